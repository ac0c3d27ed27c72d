// On which day is the payment collected?
// Generated from the rules; change those, not this.
export default ({ answersFrom, answersTo, calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  return {
    decision: "collection-date",
    readings: {},
    whole: {
      facts: ["invoice.dueDate"],
      read(given) {
        const fact0 = given[0];
        if (fact0 === undefined) return undefined;
        return {
          invoiceDueDate: firstDay(fact0),
        };
      },
      answer(facts, isBare) {
        const value = facts.invoiceDueDate < answersFrom(CALENDAR);
        const value2 = answersTo(CALENDAR);
        const value3 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value4 = !value && value2 >= value3;
        const value5 = facts.invoiceDueDate < (value4 ? value3 : 2932896);
        let collectionDate;
        if (value4) {
          collectionDate = value3;
        } else {
        
          let value6;
          if (value || value2 < facts.invoiceDueDate) {
            value6 = facts.invoiceDueDate;
          } else {
          
            const value7 = value2 + 1;
            value6 = 2932896 < value7 ? 2932896 : value7;
          }
          collectionDate = value6;
        }
        const value8 = facts.invoiceDueDate < collectionDate;
        const moved = value5 && value8;
        const value9 = !moved;
        let value10 = value9;
        if (value10) {
          const value11 = !value8 && value5 || moved;
          value10 = (value11 && value9 || moved) && value11;
        }
        if (value10) return undefined;
        const outcome = moved ? "moved" : "on-due-date";
        if (isBare) return outcome;
        if (!value4) return undefined;
        return {
          outcome: outcome,
          values: {
            "collectionDate": dateOfNumber(collectionDate),
          },
          holds: {},
        };
      },
    },
    read(given) {
      const fact0 = given.read("invoice.dueDate");
      return {
        invoiceDueDate: firstDay(fact0),
        invoiceDueDateAtLatest: lastDay(fact0),
        invoiceDueDateIsUnknown: isUnknown(fact0),
        invoiceDueDateMayBeNone: mayBeNone(fact0),
      };
    },
    answer(facts, isBare) {
      const value = answersFrom(CALENDAR);
      const value2 = facts.invoiceDueDate < value;
      const value3 = answersTo(CALENDAR);
      const value4 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value5 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value6 = !value2 && value3 >= value4 && facts.invoiceDueDateAtLatest >= value && value3 >= value5;
      const value7 = !value6;
      const value8 = facts.invoiceDueDateIsUnknown && value7;
      const value9 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value10 = value8 || value9;
      let value11;
      if (value2 || value3 < facts.invoiceDueDate) {
        value11 = facts.invoiceDueDate;
      } else {
      
        const value12 = value3 + 1;
        value11 = 2932896 < value12 ? 2932896 : value12;
      }
      const collectionDate = value10 ? -719163 : value6 ? value4 : value11;
      const value13 = facts.invoiceDueDate >= (value10 ? 2932897 : value6 ? value5 : 2932896);
      const value14 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value15 = !(value6 ? value4 === value5 : value11 === 2932896);
      const value16 = !((value8 || value9 || value14 || value7 || value15) && (value8 || value9 || value14) || value14);
      const dueDayIsWorkingDayIsUnknown = facts.invoiceDueDateAtLatest >= collectionDate && !(value13 && value16);
      const value17 = !dueDayIsWorkingDayIsUnknown;
      const value18 = !(value13 && value17 && value16);
      const value19 = value17 && value18;
      const value20 = dueDayIsWorkingDayIsUnknown || value19;
      const value21 = !value19;
      const value22 = value20 && value21;
      const value23 = !value22;
      const value24 = value22 || value23 && value17 && value18;
      const value25 = !(value24 && value20 && value21) && value23 && value17 && value18;
      if (!value25 && value24 && value20 && value21) return undefined;
      const outcome = value25 ? "moved" : "on-due-date";
      if (isBare) return outcome;
      if (value15 || value8 || value9 || value14 || value7) return undefined;
      return {
        outcome: outcome,
        values: {
          "collectionDate": dateOfNumber(collectionDate),
        },
        holds: {},
      };
    },
  };
};
