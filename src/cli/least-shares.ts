import { PolicyError } from '../index.ts';

/** The least share, in per cent, that is asked for of each kind. */
export type LeastShares<Kind extends string> = ReadonlyMap<Kind, number>;

/** `90` for every kind, `rules=100` for one; what is said last counts. Throws `PolicyError` for anything else. */
export function leastShares<Kind extends string>(given: readonly string[], kinds: readonly Kind[]): LeastShares<Kind> {
  const shares = new Map<Kind, number>();
  for (const text of given.flatMap((one) => one.split(','))) {
    const [, kind, percent = ''] = /^(?:([a-z]+)=)?(\d{1,3}(?:\.\d+)?)%?$/.exec(text.trim()) ?? [];
    const meant = kind === undefined ? kinds : kinds.filter((one) => one === kind);
    if (percent === '' || Number(percent) > 100 || meant.length === 0) {
      const expected = `a percentage, or one of ${kinds.join(', ')} with one, like ${kinds[0]}=100`;
      throw new PolicyError([{ code: 'malformed', at: '', file: '--threshold', expected, found: `"${text}"` }]);
    }
    for (const one of meant) shares.set(one, Number(percent));
  }
  return shares;
}
