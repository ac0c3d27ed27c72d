import { compare } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';

/** A number is greater than another or equal to it, on all its digits; money and other amounts compare. */
export const isAtLeast = operator({
  takes: ['number', 'number'],
  gives: 'boolean',
  evaluate: (a, b) => compare(asDecimal(a), asDecimal(b)) >= 0,
  english: (a, b) => `${a} is at least ${b}`,
  examples: [
    [{ money: '0.01' }, { money: '0.00' }, true],
    [{ money: '10.00' }, { decimal: '10' }, true],
    [29, 30, false],
    [{ percent: '10.0001' }, 10, true],
  ],
});
