import type { Decimal } from '../../values/decimal.ts';
import { mapValues, type Timeline } from '../../values/timeline.ts';
import { addQuantities, type Quantity } from '../run-time/as-decimal.ts';
import { said, workedByEach } from './operator.ts';
import { amount, number } from './pattern.ts';

/**
 * One amount or number and another; money, a percentage or a whole number if both are, else a decimal. An amount is added to a
 * timeline of its kind on every day.
 */
export const plusWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [number('kind'), number('kind')], gives: number('kind') },
    { takes: [amount('kind'), 'decimal'], gives: 'decimal' },
    { takes: ['decimal', amount('kind')], gives: 'decimal' },
    {
      takes: [{ timeline: amount('kind') }, amount('kind')],
      gives: { timeline: amount('kind') },
      evaluate: ([timeline, added]) =>
        mapValues(timeline as Timeline<Decimal>, (amount) => addQuantities(amount, added as Decimal) as Decimal),
    },
  ],
  evaluate: (a, b) => addQuantities(a as Quantity, b as Quantity),
});

export const plus = /* @__PURE__ */ said(plusWork, {
  english: (a, b) => `${a} plus ${b}`,
  examples: [
    [{ money: '0.10' }, { money: '0.20' }, { money: '0.30' }],
    [{ percent: '4.75' }, { percent: '4' }, { percent: '8.75' }],
    [2, 3, 5],
  ],
});
