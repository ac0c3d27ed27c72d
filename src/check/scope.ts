import type { Issue } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import type { ShapeFile } from '../language/grammar/rule-file.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';

export type Checked = Pick<NamedTerm, 'type' | 'term'>;

/** Where a shape is checked: what its names stand for, where faults go, and what the rule turns out to use. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly report: (issue: Issue) => void;
  /** The type of a name; `null` when it is unknown or itself at fault (the fault is then already told). */
  readonly typeOf: (name: string, at: string) => Type | null;
  /** Keeps a term for a branch or option under a name of its own, and gives that name. */
  readonly hide: (name: string, term: NamedTerm) => string;
  readonly checkTerm: (shape: ShapeFile, name: string, at: string, scope: Scope) => Checked | null;
  readonly ruleNames: ReadonlySet<string>;
  readonly uses: Uses;
}

/** What a rule uses of the dictionary. */
export interface Uses {
  readonly facts: Set<string>;
  readonly consults: Set<string>;
  readonly readings: Set<string>;
  readonly tables: Set<string>;
}

/** Reports a name that nothing bears, with the nearest that something does. */
export function reportUnknown(
  scope: Pick<Scope, 'report'>,
  code: Issue['code'],
  name: string,
  at: string,
  known: Iterable<string>,
): null {
  scope.report({ code, at, name, ...nearest(name, known) });
  return null;
}
