import { decimal, times } from '../../values/decimal.ts';
import { operator } from './operator.ts';
import { amount } from './pattern.ts';

const HUNDREDTH = decimal('0.01');

/** A percentage of an amount, exact. */
export const percentOf = operator({
  takes: [{ some: ['percent', 'decimal'], as: 'percent' }, amount('sum')],
  gives: 'decimal',
  evaluate: (percent, amount) => times(times(percent, amount), HUNDREDTH),
  english: (percent, amount) => `${percent} of ${amount}`,
  examples: [
    [{ percent: '20' }, { money: '50.00' }, { decimal: '10' }],
    [{ percent: '0.5' }, { money: '0.01' }, { decimal: '0.00005' }],
  ],
});
