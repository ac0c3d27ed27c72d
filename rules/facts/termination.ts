import { bool, date, entity, money, oneOf } from '../../src/language/facts/fact.ts';
import { form } from './choices.ts';

/** The ending of the service, by either side. */
export const termination = entity({
  endedBy: oneOf(['customer', 'provider']).describe('who ends the service'),
  form: form
    .describe('how the customer gave notice of cancelling')
    .meta({ note: 'headed-fax is a fax on headed paper' }),
  movesDomain: bool().describe('the cancellation is part of taking a domain name elsewhere').meta({
    note: 'whatever the kind of service; left out: needed for hosting, domain and other, not asked for with broadband and phone',
  }),
  noticeOn: date().nullable().describe('the day the customer gave notice of leaving').meta({ none: 'has not' }),
  effectiveOn: date()
    .describe('the day the ending takes effect')
    .meta({ note: 'a fee paid in advance is used up to and including it' }),
  reason: oneOf(['price-rise', 'harmful-change', 'forced-change', 'home-move'])
    .nullable()
    .describe('the event the customer says they leave because of')
    .meta({ note: 'informative, and read only under harmful-change-exit=implied', none: 'none of these' }),
  chargeDemanded: bool()
    .nullable()
    .describe('the provider asks for the termination charge')
    .meta({ note: 'false: has decided not to', none: 'has not decided' }),
  disconnectionCosts: money().describe('what disconnecting the customer actually cost the provider'),
  reasonableDisconnectionCosts: money().describe(
    'how much it would have been reasonable to spend on disconnecting the customer',
  ),
})
  .nullable()
  .describe('the ending of the service')
  .meta({ none: 'it has not been ended and nobody is ending it' });
