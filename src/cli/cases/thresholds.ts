import { type Coverage, type CoverageKind, type Covered, coverageKinds } from '../../cases/coverage.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';

/** The least share, in per cent, of what there is of each kind. */
export type Thresholds = ReadonlyMap<CoverageKind, number>;

export interface Shortfall {
  readonly kind: CoverageKind;
  readonly least: number;
  readonly share: string;
}

/** `90` for every kind, `rules=100` for one; what is said last counts. Throws `PolicyError` for anything else. */
export function thresholdsOf(given: readonly string[]): Thresholds {
  const thresholds = new Map<CoverageKind, number>();
  for (const text of given.flatMap((one) => one.split(','))) {
    const [, kind, percent = ''] = /^(?:([a-z]+)=)?(\d{1,3}(?:\.\d+)?)%?$/.exec(text.trim()) ?? [];
    const kinds = kind === undefined ? coverageKinds : coverageKinds.filter((one) => one === kind);
    if (percent === '' || Number(percent) > 100 || kinds.length === 0) {
      const expected = `a percentage, or one of ${coverageKinds.join(', ')} with one, like rules=100`;
      throw new PolicyError([{ code: 'malformed', at: '', file: '--threshold', expected, found: `"${text}"` }]);
    }
    for (const one of kinds) thresholds.set(one, Number(percent));
  }
  return thresholds;
}

/** Where less is exercised than is asked for; of what there is nothing of, nothing is missing. */
export const shortfalls = (coverage: Coverage, thresholds: Thresholds): readonly Shortfall[] =>
  [...thresholds].flatMap(([kind, least]) => {
    const { exercised, total } = coverage[kind];
    return exercised * 100 < least * total ? [{ kind, least, share: shareOf(coverage[kind]) }] : [];
  });

/** In per cent with one place, rounded down, so that 100.0 is all. */
export const shareOf = ({ exercised, total }: Covered): string =>
  total === 0 ? '100.0' : (Math.floor((exercised * 1000) / total) / 10).toFixed(1);
