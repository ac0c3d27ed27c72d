import { overloaded } from './operator.ts';
import { whole } from './pattern.ts';

/** How often a part goes into a whole number, a part begun counting as one: minutes begun in so many seconds. None for a part of nil. */
export const dividedRoundedUp = overloaded({
  signatures: [
    { takes: [whole('unit'), whole('unit')], gives: 'count' },
    { takes: [whole('unit'), 'count'], gives: whole('unit') },
  ],
  evaluate: (whole, part) => (part === 0 ? null : Math.ceil(whole / part)),
  english: (whole, part) => `${whole} in parts of ${part}, a part begun counting whole`,
  examples: [
    [61, 60, 2],
    [60, 60, 1],
    [0, 60, 0],
  ],
});
