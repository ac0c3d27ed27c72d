import { entity, oneOf, text } from '../../src/language/facts/fact.ts';

/** An application for service (S2.9, S6/p1). */
export const application = entity({
  kind: oneOf(['new-customer', 'new-service', 'extra', 'higher-limit', 'other']).describe('what is applied for'),
  name: text().nullable().describe('name given; null: not given'),
  address: text().nullable().describe('address given; null: not given'),
  bankDetails: text().nullable().describe('bank account details given; null: not given'),
});
