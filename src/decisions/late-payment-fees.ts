// Generated from the rule files by `npm run generate`; change those, not this.
import asked from '../../rules/kept/asked-late-payment-fees.json' with { type: 'json' };
import bound0 from '../../rules/kept/bound-0.json' with { type: 'json' };
import bound1 from '../../rules/kept/bound-1.json' with { type: 'json' };
import bound2 from '../../rules/kept/bound-2.json' with { type: 'json' };
import collectionDate from '../../rules/kept/collection-date.json' with { type: 'json' };
import invoiceDispute from '../../rules/kept/invoice-dispute.json' with { type: 'json' };
import latePaymentFees from '../../rules/kept/late-payment-fees.json' with { type: 'json' };
import policy from '../../rules/kept/policy.json' with { type: 'json' };
import tableBankHolidays from '../../rules/kept/table-bank-holidays.json' with { type: 'json' };
import tableVat from '../../rules/kept/table-vat.json' with { type: 'json' };
import wordBalanceOn from '../../rules/kept/word-balance-on.json' with { type: 'json' };
import wordCountOf from '../../rules/kept/word-count-of.json' with { type: 'json' };
import wordEarliestOf from '../../rules/kept/word-earliest-of.json' with { type: 'json' };
import wordIsAfter from '../../rules/kept/word-is-after.json' with { type: 'json' };
import wordIsBefore from '../../rules/kept/word-is-before.json' with { type: 'json' };
import wordIsGiven from '../../rules/kept/word-is-given.json' with { type: 'json' };
import wordIsMoreThan from '../../rules/kept/word-is-more-than.json' with { type: 'json' };
import wordIsNot from '../../rules/kept/word-is-not.json' with { type: 'json' };
import wordIsOnOrBefore from '../../rules/kept/word-is-on-or-before.json' with { type: 'json' };
import wordIsWorkingDay from '../../rules/kept/word-is-working-day.json' with { type: 'json' };
import wordLaterOf from '../../rules/kept/word-later-of.json' with { type: 'json' };
import wordLeastGiven from '../../rules/kept/word-least-given.json' with { type: 'json' };
import wordLeastOf from '../../rules/kept/word-least-of.json' with { type: 'json' };
import wordLessPayments from '../../rules/kept/word-less-payments.json' with { type: 'json' };
import wordNotBelowNil from '../../rules/kept/word-not-below-nil.json' with { type: 'json' };
import wordPercentOf from '../../rules/kept/word-percent-of.json' with { type: 'json' };
import wordRateOn from '../../rules/kept/word-rate-on.json' with { type: 'json' };
import type { AnswerOptions, Decision as DecisionOf, FactsFor } from '../contract-types.ts';
import { allTogetherWork } from '../language/operators/all-together.ts';
import { changesOfWork } from '../language/operators/changes-of.ts';
import { dividedByWork } from '../language/operators/divided-by.ts';
import { greaterOfWork } from '../language/operators/greater-of.ts';
import { isWork } from '../language/operators/is.ts';
import { isAmongWork } from '../language/operators/is-among.ts';
import { isAtMostWork } from '../language/operators/is-at-most.ts';
import { isLessThanWork } from '../language/operators/is-less-than.ts';
import { isNoneWork } from '../language/operators/is-none.ts';
import { lesserOfWork } from '../language/operators/lesser-of.ts';
import { minusWork } from '../language/operators/minus.ts';
import { orNextWorkingDayWork } from '../language/operators/or-next-working-day.ts';
import { plusWork } from '../language/operators/plus.ts';
import { plusDaysWork } from '../language/operators/plus-days.ts';
import { roundedToPennyWork } from '../language/operators/rounded-to-penny.ts';
import { runningTotalWork } from '../language/operators/running-total.ts';
import { sumOfWork } from '../language/operators/sum-of.ts';
import { timesWork } from '../language/operators/times.ts';
import { valueOnWork } from '../language/operators/value-on.ts';
import { oneDecision } from '../one-decision.ts';
import type { EvaluateOne } from '../one-decision-types.ts';

export type { Issue } from '../language/answer/issue.ts';
export { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
export type { Reasons } from '../language/answer/told-less.ts';

/** The facts that it reads, those of the decisions it consults among them. */
export type Facts = FactsFor<'late-payment-fees'>;
/** The answer, told apart by its outcome. */
export type Decision = DecisionOf<'late-payment-fees'>;
/** Readings other than the default, newer tables, and how much of the why. */
export type Options = AnswerOptions;

/** `evaluate('late-payment-fees', facts, options)` of the main entry: Which fixed fees may be added because of this invoice? */
export const evaluate: EvaluateOne<'late-payment-fees'> = /* @__PURE__ */ oneDecision(
  {
    asked,
    policy,
    models: [latePaymentFees, invoiceDispute, collectionDate],
    bounds: [bound0, bound1, bound2],
    words: [
      wordBalanceOn,
      wordCountOf,
      wordEarliestOf,
      wordIsAfter,
      wordIsBefore,
      wordIsGiven,
      wordIsMoreThan,
      wordIsNot,
      wordIsOnOrBefore,
      wordIsWorkingDay,
      wordLaterOf,
      wordLeastGiven,
      wordLeastOf,
      wordLessPayments,
      wordNotBelowNil,
      wordPercentOf,
      wordRateOn,
    ],
    tables: { vat: tableVat, 'bank-holidays': tableBankHolidays },
  },
  {
    allTogether: allTogetherWork,
    changesOf: changesOfWork,
    dividedBy: dividedByWork,
    greaterOf: greaterOfWork,
    is: isWork,
    isAmong: isAmongWork,
    isAtMost: isAtMostWork,
    isLessThan: isLessThanWork,
    isNone: isNoneWork,
    lesserOf: lesserOfWork,
    minus: minusWork,
    orNextWorkingDay: orNextWorkingDayWork,
    plus: plusWork,
    plusDays: plusDaysWork,
    roundedToPenny: roundedToPennyWork,
    runningTotal: runningTotalWork,
    sumOf: sumOfWork,
    times: timesWork,
    valueOn: valueOnWork,
  },
);
