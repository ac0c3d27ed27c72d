// May the complaint go to the ombudsman, and from when?
// Generated from the rules; change those, not this.
export default ({ dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone }) => {
  return {
    decision: "complaint-escalation",
    readings: {},
    listed: ["complaint.resolvedOn","asOf","complaint.form","complaint.firstMadeOn","complaint.deadlockLetterOn","complaint.deadlockLetterByEmail","complaint.deadlockLetterFrom","complaint.ordinaryHandlingFailedOn"],
    effects: {"closed":[],"may-refer":[{"party":"customer","modality":"may","action":"refer-complaint-to-ombudsman","by":null,"amount":null,"where":null,"clause":"C6.5/p2"},{"party":"provider","modality":"must","action":"honour-ombudsman-decision","clause":"C6.5/p4","by":null,"amount":null,"where":null},{"party":"provider","modality":"must","action":"contact-complainant","where":"goesToDirector","clause":"C6.5/p1b","by":null,"amount":null}],"not-yet":[{"party":"provider","modality":"must","action":"contact-complainant","where":"goesToDirector","clause":"C6.5/p1b","by":null,"amount":null}]},
    whole: {
      facts: ["complaint.resolvedOn","asOf","complaint.firstMadeOn","complaint.deadlockLetterOn","complaint.ordinaryHandlingFailedOn"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined) return undefined;
        return {
          complaintResolvedOnIsNone: fact0 === null,
          complaintResolvedOn: firstDay(fact0),
          asOf: firstDay(fact1),
          complaintFirstMadeOn: firstDay(fact2),
          complaintDeadlockLetterOnIsNone: fact3 === null,
          complaintDeadlockLetterOn: firstDay(fact3),
          complaintOrdinaryHandlingFailedOnIsNone: fact4 === null,
          complaintOrdinaryHandlingFailedOn: firstDay(fact4),
        };
      },
      answer(facts, isBare) {
        const closed = !facts.complaintResolvedOnIsNone && facts.asOf >= facts.complaintResolvedOn;
        const value = !closed;
        const lastDayOfTwelveWeeks = facts.complaintFirstMadeOn + 84;
        const outcome = closed ? "closed" : value && (facts.asOf >= lastDayOfTwelveWeeks || !facts.complaintDeadlockLetterOnIsNone && facts.asOf >= facts.complaintDeadlockLetterOn) ? "may-refer" : "not-yet";
        if (isBare) return outcome;
        const goesToDirector = !facts.complaintOrdinaryHandlingFailedOnIsNone && facts.asOf >= facts.complaintOrdinaryHandlingFailedOn && value;
        return {
          outcome: outcome,
          values: {
            "twelveWeeksOn": dateOfNumber(lastDayOfTwelveWeeks),
            "earliestReferralOn": dateOfNumber(facts.complaintDeadlockLetterOnIsNone ? lastDayOfTwelveWeeks : facts.complaintDeadlockLetterOn < lastDayOfTwelveWeeks ? facts.complaintDeadlockLetterOn : lastDayOfTwelveWeeks),
            "goesToDirector": goesToDirector,
            "decisionBindsProvider": true,
          },
          holds: { "goesToDirector": goesToDirector },
        };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("complaint.resolvedOn");
      const fact1 = given.read("asOf");
      const fact2 = given.read("complaint.firstMadeOn");
      const fact3 = given.read("complaint.deadlockLetterOn");
      const fact4 = given.read("complaint.ordinaryHandlingFailedOn");
      return {
        complaintResolvedOnIsNone: fact0 === null,
        complaintResolvedOnAtLatest: lastDay(fact0),
        complaintResolvedOn: firstDay(fact0),
        complaintResolvedOnIsUnknown: isUnknown(fact0),
        complaintResolvedOnMayBeNone: mayBeNone(fact0),
        asOf: firstDay(fact1),
        asOfAtLatest: lastDay(fact1),
        asOfIsUnknown: isUnknown(fact1),
        asOfMayBeNone: mayBeNone(fact1),
        complaintFirstMadeOn: firstDay(fact2),
        complaintFirstMadeOnIsUnknown: isUnknown(fact2),
        complaintFirstMadeOnAtLatest: lastDay(fact2),
        complaintFirstMadeOnMayBeNone: mayBeNone(fact2),
        complaintDeadlockLetterOnIsNone: fact3 === null,
        complaintDeadlockLetterOnAtLatest: lastDay(fact3),
        complaintDeadlockLetterOn: firstDay(fact3),
        complaintDeadlockLetterOnIsUnknown: isUnknown(fact3),
        complaintDeadlockLetterOnMayBeNone: mayBeNone(fact3),
        complaintOrdinaryHandlingFailedOnIsNone: fact4 === null,
        complaintOrdinaryHandlingFailedOnAtLatest: lastDay(fact4),
        complaintOrdinaryHandlingFailedOnIsUnknown: isUnknown(fact4),
        complaintOrdinaryHandlingFailedOnMayBeNone: mayBeNone(fact4),
        complaintOrdinaryHandlingFailedOn: firstDay(fact4),
      };
    },
    answer(facts, isBare) {
      const value = !facts.complaintResolvedOnIsNone;
      const value2 = facts.asOf >= facts.complaintResolvedOnAtLatest;
      const value3 = facts.asOfAtLatest >= facts.complaintResolvedOn;
      const value4 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value5 = !(facts.complaintResolvedOnIsUnknown && facts.complaintResolvedOnMayBeNone || value4);
      const value6 = !(value && value2 && value5);
      const value7 = value && value3 && value6;
      const value8 = !value7;
      const closedIsUnknown = value && value3 && (value7 || value && value2 && value8 && value5) && value6;
      const value9 = !closedIsUnknown;
      const value10 = value && value2 && value9 && value8 && value5;
      const value11 = !(closedIsUnknown || value10);
      const value12 = value9 && value11;
      const value13 = closedIsUnknown || value12;
      const value14 = facts.complaintFirstMadeOn + 84;
      const value15 = 2932896 < value14;
      const value16 = !facts.complaintFirstMadeOnIsUnknown && value15;
      const value17 = facts.complaintFirstMadeOnIsUnknown && facts.complaintFirstMadeOn < -719162;
      const value18 = value16 || value17;
      const value19 = facts.complaintFirstMadeOnAtLatest + 84;
      const value20 = 2932896 < value19 ? 2932896 : value19;
      const lastDayOfTwelveWeeksAtLatest = value18 ? 2932897 : value20;
      const value21 = facts.asOf >= lastDayOfTwelveWeeksAtLatest;
      const value22 = value15 ? -719162 : value14;
      const lastDayOfTwelveWeeks = value18 ? -719163 : value22;
      const value23 = facts.asOfAtLatest >= lastDayOfTwelveWeeks;
      const value24 = facts.complaintFirstMadeOnIsUnknown && facts.complaintFirstMadeOnMayBeNone;
      const value25 = facts.complaintFirstMadeOnIsUnknown && !(value20 === value22 && !value18);
      const lastDayOfTwelveWeeksIsUnknown = value16 || value17 || value24 || value25;
      const value26 = lastDayOfTwelveWeeksIsUnknown && (value16 || value17 || value24);
      const value27 = !(value26 || value4);
      const value28 = !(value21 && value27);
      const value29 = value23 && value28;
      const value30 = !value29;
      const value31 = value23 && (value29 || value21 && value30 && value27) && value28;
      const value32 = !value31;
      const value33 = value21 && value32 && value30 && value27;
      const value34 = (value31 || value33) && !value33;
      const value35 = !facts.complaintDeadlockLetterOnIsNone;
      const value36 = facts.asOf >= facts.complaintDeadlockLetterOnAtLatest;
      const value37 = facts.asOfAtLatest >= facts.complaintDeadlockLetterOn;
      const value38 = facts.complaintDeadlockLetterOnIsUnknown && facts.complaintDeadlockLetterOnMayBeNone;
      const value39 = !(value38 || value4);
      const value40 = !(value35 && value36 && value39);
      const value41 = value35 && value37 && value40;
      const value42 = !value41;
      const value43 = value35 && value37 && (value41 || value35 && value36 && value42 && value39) && value40;
      const value44 = !value43;
      const value45 = value35 && value36 && value44 && value42 && value39;
      const value46 = (value43 || value45) && !value45;
      const isWayOpen = value21 && !value34 && value32 && value30 && value27 || value35 && value36 && !value46 && value44 && value42 && value39;
      const isWayOpenIsUnknown = !isWayOpen && (value34 || value46);
      const value47 = !isWayOpenIsUnknown;
      const value48 = value47 && isWayOpen;
      const value49 = (isWayOpenIsUnknown || value48) && !value48;
      const value50 = !value49;
      const mayReferIsUnknown = value13 && (value49 || value50 && value47 && isWayOpen) && (closedIsUnknown || value49);
      const value51 = !mayReferIsUnknown && value9 && value11 && value50 && value47 && isWayOpen;
      if (!(value10 || value51) && (closedIsUnknown || mayReferIsUnknown)) return undefined;
      const outcome = value10 ? "closed" : value51 ? "may-refer" : "not-yet";
      if (isBare) return outcome;
      const value52 = lastDayOfTwelveWeeksIsUnknown && value18;
      const value53 = facts.complaintDeadlockLetterOnIsUnknown && facts.complaintDeadlockLetterOn < -719162;
      const value54 = value52 || value53;
      const value55 = facts.complaintDeadlockLetterOn < lastDayOfTwelveWeeks ? facts.complaintDeadlockLetterOn : lastDayOfTwelveWeeks;
      const value56 = value54 ? -719163 : value55;
      const value57 = facts.complaintDeadlockLetterOnIsNone && !value38;
      let value58;
      if (value38) {
        const value59 = facts.complaintDeadlockLetterOnIsNone ? 2932896 : value56;
        value58 = value59 < lastDayOfTwelveWeeks ? value59 : lastDayOfTwelveWeeks;
      } else {
      
        value58 = value57 ? lastDayOfTwelveWeeks : value56;
      }
      const value60 = value35 && (value52 || value53 || value26 || value38 || (facts.complaintDeadlockLetterOnIsUnknown || value16 || value17 || value24 || value25) && !((facts.complaintDeadlockLetterOnAtLatest < lastDayOfTwelveWeeksAtLatest ? facts.complaintDeadlockLetterOnAtLatest : lastDayOfTwelveWeeksAtLatest) === value55 && !value54));
      const value61 = value38 ? !(lastDayOfTwelveWeeks === value56 && !(facts.complaintDeadlockLetterOnIsNone || value16 || value17 || value24 || value25 || value60)) : value57 ? lastDayOfTwelveWeeksIsUnknown : value60;
      const value62 = !facts.complaintOrdinaryHandlingFailedOnIsNone;
      const value63 = facts.asOf >= facts.complaintOrdinaryHandlingFailedOnAtLatest;
      const value64 = !(facts.complaintOrdinaryHandlingFailedOnIsUnknown && facts.complaintOrdinaryHandlingFailedOnMayBeNone || value4);
      const value65 = value62 && facts.asOfAtLatest >= facts.complaintOrdinaryHandlingFailedOn && !(value62 && value63 && value64);
      const value66 = !value65;
      const value67 = value13 && !value12;
      const value68 = !value67;
      const goesToDirectorIsUnknown = (value65 || value62 && value63 && value66 && value64) && (value67 || value68 && value9 && value11) && (value65 || value67);
      if ((value26 ? !(facts.complaintDeadlockLetterOn === value58 && !(facts.complaintDeadlockLetterOnIsNone || facts.complaintDeadlockLetterOnIsUnknown || value61)) : value61) || value16 || value17 || value24 || value25 || goesToDirectorIsUnknown) return undefined;
      let earliestReferralOn;
      if (value26) {
        const value69 = facts.complaintDeadlockLetterOnIsNone ? 2932896 : facts.complaintDeadlockLetterOn;
        earliestReferralOn = value58 < value69 ? value58 : value69;
      } else {
      
        earliestReferralOn = value58;
      }
      return {
        outcome: outcome,
        values: {
          "twelveWeeksOn": dateOfNumber(lastDayOfTwelveWeeks),
          "earliestReferralOn": dateOfNumber(earliestReferralOn),
          "goesToDirector": value62 && value63 && value66 && value64 && value68 && value9 && value11,
          "decisionBindsProvider": true,
        },
        holds: { "goesToDirector": value62 && value63 && !goesToDirectorIsUnknown && value66 && value64 && value68 && value9 && value11 },
      };
    },
  };
};
