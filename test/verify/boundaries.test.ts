import { describe, expect, it } from 'vitest';
import {
  bool,
  date,
  decimal,
  duration,
  entry,
  int,
  listOf,
  money,
  oneOf,
  percent,
  text,
  time,
} from '../../src/language/facts/fact.ts';
import type { AnySchema } from '../../src/language/facts/fact-type.ts';
import { type Around, boundaryValues } from '../../src/verify/boundaries.ts';
import { flatFacts, nestedFacts, withChange } from '../../src/verify/flat-facts.ts';
import { landmarksOf } from '../../src/verify/landmarks.ts';
import { spread } from '../../src/verify/spread.ts';

const around: Around = {
  landmarks: landmarksOf([
    ['date', '2025-03-10'],
    ['money', '20.00'],
    ['seconds', 60],
    ['duration', 'P1Y'],
    ['time', '18:00'],
    [{ list: { choice: ['08', '09'] } }, ['08', '09']],
  ]),
  steps: { days: [30], months: ['P1M'], percents: ['10'] },
  holidays: ['2025-04-18', '2025-12-25'],
  now: undefined,
  met: [],
};
const values = (schema: object, changes: Partial<Around> = {}) =>
  boundaryValues(schema as AnySchema, { ...around, ...changes });

describe('boundary values', () => {
  it('of choices, conditions and what may be none are all there are', () => {
    expect(values(oneOf(['a', 'b']))).toEqual(['a', 'b']);
    expect(values(bool().nullable())).toEqual([true, false, null]);
  });

  it('of days are those met and led to by parameters, with the day before and after, and the awkward ones near', () => {
    const days = values(date());
    expect(days).toEqual(expect.arrayContaining(['2025-03-09', '2025-03-10', '2025-03-11']));
    expect(days).toEqual(expect.arrayContaining(['2025-04-08', '2025-04-09', '2025-04-10', '2025-02-08']));
    expect(days).toEqual(expect.arrayContaining(['2025-04-10', '2025-02-10']));
    expect(days).toEqual(
      expect.arrayContaining(['2025-02-28', '2025-12-25', '2025-03-30', '2025-10-26', '2025-04-18']),
    );
    expect(days).not.toContain('2025-02-29');
  });

  it('of amounts are nil, those met and led to by percentages, with a penny less and more, none below nil', () => {
    const sums = values(money());
    expect(sums).toEqual(
      expect.arrayContaining(['0.00', '19.99', '20.00', '20.01', '21.99', '22.00', '22.01', '18.00']),
    );
    expect(values(decimal())).toEqual(expect.arrayContaining(['22.01']));
    expect(values(money(), { landmarks: landmarksOf([['money', '0.00']]) })).toEqual(['0.00', '0.01']);
    expect(values(percent(), { landmarks: landmarksOf([['percent', '4']]) })).toContain('4.01');
  });

  it('of numbers, durations, times and texts are around those met', () => {
    expect(values(int())).toEqual([0, 59, 60, 61]);
    expect(values(duration())).toEqual(['P11M', 'P1Y', 'P13M']);
    expect(values(time())).toEqual(['00:00', '24:00', '17:59', '18:00', '18:01']);
    expect(values(text(), { met: ['0123 456'] })).toEqual(['0123 456', '0823 456', '0923 456']);
  });

  it('of lists are none, an entry less, one twice, and one with a field changed', () => {
    const payments = listOf(entry({ on: date(), amount: money(), late: bool().default(false) }));
    const now = [{ on: '2025-03-10', amount: '20.00' }];
    const lists = values(payments, { now }) as { on: string; amount: string; late?: boolean }[][];
    expect(lists).toContainEqual([]);
    expect(lists).toContainEqual([...now, ...now]);
    expect(lists).toContainEqual([{ on: '2025-03-10', amount: '0.00' }]);
    expect(lists).toContainEqual([{ ...now[0], late: true }]);
    expect(lists.length).toBeLessThanOrEqual(101);
  });
});

describe('facts by their paths', () => {
  const facts = {
    asOf: '2025-03-10',
    invoice: { date: '2025-03-10', paidOn: null },
    dispute: null,
    move: {},
    payments: [],
  };

  it('come back as they were', () => {
    expect([...flatFacts(facts).keys()]).toEqual([
      'asOf',
      'invoice.date',
      'invoice.paidOn',
      'dispute',
      'move',
      'payments',
    ]);
    expect(nestedFacts(flatFacts(facts))).toEqual(facts);
  });

  it('are changed one at a time: an entity takes its fields along, a field makes its entity given', () => {
    const change = (path: string, content: unknown) => nestedFacts(withChange(flatFacts(facts), path, content));
    expect(change('invoice', null)).toEqual({ ...facts, invoice: null });
    expect(change('invoice.date', undefined)).toEqual({ ...facts, invoice: { paidOn: null } });
    expect(change('dispute.form', 'fax')).toEqual({ ...facts, dispute: { form: 'fax' } });
    expect(change('payments', undefined)).not.toHaveProperty('payments');
    expect(change('move', { withinUk: true })).toEqual({ ...facts, move: { withinUk: true } });
  });
});

describe('a budget', () => {
  it.each([
    [0, 5],
    [3, 5],
    [5, 5],
    [100, 7],
    [1000, 999],
    [7_000_000, 50],
  ])('of %i numbers takes all, or %i different ones from all over', (count, budget) => {
    const taken = [...spread(count, budget)];
    expect(taken).toHaveLength(Math.min(count, budget));
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.every((index) => index >= 0 && index < count)).toBe(true);
    if (budget >= 7 && count > budget)
      expect(taken.filter((index) => index < count / 2).length).toBeGreaterThan(budget / 4);
  });
});
