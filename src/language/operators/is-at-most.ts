import { compare } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';

/** A number is less than another or equal to it, on all its digits; money and other amounts compare. */
export const isAtMost = operator({
  takes: ['number', 'number'],
  gives: 'boolean',
  evaluate: (a, b) => compare(asDecimal(a), asDecimal(b)) <= 0,
  english: (a, b) => `${a} is at most ${b}`,
  examples: [
    [{ money: '0.01' }, { money: '0.00' }, false],
    [{ money: '10.00' }, { decimal: '10' }, true],
    [29, 30, true],
    [{ percent: '10.0001' }, 10, false],
  ],
});
