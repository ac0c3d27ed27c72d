import { dateOfNumber, dayNumber } from './day-number.ts';
import type { DaySet, DaySpan } from './day-set.ts';
import { compare, type Decimal, isNil, lesser, minus, ofInt, plus } from './decimal.ts';

/** So many hours on each day from `from` to `to`, both included. */
export interface HourSpan extends DaySpan {
  readonly hours: Decimal;
}

/**
 * The hours of each day added up over spans that may overlap, up to `atMost` a day, without the days of `except`.
 * Spans in order that do not overlap; days that follow one another with the same hours are in one. A day without hours is in none.
 */
export function hoursOfEachDay(spans: readonly HourSpan[], atMost: Decimal, except: DaySet): HourSpan[] {
  const result: HourSpan[] = [];
  let hours = ofInt(0);
  let barred = false;
  let first = Number.NaN;
  for (const change of changes(spans, except)) {
    if (change.day > first && !barred && !isNil(hours)) add(result, first, change.day - 1, lesser(hours, atMost));
    first = change.day;
    hours = plus(hours, change.hours);
    barred = change.barred ?? barred;
  }
  return result;
}

/** What changes at the start of a day. */
interface Change {
  readonly day: number;
  readonly hours: Decimal;
  readonly barred?: boolean;
}

function changes(spans: readonly HourSpan[], except: DaySet): Change[] {
  const nil = ofInt(0);
  const all: Change[] = except.runs.flatMap(({ first, last }) => [
    { day: first, hours: nil, barred: true },
    { day: last + 1, hours: nil, barred: false },
  ]);
  for (const { from, to, hours } of spans) {
    if (from > to) continue;
    all.push({ day: dayNumber(from), hours }, { day: dayNumber(to) + 1, hours: minus(nil, hours) });
  }
  return all.sort((a, b) => a.day - b.day);
}

function add(spans: HourSpan[], first: number, last: number, hours: Decimal): void {
  const before = spans.at(-1);
  const joins = before !== undefined && dayNumber(before.to) === first - 1 && compare(before.hours, hours) === 0;
  if (joins) spans[spans.length - 1] = { ...before, to: dateOfNumber(last) };
  else spans.push({ from: dateOfNumber(first), to: dateOfNumber(last), hours });
}
