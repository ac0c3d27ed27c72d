import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DecisionId, decisions, evaluate } from '../../src/index.ts';
import * as verify from '../../src/verify/index.ts';

it('the entry gives these names and no others', () => {
  expect(Object.keys(verify).toSorted()).toEqual([
    'applies',
    'arbitrariesOf',
    'checkByBoundaries',
    'factsFor',
    'holds',
    'known',
    'lawsOf',
    'properties',
    'readingsFor',
    'runCases',
    'runProperties',
  ]);
});

it('draws facts and readings of the contract, typed so that they can be asked about', () => {
  const question = fc.constantFrom<DecisionId>(...decisions).chain((decision) => {
    const facts = verify.factsFor(decision, { unknown: 0.2 });
    return fc.tuple(fc.constant(decision), facts, verify.readingsFor(decision));
  });
  let decided = 0;
  fc.assert(
    fc.property(question, ([decision, facts, readings]) => {
      const answer = evaluate(decision, facts, { readings });
      if (answer.outcome !== null) decided += 1;
      return answer.decision === decision;
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(decided).toBeGreaterThan(100);
});
