import { date, entry, listOf, money } from '../../src/language/facts/fact.ts';

/** What was paid towards the invoice. */
export const payments = listOf(
  entry({
    date: date().describe('the day the payment was received'),
    amount: money().describe('the sum paid'),
  }),
).describe('the payments towards the invoice');
