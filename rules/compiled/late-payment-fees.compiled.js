// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, calendarOf, compare, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, wholeIn, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  const AMOUNT0 = decimal('0');
  const LISTED = [[-719162, false, false, false, AMOUNT0]];
  const LISTED2 = [[-719162]];
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
        const value3 = facts.invoiceDueDate < 15340;
        const value4 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value5 = !value3 && 21549 >= value4;
        const collectionDay = value5 ? value4 : value3 || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
        const value6 = collectionDay < facts.asOf;
        const collectionDayAtLatest = value5 ? value4 : value3 ? 15342 : 2932896;
        const value7 = collectionDayAtLatest < facts.asOf;
        const value8 = value6 && !value7;
        const value9 = !facts.invoicePaidOnIsNone;
        const value10 = collectionDayAtLatest < facts.invoicePaidOn;
        const value11 = !(facts.disputeWronglyChargedIsNone && value);
        let any = false;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          if (collectionDayAtLatest >= entry[0] && collectionDay < entry[0]) {
            any = true;
            break;
          }
        }
        let value12;
        if (facts.paymentsIsUnknown) {
          value12 = NOTHING;
        } else {
        
          let value13;
          if (any) {
            value13 = NOTHING;
          } else {
          
            const list = [];
            if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
            for (const entry2 of facts.payments) {
              if (collectionDay >= entry2[0]) {
                list.push([entry2[1]]);
              }
            }
            value13 = list;
          }
          value12 = value13;
        }
        let state_0 = AMOUNT0;
        if ((steps += value12.length) > MOST_STEPS) return undefined;
        for (const entry3 of value12) {
          state_0 = plus(entry3[0], state_0);
        }
        const value14 = compare(state_0, ofPence(rightAmount)) < 0;
        const value15 = !(facts.paymentsIsUnknown || any);
        const value16 = value11 && (facts.paymentsIsUnknown || any || value14) && !(value14 && value11 && value15);
        const value17 = !value16;
        const isPaidLateIsUnknown = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value8 : value9 && collectionDay < facts.invoicePaidOn && !value10) : (value7 || value6) && (value16 || value14 && value17 && value11 && value15) && (value8 || value16);
        const value18 = !isPaidLateIsUnknown;
        const isPaidLate = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value7 : value9 && value10) : value7 && value14 && value17 && value11 && value15;
        const value19 = !facts.paymentFeesWaived;
        const value20 = facts.paymentMethod === "direct-debit";
        let state2_0 = false;
        let state2_1 = 0;
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.directDebitFailedOn) {
          const value21 = state2_1 + 1;
          const next = state2_0 || !(value21 >= -9007199254740991 && 9007199254740991 >= value21);
          const next2 = value21;
          state2_0 = next;
          state2_1 = next2;
        }
        const value22 = 0 < state2_1;
        const value23 = state2_0 || value22;
        const hasFailed = !state2_0 && value22;
        const value24 = !hasFailed;
        const hasFailedIsUnknown = value23 && value24;
        const value25 = !hasFailedIsUnknown;
        const value26 = value25 && value24;
        const value27 = (hasFailedIsUnknown || value26) && !value26;
        const value28 = !value27;
        const value29 = value28 && value25 && value24;
        const value30 = !facts.directDebitCancelledOnIsNone;
        const value31 = collectionDay < facts.directDebitCancelledOn;
        const value32 = value30 && collectionDayAtLatest >= facts.directDebitCancelledOn && value31;
        const value33 = !value32;
        const value34 = !(value30 && !value31);
        const value35 = value33 && value34;
        const value36 = (value32 || value35) && !value35;
        const value37 = !value36;
        const isProvidersToCollectIsUnknown = value20 && (value27 || value29) && (value36 || value37 && value33 && value34) && (value27 || value36);
        const value38 = !isProvidersToCollectIsUnknown;
        const value39 = !(value20 && value28 && value25 && value24 && value37 && value33 && value34);
        const value40 = value38 && value39;
        const value41 = (isProvidersToCollectIsUnknown || value40) && !value40;
        const value42 = !value41;
        let isLateIsUnknown = value2 && value11;
        if (isLateIsUnknown) {
          const value43 = value18 && isPaidLate;
          const value44 = (isPaidLateIsUnknown || isPaidLate) && !value43;
          isLateIsUnknown = (value44 || value43) && (value41 || value42 && value38 && value39) && (value44 || value41);
        }
        const value45 = !isLateIsUnknown;
        const value46 = value2 && value18 && isPaidLate && value45 && value11 && value42 && value38 && value39;
        const value47 = isLateIsUnknown || value46;
        const value48 = !value46;
        const value49 = value47 && value48;
        const value50 = !value49;
        const value51 = !facts.invoiceLateFeeDemandedIsNone;
        const value52 = !(value51 && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value19 && (value49 || value2 && value18 && isPaidLate && value50 && value45 && value11 && value42 && value38 && value39) && value52 && value47 && value48;
        const value53 = !isLateFeeTriggeredIsUnknown;
        const value54 = value2 && value18 && isPaidLate && value19 && value53 && value50 && value45 && value11 && value42 && value38 && value39 && value52;
        const value55 = (isLateFeeTriggeredIsUnknown || value54) && !value54;
        const value56 = !value55;
        const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
        const value57 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
        const value58 = (value57 || hasFailedIsUnknown) && !(value57 && value25);
        const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
        const value59 = facts.invoiceLateFeesChargedInPence < allLateFees;
        const rateCardLateFeeIsUnknown = facts.rateCardLateFeeInPence !== 0 && value23 && value24;
        const allLateFeesIsUnknown = hasFailedIsUnknown || rateCardLateFeeIsUnknown;
        const value60 = !allLateFeesIsUnknown;
        const value61 = (value59 || hasFailedIsUnknown || rateCardLateFeeIsUnknown) && !(value59 && value60);
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || value57 && !value58 && value25 || value59 && !value61 && value60;
        const isLateFeeLeftIsUnknown = !isLateFeeLeft && (value58 || value61);
        const value62 = !isLateFeeLeftIsUnknown;
        const value63 = value62 && isLateFeeLeft;
        const value64 = (isLateFeeLeftIsUnknown || value63) && !value63;
        const value65 = !value64;
        const hasFurtherLateFeeIsUnknown = (value55 || value2 && value18 && isPaidLate && value19 && value56 && value53 && value50 && value45 && value11 && value42 && value38 && value39 && value52) && (value64 || value65 && value62 && isLateFeeLeft) && (value55 || value64);
        const value66 = !hasFurtherLateFeeIsUnknown;
        const value67 = value2 && value18 && isPaidLate && value19 && value66 && value56 && value53 && value50 && value45 && value11 && value42 && value38 && value39 && value52 && value65 && value62 && isLateFeeLeft;
        const value68 = (hasFurtherLateFeeIsUnknown || value67) && !value67;
        const value69 = !value20;
        const value70 = value69 || hasFailed;
        const value71 = !value70 && (hasFailedIsUnknown || hasFailed) && value24;
        const value72 = !value71;
        const value73 = value72 && value70;
        const value74 = value71 || value73;
        const value75 = !value73;
        const value76 = value74 && value75;
        const value77 = !value76;
        const value78 = value76 || value77 && value72 && value70;
        const isProcessingFeeTriggeredIsUnknown = value2 && value19 && value11 && value78 && value74 && value75;
        const value79 = !isProcessingFeeTriggeredIsUnknown;
        const value80 = value2 && value19 && value79 && value11 && value77 && value72 && value70;
        const value81 = isProcessingFeeTriggeredIsUnknown || value80;
        const value82 = !value80;
        const value83 = value81 && value82;
        const value84 = !value83;
        const value85 = 0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
        const hasFurtherProcessingFeeIsUnknown = (value83 || value2 && value19 && value84 && value79 && value11 && value77 && value72 && value70) && value85 && value81 && value82;
        const value86 = !hasFurtherProcessingFeeIsUnknown;
        const value87 = value2 && value19 && value86 && value84 && value79 && value11 && value77 && value72 && value70 && value85;
        const value88 = (hasFurtherProcessingFeeIsUnknown || value87) && !value87;
        const value89 = !facts.accountSuspendedOnIsNone;
        const value90 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value91 = !facts.accountSuspensionFeeCharged;
        const value92 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value93 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value94 = !(value92 && value93);
        const value95 = value92 && value94 && value93;
        const value96 = !value95;
        let hasSuspensionFeeIsUnknown = value89 && value2 && facts.accountUnderDebtManagement && value91 && value11;
        if (hasSuspensionFeeIsUnknown) {
          const value97 = value89 && collectionDay < facts.accountSuspendedOn && !value90;
          hasSuspensionFeeIsUnknown = (value97 || value89 && value90) && (value95 || value96 && value94) && (value97 || value95);
        }
        const value98 = !hasSuspensionFeeIsUnknown;
        const value99 = value89 && value2 && value90 && facts.accountUnderDebtManagement && value91 && value98 && value11 && value96 && value94;
        const value100 = (hasSuspensionFeeIsUnknown || value99) && !value99;
        const mayCharge = value2 && value18 && isPaidLate && value19 && !value68 && value66 && value56 && value53 && value50 && value45 && value11 && value42 && value38 && value39 && value52 && value65 && value62 && isLateFeeLeft || value2 && value19 && !value88 && value86 && value84 && value79 && value11 && value77 && value72 && value70 && value85 || value89 && value2 && value90 && facts.accountUnderDebtManagement && value91 && !value100 && value98 && value11 && value96 && value94;
        const value101 = !mayCharge;
        const value102 = value68 || value88 || value100;
        const value103 = !(value101 && value102) && mayCharge;
        if (!value103 && value101 && value102) return undefined;
        const outcome = value103 ? "may-charge" : "none";
        if (isBare) return outcome;
        const value104 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value105 = value104 < 0;
        const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(value60 && (value105 || value104 === 0)) : value2 && value18 && isPaidLate && value19 && value53 && value50 && value45 && value11 && value42 && value38 && value39 && value52 && allLateFeesIsUnknown;
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
        const value106 = !(found !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
        const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value89 && value106)) : value89 && value2 && value90 && facts.accountUnderDebtManagement && value91 && value98 && value11 && value96 && value94 && value106;
        const value107 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value108 = value107 < 0;
        const processingFeeIsUnknown = value2 && value19 && value11 && value78 && value74 && value75 && !(value108 || value107 === 0);
        const failuresSoFar = [];
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry6 of facts.directDebitFailedOn) {
          if (facts.asOf >= entry6[0]) {
            failuresSoFar.push([entry6[0]]);
          }
        }
        let state3_0 = false;
        let state3_1 = 0;
        if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
        for (const entry7 of failuresSoFar) {
          const value109 = state3_1 + 1;
          const next3 = state3_0 || !(value109 >= -9007199254740991 && 9007199254740991 >= value109);
          const next4 = value109;
          state3_0 = next3;
          state3_1 = next4;
        }
        const value110 = 0 < state3_1;
        const value111 = !state3_0 && value110;
        const isTriggeredByNow = value69 || value29 || value111;
        const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value27 || (state3_0 || value110) && !value111);
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || processingFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown) return undefined;
        const value112 = value105 ? 0 : value104;
        const lateFee = isLateFeeTriggeredIsUnknown ? value112 : value54 ? value112 : 0;
        const value113 = value108 ? 0 : value107;
        const processingFee = isProcessingFeeTriggeredIsUnknown ? value113 : value80 ? value113 : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value99 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value99 ? 5000 : 0;
        const value114 = !isTriggeredByNowIsUnknown;
        const value115 = facts.asOf >= facts.accountSuspendedOn;
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
            "total": moneyText(plus(ofPence(lateFee + processingFee), suspensionFee)),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": value114 && isTriggeredByNow, "isSuspendedByNow": value89 && value115 },
        };
        if (!tellsSums) return answer;
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || processingFeeIsUnknown) return answer;
        return { ...answer, sums: [0 < lateFee && value114 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: value51 && facts.invoiceLateFeeDemanded } : null, 0 < processingFee && value114 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, value89 && value115 && compare(AMOUNT0, suspensionFee) < 0 ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
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
      const value16 = facts.invoiceDueDate < 15340;
      const value17 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value18 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value19 = !value16 && 21549 >= value17 && facts.invoiceDueDateAtLatest >= 15340 && 21549 >= value18;
      const value20 = !value19;
      const value21 = facts.invoiceDueDateIsUnknown && value20;
      const value22 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value23 = value21 || value22;
      const value24 = value16 ? 15342 : 2932896;
      const collectionDayAtLatest = value23 ? 2932897 : value19 ? value18 : value24;
      const value25 = collectionDayAtLatest < facts.invoicePaidOn;
      const value26 = value16 || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
      const collectionDay = value23 ? -719163 : value19 ? value17 : value26;
      const value27 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value28 = (value21 || value22 || value27 || value20 || facts.invoiceDueDateIsUnknown && !((value19 ? value17 === value18 : value26 === value24) && !value23)) && (value21 || value22 || value27);
      const value29 = !(value28 || value14);
      const value30 = value15 && collectionDay < facts.invoicePaidOnAtLatest && !(value15 && value25 && value29);
      const value31 = value15 && value25 && !value30 && value29;
      const value32 = collectionDayAtLatest < facts.asOf;
      const value33 = !(value28 || value4);
      const value34 = collectionDay < facts.asOfAtLatest && !(value32 && value33);
      const value35 = !value34;
      const value36 = value32 && value35 && value33;
      const value37 = facts.invoicePaidOnIsNone && !value14;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value12 && value8;
      const value38 = !wrongSumIsNone;
      const value39 = !value28;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (collectionDayAtLatest >= entry[0] && !(collectionDay >= entry[0] && value39)) {
          any = true;
          break;
        }
      }
      let value40;
      if (facts.paymentsIsUnknown) {
        value40 = NOTHING;
      } else {
      
        let value41;
        if (any) {
          value41 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value42 = collectionDay >= entry2[0];
            if (value42 && !(collectionDayAtLatest >= entry2[0] && !(value42 && value39)) && value39) {
              list.push([entry2[1]]);
            }
          }
          value41 = list;
        }
        value40 = value41;
      }
      let state_0 = AMOUNT0;
      if ((steps += value40.length) > MOST_STEPS) return undefined;
      for (const entry3 of value40) {
        state_0 = plus(entry3[0], state_0);
      }
      const value43 = compare(state_0, ofPence(rightAmount)) < 0;
      const rightAmountIsUnknown = value38 && (facts.invoiceAmountIsUnknown || (value9 ? !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown)) : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const value44 = !(facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value45 = value38 && (facts.paymentsIsUnknown || any || value43 || rightAmountIsUnknown) && !(value43 && value38 && value44);
      const value46 = !value45;
      const isPaidLateIsUnknown = facts.paymentsLeftOut ? (value14 ? !(value31 === value36 && !(value34 || value30)) : value37 ? value34 : value30) : (value34 || value36) && (value45 || value43 && value46 && value38 && value44) && (value34 || value45);
      const value47 = !isPaidLateIsUnknown;
      const isPaidLate = facts.paymentsLeftOut ? (value14 ? value36 : value37 ? value36 : value31) : value32 && value43 && value35 && value33 && value46 && value38 && value44;
      const value48 = !facts.paymentFeesWaivedIsUnknown;
      const value49 = !facts.paymentFeesWaived;
      const value50 = !rightAmountIsUnknown;
      const isOwedAtAllIsUnknown = value38 && (value13 || rightAmountIsUnknown) && !(value13 && value38 && value50);
      const value51 = !isOwedAtAllIsUnknown;
      const isOwedAtAll = value13 && value51 && value38 && value50;
      const value52 = (isOwedAtAllIsUnknown || isOwedAtAll) && !isOwedAtAll;
      const value53 = !value52;
      const value54 = value52 || value13 && value53 && value51 && value38 && value50;
      const value55 = facts.paymentMethod === "direct-debit";
      const value56 = !facts.paymentMethodIsUnknown;
      const value57 = value56 && value55;
      const value58 = (facts.paymentMethodIsUnknown || value55) && !value57;
      const value59 = value58 || value57;
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry4 of facts.directDebitFailedOn) {
        const value60 = state2_2 + 1;
        const next = state2_0 || !(value60 >= -9007199254740991 && 9007199254740991 >= value60);
        const next2 = true;
        const next3 = value60;
        state2_0 = next;
        state2_1 = next2;
        state2_2 = next3;
      }
      const value61 = 0 < state2_2;
      const numberOfFailuresIsUnknown = facts.directDebitFailedOnIsUnknown || state2_0;
      const value62 = !(numberOfFailuresIsUnknown && (facts.directDebitFailedOnIsUnknown || state2_1));
      const value63 = !numberOfFailuresIsUnknown;
      const hasFailedIsUnknown = (facts.directDebitFailedOnIsUnknown || state2_0 || value61) && !(value61 && value62 && value63);
      const value64 = !hasFailedIsUnknown;
      const hasFailed = value61 && value64 && value62 && value63;
      const value65 = !hasFailed;
      const value66 = value64 && value65;
      const value67 = (hasFailedIsUnknown || value66) && !value66;
      const value68 = !value67;
      const value69 = value68 && value64 && value65;
      const value70 = !facts.directDebitCancelledOnIsNone;
      const value71 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value72 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value28);
      const value73 = value70 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value70 && value71 && value72);
      const value74 = !value73;
      const value75 = !(value70 && value71 && value74 && value72);
      const value76 = value74 && value75;
      const value77 = (value73 || value76) && !value76;
      const value78 = !value77;
      const isProvidersToCollectIsUnknown = value59 && (value67 || value69) && (value77 || value78 && value74 && value75) && (value58 || value67 || value77);
      const value79 = !isProvidersToCollectIsUnknown;
      const value80 = !(value56 && value55 && value68 && value64 && value65 && value78 && value74 && value75);
      const value81 = value79 && value80;
      const value82 = (isProvidersToCollectIsUnknown || value81) && !value81;
      const value83 = !value82;
      let isLateIsUnknown = value54;
      if (isLateIsUnknown) {
        const value84 = value47 && isPaidLate;
        const value85 = (isPaidLateIsUnknown || isPaidLate) && !value84;
        isLateIsUnknown = (value85 || value84) && (value82 || value83 && value79 && value80) && (value52 || value85 || value82);
      }
      const value86 = !isLateIsUnknown;
      const value87 = value13 && value47 && isPaidLate && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80;
      const value88 = (isLateIsUnknown || value87) && !value87;
      const value89 = !value88;
      const value90 = value48 && value49;
      const value91 = (facts.paymentFeesWaivedIsUnknown || value49) && !value90;
      const value92 = value91 || value90;
      const value93 = !facts.invoiceLateFeeDemandedIsNone;
      const value94 = !facts.invoiceLateFeeDemanded;
      const value95 = !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown);
      const value96 = !facts.invoiceLateFeeDemandedIsUnknown;
      const value97 = !(value93 && value96 && value94);
      const isLateFeeGivenUpIsUnknown = value93 && (facts.invoiceLateFeeDemandedIsUnknown || value94 && value95) && value97;
      const value98 = !isLateFeeGivenUpIsUnknown;
      const value99 = value98 && value97;
      const value100 = (isLateFeeGivenUpIsUnknown || value99) && !value99;
      const value101 = !value100;
      const isLateFeeTriggeredIsUnknown = (value88 || value13 && value47 && isPaidLate && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80) && value92 && (value100 || value101 && value98 && value97) && (value88 || value91 || value100);
      const value102 = !isLateFeeTriggeredIsUnknown;
      const value103 = value13 && value47 && isPaidLate && value48 && value49 && value102 && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80 && value101 && value98 && value97;
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
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value65;
      const value114 = !(rateCardLateFeeIsUnknown || value109 || hasFailedIsUnknown);
      const value115 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value116 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value113 || hasFailedIsUnknown) && !(value113 && value114 && value115);
      const isLateFeeLeft = value107 || value108 && !value112 && value110 && value111 || value113 && !value116 && value114 && value115;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value106) && !value107 || value112 || value116);
      const value117 = !isLateFeeLeftIsUnknown;
      const value118 = value117 && isLateFeeLeft;
      const value119 = (isLateFeeLeftIsUnknown || value118) && !value118;
      const value120 = !value119;
      const hasFurtherLateFeeIsUnknown = (value104 || value13 && value47 && isPaidLate && value48 && value49 && value105 && value102 && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80 && value101 && value98 && value97) && (value119 || value120 && value117 && isLateFeeLeft) && (value104 || value119);
      const value121 = !hasFurtherLateFeeIsUnknown;
      const value122 = value13 && value47 && isPaidLate && value48 && value49 && value121 && value105 && value102 && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80 && value101 && value98 && value97 && value120 && value117 && isLateFeeLeft;
      const value123 = (hasFurtherLateFeeIsUnknown || value122) && !value122;
      const value124 = !value58;
      const value125 = !value59;
      const value126 = value124 && value125;
      const value127 = (value58 || value126) && !value126;
      const value128 = !value127;
      const value129 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value130 = (value127 || value128 && value124 && value125) && (value129 || value127);
      const value131 = !value130 && !value129 && value128 && value124 && value125;
      const value132 = (hasFailedIsUnknown || hasFailed) && value65;
      const value133 = value131 || value61 && !value132 && value64 && value62 && value63;
      const value134 = !value133 && (value130 || value132);
      const value135 = !value134;
      const value136 = value135 && value133;
      const value137 = (value134 || value136) && !value136;
      const value138 = !value137;
      const isProcessingFeeTriggeredIsUnknown = value54 && (value137 || value138 && value135 && value133) && value92 && (value52 || value137 || value91);
      const value139 = !isProcessingFeeTriggeredIsUnknown;
      const value140 = value13 && value48 && value49 && value139 && value53 && value51 && value38 && value50 && value138 && value135 && value133;
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
      const hasFurtherProcessingFeeIsUnknown = (value141 || value13 && value48 && value49 && value142 && value139 && value53 && value51 && value38 && value50 && value138 && value135 && value133) && (value153 || value154 && value151 && value149) && (value141 || value153);
      const value155 = !hasFurtherProcessingFeeIsUnknown;
      const value156 = value13 && value48 && value49 && value155 && value142 && value139 && value53 && value51 && value38 && value50 && value138 && value135 && value133 && value154 && value151 && value149;
      const value157 = (hasFurtherProcessingFeeIsUnknown || value156) && !value156;
      const value158 = !facts.accountSuspendedOnIsNone;
      const value159 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value160 = !facts.accountUnderDebtManagementIsUnknown;
      const value161 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value162 = !facts.accountSuspensionFeeCharged;
      const value163 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value164 = !(value28 || value163);
      const value165 = value158 && collectionDay < facts.accountSuspendedOnAtLatest && !(value158 && value159 && value164);
      const value166 = !value165;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      const value167 = [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]];
      let value168;
      if (facts.paymentsIsUnknown) {
        value168 = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry5 of facts.payments) {
          list2.push([entry5[0], minus(AMOUNT0, entry5[1])]);
        }
        const list3 = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (const entry6 of list2) {
          list3.push([entry6[0], false, false, false, entry6[1]]);
        }
        value168 = list3;
      }
      let any2 = false;
      const list4 = [[false, value167], [facts.paymentsIsUnknown, value168]];
      if ((steps += list4.length) > MOST_STEPS) return undefined;
      for (const entry7 of list4) {
        let value169 = entry7[0];
        if (!value169) {
          let any3 = false;
          const list5 = entry7[1];
          if ((steps += list5.length) > MOST_STEPS) return undefined;
          for (const entry8 of list5) {
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
      const all = [];
      if ((steps += value167.length) > MOST_STEPS) return undefined;
      for (const one of value167) all.push(one);
      if ((steps += value168.length) > MOST_STEPS) return undefined;
      for (const one2 of value168) all.push(one2);
      let any4 = false;
      if ((steps += all.length) > MOST_STEPS) return undefined;
      for (const entry9 of all) {
        if (entry9[2]) {
          any4 = true;
          break;
        }
      }
      let dueBalanceIsNone = !any2;
      if (dueBalanceIsNone) {
        let any5 = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry10 of all) {
          if (entry10[1]) {
            any5 = true;
            break;
          }
        }
        dueBalanceIsNone = any5 && !any4;
      }
      const value170 = !dueBalanceIsNone;
      let value171;
      if (any2) {
        value171 = NOTHING;
      } else {
      
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry11 of all) {
          keys.push([entry11[0]]);
        }
        const sorted = inOrderOf(all, keys);
        value171 = sorted;
      }
      const all2 = [];
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const one3 of LISTED) all2.push(one3);
      if ((steps += value171.length) > MOST_STEPS) return undefined;
      for (const one4 of value171) all2.push(one4);
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry12 of all2) {
        const next4 = entry12[0];
        const next5 = plus(states_1, entry12[4]);
        states_0 = next4;
        states_1 = next5;
        states.push([states_0, states_1]);
      }
      const list6 = [];
      if ((steps += states.length) > MOST_STEPS) return undefined;
      for (let index13 = 0; index13 < states.length; index13 += 1) {
        const entry13 = states[index13];
        if (!(index13 + 1 < states.length && (states[index13 + 1]?.[0] ?? 0) === entry13[0])) {
          list6.push([entry13[0], entry13[1]]);
        }
      }
      const list7 = [];
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (let index14 = 0; index14 < list6.length; index14 += 1) {
        const entry14 = list6[index14];
        if (!(index14 > 0 && compare(entry14[1], (list6[index14 - 1]?.[1] ?? NIL)) === 0)) {
          list7.push([entry14[0], entry14[1]]);
        }
      }
      let any6 = false;
      if ((steps += list7.length) > MOST_STEPS) return undefined;
      for (const entry15 of list7) {
        if (entry15[0] === -719162) {
          any6 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any4;
      let value172;
      if (dueBalanceIsUnknown) {
        value172 = NOTHING;
      } else {
      
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (const entry16 of list7) {
          list8.push([entry16[0]]);
        }
        value172 = list8;
      }
      const all3 = [];
      const list9 = any6 && !dueBalanceIsUnknown ? NOTHING : LISTED2;
      if ((steps += list9.length) > MOST_STEPS) return undefined;
      for (const one5 of list9) all3.push(one5);
      if ((steps += value172.length) > MOST_STEPS) return undefined;
      for (const one6 of value172) all3.push(one6);
      const value173 = dueBalanceIsUnknown ? NOTHING : list7;
      const value174 = !value4;
      let any7 = false;
      if ((steps += all3.length) > MOST_STEPS) return undefined;
      for (const entry17 of all3) {
        if ((steps += value173.length) > MOST_STEPS) return undefined;
        const most = entry17[0];
        let found = NOT_FOUND;
        for (let index19 = value173.length - 1; index19 >= 0; index19 -= 1) {
          const entry18 = value173[index19];
          if (entry18[0] <= most) {
            found = entry18;
            break;
          }
        }
        const value175 = value170 && (any2 || !(found !== NOT_FOUND) || any4);
        const value176 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value177 = !value176;
        const value178 = !value175;
        const value179 = value170 && (value175 || !(value176 && value170)) && !(value177 && value170 && value178);
        let value180 = value179 || value177 && !value179 && value170 && value178;
        if (value180) {
          const value181 = facts.asOf >= entry17[0];
          const value182 = facts.asOfAtLatest >= entry17[0] && !(value181 && value174);
          value180 = (value182 || value181 && !value182 && value174) && (value179 || value182);
        }
        if (value180) {
          any7 = true;
          break;
        }
      }
      const value183 = value170 && dueBalanceIsUnknown;
      const value184 = dueBalanceIsNone || value183;
      const value185 = any7 && !value184;
      const firstDayPaidIsUnknown = value170 && (value185 || value183);
      let value186;
      if (dueBalanceIsNone) {
        value186 = NOTHING;
      } else {
      
        let value187;
        if (value183) {
          value187 = NOTHING;
        } else {
        
          let value188;
          if (value185) {
            value188 = NOTHING;
          } else {
          
            let value189;
            if (value184) {
              value189 = NOTHING;
            } else {
            
              const list10 = [];
              if ((steps += all3.length) > MOST_STEPS) return undefined;
              for (const entry19 of all3) {
                if ((steps += value173.length) > MOST_STEPS) return undefined;
                const most2 = entry19[0];
                let found2 = NOT_FOUND;
                for (let index22 = value173.length - 1; index22 >= 0; index22 -= 1) {
                  const entry20 = value173[index22];
                  if (entry20[0] <= most2) {
                    found2 = entry20;
                    break;
                  }
                }
                const value190 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
                const value191 = !value190;
                let value192 = value191;
                if (value192) {
                  const value193 = facts.asOf >= entry19[0];
                  value192 = value193;
                  if (value192) {
                    const value194 = value170 && (any2 || !(found2 !== NOT_FOUND) || any4);
                    const value195 = !value194;
                    const value196 = value170 && (value194 || !(value190 && value170)) && !(value191 && value170 && value195);
                    const value197 = !value196;
                    const value198 = facts.asOfAtLatest >= entry19[0] && !(value193 && value174);
                    const value199 = !value198;
                    value192 = !((value196 || value191 && value197 && value170 && value195) && (value198 || value193 && value199 && value174) && (value196 || value198)) && value197 && value170 && value195 && value199 && value174;
                  }
                }
                if (value192) {
                  list10.push([entry19[0]]);
                }
              }
              value189 = list10;
            }
            value188 = value189;
          }
          value187 = value188;
        }
        value186 = value187;
      }
      let state3_0 = true;
      let state3_1 = -719163;
      let state3_2 = 2932897;
      if ((steps += value186.length) > MOST_STEPS) return undefined;
      for (const entry21 of value186) {
        const next6 = false;
        const next7 = state3_0 ? entry21[0] : entry21[0] < state3_1 ? entry21[0] : state3_1;
        const next8 = state3_0 ? entry21[0] : entry21[0] < state3_2 ? entry21[0] : state3_2;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
      }
      const value200 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !firstDayPaidIsUnknown : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value201 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : firstDayPaidIsUnknown ? 2932897 : state3_2) : facts.invoicePaidOnAtLatest);
      const value202 = !((isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnMayBeNone) || value163);
      const value203 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : firstDayPaidIsUnknown ? -719163 : state3_1) : facts.invoicePaidOn) && value200 && !(value201 && value200 && value202);
      const value204 = !value203;
      const value205 = !(value201 && value204 && value200 && value202);
      const value206 = value204 && value205;
      const value207 = (value203 || value206) && !value206;
      const value208 = !value207;
      let hasSuspensionFeeIsUnknown = (value158 || value163) && value54 && (value165 || value158 && value159 && value166 && value164) && (value207 || value208 && value204 && value205);
      if (hasSuspensionFeeIsUnknown) {
        const value209 = value160 && facts.accountUnderDebtManagement;
        const value210 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value209;
        hasSuspensionFeeIsUnknown = value210 || value209;
        if (hasSuspensionFeeIsUnknown) {
          const value211 = value161 && value162;
          const value212 = (facts.accountSuspensionFeeChargedIsUnknown || value162) && !value211;
          hasSuspensionFeeIsUnknown = (value212 || value211) && (value163 || value52 || value165 || value207 || value210 || value212);
        }
      }
      const value213 = !hasSuspensionFeeIsUnknown;
      const value214 = !value163;
      const value215 = value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && value213 && value214 && value53 && value51 && value38 && value50 && value166 && value164 && value208 && value204 && value205;
      const value216 = (hasSuspensionFeeIsUnknown || value215) && !value215;
      const mayCharge = value13 && value47 && isPaidLate && value48 && value49 && !value123 && value121 && value105 && value102 && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80 && value101 && value98 && value97 && value120 && value117 && isLateFeeLeft || value13 && value48 && value49 && !value157 && value155 && value142 && value139 && value53 && value51 && value38 && value50 && value138 && value135 && value133 && value154 && value151 && value149 || value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && !value216 && value213 && value214 && value53 && value51 && value38 && value50 && value166 && value164 && value208 && value204 && value205;
      const value217 = !mayCharge;
      const value218 = value123 || value157 || value216;
      const value219 = !(value217 && value218) && mayCharge;
      if (!value219 && value217 && value218) return undefined;
      const outcome = value219 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value220 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value221 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value222 = value221 < 0;
      const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(!value220 && (value222 || value221 === 0)) : value13 && value47 && isPaidLate && value48 && value49 && value102 && value89 && value86 && value53 && value51 && value38 && value50 && value83 && value79 && value80 && value101 && value98 && value97 && value220;
      const value223 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
      const value224 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value225 = value224 < 0;
      const processingFeeIsUnknown = isProcessingFeeTriggeredIsUnknown ? !(!value223 && (value225 || value224 === 0)) : value13 && value48 && value49 && value139 && value53 && value51 && value38 && value50 && value138 && value135 && value133 && value223;
      const list11 = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
      if ((steps += list11.length) > MOST_STEPS) return undefined;
      const most3 = facts.accountSuspendedOn;
      let found3 = NOT_FOUND;
      for (let index25 = list11.length - 1; index25 >= 0; index25 -= 1) {
        const entry22 = list11[index25];
        if (entry22[0] <= most3) {
          found3 = entry22;
          break;
        }
      }
      const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found3[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
      const value226 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
      const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value158 && value226)) : value158 && value13 && value159 && value160 && facts.accountUnderDebtManagement && value161 && value162 && value213 && value214 && value53 && value51 && value38 && value50 && value166 && value164 && value208 && value204 && value205 && value226;
      let any8 = false;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry23 of facts.directDebitFailedOn) {
        if (facts.asOfAtLatest >= entry23[0] && !(facts.asOf >= entry23[0] && value174)) {
          any8 = true;
          break;
        }
      }
      let failuresSoFar;
      if (facts.directDebitFailedOnIsUnknown) {
        failuresSoFar = NOTHING;
      } else {
      
        let value227;
        if (any8) {
          value227 = NOTHING;
        } else {
        
          const list12 = [];
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry24 of facts.directDebitFailedOn) {
            const value228 = facts.asOf >= entry24[0];
            if (value228 && !(facts.asOfAtLatest >= entry24[0] && !(value228 && value174)) && value174) {
              list12.push([entry24[0]]);
            }
          }
          value227 = list12;
        }
        failuresSoFar = value227;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
      for (const entry25 of failuresSoFar) {
        const value229 = state4_2 + 1;
        const next9 = state4_0 || !(value229 >= -9007199254740991 && 9007199254740991 >= value229);
        const next10 = true;
        const next11 = value229;
        state4_0 = next9;
        state4_1 = next10;
        state4_2 = next11;
      }
      const value230 = 0 < state4_2;
      const value231 = facts.directDebitFailedOnIsUnknown || any8 || state4_0;
      const value232 = !(value231 && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value233 = !value231;
      const value234 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value230) && !(value230 && value232 && value233);
      const isTriggeredByNow = facts.asOfLeftOut || value69 || value131 || value230 && !value234 && value232 && value233;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value67 || value130 || value234);
      const value235 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value236 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value237 = !(value163 || value4);
      const value238 = !(value158 && value236 && value237);
      const isSuspendedByNow = facts.asOfLeftOut || value158 && value236 && !(value158 && value235 && value238) && value237;
      const isSuspendedByNowIsUnknown = value158 && value235 && !isSuspendedByNow && value238;
      if (lateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown) return undefined;
      const value239 = value222 ? 0 : value221;
      const lateFee = isLateFeeTriggeredIsUnknown ? value239 : value103 ? value239 : 0;
      const value240 = value225 ? 0 : value224;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value240 : value140 ? value240 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value215 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value215 ? 5000 : 0;
      const value241 = !isTriggeredByNowIsUnknown;
      const value242 = !isSuspendedByNowIsUnknown;
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
          "total": moneyText(plus(suspensionFee, ofPence(processingFee + lateFee))),
          "letterOwed": hasFailed,
          "callOwed": hasFailed,
        },
        holds: { "isTriggeredByNow": value241 && isTriggeredByNow, "isSuspendedByNow": value242 && isSuspendedByNow },
      };
      if (!tellsSums) return answer;
      const lateFeeIsOwed = value93 && value96 && facts.invoiceLateFeeDemanded;
      if (lateFeeIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || value93 && !lateFeeIsOwed && (facts.invoiceLateFeeDemandedIsUnknown || facts.invoiceLateFeeDemanded && value95) || isSuspendedByNowIsUnknown) return answer;
      return { ...answer, sums: [0 < lateFee && value241 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: lateFeeIsOwed } : null, 0 < processingFee && value241 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, compare(AMOUNT0, suspensionFee) < 0 && value242 && isSuspendedByNow ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
    },
  };
};
