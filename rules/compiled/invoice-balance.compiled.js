// What is still to be paid on this invoice?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, answersFrom, answersTo, calendarOf, compare, dateOfNumber, decimal, entriesIn, fieldIn, firstDay, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, penceText, plus, roundHalfUp, textIn, wholeIn, workingDayFrom }) => {
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
          payments: entriesIn(fact5).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
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
        const value4 = minus(ofPence(rightAmount), state_0);
        const outstanding = roundHalfUp(compare(value4, AMOUNT0) < 0 ? AMOUNT0 : value4, 2);
        const value5 = compare(AMOUNT0, outstanding) < 0;
        const value6 = answersFrom(CALENDAR);
        const value7 = facts.invoiceDueDate < value6;
        const value8 = answersTo(CALENDAR);
        const value9 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value10 = !value7 && value8 >= value9;
        let collectionDay;
        if (value10) {
          collectionDay = value9;
        } else {
        
          let value11;
          if (value7 || value8 < facts.invoiceDueDate) {
            value11 = facts.invoiceDueDate;
          } else {
          
            const value12 = value8 + 1;
            value11 = 2932896 < value12 ? 2932896 : value12;
          }
          collectionDay = value11;
        }
        const value13 = collectionDay < facts.asOf;
        const value14 = !value13;
        const outstandingIsNone = facts.disputeWronglyChargedIsNone && value3;
        const value15 = !outstandingIsNone;
        const due = value5 && value14 && value15;
        let collectionDayAtLatest;
        if (value10) {
          collectionDayAtLatest = value9;
        } else {
        
          const value16 = workingDayFrom(CALENDAR, value6);
          collectionDayAtLatest = value7 && value8 >= value16 ? value16 : 2932896;
        }
        const value17 = collectionDayAtLatest < facts.asOf;
        const overdue = value5 && value17 && value15;
        const value18 = minus(minus(state_0, ofPence(rightAmount)), ofPence(isRefunded ? facts.disputeWronglyChargedInPence : 0));
        const credit = roundHalfUp(compare(value18, AMOUNT0) < 0 ? AMOUNT0 : value18, 2);
        const creditIsNone = outstandingIsNone || value && value2 && facts.disputeWronglyChargedIsNone;
        const inCredit = !value5 && compare(AMOUNT0, credit) < 0 && value15 && !creditIsNone;
        let value19 = !(due || overdue || inCredit);
        if (value19) {
          const value20 = !value17;
          value19 = value5 && value20 && value13 && value15 || value5 && value13 && value20 && value15;
        }
        if (value19 || value5 && value14 && value17 && value15) return undefined;
        const outcome = due ? "due" : overdue ? "overdue" : inCredit ? "in-credit" : "paid";
        if (isBare) return outcome;
        if (!value10) return undefined;
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
        return { ...answer, sums: [value5 && value15 ? { amount: moneyText(outstanding), isOwed: true } : null] };
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
        payments: entriesIn(fact5).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
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
      let value14;
      if (facts.paymentsIsUnknown) {
        value14 = NOTHING;
      } else {
      
        let value15;
        if (any) {
          value15 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.payments) {
            const value16 = facts.asOf >= entry2[0];
            if (value16 && !(facts.asOfAtLatest >= entry2[0] && !(value16 && value13)) && value13) {
              list.push([entry2[1]]);
            }
          }
          value15 = list;
        }
        value14 = value15;
      }
      let state_0 = AMOUNT0;
      if ((steps += value14.length) > MOST_STEPS) return undefined;
      for (const entry3 of value14) {
        state_0 = plus(entry3[0], state_0);
      }
      const value17 = minus(ofPence(rightAmount), state_0);
      const outstanding = roundHalfUp(compare(value17, AMOUNT0) < 0 ? AMOUNT0 : value17, 2);
      const value18 = compare(AMOUNT0, outstanding) < 0;
      const value19 = answersFrom(CALENDAR);
      const value20 = facts.invoiceDueDate < value19;
      const value21 = answersTo(CALENDAR);
      const value22 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value23 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value24 = !value20 && value21 >= value22 && facts.invoiceDueDateAtLatest >= value19 && value21 >= value23;
      const value25 = !value24;
      const value26 = facts.invoiceDueDateIsUnknown && value25;
      const value27 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value28 = value26 || value27;
      let value29;
      if (value20 || value21 < facts.invoiceDueDate) {
        value29 = facts.invoiceDueDate;
      } else {
      
        const value30 = value21 + 1;
        value29 = 2932896 < value30 ? 2932896 : value30;
      }
      const collectionDay = value28 ? -719163 : value24 ? value22 : value29;
      const value31 = collectionDay < facts.asOfAtLatest;
      const value32 = !value31;
      const outstandingIsNone = facts.disputeWronglyChargedIsNone && value12 && value8;
      const value33 = !outstandingIsNone;
      const value34 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const rightAmountIsUnknown = value33 && (facts.invoiceAmountIsUnknown || (value9 ? value34 : facts.disputeWronglyChargedIsUnknown && value12 && value8));
      const outstandingIsUnknown = value33 && (facts.paymentsIsUnknown || any || rightAmountIsUnknown);
      const value35 = !outstandingIsUnknown;
      const value36 = value33 && (value18 || outstandingIsUnknown) && !(value18 && value33 && value35);
      const value37 = !value36;
      const value38 = value36 || value18 && value37 && value33 && value35;
      const value39 = workingDayFrom(CALENDAR, value19);
      const value40 = value20 && value21 >= value39 ? value39 : 2932896;
      const value41 = (value28 ? 2932897 : value24 ? value23 : value40) < facts.asOf;
      const value42 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value43 = facts.invoiceDueDateIsUnknown && !((value24 ? value22 === value23 : value40 === value29) && !value28);
      const value44 = (value26 || value27 || value42 || value25 || value43) && (value26 || value27 || value42);
      const value45 = !(value4 || value44);
      const value46 = !value41 && !(value32 && value45);
      const value47 = !value46;
      const dueIsUnknown = value38 && (value46 || value32 && value47 && value45) && (value36 || value46);
      const value48 = !dueIsUnknown;
      const value49 = value18 && value32 && value48 && value37 && value33 && value35 && value47 && value45;
      const value50 = !(value44 || value4);
      const value51 = value31 && !(value41 && value50);
      const value52 = !value51;
      const overdueIsUnknown = value38 && (value51 || value41 && value52 && value50) && (value36 || value51);
      const value53 = !overdueIsUnknown;
      const value54 = value18 && value41 && value53 && value37 && value33 && value35 && value52 && value50;
      const value55 = !value18;
      const value56 = minus(minus(state_0, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      const credit = roundHalfUp(compare(value56, AMOUNT0) < 0 ? AMOUNT0 : value56, 2);
      const value57 = compare(AMOUNT0, credit) < 0;
      const value58 = isRefundedIsUnknown ? value34 : value2 && value3 && facts.disputeWronglyChargedIsUnknown && value6 && value5;
      const value59 = value33 && (value55 || outstandingIsUnknown) && !(value55 && value33 && value35);
      const value60 = !value59;
      const creditIsNone = outstandingIsNone || value2 && value3 && facts.disputeWronglyChargedIsNone && value6 && value5;
      const value61 = !creditIsNone;
      const creditIsUnknown = value61 && (value58 || outstandingIsUnknown);
      const value62 = !creditIsUnknown;
      const value63 = value61 && (value57 || creditIsUnknown) && !(value57 && value61 && value62);
      const value64 = !value63;
      const inCreditIsUnknown = (value59 || value55 && value60 && value33 && value35) && (value63 || value57 && value64 && value61 && value62) && (value59 || value63);
      const value65 = value55 && value57 && !value58 && !inCreditIsUnknown && value60 && value33 && value35 && value64 && value61;
      if (!(value49 || value54 || value65) && (dueIsUnknown || overdueIsUnknown || inCreditIsUnknown) || value18 && value32 && value41 && value48 && value37 && value33 && value35 && value45 && value53 && value50) return undefined;
      const outcome = value49 ? "due" : value54 ? "overdue" : value65 ? "in-credit" : "paid";
      if (isBare) return outcome;
      const value66 = facts.paymentMethod === "direct-debit";
      const isCollected = !facts.paymentMethodIsUnknown && value66;
      if (facts.paymentsIsUnknown || any || rightAmountIsUnknown || creditIsUnknown || value26 || value27 || value42 || value25 || value43 || (facts.paymentMethodIsUnknown || value66) && !isCollected) return undefined;
      const answer = {
        outcome: outcome,
        values: {
          "rightAmount": outstandingIsNone ? null : penceText(rightAmount),
          "paid": moneyText(state_0),
          "outstanding": outstandingIsNone ? null : moneyText(outstanding),
          "credit": creditIsNone ? null : moneyText(credit),
          "payBy": dateOfNumber(collectionDay),
        },
        holds: { "isCollected": isCollected },
      };
      if (!tellsSums) return answer;
      if (outstandingIsUnknown) return answer;
      return { ...answer, sums: [value18 && value33 ? { amount: moneyText(outstanding), isOwed: true } : null] };
    },
  };
};
