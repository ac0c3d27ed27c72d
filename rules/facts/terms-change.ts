import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A change of the terms (S4.1 to S4.3). */
export const termsChange = entity({
  cause: oneOf(['provider', 'law-or-tax']).describe('whose decision the change of terms is'),
  harmful: bool().describe("the change is to the customer's material detriment"),
  postedOn: date().nullable().describe('the day the change of terms went on the website').meta({ none: 'it has not' }),
  sentOn: date()
    .nullable()
    .describe('the day individual notice of the change of terms was sent')
    .meta({ none: 'none sent' }),
  onPrecedingBill: bool().describe('the notice was carried by the bill of the month before the change'),
  notifiedOn: date()
    .nullable()
    .describe('the day individual notice of the change of terms reached the customer')
    .meta({ none: 'has not' }),
  objectedOn: date()
    .nullable()
    .describe('the day the customer objected to the change of terms')
    .meta({ none: 'has not' }),
  effectiveOn: date().describe('the first day of the changed terms'),
});
