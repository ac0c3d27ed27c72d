import { describe, expect, it } from 'vitest';
import { whatWouldChange } from '../../src/turning/what-would-change.ts';
import { contract, goldenCases } from '../rules/contract.ts';
import { found, triedAll } from './tried.ts';

const interest = 'late-payment-interest';
const cases = goldenCases(interest);
const [ordinary] = cases.filter(({ id }) => id === 'INT-01') as [(typeof cases)[number]];

describe('what would change is found on spans, and not value by value', () => {
  it.each(cases.slice(0, 12).map((one) => [one.id, one] as const))('%s', (_, { facts, readings = {} }) => {
    const count = { evaluations: 0, spans: 0 };
    whatWouldChange(contract.questionOf(interest, { readings }), facts, count);
    // Each day, sum and number that is given is looked at over all that it may be: a hundred thousand days, for one.
    expect(count.evaluations).toBeLessThanOrEqual(200);
    expect(count.spans).toBeLessThanOrEqual(5000);
  });
});

describe('and turns where trying every day says', () => {
  it.each([
    ['invoice.dueDate', 'where the calendar begins', '2011-12-01', '2012-02-10'],
    ['invoice.dueDate', 'where interest begins', '2025-02-01', '2025-03-01'],
    ['invoice.dueDate', 'where the calendar ends', '2027-12-01', '2028-02-10'],
    ['payments[0].date', 'while interest runs', '2025-01-20', '2025-03-20'],
    ['baseRates[0].from', 'where interest begins', '2025-02-01', '2025-03-20'],
  ])('%s %s', (path, _, from, to) => {
    const { facts, readings = {} } = ordinary;
    const trial = { decision: interest, facts, readings, path, from, to };
    const { spans, evaluations } = found(trial);
    const all = triedAll(trial);
    expect(spans).toEqual(all.spans);
    expect(evaluations).toBeLessThan(all.tries / 4);
  });
});
