import { expect, it } from 'vitest';
import { date, entity } from '../../src/facts.ts';
import { loadPolicy } from '../../src/index.ts';

const facts = entity({ on: date().describe('the day'), other: date().describe('another day') });
const clauses = [{ id: 'A1', title: 'days' }];

/** A decision that shows the day it is asked on. */
const showing = (decision: string, terms: object, example: object) => ({
  decision,
  question: 'Which day is it?',
  clauses: ['A1'],
  parameters: {},
  terms: { day: terms },
  rules: [],
  otherwise: { type: 'told', params: { clause: 'A1', because: 'it is told' } },
  values: { day: { means: 'the day told' } },
  effects: { told: [] },
  examples: [{ name: 'a day', facts: { on: '2025-01-01', other: '2026-02-02' }, expect: example }],
});

const policy = loadPolicy(
  {
    version: '1',
    inForceFrom: '2025-01-01',
    clauses,
    rules: {
      innermost: showing('innermost', { means: 'the day', is: 'on' }, { outcome: 'told' }),
      inner: showing('inner', { means: 'the day', decision: 'innermost', value: 'day' }, { outcome: 'told' }),
      outer: showing(
        'outer',
        { means: 'the day', decision: 'inner', value: 'day', with: { on: 'other' } },
        { outcome: 'told' },
      ),
    },
  },
  facts,
);

const given = { on: '2025-01-01', other: '2026-02-02' };

it('facts put in place are put in place for all that is consulted on the way, by both evaluators', async () => {
  expect(policy.evaluate('inner', given).values.day).toBe('2025-01-01');
  expect(policy.evaluate('outer', given).values.day).toBe('2026-02-02');
  expect(await policy.evaluateWithEngine('outer', given)).toEqual(policy.evaluate('outer', given));
  expect(policy.compileDecision('outer')(given).values.day).toBe('2026-02-02');
});
