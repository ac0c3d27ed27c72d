// Does a rise in price let the customer leave, or change package, free of charge?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, dateOfNumber, decimal, divide, entriesIn, fieldIn, firstDay, isUnknown, lastDay, mayBeNone, minus, textIn, times, toPlaces }) => {
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
          priceChangeCharges: entriesIn(fact1).map((entry1) => [textIn(fieldIn(entry1, "name")), amountIn(fieldIn(entry1, "old")), amountIn(fieldIn(entry1, "new")), amountIn(fieldIn(entry1, "forced")), fieldIn(entry1, "used") === true, entriesIn(fieldIn(entry1, "steps")).map((entry2) => [firstDay(fieldIn(entry2, "effectiveOn")), amountIn(fieldIn(entry2, "price"))])]),
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
        let moves;
        if (facts.priceChangeChargesIsNone) {
          moves = NOTHING;
        } else {
        
          let value4;
          if (facts.priceChangeChargesIsNone) {
            value4 = NOTHING;
          } else {
          
            let testedCharges;
            if (facts.priceChangeChargesIsNone) {
              testedCharges = NOTHING;
            } else {
            
              const isMixed = value && facts.priceChangeCause === "mixed";
              const list = [];
              if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
              for (const entry of facts.priceChangeCharges) {
                list.push([entry[1], isMixed ? minus(entry[2], entry[3]) : entry[2], NOTHING]);
              }
              testedCharges = list;
            }
            const list2 = [];
            if ((steps += testedCharges.length) > MOST_STEPS) return undefined;
            for (const entry2 of testedCharges) {
              const all = [];
              all.push([entry2[0], entry2[1]]);
              list2.push([all]);
            }
            value4 = list2;
          }
          const all2 = [];
          if ((steps += value4.length) > MOST_STEPS) return undefined;
          for (const entry3 of value4) {
            for (const one of entry3[0]) all2.push(one);
          }
          moves = all2;
        }
        let value5;
        if (facts.priceChangeChargesIsNone) {
          value5 = NOTHING;
        } else {
        
          const list3 = [];
          if ((steps += moves.length) > MOST_STEPS) return undefined;
          for (const entry4 of moves) {
            list3.push([compare(times(entry4[0], AMOUNT01), minus(entry4[1], entry4[0])) < 0]);
          }
          value5 = list3;
        }
        let state_0 = false;
        if ((steps += value5.length) > MOST_STEPS) return undefined;
        for (const entry5 of value5) {
          state_0 = state_0 || entry5[0];
        }
        const nothingSaid = facts.priceChangeIsNone || facts.priceChangeObjectedOnIsNone;
        const value6 = !nothingSaid;
        const lastDayOfWindow = facts.priceChangeNotifiedOn + 7;
        const value7 = facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.priceChangeObjectedOn && !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
        const freeExit = value && value2 && value3 && state_0 && value6 && value7;
        const open = value && value2 && value3 && state_0 && nothingSaid && (facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.asOf);
        const value8 = !freeExit;
        const value9 = !open;
        if (value && value2 && value3 && state_0 && (freeExit || open) && value8 && value9) return undefined;
        const outcome = freeExit ? "free-exit" : open ? "open" : value && value2 && value3 && state_0 && value8 && value9 ? "too-late" : "no-right";
        if (isBare) return outcome;
        let value10;
        if (facts.priceChangeChargesIsNone) {
          value10 = NOTHING;
        } else {
        
          const list4 = [];
          if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
          for (const entry6 of facts.priceChangeCharges) {
            list4.push([compare(entry6[1], AMOUNT0) === 0, divide(times(minus(entry6[2], entry6[1]), AMOUNT100), entry6[1])]);
          }
          value10 = list4;
        }
        let state2_0 = true;
        let state2_1 = AMOUNT0;
        if ((steps += value10.length) > MOST_STEPS) return undefined;
        for (const entry7 of value10) {
          const next = state2_0 ? entry7[0] : entry7[0] ? state2_0 : state2_0 || entry7[0];
          const next2 = state2_0 ? entry7[1] : entry7[0] ? state2_1 : compare(state2_1, entry7[1]) < 0 ? entry7[1] : state2_1;
          state2_0 = next;
          state2_1 = next2;
        }
        let value11;
        if (facts.priceChangeChargesIsNone) {
          value11 = NOTHING;
        } else {
        
          const list5 = [];
          if ((steps += moves.length) > MOST_STEPS) return undefined;
          for (const entry8 of moves) {
            list5.push([compare(entry8[0], AMOUNT0) === 0, divide(times(minus(entry8[1], entry8[0]), AMOUNT100), entry8[0])]);
          }
          value11 = list5;
        }
        let state3_0 = true;
        let state3_1 = AMOUNT0;
        if ((steps += value11.length) > MOST_STEPS) return undefined;
        for (const entry9 of value11) {
          const next3 = state3_0 ? entry9[0] : entry9[0] ? state3_0 : state3_0 || entry9[0];
          const next4 = state3_0 ? entry9[1] : entry9[0] ? state3_1 : compare(state3_1, entry9[1]) < 0 ? entry9[1] : state3_1;
          state3_0 = next3;
          state3_1 = next4;
        }
        return {
          outcome: outcome,
          values: {
            "lastDayToObject": facts.priceChangeNotifiedOnIsNone ? null : dateOfNumber(lastDayOfWindow),
            "overTenPercent": value3 && state_0,
            "objectedInTime": nothingSaid ? null : value6 && value7,
            "largestIncreasePercent": facts.priceChangeChargesIsNone || state2_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state2_1, 4),
            "testedIncreasePercent": facts.priceChangeChargesIsNone || state3_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state3_1, 4),
            "packageChangeFree": freeExit,
            "mayObjectUntil": facts.priceChangeNotifiedOnIsNone || value9 ? null : dateOfNumber(open ? lastDayOfWindow : -719163),
          },
          holds: {},
        };
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
        priceChangeCauseIsUnknown: isUnknown(fact0),
        priceChangeCause: textIn(fact0),
        priceChangeCauseMayBeNone: mayBeNone(fact0),
        priceChangeChargesIsNone: fact1 === null,
        priceChangeChargesIsUnknown: isUnknown(fact1),
        priceChangeCharges: entriesIn(fact1).map((entry1) => [textIn(fieldIn(entry1, "name")), amountIn(fieldIn(entry1, "old")), amountIn(fieldIn(entry1, "new")), amountIn(fieldIn(entry1, "forced")), fieldIn(entry1, "used") === true, entriesIn(fieldIn(entry1, "steps")).map((entry2) => [firstDay(fieldIn(entry2, "effectiveOn")), amountIn(fieldIn(entry2, "price"))])]),
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
      const testedChargesIsUnknown = value2 && facts.priceChangeChargesIsUnknown;
      const value3 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value4 = !facts.priceChangeCauseIsUnknown;
      let value5;
      if (facts.priceChangeChargesIsNone) {
        value5 = NOTHING;
      } else {
      
        let value6;
        if (testedChargesIsUnknown) {
          value6 = NOTHING;
        } else {
        
          let testedCharges;
          if (facts.priceChangeChargesIsNone) {
            testedCharges = NOTHING;
          } else {
          
            let value7;
            if (facts.priceChangeChargesIsUnknown) {
              value7 = NOTHING;
            } else {
            
              const value8 = facts.priceChangeCause === "mixed";
              const value9 = facts.priceChangeCauseIsUnknown || value8 && value3;
              const isMixed = value && value4 && value8;
              const value10 = !isMixed;
              const isMixedIsUnknown = value && value9 && value10;
              const list = [];
              if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
              for (const entry of facts.priceChangeCharges) {
                const value11 = minus(entry[2], entry[3]);
                list.push([entry[1], value && compare(entry[2], value11) !== 0 && value9 && value10, isMixedIsUnknown ? value11 : isMixed ? value11 : entry[2], NOTHING]);
              }
              value7 = list;
            }
            testedCharges = value7;
          }
          const list2 = [];
          if ((steps += testedCharges.length) > MOST_STEPS) return undefined;
          for (const entry2 of testedCharges) {
            const value12 = [[NOTHING], [[[entry2[0], entry2[1], entry2[2]]]]];
            let any = false;
            if ((steps += value12.length) > MOST_STEPS) return undefined;
            for (const entry3 of value12) {
              let any2 = false;
              const list3 = entry3[0];
              if ((steps += list3.length) > MOST_STEPS) return undefined;
              for (const entry4 of list3) {
                if (entry4[1]) {
                  any2 = true;
                  break;
                }
              }
              if (any2) {
                any = true;
                break;
              }
            }
            let value13;
            if (any) {
              value13 = NOTHING;
            } else {
            
              const all = [];
              if ((steps += value12.length) > MOST_STEPS) return undefined;
              for (const entry5 of value12) {
                for (const one of entry5[0]) all.push(one);
              }
              value13 = all;
            }
            list2.push([any, value13]);
          }
          value6 = list2;
        }
        value5 = value6;
      }
      let movesIsUnknown = value2;
      if (movesIsUnknown) {
        let value14 = testedChargesIsUnknown;
        if (!value14) {
          let value15 = value2;
          if (value15) {
            let any3 = false;
            if ((steps += value5.length) > MOST_STEPS) return undefined;
            for (const entry6 of value5) {
              let value16 = entry6[0];
              if (!value16) {
                let any4 = false;
                const list4 = entry6[1];
                if ((steps += list4.length) > MOST_STEPS) return undefined;
                for (const entry7 of list4) {
                  if (entry7[1]) {
                    any4 = true;
                    break;
                  }
                }
                value16 = any4;
              }
              if (value16) {
                any3 = true;
                break;
              }
            }
            value15 = any3;
          }
          value14 = value15;
        }
        movesIsUnknown = value14;
      }
      let moves;
      if (facts.priceChangeChargesIsNone || movesIsUnknown) {
        moves = NOTHING;
      } else {
      
        const all2 = [];
        if ((steps += value5.length) > MOST_STEPS) return undefined;
        for (const entry8 of value5) {
          for (const one2 of entry8[1]) all2.push(one2);
        }
        moves = all2;
      }
      let value17;
      if (facts.priceChangeChargesIsNone) {
        value17 = NOTHING;
      } else {
      
        let value18;
        if (movesIsUnknown) {
          value18 = NOTHING;
        } else {
        
          const list5 = [];
          if ((steps += moves.length) > MOST_STEPS) return undefined;
          for (const entry9 of moves) {
            const value19 = compare(times(entry9[0], AMOUNT01), minus(entry9[2], entry9[0])) < 0;
            const value20 = !entry9[1] && value19;
            list5.push([(entry9[1] || value19) && !value20, value20]);
          }
          value18 = list5;
        }
        value17 = value18;
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += value17.length) > MOST_STEPS) return undefined;
      for (const entry10 of value17) {
        const value21 = !state_0 && state_1;
        const value22 = !entry10[0] && entry10[1];
        const value23 = value21 || value22;
        const next = !value23 && ((state_0 || state_1) && !value21 || (entry10[0] || entry10[1]) && !value22);
        const next2 = value23;
        state_0 = next;
        state_1 = next2;
      }
      const value24 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value25 = facts.priceChangeCause === "law-or-tax";
      const value26 = value && value4 && value25;
      const value27 = value && (facts.priceChangeCauseIsUnknown || value25 && value3) && !value26;
      const value28 = !value27;
      const value29 = !(value27 || value26);
      const value30 = value28 && value29;
      const value31 = (value27 || value30) && !value30;
      const value32 = !value31;
      const value33 = (value24 || value) && (value31 || value32 && value28 && value29) && (value24 || value31);
      const value34 = !value33;
      const value35 = !value24;
      const overTenPercentIsUnknown = value2 && (state_0 || movesIsUnknown);
      const value36 = !overTenPercentIsUnknown;
      const overTenPercent = value2 && state_1 && value36;
      const value37 = (overTenPercentIsUnknown || overTenPercent) && !overTenPercent;
      const value38 = !value37;
      const qualifiesIsUnknown = (value33 || value && value34 && value35 && value32 && value28 && value29) && (value37 || value2 && state_1 && value38 && value36) && (value33 || value37);
      const value39 = !qualifiesIsUnknown;
      const value40 = value && value2 && state_1 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36;
      const value41 = (qualifiesIsUnknown || value40) && !value40;
      const value42 = !value41;
      const value43 = value41 || value && value2 && state_1 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36;
      const value44 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value45 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const nothingSaid = facts.priceChangeIsNone && !value44 || facts.priceChangeObjectedOnIsNone && !value45;
      const value46 = !nothingSaid;
      const value47 = value44 || value45;
      const nothingSaidIsUnknown = value46 && value47;
      const value48 = !nothingSaidIsUnknown;
      const objectedInTimeIsNone = value48 && nothingSaid;
      const value49 = !objectedInTimeIsNone;
      const hasNotArrivedIsUnknown = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value50 = facts.priceChangeNotifiedOn + 7;
      const value51 = 2932896 < value50;
      const value52 = !facts.priceChangeNotifiedOnIsUnknown && value51;
      const value53 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value54 = value52 || value53;
      const value55 = value51 ? -719162 : value50;
      const lastDayOfWindow = value54 ? -719163 : value55;
      const value56 = lastDayOfWindow >= facts.priceChangeObjectedOnAtLatest;
      const value57 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value58 = 2932896 < value57 ? 2932896 : value57;
      const lastDayOfWindowAtLatest = value54 ? 2932897 : value58;
      const value59 = lastDayOfWindowAtLatest >= facts.priceChangeObjectedOn;
      const value60 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value61 = !facts.priceChangeNotifiedOnIsNone;
      const value62 = value52 || value53 || hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsUnknown && !(value58 === value55 && !value54);
      const value63 = value61 && value62 && (value52 || value53 || hasNotArrivedIsUnknown);
      const value64 = !(value45 || value63);
      const value65 = !(value56 && value60 && value64);
      const value66 = value56 && !(value59 && value60 && value65) && value60 && value64;
      const value67 = !hasNotArrivedIsUnknown;
      const value68 = !(facts.priceChangeNotifiedOnIsNone && value67);
      const value69 = hasNotArrivedIsUnknown ? !value66 : value59 && value68 && value60 && value65;
      const value70 = value69 && value49;
      const value71 = !(objectedInTimeIsNone || nothingSaidIsUnknown || value69);
      const value72 = hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsNone || value66;
      const objectedInTimeIsUnknown = nothingSaidIsUnknown || value70;
      const value73 = !(objectedInTimeIsUnknown && value46 && value47);
      const value74 = !objectedInTimeIsUnknown;
      const value75 = value49 && (nothingSaidIsUnknown || value70 || value71 && value48 && value49 && value72) && !(value49 && value73 && value74 && value71 && value48 && value72);
      const value76 = !value75;
      const freeExitIsUnknown = value43 && (value75 || value76 && value49 && value73 && value74 && value71 && value48 && value72) && (value41 || value75);
      const value77 = !freeExitIsUnknown;
      const value78 = value && value2 && state_1 && value77 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value76 && value49 && value73 && value74 && value71 && value48 && value72;
      const value79 = (nothingSaidIsUnknown || objectedInTimeIsNone) && value49;
      const value80 = !value79;
      const value81 = (hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsNone) && value68;
      const value82 = lastDayOfWindow >= facts.asOfAtLatest;
      const value83 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value63);
      const value84 = value61 && lastDayOfWindowAtLatest >= facts.asOf && !(value61 && value82 && value83);
      const mayStillObject = facts.priceChangeNotifiedOnIsNone && !value81 && value67 || value61 && value82 && !value84 && value83;
      const mayStillObjectIsUnknown = !mayStillObject && (value81 || value84);
      const value85 = !mayStillObjectIsUnknown;
      const value86 = value85 && mayStillObject;
      const value87 = (mayStillObjectIsUnknown || value86) && !value86;
      const value88 = !value87;
      const openIsUnknown = value43 && (value79 || value80 && value48 && nothingSaid) && (value87 || value88 && value85 && mayStillObject) && (value41 || value79 || value87);
      const value89 = !openIsUnknown;
      const value90 = value && value2 && state_1 && value89 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value80 && value48 && nothingSaid && value88 && value85 && mayStillObject;
      const value91 = !(freeExitIsUnknown || value78);
      const value92 = !(openIsUnknown || value90);
      const tooLateIsUnknown = value43 && (freeExitIsUnknown || value77 && value91) && (openIsUnknown || value89 && value92) && (value41 || freeExitIsUnknown || openIsUnknown);
      const value93 = !tooLateIsUnknown;
      const value94 = value && value2 && state_1 && value93 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value77 && value91 && value89 && value92;
      if (!(value78 || value90 || value94) && (freeExitIsUnknown || openIsUnknown || tooLateIsUnknown) || value && value2 && state_1 && value77 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value76 && value49 && value73 && value74 && value71 && value48 && value72 && value89 && nothingSaid && value88 && value85 && mayStillObject || value && value2 && state_1 && (value78 || value90) && value93 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value77 && value91 && value89 && value92) return undefined;
      const outcome = value78 ? "free-exit" : value90 ? "open" : value94 ? "too-late" : "no-right";
      if (isBare) return outcome;
      let value95;
      if (facts.priceChangeChargesIsNone) {
        value95 = NOTHING;
      } else {
      
        let value96;
        if (movesIsUnknown) {
          value96 = NOTHING;
        } else {
        
          const list6 = [];
          if ((steps += moves.length) > MOST_STEPS) return undefined;
          for (const entry11 of moves) {
            list6.push([!entry11[1] && compare(entry11[0], AMOUNT0) === 0, entry11[1], divide(times(minus(entry11[2], entry11[0]), AMOUNT100), entry11[0])]);
          }
          value96 = list6;
        }
        value95 = value96;
      }
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = AMOUNT0;
      if ((steps += value95.length) > MOST_STEPS) return undefined;
      for (const entry12 of value95) {
        const value97 = state2_1 && state2_2;
        const value98 = !entry12[1] && entry12[0];
        const value99 = state2_0 || entry12[0];
        const value100 = entry12[1] ? state2_0 : value98 ? state2_0 : value99;
        const value101 = entry12[0] && value100;
        const value102 = state2_0 && !value97;
        const value103 = compare(state2_3, entry12[2]) < 0;
        const value104 = entry12[1] ? state2_3 : value98 ? state2_3 : value103 ? entry12[2] : state2_3;
        const value105 = !value99 && (state2_1 || entry12[1]);
        const value106 = entry12[1] ? !(state2_0 || !(state2_0 || entry12[0] || state2_1 || entry12[1]) && (!value103 || compare(entry12[2], state2_3) === 0)) : value98 ? state2_1 : value105;
        const value107 = entry12[1] ? state2_0 || entry12[0] || value97 || value105 : state2_2 || !value98;
        const next3 = value97 ? value101 : value102 ? entry12[0] : value100;
        const next4 = value97 ? !(value101 || compare(entry12[2], value104) === 0 && !(entry12[0] || value100 || entry12[1] || value106)) : value102 ? entry12[1] : value106;
        const next5 = value97 ? entry12[0] || entry12[1] || value100 || value106 && value107 : value107 || value102;
        const next6 = value97 ? entry12[2] : value102 ? entry12[2] : value104;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
      }
      if ((openIsUnknown ? value61 : value && value2 && state_1 && value61 && value89 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value80 && value48 && nothingSaid && value88 && value85 && mayStillObject && value62) || value61 && value62 || overTenPercentIsUnknown || nothingSaidIsUnknown || value70 || testedChargesIsUnknown || value2 && (state2_1 || movesIsUnknown) || freeExitIsUnknown) return undefined;
      let value108;
      if (facts.priceChangeChargesIsNone) {
        value108 = NOTHING;
      } else {
      
        let value109;
        if (facts.priceChangeChargesIsUnknown) {
          value109 = NOTHING;
        } else {
        
          const list7 = [];
          if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
          for (const entry13 of facts.priceChangeCharges) {
            list7.push([compare(entry13[1], AMOUNT0) === 0, divide(times(minus(entry13[2], entry13[1]), AMOUNT100), entry13[1])]);
          }
          value109 = list7;
        }
        value108 = value109;
      }
      let state3_0 = true;
      let state3_1 = AMOUNT0;
      if ((steps += value108.length) > MOST_STEPS) return undefined;
      for (const entry14 of value108) {
        const next7 = state3_0 ? entry14[0] : entry14[0] ? state3_0 : state3_0 || entry14[0];
        const next8 = state3_0 ? entry14[1] : entry14[0] ? state3_1 : compare(state3_1, entry14[1]) < 0 ? entry14[1] : state3_1;
        state3_0 = next7;
        state3_1 = next8;
      }
      return {
        outcome: outcome,
        values: {
          "lastDayToObject": facts.priceChangeNotifiedOnIsNone ? null : dateOfNumber(lastDayOfWindow),
          "overTenPercent": overTenPercent,
          "objectedInTime": objectedInTimeIsNone ? null : value48 && value49 && value72,
          "largestIncreasePercent": facts.priceChangeChargesIsNone || state3_0 && !testedChargesIsUnknown ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state3_1, 4),
          "testedIncreasePercent": facts.priceChangeChargesIsNone || state2_0 && !movesIsUnknown ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state2_3, 4),
          "packageChangeFree": value && value2 && state_1 && value42 && value39 && value34 && value35 && value32 && value28 && value29 && value38 && value36 && value76 && value49 && value73 && value74 && value71 && value48 && value72,
          "mayObjectUntil": (openIsUnknown ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value90) ? null : dateOfNumber(openIsUnknown ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : lastDayOfWindow) : value90 ? lastDayOfWindow : -719163),
        },
        holds: {},
      };
    },
  };
};
