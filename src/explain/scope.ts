import { camelInWords, kebabInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel, NamedTerm, OverEntries, Term } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';
import { typeOfName } from '../language/model/type-of-name.ts';
import { hiddenInWords } from './hidden-in-words.ts';

/** Where a reason stands: the rule whose names it uses, and the lists inside which it is told, the innermost first. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly model: DecisionModel;
  readonly entries: readonly EntryScope[];
}

/** What is worked out for each entry of a list. */
export type EntryScope = Pick<OverEntries, 'terms' | 'types' | 'list' | 'as'>;

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

/** The scope of what is worked out for each entry of a list. */
export const withinEach = (over: EntryScope, scope: Scope): Scope => ({ ...scope, entries: [over, ...scope.entries] });

export function meaningOf(name: string, scope: Scope): Meaning {
  const { model, dictionary } = scope;
  const meaning: Meaning = { means: `the rule "${kebabInWords(name)}" holds`, type: typeOf(name, scope), ...given };
  for (const { terms, types, as, list } of scope.entries) {
    const named = terms.get(name);
    if (named !== undefined) return { ...meaning, ...named, means: meansOf(named, scope) };
    for (const bound of types.keys()) {
      if (name === bound) return { ...meaning, means: `the ${camelInWords(bound)}` };
      if (!name.startsWith(`${bound}.`)) continue;
      const field = name.slice(bound.length + 1);
      const means = bound === as ? fieldInWords(list, field, scope) : null;
      return { ...meaning, means: means ?? `the ${camelInWords(field)} of the ${camelInWords(bound)}` };
    }
  }
  const named = model.terms.get(name);
  if (named !== undefined) return { ...meaning, ...named, means: meansOf(named, scope) };
  const parameter = model.parameters.get(name);
  if (parameter !== undefined) return { ...meaning, ...parameter, source: parameter.clause };
  const fact = dictionary.facts.get(name);
  if (fact === undefined) return meaning;
  const { unit, path, title } = fact;
  return { ...meaning, means: title ?? path, unit, source: path };
}

function typeOf(name: string, { model, dictionary, entries }: Scope): Type {
  const ruleNames = { has: (wanted: string) => model.rules.some((rule) => rule.name === wanted) };
  const { parameters, terms } = model;
  return typeOfName(name, { ruleNames, parameters, facts: dictionary.facts, terms }, entries) ?? 'none';
}

/** What a term means; one that has no name of its own by how it is made. */
const meansOf = ({ means, hidden, term, type }: NamedTerm, scope: Scope): string =>
  hidden ? hiddenInWords(term, type, (name) => meaningOf(name, scope).means) : means;

/** The terms among which a name stands: those of an entry of a list, else those of the rule. */
export const termsAround = (name: string, { entries, model }: Scope): ReadonlyMap<string, NamedTerm> =>
  entries.find(({ terms }) => terms.has(name))?.terms ?? model.terms;

/** What a field of the entries of a list is: the title of the fact's field, or what the term that gives it means. */
export function fieldInWords(list: string, field: string, scope: Scope): string | null {
  const path = `${list}[].${field}`;
  const given = scope.dictionary.fields.get(path);
  if (given !== undefined) return given.title;
  const term = termsAround(list, scope).get(list)?.term;
  switch (term?.kind) {
    case 'each': {
      const given = term.terms.get(term.gives);
      const named = given?.term.kind === 'record' ? given.term.fields.get(field) : undefined;
      if (named !== undefined) return meaningOf(named, withinEach(term, scope)).means;
      return term.gives === term.as ? fieldInWords(term.list, field, scope) : null;
    }
    case 'sentence': {
      const [first] = term.operands;
      return first?.kind === 'name' ? fieldInWords(first.name, field, scope) : null;
    }
    case 'name':
      return fieldInWords(term.name, field, scope);
    case 'reading':
      return fieldInWords([...term.options.values()][0] as string, field, scope);
    case 'when':
      return fieldInWords(term.else, field, scope);
    default:
      return null;
  }
}

const given = { unit: null, term: null, source: null, hidden: false } as const;
