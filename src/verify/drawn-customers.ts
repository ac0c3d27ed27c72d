import * as fc from 'fast-check';
import { arbitrariesOf } from './arbitraries.ts';
import type { Verifiable } from './reach.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A customer, and how it was drawn, so that simpler ones like it can be found. */
export interface Draw {
  readonly facts: Facts;
  readonly how: unknown;
}

/** Customers of a decision, and simpler ones than one of them. */
export interface DrawnCustomers {
  readonly all: readonly Draw[];
  /** So many at most, the simplest first. */
  readonly smaller: (draw: Draw, most: number) => readonly Draw[];
}

/** Keeps how each value was drawn, which sampling forgets. */
class Keeping extends fc.Arbitrary<Facts> {
  readonly kept: Draw[] = [];
  constructor(readonly inner: fc.Arbitrary<Facts>) {
    super();
  }
  generate(random: fc.Random, bias: number | undefined): fc.Value<Facts> {
    const drawn = this.inner.generate(random, bias);
    this.kept.push(drawOf(drawn));
    return drawn;
  }
  canShrinkWithoutContext(_: unknown): _ is Facts {
    return false;
  }
  shrink(facts: Facts, how: unknown): fc.Stream<fc.Value<Facts>> {
    return this.inner.shrink(facts, how);
  }
}

const drawOf = ({ value, context }: fc.Value<Facts>): Draw => ({ facts: value, how: context });

/** So many customers of a decision, the same ones for the same seed. */
export function drawnCustomers(
  policy: Omit<Verifiable, 'evaluate' | 'valuationOf'>,
  decision: string,
  runs: number,
  seed: number,
): DrawnCustomers {
  const keeping = new Keeping(arbitrariesOf<Facts>(policy).factsFor(decision));
  fc.sample(keeping, { numRuns: runs, seed });
  return {
    all: keeping.kept,
    smaller: ({ facts, how }, most) => [...keeping.shrink(facts, how).take(most)].map(drawOf),
  };
}
