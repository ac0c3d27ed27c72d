import { addDays, type CivilDate, MAX_DATE, MIN_DATE } from './date.ts';
import { compare, isDecimal } from './decimal.ts';

/** A value from a given day until the next step. */
export interface Step<T> {
  readonly from: CivilDate;
  readonly value: T;
}

/** A value that changes on given days. It answers from its first step to `answersTo`, both included. */
export interface Timeline<T> {
  /** In order of days, one a day, a step only where the value changes. */
  readonly steps: readonly Step<T>[];
  /** The last day that it answers for; `null` for no end. */
  readonly answersTo: CivilDate | null;
  /** The table that it comes from; `null` if from none. */
  readonly table: string | null;
}

/** A value over days, `to` not included; `undefined` where the timeline does not answer. */
export interface Span<T> {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly value: T | undefined;
}

type Same<T> = (a: T, b: T) => boolean;

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (isDecimal(a) && isDecimal(b) && compare(a, b) === 0);

/** In order of days; those of one day stay as they are. */
export const byDay = <T extends { readonly from: CivilDate }>(dated: readonly T[]): T[] =>
  [...dated].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/**
 * The timeline of steps in any order. Steps that change nothing or fall after `answersTo` are left out.
 * Of several steps on one day the last given counts: ask `conflictingDay` first and refuse what it names.
 */
export function timeline<T>(
  steps: readonly Step<T>[],
  options: { readonly answersTo?: CivilDate | null; readonly table?: string | null } = {},
): Timeline<T> {
  const { answersTo = null, table = null } = options;
  const sorted = byDay(steps);
  const changes: Step<T>[] = [];
  for (const [i, step] of sorted.entries()) {
    const before = changes.at(-1);
    const isLastOfDay = step.from !== sorted[i + 1]?.from;
    if (!isLastOfDay || (answersTo !== null && step.from > answersTo)) continue;
    if (before === undefined || !isSame(before.value, step.value)) changes.push(step);
  }
  return { steps: changes, answersTo, table };
}

/** A timeline that gives one value on every day. */
export const constant = <T>(value: T): Timeline<T> => timeline([{ from: MIN_DATE, value }]);

/** The earliest day that is given two different values, if any. Unless told, `same` is identity, or equality of decimals. */
export function conflictingDay<T>(steps: readonly Step<T>[], same: Same<T> = isSame): CivilDate | undefined {
  const sorted = byDay(steps);
  return sorted.find((step, i) => {
    const before = sorted[i - 1];
    return before !== undefined && before.from === step.from && !same(before.value, step.value);
  })?.from;
}

/** The value on a day; `undefined` where the timeline does not answer for it, never the nearest one. */
export function valueOn<T>(t: Timeline<T>, day: CivilDate): T | undefined {
  if (t.answersTo !== null && day > t.answersTo) return undefined;
  let low = 0;
  let high = t.steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((t.steps[middle] as Step<T>).from <= day) low = middle + 1;
    else high = middle;
  }
  return t.steps[low - 1]?.value;
}

/** The days `from` to before `toExclusive` without gaps, cut where the value or the answering changes; none if not ordered. */
export function spans<T>(t: Timeline<T>, from: CivilDate, toExclusive: CivilDate): Span<T>[] {
  if (from >= toExclusive) return [];
  const cuts = t.steps.map((step) => step.from);
  if (cuts.length > 0 && t.answersTo !== null && t.answersTo < toExclusive) cuts.push(addDays(t.answersTo, 1));
  const starts = [from, ...cuts.filter((day) => day > from && day < toExclusive)];
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? toExclusive, value: valueOn(t, start) }));
}

/** The first day of all, and every day on which the timeline changes, starts or stops to answer, in order. */
export function changesOf<T>({ steps, answersTo }: Timeline<T>): CivilDate[] {
  const days = steps.map(({ from }) => from);
  if (days[0] !== MIN_DATE) days.unshift(MIN_DATE);
  if (steps.length > 0 && answersTo !== null && answersTo < MAX_DATE) days.push(addDays(answersTo, 1));
  return days;
}

/** The timeline of `f` of each value, none staying none; it answers for the same days, from the same table. */
export const mapValues = <T, U>(t: Timeline<T>, f: (value: T & {}) => U): Timeline<U> =>
  timeline(
    t.steps.map(({ from, value }) => ({ from, value: (value === null ? null : f(value as T & {})) as U })),
    t,
  );
