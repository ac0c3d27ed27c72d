import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.ts';
import { facts as schema } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { examplesOf } from '../rules/contract.ts';

/** The places of what is not frozen in an answer, however deep. */
function open(value: unknown, at = '', seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const within = Object.entries(value).flatMap(([key, part]) => open(part, `${at}/${key}`, seen));
  return Object.isFrozen(value) ? within : [at, ...within];
}

const facts = examplesOf('invoice-dispute')[0]?.facts as object;
const refusal = (() => {
  try {
    return main.evaluate('invoice-dispute', { dispute: { form: 'pigeon' }, x: 1 } as never);
  } catch (error) {
    return error;
  }
})();

it.each<[string, () => unknown]>([
  ['a decision', () => main.evaluate('invoice-dispute', facts)],
  ['a decision of the engine', () => main.evaluateWithEngine('invoice-dispute', facts)],
  ['an assessment', () => main.assess(facts)],
  ['an assessment of the engine', () => main.assessWithEngine(facts)],
  ['a comparison', () => main.compareReadings('invoice-dispute', facts)],
  ['a preset', () => main.presetReadings('invoice-dispute', facts, 'customer')],
  ['the default preset', () => main.presetReadings('invoice-dispute', facts, 'default')],
  ['issues', () => main.checkRule({ decision: 1 })],
  ['no issues', () => main.checkRule({})],
  ['the issues of an error', () => (refusal as main.PolicyError).issues],
  ['pages', () => main.toMarkdown()],
  ['the ids of decisions', () => main.decisions],
  ['a policy', () => main.loadPolicy(files, schema)],
])('%s is frozen', async (_, work) => {
  expect(open(await work())).toEqual([]);
});

describe('a loaded policy', () => {
  const given = structuredClone(files) as unknown as Record<string, unknown>;
  const policy = main.loadPolicy(given as never, schema);
  const asked = { loan: { collectedOn: '2025-02-01', tools: [] }, deposit: null, asOf: '2025-03-01' };
  const told = async () => {
    const engines = policy.decisions.map(async (id) => JSON.stringify(await policy.toEngine(id as never)));
    const answers = policy.decisions.map((id) => policy.evaluate(id as never, asked as never));
    return JSON.stringify([
      policy.decisions,
      policy.stamp,
      await Promise.all(engines),
      answers,
      main.toMarkdown(policy),
    ]);
  };

  it('stays what it was when its files are changed', async () => {
    const before = await told();
    spoil(given);
    expect(await told()).toBe(before);
    const untouched = main.loadPolicy(files, schema);
    expect(policy.stamp.digest).toBe(untouched.stamp.digest);
  });

  it('cannot be given another decision', () => {
    expect(() => (policy.decisions as string[]).push('mine')).toThrow(TypeError);
  });
});

function spoil(of: object): void {
  for (const [key, part] of Object.entries(of)) {
    if (typeof part === 'object' && part !== null) spoil(part);
    (of as Record<string, unknown>)[key] = 'spoilt';
  }
}
