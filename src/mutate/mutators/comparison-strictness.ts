import { exchanged, pairs, type RuleMutator } from '../source.ts';

const other = pairs([
  ['isLessThan', 'isAtMost'],
  ['isMoreThan', 'isAtLeast'],
  ['isBefore', 'isOnOrBefore'],
  ['isAfter', 'isOnOrAfter'],
]);

/** A comparison holds where both are the same, or holds there no more. */
export const comparisonStrictness: RuleMutator = {
  id: 'comparison-strictness',
  kind: 'logic',
  changes: (source) => exchanged(source, other),
};
