import type { Dictionary } from '../language/dictionary.ts';
import type { NamedTerm, Rule, Term } from '../language/rule.ts';
import type { Type } from '../language/type.ts';
import { camelInWords } from './values-in-words.ts';

/** Where a reason stands: the rule whose names it uses, and the lists inside which it is told, the innermost first. */
export interface Scope {
  readonly dictionary: Dictionary;
  readonly rule: Rule;
  readonly entries: readonly EntryScope[];
}

interface EntryScope {
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
  /** Whether it belongs to an entry of a list, and so means another thing for each. */
  readonly ofEntry: boolean;
}

export const scopeOf = (rule: Rule, dictionary: Dictionary): Scope => ({ rule, dictionary, entries: [] });

export function meaningOf(name: string, scope: Scope): Meaning {
  for (const { terms, as, type } of scope.entries) {
    const named = terms.get(name);
    if (named !== undefined) return { ...named, unit: null, source: null, ofEntry: true };
    if (name === as) return ofField(camelInWords(as), type);
    if (name.startsWith(`${as}.`)) return ofField(`${camelInWords(name.slice(as.length + 1))} of the ${camelInWords(as)}`, fieldType(type, name, as));
  }
  const { rule, dictionary } = scope;
  const named = rule.terms.get(name);
  if (named !== undefined) return { ...named, unit: null, source: null, ofEntry: false };
  const parameter = rule.parameters.get(name);
  if (parameter !== undefined) return { ...parameter, term: null, source: parameter.clause, ofEntry: false };
  const fact = dictionary.facts.get(name);
  if (fact !== undefined) {
    const { type, unit, path } = fact;
    return { means: factInWords(path, fact.title ?? path, type), type, unit, term: null, source: path, ofEntry: false };
  }
  return { means: name, type: 'boolean', unit: null, term: null, source: null, ofEntry: false };
}

/** The scope of what a term is told from: inside the lists that it, or a branch of it, goes over. */
export function scopeWithin(name: string, scope: Scope): Scope {
  const home = scope.entries.find(({ terms }) => terms.has(name))?.terms ?? scope.rule.terms;
  const entered = [...home].flatMap(([other, { term }]): EntryScope[] => {
    if (term.kind !== 'each' || (other !== name && !other.startsWith(`${name}/`))) return [];
    const { type } = meaningOf(term.list, scope);
    return [{ terms: term.terms, as: term.as, type: typeof type === 'object' && 'list' in type ? type.list : 'none' }];
  });
  return entered.length === 0 ? scope : { ...scope, entries: [...entered, ...scope.entries] };
}

/** A fact's title as a noun: without what null means, and with an article; by its path where the title only lists the options. */
export function factInWords(path: string, title: string, type: Type): string {
  const [noun] = title.split(';') as [string];
  const listsOptions = typeof type === 'object' && 'choice' in type && type.choice.some((option) => noun.startsWith(`${option}:`));
  if (listsOptions) return `the ${path.split('.').reverse().map(camelInWords).join(' of the ')}`;
  if (type === 'boolean') return noun.replace(/^whether /, '');
  return /^(an?|the|each|every|everything|how|what|where|whether|who|whose|one) /.test(noun) ? noun : `the ${noun}`;
}

const ofField = (means: string, type: Type): Meaning => ({ means, type, unit: null, term: null, source: null, ofEntry: true });

const fieldType = (type: Type, name: string, as: string): Type =>
  (typeof type === 'object' && 'record' in type && type.record[name.slice(as.length + 1)]) || 'none';
