import * as z from 'zod';
import { amount, number, ordered, type Pattern, whole } from '../operators/pattern.ts';
import { lazily } from '../run-time/lazily.ts';
import { name, shape, term, words } from './shape.ts';

/** The closed form of a word, as JSON: a definition in the language itself, called as an operator is. */

/** What an operand may be, as a word writes it; `number`, `amount`, `whole` and `ordered` are variables over such types. */
export type PatternFile =
  | Extract<Pattern, string>
  | { readonly some: readonly Extract<Pattern, string>[]; readonly as: string }
  | { readonly number: string }
  | { readonly amount: string }
  | { readonly whole: string }
  | { readonly ordered: string }
  | { readonly any: string }
  | { readonly choice: readonly string[] }
  | { readonly list: PatternFile }
  | { readonly timeline: PatternFile }
  | { readonly record: Readonly<Record<string, PatternFile>>; readonly as?: string | undefined }
  | { readonly field: PatternFile };

export const wordFile = lazily(() => {
  const simple = z.enum([
    'date',
    'money',
    'decimal',
    'percent',
    'count',
    'days',
    'months',
    'hours',
    'seconds',
    'boolean',
    'duration',
    'instant',
    'time',
    'text',
    'calendar',
  ]);
  const variable = z.string().min(1);
  const pattern: z.ZodType<PatternFile> = z.lazy(() =>
    z.union([
      simple,
      z.strictObject({ some: z.array(simple).min(1), as: variable }),
      z.strictObject({ number: variable }),
      z.strictObject({ amount: variable }),
      z.strictObject({ whole: variable }),
      z.strictObject({ ordered: variable }),
      z.strictObject({ any: variable }),
      z.strictObject({ choice: z.array(words).min(1) }),
      z.strictObject({ list: pattern }),
      z.strictObject({ timeline: pattern }),
      z.strictObject({ record: z.record(name, pattern), as: variable.optional() }),
      z.strictObject({ field: pattern }),
    ]),
  );

  const operands = z.record(name, pattern);

  return z.strictObject({
    word: name,
    takes: operands.refine((takes) => [1, 2].includes(Object.keys(takes).length), { error: 'one operand or two' }),
    and: operands.optional(),
    gives: pattern,
    english: words,
    said: z.record(name, z.record(words, words)).optional(),
    terms: z.record(name, term).optional(),
    is: shape,
    tells: z
      .strictObject({
        of: name,
        each: name,
        where: name.optional(),
        units: z.record(name, words).optional(),
        says: words,
      })
      .optional(),
    examples: z.array(z.array(z.json()).min(2)).min(2),
  });
});
export type WordFile = z.infer<ReturnType<typeof wordFile>>;

export function patternOf(file: PatternFile): Pattern {
  if (typeof file === 'string' || 'some' in file || 'any' in file || 'choice' in file) return file;
  if ('number' in file) return number(file.number);
  if ('amount' in file) return amount(file.amount);
  if ('whole' in file) return whole(file.whole);
  if ('ordered' in file) return ordered(file.ordered);
  if ('list' in file) return { list: patternOf(file.list) };
  if ('timeline' in file) return { timeline: patternOf(file.timeline) };
  if ('field' in file) return { field: patternOf(file.field) };
  const record = patternsOf(file.record);
  return file.as === undefined ? { record } : { record, as: file.as };
}

export const patternsOf = (files: Readonly<Record<string, PatternFile>>): Record<string, Pattern> =>
  Object.fromEntries(Object.entries(files).map(([field, file]) => [field, patternOf(file)]));
