// Was the customer's cancellation given in a good form?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, isUnknown, mayBeNone, textIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  return {
    decision: "cancellation-notice",
    readings: {},
    listed: ["termination.form","termination.movesDomain","service.kind"],
    effects: {"valid":[{"party":"customer","modality":"may","action":"end-service","clause":"S3.1","by":null,"amount":null,"where":null}],"invalid":[]},
    whole: {
      facts: ["termination.form","termination.movesDomain"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        if (fact0 === undefined || fact1 === undefined) return undefined;
        return {
          terminationFormIsNone: fact0 === null,
          terminationForm: textIn(fact0),
          terminationMovesDomainIsNone: fact1 === null,
          terminationMovesDomain: fact1 === true,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.terminationFormIsNone;
        const value2 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.terminationForm === entry[0]) {
            any = true;
            break;
          }
        }
        const value3 = !facts.terminationMovesDomainIsNone;
        const value4 = !facts.terminationMovesDomain;
        if (value && value2 && any && value3 && value4) return undefined;
        const outcome = value && value2 ? "valid" : value && any && value3 && value4 ? "valid" : "invalid";
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
      const fact0 = given.read("termination.form");
      const fact1 = given.read("termination.movesDomain");
      const fact2 = given.isLeftOut("termination.movesDomain");
      const fact3 = given.read("service.kind");
      return {
        terminationFormIsNone: fact0 === null,
        terminationFormIsUnknown: isUnknown(fact0),
        terminationForm: textIn(fact0),
        terminationMovesDomainIsNone: fact1 === null,
        terminationMovesDomain: fact1 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact1),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact2),
        terminationMovesDomainLeftOut: fact2 === true,
        serviceKindIsUnknown: isUnknown(fact3),
        serviceKind: textIn(fact3),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.terminationFormIsNone;
      const value2 = !facts.terminationFormIsUnknown;
      const value3 = facts.terminationForm === "headed-fax";
      const byHeadedFax = value && value2 && value3;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value4 = value && value2 && any;
      const value5 = value && (facts.terminationFormIsUnknown || any) && !value4;
      const value6 = !facts.terminationMovesDomainIsNone;
      const value7 = !facts.terminationMovesDomain;
      const value8 = value6 && !facts.terminationMovesDomainIsUnknown && value7;
      const value9 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value10 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value11 = value9 && facts.terminationMovesDomainLeftOut;
      const value12 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value11;
      let value13 = value12 || value11;
      if (value13) {
        const value14 = value10 && any2;
        const value15 = (facts.serviceKindIsUnknown || any2) && !value14;
        value13 = (value15 || value14) && (value12 || value15);
      }
      const value16 = !value13;
      const value17 = value9 && facts.terminationMovesDomainLeftOut && value10 && any2 && value16;
      const value18 = (value13 || value17) && !value17;
      const noDomainMove = value8 || value9 && facts.terminationMovesDomainLeftOut && value10 && any2 && !value18 && value16;
      const noDomainMoveIsUnknown = !noDomainMove && (value6 && (facts.terminationMovesDomainIsUnknown || value7 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value8 || value18);
      const value19 = !noDomainMoveIsUnknown;
      const value20 = value19 && noDomainMove;
      const value21 = (noDomainMoveIsUnknown || value20) && !value20;
      const value22 = !value21;
      const inOrdinaryFormIsUnknown = (value5 || value4) && (value21 || value22 && value19 && noDomainMove) && (value5 || value21);
      const value23 = !inOrdinaryFormIsUnknown;
      const value24 = value && value2 && any && value23 && value22 && value19 && noDomainMove;
      let value25 = !(byHeadedFax || value24);
      if (value25) {
        let byHeadedFaxIsUnknown = value;
        if (byHeadedFaxIsUnknown) {
          const value26 = facts.terminationFormIsUnknown || value3 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value27 = !byHeadedFax;
          byHeadedFaxIsUnknown = (value && value26 && value27 || byHeadedFax) && value26 && value27;
        }
        value25 = byHeadedFaxIsUnknown || inOrdinaryFormIsUnknown;
      }
      if (value25 || value && value2 && value3 && any && value23 && value22 && value19 && noDomainMove) return undefined;
      const outcome = byHeadedFax ? "valid" : value24 ? "valid" : "invalid";
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
