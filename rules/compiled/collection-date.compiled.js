// On which day is the payment collected?
// Generated from the rules; change those, not this.
export default ({ answersFrom, answersTo, calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  return {
    decision: "collection-date",
    readings: {},
    listed: ["invoice.dueDate","customer.nation"],
    effects: {"on-due-date":[],"moved":[]},
    whole: {
      facts: ["invoice.dueDate"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        if (fact0 === undefined) return undefined;
        return {
          invoiceDueDate: firstDay(fact0),
        };
      },
      answer(facts, isBare) {
        const value = answersFrom(CALENDAR);
        const value2 = facts.invoiceDueDate < value;
        const value3 = answersTo(CALENDAR);
        const value4 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value5 = !value2 && value3 >= value4;
        let collectionDateAtLatest;
        if (value5) {
          collectionDateAtLatest = value4;
        } else {
        
          const value6 = workingDayFrom(CALENDAR, value);
          collectionDateAtLatest = value2 && value3 >= value6 ? value6 : 2932896;
        }
        const value7 = facts.invoiceDueDate < collectionDateAtLatest;
        let collectionDate;
        if (value5) {
          collectionDate = value4;
        } else {
        
          let value8;
          if (value2 || value3 < facts.invoiceDueDate) {
            value8 = facts.invoiceDueDate;
          } else {
          
            const value9 = value3 + 1;
            value8 = 2932896 < value9 ? 2932896 : value9;
          }
          collectionDate = value8;
        }
        const value10 = facts.invoiceDueDate < collectionDate;
        const moved = value7 && value10;
        const value11 = !moved;
        let value12 = value11;
        if (value12) {
          const value13 = !value10 && value7 || moved;
          value12 = (value13 && value11 || moved) && value13;
        }
        if (value12) return undefined;
        const outcome = moved ? "moved" : "on-due-date";
        if (isBare) return outcome;
        if (!value5) return undefined;
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
      const value13 = workingDayFrom(CALENDAR, value);
      const value14 = value2 && value3 >= value13 ? value13 : 2932896;
      const value15 = facts.invoiceDueDate >= (value10 ? 2932897 : value6 ? value5 : value14);
      const value16 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const collectionDateIsUnknown = value8 || value9 || value16 || value7 || facts.invoiceDueDateIsUnknown && !((value6 ? value4 === value5 : value14 === value11) && !value10);
      const value17 = !(collectionDateIsUnknown && (value8 || value9 || value16) || value16);
      const dueDayIsWorkingDayIsUnknown = facts.invoiceDueDateAtLatest >= collectionDate && !(value15 && value17);
      const value18 = !dueDayIsWorkingDayIsUnknown;
      const value19 = !(value15 && value18 && value17);
      const value20 = value18 && value19;
      const value21 = dueDayIsWorkingDayIsUnknown || value20;
      const value22 = !value20;
      const value23 = value21 && value22;
      const value24 = !value23;
      const value25 = value23 || value24 && value18 && value19;
      const value26 = !(value25 && value21 && value22) && value24 && value18 && value19;
      if (!value26 && value25 && value21 && value22) return undefined;
      const outcome = value26 ? "moved" : "on-due-date";
      if (isBare) return outcome;
      if (collectionDateIsUnknown) return undefined;
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
