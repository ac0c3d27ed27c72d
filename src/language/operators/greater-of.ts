import { compareQuantities } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

/** The greater of two amounts or whole numbers of one kind. */
export const greaterOf = operator({
  takes: [number('kind'), number('kind')],
  gives: number('kind'),
  evaluate: (a, b) => (compareQuantities(a, b) >= 0 ? a : b),
  english: (a, b) => `the greater of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '10.00' }],
    [{ money: '10.00' }, { money: '9.99' }, { money: '10.00' }],
    [7, 30, 30],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
  ],
});
