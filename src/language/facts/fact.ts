import { z } from 'zod';
import { isDate } from '../../values/date.ts';
import { isDuration } from '../../values/duration.ts';
import { isInstant } from '../../values/instant.ts';
import { hasFewDigits, isDecimalText, isMoneyText, isPercentText } from '../../values/money.ts';
import { isTime } from '../../values/time.ts';
import { limits } from '../limits.ts';

export { type AnySchema, type FactType, factTypeOf } from './fact-type.ts';
export { type EntryPath, entryPaths, type FactDefinition, flattenFacts } from './flatten-facts.ts';

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
export const date = () =>
  textOf('date', isDate, 'a day, like "2025-03-10"').refine((text) => !isDate(text) || isNearDay(text), {
    error: `a day from ${limits.firstDay} to ${limits.lastDay}`,
  });

const isNearDay = (day: string): boolean => day >= limits.firstDay && day <= limits.lastDay;

/** Pounds with two places, at most 12 digits before the point. */
export const money = () => amountOf('money', isMoneyText, 'pounds and pence as text, like "10.00"', 'pounds');

/** An exact number of at most 12 digits before the point and 12 after it. */
export const decimal = () => amountOf('decimal', isDecimalText, 'a decimal as text, like "1.5"');

/** A percentage: "8.75" is 8.75 per cent. */
export const percent = () => amountOf('percent', isPercentText, 'a percentage as text, like "4"', 'per cent');

/** A calendar duration. */
export const duration = () => textOf('duration', isDuration, 'a duration in months or years, like "P1M"');

/** A moment of the years 1900 to 2199, with its offset. */
export const instant = () =>
  textOf('instant', isInstant, 'a moment with its offset, like "2025-03-10T18:30:00Z"').refine(
    (text) => !isInstant(text) || isNearDay(text.slice(0, 10)),
    { error: `a moment from ${limits.firstDay} to ${limits.lastDay}` },
  );

/** A time on a London clock; 24:00 is the midnight that ends a day. */
export const time = () => textOf('time', isTime, 'a time, like "18:00"');

/** A whole number from `least` to `most`, both included; to 999,999,999,999 unless told. */
export function int(least = 0, most: number = limits.wholeNumber) {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error }).meta(kind('int'));
}

/** True or false. */
export const bool = () => z.boolean({ error: 'true or false' }).meta(kind('boolean'));

/** Free text of 1 to 1,000 characters, not all of them blank. */
export function text() {
  const error = `text of 1 to ${limits.text} characters`;
  return z
    .string({ error })
    .min(1, { error })
    .max(limits.text, { error })
    .refine((given) => given === '' || /\S/.test(given), { error: 'text that is not blank' })
    .meta(kind('text'));
}

/**
 * A telephone number of the United Kingdom, or any other, of 1 to 1,000 characters. It is read without spaces, hyphens and
 * brackets and in the national form, so that `+44 (0)1632 960-123`, `0044 1632 960123` and `01632 960123` are one number.
 */
export const telephone = () =>
  text()
    .overwrite(inNationalForm)
    .refine((number) => TELEPHONE.test(number), { error: 'a telephone number with its area code, like "01632 960123"' })
    .meta(kind('text'));

/** With the area code or the code of a country, or one of the short numbers that begin with 1 or are 999. */
const TELEPHONE = /^(0\d{2,}|\+\d{3,}|1\d{2,5}|999)$/;

const inNationalForm = (number: string): string => number.replace(/[\s()-]/g, '').replace(/^(\+44|0044)0?/, '0');

/** One of some words. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options).meta(kind('choice'));
}

/** A list of at most `most` entries, 10,000 unless told; an empty one is known to be none. */
export function listOf<Entry extends z.ZodType>(item: Entry, most: number = limits.listEntries) {
  const error = `a list of at most ${most} entries`;
  return z.array(item, { error }).max(most, { error }).meta(kind('list'));
}

/** Facts by name. Each may be absent, which is not knowing it; none may be `undefined`, and other names are refused. */
export function entity<Shape extends Record<string, z.ZodType>>(fields: Shape) {
  return z.strictObject(fields).exactPartial().meta(kind('entity'));
}

/** An entry of a list. A field is required unless it is `.exactOptional()` or has a `.default()`; other names are refused. */
export function entry<Shape extends Record<string, z.ZodType>>(fields: Shape, together?: Together<Shape>) {
  const form = z.strictObject(fields);
  if (together === undefined) return form.meta(kind('entry'));
  const { field, holds, expected } = together;
  return form
    .refine((given) => holds(given as z.output<z.ZodObject<Shape>>), { path: [field], error: expected })
    .meta(kind('entry'));
}

/** What the fields of an entry have to be together: of which field it is said, whether it holds, and what is expected. */
export interface Together<Shape extends Record<string, z.ZodType>> {
  readonly field: keyof Shape & string;
  readonly holds: (entry: z.output<z.ZodObject<Shape>>) => boolean;
  readonly expected: string;
}

function amountOf(name: FactKind, accepts: (text: string) => boolean, error: string, unit?: string) {
  const digits = `at most ${limits.digits} digits before the point and ${limits.digits} after it`;
  return textOf(name, accepts, error, unit).refine((text) => !accepts(text) || hasFewDigits(text), { error: digits });
}

function textOf(name: FactKind, accepts: (text: string) => boolean, error: string, unit?: string) {
  return z.string({ error }).refine(accepts, { error }).meta(kind(name, unit));
}

function kind(name: FactKind, unit?: string): { kind: FactKind; unit?: string } {
  return unit === undefined ? { kind: name } : { kind: name, unit };
}
