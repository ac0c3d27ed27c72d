import { compareQuantities } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

/** A number is less than another, on all its digits; both of one kind. */
export const isLessThan = operator({
  takes: [number('kind'), number('kind')],
  gives: 'boolean',
  evaluate: (a, b) => compareQuantities(a, b) < 0,
  english: (a, b) => `${a} is less than ${b}`,
  examples: [
    [{ money: '0.01' }, { money: '0.00' }, false],
    [{ money: '10.00' }, { money: '10.00' }, false],
    [29, 30, true],
    [{ percent: '10.0001' }, { percent: '10' }, false],
  ],
});
