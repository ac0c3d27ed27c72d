import { limits } from './language/limits.ts';
import { isWhole, type Type } from './language/model/type.ts';
import { digitsOf, type Ratio, ratio, ratioOf } from './prove/ratio.ts';
import { isDate } from './values/date.ts';
import { dateOfNumber, dayNumber } from './values/day-number.ts';

/** What an amount is in an answer: a day or digits as text, or a whole number. */
export type Content = string | number;

/** How much a day, sum or number is; `null` for anything else. Days are counted. */
export function amountIn(content: unknown, type: Type): Ratio | null {
  if (type === 'date') return typeof content === 'string' && isDate(content) ? ratio(BigInt(dayNumber(content))) : null;
  if (isWhole(type)) return Number.isSafeInteger(content) ? ratio(BigInt(content as number)) : null;
  return typeof content === 'string' && /^-?\d{1,40}(\.\d{1,40})?$/.test(content) ? ratioOf(content) : null;
}

/** The other way round, with so many decimal places at least; a fraction of which the digits do not end as `"20/3"`. */
export function contentOf(amount: Ratio, type: Type, places: number): Content {
  if (type === 'date') return dateOfNumber(Number(amount.over));
  if (isWhole(type)) return Number(amount.over);
  return digitsOf(amount, type === 'money' ? 2 : places) ?? `${amount.over}/${amount.under}`;
}

/** What amounts of a type have to be, in words. */
export const expectedOf = (type: Type): string =>
  type === 'date' ? 'a day as text, "2025-01-31"' : isWhole(type) ? 'a whole number' : 'digits as text, like "12.34"';

const FAR = ratio(10n ** BigInt(limits.digits - 1));

/** A value that is as much counts as unbounded: amounts that are given have one digit more at most. */
export function farthest(type: Type, isGreatest: boolean): Ratio {
  if (type === 'date') return ratio(BigInt(dayNumber(isGreatest ? limits.lastDay : limits.firstDay)));
  return isGreatest ? FAR : ratio(-FAR.over);
}
