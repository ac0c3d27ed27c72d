import { limits } from '../../language/limits.ts';
import type { Buffers } from './buffers.ts';
import { type BadRow, CHUNK_BYTES, NEWLINE, type ReadChunk } from './chunk.ts';
import { tooLong } from './row-content.ts';

/**
 * NDJSON in chunks of whole lines. Where a chunk ends depends on its bytes alone, not on how they arrive; no more than a chunk and a row
 * are held, and of a row that is too long nothing. A piece may be another one as soon as the next is asked for.
 */
export async function* lineChunks(
  pieces: AsyncIterable<Uint8Array>,
  { take, give }: Buffers,
): AsyncGenerator<ReadChunk> {
  const most = CHUNK_BYTES + limits.rowBytes;
  let held: Uint8Array<ArrayBuffer> | null = null;
  let length = 0;
  let line = 1;
  let read = 0;
  let bad: BadRow[] = [];
  let isDropping = false;

  const keep = (part: Uint8Array): void => {
    held ??= take(CHUNK_BYTES + 1);
    if (held.length < length + part.length) {
      const longer = take(Math.max(2 * held.length, length + part.length));
      longer.set(held.subarray(0, length));
      give(held);
      held = longer;
    }
    held.set(part, length);
    length += part.length;
  };
  const taken = (): Uint8Array<ArrayBuffer> => {
    const bytes = held?.subarray(0, length) ?? new Uint8Array();
    held = null;
    length = 0;
    return bytes;
  };
  const chunk = (bytes: Uint8Array<ArrayBuffer>): ReadChunk => {
    const firstLine = line;
    line += linesIn(bytes);
    const made = { bytes, firstLine, lastLine: line - 1, read, bad };
    bad = [];
    return made;
  };
  /** The lines before the last of those held, which is too long and told in its place. */
  function* withoutLast(): Generator<ReadChunk> {
    const bytes = taken();
    const start = bytes.lastIndexOf(NEWLINE, -2) + 1;
    if (start > 0) yield chunk(bytes.slice(0, start));
    give(bytes);
    bad = [{ row: line, issues: [tooLong] }];
  }

  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const earliest = isDropping ? from : Math.max(from, from + CHUNK_BYTES - length - 1);
      const end = piece.indexOf(NEWLINE, earliest);
      const to = end === -1 ? piece.length : end + 1;
      read += to - from;
      if (!isDropping) keep(piece.subarray(from, to));
      // Only one line can reach so far beyond the least of a chunk.
      if (length > most) {
        yield* withoutLast();
        isDropping = true;
      }
      if (end !== -1 && isDropping) keep(endOfLine);
      else if (end !== -1) yield chunk(taken());
      if (end !== -1) isDropping = false;
      from = to;
    }
  }
  if (isDropping) keep(endOfLine);
  if (length > 0) yield chunk(taken());
}

const endOfLine = new Uint8Array([NEWLINE]);

/** The last of all may have no end. */
function linesIn(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === NEWLINE || bytes.length === 0 ? 0 : 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
