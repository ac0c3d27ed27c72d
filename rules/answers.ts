// Generated from the rule files by `npm run generate`; change those, not this.

/** The outcomes, what may follow and the values of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
export type Answers = {
  /** How long is the minimum term of this service, and would the ending fall inside it? */
  readonly 'minimum-term': {
    readonly outcome: 'one-month' | 'one-year' | 'stated-term' | 'no-term' | 'payment-period';
    readonly action: never;
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
  };
  /** Does ending the service cost the customer a termination charge, and how much? */
  readonly 'termination-charge': {
    readonly outcome: 'not-ended' | 'payable' | 'discretionary' | 'none';
    readonly action: 'charge-termination-fee' | 'object-to-price-rise' | 'charge-disconnection-costs';
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
  };
  /** Does a rise in price let the customer leave, or change package, free of charge? */
  readonly 'price-rise-exit': {
    readonly outcome: 'free-exit' | 'open' | 'too-late' | 'no-right';
    readonly action: 'end-contract-without-charge' | 'change-package-without-charge' | 'object-to-price-rise';
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
  };
  /** Was a change of terms announced properly, and from when may it apply? */
  readonly 'change-notice': {
    readonly outcome: 'told' | 'website-suffices' | 'too-short' | 'not-published' | 'long-enough' | 'not-told';
    readonly action: 'apply-changed-terms' | 'publish-change' | 'tell-customer-of-change';
    readonly values: {
      /** the first day on which a harmful change of the provider's own choice may apply */
      readonly earliestEffectiveOn: string | null;
      /** the customer has to be told, the website not being enough */
      readonly individualNoticeRequired: boolean | null;
    };
  };
  /** Was the invoice challenged in time, or is it taken as accepted? */
  readonly 'invoice-dispute': {
    readonly outcome: 'in-time' | 'open' | 'deemed-accepted';
    readonly action: 'treat-invoice-as-accepted' | 'challenge-invoice';
    readonly values: {
      /** the last good day to challenge */
      readonly lastDayToDispute: string | null;
      /** the part of the invoice that is not challenged; pounds */
      readonly undisputed: string | null;
      /** whether the refund of a wrong charge is barred */
      readonly refundBarred: boolean | null;
    };
  };
  /** What is still to be paid on this invoice? */
  readonly 'invoice-balance': {
    readonly outcome: 'due' | 'overdue' | 'in-credit' | 'paid';
    readonly action: 'pay-invoice' | 'collect-payment';
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
  };
  /** What must be given back for a wrong charge, by when, and by whom? */
  readonly 'overcharge-refund': {
    readonly outcome: 'no-refund' | 'refunded' | 'dispute-resolution' | 'refund-due' | 'awaiting-decision';
    readonly action: 'get-bank-refund' | 'use-complaints-route' | 'refund-wrong-charge';
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
  };
  /** How much interest may be charged on an invoice paid late? */
  readonly 'late-payment-interest': {
    readonly outcome: 'may-charge' | 'none';
    readonly action: 'charge-interest';
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
  };
  /** Which fixed fees may be added because of this invoice? */
  readonly 'late-payment-fees': {
    readonly outcome: 'may-charge' | 'none';
    readonly action: 'charge-late-fee' | 'charge-processing-fee' | 'charge-suspension-fee';
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
  };
  /** On which day is the payment collected? */
  readonly 'collection-date': {
    readonly outcome: 'moved' | 'on-due-date';
    readonly action: never;
    readonly values: {
      /** the day of collection */
      readonly collectionDate: string | null;
    };
  };
  /** Has the customer gone beyond the credit limit? */
  readonly 'credit-limit': {
    readonly outcome: 'no-limit' | 'beyond' | 'within';
    readonly action: 'charge-over-limit' | 'charge-over-limit-interest';
    readonly values: {
      /** the charge of the rate card for going beyond the limit; pounds */
      readonly charge: string | null;
      /** interest may be asked for, at the rate of the rate card */
      readonly interestMayFollow: boolean | null;
      /** the rate of interest on what is over the limit, where it is that of a late payment; per cent */
      readonly interestPercent: string | null;
    };
  };
  /** What is refunded for days without service around a home move? */
  readonly 'moving-home-refund': {
    readonly outcome: 'refund-due' | 'no-refund';
    readonly action: 'refund-days-without-service';
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
      readonly credits:
        | readonly ({
            readonly billingDate: string | null;
            readonly days: number | null;
            readonly amount: string | null;
          } | null)[]
        | null;
    };
  };
  /** What does a home move do to the service, the fees and the contract? */
  readonly 'moving-home': {
    readonly outcome: 'outside-uk' | 'undisrupted-aim' | 'short-notice';
    readonly action: 'keep-paying-fees' | 'charge-engineer-fee' | 'charge-moving-cost';
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
  };
  /** By when must a complaint be answered, and was it? */
  readonly 'complaint-response': {
    readonly outcome: 'awaiting' | 'in-time' | 'late' | 'overdue';
    readonly action: 'log-complaint' | 'answer-complaint';
    readonly values: {
      /** the last good day for the answer */
      readonly respondBy: string | null;
    };
  };
  /** May the complaint go to the ombudsman, and from when? */
  readonly 'complaint-escalation': {
    readonly outcome: 'closed' | 'may-refer' | 'not-yet';
    readonly action: 'refer-complaint-to-ombudsman' | 'honour-ombudsman-decision' | 'contact-complainant';
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
  };
  /** Is a call inclusive, and if not what does it cost? */
  readonly 'call-charge': {
    readonly outcome: 'no-call' | 'billed-elsewhere' | 'included' | 'part-included' | 'charged';
    readonly action: 'charge-call' | 'pay-call-charge';
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
  };
  /** What do the chargeable calls of one invoice come to? */
  readonly 'call-bill': {
    readonly outcome: 'charges' | 'nothing';
    readonly action: 'pay-call-charges';
    readonly values: {
      /** the minutes charged for, for each call in order; nil where calls are billed by the second; minutes */
      readonly billedMinutes: readonly (number | null)[] | null;
      /** the exact sum; pounds */
      readonly totalUnrounded: string | null;
      /** what the calls come to; pounds */
      readonly total: string | null;
    };
  };
  /** When the service has ended, who pays whom, how much and by when? */
  readonly 'final-settlement': {
    readonly outcome: 'refund-credit' | 'final-invoice' | 'not-ended' | 'nothing-due';
    readonly action: 'refund-credit' | 'send-termination-notice' | 'issue-final-invoice' | 'pay-final-invoice';
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
  };
  /** Does the provider have to take, or may it take, payment this way? */
  readonly 'payment-method': {
    readonly outcome: 'accepted' | 'refused';
    readonly action: 'pay-by-this-method' | 'charge-card-on-file' | 'charge-processing-fee' | 'refuse-this-method';
    readonly values: {
      /** the fee for paying this way: none for Direct Debit, for refused methods and outside the Schedule; pounds */
      readonly processingFee: string | null;
    };
  };
  /** What follows when the customer cancels the Direct Debit or closes the bank account? */
  readonly 'direct-debit-cancellation': {
    readonly outcome: 'not-cancelled' | 'within-rights' | 'breach';
    readonly action: 'cancel-direct-debit' | 'tell-provider-of-cancelling' | 'offer-other-method';
    readonly values: {
      /** the fee for the cancelling itself; a payment that was cancelled or fails is priced elsewhere; pounds */
      readonly processingFee: string | null;
    };
  };
  /** Was the customer's cancellation given in a good form? */
  readonly 'cancellation-notice': {
    readonly outcome: 'valid' | 'invalid';
    readonly action: 'end-service';
    readonly values: Readonly<Record<never, never>>;
  };
  /** May the provider suspend or end the service on the day in question? */
  readonly 'suspend-or-end': {
    readonly outcome: 'permitted' | 'too-early' | 'not-permitted';
    readonly action: 'suspend-or-end-service';
    readonly values: {
      /** the first permitted day, for non-payment */
      readonly earliestOn: string | null;
      /** a practicable warning before ending was not given in time, which does not undo the ending */
      readonly noticeDutyBroken: boolean | null;
    };
  };
  /** What follows from being cut off for non-payment? */
  readonly 'disconnection-effects': {
    readonly outcome: 'cut-off' | 'in-service';
    readonly action: 'withdraw-number';
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
  };
  /** Was a paper addressed to the customer properly served, and on which day? */
  readonly 'notice-service': {
    readonly outcome: 'served' | 'not-served';
    readonly action: 'rely-on-notice';
    readonly values: {
      /** the day of service */
      readonly servedOn: string | null;
    };
  };
  /** What call fee is billed in advance, and by when? */
  readonly 'advance-fees': {
    readonly outcome: 'billed-in-advance' | 'none';
    readonly action: 'bill-call-fee-in-advance';
    readonly values: {
      /** the monthly call fees of 3 months; pounds */
      readonly quarterlyInAdvance: string | null;
      /** the last day for the first bill */
      readonly latestFirstBillOn: string | null;
    };
  };
  /** How much of the cost of collecting a debt can be passed on? */
  readonly 'collection-costs': {
    readonly outcome: 'recoverable' | 'none';
    readonly action: 'pay-collection-costs';
    readonly values: {
      /** the smaller of the cost and the reasonable cost; pounds */
      readonly recoverable: string | null;
    };
  };
  /** May the provider slow down an unlimited data service? */
  readonly 'fair-use': {
    readonly outcome: 'may-slow' | 'no-action';
    readonly action: 'slow-downloads';
    readonly values: {
      /** whether the service may be ended for it: slowing down is the only remedy */
      readonly mayEnd: boolean | null;
    };
  };
  /** Does a transfer of rights or duties under the contract take effect? */
  readonly assignment: {
    readonly outcome: 'not-restricted' | 'effective' | 'ineffective';
    readonly action: 'transfer-contract';
    readonly values: Readonly<Record<never, never>>;
  };
  /** Can the application be accepted, and may a credit check be made? */
  readonly application: {
    readonly outcome: 'may-accept' | 'incomplete';
    readonly action: 'accept-application' | 'give-particulars';
    readonly values: {
      /** whether the provider may make a credit check */
      readonly creditCheckAllowed: boolean | null;
    };
  };
  /** Who may enforce the contract, does delay matter, and where is it decided? */
  readonly 'contract-claim': {
    readonly outcome: 'may-enforce' | 'outside-contract' | 'third-party-excluded';
    readonly action: never;
    readonly values: {
      /** whether waiting alone gives the right up; clauses that set a last day keep it */
      readonly waivedByDelay: boolean | null;
      /** the law that governs the claim; none outside the contract */
      readonly law: 'english' | null;
      /** the courts that decide; none outside the contract */
      readonly forum: 'england-and-wales' | null;
    };
  };
};

/** The options of each reading, the default first. */
export type Readings = {
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
