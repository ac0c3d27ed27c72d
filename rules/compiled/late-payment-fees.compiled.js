// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, workingDayFrom }) => {
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
          invoiceAmountInPence: penceIn(amountIn(fact3)),
          disputeWronglyChargedInPence: penceIn(amountIn(fact4)),
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
          invoiceLateFeesChargedInPence: penceIn(amountIn(fact14)),
          rateCardLateFeeInPence: penceIn(amountIn(fact15)),
          invoiceProcessingFeesChargedInPence: penceIn(amountIn(fact16)),
          rateCardProcessingFeeInPence: penceIn(amountIn(fact17)),
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
        const value3 = facts.invoiceDueDate < answersFrom(CALENDAR);
        const value4 = answersTo(CALENDAR);
        const value5 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value6 = !value3 && value4 >= value5;
        let collectionDay;
        if (value6) {
          collectionDay = value5;
        } else {
        
          let value7;
          if (value3 || value4 < facts.invoiceDueDate) {
            value7 = facts.invoiceDueDate;
          } else {
          
            const value8 = value4 + 1;
            value7 = 2932896 < value8 ? 2932896 : value8;
          }
          collectionDay = value7;
        }
        const value9 = collectionDay < facts.asOf;
        const collectionDayAtLatest = value6 ? value5 : 2932896;
        const value10 = collectionDayAtLatest < facts.asOf;
        const value11 = value9 && !value10;
        const value12 = !facts.invoicePaidOnIsNone;
        const value13 = collectionDayAtLatest < facts.invoicePaidOn;
        const value14 = !(facts.disputeWronglyChargedIsNone && value);
        let any = false;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          if (collectionDayAtLatest >= entry[0] && collectionDay < entry[0]) {
            any = true;
            break;
          }
        }
        let value15;
        if (facts.paymentsIsUnknown) {
          value15 = NOTHING;
        } else {
        
          let value16;
          if (any) {
            value16 = NOTHING;
          } else {
          
            const list = [];
            if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
            for (const entry2 of facts.payments) {
              if (collectionDay >= entry2[0]) {
                list.push([entry2[1]]);
              }
            }
            value16 = list;
          }
          value15 = value16;
        }
        let state_0 = AMOUNT0;
        if ((steps += value15.length) > MOST_STEPS) return undefined;
        for (const entry3 of value15) {
          state_0 = plus(entry3[0], state_0);
        }
        const value17 = compare(state_0, ofPence(rightAmount)) < 0;
        const value18 = !(facts.paymentsIsUnknown || any);
        const value19 = value14 && (facts.paymentsIsUnknown || any || value17) && !(value17 && value14 && value18);
        const value20 = !value19;
        const isPaidLateIsUnknown = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value11 : value12 && collectionDay < facts.invoicePaidOn && !value13) : (value10 || value9) && (value19 || value17 && value20 && value14 && value18) && (value11 || value19);
        const value21 = !isPaidLateIsUnknown;
        const isPaidLate = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value10 : value12 && value13) : value10 && value17 && value20 && value14 && value18;
        const value22 = !facts.paymentFeesWaived;
        const value23 = facts.paymentMethod === "direct-debit";
        let state2_0 = false;
        let state2_1 = false;
        let state2_2 = 0;
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.directDebitFailedOn) {
          const value24 = state2_2 + 1;
          const next = state2_0 || !(value24 >= -9007199254740991 && 9007199254740991 >= value24);
          const next2 = true;
          const next3 = value24;
          state2_0 = next;
          state2_1 = next2;
          state2_2 = next3;
        }
        const value25 = 0 < state2_2;
        const value26 = state2_0 || value25;
        const hasFailed = !state2_0 && value25;
        const value27 = !hasFailed;
        const hasFailedIsUnknown = value26 && value27;
        const value28 = !hasFailedIsUnknown;
        const value29 = value28 && value27;
        const value30 = (hasFailedIsUnknown || value29) && !value29;
        const value31 = !value30;
        const value32 = value31 && value28 && value27;
        const value33 = !facts.directDebitCancelledOnIsNone;
        const value34 = collectionDay < facts.directDebitCancelledOn;
        const value35 = value33 && collectionDayAtLatest >= facts.directDebitCancelledOn && value34;
        const value36 = !value35;
        const value37 = !(value33 && !value34);
        const value38 = value36 && value37;
        const value39 = (value35 || value38) && !value38;
        const value40 = !value39;
        const isProvidersToCollectIsUnknown = value23 && (value30 || value32) && (value39 || value40 && value36 && value37) && (value30 || value39);
        const value41 = !isProvidersToCollectIsUnknown;
        const value42 = !(value23 && value31 && value28 && value27 && value40 && value36 && value37);
        const value43 = value41 && value42;
        const value44 = (isProvidersToCollectIsUnknown || value43) && !value43;
        const value45 = !value44;
        let isLateIsUnknown = value2 && value14;
        if (isLateIsUnknown) {
          const value46 = value21 && isPaidLate;
          const value47 = (isPaidLateIsUnknown || isPaidLate) && !value46;
          isLateIsUnknown = (value47 || value46) && (value44 || value45 && value41 && value42) && (value47 || value44);
        }
        const value48 = !isLateIsUnknown;
        const value49 = value2 && value21 && isPaidLate && value48 && value14 && value45 && value41 && value42;
        const value50 = isLateIsUnknown || value49;
        const value51 = !value49;
        const value52 = value50 && value51;
        const value53 = !value52;
        const value54 = !(!facts.invoiceLateFeeDemandedIsNone && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value22 && (value52 || value2 && value21 && isPaidLate && value53 && value48 && value14 && value45 && value41 && value42) && value54 && value50 && value51;
        const value55 = !isLateFeeTriggeredIsUnknown;
        const value56 = value2 && value21 && isPaidLate && value22 && value55 && value53 && value48 && value14 && value45 && value41 && value42 && value54;
        const value57 = (isLateFeeTriggeredIsUnknown || value56) && !value56;
        const value58 = !value57;
        const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
        const value59 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
        const value60 = (value59 || hasFailedIsUnknown) && !(value59 && value28);
        const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
        const value61 = facts.invoiceLateFeesChargedInPence < allLateFees;
        const rateCardLateFeeIsUnknown = facts.rateCardLateFeeInPence !== 0 && value26 && value27;
        const allLateFeesIsUnknown = hasFailedIsUnknown || rateCardLateFeeIsUnknown;
        const value62 = !allLateFeesIsUnknown;
        const value63 = (value61 || hasFailedIsUnknown || rateCardLateFeeIsUnknown) && !(value61 && value62);
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || value59 && !value60 && value28 || value61 && !value63 && value62;
        const isLateFeeLeftIsUnknown = !isLateFeeLeft && (value60 || value63);
        const value64 = !isLateFeeLeftIsUnknown;
        const value65 = value64 && isLateFeeLeft;
        const value66 = (isLateFeeLeftIsUnknown || value65) && !value65;
        const value67 = !value66;
        const hasFurtherLateFeeIsUnknown = (value57 || value2 && value21 && isPaidLate && value22 && value58 && value55 && value53 && value48 && value14 && value45 && value41 && value42 && value54) && (value66 || value67 && value64 && isLateFeeLeft) && (value57 || value66);
        const value68 = !hasFurtherLateFeeIsUnknown;
        const value69 = value2 && value21 && isPaidLate && value22 && value68 && value58 && value55 && value53 && value48 && value14 && value45 && value41 && value42 && value54 && value67 && value64 && isLateFeeLeft;
        const value70 = (hasFurtherLateFeeIsUnknown || value69) && !value69;
        const value71 = !value23;
        const value72 = value71 || hasFailed;
        const value73 = !value72 && (hasFailedIsUnknown || hasFailed) && value27;
        const value74 = !value73;
        const value75 = value74 && value72;
        const value76 = value73 || value75;
        const value77 = !value75;
        const value78 = value76 && value77;
        const value79 = !value78;
        const value80 = value78 || value79 && value74 && value72;
        const isProcessingFeeTriggeredIsUnknown = value2 && value22 && value14 && value80 && value76 && value77;
        const value81 = !isProcessingFeeTriggeredIsUnknown;
        const value82 = value2 && value22 && value81 && value14 && value79 && value74 && value72;
        const value83 = isProcessingFeeTriggeredIsUnknown || value82;
        const value84 = !value82;
        const value85 = value83 && value84;
        const value86 = !value85;
        const value87 = 0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
        const hasFurtherProcessingFeeIsUnknown = (value85 || value2 && value22 && value86 && value81 && value14 && value79 && value74 && value72) && value87 && value83 && value84;
        const value88 = !hasFurtherProcessingFeeIsUnknown;
        const value89 = value2 && value22 && value88 && value86 && value81 && value14 && value79 && value74 && value72 && value87;
        const value90 = (hasFurtherProcessingFeeIsUnknown || value89) && !value89;
        const value91 = !facts.accountSuspendedOnIsNone;
        const value92 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value93 = !facts.accountSuspensionFeeCharged;
        const value94 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value95 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value96 = !(value94 && value95);
        const value97 = value94 && value96 && value95;
        const value98 = !value97;
        let hasSuspensionFeeIsUnknown = value91 && value2 && facts.accountUnderDebtManagement && value93 && value14;
        if (hasSuspensionFeeIsUnknown) {
          const value99 = value91 && collectionDay < facts.accountSuspendedOn && !value92;
          hasSuspensionFeeIsUnknown = (value99 || value91 && value92) && (value97 || value98 && value96) && (value99 || value97);
        }
        const value100 = !hasSuspensionFeeIsUnknown;
        const value101 = value91 && value2 && value92 && facts.accountUnderDebtManagement && value93 && value100 && value14 && value98 && value96;
        const value102 = (hasSuspensionFeeIsUnknown || value101) && !value101;
        const mayCharge = value2 && value21 && isPaidLate && value22 && !value70 && value68 && value58 && value55 && value53 && value48 && value14 && value45 && value41 && value42 && value54 && value67 && value64 && isLateFeeLeft || value2 && value22 && !value90 && value88 && value86 && value81 && value14 && value79 && value74 && value72 && value87 || value91 && value2 && value92 && facts.accountUnderDebtManagement && value93 && !value102 && value100 && value14 && value98 && value96;
        const value103 = !mayCharge;
        const value104 = value70 || value90 || value102;
        const value105 = !(value103 && value104) && mayCharge;
        if (!value105 && value103 && value104) return undefined;
        const outcome = value105 ? "may-charge" : "none";
        if (isBare) return outcome;
        const value106 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value107 = value106 < 0;
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
        const value108 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value109 = value108 < 0;
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
          const value110 = state3_2 + 1;
          const next4 = state3_0 || !(value110 >= -9007199254740991 && 9007199254740991 >= value110);
          const next5 = true;
          const next6 = value110;
          state3_0 = next4;
          state3_1 = next5;
          state3_2 = next6;
        }
        const value111 = 0 < state3_2;
        const value112 = !state3_0 && value111;
        const isTriggeredByNow = value71 || value32 || value112;
        const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value30 || (state3_0 || value111) && !value112);
        let value113 = isLateFeeTriggeredIsUnknown ? !(value62 && (value107 || value106 === 0)) : value2 && value21 && isPaidLate && value22 && value55 && value53 && value48 && value14 && value45 && value41 && value42 && value54 && allLateFeesIsUnknown;
        if (!value113) {
          const value114 = !(found !== NOT_FOUND);
          value113 = (hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value114)) : value91 && value2 && value92 && facts.accountUnderDebtManagement && value93 && value114 && value100 && value14 && value98 && value96) || (value2 && value22 && value14 && value80 && value76 && value77 && !(value109 || value108 === 0)) || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown;
        }
        if (value113) return undefined;
        const value115 = value107 ? 0 : value106;
        const lateFee = isLateFeeTriggeredIsUnknown ? value115 : value56 ? value115 : 0;
        const value116 = value109 ? 0 : value108;
        const processingFee = isProcessingFeeTriggeredIsUnknown ? value116 : value82 ? value116 : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value101 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value101 ? 5000 : 0;
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
            "total": moneyText(plus(ofPence(lateFee + processingFee), suspensionFee)),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": !isTriggeredByNowIsUnknown && isTriggeredByNow, "isSuspendedByNow": value91 && facts.asOf >= facts.accountSuspendedOn },
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
      const value15 = answersFrom(CALENDAR);
      const value16 = facts.invoiceDueDate < value15;
      const value17 = answersTo(CALENDAR);
      const value18 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value19 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value20 = !value16 && value17 >= value18 && facts.invoiceDueDateAtLatest >= value15 && value17 >= value19;
      const value21 = !value20;
      const value22 = facts.invoiceDueDateIsUnknown && value21;
      const value23 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value24 = value22 || value23;
      const collectionDayAtLatest = value24 ? 2932897 : value20 ? value19 : 2932896;
      const value25 = collectionDayAtLatest < facts.asOf;
      let value26;
      if (value16 || value17 < facts.invoiceDueDate) {
        value26 = facts.invoiceDueDate;
      } else {
      
        const value27 = value17 + 1;
        value26 = 2932896 < value27 ? 2932896 : value27;
      }
      const collectionDay = value24 ? -719163 : value20 ? value18 : value26;
      const value28 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value29 = (value22 || value23 || value28 || value21 || !(value20 ? value18 === value19 : value26 === 2932896)) && (value22 || value23 || value28);
      const value30 = !(value29 || value4);
      const value31 = collectionDay < facts.asOfAtLatest && !(value25 && value30);
      const value32 = !value31;
      const value33 = value25 && value32 && value30;
      const value34 = !facts.invoicePaidOnIsNone;
      const value35 = collectionDayAtLatest < facts.invoicePaidOn;
      const value36 = !(value29 || value14);
      const value37 = value34 && collectionDay < facts.invoicePaidOnAtLatest && !(value34 && value35 && value36);
      const value38 = value34 && value35 && !value37 && value36;
      const value39 = facts.invoicePaidOnIsNone && !value14;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value12 && value8;
      const value40 = !wrongSumIsNone;
      const value41 = !value29;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (collectionDayAtLatest >= entry[0] && !(collectionDay >= entry[0] && value41)) {
          any = true;
          break;
        }
      }
      let value42;
      if (facts.paymentsIsUnknown) {
        value42 = NOTHING;
      } else {
      
        let value43;
        if (any) {
          value43 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value44 = collectionDay >= entry2[0];
            if (value44 && !(collectionDayAtLatest >= entry2[0] && !(value44 && value41)) && value41) {
              list.push([entry2[1]]);
            }
          }
          value43 = list;
        }
        value42 = value43;
      }
      let state_0 = AMOUNT0;
      if ((steps += value42.length) > MOST_STEPS) return undefined;
      for (const entry3 of value42) {
        state_0 = plus(entry3[0], state_0);
      }
      const value45 = compare(state_0, ofPence(rightAmount)) < 0;
      const rightAmountIsUnknown = value40 && (facts.invoiceAmountIsUnknown || (value9 ? !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown)) : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const value46 = !(facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value47 = value40 && (facts.paymentsIsUnknown || any || value45 || rightAmountIsUnknown) && !(value45 && value40 && value46);
      const value48 = !value47;
      const isPaidLateIsUnknown = facts.paymentsLeftOut ? (value14 ? !(value33 === value38 && !(value31 || value37)) : value39 ? value31 : value37) : (value31 || value33) && (value47 || value45 && value48 && value40 && value46) && (value31 || value47);
      const value49 = !isPaidLateIsUnknown;
      const isPaidLate = facts.paymentsLeftOut ? (value14 ? value33 : value39 ? value33 : value38) : value25 && value45 && value32 && value30 && value48 && value40 && value46;
      const value50 = !facts.paymentFeesWaivedIsUnknown;
      const value51 = !facts.paymentFeesWaived;
      const value52 = !rightAmountIsUnknown;
      const isOwedAtAllIsUnknown = value40 && (value13 || rightAmountIsUnknown) && !(value13 && value40 && value52);
      const value53 = !isOwedAtAllIsUnknown;
      const isOwedAtAll = value13 && value53 && value40 && value52;
      const value54 = (isOwedAtAllIsUnknown || isOwedAtAll) && !isOwedAtAll;
      const value55 = !value54;
      const value56 = value54 || value13 && value55 && value53 && value40 && value52;
      const value57 = facts.paymentMethod === "direct-debit";
      const value58 = !facts.paymentMethodIsUnknown;
      const value59 = value58 && value57;
      const value60 = (facts.paymentMethodIsUnknown || value57) && !value59;
      const value61 = value60 || value59;
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry4 of facts.directDebitFailedOn) {
        const value62 = state2_2 + 1;
        const next = state2_0 || !(value62 >= -9007199254740991 && 9007199254740991 >= value62);
        const next2 = true;
        const next3 = value62;
        state2_0 = next;
        state2_1 = next2;
        state2_2 = next3;
      }
      const value63 = 0 < state2_2;
      const numberOfFailuresIsUnknown = facts.directDebitFailedOnIsUnknown || state2_0;
      const value64 = !(numberOfFailuresIsUnknown && (facts.directDebitFailedOnIsUnknown || state2_1));
      const value65 = !numberOfFailuresIsUnknown;
      const hasFailedIsUnknown = (facts.directDebitFailedOnIsUnknown || state2_0 || value63) && !(value63 && value64 && value65);
      const value66 = !hasFailedIsUnknown;
      const hasFailed = value63 && value66 && value64 && value65;
      const value67 = !hasFailed;
      const value68 = value66 && value67;
      const value69 = (hasFailedIsUnknown || value68) && !value68;
      const value70 = !value69;
      const value71 = value70 && value66 && value67;
      const value72 = !facts.directDebitCancelledOnIsNone;
      const value73 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value74 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value29);
      const value75 = value72 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value72 && value73 && value74);
      const value76 = !value75;
      const value77 = !(value72 && value73 && value76 && value74);
      const value78 = value76 && value77;
      const value79 = (value75 || value78) && !value78;
      const value80 = !value79;
      const isProvidersToCollectIsUnknown = value61 && (value69 || value71) && (value79 || value80 && value76 && value77) && (value60 || value69 || value79);
      const value81 = !isProvidersToCollectIsUnknown;
      const value82 = !(value58 && value57 && value70 && value66 && value67 && value80 && value76 && value77);
      const value83 = value81 && value82;
      const value84 = (isProvidersToCollectIsUnknown || value83) && !value83;
      const value85 = !value84;
      let isLateIsUnknown = value56;
      if (isLateIsUnknown) {
        const value86 = value49 && isPaidLate;
        const value87 = (isPaidLateIsUnknown || isPaidLate) && !value86;
        isLateIsUnknown = (value87 || value86) && (value84 || value85 && value81 && value82) && (value54 || value87 || value84);
      }
      const value88 = !isLateIsUnknown;
      const value89 = value13 && value49 && isPaidLate && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82;
      const value90 = (isLateIsUnknown || value89) && !value89;
      const value91 = !value90;
      const value92 = value50 && value51;
      const value93 = (facts.paymentFeesWaivedIsUnknown || value51) && !value92;
      const value94 = value93 || value92;
      const value95 = !facts.invoiceLateFeeDemandedIsNone;
      const value96 = !facts.invoiceLateFeeDemanded;
      const value97 = !(value95 && !facts.invoiceLateFeeDemandedIsUnknown && value96);
      const isLateFeeGivenUpIsUnknown = value95 && (facts.invoiceLateFeeDemandedIsUnknown || value96 && !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown)) && value97;
      const value98 = !isLateFeeGivenUpIsUnknown;
      const value99 = value98 && value97;
      const value100 = (isLateFeeGivenUpIsUnknown || value99) && !value99;
      const value101 = !value100;
      const isLateFeeTriggeredIsUnknown = (value90 || value13 && value49 && isPaidLate && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82) && value94 && (value100 || value101 && value98 && value97) && (value90 || value93 || value100);
      const value102 = !isLateFeeTriggeredIsUnknown;
      const value103 = value13 && value49 && isPaidLate && value50 && value51 && value102 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value101 && value98 && value97;
      const value104 = (isLateFeeTriggeredIsUnknown || value103) && !value103;
      const value105 = !value104;
      const value106 = 0 >= facts.invoiceLateFeesChargedInPence;
      const value107 = !facts.invoiceLateFeesChargedIsUnknown && value106;
      const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
      const value108 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
      const value109 = facts.invoiceLateFeesChargedIsUnknown && facts.invoiceLateFeesChargedMayBeNone;
      const value110 = !(value109 || hasFailedIsUnknown);
      const value111 = !(facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown);
      const value112 = (facts.invoiceLateFeesChargedIsUnknown || value108 || hasFailedIsUnknown) && !(value108 && value110 && value111);
      const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
      const value113 = facts.invoiceLateFeesChargedInPence < allLateFees;
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value67;
      const value114 = !(rateCardLateFeeIsUnknown || value109 || hasFailedIsUnknown);
      const value115 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value116 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value113 || hasFailedIsUnknown) && !(value113 && value114 && value115);
      const isLateFeeLeft = value107 || value108 && !value112 && value110 && value111 || value113 && !value116 && value114 && value115;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value106) && !value107 || value112 || value116);
      const value117 = !isLateFeeLeftIsUnknown;
      const value118 = value117 && isLateFeeLeft;
      const value119 = (isLateFeeLeftIsUnknown || value118) && !value118;
      const value120 = !value119;
      const hasFurtherLateFeeIsUnknown = (value104 || value13 && value49 && isPaidLate && value50 && value51 && value105 && value102 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value101 && value98 && value97) && (value119 || value120 && value117 && isLateFeeLeft) && (value104 || value119);
      const value121 = !hasFurtherLateFeeIsUnknown;
      const value122 = value13 && value49 && isPaidLate && value50 && value51 && value121 && value105 && value102 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value101 && value98 && value97 && value120 && value117 && isLateFeeLeft;
      const value123 = (hasFurtherLateFeeIsUnknown || value122) && !value122;
      const value124 = !value60;
      const value125 = !value61;
      const value126 = value124 && value125;
      const value127 = (value60 || value126) && !value126;
      const value128 = !value127;
      const value129 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value130 = (value127 || value128 && value124 && value125) && (value129 || value127);
      const value131 = !value130 && !value129 && value128 && value124 && value125;
      const value132 = (hasFailedIsUnknown || hasFailed) && value67;
      const value133 = value131 || value63 && !value132 && value66 && value64 && value65;
      const value134 = !value133 && (value130 || value132);
      const value135 = !value134;
      const value136 = value135 && value133;
      const value137 = (value134 || value136) && !value136;
      const value138 = !value137;
      const isProcessingFeeTriggeredIsUnknown = value56 && (value137 || value138 && value135 && value133) && value94 && (value54 || value137 || value93);
      const value139 = !isProcessingFeeTriggeredIsUnknown;
      const value140 = value13 && value50 && value51 && value139 && value55 && value53 && value40 && value52 && value138 && value135 && value133;
      const value141 = (isProcessingFeeTriggeredIsUnknown || value140) && !value140;
      const value142 = !value141;
      const value143 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value144 = !facts.invoiceProcessingFeesChargedIsUnknown && value143;
      const value145 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value146 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value147 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value148 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value145) && !(value145 && value146 && value147);
      const value149 = value144 || value145 && !value148 && value146 && value147;
      const value150 = !value149 && ((facts.invoiceProcessingFeesChargedIsUnknown || value143) && !value144 || value148);
      const value151 = !value150;
      const value152 = value151 && value149;
      const value153 = (value150 || value152) && !value152;
      const value154 = !value153;
      const hasFurtherProcessingFeeIsUnknown = (value141 || value13 && value50 && value51 && value142 && value139 && value55 && value53 && value40 && value52 && value138 && value135 && value133) && (value153 || value154 && value151 && value149) && (value141 || value153);
      const value155 = !hasFurtherProcessingFeeIsUnknown;
      const value156 = value13 && value50 && value51 && value155 && value142 && value139 && value55 && value53 && value40 && value52 && value138 && value135 && value133 && value154 && value151 && value149;
      const value157 = (hasFurtherProcessingFeeIsUnknown || value156) && !value156;
      const value158 = !facts.accountSuspendedOnIsNone;
      const value159 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value160 = !facts.accountUnderDebtManagementIsUnknown;
      const value161 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value162 = !facts.accountSuspensionFeeCharged;
      const value163 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value164 = !(value29 || value163);
      const value165 = value158 && collectionDay < facts.accountSuspendedOnAtLatest && !(value158 && value159 && value164);
      const value166 = !value165;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      let value167;
      if (facts.paymentsIsUnknown) {
        value167 = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry5 of facts.payments) {
          list2.push([entry5[0], minus(AMOUNT0, entry5[1])]);
        }
        value167 = list2;
      }
      const list3 = [];
      if ((steps += value167.length) > MOST_STEPS) return undefined;
      for (const entry6 of value167) {
        list3.push([entry6[0], false, false, false, entry6[1]]);
      }
      const value168 = [[false, [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list3]];
      let any2 = false;
      if ((steps += value168.length) > MOST_STEPS) return undefined;
      for (const entry7 of value168) {
        let value169 = entry7[0];
        if (!value169) {
          let any3 = false;
          const list4 = entry7[1];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry8 of list4) {
            if (entry8[2]) {
              any3 = true;
              break;
            }
          }
          value169 = any3;
        }
        if (value169) {
          any2 = true;
          break;
        }
      }
      let value170;
      if (any2) {
        value170 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value168.length) > MOST_STEPS) return undefined;
        for (const entry9 of value168) {
          for (const one of entry9[1]) all.push(one);
        }
        value170 = all;
      }
      let any4 = false;
      if ((steps += value170.length) > MOST_STEPS) return undefined;
      for (const entry10 of value170) {
        if (entry10[1]) {
          any4 = true;
          break;
        }
      }
      let any5 = false;
      if ((steps += value170.length) > MOST_STEPS) return undefined;
      for (const entry11 of value170) {
        if (entry11[2]) {
          any5 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any5;
      const dueBalanceIsNone = any4 && !dueBalanceIsUnknown;
      const value171 = !dueBalanceIsNone;
      const value172 = value171 && dueBalanceIsUnknown;
      let value173;
      if (dueBalanceIsUnknown) {
        value173 = NOTHING;
      } else {
      
        if ((steps += value170.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry12 of value170) {
          keys.push([entry12[0]]);
        }
        const sorted = inOrderOf(value170, keys);
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
        value173 = list7;
      }
      let value174;
      if (dueBalanceIsNone || value172) {
        value174 = NOTHING;
      } else {
      
        let any6 = false;
        if ((steps += value173.length) > MOST_STEPS) return undefined;
        for (const entry17 of value173) {
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
        if ((steps += value173.length) > MOST_STEPS) return undefined;
        for (const entry19 of value173) {
          list10.push([entry19[0]]);
        }
        const all3 = [];
        const list11 = [[list8], [list10]];
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (const entry20 of list11) {
          for (const one3 of entry20[0]) all3.push(one3);
        }
        value174 = all3;
      }
      const value175 = !value4;
      let any7 = false;
      if ((steps += value174.length) > MOST_STEPS) return undefined;
      for (const entry21 of value174) {
        if ((steps += value173.length) > MOST_STEPS) return undefined;
        const most = entry21[0];
        let found = NOT_FOUND;
        for (let index23 = value173.length - 1; index23 >= 0; index23 -= 1) {
          const entry22 = value173[index23];
          if (entry22[0] <= most) {
            found = entry22;
            break;
          }
        }
        const value176 = value171 && (any2 || any5 || !(found !== NOT_FOUND));
        const value177 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value178 = !value176;
        const value179 = !value177;
        const value180 = value171 && (value176 || !(value177 && value171)) && !(value171 && value178 && value179);
        let value181 = value180 || value179 && !value180 && value171 && value178;
        if (value181) {
          const value182 = facts.asOf >= entry21[0];
          const value183 = facts.asOfAtLatest >= entry21[0] && !(value182 && value175);
          value181 = (value183 || value182 && !value183 && value175) && (value180 || value183);
        }
        if (value181) {
          any7 = true;
          break;
        }
      }
      const value184 = value171 && (any7 || value172);
      let value185;
      if (dueBalanceIsNone) {
        value185 = NOTHING;
      } else {
      
        let value186;
        if (value172) {
          value186 = NOTHING;
        } else {
        
          let value187;
          if (any7) {
            value187 = NOTHING;
          } else {
          
            const list12 = [];
            if ((steps += value174.length) > MOST_STEPS) return undefined;
            for (const entry23 of value174) {
              if ((steps += value173.length) > MOST_STEPS) return undefined;
              const most2 = entry23[0];
              let found2 = NOT_FOUND;
              for (let index26 = value173.length - 1; index26 >= 0; index26 -= 1) {
                const entry24 = value173[index26];
                if (entry24[0] <= most2) {
                  found2 = entry24;
                  break;
                }
              }
              const value188 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
              const value189 = !value188;
              let value190 = value189;
              if (value190) {
                const value191 = facts.asOf >= entry23[0];
                value190 = value191;
                if (value190) {
                  const value192 = value171 && (any2 || any5 || !(found2 !== NOT_FOUND));
                  const value193 = !value192;
                  const value194 = value171 && (value192 || !(value188 && value171)) && !(value171 && value193 && value189);
                  const value195 = !value194;
                  const value196 = facts.asOfAtLatest >= entry23[0] && !(value191 && value175);
                  const value197 = !value196;
                  value190 = !((value194 || value189 && value195 && value171 && value193) && (value196 || value191 && value197 && value175) && (value194 || value196)) && value195 && value171 && value193 && value197 && value175;
                }
              }
              if (value190) {
                list12.push([entry23[0]]);
              }
            }
            value187 = list12;
          }
          value186 = value187;
        }
        value185 = value186;
      }
      let state3_0 = true;
      let state3_1 = false;
      let state3_2 = false;
      let state3_3 = -719163;
      let state3_4 = 2932897;
      if ((steps += value185.length) > MOST_STEPS) return undefined;
      for (const entry25 of value185) {
        const value198 = state3_1 && state3_2;
        const value199 = state3_1 && state3_3 < -719162;
        const value200 = entry25[0] < state3_3 ? entry25[0] : state3_3;
        const value201 = value199 ? -719163 : value200;
        const value202 = !state3_0;
        const value203 = entry25[0] < state3_4 ? entry25[0] : state3_4;
        const value204 = value199 || value198 || value203 !== value200;
        const value205 = value202 && value204;
        const value206 = value199 || value198;
        const value207 = state3_0 && !value198;
        let value208;
        if (value198) {
          const value209 = state3_0 ? 2932896 : value201;
          value208 = value209 < entry25[0] ? value209 : entry25[0];
        } else {
        
          value208 = value207 ? entry25[0] : value201;
        }
        const value210 = value199 ? 2932897 : value203;
        let value211;
        if (value198) {
          const value212 = state3_0 ? -719162 : value210;
          value211 = entry25[0] < value212 ? value212 : entry25[0];
        } else {
        
          value211 = value207 ? entry25[0] : value210;
        }
        const next6 = false;
        const next7 = value198 ? !(entry25[0] === value201 && !(state3_0 || value205)) : value205;
        const next8 = value198 ? state3_0 || value202 && value204 && value206 : !value207 && value206;
        const next9 = value208;
        const next10 = value211;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
        state3_3 = next9;
        state3_4 = next10;
      }
      const value213 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !value184 : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value214 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : value184 ? 2932897 : state3_4) : facts.invoicePaidOnAtLatest);
      const value215 = !((isPaidOnWorkedOut ? value171 && (state3_1 || value184) : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? value171 && (state3_2 || value184) : facts.invoicePaidOnMayBeNone) || value163);
      const value216 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : value184 ? -719163 : state3_3) : facts.invoicePaidOn) && value213 && !(value214 && value213 && value215);
      const value217 = !value216;
      const value218 = !(value214 && value217 && value213 && value215);
      const value219 = value217 && value218;
      const value220 = (value216 || value219) && !value219;
      const value221 = !value220;
      let hasSuspensionFeeIsUnknown = (value163 || value158) && value56 && (value165 || value158 && value159 && value166 && value164) && (value220 || value221 && value217 && value218);
      if (hasSuspensionFeeIsUnknown) {
        const value222 = value160 && facts.accountUnderDebtManagement;
        const value223 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value222;
        hasSuspensionFeeIsUnknown = value223 || value222;
        if (hasSuspensionFeeIsUnknown) {
          const value224 = value161 && value162;
          const value225 = (facts.accountSuspensionFeeChargedIsUnknown || value162) && !value224;
          hasSuspensionFeeIsUnknown = (value225 || value224) && (value163 || value54 || value165 || value220 || value223 || value225);
        }
      }
      const value226 = !hasSuspensionFeeIsUnknown;
      const value227 = !value163;
      const value228 = value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && value226 && value227 && value55 && value53 && value40 && value52 && value166 && value164 && value221 && value217 && value218;
      const value229 = (hasSuspensionFeeIsUnknown || value228) && !value228;
      const mayCharge = value13 && value49 && isPaidLate && value50 && value51 && !value123 && value121 && value105 && value102 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value101 && value98 && value97 && value120 && value117 && isLateFeeLeft || value13 && value50 && value51 && !value157 && value155 && value142 && value139 && value55 && value53 && value40 && value52 && value138 && value135 && value133 && value154 && value151 && value149 || value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && !value229 && value226 && value227 && value55 && value53 && value40 && value52 && value166 && value164 && value221 && value217 && value218;
      const value230 = !mayCharge;
      const value231 = value123 || value157 || value229;
      const value232 = !(value230 && value231) && mayCharge;
      if (!value232 && value230 && value231) return undefined;
      const outcome = value232 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value233 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value234 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value235 = value234 < 0;
      const value236 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value237 = value236 < 0;
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
        if (facts.asOfAtLatest >= entry27[0] && !(facts.asOf >= entry27[0] && value175)) {
          any8 = true;
          break;
        }
      }
      let failuresSoFar;
      if (facts.directDebitFailedOnIsUnknown) {
        failuresSoFar = NOTHING;
      } else {
      
        let value238;
        if (any8) {
          value238 = NOTHING;
        } else {
        
          const list14 = [];
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry28 of facts.directDebitFailedOn) {
            const value239 = facts.asOf >= entry28[0];
            if (value239 && !(facts.asOfAtLatest >= entry28[0] && !(value239 && value175)) && value175) {
              list14.push([entry28[0]]);
            }
          }
          value238 = list14;
        }
        failuresSoFar = value238;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
      for (const entry29 of failuresSoFar) {
        const value240 = state4_2 + 1;
        const next11 = state4_0 || !(value240 >= -9007199254740991 && 9007199254740991 >= value240);
        const next12 = true;
        const next13 = value240;
        state4_0 = next11;
        state4_1 = next12;
        state4_2 = next13;
      }
      const value241 = 0 < state4_2;
      const value242 = facts.directDebitFailedOnIsUnknown || any8 || state4_0;
      const value243 = !(value242 && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value244 = !value242;
      const value245 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value241) && !(value241 && value243 && value244);
      const isTriggeredByNow = facts.asOfLeftOut || value71 || value131 || value241 && !value245 && value243 && value244;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value69 || value130 || value245);
      const value246 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value247 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value248 = !(value163 || value4);
      const value249 = !(value158 && value247 && value248);
      const isSuspendedByNow = facts.asOfLeftOut || value158 && value247 && !(value158 && value246 && value249) && value248;
      const isSuspendedByNowIsUnknown = value158 && value246 && !isSuspendedByNow && value249;
      let value250 = (isLateFeeTriggeredIsUnknown ? !(!value233 && (value235 || value234 === 0)) : value13 && value49 && isPaidLate && value50 && value51 && value102 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value101 && value98 && value97 && value233) || facts.invoiceLateFeesChargedIsUnknown;
      if (!value250) {
        const value251 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
        value250 = isProcessingFeeTriggeredIsUnknown ? !(!value251 && (value237 || value236 === 0)) : value13 && value50 && value51 && value139 && value55 && value53 && value40 && value52 && value138 && value135 && value133 && value251;
        if (!value250) {
          const value252 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
          value250 = (hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value158 && value252)) : value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && value226 && value227 && value55 && value53 && value40 && value52 && value166 && value164 && value221 && value217 && value218 && value252) || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown;
        }
      }
      if (value250) return undefined;
      const value253 = value235 ? 0 : value234;
      const lateFee = isLateFeeTriggeredIsUnknown ? value253 : value103 ? value253 : 0;
      const value254 = value237 ? 0 : value236;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value254 : value140 ? value254 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value228 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value228 ? 5000 : 0;
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
          "total": moneyText(plus(suspensionFee, ofPence(processingFee + lateFee))),
          "letterOwed": hasFailed,
          "callOwed": hasFailed,
        },
        holds: { "isTriggeredByNow": !isTriggeredByNowIsUnknown && isTriggeredByNow, "isSuspendedByNow": !isSuspendedByNowIsUnknown && isSuspendedByNow },
      };
    },
  };
};
