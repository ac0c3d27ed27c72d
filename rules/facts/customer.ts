import { entity, oneOf } from '../../src/language/facts/fact.ts';

/** Who the customer is, as far as a clause asks. */
export const customer = entity({
  nation: oneOf(['england', 'wales', 'scotland', 'northern-ireland'])
    .describe('where the customer lives')
    .meta({ note: 'read only where public holidays follow the customer' }),
});
