import * as z from 'zod';
import { limits } from '../limits.ts';
import { lazily } from '../run-time/lazily.ts';
import {
  choiceOf,
  freeText,
  inNationalForm,
  listExpected,
  type TextCheck,
  type TextKind,
  type TextKindName,
  telephoneNumber,
  textKinds,
  trueOrFalse,
  wholeNumber,
} from './kinds.ts';
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
export const date = lazily(() => textOf('date'));

/** Pounds with two places, at most 12 digits before the point. */
export const money = lazily(() => textOf('money'));

/** An exact number of at most 12 digits before the point and 12 after it. */
export const decimal = lazily(() => textOf('decimal'));

/** A percentage: "8.75" is 8.75 per cent. */
export const percent = lazily(() => textOf('percent'));

/** A calendar duration. */
export const duration = lazily(() => textOf('duration'));

/** A moment of the years 1900 to 2199, with its offset. */
export const instant = lazily(() => textOf('instant'));

/** A time on a London clock; 24:00 is the midnight that ends a day. */
export const time = lazily(() => textOf('time'));

/** A whole number from `least` to `most`, both included; to 999,999,999,999 unless told. */
export function int(least = 0, most: number = limits.wholeNumber) {
  const { expected: error, read } = wholeNumber(least, most);
  const schema = z.int({ error }).min(least, { error }).max(most, { error }).meta(kind('int'));
  return noted(schema, { kind: 'plain', read, says: { from: least, to: most } });
}

/** True or false. */
export const bool = lazily(() => {
  const { expected: error, read } = trueOrFalse;
  return noted(z.boolean({ error }).meta(kind('boolean')), { kind: 'plain', read, says: 'boolean' });
});

/** Free text of 1 to 1,000 characters, not all of them blank. */
export const text = lazily(() => {
  const { expected: error } = freeText;
  return noted(refined(z.string({ error }).min(1, { error }), freeText.checks).meta(kind('text')), {
    kind: 'plain',
    read: freeText.read,
    says: 'text',
  });
});

/**
 * A telephone number of the United Kingdom, or any other, of 1 to 1,000 characters. It is read without spaces, hyphens and
 * brackets and in the national form, so that `+44 (0)1632 960-123`, `0044 1632 960123` and `01632 960123` are one number.
 */
export function telephone() {
  const schema = refined(text().overwrite(inNationalForm), telephoneNumber.checks.slice(-1)).meta({
    ...kind('text'),
    pattern: TELEPHONE_AS_GIVEN,
    maxLength: limits.text,
  });
  return noted(schema, { kind: 'plain', read: telephoneNumber.read, says: 'telephone' });
}

/** A telephone number as it is given, with spaces, hyphens and brackets anywhere. */
const TELEPHONE_AS_GIVEN = /* @__PURE__ */ (() => {
  const spaced = (figures: string) => figures.replace(/\\.|\[[^\]]*\]|\d/g, '$&[\\s()\\-]*');
  const ofHome = `(?:${spaced('\\+44')}|${spaced('0044')})(?:${spaced('0\\d')}(?:${spaced('\\d')})+|${spaced('[1-9]\\d')}(?:${spaced('\\d')})*)`;
  const national = `(?!${spaced('0044')})${spaced('0\\d\\d')}(?:${spaced('\\d')})*`;
  const abroad = `(?!${spaced('\\+44')})${spaced('\\+\\d\\d\\d')}(?:${spaced('\\d')})*`;
  const short = `${spaced('1\\d\\d')}(?:${spaced('\\d')}){0,3}|${spaced('999')}`;
  return `^[\\s()\\-]*(?:${ofHome}|${national}|${abroad}|${short})$`;
})();

/** One of some words. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  const { read } = choiceOf(options);
  return noted(z.enum(options).meta(kind('choice')), { kind: 'plain', read, says: { oneOf: options } });
}

/** A list of at most `most` entries, 10,000 unless told; an empty one is known to be none. */
export function listOf<Entry extends z.ZodType>(item: Entry, most: number = limits.listEntries) {
  const error = listExpected(most);
  return noted(z.array(item, { error }).max(most, { error }).meta(kind('list')), { kind: 'list', item, most });
}

/** Facts by name. Each may be absent or `undefined`, which is not knowing it; other names are refused. */
export function entity<Shape extends Record<string, z.ZodType>>(fields: Shape) {
  return z.strictObject(fields).partial().meta(kind('entity'));
}

/** An entry of a list. A field is required unless it is `.optional()` or has a `.default()`; other names are refused. */
export function entry<Shape extends Record<string, z.ZodType>>(fields: Shape, together?: Together<Shape>) {
  const form = z.strictObject(fields);
  if (together === undefined) return noted(form.meta(kind('entry')), { kind: 'entry', fields, together: null });
  const { field, holds, expected } = together;
  const schema = form
    .refine((given) => holds(given as z.output<z.ZodObject<Shape>>), { path: [field], error: expected })
    .meta(kind('entry'));
  return noted(schema, { kind: 'entry', fields, together });
}

/** What the fields of an entry have to be together: of which field it is said, whether it holds, and what is expected. */
export interface Together<Shape extends Record<string, z.ZodType>> {
  readonly field: keyof Shape & string;
  readonly holds: (entry: z.output<z.ZodObject<Shape>>) => boolean;
  readonly expected: string;
}

/** A fact that is given as text of one form. */
function textOf(name: TextKindName) {
  const { expected: error, unit, checks, isAmount, read }: TextKind = textKinds[name];
  const schema = refined(z.string({ error }), checks).meta(kind(name, unit));
  return noted(schema, { kind: isAmount ? 'amount' : 'plain', read, says: name });
}

const refined = (schema: z.ZodString, checks: readonly TextCheck[]): z.ZodString =>
  checks.reduce(
    (so, { holds, expected }) =>
      so.refine(holds, {
        error: typeof expected === 'string' ? expected : ({ input }) => expected(input as string),
      }),
    schema,
  );

function kind(name: FactKind, unit?: string): { kind: FactKind; unit?: string } {
  return unit === undefined ? { kind: name } : { kind: name, unit };
}
