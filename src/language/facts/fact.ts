import { z } from 'zod';
import { isDate } from '../../values/date.ts';
import type { Decimal } from '../../values/decimal.ts';
import { isDuration } from '../../values/duration.ts';
import { isInstant } from '../../values/instant.ts';
import { hasFewDigits, isDecimalText, isMoneyText, isPercentText, readAmount, readMoney } from '../../values/money.ts';
import { isTime } from '../../values/time.ts';
import { limits } from '../limits.ts';
import { lazily } from '../run-time/lazily.ts';
import type { AnySchema } from './fact-type.ts';
import { noted } from './made-as.ts';

export { type AnySchema, type FactType, factTypeOf } from './fact-type.ts';
export { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from './flatten-facts.ts';

// A schema that takes no parameters is made once: what is added to one gives another.

/** What a fact is, kept in the meta of its schema. Facts stay of the type that was given: no schema transforms. */
export type FactKind =
  | 'date'
  | 'money'
  | 'decimal'
  | 'percent'
  | 'duration'
  | 'instant'
  | 'time'
  | 'int'
  | 'boolean'
  | 'text'
  | 'choice'
  | 'list'
  | 'entity'
  | 'entry';

/** A civil day from 1900-01-01 to 2199-12-31, so that no reckoning from it leaves the calendar. */
export const date = lazily(() =>
  acceptedIf(
    (text) => isDate(text) && isNearDay(text),
    textOf('date', isDate, 'a day, like "2025-03-10"').refine((text) => !isDate(text) || isNearDay(text), {
      error: `a day from ${limits.firstDay} to ${limits.lastDay}`,
    }),
  ),
);

const isNearDay = (day: string): boolean => day >= limits.firstDay && day <= limits.lastDay;

/** Pounds with two places, at most 12 digits before the point. */
export const money = lazily(() =>
  amountOf('money', isMoneyText, readMoney, 'pounds and pence as text, like "10.00"', 'pounds'),
);

/** An exact number of at most 12 digits before the point and 12 after it. */
export const decimal = lazily(() =>
  amountOf('decimal', isDecimalText, (text) => readAmount(text, false), 'a decimal as text, like "1.5"'),
);

/** A percentage: "8.75" is 8.75 per cent. */
export const percent = lazily(() =>
  amountOf('percent', isPercentText, (text) => readAmount(text, true), 'a percentage as text, like "4"', 'per cent'),
);

/** A calendar duration. */
export const duration = lazily(() =>
  acceptedIf(isDuration, textOf('duration', isDuration, 'a duration in months or years, like "P1M"')),
);

/** A moment of the years 1900 to 2199, with its offset. */
export const instant = lazily(() =>
  acceptedIf(
    (text) => isInstant(text) && isNearDay(text.slice(0, 10)),
    textOf('instant', isInstant, 'a moment with its offset, like "2025-03-10T18:30:00Z"').refine(
      (text) => !isInstant(text) || isNearDay(text.slice(0, 10)),
      { error: `a moment from ${limits.firstDay} to ${limits.lastDay}` },
    ),
  ),
);

/** A time on a London clock; 24:00 is the midnight that ends a day. */
export const time = lazily(() => acceptedIf(isTime, textOf('time', isTime, 'a time, like "18:00"')));

/** A whole number from `least` to `most`, both included; to 999,999,999,999 unless told. */
export function int(least = 0, most: number = limits.wholeNumber) {
  const error = `a whole number from ${least} to ${most}`;
  const schema = z.int({ error }).min(least, { error }).max(most, { error }).meta(kind('int'));
  const isOne = (given: unknown) =>
    Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most;
  return noted(schema, { kind: 'plain', read: (given) => (isOne(given) ? (given as number) : undefined) });
}

/** True or false. */
export const bool = lazily(() =>
  noted(z.boolean({ error: 'true or false' }).meta(kind('boolean')), {
    kind: 'plain',
    read: (given) => (typeof given === 'boolean' ? given : undefined),
  }),
);

/** Free text of 1 to 1,000 characters, not all of them blank. */
export const text = lazily(() => {
  const error = `text of 1 to ${limits.text} characters`;
  const schema = z
    .string({ error })
    .min(1, { error })
    .refine(isShort, { error })
    .refine((given) => given === '' || /\S/.test(given), { error: 'text that is not blank' })
    .meta(kind('text'));
  return acceptedIf((given) => isShort(given) && /\S/.test(given), schema);
});

/** A character that takes two places in a string is one. */
const isShort = (text: string): boolean =>
  text.length <= limits.text || (text.length <= 2 * limits.text && [...text].length <= limits.text);

/**
 * A telephone number of the United Kingdom, or any other, of 1 to 1,000 characters. It is read without spaces, hyphens and
 * brackets and in the national form, so that `+44 (0)1632 960-123`, `0044 1632 960123` and `01632 960123` are one number.
 */
export function telephone() {
  const error = 'a telephone number with its area code, like "01632 960123"';
  const schema = text()
    .overwrite(inNationalForm)
    .refine((number) => TELEPHONE.test(number), { error })
    .meta({ ...kind('text'), pattern: TELEPHONE_AS_GIVEN, maxLength: limits.text });
  return noted(schema, {
    kind: 'plain',
    read(given) {
      if (typeof given !== 'string' || !isShort(given)) return undefined;
      const number = inNationalForm(given);
      return TELEPHONE.test(number) ? number : undefined;
    },
  });
}

/** With the area code or the code of a country, or one of the short numbers that begin with 1 or are 999. */
const TELEPHONE = /^(0\d{2,}|\+\d{3,}|1\d{2,5}|999)$/;

/** The same of a number as it is given, with spaces, hyphens and brackets anywhere. */
const TELEPHONE_AS_GIVEN = (() => {
  const spaced = (figures: string) => figures.replace(/\\.|\[[^\]]*\]|\d/g, '$&[\\s()\\-]*');
  const ofHome = `(?:${spaced('\\+44')}|${spaced('0044')})(?:${spaced('0\\d')}(?:${spaced('\\d')})+|${spaced('[1-9]\\d')}(?:${spaced('\\d')})*)`;
  const national = `(?!${spaced('0044')})${spaced('0\\d\\d')}(?:${spaced('\\d')})*`;
  const abroad = `(?!${spaced('\\+44')})${spaced('\\+\\d\\d\\d')}(?:${spaced('\\d')})*`;
  const short = `${spaced('1\\d\\d')}(?:${spaced('\\d')}){0,3}|${spaced('999')}`;
  return `^[\\s()\\-]*(?:${ofHome}|${national}|${abroad}|${short})$`;
})();

const inNationalForm = (number: string): string => number.replace(/[\s()-]/g, '').replace(/^(\+44|0044)0?/, '0');

/** One of some words. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  const known = new Set<unknown>(options);
  return noted(z.enum(options).meta(kind('choice')), {
    kind: 'plain',
    read: (given) => (known.has(given) ? (given as string) : undefined),
  });
}

/** A list of at most `most` entries, 10,000 unless told; an empty one is known to be none. */
export function listOf<Entry extends z.ZodType>(item: Entry, most: number = limits.listEntries) {
  const error = `a list of at most ${most} entries`;
  return noted(z.array(item, { error }).max(most, { error }).meta(kind('list')), { kind: 'list', item, most });
}

/** Facts by name. Each may be absent or `undefined`, which is not knowing it; other names are refused. */
export function entity<Shape extends Record<string, z.ZodType>>(fields: Shape) {
  return z.strictObject(fields).partial().meta(kind('entity'));
}

/** An entry of a list. A field is required unless it is `.optional()` or has a `.default()`; other names are refused. */
export function entry<Shape extends Record<string, z.ZodType>>(fields: Shape, together?: Together<Shape>) {
  const form = z.strictObject(fields);
  if (together === undefined) return noted(form.meta(kind('entry')), { kind: 'entry', fields, holds: null });
  const { field, holds, expected } = together;
  const schema = form
    .refine((given) => holds(given as z.output<z.ZodObject<Shape>>), { path: [field], error: expected })
    .meta(kind('entry'));
  return noted(schema, { kind: 'entry', fields, holds });
}

/** What the fields of an entry have to be together: of which field it is said, whether it holds, and what is expected. */
export interface Together<Shape extends Record<string, z.ZodType>> {
  readonly field: keyof Shape & string;
  readonly holds: (entry: z.output<z.ZodObject<Shape>>) => boolean;
  readonly expected: string;
}

function amountOf(
  name: FactKind,
  accepts: (text: string) => boolean,
  read: (text: string) => Decimal | undefined,
  error: string,
  unit?: string,
) {
  const digits = `at most ${limits.digits} digits before the point and ${limits.digits} after it`;
  const schema = textOf(name, accepts, error, unit).refine((text) => !accepts(text) || hasFewDigits(text), {
    error: digits,
  });
  return noted(schema, { kind: 'amount', read: (given) => (typeof given === 'string' ? read(given) : undefined) });
}

function textOf(name: FactKind, accepts: (text: string) => boolean, error: string, unit?: string) {
  return z.string({ error }).refine(accepts, { error }).meta(kind(name, unit));
}

/** Notes what text a schema accepts as it is. */
const acceptedIf = <Schema extends AnySchema>(accepts: (text: string) => boolean, schema: Schema): Schema =>
  noted(schema, { kind: 'plain', read: (given) => (typeof given === 'string' && accepts(given) ? given : undefined) });

function kind(name: FactKind, unit?: string): { kind: FactKind; unit?: string } {
  return unit === undefined ? { kind: name } : { kind: name, unit };
}
