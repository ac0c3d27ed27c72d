import * as fc from 'fast-check';
import { arbitrariesOf } from './arbitraries.ts';
import { boundarySets } from './boundary-sets.ts';
import { nestedFacts } from './flat-facts.ts';
import type { Readings, Verifiable } from './reach.ts';

/** Facts to try a decision on, as a caller gives them, and how they are to be read. */
export interface DrawnSet {
  readonly facts: unknown;
  readonly readings: Readings;
}

const AT_ONCE = 500;

/**
 * Facts around which an answer may change, `count` of them: half of them what one or two changes make of examples, the others drawn under
 * readings drawn with them; the same ones for the same seed.
 */
export function* drawnSets(policy: Verifiable, decision: string, count: number, seed: number): Generator<DrawnSet> {
  let left = count;
  for (const { facts, readings } of boundarySets(policy, decision, Math.ceil(count / 2))) {
    if (left === 0) return;
    left -= 1;
    yield { facts: nestedFacts(facts), readings };
  }
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const drawn = fc.record({ facts: factsFor(decision, { unknown: 0.02 }), readings: readingsFor(decision) });
  for (let round = 0; left > 0; round += 1) {
    const sets = fc.sample(drawn, { numRuns: Math.min(AT_ONCE, left), seed: seed + round });
    left -= sets.length;
    yield* sets;
  }
}
