import type { MutantKind } from '../../mutate/mutant.ts';
import type { Scores } from '../../mutate/score.ts';
import type { LeastShares } from '../least-shares.ts';

/** Where less is killed than is asked for, in words. */
export const belowThreshold = (scores: Scores, least: LeastShares<MutantKind>): readonly string[] =>
  [...least].flatMap(([kind, share]) =>
    Number(scores[kind].killed) < share
      ? [`too few are killed of ${kind}: ${scores[kind].killed}%, at least ${share}% wanted`]
      : [],
  );
