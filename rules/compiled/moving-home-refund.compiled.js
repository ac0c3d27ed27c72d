// What is refunded for days without service around a home move?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, compare, compareRaw, dateOfNumber, decimal, decimalOf, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, monthOfDay, ofPence, plus, rangeTo, roundHalfUp, startOfMonth, textIn, times, toPlaces, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT24 = decimal('24');
  const AMOUNT0 = decimal('0');
  const LISTED3 = [[false, false, -719162, -719162, AMOUNT0]];
  const LISTED4 = [[]];
  const LISTED5 = [[-719162]];
  const LISTED6 = [[2932896]];
  const LISTED7 = [[-719162, -719162, AMOUNT0]];
  return {
    decision: "moving-home-refund",
    readings: {},
    listed: ["move.withinUk","move.engineerRefused","move.engineerNecessary","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.outages","termination","termination.endedBy","termination.effectiveOn","asOf","service.billingDay","service.monthlyCharge","termination.form","termination.movesDomain","service.kind"],
    effects: {"refund-due":[{"party":"provider","modality":"must","action":"refund-days-without-service","amount":"refund","by":null,"where":null,"clause":"S3.8/p3"}],"no-refund":[]},
    whole: {
      facts: ["move.engineerRefused","move.engineerNecessary","move.withinUk","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","termination.form","termination.movesDomain","termination.endedBy","termination.effectiveOn","asOf","move.outages","service.billingDay","service.monthlyCharge"],
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
          moveEngineerRefused: fact0 === true,
          moveEngineerNecessary: fact1 === true,
          moveWithinUk: fact2 === true,
          moveNoticeOnIsNone: fact3 === null,
          moveNoticeOn: firstDay(fact3),
          moveNewAddressGivenOnIsNone: fact4 === null,
          moveNewAddressGivenOn: firstDay(fact4),
          moveAlternativeNumberGivenOnIsNone: fact5 === null,
          moveAlternativeNumberGivenOn: firstDay(fact5),
          terminationFormIsNone: fact6 === null,
          terminationForm: textIn(fact6),
          terminationMovesDomainIsNone: fact7 === null,
          terminationMovesDomain: fact7 === true,
          terminationEndedByIsNone: fact8 === null,
          terminationEndedBy: textIn(fact8),
          terminationEffectiveOnIsNone: fact9 === null,
          terminationEffectiveOn: firstDay(fact9),
          asOf: firstDay(fact10),
          moveOutages: entriesIn(fact11).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
          serviceBillingDay: wholeIn(fact12),
          serviceMonthlyCharge: amountIn(fact13),
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value2 = !facts.terminationFormIsNone;
        const value3 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.terminationForm === entry[0]) {
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
        for (const entry2 of facts.moveOutages) {
          outages.push([entry2[0], entry2[1] ? lastDayCounted : entry2[2], entry2[1] ? lastDayCountedAtLatest : entry2[2], entry2[3], entry2[4] ? AMOUNT24 : entry2[5]]);
        }
        const otherFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry3 of outages) {
          otherFaults.push([entry3[0], entry3[1], entry3[2], entry3[3] === "other" ? entry3[4] : AMOUNT0]);
        }
        let any2 = false;
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry4 of otherFaults) {
          if (entry4[2] >= entry4[0] && entry4[1] < entry4[0]) {
            any2 = true;
            break;
          }
        }
        let value7;
        if (any2) {
          value7 = NOTHING;
        } else {
        
          let value8;
          if (any2) {
            value8 = NOTHING;
          } else {
          
            let value9;
            if (any2) {
              value9 = NOTHING;
            } else {
            
              let value10;
              if (any2) {
                value10 = NOTHING;
              } else {
              
                const list = [];
                if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
                for (const entry5 of otherFaults) {
                  if (entry5[1] >= entry5[0]) {
                    const value11 = entry5[2] + 1;
                    list.push([[[entry5[0], entry5[0], entry5[3]], [entry5[1] + 1, 2932896 < value11 ? 2932896 : value11, minus(AMOUNT0, entry5[3])]]]);
                  }
                }
                value10 = list;
              }
              const all = [];
              if ((steps += value10.length) > MOST_STEPS) return undefined;
              for (const entry6 of value10) {
                for (const one of entry6[0]) all.push(one);
              }
              value9 = all;
            }
            if ((steps += value9.length) > MOST_STEPS) return undefined;
            const keys = [];
            for (const entry7 of value9) {
              keys.push([entry7[0]]);
            }
            const sorted = inOrderOf(value9, keys);
            const all2 = [];
            const list2 = [[LISTED7], [sorted]];
            if ((steps += list2.length) > MOST_STEPS) return undefined;
            for (const entry8 of list2) {
              for (const one2 of entry8[0]) all2.push(one2);
            }
            const states = [];
            let states_0 = -719162;
            let states_1 = AMOUNT0;
            if ((steps += all2.length) > MOST_STEPS) return undefined;
            for (const entry9 of all2) {
              const next = entry9[0];
              const next2 = plus(entry9[2], states_1);
              states_0 = next;
              states_1 = next2;
              states.push([states_0, states_1]);
            }
            const list3 = [];
            if ((steps += states.length) > MOST_STEPS) return undefined;
            for (let index10 = 0; index10 < states.length; index10 += 1) {
              const entry10 = states[index10];
              if (!(index10 + 1 < states.length && (states[index10 + 1]?.[0] ?? 0) === entry10[0])) {
                list3.push([entry10[0], entry10[1]]);
              }
            }
            const list4 = [];
            if ((steps += list3.length) > MOST_STEPS) return undefined;
            for (let index11 = 0; index11 < list3.length; index11 += 1) {
              const entry11 = list3[index11];
              if (!(index11 > 0 && compare(entry11[1], (list3[index11 - 1]?.[1] ?? NIL)) === 0)) {
                list4.push([entry11[0], entry11[1]]);
              }
            }
            value8 = list4;
          }
          const list5 = [];
          if ((steps += value8.length) > MOST_STEPS) return undefined;
          for (const entry12 of value8) {
            list5.push([entry12[0], compare(AMOUNT24, entry12[1]) < 0 ? AMOUNT24 : entry12[1]]);
          }
          const list6 = [];
          if ((steps += list5.length) > MOST_STEPS) return undefined;
          for (let index13 = 0; index13 < list5.length; index13 += 1) {
            const entry13 = list5[index13];
            if (!(index13 > 0 && compare(entry13[1], (list5[index13 - 1]?.[1] ?? NIL)) === 0)) {
              list6.push([entry13[0], entry13[1]]);
            }
          }
          value7 = list6;
        }
        let value12;
        if (any2) {
          value12 = NOTHING;
        } else {
        
          let any3 = false;
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          for (const entry14 of value7) {
            if (entry14[0] === -719162) {
              any3 = true;
              break;
            }
          }
          const list7 = [];
          const list8 = any3 ? NOTHING : LISTED4;
          if ((steps += list8.length) > MOST_STEPS) return undefined;
          for (const entry15 of list8) {
            list7.push([-719162]);
          }
          const list9 = [];
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          for (const entry16 of value7) {
            list9.push([entry16[0]]);
          }
          const all3 = [];
          const list10 = [[list7], [list9]];
          if ((steps += list10.length) > MOST_STEPS) return undefined;
          for (const entry17 of list10) {
            for (const one3 of entry17[0]) all3.push(one3);
          }
          value12 = all3;
        }
        const apparatusFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry18 of outages) {
          apparatusFaults.push([entry18[0], entry18[1], entry18[2], entry18[3] === "customer-apparatus" && compare(entry18[4], AMOUNT24) >= 0 ? entry18[4] : AMOUNT0]);
        }
        let any4 = false;
        if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
        for (const entry19 of apparatusFaults) {
          if (entry19[2] >= entry19[0] && entry19[1] < entry19[0]) {
            any4 = true;
            break;
          }
        }
        let value13;
        if (any4) {
          value13 = NOTHING;
        } else {
        
          let value14;
          if (any4) {
            value14 = NOTHING;
          } else {
          
            let value15;
            if (any4) {
              value15 = NOTHING;
            } else {
            
              const list11 = [];
              if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
              for (const entry20 of apparatusFaults) {
                if (entry20[1] >= entry20[0]) {
                  const value16 = entry20[2] + 1;
                  list11.push([[[entry20[0], entry20[0], entry20[3]], [entry20[1] + 1, 2932896 < value16 ? 2932896 : value16, minus(AMOUNT0, entry20[3])]]]);
                }
              }
              value15 = list11;
            }
            const all4 = [];
            if ((steps += value15.length) > MOST_STEPS) return undefined;
            for (const entry21 of value15) {
              for (const one4 of entry21[0]) all4.push(one4);
            }
            value14 = all4;
          }
          if ((steps += value14.length) > MOST_STEPS) return undefined;
          const keys2 = [];
          for (const entry22 of value14) {
            keys2.push([entry22[0]]);
          }
          const sorted2 = inOrderOf(value14, keys2);
          const all5 = [];
          const list12 = [[LISTED7], [sorted2]];
          if ((steps += list12.length) > MOST_STEPS) return undefined;
          for (const entry23 of list12) {
            for (const one5 of entry23[0]) all5.push(one5);
          }
          const states2 = [];
          let states2_0 = -719162;
          let states2_1 = AMOUNT0;
          if ((steps += all5.length) > MOST_STEPS) return undefined;
          for (const entry24 of all5) {
            const next3 = entry24[0];
            const next4 = plus(entry24[2], states2_1);
            states2_0 = next3;
            states2_1 = next4;
            states2.push([states2_0, states2_1]);
          }
          const list13 = [];
          if ((steps += states2.length) > MOST_STEPS) return undefined;
          for (let index25 = 0; index25 < states2.length; index25 += 1) {
            const entry25 = states2[index25];
            if (!(index25 + 1 < states2.length && (states2[index25 + 1]?.[0] ?? 0) === entry25[0])) {
              list13.push([entry25[0], entry25[1]]);
            }
          }
          const list14 = [];
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (let index26 = 0; index26 < list13.length; index26 += 1) {
            const entry26 = list13[index26];
            if (!(index26 > 0 && compare(entry26[1], (list13[index26 - 1]?.[1] ?? NIL)) === 0)) {
              list14.push([entry26[0], entry26[1]]);
            }
          }
          value13 = list14;
        }
        let value17;
        if (any4) {
          value17 = NOTHING;
        } else {
        
          let any5 = false;
          if ((steps += value13.length) > MOST_STEPS) return undefined;
          for (const entry27 of value13) {
            if (entry27[0] === -719162) {
              any5 = true;
              break;
            }
          }
          const list15 = [];
          const list16 = any5 ? NOTHING : LISTED4;
          if ((steps += list16.length) > MOST_STEPS) return undefined;
          for (const entry28 of list16) {
            list15.push([-719162]);
          }
          const list17 = [];
          if ((steps += value13.length) > MOST_STEPS) return undefined;
          for (const entry29 of value13) {
            list17.push([entry29[0]]);
          }
          const all6 = [];
          const list18 = [[list15], [list17]];
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          for (const entry30 of list18) {
            for (const one6 of entry30[0]) all6.push(one6);
          }
          value17 = all6;
        }
        const value18 = [[any2, value12], [any4, value17]];
        let any6 = false;
        if ((steps += value18.length) > MOST_STEPS) return undefined;
        for (const entry31 of value18) {
          if (entry31[0]) {
            any6 = true;
            break;
          }
        }
        let value19;
        if (any6) {
          value19 = NOTHING;
        } else {
        
          let value20;
          if (any6) {
            value20 = NOTHING;
          } else {
          
            const all7 = [];
            if ((steps += value18.length) > MOST_STEPS) return undefined;
            for (const entry32 of value18) {
              for (const one7 of entry32[1]) all7.push(one7);
            }
            value20 = all7;
          }
          const list19 = [];
          if ((steps += value20.length) > MOST_STEPS) return undefined;
          for (const entry33 of value20) {
            if (-719162 < entry33[0]) {
              list19.push([entry33[0]]);
            }
          }
          if ((steps += list19.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry34 of list19) {
            keys3.push([entry34[0]]);
          }
          const sorted3 = inOrderOf(list19, keys3);
          const all8 = [];
          const list20 = [[LISTED5], [sorted3], [LISTED6]];
          if ((steps += list20.length) > MOST_STEPS) return undefined;
          for (const entry35 of list20) {
            for (const one8 of entry35[0]) all8.push(one8);
          }
          const list21 = [];
          if ((steps += all8.length) > MOST_STEPS) return undefined;
          for (let index36 = 0; index36 < all8.length; index36 += 1) {
            const entry36 = all8[index36];
            if (index36 + 1 < all8.length && entry36[0] < (all8[index36 + 1]?.[0] ?? 0)) {
              list21.push([entry36[0], (all8[index36 + 1]?.[0] ?? 0)]);
            }
          }
          value19 = list21;
        }
        let any7 = false;
        if ((steps += value19.length) > MOST_STEPS) return undefined;
        for (const entry37 of value19) {
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          const most = entry37[0];
          let found = NOT_FOUND;
          for (let index39 = value7.length - 1; index39 >= 0; index39 -= 1) {
            const entry38 = value7[index39];
            if (entry38[0] <= most) {
              found = entry38;
              break;
            }
          }
          const value21 = !(found !== NOT_FOUND);
          const value22 = compare(AMOUNT0, found[1] ?? NIL) < 0;
          const value23 = !(any2 || value21);
          const value24 = (any2 || value21 || value22) && !(value22 && value23);
          let value25 = value24 || value22 && !value24 && value23;
          if (value25) {
            if ((steps += value13.length) > MOST_STEPS) return undefined;
            const most2 = entry37[0];
            let found2 = NOT_FOUND;
            for (let index41 = value13.length - 1; index41 >= 0; index41 -= 1) {
              const entry39 = value13[index41];
              if (entry39[0] <= most2) {
                found2 = entry39;
                break;
              }
            }
            const value26 = !(found2 !== NOT_FOUND);
            const value27 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
            const value28 = !(any4 || value26);
            const value29 = (any4 || value26 || value27) && !(value27 && value28);
            value25 = (value29 || value27 && !value29 && value28) && (value24 || value29);
          }
          if (value25) {
            any7 = true;
            break;
          }
        }
        const daysLostIsUnknown = any6 || any7;
        let daysLost;
        if (daysLostIsUnknown) {
          daysLost = NOTHING;
        } else {
        
          let value30;
          if (any6) {
            value30 = NOTHING;
          } else {
          
            let value31;
            if (any7) {
              value31 = NOTHING;
            } else {
            
              const list22 = [];
              if ((steps += value19.length) > MOST_STEPS) return undefined;
              for (const entry40 of value19) {
                if ((steps += value7.length) > MOST_STEPS) return undefined;
                const most3 = entry40[0];
                let found3 = NOT_FOUND;
                for (let index44 = value7.length - 1; index44 >= 0; index44 -= 1) {
                  const entry41 = value7[index44];
                  if (entry41[0] <= most3) {
                    found3 = entry41;
                    break;
                  }
                }
                const value32 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
                const value33 = !(found3 !== NOT_FOUND);
                const value34 = any2 || value33;
                let value35 = value32;
                if (value35) {
                  if ((steps += value13.length) > MOST_STEPS) return undefined;
                  const most4 = entry40[0];
                  let found4 = NOT_FOUND;
                  for (let index46 = value13.length - 1; index46 >= 0; index46 -= 1) {
                    const entry42 = value13[index46];
                    if (entry42[0] <= most4) {
                      found4 = entry42;
                      break;
                    }
                  }
                  const value36 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
                  value35 = value36;
                  if (value35) {
                    const value37 = !value34;
                    const value38 = (any2 || value33 || value32) && !(value32 && value37);
                    const value39 = !value38;
                    const value40 = !(found4 !== NOT_FOUND);
                    const value41 = !(any4 || value40);
                    const value42 = (any4 || value40 || value36) && !(value36 && value41);
                    const value43 = !value42;
                    value35 = !((value38 || value32 && value39 && value37) && (value42 || value36 && value43 && value41) && (value38 || value42)) && value39 && value37 && value43 && value41;
                  }
                }
                if (value35) {
                  const value44 = entry40[1] + -1;
                  const value45 = value44 < -719162;
                  list22.push([entry40[0], value45, value45 ? -719163 : value44, value45 ? 2932897 : value44, value34, found3[1] ?? NIL]);
                }
              }
              value31 = list22;
            }
            value30 = value31;
          }
          const list23 = [];
          if ((steps += value30.length) > MOST_STEPS) return undefined;
          for (const entry43 of value30) {
            list23.push([entry43[0], entry43[1], entry43[2], entry43[3]]);
          }
          daysLost = list23;
        }
        let any8 = false;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry44 of daysLost) {
          if (entry44[1]) {
            any8 = true;
            break;
          }
        }
        let value46;
        if (any6 || any7 || any8) {
          value46 = NOTHING;
        } else {
        
          const list24 = [];
          if ((steps += daysLost.length) > MOST_STEPS) return undefined;
          for (const entry45 of daysLost) {
            list24.push([entry45[0], entry45[1], entry45[1] ? 0 : entry45[2], entry45[1] ? 0 : entry45[3]]);
          }
          if ((steps += list24.length) > MOST_STEPS) return undefined;
          const keys4 = [];
          for (const entry46 of list24) {
            keys4.push([entry46[0], entry46[0], entry46[2]]);
          }
          const sorted4 = inOrderOf(list24, keys4);
          value46 = sorted4;
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
        if ((steps += value46.length) > MOST_STEPS) return undefined;
        for (const entry47 of value46) {
          const value47 = !entry47[1];
          const value48 = entry47[2] >= entry47[0];
          const value49 = value47 && value48;
          const value50 = entry47[3] >= entry47[0] && !value49;
          const value51 = !state_0;
          const value52 = value51 && state_4;
          const value53 = !value52;
          const value54 = state_7 >= entry47[3];
          const value55 = state_0 || state_5;
          const value56 = value55 && (state_6 || state_0 && state_4);
          const value57 = !(entry47[1] || value56);
          const value58 = state_8 >= entry47[2] && value53 && !(value54 && value53 && value57);
          const value59 = !value58;
          const value60 = !(value58 || value54 && value59 && value53 && value57);
          const value61 = value59 && value60;
          const value62 = (value58 || value61) && !value61;
          const value63 = !value62;
          const value64 = (value50 || value49) && (value62 || value63 && value59 && value60) && (value50 || value62);
          const value65 = state_7 >= entry47[0];
          const value66 = !value56;
          const value67 = state_8 >= entry47[0] && value53 && !(value65 && value53 && value66);
          const value68 = entry47[0] + -1;
          const value69 = value68 < -719162;
          const value70 = value69 ? -719163 : value68;
          const value71 = value65 && !value67 && value53 && value66;
          let value72;
          if (value67) {
            const value73 = value52 ? 2932896 : state_7;
            value72 = value70 < value73 ? value70 : value73;
          } else {
          
            value72 = value71 ? state_7 : value70;
          }
          const value74 = entry47[2] - value72;
          const value75 = value74 + state_3;
          const value76 = value75 === state_3;
          const value77 = entry47[2] === state_7;
          const value78 = state_0 || state_1 || (value67 ? !(state_7 === value70 && !(state_0 || state_5 || value69 || state_4)) : value71 ? value55 : value69) || entry47[1] || !(value74 >= -9007199254740991 && 9007199254740991 >= value74) || !(value75 >= -9007199254740991 && 9007199254740991 >= value75);
          const value79 = !value78;
          const value80 = !(state_4 || entry47[1] || state_5);
          const value81 = !value64;
          const value82 = value47 && value48 && value81 && value63 && value59 && value60;
          const value83 = !value82;
          let value84;
          if (value64) {
            const value85 = state_4 ? 2932896 : state_7;
            value84 = value85 < entry47[2] ? value85 : entry47[2];
          } else {
          
            value84 = value82 ? entry47[2] : state_7;
          }
          let value86;
          if (value64) {
            const value87 = state_4 ? -719162 : state_8;
            value86 = entry47[3] < value87 ? value87 : entry47[3];
          } else {
          
            value86 = value82 ? entry47[3] : state_8;
          }
          const next5 = value64 ? !(value51 && value76 && value77 && value79 && value80) : state_0 && value83;
          const next6 = value64 ? !(value76 && value79) : value82 ? value78 : state_1;
          const next7 = value64 ? value78 : state_2 || value82;
          const next8 = value64 ? value75 : value82 ? value75 : state_3;
          const next9 = state_4 && value81 && value83;
          const next10 = value64 ? !(value77 && value80) : value82 ? entry47[1] : state_5;
          const next11 = value64 ? entry47[1] || state_4 || state_5 && state_6 : value82 ? entry47[1] : state_6;
          const next12 = value84;
          const next13 = value86;
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
        const value88 = state_3 === 0;
        const value89 = any6 || any7 || any8 || state_0 || state_1;
        const value90 = !(value89 && (any6 || any7 || any8 || state_2));
        const value91 = !value89;
        const value92 = (any6 || any7 || any8 || state_0 || state_1 || value88) && !(value88 && value90 && value91);
        const value93 = value88 && !value92 && value90 && value91;
        const whereTheFaultsLie = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry48 of facts.moveOutages) {
          whereTheFaultsLie.push([entry48[3] === "customer-apparatus"]);
        }
        let state2_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry49 of whereTheFaultsLie) {
          state2_0 = state2_0 && entry49[0];
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value94 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value94 ? value94 : facts.moveNoticeOn) + 30;
        let daysFromTheFirst;
        if (daysLostIsUnknown) {
          daysFromTheFirst = NOTHING;
        } else {
        
          const list25 = [];
          if ((steps += daysLost.length) > MOST_STEPS) return undefined;
          for (const entry50 of daysLost) {
            list25.push([completeOnIsNone, entry50[0] < noticeHasRunOn ? noticeHasRunOn : entry50[0], entry50[1], entry50[2], entry50[3]]);
          }
          daysFromTheFirst = list25;
        }
        let any9 = false;
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry51 of daysFromTheFirst) {
          if (entry51[2]) {
            any9 = true;
            break;
          }
        }
        const value95 = any6 || any7 || any9;
        const list26 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry52 of daysFromTheFirst) {
          list26.push([entry52[0], entry52[0] ? 0 : entry52[1], entry52[2], entry52[2] ? 0 : entry52[3], entry52[2] ? 0 : entry52[4]]);
        }
        let value96;
        if (value95) {
          value96 = NOTHING;
        } else {
        
          if ((steps += list26.length) > MOST_STEPS) return undefined;
          const keys5 = [];
          for (const entry53 of list26) {
            keys5.push([entry53[0], entry53[1], entry53[0], entry53[1], entry53[3]]);
          }
          const sorted5 = inOrderOf(list26, keys5);
          value96 = sorted5;
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
        if ((steps += value96.length) > MOST_STEPS) return undefined;
        for (const entry54 of value96) {
          const value97 = !entry54[0];
          const value98 = !entry54[2];
          const value99 = entry54[3] >= entry54[1];
          const value100 = value97 && value98 && value99;
          const value101 = value97 && entry54[4] >= entry54[1] && !value100;
          const value102 = !state3_0;
          const value103 = value102 && state3_5;
          const value104 = !value103;
          const value105 = state3_8 >= entry54[4];
          const value106 = state3_0 || state3_6;
          const value107 = value106 && (state3_7 || state3_0 && state3_5);
          const value108 = !(entry54[2] || value107);
          const value109 = state3_9 >= entry54[3] && value104 && !(value105 && value104 && value108);
          const value110 = !value109;
          const value111 = !(value109 || value105 && value110 && value104 && value108);
          const value112 = value110 && value111;
          const value113 = (value109 || value112) && !value112;
          const value114 = !value113;
          const value115 = (value101 || value100) && (value113 || value114 && value110 && value111) && (value101 || value113);
          const value116 = entry54[3] === state3_8;
          const value117 = !(entry54[0] || value103);
          const value118 = state3_8 >= entry54[1];
          const value119 = !value107;
          const value120 = state3_9 >= entry54[1] && value117 && !(value118 && value117 && value119);
          const value121 = value102 && state3_5 && entry54[0];
          const value122 = value118 && !value120 && value117 && value119;
          const value123 = value120 ? value121 : value122 ? value103 : entry54[0];
          const value124 = value123 || value102 && state3_1;
          const value125 = state3_1 && value124;
          const value126 = entry54[1] + -1;
          const value127 = value126 < -719162;
          const value128 = value127 ? -719163 : value126;
          let value129;
          if (value120) {
            const value130 = entry54[0] ? 2932896 : value128;
            const value131 = value103 ? 2932896 : state3_8;
            value129 = value130 < value131 ? value130 : value131;
          } else {
          
            value129 = value122 ? state3_8 : value128;
          }
          const value132 = entry54[3] - value129;
          const value133 = value132 + state3_4;
          const value134 = !value124 && (state3_0 || state3_2 || !value123 && ((value120 ? !(value121 || value128 === state3_8 && !(entry54[0] || state3_0 || state3_6 || state3_5 || value127)) : value122 ? value106 : value97 && value127) || entry54[2] || !(value132 >= -9007199254740991 && 9007199254740991 >= value132)) || !(value133 >= -9007199254740991 && 9007199254740991 >= value133));
          const value135 = value125 || state3_4 === value133 && !(value123 || state3_1 || state3_2 || value134);
          const value136 = !(state3_5 || entry54[2] || state3_6);
          const value137 = !value115;
          const value138 = value97 && value98 && value99 && value137 && value114 && value110 && value111;
          const value139 = !value138;
          let value140;
          if (value115) {
            const value141 = state3_5 ? 2932896 : state3_8;
            value140 = value141 < entry54[3] ? value141 : entry54[3];
          } else {
          
            value140 = value138 ? entry54[3] : state3_8;
          }
          let value142;
          if (value115) {
            const value143 = state3_5 ? -719162 : state3_9;
            value142 = entry54[4] < value143 ? value143 : entry54[4];
          } else {
          
            value142 = value138 ? entry54[4] : state3_9;
          }
          const next14 = value115 ? !(value102 && value116 && value135 && value136) : state3_0 && value139;
          const next15 = value115 ? value125 : value138 ? value124 : state3_1;
          const next16 = value115 ? !value135 : value138 ? value134 : state3_2;
          const next17 = value115 ? value123 || state3_1 || value134 || state3_2 && state3_3 : state3_3 || value138;
          const next18 = value115 ? value133 : value138 ? value133 : state3_4;
          const next19 = state3_5 && value137 && value139;
          const next20 = value115 ? !(value116 && value136) : value138 ? entry54[2] : state3_6;
          const next21 = value115 ? entry54[2] || state3_5 || state3_6 && state3_7 : value138 ? entry54[2] : state3_7;
          const next22 = value140;
          const next23 = value142;
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
        const value144 = any6 || any7 || any9 || state3_0;
        const value145 = !value95;
        const value146 = !(state3_1 && !value144 && value145);
        const value147 = state3_4 === 0;
        const value148 = !(any6 || any7 || any9 || state3_0 || state3_2 || state3_1);
        const value149 = any6 || any7 || any9 || state3_0 || state3_2;
        const value150 = !(value149 && (any6 || any7 || any9 || state3_3 || state3_1 && value144 && value145));
        const value151 = !value149;
        const value152 = value146 && (any6 || any7 || any9 || state3_0 || state3_2 || value147 && value148) && !(value147 && value146 && value150 && value151 && value148);
        const value153 = value147 && !value152 && value146 && value150 && value151 && value148;
        const value154 = state2_0 ? NOTHING : value152 ? NOTHING : value153 ? NOTHING : daysFromTheFirst;
        const daysRefunded = value ? NOTHING : value92 ? NOTHING : value93 ? NOTHING : value154;
        let any10 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry55 of daysRefunded) {
          if (entry55[2]) {
            any10 = true;
            break;
          }
        }
        const list27 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry56 of NOTHING) {
          list27.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[2], entry56[2] ? 0 : entry56[3], entry56[2] ? 0 : entry56[4]]);
        }
        const value155 = !state2_0;
        const value156 = value152 ? !(compareRaw(list26, list27) === 0 && !daysLostIsUnknown) : !value153 && daysLostIsUnknown;
        let value157;
        if (value92) {
          const list28 = [];
          if ((steps += value154.length) > MOST_STEPS) return undefined;
          for (const entry57 of value154) {
            list28.push([entry57[0], entry57[0] ? 0 : entry57[1], entry57[2], entry57[2] ? 0 : entry57[3], entry57[2] ? 0 : entry57[4]]);
          }
          value157 = !(compareRaw(list28, list27) === 0 && !(value155 && value156));
        } else {
        
          value157 = value155 && value156 && !value93;
        }
        const daysRefundedIsUnknown = value157 && !value;
        const value158 = any10 || daysRefundedIsUnknown;
        let value159;
        if (value158) {
          value159 = NOTHING;
        } else {
        
          const list29 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry58 of daysRefunded) {
            list29.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[2], entry58[2] ? 0 : entry58[3], entry58[2] ? 0 : entry58[4]]);
          }
          if ((steps += list29.length) > MOST_STEPS) return undefined;
          const keys6 = [];
          for (const entry59 of list29) {
            keys6.push([entry59[0], entry59[1], entry59[0], entry59[1], entry59[3]]);
          }
          const sorted6 = inOrderOf(list29, keys6);
          value159 = sorted6;
        }
        let state4_0 = false;
        let state4_1 = false;
        let state4_2 = false;
        let state4_3 = false;
        let state4_4 = 0;
        let state4_5 = true;
        let state4_6 = false;
        let state4_7 = false;
        let state4_8 = -719163;
        let state4_9 = 2932897;
        if ((steps += value159.length) > MOST_STEPS) return undefined;
        for (const entry60 of value159) {
          const value160 = !entry60[0];
          const value161 = !entry60[2];
          const value162 = entry60[3] >= entry60[1];
          const value163 = value160 && value161 && value162;
          const value164 = value160 && entry60[4] >= entry60[1] && !value163;
          const value165 = !state4_0;
          const value166 = value165 && state4_5;
          const value167 = !value166;
          const value168 = state4_8 >= entry60[4];
          const value169 = state4_0 || state4_6;
          const value170 = value169 && (state4_7 || state4_0 && state4_5);
          const value171 = !(entry60[2] || value170);
          const value172 = state4_9 >= entry60[3] && value167 && !(value168 && value167 && value171);
          const value173 = !value172;
          const value174 = !(value172 || value168 && value173 && value167 && value171);
          const value175 = value173 && value174;
          const value176 = (value172 || value175) && !value175;
          const value177 = !value176;
          const value178 = (value164 || value163) && (value176 || value177 && value173 && value174) && (value164 || value176);
          const value179 = entry60[3] === state4_8;
          const value180 = !(entry60[0] || value166);
          const value181 = state4_8 >= entry60[1];
          const value182 = !value170;
          const value183 = state4_9 >= entry60[1] && value180 && !(value181 && value180 && value182);
          const value184 = value165 && state4_5 && entry60[0];
          const value185 = value181 && !value183 && value180 && value182;
          const value186 = value183 ? value184 : value185 ? value166 : entry60[0];
          const value187 = value186 || value165 && state4_1;
          const value188 = state4_1 && value187;
          const value189 = entry60[1] + -1;
          const value190 = value189 < -719162;
          const value191 = value190 ? -719163 : value189;
          let value192;
          if (value183) {
            const value193 = entry60[0] ? 2932896 : value191;
            const value194 = value166 ? 2932896 : state4_8;
            value192 = value193 < value194 ? value193 : value194;
          } else {
          
            value192 = value185 ? state4_8 : value191;
          }
          const value195 = entry60[3] - value192;
          const value196 = value195 + state4_4;
          const value197 = !value187 && (state4_0 || state4_2 || !value186 && ((value183 ? !(value184 || value191 === state4_8 && !(entry60[0] || state4_0 || state4_6 || state4_5 || value190)) : value185 ? value169 : value160 && value190) || entry60[2] || !(value195 >= -9007199254740991 && 9007199254740991 >= value195)) || !(value196 >= -9007199254740991 && 9007199254740991 >= value196));
          const value198 = value188 || state4_4 === value196 && !(value186 || state4_1 || state4_2 || value197);
          const value199 = !(state4_5 || entry60[2] || state4_6);
          const value200 = !value178;
          const value201 = value160 && value161 && value162 && value200 && value177 && value173 && value174;
          const value202 = !value201;
          let value203;
          if (value178) {
            const value204 = state4_5 ? 2932896 : state4_8;
            value203 = value204 < entry60[3] ? value204 : entry60[3];
          } else {
          
            value203 = value201 ? entry60[3] : state4_8;
          }
          let value205;
          if (value178) {
            const value206 = state4_5 ? -719162 : state4_9;
            value205 = entry60[4] < value206 ? value206 : entry60[4];
          } else {
          
            value205 = value201 ? entry60[4] : state4_9;
          }
          const next24 = value178 ? !(value165 && value179 && value198 && value199) : state4_0 && value202;
          const next25 = value178 ? value188 : value201 ? value187 : state4_1;
          const next26 = value178 ? !value198 : value201 ? value197 : state4_2;
          const next27 = value178 ? value186 || state4_1 || value197 || state4_2 && state4_3 : state4_3 || value201;
          const next28 = value178 ? value196 : value201 ? value196 : state4_4;
          const next29 = state4_5 && value200 && value202;
          const next30 = value178 ? !(value179 && value199) : value201 ? entry60[2] : state4_6;
          const next31 = value178 ? entry60[2] || state4_5 || state4_6 && state4_7 : value201 ? entry60[2] : state4_7;
          const next32 = value203;
          const next33 = value205;
          state4_0 = next24;
          state4_1 = next25;
          state4_2 = next26;
          state4_3 = next27;
          state4_4 = next28;
          state4_5 = next29;
          state4_6 = next30;
          state4_7 = next31;
          state4_8 = next32;
          state4_9 = next33;
        }
        const value207 = 0 < state4_4;
        const value208 = !engineerStandsInTheWay;
        const value209 = any10 || state4_0 || daysRefundedIsUnknown;
        const value210 = !value158;
        const refundableDaysIsNone = state4_1 && !value209 && value210;
        const value211 = !refundableDaysIsNone;
        const value212 = any10 || state4_0 || state4_2 || value207 || daysRefundedIsUnknown;
        const refundableDaysIsUnknown = any10 || state4_0 || state4_2 || daysRefundedIsUnknown;
        const value213 = !(refundableDaysIsUnknown && (any10 || state4_3 || daysRefundedIsUnknown || state4_1 && value209 && value210));
        const value214 = !refundableDaysIsUnknown;
        const value215 = !(value207 && value211 && value213 && value214);
        const value216 = value211 && value212 && value215;
        const value217 = !value216;
        const value218 = value207 && value217 && value211 && value213 && value214;
        const value219 = value216 || value218;
        const value220 = facts.moveWithinUk && value207 && !(facts.moveWithinUk && value208 && value219 && value211 && value212 && value215) && value208 && value217 && value211 && value213 && value214;
        if (facts.moveWithinUk && !value220 && value208 && value219 && value211 && value212 && value215 || value2 && value3 && any && value4 && value5) return undefined;
        const outcome = value220 ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        let any11 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry61 of daysRefunded) {
          const value221 = !entry61[0];
          let value222 = value221;
          if (value222) {
            const value223 = entry61[4] >= entry61[1];
            value222 = value223;
            if (value222) {
              const value224 = value221 && !entry61[2] && entry61[3] >= entry61[1];
              const value225 = !value224;
              value222 = (value221 && value223 && value225 || value224) && value225;
            }
          }
          if (value222) {
            any11 = true;
            break;
          }
        }
        let value226;
        if (daysRefundedIsUnknown) {
          value226 = NOTHING;
        } else {
        
          let value227;
          if (any11) {
            value227 = NOTHING;
          } else {
          
            const value228 = facts.serviceBillingDay + -1 + -719162;
            const value229 = value228 < -719162;
            const value230 = !value229;
            const value231 = 2932896 < value228;
            const value232 = !value231;
            const value233 = value230 && value232;
            const value234 = !value233;
            const value235 = value233 ? value228 : -719163;
            const value236 = monthOfDay(value235);
            const value237 = value235 - startOfMonth(value236);
            const value238 = value234 && (value229 || value231);
            const value239 = value233 ? value228 : 2932897;
            const value240 = monthOfDay(value239);
            const value241 = value239 - startOfMonth(value240);
            const list30 = [];
            if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
            for (const entry62 of daysRefunded) {
              const value242 = !entry62[0];
              if (value242 && !entry62[2] && entry62[3] >= entry62[1]) {
                const value243 = value242 && value234;
                const value244 = monthOfDay(entry62[1]);
                const value245 = startOfMonth(value244);
                const value246 = startOfMonth(value244 + 1) - value245 + -1;
                const value247 = value244 - value236;
                const value248 = entry62[1] - value245 < (value246 < value237 ? value246 : value237) ? value247 + -1 : value247;
                const value249 = Math.floor((0 < value248 ? value248 : 0) / 12) * 12 + value236;
                const value250 = value249 >= 12 && 119999 >= value249;
                const value251 = value230 && value232 && !value250;
                const value252 = value242 && (entry62[2] || value242 && (value243 || value251 || value238 || value234));
                const value253 = value242 && (entry62[2] || value252);
                let value254;
                if (entry62[0]) {
                  value254 = NOTHING;
                } else {
                
                  let value255;
                  if (value253) {
                    value255 = NOTHING;
                  } else {
                  
                    let value256;
                    if (entry62[0] || value253) {
                      value256 = NOTHING;
                    } else {
                    
                      const value257 = entry62[2] && entry62[3] < -719162 ? -719163 : entry62[3] + 1;
                      let value258;
                      if (entry62[0] || value252) {
                        value258 = NOTHING;
                      } else {
                      
                        let value259;
                        if (value243 || value251 || value238) {
                          value259 = -719163;
                        } else {
                        
                          let value260;
                          if (value250) {
                            const value261 = startOfMonth(value249);
                            const value262 = startOfMonth(value249 + 1) - value261;
                            value260 = value237 < value262 ? value237 + value261 : value262 + -1 + value261;
                          } else {
                          
                            value260 = -719162;
                          }
                          value259 = value260;
                        }
                        const value263 = monthOfDay(value259);
                        const value264 = value259 - startOfMonth(value263);
                        let value265;
                        if (value259 < value257) {
                          const value266 = value257 + -1;
                          const value267 = monthOfDay(value266);
                          const value268 = startOfMonth(value267);
                          const value269 = startOfMonth(value267 + 1) - value268 + -1;
                          const value270 = value267 - value263;
                          const value271 = value266 - value268 < (value269 < value264 ? value269 : value264) ? value270 + -1 : value270;
                          value265 = (0 < value271 ? value271 : 0) + 1;
                        } else {
                        
                          value265 = 0;
                        }
                        const count = value265;
                        if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                        const range = rangeTo(count);
                        const list31 = [];
                        if ((steps += range.length) > MOST_STEPS) return undefined;
                        for (const entry63 of range) {
                          const value272 = entry63[0] + value263;
                          const value273 = startOfMonth(value272);
                          const value274 = startOfMonth(value272 + 1) - value273;
                          list31.push([value264 < value274 ? value273 + value264 : value273 + (value274 + -1)]);
                        }
                        value258 = list31;
                      }
                      const list32 = [];
                      if ((steps += value258.length) > MOST_STEPS) return undefined;
                      for (const entry64 of value258) {
                        if (entry62[1] < entry64[0] && entry64[0] < value257) {
                          list32.push([entry64[0]]);
                        }
                      }
                      if ((steps += list32.length) > MOST_STEPS) return undefined;
                      const keys7 = [];
                      for (const entry65 of list32) {
                        keys7.push([entry65[0]]);
                      }
                      const sorted7 = inOrderOf(list32, keys7);
                      const all9 = [];
                      const list33 = [[[[entry62[1]]]], [sorted7], [[[value257]]]];
                      if ((steps += list33.length) > MOST_STEPS) return undefined;
                      for (const entry66 of list33) {
                        for (const one9 of entry66[0]) all9.push(one9);
                      }
                      const list34 = [];
                      if ((steps += all9.length) > MOST_STEPS) return undefined;
                      for (let index71 = 0; index71 < all9.length; index71 += 1) {
                        const entry67 = all9[index71];
                        if (index71 + 1 < all9.length && entry67[0] < (all9[index71 + 1]?.[0] ?? 0)) {
                          list34.push([entry67[0], (all9[index71 + 1]?.[0] ?? 0)]);
                        }
                      }
                      value256 = list34;
                    }
                    const list35 = [];
                    if ((steps += value256.length) > MOST_STEPS) return undefined;
                    for (const entry68 of value256) {
                      const value275 = monthOfDay(entry68[0]);
                      const value276 = startOfMonth(value275);
                      const value277 = startOfMonth(value275 + 1) - value276 + -1;
                      const value278 = value275 - value236;
                      const value279 = entry68[0] - value276 < (value277 < value237 ? value277 : value237) ? value278 + -1 : value278;
                      const value280 = 0 < value279 ? value279 : 0;
                      const value281 = value280 + 1;
                      const value282 = value281 + value236;
                      const value283 = value282 >= 12 && 119999 >= value282;
                      const value284 = value234 || value230 && value232 && !value283;
                      let value285;
                      if (value284) {
                        value285 = -719163;
                      } else {
                      
                        let value286;
                        if (value283) {
                          const value287 = startOfMonth(value282);
                          const value288 = startOfMonth(value282 + 1) - value287;
                          value286 = value237 < value288 ? value287 + value237 : value287 + (value288 + -1);
                        } else {
                        
                          value286 = -719162;
                        }
                        value285 = value286;
                      }
                      let value289;
                      if (value284) {
                        value289 = 2932897;
                      } else {
                      
                        const value290 = value281 + value240;
                        let value291;
                        if (value290 >= 12 && 119999 >= value290) {
                          const value292 = startOfMonth(value290);
                          const value293 = startOfMonth(value290 + 1) - value292;
                          value291 = value241 < value293 ? value241 + value292 : value292 + (value293 + -1);
                        } else {
                        
                          value291 = 2932896;
                        }
                        value289 = value291;
                      }
                      const value294 = value280 + value236;
                      const value295 = value294 >= 12 && 119999 >= value294;
                      const value296 = value234 || value230 && value232 && !value295;
                      let value297;
                      if (value296) {
                        value297 = -719163;
                      } else {
                      
                        let value298;
                        if (value295) {
                          const value299 = startOfMonth(value294);
                          const value300 = startOfMonth(value294 + 1) - value299;
                          value298 = value237 < value300 ? value237 + value299 : value300 + -1 + value299;
                        } else {
                        
                          value298 = -719162;
                        }
                        value297 = value298;
                      }
                      let value301;
                      if (value296) {
                        value301 = 2932897;
                      } else {
                      
                        const value302 = value280 + value240;
                        let value303;
                        if (value302 >= 12 && 119999 >= value302) {
                          const value304 = startOfMonth(value302);
                          const value305 = startOfMonth(value302 + 1) - value304;
                          value303 = value241 < value305 ? value241 + value304 : value305 + -1 + value304;
                        } else {
                        
                          value303 = 2932896;
                        }
                        value301 = value303;
                      }
                      const value306 = entry68[1] - entry68[0];
                      list35.push([value284, value285, value289, value296, value297, value301, value306, times(ofPence(value306 * 100), AMOUNT24)]);
                    }
                    value255 = list35;
                  }
                  value254 = value255;
                }
                list30.push([entry62[0], value253, value254]);
              }
            }
            value227 = list30;
          }
          value226 = value227;
        }
        let any12 = false;
        if ((steps += value226.length) > MOST_STEPS) return undefined;
        for (const entry69 of value226) {
          let value307 = entry69[1];
          if (!value307) {
            let value308 = !entry69[0];
            if (value308) {
              let any13 = false;
              const list36 = entry69[2];
              if ((steps += list36.length) > MOST_STEPS) return undefined;
              for (const entry70 of list36) {
                if (entry70[0] || entry70[3]) {
                  any13 = true;
                  break;
                }
              }
              value308 = any13;
            }
            value307 = value308;
          }
          if (value307) {
            any12 = true;
            break;
          }
        }
        let value309;
        if (any11 || any12 || daysRefundedIsUnknown) {
          value309 = NOTHING;
        } else {
        
          const all10 = [];
          if ((steps += value226.length) > MOST_STEPS) return undefined;
          for (const entry71 of value226) {
            for (const one10 of entry71[0] ? NOTHING : entry71[2]) all10.push(one10);
          }
          value309 = all10;
        }
        const list37 = [];
        if ((steps += value309.length) > MOST_STEPS) return undefined;
        for (const entry72 of value309) {
          list37.push([entry72[0], entry72[0] ? 0 : entry72[1], entry72[0] ? 0 : entry72[2], entry72[3], entry72[3] ? 0 : entry72[4], entry72[3] ? 0 : entry72[5], entry72[6], entry72[7]]);
        }
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        const keys8 = [];
        for (const entry73 of list37) {
          keys8.push([entry73[1], entry73[4], entry73[1]]);
        }
        const sorted8 = inOrderOf(list37, keys8);
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
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry74 of sorted8) {
          const value310 = states3_8 && entry74[1] === states3_1 && entry74[4] === states3_4 && !(entry74[0] || states3_0) && !(entry74[3] || states3_3);
          const next34 = entry74[0];
          const next35 = entry74[1];
          const next36 = entry74[2];
          const next37 = entry74[3];
          const next38 = entry74[4];
          const next39 = entry74[5];
          const next40 = value310 ? entry74[6] + states3_6 : entry74[6];
          const next41 = value310 ? plus(states3_7, entry74[7]) : entry74[7];
          const next42 = true;
          states3_0 = next34;
          states3_1 = next35;
          states3_2 = next36;
          states3_3 = next37;
          states3_4 = next38;
          states3_5 = next39;
          states3_6 = next40;
          states3_7 = next41;
          states3_8 = next42;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
        }
        const list38 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index79 = 0; index79 < states3.length; index79 += 1) {
          const entry75 = states3[index79];
          if (!(index79 + 1 < states3.length && (states3[index79 + 1]?.[1] ?? 0) === entry75[1] && (states3[index79 + 1]?.[4] ?? 0) === entry75[4] && !(entry75[0] || (states3[index79 + 1]?.[0] ?? false)) && !(entry75[3] || (states3[index79 + 1]?.[3] ?? false)))) {
            list38.push([entry75[0], entry75[1], entry75[2], entry75[3], entry75[4], entry75[5], entry75[6], entry75[7]]);
          }
        }
        let daysByPeriodIsUnknown = any11 || any12;
        if (!daysByPeriodIsUnknown) {
          let any14 = false;
          if ((steps += value309.length) > MOST_STEPS) return undefined;
          for (const entry76 of value309) {
            if (entry76[0] || entry76[3]) {
              any14 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any14;
          if (!daysByPeriodIsUnknown) {
            let any15 = false;
            if ((steps += list38.length) > MOST_STEPS) return undefined;
            for (const entry77 of list38) {
              if (!(entry77[6] >= -9007199254740991 && 9007199254740991 >= entry77[6])) {
                any15 = true;
                break;
              }
            }
            daysByPeriodIsUnknown = any15 || daysRefundedIsUnknown;
          }
        }
        let daysByPeriod;
        if (daysByPeriodIsUnknown) {
          daysByPeriod = NOTHING;
        } else {
        
          let value311;
          if (daysByPeriodIsUnknown) {
            value311 = NOTHING;
          } else {
          
            const list39 = [];
            if ((steps += list38.length) > MOST_STEPS) return undefined;
            for (const entry78 of list38) {
              list39.push([entry78[0], entry78[0] ? 0 : entry78[1], entry78[0] ? 0 : entry78[2], entry78[3], entry78[3] ? 0 : entry78[4], entry78[3] ? 0 : entry78[5], entry78[6], entry78[7]]);
            }
            if ((steps += list39.length) > MOST_STEPS) return undefined;
            const keys9 = [];
            for (const entry79 of list39) {
              keys9.push([entry79[1], entry79[1], entry79[4], entry79[1], entry79[6], entry79[7]]);
            }
            const sorted9 = inOrderOf(list39, keys9);
            value311 = sorted9;
          }
          const list40 = [];
          if ((steps += value311.length) > MOST_STEPS) return undefined;
          for (const entry80 of value311) {
            const value312 = entry80[1] - entry80[4];
            list40.push([entry80[0], entry80[1], entry80[2], entry80[3] || entry80[0] || !(value312 >= -9007199254740991 && 9007199254740991 >= value312), value312, entry80[6], divide(times(facts.serviceMonthlyCharge, entry80[7]), AMOUNT24)]);
          }
          daysByPeriod = list40;
        }
        let amountsIsUnknown;
        if (value216) {
          const list41 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry81 of NOTHING) {
            list41.push([entry81[0], entry81[0] ? 0 : entry81[1], entry81[0] ? 0 : entry81[2], entry81[3], entry81[3] ? 0 : entry81[4], entry81[5], entry81[6]]);
          }
          const list42 = [];
          if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
          for (const entry82 of daysByPeriod) {
            list42.push([entry82[0], entry82[0] ? 0 : entry82[1], entry82[0] ? 0 : entry82[2], entry82[3], entry82[3] ? 0 : entry82[4], entry82[5], entry82[6]]);
          }
          amountsIsUnknown = !(compareRaw(list41, list42) === 0 && !daysByPeriodIsUnknown);
        } else {
        
          amountsIsUnknown = value207 && value217 && value211 && value213 && value214 && daysByPeriodIsUnknown;
        }
        let amounts;
        if (amountsIsUnknown) {
          amounts = NOTHING;
        } else {
        
          const list43 = [];
          const list44 = value216 ? daysByPeriod : value218 ? daysByPeriod : NOTHING;
          if ((steps += list44.length) > MOST_STEPS) return undefined;
          for (const entry83 of list44) {
            const value313 = decimalOf(entry83[4]);
            list43.push([entry83[0], entry83[1], entry83[2], entry83[5], !entry83[3] && compare(value313, AMOUNT0) === 0, entry83[3], divide(entry83[6], value313)]);
          }
          amounts = list43;
        }
        const list45 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry84 of amounts) {
          list45.push([entry84[4], entry84[5], entry84[6]]);
        }
        let any16 = false;
        if ((steps += list45.length) > MOST_STEPS) return undefined;
        for (const entry85 of list45) {
          if (entry85[1]) {
            any16 = true;
            break;
          }
        }
        let any17 = false;
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry86 of amounts) {
          if (entry86[0] || entry86[5]) {
            any17 = true;
            break;
          }
        }
        const list46 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry87 of amounts) {
          list46.push([entry87[0], entry87[0] ? 0 : entry87[1], entry87[0] ? 0 : entry87[2], entry87[3], entry87[4], entry87[5], entry87[4] || entry87[5] ? AMOUNT0 : entry87[6]]);
        }
        if ((steps += list46.length) > MOST_STEPS) return undefined;
        const keys10 = [];
        for (const entry88 of list46) {
          keys10.push([entry88[1]]);
        }
        const sorted10 = inOrderOf(list46, keys10);
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = 0;
        let states4_4 = false;
        let states4_5 = false;
        let states4_6 = AMOUNT0;
        let states4_7 = false;
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry89 of sorted10) {
          const value314 = entry89[1] === states4_1;
          const value315 = !(entry89[0] || states4_0);
          const value316 = states4_7 && value314 && value315;
          const next43 = entry89[0];
          const next44 = entry89[1];
          const next45 = entry89[2];
          const next46 = value316 ? entry89[3] + states4_3 : entry89[3];
          const next47 = entry89[4] || states4_7 && value314 && states4_4 && value315;
          const next48 = entry89[5];
          const next49 = value316 ? plus(entry89[6], states4_6) : entry89[6];
          const next50 = true;
          states4_0 = next43;
          states4_1 = next44;
          states4_2 = next45;
          states4_3 = next46;
          states4_4 = next47;
          states4_5 = next48;
          states4_6 = next49;
          states4_7 = next50;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
        }
        const list47 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index94 = 0; index94 < states4.length; index94 += 1) {
          const entry90 = states4[index94];
          if (!(index94 + 1 < states4.length && (states4[index94 + 1]?.[1] ?? 0) === entry90[1] && !(entry90[0] || (states4[index94 + 1]?.[0] ?? false)))) {
            list47.push([entry90[0], entry90[1], entry90[2], entry90[3], entry90[4], entry90[5], entry90[6]]);
          }
        }
        let any18 = false;
        if ((steps += list47.length) > MOST_STEPS) return undefined;
        for (const entry91 of list47) {
          if (!(entry91[3] >= -9007199254740991 && 9007199254740991 >= entry91[3])) {
            any18 = true;
            break;
          }
        }
        const creditsIsUnknown = amountsIsUnknown || any17 || any18;
        let credits;
        if (creditsIsUnknown) {
          credits = NOTHING;
        } else {
        
          let value317;
          if (creditsIsUnknown) {
            value317 = NOTHING;
          } else {
          
            const list48 = [];
            if ((steps += list47.length) > MOST_STEPS) return undefined;
            for (const entry92 of list47) {
              list48.push([entry92[0], entry92[0] ? 0 : entry92[1], entry92[0] ? 0 : entry92[2], entry92[3], entry92[4], entry92[5], entry92[4] || entry92[5] ? AMOUNT0 : entry92[6]]);
            }
            if ((steps += list48.length) > MOST_STEPS) return undefined;
            const keys11 = [];
            for (const entry93 of list48) {
              keys11.push([entry93[1], entry93[1], entry93[3], entry93[4], entry93[6]]);
            }
            const sorted11 = inOrderOf(list48, keys11);
            value317 = sorted11;
          }
          const list49 = [];
          if ((steps += value317.length) > MOST_STEPS) return undefined;
          for (const entry94 of value317) {
            list49.push([entry94[0], entry94[1], entry94[2], entry94[3], entry94[4], !entry94[4] && entry94[5], roundHalfUp(entry94[6], 2)]);
          }
          credits = list49;
        }
        const list50 = [];
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry95 of credits) {
          list50.push([entry95[4], entry95[5], entry95[6]]);
        }
        let any19 = false;
        if ((steps += list50.length) > MOST_STEPS) return undefined;
        for (const entry96 of list50) {
          if (entry96[1]) {
            any19 = true;
            break;
          }
        }
        let value318 = any10 || state4_0 || state4_2 || amountsIsUnknown || any16 || any17 || any18 || any19;
        if (!value318) {
          let any20 = false;
          if ((steps += credits.length) > MOST_STEPS) return undefined;
          for (const entry97 of credits) {
            if (entry97[0] || entry97[5]) {
              any20 = true;
              break;
            }
          }
          value318 = any20 || daysRefundedIsUnknown;
        }
        if (value318) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list45.length) > MOST_STEPS) return undefined;
        for (const entry98 of list45) {
          const next51 = state5_0 || entry98[0];
          const next52 = plus(entry98[2], state5_1);
          state5_0 = next51;
          state5_1 = next52;
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list50.length) > MOST_STEPS) return undefined;
        for (const entry99 of list50) {
          const next53 = state6_0 || entry99[0];
          const next54 = plus(entry99[2], state6_1);
          state6_0 = next53;
          state6_1 = next54;
        }
        const refundIsUnknown = amountsIsUnknown || any17 || any18 || any19;
        const refundIsNone = state6_0 && !refundIsUnknown;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : state4_4,
            "refundUnrounded": state5_0 && !(amountsIsUnknown || any16) ? null : toPlaces(state5_1, 10),
            "refund": refundIsNone ? null : moneyText(state6_1),
            "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (refundIsUnknown) return answer;
        return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && !refundIsNone ? { amount: moneyText(state6_1), isOwed: true } : null] };
      },
    },
    read(given) {
      const fact0 = given.read("move.withinUk");
      const fact1 = given.read("move.engineerRefused");
      const fact2 = given.read("move.engineerNecessary");
      const fact3 = given.read("move.noticeOn");
      const fact4 = given.read("move.newAddressGivenOn");
      const fact5 = given.read("move.alternativeNumberGivenOn");
      const fact6 = given.read("termination.form");
      const fact7 = given.read("termination.movesDomain");
      const fact8 = given.isLeftOut("termination.movesDomain");
      const fact9 = given.read("service.kind");
      const fact10 = given.read("move.outages");
      const fact11 = given.read("termination.endedBy");
      const fact12 = given.read("termination.effectiveOn");
      const fact13 = given.read("asOf");
      const fact14 = given.isLeftOut("termination");
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
        terminationFormIsNone: fact6 === null,
        terminationFormIsUnknown: isUnknown(fact6),
        terminationForm: textIn(fact6),
        terminationMovesDomainIsNone: fact7 === null,
        terminationMovesDomain: fact7 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact7),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact8),
        terminationMovesDomainLeftOut: fact8 === true,
        serviceKindIsUnknown: isUnknown(fact9),
        serviceKind: textIn(fact9),
        moveOutagesIsUnknown: isUnknown(fact10),
        moveOutages: entriesIn(fact10).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
        terminationEndedByIsNone: fact11 === null,
        terminationEndedBy: textIn(fact11),
        terminationEndedByIsUnknown: isUnknown(fact11),
        terminationEffectiveOnIsNone: fact12 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact12),
        terminationEffectiveOnMayBeNone: mayBeNone(fact12),
        terminationEffectiveOn: firstDay(fact12),
        terminationEffectiveOnAtLatest: lastDay(fact12),
        asOfIsUnknown: isUnknown(fact13),
        asOf: firstDay(fact13),
        asOfMayBeNone: mayBeNone(fact13),
        asOfAtLatest: lastDay(fact13),
        terminationLeftOut: fact14 === true,
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
      const value31 = !facts.terminationFormIsNone;
      const value32 = !facts.terminationFormIsUnknown;
      const value33 = facts.terminationForm === "headed-fax";
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value34 = value31 && value32 && any;
      const value35 = value31 && (facts.terminationFormIsUnknown || any) && !value34;
      const value36 = !facts.terminationMovesDomainIsNone;
      const value37 = !facts.terminationMovesDomain;
      const value38 = value36 && !facts.terminationMovesDomainIsUnknown && value37;
      const value39 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value40 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value41 = value39 && facts.terminationMovesDomainLeftOut;
      const value42 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value41;
      let value43 = value42 || value41;
      if (value43) {
        const value44 = value40 && any2;
        const value45 = (facts.serviceKindIsUnknown || any2) && !value44;
        value43 = (value45 || value44) && (value42 || value45);
      }
      const value46 = !value43;
      const value47 = value39 && facts.terminationMovesDomainLeftOut && value40 && any2 && value46;
      const value48 = (value43 || value47) && !value47;
      const value49 = value38 || value39 && facts.terminationMovesDomainLeftOut && value40 && any2 && !value48 && value46;
      const value50 = !value49 && (value36 && (facts.terminationMovesDomainIsUnknown || value37 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value38 || value48);
      const value51 = !value50;
      const value52 = value51 && value49;
      const value53 = (value50 || value52) && !value52;
      const value54 = !value53;
      const value55 = (value35 || value34) && (value53 || value54 && value51 && value49) && (value35 || value53);
      const value56 = !value55;
      let outages;
      if (facts.moveOutagesIsUnknown) {
        outages = NOTHING;
      } else {
      
        const value57 = !facts.terminationEndedByIsNone;
        const value58 = facts.terminationEndedBy === "provider";
        const value59 = value57 && !facts.terminationEndedByIsUnknown && value58;
        const value60 = value31 && value32 && value33;
        const value61 = value60 || value31 && value32 && any && value56 && value54 && value51 && value49;
        let value62 = !value61;
        if (value62) {
          let value63 = value31;
          if (value63) {
            const value64 = facts.terminationFormIsUnknown || value33 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
            const value65 = !value60;
            value63 = (value31 && value64 && value65 || value60) && value64 && value65;
          }
          value62 = value63 || value55;
        }
        const value66 = !value62;
        const value67 = value66 && value61;
        const value68 = (value62 || value67) && !value67;
        const value69 = value59 || !value68 && value66 && value61;
        const value70 = !value69 && (value57 && (facts.terminationEndedByIsUnknown || value58 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value59 || value68);
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
        outages = list;
      }
      let otherFaults;
      if (facts.moveOutagesIsUnknown) {
        otherFaults = NOTHING;
      } else {
      
        const list2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry4 of outages) {
          list2.push([entry4[0], entry4[1], entry4[2], entry4[3], entry4[4], entry4[5] === "other" ? entry4[6] : AMOUNT0]);
        }
        otherFaults = list2;
      }
      let any3 = false;
      if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
      for (const entry5 of otherFaults) {
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
      let value99;
      if (facts.moveOutagesIsUnknown) {
        value99 = NOTHING;
      } else {
      
        let value100;
        if (any3) {
          value100 = NOTHING;
        } else {
        
          const list3 = [];
          if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
          for (const entry6 of otherFaults) {
            const value101 = entry6[3] >= entry6[0];
            const value102 = entry6[1] && entry6[2];
            let value103 = value101;
            if (value103) {
              const value104 = entry6[4] >= entry6[0];
              const value105 = !value102;
              const value106 = !(value101 && value105);
              const value107 = value104 && value106;
              const value108 = !value107;
              value103 = !(value104 && (value107 || value101 && value108 && value105) && value106) && value108 && value105;
            }
            if (value103) {
              const value109 = entry6[3] + 1;
              const value110 = 2932896 < value109;
              const value111 = !entry6[1] && value110;
              const value112 = entry6[1] && entry6[3] < -719162;
              const value113 = value110 ? -719162 : value109;
              const value114 = entry6[4] + 1;
              const value115 = 2932896 < value114 ? 2932896 : value114;
              const value116 = value111 || value112;
              list3.push([[[false, false, entry6[0], entry6[0], entry6[5]], [value111 || value112 || value102 || entry6[1] && !(value113 === value115 && !value116), value111 || value112 || value102, value116 ? -719163 : value113, value116 ? 2932897 : value115, minus(AMOUNT0, entry6[5])]]]);
            }
          }
          value100 = list3;
        }
        value99 = value100;
      }
      let any4 = false;
      if ((steps += value99.length) > MOST_STEPS) return undefined;
      for (const entry7 of value99) {
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
      let value117;
      if (facts.moveOutagesIsUnknown || any3 || any4) {
        value117 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value99.length) > MOST_STEPS) return undefined;
        for (const entry9 of value99) {
          for (const one of entry9[0]) all.push(one);
        }
        value117 = all;
      }
      let any6 = false;
      if ((steps += value117.length) > MOST_STEPS) return undefined;
      for (const entry10 of value117) {
        if (entry10[0]) {
          any6 = true;
          break;
        }
      }
      const value118 = facts.moveOutagesIsUnknown || any3 || any4 || any6;
      let value119;
      if (value118) {
        value119 = NOTHING;
      } else {
      
        let value120;
        if (value118) {
          value120 = NOTHING;
        } else {
        
          if ((steps += value117.length) > MOST_STEPS) return undefined;
          const keys = [];
          for (const entry11 of value117) {
            keys.push([entry11[2]]);
          }
          const sorted = inOrderOf(value117, keys);
          const all2 = [];
          const list5 = [[LISTED3], [sorted]];
          if ((steps += list5.length) > MOST_STEPS) return undefined;
          for (const entry12 of list5) {
            for (const one2 of entry12[0]) all2.push(one2);
          }
          const states = [];
          let states_0 = -719162;
          let states_1 = AMOUNT0;
          if ((steps += all2.length) > MOST_STEPS) return undefined;
          for (const entry13 of all2) {
            const next = entry13[2];
            const next2 = plus(states_1, entry13[4]);
            states_0 = next;
            states_1 = next2;
            states.push([states_0, states_1]);
          }
          const list6 = [];
          if ((steps += states.length) > MOST_STEPS) return undefined;
          for (let index14 = 0; index14 < states.length; index14 += 1) {
            const entry14 = states[index14];
            if (!(index14 + 1 < states.length && (states[index14 + 1]?.[0] ?? 0) === entry14[0])) {
              list6.push([entry14[0], entry14[1]]);
            }
          }
          const list7 = [];
          if ((steps += list6.length) > MOST_STEPS) return undefined;
          for (let index15 = 0; index15 < list6.length; index15 += 1) {
            const entry15 = list6[index15];
            if (!(index15 > 0 && compare(entry15[1], (list6[index15 - 1]?.[1] ?? NIL)) === 0)) {
              list7.push([entry15[0], entry15[1]]);
            }
          }
          value120 = list7;
        }
        const list8 = [];
        if ((steps += value120.length) > MOST_STEPS) return undefined;
        for (const entry16 of value120) {
          list8.push([entry16[0], compare(AMOUNT24, entry16[1]) < 0 ? AMOUNT24 : entry16[1]]);
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (let index17 = 0; index17 < list8.length; index17 += 1) {
          const entry17 = list8[index17];
          if (!(index17 > 0 && compare(entry17[1], (list8[index17 - 1]?.[1] ?? NIL)) === 0)) {
            list9.push([entry17[0], entry17[1]]);
          }
        }
        value119 = list9;
      }
      let value121;
      if (value118) {
        value121 = NOTHING;
      } else {
      
        let any7 = false;
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const entry18 of value119) {
          if (entry18[0] === -719162) {
            any7 = true;
            break;
          }
        }
        const list10 = [];
        const list11 = any7 ? NOTHING : LISTED4;
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (const entry19 of list11) {
          list10.push([-719162]);
        }
        const list12 = [];
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const entry20 of value119) {
          list12.push([entry20[0]]);
        }
        const all3 = [];
        const list13 = [[list10], [list12]];
        if ((steps += list13.length) > MOST_STEPS) return undefined;
        for (const entry21 of list13) {
          for (const one3 of entry21[0]) all3.push(one3);
        }
        value121 = all3;
      }
      let apparatusFaults;
      if (facts.moveOutagesIsUnknown) {
        apparatusFaults = NOTHING;
      } else {
      
        const list14 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry22 of outages) {
          list14.push([entry22[0], entry22[1], entry22[2], entry22[3], entry22[4], entry22[5] === "customer-apparatus" && compare(entry22[6], AMOUNT24) >= 0 ? entry22[6] : AMOUNT0]);
        }
        apparatusFaults = list14;
      }
      let any8 = false;
      if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
      for (const entry23 of apparatusFaults) {
        const value122 = entry23[4] >= entry23[0];
        let value123 = value122;
        if (value123) {
          const value124 = entry23[3] >= entry23[0];
          const value125 = !(entry23[1] && entry23[2]);
          const value126 = !(value124 && value125);
          const value127 = value122 && value126;
          value123 = (value127 || value124 && !value127 && value125) && value126;
        }
        if (value123) {
          any8 = true;
          break;
        }
      }
      let value128;
      if (facts.moveOutagesIsUnknown) {
        value128 = NOTHING;
      } else {
      
        let value129;
        if (any8) {
          value129 = NOTHING;
        } else {
        
          const list15 = [];
          if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
          for (const entry24 of apparatusFaults) {
            const value130 = entry24[3] >= entry24[0];
            const value131 = entry24[1] && entry24[2];
            let value132 = value130;
            if (value132) {
              const value133 = entry24[4] >= entry24[0];
              const value134 = !value131;
              const value135 = !(value130 && value134);
              const value136 = value133 && value135;
              const value137 = !value136;
              value132 = !(value133 && (value136 || value130 && value137 && value134) && value135) && value137 && value134;
            }
            if (value132) {
              const value138 = entry24[3] + 1;
              const value139 = 2932896 < value138;
              const value140 = !entry24[1] && value139;
              const value141 = entry24[1] && entry24[3] < -719162;
              const value142 = value139 ? -719162 : value138;
              const value143 = entry24[4] + 1;
              const value144 = 2932896 < value143 ? 2932896 : value143;
              const value145 = value140 || value141;
              list15.push([[[false, false, entry24[0], entry24[0], entry24[5]], [value140 || value141 || value131 || entry24[1] && !(value142 === value144 && !value145), value140 || value141 || value131, value145 ? -719163 : value142, value145 ? 2932897 : value144, minus(AMOUNT0, entry24[5])]]]);
            }
          }
          value129 = list15;
        }
        value128 = value129;
      }
      let any9 = false;
      if ((steps += value128.length) > MOST_STEPS) return undefined;
      for (const entry25 of value128) {
        let any10 = false;
        const list16 = entry25[0];
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry26 of list16) {
          if (entry26[0]) {
            any10 = true;
            break;
          }
        }
        if (any10) {
          any9 = true;
          break;
        }
      }
      let value146;
      if (facts.moveOutagesIsUnknown || any8 || any9) {
        value146 = NOTHING;
      } else {
      
        const all4 = [];
        if ((steps += value128.length) > MOST_STEPS) return undefined;
        for (const entry27 of value128) {
          for (const one4 of entry27[0]) all4.push(one4);
        }
        value146 = all4;
      }
      let any11 = false;
      if ((steps += value146.length) > MOST_STEPS) return undefined;
      for (const entry28 of value146) {
        if (entry28[0]) {
          any11 = true;
          break;
        }
      }
      const value147 = facts.moveOutagesIsUnknown || any8 || any9 || any11;
      let value148;
      if (value147) {
        value148 = NOTHING;
      } else {
      
        if ((steps += value146.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry29 of value146) {
          keys2.push([entry29[2]]);
        }
        const sorted2 = inOrderOf(value146, keys2);
        const all5 = [];
        const list17 = [[LISTED3], [sorted2]];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry30 of list17) {
          for (const one5 of entry30[0]) all5.push(one5);
        }
        const states2 = [];
        let states2_0 = -719162;
        let states2_1 = AMOUNT0;
        if ((steps += all5.length) > MOST_STEPS) return undefined;
        for (const entry31 of all5) {
          const next3 = entry31[2];
          const next4 = plus(states2_1, entry31[4]);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
        const list18 = [];
        if ((steps += states2.length) > MOST_STEPS) return undefined;
        for (let index32 = 0; index32 < states2.length; index32 += 1) {
          const entry32 = states2[index32];
          if (!(index32 + 1 < states2.length && (states2[index32 + 1]?.[0] ?? 0) === entry32[0])) {
            list18.push([entry32[0], entry32[1]]);
          }
        }
        const list19 = [];
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (let index33 = 0; index33 < list18.length; index33 += 1) {
          const entry33 = list18[index33];
          if (!(index33 > 0 && compare(entry33[1], (list18[index33 - 1]?.[1] ?? NIL)) === 0)) {
            list19.push([entry33[0], entry33[1]]);
          }
        }
        value148 = list19;
      }
      let value149;
      if (value147) {
        value149 = NOTHING;
      } else {
      
        let any12 = false;
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        for (const entry34 of value148) {
          if (entry34[0] === -719162) {
            any12 = true;
            break;
          }
        }
        const list20 = [];
        const list21 = any12 ? NOTHING : LISTED4;
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        for (const entry35 of list21) {
          list20.push([-719162]);
        }
        const list22 = [];
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        for (const entry36 of value148) {
          list22.push([entry36[0]]);
        }
        const all6 = [];
        const list23 = [[list20], [list22]];
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry37 of list23) {
          for (const one6 of entry37[0]) all6.push(one6);
        }
        value149 = all6;
      }
      const value150 = [[value118, value121], [value147, value149]];
      let any13 = false;
      if ((steps += value150.length) > MOST_STEPS) return undefined;
      for (const entry38 of value150) {
        if (entry38[0]) {
          any13 = true;
          break;
        }
      }
      let value151;
      if (any13) {
        value151 = NOTHING;
      } else {
      
        let value152;
        if (any13) {
          value152 = NOTHING;
        } else {
        
          const all7 = [];
          if ((steps += value150.length) > MOST_STEPS) return undefined;
          for (const entry39 of value150) {
            for (const one7 of entry39[1]) all7.push(one7);
          }
          value152 = all7;
        }
        const list24 = [];
        if ((steps += value152.length) > MOST_STEPS) return undefined;
        for (const entry40 of value152) {
          if (-719162 < entry40[0] && entry40[0] < 2932896) {
            list24.push([entry40[0]]);
          }
        }
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        const keys3 = [];
        for (const entry41 of list24) {
          keys3.push([entry41[0]]);
        }
        const sorted3 = inOrderOf(list24, keys3);
        const all8 = [];
        const list25 = [[LISTED5], [sorted3], [LISTED6]];
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry42 of list25) {
          for (const one8 of entry42[0]) all8.push(one8);
        }
        const list26 = [];
        if ((steps += all8.length) > MOST_STEPS) return undefined;
        for (let index43 = 0; index43 < all8.length; index43 += 1) {
          const entry43 = all8[index43];
          if (index43 + 1 < all8.length && entry43[0] < (all8[index43 + 1]?.[0] ?? 0)) {
            list26.push([entry43[0], (all8[index43 + 1]?.[0] ?? 0)]);
          }
        }
        value151 = list26;
      }
      let any14 = false;
      if ((steps += value151.length) > MOST_STEPS) return undefined;
      for (const entry44 of value151) {
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        const most = entry44[0];
        let found = NOT_FOUND;
        for (let index46 = value119.length - 1; index46 >= 0; index46 -= 1) {
          const entry45 = value119[index46];
          if (entry45[0] <= most) {
            found = entry45;
            break;
          }
        }
        const value153 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value154 = 2932896 >= entry44[0];
        const value155 = !(found !== NOT_FOUND && value154);
        const value156 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value155);
        const value157 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || value153 || value155) && !(value153 && value156);
        let value158 = value157 || value153 && !value157 && value156;
        if (value158) {
          if ((steps += value148.length) > MOST_STEPS) return undefined;
          const most2 = entry44[0];
          let found2 = NOT_FOUND;
          for (let index48 = value148.length - 1; index48 >= 0; index48 -= 1) {
            const entry46 = value148[index48];
            if (entry46[0] <= most2) {
              found2 = entry46;
              break;
            }
          }
          const value159 = !(found2 !== NOT_FOUND && value154);
          const value160 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          const value161 = !(facts.moveOutagesIsUnknown || any8 || any9 || any11 || value159);
          const value162 = (facts.moveOutagesIsUnknown || any8 || any9 || any11 || value159 || value160) && !(value160 && value161);
          value158 = (value162 || value160 && !value162 && value161) && (value157 || value162);
        }
        if (value158) {
          any14 = true;
          break;
        }
      }
      const daysLostIsUnknown = any13 || any14;
      let daysLost;
      if (daysLostIsUnknown) {
        daysLost = NOTHING;
      } else {
      
        let value163;
        if (any13) {
          value163 = NOTHING;
        } else {
        
          let value164;
          if (any14) {
            value164 = NOTHING;
          } else {
          
            const list27 = [];
            if ((steps += value151.length) > MOST_STEPS) return undefined;
            for (const entry47 of value151) {
              if ((steps += value119.length) > MOST_STEPS) return undefined;
              const most3 = entry47[0];
              let found3 = NOT_FOUND;
              for (let index51 = value119.length - 1; index51 >= 0; index51 -= 1) {
                const entry48 = value119[index51];
                if (entry48[0] <= most3) {
                  found3 = entry48;
                  break;
                }
              }
              const value165 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
              const value166 = 2932896 >= entry47[0];
              const value167 = !(found3 !== NOT_FOUND && value166);
              const value168 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value167;
              let value169 = value165;
              if (value169) {
                if ((steps += value148.length) > MOST_STEPS) return undefined;
                const most4 = entry47[0];
                let found4 = NOT_FOUND;
                for (let index53 = value148.length - 1; index53 >= 0; index53 -= 1) {
                  const entry49 = value148[index53];
                  if (entry49[0] <= most4) {
                    found4 = entry49;
                    break;
                  }
                }
                const value170 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
                value169 = value170;
                if (value169) {
                  const value171 = !value168;
                  const value172 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || value165 || value167) && !(value165 && value171);
                  const value173 = !value172;
                  const value174 = !(found4 !== NOT_FOUND && value166);
                  const value175 = !(facts.moveOutagesIsUnknown || any8 || any9 || any11 || value174);
                  const value176 = (facts.moveOutagesIsUnknown || any8 || any9 || any11 || value174 || value170) && !(value170 && value175);
                  const value177 = !value176;
                  value169 = !((value172 || value165 && value173 && value171) && (value176 || value170 && value177 && value175) && (value172 || value176)) && value173 && value171 && value177 && value175;
                }
              }
              if (value169) {
                const value178 = entry47[1] + -1;
                const value179 = value178 >= -719162 && 2932896 >= value178;
                list27.push([entry47[0], !value179, value179 ? value178 : -719163, value179 ? value178 : 2932897, value168, found3[1] ?? NIL]);
              }
            }
            value164 = list27;
          }
          value163 = value164;
        }
        const list28 = [];
        if ((steps += value163.length) > MOST_STEPS) return undefined;
        for (const entry50 of value163) {
          list28.push([entry50[0], entry50[1], entry50[2], entry50[3]]);
        }
        daysLost = list28;
      }
      let any15 = false;
      if ((steps += daysLost.length) > MOST_STEPS) return undefined;
      for (const entry51 of daysLost) {
        if (entry51[1]) {
          any15 = true;
          break;
        }
      }
      let value180;
      if (any13 || any14 || any15) {
        value180 = NOTHING;
      } else {
      
        const list29 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry52 of daysLost) {
          list29.push([entry52[0], entry52[1], entry52[1] ? 0 : entry52[2], entry52[1] ? 0 : entry52[3]]);
        }
        if ((steps += list29.length) > MOST_STEPS) return undefined;
        const keys4 = [];
        for (const entry53 of list29) {
          keys4.push([entry53[0], entry53[0], entry53[2]]);
        }
        const sorted4 = inOrderOf(list29, keys4);
        value180 = sorted4;
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
      if ((steps += value180.length) > MOST_STEPS) return undefined;
      for (const entry54 of value180) {
        const value181 = !entry54[1];
        const value182 = entry54[2] >= entry54[0];
        const value183 = value181 && value182;
        const value184 = entry54[3] >= entry54[0] && !value183;
        const value185 = !state_0;
        const value186 = value185 && state_4;
        const value187 = !value186;
        const value188 = state_7 >= entry54[3];
        const value189 = state_0 || state_5;
        const value190 = value189 && (state_6 || state_0 && state_4);
        const value191 = !(entry54[1] || value190);
        const value192 = state_8 >= entry54[2] && value187 && !(value188 && value187 && value191);
        const value193 = !value192;
        const value194 = !(value192 || value188 && value193 && value187 && value191);
        const value195 = value193 && value194;
        const value196 = (value192 || value195) && !value195;
        const value197 = !value196;
        const value198 = (value184 || value183) && (value196 || value197 && value193 && value194) && (value184 || value196);
        const value199 = state_7 >= entry54[0];
        const value200 = !value190;
        const value201 = state_8 >= entry54[0] && value187 && !(value199 && value187 && value200);
        const value202 = entry54[0] + -1;
        const value203 = value202 >= -719162 && 2932896 >= value202;
        const value204 = value203 ? value202 : -719163;
        const value205 = value199 && !value201 && value187 && value200;
        let value206;
        if (value201) {
          const value207 = value186 ? 2932896 : state_7;
          value206 = value204 < value207 ? value204 : value207;
        } else {
        
          value206 = value205 ? state_7 : value204;
        }
        const value208 = entry54[2] - value206;
        const value209 = value208 + state_3;
        const value210 = state_3 === value209;
        const value211 = entry54[2] === state_7;
        let value212 = state_0 || state_1;
        if (!value212) {
          const value213 = !value203;
          value212 = (value201 ? !(state_7 === value204 && !(state_0 || state_5 || state_4 || value213)) : value205 ? value189 : value213) || entry54[1] || !(value208 >= -9007199254740991 && 9007199254740991 >= value208) || !(value209 >= -9007199254740991 && 9007199254740991 >= value209);
        }
        const value214 = !value212;
        const value215 = !(state_4 || entry54[1] || state_5);
        const value216 = !value198;
        const value217 = value181 && value182 && value216 && value197 && value193 && value194;
        const value218 = !value217;
        let value219;
        if (value198) {
          const value220 = state_4 ? 2932896 : state_7;
          value219 = value220 < entry54[2] ? value220 : entry54[2];
        } else {
        
          value219 = value217 ? entry54[2] : state_7;
        }
        let value221;
        if (value198) {
          const value222 = state_4 ? -719162 : state_8;
          value221 = entry54[3] < value222 ? value222 : entry54[3];
        } else {
        
          value221 = value217 ? entry54[3] : state_8;
        }
        const next5 = value198 ? !(value185 && value210 && value211 && value214 && value215) : state_0 && value218;
        const next6 = value198 ? !(value210 && value214) : value217 ? value212 : state_1;
        const next7 = value198 ? value212 : state_2 || value217;
        const next8 = value198 ? value209 : value217 ? value209 : state_3;
        const next9 = state_4 && value216 && value218;
        const next10 = value198 ? !(value211 && value215) : value217 ? entry54[1] : state_5;
        const next11 = value198 ? entry54[1] || state_4 || state_5 && state_6 : value217 ? entry54[1] : state_6;
        const next12 = value219;
        const next13 = value221;
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
      const value223 = state_3 === 0;
      const value224 = any13 || any14 || any15 || state_0 || state_1;
      const value225 = !(value224 && (any13 || any14 || any15 || state_2));
      const value226 = !value224;
      const value227 = (any13 || any14 || any15 || state_0 || state_1 || value223) && !(value223 && value225 && value226);
      const value228 = (value25 ? -719163 : value24) + 30;
      const value229 = 2932896 < value228;
      const value230 = value229 && !(value7 && value26);
      const value231 = value7 && value26 && (value24 < -719162 || value8 || value18);
      const value232 = (value25 ? 2932897 : value22) + 30;
      const value233 = 2932896 < value232 ? 2932896 : value232;
      const value234 = value229 ? -719162 : value228;
      const value235 = value230 || value231;
      const value236 = value230 || value231 || value27 || value7 && value26 && !(value233 === value234 && !value235);
      const noticeHasRunOn = value235 ? -719163 : value234;
      let daysFromTheFirst;
      if (daysLostIsUnknown) {
        daysFromTheFirst = NOTHING;
      } else {
      
        const value237 = value7 && value236 && value235;
        const value238 = value7 && value236 && (value230 || value231 || value27);
        const noticeHasRunOnAtLatest = value235 ? 2932897 : value233;
        const value239 = !value237;
        const value240 = value237 || value238;
        const list30 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry55 of daysLost) {
          const value241 = entry55[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry55[0];
          const value242 = entry55[0] < noticeHasRunOn ? noticeHasRunOn : entry55[0];
          list30.push([completeOnIsNone, value7 && (value237 || value238 || value7 && value236 && !(value241 === value242 && value239)), value240, value237 ? -719163 : value242, value237 ? 2932897 : value241, entry55[1], entry55[2], entry55[3]]);
        }
        daysFromTheFirst = list30;
      }
      let any16 = false;
      if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
      for (const entry56 of daysFromTheFirst) {
        if (entry56[1] || entry56[5]) {
          any16 = true;
          break;
        }
      }
      const value243 = any13 || any14 || any16;
      const list31 = [];
      if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
      for (const entry57 of daysFromTheFirst) {
        const value244 = entry57[0] || entry57[1];
        list31.push([entry57[0], entry57[1], entry57[1] && entry57[2], value244 ? 0 : entry57[3], value244 ? 0 : entry57[4], entry57[5], entry57[5] ? 0 : entry57[6], entry57[5] ? 0 : entry57[7]]);
      }
      let value245;
      if (value243) {
        value245 = NOTHING;
      } else {
      
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        const keys5 = [];
        for (const entry58 of list31) {
          keys5.push([entry58[0], entry58[3], entry58[0], entry58[3], entry58[6]]);
        }
        const sorted5 = inOrderOf(list31, keys5);
        value245 = sorted5;
      }
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = false;
      let state2_4 = 0;
      let state2_5 = true;
      let state2_6 = false;
      let state2_7 = false;
      let state2_8 = -719163;
      let state2_9 = 2932897;
      if ((steps += value245.length) > MOST_STEPS) return undefined;
      for (const entry59 of value245) {
        const value246 = !entry59[0];
        const value247 = entry59[6] >= entry59[4];
        const value248 = entry59[1] && entry59[2];
        const value249 = !(entry59[5] || value248);
        const value250 = value246 && entry59[7] >= entry59[3] && !(value246 && value247 && value249);
        const value251 = !value250;
        const value252 = !state2_0;
        const value253 = value252 && state2_5;
        const value254 = !value253;
        const value255 = state2_8 >= entry59[7];
        const value256 = state2_0 || state2_6;
        const value257 = value256 && (state2_7 || state2_0 && state2_5);
        const value258 = !(entry59[5] || value257);
        const value259 = state2_9 >= entry59[6] && value254 && !(value255 && value254 && value258);
        const value260 = !value259;
        const value261 = !(value259 || value255 && value260 && value254 && value258);
        const value262 = value260 && value261;
        const value263 = (value259 || value262) && !value262;
        const value264 = !value263;
        const value265 = (value250 || value246 && value247 && value251 && value249) && (value263 || value264 && value260 && value261) && (value250 || value263);
        const value266 = state2_8 === entry59[6];
        const value267 = !(entry59[0] || value253);
        const value268 = state2_8 >= entry59[4];
        const value269 = !(value248 || value257);
        const value270 = state2_9 >= entry59[3] && value267 && !(value268 && value267 && value269);
        const value271 = value252 && state2_5 && entry59[0];
        const value272 = value268 && !value270 && value267 && value269;
        const value273 = value270 ? value271 : value272 ? value253 : entry59[0];
        const value274 = value273 || value252 && state2_1;
        const value275 = state2_1 && value274;
        const value276 = entry59[3] + -1;
        const value277 = value276 >= -719162 && 2932896 >= value276;
        const value278 = !entry59[1] && !value277;
        const value279 = entry59[1] && entry59[3] < -719162;
        const value280 = value278 || value279;
        const value281 = value277 ? value276 : -719162;
        const value282 = value280 ? -719163 : value281;
        let value283;
        if (value270) {
          const value284 = entry59[0] ? 2932896 : value282;
          const value285 = value253 ? 2932896 : state2_8;
          value283 = value284 < value285 ? value284 : value285;
        } else {
        
          value283 = value272 ? state2_8 : value282;
        }
        const value286 = entry59[6] - value283;
        const value287 = state2_4 + value286;
        let value288 = !value274;
        if (value288) {
          let value289 = state2_0 || state2_2;
          if (!value289) {
            let value290 = !value273;
            if (value290) {
              let value291 = value246;
              if (value291) {
                let value292 = value278 || value279 || value248;
                if (!value292) {
                  let value293 = entry59[1];
                  if (value293) {
                    const value294 = entry59[4] + -1;
                    value293 = !(value281 === (value294 >= -719162 && 2932896 >= value294 ? value294 : 2932896) && !value280);
                  }
                  value292 = value293;
                }
                value291 = value292;
              }
              value290 = (value270 ? !(value271 || value282 === state2_8 && !(entry59[0] || state2_0 || state2_6 || state2_5 || value291)) : value272 ? value256 : value291) || entry59[5] || !(value286 >= -9007199254740991 && 9007199254740991 >= value286);
            }
            value289 = value290 || !(value287 >= -9007199254740991 && 9007199254740991 >= value287);
          }
          value288 = value289;
        }
        const value295 = value275 || state2_4 === value287 && !(value273 || state2_1 || state2_2 || value288);
        const value296 = !(state2_5 || entry59[5] || state2_6);
        const value297 = !value265;
        const value298 = value246 && value247 && value297 && value251 && value249 && value264 && value260 && value261;
        const value299 = !value298;
        let value300;
        if (value265) {
          const value301 = state2_5 ? 2932896 : state2_8;
          value300 = value301 < entry59[6] ? value301 : entry59[6];
        } else {
        
          value300 = value298 ? entry59[6] : state2_8;
        }
        let value302;
        if (value265) {
          const value303 = state2_5 ? -719162 : state2_9;
          value302 = entry59[7] < value303 ? value303 : entry59[7];
        } else {
        
          value302 = value298 ? entry59[7] : state2_9;
        }
        const next14 = value265 ? !(value252 && value266 && value295 && value296) : state2_0 && value299;
        const next15 = value265 ? value275 : value298 ? value274 : state2_1;
        const next16 = value265 ? !value295 : value298 ? value288 : state2_2;
        const next17 = value265 ? value273 || state2_1 || value288 || state2_2 && state2_3 : state2_3 || value298;
        const next18 = value265 ? value287 : value298 ? value287 : state2_4;
        const next19 = state2_5 && value297 && value299;
        const next20 = value265 ? !(value266 && value296) : value298 ? entry59[5] : state2_6;
        const next21 = value265 ? entry59[5] || state2_5 || state2_6 && state2_7 : value298 ? entry59[5] : state2_7;
        const next22 = value300;
        const next23 = value302;
        state2_0 = next14;
        state2_1 = next15;
        state2_2 = next16;
        state2_3 = next17;
        state2_4 = next18;
        state2_5 = next19;
        state2_6 = next20;
        state2_7 = next21;
        state2_8 = next22;
        state2_9 = next23;
      }
      const value304 = any13 || any14 || any16 || state2_0;
      const value305 = !value243;
      const value306 = !(state2_1 && !value304 && value305);
      const value307 = state2_4 === 0;
      const value308 = !(any13 || any14 || any16 || state2_0 || state2_2 || state2_1);
      const value309 = any13 || any14 || any16 || state2_0 || state2_2;
      const value310 = !(value309 && (any13 || any14 || any16 || state2_3 || state2_1 && value304 && value305));
      const value311 = !value309;
      const value312 = value306 && (any13 || any14 || any16 || state2_0 || state2_2 || value307 && value308) && !(value307 && value306 && value310 && value311 && value308);
      const list32 = [];
      if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
      for (const entry60 of NOTHING) {
        const value313 = entry60[0] || entry60[1];
        list32.push([entry60[0], entry60[1], entry60[1] && entry60[2], value313 ? 0 : entry60[3], value313 ? 0 : entry60[4], entry60[5], entry60[5] ? 0 : entry60[6], entry60[5] ? 0 : entry60[7]]);
      }
      const value314 = value307 && !value312 && value306 && value310 && value311 && value308;
      const value315 = value312 ? !(compareRaw(list32, list31) === 0 && !daysLostIsUnknown) : !value314 && daysLostIsUnknown;
      const value316 = value312 ? NOTHING : value314 ? NOTHING : daysFromTheFirst;
      let value317 = !facts.moveOutagesIsUnknown;
      if (value317) {
        let whereTheFaultsLie;
        if (facts.moveOutagesIsUnknown) {
          whereTheFaultsLie = NOTHING;
        } else {
        
          const list33 = [];
          if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
          for (const entry61 of facts.moveOutages) {
            list33.push([entry61[3] === "customer-apparatus"]);
          }
          whereTheFaultsLie = list33;
        }
        let state3_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry62 of whereTheFaultsLie) {
          state3_0 = state3_0 && entry62[0];
        }
        value317 = state3_0;
      }
      let value318;
      if (facts.moveOutagesIsUnknown) {
        let value319 = !value315;
        if (value319) {
          const list34 = [];
          if ((steps += value316.length) > MOST_STEPS) return undefined;
          for (const entry63 of value316) {
            const value320 = entry63[0] || entry63[1];
            list34.push([entry63[0], entry63[1], entry63[1] && entry63[2], value320 ? 0 : entry63[3], value320 ? 0 : entry63[4], entry63[5], entry63[5] ? 0 : entry63[6], entry63[5] ? 0 : entry63[7]]);
          }
          value319 = compareRaw(list32, list34) === 0;
        }
        value318 = !value319;
      } else {
      
        value318 = value315 && !value317;
      }
      const value321 = facts.moveOutagesIsUnknown ? NOTHING : value317 ? NOTHING : value316;
      const value322 = value223 && !value227 && value225 && value226;
      let value323;
      if (value227) {
        let value324 = !value318;
        if (value324) {
          const list35 = [];
          if ((steps += value321.length) > MOST_STEPS) return undefined;
          for (const entry64 of value321) {
            const value325 = entry64[0] || entry64[1];
            list35.push([entry64[0], entry64[1], entry64[1] && entry64[2], value325 ? 0 : entry64[3], value325 ? 0 : entry64[4], entry64[5], entry64[5] ? 0 : entry64[6], entry64[5] ? 0 : entry64[7]]);
          }
          value324 = compareRaw(list32, list35) === 0;
        }
        value323 = !value324;
      } else {
      
        value323 = value318 && !value322;
      }
      const value326 = value227 ? NOTHING : value322 ? NOTHING : value321;
      const value327 = !value30 && value29;
      let daysRefundedIsUnknown;
      if (value30) {
        let value328 = !value323;
        if (value328) {
          const list36 = [];
          if ((steps += value326.length) > MOST_STEPS) return undefined;
          for (const entry65 of value326) {
            const value329 = entry65[0] || entry65[1];
            list36.push([entry65[0], entry65[1], entry65[1] && entry65[2], value329 ? 0 : entry65[3], value329 ? 0 : entry65[4], entry65[5], entry65[5] ? 0 : entry65[6], entry65[5] ? 0 : entry65[7]]);
          }
          value328 = compareRaw(list32, list36) === 0;
        }
        daysRefundedIsUnknown = !value328;
      } else {
      
        daysRefundedIsUnknown = value323 && !value327;
      }
      const daysRefunded = value30 ? NOTHING : value327 ? NOTHING : value326;
      let any17 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry66 of daysRefunded) {
        if (entry66[1] || entry66[5]) {
          any17 = true;
          break;
        }
      }
      const value330 = daysRefundedIsUnknown || any17;
      let value331;
      if (value330) {
        value331 = NOTHING;
      } else {
      
        const list37 = [];
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry67 of daysRefunded) {
          const value332 = entry67[0] || entry67[1];
          list37.push([entry67[0], entry67[1], entry67[1] && entry67[2], value332 ? 0 : entry67[3], value332 ? 0 : entry67[4], entry67[5], entry67[5] ? 0 : entry67[6], entry67[5] ? 0 : entry67[7]]);
        }
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        const keys6 = [];
        for (const entry68 of list37) {
          keys6.push([entry68[0], entry68[3], entry68[0], entry68[3], entry68[6]]);
        }
        const sorted6 = inOrderOf(list37, keys6);
        value331 = sorted6;
      }
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = false;
      let state4_3 = false;
      let state4_4 = 0;
      let state4_5 = true;
      let state4_6 = false;
      let state4_7 = false;
      let state4_8 = -719163;
      let state4_9 = 2932897;
      if ((steps += value331.length) > MOST_STEPS) return undefined;
      for (const entry69 of value331) {
        const value333 = !entry69[0];
        const value334 = entry69[6] >= entry69[4];
        const value335 = entry69[1] && entry69[2];
        const value336 = !(entry69[5] || value335);
        const value337 = value333 && entry69[7] >= entry69[3] && !(value333 && value334 && value336);
        const value338 = !value337;
        const value339 = !state4_0;
        const value340 = value339 && state4_5;
        const value341 = !value340;
        const value342 = state4_8 >= entry69[7];
        const value343 = state4_0 || state4_6;
        const value344 = value343 && (state4_7 || state4_0 && state4_5);
        const value345 = !(entry69[5] || value344);
        const value346 = state4_9 >= entry69[6] && value341 && !(value342 && value341 && value345);
        const value347 = !value346;
        const value348 = !(value346 || value342 && value347 && value341 && value345);
        const value349 = value347 && value348;
        const value350 = (value346 || value349) && !value349;
        const value351 = !value350;
        const value352 = (value337 || value333 && value334 && value338 && value336) && (value350 || value351 && value347 && value348) && (value337 || value350);
        const value353 = state4_8 === entry69[6];
        const value354 = !(entry69[0] || value340);
        const value355 = state4_8 >= entry69[4];
        const value356 = !(value335 || value344);
        const value357 = state4_9 >= entry69[3] && value354 && !(value355 && value354 && value356);
        const value358 = value339 && state4_5 && entry69[0];
        const value359 = value355 && !value357 && value354 && value356;
        const value360 = value357 ? value358 : value359 ? value340 : entry69[0];
        const value361 = value360 || value339 && state4_1;
        const value362 = state4_1 && value361;
        const value363 = entry69[3] + -1;
        const value364 = value363 >= -719162 && 2932896 >= value363;
        const value365 = !entry69[1] && !value364;
        const value366 = entry69[1] && entry69[3] < -719162;
        const value367 = value365 || value366;
        const value368 = value364 ? value363 : -719162;
        const value369 = value367 ? -719163 : value368;
        let value370;
        if (value357) {
          const value371 = entry69[0] ? 2932896 : value369;
          const value372 = value340 ? 2932896 : state4_8;
          value370 = value371 < value372 ? value371 : value372;
        } else {
        
          value370 = value359 ? state4_8 : value369;
        }
        const value373 = entry69[6] - value370;
        const value374 = state4_4 + value373;
        let value375 = !value361;
        if (value375) {
          let value376 = state4_0 || state4_2;
          if (!value376) {
            let value377 = !value360;
            if (value377) {
              let value378 = value333;
              if (value378) {
                let value379 = value365 || value366 || value335;
                if (!value379) {
                  let value380 = entry69[1];
                  if (value380) {
                    const value381 = entry69[4] + -1;
                    value380 = !(value368 === (value381 >= -719162 && 2932896 >= value381 ? value381 : 2932896) && !value367);
                  }
                  value379 = value380;
                }
                value378 = value379;
              }
              value377 = (value357 ? !(value358 || value369 === state4_8 && !(entry69[0] || state4_0 || state4_6 || state4_5 || value378)) : value359 ? value343 : value378) || entry69[5] || !(value373 >= -9007199254740991 && 9007199254740991 >= value373);
            }
            value376 = value377 || !(value374 >= -9007199254740991 && 9007199254740991 >= value374);
          }
          value375 = value376;
        }
        const value382 = value362 || state4_4 === value374 && !(value360 || state4_1 || state4_2 || value375);
        const value383 = !(state4_5 || entry69[5] || state4_6);
        const value384 = !value352;
        const value385 = value333 && value334 && value384 && value338 && value336 && value351 && value347 && value348;
        const value386 = !value385;
        let value387;
        if (value352) {
          const value388 = state4_5 ? 2932896 : state4_8;
          value387 = value388 < entry69[6] ? value388 : entry69[6];
        } else {
        
          value387 = value385 ? entry69[6] : state4_8;
        }
        let value389;
        if (value352) {
          const value390 = state4_5 ? -719162 : state4_9;
          value389 = entry69[7] < value390 ? value390 : entry69[7];
        } else {
        
          value389 = value385 ? entry69[7] : state4_9;
        }
        const next24 = value352 ? !(value339 && value353 && value382 && value383) : state4_0 && value386;
        const next25 = value352 ? value362 : value385 ? value361 : state4_1;
        const next26 = value352 ? !value382 : value385 ? value375 : state4_2;
        const next27 = value352 ? value360 || state4_1 || value375 || state4_2 && state4_3 : state4_3 || value385;
        const next28 = value352 ? value374 : value385 ? value374 : state4_4;
        const next29 = state4_5 && value384 && value386;
        const next30 = value352 ? !(value353 && value383) : value385 ? entry69[5] : state4_6;
        const next31 = value352 ? entry69[5] || state4_5 || state4_6 && state4_7 : value385 ? entry69[5] : state4_7;
        const next32 = value387;
        const next33 = value389;
        state4_0 = next24;
        state4_1 = next25;
        state4_2 = next26;
        state4_3 = next27;
        state4_4 = next28;
        state4_5 = next29;
        state4_6 = next30;
        state4_7 = next31;
        state4_8 = next32;
        state4_9 = next33;
      }
      const value391 = 0 < state4_4;
      const value392 = value && facts.moveWithinUk;
      const value393 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value392;
      const value394 = value393 || value392;
      const value395 = value3 && value4;
      const value396 = (engineerStandsInTheWayIsUnknown || value4) && !value395;
      const value397 = value396 || value395;
      const value398 = daysRefundedIsUnknown || any17 || state4_0;
      const value399 = !value330;
      const refundableDaysIsNone = state4_1 && !value398 && value399;
      const value400 = !refundableDaysIsNone;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || any17 || state4_0 || state4_2;
      const value401 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || any17 || state4_3 || state4_1 && value398 && value399));
      const value402 = !refundableDaysIsUnknown;
      const value403 = value400 && (daysRefundedIsUnknown || any17 || state4_0 || state4_2 || value391) && !(value391 && value400 && value401 && value402);
      const value404 = !value403;
      const value405 = value391 && value404 && value400 && value401 && value402;
      const value406 = value403 || value405;
      const value407 = value393 || value396 || value403;
      const value408 = value && facts.moveWithinUk && value3 && value4 && value391 && !(value394 && value397 && value406 && value407) && value404 && value400 && value401 && value402;
      if (!value408 && value394 && value397 && value406 && value407 || value31 && value32 && value33 && any && value56 && value54 && value51 && value49) return undefined;
      const outcome = value408 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let any18 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry70 of daysRefunded) {
        const value409 = !entry70[0];
        let value410 = value409;
        if (value410) {
          const value411 = entry70[7] >= entry70[3];
          value410 = value411;
          if (value410) {
            const value412 = entry70[6] >= entry70[4];
            const value413 = !(entry70[5] || entry70[1] && entry70[2]);
            const value414 = !(value409 && value412 && value413);
            const value415 = value409 && value411 && value414;
            value410 = (value415 || value409 && value412 && !value415 && value413) && value414;
          }
        }
        if (value410) {
          any18 = true;
          break;
        }
      }
      let value416;
      if (daysRefundedIsUnknown) {
        value416 = NOTHING;
      } else {
      
        let value417;
        if (any18) {
          value417 = NOTHING;
        } else {
        
          const value418 = facts.serviceBillingDay + -1 + -719162;
          const value419 = value418 >= -719162 && 2932896 >= value418;
          const value420 = !value419;
          const value421 = facts.serviceBillingDayIsUnknown || value420;
          const value422 = !value421;
          const value423 = value421 ? -719163 : value419 ? value418 : -719162;
          const value424 = monthOfDay(value423);
          const value425 = value423 - startOfMonth(value424);
          const value426 = value421 ? 2932897 : value419 ? value418 : 2932896;
          const value427 = monthOfDay(value426);
          const value428 = value426 - startOfMonth(value427);
          const list38 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry71 of daysRefunded) {
            const value429 = !entry71[0];
            let value430 = value429;
            if (value430) {
              const value431 = entry71[6] >= entry71[4];
              value430 = value431;
              if (value430) {
                const value432 = entry71[7] >= entry71[3];
                const value433 = !(entry71[5] || entry71[1] && entry71[2]);
                const value434 = !(value429 && value431 && value433);
                const value435 = value429 && value432 && value434;
                const value436 = !value435;
                value430 = !(value429 && value432 && (value435 || value429 && value431 && value436 && value433) && value434) && value436 && value433;
              }
            }
            if (value430) {
              const value437 = entry71[6] + 1;
              const value438 = value437 >= -719162 && 2932896 >= value437;
              const value439 = !entry71[5] && !value438;
              const value440 = monthOfDay(entry71[3]);
              const value441 = startOfMonth(value440);
              const value442 = startOfMonth(value440 + 1) - value441 + -1;
              const value443 = value440 - value424;
              const value444 = entry71[3] - value441 < (value442 < value425 ? value442 : value425) ? value443 + -1 : value443;
              const value445 = Math.floor((0 < value444 ? value444 : 0) / 12) * 12 + value424;
              const value446 = value445 >= 12 && 119999 >= value445;
              const value447 = facts.serviceBillingDayIsUnknown || value429 && (facts.serviceBillingDayIsUnknown || entry71[1] || value420) || value422 && !value446 || value420;
              const value448 = value429 && (entry71[5] || value429 && value447 || value439);
              const value449 = value429 && (entry71[1] || entry71[5] || value439 || value448);
              let value450;
              if (entry71[0]) {
                value450 = NOTHING;
              } else {
              
                let value451;
                if (value449) {
                  value451 = NOTHING;
                } else {
                
                  let value452;
                  if (entry71[0] || value449) {
                    value452 = NOTHING;
                  } else {
                  
                    const value453 = value439 || entry71[5] && entry71[6] < -719162 ? -719163 : value438 ? value437 : -719162;
                    let value454;
                    if (entry71[0] || value448) {
                      value454 = NOTHING;
                    } else {
                    
                      let value455;
                      if (value447) {
                        value455 = -719163;
                      } else {
                      
                        let value456;
                        if (value446) {
                          const value457 = startOfMonth(value445);
                          const value458 = startOfMonth(value445 + 1) - value457;
                          value456 = value425 < value458 ? value425 + value457 : value457 + (value458 + -1);
                        } else {
                        
                          value456 = -719162;
                        }
                        value455 = value456;
                      }
                      const value459 = monthOfDay(value455);
                      const value460 = value455 - startOfMonth(value459);
                      let value461;
                      if (value455 < value453) {
                        const value462 = value453 + -1;
                        const value463 = monthOfDay(value462);
                        const value464 = startOfMonth(value463);
                        const value465 = startOfMonth(value463 + 1) - value464 + -1;
                        const value466 = value463 - value459;
                        const value467 = value462 - value464 < (value465 < value460 ? value465 : value460) ? value466 + -1 : value466;
                        value461 = (0 < value467 ? value467 : 0) + 1;
                      } else {
                      
                        value461 = 0;
                      }
                      const count = value461;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list39 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry72 of range) {
                        const value468 = entry72[0] + value459;
                        const value469 = startOfMonth(value468);
                        const value470 = startOfMonth(value468 + 1) - value469;
                        list39.push([value460 < value470 ? value460 + value469 : value469 + (value470 + -1)]);
                      }
                      value454 = list39;
                    }
                    const list40 = [];
                    if ((steps += value454.length) > MOST_STEPS) return undefined;
                    for (const entry73 of value454) {
                      if (entry71[3] < entry73[0] && entry73[0] < value453) {
                        list40.push([entry73[0]]);
                      }
                    }
                    if ((steps += list40.length) > MOST_STEPS) return undefined;
                    const keys7 = [];
                    for (const entry74 of list40) {
                      keys7.push([entry74[0]]);
                    }
                    const sorted7 = inOrderOf(list40, keys7);
                    const all9 = [];
                    const list41 = [[[[entry71[3]]]], [sorted7], [[[value453]]]];
                    if ((steps += list41.length) > MOST_STEPS) return undefined;
                    for (const entry75 of list41) {
                      for (const one9 of entry75[0]) all9.push(one9);
                    }
                    const list42 = [];
                    if ((steps += all9.length) > MOST_STEPS) return undefined;
                    for (let index80 = 0; index80 < all9.length; index80 += 1) {
                      const entry76 = all9[index80];
                      if (index80 + 1 < all9.length && entry76[0] < (all9[index80 + 1]?.[0] ?? 0)) {
                        list42.push([entry76[0], (all9[index80 + 1]?.[0] ?? 0)]);
                      }
                    }
                    value452 = list42;
                  }
                  const list43 = [];
                  if ((steps += value452.length) > MOST_STEPS) return undefined;
                  for (const entry77 of value452) {
                    const value471 = monthOfDay(entry77[0]);
                    const value472 = startOfMonth(value471);
                    const value473 = startOfMonth(value471 + 1) - value472 + -1;
                    const value474 = value471 - value424;
                    const value475 = entry77[0] - value472 < (value473 < value425 ? value473 : value425) ? value474 + -1 : value474;
                    const value476 = 0 < value475 ? value475 : 0;
                    const value477 = value476 + 1;
                    const value478 = value477 + value424;
                    const value479 = value478 >= 12 && 119999 >= value478;
                    const value480 = facts.serviceBillingDayIsUnknown || value420 || value422 && !value479;
                    let value481;
                    if (value480) {
                      value481 = -719163;
                    } else {
                    
                      let value482;
                      if (value479) {
                        const value483 = startOfMonth(value478);
                        const value484 = startOfMonth(value478 + 1) - value483;
                        value482 = value425 < value484 ? value425 + value483 : value484 + -1 + value483;
                      } else {
                      
                        value482 = -719162;
                      }
                      value481 = value482;
                    }
                    let value485;
                    if (value480) {
                      value485 = 2932897;
                    } else {
                    
                      const value486 = value477 + value427;
                      let value487;
                      if (value486 >= 12 && 119999 >= value486) {
                        const value488 = startOfMonth(value486);
                        const value489 = startOfMonth(value486 + 1) - value488;
                        value487 = value428 < value489 ? value488 + value428 : value489 + -1 + value488;
                      } else {
                      
                        value487 = 2932896;
                      }
                      value485 = value487;
                    }
                    const value490 = value476 + value424;
                    const value491 = value490 >= 12 && 119999 >= value490;
                    const value492 = facts.serviceBillingDayIsUnknown || value420 || value422 && !value491;
                    let value493;
                    if (value492) {
                      value493 = -719163;
                    } else {
                    
                      let value494;
                      if (value491) {
                        const value495 = startOfMonth(value490);
                        const value496 = startOfMonth(value490 + 1) - value495;
                        value494 = value425 < value496 ? value495 + value425 : value495 + (value496 + -1);
                      } else {
                      
                        value494 = -719162;
                      }
                      value493 = value494;
                    }
                    let value497;
                    if (value492) {
                      value497 = 2932897;
                    } else {
                    
                      const value498 = value476 + value427;
                      let value499;
                      if (value498 >= 12 && 119999 >= value498) {
                        const value500 = startOfMonth(value498);
                        const value501 = startOfMonth(value498 + 1) - value500;
                        value499 = value428 < value501 ? value500 + value428 : value500 + (value501 + -1);
                      } else {
                      
                        value499 = 2932896;
                      }
                      value497 = value499;
                    }
                    const value502 = entry77[1] - entry77[0];
                    list43.push([value480, value481, value485, value492, value493, value497, value502, times(ofPence(value502 * 100), AMOUNT24)]);
                  }
                  value451 = list43;
                }
                value450 = value451;
              }
              list38.push([entry71[0], value449, value450]);
            }
          }
          value417 = list38;
        }
        value416 = value417;
      }
      let any19 = false;
      if ((steps += value416.length) > MOST_STEPS) return undefined;
      for (const entry78 of value416) {
        let value503 = entry78[1];
        if (!value503) {
          let value504 = !entry78[0];
          if (value504) {
            let any20 = false;
            const list44 = entry78[2];
            if ((steps += list44.length) > MOST_STEPS) return undefined;
            for (const entry79 of list44) {
              if (entry79[0] || entry79[3]) {
                any20 = true;
                break;
              }
            }
            value504 = any20;
          }
          value503 = value504;
        }
        if (value503) {
          any19 = true;
          break;
        }
      }
      let value505;
      if (daysRefundedIsUnknown || any18 || any19) {
        value505 = NOTHING;
      } else {
      
        const all10 = [];
        if ((steps += value416.length) > MOST_STEPS) return undefined;
        for (const entry80 of value416) {
          for (const one10 of entry80[0] ? NOTHING : entry80[2]) all10.push(one10);
        }
        value505 = all10;
      }
      const list45 = [];
      if ((steps += value505.length) > MOST_STEPS) return undefined;
      for (const entry81 of value505) {
        list45.push([entry81[0], entry81[0] ? 0 : entry81[1], entry81[0] ? 0 : entry81[2], entry81[3], entry81[3] ? 0 : entry81[4], entry81[3] ? 0 : entry81[5], entry81[6], entry81[7]]);
      }
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      const keys8 = [];
      for (const entry82 of list45) {
        keys8.push([entry82[1], entry82[4], entry82[1]]);
      }
      const sorted8 = inOrderOf(list45, keys8);
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
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry83 of sorted8) {
        const value506 = states3_8 && entry83[1] === states3_1 && entry83[4] === states3_4 && !(entry83[0] || states3_0) && !(entry83[3] || states3_3);
        const next34 = entry83[0];
        const next35 = entry83[1];
        const next36 = entry83[2];
        const next37 = entry83[3];
        const next38 = entry83[4];
        const next39 = entry83[5];
        const next40 = value506 ? entry83[6] + states3_6 : entry83[6];
        const next41 = value506 ? plus(states3_7, entry83[7]) : entry83[7];
        const next42 = true;
        states3_0 = next34;
        states3_1 = next35;
        states3_2 = next36;
        states3_3 = next37;
        states3_4 = next38;
        states3_5 = next39;
        states3_6 = next40;
        states3_7 = next41;
        states3_8 = next42;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
      }
      const list46 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index88 = 0; index88 < states3.length; index88 += 1) {
        const entry84 = states3[index88];
        if (!(index88 + 1 < states3.length && (states3[index88 + 1]?.[1] ?? 0) === entry84[1] && (states3[index88 + 1]?.[4] ?? 0) === entry84[4] && !(entry84[0] || (states3[index88 + 1]?.[0] ?? false)) && !(entry84[3] || (states3[index88 + 1]?.[3] ?? false)))) {
          list46.push([entry84[0], entry84[1], entry84[2], entry84[3], entry84[4], entry84[5], entry84[6], entry84[7]]);
        }
      }
      let daysByPeriodIsUnknown = daysRefundedIsUnknown || any18 || any19;
      if (!daysByPeriodIsUnknown) {
        let any21 = false;
        if ((steps += value505.length) > MOST_STEPS) return undefined;
        for (const entry85 of value505) {
          if (entry85[0] || entry85[3]) {
            any21 = true;
            break;
          }
        }
        daysByPeriodIsUnknown = any21;
        if (!daysByPeriodIsUnknown) {
          let any22 = false;
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          for (const entry86 of list46) {
            if (!(entry86[6] >= -9007199254740991 && 9007199254740991 >= entry86[6])) {
              any22 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any22;
        }
      }
      let daysByPeriod;
      if (daysByPeriodIsUnknown) {
        daysByPeriod = NOTHING;
      } else {
      
        let value507;
        if (daysByPeriodIsUnknown) {
          value507 = NOTHING;
        } else {
        
          const list47 = [];
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          for (const entry87 of list46) {
            list47.push([entry87[0], entry87[0] ? 0 : entry87[1], entry87[0] ? 0 : entry87[2], entry87[3], entry87[3] ? 0 : entry87[4], entry87[3] ? 0 : entry87[5], entry87[6], entry87[7]]);
          }
          if ((steps += list47.length) > MOST_STEPS) return undefined;
          const keys9 = [];
          for (const entry88 of list47) {
            keys9.push([entry88[1], entry88[1], entry88[4], entry88[1], entry88[6], entry88[7]]);
          }
          const sorted9 = inOrderOf(list47, keys9);
          value507 = sorted9;
        }
        const list48 = [];
        if ((steps += value507.length) > MOST_STEPS) return undefined;
        for (const entry89 of value507) {
          const value508 = entry89[1] - entry89[4];
          list48.push([entry89[0], entry89[1], entry89[2], entry89[3] || entry89[0] || !(value508 >= -9007199254740991 && 9007199254740991 >= value508), value508, entry89[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry89[7]), AMOUNT24)]);
        }
        daysByPeriod = list48;
      }
      let amountsIsUnknown;
      if (value403) {
        const list49 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry90 of NOTHING) {
          list49.push([entry90[0], entry90[0] ? 0 : entry90[1], entry90[0] ? 0 : entry90[2], entry90[3], entry90[3] ? 0 : entry90[4], entry90[5], entry90[6], entry90[6] ? AMOUNT0 : entry90[7]]);
        }
        const list50 = [];
        if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
        for (const entry91 of daysByPeriod) {
          list50.push([entry91[0], entry91[0] ? 0 : entry91[1], entry91[0] ? 0 : entry91[2], entry91[3], entry91[3] ? 0 : entry91[4], entry91[5], entry91[6], entry91[6] ? AMOUNT0 : entry91[7]]);
        }
        amountsIsUnknown = !(compareRaw(list49, list50) === 0 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value391 && value404 && value400 && value401 && value402 && daysByPeriodIsUnknown;
      }
      let amounts;
      if (amountsIsUnknown) {
        amounts = NOTHING;
      } else {
      
        const list51 = [];
        const list52 = value403 ? daysByPeriod : value405 ? daysByPeriod : NOTHING;
        if ((steps += list52.length) > MOST_STEPS) return undefined;
        for (const entry92 of list52) {
          const value509 = decimalOf(entry92[4]);
          const value510 = entry92[6] || entry92[3];
          list51.push([entry92[0], entry92[1], entry92[2], entry92[5], compare(value509, AMOUNT0) === 0 && !value510, value510, divide(entry92[7], value509)]);
        }
        amounts = list51;
      }
      const list53 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry93 of amounts) {
        list53.push([entry93[4], entry93[5], entry93[6]]);
      }
      let any23 = false;
      if ((steps += list53.length) > MOST_STEPS) return undefined;
      for (const entry94 of list53) {
        if (entry94[1]) {
          any23 = true;
          break;
        }
      }
      let any24 = false;
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry95 of amounts) {
        if (entry95[0] || entry95[5]) {
          any24 = true;
          break;
        }
      }
      const list54 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry96 of amounts) {
        list54.push([entry96[0], entry96[0] ? 0 : entry96[1], entry96[0] ? 0 : entry96[2], entry96[3], entry96[4], entry96[5], entry96[4] || entry96[5] ? AMOUNT0 : entry96[6]]);
      }
      if ((steps += list54.length) > MOST_STEPS) return undefined;
      const keys10 = [];
      for (const entry97 of list54) {
        keys10.push([entry97[1]]);
      }
      const sorted10 = inOrderOf(list54, keys10);
      const states4 = [];
      let states4_0 = false;
      let states4_1 = 0;
      let states4_2 = 0;
      let states4_3 = 0;
      let states4_4 = false;
      let states4_5 = false;
      let states4_6 = AMOUNT0;
      let states4_7 = false;
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry98 of sorted10) {
        const value511 = entry98[1] === states4_1;
        const value512 = !(entry98[0] || states4_0);
        const value513 = states4_7 && value511 && value512;
        const next43 = entry98[0];
        const next44 = entry98[1];
        const next45 = entry98[2];
        const next46 = value513 ? entry98[3] + states4_3 : entry98[3];
        const next47 = entry98[4] || states4_7 && value511 && states4_4 && value512;
        const next48 = entry98[5];
        const next49 = value513 ? plus(entry98[6], states4_6) : entry98[6];
        const next50 = true;
        states4_0 = next43;
        states4_1 = next44;
        states4_2 = next45;
        states4_3 = next46;
        states4_4 = next47;
        states4_5 = next48;
        states4_6 = next49;
        states4_7 = next50;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
      }
      const list55 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index103 = 0; index103 < states4.length; index103 += 1) {
        const entry99 = states4[index103];
        if (!(index103 + 1 < states4.length && (states4[index103 + 1]?.[1] ?? 0) === entry99[1] && !(entry99[0] || (states4[index103 + 1]?.[0] ?? false)))) {
          list55.push([entry99[0], entry99[1], entry99[2], entry99[3], entry99[4], entry99[5], entry99[6]]);
        }
      }
      let any25 = false;
      if ((steps += list55.length) > MOST_STEPS) return undefined;
      for (const entry100 of list55) {
        if (!(entry100[3] >= -9007199254740991 && 9007199254740991 >= entry100[3])) {
          any25 = true;
          break;
        }
      }
      const creditsIsUnknown = amountsIsUnknown || any24 || any25;
      let credits;
      if (creditsIsUnknown) {
        credits = NOTHING;
      } else {
      
        let value514;
        if (creditsIsUnknown) {
          value514 = NOTHING;
        } else {
        
          const list56 = [];
          if ((steps += list55.length) > MOST_STEPS) return undefined;
          for (const entry101 of list55) {
            list56.push([entry101[0], entry101[0] ? 0 : entry101[1], entry101[0] ? 0 : entry101[2], entry101[3], entry101[4], entry101[5], entry101[4] || entry101[5] ? AMOUNT0 : entry101[6]]);
          }
          if ((steps += list56.length) > MOST_STEPS) return undefined;
          const keys11 = [];
          for (const entry102 of list56) {
            keys11.push([entry102[1], entry102[1], entry102[3], entry102[4], entry102[6]]);
          }
          const sorted11 = inOrderOf(list56, keys11);
          value514 = sorted11;
        }
        const list57 = [];
        if ((steps += value514.length) > MOST_STEPS) return undefined;
        for (const entry103 of value514) {
          list57.push([entry103[0], entry103[1], entry103[2], entry103[3], entry103[4], !entry103[4] && entry103[5], roundHalfUp(entry103[6], 2)]);
        }
        credits = list57;
      }
      const list58 = [];
      if ((steps += credits.length) > MOST_STEPS) return undefined;
      for (const entry104 of credits) {
        list58.push([entry104[4], entry104[5], entry104[6]]);
      }
      let any26 = false;
      if ((steps += list58.length) > MOST_STEPS) return undefined;
      for (const entry105 of list58) {
        if (entry105[1]) {
          any26 = true;
          break;
        }
      }
      let value515 = daysRefundedIsUnknown || any17 || state4_0 || state4_2 || amountsIsUnknown || any23 || any24 || any25 || any26;
      if (!value515) {
        let any27 = false;
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry106 of credits) {
          if (entry106[0] || entry106[5]) {
            any27 = true;
            break;
          }
        }
        value515 = any27 || (value7 && value236);
      }
      if (value515) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list53.length) > MOST_STEPS) return undefined;
      for (const entry107 of list53) {
        const next51 = state5_0 || entry107[0];
        const next52 = plus(entry107[2], state5_1);
        state5_0 = next51;
        state5_1 = next52;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list58.length) > MOST_STEPS) return undefined;
      for (const entry108 of list58) {
        const next53 = state6_0 || entry108[0];
        const next54 = plus(entry108[2], state6_1);
        state6_0 = next53;
        state6_1 = next54;
      }
      const refundIsUnknown = amountsIsUnknown || any24 || any25 || any26;
      const refundIsNone = state6_0 && !refundIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : state4_4,
          "refundUnrounded": state5_0 && !(amountsIsUnknown || any23) ? null : toPlaces(state5_1, 10),
          "refund": refundIsNone ? null : moneyText(state6_1),
          "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && !refundIsNone ? { amount: moneyText(state6_1), isOwed: true } : null] };
    },
  };
};
