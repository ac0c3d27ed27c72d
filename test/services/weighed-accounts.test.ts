import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/questions/account.ts';
import { agreement } from '../../src/questions/agreement.ts';
import { aligned } from '../../src/questions/aligned.ts';
import { bestNeed } from '../../src/questions/best-need.ts';
import { leastPaths, pathOf } from '../../src/questions/least-paths.ts';
import { likelyOf } from '../../src/questions/likely.ts';
import { sampleAccounts } from '../../src/questions/sample-accounts.ts';
import { contract } from '../rules/contract.ts';

describe('the accounts that questions are weighed on', () => {
  const definitions = [...contract.dictionary.facts.values()].filter(({ path }) =>
    /^(invoice|dispute|asOf)/.test(path),
  );
  const likely = likelyOf('invoice-dispute', (id) => contract.modelOf(id));

  it('are the same each time, few of them alike, and only such as are decided', () => {
    const made = sampleAccounts(definitions, likely, () => true);
    expect(sampleAccounts(definitions, likely, () => true)).toEqual(made);
    expect(new Set(made.map((account) => JSON.stringify(account))).size).toBeGreaterThan(25);
    const isNone = ({ dispute }: Account) => dispute === null;
    expect(made.some(isNone)).toBe(true);
    expect(made.every(isNone)).toBe(false);
    expect(sampleAccounts(definitions, likely, isNone).every(isNone)).toBe(true);
    expect(sampleAccounts(definitions, likely, () => false)).toEqual([]);
  });

  it('are drawn without examples too', () => {
    const [account] = sampleAccounts(
      definitions,
      { examples: [], turns: { days: [], wholeNumbers: [] } },
      ({ invoice }) => typeof invoice === 'object',
    );
    expect(account).toMatchObject({ invoice: { date: expect.stringMatching(/^20/) } });
  });

  it('come to lie on the days of what is known', () => {
    const sample = {
      asOf: '2025-03-01',
      invoice: { date: '2025-02-28', amount: '10.00' },
      calls: [{ at: '2025-02-28T10:00:00Z', number: '01632 960123' }],
    };
    expect(aligned(sample, { invoice: { date: '2024-02-29' } })).toEqual({
      asOf: '2024-03-01',
      invoice: { date: '2024-02-29', amount: '10.00' },
      calls: [{ at: '2024-02-29T10:00:00Z', number: '01632 960123' }],
    });
    expect(aligned(sample, { invoice: { amount: '12.00' }, dispute: null, asOf: null })).toBe(sample);
  });

  it('count the more, the less of what is known they gainsay', () => {
    const sample = {
      asOf: '2025-03-01',
      dispute: null,
      invoice: { date: '2025-02-28', amount: '10.00' },
      payments: [],
    };
    const untold = [{}, { invoice: {} }, { invoice: { date: '2025-02-28', dueDate: null } }, { account: {} }];
    for (const known of [...untold, { payments: [], dispute: null }]) expect(agreement(sample, known)).toBe(1);
    const once = agreement(sample, { invoice: { amount: '12.00' } });
    expect(once).toBeLessThan(1);
    for (const known of [{ dispute: {} }, { invoice: null }, { asOf: null }])
      expect(agreement(sample, known)).toBe(once);
    expect(agreement(sample, { invoice: { amount: '12.00', date: '2025-03-01' } })).toBeLessThan(once);
  });
});

describe('what is asked of them', () => {
  const paths = ['a', 'b', 'order', 'order.c', 'order.d'];
  const sample = { a: true, b: true, order: { c: true, d: true } };
  /** Decided by `a`; by `order.c` and `b`; never by `order.d`. */
  const isDecided = ({ a, b, order }: Account) => a === true || (b === true && (order as Account)?.c === true);

  it('is what decides one and cannot be spared, in sets that share nothing', () => {
    const names = (sets: ReturnType<typeof leastPaths>) => sets.map((set) => set.map(({ path }) => path).sort());
    expect(names(leastPaths(sample, {}, paths.map(pathOf), isDecided))).toEqual([['b', 'order.c'], ['a']]);
    expect(names(leastPaths(sample, { order: null }, paths.map(pathOf), isDecided))).toEqual([['a']]);
    expect(leastPaths(sample, { a: false, order: null }, paths.map(pathOf), isDecided)).toEqual([]);
  });

  it('is best what alone decides most of them, those first that agree with what is known', () => {
    const best = (known: Account) => bestNeed(['order', 'b', 'a'], known, paths, () => [sample], isDecided);
    expect(best({})).toBe('a');
    expect(best({ a: false })).toBe('order');
    const far = { kind: 'far', a: false, b: true, order: { c: true } };
    const samples = () => [far, far, far, { kind: 'near', a: true }];
    expect(bestNeed(['order', 'b', 'a'], { kind: 'far' }, paths, samples, isDecided)).toBe('order');
    expect(bestNeed(['order', 'b', 'a'], { kind: 'near' }, paths, samples, isDecided)).toBe('a');
    expect(bestNeed(['b'], {}, paths, () => [], isDecided)).toBe('b');
    expect(bestNeed([], {}, paths, () => [], isDecided)).toBe(null);
  });
});
