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
            list3.push([entry6[0], entry6[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry7 of list3) {
          list4.push([entry7[0]]);
        }
        const all2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry8 of outages) {
          const part2 = entry8[2] === "customer-apparatus" && compare(entry8[3], AMOUNT24) >= 0 ? entry8[3] : AMOUNT0;
          if (entry8[1] >= entry8[0]) {
            const part3 = [[entry8[0], part2], [entry8[1] + 1, minus(AMOUNT0, part2)]];
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
        for (const list5 of [LISTED5, sorted2]) {
          for (const one4 of list5) {
            const next3 = one4[0];
            const next4 = plus(one4[1], states2_1);
            states2_0 = next3;
            states2_1 = next4;
            states2.push([states2_0, states2_1]);
          }
        }
        const list6 = [];
        if ((steps += states2.length) > MOST_STEPS) return undefined;
        for (let index9 = 0; index9 < states2.length; index9 += 1) {
          const entry9 = states2[index9];
          if (!((index9 + 1 < states2.length) && (states2[index9 + 1]?.[0] ?? 0) === entry9[0])) {
            list6.push([entry9[0], entry9[1]]);
          }
        }
        const list7 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (let index10 = 0; index10 < list6.length; index10 += 1) {
          const entry10 = list6[index10];
          if (!((index10 > 0) && compare(entry10[1], (list6[index10 - 1]?.[1] ?? NIL)) === 0)) {
            list7.push([entry10[0], entry10[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (const entry11 of list7) {
          list8.push([entry11[0]]);
        }
        let state_0 = -719162;
        if ((steps += otherFaults.length) > MOST_STEPS) return undefined;
        for (const entry12 of otherFaults) {
          const value6 = entry12[1] + 1;
          state_0 = state_0 < value6 ? value6 : state_0;
        }
        const list9 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const list10 of [list4, list8]) {
          for (const one5 of list10) {
            if (-719162 < one5[0] && one5[0] < state_0) {
              list9.push([one5[0]]);
            }
          }
        }
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list9, [0]);
        const all3 = [];
        if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
        for (const one6 of LISTED4) all3.push(one6);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one7 of sorted3) all3.push(one7);
        all3.push([state_0]);
        const daysLost = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (let index13 = 0; index13 < all3.length; index13 += 1) {
          const entry13 = all3[index13];
          if ((index13 + 1 < all3.length) && entry13[0] < (all3[index13 + 1]?.[0] ?? 0)) {
            if ((steps += list7.length) > MOST_STEPS) return undefined;
            const most = entry13[0];
            let found = NOT_FOUND;
            for (let index15 = list7.length - 1; index15 >= 0; index15 -= 1) {
              const entry14 = list7[index15];
              if (entry14[0] <= most) {
                found = entry14;
                break;
              }
            }
            if ((steps += list3.length) > MOST_STEPS) return undefined;
            const most2 = entry13[0];
            let found2 = NOT_FOUND;
            for (let index17 = list3.length - 1; index17 >= 0; index17 -= 1) {
              const entry15 = list3[index17];
              if (entry15[0] <= most2) {
                found2 = entry15;
                break;
              }
            }
            const value7 = compare(AMOUNT24, found2[1] ?? NIL) < 0;
            if (compare(found[1] ?? NIL, AMOUNT0) === 0 && (value7 || compare(AMOUNT0, found2[1] ?? NIL) < 0)) {
              const part4 = (all3[index13 + 1]?.[0] ?? 0) + -1;
              daysLost.push([entry13[0], false, part4]);
            }
          }
        }
        let state2_0 = false;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry16 of daysLost) {
          state2_0 = true;
        }
        let state3_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry17 of facts.moveOutages) {
          const part5 = entry17[3] === "customer-apparatus";
          state3_0 = state3_0 && part5;
        }
        const value8 = !state3_0;
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value9 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value9 ? value9 : facts.moveNoticeOn) + 30;
        const daysFromTheFirst = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry18 of daysLost) {
          daysFromTheFirst.push([completeOnIsNone, entry18[0] < noticeHasRunOn ? noticeHasRunOn : entry18[0], false, entry18[2]]);
        }
        const list11 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry19 of daysFromTheFirst) {
          list11.push([completeOnIsNone, completeOnIsNone ? 0 : entry19[1], false, entry19[3]]);
        }
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        const sorted4 = inOrderBy(list11, [1, 3]);
        const value10 = !completeOnIsNone;
        let state4_0 = false;
        let state4_1 = 0;
        let state4_2 = true;
        let state4_3 = 0;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry20 of sorted4) {
          const value11 = entry20[3] >= entry20[1] && value10 && !(state4_3 >= entry20[3] && !state4_2);
          const value12 = state4_3 >= entry20[1] && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state4_2);
          const next5 = value11 ? state4_0 || (value12 ? state4_2 : completeOnIsNone) : state4_0;
          const next6 = value11 ? state4_1 + (value12 ? entry20[3] - state4_3 : entry20[3] - entry20[1] + 1) : state4_1;
          const next7 = state4_2 && !value11;
          const next8 = value11 ? entry20[3] : state4_3;
          state4_0 = next5;
          state4_1 = next6;
          state4_2 = next7;
          state4_3 = next8;
        }
        const value13 = 0 < state4_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value14 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value15 = !value14;
        const refundableDaysIsNone = state2_0 && value8 && state4_0 && value15;
        const value16 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && state2_0 && value8 && value13 && value16 && value15 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value17 = state2_0 && value8 && value13 && value16 && value15;
        const value18 = facts.serviceBillingDay + -1 + -719162;
        const value19 = value18 >= -719162 && 2932896 >= value18;
        let value20;
        if (value14) {
          value20 = NOTHING;
        } else {
        
          let value21;
          if (state2_0) {
            let value22;
            if (state3_0) {
              value22 = NOTHING;
            } else {
            
              const value23 = value19 ? value18 : -719163;
              const value24 = monthOfDay(value23);
              const value25 = value23 - startOfMonth(value24);
              const all4 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry21 of daysFromTheFirst) {
                const value26 = monthOfDay(entry21[1]);
                const value27 = startOfMonth(value26);
                const value28 = startOfMonth(value26 + 1) - value27 + -1;
                const value29 = value26 - value24;
                const value30 = entry21[1] - value27 < (value28 < value25 ? value28 : value25) ? value29 + -1 : value29;
                const value31 = Math.floor((0 < value30 ? value30 : 0) / 12) * 12 + value24;
                const value32 = value31 >= 12 && 119999 >= value31;
                if (entry21[3] >= entry21[1] && (value10 && !value32 ? noAnswer() : true) && value10) {
                  let value33;
                  if (completeOnIsNone) {
                    value33 = NOTHING;
                  } else {
                  
                    const value34 = entry21[3] + 1;
                    let value35;
                    if (completeOnIsNone) {
                      value35 = NOTHING;
                    } else {
                    
                      let value36;
                      if (value32) {
                        const value37 = startOfMonth(value31);
                        const value38 = startOfMonth(value31 + 1) - value37;
                        value36 = value25 < value38 ? value25 + value37 : value38 + -1 + value37;
                      } else {
                      
                        value36 = -719163;
                      }
                      const value39 = monthOfDay(value36);
                      const value40 = value36 - startOfMonth(value39);
                      let value41;
                      if (value36 < value34) {
                        const value42 = monthOfDay(entry21[3]);
                        const value43 = startOfMonth(value42);
                        const value44 = startOfMonth(value42 + 1) - value43 + -1;
                        const value45 = value42 - value39;
                        const value46 = entry21[3] - value43 < (value44 < value40 ? value44 : value40) ? value45 + -1 : value45;
                        value41 = (0 < value46 ? value46 : 0) + 1;
                      } else {
                      
                        value41 = 0;
                      }
                      const count = value41;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list12 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry22 of range) {
                        const value47 = value39 + entry22[0];
                        const value48 = startOfMonth(value47);
                        const value49 = startOfMonth(value47 + 1) - value48;
                        const part6 = value40 < value49 ? value40 + value48 : value49 + -1 + value48;
                        if (entry21[1] < part6 && part6 < value34) {
                          list12.push([part6]);
                        }
                      }
                      if ((steps += list12.length) > MOST_STEPS) return undefined;
                      const sorted5 = inOrderBy(list12, [0]);
                      value35 = sorted5;
                    }
                    const all5 = [];
                    all5.push([entry21[1]]);
                    if ((steps += value35.length) > MOST_STEPS) return undefined;
                    for (const one9 of value35) all5.push(one9);
                    all5.push([value34]);
                    const list13 = [];
                    if ((steps += all5.length) > MOST_STEPS) return undefined;
                    for (let index25 = 0; index25 < all5.length; index25 += 1) {
                      const entry23 = all5[index25];
                      if ((index25 + 1 < all5.length) && entry23[0] < (all5[index25 + 1]?.[0] ?? 0)) {
                        const value50 = monthOfDay(entry23[0]);
                        const value51 = startOfMonth(value50);
                        const value52 = startOfMonth(value50 + 1) - value51 + -1;
                        const value53 = value50 - value24;
                        const value54 = entry23[0] - value51 < (value52 < value25 ? value52 : value25) ? value53 + -1 : value53;
                        const value55 = 0 < value54 ? value54 : 0;
                        const value56 = value55 + 1 + value24;
                        const value57 = 119999 < value56;
                        const value58 = value55 + value24;
                        const value59 = value58 >= 12 && 119999 >= value58;
                        if (value57 || !value59 ? noAnswer() : true) {
                          let value60;
                          if (value57) {
                            value60 = -719163;
                          } else {
                          
                            const value61 = startOfMonth(value56);
                            const value62 = startOfMonth(value56 + 1) - value61;
                            value60 = value25 < value62 ? value61 + value25 : value61 + (value62 + -1);
                          }
                          let value63;
                          if (value59) {
                            const value64 = startOfMonth(value58);
                            const value65 = startOfMonth(value58 + 1) - value64;
                            value63 = value25 < value65 ? value25 + value64 : value65 + -1 + value64;
                          } else {
                          
                            value63 = -719163;
                          }
                          const value66 = (all5[index25 + 1]?.[0] ?? 0) - entry23[0];
                          list13.push([false, value60, false, value63, value66, times(ofPence(value66 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value33 = list13;
                  }
                  const part7 = value33;
                  const list14 = completeOnIsNone ? NOTHING : part7;
                  if ((steps += list14.length) > MOST_STEPS) return undefined;
                  for (const one8 of list14) {
                    all4.push(one8);
                  }
                }
              }
              if ((steps += all4.length) > MOST_STEPS) return undefined;
              const sorted6 = inOrderBy(all4, [1, 3]);
              value22 = sorted6;
            }
            value21 = value22;
          } else {
          
            value21 = NOTHING;
          }
          value20 = value21;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value20.length) > MOST_STEPS) return undefined;
        for (const entry24 of value20) {
          const value67 = states3_6 && entry24[1] === states3_1 && entry24[3] === states3_3;
          const next9 = false;
          const next10 = entry24[1];
          const next11 = false;
          const next12 = entry24[3];
          const next13 = value67 ? entry24[4] + states3_4 : entry24[4];
          const next14 = value67 ? plus(entry24[5], states3_5) : entry24[5];
          const next15 = true;
          states3_0 = next9;
          states3_1 = next10;
          states3_2 = next11;
          states3_3 = next12;
          states3_4 = next13;
          states3_5 = next14;
          states3_6 = next15;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6]);
        }
        const list15 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index27 = 0; index27 < states3.length; index27 += 1) {
          const entry25 = states3[index27];
          if (!((index27 + 1 < states3.length) && (states3[index27 + 1]?.[1] ?? 0) === entry25[1] && entry25[3] === (states3[index27 + 1]?.[3] ?? 0))) {
            const part8 = entry25[1] - entry25[3];
            const part9 = divide(times(entry25[5], facts.serviceMonthlyCharge), AMOUNT24);
            const value68 = part8 * 100;
            list15.push([false, entry25[1], entry25[4], value68 === 0, divide(part9, ofPence(value68))]);
          }
        }
        let value69;
        if (value17) {
          const list16 = [];
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          for (const entry26 of list15) {
            list16.push([false, entry26[1], entry26[2], entry26[3], entry26[3] ? AMOUNT0 : entry26[4]]);
          }
          value69 = list16;
        } else {
        
          value69 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value69.length) > MOST_STEPS) return undefined;
        for (const entry27 of value69) {
          const value70 = entry27[1] === states4_1;
          const value71 = states4_5 && value70;
          const next16 = false;
          const next17 = entry27[1];
          const next18 = value71 ? states4_2 + entry27[2] : entry27[2];
          const next19 = entry27[3] || states4_5 && states4_3 && value70;
          const next20 = value71 ? plus(entry27[4], states4_4) : entry27[4];
          const next21 = true;
          states4_0 = next16;
          states4_1 = next17;
          states4_2 = next18;
          states4_3 = next19;
          states4_4 = next20;
          states4_5 = next21;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5]);
        }
        const list17 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index30 = 0; index30 < states4.length; index30 += 1) {
          const entry28 = states4[index30];
          if (!((index30 + 1 < states4.length) && (states4[index30 + 1]?.[1] ?? 0) === entry28[1])) {
            list17.push([false, entry28[1], entry28[2], entry28[3], entry28[4]]);
          }
        }
        let any2 = false;
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry29 of list17) {
          if (!(entry29[2] >= -9007199254740991 && 9007199254740991 >= entry29[2])) {
            any2 = true;
            break;
          }
        }
        const value72 = any2 || !value19;
        if (value72) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const entry30 of list15) {
          const next22 = state5_0 || entry30[3];
          const next23 = plus(entry30[4], state5_1);
          state5_0 = next22;
          state5_1 = next23;
        }
        const value73 = !any2;
        const list18 = [];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry31 of list17) {
          const part10 = entry31[3] ? AMOUNT0 : entry31[4];
          list18.push([false, entry31[1], entry31[2], entry31[3], roundHalfUp(part10, 2)]);
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry32 of list18) {
          const next24 = state6_0 || entry32[3];
          const next25 = plus(entry32[4], state6_1);
          state6_0 = next24;
          state6_1 = next25;
        }
        const refund = any2 ? AMOUNT0 : state6_1;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : value14 ? 0 : state2_0 ? (state3_0 ? 0 : state4_1) : 0,
            "refundUnrounded": state2_0 && value8 && value13 && state5_0 && value16 && value15 ? null : toPlaces(value17 ? state5_1 : AMOUNT0, 10),
            "refund": value73 && state6_0 ? null : moneyText(refund),
            "credits": false ? null : (any2 ? NOTHING : list18).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value72) return answer;
        return { ...answer, sums: [value73 && compare(AMOUNT0, state6_1) < 0 && !state6_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
          list12.push([entry19[0], entry19[1]]);
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
      for (const list13 of [LISTED3, value118]) {
        for (const one4 of list13) {
          const next3 = one4[2];
          const next4 = plus(states2_1, one4[4]);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
      }
      const list14 = [];
      if ((steps += states2.length) > MOST_STEPS) return undefined;
      for (let index20 = 0; index20 < states2.length; index20 += 1) {
        const entry20 = states2[index20];
        if (!((index20 + 1 < states2.length) && (states2[index20 + 1]?.[0] ?? 0) === entry20[0])) {
          list14.push([entry20[0], entry20[1]]);
        }
      }
      const list15 = [];
      if ((steps += list14.length) > MOST_STEPS) return undefined;
      for (let index21 = 0; index21 < list14.length; index21 += 1) {
        const entry21 = list14[index21];
        if (!((index21 > 0) && compare(entry21[1], (list14[index21 - 1]?.[1] ?? NIL)) === 0)) {
          list15.push([entry21[0], entry21[1]]);
        }
      }
      let state_0 = false;
      let state_1 = false;
      let state_2 = -719162;
      let state_3 = -719162;
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry22 of list2) {
        const value122 = state_0 && state_2 < -719162;
        const value123 = entry22[3] + 1;
        const value124 = 2932896 < value123;
        const value125 = !entry22[1] && value124;
        const value126 = entry22[1] && entry22[3] < -719162;
        const value127 = entry22[1] && entry22[2];
        const value128 = value124 ? -719162 : value123;
        const value129 = entry22[4] + 1;
        const value130 = 2932896 < value129 ? 2932896 : value129;
        const value131 = value125 || value126;
        const value132 = entry22[1] && !(value128 === value130 && !value131);
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
          if ((steps += list12.length) > MOST_STEPS) return undefined;
          for (const entry23 of list12) {
            if (entry23[0] === -719162) {
              any11 = true;
              break;
            }
          }
          let value145;
          if (value112) {
            value145 = NOTHING;
          } else {
          
            const list16 = [];
            if ((steps += list12.length) > MOST_STEPS) return undefined;
            for (const entry24 of list12) {
              list16.push([entry24[0]]);
            }
            value145 = list16;
          }
          const all3 = [];
          const list17 = any11 && !value112 ? NOTHING : LISTED4;
          if ((steps += list17.length) > MOST_STEPS) return undefined;
          for (const one5 of list17) all3.push(one5);
          if ((steps += value145.length) > MOST_STEPS) return undefined;
          for (const one6 of value145) all3.push(one6);
          value144 = all3;
        }
        let value146;
        if (value117) {
          value146 = NOTHING;
        } else {
        
          let any12 = false;
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          for (const entry25 of list15) {
            if (entry25[0] === -719162) {
              any12 = true;
              break;
            }
          }
          let value147;
          if (value117) {
            value147 = NOTHING;
          } else {
          
            const list18 = [];
            if ((steps += list15.length) > MOST_STEPS) return undefined;
            for (const entry26 of list15) {
              list18.push([entry26[0]]);
            }
            value147 = list18;
          }
          const all4 = [];
          const list19 = any12 && !value117 ? NOTHING : LISTED4;
          if ((steps += list19.length) > MOST_STEPS) return undefined;
          for (const one7 of list19) all4.push(one7);
          if ((steps += value147.length) > MOST_STEPS) return undefined;
          for (const one8 of value147) all4.push(one8);
          value146 = all4;
        }
        const list20 = [];
        if ((steps += value144.length) > MOST_STEPS) return undefined;
        if ((steps += value146.length) > MOST_STEPS) return undefined;
        for (const list21 of [value144, value146]) {
          for (const one9 of list21) {
            if (-719162 < one9[0] && one9[0] < value142) {
              list20.push([one9[0]]);
            }
          }
        }
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list20, [0]);
        value143 = sorted3;
      }
      const all5 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one10 of LISTED4) all5.push(one10);
      if ((steps += value143.length) > MOST_STEPS) return undefined;
      for (const one11 of value143) all5.push(one11);
      all5.push([value142]);
      const list22 = [];
      if ((steps += all5.length) > MOST_STEPS) return undefined;
      for (let index27 = 0; index27 < all5.length; index27 += 1) {
        const entry27 = all5[index27];
        if ((index27 + 1 < all5.length) && entry27[0] < (all5[index27 + 1]?.[0] ?? 0)) {
          list22.push([entry27[0], (all5[index27 + 1]?.[0] ?? 0)]);
        }
      }
      const value148 = value117 ? NOTHING : list15;
      const value149 = value112 ? NOTHING : list12;
      const list23 = [];
      if ((steps += list22.length) > MOST_STEPS) return undefined;
      for (const entry28 of list22) {
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        const most = entry28[0];
        let found = NOT_FOUND;
        for (let index30 = value148.length - 1; index30 >= 0; index30 -= 1) {
          const entry29 = value148[index30];
          if (entry29[0] <= most) {
            found = entry29;
            break;
          }
        }
        const value150 = compare(found[1] ?? NIL, AMOUNT0) === 0;
        if ((steps += value149.length) > MOST_STEPS) return undefined;
        const most2 = entry28[0];
        let found2 = NOT_FOUND;
        for (let index32 = value149.length - 1; index32 >= 0; index32 -= 1) {
          const entry30 = value149[index32];
          if (entry30[0] <= most2) {
            found2 = entry30;
            break;
          }
        }
        const value151 = !(found2 !== NOT_FOUND);
        const value152 = compare(AMOUNT24, found2[1] ?? NIL) < 0;
        const value153 = facts.moveOutagesIsUnknown || value151 || any3 || any4 || any6;
        let value154 = value150;
        if (value154) {
          const value155 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
          const value156 = !value153;
          const value157 = value152 || value155;
          const value158 = (facts.moveOutagesIsUnknown || value151 || value152 || value155 || any3 || any4 || any6) && !(value156 && value157);
          const value159 = !value158;
          const value160 = !(found !== NOT_FOUND);
          const value161 = !(facts.moveOutagesIsUnknown || value160 || any7 || any8 || any10);
          const value162 = (facts.moveOutagesIsUnknown || value160 || value150 || any7 || any8 || any10) && !(value150 && value161);
          const value163 = !value162;
          value154 = !((value158 || value159 && value156 && value157) && (value162 || value150 && value163 && value161) && (value158 || value162)) && value159 && value156 && value157 && value163 && value161;
        }
        if (value154) {
          const value164 = entry28[1] + -1;
          const value165 = value164 < -719162;
          const part = value165;
          const part2 = value165 ? -719163 : value164;
          const part3 = value165 ? 2932897 : value164;
          list23.push([entry28[0], part, part2, part3]);
        }
      }
      const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
      const value166 = !completeOnIsNone;
      const value167 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOn < -719162;
      const value168 = !(facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone);
      const value169 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOn < -719162;
      const value170 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOn < -719162;
      const value171 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOnMayBeNone;
      const value172 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOnMayBeNone;
      const value173 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
      const value174 = facts.moveNewAddressGivenOnAtLatest < facts.moveAlternativeNumberGivenOnAtLatest ? facts.moveAlternativeNumberGivenOnAtLatest : facts.moveNewAddressGivenOnAtLatest;
      const value175 = value169 || value170;
      const value176 = value169 || value170 || value171 || value172 || (facts.moveNewAddressGivenOnIsUnknown || facts.moveAlternativeNumberGivenOnIsUnknown) && !(value173 === value174 && !value175);
      const value177 = value168 && value176 && (value173 < -719162 || value169 || value170);
      const value178 = value167 || value177;
      const value179 = value175 ? -719163 : value173;
      const value180 = facts.moveNoticeOn < value179 ? value179 : facts.moveNoticeOn;
      const value181 = (value178 ? -719163 : value180) + 30;
      const value182 = 2932896 < value181;
      const value183 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value184 = value168 && value176 && (value169 || value170 || value171 || value172);
      const value185 = value175 ? 2932897 : value174;
      const value186 = facts.moveNoticeOnAtLatest < value185 ? value185 : facts.moveNoticeOnAtLatest;
      const value187 = value167 || value177 || value183 || value184 || (facts.moveNoticeOnIsUnknown || value168 && value176) && !(value186 === value180 && !value178);
      const value188 = value182 && !(value166 && value187);
      const value189 = value166 && value187 && (value180 < -719162 || value167 || value177);
      const value190 = value166 && value187 && (value167 || value177 || value183 || value184);
      const value191 = (value178 ? 2932897 : value186) + 30;
      const value192 = 2932896 < value191 ? 2932896 : value191;
      const value193 = value182 ? -719162 : value181;
      const value194 = value188 || value189;
      const value195 = value188 || value189 || value190 || value166 && value187 && !(value192 === value193 && !value194);
      const value196 = value166 && value195 && value194;
      const value197 = value166 && value195 && (value188 || value189 || value190);
      const noticeHasRunOnAtLatest = value194 ? 2932897 : value192;
      const noticeHasRunOn = value194 ? -719163 : value193;
      const value198 = !value196;
      const value199 = value196 || value197;
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry31 of list23) {
        const value200 = entry31[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry31[0];
        const value201 = entry31[0] < noticeHasRunOn ? noticeHasRunOn : entry31[0];
        list24.push([completeOnIsNone, value166 && (value196 || value197 || value166 && value195 && !(value200 === value201 && value198)), value199, value196 ? -719163 : value201, value196 ? 2932897 : value200, entry31[1], entry31[2], entry31[3]]);
      }
      const list25 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry32 of list24) {
        const value202 = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || entry32[1];
        list25.push([completeOnIsNone, entry32[1], entry32[1] && value199, value202 ? 0 : entry32[3], value202 ? 0 : entry32[4], entry32[5], entry32[5] ? 0 : entry32[6], entry32[5] ? 0 : entry32[7]]);
      }
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      const sorted4 = inOrderBy(list25, [3, 6]);
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
      for (const entry33 of sorted4) {
        const value203 = entry33[6] >= entry33[4];
        const value204 = entry33[1] && entry33[2];
        const value205 = !(entry33[5] || value204);
        const value206 = entry33[7] >= entry33[3] && value166 && !(value203 && value166 && value205);
        const value207 = !value206;
        const value208 = !state2_0;
        const value209 = value208 && state2_5;
        const value210 = !value209;
        const value211 = state2_8 >= entry33[7];
        const value212 = (state2_0 || state2_6) && (state2_7 || state2_0 && state2_5);
        const value213 = !(entry33[5] || value212);
        const value214 = state2_9 >= entry33[6] && value210 && !(value211 && value210 && value213);
        const value215 = !value214;
        const value216 = !(value214 || value211 && value215 && value210 && value213);
        const value217 = value215 && value216;
        const value218 = (value214 || value217) && !value217;
        const value219 = !value218;
        const value220 = (value206 || value203 && value166 && value207 && value205) && (value218 || value219 && value215 && value216) && (value206 || value218);
        const value221 = state2_8 === entry33[6];
        const value222 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value209);
        const value223 = state2_8 >= entry33[4];
        const value224 = !(value204 || value212);
        const value225 = state2_9 >= entry33[3] && value222 && !(value223 && value222 && value224);
        const value226 = value208 && state2_5 && completeOnIsNone;
        const value227 = value223 && !value225 && value222 && value224;
        const value228 = value225 ? value226 : value227 ? value209 : completeOnIsNone;
        const value229 = value228 || value208 && state2_1;
        const value230 = state2_1 && value229;
        const value231 = entry33[6] - state2_8;
        const value232 = entry33[6] - entry33[3] + 1;
        const value233 = state2_4 + (value225 ? value231 : value227 ? value231 : value232);
        let value234 = !value229;
        if (value234) {
          let value235 = state2_0 || state2_2;
          if (!value235) {
            const value236 = value210 && (state2_0 || state2_6 || entry33[5]);
            const value237 = value166 && (entry33[1] || entry33[5]);
            value235 = value225 ? !(value226 || value232 === value231 && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value209 || value236 || value237)) : value227 ? value236 : value237;
          }
          value234 = value235;
        }
        const value238 = value230 || value233 === state2_4 && !(value228 || state2_1 || state2_2 || value234);
        const value239 = !(state2_5 || entry33[5] || state2_6);
        const value240 = !value220;
        const value241 = value203 && value166 && value240 && value207 && value205 && value219 && value215 && value216;
        const value242 = !value241;
        let value243;
        if (value220) {
          const value244 = state2_5 ? 2932896 : state2_8;
          value243 = value244 < entry33[6] ? value244 : entry33[6];
        } else {
        
          value243 = value241 ? entry33[6] : state2_8;
        }
        let value245;
        if (value220) {
          const value246 = state2_5 ? -719162 : state2_9;
          value245 = entry33[7] < value246 ? value246 : entry33[7];
        } else {
        
          value245 = value241 ? entry33[7] : state2_9;
        }
        const next9 = value220 ? !(value208 && value221 && value238 && value239) : state2_0 && value242;
        const next10 = value220 ? value230 : value241 ? value229 : state2_1;
        const next11 = value220 ? !value238 : value241 ? value234 : state2_2;
        const next12 = value220 ? value228 || state2_1 || value234 || state2_2 && state2_3 : state2_3 || value241;
        const next13 = value220 ? value233 : value241 ? value233 : state2_4;
        const next14 = state2_5 && value240 && value242;
        const next15 = value220 ? !(value221 && value239) : value241 ? entry33[5] : state2_6;
        const next16 = value220 ? entry33[5] || state2_5 || state2_6 && state2_7 : value241 ? entry33[5] : state2_7;
        const next17 = value243;
        const next18 = value245;
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
      const value247 = 0 < state2_4;
      let any13 = false;
      if ((steps += list22.length) > MOST_STEPS) return undefined;
      for (const entry34 of list22) {
        if ((steps += value149.length) > MOST_STEPS) return undefined;
        const most3 = entry34[0];
        let found3 = NOT_FOUND;
        for (let index38 = value149.length - 1; index38 >= 0; index38 -= 1) {
          const entry35 = value149[index38];
          if (entry35[0] <= most3) {
            found3 = entry35;
            break;
          }
        }
        const value248 = !(found3 !== NOT_FOUND);
        const value249 = compare(AMOUNT24, found3[1] ?? NIL) < 0;
        const value250 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value251 = !(facts.moveOutagesIsUnknown || value248 || any3 || any4 || any6);
        const value252 = value249 || value250;
        const value253 = (facts.moveOutagesIsUnknown || value248 || value249 || value250 || any3 || any4 || any6) && !(value251 && value252);
        let value254 = value253 || !value253 && value251 && value252;
        if (value254) {
          if ((steps += value148.length) > MOST_STEPS) return undefined;
          const most4 = entry34[0];
          let found4 = NOT_FOUND;
          for (let index40 = value148.length - 1; index40 >= 0; index40 -= 1) {
            const entry36 = value148[index40];
            if (entry36[0] <= most4) {
              found4 = entry36;
              break;
            }
          }
          const value255 = !(found4 !== NOT_FOUND);
          const value256 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value257 = !(facts.moveOutagesIsUnknown || value255 || any7 || any8 || any10);
          const value258 = (facts.moveOutagesIsUnknown || value255 || value256 || any7 || any8 || any10) && !(value256 && value257);
          value254 = (value258 || value256 && !value258 && value257) && (value253 || value258);
        }
        if (value254) {
          any13 = true;
          break;
        }
      }
      const value259 = !any13;
      let state3_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry37 of facts.moveOutages) {
        const part4 = entry37[3] === "customer-apparatus";
        state3_0 = state3_0 && part4;
      }
      const value260 = !state3_0;
      const value261 = !facts.moveWithinUk;
      const value262 = value && value261;
      const value263 = value3 && engineerStandsInTheWay;
      const value264 = value262 || !value190 && completeOnIsNone || value263;
      const value265 = !value264 && ((facts.moveWithinUkIsUnknown || value261) && !value262 || value190 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value263);
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13;
      const value266 = compareRaw(list25, NOTHING) === 0;
      const value267 = !daysLostIsUnknown;
      const value268 = value5 && state3_0;
      const value269 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value266) && value267) : !value268 && daysLostIsUnknown;
      let state4_0 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry38 of list23) {
        state4_0 = true;
      }
      const value270 = value267 && !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || state4_0);
      const value271 = !value270;
      const value272 = daysLostIsUnknown ? !(!value269 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value266 || state3_0)) : value269 && value271;
      const value273 = !value265;
      const value274 = value273 && value264;
      const value275 = !value274;
      const daysRefundedIsUnknown = value265 ? !(!value272 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value266 || state3_0 || !state4_0)) : value272 && value275;
      const value276 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0;
      const value277 = !value276;
      let value278 = value5;
      if (value278) {
        let any14 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry39 of list24) {
          if (entry39[1] || entry39[5]) {
            any14 = true;
            break;
          }
        }
        value278 = any14 && value259 && value260 && value273 && value275 && value267 && value271 && value277;
      }
      const value279 = daysRefundedIsUnknown || value278;
      const value280 = !value279;
      const value281 = value && facts.moveWithinUk;
      const value282 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value281;
      const value283 = value282 || value281;
      const value284 = value3 && value4;
      const value285 = (engineerStandsInTheWayIsUnknown || value4) && !value284;
      const value286 = value285 || value284;
      const value287 = value5 && state2_0 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277;
      const value288 = daysRefundedIsUnknown || value278 || value287;
      const refundableDaysIsNone = value5 && state2_1 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && !value288;
      const value289 = !refundableDaysIsNone;
      const value290 = value5 && state2_2 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value278 || value287 || value290;
      const value291 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value278 || value5 && state2_3 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 || value5 && state2_1 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && value288));
      const value292 = !refundableDaysIsUnknown;
      const value293 = value289 && (daysRefundedIsUnknown || value278 || value287 || value290 || value5 && value247 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277) && !(value5 && value247 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && value289 && value291 && value292);
      const value294 = !value293;
      const value295 = value5 && value247 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && value294 && value289 && value291 && value292;
      const value296 = value293 || value295;
      const value297 = value282 || value285 || value293;
      const value298 = value && facts.moveWithinUk && value3 && value4 && value5 && value247 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && !(value283 && value286 && value296 && value297) && value294 && value289 && value291 && value292;
      if (!value298 && value283 && value286 && value296 && value297 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value298 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value299 = value5;
      if (value299) {
        let any15 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry40 of list24) {
          const value300 = entry40[7] >= entry40[3];
          let value301 = value300 && value166;
          if (value301) {
            const value302 = entry40[6] >= entry40[4];
            const value303 = !(entry40[5] || entry40[1] && value199);
            const value304 = !(value302 && value166 && value303);
            const value305 = value300 && value166 && value304;
            value301 = (value305 || value302 && value166 && !value305 && value303) && value304;
          }
          if (value301) {
            any15 = true;
            break;
          }
        }
        value299 = any15 && value259 && value260 && value273 && value275 && value267 && value271 && value277;
      }
      const value306 = !daysRefundedIsUnknown;
      const value307 = facts.serviceBillingDay + -1 + -719162;
      const value308 = value307 >= -719162 && 2932896 >= value307;
      const value309 = !value308;
      const value310 = facts.serviceBillingDayIsUnknown || value309;
      const value311 = !value310;
      const value312 = value310 ? -719163 : value308 ? value307 : -719162;
      const value313 = monthOfDay(value312);
      const value314 = value312 - startOfMonth(value313);
      const value315 = value310 ? 2932897 : value308 ? value307 : 2932896;
      const value316 = monthOfDay(value315);
      const value317 = value315 - startOfMonth(value316);
      const list26 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry41 of list24) {
        const value318 = entry41[6] >= entry41[4];
        let value319 = value318 && value166;
        if (value319) {
          const value320 = entry41[7] >= entry41[3];
          const value321 = !(entry41[5] || entry41[1] && value199);
          const value322 = !(value318 && value166 && value321);
          const value323 = value320 && value166 && value322;
          const value324 = !value323;
          value319 = !(value320 && value166 && (value323 || value318 && value166 && value324 && value321) && value322) && value324 && value321;
        }
        if (value319) {
          const value325 = monthOfDay(entry41[3]);
          const value326 = startOfMonth(value325);
          const value327 = startOfMonth(value325 + 1) - value326 + -1;
          const value328 = value325 - value313;
          const value329 = entry41[3] - value326 < (value327 < value314 ? value327 : value314) ? value328 + -1 : value328;
          const value330 = Math.floor((0 < value329 ? value329 : 0) / 12) * 12 + value313;
          const value331 = value330 >= 12 && 119999 >= value330;
          const value332 = facts.serviceBillingDayIsUnknown || value166 && (facts.serviceBillingDayIsUnknown || entry41[1] || value309) || value311 && !value331 || value309;
          const value333 = value166 && (entry41[5] || value166 && value332);
          const value334 = value166 && (entry41[1] || entry41[5] || value333);
          let value335;
          if (completeOnIsNone) {
            value335 = NOTHING;
          } else {
          
            let value336;
            if (value334) {
              value336 = NOTHING;
            } else {
            
              let value337;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value334) {
                value337 = NOTHING;
              } else {
              
                const value338 = entry41[5] && entry41[6] < -719162 ? -719163 : entry41[6] + 1;
                let value339;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value333) {
                  value339 = NOTHING;
                } else {
                
                  let value340;
                  if (value332) {
                    value340 = -719163;
                  } else {
                  
                    let value341;
                    if (value331) {
                      const value342 = startOfMonth(value330);
                      const value343 = startOfMonth(value330 + 1) - value342;
                      value341 = value314 < value343 ? value314 + value342 : value342 + (value343 + -1);
                    } else {
                    
                      value341 = -719162;
                    }
                    value340 = value341;
                  }
                  const value344 = monthOfDay(value340);
                  const value345 = value340 - startOfMonth(value344);
                  let value346;
                  if (value340 < value338) {
                    const value347 = value338 + -1;
                    const value348 = monthOfDay(value347);
                    const value349 = startOfMonth(value348);
                    const value350 = startOfMonth(value348 + 1) - value349 + -1;
                    const value351 = value348 - value344;
                    const value352 = value347 - value349 < (value350 < value345 ? value350 : value345) ? value351 + -1 : value351;
                    value346 = (0 < value352 ? value352 : 0) + 1;
                  } else {
                  
                    value346 = 0;
                  }
                  const count = value346;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list27 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry42 of range) {
                    const value353 = value344 + entry42[0];
                    const value354 = startOfMonth(value353);
                    const value355 = startOfMonth(value353 + 1) - value354;
                    const part5 = value345 < value355 ? value345 + value354 : value355 + -1 + value354;
                    if (entry41[3] < part5 && part5 < value338) {
                      list27.push([part5]);
                    }
                  }
                  if ((steps += list27.length) > MOST_STEPS) return undefined;
                  const sorted5 = inOrderBy(list27, [0]);
                  value339 = sorted5;
                }
                const all6 = [];
                all6.push([entry41[3]]);
                if ((steps += value339.length) > MOST_STEPS) return undefined;
                for (const one12 of value339) all6.push(one12);
                all6.push([value338]);
                const list28 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index47 = 0; index47 < all6.length; index47 += 1) {
                  const entry43 = all6[index47];
                  if ((index47 + 1 < all6.length) && entry43[0] < (all6[index47 + 1]?.[0] ?? 0)) {
                    const value356 = monthOfDay(entry43[0]);
                    const value357 = startOfMonth(value356);
                    const value358 = startOfMonth(value356 + 1) - value357 + -1;
                    const value359 = value356 - value313;
                    const value360 = entry43[0] - value357 < (value358 < value314 ? value358 : value314) ? value359 + -1 : value359;
                    const value361 = 0 < value360 ? value360 : 0;
                    const value362 = value361 + 1;
                    const value363 = value362 + value313;
                    const value364 = 119999 < value363;
                    const value365 = facts.serviceBillingDayIsUnknown || value364 || value309;
                    let value366;
                    if (value365) {
                      value366 = -719163;
                    } else {
                    
                      let value367;
                      if (value364) {
                        value367 = -719162;
                      } else {
                      
                        const value368 = startOfMonth(value363);
                        const value369 = startOfMonth(value363 + 1) - value368;
                        value367 = value314 < value369 ? value314 + value368 : value369 + -1 + value368;
                      }
                      value366 = value367;
                    }
                    let value370;
                    if (value365) {
                      value370 = 2932897;
                    } else {
                    
                      const value371 = value362 + value316;
                      let value372;
                      if (119999 < value371) {
                        value372 = 2932896;
                      } else {
                      
                        const value373 = startOfMonth(value371);
                        const value374 = startOfMonth(value371 + 1) - value373;
                        value372 = value317 < value374 ? value373 + value317 : value374 + -1 + value373;
                      }
                      value370 = value372;
                    }
                    const value375 = value361 + value313;
                    const value376 = value375 >= 12 && 119999 >= value375;
                    const value377 = facts.serviceBillingDayIsUnknown || value309 || value311 && !value376;
                    let value378;
                    if (value377) {
                      value378 = -719163;
                    } else {
                    
                      let value379;
                      if (value376) {
                        const value380 = startOfMonth(value375);
                        const value381 = startOfMonth(value375 + 1) - value380;
                        value379 = value314 < value381 ? value380 + value314 : value380 + (value381 + -1);
                      } else {
                      
                        value379 = -719162;
                      }
                      value378 = value379;
                    }
                    let value382;
                    if (value377) {
                      value382 = 2932897;
                    } else {
                    
                      const value383 = value361 + value316;
                      let value384;
                      if (119999 < value383) {
                        value384 = 2932896;
                      } else {
                      
                        const value385 = startOfMonth(value383);
                        const value386 = startOfMonth(value383 + 1) - value385;
                        value384 = value317 < value386 ? value385 + value317 : value385 + (value386 + -1);
                      }
                      value382 = value384;
                    }
                    const value387 = (all6[index47 + 1]?.[0] ?? 0) - entry43[0];
                    list28.push([value365, value366, value370, value377, value378, value382, value387, times(ofPence(value387 * 100), AMOUNT24)]);
                  }
                }
                value337 = list28;
              }
              value336 = value337;
            }
            value335 = value336;
          }
          list26.push([completeOnIsNone, value334, value335]);
        }
      }
      const value388 = !value299;
      let value389 = value306 && value5;
      if (value389) {
        let any16 = false;
        if ((steps += list26.length) > MOST_STEPS) return undefined;
        for (const entry44 of list26) {
          let value390 = entry44[1];
          if (!value390) {
            let any17 = false;
            const list29 = entry44[2];
            if ((steps += list29.length) > MOST_STEPS) return undefined;
            for (const entry45 of list29) {
              if (entry45[0] || entry45[3]) {
                any17 = true;
                break;
              }
            }
            value390 = any17 && value166;
          }
          if (value390) {
            any16 = true;
            break;
          }
        }
        value389 = any16 && value259 && value260 && value388 && value273 && value275 && value267 && value271 && value277;
      }
      const value391 = daysRefundedIsUnknown || value299 || value389;
      const value392 = any13 && value277;
      const all7 = [];
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      for (const entry46 of list26) {
        const list30 = completeOnIsNone ? NOTHING : entry46[2];
        if ((steps += list30.length) > MOST_STEPS) return undefined;
        for (const one13 of list30) {
          all7.push(one13);
        }
      }
      let value393;
      if (value391) {
        value393 = NOTHING;
      } else {
      
        let value394;
        if (daysRefundedIsUnknown) {
          value394 = NOTHING;
        } else {
        
          let value395;
          if (value299) {
            value395 = NOTHING;
          } else {
          
            let value396;
            if (value265) {
              value396 = NOTHING;
            } else {
            
              let value397;
              if (value274) {
                value397 = NOTHING;
              } else {
              
                let value398;
                if (daysLostIsUnknown) {
                  value398 = NOTHING;
                } else {
                
                  let value399;
                  if (value270) {
                    value399 = NOTHING;
                  } else {
                  
                    let value400;
                    if (facts.moveOutagesIsUnknown) {
                      value400 = NOTHING;
                    } else {
                    
                      let value401;
                      if (value268) {
                        value401 = NOTHING;
                      } else {
                      
                        let value402;
                        if (daysLostIsUnknown) {
                          value402 = NOTHING;
                        } else {
                        
                          let value403;
                          if (value276) {
                            value403 = NOTHING;
                          } else {
                          
                            let value404;
                            if (value392) {
                              value404 = NOTHING;
                            } else {
                            
                              let value405;
                              if (value276) {
                                value405 = NOTHING;
                              } else {
                              
                                const list31 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry47 of all7) {
                                  list31.push([entry47[0], entry47[0] ? 0 : entry47[1], entry47[0] ? 0 : entry47[2], entry47[3], entry47[3] ? 0 : entry47[4], entry47[3] ? 0 : entry47[5], entry47[6], entry47[7]]);
                                }
                                if ((steps += list31.length) > MOST_STEPS) return undefined;
                                const sorted6 = inOrderBy(list31, [1, 4]);
                                value405 = sorted6;
                              }
                              value404 = value405;
                            }
                            value403 = value404;
                          }
                          value402 = value403;
                        }
                        value401 = value402;
                      }
                      value400 = value401;
                    }
                    value399 = value400;
                  }
                  value398 = value399;
                }
                value397 = value398;
              }
              value396 = value397;
            }
            value395 = value396;
          }
          value394 = value395;
        }
        value393 = value394;
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
      if ((steps += value393.length) > MOST_STEPS) return undefined;
      for (const entry48 of value393) {
        const value406 = states3_8 && entry48[1] === states3_1 && entry48[4] === states3_4 && !(entry48[0] || states3_0) && !(entry48[3] || states3_3);
        const next19 = entry48[0];
        const next20 = entry48[1];
        const next21 = entry48[2];
        const next22 = entry48[3];
        const next23 = entry48[4];
        const next24 = entry48[5];
        const next25 = value406 ? entry48[6] + states3_6 : entry48[6];
        const next26 = value406 ? plus(states3_7, entry48[7]) : entry48[7];
        const next27 = true;
        states3_0 = next19;
        states3_1 = next20;
        states3_2 = next21;
        states3_3 = next22;
        states3_4 = next23;
        states3_5 = next24;
        states3_6 = next25;
        states3_7 = next26;
        states3_8 = next27;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
      }
      const list32 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index53 = 0; index53 < states3.length; index53 += 1) {
        const entry49 = states3[index53];
        if (!((index53 + 1 < states3.length) && (states3[index53 + 1]?.[1] ?? 0) === entry49[1] && (states3[index53 + 1]?.[4] ?? 0) === entry49[4] && !(entry49[0] || (states3[index53 + 1]?.[0] ?? false)) && !(entry49[3] || (states3[index53 + 1]?.[3] ?? false)))) {
          list32.push([entry49[0], entry49[1], entry49[2], entry49[3], entry49[4], entry49[5], entry49[6], entry49[7]]);
        }
      }
      let any18 = false;
      if ((steps += list32.length) > MOST_STEPS) return undefined;
      for (const entry50 of list32) {
        if (!(entry50[6] >= -9007199254740991 && 9007199254740991 >= entry50[6])) {
          any18 = true;
          break;
        }
      }
      const list33 = [];
      if ((steps += list32.length) > MOST_STEPS) return undefined;
      for (const entry51 of list32) {
        list33.push([entry51[0], entry51[0] ? 0 : entry51[1], entry51[0] ? 0 : entry51[2], entry51[3], entry51[3] ? 0 : entry51[4], entry51[3] ? 0 : entry51[5], entry51[6], entry51[7]]);
      }
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      const sorted7 = inOrderBy(list33, [1, 4, 6, 7]);
      const list34 = [];
      if ((steps += sorted7.length) > MOST_STEPS) return undefined;
      for (const entry52 of sorted7) {
        list34.push([entry52[0], entry52[1], entry52[2], entry52[3] || entry52[0], entry52[1] - entry52[4], entry52[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry52[7]), AMOUNT24)]);
      }
      let value407 = value306 && value5;
      if (value407) {
        let any19 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry53 of all7) {
          if (entry53[0] || entry53[3]) {
            any19 = true;
            break;
          }
        }
        value407 = any19 && value259 && value260 && !value391 && value388 && value273 && value275 && value267 && value271 && value277;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any18 || value299 || value389 || value407;
      let amountsIsUnknown;
      if (value293) {
        let value408 = daysRefundedIsUnknown || any18;
        if (!value408) {
          const list35 = [];
          if ((steps += list34.length) > MOST_STEPS) return undefined;
          for (const entry54 of list34) {
            list35.push([entry54[0], entry54[0] ? 0 : entry54[1], entry54[0] ? 0 : entry54[2], entry54[3], entry54[3] ? 0 : entry54[4], entry54[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry54[7]]);
          }
          value408 = compareRaw(list35, NOTHING) === 0 || value299 || value389 || value407;
        }
        amountsIsUnknown = !(value408 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value247 && value259 && value260 && value280 && value273 && value275 && value267 && value271 && value277 && value294 && value289 && value291 && value292 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list34;
      const list36 = [];
      const list37 = value293 ? daysByPeriod : value295 ? daysByPeriod : NOTHING;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry55 of list37) {
        const value409 = entry55[4] * 100;
        const value410 = facts.serviceMonthlyChargeIsUnknown || entry55[3];
        list36.push([entry55[0], entry55[1], entry55[2], entry55[5], value409 === 0 && !value410, value410, divide(entry55[7], ofPence(value409))]);
      }
      let value411;
      if (amountsIsUnknown) {
        value411 = NOTHING;
      } else {
      
        const list38 = [];
        if ((steps += list36.length) > MOST_STEPS) return undefined;
        for (const entry56 of list36) {
          list38.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[4], entry56[5], entry56[4] || entry56[5] ? AMOUNT0 : entry56[6]]);
        }
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list38, [1]);
        value411 = sorted8;
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
      if ((steps += value411.length) > MOST_STEPS) return undefined;
      for (const entry57 of value411) {
        const value412 = entry57[1] === states4_1;
        const value413 = !(entry57[0] || states4_0);
        const value414 = states4_7 && value412 && value413;
        const next28 = entry57[0];
        const next29 = entry57[1];
        const next30 = entry57[2];
        const next31 = value414 ? entry57[3] + states4_3 : entry57[3];
        const next32 = entry57[4] || states4_7 && value412 && states4_4 && value413;
        const next33 = entry57[5];
        const next34 = value414 ? plus(entry57[6], states4_6) : entry57[6];
        const next35 = true;
        states4_0 = next28;
        states4_1 = next29;
        states4_2 = next30;
        states4_3 = next31;
        states4_4 = next32;
        states4_5 = next33;
        states4_6 = next34;
        states4_7 = next35;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
      }
      const list39 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index62 = 0; index62 < states4.length; index62 += 1) {
        const entry58 = states4[index62];
        if (!((index62 + 1 < states4.length) && (states4[index62 + 1]?.[1] ?? 0) === entry58[1] && !(entry58[0] || (states4[index62 + 1]?.[0] ?? false)))) {
          list39.push([entry58[0], entry58[1], entry58[2], entry58[3], entry58[4], entry58[5], entry58[6]]);
        }
      }
      let any20 = false;
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry59 of list39) {
        if (!(entry59[3] >= -9007199254740991 && 9007199254740991 >= entry59[3])) {
          any20 = true;
          break;
        }
      }
      const list40 = [];
      if ((steps += list36.length) > MOST_STEPS) return undefined;
      for (const entry60 of list36) {
        list40.push([entry60[4], entry60[5], entry60[6]]);
      }
      let any21 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry61 of list40) {
        if (entry61[1]) {
          any21 = true;
          break;
        }
      }
      let any22 = false;
      if ((steps += list36.length) > MOST_STEPS) return undefined;
      for (const entry62 of list36) {
        if (entry62[0] || entry62[5]) {
          any22 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry63 of list39) {
        list41.push([entry63[0], entry63[0] ? 0 : entry63[1], entry63[0] ? 0 : entry63[2], entry63[3], entry63[4], entry63[5], entry63[4] || entry63[5] ? AMOUNT0 : entry63[6]]);
      }
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      const sorted9 = inOrderBy(list41, [1, 3, 4, 6]);
      const list42 = [];
      if ((steps += sorted9.length) > MOST_STEPS) return undefined;
      for (const entry64 of sorted9) {
        list42.push([entry64[0], entry64[1], entry64[2], entry64[3], entry64[4], !entry64[4] && entry64[5], roundHalfUp(entry64[6], 2)]);
      }
      const list43 = [];
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry65 of list42) {
        list43.push([entry65[4], entry65[5], entry65[6]]);
      }
      let any23 = false;
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry66 of list43) {
        if (entry66[1]) {
          any23 = true;
          break;
        }
      }
      let value415 = daysRefundedIsUnknown || amountsIsUnknown || any20 || any21 || any22 || any23;
      if (!value415) {
        let any24 = false;
        if ((steps += list42.length) > MOST_STEPS) return undefined;
        for (const entry67 of list42) {
          if (entry67[0] || entry67[5]) {
            any24 = true;
            break;
          }
        }
        value415 = any24 || value278 || value287 || value290 || (value166 && value195);
      }
      if (value415) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry68 of list40) {
        const next36 = state5_0 || entry68[0];
        const next37 = plus(entry68[2], state5_1);
        state5_0 = next36;
        state5_1 = next37;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry69 of list43) {
        const next38 = state6_0 || entry69[0];
        const next39 = plus(entry69[2], state6_1);
        state6_0 = next38;
        state6_1 = next39;
      }
      const creditsIsUnknown = amountsIsUnknown || any20 || any22;
      const value416 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any20 || any22 || any23;
      const refundIsNone = state6_0 && value416 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state6_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value279 ? 0 : value265 ? 0 : value274 ? 0 : daysLostIsUnknown ? 0 : value270 ? 0 : facts.moveOutagesIsUnknown ? 0 : value268 ? 0 : daysLostIsUnknown ? 0 : value276 ? 0 : value392 ? 0 : value276 ? 0 : state2_4,
          "refundUnrounded": !amountsIsUnknown && state5_0 && !any21 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state5_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list42).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && value416 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
