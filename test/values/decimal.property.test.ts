import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as d from '../../src/values/decimal.ts';

// The reference is fractions of whole numbers, which are exact without limit.
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const textOf = (units: bigint, places: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
};

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function roundedTo(places: number, { over, under }: Fraction): string {
  const scaled = magnitude(over) * 10n ** BigInt(places);
  const units = (2n * scaled + under) / (2n * under);
  return textOf(over < 0n ? -units : units, places).replace(/^-(?=[0.]+$)/, '');
}

// As facts give them: 12 digits before the point and 12 after it.
const amount = fc.integer({ min: 0, max: 12 }).chain((places) => {
  const most = 10n ** BigInt(12 + places) - 1n;
  return fc.tuple(fc.bigInt({ min: -most, max: most }), fc.constant(places));
});
const smallAmount = fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.integer({ min: 0, max: 4 }));
const anyAmount = fc.oneof(amount, smallAmount);

// Days of years and months, minutes, per cents: what the contract divides by.
const divisor = fc.oneof(
  fc.constantFrom(3, 7, 28, 30, 31, 60, 365, 366, 36500, 36600),
  fc.integer({ min: 1, max: 1e6 }),
);
const shownPlaces = fc.constantFrom(0, 2, 4, 10);

test('sums, differences and products are exact', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, ([a, aPlaces], [b, bPlaces]) => {
      const [x, y] = [d.decimal(textOf(a, aPlaces)), d.decimal(textOf(b, bPlaces))];
      const [p, q] = [a * 10n ** BigInt(bPlaces), b * 10n ** BigInt(aPlaces)];
      const exact = (units: bigint) => d.toPlain(d.decimal(textOf(units, aPlaces + bPlaces)));
      expect(d.toPlain(d.plus(x, y))).toBe(exact(p + q));
      expect(d.toPlain(d.minus(x, y))).toBe(exact(p - q));
      expect(d.toPlain(d.times(x, y))).toBe(exact(a * b));
      expect(d.compare(x, y)).toBe(p < q ? -1 : p > q ? 1 : 0);
      expect(d.isNil(x)).toBe(a === 0n);
    }),
  );
});

test('a rounded quotient is the rounding of the true fraction', () => {
  fc.assert(
    fc.property(anyAmount, divisor, shownPlaces, ([a, aPlaces], under, shown) => {
      const quotient = d.dividedBy(d.decimal(textOf(a, aPlaces)), d.ofInt(under));
      const fraction = { over: a, under: BigInt(under) * 10n ** BigInt(aPlaces) };
      expect(d.toPlaces(quotient, shown)).toBe(roundedTo(shown, fraction));
    }),
    { numRuns: 500 },
  );
});

test('ties that went through a division round as ties, and one unit in the twentieth place below is none', () => {
  let hairs = 0;
  const tie = fc.integer({ min: 0, max: 1e9 }).map((n) => 2 * n + 1);
  fc.assert(
    fc.property(tie, divisor, shownPlaces, fc.boolean(), (odd, under, shown, negative) => {
      const sign = negative ? -1n : 1n;
      const units = sign * BigInt(odd) * 5n;
      const through = (x: d.Decimal) => d.times(d.dividedBy(x, d.ofInt(under)), d.ofInt(under));
      const exact = d.decimal(textOf(units, shown + 1));
      const held = through(exact);
      if (d.compare(held, exact) !== 0) hairs += 1;
      const fraction = { over: units, under: 10n ** BigInt(shown + 1) };
      expect(d.toPlaces(held, shown)).toBe(roundedTo(shown, fraction));

      const scale = 10n ** BigInt(20 - shown - 1);
      const below = { over: units * scale - sign, under: 10n ** 20n };
      expect(d.toPlaces(through(d.decimal(textOf(below.over, 20))), shown)).toBe(roundedTo(shown, below));
    }),
    { numRuns: 500 },
  );
  expect(hairs).toBeGreaterThan(50);
});

test('parts of a whole that were divided apart add up to it once rounded', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e8 }),
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 }),
      (pence, days) => {
        const total = d.ofInt(days.reduce((sum, n) => sum + n, 0));
        const whole = d.dividedBy(d.ofInt(pence), d.ofInt(100));
        const parts = days.map((n) => d.times(d.dividedBy(whole, total), d.ofInt(n)));
        expect(d.toPlaces(parts.reduce(d.plus, d.ofInt(0)), 10)).toBe(d.toPlaces(whole, 10));
      },
    ),
  );
});

test('nil is never shown with a sign, and what is shown reads back as what was rounded', () => {
  let nils = 0;
  fc.assert(
    fc.property(anyAmount, shownPlaces, ([a, aPlaces], shown) => {
      const x = d.decimal(textOf(a, aPlaces));
      const text = d.toPlaces(x, shown);
      if (/^[0.]+$/.test(text)) nils += 1;
      expect(text).not.toMatch(/^-[0.]*$/);
      expect(text).toMatch(shown === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${shown}}$`));
      expect(d.compare(d.decimal(text), d.roundHalfUp(x, shown))).toBe(0);
      expect(d.compare(d.decimal(d.toPlain(x)), x)).toBe(0);
    }),
    {
      examples: [
        [[-1n, 20], 2],
        [[-4n, 3], 2],
        [[0n, 0], 2],
      ],
    },
  );
  expect(nils).toBeGreaterThan(2);
});

test('lesser and greater are the two given, in order', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, ([a, aPlaces], [b, bPlaces]) => {
      const [x, y] = [d.decimal(textOf(a, aPlaces)), d.decimal(textOf(b, bPlaces))];
      expect(d.compare(d.lesser(x, y), d.greater(x, y))).not.toBe(1);
      expect(d.toPlain(d.plus(d.lesser(x, y), d.greater(x, y)))).toBe(d.toPlain(d.plus(x, y)));
    }),
  );
});
