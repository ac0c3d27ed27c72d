// Can the application be accepted, and may a credit check be made?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, isUnknown, mayBeNone, textIn }) => {
  const LISTED = [["new-customer"], ["new-service"], ["extra"], ["higher-limit"]];
  return {
    decision: "application",
    readings: {},
    listed: ["application.name","application.address","application.bankDetails","application.kind"],
    effects: {"may-accept":[{"party":"provider","modality":"may","action":"accept-application","by":null,"amount":null,"where":null,"clause":"S2.9"}],"incomplete":[{"party":"provider","modality":"must-not","action":"accept-application","by":null,"amount":null,"where":null,"clause":"S2.9"},{"party":"customer","modality":"must","action":"give-particulars","by":null,"amount":null,"where":null,"clause":"S2.9"}]},
    whole: {
      facts: ["application.name","application.address","application.bankDetails","application.kind"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined) return undefined;
        return {
          applicationNameIsNone: fact0 === null,
          applicationAddressIsNone: fact1 === null,
          applicationBankDetailsIsNone: fact2 === null,
          applicationKind: textIn(fact3),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const outcome = !facts.applicationNameIsNone && !facts.applicationAddressIsNone && !facts.applicationBankDetailsIsNone ? "may-accept" : "incomplete";
        if (isBare) return outcome;
        let creditCheckAllowed = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.applicationKind === entry[0]) {
            creditCheckAllowed = true;
            break;
          }
        }
        return {
          outcome: outcome,
          values: {
            "creditCheckAllowed": creditCheckAllowed,
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
      const fact0 = given.read("application.name");
      const fact1 = given.read("application.address");
      const fact2 = given.read("application.bankDetails");
      const fact3 = given.read("application.kind");
      return {
        applicationNameIsNone: fact0 === null,
        applicationNameIsUnknown: isUnknown(fact0),
        applicationNameMayBeNone: mayBeNone(fact0),
        applicationAddressIsNone: fact1 === null,
        applicationAddressIsUnknown: isUnknown(fact1),
        applicationAddressMayBeNone: mayBeNone(fact1),
        applicationBankDetailsIsNone: fact2 === null,
        applicationBankDetailsIsUnknown: isUnknown(fact2),
        applicationBankDetailsMayBeNone: mayBeNone(fact2),
        applicationKind: textIn(fact3),
        applicationKindIsUnknown: isUnknown(fact3),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.applicationNameIsNone;
      const value2 = !facts.applicationAddressIsNone;
      const value3 = !facts.applicationBankDetailsIsNone;
      const value4 = facts.applicationNameIsUnknown && facts.applicationNameMayBeNone;
      const value5 = value4 || value;
      const value6 = facts.applicationAddressIsUnknown && facts.applicationAddressMayBeNone;
      const value7 = value6 || value2;
      const value8 = facts.applicationBankDetailsIsUnknown && facts.applicationBankDetailsMayBeNone;
      const value9 = value8 || value3;
      const value10 = value4 || value6 || value8;
      const value11 = value && value2 && value3 && !(value5 && value7 && value9 && value10) && !value4 && !value6 && !value8;
      if (!value11 && value5 && value7 && value9 && value10) return undefined;
      const outcome = value11 ? "may-accept" : "incomplete";
      if (isBare) return outcome;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (facts.applicationKind === entry[0]) {
          any = true;
          break;
        }
      }
      const creditCheckAllowed = !facts.applicationKindIsUnknown && any;
      if ((facts.applicationKindIsUnknown || any) && !creditCheckAllowed) return undefined;
      return {
        outcome: outcome,
        values: {
          "creditCheckAllowed": creditCheckAllowed,
        },
        holds: {},
      };
    },
  };
};
