import { addQuantities } from '../run-time/as-decimal.ts';
import { overloaded } from './operator.ts';
import { amount, number } from './pattern.ts';

/** One amount or number and another; money, a percentage or a whole number if both are, else a decimal. */
export const plus = overloaded({
  signatures: [
    { takes: [number('kind'), number('kind')], gives: number('kind') },
    { takes: [amount('kind'), 'decimal'], gives: 'decimal' },
    { takes: ['decimal', amount('kind')], gives: 'decimal' },
  ],
  evaluate: (a, b) => addQuantities(a, b),
  english: (a, b) => `${a} plus ${b}`,
  examples: [
    [{ money: '0.10' }, { money: '0.20' }, { money: '0.30' }],
    [{ percent: '4.75' }, { percent: '4' }, { percent: '8.75' }],
    [2, 3, 5],
  ],
});
