import { later, MIN_DATE } from '../../values/date.ts';
import { type Decimal, minus } from '../../values/decimal.ts';
import { timeline } from '../../values/timeline.ts';
import { operator } from './operator.ts';

/**
 * What is unpaid at the end of each day: the amount less each payment `{ date, amount }` from its day on, or from
 * `notBefore` on if it is dated earlier. Below nil when more was paid.
 */
export const lessPayments = operator({
  takes: ['money', { list: { record: { date: 'date', amount: 'money' } } }],
  and: { notBefore: 'date' },
  gives: { timeline: 'money' },
  evaluate: (amount, payments, { notBefore }) => {
    const inOrder = payments
      .map((payment) => ({ from: later(payment.date as string, notBefore), paid: payment.amount as Decimal }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const steps = [{ from: MIN_DATE, value: amount }];
    let unpaid = amount;
    for (const { from, paid } of inOrder) {
      unpaid = minus(unpaid, paid);
      steps.push({ from, value: unpaid });
    }
    return timeline(steps);
  },
  english: (amount, payments, { notBefore }) =>
    `${amount} less ${payments}, each from its day on but none from before ${notBefore}`,
  examples: [
    [{ money: '200.00' }, [], { notBefore: '2025-01-01' }, { rates: [['0001-01-01', '200.00']] }],
    [
      { money: '200.00' },
      [
        { date: '2025-03-01', amount: { money: '80.00' } },
        { date: '2024-12-30', amount: { money: '40.00' } },
      ],
      { notBefore: '2025-01-01' },
      {
        rates: [
          ['0001-01-01', '200.00'],
          ['2025-01-01', '160.00'],
          ['2025-03-01', '80.00'],
        ],
      },
    ],
  ],
});
