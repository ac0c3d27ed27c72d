import { times as product } from '../../values/decimal.ts';
import { asDecimal } from '../as-decimal.ts';
import { operator } from '../operator.ts';

/** An amount so many times over; money stays money when it is a whole number of times, else it is a decimal. */
export const times = operator({
  takes: ['amount', 'number'],
  gives: ([amount, number]) => (amount === 'money' && number === 'int' ? 'money' : 'decimal'),
  evaluate: (amount, number) => product(amount, asDecimal(number)),
  english: (amount, number) => `${amount} times ${number}`,
  examples: [
    [{ money: '0.23' }, 50, { money: '11.50' }],
    [{ decimal: '1.25' }, { decimal: '0.5' }, { decimal: '0.625' }],
  ],
});
