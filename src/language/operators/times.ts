import { times as product } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { overloaded } from './operator.ts';
import { amount, number, whole } from './pattern.ts';

/** An amount or number so many times over; money and whole numbers stay so when it is a whole number of times, else it is a decimal. */
export const times = overloaded({
  signatures: [
    { takes: ['money', whole('times')], gives: 'money' },
    { takes: [whole('unit'), 'count'], gives: whole('unit') },
    { takes: ['count', whole('unit')], gives: whole('unit') },
    { takes: [whole('times'), amount('kind')], gives: 'decimal' },
    { takes: [{ some: ['decimal', 'percent'], as: 'kind' }, number('times')], gives: 'decimal' },
    { takes: ['money', { some: ['decimal', 'percent'], as: 'times' }], gives: 'decimal' },
  ],
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
