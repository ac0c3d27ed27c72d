import * as fc from 'fast-check';

type Draws<T extends readonly unknown[]> = { readonly [K in keyof T]: fc.Arbitrary<T[K]> };

const nothingToJudge = new Error('nothing to judge');

/**
 * Tries a law on draws and counts those on which everything that it compares was known, which `judge` marks by `known`
 * and `applies`. A law with nothing to judge on more than half of its draws shows little, and fails.
 */
export function holds<T extends [unknown, ...unknown[]]>(
  draws: Draws<T>,
  judge: (...drawn: T) => void,
  numRuns = 250,
): void {
  let tried = 0;
  let judged = 0;
  const property = fc.property(...draws, (...drawn: T) => {
    tried += 1;
    try {
      judge(...drawn);
      judged += 1;
    } catch (error) {
      if (error !== nothingToJudge) throw error;
    }
  });
  fc.assert(property, { numRuns });
  if (judged * 2 < tried) throw new Error(`only ${judged} of ${tried} draws gave anything to judge`);
}

/** One of the sides that a law compares, or the one that it judges; where it is `null` there is nothing to judge. */
export function known<T>(side: T): NonNullable<T> {
  applies(side !== null && side !== undefined);
  return side as NonNullable<T>;
}

/** What the law asks for first; where it does not hold there is nothing to judge. */
export function applies(condition: boolean): asserts condition {
  if (!condition) throw nothingToJudge;
}
