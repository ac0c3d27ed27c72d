import { type Compiled, compile } from './evaluate/compiled.ts';
import { type OutOfBounds, outOfBounds } from './evaluate/out-of-bounds.ts';
import type { World } from './evaluate/valuation.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import type { BoundFile } from './language/grammar/bound-file.ts';
import type { Bound } from './language/model/bound.ts';
import { lazily } from './language/run-time/lazily.ts';

/** The bounds of a policy, each put to work when facts are first held against it. */
export interface Bounds {
  /** Where given facts, all of them listed, are not what others of them allow. */
  readonly oversteppedIn: (world: World, listed: ReadonlySet<string>) => readonly OutOfBounds[];
  /** Those of which every fact is listed, checked. */
  readonly among: (listed: ReadonlySet<string>) => readonly Bound[];
}

/** A bound as it is written, and how it is checked. */
export interface BoundWhenHeld {
  readonly file: Pick<BoundFile, 'fact' | 'given'>;
  readonly bound: () => Bound;
}

export function boundsHeld(
  all: readonly BoundWhenHeld[],
  compiledDecision: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
): Bounds {
  const held = all.map(({ file, bound }) => ({
    paths: pathsOf(file),
    bound,
    compiled: lazily(() => compile(bound().model)),
  }));
  type Held = (typeof held)[number];

  const amongListed = new WeakMap<ReadonlySet<string>, readonly Held[]>();
  function heldAmong(listed: ReadonlySet<string>): readonly Held[] {
    const known = amongListed.get(listed);
    if (known !== undefined) return known;
    const found = held.filter(({ paths }) => paths.every((path) => listed.has(path)));
    amongListed.set(listed, found);
    return found;
  }

  return {
    among: (listed) => heldAmong(listed).map(({ bound }) => bound()),
    oversteppedIn(world, listed) {
      const isGiven = (path: string) => world.given.isLeftOut(path) === false;
      const among = heldAmong(listed);
      if (!among.some(({ paths }) => paths.every(isGiven))) return none;
      return among
        .filter(({ paths }) => paths.every(isGiven))
        .flatMap(({ bound, compiled }) => outOfBounds(bound(), world, compiled(), compiledDecision, nullableEntities));
    },
  };
}

/** The facts of a bound. */
export const pathsOf = ({ fact, given }: Pick<BoundFile, 'fact' | 'given'>): readonly string[] => [
  fact.split('[].')[0] as string,
  ...given,
];

const none: readonly OutOfBounds[] = [];

/** What is overstepped as a contradiction among facts, at the one that is bound. */
export function issueOf({ bound, entry }: OutOfBounds): Issue {
  const { list, field, fact, given, means } = bound;
  const at = pointer([...list.split('.'), ...(field === null ? [] : [entry as number, field])]);
  return { code: 'contradiction', at, names: [fact, ...given], detail: means };
}
