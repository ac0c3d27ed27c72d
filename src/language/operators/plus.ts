import { plus as sum } from '../../values/decimal.ts';
import { operator } from '../operator.ts';
import { typeOfSum } from '../type-of-sum.ts';

/** One amount and another; money or a percentage if both are, else a decimal. */
export const plus = operator({
  takes: ['amount', 'amount'],
  gives: typeOfSum,
  evaluate: (a, b) => sum(a, b),
  english: (a, b) => `${a} plus ${b}`,
  examples: [
    [{ money: '0.10' }, { money: '0.20' }, { money: '0.30' }],
    [{ percent: '4.75' }, { percent: '4' }, { percent: '8.75' }],
  ],
});
