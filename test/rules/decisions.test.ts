import { describe, expect, it, test } from 'vitest';
import { contract, examplesOf, type GoldenCase, goldenCases, ruleFiles } from './contract.ts';

type Case = Pick<GoldenCase, 'facts' | 'readings' | 'expect'>;

/** What an example or a case fixes: its outcome, the values it names, and needs that are among those given. */
async function expectCase({ facts, readings, expect: expected }: Case, decision: string): Promise<void> {
  const options = { readings };
  const compiled = contract.evaluate(decision, facts as never, options);
  expect(compiled.outcome).toBe(expected.outcome);
  expect(compiled.values).toMatchObject(expected.values ?? {});
  for (const need of expected.needs ?? []) expect(compiled.needs).toContain(need);
  expect(await contract.evaluateWithEngine(decision, facts as never, options)).toEqual(compiled);
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
