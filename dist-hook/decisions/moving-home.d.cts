import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'moving-home'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'moving-home'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('moving-home', facts, options)` of the main entry: What does a home move do to the service, the fees and the contract? */
declare const evaluate: EvaluateOne<'moving-home'>;

export { evaluate };
export type { Decision, Facts, Options };
