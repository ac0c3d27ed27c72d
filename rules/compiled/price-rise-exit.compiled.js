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
        const isMixed = value && facts.priceChangeCause === "mixed";
        const list = [];
        if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
        for (const entry of facts.priceChangeCharges) {
          list.push([entry[1], isMixed ? minus(entry[2], entry[3]) : entry[2], NOTHING]);
        }
        const list2 = [];
        if ((steps += list.length) > MOST_STEPS) return undefined;
        for (const entry2 of list) {
          list2.push([[[entry2[0], entry2[1]]]]);
        }
        const all = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (const entry3 of list2) {
          for (const one of entry3[0]) all.push(one);
        }
        let value4;
        if (facts.priceChangeChargesIsNone) {
          value4 = NOTHING;
        } else {
        
          const list3 = [];
          if ((steps += all.length) > MOST_STEPS) return undefined;
          for (const entry4 of all) {
            list3.push([compare(times(entry4[0], AMOUNT01), minus(entry4[1], entry4[0])) < 0]);
          }
          value4 = list3;
        }
        let state_0 = false;
        if ((steps += value4.length) > MOST_STEPS) return undefined;
        for (const entry5 of value4) {
          state_0 = state_0 || entry5[0];
        }
        const nothingSaid = facts.priceChangeIsNone || facts.priceChangeObjectedOnIsNone;
        const value5 = !nothingSaid;
        const lastDayOfWindow = facts.priceChangeNotifiedOn + 7;
        const value6 = facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.priceChangeObjectedOn && !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
        const freeExit = value && value2 && value3 && state_0 && value5 && value6;
        const open = value && value2 && value3 && state_0 && nothingSaid && (facts.priceChangeNotifiedOnIsNone || lastDayOfWindow >= facts.asOf);
        const value7 = !freeExit;
        const value8 = !open;
        if (value && value2 && value3 && state_0 && (freeExit || open) && value7 && value8) return undefined;
        const outcome = freeExit ? "free-exit" : open ? "open" : value && value2 && value3 && state_0 && value7 && value8 ? "too-late" : "no-right";
        if (isBare) return outcome;
        let value9;
        if (facts.priceChangeChargesIsNone) {
          value9 = NOTHING;
        } else {
        
          const list4 = [];
          if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
          for (const entry6 of facts.priceChangeCharges) {
            list4.push([compare(entry6[1], AMOUNT0) === 0, divide(times(minus(entry6[2], entry6[1]), AMOUNT100), entry6[1])]);
          }
          value9 = list4;
        }
        let state2_0 = true;
        let state2_1 = AMOUNT0;
        if ((steps += value9.length) > MOST_STEPS) return undefined;
        for (const entry7 of value9) {
          const next = state2_0 ? entry7[0] : entry7[0] ? state2_0 : state2_0 || entry7[0];
          const next2 = state2_0 ? entry7[1] : entry7[0] ? state2_1 : compare(state2_1, entry7[1]) < 0 ? entry7[1] : state2_1;
          state2_0 = next;
          state2_1 = next2;
        }
        let value10;
        if (facts.priceChangeChargesIsNone) {
          value10 = NOTHING;
        } else {
        
          const list5 = [];
          if ((steps += all.length) > MOST_STEPS) return undefined;
          for (const entry8 of all) {
            list5.push([compare(entry8[0], AMOUNT0) === 0, divide(times(minus(entry8[1], entry8[0]), AMOUNT100), entry8[0])]);
          }
          value10 = list5;
        }
        let state3_0 = true;
        let state3_1 = AMOUNT0;
        if ((steps += value10.length) > MOST_STEPS) return undefined;
        for (const entry9 of value10) {
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
            "objectedInTime": nothingSaid ? null : value5 && value6,
            "largestIncreasePercent": facts.priceChangeChargesIsNone || state2_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state2_1, 4),
            "testedIncreasePercent": facts.priceChangeChargesIsNone || state3_0 ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state3_1, 4),
            "packageChangeFree": freeExit,
            "mayObjectUntil": facts.priceChangeNotifiedOnIsNone || value8 ? null : dateOfNumber(open ? lastDayOfWindow : -719163),
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
        priceChangeCause: textIn(fact0),
        priceChangeCauseIsUnknown: isUnknown(fact0),
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
      const value3 = facts.priceChangeCause === "mixed";
      const value4 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value5 = facts.priceChangeCauseIsUnknown || value3 && value4;
      const value6 = !facts.priceChangeCauseIsUnknown;
      const isMixed = value && value6 && value3;
      const value7 = !isMixed;
      const isMixedIsUnknown = value && value5 && value7;
      const list = [];
      if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
      for (const entry of facts.priceChangeCharges) {
        const value8 = minus(entry[2], entry[3]);
        list.push([entry[1], value && compare(entry[2], value8) !== 0 && value5 && value7, isMixedIsUnknown ? value8 : isMixed ? value8 : entry[2], NOTHING]);
      }
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry2 of list) {
        const value9 = [[entry2[0], entry2[1], entry2[2]]];
        let any = false;
        const list3 = [[NOTHING], [value9]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry3 of list3) {
          let any2 = false;
          const list4 = entry3[0];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry4 of list4) {
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
        list2.push([any, any ? NOTHING : value9]);
      }
      let movesIsUnknown = value2;
      if (movesIsUnknown) {
        let value10 = testedChargesIsUnknown;
        if (!value10) {
          let value11 = value2 && !facts.priceChangeChargesIsUnknown;
          if (value11) {
            let any3 = false;
            if ((steps += list2.length) > MOST_STEPS) return undefined;
            for (const entry5 of list2) {
              let value12 = entry5[0];
              if (!value12) {
                let any4 = false;
                const list5 = entry5[1];
                if ((steps += list5.length) > MOST_STEPS) return undefined;
                for (const entry6 of list5) {
                  if (entry6[1]) {
                    any4 = true;
                    break;
                  }
                }
                value12 = any4;
              }
              if (value12) {
                any3 = true;
                break;
              }
            }
            value11 = any3;
          }
          value10 = value11;
        }
        movesIsUnknown = value10;
      }
      const value13 = facts.priceChangeChargesIsNone || movesIsUnknown;
      const all = [];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry7 of list2) {
        for (const one of entry7[1]) all.push(one);
      }
      let value14;
      if (facts.priceChangeChargesIsNone) {
        value14 = NOTHING;
      } else {
      
        let value15;
        if (movesIsUnknown) {
          value15 = NOTHING;
        } else {
        
          let value16;
          if (value13) {
            value16 = NOTHING;
          } else {
          
            let value17;
            if (facts.priceChangeChargesIsNone) {
              value17 = NOTHING;
            } else {
            
              let value18;
              if (testedChargesIsUnknown) {
                value18 = NOTHING;
              } else {
              
                let value19;
                if (facts.priceChangeChargesIsNone) {
                  value19 = NOTHING;
                } else {
                
                  let value20;
                  if (facts.priceChangeChargesIsUnknown) {
                    value20 = NOTHING;
                  } else {
                  
                    const list6 = [];
                    if ((steps += all.length) > MOST_STEPS) return undefined;
                    for (const entry8 of all) {
                      const value21 = compare(times(entry8[0], AMOUNT01), minus(entry8[2], entry8[0])) < 0;
                      const value22 = !entry8[1] && value21;
                      list6.push([(entry8[1] || value21) && !value22, value22]);
                    }
                    value20 = list6;
                  }
                  value19 = value20;
                }
                value18 = value19;
              }
              value17 = value18;
            }
            value16 = value17;
          }
          value15 = value16;
        }
        value14 = value15;
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += value14.length) > MOST_STEPS) return undefined;
      for (const entry9 of value14) {
        const value23 = !state_0 && state_1;
        const value24 = !entry9[0] && entry9[1];
        const value25 = value23 || value24;
        const next = !value25 && ((state_0 || state_1) && !value23 || (entry9[0] || entry9[1]) && !value24);
        const next2 = value25;
        state_0 = next;
        state_1 = next2;
      }
      const value26 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value27 = facts.priceChangeCause === "law-or-tax";
      const value28 = value && value6 && value27;
      const value29 = value && (facts.priceChangeCauseIsUnknown || value27 && value4) && !value28;
      const value30 = !value29;
      const value31 = !(value29 || value28);
      const value32 = value30 && value31;
      const value33 = (value29 || value32) && !value32;
      const value34 = !value33;
      const value35 = (value || value26) && (value33 || value34 && value30 && value31) && (value26 || value33);
      const value36 = !value35;
      const value37 = !value26;
      const overTenPercentIsUnknown = value2 && (state_0 || movesIsUnknown);
      const value38 = !overTenPercentIsUnknown;
      const overTenPercent = value2 && state_1 && value38;
      const value39 = (overTenPercentIsUnknown || overTenPercent) && !overTenPercent;
      const value40 = !value39;
      const qualifiesIsUnknown = (value35 || value && value36 && value37 && value34 && value30 && value31) && (value39 || value2 && state_1 && value40 && value38) && (value35 || value39);
      const value41 = !qualifiesIsUnknown;
      const value42 = value && value2 && state_1 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38;
      const value43 = (qualifiesIsUnknown || value42) && !value42;
      const value44 = !value43;
      const value45 = value43 || value && value2 && state_1 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38;
      const value46 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value47 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const nothingSaid = facts.priceChangeIsNone && !value46 || facts.priceChangeObjectedOnIsNone && !value47;
      const value48 = !nothingSaid;
      const value49 = value46 || value47;
      const nothingSaidIsUnknown = value48 && value49;
      const value50 = !nothingSaidIsUnknown;
      const objectedInTimeIsNone = value50 && nothingSaid;
      const value51 = !objectedInTimeIsNone;
      const hasNotArrivedIsUnknown = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value52 = facts.priceChangeNotifiedOn + 7;
      const value53 = 2932896 < value52;
      const value54 = !facts.priceChangeNotifiedOnIsUnknown && value53;
      const value55 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value56 = value54 || value55;
      const value57 = value53 ? -719162 : value52;
      const lastDayOfWindow = value56 ? -719163 : value57;
      const value58 = lastDayOfWindow >= facts.priceChangeObjectedOnAtLatest;
      const value59 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value60 = 2932896 < value59 ? 2932896 : value59;
      const lastDayOfWindowAtLatest = value56 ? 2932897 : value60;
      const value61 = lastDayOfWindowAtLatest >= facts.priceChangeObjectedOn;
      const value62 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value63 = !facts.priceChangeNotifiedOnIsNone;
      const value64 = value54 || value55 || hasNotArrivedIsUnknown || facts.priceChangeNotifiedOnIsUnknown && !(value60 === value57 && !value56);
      const value65 = value63 && value64 && (value54 || value55 || hasNotArrivedIsUnknown);
      const value66 = !(value47 || value65);
      const value67 = !(value58 && value62 && value66);
      const value68 = value58 && !(value61 && value62 && value67) && value62 && value66;
      const value69 = !hasNotArrivedIsUnknown;
      const value70 = !(facts.priceChangeNotifiedOnIsNone && value69);
      const value71 = hasNotArrivedIsUnknown ? !value68 : value61 && value70 && value62 && value67;
      const value72 = value71 && value51;
      const value73 = !(value71 || objectedInTimeIsNone || nothingSaidIsUnknown);
      const value74 = facts.priceChangeNotifiedOnIsNone || hasNotArrivedIsUnknown || value68;
      const objectedInTimeIsUnknown = nothingSaidIsUnknown || value72;
      const value75 = !(objectedInTimeIsUnknown && value48 && value49);
      const value76 = !objectedInTimeIsUnknown;
      const value77 = value51 && (nothingSaidIsUnknown || value72 || value73 && value50 && value51 && value74) && !(value51 && value75 && value76 && value73 && value50 && value74);
      const value78 = !value77;
      const freeExitIsUnknown = value45 && (value77 || value78 && value51 && value75 && value76 && value73 && value50 && value74) && (value43 || value77);
      const value79 = !freeExitIsUnknown;
      const value80 = value && value2 && state_1 && value79 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value78 && value51 && value75 && value76 && value73 && value50 && value74;
      const value81 = (nothingSaidIsUnknown || objectedInTimeIsNone) && value51;
      const value82 = !value81;
      const value83 = (facts.priceChangeNotifiedOnIsNone || hasNotArrivedIsUnknown) && value70;
      const value84 = lastDayOfWindow >= facts.asOfAtLatest;
      const value85 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value65);
      const value86 = value63 && lastDayOfWindowAtLatest >= facts.asOf && !(value63 && value84 && value85);
      const mayStillObject = facts.priceChangeNotifiedOnIsNone && !value83 && value69 || value63 && value84 && !value86 && value85;
      const mayStillObjectIsUnknown = !mayStillObject && (value83 || value86);
      const value87 = !mayStillObjectIsUnknown;
      const value88 = value87 && mayStillObject;
      const value89 = (mayStillObjectIsUnknown || value88) && !value88;
      const value90 = !value89;
      const openIsUnknown = value45 && (value81 || value82 && value50 && nothingSaid) && (value89 || value90 && value87 && mayStillObject) && (value43 || value81 || value89);
      const value91 = !openIsUnknown;
      const value92 = value && value2 && state_1 && value91 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value82 && value50 && nothingSaid && value90 && value87 && mayStillObject;
      const value93 = !(freeExitIsUnknown || value80);
      const value94 = !(openIsUnknown || value92);
      const tooLateIsUnknown = value45 && (freeExitIsUnknown || value79 && value93) && (openIsUnknown || value91 && value94) && (value43 || freeExitIsUnknown || openIsUnknown);
      const value95 = !tooLateIsUnknown;
      const value96 = value && value2 && state_1 && value95 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value79 && value93 && value91 && value94;
      if (!(value80 || value92 || value96) && (freeExitIsUnknown || openIsUnknown || tooLateIsUnknown) || value && value2 && state_1 && value79 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value78 && value51 && value75 && value76 && value73 && value50 && value74 && value91 && nothingSaid && value90 && value87 && mayStillObject || value && value2 && state_1 && (value80 || value92) && value95 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value79 && value93 && value91 && value94) return undefined;
      const outcome = value80 ? "free-exit" : value92 ? "open" : value96 ? "too-late" : "no-right";
      if (isBare) return outcome;
      let value97;
      if (facts.priceChangeChargesIsNone) {
        value97 = NOTHING;
      } else {
      
        let value98;
        if (movesIsUnknown) {
          value98 = NOTHING;
        } else {
        
          let value99;
          if (value13) {
            value99 = NOTHING;
          } else {
          
            let value100;
            if (facts.priceChangeChargesIsNone) {
              value100 = NOTHING;
            } else {
            
              let value101;
              if (testedChargesIsUnknown) {
                value101 = NOTHING;
              } else {
              
                let value102;
                if (facts.priceChangeChargesIsNone) {
                  value102 = NOTHING;
                } else {
                
                  let value103;
                  if (facts.priceChangeChargesIsUnknown) {
                    value103 = NOTHING;
                  } else {
                  
                    const list7 = [];
                    if ((steps += all.length) > MOST_STEPS) return undefined;
                    for (const entry10 of all) {
                      list7.push([!entry10[1] && compare(entry10[0], AMOUNT0) === 0, entry10[1], divide(times(minus(entry10[2], entry10[0]), AMOUNT100), entry10[0])]);
                    }
                    value103 = list7;
                  }
                  value102 = value103;
                }
                value101 = value102;
              }
              value100 = value101;
            }
            value99 = value100;
          }
          value98 = value99;
        }
        value97 = value98;
      }
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = AMOUNT0;
      if ((steps += value97.length) > MOST_STEPS) return undefined;
      for (const entry11 of value97) {
        const value104 = state2_1 && state2_2;
        const value105 = !entry11[1] && entry11[0];
        const value106 = state2_0 || entry11[0];
        const value107 = entry11[1] ? state2_0 : value105 ? state2_0 : value106;
        const value108 = entry11[0] && value107;
        const value109 = state2_0 && !value104;
        const value110 = compare(state2_3, entry11[2]) < 0;
        const value111 = entry11[1] ? state2_3 : value105 ? state2_3 : value110 ? entry11[2] : state2_3;
        const value112 = !value106 && (state2_1 || entry11[1]);
        const value113 = entry11[1] ? !(state2_0 || !(state2_0 || entry11[0] || state2_1 || entry11[1]) && (!value110 || compare(entry11[2], state2_3) === 0)) : value105 ? state2_1 : value112;
        const value114 = entry11[1] ? state2_0 || entry11[0] || value104 || value112 : state2_2 || !value105;
        const next3 = value104 ? value108 : value109 ? entry11[0] : value107;
        const next4 = value104 ? !(value108 || compare(entry11[2], value111) === 0 && !(entry11[0] || value107 || entry11[1] || value113)) : value109 ? entry11[1] : value113;
        const next5 = value104 ? entry11[0] || entry11[1] || value107 || value113 && value114 : value114 || value109;
        const next6 = value104 ? entry11[2] : value109 ? entry11[2] : value111;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
      }
      if ((openIsUnknown ? value63 : value && value2 && state_1 && value63 && value91 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value82 && value50 && nothingSaid && value90 && value87 && mayStillObject && value64) || value63 && value64 || overTenPercentIsUnknown || nothingSaidIsUnknown || value72 || testedChargesIsUnknown || value2 && (state2_1 || movesIsUnknown) || freeExitIsUnknown) return undefined;
      let value115;
      if (facts.priceChangeChargesIsNone) {
        value115 = NOTHING;
      } else {
      
        let value116;
        if (facts.priceChangeChargesIsUnknown) {
          value116 = NOTHING;
        } else {
        
          const list8 = [];
          if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
          for (const entry12 of facts.priceChangeCharges) {
            list8.push([compare(entry12[1], AMOUNT0) === 0, divide(times(minus(entry12[2], entry12[1]), AMOUNT100), entry12[1])]);
          }
          value116 = list8;
        }
        value115 = value116;
      }
      let state3_0 = true;
      let state3_1 = AMOUNT0;
      if ((steps += value115.length) > MOST_STEPS) return undefined;
      for (const entry13 of value115) {
        const next7 = state3_0 ? entry13[0] : entry13[0] ? state3_0 : state3_0 || entry13[0];
        const next8 = state3_0 ? entry13[1] : entry13[0] ? state3_1 : compare(state3_1, entry13[1]) < 0 ? entry13[1] : state3_1;
        state3_0 = next7;
        state3_1 = next8;
      }
      return {
        outcome: outcome,
        values: {
          "lastDayToObject": facts.priceChangeNotifiedOnIsNone ? null : dateOfNumber(lastDayOfWindow),
          "overTenPercent": overTenPercent,
          "objectedInTime": objectedInTimeIsNone ? null : value50 && value51 && value74,
          "largestIncreasePercent": facts.priceChangeChargesIsNone || state3_0 && !testedChargesIsUnknown ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state3_1, 4),
          "testedIncreasePercent": facts.priceChangeChargesIsNone || state2_0 && !movesIsUnknown ? null : toPlaces(facts.priceChangeChargesIsNone ? AMOUNT0 : state2_3, 4),
          "packageChangeFree": value && value2 && state_1 && value44 && value41 && value36 && value37 && value34 && value30 && value31 && value40 && value38 && value78 && value51 && value75 && value76 && value73 && value50 && value74,
          "mayObjectUntil": (openIsUnknown ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value92) ? null : dateOfNumber(openIsUnknown ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : lastDayOfWindow) : value92 ? lastDayOfWindow : -719163),
        },
        holds: {},
      };
    },
  };
};
