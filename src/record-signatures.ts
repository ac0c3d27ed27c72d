import { kindOf } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';

/** A key of Web Crypto, by whatever types its `CryptoKey` is known. */
export interface Key {
  readonly type: string;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

const algorithm = 'Ed25519';

/**
 * The signature of a record by Web Crypto (Ed25519, RFC 8032) over its text in UTF-8, in base64. Rejects with `PolicyError` for what is no text, or a
 * key that cannot sign.
 * @example
 * (await signRecord(record('collection-date', {}), (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])).privateKey)).length // 88
 */
export async function signRecord(record: string, privateKey: Key): Promise<string> {
  const bytes = bytesOf(record);
  const signed = await byKey('sign', () => crypto.subtle.sign(algorithm, privateKey as never, bytes));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}

/**
 * Whether a signature in base64 is that of a record by the other half of the key. Rejects with `PolicyError` for what is no text, or a key that cannot
 * verify; what is no signature is not that of the record.
 * @example
 * await verifyRecord('{}', 'AAAA', (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])).publicKey) // false
 */
export async function verifyRecord(record: string, signature: string, publicKey: Key): Promise<boolean> {
  const bytes = bytesOf(record);
  const signed = fromBase64(signature);
  const isIts = await byKey('verify', () =>
    crypto.subtle.verify(algorithm, publicKey as never, signed ?? nothing, bytes),
  );
  return signed !== null && isIts;
}

async function byKey<T>(usage: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    const expected = `a CryptoKey of ${algorithm} that may ${usage}`;
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: 'another, or none' }]);
  }
}

const nothing = /* @__PURE__ */ new Uint8Array();

function bytesOf(record: unknown): Uint8Array<ArrayBuffer> {
  if (typeof record === 'string') return new TextEncoder().encode(record);
  throw new PolicyError([{ code: 'wrong-type', at: '', expected: 'the text of a record', found: kindOf(record) }]);
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text as string), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
