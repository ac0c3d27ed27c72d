import type { Answers, FactsByDecision } from '../rules/answers.ts';
import type { AnswerOptions, DecisionId, Decision as DecisionOfContract } from './contract-types.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Reasons, WithReasons } from './language/answer/told-less.ts';

export type { Issue } from './language/answer/issue.ts';
export type { Reasons } from './language/answer/told-less.ts';

/** The facts that the decision reads, those of the decisions it consults among them. */
export type Facts<Id extends DecisionId> = FactsByDecision[Id];
/** The answer, told apart by its `outcome`. */
export type Decision<Id extends DecisionId> = DecisionOfContract<Id>;
/** Options of the question: readings other than the default, newer tables, how much of the why. */
export type Options<R extends Reasons = Reasons> = AnswerOptions<R>;

/** What answers one decision by itself. */
export type AskOne<Id extends keyof Answers> = <const Given = unknown, R extends Reasons = 'full'>(
  facts: GivenFacts<FactsByDecision[Id], Given>,
  options?: AnswerOptions<R>,
) => WithReasons<DecisionOfContract<Id>, R>;
