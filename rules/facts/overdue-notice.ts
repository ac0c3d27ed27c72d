import { date, entity } from '../../src/language/facts/fact.ts';

/** What the customer was told about arrears (S3.3.2). */
export const overdueNotice = entity({
  givenOn: date()
    .nullable()
    .describe('the day the customer was told that payment is overdue or that the payment method looks invalid')
    .meta({ none: 'not told' }),
});
