import { Decision as Decision$1, FactsFor, AnswerOptions } from '../index.cjs';
import { EvaluateOne } from '../index.cjs';
export { P as PolicyError, i as isPolicyError } from '../policy-error-BPzncdl3.cjs';
export { I as Issue, R as Reasons } from '../policy-interface-BkXaaGfE.cjs';
import 'json-rules-engine';
import 'zod';

/** The facts that it reads, those of the decisions it consults among them. */
type Facts = FactsFor<'call-bill'>;
/** The answer, told apart by its outcome. */
type Decision = Decision$1<'call-bill'>;
/** Readings other than the default, newer tables, and how much of the why. */
type Options = AnswerOptions;
/** `evaluate('call-bill', facts, options)` of the main entry: What do the chargeable calls of one invoice come to? */
declare const evaluate: EvaluateOne<'call-bill'>;

export { evaluate };
export type { Decision, Facts, Options };
