import { Decimal as Library } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as door from '../../src/values/decimal.ts';
import { Quotient } from '../../src/values/quotient.ts';
import { Small } from '../../src/values/small.ts';
import { seed } from '../seed.ts';

// However an amount is held inside, it is what the library alone makes of it to 100 digits.
const Alone = Library.clone({
  defaults: true,
  precision: 100,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** One amount, by this door and by the library; `null` where both refused to make it. */
interface Both {
  readonly ours: door.Decimal;
  readonly alone: Library;
}

function bounded(x: Library): Library {
  if (!x.isZero() && (x.e >= 60 || x.e <= -1000)) throw new RangeError('out of bounds');
  return x;
}

const rounded = (x: Library, places: number): Library => x.toDecimalPlaces(40).toDecimalPlaces(places);

const binary: Readonly<
  Record<string, readonly [(a: door.Decimal, b: door.Decimal) => door.Decimal, (a: Library, b: Library) => Library]>
> = {
  plus: [door.plus, (a, b) => bounded(a.plus(b))],
  minus: [door.minus, (a, b) => bounded(a.minus(b))],
  times: [door.times, (a, b) => bounded(a.times(b))],
  dividedBy: [
    door.dividedBy,
    (a, b) => {
      if (b.isZero()) throw new RangeError('nil');
      return bounded(a.dividedBy(b));
    },
  ],
  lesser: [door.lesser, (a, b) => (a.lessThanOrEqualTo(b) ? a : b)],
  greater: [door.greater, (a, b) => (a.greaterThanOrEqualTo(b) ? a : b)],
};

const safe = BigInt(Number.MAX_SAFE_INTEGER);
const units = fc.oneof(
  { weight: 2, arbitrary: fc.bigInt({ min: -1000n, max: 1000n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -100_000_000n, max: 100_000_000n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -safe, max: safe }) },
  fc.bigInt({ min: safe - 3n, max: safe + 3n }),
  fc.bigInt({ min: -safe - 3n, max: -safe + 3n }),
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  fc.integer({ min: 0, max: 16 }).map((power) => 10n ** BigInt(power)),
  fc.integer({ min: 0, max: 53 }).map((power) => 2n ** BigInt(power)),
  fc.constant(0n),
);
const text = fc
  .tuple(units, fc.oneof(fc.constantFrom(0, 0, 2, 2, 1), fc.integer({ min: 0, max: 20 })))
  .map(([n, at]) => {
    const digits = (n < 0n ? -n : n).toString().padStart(at + 1, '0');
    const [whole, part] = [digits.slice(0, digits.length - at), digits.slice(digits.length - at)];
    return `${n < 0n ? '-' : ''}${whole}${at > 0 ? `.${part}` : ''}`;
  });

const written = text.map((digits): Both => ({ ours: door.decimal(digits), alone: new Alone(digits) }));

/** What two amounts come to, the first where it is refused: by both, or the door is at fault. */
function worked(name: string, a: Both, b: Both): Both {
  const [ours, alone] = binary[name] as (typeof binary)[string];
  const made = <T>(make: () => T): T | null => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return null;
    }
  };
  const both = { ours: made(() => ours(a.ours, b.ours)), alone: made(() => alone(a.alone, b.alone)) };
  expect([name, a.alone.toFixed(), b.alone.toFixed(), both.ours === null]).toEqual([
    name,
    a.alone.toFixed(),
    b.alone.toFixed(),
    both.alone === null,
  ]);
  return both.ours === null || both.alone === null ? a : { ours: both.ours, alone: both.alone };
}

const operation = fc.constantFrom(...Object.keys(binary), 'dividedBy', 'dividedBy');
const once = fc.tuple(operation, written, written).map(([name, a, b]) => worked(name, a, b));
const divided = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 4 }))
  .map(([over, under, at]) => {
    const unit = new Alone(`1e-${at}`);
    const dividend: Both = { ours: door.ofUnits(over, at), alone: new Alone(over).times(unit) };
    return worked('dividedBy', dividend, { ours: door.ofInt(under), alone: new Alone(under) });
  });
const amount = fc.oneof(
  written,
  once,
  divided,
  fc.tuple(operation, once, fc.oneof(written, once)).map(([name, a, b]) => worked(name, a, b)),
  fc
    .tuple(once, fc.integer({ min: 0, max: 40 }))
    .map(([{ ours, alone }, at]) => ({ ours: door.roundHalfUp(ours, at), alone: rounded(alone, at) })),
);

const kindOf = (x: door.Decimal): string =>
  (x as unknown) instanceof Small ? 'small' : (x as unknown) instanceof Quotient ? 'quotient' : 'large';
const runs = { numRuns: 2500, seed };

describe('an amount, however it is held', () => {
  test('is what the library alone makes of it: its digits, its places, and rounded and shown to any', () => {
    const seen: Record<string, number> = { small: 0, quotient: 0, large: 0 };
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 40 }), ({ ours, alone }, at) => {
        seen[kindOf(ours)] = (seen[kindOf(ours)] ?? 0) + 1;
        expect(door.isDecimal(ours)).toBe(true);
        expect(door.toPlain(ours)).toBe(alone.toFixed());
        expect(door.places(ours)).toBe(alone.decimalPlaces());
        expect(door.isNil(ours)).toBe(alone.isZero());
        for (const shown of [0, 2, 4, 10, at]) {
          expect(door.toPlaces(ours, shown)).toBe(rounded(alone, shown).toFixed(shown));
          expect(door.toPlain(door.roundHalfUp(ours, shown))).toBe(rounded(alone, shown).toFixed());
        }
        if (alone.abs().lessThan(90_071_992_547_409) && alone.decimalPlaces() <= 2)
          expect(door.penceIn(ours)).toBe(alone.times(100).toNumber() + 0);
      }),
      runs,
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(300);
  });

  test('a sum of quotients added to itself time and again is not worked out anew for each that it is made of', () => {
    let sum = worked(
      'dividedBy',
      { ours: door.ofInt(1), alone: new Alone(1) },
      { ours: door.ofInt(3), alone: new Alone(3) },
    );
    for (let times = 0; times < 45; times += 1) sum = worked('plus', sum, sum);
    expect(door.toPlain(sum.ours)).toBe(sum.alone.toFixed());
  });

  test('compares and reckons with any other as the library does, and is refused where that leaves the bounds', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(amount, amount, operation, (a, b, name) => {
        const kinds = `${kindOf(a.ours)} ${kindOf(b.ours)}`;
        seen.set(kinds, (seen.get(kinds) ?? 0) + 1);
        expect(door.compare(a.ours, b.ours)).toBe(a.alone.comparedTo(b.alone));
        expect(door.compare(a.ours, a.ours)).toBe(0);
        const { ours, alone } = worked(name, a, b);
        expect(door.toPlain(ours)).toBe(alone.toFixed());
      }),
      runs,
    );
    expect(seen.size).toBe(9);
    for (const times of seen.values()) expect(times).toBeGreaterThan(20);
  });

  test('that a number holds is held alike wherever it comes from', () => {
    let smalls = 0;
    fc.assert(
      fc.property(amount, ({ ours, alone }) => {
        const digits = alone.toFixed();
        if (alone.decimalPlaces() > 15 || alone.times(`1e${alone.decimalPlaces()}`).abs().greaterThan(safe.toString()))
          expect(kindOf(ours)).not.toBe('small');
        else {
          smalls += 1;
          expect(ours).toStrictEqual(door.decimal(digits));
          expect(ours).toStrictEqual(door.decimal(`${digits}${digits.includes('.') ? '' : '.'}000000000000000000000`));
          expect(kindOf(ours)).toBe('small');
        }
      }),
      runs,
    );
    expect(smalls).toBeGreaterThan(1000);
  });

  test('quotients that lie as near to each other as they can are told apart', () => {
    const big = fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER });
    let equal = 0;
    fc.assert(
      fc.property(
        big,
        big,
        fc.integer({ min: -1, max: 1 }),
        fc.integer({ min: 1, max: 3 }),
        (over, under, by, factor) => {
          const quotient = (a: number, b: number): Both => ({
            ours: door.dividedBy(door.ofInt(a), door.ofInt(b)),
            alone: new Alone(a).dividedBy(b),
          });
          const [x, y] = [Math.floor(over / 3), Math.floor(under / 3)];
          const [a, b] = [quotient(x, y), quotient(x * factor + by, y * factor)];
          const order = a.alone.comparedTo(b.alone);
          if (order === 0) equal += 1;
          expect(door.compare(a.ours, b.ours)).toBe(order);
          expect(door.compare(b.ours, a.ours)).toBe(order === 0 ? 0 : -order);
        },
      ),
      runs,
    );
    expect(equal).toBeGreaterThan(500);
  });

  test('sums of quotients are what the library adds up, in any order', () => {
    const seen = { sums: 0, same: 0, apart: 0 };
    const few = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(3, 7, 28, 30, 31, 365, 366));
    const added = (all: readonly (readonly [number, number])[]): Both => {
      const quotients = all.map(([over, under]) =>
        worked('dividedBy', whole(over), { ours: door.ofInt(under), alone: new Alone(under) }),
      );
      return quotients.reduce((sum, one) => worked('plus', sum, one));
    };
    const whole = (n: number): Both => ({ ours: door.ofInt(n), alone: new Alone(n) });
    fc.assert(
      fc.property(fc.array(few, { minLength: 2, maxLength: 40 }), (all) => {
        const [one, other] = [added(all), added(all.toReversed())];
        if (kindOf(one.ours) === 'quotient') seen.sums += 1;
        const order = one.alone.comparedTo(other.alone);
        seen[order === 0 ? 'same' : 'apart'] += 1;
        expect(door.compare(one.ours, other.ours)).toBe(order);
        expect(door.toPlain(one.ours)).toBe(one.alone.toFixed());
        for (const at of [0, 2, 10, 15, 30])
          expect(door.toPlaces(one.ours, at)).toBe(rounded(one.alone, at).toFixed(at));
      }),
      runs,
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(300);
  });
});
