import { describe, expect, it, test } from 'vitest';
import { runCase } from '../../src/cases/run-case.ts';
import { contract, examplesOf, type GoldenCase, goldenCases, ruleFiles } from './contract.ts';

type Case = Pick<GoldenCase, 'facts' | 'readings' | 'expect'>;

/** Both evaluators give what an example or a case expects. */
async function expectCase({ facts, readings, expect: expected }: Case, decision: string): Promise<void> {
  const one = { id: decision, decision, facts, readings, expect: expected };
  expect((await runCase(one, contract, 'both')).differences).toEqual([]);
}

describe.each(Object.keys(ruleFiles))('%s', (decision) => {
  it('passes the check without an issue', () => {
    expect(contract.checkRule(ruleFiles[decision])).toEqual([]);
  });

  it.each(examplesOf(decision))('example: $name', (example) => expectCase(example, decision));

  it.each(goldenCases(decision))('case $id: $why', (golden) => expectCase(golden, decision));
});

test('every action is said in words of its own, and no other is', () => {
  const effects = contract.decisions.flatMap((decision) => [...contract.modelOf(decision).effects.values()].flat());
  const actions = new Set(effects.map(({ action }) => action));
  expect(new Set(contract.dictionary.inWords.actions.keys())).toEqual(actions);
});
