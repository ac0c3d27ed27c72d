// What is refunded for days without service around a home move?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, compare, compareRaw, dateOfNumber, decimal, divide, entriesIn, firstDay, inOrderBy, isUnknown, lastDay, mayBeNone, minus, moneyText, monthOfDay, noAnswer, ofPence, plus, rangeTo, roundHalfUp, startOfMonth, textIn, times, toPlaces, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT24 = decimal('24');
  const AMOUNT0 = decimal('0');
  const LISTED3 = [[false, false, -719162, -719162, AMOUNT0]];
  const LISTED4 = [[-719162]];
  const LISTED5 = [[-719162, AMOUNT0]];
  return {
    decision: "moving-home-refund",
    readings: {},
    listed: ["move.withinUk","move.engineerRefused","move.engineerNecessary","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.outages","termination","termination.endedBy","termination.effectiveOn","asOf","service.billingDay","service.monthlyCharge","termination.form","termination.movesDomain","service.kind"],
    effects: {"refund-due":[{"party":"provider","modality":"must","action":"refund-days-without-service","amount":"refund","by":null,"where":null,"clause":"S3.8/p3"}],"no-refund":[]},
    whole: {
      facts: ["termination.form","termination.movesDomain","termination.endedBy","termination.effectiveOn","asOf","move.outages","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.engineerRefused","move.engineerNecessary","move.withinUk","service.billingDay","service.monthlyCharge"],
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
          terminationFormIsNone: fact0 === null,
          terminationForm: textIn(fact0),
          terminationMovesDomainIsNone: fact1 === null,
          terminationMovesDomain: fact1 === true,
          terminationEndedByIsNone: fact2 === null,
          terminationEndedBy: textIn(fact2),
          terminationEffectiveOnIsNone: fact3 === null,
          terminationEffectiveOn: firstDay(fact3),
          asOf: firstDay(fact4),
          moveOutages: entriesIn(fact5).map((entry1) => [firstDay((entry1["from"] ?? null)), (entry1["to"] ?? null) === null, firstDay((entry1["to"] ?? null)), textIn((entry1["cause"] ?? null)), (entry1["hours"] ?? null) === null, amountIn((entry1["hours"] ?? null))]),
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
        const value = !facts.terminationFormIsNone;
        const value2 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.terminationForm === entry[0]) {
            any = true;
            break;
          }
        }
        const value3 = !facts.terminationMovesDomainIsNone;
        const value4 = !facts.terminationMovesDomain;
        if (value && value2 && any && value3 && value4) return undefined;
        const value5 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value && value2 || value && any && value3 && value4;
        let lastDayCounted;
        if (facts.terminationEffectiveOnIsNone || !value5) {
          lastDayCounted = facts.asOf;
        } else {
        
          const endingDay = value5 ? facts.terminationEffectiveOn : 0;
          lastDayCounted = endingDay < facts.asOf ? endingDay : facts.asOf;
        }
        const outages = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry2 of facts.moveOutages) {
          outages.push([entry2[0], entry2[1] ? lastDayCounted : entry2[2], entry2[3], entry2[4] ? AMOUNT24 : entry2[5]]);
        }
        const otherFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry3 of outages) {
          otherFaults.push([entry3[0], entry3[1], entry3[2] === "other" ? entry3[3] : AMOUNT0]);
        }
        const all = [];
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry4 of otherFaults) {
          if (entry4[1] >= entry4[0]) {
            const part = [[entry4[0], entry4[2]], [entry4[1] + 1, minus(AMOUNT0, entry4[2])]];
            if ((steps += part.length) > MOST_STEPS) return undefined;
            for (const one of part) {
              all.push(one);
            }
          }
        }
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [0]);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const list of [LISTED5, sorted]) {
          for (const one2 of list) {
            const next = one2[0];
            const next2 = plus(one2[1], states_1);
            states_0 = next;
            states_1 = next2;
            states.push([states_0, states_1]);
          }
        }
        const list2 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index5 = 0; index5 < states.length; index5 += 1) {
          const entry5 = states[index5];
          if (!((index5 + 1 < states.length) && (states[index5 + 1]?.[0] ?? 0) === entry5[0])) {
            list2.push([entry5[0], entry5[1]]);
          }
        }
        const list3 = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (let index6 = 0; index6 < list2.length; index6 += 1) {
          const entry6 = list2[index6];
          if (!((index6 > 0) && compare(entry6[1], (list2[index6 - 1]?.[1] ?? NIL)) === 0)) {
            list3.push([entry6[0], compare(AMOUNT24, entry6[1]) < 0 ? AMOUNT24 : entry6[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (let index7 = 0; index7 < list3.length; index7 += 1) {
          const entry7 = list3[index7];
          if (!((index7 > 0) && compare(entry7[1], (list3[index7 - 1]?.[1] ?? NIL)) === 0)) {
            list4.push([entry7[0], entry7[1]]);
          }
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry8 of list4) {
          list5.push([entry8[0]]);
        }
        const all2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry9 of outages) {
          const part2 = entry9[2] === "customer-apparatus" && compare(entry9[3], AMOUNT24) >= 0 ? entry9[3] : AMOUNT0;
          if (entry9[1] >= entry9[0]) {
            const part3 = [[entry9[0], part2], [entry9[1] + 1, minus(AMOUNT0, part2)]];
            if ((steps += part3.length) > MOST_STEPS) return undefined;
            for (const one3 of part3) {
              all2.push(one3);
            }
          }
        }
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        const sorted2 = inOrderBy(all2, [0]);
        const states2 = [];
        let states2_0 = -719162;
        let states2_1 = AMOUNT0;
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (const list6 of [LISTED5, sorted2]) {
          for (const one4 of list6) {
            const next3 = one4[0];
            const next4 = plus(one4[1], states2_1);
            states2_0 = next3;
            states2_1 = next4;
            states2.push([states2_0, states2_1]);
          }
        }
        const list7 = [];
        if ((steps += states2.length) > MOST_STEPS) return undefined;
        for (let index10 = 0; index10 < states2.length; index10 += 1) {
          const entry10 = states2[index10];
          if (!((index10 + 1 < states2.length) && (states2[index10 + 1]?.[0] ?? 0) === entry10[0])) {
            list7.push([entry10[0], entry10[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index11 = 0; index11 < list7.length; index11 += 1) {
          const entry11 = list7[index11];
          if (!((index11 > 0) && compare(entry11[1], (list7[index11 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry11[0], entry11[1]]);
          }
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry12 of list8) {
          list9.push([entry12[0]]);
        }
        let state_0 = -719162;
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry13 of otherFaults) {
          const value6 = entry13[1] + 1;
          state_0 = state_0 < value6 ? value6 : state_0;
        }
        const list10 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const list11 of [list5, list9]) {
          for (const one5 of list11) {
            if (-719162 < one5[0] && one5[0] < state_0) {
              list10.push([one5[0]]);
            }
          }
        }
        if ((steps += list10.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list10, [0]);
        const all3 = [];
        if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
        for (const one6 of LISTED4) all3.push(one6);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one7 of sorted3) all3.push(one7);
        all3.push([state_0]);
        const daysLost = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < all3.length; index14 += 1) {
          const entry14 = all3[index14];
          if ((index14 + 1 < all3.length) && entry14[0] < (all3[index14 + 1]?.[0] ?? 0)) {
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            const most = entry14[0];
            let found = NOT_FOUND;
            for (let index16 = list4.length - 1; index16 >= 0; index16 -= 1) {
              const entry15 = list4[index16];
              if (entry15[0] <= most) {
                found = entry15;
                break;
              }
            }
            let value7 = compare(AMOUNT0, found[1] ?? NIL) < 0;
            if (value7) {
              if ((steps += list8.length) > MOST_STEPS) return undefined;
              const most2 = entry14[0];
              let found2 = NOT_FOUND;
              for (let index18 = list8.length - 1; index18 >= 0; index18 -= 1) {
                const entry16 = list8[index18];
                if (entry16[0] <= most2) {
                  found2 = entry16;
                  break;
                }
              }
              value7 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
            }
            if (value7) {
              const part4 = (all3[index14 + 1]?.[0] ?? 0) + -1;
              daysLost.push([entry14[0], false, part4]);
            }
          }
        }
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        const sorted4 = inOrderBy(daysLost, [0, 2]);
        let state2_0 = false;
        let state2_1 = 0;
        let state2_2 = true;
        let state2_3 = 0;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry17 of sorted4) {
          const value8 = entry17[2] < entry17[0];
          const value9 = !state2_2;
          const value10 = !value8 && !(state2_3 >= entry17[2] && value9);
          const next5 = false;
          const next6 = value10 ? state2_1 + (value9 && state2_3 >= entry17[0] ? entry17[2] - state2_3 : entry17[2] - entry17[0] + 1) : state2_1;
          const next7 = state2_2 && value8;
          const next8 = value10 ? entry17[2] : state2_3;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
        }
        const value11 = state2_1 === 0;
        const value12 = !value11;
        let state3_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry18 of facts.moveOutages) {
          const part5 = entry18[3] === "customer-apparatus";
          state3_0 = state3_0 && part5;
        }
        const value13 = !state3_0;
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value14 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value14 ? value14 : facts.moveNoticeOn) + 30;
        const daysFromTheFirst = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry19 of daysLost) {
          daysFromTheFirst.push([completeOnIsNone, entry19[0] < noticeHasRunOn ? noticeHasRunOn : entry19[0], false, entry19[2]]);
        }
        const list12 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry20 of daysFromTheFirst) {
          list12.push([completeOnIsNone, completeOnIsNone ? 0 : entry20[1], false, entry20[3]]);
        }
        if ((steps += list12.length) > MOST_STEPS) return undefined;
        const sorted5 = inOrderBy(list12, [1, 3]);
        const value15 = !completeOnIsNone;
        let state4_0 = false;
        let state4_1 = 0;
        let state4_2 = true;
        let state4_3 = 0;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry21 of sorted5) {
          const value16 = entry21[3] >= entry21[1] && value15 && !(state4_3 >= entry21[3] && !state4_2);
          const value17 = state4_3 >= entry21[1] && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state4_2);
          const next9 = value16 ? state4_0 || (value17 ? state4_2 : completeOnIsNone) : state4_0;
          const next10 = value16 ? state4_1 + (value17 ? entry21[3] - state4_3 : entry21[3] - entry21[1] + 1) : state4_1;
          const next11 = state4_2 && !value16;
          const next12 = value16 ? entry21[3] : state4_3;
          state4_0 = next9;
          state4_1 = next10;
          state4_2 = next11;
          state4_3 = next12;
        }
        const value18 = 0 < state4_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value19 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value20 = !value19;
        const refundableDaysIsNone = value12 && value13 && state4_0 && value20;
        const value21 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && value12 && value13 && value18 && value21 && value20 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value22 = facts.serviceBillingDay + -1 + -719162;
        const value23 = value22 >= -719162 && 2932896 >= value22;
        let value24;
        if (value19) {
          value24 = NOTHING;
        } else {
        
          let value25;
          if (value11) {
            value25 = NOTHING;
          } else {
          
            let value26;
            if (state3_0) {
              value26 = NOTHING;
            } else {
            
              const value27 = value23 ? value22 : -719163;
              const value28 = monthOfDay(value27);
              const value29 = value27 - startOfMonth(value28);
              const all4 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry22 of daysFromTheFirst) {
                const value30 = monthOfDay(entry22[1]);
                const value31 = startOfMonth(value30);
                const value32 = startOfMonth(value30 + 1) - value31 + -1;
                const value33 = value30 - value28;
                const value34 = entry22[1] - value31 < (value32 < value29 ? value32 : value29) ? value33 + -1 : value33;
                const value35 = Math.floor((0 < value34 ? value34 : 0) / 12) * 12 + value28;
                const value36 = value35 >= 12 && 119999 >= value35;
                if (entry22[3] >= entry22[1] && (value15 && !value36 ? noAnswer() : true) && value15) {
                  let value37;
                  if (completeOnIsNone) {
                    value37 = NOTHING;
                  } else {
                  
                    const value38 = entry22[3] + 1;
                    let value39;
                    if (completeOnIsNone) {
                      value39 = NOTHING;
                    } else {
                    
                      let value40;
                      if (value36) {
                        const value41 = startOfMonth(value35);
                        const value42 = startOfMonth(value35 + 1) - value41;
                        value40 = value29 < value42 ? value29 + value41 : value42 + -1 + value41;
                      } else {
                      
                        value40 = -719163;
                      }
                      const value43 = monthOfDay(value40);
                      const value44 = value40 - startOfMonth(value43);
                      let value45;
                      if (value40 < value38) {
                        const value46 = monthOfDay(entry22[3]);
                        const value47 = startOfMonth(value46);
                        const value48 = startOfMonth(value46 + 1) - value47 + -1;
                        const value49 = value46 - value43;
                        const value50 = entry22[3] - value47 < (value48 < value44 ? value48 : value44) ? value49 + -1 : value49;
                        value45 = (0 < value50 ? value50 : 0) + 1;
                      } else {
                      
                        value45 = 0;
                      }
                      const count = value45;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list13 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry23 of range) {
                        const value51 = value43 + entry23[0];
                        const value52 = startOfMonth(value51);
                        const value53 = startOfMonth(value51 + 1) - value52;
                        const part6 = value44 < value53 ? value44 + value52 : value53 + -1 + value52;
                        if (entry22[1] < part6 && part6 < value38) {
                          list13.push([part6]);
                        }
                      }
                      if ((steps += list13.length) > MOST_STEPS) return undefined;
                      const sorted6 = inOrderBy(list13, [0]);
                      value39 = sorted6;
                    }
                    const all5 = [];
                    all5.push([entry22[1]]);
                    if ((steps += value39.length) > MOST_STEPS) return undefined;
                    for (const one9 of value39) all5.push(one9);
                    all5.push([value38]);
                    const list14 = [];
                    if ((steps += all5.length) > MOST_STEPS) return undefined;
                    for (let index26 = 0; index26 < all5.length; index26 += 1) {
                      const entry24 = all5[index26];
                      if ((index26 + 1 < all5.length) && entry24[0] < (all5[index26 + 1]?.[0] ?? 0)) {
                        const value54 = monthOfDay(entry24[0]);
                        const value55 = startOfMonth(value54);
                        const value56 = startOfMonth(value54 + 1) - value55 + -1;
                        const value57 = value54 - value28;
                        const value58 = entry24[0] - value55 < (value56 < value29 ? value56 : value29) ? value57 + -1 : value57;
                        const value59 = 0 < value58 ? value58 : 0;
                        const value60 = value59 + 1 + value28;
                        const value61 = 119999 < value60;
                        const value62 = value59 + value28;
                        const value63 = value62 >= 12 && 119999 >= value62;
                        if (value61 || !value63 ? noAnswer() : true) {
                          let value64;
                          if (value61) {
                            value64 = -719163;
                          } else {
                          
                            const value65 = startOfMonth(value60);
                            const value66 = startOfMonth(value60 + 1) - value65;
                            value64 = value29 < value66 ? value65 + value29 : value65 + (value66 + -1);
                          }
                          let value67;
                          if (value63) {
                            const value68 = startOfMonth(value62);
                            const value69 = startOfMonth(value62 + 1) - value68;
                            value67 = value29 < value69 ? value29 + value68 : value69 + -1 + value68;
                          } else {
                          
                            value67 = -719163;
                          }
                          const value70 = (all5[index26 + 1]?.[0] ?? 0) - entry24[0];
                          list14.push([false, value64, false, value67, value70, times(ofPence(value70 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value37 = list14;
                  }
                  const part7 = value37;
                  const list15 = completeOnIsNone ? NOTHING : part7;
                  if ((steps += list15.length) > MOST_STEPS) return undefined;
                  for (const one8 of list15) {
                    all4.push(one8);
                  }
                }
              }
              if ((steps += all4.length) > MOST_STEPS) return undefined;
              const sorted7 = inOrderBy(all4, [1, 3]);
              value26 = sorted7;
            }
            value25 = value26;
          }
          value24 = value25;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value24.length) > MOST_STEPS) return undefined;
        for (const entry25 of value24) {
          const value71 = states3_6 && entry25[1] === states3_1 && entry25[3] === states3_3;
          const next13 = false;
          const next14 = entry25[1];
          const next15 = false;
          const next16 = entry25[3];
          const next17 = value71 ? entry25[4] + states3_4 : entry25[4];
          const next18 = value71 ? plus(entry25[5], states3_5) : entry25[5];
          const next19 = true;
          states3_0 = next13;
          states3_1 = next14;
          states3_2 = next15;
          states3_3 = next16;
          states3_4 = next17;
          states3_5 = next18;
          states3_6 = next19;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6]);
        }
        const list16 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index28 = 0; index28 < states3.length; index28 += 1) {
          const entry26 = states3[index28];
          if (!((index28 + 1 < states3.length) && (states3[index28 + 1]?.[1] ?? 0) === entry26[1] && entry26[3] === (states3[index28 + 1]?.[3] ?? 0))) {
            list16.push([false, entry26[1], false, entry26[3], entry26[4], entry26[5]]);
          }
        }
        let any2 = false;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry27 of list16) {
          if (!(entry27[4] >= -9007199254740991 && 9007199254740991 >= entry27[4])) {
            any2 = true;
            break;
          }
        }
        const value72 = value12 && value13 && value18 && value21 && value20;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list16, [1, 3, 4, 5]);
        const list17 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry28 of sorted8) {
          const part8 = entry28[1] - entry28[3];
          const part9 = divide(times(entry28[5], facts.serviceMonthlyCharge), AMOUNT24);
          const value73 = part8 * 100;
          list17.push([false, entry28[1], entry28[4], value73 === 0, divide(part9, ofPence(value73))]);
        }
        let value74;
        if (value72) {
          let value75;
          if (any2) {
            value75 = NOTHING;
          } else {
          
            const list18 = [];
            if ((steps += list17.length) > MOST_STEPS) return undefined;
            for (const entry29 of list17) {
              list18.push([false, entry29[1], entry29[2], entry29[3], entry29[3] ? AMOUNT0 : entry29[4]]);
            }
            if ((steps += list18.length) > MOST_STEPS) return undefined;
            const sorted9 = inOrderBy(list18, [1]);
            value75 = sorted9;
          }
          value74 = value75;
        } else {
        
          value74 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value74.length) > MOST_STEPS) return undefined;
        for (const entry30 of value74) {
          const value76 = entry30[1] === states4_1;
          const value77 = states4_5 && value76;
          const next20 = false;
          const next21 = entry30[1];
          const next22 = value77 ? states4_2 + entry30[2] : entry30[2];
          const next23 = entry30[3] || states4_5 && states4_3 && value76;
          const next24 = value77 ? plus(entry30[4], states4_4) : entry30[4];
          const next25 = true;
          states4_0 = next20;
          states4_1 = next21;
          states4_2 = next22;
          states4_3 = next23;
          states4_4 = next24;
          states4_5 = next25;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5]);
        }
        const list19 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index33 = 0; index33 < states4.length; index33 += 1) {
          const entry31 = states4[index33];
          if (!((index33 + 1 < states4.length) && (states4[index33 + 1]?.[1] ?? 0) === entry31[1])) {
            list19.push([false, entry31[1], entry31[2], entry31[3], entry31[4]]);
          }
        }
        let any3 = false;
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const entry32 of list19) {
          if (!(entry32[2] >= -9007199254740991 && 9007199254740991 >= entry32[2])) {
            any3 = true;
            break;
          }
        }
        const value78 = any2 || any3 || !value23;
        if (value78) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry33 of list17) {
          const next26 = state5_0 || entry33[3];
          const next27 = plus(entry33[4], state5_1);
          state5_0 = next26;
          state5_1 = next27;
        }
        const value79 = !any3;
        const list20 = [];
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const entry34 of list19) {
          list20.push([false, entry34[1], entry34[2], entry34[3], entry34[3] ? AMOUNT0 : entry34[4]]);
        }
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        const sorted10 = inOrderBy(list20, [1, 2, 3, 4]);
        const list21 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry35 of sorted10) {
          list21.push([false, entry35[1], entry35[2], entry35[3], roundHalfUp(entry35[4], 2)]);
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        for (const entry36 of list21) {
          const next28 = state6_0 || entry36[3];
          const next29 = plus(entry36[4], state6_1);
          state6_0 = next28;
          state6_1 = next29;
        }
        const refund = any3 ? AMOUNT0 : state6_1;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : value19 ? 0 : value11 ? 0 : state3_0 ? 0 : state4_1,
            "refundUnrounded": value12 && value13 && value18 && !any2 && state5_0 && value21 && value20 ? null : toPlaces(value72 ? (any2 ? AMOUNT0 : state5_1) : AMOUNT0, 10),
            "refund": value79 && state6_0 ? null : moneyText(refund),
            "credits": false ? null : (any3 ? NOTHING : list21).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value78) return answer;
        return { ...answer, sums: [value79 && compare(AMOUNT0, state6_1) < 0 && !state6_0 ? { amount: moneyText(refund), isOwed: true } : null] };
      },
      bounds: ["bounds/3","bounds/4"],
      isWithinBounds(facts) {
        let steps = 0;
        let value = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider";
        if (!value) {
          const value2 = !facts.terminationFormIsNone;
          value = value2 && facts.terminationForm === "headed-fax";
          if (!value) {
            let value3 = value2;
            if (value3) {
              let any = false;
              if ((steps += LISTED.length) > MOST_STEPS) return undefined;
              for (const entry of LISTED) {
                if (facts.terminationForm === entry[0]) {
                  any = true;
                  break;
                }
              }
              value3 = any && !facts.terminationMovesDomainIsNone && !facts.terminationMovesDomain;
            }
            value = value3;
          }
        }
        const value4 = value ? facts.terminationEffectiveOn : 0;
        const value5 = !value;
        const value6 = !(facts.terminationEffectiveOnIsNone || value5);
        let any2 = false;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry2 of facts.moveOutages) {
          if (value4 < entry2[0] && value6) {
            any2 = true;
            break;
          }
        }
        let value7 = any2;
        if (!value7) {
          let any3 = false;
          if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
          for (const entry3 of facts.moveOutages) {
            if (value4 < entry3[2] && !(entry3[1] || facts.terminationEffectiveOnIsNone || value5)) {
              any3 = true;
              break;
            }
          }
          value7 = any3;
        }
        return !value7;
      },
    },
    read(given) {
      const fact0 = given.read("move.withinUk");
      const fact1 = given.read("move.engineerRefused");
      const fact2 = given.read("move.engineerNecessary");
      const fact3 = given.read("move.outages");
      const fact4 = given.read("termination.endedBy");
      const fact5 = given.read("termination.form");
      const fact6 = given.read("termination.movesDomain");
      const fact7 = given.isLeftOut("termination.movesDomain");
      const fact8 = given.read("service.kind");
      const fact9 = given.read("termination.effectiveOn");
      const fact10 = given.read("asOf");
      const fact11 = given.isLeftOut("termination");
      const fact12 = given.read("move.noticeOn");
      const fact13 = given.read("move.newAddressGivenOn");
      const fact14 = given.read("move.alternativeNumberGivenOn");
      const fact15 = given.read("service.billingDay");
      const fact16 = given.read("service.monthlyCharge");
      return {
        moveWithinUkIsUnknown: isUnknown(fact0),
        moveWithinUk: fact0 === true,
        moveEngineerRefusedIsUnknown: isUnknown(fact1),
        moveEngineerRefused: fact1 === true,
        moveEngineerNecessaryIsUnknown: isUnknown(fact2),
        moveEngineerNecessary: fact2 === true,
        moveOutagesIsUnknown: isUnknown(fact3),
        moveOutages: entriesIn(fact3).map((entry1) => [firstDay((entry1["from"] ?? null)), (entry1["to"] ?? null) === null, firstDay((entry1["to"] ?? null)), textIn((entry1["cause"] ?? null)), (entry1["hours"] ?? null) === null, amountIn((entry1["hours"] ?? null))]),
        terminationEndedByIsNone: fact4 === null,
        terminationEndedBy: textIn(fact4),
        terminationEndedByIsUnknown: isUnknown(fact4),
        terminationFormIsNone: fact5 === null,
        terminationFormIsUnknown: isUnknown(fact5),
        terminationForm: textIn(fact5),
        terminationMovesDomainIsNone: fact6 === null,
        terminationMovesDomain: fact6 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact6),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact7),
        terminationMovesDomainLeftOut: fact7 === true,
        serviceKindIsUnknown: isUnknown(fact8),
        serviceKind: textIn(fact8),
        terminationEffectiveOnIsNone: fact9 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact9),
        terminationEffectiveOnMayBeNone: mayBeNone(fact9),
        terminationEffectiveOn: firstDay(fact9),
        terminationEffectiveOnAtLatest: lastDay(fact9),
        asOfIsUnknown: isUnknown(fact10),
        asOf: firstDay(fact10),
        asOfMayBeNone: mayBeNone(fact10),
        asOfAtLatest: lastDay(fact10),
        terminationLeftOut: fact11 === true,
        moveNoticeOnIsNone: fact12 === null,
        moveNoticeOnIsUnknown: isUnknown(fact12),
        moveNoticeOn: firstDay(fact12),
        moveNoticeOnMayBeNone: mayBeNone(fact12),
        moveNoticeOnAtLatest: lastDay(fact12),
        moveNewAddressGivenOnIsNone: fact13 === null,
        moveNewAddressGivenOnIsUnknown: isUnknown(fact13),
        moveNewAddressGivenOn: firstDay(fact13),
        moveNewAddressGivenOnMayBeNone: mayBeNone(fact13),
        moveNewAddressGivenOnAtLatest: lastDay(fact13),
        moveAlternativeNumberGivenOnIsNone: fact14 === null,
        moveAlternativeNumberGivenOnIsUnknown: isUnknown(fact14),
        moveAlternativeNumberGivenOn: firstDay(fact14),
        moveAlternativeNumberGivenOnMayBeNone: mayBeNone(fact14),
        moveAlternativeNumberGivenOnAtLatest: lastDay(fact14),
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
      const value5 = !facts.moveOutagesIsUnknown;
      const value6 = !facts.terminationEndedByIsNone;
      const value7 = facts.terminationEndedBy === "provider";
      const value8 = value6 && !facts.terminationEndedByIsUnknown && value7;
      const value9 = !facts.terminationFormIsNone;
      const value10 = !facts.terminationFormIsUnknown;
      const value11 = facts.terminationForm === "headed-fax";
      const value12 = value9 && value10 && value11;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value13 = value9 && value10 && any;
      const value14 = value9 && (facts.terminationFormIsUnknown || any) && !value13;
      const value15 = !facts.terminationMovesDomainIsNone;
      const value16 = !facts.terminationMovesDomain;
      const value17 = value15 && !facts.terminationMovesDomainIsUnknown && value16;
      const value18 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value19 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value20 = value18 && facts.terminationMovesDomainLeftOut;
      const value21 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value20;
      let value22 = value21 || value20;
      if (value22) {
        const value23 = value19 && any2;
        const value24 = (facts.serviceKindIsUnknown || any2) && !value23;
        value22 = (value24 || value23) && (value21 || value24);
      }
      const value25 = !value22;
      const value26 = value18 && facts.terminationMovesDomainLeftOut && value19 && any2 && value25;
      const value27 = (value22 || value26) && !value26;
      const value28 = value17 || value18 && facts.terminationMovesDomainLeftOut && value19 && any2 && !value27 && value25;
      const value29 = !value28 && (value15 && (facts.terminationMovesDomainIsUnknown || value16 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value17 || value27);
      const value30 = !value29;
      const value31 = value30 && value28;
      const value32 = (value29 || value31) && !value31;
      const value33 = !value32;
      const value34 = (value14 || value13) && (value32 || value33 && value30 && value28) && (value14 || value32);
      const value35 = !value34;
      const value36 = value12 || value9 && value10 && any && value35 && value33 && value30 && value28;
      let value37 = !value36;
      if (value37) {
        let value38 = value9;
        if (value38) {
          const value39 = facts.terminationFormIsUnknown || value11 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value40 = !value12;
          value38 = (value9 && value39 && value40 || value12) && value39 && value40;
        }
        value37 = value38 || value34;
      }
      const value41 = !value37;
      const value42 = value41 && value36;
      const value43 = (value37 || value42) && !value42;
      const value44 = value8 || !value43 && value41 && value36;
      const value45 = !value44 && (value6 && (facts.terminationEndedByIsUnknown || value7 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value8 || value43);
      const value46 = !facts.terminationEffectiveOnIsNone;
      const value47 = !value45;
      const endingDayIsUnknown = value45 ? value46 : facts.terminationEffectiveOnIsUnknown && value47 && value44;
      const value48 = endingDayIsUnknown && (value45 || facts.terminationEffectiveOnMayBeNone && value47 && value44);
      const value49 = facts.asOfIsUnknown && facts.asOf < -719162;
      const value50 = value47 && value44;
      const endingDay = value45 ? (value46 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value50 ? facts.terminationEffectiveOn : 0;
      const value51 = endingDayIsUnknown && endingDay < -719162;
      const value52 = value49 || value51;
      const value53 = endingDay < facts.asOf ? endingDay : facts.asOf;
      const value54 = value52 ? -719163 : value53;
      const endingDayIsNone = value45 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value50;
      const value55 = !endingDayIsNone;
      const value56 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const endingDayAtLatest = value45 ? (value46 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value50 ? facts.terminationEffectiveOnAtLatest : 0;
      const value57 = endingDayAtLatest < facts.asOfAtLatest ? endingDayAtLatest : facts.asOfAtLatest;
      const value58 = value49 || value51 || value56 || value48 || (facts.asOfIsUnknown || endingDayIsUnknown) && !(value57 === value53 && !value52);
      const value59 = endingDayIsNone && !value48;
      let lastDayCountedIsUnknown;
      if (facts.terminationLeftOut) {
        lastDayCountedIsUnknown = facts.asOfIsUnknown;
      } else {
      
        const value60 = value55 && value58;
        lastDayCountedIsUnknown = value48 ? !(value54 === facts.asOf && !(endingDayIsNone || facts.asOfIsUnknown || value60)) : value59 ? facts.asOfIsUnknown : value60;
      }
      let value61;
      if (facts.terminationLeftOut) {
        value61 = facts.asOfMayBeNone;
      } else {
      
        const value62 = value49 || value51 || value56 || value48;
        value61 = value48 ? endingDayIsNone || value56 || value55 && value58 && value62 : value59 ? facts.asOfMayBeNone : value62;
      }
      let lastDayCounted;
      if (facts.terminationLeftOut) {
        lastDayCounted = facts.asOf;
      } else {
      
        let value63;
        if (value48) {
          const value64 = endingDayIsNone ? 2932896 : value54;
          value63 = value64 < facts.asOf ? value64 : facts.asOf;
        } else {
        
          value63 = value59 ? facts.asOf : value54;
        }
        lastDayCounted = value63;
      }
      let lastDayCountedAtLatest;
      if (facts.terminationLeftOut) {
        lastDayCountedAtLatest = facts.asOfAtLatest;
      } else {
      
        const value65 = value52 ? 2932897 : value57;
        let value66;
        if (value48) {
          const value67 = endingDayIsNone ? -719162 : value65;
          value66 = facts.asOfAtLatest < value67 ? value67 : facts.asOfAtLatest;
        } else {
        
          value66 = value59 ? facts.asOfAtLatest : value65;
        }
        lastDayCountedAtLatest = value66;
      }
      const list = [];
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.moveOutages) {
        list.push([entry3[0], entry3[1] && lastDayCountedIsUnknown, entry3[1] && value61, entry3[1] ? lastDayCounted : entry3[2], entry3[1] ? lastDayCountedAtLatest : entry3[2], entry3[3], entry3[4] ? AMOUNT24 : entry3[5]]);
      }
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry4 of list) {
        list2.push([entry4[0], entry4[1], entry4[2], entry4[3], entry4[4], entry4[5] === "other" ? entry4[6] : AMOUNT0]);
      }
      let any3 = false;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry5 of list2) {
        const value68 = entry5[4] >= entry5[0];
        let value69 = value68;
        if (value69) {
          const value70 = entry5[3] >= entry5[0];
          const value71 = !(entry5[1] && entry5[2]);
          const value72 = !(value70 && value71);
          const value73 = value68 && value72;
          value69 = (value73 || value70 && !value73 && value71) && value72;
        }
        if (value69) {
          any3 = true;
          break;
        }
      }
      const list3 = [];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry6 of list2) {
        const value74 = entry6[3] >= entry6[0];
        const value75 = entry6[1] && entry6[2];
        let value76 = value74;
        if (value76) {
          const value77 = entry6[4] >= entry6[0];
          const value78 = !value75;
          const value79 = !(value74 && value78);
          const value80 = value77 && value79;
          const value81 = !value80;
          value76 = !(value77 && (value80 || value74 && value81 && value78) && value79) && value81 && value78;
        }
        if (value76) {
          const value82 = entry6[3] + 1;
          const value83 = 2932896 < value82;
          const value84 = !entry6[1] && value83;
          const value85 = entry6[1] && entry6[3] < -719162;
          const value86 = value83 ? -719162 : value82;
          const value87 = entry6[4] + 1;
          const value88 = 2932896 < value87 ? 2932896 : value87;
          const value89 = value84 || value85;
          list3.push([[[false, false, entry6[0], entry6[0], entry6[5]], [value84 || value85 || value75 || entry6[1] && !(value86 === value88 && !value89), value84 || value85 || value75, value89 ? -719163 : value86, value89 ? 2932897 : value88, minus(AMOUNT0, entry6[5])]]]);
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
        const list5 = entry9[0];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (const one of list5) {
          all.push(one);
        }
      }
      let any6 = false;
      if ((steps += all.length) > MOST_STEPS) return undefined;
      for (const entry10 of all) {
        if (entry10[0]) {
          any6 = true;
          break;
        }
      }
      const list6 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry11 of list) {
        list6.push([entry11[0], entry11[1], entry11[2], entry11[3], entry11[4], entry11[5] === "customer-apparatus" && compare(entry11[6], AMOUNT24) >= 0 ? entry11[6] : AMOUNT0]);
      }
      let any7 = false;
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry12 of list6) {
        const value90 = entry12[4] >= entry12[0];
        let value91 = value90;
        if (value91) {
          const value92 = entry12[3] >= entry12[0];
          const value93 = !(entry12[1] && entry12[2]);
          const value94 = !(value92 && value93);
          const value95 = value90 && value94;
          value91 = (value95 || value92 && !value95 && value93) && value94;
        }
        if (value91) {
          any7 = true;
          break;
        }
      }
      const list7 = [];
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry13 of list6) {
        const value96 = entry13[3] >= entry13[0];
        const value97 = entry13[1] && entry13[2];
        let value98 = value96;
        if (value98) {
          const value99 = entry13[4] >= entry13[0];
          const value100 = !value97;
          const value101 = !(value96 && value100);
          const value102 = value99 && value101;
          const value103 = !value102;
          value98 = !(value99 && (value102 || value96 && value103 && value100) && value101) && value103 && value100;
        }
        if (value98) {
          const value104 = entry13[3] + 1;
          const value105 = 2932896 < value104;
          const value106 = !entry13[1] && value105;
          const value107 = entry13[1] && entry13[3] < -719162;
          const value108 = value105 ? -719162 : value104;
          const value109 = entry13[4] + 1;
          const value110 = 2932896 < value109 ? 2932896 : value109;
          const value111 = value106 || value107;
          list7.push([[[false, false, entry13[0], entry13[0], entry13[5]], [value106 || value107 || value97 || entry13[1] && !(value108 === value110 && !value111), value106 || value107 || value97, value111 ? -719163 : value108, value111 ? 2932897 : value110, minus(AMOUNT0, entry13[5])]]]);
        }
      }
      let any8 = false;
      if ((steps += list7.length) > MOST_STEPS) return undefined;
      for (const entry14 of list7) {
        let any9 = false;
        const list8 = entry14[0];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry15 of list8) {
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
      if ((steps += list7.length) > MOST_STEPS) return undefined;
      for (const entry16 of list7) {
        const list9 = entry16[0];
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const one2 of list9) {
          all2.push(one2);
        }
      }
      let any10 = false;
      if ((steps += all2.length) > MOST_STEPS) return undefined;
      for (const entry17 of all2) {
        if (entry17[0]) {
          any10 = true;
          break;
        }
      }
      const value112 = facts.moveOutagesIsUnknown || any3 || any4 || any6;
      let value113;
      if (facts.moveOutagesIsUnknown || any3 || any4) {
        value113 = NOTHING;
      } else {
      
        let value114;
        if (facts.moveOutagesIsUnknown) {
          value114 = NOTHING;
        } else {
        
          let value115;
          if (value5 && any3) {
            value115 = NOTHING;
          } else {
          
            let value116;
            if (facts.moveOutagesIsUnknown) {
              value116 = NOTHING;
            } else {
            
              if ((steps += all.length) > MOST_STEPS) return undefined;
              const sorted = inOrderBy(all, [2]);
              value116 = sorted;
            }
            value115 = value116;
          }
          value114 = value115;
        }
        value113 = value114;
      }
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      if ((steps += value113.length) > MOST_STEPS) return undefined;
      for (const list10 of [LISTED3, value113]) {
        for (const one3 of list10) {
          const next = one3[2];
          const next2 = plus(states_1, one3[4]);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
      }
      const list11 = [];
      if ((steps += states.length) > MOST_STEPS) return undefined;
      for (let index18 = 0; index18 < states.length; index18 += 1) {
        const entry18 = states[index18];
        if (!((index18 + 1 < states.length) && (states[index18 + 1]?.[0] ?? 0) === entry18[0])) {
          list11.push([entry18[0], entry18[1]]);
        }
      }
      const list12 = [];
      if ((steps += list11.length) > MOST_STEPS) return undefined;
      for (let index19 = 0; index19 < list11.length; index19 += 1) {
        const entry19 = list11[index19];
        if (!((index19 > 0) && compare(entry19[1], (list11[index19 - 1]?.[1] ?? NIL)) === 0)) {
          list12.push([entry19[0], compare(AMOUNT24, entry19[1]) < 0 ? AMOUNT24 : entry19[1]]);
        }
      }
      const list13 = [];
      if ((steps += list12.length) > MOST_STEPS) return undefined;
      for (let index20 = 0; index20 < list12.length; index20 += 1) {
        const entry20 = list12[index20];
        if (!((index20 > 0) && compare(entry20[1], (list12[index20 - 1]?.[1] ?? NIL)) === 0)) {
          list13.push([entry20[0], entry20[1]]);
        }
      }
      const value117 = facts.moveOutagesIsUnknown || any7 || any8 || any10;
      let value118;
      if (facts.moveOutagesIsUnknown || any7 || any8) {
        value118 = NOTHING;
      } else {
      
        let value119;
        if (facts.moveOutagesIsUnknown) {
          value119 = NOTHING;
        } else {
        
          let value120;
          if (value5 && any7) {
            value120 = NOTHING;
          } else {
          
            let value121;
            if (facts.moveOutagesIsUnknown) {
              value121 = NOTHING;
            } else {
            
              if ((steps += all2.length) > MOST_STEPS) return undefined;
              const sorted2 = inOrderBy(all2, [2]);
              value121 = sorted2;
            }
            value120 = value121;
          }
          value119 = value120;
        }
        value118 = value119;
      }
      const states2 = [];
      let states2_0 = -719162;
      let states2_1 = AMOUNT0;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      if ((steps += value118.length) > MOST_STEPS) return undefined;
      for (const list14 of [LISTED3, value118]) {
        for (const one4 of list14) {
          const next3 = one4[2];
          const next4 = plus(states2_1, one4[4]);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
      }
      const list15 = [];
      if ((steps += states2.length) > MOST_STEPS) return undefined;
      for (let index21 = 0; index21 < states2.length; index21 += 1) {
        const entry21 = states2[index21];
        if (!((index21 + 1 < states2.length) && (states2[index21 + 1]?.[0] ?? 0) === entry21[0])) {
          list15.push([entry21[0], entry21[1]]);
        }
      }
      const list16 = [];
      if ((steps += list15.length) > MOST_STEPS) return undefined;
      for (let index22 = 0; index22 < list15.length; index22 += 1) {
        const entry22 = list15[index22];
        if (!((index22 > 0) && compare(entry22[1], (list15[index22 - 1]?.[1] ?? NIL)) === 0)) {
          list16.push([entry22[0], entry22[1]]);
        }
      }
      let state_0 = false;
      let state_1 = false;
      let state_2 = -719162;
      let state_3 = -719162;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry23 of list2) {
        const value122 = state_0 && state_2 < -719162;
        const value123 = entry23[3] + 1;
        const value124 = 2932896 < value123;
        const value125 = !entry23[1] && value124;
        const value126 = entry23[1] && entry23[3] < -719162;
        const value127 = entry23[1] && entry23[2];
        const value128 = value124 ? -719162 : value123;
        const value129 = entry23[4] + 1;
        const value130 = 2932896 < value129 ? 2932896 : value129;
        const value131 = value125 || value126;
        const value132 = entry23[1] && !(value128 === value130 && !value131);
        const value133 = value125 || value126 || value127 || value132;
        const value134 = value133 && value131;
        const value135 = state_0 && state_1;
        const value136 = value133 && (value125 || value126 || value127);
        const value137 = value131 ? 2932897 : value130;
        const value138 = state_3 < value137 ? value137 : state_3;
        const value139 = value131 ? -719163 : value128;
        const value140 = state_2 < value139 ? value139 : state_2;
        const value141 = value122 || value134;
        const next5 = value122 || value134 || value135 || value136 || (state_0 || value125 || value126 || value127 || value132) && !(value138 === value140 && !value141);
        const next6 = value122 || value134 || value135 || value136;
        const next7 = value141 ? -719163 : value140;
        const next8 = value141 ? 2932897 : value138;
        state_0 = next5;
        state_1 = next6;
        state_2 = next7;
        state_3 = next8;
      }
      const value142 = facts.moveOutagesIsUnknown ? -719163 : state_2;
      let value143;
      if (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10) {
        value143 = NOTHING;
      } else {
      
        let value144;
        if (value112) {
          value144 = NOTHING;
        } else {
        
          let any11 = false;
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry24 of list13) {
            if (entry24[0] === -719162) {
              any11 = true;
              break;
            }
          }
          let value145;
          if (value112) {
            value145 = NOTHING;
          } else {
          
            const list17 = [];
            if ((steps += list13.length) > MOST_STEPS) return undefined;
            for (const entry25 of list13) {
              list17.push([entry25[0]]);
            }
            value145 = list17;
          }
          const all3 = [];
          const list18 = any11 && !value112 ? NOTHING : LISTED4;
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          for (const one5 of list18) all3.push(one5);
          if ((steps += value145.length) > MOST_STEPS) return undefined;
          for (const one6 of value145) all3.push(one6);
          value144 = all3;
        }
        let value146;
        if (value117) {
          value146 = NOTHING;
        } else {
        
          let any12 = false;
          if ((steps += list16.length) > MOST_STEPS) return undefined;
          for (const entry26 of list16) {
            if (entry26[0] === -719162) {
              any12 = true;
              break;
            }
          }
          let value147;
          if (value117) {
            value147 = NOTHING;
          } else {
          
            const list19 = [];
            if ((steps += list16.length) > MOST_STEPS) return undefined;
            for (const entry27 of list16) {
              list19.push([entry27[0]]);
            }
            value147 = list19;
          }
          const all4 = [];
          const list20 = any12 && !value117 ? NOTHING : LISTED4;
          if ((steps += list20.length) > MOST_STEPS) return undefined;
          for (const one7 of list20) all4.push(one7);
          if ((steps += value147.length) > MOST_STEPS) return undefined;
          for (const one8 of value147) all4.push(one8);
          value146 = all4;
        }
        const list21 = [];
        if ((steps += value144.length) > MOST_STEPS) return undefined;
        if ((steps += value146.length) > MOST_STEPS) return undefined;
        for (const list22 of [value144, value146]) {
          for (const one9 of list22) {
            if (-719162 < one9[0] && one9[0] < value142) {
              list21.push([one9[0]]);
            }
          }
        }
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list21, [0]);
        value143 = sorted3;
      }
      const all5 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one10 of LISTED4) all5.push(one10);
      if ((steps += value143.length) > MOST_STEPS) return undefined;
      for (const one11 of value143) all5.push(one11);
      all5.push([value142]);
      const list23 = [];
      if ((steps += all5.length) > MOST_STEPS) return undefined;
      for (let index28 = 0; index28 < all5.length; index28 += 1) {
        const entry28 = all5[index28];
        if ((index28 + 1 < all5.length) && entry28[0] < (all5[index28 + 1]?.[0] ?? 0)) {
          list23.push([entry28[0], (all5[index28 + 1]?.[0] ?? 0)]);
        }
      }
      const value148 = value112 ? NOTHING : list13;
      const value149 = value117 ? NOTHING : list16;
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry29 of list23) {
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        const most = entry29[0];
        let found = NOT_FOUND;
        for (let index31 = value148.length - 1; index31 >= 0; index31 -= 1) {
          const entry30 = value148[index31];
          if (entry30[0] <= most) {
            found = entry30;
            break;
          }
        }
        const value150 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value151 = !(found !== NOT_FOUND);
        const value152 = facts.moveOutagesIsUnknown || value151 || any3 || any4 || any6;
        let value153 = value150;
        if (value153) {
          if ((steps += value149.length) > MOST_STEPS) return undefined;
          const most2 = entry29[0];
          let found2 = NOT_FOUND;
          for (let index33 = value149.length - 1; index33 >= 0; index33 -= 1) {
            const entry31 = value149[index33];
            if (entry31[0] <= most2) {
              found2 = entry31;
              break;
            }
          }
          const value154 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          value153 = value154;
          if (value153) {
            const value155 = !value152;
            const value156 = (facts.moveOutagesIsUnknown || value151 || value150 || any3 || any4 || any6) && !(value150 && value155);
            const value157 = !value156;
            const value158 = !(found2 !== NOT_FOUND);
            const value159 = !(facts.moveOutagesIsUnknown || value158 || any7 || any8 || any10);
            const value160 = (facts.moveOutagesIsUnknown || value158 || value154 || any7 || any8 || any10) && !(value154 && value159);
            const value161 = !value160;
            value153 = !((value156 || value150 && value157 && value155) && (value160 || value154 && value161 && value159) && (value156 || value160)) && value157 && value155 && value161 && value159;
          }
        }
        if (value153) {
          const value162 = entry29[1] + -1;
          const value163 = value162 < -719162;
          const part = value163;
          const part2 = value163 ? -719163 : value162;
          const part3 = value163 ? 2932897 : value162;
          list24.push([entry29[0], part, part2, part3]);
        }
      }
      const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
      const value164 = !completeOnIsNone;
      const value165 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOn < -719162;
      const value166 = !(facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone);
      const value167 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOn < -719162;
      const value168 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOn < -719162;
      const value169 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOnMayBeNone;
      const value170 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOnMayBeNone;
      const value171 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
      const value172 = facts.moveNewAddressGivenOnAtLatest < facts.moveAlternativeNumberGivenOnAtLatest ? facts.moveAlternativeNumberGivenOnAtLatest : facts.moveNewAddressGivenOnAtLatest;
      const value173 = value167 || value168;
      const value174 = value167 || value168 || value169 || value170 || (facts.moveNewAddressGivenOnIsUnknown || facts.moveAlternativeNumberGivenOnIsUnknown) && !(value171 === value172 && !value173);
      const value175 = value166 && value174 && (value171 < -719162 || value167 || value168);
      const value176 = value165 || value175;
      const value177 = value173 ? -719163 : value171;
      const value178 = facts.moveNoticeOn < value177 ? value177 : facts.moveNoticeOn;
      const value179 = (value176 ? -719163 : value178) + 30;
      const value180 = 2932896 < value179;
      const value181 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value182 = value166 && value174 && (value167 || value168 || value169 || value170);
      const value183 = value173 ? 2932897 : value172;
      const value184 = facts.moveNoticeOnAtLatest < value183 ? value183 : facts.moveNoticeOnAtLatest;
      const value185 = value165 || value175 || value181 || value182 || (facts.moveNoticeOnIsUnknown || value166 && value174) && !(value184 === value178 && !value176);
      const value186 = value180 && !(value164 && value185);
      const value187 = value164 && value185 && (value178 < -719162 || value165 || value175);
      const value188 = value164 && value185 && (value165 || value175 || value181 || value182);
      const value189 = (value176 ? 2932897 : value184) + 30;
      const value190 = 2932896 < value189 ? 2932896 : value189;
      const value191 = value180 ? -719162 : value179;
      const value192 = value186 || value187;
      const value193 = value186 || value187 || value188 || value164 && value185 && !(value190 === value191 && !value192);
      const value194 = value164 && value193 && value192;
      const value195 = value164 && value193 && (value186 || value187 || value188);
      const noticeHasRunOnAtLatest = value192 ? 2932897 : value190;
      const noticeHasRunOn = value192 ? -719163 : value191;
      const value196 = !value194;
      const value197 = value194 || value195;
      const list25 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry32 of list24) {
        const value198 = entry32[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry32[0];
        const value199 = entry32[0] < noticeHasRunOn ? noticeHasRunOn : entry32[0];
        list25.push([completeOnIsNone, value164 && (value194 || value195 || value164 && value193 && !(value198 === value199 && value196)), value197, value194 ? -719163 : value199, value194 ? 2932897 : value198, entry32[1], entry32[2], entry32[3]]);
      }
      const list26 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry33 of list25) {
        const value200 = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || entry33[1];
        list26.push([completeOnIsNone, entry33[1], entry33[1] && value197, value200 ? 0 : entry33[3], value200 ? 0 : entry33[4], entry33[5], entry33[5] ? 0 : entry33[6], entry33[5] ? 0 : entry33[7]]);
      }
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      const sorted4 = inOrderBy(list26, [3, 6]);
      let state2_0 = false;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = false;
      let state2_4 = 0;
      let state2_5 = true;
      let state2_6 = false;
      let state2_7 = false;
      let state2_8 = 0;
      let state2_9 = 0;
      if ((steps += sorted4.length) > MOST_STEPS) return undefined;
      for (const entry34 of sorted4) {
        const value201 = entry34[6] >= entry34[4];
        const value202 = entry34[1] && entry34[2];
        const value203 = !(entry34[5] || value202);
        const value204 = entry34[7] >= entry34[3] && value164 && !(value201 && value164 && value203);
        const value205 = !value204;
        const value206 = !state2_0;
        const value207 = value206 && state2_5;
        const value208 = !value207;
        const value209 = state2_8 >= entry34[7];
        const value210 = (state2_0 || state2_6) && (state2_7 || state2_0 && state2_5);
        const value211 = !(entry34[5] || value210);
        const value212 = state2_9 >= entry34[6] && value208 && !(value209 && value208 && value211);
        const value213 = !value212;
        const value214 = !(value212 || value209 && value213 && value208 && value211);
        const value215 = value213 && value214;
        const value216 = (value212 || value215) && !value215;
        const value217 = !value216;
        const value218 = (value204 || value201 && value164 && value205 && value203) && (value216 || value217 && value213 && value214) && (value204 || value216);
        const value219 = state2_8 === entry34[6];
        const value220 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value207);
        const value221 = state2_8 >= entry34[4];
        const value222 = !(value202 || value210);
        const value223 = state2_9 >= entry34[3] && value220 && !(value221 && value220 && value222);
        const value224 = value206 && state2_5 && completeOnIsNone;
        const value225 = value221 && !value223 && value220 && value222;
        const value226 = value223 ? value224 : value225 ? value207 : completeOnIsNone;
        const value227 = value226 || value206 && state2_1;
        const value228 = state2_1 && value227;
        const value229 = entry34[6] - state2_8;
        const value230 = entry34[6] - entry34[3] + 1;
        const value231 = state2_4 + (value223 ? value229 : value225 ? value229 : value230);
        let value232 = !value227;
        if (value232) {
          let value233 = state2_0 || state2_2;
          if (!value233) {
            const value234 = value208 && (state2_0 || state2_6 || entry34[5]);
            const value235 = value164 && (entry34[1] || entry34[5]);
            value233 = value223 ? !(value224 || value230 === value229 && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value207 || value234 || value235)) : value225 ? value234 : value235;
          }
          value232 = value233;
        }
        const value236 = value228 || value231 === state2_4 && !(value226 || state2_1 || state2_2 || value232);
        const value237 = !(state2_5 || entry34[5] || state2_6);
        const value238 = !value218;
        const value239 = value201 && value164 && value238 && value205 && value203 && value217 && value213 && value214;
        const value240 = !value239;
        let value241;
        if (value218) {
          const value242 = state2_5 ? 2932896 : state2_8;
          value241 = value242 < entry34[6] ? value242 : entry34[6];
        } else {
        
          value241 = value239 ? entry34[6] : state2_8;
        }
        let value243;
        if (value218) {
          const value244 = state2_5 ? -719162 : state2_9;
          value243 = entry34[7] < value244 ? value244 : entry34[7];
        } else {
        
          value243 = value239 ? entry34[7] : state2_9;
        }
        const next9 = value218 ? !(value206 && value219 && value236 && value237) : state2_0 && value240;
        const next10 = value218 ? value228 : value239 ? value227 : state2_1;
        const next11 = value218 ? !value236 : value239 ? value232 : state2_2;
        const next12 = value218 ? value226 || state2_1 || value232 || state2_2 && state2_3 : state2_3 || value239;
        const next13 = value218 ? value231 : value239 ? value231 : state2_4;
        const next14 = state2_5 && value238 && value240;
        const next15 = value218 ? !(value219 && value237) : value239 ? entry34[5] : state2_6;
        const next16 = value218 ? entry34[5] || state2_5 || state2_6 && state2_7 : value239 ? entry34[5] : state2_7;
        const next17 = value241;
        const next18 = value243;
        state2_0 = next9;
        state2_1 = next10;
        state2_2 = next11;
        state2_3 = next12;
        state2_4 = next13;
        state2_5 = next14;
        state2_6 = next15;
        state2_7 = next16;
        state2_8 = next17;
        state2_9 = next18;
      }
      const value245 = 0 < state2_4;
      let any13 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry35 of list23) {
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        const most3 = entry35[0];
        let found3 = NOT_FOUND;
        for (let index39 = value148.length - 1; index39 >= 0; index39 -= 1) {
          const entry36 = value148[index39];
          if (entry36[0] <= most3) {
            found3 = entry36;
            break;
          }
        }
        const value246 = !(found3 !== NOT_FOUND);
        const value247 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value248 = !(facts.moveOutagesIsUnknown || value246 || any3 || any4 || any6);
        const value249 = (facts.moveOutagesIsUnknown || value246 || value247 || any3 || any4 || any6) && !(value247 && value248);
        let value250 = value249 || value247 && !value249 && value248;
        if (value250) {
          if ((steps += value149.length) > MOST_STEPS) return undefined;
          const most4 = entry35[0];
          let found4 = NOT_FOUND;
          for (let index41 = value149.length - 1; index41 >= 0; index41 -= 1) {
            const entry37 = value149[index41];
            if (entry37[0] <= most4) {
              found4 = entry37;
              break;
            }
          }
          const value251 = !(found4 !== NOT_FOUND);
          const value252 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value253 = !(facts.moveOutagesIsUnknown || value251 || any7 || any8 || any10);
          const value254 = (facts.moveOutagesIsUnknown || value251 || value252 || any7 || any8 || any10) && !(value252 && value253);
          value250 = (value254 || value252 && !value254 && value253) && (value249 || value254);
        }
        if (value250) {
          any13 = true;
          break;
        }
      }
      const value255 = !any13;
      let state3_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry38 of facts.moveOutages) {
        const part4 = entry38[3] === "customer-apparatus";
        state3_0 = state3_0 && part4;
      }
      const value256 = !state3_0;
      const value257 = !facts.moveWithinUk;
      const value258 = value && value257;
      const value259 = value3 && engineerStandsInTheWay;
      const value260 = value258 || !value188 && completeOnIsNone || value259;
      const value261 = !value260 && ((facts.moveWithinUkIsUnknown || value257) && !value258 || value188 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value259);
      let any14 = false;
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry39 of list24) {
        if (entry39[1]) {
          any14 = true;
          break;
        }
      }
      const list27 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry40 of list24) {
        list27.push([entry40[0], entry40[1], entry40[1] ? 0 : entry40[2], entry40[1] ? 0 : entry40[3]]);
      }
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      const sorted5 = inOrderBy(list27, [0, 2]);
      let state4_0 = false;
      let state4_1 = false;
      let state4_2 = false;
      let state4_3 = 0;
      let state4_4 = true;
      let state4_5 = false;
      let state4_6 = false;
      let state4_7 = 0;
      let state4_8 = 0;
      if ((steps += sorted5.length) > MOST_STEPS) return undefined;
      for (const entry41 of sorted5) {
        const value262 = !entry41[1];
        const value263 = entry41[2] >= entry41[0];
        const value264 = value262 && value263;
        const value265 = entry41[3] >= entry41[0] && !value264;
        const value266 = !state4_0;
        const value267 = value266 && state4_4;
        const value268 = !value267;
        const value269 = state4_7 >= entry41[3];
        const value270 = (state4_0 || state4_5) && (state4_6 || state4_0 && state4_4);
        const value271 = !(entry41[1] || value270);
        const value272 = state4_8 >= entry41[2] && value268 && !(value269 && value268 && value271);
        const value273 = !value272;
        const value274 = !(value272 || value269 && value273 && value268 && value271);
        const value275 = value273 && value274;
        const value276 = (value272 || value275) && !value275;
        const value277 = !value276;
        const value278 = (value265 || value264) && (value276 || value277 && value273 && value274) && (value265 || value276);
        const value279 = state4_7 >= entry41[0];
        const value280 = !value270;
        const value281 = state4_8 >= entry41[0] && value268 && !(value279 && value268 && value280);
        const value282 = entry41[2] - state4_7;
        const value283 = value279 && !value281 && value268 && value280;
        const value284 = entry41[2] - entry41[0] + 1;
        const value285 = (value281 ? value282 : value283 ? value282 : value284) + state4_3;
        const value286 = value285 === state4_3;
        const value287 = entry41[2] === state4_7;
        let value288 = state4_0 || state4_1;
        if (!value288) {
          const value289 = value268 && (state4_0 || state4_5 || entry41[1]);
          value288 = value281 ? !(value284 === value282 && !(entry41[1] || value267 || value289)) : value283 ? value289 : entry41[1];
        }
        const value290 = !value288;
        const value291 = !(state4_4 || entry41[1] || state4_5);
        const value292 = !value278;
        const value293 = value262 && value263 && value292 && value277 && value273 && value274;
        const value294 = !value293;
        let value295;
        if (value278) {
          const value296 = state4_4 ? 2932896 : state4_7;
          value295 = value296 < entry41[2] ? value296 : entry41[2];
        } else {
        
          value295 = value293 ? entry41[2] : state4_7;
        }
        let value297;
        if (value278) {
          const value298 = state4_4 ? -719162 : state4_8;
          value297 = entry41[3] < value298 ? value298 : entry41[3];
        } else {
        
          value297 = value293 ? entry41[3] : state4_8;
        }
        const next19 = value278 ? !(value266 && value286 && value287 && value290 && value291) : state4_0 && value294;
        const next20 = value278 ? !(value286 && value290) : value293 ? value288 : state4_1;
        const next21 = value278 ? value288 : state4_2 || value293;
        const next22 = value278 ? value285 : value293 ? value285 : state4_3;
        const next23 = state4_4 && value292 && value294;
        const next24 = value278 ? !(value287 && value291) : value293 ? entry41[1] : state4_5;
        const next25 = value278 ? entry41[1] || state4_4 || state4_5 && state4_6 : value293 ? entry41[1] : state4_6;
        const next26 = value295;
        const next27 = value297;
        state4_0 = next19;
        state4_1 = next20;
        state4_2 = next21;
        state4_3 = next22;
        state4_4 = next23;
        state4_5 = next24;
        state4_6 = next25;
        state4_7 = next26;
        state4_8 = next27;
      }
      const value299 = state4_3 === 0;
      const value300 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || value299;
      const value301 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || state4_0 || state4_1;
      const value302 = !(value301 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || state4_2));
      const value303 = !value301;
      const value304 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || value299 || state4_0 || state4_1) && !(value300 && value302 && value303);
      const value305 = compareRaw(list26, NOTHING) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13;
      const value306 = !daysLostIsUnknown;
      const value307 = value5 && state3_0;
      const value308 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value305) && value306) : !value307 && daysLostIsUnknown;
      const value309 = !value304;
      const value310 = value300 && value309 && value302 && value303;
      const value311 = !value310;
      const value312 = value304 ? !(!value308 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value305 || state3_0)) : value308 && value311;
      const value313 = !value261;
      const value314 = value313 && value260;
      const value315 = !value314;
      const daysRefundedIsUnknown = value261 ? !(!value312 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value305 || state3_0 || value304 || value310)) : value312 && value315;
      const value316 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0;
      const value317 = !value316;
      let value318 = value5;
      if (value318) {
        let any15 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry42 of list25) {
          if (entry42[1] || entry42[5]) {
            any15 = true;
            break;
          }
        }
        value318 = any15 && value255 && value256 && value313 && value315 && value309 && value311 && value306 && value317;
      }
      const value319 = daysRefundedIsUnknown || value318;
      const value320 = !value319;
      const value321 = value && facts.moveWithinUk;
      const value322 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value321;
      const value323 = value322 || value321;
      const value324 = value3 && value4;
      const value325 = (engineerStandsInTheWayIsUnknown || value4) && !value324;
      const value326 = value325 || value324;
      const value327 = value5 && state2_0 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317;
      const value328 = daysRefundedIsUnknown || value318 || value327;
      const refundableDaysIsNone = value5 && state2_1 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && !value328;
      const value329 = !refundableDaysIsNone;
      const value330 = value5 && state2_2 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value318 || value327 || value330;
      const value331 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value318 || value5 && state2_3 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 || value5 && state2_1 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && value328));
      const value332 = !refundableDaysIsUnknown;
      const value333 = value329 && (daysRefundedIsUnknown || value318 || value327 || value330 || value5 && value245 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317) && !(value5 && value245 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && value329 && value331 && value332);
      const value334 = !value333;
      const value335 = value5 && value245 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && value334 && value329 && value331 && value332;
      const value336 = value333 || value335;
      const value337 = value322 || value325 || value333;
      const value338 = value && facts.moveWithinUk && value3 && value4 && value5 && value245 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && !(value323 && value326 && value336 && value337) && value334 && value329 && value331 && value332;
      if (!value338 && value323 && value326 && value336 && value337 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value338 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value339 = value5;
      if (value339) {
        let any16 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry43 of list25) {
          const value340 = entry43[7] >= entry43[3];
          let value341 = value340 && value164;
          if (value341) {
            const value342 = entry43[6] >= entry43[4];
            const value343 = !(entry43[5] || entry43[1] && value197);
            const value344 = !(value342 && value164 && value343);
            const value345 = value340 && value164 && value344;
            value341 = (value345 || value342 && value164 && !value345 && value343) && value344;
          }
          if (value341) {
            any16 = true;
            break;
          }
        }
        value339 = any16 && value255 && value256 && value313 && value315 && value309 && value311 && value306 && value317;
      }
      const value346 = !daysRefundedIsUnknown;
      const value347 = facts.serviceBillingDay + -1 + -719162;
      const value348 = value347 >= -719162 && 2932896 >= value347;
      const value349 = !value348;
      const value350 = facts.serviceBillingDayIsUnknown || value349;
      const value351 = !value350;
      const value352 = value350 ? -719163 : value348 ? value347 : -719162;
      const value353 = monthOfDay(value352);
      const value354 = value352 - startOfMonth(value353);
      const value355 = value350 ? 2932897 : value348 ? value347 : 2932896;
      const value356 = monthOfDay(value355);
      const value357 = value355 - startOfMonth(value356);
      const list28 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry44 of list25) {
        const value358 = entry44[6] >= entry44[4];
        let value359 = value358 && value164;
        if (value359) {
          const value360 = entry44[7] >= entry44[3];
          const value361 = !(entry44[5] || entry44[1] && value197);
          const value362 = !(value358 && value164 && value361);
          const value363 = value360 && value164 && value362;
          const value364 = !value363;
          value359 = !(value360 && value164 && (value363 || value358 && value164 && value364 && value361) && value362) && value364 && value361;
        }
        if (value359) {
          const value365 = monthOfDay(entry44[3]);
          const value366 = startOfMonth(value365);
          const value367 = startOfMonth(value365 + 1) - value366 + -1;
          const value368 = value365 - value353;
          const value369 = entry44[3] - value366 < (value367 < value354 ? value367 : value354) ? value368 + -1 : value368;
          const value370 = Math.floor((0 < value369 ? value369 : 0) / 12) * 12 + value353;
          const value371 = value370 >= 12 && 119999 >= value370;
          const value372 = facts.serviceBillingDayIsUnknown || value164 && (facts.serviceBillingDayIsUnknown || entry44[1] || value349) || value351 && !value371 || value349;
          const value373 = value164 && (entry44[5] || value164 && value372);
          const value374 = value164 && (entry44[1] || entry44[5] || value373);
          let value375;
          if (completeOnIsNone) {
            value375 = NOTHING;
          } else {
          
            let value376;
            if (value374) {
              value376 = NOTHING;
            } else {
            
              let value377;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value374) {
                value377 = NOTHING;
              } else {
              
                const value378 = entry44[5] && entry44[6] < -719162 ? -719163 : entry44[6] + 1;
                let value379;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value373) {
                  value379 = NOTHING;
                } else {
                
                  let value380;
                  if (value372) {
                    value380 = -719163;
                  } else {
                  
                    let value381;
                    if (value371) {
                      const value382 = startOfMonth(value370);
                      const value383 = startOfMonth(value370 + 1) - value382;
                      value381 = value354 < value383 ? value354 + value382 : value382 + (value383 + -1);
                    } else {
                    
                      value381 = -719162;
                    }
                    value380 = value381;
                  }
                  const value384 = monthOfDay(value380);
                  const value385 = value380 - startOfMonth(value384);
                  let value386;
                  if (value380 < value378) {
                    const value387 = value378 + -1;
                    const value388 = monthOfDay(value387);
                    const value389 = startOfMonth(value388);
                    const value390 = startOfMonth(value388 + 1) - value389 + -1;
                    const value391 = value388 - value384;
                    const value392 = value387 - value389 < (value390 < value385 ? value390 : value385) ? value391 + -1 : value391;
                    value386 = (0 < value392 ? value392 : 0) + 1;
                  } else {
                  
                    value386 = 0;
                  }
                  const count = value386;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list29 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry45 of range) {
                    const value393 = value384 + entry45[0];
                    const value394 = startOfMonth(value393);
                    const value395 = startOfMonth(value393 + 1) - value394;
                    const part5 = value385 < value395 ? value385 + value394 : value395 + -1 + value394;
                    if (entry44[3] < part5 && part5 < value378) {
                      list29.push([part5]);
                    }
                  }
                  if ((steps += list29.length) > MOST_STEPS) return undefined;
                  const sorted6 = inOrderBy(list29, [0]);
                  value379 = sorted6;
                }
                const all6 = [];
                all6.push([entry44[3]]);
                if ((steps += value379.length) > MOST_STEPS) return undefined;
                for (const one12 of value379) all6.push(one12);
                all6.push([value378]);
                const list30 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index50 = 0; index50 < all6.length; index50 += 1) {
                  const entry46 = all6[index50];
                  if ((index50 + 1 < all6.length) && entry46[0] < (all6[index50 + 1]?.[0] ?? 0)) {
                    const value396 = monthOfDay(entry46[0]);
                    const value397 = startOfMonth(value396);
                    const value398 = startOfMonth(value396 + 1) - value397 + -1;
                    const value399 = value396 - value353;
                    const value400 = entry46[0] - value397 < (value398 < value354 ? value398 : value354) ? value399 + -1 : value399;
                    const value401 = 0 < value400 ? value400 : 0;
                    const value402 = value401 + 1;
                    const value403 = value402 + value353;
                    const value404 = 119999 < value403;
                    const value405 = facts.serviceBillingDayIsUnknown || value404 || value349;
                    let value406;
                    if (value405) {
                      value406 = -719163;
                    } else {
                    
                      let value407;
                      if (value404) {
                        value407 = -719162;
                      } else {
                      
                        const value408 = startOfMonth(value403);
                        const value409 = startOfMonth(value403 + 1) - value408;
                        value407 = value354 < value409 ? value354 + value408 : value409 + -1 + value408;
                      }
                      value406 = value407;
                    }
                    let value410;
                    if (value405) {
                      value410 = 2932897;
                    } else {
                    
                      const value411 = value402 + value356;
                      let value412;
                      if (119999 < value411) {
                        value412 = 2932896;
                      } else {
                      
                        const value413 = startOfMonth(value411);
                        const value414 = startOfMonth(value411 + 1) - value413;
                        value412 = value357 < value414 ? value413 + value357 : value414 + -1 + value413;
                      }
                      value410 = value412;
                    }
                    const value415 = value401 + value353;
                    const value416 = value415 >= 12 && 119999 >= value415;
                    const value417 = facts.serviceBillingDayIsUnknown || value349 || value351 && !value416;
                    let value418;
                    if (value417) {
                      value418 = -719163;
                    } else {
                    
                      let value419;
                      if (value416) {
                        const value420 = startOfMonth(value415);
                        const value421 = startOfMonth(value415 + 1) - value420;
                        value419 = value354 < value421 ? value420 + value354 : value420 + (value421 + -1);
                      } else {
                      
                        value419 = -719162;
                      }
                      value418 = value419;
                    }
                    let value422;
                    if (value417) {
                      value422 = 2932897;
                    } else {
                    
                      const value423 = value401 + value356;
                      let value424;
                      if (119999 < value423) {
                        value424 = 2932896;
                      } else {
                      
                        const value425 = startOfMonth(value423);
                        const value426 = startOfMonth(value423 + 1) - value425;
                        value424 = value357 < value426 ? value425 + value357 : value425 + (value426 + -1);
                      }
                      value422 = value424;
                    }
                    const value427 = (all6[index50 + 1]?.[0] ?? 0) - entry46[0];
                    list30.push([value405, value406, value410, value417, value418, value422, value427, times(ofPence(value427 * 100), AMOUNT24)]);
                  }
                }
                value377 = list30;
              }
              value376 = value377;
            }
            value375 = value376;
          }
          list28.push([completeOnIsNone, value374, value375]);
        }
      }
      const value428 = !value339;
      let value429 = value346 && value5;
      if (value429) {
        let any17 = false;
        if ((steps += list28.length) > MOST_STEPS) return undefined;
        for (const entry47 of list28) {
          let value430 = entry47[1];
          if (!value430) {
            let any18 = false;
            const list31 = entry47[2];
            if ((steps += list31.length) > MOST_STEPS) return undefined;
            for (const entry48 of list31) {
              if (entry48[0] || entry48[3]) {
                any18 = true;
                break;
              }
            }
            value430 = any18 && value164;
          }
          if (value430) {
            any17 = true;
            break;
          }
        }
        value429 = any17 && value255 && value256 && value428 && value313 && value315 && value309 && value311 && value306 && value317;
      }
      const value431 = daysRefundedIsUnknown || value339 || value429;
      const value432 = any13 && value317;
      const all7 = [];
      if ((steps += list28.length) > MOST_STEPS) return undefined;
      for (const entry49 of list28) {
        const list32 = completeOnIsNone ? NOTHING : entry49[2];
        if ((steps += list32.length) > MOST_STEPS) return undefined;
        for (const one13 of list32) {
          all7.push(one13);
        }
      }
      let value433;
      if (value431) {
        value433 = NOTHING;
      } else {
      
        let value434;
        if (daysRefundedIsUnknown) {
          value434 = NOTHING;
        } else {
        
          let value435;
          if (value339) {
            value435 = NOTHING;
          } else {
          
            let value436;
            if (value261) {
              value436 = NOTHING;
            } else {
            
              let value437;
              if (value314) {
                value437 = NOTHING;
              } else {
              
                let value438;
                if (value304) {
                  value438 = NOTHING;
                } else {
                
                  let value439;
                  if (value310) {
                    value439 = NOTHING;
                  } else {
                  
                    let value440;
                    if (facts.moveOutagesIsUnknown) {
                      value440 = NOTHING;
                    } else {
                    
                      let value441;
                      if (value307) {
                        value441 = NOTHING;
                      } else {
                      
                        let value442;
                        if (daysLostIsUnknown) {
                          value442 = NOTHING;
                        } else {
                        
                          let value443;
                          if (value316) {
                            value443 = NOTHING;
                          } else {
                          
                            let value444;
                            if (value432) {
                              value444 = NOTHING;
                            } else {
                            
                              let value445;
                              if (value316) {
                                value445 = NOTHING;
                              } else {
                              
                                const list33 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry50 of all7) {
                                  list33.push([entry50[0], entry50[0] ? 0 : entry50[1], entry50[0] ? 0 : entry50[2], entry50[3], entry50[3] ? 0 : entry50[4], entry50[3] ? 0 : entry50[5], entry50[6], entry50[7]]);
                                }
                                if ((steps += list33.length) > MOST_STEPS) return undefined;
                                const sorted7 = inOrderBy(list33, [1, 4]);
                                value445 = sorted7;
                              }
                              value444 = value445;
                            }
                            value443 = value444;
                          }
                          value442 = value443;
                        }
                        value441 = value442;
                      }
                      value440 = value441;
                    }
                    value439 = value440;
                  }
                  value438 = value439;
                }
                value437 = value438;
              }
              value436 = value437;
            }
            value435 = value436;
          }
          value434 = value435;
        }
        value433 = value434;
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
      if ((steps += value433.length) > MOST_STEPS) return undefined;
      for (const entry51 of value433) {
        const value446 = states3_8 && entry51[1] === states3_1 && entry51[4] === states3_4 && !(entry51[0] || states3_0) && !(entry51[3] || states3_3);
        const next28 = entry51[0];
        const next29 = entry51[1];
        const next30 = entry51[2];
        const next31 = entry51[3];
        const next32 = entry51[4];
        const next33 = entry51[5];
        const next34 = value446 ? entry51[6] + states3_6 : entry51[6];
        const next35 = value446 ? plus(states3_7, entry51[7]) : entry51[7];
        const next36 = true;
        states3_0 = next28;
        states3_1 = next29;
        states3_2 = next30;
        states3_3 = next31;
        states3_4 = next32;
        states3_5 = next33;
        states3_6 = next34;
        states3_7 = next35;
        states3_8 = next36;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
      }
      const list34 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index56 = 0; index56 < states3.length; index56 += 1) {
        const entry52 = states3[index56];
        if (!((index56 + 1 < states3.length) && (states3[index56 + 1]?.[1] ?? 0) === entry52[1] && (states3[index56 + 1]?.[4] ?? 0) === entry52[4] && !(entry52[0] || (states3[index56 + 1]?.[0] ?? false)) && !(entry52[3] || (states3[index56 + 1]?.[3] ?? false)))) {
          list34.push([entry52[0], entry52[1], entry52[2], entry52[3], entry52[4], entry52[5], entry52[6], entry52[7]]);
        }
      }
      let any19 = false;
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry53 of list34) {
        if (!(entry53[6] >= -9007199254740991 && 9007199254740991 >= entry53[6])) {
          any19 = true;
          break;
        }
      }
      const list35 = [];
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry54 of list34) {
        list35.push([entry54[0], entry54[0] ? 0 : entry54[1], entry54[0] ? 0 : entry54[2], entry54[3], entry54[3] ? 0 : entry54[4], entry54[3] ? 0 : entry54[5], entry54[6], entry54[7]]);
      }
      if ((steps += list35.length) > MOST_STEPS) return undefined;
      const sorted8 = inOrderBy(list35, [1, 4, 6, 7]);
      const list36 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry55 of sorted8) {
        list36.push([entry55[0], entry55[1], entry55[2], entry55[3] || entry55[0], entry55[1] - entry55[4], entry55[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry55[7]), AMOUNT24)]);
      }
      let value447 = value346 && value5;
      if (value447) {
        let any20 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry56 of all7) {
          if (entry56[0] || entry56[3]) {
            any20 = true;
            break;
          }
        }
        value447 = any20 && value255 && value256 && !value431 && value428 && value313 && value315 && value309 && value311 && value306 && value317;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value339 || value429 || value447;
      let amountsIsUnknown;
      if (value333) {
        let value448 = daysRefundedIsUnknown || any19;
        if (!value448) {
          const list37 = [];
          if ((steps += list36.length) > MOST_STEPS) return undefined;
          for (const entry57 of list36) {
            list37.push([entry57[0], entry57[0] ? 0 : entry57[1], entry57[0] ? 0 : entry57[2], entry57[3], entry57[3] ? 0 : entry57[4], entry57[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry57[7]]);
          }
          value448 = compareRaw(list37, NOTHING) === 0 || value339 || value429 || value447;
        }
        amountsIsUnknown = !(value448 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value245 && value255 && value256 && value320 && value313 && value315 && value309 && value311 && value306 && value317 && value334 && value329 && value331 && value332 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list36;
      const list38 = [];
      const list39 = value333 ? daysByPeriod : value335 ? daysByPeriod : NOTHING;
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry58 of list39) {
        const value449 = entry58[4] * 100;
        const value450 = facts.serviceMonthlyChargeIsUnknown || entry58[3];
        list38.push([entry58[0], entry58[1], entry58[2], entry58[5], value449 === 0 && !value450, value450, divide(entry58[7], ofPence(value449))]);
      }
      let value451;
      if (amountsIsUnknown) {
        value451 = NOTHING;
      } else {
      
        const list40 = [];
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry59 of list38) {
          list40.push([entry59[0], entry59[0] ? 0 : entry59[1], entry59[0] ? 0 : entry59[2], entry59[3], entry59[4], entry59[5], entry59[4] || entry59[5] ? AMOUNT0 : entry59[6]]);
        }
        if ((steps += list40.length) > MOST_STEPS) return undefined;
        const sorted9 = inOrderBy(list40, [1]);
        value451 = sorted9;
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
      if ((steps += value451.length) > MOST_STEPS) return undefined;
      for (const entry60 of value451) {
        const value452 = entry60[1] === states4_1;
        const value453 = !(entry60[0] || states4_0);
        const value454 = states4_7 && value452 && value453;
        const next37 = entry60[0];
        const next38 = entry60[1];
        const next39 = entry60[2];
        const next40 = value454 ? entry60[3] + states4_3 : entry60[3];
        const next41 = entry60[4] || states4_7 && value452 && states4_4 && value453;
        const next42 = entry60[5];
        const next43 = value454 ? plus(entry60[6], states4_6) : entry60[6];
        const next44 = true;
        states4_0 = next37;
        states4_1 = next38;
        states4_2 = next39;
        states4_3 = next40;
        states4_4 = next41;
        states4_5 = next42;
        states4_6 = next43;
        states4_7 = next44;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
      }
      const list41 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index65 = 0; index65 < states4.length; index65 += 1) {
        const entry61 = states4[index65];
        if (!((index65 + 1 < states4.length) && (states4[index65 + 1]?.[1] ?? 0) === entry61[1] && !(entry61[0] || (states4[index65 + 1]?.[0] ?? false)))) {
          list41.push([entry61[0], entry61[1], entry61[2], entry61[3], entry61[4], entry61[5], entry61[6]]);
        }
      }
      let any21 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry62 of list41) {
        if (!(entry62[3] >= -9007199254740991 && 9007199254740991 >= entry62[3])) {
          any21 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry63 of list38) {
        list42.push([entry63[4], entry63[5], entry63[6]]);
      }
      let any22 = false;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry64 of list42) {
        if (entry64[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry65 of list38) {
        if (entry65[0] || entry65[5]) {
          any23 = true;
          break;
        }
      }
      const list43 = [];
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry66 of list41) {
        list43.push([entry66[0], entry66[0] ? 0 : entry66[1], entry66[0] ? 0 : entry66[2], entry66[3], entry66[4], entry66[5], entry66[4] || entry66[5] ? AMOUNT0 : entry66[6]]);
      }
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      const sorted10 = inOrderBy(list43, [1, 3, 4, 6]);
      const list44 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry67 of sorted10) {
        list44.push([entry67[0], entry67[1], entry67[2], entry67[3], entry67[4], !entry67[4] && entry67[5], roundHalfUp(entry67[6], 2)]);
      }
      const list45 = [];
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry68 of list44) {
        list45.push([entry68[4], entry68[5], entry68[6]]);
      }
      let any24 = false;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry69 of list45) {
        if (entry69[1]) {
          any24 = true;
          break;
        }
      }
      let value455 = daysRefundedIsUnknown || amountsIsUnknown || any21 || any22 || any23 || any24;
      if (!value455) {
        let any25 = false;
        if ((steps += list44.length) > MOST_STEPS) return undefined;
        for (const entry70 of list44) {
          if (entry70[0] || entry70[5]) {
            any25 = true;
            break;
          }
        }
        value455 = any25 || value318 || value327 || value330 || (value164 && value193);
      }
      if (value455) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry71 of list42) {
        const next45 = state5_0 || entry71[0];
        const next46 = plus(entry71[2], state5_1);
        state5_0 = next45;
        state5_1 = next46;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry72 of list45) {
        const next47 = state6_0 || entry72[0];
        const next48 = plus(entry72[2], state6_1);
        state6_0 = next47;
        state6_1 = next48;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      const value456 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state6_0 && value456 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state6_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value319 ? 0 : value261 ? 0 : value314 ? 0 : value304 ? 0 : value310 ? 0 : facts.moveOutagesIsUnknown ? 0 : value307 ? 0 : daysLostIsUnknown ? 0 : value316 ? 0 : value432 ? 0 : value316 ? 0 : state2_4,
          "refundUnrounded": !amountsIsUnknown && state5_0 && !any22 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state5_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list44).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && value456 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
