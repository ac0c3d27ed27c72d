import { decimal, entity, money } from '../../src/language/facts/fact.ts';

/** Amounts that stand in the rate card, which is not part of the two documents. */
export const rateCard = entity({
  terminationCharge: money()
    .nullable()
    .describe('the early termination charge')
    .meta({ none: 'no rate card or clause was ever supplied that states one' }),
  processingFee: money().describe('the fee for a failed or cancelled Direct Debit and for paying in another way'),
  lateFee: money().describe('the late payment processing fee'),
  overLimitCharge: money().describe('the charge for going over the credit limit'),
  engineerFee: money().describe('the fee for an engineer visit on a home move'),
  movingCharge: money().describe('the reasonable cost of moving the service').meta({ note: 'for this set-up' }),
  fairUseGigabytes: decimal().describe('the fair use limit for the billing period').meta({ unit: 'gigabytes' }),
});
