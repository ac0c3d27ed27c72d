import { and, atMost, equal, type Formula, implies, int, real } from './formula.ts';
import { ratio } from './ratio.ts';

/** A product of two unknowns, and what stands for it. */
export interface Product {
  readonly a: Formula;
  readonly b: Formula;
  readonly found: Formula;
}

/** What holds of any two products: the same numbers give the same, and of numbers not below nil greater ones give no less. */
export function lemmasOfTwoProducts(one: Product, other: Product): readonly Formula[] {
  const swapped: Product = { a: other.b, b: other.a, found: other.found };
  return [other, swapped].flatMap((two) => [
    implies(and(equal(one.a, two.a), equal(one.b, two.b)), equal(one.found, two.found)),
    inOrder(one, two),
    inOrder(two, one),
  ]);
}

function inOrder(less: Product, more: Product): Formula {
  const nil = less.a.sort === 'Int' ? int(0) : real(ratio(0n));
  const areRising = and(atMost(nil, less.a), atMost(less.a, more.a), atMost(nil, less.b), atMost(less.b, more.b));
  return implies(areRising, atMost(less.found, more.found));
}
