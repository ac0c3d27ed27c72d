import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A right that somebody wants to enforce (S5.2, S5.4). */
export const claim = entity({
  by: oneOf(['customer', 'provider', 'third-party']).describe('who wants to enforce'),
  underContract: bool()
    .describe('the claim rests on the contract alone')
    .meta({ note: 'false: on a right that exists apart from it' }),
  arisenOn: date().describe('the day the right could first have been used'),
});
