import { contract } from './contract.ts';
import type { DecisionId, FactsFor, Need, Options } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { NextQuestion } from './next-question-type.ts';

/**
 * Which fact to ask next, in words and with its choices, and why it matters; null once the outcome is known. It is one that can change the
 * outcome, and of those the one that will most probably have to be known in the end, weighed on accounts such as the examples have. With a fact of an
 * entity of which it is not known whether it is there, `orNone` names that: one question does for both, and the answer is the fact, or that
 * entity as `null`. Throws `PolicyError` as `evaluate` does.
 * @example
 * nextQuestion('collection-date', { customer: { nation: 'england' } }).path // 'invoice.dueDate'
 */
export function nextQuestion<Id extends DecisionId, const Given = unknown>(
  decision: Id,
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: Options,
): NextQuestion<Need<Id>> | null {
  return contract().nextQuestion(decision, facts as never, options) as NextQuestion<Need<Id>> | null;
}
