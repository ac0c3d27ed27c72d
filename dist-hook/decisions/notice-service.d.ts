import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.js';
import { EvaluateOne } from '../index.js';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BICtyZQp.js';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.js';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'notice-service'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'notice-service'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('notice-service', facts, options)` of the main entry: Was a paper addressed to the customer properly served, and on which day? */
declare const evaluate: EvaluateOne<'notice-service'>;

export { evaluate };
export type { Decision, Facts, Options };
