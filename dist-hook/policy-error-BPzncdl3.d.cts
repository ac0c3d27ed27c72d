import { a as DecisionId, F as FactsFor, A as AnswerOptions, D as Decision } from './contract-types-CT_sUZR8.cjs';
import { R as Reasons, G as GivenFacts, W as WithReasons, I as Issue } from './policy-interface-BkXaaGfE.cjs';

/** What answers one decision by itself: `evaluate` of its entry. */
type EvaluateOne<Id extends DecisionId> = <const Given = unknown, R extends Reasons = 'full'>(facts: GivenFacts<FactsFor<Id>, Given>, options?: AnswerOptions<R>) => WithReasons<Decision<Id>, R>;

/**
 * The only error thrown for bad rule files, facts or options: `issues` holds all of them at once, at least one.
 * Its message is the issues in words, one a line, the first fifty.
 */
declare class PolicyError extends Error {
    /** The same in every copy of the package, so that `isPolicyError` knows the errors of all. */
    readonly code = "CONTRACT_RULES";
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/**
 * Whether something thrown is a `PolicyError`, also one of another copy of the package, as where one part of a program loads it as an ES module
 * and another by `require`.
 * @example
 * isPolicyError(new PolicyError([{ code: 'unknown-decision', at: '', name: 'lunch' }])) // true
 */
declare function isPolicyError(error: unknown): error is PolicyError;

export { PolicyError as P, isPolicyError as i };
export type { EvaluateOne as E };
