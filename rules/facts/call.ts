import { bool, decimal, entity, instant, int, oneOf, telephone } from '../../src/language/facts/fact.ts';

/** A hundred days: a longer call is a mistake, and would take long to hold against the package times. */
const longestCall = 8_640_000;

/** One call (S1.1, S1.2, S2.4). */
export const call = entity({
  number: telephone()
    .describe('the number dialled')
    .meta({ note: 'spaces and hyphens are ignored and +44, 0044 and 0 forms are the same number' }),
  startedAt: instant()
    .describe('when the call started')
    .meta({ note: 'its London wall-clock time is what is compared with the package times' }),
  durationSeconds: int(0, longestCall)
    .describe('the connected time of the call')
    .meta({ unit: 'seconds', note: 'in seconds; 0: not answered' }),
  ratePerMinute: decimal()
    .describe('the price of a minute to that number')
    .meta({ unit: 'pounds a minute', note: 'VAT-inclusive pounds, any number of places' }),
  overProviderNetwork: bool().describe("the call was routed through the provider's network"),
  purpose: oneOf(['voice', 'internet']).describe('what the call was for'),
  authorised: bool()
    .describe('the customer had allowed the caller to make the call')
    .meta({ note: 'given for completeness, it never changes the answer' }),
});
