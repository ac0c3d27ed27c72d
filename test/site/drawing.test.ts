import { describe, expect, it } from 'vitest';
import { pathOf, ratesOf, scaleOf, ticks } from '../../docs/.vitepress/theme/try/charts.ts';
import { dayNumber, dayOf, daysBetween } from '../../docs/.vitepress/theme/try/days.ts';
import { bandsOf, contentsBetween, windowOf } from '../../docs/.vitepress/theme/try/over-time.ts';
import { momentsOf, placed } from '../../docs/.vitepress/theme/try/timeline.ts';
import { dictionary, evaluate, turningPoints } from '../../src/index.ts';

const facts = {
  asOf: '2025-06-10',
  invoice: { date: '2025-03-10', dueDate: '2025-03-17', amount: '500.00', interestDemanded: true },
  payments: [{ date: '2025-05-01', amount: '100.00' }],
  dispute: null,
} as const;

describe('days', () => {
  it('are counted and told at even distances, the last of them always', () => {
    expect(dayOf(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
    expect(daysBetween('2025-01-01', '2025-01-04', 10)).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
      '2025-01-04',
    ]);
    expect(daysBetween('2025-01-01', '2025-12-31', 5).length).toBeLessThanOrEqual(6);
    expect(daysBetween('2025-01-01', '2025-12-31', 5).at(-1)).toBe('2025-12-31');
  });
});

describe('the line of days', () => {
  const { decisions, facts: known, entries } = dictionary();
  const question = decisions.find(({ id }) => id === 'late-payment-interest') ?? expect.fail();
  const answer = evaluate('late-payment-interest', facts);
  const moments = momentsOf(facts as never, answer as never, {
    question: { ...question, because: {} },
    facts: known,
    entries,
    actions: {},
  });

  it('has the days of the facts, those worked out and the one asked about, in their order', () => {
    expect(moments.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2025-03-10 fact',
      '2025-03-17 fact',
      '2025-04-16 value',
      '2025-05-01 fact',
      '2025-06-10 asked',
    ]);
  });

  it('places each day once between the first and the last', () => {
    const days = placed(moments);
    expect([days[0]?.at, days.at(-1)?.at]).toEqual([0, 1]);
    expect(placed(moments.slice(0, 1))[0]?.at).toBe(0.5);
  });
});

describe('the chart of interest', () => {
  it('tells the rate that the days come to: Bank Rate and four points, by what a day adds', () => {
    const days = daysBetween('2025-04-10', '2025-06-10', 100).map((day) => {
      const { values } = evaluate('late-payment-interest', { ...facts, asOf: day });
      return { day, interest: values.interest, exact: values.interestUnrounded, balance: values.outstanding };
    });
    const rateOn = (day: string) => ratesOf(days).find((point) => point.day === day)?.value;
    expect(rateOn('2025-04-12')).toBeNull();
    expect(rateOn('2025-04-20')).toBe(8.5);
    expect(rateOn('2025-05-20')).toBe(8.25);
  });

  it('is drawn on round numbers, in steps where a value holds, and broken where none is known', () => {
    expect(ticks(13.45, 3)).toEqual([0, 5, 10, 15]);
    expect(ticks(0)).toEqual([0, 1]);
    const x = scaleOf(dayNumber('2025-01-01'), dayNumber('2025-01-03'), 0, 100);
    const y = scaleOf(0, 10, 100, 0);
    const points = [
      { day: '2025-01-01', value: 10 },
      { day: '2025-01-02', value: 5 },
      { day: '2025-01-03', value: null },
    ];
    expect(pathOf(points, x, y)).toBe('M0 0L50 50');
    expect(pathOf(points, x, y, true)).toBe('M0 0H50V50');
  });
});

describe('the answer as a fact moves', () => {
  it('is drawn in bands that meet exactly where the outcome turns', () => {
    const spans = turningPoints('late-payment-interest', facts, 'asOf', { from: '2025-01-01', to: '2025-12-31' });
    const { from, to } = windowOf('2025-06-10', true);
    const bands = bandsOf(spans, dayNumber('2025-06-10'), dayNumber(from), dayNumber(to));
    expect(bands.map(({ outcome, isHere }) => [outcome, isHere])).toEqual([
      ['none', false],
      ['may-charge', true],
    ]);
    expect(dayOf(bands[1]?.from ?? 0)).toBe('2025-04-17');
    expect(bands[0]?.to).toBe(bands[1]?.from);
  });

  it('is asked of days and of sums in the form of the fact', () => {
    expect(windowOf('60.00', false)).toEqual({ from: '0', to: '90' });
    expect(contentsBetween(0, 90, 'money', 3)).toEqual(['0.00', '30.00', '60.00', '90.00']);
    expect(contentsBetween(dayNumber('2025-01-01'), dayNumber('2025-01-03'), 'date', 60)).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-01-03',
    ]);
  });
});
