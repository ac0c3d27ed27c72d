import { type Account, contentAt, withContent } from './account.ts';

/** What an account comes to: decided, or what of it may matter; `null` where it contradicts itself. */
export type Look = (account: Account) => { readonly isDecided: boolean } | null;

/**
 * Of what may matter the fact that most probably has to be known in the end: of accounts such as may come, laid under what is known, each is
 * made as small as it can be and still decided, and what stays in most is asked, the smallest counting most. Between equals the first.
 */
export function bestNeed(
  needs: readonly string[],
  known: Account,
  paths: readonly string[],
  samples: readonly Account[],
  look: Look,
): string | null {
  const [first = null] = needs;
  if (needs.length < 2) return first;
  const scores = new Map(needs.map((need) => [need, 0]));
  samples.forEach((sample, at) => {
    const least = leastOf(known, sample, at % 2 === 0 ? paths : paths.toReversed(), look);
    const asked = new Set(least.map((path) => (scores.has(path) ? path : (path.split('.')[0] as string))));
    for (const need of asked) {
      const score = scores.get(need);
      if (score !== undefined) scores.set(need, score + 1 / least.length);
    }
  });
  return needs.reduce((best, need) => ((scores.get(need) ?? 0) > (scores.get(best) ?? 0) ? need : best));
}

/** The paths of a sample that, with what is known, decide it, none of which can be spared; nothing where it is not decided. */
function leastOf(known: Account, sample: Account, paths: readonly string[], look: Look): readonly string[] {
  const open = paths.filter((path) => contentAt(known, path) === undefined && contentAt(sample, path) !== undefined);
  const isDecidedBy = (some: readonly string[]): boolean => {
    const entitiesFirst = [...some].sort((a, b) => Number(a.includes('.')) - Number(b.includes('.')));
    const laid = entitiesFirst.reduce((account, path) => put(account, path, contentAt(sample, path)), known);
    return look(laid)?.isDecided === true;
  };
  if (!isDecidedBy(open)) return [];
  return open.reduce<readonly string[]>((least, path) => {
    const without = least.filter((other) => other !== path);
    return isDecidedBy(without) ? without : least;
  }, open);
}

/** An entity that is there says nothing of its fields. */
const put = (account: Account, path: string, content: unknown): Account =>
  !path.includes('.') && isObject(content) && isObject(account[path])
    ? account
    : withContent(account, path, shut(path, content));

const isObject = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

const shut = (path: string, content: unknown): unknown => (!path.includes('.') && isObject(content) ? {} : content);
