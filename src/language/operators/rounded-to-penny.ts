import { roundHalfUp } from '../../values/decimal.ts';
import { said, worked } from './operator.ts';

/** The amount to the nearest penny, half a penny up (away from nil below nil). */
export const roundedToPennyWork = /* @__PURE__ */ worked({
  takes: [{ some: ['money', 'decimal'], as: 'sum' }],
  gives: 'money',
  evaluate: (amount) => roundHalfUp(amount, 2),
});

export const roundedToPenny = /* @__PURE__ */ said(roundedToPennyWork, {
  english: (amount) => `${amount}, rounded to the nearest penny, half a penny up`,
  examples: [
    [{ decimal: '2.5375' }, { money: '2.54' }],
    [{ decimal: '0.025' }, { money: '0.03' }],
    [{ decimal: '0.0249' }, { money: '0.02' }],
    [{ decimal: '-0.025' }, { money: '-0.03' }],
  ],
});
