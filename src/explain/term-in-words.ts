import type { TermReason } from '../language/answer/reason.ts';
import { camelInWords } from '../language/english/value-in-words.ts';
import type { Term, TermKind, TermOf } from '../language/model/decision-model.ts';
import { sentenceAt } from './places.ts';
import { branchTaken } from './said.ts';
import { meaningOf, type Scope } from './scope.ts';
import { sentenceOfValues } from './sentence-in-words.ts';

/** How a term came to its value: "30 days after 10 March 2025"; `null` where its parts say it better. */
export function howInWords({ term: name, by, branch, from }: TermReason, scope: Scope): string | null {
  const sentence = by === undefined ? undefined : sentenceAt(by.at, scope.model);
  if (by !== undefined && sentence !== undefined) return sentenceOfValues(sentence, by, from, scope);
  const { term } = meaningOf(name, scope);
  return term === null ? null : ofTerm(term, branch, scope);
}

type How<K extends TermKind> = (term: TermOf<K>, branch: TermReason['branch'], scope: Scope) => string | null;

const ofTerm = <K extends TermKind>(term: Term, branch: TermReason['branch'], scope: Scope): string | null =>
  ofKind[term.kind as K](term as TermOf<K>, branch, scope);

/** A branch is a name of its own, or a hidden part of the term, told as what it is. */
function ofBranch(chosen: string | undefined, scope: Scope): string | null {
  if (chosen === undefined) return null;
  const { means, term, hidden } = meaningOf(chosen, scope);
  return hidden && term !== null ? ofTerm(term, undefined, scope) : means;
}

const ofKind: { readonly [K in TermKind]: How<K> } = {
  sentence: () => null,
  name: ({ name }, _, scope) => meaningOf(name, scope).means,
  constant: () => null,
  all: () => null,
  any: () => null,
  not: () => null,
  reading: (term, branch, scope) => ofBranch(branchTaken(term, branch), scope),
  when: (term, branch, scope) => ofBranch(branchTaken(term, branch), scope),
  each: ({ list }, _, scope) => `for each entry of ${meaningOf(list, scope).means}`,
  fold: ({ list }, _, scope) => `over each entry of ${meaningOf(list, scope).means} in turn`,
  record: () => null,
  list: () => null,
  field: ({ field, of }, _, scope) => `${camelInWords(field)} of ${meaningOf(of, scope).means}`,
  decision: ({ decision }) => `by the decision "${decision}"`,
  table: () => null,
  leftOut: ({ fact }) => `whether ${fact} was left out`,
};
