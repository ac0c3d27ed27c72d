// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-credit-limit.json' with { type: 'json' };
import creditLimit from '../../rules/kept/credit-limit.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankRate from '../../rules/kept/table-bank-rate.json' with { type: 'json' };
import wordIsAtLeast from '../../rules/kept/word-is-at-least.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordRateOn from '../../rules/kept/word-rate-on.json' with { type: 'json' };
import wordWithPointsAdded from '../../rules/kept/word-with-points-added.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { plusWork } from '../language/operators/plus.ts';
import { valueOnWork } from '../language/operators/value-on.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'credit-limit'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'credit-limit'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('credit-limit', facts, options)` of the main entry: Has the customer gone beyond the credit limit? */
export const evaluate: EvaluateOne<'credit-limit'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [creditLimit],
    bounds: [],
    words: [wordIsAtLeast, wordIsMoreThan, wordRateOn, wordWithPointsAdded],
    tables: { 'bank-rate': tableBankRate },
  },
  {
    is: isWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    plus: plusWork,
    valueOn: valueOnWork,
  },
);
