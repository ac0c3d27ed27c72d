import * as z from 'zod';
import type { Calendar } from '../../values/calendar.ts';
import { isDate } from '../../values/date.ts';
import { decimal } from '../../values/decimal.ts';
import { isDuration } from '../../values/duration.ts';
import { hasFewDigits, isDecimalText, isMoneyText, isPercentText } from '../../values/money.ts';
import { isTime } from '../../values/time.ts';
import { timeline } from '../../values/timeline.ts';
import { limits } from '../limits.ts';
import { type Type, units } from '../model/type.ts';
import { lazily } from '../run-time/lazily.ts';
import { UNKNOWN, type Value } from '../run-time/value.ts';

const textOf = (accepts: (text: string) => boolean, expected: string) =>
  z.string().refine(accepts, { error: expected });

const amountOf = (accepts: (text: string) => boolean, expected: string) =>
  textOf(accepts, expected).refine((text) => !accepts(text) || hasFewDigits(text), {
    error: `at most ${limits.digits} digits before the point and ${limits.digits} after it`,
  });

/** The forms of literals by their kind; a whole number may be any of `whole`. */
export const literals = (whole: z.ZodType<number>) => ({
  days: z.strictObject({ days: whole }),
  months: z.strictObject({ months: whole }),
  hours: z.strictObject({ hours: whole }),
  seconds: z.strictObject({ seconds: whole }),
  count: z.strictObject({ count: whole }),
  money: z.strictObject({ money: amountOf(isMoneyText, 'pounds and pence as text, like "10.00"') }),
  percent: z.strictObject({ percent: amountOf(isPercentText, 'a percentage as text, like "4"') }),
  decimal: z.strictObject({ decimal: amountOf(isDecimalText, 'a decimal as text, like "1.5"') }),
  duration: z.strictObject({ duration: textOf(isDuration, 'a duration in months or years, like "P1M"') }),
  date: z.strictObject({ date: textOf(isDate, 'a day, like "2025-03-10"') }),
  time: z.strictObject({ time: textOf(isTime, 'a time, like "18:00"') }),
  oneOf: z.strictObject({ oneOf: z.array(z.string().min(1)).min(1) }),
});

/** A value with its kind, as parameters write it: `{ "days": 30 }`, `{ "money": "10.00" }`, `{ "oneOf": ["letter", "fax"] }`. */
export const literal = lazily(() =>
  z.union(
    Object.values(
      literals(
        z
          .int()
          .min(0)
          .max(limits.wholeNumber, { error: `${limits.wholeNumber} or less` }),
      ),
    ),
  ),
);

/** A value with its kind. Amounts, days, times and durations are text; money has two places. */
export type LiteralFile =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly hours: number }
  | { readonly seconds: number }
  | { readonly count: number }
  | { readonly money: string }
  | { readonly percent: string }
  | { readonly decimal: string }
  | { readonly duration: string }
  | { readonly date: string }
  | { readonly time: string }
  | { readonly oneOf: readonly string[] };

const literalKinds: readonly (keyof ReturnType<typeof literals>)[] = [
  ...([
    'days',
    'months',
    'hours',
    'seconds',
    'count',
    'money',
    'percent',
    'decimal',
    'duration',
    'date',
    'time',
  ] as const),
  'oneOf',
];

/** Whether a shape is a literal: its one key is a kind of value. */
export const isLiteral = (shape: object): shape is LiteralFile => literalKinds.some((kind) => kind in shape);

export function literalType(given: LiteralFile): Type {
  const [unit, content] = entryOf(given);
  if (unit === 'oneOf') return { list: { choice: content as readonly string[] } };
  return unit as Type;
}

export function literalValue(given: LiteralFile): Value {
  const [unit, content] = entryOf(given);
  return unit === 'money' || unit === 'percent' || unit === 'decimal' ? decimal(content as string) : content;
}

/** The unit of a literal in words: `days`, `pounds`, `per cent`. */
export function literalUnit(given: LiteralFile): string | null {
  const [unit] = entryOf(given);
  if (unit === 'money') return 'pounds';
  if (unit === 'percent') return 'per cent';
  return unit !== 'count' && (units as readonly string[]).includes(unit) ? unit : null;
}

const entryOf = (given: LiteralFile) => Object.entries(given)[0] as [string, string | number | readonly string[]];

/**
 * A value written in the examples of an operator: text, whole numbers (or `{ "days": 30 }`), booleans, none and lists as they are,
 * decimals as `{ "money" | "percent" | "decimal": "1.00" }`, `{ "rates": [["2025-01-01", "4.75"]] }` for a timeline,
 * `{ "holidays": ["2025-12-25"] }` for a calendar, `{ "unknown": true }` for what is not known, other objects as records.
 */
export function exampleValue(written: unknown): Value {
  if (Array.isArray(written)) return written.map(exampleValue);
  if (written === null || typeof written !== 'object') return written as Value;
  const [key, content] = Object.entries(written)[0] ?? ['', null];
  if (key === 'money' || key === 'percent' || key === 'decimal') return decimal(content);
  if (isWholeLiteral(written)) return content;
  if (key === 'unknown') return UNKNOWN;
  if (key === 'rates')
    return timeline((content as [string, string][]).map(([from, rate]) => ({ from, value: decimal(rate) })));
  if (key === 'holidays') return exampleCalendar(content as string[]);
  return Object.fromEntries(Object.entries(written).map(([field, part]) => [field, exampleValue(part)]));
}

/** A whole number with its unit, and no record with a field of that name and others. */
export const isWholeLiteral = (written: object): boolean => {
  const [[key, content] = [''], ...others] = Object.entries(written);
  return others.length === 0 && (units as readonly string[]).includes(key) && Number.isSafeInteger(content);
};

const exampleCalendar = (holidays: readonly string[]): Calendar => ({
  holidays: new Set(holidays),
  answersFrom: '2012-01-01',
  answersTo: '2028-12-31',
  table: 'bank-holidays',
});
