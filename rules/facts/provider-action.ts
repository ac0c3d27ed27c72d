import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A suspension or an ending by the provider (S3.3). */
export const providerAction = entity({
  kind: oneOf(['suspend', 'end'])
    .describe('what the provider does or means to do')
    .meta({ note: 'end includes cutting off' }),
  on: date().describe('the day of what the provider does or means to do'),
  ground: oneOf(['breach', 'non-payment', 'outside-control', 'abuse'])
    .nullable()
    .describe('the ground that the provider relies on')
    .meta({
      note: 'made out, with every notice that it needs already given (suspend-or-end tells, and there the notices are facts of their own); breach means a breach other than non-payment',
      none: 'none',
    }),
  breachIsMaterial: bool().describe('the breach relied on is a serious one'),
});
