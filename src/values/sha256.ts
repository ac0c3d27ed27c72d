import { sha256 as hash } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** SHA-256 of text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));

/** SHA-256 of text that grows: adds a piece and gives the digits of all pieces so far. */
export function growingSha256(): (piece: string) => string {
  const hasher = hash.create();
  return (piece) => {
    hasher.update(utf8ToBytes(piece));
    return bytesToHex(hasher.clone().digest());
  };
}
