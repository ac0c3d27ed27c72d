import { z } from 'zod';
import { PolicyError } from '../language/answer/policy-error.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { parseForm } from './form.ts';

const forms = lazily(() => {
  const text = z.string();
  const records = z.array(z.looseObject({}));
  const decision = z.looseObject({
    decision: text,
    outcome: text.nullable(),
    values: z.looseObject({}),
    needs: z.array(text),
    effects: records,
    reserved: records,
    because: records,
    readings: z.record(text, text),
    tables: records,
  });
  const comparison = z.looseObject({ answer: decision, readings: records });
  const assessment = z.looseObject({
    asOf: text.nullable(),
    decisions: z.record(text, decision),
    matters: z.record(text, z.record(text, decision)),
    effects: records,
    missing: records,
    conflicts: records,
    statement: z.looseObject({}),
  });
  return { decision, comparison, assessment };
});

/**
 * Words for an answer as a policy gave it, read back from JSON perhaps. Only what it is made of first is checked: what else is not
 * as it was given leads the words astray, and is refused then.
 */
export function inWords(kind: keyof ReturnType<typeof forms>, answer: unknown, words: () => string): string {
  try {
    const form = parseForm<unknown>(forms()[kind], answer);
    if ('issues' in form) throw new PolicyError(form.issues);
    return words();
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    const expected = `the ${kind} as this policy gave it, whole and unchanged`;
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: 'another' }]);
  }
}
