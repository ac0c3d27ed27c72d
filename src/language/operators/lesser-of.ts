import { type Decimal, lesser } from '../../values/decimal.ts';
import { operator } from './operator.ts';

/** The lesser of two amounts of one kind. */
export const lesserOf = operator({
  takes: ['amount', 'same'],
  gives: 'same',
  evaluate: (a, b) => lesser(a, b as Decimal),
  english: (a, b) => `the lesser of ${a} and ${b}`,
  examples: [
    [{ money: '9.99' }, { money: '10.00' }, { money: '9.99' }],
    [{ money: '10.00' }, { money: '9.99' }, { money: '9.99' }],
    [{ money: '-1.00' }, { money: '-1.00' }, { money: '-1.00' }],
  ],
});
