import * as fc from 'fast-check';
import { PolicyError } from '../language/answer/policy-error.ts';
import { isNothingSaid } from './judged.ts';

/** How a law is tried. */
export interface HoldsOptions {
  /** How many draws; 250 unless told. */
  readonly runs?: number | undefined;
  /** The seed of the draws; that of fast-check unless told. */
  readonly seed?: number | undefined;
  /** The least share of the draws of which something has to be said, from 0 to 1; a half unless told. */
  readonly share?: number | undefined;
}

/** Arbitraries, each of one of the things that a law is about. */
export type DrawnFrom<T extends readonly unknown[]> = { readonly [K in keyof T]: fc.Arbitrary<T[K]> };

/** See `holds` of the entry. */
export function holds<T extends [unknown, ...unknown[]]>(
  draws: DrawnFrom<T>,
  judge: (...drawn: T) => void,
  { runs = 250, seed, share = 0.5 }: HoldsOptions,
): void {
  const expected = isDraws(draws)
    ? typeof judge === 'function'
      ? null
      : 'a function that judges'
    : 'a list of arbitraries';
  if (expected !== null) throw new PolicyError([{ code: 'malformed', at: '', expected }]);
  let [tried, said] = [0, 0];
  const law = fc.property(...draws, (...drawn: T) => {
    tried += 1;
    try {
      judge(...drawn);
      said += 1;
    } catch (error) {
      if (!isNothingSaid(error)) throw error;
    }
  });
  fc.assert(law, { numRuns: runs, ...(seed !== undefined && { seed }) });
  if (said < share * tried)
    throw new Error(`of ${tried} draws the law says something of ${said}, less than a share of ${share}`);
}

const mostDraws = 100;

function isDraws(given: unknown): boolean {
  try {
    return (
      Array.isArray(given) &&
      given.length > 0 &&
      given.length <= mostDraws &&
      given.every((draw) => draw instanceof fc.Arbitrary)
    );
  } catch {
    // A proxy that throws.
    return false;
  }
}
