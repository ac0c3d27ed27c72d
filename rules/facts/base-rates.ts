import { date, entry, listOf, percent } from '../../src/language/facts/fact.ts';

/** A base rate history in place of the built-in one. */
export const baseRates = listOf(
  entry({
    from: date().describe('first day of the rate'),
    percent: percent().describe('base rate a year from that day'),
  }),
).describe('base rate history in place of the built-in table (reference data: may be left out)');
