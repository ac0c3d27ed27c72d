import { type Coverage, type CoverageKind, type Covered, coverageKinds } from '../../cases/coverage.ts';
import { type LeastShares, leastShares } from '../least-shares.ts';

/** The least share, in per cent, of what there is of each kind. */
export type Thresholds = LeastShares<CoverageKind>;

export interface Shortfall {
  readonly kind: CoverageKind;
  readonly least: number;
  readonly share: string;
}

export const thresholdsOf = (given: readonly string[]): Thresholds => leastShares(given, coverageKinds);

/** Where less is exercised than is asked for; of what there is nothing of, nothing is missing. */
export const shortfalls = (coverage: Coverage, thresholds: Thresholds): readonly Shortfall[] =>
  [...thresholds].flatMap(([kind, least]) => {
    const { exercised, total } = coverage[kind];
    return exercised * 100 < least * total ? [{ kind, least, share: shareOf(coverage[kind]) }] : [];
  });

/** In per cent with one place, rounded down, so that 100.0 is all. */
export const shareOf = ({ exercised, total }: Covered): string =>
  total === 0 ? '100.0' : (Math.floor((exercised * 1000) / total) / 10).toFixed(1);
