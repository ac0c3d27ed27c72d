// By when must a complaint be answered, and was it?
// Generated from the rules; change those, not this.
export default ({ answersFrom, answersTo, calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
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
        const value2 = answersFrom(CALENDAR);
        const value3 = value < value2;
        const value4 = answersTo(CALENDAR);
        const value5 = workingDayFrom(CALENDAR, value);
        const value6 = !value3 && value4 >= value5;
        let workingDayToAnswer;
        if (value6) {
          workingDayToAnswer = value5;
        } else {
        
          let value7;
          if (value3 || value4 < value) {
            value7 = value;
          } else {
          
            const value8 = value4 + 1;
            value7 = 2932896 < value8 ? 2932896 : value8;
          }
          workingDayToAnswer = value7;
        }
        const value9 = workingDayToAnswer < facts.asOf;
        const awaiting = facts.complaintAnsweredOnIsNone && !value9;
        const value10 = !facts.complaintAnsweredOnIsNone;
        const value11 = workingDayToAnswer < facts.complaintAnsweredOn;
        const inTime = value10 && !value11;
        let workingDayToAnswerAtLatest;
        if (value6) {
          workingDayToAnswerAtLatest = value5;
        } else {
        
          const value12 = workingDayFrom(CALENDAR, value2);
          workingDayToAnswerAtLatest = value3 && value4 >= value12 ? value12 : 2932896;
        }
        const value13 = workingDayToAnswerAtLatest < facts.complaintAnsweredOn;
        const wentOutInTimeIsUnknown = value10 && !value13 && value11;
        const value14 = !wentOutInTimeIsUnknown;
        const value15 = !inTime;
        const value16 = value14 && value15;
        const value17 = wentOutInTimeIsUnknown || value16;
        const value18 = !value16;
        const value19 = value17 && value18;
        const value20 = !value19;
        const lateIsUnknown = value10 && (value19 || value20 && value14 && value15) && value17 && value18;
        const value21 = value10 && value11 && !lateIsUnknown && value20 && value13;
        let value22 = !(awaiting || inTime || value21);
        if (value22) {
          let value23 = facts.complaintAnsweredOnIsNone && value9 && workingDayToAnswerAtLatest >= facts.asOf;
          if (!value23) {
            let inTimeIsUnknown = value10;
            if (inTimeIsUnknown) {
              const value24 = wentOutInTimeIsUnknown || inTime;
              inTimeIsUnknown = (value24 && value15 || inTime) && value24 && value11;
            }
            value23 = inTimeIsUnknown || lateIsUnknown;
          }
          value22 = value23;
        }
        if (value22) return undefined;
        const outcome = awaiting ? "awaiting" : inTime ? "in-time" : value21 ? "late" : "overdue";
        if (isBare) return outcome;
        if (!value6) return undefined;
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
      const value9 = value3 || value4;
      const value10 = value3 || value4 || value5 || facts.complaintReceivedOnIsUnknown && !(value6 === value8 && !value9);
      const value11 = value9 ? -719163 : value6;
      const value12 = answersFrom(CALENDAR);
      const value13 = value11 < value12;
      const value14 = answersTo(CALENDAR);
      const value15 = workingDayFrom(CALENDAR, value11);
      const value16 = value9 ? 2932897 : value8;
      const value17 = workingDayFrom(CALENDAR, value16);
      const value18 = !value13 && value14 >= value15 && value16 >= value12 && value14 >= value17;
      const value19 = !value18;
      const value20 = value10 && value19;
      const value21 = value10 && value9;
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
      const value29 = workingDayFrom(CALENDAR, value12);
      const value30 = value13 && value14 >= value29 ? value29 : 2932896;
      const workingDayToAnswerAtLatest = value22 ? 2932897 : value18 ? value17 : value30;
      const value31 = value10 && (value3 || value4 || value5);
      const workingDayToAnswerIsUnknown = value20 || value21 || value31 || value19 || value10 && !((value18 ? value17 === value15 : value23 === value30) && !value22);
      const value32 = workingDayToAnswerIsUnknown && (value20 || value21 || value31);
      const value33 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value32);
      const isTimeLeftIsUnknown = workingDayToAnswerAtLatest >= facts.asOf && !(value25 && value33);
      const value34 = !isTimeLeftIsUnknown;
      const isTimeLeft = value25 && value34 && value33;
      const value35 = (isTimeLeftIsUnknown || isTimeLeft) && !isTimeLeft;
      const value36 = !value35;
      const awaitingIsUnknown = (value27 || facts.complaintAnsweredOnIsNone && value28 && value26) && (value35 || value25 && value36 && value34 && value33) && (value27 || value35);
      const value37 = facts.complaintAnsweredOnIsNone && value25 && !awaitingIsUnknown && value28 && value26 && value36 && value34 && value33;
      const value38 = !facts.complaintAnsweredOnIsNone;
      const value39 = workingDayToAnswer >= facts.complaintAnsweredOnAtLatest;
      const value40 = (isUnansweredIsUnknown || value38) && !(value38 && value26);
      const value41 = !value40;
      const value42 = value40 || value38 && value41 && value26;
      const value43 = !(isUnansweredIsUnknown || value32);
      const wentOutInTimeIsUnknown = value38 && workingDayToAnswerAtLatest >= facts.complaintAnsweredOn && !(value38 && value39 && value43);
      const value44 = !wentOutInTimeIsUnknown;
      const wentOutInTime = value38 && value39 && value44 && value43;
      const value45 = !wentOutInTime;
      const value46 = (wentOutInTimeIsUnknown || wentOutInTime) && value45;
      const value47 = !value46;
      const inTimeIsUnknown = value42 && (value46 || value38 && value39 && value47 && value44 && value43) && (value40 || value46);
      const value48 = value38 && value39 && !inTimeIsUnknown && value41 && value26 && value47 && value44 && value43;
      const value49 = value44 && value45;
      const value50 = (wentOutInTimeIsUnknown || value49) && !value49;
      const value51 = !value50;
      const lateIsUnknown = value42 && (value50 || value51 && value44 && value45) && (value40 || value50);
      const value52 = !lateIsUnknown;
      const value53 = value38 && value52 && value41 && value26 && value51 && value44 && value45;
      if (!(value37 || value48 || value53) && (awaitingIsUnknown || inTimeIsUnknown || lateIsUnknown) || value38 && (value37 || value48) && value52 && value41 && value26 && value51 && value44 && value45) return undefined;
      const outcome = value37 ? "awaiting" : value48 ? "in-time" : value53 ? "late" : "overdue";
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
