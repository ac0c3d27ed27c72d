import { expect, it } from 'vitest';
import { smaller } from '../../src/prove/smaller.ts';

it('leaves out facts, fields of entities and entries of lists, as long as something is still so', () => {
  const facts = {
    asOf: '2025-01-01',
    invoice: { amount: '1.00', date: '2025-01-01' },
    payments: [{ on: '2025-01-02', amount: '0.50' }, { on: '2025-01-03' }, { on: '2025-01-04', amount: '0.25' }],
    dispute: null,
  };
  const hasQuarter = (given: Readonly<Record<string, unknown>>) => JSON.stringify(given).includes('0.25');
  expect(smaller(facts, hasQuarter)).toEqual({ payments: [{ on: '2025-01-04', amount: '0.25' }] });
  expect(smaller(facts, () => true)).toEqual({});
  expect(smaller(facts, () => false)).toEqual(facts);
});
