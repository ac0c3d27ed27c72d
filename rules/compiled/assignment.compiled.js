// Does a transfer of rights or duties under the contract take effect?
// Generated from the rules; change those, not this.
export default ({ firstDay, isUnknown, lastDay, mayBeNone, textIn }) => {
  return {
    decision: "assignment",
    readings: {},
    listed: ["assignment.by","assignment.permissionOn","assignment.on","assignment.permissionByEmail"],
    effects: {"not-restricted":[],"effective":[{"party":"customer","modality":"may","action":"transfer-contract","by":null,"amount":null,"where":null,"clause":"S5.1"}],"ineffective":[{"party":"customer","modality":"must-not","action":"transfer-contract","by":null,"amount":null,"where":null,"clause":"S5.1"}]},
    whole: {
      facts: ["assignment.by","assignment.permissionOn","assignment.on"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined) return undefined;
        return {
          assignmentBy: textIn(fact0),
          assignmentPermissionOnIsNone: fact1 === null,
          assignmentPermissionOn: firstDay(fact1),
          assignmentOn: firstDay(fact2),
        };
      },
      answer(facts, isBare) {
        const byProvider = facts.assignmentBy === "provider";
        const value = facts.assignmentBy === "customer";
        const value2 = !facts.assignmentPermissionOnIsNone;
        const value3 = facts.assignmentOn >= facts.assignmentPermissionOn;
        if (byProvider && value && value2 && value3) return undefined;
        const outcome = byProvider ? "not-restricted" : value && value2 && value3 ? "effective" : "ineffective";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
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
      const fact0 = given.read("assignment.by");
      const fact1 = given.read("assignment.permissionOn");
      const fact2 = given.read("assignment.on");
      return {
        assignmentByIsUnknown: isUnknown(fact0),
        assignmentBy: textIn(fact0),
        assignmentPermissionOnIsNone: fact1 === null,
        assignmentPermissionOnAtLatest: lastDay(fact1),
        assignmentPermissionOnIsUnknown: isUnknown(fact1),
        assignmentPermissionOnMayBeNone: mayBeNone(fact1),
        assignmentPermissionOn: firstDay(fact1),
        assignmentOn: firstDay(fact2),
        assignmentOnIsUnknown: isUnknown(fact2),
        assignmentOnMayBeNone: mayBeNone(fact2),
        assignmentOnAtLatest: lastDay(fact2),
      };
    },
    answer(facts, isBare) {
      const value = !facts.assignmentByIsUnknown;
      const value2 = facts.assignmentBy === "provider";
      const byProvider = value && value2;
      const value3 = facts.assignmentBy === "customer";
      const value4 = !facts.assignmentPermissionOnIsNone;
      const value5 = facts.assignmentOn >= facts.assignmentPermissionOnAtLatest;
      const value6 = value && value3;
      const value7 = (facts.assignmentByIsUnknown || value3) && !value6;
      const value8 = !(facts.assignmentPermissionOnIsUnknown && facts.assignmentPermissionOnMayBeNone || facts.assignmentOnIsUnknown && facts.assignmentOnMayBeNone);
      const value9 = value4 && facts.assignmentOnAtLatest >= facts.assignmentPermissionOn && !(value4 && value5 && value8);
      const value10 = !value9;
      const permittedIsUnknown = (value7 || value6) && (value9 || value4 && value5 && value10 && value8) && (value7 || value9);
      const value11 = !permittedIsUnknown;
      const value12 = value && value3 && value4 && value5 && value11 && value10 && value8;
      let value13 = !(byProvider || value12);
      if (value13) {
        const value14 = facts.assignmentByIsUnknown || value2;
        const value15 = !byProvider;
        value13 = (value14 && value15 || byProvider) && value14 && value15 || permittedIsUnknown;
      }
      if (value13 || value && value2 && value3 && value4 && value5 && value11 && value10 && value8) return undefined;
      const outcome = byProvider ? "not-restricted" : value12 ? "effective" : "ineffective";
      if (isBare) return outcome;
      return {
        outcome: outcome,
        values: {
        },
        holds: {},
      };
    },
  };
};
