import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';

export type Checked = Pick<NamedTerm, 'type' | 'term'>;

/** A name that something bears, and its type. */
export interface Named {
  readonly name: string;
  readonly type: Type;
}

/** Where a shape stands: in which term, under which name it is kept there, and where in the file. */
export interface Place {
  readonly name: string;
  readonly at: string;
}

/** The place of a part of a shape. */
export const within = ({ name, at }: Place, ...keys: readonly PropertyKey[]): Place => ({
  name: name + pointer(keys),
  at: at + pointer(keys),
});

/** Where a shape is checked: what its names stand for, where faults go, and what the rule turns out to use. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly report: (issue: Issue) => void;
  /** The type of a name as it stands, no path; `null` when it is unknown or itself at fault (the fault is then already told). */
  readonly typeOf: (name: string, at: string) => Type | null;
  /** The scope that bears a name, this one or one around it; `null` where none does. */
  readonly ownerOf: (name: string) => Scope | null;
  /** Every name that may be read here. */
  readonly names: () => readonly string[];
  /** What already bears a name, in words; `null` where it is free. */
  readonly takenBy: (name: string) => string | null;
  /** What a term means, its parameters said by their values. */
  readonly said: (means: string, at: string) => string;
  /** Keeps a term that is nested in another under a name of its own, and gives that name. */
  readonly hide: (name: string, checked: Checked) => string;
  readonly checkTerm: (shape: ShapeFile, place: Place, scope: Scope) => Checked | null;
  readonly ruleNames: ReadonlySet<string>;
  /** What a word tells of the entries of one of its terms, and where it says so; `null` where it tells nothing. */
  readonly tells: { readonly of: string; readonly names: readonly Place[] } | null;
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
  code: Exclude<Extract<Issue['code'], `unknown-${string}`>, 'unknown-shape'>,
  name: string,
  at: string,
  known: Iterable<string>,
): null {
  scope.report({ code, at, name, ...nearest(name, known) } as Issue);
  return null;
}

/** Reports a name that something else bears already. */
export function reportTaken({ takenBy, report }: Pick<Scope, 'takenBy' | 'report'>, name: string, at: string): void {
  const detail = takenBy(name);
  if (detail !== null) report({ code: 'name-taken', at, name, detail });
}
