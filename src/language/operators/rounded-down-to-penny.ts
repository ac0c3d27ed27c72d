import { roundDown } from '../../values/decimal.ts';
import { operator } from './operator.ts';

/** The amount without what is less than a penny (towards nil below nil). */
export const roundedDownToPenny = operator({
  takes: [{ some: ['money', 'decimal'], as: 'sum' }],
  gives: 'money',
  evaluate: (amount) => roundDown(amount, 2),
  english: (amount) => `${amount}, rounded down to a whole penny`,
  examples: [
    [{ decimal: '0.6575' }, { money: '0.65' }],
    [{ decimal: '0.03' }, { money: '0.03' }],
    [{ decimal: '-0.029' }, { money: '-0.02' }],
  ],
});
