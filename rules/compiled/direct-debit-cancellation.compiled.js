// What follows when the customer cancels the Direct Debit or closes the bank account?
// Generated from the rules; change those, not this.
export default ({ firstDay, isUnknown, lastDay, mayBeNone, penceText }) => {
  return {
    decision: "direct-debit-cancellation",
    readings: {},
    listed: ["directDebit.cancelledOn","directDebit.toldProviderAtOnce","directDebit.alternativeOffered","payment.feesWaived","rateCard.processingFee"],
    effects: {"not-cancelled":[{"party":"customer","modality":"may","action":"cancel-direct-debit","clause":"S2.13","by":null,"amount":null,"where":null}],"within-rights":[{"party":"customer","modality":"may","action":"cancel-direct-debit","by":null,"amount":null,"where":null,"clause":"S2.13"}],"breach":[{"party":"customer","modality":"must","action":"tell-provider-of-cancelling","by":null,"amount":null,"where":null,"clause":"S2.14"},{"party":"customer","modality":"must","action":"offer-other-method","by":null,"amount":null,"where":null,"clause":"S2.14"}]},
    whole: {
      facts: ["directDebit.cancelledOn","directDebit.toldProviderAtOnce","directDebit.alternativeOffered"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined) return undefined;
        return {
          directDebitCancelledOnIsNone: fact0 === null,
          directDebitToldProviderAtOnce: fact1 === true,
          directDebitAlternativeOffered: fact2 === true,
        };
      },
      answer(facts, isBare) {
        const outcome = facts.directDebitCancelledOnIsNone ? "not-cancelled" : !facts.directDebitCancelledOnIsNone && facts.directDebitToldProviderAtOnce && facts.directDebitAlternativeOffered ? "within-rights" : "breach";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "processingFee": penceText(0),
          },
          holds: {},
        };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("directDebit.cancelledOn");
      const fact1 = given.read("directDebit.toldProviderAtOnce");
      const fact2 = given.read("directDebit.alternativeOffered");
      return {
        directDebitCancelledOnIsUnknown: isUnknown(fact0),
        directDebitCancelledOnMayBeNone: mayBeNone(fact0),
        directDebitCancelledOnIsNone: fact0 === null,
        directDebitToldProviderAtOnceIsUnknown: isUnknown(fact1),
        directDebitToldProviderAtOnce: fact1 === true,
        directDebitAlternativeOfferedIsUnknown: isUnknown(fact2),
        directDebitAlternativeOffered: fact2 === true,
      };
    },
    answer(facts, isBare) {
      const notCancelledIsUnknown = facts.directDebitCancelledOnIsUnknown && facts.directDebitCancelledOnMayBeNone;
      const value = !notCancelledIsUnknown;
      const notCancelled = facts.directDebitCancelledOnIsNone && value;
      const value2 = !facts.directDebitCancelledOnIsNone;
      const value3 = !facts.directDebitToldProviderAtOnceIsUnknown;
      const value4 = !facts.directDebitAlternativeOfferedIsUnknown;
      let withinRightsIsUnknown = notCancelledIsUnknown || value2;
      if (withinRightsIsUnknown) {
        const value5 = value3 && facts.directDebitToldProviderAtOnce;
        const value6 = (facts.directDebitToldProviderAtOnceIsUnknown || facts.directDebitToldProviderAtOnce) && !value5;
        withinRightsIsUnknown = value6 || value5;
        if (withinRightsIsUnknown) {
          const value7 = value4 && facts.directDebitAlternativeOffered;
          const value8 = (facts.directDebitAlternativeOfferedIsUnknown || facts.directDebitAlternativeOffered) && !value7;
          withinRightsIsUnknown = (value8 || value7) && (notCancelledIsUnknown || value6 || value8);
        }
      }
      const value9 = value2 && value3 && facts.directDebitToldProviderAtOnce && value4 && facts.directDebitAlternativeOffered && !withinRightsIsUnknown && value;
      if (!(notCancelled || value9) && (notCancelledIsUnknown || withinRightsIsUnknown)) return undefined;
      const outcome = notCancelled ? "not-cancelled" : value9 ? "within-rights" : "breach";
      if (isBare) return outcome;
      return {
        outcome: outcome,
        values: {
          "processingFee": penceText(0),
        },
        holds: {},
      };
    },
  };
};
