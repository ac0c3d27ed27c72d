import { entity, oneOf, text } from '../../src/language/facts/fact.ts';

/** An application for service (S2.9, S6/p1). */
export const application = entity({
  kind: oneOf(['new-customer', 'new-service', 'extra', 'higher-limit', 'other']).describe('what is applied for'),
  name: text().nullable().describe('the name given in the application').meta({ none: 'not given' }),
  address: text().nullable().describe('the address given in the application').meta({ none: 'not given' }),
  bankDetails: text()
    .nullable()
    .describe('the bank account details given in the application')
    .meta({ none: 'not given' }),
});
