import type { Template } from '../../../language/grammar/property-file.ts';
import type { TemplateWork } from '../template.ts';
import { additiveOverSplitAmounts } from './additive-over-split-amounts.ts';
import { additiveOverSplitPeriods } from './additive-over-split-periods.ts';
import { always } from './always.ts';
import { atMost } from './at-most.ts';
import { decidedWhenAllGiven } from './decided-when-all-given.ts';
import { exactlyOneOf } from './exactly-one-of.ts';
import { flipsExactlyAt } from './flips-exactly-at.ts';
import { implies } from './implies.ts';
import { independentOf } from './independent-of.ts';
import { monotoneIn } from './monotone-in.ts';
import { neverBoth } from './never-both.ts';
import { neverNegative } from './never-negative.ts';
import { noGapNoConflict } from './no-gap-no-conflict.ts';
import { orderDoesNotMatter } from './order-does-not-matter.ts';
import { unchangedBy } from './unchanged-by.ts';

// biome-ignore lint/suspicious/noExplicitAny: what one draws only it judges.
type Work<T extends Template> = TemplateWork<T, any>;

/** What each template does. */
export const works: { readonly [T in Template]: Work<T> } = {
  always,
  implies,
  'never-both': neverBoth,
  'exactly-one-of': exactlyOneOf,
  'never-negative': neverNegative,
  'at-most': atMost,
  'monotone-in': monotoneIn,
  'flips-exactly-at': flipsExactlyAt,
  'independent-of': independentOf,
  'order-does-not-matter': orderDoesNotMatter,
  'additive-over-split-periods': additiveOverSplitPeriods,
  'additive-over-split-amounts': additiveOverSplitAmounts,
  'unchanged-by': unchangedBy,
  'no-gap-no-conflict': noGapNoConflict,
  'decided-when-all-given': decidedWhenAllGiven,
};
