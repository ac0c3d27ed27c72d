import type { Answers, Facts } from '../rules/answers.ts';
import { contract } from './contract.ts';
import type { AnswerOptions, DecisionId } from './contract-types.ts';
import type { GivenTo, RowAnswer } from './policy-interface.ts';

/**
 * Answers one question on many facts, or with `assess` for a decision on many customers' files, lazily and in their order: for each
 * `{ row, outcome, values, needs }`, for files `{ row, statement, matters, decisions }`, all without reasons; `row` counts from 1. Facts that
 * are refused give `{ row, issues }` and stop nothing; with `inForce: 'required'` so are those about a day on which this version is not in force. An async iterable is answered as one. Throws `PolicyError` at once for a question, options or a list
 * that are none; what the iterable throws goes through.
 * @example
 * [...evaluateMany('collection-date', [{ invoice: { dueDate: '2025-12-25' } }, { invoice: { dueDate: '25/12' } }])].map((told) => ('issues' in told ? told.issues[0].at : told.outcome)) // ['moved', '/invoice/dueDate']
 */
export function evaluateMany<Question extends DecisionId | 'assess'>(
  question: Question,
  given: Iterable<GivenTo<Question, Facts, Answers>>,
  options?: Omit<AnswerOptions, 'reasons'>,
): IterableIterator<RowAnswer<Question, Answers>>;
export function evaluateMany<Question extends DecisionId | 'assess'>(
  question: Question,
  given: AsyncIterable<GivenTo<Question, Facts, Answers>>,
  options?: Omit<AnswerOptions, 'reasons'>,
): AsyncIterableIterator<RowAnswer<Question, Answers>>;
export function evaluateMany(
  question: DecisionId | 'assess',
  given: unknown,
  options?: Omit<AnswerOptions, 'reasons'>,
): unknown {
  return contract().evaluateMany(question, given as never, options);
}
