import { bool, date, entity, listOf } from '../../src/language/facts/fact.ts';

/** What happened to the Direct Debit (S2.13 to S2.15). */
export const directDebit = entity({
  failedOn: listOf(date())
    .describe('the days on which a Direct Debit payment for this invoice failed')
    .meta({ note: 'one the customer had stopped included; empty: none failed' }),
  cancelledOn: date()
    .nullable()
    .describe('the day the customer cancelled the instruction or closed the bank account')
    .meta({ none: 'has not' }),
  toldProviderAtOnce: bool()
    .describe('the customer told the provider immediately')
    .meta({ note: 'a judgement for the caller' }),
  alternativeOffered: bool().describe('the customer offered another method that is acceptable'),
});
