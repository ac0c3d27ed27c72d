import { type Account, contentAt, isEntity } from './account.ts';

/** A path in its parts. */
export interface Path {
  readonly path: string;
  readonly name: string;
  /** Nothing of an entity, or a fact of none. */
  readonly field: string | null;
}

export function pathOf(path: string): Path {
  const [name, field = null] = path.split('.') as [string, string?];
  return { path, name, field };
}

/** Sets of paths that share nothing are looked for so many times. */
const mostSets = 4;

/**
 * Sets of paths of a sample, each of which decides it with what is known, and none of whose paths can be spared; no two share what would be
 * asked. None where the whole sample is not decided.
 */
export function leastPaths(
  sample: Account,
  known: Account,
  paths: readonly Path[],
  isDecided: (account: Account) => boolean,
): readonly (readonly Path[])[] {
  const isDecidedBy = (some: readonly Path[]): boolean => isDecided(laid(sample, known, some));
  const sets: (readonly Path[])[] = [];
  let rest = paths.filter((path) => isOpen(path, sample, known));
  while (sets.length < mostSets && isDecidedBy(rest)) {
    const least = rest.reduce<readonly Path[]>((kept, path) => {
      const without = kept.filter((other) => other !== path);
      return isDecidedBy(without) ? without : kept;
    }, rest);
    sets.push(least);
    if (least.length === 0) break;
    const gone = new Set(askedOf(least));
    rest = rest.filter((path) => !gone.has(path));
  }
  return sets;
}

/** What is asked for some paths: not for an entity itself where a fact of it is asked for, which does for both. */
export const askedOf = (some: readonly Path[]): readonly Path[] =>
  some.filter(
    ({ name, field }) => field !== null || !some.some((other) => other.field !== null && other.name === name),
  );

/** Whether a sample tells what is not known. */
const isOpen = ({ path, name }: Path, sample: Account, known: Account): boolean =>
  known[name] !== null && contentAt(known, path) === undefined && contentAt(sample, path) !== undefined;

/** What is known, and some paths of a sample. An entity that is there says nothing of its fields. */
function laid(sample: Account, known: Account, some: readonly Path[]): Account {
  const account: Record<string, unknown> = { ...known };
  for (const { name, field } of some) {
    if (field === null) account[name] = isEntity(sample[name]) ? { ...(account[name] as object) } : sample[name];
  }
  for (const { path, name, field } of some) {
    if (field === null || account[name] === null) continue;
    if (account[name] === known[name]) account[name] = { ...(account[name] as object) };
    (account[name] as Record<string, unknown>)[field] = contentAt(sample, path);
  }
  return account;
}
