import { bool, date, decimal, entity, entry, listOf, oneOf } from '../../src/language/facts/fact.ts';

/** A home move (S3.7 to S3.9). */
export const move = entity({
  noticeOn: date().nullable().describe('day the customer gave notice of moving; null: none given'),
  movesOn: date().describe('day of the move'),
  withinUk: bool().describe('the new home is in the United Kingdom'),
  newAddressGivenOn: date().nullable().describe('day the new address was given; null: not given'),
  alternativeNumberGivenOn: date().nullable().describe('day another contact number was given; null: not given'),
  engineerNecessary: bool().describe('the provider advised that an engineer is needed, and one is'),
  engineerRefused: bool().describe('the customer refused to pay for the engineer'),
  outages: listOf(
    entry({
      from: date().describe('first day of the span'),
      to: date().nullable().describe('last day of the span; null: still going on, counted up to and including asOf'),
      cause: oneOf(['customer-apparatus', 'other']).describe(
        'where the fault lies; a day touched by both counts as the apparatus of the customer only if a span of that cause takes the whole of it',
      ),
      hours: decimal()
        .nullable()
        .describe('hours lost on each day of the span; null: all day, as 24 is')
        .meta({ unit: 'hours' }),
    }),
  ).describe('spans of days on which service could not be received; empty: none'),
});
