import { createReadStream } from 'node:fs';
import { notRead } from '../read-json.ts';

/** CSV that is the same to every reader: the names of its columns, and its lines. */
export interface PlainCsv {
  readonly header: readonly string[];
  readonly lines: number;
}

const [QUOTE, RETURN, NEWLINE, NIL] = [0x22, 0x0d, 0x0a, 0x00];
const MARK = [0xef, 0xbb, 0xbf];

/**
 * What a file of CSV is in which nothing is quoted, no line is empty, and each ends in the same way; `null` for any other, which is for a reader
 * of records.
 */
export async function plainCsv(path: string): Promise<PlainCsv | null> {
  let first = Buffer.alloc(0);
  let [lines, last, isHeaderRead] = [0, NEWLINE, false];
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      const bytes = piece as Buffer;
      if (lines === 0 && last === NEWLINE && MARK.every((byte, at) => bytes[at] === byte)) return null;
      if ([QUOTE, RETURN, NIL].some((byte) => bytes.includes(byte))) return null;
      if (!isHeaderRead) {
        const end = bytes.indexOf(NEWLINE);
        first = Buffer.concat([first, end === -1 ? bytes : bytes.subarray(0, end)]);
        isHeaderRead = end !== -1;
      }
      for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
        if ((at === 0 ? last : bytes[at - 1]) === NEWLINE) return null;
        lines += 1;
      }
      last = bytes.at(-1) ?? last;
    }
  } catch (error) {
    throw notRead(path, error as NodeJS.ErrnoException);
  }
  const header = first.toString('utf8').split(',');
  const isOdd =
    header.some((name) => name.trim() !== name || name === '') ||
    new Set(header.map((name) => name.toLowerCase())).size < header.length;
  return isOdd ? null : { header, lines: last === NEWLINE ? lines : lines + 1 };
}
