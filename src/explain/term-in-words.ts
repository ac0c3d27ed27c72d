import type { Reason } from '../language/answer/decision.ts';
import type { TermKind, TermOf } from '../language/model/decision-model.ts';
import { meaningOf, type Scope, termsAround } from './scope.ts';
import { sentenceOfValues, toldBy } from './sentence-in-words.ts';
import { camelInWords } from './values-in-words.ts';

/** How a term came to its value: "30 days after 10 March 2025"; `null` where its parts say it better. */
type How<K extends TermKind> = (term: TermOf<K>, told: Told) => string | null;

interface Told {
  readonly from: readonly Reason[];
  readonly scope: Scope;
  readonly option: (reading: string) => string | undefined;
}

export function howInWords(name: string, told: Told): string | null {
  const { term } = meaningOf(name, told.scope);
  return term === null ? null : ofTerm(term.kind, term, told);
}

const ofTerm = <K extends TermKind>(kind: K, term: TermOf<TermKind>, told: Told): string | null =>
  ofKind[kind](term as TermOf<K>, told);

/** A branch is a name of its own, or a hidden part of the term, told as what it is. */
function ofBranch(chosen: string | undefined, told: Told): string | null {
  if (chosen === undefined) return null;
  return termsAround(chosen, told.scope).get(chosen)?.hidden
    ? howInWords(chosen, told)
    : meaningOf(chosen, told.scope).means;
}

const ofKind: { readonly [K in TermKind]: How<K> } = {
  sentence: (term, { from, scope }) => sentenceOfValues(term, from, scope),
  name: (term, { scope }) => meaningOf(term.name, scope).means,
  constant: () => null,
  all: () => null,
  any: () => null,
  reading: (term, told) => ofBranch(term.options.get(told.option(term.reading) ?? ''), told),
  when(term, told) {
    const taken = term.when.findIndex((_, index) => toldBy(told.from[index]) === true);
    const branch =
      taken === -1
        ? { then: term.else, conditions: term.when.length }
        : { then: term.when[taken]?.then, conditions: taken + 1 };
    const isOpen = told.from.slice(0, branch.conditions).some((reason) => typeof toldBy(reason) === 'object');
    return isOpen ? null : ofBranch(branch.then, { ...told, from: told.from.slice(branch.conditions) });
  },
  each: (term, { scope }) => `for each entry of ${meaningOf(term.list, scope).means}`,
  not: () => null,
  fold: (term, { scope }) => `over each entry of ${meaningOf(term.list, scope).means} in turn`,
  record: () => null,
  field: (term, { scope }) => `${camelInWords(term.field)} of ${meaningOf(term.of, scope).means}`,
  decision: (term) => `by the decision "${term.decision}"`,
  table: () => null,
  leftOut: (term) => `whether ${term.fact} was left out`,
};
