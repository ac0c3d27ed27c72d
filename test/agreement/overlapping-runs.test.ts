import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

const { decisions } = contract;

it('a thousand overlapping runs of the reference evaluator each give their own answer', async () => {
  const { factsFor } = arbitrariesOf(contract);
  const each = Math.ceil(1000 / decisions.length);
  const drawn = decisions.map((decision) => fc.sample(factsFor(decision), { numRuns: each }));
  // One of each in turn, so that runs of different decisions overlap.
  const questions = Array.from({ length: 1000 }, (_, index) => {
    const at = index % decisions.length;
    return { decision: decisions[at] as string, facts: drawn[at]?.[Math.floor(index / decisions.length)] as never };
  });
  const answers = await Promise.all(
    questions.map(({ decision, facts }) => contract.evaluateWithEngine(decision, facts)),
  );
  expect(JSON.stringify(answers)).toBe(
    JSON.stringify(questions.map(({ decision, facts }) => contract.evaluate(decision, facts))),
  );
  expect(new Set(answers.map(({ decision }) => decision)).size).toBe(decisions.length);
});
