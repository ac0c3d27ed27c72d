import { minus as difference } from '../../values/decimal.ts';
import { operator } from '../operator.ts';
import { typeOfSum } from '../type-of-sum.ts';

/** One amount less another, below nil if the other is greater; money or a percentage if both are, else a decimal. */
export const minus = operator({
  takes: ['amount', 'amount'],
  gives: typeOfSum,
  evaluate: (a, b) => difference(a, b),
  english: (a, b) => `${a} less ${b}`,
  examples: [
    [{ money: '0.30' }, { money: '0.20' }, { money: '0.10' }],
    [{ money: '10.00' }, { money: '12.50' }, { money: '-2.50' }],
  ],
});
