import { CHUNK_BYTES } from './chunk.ts';

/**
 * Memory for rows that goes round: a chunk is read into it, a thread writes the lines of the answers over it, and when they are written it takes
 * the next chunk. Thrown away, it would lie until the collector comes, for which the thread that reads and writes has little reason.
 */
export interface Buffers {
  /** All of one that is at least so long, whatever it holds. */
  readonly take: (least: number) => Uint8Array<ArrayBuffer>;
  /** Nobody reads the bytes any more. A `Buffer` of Node, which was not made here, is left alone: its memory may be others' too. */
  readonly give: (bytes: Uint8Array) => void;
}

/** At most so many are kept while nobody needs them. */
export function buffersOf(most: number): Buffers {
  const idle: ArrayBuffer[] = [];
  return {
    take(least) {
      const at = idle.findIndex(({ byteLength }) => byteLength >= least);
      const [found = new ArrayBuffer(roomFor(least))] = at === -1 ? [] : idle.splice(at, 1);
      return new Uint8Array(found);
    },
    give(bytes) {
      const { buffer } = bytes;
      if (Buffer.isBuffer(bytes) || !(buffer instanceof ArrayBuffer) || idle.length >= most) return;
      if (buffer.byteLength > 0 && buffer.byteLength <= LONGEST) idle.push(buffer);
    },
  };
}

/** Text in UTF-8 over what a buffer held, or in a longer one that goes round in its place. */
export function linesOver(buffer: ArrayBuffer, text: string): Uint8Array<ArrayBuffer> {
  const length = Buffer.byteLength(text);
  const found = length <= buffer.byteLength ? buffer : new ArrayBuffer(roomFor(length));
  Buffer.from(found).write(text);
  return new Uint8Array(found, 0, length);
}

/** In whole steps, so that one is long enough for the next chunk too. */
const roomFor = (length: number): number => Math.ceil(length / STEP) * STEP;
const STEP = CHUNK_BYTES / 4;

/** None is kept that is much longer than most chunks. */
const LONGEST = 8 * CHUNK_BYTES;
