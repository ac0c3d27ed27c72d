import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'minimum-term'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'minimum-term'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('minimum-term', facts, options)` of the main entry: How long is the minimum term of this service, and would the ending fall inside it? */
declare const evaluate: EvaluateOne<'minimum-term'>;

export { evaluate };
export type { Decision, Facts, Options };
