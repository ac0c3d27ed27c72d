import { describe, expect, test } from 'vitest';
import type { Type } from '../../src/language/model/type.ts';
import type { Signature } from '../../src/language/operators/operator.ts';
import { bindingsOf, type Pattern } from '../../src/language/operators/pattern.ts';
import { isUnknown, toPlainValue, UNKNOWN, Unknown, type Value } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';
import { timeline } from '../../src/values/timeline.ts';
import { call, callable } from './callable.ts';

const [one, two] = [decimal('1.00'), decimal('2.00')];

describe('with entries that are none', () => {
  test.each<[string, string, Value[], Record<string, Value>, Value]>([
    ['a sum, none first', 'sumOf', [[null, one]], {}, null],
    ['a sum, none last', 'sumOf', [[one, null]], {}, null],
    [
      'numbers added up, none first',
      'addedUpBy',
      [
        [
          { kind: 'late', sum: null },
          { kind: 'late', sum: one },
        ],
        'kind',
      ],
      {},
      [{ kind: 'late', sum: null }],
    ],
    ['none in order, given first', 'inOrderOf', [[null, { on: '2025-01-01' }], 'on'], {}, [{ on: '2025-01-01' }, null]],
    ['an amount without its day', 'runningTotal', [[{ from: null, amount: one }]], {}, null],
    ['a beginning that is none, which no text has', 'startsWithAny', ['null and void', [null]], {}, false],
    [
      'days at which nothing is cut',
      'cutAt',
      ['2025-01-01', '2025-01-03'],
      { at: [null, '2025-01-02'] },
      [
        { from: '2025-01-01', to: '2025-01-02' },
        { from: '2025-01-02', to: '2025-01-03' },
      ],
    ],
    [
      'times at which nothing is cut',
      'clockStretches',
      ['2025-06-10T17:59:00+01:00', 120],
      { at: [null, '18:00'] },
      [
        { day: '2025-06-10', time: '17:59', seconds: 60 },
        { day: '2025-06-10', time: '18:00', seconds: 60 },
      ],
    ],
  ])('%s', (_, name, operands, named, expected) => {
    expect(toPlainValue(call(name, operands, named))).toEqual(toPlainValue(expected));
  });
});

describe('a timeline of entries', () => {
  const entry = (from: Value, value: Value) => ({ from, value });
  const table = new Unknown('invented-rate');

  test.each<[string, Value[]]>([
    ['of which one is none', [entry('2025-01-01', one), null]],
    ['of which one has no day', [entry(null, one), entry('2025-01-01', one)]],
    ['of which one is none, another unknown', [UNKNOWN, null]],
  ])('%s is none', (_, entries) => expect(call('timelineOf', [entries])).toBeNull());

  test.each<[string, Value[]]>([
    ['of which one is unknown', [entry('2025-01-01', one), UNKNOWN]],
    ['of which the day of one is unknown', [entry(UNKNOWN, one), entry('2025-01-01', one)]],
  ])('%s is unknown', (_, entries) => expect(isUnknown(call('timelineOf', [entries]))).toBe(true));

  test.each<[string, Value[], Value]>([
    [
      'unknown at first answers from the first day that is known',
      [entry('2025-01-01', UNKNOWN), entry('2025-02-01', one)],
      timeline([entry('2025-02-01', one)] as never),
    ],
    [
      'names the table of a later one',
      [entry('2025-01-01', one), entry('2025-02-01', table)],
      timeline([entry('2025-01-01', one), entry('2025-02-01', table)] as never, { table: 'invented-rate' }),
    ],
    [
      'names the table, though a fact is missing too',
      [entry('2025-01-01', UNKNOWN), entry('2025-02-01', table)],
      timeline([], { table: 'invented-rate' }),
    ],
    [
      'holds none for a while',
      [entry('2025-01-01', null), entry('2025-02-01', one)],
      timeline([entry('2025-01-01', null), entry('2025-02-01', one)] as never),
    ],
  ])('%s', (_, entries, expected) => expect(call('timelineOf', [entries])).toEqual(expected));
});

describe('records are added up by day and word', () => {
  test.each<[string, string, Value[], Value[]]>([
    [
      'in order of the day, wherever it stands in the record',
      'on',
      [
        { sum: one, on: '2025-02-01' },
        { sum: two, on: '2025-01-01' },
        { sum: one, on: '2025-02-01' },
      ],
      [
        { sum: two, on: '2025-01-01' },
        { sum: two, on: '2025-02-01' },
      ],
    ],
    [
      'in order of the other fields on one day',
      'on',
      [
        { on: '2025-01-01', by: 'post', sum: one },
        { on: '2025-01-01', by: 'fax', sum: two },
      ],
      [
        { on: '2025-01-01', by: 'fax', sum: two },
        { on: '2025-01-01', by: 'post', sum: one },
      ],
    ],
    [
      'what holds and what does not stay apart',
      'on',
      [
        { on: '2025-01-01', isLate: true, sum: one },
        { on: '2025-01-01', isLate: false, sum: two },
      ],
      [
        { on: '2025-01-01', isLate: false, sum: two },
        { on: '2025-01-01', isLate: true, sum: one },
      ],
    ],
    [
      'a word in one field is not that word in another',
      'on',
      [
        { on: '2025-01-01', by: 'agent', to: null, sum: one },
        { on: '2025-01-01', by: null, to: 'agent', sum: two },
      ],
      [
        { on: '2025-01-01', by: 'agent', to: null, sum: one },
        { on: '2025-01-01', by: null, to: 'agent', sum: two },
      ],
    ],
  ])('%s', (_, field, records, expected) => {
    expect(toPlainValue(call('addedUpBy', [records, field]))).toEqual(toPlainValue(expected));
  });
});

describe('worked out by the kind of the operands', () => {
  /** By the first signature that the types of the operands fit. */
  const worked = (name: string, types: readonly Type[], operands: readonly Value[]): Value => {
    const operator = callable(name);
    const fits = ({ takes }: Signature) =>
      takes.every((pattern: Pattern, index) => bindingsOf(pattern, types[index] as Type, new Map()) !== null);
    const { evaluate = operator.evaluate } = operator.signatures.find(fits) as Signature;
    return evaluate(operands, {});
  };

  test.each<[string, string, Type[], Value[], Value]>([
    ['a sum of days', 'sumOf', [{ list: 'days' }], [[30, 7, -2]], 35],
    ['a sum of no days', 'sumOf', [{ list: 'days' }], [[]], 0],
    ['a sum of days, none first', 'sumOf', [{ list: 'days' }], [[null, 30]], null],
    ['a sum of days, none last', 'sumOf', [{ list: 'days' }], [[30, null]], null],
    ['so many times an amount', 'times', ['count', 'money'], [3, decimal('0.50')], decimal('1.50')],
    ['an amount so many times', 'times', ['money', 'count'], [decimal('0.50'), 3], decimal('1.50')],
    ['how often nil goes into a number', 'dividedRoundedDown', ['seconds', 'seconds'], [60, 0], null],
    ['a number below nil in full parts', 'dividedRoundedDown', ['seconds', 'count'], [-90, 60], -2],
  ])('%s', (_, name, types, operands, expected) => {
    expect(toPlainValue(worked(name, types, operands))).toEqual(toPlainValue(expected));
  });
});
