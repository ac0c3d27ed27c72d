import { E as Effect, D as DecisionOf, R as Reasons, O as Options$1, A as AnswerOptions$1, F as FileOf } from './policy-interface-BkXaaGfE.cjs';

/** The outcomes, what may follow from each, the values and what may be missing of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
type Answers = {
    /** How long is the minimum term of this service, and would the ending fall inside it? */
    readonly 'minimum-term': {
        readonly outcome: 'one-month' | 'one-year' | 'stated-term' | 'no-term' | 'payment-period';
        readonly effects: {
            readonly 'one-month': never;
            readonly 'one-year': never;
            readonly 'stated-term': never;
            readonly 'no-term': never;
            readonly 'payment-period': never;
        };
        readonly values: {
            /** the length of the minimum term */
            readonly length: string | null;
            /** the last day of the minimum term */
            readonly lastDay: string | null;
            /** the day after the last day */
            readonly firstFreeDay: string | null;
            /** whether the ending falls from the activation to the last day, both included */
            readonly withinMinimumTerm: boolean | null;
        };
        readonly needs: 'service.kind' | 'service.activation' | 'service.activatedOn' | 'service.paymentPeriod' | 'service.feePeriod' | 'service.statedTerm' | 'account.otherServices' | 'termination' | 'termination.noticeOn' | 'termination.effectiveOn';
        readonly facts: FactsByDecision['minimum-term'];
    };
    /** Does ending the service cost the customer a termination charge, and how much? */
    readonly 'termination-charge': {
        readonly outcome: 'not-ended' | 'payable' | 'discretionary' | 'none';
        readonly effects: {
            readonly 'not-ended': Effect<'provider', 'must-not', 'charge-termination-fee', 'S3.1'>;
            readonly payable: Effect<'provider', 'may', 'charge-termination-fee', 'S3.1'> | Effect<'customer', 'may', 'object-to-price-rise', 'S4.2/p2'>;
            readonly discretionary: Effect<'provider', 'may', 'charge-termination-fee'> | Effect<'provider', 'may', 'charge-disconnection-costs'>;
            readonly none: Effect<'provider', 'must-not', 'charge-termination-fee'> | Effect<'provider', 'may', 'charge-disconnection-costs', 'S3.4'>;
        };
        readonly values: {
            /** the termination charge, as the rate card states it; pounds */
            readonly amount: string | null;
            /** whether reasonable disconnection costs may be charged as well */
            readonly disconnectionCosts: 'reasonable-costs' | 'none' | null;
            /** the most that may be charged for disconnecting; pounds */
            readonly disconnectionCostsCap: string | null;
            /** the last day to object to a price rise that still lets the customer leave free of charge */
            readonly exitOpenUntil: string | null;
        };
        readonly needs: 'asOf' | 'service.kind' | 'service.activation' | 'service.activatedOn' | 'service.paymentPeriod' | 'service.feePeriod' | 'service.statedTerm' | 'service.monthlyCharge' | 'account.otherServices' | 'termination' | 'termination.endedBy' | 'termination.form' | 'termination.movesDomain' | 'termination.noticeOn' | 'termination.effectiveOn' | 'termination.reason' | 'termination.chargeDemanded' | 'termination.disconnectionCosts' | 'termination.reasonableDisconnectionCosts' | 'providerAction.ground' | 'priceChange' | 'priceChange.cause' | 'priceChange.charges' | 'priceChange.earlierRises' | 'priceChange.sentOn' | 'priceChange.notifiedOn' | 'priceChange.effectiveOn' | 'priceChange.objectedOn' | 'termsChange.notifiedOn' | 'termsChange.objectedOn' | 'rateCard.terminationCharge' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['termination-charge'];
    };
    /** Does a rise in price let the customer leave, or change package, free of charge? */
    readonly 'price-rise-exit': {
        readonly outcome: 'free-exit' | 'open' | 'too-late' | 'no-right';
        readonly effects: {
            readonly 'free-exit': Effect<'customer', 'is-entitled-to', 'end-contract-without-charge', 'S4.2/p2'> | Effect<'customer', 'is-entitled-to', 'change-package-without-charge', 'S4.2/p2'>;
            readonly open: Effect<'customer', 'may', 'object-to-price-rise', 'S4.2/p2'>;
            readonly 'too-late': never;
            readonly 'no-right': never;
        };
        readonly values: {
            /** the last good day for the objection */
            readonly lastDayToObject: string | null;
            /** whether the rise as tested is above 10 per cent */
            readonly overTenPercent: boolean | null;
            /** whether the customer spoke in time; none while nothing has been said */
            readonly objectedInTime: boolean | null;
            /** the largest rise of any one charge that had a price before; per cent */
            readonly largestIncreasePercent: string | null;
            /** the largest rise that was compared with 10 per cent; per cent */
            readonly testedIncreasePercent: string | null;
            /** whether moving to another package costs nothing */
            readonly packageChangeFree: boolean | null;
            /** the last day to object, while the way out is open */
            readonly mayObjectUntil: string | null;
        };
        readonly needs: 'asOf' | 'termination' | 'termination.noticeOn' | 'termination.effectiveOn' | 'priceChange' | 'priceChange.cause' | 'priceChange.charges' | 'priceChange.earlierRises' | 'priceChange.sentOn' | 'priceChange.notifiedOn' | 'priceChange.effectiveOn' | 'priceChange.objectedOn' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['price-rise-exit'];
    };
    /** Was a change of terms announced properly, and from when may it apply? */
    readonly 'change-notice': {
        readonly outcome: 'told' | 'website-suffices' | 'too-short' | 'not-published' | 'long-enough' | 'not-told';
        readonly effects: {
            readonly told: Effect<'provider', 'may', 'apply-changed-terms', 'S4.3'>;
            readonly 'website-suffices': Effect<'provider', 'may', 'apply-changed-terms', 'S4.1'>;
            readonly 'too-short': Effect<'provider', 'must-not', 'apply-changed-terms', 'S4.2/p1'> | Effect<'provider', 'may', 'apply-changed-terms', 'S4.2/p1'>;
            readonly 'not-published': Effect<'provider', 'must', 'publish-change', 'S4.1'>;
            readonly 'long-enough': Effect<'provider', 'may', 'apply-changed-terms', 'S4.2/p1'>;
            readonly 'not-told': Effect<'provider', 'must', 'tell-customer-of-change'>;
        };
        readonly values: {
            /** the first day on which a harmful change of the provider's own choice may apply */
            readonly earliestEffectiveOn: string | null;
            /** the customer has to be told, the website not being enough */
            readonly individualNoticeRequired: boolean | null;
        };
        readonly needs: 'termsChange.cause' | 'termsChange.harmful' | 'termsChange.postedOn' | 'termsChange.sentOn' | 'termsChange.onPrecedingBill' | 'termsChange.notifiedOn' | 'termsChange.effectiveOn';
        readonly facts: FactsByDecision['change-notice'];
    };
    /** Was the invoice challenged in time, or is it taken as accepted? */
    readonly 'invoice-dispute': {
        readonly outcome: 'in-time' | 'open' | 'deemed-accepted';
        readonly effects: {
            readonly 'in-time': Effect<'provider', 'must-not', 'treat-invoice-as-accepted', 'S2.16'>;
            readonly open: Effect<'customer', 'may', 'challenge-invoice', 'S2.16'>;
            readonly 'deemed-accepted': Effect<'provider', 'may', 'treat-invoice-as-accepted', 'S2.16'>;
        };
        readonly values: {
            /** the last good day to challenge */
            readonly lastDayToDispute: string | null;
            /** the part of the invoice that is not challenged; pounds */
            readonly undisputed: string | null;
            /** whether the refund of a wrong charge is barred */
            readonly refundBarred: boolean | null;
        };
        readonly needs: 'asOf' | 'invoice.date' | 'invoice.amount' | 'dispute' | 'dispute.form' | 'dispute.sentOn' | 'dispute.receivedOn' | 'dispute.amount' | 'dispute.chargedOn' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['invoice-dispute'];
    };
    /** What is still to be paid on this invoice? */
    readonly 'invoice-balance': {
        readonly outcome: 'due' | 'overdue' | 'in-credit' | 'paid';
        readonly effects: {
            readonly due: Effect<'customer', 'must', 'pay-invoice', 'S2.2'> | Effect<'provider', 'must', 'collect-payment', 'S2.12'>;
            readonly overdue: Effect<'customer', 'must', 'pay-invoice', 'S2.2'>;
            readonly 'in-credit': never;
            readonly paid: never;
        };
        readonly values: {
            /** the invoice without what was wrongly charged; pounds */
            readonly rightAmount: string | null;
            /** what was paid up to the day asked about; pounds */
            readonly paid: string | null;
            /** what is left to pay; pounds */
            readonly outstanding: string | null;
            /** what was paid beyond what is right and has not been refunded; pounds */
            readonly credit: string | null;
            /** the day of collection */
            readonly payBy: string | null;
        };
        readonly needs: 'asOf' | 'customer.nation' | 'invoice.date' | 'invoice.dueDate' | 'invoice.amount' | 'invoice.interestDemanded' | 'payments' | 'baseRates' | 'dispute' | 'dispute.form' | 'dispute.sentOn' | 'dispute.receivedOn' | 'dispute.amount' | 'dispute.mistakeAccepted' | 'dispute.wronglyCharged' | 'dispute.chargedOn' | 'dispute.refundedOn' | 'payment.method' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['invoice-balance'];
    };
    /** What must be given back for a wrong charge, by when, and by whom? */
    readonly 'overcharge-refund': {
        readonly outcome: 'no-refund' | 'refunded' | 'dispute-resolution' | 'refund-due' | 'awaiting-decision';
        readonly effects: {
            readonly 'no-refund': Effect<'customer', 'is-entitled-to', 'get-bank-refund', 'S2.13'>;
            readonly refunded: never;
            readonly 'dispute-resolution': Effect<'customer', 'may', 'use-complaints-route', 'S2.17'> | Effect<'customer', 'is-entitled-to', 'get-bank-refund', 'S2.13'>;
            readonly 'refund-due': Effect<'provider', 'must', 'refund-wrong-charge', 'S2.17'> | Effect<'customer', 'is-entitled-to', 'get-bank-refund', 'S2.13'>;
            readonly 'awaiting-decision': Effect<'customer', 'is-entitled-to', 'get-bank-refund', 'S2.13'>;
        };
        readonly values: {
            /** the sum that the provider must refund or has refunded; pounds */
            readonly refund: string | null;
            /** the last day for it */
            readonly refundBy: string | null;
            /** the refund was made by its last day */
            readonly refundedInTime: boolean | null;
            /** the sum that the bank must return at once under the Direct Debit scheme; pounds */
            readonly bankRefund: string | null;
            /** the late fee that falls with the wrong sum; pounds */
            readonly lateFeeReversed: string | null;
            /** the interest that falls with it; pounds */
            readonly interestReversed: string | null;
            /** the two together; pounds */
            readonly totalReversed: string | null;
            /** the part of the refund that was paid and goes back; pounds */
            readonly refundOfPaid: string | null;
        };
        readonly needs: 'asOf' | 'customer.nation' | 'invoice.date' | 'invoice.dueDate' | 'invoice.amount' | 'invoice.interestDemanded' | 'payments' | 'baseRates' | 'dispute' | 'dispute.form' | 'dispute.sentOn' | 'dispute.receivedOn' | 'dispute.amount' | 'dispute.mistakeAccepted' | 'dispute.wronglyCharged' | 'dispute.chargedOn' | 'dispute.collected' | 'dispute.refundedOn' | 'dispute.lateFeeCharged' | 'dispute.interestCharged' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['overcharge-refund'];
    };
    /** How much interest may be charged on an invoice paid late? */
    readonly 'late-payment-interest': {
        readonly outcome: 'may-charge' | 'none';
        readonly effects: {
            readonly 'may-charge': Effect<'provider', 'may', 'charge-interest', 'S2.18'>;
            readonly none: Effect<'provider', 'must-not', 'charge-interest', 'S2.18'>;
        };
        readonly values: {
            /** the first day that can carry interest */
            readonly accrualStart: string | null;
            /** the days up to the day asked about on which a balance carried interest; days */
            readonly accrualDays: number | null;
            /** the exact interest; pounds */
            readonly interestUnrounded: string | null;
            /** the interest that may be charged; pounds */
            readonly interest: string | null;
            /** the part of the right invoice unpaid at the end of the day asked about; pounds */
            readonly outstanding: string | null;
            /** what was paid beyond what is right and has not been refunded; pounds */
            readonly credit: string | null;
            /** whether anything was unpaid at the end of 30 days after the invoice date */
            readonly stillDueOnDay30: boolean | null;
            /** the part of the interest that payments have met; pounds */
            readonly interestMetByPayments: string | null;
            /** the part of the interest that may still be charged; pounds */
            readonly interestLeft: string | null;
        };
        readonly needs: 'asOf' | 'customer.nation' | 'invoice.date' | 'invoice.dueDate' | 'invoice.amount' | 'invoice.interestDemanded' | 'payments' | 'baseRates' | 'dispute' | 'dispute.form' | 'dispute.sentOn' | 'dispute.receivedOn' | 'dispute.amount' | 'dispute.mistakeAccepted' | 'dispute.wronglyCharged' | 'dispute.chargedOn' | 'dispute.refundedOn' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['late-payment-interest'];
    };
    /** Which fixed fees may be added because of this invoice? */
    readonly 'late-payment-fees': {
        readonly outcome: 'may-charge' | 'none';
        readonly effects: {
            readonly 'may-charge': Effect<'provider', 'may', 'charge-late-fee', 'S2.15b'> | Effect<'provider', 'may', 'charge-processing-fee', 'S2.15a'> | Effect<'provider', 'may', 'charge-suspension-fee', 'S8/p5'>;
            readonly none: Effect<'provider', 'must-not', 'charge-late-fee', 'S2.15b'>;
        };
        readonly values: {
            /** the late fee that may still be added; pounds */
            readonly lateFee: string | null;
            /** the late fees for the invoice, those already charged included; pounds */
            readonly lateFeesTotal: string | null;
            /** the late fee is owed without being asked for */
            readonly automatic: boolean | null;
            /** the processing fee that may still be added; pounds */
            readonly processingFee: string | null;
            /** the suspension fee with VAT; pounds */
            readonly suspensionFee: string | null;
            /** the suspension fee without VAT; pounds */
            readonly suspensionFeeExVat: string | null;
            /** the VAT in the suspension fee; pounds */
            readonly suspensionFeeVat: string | null;
            /** the late fee, the processing fee and the suspension fee together; pounds */
            readonly total: string | null;
            /** the provider must write to the customer that the bill is unpaid */
            readonly letterOwed: boolean | null;
            /** the provider must also try to telephone */
            readonly callOwed: boolean | null;
        };
        readonly needs: 'asOf' | 'customer.nation' | 'account.underDebtManagement' | 'account.suspendedOn' | 'account.suspensionFeeCharged' | 'invoice.date' | 'invoice.dueDate' | 'invoice.amount' | 'invoice.paidOn' | 'invoice.lateFeeDemanded' | 'invoice.lateFeesCharged' | 'invoice.processingFeesCharged' | 'payments' | 'vatPercent' | 'dispute' | 'dispute.form' | 'dispute.sentOn' | 'dispute.receivedOn' | 'dispute.amount' | 'dispute.mistakeAccepted' | 'dispute.wronglyCharged' | 'dispute.chargedOn' | 'dispute.refundedOn' | 'payment.method' | 'payment.feesWaived' | 'directDebit.failedOn' | 'directDebit.cancelledOn' | 'rateCard.processingFee' | 'rateCard.lateFee' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['late-payment-fees'];
    };
    /** On which day is the payment collected? */
    readonly 'collection-date': {
        readonly outcome: 'moved' | 'on-due-date';
        readonly effects: {
            readonly moved: never;
            readonly 'on-due-date': never;
        };
        readonly values: {
            /** the day of collection */
            readonly collectionDate: string | null;
        };
        readonly needs: 'customer.nation' | 'invoice.dueDate' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['collection-date'];
    };
    /** Has the customer gone beyond the credit limit? */
    readonly 'credit-limit': {
        readonly outcome: 'no-limit' | 'beyond' | 'within';
        readonly effects: {
            readonly 'no-limit': Effect<'provider', 'must-not', 'charge-over-limit', 'S2.10'>;
            readonly beyond: Effect<'provider', 'may', 'charge-over-limit', 'S2.10'> | Effect<'provider', 'may', 'charge-over-limit-interest', 'S2.10'>;
            readonly within: Effect<'provider', 'must-not', 'charge-over-limit', 'S2.10'>;
        };
        readonly values: {
            /** the charge of the rate card for going beyond the limit; pounds */
            readonly charge: string | null;
            /** interest may be asked for, at the rate of the rate card */
            readonly interestMayFollow: boolean | null;
            /** the rate of interest on what is over the limit, where it is that of a late payment; per cent */
            readonly interestPercent: string | null;
        };
        readonly needs: 'asOf' | 'account.creditLimit' | 'account.balance' | 'baseRates' | 'rateCard.overLimitCharge';
        readonly facts: FactsByDecision['credit-limit'];
    };
    /** What is refunded for days without service around a home move? */
    readonly 'moving-home-refund': {
        readonly outcome: 'refund-due' | 'no-refund';
        readonly effects: {
            readonly 'refund-due': Effect<'provider', 'must', 'refund-days-without-service', 'S3.8/p3'>;
            readonly 'no-refund': never;
        };
        readonly values: {
            /** the first day that can be refunded; none while notice is not complete */
            readonly refundableFrom: string | null;
            /** the days refunded, each once, in whole or in part; days */
            readonly refundableDays: number | null;
            /** the exact sum; pounds */
            readonly refundUnrounded: string | null;
            /** the sum of the credits; pounds */
            readonly refund: string | null;
            /** the credit on each bill, oldest first, each rounded by itself */
            readonly credits: readonly ({
                readonly billingDate: string | null;
                readonly days: number | null;
                readonly amount: string | null;
            } | null)[] | null;
        };
        readonly needs: 'asOf' | 'service.kind' | 'service.monthlyCharge' | 'service.billingDay' | 'termination' | 'termination.endedBy' | 'termination.form' | 'termination.movesDomain' | 'termination.effectiveOn' | 'move.noticeOn' | 'move.withinUk' | 'move.newAddressGivenOn' | 'move.alternativeNumberGivenOn' | 'move.engineerNecessary' | 'move.engineerRefused' | 'move.outages';
        readonly facts: FactsByDecision['moving-home-refund'];
    };
    /** What does a home move do to the service, the fees and the contract? */
    readonly 'moving-home': {
        readonly outcome: 'outside-uk' | 'undisrupted-aim' | 'short-notice';
        readonly effects: {
            readonly 'outside-uk': never;
            readonly 'undisrupted-aim': Effect<'customer', 'must', 'keep-paying-fees', 'S3.8/p2'> | Effect<'provider', 'may', 'charge-engineer-fee', 'S3.7'> | Effect<'provider', 'may', 'charge-moving-cost', 'S3.9'>;
            readonly 'short-notice': Effect<'customer', 'must', 'keep-paying-fees', 'S3.8/p2'> | Effect<'provider', 'may', 'charge-engineer-fee', 'S3.7'> | Effect<'provider', 'may', 'charge-moving-cost', 'S3.9'>;
        };
        readonly values: {
            /** the days from the notice to the move; below nil when notice came after it; days */
            readonly daysOfNotice: number | null;
            /** whether the contract goes on: a move never ends it */
            readonly contractContinues: boolean | null;
            /** whether the minimum term starts again: a move never makes it */
            readonly minimumTermRestarts: boolean | null;
            /** whether fees and charges go on during the move: they always do */
            readonly feesContinue: boolean | null;
            /** the fee of the rate card for an engineer, nil when none is needed; pounds */
            readonly engineerFee: string | null;
            /** the cost of moving the service, from the rate card; pounds */
            readonly movingCharge: string | null;
        };
        readonly needs: 'asOf' | 'service.kind' | 'termination' | 'termination.endedBy' | 'termination.form' | 'termination.movesDomain' | 'termination.effectiveOn' | 'rateCard.engineerFee' | 'rateCard.movingCharge' | 'move.noticeOn' | 'move.movesOn' | 'move.withinUk' | 'move.engineerNecessary' | 'move.engineerRefused';
        readonly facts: FactsByDecision['moving-home'];
    };
    /** By when must a complaint be answered, and was it? */
    readonly 'complaint-response': {
        readonly outcome: 'awaiting' | 'in-time' | 'late' | 'overdue';
        readonly effects: {
            readonly awaiting: Effect<'provider', 'must', 'log-complaint', 'C6.5/p1a'> | Effect<'provider', 'must', 'answer-complaint', 'C6.5/p1a'>;
            readonly 'in-time': never;
            readonly late: never;
            readonly overdue: Effect<'provider', 'must', 'log-complaint', 'C6.5/p1a'> | Effect<'provider', 'must', 'answer-complaint', 'C6.5/p1a'>;
        };
        readonly values: {
            /** the last good day for the answer */
            readonly respondBy: string | null;
        };
        readonly needs: 'asOf' | 'complaint.receivedOn' | 'complaint.afterHours' | 'complaint.form' | 'complaint.acknowledgedOn' | 'complaint.answeredOn' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['complaint-response'];
    };
    /** May the complaint go to the ombudsman, and from when? */
    readonly 'complaint-escalation': {
        readonly outcome: 'closed' | 'may-refer' | 'not-yet';
        readonly effects: {
            readonly closed: never;
            readonly 'may-refer': Effect<'customer', 'may', 'refer-complaint-to-ombudsman', 'C6.5/p2'> | Effect<'provider', 'must', 'honour-ombudsman-decision', 'C6.5/p4'> | Effect<'provider', 'must', 'contact-complainant', 'C6.5/p1b'>;
            readonly 'not-yet': Effect<'provider', 'must', 'contact-complainant', 'C6.5/p1b'>;
        };
        readonly values: {
            /** the day on which the 84 days are up */
            readonly twelveWeeksOn: string | null;
            /** the first day on which the complaint may go to the ombudsman */
            readonly earliestReferralOn: string | null;
            /** a Company Director must take the complaint up */
            readonly goesToDirector: boolean | null;
            /** what the ombudsman decides binds the provider */
            readonly decisionBindsProvider: boolean | null;
        };
        readonly needs: 'asOf' | 'complaint.firstMadeOn' | 'complaint.form' | 'complaint.ordinaryHandlingFailedOn' | 'complaint.resolvedOn' | 'complaint.deadlockLetterOn' | 'complaint.deadlockLetterByEmail' | 'complaint.deadlockLetterFrom';
        readonly facts: FactsByDecision['complaint-escalation'];
    };
    /** Is a call inclusive, and if not what does it cost? */
    readonly 'call-charge': {
        readonly outcome: 'no-call' | 'billed-elsewhere' | 'included' | 'part-included' | 'charged';
        readonly effects: {
            readonly 'no-call': Effect<'provider', 'must-not', 'charge-call', 'S2.4'>;
            readonly 'billed-elsewhere': Effect<'provider', 'must-not', 'charge-call', 'S2.5'>;
            readonly included: Effect<'provider', 'must-not', 'charge-call', 'S1.1'>;
            readonly 'part-included': Effect<'provider', 'may', 'charge-call', 'S1.2'> | Effect<'customer', 'must', 'pay-call-charge', 'S2.4'>;
            readonly charged: Effect<'provider', 'may', 'charge-call', 'S1.2'> | Effect<'customer', 'must', 'pay-call-charge', 'S2.4'>;
        };
        readonly values: {
            /** the minutes charged for; nil when billed by the second; minutes */
            readonly billedMinutes: number | null;
            /** the seconds charged for; nil when billed by the minute; seconds */
            readonly billedSeconds: number | null;
            /** the exact charge; pounds */
            readonly chargeUnrounded: string | null;
            /** the charge if the call stood alone; pounds */
            readonly charge: string | null;
            /** whether the customer answers for the call: whoever used the number counts as authorised */
            readonly customerLiable: boolean | null;
        };
        readonly needs: 'call.number' | 'call.startedAt' | 'call.durationSeconds' | 'call.ratePerMinute' | 'call.overProviderNetwork' | 'call.purpose' | 'call.authorised' | 'package.includesCalls' | 'package.includes0845' | 'package.inclusiveTimes' | 'package.billingInterval' | 'package.connectionFee';
        readonly facts: FactsByDecision['call-charge'];
    };
    /** What do the chargeable calls of one invoice come to? */
    readonly 'call-bill': {
        readonly outcome: 'charges' | 'nothing';
        readonly effects: {
            readonly charges: Effect<'customer', 'must', 'pay-call-charges', 'S2.2'>;
            readonly nothing: never;
        };
        readonly values: {
            /** the minutes charged for, for each call in order; nil where calls are billed by the second; minutes */
            readonly billedMinutes: readonly (number | null)[] | null;
            /** the exact sum; pounds */
            readonly totalUnrounded: string | null;
            /** what the calls come to; pounds */
            readonly total: string | null;
        };
        readonly needs: 'calls' | 'package.billingInterval';
        readonly facts: FactsByDecision['call-bill'];
    };
    /** When the service has ended, who pays whom, how much and by when? */
    readonly 'final-settlement': {
        readonly outcome: 'refund-credit' | 'final-invoice' | 'not-ended' | 'nothing-due';
        readonly effects: {
            readonly 'refund-credit': Effect<'provider', 'must', 'refund-credit', 'S2.8.1'> | Effect<'provider', 'must', 'send-termination-notice', 'S3.6'>;
            readonly 'final-invoice': Effect<'provider', 'must', 'issue-final-invoice', 'S2.8.2'> | Effect<'customer', 'must', 'pay-final-invoice', 'S2.8.2'> | Effect<'customer', 'must', 'pay-final-invoice', 'S3.6'> | Effect<'provider', 'must', 'send-termination-notice', 'S3.6'>;
            readonly 'not-ended': never;
            readonly 'nothing-due': Effect<'provider', 'must', 'send-termination-notice', 'S3.6'>;
        };
        readonly values: {
            /** the sum of what is owed; pounds */
            readonly owed: string | null;
            /** what the customer gets back; pounds */
            readonly refund: string | null;
            /** the refund before rounding; pounds */
            readonly refundUnrounded: string | null;
            /** what is left to pay; pounds */
            readonly finalInvoice: string | null;
            /** the day the final sum falls due; none without a final invoice */
            readonly dueOn: string | null;
            /** whether the refund is owed as of right */
            readonly refundIsRight: boolean | null;
            /** whether something paid in advance could be given back only as a kindness */
            readonly goodwillPossible: boolean | null;
            /** whether the provider must send a Termination Notice */
            readonly terminationNoticeOwed: boolean | null;
        };
        readonly needs: 'asOf' | 'service.kind' | 'account.credit' | 'account.owed' | 'account.prepaid' | 'account.directorAgreesRefund' | 'termination' | 'termination.endedBy' | 'termination.form' | 'termination.movesDomain' | 'termination.effectiveOn' | 'finalInvoice.dueDate';
        readonly facts: FactsByDecision['final-settlement'];
    };
    /** Does the provider have to take, or may it take, payment this way? */
    readonly 'payment-method': {
        readonly outcome: 'accepted' | 'refused';
        readonly effects: {
            readonly accepted: Effect<'customer', 'may', 'pay-by-this-method'> | Effect<'provider', 'may', 'charge-card-on-file', 'S2.14'> | Effect<'provider', 'may', 'charge-processing-fee', 'S2.15a'>;
            readonly refused: Effect<'provider', 'may', 'refuse-this-method'>;
        };
        readonly values: {
            /** the fee for paying this way: none for Direct Debit, for refused methods and outside the Schedule; pounds */
            readonly processingFee: string | null;
        };
        readonly needs: 'service.product' | 'payment.method' | 'payment.otherMethodAgreed' | 'payment.cardOnFile' | 'payment.feesWaived' | 'rateCard.processingFee';
        readonly facts: FactsByDecision['payment-method'];
    };
    /** What follows when the customer cancels the Direct Debit or closes the bank account? */
    readonly 'direct-debit-cancellation': {
        readonly outcome: 'not-cancelled' | 'within-rights' | 'breach';
        readonly effects: {
            readonly 'not-cancelled': Effect<'customer', 'may', 'cancel-direct-debit', 'S2.13'>;
            readonly 'within-rights': Effect<'customer', 'may', 'cancel-direct-debit', 'S2.13'>;
            readonly breach: Effect<'customer', 'must', 'tell-provider-of-cancelling', 'S2.14'> | Effect<'customer', 'must', 'offer-other-method', 'S2.14'>;
        };
        readonly values: {
            /** the fee for the cancelling itself; a payment that was cancelled or fails is priced elsewhere; pounds */
            readonly processingFee: string | null;
        };
        readonly needs: 'payment.feesWaived' | 'directDebit.cancelledOn' | 'directDebit.toldProviderAtOnce' | 'directDebit.alternativeOffered' | 'rateCard.processingFee';
        readonly facts: FactsByDecision['direct-debit-cancellation'];
    };
    /** Was the customer's cancellation given in a good form? */
    readonly 'cancellation-notice': {
        readonly outcome: 'valid' | 'invalid';
        readonly effects: {
            readonly valid: Effect<'customer', 'may', 'end-service', 'S3.1'>;
            readonly invalid: never;
        };
        readonly values: Readonly<Record<never, never>>;
        readonly needs: 'service.kind' | 'termination' | 'termination.form' | 'termination.movesDomain';
        readonly facts: FactsByDecision['cancellation-notice'];
    };
    /** May the provider suspend or end the service on the day in question? */
    readonly 'suspend-or-end': {
        readonly outcome: 'permitted' | 'too-early' | 'not-permitted';
        readonly effects: {
            readonly permitted: Effect<'provider', 'may', 'suspend-or-end-service', 'S3.3'>;
            readonly 'too-early': Effect<'provider', 'must-not', 'suspend-or-end-service'>;
            readonly 'not-permitted': Effect<'provider', 'must-not', 'suspend-or-end-service', 'S3.2'>;
        };
        readonly values: {
            /** the first permitted day, for non-payment */
            readonly earliestOn: string | null;
            /** a practicable warning before ending was not given in time, which does not undo the ending */
            readonly noticeDutyBroken: boolean | null;
        };
        readonly needs: 'account.overdue' | 'providerAction.kind' | 'providerAction.on' | 'providerAction.ground' | 'providerAction.breachIsMaterial' | 'overdueNotice.givenOn' | 'disconnectionNotice.sentOn' | 'disconnectionNotice.receivedOn' | 'endingNotice.givenOn' | 'endingNotice.byEmail' | 'endingNotice.practicable';
        readonly facts: FactsByDecision['suspend-or-end'];
    };
    /** What follows from being cut off for non-payment? */
    readonly 'disconnection-effects': {
        readonly outcome: 'cut-off' | 'in-service';
        readonly effects: {
            readonly 'cut-off': Effect<'provider', 'may', 'withdraw-number', 'S8/b2'>;
            readonly 'in-service': never;
        };
        readonly values: {
            /** calls can be made */
            readonly outgoingCalls: boolean | null;
            /** calls can be received */
            readonly incomingCalls: boolean | null;
            /** the number may be lost */
            readonly numberMayBeLost: boolean | null;
            /** broadband may suffer */
            readonly broadbandMayBeAffected: boolean | null;
            /** whether a termination fee may be added, at the provider's discretion */
            readonly terminationFee: 'discretionary' | 'none' | null;
        };
        readonly needs: 'service.kind' | 'service.activation' | 'service.activatedOn' | 'service.paymentPeriod' | 'service.feePeriod' | 'service.statedTerm' | 'account.otherServices' | 'account.disconnectedOn' | 'termination' | 'termination.noticeOn' | 'termination.effectiveOn' | 'rateCard.terminationCharge';
        readonly facts: FactsByDecision['disconnection-effects'];
    };
    /** Was a paper addressed to the customer properly served, and on which day? */
    readonly 'notice-service': {
        readonly outcome: 'served' | 'not-served';
        readonly effects: {
            readonly served: Effect<'provider', 'may', 'rely-on-notice', 'S5.3'>;
            readonly 'not-served': Effect<'provider', 'must-not', 'rely-on-notice', 'S5.3'>;
        };
        readonly values: {
            /** the day of service */
            readonly servedOn: string | null;
        };
        readonly needs: 'notice.kind' | 'notice.method' | 'notice.inWriting' | 'notice.address' | 'notice.addressInUk' | 'notice.sentOn' | 'notice.receivedOn' | 'tables.bankHolidays';
        readonly facts: FactsByDecision['notice-service'];
    };
    /** What call fee is billed in advance, and by when? */
    readonly 'advance-fees': {
        readonly outcome: 'billed-in-advance' | 'none';
        readonly effects: {
            readonly 'billed-in-advance': Effect<'provider', 'must', 'bill-call-fee-in-advance', 'S2.1'>;
            readonly none: never;
        };
        readonly values: {
            /** the monthly call fees of 3 months; pounds */
            readonly quarterlyInAdvance: string | null;
            /** the last day for the first bill */
            readonly latestFirstBillOn: string | null;
        };
        readonly needs: 'service.activatedOn' | 'package.monthlyCallFee';
        readonly facts: FactsByDecision['advance-fees'];
    };
    /** How much of the cost of collecting a debt can be passed on? */
    readonly 'collection-costs': {
        readonly outcome: 'recoverable' | 'none';
        readonly effects: {
            readonly recoverable: Effect<'customer', 'must', 'pay-collection-costs', 'S2.19'>;
            readonly none: never;
        };
        readonly values: {
            /** the smaller of the cost and the reasonable cost; pounds */
            readonly recoverable: string | null;
        };
        readonly needs: 'collection.costsIncurred' | 'collection.reasonableCosts';
        readonly facts: FactsByDecision['collection-costs'];
    };
    /** May the provider slow down an unlimited data service? */
    readonly 'fair-use': {
        readonly outcome: 'may-slow' | 'no-action';
        readonly effects: {
            readonly 'may-slow': Effect<'provider', 'may', 'slow-downloads', 'S1.3'>;
            readonly 'no-action': Effect<'provider', 'must-not', 'slow-downloads', 'S1.3'>;
        };
        readonly values: {
            /** whether the service may be ended for it: slowing down is the only remedy */
            readonly mayEnd: boolean | null;
        };
        readonly needs: 'rateCard.fairUseGigabytes' | 'package.unlimitedData' | 'usage.gigabytes';
        readonly facts: FactsByDecision['fair-use'];
    };
    /** Does a transfer of rights or duties under the contract take effect? */
    readonly assignment: {
        readonly outcome: 'not-restricted' | 'effective' | 'ineffective';
        readonly effects: {
            readonly 'not-restricted': never;
            readonly effective: Effect<'customer', 'may', 'transfer-contract', 'S5.1'>;
            readonly ineffective: Effect<'customer', 'must-not', 'transfer-contract', 'S5.1'>;
        };
        readonly values: Readonly<Record<never, never>>;
        readonly needs: 'assignment.by' | 'assignment.permissionOn' | 'assignment.permissionByEmail' | 'assignment.on';
        readonly facts: FactsByDecision['assignment'];
    };
    /** Can the application be accepted, and may a credit check be made? */
    readonly application: {
        readonly outcome: 'may-accept' | 'incomplete';
        readonly effects: {
            readonly 'may-accept': Effect<'provider', 'may', 'accept-application', 'S2.9'>;
            readonly incomplete: Effect<'provider', 'must-not', 'accept-application', 'S2.9'> | Effect<'customer', 'must', 'give-particulars', 'S2.9'>;
        };
        readonly values: {
            /** whether the provider may make a credit check */
            readonly creditCheckAllowed: boolean | null;
        };
        readonly needs: 'application.kind' | 'application.name' | 'application.address' | 'application.bankDetails';
        readonly facts: FactsByDecision['application'];
    };
    /** Who may enforce the contract, does delay matter, and where is it decided? */
    readonly 'contract-claim': {
        readonly outcome: 'may-enforce' | 'outside-contract' | 'third-party-excluded';
        readonly effects: {
            readonly 'may-enforce': never;
            readonly 'outside-contract': never;
            readonly 'third-party-excluded': never;
        };
        readonly values: {
            /** whether waiting alone gives the right up; clauses that set a last day keep it */
            readonly waivedByDelay: boolean | null;
            /** the law that governs the claim; none outside the contract */
            readonly law: 'english' | null;
            /** the courts that decide; none outside the contract */
            readonly forum: 'england-and-wales' | null;
        };
        readonly needs: 'asOf' | 'claim.by' | 'claim.underContract' | 'claim.arisenOn';
        readonly facts: FactsByDecision['contract-claim'];
    };
};
/** The options of each reading, the default first. */
type Readings = {
    /** Where does the amount of a termination charge come from, the clause that sets it being missing? */
    readonly 'termination-charge-amount': 'rate-card-only' | 'none-unless-shown' | 'remaining-months';
    /** Do the references to clauses 9.3.1 to 9.3.4 mean clauses 3.3.1 to 3.3.4? */
    readonly 'stray-cross-references': 'local-clauses' | 'missing-agreement';
    /** Is the day of activation the first day of the minimum term? */
    readonly 'activation-day': 'counts' | 'excluded';
    /** What if the last month has no day with the activation day's number? */
    readonly 'short-month': 'pulled-back' | 'month-end';
    /** Where the term is a payment period, does each new period bind afresh? */
    readonly 'term-renewal': 'first-period-only' | 'every-period';
    /** Do the guide figures of the Code set the minimum term? */
    readonly 'minimum-term-source': 'code-figure' | 'stated-term' | 'no-term';
    /** Do the services of one account share a minimum term? */
    readonly 'single-supply': 'per-service' | 'longest-term';
    /** Which day is tested against the minimum term? */
    readonly 'term-test-day': 'effective-day' | 'notice-day';
    /** Which forms of cancelling are good, domain moves apart? */
    readonly 'cancellation-form': 'any-writing' | 'fax-or-letter';
    /** Ten per cent of what? */
    readonly 'ten-percent-base': 'any-charge' | 'whole-bill';
    /** What is one time when a price climbs more than once? */
    readonly 'one-time': 'per-notification' | 'each-step' | 'rolling-year';
    /** Must the customer really be worse off? */
    readonly 'material-detriment': 'over-ten-percent' | 'actual-loss';
    /** From which day do the 7 days to object, and the month of notice, run? */
    readonly 'notification-day': 'receipt' | 'sending';
    /** What has to be said within the 7 days? */
    readonly 'objection-content': 'objection-enough' | 'leaving-notice';
    /** Is a charge raised from nothing an increase above ten per cent? */
    readonly 'new-charge': 'exceeds' | 'not-an-increase';
    /** How is a rise counted that law or tax forces only in part? */
    readonly 'mixed-cause': 'split' | 'all-provider' | 'all-forced';
    /** Does a customer's last day move when it is not a working day? */
    readonly 'last-day-not-working': 'stands' | 'rolls-forward';
    /** Does a harmful change that is not a price rise open a free exit? */
    readonly 'harmful-change-exit': 'none' | 'implied';
    /** Is the invoice date itself the first of the 30 days? */
    readonly 'dispute-day-count': 'day-after-first' | 'invoice-day-first';
    /** Must the challenge be sent or received by the last day? */
    readonly 'dispute-timing': 'sending' | 'receipt';
    /** Is an e-mail writing? */
    readonly 'email-as-writing': 'counts' | 'paper-only';
    /** Does missing the 30 days lose the refund of a mistake the provider admits? */
    readonly 'late-dispute-refund': 'still-refunded' | 'barred';
    /** What do the 30 days in the refund clause limit? */
    readonly 'refund-thirty-days': 'time-to-refund' | 'charges-covered';
    /** What is 4 per cent above base? */
    readonly 'four-percent-above': 'points' | 'multiplier';
    /** Which first and last days carry interest? */
    readonly 'interest-days': 'interval' | 'after-day-30' | 'both-ends';
    /** How do the two thirty-day tests work together? */
    readonly 'interest-gate': 'later-of-both' | 'back-to-due-date' | 'due-date-only';
    /** Does a due date moved for a weekend or holiday move lateness and interest too? */
    readonly 'moved-due-day': 'moved-day' | 'printed-day';
    /** How many days has the year? */
    readonly 'interest-year': 'actual-365' | 'actual-actual';
    /** Does interest itself bear interest? */
    readonly 'interest-compounding': 'simple' | 'daily';
    /** How is interest rounded? */
    readonly 'interest-rounding': 'once-half-up' | 'once-down' | 'each-day';
    /** What does a part payment reduce? */
    readonly 'part-payments': 'reducing-balance' | 'interest-first' | 'full-until-cleared';
    /** Which base rate applies when it changes? */
    readonly 'base-rate-day': 'each-day' | 'fixed-at-start';
    /** How many late fees can one invoice attract? */
    readonly 'late-fee-count': 'once-per-invoice' | 'each-failure';
    /** How many processing fees can one invoice attract? */
    readonly 'processing-fee-count': 'once-per-invoice' | 'each-failure';
    /** Is VAT added to the 50.00? */
    readonly 'suspension-fee-vat': 'added' | 'included';
    /** What has to be true before the suspension fee is due? */
    readonly 'suspension-fee-conditions': 'all-three' | 'suspension-enough';
    /** How are the 7 days before cutting off counted? */
    readonly 'disconnection-notice-days': 'clear-days' | 'calendar-days' | 'from-receipt';
    /** Must a disconnection notice come before ending for non-payment? */
    readonly 'disconnection-notice-first': 'needed' | 'not-needed';
    /** When is the final sum due? */
    readonly 'final-sum-due': 'printed-day' | 'ending-day';
    /** Is the refund of credit left at the end owed or a favour? */
    readonly 'credit-refund': 'owed' | 'director-discretion';
    /** Is the unused part of a fee paid in advance credit? */
    readonly 'unused-prepayment': 'not-credit' | 'credit';
    /** Can the provider's discretionary charge apply after the minimum term? */
    readonly 'charge-after-term': 'never' | 'any-time';
    /** Is the 30th day after notice itself refundable? */
    readonly 'refund-first-day': 'day-30' | 'day-31';
    /** Once days are refundable, do earlier days join them? */
    readonly 'refund-days': 'from-first-day' | 'all-days';
    /** What must the notice of a move contain before the 30 days run? */
    readonly 'move-notice-content': 'complete' | 'any-notice' | 'address-only';
    /** What is a day worth? */
    readonly 'pro-rata-basis': 'billing-period' | 'annual-365' | 'thirty-day-month';
    /** On which bill is a lost day credited? */
    readonly 'refund-credit-day': 'each-next-bill' | 'after-restoration';
    /** Which methods are good for a service under the Schedule? */
    readonly 'payment-methods': 'schedule' | 'code-list';
    /** Whose public holidays move the collection? */
    readonly 'holiday-calendar': 'england-wales' | 'customer-nation';
    /** When does the working day run for a complaint received on a non-working day? */
    readonly 'complaint-received-off-day': 'next-working-day' | 'received-next-working-day';
    /** On which day have twelve weeks passed? */
    readonly 'twelve-weeks': 'day-84' | 'day-85';
    /** Must the deadlock letter come from the one name the clause uses? */
    readonly 'deadlock-sender': 'any-trading-name' | 'named-only';
    /** Are 03 numbers inclusive although they are not geographic? */
    readonly 'zero-three-numbers': 'included' | 'geographic-only';
    /** What of a call only partly inside the package times? */
    readonly 'call-across-boundary': 'start-decides' | 'split' | 'kinder';
    /** How is a part of a minute charged? */
    readonly 'minute-rounding': 'up' | 'completed' | 'seconds-after-first';
    /** Are calls rounded one by one or together? */
    readonly 'call-rounding': 'together' | 'each-call';
    /** Which period sets the term when there are two? */
    readonly 'which-payment-period': 'shortest' | 'fee-period';
    /** How bad must a breach be? */
    readonly 'breach-gravity': 'any' | 'material';
    /** On which day is a posted paper served? */
    readonly 'post-served-day': 'receipt' | 'second-working-day' | 'posting';
    /** How is at least one month of notice counted? */
    readonly 'one-month-notice': 'clear-month' | 'corresponding-day' | 'preceding-bill';
    /** May service be suspended for arrears without telling the customer first? */
    readonly 'overdue-notice': 'needed' | 'not-for-suspension';
    /** Does a complaint made another way start the working day for the answer and the twelve weeks? */
    readonly 'complaint-channel': 'any' | 'fax-or-email';
    /** Is cancelling the Direct Debit a right, and does it cost anything? */
    readonly 'cancelling-direct-debit': 'right-without-fee' | 'right-with-fee' | 'breach';
    /** Is a balance equal to the limit beyond it? */
    readonly 'credit-limit-edge': 'over-only' | 'at-limit';
    /** Do the late fee and interest on a wrong charge fall with it? */
    readonly 'fees-on-wrong-sum': 'fall' | 'stay';
    /** Is an internet call to an inclusive number inclusive? */
    readonly 'internet-calls': 'number-decides' | 'purpose-decides';
    /** Do the package times apply to 0845 calls the package includes? */
    readonly 'included-0845-times': 'times-apply' | 'any-time';
    /** How are 30 days of notice of a move counted? */
    readonly 'move-notice-days': 'thirty' | 'thirty-clear';
    /** Is a charge that one clause says will and another says may apply owed unasked? */
    readonly 'will-or-may': 'may' | 'will';
    /** By when must a customer who objected in time be gone? */
    readonly 'exit-deadline': 'none' | 'before-change';
    /** Are 01 numbers of the Channel Islands and the Isle of Man inclusive? */
    readonly 'island-numbers': 'included' | 'uk-only';
    /** Is the 10.00 of section 8 the late fee of clause 2.15? */
    readonly 'ten-pound-fee': 'failed-debit-only' | 'same-fee' | 'two-fees' | 'rate-card-amount';
    /** Does a failed Direct Debit cost a processing fee and a late fee? */
    readonly 'failed-debit-fees': 'both' | 'late-fee-only';
    /** Is a bare acknowledgement an answer? */
    readonly 'complaint-reply': 'substantive' | 'acknowledgement';
    /** How is a day counted on which service was lost for some hours? */
    readonly 'part-days': 'any-part' | 'whole-days' | 'by-the-hour';
    /** How soon after the notice that payment is overdue does non-payment count? */
    readonly 'overdue-notice-time': 'at-once' | 'next-day';
    /** Does notice that is too short keep a harmful change from applying? */
    readonly 'notice-stops-change': 'stops' | 'best-effort';
    /** When does a month of notice end that would end on a day its month does not have? */
    readonly 'notice-short-month': 'pulled-back' | 'first-of-next';
    /** Which rate has interest on what is over the credit limit? */
    readonly 'over-limit-interest': 'rate-card' | 'as-late-payment';
    /** May a deadlock letter be an e-mail? */
    readonly 'deadlock-letter-form': 'any-writing' | 'paper-only';
    /** Is an e-mail writing, where permission or warning has to be in writing? */
    readonly 'email-elsewhere': 'counts' | 'paper-only';
    /** When does a complaint arrive that comes when the office has closed? */
    readonly 'complaint-after-hours': 'same-day' | 'next-day';
    /** Is a day on which the service was suspended for non-payment a day without service? */
    readonly 'suspension-day': 'not-lost' | 'lost';
    /** Does interest run on a sum that is challenged while the provider has not decided? */
    readonly 'interest-on-disputed': 'runs' | 'waits';
};
/** Facts as given: days, money and the like as text; `null` is none, and what is left out, or `undefined`, is not known. */
interface Facts {
    /** the day the question is asked about; read only where a table says so */
    readonly asOf?: string | undefined;
    readonly customer?: CustomerFacts | undefined;
    readonly service?: ServiceFacts | undefined;
    readonly account?: AccountFacts | undefined;
    readonly termination?: TerminationFacts | null | undefined;
    readonly providerAction?: ProviderActionFacts | undefined;
    readonly overdueNotice?: OverdueNoticeFacts | undefined;
    readonly disconnectionNotice?: DisconnectionNoticeFacts | undefined;
    readonly endingNotice?: EndingNoticeFacts | undefined;
    readonly priceChange?: PriceChangeFacts | null | undefined;
    readonly termsChange?: TermsChangeFacts | undefined;
    readonly invoice?: InvoiceFacts | undefined;
    /** the payments towards the invoice */
    readonly payments?: readonly {
        readonly date: string;
        readonly amount: string;
    }[] | undefined;
    /** the base rate history in place of the built-in table; reference data: may be left out */
    readonly baseRates?: readonly {
        readonly from: string;
        readonly percent: string;
    }[] | undefined;
    /** the VAT rate in place of the built-in standard rate for the day of suspension; reference data: may be left out */
    readonly vatPercent?: string | undefined;
    readonly dispute?: DisputeFacts | null | undefined;
    readonly payment?: PaymentFacts | undefined;
    readonly directDebit?: DirectDebitFacts | undefined;
    readonly rateCard?: RateCardFacts | undefined;
    readonly move?: MoveFacts | undefined;
    readonly complaint?: ComplaintFacts | undefined;
    readonly call?: CallFacts | undefined;
    /** the chargeable calls on one invoice */
    readonly calls?: readonly {
        readonly durationSeconds: number;
        readonly ratePerMinute: string;
        readonly connectionFee: string;
    }[] | undefined;
    readonly package?: PackageFacts | undefined;
    readonly usage?: UsageFacts | undefined;
    readonly finalInvoice?: FinalInvoiceFacts | undefined;
    readonly collection?: CollectionFacts | undefined;
    readonly notice?: NoticeFacts | undefined;
    readonly assignment?: AssignmentFacts | undefined;
    readonly application?: ApplicationFacts | undefined;
    readonly claim?: ClaimFacts | undefined;
}
interface CustomerFacts {
    /** where the customer lives; read only where public holidays follow the customer */
    readonly nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
}
interface ServiceFacts {
    /** what is supplied */
    readonly kind?: 'broadband' | 'phone' | 'hosting' | 'domain' | 'other' | undefined;
    /** the product; the Schedule governs invictus-at-home, the Code alone the others */
    readonly product?: 'invictus-at-home' | 'other' | undefined;
    /** who bore the cost of activating the service; for broadband: paid for by the customer, or free from the provider */
    readonly activation?: 'paid' | 'free' | undefined;
    /** the first day of service; null: not activated yet */
    readonly activatedOn?: string | null | undefined;
    /** how long each ordinary payment covers */
    readonly paymentPeriod?: string | undefined;
    /** how long a fee paid in advance covers; where that is not the payment period; null: no such fee */
    readonly feePeriod?: string | null | undefined;
    /** the minimum term written outside the two documents; in fuller terms; null: none is known to be written */
    readonly statedTerm?: string | null | undefined;
    /** the recurring charge for a month */
    readonly monthlyCharge?: string | undefined;
    /** the day of the month on which a billing period starts; 1 to 31; pulled back in a month too short for it */
    readonly billingDay?: number | undefined;
}
interface AccountFacts {
    /** the other services on the same account */
    readonly otherServices?: readonly {
        readonly kind: 'broadband' | 'phone' | 'hosting' | 'domain' | 'other';
        readonly activation?: 'paid' | 'free' | undefined;
        readonly paymentPeriod?: string | undefined;
        readonly activatedOn: string;
    }[] | undefined;
    /** the credit limit set on acceptance; null: none set */
    readonly creditLimit?: string | null | undefined;
    /** everything run up and not yet paid; due or not */
    readonly balance?: string | undefined;
    /** the part of the balance past its due date and unpaid */
    readonly overdue?: string | undefined;
    /** the ledger credit in the customer's favour; before anything is deducted */
    readonly credit?: string | undefined;
    /** what the customer owes when the service ends; one entry for each item */
    readonly owed?: readonly {
        readonly item: string;
        readonly amount: string;
    }[] | undefined;
    /** the fees paid in advance; for a span of days that may run past the end of the service */
    readonly prepaid?: readonly {
        readonly amount: string;
        readonly from: string;
        readonly to: string;
    }[] | undefined;
    /** the account is with the debt management process */
    readonly underDebtManagement?: boolean | undefined;
    /** the day service was suspended for non-payment; null: not suspended */
    readonly suspendedOn?: string | null | undefined;
    /** the suspension fee was charged already for this suspension */
    readonly suspensionFeeCharged?: boolean | undefined;
    /** the day service was cut off for non-payment; with every notice that it needs given before (suspend-or-end tells); null: not cut off */
    readonly disconnectedOn?: string | null | undefined;
    /** a Company Director has agreed to a refund; null: has not been asked or has not answered */
    readonly directorAgreesRefund?: boolean | null | undefined;
}
interface TerminationFacts {
    /** who ends the service */
    readonly endedBy?: 'customer' | 'provider' | undefined;
    /** how the customer gave notice of cancelling; headed-fax is a fax on headed paper */
    readonly form?: 'letter' | 'fax' | 'headed-fax' | 'email' | 'telephone' | undefined;
    /** the cancellation is part of taking a domain name elsewhere; whatever the kind of service; left out: needed for hosting, domain and other, not asked for with broadband and phone */
    readonly movesDomain?: boolean | undefined;
    /** the day the customer gave notice of leaving; null: has not */
    readonly noticeOn?: string | null | undefined;
    /** the day the ending takes effect; a fee paid in advance is used up to and including it */
    readonly effectiveOn?: string | undefined;
    /** the event the customer says they leave because of; informative, and read only under harmful-change-exit=implied; null: none of these */
    readonly reason?: 'price-rise' | 'harmful-change' | 'forced-change' | 'home-move' | null | undefined;
    /** the provider asks for the termination charge; false: has decided not to; null: has not decided */
    readonly chargeDemanded?: boolean | null | undefined;
    /** what disconnecting the customer actually cost the provider */
    readonly disconnectionCosts?: string | undefined;
    /** how much it would have been reasonable to spend on disconnecting the customer */
    readonly reasonableDisconnectionCosts?: string | undefined;
}
interface ProviderActionFacts {
    /** what the provider does or means to do; end includes cutting off */
    readonly kind?: 'suspend' | 'end' | undefined;
    /** the day of what the provider does or means to do */
    readonly on?: string | undefined;
    /** the ground that the provider relies on; made out, with every notice that it needs already given (suspend-or-end tells, and there the notices are facts of their own); breach means a breach other than non-payment; null: none */
    readonly ground?: 'breach' | 'non-payment' | 'outside-control' | 'abuse' | null | undefined;
    /** the breach relied on is a serious one */
    readonly breachIsMaterial?: boolean | undefined;
}
interface OverdueNoticeFacts {
    /** the day the customer was told that payment is overdue or that the payment method looks invalid; null: not told */
    readonly givenOn?: string | null | undefined;
}
interface DisconnectionNoticeFacts {
    /** the day the disconnection notice was sent out; null: none sent */
    readonly sentOn?: string | null | undefined;
    /** the day the disconnection notice reached the customer; null: it has not */
    readonly receivedOn?: string | null | undefined;
}
interface EndingNoticeFacts {
    /** the day written warning was given that the provider cannot go on; null: none given */
    readonly givenOn?: string | null | undefined;
    /** the warning came by e-mail and in no other way */
    readonly byEmail?: boolean | undefined;
    /** seven days of warning could reasonably have been given */
    readonly practicable?: boolean | undefined;
}
interface PriceChangeFacts {
    /** the cause of the price change; provider: its own decision; law-or-tax: wholly forced from outside; mixed: partly */
    readonly cause?: 'provider' | 'law-or-tax' | 'mixed' | undefined;
    /** every charge the notification changes */
    readonly charges?: readonly {
        readonly name: string;
        readonly old: string;
        readonly new: string;
        readonly forced?: string | undefined;
        readonly used?: boolean | undefined;
        readonly steps?: readonly {
            readonly effectiveOn: string;
            readonly price: string;
        }[] | undefined;
    }[] | undefined;
    /** the rises notified separately before this notification; those of the twelve months before it count, one exactly twelve months before included */
    readonly earlierRises?: readonly {
        readonly name: string;
        readonly notifiedOn: string;
        readonly old: string;
        readonly new: string;
    }[] | undefined;
    /** the day the notification was sent */
    readonly sentOn?: string | undefined;
    /** the day the notification reached the customer; null: has not */
    readonly notifiedOn?: string | null | undefined;
    /** the first day of the new price */
    readonly effectiveOn?: string | undefined;
    /** the day the customer told the provider of the objection; in any form; null: has not */
    readonly objectedOn?: string | null | undefined;
}
interface TermsChangeFacts {
    /** whose decision the change of terms is */
    readonly cause?: 'provider' | 'law-or-tax' | undefined;
    /** the change is to the customer's material detriment */
    readonly harmful?: boolean | undefined;
    /** the day the change of terms went on the website; null: it has not */
    readonly postedOn?: string | null | undefined;
    /** the day individual notice of the change of terms was sent; null: none sent */
    readonly sentOn?: string | null | undefined;
    /** the notice was carried by the bill of the month before the change */
    readonly onPrecedingBill?: boolean | undefined;
    /** the day individual notice of the change of terms reached the customer; null: has not */
    readonly notifiedOn?: string | null | undefined;
    /** the day the customer objected to the change of terms; null: has not */
    readonly objectedOn?: string | null | undefined;
    /** the first day of the changed terms */
    readonly effectiveOn?: string | undefined;
}
interface InvoiceFacts {
    /** the date printed on the invoice */
    readonly date?: string | undefined;
    /** the due date printed on the invoice */
    readonly dueDate?: string | undefined;
    /** the total of the invoice */
    readonly amount?: string | undefined;
    /** the day the last of the invoice was paid; null: not all paid by asOf */
    readonly paidOn?: string | null | undefined;
    /** the provider asks for interest; false: has decided not to; null: has not decided */
    readonly interestDemanded?: boolean | null | undefined;
    /** the provider asks for the late fee; false: has decided not to; null: has not decided */
    readonly lateFeeDemanded?: boolean | null | undefined;
    /** the late fees already charged for this invoice */
    readonly lateFeesCharged?: string | undefined;
    /** the processing fees already charged because of this invoice */
    readonly processingFeesCharged?: string | undefined;
}
interface DisputeFacts {
    /** how the challenge was made */
    readonly form?: 'letter' | 'fax' | 'headed-fax' | 'email' | 'telephone' | undefined;
    /** the day the challenge was sent or spoken */
    readonly sentOn?: string | undefined;
    /** the day the challenge reached the provider */
    readonly receivedOn?: string | undefined;
    /** the total of the items challenged */
    readonly amount?: string | undefined;
    /** the provider accepts the mistake; null: has not decided */
    readonly mistakeAccepted?: boolean | null | undefined;
    /** the sum wrongly charged */
    readonly wronglyCharged?: string | undefined;
    /** the day the wrong charge was made */
    readonly chargedOn?: string | undefined;
    /** the wrong sum was taken by Direct Debit */
    readonly collected?: boolean | undefined;
    /** the day the refund was made; null: not made */
    readonly refundedOn?: string | null | undefined;
    /** the late fee charged only because the wrong sum was not paid */
    readonly lateFeeCharged?: string | undefined;
    /** the interest charged only on the wrong sum */
    readonly interestCharged?: string | undefined;
}
interface PaymentFacts {
    /** how the payment is or would be made */
    readonly method?: 'direct-debit' | 'cheque' | 'bacs' | 'standing-order' | 'card' | 'cash' | undefined;
    /** this customer and the provider have agreed on the method of payment */
    readonly otherMethodAgreed?: boolean | undefined;
    /** the customer has given credit or debit card details */
    readonly cardOnFile?: boolean | undefined;
    /** it has been agreed with this customer that the two payment fees do not apply */
    readonly feesWaived?: boolean | undefined;
}
interface DirectDebitFacts {
    /** the days on which a Direct Debit payment for this invoice failed; one the customer had stopped included; empty: none failed */
    readonly failedOn?: readonly string[] | undefined;
    /** the day the customer cancelled the instruction or closed the bank account; null: has not */
    readonly cancelledOn?: string | null | undefined;
    /** the customer told the provider immediately; a judgement for the caller */
    readonly toldProviderAtOnce?: boolean | undefined;
    /** the customer offered another method that is acceptable */
    readonly alternativeOffered?: boolean | undefined;
}
interface RateCardFacts {
    /** the early termination charge; null: no rate card or clause was ever supplied that states one */
    readonly terminationCharge?: string | null | undefined;
    /** the fee for a failed or cancelled Direct Debit and for paying in another way */
    readonly processingFee?: string | undefined;
    /** the late payment processing fee */
    readonly lateFee?: string | undefined;
    /** the charge for going over the credit limit */
    readonly overLimitCharge?: string | undefined;
    /** the fee for an engineer visit on a home move */
    readonly engineerFee?: string | undefined;
    /** the reasonable cost of moving the service; for this set-up */
    readonly movingCharge?: string | undefined;
    /** the fair use limit for the billing period */
    readonly fairUseGigabytes?: string | undefined;
}
interface MoveFacts {
    /** the day the customer gave notice of moving; null: none given */
    readonly noticeOn?: string | null | undefined;
    /** the day of the move */
    readonly movesOn?: string | undefined;
    /** the new home is in the United Kingdom */
    readonly withinUk?: boolean | undefined;
    /** the day the new address was given; null: not given */
    readonly newAddressGivenOn?: string | null | undefined;
    /** the day another contact number was given; null: not given */
    readonly alternativeNumberGivenOn?: string | null | undefined;
    /** the provider advised that an engineer is needed, and one is */
    readonly engineerNecessary?: boolean | undefined;
    /** the customer refused to pay for the engineer */
    readonly engineerRefused?: boolean | undefined;
    /** the spans of days on which service could not be received; empty: none */
    readonly outages?: readonly {
        readonly from: string;
        readonly to: string | null;
        readonly cause: 'customer-apparatus' | 'suspension' | 'other';
        readonly hours: string | null;
    }[] | undefined;
}
interface ComplaintFacts {
    /** the day this complaint reached the provider */
    readonly receivedOn?: string | undefined;
    /** the complaint arrived when the office had closed for the day */
    readonly afterHours?: boolean | undefined;
    /** the day the subject was first complained of; whatever was repeated later */
    readonly firstMadeOn?: string | undefined;
    /** how the complaint was made; the first time, where it was repeated */
    readonly form?: 'letter' | 'fax' | 'headed-fax' | 'email' | 'telephone' | undefined;
    /** the day a bare acknowledgement of the complaint went out; null: none */
    readonly acknowledgedOn?: string | null | undefined;
    /** the day a reply dealing with the complaint went out; null: none */
    readonly answeredOn?: string | null | undefined;
    /** the day it was clear that ordinary handling cannot settle the complaint; null: not so far */
    readonly ordinaryHandlingFailedOn?: string | null | undefined;
    /** the day the complaint was resolved; null: unresolved */
    readonly resolvedOn?: string | null | undefined;
    /** the day a deadlock letter was sent; null: none */
    readonly deadlockLetterOn?: string | null | undefined;
    /** the deadlock letter came by e-mail and in no other way */
    readonly deadlockLetterByEmail?: boolean | undefined;
    /** the name the deadlock letter is written under */
    readonly deadlockLetterFrom?: 'invictanet' | 'invictawiz' | 'invictus-at-home' | undefined;
}
interface CallFacts {
    /** the number dialled; spaces and hyphens are ignored and +44, 0044 and 0 forms are the same number */
    readonly number?: string | undefined;
    /** when the call started; its London wall-clock time is what is compared with the package times */
    readonly startedAt?: string | undefined;
    /** the connected time of the call; in seconds; 0: not answered */
    readonly durationSeconds?: number | undefined;
    /** the price of a minute to that number; VAT-inclusive pounds, any number of places */
    readonly ratePerMinute?: string | undefined;
    /** the call was routed through the provider's network */
    readonly overProviderNetwork?: boolean | undefined;
    /** what the call was for */
    readonly purpose?: 'voice' | 'internet' | undefined;
    /** the customer had allowed the caller to make the call; given for completeness, it never changes the answer */
    readonly authorised?: boolean | undefined;
}
interface PackageFacts {
    /** the package has inclusive calls */
    readonly includesCalls?: boolean | undefined;
    /** the package expressly includes 0845 calls */
    readonly includes0845?: boolean | undefined;
    /** the windows in which inclusive calls are inclusive; by the London wall clock; null: at all times */
    readonly inclusiveTimes?: readonly {
        readonly days: 'weekdays' | 'weekends' | 'all';
        readonly from: string;
        readonly to: string;
    }[] | null | undefined;
    /** the unit in which the package charges calls */
    readonly billingInterval?: 'minute' | 'second' | undefined;
    /** the fixed fee of each chargeable call */
    readonly connectionFee?: string | undefined;
    /** the monthly fee for calls; 0.00: none */
    readonly monthlyCallFee?: string | undefined;
    /** the package is sold as unlimited data */
    readonly unlimitedData?: boolean | undefined;
}
interface UsageFacts {
    /** the data used in the billing period */
    readonly gigabytes?: string | undefined;
}
interface FinalInvoiceFacts {
    /** the due date printed on the final invoice */
    readonly dueDate?: string | undefined;
}
interface CollectionFacts {
    /** what the provider spent on collecting the debt; agents and solicitors included */
    readonly costsIncurred?: string | undefined;
    /** how much it would have been reasonable to spend on collecting the debt */
    readonly reasonableCosts?: string | undefined;
}
interface NoticeFacts {
    /** the kind of the paper; notice of a change of terms or prices, a reply to a complaint, or anything else */
    readonly kind?: 'change' | 'complaint-reply' | 'other' | undefined;
    /** how the paper was given; left at the address, posted to it, or sent by e-mail */
    readonly method?: 'left' | 'post' | 'email' | undefined;
    /** the paper is in writing */
    readonly inWriting?: boolean | undefined;
    /** which address was used; that of the application, another the customer supplied, or neither; for e-mail the same is asked of the e-mail address */
    readonly address?: 'application' | 'supplied-later' | 'other' | undefined;
    /** that address is in the United Kingdom; not read for e-mail */
    readonly addressInUk?: boolean | undefined;
    /** the day the paper was left, posted or sent */
    readonly sentOn?: string | undefined;
    /** the day the paper reached the customer; null: it never did */
    readonly receivedOn?: string | null | undefined;
}
interface AssignmentFacts {
    /** who transfers */
    readonly by?: 'customer' | 'provider' | undefined;
    /** the day the provider gave written permission; null: none given */
    readonly permissionOn?: string | null | undefined;
    /** the permission came by e-mail and in no other way */
    readonly permissionByEmail?: boolean | undefined;
    /** the day of the transfer */
    readonly on?: string | undefined;
}
interface ApplicationFacts {
    /** what is applied for */
    readonly kind?: 'new-customer' | 'new-service' | 'extra' | 'higher-limit' | 'other' | undefined;
    /** the name given in the application; null: not given */
    readonly name?: string | null | undefined;
    /** the address given in the application; null: not given */
    readonly address?: string | null | undefined;
    /** the bank account details given in the application; null: not given */
    readonly bankDetails?: string | null | undefined;
}
interface ClaimFacts {
    /** who wants to enforce */
    readonly by?: 'customer' | 'provider' | 'third-party' | undefined;
    /** the claim rests on the contract alone; false: on a right that exists apart from it */
    readonly underContract?: boolean | undefined;
    /** the day the right could first have been used */
    readonly arisenOn?: string | undefined;
}
/** The facts that each decision reads, those of the decisions it consults among them. */
interface FactsByDecision {
    readonly 'minimum-term': {
        readonly service?: Pick<ServiceFacts, 'kind' | 'activation' | 'activatedOn' | 'paymentPeriod' | 'feePeriod' | 'statedTerm'> | undefined;
        readonly account?: Pick<AccountFacts, 'otherServices'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'noticeOn' | 'effectiveOn'> | null | undefined;
    };
    readonly 'termination-charge': {
        readonly asOf?: Facts['asOf'];
        readonly service?: Pick<ServiceFacts, 'kind' | 'activation' | 'activatedOn' | 'paymentPeriod' | 'feePeriod' | 'statedTerm' | 'monthlyCharge'> | undefined;
        readonly account?: Pick<AccountFacts, 'otherServices'> | undefined;
        readonly termination?: TerminationFacts | null | undefined;
        readonly providerAction?: Pick<ProviderActionFacts, 'ground'> | undefined;
        readonly priceChange?: PriceChangeFacts | null | undefined;
        readonly termsChange?: Pick<TermsChangeFacts, 'notifiedOn' | 'objectedOn'> | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'terminationCharge'> | undefined;
    };
    readonly 'price-rise-exit': {
        readonly asOf?: Facts['asOf'];
        readonly termination?: Pick<TerminationFacts, 'noticeOn' | 'effectiveOn'> | null | undefined;
        readonly priceChange?: PriceChangeFacts | null | undefined;
    };
    readonly 'change-notice': {
        readonly termsChange?: Pick<TermsChangeFacts, 'cause' | 'harmful' | 'postedOn' | 'sentOn' | 'onPrecedingBill' | 'notifiedOn' | 'effectiveOn'> | undefined;
    };
    readonly 'invoice-dispute': {
        readonly asOf?: Facts['asOf'];
        readonly invoice?: Pick<InvoiceFacts, 'date' | 'amount'> | undefined;
        readonly dispute?: Pick<DisputeFacts, 'form' | 'sentOn' | 'receivedOn' | 'amount' | 'chargedOn'> | null | undefined;
    };
    readonly 'invoice-balance': {
        readonly asOf?: Facts['asOf'];
        readonly customer?: CustomerFacts | undefined;
        readonly invoice?: Pick<InvoiceFacts, 'date' | 'dueDate' | 'amount' | 'interestDemanded'> | undefined;
        readonly payments?: Facts['payments'];
        readonly baseRates?: Facts['baseRates'];
        readonly dispute?: Pick<DisputeFacts, 'form' | 'sentOn' | 'receivedOn' | 'amount' | 'mistakeAccepted' | 'wronglyCharged' | 'chargedOn' | 'refundedOn'> | null | undefined;
        readonly payment?: Pick<PaymentFacts, 'method'> | undefined;
    };
    readonly 'overcharge-refund': {
        readonly asOf?: Facts['asOf'];
        readonly customer?: CustomerFacts | undefined;
        readonly invoice?: Pick<InvoiceFacts, 'date' | 'dueDate' | 'amount' | 'interestDemanded'> | undefined;
        readonly payments?: Facts['payments'];
        readonly baseRates?: Facts['baseRates'];
        readonly dispute?: DisputeFacts | null | undefined;
    };
    readonly 'late-payment-interest': {
        readonly asOf?: Facts['asOf'];
        readonly customer?: CustomerFacts | undefined;
        readonly invoice?: Pick<InvoiceFacts, 'date' | 'dueDate' | 'amount' | 'interestDemanded'> | undefined;
        readonly payments?: Facts['payments'];
        readonly baseRates?: Facts['baseRates'];
        readonly dispute?: Pick<DisputeFacts, 'form' | 'sentOn' | 'receivedOn' | 'amount' | 'mistakeAccepted' | 'wronglyCharged' | 'chargedOn' | 'refundedOn'> | null | undefined;
    };
    readonly 'late-payment-fees': {
        readonly asOf?: Facts['asOf'];
        readonly customer?: CustomerFacts | undefined;
        readonly account?: Pick<AccountFacts, 'underDebtManagement' | 'suspendedOn' | 'suspensionFeeCharged'> | undefined;
        readonly invoice?: Pick<InvoiceFacts, 'date' | 'dueDate' | 'amount' | 'paidOn' | 'lateFeeDemanded' | 'lateFeesCharged' | 'processingFeesCharged'> | undefined;
        readonly payments?: Facts['payments'];
        readonly vatPercent?: Facts['vatPercent'];
        readonly dispute?: Pick<DisputeFacts, 'form' | 'sentOn' | 'receivedOn' | 'amount' | 'mistakeAccepted' | 'wronglyCharged' | 'chargedOn' | 'refundedOn'> | null | undefined;
        readonly payment?: Pick<PaymentFacts, 'method' | 'feesWaived'> | undefined;
        readonly directDebit?: Pick<DirectDebitFacts, 'failedOn' | 'cancelledOn'> | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'processingFee' | 'lateFee'> | undefined;
    };
    readonly 'collection-date': {
        readonly customer?: CustomerFacts | undefined;
        readonly invoice?: Pick<InvoiceFacts, 'dueDate'> | undefined;
    };
    readonly 'credit-limit': {
        readonly asOf?: Facts['asOf'];
        readonly account?: Pick<AccountFacts, 'creditLimit' | 'balance'> | undefined;
        readonly baseRates?: Facts['baseRates'];
        readonly rateCard?: Pick<RateCardFacts, 'overLimitCharge'> | undefined;
    };
    readonly 'moving-home-refund': {
        readonly asOf?: Facts['asOf'];
        readonly service?: Pick<ServiceFacts, 'kind' | 'monthlyCharge' | 'billingDay'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'endedBy' | 'form' | 'movesDomain' | 'effectiveOn'> | null | undefined;
        readonly move?: Pick<MoveFacts, 'noticeOn' | 'withinUk' | 'newAddressGivenOn' | 'alternativeNumberGivenOn' | 'engineerNecessary' | 'engineerRefused' | 'outages'> | undefined;
    };
    readonly 'moving-home': {
        readonly asOf?: Facts['asOf'];
        readonly service?: Pick<ServiceFacts, 'kind'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'endedBy' | 'form' | 'movesDomain' | 'effectiveOn'> | null | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'engineerFee' | 'movingCharge'> | undefined;
        readonly move?: Pick<MoveFacts, 'noticeOn' | 'movesOn' | 'withinUk' | 'engineerNecessary' | 'engineerRefused'> | undefined;
    };
    readonly 'complaint-response': {
        readonly asOf?: Facts['asOf'];
        readonly complaint?: Pick<ComplaintFacts, 'receivedOn' | 'afterHours' | 'form' | 'acknowledgedOn' | 'answeredOn'> | undefined;
    };
    readonly 'complaint-escalation': {
        readonly asOf?: Facts['asOf'];
        readonly complaint?: Pick<ComplaintFacts, 'firstMadeOn' | 'form' | 'ordinaryHandlingFailedOn' | 'resolvedOn' | 'deadlockLetterOn' | 'deadlockLetterByEmail' | 'deadlockLetterFrom'> | undefined;
    };
    readonly 'call-charge': {
        readonly call?: CallFacts | undefined;
        readonly package?: Pick<PackageFacts, 'includesCalls' | 'includes0845' | 'inclusiveTimes' | 'billingInterval' | 'connectionFee'> | undefined;
    };
    readonly 'call-bill': {
        readonly calls?: Facts['calls'];
        readonly package?: Pick<PackageFacts, 'billingInterval'> | undefined;
    };
    readonly 'final-settlement': {
        readonly asOf?: Facts['asOf'];
        readonly service?: Pick<ServiceFacts, 'kind'> | undefined;
        readonly account?: Pick<AccountFacts, 'credit' | 'owed' | 'prepaid' | 'directorAgreesRefund'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'endedBy' | 'form' | 'movesDomain' | 'effectiveOn'> | null | undefined;
        readonly finalInvoice?: FinalInvoiceFacts | undefined;
    };
    readonly 'payment-method': {
        readonly service?: Pick<ServiceFacts, 'product'> | undefined;
        readonly payment?: PaymentFacts | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'processingFee'> | undefined;
    };
    readonly 'direct-debit-cancellation': {
        readonly payment?: Pick<PaymentFacts, 'feesWaived'> | undefined;
        readonly directDebit?: Pick<DirectDebitFacts, 'cancelledOn' | 'toldProviderAtOnce' | 'alternativeOffered'> | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'processingFee'> | undefined;
    };
    readonly 'cancellation-notice': {
        readonly service?: Pick<ServiceFacts, 'kind'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'form' | 'movesDomain'> | null | undefined;
    };
    readonly 'suspend-or-end': {
        readonly account?: Pick<AccountFacts, 'overdue'> | undefined;
        readonly providerAction?: ProviderActionFacts | undefined;
        readonly overdueNotice?: OverdueNoticeFacts | undefined;
        readonly disconnectionNotice?: DisconnectionNoticeFacts | undefined;
        readonly endingNotice?: EndingNoticeFacts | undefined;
    };
    readonly 'disconnection-effects': {
        readonly service?: Pick<ServiceFacts, 'kind' | 'activation' | 'activatedOn' | 'paymentPeriod' | 'feePeriod' | 'statedTerm'> | undefined;
        readonly account?: Pick<AccountFacts, 'otherServices' | 'disconnectedOn'> | undefined;
        readonly termination?: Pick<TerminationFacts, 'noticeOn' | 'effectiveOn'> | null | undefined;
        readonly rateCard?: Pick<RateCardFacts, 'terminationCharge'> | undefined;
    };
    readonly 'notice-service': {
        readonly notice?: NoticeFacts | undefined;
    };
    readonly 'advance-fees': {
        readonly service?: Pick<ServiceFacts, 'activatedOn'> | undefined;
        readonly package?: Pick<PackageFacts, 'monthlyCallFee'> | undefined;
    };
    readonly 'collection-costs': {
        readonly collection?: CollectionFacts | undefined;
    };
    readonly 'fair-use': {
        readonly rateCard?: Pick<RateCardFacts, 'fairUseGigabytes'> | undefined;
        readonly package?: Pick<PackageFacts, 'unlimitedData'> | undefined;
        readonly usage?: UsageFacts | undefined;
    };
    readonly assignment: {
        readonly assignment?: AssignmentFacts | undefined;
    };
    readonly application: {
        readonly application?: ApplicationFacts | undefined;
    };
    readonly 'contract-claim': {
        readonly asOf?: Facts['asOf'];
        readonly claim?: ClaimFacts | undefined;
    };
}

/** The id of a decision. */
type DecisionId = keyof Answers;
/**
 * The answer to one question: plain JSON data, frozen, its outcome, values, needs and effects typed by the decision's id. Without an id it is one
 * of any decision, told apart by `decision`, and each by its `outcome`.
 */
type Decision<Id extends DecisionId = DecisionId> = DecisionOf<Answers, Id>;
/** The facts that a decision reads, those of the decisions it consults among them. */
type FactsFor<Id extends DecisionId> = [Id] extends [never] ? Facts : FactsByDecision[Id];
/** The path of a fact that a decision may need. */
type Need<Id extends DecisionId = DecisionId> = Answers[Id]['needs'];
/** A customer's file: facts, and `matters` of which there can be several, each with facts of its own. */
type CustomerFile = FileOf<Facts>;
/** Options of one question: readings other than the default, and newer tables than those built in. */
interface Options extends Pick<Options$1, 'tables'> {
    readonly readings?: Partial<Readings> | undefined;
}
/** Options of an answer that brings its why: those of a question, and how much of the why. */
interface AnswerOptions<R extends Reasons = Reasons> extends Options, Pick<AnswerOptions$1<R>, 'reasons' | 'inForce'> {
}

export type { AnswerOptions as A, CustomerFile as C, Decision as D, FactsFor as F, Need as N, Options as O, Readings as R, DecisionId as a, Facts as b, Answers as c };
