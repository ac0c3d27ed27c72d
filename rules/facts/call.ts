import { bool, decimal, entity, instant, int, oneOf, text } from '../../src/language/facts/fact.ts';

/** A hundred days: a longer call is a mistake, and would take long to hold against the package times. */
const longestCall = 8_640_000;

/** One call (S1.1, S1.2, S2.4). */
export const call = entity({
  number: text().describe(
    'number dialled; spaces and hyphens are ignored and +44, 0044 and 0 forms are the same number',
  ),
  startedAt: instant().describe(
    'when the call started; its London wall-clock time is what is compared with the package times',
  ),
  durationSeconds: int(0, longestCall).describe('connected time in seconds; 0: not answered').meta({ unit: 'seconds' }),
  ratePerMinute: decimal()
    .describe('price of a minute to that number, VAT-inclusive pounds, any number of places')
    .meta({ unit: 'pounds a minute' }),
  overProviderNetwork: bool().describe("the call was routed through the provider's network"),
  purpose: oneOf(['voice', 'internet']).describe('what the call was for'),
  authorised: bool().describe(
    'whether the customer had allowed the caller to make it; given for completeness, it never changes the answer',
  ),
});
