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
    listed: ["invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","asOf","dispute.wronglyCharged","payments","invoice.paidOn","invoice.dueDate","payment.method","directDebit.failedOn","directDebit.cancelledOn","payment.feesWaived","invoice.lateFeeDemanded","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee","account.suspendedOn","account.underDebtManagement","account.suspensionFeeCharged","vatPercent","dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","dispute.amount","dispute.chargedOn","customer.nation"],
    effects: {"may-charge":[{"party":"provider","modality":"may","action":"charge-late-fee","amount":"lateFee","where":"isTriggeredByNow","by":null,"clause":"S2.15b"},{"party":"provider","modality":"may","action":"charge-processing-fee","amount":"processingFee","where":"isTriggeredByNow","clause":"S2.15a","by":null},{"party":"provider","modality":"may","action":"charge-suspension-fee","amount":"suspensionFee","where":"isSuspendedByNow","clause":"S8/p5","by":null}],"none":[{"party":"provider","modality":"must-not","action":"charge-late-fee","by":null,"amount":null,"where":null,"clause":"S2.15b"}]},
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
      answer(facts, isBare, tellsSums) {
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
        const value54 = !facts.invoiceLateFeeDemandedIsNone;
        const value55 = !(value54 && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value22 && (value52 || value2 && value21 && isPaidLate && value53 && value48 && value14 && value45 && value41 && value42) && value55 && value50 && value51;
        const value56 = !isLateFeeTriggeredIsUnknown;
        const value57 = value2 && value21 && isPaidLate && value22 && value56 && value53 && value48 && value14 && value45 && value41 && value42 && value55;
        const value58 = (isLateFeeTriggeredIsUnknown || value57) && !value57;
        const value59 = !value58;
        const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
        const value60 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
        const value61 = (value60 || hasFailedIsUnknown) && !(value60 && value28);
        const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
        const value62 = facts.invoiceLateFeesChargedInPence < allLateFees;
        const rateCardLateFeeIsUnknown = facts.rateCardLateFeeInPence !== 0 && value26 && value27;
        const allLateFeesIsUnknown = hasFailedIsUnknown || rateCardLateFeeIsUnknown;
        const value63 = !allLateFeesIsUnknown;
        const value64 = (value62 || hasFailedIsUnknown || rateCardLateFeeIsUnknown) && !(value62 && value63);
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || value60 && !value61 && value28 || value62 && !value64 && value63;
        const isLateFeeLeftIsUnknown = !isLateFeeLeft && (value61 || value64);
        const value65 = !isLateFeeLeftIsUnknown;
        const value66 = value65 && isLateFeeLeft;
        const value67 = (isLateFeeLeftIsUnknown || value66) && !value66;
        const value68 = !value67;
        const hasFurtherLateFeeIsUnknown = (value58 || value2 && value21 && isPaidLate && value22 && value59 && value56 && value53 && value48 && value14 && value45 && value41 && value42 && value55) && (value67 || value68 && value65 && isLateFeeLeft) && (value58 || value67);
        const value69 = !hasFurtherLateFeeIsUnknown;
        const value70 = value2 && value21 && isPaidLate && value22 && value69 && value59 && value56 && value53 && value48 && value14 && value45 && value41 && value42 && value55 && value68 && value65 && isLateFeeLeft;
        const value71 = (hasFurtherLateFeeIsUnknown || value70) && !value70;
        const value72 = !value23;
        const value73 = value72 || hasFailed;
        const value74 = !value73 && (hasFailedIsUnknown || hasFailed) && value27;
        const value75 = !value74;
        const value76 = value75 && value73;
        const value77 = value74 || value76;
        const value78 = !value76;
        const value79 = value77 && value78;
        const value80 = !value79;
        const value81 = value79 || value80 && value75 && value73;
        const isProcessingFeeTriggeredIsUnknown = value2 && value22 && value14 && value81 && value77 && value78;
        const value82 = !isProcessingFeeTriggeredIsUnknown;
        const value83 = value2 && value22 && value82 && value14 && value80 && value75 && value73;
        const value84 = isProcessingFeeTriggeredIsUnknown || value83;
        const value85 = !value83;
        const value86 = value84 && value85;
        const value87 = !value86;
        const value88 = 0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
        const hasFurtherProcessingFeeIsUnknown = (value86 || value2 && value22 && value87 && value82 && value14 && value80 && value75 && value73) && value88 && value84 && value85;
        const value89 = !hasFurtherProcessingFeeIsUnknown;
        const value90 = value2 && value22 && value89 && value87 && value82 && value14 && value80 && value75 && value73 && value88;
        const value91 = (hasFurtherProcessingFeeIsUnknown || value90) && !value90;
        const value92 = !facts.accountSuspendedOnIsNone;
        const value93 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value94 = !facts.accountSuspensionFeeCharged;
        const value95 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value96 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value97 = !(value95 && value96);
        const value98 = value95 && value97 && value96;
        const value99 = !value98;
        let hasSuspensionFeeIsUnknown = value92 && value2 && facts.accountUnderDebtManagement && value94 && value14;
        if (hasSuspensionFeeIsUnknown) {
          const value100 = value92 && collectionDay < facts.accountSuspendedOn && !value93;
          hasSuspensionFeeIsUnknown = (value100 || value92 && value93) && (value98 || value99 && value97) && (value100 || value98);
        }
        const value101 = !hasSuspensionFeeIsUnknown;
        const value102 = value92 && value2 && value93 && facts.accountUnderDebtManagement && value94 && value101 && value14 && value99 && value97;
        const value103 = (hasSuspensionFeeIsUnknown || value102) && !value102;
        const mayCharge = value2 && value21 && isPaidLate && value22 && !value71 && value69 && value59 && value56 && value53 && value48 && value14 && value45 && value41 && value42 && value55 && value68 && value65 && isLateFeeLeft || value2 && value22 && !value91 && value89 && value87 && value82 && value14 && value80 && value75 && value73 && value88 || value92 && value2 && value93 && facts.accountUnderDebtManagement && value94 && !value103 && value101 && value14 && value99 && value97;
        const value104 = !mayCharge;
        const value105 = value71 || value91 || value103;
        const value106 = !(value104 && value105) && mayCharge;
        if (!value106 && value104 && value105) return undefined;
        const outcome = value106 ? "may-charge" : "none";
        if (isBare) return outcome;
        const value107 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value108 = value107 < 0;
        const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(value63 && (value108 || value107 === 0)) : value2 && value21 && isPaidLate && value22 && value56 && value53 && value48 && value14 && value45 && value41 && value42 && value55 && allLateFeesIsUnknown;
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
        const value109 = !(found !== NOT_FOUND);
        const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value109)) : value92 && value2 && value93 && facts.accountUnderDebtManagement && value94 && value109 && value101 && value14 && value99 && value97;
        const value110 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value111 = value110 < 0;
        const processingFeeIsUnknown = value2 && value22 && value14 && value81 && value77 && value78 && !(value111 || value110 === 0);
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
        const isTriggeredByNow = value72 || value32 || value114;
        const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value30 || (state3_0 || value113) && !value114);
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || processingFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown) return undefined;
        const value115 = value108 ? 0 : value107;
        const lateFee = isLateFeeTriggeredIsUnknown ? value115 : value57 ? value115 : 0;
        const value116 = value111 ? 0 : value110;
        const processingFee = isProcessingFeeTriggeredIsUnknown ? value116 : value83 ? value116 : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value102 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value102 ? 5000 : 0;
        const value117 = !isTriggeredByNowIsUnknown;
        const value118 = facts.asOf >= facts.accountSuspendedOn;
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
            "total": moneyText(plus(ofPence(lateFee + processingFee), suspensionFee)),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": value117 && isTriggeredByNow, "isSuspendedByNow": value92 && value118 },
        };
        if (!tellsSums) return answer;
        if (lateFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || processingFeeIsUnknown) return answer;
        return { ...answer, sums: [0 < lateFee && value117 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: value54 && facts.invoiceLateFeeDemanded } : null, 0 < processingFee && value117 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, value92 && value118 && compare(AMOUNT0, suspensionFee) < 0 ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
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
      const value97 = !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown);
      const value98 = !facts.invoiceLateFeeDemandedIsUnknown;
      const value99 = !(value95 && value98 && value96);
      const isLateFeeGivenUpIsUnknown = value95 && (facts.invoiceLateFeeDemandedIsUnknown || value96 && value97) && value99;
      const value100 = !isLateFeeGivenUpIsUnknown;
      const value101 = value100 && value99;
      const value102 = (isLateFeeGivenUpIsUnknown || value101) && !value101;
      const value103 = !value102;
      const isLateFeeTriggeredIsUnknown = (value90 || value13 && value49 && isPaidLate && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82) && value94 && (value102 || value103 && value100 && value99) && (value90 || value93 || value102);
      const value104 = !isLateFeeTriggeredIsUnknown;
      const value105 = value13 && value49 && isPaidLate && value50 && value51 && value104 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value103 && value100 && value99;
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
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value67;
      const value116 = !(rateCardLateFeeIsUnknown || value111 || hasFailedIsUnknown);
      const value117 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value118 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value115 || hasFailedIsUnknown) && !(value115 && value116 && value117);
      const isLateFeeLeft = value109 || value110 && !value114 && value112 && value113 || value115 && !value118 && value116 && value117;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value108) && !value109 || value114 || value118);
      const value119 = !isLateFeeLeftIsUnknown;
      const value120 = value119 && isLateFeeLeft;
      const value121 = (isLateFeeLeftIsUnknown || value120) && !value120;
      const value122 = !value121;
      const hasFurtherLateFeeIsUnknown = (value106 || value13 && value49 && isPaidLate && value50 && value51 && value107 && value104 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value103 && value100 && value99) && (value121 || value122 && value119 && isLateFeeLeft) && (value106 || value121);
      const value123 = !hasFurtherLateFeeIsUnknown;
      const value124 = value13 && value49 && isPaidLate && value50 && value51 && value123 && value107 && value104 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value103 && value100 && value99 && value122 && value119 && isLateFeeLeft;
      const value125 = (hasFurtherLateFeeIsUnknown || value124) && !value124;
      const value126 = !value60;
      const value127 = !value61;
      const value128 = value126 && value127;
      const value129 = (value60 || value128) && !value128;
      const value130 = !value129;
      const value131 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value132 = (value129 || value130 && value126 && value127) && (value131 || value129);
      const value133 = !value132 && !value131 && value130 && value126 && value127;
      const value134 = (hasFailedIsUnknown || hasFailed) && value67;
      const value135 = value133 || value63 && !value134 && value66 && value64 && value65;
      const value136 = !value135 && (value132 || value134);
      const value137 = !value136;
      const value138 = value137 && value135;
      const value139 = (value136 || value138) && !value138;
      const value140 = !value139;
      const isProcessingFeeTriggeredIsUnknown = value56 && (value139 || value140 && value137 && value135) && value94 && (value54 || value139 || value93);
      const value141 = !isProcessingFeeTriggeredIsUnknown;
      const value142 = value13 && value50 && value51 && value141 && value55 && value53 && value40 && value52 && value140 && value137 && value135;
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
      const hasFurtherProcessingFeeIsUnknown = (value143 || value13 && value50 && value51 && value144 && value141 && value55 && value53 && value40 && value52 && value140 && value137 && value135) && (value155 || value156 && value153 && value151) && (value143 || value155);
      const value157 = !hasFurtherProcessingFeeIsUnknown;
      const value158 = value13 && value50 && value51 && value157 && value144 && value141 && value55 && value53 && value40 && value52 && value140 && value137 && value135 && value156 && value153 && value151;
      const value159 = (hasFurtherProcessingFeeIsUnknown || value158) && !value158;
      const value160 = !facts.accountSuspendedOnIsNone;
      const value161 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value162 = !facts.accountUnderDebtManagementIsUnknown;
      const value163 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value164 = !facts.accountSuspensionFeeCharged;
      const value165 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value166 = !(value29 || value165);
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
      const value186 = value173 && (any7 || value174);
      let value187;
      if (dueBalanceIsNone) {
        value187 = NOTHING;
      } else {
      
        let value188;
        if (value174) {
          value188 = NOTHING;
        } else {
        
          let value189;
          if (any7) {
            value189 = NOTHING;
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
              const value190 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
              const value191 = !value190;
              let value192 = value191;
              if (value192) {
                const value193 = facts.asOf >= entry23[0];
                value192 = value193;
                if (value192) {
                  const value194 = value173 && (any2 || any5 || !(found2 !== NOT_FOUND));
                  const value195 = !value194;
                  const value196 = value173 && (value194 || !(value190 && value173)) && !(value173 && value195 && value191);
                  const value197 = !value196;
                  const value198 = facts.asOfAtLatest >= entry23[0] && !(value193 && value177);
                  const value199 = !value198;
                  value192 = !((value196 || value191 && value197 && value173 && value195) && (value198 || value193 && value199 && value177) && (value196 || value198)) && value197 && value173 && value195 && value199 && value177;
                }
              }
              if (value192) {
                list12.push([entry23[0]]);
              }
            }
            value189 = list12;
          }
          value188 = value189;
        }
        value187 = value188;
      }
      let state3_0 = true;
      let state3_1 = false;
      let state3_2 = false;
      let state3_3 = -719163;
      let state3_4 = 2932897;
      if ((steps += value187.length) > MOST_STEPS) return undefined;
      for (const entry25 of value187) {
        const value200 = state3_1 && state3_2;
        const value201 = state3_1 && state3_3 < -719162;
        const value202 = entry25[0] < state3_3 ? entry25[0] : state3_3;
        const value203 = value201 ? -719163 : value202;
        const value204 = !state3_0;
        const value205 = entry25[0] < state3_4 ? entry25[0] : state3_4;
        const value206 = value201 || value200 || value205 !== value202;
        const value207 = value204 && value206;
        const value208 = value201 || value200;
        const value209 = state3_0 && !value200;
        let value210;
        if (value200) {
          const value211 = state3_0 ? 2932896 : value203;
          value210 = value211 < entry25[0] ? value211 : entry25[0];
        } else {
        
          value210 = value209 ? entry25[0] : value203;
        }
        const value212 = value201 ? 2932897 : value205;
        let value213;
        if (value200) {
          const value214 = state3_0 ? -719162 : value212;
          value213 = entry25[0] < value214 ? value214 : entry25[0];
        } else {
        
          value213 = value209 ? entry25[0] : value212;
        }
        const next6 = false;
        const next7 = value200 ? !(entry25[0] === value203 && !(state3_0 || value207)) : value207;
        const next8 = value200 ? state3_0 || value204 && value206 && value208 : !value209 && value208;
        const next9 = value210;
        const next10 = value213;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
        state3_3 = next9;
        state3_4 = next10;
      }
      const value215 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !value186 : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value216 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : value186 ? 2932897 : state3_4) : facts.invoicePaidOnAtLatest);
      const value217 = !((isPaidOnWorkedOut ? value173 && (state3_1 || value186) : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? value173 && (state3_2 || value186) : facts.invoicePaidOnMayBeNone) || value165);
      const value218 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : value186 ? -719163 : state3_3) : facts.invoicePaidOn) && value215 && !(value216 && value215 && value217);
      const value219 = !value218;
      const value220 = !(value216 && value219 && value215 && value217);
      const value221 = value219 && value220;
      const value222 = (value218 || value221) && !value221;
      const value223 = !value222;
      let hasSuspensionFeeIsUnknown = (value165 || value160) && value56 && (value167 || value160 && value161 && value168 && value166) && (value222 || value223 && value219 && value220);
      if (hasSuspensionFeeIsUnknown) {
        const value224 = value162 && facts.accountUnderDebtManagement;
        const value225 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value224;
        hasSuspensionFeeIsUnknown = value225 || value224;
        if (hasSuspensionFeeIsUnknown) {
          const value226 = value163 && value164;
          const value227 = (facts.accountSuspensionFeeChargedIsUnknown || value164) && !value226;
          hasSuspensionFeeIsUnknown = (value227 || value226) && (value165 || value54 || value167 || value222 || value225 || value227);
        }
      }
      const value228 = !hasSuspensionFeeIsUnknown;
      const value229 = !value165;
      const value230 = value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && value228 && value229 && value55 && value53 && value40 && value52 && value168 && value166 && value223 && value219 && value220;
      const value231 = (hasSuspensionFeeIsUnknown || value230) && !value230;
      const mayCharge = value13 && value49 && isPaidLate && value50 && value51 && !value125 && value123 && value107 && value104 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value103 && value100 && value99 && value122 && value119 && isLateFeeLeft || value13 && value50 && value51 && !value159 && value157 && value144 && value141 && value55 && value53 && value40 && value52 && value140 && value137 && value135 && value156 && value153 && value151 || value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && !value231 && value228 && value229 && value55 && value53 && value40 && value52 && value168 && value166 && value223 && value219 && value220;
      const value232 = !mayCharge;
      const value233 = value125 || value159 || value231;
      const value234 = !(value232 && value233) && mayCharge;
      if (!value234 && value232 && value233) return undefined;
      const outcome = value234 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value235 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value236 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value237 = value236 < 0;
      const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(!value235 && (value237 || value236 === 0)) : value13 && value49 && isPaidLate && value50 && value51 && value104 && value91 && value88 && value55 && value53 && value40 && value52 && value85 && value81 && value82 && value103 && value100 && value99 && value235;
      const value238 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
      const value239 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value240 = value239 < 0;
      const processingFeeIsUnknown = isProcessingFeeTriggeredIsUnknown ? !(!value238 && (value240 || value239 === 0)) : value13 && value50 && value51 && value141 && value55 && value53 && value40 && value52 && value140 && value137 && value135 && value238;
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
      const value241 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
      const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value160 && value241)) : value160 && value13 && value161 && value162 && facts.accountUnderDebtManagement && value163 && value164 && value228 && value229 && value55 && value53 && value40 && value52 && value168 && value166 && value223 && value219 && value220 && value241;
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
      
        let value242;
        if (any8) {
          value242 = NOTHING;
        } else {
        
          const list14 = [];
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry28 of facts.directDebitFailedOn) {
            const value243 = facts.asOf >= entry28[0];
            if (value243 && !(facts.asOfAtLatest >= entry28[0] && !(value243 && value177)) && value177) {
              list14.push([entry28[0]]);
            }
          }
          value242 = list14;
        }
        failuresSoFar = value242;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += failuresSoFar.length) > MOST_STEPS) return undefined;
      for (const entry29 of failuresSoFar) {
        const value244 = state4_2 + 1;
        const next11 = state4_0 || !(value244 >= -9007199254740991 && 9007199254740991 >= value244);
        const next12 = true;
        const next13 = value244;
        state4_0 = next11;
        state4_1 = next12;
        state4_2 = next13;
      }
      const value245 = 0 < state4_2;
      const value246 = facts.directDebitFailedOnIsUnknown || any8 || state4_0;
      const value247 = !(value246 && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value248 = !value246;
      const value249 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value245) && !(value245 && value247 && value248);
      const isTriggeredByNow = facts.asOfLeftOut || value71 || value133 || value245 && !value249 && value247 && value248;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value69 || value132 || value249);
      const value250 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value251 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value252 = !(value165 || value4);
      const value253 = !(value160 && value251 && value252);
      const isSuspendedByNow = facts.asOfLeftOut || value160 && value251 && !(value160 && value250 && value253) && value252;
      const isSuspendedByNowIsUnknown = value160 && value250 && !isSuspendedByNow && value253;
      if (lateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown) return undefined;
      const value254 = value237 ? 0 : value236;
      const lateFee = isLateFeeTriggeredIsUnknown ? value254 : value105 ? value254 : 0;
      const value255 = value240 ? 0 : value239;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value255 : value142 ? value255 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value230 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value230 ? 5000 : 0;
      const value256 = !isTriggeredByNowIsUnknown;
      const value257 = !isSuspendedByNowIsUnknown;
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
        holds: { "isTriggeredByNow": value256 && isTriggeredByNow, "isSuspendedByNow": value257 && isSuspendedByNow },
      };
      if (!tellsSums) return answer;
      const lateFeeIsOwed = value95 && value98 && facts.invoiceLateFeeDemanded;
      if (lateFeeIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || value95 && !lateFeeIsOwed && (facts.invoiceLateFeeDemandedIsUnknown || facts.invoiceLateFeeDemanded && value97) || isSuspendedByNowIsUnknown) return answer;
      return { ...answer, sums: [0 < lateFee && value256 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: lateFeeIsOwed } : null, 0 < processingFee && value256 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, compare(AMOUNT0, suspensionFee) < 0 && value257 && isSuspendedByNow ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
    },
  };
};
