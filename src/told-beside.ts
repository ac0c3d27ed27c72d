import { whyNotOf } from './evaluate/why-not.ts';
import type { Beside } from './explain/decision-to-english.ts';
import type { Asked } from './explain-options.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Decision } from './language/answer/decision.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { canonicalJson } from './values/canonical-json.ts';

/**
 * What only its facts tell of a decision: why no other outcome came, and what each other reading would change; `null` without them.
 * Throws `PolicyError`: as `evaluate` does, and `malformed` for facts that give another answer.
 */
export function toldBeside(decision: Decision, asked: Asked, policy: InnerPolicy): Beside | null {
  const { facts, readings, tables } = asked;
  if (facts === undefined) return null;
  const options = { readings: { ...readings, ...decision.readings }, ...(tables === undefined ? {} : { tables }) };
  const { answer, readings: compared } = policy.compareReadings(decision.decision, facts, options);
  if (answered(answer) !== answered(decision)) throw new PolicyError([notItsFacts]);
  return { whyNot: whyNotOf(policy.valuationOf(decision.decision, facts, options)), compared };
}

/** All that an answer says and rests on, whichever order its keys came back in. */
const answered = ({ outcome, values, needs, effects, readings, because }: Decision): string =>
  canonicalJson(JSON.parse(JSON.stringify([outcome, values, needs, effects, readings, because])));

const notItsFacts = {
  code: 'malformed',
  at: '/facts',
  expected: 'the facts that the decision was asked with',
  found: 'facts that give another answer',
} as const;
