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
        let value95;
        if (state2_0) {
          value95 = NOTHING;
        } else {
        
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
          value95 = daysFromTheFirst;
        }
        const daysRefunded = value ? NOTHING : value92 ? NOTHING : value93 ? NOTHING : value95;
        let any9 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry51 of daysRefunded) {
          if (entry51[2]) {
            any9 = true;
            break;
          }
        }
        const value96 = !state2_0;
        let value97;
        if (value92) {
          const list26 = [];
          if ((steps += value95.length) > MOST_STEPS) return undefined;
          for (const entry52 of value95) {
            list26.push([entry52[0], entry52[0] ? 0 : entry52[1], entry52[2], entry52[2] ? 0 : entry52[3], entry52[2] ? 0 : entry52[4]]);
          }
          const list27 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry53 of NOTHING) {
            list27.push([entry53[0], entry53[0] ? 0 : entry53[1], entry53[2], entry53[2] ? 0 : entry53[3], entry53[2] ? 0 : entry53[4]]);
          }
          value97 = !(compareRaw(list26, list27) === 0 && !(value96 && daysLostIsUnknown));
        } else {
        
          value97 = value96 && !value93 && daysLostIsUnknown;
        }
        const daysRefundedIsUnknown = value97 && !value;
        const value98 = any9 || daysRefundedIsUnknown;
        let value99;
        if (value98) {
          value99 = NOTHING;
        } else {
        
          const list28 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry54 of daysRefunded) {
            list28.push([entry54[0], entry54[0] ? 0 : entry54[1], entry54[2], entry54[2] ? 0 : entry54[3], entry54[2] ? 0 : entry54[4]]);
          }
          if ((steps += list28.length) > MOST_STEPS) return undefined;
          const keys5 = [];
          for (const entry55 of list28) {
            keys5.push([entry55[0], entry55[1], entry55[0], entry55[1], entry55[3]]);
          }
          const sorted5 = inOrderOf(list28, keys5);
          value99 = sorted5;
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
        if ((steps += value99.length) > MOST_STEPS) return undefined;
        for (const entry56 of value99) {
          const value100 = !entry56[0];
          const value101 = !entry56[2];
          const value102 = entry56[3] >= entry56[1];
          const value103 = value100 && value101 && value102;
          const value104 = value100 && entry56[4] >= entry56[1] && !value103;
          const value105 = !state3_0;
          const value106 = value105 && state3_5;
          const value107 = !value106;
          const value108 = state3_8 >= entry56[4];
          const value109 = state3_0 || state3_6;
          const value110 = value109 && (state3_7 || state3_0 && state3_5);
          const value111 = !(entry56[2] || value110);
          const value112 = state3_9 >= entry56[3] && value107 && !(value108 && value107 && value111);
          const value113 = !value112;
          const value114 = !(value112 || value108 && value113 && value107 && value111);
          const value115 = value113 && value114;
          const value116 = (value112 || value115) && !value115;
          const value117 = !value116;
          const value118 = (value104 || value103) && (value116 || value117 && value113 && value114) && (value104 || value116);
          const value119 = entry56[3] === state3_8;
          const value120 = !(entry56[0] || value106);
          const value121 = state3_8 >= entry56[1];
          const value122 = !value110;
          const value123 = state3_9 >= entry56[1] && value120 && !(value121 && value120 && value122);
          const value124 = value105 && state3_5 && entry56[0];
          const value125 = value121 && !value123 && value120 && value122;
          const value126 = value123 ? value124 : value125 ? value106 : entry56[0];
          const value127 = value126 || value105 && state3_1;
          const value128 = state3_1 && value127;
          const value129 = entry56[1] + -1;
          const value130 = value129 < -719162;
          const value131 = value130 ? -719163 : value129;
          let value132;
          if (value123) {
            const value133 = entry56[0] ? 2932896 : value131;
            const value134 = value106 ? 2932896 : state3_8;
            value132 = value133 < value134 ? value133 : value134;
          } else {
          
            value132 = value125 ? state3_8 : value131;
          }
          const value135 = entry56[3] - value132;
          const value136 = value135 + state3_4;
          const value137 = !value127 && (state3_0 || state3_2 || !value126 && ((value123 ? !(value124 || value131 === state3_8 && !(entry56[0] || state3_0 || state3_6 || state3_5 || value130)) : value125 ? value109 : value100 && value130) || entry56[2] || !(value135 >= -9007199254740991 && 9007199254740991 >= value135)) || !(value136 >= -9007199254740991 && 9007199254740991 >= value136));
          const value138 = value128 || state3_4 === value136 && !(value126 || state3_1 || state3_2 || value137);
          const value139 = !(state3_5 || entry56[2] || state3_6);
          const value140 = !value118;
          const value141 = value100 && value101 && value102 && value140 && value117 && value113 && value114;
          const value142 = !value141;
          let value143;
          if (value118) {
            const value144 = state3_5 ? 2932896 : state3_8;
            value143 = value144 < entry56[3] ? value144 : entry56[3];
          } else {
          
            value143 = value141 ? entry56[3] : state3_8;
          }
          let value145;
          if (value118) {
            const value146 = state3_5 ? -719162 : state3_9;
            value145 = entry56[4] < value146 ? value146 : entry56[4];
          } else {
          
            value145 = value141 ? entry56[4] : state3_9;
          }
          const next14 = value118 ? !(value105 && value119 && value138 && value139) : state3_0 && value142;
          const next15 = value118 ? value128 : value141 ? value127 : state3_1;
          const next16 = value118 ? !value138 : value141 ? value137 : state3_2;
          const next17 = value118 ? value126 || state3_1 || value137 || state3_2 && state3_3 : state3_3 || value141;
          const next18 = value118 ? value136 : value141 ? value136 : state3_4;
          const next19 = state3_5 && value140 && value142;
          const next20 = value118 ? !(value119 && value139) : value141 ? entry56[2] : state3_6;
          const next21 = value118 ? entry56[2] || state3_5 || state3_6 && state3_7 : value141 ? entry56[2] : state3_7;
          const next22 = value143;
          const next23 = value145;
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
        const value147 = 0 < state3_4;
        const value148 = !engineerStandsInTheWay;
        const value149 = any9 || state3_0 || daysRefundedIsUnknown;
        const value150 = !value98;
        const refundableDaysIsNone = state3_1 && !value149 && value150;
        const value151 = !refundableDaysIsNone;
        const value152 = any9 || state3_0 || state3_2 || value147 || daysRefundedIsUnknown;
        const refundableDaysIsUnknown = any9 || state3_0 || state3_2 || daysRefundedIsUnknown;
        const value153 = !(refundableDaysIsUnknown && (any9 || state3_3 || daysRefundedIsUnknown || state3_1 && value149 && value150));
        const value154 = !refundableDaysIsUnknown;
        const value155 = !(value147 && value151 && value153 && value154);
        const value156 = value151 && value152 && value155;
        const value157 = !value156;
        const value158 = value147 && value157 && value151 && value153 && value154;
        const value159 = value156 || value158;
        const value160 = facts.moveWithinUk && value147 && !(facts.moveWithinUk && value148 && value159 && value151 && value152 && value155) && value148 && value157 && value151 && value153 && value154;
        if (facts.moveWithinUk && !value160 && value148 && value159 && value151 && value152 && value155 || value2 && value3 && any && value4 && value5) return undefined;
        const outcome = value160 ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        let any10 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry57 of daysRefunded) {
          const value161 = !entry57[0];
          let value162 = value161;
          if (value162) {
            const value163 = entry57[4] >= entry57[1];
            value162 = value163;
            if (value162) {
              const value164 = value161 && !entry57[2] && entry57[3] >= entry57[1];
              const value165 = !value164;
              value162 = (value161 && value163 && value165 || value164) && value165;
            }
          }
          if (value162) {
            any10 = true;
            break;
          }
        }
        let value166;
        if (daysRefundedIsUnknown) {
          value166 = NOTHING;
        } else {
        
          let value167;
          if (any10) {
            value167 = NOTHING;
          } else {
          
            const value168 = facts.serviceBillingDay + -1 + -719162;
            const value169 = value168 < -719162;
            const value170 = !value169;
            const value171 = 2932896 < value168;
            const value172 = !value171;
            const value173 = value170 && value172;
            const value174 = !value173;
            const value175 = value173 ? value168 : -719163;
            const value176 = monthOfDay(value175);
            const value177 = value175 - startOfMonth(value176);
            const value178 = value174 && (value169 || value171);
            const value179 = value173 ? value168 : 2932897;
            const value180 = monthOfDay(value179);
            const value181 = value179 - startOfMonth(value180);
            const list29 = [];
            if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
            for (const entry58 of daysRefunded) {
              const value182 = !entry58[0];
              if (value182 && !entry58[2] && entry58[3] >= entry58[1]) {
                const value183 = value182 && value174;
                const value184 = monthOfDay(entry58[1]);
                const value185 = startOfMonth(value184);
                const value186 = startOfMonth(value184 + 1) - value185 + -1;
                const value187 = value184 - value176;
                const value188 = entry58[1] - value185 < (value186 < value177 ? value186 : value177) ? value187 + -1 : value187;
                const value189 = Math.floor((0 < value188 ? value188 : 0) / 12) * 12 + value176;
                const value190 = value189 >= 12 && 119999 >= value189;
                const value191 = value170 && value172 && !value190;
                const value192 = value182 && (entry58[2] || value182 && (value183 || value191 || value178 || value174));
                const value193 = value182 && (entry58[2] || value192);
                let value194;
                if (entry58[0]) {
                  value194 = NOTHING;
                } else {
                
                  let value195;
                  if (value193) {
                    value195 = NOTHING;
                  } else {
                  
                    let value196;
                    if (entry58[0] || value193) {
                      value196 = NOTHING;
                    } else {
                    
                      const value197 = entry58[2] && entry58[3] < -719162 ? -719163 : entry58[3] + 1;
                      let value198;
                      if (entry58[0] || value192) {
                        value198 = NOTHING;
                      } else {
                      
                        let value199;
                        if (value183 || value191 || value178) {
                          value199 = -719163;
                        } else {
                        
                          let value200;
                          if (value190) {
                            const value201 = startOfMonth(value189);
                            const value202 = startOfMonth(value189 + 1) - value201;
                            value200 = value177 < value202 ? value177 + value201 : value202 + -1 + value201;
                          } else {
                          
                            value200 = -719162;
                          }
                          value199 = value200;
                        }
                        const value203 = monthOfDay(value199);
                        const value204 = value199 - startOfMonth(value203);
                        let value205;
                        if (value199 < value197) {
                          const value206 = value197 + -1;
                          const value207 = monthOfDay(value206);
                          const value208 = startOfMonth(value207);
                          const value209 = startOfMonth(value207 + 1) - value208 + -1;
                          const value210 = value207 - value203;
                          const value211 = value206 - value208 < (value209 < value204 ? value209 : value204) ? value210 + -1 : value210;
                          value205 = (0 < value211 ? value211 : 0) + 1;
                        } else {
                        
                          value205 = 0;
                        }
                        const count = value205;
                        if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                        const range = rangeTo(count);
                        const list30 = [];
                        if ((steps += range.length) > MOST_STEPS) return undefined;
                        for (const entry59 of range) {
                          const value212 = entry59[0] + value203;
                          const value213 = startOfMonth(value212);
                          const value214 = startOfMonth(value212 + 1) - value213;
                          list30.push([value204 < value214 ? value213 + value204 : value213 + (value214 + -1)]);
                        }
                        value198 = list30;
                      }
                      const list31 = [];
                      if ((steps += value198.length) > MOST_STEPS) return undefined;
                      for (const entry60 of value198) {
                        if (entry58[1] < entry60[0] && entry60[0] < value197) {
                          list31.push([entry60[0]]);
                        }
                      }
                      if ((steps += list31.length) > MOST_STEPS) return undefined;
                      const keys6 = [];
                      for (const entry61 of list31) {
                        keys6.push([entry61[0]]);
                      }
                      const sorted6 = inOrderOf(list31, keys6);
                      const all9 = [];
                      const list32 = [[[[entry58[1]]]], [sorted6], [[[value197]]]];
                      if ((steps += list32.length) > MOST_STEPS) return undefined;
                      for (const entry62 of list32) {
                        for (const one9 of entry62[0]) all9.push(one9);
                      }
                      const list33 = [];
                      if ((steps += all9.length) > MOST_STEPS) return undefined;
                      for (let index67 = 0; index67 < all9.length; index67 += 1) {
                        const entry63 = all9[index67];
                        if (index67 + 1 < all9.length && entry63[0] < (all9[index67 + 1]?.[0] ?? 0)) {
                          list33.push([entry63[0], (all9[index67 + 1]?.[0] ?? 0)]);
                        }
                      }
                      value196 = list33;
                    }
                    const list34 = [];
                    if ((steps += value196.length) > MOST_STEPS) return undefined;
                    for (const entry64 of value196) {
                      const value215 = monthOfDay(entry64[0]);
                      const value216 = startOfMonth(value215);
                      const value217 = startOfMonth(value215 + 1) - value216 + -1;
                      const value218 = value215 - value176;
                      const value219 = entry64[0] - value216 < (value217 < value177 ? value217 : value177) ? value218 + -1 : value218;
                      const value220 = 0 < value219 ? value219 : 0;
                      const value221 = value220 + 1;
                      const value222 = value221 + value176;
                      const value223 = value222 >= 12 && 119999 >= value222;
                      const value224 = value174 || value170 && value172 && !value223;
                      let value225;
                      if (value224) {
                        value225 = -719163;
                      } else {
                      
                        let value226;
                        if (value223) {
                          const value227 = startOfMonth(value222);
                          const value228 = startOfMonth(value222 + 1) - value227;
                          value226 = value177 < value228 ? value227 + value177 : value227 + (value228 + -1);
                        } else {
                        
                          value226 = -719162;
                        }
                        value225 = value226;
                      }
                      let value229;
                      if (value224) {
                        value229 = 2932897;
                      } else {
                      
                        const value230 = value221 + value180;
                        let value231;
                        if (value230 >= 12 && 119999 >= value230) {
                          const value232 = startOfMonth(value230);
                          const value233 = startOfMonth(value230 + 1) - value232;
                          value231 = value181 < value233 ? value181 + value232 : value232 + (value233 + -1);
                        } else {
                        
                          value231 = 2932896;
                        }
                        value229 = value231;
                      }
                      const value234 = value220 + value176;
                      const value235 = value234 >= 12 && 119999 >= value234;
                      const value236 = value174 || value170 && value172 && !value235;
                      let value237;
                      if (value236) {
                        value237 = -719163;
                      } else {
                      
                        let value238;
                        if (value235) {
                          const value239 = startOfMonth(value234);
                          const value240 = startOfMonth(value234 + 1) - value239;
                          value238 = value177 < value240 ? value177 + value239 : value240 + -1 + value239;
                        } else {
                        
                          value238 = -719162;
                        }
                        value237 = value238;
                      }
                      let value241;
                      if (value236) {
                        value241 = 2932897;
                      } else {
                      
                        const value242 = value220 + value180;
                        let value243;
                        if (value242 >= 12 && 119999 >= value242) {
                          const value244 = startOfMonth(value242);
                          const value245 = startOfMonth(value242 + 1) - value244;
                          value243 = value181 < value245 ? value181 + value244 : value245 + -1 + value244;
                        } else {
                        
                          value243 = 2932896;
                        }
                        value241 = value243;
                      }
                      const value246 = entry64[1] - entry64[0];
                      list34.push([value224, value225, value229, value236, value237, value241, value246, times(ofPence(value246 * 100), AMOUNT24)]);
                    }
                    value195 = list34;
                  }
                  value194 = value195;
                }
                list29.push([entry58[0], value193, value194]);
              }
            }
            value167 = list29;
          }
          value166 = value167;
        }
        let any11 = false;
        if ((steps += value166.length) > MOST_STEPS) return undefined;
        for (const entry65 of value166) {
          let value247 = entry65[1];
          if (!value247) {
            let value248 = !entry65[0];
            if (value248) {
              let any12 = false;
              const list35 = entry65[2];
              if ((steps += list35.length) > MOST_STEPS) return undefined;
              for (const entry66 of list35) {
                if (entry66[0] || entry66[3]) {
                  any12 = true;
                  break;
                }
              }
              value248 = any12;
            }
            value247 = value248;
          }
          if (value247) {
            any11 = true;
            break;
          }
        }
        let value249;
        if (any10 || any11 || daysRefundedIsUnknown) {
          value249 = NOTHING;
        } else {
        
          const all10 = [];
          if ((steps += value166.length) > MOST_STEPS) return undefined;
          for (const entry67 of value166) {
            for (const one10 of entry67[0] ? NOTHING : entry67[2]) all10.push(one10);
          }
          value249 = all10;
        }
        const list36 = [];
        if ((steps += value249.length) > MOST_STEPS) return undefined;
        for (const entry68 of value249) {
          list36.push([entry68[0], entry68[0] ? 0 : entry68[1], entry68[0] ? 0 : entry68[2], entry68[3], entry68[3] ? 0 : entry68[4], entry68[3] ? 0 : entry68[5], entry68[6], entry68[7]]);
        }
        if ((steps += list36.length) > MOST_STEPS) return undefined;
        const keys7 = [];
        for (const entry69 of list36) {
          keys7.push([entry69[1], entry69[4], entry69[1]]);
        }
        const sorted7 = inOrderOf(list36, keys7);
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
        if ((steps += sorted7.length) > MOST_STEPS) return undefined;
        for (const entry70 of sorted7) {
          const value250 = states3_8 && entry70[1] === states3_1 && entry70[4] === states3_4 && !(entry70[0] || states3_0) && !(entry70[3] || states3_3);
          const next24 = entry70[0];
          const next25 = entry70[1];
          const next26 = entry70[2];
          const next27 = entry70[3];
          const next28 = entry70[4];
          const next29 = entry70[5];
          const next30 = value250 ? entry70[6] + states3_6 : entry70[6];
          const next31 = value250 ? plus(states3_7, entry70[7]) : entry70[7];
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
        const list37 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index75 = 0; index75 < states3.length; index75 += 1) {
          const entry71 = states3[index75];
          if (!(index75 + 1 < states3.length && (states3[index75 + 1]?.[1] ?? 0) === entry71[1] && (states3[index75 + 1]?.[4] ?? 0) === entry71[4] && !(entry71[0] || (states3[index75 + 1]?.[0] ?? false)) && !(entry71[3] || (states3[index75 + 1]?.[3] ?? false)))) {
            list37.push([entry71[0], entry71[1], entry71[2], entry71[3], entry71[4], entry71[5], entry71[6], entry71[7]]);
          }
        }
        let daysByPeriodIsUnknown = any10 || any11;
        if (!daysByPeriodIsUnknown) {
          let any13 = false;
          if ((steps += value249.length) > MOST_STEPS) return undefined;
          for (const entry72 of value249) {
            if (entry72[0] || entry72[3]) {
              any13 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any13;
          if (!daysByPeriodIsUnknown) {
            let any14 = false;
            if ((steps += list37.length) > MOST_STEPS) return undefined;
            for (const entry73 of list37) {
              if (!(entry73[6] >= -9007199254740991 && 9007199254740991 >= entry73[6])) {
                any14 = true;
                break;
              }
            }
            daysByPeriodIsUnknown = any14 || daysRefundedIsUnknown;
          }
        }
        let daysByPeriod;
        if (daysByPeriodIsUnknown) {
          daysByPeriod = NOTHING;
        } else {
        
          let value251;
          if (daysByPeriodIsUnknown) {
            value251 = NOTHING;
          } else {
          
            const list38 = [];
            if ((steps += list37.length) > MOST_STEPS) return undefined;
            for (const entry74 of list37) {
              list38.push([entry74[0], entry74[0] ? 0 : entry74[1], entry74[0] ? 0 : entry74[2], entry74[3], entry74[3] ? 0 : entry74[4], entry74[3] ? 0 : entry74[5], entry74[6], entry74[7]]);
            }
            if ((steps += list38.length) > MOST_STEPS) return undefined;
            const keys8 = [];
            for (const entry75 of list38) {
              keys8.push([entry75[1], entry75[1], entry75[4], entry75[1], entry75[6], entry75[7]]);
            }
            const sorted8 = inOrderOf(list38, keys8);
            value251 = sorted8;
          }
          const list39 = [];
          if ((steps += value251.length) > MOST_STEPS) return undefined;
          for (const entry76 of value251) {
            const value252 = entry76[1] - entry76[4];
            list39.push([entry76[0], entry76[1], entry76[2], entry76[3] || entry76[0] || !(value252 >= -9007199254740991 && 9007199254740991 >= value252), value252, entry76[6], divide(times(facts.serviceMonthlyCharge, entry76[7]), AMOUNT24)]);
          }
          daysByPeriod = list39;
        }
        let amountsIsUnknown;
        if (value156) {
          const list40 = [];
          if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
          for (const entry77 of daysByPeriod) {
            list40.push([entry77[0], entry77[0] ? 0 : entry77[1], entry77[0] ? 0 : entry77[2], entry77[3], entry77[3] ? 0 : entry77[4], entry77[5], entry77[6]]);
          }
          const list41 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry78 of NOTHING) {
            list41.push([entry78[0], entry78[0] ? 0 : entry78[1], entry78[0] ? 0 : entry78[2], entry78[3], entry78[3] ? 0 : entry78[4], entry78[5], entry78[6]]);
          }
          amountsIsUnknown = !(compareRaw(list40, list41) === 0 && !daysByPeriodIsUnknown);
        } else {
        
          amountsIsUnknown = value147 && value157 && value151 && value153 && value154 && daysByPeriodIsUnknown;
        }
        let amounts;
        if (amountsIsUnknown) {
          amounts = NOTHING;
        } else {
        
          const list42 = [];
          const list43 = value156 ? daysByPeriod : value158 ? daysByPeriod : NOTHING;
          if ((steps += list43.length) > MOST_STEPS) return undefined;
          for (const entry79 of list43) {
            const value253 = decimalOf(entry79[4]);
            list42.push([entry79[0], entry79[1], entry79[2], entry79[5], !entry79[3] && compare(value253, AMOUNT0) === 0, entry79[3], divide(entry79[6], value253)]);
          }
          amounts = list42;
        }
        const list44 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry80 of amounts) {
          list44.push([entry80[4], entry80[5], entry80[6]]);
        }
        let any15 = false;
        if ((steps += list44.length) > MOST_STEPS) return undefined;
        for (const entry81 of list44) {
          if (entry81[1]) {
            any15 = true;
            break;
          }
        }
        let any16 = false;
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry82 of amounts) {
          if (entry82[0] || entry82[5]) {
            any16 = true;
            break;
          }
        }
        const list45 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry83 of amounts) {
          list45.push([entry83[0], entry83[0] ? 0 : entry83[1], entry83[0] ? 0 : entry83[2], entry83[3], entry83[4], entry83[5], entry83[4] || entry83[5] ? AMOUNT0 : entry83[6]]);
        }
        if ((steps += list45.length) > MOST_STEPS) return undefined;
        const keys9 = [];
        for (const entry84 of list45) {
          keys9.push([entry84[1]]);
        }
        const sorted9 = inOrderOf(list45, keys9);
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = 0;
        let states4_4 = false;
        let states4_5 = false;
        let states4_6 = AMOUNT0;
        let states4_7 = false;
        if ((steps += sorted9.length) > MOST_STEPS) return undefined;
        for (const entry85 of sorted9) {
          const value254 = entry85[1] === states4_1;
          const value255 = !(entry85[0] || states4_0);
          const value256 = states4_7 && value254 && value255;
          const next33 = entry85[0];
          const next34 = entry85[1];
          const next35 = entry85[2];
          const next36 = value256 ? entry85[3] + states4_3 : entry85[3];
          const next37 = entry85[4] || states4_7 && value254 && states4_4 && value255;
          const next38 = entry85[5];
          const next39 = value256 ? plus(entry85[6], states4_6) : entry85[6];
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
        const list46 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index90 = 0; index90 < states4.length; index90 += 1) {
          const entry86 = states4[index90];
          if (!(index90 + 1 < states4.length && (states4[index90 + 1]?.[1] ?? 0) === entry86[1] && !(entry86[0] || (states4[index90 + 1]?.[0] ?? false)))) {
            list46.push([entry86[0], entry86[1], entry86[2], entry86[3], entry86[4], entry86[5], entry86[6]]);
          }
        }
        let any17 = false;
        if ((steps += list46.length) > MOST_STEPS) return undefined;
        for (const entry87 of list46) {
          if (!(entry87[3] >= -9007199254740991 && 9007199254740991 >= entry87[3])) {
            any17 = true;
            break;
          }
        }
        const creditsIsUnknown = amountsIsUnknown || any16 || any17;
        let credits;
        if (creditsIsUnknown) {
          credits = NOTHING;
        } else {
        
          let value257;
          if (creditsIsUnknown) {
            value257 = NOTHING;
          } else {
          
            const list47 = [];
            if ((steps += list46.length) > MOST_STEPS) return undefined;
            for (const entry88 of list46) {
              list47.push([entry88[0], entry88[0] ? 0 : entry88[1], entry88[0] ? 0 : entry88[2], entry88[3], entry88[4], entry88[5], entry88[4] || entry88[5] ? AMOUNT0 : entry88[6]]);
            }
            if ((steps += list47.length) > MOST_STEPS) return undefined;
            const keys10 = [];
            for (const entry89 of list47) {
              keys10.push([entry89[1], entry89[1], entry89[3], entry89[4], entry89[6]]);
            }
            const sorted10 = inOrderOf(list47, keys10);
            value257 = sorted10;
          }
          const list48 = [];
          if ((steps += value257.length) > MOST_STEPS) return undefined;
          for (const entry90 of value257) {
            list48.push([entry90[0], entry90[1], entry90[2], entry90[3], entry90[4], !entry90[4] && entry90[5], roundHalfUp(entry90[6], 2)]);
          }
          credits = list48;
        }
        const list49 = [];
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry91 of credits) {
          list49.push([entry91[4], entry91[5], entry91[6]]);
        }
        let any18 = false;
        if ((steps += list49.length) > MOST_STEPS) return undefined;
        for (const entry92 of list49) {
          if (entry92[1]) {
            any18 = true;
            break;
          }
        }
        let value258 = any9 || state3_0 || state3_2 || amountsIsUnknown || any15 || any16 || any17 || any18;
        if (!value258) {
          let any19 = false;
          if ((steps += credits.length) > MOST_STEPS) return undefined;
          for (const entry93 of credits) {
            if (entry93[0] || entry93[5]) {
              any19 = true;
              break;
            }
          }
          value258 = any19 || daysRefundedIsUnknown;
        }
        if (value258) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        if ((steps += list44.length) > MOST_STEPS) return undefined;
        for (const entry94 of list44) {
          const next41 = state4_0 || entry94[0];
          const next42 = plus(entry94[2], state4_1);
          state4_0 = next41;
          state4_1 = next42;
        }
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list49.length) > MOST_STEPS) return undefined;
        for (const entry95 of list49) {
          const next43 = state5_0 || entry95[0];
          const next44 = plus(entry95[2], state5_1);
          state5_0 = next43;
          state5_1 = next44;
        }
        const refundIsUnknown = amountsIsUnknown || any16 || any17 || any18;
        const refundIsNone = state5_0 && !refundIsUnknown;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : state3_4,
            "refundUnrounded": state4_0 && !(amountsIsUnknown || any15) ? null : toPlaces(state4_1, 10),
            "refund": refundIsNone ? null : moneyText(state5_1),
            "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
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
      const list30 = [];
      if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
      for (const entry55 of NOTHING) {
        const value228 = entry55[0] || entry55[1];
        list30.push([entry55[0], entry55[1], entry55[1] && entry55[2], value228 ? 0 : entry55[3], value228 ? 0 : entry55[4], entry55[5], entry55[5] ? 0 : entry55[6], entry55[5] ? 0 : entry55[7]]);
      }
      const value229 = (value25 ? -719163 : value24) + 30;
      const value230 = 2932896 < value229;
      const value231 = value230 && !(value7 && value26);
      const value232 = value7 && value26 && (value24 < -719162 || value8 || value18);
      const value233 = (value25 ? 2932897 : value22) + 30;
      const value234 = 2932896 < value233 ? 2932896 : value233;
      const value235 = value230 ? -719162 : value229;
      const value236 = value231 || value232;
      const value237 = value231 || value232 || value27 || value7 && value26 && !(value234 === value235 && !value236);
      const noticeHasRunOn = value236 ? -719163 : value235;
      let daysFromTheFirst;
      if (daysLostIsUnknown) {
        daysFromTheFirst = NOTHING;
      } else {
      
        const value238 = value7 && value237 && value236;
        const value239 = value7 && value237 && (value231 || value232 || value27);
        const noticeHasRunOnAtLatest = value236 ? 2932897 : value234;
        const value240 = !value238;
        const value241 = value238 || value239;
        const list31 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry56 of daysLost) {
          const value242 = entry56[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry56[0];
          const value243 = entry56[0] < noticeHasRunOn ? noticeHasRunOn : entry56[0];
          list31.push([completeOnIsNone, value7 && (value238 || value239 || value7 && value237 && !(value242 === value243 && value240)), value241, value238 ? -719163 : value243, value238 ? 2932897 : value242, entry56[1], entry56[2], entry56[3]]);
        }
        daysFromTheFirst = list31;
      }
      let value244 = !facts.moveOutagesIsUnknown;
      if (value244) {
        let whereTheFaultsLie;
        if (facts.moveOutagesIsUnknown) {
          whereTheFaultsLie = NOTHING;
        } else {
        
          const list32 = [];
          if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
          for (const entry57 of facts.moveOutages) {
            list32.push([entry57[3] === "customer-apparatus"]);
          }
          whereTheFaultsLie = list32;
        }
        let state2_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry58 of whereTheFaultsLie) {
          state2_0 = state2_0 && entry58[0];
        }
        value244 = state2_0;
      }
      let value245;
      if (facts.moveOutagesIsUnknown) {
        const list33 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry59 of daysFromTheFirst) {
          const value246 = entry59[0] || entry59[1];
          list33.push([entry59[0], entry59[1], entry59[1] && entry59[2], value246 ? 0 : entry59[3], value246 ? 0 : entry59[4], entry59[5], entry59[5] ? 0 : entry59[6], entry59[5] ? 0 : entry59[7]]);
        }
        value245 = !(compareRaw(list30, list33) === 0 && !daysLostIsUnknown);
      } else {
      
        value245 = !value244 && daysLostIsUnknown;
      }
      const value247 = facts.moveOutagesIsUnknown ? NOTHING : value244 ? NOTHING : daysFromTheFirst;
      const value248 = value223 && !value227 && value225 && value226;
      let value249;
      if (value227) {
        let value250 = !value245;
        if (value250) {
          const list34 = [];
          if ((steps += value247.length) > MOST_STEPS) return undefined;
          for (const entry60 of value247) {
            const value251 = entry60[0] || entry60[1];
            list34.push([entry60[0], entry60[1], entry60[1] && entry60[2], value251 ? 0 : entry60[3], value251 ? 0 : entry60[4], entry60[5], entry60[5] ? 0 : entry60[6], entry60[5] ? 0 : entry60[7]]);
          }
          value250 = compareRaw(list30, list34) === 0;
        }
        value249 = !value250;
      } else {
      
        value249 = value245 && !value248;
      }
      const value252 = value227 ? NOTHING : value248 ? NOTHING : value247;
      const value253 = !value30 && value29;
      let daysRefundedIsUnknown;
      if (value30) {
        let value254 = !value249;
        if (value254) {
          const list35 = [];
          if ((steps += value252.length) > MOST_STEPS) return undefined;
          for (const entry61 of value252) {
            const value255 = entry61[0] || entry61[1];
            list35.push([entry61[0], entry61[1], entry61[1] && entry61[2], value255 ? 0 : entry61[3], value255 ? 0 : entry61[4], entry61[5], entry61[5] ? 0 : entry61[6], entry61[5] ? 0 : entry61[7]]);
          }
          value254 = compareRaw(list30, list35) === 0;
        }
        daysRefundedIsUnknown = !value254;
      } else {
      
        daysRefundedIsUnknown = value249 && !value253;
      }
      const daysRefunded = value30 ? NOTHING : value253 ? NOTHING : value252;
      let any16 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry62 of daysRefunded) {
        if (entry62[1] || entry62[5]) {
          any16 = true;
          break;
        }
      }
      const value256 = daysRefundedIsUnknown || any16;
      let value257;
      if (value256) {
        value257 = NOTHING;
      } else {
      
        const list36 = [];
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry63 of daysRefunded) {
          const value258 = entry63[0] || entry63[1];
          list36.push([entry63[0], entry63[1], entry63[1] && entry63[2], value258 ? 0 : entry63[3], value258 ? 0 : entry63[4], entry63[5], entry63[5] ? 0 : entry63[6], entry63[5] ? 0 : entry63[7]]);
        }
        if ((steps += list36.length) > MOST_STEPS) return undefined;
        const keys5 = [];
        for (const entry64 of list36) {
          keys5.push([entry64[0], entry64[3], entry64[0], entry64[3], entry64[6]]);
        }
        const sorted5 = inOrderOf(list36, keys5);
        value257 = sorted5;
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
      if ((steps += value257.length) > MOST_STEPS) return undefined;
      for (const entry65 of value257) {
        const value259 = !entry65[0];
        const value260 = entry65[6] >= entry65[4];
        const value261 = entry65[1] && entry65[2];
        const value262 = !(entry65[5] || value261);
        const value263 = value259 && entry65[7] >= entry65[3] && !(value259 && value260 && value262);
        const value264 = !value263;
        const value265 = !state3_0;
        const value266 = value265 && state3_5;
        const value267 = !value266;
        const value268 = state3_8 >= entry65[7];
        const value269 = state3_0 || state3_6;
        const value270 = value269 && (state3_7 || state3_0 && state3_5);
        const value271 = !(entry65[5] || value270);
        const value272 = state3_9 >= entry65[6] && value267 && !(value268 && value267 && value271);
        const value273 = !value272;
        const value274 = !(value272 || value268 && value273 && value267 && value271);
        const value275 = value273 && value274;
        const value276 = (value272 || value275) && !value275;
        const value277 = !value276;
        const value278 = (value263 || value259 && value260 && value264 && value262) && (value276 || value277 && value273 && value274) && (value263 || value276);
        const value279 = state3_8 === entry65[6];
        const value280 = !(entry65[0] || value266);
        const value281 = state3_8 >= entry65[4];
        const value282 = !(value261 || value270);
        const value283 = state3_9 >= entry65[3] && value280 && !(value281 && value280 && value282);
        const value284 = value265 && state3_5 && entry65[0];
        const value285 = value281 && !value283 && value280 && value282;
        const value286 = value283 ? value284 : value285 ? value266 : entry65[0];
        const value287 = value286 || value265 && state3_1;
        const value288 = state3_1 && value287;
        const value289 = entry65[3] + -1;
        const value290 = value289 >= -719162 && 2932896 >= value289;
        const value291 = !entry65[1] && !value290;
        const value292 = entry65[1] && entry65[3] < -719162;
        const value293 = value291 || value292;
        const value294 = value290 ? value289 : -719162;
        const value295 = value293 ? -719163 : value294;
        let value296;
        if (value283) {
          const value297 = entry65[0] ? 2932896 : value295;
          const value298 = value266 ? 2932896 : state3_8;
          value296 = value297 < value298 ? value297 : value298;
        } else {
        
          value296 = value285 ? state3_8 : value295;
        }
        const value299 = entry65[6] - value296;
        const value300 = state3_4 + value299;
        let value301 = !value287;
        if (value301) {
          let value302 = state3_0 || state3_2;
          if (!value302) {
            let value303 = !value286;
            if (value303) {
              let value304 = value259;
              if (value304) {
                let value305 = value291 || value292 || value261;
                if (!value305) {
                  let value306 = entry65[1];
                  if (value306) {
                    const value307 = entry65[4] + -1;
                    value306 = !(value294 === (value307 >= -719162 && 2932896 >= value307 ? value307 : 2932896) && !value293);
                  }
                  value305 = value306;
                }
                value304 = value305;
              }
              value303 = (value283 ? !(value284 || value295 === state3_8 && !(entry65[0] || state3_0 || state3_6 || state3_5 || value304)) : value285 ? value269 : value304) || entry65[5] || !(value299 >= -9007199254740991 && 9007199254740991 >= value299);
            }
            value302 = value303 || !(value300 >= -9007199254740991 && 9007199254740991 >= value300);
          }
          value301 = value302;
        }
        const value308 = value288 || state3_4 === value300 && !(value286 || state3_1 || state3_2 || value301);
        const value309 = !(state3_5 || entry65[5] || state3_6);
        const value310 = !value278;
        const value311 = value259 && value260 && value310 && value264 && value262 && value277 && value273 && value274;
        const value312 = !value311;
        let value313;
        if (value278) {
          const value314 = state3_5 ? 2932896 : state3_8;
          value313 = value314 < entry65[6] ? value314 : entry65[6];
        } else {
        
          value313 = value311 ? entry65[6] : state3_8;
        }
        let value315;
        if (value278) {
          const value316 = state3_5 ? -719162 : state3_9;
          value315 = entry65[7] < value316 ? value316 : entry65[7];
        } else {
        
          value315 = value311 ? entry65[7] : state3_9;
        }
        const next14 = value278 ? !(value265 && value279 && value308 && value309) : state3_0 && value312;
        const next15 = value278 ? value288 : value311 ? value287 : state3_1;
        const next16 = value278 ? !value308 : value311 ? value301 : state3_2;
        const next17 = value278 ? value286 || state3_1 || value301 || state3_2 && state3_3 : state3_3 || value311;
        const next18 = value278 ? value300 : value311 ? value300 : state3_4;
        const next19 = state3_5 && value310 && value312;
        const next20 = value278 ? !(value279 && value309) : value311 ? entry65[5] : state3_6;
        const next21 = value278 ? entry65[5] || state3_5 || state3_6 && state3_7 : value311 ? entry65[5] : state3_7;
        const next22 = value313;
        const next23 = value315;
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
      const value317 = 0 < state3_4;
      const value318 = value && facts.moveWithinUk;
      const value319 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value318;
      const value320 = value319 || value318;
      const value321 = value3 && value4;
      const value322 = (engineerStandsInTheWayIsUnknown || value4) && !value321;
      const value323 = value322 || value321;
      const value324 = daysRefundedIsUnknown || any16 || state3_0;
      const value325 = !value256;
      const refundableDaysIsNone = state3_1 && !value324 && value325;
      const value326 = !refundableDaysIsNone;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || any16 || state3_0 || state3_2;
      const value327 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || any16 || state3_3 || state3_1 && value324 && value325));
      const value328 = !refundableDaysIsUnknown;
      const value329 = value326 && (daysRefundedIsUnknown || any16 || state3_0 || state3_2 || value317) && !(value317 && value326 && value327 && value328);
      const value330 = !value329;
      const value331 = value317 && value330 && value326 && value327 && value328;
      const value332 = value329 || value331;
      const value333 = value319 || value322 || value329;
      const value334 = value && facts.moveWithinUk && value3 && value4 && value317 && !(value320 && value323 && value332 && value333) && value330 && value326 && value327 && value328;
      if (!value334 && value320 && value323 && value332 && value333 || value31 && value32 && value33 && any && value56 && value54 && value51 && value49) return undefined;
      const outcome = value334 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let any17 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry66 of daysRefunded) {
        const value335 = !entry66[0];
        let value336 = value335;
        if (value336) {
          const value337 = entry66[7] >= entry66[3];
          value336 = value337;
          if (value336) {
            const value338 = entry66[6] >= entry66[4];
            const value339 = !(entry66[5] || entry66[1] && entry66[2]);
            const value340 = !(value335 && value338 && value339);
            const value341 = value335 && value337 && value340;
            value336 = (value341 || value335 && value338 && !value341 && value339) && value340;
          }
        }
        if (value336) {
          any17 = true;
          break;
        }
      }
      let value342;
      if (daysRefundedIsUnknown) {
        value342 = NOTHING;
      } else {
      
        let value343;
        if (any17) {
          value343 = NOTHING;
        } else {
        
          const value344 = facts.serviceBillingDay + -1 + -719162;
          const value345 = value344 >= -719162 && 2932896 >= value344;
          const value346 = !value345;
          const value347 = facts.serviceBillingDayIsUnknown || value346;
          const value348 = !value347;
          const value349 = value347 ? -719163 : value345 ? value344 : -719162;
          const value350 = monthOfDay(value349);
          const value351 = value349 - startOfMonth(value350);
          const value352 = value347 ? 2932897 : value345 ? value344 : 2932896;
          const value353 = monthOfDay(value352);
          const value354 = value352 - startOfMonth(value353);
          const list37 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry67 of daysRefunded) {
            const value355 = !entry67[0];
            let value356 = value355;
            if (value356) {
              const value357 = entry67[6] >= entry67[4];
              value356 = value357;
              if (value356) {
                const value358 = entry67[7] >= entry67[3];
                const value359 = !(entry67[5] || entry67[1] && entry67[2]);
                const value360 = !(value355 && value357 && value359);
                const value361 = value355 && value358 && value360;
                const value362 = !value361;
                value356 = !(value355 && value358 && (value361 || value355 && value357 && value362 && value359) && value360) && value362 && value359;
              }
            }
            if (value356) {
              const value363 = entry67[6] + 1;
              const value364 = value363 >= -719162 && 2932896 >= value363;
              const value365 = !entry67[5] && !value364;
              const value366 = monthOfDay(entry67[3]);
              const value367 = startOfMonth(value366);
              const value368 = startOfMonth(value366 + 1) - value367 + -1;
              const value369 = value366 - value350;
              const value370 = entry67[3] - value367 < (value368 < value351 ? value368 : value351) ? value369 + -1 : value369;
              const value371 = Math.floor((0 < value370 ? value370 : 0) / 12) * 12 + value350;
              const value372 = value371 >= 12 && 119999 >= value371;
              const value373 = facts.serviceBillingDayIsUnknown || value355 && (facts.serviceBillingDayIsUnknown || entry67[1] || value346) || value348 && !value372 || value346;
              const value374 = value355 && (entry67[5] || value355 && value373 || value365);
              const value375 = value355 && (entry67[1] || entry67[5] || value365 || value374);
              let value376;
              if (entry67[0]) {
                value376 = NOTHING;
              } else {
              
                let value377;
                if (value375) {
                  value377 = NOTHING;
                } else {
                
                  let value378;
                  if (entry67[0] || value375) {
                    value378 = NOTHING;
                  } else {
                  
                    const value379 = value365 || entry67[5] && entry67[6] < -719162 ? -719163 : value364 ? value363 : -719162;
                    let value380;
                    if (entry67[0] || value374) {
                      value380 = NOTHING;
                    } else {
                    
                      let value381;
                      if (value373) {
                        value381 = -719163;
                      } else {
                      
                        let value382;
                        if (value372) {
                          const value383 = startOfMonth(value371);
                          const value384 = startOfMonth(value371 + 1) - value383;
                          value382 = value351 < value384 ? value351 + value383 : value383 + (value384 + -1);
                        } else {
                        
                          value382 = -719162;
                        }
                        value381 = value382;
                      }
                      const value385 = monthOfDay(value381);
                      const value386 = value381 - startOfMonth(value385);
                      let value387;
                      if (value381 < value379) {
                        const value388 = value379 + -1;
                        const value389 = monthOfDay(value388);
                        const value390 = startOfMonth(value389);
                        const value391 = startOfMonth(value389 + 1) - value390 + -1;
                        const value392 = value389 - value385;
                        const value393 = value388 - value390 < (value391 < value386 ? value391 : value386) ? value392 + -1 : value392;
                        value387 = (0 < value393 ? value393 : 0) + 1;
                      } else {
                      
                        value387 = 0;
                      }
                      const count = value387;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list38 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry68 of range) {
                        const value394 = entry68[0] + value385;
                        const value395 = startOfMonth(value394);
                        const value396 = startOfMonth(value394 + 1) - value395;
                        list38.push([value386 < value396 ? value386 + value395 : value395 + (value396 + -1)]);
                      }
                      value380 = list38;
                    }
                    const list39 = [];
                    if ((steps += value380.length) > MOST_STEPS) return undefined;
                    for (const entry69 of value380) {
                      if (entry67[3] < entry69[0] && entry69[0] < value379) {
                        list39.push([entry69[0]]);
                      }
                    }
                    if ((steps += list39.length) > MOST_STEPS) return undefined;
                    const keys6 = [];
                    for (const entry70 of list39) {
                      keys6.push([entry70[0]]);
                    }
                    const sorted6 = inOrderOf(list39, keys6);
                    const all9 = [];
                    const list40 = [[[[entry67[3]]]], [sorted6], [[[value379]]]];
                    if ((steps += list40.length) > MOST_STEPS) return undefined;
                    for (const entry71 of list40) {
                      for (const one9 of entry71[0]) all9.push(one9);
                    }
                    const list41 = [];
                    if ((steps += all9.length) > MOST_STEPS) return undefined;
                    for (let index76 = 0; index76 < all9.length; index76 += 1) {
                      const entry72 = all9[index76];
                      if (index76 + 1 < all9.length && entry72[0] < (all9[index76 + 1]?.[0] ?? 0)) {
                        list41.push([entry72[0], (all9[index76 + 1]?.[0] ?? 0)]);
                      }
                    }
                    value378 = list41;
                  }
                  const list42 = [];
                  if ((steps += value378.length) > MOST_STEPS) return undefined;
                  for (const entry73 of value378) {
                    const value397 = monthOfDay(entry73[0]);
                    const value398 = startOfMonth(value397);
                    const value399 = startOfMonth(value397 + 1) - value398 + -1;
                    const value400 = value397 - value350;
                    const value401 = entry73[0] - value398 < (value399 < value351 ? value399 : value351) ? value400 + -1 : value400;
                    const value402 = 0 < value401 ? value401 : 0;
                    const value403 = value402 + 1;
                    const value404 = value403 + value350;
                    const value405 = value404 >= 12 && 119999 >= value404;
                    const value406 = facts.serviceBillingDayIsUnknown || value346 || value348 && !value405;
                    let value407;
                    if (value406) {
                      value407 = -719163;
                    } else {
                    
                      let value408;
                      if (value405) {
                        const value409 = startOfMonth(value404);
                        const value410 = startOfMonth(value404 + 1) - value409;
                        value408 = value351 < value410 ? value351 + value409 : value410 + -1 + value409;
                      } else {
                      
                        value408 = -719162;
                      }
                      value407 = value408;
                    }
                    let value411;
                    if (value406) {
                      value411 = 2932897;
                    } else {
                    
                      const value412 = value403 + value353;
                      let value413;
                      if (value412 >= 12 && 119999 >= value412) {
                        const value414 = startOfMonth(value412);
                        const value415 = startOfMonth(value412 + 1) - value414;
                        value413 = value354 < value415 ? value414 + value354 : value415 + -1 + value414;
                      } else {
                      
                        value413 = 2932896;
                      }
                      value411 = value413;
                    }
                    const value416 = value402 + value350;
                    const value417 = value416 >= 12 && 119999 >= value416;
                    const value418 = facts.serviceBillingDayIsUnknown || value346 || value348 && !value417;
                    let value419;
                    if (value418) {
                      value419 = -719163;
                    } else {
                    
                      let value420;
                      if (value417) {
                        const value421 = startOfMonth(value416);
                        const value422 = startOfMonth(value416 + 1) - value421;
                        value420 = value351 < value422 ? value421 + value351 : value421 + (value422 + -1);
                      } else {
                      
                        value420 = -719162;
                      }
                      value419 = value420;
                    }
                    let value423;
                    if (value418) {
                      value423 = 2932897;
                    } else {
                    
                      const value424 = value402 + value353;
                      let value425;
                      if (value424 >= 12 && 119999 >= value424) {
                        const value426 = startOfMonth(value424);
                        const value427 = startOfMonth(value424 + 1) - value426;
                        value425 = value354 < value427 ? value426 + value354 : value426 + (value427 + -1);
                      } else {
                      
                        value425 = 2932896;
                      }
                      value423 = value425;
                    }
                    const value428 = entry73[1] - entry73[0];
                    list42.push([value406, value407, value411, value418, value419, value423, value428, times(ofPence(value428 * 100), AMOUNT24)]);
                  }
                  value377 = list42;
                }
                value376 = value377;
              }
              list37.push([entry67[0], value375, value376]);
            }
          }
          value343 = list37;
        }
        value342 = value343;
      }
      let any18 = false;
      if ((steps += value342.length) > MOST_STEPS) return undefined;
      for (const entry74 of value342) {
        let value429 = entry74[1];
        if (!value429) {
          let value430 = !entry74[0];
          if (value430) {
            let any19 = false;
            const list43 = entry74[2];
            if ((steps += list43.length) > MOST_STEPS) return undefined;
            for (const entry75 of list43) {
              if (entry75[0] || entry75[3]) {
                any19 = true;
                break;
              }
            }
            value430 = any19;
          }
          value429 = value430;
        }
        if (value429) {
          any18 = true;
          break;
        }
      }
      let value431;
      if (daysRefundedIsUnknown || any17 || any18) {
        value431 = NOTHING;
      } else {
      
        const all10 = [];
        if ((steps += value342.length) > MOST_STEPS) return undefined;
        for (const entry76 of value342) {
          for (const one10 of entry76[0] ? NOTHING : entry76[2]) all10.push(one10);
        }
        value431 = all10;
      }
      const list44 = [];
      if ((steps += value431.length) > MOST_STEPS) return undefined;
      for (const entry77 of value431) {
        list44.push([entry77[0], entry77[0] ? 0 : entry77[1], entry77[0] ? 0 : entry77[2], entry77[3], entry77[3] ? 0 : entry77[4], entry77[3] ? 0 : entry77[5], entry77[6], entry77[7]]);
      }
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      const keys7 = [];
      for (const entry78 of list44) {
        keys7.push([entry78[1], entry78[4], entry78[1]]);
      }
      const sorted7 = inOrderOf(list44, keys7);
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
      if ((steps += sorted7.length) > MOST_STEPS) return undefined;
      for (const entry79 of sorted7) {
        const value432 = states3_8 && entry79[1] === states3_1 && entry79[4] === states3_4 && !(entry79[0] || states3_0) && !(entry79[3] || states3_3);
        const next24 = entry79[0];
        const next25 = entry79[1];
        const next26 = entry79[2];
        const next27 = entry79[3];
        const next28 = entry79[4];
        const next29 = entry79[5];
        const next30 = value432 ? entry79[6] + states3_6 : entry79[6];
        const next31 = value432 ? plus(states3_7, entry79[7]) : entry79[7];
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
      const list45 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index84 = 0; index84 < states3.length; index84 += 1) {
        const entry80 = states3[index84];
        if (!(index84 + 1 < states3.length && (states3[index84 + 1]?.[1] ?? 0) === entry80[1] && (states3[index84 + 1]?.[4] ?? 0) === entry80[4] && !(entry80[0] || (states3[index84 + 1]?.[0] ?? false)) && !(entry80[3] || (states3[index84 + 1]?.[3] ?? false)))) {
          list45.push([entry80[0], entry80[1], entry80[2], entry80[3], entry80[4], entry80[5], entry80[6], entry80[7]]);
        }
      }
      let daysByPeriodIsUnknown = daysRefundedIsUnknown || any17 || any18;
      if (!daysByPeriodIsUnknown) {
        let any20 = false;
        if ((steps += value431.length) > MOST_STEPS) return undefined;
        for (const entry81 of value431) {
          if (entry81[0] || entry81[3]) {
            any20 = true;
            break;
          }
        }
        daysByPeriodIsUnknown = any20;
        if (!daysByPeriodIsUnknown) {
          let any21 = false;
          if ((steps += list45.length) > MOST_STEPS) return undefined;
          for (const entry82 of list45) {
            if (!(entry82[6] >= -9007199254740991 && 9007199254740991 >= entry82[6])) {
              any21 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any21;
        }
      }
      let daysByPeriod;
      if (daysByPeriodIsUnknown) {
        daysByPeriod = NOTHING;
      } else {
      
        let value433;
        if (daysByPeriodIsUnknown) {
          value433 = NOTHING;
        } else {
        
          const list46 = [];
          if ((steps += list45.length) > MOST_STEPS) return undefined;
          for (const entry83 of list45) {
            list46.push([entry83[0], entry83[0] ? 0 : entry83[1], entry83[0] ? 0 : entry83[2], entry83[3], entry83[3] ? 0 : entry83[4], entry83[3] ? 0 : entry83[5], entry83[6], entry83[7]]);
          }
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          const keys8 = [];
          for (const entry84 of list46) {
            keys8.push([entry84[1], entry84[1], entry84[4], entry84[1], entry84[6], entry84[7]]);
          }
          const sorted8 = inOrderOf(list46, keys8);
          value433 = sorted8;
        }
        const list47 = [];
        if ((steps += value433.length) > MOST_STEPS) return undefined;
        for (const entry85 of value433) {
          const value434 = entry85[1] - entry85[4];
          list47.push([entry85[0], entry85[1], entry85[2], entry85[3] || entry85[0] || !(value434 >= -9007199254740991 && 9007199254740991 >= value434), value434, entry85[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry85[7]), AMOUNT24)]);
        }
        daysByPeriod = list47;
      }
      let amountsIsUnknown;
      if (value329) {
        const list48 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry86 of NOTHING) {
          list48.push([entry86[0], entry86[0] ? 0 : entry86[1], entry86[0] ? 0 : entry86[2], entry86[3], entry86[3] ? 0 : entry86[4], entry86[5], entry86[6], entry86[6] ? AMOUNT0 : entry86[7]]);
        }
        const list49 = [];
        if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
        for (const entry87 of daysByPeriod) {
          list49.push([entry87[0], entry87[0] ? 0 : entry87[1], entry87[0] ? 0 : entry87[2], entry87[3], entry87[3] ? 0 : entry87[4], entry87[5], entry87[6], entry87[6] ? AMOUNT0 : entry87[7]]);
        }
        amountsIsUnknown = !(compareRaw(list48, list49) === 0 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value317 && value330 && value326 && value327 && value328 && daysByPeriodIsUnknown;
      }
      let amounts;
      if (amountsIsUnknown) {
        amounts = NOTHING;
      } else {
      
        const list50 = [];
        const list51 = value329 ? daysByPeriod : value331 ? daysByPeriod : NOTHING;
        if ((steps += list51.length) > MOST_STEPS) return undefined;
        for (const entry88 of list51) {
          const value435 = decimalOf(entry88[4]);
          const value436 = entry88[6] || entry88[3];
          list50.push([entry88[0], entry88[1], entry88[2], entry88[5], compare(value435, AMOUNT0) === 0 && !value436, value436, divide(entry88[7], value435)]);
        }
        amounts = list50;
      }
      const list52 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry89 of amounts) {
        list52.push([entry89[4], entry89[5], entry89[6]]);
      }
      let any22 = false;
      if ((steps += list52.length) > MOST_STEPS) return undefined;
      for (const entry90 of list52) {
        if (entry90[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry91 of amounts) {
        if (entry91[0] || entry91[5]) {
          any23 = true;
          break;
        }
      }
      const list53 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry92 of amounts) {
        list53.push([entry92[0], entry92[0] ? 0 : entry92[1], entry92[0] ? 0 : entry92[2], entry92[3], entry92[4], entry92[5], entry92[4] || entry92[5] ? AMOUNT0 : entry92[6]]);
      }
      if ((steps += list53.length) > MOST_STEPS) return undefined;
      const keys9 = [];
      for (const entry93 of list53) {
        keys9.push([entry93[1]]);
      }
      const sorted9 = inOrderOf(list53, keys9);
      const states4 = [];
      let states4_0 = false;
      let states4_1 = 0;
      let states4_2 = 0;
      let states4_3 = 0;
      let states4_4 = false;
      let states4_5 = false;
      let states4_6 = AMOUNT0;
      let states4_7 = false;
      if ((steps += sorted9.length) > MOST_STEPS) return undefined;
      for (const entry94 of sorted9) {
        const value437 = entry94[1] === states4_1;
        const value438 = !(entry94[0] || states4_0);
        const value439 = states4_7 && value437 && value438;
        const next33 = entry94[0];
        const next34 = entry94[1];
        const next35 = entry94[2];
        const next36 = value439 ? entry94[3] + states4_3 : entry94[3];
        const next37 = entry94[4] || states4_7 && value437 && states4_4 && value438;
        const next38 = entry94[5];
        const next39 = value439 ? plus(entry94[6], states4_6) : entry94[6];
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
      const list54 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index99 = 0; index99 < states4.length; index99 += 1) {
        const entry95 = states4[index99];
        if (!(index99 + 1 < states4.length && (states4[index99 + 1]?.[1] ?? 0) === entry95[1] && !(entry95[0] || (states4[index99 + 1]?.[0] ?? false)))) {
          list54.push([entry95[0], entry95[1], entry95[2], entry95[3], entry95[4], entry95[5], entry95[6]]);
        }
      }
      let any24 = false;
      if ((steps += list54.length) > MOST_STEPS) return undefined;
      for (const entry96 of list54) {
        if (!(entry96[3] >= -9007199254740991 && 9007199254740991 >= entry96[3])) {
          any24 = true;
          break;
        }
      }
      const creditsIsUnknown = amountsIsUnknown || any23 || any24;
      let credits;
      if (creditsIsUnknown) {
        credits = NOTHING;
      } else {
      
        let value440;
        if (creditsIsUnknown) {
          value440 = NOTHING;
        } else {
        
          const list55 = [];
          if ((steps += list54.length) > MOST_STEPS) return undefined;
          for (const entry97 of list54) {
            list55.push([entry97[0], entry97[0] ? 0 : entry97[1], entry97[0] ? 0 : entry97[2], entry97[3], entry97[4], entry97[5], entry97[4] || entry97[5] ? AMOUNT0 : entry97[6]]);
          }
          if ((steps += list55.length) > MOST_STEPS) return undefined;
          const keys10 = [];
          for (const entry98 of list55) {
            keys10.push([entry98[1], entry98[1], entry98[3], entry98[4], entry98[6]]);
          }
          const sorted10 = inOrderOf(list55, keys10);
          value440 = sorted10;
        }
        const list56 = [];
        if ((steps += value440.length) > MOST_STEPS) return undefined;
        for (const entry99 of value440) {
          list56.push([entry99[0], entry99[1], entry99[2], entry99[3], entry99[4], !entry99[4] && entry99[5], roundHalfUp(entry99[6], 2)]);
        }
        credits = list56;
      }
      const list57 = [];
      if ((steps += credits.length) > MOST_STEPS) return undefined;
      for (const entry100 of credits) {
        list57.push([entry100[4], entry100[5], entry100[6]]);
      }
      let any25 = false;
      if ((steps += list57.length) > MOST_STEPS) return undefined;
      for (const entry101 of list57) {
        if (entry101[1]) {
          any25 = true;
          break;
        }
      }
      let value441 = daysRefundedIsUnknown || any16 || state3_0 || state3_2 || amountsIsUnknown || any22 || any23 || any24 || any25;
      if (!value441) {
        let any26 = false;
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry102 of credits) {
          if (entry102[0] || entry102[5]) {
            any26 = true;
            break;
          }
        }
        value441 = any26 || (value7 && value237);
      }
      if (value441) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      if ((steps += list52.length) > MOST_STEPS) return undefined;
      for (const entry103 of list52) {
        const next41 = state4_0 || entry103[0];
        const next42 = plus(entry103[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list57.length) > MOST_STEPS) return undefined;
      for (const entry104 of list57) {
        const next43 = state5_0 || entry104[0];
        const next44 = plus(entry104[2], state5_1);
        state5_0 = next43;
        state5_1 = next44;
      }
      const refundIsUnknown = amountsIsUnknown || any23 || any24 || any25;
      const refundIsNone = state5_0 && !refundIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : state3_4,
          "refundUnrounded": state4_0 && !(amountsIsUnknown || any22) ? null : toPlaces(state4_1, 10),
          "refund": refundIsNone ? null : moneyText(state5_1),
          "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && !refundIsNone ? { amount: moneyText(state5_1), isOwed: true } : null] };
    },
  };
};
