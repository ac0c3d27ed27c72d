import { date, entry, listOf, percent } from '../../src/language/facts/fact.ts';

/** A base rate history in place of the built-in one. */
export const baseRates = listOf(
  entry({
    from: date().describe('the first day of the rate'),
    percent: percent().describe('the base rate a year from that day'),
  }),
)
  .describe('the base rate history in place of the built-in table')
  .meta({ note: 'reference data: may be left out' });
