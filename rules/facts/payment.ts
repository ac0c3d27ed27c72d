import { bool, entity, oneOf } from '../../src/language/facts/fact.ts';

/** How the customer pays (S2.9). */
export const payment = entity({
  method: oneOf(['direct-debit', 'cheque', 'bacs', 'standing-order', 'card', 'cash']).describe(
    'how the payment is or would be made',
  ),
  otherMethodAgreed: bool().describe('this customer and the provider have agreed on the method of payment'),
  cardOnFile: bool().describe('the customer has given credit or debit card details'),
  feesWaived: bool().describe('it has been agreed with this customer that the two payment fees do not apply'),
});
