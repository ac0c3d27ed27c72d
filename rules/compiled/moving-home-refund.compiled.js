// What is refunded for days without service around a home move?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, compare, compareRaw, dateOfNumber, decimal, decimalOf, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, monthOfDay, ofPence, plus, rangeTo, roundHalfUp, startOfMonth, textIn, times, toPlaces, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT24 = decimal('24');
  const AMOUNT0 = decimal('0');
  const LISTED3 = [[false, false, -719162, -719162, AMOUNT0]];
  const LISTED4 = [[-719162]];
  const LISTED5 = [[2932896]];
  const LISTED6 = [[-719162, -719162, AMOUNT0]];
  return {
    decision: "moving-home-refund",
    readings: {},
    listed: ["move.withinUk","move.engineerRefused","move.engineerNecessary","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.outages","termination","termination.endedBy","termination.effectiveOn","asOf","service.billingDay","service.monthlyCharge","termination.form","termination.movesDomain","service.kind"],
    effects: {"refund-due":[{"party":"provider","modality":"must","action":"refund-days-without-service","amount":"refund","by":null,"where":null,"clause":"S3.8/p3"}],"no-refund":[]},
    whole: {
      facts: ["move.outages","termination.form","termination.movesDomain","termination.endedBy","termination.effectiveOn","asOf","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.engineerRefused","move.engineerNecessary","move.withinUk","service.billingDay","service.monthlyCharge"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        const fact8 = given[8];
        const fact9 = given[9];
        const fact10 = given[10];
        const fact11 = given[11];
        const fact12 = given[12];
        const fact13 = given[13];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined || fact9 === undefined || fact10 === undefined || fact11 === undefined || fact12 === undefined || fact13 === undefined) return undefined;
        return {
          moveOutages: entriesIn(fact0).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
          terminationFormIsNone: fact1 === null,
          terminationForm: textIn(fact1),
          terminationMovesDomainIsNone: fact2 === null,
          terminationMovesDomain: fact2 === true,
          terminationEndedByIsNone: fact3 === null,
          terminationEndedBy: textIn(fact3),
          terminationEffectiveOnIsNone: fact4 === null,
          terminationEffectiveOn: firstDay(fact4),
          asOf: firstDay(fact5),
          moveNoticeOnIsNone: fact6 === null,
          moveNoticeOn: firstDay(fact6),
          moveNewAddressGivenOnIsNone: fact7 === null,
          moveNewAddressGivenOn: firstDay(fact7),
          moveAlternativeNumberGivenOnIsNone: fact8 === null,
          moveAlternativeNumberGivenOn: firstDay(fact8),
          moveEngineerRefused: fact9 === true,
          moveEngineerNecessary: fact10 === true,
          moveWithinUk: fact11 === true,
          serviceBillingDay: wholeIn(fact12),
          serviceMonthlyCharge: amountIn(fact13),
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const whereTheFaultsLie = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry of facts.moveOutages) {
          whereTheFaultsLie.push([entry[3] === "customer-apparatus"]);
        }
        let state_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry2 of whereTheFaultsLie) {
          state_0 = state_0 && entry2[0];
        }
        const value = !state_0;
        const value2 = !facts.terminationFormIsNone;
        const value3 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry3 of LISTED) {
          if (facts.terminationForm === entry3[0]) {
            any = true;
            break;
          }
        }
        const value4 = !facts.terminationMovesDomainIsNone;
        const value5 = !facts.terminationMovesDomain;
        const value6 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value2 && value3 || value2 && any && value4 && value5;
        const endingDayIsNone = facts.terminationEffectiveOnIsNone || !value6;
        let lastDayCounted;
        if (endingDayIsNone) {
          lastDayCounted = facts.asOf;
        } else {
        
          const endingDay = value6 ? facts.terminationEffectiveOn : -719163;
          lastDayCounted = endingDay < facts.asOf ? endingDay : facts.asOf;
        }
        let lastDayCountedAtLatest;
        if (endingDayIsNone) {
          lastDayCountedAtLatest = facts.asOf;
        } else {
        
          const endingDayAtLatest = value6 ? facts.terminationEffectiveOn : 2932897;
          lastDayCountedAtLatest = endingDayAtLatest < facts.asOf ? endingDayAtLatest : facts.asOf;
        }
        const outages = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.moveOutages) {
          outages.push([entry4[0], entry4[1] ? lastDayCounted : entry4[2], entry4[1] ? lastDayCountedAtLatest : entry4[2], entry4[3], entry4[4] ? AMOUNT24 : entry4[5]]);
        }
        const otherFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry5 of outages) {
          otherFaults.push([entry5[0], entry5[1], entry5[2], entry5[3] === "other" ? entry5[4] : AMOUNT0]);
        }
        let any2 = false;
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry6 of otherFaults) {
          if (entry6[2] >= entry6[0] && entry6[1] < entry6[0]) {
            any2 = true;
            break;
          }
        }
        const apparatusFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry7 of outages) {
          apparatusFaults.push([entry7[0], entry7[1], entry7[2], entry7[3] === "customer-apparatus" && compare(entry7[4], AMOUNT24) >= 0 ? entry7[4] : AMOUNT0]);
        }
        let any3 = false;
        if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
        for (const entry8 of apparatusFaults) {
          if (entry8[2] >= entry8[0] && entry8[1] < entry8[0]) {
            any3 = true;
            break;
          }
        }
        const value7 = any2 || any3;
        let value8;
        if (any2) {
          value8 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
          for (const entry9 of otherFaults) {
            if (entry9[1] >= entry9[0]) {
              const value9 = entry9[2] + 1;
              list.push([[[entry9[0], entry9[0], entry9[3]], [entry9[1] + 1, 2932896 < value9 ? 2932896 : value9, minus(AMOUNT0, entry9[3])]]]);
            }
          }
          const all = [];
          if ((steps += list.length) > MOST_STEPS) return undefined;
          for (const entry10 of list) {
            for (const one of entry10[0]) all.push(one);
          }
          if ((steps += all.length) > MOST_STEPS) return undefined;
          const keys = [];
          for (const entry11 of all) {
            keys.push([entry11[0]]);
          }
          const sorted = inOrderOf(all, keys);
          value8 = sorted;
        }
        const all2 = [];
        if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
        for (const one2 of LISTED6) all2.push(one2);
        if ((steps += value8.length) > MOST_STEPS) return undefined;
        for (const one3 of value8) all2.push(one3);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry12 of all2) {
          const next = entry12[0];
          const next2 = plus(entry12[2], states_1);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
        const list2 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index13 = 0; index13 < states.length; index13 += 1) {
          const entry13 = states[index13];
          if (!(index13 + 1 < states.length && (states[index13 + 1]?.[0] ?? 0) === entry13[0])) {
            list2.push([entry13[0], entry13[1]]);
          }
        }
        const list3 = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < list2.length; index14 += 1) {
          const entry14 = list2[index14];
          if (!(index14 > 0 && compare(entry14[1], (list2[index14 - 1]?.[1] ?? NIL)) === 0)) {
            list3.push([entry14[0], entry14[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry15 of list3) {
          list4.push([entry15[0], compare(AMOUNT24, entry15[1]) < 0 ? AMOUNT24 : entry15[1]]);
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (let index16 = 0; index16 < list4.length; index16 += 1) {
          const entry16 = list4[index16];
          if (!(index16 > 0 && compare(entry16[1], (list4[index16 - 1]?.[1] ?? NIL)) === 0)) {
            list5.push([entry16[0], entry16[1]]);
          }
        }
        let value10;
        if (any3) {
          value10 = NOTHING;
        } else {
        
          const list6 = [];
          if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
          for (const entry17 of apparatusFaults) {
            if (entry17[1] >= entry17[0]) {
              const value11 = entry17[2] + 1;
              list6.push([[[entry17[0], entry17[0], entry17[3]], [entry17[1] + 1, 2932896 < value11 ? 2932896 : value11, minus(AMOUNT0, entry17[3])]]]);
            }
          }
          const all3 = [];
          if ((steps += list6.length) > MOST_STEPS) return undefined;
          for (const entry18 of list6) {
            for (const one4 of entry18[0]) all3.push(one4);
          }
          if ((steps += all3.length) > MOST_STEPS) return undefined;
          const keys2 = [];
          for (const entry19 of all3) {
            keys2.push([entry19[0]]);
          }
          const sorted2 = inOrderOf(all3, keys2);
          value10 = sorted2;
        }
        const all4 = [];
        if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
        for (const one5 of LISTED6) all4.push(one5);
        if ((steps += value10.length) > MOST_STEPS) return undefined;
        for (const one6 of value10) all4.push(one6);
        const states2 = [];
        let states2_0 = -719162;
        let states2_1 = AMOUNT0;
        if ((steps += all4.length) > MOST_STEPS) return undefined;
        for (const entry20 of all4) {
          const next3 = entry20[0];
          const next4 = plus(entry20[2], states2_1);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
        const list7 = [];
        if ((steps += states2.length) > MOST_STEPS) return undefined;
        for (let index21 = 0; index21 < states2.length; index21 += 1) {
          const entry21 = states2[index21];
          if (!(index21 + 1 < states2.length && (states2[index21 + 1]?.[0] ?? 0) === entry21[0])) {
            list7.push([entry21[0], entry21[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index22 = 0; index22 < list7.length; index22 += 1) {
          const entry22 = list7[index22];
          if (!(index22 > 0 && compare(entry22[1], (list7[index22 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry22[0], entry22[1]]);
          }
        }
        let value12;
        if (value7) {
          value12 = NOTHING;
        } else {
        
          let value13;
          if (any2) {
            value13 = NOTHING;
          } else {
          
            let value14 = !any2;
            if (value14) {
              let any4 = false;
              if ((steps += list5.length) > MOST_STEPS) return undefined;
              for (const entry23 of list5) {
                if (entry23[0] === -719162) {
                  any4 = true;
                  break;
                }
              }
              value14 = any4;
            }
            let value15;
            if (any2) {
              value15 = NOTHING;
            } else {
            
              const list9 = [];
              if ((steps += list5.length) > MOST_STEPS) return undefined;
              for (const entry24 of list5) {
                list9.push([entry24[0]]);
              }
              value15 = list9;
            }
            const all5 = [];
            const list10 = value14 ? NOTHING : LISTED4;
            if ((steps += list10.length) > MOST_STEPS) return undefined;
            for (const one7 of list10) all5.push(one7);
            if ((steps += value15.length) > MOST_STEPS) return undefined;
            for (const one8 of value15) all5.push(one8);
            value13 = all5;
          }
          let value16;
          if (any3) {
            value16 = NOTHING;
          } else {
          
            let value17 = !any3;
            if (value17) {
              let any5 = false;
              if ((steps += list8.length) > MOST_STEPS) return undefined;
              for (const entry25 of list8) {
                if (entry25[0] === -719162) {
                  any5 = true;
                  break;
                }
              }
              value17 = any5;
            }
            let value18;
            if (any3) {
              value18 = NOTHING;
            } else {
            
              const list11 = [];
              if ((steps += list8.length) > MOST_STEPS) return undefined;
              for (const entry26 of list8) {
                list11.push([entry26[0]]);
              }
              value18 = list11;
            }
            const all6 = [];
            const list12 = value17 ? NOTHING : LISTED4;
            if ((steps += list12.length) > MOST_STEPS) return undefined;
            for (const one9 of list12) all6.push(one9);
            if ((steps += value18.length) > MOST_STEPS) return undefined;
            for (const one10 of value18) all6.push(one10);
            value16 = all6;
          }
          const all7 = [];
          if ((steps += value13.length) > MOST_STEPS) return undefined;
          for (const one11 of value13) all7.push(one11);
          if ((steps += value16.length) > MOST_STEPS) return undefined;
          for (const one12 of value16) all7.push(one12);
          const list13 = [];
          if ((steps += all7.length) > MOST_STEPS) return undefined;
          for (const entry27 of all7) {
            if (-719162 < entry27[0]) {
              list13.push([entry27[0]]);
            }
          }
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry28 of list13) {
            keys3.push([entry28[0]]);
          }
          const sorted3 = inOrderOf(list13, keys3);
          value12 = sorted3;
        }
        const all8 = [];
        if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
        for (const one13 of LISTED4) all8.push(one13);
        if ((steps += value12.length) > MOST_STEPS) return undefined;
        for (const one14 of value12) all8.push(one14);
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        for (const one15 of LISTED5) all8.push(one15);
        const list14 = [];
        if ((steps += all8.length) > MOST_STEPS) return undefined;
        for (let index29 = 0; index29 < all8.length; index29 += 1) {
          const entry29 = all8[index29];
          if (index29 + 1 < all8.length && entry29[0] < (all8[index29 + 1]?.[0] ?? 0)) {
            list14.push([entry29[0], (all8[index29 + 1]?.[0] ?? 0)]);
          }
        }
        const value19 = any2 ? NOTHING : list5;
        const value20 = any3 ? NOTHING : list8;
        const list15 = [];
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        for (const entry30 of list14) {
          if ((steps += value19.length) > MOST_STEPS) return undefined;
          const most = entry30[0];
          let found = NOT_FOUND;
          for (let index32 = value19.length - 1; index32 >= 0; index32 -= 1) {
            const entry31 = value19[index32];
            if (entry31[0] <= most) {
              found = entry31;
              break;
            }
          }
          const value21 = compare(AMOUNT0, found[1] ?? NIL) < 0;
          const value22 = !(found !== NOT_FOUND);
          const value23 = any2 || value22;
          let value24 = value21;
          if (value24) {
            if ((steps += value20.length) > MOST_STEPS) return undefined;
            const most2 = entry30[0];
            let found2 = NOT_FOUND;
            for (let index34 = value20.length - 1; index34 >= 0; index34 -= 1) {
              const entry32 = value20[index34];
              if (entry32[0] <= most2) {
                found2 = entry32;
                break;
              }
            }
            const value25 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
            value24 = value25;
            if (value24) {
              const value26 = !value23;
              const value27 = (any2 || value22 || value21) && !(value21 && value26);
              const value28 = !value27;
              const value29 = !(found2 !== NOT_FOUND);
              const value30 = !(any3 || value29);
              const value31 = (any3 || value29 || value25) && !(value25 && value30);
              const value32 = !value31;
              value24 = !((value27 || value21 && value28 && value26) && (value31 || value25 && value32 && value30) && (value27 || value31)) && value28 && value26 && value32 && value30;
            }
          }
          if (value24) {
            const value33 = entry30[1] + -1;
            const value34 = value33 < -719162;
            list15.push([entry30[0], value34, value34 ? -719163 : value33, value34 ? 2932897 : value33, value23, found[1] ?? NIL]);
          }
        }
        const list16 = [];
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const entry33 of list15) {
          list16.push([entry33[0], entry33[1], entry33[2], entry33[3]]);
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value35 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value35 ? value35 : facts.moveNoticeOn) + 30;
        const list17 = [];
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry34 of list16) {
          list17.push([completeOnIsNone, entry34[0] < noticeHasRunOn ? noticeHasRunOn : entry34[0], entry34[1], entry34[2], entry34[3]]);
        }
        let any6 = false;
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        for (const entry35 of list14) {
          if ((steps += value19.length) > MOST_STEPS) return undefined;
          const most3 = entry35[0];
          let found3 = NOT_FOUND;
          for (let index39 = value19.length - 1; index39 >= 0; index39 -= 1) {
            const entry36 = value19[index39];
            if (entry36[0] <= most3) {
              found3 = entry36;
              break;
            }
          }
          const value36 = !(found3 !== NOT_FOUND);
          const value37 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
          const value38 = !(any2 || value36);
          const value39 = (any2 || value36 || value37) && !(value37 && value38);
          let value40 = value39 || value37 && !value39 && value38;
          if (value40) {
            if ((steps += value20.length) > MOST_STEPS) return undefined;
            const most4 = entry35[0];
            let found4 = NOT_FOUND;
            for (let index41 = value20.length - 1; index41 >= 0; index41 -= 1) {
              const entry37 = value20[index41];
              if (entry37[0] <= most4) {
                found4 = entry37;
                break;
              }
            }
            const value41 = !(found4 !== NOT_FOUND);
            const value42 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
            const value43 = !(any3 || value41);
            const value44 = (any3 || value41 || value42) && !(value42 && value43);
            value40 = (value44 || value42 && !value44 && value43) && (value39 || value44);
          }
          if (value40) {
            any6 = true;
            break;
          }
        }
        const value45 = !any6;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value46 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value47 = !value46;
        let any7 = false;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry38 of list16) {
          if (entry38[1]) {
            any7 = true;
            break;
          }
        }
        const daysLostIsUnknown = any2 || any3 || any6;
        const value48 = !value7;
        const value49 = any6 && value48;
        let value50;
        if (any2 || any3 || any6 || any7) {
          value50 = NOTHING;
        } else {
        
          let value51;
          if (daysLostIsUnknown) {
            value51 = NOTHING;
          } else {
          
            let value52;
            if (value7) {
              value52 = NOTHING;
            } else {
            
              let value53;
              if (value49) {
                value53 = NOTHING;
              } else {
              
                let value54;
                if (value7) {
                  value54 = NOTHING;
                } else {
                
                  const list18 = [];
                  if ((steps += list16.length) > MOST_STEPS) return undefined;
                  for (const entry39 of list16) {
                    list18.push([entry39[0], entry39[1], entry39[1] ? 0 : entry39[2], entry39[1] ? 0 : entry39[3]]);
                  }
                  if ((steps += list18.length) > MOST_STEPS) return undefined;
                  const keys4 = [];
                  for (const entry40 of list18) {
                    keys4.push([entry40[0], entry40[0], entry40[2]]);
                  }
                  const sorted4 = inOrderOf(list18, keys4);
                  value54 = sorted4;
                }
                value53 = value54;
              }
              value52 = value53;
            }
            value51 = value52;
          }
          value50 = value51;
        }
        let state2_0 = false;
        let state2_1 = false;
        let state2_2 = false;
        let state2_3 = 0;
        let state2_4 = true;
        let state2_5 = false;
        let state2_6 = false;
        let state2_7 = -719163;
        let state2_8 = 2932897;
        if ((steps += value50.length) > MOST_STEPS) return undefined;
        for (const entry41 of value50) {
          const value55 = !entry41[1];
          const value56 = entry41[2] >= entry41[0];
          const value57 = value55 && value56;
          const value58 = entry41[3] >= entry41[0] && !value57;
          const value59 = !state2_0;
          const value60 = value59 && state2_4;
          const value61 = !value60;
          const value62 = state2_7 >= entry41[3];
          const value63 = state2_0 || state2_5;
          const value64 = value63 && (state2_6 || state2_0 && state2_4);
          const value65 = !(entry41[1] || value64);
          const value66 = state2_8 >= entry41[2] && value61 && !(value62 && value61 && value65);
          const value67 = !value66;
          const value68 = !(value66 || value62 && value67 && value61 && value65);
          const value69 = value67 && value68;
          const value70 = (value66 || value69) && !value69;
          const value71 = !value70;
          const value72 = (value58 || value57) && (value70 || value71 && value67 && value68) && (value58 || value70);
          const value73 = state2_7 >= entry41[0];
          const value74 = !value64;
          const value75 = state2_8 >= entry41[0] && value61 && !(value73 && value61 && value74);
          const value76 = entry41[0] + -1;
          const value77 = value76 < -719162;
          const value78 = value77 ? -719163 : value76;
          const value79 = value73 && !value75 && value61 && value74;
          let value80;
          if (value75) {
            const value81 = value60 ? 2932896 : state2_7;
            value80 = value78 < value81 ? value78 : value81;
          } else {
          
            value80 = value79 ? state2_7 : value78;
          }
          const value82 = entry41[2] - value80;
          const value83 = value82 + state2_3;
          const value84 = value83 === state2_3;
          const value85 = entry41[2] === state2_7;
          const value86 = state2_0 || state2_1 || (value75 ? !(state2_7 === value78 && !(state2_0 || state2_5 || value77 || state2_4)) : value79 ? value63 : value77) || entry41[1] || !(value82 >= -9007199254740991 && 9007199254740991 >= value82) || !(value83 >= -9007199254740991 && 9007199254740991 >= value83);
          const value87 = !value86;
          const value88 = !(state2_4 || entry41[1] || state2_5);
          const value89 = !value72;
          const value90 = value55 && value56 && value89 && value71 && value67 && value68;
          const value91 = !value90;
          let value92;
          if (value72) {
            const value93 = state2_4 ? 2932896 : state2_7;
            value92 = value93 < entry41[2] ? value93 : entry41[2];
          } else {
          
            value92 = value90 ? entry41[2] : state2_7;
          }
          let value94;
          if (value72) {
            const value95 = state2_4 ? -719162 : state2_8;
            value94 = entry41[3] < value95 ? value95 : entry41[3];
          } else {
          
            value94 = value90 ? entry41[3] : state2_8;
          }
          const next5 = value72 ? !(value59 && value84 && value85 && value87 && value88) : state2_0 && value91;
          const next6 = value72 ? !(value84 && value87) : value90 ? value86 : state2_1;
          const next7 = value72 ? value86 : state2_2 || value90;
          const next8 = value72 ? value83 : value90 ? value83 : state2_3;
          const next9 = state2_4 && value89 && value91;
          const next10 = value72 ? !(value85 && value88) : value90 ? entry41[1] : state2_5;
          const next11 = value72 ? entry41[1] || state2_4 || state2_5 && state2_6 : value90 ? entry41[1] : state2_6;
          const next12 = value92;
          const next13 = value94;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
          state2_4 = next9;
          state2_5 = next10;
          state2_6 = next11;
          state2_7 = next12;
          state2_8 = next13;
        }
        const value96 = state2_3 === 0;
        const value97 = any2 || any3 || state2_0 || state2_1 || any6 || any7;
        const value98 = !(value97 && (any2 || any3 || state2_2 || any6 || any7));
        const value99 = !value97;
        const value100 = (any2 || any3 || state2_0 || state2_1 || value96 || any6 || any7) && !(value96 && value98 && value99);
        const value101 = !value100;
        const value102 = value96 && value101 && value98 && value99;
        const value103 = !value102;
        const value104 = !daysLostIsUnknown;
        let value105 = value;
        if (value105) {
          let any8 = false;
          if ((steps += list17.length) > MOST_STEPS) return undefined;
          for (const entry42 of list17) {
            if (entry42[2]) {
              any8 = true;
              break;
            }
          }
          value105 = any8 && value45 && value47 && value101 && value103 && value104 && value48;
        }
        const list19 = [];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry43 of list17) {
          list19.push([entry43[0], entry43[0] ? 0 : entry43[1], entry43[2], entry43[2] ? 0 : entry43[3], entry43[2] ? 0 : entry43[4]]);
        }
        const daysRefundedIsUnknown = (value100 ? !((state_0 || any2 || any3 || any6 || compareRaw(NOTHING, list19) === 0) && !(value && daysLostIsUnknown)) : value && value103 && daysLostIsUnknown) && value47;
        const value106 = value105 || daysRefundedIsUnknown;
        let value107;
        if (value106) {
          value107 = NOTHING;
        } else {
        
          let value108;
          if (value46) {
            value108 = NOTHING;
          } else {
          
            let value109;
            if (value100) {
              value109 = NOTHING;
            } else {
            
              let value110;
              if (value102) {
                value110 = NOTHING;
              } else {
              
                let value111;
                if (state_0) {
                  value111 = NOTHING;
                } else {
                
                  let value112;
                  if (daysLostIsUnknown) {
                    value112 = NOTHING;
                  } else {
                  
                    let value113;
                    if (value7) {
                      value113 = NOTHING;
                    } else {
                    
                      let value114;
                      if (value49) {
                        value114 = NOTHING;
                      } else {
                      
                        let value115;
                        if (value7) {
                          value115 = NOTHING;
                        } else {
                        
                          if ((steps += list19.length) > MOST_STEPS) return undefined;
                          const keys5 = [];
                          for (const entry44 of list19) {
                            keys5.push([entry44[0], entry44[1], entry44[0], entry44[1], entry44[3]]);
                          }
                          const sorted5 = inOrderOf(list19, keys5);
                          value115 = sorted5;
                        }
                        value114 = value115;
                      }
                      value113 = value114;
                    }
                    value112 = value113;
                  }
                  value111 = value112;
                }
                value110 = value111;
              }
              value109 = value110;
            }
            value108 = value109;
          }
          value107 = value108;
        }
        let state3_0 = false;
        let state3_1 = false;
        let state3_2 = false;
        let state3_3 = false;
        let state3_4 = 0;
        let state3_5 = true;
        let state3_6 = false;
        let state3_7 = false;
        let state3_8 = -719163;
        let state3_9 = 2932897;
        if ((steps += value107.length) > MOST_STEPS) return undefined;
        for (const entry45 of value107) {
          const value116 = !entry45[0];
          const value117 = !entry45[2];
          const value118 = entry45[3] >= entry45[1];
          const value119 = value116 && value117 && value118;
          const value120 = value116 && entry45[4] >= entry45[1] && !value119;
          const value121 = !state3_0;
          const value122 = value121 && state3_5;
          const value123 = !value122;
          const value124 = state3_8 >= entry45[4];
          const value125 = state3_0 || state3_6;
          const value126 = value125 && (state3_7 || state3_0 && state3_5);
          const value127 = !(entry45[2] || value126);
          const value128 = state3_9 >= entry45[3] && value123 && !(value124 && value123 && value127);
          const value129 = !value128;
          const value130 = !(value128 || value124 && value129 && value123 && value127);
          const value131 = value129 && value130;
          const value132 = (value128 || value131) && !value131;
          const value133 = !value132;
          const value134 = (value120 || value119) && (value132 || value133 && value129 && value130) && (value120 || value132);
          const value135 = entry45[3] === state3_8;
          const value136 = !(entry45[0] || value122);
          const value137 = state3_8 >= entry45[1];
          const value138 = !value126;
          const value139 = state3_9 >= entry45[1] && value136 && !(value137 && value136 && value138);
          const value140 = value121 && state3_5 && entry45[0];
          const value141 = value137 && !value139 && value136 && value138;
          const value142 = value139 ? value140 : value141 ? value122 : entry45[0];
          const value143 = value142 || value121 && state3_1;
          const value144 = state3_1 && value143;
          const value145 = entry45[1] + -1;
          const value146 = value145 < -719162;
          const value147 = value146 ? -719163 : value145;
          let value148;
          if (value139) {
            const value149 = entry45[0] ? 2932896 : value147;
            const value150 = value122 ? 2932896 : state3_8;
            value148 = value149 < value150 ? value149 : value150;
          } else {
          
            value148 = value141 ? state3_8 : value147;
          }
          const value151 = entry45[3] - value148;
          const value152 = value151 + state3_4;
          const value153 = !value143 && (state3_0 || state3_2 || !value142 && ((value139 ? !(value140 || value147 === state3_8 && !(entry45[0] || state3_0 || state3_6 || state3_5 || value146)) : value141 ? value125 : value116 && value146) || entry45[2] || !(value151 >= -9007199254740991 && 9007199254740991 >= value151)) || !(value152 >= -9007199254740991 && 9007199254740991 >= value152));
          const value154 = value144 || state3_4 === value152 && !(value142 || state3_1 || state3_2 || value153);
          const value155 = !(state3_5 || entry45[2] || state3_6);
          const value156 = !value134;
          const value157 = value116 && value117 && value118 && value156 && value133 && value129 && value130;
          const value158 = !value157;
          let value159;
          if (value134) {
            const value160 = state3_5 ? 2932896 : state3_8;
            value159 = value160 < entry45[3] ? value160 : entry45[3];
          } else {
          
            value159 = value157 ? entry45[3] : state3_8;
          }
          let value161;
          if (value134) {
            const value162 = state3_5 ? -719162 : state3_9;
            value161 = entry45[4] < value162 ? value162 : entry45[4];
          } else {
          
            value161 = value157 ? entry45[4] : state3_9;
          }
          const next14 = value134 ? !(value121 && value135 && value154 && value155) : state3_0 && value158;
          const next15 = value134 ? value144 : value157 ? value143 : state3_1;
          const next16 = value134 ? !value154 : value157 ? value153 : state3_2;
          const next17 = value134 ? value142 || state3_1 || value153 || state3_2 && state3_3 : state3_3 || value157;
          const next18 = value134 ? value152 : value157 ? value152 : state3_4;
          const next19 = state3_5 && value156 && value158;
          const next20 = value134 ? !(value135 && value155) : value157 ? entry45[2] : state3_6;
          const next21 = value134 ? entry45[2] || state3_5 || state3_6 && state3_7 : value157 ? entry45[2] : state3_7;
          const next22 = value159;
          const next23 = value161;
          state3_0 = next14;
          state3_1 = next15;
          state3_2 = next16;
          state3_3 = next17;
          state3_4 = next18;
          state3_5 = next19;
          state3_6 = next20;
          state3_7 = next21;
          state3_8 = next22;
          state3_9 = next23;
        }
        const value163 = 0 < state3_4;
        const value164 = !engineerStandsInTheWay;
        const value165 = state3_0 || value105 || daysRefundedIsUnknown;
        const value166 = !value106;
        const refundableDaysIsNone = state3_1 && !value165 && value166;
        const value167 = !refundableDaysIsNone;
        const value168 = state3_0 || state3_2 || value163 || value105 || daysRefundedIsUnknown;
        const refundableDaysIsUnknown = state3_0 || state3_2 || value105 || daysRefundedIsUnknown;
        const value169 = !(refundableDaysIsUnknown && (state3_3 || value105 || daysRefundedIsUnknown || state3_1 && value165 && value166));
        const value170 = !refundableDaysIsUnknown;
        const value171 = !(value163 && value167 && value169 && value170);
        const value172 = value167 && value168 && value171;
        const value173 = !value172;
        const value174 = value163 && value173 && value167 && value169 && value170;
        const value175 = value172 || value174;
        const value176 = facts.moveWithinUk && value163 && !(facts.moveWithinUk && value164 && value175 && value167 && value168 && value171) && value164 && value173 && value167 && value169 && value170;
        if (facts.moveWithinUk && !value176 && value164 && value175 && value167 && value168 && value171 || value2 && value3 && any && value4 && value5) return undefined;
        const outcome = value176 ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        let value177 = value;
        if (value177) {
          let any9 = false;
          if ((steps += list17.length) > MOST_STEPS) return undefined;
          for (const entry46 of list17) {
            const value178 = !entry46[0];
            let value179 = value178;
            if (value179) {
              const value180 = entry46[4] >= entry46[1];
              value179 = value180;
              if (value179) {
                const value181 = value178 && !entry46[2] && entry46[3] >= entry46[1];
                const value182 = !value181;
                value179 = (value178 && value180 && value182 || value181) && value182;
              }
            }
            if (value179) {
              any9 = true;
              break;
            }
          }
          value177 = any9 && value45 && value47 && value101 && value103 && value104 && value48;
        }
        const value183 = facts.serviceBillingDay + -1 + -719162;
        const value184 = value183 < -719162;
        const value185 = !value184;
        const value186 = 2932896 < value183;
        const value187 = !value186;
        const value188 = value185 && value187;
        const value189 = !value188;
        const value190 = value188 ? value183 : -719163;
        const value191 = monthOfDay(value190);
        const value192 = value190 - startOfMonth(value191);
        const value193 = value189 && (value184 || value186);
        const value194 = value188 ? value183 : 2932897;
        const value195 = monthOfDay(value194);
        const value196 = value194 - startOfMonth(value195);
        const list20 = [];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry47 of list17) {
          const value197 = !entry47[0];
          if (value197 && !entry47[2] && entry47[3] >= entry47[1]) {
            const value198 = value197 && value189;
            const value199 = monthOfDay(entry47[1]);
            const value200 = startOfMonth(value199);
            const value201 = startOfMonth(value199 + 1) - value200 + -1;
            const value202 = value199 - value191;
            const value203 = entry47[1] - value200 < (value201 < value192 ? value201 : value192) ? value202 + -1 : value202;
            const value204 = Math.floor((0 < value203 ? value203 : 0) / 12) * 12 + value191;
            const value205 = value204 >= 12 && 119999 >= value204;
            const value206 = value185 && value187 && !value205;
            const value207 = value197 && (entry47[2] || value197 && (value198 || value206 || value193 || value189));
            const value208 = value197 && (entry47[2] || value207);
            let value209;
            if (entry47[0]) {
              value209 = NOTHING;
            } else {
            
              let value210;
              if (value208) {
                value210 = NOTHING;
              } else {
              
                let value211;
                if (entry47[0] || value208) {
                  value211 = NOTHING;
                } else {
                
                  const value212 = entry47[2] && entry47[3] < -719162 ? -719163 : entry47[3] + 1;
                  let value213;
                  if (entry47[0] || value207) {
                    value213 = NOTHING;
                  } else {
                  
                    let value214;
                    if (value198 || value206 || value193) {
                      value214 = -719163;
                    } else {
                    
                      let value215;
                      if (value205) {
                        const value216 = startOfMonth(value204);
                        const value217 = startOfMonth(value204 + 1) - value216;
                        value215 = value192 < value217 ? value192 + value216 : value217 + -1 + value216;
                      } else {
                      
                        value215 = -719162;
                      }
                      value214 = value215;
                    }
                    const value218 = monthOfDay(value214);
                    const value219 = value214 - startOfMonth(value218);
                    let value220;
                    if (value214 < value212) {
                      const value221 = value212 + -1;
                      const value222 = monthOfDay(value221);
                      const value223 = startOfMonth(value222);
                      const value224 = startOfMonth(value222 + 1) - value223 + -1;
                      const value225 = value222 - value218;
                      const value226 = value221 - value223 < (value224 < value219 ? value224 : value219) ? value225 + -1 : value225;
                      value220 = (0 < value226 ? value226 : 0) + 1;
                    } else {
                    
                      value220 = 0;
                    }
                    const count = value220;
                    if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                    const range = rangeTo(count);
                    const list21 = [];
                    if ((steps += range.length) > MOST_STEPS) return undefined;
                    for (const entry48 of range) {
                      const value227 = entry48[0] + value218;
                      const value228 = startOfMonth(value227);
                      const value229 = startOfMonth(value227 + 1) - value228;
                      list21.push([value219 < value229 ? value228 + value219 : value228 + (value229 + -1)]);
                    }
                    const list22 = [];
                    if ((steps += list21.length) > MOST_STEPS) return undefined;
                    for (const entry49 of list21) {
                      if (entry47[1] < entry49[0] && entry49[0] < value212) {
                        list22.push([entry49[0]]);
                      }
                    }
                    if ((steps += list22.length) > MOST_STEPS) return undefined;
                    const keys6 = [];
                    for (const entry50 of list22) {
                      keys6.push([entry50[0]]);
                    }
                    const sorted6 = inOrderOf(list22, keys6);
                    value213 = sorted6;
                  }
                  const all9 = [];
                  all9.push([entry47[1]]);
                  if ((steps += value213.length) > MOST_STEPS) return undefined;
                  for (const one16 of value213) all9.push(one16);
                  all9.push([value212]);
                  const list23 = [];
                  if ((steps += all9.length) > MOST_STEPS) return undefined;
                  for (let index55 = 0; index55 < all9.length; index55 += 1) {
                    const entry51 = all9[index55];
                    if (index55 + 1 < all9.length && entry51[0] < (all9[index55 + 1]?.[0] ?? 0)) {
                      list23.push([entry51[0], (all9[index55 + 1]?.[0] ?? 0)]);
                    }
                  }
                  const list24 = [];
                  if ((steps += list23.length) > MOST_STEPS) return undefined;
                  for (const entry52 of list23) {
                    const value230 = monthOfDay(entry52[0]);
                    const value231 = startOfMonth(value230);
                    const value232 = startOfMonth(value230 + 1) - value231 + -1;
                    const value233 = value230 - value191;
                    const value234 = entry52[0] - value231 < (value232 < value192 ? value232 : value192) ? value233 + -1 : value233;
                    const value235 = 0 < value234 ? value234 : 0;
                    const value236 = value235 + 1;
                    const value237 = value236 + value191;
                    const value238 = value237 >= 12 && 119999 >= value237;
                    const value239 = value189 || value185 && value187 && !value238;
                    let value240;
                    if (value239) {
                      value240 = -719163;
                    } else {
                    
                      let value241;
                      if (value238) {
                        const value242 = startOfMonth(value237);
                        const value243 = startOfMonth(value237 + 1) - value242;
                        value241 = value192 < value243 ? value242 + value192 : value242 + (value243 + -1);
                      } else {
                      
                        value241 = -719162;
                      }
                      value240 = value241;
                    }
                    let value244;
                    if (value239) {
                      value244 = 2932897;
                    } else {
                    
                      const value245 = value236 + value195;
                      let value246;
                      if (value245 >= 12 && 119999 >= value245) {
                        const value247 = startOfMonth(value245);
                        const value248 = startOfMonth(value245 + 1) - value247;
                        value246 = value196 < value248 ? value196 + value247 : value247 + (value248 + -1);
                      } else {
                      
                        value246 = 2932896;
                      }
                      value244 = value246;
                    }
                    const value249 = value235 + value191;
                    const value250 = value249 >= 12 && 119999 >= value249;
                    const value251 = value189 || value185 && value187 && !value250;
                    let value252;
                    if (value251) {
                      value252 = -719163;
                    } else {
                    
                      let value253;
                      if (value250) {
                        const value254 = startOfMonth(value249);
                        const value255 = startOfMonth(value249 + 1) - value254;
                        value253 = value192 < value255 ? value192 + value254 : value255 + -1 + value254;
                      } else {
                      
                        value253 = -719162;
                      }
                      value252 = value253;
                    }
                    let value256;
                    if (value251) {
                      value256 = 2932897;
                    } else {
                    
                      const value257 = value235 + value195;
                      let value258;
                      if (value257 >= 12 && 119999 >= value257) {
                        const value259 = startOfMonth(value257);
                        const value260 = startOfMonth(value257 + 1) - value259;
                        value258 = value196 < value260 ? value196 + value259 : value260 + -1 + value259;
                      } else {
                      
                        value258 = 2932896;
                      }
                      value256 = value258;
                    }
                    const value261 = entry52[1] - entry52[0];
                    list24.push([value239, value240, value244, value251, value252, value256, value261, times(ofPence(value261 * 100), AMOUNT24)]);
                  }
                  value211 = list24;
                }
                value210 = value211;
              }
              value209 = value210;
            }
            list20.push([entry47[0], value208, value209]);
          }
        }
        const value262 = !daysRefundedIsUnknown;
        const value263 = !value177;
        let value264 = value;
        if (value264) {
          let any10 = false;
          if ((steps += list20.length) > MOST_STEPS) return undefined;
          for (const entry53 of list20) {
            let value265 = entry53[1];
            if (!value265) {
              let value266 = !entry53[0];
              if (value266) {
                let any11 = false;
                const list25 = entry53[2];
                if ((steps += list25.length) > MOST_STEPS) return undefined;
                for (const entry54 of list25) {
                  if (entry54[0] || entry54[3]) {
                    any11 = true;
                    break;
                  }
                }
                value266 = any11;
              }
              value265 = value266;
            }
            if (value265) {
              any10 = true;
              break;
            }
          }
          value264 = any10 && value45 && value262 && value263 && value47 && value101 && value103 && value104 && value48;
        }
        const value267 = value177 || value264 || daysRefundedIsUnknown;
        const all10 = [];
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const entry55 of list20) {
          for (const one17 of entry55[0] ? NOTHING : entry55[2]) all10.push(one17);
        }
        let value268;
        if (value267) {
          value268 = NOTHING;
        } else {
        
          let value269;
          if (daysRefundedIsUnknown) {
            value269 = NOTHING;
          } else {
          
            let value270;
            if (value177) {
              value270 = NOTHING;
            } else {
            
              let value271;
              if (value46) {
                value271 = NOTHING;
              } else {
              
                let value272;
                if (value100) {
                  value272 = NOTHING;
                } else {
                
                  let value273;
                  if (value102) {
                    value273 = NOTHING;
                  } else {
                  
                    let value274;
                    if (state_0) {
                      value274 = NOTHING;
                    } else {
                    
                      let value275;
                      if (daysLostIsUnknown) {
                        value275 = NOTHING;
                      } else {
                      
                        let value276;
                        if (value7) {
                          value276 = NOTHING;
                        } else {
                        
                          let value277;
                          if (value49) {
                            value277 = NOTHING;
                          } else {
                          
                            let value278;
                            if (value7) {
                              value278 = NOTHING;
                            } else {
                            
                              const list26 = [];
                              if ((steps += all10.length) > MOST_STEPS) return undefined;
                              for (const entry56 of all10) {
                                list26.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[3] ? 0 : entry56[4], entry56[3] ? 0 : entry56[5], entry56[6], entry56[7]]);
                              }
                              if ((steps += list26.length) > MOST_STEPS) return undefined;
                              const keys7 = [];
                              for (const entry57 of list26) {
                                keys7.push([entry57[1], entry57[4], entry57[1]]);
                              }
                              const sorted7 = inOrderOf(list26, keys7);
                              value278 = sorted7;
                            }
                            value277 = value278;
                          }
                          value276 = value277;
                        }
                        value275 = value276;
                      }
                      value274 = value275;
                    }
                    value273 = value274;
                  }
                  value272 = value273;
                }
                value271 = value272;
              }
              value270 = value271;
            }
            value269 = value270;
          }
          value268 = value269;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = 0;
        let states3_3 = false;
        let states3_4 = 0;
        let states3_5 = 0;
        let states3_6 = 0;
        let states3_7 = AMOUNT0;
        let states3_8 = false;
        if ((steps += value268.length) > MOST_STEPS) return undefined;
        for (const entry58 of value268) {
          const value279 = states3_8 && entry58[1] === states3_1 && entry58[4] === states3_4 && !(entry58[0] || states3_0) && !(entry58[3] || states3_3);
          const next24 = entry58[0];
          const next25 = entry58[1];
          const next26 = entry58[2];
          const next27 = entry58[3];
          const next28 = entry58[4];
          const next29 = entry58[5];
          const next30 = value279 ? entry58[6] + states3_6 : entry58[6];
          const next31 = value279 ? plus(states3_7, entry58[7]) : entry58[7];
          const next32 = true;
          states3_0 = next24;
          states3_1 = next25;
          states3_2 = next26;
          states3_3 = next27;
          states3_4 = next28;
          states3_5 = next29;
          states3_6 = next30;
          states3_7 = next31;
          states3_8 = next32;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
        }
        const list27 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index63 = 0; index63 < states3.length; index63 += 1) {
          const entry59 = states3[index63];
          if (!(index63 + 1 < states3.length && (states3[index63 + 1]?.[1] ?? 0) === entry59[1] && (states3[index63 + 1]?.[4] ?? 0) === entry59[4] && !(entry59[0] || (states3[index63 + 1]?.[0] ?? false)) && !(entry59[3] || (states3[index63 + 1]?.[3] ?? false)))) {
            list27.push([entry59[0], entry59[1], entry59[2], entry59[3], entry59[4], entry59[5], entry59[6], entry59[7]]);
          }
        }
        let any12 = false;
        if ((steps += list27.length) > MOST_STEPS) return undefined;
        for (const entry60 of list27) {
          if (!(entry60[6] >= -9007199254740991 && 9007199254740991 >= entry60[6])) {
            any12 = true;
            break;
          }
        }
        const list28 = [];
        if ((steps += list27.length) > MOST_STEPS) return undefined;
        for (const entry61 of list27) {
          list28.push([entry61[0], entry61[0] ? 0 : entry61[1], entry61[0] ? 0 : entry61[2], entry61[3], entry61[3] ? 0 : entry61[4], entry61[3] ? 0 : entry61[5], entry61[6], entry61[7]]);
        }
        if ((steps += list28.length) > MOST_STEPS) return undefined;
        const keys8 = [];
        for (const entry62 of list28) {
          keys8.push([entry62[1], entry62[1], entry62[4], entry62[1], entry62[6], entry62[7]]);
        }
        const sorted8 = inOrderOf(list28, keys8);
        const list29 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry63 of sorted8) {
          const value280 = entry63[1] - entry63[4];
          list29.push([entry63[0], entry63[1], entry63[2], entry63[3] || entry63[0] || !(value280 >= -9007199254740991 && 9007199254740991 >= value280), value280, entry63[6], divide(times(facts.serviceMonthlyCharge, entry63[7]), AMOUNT24)]);
        }
        let value281 = value;
        if (value281) {
          let any13 = false;
          if ((steps += all10.length) > MOST_STEPS) return undefined;
          for (const entry64 of all10) {
            if (entry64[0] || entry64[3]) {
              any13 = true;
              break;
            }
          }
          value281 = any13 && value45 && !value267 && value262 && value263 && value47 && value101 && value103 && value104 && value48;
        }
        const daysByPeriodIsUnknown = any12 || value177 || value264 || value281 || daysRefundedIsUnknown;
        let amountsIsUnknown;
        if (value172) {
          let value282 = any12;
          if (!value282) {
            const list30 = [];
            if ((steps += list29.length) > MOST_STEPS) return undefined;
            for (const entry65 of list29) {
              list30.push([entry65[0], entry65[0] ? 0 : entry65[1], entry65[0] ? 0 : entry65[2], entry65[3], entry65[3] ? 0 : entry65[4], entry65[5], entry65[6]]);
            }
            value282 = compareRaw(list30, NOTHING) === 0 || value177 || value264 || value281 || daysRefundedIsUnknown;
          }
          amountsIsUnknown = !(value282 && !daysByPeriodIsUnknown);
        } else {
        
          amountsIsUnknown = value163 && value173 && value167 && value169 && value170 && daysByPeriodIsUnknown;
        }
        const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list29;
        const list31 = [];
        const list32 = value172 ? daysByPeriod : value174 ? daysByPeriod : NOTHING;
        if ((steps += list32.length) > MOST_STEPS) return undefined;
        for (const entry66 of list32) {
          const value283 = decimalOf(entry66[4]);
          list31.push([entry66[0], entry66[1], entry66[2], entry66[5], !entry66[3] && compare(value283, AMOUNT0) === 0, entry66[3], divide(entry66[6], value283)]);
        }
        let value284;
        if (amountsIsUnknown) {
          value284 = NOTHING;
        } else {
        
          const list33 = [];
          if ((steps += list31.length) > MOST_STEPS) return undefined;
          for (const entry67 of list31) {
            list33.push([entry67[0], entry67[0] ? 0 : entry67[1], entry67[0] ? 0 : entry67[2], entry67[3], entry67[4], entry67[5], entry67[4] || entry67[5] ? AMOUNT0 : entry67[6]]);
          }
          if ((steps += list33.length) > MOST_STEPS) return undefined;
          const keys9 = [];
          for (const entry68 of list33) {
            keys9.push([entry68[1]]);
          }
          const sorted9 = inOrderOf(list33, keys9);
          value284 = sorted9;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = 0;
        let states4_4 = false;
        let states4_5 = false;
        let states4_6 = AMOUNT0;
        let states4_7 = false;
        if ((steps += value284.length) > MOST_STEPS) return undefined;
        for (const entry69 of value284) {
          const value285 = entry69[1] === states4_1;
          const value286 = !(entry69[0] || states4_0);
          const value287 = states4_7 && value285 && value286;
          const next33 = entry69[0];
          const next34 = entry69[1];
          const next35 = entry69[2];
          const next36 = value287 ? entry69[3] + states4_3 : entry69[3];
          const next37 = entry69[4] || states4_7 && value285 && states4_4 && value286;
          const next38 = entry69[5];
          const next39 = value287 ? plus(entry69[6], states4_6) : entry69[6];
          const next40 = true;
          states4_0 = next33;
          states4_1 = next34;
          states4_2 = next35;
          states4_3 = next36;
          states4_4 = next37;
          states4_5 = next38;
          states4_6 = next39;
          states4_7 = next40;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
        }
        const list34 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index74 = 0; index74 < states4.length; index74 += 1) {
          const entry70 = states4[index74];
          if (!(index74 + 1 < states4.length && (states4[index74 + 1]?.[1] ?? 0) === entry70[1] && !(entry70[0] || (states4[index74 + 1]?.[0] ?? false)))) {
            list34.push([entry70[0], entry70[1], entry70[2], entry70[3], entry70[4], entry70[5], entry70[6]]);
          }
        }
        let any14 = false;
        if ((steps += list34.length) > MOST_STEPS) return undefined;
        for (const entry71 of list34) {
          if (!(entry71[3] >= -9007199254740991 && 9007199254740991 >= entry71[3])) {
            any14 = true;
            break;
          }
        }
        const list35 = [];
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        for (const entry72 of list31) {
          list35.push([entry72[4], entry72[5], entry72[6]]);
        }
        let any15 = false;
        if ((steps += list35.length) > MOST_STEPS) return undefined;
        for (const entry73 of list35) {
          if (entry73[1]) {
            any15 = true;
            break;
          }
        }
        let any16 = false;
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        for (const entry74 of list31) {
          if (entry74[0] || entry74[5]) {
            any16 = true;
            break;
          }
        }
        const list36 = [];
        if ((steps += list34.length) > MOST_STEPS) return undefined;
        for (const entry75 of list34) {
          list36.push([entry75[0], entry75[0] ? 0 : entry75[1], entry75[0] ? 0 : entry75[2], entry75[3], entry75[4], entry75[5], entry75[4] || entry75[5] ? AMOUNT0 : entry75[6]]);
        }
        if ((steps += list36.length) > MOST_STEPS) return undefined;
        const keys10 = [];
        for (const entry76 of list36) {
          keys10.push([entry76[1], entry76[1], entry76[3], entry76[4], entry76[6]]);
        }
        const sorted10 = inOrderOf(list36, keys10);
        const list37 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry77 of sorted10) {
          list37.push([entry77[0], entry77[1], entry77[2], entry77[3], entry77[4], !entry77[4] && entry77[5], roundHalfUp(entry77[6], 2)]);
        }
        const list38 = [];
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        for (const entry78 of list37) {
          list38.push([entry78[4], entry78[5], entry78[6]]);
        }
        let any17 = false;
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry79 of list38) {
          if (entry79[1]) {
            any17 = true;
            break;
          }
        }
        let value288 = state3_0 || state3_2 || amountsIsUnknown || any14 || value105 || any15 || any16 || any17;
        if (!value288) {
          let any18 = false;
          if ((steps += list37.length) > MOST_STEPS) return undefined;
          for (const entry80 of list37) {
            if (entry80[0] || entry80[5]) {
              any18 = true;
              break;
            }
          }
          value288 = any18 || daysRefundedIsUnknown;
        }
        if (value288) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        const list39 = amountsIsUnknown ? NOTHING : list35;
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        for (const entry81 of list39) {
          const next41 = state4_0 || entry81[0];
          const next42 = plus(entry81[2], state4_1);
          state4_0 = next41;
          state4_1 = next42;
        }
        const creditsIsUnknown = amountsIsUnknown || any14 || any16;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        const list40 = creditsIsUnknown ? NOTHING : list38;
        if ((steps += list40.length) > MOST_STEPS) return undefined;
        for (const entry82 of list40) {
          const next43 = state5_0 || entry82[0];
          const next44 = plus(entry82[2], state5_1);
          state5_0 = next43;
          state5_1 = next44;
        }
        const refundIsUnknown = amountsIsUnknown || any14 || any16 || any17;
        const refundIsNone = state5_0 && !refundIsUnknown;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : state3_4,
            "refundUnrounded": state4_0 && !(amountsIsUnknown || any15) ? null : toPlaces(state4_1, 10),
            "refund": refundIsNone ? null : moneyText(state5_1),
            "credits": (creditsIsUnknown ? NOTHING : list37).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (refundIsUnknown) return answer;
        return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && !refundIsNone ? { amount: moneyText(state5_1), isOwed: true } : null] };
      },
    },
    read(given) {
      const fact0 = given.read("move.withinUk");
      const fact1 = given.read("move.engineerRefused");
      const fact2 = given.read("move.engineerNecessary");
      const fact3 = given.read("move.noticeOn");
      const fact4 = given.read("move.newAddressGivenOn");
      const fact5 = given.read("move.alternativeNumberGivenOn");
      const fact6 = given.read("termination.endedBy");
      const fact7 = given.read("termination.form");
      const fact8 = given.read("termination.movesDomain");
      const fact9 = given.isLeftOut("termination.movesDomain");
      const fact10 = given.read("service.kind");
      const fact11 = given.read("termination.effectiveOn");
      const fact12 = given.read("asOf");
      const fact13 = given.isLeftOut("termination");
      const fact14 = given.read("move.outages");
      const fact15 = given.read("service.billingDay");
      const fact16 = given.read("service.monthlyCharge");
      return {
        moveWithinUkIsUnknown: isUnknown(fact0),
        moveWithinUk: fact0 === true,
        moveEngineerRefusedIsUnknown: isUnknown(fact1),
        moveEngineerRefused: fact1 === true,
        moveEngineerNecessaryIsUnknown: isUnknown(fact2),
        moveEngineerNecessary: fact2 === true,
        moveNoticeOnIsNone: fact3 === null,
        moveNoticeOnIsUnknown: isUnknown(fact3),
        moveNoticeOn: firstDay(fact3),
        moveNoticeOnMayBeNone: mayBeNone(fact3),
        moveNoticeOnAtLatest: lastDay(fact3),
        moveNewAddressGivenOnIsNone: fact4 === null,
        moveNewAddressGivenOnIsUnknown: isUnknown(fact4),
        moveNewAddressGivenOn: firstDay(fact4),
        moveNewAddressGivenOnMayBeNone: mayBeNone(fact4),
        moveNewAddressGivenOnAtLatest: lastDay(fact4),
        moveAlternativeNumberGivenOnIsNone: fact5 === null,
        moveAlternativeNumberGivenOnIsUnknown: isUnknown(fact5),
        moveAlternativeNumberGivenOn: firstDay(fact5),
        moveAlternativeNumberGivenOnMayBeNone: mayBeNone(fact5),
        moveAlternativeNumberGivenOnAtLatest: lastDay(fact5),
        terminationEndedByIsNone: fact6 === null,
        terminationEndedBy: textIn(fact6),
        terminationEndedByIsUnknown: isUnknown(fact6),
        terminationFormIsNone: fact7 === null,
        terminationFormIsUnknown: isUnknown(fact7),
        terminationForm: textIn(fact7),
        terminationMovesDomainIsNone: fact8 === null,
        terminationMovesDomain: fact8 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact8),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact9),
        terminationMovesDomainLeftOut: fact9 === true,
        serviceKindIsUnknown: isUnknown(fact10),
        serviceKind: textIn(fact10),
        terminationEffectiveOnIsNone: fact11 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact11),
        terminationEffectiveOnMayBeNone: mayBeNone(fact11),
        terminationEffectiveOn: firstDay(fact11),
        terminationEffectiveOnAtLatest: lastDay(fact11),
        asOfIsUnknown: isUnknown(fact12),
        asOf: firstDay(fact12),
        asOfMayBeNone: mayBeNone(fact12),
        asOfAtLatest: lastDay(fact12),
        terminationLeftOut: fact13 === true,
        moveOutages: entriesIn(fact14).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
        moveOutagesIsUnknown: isUnknown(fact14),
        serviceBillingDay: wholeIn(fact15),
        serviceBillingDayIsUnknown: isUnknown(fact15),
        serviceMonthlyChargeIsUnknown: isUnknown(fact16),
        serviceMonthlyCharge: amountIn(fact16),
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = !facts.moveWithinUkIsUnknown;
      const value2 = !facts.moveEngineerRefusedIsUnknown;
      const engineerStandsInTheWayIsUnknown = facts.moveEngineerRefusedIsUnknown ? !(!facts.moveEngineerNecessaryIsUnknown && !facts.moveEngineerNecessary) : value2 && facts.moveEngineerRefused && facts.moveEngineerNecessaryIsUnknown;
      const value3 = !engineerStandsInTheWayIsUnknown;
      const engineerStandsInTheWay = facts.moveEngineerRefusedIsUnknown ? facts.moveEngineerNecessary : value2 && facts.moveEngineerRefused && facts.moveEngineerNecessary;
      const value4 = !engineerStandsInTheWay;
      const value5 = !facts.moveWithinUk;
      const value6 = value && value5;
      const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
      const value7 = !completeOnIsNone;
      const value8 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOn < -719162;
      const value9 = !(facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone);
      const value10 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOn < -719162;
      const value11 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOn < -719162;
      const value12 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOnMayBeNone;
      const value13 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOnMayBeNone;
      const value14 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
      const value15 = facts.moveNewAddressGivenOnAtLatest < facts.moveAlternativeNumberGivenOnAtLatest ? facts.moveAlternativeNumberGivenOnAtLatest : facts.moveNewAddressGivenOnAtLatest;
      const value16 = value10 || value11;
      const value17 = value10 || value11 || value12 || value13 || (facts.moveNewAddressGivenOnIsUnknown || facts.moveAlternativeNumberGivenOnIsUnknown) && !(value14 === value15 && !value16);
      const value18 = value9 && value17 && (value14 < -719162 || value10 || value11);
      const value19 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value20 = value9 && value17 && (value10 || value11 || value12 || value13);
      const value21 = value16 ? 2932897 : value15;
      const value22 = facts.moveNoticeOnAtLatest < value21 ? value21 : facts.moveNoticeOnAtLatest;
      const value23 = value16 ? -719163 : value14;
      const value24 = facts.moveNoticeOn < value23 ? value23 : facts.moveNoticeOn;
      const value25 = value8 || value18;
      const value26 = value8 || value18 || value19 || value20 || (facts.moveNoticeOnIsUnknown || value9 && value17) && !(value22 === value24 && !value25);
      const value27 = value7 && value26 && (value8 || value18 || value19 || value20);
      const value28 = value3 && engineerStandsInTheWay;
      const value29 = value6 || !value27 && completeOnIsNone || value28;
      const value30 = !value29 && ((facts.moveWithinUkIsUnknown || value5) && !value6 || value27 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value28);
      const value31 = !facts.terminationEndedByIsNone;
      const value32 = facts.terminationEndedBy === "provider";
      const value33 = value31 && !facts.terminationEndedByIsUnknown && value32;
      const value34 = !facts.terminationFormIsNone;
      const value35 = !facts.terminationFormIsUnknown;
      const value36 = facts.terminationForm === "headed-fax";
      const value37 = value34 && value35 && value36;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value38 = value34 && value35 && any;
      const value39 = value34 && (facts.terminationFormIsUnknown || any) && !value38;
      const value40 = !facts.terminationMovesDomainIsNone;
      const value41 = !facts.terminationMovesDomain;
      const value42 = value40 && !facts.terminationMovesDomainIsUnknown && value41;
      const value43 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value44 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value45 = value43 && facts.terminationMovesDomainLeftOut;
      const value46 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value45;
      let value47 = value46 || value45;
      if (value47) {
        const value48 = value44 && any2;
        const value49 = (facts.serviceKindIsUnknown || any2) && !value48;
        value47 = (value49 || value48) && (value46 || value49);
      }
      const value50 = !value47;
      const value51 = value43 && facts.terminationMovesDomainLeftOut && value44 && any2 && value50;
      const value52 = (value47 || value51) && !value51;
      const value53 = value42 || value43 && facts.terminationMovesDomainLeftOut && value44 && any2 && !value52 && value50;
      const value54 = !value53 && (value40 && (facts.terminationMovesDomainIsUnknown || value41 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value42 || value52);
      const value55 = !value54;
      const value56 = value55 && value53;
      const value57 = (value54 || value56) && !value56;
      const value58 = !value57;
      const value59 = (value39 || value38) && (value57 || value58 && value55 && value53) && (value39 || value57);
      const value60 = !value59;
      const value61 = value37 || value34 && value35 && any && value60 && value58 && value55 && value53;
      let value62 = !value61;
      if (value62) {
        let value63 = value34;
        if (value63) {
          const value64 = facts.terminationFormIsUnknown || value36 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value65 = !value37;
          value63 = (value34 && value64 && value65 || value37) && value64 && value65;
        }
        value62 = value63 || value59;
      }
      const value66 = !value62;
      const value67 = value66 && value61;
      const value68 = (value62 || value67) && !value67;
      const value69 = value33 || !value68 && value66 && value61;
      const value70 = !value69 && (value31 && (facts.terminationEndedByIsUnknown || value32 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value33 || value68);
      const value71 = !facts.terminationEffectiveOnIsNone;
      const value72 = !value70;
      const endingDayIsUnknown = value70 ? value71 : facts.terminationEffectiveOnIsUnknown && value72 && value69;
      const value73 = endingDayIsUnknown && (value70 || facts.terminationEffectiveOnMayBeNone && value72 && value69);
      const value74 = facts.asOfIsUnknown && facts.asOf < -719162;
      const value75 = value72 && value69;
      const endingDay = value70 ? (value71 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value75 ? facts.terminationEffectiveOn : -719163;
      const value76 = endingDayIsUnknown && endingDay < -719162;
      const value77 = value74 || value76;
      const value78 = endingDay < facts.asOf ? endingDay : facts.asOf;
      const value79 = value77 ? -719163 : value78;
      const endingDayIsNone = value70 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value75;
      const value80 = !endingDayIsNone;
      const value81 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const endingDayAtLatest = value70 ? (value71 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value75 ? facts.terminationEffectiveOnAtLatest : 2932897;
      const value82 = endingDayAtLatest < facts.asOfAtLatest ? endingDayAtLatest : facts.asOfAtLatest;
      const value83 = value74 || value76 || value81 || value73 || (facts.asOfIsUnknown || endingDayIsUnknown) && !(value78 === value82 && !value77);
      const value84 = endingDayIsNone && !value73;
      let lastDayCountedIsUnknown;
      if (facts.terminationLeftOut) {
        lastDayCountedIsUnknown = facts.asOfIsUnknown;
      } else {
      
        const value85 = value80 && value83;
        lastDayCountedIsUnknown = value73 ? !(value79 === facts.asOf && !(endingDayIsNone || facts.asOfIsUnknown || value85)) : value84 ? facts.asOfIsUnknown : value85;
      }
      let value86;
      if (facts.terminationLeftOut) {
        value86 = facts.asOfMayBeNone;
      } else {
      
        const value87 = value74 || value76 || value81 || value73;
        value86 = value73 ? endingDayIsNone || value81 || value80 && value83 && value87 : value84 ? facts.asOfMayBeNone : value87;
      }
      let lastDayCounted;
      if (facts.terminationLeftOut) {
        lastDayCounted = facts.asOf;
      } else {
      
        let value88;
        if (value73) {
          const value89 = endingDayIsNone ? 2932896 : value79;
          value88 = value89 < facts.asOf ? value89 : facts.asOf;
        } else {
        
          value88 = value84 ? facts.asOf : value79;
        }
        lastDayCounted = value88;
      }
      let lastDayCountedAtLatest;
      if (facts.terminationLeftOut) {
        lastDayCountedAtLatest = facts.asOfAtLatest;
      } else {
      
        const value90 = value77 ? 2932897 : value82;
        let value91;
        if (value73) {
          const value92 = endingDayIsNone ? -719162 : value90;
          value91 = facts.asOfAtLatest < value92 ? value92 : facts.asOfAtLatest;
        } else {
        
          value91 = value84 ? facts.asOfAtLatest : value90;
        }
        lastDayCountedAtLatest = value91;
      }
      const list = [];
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.moveOutages) {
        list.push([entry3[0], entry3[1] && lastDayCountedIsUnknown, entry3[1] && value86, entry3[1] ? lastDayCounted : entry3[2], entry3[1] ? lastDayCountedAtLatest : entry3[2], entry3[3], entry3[4] ? AMOUNT24 : entry3[5]]);
      }
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry4 of list) {
        list2.push([entry4[0], entry4[1], entry4[2], entry4[3], entry4[4], entry4[5] === "other" ? entry4[6] : AMOUNT0]);
      }
      let any3 = false;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry5 of list2) {
        const value93 = entry5[4] >= entry5[0];
        let value94 = value93;
        if (value94) {
          const value95 = entry5[3] >= entry5[0];
          const value96 = !(entry5[1] && entry5[2]);
          const value97 = !(value95 && value96);
          const value98 = value93 && value97;
          value94 = (value98 || value95 && !value98 && value96) && value97;
        }
        if (value94) {
          any3 = true;
          break;
        }
      }
      const list3 = [];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry6 of list2) {
        const value99 = entry6[3] >= entry6[0];
        const value100 = entry6[1] && entry6[2];
        let value101 = value99;
        if (value101) {
          const value102 = entry6[4] >= entry6[0];
          const value103 = !value100;
          const value104 = !(value99 && value103);
          const value105 = value102 && value104;
          const value106 = !value105;
          value101 = !(value102 && (value105 || value99 && value106 && value103) && value104) && value106 && value103;
        }
        if (value101) {
          const value107 = entry6[3] + 1;
          const value108 = 2932896 < value107;
          const value109 = !entry6[1] && value108;
          const value110 = entry6[1] && entry6[3] < -719162;
          const value111 = value108 ? -719162 : value107;
          const value112 = entry6[4] + 1;
          const value113 = 2932896 < value112 ? 2932896 : value112;
          const value114 = value109 || value110;
          list3.push([[[false, false, entry6[0], entry6[0], entry6[5]], [value109 || value110 || value100 || entry6[1] && !(value111 === value113 && !value114), value109 || value110 || value100, value114 ? -719163 : value111, value114 ? 2932897 : value113, minus(AMOUNT0, entry6[5])]]]);
        }
      }
      let any4 = false;
      if ((steps += list3.length) > MOST_STEPS) return undefined;
      for (const entry7 of list3) {
        let any5 = false;
        const list4 = entry7[0];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry8 of list4) {
          if (entry8[0]) {
            any5 = true;
            break;
          }
        }
        if (any5) {
          any4 = true;
          break;
        }
      }
      const all = [];
      if ((steps += list3.length) > MOST_STEPS) return undefined;
      for (const entry9 of list3) {
        for (const one of entry9[0]) all.push(one);
      }
      let any6 = false;
      if ((steps += all.length) > MOST_STEPS) return undefined;
      for (const entry10 of all) {
        if (entry10[0]) {
          any6 = true;
          break;
        }
      }
      const list5 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry11 of list) {
        list5.push([entry11[0], entry11[1], entry11[2], entry11[3], entry11[4], entry11[5] === "customer-apparatus" && compare(entry11[6], AMOUNT24) >= 0 ? entry11[6] : AMOUNT0]);
      }
      let any7 = false;
      if ((steps += list5.length) > MOST_STEPS) return undefined;
      for (const entry12 of list5) {
        const value115 = entry12[4] >= entry12[0];
        let value116 = value115;
        if (value116) {
          const value117 = entry12[3] >= entry12[0];
          const value118 = !(entry12[1] && entry12[2]);
          const value119 = !(value117 && value118);
          const value120 = value115 && value119;
          value116 = (value120 || value117 && !value120 && value118) && value119;
        }
        if (value116) {
          any7 = true;
          break;
        }
      }
      const list6 = [];
      if ((steps += list5.length) > MOST_STEPS) return undefined;
      for (const entry13 of list5) {
        const value121 = entry13[3] >= entry13[0];
        const value122 = entry13[1] && entry13[2];
        let value123 = value121;
        if (value123) {
          const value124 = entry13[4] >= entry13[0];
          const value125 = !value122;
          const value126 = !(value121 && value125);
          const value127 = value124 && value126;
          const value128 = !value127;
          value123 = !(value124 && (value127 || value121 && value128 && value125) && value126) && value128 && value125;
        }
        if (value123) {
          const value129 = entry13[3] + 1;
          const value130 = 2932896 < value129;
          const value131 = !entry13[1] && value130;
          const value132 = entry13[1] && entry13[3] < -719162;
          const value133 = value130 ? -719162 : value129;
          const value134 = entry13[4] + 1;
          const value135 = 2932896 < value134 ? 2932896 : value134;
          const value136 = value131 || value132;
          list6.push([[[false, false, entry13[0], entry13[0], entry13[5]], [value131 || value132 || value122 || entry13[1] && !(value133 === value135 && !value136), value131 || value132 || value122, value136 ? -719163 : value133, value136 ? 2932897 : value135, minus(AMOUNT0, entry13[5])]]]);
        }
      }
      let any8 = false;
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry14 of list6) {
        let any9 = false;
        const list7 = entry14[0];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (const entry15 of list7) {
          if (entry15[0]) {
            any9 = true;
            break;
          }
        }
        if (any9) {
          any8 = true;
          break;
        }
      }
      const all2 = [];
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry16 of list6) {
        for (const one2 of entry16[0]) all2.push(one2);
      }
      let any10 = false;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry17 of all2) {
        if (entry17[0]) {
          any10 = true;
          break;
        }
      }
      const value137 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10;
      const value138 = facts.moveOutagesIsUnknown || any3 || any4 || any6;
      const value139 = !facts.moveOutagesIsUnknown;
      let value140;
      if (facts.moveOutagesIsUnknown || any3 || any4) {
        value140 = NOTHING;
      } else {
      
        let value141;
        if (facts.moveOutagesIsUnknown) {
          value141 = NOTHING;
        } else {
        
          let value142;
          if (value139 && any3) {
            value142 = NOTHING;
          } else {
          
            let value143;
            if (facts.moveOutagesIsUnknown) {
              value143 = NOTHING;
            } else {
            
              if ((steps += all.length) > MOST_STEPS) return undefined;
              const keys = [];
              for (const entry18 of all) {
                keys.push([entry18[2]]);
              }
              const sorted = inOrderOf(all, keys);
              value143 = sorted;
            }
            value142 = value143;
          }
          value141 = value142;
        }
        value140 = value141;
      }
      const all3 = [];
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const one3 of LISTED3) all3.push(one3);
      if ((steps += value140.length) > MOST_STEPS) return undefined;
      for (const one4 of value140) all3.push(one4);
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += all3.length) > MOST_STEPS) return undefined;
      for (const entry19 of all3) {
        const next = entry19[2];
        const next2 = plus(states_1, entry19[4]);
        states_0 = next;
        states_1 = next2;
        states.push([states_0, states_1]);
      }
      const list8 = [];
      if ((steps += states.length) > MOST_STEPS) return undefined;
      for (let index20 = 0; index20 < states.length; index20 += 1) {
        const entry20 = states[index20];
        if (!(index20 + 1 < states.length && (states[index20 + 1]?.[0] ?? 0) === entry20[0])) {
          list8.push([entry20[0], entry20[1]]);
        }
      }
      const list9 = [];
      if ((steps += list8.length) > MOST_STEPS) return undefined;
      for (let index21 = 0; index21 < list8.length; index21 += 1) {
        const entry21 = list8[index21];
        if (!(index21 > 0 && compare(entry21[1], (list8[index21 - 1]?.[1] ?? NIL)) === 0)) {
          list9.push([entry21[0], entry21[1]]);
        }
      }
      const list10 = [];
      if ((steps += list9.length) > MOST_STEPS) return undefined;
      for (const entry22 of list9) {
        list10.push([entry22[0], compare(AMOUNT24, entry22[1]) < 0 ? AMOUNT24 : entry22[1]]);
      }
      const list11 = [];
      if ((steps += list10.length) > MOST_STEPS) return undefined;
      for (let index23 = 0; index23 < list10.length; index23 += 1) {
        const entry23 = list10[index23];
        if (!(index23 > 0 && compare(entry23[1], (list10[index23 - 1]?.[1] ?? NIL)) === 0)) {
          list11.push([entry23[0], entry23[1]]);
        }
      }
      const value144 = facts.moveOutagesIsUnknown || any7 || any8 || any10;
      let value145;
      if (facts.moveOutagesIsUnknown || any7 || any8) {
        value145 = NOTHING;
      } else {
      
        let value146;
        if (facts.moveOutagesIsUnknown) {
          value146 = NOTHING;
        } else {
        
          let value147;
          if (value139 && any7) {
            value147 = NOTHING;
          } else {
          
            let value148;
            if (facts.moveOutagesIsUnknown) {
              value148 = NOTHING;
            } else {
            
              if ((steps += all2.length) > MOST_STEPS) return undefined;
              const keys2 = [];
              for (const entry24 of all2) {
                keys2.push([entry24[2]]);
              }
              const sorted2 = inOrderOf(all2, keys2);
              value148 = sorted2;
            }
            value147 = value148;
          }
          value146 = value147;
        }
        value145 = value146;
      }
      const all4 = [];
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const one5 of LISTED3) all4.push(one5);
      if ((steps += value145.length) > MOST_STEPS) return undefined;
      for (const one6 of value145) all4.push(one6);
      const states2 = [];
      let states2_0 = -719162;
      let states2_1 = AMOUNT0;
      if ((steps += all4.length) > MOST_STEPS) return undefined;
      for (const entry25 of all4) {
        const next3 = entry25[2];
        const next4 = plus(states2_1, entry25[4]);
        states2_0 = next3;
        states2_1 = next4;
        states2.push([states2_0, states2_1]);
      }
      const list12 = [];
      if ((steps += states2.length) > MOST_STEPS) return undefined;
      for (let index26 = 0; index26 < states2.length; index26 += 1) {
        const entry26 = states2[index26];
        if (!(index26 + 1 < states2.length && (states2[index26 + 1]?.[0] ?? 0) === entry26[0])) {
          list12.push([entry26[0], entry26[1]]);
        }
      }
      const list13 = [];
      if ((steps += list12.length) > MOST_STEPS) return undefined;
      for (let index27 = 0; index27 < list12.length; index27 += 1) {
        const entry27 = list12[index27];
        if (!(index27 > 0 && compare(entry27[1], (list12[index27 - 1]?.[1] ?? NIL)) === 0)) {
          list13.push([entry27[0], entry27[1]]);
        }
      }
      let value149;
      if (value137) {
        value149 = NOTHING;
      } else {
      
        let value150;
        if (value138) {
          value150 = NOTHING;
        } else {
        
          let any11 = false;
          if ((steps += list11.length) > MOST_STEPS) return undefined;
          for (const entry28 of list11) {
            if (entry28[0] === -719162) {
              any11 = true;
              break;
            }
          }
          let value151;
          if (value138) {
            value151 = NOTHING;
          } else {
          
            const list14 = [];
            if ((steps += list11.length) > MOST_STEPS) return undefined;
            for (const entry29 of list11) {
              list14.push([entry29[0]]);
            }
            value151 = list14;
          }
          const all5 = [];
          const list15 = any11 && !value138 ? NOTHING : LISTED4;
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          for (const one7 of list15) all5.push(one7);
          if ((steps += value151.length) > MOST_STEPS) return undefined;
          for (const one8 of value151) all5.push(one8);
          value150 = all5;
        }
        let value152;
        if (value144) {
          value152 = NOTHING;
        } else {
        
          let any12 = false;
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry30 of list13) {
            if (entry30[0] === -719162) {
              any12 = true;
              break;
            }
          }
          let value153;
          if (value144) {
            value153 = NOTHING;
          } else {
          
            const list16 = [];
            if ((steps += list13.length) > MOST_STEPS) return undefined;
            for (const entry31 of list13) {
              list16.push([entry31[0]]);
            }
            value153 = list16;
          }
          const all6 = [];
          const list17 = any12 && !value144 ? NOTHING : LISTED4;
          if ((steps += list17.length) > MOST_STEPS) return undefined;
          for (const one9 of list17) all6.push(one9);
          if ((steps += value153.length) > MOST_STEPS) return undefined;
          for (const one10 of value153) all6.push(one10);
          value152 = all6;
        }
        const all7 = [];
        if ((steps += value150.length) > MOST_STEPS) return undefined;
        for (const one11 of value150) all7.push(one11);
        if ((steps += value152.length) > MOST_STEPS) return undefined;
        for (const one12 of value152) all7.push(one12);
        const list18 = [];
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry32 of all7) {
          if (-719162 < entry32[0] && entry32[0] < 2932896) {
            list18.push([entry32[0]]);
          }
        }
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        const keys3 = [];
        for (const entry33 of list18) {
          keys3.push([entry33[0]]);
        }
        const sorted3 = inOrderOf(list18, keys3);
        value149 = sorted3;
      }
      const all8 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one13 of LISTED4) all8.push(one13);
      if ((steps += value149.length) > MOST_STEPS) return undefined;
      for (const one14 of value149) all8.push(one14);
      if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
      for (const one15 of LISTED5) all8.push(one15);
      const list19 = [];
      if ((steps += all8.length) > MOST_STEPS) return undefined;
      for (let index34 = 0; index34 < all8.length; index34 += 1) {
        const entry34 = all8[index34];
        if (index34 + 1 < all8.length && entry34[0] < (all8[index34 + 1]?.[0] ?? 0)) {
          list19.push([entry34[0], (all8[index34 + 1]?.[0] ?? 0)]);
        }
      }
      const value154 = value138 ? NOTHING : list11;
      const value155 = value144 ? NOTHING : list13;
      let any13 = false;
      if ((steps += list19.length) > MOST_STEPS) return undefined;
      for (const entry35 of list19) {
        if ((steps += value154.length) > MOST_STEPS) return undefined;
        const most = entry35[0];
        let found = NOT_FOUND;
        for (let index37 = value154.length - 1; index37 >= 0; index37 -= 1) {
          const entry36 = value154[index37];
          if (entry36[0] <= most) {
            found = entry36;
            break;
          }
        }
        const value156 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value157 = 2932896 >= entry35[0];
        const value158 = !(found !== NOT_FOUND && value157);
        const value159 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value158);
        const value160 = (facts.moveOutagesIsUnknown || value156 || any3 || any4 || any6 || value158) && !(value156 && value159);
        let value161 = value160 || value156 && !value160 && value159;
        if (value161) {
          if ((steps += value155.length) > MOST_STEPS) return undefined;
          const most2 = entry35[0];
          let found2 = NOT_FOUND;
          for (let index39 = value155.length - 1; index39 >= 0; index39 -= 1) {
            const entry37 = value155[index39];
            if (entry37[0] <= most2) {
              found2 = entry37;
              break;
            }
          }
          const value162 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          const value163 = !(found2 !== NOT_FOUND && value157);
          const value164 = !(facts.moveOutagesIsUnknown || any7 || any8 || any10 || value163);
          const value165 = (facts.moveOutagesIsUnknown || value162 || any7 || any8 || any10 || value163) && !(value162 && value164);
          value161 = (value165 || value162 && !value165 && value164) && (value160 || value165);
        }
        if (value161) {
          any13 = true;
          break;
        }
      }
      const list20 = [];
      if ((steps += list19.length) > MOST_STEPS) return undefined;
      for (const entry38 of list19) {
        if ((steps += value154.length) > MOST_STEPS) return undefined;
        const most3 = entry38[0];
        let found3 = NOT_FOUND;
        for (let index42 = value154.length - 1; index42 >= 0; index42 -= 1) {
          const entry39 = value154[index42];
          if (entry39[0] <= most3) {
            found3 = entry39;
            break;
          }
        }
        const value166 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value167 = 2932896 >= entry38[0];
        const value168 = !(found3 !== NOT_FOUND && value167);
        const value169 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value168;
        let value170 = value166;
        if (value170) {
          if ((steps += value155.length) > MOST_STEPS) return undefined;
          const most4 = entry38[0];
          let found4 = NOT_FOUND;
          for (let index44 = value155.length - 1; index44 >= 0; index44 -= 1) {
            const entry40 = value155[index44];
            if (entry40[0] <= most4) {
              found4 = entry40;
              break;
            }
          }
          const value171 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          value170 = value171;
          if (value170) {
            const value172 = !value169;
            const value173 = (facts.moveOutagesIsUnknown || value166 || any3 || any4 || any6 || value168) && !(value166 && value172);
            const value174 = !value173;
            const value175 = !(found4 !== NOT_FOUND && value167);
            const value176 = !(facts.moveOutagesIsUnknown || any7 || any8 || any10 || value175);
            const value177 = (facts.moveOutagesIsUnknown || value171 || any7 || any8 || any10 || value175) && !(value171 && value176);
            const value178 = !value177;
            value170 = !((value173 || value166 && value174 && value172) && (value177 || value171 && value178 && value176) && (value173 || value177)) && value174 && value172 && value178 && value176;
          }
        }
        if (value170) {
          const value179 = entry38[1] + -1;
          const value180 = value179 >= -719162 && 2932896 >= value179;
          list20.push([entry38[0], !value180, value180 ? value179 : -719163, value180 ? value179 : 2932897, value169, found3[1] ?? NIL]);
        }
      }
      const list21 = [];
      if ((steps += list20.length) > MOST_STEPS) return undefined;
      for (const entry41 of list20) {
        list21.push([entry41[0], entry41[1], entry41[2], entry41[3]]);
      }
      let any14 = false;
      if ((steps += list21.length) > MOST_STEPS) return undefined;
      for (const entry42 of list21) {
        if (entry42[1]) {
          any14 = true;
          break;
        }
      }
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value181 = !value137;
      const value182 = any13 && value181;
      let value183;
      if (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14) {
        value183 = NOTHING;
      } else {
      
        let value184;
        if (daysLostIsUnknown) {
          value184 = NOTHING;
        } else {
        
          let value185;
          if (value137) {
            value185 = NOTHING;
          } else {
          
            let value186;
            if (value182) {
              value186 = NOTHING;
            } else {
            
              let value187;
              if (value137) {
                value187 = NOTHING;
              } else {
              
                const list22 = [];
                if ((steps += list21.length) > MOST_STEPS) return undefined;
                for (const entry43 of list21) {
                  list22.push([entry43[0], entry43[1], entry43[1] ? 0 : entry43[2], entry43[1] ? 0 : entry43[3]]);
                }
                if ((steps += list22.length) > MOST_STEPS) return undefined;
                const keys4 = [];
                for (const entry44 of list22) {
                  keys4.push([entry44[0], entry44[0], entry44[2]]);
                }
                const sorted4 = inOrderOf(list22, keys4);
                value187 = sorted4;
              }
              value186 = value187;
            }
            value185 = value186;
          }
          value184 = value185;
        }
        value183 = value184;
      }
      let state_0 = false;
      let state_1 = false;
      let state_2 = false;
      let state_3 = 0;
      let state_4 = true;
      let state_5 = false;
      let state_6 = false;
      let state_7 = -719163;
      let state_8 = 2932897;
      if ((steps += value183.length) > MOST_STEPS) return undefined;
      for (const entry45 of value183) {
        const value188 = !entry45[1];
        const value189 = entry45[2] >= entry45[0];
        const value190 = value188 && value189;
        const value191 = entry45[3] >= entry45[0] && !value190;
        const value192 = !state_0;
        const value193 = value192 && state_4;
        const value194 = !value193;
        const value195 = state_7 >= entry45[3];
        const value196 = state_0 || state_5;
        const value197 = value196 && (state_6 || state_0 && state_4);
        const value198 = !(entry45[1] || value197);
        const value199 = state_8 >= entry45[2] && value194 && !(value195 && value194 && value198);
        const value200 = !value199;
        const value201 = !(value199 || value195 && value200 && value194 && value198);
        const value202 = value200 && value201;
        const value203 = (value199 || value202) && !value202;
        const value204 = !value203;
        const value205 = (value191 || value190) && (value203 || value204 && value200 && value201) && (value191 || value203);
        const value206 = state_7 >= entry45[0];
        const value207 = !value197;
        const value208 = state_8 >= entry45[0] && value194 && !(value206 && value194 && value207);
        const value209 = entry45[0] + -1;
        const value210 = value209 >= -719162 && 2932896 >= value209;
        const value211 = value210 ? value209 : -719163;
        const value212 = value206 && !value208 && value194 && value207;
        let value213;
        if (value208) {
          const value214 = value193 ? 2932896 : state_7;
          value213 = value211 < value214 ? value211 : value214;
        } else {
        
          value213 = value212 ? state_7 : value211;
        }
        const value215 = entry45[2] - value213;
        const value216 = value215 + state_3;
        const value217 = state_3 === value216;
        const value218 = entry45[2] === state_7;
        let value219 = state_0 || state_1;
        if (!value219) {
          const value220 = !value210;
          value219 = (value208 ? !(state_7 === value211 && !(state_0 || state_5 || state_4 || value220)) : value212 ? value196 : value220) || entry45[1] || !(value215 >= -9007199254740991 && 9007199254740991 >= value215) || !(value216 >= -9007199254740991 && 9007199254740991 >= value216);
        }
        const value221 = !value219;
        const value222 = !(state_4 || entry45[1] || state_5);
        const value223 = !value205;
        const value224 = value188 && value189 && value223 && value204 && value200 && value201;
        const value225 = !value224;
        let value226;
        if (value205) {
          const value227 = state_4 ? 2932896 : state_7;
          value226 = value227 < entry45[2] ? value227 : entry45[2];
        } else {
        
          value226 = value224 ? entry45[2] : state_7;
        }
        let value228;
        if (value205) {
          const value229 = state_4 ? -719162 : state_8;
          value228 = entry45[3] < value229 ? value229 : entry45[3];
        } else {
        
          value228 = value224 ? entry45[3] : state_8;
        }
        const next5 = value205 ? !(value192 && value217 && value218 && value221 && value222) : state_0 && value225;
        const next6 = value205 ? !(value217 && value221) : value224 ? value219 : state_1;
        const next7 = value205 ? value219 : state_2 || value224;
        const next8 = value205 ? value216 : value224 ? value216 : state_3;
        const next9 = state_4 && value223 && value225;
        const next10 = value205 ? !(value218 && value222) : value224 ? entry45[1] : state_5;
        const next11 = value205 ? entry45[1] || state_4 || state_5 && state_6 : value224 ? entry45[1] : state_6;
        const next12 = value226;
        const next13 = value228;
        state_0 = next5;
        state_1 = next6;
        state_2 = next7;
        state_3 = next8;
        state_4 = next9;
        state_5 = next10;
        state_6 = next11;
        state_7 = next12;
        state_8 = next13;
      }
      const value230 = state_3 === 0;
      const value231 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || state_1 || any13 || any14;
      const value232 = !(value231 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_2 || any13 || any14));
      const value233 = !value231;
      const value234 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || state_1 || value230 || any13 || any14) && !(value230 && value232 && value233);
      const value235 = (value25 ? -719163 : value24) + 30;
      const value236 = 2932896 < value235;
      const value237 = value236 && !(value7 && value26);
      const value238 = value7 && value26 && (value24 < -719162 || value8 || value18);
      const value239 = (value25 ? 2932897 : value22) + 30;
      const value240 = 2932896 < value239 ? 2932896 : value239;
      const value241 = value236 ? -719162 : value235;
      const value242 = value237 || value238;
      const value243 = value237 || value238 || value27 || value7 && value26 && !(value240 === value241 && !value242);
      const value244 = value7 && value243 && value242;
      const value245 = value7 && value243 && (value237 || value238 || value27);
      const noticeHasRunOnAtLatest = value242 ? 2932897 : value240;
      const noticeHasRunOn = value242 ? -719163 : value241;
      const value246 = !value244;
      const value247 = value244 || value245;
      const list23 = [];
      if ((steps += list21.length) > MOST_STEPS) return undefined;
      for (const entry46 of list21) {
        const value248 = entry46[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry46[0];
        const value249 = entry46[0] < noticeHasRunOn ? noticeHasRunOn : entry46[0];
        list23.push([completeOnIsNone, value7 && (value244 || value245 || value7 && value243 && !(value248 === value249 && value246)), value247, value244 ? -719163 : value249, value244 ? 2932897 : value248, entry46[1], entry46[2], entry46[3]]);
      }
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry47 of list23) {
        const value250 = entry47[0] || entry47[1];
        list24.push([entry47[0], entry47[1], entry47[1] && entry47[2], value250 ? 0 : entry47[3], value250 ? 0 : entry47[4], entry47[5], entry47[5] ? 0 : entry47[6], entry47[5] ? 0 : entry47[7]]);
      }
      const value251 = compareRaw(NOTHING, list24) === 0;
      const value252 = !daysLostIsUnknown;
      let whereTheFaultsLie;
      if (facts.moveOutagesIsUnknown) {
        whereTheFaultsLie = NOTHING;
      } else {
      
        const list25 = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry48 of facts.moveOutages) {
          list25.push([entry48[3] === "customer-apparatus"]);
        }
        whereTheFaultsLie = list25;
      }
      let state2_0 = true;
      if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
      for (const entry49 of whereTheFaultsLie) {
        state2_0 = state2_0 && entry49[0];
      }
      const value253 = value139 && state2_0;
      const value254 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value251) && value252) : !value253 && daysLostIsUnknown;
      const value255 = !value234;
      const value256 = value230 && value255 && value232 && value233;
      const value257 = !value256;
      const value258 = value234 ? !(!value254 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value251 || state2_0)) : value254 && value257;
      const value259 = !value30;
      const value260 = value259 && value29;
      const value261 = !value260;
      const daysRefundedIsUnknown = value30 ? !(!value258 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value251 || state2_0 || value234 || value256)) : value258 && value261;
      const value262 = !any13;
      const value263 = !state2_0;
      let value264 = value139;
      if (value264) {
        let any15 = false;
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry50 of list23) {
          if (entry50[1] || entry50[5]) {
            any15 = true;
            break;
          }
        }
        value264 = any15 && value262 && value263 && value259 && value261 && value255 && value257 && value252 && value181;
      }
      const value265 = daysRefundedIsUnknown || value264;
      let value266;
      if (value265) {
        value266 = NOTHING;
      } else {
      
        let value267;
        if (value30) {
          value267 = NOTHING;
        } else {
        
          let value268;
          if (value260) {
            value268 = NOTHING;
          } else {
          
            let value269;
            if (value234) {
              value269 = NOTHING;
            } else {
            
              let value270;
              if (value256) {
                value270 = NOTHING;
              } else {
              
                let value271;
                if (facts.moveOutagesIsUnknown) {
                  value271 = NOTHING;
                } else {
                
                  let value272;
                  if (value253) {
                    value272 = NOTHING;
                  } else {
                  
                    let value273;
                    if (daysLostIsUnknown) {
                      value273 = NOTHING;
                    } else {
                    
                      let value274;
                      if (value137) {
                        value274 = NOTHING;
                      } else {
                      
                        let value275;
                        if (value182) {
                          value275 = NOTHING;
                        } else {
                        
                          let value276;
                          if (value137) {
                            value276 = NOTHING;
                          } else {
                          
                            if ((steps += list24.length) > MOST_STEPS) return undefined;
                            const keys5 = [];
                            for (const entry51 of list24) {
                              keys5.push([entry51[0], entry51[3], entry51[0], entry51[3], entry51[6]]);
                            }
                            const sorted5 = inOrderOf(list24, keys5);
                            value276 = sorted5;
                          }
                          value275 = value276;
                        }
                        value274 = value275;
                      }
                      value273 = value274;
                    }
                    value272 = value273;
                  }
                  value271 = value272;
                }
                value270 = value271;
              }
              value269 = value270;
            }
            value268 = value269;
          }
          value267 = value268;
        }
        value266 = value267;
      }
      let state3_0 = false;
      let state3_1 = false;
      let state3_2 = false;
      let state3_3 = false;
      let state3_4 = 0;
      let state3_5 = true;
      let state3_6 = false;
      let state3_7 = false;
      let state3_8 = -719163;
      let state3_9 = 2932897;
      if ((steps += value266.length) > MOST_STEPS) return undefined;
      for (const entry52 of value266) {
        const value277 = !entry52[0];
        const value278 = entry52[6] >= entry52[4];
        const value279 = entry52[1] && entry52[2];
        const value280 = !(entry52[5] || value279);
        const value281 = value277 && entry52[7] >= entry52[3] && !(value277 && value278 && value280);
        const value282 = !value281;
        const value283 = !state3_0;
        const value284 = value283 && state3_5;
        const value285 = !value284;
        const value286 = state3_8 >= entry52[7];
        const value287 = state3_0 || state3_6;
        const value288 = value287 && (state3_7 || state3_0 && state3_5);
        const value289 = !(entry52[5] || value288);
        const value290 = state3_9 >= entry52[6] && value285 && !(value286 && value285 && value289);
        const value291 = !value290;
        const value292 = !(value290 || value286 && value291 && value285 && value289);
        const value293 = value291 && value292;
        const value294 = (value290 || value293) && !value293;
        const value295 = !value294;
        const value296 = (value281 || value277 && value278 && value282 && value280) && (value294 || value295 && value291 && value292) && (value281 || value294);
        const value297 = state3_8 === entry52[6];
        const value298 = !(entry52[0] || value284);
        const value299 = state3_8 >= entry52[4];
        const value300 = !(value279 || value288);
        const value301 = state3_9 >= entry52[3] && value298 && !(value299 && value298 && value300);
        const value302 = value283 && state3_5 && entry52[0];
        const value303 = value299 && !value301 && value298 && value300;
        const value304 = value301 ? value302 : value303 ? value284 : entry52[0];
        const value305 = value304 || value283 && state3_1;
        const value306 = state3_1 && value305;
        const value307 = entry52[3] + -1;
        const value308 = value307 >= -719162 && 2932896 >= value307;
        const value309 = !entry52[1] && !value308;
        const value310 = entry52[1] && entry52[3] < -719162;
        const value311 = value309 || value310;
        const value312 = value308 ? value307 : -719162;
        const value313 = value311 ? -719163 : value312;
        let value314;
        if (value301) {
          const value315 = entry52[0] ? 2932896 : value313;
          const value316 = value284 ? 2932896 : state3_8;
          value314 = value315 < value316 ? value315 : value316;
        } else {
        
          value314 = value303 ? state3_8 : value313;
        }
        const value317 = entry52[6] - value314;
        const value318 = state3_4 + value317;
        let value319 = !value305;
        if (value319) {
          let value320 = state3_0 || state3_2;
          if (!value320) {
            let value321 = !value304;
            if (value321) {
              let value322 = value277;
              if (value322) {
                let value323 = value309 || value310 || value279;
                if (!value323) {
                  let value324 = entry52[1];
                  if (value324) {
                    const value325 = entry52[4] + -1;
                    value324 = !(value312 === (value325 >= -719162 && 2932896 >= value325 ? value325 : 2932896) && !value311);
                  }
                  value323 = value324;
                }
                value322 = value323;
              }
              value321 = (value301 ? !(value302 || value313 === state3_8 && !(entry52[0] || state3_0 || state3_6 || state3_5 || value322)) : value303 ? value287 : value322) || entry52[5] || !(value317 >= -9007199254740991 && 9007199254740991 >= value317);
            }
            value320 = value321 || !(value318 >= -9007199254740991 && 9007199254740991 >= value318);
          }
          value319 = value320;
        }
        const value326 = value306 || state3_4 === value318 && !(value304 || state3_1 || state3_2 || value319);
        const value327 = !(state3_5 || entry52[5] || state3_6);
        const value328 = !value296;
        const value329 = value277 && value278 && value328 && value282 && value280 && value295 && value291 && value292;
        const value330 = !value329;
        let value331;
        if (value296) {
          const value332 = state3_5 ? 2932896 : state3_8;
          value331 = value332 < entry52[6] ? value332 : entry52[6];
        } else {
        
          value331 = value329 ? entry52[6] : state3_8;
        }
        let value333;
        if (value296) {
          const value334 = state3_5 ? -719162 : state3_9;
          value333 = entry52[7] < value334 ? value334 : entry52[7];
        } else {
        
          value333 = value329 ? entry52[7] : state3_9;
        }
        const next14 = value296 ? !(value283 && value297 && value326 && value327) : state3_0 && value330;
        const next15 = value296 ? value306 : value329 ? value305 : state3_1;
        const next16 = value296 ? !value326 : value329 ? value319 : state3_2;
        const next17 = value296 ? value304 || state3_1 || value319 || state3_2 && state3_3 : state3_3 || value329;
        const next18 = value296 ? value318 : value329 ? value318 : state3_4;
        const next19 = state3_5 && value328 && value330;
        const next20 = value296 ? !(value297 && value327) : value329 ? entry52[5] : state3_6;
        const next21 = value296 ? entry52[5] || state3_5 || state3_6 && state3_7 : value329 ? entry52[5] : state3_7;
        const next22 = value331;
        const next23 = value333;
        state3_0 = next14;
        state3_1 = next15;
        state3_2 = next16;
        state3_3 = next17;
        state3_4 = next18;
        state3_5 = next19;
        state3_6 = next20;
        state3_7 = next21;
        state3_8 = next22;
        state3_9 = next23;
      }
      const value335 = 0 < state3_4;
      const value336 = value && facts.moveWithinUk;
      const value337 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value336;
      const value338 = value337 || value336;
      const value339 = value3 && value4;
      const value340 = (engineerStandsInTheWayIsUnknown || value4) && !value339;
      const value341 = value340 || value339;
      const value342 = daysRefundedIsUnknown || state3_0 || value264;
      const value343 = !value265;
      const refundableDaysIsNone = state3_1 && !value342 && value343;
      const value344 = !refundableDaysIsNone;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || state3_0 || state3_2 || value264;
      const value345 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || state3_3 || value264 || state3_1 && value342 && value343));
      const value346 = !refundableDaysIsUnknown;
      const value347 = value344 && (daysRefundedIsUnknown || state3_0 || state3_2 || value335 || value264) && !(value335 && value344 && value345 && value346);
      const value348 = !value347;
      const value349 = value335 && value348 && value344 && value345 && value346;
      const value350 = value347 || value349;
      const value351 = value337 || value340 || value347;
      const value352 = value && facts.moveWithinUk && value3 && value4 && value335 && !(value338 && value341 && value350 && value351) && value348 && value344 && value345 && value346;
      if (!value352 && value338 && value341 && value350 && value351 || value34 && value35 && value36 && any && value60 && value58 && value55 && value53) return undefined;
      const outcome = value352 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value353 = value139;
      if (value353) {
        let any16 = false;
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry53 of list23) {
          const value354 = !entry53[0];
          let value355 = value354;
          if (value355) {
            const value356 = entry53[7] >= entry53[3];
            value355 = value356;
            if (value355) {
              const value357 = entry53[6] >= entry53[4];
              const value358 = !(entry53[5] || entry53[1] && entry53[2]);
              const value359 = !(value354 && value357 && value358);
              const value360 = value354 && value356 && value359;
              value355 = (value360 || value354 && value357 && !value360 && value358) && value359;
            }
          }
          if (value355) {
            any16 = true;
            break;
          }
        }
        value353 = any16 && value262 && value263 && value259 && value261 && value255 && value257 && value252 && value181;
      }
      const value361 = !daysRefundedIsUnknown;
      const value362 = facts.serviceBillingDay + -1 + -719162;
      const value363 = value362 >= -719162 && 2932896 >= value362;
      const value364 = !value363;
      const value365 = facts.serviceBillingDayIsUnknown || value364;
      const value366 = !value365;
      const value367 = value365 ? -719163 : value363 ? value362 : -719162;
      const value368 = monthOfDay(value367);
      const value369 = value367 - startOfMonth(value368);
      const value370 = value365 ? 2932897 : value363 ? value362 : 2932896;
      const value371 = monthOfDay(value370);
      const value372 = value370 - startOfMonth(value371);
      const list26 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry54 of list23) {
        const value373 = !entry54[0];
        let value374 = value373;
        if (value374) {
          const value375 = entry54[6] >= entry54[4];
          value374 = value375;
          if (value374) {
            const value376 = entry54[7] >= entry54[3];
            const value377 = !(entry54[5] || entry54[1] && entry54[2]);
            const value378 = !(value373 && value375 && value377);
            const value379 = value373 && value376 && value378;
            const value380 = !value379;
            value374 = !(value373 && value376 && (value379 || value373 && value375 && value380 && value377) && value378) && value380 && value377;
          }
        }
        if (value374) {
          const value381 = entry54[6] + 1;
          const value382 = value381 >= -719162 && 2932896 >= value381;
          const value383 = !entry54[5] && !value382;
          const value384 = monthOfDay(entry54[3]);
          const value385 = startOfMonth(value384);
          const value386 = startOfMonth(value384 + 1) - value385 + -1;
          const value387 = value384 - value368;
          const value388 = entry54[3] - value385 < (value386 < value369 ? value386 : value369) ? value387 + -1 : value387;
          const value389 = Math.floor((0 < value388 ? value388 : 0) / 12) * 12 + value368;
          const value390 = value389 >= 12 && 119999 >= value389;
          const value391 = facts.serviceBillingDayIsUnknown || value373 && (facts.serviceBillingDayIsUnknown || entry54[1] || value364) || value366 && !value390 || value364;
          const value392 = value373 && (entry54[5] || value373 && value391 || value383);
          const value393 = value373 && (entry54[1] || entry54[5] || value383 || value392);
          let value394;
          if (entry54[0]) {
            value394 = NOTHING;
          } else {
          
            let value395;
            if (value393) {
              value395 = NOTHING;
            } else {
            
              let value396;
              if (entry54[0] || value393) {
                value396 = NOTHING;
              } else {
              
                const value397 = value383 || entry54[5] && entry54[6] < -719162 ? -719163 : value382 ? value381 : -719162;
                let value398;
                if (entry54[0] || value392) {
                  value398 = NOTHING;
                } else {
                
                  let value399;
                  if (value391) {
                    value399 = -719163;
                  } else {
                  
                    let value400;
                    if (value390) {
                      const value401 = startOfMonth(value389);
                      const value402 = startOfMonth(value389 + 1) - value401;
                      value400 = value369 < value402 ? value369 + value401 : value401 + (value402 + -1);
                    } else {
                    
                      value400 = -719162;
                    }
                    value399 = value400;
                  }
                  const value403 = monthOfDay(value399);
                  const value404 = value399 - startOfMonth(value403);
                  let value405;
                  if (value399 < value397) {
                    const value406 = value397 + -1;
                    const value407 = monthOfDay(value406);
                    const value408 = startOfMonth(value407);
                    const value409 = startOfMonth(value407 + 1) - value408 + -1;
                    const value410 = value407 - value403;
                    const value411 = value406 - value408 < (value409 < value404 ? value409 : value404) ? value410 + -1 : value410;
                    value405 = (0 < value411 ? value411 : 0) + 1;
                  } else {
                  
                    value405 = 0;
                  }
                  const count = value405;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list27 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry55 of range) {
                    const value412 = entry55[0] + value403;
                    const value413 = startOfMonth(value412);
                    const value414 = startOfMonth(value412 + 1) - value413;
                    list27.push([value404 < value414 ? value404 + value413 : value413 + (value414 + -1)]);
                  }
                  const list28 = [];
                  if ((steps += list27.length) > MOST_STEPS) return undefined;
                  for (const entry56 of list27) {
                    if (entry54[3] < entry56[0] && entry56[0] < value397) {
                      list28.push([entry56[0]]);
                    }
                  }
                  if ((steps += list28.length) > MOST_STEPS) return undefined;
                  const keys6 = [];
                  for (const entry57 of list28) {
                    keys6.push([entry57[0]]);
                  }
                  const sorted6 = inOrderOf(list28, keys6);
                  value398 = sorted6;
                }
                const all9 = [];
                all9.push([entry54[3]]);
                if ((steps += value398.length) > MOST_STEPS) return undefined;
                for (const one16 of value398) all9.push(one16);
                all9.push([value397]);
                const list29 = [];
                if ((steps += all9.length) > MOST_STEPS) return undefined;
                for (let index62 = 0; index62 < all9.length; index62 += 1) {
                  const entry58 = all9[index62];
                  if (index62 + 1 < all9.length && entry58[0] < (all9[index62 + 1]?.[0] ?? 0)) {
                    list29.push([entry58[0], (all9[index62 + 1]?.[0] ?? 0)]);
                  }
                }
                const list30 = [];
                if ((steps += list29.length) > MOST_STEPS) return undefined;
                for (const entry59 of list29) {
                  const value415 = monthOfDay(entry59[0]);
                  const value416 = startOfMonth(value415);
                  const value417 = startOfMonth(value415 + 1) - value416 + -1;
                  const value418 = value415 - value368;
                  const value419 = entry59[0] - value416 < (value417 < value369 ? value417 : value369) ? value418 + -1 : value418;
                  const value420 = 0 < value419 ? value419 : 0;
                  const value421 = value420 + 1;
                  const value422 = value421 + value368;
                  const value423 = value422 >= 12 && 119999 >= value422;
                  const value424 = facts.serviceBillingDayIsUnknown || value364 || value366 && !value423;
                  let value425;
                  if (value424) {
                    value425 = -719163;
                  } else {
                  
                    let value426;
                    if (value423) {
                      const value427 = startOfMonth(value422);
                      const value428 = startOfMonth(value422 + 1) - value427;
                      value426 = value369 < value428 ? value369 + value427 : value428 + -1 + value427;
                    } else {
                    
                      value426 = -719162;
                    }
                    value425 = value426;
                  }
                  let value429;
                  if (value424) {
                    value429 = 2932897;
                  } else {
                  
                    const value430 = value421 + value371;
                    let value431;
                    if (value430 >= 12 && 119999 >= value430) {
                      const value432 = startOfMonth(value430);
                      const value433 = startOfMonth(value430 + 1) - value432;
                      value431 = value372 < value433 ? value432 + value372 : value433 + -1 + value432;
                    } else {
                    
                      value431 = 2932896;
                    }
                    value429 = value431;
                  }
                  const value434 = value420 + value368;
                  const value435 = value434 >= 12 && 119999 >= value434;
                  const value436 = facts.serviceBillingDayIsUnknown || value364 || value366 && !value435;
                  let value437;
                  if (value436) {
                    value437 = -719163;
                  } else {
                  
                    let value438;
                    if (value435) {
                      const value439 = startOfMonth(value434);
                      const value440 = startOfMonth(value434 + 1) - value439;
                      value438 = value369 < value440 ? value439 + value369 : value439 + (value440 + -1);
                    } else {
                    
                      value438 = -719162;
                    }
                    value437 = value438;
                  }
                  let value441;
                  if (value436) {
                    value441 = 2932897;
                  } else {
                  
                    const value442 = value420 + value371;
                    let value443;
                    if (value442 >= 12 && 119999 >= value442) {
                      const value444 = startOfMonth(value442);
                      const value445 = startOfMonth(value442 + 1) - value444;
                      value443 = value372 < value445 ? value444 + value372 : value444 + (value445 + -1);
                    } else {
                    
                      value443 = 2932896;
                    }
                    value441 = value443;
                  }
                  const value446 = entry59[1] - entry59[0];
                  list30.push([value424, value425, value429, value436, value437, value441, value446, times(ofPence(value446 * 100), AMOUNT24)]);
                }
                value396 = list30;
              }
              value395 = value396;
            }
            value394 = value395;
          }
          list26.push([entry54[0], value393, value394]);
        }
      }
      const value447 = !value353;
      let value448 = value361 && value139;
      if (value448) {
        let any17 = false;
        if ((steps += list26.length) > MOST_STEPS) return undefined;
        for (const entry60 of list26) {
          let value449 = entry60[1];
          if (!value449) {
            let value450 = !entry60[0];
            if (value450) {
              let any18 = false;
              const list31 = entry60[2];
              if ((steps += list31.length) > MOST_STEPS) return undefined;
              for (const entry61 of list31) {
                if (entry61[0] || entry61[3]) {
                  any18 = true;
                  break;
                }
              }
              value450 = any18;
            }
            value449 = value450;
          }
          if (value449) {
            any17 = true;
            break;
          }
        }
        value448 = any17 && value262 && value263 && value447 && value259 && value261 && value255 && value257 && value252 && value181;
      }
      const value451 = daysRefundedIsUnknown || value353 || value448;
      const all10 = [];
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      for (const entry62 of list26) {
        for (const one17 of entry62[0] ? NOTHING : entry62[2]) all10.push(one17);
      }
      let value452;
      if (value451) {
        value452 = NOTHING;
      } else {
      
        let value453;
        if (daysRefundedIsUnknown) {
          value453 = NOTHING;
        } else {
        
          let value454;
          if (value353) {
            value454 = NOTHING;
          } else {
          
            let value455;
            if (value30) {
              value455 = NOTHING;
            } else {
            
              let value456;
              if (value260) {
                value456 = NOTHING;
              } else {
              
                let value457;
                if (value234) {
                  value457 = NOTHING;
                } else {
                
                  let value458;
                  if (value256) {
                    value458 = NOTHING;
                  } else {
                  
                    let value459;
                    if (facts.moveOutagesIsUnknown) {
                      value459 = NOTHING;
                    } else {
                    
                      let value460;
                      if (value253) {
                        value460 = NOTHING;
                      } else {
                      
                        let value461;
                        if (daysLostIsUnknown) {
                          value461 = NOTHING;
                        } else {
                        
                          let value462;
                          if (value137) {
                            value462 = NOTHING;
                          } else {
                          
                            let value463;
                            if (value182) {
                              value463 = NOTHING;
                            } else {
                            
                              let value464;
                              if (value137) {
                                value464 = NOTHING;
                              } else {
                              
                                const list32 = [];
                                if ((steps += all10.length) > MOST_STEPS) return undefined;
                                for (const entry63 of all10) {
                                  list32.push([entry63[0], entry63[0] ? 0 : entry63[1], entry63[0] ? 0 : entry63[2], entry63[3], entry63[3] ? 0 : entry63[4], entry63[3] ? 0 : entry63[5], entry63[6], entry63[7]]);
                                }
                                if ((steps += list32.length) > MOST_STEPS) return undefined;
                                const keys7 = [];
                                for (const entry64 of list32) {
                                  keys7.push([entry64[1], entry64[4], entry64[1]]);
                                }
                                const sorted7 = inOrderOf(list32, keys7);
                                value464 = sorted7;
                              }
                              value463 = value464;
                            }
                            value462 = value463;
                          }
                          value461 = value462;
                        }
                        value460 = value461;
                      }
                      value459 = value460;
                    }
                    value458 = value459;
                  }
                  value457 = value458;
                }
                value456 = value457;
              }
              value455 = value456;
            }
            value454 = value455;
          }
          value453 = value454;
        }
        value452 = value453;
      }
      const states3 = [];
      let states3_0 = false;
      let states3_1 = 0;
      let states3_2 = 0;
      let states3_3 = false;
      let states3_4 = 0;
      let states3_5 = 0;
      let states3_6 = 0;
      let states3_7 = AMOUNT0;
      let states3_8 = false;
      if ((steps += value452.length) > MOST_STEPS) return undefined;
      for (const entry65 of value452) {
        const value465 = states3_8 && entry65[1] === states3_1 && entry65[4] === states3_4 && !(entry65[0] || states3_0) && !(entry65[3] || states3_3);
        const next24 = entry65[0];
        const next25 = entry65[1];
        const next26 = entry65[2];
        const next27 = entry65[3];
        const next28 = entry65[4];
        const next29 = entry65[5];
        const next30 = value465 ? entry65[6] + states3_6 : entry65[6];
        const next31 = value465 ? plus(states3_7, entry65[7]) : entry65[7];
        const next32 = true;
        states3_0 = next24;
        states3_1 = next25;
        states3_2 = next26;
        states3_3 = next27;
        states3_4 = next28;
        states3_5 = next29;
        states3_6 = next30;
        states3_7 = next31;
        states3_8 = next32;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
      }
      const list33 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index70 = 0; index70 < states3.length; index70 += 1) {
        const entry66 = states3[index70];
        if (!(index70 + 1 < states3.length && (states3[index70 + 1]?.[1] ?? 0) === entry66[1] && (states3[index70 + 1]?.[4] ?? 0) === entry66[4] && !(entry66[0] || (states3[index70 + 1]?.[0] ?? false)) && !(entry66[3] || (states3[index70 + 1]?.[3] ?? false)))) {
          list33.push([entry66[0], entry66[1], entry66[2], entry66[3], entry66[4], entry66[5], entry66[6], entry66[7]]);
        }
      }
      let any19 = false;
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry67 of list33) {
        if (!(entry67[6] >= -9007199254740991 && 9007199254740991 >= entry67[6])) {
          any19 = true;
          break;
        }
      }
      const list34 = [];
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry68 of list33) {
        list34.push([entry68[0], entry68[0] ? 0 : entry68[1], entry68[0] ? 0 : entry68[2], entry68[3], entry68[3] ? 0 : entry68[4], entry68[3] ? 0 : entry68[5], entry68[6], entry68[7]]);
      }
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      const keys8 = [];
      for (const entry69 of list34) {
        keys8.push([entry69[1], entry69[1], entry69[4], entry69[1], entry69[6], entry69[7]]);
      }
      const sorted8 = inOrderOf(list34, keys8);
      const list35 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry70 of sorted8) {
        const value466 = entry70[1] - entry70[4];
        list35.push([entry70[0], entry70[1], entry70[2], entry70[3] || entry70[0] || !(value466 >= -9007199254740991 && 9007199254740991 >= value466), value466, entry70[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry70[7]), AMOUNT24)]);
      }
      let value467 = value361 && value139;
      if (value467) {
        let any20 = false;
        if ((steps += all10.length) > MOST_STEPS) return undefined;
        for (const entry71 of all10) {
          if (entry71[0] || entry71[3]) {
            any20 = true;
            break;
          }
        }
        value467 = any20 && value262 && value263 && !value451 && value447 && value259 && value261 && value255 && value257 && value252 && value181;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value353 || value448 || value467;
      let amountsIsUnknown;
      if (value347) {
        let value468 = daysRefundedIsUnknown || any19;
        if (!value468) {
          const list36 = [];
          if ((steps += list35.length) > MOST_STEPS) return undefined;
          for (const entry72 of list35) {
            list36.push([entry72[0], entry72[0] ? 0 : entry72[1], entry72[0] ? 0 : entry72[2], entry72[3], entry72[3] ? 0 : entry72[4], entry72[5], entry72[6], entry72[6] ? AMOUNT0 : entry72[7]]);
          }
          value468 = compareRaw(NOTHING, list36) === 0 || value353 || value448 || value467;
        }
        amountsIsUnknown = !(value468 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value335 && value348 && value344 && value345 && value346 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list35;
      const list37 = [];
      const list38 = value347 ? daysByPeriod : value349 ? daysByPeriod : NOTHING;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry73 of list38) {
        const value469 = decimalOf(entry73[4]);
        const value470 = entry73[6] || entry73[3];
        list37.push([entry73[0], entry73[1], entry73[2], entry73[5], compare(value469, AMOUNT0) === 0 && !value470, value470, divide(entry73[7], value469)]);
      }
      let value471;
      if (amountsIsUnknown) {
        value471 = NOTHING;
      } else {
      
        const list39 = [];
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        for (const entry74 of list37) {
          list39.push([entry74[0], entry74[0] ? 0 : entry74[1], entry74[0] ? 0 : entry74[2], entry74[3], entry74[4], entry74[5], entry74[4] || entry74[5] ? AMOUNT0 : entry74[6]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const keys9 = [];
        for (const entry75 of list39) {
          keys9.push([entry75[1]]);
        }
        const sorted9 = inOrderOf(list39, keys9);
        value471 = sorted9;
      }
      const states4 = [];
      let states4_0 = false;
      let states4_1 = 0;
      let states4_2 = 0;
      let states4_3 = 0;
      let states4_4 = false;
      let states4_5 = false;
      let states4_6 = AMOUNT0;
      let states4_7 = false;
      if ((steps += value471.length) > MOST_STEPS) return undefined;
      for (const entry76 of value471) {
        const value472 = entry76[1] === states4_1;
        const value473 = !(entry76[0] || states4_0);
        const value474 = states4_7 && value472 && value473;
        const next33 = entry76[0];
        const next34 = entry76[1];
        const next35 = entry76[2];
        const next36 = value474 ? entry76[3] + states4_3 : entry76[3];
        const next37 = entry76[4] || states4_7 && value472 && states4_4 && value473;
        const next38 = entry76[5];
        const next39 = value474 ? plus(entry76[6], states4_6) : entry76[6];
        const next40 = true;
        states4_0 = next33;
        states4_1 = next34;
        states4_2 = next35;
        states4_3 = next36;
        states4_4 = next37;
        states4_5 = next38;
        states4_6 = next39;
        states4_7 = next40;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
      }
      const list40 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index81 = 0; index81 < states4.length; index81 += 1) {
        const entry77 = states4[index81];
        if (!(index81 + 1 < states4.length && (states4[index81 + 1]?.[1] ?? 0) === entry77[1] && !(entry77[0] || (states4[index81 + 1]?.[0] ?? false)))) {
          list40.push([entry77[0], entry77[1], entry77[2], entry77[3], entry77[4], entry77[5], entry77[6]]);
        }
      }
      let any21 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry78 of list40) {
        if (!(entry78[3] >= -9007199254740991 && 9007199254740991 >= entry78[3])) {
          any21 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry79 of list37) {
        list41.push([entry79[4], entry79[5], entry79[6]]);
      }
      let any22 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry80 of list41) {
        if (entry80[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry81 of list37) {
        if (entry81[0] || entry81[5]) {
          any23 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry82 of list40) {
        list42.push([entry82[0], entry82[0] ? 0 : entry82[1], entry82[0] ? 0 : entry82[2], entry82[3], entry82[4], entry82[5], entry82[4] || entry82[5] ? AMOUNT0 : entry82[6]]);
      }
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      const keys10 = [];
      for (const entry83 of list42) {
        keys10.push([entry83[1], entry83[1], entry83[3], entry83[4], entry83[6]]);
      }
      const sorted10 = inOrderOf(list42, keys10);
      const list43 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry84 of sorted10) {
        list43.push([entry84[0], entry84[1], entry84[2], entry84[3], entry84[4], !entry84[4] && entry84[5], roundHalfUp(entry84[6], 2)]);
      }
      const list44 = [];
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry85 of list43) {
        list44.push([entry85[4], entry85[5], entry85[6]]);
      }
      let any24 = false;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry86 of list44) {
        if (entry86[1]) {
          any24 = true;
          break;
        }
      }
      let value475 = daysRefundedIsUnknown || state3_0 || state3_2 || amountsIsUnknown || any21 || value264 || any22 || any23 || any24;
      if (!value475) {
        let any25 = false;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry87 of list43) {
          if (entry87[0] || entry87[5]) {
            any25 = true;
            break;
          }
        }
        value475 = any25 || (value7 && value243);
      }
      if (value475) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      const list45 = amountsIsUnknown ? NOTHING : list41;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry88 of list45) {
        const next41 = state4_0 || entry88[0];
        const next42 = plus(entry88[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      const list46 = creditsIsUnknown ? NOTHING : list44;
      if ((steps += list46.length) > MOST_STEPS) return undefined;
      for (const entry89 of list46) {
        const next43 = state5_0 || entry89[0];
        const next44 = plus(entry89[2], state5_1);
        state5_0 = next43;
        state5_1 = next44;
      }
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state5_0 && !refundIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : state3_4,
          "refundUnrounded": state4_0 && !(amountsIsUnknown || any22) ? null : toPlaces(state4_1, 10),
          "refund": refundIsNone ? null : moneyText(state5_1),
          "credits": (creditsIsUnknown ? NOTHING : list43).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && !refundIsNone ? { amount: moneyText(state5_1), isOwed: true } : null] };
    },
  };
};
