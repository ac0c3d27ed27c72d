import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import { specialise } from '../../src/language/model/specialise.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);
const numRuns = 500;

function sharesOf(
  decision: string,
  drawn: fc.Arbitrary<[object, Record<string, string>]>,
): (outcome: string) => number {
  const counts = new Map<string | null, number>();
  for (const [facts, readings] of fc.sample(drawn, { numRuns, seed: 11 })) {
    const { outcome } = contract.evaluate(decision as never, facts as never, { readings } as never);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return (outcome) => (counts.get(outcome) ?? 0) / numRuns;
}

describe.each(contract.decisions)('of customers drawn for %s', (decision) => {
  const model = contract.modelOf(decision);

  it('each outcome that examples lead to by default is that of a fair share', () => {
    const { examples } = specialise(model, {}, contract.dictionary.readings);
    const outcomes = outcomesOf(model).filter((outcome) => examples.some(({ expect }) => expect.outcome === outcome));
    expect(outcomes.length).toBeGreaterThan(1);
    const shareOf = sharesOf(decision, fc.tuple(factsFor(decision, { readings: {} }), fc.constant({})));
    const rare = outcomes.filter((outcome) => shareOf(outcome) < 0.2 / outcomes.length);
    expect(rare.map((outcome) => [outcome, shareOf(outcome)])).toEqual([]);
  });

  it('each outcome comes up under readings that are drawn too', () => {
    const shareOf = sharesOf(decision, fc.tuple(factsFor(decision), readingsFor(decision)));
    expect(outcomesOf(model).filter((outcome) => shareOf(outcome) < 0.01)).toEqual([]);
  });
});

it('one in six owes interest, and one in eight is owed a refund of days without service', () => {
  const owing = (decision: string, outcome: string) =>
    sharesOf(decision, fc.tuple(factsFor(decision, { readings: {} }), fc.constant({})))(outcome);
  expect(owing('late-payment-interest', 'may-charge')).toBeGreaterThan(1 / 6);
  expect(owing('moving-home-refund', 'refund-due')).toBeGreaterThan(1 / 8);
});
