import { type Decimal, ofInt, plus } from '../../values/decimal.ts';
import { addQuantities } from '../run-time/as-decimal.ts';
import { said, workedByEach } from './operator.ts';
import { amount, whole } from './pattern.ts';

/** The sum of amounts, or of whole numbers of one unit: nil for none of them, and none if an entry is none. */
export const sumOfWork = /* @__PURE__ */ workedByEach({
  signatures: [
    { takes: [{ list: amount('kind') }], gives: amount('kind') },
    {
      takes: [{ list: whole('unit') }],
      gives: whole('unit'),
      evaluate: ([numbers]) =>
        (numbers as readonly (number | null)[]).reduce<number | null>(
          (sum, number) => (sum === null || number === null ? null : (addQuantities(sum, number) as number)),
          0,
        ),
    },
  ],
  evaluate: (amounts) =>
    (amounts as readonly (Decimal | null)[]).reduce<Decimal | null>(
      (sum, amount) => (sum === null || amount === null ? null : plus(sum, amount)),
      ofInt(0),
    ),
});

export const sumOf = /* @__PURE__ */ said(sumOfWork, {
  english: (amounts) => `the sum of ${amounts}`,
  examples: [
    [[{ money: '0.10' }, { money: '0.20' }], { money: '0.30' }],
    [[], { money: '0.00' }],
    [[{ money: '0.10' }, null], null],
  ],
});
