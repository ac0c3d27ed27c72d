import { isWhole, type Type } from '../../language/model/type.ts';
import { isDate } from '../../values/date.ts';

/** In which order a spreadsheet writes the days that it does not write as 2025-03-10. */
export type Dates = 'day-first' | 'month-first';

export interface Written {
  readonly dates: Dates | null;
  /** Whether amounts have a comma where others have a point, as where cells are separated by semicolons. */
  readonly decimalComma: boolean;
}

export type Cell = { readonly content: unknown } | { readonly expected: string };

/** What a cell says, by the type of what it holds; spreadsheets write amounts and days in their own way. Nothing is guessed. */
export function cellContent(cell: string, type: Type | null, written: Written): Cell {
  if (cell === 'null') return { content: null };
  if (/^[[{]/.test(cell) || type === 'entity' || (typeof type === 'object' && type !== null && 'list' in type))
    return jsonContent(cell);
  if (type === 'boolean') return { content: booleans[cell.toLowerCase()] ?? cell };
  if (type !== null && isWhole(type)) return { content: /^-?\d{1,15}$/.test(cell) ? Number(cell) : cell };
  if (type === 'money') return { content: withPence(withPoint(cell, written)) };
  if (type === 'decimal' || type === 'percent') return { content: withPoint(cell, written) };
  return type === 'date' ? dayContent(cell, written) : { content: cell };
}

const booleans: Partial<Record<string, boolean>> = { true: true, false: false };

const withPoint = (cell: string, { decimalComma }: Written): string =>
  decimalComma ? cell.replace(/^(-?\d+),(\d+)$/, '$1.$2') : cell;

/** A spreadsheet writes 80 and 80.5 for 80.00 and 80.50. */
const withPence = (cell: string): string => {
  const [, pounds, pence = ''] = /^(-?\d+)(?:\.(\d{0,2}))?$/.exec(cell) ?? [];
  return pounds === undefined ? cell : `${pounds}.${pence.padEnd(2, '0')}`;
};

function dayContent(cell: string, { dates }: Written): Cell {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (first === undefined || second === undefined) return { content: cell };
  if (dates === null) return { expected: 'a day like "2025-03-10", or `--dates day-first` or `month-first`' };
  const [day, month] = dates === 'day-first' ? [first, second] : [second, first];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? { content: iso } : { expected: `a day, ${dates}` };
}

function jsonContent(cell: string): Cell {
  try {
    return { content: JSON.parse(cell) as unknown };
  } catch {
    return { expected: 'JSON, such as [] or [{ "date": "2025-03-10" }], or null' };
  }
}
