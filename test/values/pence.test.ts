import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, decimal, ofPence, penceIn, penceText, places, toPlaces } from '../../src/values/decimal.ts';

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
