import type { DecisionModel, NamedTerm, Term } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { withHidden } from '../language/model/parts.ts';
import type { Type } from '../language/model/type.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { camelInWords } from './values-in-words.ts';

/** Where a reason stands: the rule whose names it uses, and the lists inside which it is told, the innermost first. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly model: DecisionModel;
  readonly entries: readonly EntryScope[];
}

export interface EntryScope {
  /** Which entry it is, so that what is told of one is not taken as told of another. */
  readonly place: string;
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly as: string;
  readonly type: Type;
}

/** What a name of a rule is, for words. */
export interface Meaning {
  readonly means: string;
  readonly type: Type;
  readonly unit: string | null;
  /** The term behind it; `null` for facts, parameters and what an entry of a list holds. */
  readonly term: Term | null;
  /** Where it comes from: the path of a fact, the clause of a parameter. */
  readonly source: string | null;
  /** The entry of a list that it belongs to; empty for what is one thing in the whole rule. */
  readonly place: string;
}

export const scopeOf = (model: DecisionModel, dictionary: Dictionary): Scope => ({
  model: model,
  dictionary,
  entries: [],
});

export function meaningOf(name: string, scope: Scope): Meaning {
  for (const { terms, as, type, place } of scope.entries) {
    const named = terms.get(name);
    if (named !== undefined) return { ...given, ...named, means: meansOf(named, scope), place };
    if (name === as) return { ...given, means: `the ${camelInWords(as)}`, type, place };
    const [entry, field] = name.split('.') as [string, string?];
    if (entry === as && field !== undefined)
      return {
        ...given,
        means: `${camelInWords(field)} of the ${camelInWords(as)}`,
        type: fieldType(type, field),
        place,
      };
  }
  const { model, dictionary } = scope;
  const named = model.terms.get(name);
  if (named !== undefined) return { ...given, ...named, means: meansOf(named, scope) };
  const parameter = model.parameters.get(name);
  if (parameter !== undefined) return { ...given, ...parameter, source: parameter.clause };
  const fact = dictionary.facts.get(name);
  if (fact !== undefined) {
    const { type, unit, path } = fact;
    return { ...given, means: factInWords(path, fact.title ?? path, type), type, unit, source: path };
  }
  return { ...given, means: `the rule "${name}" holds`, type: 'boolean' };
}

/** What a term means; one that has no name of its own by how it is made. */
const meansOf = ({ means, hidden, term, type }: NamedTerm, scope: Scope): string =>
  hidden ? hiddenInWords(term, type, (name) => meaningOf(name, scope).means) : means;

/** The terms among which a name stands: those of an entry of a list, else those of the rule. */
export const termsAround = (name: string, { entries, model }: Scope): ReadonlyMap<string, NamedTerm> =>
  entries.find(({ terms }) => terms.has(name))?.terms ?? model.terms;

/** A term and the hidden terms that it is made of. */
export const withBranches = (name: string, scope: Scope): readonly Term[] => {
  const terms = termsAround(name, scope);
  const named = terms.get(name);
  return named === undefined ? [] : withHidden(named.term, terms);
};

/** A fact's title as a noun: without what null means, and with an article; by its path where the title only lists the options. */
export function factInWords(path: string, title: string, type: Type): string {
  const [noun] = title.split(/[;:]/) as [string];
  const listsOptions = typeof type === 'object' && 'choice' in type && type.choice.includes(noun);
  if (listsOptions) return `the ${path.split('.').reverse().map(camelInWords).join(' of the ')}`;
  if (type === 'boolean') return noun.replace(/^whether /, '');
  return /^(an?|the|each|every|everything|how|what|when|where|whether|which|who|whose|one) /.test(noun)
    ? noun
    : `the ${noun}`;
}

const given = { unit: null, term: null, source: null, place: '' } as const;

const fieldType = (type: Type, field: string): Type =>
  (typeof type === 'object' && 'record' in type && type.record[field]) || 'none';
