import { minus as difference } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { said, workedByEach } from './operator.ts';
import { amount, number } from './pattern.ts';

/** One amount or number less another, below nil if the other is greater; money, a percentage or a whole number if both are, else a decimal. */
export const minusWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [number('kind'), number('kind')], gives: number('kind') },
    { takes: [amount('kind'), 'decimal'], gives: 'decimal' },
    { takes: ['decimal', amount('kind')], gives: 'decimal' },
  ],
  evaluate: (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : difference(asDecimal(a), asDecimal(b))),
});

export const minus = /* @__PURE__ */ said(minusWork, {
  english: (a, b) => `${a} less ${b}`,
  examples: [
    [{ money: '0.30' }, { money: '0.20' }, { money: '0.10' }],
    [{ money: '10.00' }, { money: '12.50' }, { money: '-2.50' }],
    [3, 5, -2],
  ],
});
