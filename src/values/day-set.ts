import type { CivilDate } from './date.ts';
import { dateOfNumber, dayNumber } from './day-number.ts';

/** Days from `from` to `to`, both included. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

// Numbers of days, both ends included.
interface Run {
  readonly first: number;
  readonly last: number;
}

/** A set of days, held as runs in order that neither overlap nor touch. Equal sets are equal data. */
export interface DaySet {
  readonly runs: readonly Run[];
}

const isRun = (run: Run): boolean => run.first <= run.last;

function setOf(runs: readonly Run[]): DaySet {
  const merged: Run[] = [];
  for (const run of runs.filter(isRun).sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before === undefined || run.first > before.last + 1) merged.push(run);
    else if (run.last > before.last) merged[merged.length - 1] = { first: before.first, last: run.last };
  }
  return { runs: merged };
}

/** The days of any of the spans, which may overlap and come in any order. A span that ends before it starts has no days. */
export const daySet = (spans: readonly DaySpan[]): DaySet =>
  setOf(spans.map(({ from, to }) => ({ first: dayNumber(from), last: dayNumber(to) })));

/** The days of either. */
export const union = (a: DaySet, b: DaySet): DaySet => setOf([...a.runs, ...b.runs]);

/** The days of `a` that are not in `b`. */
export function minus(a: DaySet, b: DaySet): DaySet {
  const left: Run[] = [];
  let next = 0;
  for (const { first, last } of a.runs) {
    let from = first;
    while (next < b.runs.length && (b.runs[next] as Run).last < first) next += 1;
    for (let i = next; i < b.runs.length && (b.runs[i] as Run).first <= last; i += 1) {
      const hole = b.runs[i] as Run;
      left.push({ first: from, last: hole.first - 1 });
      from = hole.last + 1;
    }
    left.push({ first: from, last });
  }
  return setOf(left);
}

/** The days of the set from `from` to `to`, both included; an end left out is no bound. */
export function within(set: DaySet, from?: CivilDate, to?: CivilDate): DaySet {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
  return setOf(set.runs.map((run) => ({ first: Math.max(run.first, first), last: Math.min(run.last, last) })));
}

export const isEmpty = (set: DaySet): boolean => set.runs.length === 0;
export const countDays = (set: DaySet): number => set.runs.reduce((days, run) => days + run.last - run.first + 1, 0);

/** The set as spans, oldest first; days that follow one another are in one span. */
export const spansOf = (set: DaySet): DaySpan[] =>
  set.runs.map(({ first, last }) => ({ from: dateOfNumber(first), to: dateOfNumber(last) }));

/** Every day of the set, oldest first. */
export function* daysOf(set: DaySet): Generator<CivilDate> {
  for (const { first, last } of set.runs) {
    for (let day = first; day <= last; day += 1) yield dateOfNumber(day);
  }
}
