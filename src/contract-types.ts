import type { Answers, Readings } from '../rules/answers.ts';
import type { Facts } from '../rules/facts/index.ts';
import type { Decision as DecisionOn } from './language/answer/decision.ts';
import type { Reasons } from './language/answer/told-less.ts';
import type { AnswerOptions as AnyAnswerOptions, Options as AnyOptions, FileOf } from './policy-interface.ts';

/** The id of a decision. */
export type DecisionId = keyof Answers;

/** The answer to one question: plain JSON data, frozen, its outcome and values typed by the decision's id. */
export type Decision<Id extends DecisionId = DecisionId> = DecisionOn<
  Id,
  Answers[Id]['outcome'],
  Answers[Id]['values']
>;

/** A customer's file: facts, and `matters` of which there can be several, each with facts of its own. */
export type CustomerFile = FileOf<Facts>;

/** Options of one question: readings other than the default, and newer tables than those built in. */
export interface Options extends Pick<AnyOptions, 'tables'> {
  readonly readings?: Partial<Readings> | undefined;
}

/** Options of an answer that brings its why: those of a question, and how much of the why. */
export interface AnswerOptions<R extends Reasons = Reasons>
  extends Options,
    Pick<AnyAnswerOptions<R>, 'reasons' | 'inForce'> {}
