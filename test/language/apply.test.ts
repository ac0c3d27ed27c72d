import { describe, expect, test } from 'vitest';
import { eitherOf } from '../../src/language/run-time/either-of.ts';
import { EITHER } from '../../src/language/run-time/truth.ts';
import {
  type Days,
  OUT_OF_RANGE,
  toPlainValue,
  UNKNOWN,
  Unknown,
  type Value,
} from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { call } from './callable.ts';

const of = call;
const oneOf = (...may: Value[]) => new Unknown(null, may);
const days = (from: string, to: string, ...may: Value[]) =>
  new Unknown(null, may.length > 0 ? may : null, { from, to } satisfies Days);
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';
const calendar = (table: string, ...holidays: string[]) => ({
  holidays: new Set(holidays),
  answersFrom: '2025-01-01',
  answersTo: '2025-12-31',
  table,
});
const [north, south] = [calendar('north', '2025-01-02'), calendar('south')];

describe('an operator on values that are not known', () => {
  test.each<[string, Value, Value]>([
    ['alike for all that may be is known', of('isNot', [oneOf('letter', 'fax'), 'telephone']), true],
    ['not alike is either', of('is', [oneOf('letter', 'fax'), 'fax']), EITHER],
    ['results are what they may lead to', of('times', [decimal('2'), oneOf(1, 3)]), oneOf(decimal('2'), decimal('6'))],
    ['the same result twice is one', of('minus', [oneOf(decimal('1.0'), decimal('1')), decimal('1')]), decimal('0')],
    ['none decides first', of('isBefore', [null, UNKNOWN]), false],
    ['none among what may be', of('minus', [oneOf(null, 5), 2]), oneOf(null, 3)],
    ['none or false is false', of('isBefore', [oneOf(null, '2025-02-01'), '2025-01-01']), false],
    ['none is seen by what looks at it', of('isNone', [oneOf(null, '2025-02-01'), true]), EITHER],
    ['what cannot be none', of('isNone', [days('2025-01-01', '2025-02-01'), true]), false],
    ['a condition on anything is either', of('isMoreThan', [UNKNOWN, 5]), EITHER],
    ['a calculation with anything is anything', of('minus', [UNKNOWN, 5]), UNKNOWN],
  ])('%s', (_, result, expected) => expect(toPlainValue(result)).toEqual(toPlainValue(expected)));

  test('a result that is not few is anything', () => {
    const many = (from: number) => oneOf(...Array.from({ length: 16 }, (_, n) => from + n * 100));
    expect(of('plus', [many(0), many(7)])).toBe(UNKNOWN);
    expect(of('plus', [many(0), 7])).toEqual(oneOf(...Array.from({ length: 16 }, (_, n) => 7 + n * 100)));
  });
});

test.each<[string, Value]>([
  ['a day after the last', of('plusDays', [lastDay, 1], { countingFrom: 'day-after' })],
  ['a day before the first', of('plusMonths', [firstDay, -1], { shortMonth: 'pulled-back' })],
  ['a sum', of('plus', [Number.MAX_SAFE_INTEGER, 1])],
  ['a difference', of('minus', [-Number.MAX_SAFE_INTEGER, 1])],
  ['a product', of('times', [Number.MAX_SAFE_INTEGER, 2])],
  [
    'a sum of several',
    of('addedUpBy', [[Number.MAX_SAFE_INTEGER, 1, -1].map((days) => ({ kind: 'late', days })), 'kind']),
  ],
])('%s can be out of range', (_, result) => expect(result).toBe(OUT_OF_RANGE));

describe('an operator on a day between two', () => {
  const winter = days('2025-01-01', '2025-02-28');
  test.each<[string, Value, Value]>([
    ['before all that come after', of('isBefore', [winter, '2025-03-01']), true],
    ['not before the last of them', of('isBefore', [winter, '2025-02-28']), EITHER],
    ['never after', of('isAfter', [winter, '2025-02-28']), false],
    ['on both sides', of('isOnOrAfter', [days('2025-03-01', '2025-04-01'), winter]), true],
    ['moves with both its ends', of('dayAfter', [winter]), days('2025-01-02', '2025-03-01')],
    ['meets itself', of('laterOf', [days('2024-01-01', '2025-01-01'), '2025-02-01']), '2025-02-01'],
    ['stays open', of('dayBefore', [days(firstDay, '2025-01-01')]), days(firstDay, '2024-12-31')],
    ['stays open later', of('dayAfter', [days('2025-01-01', lastDay)]), days('2025-01-02', lastDay)],
    ['or none', of('dayAfter', [days('2025-01-01', '2025-01-05', null)]), days('2025-01-02', '2025-01-06', null)],
    ['without an order is anything', of('daysUntil', [winter, '2025-03-01']), UNKNOWN],
    ['a condition without an order is either', of('is', [winter, '2025-03-01']), EITHER],
    [
      'falls together on a working day',
      of('orNextWorkingDay', [days('2025-01-04', '2025-01-06'), south]),
      '2025-01-06',
    ],
  ])('%s', (_, result, expected) => expect(toPlainValue(result)).toEqual(toPlainValue(expected)));
});

describe('an operator on a table that does not answer', () => {
  const late = '2026-01-01';
  test('names it, for one calendar or more', () => {
    expect(of('isWorkingDay', [late, south])).toEqual(new Unknown('south', [true, false]));
    expect(of('isWorkingDay', [late, oneOf(north, south)])).toEqual(new Unknown('north', [true, false]));
  });
  test('does not name it while the day is not known', () => {
    expect(of('orNextWorkingDay', [days('2025-01-01', late), south])).toBe(UNKNOWN);
  });
  test('a calendar that is not known tells what all of them do', () => {
    expect(of('orNextWorkingDay', ['2025-01-03', oneOf(north, south)])).toBe('2025-01-03');
    expect(of('orNextWorkingDay', ['2025-01-02', oneOf(north, south)])).toEqual(oneOf('2025-01-03', '2025-01-02'));
  });
});

describe('an operator on lists that are not wholly known', () => {
  test('counts what an entry may be', () => {
    expect(of('latestOf', [['2025-01-01', oneOf('2024-01-01', null)]])).toBe('2025-01-01');
    expect(of('latestOf', [['2025-01-01', UNKNOWN]])).toBe(UNKNOWN);
  });
  test('counts what is kept by what a field may be', () => {
    const records = [{ name: 'a', isUsed: EITHER }];
    expect(of('countOf', [of('onlyWhere', [records, 'isUsed'])])).toBe(UNKNOWN);
    expect(of('onlyWhere', [[{ name: 'a', isUsed: false }], 'isUsed'])).toEqual([]);
  });
  test('a condition that may only be none or false does not hold', () => {
    expect(of('anyOf', [[false, oneOf(null, false)]])).toBe(false);
    expect(of('anyOf', [[false, oneOf(null, true)]])).toEqual(EITHER);
    expect(of('allOf', [[true, oneOf(null, false)]])).toBe(false);
  });
});

describe('one of several values', () => {
  test.each<[string, readonly Value[], Value]>([
    ['is the value that all are', [decimal('1'), decimal('1.0')], decimal('1')],
    ['is any of them', ['a', oneOf('b', null), 'a'], oneOf('a', 'b', null)],
    ['is anything if one may be', ['a', UNKNOWN], UNKNOWN],
    ['keeps the table that does not answer', ['a', new Unknown('rates')], new Unknown('rates')],
    [
      'lies between the first and the last day',
      [days('2025-01-01', '2025-01-05'), days('2025-03-01', '2025-03-05')],
      days('2025-01-01', '2025-03-05'),
    ],
    [
      'a day among others is one of them',
      [days('2025-01-01', '2025-01-05'), '2025-01-03'],
      days('2025-01-01', '2025-01-05'),
    ],
    [
      'a day apart is told apart',
      [days('2025-01-01', '2025-01-05'), '2025-02-01'],
      days('2025-01-01', '2025-01-05', '2025-02-01'),
    ],
    [
      'records stay whole while they are few',
      [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
      oneOf({ a: 1, b: 1 }, { a: 2, b: 2 }),
    ],
    [
      'records are put together where a field is not known',
      [
        { a: UNKNOWN, b: 1 },
        { a: 2, b: 1 },
      ],
      { a: UNKNOWN, b: 1 },
    ],
    [
      'lists of one length too',
      [
        [UNKNOWN, 1],
        [2, 1],
      ],
      [UNKNOWN, 1],
    ],
    ['lists of two lengths not', [[UNKNOWN, 1], [2]], UNKNOWN],
  ])('%s', (_, values, expected) => expect(eitherOf(values)).toEqual(expected));

  test('many days lie between the first and the last of them', () => {
    const many = Array.from({ length: 17 }, (_, n) => `2025-01-${n + 10}`);
    expect(eitherOf(many)).toEqual(days('2025-01-10', '2025-01-26'));
    expect(eitherOf([null, ...many])).toEqual(days('2025-01-10', '2025-01-26', null));
  });
});
