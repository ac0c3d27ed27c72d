import { checkBound } from './check/bounds.ts';
import { issuesIfThrown } from './check/rule-book.ts';
import type { Compiled } from './evaluate/compiled.ts';
import { type Bounds, boundsHeld, pathsOf } from './holding-bounds.ts';
import { pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { BoundFile } from './language/grammar/bound-file.ts';
import type { Bound } from './language/model/bound.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { lazily } from './language/run-time/lazily.ts';

/** The bounds of a policy, each checked when facts are first held against it. */
export interface CheckedBounds extends Bounds {
  /** All of them. Throws `PolicyError` with the issues of all that are at fault. */
  readonly all: () => readonly Bound[];
  /** As they are written those of which every fact is listed, without some by their names. */
  readonly writtenAmong: (listed: ReadonlySet<string>, without: readonly string[]) => readonly BoundFile[];
}

export function bounding(
  dictionary: Dictionary,
  compiledDecision: (decision: string) => Compiled,
  nullableEntities: ReadonlySet<string>,
): CheckedBounds {
  const held = dictionary.bounds.map((file, index) => ({
    file,
    bound: lazily(() => boundOf(file, pointer([index]), dictionary)),
  }));
  return {
    ...boundsHeld(held, compiledDecision, nullableEntities),
    writtenAmong: (listed, without) =>
      dictionary.bounds.filter(
        (file, index) =>
          !without.includes(`bounds${pointer([index])}`) && pathsOf(file).every((path) => listed.has(path)),
      ),
    all() {
      const found = held.map(({ bound }) => issuesIfThrown(bound));
      const issues = found.flatMap((one) => ('issues' in one ? one.issues : []));
      if (issues.length > 0) throw new PolicyError(issues);
      return found.filter((one) => 'model' in one);
    },
  };
}

function boundOf(file: BoundFile, at: string, dictionary: Dictionary): Bound {
  const result = checkBound(file, at, dictionary);
  if ('issues' in result) throw new PolicyError(result.issues.map((issue) => ({ file: 'bounds', ...issue })));
  return result.bound;
}
