import { bool, date, entity, money } from '../../src/language/facts/fact.ts';

/** The invoice that the question is about. */
export const invoice = entity({
  date: date().describe('the date printed on the invoice'),
  dueDate: date().describe('the due date printed on the invoice'),
  amount: money().describe('the total of the invoice'),
  paidOn: date().nullable().describe('the day the last of the invoice was paid').meta({ none: 'not all paid by asOf' }),
  interestDemanded: bool()
    .nullable()
    .describe('the provider asks for interest')
    .meta({ note: 'false: has decided not to', none: 'has not decided' }),
  lateFeeDemanded: bool()
    .nullable()
    .describe('the provider asks for the late fee')
    .meta({ note: 'false: has decided not to', none: 'has not decided' }),
  lateFeesCharged: money().describe('the late fees already charged for this invoice'),
  processingFeesCharged: money().describe('the processing fees already charged because of this invoice'),
});
