import { sha256 as hash } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** SHA-256 of text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));

export { utf8ToBytes as bytesOf };

/**
 * SHA-256 of text that grows, looked for among some: what this gives is started once for each text, and what that gives adds a piece
 * and tells the digits of all pieces so far if they are wanted. Nothing is made on the way, as most never are.
 */
export function growingSha256(wanted: ReadonlySet<string>): () => (piece: Uint8Array) => string | null {
  const starts = new Set([...wanted].map((digits) => Number.parseInt(digits.slice(0, 8), 16)));
  const rest = hash.create();
  const digest = new Uint8Array(rest.outputLen);
  const start = new DataView(digest.buffer);
  return () => {
    const hasher = hash.create();
    return (piece) => {
      hasher.update(piece)._cloneInto(rest).digestInto(digest);
      if (!starts.has(start.getUint32(0))) return null;
      const digits = bytesToHex(digest);
      return wanted.has(digits) ? digits : null;
    };
  };
}
