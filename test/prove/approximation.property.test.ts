import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { startOfMonth } from '../../src/core/months.ts';
import { workingDayFrom } from '../../src/core/raw.ts';
import {
  type Approximation,
  lemmaOfProduct,
  ofProduct,
  ofQuotient,
  ofRounding,
  ofWhole,
  type Value,
} from '../../src/prove/approximation.ts';
import { type Formula, variable } from '../../src/prove/formula.ts';
import { lemmaOfStart, lemmaOfTwo } from '../../src/prove/months.ts';
import { dividedBy, type Ratio, ratio } from '../../src/prove/ratio.ts';
import { valuesIn } from '../../src/prove/value-in-model.ts';
import type { Calendar } from '../../src/values/calendar.ts';

const whole = (name: string) => variable(name, 'Int');
const part = (name: string) => variable(name, 'Real');
const ratios = fc
  .tuple(fc.bigInt(-300n, 300n), fc.constantFrom(1n, 2n, 3n, 10n, 100n, 7n))
  .map(([over, under]) => ratio(over, under));

const holds = (formula: Formula, model: Readonly<Record<string, Value>>) =>
  valuesIn(new Map(Object.entries(model)))(formula);

/** What is told near some values is true of any others. */
function isTrueOf({ worked, near }: Approximation, told: readonly Value[], others: Readonly<Record<string, Value>>) {
  const found = worked(...Object.values(others));
  expect(holds(near(...told), { ...others, found })).toBe(true);
}

it('what is told of a month or a working day near one holds of any', () => {
  const calendar: Calendar = {
    holidays: new Set(['2025-04-18', '2025-04-21', '2025-05-05']),
    answersFrom: '2025-01-01',
    answersTo: '2025-12-31',
    table: 'some',
  };
  const month = ofWhole(whole('found'), whole('a'), startOfMonth, 6);
  const day = ofWhole(whole('found'), whole('a'), (from) => workingDayFrom(calendar, from), 3);
  fc.assert(
    fc.property(fc.integer({ min: 20_180, max: 20_220 }), fc.integer({ min: -20, max: 20 }), (at, away) => {
      for (const one of [month, day]) isTrueOf(one, [BigInt(at)], { a: BigInt(at + away) });
    }),
  );
});

it('what is told of a rounding, a product or a quotient at some values holds of any', () => {
  const [a, b, found] = [part('a'), part('b'), part('found')];
  const rounding = ofRounding(found, a, 1);
  const product = ofProduct(found, a, b);
  fc.assert(
    fc.property(ratios, ratios, ratios, ratios, (x, y, p, q) => {
      isTrueOf(rounding, [p], { a: x });
      isTrueOf(product, [p, q], { a: x, b: y });
      const times = product.worked(x, y);
      expect(holds(lemmaOfProduct(found, a, b), { a: x, b: y, found: times })).toBe(true);
      if (y.over === 0n) return;
      // Told of `quotient * b`, which is what was divided.
      const quotient = ofQuotient(part('quotient'), a, b);
      const by: Readonly<Record<string, Ratio>> = { a: x, b: y, quotient: dividedBy(x, y) };
      expect(holds(quotient.near(p, q), by)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('what is told at values is not true of what they do not come to', () => {
  const product = ofProduct(part('found'), part('a'), part('b'));
  fc.assert(
    fc.property(ratios, ratios, ratios, (x, y, wrong) => {
      const times = product.worked(x, y) as Ratio;
      fc.pre(times.over * wrong.under !== wrong.over * times.under);
      expect(holds(product.near(x, y), { a: x, b: y, found: wrong })).toBe(false);
    }),
  );
});

it('what is told of any month, and of any two, holds', () => {
  const [one, other] = [
    [whole('m'), whole('from')],
    [whole('n'), whole('to')],
  ] as const;
  const months = fc.integer({ min: 22_700, max: 26_500 });
  fc.assert(
    fc.property(months, months, (m, n) => {
      const model = {
        m: BigInt(m),
        n: BigInt(n),
        from: BigInt(startOfMonth(m)),
        to: BigInt(startOfMonth(n)),
      };
      expect(holds(lemmaOfStart(...one), model)).toBe(true);
      expect(holds(lemmaOfTwo(one, other), model)).toBe(true);
    }),
  );
});
