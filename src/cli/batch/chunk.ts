import type { Issue } from '../../language/answer/issue.ts';

/** Rows that are answered together, as lines of NDJSON whatever form the input has. */
export interface Chunk {
  /** Lines in UTF-8, each with its end but perhaps the last of all; one on which no row begins is empty. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the input, from 1. */
  readonly firstLine: number;
  /** Rows that could not be brought into that form. */
  readonly bad: readonly BadRow[];
}

export interface BadRow {
  readonly row: number;
  readonly issues: readonly Issue[];
}

/** A chunk as it was read. */
export interface ReadChunk extends Chunk {
  readonly lastLine: number;
  /** How much of the input was read for it and all before it, in the unit of `Input.size`. */
  readonly read: number;
}

/** An input: the same bytes always come in the same chunks, so that one that was written is known again. */
export interface Input {
  /** All of it, in bytes or rows; `null` where that is not known. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<ReadChunk>;
}

/** A chunk ends with the first line that makes it as long: large enough to pass between threads, small enough to wait for. */
export const CHUNK_BYTES = 262_144;

export const NEWLINE = 10;
