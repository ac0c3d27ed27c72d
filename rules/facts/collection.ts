import { entity, money } from '../../src/language/facts/fact.ts';

/** The costs of collecting a debt (S2.19). */
export const collection = entity({
  costsIncurred: money()
    .describe('what the provider spent on collecting the debt')
    .meta({ note: 'agents and solicitors included' }),
  reasonableCosts: money().describe('how much it would have been reasonable to spend on collecting the debt'),
});
