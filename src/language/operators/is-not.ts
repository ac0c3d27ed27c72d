import { sameValue } from '../run-time/value.ts';
import { operator } from './operator.ts';

/** Two values differ. False, not true, when either is none: what does not exist is not said to differ. */
export const isNot = operator({
  takes: [{ any: 'kind' }, { any: 'kind' }],
  gives: 'boolean',
  evaluate: (a, b) => !sameValue(a, b),
  english: (a, b) => `${a} is not ${b}`,
  examples: [
    ['letter', 'telephone', true],
    ['letter', 'letter', false],
    [{ money: '0.10' }, { money: '0.10' }, false],
    [30, 31, true],
  ],
});
