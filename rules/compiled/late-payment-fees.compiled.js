// Which fixed fees may be added because of this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, calendarOf, compare, decimal, divide, entriesIn, firstDay, inOrderBy, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, noAnswer, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, times, wholeIn, workingDayFrom }) => {
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
      inPence: ["invoice.amount","dispute.wronglyCharged","rateCard.lateFee","invoice.processingFeesCharged","rateCard.processingFee"],
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
          invoiceLateFeesChargedInPence: penceIn(amountIn(fact15)),
          invoiceLateFeesCharged: amountIn(fact15),
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
          const value20 = state2_1 + 1;
          const next = !state2_0 && !(value20 >= -9007199254740991 && 9007199254740991 >= value20) ? noAnswer() : state2_0;
          const next2 = value20;
          state2_0 = next;
          state2_1 = next2;
        }
        const hasFailed = !state2_0 && 0 < state2_1;
        const value21 = !hasFailed;
        const value22 = !facts.directDebitCancelledOnIsNone;
        const value23 = collectionDay < facts.directDebitCancelledOn;
        const value24 = value22 && collectionDayAtLatest >= facts.directDebitCancelledOn && value23;
        const value25 = !value24;
        const value26 = !(value22 && !value23);
        const value27 = value25 && value26;
        const value28 = value24 || value27;
        const value29 = !value27;
        const value30 = value28 && value29;
        const value31 = !value30;
        const isProvidersToCollectIsUnknown = value19 && value21 && (value30 || value31 && value25 && value26) && value28 && value29;
        const value32 = !isProvidersToCollectIsUnknown;
        const value33 = !(value19 && value21 && value31 && value25 && value26);
        const value34 = value32 && value33;
        const value35 = (isProvidersToCollectIsUnknown || value34) && !value34;
        const value36 = !value35;
        let isLateIsUnknown = value2 && value11;
        if (isLateIsUnknown) {
          const value37 = value17 && isPaidLate;
          const value38 = (isPaidLateIsUnknown || isPaidLate) && !value37;
          isLateIsUnknown = (value38 || value37) && (value35 || value36 && value32 && value33) && (value38 || value35);
        }
        const value39 = !isLateIsUnknown;
        const value40 = value2 && value17 && isPaidLate && value39 && value11 && value36 && value32 && value33;
        const value41 = isLateIsUnknown || value40;
        const value42 = !value40;
        const value43 = value41 && value42;
        const value44 = !value43;
        const value45 = value43 || value2 && value17 && isPaidLate && value44 && value39 && value11 && value36 && value32 && value33;
        const value46 = !facts.invoiceLateFeeDemandedIsNone;
        const value47 = !(value46 && !facts.invoiceLateFeeDemanded);
        const isLateFeeTriggeredIsUnknown = value18 && value45 && value47 && value41 && value42;
        const value48 = !isLateFeeTriggeredIsUnknown;
        const value49 = value2 && value17 && isPaidLate && value18 && value48 && value44 && value39 && value11 && value36 && value32 && value33 && value47;
        const value50 = isLateFeeTriggeredIsUnknown || value49;
        const value51 = !value49;
        const value52 = value50 && value51;
        const value53 = !value52;
        const fixedLateFee = hasFailed ? 1000 : 0;
        const allLateFees = (hasFailed ? 0 : facts.rateCardLateFeeInPence) + fixedLateFee;
        const isLateFeeLeft = 0 >= facts.invoiceLateFeesChargedInPence || facts.invoiceLateFeesChargedInPence < fixedLateFee || facts.invoiceLateFeesChargedInPence < allLateFees;
        const hasFurtherLateFeeIsUnknown = (value52 || value2 && value17 && isPaidLate && value18 && value53 && value48 && value44 && value39 && value11 && value36 && value32 && value33 && value47) && isLateFeeLeft && value50 && value51;
        const value54 = !hasFurtherLateFeeIsUnknown;
        const value55 = value2 && value17 && isPaidLate && value18 && value54 && value53 && value48 && value44 && value39 && value11 && value36 && value32 && value33 && value47 && isLateFeeLeft;
        const value56 = (hasFurtherLateFeeIsUnknown || value55) && !value55;
        const value57 = !value19;
        const value58 = value57 || hasFailed;
        const value59 = !facts.accountSuspendedOnIsNone;
        const value60 = collectionDayAtLatest < facts.accountSuspendedOn;
        const value61 = !facts.accountSuspensionFeeCharged;
        const value62 = facts.accountSuspendedOn >= facts.invoicePaidOn;
        const value63 = !(facts.invoicePaidOnIsNone || facts.accountSuspendedOnIsNone);
        const value64 = !(value62 && value63);
        const value65 = value62 && value64 && value63;
        const value66 = !value65;
        let hasSuspensionFeeIsUnknown = value59 && value2 && facts.accountUnderDebtManagement && value61 && value11;
        if (hasSuspensionFeeIsUnknown) {
          const value67 = value59 && collectionDay < facts.accountSuspendedOn && !value60;
          hasSuspensionFeeIsUnknown = (value67 || value59 && value60) && (value65 || value66 && value64) && (value67 || value65);
        }
        const value68 = !hasSuspensionFeeIsUnknown;
        const value69 = value59 && value2 && value60 && facts.accountUnderDebtManagement && value61 && value68 && value11 && value66 && value64;
        const value70 = (hasSuspensionFeeIsUnknown || value69) && !value69;
        const mayCharge = value2 && value17 && isPaidLate && value18 && !value56 && value54 && value53 && value48 && value44 && value39 && value11 && value36 && value32 && value33 && value47 && isLateFeeLeft || value2 && value18 && value11 && value58 && (0 >= facts.invoiceProcessingFeesChargedInPence || facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence) || value59 && value2 && value60 && facts.accountUnderDebtManagement && value61 && !value70 && value68 && value11 && value66 && value64;
        const value71 = !mayCharge;
        const value72 = value56 || value70;
        const value73 = !(value71 && value72) && mayCharge;
        if (!value73 && value71 && value72) return undefined;
        const outcome = value73 ? "may-charge" : "none";
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
        const value74 = !(found !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
        const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value59 && value74)) : value59 && value2 && value60 && facts.accountUnderDebtManagement && value61 && value68 && value11 && value66 && value64 && value74;
        const value75 = allLateFees - facts.invoiceLateFeesChargedInPence;
        const value76 = times(ofPence(value75), AMOUNT0);
        const value77 = compare(ofPence(value75), value76) < 0 ? value76 : ofPence(value75);
        const lateFeeIsUnknown = value18 && compare(value77, AMOUNT0) !== 0 && value45 && value47 && value41 && value42;
        if (suspensionFeeIsUnknown || lateFeeIsUnknown || hasSuspensionFeeIsUnknown) return undefined;
        const lateFee = isLateFeeTriggeredIsUnknown ? value77 : value49 ? value77 : AMOUNT0;
        const value78 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
        const value79 = value78 < 0;
        const processingFee = value2 && value18 && value11 && value58 ? (value79 ? 0 : value78) : 0;
        const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value69 ? fullSuspensionFee : AMOUNT0;
        const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value69 ? 5000 : 0;
        let isTriggeredByNow = value57 || value21;
        if (!isTriggeredByNow) {
          let state3_0 = false;
          let state3_1 = 0;
          if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
          for (const entry5 of facts.directDebitFailedOn) {
            if (facts.asOf >= entry5[0]) {
              const value80 = state3_1 + 1;
              const next3 = !state3_0 && !(value80 >= -9007199254740991 && 9007199254740991 >= value80) ? noAnswer() : state3_0;
              const next4 = value80;
              state3_0 = next3;
              state3_1 = next4;
            }
          }
          isTriggeredByNow = !state3_0 && 0 < state3_1;
        }
        const value81 = facts.asOf >= facts.accountSuspendedOn;
        const answer = {
          outcome: outcome,
          values: {
            "lateFee": moneyText(lateFee),
            "lateFeesTotal": moneyText(plus(lateFee, facts.invoiceLateFeesCharged)),
            "automatic": false,
            "processingFee": penceText(processingFee),
            "suspensionFee": moneyText(suspensionFee),
            "suspensionFeeExVat": penceText(suspensionFeeExVat),
            "suspensionFeeVat": moneyText(minus(suspensionFee, ofPence(suspensionFeeExVat))),
            "total": moneyText(plus(suspensionFee, plus(lateFee, ofPence(processingFee)))),
            "letterOwed": hasFailed,
            "callOwed": hasFailed,
          },
          holds: { "isTriggeredByNow": isTriggeredByNow, "isSuspendedByNow": value59 && value81 },
        };
        if (!tellsSums) return answer;
        if (suspensionFeeIsUnknown || lateFeeIsUnknown) return answer;
        return { ...answer, sums: [compare(AMOUNT0, lateFee) < 0 && isTriggeredByNow ? { amount: moneyText(lateFee), isOwed: value46 && facts.invoiceLateFeeDemanded } : null, value2 && value18 && !value79 && 0 < value78 && isTriggeredByNow && value11 && value58 ? { amount: penceText(processingFee), isOwed: false } : null, value59 && value81 && compare(AMOUNT0, suspensionFee) < 0 ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
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
            let state_1 = -719163;
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
            const value43 = value10 ? -719163 : value27 ? -719163 : value10 ? -719163 : facts.paymentsIsUnknown ? -719163 : value25 ? -719163 : value24 ? -719163 : state_1;
            const value44 = value5 && value6 && !value41 && value28 && value40;
            const value45 = value41 ? !(value42 || facts.invoicePaidOn === value43 && !(facts.invoicePaidOnIsNone || value10 || value39 || value27)) : !value44 && value11 && value26;
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
        const value59 = state2_2 + 1;
        const next = state2_0 || !(value59 >= -9007199254740991 && 9007199254740991 >= value59);
        const next2 = true;
        const next3 = value59;
        state2_0 = next;
        state2_1 = next2;
        state2_2 = next3;
      }
      const value60 = 0 < state2_2;
      const numberOfFailuresIsUnknown = facts.directDebitFailedOnIsUnknown || state2_0;
      const value61 = !(numberOfFailuresIsUnknown && (facts.directDebitFailedOnIsUnknown || state2_1));
      const value62 = !numberOfFailuresIsUnknown;
      const hasFailedIsUnknown = (facts.directDebitFailedOnIsUnknown || state2_0 || value60) && !(value60 && value61 && value62);
      const value63 = !hasFailedIsUnknown;
      const hasFailed = value60 && value63 && value61 && value62;
      const value64 = !hasFailed;
      const value65 = value63 && value64;
      const value66 = (hasFailedIsUnknown || value65) && !value65;
      const value67 = !value66;
      const value68 = value67 && value63 && value64;
      const value69 = !facts.directDebitCancelledOnIsNone;
      const value70 = collectionDay >= facts.directDebitCancelledOnAtLatest;
      const value71 = !(facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone || value28);
      const value72 = value69 && collectionDayAtLatest >= facts.directDebitCancelledOn && !(value69 && value70 && value71);
      const value73 = !value72;
      const value74 = !(value69 && value70 && value73 && value71);
      const value75 = value73 && value74;
      const value76 = (value72 || value75) && !value75;
      const value77 = !value76;
      const isProvidersToCollectIsUnknown = value58 && (value66 || value68) && (value76 || value77 && value73 && value74) && (value57 || value66 || value76);
      const value78 = !isProvidersToCollectIsUnknown;
      const value79 = !(value55 && value54 && value67 && value63 && value64 && value77 && value73 && value74);
      const value80 = value78 && value79;
      const value81 = (isProvidersToCollectIsUnknown || value80) && !value80;
      const value82 = !value81;
      let isLateIsUnknown = value53;
      if (isLateIsUnknown) {
        const value83 = value46 && isPaidLate;
        const value84 = (isPaidLateIsUnknown || isPaidLate) && !value83;
        isLateIsUnknown = (value84 || value83) && (value81 || value82 && value78 && value79) && (value51 || value84 || value81);
      }
      const value85 = !isLateIsUnknown;
      const value86 = value13 && value46 && isPaidLate && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79;
      const value87 = (isLateIsUnknown || value86) && !value86;
      const value88 = !value87;
      const value89 = value47 && value48;
      const value90 = (facts.paymentFeesWaivedIsUnknown || value48) && !value89;
      const value91 = value90 || value89;
      const value92 = !facts.invoiceLateFeeDemandedIsNone;
      const value93 = !facts.invoiceLateFeeDemanded;
      const value94 = !(facts.invoiceLateFeeDemandedIsNone || facts.invoiceLateFeeDemandedIsUnknown);
      const value95 = !facts.invoiceLateFeeDemandedIsUnknown;
      const value96 = !(value92 && value95 && value93);
      const isLateFeeGivenUpIsUnknown = value92 && (facts.invoiceLateFeeDemandedIsUnknown || value93 && value94) && value96;
      const value97 = !isLateFeeGivenUpIsUnknown;
      const value98 = value97 && value96;
      const value99 = (isLateFeeGivenUpIsUnknown || value98) && !value98;
      const value100 = !value99;
      const isLateFeeTriggeredIsUnknown = (value87 || value13 && value46 && isPaidLate && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79) && value91 && (value99 || value100 && value97 && value96) && (value87 || value90 || value99);
      const value101 = !isLateFeeTriggeredIsUnknown;
      const value102 = value13 && value46 && isPaidLate && value47 && value48 && value101 && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79 && value100 && value97 && value96;
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
      const rateCardLateFeeIsUnknown = hasFailedIsUnknown ? !(!facts.rateCardLateFeeIsUnknown && facts.rateCardLateFeeInPence === 0) : facts.rateCardLateFeeIsUnknown && value64;
      const value113 = !(rateCardLateFeeIsUnknown || value108 || hasFailedIsUnknown);
      const value114 = !(facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || hasFailedIsUnknown);
      const value115 = (facts.invoiceLateFeesChargedIsUnknown || rateCardLateFeeIsUnknown || value112 || hasFailedIsUnknown) && !(value112 && value113 && value114);
      const isLateFeeLeft = value106 || value107 && !value111 && value109 && value110 || value112 && !value115 && value113 && value114;
      const isLateFeeLeftIsUnknown = !isLateFeeLeft && ((facts.invoiceLateFeesChargedIsUnknown || value105) && !value106 || value111 || value115);
      const value116 = !isLateFeeLeftIsUnknown;
      const value117 = value116 && isLateFeeLeft;
      const value118 = (isLateFeeLeftIsUnknown || value117) && !value117;
      const value119 = !value118;
      const hasFurtherLateFeeIsUnknown = (value103 || value13 && value46 && isPaidLate && value47 && value48 && value104 && value101 && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79 && value100 && value97 && value96) && (value118 || value119 && value116 && isLateFeeLeft) && (value103 || value118);
      const value120 = !hasFurtherLateFeeIsUnknown;
      const value121 = value13 && value46 && isPaidLate && value47 && value48 && value120 && value104 && value101 && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79 && value100 && value97 && value96 && value119 && value116 && isLateFeeLeft;
      const value122 = (hasFurtherLateFeeIsUnknown || value121) && !value121;
      const value123 = !value57;
      const value124 = !value58;
      const value125 = value123 && value124;
      const value126 = (value57 || value125) && !value125;
      const value127 = !value126;
      const value128 = facts.paymentMethodIsUnknown && facts.paymentMethodMayBeNone;
      const value129 = (value126 || value127 && value123 && value124) && (value128 || value126);
      const value130 = !value129 && !value128 && value127 && value123 && value124;
      const value131 = (hasFailedIsUnknown || hasFailed) && value64;
      const value132 = value130 || value60 && !value131 && value63 && value61 && value62;
      const value133 = !value132 && (value129 || value131);
      const value134 = !value133;
      const value135 = value134 && value132;
      const value136 = (value133 || value135) && !value135;
      const value137 = !value136;
      const isProcessingFeeTriggeredIsUnknown = value53 && (value136 || value137 && value134 && value132) && value91 && (value51 || value136 || value90);
      const value138 = !isProcessingFeeTriggeredIsUnknown;
      const value139 = value13 && value47 && value48 && value138 && value52 && value50 && value38 && value49 && value137 && value134 && value132;
      const value140 = (isProcessingFeeTriggeredIsUnknown || value139) && !value139;
      const value141 = !value140;
      const value142 = 0 >= facts.invoiceProcessingFeesChargedInPence;
      const value143 = !facts.invoiceProcessingFeesChargedIsUnknown && value142;
      const value144 = facts.invoiceProcessingFeesChargedInPence < facts.rateCardProcessingFeeInPence;
      const value145 = !(facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown && facts.invoiceProcessingFeesChargedMayBeNone);
      const value146 = !(facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown);
      const value147 = (facts.invoiceProcessingFeesChargedIsUnknown || facts.rateCardProcessingFeeIsUnknown || value144) && !(value144 && value145 && value146);
      const value148 = value143 || value144 && !value147 && value145 && value146;
      const value149 = !value148 && ((facts.invoiceProcessingFeesChargedIsUnknown || value142) && !value143 || value147);
      const value150 = !value149;
      const value151 = value150 && value148;
      const value152 = (value149 || value151) && !value151;
      const value153 = !value152;
      const hasFurtherProcessingFeeIsUnknown = (value140 || value13 && value47 && value48 && value141 && value138 && value52 && value50 && value38 && value49 && value137 && value134 && value132) && (value152 || value153 && value150 && value148) && (value140 || value152);
      const value154 = !hasFurtherProcessingFeeIsUnknown;
      const value155 = value13 && value47 && value48 && value154 && value141 && value138 && value52 && value50 && value38 && value49 && value137 && value134 && value132 && value153 && value150 && value148;
      const value156 = (hasFurtherProcessingFeeIsUnknown || value155) && !value155;
      const value157 = !facts.accountSuspendedOnIsNone;
      const value158 = collectionDayAtLatest < facts.accountSuspendedOn;
      const value159 = !facts.accountUnderDebtManagementIsUnknown;
      const value160 = !facts.accountSuspensionFeeChargedIsUnknown;
      const value161 = !facts.accountSuspensionFeeCharged;
      const value162 = facts.accountSuspendedOnIsUnknown && facts.accountSuspendedOnMayBeNone;
      const value163 = !(value28 || value162);
      const value164 = value157 && collectionDay < facts.accountSuspendedOnAtLatest && !(value157 && value158 && value163);
      const value165 = !value164;
      const isPaidOnWorkedOut = facts.invoicePaidOnLeftOut && !facts.paymentsLeftOut;
      const value166 = [[-719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]];
      let value167;
      if (facts.paymentsIsUnknown) {
        value167 = NOTHING;
      } else {
      
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.payments) {
          const part = minus(AMOUNT0, entry4[1]);
          list.push([entry4[0], false, false, false, part]);
        }
        value167 = list;
      }
      let any2 = false;
      const list2 = [[false, value166], [facts.paymentsIsUnknown, value167]];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry5 of list2) {
        let value168 = entry5[0];
        if (!value168) {
          let any3 = false;
          const list3 = entry5[1];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry6 of list3) {
            if (entry6[2]) {
              any3 = true;
              break;
            }
          }
          value168 = any3;
        }
        if (value168) {
          any2 = true;
          break;
        }
      }
      const all = [];
      if ((steps += value166.length) > MOST_STEPS) return undefined;
      for (const one of value166) all.push(one);
      if ((steps += value167.length) > MOST_STEPS) return undefined;
      for (const one2 of value167) all.push(one2);
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
      const value169 = !dueBalanceIsNone;
      let value170;
      if (any2) {
        value170 = NOTHING;
      } else {
      
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [0]);
        value170 = sorted;
      }
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      if ((steps += value170.length) > MOST_STEPS) return undefined;
      for (const list4 of [LISTED, value170]) {
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
      let value171;
      if (dueBalanceIsUnknown) {
        value171 = NOTHING;
      } else {
      
        const list7 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (const entry12 of list6) {
          list7.push([entry12[0]]);
        }
        value171 = list7;
      }
      const all2 = [];
      const list8 = any6 && !dueBalanceIsUnknown ? NOTHING : LISTED2;
      if ((steps += list8.length) > MOST_STEPS) return undefined;
      for (const one4 of list8) all2.push(one4);
      if ((steps += value171.length) > MOST_STEPS) return undefined;
      for (const one5 of value171) all2.push(one5);
      const value172 = dueBalanceIsUnknown ? NOTHING : list6;
      const value173 = !value4;
      let any7 = false;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry13 of all2) {
        if ((steps += value172.length) > MOST_STEPS) return undefined;
        const most = entry13[0];
        let found = NOT_FOUND;
        for (let index15 = value172.length - 1; index15 >= 0; index15 -= 1) {
          const entry14 = value172[index15];
          if (entry14[0] <= most) {
            found = entry14;
            break;
          }
        }
        const value174 = value169 && (any2 || !(found !== NOT_FOUND) || any4);
        const value175 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value176 = !value175;
        const value177 = !value174;
        const value178 = value169 && (value174 || !(value175 && value169)) && !(value176 && value169 && value177);
        let value179 = value178 || value176 && !value178 && value169 && value177;
        if (value179) {
          const value180 = facts.asOf >= entry13[0];
          const value181 = facts.asOfAtLatest >= entry13[0] && !(value180 && value173);
          value179 = (value181 || value180 && !value181 && value173) && (value178 || value181);
        }
        if (value179) {
          any7 = true;
          break;
        }
      }
      const value182 = value169 && dueBalanceIsUnknown;
      const value183 = dueBalanceIsNone || value182;
      const value184 = any7 && !value183;
      const firstDayPaidIsUnknown = value169 && (value184 || value182);
      let state3_0 = true;
      let state3_1 = -719163;
      let state3_2 = 2932897;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry15 of all2) {
        if ((steps += value172.length) > MOST_STEPS) return undefined;
        const most2 = entry15[0];
        let found2 = NOT_FOUND;
        for (let index18 = value172.length - 1; index18 >= 0; index18 -= 1) {
          const entry16 = value172[index18];
          if (entry16[0] <= most2) {
            found2 = entry16;
            break;
          }
        }
        const value185 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
        const value186 = !value185;
        let value187 = value186;
        if (value187) {
          const value188 = facts.asOf >= entry15[0];
          value187 = value188;
          if (value187) {
            const value189 = value169 && (any2 || !(found2 !== NOT_FOUND) || any4);
            const value190 = !value189;
            const value191 = value169 && (value189 || !(value185 && value169)) && !(value186 && value169 && value190);
            const value192 = !value191;
            const value193 = facts.asOfAtLatest >= entry15[0] && !(value188 && value173);
            const value194 = !value193;
            value187 = !((value191 || value186 && value192 && value169 && value190) && (value193 || value188 && value194 && value173) && (value191 || value193)) && value192 && value169 && value190 && value194 && value173;
          }
        }
        if (value187) {
          const next6 = false;
          const next7 = state3_0 ? entry15[0] : entry15[0] < state3_1 ? entry15[0] : state3_1;
          const next8 = state3_0 ? entry15[0] : entry15[0] < state3_2 ? entry15[0] : state3_2;
          state3_0 = next6;
          state3_1 = next7;
          state3_2 = next8;
        }
      }
      const value195 = !((isPaidOnWorkedOut ? dueBalanceIsNone || (state3_0 || dueBalanceIsNone || value182 || any7) && !firstDayPaidIsUnknown : facts.invoicePaidOnIsNone) || facts.accountSuspendedOnIsNone);
      const value196 = facts.accountSuspendedOn >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? 2932897 : firstDayPaidIsUnknown ? 2932897 : dueBalanceIsNone ? 2932897 : value182 ? 2932897 : value184 ? 2932897 : value183 ? 2932897 : state3_2) : facts.invoicePaidOnAtLatest);
      const value197 = !((isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnIsUnknown) && (isPaidOnWorkedOut ? firstDayPaidIsUnknown : facts.invoicePaidOnMayBeNone) || value162);
      const value198 = facts.accountSuspendedOnAtLatest >= (isPaidOnWorkedOut ? (dueBalanceIsNone ? -719163 : firstDayPaidIsUnknown ? -719163 : dueBalanceIsNone ? -719163 : value182 ? -719163 : value184 ? -719163 : value183 ? -719163 : state3_1) : facts.invoicePaidOn) && value195 && !(value196 && value195 && value197);
      const value199 = !value198;
      const value200 = !(value196 && value199 && value195 && value197);
      const value201 = value199 && value200;
      const value202 = (value198 || value201) && !value201;
      const value203 = !value202;
      let hasSuspensionFeeIsUnknown = (value162 || value157) && value53 && (value164 || value157 && value158 && value165 && value163) && (value202 || value203 && value199 && value200);
      if (hasSuspensionFeeIsUnknown) {
        const value204 = value159 && facts.accountUnderDebtManagement;
        const value205 = (facts.accountUnderDebtManagementIsUnknown || facts.accountUnderDebtManagement) && !value204;
        hasSuspensionFeeIsUnknown = value205 || value204;
        if (hasSuspensionFeeIsUnknown) {
          const value206 = value160 && value161;
          const value207 = (facts.accountSuspensionFeeChargedIsUnknown || value161) && !value206;
          hasSuspensionFeeIsUnknown = (value207 || value206) && (value162 || value51 || value164 || value202 || value205 || value207);
        }
      }
      const value208 = !hasSuspensionFeeIsUnknown;
      const value209 = !value162;
      const value210 = value157 && value13 && value158 && value159 && facts.accountUnderDebtManagement && value160 && value161 && value208 && value209 && value52 && value50 && value38 && value49 && value165 && value163 && value203 && value199 && value200;
      const value211 = (hasSuspensionFeeIsUnknown || value210) && !value210;
      const mayCharge = value13 && value46 && isPaidLate && value47 && value48 && !value122 && value120 && value104 && value101 && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79 && value100 && value97 && value96 && value119 && value116 && isLateFeeLeft || value13 && value47 && value48 && !value156 && value154 && value141 && value138 && value52 && value50 && value38 && value49 && value137 && value134 && value132 && value153 && value150 && value148 || value157 && value13 && value158 && value159 && facts.accountUnderDebtManagement && value160 && value161 && !value211 && value208 && value209 && value52 && value50 && value38 && value49 && value165 && value163 && value203 && value199 && value200;
      const value212 = !mayCharge;
      const value213 = value122 || value156 || value211;
      const value214 = !(value212 && value213) && mayCharge;
      if (!value214 && value212 && value213) return undefined;
      const outcome = value214 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value215 = rateCardLateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || hasFailedIsUnknown;
      const value216 = allLateFees - facts.invoiceLateFeesChargedInPence;
      const value217 = value216 < 0;
      const lateFeeIsUnknown = isLateFeeTriggeredIsUnknown ? !(!value215 && (value217 || value216 === 0)) : value13 && value46 && isPaidLate && value47 && value48 && value101 && value88 && value85 && value52 && value50 && value38 && value49 && value82 && value78 && value79 && value100 && value97 && value96 && value215;
      const value218 = facts.rateCardProcessingFeeIsUnknown || facts.invoiceProcessingFeesChargedIsUnknown;
      const value219 = facts.rateCardProcessingFeeInPence - facts.invoiceProcessingFeesChargedInPence;
      const value220 = value219 < 0;
      const processingFeeIsUnknown = isProcessingFeeTriggeredIsUnknown ? !(!value218 && (value220 || value219 === 0)) : value13 && value47 && value48 && value138 && value52 && value50 && value38 && value49 && value137 && value134 && value132 && value218;
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
      const value221 = facts.accountSuspendedOnIsUnknown || !(found3 !== NOT_FOUND && (facts.vatPercentIsUnknown ? 20757 : 2932896) >= facts.accountSuspendedOn);
      const suspensionFeeIsUnknown = hasSuspensionFeeIsUnknown ? !(compare(fullSuspensionFee, AMOUNT0) === 0 && !(facts.accountSuspendedOnIsNone || value157 && value221)) : value157 && value13 && value158 && value159 && facts.accountUnderDebtManagement && value160 && value161 && value208 && value209 && value52 && value50 && value38 && value49 && value165 && value163 && value203 && value199 && value200 && value221;
      const value222 = !facts.directDebitFailedOnIsUnknown;
      let any8 = false;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry18 of facts.directDebitFailedOn) {
        if (facts.asOfAtLatest >= entry18[0] && !(facts.asOf >= entry18[0] && value173)) {
          any8 = true;
          break;
        }
      }
      const value223 = !any8;
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = 0;
      if ((steps += facts.directDebitFailedOn.length) > MOST_STEPS) return undefined;
      for (const entry19 of facts.directDebitFailedOn) {
        const value224 = facts.asOf >= entry19[0];
        if (value224 && !(facts.asOfAtLatest >= entry19[0] && !(value224 && value173)) && value173) {
          const value225 = state4_2 + 1;
          const next9 = state4_0 || !(value225 >= -9007199254740991 && 9007199254740991 >= value225);
          const next10 = true;
          const next11 = value225;
          state4_0 = next9;
          state4_1 = next10;
          state4_2 = next11;
        }
      }
      const value226 = 0 < state4_2;
      const value227 = !((facts.directDebitFailedOnIsUnknown || any8 || state4_0) && (facts.directDebitFailedOnIsUnknown || any8 || state4_1));
      const value228 = !state4_0;
      const value229 = (facts.directDebitFailedOnIsUnknown || any8 || state4_0 || value226) && !(value222 && value223 && value226 && value227 && value228);
      const isTriggeredByNow = facts.asOfLeftOut || value68 || value130 || value222 && value223 && value226 && !value229 && value227 && value228;
      const isTriggeredByNowIsUnknown = !isTriggeredByNow && (value66 || value129 || value229);
      const value230 = facts.asOfAtLatest >= facts.accountSuspendedOn;
      const value231 = facts.asOf >= facts.accountSuspendedOnAtLatest;
      const value232 = !(value162 || value4);
      const value233 = !(value157 && value231 && value232);
      const isSuspendedByNow = facts.asOfLeftOut || value157 && value231 && !(value157 && value230 && value233) && value232;
      const isSuspendedByNowIsUnknown = value157 && value230 && !isSuspendedByNow && value233;
      if (lateFeeIsUnknown || facts.invoiceLateFeesChargedIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || hasSuspensionFeeIsUnknown || hasFailedIsUnknown || isTriggeredByNowIsUnknown || isSuspendedByNowIsUnknown) return undefined;
      const value234 = value217 ? 0 : value216;
      const lateFee = isLateFeeTriggeredIsUnknown ? value234 : value102 ? value234 : 0;
      const value235 = value220 ? 0 : value219;
      const processingFee = isProcessingFeeTriggeredIsUnknown ? value235 : value139 ? value235 : 0;
      const suspensionFee = hasSuspensionFeeIsUnknown ? fullSuspensionFee : value210 ? fullSuspensionFee : AMOUNT0;
      const suspensionFeeExVat = hasSuspensionFeeIsUnknown ? 5000 : value210 ? 5000 : 0;
      const value236 = !isTriggeredByNowIsUnknown;
      const value237 = !isSuspendedByNowIsUnknown;
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
        holds: { "isTriggeredByNow": value236 && isTriggeredByNow, "isSuspendedByNow": value237 && isSuspendedByNow },
      };
      if (!tellsSums) return answer;
      const lateFeeIsOwed = value92 && value95 && facts.invoiceLateFeeDemanded;
      if (lateFeeIsUnknown || processingFeeIsUnknown || suspensionFeeIsUnknown || isTriggeredByNowIsUnknown || value92 && !lateFeeIsOwed && (facts.invoiceLateFeeDemandedIsUnknown || facts.invoiceLateFeeDemanded && value94) || isSuspendedByNowIsUnknown) return answer;
      return { ...answer, sums: [0 < lateFee && value236 && isTriggeredByNow ? { amount: penceText(lateFee), isOwed: lateFeeIsOwed } : null, 0 < processingFee && value236 && isTriggeredByNow ? { amount: penceText(processingFee), isOwed: false } : null, compare(AMOUNT0, suspensionFee) < 0 && value237 && isSuspendedByNow ? { amount: moneyText(suspensionFee), isOwed: false } : null] };
    },
  };
};
