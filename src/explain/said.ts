import type { Reason, TermReason } from '../language/answer/reason.ts';
import type { Term } from '../language/model/decision-model.ts';
import { hiddenInWords } from './hidden-in-words.ts';
import { meaningOf, type Scope } from './scope.ts';

/** What a name means where it is told; of a choice that has no name, the branch that was taken. */
export function saidAs(name: string, from: readonly Reason[], scope: Scope): string {
  const { means, term, type, hidden } = meaningOf(name, scope);
  if (!hidden || term === null) return means;
  const told = choiceTold(term, from);
  const chosen = told === undefined ? undefined : branchTaken(term, told.branch);
  if (told !== undefined && chosen !== undefined) return saidAs(chosen, told.from, scope);
  return hiddenInWords(term, type, (part) => saidAs(part, from, scope));
}

/** The name of the branch that a choice took. */
export function branchTaken(term: Term, branch: TermReason['branch']): string | undefined {
  if (term.kind === 'reading') return term.options.get(String(branch));
  if (term.kind !== 'when') return undefined;
  return typeof branch === 'number' ? term.when[branch]?.then : branch && term.else;
}

const choiceTold = (term: Term, from: readonly Reason[]): TermReason | undefined =>
  term.kind === 'reading' || term.kind === 'when'
    ? from.find((reason): reason is TermReason => 'term' in reason && reason.at === term.at)
    : undefined;
