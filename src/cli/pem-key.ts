import { PolicyError } from '../index.ts';
import type { Key } from '../record-signatures.ts';
import type { Io } from './io.ts';
import { nameOf, readText } from './read-json.ts';

/** What a key of either kind is called in its file, how it is told, and what it may do. */
const kinds = {
  private: { label: 'PRIVATE KEY', format: 'pkcs8', usage: 'sign' },
  public: { label: 'PUBLIC KEY', format: 'spki', usage: 'verify' },
} as const;

/** A key of Ed25519 from a PEM file as OpenSSL writes it. Throws `PolicyError` for what cannot be read or holds no such key. */
export async function pemKey(path: string, kind: keyof typeof kinds, io: Io): Promise<Key> {
  const { label, format, usage } = kinds[kind];
  const text = await readText(path, io, 'a key');
  const [, body] = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text) ?? [];
  const key = body === undefined ? null : await imported(body, format, usage);
  if (key !== null) return key;
  const expected = `an Ed25519 key as PEM (\`${label}\`)`;
  throw new PolicyError([{ code: 'malformed', at: '', file: nameOf(path), expected, found: 'another, or none' }]);
}

async function imported(base64: string, format: 'pkcs8' | 'spki', usage: 'sign' | 'verify'): Promise<Key | null> {
  try {
    return await crypto.subtle.importKey(format, Buffer.from(base64, 'base64'), 'Ed25519', false, [usage]);
  } catch {
    return null;
  }
}
