import * as z from 'zod';
import { date } from '../language/facts/fact.ts';
import { boundFile } from '../language/grammar/bound-file.ts';
import { examplesFile } from '../language/grammar/example.ts';
import { name, term } from '../language/grammar/shape.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';
import { lettersForm } from './letters.ts';
import { tableFile } from './tables.ts';

/** The form of the documents of a policy; its rule files and words are checked each by itself. */
export function documentsForm() {
  const words = z.string().min(1);
  const option = z.strictObject({ id: words, means: words, favours: z.enum(['customer', 'provider', 'neutral']) });
  const reading = z.strictObject({
    id: words,
    clauses: z.array(words).min(1),
    decisions: z.array(words),
    question: words,
    default: words,
    options: z.array(option).min(2),
    why: words,
  });
  const reserved = z.strictObject({ who: words, on: words, decisions: z.array(words).min(1).optional() });
  const notEncoded = z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('judgement'), why: words, ...reserved.shape }),
    z.strictObject({ reason: z.enum(['information', 'document-not-supplied']), why: words }),
  ]);
  const sentence = z.int().min(1);
  const text = z
    .strictObject({
      clause: z.string().regex(/^[A-Z]+\d+(\.\d+)*$/, { error: 'a document and a number, like "C6.5"' }),
      sentences: z.tuple([sentence, sentence]),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' })
        .optional(),
    })
    .refine(({ sentences: [first, last] }) => first <= last, {
      path: ['sentences'],
      error: 'the first, then the last',
    });
  const clause = z.strictObject({
    id: words,
    title: words,
    says: words.optional(),
    kind: z.enum(['rule', 'const', 'duty', 'power', 'def', 'info']).optional(),
    text: text.optional(),
    encodedBy: z.array(words).min(1).optional(),
    notEncoded: notEncoded.optional(),
    reserved: reserved.optional(),
    aside: z
      .array(z.strictObject({ what: words, why: words }))
      .min(1)
      .optional(),
  }) satisfies z.ZodType<ClauseRow>;

  return z.strictObject({
    version: words,
    inForceFrom: date(),
    inForceTo: date().optional(),
    rules: z.record(z.string(), z.unknown()),
    words: z.array(z.unknown()).optional(),
    statement: z.array(words).optional(),
    clauses: z.array(clause),
    readings: z.array(reading),
    tables: z.array(tableFile()),
    prelude: z.record(name, term),
    examples: z.record(z.string(), examplesFile()),
    contradictions: z.array(z.strictObject({ earlier: z.string(), later: z.string(), means: z.string() })),
    bounds: z.array(boundFile()),
    inWords: z.strictObject({ actions: z.record(words, words).optional(), options: z.record(words, words).optional() }),
    letters: lettersForm(),
    title: words.optional(),
    notedReadings: z.array(z.strictObject({ id: words, note: words })),
  });
}
