import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, ofInt, plus, toPlain } from '../../src/values/decimal.ts';
import { runningTotal } from '../../src/values/running-total.ts';
import { valueOn } from '../../src/values/timeline.ts';
import { dateBetween } from './arbitrary-date.ts';

const steps = (amounts: readonly (readonly [from: string, amount: number])[]) =>
  runningTotal(amounts.map(([from, amount]) => ({ from, amount: ofInt(amount) }))).steps.map(({ from, value }) => [
    from,
    toPlain(value),
  ]);

test.each([
  [[], [['0001-01-01', '0']]],
  [[['0001-01-01', 5]], [['0001-01-01', '5']]],
  [
    [
      ['2025-02-01', -2],
      ['2025-01-01', 5],
      ['2025-02-01', -1],
    ],
    [
      ['0001-01-01', '0'],
      ['2025-01-01', '5'],
      ['2025-02-01', '2'],
    ],
  ],
  [
    [
      ['2025-01-01', 5],
      ['2025-01-01', -5],
    ],
    [['0001-01-01', '0']],
  ],
] as const)('of %j', (amounts, expected) => {
  expect(steps(amounts)).toEqual(expected);
});

test('on any day it is the sum of the amounts from then and before', () => {
  const day = dateBetween('2025-01-01', '2025-01-20');
  const amount = fc.record({ from: day, amount: fc.integer({ min: -5, max: 5 }).map(ofInt) });
  fc.assert(
    fc.property(fc.array(amount), day, (amounts, on) => {
      const sum = amounts.filter(({ from }) => from <= on).reduce((total, { amount }) => plus(total, amount), ofInt(0));
      const total = valueOn(runningTotal(amounts), on);
      expect(total !== undefined && compare(total, sum)).toBe(0);
    }),
  );
});
