// May the provider slow down an unlimited data service?
// Generated from the rules; change those, not this.
export default ({ amountIn, compare, isUnknown, mayBeNone }) => {
  return {
    decision: "fair-use",
    readings: {},
    listed: ["package.unlimitedData","usage.gigabytes","rateCard.fairUseGigabytes"],
    effects: {"may-slow":[{"party":"provider","modality":"may","action":"slow-downloads","by":null,"amount":null,"where":null,"clause":"S1.3"}],"no-action":[{"party":"provider","modality":"must-not","action":"slow-downloads","by":null,"amount":null,"where":null,"clause":"S1.3"}]},
    whole: {
      facts: ["package.unlimitedData","rateCard.fairUseGigabytes","usage.gigabytes"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined) return undefined;
        return {
          packageUnlimitedData: fact0 === true,
          rateCardFairUseGigabytes: amountIn(fact1),
          usageGigabytes: amountIn(fact2),
        };
      },
      answer(facts, isBare) {
        const outcome = facts.packageUnlimitedData && compare(facts.rateCardFairUseGigabytes, facts.usageGigabytes) < 0 ? "may-slow" : "no-action";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "mayEnd": false,
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
      const fact0 = given.read("package.unlimitedData");
      const fact1 = given.read("rateCard.fairUseGigabytes");
      const fact2 = given.read("usage.gigabytes");
      return {
        packageUnlimitedDataIsUnknown: isUnknown(fact0),
        packageUnlimitedData: fact0 === true,
        rateCardFairUseGigabytes: amountIn(fact1),
        rateCardFairUseGigabytesIsUnknown: isUnknown(fact1),
        rateCardFairUseGigabytesMayBeNone: mayBeNone(fact1),
        usageGigabytes: amountIn(fact2),
        usageGigabytesIsUnknown: isUnknown(fact2),
        usageGigabytesMayBeNone: mayBeNone(fact2),
      };
    },
    answer(facts, isBare) {
      const value = !facts.packageUnlimitedDataIsUnknown;
      const value2 = compare(facts.rateCardFairUseGigabytes, facts.usageGigabytes) < 0;
      const value3 = value && facts.packageUnlimitedData;
      const value4 = (facts.packageUnlimitedDataIsUnknown || facts.packageUnlimitedData) && !value3;
      const value5 = value4 || value3;
      const value6 = !(facts.rateCardFairUseGigabytesIsUnknown && facts.rateCardFairUseGigabytesMayBeNone || facts.usageGigabytesIsUnknown && facts.usageGigabytesMayBeNone);
      const value7 = !(facts.rateCardFairUseGigabytesIsUnknown || facts.usageGigabytesIsUnknown);
      const value8 = (facts.rateCardFairUseGigabytesIsUnknown || facts.usageGigabytesIsUnknown || value2) && !(value2 && value6 && value7);
      const value9 = !value8;
      const value10 = value8 || value2 && value9 && value6 && value7;
      const value11 = value4 || value8;
      const value12 = value && facts.packageUnlimitedData && value2 && !(value5 && value10 && value11) && value9 && value6 && value7;
      if (!value12 && value5 && value10 && value11) return undefined;
      const outcome = value12 ? "may-slow" : "no-action";
      if (isBare) return outcome;
      return {
        outcome: outcome,
        values: {
          "mayEnd": false,
        },
        holds: {},
      };
    },
  };
};
