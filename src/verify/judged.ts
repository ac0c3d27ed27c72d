/** Thrown where a law has nothing to say of what was drawn. */
class NothingSaid extends Error {
  constructor() {
    super('nothing is said of this');
  }
}

/** Whether a judgement ended because there was nothing to say. */
export const isNothingSaid = (error: unknown): boolean => error instanceof NothingSaid;

/** What a law asks for first: where it does not hold, nothing is said. */
export function applies(condition: boolean): asserts condition {
  if (!condition) throw new NothingSaid();
}

/** One side of what a law compares: where it is none or not known, nothing is said. */
export function known<T>(side: T): NonNullable<T> {
  applies(side !== null && side !== undefined);
  return side as NonNullable<T>;
}
