import { plus as sum } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { typeOfSum } from './type-of-sum.ts';

/** One amount or number and another; money, a percentage or a whole number if both are, else a decimal. */
export const plus = operator({
  takes: ['number', 'number'],
  gives: typeOfSum,
  evaluate: (a, b) => (typeof a === 'number' && typeof b === 'number' ? a + b : sum(asDecimal(a), asDecimal(b))),
  english: (a, b) => `${a} plus ${b}`,
  examples: [
    [{ money: '0.10' }, { money: '0.20' }, { money: '0.30' }],
    [{ percent: '4.75' }, { percent: '4' }, { percent: '8.75' }],
    [2, 3, 5],
  ],
});
