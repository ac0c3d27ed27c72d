import { exchanged, pairs, type RuleMutator } from '../source.ts';

const other = pairs([
  ['lesserOf', 'greaterOf'],
  ['leastGiven', 'greatestGiven'],
  ['leastOf', 'greatestOf'],
  ['earlierOf', 'laterOf'],
  ['earliestOf', 'latestOf'],
  ['plus', 'minus'],
  ['plusDuration', 'minusDuration'],
  ['times', 'dividedBy'],
]).set('earliestGiven', 'laterOf');

/** The greatest is taken for the least, the latest for the earliest, what is added for what is taken away. */
export const oppositeWord: RuleMutator = {
  id: 'opposite-word',
  kind: 'logic',
  changes: (source) => exchanged(source, other),
};
