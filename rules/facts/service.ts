import { date, duration, entity, int, money, oneOf } from '../../src/language/facts/fact.ts';
import { activation, serviceKind } from './choices.ts';

/** The service that the question is about. */
export const service = entity({
  kind: serviceKind.describe('what is supplied'),
  product: oneOf(['invictus-at-home', 'other']).describe(
    'whether the Schedule governs the service or only the Code does',
  ),
  activation: activation.describe(
    'who bore the cost of a broadband activation: paid for by the customer, or free from the provider',
  ),
  activatedOn: date().nullable().describe('first day of service; null: not activated yet'),
  paymentPeriod: duration().describe('how long each ordinary payment covers'),
  feePeriod: duration()
    .nullable()
    .describe('how long a fee paid in advance covers, where that is not the payment period; null: no such fee'),
  statedTerm: duration()
    .nullable()
    .describe('minimum term written in fuller terms outside the two documents; null: none is known to be written'),
  monthlyCharge: money().describe('recurring charge for a month'),
  billingDay: int(1, 31).describe(
    'day of the month on which a billing period starts, 1 to 31; pulled back in a month too short for it',
  ),
});
