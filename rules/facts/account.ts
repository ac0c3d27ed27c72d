import { bool, date, duration, entity, entry, listOf, money, text } from '../../src/language/facts/fact.ts';
import { activation, serviceKind } from './choices.ts';

/** The account that the service is on. */
export const account = entity({
  otherServices: listOf(
    entry({
      kind: serviceKind.describe('as service.kind'),
      activation: activation.exactOptional().describe('as service.activation; left out unless broadband'),
      paymentPeriod: duration().exactOptional().describe('as service.paymentPeriod; left out for broadband'),
      activatedOn: date().describe('as service.activatedOn'),
    }),
  ).describe('the other services on the same account'),
  creditLimit: money().nullable().describe('limit set on acceptance; null: none set'),
  balance: money().describe('everything run up and not yet paid, due or not'),
  overdue: money().describe('the part of the balance past its due date and unpaid'),
  credit: money().describe("ledger credit in the customer's favour, before anything is deducted"),
  owed: listOf(
    entry({
      item: text().describe('what the entry is for'),
      amount: money().describe('sum owed for it'),
    }),
  ).describe('what the customer owes when the service ends, one entry for each item'),
  prepaid: listOf(
    entry({
      amount: money().describe('fee paid for the span'),
      from: date().describe('first day covered'),
      to: date().describe('last day covered'),
    }),
  ).describe('fees paid in advance for a span of days that may run past the end of the service'),
  underDebtManagement: bool().describe('the account is with the debt management process'),
  suspendedOn: date().nullable().describe('day service was suspended for non-payment; null: not suspended'),
  suspensionFeeCharged: bool().describe('whether the suspension fee was charged already for this suspension'),
  disconnectedOn: date()
    .nullable()
    .describe(
      'day service was cut off for non-payment, with every notice that it needs given before (suspend-or-end tells); null: not cut off',
    ),
  directorAgreesRefund: bool()
    .nullable()
    .describe('whether a Company Director has agreed to a refund; null: has not been asked or has not answered'),
});
