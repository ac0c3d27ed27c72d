import type { Answers, Facts } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { DecisionId, Need, Options } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { NextQuestion } from './next-question-type.ts';
import type { GivenTo } from './policy-interface.ts';

/**
 * Which fact to ask next, in words and with its choices, and why it matters; null once the outcome is known. It is one that can change the
 * outcome, and of those the one that will most probably have to be known in the end, weighed on accounts such as the examples have. With a fact of an
 * entity of which it is not known whether it is there, `orNone` names that: one question does for both, and the answer is the fact, or that
 * entity as `null`. With `assess` for a decision it is asked of a customer's file, until all that it speaks of is decided: `matter` says where the
 * answer belongs. Throws `PolicyError` as `evaluate` and `assess` do.
 * @example
 * nextQuestion('collection-date', { customer: { nation: 'england' } }).path // 'invoice.dueDate'
 */
export function nextQuestion<Question extends DecisionId | 'assess', const Given = unknown>(
  question: Question,
  given: GivenFacts<GivenTo<Question, Facts, Answers>, Given>,
  options?: Options,
): NextQuestion<Need<Question extends DecisionId ? Question : DecisionId>> | null {
  return contract().nextQuestion(question, given as never, options) as never;
}
