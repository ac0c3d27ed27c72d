import { bool, date, entity, money } from '../../src/language/facts/fact.ts';
import { form } from './choices.ts';

/** A challenge to an invoice (S2.16, S2.17). */
export const dispute = entity({
  form: form.describe('how the challenge was made'),
  sentOn: date().describe('the day the challenge was sent or spoken'),
  receivedOn: date().describe('the day the challenge reached the provider'),
  amount: money().describe('the total of the items challenged'),
  mistakeAccepted: bool().nullable().describe('the provider accepts the mistake').meta({ none: 'has not decided' }),
  wronglyCharged: money().describe('the sum wrongly charged'),
  chargedOn: date().describe('the day the wrong charge was made'),
  collected: bool().describe('the wrong sum was taken by Direct Debit'),
  refundedOn: date().nullable().describe('the day the refund was made').meta({ none: 'not made' }),
  lateFeeCharged: money().describe('the late fee charged only because the wrong sum was not paid'),
  interestCharged: money().describe('the interest charged only on the wrong sum'),
})
  .nullable()
  .describe("the customer's challenge to an invoice")
  .meta({ none: 'none made' });
