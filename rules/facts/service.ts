import { date, duration, entity, int, money, oneOf } from '../../src/language/facts/fact.ts';
import { activation, serviceKind } from './choices.ts';

/** The service that the question is about. */
export const service = entity({
  kind: serviceKind.describe('what is supplied'),
  product: oneOf(['invictus-at-home', 'other'])
    .describe('the product')
    .meta({ note: 'the Schedule governs invictus-at-home, the Code alone the others' }),
  activation: activation
    .describe('who bore the cost of activating the service')
    .meta({ note: 'for broadband: paid for by the customer, or free from the provider' }),
  activatedOn: date().nullable().describe('the first day of service').meta({ none: 'not activated yet' }),
  paymentPeriod: duration().describe('how long each ordinary payment covers'),
  feePeriod: duration()
    .nullable()
    .describe('how long a fee paid in advance covers')
    .meta({ note: 'where that is not the payment period', none: 'no such fee' }),
  statedTerm: duration()
    .nullable()
    .describe('the minimum term written outside the two documents')
    .meta({ note: 'in fuller terms', none: 'none is known to be written' }),
  monthlyCharge: money().describe('the recurring charge for a month'),
  billingDay: int(1, 31)
    .describe('the day of the month on which a billing period starts')
    .meta({ note: '1 to 31; pulled back in a month too short for it' }),
});
