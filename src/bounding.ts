import { checkBound } from './check/bounds.ts';
import { issuesIfThrown } from './check/rule-book.ts';
import { type Compiled, compile } from './evaluate/compiled.ts';
import { type OutOfBounds, outOfBounds } from './evaluate/out-of-bounds.ts';
import type { World } from './evaluate/valuation.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Bound } from './language/model/bound.ts';
import type { Dictionary } from './language/model/dictionary.ts';

/** The bounds of a policy, each checked when facts are first held against it. */
export interface Bounds {
  /** Where given facts, all of them listed, are not what others of them allow. */
  readonly oversteppedIn: (world: World, listed: ReadonlySet<string>) => readonly OutOfBounds[];
  /** Those of which every fact is listed. */
  readonly among: (listed: ReadonlySet<string>) => readonly Bound[];
  /** All of them. Throws `PolicyError` with the issues of all that are at fault. */
  readonly all: () => readonly Bound[];
}

export function bounding(
  dictionary: Dictionary,
  compiledDecision: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
): Bounds {
  const checked = new Map<number, Bound>();
  function boundAt(index: number): Bound {
    const known = checked.get(index);
    if (known !== undefined) return known;
    const file = dictionary.bounds[index];
    if (file === undefined) throw new RangeError(`no bound ${index}`);
    const result = checkBound(file, pointer([index]), dictionary);
    if ('issues' in result) throw new PolicyError(result.issues.map((issue) => ({ file: 'bounds', ...issue })));
    checked.set(index, result.bound);
    return result.bound;
  }

  const compiled = new Map<Bound, Compiled>();
  function compiledBound(bound: Bound): Compiled {
    const known = compiled.get(bound);
    if (known !== undefined) return known;
    const fresh = compile(bound.model);
    compiled.set(bound, fresh);
    return fresh;
  }

  const paths = dictionary.bounds.map(({ fact, given }) => [fact.split('[].')[0] as string, ...given]);
  const amongListed = new WeakMap<ReadonlySet<string>, readonly number[]>();
  function indexesAmong(listed: ReadonlySet<string>): readonly number[] {
    const known = amongListed.get(listed);
    if (known !== undefined) return known;
    const found = paths.flatMap((all, index) => (all.every((path) => listed.has(path)) ? [index] : []));
    amongListed.set(listed, found);
    return found;
  }

  return {
    among: (listed) => indexesAmong(listed).map(boundAt),
    all() {
      const found = dictionary.bounds.map((_, index) => issuesIfThrown(() => boundAt(index)));
      const issues = found.flatMap((one) => ('issues' in one ? one.issues : []));
      if (issues.length > 0) throw new PolicyError(issues);
      return found.filter((one) => 'model' in one);
    },
    oversteppedIn(world, listed) {
      const isGiven = (path: string) => world.given.isLeftOut(path) === false;
      return indexesAmong(listed)
        .filter((index) => paths[index]?.every(isGiven))
        .flatMap((index) => outOfBounds(boundAt(index), world, compiledBound, compiledDecision, nullableEntities));
    },
  };
}

/** What is overstepped as a contradiction among facts, at the one that is bound. */
export function issueOf({ bound, entry }: OutOfBounds): Issue {
  const { list, field, fact, given, means } = bound;
  const at = pointer([...list.split('.'), ...(field === null ? [] : [entry as number, field])]);
  return { code: 'contradiction', at, names: [fact, ...given], detail: means };
}
