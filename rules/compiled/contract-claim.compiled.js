// Who may enforce the contract, does delay matter, and where is it decided?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, isUnknown, mayBeNone, textIn }) => {
  const LISTED = [["customer"], ["provider"]];
  return {
    decision: "contract-claim",
    readings: {},
    listed: ["claim.by","claim.underContract","claim.arisenOn","asOf"],
    effects: {"may-enforce":[],"third-party-excluded":[],"outside-contract":[]},
    whole: {
      facts: ["claim.by","claim.underContract"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        if (fact0 === undefined || fact1 === undefined) return undefined;
        return {
          claimBy: textIn(fact0),
          claimUnderContract: fact1 === true,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        let party = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.claimBy === entry[0]) {
            party = true;
            break;
          }
        }
        const value = facts.claimBy === "third-party";
        const value2 = !facts.claimUnderContract;
        if (party && value && value2) return undefined;
        const outside = value && value2;
        const outcome = party ? "may-enforce" : outside ? "outside-contract" : "third-party-excluded";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "waivedByDelay": false,
            "law": outside ? null : outside ? "" : "english",
            "forum": outside ? null : outside ? "" : "england-and-wales",
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
      const fact0 = given.read("claim.by");
      const fact1 = given.read("claim.underContract");
      return {
        claimByIsUnknown: isUnknown(fact0),
        claimBy: textIn(fact0),
        claimUnderContractIsUnknown: isUnknown(fact1),
        claimUnderContract: fact1 === true,
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.claimByIsUnknown;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.claimBy) {
          any = true;
          break;
        }
      }
      const party = value && any;
      const value2 = facts.claimBy === "third-party";
      const value3 = !facts.claimUnderContractIsUnknown;
      const value4 = !facts.claimUnderContract;
      const value5 = value && value2;
      const value6 = (facts.claimByIsUnknown || value2) && !value5;
      let outsideIsUnknown = value6 || value5;
      if (outsideIsUnknown) {
        const value7 = value3 && value4;
        const value8 = (facts.claimUnderContractIsUnknown || value4) && !value7;
        outsideIsUnknown = (value8 || value7) && (value6 || value8);
      }
      const value9 = !outsideIsUnknown;
      const lawIsNone = value && value2 && value3 && value4 && value9;
      let value10 = !(party || lawIsNone);
      if (value10) {
        const value11 = !party;
        const value12 = (facts.claimByIsUnknown || any) && value11 || party;
        value10 = (value12 && value11 || party) && value12 && value11 || outsideIsUnknown;
      }
      if (value10 || value && any && value2 && value3 && value4 && value9) return undefined;
      const outcome = party ? "may-enforce" : lawIsNone ? "outside-contract" : "third-party-excluded";
      if (isBare) return outcome;
      if (outsideIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "waivedByDelay": false,
          "law": lawIsNone ? null : outsideIsUnknown ? "" : lawIsNone ? "" : "english",
          "forum": lawIsNone ? null : outsideIsUnknown ? "" : lawIsNone ? "" : "england-and-wales",
        },
        holds: {},
      };
    },
  };
};
