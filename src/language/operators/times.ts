import { times as product } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';

/** An amount or number so many times over; money and whole numbers stay so when it is a whole number of times, else it is a decimal. */
export const times = operator({
  takes: ['number', 'number'],
  gives: ([first, second]) => (second === 'int' && (first === 'money' || first === 'int') ? first : 'decimal'),
  evaluate: (first, second) =>
    typeof first === 'number' && typeof second === 'number'
      ? first * second
      : product(asDecimal(first), asDecimal(second)),
  english: (amount, number) => `${amount} times ${number}`,
  examples: [
    [{ money: '0.23' }, 50, { money: '11.50' }],
    [{ decimal: '1.25' }, { decimal: '0.5' }, { decimal: '0.625' }],
    [3, 60, 180],
  ],
});
