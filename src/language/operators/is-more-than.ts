import { compareQuantities } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

/** A number is greater than another, on all its digits; both of one kind. */
export const isMoreThan = operator({
  takes: [number('kind'), number('kind')],
  gives: 'boolean',
  evaluate: (a, b) => compareQuantities(a, b) > 0,
  english: (a, b) => `${a} is more than ${b}`,
  examples: [
    [{ money: '0.01' }, { money: '0.00' }, true],
    [{ money: '10.00' }, { money: '10.00' }, false],
    [29, 30, false],
    [{ percent: '10.0001' }, { percent: '10' }, true],
  ],
});
