import { type Decimal, greater } from '../../values/decimal.ts';
import { operator } from './operator.ts';

/** The greater of two amounts of one kind. */
export const greaterOf = operator({
  takes: ['amount', 'same'],
  gives: 'same',
  evaluate: (a, b) => greater(a, b as Decimal),
  english: (a, b) => `the greater of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '10.00' }],
    [{ money: '10.00' }, { money: '9.99' }, { money: '10.00' }],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
  ],
});
