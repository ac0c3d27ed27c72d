import { compareQuantities } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

/** The lesser of two amounts or whole numbers of one kind. */
export const lesserOf = operator({
  takes: [number('kind'), number('kind')],
  gives: number('kind'),
  evaluate: (a, b) => (compareQuantities(a, b) <= 0 ? a : b),
  english: (a, b) => `the lesser of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '9.99' }],
    [{ money: '10.00' }, { money: '9.99' }, { money: '9.99' }],
    [7, 30, 7],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
  ],
});
