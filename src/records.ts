import type { Answers, Facts } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { AnswerOptions, DecisionId } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { GivenTo } from './policy-interface.ts';
import type { Replayed } from './record/replayed.ts';

/**
 * The answer to one question, or with `assess` for a decision to a customer's file, as a record to be kept: canonical JSON (RFC 8785) of the
 * facts that were read and no others, the options, the tables that were read with what they say, the answer, and the version and digest
 * of the policy. A list is one fact, and a matter keeps its id. Throws `PolicyError` as `evaluate` and `assess` do.
 * @example
 * JSON.parse(record('invoice-dispute', { invoice: { date: '2025-03-10', dueDate: '2025-03-17' } })).facts // { invoice: { date: '2025-03-10' } }
 */
export function record<Question extends DecisionId | 'assess', const Given = unknown>(
  question: Question,
  given: GivenFacts<GivenTo<Question, Facts, Answers>, Given>,
  options?: AnswerOptions,
): string {
  return contract().record(question, given as never, options);
}

/**
 * The answer of a record made again, on the facts, options and tables that the record holds: `isSame`, or the places at which the record
 * says otherwise. Throws `PolicyError` with its place in the record for what is no record, or one of another policy (`other-policy`): that one's
 * own `replay` answers. A record that was changed so that all of it fits together is the same; a signature tells (`verifyRecord`).
 * @example
 * replay(record('collection-date', { invoice: { dueDate: '2025-12-25' } }).replace('2025-12-25', '2025-12-27')).differences.length > 0 // true
 */
export function replay(record: string): Replayed {
  return contract().replay(record);
}
