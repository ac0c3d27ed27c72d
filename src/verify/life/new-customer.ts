import type { CustomerFile } from './customer-file.ts';

/** A customer's file on the day before anything happens. */
export function newCustomer(asOf: string): CustomerFile {
  return {
    asOf,
    customer: { nation: 'england' },
    service: { kind: 'broadband', activatedOn: null },
    account: {
      otherServices: [],
      creditLimit: null,
      balance: '0.00',
      overdue: '0.00',
      credit: '0.00',
      owed: [],
      prepaid: [],
      underDebtManagement: false,
      suspendedOn: null,
      suspensionFeeCharged: false,
      disconnectedOn: null,
      directorAgreesRefund: null,
    },
    payment: { method: 'direct-debit', otherMethodAgreed: false, cardOnFile: false, feesWaived: false },
    directDebit: { cancelledOn: null },
    rateCard: {
      terminationCharge: '120.00',
      processingFee: '5.00',
      lateFee: '7.50',
      overLimitCharge: '12.00',
      engineerFee: '60.00',
      movingCharge: '25.00',
    },
    package: {
      includesCalls: true,
      includes0845: false,
      inclusiveTimes: null,
      billingInterval: 'minute',
      connectionFee: '0.15',
    },
    overdueNotice: { givenOn: null },
    disconnectionNotice: { sentOn: null, receivedOn: null },
    termination: null,
    matters: [],
  };
}
