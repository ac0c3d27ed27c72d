import type { DecisionModel, OverEntries, Parameter } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { type EntryScope, factInWords, meaningOf, type Scope, scopeOf, termsAround } from './scope.ts';
import { camelInWords, valueInWords } from './values-in-words.ts';

/** A scope in which nothing is worked out: it knows what the entries of lists are made of. */
export interface WordScope extends Scope {
  readonly fields: Documents['entries'];
  readonly entries: readonly (EntryScope & { readonly list: string })[];
}

export const wordScopeOf = (model: DecisionModel, dictionary: Dictionary, { entries }: Documents): WordScope => ({
  ...scopeOf(model, dictionary),
  entries: [],
  fields: entries,
});

/** The scope of the terms that are worked out for each entry of a list. */
export function withinEach(term: OverEntries, scope: WordScope): WordScope {
  const { type } = meaningOf(term.list, scope);
  const entryType = typeof type === 'object' && 'list' in type ? type.list : 'none';
  const entry = { place: '', terms: term.terms, as: term.as, type: entryType, list: term.list };
  return { ...scope, entries: [entry, ...scope.entries] };
}

/** What a name is, in words: a parameter with its value, a field of an entry by its title. */
export function nameInWords(name: string, scope: WordScope): string {
  const named = termsAround(name, scope).get(name);
  if (named !== undefined)
    return named.hidden
      ? hiddenInWords(named.term, named.type, (part) => nameInWords(part, scope))
      : meaningOf(name, scope).means;
  const parameter = scope.model.parameters.get(name);
  if (parameter !== undefined) return `${parameter.means}${heldInWords(parameter)}`;
  const [as, field] = name.split('.') as [string, string?];
  const entry = scope.entries.find((known) => known.as === as);
  if (entry === undefined || field === undefined) return factOrRule(name, scope);
  const words = fieldInWords(entry.list, field, scope) ?? `the ${camelInWords(field)}`;
  return withOwner(words.replace(/( \(of the [^()]+\))+$/, ''), camelInWords(as));
}

/** A fact whose title does not say what it is a fact of, with that: "the day it was sent (of the dispute)". */
function factOrRule(name: string, scope: WordScope): string {
  const { means } = meaningOf(name, scope);
  const fact = scope.dictionary.facts.get(name);
  if (fact === undefined || fact.type === 'boolean') return means;
  const isList = typeof fact.type === 'object' && 'choice' in fact.type && /,.* or /.test(means);
  if (isList) return `the ${name.split('.').reverse().map(camelInWords).join(' of the ')}`;
  return withOwner(shortened(means), camelInWords(fact.entity ?? ''));
}

/** A title up to its first comma or bracket, unless it lists: what comes after is told where the fact is defined. */
const shortened = (title: string): string => {
  const noun = title.replace(/ \(.*$/, '');
  return /,.* or /.test(noun) ? noun : noun.replace(/,.*$/, '');
};

const withOwner = (words: string, owner: string): string =>
  words.toLowerCase().includes(owner) ? words : `${words} (of the ${owner})`;

/** The value of a parameter in brackets; of a dated one, that it changes. */
function heldInWords({ value, dated, type, unit }: Parameter): string {
  return dated === null ? ` (${valueInWords(toPlainValue(value), type, unit)})` : ' (by its day)';
}

/** What a field of the entries of a list is: the title of the fact's field, or what the term that gives it means. */
export function fieldInWords(list: string, field: string, scope: WordScope): string | null {
  const path = `${list}[].${field}`;
  const given = scope.fields.find((entry) => entry.path === path);
  const same = /^as ([\w.]+)/.exec(given?.title ?? '')?.[1];
  if (same !== undefined && scope.dictionary.facts.has(same)) return shortened(meaningOf(same, scope).means);
  if (given?.title) return shortened(factInWords(field, given.title, given.type));
  if (given !== undefined) return null;
  const term = termsAround(list, scope).get(list)?.term;
  switch (term?.kind) {
    case 'each': {
      const given = term.terms.get(term.gives);
      const named = given?.term.kind === 'record' ? given.term.fields.get(field) : undefined;
      if (named !== undefined) return nameInWords(named, withinEach(term, scope));
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
