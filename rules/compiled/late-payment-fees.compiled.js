// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, calendarOf, compare, decimal, divide, entriesIn, firstDay, inOrderBy, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, wholeIn, workingDayFrom }) => {
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
  const LISTED4 = [[-719162, false, AMOUNT0]];
  return {
    decision: "late-payment-fees",
    readings: {},
    listed: ["invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","asOf","dispute.wronglyCharged","payments","invoice.paidOn","invoice.dueDate","payment.method","directDebit.failedOn","directDebit.cancelledOn","payment.feesWaived","invoice.lateFeeDemanded","invoice.lateFeesCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee","account.suspendedOn","account.underDebtManagement","account.suspensionFeeCharged","vatPercent","dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","dispute.amount","dispute.chargedOn","customer.nation"],
    effects: {"may-charge":[{"party":"provider","modality":"may","action":"charge-late-fee","amount":"lateFee","where":"isTriggeredByNow","by":null,"clause":"S2.15b"},{"party":"provider","modality":"may","action":"charge-processing-fee","amount":"processingFee","where":"isTriggeredByNow","clause":"S2.15a","by":null},{"party":"provider","modality":"may","action":"charge-suspension-fee","amount":"suspensionFee","where":"isSuspendedByNow","clause":"S8/p5","by":null}],"none":[{"party":"provider","modality":"must-not","action":"charge-late-fee","by":null,"amount":null,"where":null,"clause":"S2.15b"}]},
    whole: {
      facts: ["dispute.mistakeAccepted","dispute.refundedOn","asOf","invoice.amount","dispute.wronglyCharged","invoice.dueDate","invoice.paidOn","payments","payment.feesWaived","payment.method","directDebit.failedOn","directDebit.cancelledOn","invoice.lateFeeDemanded","rateCard.lateFee","invoice.lateFeesCharged","account.suspendedOn","account.suspensionFeeCharged","account.underDebtManagement","invoice.processingFeesCharged","rateCard.processingFee","vatPercent"],
      inPence: ["invoice.amount","dispute.wronglyCharged","rateCard.lateFee","invoice.lateFeesCharged","invoice.processingFeesCharged","rateCard.processingFee"],
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
          payments: entriesIn(fact7).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
          paymentsIsUnknown: isUnknown(fact7),
          paymentsLeftOut: fact8 === true,
          paymentFeesWaived: fact9 === true,
          paymentMethod: textIn(fact10),
          directDebitFailedOn: entriesIn(fact11).map((entry1) => [firstDay(entry1)]),
          directDebitCancelledOnIsNone: fact12 === null,
          directDebitCancelledOn: firstDay(fact12),
          invoiceLateFeeDemandedIsNone: fact13 === null,
          invoiceLateFeeDemanded: fact13 === true,
          rateCardLateFeeInPence: wholeIn(fact14),
          invoiceLateFeesChargedInPence: wholeIn(fact15),
          accountSuspendedOnIsNone: fact16 === null,
          accountSuspendedOn: firstDay(fact16),
          accountSuspensionFeeCharged: fact17 === true,
          accountUnderDebtManagement: fact18 === true,
          invoiceProcessingFeesChargedInPence: wholeIn(fact19),
          rateCardProcessingFeeInPence: wholeIn(fact20),
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
        let paidInTime;
        if (facts.paymentsIsUnknown) {
          paidInTime = AMOUNT0;
        } else {
        
          let value12;
          if (any) {
            value12 = AMOUNT0;
          } else {
          
            let state_0 = AMOUNT0;
            if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
            for (const entry2 of facts.payments) {
              if (collectionDay >= entry2[0]) {
                state_0 = plus(entry2[1], state_0);
              }
            }
            value12 = state_0;
          }
          paidInTime = value12;
        }
        const value13 = compare(paidInTime, ofPence(rightAmount)) < 0;
        const value14 = !(facts.paymentsIsUnknown || any);
        const value15 = value11 && (facts.paymentsIsUnknown || any || value13) && !(value13 && value11 && value14);
        const value16 = !value15;
        const isPaidLateIsUnknown = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value8 : value9 && collectionDay < facts.invoicePaidOn && !value10) : (value7 || value6) && (value15 || value13 && value16 && value11 && value14) && (value8 || value15);
        const value17 = !isPaidLateIsUnknown;
        const isPaidLate = facts.paymentsLeftOut ? (facts.invoicePaidOnIsNone ? value7 : value9 && value10) : value7 && value13 && value16 && value11 && value14;
        const value18 = !facts.paymentFeesWaived;
        const value19 = facts.paymentMethod === "direct-debit";
        let state2_0 = false;
        let state2_1 = 0;
        if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
        for (const entry3 of facts.directDebitFailedOn) {
          const next = false;
          const next2 = state2_1 + 1;
          state2_0 = next;
          state2_1 = next2;
        }
        const hasFailed = 0 < state2_1;
        const value20 = !hasFailed;
        const value21 = !facts.directDebitCancelledOnIsNone;
        const value22 = collectionDay < facts.directDebitCancelledOn;
        const value23 = value21 && collectionDayAtLatest >= facts.directDebitCancelledOn && value22;
        const value24 = !value23;
        const value25 = !(value21 && !value22);
        const value26 = value24 && value25;
        const value27 = value23 || value26;
        const value28 = !value26;
        const value29 = value27 && value28;
        const value30 = !value29;
        const isProvidersToCollectIsUnknown = value19 && value20 && (value29 || value30 && value24 && value25) && value27 && value28;
        const value31 = !isProvidersToCollectIsUnknown;
        const value32 = !(value19 && value20 && value30 && value24 && value25);
        const value33 = value31 && value32;
        const value34 = (isProvidersToCollectIsUnknown || value33) && !value33;
        const value35 = !value34;
        let isLateIsUnknown = value2 && value11;
        if (isLateIsUnknown) {
          const value36 = value17 && isPaidLate;
          const value37 = (isPaidLateIsUnknown || isPaidLate) && !value36;
          isLateIsUnknown = (value37 || value36) && (value34 || value35 && value31 && value32) && (value37 || value34);
        }
        const value38 = !isLateIsUnknown;
        const value39 = value2 && value17 && isPaidLate && value38 && value11 && value35 && value31 && value32;
        const value40 = isLateIsUnknown || value39;
        const value41 = !value39;
        const value42 = value40 && value41;
        const value43 = !value42;
        const value44 = value42 || value2 && value17 && isPaidLate && value43 && value38 && value11 && value35 && value31 && value32;
        const value45 = !facts.invoiceLateFeeDemandedIsNone;
        const value46 = !(value45 && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value18 && value44 && value46 && value40 && value41;
        const value47 = !isLateFeeTriggeredIsUnknown;
        const value48 = value2 && value17 && isPaidLate && value18 && value47 && value43 && value38 && value11 && value35 && value31 && value32 && value46;
        const value49 = isLateFeeTriggeredIsUnknown || value48;
        const value50 = !value48;
        const value51 = value49 && value50;
        const value52 = !value51;
        const fixedLateFee = hasFailed ? 1000 : 0;
        const allLateFees = (hasFailed ? 0 : facts.rateCardLateFeeInPence) + fixedLateFee;
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || facts.invoiceLateFeesChargedInPence < fixedLateFee || facts.invoiceLateFeesChargedInPence < allLateFees;
        const hasFurtherLateFeeIsUnknown = (value51 || value2 && value17 && isPaidLate && value18 && value52 && value47 && value43 && value38 && value11 && value35 && value31 && value32 && value46) && isLateFeeLeft && value49 && value50;
        const value53 = !hasFurtherLateFeeIsUnknown;
        const value54 = value2 && value17 && isPaidLate && value18 && value53 && value52 && value47 && value43 && value38 && value11 && value35 && value31 && value32 && value46 && isLateFeeLeft;
        const value55 = (hasFurtherLateFeeIsUnknown || value54) && !value54;
        const value56 = !value19;
        const value57 = value56 || hasFailed;
        const value58 = !facts.accountSuspendedOnIsNone;
        const value59 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value60 = !facts.accountSuspensionFeeCharged;
        const value61 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value62 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value63 = !(value61 && value62);
        const value64 = value61 && value63 && value62;
        const value65 = !value64;
        let hasSuspensionFeeIsUnknown = value58 && value2 && facts.accountUnderDebtManagement && value60 && value11;
        if (hasSuspensionFeeIsUnknown) {
          const value66 = value58 && collectionDay < facts.accountSuspendedOn && !value59;
          hasSuspensionFeeIsUnknown = (value66 || value58 && value59) && (value64 || value65 && value63) && (value66 || value64);
        }
        const value67 = !hasSuspensionFeeIsUnknown;
        const value68 = value58 && value2 && value59 && facts.accountUnderDebtManagement && value60 && value67 && value11 && value65 && value63;
        const value69 = (hasSuspensionFeeIsUnknown || value68) && !value68;
        const mayCharge = value2 && value17 && isPaidLate && value18 && !value55 && value53 && value52 && value47 && value43 && value38 && value11 && value35 && value31 && value32 && value46 && isLateFeeLeft || value2 && value18 && value11 && value57 && (0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence) || value58 && value2 && value59 && facts.accountUnderDebtManagement && value60 && !value69 && value67 && value11 && value65 && value63;
        const value70 = !mayCharge;
        const value71 = value55 || value69;
        const value72 = !(value70 && value71) && mayCharge;
        if (!value72 && value70 && value71) return undefined;
        const outcome = value72 ? "may-charge" : "none";
        if (isBare) return outcome;
        const list = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
        if ((steps += list.length) > MOST_STEPS) return undefined;
        const most = facts.accountSuspendedOn;
        let found = NOT_FOUND;
        for (let index5 = list.length - 1; index5 >= 0; index5 -= 1) {
          const entry4 = list[index5];
          if (entry4[0] <= most) {
            found = entry4;
            break;
          }
        }
        const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
        const value73 = !(found !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
        const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value58 && value73)) : value58 && value2 && value59 && facts.accountUnderDebtManagement && value60 && value67 && value11 && value65 && value63 && value73;
        const value74 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value75 = value74 < 0;
        const lateFeeIsUnknown = value18 && !(value75 || value74 === 0) && value44 && value46 && value40 && value41;
        if (suspensionFeeIsUnknown || lateFeeIsUnknown || hasSuspensionFeeIsUnknown) return undefined;
        const value76 = value75 ? 0 : value74;
        const lateFee = isLateFeeTriggeredIsUnknown ? value76 : value48 ? value76 : 0;
        const value77 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value78 = value77 < 0;
        const processingFee = value2 && value18 && value11 && value57 ? (value78 ? 0 : value77) : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value68 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value68 ? 5000 : 0;
        let isTriggeredByNow = value56 || value20;
        if (!isTriggeredByNow) {
          let state3_0 = false;
          let state3_1 = 0;
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry5 of facts.directDebitFailedOn) {
            if (facts.asOf >= entry5[0]) {
              const next3 = false;
              const next4 = state3_1 + 1;
              state3_0 = next3;
              state3_1 = next4;
            }
          }
          isTriggeredByNow = 0 < state3_1;
        }
        const value79 = facts.asOf >= facts.accountSuspendedOn;
        const answer = {
          outcome: outcome,
          values: {
            "lateFee": moneyText(ofPence(lateFee)),
            "lateFeesTotal": moneyText(ofPence(facts.invoiceLateFeesChargedInPence + lateFee)),
            "automatic": false,
            "processingFee": penceText(processingFee),
            "suspensionFee": moneyText(suspensionFee),
            "suspensionFeeExVat": penceText(suspensionFeeExVat),
            "suspensionFeeVat": moneyText(minus(suspensionFee, ofPence(suspensionFeeExVat))),
            "total": moneyText(plus(suspensionFee, ofPence(processingFee + lateFee))),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": isTriggeredByNow, "isSuspendedByNow": value58 && value79 },
        };
        if (!tellsSums) return answer;
        if (suspensionFeeIsUnknown || lateFeeIsUnknown) return answer;
        return { ...answer, sums: [0 < lateFee && isTriggeredByNow ? { amount: moneyText(ofPence(lateFee)), isOwed: value45 && facts.invoiceLateFeeDemanded } : null, value2 && value18 && !value78 && 0 < value77 && isTriggeredByNow && value11 && value57 ? { amount: penceText(processingFee), isOwed: false } : null, value58 && value79 && compare(AMOUNT0, suspensionFee) < 0 ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
      },
      bounds: ["bounds/1","bounds/2"],
      isWithinBounds(facts) {
        let steps = 0;
        let value = !facts.disputeWronglyChargedIsNone && facts.invoiceAmountInPence < facts.disputeWronglyChargedInPence;
        if (!value) {
          const value2 = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || !facts.disputeRefundedOnIsNone && facts.asOf >= facts.disputeRefundedOn;
          const value3 = facts.invoiceAmountInPence - (value2 ? facts.disputeWronglyChargedInPence : 0);
          let value4 = 0 < value3;
          if (value4) {
            const value5 = !facts.invoicePaidOnIsNone;
            const value6 = facts.asOf < facts.invoicePaidOn;
            const value7 = !facts.paymentsIsUnknown;
            const value8 = facts.disputeWronglyChargedIsNone && value2;
            let value9;
            if (facts.paymentsIsUnknown) {
              value9 = NOTHING;
            } else {
            
              const list = [];
              if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
              for (const entry of facts.payments) {
                const part = minus(AMOUNT0, entry[1]);
                list.push([entry[0], false, part]);
              }
              value9 = list;
            }
            const all = [];
            all.push([-719162, value8, ofPence(value3)]);
            if ((steps += value9.length) > MOST_STEPS) return undefined;
            for (const one of value9) all.push(one);
            let any = false;
            if ((steps += all.length) > MOST_STEPS) return undefined;
            for (const entry2 of all) {
              if (entry2[1]) {
                any = true;
                break;
              }
            }
            const value10 = value7 && any;
            const value11 = !value10;
            let value12;
            if (facts.paymentsIsUnknown) {
              value12 = NOTHING;
            } else {
            
              if ((steps += all.length) > MOST_STEPS) return undefined;
              const sorted = inOrderBy(all, [0]);
              value12 = sorted;
            }
            const states = [];
            let states_0 = -719162;
            let states_1 = AMOUNT0;
            if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
            if ((steps += value12.length) > MOST_STEPS) return undefined;
            for (const list2 of [LISTED4, value12]) {
              for (const one2 of list2) {
                const next = one2[0];
                const next2 = plus(one2[2], states_1);
                states_0 = next;
                states_1 = next2;
                states.push([states_0, states_1]);
              }
            }
            const list3 = [];
            if ((steps += states.length) > MOST_STEPS) return undefined;
            for (let index3 = 0; index3 < states.length; index3 += 1) {
              const entry3 = states[index3];
              if (!((index3 + 1 < states.length) && (states[index3 + 1]?.[0] ?? 0) === entry3[0])) {
                list3.push([entry3[0], entry3[1]]);
              }
            }
            const list4 = [];
            if ((steps += list3.length) > MOST_STEPS) return undefined;
            for (let index4 = 0; index4 < list3.length; index4 += 1) {
              const entry4 = list3[index4];
              if (!((index4 > 0) && compare(entry4[1], (list3[index4 - 1]?.[1] ?? NIL)) === 0)) {
                list4.push([entry4[0], entry4[1]]);
              }
            }
            let value13 = value7;
            if (value13) {
              let any2 = false;
              if ((steps += list4.length) > MOST_STEPS) return undefined;
              for (const entry5 of list4) {
                if (entry5[0] === -719162) {
                  any2 = true;
                  break;
                }
              }
              value13 = any2;
            }
            let value14;
            if (facts.paymentsIsUnknown) {
              value14 = NOTHING;
            } else {
            
              const list5 = [];
              if ((steps += list4.length) > MOST_STEPS) return undefined;
              for (const entry6 of list4) {
                list5.push([entry6[0]]);
              }
              value14 = list5;
            }
            const all2 = [];
            const list6 = value13 ? NOTHING : LISTED2;
            if ((steps += list6.length) > MOST_STEPS) return undefined;
            for (const one3 of list6) all2.push(one3);
            if ((steps += value14.length) > MOST_STEPS) return undefined;
            for (const one4 of value14) all2.push(one4);
            const value15 = facts.paymentsIsUnknown ? NOTHING : list4;
            let any3 = false;
            if ((steps += all2.length) > MOST_STEPS) return undefined;
            for (const entry7 of all2) {
              let value16 = facts.asOf >= entry7[0];
              if (value16) {
                if ((steps += value15.length) > MOST_STEPS) return undefined;
                const most = entry7[0];
                let found = NOT_FOUND;
                for (let index9 = value15.length - 1; index9 >= 0; index9 -= 1) {
                  const entry8 = value15[index9];
                  if (entry8[0] <= most) {
                    found = entry8;
                    break;
                  }
                }
                const value17 = value11 && (facts.paymentsIsUnknown || !(found !== NOT_FOUND));
                const value18 = compare(AMOUNT0, found[1] ?? NIL) < 0;
                const value19 = value17 || !(value18 && value11);
                const value20 = !value18;
                const value21 = !value17;
                const value22 = !(value20 && value11 && value21);
                const value23 = value11 && value19 && value22;
                value16 = (value23 || value20 && !value23 && value11 && value21) && value11 && value19 && value22;
              }
              if (value16) {
                any3 = true;
                break;
              }
            }
            const value24 = facts.paymentsIsUnknown || any;
            const value25 = any3 && !value24;
            const value26 = facts.paymentsIsUnknown || value25;
            const value27 = value11 && value26;
            const value28 = !value27;
            let state_0 = true;
            let state_1 = 0;
            if ((steps += all2.length) > MOST_STEPS) return undefined;
            for (const entry9 of all2) {
              if ((steps += value15.length) > MOST_STEPS) return undefined;
              const most2 = entry9[0];
              let found2 = NOT_FOUND;
              for (let index12 = value15.length - 1; index12 >= 0; index12 -= 1) {
                const entry10 = value15[index12];
                if (entry10[0] <= most2) {
                  found2 = entry10;
                  break;
                }
              }
              const value29 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
              const value30 = !value29;
              let value31 = value30;
              if (value31) {
                const value32 = facts.asOf >= entry9[0];
                value31 = value32;
                if (value31) {
                  const value33 = value11 && (facts.paymentsIsUnknown || !(found2 !== NOT_FOUND));
                  const value34 = value33 || !(value29 && value11);
                  const value35 = !value33;
                  const value36 = !(value30 && value11 && value35);
                  const value37 = value11 && value34 && value36;
                  const value38 = !value37;
                  value31 = !(value32 && (value37 || value30 && value38 && value11 && value35) && value11 && value34 && value36) && value38 && value11 && value35;
                }
              }
              if (value31) {
                const next3 = false;
                const next4 = state_0 ? entry9[0] : entry9[0] < state_1 ? entry9[0] : state_1;
                state_0 = next3;
                state_1 = next4;
              }
            }
            const value39 = (facts.paymentsIsUnknown || any || state_0 || any3) && value28;
            const value40 = value10 || value39;
            const value41 = value5 && value6 && (value27 || value28 && value40) && value11 && value26;
            const value42 = facts.invoicePaidOnIsNone && value40;
            const value43 = value10 ? 0 : value27 ? -719163 : value10 ? 0 : facts.paymentsIsUnknown ? 0 : value25 ? 0 : value24 ? 0 : state_1;
            const value44 = value5 && value6 && !value41 && value28 && value40;
            const value45 = value41 ? !(value42 || value43 === facts.invoicePaidOn && !(facts.invoicePaidOnIsNone || value10 || value39 || value27)) : !value44 && value11 && value26;
            value4 = !value45 && !value8;
            if (value4) {
              const value46 = value41 ? value42 : value44 ? facts.invoicePaidOnIsNone : value40;
              let value47 = facts.invoicePaidOnIsNone && value46;
              if (!value47) {
                let value48;
                if (value41) {
                  const value49 = value40 ? 2932896 : value43;
                  const value50 = facts.invoicePaidOnIsNone ? 2932896 : facts.invoicePaidOn;
                  value48 = value49 < value50 ? value49 : value50;
                } else {
                
                  value48 = value44 ? facts.invoicePaidOn : value43;
                }
                value47 = facts.invoicePaidOn === value48 && !(facts.invoicePaidOnIsNone || value46 || value45);
              }
              value4 = !value47;
            }
          }
          value = value4;
        }
        return !value;
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
        payments: entriesIn(fact7).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
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
      let paidInTime;
      if (facts.paymentsIsUnknown) {
        paidInTime = AMOUNT0;
      } else {
      
        let value40;
        if (any) {
          value40 = AMOUNT0;
        } else {
        
          let state_0 = AMOUNT0;
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value41 = collectionDay >= entry2[0];
            if (value41 && !(collectionDayAtLatest >= entry2[0] && !(value41 && value39)) && value39) {
              state_0 = plus(entry2[1], state_0);
            }
          }
          value40 = state_0;
        }
        paidInTime = value40;
      }
      const value42 = compare(paidInTime, ofPence(rightAmount)) < 0;
      const rightAmountIsUnknown = value38 && (facts.invoiceAmountIsUnknown || (value9 ? !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown)) : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const value43 = !(facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value44 = value38 && (facts.paymentsIsUnknown || any || value42 || rightAmountIsUnknown) && !(value42 && value38 && value43);
      const value45 = !value44;
      const isPaidLateIsUnknown = facts.paymentsLeftOut ? (value14 ? !(value31 === value36 && !(value34 || value30)) : value37 ? value34 : value30) : (value34 || value36) && (value44 || value42 && value45 && value38 && value43) && (value34 || value44);
      const value46 = !isPaidLateIsUnknown;
      const isPaidLate = facts.paymentsLeftOut ? (value14 ? value36 : value37 ? value36 : value31) : value32 && value42 && value35 && value33 && value45 && value38 && value43;
      const value47 = !facts.paymentFeesWaivedIsUnknown;
      const value48 = !facts.paymentFeesWaived;
      const value49 = !rightAmountIsUnknown;
      const isOwedAtAllIsUnknown = value38 && (value13 || rightAmountIsUnknown) && !(value13 && value38 && value49);
      const value50 = !isOwedAtAllIsUnknown;
      const isOwedAtAll = value13 && value50 && value38 && value49;
      const value51 = (isOwedAtAllIsUnknown || isOwedAtAll) && !isOwedAtAll;
      const value52 = !value51;
      const value53 = value51 || value13 && value52 && value50 && value38 && value49;
      const value54 = facts.paymentMethod === "direct-debit";
      const value55 = !facts.paymentMethodIsUnknown;
      const value56 = value55 && value54;
      const value57 = (facts.paymentMethodIsUnknown || value54) && !value56;
      const value58 = value57 || value56;
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.directDebitFailedOn) {
        const next = false;
        const next2 = true;
        const next3 = state2_2 + 1;
        state2_0 = next;
        state2_1 = next2;
        state2_2 = next3;
      }
      const value59 = 0 < state2_2;
      const value60 = !facts.directDebitFailedOnIsUnknown;
      const hasFailed = value59 && value60;
      const value61 = !hasFailed;
      const hasFailedIsUnknown = (facts.directDebitFailedOnIsUnknown || value59) && value61;
      const value62 = !hasFailedIsUnknown;
      const value63 = value62 && value61;
      const value64 = (hasFailedIsUnknown || value63) && !value63;
      const value65 = !value64;
      const value66 = value65 && value62 && value61;
      const value67 = !facts.directDebitCancelledOnIsNone;
      const value68 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value69 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value28);
      const value70 = value67 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value67 && value68 && value69);
      const value71 = !value70;
      const value72 = !(value67 && value68 && value71 && value69);
      const value73 = value71 && value72;
      const value74 = (value70 || value73) && !value73;
      const value75 = !value74;
      const isProvidersToCollectIsUnknown = value58 && (value64 || value66) && (value74 || value75 && value71 && value72) && (value57 || value64 || value74);
      const value76 = !isProvidersToCollectIsUnknown;
      const value77 = !(value55 && value54 && value65 && value62 && value61 && value75 && value71 && value72);
      const value78 = value76 && value77;
      const value79 = (isProvidersToCollectIsUnknown || value78) && !value78;
      const value80 = !value79;
      let isLateIsUnknown = value53;
      if (isLateIsUnknown) {
        const value81 = value46 && isPaidLate;
        const value82 = (isPaidLateIsUnknown || isPaidLate) && !value81;
        isLateIsUnknown = (value82 || value81) && (value79 || value80 && value76 && value77) && (value51 || value82 || value79);
      }
      const value83 = !isLateIsUnknown;
      const value84 = value13 && value46 && isPaidLate && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77;
      const value85 = (isLateIsUnknown || value84) && !value84;
      const value86 = !value85;
      const value87 = value47 && value48;
      const value88 = (facts.paymentFeesWaivedIsUnknown || value48) && !value87;
      const value89 = value88 || value87;
      const value90 = !facts.invoiceLateFeeDemandedIsNone;
      const value91 = !facts.invoiceLateFeeDemanded;
      const value92 = !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown);
      const value93 = !facts.invoiceLateFeeDemandedIsUnknown;
      const value94 = !(value90 && value93 && value91);
      const isLateFeeGivenUpIsUnknown = value90 && (facts.invoiceLateFeeDemandedIsUnknown || value91 && value92) && value94;
      const value95 = !isLateFeeGivenUpIsUnknown;
      const value96 = value95 && value94;
      const value97 = (isLateFeeGivenUpIsUnknown || value96) && !value96;
      const value98 = !value97;
      const isLateFeeTriggeredIsUnknown = (value85 || value13 && value46 && isPaidLate && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77) && value89 && (value97 || value98 && value95 && value94) && (value85 || value88 || value97);
      const value99 = !isLateFeeTriggeredIsUnknown;
      const value100 = value13 && value46 && isPaidLate && value47 && value48 && value99 && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77 && value98 && value95 && value94;
      const value101 = (isLateFeeTriggeredIsUnknown || value100) && !value100;
      const value102 = !value101;
      const value103 = 0 >= facts.invoiceLateFeesChargedInPence;
      const value104 = !facts.invoiceLateFeesChargedIsUnknown && value103;
      const fixedLateFee = hasFailedIsUnknown ? 1000 : hasFailed ? 1000 : 0;
      const value105 = facts.invoiceLateFeesChargedInPence < fixedLateFee;
      const value106 = facts.invoiceLateFeesChargedIsUnknown && facts.invoiceLateFeesChargedMayBeNone;
      const value107 = !(value106 || hasFailedIsUnknown);
      const value108 = !(facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown);
      const value109 = (facts.invoiceLateFeesChargedIsUnknown || value105 || hasFailedIsUnknown) && !(value105 && value107 && value108);
      const allLateFees = (hasFailedIsUnknown ? 0 : hasFailed ? 0 : facts.rateCardLateFeeInPence) + fixedLateFee;
      const value110 = facts.invoiceLateFeesChargedInPence < allLateFees;
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value61;
      const value111 = !(rateCardLateFeeIsUnknown || value106 || hasFailedIsUnknown);
      const value112 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value113 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value110 || hasFailedIsUnknown) && !(value110 && value111 && value112);
      const isLateFeeLeft = value104 || value105 && !value109 && value107 && value108 || value110 && !value113 && value111 && value112;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value103) && !value104 || value109 || value113);
      const value114 = !isLateFeeLeftIsUnknown;
      const value115 = value114 && isLateFeeLeft;
      const value116 = (isLateFeeLeftIsUnknown || value115) && !value115;
      const value117 = !value116;
      const hasFurtherLateFeeIsUnknown = (value101 || value13 && value46 && isPaidLate && value47 && value48 && value102 && value99 && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77 && value98 && value95 && value94) && (value116 || value117 && value114 && isLateFeeLeft) && (value101 || value116);
      const value118 = !hasFurtherLateFeeIsUnknown;
      const value119 = value13 && value46 && isPaidLate && value47 && value48 && value118 && value102 && value99 && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77 && value98 && value95 && value94 && value117 && value114 && isLateFeeLeft;
      const value120 = (hasFurtherLateFeeIsUnknown || value119) && !value119;
      const value121 = !value57;
      const value122 = !value58;
      const value123 = value121 && value122;
      const value124 = (value57 || value123) && !value123;
      const value125 = !value124;
      const value126 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value127 = (value124 || value125 && value121 && value122) && (value126 || value124);
      const value128 = !value127 && !value126 && value125 && value121 && value122;
      const value129 = value128 || hasFailed;
      const value130 = !value129 && (value127 || (hasFailedIsUnknown || hasFailed) && value61);
      const value131 = !value130;
      const value132 = value131 && value129;
      const value133 = (value130 || value132) && !value132;
      const value134 = !value133;
      const isProcessingFeeTriggeredIsUnknown = value53 && (value133 || value134 && value131 && value129) && value89 && (value51 || value133 || value88);
      const value135 = !isProcessingFeeTriggeredIsUnknown;
      const value136 = value13 && value47 && value48 && value135 && value52 && value50 && value38 && value49 && value134 && value131 && value129;
      const value137 = (isProcessingFeeTriggeredIsUnknown || value136) && !value136;
      const value138 = !value137;
      const value139 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value140 = !facts.invoiceProcessingFeesChargedIsUnknown && value139;
      const value141 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value142 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value143 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value144 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value141) && !(value141 && value142 && value143);
      const value145 = value140 || value141 && !value144 && value142 && value143;
      const value146 = !value145 && ((facts.invoiceProcessingFeesChargedIsUnknown || value139) && !value140 || value144);
      const value147 = !value146;
      const value148 = value147 && value145;
      const value149 = (value146 || value148) && !value148;
      const value150 = !value149;
      const hasFurtherProcessingFeeIsUnknown = (value137 || value13 && value47 && value48 && value138 && value135 && value52 && value50 && value38 && value49 && value134 && value131 && value129) && (value149 || value150 && value147 && value145) && (value137 || value149);
      const value151 = !hasFurtherProcessingFeeIsUnknown;
      const value152 = value13 && value47 && value48 && value151 && value138 && value135 && value52 && value50 && value38 && value49 && value134 && value131 && value129 && value150 && value147 && value145;
      const value153 = (hasFurtherProcessingFeeIsUnknown || value152) && !value152;
      const value154 = !facts.accountSuspendedOnIsNone;
      const value155 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value156 = !facts.accountUnderDebtManagementIsUnknown;
      const value157 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value158 = !facts.accountSuspensionFeeCharged;
      const value159 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value160 = !(value28 || value159);
      const value161 = value154 && collectionDay < facts.accountSuspendedOnAtLatest && !(value154 && value155 && value160);
      const value162 = !value161;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      const value163 = [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]];
      let value164;
      if (facts.paymentsIsUnknown) {
        value164 = NOTHING;
      } else {
      
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.payments) {
          const part = minus(AMOUNT0, entry4[1]);
          list.push([entry4[0], false, false, false, part]);
        }
        value164 = list;
      }
      let any2 = false;
      const list2 = [[false, value163], [facts.paymentsIsUnknown, value164]];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry5 of list2) {
        let value165 = entry5[0];
        if (!value165) {
          let any3 = false;
          const list3 = entry5[1];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry6 of list3) {
            if (entry6[2]) {
              any3 = true;
              break;
            }
          }
          value165 = any3;
        }
        if (value165) {
          any2 = true;
          break;
        }
      }
      const all = [];
      if ((steps += value163.length) > MOST_STEPS) return undefined;
      for (const one of value163) all.push(one);
      if ((steps += value164.length) > MOST_STEPS) return undefined;
      for (const one2 of value164) all.push(one2);
      let any4 = false;
      if ((steps += all.length) > MOST_STEPS) return undefined;
      for (const entry7 of all) {
        if (entry7[2]) {
          any4 = true;
          break;
        }
      }
      let dueBalanceIsNone = !any2;
      if (dueBalanceIsNone) {
        let any5 = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry8 of all) {
          if (entry8[1]) {
            any5 = true;
            break;
          }
        }
        dueBalanceIsNone = any5 && !any4;
      }
      const value166 = !dueBalanceIsNone;
      let value167;
      if (any2) {
        value167 = NOTHING;
      } else {
      
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [0]);
        value167 = sorted;
      }
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      if ((steps += value167.length) > MOST_STEPS) return undefined;
      for (const list4 of [LISTED, value167]) {
        for (const one3 of list4) {
          const next4 = one3[0];
          const next5 = plus(states_1, one3[4]);
          states_0 = next4;
          states_1 = next5;
          states.push([states_0, states_1]);
        }
      }
      const list5 = [];
      if ((steps += states.length) > MOST_STEPS) return undefined;
      for (let index9 = 0; index9 < states.length; index9 += 1) {
        const entry9 = states[index9];
        if (!((index9 + 1 < states.length) && (states[index9 + 1]?.[0] ?? 0) === entry9[0])) {
          list5.push([entry9[0], entry9[1]]);
        }
      }
      const list6 = [];
      if ((steps += list5.length) > MOST_STEPS) return undefined;
      for (let index10 = 0; index10 < list5.length; index10 += 1) {
        const entry10 = list5[index10];
        if (!((index10 > 0) && compare(entry10[1], (list5[index10 - 1]?.[1] ?? NIL)) === 0)) {
          list6.push([entry10[0], entry10[1]]);
        }
      }
      let any6 = false;
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry11 of list6) {
        if (entry11[0] === -719162) {
          any6 = true;
          break;
        }
      }
      const dueBalanceIsUnknown = any2 || any4;
      let value168;
      if (dueBalanceIsUnknown) {
        value168 = NOTHING;
      } else {
      
        const list7 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (const entry12 of list6) {
          list7.push([entry12[0]]);
        }
        value168 = list7;
      }
      const all2 = [];
      const list8 = any6 && !dueBalanceIsUnknown ? NOTHING : LISTED2;
      if ((steps += list8.length) > MOST_STEPS) return undefined;
      for (const one4 of list8) all2.push(one4);
      if ((steps += value168.length) > MOST_STEPS) return undefined;
      for (const one5 of value168) all2.push(one5);
      const value169 = dueBalanceIsUnknown ? NOTHING : list6;
      const value170 = !value4;
      let any7 = false;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry13 of all2) {
        if ((steps += value169.length) > MOST_STEPS) return undefined;
        const most = entry13[0];
        let found = NOT_FOUND;
        for (let index15 = value169.length - 1; index15 >= 0; index15 -= 1) {
          const entry14 = value169[index15];
          if (entry14[0] <= most) {
            found = entry14;
            break;
          }
        }
        const value171 = value166 && (any2 || !(found !== NOT_FOUND) || any4);
        const value172 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value173 = !value172;
        const value174 = !value171;
        const value175 = value166 && (value171 || !(value172 && value166)) && !(value173 && value166 && value174);
        let value176 = value175 || value173 && !value175 && value166 && value174;
        if (value176) {
          const value177 = facts.asOf >= entry13[0];
          const value178 = facts.asOfAtLatest >= entry13[0] && !(value177 && value170);
          value176 = (value178 || value177 && !value178 && value170) && (value175 || value178);
        }
        if (value176) {
          any7 = true;
          break;
        }
      }
      const value179 = value166 && dueBalanceIsUnknown;
      const value180 = dueBalanceIsNone || value179;
      const value181 = any7 && !value180;
      const firstDayPaidIsUnknown = value166 && (value181 || value179);
      let state3_0 = true;
      let state3_1 = 0;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry15 of all2) {
        if ((steps += value169.length) > MOST_STEPS) return undefined;
        const most2 = entry15[0];
        let found2 = NOT_FOUND;
        for (let index18 = value169.length - 1; index18 >= 0; index18 -= 1) {
          const entry16 = value169[index18];
          if (entry16[0] <= most2) {
            found2 = entry16;
            break;
          }
        }
        const value182 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
        const value183 = !value182;
        let value184 = value183;
        if (value184) {
          const value185 = facts.asOf >= entry15[0];
          value184 = value185;
          if (value184) {
            const value186 = value166 && (any2 || !(found2 !== NOT_FOUND) || any4);
            const value187 = !value186;
            const value188 = value166 && (value186 || !(value182 && value166)) && !(value183 && value166 && value187);
            const value189 = !value188;
            const value190 = facts.asOfAtLatest >= entry15[0] && !(value185 && value170);
            const value191 = !value190;
            value184 = !((value188 || value183 && value189 && value166 && value187) && (value190 || value185 && value191 && value170) && (value188 || value190)) && value189 && value166 && value187 && value191 && value170;
          }
        }
        if (value184) {
          const next6 = false;
          const next7 = state3_0 ? entry15[0] : entry15[0] < state3_1 ? entry15[0] : state3_1;
          state3_0 = next6;
          state3_1 = next7;
        }
      }
      const value192 = dueBalanceIsNone ? 0 : value179 ? 0 : value181 ? 0 : value180 ? 0 : state3_1;
      const value193 = !((isPaidOnWorkedOut ? dueBalanceIsNone || (state3_0 || dueBalanceIsNone || value179 || any7) && !firstDayPaidIsUnknown : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value194 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 0 : firstDayPaidIsUnknown ? 2932897 : value192) : facts.invoicePaidOnAtLatest);
      const value195 = !((isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnMayBeNone) || value159);
      const value196 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 0 : firstDayPaidIsUnknown ? -719163 : value192) : facts.invoicePaidOn) && value193 && !(value194 && value193 && value195);
      const value197 = !value196;
      const value198 = !(value194 && value197 && value193 && value195);
      const value199 = value197 && value198;
      const value200 = (value196 || value199) && !value199;
      const value201 = !value200;
      let hasSuspensionFeeIsUnknown = (value159 || value154) && value53 && (value161 || value154 && value155 && value162 && value160) && (value200 || value201 && value197 && value198);
      if (hasSuspensionFeeIsUnknown) {
        const value202 = value156 && facts.accountUnderDebtManagement;
        const value203 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value202;
        hasSuspensionFeeIsUnknown = value203 || value202;
        if (hasSuspensionFeeIsUnknown) {
          const value204 = value157 && value158;
          const value205 = (facts.accountSuspensionFeeChargedIsUnknown || value158) && !value204;
          hasSuspensionFeeIsUnknown = (value205 || value204) && (value159 || value51 || value161 || value200 || value203 || value205);
        }
      }
      const value206 = !hasSuspensionFeeIsUnknown;
      const value207 = !value159;
      const value208 = value154 && value13 && value155 && value156 && facts.accountUnderDebtManagement && value157 && value158 && value206 && value207 && value52 && value50 && value38 && value49 && value162 && value160 && value201 && value197 && value198;
      const value209 = (hasSuspensionFeeIsUnknown || value208) && !value208;
      const mayCharge = value13 && value46 && isPaidLate && value47 && value48 && !value120 && value118 && value102 && value99 && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77 && value98 && value95 && value94 && value117 && value114 && isLateFeeLeft || value13 && value47 && value48 && !value153 && value151 && value138 && value135 && value52 && value50 && value38 && value49 && value134 && value131 && value129 && value150 && value147 && value145 || value154 && value13 && value155 && value156 && facts.accountUnderDebtManagement && value157 && value158 && !value209 && value206 && value207 && value52 && value50 && value38 && value49 && value162 && value160 && value201 && value197 && value198;
      const value210 = !mayCharge;
      const value211 = value120 || value153 || value209;
      const value212 = !(value210 && value211) && mayCharge;
      if (!value212 && value210 && value211) return undefined;
      const outcome = value212 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value213 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value214 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value215 = value214 < 0;
      const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(!value213 && (value215 || value214 === 0)) : value13 && value46 && isPaidLate && value47 && value48 && value99 && value86 && value83 && value52 && value50 && value38 && value49 && value80 && value76 && value77 && value98 && value95 && value94 && value213;
      const value216 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
      const value217 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value218 = value217 < 0;
      const processingFeeIsUnknown = isProcessingFeeTriggeredIsUnknown ? !(!value216 && (value218 || value217 === 0)) : value13 && value47 && value48 && value135 && value52 && value50 && value38 && value49 && value134 && value131 && value129 && value216;
      const list9 = facts.vatPercentIsUnknown ? LISTED3 : [[-719162, facts.vatPercent]];
      if ((steps += list9.length) > MOST_STEPS) return undefined;
      const most3 = facts.accountSuspendedOn;
      let found3 = NOT_FOUND;
      for (let index20 = list9.length - 1; index20 >= 0; index20 -= 1) {
        const entry17 = list9[index20];
        if (entry17[0] <= most3) {
          found3 = entry17;
          break;
        }
      }
      const fullSuspensionFee = plus(roundHalfUp(times(divide(facts.accountSuspendedOnIsNone ? AMOUNT0 : (found3[1] ?? NIL), AMOUNT100), AMOUNT50), 2), AMOUNT50);
      const value219 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
      const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value154 && value219)) : value154 && value13 && value155 && value156 && facts.accountUnderDebtManagement && value157 && value158 && value206 && value207 && value52 && value50 && value38 && value49 && value162 && value160 && value201 && value197 && value198 && value219;
      let any8 = false;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry18 of facts.directDebitFailedOn) {
        if (facts.asOfAtLatest >= entry18[0] && !(facts.asOf >= entry18[0] && value170)) {
          any8 = true;
          break;
        }
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry19 of facts.directDebitFailedOn) {
        const value220 = facts.asOf >= entry19[0];
        if (value220 && !(facts.asOfAtLatest >= entry19[0] && !(value220 && value170)) && value170) {
          const next8 = false;
          const next9 = true;
          const next10 = state4_2 + 1;
          state4_0 = next8;
          state4_1 = next9;
          state4_2 = next10;
        }
      }
      const value221 = 0 < state4_2;
      const value222 = value60 && !any8 && value221;
      const isTriggeredByNow = facts.asOfLeftOut || value66 || value128 || value222;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value64 || value127 || (facts.directDebitFailedOnIsUnknown || any8 || value221) && !value222);
      const value223 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value224 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value225 = !(value159 || value4);
      const value226 = !(value154 && value224 && value225);
      const isSuspendedByNow = facts.asOfLeftOut || value154 && value224 && !(value154 && value223 && value226) && value225;
      const isSuspendedByNowIsUnknown = value154 && value223 && !isSuspendedByNow && value226;
      if (lateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown) return undefined;
      const value227 = value215 ? 0 : value214;
      const lateFee = isLateFeeTriggeredIsUnknown ? value227 : value100 ? value227 : 0;
      const value228 = value218 ? 0 : value217;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value228 : value136 ? value228 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value208 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value208 ? 5000 : 0;
      const value229 = !isTriggeredByNowIsUnknown;
      const value230 = !isSuspendedByNowIsUnknown;
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
        holds: { "isTriggeredByNow": value229 && isTriggeredByNow, "isSuspendedByNow": value230 && isSuspendedByNow },
      };
      if (!tellsSums) return answer;
      const lateFeeIsOwed = value90 && value93 && facts.invoiceLateFeeDemanded;
      if (lateFeeIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || value90 && !lateFeeIsOwed && (facts.invoiceLateFeeDemandedIsUnknown || facts.invoiceLateFeeDemanded && value92) || isSuspendedByNowIsUnknown) return answer;
      return { ...answer, sums: [0 < lateFee && value229 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: lateFeeIsOwed } : null, 0 < processingFee && value229 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, compare(AMOUNT0, suspensionFee) < 0 && value230 && isSuspendedByNow ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
    },
  };
};
