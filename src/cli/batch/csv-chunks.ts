import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { unreadable } from '../read-json.ts';
import { notText } from './answer-rows.ts';
import type { Buffers } from './buffers.ts';
import { NEWLINE, type ReadChunk } from './chunk.ts';
import { type Column, type Columns, columnsRead } from './columns.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { type MadeRow, madeChunks } from './made-chunks.ts';
import { factOf, rowOfCells } from './row-of-cells.ts';

/** The lines of CSV as chunks of rows; the first line that is not empty names the columns. */
export const csvChunks = (
  lines: AsyncIterable<ReadChunk>,
  columns: Columns | null,
  file: string,
  dictionary: Pick<Dictionary, 'facts'>,
  buffers: Pick<Buffers, 'give'>,
) => madeChunks(csvRows(recordsOf(lines, buffers), columns, file, dictionary));

type Told = { readonly line: number; readonly issues: readonly Issue[] } | CsvRecord;

async function* csvRows(
  records: AsyncIterable<readonly [Told, number]>,
  columns: Columns | null,
  file: string,
  dictionary: Pick<Dictionary, 'facts'>,
): AsyncGenerator<MadeRow> {
  let header: readonly string[] | null = null;
  let read: readonly Column[] = [];
  for await (const [told, upTo] of records) {
    if ('cells' in told && told.cells?.length === 1 && told.cells[0] === '') continue;
    if (header === null) {
      if (!('cells' in told) || told.cells === null)
        throw unreadable(file, 'a first line that names the columns', faultIn(told));
      header = told.cells;
      read = columnsRead(header, columns, file, dictionary);
    } else yield { row: told.line, read: upTo, made: rowOf(told, header.length, read) };
  }
}

function rowOf(told: Told, width: number, read: readonly Column[]): MadeRow['made'] {
  if ('issues' in told) return told;
  const { cells, fault } = told;
  if (cells === null) return { issues: [malformed('CSV', fault)] };
  if (cells.length !== width) return { issues: [malformed(`${width} cells`, String(cells.length))] };
  try {
    return { content: rowOfCells(read, ({ index, type }) => factOf(cells[index] as string, type)) };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

const malformed = (expected: string, found: string): Issue => ({ code: 'malformed', at: '', expected, found });

const faultIn = (told: Told): string => ('fault' in told ? told.fault : 'one that is too long, or no text');

/** Records in their order, with what is read up to their chunk. */
async function* recordsOf(
  chunks: AsyncIterable<ReadChunk>,
  { give }: Pick<Buffers, 'give'>,
): AsyncGenerator<readonly [Told, number]> {
  let rest = '';
  let restAt = 1;
  let read = 0;
  for await (const chunk of chunks) {
    read = chunk.read;
    const all: Told[] = chunk.bad.map(({ row, issues }) => ({ line: row, issues }));
    for (const { text, line } of stretches(chunk)) {
      if (text === null) {
        all.push(...closed(rest, restAt), { line, issues: notText });
        rest = '';
        continue;
      }
      if (rest === '') restAt = line;
      const found = csvRecords(rest + text, restAt, false);
      all.push(...found.records);
      restAt += linesIn(rest + text) - linesIn(found.rest);
      rest = found.rest;
    }
    give(chunk.bytes);
    for (const told of all.sort((one, other) => one.line - other.line)) yield [told, read];
  }
  for (const told of closed(rest, restAt)) yield [told, read];
}

const closed = (rest: string, line: number): readonly CsvRecord[] =>
  rest === '' ? [] : csvRecords(rest, line, true).records;

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The lines of a chunk together as text, or each that is none by itself. */
function* stretches({
  bytes,
  firstLine,
}: ReadChunk): Generator<{ readonly text: string | null; readonly line: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(buffer)) {
    yield { text: buffer.toString('utf8'), line: firstLine };
    return;
  }
  let line = firstLine;
  for (let from = 0; from < buffer.length; line += 1) {
    const end = buffer.indexOf(NEWLINE, from);
    const one = buffer.subarray(from, end === -1 ? buffer.length : end + 1);
    yield { text: isUtf8(one) ? one.toString('utf8') : null, line };
    from += one.length;
  }
}
