import type { Template } from '../../language/grammar/property-file.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import type { Property, PropertyIn } from '../../language/model/property.ts';
import { type Case, type CasesOf, NotTranslated } from './case.ts';
import { flipsExactlyAt } from './flips.ts';
import { additiveOverSplitAmounts, orderDoesNotMatter } from './lists.ts';
import { noGapNoConflict } from './no-gap.ts';
import { singleRun } from './single-run.ts';
import { independentOf, monotoneIn, unchangedBy } from './two-runs.ts';

const ofTemplate: { readonly [T in Template]: CasesOf<T> } = {
  ...singleRun,
  'monotone-in': monotoneIn,
  'flips-exactly-at': flipsExactlyAt,
  'independent-of': independentOf,
  'order-does-not-matter': orderDoesNotMatter,
  'additive-over-split-amounts': additiveOverSplitAmounts,
  'additive-over-split-periods': () => {
    throw new NotTranslated('a period that is cut in two');
  },
  'unchanged-by': unchangedBy,
  'no-gap-no-conflict': noGapNoConflict,
};

/** The parts of what a property says. Throws `NotTranslated` with what of it is not. */
export const casesOf = <T extends Template>(
  property: Property & { readonly template: T },
  dictionary: Dictionary,
  fixedAt: (path: string) => unknown,
): readonly Case[] => {
  const cases: CasesOf<T> = ofTemplate[property.template];
  return cases(property as unknown as PropertyIn<T>, dictionary, fixedAt);
};
