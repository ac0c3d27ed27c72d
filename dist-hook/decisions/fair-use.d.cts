import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'fair-use'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'fair-use'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('fair-use', facts, options)` of the main entry: May the provider slow down an unlimited data service? */
declare const evaluate: EvaluateOne<'fair-use'>;

export { evaluate };
export type { Decision, Facts, Options };
