import { accrue } from '../accrual.ts';
import { Unknown } from '../run-time/value.ts';
import { operator } from './operator.ts';

const inWords: Readonly<Record<string, string>> = {
  'left-out': 'left out',
  'actual-365': '365 days',
  'actual-actual': '365 days, in a leap year 366',
  none: 'no interest',
  daily: 'interest from the next day on',
  balance: 'the balance',
  'interest-first': 'the interest so far, then the balance',
  'nothing-until-cleared': 'nothing until all is paid',
};
const say = (words: string): string => inWords[words] ?? words;

/**
 * Interest on an unpaid balance at rates in per cent a year, for each day from `from` to before `to` whose balance at
 * its end is above nil. `finalDay` counted adds the day that clears it, or `to`, at the balance of the day before.
 * `paymentsMeet`: the balance; or the interest so far first (`balance` tells the principal left at the end of `to`);
 * or nothing: the whole amount bears interest until all is paid. `onInterest` daily: unmet interest is owed and bears
 * interest from the next day. `interest` is exact, what payments met included; the days are known without rates.
 */
export const accrued = operator({
  takes: [{ timeline: 'money' }, { timeline: 'percent' }],
  and: {
    from: 'date',
    to: 'date',
    finalDay: { choice: ['left-out', 'counted'] },
    year: { choice: ['actual-365', 'actual-actual'] },
    onInterest: { choice: ['none', 'daily'] },
    paymentsMeet: { choice: ['balance', 'interest-first', 'nothing-until-cleared'] },
  },
  gives: {
    record: {
      days: 'days',
      interest: 'decimal',
      eachDayRounded: 'money',
      metByPayments: 'decimal',
      balance: 'decimal',
    },
  },
  evaluate: (unpaid, rates, terms) => {
    const accrual = accrue(unpaid, rates, terms);
    if (accrual === undefined) return new Unknown(unpaid.table);
    const missing = new Unknown(rates.table);
    return {
      days: accrual.days ?? missing,
      interest: accrual.interest ?? missing,
      eachDayRounded: accrual.eachDayRounded ?? missing,
      metByPayments: accrual.metByPayments ?? missing,
      balance: accrual.balance ?? missing,
    };
  },
  english: (unpaid, rates, { from, to, finalDay, year, onInterest, paymentsMeet }) =>
    `interest on ${unpaid} at ${rates} a year from ${from} to before ${to} ` +
    `(final day: ${say(finalDay)}; a year: ${say(year)}; interest bears: ${say(onInterest)}; payments meet: ${say(paymentsMeet)})`,
  examples: [
    [
      { rates: [['0001-01-01', '365.00']] },
      { rates: [['2000-01-01', '8.75']] },
      {
        from: '2024-02-15',
        to: '2024-03-15',
        finalDay: 'left-out',
        year: 'actual-365',
        onInterest: 'none',
        paymentsMeet: 'balance',
      },
      {
        days: 29,
        interest: { decimal: '2.5375' },
        eachDayRounded: { money: '2.61' },
        metByPayments: { decimal: '0' },
        balance: { decimal: '365' },
      },
    ],
    [
      {
        rates: [
          ['0001-01-01', '365.00'],
          ['2025-01-11', '0.00'],
        ],
      },
      { rates: [['2025-01-05', '10']] },
      {
        from: '2025-01-01',
        to: '2025-02-01',
        finalDay: 'counted',
        year: 'actual-365',
        onInterest: 'none',
        paymentsMeet: 'balance',
      },
      {
        days: 11,
        interest: { unknown: true },
        eachDayRounded: { unknown: true },
        metByPayments: { decimal: '0' },
        balance: { decimal: '0' },
      },
    ],
    [
      {
        rates: [
          ['0001-01-01', '365.00'],
          ['2025-01-11', '265.00'],
        ],
      },
      { rates: [['2000-01-01', '10']] },
      {
        from: '2025-01-01',
        to: '2025-01-11',
        finalDay: 'left-out',
        year: 'actual-365',
        onInterest: 'none',
        paymentsMeet: 'interest-first',
      },
      {
        days: 10,
        interest: { decimal: '1' },
        eachDayRounded: { money: '1.00' },
        metByPayments: { decimal: '1' },
        balance: { decimal: '266' },
      },
    ],
  ],
});
