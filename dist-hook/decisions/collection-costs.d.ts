import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.js';
import { EvaluateOne } from '../index.js';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BICtyZQp.js';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.js';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'collection-costs'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'collection-costs'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('collection-costs', facts, options)` of the main entry: How much of the cost of collecting a debt can be passed on? */
declare const evaluate: EvaluateOne<'collection-costs'>;

export { evaluate };
export type { Decision, Facts, Options };
