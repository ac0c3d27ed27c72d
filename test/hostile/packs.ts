import { bool, date, decimal, entity, entry, int, listOf, money } from '../../src/facts.ts';
import { loadPolicy } from '../../src/index.ts';

const schema = entity({
  x: decimal(),
  n: int(),
  on: date(),
  until: date(),
  b: bool(),
  items: listOf(entry({ v: money() })),
});
const ends = (type: string) => ({ type, params: { clause: 'C1', because: 'it is so' } });
const blank = {
  question: 'What comes of it?',
  clauses: ['C1'],
  parameters: {},
  terms: {},
  rules: [],
  otherwise: ends('done'),
  values: {},
  effects: { done: [] },
  examples: [{ name: 'nothing', facts: {}, expect: { outcome: 'done' } }],
};

/** A policy of these rule files, each an edit of one that decides nothing; and of words. */
export function pack(rules: Readonly<Record<string, object>>, words: readonly object[] = []) {
  const files = Object.entries(rules).map(([decision, rule]) => [decision, { ...blank, decision, ...rule }]);
  const clauses = [{ id: 'C1', title: 'all of it' }];
  return loadPolicy(
    { version: '1', inForceFrom: '2025-01-01', clauses, rules: Object.fromEntries(files), words },
    schema,
  );
}

/** A row of terms, each made of the one before it, of which the last is shown. */
export function row(length: number, first: unknown, next: (before: string) => unknown, shown?: string) {
  const terms: Record<string, object> = { t0: { means: 'the first', is: first } };
  for (let at = 1; at <= length; at += 1) terms[`t${at}`] = { means: 'a further one', is: next(`t${at - 1}`) };
  const show = shown === undefined ? {} : { shown };
  return { terms, values: { last: { means: 'the last', is: `t${length}`, ...show } } };
}

/** A shape with another in it, so many times over. */
export const nested = (depth: number, inner: unknown, around: (inner: unknown) => unknown): unknown =>
  depth === 0 ? inner : nested(depth - 1, around(inner), around);

/** So many rules, each holding where the one before it does not. */
export function alternating(length: number) {
  const first = { all: [{ fact: 'b', operator: 'is', value: true }] };
  const rules = Array.from({ length }, (_, at) => ({
    name: `r${at}`,
    conditions: at === 0 ? first : { all: [{ not: { condition: `r${at - 1}` } }] },
    event: ends(`p${at}`),
  }));
  const effects = Object.fromEntries([['done', []], ...rules.map(({ event }) => [event.type, []])]);
  return { rules: rules.toReversed(), effects, examples: [{ name: 'nothing', facts: {}, expect: { outcome: null } }] };
}

/** Facts of a pack. */
export const given = {
  x: '1.1',
  n: 3,
  on: '1900-01-01',
  until: '2199-12-31',
  b: true,
  items: Array.from({ length: 300 }, () => ({ v: '1.00' })),
};
