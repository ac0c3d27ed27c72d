import type { Reason } from '../language/answer/decision.ts';
import type { TermOf } from '../language/model/decision-model.ts';
import { namesGiven } from '../language/model/parts.ts';
import { meaningOf, type Scope, withBranches } from './scope.ts';
import { camelInWords } from './values-in-words.ts';

/** What is told of one entry of a list. */
export interface Entry {
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly scope: Scope;
}

/** The reasons of a term, those of the entries of a list that it went over apart. */
export function entriesWithin(
  { term: name, from }: { readonly term: string; readonly from: readonly Reason[] },
  scope: Scope,
): { readonly before: readonly Reason[]; readonly entries: readonly Entry[] } {
  for (const term of withBranches(name, scope)) {
    if (term.kind !== 'each') continue;
    const gives = namesGiven(term.gives, term.terms);
    const start = 1 + from.findIndex((reason) => nameOf(reason) === term.list);
    const rest = from.slice(start);
    const isOfEntries = rest.every((reason, index) => nameOf(reason) === gives[index % gives.length]);
    if (start === 0 || !isOfEntries || rest.length % gives.length !== 0) continue;
    return { before: from.slice(0, start), entries: entriesOf(rest, gives.length, name, term, scope) };
  }
  return { before: from, entries: [] };
}

function entriesOf(rest: readonly Reason[], size: number, name: string, term: TermOf<'each'>, scope: Scope): Entry[] {
  const { type } = meaningOf(term.list, scope);
  const entryType = typeof type === 'object' && 'list' in type ? type.list : 'none';
  return Array.from({ length: rest.length / size }, (_, index) => {
    const entry = { place: `${name} ${index}`, terms: term.terms, as: term.as, type: entryType };
    return {
      name: `${camelInWords(term.as)} ${index + 1}`,
      reasons: rest.slice(index * size, (index + 1) * size),
      scope: { ...scope, entries: [entry, ...scope.entries] },
    };
  });
}

/** The name that a reason is about; `null` for conditions and consulted decisions. */
export function nameOf(reason: Reason | undefined): string | null {
  if (reason === undefined) return null;
  if ('term' in reason) return reason.term;
  return 'rule' in reason ? reason.rule : null;
}
