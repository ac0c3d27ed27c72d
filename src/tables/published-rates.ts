import { parse } from 'csv-parse/sync';
import type { Issue } from '../language/answer/issue.ts';
import { daysBetween, isDate } from '../values/date.ts';
import { compare, type Decimal, decimal, minus } from '../values/decimal.ts';

/** Bank Rate as the Bank of England publishes it: the rate of each working day, or every change. Days in their order. */
export interface PublishedRates {
  readonly form: 'daily' | 'changes';
  readonly rows: readonly PublishedRate[];
}

export interface PublishedRate {
  readonly day: string;
  readonly rate: Decimal;
  readonly line: number;
}

/** The two forms by their header: the series of its database, and the list of changes on its page. */
const forms = new Map<string, PublishedRates['form']>([
  ['DATE,IUDBEDR', 'daily'],
  ['Date Changed,Rate', 'changes'],
]);

/** What is plausible of a rate that was never above 17 nor changed by more than 3 at once: no slip of a figure is. */
const highest = decimal('25');
const largestStep = decimal('3');
/** Between working days lie four days at most, with a bank holiday either side of a weekend; a series that leaves more out has a hole. */
const longestGap = 7;

/** The rows of a file, or what is wrong with it at its lines. */
export function publishedRates(text: string): PublishedRates | { readonly issues: readonly Issue[] } {
  const records = recordsOf(text);
  if (records === null) return { issues: [malformed('', 'a CSV file of the Bank of England', 'what is no CSV')] };
  const header = records[0]?.record.map((cell) => cell.trim()).join(',') ?? '';
  const form = forms.get(header);
  if (form === undefined) {
    const expected = `the header ${[...forms.keys()].map((one) => `\`${one}\``).join(' or ')}`;
    return { issues: [malformed(' line 1', expected, header === '' ? 'nothing' : header.slice(0, 60))] };
  }
  const issues: Issue[] = [];
  const rows = records.slice(1).flatMap(({ record, info: { lines: line } }): PublishedRate[] => {
    const [day, rate] = [dayOf(record[0] ?? ''), rateOf(record[1] ?? '')];
    if (record.length !== 2 || day === null)
      issues.push(malformed(` line ${line}`, 'a day, like 18 Dec 2025', record[0] ?? ''));
    else if (rate === null) issues.push(malformed(` line ${line}`, 'a rate from 0 to 25 per cent', record[1] ?? ''));
    else return [{ day, rate, line }];
    return [];
  });
  if (issues.length === 0 && rows.length === 0) issues.push(malformed('', 'rates', 'none'));
  if (issues.length > 0) return { issues };
  const isNewestFirst = rows.length > 1 && (rows[0] as PublishedRate).day > (rows[1] as PublishedRate).day;
  const inOrder = isNewestFirst ? rows.toReversed() : rows;
  const unlikely = betweenRows(inOrder, form);
  return unlikely.length > 0 ? { issues: unlikely } : { form, rows: inOrder };
}

/** What is wrong between one row and the next. */
function betweenRows(rows: readonly PublishedRate[], form: PublishedRates['form']): Issue[] {
  return rows.slice(1).flatMap(({ day, rate, line }, index): Issue[] => {
    const before = rows[index] as PublishedRate;
    const at = ` line ${line}`;
    if (day <= before.day) return [malformed(at, 'days in one order, each once', `${day} beside ${before.day}`)];
    if (form === 'daily' && daysBetween(before.day, day) > longestGap)
      return [malformed(at, `a day at most ${longestGap} days after the one before`, `${day} after ${before.day}`)];
    const step = compare(rate, before.rate) < 0 ? minus(before.rate, rate) : minus(rate, before.rate);
    return compare(step, largestStep) > 0
      ? [malformed(at, 'a step of at most 3 percentage points', `one from ${before.day} to ${day} that is larger`)]
      : [];
  });
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function recordsOf(text: string): readonly CsvRecord[] | null {
  try {
    const options = { bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true } as const;
    return parse(text, options) as unknown as readonly CsvRecord[];
  } catch {
    return null;
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the Bank writes it. Its list begins in 1975, so that a year of two figures from 75 on is one of the last century. */
function dayOf(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  const century = year.length === 4 ? '' : Number(year) >= 75 ? '19' : '20';
  const month = String(months.indexOf(name) + 1).padStart(2, '0');
  const date = `${century}${year}-${month}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

function rateOf(text: string): Decimal | null {
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(text.trim())) return null;
  const rate = decimal(text.trim());
  return compare(rate, highest) > 0 ? null : rate;
}

const malformed = (at: string, expected: string, found: string): Issue => ({ code: 'malformed', at, expected, found });
