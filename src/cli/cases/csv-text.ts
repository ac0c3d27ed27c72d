import { isNames, type Keys } from './columns.ts';
import type { Edit, FileEdits } from './edits.ts';
import type { CsvFile, CsvForm } from './read-csv.ts';

/** Rows as CSV. */
export function csvText(rows: readonly (readonly string[])[], { delimiter, newline, byteOrderMark }: CsvForm): string {
  const written = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return (byteOrderMark ? '\ufeff' : '') + rows.map((row) => row.map(written).join(delimiter) + newline).join('');
}

/** A spreadsheet with what its cases are to expect; what has no column yet gets one, after all others. */
export function updatedCsv({ cells, columns, rows, form }: CsvFile, edits: FileEdits): string {
  const table = cells.map((row) => [...row]);
  const header = table[0] ?? [];
  const places = columns.map(({ keys }) => keys.join('\n'));
  const columnOf = (keys: Keys): number => {
    const found = places.indexOf(keys.join('\n'));
    if (found !== -1) return found;
    places.push(keys.join('\n'));
    return header.push(keys.join('.')) - 1;
  };
  const isIn = (keys: Keys, place: string): boolean => place.startsWith(`${keys.join('\n')}\n`);
  for (const [index, ofCase] of edits) {
    const row = table[rows[index] ?? 0] as string[];
    for (const { keys: inExpect, content } of ofCase.flatMap(flat)) {
      const keys = ['expect', ...inExpect];
      for (const [at, place] of places.entries()) if (isIn(keys, place) && at < row.length) row[at] = '';
      if (inExpect.length > 0)
        row[columnOf(keys)] = isNames(keys) ? (content as string[]).join(' ') : cellOf(content, form);
    }
  }
  const width = header.length;
  return csvText(
    table.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    form,
  );
}

/** In place of the whole of `expect` come its parts, after all there was is gone. */
function flat({ keys, content }: Edit): readonly Edit[] {
  if (keys.length > 0) return [{ keys, content }];
  const parts = Object.entries(content as object).map(([key, part]) => ({ keys: [key], content: part as unknown }));
  return [{ keys, content: undefined }, ...parts];
}

function cellOf(content: unknown, { delimiter }: CsvForm): string {
  if (content === undefined) return '';
  if (typeof content !== 'string') return JSON.stringify(content);
  return delimiter === ';' && /^-?\d+\.\d+$/.test(content) ? content.replace('.', ',') : content;
}
