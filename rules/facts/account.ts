import { bool, date, duration, entity, entry, listOf, money, text } from '../../src/language/facts/fact.ts';
import { activation, serviceKind } from './choices.ts';

/** The account that the service is on. */
export const account = entity({
  otherServices: listOf(
    entry({
      kind: serviceKind.describe('the kind of the other service'),
      activation: activation
        .optional()
        .describe('who bore the cost of activating the other service')
        .meta({ note: 'as of the service; left out where it is not known, and unless broadband' }),
      paymentPeriod: duration()
        .optional()
        .describe('how long each ordinary payment for the other service covers')
        .meta({ note: 'left out where it is not known, and for broadband' }),
      activatedOn: date().describe('the first day of the other service'),
    }),
  ).describe('the other services on the same account'),
  creditLimit: money().nullable().describe('the credit limit set on acceptance').meta({ none: 'none set' }),
  balance: money().describe('everything run up and not yet paid').meta({ note: 'due or not' }),
  overdue: money().describe('the part of the balance past its due date and unpaid'),
  credit: money().describe("the ledger credit in the customer's favour").meta({ note: 'before anything is deducted' }),
  owed: listOf(
    entry({
      item: text().describe('what the customer owes it for'),
      amount: money().describe('the sum owed for the item'),
    }),
  )
    .describe('what the customer owes when the service ends')
    .meta({ note: 'one entry for each item' }),
  prepaid: listOf(
    entry({
      amount: money().describe('the fee paid for the span'),
      from: date().describe('the first day that the fee covers'),
      to: date().describe('the last day that the fee covers'),
    }),
  )
    .describe('the fees paid in advance')
    .meta({ note: 'for a span of days that may run past the end of the service' }),
  underDebtManagement: bool().describe('the account is with the debt management process'),
  suspendedOn: date()
    .nullable()
    .describe('the day service was suspended for non-payment')
    .meta({ none: 'not suspended' }),
  suspensionFeeCharged: bool().describe('the suspension fee was charged already for this suspension'),
  disconnectedOn: date()
    .nullable()
    .describe('the day service was cut off for non-payment')
    .meta({ note: 'with every notice that it needs given before (suspend-or-end tells)', none: 'not cut off' }),
  directorAgreesRefund: bool()
    .nullable()
    .describe('a Company Director has agreed to a refund')
    .meta({ none: 'has not been asked or has not answered' }),
});
