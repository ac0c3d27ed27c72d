import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { leastOn } from '../../src/proving-least.ts';
import { contentAt, placeOf } from '../../src/turning/fact-place.ts';
import { isMovable, takesStep } from '../../src/turning/steps.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;
const { factsFor } = arbitrariesOf(contract);
/** Decisions with their days, sums and numbers; RUNS is how many are drawn in all. */
const decisions = [
  'call-charge',
  'change-notice',
  'complaint-escalation',
  'complaint-response',
  'credit-limit',
  'disconnection-effects',
  'final-settlement',
  'invoice-balance',
  'invoice-dispute',
  'late-payment-fees',
  'moving-home',
  'moving-home-refund',
  'overcharge-refund',
  'price-rise-exit',
  'suspend-or-end',
  'termination-charge',
];
const numRuns = Math.ceil(Number(process.env.RUNS ?? 16) / decisions.length);

/** Nothing is told where there is too much to be told apart. */
function extremeOf(...[decision, facts, path, outcome]: [string, object, string, string]) {
  try {
    return policy.extreme(decision, facts as never, path, outcome as never);
  } catch (error) {
    fc.pre(!(error instanceof PolicyError));
    throw error;
  }
}

it.each(decisions)(
  '%s: where every other fact is given, the least and the greatest of a fact are what `extreme` says',
  async (decision) => {
    const { facts: known } = policy.dictionary;
    const paths = [...policy.listedBy(decision)].filter((path) => isMovable(known.get(path)?.type ?? 'none'));
    await fc.assert(
      fc.asyncProperty(
        factsFor(decision, { unknown: 0 }),
        fc.constantFrom(...paths),
        fc.boolean(),
        async (facts, path, isGreatest) => {
          const place = placeOf(path, known);
          // A fact of an entity that is none has no place.
          if (place === null) return;
          fc.pre(typeof contentAt(facts, place) !== 'undefined' && contentAt(facts, place) !== null);
          const { outcome } = policy.evaluate(decision, facts as never);
          fc.pre(outcome !== null);
          const { least, most } = extremeOf(decision, facts, path, outcome as string);
          const found = await leastOn(policy, isGreatest, decision, path, { given: facts, outcome: outcome as string });
          expect(found).toMatchObject({ amount: isGreatest ? most : least, outcomes: [outcome] });
          if ('attained' in found)
            expect(found.assumptions).toEqual(takesStep(place.type) ? [`\`${path}\` goes by steps of 0.01`] : []);
        },
      ),
      { numRuns },
    );
  },
  10_000 + numRuns * 10_000,
);
