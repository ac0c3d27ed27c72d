import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A change of the terms (S4.1 to S4.3). */
export const termsChange = entity({
  cause: oneOf(['provider', 'law-or-tax']).describe('whose decision the change of terms is'),
  harmful: bool().describe("the change is to the customer's material detriment"),
  postedOn: date().nullable().describe('day it went on the website; null: it has not'),
  sentOn: date().nullable().describe('day individual notice was sent; null: none sent'),
  onPrecedingBill: bool().describe('the notice was carried by the bill of the month before the change'),
  notifiedOn: date().describe('day individual notice reached the customer'),
  objectedOn: date().nullable().describe('day the customer objected to the change of terms; null: has not'),
  effectiveOn: date().describe('first day of the changed terms'),
});
