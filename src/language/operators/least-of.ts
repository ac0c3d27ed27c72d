import { type Decimal, lesser } from '../../values/decimal.ts';
import { elementType } from './element-type.ts';
import { operator } from './operator.ts';

/** The least of the amounts that are there; entries that are none are passed over. None when nothing is left. */
export const leastOf = operator({
  takes: ['amounts'],
  gives: elementType,
  evaluate: (amounts) =>
    amounts
      .filter((amount) => amount !== null)
      .reduce<Decimal | null>((found, amount) => (found === null ? amount : lesser(found, amount)), null),
  english: (amounts) => `the least of ${amounts}`,
  examples: [
    [[{ money: '3.00' }, { money: '-7.50' }, { money: '5.00' }], { money: '-7.50' }],
    [[null, { percent: '4' }, null], { percent: '4' }],
    [[null], null],
    [[], null],
  ],
});
