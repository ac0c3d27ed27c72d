import { bool, date, entity, money } from '../../src/language/facts/fact.ts';
import { form } from './choices.ts';

/** A challenge to an invoice (S2.16, S2.17). */
export const dispute = entity({
  form: form.describe('how it was made'),
  sentOn: date().describe('day it was sent or spoken'),
  receivedOn: date().describe('day it reached the provider'),
  amount: money().describe('total of the items challenged'),
  mistakeAccepted: bool().nullable().describe('whether the provider accepts the mistake; null: has not decided'),
  wronglyCharged: money().describe('sum wrongly charged'),
  chargedOn: date().describe('day the wrong charge was made'),
  collected: bool().describe('whether the wrong sum was taken by Direct Debit'),
  refundedOn: date().nullable().describe('day the refund was made; null: not made'),
  lateFeeCharged: money().describe('late fee charged only because the wrong sum was not paid'),
  interestCharged: money().describe('interest charged only on the wrong sum'),
})
  .nullable()
  .describe("the customer's challenge to an invoice; null: none made");
