import type { DecisionModel, NamedTerm, OverEntries, Term } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { camelInWords } from './values-in-words.ts';

/** Where a reason stands: the rule whose names it uses, and the lists inside which it is told, the innermost first. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly model: DecisionModel;
  readonly entries: readonly EntryScope[];
}

/** What is worked out for each entry of a list. */
export type EntryScope = Pick<OverEntries, 'terms' | 'types' | 'list'>;

/** What a name of a rule is, for words. */
export interface Meaning {
  readonly means: string;
  readonly type: Type;
  readonly unit: string | null;
  /** The term behind it; `null` for facts, parameters and what an entry of a list holds. */
  readonly term: Term | null;
  /** Where it comes from: the path of a fact, the clause of a parameter. */
  readonly source: string | null;
  /** Whether it is a part of another term that has no name of its own. */
  readonly hidden: boolean;
}

export const scopeOf = (model: DecisionModel, dictionary: Dictionary): Scope => ({
  model: model,
  dictionary,
  entries: [],
});

export function meaningOf(name: string, scope: Scope): Meaning {
  for (const { terms, types } of scope.entries) {
    const named = terms.get(name);
    if (named !== undefined) return { ...given, ...named, means: meansOf(named, scope) };
    for (const [bound, type] of types) {
      if (name === bound) return { ...given, means: `the ${camelInWords(bound)}`, type };
      if (!name.startsWith(`${bound}.`)) continue;
      const field = name.slice(bound.length + 1);
      return { ...given, means: `${camelInWords(field)} of the ${camelInWords(bound)}`, type: fieldType(type, field) };
    }
  }
  const { model, dictionary } = scope;
  const named = model.terms.get(name);
  if (named !== undefined) return { ...given, ...named, means: meansOf(named, scope) };
  const parameter = model.parameters.get(name);
  if (parameter !== undefined) return { ...given, ...parameter, source: parameter.clause };
  const fact = dictionary.facts.get(name);
  if (fact !== undefined) {
    const { type, unit, path, title } = fact;
    return { ...given, means: title ?? path, type, unit, source: path };
  }
  return { ...given, means: `the rule "${name}" holds`, type: 'boolean' };
}

/** What a term means; one that has no name of its own by how it is made. */
const meansOf = ({ means, hidden, term, type }: NamedTerm, scope: Scope): string =>
  hidden ? hiddenInWords(term, type, (name) => meaningOf(name, scope).means) : means;

/** The terms among which a name stands: those of an entry of a list, else those of the rule. */
export const termsAround = (name: string, { entries, model }: Scope): ReadonlyMap<string, NamedTerm> =>
  entries.find(({ terms }) => terms.has(name))?.terms ?? model.terms;

const given = { unit: null, term: null, source: null, hidden: false } as const;

const fieldType = (type: Type, field: string): Type =>
  (typeof type === 'object' && 'record' in type && type.record[field]) || 'none';
