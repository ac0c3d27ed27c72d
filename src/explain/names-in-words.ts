import { camelInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel, OverEntries, Parameter } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Documents } from '../language/model/documents.ts';
import { toPlainValue } from '../language/run-time/value.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { meaningOf, type Scope, scopeOf, termsAround } from './scope.ts';

/** A scope in which nothing is worked out: it knows what the entries of lists are made of. */
export interface WordScope extends Scope {
  readonly fields: Documents['entries'];
}

export const wordScopeOf = (model: DecisionModel, dictionary: Dictionary, { entries }: Documents): WordScope => ({
  ...scopeOf(model, dictionary),
  fields: entries,
});

/** The scope of the terms that are worked out for each entry of a list. */
export const withinEach = (term: OverEntries, scope: WordScope): WordScope => ({
  ...scope,
  entries: [term, ...scope.entries],
});

/** What a name is, in words: a parameter with its value, a field of an entry by its title. */
export function nameInWords(name: string, scope: WordScope): string {
  const named = termsAround(name, scope).get(name);
  if (named !== undefined)
    return named.hidden
      ? hiddenInWords(named.term, named.type, (part) => nameInWords(part, scope))
      : meaningOf(name, scope).means;
  const parameter = scope.model.parameters.get(name);
  if (parameter !== undefined) return `${parameter.means}${heldInWords(parameter)}`;
  for (const { list, types } of scope.entries) {
    for (const bound of types.keys()) {
      if (!name.startsWith(`${bound}.`)) continue;
      const field = name.slice(bound.length + 1);
      return fieldInWords(list, field, scope) ?? `the ${camelInWords(field)} of the ${camelInWords(bound)}`;
    }
  }
  return meaningOf(name, scope).means;
}

/** The value of a parameter in brackets; of a dated one, that it changes. */
function heldInWords({ value, dated, type, unit }: Parameter): string {
  return dated === null ? ` (${valueInWords(toPlainValue(value), type, unit)})` : ' (by its day)';
}

/** What a field of the entries of a list is: the title of the fact's field, or what the term that gives it means. */
export function fieldInWords(list: string, field: string, scope: WordScope): string | null {
  const path = `${list}[].${field}`;
  const given = scope.fields.find((entry) => entry.path === path);
  if (given !== undefined) return given.title;
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
