// By when must a complaint be answered, and was it?
// Generated from the rules; change those, not this.
export default ({ answersFrom, answersTo, calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  return {
    decision: "complaint-response",
    readings: {},
    whole: {
      facts: ["complaint.receivedOn","asOf","complaint.answeredOn"],
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
        const value2 = value < answersFrom(CALENDAR);
        const value3 = answersTo(CALENDAR);
        const value4 = workingDayFrom(CALENDAR, value);
        const value5 = !value2 && value3 >= value4;
        let workingDayToAnswer;
        if (value5) {
          workingDayToAnswer = value4;
        } else {
        
          let value6;
          if (value2 || value3 < value) {
            value6 = value;
          } else {
          
            const value7 = value3 + 1;
            value6 = 2932896 < value7 ? 2932896 : value7;
          }
          workingDayToAnswer = value6;
        }
        const value8 = workingDayToAnswer < facts.asOf;
        const awaiting = facts.complaintAnsweredOnIsNone && !value8;
        const value9 = !facts.complaintAnsweredOnIsNone;
        const value10 = workingDayToAnswer < facts.complaintAnsweredOn;
        const inTime = value9 && !value10;
        const workingDayToAnswerAtLatest = value5 ? value4 : 2932896;
        const value11 = workingDayToAnswerAtLatest < facts.complaintAnsweredOn;
        const wentOutInTimeIsUnknown = value9 && !value11 && value10;
        const value12 = !wentOutInTimeIsUnknown;
        const value13 = !inTime;
        const value14 = value12 && value13;
        const value15 = wentOutInTimeIsUnknown || value14;
        const value16 = !value14;
        const value17 = value15 && value16;
        const value18 = !value17;
        const lateIsUnknown = value9 && (value17 || value18 && value12 && value13) && value15 && value16;
        const value19 = value9 && value10 && !lateIsUnknown && value18 && value11;
        let value20 = !(awaiting || inTime || value19);
        if (value20) {
          let value21 = facts.complaintAnsweredOnIsNone && value8 && workingDayToAnswerAtLatest >= facts.asOf;
          if (!value21) {
            let inTimeIsUnknown = value9;
            if (inTimeIsUnknown) {
              const value22 = wentOutInTimeIsUnknown || inTime;
              inTimeIsUnknown = (value22 && value13 || inTime) && value22 && value10;
            }
            value21 = inTimeIsUnknown || lateIsUnknown;
          }
          value20 = value21;
        }
        if (value20) return undefined;
        const outcome = awaiting ? "awaiting" : inTime ? "in-time" : value19 ? "late" : "overdue";
        if (isBare) return outcome;
        if (!value5) return undefined;
        return {
          outcome: outcome,
          values: {
            "respondBy": dateOfNumber(workingDayToAnswer),
          },
          holds: {},
        };
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
      const value8 = 2932896 < value7 ? 2932896 : value7;
      const value9 = value3 || value4 || value5 || value6 !== value8;
      const value10 = value3 || value4;
      const value11 = value10 ? -719163 : value6;
      const value12 = answersFrom(CALENDAR);
      const value13 = value11 < value12;
      const value14 = answersTo(CALENDAR);
      const value15 = workingDayFrom(CALENDAR, value11);
      const value16 = value10 ? 2932897 : value8;
      const value17 = workingDayFrom(CALENDAR, value16);
      const value18 = !value13 && value14 >= value15 && value16 >= value12 && value14 >= value17;
      const value19 = !value18;
      const value20 = value9 && value19;
      const value21 = value9 && value10;
      const value22 = value20 || value21;
      let value23;
      if (value13 || value14 < value11) {
        value23 = value11;
      } else {
      
        const value24 = value14 + 1;
        value23 = 2932896 < value24 ? 2932896 : value24;
      }
      const workingDayToAnswer = value22 ? -719163 : value18 ? value15 : value23;
      const value25 = workingDayToAnswer >= facts.asOfAtLatest;
      const isUnansweredIsUnknown = facts.complaintAnsweredOnIsUnknown && facts.complaintAnsweredOnMayBeNone;
      const value26 = !isUnansweredIsUnknown;
      const value27 = (isUnansweredIsUnknown || facts.complaintAnsweredOnIsNone) && !(facts.complaintAnsweredOnIsNone && value26);
      const value28 = !value27;
      const workingDayToAnswerAtLatest = value22 ? 2932897 : value18 ? value17 : 2932896;
      const value29 = value9 && (value3 || value4 || value5);
      const value30 = !(value18 ? value17 === value15 : value23 === 2932896);
      const value31 = (value20 || value21 || value29 || value19 || value30) && (value20 || value21 || value29);
      const value32 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value31);
      const isTimeLeftIsUnknown = workingDayToAnswerAtLatest >= facts.asOf && !(value25 && value32);
      const value33 = !isTimeLeftIsUnknown;
      const isTimeLeft = value25 && value33 && value32;
      const value34 = (isTimeLeftIsUnknown || isTimeLeft) && !isTimeLeft;
      const value35 = !value34;
      const awaitingIsUnknown = (value27 || facts.complaintAnsweredOnIsNone && value28 && value26) && (value34 || value25 && value35 && value33 && value32) && (value27 || value34);
      const value36 = facts.complaintAnsweredOnIsNone && value25 && !awaitingIsUnknown && value28 && value26 && value35 && value33 && value32;
      const value37 = !facts.complaintAnsweredOnIsNone;
      const value38 = workingDayToAnswer >= facts.complaintAnsweredOnAtLatest;
      const value39 = (isUnansweredIsUnknown || value37) && !(value37 && value26);
      const value40 = !value39;
      const value41 = value39 || value37 && value40 && value26;
      const value42 = !(isUnansweredIsUnknown || value31);
      const wentOutInTimeIsUnknown = value37 && workingDayToAnswerAtLatest >= facts.complaintAnsweredOn && !(value37 && value38 && value42);
      const value43 = !wentOutInTimeIsUnknown;
      const wentOutInTime = value37 && value38 && value43 && value42;
      const value44 = !wentOutInTime;
      const value45 = (wentOutInTimeIsUnknown || wentOutInTime) && value44;
      const value46 = !value45;
      const inTimeIsUnknown = value41 && (value45 || value37 && value38 && value46 && value43 && value42) && (value39 || value45);
      const value47 = value37 && value38 && !inTimeIsUnknown && value40 && value26 && value46 && value43 && value42;
      const value48 = value43 && value44;
      const value49 = (wentOutInTimeIsUnknown || value48) && !value48;
      const value50 = !value49;
      const lateIsUnknown = value41 && (value49 || value50 && value43 && value44) && (value39 || value49);
      const value51 = !lateIsUnknown;
      const value52 = value37 && value51 && value40 && value26 && value50 && value43 && value44;
      if (!(value36 || value47 || value52) && (awaitingIsUnknown || inTimeIsUnknown || lateIsUnknown) || value37 && (value36 || value47) && value51 && value40 && value26 && value50 && value43 && value44) return undefined;
      const outcome = value36 ? "awaiting" : value47 ? "in-time" : value52 ? "late" : "overdue";
      if (isBare) return outcome;
      if (value30 || value20 || value21 || value29 || value19) return undefined;
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
