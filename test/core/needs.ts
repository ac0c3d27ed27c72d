import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/core/encode.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { seed } from '../seed.ts';
import { draw, load } from '../soundness/drawn.ts';
import { accounts } from '../soundness/sound.ts';
import type { Readings } from './encoded.ts';
import { encodings, knowAnswersAlike, knowNamesAlike, needsBothWays } from './needs-both-ways.ts';

/** How often needs were compared, and were the same or not where core terms know less of what lies between facts and answers. */
export class Counts {
  same = 0;
  /** Of the answers they know the same, of the names between some less. */
  different = 0;
  /** Of the names too: single conditions, and what is read for entries, they may still know less of. */
  apart = 0;
  /** Of the answers they know less. */
  less = 0;
  get all() {
    return this.same + this.different + this.apart + this.less;
  }
}

/**
 * The paths that a decision needs are the same in core terms, in the same order, as far as these know the same as `evaluate`
 * does. Given a fault to look for, throws where they differ although every name is known the same.
 */
function comparing(policy: InnerPolicy, counts: Counts, further: Partial<Source>) {
  const isLookingForFault = further.needsByKind !== undefined;
  const encodedOf = encodings(policy, further);
  return (decision: string, facts: unknown, readings: Readings): void => {
    const encoded = encodedOf(decision, readings);
    const valuation = policy.valuationOf(decision, facts, { readings });
    const needs = unlessRefused(() => needsBothWays(encoded, valuation, policy));
    if (needs === null) return;
    const [mine, theirs] = [needs.inCore.join(', '), needs.evaluated.join(', ')];
    if (!knowAnswersAlike(encoded, valuation)) counts.less += 1;
    else if (mine === theirs) counts.same += 1;
    else if (!knowNamesAlike(policy, encodedOf, readings, valuation)) counts.different += 1;
    else if (!isLookingForFault) counts.apart += 1;
    else throw new Error(`needs ${mine} in core terms, ${theirs} by evaluate`);
  };
}

/** What goes out of range with nothing left to give is no decision. */
function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

/** On random facts of a decision, some left out. */
export function needsTheSame(policy: InnerPolicy, counts: Counts, further: Partial<Source> = {}) {
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const compare = comparing(policy, counts, further);
  return (decision: string) => {
    const readings = fc.constantFrom(...fc.sample(readingsFor(decision), { numRuns: 2, seed }));
    return fc.property(factsFor(decision, { unknown: 0.3 }), readings, (facts, readings) =>
      compare(decision, facts, readings),
    );
  };
}

/** On random facts of a rule file that is drawn. */
export function compareDrawn(number: number, counts: Counts, further: Partial<Source> = {}): void {
  const drawn = draw(seed, number);
  const compare = comparing(load(drawn.schema, drawn.files), counts, further);
  for (const [facts, { readings }] of accounts(drawn, 4)) compare('main-decision', facts, readings);
}

export function testNeeds(policy: InnerPolicy): void {
  const numRuns = Number(process.env.RUNS ?? 30);
  const counts = new Counts();
  const needs = needsTheSame(policy, counts);

  describe('what is needed in core terms', () => {
    it.each(policy.decisions)('of %s is what evaluate needs, in the same order', (decision) => {
      fc.assert(needs(decision), { numRuns });
    });

    it('is compared nearly always, and the same nearly always', () => {
      expect(counts.all).toBeGreaterThan(0.9 * numRuns * policy.decisions.length);
      expectNearlyAlways(counts);
    });
  });
}

export function expectNearlyAlways({ all, less, different, apart }: Counts): void {
  const told = `${all} compared: less known of ${less}, other needs of ${different} and ${apart}`;
  if (process.env.RUNS !== undefined) console.info(told);
  expect(less).toBeLessThanOrEqual(0.05 * all);
  expect(different).toBeLessThanOrEqual(Math.ceil(0.01 * all));
  expect(apart).toBeLessThanOrEqual(Math.floor(0.003 * all));
}
