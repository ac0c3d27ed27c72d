// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, wholeIn, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  const AMOUNT0 = decimal('0');
  const LISTED = [[-719162, false, false, false, AMOUNT0]];
  const LISTED2 = [[]];
  const AMOUNT10 = decimal('10');
  const AMOUNT8 = decimal('8');
  const AMOUNT15 = decimal('15');
  const AMOUNT175 = decimal('17.5');
  const AMOUNT20 = decimal('20');
  const LISTED3 = [[1186, AMOUNT10], [1670, AMOUNT8], [3455, AMOUNT15], [7760, AMOUNT175], [14214, AMOUNT15], [14610, AMOUNT175], [14978, AMOUNT20]];
  const AMOUNT100 = decimal('100');
  const AMOUNT50 = decimal('50');
  return {
    decision: "late-payment-fees",
    readings: {},
    listed: ["invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","asOf","dispute.wronglyCharged","payments","invoice.paidOn","invoice.dueDate","payment.method","directDebit.failedOn","directDebit.cancelledOn","payment.feesWaived","invoice.lateFeeDemanded","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee","account.suspendedOn","account.underDebtManagement","account.suspensionFeeCharged","vatPercent","dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","dispute.amount","dispute.chargedOn","customer.nation"],
    effects: {"may-charge":[{"party":"provider","modality":"may","action":"charge-late-fee","amount":"lateFee","where":"isTriggeredByNow","by":null,"clause":"S2.15b"},{"party":"provider","modality":"may","action":"charge-processing-fee","amount":"processingFee","where":"isTriggeredByNow","clause":"S2.15a","by":null},{"party":"provider","modality":"may","action":"charge-suspension-fee","amount":"suspensionFee","where":"isSuspendedByNow","clause":"S8/p5","by":null}],"none":[{"party":"provider","modality":"must-not","action":"charge-late-fee","by":null,"amount":null,"where":null,"clause":"S2.15b"}]},
    whole: {
      facts: ["dispute.mistakeAccepted","dispute.refundedOn","asOf","invoice.amount","dispute.wronglyCharged","invoice.dueDate","invoice.paidOn","payments","payment.feesWaived","payment.method","directDebit.failedOn","directDebit.cancelledOn","invoice.lateFeeDemanded","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee","account.suspendedOn","account.suspensionFeeCharged","account.underDebtManagement","vatPercent"],
      inPence: ["invoice.amount","dispute.wronglyCharged","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = knownOr(given[7]);
        const fact8 = given[7] === undefined;
        const fact9 = given[8];
        const fact10 = given[9];
        const fact11 = given[10];
        const fact12 = given[11];
        const fact13 = given[12];
        const fact14 = given[13];
        const fact15 = given[14];
        const fact16 = given[15];
        const fact17 = given[16];
        const fact18 = given[17];
        const fact19 = given[18];
        const fact20 = given[19];
        const fact21 = knownOr(given[20]);
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact9 === undefined || fact10 === undefined || fact11 === undefined || fact12 === undefined || fact13 === undefined || fact14 === undefined || fact15 === undefined || fact16 === undefined || fact17 === undefined || fact18 === undefined || fact19 === undefined || fact20 === undefined) return undefined;
        return {
          disputeMistakeAcceptedIsNone: fact0 === null,
          disputeMistakeAccepted: fact0 === true,
          disputeRefundedOnIsNone: fact1 === null,
          disputeRefundedOn: firstDay(fact1),
          asOf: firstDay(fact2),
          invoiceAmountInPence: wholeIn(fact3),
          disputeWronglyChargedInPence: wholeIn(fact4),
          disputeWronglyChargedIsNone: fact4 === null,
          invoiceDueDate: firstDay(fact5),
          invoicePaidOnIsNone: fact6 === null,
          invoicePaidOn: firstDay(fact6),
          payments: entriesIn(fact7).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
          paymentsIsUnknown: isUnknown(fact7),
          paymentsLeftOut: fact8 === true,
          paymentFeesWaived: fact9 === true,
          paymentMethod: textIn(fact10),
          directDebitFailedOn: entriesIn(fact11).map((entry1) => [firstDay(entry1)]),
          directDebitCancelledOnIsNone: fact12 === null,
          directDebitCancelledOn: firstDay(fact12),
          invoiceLateFeeDemandedIsNone: fact13 === null,
          invoiceLateFeeDemanded: fact13 === true,
          invoiceLateFeesChargedInPence: wholeIn(fact14),
          rateCardLateFeeInPence: wholeIn(fact15),
          invoiceProcessingFeesChargedInPence: wholeIn(fact16),
          rateCardProcessingFeeInPence: wholeIn(fact17),
          accountSuspendedOnIsNone: fact18 === null,
          accountSuspendedOn: firstDay(fact18),
          accountSuspensionFeeCharged: fact19 === true,
          accountUnderDebtManagement: fact20 === true,
          vatPercentIsUnknown: isUnknown(fact21),
          vatPercent: amountIn(fact21),
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const value = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || !facts.disputeRefundedOnIsNone && facts.asOf >= facts.disputeRefundedOn;
        const rightAmount = facts.invoiceAmountInPence - (value ? facts.disputeWronglyChargedInPence : 0);
        const value2 = 0 < rightAmount;
        const value3 = answersFrom(CALENDAR);
        const value4 = facts.invoiceDueDate < value3;
        const value5 = answersTo(CALENDAR);
        const value6 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value7 = !value4 && value5 >= value6;
        let collectionDay;
        if (value7) {
          collectionDay = value6;
        } else {
        
          let value8;
          if (value4 || value5 < facts.invoiceDueDate) {
            value8 = facts.invoiceDueDate;
          } else {
          
            const value9 = value5 + 1;
            value8 = 2932896 < value9 ? 2932896 : value9;
          }
          collectionDay = value8;
        }
        const value10 = collectionDay < facts.asOf;
        let collectionDayAtLatest;
        if (value7) {
          collectionDayAtLatest = value6;
        } else {
        
          const value11 = workingDayFrom(CALENDAR, value3);
          collectionDayAtLatest = value4 && value5 >= value11 ? value11 : 2932896;
        }
        const value12 = collectionDayAtLatest < facts.asOf;
        const value13 = value10 && !value12;
        const value14 = !facts.invoicePaidOnIsNone;
        const value15 = collectionDayAtLatest < facts.invoicePaidOn;
        const value16 = !(facts.disputeWronglyChargedIsNone && value);
        let any = false;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          if (collectionDayAtLatest >= entry[0] && collectionDay < entry[0]) {
            any = true;
            break;
          }
        }
        let value17;
        if (facts.paymentsIsUnknown) {
          value17 = NOTHING;
        } else {
        
          let value18;
          if (any) {
            value18 = NOTHING;
          } else {
          
            const list = [];
            if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
            for (const entry2 of facts.payments) {
              if (collectionDay >= entry2[0]) {
                list.push([entry2[1]]);
              }
            }
            value18 = list;
          }
          value17 = value18;
        }
        let state_0 = AMOUNT0;
        if ((steps += value17.length) > MOST_STEPS) return undefined;
        for (const entry3 of value17) {
          state_0 = plus(entry3[0], state_0);
        }
        const value19 = compare(state_0, ofPence(rightAmount)) < 0;
        const value20 = !(facts.paymentsIsUnknown || any);
        const value21 = value16 && (facts.paymentsIsUnknown || any || value19) && !(value19 && value16 && value20);
        const value22 = !value21;
        const isPaidLateIsUnknown = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value13 : value14 && collectionDay < facts.invoicePaidOn && !value15) : (value12 || value10) && (value21 || value19 && value22 && value16 && value20) && (value13 || value21);
        const value23 = !isPaidLateIsUnknown;
        const isPaidLate = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value12 : value14 && value15) : value12 && value19 && value22 && value16 && value20;
        const value24 = !facts.paymentFeesWaived;
        const value25 = facts.paymentMethod === "direct-debit";
        let state2_0 = false;
        let state2_1 = false;
        let state2_2 = 0;
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.directDebitFailedOn) {
          const value26 = state2_2 + 1;
          const next = state2_0 || !(value26 >= -9007199254740991 && 9007199254740991 >= value26);
          const next2 = true;
          const next3 = value26;
          state2_0 = next;
          state2_1 = next2;
          state2_2 = next3;
        }
        const value27 = 0 < state2_2;
        const value28 = state2_0 || value27;
        const hasFailed = !state2_0 && value27;
        const value29 = !hasFailed;
        const hasFailedIsUnknown = value28 && value29;
        const value30 = !hasFailedIsUnknown;
        const value31 = value30 && value29;
        const value32 = (hasFailedIsUnknown || value31) && !value31;
        const value33 = !value32;
        const value34 = value33 && value30 && value29;
        const value35 = !facts.directDebitCancelledOnIsNone;
        const value36 = collectionDay < facts.directDebitCancelledOn;
        const value37 = value35 && collectionDayAtLatest >= facts.directDebitCancelledOn && value36;
        const value38 = !value37;
        const value39 = !(value35 && !value36);
        const value40 = value38 && value39;
        const value41 = (value37 || value40) && !value40;
        const value42 = !value41;
        const isProvidersToCollectIsUnknown = value25 && (value32 || value34) && (value41 || value42 && value38 && value39) && (value32 || value41);
        const value43 = !isProvidersToCollectIsUnknown;
        const value44 = !(value25 && value33 && value30 && value29 && value42 && value38 && value39);
        const value45 = value43 && value44;
        const value46 = (isProvidersToCollectIsUnknown || value45) && !value45;
        const value47 = !value46;
        let isLateIsUnknown = value2 && value16;
        if (isLateIsUnknown) {
          const value48 = value23 && isPaidLate;
          const value49 = (isPaidLateIsUnknown || isPaidLate) && !value48;
          isLateIsUnknown = (value49 || value48) && (value46 || value47 && value43 && value44) && (value49 || value46);
        }
        const value50 = !isLateIsUnknown;
        const value51 = value2 && value23 && isPaidLate && value50 && value16 && value47 && value43 && value44;
        const value52 = isLateIsUnknown || value51;
        const value53 = !value51;
        const value54 = value52 && value53;
        const value55 = !value54;
        const value56 = !facts.invoiceLateFeeDemandedIsNone;
        const value57 = !(value56 && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value24 && (value54 || value2 && value23 && isPaidLate && value55 && value50 && value16 && value47 && value43 && value44) && value57 && value52 && value53;
        const value58 = !isLateFeeTriggeredIsUnknown;
        const value59 = value2 && value23 && isPaidLate && value24 && value58 && value55 && value50 && value16 && value47 && value43 && value44 && value57;
        const value60 = (isLateFeeTriggeredIsUnknown || value59) && !value59;
        const value61 = !value60;
        const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
        const value62 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
        const value63 = (value62 || hasFailedIsUnknown) && !(value62 && value30);
        const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
        const value64 = facts.invoiceLateFeesChargedInPence < allLateFees;
        const rateCardLateFeeIsUnknown = facts.rateCardLateFeeInPence !== 0 && value28 && value29;
        const allLateFeesIsUnknown = hasFailedIsUnknown || rateCardLateFeeIsUnknown;
        const value65 = !allLateFeesIsUnknown;
        const value66 = (value64 || hasFailedIsUnknown || rateCardLateFeeIsUnknown) && !(value64 && value65);
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || value62 && !value63 && value30 || value64 && !value66 && value65;
        const isLateFeeLeftIsUnknown = !isLateFeeLeft && (value63 || value66);
        const value67 = !isLateFeeLeftIsUnknown;
        const value68 = value67 && isLateFeeLeft;
        const value69 = (isLateFeeLeftIsUnknown || value68) && !value68;
        const value70 = !value69;
        const hasFurtherLateFeeIsUnknown = (value60 || value2 && value23 && isPaidLate && value24 && value61 && value58 && value55 && value50 && value16 && value47 && value43 && value44 && value57) && (value69 || value70 && value67 && isLateFeeLeft) && (value60 || value69);
        const value71 = !hasFurtherLateFeeIsUnknown;
        const value72 = value2 && value23 && isPaidLate && value24 && value71 && value61 && value58 && value55 && value50 && value16 && value47 && value43 && value44 && value57 && value70 && value67 && isLateFeeLeft;
        const value73 = (hasFurtherLateFeeIsUnknown || value72) && !value72;
        const value74 = !value25;
        const value75 = value74 || hasFailed;
        const value76 = !value75 && (hasFailedIsUnknown || hasFailed) && value29;
        const value77 = !value76;
        const value78 = value77 && value75;
        const value79 = value76 || value78;
        const value80 = !value78;
        const value81 = value79 && value80;
        const value82 = !value81;
        const value83 = value81 || value82 && value77 && value75;
        const isProcessingFeeTriggeredIsUnknown = value2 && value24 && value16 && value83 && value79 && value80;
        const value84 = !isProcessingFeeTriggeredIsUnknown;
        const value85 = value2 && value24 && value84 && value16 && value82 && value77 && value75;
        const value86 = isProcessingFeeTriggeredIsUnknown || value85;
        const value87 = !value85;
        const value88 = value86 && value87;
        const value89 = !value88;
        const value90 = 0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
        const hasFurtherProcessingFeeIsUnknown = (value88 || value2 && value24 && value89 && value84 && value16 && value82 && value77 && value75) && value90 && value86 && value87;
        const value91 = !hasFurtherProcessingFeeIsUnknown;
        const value92 = value2 && value24 && value91 && value89 && value84 && value16 && value82 && value77 && value75 && value90;
        const value93 = (hasFurtherProcessingFeeIsUnknown || value92) && !value92;
        const value94 = !facts.accountSuspendedOnIsNone;
        const value95 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value96 = !facts.accountSuspensionFeeCharged;
        const value97 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value98 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value99 = !(value97 && value98);
        const value100 = value97 && value99 && value98;
        const value101 = !value100;
        let hasSuspensionFeeIsUnknown = value94 && value2 && facts.accountUnderDebtManagement && value96 && value16;
        if (hasSuspensionFeeIsUnknown) {
          const value102 = value94 && collectionDay < facts.accountSuspendedOn && !value95;
          hasSuspensionFeeIsUnknown = (value102 || value94 && value95) && (value100 || value101 && value99) && (value102 || value100);
        }
        const value103 = !hasSuspensionFeeIsUnknown;
        const value104 = value94 && value2 && value95 && facts.accountUnderDebtManagement && value96 && value103 && value16 && value101 && value99;
        const value105 = (hasSuspensionFeeIsUnknown || value104) && !value104;
        const mayCharge = value2 && value23 && isPaidLate && value24 && !value73 && value71 && value61 && value58 && value55 && value50 && value16 && value47 && value43 && value44 && value57 && value70 && value67 && isLateFeeLeft || value2 && value24 && !value93 && value91 && value89 && value84 && value16 && value82 && value77 && value75 && value90 || value94 && value2 && value95 && facts.accountUnderDebtManagement && value96 && !value105 && value103 && value16 && value101 && value99;
        const value106 = !mayCharge;
        const value107 = value73 || value93 || value105;
        const value108 = !(value106 && value107) && mayCharge;
        if (!value108 && value106 && value107) return undefined;
        const outcome = value108 ? "may-charge" : "none";
        if (isBare) return outcome;
        const value109 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value110 = value109 < 0;
        const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(value65 && (value110 || value109 === 0)) : value2 && value23 && isPaidLate && value24 && value58 && value55 && value50 && value16 && value47 && value43 && value44 && value57 && allLateFeesIsUnknown;
        const list2 = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        const most = facts.accountSuspendedOn;
        let found = NOT_FOUND;
        for (let index6 = list2.length - 1; index6 >= 0; index6 -= 1) {
          const entry5 = list2[index6];
          if (entry5[0] <= most) {
            found = entry5;
            break;
          }
        }
        const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
        const value111 = !(found !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
        const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value94 && value111)) : value94 && value2 && value95 && facts.accountUnderDebtManagement && value96 && value103 && value16 && value101 && value99 && value111;
        const value112 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value113 = value112 < 0;
        const processingFeeIsUnknown = value2 && value24 && value16 && value83 && value79 && value80 && !(value113 || value112 === 0);
        const failuresSoFar = [];
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry6 of facts.directDebitFailedOn) {
          if (facts.asOf >= entry6[0]) {
            failuresSoFar.push([entry6[0]]);
          }
        }
        let state3_0 = false;
        let state3_1 = false;
        let state3_2 = 0;
        if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
        for (const entry7 of failuresSoFar) {
          const value114 = state3_2 + 1;
          const next4 = state3_0 || !(value114 >= -9007199254740991 && 9007199254740991 >= value114);
          const next5 = true;
          const next6 = value114;
          state3_0 = next4;
          state3_1 = next5;
          state3_2 = next6;
        }
        const value115 = 0 < state3_2;
        const value116 = !state3_0 && value115;
        const isTriggeredByNow = value74 || value34 || value116;
        const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value32 || (state3_0 || value115) && !value116);
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || processingFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown) return undefined;
        const value117 = value110 ? 0 : value109;
        const lateFee = isLateFeeTriggeredIsUnknown ? value117 : value59 ? value117 : 0;
        const value118 = value113 ? 0 : value112;
        const processingFee = isProcessingFeeTriggeredIsUnknown ? value118 : value85 ? value118 : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value104 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value104 ? 5000 : 0;
        const value119 = !isTriggeredByNowIsUnknown;
        const value120 = facts.asOf >= facts.accountSuspendedOn;
        const answer = {
          outcome: outcome,
          values: {
            "lateFee": penceText(lateFee),
            "lateFeesTotal": penceText(lateFee + facts.invoiceLateFeesChargedInPence),
            "automatic": false,
            "processingFee": penceText(processingFee),
            "suspensionFee": moneyText(suspensionFee),
            "suspensionFeeExVat": penceText(suspensionFeeExVat),
            "suspensionFeeVat": moneyText(minus(suspensionFee, ofPence(suspensionFeeExVat))),
            "total": moneyText(plus(suspensionFee, ofPence(lateFee + processingFee))),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": value119 && isTriggeredByNow, "isSuspendedByNow": value94 && value120 },
        };
        if (!tellsSums) return answer;
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || processingFeeIsUnknown) return answer;
        return { ...answer, sums: [0 < lateFee && value119 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: value56 && facts.invoiceLateFeeDemanded } : null, 0 < processingFee && value119 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, value94 && value120 && compare(AMOUNT0, suspensionFee) < 0 ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
      },
    },
    read(given) {
      const fact0 = given.read("dispute.mistakeAccepted");
      const fact1 = given.read("dispute.refundedOn");
      const fact2 = given.read("asOf");
      const fact3 = given.read("invoice.amount");
      const fact4 = given.read("dispute.wronglyCharged");
      const fact5 = given.read("invoice.paidOn");
      const fact6 = given.read("invoice.dueDate");
      const fact7 = given.read("payments");
      const fact8 = given.isLeftOut("payments");
      const fact9 = given.read("payment.feesWaived");
      const fact10 = given.read("payment.method");
      const fact11 = given.read("directDebit.failedOn");
      const fact12 = given.read("directDebit.cancelledOn");
      const fact13 = given.read("invoice.lateFeeDemanded");
      const fact14 = given.read("invoice.lateFeesCharged");
      const fact15 = given.read("rateCard.lateFee");
      const fact16 = given.read("invoice.processingFeesCharged");
      const fact17 = given.read("rateCard.processingFee");
      const fact18 = given.read("account.suspendedOn");
      const fact19 = given.read("account.underDebtManagement");
      const fact20 = given.read("account.suspensionFeeCharged");
      const fact21 = given.isLeftOut("invoice.paidOn");
      const fact22 = given.read("vatPercent");
      const fact23 = given.isLeftOut("asOf");
      return {
        disputeMistakeAcceptedIsNone: fact0 === null,
        disputeMistakeAcceptedIsUnknown: isUnknown(fact0),
        disputeMistakeAccepted: fact0 === true,
        disputeRefundedOnIsNone: fact1 === null,
        disputeRefundedOnAtLatest: lastDay(fact1),
        disputeRefundedOnIsUnknown: isUnknown(fact1),
        disputeRefundedOnMayBeNone: mayBeNone(fact1),
        disputeRefundedOn: firstDay(fact1),
        asOf: firstDay(fact2),
        asOfIsUnknown: isUnknown(fact2),
        asOfMayBeNone: mayBeNone(fact2),
        asOfAtLatest: lastDay(fact2),
        invoiceAmountInPence: penceIn(amountIn(fact3)),
        invoiceAmountIsUnknown: isUnknown(fact3),
        disputeWronglyChargedInPence: penceIn(amountIn(fact4)),
        disputeWronglyChargedIsNone: fact4 === null,
        disputeWronglyChargedIsUnknown: isUnknown(fact4),
        invoicePaidOnIsUnknown: isUnknown(fact5),
        invoicePaidOnMayBeNone: mayBeNone(fact5),
        invoicePaidOnIsNone: fact5 === null,
        invoicePaidOn: firstDay(fact5),
        invoicePaidOnAtLatest: lastDay(fact5),
        invoiceDueDate: firstDay(fact6),
        invoiceDueDateAtLatest: lastDay(fact6),
        invoiceDueDateIsUnknown: isUnknown(fact6),
        invoiceDueDateMayBeNone: mayBeNone(fact6),
        payments: entriesIn(fact7).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
        paymentsIsUnknown: isUnknown(fact7),
        paymentsLeftOut: fact8 === true,
        paymentFeesWaivedIsUnknown: isUnknown(fact9),
        paymentFeesWaived: fact9 === true,
        paymentMethod: textIn(fact10),
        paymentMethodIsUnknown: isUnknown(fact10),
        paymentMethodMayBeNone: mayBeNone(fact10),
        directDebitFailedOn: entriesIn(fact11).map((entry1) => [firstDay(entry1)]),
        directDebitFailedOnIsUnknown: isUnknown(fact11),
        directDebitCancelledOnIsNone: fact12 === null,
        directDebitCancelledOnAtLatest: lastDay(fact12),
        directDebitCancelledOnIsUnknown: isUnknown(fact12),
        directDebitCancelledOnMayBeNone: mayBeNone(fact12),
        directDebitCancelledOn: firstDay(fact12),
        invoiceLateFeeDemandedIsNone: fact13 === null,
        invoiceLateFeeDemanded: fact13 === true,
        invoiceLateFeeDemandedIsUnknown: isUnknown(fact13),
        invoiceLateFeesChargedInPence: penceIn(amountIn(fact14)),
        invoiceLateFeesChargedIsUnknown: isUnknown(fact14),
        invoiceLateFeesChargedMayBeNone: mayBeNone(fact14),
        rateCardLateFeeInPence: penceIn(amountIn(fact15)),
        rateCardLateFeeIsUnknown: isUnknown(fact15),
        invoiceProcessingFeesChargedInPence: penceIn(amountIn(fact16)),
        invoiceProcessingFeesChargedIsUnknown: isUnknown(fact16),
        invoiceProcessingFeesChargedMayBeNone: mayBeNone(fact16),
        rateCardProcessingFeeInPence: penceIn(amountIn(fact17)),
        rateCardProcessingFeeIsUnknown: isUnknown(fact17),
        accountSuspendedOnIsNone: fact18 === null,
        accountSuspendedOn: firstDay(fact18),
        accountSuspendedOnIsUnknown: isUnknown(fact18),
        accountSuspendedOnMayBeNone: mayBeNone(fact18),
        accountSuspendedOnAtLatest: lastDay(fact18),
        accountUnderDebtManagementIsUnknown: isUnknown(fact19),
        accountUnderDebtManagement: fact19 === true,
        accountSuspensionFeeChargedIsUnknown: isUnknown(fact20),
        accountSuspensionFeeCharged: fact20 === true,
        invoicePaidOnLeftOut: fact21 === true,
        vatPercentIsUnknown: isUnknown(fact22),
        vatPercent: amountIn(fact22),
        asOfLeftOut: fact23 === true,
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = !facts.disputeMistakeAcceptedIsNone;
      const isMistake = value && !facts.disputeMistakeAcceptedIsUnknown && facts.disputeMistakeAccepted;
      const value2 = !facts.disputeRefundedOnIsNone;
      const value3 = facts.asOf >= facts.disputeRefundedOnAtLatest;
      const value4 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value5 = !(facts.disputeRefundedOnIsUnknown && facts.disputeRefundedOnMayBeNone || value4);
      const isRefundedIsUnknown = value2 && facts.asOfAtLatest >= facts.disputeRefundedOn && !(value2 && value3 && value5);
      const value6 = !isRefundedIsUnknown;
      const isRefunded = value2 && value3 && value6 && value5;
      const value7 = (isRefundedIsUnknown || isRefunded) && !isRefunded;
      const value8 = isMistake || value2 && value3 && !value7 && value6 && value5;
      let value9 = !value8;
      if (value9) {
        const value10 = !isMistake;
        let isMistakeIsUnknown = value;
        if (isMistakeIsUnknown) {
          const value11 = facts.disputeMistakeAcceptedIsUnknown || facts.disputeMistakeAccepted && !(facts.disputeMistakeAcceptedIsNone || facts.disputeMistakeAcceptedIsUnknown);
          isMistakeIsUnknown = (value && value11 && value10 || isMistake) && value11 && value10;
        }
        value9 = (isMistakeIsUnknown || isMistake) && value10 || value7;
      }
      const value12 = !value9;
      const rightAmount = facts.invoiceAmountInPence - (value9 ? facts.disputeWronglyChargedInPence : value12 && value8 ? facts.disputeWronglyChargedInPence : 0);
      const value13 = 0 < rightAmount;
      const value14 = facts.invoicePaidOnIsUnknown && facts.invoicePaidOnMayBeNone;
      const value15 = !facts.invoicePaidOnIsNone;
      const value16 = answersFrom(CALENDAR);
      const value17 = facts.invoiceDueDate < value16;
      const value18 = answersTo(CALENDAR);
      const value19 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value20 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value21 = !value17 && value18 >= value19 && facts.invoiceDueDateAtLatest >= value16 && value18 >= value20;
      const value22 = !value21;
      const value23 = facts.invoiceDueDateIsUnknown && value22;
      const value24 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value25 = value23 || value24;
      const value26 = workingDayFrom(CALENDAR, value16);
      const value27 = value17 && value18 >= value26 ? value26 : 2932896;
      const collectionDayAtLatest = value25 ? 2932897 : value21 ? value20 : value27;
      const value28 = collectionDayAtLatest < facts.invoicePaidOn;
      let value29;
      if (value17 || value18 < facts.invoiceDueDate) {
        value29 = facts.invoiceDueDate;
      } else {
      
        const value30 = value18 + 1;
        value29 = 2932896 < value30 ? 2932896 : value30;
      }
      const collectionDay = value25 ? -719163 : value21 ? value19 : value29;
      const value31 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value32 = (value23 || value24 || value31 || value22 || facts.invoiceDueDateIsUnknown && !((value21 ? value19 === value20 : value27 === value29) && !value25)) && (value23 || value24 || value31);
      const value33 = !(value32 || value14);
      const value34 = value15 && collectionDay < facts.invoicePaidOnAtLatest && !(value15 && value28 && value33);
      const value35 = value15 && value28 && !value34 && value33;
      const value36 = collectionDayAtLatest < facts.asOf;
      const value37 = !(value32 || value4);
      const value38 = collectionDay < facts.asOfAtLatest && !(value36 && value37);
      const value39 = !value38;
      const value40 = value36 && value39 && value37;
      const value41 = facts.invoicePaidOnIsNone && !value14;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value12 && value8;
      const value42 = !wrongSumIsNone;
      const value43 = !value32;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (collectionDayAtLatest >= entry[0] && !(collectionDay >= entry[0] && value43)) {
          any = true;
          break;
        }
      }
      let value44;
      if (facts.paymentsIsUnknown) {
        value44 = NOTHING;
      } else {
      
        let value45;
        if (any) {
          value45 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value46 = collectionDay >= entry2[0];
            if (value46 && !(collectionDayAtLatest >= entry2[0] && !(value46 && value43)) && value43) {
              list.push([entry2[1]]);
            }
          }
          value45 = list;
        }
        value44 = value45;
      }
      let state_0 = AMOUNT0;
      if ((steps += value44.length) > MOST_STEPS) return undefined;
      for (const entry3 of value44) {
        state_0 = plus(entry3[0], state_0);
      }
      const value47 = compare(state_0, ofPence(rightAmount)) < 0;
      const rightAmountIsUnknown = value42 && (facts.invoiceAmountIsUnknown || (value9 ? !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown)) : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const value48 = !(facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value49 = value42 && (facts.paymentsIsUnknown || any || value47 || rightAmountIsUnknown) && !(value47 && value42 && value48);
      const value50 = !value49;
      const isPaidLateIsUnknown = facts.paymentsLeftOut ? (value14 ? !(value35 === value40 && !(value38 || value34)) : value41 ? value38 : value34) : (value38 || value40) && (value49 || value47 && value50 && value42 && value48) && (value38 || value49);
      const value51 = !isPaidLateIsUnknown;
      const isPaidLate = facts.paymentsLeftOut ? (value14 ? value40 : value41 ? value40 : value35) : value36 && value47 && value39 && value37 && value50 && value42 && value48;
      const value52 = !facts.paymentFeesWaivedIsUnknown;
      const value53 = !facts.paymentFeesWaived;
      const value54 = !rightAmountIsUnknown;
      const isOwedAtAllIsUnknown = value42 && (value13 || rightAmountIsUnknown) && !(value13 && value42 && value54);
      const value55 = !isOwedAtAllIsUnknown;
      const isOwedAtAll = value13 && value55 && value42 && value54;
      const value56 = (isOwedAtAllIsUnknown || isOwedAtAll) && !isOwedAtAll;
      const value57 = !value56;
      const value58 = value56 || value13 && value57 && value55 && value42 && value54;
      const value59 = facts.paymentMethod === "direct-debit";
      const value60 = !facts.paymentMethodIsUnknown;
      const value61 = value60 && value59;
      const value62 = (facts.paymentMethodIsUnknown || value59) && !value61;
      const value63 = value62 || value61;
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry4 of facts.directDebitFailedOn) {
        const value64 = state2_2 + 1;
        const next = state2_0 || !(value64 >= -9007199254740991 && 9007199254740991 >= value64);
        const next2 = true;
        const next3 = value64;
        state2_0 = next;
        state2_1 = next2;
        state2_2 = next3;
      }
      const value65 = 0 < state2_2;
      const numberOfFailuresIsUnknown = facts.directDebitFailedOnIsUnknown || state2_0;
      const value66 = !(numberOfFailuresIsUnknown && (facts.directDebitFailedOnIsUnknown || state2_1));
      const value67 = !numberOfFailuresIsUnknown;
      const hasFailedIsUnknown = (facts.directDebitFailedOnIsUnknown || state2_0 || value65) && !(value65 && value66 && value67);
      const value68 = !hasFailedIsUnknown;
      const hasFailed = value65 && value68 && value66 && value67;
      const value69 = !hasFailed;
      const value70 = value68 && value69;
      const value71 = (hasFailedIsUnknown || value70) && !value70;
      const value72 = !value71;
      const value73 = value72 && value68 && value69;
      const value74 = !facts.directDebitCancelledOnIsNone;
      const value75 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value76 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value32);
      const value77 = value74 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value74 && value75 && value76);
      const value78 = !value77;
      const value79 = !(value74 && value75 && value78 && value76);
      const value80 = value78 && value79;
      const value81 = (value77 || value80) && !value80;
      const value82 = !value81;
      const isProvidersToCollectIsUnknown = value63 && (value71 || value73) && (value81 || value82 && value78 && value79) && (value62 || value71 || value81);
      const value83 = !isProvidersToCollectIsUnknown;
      const value84 = !(value60 && value59 && value72 && value68 && value69 && value82 && value78 && value79);
      const value85 = value83 && value84;
      const value86 = (isProvidersToCollectIsUnknown || value85) && !value85;
      const value87 = !value86;
      let isLateIsUnknown = value58;
      if (isLateIsUnknown) {
        const value88 = value51 && isPaidLate;
        const value89 = (isPaidLateIsUnknown || isPaidLate) && !value88;
        isLateIsUnknown = (value89 || value88) && (value86 || value87 && value83 && value84) && (value56 || value89 || value86);
      }
      const value90 = !isLateIsUnknown;
      const value91 = value13 && value51 && isPaidLate && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84;
      const value92 = (isLateIsUnknown || value91) && !value91;
      const value93 = !value92;
      const value94 = value52 && value53;
      const value95 = (facts.paymentFeesWaivedIsUnknown || value53) && !value94;
      const value96 = value95 || value94;
      const value97 = !facts.invoiceLateFeeDemandedIsNone;
      const value98 = !facts.invoiceLateFeeDemanded;
      const value99 = !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown);
      const value100 = !facts.invoiceLateFeeDemandedIsUnknown;
      const value101 = !(value97 && value100 && value98);
      const isLateFeeGivenUpIsUnknown = value97 && (facts.invoiceLateFeeDemandedIsUnknown || value98 && value99) && value101;
      const value102 = !isLateFeeGivenUpIsUnknown;
      const value103 = value102 && value101;
      const value104 = (isLateFeeGivenUpIsUnknown || value103) && !value103;
      const value105 = !value104;
      const isLateFeeTriggeredIsUnknown = (value92 || value13 && value51 && isPaidLate && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84) && value96 && (value104 || value105 && value102 && value101) && (value92 || value95 || value104);
      const value106 = !isLateFeeTriggeredIsUnknown;
      const value107 = value13 && value51 && isPaidLate && value52 && value53 && value106 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value105 && value102 && value101;
      const value108 = (isLateFeeTriggeredIsUnknown || value107) && !value107;
      const value109 = !value108;
      const value110 = 0 >= facts.invoiceLateFeesChargedInPence;
      const value111 = !facts.invoiceLateFeesChargedIsUnknown && value110;
      const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
      const value112 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
      const value113 = facts.invoiceLateFeesChargedIsUnknown && facts.invoiceLateFeesChargedMayBeNone;
      const value114 = !(value113 || hasFailedIsUnknown);
      const value115 = !(facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown);
      const value116 = (facts.invoiceLateFeesChargedIsUnknown || value112 || hasFailedIsUnknown) && !(value112 && value114 && value115);
      const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
      const value117 = facts.invoiceLateFeesChargedInPence < allLateFees;
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value69;
      const value118 = !(rateCardLateFeeIsUnknown || value113 || hasFailedIsUnknown);
      const value119 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value120 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value117 || hasFailedIsUnknown) && !(value117 && value118 && value119);
      const isLateFeeLeft = value111 || value112 && !value116 && value114 && value115 || value117 && !value120 && value118 && value119;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value110) && !value111 || value116 || value120);
      const value121 = !isLateFeeLeftIsUnknown;
      const value122 = value121 && isLateFeeLeft;
      const value123 = (isLateFeeLeftIsUnknown || value122) && !value122;
      const value124 = !value123;
      const hasFurtherLateFeeIsUnknown = (value108 || value13 && value51 && isPaidLate && value52 && value53 && value109 && value106 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value105 && value102 && value101) && (value123 || value124 && value121 && isLateFeeLeft) && (value108 || value123);
      const value125 = !hasFurtherLateFeeIsUnknown;
      const value126 = value13 && value51 && isPaidLate && value52 && value53 && value125 && value109 && value106 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value105 && value102 && value101 && value124 && value121 && isLateFeeLeft;
      const value127 = (hasFurtherLateFeeIsUnknown || value126) && !value126;
      const value128 = !value62;
      const value129 = !value63;
      const value130 = value128 && value129;
      const value131 = (value62 || value130) && !value130;
      const value132 = !value131;
      const value133 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value134 = (value131 || value132 && value128 && value129) && (value133 || value131);
      const value135 = !value134 && !value133 && value132 && value128 && value129;
      const value136 = (hasFailedIsUnknown || hasFailed) && value69;
      const value137 = value135 || value65 && !value136 && value68 && value66 && value67;
      const value138 = !value137 && (value134 || value136);
      const value139 = !value138;
      const value140 = value139 && value137;
      const value141 = (value138 || value140) && !value140;
      const value142 = !value141;
      const isProcessingFeeTriggeredIsUnknown = value58 && (value141 || value142 && value139 && value137) && value96 && (value56 || value141 || value95);
      const value143 = !isProcessingFeeTriggeredIsUnknown;
      const value144 = value13 && value52 && value53 && value143 && value57 && value55 && value42 && value54 && value142 && value139 && value137;
      const value145 = (isProcessingFeeTriggeredIsUnknown || value144) && !value144;
      const value146 = !value145;
      const value147 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value148 = !facts.invoiceProcessingFeesChargedIsUnknown && value147;
      const value149 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value150 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value151 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value152 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value149) && !(value149 && value150 && value151);
      const value153 = value148 || value149 && !value152 && value150 && value151;
      const value154 = !value153 && ((facts.invoiceProcessingFeesChargedIsUnknown || value147) && !value148 || value152);
      const value155 = !value154;
      const value156 = value155 && value153;
      const value157 = (value154 || value156) && !value156;
      const value158 = !value157;
      const hasFurtherProcessingFeeIsUnknown = (value145 || value13 && value52 && value53 && value146 && value143 && value57 && value55 && value42 && value54 && value142 && value139 && value137) && (value157 || value158 && value155 && value153) && (value145 || value157);
      const value159 = !hasFurtherProcessingFeeIsUnknown;
      const value160 = value13 && value52 && value53 && value159 && value146 && value143 && value57 && value55 && value42 && value54 && value142 && value139 && value137 && value158 && value155 && value153;
      const value161 = (hasFurtherProcessingFeeIsUnknown || value160) && !value160;
      const value162 = !facts.accountSuspendedOnIsNone;
      const value163 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value164 = !facts.accountUnderDebtManagementIsUnknown;
      const value165 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value166 = !facts.accountSuspensionFeeCharged;
      const value167 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value168 = !(value32 || value167);
      const value169 = value162 && collectionDay < facts.accountSuspendedOnAtLatest && !(value162 && value163 && value168);
      const value170 = !value169;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      let value171;
      if (facts.paymentsIsUnknown) {
        value171 = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry5 of facts.payments) {
          list2.push([entry5[0], minus(AMOUNT0, entry5[1])]);
        }
        value171 = list2;
      }
      const list3 = [];
      if ((steps += value171.length) > MOST_STEPS) return undefined;
      for (const entry6 of value171) {
        list3.push([entry6[0], false, false, false, entry6[1]]);
      }
      const value172 = [[false, [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list3]];
      let any2 = false;
      if ((steps += value172.length) > MOST_STEPS) return undefined;
      for (const entry7 of value172) {
        let value173 = entry7[0];
        if (!value173) {
          let any3 = false;
          const list4 = entry7[1];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry8 of list4) {
            if (entry8[2]) {
              any3 = true;
              break;
            }
          }
          value173 = any3;
        }
        if (value173) {
          any2 = true;
          break;
        }
      }
      let value174;
      if (any2) {
        value174 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value172.length) > MOST_STEPS) return undefined;
        for (const entry9 of value172) {
          for (const one of entry9[1]) all.push(one);
        }
        value174 = all;
      }
      let any4 = false;
      if ((steps += value174.length) > MOST_STEPS) return undefined;
      for (const entry10 of value174) {
        if (entry10[1]) {
          any4 = true;
          break;
        }
      }
      let any5 = false;
      if ((steps += value174.length) > MOST_STEPS) return undefined;
      for (const entry11 of value174) {
        if (entry11[2]) {
          any5 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any5;
      const dueBalanceIsNone = any4 && !dueBalanceIsUnknown;
      const value175 = !dueBalanceIsNone;
      const value176 = value175 && dueBalanceIsUnknown;
      let value177;
      if (dueBalanceIsUnknown) {
        value177 = NOTHING;
      } else {
      
        if ((steps += value174.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry12 of value174) {
          keys.push([entry12[0]]);
        }
        const sorted = inOrderOf(value174, keys);
        const all2 = [];
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const one2 of LISTED) all2.push(one2);
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const one3 of sorted) all2.push(one3);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry13 of all2) {
          const next4 = entry13[0];
          const next5 = plus(states_1, entry13[4]);
          states_0 = next4;
          states_1 = next5;
          states.push([states_0, states_1]);
        }
        const list5 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < states.length; index14 += 1) {
          const entry14 = states[index14];
          if (!(index14 + 1 < states.length && (states[index14 + 1]?.[0] ?? 0) === entry14[0])) {
            list5.push([entry14[0], entry14[1]]);
          }
        }
        const list6 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (let index15 = 0; index15 < list5.length; index15 += 1) {
          const entry15 = list5[index15];
          if (!(index15 > 0 && compare(entry15[1], (list5[index15 - 1]?.[1] ?? NIL)) === 0)) {
            list6.push([entry15[0], entry15[1]]);
          }
        }
        value177 = list6;
      }
      let value178;
      if (dueBalanceIsNone || value176) {
        value178 = NOTHING;
      } else {
      
        let any6 = false;
        if ((steps += value177.length) > MOST_STEPS) return undefined;
        for (const entry16 of value177) {
          if (entry16[0] === -719162) {
            any6 = true;
            break;
          }
        }
        const list7 = [];
        const list8 = any6 ? NOTHING : LISTED2;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry17 of list8) {
          list7.push([-719162]);
        }
        const list9 = [];
        if ((steps += value177.length) > MOST_STEPS) return undefined;
        for (const entry18 of value177) {
          list9.push([entry18[0]]);
        }
        const all3 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (const one4 of list7) all3.push(one4);
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const one5 of list9) all3.push(one5);
        value178 = all3;
      }
      const value179 = !value4;
      let any7 = false;
      if ((steps += value178.length) > MOST_STEPS) return undefined;
      for (const entry19 of value178) {
        if ((steps += value177.length) > MOST_STEPS) return undefined;
        const most = entry19[0];
        let found = NOT_FOUND;
        for (let index21 = value177.length - 1; index21 >= 0; index21 -= 1) {
          const entry20 = value177[index21];
          if (entry20[0] <= most) {
            found = entry20;
            break;
          }
        }
        const value180 = value175 && (any2 || any5 || !(found !== NOT_FOUND));
        const value181 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value182 = !value180;
        const value183 = !value181;
        const value184 = value175 && (value180 || !(value181 && value175)) && !(value175 && value182 && value183);
        let value185 = value184 || value183 && !value184 && value175 && value182;
        if (value185) {
          const value186 = facts.asOf >= entry19[0];
          const value187 = facts.asOfAtLatest >= entry19[0] && !(value186 && value179);
          value185 = (value187 || value186 && !value187 && value179) && (value184 || value187);
        }
        if (value185) {
          any7 = true;
          break;
        }
      }
      const firstDayPaidIsUnknown = value175 && (any7 || value176);
      let value188;
      if (dueBalanceIsNone) {
        value188 = NOTHING;
      } else {
      
        let value189;
        if (value176) {
          value189 = NOTHING;
        } else {
        
          let value190;
          if (any7) {
            value190 = NOTHING;
          } else {
          
            const list10 = [];
            if ((steps += value178.length) > MOST_STEPS) return undefined;
            for (const entry21 of value178) {
              if ((steps += value177.length) > MOST_STEPS) return undefined;
              const most2 = entry21[0];
              let found2 = NOT_FOUND;
              for (let index24 = value177.length - 1; index24 >= 0; index24 -= 1) {
                const entry22 = value177[index24];
                if (entry22[0] <= most2) {
                  found2 = entry22;
                  break;
                }
              }
              const value191 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
              const value192 = !value191;
              let value193 = value192;
              if (value193) {
                const value194 = facts.asOf >= entry21[0];
                value193 = value194;
                if (value193) {
                  const value195 = value175 && (any2 || any5 || !(found2 !== NOT_FOUND));
                  const value196 = !value195;
                  const value197 = value175 && (value195 || !(value191 && value175)) && !(value175 && value196 && value192);
                  const value198 = !value197;
                  const value199 = facts.asOfAtLatest >= entry21[0] && !(value194 && value179);
                  const value200 = !value199;
                  value193 = !((value197 || value192 && value198 && value175 && value196) && (value199 || value194 && value200 && value179) && (value197 || value199)) && value198 && value175 && value196 && value200 && value179;
                }
              }
              if (value193) {
                list10.push([entry21[0]]);
              }
            }
            value190 = list10;
          }
          value189 = value190;
        }
        value188 = value189;
      }
      let state3_0 = true;
      let state3_1 = -719163;
      let state3_2 = 2932897;
      if ((steps += value188.length) > MOST_STEPS) return undefined;
      for (const entry23 of value188) {
        const next6 = false;
        const next7 = state3_0 ? entry23[0] : entry23[0] < state3_1 ? entry23[0] : state3_1;
        const next8 = state3_0 ? entry23[0] : entry23[0] < state3_2 ? entry23[0] : state3_2;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
      }
      const value201 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !firstDayPaidIsUnknown : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value202 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : firstDayPaidIsUnknown ? 2932897 : state3_2) : facts.invoicePaidOnAtLatest);
      const value203 = !((isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnMayBeNone) || value167);
      const value204 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : firstDayPaidIsUnknown ? -719163 : state3_1) : facts.invoicePaidOn) && value201 && !(value202 && value201 && value203);
      const value205 = !value204;
      const value206 = !(value202 && value205 && value201 && value203);
      const value207 = value205 && value206;
      const value208 = (value204 || value207) && !value207;
      const value209 = !value208;
      let hasSuspensionFeeIsUnknown = (value167 || value162) && value58 && (value169 || value162 && value163 && value170 && value168) && (value208 || value209 && value205 && value206);
      if (hasSuspensionFeeIsUnknown) {
        const value210 = value164 && facts.accountUnderDebtManagement;
        const value211 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value210;
        hasSuspensionFeeIsUnknown = value211 || value210;
        if (hasSuspensionFeeIsUnknown) {
          const value212 = value165 && value166;
          const value213 = (facts.accountSuspensionFeeChargedIsUnknown || value166) && !value212;
          hasSuspensionFeeIsUnknown = (value213 || value212) && (value167 || value56 || value169 || value208 || value211 || value213);
        }
      }
      const value214 = !hasSuspensionFeeIsUnknown;
      const value215 = !value167;
      const value216 = value162 && value13 && value163 && value164 && facts.accountUnderDebtManagement && value165 && value166 && value214 && value215 && value57 && value55 && value42 && value54 && value170 && value168 && value209 && value205 && value206;
      const value217 = (hasSuspensionFeeIsUnknown || value216) && !value216;
      const mayCharge = value13 && value51 && isPaidLate && value52 && value53 && !value127 && value125 && value109 && value106 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value105 && value102 && value101 && value124 && value121 && isLateFeeLeft || value13 && value52 && value53 && !value161 && value159 && value146 && value143 && value57 && value55 && value42 && value54 && value142 && value139 && value137 && value158 && value155 && value153 || value162 && value13 && value163 && value164 && facts.accountUnderDebtManagement && value165 && value166 && !value217 && value214 && value215 && value57 && value55 && value42 && value54 && value170 && value168 && value209 && value205 && value206;
      const value218 = !mayCharge;
      const value219 = value127 || value161 || value217;
      const value220 = !(value218 && value219) && mayCharge;
      if (!value220 && value218 && value219) return undefined;
      const outcome = value220 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value221 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value222 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value223 = value222 < 0;
      const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(!value221 && (value223 || value222 === 0)) : value13 && value51 && isPaidLate && value52 && value53 && value106 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value105 && value102 && value101 && value221;
      const value224 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
      const value225 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value226 = value225 < 0;
      const processingFeeIsUnknown = isProcessingFeeTriggeredIsUnknown ? !(!value224 && (value226 || value225 === 0)) : value13 && value52 && value53 && value143 && value57 && value55 && value42 && value54 && value142 && value139 && value137 && value224;
      const list11 = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
      if ((steps += list11.length) > MOST_STEPS) return undefined;
      const most3 = facts.accountSuspendedOn;
      let found3 = NOT_FOUND;
      for (let index27 = list11.length - 1; index27 >= 0; index27 -= 1) {
        const entry24 = list11[index27];
        if (entry24[0] <= most3) {
          found3 = entry24;
          break;
        }
      }
      const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found3[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
      const value227 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
      const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value162 && value227)) : value162 && value13 && value163 && value164 && facts.accountUnderDebtManagement && value165 && value166 && value214 && value215 && value57 && value55 && value42 && value54 && value170 && value168 && value209 && value205 && value206 && value227;
      let any8 = false;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry25 of facts.directDebitFailedOn) {
        if (facts.asOfAtLatest >= entry25[0] && !(facts.asOf >= entry25[0] && value179)) {
          any8 = true;
          break;
        }
      }
      let failuresSoFar;
      if (facts.directDebitFailedOnIsUnknown) {
        failuresSoFar = NOTHING;
      } else {
      
        let value228;
        if (any8) {
          value228 = NOTHING;
        } else {
        
          const list12 = [];
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry26 of facts.directDebitFailedOn) {
            const value229 = facts.asOf >= entry26[0];
            if (value229 && !(facts.asOfAtLatest >= entry26[0] && !(value229 && value179)) && value179) {
              list12.push([entry26[0]]);
            }
          }
          value228 = list12;
        }
        failuresSoFar = value228;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
      for (const entry27 of failuresSoFar) {
        const value230 = state4_2 + 1;
        const next9 = state4_0 || !(value230 >= -9007199254740991 && 9007199254740991 >= value230);
        const next10 = true;
        const next11 = value230;
        state4_0 = next9;
        state4_1 = next10;
        state4_2 = next11;
      }
      const value231 = 0 < state4_2;
      const value232 = facts.directDebitFailedOnIsUnknown || any8 || state4_0;
      const value233 = !(value232 && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value234 = !value232;
      const value235 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value231) && !(value231 && value233 && value234);
      const isTriggeredByNow = facts.asOfLeftOut || value73 || value135 || value231 && !value235 && value233 && value234;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value71 || value134 || value235);
      const value236 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value237 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value238 = !(value167 || value4);
      const value239 = !(value162 && value237 && value238);
      const isSuspendedByNow = facts.asOfLeftOut || value162 && value237 && !(value162 && value236 && value239) && value238;
      const isSuspendedByNowIsUnknown = value162 && value236 && !isSuspendedByNow && value239;
      if (lateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown) return undefined;
      const value240 = value223 ? 0 : value222;
      const lateFee = isLateFeeTriggeredIsUnknown ? value240 : value107 ? value240 : 0;
      const value241 = value226 ? 0 : value225;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value241 : value144 ? value241 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value216 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value216 ? 5000 : 0;
      const value242 = !isTriggeredByNowIsUnknown;
      const value243 = !isSuspendedByNowIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "lateFee": penceText(lateFee),
          "lateFeesTotal": penceText(facts.invoiceLateFeesChargedInPence + lateFee),
          "automatic": false,
          "processingFee": penceText(processingFee),
          "suspensionFee": moneyText(suspensionFee),
          "suspensionFeeExVat": penceText(suspensionFeeExVat),
          "suspensionFeeVat": moneyText(minus(suspensionFee, ofPence(suspensionFeeExVat))),
          "total": moneyText(plus(ofPence(processingFee + lateFee), suspensionFee)),
          "letterOwed": hasFailed,
          "callOwed": hasFailed,
        },
        holds: { "isTriggeredByNow": value242 && isTriggeredByNow, "isSuspendedByNow": value243 && isSuspendedByNow },
      };
      if (!tellsSums) return answer;
      const lateFeeIsOwed = value97 && value100 && facts.invoiceLateFeeDemanded;
      if (lateFeeIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || value97 && !lateFeeIsOwed && (facts.invoiceLateFeeDemandedIsUnknown || facts.invoiceLateFeeDemanded && value99) || isSuspendedByNowIsUnknown) return answer;
      return { ...answer, sums: [0 < lateFee && value242 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: lateFeeIsOwed } : null, 0 < processingFee && value242 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, compare(AMOUNT0, suspensionFee) < 0 && value243 && isSuspendedByNow ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
    },
  };
};
