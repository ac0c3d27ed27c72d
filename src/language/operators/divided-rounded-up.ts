import { operator } from './operator.ts';

/** How often a part goes into a whole number, a part begun counting as one: minutes begun in so many seconds. None for a part of nil. */
export const dividedRoundedUp = operator({
  takes: ['int', 'int'],
  gives: 'int',
  evaluate: (whole, part) => (part === 0 ? null : Math.ceil(whole / part)),
  english: (whole, part) => `${whole} in parts of ${part}, a part begun counting whole`,
  examples: [
    [61, 60, 2],
    [60, 60, 1],
    [0, 60, 0],
  ],
});
