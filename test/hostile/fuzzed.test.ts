import { expect, it } from 'vitest';
import { checkRule, evaluate, evaluateWithEngine, loadPolicy, PolicyError } from '../../src/index.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { refused } from './refused.ts';

/** What `npm run fuzz` found, as small as it gets. */

const odd = { length: {} };
it.each<[string, () => unknown]>([
  ['a fact', () => evaluate('application', { application: { name: odd } } as never)],
  ['a fact that is a list', () => evaluate('call-charge', { package: { inclusiveTimes: odd } } as never)],
  ['entries of a table', () => evaluate('call-charge', {}, { tables: { bankRate: { entries: odd } } } as never)],
  ['clauses of a rule file', () => throwing(checkRule({ clauses: odd }))],
  ['conditions of a rule', () => throwing(checkRule({ rules: [{ conditions: { all: odd } }] }))],
  ['a term', () => throwing(checkRule({ terms: { a: odd, b: [odd, odd, odd] } }))],
  ['a document of a policy', () => loadPolicy({ ...files, clauses: [{ id: odd, title: odd }] } as never, facts)],
])('an object with a `length` that is no number is refused as %s', async (_, call) => {
  expect(await refused(call)).not.toContain('answered');
});

function throwing(issues: ReturnType<typeof checkRule>): void {
  if (issues.length > 0) throw new PolicyError(issues);
}

it('both evaluators say the same where no argument is as it should be', async () => {
  const given: [never, never, never] = ['none' as never, {} as never, { reading: {} } as never];
  const lines = await refused(() => evaluate(...given));
  expect(await refused(() => evaluateWithEngine(...given))).toEqual(lines);
});
