// What must be given back for a wrong charge, by when, and by whom?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, dateOfNumber, decimal, entriesIn, fieldIn, firstDay, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp }) => {
  const AMOUNT0 = decimal('0');
  return {
    decision: "overcharge-refund",
    readings: {},
    whole: {
      facts: ["dispute.mistakeAccepted","dispute.wronglyCharged","dispute.refundedOn","dispute","dispute.receivedOn","asOf","dispute.lateFeeCharged","dispute.interestCharged","payments","invoice.amount","dispute.collected"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        const fact8 = given[8];
        const fact9 = given[9];
        const fact10 = given[10];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined || fact9 === undefined || fact10 === undefined) return undefined;
        return {
          disputeMistakeAcceptedIsNone: fact0 === null,
          disputeMistakeAccepted: fact0 === true,
          disputeWronglyChargedIsNone: fact1 === null,
          disputeWronglyChargedInPence: penceIn(amountIn(fact1)),
          disputeRefundedOnIsNone: fact2 === null,
          disputeRefundedOn: firstDay(fact2),
          disputeIsNone: fact3 === null,
          disputeReceivedOn: firstDay(fact4),
          disputeReceivedOnIsNone: fact4 === null,
          asOf: firstDay(fact5),
          disputeLateFeeChargedIsNone: fact6 === null,
          disputeLateFeeChargedInPence: penceIn(amountIn(fact6)),
          disputeInterestChargedIsNone: fact7 === null,
          disputeInterestChargedInPence: penceIn(amountIn(fact7)),
          payments: entriesIn(fact8).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
          invoiceAmountInPence: penceIn(amountIn(fact9)),
          disputeCollectedIsNone: fact10 === null,
          disputeCollected: fact10 === true,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.disputeMistakeAcceptedIsNone;
        const value2 = !facts.disputeMistakeAccepted;
        const value3 = !facts.disputeWronglyChargedIsNone;
        const value4 = 0 < facts.disputeWronglyChargedInPence;
        const value5 = value3 && !value4;
        const value6 = !facts.disputeRefundedOnIsNone;
        const noRefund = facts.disputeIsNone || value5;
        const value7 = !noRefund;
        const disputeResolution = facts.disputeRefundedOnIsNone && value && value2 && value7;
        if (facts.disputeRefundedOnIsNone && value && value2 && (facts.disputeIsNone || value5 || value6) && value7 || facts.disputeRefundedOnIsNone && value && facts.disputeMistakeAccepted && (facts.disputeIsNone || value6 || value5 || disputeResolution) && value7) return undefined;
        const refunded = value6 && value7;
        const refundDue = facts.disputeRefundedOnIsNone && value && facts.disputeMistakeAccepted && value7;
        const outcome = noRefund ? "no-refund" : refunded ? "refunded" : disputeResolution ? "dispute-resolution" : refundDue ? "refund-due" : "awaiting-decision";
        if (isBare) return outcome;
        const value8 = value && facts.disputeMistakeAccepted;
        const hasRefund = value3 && value4 && (value6 || value8);
        const lastDayForRefund = facts.disputeReceivedOn + 30;
        const refundByAtLatest = hasRefund ? lastDayForRefund : 2932897;
        const value9 = !hasRefund;
        const value10 = !(facts.disputeRefundedOnIsNone || facts.disputeReceivedOnIsNone || value9);
        const refundBy = hasRefund ? lastDayForRefund : -719163;
        const value11 = refundBy < facts.disputeRefundedOn;
        const refundByIsNone = facts.disputeReceivedOnIsNone || value9;
        const value12 = !refundByIsNone;
        const value13 = refundByAtLatest < facts.asOf;
        const value14 = refundBy < facts.asOf && value12 && !value13;
        if ((refunded ? refundByAtLatest >= facts.disputeRefundedOn && value10 && value11 : value14) && value12) return undefined;
        const refund = hasRefund ? facts.disputeWronglyChargedInPence : 0;
        const isReversed = refundDue || refunded;
        const lateFeeReversedIsNone = facts.disputeLateFeeChargedIsNone && isReversed;
        const lateFeeReversed = isReversed ? facts.disputeLateFeeChargedInPence : 0;
        const interestReversedIsNone = facts.disputeInterestChargedIsNone && isReversed;
        const interestReversed = isReversed ? facts.disputeInterestChargedInPence : 0;
        const value15 = facts.asOf < facts.disputeRefundedOn;
        const value16 = refundDue || value6 && value15 && value && facts.disputeMistakeAccepted;
        const value17 = !value15;
        const value18 = value6 && value17;
        const value19 = value8 || value18;
        let refundOfPaid;
        if (value16) {
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry of facts.payments) {
            if (facts.asOf >= entry[0]) {
              list.push([entry[1]]);
            }
          }
          let state_0 = AMOUNT0;
          if ((steps += list.length) > MOST_STEPS) return undefined;
          for (const entry2 of list) {
            state_0 = plus(entry2[0], state_0);
          }
          const value20 = minus(minus(state_0, ofPence(facts.invoiceAmountInPence - (value19 ? facts.disputeWronglyChargedInPence : 0))), ofPence(value18 ? facts.disputeWronglyChargedInPence : 0));
          const paidTooMuch = roundHalfUp(compare(value20, AMOUNT0) < 0 ? AMOUNT0 : value20, 2);
          refundOfPaid = compare(paidTooMuch, ofPence(refund)) < 0 ? paidTooMuch : ofPence(refund);
        } else {
        
          refundOfPaid = AMOUNT0;
        }
        return {
          outcome: outcome,
          values: {
            "refund": penceText(refund),
            "refundBy": refundByIsNone ? null : dateOfNumber(refundBy),
            "refundedInTime": facts.disputeReceivedOnIsNone || value9 || !refunded && !value14 && !(value13 && value12) ? null : value6 && !value11 && value12 && value7 && value10,
            "bankRefund": penceText(!facts.disputeCollectedIsNone && facts.disputeCollected && facts.disputeRefundedOnIsNone && value3 && value4 ? facts.disputeWronglyChargedInPence : 0),
            "lateFeeReversed": lateFeeReversedIsNone ? null : penceText(lateFeeReversed),
            "interestReversed": interestReversedIsNone ? null : penceText(interestReversed),
            "totalReversed": lateFeeReversedIsNone || interestReversedIsNone ? null : penceText(lateFeeReversed + interestReversed),
            "refundOfPaid": value16 && (facts.disputeWronglyChargedIsNone && value19 || value6 && value17 && facts.disputeWronglyChargedIsNone) ? null : moneyText(refundOfPaid),
          },
          holds: {},
        };
      },
    },
    read(given) {
      const fact0 = given.read("dispute");
      const fact1 = given.read("dispute.wronglyCharged");
      const fact2 = given.read("dispute.refundedOn");
      const fact3 = given.read("dispute.mistakeAccepted");
      const fact4 = given.read("dispute.receivedOn");
      const fact5 = given.read("asOf");
      const fact6 = given.read("payments");
      const fact7 = given.read("invoice.amount");
      const fact8 = given.read("dispute.collected");
      const fact9 = given.read("dispute.lateFeeCharged");
      const fact10 = given.read("dispute.interestCharged");
      return {
        disputeIsUnknown: isUnknown(fact0),
        disputeMayBeNone: mayBeNone(fact0),
        disputeIsNone: fact0 === null,
        disputeWronglyChargedIsNone: fact1 === null,
        disputeWronglyChargedIsUnknown: isUnknown(fact1),
        disputeWronglyChargedInPence: penceIn(amountIn(fact1)),
        disputeRefundedOnIsNone: fact2 === null,
        disputeRefundedOnIsUnknown: isUnknown(fact2),
        disputeRefundedOnMayBeNone: mayBeNone(fact2),
        disputeRefundedOnAtLatest: lastDay(fact2),
        disputeRefundedOn: firstDay(fact2),
        disputeMistakeAcceptedIsNone: fact3 === null,
        disputeMistakeAcceptedIsUnknown: isUnknown(fact3),
        disputeMistakeAccepted: fact3 === true,
        disputeReceivedOnIsNone: fact4 === null,
        disputeReceivedOn: firstDay(fact4),
        disputeReceivedOnIsUnknown: isUnknown(fact4),
        disputeReceivedOnMayBeNone: mayBeNone(fact4),
        disputeReceivedOnAtLatest: lastDay(fact4),
        asOf: firstDay(fact5),
        asOfIsUnknown: isUnknown(fact5),
        asOfMayBeNone: mayBeNone(fact5),
        asOfAtLatest: lastDay(fact5),
        payments: entriesIn(fact6).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
        paymentsIsUnknown: isUnknown(fact6),
        invoiceAmountInPence: penceIn(amountIn(fact7)),
        invoiceAmountIsUnknown: isUnknown(fact7),
        disputeCollectedIsNone: fact8 === null,
        disputeCollectedIsUnknown: isUnknown(fact8),
        disputeCollected: fact8 === true,
        disputeLateFeeChargedInPence: penceIn(amountIn(fact9)),
        disputeLateFeeChargedIsNone: fact9 === null,
        disputeLateFeeChargedIsUnknown: isUnknown(fact9),
        disputeInterestChargedInPence: penceIn(amountIn(fact10)),
        disputeInterestChargedIsNone: fact10 === null,
        disputeInterestChargedIsUnknown: isUnknown(fact10),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = facts.disputeIsUnknown && facts.disputeMayBeNone;
      const value2 = !facts.disputeWronglyChargedIsNone;
      const value3 = !facts.disputeWronglyChargedIsUnknown;
      const value4 = 0 < facts.disputeWronglyChargedInPence;
      const value5 = !value4;
      const value6 = value2 && value3 && value5;
      const noRefund = facts.disputeIsNone && !value || value6;
      const noRefundIsUnknown = !noRefund && (value || value2 && (facts.disputeWronglyChargedIsUnknown || value5) && !value6);
      const value7 = !noRefundIsUnknown;
      const value8 = value7 && noRefund;
      const value9 = !facts.disputeRefundedOnIsNone;
      const value10 = !(noRefundIsUnknown || value8);
      const value11 = noRefundIsUnknown || value7 && value10;
      const value12 = facts.disputeRefundedOnIsUnknown && facts.disputeRefundedOnMayBeNone;
      const refundedIsUnknown = value11 && (value12 || value9) && (noRefundIsUnknown || value12);
      const value13 = !refundedIsUnknown;
      const value14 = !value12;
      const value15 = value9 && value13 && value7 && value10 && value14;
      const value16 = !facts.disputeMistakeAcceptedIsNone;
      const value17 = !facts.disputeMistakeAcceptedIsUnknown;
      const value18 = !facts.disputeMistakeAccepted;
      const value19 = value12 || facts.disputeRefundedOnIsNone;
      const value20 = !(facts.disputeMistakeAcceptedIsNone || facts.disputeMistakeAcceptedIsUnknown);
      let disputeResolutionIsUnknown = value11 && value19;
      if (disputeResolutionIsUnknown) {
        const value21 = value16 && value17 && value18;
        const value22 = value16 && (facts.disputeMistakeAcceptedIsUnknown || value18 && value20) && !value21;
        disputeResolutionIsUnknown = (value22 || value21) && (noRefundIsUnknown || value12 || value22);
      }
      const value23 = !disputeResolutionIsUnknown;
      const value24 = facts.disputeRefundedOnIsNone && value16 && value17 && value18 && value23 && value7 && value10 && value14;
      const value25 = facts.disputeMistakeAcceptedIsUnknown || facts.disputeMistakeAccepted && value20;
      const value26 = value16 && value17 && facts.disputeMistakeAccepted;
      const value27 = !value26;
      const value28 = value16 && value25 && value27;
      const value29 = value28 || value26;
      const refundDueIsUnknown = value11 && value19 && value29 && (noRefundIsUnknown || value12 || value28);
      const value30 = !refundDueIsUnknown;
      const value31 = facts.disputeRefundedOnIsNone && value16 && value17 && facts.disputeMistakeAccepted && value30 && value7 && value10 && value14;
      if (!(value8 || value15 || value24 || value31) && (noRefundIsUnknown || refundedIsUnknown || disputeResolutionIsUnknown || refundDueIsUnknown) || facts.disputeRefundedOnIsNone && value16 && value17 && value18 && (value8 || value15) && value23 && value7 && value10 && value14 || facts.disputeRefundedOnIsNone && value16 && value17 && facts.disputeMistakeAccepted && (value8 || value15 || value24) && value30 && value7 && value10 && value14) return undefined;
      const outcome = value8 ? "no-refund" : value15 ? "refunded" : value24 ? "dispute-resolution" : value31 ? "refund-due" : "awaiting-decision";
      if (isBare) return outcome;
      const value32 = value2 && value3 && value4;
      const value33 = value2 && (facts.disputeWronglyChargedIsUnknown || value4) && !value32;
      const value34 = value33 || value32;
      const value35 = value9 && value14 || value26;
      const value36 = (value16 && value29 && value25 && value27 || value26) && value27;
      const value37 = !value35 && (value12 || value36);
      const value38 = !value37;
      const value39 = value38 && value35;
      const value40 = (value37 || value39) && !value39;
      const value41 = !value40;
      const value42 = value40 || value41 && value38 && value35;
      const value43 = value33 || value40;
      const hasRefundIsUnknown = value34 && value42 && value43;
      const value44 = !facts.disputeReceivedOnIsNone;
      const value45 = !hasRefundIsUnknown;
      const value46 = facts.disputeReceivedOn + 30;
      const value47 = 2932896 < value46;
      const value48 = !facts.disputeReceivedOnIsUnknown && value47;
      const value49 = facts.disputeReceivedOnIsUnknown && facts.disputeReceivedOn < -719162;
      const value50 = facts.disputeReceivedOnIsUnknown && facts.disputeReceivedOnMayBeNone;
      const value51 = value47 ? -719162 : value46;
      const value52 = facts.disputeReceivedOnAtLatest + 30;
      const value53 = 2932896 < value52 ? 2932896 : value52;
      const refundByIsUnknown = hasRefundIsUnknown ? value44 : value2 && value3 && value4 && value44 && value45 && value41 && value38 && value35 && (value48 || value49 || value50 || value51 !== value53);
      const value54 = refundByIsUnknown && (hasRefundIsUnknown || value2 && value3 && value4 && value45 && value41 && value38 && value35 && (value48 || value49 || value50));
      const value55 = !value15;
      const value56 = value2 && value3 && value4 && value45 && value41 && value38 && value35;
      const refundByIsNone = hasRefundIsUnknown ? facts.disputeReceivedOnIsNone : facts.disputeReceivedOnIsNone || !value56;
      const value57 = !refundByIsNone;
      const value58 = value48 || value49;
      const lastDayForRefund = value58 ? -719163 : value51;
      const refundBy = hasRefundIsUnknown ? (facts.disputeReceivedOnIsNone ? 2932896 : lastDayForRefund) : value56 ? lastDayForRefund : -719163;
      const lastDayForRefundAtLatest = value58 ? 2932897 : value53;
      const refundByAtLatest = hasRefundIsUnknown ? (facts.disputeReceivedOnIsNone ? -719162 : lastDayForRefundAtLatest) : value56 ? lastDayForRefundAtLatest : 2932897;
      const value59 = refundByAtLatest < facts.asOf;
      const value60 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value61 = !(value54 || value60);
      const value62 = value57 && refundBy < facts.asOfAtLatest && !(value57 && value59 && value61);
      const value63 = !value62;
      const value64 = !(value57 && value59 && value63 && value61);
      const value65 = value13 && value55 && value63 && value64;
      const value66 = !(facts.disputeRefundedOnIsNone || refundByIsNone);
      const value67 = refundBy >= facts.disputeRefundedOnAtLatest;
      const value68 = !(value12 || value54);
      const value69 = refundByAtLatest >= facts.disputeRefundedOn && value66 && !(value67 && value66 && value68);
      const value70 = !value69;
      const value71 = value67 && value70 && value66 && value68;
      const value72 = !value54;
      const value73 = refundByIsNone && value72;
      const value74 = (refundDueIsUnknown || value31) && !value31;
      const value75 = facts.disputeRefundedOnIsNone && value16 && value17 && facts.disputeMistakeAccepted && !value74 && value30 && value7 && value10 && value14;
      const value76 = (refundedIsUnknown || value15) && value55;
      const isReversed = value75 || value9 && !value76 && value13 && value7 && value10 && value14;
      const isReversedIsUnknown = !isReversed && (value74 || value76);
      const value77 = !isReversedIsUnknown;
      const value78 = facts.asOfAtLatest < facts.disputeRefundedOn;
      const value79 = facts.asOf < facts.disputeRefundedOnAtLatest;
      const value80 = !(value60 || value12);
      const isMadeLaterIsUnknown = value9 && value79 && !(value9 && value78 && value80);
      const value81 = !isMadeLaterIsUnknown;
      const isMadeLater = value9 && value78 && value81 && value80;
      const value82 = (isMadeLaterIsUnknown || isMadeLater) && !isMadeLater;
      const value83 = !value82;
      const value84 = (value82 || value9 && value78 && value83 && value81 && value80) && value29 && (value82 || value28);
      const value85 = !value84;
      const value86 = value9 && value78 && value16 && value17 && facts.disputeMistakeAccepted && value85 && value83 && value81 && value80;
      const value87 = (value84 || value86) && !value86;
      const value88 = value75 || value9 && value78 && value16 && value17 && facts.disputeMistakeAccepted && !value87 && value85 && value83 && value81 && value80;
      const value89 = !value88 && (value74 || value87);
      const value90 = !value60;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (facts.asOfAtLatest >= entry[0] && !(facts.asOf >= entry[0] && value90)) {
          any = true;
          break;
        }
      }
      let value91;
      if (facts.paymentsIsUnknown) {
        value91 = NOTHING;
      } else {
      
        let value92;
        if (any) {
          value92 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value93 = facts.asOf >= entry2[0];
            if (value93 && !(facts.asOfAtLatest >= entry2[0] && !(value93 && value90)) && value90) {
              list.push([entry2[1]]);
            }
          }
          value92 = list;
        }
        value91 = value92;
      }
      let state_0 = AMOUNT0;
      if ((steps += value91.length) > MOST_STEPS) return undefined;
      for (const entry3 of value91) {
        state_0 = plus(entry3[0], state_0);
      }
      const value94 = !value79;
      const value95 = !(value12 || value60);
      const value96 = value9 && !value78 && !(value9 && value94 && value95);
      const value97 = !value96;
      const value98 = value9 && value94 && value97 && value95;
      const value99 = (value96 || value98) && !value98;
      const value100 = value26 || value9 && value94 && !value99 && value97 && value95;
      const value101 = !value100 && (value36 || value99);
      const value102 = !value101;
      const value103 = minus(minus(state_0, ofPence(facts.invoiceAmountInPence - (value101 ? facts.disputeWronglyChargedInPence : value102 && value100 ? facts.disputeWronglyChargedInPence : 0))), ofPence(value96 ? facts.disputeWronglyChargedInPence : value98 ? facts.disputeWronglyChargedInPence : 0));
      const paidTooMuch = roundHalfUp(compare(value103, AMOUNT0) < 0 ? AMOUNT0 : value103, 2);
      const refund = hasRefundIsUnknown ? facts.disputeWronglyChargedInPence : value56 ? facts.disputeWronglyChargedInPence : 0;
      const value104 = compare(paidTooMuch, ofPence(refund)) < 0 ? paidTooMuch : ofPence(refund);
      const value105 = facts.disputeWronglyChargedIsNone && value102 && value100;
      const value106 = value9 && value94 && facts.disputeWronglyChargedIsNone && value97 && value95;
      const paidTooMuchIsNone = value105 || value106;
      const value107 = !value89;
      const value108 = !facts.disputeCollectedIsNone;
      const value109 = !facts.disputeCollectedIsUnknown;
      const value110 = value108 && value109 && facts.disputeCollected;
      const value111 = value108 && (facts.disputeCollectedIsUnknown || facts.disputeCollected && !(facts.disputeCollectedIsNone || facts.disputeCollectedIsUnknown)) && !value110;
      const value112 = value111 || value110;
      const value113 = value111 || value12 || value33;
      let value114 = refundByIsUnknown || (value54 ? !value65 : (refundedIsUnknown ? !(!(value63 && value64 || value69 || value62) && !value71) : value15 ? value69 : value62) && !value73) || (isReversedIsUnknown ? !(facts.disputeLateFeeChargedInPence === 0 && !(facts.disputeLateFeeChargedIsNone || facts.disputeLateFeeChargedIsUnknown)) : facts.disputeLateFeeChargedIsUnknown && value77 && isReversed) || (isReversedIsUnknown ? !(facts.disputeInterestChargedInPence === 0 && !(facts.disputeInterestChargedIsNone || facts.disputeInterestChargedIsUnknown)) : facts.disputeInterestChargedIsUnknown && value77 && isReversed);
      if (!value114) {
        const value115 = !paidTooMuchIsNone;
        const value116 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
        const refundIsUnknown = value34 && value42 && value43 && value116;
        let value117 = refundIsUnknown;
        if (!value117) {
          let paidTooMuchIsUnknown = value115;
          if (paidTooMuchIsUnknown) {
            let value118 = value96 ? value116 : value9 && value94 && facts.disputeWronglyChargedIsUnknown && value97 && value95;
            if (!value118) {
              const value119 = !value105;
              value118 = value119 && (facts.paymentsIsUnknown || any || value119 && (facts.invoiceAmountIsUnknown || (value101 ? value116 : facts.disputeWronglyChargedIsUnknown && value102 && value100)));
            }
            paidTooMuchIsUnknown = value118;
          }
          value117 = paidTooMuchIsUnknown;
        }
        value114 = (value89 ? !(compare(value104, AMOUNT0) === 0 && !(value105 || value106 || value115 && value117)) : value107 && value88 && value115 && value117) || refundIsUnknown || (value112 && value19 && value34 && value113 && value116);
      }
      if (value114) return undefined;
      const value120 = value112 && value19 && value34 && value113;
      const lateFeeReversedIsNone = facts.disputeLateFeeChargedIsNone && value77 && isReversed;
      const value121 = value77 && isReversed;
      const lateFeeReversed = isReversedIsUnknown ? facts.disputeLateFeeChargedInPence : value121 ? facts.disputeLateFeeChargedInPence : 0;
      const interestReversedIsNone = facts.disputeInterestChargedIsNone && value77 && isReversed;
      const interestReversed = isReversedIsUnknown ? facts.disputeInterestChargedInPence : value121 ? facts.disputeInterestChargedInPence : 0;
      return {
        outcome: outcome,
        values: {
          "refund": penceText(refund),
          "refundBy": refundByIsNone ? null : dateOfNumber(refundBy),
          "refundedInTime": (value54 ? value65 : value73 || value65) ? null : (refundedIsUnknown ? value71 : value9 && value67 && value13 && value7 && value10 && value14 && value70 && value57 && value68) && value72 && value57,
          "bankRefund": penceText(value120 ? facts.disputeWronglyChargedInPence : value108 && value109 && facts.disputeCollected && facts.disputeRefundedOnIsNone && value2 && value3 && value4 && !value120 && value14 ? facts.disputeWronglyChargedInPence : 0),
          "lateFeeReversed": lateFeeReversedIsNone ? null : penceText(lateFeeReversed),
          "interestReversed": interestReversedIsNone ? null : penceText(interestReversed),
          "totalReversed": lateFeeReversedIsNone || interestReversedIsNone ? null : penceText(lateFeeReversed + interestReversed),
          "refundOfPaid": value107 && value88 && paidTooMuchIsNone ? null : moneyText(value89 ? value104 : value107 && value88 ? value104 : AMOUNT0),
        },
        holds: {},
      };
    },
  };
};
