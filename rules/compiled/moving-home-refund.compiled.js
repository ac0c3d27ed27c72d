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
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        const sorted4 = inOrderBy(daysLost, [0, 2]);
        let state2_0 = false;
        let state2_1 = 0;
        let state2_2 = true;
        let state2_3 = 0;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry16 of sorted4) {
          const value8 = entry16[2] < entry16[0];
          const value9 = !state2_2;
          const value10 = !value8 && !(state2_3 >= entry16[2] && value9);
          const next5 = false;
          const next6 = value10 ? state2_1 + (value9 && state2_3 >= entry16[0] ? entry16[2] - state2_3 : entry16[2] - entry16[0] + 1) : state2_1;
          const next7 = state2_2 && value8;
          const next8 = value10 ? entry16[2] : state2_3;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
        }
        const value11 = state2_1 === 0;
        const value12 = !value11;
        let state3_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry17 of facts.moveOutages) {
          const part5 = entry17[3] === "customer-apparatus";
          state3_0 = state3_0 && part5;
        }
        const value13 = !state3_0;
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value14 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value14 ? value14 : facts.moveNoticeOn) + 30;
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
        const sorted5 = inOrderBy(list11, [1, 3]);
        const value15 = !completeOnIsNone;
        let state4_0 = false;
        let state4_1 = 0;
        let state4_2 = true;
        let state4_3 = 0;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry20 of sorted5) {
          const value16 = entry20[3] >= entry20[1] && value15 && !(state4_3 >= entry20[3] && !state4_2);
          const value17 = state4_3 >= entry20[1] && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state4_2);
          const next9 = value16 ? state4_0 || (value17 ? state4_2 : completeOnIsNone) : state4_0;
          const next10 = value16 ? state4_1 + (value17 ? entry20[3] - state4_3 : entry20[3] - entry20[1] + 1) : state4_1;
          const next11 = state4_2 && !value16;
          const next12 = value16 ? entry20[3] : state4_3;
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
              for (const entry21 of daysFromTheFirst) {
                const value30 = monthOfDay(entry21[1]);
                const value31 = startOfMonth(value30);
                const value32 = startOfMonth(value30 + 1) - value31 + -1;
                const value33 = value30 - value28;
                const value34 = entry21[1] - value31 < (value32 < value29 ? value32 : value29) ? value33 + -1 : value33;
                const value35 = Math.floor((0 < value34 ? value34 : 0) / 12) * 12 + value28;
                const value36 = value35 >= 12 && 119999 >= value35;
                if (entry21[3] >= entry21[1] && (value15 && !value36 ? noAnswer() : true) && value15) {
                  let value37;
                  if (completeOnIsNone) {
                    value37 = NOTHING;
                  } else {
                  
                    const value38 = entry21[3] + 1;
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
                        const value46 = monthOfDay(entry21[3]);
                        const value47 = startOfMonth(value46);
                        const value48 = startOfMonth(value46 + 1) - value47 + -1;
                        const value49 = value46 - value43;
                        const value50 = entry21[3] - value47 < (value48 < value44 ? value48 : value44) ? value49 + -1 : value49;
                        value45 = (0 < value50 ? value50 : 0) + 1;
                      } else {
                      
                        value45 = 0;
                      }
                      const count = value45;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list12 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry22 of range) {
                        const value51 = value43 + entry22[0];
                        const value52 = startOfMonth(value51);
                        const value53 = startOfMonth(value51 + 1) - value52;
                        const part6 = value44 < value53 ? value44 + value52 : value53 + -1 + value52;
                        if (entry21[1] < part6 && part6 < value38) {
                          list12.push([part6]);
                        }
                      }
                      if ((steps += list12.length) > MOST_STEPS) return undefined;
                      const sorted6 = inOrderBy(list12, [0]);
                      value39 = sorted6;
                    }
                    const all5 = [];
                    all5.push([entry21[1]]);
                    if ((steps += value39.length) > MOST_STEPS) return undefined;
                    for (const one9 of value39) all5.push(one9);
                    all5.push([value38]);
                    const list13 = [];
                    if ((steps += all5.length) > MOST_STEPS) return undefined;
                    for (let index25 = 0; index25 < all5.length; index25 += 1) {
                      const entry23 = all5[index25];
                      if ((index25 + 1 < all5.length) && entry23[0] < (all5[index25 + 1]?.[0] ?? 0)) {
                        const value54 = monthOfDay(entry23[0]);
                        const value55 = startOfMonth(value54);
                        const value56 = startOfMonth(value54 + 1) - value55 + -1;
                        const value57 = value54 - value28;
                        const value58 = entry23[0] - value55 < (value56 < value29 ? value56 : value29) ? value57 + -1 : value57;
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
                          const value70 = (all5[index25 + 1]?.[0] ?? 0) - entry23[0];
                          list13.push([false, value64, false, value67, value70, times(ofPence(value70 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value37 = list13;
                  }
                  const part7 = value37;
                  const list14 = completeOnIsNone ? NOTHING : part7;
                  if ((steps += list14.length) > MOST_STEPS) return undefined;
                  for (const one8 of list14) {
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
        for (const entry24 of value24) {
          const value71 = states3_6 && entry24[1] === states3_1 && entry24[3] === states3_3;
          const next13 = false;
          const next14 = entry24[1];
          const next15 = false;
          const next16 = entry24[3];
          const next17 = value71 ? entry24[4] + states3_4 : entry24[4];
          const next18 = value71 ? plus(entry24[5], states3_5) : entry24[5];
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
        const list15 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index27 = 0; index27 < states3.length; index27 += 1) {
          const entry25 = states3[index27];
          if (!((index27 + 1 < states3.length) && (states3[index27 + 1]?.[1] ?? 0) === entry25[1] && entry25[3] === (states3[index27 + 1]?.[3] ?? 0))) {
            list15.push([false, entry25[1], false, entry25[3], entry25[4], entry25[5]]);
          }
        }
        let any2 = false;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const entry26 of list15) {
          if (!(entry26[4] >= -9007199254740991 && 9007199254740991 >= entry26[4])) {
            any2 = true;
            break;
          }
        }
        const value72 = value12 && value13 && value18 && value21 && value20;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list15, [1, 3, 4, 5]);
        const list16 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry27 of sorted8) {
          const part8 = entry27[1] - entry27[3];
          const part9 = divide(times(entry27[5], facts.serviceMonthlyCharge), AMOUNT24);
          const value73 = part8 * 100;
          list16.push([false, entry27[1], entry27[4], value73 === 0, divide(part9, ofPence(value73))]);
        }
        let value74;
        if (value72) {
          let value75;
          if (any2) {
            value75 = NOTHING;
          } else {
          
            const list17 = [];
            if ((steps += list16.length) > MOST_STEPS) return undefined;
            for (const entry28 of list16) {
              list17.push([false, entry28[1], entry28[2], entry28[3], entry28[3] ? AMOUNT0 : entry28[4]]);
            }
            if ((steps += list17.length) > MOST_STEPS) return undefined;
            const sorted9 = inOrderBy(list17, [1]);
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
        for (const entry29 of value74) {
          const value76 = entry29[1] === states4_1;
          const value77 = states4_5 && value76;
          const next20 = false;
          const next21 = entry29[1];
          const next22 = value77 ? states4_2 + entry29[2] : entry29[2];
          const next23 = entry29[3] || states4_5 && states4_3 && value76;
          const next24 = value77 ? plus(entry29[4], states4_4) : entry29[4];
          const next25 = true;
          states4_0 = next20;
          states4_1 = next21;
          states4_2 = next22;
          states4_3 = next23;
          states4_4 = next24;
          states4_5 = next25;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5]);
        }
        const list18 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index32 = 0; index32 < states4.length; index32 += 1) {
          const entry30 = states4[index32];
          if (!((index32 + 1 < states4.length) && (states4[index32 + 1]?.[1] ?? 0) === entry30[1])) {
            list18.push([false, entry30[1], entry30[2], entry30[3], entry30[4]]);
          }
        }
        let any3 = false;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry31 of list18) {
          if (!(entry31[2] >= -9007199254740991 && 9007199254740991 >= entry31[2])) {
            any3 = true;
            break;
          }
        }
        const value78 = any2 || any3 || !value23;
        if (value78) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry32 of list16) {
          const next26 = state5_0 || entry32[3];
          const next27 = plus(entry32[4], state5_1);
          state5_0 = next26;
          state5_1 = next27;
        }
        const value79 = !any3;
        const list19 = [];
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry33 of list18) {
          list19.push([false, entry33[1], entry33[2], entry33[3], entry33[3] ? AMOUNT0 : entry33[4]]);
        }
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        const sorted10 = inOrderBy(list19, [1, 2, 3, 4]);
        const list20 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry34 of sorted10) {
          list20.push([false, entry34[1], entry34[2], entry34[3], roundHalfUp(entry34[4], 2)]);
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const entry35 of list20) {
          const next28 = state6_0 || entry35[3];
          const next29 = plus(entry35[4], state6_1);
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
            "credits": false ? null : (any3 ? NOTHING : list20).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
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
      let any14 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry38 of list23) {
        if (entry38[1]) {
          any14 = true;
          break;
        }
      }
      const list26 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry39 of list23) {
        list26.push([entry39[0], entry39[1], entry39[1] ? 0 : entry39[2], entry39[1] ? 0 : entry39[3]]);
      }
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      const sorted5 = inOrderBy(list26, [0, 2]);
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
      for (const entry40 of sorted5) {
        const value266 = !entry40[1];
        const value267 = entry40[2] >= entry40[0];
        const value268 = value266 && value267;
        const value269 = entry40[3] >= entry40[0] && !value268;
        const value270 = !state4_0;
        const value271 = value270 && state4_4;
        const value272 = !value271;
        const value273 = state4_7 >= entry40[3];
        const value274 = (state4_0 || state4_5) && (state4_6 || state4_0 && state4_4);
        const value275 = !(entry40[1] || value274);
        const value276 = state4_8 >= entry40[2] && value272 && !(value273 && value272 && value275);
        const value277 = !value276;
        const value278 = !(value276 || value273 && value277 && value272 && value275);
        const value279 = value277 && value278;
        const value280 = (value276 || value279) && !value279;
        const value281 = !value280;
        const value282 = (value269 || value268) && (value280 || value281 && value277 && value278) && (value269 || value280);
        const value283 = state4_7 >= entry40[0];
        const value284 = !value274;
        const value285 = state4_8 >= entry40[0] && value272 && !(value283 && value272 && value284);
        const value286 = entry40[2] - state4_7;
        const value287 = value283 && !value285 && value272 && value284;
        const value288 = entry40[2] - entry40[0] + 1;
        const value289 = (value285 ? value286 : value287 ? value286 : value288) + state4_3;
        const value290 = value289 === state4_3;
        const value291 = entry40[2] === state4_7;
        let value292 = state4_0 || state4_1;
        if (!value292) {
          const value293 = value272 && (state4_0 || state4_5 || entry40[1]);
          value292 = value285 ? !(value288 === value286 && !(entry40[1] || value271 || value293)) : value287 ? value293 : entry40[1];
        }
        const value294 = !value292;
        const value295 = !(state4_4 || entry40[1] || state4_5);
        const value296 = !value282;
        const value297 = value266 && value267 && value296 && value281 && value277 && value278;
        const value298 = !value297;
        let value299;
        if (value282) {
          const value300 = state4_4 ? 2932896 : state4_7;
          value299 = value300 < entry40[2] ? value300 : entry40[2];
        } else {
        
          value299 = value297 ? entry40[2] : state4_7;
        }
        let value301;
        if (value282) {
          const value302 = state4_4 ? -719162 : state4_8;
          value301 = entry40[3] < value302 ? value302 : entry40[3];
        } else {
        
          value301 = value297 ? entry40[3] : state4_8;
        }
        const next19 = value282 ? !(value270 && value290 && value291 && value294 && value295) : state4_0 && value298;
        const next20 = value282 ? !(value290 && value294) : value297 ? value292 : state4_1;
        const next21 = value282 ? value292 : state4_2 || value297;
        const next22 = value282 ? value289 : value297 ? value289 : state4_3;
        const next23 = state4_4 && value296 && value298;
        const next24 = value282 ? !(value291 && value295) : value297 ? entry40[1] : state4_5;
        const next25 = value282 ? entry40[1] || state4_4 || state4_5 && state4_6 : value297 ? entry40[1] : state4_6;
        const next26 = value299;
        const next27 = value301;
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
      const value303 = state4_3 === 0;
      const value304 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || value303;
      const value305 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || state4_0 || state4_1;
      const value306 = !(value305 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || state4_2));
      const value307 = !value305;
      const value308 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || any14 || value303 || state4_0 || state4_1) && !(value304 && value306 && value307);
      const value309 = compareRaw(list25, NOTHING) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13;
      const value310 = !daysLostIsUnknown;
      const value311 = value5 && state3_0;
      const value312 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value309) && value310) : !value311 && daysLostIsUnknown;
      const value313 = !value308;
      const value314 = value304 && value313 && value306 && value307;
      const value315 = !value314;
      const value316 = value308 ? !(!value312 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value309 || state3_0)) : value312 && value315;
      const value317 = !value265;
      const value318 = value317 && value264;
      const value319 = !value318;
      const daysRefundedIsUnknown = value265 ? !(!value316 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0 || any13 || value309 || state3_0 || value308 || value314)) : value316 && value319;
      const value320 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || state_0;
      const value321 = !value320;
      let value322 = value5;
      if (value322) {
        let any15 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry41 of list24) {
          if (entry41[1] || entry41[5]) {
            any15 = true;
            break;
          }
        }
        value322 = any15 && value259 && value260 && value317 && value319 && value313 && value315 && value310 && value321;
      }
      const value323 = daysRefundedIsUnknown || value322;
      const value324 = !value323;
      const value325 = value && facts.moveWithinUk;
      const value326 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value325;
      const value327 = value326 || value325;
      const value328 = value3 && value4;
      const value329 = (engineerStandsInTheWayIsUnknown || value4) && !value328;
      const value330 = value329 || value328;
      const value331 = value5 && state2_0 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321;
      const value332 = daysRefundedIsUnknown || value322 || value331;
      const refundableDaysIsNone = value5 && state2_1 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && !value332;
      const value333 = !refundableDaysIsNone;
      const value334 = value5 && state2_2 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value322 || value331 || value334;
      const value335 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value322 || value5 && state2_3 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 || value5 && state2_1 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && value332));
      const value336 = !refundableDaysIsUnknown;
      const value337 = value333 && (daysRefundedIsUnknown || value322 || value331 || value334 || value5 && value247 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321) && !(value5 && value247 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && value333 && value335 && value336);
      const value338 = !value337;
      const value339 = value5 && value247 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && value338 && value333 && value335 && value336;
      const value340 = value337 || value339;
      const value341 = value326 || value329 || value337;
      const value342 = value && facts.moveWithinUk && value3 && value4 && value5 && value247 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && !(value327 && value330 && value340 && value341) && value338 && value333 && value335 && value336;
      if (!value342 && value327 && value330 && value340 && value341 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value342 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value343 = value5;
      if (value343) {
        let any16 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry42 of list24) {
          const value344 = entry42[7] >= entry42[3];
          let value345 = value344 && value166;
          if (value345) {
            const value346 = entry42[6] >= entry42[4];
            const value347 = !(entry42[5] || entry42[1] && value199);
            const value348 = !(value346 && value166 && value347);
            const value349 = value344 && value166 && value348;
            value345 = (value349 || value346 && value166 && !value349 && value347) && value348;
          }
          if (value345) {
            any16 = true;
            break;
          }
        }
        value343 = any16 && value259 && value260 && value317 && value319 && value313 && value315 && value310 && value321;
      }
      const value350 = !daysRefundedIsUnknown;
      const value351 = facts.serviceBillingDay + -1 + -719162;
      const value352 = value351 >= -719162 && 2932896 >= value351;
      const value353 = !value352;
      const value354 = facts.serviceBillingDayIsUnknown || value353;
      const value355 = !value354;
      const value356 = value354 ? -719163 : value352 ? value351 : -719162;
      const value357 = monthOfDay(value356);
      const value358 = value356 - startOfMonth(value357);
      const value359 = value354 ? 2932897 : value352 ? value351 : 2932896;
      const value360 = monthOfDay(value359);
      const value361 = value359 - startOfMonth(value360);
      const list27 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry43 of list24) {
        const value362 = entry43[6] >= entry43[4];
        let value363 = value362 && value166;
        if (value363) {
          const value364 = entry43[7] >= entry43[3];
          const value365 = !(entry43[5] || entry43[1] && value199);
          const value366 = !(value362 && value166 && value365);
          const value367 = value364 && value166 && value366;
          const value368 = !value367;
          value363 = !(value364 && value166 && (value367 || value362 && value166 && value368 && value365) && value366) && value368 && value365;
        }
        if (value363) {
          const value369 = monthOfDay(entry43[3]);
          const value370 = startOfMonth(value369);
          const value371 = startOfMonth(value369 + 1) - value370 + -1;
          const value372 = value369 - value357;
          const value373 = entry43[3] - value370 < (value371 < value358 ? value371 : value358) ? value372 + -1 : value372;
          const value374 = Math.floor((0 < value373 ? value373 : 0) / 12) * 12 + value357;
          const value375 = value374 >= 12 && 119999 >= value374;
          const value376 = facts.serviceBillingDayIsUnknown || value166 && (facts.serviceBillingDayIsUnknown || entry43[1] || value353) || value355 && !value375 || value353;
          const value377 = value166 && (entry43[5] || value166 && value376);
          const value378 = value166 && (entry43[1] || entry43[5] || value377);
          let value379;
          if (completeOnIsNone) {
            value379 = NOTHING;
          } else {
          
            let value380;
            if (value378) {
              value380 = NOTHING;
            } else {
            
              let value381;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value378) {
                value381 = NOTHING;
              } else {
              
                const value382 = entry43[5] && entry43[6] < -719162 ? -719163 : entry43[6] + 1;
                let value383;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value377) {
                  value383 = NOTHING;
                } else {
                
                  let value384;
                  if (value376) {
                    value384 = -719163;
                  } else {
                  
                    let value385;
                    if (value375) {
                      const value386 = startOfMonth(value374);
                      const value387 = startOfMonth(value374 + 1) - value386;
                      value385 = value358 < value387 ? value358 + value386 : value386 + (value387 + -1);
                    } else {
                    
                      value385 = -719162;
                    }
                    value384 = value385;
                  }
                  const value388 = monthOfDay(value384);
                  const value389 = value384 - startOfMonth(value388);
                  let value390;
                  if (value384 < value382) {
                    const value391 = value382 + -1;
                    const value392 = monthOfDay(value391);
                    const value393 = startOfMonth(value392);
                    const value394 = startOfMonth(value392 + 1) - value393 + -1;
                    const value395 = value392 - value388;
                    const value396 = value391 - value393 < (value394 < value389 ? value394 : value389) ? value395 + -1 : value395;
                    value390 = (0 < value396 ? value396 : 0) + 1;
                  } else {
                  
                    value390 = 0;
                  }
                  const count = value390;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list28 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry44 of range) {
                    const value397 = value388 + entry44[0];
                    const value398 = startOfMonth(value397);
                    const value399 = startOfMonth(value397 + 1) - value398;
                    const part5 = value389 < value399 ? value389 + value398 : value399 + -1 + value398;
                    if (entry43[3] < part5 && part5 < value382) {
                      list28.push([part5]);
                    }
                  }
                  if ((steps += list28.length) > MOST_STEPS) return undefined;
                  const sorted6 = inOrderBy(list28, [0]);
                  value383 = sorted6;
                }
                const all6 = [];
                all6.push([entry43[3]]);
                if ((steps += value383.length) > MOST_STEPS) return undefined;
                for (const one12 of value383) all6.push(one12);
                all6.push([value382]);
                const list29 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index49 = 0; index49 < all6.length; index49 += 1) {
                  const entry45 = all6[index49];
                  if ((index49 + 1 < all6.length) && entry45[0] < (all6[index49 + 1]?.[0] ?? 0)) {
                    const value400 = monthOfDay(entry45[0]);
                    const value401 = startOfMonth(value400);
                    const value402 = startOfMonth(value400 + 1) - value401 + -1;
                    const value403 = value400 - value357;
                    const value404 = entry45[0] - value401 < (value402 < value358 ? value402 : value358) ? value403 + -1 : value403;
                    const value405 = 0 < value404 ? value404 : 0;
                    const value406 = value405 + 1;
                    const value407 = value406 + value357;
                    const value408 = 119999 < value407;
                    const value409 = facts.serviceBillingDayIsUnknown || value408 || value353;
                    let value410;
                    if (value409) {
                      value410 = -719163;
                    } else {
                    
                      let value411;
                      if (value408) {
                        value411 = -719162;
                      } else {
                      
                        const value412 = startOfMonth(value407);
                        const value413 = startOfMonth(value407 + 1) - value412;
                        value411 = value358 < value413 ? value358 + value412 : value413 + -1 + value412;
                      }
                      value410 = value411;
                    }
                    let value414;
                    if (value409) {
                      value414 = 2932897;
                    } else {
                    
                      const value415 = value406 + value360;
                      let value416;
                      if (119999 < value415) {
                        value416 = 2932896;
                      } else {
                      
                        const value417 = startOfMonth(value415);
                        const value418 = startOfMonth(value415 + 1) - value417;
                        value416 = value361 < value418 ? value417 + value361 : value418 + -1 + value417;
                      }
                      value414 = value416;
                    }
                    const value419 = value405 + value357;
                    const value420 = value419 >= 12 && 119999 >= value419;
                    const value421 = facts.serviceBillingDayIsUnknown || value353 || value355 && !value420;
                    let value422;
                    if (value421) {
                      value422 = -719163;
                    } else {
                    
                      let value423;
                      if (value420) {
                        const value424 = startOfMonth(value419);
                        const value425 = startOfMonth(value419 + 1) - value424;
                        value423 = value358 < value425 ? value424 + value358 : value424 + (value425 + -1);
                      } else {
                      
                        value423 = -719162;
                      }
                      value422 = value423;
                    }
                    let value426;
                    if (value421) {
                      value426 = 2932897;
                    } else {
                    
                      const value427 = value405 + value360;
                      let value428;
                      if (119999 < value427) {
                        value428 = 2932896;
                      } else {
                      
                        const value429 = startOfMonth(value427);
                        const value430 = startOfMonth(value427 + 1) - value429;
                        value428 = value361 < value430 ? value429 + value361 : value429 + (value430 + -1);
                      }
                      value426 = value428;
                    }
                    const value431 = (all6[index49 + 1]?.[0] ?? 0) - entry45[0];
                    list29.push([value409, value410, value414, value421, value422, value426, value431, times(ofPence(value431 * 100), AMOUNT24)]);
                  }
                }
                value381 = list29;
              }
              value380 = value381;
            }
            value379 = value380;
          }
          list27.push([completeOnIsNone, value378, value379]);
        }
      }
      const value432 = !value343;
      let value433 = value350 && value5;
      if (value433) {
        let any17 = false;
        if ((steps += list27.length) > MOST_STEPS) return undefined;
        for (const entry46 of list27) {
          let value434 = entry46[1];
          if (!value434) {
            let any18 = false;
            const list30 = entry46[2];
            if ((steps += list30.length) > MOST_STEPS) return undefined;
            for (const entry47 of list30) {
              if (entry47[0] || entry47[3]) {
                any18 = true;
                break;
              }
            }
            value434 = any18 && value166;
          }
          if (value434) {
            any17 = true;
            break;
          }
        }
        value433 = any17 && value259 && value260 && value432 && value317 && value319 && value313 && value315 && value310 && value321;
      }
      const value435 = daysRefundedIsUnknown || value343 || value433;
      const value436 = any13 && value321;
      const all7 = [];
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      for (const entry48 of list27) {
        const list31 = completeOnIsNone ? NOTHING : entry48[2];
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        for (const one13 of list31) {
          all7.push(one13);
        }
      }
      let value437;
      if (value435) {
        value437 = NOTHING;
      } else {
      
        let value438;
        if (daysRefundedIsUnknown) {
          value438 = NOTHING;
        } else {
        
          let value439;
          if (value343) {
            value439 = NOTHING;
          } else {
          
            let value440;
            if (value265) {
              value440 = NOTHING;
            } else {
            
              let value441;
              if (value318) {
                value441 = NOTHING;
              } else {
              
                let value442;
                if (value308) {
                  value442 = NOTHING;
                } else {
                
                  let value443;
                  if (value314) {
                    value443 = NOTHING;
                  } else {
                  
                    let value444;
                    if (facts.moveOutagesIsUnknown) {
                      value444 = NOTHING;
                    } else {
                    
                      let value445;
                      if (value311) {
                        value445 = NOTHING;
                      } else {
                      
                        let value446;
                        if (daysLostIsUnknown) {
                          value446 = NOTHING;
                        } else {
                        
                          let value447;
                          if (value320) {
                            value447 = NOTHING;
                          } else {
                          
                            let value448;
                            if (value436) {
                              value448 = NOTHING;
                            } else {
                            
                              let value449;
                              if (value320) {
                                value449 = NOTHING;
                              } else {
                              
                                const list32 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry49 of all7) {
                                  list32.push([entry49[0], entry49[0] ? 0 : entry49[1], entry49[0] ? 0 : entry49[2], entry49[3], entry49[3] ? 0 : entry49[4], entry49[3] ? 0 : entry49[5], entry49[6], entry49[7]]);
                                }
                                if ((steps += list32.length) > MOST_STEPS) return undefined;
                                const sorted7 = inOrderBy(list32, [1, 4]);
                                value449 = sorted7;
                              }
                              value448 = value449;
                            }
                            value447 = value448;
                          }
                          value446 = value447;
                        }
                        value445 = value446;
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
      if ((steps += value437.length) > MOST_STEPS) return undefined;
      for (const entry50 of value437) {
        const value450 = states3_8 && entry50[1] === states3_1 && entry50[4] === states3_4 && !(entry50[0] || states3_0) && !(entry50[3] || states3_3);
        const next28 = entry50[0];
        const next29 = entry50[1];
        const next30 = entry50[2];
        const next31 = entry50[3];
        const next32 = entry50[4];
        const next33 = entry50[5];
        const next34 = value450 ? entry50[6] + states3_6 : entry50[6];
        const next35 = value450 ? plus(states3_7, entry50[7]) : entry50[7];
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
      const list33 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index55 = 0; index55 < states3.length; index55 += 1) {
        const entry51 = states3[index55];
        if (!((index55 + 1 < states3.length) && (states3[index55 + 1]?.[1] ?? 0) === entry51[1] && (states3[index55 + 1]?.[4] ?? 0) === entry51[4] && !(entry51[0] || (states3[index55 + 1]?.[0] ?? false)) && !(entry51[3] || (states3[index55 + 1]?.[3] ?? false)))) {
          list33.push([entry51[0], entry51[1], entry51[2], entry51[3], entry51[4], entry51[5], entry51[6], entry51[7]]);
        }
      }
      let any19 = false;
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry52 of list33) {
        if (!(entry52[6] >= -9007199254740991 && 9007199254740991 >= entry52[6])) {
          any19 = true;
          break;
        }
      }
      const list34 = [];
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry53 of list33) {
        list34.push([entry53[0], entry53[0] ? 0 : entry53[1], entry53[0] ? 0 : entry53[2], entry53[3], entry53[3] ? 0 : entry53[4], entry53[3] ? 0 : entry53[5], entry53[6], entry53[7]]);
      }
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      const sorted8 = inOrderBy(list34, [1, 4, 6, 7]);
      const list35 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry54 of sorted8) {
        list35.push([entry54[0], entry54[1], entry54[2], entry54[3] || entry54[0], entry54[1] - entry54[4], entry54[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry54[7]), AMOUNT24)]);
      }
      let value451 = value350 && value5;
      if (value451) {
        let any20 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry55 of all7) {
          if (entry55[0] || entry55[3]) {
            any20 = true;
            break;
          }
        }
        value451 = any20 && value259 && value260 && !value435 && value432 && value317 && value319 && value313 && value315 && value310 && value321;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value343 || value433 || value451;
      let amountsIsUnknown;
      if (value337) {
        let value452 = daysRefundedIsUnknown || any19;
        if (!value452) {
          const list36 = [];
          if ((steps += list35.length) > MOST_STEPS) return undefined;
          for (const entry56 of list35) {
            list36.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[3] ? 0 : entry56[4], entry56[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry56[7]]);
          }
          value452 = compareRaw(list36, NOTHING) === 0 || value343 || value433 || value451;
        }
        amountsIsUnknown = !(value452 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value247 && value259 && value260 && value324 && value317 && value319 && value313 && value315 && value310 && value321 && value338 && value333 && value335 && value336 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list35;
      const list37 = [];
      const list38 = value337 ? daysByPeriod : value339 ? daysByPeriod : NOTHING;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry57 of list38) {
        const value453 = entry57[4] * 100;
        const value454 = facts.serviceMonthlyChargeIsUnknown || entry57[3];
        list37.push([entry57[0], entry57[1], entry57[2], entry57[5], value453 === 0 && !value454, value454, divide(entry57[7], ofPence(value453))]);
      }
      let value455;
      if (amountsIsUnknown) {
        value455 = NOTHING;
      } else {
      
        const list39 = [];
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        for (const entry58 of list37) {
          list39.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[0] ? 0 : entry58[2], entry58[3], entry58[4], entry58[5], entry58[4] || entry58[5] ? AMOUNT0 : entry58[6]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const sorted9 = inOrderBy(list39, [1]);
        value455 = sorted9;
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
      if ((steps += value455.length) > MOST_STEPS) return undefined;
      for (const entry59 of value455) {
        const value456 = entry59[1] === states4_1;
        const value457 = !(entry59[0] || states4_0);
        const value458 = states4_7 && value456 && value457;
        const next37 = entry59[0];
        const next38 = entry59[1];
        const next39 = entry59[2];
        const next40 = value458 ? entry59[3] + states4_3 : entry59[3];
        const next41 = entry59[4] || states4_7 && value456 && states4_4 && value457;
        const next42 = entry59[5];
        const next43 = value458 ? plus(entry59[6], states4_6) : entry59[6];
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
      const list40 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index64 = 0; index64 < states4.length; index64 += 1) {
        const entry60 = states4[index64];
        if (!((index64 + 1 < states4.length) && (states4[index64 + 1]?.[1] ?? 0) === entry60[1] && !(entry60[0] || (states4[index64 + 1]?.[0] ?? false)))) {
          list40.push([entry60[0], entry60[1], entry60[2], entry60[3], entry60[4], entry60[5], entry60[6]]);
        }
      }
      let any21 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry61 of list40) {
        if (!(entry61[3] >= -9007199254740991 && 9007199254740991 >= entry61[3])) {
          any21 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry62 of list37) {
        list41.push([entry62[4], entry62[5], entry62[6]]);
      }
      let any22 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry63 of list41) {
        if (entry63[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry64 of list37) {
        if (entry64[0] || entry64[5]) {
          any23 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry65 of list40) {
        list42.push([entry65[0], entry65[0] ? 0 : entry65[1], entry65[0] ? 0 : entry65[2], entry65[3], entry65[4], entry65[5], entry65[4] || entry65[5] ? AMOUNT0 : entry65[6]]);
      }
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      const sorted10 = inOrderBy(list42, [1, 3, 4, 6]);
      const list43 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry66 of sorted10) {
        list43.push([entry66[0], entry66[1], entry66[2], entry66[3], entry66[4], !entry66[4] && entry66[5], roundHalfUp(entry66[6], 2)]);
      }
      const list44 = [];
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry67 of list43) {
        list44.push([entry67[4], entry67[5], entry67[6]]);
      }
      let any24 = false;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry68 of list44) {
        if (entry68[1]) {
          any24 = true;
          break;
        }
      }
      let value459 = daysRefundedIsUnknown || amountsIsUnknown || any21 || any22 || any23 || any24;
      if (!value459) {
        let any25 = false;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry69 of list43) {
          if (entry69[0] || entry69[5]) {
            any25 = true;
            break;
          }
        }
        value459 = any25 || value322 || value331 || value334 || (value166 && value195);
      }
      if (value459) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry70 of list41) {
        const next45 = state5_0 || entry70[0];
        const next46 = plus(entry70[2], state5_1);
        state5_0 = next45;
        state5_1 = next46;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry71 of list44) {
        const next47 = state6_0 || entry71[0];
        const next48 = plus(entry71[2], state6_1);
        state6_0 = next47;
        state6_1 = next48;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      const value460 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state6_0 && value460 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state6_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value323 ? 0 : value265 ? 0 : value318 ? 0 : value308 ? 0 : value314 ? 0 : facts.moveOutagesIsUnknown ? 0 : value311 ? 0 : daysLostIsUnknown ? 0 : value320 ? 0 : value436 ? 0 : value320 ? 0 : state2_4,
          "refundUnrounded": !amountsIsUnknown && state5_0 && !any22 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state5_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list43).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && value460 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
