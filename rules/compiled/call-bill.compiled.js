// What do the chargeable calls of one invoice come to?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, decimal, decimalOf, divide, entriesIn, isUnknown, mayBeNone, moneyText, noAnswer, plus, roundHalfUp, textIn, times, toPlaces, wholeIn }) => {
  const AMOUNT0 = decimal('0');
  const AMOUNT60 = decimal('60');
  return {
    decision: "call-bill",
    readings: {},
    listed: ["calls","package.billingInterval"],
    effects: {"charges":[{"party":"customer","modality":"must","action":"pay-call-charges","amount":"total","by":null,"where":null,"clause":"S2.2"}],"nothing":[]},
    whole: {
      facts: ["package.billingInterval","calls"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        if (fact0 === undefined || fact1 === undefined) return undefined;
        return {
          packageBillingInterval: textIn(fact0),
          calls: entriesIn(fact1).map((entry1) => [wholeIn((entry1["durationSeconds"] ?? null)), amountIn((entry1["ratePerMinute"] ?? null)), amountIn((entry1["connectionFee"] ?? null))]),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const billed = [];
        if ((steps += facts.calls.length) > MOST_STEPS) return undefined;
        for (const entry of facts.calls) {
          const value = byTheMinute ? Math.floor(entry[0] * -1 / 60) * -1 : 0;
          const value2 = value * 60;
          const value3 = (byTheMinute ? 0 : entry[0]) + value2;
          if (9007199254740991 < value2 || !(value3 >= -9007199254740991 && 9007199254740991 >= value3) ? noAnswer() : true) {
            const value4 = entry[0] === 0 ? AMOUNT0 : plus(entry[2], divide(times(entry[1], decimalOf(value3)), AMOUNT60));
            billed.push([value, false, value4, roundHalfUp(value4, 2)]);
          }
        }
        let state_0 = false;
        let state_1 = AMOUNT0;
        if ((steps += billed.length) > MOST_STEPS) return undefined;
        for (const entry2 of billed) {
          const next = false;
          const next2 = plus(entry2[2], state_1);
          state_0 = next;
          state_1 = next2;
        }
        const total = roundHalfUp(state_1, 2);
        const outcome = !state_0 && compare(AMOUNT0, total) < 0 ? "charges" : "nothing";
        if (isBare) return outcome;
        const billedMinutes = [];
        if ((steps += billed.length) > MOST_STEPS) return undefined;
        for (const entry3 of billed) {
          billedMinutes.push([entry3[0]]);
        }
        return {
          outcome: outcome,
          values: {
            "billedMinutes": billedMinutes.map((shown1) => shown1[0]),
            "totalUnrounded": state_0 ? null : toPlaces(state_1, 10),
            "total": state_0 ? null : moneyText(total),
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
      const fact0 = given.read("package.billingInterval");
      const fact1 = given.read("calls");
      return {
        packageBillingInterval: textIn(fact0),
        packageBillingIntervalIsUnknown: isUnknown(fact0),
        calls: entriesIn(fact1).map((entry1) => [wholeIn((entry1["durationSeconds"] ?? null)), amountIn((entry1["ratePerMinute"] ?? null)), amountIn((entry1["connectionFee"] ?? null))]),
        callsIsUnknown: isUnknown(fact1),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = facts.packageBillingInterval === "minute";
      const value2 = facts.packageBillingIntervalIsUnknown || value;
      const byTheMinute = !facts.packageBillingIntervalIsUnknown && value;
      const value3 = !byTheMinute;
      const byTheMinuteIsUnknown = value2 && value3;
      const list = [];
      if ((steps += facts.calls.length) > MOST_STEPS) return undefined;
      for (const entry of facts.calls) {
        const value4 = Math.floor(entry[0] * -1 / 60) * -1;
        const value5 = value4 === 0;
        const value6 = entry[0] === 0;
        const value7 = value2 && value3 && !(value5 && value6);
        const value8 = !value5 && value2 && value3;
        const value9 = byTheMinuteIsUnknown ? value4 : byTheMinute ? value4 : 0;
        const value10 = !value6;
        const value11 = value9 * 60;
        const value12 = (byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : entry[0]) + value11;
        const value13 = value6 ? AMOUNT0 : plus(divide(times(entry[1], decimalOf(value12)), AMOUNT60), entry[2]);
        list.push([value7 || value8, value9, value10 && (9007199254740991 < value11 || value7 || value8 || value10 && value2 && value3 || !(value12 >= -9007199254740991 && 9007199254740991 >= value12)), value10, value13, roundHalfUp(value13, 2)]);
      }
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry2 of list) {
        list2.push([entry2[2], entry2[3], entry2[4]]);
      }
      let totalUnrounded;
      if (facts.callsIsUnknown) {
        totalUnrounded = AMOUNT0;
      } else {
      
        let state_0 = AMOUNT0;
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (const entry3 of list2) {
          state_0 = plus(entry3[2], state_0);
        }
        totalUnrounded = state_0;
      }
      const total = roundHalfUp(totalUnrounded, 2);
      const value14 = compare(AMOUNT0, total) < 0;
      let any = false;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry4 of list2) {
        if (entry4[0]) {
          any = true;
          break;
        }
      }
      const value15 = facts.callsIsUnknown || value14 || any;
      const value16 = !(facts.callsIsUnknown || any);
      const value17 = !(value14 && value16);
      const value18 = value15 && value17;
      const value19 = !value18;
      const value20 = value18 || value14 && value19 && value16;
      const value21 = value14 && !(value20 && value15 && value17) && value19 && value16;
      if (!value21 && value20 && value15 && value17) return undefined;
      const outcome = value21 ? "charges" : "nothing";
      if (isBare) return outcome;
      const list3 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry5 of list) {
        list3.push([entry5[0], entry5[1]]);
      }
      let value22 = facts.callsIsUnknown;
      if (!value22) {
        let any2 = false;
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry6 of list3) {
          if (entry6[0]) {
            any2 = true;
            break;
          }
        }
        value22 = any2 || any;
      }
      if (value22) return undefined;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": (facts.callsIsUnknown ? NOTHING : list3).map((shown1) => shown1[1]),
          "totalUnrounded": toPlaces(totalUnrounded, 10),
          "total": moneyText(total),
        },
        holds: {},
      };
    },
  };
};
