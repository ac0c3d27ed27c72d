import * as fc from 'fast-check';

const pound = 100;

/** Counts of pennies that become rounder where a draw is made smaller: no pennies before fewer digits, and those before less money. */
export const roundSums = (pennies: fc.Arbitrary<number>): fc.Arbitrary<number> => new RoundSums(pennies);

class RoundSums extends fc.Arbitrary<number> {
  readonly #pennies: fc.Arbitrary<number>;

  constructor(pennies: fc.Arbitrary<number>) {
    super();
    this.#pennies = pennies;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<number> {
    return new fc.Value(this.#pennies.generate(random, bias).value, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return Number.isSafeInteger(value) && (value as number) >= 0;
  }

  shrink(sum: number): fc.Stream<fc.Value<number>> {
    return fc.stream(
      rounder(sum)
        .map((other) => new fc.Value(other, undefined))
        [Symbol.iterator](),
    );
  }
}

/** Sums in pennies that are rounder than one, the roundest first. */
export function rounder(sum: number): number[] {
  const units = Array.from({ length: digitsOf(sum) }, (_, zeros) => 10 ** zeros).reverse();
  const near = units.flatMap((unit) =>
    [Math.floor(sum / unit), Math.ceil(sum / unit), Math.floor(sum / unit) - 1].map((n) => n * unit),
  );
  return [0, pound, 10 * pound, 100 * pound, ...near].filter((other) => other >= 0 && isRounder(other, sum));
}

function isRounder(one: number, other: number): boolean {
  const [first, second] = [oddness(one), oddness(other)];
  return first === second ? one < other : first < second;
}

/** How many digits a sum has to the last that is not nil, those with pennies above all without. */
const oddness = (sum: number): number => (sum % pound === 0 ? 0 : 20) + String(sum).replace(/0+$/, '').length;

const digitsOf = (sum: number): number => String(sum).length;
