import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, ofPence, penceIn, penceText, places, toPlaces } from '../../src/values/decimal.ts';
import { readMoney, readPence } from '../../src/values/money.ts';
import { seed } from '../seed.ts';

const most = 99_999_999_999_999;
const edges = [0, 1, 9, 10, 99, 100, 101, 9_999_999, 10_000_000, 999_999_999, 1_000_000_000, most];
const pence = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: most }));

it('an amount of whole pence is the same as text, as a number of pence and as a decimal', () => {
  fc.assert(
    fc.property(pence, fc.boolean(), (size, isOwed) => {
      const number = isOwed && size > 0 ? -size : size;
      const text = penceText(number);
      expect(text).toBe(toPlaces(decimal(text), 2));
      expect(penceIn(decimal(text))).toBe(number);
      expect(compare(ofPence(number), decimal(text))).toBe(0);
      expect(places(decimal(text))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 2000, seed: 20_250_310 },
  );
});

it.each([
  ['0.00', 0],
  ['-0.05', -5],
  ['0.10', 10],
  ['1', 100],
  ['999999999999.99', most],
])('%s is %i pence', (text, number) => {
  expect(penceIn(decimal(text))).toBe(number);
});

describe('the pence of money as it is given', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.-+ ٣a'), maxLength: 18 });
  const money = fc
    .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.nat(99))
    .map(([pounds, pence]) => `${pounds}.${String(pence).padStart(2, '0')}`);

  it('are those of the amount, of the same text and of no other', () => {
    const read = { money: 0, other: 0 };
    const property = fc.property(
      fc.oneof(
        money,
        digits,
        money.map((text) => `0${text}`),
      ),
      (text) => {
        const amount = readMoney(text);
        expect(readPence(text)).toBe(amount === undefined ? undefined : penceIn(amount));
        read[amount === undefined ? 'other' : 'money'] += 1;
      },
    );
    fc.assert(property, { numRuns: 2000, seed });
    expect(Math.min(read.money, read.other)).toBeGreaterThan(300);
  });
});
