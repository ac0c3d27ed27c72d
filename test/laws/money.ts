import * as fc from 'fast-check';
import { compare, type Decimal, decimal, dividedBy, greater, minus, ofInt, times } from '../../src/values/decimal.ts';

/** Pence up to a million pounds, small sums often. */
export const pence: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 8 }),
  fc.integer({ min: 0, max: 10_000 }),
);
export const somePence: fc.Arbitrary<number> = pence.map((n) => Math.max(1, n));

/** Pence as pounds with two places. */
export const pounds = (n: number): string => `${Math.trunc(n / 100)}.${String(n % 100).padStart(2, '0')}`;

export const money: fc.Arbitrary<string> = pence.map(pounds);
export const someMoney: fc.Arbitrary<string> = somePence.map(pounds);

/** Pounds with two places as pence. */
export const penceOf = (text: string): number => Number(text.replace('.', ''));

/** Half of the last of ten places, so many times: how far so many shown terms can be from the exact ones together. */
export const halfPlaces = (terms: number): Decimal => times(ofInt(terms), decimal('0.00000000005'));

/** Half a penny, so many times. */
export const halfPence = (terms: number): Decimal => times(ofInt(terms), decimal('0.005'));

/** Whether two numbers are at most so far apart. */
export const isWithin = (bound: Decimal, a: Decimal, b: Decimal): boolean =>
  compare(greater(minus(a, b), minus(b, a)), bound) <= 0;

/** A day's share of a yearly sum: amount x percent / 36500 for each of the days. */
export const simpleInterest = (amount: string, percent: Decimal, days: number): Decimal =>
  dividedBy(times(times(decimal(amount), percent), ofInt(days)), decimal('36500'));
