import { bool, date, entity, money } from '../../src/language/facts/fact.ts';

/** The invoice that the question is about. */
export const invoice = entity({
  date: date().describe('date printed on the invoice'),
  dueDate: date().describe('due date printed on the invoice'),
  amount: money().describe('total of the invoice'),
  paidOn: date().nullable().describe('day the last of the invoice was paid; null: not all paid by asOf'),
  interestDemanded: bool()
    .nullable()
    .describe('whether the provider asks for interest; false: has decided not to; null: has not decided'),
  lateFeeDemanded: bool()
    .nullable()
    .describe('whether the provider asks for the late fee; false: has decided not to; null: has not decided'),
  lateFeesCharged: money().describe('late fees already charged for this invoice'),
  processingFeesCharged: money().describe('processing fees already charged because of this invoice'),
});
