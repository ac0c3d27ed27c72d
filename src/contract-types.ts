import type { Answers, Facts, FactsByDecision, Readings } from '../rules/answers.ts';
import type { Reasons } from './language/answer/told-less.ts';
import type { AnswerOptions as AnyAnswerOptions, Options as PolicyOptions } from './policy-interface.ts';
import type { DecisionOf, FileOf } from './typed-answers.ts';

/** The id of a decision. */
export type DecisionId = keyof Answers;

/**
 * The answer to one question: plain JSON data, frozen, its outcome, values, needs and effects typed by the decision's id. Without an id it is one
 * of any decision, told apart by `decision`, and each by its `outcome`.
 */
export type Decision<Id extends DecisionId = DecisionId> = DecisionOf<Answers, Id>;

/** The facts that a decision reads, those of the decisions it consults among them. */
export type FactsFor<Id extends DecisionId> = [Id] extends [never] ? Facts : FactsByDecision[Id];

/** The path of a fact that a decision may need. */
export type Need<Id extends DecisionId = DecisionId> = Answers[Id]['needs'];

/** A customer's file: facts, and `matters` of which there can be several, each with facts of its own. */
export type CustomerFile = FileOf<Facts>;

/** Options of one question: readings other than the default, and newer tables than those built in. */
export interface Options extends Pick<PolicyOptions, 'tables'> {
  readonly readings?: Partial<Readings> | undefined;
}

/** Options of an answer that brings its why: those of a question, and how much of the why. */
export interface AnswerOptions<R extends Reasons = Reasons>
  extends Options,
    Pick<AnyAnswerOptions<R>, 'reasons' | 'inForce'> {}
