import { isNil, dividedBy as quotient } from '../../values/decimal.ts';
import { asDecimal } from '../run-time/as-decimal.ts';
import { said, worked } from './operator.ts';
import { amount, number } from './pattern.ts';

/** An amount divided by a number, at full precision; none when that is nil. Multiply first: a third may not be exact. */
export const dividedByWork = /* @__PURE__ */ worked({
  takes: [amount('dividend'), number('divisor')],
  gives: 'decimal',
  evaluate: (amount, number) => {
    const divisor = asDecimal(number);
    return isNil(divisor) ? null : quotient(amount, divisor);
  },
});

export const dividedBy = /* @__PURE__ */ said(dividedByWork, {
  english: (amount, number) => `${amount} divided by ${number}`,
  examples: [
    [{ money: '10.00' }, 4, { decimal: '2.5' }],
    [{ money: '36.50' }, { decimal: '0.5' }, { decimal: '73' }],
    [{ money: '10.00' }, 0, null],
  ],
});
