import { type Decimal, greater } from '../../values/decimal.ts';
import { elementType } from './element-type.ts';
import { operator } from './operator.ts';

/** The greatest of the amounts that are there; entries that are none are passed over. None when nothing is left. */
export const greatestOf = operator({
  takes: ['amounts'],
  gives: elementType,
  evaluate: (amounts) =>
    amounts
      .filter((amount) => amount !== null)
      .reduce<Decimal | null>((found, amount) => (found === null ? amount : greater(found, amount)), null),
  english: (amounts) => `the greatest of ${amounts}`,
  examples: [
    [[{ money: '3.00' }, { money: '-7.50' }, { money: '5.00' }], { money: '5.00' }],
    [[null, { percent: '4' }, null], { percent: '4' }],
    [[null], null],
    [[], null],
  ],
});
