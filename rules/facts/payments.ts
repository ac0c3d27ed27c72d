import { date, entry, listOf, money } from '../../src/language/facts/fact.ts';

/** What was paid towards the invoice. */
export const payments = listOf(
  entry({
    date: date().describe('day the payment was received'),
    amount: money().describe('sum paid'),
  }),
).describe('payments towards the invoice');
