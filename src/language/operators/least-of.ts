import { compareQuantities, type Quantity } from '../run-time/as-decimal.ts';
import { operator } from './operator.ts';
import { number } from './pattern.ts';

/** The least of the amounts that are there; entries that are none are passed over. None when nothing is left. */
export const leastOf = operator({
  takes: [{ list: number('kind') }],
  gives: number('kind'),
  evaluate: (amounts) =>
    amounts
      .filter((amount) => amount !== null)
      .reduce<Quantity | null>(
        (found, amount) => (found === null || compareQuantities(amount, found) < 0 ? amount : found),
        null,
      ),
  english: (amounts) => `the least of ${amounts}`,
  examples: [
    [[{ money: '3.00' }, { money: '-7.50' }, { money: '5.00' }], { money: '-7.50' }],
    [[null, { percent: '4' }, null], { percent: '4' }],
    [[null], null],
    [[], null],
  ],
});
