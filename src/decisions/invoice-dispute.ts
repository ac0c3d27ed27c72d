// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-invoice-dispute.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { minusWork } from '../language/operators/minus.ts';
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'invoice-dispute'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'invoice-dispute'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('invoice-dispute', facts, options)` of the main entry: Was the invoice challenged in time, or is it taken as accepted? */
export const evaluate: EvaluateOne<'invoice-dispute'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [invoiceDispute],
    bounds: [bound0],
    words: [wordIsOnOrBefore],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    minus: minusWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plusDays: plusDaysWork,
  },
);
