import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'moving-home-refund'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'moving-home-refund'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('moving-home-refund', facts, options)` of the main entry: What is refunded for days without service around a home move? */
declare const evaluate: EvaluateOne<'moving-home-refund'>;

export { evaluate };
export type { Decision, Facts, Options };
