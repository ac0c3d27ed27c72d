// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-notice-service.json' with { type: 'json' };
import noticeService from '../../rules/kept/notice-service.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import wordDayAfter from '../../rules/kept/word-day-after.json' with { type: 'json' };
import wordNextWorkingDayAfter from '../../rules/kept/word-next-working-day-after.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'notice-service'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'notice-service'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('notice-service', facts, options)` of the main entry: Was a paper addressed to the customer properly served, and on which day? */
export const evaluate: EvaluateOne<'notice-service'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [noticeService],
    bounds: [],
    words: [wordDayAfter, wordNextWorkingDayAfter],
    tables: { 'bank-holidays': tableBankHolidays },
  },
  { is: isWork, isAmong: isAmongWork, orNextWorkingDay: orNextWorkingDayWork, plusDays: plusDaysWork },
);
