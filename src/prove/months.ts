import { startOfMonth } from '../core/months.ts';
import {
  add,
  and,
  atMost,
  div,
  equal,
  type Formula,
  implies,
  int,
  less,
  multiply,
  real,
  subtract,
  toReal,
  within,
} from './formula.ts';
import { ratio } from './ratio.ts';

/** How months are told to the solver: as they are, or by what holds of any months, which is easier to prove with. */
export type MonthsAs = 'exact' | 'lemmas';

const DAYS_BEFORE_1970 = BigInt(-startOfMonth(2));

/** The first day of a month, as `core/months.ts` reckons it. */
export function exactStart(month: Formula): Formula {
  if (month.operator === 'constant') return int(startOfMonth(Number(month.value)));
  const fromMarch0 = subtract(month, int(2));
  const year = div(fromMarch0, 12n);
  const fromMarch = subtract(fromMarch0, multiply(int(12), year));
  const leapDays = add(subtract(div(year, 4n), div(year, 100n)), div(year, 400n));
  const ofMonths = div(add(multiply(int(153), fromMarch), int(2)), 5n);
  return subtract(add(add(multiply(int(365), year), leapDays), ofMonths), int(DAYS_BEFORE_1970));
}

// The mean month of the calendar's 400 years, and how far the first days of months lie from it.
const MEAN = ratio(146_097n, 4800n);
const deviations = Array.from({ length: 4800 }, (_, month) => startOfMonth(month) * 4800 - month * 146_097);
const [LEAST, MOST] = [ratio(BigInt(Math.min(...deviations)), 4800n), ratio(BigInt(Math.max(...deviations)), 4800n)];

/** What holds of the first day of any month, by the month alone. */
export const lemmaOfStart = (month: Formula, start: Formula): Formula =>
  within(subtract(toReal(start), multiply(real(MEAN), toReal(month))), real(LEAST), real(MOST));

/** What holds of the first days of two months: their order is kept, and each month between has 28 to 31 days, each twelve 365 or 366. */
export function lemmaOfTwo(one: readonly [Formula, Formula], other: readonly [Formula, Formula]): Formula {
  const inOrder = ([a, from]: readonly [Formula, Formula], [b, to]: readonly [Formula, Formula]): Formula => {
    const [months, days] = [subtract(b, a), subtract(to, from)];
    return and(
      implies(atMost(a, b), and(atMost(multiply(int(28), months), days), atMost(days, multiply(int(31), months)))),
      implies(equal(months, int(12)), within(days, int(365), int(366))),
    );
  };
  return and(inOrder(one, other), inOrder(other, one));
}

/** A day lies in a month that begins on it or before it, and the next one after it. */
export const liesIn = (day: Formula, start: Formula, next: Formula): Formula =>
  and(atMost(start, day), less(day, next));
