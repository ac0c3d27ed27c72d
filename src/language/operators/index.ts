import { addedUpBy } from './added-up-by.ts';
import { allTogether } from './all-together.ts';
import { changesOf } from './changes-of.ts';
import { clockStretches } from './clock-stretches.ts';
import { cutAt } from './cut-at.ts';
import { daysUntil } from './days-until.ts';
import { dividedBy } from './divided-by.ts';
import { dividedRoundedDown } from './divided-rounded-down.ts';
import { greaterOf } from './greater-of.ts';
import { inOrderOf } from './in-order-of.ts';
import { is } from './is.ts';
import { isAmong } from './is-among.ts';
import { isAtMost } from './is-at-most.ts';
import { isLessThan } from './is-less-than.ts';
import { isNone } from './is-none.ts';
import { lesserOf } from './lesser-of.ts';
import { minus } from './minus.ts';
import type { Operator } from './operator.ts';
import { orNextWorkingDay } from './or-next-working-day.ts';
import { plus } from './plus.ts';
import { plusDays } from './plus-days.ts';
import { plusMonths } from './plus-months.ts';
import { recurring } from './recurring.ts';
import { roundedToPenny } from './rounded-to-penny.ts';
import { runningTotal } from './running-total.ts';
import { startsWithAny } from './starts-with-any.ts';
import { sumOf } from './sum-of.ts';
import { timelineOf } from './timeline-of.ts';
import { times } from './times.ts';
import { valueOn } from './value-on.ts';
import { wholeMonthsUntil } from './whole-months-until.ts';

/** Every word that a rule may use, by name. */
export const operators = {
  is,
  isNone,
  isAmong,
  startsWithAny,
  isLessThan,
  isAtMost,
  sumOf,
  allTogether,
  plusDays,
  daysUntil,
  wholeMonthsUntil,
  orNextWorkingDay,
  plus,
  minus,
  times,
  dividedBy,
  dividedRoundedDown,
  lesserOf,
  greaterOf,
  roundedToPenny,
  addedUpBy,
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
