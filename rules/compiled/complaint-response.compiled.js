// By when must a complaint be answered, and was it?
// Generated from the rules; change those, not this.
export default ({ calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  return {
    decision: "complaint-response",
    readings: {},
    listed: ["complaint.answeredOn","complaint.acknowledgedOn","complaint.form","asOf","complaint.receivedOn","complaint.afterHours"],
    effects: {"awaiting":[{"party":"provider","modality":"must","action":"log-complaint","by":"respondBy","amount":null,"where":null,"clause":"C6.5/p1a"},{"party":"provider","modality":"must","action":"answer-complaint","by":"respondBy","amount":null,"where":null,"clause":"C6.5/p1a"}],"overdue":[{"party":"provider","modality":"must","action":"log-complaint","by":"respondBy","amount":null,"where":null,"clause":"C6.5/p1a"},{"party":"provider","modality":"must","action":"answer-complaint","by":"respondBy","amount":null,"where":null,"clause":"C6.5/p1a"}],"in-time":[],"late":[]},
    whole: {
      facts: ["complaint.receivedOn","asOf","complaint.answeredOn"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined) return undefined;
        return {
          complaintReceivedOn: firstDay(fact0),
          asOf: firstDay(fact1),
          complaintAnsweredOnIsNone: fact2 === null,
          complaintAnsweredOn: firstDay(fact2),
        };
      },
      answer(facts, isBare) {
        const value = facts.complaintReceivedOn + 1;
        const value2 = value < 15340;
        const value3 = workingDayFrom(CALENDAR, value);
        const value4 = !value2 && 21549 >= value3;
        const workingDayToAnswer = value4 ? value3 : value2 || 21549 < value ? value : 21550;
        const value5 = workingDayToAnswer < facts.asOf;
        const awaiting = facts.complaintAnsweredOnIsNone && !value5;
        const value6 = !facts.complaintAnsweredOnIsNone;
        const value7 = workingDayToAnswer < facts.complaintAnsweredOn;
        const inTime = value6 && !value7;
        const workingDayToAnswerAtLatest = value4 ? value3 : value2 ? 15342 : 2932896;
        const value8 = workingDayToAnswerAtLatest < facts.complaintAnsweredOn;
        const value9 = !value8;
        const wentOutInTimeIsUnknown = value6 && value9 && value7;
        const value10 = !wentOutInTimeIsUnknown;
        const value11 = !inTime;
        const value12 = value10 && value11;
        const value13 = wentOutInTimeIsUnknown || value12;
        const value14 = !value12;
        const value15 = value13 && value14;
        const value16 = !value15;
        const lateIsUnknown = value6 && (value15 || value16 && value10 && value11) && value13 && value14;
        const value17 = value6 && value7 && value8 && !lateIsUnknown && value16;
        if (!(awaiting || inTime || value17) && (facts.complaintAnsweredOnIsNone && value5 && workingDayToAnswerAtLatest >= facts.asOf || value6 && value7 && ((wentOutInTimeIsUnknown || inTime) && value11 || inTime) && value9 || lateIsUnknown)) return undefined;
        const outcome = awaiting ? "awaiting" : inTime ? "in-time" : value17 ? "late" : "overdue";
        if (isBare) return outcome;
        if (!value4) return undefined;
        return {
          outcome: outcome,
          values: {
            "respondBy": dateOfNumber(workingDayToAnswer),
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
      const fact0 = given.read("complaint.receivedOn");
      const fact1 = given.read("asOf");
      const fact2 = given.read("complaint.answeredOn");
      return {
        complaintReceivedOn: firstDay(fact0),
        complaintReceivedOnIsUnknown: isUnknown(fact0),
        complaintReceivedOnMayBeNone: mayBeNone(fact0),
        complaintReceivedOnAtLatest: lastDay(fact0),
        asOfAtLatest: lastDay(fact1),
        asOfIsUnknown: isUnknown(fact1),
        asOfMayBeNone: mayBeNone(fact1),
        asOf: firstDay(fact1),
        complaintAnsweredOnIsUnknown: isUnknown(fact2),
        complaintAnsweredOnMayBeNone: mayBeNone(fact2),
        complaintAnsweredOnIsNone: fact2 === null,
        complaintAnsweredOnAtLatest: lastDay(fact2),
        complaintAnsweredOn: firstDay(fact2),
      };
    },
    answer(facts, isBare) {
      const value = facts.complaintReceivedOn + 1;
      const value2 = 2932896 < value;
      const value3 = !facts.complaintReceivedOnIsUnknown && value2;
      const value4 = facts.complaintReceivedOnIsUnknown && facts.complaintReceivedOn < -719162;
      const value5 = facts.complaintReceivedOnIsUnknown && facts.complaintReceivedOnMayBeNone;
      const value6 = value2 ? -719162 : value;
      const value7 = facts.complaintReceivedOnAtLatest + 1;
      const value8 = 2932896 < value7;
      const value9 = value8 ? 2932896 : value7;
      const value10 = value3 || value4;
      const value11 = !value10;
      const value12 = value3 || value4 || value5 || facts.complaintReceivedOnIsUnknown && !(value6 === value9 && value11);
      const value13 = value10 ? -719163 : value6;
      const value14 = workingDayFrom(CALENDAR, value13);
      const value15 = workingDayFrom(CALENDAR, value10 ? 2932897 : value9);
      const value16 = value < 15340;
      const value17 = value2 || value16 || value4;
      const value18 = 21549 >= value14 && 21549 >= value15 && !value17 && !(!value8 && value7 < 15340 && value11);
      const value19 = !value18;
      const value20 = value12 && value19;
      const value21 = value12 && value10;
      const value22 = value20 || value21;
      const value23 = value2 || value16 || value4 || !value2 && 21549 < value && value11 ? value13 : 21550;
      const workingDayToAnswer = value22 ? -719163 : value18 ? value14 : value23;
      const value24 = workingDayToAnswer >= facts.asOfAtLatest;
      const isUnansweredIsUnknown = facts.complaintAnsweredOnIsUnknown && facts.complaintAnsweredOnMayBeNone;
      const value25 = !isUnansweredIsUnknown;
      const value26 = (isUnansweredIsUnknown || facts.complaintAnsweredOnIsNone) && !(facts.complaintAnsweredOnIsNone && value25);
      const value27 = !value26;
      const value28 = value17 ? 15342 : 2932896;
      const workingDayToAnswerAtLatest = value22 ? 2932897 : value18 ? value15 : value28;
      const value29 = value12 && (value3 || value4 || value5);
      const workingDayToAnswerIsUnknown = value20 || value21 || value29 || value19 || value12 && !((value18 ? value15 === value14 : value28 === value23) && !value22);
      const value30 = workingDayToAnswerIsUnknown && (value20 || value21 || value29);
      const value31 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value30);
      const isTimeLeftIsUnknown = workingDayToAnswerAtLatest >= facts.asOf && !(value24 && value31);
      const value32 = !isTimeLeftIsUnknown;
      const isTimeLeft = value24 && value32 && value31;
      const value33 = (isTimeLeftIsUnknown || isTimeLeft) && !isTimeLeft;
      const value34 = !value33;
      const awaitingIsUnknown = (value26 || facts.complaintAnsweredOnIsNone && value27 && value25) && (value33 || value24 && value34 && value32 && value31) && (value26 || value33);
      const value35 = facts.complaintAnsweredOnIsNone && value24 && !awaitingIsUnknown && value27 && value25 && value34 && value32 && value31;
      const value36 = !facts.complaintAnsweredOnIsNone;
      const value37 = workingDayToAnswer >= facts.complaintAnsweredOnAtLatest;
      const value38 = (isUnansweredIsUnknown || value36) && !(value36 && value25);
      const value39 = !value38;
      const value40 = value38 || value36 && value39 && value25;
      const value41 = !(isUnansweredIsUnknown || value30);
      const wentOutInTimeIsUnknown = value36 && workingDayToAnswerAtLatest >= facts.complaintAnsweredOn && !(value36 && value37 && value41);
      const value42 = !wentOutInTimeIsUnknown;
      const wentOutInTime = value36 && value37 && value42 && value41;
      const value43 = !wentOutInTime;
      const value44 = (wentOutInTimeIsUnknown || wentOutInTime) && value43;
      const value45 = !value44;
      const inTimeIsUnknown = value40 && (value44 || value36 && value37 && value45 && value42 && value41) && (value38 || value44);
      const value46 = value36 && value37 && !inTimeIsUnknown && value39 && value25 && value45 && value42 && value41;
      const value47 = value42 && value43;
      const value48 = (wentOutInTimeIsUnknown || value47) && !value47;
      const value49 = !value48;
      const lateIsUnknown = value40 && (value48 || value49 && value42 && value43) && (value38 || value48);
      const value50 = !lateIsUnknown;
      const value51 = value36 && value50 && value39 && value25 && value49 && value42 && value43;
      if (!(value35 || value46 || value51) && (awaitingIsUnknown || inTimeIsUnknown || lateIsUnknown) || value36 && (value35 || value46) && value50 && value39 && value25 && value49 && value42 && value43) return undefined;
      const outcome = value35 ? "awaiting" : value46 ? "in-time" : value51 ? "late" : "overdue";
      if (isBare) return outcome;
      if (workingDayToAnswerIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "respondBy": dateOfNumber(workingDayToAnswer),
        },
        holds: {},
      };
    },
  };
};
