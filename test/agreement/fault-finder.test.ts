import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { Decision } from '../../src/language/answer/decision.ts';
import { policyOf } from '../../src/policy.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { type Judged, lawsOf } from '../../src/verify/laws.ts';
import { contract, ruleFiles } from '../rules/contract.ts';

const decision = 'invoice-dispute';
const { factsFor, readingsFor } = arbitrariesOf(contract);
const told = ({ outcome, values }: Decision) => JSON.stringify([outcome, values]);

describe('the arbitraries find a rule that is wrong on its boundary alone', () => {
  const rule = JSON.stringify(ruleFiles[decision]);
  const broken = policyOf(
    { ...files, rules: { ...ruleFiles, [decision]: JSON.parse(rule.replaceAll('isOnOrBefore', 'isBefore')) } },
    facts,
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('within 200 draws of seed %i', (seed) => {
    const sameAnswer = fc.property(factsFor(decision, { unknown: 0.1 }), readingsFor(decision), (given, readings) => {
      const [one, other] = [contract, broken].map((policy) => policy.evaluate(decision, given as never, { readings }));
      return told(one as Decision) === told(other as Decision);
    });
    expect(fc.check(sameAnswer, { numRuns: 200, seed }).failed).toBe(true);
  });
});

describe('a law that is broken fails', () => {
  const settings = { numRuns: 200, seed: 1 };
  const judged = (changes: Partial<Judged>): Judged => ({ ...(contract as Judged), ...changes });
  const answerOf = (given: unknown, readings = {}): Decision =>
    contract.evaluate(decision, given as never, { readings });

  it.each([
    ['another outcome', (answer: Decision): Decision => ({ ...answer, outcome: 'open' })],
    ['a value less', ({ values: _, ...answer }: Decision): Decision => ({ ...answer, values: {} })],
    ['another reason', (answer: Decision): Decision => ({ ...answer, because: [] })],
    ['a decision that is not frozen', (answer: Decision): Decision => structuredClone(answer)],
  ])('evaluatorsAgree, by %s', async (_, changed) => {
    const laws = lawsOf(
      judged({ evaluateWithEngine: async (_id, given, options) => changed(answerOf(given, options?.readings)) }),
    );
    expect((await fc.check(laws.evaluatorsAgree(decision), settings)).failed).toBe(true);
  });

  it('evaluatorsAgree, by facts that are written to', async () => {
    const laws = lawsOf(
      judged({
        evaluate(_, given, options) {
          (given as { asOf?: string }).asOf = '2025-03-10';
          return answerOf(given, options?.readings);
        },
      }),
    );
    expect((await fc.check(laws.evaluatorsAgree(decision), settings)).failed).toBe(true);
  });

  it('decidedStands, by taking what is not known for a no', () => {
    const guessing = judged({
      evaluate: (_, given, options) => answerOf({ dispute: null, ...(given as object) }, options?.readings),
    });
    expect(fc.check(lawsOf(guessing).decidedStands(decision), settings).failed).toBe(true);
  });

  it('needsLeadThere, by not asking, and by asking again for what is given', () => {
    const silent = judged({ evaluate: (_, given, options) => ({ ...answerOf(given, options?.readings), needs: [] }) });
    expect(fc.check(lawsOf(silent).needsLeadThere(decision), settings).failed).toBe(true);
    const deaf = judged({
      evaluate: (_, given, options) => ({ ...answerOf(given, options?.readings), needs: ['invoice.date'] }),
    });
    expect(fc.check(lawsOf(deaf).needsLeadThere(decision), settings).failed).toBe(true);
  });

  it('unneededIsIdle, by reading what is not asked for', () => {
    const secretive = judged({
      evaluate: (_, given, options) => ({ ...answerOf(given, options?.readings), needs: [] }),
    });
    expect(fc.check(lawsOf(secretive).unneededIsIdle(decision), settings).failed).toBe(true);
  });
});
