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
  return {
    decision: "moving-home-refund",
    readings: {},
    whole: {
      facts: ["move.engineerRefused","move.engineerNecessary","move.withinUk","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","termination.form","termination.movesDomain","termination.endedBy","termination.effectiveOn","asOf","move.outages","service.billingDay","service.monthlyCharge"],
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
          terminationEffectiveOn: firstDay(fact9),
          terminationEffectiveOnIsNone: fact9 === null,
          asOf: firstDay(fact10),
          moveOutages: entriesIn(fact11).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
          serviceBillingDay: wholeIn(fact12),
          serviceMonthlyCharge: amountIn(fact13),
        };
      },
      answer(facts, isBare) {
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
        const endingDayAtLatest = value6 ? facts.terminationEffectiveOn : 2932897;
        const value7 = endingDayAtLatest < facts.asOf ? endingDayAtLatest : facts.asOf;
        const endingDay = value6 ? facts.terminationEffectiveOn : -719163;
        const value8 = endingDay < facts.asOf ? endingDay : facts.asOf;
        const value9 = value7 !== value8;
        const endingDayIsNone = facts.terminationEffectiveOnIsNone || !value6;
        const value10 = !endingDayIsNone;
        const lastDayCounted = endingDayIsNone ? facts.asOf : value8;
        const lastDayCountedAtLatest = endingDayIsNone ? facts.asOf : value7;
        const outages = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry2 of facts.moveOutages) {
          outages.push([entry2[0], entry2[1] && value9 && value10, entry2[1] ? lastDayCounted : entry2[2], entry2[1] ? lastDayCountedAtLatest : entry2[2], entry2[3], entry2[4] ? AMOUNT24 : entry2[5]]);
        }
        const otherFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry3 of outages) {
          otherFaults.push([entry3[0], entry3[1], entry3[2], entry3[3], entry3[4] === "other" ? entry3[5] : AMOUNT0]);
        }
        let any2 = false;
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry4 of otherFaults) {
          if (entry4[3] >= entry4[0] && entry4[2] < entry4[0]) {
            any2 = true;
            break;
          }
        }
        let value11;
        if (any2) {
          value11 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
          for (const entry5 of otherFaults) {
            if (entry5[2] >= entry5[0]) {
              const value12 = entry5[1] && entry5[2] < -719162;
              const value13 = entry5[3] + 1;
              const value14 = 2932896 < value13 ? 2932896 : value13;
              const value15 = entry5[2] + 1;
              list.push([[[false, false, entry5[0], entry5[0], entry5[4]], [value12 || value14 !== value15, value12, value12 ? -719163 : value15, value12 ? 2932897 : value14, minus(AMOUNT0, entry5[4])]]]);
            }
          }
          value11 = list;
        }
        let any3 = false;
        if ((steps += value11.length) > MOST_STEPS) return undefined;
        for (const entry6 of value11) {
          let any4 = false;
          const list2 = entry6[0];
          if ((steps += list2.length) > MOST_STEPS) return undefined;
          for (const entry7 of list2) {
            if (entry7[0]) {
              any4 = true;
              break;
            }
          }
          if (any4) {
            any3 = true;
            break;
          }
        }
        let value16;
        if (any2 || any3) {
          value16 = NOTHING;
        } else {
        
          const all = [];
          if ((steps += value11.length) > MOST_STEPS) return undefined;
          for (const entry8 of value11) {
            for (const one of entry8[0]) all.push(one);
          }
          value16 = all;
        }
        let any5 = false;
        if ((steps += value16.length) > MOST_STEPS) return undefined;
        for (const entry9 of value16) {
          if (entry9[0]) {
            any5 = true;
            break;
          }
        }
        const value17 = any2 || any3 || any5;
        let value18;
        if (value17) {
          value18 = NOTHING;
        } else {
        
          let value19;
          if (value17) {
            value19 = NOTHING;
          } else {
          
            if ((steps += value16.length) > MOST_STEPS) return undefined;
            const keys = [];
            for (const entry10 of value16) {
              keys.push([entry10[2]]);
            }
            const sorted = inOrderOf(value16, keys);
            const all2 = [];
            const list3 = [[LISTED3], [sorted]];
            if ((steps += list3.length) > MOST_STEPS) return undefined;
            for (const entry11 of list3) {
              for (const one2 of entry11[0]) all2.push(one2);
            }
            const states = [];
            let states_0 = -719162;
            let states_1 = AMOUNT0;
            if ((steps += all2.length) > MOST_STEPS) return undefined;
            for (const entry12 of all2) {
              const next = entry12[2];
              const next2 = plus(states_1, entry12[4]);
              states_0 = next;
              states_1 = next2;
              states.push([states_0, states_1]);
            }
            const list4 = [];
            if ((steps += states.length) > MOST_STEPS) return undefined;
            for (let index13 = 0; index13 < states.length; index13 += 1) {
              const entry13 = states[index13];
              if (!(index13 + 1 < states.length && (states[index13 + 1]?.[0] ?? 0) === entry13[0])) {
                list4.push([entry13[0], entry13[1]]);
              }
            }
            const list5 = [];
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            for (let index14 = 0; index14 < list4.length; index14 += 1) {
              const entry14 = list4[index14];
              if (!(index14 > 0 && compare(entry14[1], (list4[index14 - 1]?.[1] ?? NIL)) === 0)) {
                list5.push([entry14[0], entry14[1]]);
              }
            }
            value19 = list5;
          }
          const list6 = [];
          if ((steps += value19.length) > MOST_STEPS) return undefined;
          for (const entry15 of value19) {
            list6.push([entry15[0], compare(AMOUNT24, entry15[1]) < 0 ? AMOUNT24 : entry15[1]]);
          }
          const list7 = [];
          if ((steps += list6.length) > MOST_STEPS) return undefined;
          for (let index16 = 0; index16 < list6.length; index16 += 1) {
            const entry16 = list6[index16];
            if (!(index16 > 0 && compare(entry16[1], (list6[index16 - 1]?.[1] ?? NIL)) === 0)) {
              list7.push([entry16[0], entry16[1]]);
            }
          }
          value18 = list7;
        }
        let value20;
        if (value17) {
          value20 = NOTHING;
        } else {
        
          let any6 = false;
          if ((steps += value18.length) > MOST_STEPS) return undefined;
          for (const entry17 of value18) {
            if (entry17[0] === -719162) {
              any6 = true;
              break;
            }
          }
          const list8 = [];
          const list9 = any6 ? NOTHING : LISTED4;
          if ((steps += list9.length) > MOST_STEPS) return undefined;
          for (const entry18 of list9) {
            list8.push([-719162]);
          }
          const list10 = [];
          if ((steps += value18.length) > MOST_STEPS) return undefined;
          for (const entry19 of value18) {
            list10.push([entry19[0]]);
          }
          const all3 = [];
          const list11 = [[list8], [list10]];
          if ((steps += list11.length) > MOST_STEPS) return undefined;
          for (const entry20 of list11) {
            for (const one3 of entry20[0]) all3.push(one3);
          }
          value20 = all3;
        }
        const apparatusFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry21 of outages) {
          apparatusFaults.push([entry21[0], entry21[1], entry21[2], entry21[3], entry21[4] === "customer-apparatus" && compare(entry21[5], AMOUNT24) >= 0 ? entry21[5] : AMOUNT0]);
        }
        let any7 = false;
        if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
        for (const entry22 of apparatusFaults) {
          if (entry22[3] >= entry22[0] && entry22[2] < entry22[0]) {
            any7 = true;
            break;
          }
        }
        let value21;
        if (any7) {
          value21 = NOTHING;
        } else {
        
          const list12 = [];
          if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
          for (const entry23 of apparatusFaults) {
            if (entry23[2] >= entry23[0]) {
              const value22 = entry23[1] && entry23[2] < -719162;
              const value23 = entry23[3] + 1;
              const value24 = 2932896 < value23 ? 2932896 : value23;
              const value25 = entry23[2] + 1;
              list12.push([[[false, false, entry23[0], entry23[0], entry23[4]], [value22 || value24 !== value25, value22, value22 ? -719163 : value25, value22 ? 2932897 : value24, minus(AMOUNT0, entry23[4])]]]);
            }
          }
          value21 = list12;
        }
        let any8 = false;
        if ((steps += value21.length) > MOST_STEPS) return undefined;
        for (const entry24 of value21) {
          let any9 = false;
          const list13 = entry24[0];
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry25 of list13) {
            if (entry25[0]) {
              any9 = true;
              break;
            }
          }
          if (any9) {
            any8 = true;
            break;
          }
        }
        let value26;
        if (any7 || any8) {
          value26 = NOTHING;
        } else {
        
          const all4 = [];
          if ((steps += value21.length) > MOST_STEPS) return undefined;
          for (const entry26 of value21) {
            for (const one4 of entry26[0]) all4.push(one4);
          }
          value26 = all4;
        }
        let any10 = false;
        if ((steps += value26.length) > MOST_STEPS) return undefined;
        for (const entry27 of value26) {
          if (entry27[0]) {
            any10 = true;
            break;
          }
        }
        const value27 = any7 || any8 || any10;
        let value28;
        if (value27) {
          value28 = NOTHING;
        } else {
        
          if ((steps += value26.length) > MOST_STEPS) return undefined;
          const keys2 = [];
          for (const entry28 of value26) {
            keys2.push([entry28[2]]);
          }
          const sorted2 = inOrderOf(value26, keys2);
          const all5 = [];
          const list14 = [[LISTED3], [sorted2]];
          if ((steps += list14.length) > MOST_STEPS) return undefined;
          for (const entry29 of list14) {
            for (const one5 of entry29[0]) all5.push(one5);
          }
          const states2 = [];
          let states2_0 = -719162;
          let states2_1 = AMOUNT0;
          if ((steps += all5.length) > MOST_STEPS) return undefined;
          for (const entry30 of all5) {
            const next3 = entry30[2];
            const next4 = plus(states2_1, entry30[4]);
            states2_0 = next3;
            states2_1 = next4;
            states2.push([states2_0, states2_1]);
          }
          const list15 = [];
          if ((steps += states2.length) > MOST_STEPS) return undefined;
          for (let index31 = 0; index31 < states2.length; index31 += 1) {
            const entry31 = states2[index31];
            if (!(index31 + 1 < states2.length && (states2[index31 + 1]?.[0] ?? 0) === entry31[0])) {
              list15.push([entry31[0], entry31[1]]);
            }
          }
          const list16 = [];
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          for (let index32 = 0; index32 < list15.length; index32 += 1) {
            const entry32 = list15[index32];
            if (!(index32 > 0 && compare(entry32[1], (list15[index32 - 1]?.[1] ?? NIL)) === 0)) {
              list16.push([entry32[0], entry32[1]]);
            }
          }
          value28 = list16;
        }
        let value29;
        if (value27) {
          value29 = NOTHING;
        } else {
        
          let any11 = false;
          if ((steps += value28.length) > MOST_STEPS) return undefined;
          for (const entry33 of value28) {
            if (entry33[0] === -719162) {
              any11 = true;
              break;
            }
          }
          const list17 = [];
          const list18 = any11 ? NOTHING : LISTED4;
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          for (const entry34 of list18) {
            list17.push([-719162]);
          }
          const list19 = [];
          if ((steps += value28.length) > MOST_STEPS) return undefined;
          for (const entry35 of value28) {
            list19.push([entry35[0]]);
          }
          const all6 = [];
          const list20 = [[list17], [list19]];
          if ((steps += list20.length) > MOST_STEPS) return undefined;
          for (const entry36 of list20) {
            for (const one6 of entry36[0]) all6.push(one6);
          }
          value29 = all6;
        }
        const value30 = [[value17, value20], [value27, value29]];
        let any12 = false;
        if ((steps += value30.length) > MOST_STEPS) return undefined;
        for (const entry37 of value30) {
          if (entry37[0]) {
            any12 = true;
            break;
          }
        }
        let value31;
        if (any12) {
          value31 = NOTHING;
        } else {
        
          let value32;
          if (any12) {
            value32 = NOTHING;
          } else {
          
            const all7 = [];
            if ((steps += value30.length) > MOST_STEPS) return undefined;
            for (const entry38 of value30) {
              for (const one7 of entry38[1]) all7.push(one7);
            }
            value32 = all7;
          }
          const list21 = [];
          if ((steps += value32.length) > MOST_STEPS) return undefined;
          for (const entry39 of value32) {
            if (-719162 < entry39[0]) {
              list21.push([entry39[0]]);
            }
          }
          if ((steps += list21.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry40 of list21) {
            keys3.push([entry40[0]]);
          }
          const sorted3 = inOrderOf(list21, keys3);
          const all8 = [];
          const list22 = [[LISTED5], [sorted3], [LISTED6]];
          if ((steps += list22.length) > MOST_STEPS) return undefined;
          for (const entry41 of list22) {
            for (const one8 of entry41[0]) all8.push(one8);
          }
          const list23 = [];
          if ((steps += all8.length) > MOST_STEPS) return undefined;
          for (let index42 = 0; index42 < all8.length; index42 += 1) {
            const entry42 = all8[index42];
            if (index42 + 1 < all8.length && entry42[0] < (all8[index42 + 1]?.[0] ?? 0)) {
              list23.push([entry42[0], (all8[index42 + 1]?.[0] ?? 0)]);
            }
          }
          value31 = list23;
        }
        let any13 = false;
        if ((steps += value31.length) > MOST_STEPS) return undefined;
        for (const entry43 of value31) {
          if ((steps += value18.length) > MOST_STEPS) return undefined;
          const most = entry43[0];
          let found = NOT_FOUND;
          for (let index45 = value18.length - 1; index45 >= 0; index45 -= 1) {
            const entry44 = value18[index45];
            if (entry44[0] <= most) {
              found = entry44;
              break;
            }
          }
          const value33 = !(found !== NOT_FOUND);
          const value34 = compare(AMOUNT0, found[1] ?? NIL) < 0;
          const value35 = !(any2 || any3 || any5 || value33);
          const value36 = (any2 || any3 || any5 || value33 || value34) && !(value34 && value35);
          let value37 = value36 || value34 && !value36 && value35;
          if (value37) {
            if ((steps += value28.length) > MOST_STEPS) return undefined;
            const most2 = entry43[0];
            let found2 = NOT_FOUND;
            for (let index47 = value28.length - 1; index47 >= 0; index47 -= 1) {
              const entry45 = value28[index47];
              if (entry45[0] <= most2) {
                found2 = entry45;
                break;
              }
            }
            const value38 = !(found2 !== NOT_FOUND);
            const value39 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
            const value40 = !(any7 || any8 || any10 || value38);
            const value41 = (any7 || any8 || any10 || value38 || value39) && !(value39 && value40);
            value37 = (value41 || value39 && !value41 && value40) && (value36 || value41);
          }
          if (value37) {
            any13 = true;
            break;
          }
        }
        const daysLostIsUnknown = any12 || any13;
        let daysLost;
        if (daysLostIsUnknown) {
          daysLost = NOTHING;
        } else {
        
          let value42;
          if (any12) {
            value42 = NOTHING;
          } else {
          
            let value43;
            if (any13) {
              value43 = NOTHING;
            } else {
            
              const list24 = [];
              if ((steps += value31.length) > MOST_STEPS) return undefined;
              for (const entry46 of value31) {
                if ((steps += value18.length) > MOST_STEPS) return undefined;
                const most3 = entry46[0];
                let found3 = NOT_FOUND;
                for (let index50 = value18.length - 1; index50 >= 0; index50 -= 1) {
                  const entry47 = value18[index50];
                  if (entry47[0] <= most3) {
                    found3 = entry47;
                    break;
                  }
                }
                const value44 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
                const value45 = !(found3 !== NOT_FOUND);
                const value46 = any2 || any3 || any5 || value45;
                let value47 = value44;
                if (value47) {
                  if ((steps += value28.length) > MOST_STEPS) return undefined;
                  const most4 = entry46[0];
                  let found4 = NOT_FOUND;
                  for (let index52 = value28.length - 1; index52 >= 0; index52 -= 1) {
                    const entry48 = value28[index52];
                    if (entry48[0] <= most4) {
                      found4 = entry48;
                      break;
                    }
                  }
                  const value48 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
                  value47 = value48;
                  if (value47) {
                    const value49 = !value46;
                    const value50 = (any2 || any3 || any5 || value45 || value44) && !(value44 && value49);
                    const value51 = !value50;
                    const value52 = !(found4 !== NOT_FOUND);
                    const value53 = !(any7 || any8 || any10 || value52);
                    const value54 = (any7 || any8 || any10 || value52 || value48) && !(value48 && value53);
                    const value55 = !value54;
                    value47 = !((value50 || value44 && value51 && value49) && (value54 || value48 && value55 && value53) && (value50 || value54)) && value51 && value49 && value55 && value53;
                  }
                }
                if (value47) {
                  const value56 = entry46[1] + -1;
                  const value57 = value56 < -719162;
                  list24.push([entry46[0], value57, value57 ? -719163 : value56, value57 ? 2932897 : value56, value46, found3[1] ?? NIL]);
                }
              }
              value43 = list24;
            }
            value42 = value43;
          }
          const list25 = [];
          if ((steps += value42.length) > MOST_STEPS) return undefined;
          for (const entry49 of value42) {
            list25.push([entry49[0], entry49[1], entry49[2], entry49[3]]);
          }
          daysLost = list25;
        }
        let any14 = false;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry50 of daysLost) {
          if (entry50[1]) {
            any14 = true;
            break;
          }
        }
        let value58;
        if (any12 || any13 || any14) {
          value58 = NOTHING;
        } else {
        
          const list26 = [];
          if ((steps += daysLost.length) > MOST_STEPS) return undefined;
          for (const entry51 of daysLost) {
            list26.push([entry51[0], entry51[1], entry51[1] ? 0 : entry51[2], entry51[1] ? 0 : entry51[3]]);
          }
          if ((steps += list26.length) > MOST_STEPS) return undefined;
          const keys4 = [];
          for (const entry52 of list26) {
            keys4.push([entry52[0], entry52[0], entry52[2]]);
          }
          const sorted4 = inOrderOf(list26, keys4);
          value58 = sorted4;
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
        if ((steps += value58.length) > MOST_STEPS) return undefined;
        for (const entry53 of value58) {
          const value59 = !entry53[1];
          const value60 = entry53[2] >= entry53[0];
          const value61 = value59 && value60;
          const value62 = entry53[3] >= entry53[0] && !value61;
          const value63 = !state_0;
          const value64 = value63 && state_4;
          const value65 = !value64;
          const value66 = state_7 >= entry53[3];
          const value67 = state_0 || state_5;
          const value68 = value67 && (state_6 || state_0 && state_4);
          const value69 = !(entry53[1] || value68);
          const value70 = state_8 >= entry53[2] && value65 && !(value66 && value65 && value69);
          const value71 = !value70;
          const value72 = !(value70 || value66 && value71 && value65 && value69);
          const value73 = value71 && value72;
          const value74 = (value70 || value73) && !value73;
          const value75 = !value74;
          const value76 = (value62 || value61) && (value74 || value75 && value71 && value72) && (value62 || value74);
          const value77 = state_7 >= entry53[0];
          const value78 = !value68;
          const value79 = state_8 >= entry53[0] && value65 && !(value77 && value65 && value78);
          const value80 = entry53[0] + -1;
          const value81 = value80 < -719162;
          const value82 = value81 ? -719163 : value80;
          const value83 = value77 && !value79 && value65 && value78;
          let value84;
          if (value79) {
            const value85 = value64 ? 2932896 : state_7;
            value84 = value82 < value85 ? value82 : value85;
          } else {
          
            value84 = value83 ? state_7 : value82;
          }
          const value86 = entry53[2] - value84;
          const value87 = value86 + state_3;
          const value88 = value87 === state_3;
          const value89 = entry53[2] === state_7;
          const value90 = state_0 || state_1 || (value79 ? !(state_7 === value82 && !(state_0 || state_5 || value81 || state_4)) : value83 ? value67 : value81) || entry53[1] || !(value86 >= -9007199254740991 && 9007199254740991 >= value86) || !(value87 >= -9007199254740991 && 9007199254740991 >= value87);
          const value91 = !value90;
          const value92 = !(state_4 || entry53[1] || state_5);
          const value93 = !value76;
          const value94 = value59 && value60 && value93 && value75 && value71 && value72;
          const value95 = !value94;
          let value96;
          if (value76) {
            const value97 = state_4 ? 2932896 : state_7;
            value96 = value97 < entry53[2] ? value97 : entry53[2];
          } else {
          
            value96 = value94 ? entry53[2] : state_7;
          }
          let value98;
          if (value76) {
            const value99 = state_4 ? -719162 : state_8;
            value98 = entry53[3] < value99 ? value99 : entry53[3];
          } else {
          
            value98 = value94 ? entry53[3] : state_8;
          }
          const next5 = value76 ? !(value63 && value88 && value89 && value91 && value92) : state_0 && value95;
          const next6 = value76 ? !(value88 && value91) : value94 ? value90 : state_1;
          const next7 = value76 ? value90 : state_2 || value94;
          const next8 = value76 ? value87 : value94 ? value87 : state_3;
          const next9 = state_4 && value93 && value95;
          const next10 = value76 ? !(value89 && value92) : value94 ? entry53[1] : state_5;
          const next11 = value76 ? entry53[1] || state_4 || state_5 && state_6 : value94 ? entry53[1] : state_6;
          const next12 = value96;
          const next13 = value98;
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
        const value100 = state_3 === 0;
        const value101 = any12 || any13 || any14 || state_0 || state_1;
        const value102 = !(value101 && (any12 || any13 || any14 || state_2));
        const value103 = !value101;
        const value104 = (any12 || any13 || any14 || state_0 || state_1 || value100) && !(value100 && value102 && value103);
        const value105 = value100 && !value104 && value102 && value103;
        const whereTheFaultsLie = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry54 of facts.moveOutages) {
          whereTheFaultsLie.push([entry54[3] === "customer-apparatus"]);
        }
        let state2_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry55 of whereTheFaultsLie) {
          state2_0 = state2_0 && entry55[0];
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value106 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value106 ? value106 : facts.moveNoticeOn) + 30;
        let daysFromTheFirst;
        if (daysLostIsUnknown) {
          daysFromTheFirst = NOTHING;
        } else {
        
          const list27 = [];
          if ((steps += daysLost.length) > MOST_STEPS) return undefined;
          for (const entry56 of daysLost) {
            list27.push([completeOnIsNone, entry56[0] < noticeHasRunOn ? noticeHasRunOn : entry56[0], entry56[1], entry56[2], entry56[3]]);
          }
          daysFromTheFirst = list27;
        }
        let any15 = false;
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry57 of daysFromTheFirst) {
          if (entry57[2]) {
            any15 = true;
            break;
          }
        }
        const value107 = any12 || any13 || any15;
        const list28 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry58 of daysFromTheFirst) {
          list28.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[2], entry58[2] ? 0 : entry58[3], entry58[2] ? 0 : entry58[4]]);
        }
        let value108;
        if (value107) {
          value108 = NOTHING;
        } else {
        
          if ((steps += list28.length) > MOST_STEPS) return undefined;
          const keys5 = [];
          for (const entry59 of list28) {
            keys5.push([entry59[0], entry59[1], entry59[0], entry59[1], entry59[3]]);
          }
          const sorted5 = inOrderOf(list28, keys5);
          value108 = sorted5;
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
        if ((steps += value108.length) > MOST_STEPS) return undefined;
        for (const entry60 of value108) {
          const value109 = !entry60[0];
          const value110 = !entry60[2];
          const value111 = entry60[3] >= entry60[1];
          const value112 = value109 && value110 && value111;
          const value113 = value109 && entry60[4] >= entry60[1] && !value112;
          const value114 = !state3_0;
          const value115 = value114 && state3_5;
          const value116 = !value115;
          const value117 = state3_8 >= entry60[4];
          const value118 = state3_0 || state3_6;
          const value119 = value118 && (state3_7 || state3_0 && state3_5);
          const value120 = !(entry60[2] || value119);
          const value121 = state3_9 >= entry60[3] && value116 && !(value117 && value116 && value120);
          const value122 = !value121;
          const value123 = !(value121 || value117 && value122 && value116 && value120);
          const value124 = value122 && value123;
          const value125 = (value121 || value124) && !value124;
          const value126 = !value125;
          const value127 = (value113 || value112) && (value125 || value126 && value122 && value123) && (value113 || value125);
          const value128 = entry60[3] === state3_8;
          const value129 = !(entry60[0] || value115);
          const value130 = state3_8 >= entry60[1];
          const value131 = !value119;
          const value132 = state3_9 >= entry60[1] && value129 && !(value130 && value129 && value131);
          const value133 = value114 && state3_5 && entry60[0];
          const value134 = value130 && !value132 && value129 && value131;
          const value135 = value132 ? value133 : value134 ? value115 : entry60[0];
          const value136 = value135 || value114 && state3_1;
          const value137 = state3_1 && value136;
          const value138 = entry60[1] + -1;
          const value139 = value138 < -719162;
          const value140 = value139 ? -719163 : value138;
          let value141;
          if (value132) {
            const value142 = entry60[0] ? 2932896 : value140;
            const value143 = value115 ? 2932896 : state3_8;
            value141 = value142 < value143 ? value142 : value143;
          } else {
          
            value141 = value134 ? state3_8 : value140;
          }
          const value144 = entry60[3] - value141;
          const value145 = value144 + state3_4;
          const value146 = !value136 && (state3_0 || state3_2 || !value135 && ((value132 ? !(value133 || value140 === state3_8 && !(entry60[0] || state3_0 || state3_6 || state3_5 || value139)) : value134 ? value118 : value109 && value139) || entry60[2] || !(value144 >= -9007199254740991 && 9007199254740991 >= value144)) || !(value145 >= -9007199254740991 && 9007199254740991 >= value145));
          const value147 = value137 || state3_4 === value145 && !(value135 || state3_1 || state3_2 || value146);
          const value148 = !(state3_5 || entry60[2] || state3_6);
          const value149 = !value127;
          const value150 = value109 && value110 && value111 && value149 && value126 && value122 && value123;
          const value151 = !value150;
          let value152;
          if (value127) {
            const value153 = state3_5 ? 2932896 : state3_8;
            value152 = value153 < entry60[3] ? value153 : entry60[3];
          } else {
          
            value152 = value150 ? entry60[3] : state3_8;
          }
          let value154;
          if (value127) {
            const value155 = state3_5 ? -719162 : state3_9;
            value154 = entry60[4] < value155 ? value155 : entry60[4];
          } else {
          
            value154 = value150 ? entry60[4] : state3_9;
          }
          const next14 = value127 ? !(value114 && value128 && value147 && value148) : state3_0 && value151;
          const next15 = value127 ? value137 : value150 ? value136 : state3_1;
          const next16 = value127 ? !value147 : value150 ? value146 : state3_2;
          const next17 = value127 ? value135 || state3_1 || value146 || state3_2 && state3_3 : state3_3 || value150;
          const next18 = value127 ? value145 : value150 ? value145 : state3_4;
          const next19 = state3_5 && value149 && value151;
          const next20 = value127 ? !(value128 && value148) : value150 ? entry60[2] : state3_6;
          const next21 = value127 ? entry60[2] || state3_5 || state3_6 && state3_7 : value150 ? entry60[2] : state3_7;
          const next22 = value152;
          const next23 = value154;
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
        const value156 = any12 || any13 || any15 || state3_0;
        const value157 = !value107;
        const value158 = !(state3_1 && !value156 && value157);
        const value159 = state3_4 === 0;
        const value160 = !(any12 || any13 || any15 || state3_0 || state3_2 || state3_1);
        const value161 = any12 || any13 || any15 || state3_0 || state3_2;
        const value162 = !(value161 && (any12 || any13 || any15 || state3_3 || state3_1 && value156 && value157));
        const value163 = !value161;
        const value164 = value158 && (any12 || any13 || any15 || state3_0 || state3_2 || value159 && value160) && !(value159 && value158 && value162 && value163 && value160);
        const value165 = value159 && !value164 && value158 && value162 && value163 && value160;
        const value166 = state2_0 ? NOTHING : value164 ? NOTHING : value165 ? NOTHING : daysFromTheFirst;
        const daysRefunded = value ? NOTHING : value104 ? NOTHING : value105 ? NOTHING : value166;
        let any16 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry61 of daysRefunded) {
          if (entry61[2]) {
            any16 = true;
            break;
          }
        }
        const list29 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry62 of NOTHING) {
          list29.push([entry62[0], entry62[0] ? 0 : entry62[1], entry62[2], entry62[2] ? 0 : entry62[3], entry62[2] ? 0 : entry62[4]]);
        }
        const value167 = !state2_0;
        const value168 = value164 ? !(compareRaw(list29, list28) === 0 && !daysLostIsUnknown) : !value165 && daysLostIsUnknown;
        let value169;
        if (value104) {
          const list30 = [];
          if ((steps += value166.length) > MOST_STEPS) return undefined;
          for (const entry63 of value166) {
            list30.push([entry63[0], entry63[0] ? 0 : entry63[1], entry63[2], entry63[2] ? 0 : entry63[3], entry63[2] ? 0 : entry63[4]]);
          }
          value169 = !(compareRaw(list29, list30) === 0 && !(value167 && value168));
        } else {
        
          value169 = value167 && value168 && !value105;
        }
        const daysRefundedIsUnknown = value169 && !value;
        const value170 = any16 || daysRefundedIsUnknown;
        let value171;
        if (value170) {
          value171 = NOTHING;
        } else {
        
          const list31 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry64 of daysRefunded) {
            list31.push([entry64[0], entry64[0] ? 0 : entry64[1], entry64[2], entry64[2] ? 0 : entry64[3], entry64[2] ? 0 : entry64[4]]);
          }
          if ((steps += list31.length) > MOST_STEPS) return undefined;
          const keys6 = [];
          for (const entry65 of list31) {
            keys6.push([entry65[0], entry65[1], entry65[0], entry65[1], entry65[3]]);
          }
          const sorted6 = inOrderOf(list31, keys6);
          value171 = sorted6;
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
        if ((steps += value171.length) > MOST_STEPS) return undefined;
        for (const entry66 of value171) {
          const value172 = !entry66[0];
          const value173 = !entry66[2];
          const value174 = entry66[3] >= entry66[1];
          const value175 = value172 && value173 && value174;
          const value176 = value172 && entry66[4] >= entry66[1] && !value175;
          const value177 = !state4_0;
          const value178 = value177 && state4_5;
          const value179 = !value178;
          const value180 = state4_8 >= entry66[4];
          const value181 = state4_0 || state4_6;
          const value182 = value181 && (state4_7 || state4_0 && state4_5);
          const value183 = !(entry66[2] || value182);
          const value184 = state4_9 >= entry66[3] && value179 && !(value180 && value179 && value183);
          const value185 = !value184;
          const value186 = !(value184 || value180 && value185 && value179 && value183);
          const value187 = value185 && value186;
          const value188 = (value184 || value187) && !value187;
          const value189 = !value188;
          const value190 = (value176 || value175) && (value188 || value189 && value185 && value186) && (value176 || value188);
          const value191 = entry66[3] === state4_8;
          const value192 = !(entry66[0] || value178);
          const value193 = state4_8 >= entry66[1];
          const value194 = !value182;
          const value195 = state4_9 >= entry66[1] && value192 && !(value193 && value192 && value194);
          const value196 = value177 && state4_5 && entry66[0];
          const value197 = value193 && !value195 && value192 && value194;
          const value198 = value195 ? value196 : value197 ? value178 : entry66[0];
          const value199 = value198 || value177 && state4_1;
          const value200 = state4_1 && value199;
          const value201 = entry66[1] + -1;
          const value202 = value201 < -719162;
          const value203 = value202 ? -719163 : value201;
          let value204;
          if (value195) {
            const value205 = entry66[0] ? 2932896 : value203;
            const value206 = value178 ? 2932896 : state4_8;
            value204 = value205 < value206 ? value205 : value206;
          } else {
          
            value204 = value197 ? state4_8 : value203;
          }
          const value207 = entry66[3] - value204;
          const value208 = value207 + state4_4;
          const value209 = !value199 && (state4_0 || state4_2 || !value198 && ((value195 ? !(value196 || value203 === state4_8 && !(entry66[0] || state4_0 || state4_6 || state4_5 || value202)) : value197 ? value181 : value172 && value202) || entry66[2] || !(value207 >= -9007199254740991 && 9007199254740991 >= value207)) || !(value208 >= -9007199254740991 && 9007199254740991 >= value208));
          const value210 = value200 || state4_4 === value208 && !(value198 || state4_1 || state4_2 || value209);
          const value211 = !(state4_5 || entry66[2] || state4_6);
          const value212 = !value190;
          const value213 = value172 && value173 && value174 && value212 && value189 && value185 && value186;
          const value214 = !value213;
          let value215;
          if (value190) {
            const value216 = state4_5 ? 2932896 : state4_8;
            value215 = value216 < entry66[3] ? value216 : entry66[3];
          } else {
          
            value215 = value213 ? entry66[3] : state4_8;
          }
          let value217;
          if (value190) {
            const value218 = state4_5 ? -719162 : state4_9;
            value217 = entry66[4] < value218 ? value218 : entry66[4];
          } else {
          
            value217 = value213 ? entry66[4] : state4_9;
          }
          const next24 = value190 ? !(value177 && value191 && value210 && value211) : state4_0 && value214;
          const next25 = value190 ? value200 : value213 ? value199 : state4_1;
          const next26 = value190 ? !value210 : value213 ? value209 : state4_2;
          const next27 = value190 ? value198 || state4_1 || value209 || state4_2 && state4_3 : state4_3 || value213;
          const next28 = value190 ? value208 : value213 ? value208 : state4_4;
          const next29 = state4_5 && value212 && value214;
          const next30 = value190 ? !(value191 && value211) : value213 ? entry66[2] : state4_6;
          const next31 = value190 ? entry66[2] || state4_5 || state4_6 && state4_7 : value213 ? entry66[2] : state4_7;
          const next32 = value215;
          const next33 = value217;
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
        const value219 = 0 < state4_4;
        const value220 = !engineerStandsInTheWay;
        const value221 = any16 || state4_0 || daysRefundedIsUnknown;
        const value222 = !value170;
        const refundableDaysIsNone = state4_1 && !value221 && value222;
        const value223 = !refundableDaysIsNone;
        const value224 = any16 || state4_0 || state4_2 || value219 || daysRefundedIsUnknown;
        const refundableDaysIsUnknown = any16 || state4_0 || state4_2 || daysRefundedIsUnknown;
        const value225 = !(refundableDaysIsUnknown && (any16 || state4_3 || daysRefundedIsUnknown || state4_1 && value221 && value222));
        const value226 = !refundableDaysIsUnknown;
        const value227 = !(value219 && value223 && value225 && value226);
        const value228 = value223 && value224 && value227;
        const value229 = !value228;
        const value230 = value219 && value229 && value223 && value225 && value226;
        const value231 = value228 || value230;
        const value232 = facts.moveWithinUk && value219 && !(facts.moveWithinUk && value220 && value231 && value223 && value224 && value227) && value220 && value229 && value223 && value225 && value226;
        if (facts.moveWithinUk && !value232 && value220 && value231 && value223 && value224 && value227 || value2 && value3 && any && value4 && value5) return undefined;
        const outcome = value232 ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        let any17 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry67 of daysRefunded) {
          const value233 = !entry67[0];
          let value234 = value233;
          if (value234) {
            const value235 = entry67[4] >= entry67[1];
            value234 = value235;
            if (value234) {
              const value236 = value233 && !entry67[2] && entry67[3] >= entry67[1];
              const value237 = !value236;
              value234 = (value233 && value235 && value237 || value236) && value237;
            }
          }
          if (value234) {
            any17 = true;
            break;
          }
        }
        let value238;
        if (daysRefundedIsUnknown) {
          value238 = NOTHING;
        } else {
        
          let value239;
          if (any17) {
            value239 = NOTHING;
          } else {
          
            const value240 = facts.serviceBillingDay + -1 + -719162;
            const value241 = value240 < -719162;
            const value242 = !value241;
            const value243 = 2932896 < value240;
            const value244 = !value243;
            const value245 = value242 && value244;
            const value246 = !value245;
            const value247 = value245 ? value240 : -719163;
            const value248 = monthOfDay(value247);
            const value249 = value247 - startOfMonth(value248);
            const value250 = value246 && (value241 || value243);
            const value251 = value245 ? value240 : 2932897;
            const value252 = monthOfDay(value251);
            const value253 = value251 - startOfMonth(value252);
            const list32 = [];
            if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
            for (const entry68 of daysRefunded) {
              const value254 = !entry68[0];
              const value255 = !entry68[2];
              if (value254 && value255 && entry68[3] >= entry68[1]) {
                const value256 = entry68[3] + 1;
                const value257 = value256 < -719162;
                const value258 = entry68[4] + 1;
                const value259 = value257 ? -719162 : value256;
                const value260 = value255 && value257 || entry68[2] && entry68[3] < -719162;
                const value261 = !((value258 >= -719162 && 2932896 >= value258 ? value258 : 2932896) === value259 && !value260);
                const value262 = value254 && value246;
                const value263 = monthOfDay(entry68[1]);
                const value264 = startOfMonth(value263);
                const value265 = startOfMonth(value263 + 1) - value264 + -1;
                const value266 = value263 - value248;
                const value267 = entry68[1] - value264 < (value265 < value249 ? value265 : value249) ? value266 + -1 : value266;
                const value268 = Math.floor((0 < value267 ? value267 : 0) / 12) * 12;
                const value269 = value268 + value248;
                const value270 = value269 >= 12 && 119999 >= value269;
                const value271 = value242 && value244 && !value270;
                let value272;
                if (value270) {
                  const value273 = startOfMonth(value269);
                  const value274 = startOfMonth(value269 + 1) - value273;
                  value272 = value249 < value274 ? value249 + value273 : value274 + -1 + value273;
                } else {
                
                  value272 = -719162;
                }
                let value275 = value254;
                if (value275) {
                  let value276 = entry68[2] || value257;
                  if (!value276) {
                    let value277 = value254;
                    if (value277) {
                      let value278 = value262 || value271 || value250 || value246;
                      if (!value278) {
                        const value279 = value268 + value252;
                        let value280;
                        if (value279 >= 12 && 119999 >= value279) {
                          const value281 = startOfMonth(value279);
                          const value282 = startOfMonth(value279 + 1) - value281;
                          value280 = value253 < value282 ? value281 + value253 : value282 + -1 + value281;
                        } else {
                        
                          value280 = 2932896;
                        }
                        value278 = value280 !== value272;
                      }
                      value277 = value278;
                    }
                    value276 = value277 || value261;
                  }
                  value275 = value276;
                }
                const value283 = value254 && (entry68[2] || value257 || value261 || value275);
                let value284;
                if (entry68[0]) {
                  value284 = NOTHING;
                } else {
                
                  let value285;
                  if (value283) {
                    value285 = NOTHING;
                  } else {
                  
                    let value286;
                    if (entry68[0] || value283) {
                      value286 = NOTHING;
                    } else {
                    
                      const value287 = value260 ? -719163 : value259;
                      let value288;
                      if (entry68[0] || value275) {
                        value288 = NOTHING;
                      } else {
                      
                        const value289 = value262 || value271 || value250 ? -719163 : value272;
                        const value290 = monthOfDay(value289);
                        const value291 = value289 - startOfMonth(value290);
                        let value292;
                        if (value289 < value287) {
                          const value293 = value287 + -1;
                          const value294 = monthOfDay(value293);
                          const value295 = startOfMonth(value294);
                          const value296 = startOfMonth(value294 + 1) - value295 + -1;
                          const value297 = value294 - value290;
                          const value298 = value293 - value295 < (value296 < value291 ? value296 : value291) ? value297 + -1 : value297;
                          value292 = (0 < value298 ? value298 : 0) + 1;
                        } else {
                        
                          value292 = 0;
                        }
                        const count = value292;
                        if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                        const range = rangeTo(count);
                        const list33 = [];
                        if ((steps += range.length) > MOST_STEPS) return undefined;
                        for (const entry69 of range) {
                          const value299 = entry69[0] + value290;
                          const value300 = startOfMonth(value299);
                          const value301 = startOfMonth(value299 + 1) - value300;
                          list33.push([value291 < value301 ? value300 + value291 : value300 + (value301 + -1)]);
                        }
                        value288 = list33;
                      }
                      const list34 = [];
                      if ((steps += value288.length) > MOST_STEPS) return undefined;
                      for (const entry70 of value288) {
                        if (entry68[1] < entry70[0] && entry70[0] < value287) {
                          list34.push([entry70[0]]);
                        }
                      }
                      if ((steps += list34.length) > MOST_STEPS) return undefined;
                      const keys7 = [];
                      for (const entry71 of list34) {
                        keys7.push([entry71[0]]);
                      }
                      const sorted7 = inOrderOf(list34, keys7);
                      const all9 = [];
                      const list35 = [[[[entry68[1]]]], [sorted7], [[[value287]]]];
                      if ((steps += list35.length) > MOST_STEPS) return undefined;
                      for (const entry72 of list35) {
                        for (const one9 of entry72[0]) all9.push(one9);
                      }
                      const list36 = [];
                      if ((steps += all9.length) > MOST_STEPS) return undefined;
                      for (let index77 = 0; index77 < all9.length; index77 += 1) {
                        const entry73 = all9[index77];
                        if (index77 + 1 < all9.length && entry73[0] < (all9[index77 + 1]?.[0] ?? 0)) {
                          list36.push([entry73[0], (all9[index77 + 1]?.[0] ?? 0)]);
                        }
                      }
                      value286 = list36;
                    }
                    const list37 = [];
                    if ((steps += value286.length) > MOST_STEPS) return undefined;
                    for (const entry74 of value286) {
                      const value302 = monthOfDay(entry74[0]);
                      const value303 = startOfMonth(value302);
                      const value304 = startOfMonth(value302 + 1) - value303 + -1;
                      const value305 = value302 - value248;
                      const value306 = entry74[0] - value303 < (value304 < value249 ? value304 : value249) ? value305 + -1 : value305;
                      const value307 = 0 < value306 ? value306 : 0;
                      const value308 = value307 + 1;
                      const value309 = value308 + value248;
                      const value310 = value309 >= 12 && 119999 >= value309;
                      let value311;
                      if (value310) {
                        const value312 = startOfMonth(value309);
                        const value313 = startOfMonth(value309 + 1) - value312;
                        value311 = value249 < value313 ? value312 + value249 : value312 + (value313 + -1);
                      } else {
                      
                        value311 = -719162;
                      }
                      const value314 = value308 + value252;
                      let value315;
                      if (value314 >= 12 && 119999 >= value314) {
                        const value316 = startOfMonth(value314);
                        const value317 = startOfMonth(value314 + 1) - value316;
                        value315 = value253 < value317 ? value253 + value316 : value316 + (value317 + -1);
                      } else {
                      
                        value315 = 2932896;
                      }
                      const value318 = value242 && value244 && !value310;
                      const value319 = value246 || value318;
                      const value320 = value307 + value248;
                      const value321 = value320 >= 12 && 119999 >= value320;
                      let value322;
                      if (value321) {
                        const value323 = startOfMonth(value320);
                        const value324 = startOfMonth(value320 + 1) - value323;
                        value322 = value249 < value324 ? value249 + value323 : value324 + -1 + value323;
                      } else {
                      
                        value322 = -719162;
                      }
                      const value325 = value307 + value252;
                      let value326;
                      if (value325 >= 12 && 119999 >= value325) {
                        const value327 = startOfMonth(value325);
                        const value328 = startOfMonth(value325 + 1) - value327;
                        value326 = value253 < value328 ? value253 + value327 : value328 + -1 + value327;
                      } else {
                      
                        value326 = 2932896;
                      }
                      const value329 = value242 && value244 && !value321;
                      const value330 = value246 || value329;
                      const value331 = entry74[1] - entry74[0];
                      list37.push([value311 !== value315 || value246 || value318, value319, value319 ? -719163 : value311, value319 ? 2932897 : value315, value322 !== value326 || value246 || value329, value330, value330 ? -719163 : value322, value330 ? 2932897 : value326, value331, times(ofPence(value331 * 100), AMOUNT24)]);
                    }
                    value285 = list37;
                  }
                  value284 = value285;
                }
                list32.push([entry68[0], value283, value284]);
              }
            }
            value239 = list32;
          }
          value238 = value239;
        }
        let any18 = false;
        if ((steps += value238.length) > MOST_STEPS) return undefined;
        for (const entry75 of value238) {
          let value332 = entry75[1];
          if (!value332) {
            let value333 = !entry75[0];
            if (value333) {
              let any19 = false;
              const list38 = entry75[2];
              if ((steps += list38.length) > MOST_STEPS) return undefined;
              for (const entry76 of list38) {
                if (entry76[0] || entry76[4]) {
                  any19 = true;
                  break;
                }
              }
              value333 = any19;
            }
            value332 = value333;
          }
          if (value332) {
            any18 = true;
            break;
          }
        }
        let value334;
        if (any17 || any18 || daysRefundedIsUnknown) {
          value334 = NOTHING;
        } else {
        
          const all10 = [];
          if ((steps += value238.length) > MOST_STEPS) return undefined;
          for (const entry77 of value238) {
            for (const one10 of entry77[0] ? NOTHING : entry77[2]) all10.push(one10);
          }
          value334 = all10;
        }
        const list39 = [];
        if ((steps += value334.length) > MOST_STEPS) return undefined;
        for (const entry78 of value334) {
          list39.push([entry78[0], entry78[0] && entry78[1], entry78[0] ? 0 : entry78[2], entry78[0] ? 0 : entry78[3], entry78[4], entry78[4] && entry78[5], entry78[4] ? 0 : entry78[6], entry78[4] ? 0 : entry78[7], entry78[8], entry78[9]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const keys8 = [];
        for (const entry79 of list39) {
          keys8.push([entry79[2], entry79[6], entry79[2]]);
        }
        const sorted8 = inOrderOf(list39, keys8);
        const states3 = [];
        let states3_0 = false;
        let states3_1 = false;
        let states3_2 = 0;
        let states3_3 = 0;
        let states3_4 = false;
        let states3_5 = false;
        let states3_6 = 0;
        let states3_7 = 0;
        let states3_8 = 0;
        let states3_9 = AMOUNT0;
        let states3_10 = false;
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry80 of sorted8) {
          const value335 = states3_10 && states3_2 === entry80[2] && entry80[6] === states3_6 && !(entry80[0] || states3_0) && !(entry80[4] || states3_4);
          const next34 = entry80[0];
          const next35 = entry80[1];
          const next36 = entry80[2];
          const next37 = entry80[3];
          const next38 = entry80[4];
          const next39 = entry80[5];
          const next40 = entry80[6];
          const next41 = entry80[7];
          const next42 = value335 ? entry80[8] + states3_8 : entry80[8];
          const next43 = value335 ? plus(entry80[9], states3_9) : entry80[9];
          const next44 = true;
          states3_0 = next34;
          states3_1 = next35;
          states3_2 = next36;
          states3_3 = next37;
          states3_4 = next38;
          states3_5 = next39;
          states3_6 = next40;
          states3_7 = next41;
          states3_8 = next42;
          states3_9 = next43;
          states3_10 = next44;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8, states3_9, states3_10]);
        }
        const list40 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index85 = 0; index85 < states3.length; index85 += 1) {
          const entry81 = states3[index85];
          if (!(index85 + 1 < states3.length && entry81[2] === (states3[index85 + 1]?.[2] ?? 0) && (states3[index85 + 1]?.[6] ?? 0) === entry81[6] && !(entry81[0] || (states3[index85 + 1]?.[0] ?? false)) && !(entry81[4] || (states3[index85 + 1]?.[4] ?? false)))) {
            list40.push([entry81[0], entry81[1], entry81[2], entry81[3], entry81[4], entry81[5], entry81[6], entry81[7], entry81[8], entry81[9]]);
          }
        }
        let daysByPeriodIsUnknown = any17 || any18;
        if (!daysByPeriodIsUnknown) {
          let any20 = false;
          if ((steps += value334.length) > MOST_STEPS) return undefined;
          for (const entry82 of value334) {
            if (entry82[0] || entry82[4]) {
              any20 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any20;
          if (!daysByPeriodIsUnknown) {
            let any21 = false;
            if ((steps += list40.length) > MOST_STEPS) return undefined;
            for (const entry83 of list40) {
              if (!(entry83[8] >= -9007199254740991 && 9007199254740991 >= entry83[8])) {
                any21 = true;
                break;
              }
            }
            daysByPeriodIsUnknown = any21 || daysRefundedIsUnknown;
          }
        }
        let daysByPeriod;
        if (daysByPeriodIsUnknown) {
          daysByPeriod = NOTHING;
        } else {
        
          let value336;
          if (daysByPeriodIsUnknown) {
            value336 = NOTHING;
          } else {
          
            const list41 = [];
            if ((steps += list40.length) > MOST_STEPS) return undefined;
            for (const entry84 of list40) {
              list41.push([entry84[0], entry84[0] && entry84[1], entry84[0] ? 0 : entry84[2], entry84[0] ? 0 : entry84[3], entry84[4], entry84[4] && entry84[5], entry84[4] ? 0 : entry84[6], entry84[4] ? 0 : entry84[7], entry84[8], entry84[9]]);
            }
            if ((steps += list41.length) > MOST_STEPS) return undefined;
            const keys9 = [];
            for (const entry85 of list41) {
              keys9.push([entry85[2], entry85[2], entry85[6], entry85[2], entry85[8], entry85[9]]);
            }
            const sorted9 = inOrderOf(list41, keys9);
            value336 = sorted9;
          }
          const list42 = [];
          if ((steps += value336.length) > MOST_STEPS) return undefined;
          for (const entry86 of value336) {
            const value337 = entry86[2] - entry86[6];
            list42.push([entry86[0], entry86[1], entry86[2], entry86[3], entry86[4] || entry86[0] || !(value337 >= -9007199254740991 && 9007199254740991 >= value337), value337, entry86[8], divide(times(entry86[9], facts.serviceMonthlyCharge), AMOUNT24)]);
          }
          daysByPeriod = list42;
        }
        let amountsIsUnknown;
        if (value228) {
          const list43 = [];
          if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
          for (const entry87 of daysByPeriod) {
            list43.push([entry87[0], entry87[0] && entry87[1], entry87[0] ? 0 : entry87[2], entry87[0] ? 0 : entry87[3], entry87[4], entry87[4] ? 0 : entry87[5], entry87[6], entry87[7]]);
          }
          const list44 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry88 of NOTHING) {
            list44.push([entry88[0], entry88[0] && entry88[1], entry88[0] ? 0 : entry88[2], entry88[0] ? 0 : entry88[3], entry88[4], entry88[4] ? 0 : entry88[5], entry88[6], entry88[7]]);
          }
          amountsIsUnknown = !(compareRaw(list43, list44) === 0 && !daysByPeriodIsUnknown);
        } else {
        
          amountsIsUnknown = value219 && value229 && value223 && value225 && value226 && daysByPeriodIsUnknown;
        }
        let amounts;
        if (amountsIsUnknown) {
          amounts = NOTHING;
        } else {
        
          const list45 = [];
          const list46 = value228 ? daysByPeriod : value230 ? daysByPeriod : NOTHING;
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          for (const entry89 of list46) {
            const value338 = decimalOf(entry89[5]);
            list45.push([entry89[0], entry89[1], entry89[2], entry89[3], entry89[6], !entry89[4] && compare(value338, AMOUNT0) === 0, entry89[4], divide(entry89[7], value338)]);
          }
          amounts = list45;
        }
        const list47 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry90 of amounts) {
          list47.push([entry90[5], entry90[6], entry90[7]]);
        }
        let any22 = false;
        if ((steps += list47.length) > MOST_STEPS) return undefined;
        for (const entry91 of list47) {
          if (entry91[1]) {
            any22 = true;
            break;
          }
        }
        let any23 = false;
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry92 of amounts) {
          if (entry92[0] || entry92[6]) {
            any23 = true;
            break;
          }
        }
        const list48 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry93 of amounts) {
          list48.push([entry93[0], entry93[0] && entry93[1], entry93[0] ? 0 : entry93[2], entry93[0] ? 0 : entry93[3], entry93[4], entry93[5], entry93[6], entry93[5] || entry93[6] ? AMOUNT0 : entry93[7]]);
        }
        if ((steps += list48.length) > MOST_STEPS) return undefined;
        const keys10 = [];
        for (const entry94 of list48) {
          keys10.push([entry94[2]]);
        }
        const sorted10 = inOrderOf(list48, keys10);
        const states4 = [];
        let states4_0 = false;
        let states4_1 = false;
        let states4_2 = 0;
        let states4_3 = 0;
        let states4_4 = 0;
        let states4_5 = false;
        let states4_6 = false;
        let states4_7 = AMOUNT0;
        let states4_8 = false;
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry95 of sorted10) {
          const value339 = states4_2 === entry95[2];
          const value340 = !(entry95[0] || states4_0);
          const value341 = states4_8 && value339 && value340;
          const next45 = entry95[0];
          const next46 = entry95[1];
          const next47 = entry95[2];
          const next48 = entry95[3];
          const next49 = value341 ? entry95[4] + states4_4 : entry95[4];
          const next50 = entry95[5] || states4_8 && value339 && states4_5 && value340;
          const next51 = entry95[6];
          const next52 = value341 ? plus(states4_7, entry95[7]) : entry95[7];
          const next53 = true;
          states4_0 = next45;
          states4_1 = next46;
          states4_2 = next47;
          states4_3 = next48;
          states4_4 = next49;
          states4_5 = next50;
          states4_6 = next51;
          states4_7 = next52;
          states4_8 = next53;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7, states4_8]);
        }
        const list49 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index100 = 0; index100 < states4.length; index100 += 1) {
          const entry96 = states4[index100];
          if (!(index100 + 1 < states4.length && entry96[2] === (states4[index100 + 1]?.[2] ?? 0) && !(entry96[0] || (states4[index100 + 1]?.[0] ?? false)))) {
            list49.push([entry96[0], entry96[1], entry96[2], entry96[3], entry96[4], entry96[5], entry96[6], entry96[7]]);
          }
        }
        let any24 = false;
        if ((steps += list49.length) > MOST_STEPS) return undefined;
        for (const entry97 of list49) {
          if (!(entry97[4] >= -9007199254740991 && 9007199254740991 >= entry97[4])) {
            any24 = true;
            break;
          }
        }
        const creditsIsUnknown = amountsIsUnknown || any23 || any24;
        let credits;
        if (creditsIsUnknown) {
          credits = NOTHING;
        } else {
        
          let value342;
          if (creditsIsUnknown) {
            value342 = NOTHING;
          } else {
          
            const list50 = [];
            if ((steps += list49.length) > MOST_STEPS) return undefined;
            for (const entry98 of list49) {
              list50.push([entry98[0], entry98[0] && entry98[1], entry98[0] ? 0 : entry98[2], entry98[0] ? 0 : entry98[3], entry98[4], entry98[5], entry98[6], entry98[5] || entry98[6] ? AMOUNT0 : entry98[7]]);
            }
            if ((steps += list50.length) > MOST_STEPS) return undefined;
            const keys11 = [];
            for (const entry99 of list50) {
              keys11.push([entry99[2], entry99[2], entry99[4], entry99[5], entry99[7]]);
            }
            const sorted11 = inOrderOf(list50, keys11);
            value342 = sorted11;
          }
          const list51 = [];
          if ((steps += value342.length) > MOST_STEPS) return undefined;
          for (const entry100 of value342) {
            list51.push([entry100[0], entry100[1], entry100[2], entry100[3], entry100[4], entry100[5], !entry100[5] && entry100[6], roundHalfUp(entry100[7], 2)]);
          }
          credits = list51;
        }
        const list52 = [];
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry101 of credits) {
          list52.push([entry101[5], entry101[6], entry101[7]]);
        }
        let any25 = false;
        if ((steps += list52.length) > MOST_STEPS) return undefined;
        for (const entry102 of list52) {
          if (entry102[1]) {
            any25 = true;
            break;
          }
        }
        let value343 = any16 || state4_0 || state4_2 || amountsIsUnknown || any22 || any23 || any24 || any25;
        if (!value343) {
          let any26 = false;
          if ((steps += credits.length) > MOST_STEPS) return undefined;
          for (const entry103 of credits) {
            if (entry103[0] || entry103[6]) {
              any26 = true;
              break;
            }
          }
          value343 = any26 || daysRefundedIsUnknown;
        }
        if (value343) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list47.length) > MOST_STEPS) return undefined;
        for (const entry104 of list47) {
          const next54 = state5_0 || entry104[0];
          const next55 = plus(entry104[2], state5_1);
          state5_0 = next54;
          state5_1 = next55;
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list52.length) > MOST_STEPS) return undefined;
        for (const entry105 of list52) {
          const next56 = state6_0 || entry105[0];
          const next57 = plus(entry105[2], state6_1);
          state6_0 = next56;
          state6_1 = next57;
        }
        return {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : state4_4,
            "refundUnrounded": state5_0 && !(amountsIsUnknown || any22) ? null : toPlaces(state5_1, 10),
            "refund": state6_0 && !(amountsIsUnknown || any23 || any24 || any25) ? null : moneyText(state6_1),
            "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[2]), "days": shown1[4], "amount": shown1[5] ? null : moneyText(shown1[7]) })),
          },
          holds: {},
        };
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
    answer(facts, isBare) {
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
      const value16 = value10 || value11 || value12 || value13 || value14 !== value15;
      const value17 = value9 && value16 && (value14 < -719162 || value10 || value11);
      const value18 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value19 = value9 && value16 && (value10 || value11 || value12 || value13);
      const value20 = value10 || value11;
      const value21 = value20 ? 2932897 : value15;
      const value22 = facts.moveNoticeOnAtLatest < value21 ? value21 : facts.moveNoticeOnAtLatest;
      const value23 = value20 ? -719163 : value14;
      const value24 = facts.moveNoticeOn < value23 ? value23 : facts.moveNoticeOn;
      const value25 = value8 || value17 || value18 || value19 || value22 !== value24;
      const value26 = value7 && value25 && (value8 || value17 || value18 || value19);
      const value27 = value3 && engineerStandsInTheWay;
      const value28 = value6 || !value26 && completeOnIsNone || value27;
      const value29 = !value28 && ((facts.moveWithinUkIsUnknown || value5) && !value6 || value26 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value27);
      const value30 = !facts.terminationFormIsNone;
      const value31 = !facts.terminationFormIsUnknown;
      const value32 = facts.terminationForm === "headed-fax";
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value33 = value30 && value31 && any;
      const value34 = value30 && (facts.terminationFormIsUnknown || any) && !value33;
      const value35 = !facts.terminationMovesDomainIsNone;
      const value36 = !facts.terminationMovesDomain;
      const value37 = value35 && !facts.terminationMovesDomainIsUnknown && value36;
      const value38 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value39 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value40 = value38 && facts.terminationMovesDomainLeftOut;
      const value41 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value40;
      let value42 = value41 || value40;
      if (value42) {
        const value43 = value39 && any2;
        const value44 = (facts.serviceKindIsUnknown || any2) && !value43;
        value42 = (value44 || value43) && (value41 || value44);
      }
      const value45 = !value42;
      const value46 = value38 && facts.terminationMovesDomainLeftOut && value39 && any2 && value45;
      const value47 = (value42 || value46) && !value46;
      const value48 = value37 || value38 && facts.terminationMovesDomainLeftOut && value39 && any2 && !value47 && value45;
      const value49 = !value48 && (value35 && (facts.terminationMovesDomainIsUnknown || value36 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value37 || value47);
      const value50 = !value49;
      const value51 = value50 && value48;
      const value52 = (value49 || value51) && !value51;
      const value53 = !value52;
      const value54 = (value34 || value33) && (value52 || value53 && value50 && value48) && (value34 || value52);
      const value55 = !value54;
      let outages;
      if (facts.moveOutagesIsUnknown) {
        outages = NOTHING;
      } else {
      
        const value56 = !facts.terminationEndedByIsNone;
        const value57 = facts.terminationEndedBy === "provider";
        const value58 = value56 && !facts.terminationEndedByIsUnknown && value57;
        const value59 = value30 && value31 && value32;
        const value60 = value59 || value30 && value31 && any && value55 && value53 && value50 && value48;
        let value61 = !value60;
        if (value61) {
          let value62 = value30;
          if (value62) {
            const value63 = facts.terminationFormIsUnknown || value32 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
            const value64 = !value59;
            value62 = (value30 && value63 && value64 || value59) && value63 && value64;
          }
          value61 = value62 || value54;
        }
        const value65 = !value61;
        const value66 = value65 && value60;
        const value67 = (value61 || value66) && !value66;
        const value68 = value58 || !value67 && value65 && value60;
        const value69 = !value68 && (value56 && (facts.terminationEndedByIsUnknown || value57 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value58 || value67);
        const value70 = !facts.terminationEffectiveOnIsNone;
        const value71 = !value69;
        const endingDayIsUnknown = value69 ? value70 : facts.terminationEffectiveOnIsUnknown && value71 && value68;
        const value72 = endingDayIsUnknown && (value69 || facts.terminationEffectiveOnMayBeNone && value71 && value68);
        const value73 = facts.asOfIsUnknown && facts.asOf < -719162;
        const value74 = value71 && value68;
        const endingDay = value69 ? (value70 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value74 ? facts.terminationEffectiveOn : -719163;
        const value75 = endingDayIsUnknown && endingDay < -719162;
        const value76 = value73 || value75;
        const value77 = endingDay < facts.asOf ? endingDay : facts.asOf;
        const value78 = value76 ? -719163 : value77;
        const endingDayIsNone = value69 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value74;
        const value79 = !endingDayIsNone;
        const value80 = facts.asOfIsUnknown && facts.asOfMayBeNone;
        const endingDayAtLatest = value69 ? (value70 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value74 ? facts.terminationEffectiveOnAtLatest : 2932897;
        const value81 = endingDayAtLatest < facts.asOfAtLatest ? endingDayAtLatest : facts.asOfAtLatest;
        const value82 = value73 || value75 || value80 || value72 || value77 !== value81;
        const value83 = endingDayIsNone && !value72;
        let lastDayCountedIsUnknown;
        if (facts.terminationLeftOut) {
          lastDayCountedIsUnknown = facts.asOfIsUnknown;
        } else {
        
          const value84 = value79 && value82;
          lastDayCountedIsUnknown = value72 ? !(value78 === facts.asOf && !(endingDayIsNone || facts.asOfIsUnknown || value84)) : value83 ? facts.asOfIsUnknown : value84;
        }
        let value85;
        if (facts.terminationLeftOut) {
          value85 = facts.asOfMayBeNone;
        } else {
        
          const value86 = value73 || value75 || value80 || value72;
          value85 = value72 ? endingDayIsNone || value80 || value79 && value82 && value86 : value83 ? facts.asOfMayBeNone : value86;
        }
        let lastDayCounted;
        if (facts.terminationLeftOut) {
          lastDayCounted = facts.asOf;
        } else {
        
          let value87;
          if (value72) {
            const value88 = endingDayIsNone ? 2932896 : value78;
            value87 = value88 < facts.asOf ? value88 : facts.asOf;
          } else {
          
            value87 = value83 ? facts.asOf : value78;
          }
          lastDayCounted = value87;
        }
        let lastDayCountedAtLatest;
        if (facts.terminationLeftOut) {
          lastDayCountedAtLatest = facts.asOfAtLatest;
        } else {
        
          const value89 = value76 ? 2932897 : value81;
          let value90;
          if (value72) {
            const value91 = endingDayIsNone ? -719162 : value89;
            value90 = facts.asOfAtLatest < value91 ? value91 : facts.asOfAtLatest;
          } else {
          
            value90 = value83 ? facts.asOfAtLatest : value89;
          }
          lastDayCountedAtLatest = value90;
        }
        const list = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry3 of facts.moveOutages) {
          list.push([entry3[0], entry3[1] && lastDayCountedIsUnknown, entry3[1] && value85, entry3[1] ? lastDayCounted : entry3[2], entry3[1] ? lastDayCountedAtLatest : entry3[2], entry3[3], entry3[4] ? AMOUNT24 : entry3[5]]);
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
        const value92 = entry5[4] >= entry5[0];
        let value93 = value92;
        if (value93) {
          const value94 = entry5[3] >= entry5[0];
          const value95 = !(entry5[1] && entry5[2]);
          const value96 = !(value94 && value95);
          const value97 = value92 && value96;
          value93 = (value97 || value94 && !value97 && value95) && value96;
        }
        if (value93) {
          any3 = true;
          break;
        }
      }
      let value98;
      if (facts.moveOutagesIsUnknown) {
        value98 = NOTHING;
      } else {
      
        let value99;
        if (any3) {
          value99 = NOTHING;
        } else {
        
          const list3 = [];
          if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
          for (const entry6 of otherFaults) {
            const value100 = entry6[3] >= entry6[0];
            const value101 = entry6[1] && entry6[2];
            let value102 = value100;
            if (value102) {
              const value103 = entry6[4] >= entry6[0];
              const value104 = !value101;
              const value105 = !(value100 && value104);
              const value106 = value103 && value105;
              const value107 = !value106;
              value102 = !(value103 && (value106 || value100 && value107 && value104) && value105) && value107 && value104;
            }
            if (value102) {
              const value108 = entry6[3] + 1;
              const value109 = 2932896 < value108;
              const value110 = !entry6[1] && value109;
              const value111 = entry6[1] && entry6[3] < -719162;
              const value112 = value109 ? -719162 : value108;
              const value113 = entry6[4] + 1;
              const value114 = 2932896 < value113 ? 2932896 : value113;
              const value115 = value110 || value111;
              list3.push([[[false, false, entry6[0], entry6[0], entry6[5]], [value110 || value111 || value101 || value112 !== value114, value110 || value111 || value101, value115 ? -719163 : value112, value115 ? 2932897 : value114, minus(AMOUNT0, entry6[5])]]]);
            }
          }
          value99 = list3;
        }
        value98 = value99;
      }
      let any4 = false;
      if ((steps += value98.length) > MOST_STEPS) return undefined;
      for (const entry7 of value98) {
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
      let value116;
      if (facts.moveOutagesIsUnknown || any3 || any4) {
        value116 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value98.length) > MOST_STEPS) return undefined;
        for (const entry9 of value98) {
          for (const one of entry9[0]) all.push(one);
        }
        value116 = all;
      }
      let any6 = false;
      if ((steps += value116.length) > MOST_STEPS) return undefined;
      for (const entry10 of value116) {
        if (entry10[0]) {
          any6 = true;
          break;
        }
      }
      const value117 = facts.moveOutagesIsUnknown || any3 || any4 || any6;
      let value118;
      if (value117) {
        value118 = NOTHING;
      } else {
      
        let value119;
        if (value117) {
          value119 = NOTHING;
        } else {
        
          if ((steps += value116.length) > MOST_STEPS) return undefined;
          const keys = [];
          for (const entry11 of value116) {
            keys.push([entry11[2]]);
          }
          const sorted = inOrderOf(value116, keys);
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
          value119 = list7;
        }
        const list8 = [];
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const entry16 of value119) {
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
        value118 = list9;
      }
      let value120;
      if (value117) {
        value120 = NOTHING;
      } else {
      
        let any7 = false;
        if ((steps += value118.length) > MOST_STEPS) return undefined;
        for (const entry18 of value118) {
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
        if ((steps += value118.length) > MOST_STEPS) return undefined;
        for (const entry20 of value118) {
          list12.push([entry20[0]]);
        }
        const all3 = [];
        const list13 = [[list10], [list12]];
        if ((steps += list13.length) > MOST_STEPS) return undefined;
        for (const entry21 of list13) {
          for (const one3 of entry21[0]) all3.push(one3);
        }
        value120 = all3;
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
        const value121 = entry23[4] >= entry23[0];
        let value122 = value121;
        if (value122) {
          const value123 = entry23[3] >= entry23[0];
          const value124 = !(entry23[1] && entry23[2]);
          const value125 = !(value123 && value124);
          const value126 = value121 && value125;
          value122 = (value126 || value123 && !value126 && value124) && value125;
        }
        if (value122) {
          any8 = true;
          break;
        }
      }
      let value127;
      if (facts.moveOutagesIsUnknown) {
        value127 = NOTHING;
      } else {
      
        let value128;
        if (any8) {
          value128 = NOTHING;
        } else {
        
          const list15 = [];
          if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
          for (const entry24 of apparatusFaults) {
            const value129 = entry24[3] >= entry24[0];
            const value130 = entry24[1] && entry24[2];
            let value131 = value129;
            if (value131) {
              const value132 = entry24[4] >= entry24[0];
              const value133 = !value130;
              const value134 = !(value129 && value133);
              const value135 = value132 && value134;
              const value136 = !value135;
              value131 = !(value132 && (value135 || value129 && value136 && value133) && value134) && value136 && value133;
            }
            if (value131) {
              const value137 = entry24[3] + 1;
              const value138 = 2932896 < value137;
              const value139 = !entry24[1] && value138;
              const value140 = entry24[1] && entry24[3] < -719162;
              const value141 = value138 ? -719162 : value137;
              const value142 = entry24[4] + 1;
              const value143 = 2932896 < value142 ? 2932896 : value142;
              const value144 = value139 || value140;
              list15.push([[[false, false, entry24[0], entry24[0], entry24[5]], [value139 || value140 || value130 || value141 !== value143, value139 || value140 || value130, value144 ? -719163 : value141, value144 ? 2932897 : value143, minus(AMOUNT0, entry24[5])]]]);
            }
          }
          value128 = list15;
        }
        value127 = value128;
      }
      let any9 = false;
      if ((steps += value127.length) > MOST_STEPS) return undefined;
      for (const entry25 of value127) {
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
      let value145;
      if (facts.moveOutagesIsUnknown || any8 || any9) {
        value145 = NOTHING;
      } else {
      
        const all4 = [];
        if ((steps += value127.length) > MOST_STEPS) return undefined;
        for (const entry27 of value127) {
          for (const one4 of entry27[0]) all4.push(one4);
        }
        value145 = all4;
      }
      let any11 = false;
      if ((steps += value145.length) > MOST_STEPS) return undefined;
      for (const entry28 of value145) {
        if (entry28[0]) {
          any11 = true;
          break;
        }
      }
      const value146 = facts.moveOutagesIsUnknown || any8 || any9 || any11;
      let value147;
      if (value146) {
        value147 = NOTHING;
      } else {
      
        if ((steps += value145.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry29 of value145) {
          keys2.push([entry29[2]]);
        }
        const sorted2 = inOrderOf(value145, keys2);
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
        value147 = list19;
      }
      let value148;
      if (value146) {
        value148 = NOTHING;
      } else {
      
        let any12 = false;
        if ((steps += value147.length) > MOST_STEPS) return undefined;
        for (const entry34 of value147) {
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
        if ((steps += value147.length) > MOST_STEPS) return undefined;
        for (const entry36 of value147) {
          list22.push([entry36[0]]);
        }
        const all6 = [];
        const list23 = [[list20], [list22]];
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry37 of list23) {
          for (const one6 of entry37[0]) all6.push(one6);
        }
        value148 = all6;
      }
      const value149 = [[value117, value120], [value146, value148]];
      let any13 = false;
      if ((steps += value149.length) > MOST_STEPS) return undefined;
      for (const entry38 of value149) {
        if (entry38[0]) {
          any13 = true;
          break;
        }
      }
      let value150;
      if (any13) {
        value150 = NOTHING;
      } else {
      
        let value151;
        if (any13) {
          value151 = NOTHING;
        } else {
        
          const all7 = [];
          if ((steps += value149.length) > MOST_STEPS) return undefined;
          for (const entry39 of value149) {
            for (const one7 of entry39[1]) all7.push(one7);
          }
          value151 = all7;
        }
        const list24 = [];
        if ((steps += value151.length) > MOST_STEPS) return undefined;
        for (const entry40 of value151) {
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
        value150 = list26;
      }
      let any14 = false;
      if ((steps += value150.length) > MOST_STEPS) return undefined;
      for (const entry44 of value150) {
        if ((steps += value118.length) > MOST_STEPS) return undefined;
        const most = entry44[0];
        let found = NOT_FOUND;
        for (let index46 = value118.length - 1; index46 >= 0; index46 -= 1) {
          const entry45 = value118[index46];
          if (entry45[0] <= most) {
            found = entry45;
            break;
          }
        }
        const value152 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value153 = 2932896 >= entry44[0];
        const value154 = !(found !== NOT_FOUND && value153);
        const value155 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value154);
        const value156 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || value152 || value154) && !(value152 && value155);
        let value157 = value156 || value152 && !value156 && value155;
        if (value157) {
          if ((steps += value147.length) > MOST_STEPS) return undefined;
          const most2 = entry44[0];
          let found2 = NOT_FOUND;
          for (let index48 = value147.length - 1; index48 >= 0; index48 -= 1) {
            const entry46 = value147[index48];
            if (entry46[0] <= most2) {
              found2 = entry46;
              break;
            }
          }
          const value158 = !(found2 !== NOT_FOUND && value153);
          const value159 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          const value160 = !(facts.moveOutagesIsUnknown || any8 || any9 || any11 || value158);
          const value161 = (facts.moveOutagesIsUnknown || any8 || any9 || any11 || value158 || value159) && !(value159 && value160);
          value157 = (value161 || value159 && !value161 && value160) && (value156 || value161);
        }
        if (value157) {
          any14 = true;
          break;
        }
      }
      const daysLostIsUnknown = any13 || any14;
      let daysLost;
      if (daysLostIsUnknown) {
        daysLost = NOTHING;
      } else {
      
        let value162;
        if (any13) {
          value162 = NOTHING;
        } else {
        
          let value163;
          if (any14) {
            value163 = NOTHING;
          } else {
          
            const list27 = [];
            if ((steps += value150.length) > MOST_STEPS) return undefined;
            for (const entry47 of value150) {
              if ((steps += value118.length) > MOST_STEPS) return undefined;
              const most3 = entry47[0];
              let found3 = NOT_FOUND;
              for (let index51 = value118.length - 1; index51 >= 0; index51 -= 1) {
                const entry48 = value118[index51];
                if (entry48[0] <= most3) {
                  found3 = entry48;
                  break;
                }
              }
              const value164 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
              const value165 = 2932896 >= entry47[0];
              const value166 = !(found3 !== NOT_FOUND && value165);
              const value167 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value166;
              let value168 = value164;
              if (value168) {
                if ((steps += value147.length) > MOST_STEPS) return undefined;
                const most4 = entry47[0];
                let found4 = NOT_FOUND;
                for (let index53 = value147.length - 1; index53 >= 0; index53 -= 1) {
                  const entry49 = value147[index53];
                  if (entry49[0] <= most4) {
                    found4 = entry49;
                    break;
                  }
                }
                const value169 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
                value168 = value169;
                if (value168) {
                  const value170 = !value167;
                  const value171 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || value164 || value166) && !(value164 && value170);
                  const value172 = !value171;
                  const value173 = !(found4 !== NOT_FOUND && value165);
                  const value174 = !(facts.moveOutagesIsUnknown || any8 || any9 || any11 || value173);
                  const value175 = (facts.moveOutagesIsUnknown || any8 || any9 || any11 || value173 || value169) && !(value169 && value174);
                  const value176 = !value175;
                  value168 = !((value171 || value164 && value172 && value170) && (value175 || value169 && value176 && value174) && (value171 || value175)) && value172 && value170 && value176 && value174;
                }
              }
              if (value168) {
                const value177 = entry47[1] + -1;
                const value178 = value177 >= -719162 && 2932896 >= value177;
                list27.push([entry47[0], !value178, value178 ? value177 : -719163, value178 ? value177 : 2932897, value167, found3[1] ?? NIL]);
              }
            }
            value163 = list27;
          }
          value162 = value163;
        }
        const list28 = [];
        if ((steps += value162.length) > MOST_STEPS) return undefined;
        for (const entry50 of value162) {
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
      let value179;
      if (any13 || any14 || any15) {
        value179 = NOTHING;
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
        value179 = sorted4;
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
      if ((steps += value179.length) > MOST_STEPS) return undefined;
      for (const entry54 of value179) {
        const value180 = !entry54[1];
        const value181 = entry54[2] >= entry54[0];
        const value182 = value180 && value181;
        const value183 = entry54[3] >= entry54[0] && !value182;
        const value184 = !state_0;
        const value185 = value184 && state_4;
        const value186 = !value185;
        const value187 = state_7 >= entry54[3];
        const value188 = state_0 || state_5;
        const value189 = value188 && (state_6 || state_0 && state_4);
        const value190 = !(entry54[1] || value189);
        const value191 = state_8 >= entry54[2] && value186 && !(value187 && value186 && value190);
        const value192 = !value191;
        const value193 = !(value191 || value187 && value192 && value186 && value190);
        const value194 = value192 && value193;
        const value195 = (value191 || value194) && !value194;
        const value196 = !value195;
        const value197 = (value183 || value182) && (value195 || value196 && value192 && value193) && (value183 || value195);
        const value198 = state_7 >= entry54[0];
        const value199 = !value189;
        const value200 = state_8 >= entry54[0] && value186 && !(value198 && value186 && value199);
        const value201 = entry54[0] + -1;
        const value202 = value201 >= -719162 && 2932896 >= value201;
        const value203 = value202 ? value201 : -719163;
        const value204 = value198 && !value200 && value186 && value199;
        let value205;
        if (value200) {
          const value206 = value185 ? 2932896 : state_7;
          value205 = value203 < value206 ? value203 : value206;
        } else {
        
          value205 = value204 ? state_7 : value203;
        }
        const value207 = entry54[2] - value205;
        const value208 = value207 + state_3;
        const value209 = state_3 === value208;
        const value210 = entry54[2] === state_7;
        let value211 = state_0 || state_1;
        if (!value211) {
          const value212 = !value202;
          value211 = (value200 ? !(state_7 === value203 && !(state_0 || state_5 || state_4 || value212)) : value204 ? value188 : value212) || entry54[1] || !(value207 >= -9007199254740991 && 9007199254740991 >= value207) || !(value208 >= -9007199254740991 && 9007199254740991 >= value208);
        }
        const value213 = !value211;
        const value214 = !(state_4 || entry54[1] || state_5);
        const value215 = !value197;
        const value216 = value180 && value181 && value215 && value196 && value192 && value193;
        const value217 = !value216;
        let value218;
        if (value197) {
          const value219 = state_4 ? 2932896 : state_7;
          value218 = value219 < entry54[2] ? value219 : entry54[2];
        } else {
        
          value218 = value216 ? entry54[2] : state_7;
        }
        let value220;
        if (value197) {
          const value221 = state_4 ? -719162 : state_8;
          value220 = entry54[3] < value221 ? value221 : entry54[3];
        } else {
        
          value220 = value216 ? entry54[3] : state_8;
        }
        const next5 = value197 ? !(value184 && value209 && value210 && value213 && value214) : state_0 && value217;
        const next6 = value197 ? !(value209 && value213) : value216 ? value211 : state_1;
        const next7 = value197 ? value211 : state_2 || value216;
        const next8 = value197 ? value208 : value216 ? value208 : state_3;
        const next9 = state_4 && value215 && value217;
        const next10 = value197 ? !(value210 && value214) : value216 ? entry54[1] : state_5;
        const next11 = value197 ? entry54[1] || state_4 || state_5 && state_6 : value216 ? entry54[1] : state_6;
        const next12 = value218;
        const next13 = value220;
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
      const value222 = state_3 === 0;
      const value223 = any13 || any14 || any15 || state_0 || state_1;
      const value224 = !(value223 && (any13 || any14 || any15 || state_2));
      const value225 = !value223;
      const value226 = (any13 || any14 || any15 || state_0 || state_1 || value222) && !(value222 && value224 && value225);
      const value227 = value8 || value17;
      const value228 = (value227 ? -719163 : value24) + 30;
      const value229 = 2932896 < value228;
      const value230 = value229 && !(value7 && value25);
      const value231 = value7 && value25 && (value24 < -719162 || value8 || value17);
      const value232 = (value227 ? 2932897 : value22) + 30;
      const value233 = 2932896 < value232 ? 2932896 : value232;
      const value234 = value229 ? -719162 : value228;
      const value235 = value230 || value231 || value26 || value233 !== value234;
      const value236 = value230 || value231;
      const noticeHasRunOn = value236 ? -719163 : value234;
      let daysFromTheFirst;
      if (daysLostIsUnknown) {
        daysFromTheFirst = NOTHING;
      } else {
      
        const value237 = value7 && value235 && value236;
        const value238 = value7 && value235 && (value230 || value231 || value26);
        const noticeHasRunOnAtLatest = value236 ? 2932897 : value233;
        const value239 = value237 || value238;
        const list30 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry55 of daysLost) {
          const value240 = entry55[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry55[0];
          const value241 = entry55[0] < noticeHasRunOn ? noticeHasRunOn : entry55[0];
          list30.push([completeOnIsNone, value7 && (value237 || value238 || value240 !== value241), value239, value237 ? -719163 : value241, value237 ? 2932897 : value240, entry55[1], entry55[2], entry55[3]]);
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
      const value242 = any13 || any14 || any16;
      const list31 = [];
      if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
      for (const entry57 of daysFromTheFirst) {
        const value243 = entry57[0] || entry57[1];
        list31.push([entry57[0], entry57[1], entry57[1] && entry57[2], value243 ? 0 : entry57[3], value243 ? 0 : entry57[4], entry57[5], entry57[5] ? 0 : entry57[6], entry57[5] ? 0 : entry57[7]]);
      }
      let value244;
      if (value242) {
        value244 = NOTHING;
      } else {
      
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        const keys5 = [];
        for (const entry58 of list31) {
          keys5.push([entry58[0], entry58[3], entry58[0], entry58[3], entry58[6]]);
        }
        const sorted5 = inOrderOf(list31, keys5);
        value244 = sorted5;
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
      if ((steps += value244.length) > MOST_STEPS) return undefined;
      for (const entry59 of value244) {
        const value245 = !entry59[0];
        const value246 = entry59[6] >= entry59[4];
        const value247 = entry59[1] && entry59[2];
        const value248 = !(entry59[5] || value247);
        const value249 = value245 && entry59[7] >= entry59[3] && !(value245 && value246 && value248);
        const value250 = !value249;
        const value251 = !state2_0;
        const value252 = value251 && state2_5;
        const value253 = !value252;
        const value254 = state2_8 >= entry59[7];
        const value255 = state2_0 || state2_6;
        const value256 = value255 && (state2_7 || state2_0 && state2_5);
        const value257 = !(entry59[5] || value256);
        const value258 = state2_9 >= entry59[6] && value253 && !(value254 && value253 && value257);
        const value259 = !value258;
        const value260 = !(value258 || value254 && value259 && value253 && value257);
        const value261 = value259 && value260;
        const value262 = (value258 || value261) && !value261;
        const value263 = !value262;
        const value264 = (value249 || value245 && value246 && value250 && value248) && (value262 || value263 && value259 && value260) && (value249 || value262);
        const value265 = state2_8 === entry59[6];
        const value266 = !(entry59[0] || value252);
        const value267 = state2_8 >= entry59[4];
        const value268 = !(value247 || value256);
        const value269 = state2_9 >= entry59[3] && value266 && !(value267 && value266 && value268);
        const value270 = value251 && state2_5 && entry59[0];
        const value271 = value267 && !value269 && value266 && value268;
        const value272 = value269 ? value270 : value271 ? value252 : entry59[0];
        const value273 = value272 || value251 && state2_1;
        const value274 = state2_1 && value273;
        const value275 = entry59[3] + -1;
        const value276 = value275 >= -719162 && 2932896 >= value275;
        const value277 = !entry59[1] && !value276;
        const value278 = entry59[1] && entry59[3] < -719162;
        const value279 = value276 ? value275 : -719162;
        const value280 = value277 || value278 ? -719163 : value279;
        let value281;
        if (value269) {
          const value282 = entry59[0] ? 2932896 : value280;
          const value283 = value252 ? 2932896 : state2_8;
          value281 = value282 < value283 ? value282 : value283;
        } else {
        
          value281 = value271 ? state2_8 : value280;
        }
        const value284 = entry59[6] - value281;
        const value285 = state2_4 + value284;
        let value286 = !value273;
        if (value286) {
          let value287 = state2_0 || state2_2;
          if (!value287) {
            let value288 = !value272;
            if (value288) {
              let value289 = value245;
              if (value289) {
                let value290 = value277 || value278 || value247;
                if (!value290) {
                  const value291 = entry59[4] + -1;
                  value290 = value279 !== (value291 >= -719162 && 2932896 >= value291 ? value291 : 2932896);
                }
                value289 = value290;
              }
              value288 = (value269 ? !(value270 || value280 === state2_8 && !(entry59[0] || state2_0 || state2_6 || state2_5 || value289)) : value271 ? value255 : value289) || entry59[5] || !(value284 >= -9007199254740991 && 9007199254740991 >= value284);
            }
            value287 = value288 || !(value285 >= -9007199254740991 && 9007199254740991 >= value285);
          }
          value286 = value287;
        }
        const value292 = value274 || state2_4 === value285 && !(value272 || state2_1 || state2_2 || value286);
        const value293 = !(state2_5 || entry59[5] || state2_6);
        const value294 = !value264;
        const value295 = value245 && value246 && value294 && value250 && value248 && value263 && value259 && value260;
        const value296 = !value295;
        let value297;
        if (value264) {
          const value298 = state2_5 ? 2932896 : state2_8;
          value297 = value298 < entry59[6] ? value298 : entry59[6];
        } else {
        
          value297 = value295 ? entry59[6] : state2_8;
        }
        let value299;
        if (value264) {
          const value300 = state2_5 ? -719162 : state2_9;
          value299 = entry59[7] < value300 ? value300 : entry59[7];
        } else {
        
          value299 = value295 ? entry59[7] : state2_9;
        }
        const next14 = value264 ? !(value251 && value265 && value292 && value293) : state2_0 && value296;
        const next15 = value264 ? value274 : value295 ? value273 : state2_1;
        const next16 = value264 ? !value292 : value295 ? value286 : state2_2;
        const next17 = value264 ? value272 || state2_1 || value286 || state2_2 && state2_3 : state2_3 || value295;
        const next18 = value264 ? value285 : value295 ? value285 : state2_4;
        const next19 = state2_5 && value294 && value296;
        const next20 = value264 ? !(value265 && value293) : value295 ? entry59[5] : state2_6;
        const next21 = value264 ? entry59[5] || state2_5 || state2_6 && state2_7 : value295 ? entry59[5] : state2_7;
        const next22 = value297;
        const next23 = value299;
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
      const value301 = any13 || any14 || any16 || state2_0;
      const value302 = !value242;
      const value303 = !(state2_1 && !value301 && value302);
      const value304 = state2_4 === 0;
      const value305 = !(any13 || any14 || any16 || state2_0 || state2_2 || state2_1);
      const value306 = any13 || any14 || any16 || state2_0 || state2_2;
      const value307 = !(value306 && (any13 || any14 || any16 || state2_3 || state2_1 && value301 && value302));
      const value308 = !value306;
      const value309 = value303 && (any13 || any14 || any16 || state2_0 || state2_2 || value304 && value305) && !(value304 && value303 && value307 && value308 && value305);
      const list32 = [];
      if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
      for (const entry60 of NOTHING) {
        const value310 = entry60[0] || entry60[1];
        list32.push([entry60[0], entry60[1], entry60[1] && entry60[2], value310 ? 0 : entry60[3], value310 ? 0 : entry60[4], entry60[5], entry60[5] ? 0 : entry60[6], entry60[5] ? 0 : entry60[7]]);
      }
      const value311 = value304 && !value309 && value303 && value307 && value308 && value305;
      const value312 = value309 ? !(compareRaw(list32, list31) === 0 && !daysLostIsUnknown) : !value311 && daysLostIsUnknown;
      const value313 = value309 ? NOTHING : value311 ? NOTHING : daysFromTheFirst;
      let value314 = !facts.moveOutagesIsUnknown;
      if (value314) {
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
        value314 = state3_0;
      }
      let value315;
      if (facts.moveOutagesIsUnknown) {
        let value316 = !value312;
        if (value316) {
          const list34 = [];
          if ((steps += value313.length) > MOST_STEPS) return undefined;
          for (const entry63 of value313) {
            const value317 = entry63[0] || entry63[1];
            list34.push([entry63[0], entry63[1], entry63[1] && entry63[2], value317 ? 0 : entry63[3], value317 ? 0 : entry63[4], entry63[5], entry63[5] ? 0 : entry63[6], entry63[5] ? 0 : entry63[7]]);
          }
          value316 = compareRaw(list32, list34) === 0;
        }
        value315 = !value316;
      } else {
      
        value315 = value312 && !value314;
      }
      const value318 = facts.moveOutagesIsUnknown ? NOTHING : value314 ? NOTHING : value313;
      const value319 = value222 && !value226 && value224 && value225;
      let value320;
      if (value226) {
        let value321 = !value315;
        if (value321) {
          const list35 = [];
          if ((steps += value318.length) > MOST_STEPS) return undefined;
          for (const entry64 of value318) {
            const value322 = entry64[0] || entry64[1];
            list35.push([entry64[0], entry64[1], entry64[1] && entry64[2], value322 ? 0 : entry64[3], value322 ? 0 : entry64[4], entry64[5], entry64[5] ? 0 : entry64[6], entry64[5] ? 0 : entry64[7]]);
          }
          value321 = compareRaw(list32, list35) === 0;
        }
        value320 = !value321;
      } else {
      
        value320 = value315 && !value319;
      }
      const value323 = value226 ? NOTHING : value319 ? NOTHING : value318;
      const value324 = !value29 && value28;
      let daysRefundedIsUnknown;
      if (value29) {
        let value325 = !value320;
        if (value325) {
          const list36 = [];
          if ((steps += value323.length) > MOST_STEPS) return undefined;
          for (const entry65 of value323) {
            const value326 = entry65[0] || entry65[1];
            list36.push([entry65[0], entry65[1], entry65[1] && entry65[2], value326 ? 0 : entry65[3], value326 ? 0 : entry65[4], entry65[5], entry65[5] ? 0 : entry65[6], entry65[5] ? 0 : entry65[7]]);
          }
          value325 = compareRaw(list32, list36) === 0;
        }
        daysRefundedIsUnknown = !value325;
      } else {
      
        daysRefundedIsUnknown = value320 && !value324;
      }
      const daysRefunded = value29 ? NOTHING : value324 ? NOTHING : value323;
      let any17 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry66 of daysRefunded) {
        if (entry66[1] || entry66[5]) {
          any17 = true;
          break;
        }
      }
      const value327 = daysRefundedIsUnknown || any17;
      let value328;
      if (value327) {
        value328 = NOTHING;
      } else {
      
        const list37 = [];
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry67 of daysRefunded) {
          const value329 = entry67[0] || entry67[1];
          list37.push([entry67[0], entry67[1], entry67[1] && entry67[2], value329 ? 0 : entry67[3], value329 ? 0 : entry67[4], entry67[5], entry67[5] ? 0 : entry67[6], entry67[5] ? 0 : entry67[7]]);
        }
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        const keys6 = [];
        for (const entry68 of list37) {
          keys6.push([entry68[0], entry68[3], entry68[0], entry68[3], entry68[6]]);
        }
        const sorted6 = inOrderOf(list37, keys6);
        value328 = sorted6;
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
      if ((steps += value328.length) > MOST_STEPS) return undefined;
      for (const entry69 of value328) {
        const value330 = !entry69[0];
        const value331 = entry69[6] >= entry69[4];
        const value332 = entry69[1] && entry69[2];
        const value333 = !(entry69[5] || value332);
        const value334 = value330 && entry69[7] >= entry69[3] && !(value330 && value331 && value333);
        const value335 = !value334;
        const value336 = !state4_0;
        const value337 = value336 && state4_5;
        const value338 = !value337;
        const value339 = state4_8 >= entry69[7];
        const value340 = state4_0 || state4_6;
        const value341 = value340 && (state4_7 || state4_0 && state4_5);
        const value342 = !(entry69[5] || value341);
        const value343 = state4_9 >= entry69[6] && value338 && !(value339 && value338 && value342);
        const value344 = !value343;
        const value345 = !(value343 || value339 && value344 && value338 && value342);
        const value346 = value344 && value345;
        const value347 = (value343 || value346) && !value346;
        const value348 = !value347;
        const value349 = (value334 || value330 && value331 && value335 && value333) && (value347 || value348 && value344 && value345) && (value334 || value347);
        const value350 = state4_8 === entry69[6];
        const value351 = !(entry69[0] || value337);
        const value352 = state4_8 >= entry69[4];
        const value353 = !(value332 || value341);
        const value354 = state4_9 >= entry69[3] && value351 && !(value352 && value351 && value353);
        const value355 = value336 && state4_5 && entry69[0];
        const value356 = value352 && !value354 && value351 && value353;
        const value357 = value354 ? value355 : value356 ? value337 : entry69[0];
        const value358 = value357 || value336 && state4_1;
        const value359 = state4_1 && value358;
        const value360 = entry69[3] + -1;
        const value361 = value360 >= -719162 && 2932896 >= value360;
        const value362 = !entry69[1] && !value361;
        const value363 = entry69[1] && entry69[3] < -719162;
        const value364 = value361 ? value360 : -719162;
        const value365 = value362 || value363 ? -719163 : value364;
        let value366;
        if (value354) {
          const value367 = entry69[0] ? 2932896 : value365;
          const value368 = value337 ? 2932896 : state4_8;
          value366 = value367 < value368 ? value367 : value368;
        } else {
        
          value366 = value356 ? state4_8 : value365;
        }
        const value369 = entry69[6] - value366;
        const value370 = state4_4 + value369;
        let value371 = !value358;
        if (value371) {
          let value372 = state4_0 || state4_2;
          if (!value372) {
            let value373 = !value357;
            if (value373) {
              let value374 = value330;
              if (value374) {
                let value375 = value362 || value363 || value332;
                if (!value375) {
                  const value376 = entry69[4] + -1;
                  value375 = value364 !== (value376 >= -719162 && 2932896 >= value376 ? value376 : 2932896);
                }
                value374 = value375;
              }
              value373 = (value354 ? !(value355 || value365 === state4_8 && !(entry69[0] || state4_0 || state4_6 || state4_5 || value374)) : value356 ? value340 : value374) || entry69[5] || !(value369 >= -9007199254740991 && 9007199254740991 >= value369);
            }
            value372 = value373 || !(value370 >= -9007199254740991 && 9007199254740991 >= value370);
          }
          value371 = value372;
        }
        const value377 = value359 || state4_4 === value370 && !(value357 || state4_1 || state4_2 || value371);
        const value378 = !(state4_5 || entry69[5] || state4_6);
        const value379 = !value349;
        const value380 = value330 && value331 && value379 && value335 && value333 && value348 && value344 && value345;
        const value381 = !value380;
        let value382;
        if (value349) {
          const value383 = state4_5 ? 2932896 : state4_8;
          value382 = value383 < entry69[6] ? value383 : entry69[6];
        } else {
        
          value382 = value380 ? entry69[6] : state4_8;
        }
        let value384;
        if (value349) {
          const value385 = state4_5 ? -719162 : state4_9;
          value384 = entry69[7] < value385 ? value385 : entry69[7];
        } else {
        
          value384 = value380 ? entry69[7] : state4_9;
        }
        const next24 = value349 ? !(value336 && value350 && value377 && value378) : state4_0 && value381;
        const next25 = value349 ? value359 : value380 ? value358 : state4_1;
        const next26 = value349 ? !value377 : value380 ? value371 : state4_2;
        const next27 = value349 ? value357 || state4_1 || value371 || state4_2 && state4_3 : state4_3 || value380;
        const next28 = value349 ? value370 : value380 ? value370 : state4_4;
        const next29 = state4_5 && value379 && value381;
        const next30 = value349 ? !(value350 && value378) : value380 ? entry69[5] : state4_6;
        const next31 = value349 ? entry69[5] || state4_5 || state4_6 && state4_7 : value380 ? entry69[5] : state4_7;
        const next32 = value382;
        const next33 = value384;
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
      const value386 = 0 < state4_4;
      const value387 = value && facts.moveWithinUk;
      const value388 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value387;
      const value389 = value388 || value387;
      const value390 = value3 && value4;
      const value391 = (engineerStandsInTheWayIsUnknown || value4) && !value390;
      const value392 = value391 || value390;
      const value393 = daysRefundedIsUnknown || any17 || state4_0;
      const value394 = !value327;
      const refundableDaysIsNone = state4_1 && !value393 && value394;
      const value395 = !refundableDaysIsNone;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || any17 || state4_0 || state4_2;
      const value396 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || any17 || state4_3 || state4_1 && value393 && value394));
      const value397 = !refundableDaysIsUnknown;
      const value398 = value395 && (daysRefundedIsUnknown || any17 || state4_0 || state4_2 || value386) && !(value386 && value395 && value396 && value397);
      const value399 = !value398;
      const value400 = value386 && value399 && value395 && value396 && value397;
      const value401 = value398 || value400;
      const value402 = value388 || value391 || value398;
      const value403 = value && facts.moveWithinUk && value3 && value4 && value386 && !(value389 && value392 && value401 && value402) && value399 && value395 && value396 && value397;
      if (!value403 && value389 && value392 && value401 && value402 || value30 && value31 && value32 && any && value55 && value53 && value50 && value48) return undefined;
      const outcome = value403 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let any18 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry70 of daysRefunded) {
        const value404 = !entry70[0];
        let value405 = value404;
        if (value405) {
          const value406 = entry70[7] >= entry70[3];
          value405 = value406;
          if (value405) {
            const value407 = entry70[6] >= entry70[4];
            const value408 = !(entry70[5] || entry70[1] && entry70[2]);
            const value409 = !(value404 && value407 && value408);
            const value410 = value404 && value406 && value409;
            value405 = (value410 || value404 && value407 && !value410 && value408) && value409;
          }
        }
        if (value405) {
          any18 = true;
          break;
        }
      }
      let value411;
      if (daysRefundedIsUnknown) {
        value411 = NOTHING;
      } else {
      
        let value412;
        if (any18) {
          value412 = NOTHING;
        } else {
        
          const value413 = facts.serviceBillingDay + -1 + -719162;
          const value414 = value413 >= -719162;
          const value415 = 2932896 >= value413;
          const value416 = value414 && value415;
          const value417 = !value416;
          const value418 = !(value414 && value415 && !facts.serviceBillingDayIsUnknown);
          const value419 = facts.serviceBillingDayIsUnknown || value417 || value418;
          const value420 = !value419;
          const value421 = facts.serviceBillingDayIsUnknown || value417;
          const value422 = value421 ? -719163 : value416 ? value413 : -719162;
          const value423 = monthOfDay(value422);
          const value424 = value422 - startOfMonth(value423);
          const value425 = value419 && value421;
          const value426 = value421 ? 2932897 : value416 ? value413 : 2932896;
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
              const value440 = entry71[7] + 1;
              const value441 = value438 ? value437 : -719162;
              const value442 = value439 || entry71[5] && entry71[6] < -719162;
              const value443 = !((value440 >= -719162 && 2932896 >= value440 ? value440 : 2932896) === value441 && !value442);
              const value444 = value429 && (facts.serviceBillingDayIsUnknown || entry71[1] || value417 || value418);
              const value445 = monthOfDay(entry71[3]);
              const value446 = startOfMonth(value445);
              const value447 = startOfMonth(value445 + 1) - value446 + -1;
              const value448 = value445 - value423;
              const value449 = entry71[3] - value446 < (value447 < value424 ? value447 : value424) ? value448 + -1 : value448;
              const value450 = Math.floor((0 < value449 ? value449 : 0) / 12) * 12;
              const value451 = value450 + value423;
              const value452 = value451 >= 12 && 119999 >= value451;
              const value453 = value420 && !value452;
              let value454;
              if (value452) {
                const value455 = startOfMonth(value451);
                const value456 = startOfMonth(value451 + 1) - value455;
                value454 = value424 < value456 ? value424 + value455 : value455 + (value456 + -1);
              } else {
              
                value454 = -719162;
              }
              let value457 = value429;
              if (value457) {
                let value458 = entry71[5];
                if (!value458) {
                  let value459 = value429;
                  if (value459) {
                    let value460 = value444 || value453 || value425;
                    if (!value460) {
                      const value461 = value427 + value450;
                      let value462;
                      if (value461 >= 12 && 119999 >= value461) {
                        const value463 = startOfMonth(value461);
                        const value464 = startOfMonth(value461 + 1) - value463;
                        value462 = value428 < value464 ? value463 + value428 : value463 + (value464 + -1);
                      } else {
                      
                        value462 = 2932896;
                      }
                      value460 = value454 !== value462;
                    }
                    value459 = value460;
                  }
                  value458 = value459 || value439 || value443;
                }
                value457 = value458;
              }
              const value465 = value429 && (entry71[1] || entry71[5] || value439 || value443 || value457);
              let value466;
              if (entry71[0]) {
                value466 = NOTHING;
              } else {
              
                let value467;
                if (value465) {
                  value467 = NOTHING;
                } else {
                
                  let value468;
                  if (entry71[0] || value465) {
                    value468 = NOTHING;
                  } else {
                  
                    const value469 = value442 ? -719163 : value441;
                    let value470;
                    if (entry71[0] || value457) {
                      value470 = NOTHING;
                    } else {
                    
                      const value471 = value444 || value453 || value425 ? -719163 : value454;
                      const value472 = monthOfDay(value471);
                      const value473 = value471 - startOfMonth(value472);
                      let value474;
                      if (value471 < value469) {
                        const value475 = value469 + -1;
                        const value476 = monthOfDay(value475);
                        const value477 = startOfMonth(value476);
                        const value478 = startOfMonth(value476 + 1) - value477 + -1;
                        const value479 = value476 - value472;
                        const value480 = value475 - value477 < (value478 < value473 ? value478 : value473) ? value479 + -1 : value479;
                        value474 = (0 < value480 ? value480 : 0) + 1;
                      } else {
                      
                        value474 = 0;
                      }
                      const count = value474;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list39 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry72 of range) {
                        const value481 = value472 + entry72[0];
                        const value482 = startOfMonth(value481);
                        const value483 = startOfMonth(value481 + 1) - value482;
                        list39.push([value473 < value483 ? value473 + value482 : value483 + -1 + value482]);
                      }
                      value470 = list39;
                    }
                    const list40 = [];
                    if ((steps += value470.length) > MOST_STEPS) return undefined;
                    for (const entry73 of value470) {
                      if (entry71[3] < entry73[0] && entry73[0] < value469) {
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
                    const list41 = [[[[entry71[3]]]], [sorted7], [[[value469]]]];
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
                    value468 = list42;
                  }
                  const list43 = [];
                  if ((steps += value468.length) > MOST_STEPS) return undefined;
                  for (const entry77 of value468) {
                    const value484 = monthOfDay(entry77[0]);
                    const value485 = startOfMonth(value484);
                    const value486 = startOfMonth(value484 + 1) - value485 + -1;
                    const value487 = value484 - value423;
                    const value488 = entry77[0] - value485 < (value486 < value424 ? value486 : value424) ? value487 + -1 : value487;
                    const value489 = 0 < value488 ? value488 : 0;
                    const value490 = value489 + 1;
                    const value491 = value490 + value423;
                    const value492 = value491 >= 12 && 119999 >= value491;
                    let value493;
                    if (value492) {
                      const value494 = startOfMonth(value491);
                      const value495 = startOfMonth(value491 + 1) - value494;
                      value493 = value424 < value495 ? value424 + value494 : value495 + -1 + value494;
                    } else {
                    
                      value493 = -719162;
                    }
                    const value496 = value490 + value427;
                    let value497;
                    if (value496 >= 12 && 119999 >= value496) {
                      const value498 = startOfMonth(value496);
                      const value499 = startOfMonth(value496 + 1) - value498;
                      value497 = value428 < value499 ? value498 + value428 : value499 + -1 + value498;
                    } else {
                    
                      value497 = 2932896;
                    }
                    const value500 = value420 && !value492;
                    const value501 = facts.serviceBillingDayIsUnknown || value417 || value418 || value500;
                    const value502 = value489 + value427;
                    let value503;
                    if (value502 >= 12 && 119999 >= value502) {
                      const value504 = startOfMonth(value502);
                      const value505 = startOfMonth(value502 + 1) - value504;
                      value503 = value428 < value505 ? value504 + value428 : value504 + (value505 + -1);
                    } else {
                    
                      value503 = 2932896;
                    }
                    const value506 = value489 + value423;
                    const value507 = value506 >= 12 && 119999 >= value506;
                    let value508;
                    if (value507) {
                      const value509 = startOfMonth(value506);
                      const value510 = startOfMonth(value506 + 1) - value509;
                      value508 = value424 < value510 ? value509 + value424 : value509 + (value510 + -1);
                    } else {
                    
                      value508 = -719162;
                    }
                    const value511 = value420 && !value507;
                    const value512 = facts.serviceBillingDayIsUnknown || value417 || value418 || value511;
                    const value513 = entry77[1] - entry77[0];
                    list43.push([facts.serviceBillingDayIsUnknown || value493 !== value497 || value417 || value418 || value500, value501, value501 ? -719163 : value493, value501 ? 2932897 : value497, facts.serviceBillingDayIsUnknown || value503 !== value508 || value417 || value418 || value511, value512, value512 ? -719163 : value508, value512 ? 2932897 : value503, value513, times(ofPence(value513 * 100), AMOUNT24)]);
                  }
                  value467 = list43;
                }
                value466 = value467;
              }
              list38.push([entry71[0], value465, value466]);
            }
          }
          value412 = list38;
        }
        value411 = value412;
      }
      let any19 = false;
      if ((steps += value411.length) > MOST_STEPS) return undefined;
      for (const entry78 of value411) {
        let value514 = entry78[1];
        if (!value514) {
          let value515 = !entry78[0];
          if (value515) {
            let any20 = false;
            const list44 = entry78[2];
            if ((steps += list44.length) > MOST_STEPS) return undefined;
            for (const entry79 of list44) {
              if (entry79[0] || entry79[4]) {
                any20 = true;
                break;
              }
            }
            value515 = any20;
          }
          value514 = value515;
        }
        if (value514) {
          any19 = true;
          break;
        }
      }
      let value516;
      if (daysRefundedIsUnknown || any18 || any19) {
        value516 = NOTHING;
      } else {
      
        const all10 = [];
        if ((steps += value411.length) > MOST_STEPS) return undefined;
        for (const entry80 of value411) {
          for (const one10 of entry80[0] ? NOTHING : entry80[2]) all10.push(one10);
        }
        value516 = all10;
      }
      const list45 = [];
      if ((steps += value516.length) > MOST_STEPS) return undefined;
      for (const entry81 of value516) {
        list45.push([entry81[0], entry81[0] && entry81[1], entry81[0] ? 0 : entry81[2], entry81[0] ? 0 : entry81[3], entry81[4], entry81[4] && entry81[5], entry81[4] ? 0 : entry81[6], entry81[4] ? 0 : entry81[7], entry81[8], entry81[9]]);
      }
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      const keys8 = [];
      for (const entry82 of list45) {
        keys8.push([entry82[2], entry82[6], entry82[2]]);
      }
      const sorted8 = inOrderOf(list45, keys8);
      const states3 = [];
      let states3_0 = false;
      let states3_1 = false;
      let states3_2 = 0;
      let states3_3 = 0;
      let states3_4 = false;
      let states3_5 = false;
      let states3_6 = 0;
      let states3_7 = 0;
      let states3_8 = 0;
      let states3_9 = AMOUNT0;
      let states3_10 = false;
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry83 of sorted8) {
        const value517 = states3_10 && states3_2 === entry83[2] && entry83[6] === states3_6 && !(entry83[0] || states3_0) && !(entry83[4] || states3_4);
        const next34 = entry83[0];
        const next35 = entry83[1];
        const next36 = entry83[2];
        const next37 = entry83[3];
        const next38 = entry83[4];
        const next39 = entry83[5];
        const next40 = entry83[6];
        const next41 = entry83[7];
        const next42 = value517 ? entry83[8] + states3_8 : entry83[8];
        const next43 = value517 ? plus(entry83[9], states3_9) : entry83[9];
        const next44 = true;
        states3_0 = next34;
        states3_1 = next35;
        states3_2 = next36;
        states3_3 = next37;
        states3_4 = next38;
        states3_5 = next39;
        states3_6 = next40;
        states3_7 = next41;
        states3_8 = next42;
        states3_9 = next43;
        states3_10 = next44;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8, states3_9, states3_10]);
      }
      const list46 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index88 = 0; index88 < states3.length; index88 += 1) {
        const entry84 = states3[index88];
        if (!(index88 + 1 < states3.length && entry84[2] === (states3[index88 + 1]?.[2] ?? 0) && (states3[index88 + 1]?.[6] ?? 0) === entry84[6] && !(entry84[0] || (states3[index88 + 1]?.[0] ?? false)) && !(entry84[4] || (states3[index88 + 1]?.[4] ?? false)))) {
          list46.push([entry84[0], entry84[1], entry84[2], entry84[3], entry84[4], entry84[5], entry84[6], entry84[7], entry84[8], entry84[9]]);
        }
      }
      let daysByPeriodIsUnknown = daysRefundedIsUnknown || any18 || any19;
      if (!daysByPeriodIsUnknown) {
        let any21 = false;
        if ((steps += value516.length) > MOST_STEPS) return undefined;
        for (const entry85 of value516) {
          if (entry85[0] || entry85[4]) {
            any21 = true;
            break;
          }
        }
        daysByPeriodIsUnknown = any21;
        if (!daysByPeriodIsUnknown) {
          let any22 = false;
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          for (const entry86 of list46) {
            if (!(entry86[8] >= -9007199254740991 && 9007199254740991 >= entry86[8])) {
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
      
        let value518;
        if (daysByPeriodIsUnknown) {
          value518 = NOTHING;
        } else {
        
          const list47 = [];
          if ((steps += list46.length) > MOST_STEPS) return undefined;
          for (const entry87 of list46) {
            list47.push([entry87[0], entry87[0] && entry87[1], entry87[0] ? 0 : entry87[2], entry87[0] ? 0 : entry87[3], entry87[4], entry87[4] && entry87[5], entry87[4] ? 0 : entry87[6], entry87[4] ? 0 : entry87[7], entry87[8], entry87[9]]);
          }
          if ((steps += list47.length) > MOST_STEPS) return undefined;
          const keys9 = [];
          for (const entry88 of list47) {
            keys9.push([entry88[2], entry88[2], entry88[6], entry88[2], entry88[8], entry88[9]]);
          }
          const sorted9 = inOrderOf(list47, keys9);
          value518 = sorted9;
        }
        const list48 = [];
        if ((steps += value518.length) > MOST_STEPS) return undefined;
        for (const entry89 of value518) {
          const value519 = entry89[2] - entry89[6];
          list48.push([entry89[0], entry89[1], entry89[2], entry89[3], entry89[4] || entry89[0] || !(value519 >= -9007199254740991 && 9007199254740991 >= value519), value519, entry89[8], facts.serviceMonthlyChargeIsUnknown, divide(times(entry89[9], facts.serviceMonthlyCharge), AMOUNT24)]);
        }
        daysByPeriod = list48;
      }
      let amountsIsUnknown;
      if (value398) {
        const list49 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry90 of NOTHING) {
          list49.push([entry90[0], entry90[0] && entry90[1], entry90[0] ? 0 : entry90[2], entry90[0] ? 0 : entry90[3], entry90[4], entry90[4] ? 0 : entry90[5], entry90[6], entry90[7], entry90[7] ? AMOUNT0 : entry90[8]]);
        }
        const list50 = [];
        if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
        for (const entry91 of daysByPeriod) {
          list50.push([entry91[0], entry91[0] && entry91[1], entry91[0] ? 0 : entry91[2], entry91[0] ? 0 : entry91[3], entry91[4], entry91[4] ? 0 : entry91[5], entry91[6], entry91[7], entry91[7] ? AMOUNT0 : entry91[8]]);
        }
        amountsIsUnknown = !(compareRaw(list49, list50) === 0 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value386 && value399 && value395 && value396 && value397 && daysByPeriodIsUnknown;
      }
      let amounts;
      if (amountsIsUnknown) {
        amounts = NOTHING;
      } else {
      
        const list51 = [];
        const list52 = value398 ? daysByPeriod : value400 ? daysByPeriod : NOTHING;
        if ((steps += list52.length) > MOST_STEPS) return undefined;
        for (const entry92 of list52) {
          const value520 = decimalOf(entry92[5]);
          const value521 = entry92[7] || entry92[4];
          list51.push([entry92[0], entry92[1], entry92[2], entry92[3], entry92[6], compare(value520, AMOUNT0) === 0 && !value521, value521, divide(entry92[8], value520)]);
        }
        amounts = list51;
      }
      const list53 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry93 of amounts) {
        list53.push([entry93[5], entry93[6], entry93[7]]);
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
        if (entry95[0] || entry95[6]) {
          any24 = true;
          break;
        }
      }
      const list54 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry96 of amounts) {
        list54.push([entry96[0], entry96[0] && entry96[1], entry96[0] ? 0 : entry96[2], entry96[0] ? 0 : entry96[3], entry96[4], entry96[5], entry96[6], entry96[5] || entry96[6] ? AMOUNT0 : entry96[7]]);
      }
      if ((steps += list54.length) > MOST_STEPS) return undefined;
      const keys10 = [];
      for (const entry97 of list54) {
        keys10.push([entry97[2]]);
      }
      const sorted10 = inOrderOf(list54, keys10);
      const states4 = [];
      let states4_0 = false;
      let states4_1 = false;
      let states4_2 = 0;
      let states4_3 = 0;
      let states4_4 = 0;
      let states4_5 = false;
      let states4_6 = false;
      let states4_7 = AMOUNT0;
      let states4_8 = false;
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry98 of sorted10) {
        const value522 = states4_2 === entry98[2];
        const value523 = !(entry98[0] || states4_0);
        const value524 = states4_8 && value522 && value523;
        const next45 = entry98[0];
        const next46 = entry98[1];
        const next47 = entry98[2];
        const next48 = entry98[3];
        const next49 = value524 ? entry98[4] + states4_4 : entry98[4];
        const next50 = entry98[5] || states4_8 && value522 && states4_5 && value523;
        const next51 = entry98[6];
        const next52 = value524 ? plus(states4_7, entry98[7]) : entry98[7];
        const next53 = true;
        states4_0 = next45;
        states4_1 = next46;
        states4_2 = next47;
        states4_3 = next48;
        states4_4 = next49;
        states4_5 = next50;
        states4_6 = next51;
        states4_7 = next52;
        states4_8 = next53;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7, states4_8]);
      }
      const list55 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index103 = 0; index103 < states4.length; index103 += 1) {
        const entry99 = states4[index103];
        if (!(index103 + 1 < states4.length && entry99[2] === (states4[index103 + 1]?.[2] ?? 0) && !(entry99[0] || (states4[index103 + 1]?.[0] ?? false)))) {
          list55.push([entry99[0], entry99[1], entry99[2], entry99[3], entry99[4], entry99[5], entry99[6], entry99[7]]);
        }
      }
      let any25 = false;
      if ((steps += list55.length) > MOST_STEPS) return undefined;
      for (const entry100 of list55) {
        if (!(entry100[4] >= -9007199254740991 && 9007199254740991 >= entry100[4])) {
          any25 = true;
          break;
        }
      }
      const creditsIsUnknown = amountsIsUnknown || any24 || any25;
      let credits;
      if (creditsIsUnknown) {
        credits = NOTHING;
      } else {
      
        let value525;
        if (creditsIsUnknown) {
          value525 = NOTHING;
        } else {
        
          const list56 = [];
          if ((steps += list55.length) > MOST_STEPS) return undefined;
          for (const entry101 of list55) {
            list56.push([entry101[0], entry101[0] && entry101[1], entry101[0] ? 0 : entry101[2], entry101[0] ? 0 : entry101[3], entry101[4], entry101[5], entry101[6], entry101[5] || entry101[6] ? AMOUNT0 : entry101[7]]);
          }
          if ((steps += list56.length) > MOST_STEPS) return undefined;
          const keys11 = [];
          for (const entry102 of list56) {
            keys11.push([entry102[2], entry102[2], entry102[4], entry102[5], entry102[7]]);
          }
          const sorted11 = inOrderOf(list56, keys11);
          value525 = sorted11;
        }
        const list57 = [];
        if ((steps += value525.length) > MOST_STEPS) return undefined;
        for (const entry103 of value525) {
          list57.push([entry103[0], entry103[1], entry103[2], entry103[3], entry103[4], entry103[5], !entry103[5] && entry103[6], roundHalfUp(entry103[7], 2)]);
        }
        credits = list57;
      }
      const list58 = [];
      if ((steps += credits.length) > MOST_STEPS) return undefined;
      for (const entry104 of credits) {
        list58.push([entry104[5], entry104[6], entry104[7]]);
      }
      let any26 = false;
      if ((steps += list58.length) > MOST_STEPS) return undefined;
      for (const entry105 of list58) {
        if (entry105[1]) {
          any26 = true;
          break;
        }
      }
      let value526 = daysRefundedIsUnknown || any17 || state4_0 || state4_2 || amountsIsUnknown || any23 || any24 || any25 || any26;
      if (!value526) {
        let any27 = false;
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry106 of credits) {
          if (entry106[0] || entry106[6]) {
            any27 = true;
            break;
          }
        }
        value526 = any27 || (value7 && value235);
      }
      if (value526) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list53.length) > MOST_STEPS) return undefined;
      for (const entry107 of list53) {
        const next54 = state5_0 || entry107[0];
        const next55 = plus(entry107[2], state5_1);
        state5_0 = next54;
        state5_1 = next55;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list58.length) > MOST_STEPS) return undefined;
      for (const entry108 of list58) {
        const next56 = state6_0 || entry108[0];
        const next57 = plus(entry108[2], state6_1);
        state6_0 = next56;
        state6_1 = next57;
      }
      return {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : state4_4,
          "refundUnrounded": state5_0 && !(amountsIsUnknown || any23) ? null : toPlaces(state5_1, 10),
          "refund": state6_0 && !(amountsIsUnknown || any24 || any25 || any26) ? null : moneyText(state6_1),
          "credits": credits.map((shown1) => ({ "billingDate": dateOfNumber(shown1[2]), "days": shown1[4], "amount": shown1[5] ? null : moneyText(shown1[7]) })),
        },
        holds: {},
      };
    },
  };
};
