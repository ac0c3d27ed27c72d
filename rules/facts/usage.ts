import { decimal, entity } from '../../src/language/facts/fact.ts';

/** What the customer used in the billing period (S1.3). */
export const usage = entity({
  gigabytes: decimal().describe('the data used in the billing period').meta({ unit: 'gigabytes' }),
});
