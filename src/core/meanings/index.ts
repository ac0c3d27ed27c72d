import type { OperatorName } from '../../language/operators/index.ts';
import { is, isAmong, isAtMost, isLessThan, isNone, startsWithAny } from './comparisons.ts';
import { daysUntil, orNextWorkingDay, plusDays, plusMonths, wholeMonthsUntil } from './days.ts';
import { allTogether, inOrderOf } from './lists.ts';
import type { Meaning, Untranslated } from './meaning.ts';
import { dividedBy, dividedRoundedDown, greaterOf, lesserOf, minus, plus, roundedToPenny, times } from './numbers.ts';
import { clockStretches, cutAt, recurring } from './spans-of-days.ts';
import { addedUpBy, sumOf } from './sums.ts';
import { changesOf, runningTotal, timelineOf, valueOn } from './timelines.ts';

export type Meanings = Readonly<Record<OperatorName, Meaning | Untranslated>>;

/** What every operator comes to in core terms, or why it has no meaning there. */
export const meanings = {
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
} satisfies Meanings;
