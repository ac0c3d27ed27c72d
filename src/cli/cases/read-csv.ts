import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Issue } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import type { Type } from '../../language/model/type.ts';
import type { Io } from '../io.ts';
import { readText, unreadable } from '../read-json.ts';
import { cellContent, type Dates } from './cell.ts';
import { type Column, columnsOf, isNames, type Keys, put } from './columns.ts';

export type { Dates } from './cell.ts';

/** A spreadsheet of cases. */
export interface CsvFile {
  /** The cases as JSON has them, a row each. */
  readonly content: readonly unknown[];
  /** The line of each case. */
  readonly lines: readonly number[];
  /** The row of each case among all. */
  readonly rows: readonly number[];
  /** All cells, the header first, as they are written. */
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  readonly form: CsvForm;
  readonly text: string;
}

/** How it is written, so that it can be written again. */
export interface CsvForm {
  readonly delimiter: string;
  readonly newline: string;
  readonly byteOrderMark: boolean;
}

const delimiters = [',', ';', '\t'];

/** Throws `PolicyError` with all cells that cannot be read. */
export async function readCsv(file: string, dates: Dates | null, policy: InnerPolicy, io: Io): Promise<CsvFile> {
  const text = await readText(file, io, 'CSV');
  const [first, second, third] = await io.readFile(file, 3);
  const byteOrderMark = first === 0xef ? second === 0xbb && third === 0xbf : first === 0xff || first === 0xfe;
  const delimiter = delimiterOf(text, file);
  const records = recordsOf(text, delimiter, file);
  const cells = records.map(({ record }) => record);
  const header = cells[0] ?? [];
  const columns = columnsOf(header, policy, file);
  const written = { dates, decimalComma: delimiter === ';' };
  const issues: Issue[] = [];
  const made = records.flatMap(({ record, info }, row) => {
    if (row === 0 || record.every((cell) => cell.trim() === '')) return [];
    const one: Record<string, unknown> = {};
    for (const [index, { keys, type }] of columns.entries()) {
      const cell = (record[index] ?? '').trim();
      if (cell === '' || header[index]?.trim() === '') continue;
      const at = ` line ${info.lines}, column ${header[index]}`;
      const decision = record[columns.findIndex((column) => column.keys[0] === 'decision')]?.trim();
      const read = isWords(keys)
        ? { content: cell }
        : isNames(keys)
          ? { content: /^\[/.test(cell) ? namesIn(cell) : cell.split(/[\s,]+/) }
          : cellContent(cell, type ?? valueType(keys, decision, policy), written);
      if ('expected' in read) issues.push({ code: 'malformed', at, file, expected: read.expected, found: `"${cell}"` });
      else if (!put(one, keys, read.content))
        issues.push({
          code: 'malformed',
          at,
          file,
          expected: 'nothing, as another column says what is there',
          found: `"${cell}"`,
        });
    }
    if (!('file' in one)) one.facts ??= {};
    return [{ one, line: info.lines, row }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return {
    content: made.map(({ one }) => one),
    lines: made.map(({ line }) => line),
    rows: made.map(({ row }) => row),
    cells,
    columns,
    form: { delimiter, newline: text.includes('\r\n') ? '\r\n' : '\n', byteOrderMark },
    text,
  };
}

/** Free text, whatever it looks like. */
const isWords = ([head, ...rest]: Keys): boolean =>
  rest.length === 0 && (head === 'id' || head === 'decision' || head === 'why');

function namesIn(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** The type of a value that a decision shows. */
function valueType([head, part, name]: Keys, decision: string | undefined, policy: InnerPolicy): Type | null {
  if (head !== 'expect' || part !== 'values' || decision === undefined || !policy.decisions.includes(decision))
    return null;
  return policy.modelOf(decision).values.get(String(name))?.type ?? null;
}

/** The one by which the first line names an `id`. */
function delimiterOf(text: string, file: string): string {
  const [line = ''] = text.split(/\r\n?|\n/).filter((one) => one.trim() !== '');
  const found = delimiters.find((delimiter) => {
    try {
      return (parse(line, { delimiter }) as string[][])[0]?.some((name) => name.trim() === 'id') === true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw unreadable(file, 'a first line that names the columns, `id` among them', 'none');
  return found;
}

interface CsvRecord {
  readonly record: readonly string[];
  /** The line on which it ends. */
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, delimiter: string, file: string): readonly CsvRecord[] {
  try {
    const options = { delimiter, info: true, skip_empty_lines: true, relax_column_count_less: true };
    return parse(text, options as Options) as unknown as readonly CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(file, 'CSV', error.message);
    throw error;
  }
}
