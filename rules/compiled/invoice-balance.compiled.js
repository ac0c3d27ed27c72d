// What is still to be paid on this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, calendarOf, compare, dateOfNumber, decimal, entriesIn, firstDay, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, wholeIn, workingDayFrom }) => {
  const AMOUNT0 = decimal('0');
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  return {
    decision: "invoice-balance",
    readings: {},
    listed: ["asOf","invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","dispute.wronglyCharged","payments","payment.method","invoice.dueDate","invoice.date","dispute","dispute.amount","baseRates","invoice.interestDemanded","customer.nation","dispute.form","dispute.sentOn","dispute.receivedOn","dispute.chargedOn"],
    effects: {"due":[{"party":"customer","modality":"must","action":"pay-invoice","by":"payBy","amount":"outstanding","clause":"S2.2","where":null},{"party":"provider","modality":"must","action":"collect-payment","by":"payBy","amount":"outstanding","where":"isCollected","clause":"S2.12"}],"overdue":[{"party":"customer","modality":"must","action":"pay-invoice","by":"payBy","amount":"outstanding","clause":"S2.2","where":null}],"in-credit":[],"paid":[]},
    whole: {
      facts: ["dispute.refundedOn","asOf","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","payments","invoice.dueDate","payment.method"],
      inPence: ["invoice.amount","dispute.wronglyCharged"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined) return undefined;
        return {
          disputeRefundedOnIsNone: fact0 === null,
          disputeRefundedOn: firstDay(fact0),
          asOf: firstDay(fact1),
          disputeMistakeAcceptedIsNone: fact2 === null,
          disputeMistakeAccepted: fact2 === true,
          invoiceAmountInPence: wholeIn(fact3),
          disputeWronglyChargedInPence: wholeIn(fact4),
          disputeWronglyChargedIsNone: fact4 === null,
          payments: entriesIn(fact5).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
          invoiceDueDate: firstDay(fact6),
          paymentMethod: textIn(fact7),
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const value = !facts.disputeRefundedOnIsNone;
        const value2 = facts.asOf >= facts.disputeRefundedOn;
        const isRefunded = value && value2;
        const value3 = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || isRefunded;
        const rightAmount = facts.invoiceAmountInPence - (value3 ? facts.disputeWronglyChargedInPence : 0);
        let state_0 = AMOUNT0;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          if (facts.asOf >= entry[0]) {
            state_0 = plus(entry[1], state_0);
          }
        }
        const value4 = minus(ofPence(rightAmount), state_0);
        const outstanding = roundHalfUp(compare(value4, AMOUNT0) < 0 ? AMOUNT0 : value4, 2);
        const value5 = compare(AMOUNT0, outstanding) < 0;
        const value6 = facts.invoiceDueDate < 15340;
        const value7 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value8 = !value6 && 21549 >= value7;
        const collectionDay = value8 ? value7 : value6 || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
        const value9 = collectionDay < facts.asOf;
        const value10 = !value9;
        const outstandingIsNone = facts.disputeWronglyChargedIsNone && value3;
        const value11 = !outstandingIsNone;
        const due = value5 && value10 && value11;
        const value12 = (value8 ? value7 : value6 ? 15342 : 2932896) < facts.asOf;
        const overdue = value5 && value12 && value11;
        const value13 = minus(minus(state_0, ofPence(rightAmount)), ofPence(isRefunded ? facts.disputeWronglyChargedInPence : 0));
        const credit = roundHalfUp(compare(value13, AMOUNT0) < 0 ? AMOUNT0 : value13, 2);
        const creditIsNone = outstandingIsNone || value && value2 && facts.disputeWronglyChargedIsNone;
        const inCredit = !value5 && compare(AMOUNT0, credit) < 0 && value11 && !creditIsNone;
        let value14 = !(due || overdue || inCredit);
        if (value14) {
          const value15 = !value12;
          value14 = value5 && value15 && value9 && value11 || value5 && value9 && value15 && value11;
        }
        if (value14 || value5 && value10 && value12 && value11) return undefined;
        const outcome = due ? "due" : overdue ? "overdue" : inCredit ? "in-credit" : "paid";
        if (isBare) return outcome;
        if (!value8) return undefined;
        const answer = {
          outcome: outcome,
          values: {
            "rightAmount": outstandingIsNone ? null : penceText(rightAmount),
            "paid": moneyText(state_0),
            "outstanding": outstandingIsNone ? null : moneyText(outstanding),
            "credit": creditIsNone ? null : moneyText(credit),
            "payBy": dateOfNumber(collectionDay),
          },
          holds: { "isCollected": facts.paymentMethod === "direct-debit" },
        };
        if (!tellsSums) return answer;
        return { ...answer, sums: [value5 && value11 ? { amount: moneyText(outstanding), isOwed: true } : null] };
      },
      bounds: ["bounds/1"],
      isWithinBounds(facts) {
        return !(!facts.disputeWronglyChargedIsNone && facts.invoiceAmountInPence < facts.disputeWronglyChargedInPence);
      },
    },
    read(given) {
      const fact0 = given.read("dispute.mistakeAccepted");
      const fact1 = given.read("dispute.refundedOn");
      const fact2 = given.read("asOf");
      const fact3 = given.read("invoice.amount");
      const fact4 = given.read("dispute.wronglyCharged");
      const fact5 = given.read("payments");
      const fact6 = given.read("invoice.dueDate");
      const fact7 = given.read("payment.method");
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
        payments: entriesIn(fact5).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
        paymentsIsUnknown: isUnknown(fact5),
        invoiceDueDate: firstDay(fact6),
        invoiceDueDateAtLatest: lastDay(fact6),
        invoiceDueDateIsUnknown: isUnknown(fact6),
        invoiceDueDateMayBeNone: mayBeNone(fact6),
        paymentMethod: textIn(fact7),
        paymentMethodIsUnknown: isUnknown(fact7),
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
      const value13 = !value4;
      let any = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry of facts.payments) {
        if (facts.asOfAtLatest >= entry[0] && !(facts.asOf >= entry[0] && value13)) {
          any = true;
          break;
        }
      }
      let paidSoFar;
      if (facts.paymentsIsUnknown) {
        paidSoFar = AMOUNT0;
      } else {
      
        let value14;
        if (any) {
          value14 = AMOUNT0;
        } else {
        
          let state_0 = AMOUNT0;
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value15 = facts.asOf >= entry2[0];
            if (value15 && !(facts.asOfAtLatest >= entry2[0] && !(value15 && value13)) && value13) {
              state_0 = plus(entry2[1], state_0);
            }
          }
          value14 = state_0;
        }
        paidSoFar = value14;
      }
      const value16 = minus(ofPence(rightAmount), paidSoFar);
      const outstanding = roundHalfUp(compare(value16, AMOUNT0) < 0 ? AMOUNT0 : value16, 2);
      const value17 = compare(AMOUNT0, outstanding) < 0;
      const value18 = facts.invoiceDueDate < 15340;
      const value19 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value20 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value21 = !value18 && 21549 >= value19 && facts.invoiceDueDateAtLatest >= 15340 && 21549 >= value20;
      const value22 = !value21;
      const value23 = facts.invoiceDueDateIsUnknown && value22;
      const value24 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value25 = value23 || value24;
      const value26 = value18 || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
      const collectionDay = value25 ? -719163 : value21 ? value19 : value26;
      const value27 = collectionDay < facts.asOfAtLatest;
      const value28 = !value27;
      const outstandingIsNone = facts.disputeWronglyChargedIsNone && value12 && value8;
      const value29 = !outstandingIsNone;
      const value30 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const rightAmountIsUnknown = value29 && (facts.invoiceAmountIsUnknown || (value9 ? value30 : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const outstandingIsUnknown = value29 && (facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value31 = !outstandingIsUnknown;
      const value32 = value29 && (value17 || outstandingIsUnknown) && !(value17 && value29 && value31);
      const value33 = !value32;
      const value34 = value32 || value17 && value33 && value29 && value31;
      const value35 = value18 ? 15342 : 2932896;
      const value36 = (value25 ? 2932897 : value21 ? value20 : value35) < facts.asOf;
      const value37 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value38 = facts.invoiceDueDateIsUnknown && !((value21 ? value19 === value20 : value26 === value35) && !value25);
      const value39 = (value23 || value24 || value37 || value22 || value38) && (value23 || value24 || value37);
      const value40 = !(value4 || value39);
      const value41 = !value36 && !(value28 && value40);
      const value42 = !value41;
      const dueIsUnknown = value34 && (value41 || value28 && value42 && value40) && (value32 || value41);
      const value43 = !dueIsUnknown;
      const value44 = value17 && value28 && value43 && value33 && value29 && value31 && value42 && value40;
      const value45 = !(value39 || value4);
      const value46 = value27 && !(value36 && value45);
      const value47 = !value46;
      const overdueIsUnknown = value34 && (value46 || value36 && value47 && value45) && (value32 || value46);
      const value48 = !overdueIsUnknown;
      const value49 = value17 && value36 && value48 && value33 && value29 && value31 && value47 && value45;
      const value50 = !value17;
      const value51 = minus(minus(paidSoFar, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      const credit = roundHalfUp(compare(value51, AMOUNT0) < 0 ? AMOUNT0 : value51, 2);
      const value52 = compare(AMOUNT0, credit) < 0;
      const value53 = isRefundedIsUnknown ? value30 : value2 && value3 && facts.disputeWronglyChargedIsUnknown && value6 && value5;
      const value54 = value29 && (value50 || outstandingIsUnknown) && !(value50 && value29 && value31);
      const value55 = !value54;
      const creditIsNone = outstandingIsNone || value2 && value3 && facts.disputeWronglyChargedIsNone && value6 && value5;
      const value56 = !creditIsNone;
      const creditIsUnknown = value56 && (value53 || outstandingIsUnknown);
      const value57 = !creditIsUnknown;
      const value58 = value56 && (value52 || creditIsUnknown) && !(value52 && value56 && value57);
      const value59 = !value58;
      const inCreditIsUnknown = (value54 || value50 && value55 && value29 && value31) && (value58 || value52 && value59 && value56 && value57) && (value54 || value58);
      const value60 = value50 && value52 && !value53 && !inCreditIsUnknown && value55 && value29 && value31 && value59 && value56;
      if (!(value44 || value49 || value60) && (dueIsUnknown || overdueIsUnknown || inCreditIsUnknown) || value17 && value28 && value36 && value43 && value33 && value29 && value31 && value40 && value48 && value45) return undefined;
      const outcome = value44 ? "due" : value49 ? "overdue" : value60 ? "in-credit" : "paid";
      if (isBare) return outcome;
      const value61 = facts.paymentMethod === "direct-debit";
      const isCollected = !facts.paymentMethodIsUnknown && value61;
      if (facts.paymentsIsUnknown || any || rightAmountIsUnknown || creditIsUnknown || value23 || value24 || value37 || value22 || value38 || (facts.paymentMethodIsUnknown || value61) && !isCollected) return undefined;
      const answer = {
        outcome: outcome,
        values: {
          "rightAmount": outstandingIsNone ? null : penceText(rightAmount),
          "paid": moneyText(paidSoFar),
          "outstanding": outstandingIsNone ? null : moneyText(outstanding),
          "credit": creditIsNone ? null : moneyText(credit),
          "payBy": dateOfNumber(collectionDay),
        },
        holds: { "isCollected": isCollected },
      };
      if (!tellsSums) return answer;
      if (outstandingIsUnknown) return answer;
      return { ...answer, sums: [value17 && value29 ? { amount: moneyText(outstanding), isOwed: true } : null] };
    },
  };
};
