import { bool, date, entity, oneOf } from '../../src/language/facts/fact.ts';

/** A suspension or an ending by the provider (S3.3). */
export const providerAction = entity({
  kind: oneOf(['suspend', 'end']).describe('what the provider does or means to do; end includes cutting off'),
  on: date().describe('day of it'),
  ground: oneOf(['breach', 'non-payment', 'outside-control', 'abuse'])
    .nullable()
    .describe(
      'ground relied on, made out, with every notice that it needs already given (suspend-or-end tells, and there the notices are facts of their own); breach means a breach other than non-payment; null: none',
    ),
  breachIsMaterial: bool().describe('whether the breach relied on is a serious one'),
});
