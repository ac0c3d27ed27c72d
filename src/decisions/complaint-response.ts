// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-complaint-response.json' with { type: 'json' };
import complaintResponse from '../../rules/kept/complaint-response.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordNextWorkingDayAfter from '../../rules/kept/word-next-working-day-after.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'complaint-response'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'complaint-response'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('complaint-response', facts, options)` of the main entry: By when must a complaint be answered, and was it? */
export const evaluate: EvaluateOne<'complaint-response'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [complaintResponse],
    bounds: [],
    words: [wordDayAfter, wordIsOnOrBefore, wordNextWorkingDayAfter],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  {
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isNone: isNoneWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plusDays: plusDaysWork,
  },
);
