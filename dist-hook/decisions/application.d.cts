import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'application'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'application'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('application', facts, options)` of the main entry: Can the application be accepted, and may a credit check be made? */
declare const evaluate: EvaluateOne<'application'>;

export { evaluate };
export type { Decision, Facts, Options };
