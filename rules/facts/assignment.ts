import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A transfer of the contract (S5.1). */
export const assignment = entity({
  by: oneOf(['customer', 'provider']).describe('who transfers'),
  permissionOn: date().nullable().describe('the day the provider gave written permission').meta({ none: 'none given' }),
  permissionByEmail: bool().describe('the permission came by e-mail and in no other way'),
  on: date().describe('the day of the transfer'),
});
