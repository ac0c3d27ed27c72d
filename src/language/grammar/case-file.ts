import * as z from 'zod';
import { expectedParts } from './example.ts';
import { words } from './shape.ts';

/** The form of cases: what is given, and what is expected of the answer. Other keys, such as `why` and `clauses`, are kept. */

const given = z.record(z.string(), z.unknown());
const about = { id: words, readings: z.record(z.string(), z.string()).optional() };

const something = { error: 'at least one expectation' };
const isSomething = (expected: object): boolean => Object.keys(expected).length > 0;

const { outcome, ...others } = expectedParts();
const ofDecision = z.strictObject({ outcome: outcome.optional(), ...others });
const issues = z.array(z.string()).min(1).optional();
const entries = z.array(z.looseObject({})).optional();

export const decisionCase = z.looseObject({
  ...about,
  decision: words,
  facts: given,
  expect: ofDecision.extend({ issues }).refine(isSomething, something),
});

const byDecision = z.record(z.string(), ofDecision);

export const wholeFileCase = z.looseObject({
  ...about,
  file: given,
  expect: z
    .strictObject({
      statement: z.looseObject({ lines: entries }).optional(),
      decisions: byDecision.optional(),
      matters: z.record(z.string(), byDecision).optional(),
      needs: z.array(z.string()).optional(),
      effects: entries,
      conflicts: entries,
      issues,
    })
    .refine(isSomething, something),
});
