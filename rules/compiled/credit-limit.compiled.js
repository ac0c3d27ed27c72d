// Has the customer gone beyond the credit limit?
// Generated from the rules; change those, not this.
export default ({ amountIn, isUnknown, mayBeNone, penceIn, penceText, wholeIn }) => {
  return {
    decision: "credit-limit",
    readings: {},
    listed: ["account.creditLimit","account.balance","rateCard.overLimitCharge","baseRates","asOf"],
    effects: {"within":[{"party":"provider","modality":"must-not","action":"charge-over-limit","by":null,"amount":null,"where":null,"clause":"S2.10"}],"beyond":[{"party":"provider","modality":"may","action":"charge-over-limit","amount":"charge","by":null,"where":null,"clause":"S2.10"},{"party":"provider","modality":"may","action":"charge-over-limit-interest","by":null,"amount":null,"where":null,"clause":"S2.10"}],"no-limit":[{"party":"provider","modality":"must-not","action":"charge-over-limit","by":null,"amount":null,"where":null,"clause":"S2.10"}]},
    whole: {
      facts: ["account.creditLimit","account.balance","rateCard.overLimitCharge"],
      inPence: ["account.creditLimit","account.balance","rateCard.overLimitCharge"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined) return undefined;
        return {
          accountCreditLimitIsNone: fact0 === null,
          accountCreditLimitInPence: wholeIn(fact0),
          accountBalanceInPence: wholeIn(fact1),
          rateCardOverLimitChargeInPence: wholeIn(fact2),
        };
      },
      answer(facts, isBare, tellsSums) {
        const value = !facts.accountCreditLimitIsNone;
        const value2 = facts.accountCreditLimitInPence < facts.accountBalanceInPence;
        const beyond = value && value2;
        const outcome = facts.accountCreditLimitIsNone ? "no-limit" : beyond ? "beyond" : "within";
        if (isBare) return outcome;
        const charge = beyond ? facts.rateCardOverLimitChargeInPence : 0;
        const answer = {
          outcome: outcome,
          values: {
            "charge": penceText(charge),
            "interestMayFollow": beyond,
            "interestPercent": null,
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        return { ...answer, sums: [value && value2 && 0 < facts.rateCardOverLimitChargeInPence ? { amount: penceText(charge), isOwed: false } : null] };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("account.creditLimit");
      const fact1 = given.read("account.balance");
      const fact2 = given.read("rateCard.overLimitCharge");
      return {
        accountCreditLimitIsUnknown: isUnknown(fact0),
        accountCreditLimitMayBeNone: mayBeNone(fact0),
        accountCreditLimitIsNone: fact0 === null,
        accountCreditLimitInPence: penceIn(amountIn(fact0)),
        accountBalanceInPence: penceIn(amountIn(fact1)),
        accountBalanceIsUnknown: isUnknown(fact1),
        accountBalanceMayBeNone: mayBeNone(fact1),
        rateCardOverLimitChargeIsUnknown: isUnknown(fact2),
        rateCardOverLimitChargeInPence: penceIn(amountIn(fact2)),
      };
    },
    answer(facts, isBare, tellsSums) {
      const noLimitIsUnknown = facts.accountCreditLimitIsUnknown && facts.accountCreditLimitMayBeNone;
      const noLimit = facts.accountCreditLimitIsNone && !noLimitIsUnknown;
      const value = !facts.accountCreditLimitIsNone;
      const value2 = facts.accountCreditLimitInPence < facts.accountBalanceInPence;
      const value3 = !(noLimitIsUnknown || facts.accountBalanceIsUnknown && facts.accountBalanceMayBeNone);
      const value4 = !(facts.accountCreditLimitIsUnknown || facts.accountBalanceIsUnknown);
      const isBeyondIsUnknown = value && (facts.accountCreditLimitIsUnknown || facts.accountBalanceIsUnknown || value2) && !(value && value2 && value3 && value4);
      const value5 = !isBeyondIsUnknown;
      const isBeyond = value && value2 && value5 && value3 && value4;
      const value6 = isBeyondIsUnknown || isBeyond;
      const value7 = !isBeyond;
      const value8 = value6 && value7;
      const value9 = !value8;
      const beyondIsUnknown = (value8 || value && value2 && value9 && value5 && value3 && value4) && value6 && value7;
      const value10 = value && value2 && !beyondIsUnknown && value9 && value5 && value3 && value4;
      if (!(noLimit || value10) && (noLimitIsUnknown || beyondIsUnknown)) return undefined;
      const outcome = noLimit ? "no-limit" : value10 ? "beyond" : "within";
      if (isBare) return outcome;
      const chargeIsUnknown = isBeyondIsUnknown ? !(!facts.rateCardOverLimitChargeIsUnknown && facts.rateCardOverLimitChargeInPence === 0) : value && value2 && facts.rateCardOverLimitChargeIsUnknown && value5 && value3 && value4;
      if (chargeIsUnknown || isBeyondIsUnknown) return undefined;
      const charge = isBeyondIsUnknown ? facts.rateCardOverLimitChargeInPence : isBeyond ? facts.rateCardOverLimitChargeInPence : 0;
      const answer = {
        outcome: outcome,
        values: {
          "charge": penceText(charge),
          "interestMayFollow": isBeyond,
          "interestPercent": null,
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (chargeIsUnknown) return answer;
      return { ...answer, sums: [0 < charge ? { amount: penceText(charge), isOwed: false } : null] };
    },
  };
};
