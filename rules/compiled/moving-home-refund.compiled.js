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
        const all = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry3 of outages) {
          const part = entry3[2] === "other" ? entry3[3] : AMOUNT0;
          if (entry3[1] >= entry3[0]) {
            const part2 = [[entry3[0], part], [entry3[1] + 1, minus(AMOUNT0, part)]];
            if ((steps += part2.length) > MOST_STEPS) return undefined;
            for (const one of part2) {
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
        for (let index4 = 0; index4 < states.length; index4 += 1) {
          const entry4 = states[index4];
          if (!((index4 + 1 < states.length) && (states[index4 + 1]?.[0] ?? 0) === entry4[0])) {
            list2.push([entry4[0], entry4[1]]);
          }
        }
        const list3 = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (let index5 = 0; index5 < list2.length; index5 += 1) {
          const entry5 = list2[index5];
          if (!((index5 > 0) && compare(entry5[1], (list2[index5 - 1]?.[1] ?? NIL)) === 0)) {
            list3.push([entry5[0], compare(AMOUNT24, entry5[1]) < 0 ? AMOUNT24 : entry5[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (let index6 = 0; index6 < list3.length; index6 += 1) {
          const entry6 = list3[index6];
          if (!((index6 > 0) && compare(entry6[1], (list3[index6 - 1]?.[1] ?? NIL)) === 0)) {
            list4.push([entry6[0], entry6[1]]);
          }
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry7 of list4) {
          list5.push([entry7[0]]);
        }
        const all2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry8 of outages) {
          const part3 = entry8[2] === "customer-apparatus" && compare(entry8[3], AMOUNT24) >= 0 ? entry8[3] : AMOUNT0;
          if (entry8[1] >= entry8[0]) {
            const part4 = [[entry8[0], part3], [entry8[1] + 1, minus(AMOUNT0, part3)]];
            if ((steps += part4.length) > MOST_STEPS) return undefined;
            for (const one3 of part4) {
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
        for (let index9 = 0; index9 < states2.length; index9 += 1) {
          const entry9 = states2[index9];
          if (!((index9 + 1 < states2.length) && (states2[index9 + 1]?.[0] ?? 0) === entry9[0])) {
            list7.push([entry9[0], entry9[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index10 = 0; index10 < list7.length; index10 += 1) {
          const entry10 = list7[index10];
          if (!((index10 > 0) && compare(entry10[1], (list7[index10 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry10[0], entry10[1]]);
          }
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry11 of list8) {
          list9.push([entry11[0]]);
        }
        const all3 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (const one5 of list5) all3.push(one5);
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const one6 of list9) all3.push(one6);
        let state_0 = -719162;
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (const entry12 of all3) {
          state_0 = state_0 < entry12[0] ? entry12[0] : state_0;
        }
        const list10 = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (const entry13 of all3) {
          if (-719162 < entry13[0] && entry13[0] < state_0) {
            list10.push([entry13[0]]);
          }
        }
        if ((steps += list10.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list10, [0]);
        const all4 = [];
        if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
        for (const one7 of LISTED4) all4.push(one7);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one8 of sorted3) all4.push(one8);
        all4.push([state_0]);
        const daysLost = [];
        if ((steps += all4.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < all4.length; index14 += 1) {
          const entry14 = all4[index14];
          if ((index14 + 1 < all4.length) && entry14[0] < (all4[index14 + 1]?.[0] ?? 0)) {
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
            let value6 = compare(AMOUNT0, found[1] ?? NIL) < 0;
            if (value6) {
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
              value6 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
            }
            if (value6) {
              const part5 = (all4[index14 + 1]?.[0] ?? 0) + -1;
              daysLost.push([entry14[0], false, part5]);
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
          const value7 = entry17[2] < entry17[0];
          const value8 = !state2_2;
          const value9 = !value7 && !(state2_3 >= entry17[2] && value8);
          const next5 = false;
          const next6 = value9 ? state2_1 + (value8 && state2_3 >= entry17[0] ? entry17[2] - state2_3 : entry17[2] - entry17[0] + 1) : state2_1;
          const next7 = state2_2 && value7;
          const next8 = value9 ? entry17[2] : state2_3;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
        }
        const value10 = state2_1 === 0;
        const value11 = !value10;
        let state3_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry18 of facts.moveOutages) {
          const part6 = entry18[3] === "customer-apparatus";
          state3_0 = state3_0 && part6;
        }
        const value12 = !state3_0;
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value13 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value13 ? value13 : facts.moveNoticeOn) + 30;
        const daysFromTheFirst = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry19 of daysLost) {
          daysFromTheFirst.push([completeOnIsNone, entry19[0] < noticeHasRunOn ? noticeHasRunOn : entry19[0], false, entry19[2]]);
        }
        const list11 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry20 of daysFromTheFirst) {
          list11.push([completeOnIsNone, completeOnIsNone ? 0 : entry20[1], false, entry20[3]]);
        }
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        const sorted5 = inOrderBy(list11, [1, 3]);
        const value14 = !completeOnIsNone;
        let state4_0 = false;
        let state4_1 = 0;
        let state4_2 = true;
        let state4_3 = 0;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry21 of sorted5) {
          const value15 = entry21[3] >= entry21[1] && value14 && !(state4_3 >= entry21[3] && !state4_2);
          const value16 = state4_3 >= entry21[1] && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state4_2);
          const next9 = value15 ? state4_0 || (value16 ? state4_2 : completeOnIsNone) : state4_0;
          const next10 = value15 ? state4_1 + (value16 ? entry21[3] - state4_3 : entry21[3] - entry21[1] + 1) : state4_1;
          const next11 = state4_2 && !value15;
          const next12 = value15 ? entry21[3] : state4_3;
          state4_0 = next9;
          state4_1 = next10;
          state4_2 = next11;
          state4_3 = next12;
        }
        const value17 = 0 < state4_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value18 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value19 = !value18;
        const refundableDaysIsNone = value11 && value12 && state4_0 && value19;
        const value20 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && value11 && value12 && value17 && value20 && value19 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value21 = facts.serviceBillingDay + -1 + -719162;
        const value22 = value21 >= -719162 && 2932896 >= value21;
        let value23;
        if (value18) {
          value23 = NOTHING;
        } else {
        
          let value24;
          if (value10) {
            value24 = NOTHING;
          } else {
          
            let value25;
            if (state3_0) {
              value25 = NOTHING;
            } else {
            
              const value26 = value22 ? value21 : -719163;
              const value27 = monthOfDay(value26);
              const value28 = value26 - startOfMonth(value27);
              const all5 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry22 of daysFromTheFirst) {
                const value29 = monthOfDay(entry22[1]);
                const value30 = startOfMonth(value29);
                const value31 = startOfMonth(value29 + 1) - value30 + -1;
                const value32 = value29 - value27;
                const value33 = entry22[1] - value30 < (value31 < value28 ? value31 : value28) ? value32 + -1 : value32;
                const value34 = Math.floor((0 < value33 ? value33 : 0) / 12) * 12 + value27;
                const value35 = value34 >= 12 && 119999 >= value34;
                if (entry22[3] >= entry22[1] && (value14 && !value35 ? noAnswer() : true) && value14) {
                  let value36;
                  if (completeOnIsNone) {
                    value36 = NOTHING;
                  } else {
                  
                    const value37 = entry22[3] + 1;
                    let value38;
                    if (completeOnIsNone) {
                      value38 = NOTHING;
                    } else {
                    
                      let value39;
                      if (value35) {
                        const value40 = startOfMonth(value34);
                        const value41 = startOfMonth(value34 + 1) - value40;
                        value39 = value28 < value41 ? value28 + value40 : value41 + -1 + value40;
                      } else {
                      
                        value39 = -719163;
                      }
                      const value42 = monthOfDay(value39);
                      const value43 = value39 - startOfMonth(value42);
                      let value44;
                      if (value39 < value37) {
                        const value45 = monthOfDay(entry22[3]);
                        const value46 = startOfMonth(value45);
                        const value47 = startOfMonth(value45 + 1) - value46 + -1;
                        const value48 = value45 - value42;
                        const value49 = entry22[3] - value46 < (value47 < value43 ? value47 : value43) ? value48 + -1 : value48;
                        value44 = (0 < value49 ? value49 : 0) + 1;
                      } else {
                      
                        value44 = 0;
                      }
                      const count = value44;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list12 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry23 of range) {
                        const value50 = value42 + entry23[0];
                        const value51 = startOfMonth(value50);
                        const value52 = startOfMonth(value50 + 1) - value51;
                        const part7 = value43 < value52 ? value43 + value51 : value52 + -1 + value51;
                        if (entry22[1] < part7 && part7 < value37) {
                          list12.push([part7]);
                        }
                      }
                      if ((steps += list12.length) > MOST_STEPS) return undefined;
                      const sorted6 = inOrderBy(list12, [0]);
                      value38 = sorted6;
                    }
                    const all6 = [];
                    all6.push([entry22[1]]);
                    if ((steps += value38.length) > MOST_STEPS) return undefined;
                    for (const one10 of value38) all6.push(one10);
                    all6.push([value37]);
                    const list13 = [];
                    if ((steps += all6.length) > MOST_STEPS) return undefined;
                    for (let index26 = 0; index26 < all6.length; index26 += 1) {
                      const entry24 = all6[index26];
                      if ((index26 + 1 < all6.length) && entry24[0] < (all6[index26 + 1]?.[0] ?? 0)) {
                        const value53 = monthOfDay(entry24[0]);
                        const value54 = startOfMonth(value53);
                        const value55 = startOfMonth(value53 + 1) - value54 + -1;
                        const value56 = value53 - value27;
                        const value57 = entry24[0] - value54 < (value55 < value28 ? value55 : value28) ? value56 + -1 : value56;
                        const value58 = 0 < value57 ? value57 : 0;
                        const value59 = value58 + 1 + value27;
                        const value60 = 119999 < value59;
                        const value61 = value58 + value27;
                        const value62 = value61 >= 12 && 119999 >= value61;
                        if (value60 || !value62 ? noAnswer() : true) {
                          let value63;
                          if (value60) {
                            value63 = -719163;
                          } else {
                          
                            const value64 = startOfMonth(value59);
                            const value65 = startOfMonth(value59 + 1) - value64;
                            value63 = value28 < value65 ? value64 + value28 : value64 + (value65 + -1);
                          }
                          let value66;
                          if (value62) {
                            const value67 = startOfMonth(value61);
                            const value68 = startOfMonth(value61 + 1) - value67;
                            value66 = value28 < value68 ? value28 + value67 : value68 + -1 + value67;
                          } else {
                          
                            value66 = -719163;
                          }
                          const value69 = (all6[index26 + 1]?.[0] ?? 0) - entry24[0];
                          list13.push([false, value63, false, value66, value69, times(ofPence(value69 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value36 = list13;
                  }
                  const part8 = value36;
                  const list14 = completeOnIsNone ? NOTHING : part8;
                  if ((steps += list14.length) > MOST_STEPS) return undefined;
                  for (const one9 of list14) {
                    all5.push(one9);
                  }
                }
              }
              if ((steps += all5.length) > MOST_STEPS) return undefined;
              const sorted7 = inOrderBy(all5, [1, 3]);
              value25 = sorted7;
            }
            value24 = value25;
          }
          value23 = value24;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value23.length) > MOST_STEPS) return undefined;
        for (const entry25 of value23) {
          const value70 = states3_6 && entry25[1] === states3_1 && entry25[3] === states3_3;
          const next13 = false;
          const next14 = entry25[1];
          const next15 = false;
          const next16 = entry25[3];
          const next17 = value70 ? entry25[4] + states3_4 : entry25[4];
          const next18 = value70 ? plus(entry25[5], states3_5) : entry25[5];
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
        for (let index28 = 0; index28 < states3.length; index28 += 1) {
          const entry26 = states3[index28];
          if (!((index28 + 1 < states3.length) && (states3[index28 + 1]?.[1] ?? 0) === entry26[1] && entry26[3] === (states3[index28 + 1]?.[3] ?? 0))) {
            list15.push([false, entry26[1], false, entry26[3], entry26[4], entry26[5]]);
          }
        }
        let any2 = false;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const entry27 of list15) {
          if (!(entry27[4] >= -9007199254740991 && 9007199254740991 >= entry27[4])) {
            any2 = true;
            break;
          }
        }
        const value71 = value11 && value12 && value17 && value20 && value19;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list15, [1, 3, 4, 5]);
        const list16 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry28 of sorted8) {
          const part9 = entry28[1] - entry28[3];
          const part10 = divide(times(entry28[5], facts.serviceMonthlyCharge), AMOUNT24);
          const value72 = part9 * 100;
          list16.push([false, entry28[1], entry28[4], value72 === 0, divide(part10, ofPence(value72))]);
        }
        let value73;
        if (value71) {
          let value74;
          if (any2) {
            value74 = NOTHING;
          } else {
          
            const list17 = [];
            if ((steps += list16.length) > MOST_STEPS) return undefined;
            for (const entry29 of list16) {
              list17.push([false, entry29[1], entry29[2], entry29[3], entry29[3] ? AMOUNT0 : entry29[4]]);
            }
            if ((steps += list17.length) > MOST_STEPS) return undefined;
            const sorted9 = inOrderBy(list17, [1]);
            value74 = sorted9;
          }
          value73 = value74;
        } else {
        
          value73 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value73.length) > MOST_STEPS) return undefined;
        for (const entry30 of value73) {
          const value75 = entry30[1] === states4_1;
          const value76 = states4_5 && value75;
          const next20 = false;
          const next21 = entry30[1];
          const next22 = value76 ? states4_2 + entry30[2] : entry30[2];
          const next23 = entry30[3] || states4_5 && states4_3 && value75;
          const next24 = value76 ? plus(entry30[4], states4_4) : entry30[4];
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
        for (let index33 = 0; index33 < states4.length; index33 += 1) {
          const entry31 = states4[index33];
          if (!((index33 + 1 < states4.length) && (states4[index33 + 1]?.[1] ?? 0) === entry31[1])) {
            list18.push([false, entry31[1], entry31[2], entry31[3], entry31[4]]);
          }
        }
        let any3 = false;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry32 of list18) {
          if (!(entry32[2] >= -9007199254740991 && 9007199254740991 >= entry32[2])) {
            any3 = true;
            break;
          }
        }
        const value77 = any2 || any3 || !value22;
        if (value77) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry33 of list16) {
          const next26 = state5_0 || entry33[3];
          const next27 = plus(entry33[4], state5_1);
          state5_0 = next26;
          state5_1 = next27;
        }
        const value78 = !any3;
        const list19 = [];
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry34 of list18) {
          list19.push([false, entry34[1], entry34[2], entry34[3], entry34[3] ? AMOUNT0 : entry34[4]]);
        }
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        const sorted10 = inOrderBy(list19, [1, 2, 3, 4]);
        const list20 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry35 of sorted10) {
          list20.push([false, entry35[1], entry35[2], entry35[3], roundHalfUp(entry35[4], 2)]);
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const entry36 of list20) {
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
            "refundableDays": refundableDaysIsNone ? null : value18 ? 0 : value10 ? 0 : state3_0 ? 0 : state4_1,
            "refundUnrounded": value11 && value12 && value17 && !any2 && state5_0 && value20 && value19 ? null : toPlaces(value71 ? (any2 ? AMOUNT0 : state5_1) : AMOUNT0, 10),
            "refund": value78 && state6_0 ? null : moneyText(refund),
            "credits": false ? null : (any3 ? NOTHING : list20).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value77) return answer;
        return { ...answer, sums: [value78 && compare(AMOUNT0, state6_1) < 0 && !state6_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
      const value112 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10;
      const value113 = facts.moveOutagesIsUnknown || any3 || any4 || any6;
      let value114;
      if (facts.moveOutagesIsUnknown || any3 || any4) {
        value114 = NOTHING;
      } else {
      
        let value115;
        if (facts.moveOutagesIsUnknown) {
          value115 = NOTHING;
        } else {
        
          let value116;
          if (value5 && any3) {
            value116 = NOTHING;
          } else {
          
            let value117;
            if (facts.moveOutagesIsUnknown) {
              value117 = NOTHING;
            } else {
            
              if ((steps += all.length) > MOST_STEPS) return undefined;
              const sorted = inOrderBy(all, [2]);
              value117 = sorted;
            }
            value116 = value117;
          }
          value115 = value116;
        }
        value114 = value115;
      }
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      if ((steps += value114.length) > MOST_STEPS) return undefined;
      for (const list10 of [LISTED3, value114]) {
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
      let value118;
      if (value113) {
        value118 = NOTHING;
      } else {
      
        let any11 = false;
        if ((steps += list13.length) > MOST_STEPS) return undefined;
        for (const entry21 of list13) {
          if (entry21[0] === -719162) {
            any11 = true;
            break;
          }
        }
        let value119;
        if (value113) {
          value119 = NOTHING;
        } else {
        
          const list14 = [];
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry22 of list13) {
            list14.push([entry22[0]]);
          }
          value119 = list14;
        }
        const all3 = [];
        const list15 = any11 && !value113 ? NOTHING : LISTED4;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const one4 of list15) all3.push(one4);
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const one5 of value119) all3.push(one5);
        value118 = all3;
      }
      const value120 = facts.moveOutagesIsUnknown || any7 || any8 || any10;
      let value121;
      if (facts.moveOutagesIsUnknown || any7 || any8) {
        value121 = NOTHING;
      } else {
      
        let value122;
        if (facts.moveOutagesIsUnknown) {
          value122 = NOTHING;
        } else {
        
          let value123;
          if (value5 && any7) {
            value123 = NOTHING;
          } else {
          
            let value124;
            if (facts.moveOutagesIsUnknown) {
              value124 = NOTHING;
            } else {
            
              if ((steps += all2.length) > MOST_STEPS) return undefined;
              const sorted2 = inOrderBy(all2, [2]);
              value124 = sorted2;
            }
            value123 = value124;
          }
          value122 = value123;
        }
        value121 = value122;
      }
      const states2 = [];
      let states2_0 = -719162;
      let states2_1 = AMOUNT0;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      if ((steps += value121.length) > MOST_STEPS) return undefined;
      for (const list16 of [LISTED3, value121]) {
        for (const one6 of list16) {
          const next3 = one6[2];
          const next4 = plus(states2_1, one6[4]);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
      }
      const list17 = [];
      if ((steps += states2.length) > MOST_STEPS) return undefined;
      for (let index23 = 0; index23 < states2.length; index23 += 1) {
        const entry23 = states2[index23];
        if (!((index23 + 1 < states2.length) && (states2[index23 + 1]?.[0] ?? 0) === entry23[0])) {
          list17.push([entry23[0], entry23[1]]);
        }
      }
      const list18 = [];
      if ((steps += list17.length) > MOST_STEPS) return undefined;
      for (let index24 = 0; index24 < list17.length; index24 += 1) {
        const entry24 = list17[index24];
        if (!((index24 > 0) && compare(entry24[1], (list17[index24 - 1]?.[1] ?? NIL)) === 0)) {
          list18.push([entry24[0], entry24[1]]);
        }
      }
      let value125;
      if (value120) {
        value125 = NOTHING;
      } else {
      
        let any12 = false;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry25 of list18) {
          if (entry25[0] === -719162) {
            any12 = true;
            break;
          }
        }
        let value126;
        if (value120) {
          value126 = NOTHING;
        } else {
        
          const list19 = [];
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          for (const entry26 of list18) {
            list19.push([entry26[0]]);
          }
          value126 = list19;
        }
        const all4 = [];
        const list20 = any12 && !value120 ? NOTHING : LISTED4;
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const one7 of list20) all4.push(one7);
        if ((steps += value126.length) > MOST_STEPS) return undefined;
        for (const one8 of value126) all4.push(one8);
        value125 = all4;
      }
      const all5 = [];
      if ((steps += value118.length) > MOST_STEPS) return undefined;
      for (const one9 of value118) all5.push(one9);
      if ((steps += value125.length) > MOST_STEPS) return undefined;
      for (const one10 of value125) all5.push(one10);
      let value127;
      if (value112) {
        value127 = -719163;
      } else {
      
        let state_0 = -719162;
        if ((steps += all5.length) > MOST_STEPS) return undefined;
        for (const entry27 of all5) {
          state_0 = state_0 < entry27[0] ? entry27[0] : state_0;
        }
        value127 = state_0;
      }
      let value128;
      if (value112) {
        value128 = NOTHING;
      } else {
      
        const list21 = [];
        if ((steps += all5.length) > MOST_STEPS) return undefined;
        for (const entry28 of all5) {
          if (-719162 < entry28[0] && entry28[0] < value127) {
            list21.push([entry28[0]]);
          }
        }
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list21, [0]);
        value128 = sorted3;
      }
      const all6 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one11 of LISTED4) all6.push(one11);
      if ((steps += value128.length) > MOST_STEPS) return undefined;
      for (const one12 of value128) all6.push(one12);
      all6.push([value127]);
      const list22 = [];
      if ((steps += all6.length) > MOST_STEPS) return undefined;
      for (let index29 = 0; index29 < all6.length; index29 += 1) {
        const entry29 = all6[index29];
        if ((index29 + 1 < all6.length) && entry29[0] < (all6[index29 + 1]?.[0] ?? 0)) {
          list22.push([entry29[0], (all6[index29 + 1]?.[0] ?? 0)]);
        }
      }
      const value129 = value113 ? NOTHING : list13;
      const value130 = value120 ? NOTHING : list18;
      const list23 = [];
      if ((steps += list22.length) > MOST_STEPS) return undefined;
      for (const entry30 of list22) {
        if ((steps += value129.length) > MOST_STEPS) return undefined;
        const most = entry30[0];
        let found = NOT_FOUND;
        for (let index32 = value129.length - 1; index32 >= 0; index32 -= 1) {
          const entry31 = value129[index32];
          if (entry31[0] <= most) {
            found = entry31;
            break;
          }
        }
        const value131 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value132 = !(found !== NOT_FOUND);
        const value133 = facts.moveOutagesIsUnknown || value132 || any3 || any4 || any6;
        let value134 = value131;
        if (value134) {
          if ((steps += value130.length) > MOST_STEPS) return undefined;
          const most2 = entry30[0];
          let found2 = NOT_FOUND;
          for (let index34 = value130.length - 1; index34 >= 0; index34 -= 1) {
            const entry32 = value130[index34];
            if (entry32[0] <= most2) {
              found2 = entry32;
              break;
            }
          }
          const value135 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          value134 = value135;
          if (value134) {
            const value136 = !value133;
            const value137 = (facts.moveOutagesIsUnknown || value132 || value131 || any3 || any4 || any6) && !(value131 && value136);
            const value138 = !value137;
            const value139 = !(found2 !== NOT_FOUND);
            const value140 = !(facts.moveOutagesIsUnknown || value139 || any7 || any8 || any10);
            const value141 = (facts.moveOutagesIsUnknown || value139 || value135 || any7 || any8 || any10) && !(value135 && value140);
            const value142 = !value141;
            value134 = !((value137 || value131 && value138 && value136) && (value141 || value135 && value142 && value140) && (value137 || value141)) && value138 && value136 && value142 && value140;
          }
        }
        if (value134) {
          const value143 = entry30[1] + -1;
          const value144 = value143 < -719162;
          const part = value144;
          const part2 = value144 ? -719163 : value143;
          const part3 = value144 ? 2932897 : value143;
          list23.push([entry30[0], part, part2, part3]);
        }
      }
      const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
      const value145 = !completeOnIsNone;
      const value146 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOn < -719162;
      const value147 = !(facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone);
      const value148 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOn < -719162;
      const value149 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOn < -719162;
      const value150 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOnMayBeNone;
      const value151 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOnMayBeNone;
      const value152 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
      const value153 = facts.moveNewAddressGivenOnAtLatest < facts.moveAlternativeNumberGivenOnAtLatest ? facts.moveAlternativeNumberGivenOnAtLatest : facts.moveNewAddressGivenOnAtLatest;
      const value154 = value148 || value149;
      const value155 = value148 || value149 || value150 || value151 || (facts.moveNewAddressGivenOnIsUnknown || facts.moveAlternativeNumberGivenOnIsUnknown) && !(value152 === value153 && !value154);
      const value156 = value147 && value155 && (value152 < -719162 || value148 || value149);
      const value157 = value146 || value156;
      const value158 = value154 ? -719163 : value152;
      const value159 = facts.moveNoticeOn < value158 ? value158 : facts.moveNoticeOn;
      const value160 = (value157 ? -719163 : value159) + 30;
      const value161 = 2932896 < value160;
      const value162 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value163 = value147 && value155 && (value148 || value149 || value150 || value151);
      const value164 = value154 ? 2932897 : value153;
      const value165 = facts.moveNoticeOnAtLatest < value164 ? value164 : facts.moveNoticeOnAtLatest;
      const value166 = value146 || value156 || value162 || value163 || (facts.moveNoticeOnIsUnknown || value147 && value155) && !(value165 === value159 && !value157);
      const value167 = value161 && !(value145 && value166);
      const value168 = value145 && value166 && (value159 < -719162 || value146 || value156);
      const value169 = value145 && value166 && (value146 || value156 || value162 || value163);
      const value170 = (value157 ? 2932897 : value165) + 30;
      const value171 = 2932896 < value170 ? 2932896 : value170;
      const value172 = value161 ? -719162 : value160;
      const value173 = value167 || value168;
      const value174 = value167 || value168 || value169 || value145 && value166 && !(value171 === value172 && !value173);
      const value175 = value145 && value174 && value173;
      const value176 = value145 && value174 && (value167 || value168 || value169);
      const noticeHasRunOnAtLatest = value173 ? 2932897 : value171;
      const noticeHasRunOn = value173 ? -719163 : value172;
      const value177 = !value175;
      const value178 = value175 || value176;
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry33 of list23) {
        const value179 = entry33[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry33[0];
        const value180 = entry33[0] < noticeHasRunOn ? noticeHasRunOn : entry33[0];
        list24.push([completeOnIsNone, value145 && (value175 || value176 || value145 && value174 && !(value179 === value180 && value177)), value178, value175 ? -719163 : value180, value175 ? 2932897 : value179, entry33[1], entry33[2], entry33[3]]);
      }
      const list25 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry34 of list24) {
        const value181 = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || entry34[1];
        list25.push([completeOnIsNone, entry34[1], entry34[1] && value178, value181 ? 0 : entry34[3], value181 ? 0 : entry34[4], entry34[5], entry34[5] ? 0 : entry34[6], entry34[5] ? 0 : entry34[7]]);
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
      for (const entry35 of sorted4) {
        const value182 = entry35[6] >= entry35[4];
        const value183 = entry35[1] && entry35[2];
        const value184 = !(entry35[5] || value183);
        const value185 = entry35[7] >= entry35[3] && value145 && !(value182 && value145 && value184);
        const value186 = !value185;
        const value187 = !state2_0;
        const value188 = value187 && state2_5;
        const value189 = !value188;
        const value190 = state2_8 >= entry35[7];
        const value191 = (state2_0 || state2_6) && (state2_7 || state2_0 && state2_5);
        const value192 = !(entry35[5] || value191);
        const value193 = state2_9 >= entry35[6] && value189 && !(value190 && value189 && value192);
        const value194 = !value193;
        const value195 = !(value193 || value190 && value194 && value189 && value192);
        const value196 = value194 && value195;
        const value197 = (value193 || value196) && !value196;
        const value198 = !value197;
        const value199 = (value185 || value182 && value145 && value186 && value184) && (value197 || value198 && value194 && value195) && (value185 || value197);
        const value200 = state2_8 === entry35[6];
        const value201 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value188);
        const value202 = state2_8 >= entry35[4];
        const value203 = !(value183 || value191);
        const value204 = state2_9 >= entry35[3] && value201 && !(value202 && value201 && value203);
        const value205 = value187 && state2_5 && completeOnIsNone;
        const value206 = value202 && !value204 && value201 && value203;
        const value207 = value204 ? value205 : value206 ? value188 : completeOnIsNone;
        const value208 = value207 || value187 && state2_1;
        const value209 = state2_1 && value208;
        const value210 = entry35[6] - state2_8;
        const value211 = entry35[6] - entry35[3] + 1;
        const value212 = state2_4 + (value204 ? value210 : value206 ? value210 : value211);
        let value213 = !value208;
        if (value213) {
          let value214 = state2_0 || state2_2;
          if (!value214) {
            const value215 = value189 && (state2_0 || state2_6 || entry35[5]);
            const value216 = value145 && (entry35[1] || entry35[5]);
            value214 = value204 ? !(value205 || value211 === value210 && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value188 || value215 || value216)) : value206 ? value215 : value216;
          }
          value213 = value214;
        }
        const value217 = value209 || value212 === state2_4 && !(value207 || state2_1 || state2_2 || value213);
        const value218 = !(state2_5 || entry35[5] || state2_6);
        const value219 = !value199;
        const value220 = value182 && value145 && value219 && value186 && value184 && value198 && value194 && value195;
        const value221 = !value220;
        let value222;
        if (value199) {
          const value223 = state2_5 ? 2932896 : state2_8;
          value222 = value223 < entry35[6] ? value223 : entry35[6];
        } else {
        
          value222 = value220 ? entry35[6] : state2_8;
        }
        let value224;
        if (value199) {
          const value225 = state2_5 ? -719162 : state2_9;
          value224 = entry35[7] < value225 ? value225 : entry35[7];
        } else {
        
          value224 = value220 ? entry35[7] : state2_9;
        }
        const next5 = value199 ? !(value187 && value200 && value217 && value218) : state2_0 && value221;
        const next6 = value199 ? value209 : value220 ? value208 : state2_1;
        const next7 = value199 ? !value217 : value220 ? value213 : state2_2;
        const next8 = value199 ? value207 || state2_1 || value213 || state2_2 && state2_3 : state2_3 || value220;
        const next9 = value199 ? value212 : value220 ? value212 : state2_4;
        const next10 = state2_5 && value219 && value221;
        const next11 = value199 ? !(value200 && value218) : value220 ? entry35[5] : state2_6;
        const next12 = value199 ? entry35[5] || state2_5 || state2_6 && state2_7 : value220 ? entry35[5] : state2_7;
        const next13 = value222;
        const next14 = value224;
        state2_0 = next5;
        state2_1 = next6;
        state2_2 = next7;
        state2_3 = next8;
        state2_4 = next9;
        state2_5 = next10;
        state2_6 = next11;
        state2_7 = next12;
        state2_8 = next13;
        state2_9 = next14;
      }
      const value226 = 0 < state2_4;
      let any13 = false;
      if ((steps += list22.length) > MOST_STEPS) return undefined;
      for (const entry36 of list22) {
        if ((steps += value129.length) > MOST_STEPS) return undefined;
        const most3 = entry36[0];
        let found3 = NOT_FOUND;
        for (let index40 = value129.length - 1; index40 >= 0; index40 -= 1) {
          const entry37 = value129[index40];
          if (entry37[0] <= most3) {
            found3 = entry37;
            break;
          }
        }
        const value227 = !(found3 !== NOT_FOUND);
        const value228 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value229 = !(facts.moveOutagesIsUnknown || value227 || any3 || any4 || any6);
        const value230 = (facts.moveOutagesIsUnknown || value227 || value228 || any3 || any4 || any6) && !(value228 && value229);
        let value231 = value230 || value228 && !value230 && value229;
        if (value231) {
          if ((steps += value130.length) > MOST_STEPS) return undefined;
          const most4 = entry36[0];
          let found4 = NOT_FOUND;
          for (let index42 = value130.length - 1; index42 >= 0; index42 -= 1) {
            const entry38 = value130[index42];
            if (entry38[0] <= most4) {
              found4 = entry38;
              break;
            }
          }
          const value232 = !(found4 !== NOT_FOUND);
          const value233 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value234 = !(facts.moveOutagesIsUnknown || value232 || any7 || any8 || any10);
          const value235 = (facts.moveOutagesIsUnknown || value232 || value233 || any7 || any8 || any10) && !(value233 && value234);
          value231 = (value235 || value233 && !value235 && value234) && (value230 || value235);
        }
        if (value231) {
          any13 = true;
          break;
        }
      }
      const value236 = !any13;
      let state3_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry39 of facts.moveOutages) {
        const part4 = entry39[3] === "customer-apparatus";
        state3_0 = state3_0 && part4;
      }
      const value237 = !state3_0;
      const value238 = !facts.moveWithinUk;
      const value239 = value && value238;
      const value240 = value3 && engineerStandsInTheWay;
      const value241 = value239 || !value169 && completeOnIsNone || value240;
      const value242 = !value241 && ((facts.moveWithinUkIsUnknown || value238) && !value239 || value169 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value240);
      let any14 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry40 of list23) {
        if (entry40[1]) {
          any14 = true;
          break;
        }
      }
      const list26 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry41 of list23) {
        list26.push([entry41[0], entry41[1], entry41[1] ? 0 : entry41[2], entry41[1] ? 0 : entry41[3]]);
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
      for (const entry42 of sorted5) {
        const value243 = !entry42[1];
        const value244 = entry42[2] >= entry42[0];
        const value245 = value243 && value244;
        const value246 = entry42[3] >= entry42[0] && !value245;
        const value247 = !state4_0;
        const value248 = value247 && state4_4;
        const value249 = !value248;
        const value250 = state4_7 >= entry42[3];
        const value251 = (state4_0 || state4_5) && (state4_6 || state4_0 && state4_4);
        const value252 = !(entry42[1] || value251);
        const value253 = state4_8 >= entry42[2] && value249 && !(value250 && value249 && value252);
        const value254 = !value253;
        const value255 = !(value253 || value250 && value254 && value249 && value252);
        const value256 = value254 && value255;
        const value257 = (value253 || value256) && !value256;
        const value258 = !value257;
        const value259 = (value246 || value245) && (value257 || value258 && value254 && value255) && (value246 || value257);
        const value260 = state4_7 >= entry42[0];
        const value261 = !value251;
        const value262 = state4_8 >= entry42[0] && value249 && !(value260 && value249 && value261);
        const value263 = entry42[2] - state4_7;
        const value264 = value260 && !value262 && value249 && value261;
        const value265 = entry42[2] - entry42[0] + 1;
        const value266 = (value262 ? value263 : value264 ? value263 : value265) + state4_3;
        const value267 = value266 === state4_3;
        const value268 = entry42[2] === state4_7;
        let value269 = state4_0 || state4_1;
        if (!value269) {
          const value270 = value249 && (state4_0 || state4_5 || entry42[1]);
          value269 = value262 ? !(value265 === value263 && !(entry42[1] || value248 || value270)) : value264 ? value270 : entry42[1];
        }
        const value271 = !value269;
        const value272 = !(state4_4 || entry42[1] || state4_5);
        const value273 = !value259;
        const value274 = value243 && value244 && value273 && value258 && value254 && value255;
        const value275 = !value274;
        let value276;
        if (value259) {
          const value277 = state4_4 ? 2932896 : state4_7;
          value276 = value277 < entry42[2] ? value277 : entry42[2];
        } else {
        
          value276 = value274 ? entry42[2] : state4_7;
        }
        let value278;
        if (value259) {
          const value279 = state4_4 ? -719162 : state4_8;
          value278 = entry42[3] < value279 ? value279 : entry42[3];
        } else {
        
          value278 = value274 ? entry42[3] : state4_8;
        }
        const next15 = value259 ? !(value247 && value267 && value268 && value271 && value272) : state4_0 && value275;
        const next16 = value259 ? !(value267 && value271) : value274 ? value269 : state4_1;
        const next17 = value259 ? value269 : state4_2 || value274;
        const next18 = value259 ? value266 : value274 ? value266 : state4_3;
        const next19 = state4_4 && value273 && value275;
        const next20 = value259 ? !(value268 && value272) : value274 ? entry42[1] : state4_5;
        const next21 = value259 ? entry42[1] || state4_4 || state4_5 && state4_6 : value274 ? entry42[1] : state4_6;
        const next22 = value276;
        const next23 = value278;
        state4_0 = next15;
        state4_1 = next16;
        state4_2 = next17;
        state4_3 = next18;
        state4_4 = next19;
        state4_5 = next20;
        state4_6 = next21;
        state4_7 = next22;
        state4_8 = next23;
      }
      const value280 = state4_3 === 0;
      const value281 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value280;
      const value282 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state4_0 || state4_1;
      const value283 = !(value282 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state4_2));
      const value284 = !value282;
      const value285 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value280 || state4_0 || state4_1) && !(value281 && value283 && value284);
      const value286 = compareRaw(list25, NOTHING) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value287 = !daysLostIsUnknown;
      const value288 = value5 && state3_0;
      const value289 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value286) && value287) : !value288 && daysLostIsUnknown;
      const value290 = !value285;
      const value291 = value281 && value290 && value283 && value284;
      const value292 = !value291;
      const value293 = value285 ? !(!value289 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value286 || state3_0)) : value289 && value292;
      const value294 = !value242;
      const value295 = value294 && value241;
      const value296 = !value295;
      const daysRefundedIsUnknown = value242 ? !(!value293 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value286 || state3_0 || value285 || value291)) : value293 && value296;
      const value297 = !value112;
      let value298 = value5;
      if (value298) {
        let any15 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry43 of list24) {
          if (entry43[1] || entry43[5]) {
            any15 = true;
            break;
          }
        }
        value298 = any15 && value236 && value237 && value294 && value296 && value290 && value292 && value287 && value297;
      }
      const value299 = daysRefundedIsUnknown || value298;
      const value300 = !value299;
      const value301 = value && facts.moveWithinUk;
      const value302 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value301;
      const value303 = value302 || value301;
      const value304 = value3 && value4;
      const value305 = (engineerStandsInTheWayIsUnknown || value4) && !value304;
      const value306 = value305 || value304;
      const value307 = value5 && state2_0 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297;
      const value308 = daysRefundedIsUnknown || value298 || value307;
      const refundableDaysIsNone = value5 && state2_1 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && !value308;
      const value309 = !refundableDaysIsNone;
      const value310 = value5 && state2_2 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value298 || value307 || value310;
      const value311 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value298 || value5 && state2_3 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 || value5 && state2_1 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && value308));
      const value312 = !refundableDaysIsUnknown;
      const value313 = value309 && (daysRefundedIsUnknown || value298 || value307 || value310 || value5 && value226 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297) && !(value5 && value226 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && value309 && value311 && value312);
      const value314 = !value313;
      const value315 = value5 && value226 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && value314 && value309 && value311 && value312;
      const value316 = value313 || value315;
      const value317 = value302 || value305 || value313;
      const value318 = value && facts.moveWithinUk && value3 && value4 && value5 && value226 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && !(value303 && value306 && value316 && value317) && value314 && value309 && value311 && value312;
      if (!value318 && value303 && value306 && value316 && value317 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value318 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value319 = value5;
      if (value319) {
        let any16 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry44 of list24) {
          const value320 = entry44[7] >= entry44[3];
          let value321 = value320 && value145;
          if (value321) {
            const value322 = entry44[6] >= entry44[4];
            const value323 = !(entry44[5] || entry44[1] && value178);
            const value324 = !(value322 && value145 && value323);
            const value325 = value320 && value145 && value324;
            value321 = (value325 || value322 && value145 && !value325 && value323) && value324;
          }
          if (value321) {
            any16 = true;
            break;
          }
        }
        value319 = any16 && value236 && value237 && value294 && value296 && value290 && value292 && value287 && value297;
      }
      const value326 = !daysRefundedIsUnknown;
      const value327 = facts.serviceBillingDay + -1 + -719162;
      const value328 = value327 >= -719162 && 2932896 >= value327;
      const value329 = !value328;
      const value330 = facts.serviceBillingDayIsUnknown || value329;
      const value331 = !value330;
      const value332 = value330 ? -719163 : value328 ? value327 : -719162;
      const value333 = monthOfDay(value332);
      const value334 = value332 - startOfMonth(value333);
      const value335 = value330 ? 2932897 : value328 ? value327 : 2932896;
      const value336 = monthOfDay(value335);
      const value337 = value335 - startOfMonth(value336);
      const list27 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry45 of list24) {
        const value338 = entry45[6] >= entry45[4];
        let value339 = value338 && value145;
        if (value339) {
          const value340 = entry45[7] >= entry45[3];
          const value341 = !(entry45[5] || entry45[1] && value178);
          const value342 = !(value338 && value145 && value341);
          const value343 = value340 && value145 && value342;
          const value344 = !value343;
          value339 = !(value340 && value145 && (value343 || value338 && value145 && value344 && value341) && value342) && value344 && value341;
        }
        if (value339) {
          const value345 = monthOfDay(entry45[3]);
          const value346 = startOfMonth(value345);
          const value347 = startOfMonth(value345 + 1) - value346 + -1;
          const value348 = value345 - value333;
          const value349 = entry45[3] - value346 < (value347 < value334 ? value347 : value334) ? value348 + -1 : value348;
          const value350 = Math.floor((0 < value349 ? value349 : 0) / 12) * 12 + value333;
          const value351 = value350 >= 12 && 119999 >= value350;
          const value352 = facts.serviceBillingDayIsUnknown || value145 && (facts.serviceBillingDayIsUnknown || entry45[1] || value329) || value331 && !value351 || value329;
          const value353 = value145 && (entry45[5] || value145 && value352);
          const value354 = value145 && (entry45[1] || entry45[5] || value353);
          let value355;
          if (completeOnIsNone) {
            value355 = NOTHING;
          } else {
          
            let value356;
            if (value354) {
              value356 = NOTHING;
            } else {
            
              let value357;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value354) {
                value357 = NOTHING;
              } else {
              
                const value358 = entry45[5] && entry45[6] < -719162 ? -719163 : entry45[6] + 1;
                let value359;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value353) {
                  value359 = NOTHING;
                } else {
                
                  let value360;
                  if (value352) {
                    value360 = -719163;
                  } else {
                  
                    let value361;
                    if (value351) {
                      const value362 = startOfMonth(value350);
                      const value363 = startOfMonth(value350 + 1) - value362;
                      value361 = value334 < value363 ? value334 + value362 : value362 + (value363 + -1);
                    } else {
                    
                      value361 = -719162;
                    }
                    value360 = value361;
                  }
                  const value364 = monthOfDay(value360);
                  const value365 = value360 - startOfMonth(value364);
                  let value366;
                  if (value360 < value358) {
                    const value367 = value358 + -1;
                    const value368 = monthOfDay(value367);
                    const value369 = startOfMonth(value368);
                    const value370 = startOfMonth(value368 + 1) - value369 + -1;
                    const value371 = value368 - value364;
                    const value372 = value367 - value369 < (value370 < value365 ? value370 : value365) ? value371 + -1 : value371;
                    value366 = (0 < value372 ? value372 : 0) + 1;
                  } else {
                  
                    value366 = 0;
                  }
                  const count = value366;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list28 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry46 of range) {
                    const value373 = value364 + entry46[0];
                    const value374 = startOfMonth(value373);
                    const value375 = startOfMonth(value373 + 1) - value374;
                    const part5 = value365 < value375 ? value365 + value374 : value375 + -1 + value374;
                    if (entry45[3] < part5 && part5 < value358) {
                      list28.push([part5]);
                    }
                  }
                  if ((steps += list28.length) > MOST_STEPS) return undefined;
                  const sorted6 = inOrderBy(list28, [0]);
                  value359 = sorted6;
                }
                const all7 = [];
                all7.push([entry45[3]]);
                if ((steps += value359.length) > MOST_STEPS) return undefined;
                for (const one13 of value359) all7.push(one13);
                all7.push([value358]);
                const list29 = [];
                if ((steps += all7.length) > MOST_STEPS) return undefined;
                for (let index51 = 0; index51 < all7.length; index51 += 1) {
                  const entry47 = all7[index51];
                  if ((index51 + 1 < all7.length) && entry47[0] < (all7[index51 + 1]?.[0] ?? 0)) {
                    const value376 = monthOfDay(entry47[0]);
                    const value377 = startOfMonth(value376);
                    const value378 = startOfMonth(value376 + 1) - value377 + -1;
                    const value379 = value376 - value333;
                    const value380 = entry47[0] - value377 < (value378 < value334 ? value378 : value334) ? value379 + -1 : value379;
                    const value381 = 0 < value380 ? value380 : 0;
                    const value382 = value381 + 1;
                    const value383 = value382 + value333;
                    const value384 = 119999 < value383;
                    const value385 = facts.serviceBillingDayIsUnknown || value384 || value329;
                    let value386;
                    if (value385) {
                      value386 = -719163;
                    } else {
                    
                      let value387;
                      if (value384) {
                        value387 = -719162;
                      } else {
                      
                        const value388 = startOfMonth(value383);
                        const value389 = startOfMonth(value383 + 1) - value388;
                        value387 = value334 < value389 ? value334 + value388 : value389 + -1 + value388;
                      }
                      value386 = value387;
                    }
                    let value390;
                    if (value385) {
                      value390 = 2932897;
                    } else {
                    
                      const value391 = value382 + value336;
                      let value392;
                      if (119999 < value391) {
                        value392 = 2932896;
                      } else {
                      
                        const value393 = startOfMonth(value391);
                        const value394 = startOfMonth(value391 + 1) - value393;
                        value392 = value337 < value394 ? value393 + value337 : value394 + -1 + value393;
                      }
                      value390 = value392;
                    }
                    const value395 = value381 + value333;
                    const value396 = value395 >= 12 && 119999 >= value395;
                    const value397 = facts.serviceBillingDayIsUnknown || value329 || value331 && !value396;
                    let value398;
                    if (value397) {
                      value398 = -719163;
                    } else {
                    
                      let value399;
                      if (value396) {
                        const value400 = startOfMonth(value395);
                        const value401 = startOfMonth(value395 + 1) - value400;
                        value399 = value334 < value401 ? value400 + value334 : value400 + (value401 + -1);
                      } else {
                      
                        value399 = -719162;
                      }
                      value398 = value399;
                    }
                    let value402;
                    if (value397) {
                      value402 = 2932897;
                    } else {
                    
                      const value403 = value381 + value336;
                      let value404;
                      if (119999 < value403) {
                        value404 = 2932896;
                      } else {
                      
                        const value405 = startOfMonth(value403);
                        const value406 = startOfMonth(value403 + 1) - value405;
                        value404 = value337 < value406 ? value405 + value337 : value405 + (value406 + -1);
                      }
                      value402 = value404;
                    }
                    const value407 = (all7[index51 + 1]?.[0] ?? 0) - entry47[0];
                    list29.push([value385, value386, value390, value397, value398, value402, value407, times(ofPence(value407 * 100), AMOUNT24)]);
                  }
                }
                value357 = list29;
              }
              value356 = value357;
            }
            value355 = value356;
          }
          list27.push([completeOnIsNone, value354, value355]);
        }
      }
      const value408 = !value319;
      let value409 = value326 && value5;
      if (value409) {
        let any17 = false;
        if ((steps += list27.length) > MOST_STEPS) return undefined;
        for (const entry48 of list27) {
          let value410 = entry48[1];
          if (!value410) {
            let any18 = false;
            const list30 = entry48[2];
            if ((steps += list30.length) > MOST_STEPS) return undefined;
            for (const entry49 of list30) {
              if (entry49[0] || entry49[3]) {
                any18 = true;
                break;
              }
            }
            value410 = any18 && value145;
          }
          if (value410) {
            any17 = true;
            break;
          }
        }
        value409 = any17 && value236 && value237 && value408 && value294 && value296 && value290 && value292 && value287 && value297;
      }
      const value411 = daysRefundedIsUnknown || value319 || value409;
      const value412 = any13 && value297;
      const all8 = [];
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      for (const entry50 of list27) {
        const list31 = completeOnIsNone ? NOTHING : entry50[2];
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        for (const one14 of list31) {
          all8.push(one14);
        }
      }
      let value413;
      if (value411) {
        value413 = NOTHING;
      } else {
      
        let value414;
        if (daysRefundedIsUnknown) {
          value414 = NOTHING;
        } else {
        
          let value415;
          if (value319) {
            value415 = NOTHING;
          } else {
          
            let value416;
            if (value242) {
              value416 = NOTHING;
            } else {
            
              let value417;
              if (value295) {
                value417 = NOTHING;
              } else {
              
                let value418;
                if (value285) {
                  value418 = NOTHING;
                } else {
                
                  let value419;
                  if (value291) {
                    value419 = NOTHING;
                  } else {
                  
                    let value420;
                    if (facts.moveOutagesIsUnknown) {
                      value420 = NOTHING;
                    } else {
                    
                      let value421;
                      if (value288) {
                        value421 = NOTHING;
                      } else {
                      
                        let value422;
                        if (daysLostIsUnknown) {
                          value422 = NOTHING;
                        } else {
                        
                          let value423;
                          if (value112) {
                            value423 = NOTHING;
                          } else {
                          
                            let value424;
                            if (value412) {
                              value424 = NOTHING;
                            } else {
                            
                              let value425;
                              if (value112) {
                                value425 = NOTHING;
                              } else {
                              
                                const list32 = [];
                                if ((steps += all8.length) > MOST_STEPS) return undefined;
                                for (const entry51 of all8) {
                                  list32.push([entry51[0], entry51[0] ? 0 : entry51[1], entry51[0] ? 0 : entry51[2], entry51[3], entry51[3] ? 0 : entry51[4], entry51[3] ? 0 : entry51[5], entry51[6], entry51[7]]);
                                }
                                if ((steps += list32.length) > MOST_STEPS) return undefined;
                                const sorted7 = inOrderBy(list32, [1, 4]);
                                value425 = sorted7;
                              }
                              value424 = value425;
                            }
                            value423 = value424;
                          }
                          value422 = value423;
                        }
                        value421 = value422;
                      }
                      value420 = value421;
                    }
                    value419 = value420;
                  }
                  value418 = value419;
                }
                value417 = value418;
              }
              value416 = value417;
            }
            value415 = value416;
          }
          value414 = value415;
        }
        value413 = value414;
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
      if ((steps += value413.length) > MOST_STEPS) return undefined;
      for (const entry52 of value413) {
        const value426 = states3_8 && entry52[1] === states3_1 && entry52[4] === states3_4 && !(entry52[0] || states3_0) && !(entry52[3] || states3_3);
        const next24 = entry52[0];
        const next25 = entry52[1];
        const next26 = entry52[2];
        const next27 = entry52[3];
        const next28 = entry52[4];
        const next29 = entry52[5];
        const next30 = value426 ? entry52[6] + states3_6 : entry52[6];
        const next31 = value426 ? plus(states3_7, entry52[7]) : entry52[7];
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
      for (let index57 = 0; index57 < states3.length; index57 += 1) {
        const entry53 = states3[index57];
        if (!((index57 + 1 < states3.length) && (states3[index57 + 1]?.[1] ?? 0) === entry53[1] && (states3[index57 + 1]?.[4] ?? 0) === entry53[4] && !(entry53[0] || (states3[index57 + 1]?.[0] ?? false)) && !(entry53[3] || (states3[index57 + 1]?.[3] ?? false)))) {
          list33.push([entry53[0], entry53[1], entry53[2], entry53[3], entry53[4], entry53[5], entry53[6], entry53[7]]);
        }
      }
      let any19 = false;
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry54 of list33) {
        if (!(entry54[6] >= -9007199254740991 && 9007199254740991 >= entry54[6])) {
          any19 = true;
          break;
        }
      }
      const list34 = [];
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry55 of list33) {
        list34.push([entry55[0], entry55[0] ? 0 : entry55[1], entry55[0] ? 0 : entry55[2], entry55[3], entry55[3] ? 0 : entry55[4], entry55[3] ? 0 : entry55[5], entry55[6], entry55[7]]);
      }
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      const sorted8 = inOrderBy(list34, [1, 4, 6, 7]);
      const list35 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry56 of sorted8) {
        list35.push([entry56[0], entry56[1], entry56[2], entry56[3] || entry56[0], entry56[1] - entry56[4], entry56[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry56[7]), AMOUNT24)]);
      }
      let value427 = value326 && value5;
      if (value427) {
        let any20 = false;
        if ((steps += all8.length) > MOST_STEPS) return undefined;
        for (const entry57 of all8) {
          if (entry57[0] || entry57[3]) {
            any20 = true;
            break;
          }
        }
        value427 = any20 && value236 && value237 && !value411 && value408 && value294 && value296 && value290 && value292 && value287 && value297;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value319 || value409 || value427;
      let amountsIsUnknown;
      if (value313) {
        let value428 = daysRefundedIsUnknown || any19;
        if (!value428) {
          const list36 = [];
          if ((steps += list35.length) > MOST_STEPS) return undefined;
          for (const entry58 of list35) {
            list36.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[0] ? 0 : entry58[2], entry58[3], entry58[3] ? 0 : entry58[4], entry58[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry58[7]]);
          }
          value428 = compareRaw(list36, NOTHING) === 0 || value319 || value409 || value427;
        }
        amountsIsUnknown = !(value428 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value226 && value236 && value237 && value300 && value294 && value296 && value290 && value292 && value287 && value297 && value314 && value309 && value311 && value312 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list35;
      const list37 = [];
      const list38 = value313 ? daysByPeriod : value315 ? daysByPeriod : NOTHING;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry59 of list38) {
        const value429 = entry59[4] * 100;
        const value430 = facts.serviceMonthlyChargeIsUnknown || entry59[3];
        list37.push([entry59[0], entry59[1], entry59[2], entry59[5], value429 === 0 && !value430, value430, divide(entry59[7], ofPence(value429))]);
      }
      let value431;
      if (amountsIsUnknown) {
        value431 = NOTHING;
      } else {
      
        const list39 = [];
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        for (const entry60 of list37) {
          list39.push([entry60[0], entry60[0] ? 0 : entry60[1], entry60[0] ? 0 : entry60[2], entry60[3], entry60[4], entry60[5], entry60[4] || entry60[5] ? AMOUNT0 : entry60[6]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const sorted9 = inOrderBy(list39, [1]);
        value431 = sorted9;
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
      if ((steps += value431.length) > MOST_STEPS) return undefined;
      for (const entry61 of value431) {
        const value432 = entry61[1] === states4_1;
        const value433 = !(entry61[0] || states4_0);
        const value434 = states4_7 && value432 && value433;
        const next33 = entry61[0];
        const next34 = entry61[1];
        const next35 = entry61[2];
        const next36 = value434 ? entry61[3] + states4_3 : entry61[3];
        const next37 = entry61[4] || states4_7 && value432 && states4_4 && value433;
        const next38 = entry61[5];
        const next39 = value434 ? plus(entry61[6], states4_6) : entry61[6];
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
      for (let index66 = 0; index66 < states4.length; index66 += 1) {
        const entry62 = states4[index66];
        if (!((index66 + 1 < states4.length) && (states4[index66 + 1]?.[1] ?? 0) === entry62[1] && !(entry62[0] || (states4[index66 + 1]?.[0] ?? false)))) {
          list40.push([entry62[0], entry62[1], entry62[2], entry62[3], entry62[4], entry62[5], entry62[6]]);
        }
      }
      let any21 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry63 of list40) {
        if (!(entry63[3] >= -9007199254740991 && 9007199254740991 >= entry63[3])) {
          any21 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry64 of list37) {
        list41.push([entry64[4], entry64[5], entry64[6]]);
      }
      let any22 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry65 of list41) {
        if (entry65[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry66 of list37) {
        if (entry66[0] || entry66[5]) {
          any23 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry67 of list40) {
        list42.push([entry67[0], entry67[0] ? 0 : entry67[1], entry67[0] ? 0 : entry67[2], entry67[3], entry67[4], entry67[5], entry67[4] || entry67[5] ? AMOUNT0 : entry67[6]]);
      }
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      const sorted10 = inOrderBy(list42, [1, 3, 4, 6]);
      const list43 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry68 of sorted10) {
        list43.push([entry68[0], entry68[1], entry68[2], entry68[3], entry68[4], !entry68[4] && entry68[5], roundHalfUp(entry68[6], 2)]);
      }
      const list44 = [];
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry69 of list43) {
        list44.push([entry69[4], entry69[5], entry69[6]]);
      }
      let any24 = false;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry70 of list44) {
        if (entry70[1]) {
          any24 = true;
          break;
        }
      }
      let value435 = daysRefundedIsUnknown || amountsIsUnknown || any21 || any22 || any23 || any24;
      if (!value435) {
        let any25 = false;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry71 of list43) {
          if (entry71[0] || entry71[5]) {
            any25 = true;
            break;
          }
        }
        value435 = any25 || value298 || value307 || value310 || (value145 && value174);
      }
      if (value435) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry72 of list41) {
        const next41 = state5_0 || entry72[0];
        const next42 = plus(entry72[2], state5_1);
        state5_0 = next41;
        state5_1 = next42;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry73 of list44) {
        const next43 = state6_0 || entry73[0];
        const next44 = plus(entry73[2], state6_1);
        state6_0 = next43;
        state6_1 = next44;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      const value436 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state6_0 && value436 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state6_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value299 ? 0 : value242 ? 0 : value295 ? 0 : value285 ? 0 : value291 ? 0 : facts.moveOutagesIsUnknown ? 0 : value288 ? 0 : daysLostIsUnknown ? 0 : value112 ? 0 : value412 ? 0 : value112 ? 0 : state2_4,
          "refundUnrounded": !amountsIsUnknown && state5_0 && !any22 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state5_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list43).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && value436 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
