import { CsvError, parse } from 'csv-parse/sync';

/** A record of CSV, or why there is none. */
export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** What is wrong where there are no cells. */
  readonly fault: string;
}

/** A record that is not closed within so many lines is no record. */
const MOST_LINES = 1000;

const options = { relax_column_count: true, record_delimiter: ['\r\n', '\n'] };

/**
 * The records in whole lines of text, and the lines that are left of one that is not closed yet. A line that is no record stops none after it.
 */
export function csvRecords(
  text: string,
  firstLine: number,
  isLast: boolean,
): { readonly records: readonly CsvRecord[]; readonly rest: string } {
  const all = parsed(text, firstLine);
  if (Array.isArray(all)) return { records: all, rest: '' };
  // One by one, to find which is at fault.
  const lines = text.split(/(?<=\n)/);
  const records: CsvRecord[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = recordAt(lines, at, firstLine + at);
    if (found === 'open' && !isLast && lines.length - at < MOST_LINES)
      return { records, rest: lines.slice(at).join('') };
    if (found === 'open' || 'fault' in found) {
      records.push({
        line: firstLine + at,
        cells: null,
        fault: found === 'open' ? 'a quote that is not closed' : found.fault,
      });
      at += 1;
    } else {
      records.push(...found.records);
      at += found.lines;
    }
  }
  return { records, rest: '' };
}

type Found = 'open' | { readonly fault: string } | { readonly records: readonly CsvRecord[]; readonly lines: number };

/** The record that begins on a line, with as many more as close its quotes. */
function recordAt(lines: readonly string[], at: number, line: number): Found {
  let text = '';
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
    const more = lines[at + count - 1] as string;
    text += more;
    // Only a quote closes what is open.
    if (count > 1 && !more.includes('"')) continue;
    const found = parsed(text, line);
    if (Array.isArray(found)) return { records: found, lines: count };
    if (found !== 'open') return found as { readonly fault: string };
  }
  return 'open';
}

function parsed(text: string, firstLine: number): readonly CsvRecord[] | 'open' | { readonly fault: string } {
  try {
    let line = firstLine;
    return parse(text, options).map((cells) => {
      const begins = line;
      line += 1 + cells.reduce((ends, cell) => (cell.includes('\n') ? ends + cell.split('\n').length - 1 : ends), 0);
      return { line: begins, cells, fault: '' };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : { fault: faults[error.code] ?? error.message };
  }
}

const faults: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'a quote within a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'more after the quote that closes a cell',
};
