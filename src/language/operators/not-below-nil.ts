import { greater, ofInt } from '../../values/decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

const NIL = ofInt(0);

/** The amount or whole number, or nil if it is below nil. */
export const notBelowNil = operator({
  takes: [number('kind')],
  gives: number('kind'),
  evaluate: (amount) => (typeof amount === 'number' ? Math.max(0, amount) : greater(amount, NIL)),
  english: (amount) => `${amount}, or nil if that is below nil`,
  examples: [
    [{ money: '-0.01' }, { money: '0.00' }],
    [{ money: '0.01' }, { money: '0.01' }],
    [-3, 0],
  ],
});
