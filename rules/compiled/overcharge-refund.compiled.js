// What must be given back for a wrong charge, by when, and by whom?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, compare, dateOfNumber, decimal, entriesIn, firstDay, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, wholeIn }) => {
  const AMOUNT0 = decimal('0');
  return {
    decision: "overcharge-refund",
    readings: {},
    listed: ["dispute","dispute.wronglyCharged","dispute.refundedOn","dispute.mistakeAccepted","dispute.collected","dispute.receivedOn","asOf","dispute.lateFeeCharged","dispute.interestCharged","dispute.form","dispute.sentOn","invoice.date","invoice.amount","dispute.amount","dispute.chargedOn","invoice.dueDate","payments","baseRates","invoice.interestDemanded","customer.nation"],
    effects: {"no-refund":[{"party":"customer","modality":"is-entitled-to","action":"get-bank-refund","amount":"bankRefund","clause":"S2.13","by":null,"where":null}],"refunded":[],"dispute-resolution":[{"party":"customer","modality":"may","action":"use-complaints-route","by":null,"amount":null,"where":null,"clause":"S2.17"},{"party":"customer","modality":"is-entitled-to","action":"get-bank-refund","amount":"bankRefund","clause":"S2.13","by":null,"where":null}],"refund-due":[{"party":"provider","modality":"must","action":"refund-wrong-charge","by":"refundBy","amount":"refundOfPaid","where":null,"clause":"S2.17"},{"party":"customer","modality":"is-entitled-to","action":"get-bank-refund","amount":"bankRefund","clause":"S2.13","by":null,"where":null}],"awaiting-decision":[{"party":"customer","modality":"is-entitled-to","action":"get-bank-refund","amount":"bankRefund","clause":"S2.13","by":null,"where":null}]},
    whole: {
      facts: ["dispute.mistakeAccepted","dispute.wronglyCharged","dispute.refundedOn","dispute","dispute.receivedOn","dispute.collected","dispute.lateFeeCharged","dispute.interestCharged","asOf","payments","invoice.amount"],
      inPence: ["dispute.wronglyCharged","dispute.lateFeeCharged","dispute.interestCharged","invoice.amount"],
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
          disputeWronglyChargedInPence: wholeIn(fact1),
          disputeRefundedOnIsNone: fact2 === null,
          disputeRefundedOn: firstDay(fact2),
          disputeIsNone: fact3 === null,
          disputeReceivedOnIsNone: fact4 === null,
          disputeReceivedOn: firstDay(fact4),
          disputeCollectedIsNone: fact5 === null,
          disputeCollected: fact5 === true,
          disputeLateFeeChargedIsNone: fact6 === null,
          disputeLateFeeChargedInPence: wholeIn(fact6),
          disputeInterestChargedIsNone: fact7 === null,
          disputeInterestChargedInPence: wholeIn(fact7),
          asOf: firstDay(fact8),
          payments: entriesIn(fact9).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
          invoiceAmountInPence: wholeIn(fact10),
        };
      },
      answer(facts, isBare, tellsSums) {
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
        const refund = hasRefund ? facts.disputeWronglyChargedInPence : 0;
        const value9 = !hasRefund;
        const refundByIsNone = facts.disputeReceivedOnIsNone || value9;
        const refundBy = hasRefund ? facts.disputeReceivedOn + 30 : 0;
        const value10 = !refundByIsNone;
        const value11 = !facts.disputeCollectedIsNone;
        const bankRefundIsNone = value11 && facts.disputeCollected && facts.disputeRefundedOnIsNone && facts.disputeWronglyChargedIsNone;
        const bankRefund = value11 && facts.disputeCollected && facts.disputeRefundedOnIsNone ? facts.disputeWronglyChargedInPence : 0;
        const isReversed = refundDue || refunded;
        const lateFeeReversedIsNone = facts.disputeLateFeeChargedIsNone && isReversed;
        const lateFeeReversed = isReversed ? facts.disputeLateFeeChargedInPence : 0;
        const interestReversedIsNone = facts.disputeInterestChargedIsNone && isReversed;
        const interestReversed = isReversed ? facts.disputeInterestChargedInPence : 0;
        const value12 = facts.asOf < facts.disputeRefundedOn;
        const value13 = value6 && value12 && value && facts.disputeMistakeAccepted;
        const value14 = refundDue || value13;
        const value15 = !value12;
        const value16 = value6 && value15;
        const value17 = value8 || value16;
        const refundOfPaidIsNone = value14 && (facts.disputeWronglyChargedIsNone && value17 || value6 && value15 && facts.disputeWronglyChargedIsNone);
        let state_0 = AMOUNT0;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          if (facts.asOf >= entry[0]) {
            state_0 = plus(entry[1], state_0);
          }
        }
        const value18 = minus(minus(state_0, ofPence(facts.invoiceAmountInPence - (value17 ? facts.disputeWronglyChargedInPence : 0))), ofPence(value16 ? facts.disputeWronglyChargedInPence : 0));
        const paidTooMuch = roundHalfUp(compare(value18, AMOUNT0) < 0 ? AMOUNT0 : value18, 2);
        const value19 = compare(paidTooMuch, ofPence(refund)) < 0 ? paidTooMuch : ofPence(refund);
        const refundOfPaid = value14 ? value19 : AMOUNT0;
        const answer = {
          outcome: outcome,
          values: {
            "refund": penceText(refund),
            "refundBy": refundByIsNone ? null : dateOfNumber(refundBy),
            "refundedInTime": facts.disputeReceivedOnIsNone || value9 || !refunded && !(refundBy < facts.asOf && value10) ? null : value6 && refundBy >= facts.disputeRefundedOn && value10 && value7 && !(facts.disputeRefundedOnIsNone || facts.disputeReceivedOnIsNone || value9),
            "bankRefund": bankRefundIsNone ? null : penceText(bankRefund),
            "lateFeeReversed": lateFeeReversedIsNone ? null : penceText(lateFeeReversed),
            "interestReversed": interestReversedIsNone ? null : penceText(interestReversed),
            "totalReversed": lateFeeReversedIsNone || interestReversedIsNone ? null : penceText(lateFeeReversed + interestReversed),
            "refundOfPaid": refundOfPaidIsNone ? null : moneyText(refundOfPaid),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        const value20 = value6 && value12 && value11 && facts.disputeCollected;
        const bankRefundOpen = value20 ? facts.disputeWronglyChargedInPence : bankRefund;
        const isReversedAlready = refundDue || value6 && value15 && value7 || value13;
        return { ...answer, sums: [compare(AMOUNT0, value19) < 0 && !refundOfPaidIsNone && value14 ? { amount: moneyText(refundOfPaid), isOwed: true } : null, !(value20 ? facts.disputeWronglyChargedIsNone : bankRefundIsNone) && 0 < bankRefundOpen ? { amount: penceText(bankRefundOpen), isOwed: true } : null, 0 < facts.disputeLateFeeChargedInPence && isReversedAlready && !lateFeeReversedIsNone && isReversed ? { amount: penceText(lateFeeReversed), isOwed: true } : null, 0 < facts.disputeInterestChargedInPence && isReversedAlready && !interestReversedIsNone && isReversed ? { amount: penceText(interestReversed), isOwed: true } : null] };
      },
      bounds: ["bounds/1"],
      isWithinBounds(facts) {
        return !(!facts.disputeWronglyChargedIsNone && facts.invoiceAmountInPence < facts.disputeWronglyChargedInPence);
      },
    },
    read(given) {
      const fact0 = given.read("dispute");
      const fact1 = given.read("dispute.wronglyCharged");
      const fact2 = given.read("dispute.refundedOn");
      const fact3 = given.read("dispute.mistakeAccepted");
      const fact4 = given.read("dispute.receivedOn");
      const fact5 = given.read("asOf");
      const fact6 = given.read("dispute.collected");
      const fact7 = given.read("dispute.lateFeeCharged");
      const fact8 = given.read("dispute.interestCharged");
      const fact9 = given.read("payments");
      const fact10 = given.read("invoice.amount");
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
        disputeCollectedIsNone: fact6 === null,
        disputeCollectedIsUnknown: isUnknown(fact6),
        disputeCollected: fact6 === true,
        disputeLateFeeChargedInPence: penceIn(amountIn(fact7)),
        disputeLateFeeChargedIsNone: fact7 === null,
        disputeLateFeeChargedIsUnknown: isUnknown(fact7),
        disputeInterestChargedInPence: penceIn(amountIn(fact8)),
        disputeInterestChargedIsNone: fact8 === null,
        disputeInterestChargedIsUnknown: isUnknown(fact8),
        payments: entriesIn(fact9).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
        paymentsIsUnknown: isUnknown(fact9),
        invoiceAmountInPence: penceIn(amountIn(fact10)),
        invoiceAmountIsUnknown: isUnknown(fact10),
      };
    },
    answer(facts, isBare, tellsSums) {
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
      const value54 = value48 || value49;
      const refundByIsUnknown = hasRefundIsUnknown ? value44 : value2 && value3 && value4 && value44 && value45 && value41 && value38 && value35 && (value48 || value49 || value50 || facts.disputeReceivedOnIsUnknown && !(value51 === value53 && !value54));
      const value55 = refundByIsUnknown && (hasRefundIsUnknown || value2 && value3 && value4 && value45 && value41 && value38 && value35 && (value48 || value49 || value50));
      const value56 = !value15;
      const value57 = value2 && value3 && value4 && value45 && value41 && value38 && value35;
      const refundByIsNone = hasRefundIsUnknown ? facts.disputeReceivedOnIsNone : facts.disputeReceivedOnIsNone || !value57;
      const value58 = !refundByIsNone;
      const lastDayForRefund = value54 ? -719163 : value51;
      const refundBy = hasRefundIsUnknown ? (facts.disputeReceivedOnIsNone ? 2932896 : lastDayForRefund) : value57 ? lastDayForRefund : 0;
      const lastDayForRefundAtLatest = value54 ? 2932897 : value53;
      const refundByAtLatest = hasRefundIsUnknown ? (facts.disputeReceivedOnIsNone ? -719162 : lastDayForRefundAtLatest) : value57 ? lastDayForRefundAtLatest : 0;
      const value59 = refundByAtLatest < facts.asOf;
      const value60 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value61 = !(value55 || value60);
      const value62 = value58 && refundBy < facts.asOfAtLatest && !(value58 && value59 && value61);
      const value63 = !value62;
      const value64 = !(value58 && value59 && value63 && value61);
      const value65 = value13 && value56 && value63 && value64;
      const value66 = !(facts.disputeRefundedOnIsNone || refundByIsNone);
      const value67 = refundBy >= facts.disputeRefundedOnAtLatest;
      const value68 = !(value12 || value55);
      const value69 = refundByAtLatest >= facts.disputeRefundedOn && value66 && !(value67 && value66 && value68);
      const value70 = !value69;
      const value71 = value67 && value70 && value66 && value68;
      const value72 = !value55;
      const value73 = refundByIsNone && value72;
      const value74 = !facts.disputeCollectedIsNone;
      const value75 = !facts.disputeCollectedIsUnknown;
      const value76 = value74 && value75 && facts.disputeCollected;
      const value77 = value74 && (facts.disputeCollectedIsUnknown || facts.disputeCollected && !(facts.disputeCollectedIsNone || facts.disputeCollectedIsUnknown)) && !value76;
      const value78 = value77 || value76;
      const value79 = value78 && value19 && (value77 || value12);
      const value80 = facts.disputeWronglyChargedInPence === 0;
      const value81 = !(value80 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const value82 = !value79;
      const bankRefundIsUnknown = value79 ? value81 : value74 && value75 && facts.disputeCollected && facts.disputeRefundedOnIsNone && facts.disputeWronglyChargedIsUnknown && value82 && value14;
      const value83 = (refundDueIsUnknown || value31) && !value31;
      const value84 = facts.disputeRefundedOnIsNone && value16 && value17 && facts.disputeMistakeAccepted && !value83 && value30 && value7 && value10 && value14;
      const value85 = (refundedIsUnknown || value15) && value56;
      const value86 = !value85;
      const value87 = value9 && value86 && value13 && value7 && value10 && value14;
      const isReversed = value84 || value87;
      const isReversedIsUnknown = !isReversed && (value83 || value85);
      const value88 = !isReversedIsUnknown;
      const lateFeeReversedIsUnknown = isReversedIsUnknown ? !(facts.disputeLateFeeChargedInPence === 0 && !(facts.disputeLateFeeChargedIsNone || facts.disputeLateFeeChargedIsUnknown)) : facts.disputeLateFeeChargedIsUnknown && value88 && isReversed;
      const interestReversedIsUnknown = isReversedIsUnknown ? !(facts.disputeInterestChargedInPence === 0 && !(facts.disputeInterestChargedIsNone || facts.disputeInterestChargedIsUnknown)) : facts.disputeInterestChargedIsUnknown && value88 && isReversed;
      const value89 = facts.asOfAtLatest < facts.disputeRefundedOn;
      const value90 = facts.asOf < facts.disputeRefundedOnAtLatest;
      const value91 = !(value60 || value12);
      const isMadeLaterIsUnknown = value9 && value90 && !(value9 && value89 && value91);
      const value92 = !isMadeLaterIsUnknown;
      const isMadeLater = value9 && value89 && value92 && value91;
      const value93 = !isMadeLater;
      const value94 = (isMadeLaterIsUnknown || isMadeLater) && value93;
      const value95 = !value94;
      const value96 = value94 || value9 && value89 && value95 && value92 && value91;
      const value97 = value96 && value29 && (value94 || value28);
      const value98 = !value97;
      const value99 = value9 && value89 && value16 && value17 && facts.disputeMistakeAccepted && value98 && value95 && value92 && value91;
      const value100 = (value97 || value99) && !value99;
      const value101 = value9 && value89 && value16 && value17 && facts.disputeMistakeAccepted && !value100 && value98 && value95 && value92 && value91;
      const value102 = value84 || value101;
      const value103 = !value102 && (value83 || value100);
      const value104 = !value60;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (facts.asOfAtLatest >= entry[0] && !(facts.asOf >= entry[0] && value104)) {
          any = true;
          break;
        }
      }
      let value105;
      if (facts.paymentsIsUnknown) {
        value105 = AMOUNT0;
      } else {
      
        let value106;
        if (any) {
          value106 = AMOUNT0;
        } else {
        
          let state_0 = AMOUNT0;
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value107 = facts.asOf >= entry2[0];
            if (value107 && !(facts.asOfAtLatest >= entry2[0] && !(value107 && value104)) && value104) {
              state_0 = plus(entry2[1], state_0);
            }
          }
          value106 = state_0;
        }
        value105 = value106;
      }
      const value108 = !value90;
      const value109 = !(value12 || value60);
      const value110 = value9 && !value89 && !(value9 && value108 && value109);
      const value111 = !value110;
      const value112 = value9 && value108 && value111 && value109;
      const value113 = (value110 || value112) && !value112;
      const value114 = value26 || value9 && value108 && !value113 && value111 && value109;
      const value115 = !value114 && (value36 || value113);
      const value116 = !value115;
      const value117 = minus(minus(value105, ofPence(facts.invoiceAmountInPence - (value115 ? facts.disputeWronglyChargedInPence : value116 && value114 ? facts.disputeWronglyChargedInPence : 0))), ofPence(value110 ? facts.disputeWronglyChargedInPence : value112 ? facts.disputeWronglyChargedInPence : 0));
      const paidTooMuch = roundHalfUp(compare(value117, AMOUNT0) < 0 ? AMOUNT0 : value117, 2);
      const refund = hasRefundIsUnknown ? facts.disputeWronglyChargedInPence : value57 ? facts.disputeWronglyChargedInPence : 0;
      const value118 = compare(paidTooMuch, ofPence(refund)) < 0 ? paidTooMuch : ofPence(refund);
      const value119 = facts.disputeWronglyChargedIsNone && value116 && value114;
      const value120 = value9 && value108 && facts.disputeWronglyChargedIsNone && value111 && value109;
      const paidTooMuchIsNone = value119 || value120;
      const value121 = !paidTooMuchIsNone;
      const refundIsUnknown = value34 && value42 && value43 && value81;
      let value122 = refundIsUnknown;
      if (!value122) {
        let paidTooMuchIsUnknown = value121;
        if (paidTooMuchIsUnknown) {
          let value123 = value110 ? value81 : value9 && value108 && facts.disputeWronglyChargedIsUnknown && value111 && value109;
          if (!value123) {
            const value124 = !value119;
            value123 = value124 && (facts.paymentsIsUnknown || any || value124 && (facts.invoiceAmountIsUnknown || (value115 ? value81 : facts.disputeWronglyChargedIsUnknown && value116 && value114)));
          }
          paidTooMuchIsUnknown = value123;
        }
        value122 = paidTooMuchIsUnknown;
      }
      const value125 = !value103;
      const refundOfPaidIsUnknown = value103 ? !(compare(value118, AMOUNT0) === 0 && !(value119 || value120 || value121 && value122)) : value125 && value102 && value121 && value122;
      if (refundByIsUnknown || (value55 ? !value65 : (refundedIsUnknown ? !(!(value63 && value64 || value69 || value62) && !value71) : value15 ? value69 : value62) && !value73) || bankRefundIsUnknown || lateFeeReversedIsUnknown || interestReversedIsUnknown || refundOfPaidIsUnknown || refundIsUnknown) return undefined;
      const bankRefundIsNone = value74 && value75 && facts.disputeCollected && facts.disputeRefundedOnIsNone && facts.disputeWronglyChargedIsNone && value82 && value14;
      const value126 = value74 && value75 && facts.disputeCollected && facts.disputeRefundedOnIsNone && value82 && value14;
      const bankRefund = value79 ? facts.disputeWronglyChargedInPence : value126 ? facts.disputeWronglyChargedInPence : 0;
      const lateFeeReversedIsNone = facts.disputeLateFeeChargedIsNone && value88 && isReversed;
      const value127 = value88 && isReversed;
      const lateFeeReversed = isReversedIsUnknown ? facts.disputeLateFeeChargedInPence : value127 ? facts.disputeLateFeeChargedInPence : 0;
      const interestReversedIsNone = facts.disputeInterestChargedIsNone && value88 && isReversed;
      const interestReversed = isReversedIsUnknown ? facts.disputeInterestChargedInPence : value127 ? facts.disputeInterestChargedInPence : 0;
      const refundOfPaidIsNone = value125 && value102 && paidTooMuchIsNone;
      const refundOfPaid = value103 ? value118 : value125 && value102 ? value118 : AMOUNT0;
      const answer = {
        outcome: outcome,
        values: {
          "refund": penceText(refund),
          "refundBy": refundByIsNone ? null : dateOfNumber(refundBy),
          "refundedInTime": (value55 ? value65 : value73 || value65) ? null : (refundedIsUnknown ? value71 : value9 && value67 && value13 && value7 && value10 && value14 && value70 && value58 && value68) && value72 && value58,
          "bankRefund": bankRefundIsNone ? null : penceText(bankRefund),
          "lateFeeReversed": lateFeeReversedIsNone ? null : penceText(lateFeeReversed),
          "interestReversed": interestReversedIsNone ? null : penceText(interestReversed),
          "totalReversed": lateFeeReversedIsNone || interestReversedIsNone ? null : penceText(lateFeeReversed + interestReversed),
          "refundOfPaid": refundOfPaidIsNone ? null : moneyText(refundOfPaid),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      const value128 = value96 && value78 && (value94 || value77);
      const value129 = facts.disputeWronglyChargedIsNone && value74 && value75 && facts.disputeCollected && facts.disputeRefundedOnIsNone && value82 && value14;
      const value130 = value9 && value89 && value74 && value75 && facts.disputeCollected && !value128 && value95 && value92 && value91;
      const value131 = value92 && value93;
      const value132 = (isMadeLaterIsUnknown || value131) && !value131;
      const value133 = !value132;
      const value134 = (value85 || value87) && (value132 || value133 && value92 && value93) && (value85 || value132);
      const value135 = !value134;
      const value136 = value9 && value135 && value86 && value13 && value7 && value10 && value14 && value133 && value92 && value93;
      const value137 = (value134 || value136) && !value136;
      const isReversedAlready = value84 || value9 && !value137 && value135 && value86 && value13 && value7 && value10 && value14 && value133 && value92 && value93 || value101;
      const isReversedAlreadyIsUnknown = !isReversedAlready && (value83 || value137 || value100);
      const bankRefundOpen = value128 ? facts.disputeWronglyChargedInPence : value130 ? facts.disputeWronglyChargedInPence : bankRefund;
      const value138 = !isReversedAlreadyIsUnknown;
      if (refundOfPaidIsUnknown || (value128 ? !(value129 || !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown || bankRefundIsUnknown) && (value80 || value79 || value126)) : value130 ? facts.disputeWronglyChargedIsUnknown : bankRefundIsUnknown) || lateFeeReversedIsUnknown || interestReversedIsUnknown || isReversedAlreadyIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, refundOfPaid) < 0 && !refundOfPaidIsNone ? { amount: moneyText(refundOfPaid), isOwed: true } : null, !(value128 ? value129 : value130 ? facts.disputeWronglyChargedIsNone : bankRefundIsNone) && 0 < bankRefundOpen ? { amount: penceText(bankRefundOpen), isOwed: true } : null, 0 < lateFeeReversed && value138 && isReversedAlready && !lateFeeReversedIsNone ? { amount: penceText(lateFeeReversed), isOwed: true } : null, 0 < interestReversed && value138 && isReversedAlready && !interestReversedIsNone ? { amount: penceText(interestReversed), isOwed: true } : null] };
    },
  };
};
