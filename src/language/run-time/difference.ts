import { daysBetween } from '../../values/date.ts';
import { compare, decimal, minus, toPlain } from '../../values/decimal.ts';
import { monthsOf } from '../../values/duration.ts';
import { ofEachUnit, type Type } from '../model/type.ts';
import type { PlainValue } from './value.ts';

/** How a second value is beside a first. */
export interface Difference {
  /** Whether it is later, longer, larger, or yes where the first was no. */
  readonly more: boolean;
  /** By how many days, months or units, as the values are shown, below nil where it is less; `null` of yes and no. */
  readonly by: string | number | null;
}

/** The difference of two known values of a type; `null` where its values have no order, or are not shown to the last digit. */
export function differenceBetween(from: PlainValue, to: PlainValue, type: Type): Difference | null {
  if (typeof type !== 'string') return null;
  return differences[type]?.(from as never, to as never) ?? null;
}

const ofNumbers = (from: number, to: number): Difference => ({ more: to > from, by: to - from });

function ofDecimals(from: string, to: string): Difference | null {
  if (!isWhole(from) || !isWhole(to)) return null;
  const [a, b] = [decimal(from), decimal(to)];
  return { more: compare(b, a) > 0, by: toPlain(minus(b, a)) };
}

/** A quotient is shown cut off, with a mark that says so. */
const isWhole = (text: string): boolean => /\d$/.test(text);

const differences: Partial<Record<Extract<Type, string>, (from: never, to: never) => Difference | null>> = {
  boolean: (_: boolean, to: boolean) => ({ more: to, by: null }),
  date: (from: string, to: string) => ({ more: to > from, by: daysBetween(from, to) }),
  duration: (from: string, to: string) => ofNumbers(monthsOf(from), monthsOf(to)),
  ...ofEachUnit(ofNumbers),
  money: ofDecimals,
  decimal: ofDecimals,
  percent: ofDecimals,
};
