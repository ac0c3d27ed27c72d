// Does a rise in price let the customer leave, or change package, free of charge?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, dateOfNumber, decimal, divide, entriesIn, firstDay, isUnknown, lastDay, mayBeNone, minus, textIn, times, toPlaces }) => {
  const AMOUNT01 = decimal('0.1');
  const AMOUNT0 = decimal('0');
  const AMOUNT100 = decimal('100');
  return {
    decision: "price-rise-exit",
    readings: {},
    listed: ["priceChange.cause","priceChange.charges","priceChange.earlierRises","priceChange.notifiedOn","priceChange","priceChange.objectedOn","termination.noticeOn","priceChange.sentOn","termination","termination.effectiveOn","priceChange.effectiveOn","asOf"],
    effects: {"free-exit":[{"party":"customer","modality":"is-entitled-to","action":"end-contract-without-charge","by":null,"amount":null,"where":null,"clause":"S4.2/p2"},{"party":"customer","modality":"is-entitled-to","action":"change-package-without-charge","by":null,"amount":null,"where":null,"clause":"S4.2/p2"}],"open":[{"party":"customer","modality":"may","action":"object-to-price-rise","by":"lastDayToObject","amount":null,"where":null,"clause":"S4.2/p2"}],"too-late":[],"no-right":[]},
    whole: {
      facts: ["priceChange.cause","priceChange.charges","priceChange","priceChange.objectedOn","priceChange.notifiedOn","asOf"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined) return undefined;
        return {
          priceChangeCauseIsNone: fact0 === null,
          priceChangeCause: textIn(fact0),
          priceChangeChargesIsNone: fact1 === null,
          priceChangeCharges: entriesIn(fact1).map((entry1) => [textIn((entry1["name"] ?? null)), amountIn((entry1["old"] ?? null)), amountIn((entry1["new"] ?? null)), amountIn((entry1["forced"] ?? null)), (entry1["used"] ?? null) === true, entriesIn((entry1["steps"] ?? null)).map((entry2) => [firstDay((entry2["effectiveOn"] ?? null)), amountIn((entry2["price"] ?? null))])]),
          priceChangeIsNone: fact2 === null,
          priceChangeObjectedOnIsNone: fact3 === null,
          priceChangeObjectedOn: firstDay(fact3),
          priceChangeNotifiedOn: firstDay(fact4),
          priceChangeNotifiedOnIsNone: fact4 === null,
          asOf: firstDay(fact5),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.priceChangeCauseIsNone;
        const value2 = facts.priceChangeCause !== "law-or-tax";
        const value3 = !facts.priceChangeChargesIsNone;
        const isMixed = value && facts.priceChangeCause === "mixed";
        const list = [];
        if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
        for (const entry of facts.priceChangeCharges) {
          const part = isMixed ? minus(entry[2], entry[3]) : entry[2];
          list.push([entry[1], part]);
        }
        let state_0 = false;
        if ((steps += list.length) > MOST_STEPS) return undefined;
        for (const entry2 of list) {
          const part2 = compare(times(entry2[0], AMOUNT01), minus(entry2[1], entry2[0])) < 0;
          state_0 = state_0 || part2;
        }
        const nothingSaid = facts.priceChangeIsNone || facts.priceChangeObjectedOnIsNone;
        const value4 = !nothingSaid;
        const lastDayOfWindow = facts.priceChangeNotifiedOn + 7;
        const value5 = facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.priceChangeObjectedOn && !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
        const freeExit = value && value2 && value3 && state_0 && value4 && value5;
        const open = value && value2 && value3 && state_0 && nothingSaid && (facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.asOf);
        const value6 = !freeExit;
        const value7 = !open;
        if (value && value2 && value3 && state_0 && (freeExit || open) && value6 && value7) return undefined;
        const outcome = freeExit ? "free-exit" : open ? "open" : value && value2 && value3 && state_0 && value6 && value7 ? "too-late" : "no-right";
        if (isBare) return outcome;
        let state2_0 = true;
        let state2_1 = AMOUNT0;
        if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
        for (const entry3 of facts.priceChangeCharges) {
          const part3 = compare(entry3[1], AMOUNT0) === 0;
          const part4 = divide(times(minus(entry3[2], entry3[1]), AMOUNT100), entry3[1]);
          const next = state2_0 ? part3 : part3 ? state2_0 : state2_0 || part3;
          const next2 = state2_0 ? part4 : part3 ? state2_1 : compare(state2_1, part4) < 0 ? part4 : state2_1;
          state2_0 = next;
          state2_1 = next2;
        }
        let state3_0 = true;
        let state3_1 = AMOUNT0;
        if ((steps += list.length) > MOST_STEPS) return undefined;
        for (const entry4 of list) {
          const part5 = compare(entry4[0], AMOUNT0) === 0;
          const part6 = divide(times(minus(entry4[1], entry4[0]), AMOUNT100), entry4[0]);
          const next3 = state3_0 ? part5 : part5 ? state3_0 : state3_0 || part5;
          const next4 = state3_0 ? part6 : part5 ? state3_1 : compare(state3_1, part6) < 0 ? part6 : state3_1;
          state3_0 = next3;
          state3_1 = next4;
        }
        return {
          outcome: outcome,
          values: {
            "lastDayToObject": facts.priceChangeNotifiedOnIsNone ? null : dateOfNumber(lastDayOfWindow),
            "overTenPercent": value3 && state_0,
            "objectedInTime": nothingSaid ? null : value4 && value5,
            "largestIncreasePercent": facts.priceChangeChargesIsNone || state2_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state2_1, 4),
            "testedIncreasePercent": facts.priceChangeChargesIsNone || state3_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state3_1, 4),
            "packageChangeFree": freeExit,
            "mayObjectUntil": facts.priceChangeNotifiedOnIsNone || value7 ? null : dateOfNumber(open ? lastDayOfWindow : 0),
          },
          holds: {},
        };
      },
      bounds: ["bounds/5","bounds/6"],
      isWithinBounds(facts) {
        let steps = 0;
        const value = !facts.priceChangeChargesIsNone;
        let value2 = value;
        if (value2) {
          let any = false;
          if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
          for (const entry of facts.priceChangeCharges) {
            let state_0 = true;
            let state_1 = 0;
            const list = entry[5];
            if ((steps += list.length) > MOST_STEPS) return undefined;
            for (const entry2 of list) {
              const next = false;
              const next2 = state_0 ? entry2[0] : state_1 < entry2[0] ? entry2[0] : state_1;
              state_0 = next;
              state_1 = next2;
            }
            const value3 = !state_0;
            let value4 = value3;
            if (value4) {
              let state2_0 = true;
              let state2_1 = AMOUNT0;
              const list2 = entry[5];
              if ((steps += list2.length) > MOST_STEPS) return undefined;
              for (const entry3 of list2) {
                if (value3 && state_1 === entry3[0]) {
                  const next3 = false;
                  const next4 = state2_0 ? entry3[1] : compare(state2_1, entry3[1]) < 0 ? entry3[1] : state2_1;
                  state2_0 = next3;
                  state2_1 = next4;
                }
              }
              value4 = !(!state2_0 && compare(state2_1, entry[2]) === 0);
            }
            if (value4) {
              any = true;
              break;
            }
          }
          value2 = any;
        }
        let value5 = value2;
        if (!value5) {
          let value6 = value;
          if (value6) {
            let any2 = false;
            if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
            for (const entry4 of facts.priceChangeCharges) {
              if (compare(entry4[1], entry4[2]) < 0 && compare(minus(entry4[2], entry4[1]), entry4[3]) < 0) {
                any2 = true;
                break;
              }
            }
            value6 = any2;
          }
          value5 = value6;
        }
        return !value5;
      },
    },
    read(given) {
      const fact0 = given.read("priceChange.cause");
      const fact1 = given.read("priceChange.charges");
      const fact2 = given.read("priceChange");
      const fact3 = given.read("priceChange.objectedOn");
      const fact4 = given.read("priceChange.notifiedOn");
      const fact5 = given.read("asOf");
      return {
        priceChangeCauseIsNone: fact0 === null,
        priceChangeCause: textIn(fact0),
        priceChangeCauseIsUnknown: isUnknown(fact0),
        priceChangeCauseMayBeNone: mayBeNone(fact0),
        priceChangeChargesIsNone: fact1 === null,
        priceChangeChargesIsUnknown: isUnknown(fact1),
        priceChangeCharges: entriesIn(fact1).map((entry1) => [textIn((entry1["name"] ?? null)), amountIn((entry1["old"] ?? null)), amountIn((entry1["new"] ?? null)), amountIn((entry1["forced"] ?? null)), (entry1["used"] ?? null) === true, entriesIn((entry1["steps"] ?? null)).map((entry2) => [firstDay((entry2["effectiveOn"] ?? null)), amountIn((entry2["price"] ?? null))])]),
        priceChangeIsUnknown: isUnknown(fact2),
        priceChangeMayBeNone: mayBeNone(fact2),
        priceChangeIsNone: fact2 === null,
        priceChangeObjectedOnIsUnknown: isUnknown(fact3),
        priceChangeObjectedOnMayBeNone: mayBeNone(fact3),
        priceChangeObjectedOnIsNone: fact3 === null,
        priceChangeObjectedOnAtLatest: lastDay(fact3),
        priceChangeObjectedOn: firstDay(fact3),
        priceChangeNotifiedOnIsUnknown: isUnknown(fact4),
        priceChangeNotifiedOnMayBeNone: mayBeNone(fact4),
        priceChangeNotifiedOn: firstDay(fact4),
        priceChangeNotifiedOnAtLatest: lastDay(fact4),
        priceChangeNotifiedOnIsNone: fact4 === null,
        asOfAtLatest: lastDay(fact5),
        asOfIsUnknown: isUnknown(fact5),
        asOfMayBeNone: mayBeNone(fact5),
        asOf: firstDay(fact5),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.priceChangeCauseIsNone;
      const value2 = !facts.priceChangeChargesIsNone;
      const value3 = !facts.priceChangeChargesIsUnknown;
      const value4 = facts.priceChangeCause === "mixed";
      const value5 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value6 = facts.priceChangeCauseIsUnknown || value4 && value5;
      const value7 = !facts.priceChangeCauseIsUnknown;
      const isMixed = value && value7 && value4;
      const value8 = !isMixed;
      const isMixedIsUnknown = value && value6 && value8;
      const list = [];
      if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
      for (const entry of facts.priceChangeCharges) {
        const value9 = minus(entry[2], entry[3]);
        list.push([entry[1], value && compare(entry[2], value9) !== 0 && value6 && value8, isMixedIsUnknown ? value9 : isMixed ? value9 : entry[2], NOTHING]);
      }
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry2 of list) {
        let any = false;
        const list3 = [[NOTHING], [[[entry2[0], entry2[1], entry2[2]]]]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry3 of list3) {
          let any2 = false;
          const list4 = entry3[0];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry4 of list4) {
            if (entry2[1]) {
              any2 = true;
              break;
            }
          }
          if (any2) {
            any = true;
            break;
          }
        }
        if (!any) {
          list2.push([entry2[0], entry2[1], entry2[2]]);
        }
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry5 of list2) {
        const value10 = compare(times(entry5[0], AMOUNT01), minus(entry5[2], entry5[0])) < 0;
        const value11 = !entry5[1] && value10;
        const part = (entry5[1] || value10) && !value11;
        const part2 = value11;
        const value12 = !state_0 && state_1;
        const value13 = !part && part2;
        const value14 = value12 || value13;
        const next = !value14 && ((state_0 || state_1) && !value12 || (part || part2) && !value13);
        const next2 = value14;
        state_0 = next;
        state_1 = next2;
      }
      const testedChargesIsUnknown = value2 && facts.priceChangeChargesIsUnknown;
      let movesIsUnknown = value2;
      if (movesIsUnknown) {
        let value15 = testedChargesIsUnknown;
        if (!value15) {
          let value16 = value2 && value3;
          if (value16) {
            let any3 = false;
            if ((steps += list.length) > MOST_STEPS) return undefined;
            for (const entry6 of list) {
              const value17 = [[entry6[0], entry6[1], entry6[2]]];
              let any4 = false;
              const list5 = [[NOTHING], [value17]];
              if ((steps += list5.length) > MOST_STEPS) return undefined;
              for (const entry7 of list5) {
                let any5 = false;
                const list6 = entry7[0];
                if ((steps += list6.length) > MOST_STEPS) return undefined;
                for (const entry8 of list6) {
                  if (entry6[1]) {
                    any5 = true;
                    break;
                  }
                }
                if (any5) {
                  any4 = true;
                  break;
                }
              }
              const part3 = any4;
              const part4 = any4 ? NOTHING : value17;
              let value18 = part3;
              if (!value18) {
                let any6 = false;
                if ((steps += part4.length) > MOST_STEPS) return undefined;
                for (const entry9 of part4) {
                  if (entry9[1]) {
                    any6 = true;
                    break;
                  }
                }
                value18 = any6;
              }
              if (value18) {
                any3 = true;
                break;
              }
            }
            value16 = any3;
          }
          value15 = value16;
        }
        movesIsUnknown = value15;
      }
      const value19 = !movesIsUnknown;
      const value20 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value21 = facts.priceChangeCause === "law-or-tax";
      const value22 = value && value7 && value21;
      const value23 = value && (facts.priceChangeCauseIsUnknown || value21 && value5) && !value22;
      const value24 = !value23;
      const value25 = !(value23 || value22);
      const value26 = value24 && value25;
      const value27 = (value23 || value26) && !value26;
      const value28 = !value27;
      const value29 = (value20 || value) && (value27 || value28 && value24 && value25) && (value20 || value27);
      const value30 = !value29;
      const value31 = !value20;
      const overTenPercentIsUnknown = value2 && (value2 && value3 && state_0 && value19 || movesIsUnknown);
      const value32 = !overTenPercentIsUnknown;
      const overTenPercent = value2 && value3 && state_1 && value19 && value32;
      const value33 = (overTenPercentIsUnknown || overTenPercent) && !overTenPercent;
      const value34 = !value33;
      const qualifiesIsUnknown = (value29 || value && value30 && value31 && value28 && value24 && value25) && (value33 || value2 && value3 && state_1 && value19 && value34 && value32) && (value29 || value33);
      const value35 = !qualifiesIsUnknown;
      const value36 = value && value2 && value3 && state_1 && value19 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32;
      const value37 = (qualifiesIsUnknown || value36) && !value36;
      const value38 = !value37;
      const value39 = value37 || value && value2 && value3 && state_1 && value19 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32;
      const value40 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value41 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const nothingSaid = facts.priceChangeIsNone && !value40 || facts.priceChangeObjectedOnIsNone && !value41;
      const value42 = !nothingSaid;
      const value43 = value40 || value41;
      const nothingSaidIsUnknown = value42 && value43;
      const value44 = !nothingSaidIsUnknown;
      const objectedInTimeIsNone = value44 && nothingSaid;
      const value45 = !objectedInTimeIsNone;
      const hasNotArrivedIsUnknown = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value46 = facts.priceChangeNotifiedOn + 7;
      const value47 = 2932896 < value46;
      const value48 = !facts.priceChangeNotifiedOnIsUnknown && value47;
      const value49 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value50 = value48 || value49;
      const value51 = value47 ? -719162 : value46;
      const lastDayOfWindow = value50 ? -719163 : value51;
      const value52 = lastDayOfWindow >= facts.priceChangeObjectedOnAtLatest;
      const value53 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value54 = 2932896 < value53 ? 2932896 : value53;
      const lastDayOfWindowAtLatest = value50 ? 2932897 : value54;
      const value55 = lastDayOfWindowAtLatest >= facts.priceChangeObjectedOn;
      const value56 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value57 = !facts.priceChangeNotifiedOnIsNone;
      const value58 = value48 || value49 || hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsUnknown && !(value54 === value51 && !value50);
      const value59 = value57 && value58 && (value48 || value49 || hasNotArrivedIsUnknown);
      const value60 = !(value41 || value59);
      const value61 = !(value52 && value56 && value60);
      const value62 = value52 && !(value55 && value56 && value61) && value56 && value60;
      const value63 = !hasNotArrivedIsUnknown;
      const value64 = !(facts.priceChangeNotifiedOnIsNone && value63);
      const value65 = hasNotArrivedIsUnknown ? !value62 : value55 && value64 && value56 && value61;
      const value66 = value65 && value45;
      const value67 = !(objectedInTimeIsNone || nothingSaidIsUnknown || value65);
      const value68 = hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsNone || value62;
      const objectedInTimeIsUnknown = nothingSaidIsUnknown || value66;
      const value69 = !(objectedInTimeIsUnknown && value42 && value43);
      const value70 = !objectedInTimeIsUnknown;
      const value71 = value45 && (nothingSaidIsUnknown || value66 || value67 && value44 && value45 && value68) && !(value45 && value69 && value70 && value67 && value44 && value68);
      const value72 = !value71;
      const freeExitIsUnknown = value39 && (value71 || value72 && value45 && value69 && value70 && value67 && value44 && value68) && (value37 || value71);
      const value73 = !freeExitIsUnknown;
      const value74 = value && value2 && value3 && state_1 && value19 && value73 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value72 && value45 && value69 && value70 && value67 && value44 && value68;
      const value75 = (nothingSaidIsUnknown || objectedInTimeIsNone) && value45;
      const value76 = !value75;
      const value77 = (hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsNone) && value64;
      const value78 = lastDayOfWindow >= facts.asOfAtLatest;
      const value79 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value59);
      const value80 = value57 && lastDayOfWindowAtLatest >= facts.asOf && !(value57 && value78 && value79);
      const mayStillObject = facts.priceChangeNotifiedOnIsNone && !value77 && value63 || value57 && value78 && !value80 && value79;
      const mayStillObjectIsUnknown = !mayStillObject && (value77 || value80);
      const value81 = !mayStillObjectIsUnknown;
      const value82 = value81 && mayStillObject;
      const value83 = (mayStillObjectIsUnknown || value82) && !value82;
      const value84 = !value83;
      const openIsUnknown = value39 && (value75 || value76 && value44 && nothingSaid) && (value83 || value84 && value81 && mayStillObject) && (value37 || value75 || value83);
      const value85 = !openIsUnknown;
      const value86 = value && value2 && value3 && state_1 && value19 && value85 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value76 && value44 && nothingSaid && value84 && value81 && mayStillObject;
      const value87 = !(freeExitIsUnknown || value74);
      const value88 = !(openIsUnknown || value86);
      const tooLateIsUnknown = value39 && (freeExitIsUnknown || value73 && value87) && (openIsUnknown || value85 && value88) && (value37 || freeExitIsUnknown || openIsUnknown);
      const value89 = !tooLateIsUnknown;
      const value90 = value && value2 && value3 && state_1 && value19 && value89 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value73 && value87 && value85 && value88;
      if (!(value74 || value86 || value90) && (freeExitIsUnknown || openIsUnknown || tooLateIsUnknown) || value && value2 && value3 && state_1 && value19 && value73 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value72 && value45 && value69 && value70 && value67 && value44 && value68 && value85 && nothingSaid && value84 && value81 && mayStillObject || value && value2 && value3 && state_1 && value19 && (value74 || value86) && value89 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value73 && value87 && value85 && value88) return undefined;
      const outcome = value74 ? "free-exit" : value86 ? "open" : value90 ? "too-late" : "no-right";
      if (isBare) return outcome;
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = AMOUNT0;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry10 of list2) {
        const part5 = !entry10[1] && compare(entry10[0], AMOUNT0) === 0;
        const part6 = divide(times(minus(entry10[2], entry10[0]), AMOUNT100), entry10[0]);
        const value91 = state2_1 && state2_2;
        const value92 = !entry10[1] && part5;
        const value93 = state2_0 || part5;
        const value94 = entry10[1] ? state2_0 : value92 ? state2_0 : value93;
        const value95 = part5 && value94;
        const value96 = state2_0 && !value91;
        const value97 = compare(state2_3, part6) < 0;
        const value98 = entry10[1] ? state2_3 : value92 ? state2_3 : value97 ? part6 : state2_3;
        const value99 = !value93 && (state2_1 || entry10[1]);
        const value100 = entry10[1] ? !(state2_0 || !(state2_0 || part5 || state2_1 || entry10[1]) && (!value97 || compare(part6, state2_3) === 0)) : value92 ? state2_1 : value99;
        const value101 = entry10[1] ? state2_0 || part5 || value91 || value99 : state2_2 || !value92;
        const next3 = value91 ? value95 : value96 ? part5 : value94;
        const next4 = value91 ? !(value95 || compare(part6, value98) === 0 && !(part5 || value94 || entry10[1] || value100)) : value96 ? entry10[1] : value100;
        const next5 = value91 ? part5 || entry10[1] || value94 || value100 && value101 : value101 || value96;
        const next6 = value91 ? part6 : value96 ? part6 : value98;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
      }
      if ((openIsUnknown ? value57 : value && value2 && value3 && state_1 && value57 && value19 && value85 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value76 && value44 && nothingSaid && value84 && value81 && mayStillObject && value58) || value57 && value58 || overTenPercentIsUnknown || nothingSaidIsUnknown || value66 || testedChargesIsUnknown || value2 && (value2 && value3 && state2_1 && value19 || movesIsUnknown) || freeExitIsUnknown) return undefined;
      let state3_0 = true;
      let state3_1 = AMOUNT0;
      if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
      for (const entry11 of facts.priceChangeCharges) {
        const part7 = compare(entry11[1], AMOUNT0) === 0;
        const part8 = divide(times(minus(entry11[2], entry11[1]), AMOUNT100), entry11[1]);
        const next7 = state3_0 ? part7 : part7 ? state3_0 : state3_0 || part7;
        const next8 = state3_0 ? part8 : part7 ? state3_1 : compare(state3_1, part8) < 0 ? part8 : state3_1;
        state3_0 = next7;
        state3_1 = next8;
      }
      return {
        outcome: outcome,
        values: {
          "lastDayToObject": facts.priceChangeNotifiedOnIsNone ? null : dateOfNumber(lastDayOfWindow),
          "overTenPercent": overTenPercent,
          "objectedInTime": objectedInTimeIsNone ? null : value44 && value45 && value68,
          "largestIncreasePercent": facts.priceChangeChargesIsNone || (facts.priceChangeChargesIsNone || facts.priceChangeChargesIsUnknown || state3_0) && !testedChargesIsUnknown ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : facts.priceChangeChargesIsUnknown ? AMOUNT0 : state3_1, 4),
          "testedIncreasePercent": facts.priceChangeChargesIsNone || (facts.priceChangeChargesIsNone || facts.priceChangeChargesIsUnknown || state2_0 || movesIsUnknown) && value19 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : movesIsUnknown ? AMOUNT0 : facts.priceChangeChargesIsNone || movesIsUnknown ? AMOUNT0 : facts.priceChangeChargesIsNone ? AMOUNT0 : testedChargesIsUnknown ? AMOUNT0 : facts.priceChangeChargesIsNone ? AMOUNT0 : facts.priceChangeChargesIsUnknown ? AMOUNT0 : state2_3, 4),
          "packageChangeFree": value && value2 && value3 && state_1 && value19 && value38 && value35 && value30 && value31 && value28 && value24 && value25 && value34 && value32 && value72 && value45 && value69 && value70 && value67 && value44 && value68,
          "mayObjectUntil": (openIsUnknown ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value86) ? null : dateOfNumber(openIsUnknown ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : lastDayOfWindow) : value86 ? lastDayOfWindow : 0),
        },
        holds: {},
      };
    },
  };
};
