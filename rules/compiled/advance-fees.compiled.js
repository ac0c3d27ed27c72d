// What call fee is billed in advance, and by when?
// Generated from the rules; change those, not this.
export default ({ amountIn, dateOfNumber, decimal, firstDay, isUnknown, lastDay, mayBeNone, moneyText, penceIn, times }) => {
  const AMOUNT3 = decimal('3');
  return {
    decision: "advance-fees",
    readings: {},
    whole: {
      facts: ["package.monthlyCallFee","service.activatedOn"],
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
            "latestFirstBillOn": !billedInAdvance || facts.serviceActivatedOnIsNone ? null : dateOfNumber(billedInAdvance ? facts.serviceActivatedOn + 30 : -719163),
          },
          holds: {},
        };
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
      let value11 = facts.packageMonthlyCallFeeIsUnknown;
      if (!value11) {
        const value12 = !facts.serviceActivatedOnIsNone;
        let latestFirstBillOnIsUnknown;
        if (billedInAdvanceIsUnknown) {
          latestFirstBillOnIsUnknown = value12;
        } else {
        
          let value13 = value && value2 && value12;
          if (value13) {
            let value14 = value8 || value9 || (facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone);
            if (!value14) {
              const value15 = facts.serviceActivatedOnAtLatest + 30;
              value14 = value10 !== (2932896 < value15 ? 2932896 : value15);
            }
            value13 = value14;
          }
          latestFirstBillOnIsUnknown = value13;
        }
        value11 = latestFirstBillOnIsUnknown;
      }
      if (value11) return undefined;
      const value16 = value8 || value9 ? -719163 : value10;
      return {
        outcome: outcome,
        values: {
          "quarterlyInAdvance": moneyText(times(facts.packageMonthlyCallFee, AMOUNT3)),
          "latestFirstBillOn": (billedInAdvanceIsUnknown ? facts.serviceActivatedOnIsNone : facts.serviceActivatedOnIsNone || value3) ? null : dateOfNumber(billedInAdvanceIsUnknown ? (facts.serviceActivatedOnIsNone ? 2932896 : value16) : billedInAdvance ? value16 : -719163),
        },
        holds: {},
      };
    },
  };
};
