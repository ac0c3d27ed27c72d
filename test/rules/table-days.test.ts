import { describe, expect, it, test } from 'vitest';
import bankHolidays from '../../rules/tables/bank-holidays.json' with { type: 'json' };
import bankRate from '../../rules/tables/bank-rate.json' with { type: 'json' };
import vat from '../../rules/tables/vat.json' with { type: 'json' };
import { addDays, weekday } from '../../src/values/date.ts';
import { decimal, plus, times, toPlaces } from '../../src/values/decimal.ts';
import { sha256 } from '../../src/values/sha256.ts';
import { contract } from './contract.ts';

/** A table as its source was published: a header, and a line for each day on which the rate changes. */
const asPublished = ({ entries }: typeof vat): string =>
  ['effective_from,rate_percent', ...entries.map(({ from, value }) => `${from},${value}`), ''].join('\n');

test.each([
  ['bank-rate', asPublished(bankRate), 'b195652fbd3ba3d5b765fc43a8b70913e4b5ed6958785d1124ede822463f827a'],
  ['vat', asPublished(vat), '5abe3da8f6019d4a6fa417804f179473a4be2626318dc00a6e66fdf49601ebb0'],
  [
    'bank-holidays',
    JSON.stringify(bankHolidays.calendars),
    '2907de41f2db435e2bf9107a7009d905e4e398fcd6a83b5fd01893416c4b47fe',
  ],
])('%s is what its source published, by checksum', (_, text, checksum) => {
  expect(sha256(text)).toBe(checksum);
});

/** Each day on which a rate changes and the day before, with the rate of that day. */
const bothSides = ({ entries }: typeof vat): (readonly [day: string, rate: string])[] =>
  entries.flatMap(({ from, value }, index) => {
    const before = entries[index - 1];
    return before === undefined
      ? [[from, value] as const]
      : [[addDays(from, -1), before.value] as const, [from, value] as const];
  });

/** Days before 2012 are moved by no calendar that answers for them. */
const readings = { 'moved-due-day': 'printed-day' };

it('interest of one day is at the base rate of that day, on both sides of every change', () => {
  for (const [day, rate] of bothSides(bankRate)) {
    const due = addDays(day, -30);
    const facts = {
      asOf: addDays(day, 1),
      invoice: { date: due, dueDate: due, amount: '36500.00', interestDemanded: null },
      payments: [{ date: addDays(day, 1), amount: '36500.00' }],
      dispute: null,
    };
    const { values } = contract.evaluate('late-payment-interest', facts as never, { readings });
    // A day's interest on 36,500 pounds is the rate itself, in pounds.
    const expected = toPlaces(plus(decimal(rate), decimal('4')), 10);
    expect([day, values.accrualDays, values.interestUnrounded]).toEqual([day, 1, expected]);
  }
});

it('the suspension fee bears the VAT of the day of suspension, on both sides of every change', () => {
  for (const [day, rate] of bothSides(vat)) {
    const due = addDays(day, -40);
    const facts = {
      asOf: day,
      invoice: {
        dueDate: due,
        amount: '60.00',
        lateFeeDemanded: null,
        lateFeesCharged: '0.00',
        processingFeesCharged: '0.00',
      },
      payments: [],
      dispute: null,
      directDebit: { failedOn: [due] },
      payment: { method: 'direct-debit', feesWaived: false },
      account: { underDebtManagement: true, suspendedOn: day, suspensionFeeCharged: false },
    };
    const { values } = contract.evaluate('late-payment-fees', facts as never, { readings });
    expect([day, values.suspensionFeeVat]).toEqual([day, toPlaces(times(decimal(rate), decimal('0.5')), 2)]);
  }
});

describe.each([
  ['england', 'england-and-wales'],
  ['wales', 'england-and-wales'],
  ['scotland', 'scotland'],
  ['northern-ireland', 'northern-ireland'],
] as const)('the holidays of %s', (nation, part) => {
  const holidays = new Set(bankHolidays.calendars[part]);
  const isWorking = (day: string): boolean => weekday(day) < 6 && !holidays.has(day);
  const nextWorking = (day: string): string => (isWorking(day) ? day : nextWorking(addDays(day, 1)));

  it('move the collection from each of them, and from no working day beside one', () => {
    const days = new Set([...holidays].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
    for (const dueDate of days) {
      const facts = { invoice: { dueDate }, customer: { nation } };
      const asked = contract.evaluate('collection-date', facts as never, {
        readings: { 'holiday-calendar': 'customer-nation' },
      });
      const found = [dueDate, asked.values.collectionDate];
      const isOut = dueDate < bankHolidays.answersFrom || nextWorking(dueDate) > bankHolidays.answersTo;
      expect(found).toEqual([dueDate, isOut ? null : nextWorking(dueDate)]);
    }
  });
});
