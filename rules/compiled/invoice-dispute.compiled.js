// Was the invoice challenged in time, or is it taken as accepted?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, penceIn, penceText, textIn, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["headed-fax"], ["email"]];
  return {
    decision: "invoice-dispute",
    readings: {},
    listed: ["dispute.form","dispute.sentOn","dispute.receivedOn","invoice.date","asOf","invoice.amount","dispute.amount","dispute.chargedOn"],
    effects: {"in-time":[{"party":"provider","modality":"must-not","action":"treat-invoice-as-accepted","by":null,"amount":null,"where":null,"clause":"S2.16"}],"deemed-accepted":[{"party":"provider","modality":"may","action":"treat-invoice-as-accepted","by":null,"amount":null,"where":null,"clause":"S2.16"}],"open":[{"party":"customer","modality":"may","action":"challenge-invoice","by":"lastDayToDispute","amount":null,"where":null,"clause":"S2.16"}]},
    whole: {
      facts: ["dispute.form","dispute.sentOn","invoice.date","asOf","invoice.amount","dispute.amount"],
      inPence: ["invoice.amount","dispute.amount"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined) return undefined;
        return {
          disputeFormIsNone: fact0 === null,
          disputeForm: textIn(fact0),
          disputeSentOnIsNone: fact1 === null,
          disputeSentOn: firstDay(fact1),
          invoiceDate: firstDay(fact2),
          asOf: firstDay(fact3),
          invoiceAmountInPence: wholeIn(fact4),
          disputeAmountInPence: wholeIn(fact5),
          disputeAmountIsNone: fact5 === null,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.disputeFormIsNone;
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.disputeForm === entry[0]) {
            any = true;
            break;
          }
        }
        const value2 = !facts.disputeSentOnIsNone;
        const lastDayOfWindow = facts.invoiceDate + 30;
        const value3 = lastDayOfWindow >= facts.disputeSentOn;
        const inTime = value && any && value2 && value3;
        const outcome = inTime ? "in-time" : lastDayOfWindow >= facts.asOf && !(value && any) ? "open" : "deemed-accepted";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "lastDayToDispute": dateOfNumber(lastDayOfWindow),
            "undisputed": value && any && value2 && value3 && facts.disputeAmountIsNone ? null : penceText(facts.invoiceAmountInPence - (inTime ? facts.disputeAmountInPence : 0)),
            "refundBarred": false,
          },
          holds: {},
        };
      },
      bounds: ["bounds/0"],
      isWithinBounds(facts) {
        return !(!facts.disputeAmountIsNone && facts.invoiceAmountInPence < facts.disputeAmountInPence);
      },
    },
    read(given) {
      const fact0 = given.read("dispute.form");
      const fact1 = given.read("dispute.sentOn");
      const fact2 = given.read("invoice.date");
      const fact3 = given.read("asOf");
      const fact4 = given.read("dispute.amount");
      const fact5 = given.read("invoice.amount");
      return {
        disputeFormIsNone: fact0 === null,
        disputeFormIsUnknown: isUnknown(fact0),
        disputeForm: textIn(fact0),
        disputeSentOnIsNone: fact1 === null,
        disputeSentOnAtLatest: lastDay(fact1),
        disputeSentOnIsUnknown: isUnknown(fact1),
        disputeSentOnMayBeNone: mayBeNone(fact1),
        disputeSentOn: firstDay(fact1),
        invoiceDate: firstDay(fact2),
        invoiceDateIsUnknown: isUnknown(fact2),
        invoiceDateAtLatest: lastDay(fact2),
        invoiceDateMayBeNone: mayBeNone(fact2),
        asOfAtLatest: lastDay(fact3),
        asOfIsUnknown: isUnknown(fact3),
        asOfMayBeNone: mayBeNone(fact3),
        asOf: firstDay(fact3),
        disputeAmountIsNone: fact4 === null,
        disputeAmountInPence: penceIn(amountIn(fact4)),
        disputeAmountIsUnknown: isUnknown(fact4),
        invoiceAmountIsUnknown: isUnknown(fact5),
        invoiceAmountInPence: penceIn(amountIn(fact5)),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.disputeFormIsNone;
      const value2 = !facts.disputeFormIsUnknown;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (facts.disputeForm === entry[0]) {
          any = true;
          break;
        }
      }
      const value3 = !facts.disputeSentOnIsNone;
      const value4 = facts.invoiceDate + 30;
      const value5 = 2932896 < value4;
      const value6 = !facts.invoiceDateIsUnknown && value5;
      const value7 = facts.invoiceDateIsUnknown && facts.invoiceDate < -719162;
      const value8 = value6 || value7;
      const value9 = value5 ? -719162 : value4;
      const lastDayOfWindow = value8 ? -719163 : value9;
      const value10 = lastDayOfWindow >= facts.disputeSentOnAtLatest;
      const inWriting = value && value2 && any;
      const value11 = !inWriting;
      const inWritingIsUnknown = value && (facts.disputeFormIsUnknown || any) && value11;
      const value12 = (inWritingIsUnknown || inWriting) && value11;
      const value13 = facts.invoiceDateAtLatest + 30;
      const value14 = 2932896 < value13 ? 2932896 : value13;
      const lastDayOfWindowAtLatest = value8 ? 2932897 : value14;
      const value15 = facts.invoiceDateIsUnknown && facts.invoiceDateMayBeNone;
      const value16 = facts.invoiceDateIsUnknown && !(value14 === value9 && !value8);
      const value17 = (value6 || value7 || value15 || value16) && (value6 || value7 || value15);
      const value18 = !(facts.disputeSentOnIsUnknown && facts.disputeSentOnMayBeNone || value17);
      const value19 = value3 && lastDayOfWindowAtLatest >= facts.disputeSentOn && !(value3 && value10 && value18);
      const value20 = !value19;
      const inTimeIsUnknown = (value12 || inWriting) && (value19 || value3 && value10 && value20 && value18) && (value12 || value19);
      const value21 = !inTimeIsUnknown;
      const value22 = value && value2 && any && value3 && value10 && value21 && value20 && value18;
      const value23 = lastDayOfWindow >= facts.asOfAtLatest;
      const value24 = !inWritingIsUnknown;
      const value25 = value24 && value11;
      const value26 = (inWritingIsUnknown || value25) && !value25;
      const value27 = !value26;
      const value28 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value17);
      const value29 = lastDayOfWindowAtLatest >= facts.asOf && !(value23 && value28);
      const value30 = !value29;
      const openIsUnknown = (value26 || value27 && value24 && value11) && (value29 || value23 && value30 && value28) && (value26 || value29);
      const value31 = value23 && !openIsUnknown && value27 && value24 && value11 && value30 && value28;
      if (!(value22 || value31) && (inTimeIsUnknown || openIsUnknown)) return undefined;
      const outcome = value22 ? "in-time" : value31 ? "open" : "deemed-accepted";
      if (isBare) return outcome;
      const challengedSumIsNone = value && value2 && any && value3 && value10 && facts.disputeAmountIsNone && value21 && value20 && value18;
      if (value6 || value7 || value15 || value16 || !challengedSumIsNone && (facts.invoiceAmountIsUnknown || (inTimeIsUnknown ? !(facts.disputeAmountInPence === 0 && !(facts.disputeAmountIsNone || facts.disputeAmountIsUnknown)) : value && value2 && any && value3 && value10 && facts.disputeAmountIsUnknown && value21 && value20 && value18))) return undefined;
      return {
        outcome: outcome,
        values: {
          "lastDayToDispute": dateOfNumber(lastDayOfWindow),
          "undisputed": challengedSumIsNone ? null : penceText(facts.invoiceAmountInPence - (inTimeIsUnknown ? facts.disputeAmountInPence : value22 ? facts.disputeAmountInPence : 0)),
          "refundBarred": false,
        },
        holds: {},
      };
    },
  };
};
