import { open, stat } from 'node:fs/promises';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Io } from '../io.ts';
import { nameOf, notRead, unreadable } from '../read-json.ts';
import type { Buffers } from './buffers.ts';
import type { InputMark } from './checkpoint.ts';
import { CHUNK_BYTES, type Input } from './chunk.ts';
import type { Columns } from './columns.ts';
import { lineChunks } from './line-chunks.ts';
import type { Question } from './question.ts';
import { textBytes } from './text-bytes.ts';

export const formats = ['ndjson', 'csv', 'parquet'] as const;
export type Format = (typeof formats)[number];

/** The form that the name of a file tells; NDJSON where it tells none. */
export function formatOf(path: string): Format {
  const [, extension] = /\.(csv|parquet)$/i.exec(path) ?? [];
  return extension === undefined ? 'ndjson' : (extension.toLowerCase() as Format);
}

/** What is to be opened, and for what. */
interface Opening {
  readonly input: string;
  readonly format: Format;
  readonly columns: Columns | null;
  readonly engine: 'duckdb' | null;
  readonly question: Question;
  readonly policy: InnerPolicy;
  readonly workers: number;
  readonly buffers: Buffers;
}

export interface OpenInput extends Input {
  readonly mark: InputMark;
}

/** Throws `PolicyError` for what is not there, or cannot be read in that form. */
export async function openInput(
  { input: path, format, columns, engine, question, policy, workers, buffers }: Opening,
  io: Io,
): Promise<OpenInput> {
  const mark = await markOf(path, io);
  const size = mark?.bytes ?? null;
  if (engine === 'duckdb') {
    if (format === 'ndjson' || path === '-')
      throw unreadable('--engine', '`duckdb` for a file of Parquet or CSV', path === '-' ? 'standard input' : format);
    if (question.policy !== null) throw unreadable('--engine', '`duckdb` without --policy', 'both');
    const { sqlInput } = await import('./sql-chunks.ts');
    const found = await sqlInput(path, format, columns, question, workers);
    if (found !== null) return { ...found, mark };
  }
  if (format === 'parquet') {
    if (path === '-') throw unreadable(nameOf(path), 'NDJSON or CSV, as Parquet is read from a file', 'Parquet');
    const { parquetInput } = await import('./parquet-chunks.ts');
    return { ...(await parquetInput(path, columns, policy.dictionary)), mark };
  }
  const pieces = textBytes(path === '-' ? io.streams.in : piecesOf(path), nameOf(path));
  if (format === 'ndjson') return { size, chunks: lineChunks(pieces, buffers), mark };
  const { csvChunks } = await import('./csv-chunks.ts');
  return {
    size,
    chunks: csvChunks(lineChunks(pieces, buffers), columns, nameOf(path), policy.dictionary, buffers),
    mark,
  };
}

async function markOf(path: string, io: Io): Promise<InputMark> {
  if (path === '-') {
    if (io.stdinIsTerminal) throw unreadable(nameOf(path), 'rows: name a file, or pipe them in');
    return null;
  }
  const found = await stat(path).catch((error) => {
    throw notRead(path, error);
  });
  if (found.isDirectory()) throw notRead(path, Object.assign(new Error(), { code: 'EISDIR' }));
  return found.isFile() ? { bytes: found.size, modified: found.mtimeMs } : null;
}

/** The next piece is read over the one before. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const piece = new Uint8Array(CHUNK_BYTES);
      for (;;) {
        const { bytesRead } = await file.read(piece, 0, piece.length, null);
        if (bytesRead === 0) return;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw notRead(path, error as NodeJS.ErrnoException);
  }
}
