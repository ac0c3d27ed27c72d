// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, workingDayFrom }) => {
  const calendar = calendarOf("bank-holidays", "england-and-wales");
  const amount0 = decimal('0');
  const listed = [[-719162, false, false, false, amount0]];
  const listed2 = [[]];
  const amount10 = decimal('10');
  const amount8 = decimal('8');
  const amount15 = decimal('15');
  const amount175 = decimal('17.5');
  const amount20 = decimal('20');
  const listed3 = [[1186, amount10], [1670, amount8], [3455, amount15], [7760, amount175], [14214, amount15], [14610, amount175], [14978, amount20]];
  const amount100 = decimal('100');
  const amount50 = decimal('50');
  return {
    decision: "late-payment-fees",
    readings: {},
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
      const value15 = answersFrom(calendar);
      const value16 = facts.invoiceDueDate < value15;
      const value17 = answersTo(calendar);
      const value18 = workingDayFrom(calendar, facts.invoiceDueDate);
      const value19 = workingDayFrom(calendar, facts.invoiceDueDateAtLatest);
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
      let state_0 = amount0;
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
      const value71 = !facts.directDebitCancelledOnIsNone;
      const value72 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value73 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value29);
      const value74 = value71 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value71 && value72 && value73);
      const value75 = !value74;
      const value76 = !(value71 && value72 && value75 && value73);
      const value77 = value75 && value76;
      const value78 = (value74 || value77) && !value77;
      const value79 = !value78;
      const isProvidersToCollectIsUnknown = value61 && (value69 || value70 && value66 && value67) && (value78 || value79 && value75 && value76) && (value60 || value69 || value78);
      const value80 = !isProvidersToCollectIsUnknown;
      const value81 = !(value58 && value57 && value70 && value66 && value67 && value79 && value75 && value76);
      const value82 = value80 && value81;
      const value83 = (isProvidersToCollectIsUnknown || value82) && !value82;
      const value84 = !value83;
      let isLateIsUnknown = value56;
      if (isLateIsUnknown) {
        const value85 = value49 && isPaidLate;
        const value86 = (isPaidLateIsUnknown || isPaidLate) && !value85;
        isLateIsUnknown = (value86 || value85) && (value83 || value84 && value80 && value81) && (value54 || value86 || value83);
      }
      const value87 = !isLateIsUnknown;
      const value88 = value13 && value49 && isPaidLate && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81;
      const value89 = (isLateIsUnknown || value88) && !value88;
      const value90 = !value89;
      const value91 = value50 && value51;
      const value92 = (facts.paymentFeesWaivedIsUnknown || value51) && !value91;
      const value93 = value92 || value91;
      const value94 = !facts.invoiceLateFeeDemandedIsNone;
      const value95 = !facts.invoiceLateFeeDemanded;
      const value96 = !(value94 && !facts.invoiceLateFeeDemandedIsUnknown && value95);
      const isLateFeeGivenUpIsUnknown = value94 && (facts.invoiceLateFeeDemandedIsUnknown || value95 && !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown)) && value96;
      const value97 = !isLateFeeGivenUpIsUnknown;
      const value98 = value97 && value96;
      const value99 = (isLateFeeGivenUpIsUnknown || value98) && !value98;
      const value100 = !value99;
      const isLateFeeTriggeredIsUnknown = (value89 || value13 && value49 && isPaidLate && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81) && value93 && (value99 || value100 && value97 && value96) && (value89 || value92 || value99);
      const value101 = !isLateFeeTriggeredIsUnknown;
      const value102 = value13 && value49 && isPaidLate && value50 && value51 && value101 && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81 && value100 && value97 && value96;
      const value103 = (isLateFeeTriggeredIsUnknown || value102) && !value102;
      const value104 = !value103;
      const value105 = 0 >= facts.invoiceLateFeesChargedInPence;
      const value106 = !facts.invoiceLateFeesChargedIsUnknown && value105;
      const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
      const value107 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
      const value108 = facts.invoiceLateFeesChargedIsUnknown && facts.invoiceLateFeesChargedMayBeNone;
      const value109 = !(value108 || hasFailedIsUnknown);
      const value110 = !(facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown);
      const value111 = (facts.invoiceLateFeesChargedIsUnknown || value107 || hasFailedIsUnknown) && !(value107 && value109 && value110);
      const allLateFees = fixedLateFee + (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence);
      const value112 = facts.invoiceLateFeesChargedInPence < allLateFees;
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value67;
      const value113 = !(rateCardLateFeeIsUnknown || value108 || hasFailedIsUnknown);
      const value114 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value115 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value112 || hasFailedIsUnknown) && !(value112 && value113 && value114);
      const isLateFeeLeft = value106 || value107 && !value111 && value109 && value110 || value112 && !value115 && value113 && value114;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value105) && !value106 || value111 || value115);
      const value116 = !isLateFeeLeftIsUnknown;
      const value117 = value116 && isLateFeeLeft;
      const value118 = (isLateFeeLeftIsUnknown || value117) && !value117;
      const value119 = !value118;
      const hasFurtherLateFeeIsUnknown = (value103 || value13 && value49 && isPaidLate && value50 && value51 && value104 && value101 && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81 && value100 && value97 && value96) && (value118 || value119 && value116 && isLateFeeLeft) && (value103 || value118);
      const value120 = !hasFurtherLateFeeIsUnknown;
      const value121 = value13 && value49 && isPaidLate && value50 && value51 && value120 && value104 && value101 && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81 && value100 && value97 && value96 && value119 && value116 && isLateFeeLeft;
      const value122 = (hasFurtherLateFeeIsUnknown || value121) && !value121;
      const value123 = !value60;
      const value124 = !value61;
      const value125 = value123 && value124;
      const value126 = (value60 || value125) && !value125;
      const value127 = !value126;
      const value128 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value129 = (value126 || value127 && value123 && value124) && (value128 || value126);
      const value130 = (hasFailedIsUnknown || hasFailed) && value67;
      const value131 = !value129 && !value128 && value127 && value123 && value124 || value63 && !value130 && value66 && value64 && value65;
      const value132 = !value131 && (value129 || value130);
      const value133 = !value132;
      const value134 = value133 && value131;
      const value135 = (value132 || value134) && !value134;
      const value136 = !value135;
      const isProcessingFeeTriggeredIsUnknown = value56 && (value135 || value136 && value133 && value131) && value93 && (value54 || value135 || value92);
      const value137 = !isProcessingFeeTriggeredIsUnknown;
      const value138 = value13 && value50 && value51 && value137 && value55 && value53 && value40 && value52 && value136 && value133 && value131;
      const value139 = (isProcessingFeeTriggeredIsUnknown || value138) && !value138;
      const value140 = !value139;
      const value141 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value142 = !facts.invoiceProcessingFeesChargedIsUnknown && value141;
      const value143 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value144 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value145 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value146 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value143) && !(value143 && value144 && value145);
      const value147 = value142 || value143 && !value146 && value144 && value145;
      const value148 = !value147 && ((facts.invoiceProcessingFeesChargedIsUnknown || value141) && !value142 || value146);
      const value149 = !value148;
      const value150 = value149 && value147;
      const value151 = (value148 || value150) && !value150;
      const value152 = !value151;
      const hasFurtherProcessingFeeIsUnknown = (value139 || value13 && value50 && value51 && value140 && value137 && value55 && value53 && value40 && value52 && value136 && value133 && value131) && (value151 || value152 && value149 && value147) && (value139 || value151);
      const value153 = !hasFurtherProcessingFeeIsUnknown;
      const value154 = value13 && value50 && value51 && value153 && value140 && value137 && value55 && value53 && value40 && value52 && value136 && value133 && value131 && value152 && value149 && value147;
      const value155 = (hasFurtherProcessingFeeIsUnknown || value154) && !value154;
      const value156 = !facts.accountSuspendedOnIsNone;
      const value157 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value158 = !facts.accountUnderDebtManagementIsUnknown;
      const value159 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value160 = !facts.accountSuspensionFeeCharged;
      const value161 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value162 = !(value29 || value161);
      const value163 = value156 && collectionDay < facts.accountSuspendedOnAtLatest && !(value156 && value157 && value162);
      const value164 = !value163;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      let value165;
      if (facts.paymentsIsUnknown) {
        value165 = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry5 of facts.payments) {
          list2.push([entry5[0], minus(amount0, entry5[1])]);
        }
        value165 = list2;
      }
      const list3 = [];
      if ((steps += value165.length) > MOST_STEPS) return undefined;
      for (const entry6 of value165) {
        list3.push([entry6[0], false, false, false, entry6[1]]);
      }
      const value166 = [[false, [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list3]];
      let any2 = false;
      if ((steps += value166.length) > MOST_STEPS) return undefined;
      for (const entry7 of value166) {
        let value167 = entry7[0];
        if (!value167) {
          let any3 = false;
          const list4 = entry7[1];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry8 of list4) {
            if (entry8[2]) {
              any3 = true;
              break;
            }
          }
          value167 = any3;
        }
        if (value167) {
          any2 = true;
          break;
        }
      }
      let value168;
      if (any2) {
        value168 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value166.length) > MOST_STEPS) return undefined;
        for (const entry9 of value166) {
          for (const one of entry9[1]) all.push(one);
        }
        value168 = all;
      }
      let any4 = false;
      if ((steps += value168.length) > MOST_STEPS) return undefined;
      for (const entry10 of value168) {
        if (entry10[1]) {
          any4 = true;
          break;
        }
      }
      let any5 = false;
      if ((steps += value168.length) > MOST_STEPS) return undefined;
      for (const entry11 of value168) {
        if (entry11[2]) {
          any5 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any5;
      const dueBalanceIsNone = any4 && !dueBalanceIsUnknown;
      const value169 = !dueBalanceIsNone;
      const value170 = value169 && dueBalanceIsUnknown;
      let value171;
      if (dueBalanceIsUnknown) {
        value171 = NOTHING;
      } else {
      
        if ((steps += value168.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry12 of value168) {
          keys.push([entry12[0]]);
        }
        const sorted = inOrderOf(value168, keys);
        const all2 = [];
        const list5 = [[listed], [sorted]];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (const entry13 of list5) {
          for (const one2 of entry13[0]) all2.push(one2);
        }
        const states = [];
        let states_0 = -719162;
        let states_1 = amount0;
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
        value171 = list7;
      }
      let value172;
      if (dueBalanceIsNone || value170) {
        value172 = NOTHING;
      } else {
      
        let any6 = false;
        if ((steps += value171.length) > MOST_STEPS) return undefined;
        for (const entry17 of value171) {
          if (entry17[0] === -719162) {
            any6 = true;
            break;
          }
        }
        const list8 = [];
        const list9 = any6 ? NOTHING : listed2;
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const entry18 of list9) {
          list8.push([-719162]);
        }
        const list10 = [];
        if ((steps += value171.length) > MOST_STEPS) return undefined;
        for (const entry19 of value171) {
          list10.push([entry19[0]]);
        }
        const all3 = [];
        const list11 = [[list8], [list10]];
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (const entry20 of list11) {
          for (const one3 of entry20[0]) all3.push(one3);
        }
        value172 = all3;
      }
      const value173 = !value4;
      let any7 = false;
      if ((steps += value172.length) > MOST_STEPS) return undefined;
      for (const entry21 of value172) {
        if ((steps += value171.length) > MOST_STEPS) return undefined;
        const most = entry21[0];
        let found = NOT_FOUND;
        for (let index23 = value171.length - 1; index23 >= 0; index23 -= 1) {
          const entry22 = value171[index23];
          if (entry22[0] <= most) {
            found = entry22;
            break;
          }
        }
        const value174 = value169 && (any2 || any5 || !(found !== NOT_FOUND));
        const value175 = compare(amount0, found[1] ?? NIL) < 0;
        const value176 = !value174;
        const value177 = !value175;
        const value178 = value169 && (value174 || !(value175 && value169)) && !(value169 && value176 && value177);
        let value179 = value178 || value177 && !value178 && value169 && value176;
        if (value179) {
          const value180 = facts.asOf >= entry21[0];
          const value181 = facts.asOfAtLatest >= entry21[0] && !(value180 && value173);
          value179 = (value181 || value180 && !value181 && value173) && (value178 || value181);
        }
        if (value179) {
          any7 = true;
          break;
        }
      }
      const value182 = value169 && (any7 || value170);
      let value183;
      if (dueBalanceIsNone) {
        value183 = NOTHING;
      } else {
      
        let value184;
        if (value170) {
          value184 = NOTHING;
        } else {
        
          let value185;
          if (any7) {
            value185 = NOTHING;
          } else {
          
            const list12 = [];
            if ((steps += value172.length) > MOST_STEPS) return undefined;
            for (const entry23 of value172) {
              if ((steps += value171.length) > MOST_STEPS) return undefined;
              const most2 = entry23[0];
              let found2 = NOT_FOUND;
              for (let index26 = value171.length - 1; index26 >= 0; index26 -= 1) {
                const entry24 = value171[index26];
                if (entry24[0] <= most2) {
                  found2 = entry24;
                  break;
                }
              }
              const value186 = compare(amount0, found2[1] ?? NIL) < 0;
              const value187 = !value186;
              let value188 = value187;
              if (value188) {
                const value189 = facts.asOf >= entry23[0];
                value188 = value189;
                if (value188) {
                  const value190 = value169 && (any2 || any5 || !(found2 !== NOT_FOUND));
                  const value191 = !value190;
                  const value192 = value169 && (value190 || !(value186 && value169)) && !(value169 && value191 && value187);
                  const value193 = !value192;
                  const value194 = facts.asOfAtLatest >= entry23[0] && !(value189 && value173);
                  const value195 = !value194;
                  value188 = !((value192 || value187 && value193 && value169 && value191) && (value194 || value189 && value195 && value173) && (value192 || value194)) && value193 && value169 && value191 && value195 && value173;
                }
              }
              if (value188) {
                list12.push([entry23[0]]);
              }
            }
            value185 = list12;
          }
          value184 = value185;
        }
        value183 = value184;
      }
      let state3_0 = true;
      let state3_1 = false;
      let state3_2 = false;
      let state3_3 = -719163;
      let state3_4 = 2932897;
      if ((steps += value183.length) > MOST_STEPS) return undefined;
      for (const entry25 of value183) {
        const value196 = state3_1 && state3_2;
        const value197 = state3_1 && state3_3 < -719162;
        const value198 = entry25[0] < state3_3 ? entry25[0] : state3_3;
        const value199 = value197 ? -719163 : value198;
        const value200 = !state3_0;
        const value201 = entry25[0] < state3_4 ? entry25[0] : state3_4;
        const value202 = value197 || value196 || value201 !== value198;
        const value203 = value200 && value202;
        const value204 = value197 || value196;
        const value205 = state3_0 && !value196;
        let value206;
        if (value196) {
          const value207 = state3_0 ? 2932896 : value199;
          value206 = value207 < entry25[0] ? value207 : entry25[0];
        } else {
        
          value206 = value205 ? entry25[0] : value199;
        }
        const value208 = value197 ? 2932897 : value201;
        let value209;
        if (value196) {
          const value210 = state3_0 ? -719162 : value208;
          value209 = entry25[0] < value210 ? value210 : entry25[0];
        } else {
        
          value209 = value205 ? entry25[0] : value208;
        }
        const next6 = false;
        const next7 = value196 ? !(entry25[0] === value199 && !(state3_0 || value203)) : value203;
        const next8 = value196 ? state3_0 || value200 && value202 && value204 : !value205 && value204;
        const next9 = value206;
        const next10 = value209;
        state3_0 = next6;
        state3_1 = next7;
        state3_2 = next8;
        state3_3 = next9;
        state3_4 = next10;
      }
      const value211 = !((isPaidOnWorkedOut ? dueBalanceIsNone || state3_0 && !value182 : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value212 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : value182 ? 2932897 : state3_4) : facts.invoicePaidOnAtLatest);
      const value213 = !((isPaidOnWorkedOut ? value169 && (state3_1 || value182) : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? value169 && (state3_2 || value182) : facts.invoicePaidOnMayBeNone) || value161);
      const value214 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : value182 ? -719163 : state3_3) : facts.invoicePaidOn) && value211 && !(value212 && value211 && value213);
      const value215 = !value214;
      const value216 = !(value212 && value215 && value211 && value213);
      const value217 = value215 && value216;
      const value218 = (value214 || value217) && !value217;
      const value219 = !value218;
      let hasSuspensionFeeIsUnknown = (value161 || value156) && value56 && (value163 || value156 && value157 && value164 && value162) && (value218 || value219 && value215 && value216);
      if (hasSuspensionFeeIsUnknown) {
        const value220 = value158 && facts.accountUnderDebtManagement;
        const value221 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value220;
        hasSuspensionFeeIsUnknown = value221 || value220;
        if (hasSuspensionFeeIsUnknown) {
          const value222 = value159 && value160;
          const value223 = (facts.accountSuspensionFeeChargedIsUnknown || value160) && !value222;
          hasSuspensionFeeIsUnknown = (value223 || value222) && (value161 || value54 || value163 || value218 || value221 || value223);
        }
      }
      const value224 = !hasSuspensionFeeIsUnknown;
      const value225 = !value161;
      const value226 = value156 && value13 && value157 && value158 && facts.accountUnderDebtManagement && value159 && value160 && value224 && value225 && value55 && value53 && value40 && value52 && value164 && value162 && value219 && value215 && value216;
      const value227 = (hasSuspensionFeeIsUnknown || value226) && !value226;
      const mayCharge = value13 && value49 && isPaidLate && value50 && value51 && !value122 && value120 && value104 && value101 && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81 && value100 && value97 && value96 && value119 && value116 && isLateFeeLeft || value13 && value50 && value51 && !value155 && value153 && value140 && value137 && value55 && value53 && value40 && value52 && value136 && value133 && value131 && value152 && value149 && value147 || value156 && value13 && value157 && value158 && facts.accountUnderDebtManagement && value159 && value160 && !value227 && value224 && value225 && value55 && value53 && value40 && value52 && value164 && value162 && value219 && value215 && value216;
      const value228 = !mayCharge;
      const value229 = value122 || value155 || value227;
      const value230 = !(value228 && value229) && mayCharge;
      if (!value230 && value228 && value229) return undefined;
      const outcome = value230 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value231 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value232 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value233 = value232 < 0;
      const value234 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value235 = value234 < 0;
      const list13 = facts.vatPercentIsUnknown ? listed3 : [[-719162, facts.vatPercent]];
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
      const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? amount0 : (found3[1] ?? NIL), amount100), amount50), 2), amount50);
      let value236 = (isLateFeeTriggeredIsUnknown ? !(!value231 && (value233 || value232 === 0)) : value13 && value49 && isPaidLate && value50 && value51 && value101 && value90 && value87 && value55 && value53 && value40 && value52 && value84 && value80 && value81 && value100 && value97 && value96 && value231) || facts.invoiceLateFeesChargedIsUnknown;
      if (!value236) {
        const value237 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
        value236 = isProcessingFeeTriggeredIsUnknown ? !(!value237 && (value235 || value234 === 0)) : value13 && value50 && value51 && value137 && value55 && value53 && value40 && value52 && value136 && value133 && value131 && value237;
        if (!value236) {
          const value238 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
          value236 = (hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, amount0) === 0 && !(facts.accountSuspendedOnIsNone || value156 && value238)) : value156 && value13 && value157 && value158 && facts.accountUnderDebtManagement && value159 && value160 && value224 && value225 && value55 && value53 && value40 && value52 && value164 && value162 && value219 && value215 && value216 && value238) || hasSuspensionFeeIsUnknown || hasFailedIsUnknown;
        }
      }
      if (value236) return undefined;
      const value239 = value233 ? 0 : value232;
      const lateFee = isLateFeeTriggeredIsUnknown ? value239 : value102 ? value239 : 0;
      const value240 = value235 ? 0 : value234;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value240 : value138 ? value240 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value226 ? fullSuspensionFee : amount0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value226 ? 5000 : 0;
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
        holds: {},
      };
    },
  };
};
