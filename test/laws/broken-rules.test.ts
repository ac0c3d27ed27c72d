import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { ruleFiles } from '../rules/contract.ts';
import type { Answering, DecisionId } from './answers.ts';
import { firstDayBearsInterest } from './first-day-of-interest.ts';
import { holds, known } from './judged.ts';
import { money } from './money.ts';
import { tenPercentIsNotAbove } from './ten-percent.ts';
import { monthsAndYearsLast } from './term-of-months.ts';

type Json = Record<string, unknown>;

/** The contract with one place of a rule file changed; `at` leads there. */
function brokenAt(decision: DecisionId, at: string, content: unknown): Answering {
  const broken = structuredClone(ruleFiles[decision]) as Json;
  const names = at.split('/');
  const last = names.pop() as string;
  const place = names.reduce((part, name) => part[name] as Json, broken);
  expect(place[last]).toBeDefined();
  expect(place[last]).not.toEqual(content);
  place[last] = content;
  return policyOf({ ...files, rules: { ...ruleFiles, [decision]: broken } }, facts);
}

describe('the laws notice a broken rule', () => {
  const broken = [
    ['P13', monthsAndYearsLast, 'minimum-term', 'parameters/paidActivationTerm/value/duration', 'P2M'],
    ['P13', monthsAndYearsLast, 'minimum-term', 'parameters/freeActivationTerm/value/duration', 'P11M'],
    ['P13', monthsAndYearsLast, 'minimum-term', 'terms/paidActivation/is/1', 'isNot'],
    ['P26', tenPercentIsNotAbove, 'price-rise-exit', 'parameters/tenPercent/value/percent', '9.999'],
    ['P26', tenPercentIsNotAbove, 'price-rise-exit', 'terms/overTenPercent/is/0/is/1', 'isAtLeast'],
    ['P44', firstDayBearsInterest, 'late-payment-interest', 'parameters/aboveBase/value/percent', '4.01'],
    [
      'P44',
      firstDayBearsInterest,
      'late-payment-interest',
      'readings/interest-days/options/interval/hasBegun/1',
      'isOnOrBefore',
    ],
  ] as const;

  test.each(broken)('%s: %o of %s at %s to %s', (_, law, decision, at, content) => {
    const policy = brokenAt(decision, at, content);
    expect(() => law(policy)).toThrow('Property failed');
  });
});

describe('a law', () => {
  test('fails where most draws give nothing to judge', () => {
    expect(() => holds([money], () => known(null))).toThrow('gave anything to judge');
    expect(() => holds([money], (sum) => known(sum))).not.toThrow();
  });

  test('fails where it is broken on one draw', () => {
    expect(() => holds([fc.boolean()], (isTrue) => expect(isTrue).toBe(true))).toThrow('Property failed');
  });
});
