import { bool, date, decimal, entity, entry, listOf, oneOf } from '../../src/language/facts/fact.ts';

/** A home move (S3.7 to S3.9). */
export const move = entity({
  noticeOn: date().nullable().describe('the day the customer gave notice of moving').meta({ none: 'none given' }),
  movesOn: date().describe('the day of the move'),
  withinUk: bool().describe('the new home is in the United Kingdom'),
  newAddressGivenOn: date().nullable().describe('the day the new address was given').meta({ none: 'not given' }),
  alternativeNumberGivenOn: date()
    .nullable()
    .describe('the day another contact number was given')
    .meta({ none: 'not given' }),
  engineerNecessary: bool().describe('the provider advised that an engineer is needed, and one is'),
  engineerRefused: bool().describe('the customer refused to pay for the engineer'),
  outages: listOf(
    entry({
      from: date().describe('the first day of the outage'),
      to: date()
        .nullable()
        .describe('the last day of the outage')
        .meta({ none: 'still going on, counted up to and including asOf' }),
      cause: oneOf(['customer-apparatus', 'other']).describe('the cause of the outage').meta({
        note: 'a day touched by both counts as the apparatus of the customer only if a span of that cause takes the whole of it',
      }),
      hours: decimal()
        .nullable()
        .describe('the hours lost on each day of the outage')
        .meta({ unit: 'hours', none: 'all day, as 24 is' }),
    }),
  )
    .describe('the spans of days on which service could not be received')
    .meta({ note: 'empty: none' }),
});
