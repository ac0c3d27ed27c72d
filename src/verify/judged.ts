/** Thrown where a law has nothing to say of what was drawn. */
class NothingSaid extends Error {
  constructor() {
    super('nothing is said of this');
  }
}

/** Whether a judgement ended because there was nothing to say. */
export const isNothingSaid = (error: unknown): boolean => error instanceof NothingSaid;

/**
 * What a law asks for first: where it does not hold, the law has nothing to say of what was drawn, and `holds` counts it so.
 * @example
 * holds([fc.nat()], (n) => { applies(n > 0); expect(1 / n).toBeLessThan(2); })
 */
export function applies(condition: boolean): asserts condition {
  if (!condition) throw new NothingSaid();
}

/**
 * One side of what a law compares: where it is `null` or `undefined`, the law has nothing to say.
 * @example
 * holds([factsFor('invoice-dispute')], (facts) => expect(known(evaluate('invoice-dispute', facts).values.lastDayToDispute) > '2000').toBe(true))
 */
export function known<T>(side: T): NonNullable<T> {
  applies(side !== null && side !== undefined);
  return side as NonNullable<T>;
}
