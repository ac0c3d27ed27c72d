import { decimal, entity, money } from '../../src/language/facts/fact.ts';

/** Amounts that stand in the rate card, which is not part of the two documents. */
export const rateCard = entity({
  terminationCharge: money()
    .nullable()
    .describe('early termination charge; null: no rate card or clause was ever supplied that states one'),
  processingFee: money().describe('fee for a failed or cancelled Direct Debit and for paying in another way'),
  lateFee: money().describe('late payment processing fee'),
  overLimitCharge: money().describe('charge for going over the credit limit'),
  engineerFee: money().describe('fee for an engineer visit on a home move'),
  movingCharge: money().describe('reasonable cost of moving the service, for this set-up'),
  fairUseGigabytes: decimal().describe('fair use limit for the billing period').meta({ unit: 'gigabytes' }),
});
