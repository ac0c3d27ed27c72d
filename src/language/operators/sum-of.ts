import { type Decimal, ofInt, plus } from '../../values/decimal.ts';
import { elementType } from './element-type.ts';
import { operator } from './operator.ts';

/** The sum of amounts: nil for none of them, and none if an entry is none. */
export const sumOf = operator({
  takes: ['amounts'],
  gives: elementType,
  evaluate: (amounts) =>
    amounts.reduce<Decimal | null>(
      (sum, amount) => (sum === null || amount === null ? null : plus(sum, amount)),
      ofInt(0),
    ),
  english: (amounts) => `the sum of ${amounts}`,
  examples: [
    [[{ money: '0.10' }, { money: '0.20' }], { money: '0.30' }],
    [[], { money: '0.00' }],
    [[{ money: '0.10' }, null], null],
  ],
});
