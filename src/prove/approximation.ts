import { add, and, atMost, equal, type Formula, implies, int, less, multiply, or, real, subtract } from './formula.ts';
import { exactlyRounded, minus, plus, type Ratio, ratio, times } from './ratio.ts';

export type Value = boolean | bigint | Ratio;

/** Something that the solver is told only a part of, and what more it can be told where it took it for something else. */
export interface Approximation {
  readonly found: Formula;
  readonly of: readonly Formula[];
  /** What it comes to. */
  readonly worked: (...values: readonly Value[]) => Value;
  /** What holds whatever the facts are, and tells what it comes to at these values, and near them. */
  readonly near: (...values: readonly Value[]) => Formula;
}

/** A whole number made of another, told where the other is not far from what it was. */
export function ofWhole(found: Formula, of: Formula, worked: (n: number) => number, reach: number): Approximation {
  return {
    found,
    of: [of],
    worked: (n) => BigInt(worked(Number(n))),
    near(n) {
      const at = (step: number): Formula => {
        const here = Number(n) + step;
        return implies(equal(of, int(here)), equal(found, int(worked(here))));
      };
      return and(...Array.from({ length: 2 * reach + 1 }, (_, index) => at(index - reach)));
    },
  };
}

/** An amount rounded to places, told between the halves on either side. */
export const ofRounding = (found: Formula, of: Formula, places: number): Approximation => ({
  found,
  of: [of],
  worked: (amount) => exactlyRounded(amount as Ratio, places),
  near(amount) {
    const nearest = exactlyRounded(amount as Ratio, places);
    const half = ratio(1n, 2n * 10n ** BigInt(places));
    const isBetween = and(less(real(minus(nearest, half)), of), less(of, real(plus(nearest, half))));
    return implies(or(isBetween, equal(of, real(amount as Ratio))), equal(found, real(nearest)));
  },
});

/** A product: what it is where one side is what it was, and on which side of its tangent it lies everywhere else. */
export const ofProduct = (found: Formula, a: Formula, b: Formula): Approximation => ({
  found,
  of: [a, b],
  worked: (x, y) => (typeof x === 'bigint' ? x * (y as bigint) : times(x as Ratio, y as Ratio)),
  near(x, y) {
    const [p, q] = [constantOf(x as bigint | Ratio), constantOf(y as bigint | Ratio)];
    const tangent = subtract(add(multiply(q, a), multiply(p, b)), multiply(p, q));
    return and(
      implies(equal(a, p), equal(found, multiply(p, b))),
      implies(equal(b, q), equal(found, multiply(q, a))),
      implies(or(and(less(a, p), less(q, b)), and(less(p, a), less(b, q))), less(found, tangent)),
      implies(or(and(less(a, p), less(b, q)), and(less(p, a), less(q, b))), less(tangent, found)),
    );
  },
});

/** A quotient, whose product with what divides is what was divided; by nil it may be anything. */
export function ofQuotient(found: Formula, a: Formula, b: Formula): Approximation {
  const product = ofProduct(a, found, b);
  const nil = real(ratio(0n));
  return {
    found: a,
    of: [found, b],
    worked: product.worked,
    near: (quotient, by) => implies(or(less(b, nil), less(nil, b)), product.near(quotient, by)),
  };
}

/** What holds of the signs of any product. */
export function lemmaOfProduct(found: Formula, a: Formula, b: Formula): Formula {
  const nil = constantOf(a.sort === 'Int' ? 0n : ratio(0n));
  const [up, down] = [(x: Formula) => atMost(nil, x), (x: Formula) => atMost(x, nil)];
  return and(
    implies(or(equal(a, nil), equal(b, nil)), equal(found, nil)),
    implies(or(and(up(a), up(b)), and(down(a), down(b))), up(found)),
    implies(or(and(up(a), down(b)), and(down(a), up(b))), down(found)),
  );
}

const constantOf = (value: bigint | Ratio): Formula => (typeof value === 'bigint' ? int(value) : real(value));
