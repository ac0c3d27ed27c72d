import { greater, ofInt } from '../../values/decimal.ts';
import { operator } from './operator.ts';

const NIL = ofInt(0);

/** The amount, or nil if it is below nil. */
export const notBelowNil = operator({
  takes: ['amount'],
  gives: 'same',
  evaluate: (amount) => greater(amount, NIL),
  english: (amount) => `${amount}, or nil if that is below nil`,
  examples: [
    [{ money: '-0.01' }, { money: '0.00' }],
    [{ money: '0.01' }, { money: '0.01' }],
  ],
});
