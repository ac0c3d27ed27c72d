import type { Account } from './account.ts';
import { agreement } from './agreement.ts';
import { aligned } from './aligned.ts';
import { drawing } from './drawing.ts';
import { askedOf, leastPaths, pathOf } from './least-paths.ts';

/** After so many looks at accounts no further sample is weighed. */
const mostLooks = 1200;

/**
 * Of what may matter the fact that most probably has to be known in the end: of accounts such as may come, laid under what is known, each is
 * made as small as it can be and still decided, in several ways, and what stays in most is asked, the smallest and those that agree with what is known
 * counting most. Between equals the first.
 */
export function bestNeed(
  needs: readonly string[],
  known: Account,
  paths: readonly string[],
  samples: () => readonly Account[],
  isDecided: (account: Account) => boolean,
): string | null {
  const [first = null] = needs;
  if (needs.length < 2) return first;
  const scores = new Map(needs.map((need) => [need, 0]));
  const mattering = paths.map(pathOf).filter(({ path, name }) => scores.has(path) || scores.has(name));
  const ways = [mattering, mattering.toReversed()];
  let looks = 0;
  const counted = (account: Account): boolean => {
    looks += 1;
    return isDecided(account);
  };
  const likeliestFirst = samples()
    .map((sample) => aligned(sample, known))
    .map((account) => ({ account, weight: agreement(account, known) }))
    .sort((a, b) => b.weight - a.weight);
  for (const [at, { account, weight }] of likeliestFirst.entries()) {
    if (looks > mostLooks) break;
    const way = ways[at % 4] ?? mixed(mattering, at);
    const credits = new Map<string, number>();
    for (const least of leastPaths(account, known, way, counted)) {
      const asked = askedOf(least);
      for (const { path, name } of asked) {
        const need = scores.has(path) ? path : name;
        credits.set(need, Math.max(credits.get(need) ?? 0, 1 / asked.length));
      }
    }
    for (const [need, credit] of credits) scores.set(need, (scores.get(need) ?? 0) + credit * weight);
  }
  return needs.reduce((best, need) => ((scores.get(need) ?? 0) > (scores.get(best) ?? 0) ? need : best));
}

/** The same in another order, the same every time. */
function mixed<T>(some: readonly T[], seed: number): readonly T[] {
  const draw = drawing(seed);
  const placed = some.map((one) => [draw(2 ** 30), one] as const);
  return placed.sort(([a], [b]) => a - b).map(([, one]) => one);
}
