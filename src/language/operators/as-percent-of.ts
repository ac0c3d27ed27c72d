import { dividedBy, isNil, ofInt, times } from '../../values/decimal.ts';
import { operator } from './operator.ts';

const HUNDRED = ofInt(100);

/** What percentage one amount is of another, at full precision; none when the other is nil. */
export const asPercentOf = operator({
  takes: [
    { some: ['money', 'decimal'], as: 'part' },
    { some: ['money', 'decimal'], as: 'whole' },
  ],
  gives: 'decimal',
  evaluate: (part, whole) => (isNil(whole) ? null : dividedBy(times(HUNDRED, part), whole)),
  english: (part, whole) => `${part} as a percentage of ${whole}`,
  examples: [
    [{ money: '3.00' }, { money: '30.00' }, { decimal: '10' }],
    [{ money: '-0.50' }, { money: '40.00' }, { decimal: '-1.25' }],
    [{ money: '3.00' }, { money: '0.00' }, null],
  ],
});
