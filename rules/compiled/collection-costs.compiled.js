// How much of the cost of collecting a debt can be passed on?
// Generated from the rules; change those, not this.
export default ({ amountIn, isUnknown, mayBeNone, penceIn, penceText, wholeIn }) => {
  return {
    decision: "collection-costs",
    readings: {},
    listed: ["collection.costsIncurred","collection.reasonableCosts"],
    effects: {"recoverable":[{"party":"customer","modality":"must","action":"pay-collection-costs","amount":"recoverable","by":null,"where":null,"clause":"S2.19"}],"none":[]},
    whole: {
      facts: ["collection.costsIncurred","collection.reasonableCosts"],
      inPence: ["collection.costsIncurred","collection.reasonableCosts"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        if (fact0 === undefined || fact1 === undefined) return undefined;
        return {
          collectionCostsIncurredInPence: wholeIn(fact0),
          collectionReasonableCostsInPence: wholeIn(fact1),
        };
      },
      answer(facts, isBare, tellsSums) {
        const value = 0 < facts.collectionCostsIncurredInPence;
        const value2 = 0 < facts.collectionReasonableCostsInPence;
        const recoverableCosts = value && value2;
        const outcome = recoverableCosts ? "recoverable" : "none";
        if (isBare) return outcome;
        const value3 = facts.collectionReasonableCostsInPence < facts.collectionCostsIncurredInPence ? facts.collectionReasonableCostsInPence : facts.collectionCostsIncurredInPence;
        const recoverable = recoverableCosts ? value3 : 0;
        const answer = {
          outcome: outcome,
          values: {
            "recoverable": penceText(recoverable),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        return { ...answer, sums: [value && value2 && 0 < value3 ? { amount: penceText(recoverable), isOwed: true } : null] };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("collection.costsIncurred");
      const fact1 = given.read("collection.reasonableCosts");
      return {
        collectionCostsIncurredIsUnknown: isUnknown(fact0),
        collectionCostsIncurredInPence: penceIn(amountIn(fact0)),
        collectionReasonableCostsIsUnknown: isUnknown(fact1),
        collectionReasonableCostsInPence: penceIn(amountIn(fact1)),
      };
    },
    answer(facts, isBare, tellsSums) {
      const value = !facts.collectionCostsIncurredIsUnknown;
      const value2 = 0 < facts.collectionCostsIncurredInPence;
      const value3 = !facts.collectionReasonableCostsIsUnknown;
      const value4 = 0 < facts.collectionReasonableCostsInPence;
      const value5 = value && value2;
      const value6 = (facts.collectionCostsIncurredIsUnknown || value2) && !value5;
      const value7 = value6 || value5;
      const value8 = value3 && value4;
      const value9 = (facts.collectionReasonableCostsIsUnknown || value4) && !value8;
      const value10 = value9 || value8;
      const value11 = value6 || value9;
      const recoverableCostsIsUnknown = value7 && value10 && value11;
      const value12 = value && value2 && value3 && value4 && !recoverableCostsIsUnknown;
      if (!value12 && value7 && value10 && value11) return undefined;
      const outcome = value12 ? "recoverable" : "none";
      if (isBare) return outcome;
      const value13 = facts.collectionReasonableCostsInPence < facts.collectionCostsIncurredInPence ? facts.collectionReasonableCostsInPence : facts.collectionCostsIncurredInPence;
      const recoverableIsUnknown = value7 && value10 && value11 && !(value13 === 0 && !(facts.collectionCostsIncurredIsUnknown || facts.collectionReasonableCostsIsUnknown));
      if (recoverableIsUnknown) return undefined;
      const recoverable = recoverableCostsIsUnknown ? value13 : value12 ? value13 : 0;
      const answer = {
        outcome: outcome,
        values: {
          "recoverable": penceText(recoverable),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (recoverableIsUnknown) return answer;
      return { ...answer, sums: [0 < recoverable ? { amount: penceText(recoverable), isOwed: true } : null] };
    },
  };
};
