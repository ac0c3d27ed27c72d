import { accrued } from './accrued.ts';
import { addedUpBy } from './added-up-by.ts';
import { allOf } from './all-of.ts';
import { allTogether } from './all-together.ts';
import { anyOf } from './any-of.ts';
import { asMoves } from './as-moves.ts';
import { asPercentOf } from './as-percent-of.ts';
import { balanceOn } from './balance-on.ts';
import { byBillingPeriod } from './by-billing-period.ts';
import { changesOf } from './changes-of.ts';
import { clockStretches } from './clock-stretches.ts';
import { countOf } from './count-of.ts';
import { cutAt } from './cut-at.ts';
import { dayAfter } from './day-after.ts';
import { dayBefore } from './day-before.ts';
import { daysCovered } from './days-covered.ts';
import { daysUntil } from './days-until.ts';
import { dividedBy } from './divided-by.ts';
import { dividedRoundedDown } from './divided-rounded-down.ts';
import { dividedRoundedUp } from './divided-rounded-up.ts';
import { earlierOf } from './earlier-of.ts';
import { earliestGiven } from './earliest-given.ts';
import { earliestOf } from './earliest-of.ts';
import { greaterOf } from './greater-of.ts';
import { greatestOf } from './greatest-of.ts';
import { heldAt } from './held-at.ts';
import { hoursOfEachDay } from './hours-of-each-day.ts';
import { inNationalForm } from './in-national-form.ts';
import { inOrderOf } from './in-order-of.ts';
import { is } from './is.ts';
import { isAfter } from './is-after.ts';
import { isAmong } from './is-among.ts';
import { isAtLeast } from './is-at-least.ts';
import { isAtMost } from './is-at-most.ts';
import { isBefore } from './is-before.ts';
import { isInWindows } from './is-in-windows.ts';
import { isLessThan } from './is-less-than.ts';
import { isMoreThan } from './is-more-than.ts';
import { isNone } from './is-none.ts';
import { isNot } from './is-not.ts';
import { isOnOrAfter } from './is-on-or-after.ts';
import { isOnOrBefore } from './is-on-or-before.ts';
import { isWorkingDay } from './is-working-day.ts';
import { laterOf } from './later-of.ts';
import { latestBy } from './latest-by.ts';
import { latestOf } from './latest-of.ts';
import { leastOf } from './least-of.ts';
import { lessPayments } from './less-payments.ts';
import { lesserOf } from './lesser-of.ts';
import { minus } from './minus.ts';
import { minusDuration } from './minus-duration.ts';
import { nextWorkingDayAfter } from './next-working-day-after.ts';
import { notBelowNil } from './not-below-nil.ts';
import { onlyWhere } from './only-where.ts';
import type { Operator } from './operator.ts';
import { orEmpty } from './or-empty.ts';
import { orNextWorkingDay } from './or-next-working-day.ts';
import { percentOf } from './percent-of.ts';
import { plus } from './plus.ts';
import { plusDays } from './plus-days.ts';
import { plusDuration } from './plus-duration.ts';
import { plusDurationsUntil } from './plus-durations-until.ts';
import { plusMonths } from './plus-months.ts';
import { raisedByPercent } from './raised-by-percent.ts';
import { rateOn } from './rate-on.ts';
import { recurring } from './recurring.ts';
import { roundedDownToPenny } from './rounded-down-to-penny.ts';
import { roundedToPenny } from './rounded-to-penny.ts';
import { runningTotal } from './running-total.ts';
import { secondsInWindows } from './seconds-in-windows.ts';
import { startsWithAny } from './starts-with-any.ts';
import { sumOf } from './sum-of.ts';
import { timelineOf } from './timeline-of.ts';
import { times } from './times.ts';
import { valueOn } from './value-on.ts';
import { wholeMonthsUntil } from './whole-months-until.ts';
import { withPointsAdded } from './with-points-added.ts';

/** Every word that a rule may use, by name. */
export const operators = {
  inNationalForm,
  is,
  isNot,
  isNone,
  isAmong,
  secondsInWindows,
  startsWithAny,
  isBefore,
  isOnOrBefore,
  isAfter,
  isOnOrAfter,
  isMoreThan,
  isAtLeast,
  isInWindows,
  isLessThan,
  isAtMost,
  isWorkingDay,
  greatestOf,
  leastOf,
  sumOf,
  anyOf,
  allOf,
  countOf,
  latestOf,
  latestBy,
  earliestOf,
  allTogether,
  plusDays,
  dayAfter,
  dayBefore,
  laterOf,
  earlierOf,
  earliestGiven,
  daysUntil,
  plusDuration,
  minusDuration,
  plusDurationsUntil,
  wholeMonthsUntil,
  orNextWorkingDay,
  nextWorkingDayAfter,
  plus,
  minus,
  times,
  dividedBy,
  dividedRoundedDown,
  dividedRoundedUp,
  lesserOf,
  greaterOf,
  percentOf,
  asPercentOf,
  notBelowNil,
  roundedToPenny,
  roundedDownToPenny,
  withPointsAdded,
  raisedByPercent,
  heldAt,
  rateOn,
  lessPayments,
  balanceOn,
  asMoves,
  accrued,
  onlyWhere,
  orEmpty,
  addedUpBy,
  hoursOfEachDay,
  daysCovered,
  byBillingPeriod,
  clockStretches,
  cutAt,
  inOrderOf,
  plusMonths,
  recurring,
  runningTotal,
  timelineOf,
  valueOn,
  changesOf,
} satisfies Record<string, Operator>;

export type OperatorName = keyof typeof operators;
