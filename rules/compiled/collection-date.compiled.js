// On which day is the payment collected?
// Generated from the rules; change those, not this.
export default ({ calendarOf, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, workingDayFrom }) => {
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
        const value = facts.invoiceDueDate < 15340;
        const value2 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value3 = !value && 21549 >= value2;
        const value4 = facts.invoiceDueDate < (value3 ? value2 : value ? 15342 : 2932896);
        const collectionDate = value3 ? value2 : value || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
        const value5 = facts.invoiceDueDate < collectionDate;
        const moved = value4 && value5;
        const value6 = !moved;
        let value7 = value6;
        if (value7) {
          const value8 = !value5 && value4 || moved;
          value7 = (value8 && value6 || moved) && value8;
        }
        if (value7) return undefined;
        const outcome = moved ? "moved" : "on-due-date";
        if (isBare) return outcome;
        if (!value3) return undefined;
        return {
          outcome: outcome,
          values: {
            "collectionDate": dateOfNumber(collectionDate),
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
      const fact0 = given.read("invoice.dueDate");
      return {
        invoiceDueDate: firstDay(fact0),
        invoiceDueDateAtLatest: lastDay(fact0),
        invoiceDueDateIsUnknown: isUnknown(fact0),
        invoiceDueDateMayBeNone: mayBeNone(fact0),
      };
    },
    answer(facts, isBare) {
      const value = facts.invoiceDueDate < 15340;
      const value2 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value3 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value4 = !value && 21549 >= value2 && facts.invoiceDueDateAtLatest >= 15340 && 21549 >= value3;
      const value5 = !value4;
      const value6 = facts.invoiceDueDateIsUnknown && value5;
      const value7 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value8 = value6 || value7;
      const value9 = value || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
      const collectionDate = value8 ? -719163 : value4 ? value2 : value9;
      const value10 = value ? 15342 : 2932896;
      const value11 = facts.invoiceDueDate >= (value8 ? 2932897 : value4 ? value3 : value10);
      const value12 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const collectionDateIsUnknown = value6 || value7 || value12 || value5 || facts.invoiceDueDateIsUnknown && !((value4 ? value2 === value3 : value9 === value10) && !value8);
      const value13 = !(collectionDateIsUnknown && (value6 || value7 || value12) || value12);
      const dueDayIsWorkingDayIsUnknown = facts.invoiceDueDateAtLatest >= collectionDate && !(value11 && value13);
      const value14 = !dueDayIsWorkingDayIsUnknown;
      const value15 = !(value11 && value14 && value13);
      const value16 = value14 && value15;
      const value17 = dueDayIsWorkingDayIsUnknown || value16;
      const value18 = !value16;
      const value19 = value17 && value18;
      const value20 = !value19;
      const value21 = value19 || value20 && value14 && value15;
      const value22 = !(value21 && value17 && value18) && value20 && value14 && value15;
      if (!value22 && value21 && value17 && value18) return undefined;
      const outcome = value22 ? "moved" : "on-due-date";
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
