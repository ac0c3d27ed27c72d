import type { Issue } from '../language/answer/issue.ts';
import { addDays, earlier, later } from '../values/date.ts';
import { compare, type Decimal, toPlain } from '../values/decimal.ts';
import type { PublishedRates } from './published-rates.ts';

/** What a table of rates says. */
export interface Rates {
  readonly answersFrom: string;
  readonly answersTo: string;
  readonly steps: readonly { readonly from: string; readonly value: Decimal }[];
}

/** How a file is taken. */
export interface Taking {
  /** The day up to which somebody saw that nothing changed; `null` where nobody says. */
  readonly observedTo: string | null;
  /** Whether the file may say otherwise of days for which the table answers. */
  readonly replace: boolean;
}

type Step = Rates['steps'][number];

/** A table of rates with a published file laid over it, or what keeps it from being. */
export function mergeRates(
  known: Rates,
  { form, rows }: PublishedRates,
  { observedTo, replace }: Taking,
): { readonly rates: Rates; readonly changed: number } | { readonly issues: readonly Issue[] } {
  const published: Step[] = rows.map(({ day, rate }) => ({ from: day, value: rate }));
  const [first, last] = [(published[0] as Step).from, (published.at(-1) as Step).from];
  if (form === 'changes' && observedTo === null) {
    const expected = 'the day up to which the list of changes was seen: `observed` of the table';
    return { issues: [{ code: 'missing', at: '', name: 'observed', expected }] };
  }
  const to = observedTo ?? last;
  if (to < last)
    return { issues: [{ code: 'malformed', at: '', expected: `rates up to ${to}, the day observed`, found: last }] };
  const next = addDays(known.answersTo, 1);
  if (first > next)
    return { issues: [{ code: 'malformed', at: '', expected: `rates from ${next} or earlier on`, found: first }] };

  const [from, until] = [later(first, known.answersFrom), earlier(to, known.answersTo)];
  const days = [from, ...known.steps.map((step) => step.from), ...published.map((step) => step.from)];
  const differing = [...new Set(days)]
    .filter((day) => day >= from && day <= until && !isSame(on(day, published), on(day, known.steps)))
    .sort();
  if (differing.length > 0 && !replace)
    return { issues: differing.map((day) => changedOn(day, on(day, known.steps), on(day, published))) };

  const after = addDays(to, 1);
  const beyond = known.answersTo > to ? [{ from: after, value: on(after, known.steps) as Decimal }] : [];
  const steps = [
    ...known.steps.filter((step) => step.from < from),
    ...published
      .filter((step) => step.from < from)
      .slice(-1)
      .map(({ value }) => ({ from, value })),
    ...published.filter((step) => step.from >= from),
    ...beyond,
    ...known.steps.filter((step) => step.from > after),
  ].filter((step, index, all) => index === 0 || !isSame(step.value, all[index - 1]?.value));
  return {
    rates: { answersFrom: known.answersFrom, answersTo: later(to, known.answersTo), steps },
    changed: differing.length,
  };
}

/** The rate on a day: that of the last step up to it. */
const on = (day: string, steps: readonly Step[]): Decimal | undefined =>
  steps.findLast((step) => step.from <= day)?.value;

const isSame = (one: Decimal | undefined, other: Decimal | undefined): boolean =>
  one === undefined || other === undefined ? one === other : compare(one, other) === 0;

const changedOn = (day: string, was: Decimal | undefined, is: Decimal | undefined): Issue => ({
  code: 'table-changed',
  at: '',
  name: day,
  expected: was === undefined ? 'nothing' : `${toPlain(was)} per cent`,
  found: is === undefined ? 'nothing' : `${toPlain(is)} per cent`,
});
