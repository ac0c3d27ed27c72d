import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/values/decimal.ts';
import { conflictingDay, constant, mapValues, spans, timeline, valueOn } from '../../src/values/timeline.ts';

const rate = timeline(
  [
    { from: '2025-02-06', value: '4.50' },
    { from: '2024-11-07', value: '4.75' },
    { from: '2025-05-08', value: '4.25' },
  ],
  { answersTo: '2025-06-30', table: 'invented-rate' },
);

describe('making a timeline', () => {
  test('steps come in order of days', () => {
    expect(rate.steps.map((step) => step.from)).toEqual(['2024-11-07', '2025-02-06', '2025-05-08']);
    expect([rate.answersTo, rate.table]).toEqual(['2025-06-30', 'invented-rate']);
  });

  test('without options it has no end and comes from no table', () => {
    expect(timeline([])).toEqual({ steps: [], answersTo: null, table: null });
  });

  test('a step that changes nothing is left out, decimals being the same by their number', () => {
    const steps = [
      { from: '2025-01-01', value: decimal('20') },
      { from: '2025-02-01', value: decimal('20.00') },
      { from: '2025-03-01', value: decimal('5') },
      { from: '2025-04-01', value: decimal('20') },
    ];
    expect(timeline(steps).steps).toEqual([steps[0], steps[2], steps[3]]);
  });

  test('a step after the last day answered for is left out, one on it is not', () => {
    const steps = [
      { from: '2025-01-01', value: 1 },
      { from: '2025-01-31', value: 2 },
      { from: '2025-02-01', value: 3 },
    ];
    expect(timeline(steps, { answersTo: '2025-01-31' }).steps).toEqual(steps.slice(0, 2));
  });

  test('the steps given are left as they were', () => {
    const steps = [
      { from: '2025-02-01', value: 1 },
      { from: '2025-01-01', value: 2 },
    ];
    const before = structuredClone(steps);
    timeline(steps);
    conflictingDay(steps);
    expect(steps).toEqual(before);
  });
});

describe('two values for one day', () => {
  const same = { from: '2025-01-01', value: decimal('5') };
  const again = { from: '2025-01-01', value: decimal('5.0') };
  const other = { from: '2025-01-01', value: decimal('6') };
  const later = { from: '2025-01-02', value: decimal('6') };

  test('the earliest day with two different values is named', () => {
    expect(conflictingDay([later, { ...later, value: decimal('7') }, other, same])).toBe('2025-01-01');
    expect(conflictingDay([same, other, same])).toBe('2025-01-01');
  });

  test('the same value twice, or another on the next day, is no conflict', () => {
    expect(conflictingDay([later, again, same])).toBeUndefined();
    expect(conflictingDay([])).toBeUndefined();
  });

  test('callers may say what is the same', () => {
    expect(conflictingDay([same, other], () => true)).toBeUndefined();
    expect(conflictingDay([same, again], () => false)).toBe('2025-01-01');
  });

  test('where the caller does not refuse, the last given counts', () => {
    expect(timeline([other, same]).steps).toEqual([same]);
    expect(timeline([same, other]).steps).toEqual([other]);
  });
});

describe('the value on a day', () => {
  test.each([
    ['2024-11-06', undefined],
    ['2024-11-07', '4.75'],
    ['2025-02-05', '4.75'],
    ['2025-02-06', '4.50'],
    ['2025-05-08', '4.25'],
    ['2025-06-30', '4.25'],
    ['2025-07-01', undefined],
  ])('%s: %s', (day, value) => {
    expect(valueOn(rate, day)).toBe(value);
  });

  test('a constant answers on every day', () => {
    expect(['0001-01-01', '2025-01-01', '9999-12-31'].map((day) => valueOn(constant(7), day))).toEqual([7, 7, 7]);
    expect(constant(7).steps).toEqual([{ from: '0001-01-01', value: 7 }]);
  });

  test('no steps, no answer', () => {
    expect(valueOn(timeline([]), '2025-01-01')).toBeUndefined();
  });
});

describe('spans', () => {
  test('cut at changes and where the answering begins and ends', () => {
    expect(spans(rate, '2024-11-01', '2025-07-10')).toEqual([
      { from: '2024-11-01', to: '2024-11-07', value: undefined },
      { from: '2024-11-07', to: '2025-02-06', value: '4.75' },
      { from: '2025-02-06', to: '2025-05-08', value: '4.50' },
      { from: '2025-05-08', to: '2025-07-01', value: '4.25' },
      { from: '2025-07-01', to: '2025-07-10', value: undefined },
    ]);
  });

  test('ends on changes give no empty spans', () => {
    expect(spans(rate, '2025-02-06', '2025-05-08')).toEqual([{ from: '2025-02-06', to: '2025-05-08', value: '4.50' }]);
    expect(spans(rate, '2025-05-08', '2025-07-01')).toEqual([{ from: '2025-05-08', to: '2025-07-01', value: '4.25' }]);
  });

  test('no days, no spans', () => {
    expect(spans(rate, '2025-02-06', '2025-02-06')).toEqual([]);
    expect(spans(rate, '2025-02-07', '2025-02-06')).toEqual([]);
  });

  test('a timeline without steps is one span without value, whatever day it answers to', () => {
    const nothing = timeline([{ from: '2025-02-01', value: 1 }], { answersTo: '2025-01-15' });
    expect(spans(nothing, '2025-01-01', '2025-03-01')).toEqual([
      { from: '2025-01-01', to: '2025-03-01', value: undefined },
    ]);
  });

  test('up to the end of all dates', () => {
    const last = timeline([{ from: '0001-01-01', value: 1 }], { answersTo: '9999-12-31' });
    expect(spans(last, '9999-12-30', '9999-12-31')).toEqual([{ from: '9999-12-30', to: '9999-12-31', value: 1 }]);
  });
});

test('mapping keeps the days and the table, and merges what has become the same', () => {
  const mapped = mapValues(rate, (text) => text < '4.60');
  expect(mapped).toEqual({
    steps: [
      { from: '2024-11-07', value: false },
      { from: '2025-02-06', value: true },
    ],
    answersTo: '2025-06-30',
    table: 'invented-rate',
  });
});
