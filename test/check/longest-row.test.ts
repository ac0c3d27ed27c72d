import { expect, it } from 'vitest';
import { longestRow } from '../../src/check/longest-row.ts';
import { hire, hireCharge, hireFiles } from './hire.ts';

const event = { type: 'free', params: { clause: 'H1', because: 'so it is' } };
const bare = {
  ...hireCharge,
  parameters: {},
  terms: {},
  rules: [],
  otherwise: event,
  values: {},
  effects: { free: [] },
  examples: [
    { name: 'late', facts: { asOf: '2025-03-10', hire: { until: '2025-03-01' } }, expect: { outcome: 'free' } },
  ],
};
/** A rule file of these terms, that are all read by its values. */
function rowOf(parts: { readonly terms?: Readonly<Record<string, unknown>> }): number {
  const values = Object.fromEntries(Object.keys(parts.terms ?? {}).map((name) => [name, { means: 'a part of it' }]));
  const rules = { ...hireFiles.rules, hired: { ...bare, decision: 'hired', values, ...parts } };
  return longestRow(hire({ rules }).modelOf('hired'), (decision) => (decision === 'hire-charge' ? 7 : 0));
}
const term = (is: unknown) => ({ means: 'a day', is });
const conditions = (...all: object[]) => ({ all });
const isLate = { fact: 'asOf', operator: 'isAfter', value: { fact: 'hire.until' } };

it.each<[string, object, number]>([
  ['nothing', {}, 0],
  ['a fact', { terms: { a: term('asOf') } }, 1],
  ['a term that reads facts', { terms: { a: term(['asOf', 'dayAfter']) } }, 1],
  ['terms one by another', { terms: { a: term(['b', 'dayAfter']), b: term(['c', 'dayAfter']), c: term('asOf') } }, 3],
  ['terms in another order', { terms: { c: term('asOf'), b: term(['c', 'dayAfter']), a: term(['b', 'dayAfter']) } }, 3],
  ['parts without a name', { terms: { a: term([[['asOf', 'dayAfter'], 'dayAfter'], 'dayAfter']) } }, 3],
  ['another decision, by its own row', { terms: { a: term({ decision: 'hire-charge', value: 'lastDay' }) } }, 8],
  [
    'entries, by a term within',
    { terms: { a: term({ each: 'hire.repairs', as: 'one', is: [['one.from', 'dayAfter'], 'dayAfter'] }) } },
    3,
  ],
  [
    'entries, by a term around',
    {
      terms: {
        b: term(['c', 'dayAfter']),
        c: term(['asOf', 'dayAfter']),
        a: term({ each: 'hire.repairs', as: 'one', is: ['b', 'laterOf', 'one.from'] }),
      },
    },
    4,
  ],
  ['rules', { rules: [{ name: 'late', conditions: conditions(isLate), event }] }, 1],
  [
    'a rule that rules another out',
    {
      rules: [
        { name: 'late', conditions: conditions(isLate), event },
        { name: 'early', conditions: conditions({ not: { condition: 'late' } }), event },
      ],
    },
    2,
  ],
  [
    'a value of its days, by the day',
    {
      parameters: {
        days: { means: 'days', dated: [{ from: '2024-01-01', value: { days: 2 } }], on: 'first', clause: 'H1' },
      },
      terms: { first: term('asOf'), a: term(['asOf', 'plusDays', 'days', { countingFrom: 'day-after' }]) },
    },
    3,
  ],
])('the longest row of %s', (_, parts, row) => {
  expect(rowOf(parts)).toBe(row);
});
