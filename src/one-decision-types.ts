import type { AnswerOptions, Decision, DecisionId, FactsFor } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Reasons, WithReasons } from './language/answer/told-less.ts';

/** What answers one decision by itself: `evaluate` of its entry. */
export type EvaluateOne<Id extends DecisionId> = <const Given = unknown, R extends Reasons = 'full'>(
  facts: GivenFacts<FactsFor<Id>, Given>,
  options?: AnswerOptions<R>,
) => WithReasons<Decision<Id>, R>;
