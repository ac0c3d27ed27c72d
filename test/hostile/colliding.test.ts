import { expect, it } from 'vitest';
import { pack } from './packs.ts';

/** Names of which json-rules-engine makes one and the same hash. */
const [one, other] = ['arcy', 'a0ay'];

const rule = (conditions: object[], terms: object, parameters: object) => ({
  parameters,
  terms,
  rules: [
    {
      name: 'less',
      conditions: { all: conditions },
      event: { type: 'less', params: { clause: 'C1', because: 'it is less' } },
    },
  ],
  effects: { less: [], done: [] },
  examples: [{ name: 'nothing', facts: {}, expect: { outcome: 'less' } }],
});
const isLess = [{ fact: one, operator: 'isLessThan', value: { fact: other } }];
const parameter = (money: string) => ({ means: 'a sum', value: { money }, clause: 'C1' });
const term = (money: string) => ({
  means: 'a sum',
  is: [['least', 'plus', { nil: 'money' }], 'times', { count: Number(money) }],
});

it.each([
  ['parameters', rule(isLess, {}, { [one]: parameter('1.00'), [other]: parameter('2.00') })],
  ['terms', rule(isLess, { [one]: term('1'), [other]: term('2') }, { least: parameter('1.00') })],
  [
    'a parameter and a term',
    rule(isLess, { [other]: term('2') }, { [one]: parameter('1.00'), least: parameter('1.00') }),
  ],
])('%s of one hash are told apart by every engine', async (_, file) => {
  const policy = pack({ d: file });
  expect(policy.evaluate('d', {}).outcome).toBe('less');
  expect((await policy.evaluateWithEngine('d', {})).outcome).toBe('less');
  const { events } = await (await policy.toEngine('d')).run({});
  expect(events.map(({ type }) => type)).toEqual(['less']);
});
