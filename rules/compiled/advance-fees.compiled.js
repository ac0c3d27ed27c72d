// What call fee is billed in advance, and by when?
// Generated from the rules; change those, not this.
export default ({ amountIn, dateOfNumber, decimal, firstDay, isUnknown, lastDay, mayBeNone, moneyText, penceIn, times }) => {
  const AMOUNT3 = decimal('3');
  return {
    decision: "advance-fees",
    readings: {},
    listed: ["package.monthlyCallFee","service.activatedOn"],
    effects: {"billed-in-advance":[{"party":"provider","modality":"must","action":"bill-call-fee-in-advance","by":"latestFirstBillOn","amount":"quarterlyInAdvance","where":null,"clause":"S2.1"}],"none":[]},
    whole: {
      facts: ["package.monthlyCallFee","service.activatedOn"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        if (fact0 === undefined || fact1 === undefined) return undefined;
        return {
          packageMonthlyCallFeeInPence: penceIn(amountIn(fact0)),
          packageMonthlyCallFee: amountIn(fact0),
          serviceActivatedOn: firstDay(fact1),
          serviceActivatedOnIsNone: fact1 === null,
        };
      },
      answer(facts, isBare) {
        const billedInAdvance = 0 < facts.packageMonthlyCallFeeInPence;
        const outcome = billedInAdvance ? "billed-in-advance" : "none";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "quarterlyInAdvance": moneyText(times(facts.packageMonthlyCallFee, AMOUNT3)),
            "latestFirstBillOn": !billedInAdvance || facts.serviceActivatedOnIsNone ? null : dateOfNumber(billedInAdvance ? facts.serviceActivatedOn + 30 : 0),
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
      const fact0 = given.read("package.monthlyCallFee");
      const fact1 = given.read("service.activatedOn");
      return {
        packageMonthlyCallFeeIsUnknown: isUnknown(fact0),
        packageMonthlyCallFeeInPence: penceIn(amountIn(fact0)),
        packageMonthlyCallFee: amountIn(fact0),
        serviceActivatedOn: firstDay(fact1),
        serviceActivatedOnIsUnknown: isUnknown(fact1),
        serviceActivatedOnIsNone: fact1 === null,
        serviceActivatedOnMayBeNone: mayBeNone(fact1),
        serviceActivatedOnAtLatest: lastDay(fact1),
      };
    },
    answer(facts, isBare) {
      const value = !facts.packageMonthlyCallFeeIsUnknown;
      const value2 = 0 < facts.packageMonthlyCallFeeInPence;
      const billedInAdvance = value && value2;
      const value3 = !billedInAdvance;
      const value4 = facts.packageMonthlyCallFeeIsUnknown || value2;
      const value5 = value4 && value3 || billedInAdvance;
      if (value3 && value5 && value4) return undefined;
      const outcome = billedInAdvance ? "billed-in-advance" : "none";
      if (isBare) return outcome;
      const billedInAdvanceIsUnknown = value5 && value4 && value3;
      const value6 = facts.serviceActivatedOn + 30;
      const value7 = 2932896 < value6;
      const value8 = !facts.serviceActivatedOnIsUnknown && value7;
      const value9 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOn < -719162;
      const value10 = value7 ? -719162 : value6;
      const value11 = value8 || value9;
      let value12 = facts.packageMonthlyCallFeeIsUnknown;
      if (!value12) {
        const value13 = !facts.serviceActivatedOnIsNone;
        let latestFirstBillOnIsUnknown;
        if (billedInAdvanceIsUnknown) {
          latestFirstBillOnIsUnknown = value13;
        } else {
        
          let value14 = value && value2 && value13;
          if (value14) {
            let value15 = value8 || value9 || (facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone);
            if (!value15) {
              let value16 = facts.serviceActivatedOnIsUnknown;
              if (value16) {
                const value17 = facts.serviceActivatedOnAtLatest + 30;
                value16 = !(value10 === (2932896 < value17 ? 2932896 : value17) && !value11);
              }
              value15 = value16;
            }
            value14 = value15;
          }
          latestFirstBillOnIsUnknown = value14;
        }
        value12 = latestFirstBillOnIsUnknown;
      }
      if (value12) return undefined;
      const value18 = value11 ? -719163 : value10;
      return {
        outcome: outcome,
        values: {
          "quarterlyInAdvance": moneyText(times(facts.packageMonthlyCallFee, AMOUNT3)),
          "latestFirstBillOn": (billedInAdvanceIsUnknown ? facts.serviceActivatedOnIsNone : facts.serviceActivatedOnIsNone || value3) ? null : dateOfNumber(billedInAdvanceIsUnknown ? (facts.serviceActivatedOnIsNone ? 2932896 : value18) : billedInAdvance ? value18 : 0),
        },
        holds: {},
      };
    },
  };
};
