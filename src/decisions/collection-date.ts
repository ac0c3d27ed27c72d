// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-collection-date.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import wordIsWorkingDay from '../../rules/kept/word-is-working-day.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'collection-date'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'collection-date'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('collection-date', facts, options)` of the main entry: On which day is the payment collected? */
export const evaluate: EvaluateOne<'collection-date'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [collectionDate],
    bounds: [],
    words: [wordIsWorkingDay],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  { is: isWork, isAtMost: isAtMostWork, orNextWorkingDay: orNextWorkingDayWork },
);
