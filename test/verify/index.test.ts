import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DecisionId, decisions, evaluate } from '../../src/index.ts';
import * as verify from '../../src/verify/index.ts';

it('the entry gives these names and no others', () => {
  expect(Object.keys(verify).toSorted()).toEqual([
    'applies',
    'arbitrariesOf',
    'boundariesOf',
    'casesOf',
    'checkByBoundaries',
    'contradictedBy',
    'customerFiles',
    'customerLife',
    'factsFor',
    'faultsOfFile',
    'fileLaws',
    'holds',
    'known',
    'lawsOf',
    'mutantsOf',
    'properties',
    'readingsFor',
    'runCases',
    'runMutants',
    'runProperties',
    'withOneUnknown',
  ]);
});

it('leaves one fact out of a file, counted round', () => {
  const file = { asOf: '2025-03-10', rateCard: { lateFee: '7.50', processingFee: '5.00' }, matters: [] };
  expect([0, 1, 2, 3].map((which) => verify.withOneUnknown(file, which).rateCard)).toEqual([
    { processingFee: '5.00' },
    { lateFee: '7.50' },
    { processingFee: '5.00' },
    { lateFee: '7.50' },
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
