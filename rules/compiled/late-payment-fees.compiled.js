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
        const fact21 = given[20];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact9 === undefined || fact10 === undefined || fact11 === undefined || fact12 === undefined || fact13 === undefined || fact14 === undefined || fact15 === undefined || fact16 === undefined || fact17 === undefined || fact18 === undefined || fact19 === undefined || fact20 === undefined || fact21 === undefined) return undefined;
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
          vatPercent: amountIn(fact21),
        };
      },
      answer(facts, isBare) {
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
        const value56 = !(!facts.invoiceLateFeeDemandedIsNone && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value24 && (value54 || value2 && value23 && isPaidLate && value55 && value50 && value16 && value47 && value43 && value44) && value56 && value52 && value53;
        const value57 = !isLateFeeTriggeredIsUnknown;
        const value58 = value2 && value23 && isPaidLate && value24 && value57 && value55 && value50 && value16 && value47 && value43 && value44 && value56;
        const value59 = (isLateFeeTriggeredIsUnknown || value58) && !value58;
        const value60 = !value59;
        const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
        const value61 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
        const value62 = (value61 || hasFailedIsUnknown) && !(value61 && value30);
        const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
        const value63 = facts.invoiceLateFeesChargedInPence < allLateFees;
        const rateCardLateFeeIsUnknown = facts.rateCardLateFeeInPence !== 0 && value28 && value29;
        const allLateFeesIsUnknown = hasFailedIsUnknown || rateCardLateFeeIsUnknown;
        const value64 = !allLateFeesIsUnknown;
        const value65 = (value63 || hasFailedIsUnknown || rateCardLateFeeIsUnknown) && !(value63 && value64);
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || value61 && !value62 && value30 || value63 && !value65 && value64;
        const isLateFeeLeftIsUnknown = !isLateFeeLeft && (value62 || value65);
        const value66 = !isLateFeeLeftIsUnknown;
        const value67 = value66 && isLateFeeLeft;
        const value68 = (isLateFeeLeftIsUnknown || value67) && !value67;
        const value69 = !value68;
        const hasFurtherLateFeeIsUnknown = (value59 || value2 && value23 && isPaidLate && value24 && value60 && value57 && value55 && value50 && value16 && value47 && value43 && value44 && value56) && (value68 || value69 && value66 && isLateFeeLeft) && (value59 || value68);
        const value70 = !hasFurtherLateFeeIsUnknown;
        const value71 = value2 && value23 && isPaidLate && value24 && value70 && value60 && value57 && value55 && value50 && value16 && value47 && value43 && value44 && value56 && value69 && value66 && isLateFeeLeft;
        const value72 = (hasFurtherLateFeeIsUnknown || value71) && !value71;
        const value73 = !value25;
        const value74 = value73 || hasFailed;
        const value75 = !value74 && (hasFailedIsUnknown || hasFailed) && value29;
        const value76 = !value75;
        const value77 = value76 && value74;
        const value78 = value75 || value77;
        const value79 = !value77;
        const value80 = value78 && value79;
        const value81 = !value80;
        const value82 = value80 || value81 && value76 && value74;
        const isProcessingFeeTriggeredIsUnknown = value2 && value24 && value16 && value82 && value78 && value79;
        const value83 = !isProcessingFeeTriggeredIsUnknown;
        const value84 = value2 && value24 && value83 && value16 && value81 && value76 && value74;
        const value85 = isProcessingFeeTriggeredIsUnknown || value84;
        const value86 = !value84;
        const value87 = value85 && value86;
        const value88 = !value87;
        const value89 = 0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
        const hasFurtherProcessingFeeIsUnknown = (value87 || value2 && value24 && value88 && value83 && value16 && value81 && value76 && value74) && value89 && value85 && value86;
        const value90 = !hasFurtherProcessingFeeIsUnknown;
        const value91 = value2 && value24 && value90 && value88 && value83 && value16 && value81 && value76 && value74 && value89;
        const value92 = (hasFurtherProcessingFeeIsUnknown || value91) && !value91;
        const value93 = !facts.accountSuspendedOnIsNone;
        const value94 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value95 = !facts.accountSuspensionFeeCharged;
        const value96 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value97 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value98 = !(value96 && value97);
        const value99 = value96 && value98 && value97;
        const value100 = !value99;
        let hasSuspensionFeeIsUnknown = value93 && value2 && facts.accountUnderDebtManagement && value95 && value16;
        if (hasSuspensionFeeIsUnknown) {
          const value101 = value93 && collectionDay < facts.accountSuspendedOn && !value94;
          hasSuspensionFeeIsUnknown = (value101 || value93 && value94) && (value99 || value100 && value98) && (value101 || value99);
        }
        const value102 = !hasSuspensionFeeIsUnknown;
        const value103 = value93 && value2 && value94 && facts.accountUnderDebtManagement && value95 && value102 && value16 && value100 && value98;
        const value104 = (hasSuspensionFeeIsUnknown || value103) && !value103;
        const mayCharge = value2 && value23 && isPaidLate && value24 && !value72 && value70 && value60 && value57 && value55 && value50 && value16 && value47 && value43 && value44 && value56 && value69 && value66 && isLateFeeLeft || value2 && value24 && !value92 && value90 && value88 && value83 && value16 && value81 && value76 && value74 && value89 || value93 && value2 && value94 && facts.accountUnderDebtManagement && value95 && !value104 && value102 && value16 && value100 && value98;
        const value105 = !mayCharge;
        const value106 = value72 || value92 || value104;
        const value107 = !(value105 && value106) && mayCharge;
        if (!value107 && value105 && value106) return undefined;
        const outcome = value107 ? "may-charge" : "none";
        if (isBare) return outcome;
        const value108 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value109 = value108 < 0;
        const list2 = [[facts.vatPercent]];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        const most = facts.accountSuspendedOn;
        let found = NOT_FOUND;
        for (let index6 = list2.length - 1; index6 >= 0; index6 -= 1) {
          const entry5 = list2[index6];
          if (-719162 <= most) {
            found = entry5;
            break;
          }
        }
        const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found[0] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
        const value110 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value111 = value110 < 0;
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
          const value112 = state3_2 + 1;
          const next4 = state3_0 || !(value112 >= -9007199254740991 && 9007199254740991 >= value112);
          const next5 = true;
          const next6 = value112;
          state3_0 = next4;
          state3_1 = next5;
          state3_2 = next6;
        }
        const value113 = 0 < state3_2;
        const value114 = !state3_0 && value113;
        const isTriggeredByNow = value73 || value34 || value114;
        const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value32 || (state3_0 || value113) && !value114);
        let value115 = isLateFeeTriggeredIsUnknown ? !(value64 && (value109 || value108 === 0)) : value2 && value23 && isPaidLate && value24 && value57 && value55 && value50 && value16 && value47 && value43 && value44 && value56 && allLateFeesIsUnknown;
        if (!value115) {
          const value116 = !(found !== NOT_FOUND);
          value115 = (hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value116)) : value93 && value2 && value94 && facts.accountUnderDebtManagement && value95 && value116 && value102 && value16 && value100 && value98) || (value2 && value24 && value16 && value82 && value78 && value79 && !(value111 || value110 === 0)) || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown;
        }
        if (value115) return undefined;
        const value117 = value109 ? 0 : value108;
        const lateFee = isLateFeeTriggeredIsUnknown ? value117 : value58 ? value117 : 0;
        const value118 = value111 ? 0 : value110;
        const processingFee = isProcessingFeeTriggeredIsUnknown ? value118 : value84 ? value118 : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value103 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value103 ? 5000 : 0;
        return {
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
          holds: { "isTriggeredByNow": !isTriggeredByNowIsUnknown && isTriggeredByNow, "isSuspendedByNow": value93 && facts.asOf >= facts.accountSuspendedOn },
        };
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
    answer(facts, isBare) {
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
      const value99 = !(value97 && !facts.invoiceLateFeeDemandedIsUnknown && value98);
      const isLateFeeGivenUpIsUnknown = value97 && (facts.invoiceLateFeeDemandedIsUnknown || value98 && !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown)) && value99;
      const value100 = !isLateFeeGivenUpIsUnknown;
      const value101 = value100 && value99;
      const value102 = (isLateFeeGivenUpIsUnknown || value101) && !value101;
      const value103 = !value102;
      const isLateFeeTriggeredIsUnknown = (value92 || value13 && value51 && isPaidLate && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84) && value96 && (value102 || value103 && value100 && value99) && (value92 || value95 || value102);
      const value104 = !isLateFeeTriggeredIsUnknown;
      const value105 = value13 && value51 && isPaidLate && value52 && value53 && value104 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value103 && value100 && value99;
      const value106 = (isLateFeeTriggeredIsUnknown || value105) && !value105;
      const value107 = !value106;
      const value108 = 0 >= facts.invoiceLateFeesChargedInPence;
      const value109 = !facts.invoiceLateFeesChargedIsUnknown && value108;
      const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
      const value110 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
      const value111 = facts.invoiceLateFeesChargedIsUnknown && facts.invoiceLateFeesChargedMayBeNone;
      const value112 = !(value111 || hasFailedIsUnknown);
      const value113 = !(facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown);
      const value114 = (facts.invoiceLateFeesChargedIsUnknown || value110 || hasFailedIsUnknown) && !(value110 && value112 && value113);
      const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
      const value115 = facts.invoiceLateFeesChargedInPence < allLateFees;
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value69;
      const value116 = !(rateCardLateFeeIsUnknown || value111 || hasFailedIsUnknown);
      const value117 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value118 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value115 || hasFailedIsUnknown) && !(value115 && value116 && value117);
      const isLateFeeLeft = value109 || value110 && !value114 && value112 && value113 || value115 && !value118 && value116 && value117;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value108) && !value109 || value114 || value118);
      const value119 = !isLateFeeLeftIsUnknown;
      const value120 = value119 && isLateFeeLeft;
      const value121 = (isLateFeeLeftIsUnknown || value120) && !value120;
      const value122 = !value121;
      const hasFurtherLateFeeIsUnknown = (value106 || value13 && value51 && isPaidLate && value52 && value53 && value107 && value104 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value103 && value100 && value99) && (value121 || value122 && value119 && isLateFeeLeft) && (value106 || value121);
      const value123 = !hasFurtherLateFeeIsUnknown;
      const value124 = value13 && value51 && isPaidLate && value52 && value53 && value123 && value107 && value104 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value103 && value100 && value99 && value122 && value119 && isLateFeeLeft;
      const value125 = (hasFurtherLateFeeIsUnknown || value124) && !value124;
      const value126 = !value62;
      const value127 = !value63;
      const value128 = value126 && value127;
      const value129 = (value62 || value128) && !value128;
      const value130 = !value129;
      const value131 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value132 = (value129 || value130 && value126 && value127) && (value131 || value129);
      const value133 = !value132 && !value131 && value130 && value126 && value127;
      const value134 = (hasFailedIsUnknown || hasFailed) && value69;
      const value135 = value133 || value65 && !value134 && value68 && value66 && value67;
      const value136 = !value135 && (value132 || value134);
      const value137 = !value136;
      const value138 = value137 && value135;
      const value139 = (value136 || value138) && !value138;
      const value140 = !value139;
      const isProcessingFeeTriggeredIsUnknown = value58 && (value139 || value140 && value137 && value135) && value96 && (value56 || value139 || value95);
      const value141 = !isProcessingFeeTriggeredIsUnknown;
      const value142 = value13 && value52 && value53 && value141 && value57 && value55 && value42 && value54 && value140 && value137 && value135;
      const value143 = (isProcessingFeeTriggeredIsUnknown || value142) && !value142;
      const value144 = !value143;
      const value145 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value146 = !facts.invoiceProcessingFeesChargedIsUnknown && value145;
      const value147 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value148 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value149 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value150 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value147) && !(value147 && value148 && value149);
      const value151 = value146 || value147 && !value150 && value148 && value149;
      const value152 = !value151 && ((facts.invoiceProcessingFeesChargedIsUnknown || value145) && !value146 || value150);
      const value153 = !value152;
      const value154 = value153 && value151;
      const value155 = (value152 || value154) && !value154;
      const value156 = !value155;
      const hasFurtherProcessingFeeIsUnknown = (value143 || value13 && value52 && value53 && value144 && value141 && value57 && value55 && value42 && value54 && value140 && value137 && value135) && (value155 || value156 && value153 && value151) && (value143 || value155);
      const value157 = !hasFurtherProcessingFeeIsUnknown;
      const value158 = value13 && value52 && value53 && value157 && value144 && value141 && value57 && value55 && value42 && value54 && value140 && value137 && value135 && value156 && value153 && value151;
      const value159 = (hasFurtherProcessingFeeIsUnknown || value158) && !value158;
      const value160 = !facts.accountSuspendedOnIsNone;
      const value161 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value162 = !facts.accountUnderDebtManagementIsUnknown;
      const value163 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value164 = !facts.accountSuspensionFeeCharged;
      const value165 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value166 = !(value32 || value165);
      const value167 = value160 && collectionDay < facts.accountSuspendedOnAtLatest && !(value160 && value161 && value166);
      const value168 = !value167;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      let value169;
      if (facts.paymentsIsUnknown) {
        value169 = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry5 of facts.payments) {
          list2.push([entry5[0], minus(AMOUNT0, entry5[1])]);
        }
        value169 = list2;
      }
      const list3 = [];
      if ((steps += value169.length) > MOST_STEPS) return undefined;
      for (const entry6 of value169) {
        list3.push([entry6[0], false, false, false, entry6[1]]);
      }
      const value170 = [[false, [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list3]];
      let any2 = false;
      if ((steps += value170.length) > MOST_STEPS) return undefined;
      for (const entry7 of value170) {
        let value171 = entry7[0];
        if (!value171) {
          let any3 = false;
          const list4 = entry7[1];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry8 of list4) {
            if (entry8[2]) {
              any3 = true;
              break;
            }
          }
          value171 = any3;
        }
        if (value171) {
          any2 = true;
          break;
        }
      }
      let value172;
      if (any2) {
        value172 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value170.length) > MOST_STEPS) return undefined;
        for (const entry9 of value170) {
          for (const one of entry9[1]) all.push(one);
        }
        value172 = all;
      }
      let any4 = false;
      if ((steps += value172.length) > MOST_STEPS) return undefined;
      for (const entry10 of value172) {
        if (entry10[1]) {
          any4 = true;
          break;
        }
      }
      let any5 = false;
      if ((steps += value172.length) > MOST_STEPS) return undefined;
      for (const entry11 of value172) {
        if (entry11[2]) {
          any5 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any5;
      const dueBalanceIsNone = any4 && !dueBalanceIsUnknown;
      const value173 = !dueBalanceIsNone;
      const value174 = value173 && dueBalanceIsUnknown;
      let value175;
      if (dueBalanceIsUnknown) {
        value175 = NOTHING;
      } else {
      
        if ((steps += value172.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry12 of value172) {
          keys.push([entry12[0]]);
        }
        const sorted = inOrderOf(value172, keys);
        const all2 = [];
        const list5 = [[LISTED], [sorted]];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (const entry13 of list5) {
          for (const one2 of entry13[0]) all2.push(one2);
        }
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry14 of all2) {
          const next4 = entry14[0];
          const next5 = plus(states_1, entry14[4]);
          states_0 = next4;
          states_1 = next5;
          states.push([states_0, states_1]);
        }
        const list6 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index15 = 0; index15 < states.length; index15 += 1) {
          const entry15 = states[index15];
          if (!(index15 + 1 < states.length && (states[index15 + 1]?.[0] ?? 0) === entry15[0])) {
            list6.push([entry15[0], entry15[1]]);
          }
        }
        const list7 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (let index16 = 0; index16 < list6.length; index16 += 1) {
          const entry16 = list6[index16];
          if (!(index16 > 0 && compare(entry16[1], (list6[index16 - 1]?.[1] ?? NIL)) === 0)) {
            list7.push([entry16[0], entry16[1]]);
          }
        }
        value175 = list7;
      }
      let value176;
      if (dueBalanceIsNone || value174) {
        value176 = NOTHING;
      } else {
      
        let any6 = false;
        if ((steps += value175.length) > MOST_STEPS) return undefined;
        for (const entry17 of value175) {
          if (entry17[0] === -719162) {
            any6 = true;
            break;
          }
        }
        const list8 = [];
        const list9 = any6 ? NOTHING : LISTED2;
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const entry18 of list9) {
          list8.push([-719162]);
        }
        const list10 = [];
        if ((steps += value175.length) > MOST_STEPS) return undefined;
        for (const entry19 of value175) {
          list10.push([entry19[0]]);
        }
        const all3 = [];
        const list11 = [[list8], [list10]];
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (const entry20 of list11) {
          for (const one3 of entry20[0]) all3.push(one3);
        }
        value176 = all3;
      }
      const value177 = !value4;
      let any7 = false;
      if ((steps += value176.length) > MOST_STEPS) return undefined;
      for (const entry21 of value176) {
        if ((steps += value175.length) > MOST_STEPS) return undefined;
        const most = entry21[0];
        let found = NOT_FOUND;
        for (let index23 = value175.length - 1; index23 >= 0; index23 -= 1) {
          const entry22 = value175[index23];
          if (entry22[0] <= most) {
            found = entry22;
            break;
          }
        }
        const value178 = value173 && (any2 || any5 || !(found !== NOT_FOUND));
        const value179 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value180 = !value178;
        const value181 = !value179;
        const value182 = value173 && (value178 || !(value179 && value173)) && !(value173 && value180 && value181);
        let value183 = value182 || value181 && !value182 && value173 && value180;
        if (value183) {
          const value184 = facts.asOf >= entry21[0];
          const value185 = facts.asOfAtLatest >= entry21[0] && !(value184 && value177);
          value183 = (value185 || value184 && !value185 && value177) && (value182 || value185);
        }
        if (value183) {
          any7 = true;
          break;
        }
      }
      const firstDayPaidIsUnknown = value173 && (any7 || value174);
      let value186;
      if (dueBalanceIsNone) {
        value186 = NOTHING;
      } else {
      
        let value187;
        if (value174) {
          value187 = NOTHING;
        } else {
        
          let value188;
          if (any7) {
            value188 = NOTHING;
          } else {
          
            const list12 = [];
            if ((steps += value176.length) > MOST_STEPS) return undefined;
            for (const entry23 of value176) {
              if ((steps += value175.length) > MOST_STEPS) return undefined;
              const most2 = entry23[0];
              let found2 = NOT_FOUND;
              for (let index26 = value175.length - 1; index26 >= 0; index26 -= 1) {
                const entry24 = value175[index26];
                if (entry24[0] <= most2) {
                  found2 = entry24;
                  break;
                }
              }
              const value189 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
              const value190 = !value189;
              let value191 = value190;
              if (value191) {
                const value192 = facts.asOf >= entry23[0];
                value191 = value192;
                if (value191) {
                  const value193 = value173 && (any2 || any5 || !(found2 !== NOT_FOUND));
                  const value194 = !value193;
                  const value195 = value173 && (value193 || !(value189 && value173)) && !(value173 && value194 && value190);
                  const value196 = !value195;
                  const value197 = facts.asOfAtLatest >= entry23[0] && !(value192 && value177);
                  const value198 = !value197;
                  value191 = !((value195 || value190 && value196 && value173 && value194) && (value197 || value192 && value198 && value177) && (value195 || value197)) && value196 && value173 && value194 && value198 && value177;
                }
              }
              if (value191) {
                list12.push([entry23[0]]);
              }
            }
            value188 = list12;
          }
          value187 = value188;
        }
        value186 = value187;
      }
      let state3_0 = true;
      let state3_1 = -719163;
      let state3_2 = 2932897;
      if ((steps += value186.length) > MOST_STEPS) return undefined;
      for (const entry25 of value186) {
        const next6 = false;
        const next7 = state3_0 ? entry25[0] : entry25[0] < state3_1 ? entry25[0] : state3_1;
        const next8 = state3_0 ? entry25[0] : entry25[0] < state3_2 ? entry25[0] : state3_2;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
      }
      const value199 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !firstDayPaidIsUnknown : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value200 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : firstDayPaidIsUnknown ? 2932897 : state3_2) : facts.invoicePaidOnAtLatest);
      const value201 = !((isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnMayBeNone) || value165);
      const value202 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : firstDayPaidIsUnknown ? -719163 : state3_1) : facts.invoicePaidOn) && value199 && !(value200 && value199 && value201);
      const value203 = !value202;
      const value204 = !(value200 && value203 && value199 && value201);
      const value205 = value203 && value204;
      const value206 = (value202 || value205) && !value205;
      const value207 = !value206;
      let hasSuspensionFeeIsUnknown = (value165 || value160) && value58 && (value167 || value160 && value161 && value168 && value166) && (value206 || value207 && value203 && value204);
      if (hasSuspensionFeeIsUnknown) {
        const value208 = value162 && facts.accountUnderDebtManagement;
        const value209 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value208;
        hasSuspensionFeeIsUnknown = value209 || value208;
        if (hasSuspensionFeeIsUnknown) {
          const value210 = value163 && value164;
          const value211 = (facts.accountSuspensionFeeChargedIsUnknown || value164) && !value210;
          hasSuspensionFeeIsUnknown = (value211 || value210) && (value165 || value56 || value167 || value206 || value209 || value211);
        }
      }
      const value212 = !hasSuspensionFeeIsUnknown;
      const value213 = !value165;
      const value214 = value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && value212 && value213 && value57 && value55 && value42 && value54 && value168 && value166 && value207 && value203 && value204;
      const value215 = (hasSuspensionFeeIsUnknown || value214) && !value214;
      const mayCharge = value13 && value51 && isPaidLate && value52 && value53 && !value125 && value123 && value107 && value104 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value103 && value100 && value99 && value122 && value119 && isLateFeeLeft || value13 && value52 && value53 && !value159 && value157 && value144 && value141 && value57 && value55 && value42 && value54 && value140 && value137 && value135 && value156 && value153 && value151 || value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && !value215 && value212 && value213 && value57 && value55 && value42 && value54 && value168 && value166 && value207 && value203 && value204;
      const value216 = !mayCharge;
      const value217 = value125 || value159 || value215;
      const value218 = !(value216 && value217) && mayCharge;
      if (!value218 && value216 && value217) return undefined;
      const outcome = value218 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value219 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value220 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value221 = value220 < 0;
      const value222 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value223 = value222 < 0;
      const list13 = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
      if ((steps += list13.length) > MOST_STEPS) return undefined;
      const most3 = facts.accountSuspendedOn;
      let found3 = NOT_FOUND;
      for (let index29 = list13.length - 1; index29 >= 0; index29 -= 1) {
        const entry26 = list13[index29];
        if (entry26[0] <= most3) {
          found3 = entry26;
          break;
        }
      }
      const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found3[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
      let any8 = false;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry27 of facts.directDebitFailedOn) {
        if (facts.asOfAtLatest >= entry27[0] && !(facts.asOf >= entry27[0] && value177)) {
          any8 = true;
          break;
        }
      }
      let failuresSoFar;
      if (facts.directDebitFailedOnIsUnknown) {
        failuresSoFar = NOTHING;
      } else {
      
        let value224;
        if (any8) {
          value224 = NOTHING;
        } else {
        
          const list14 = [];
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry28 of facts.directDebitFailedOn) {
            const value225 = facts.asOf >= entry28[0];
            if (value225 && !(facts.asOfAtLatest >= entry28[0] && !(value225 && value177)) && value177) {
              list14.push([entry28[0]]);
            }
          }
          value224 = list14;
        }
        failuresSoFar = value224;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
      for (const entry29 of failuresSoFar) {
        const value226 = state4_2 + 1;
        const next9 = state4_0 || !(value226 >= -9007199254740991 && 9007199254740991 >= value226);
        const next10 = true;
        const next11 = value226;
        state4_0 = next9;
        state4_1 = next10;
        state4_2 = next11;
      }
      const value227 = 0 < state4_2;
      const value228 = facts.directDebitFailedOnIsUnknown || any8 || state4_0;
      const value229 = !(value228 && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value230 = !value228;
      const value231 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value227) && !(value227 && value229 && value230);
      const isTriggeredByNow = facts.asOfLeftOut || value73 || value133 || value227 && !value231 && value229 && value230;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value71 || value132 || value231);
      const value232 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value233 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value234 = !(value165 || value4);
      const value235 = !(value160 && value233 && value234);
      const isSuspendedByNow = facts.asOfLeftOut || value160 && value233 && !(value160 && value232 && value235) && value234;
      const isSuspendedByNowIsUnknown = value160 && value232 && !isSuspendedByNow && value235;
      let value236 = (isLateFeeTriggeredIsUnknown ? !(!value219 && (value221 || value220 === 0)) : value13 && value51 && isPaidLate && value52 && value53 && value104 && value93 && value90 && value57 && value55 && value42 && value54 && value87 && value83 && value84 && value103 && value100 && value99 && value219) || facts.invoiceLateFeesChargedIsUnknown;
      if (!value236) {
        const value237 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
        value236 = isProcessingFeeTriggeredIsUnknown ? !(!value237 && (value223 || value222 === 0)) : value13 && value52 && value53 && value141 && value57 && value55 && value42 && value54 && value140 && value137 && value135 && value237;
        if (!value236) {
          const value238 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
          value236 = (hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value160 && value238)) : value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && value212 && value213 && value57 && value55 && value42 && value54 && value168 && value166 && value207 && value203 && value204 && value238) || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown;
        }
      }
      if (value236) return undefined;
      const value239 = value221 ? 0 : value220;
      const lateFee = isLateFeeTriggeredIsUnknown ? value239 : value105 ? value239 : 0;
      const value240 = value223 ? 0 : value222;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value240 : value142 ? value240 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value214 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value214 ? 5000 : 0;
      return {
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
        holds: { "isTriggeredByNow": !isTriggeredByNowIsUnknown && isTriggeredByNow, "isSuspendedByNow": !isSuspendedByNowIsUnknown && isSuspendedByNow },
      };
    },
  };
};
