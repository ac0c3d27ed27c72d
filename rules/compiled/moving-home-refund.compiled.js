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
        let state2_0 = false;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry17 of daysLost) {
          state2_0 = true;
        }
        let state3_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry18 of facts.moveOutages) {
          const part6 = entry18[3] === "customer-apparatus";
          state3_0 = state3_0 && part6;
        }
        const value7 = !state3_0;
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value8 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value8 ? value8 : facts.moveNoticeOn) + 30;
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
        const sorted4 = inOrderBy(list11, [1, 3]);
        const value9 = !completeOnIsNone;
        let state4_0 = false;
        let state4_1 = 0;
        let state4_2 = true;
        let state4_3 = 0;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry21 of sorted4) {
          const value10 = entry21[3] >= entry21[1] && value9 && !(state4_3 >= entry21[3] && !state4_2);
          const value11 = state4_3 >= entry21[1] && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state4_2);
          const next5 = value10 ? state4_0 || (value11 ? state4_2 : completeOnIsNone) : state4_0;
          const next6 = value10 ? state4_1 + (value11 ? entry21[3] - state4_3 : entry21[3] - entry21[1] + 1) : state4_1;
          const next7 = state4_2 && !value10;
          const next8 = value10 ? entry21[3] : state4_3;
          state4_0 = next5;
          state4_1 = next6;
          state4_2 = next7;
          state4_3 = next8;
        }
        const value12 = 0 < state4_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value13 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value14 = !value13;
        const refundableDaysIsNone = state2_0 && value7 && state4_0 && value14;
        const value15 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && state2_0 && value7 && value12 && value15 && value14 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value16 = state2_0 && value7 && value12 && value15 && value14;
        const value17 = facts.serviceBillingDay + -1 + -719162;
        const value18 = value17 >= -719162 && 2932896 >= value17;
        let value19;
        if (value13) {
          value19 = NOTHING;
        } else {
        
          let value20;
          if (state2_0) {
            let value21;
            if (state3_0) {
              value21 = NOTHING;
            } else {
            
              const value22 = value18 ? value17 : -719163;
              const value23 = monthOfDay(value22);
              const value24 = value22 - startOfMonth(value23);
              const all5 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry22 of daysFromTheFirst) {
                const value25 = monthOfDay(entry22[1]);
                const value26 = startOfMonth(value25);
                const value27 = startOfMonth(value25 + 1) - value26 + -1;
                const value28 = value25 - value23;
                const value29 = entry22[1] - value26 < (value27 < value24 ? value27 : value24) ? value28 + -1 : value28;
                const value30 = Math.floor((0 < value29 ? value29 : 0) / 12) * 12 + value23;
                const value31 = value30 >= 12 && 119999 >= value30;
                if (entry22[3] >= entry22[1] && (value9 && !value31 ? noAnswer() : true) && value9) {
                  let value32;
                  if (completeOnIsNone) {
                    value32 = NOTHING;
                  } else {
                  
                    const value33 = entry22[3] + 1;
                    let value34;
                    if (completeOnIsNone) {
                      value34 = NOTHING;
                    } else {
                    
                      let value35;
                      if (value31) {
                        const value36 = startOfMonth(value30);
                        const value37 = startOfMonth(value30 + 1) - value36;
                        value35 = value24 < value37 ? value24 + value36 : value37 + -1 + value36;
                      } else {
                      
                        value35 = -719163;
                      }
                      const value38 = monthOfDay(value35);
                      const value39 = value35 - startOfMonth(value38);
                      let value40;
                      if (value35 < value33) {
                        const value41 = monthOfDay(entry22[3]);
                        const value42 = startOfMonth(value41);
                        const value43 = startOfMonth(value41 + 1) - value42 + -1;
                        const value44 = value41 - value38;
                        const value45 = entry22[3] - value42 < (value43 < value39 ? value43 : value39) ? value44 + -1 : value44;
                        value40 = (0 < value45 ? value45 : 0) + 1;
                      } else {
                      
                        value40 = 0;
                      }
                      const count = value40;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list12 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry23 of range) {
                        const value46 = value38 + entry23[0];
                        const value47 = startOfMonth(value46);
                        const value48 = startOfMonth(value46 + 1) - value47;
                        const part7 = value39 < value48 ? value39 + value47 : value48 + -1 + value47;
                        if (entry22[1] < part7 && part7 < value33) {
                          list12.push([part7]);
                        }
                      }
                      if ((steps += list12.length) > MOST_STEPS) return undefined;
                      const sorted5 = inOrderBy(list12, [0]);
                      value34 = sorted5;
                    }
                    const all6 = [];
                    all6.push([entry22[1]]);
                    if ((steps += value34.length) > MOST_STEPS) return undefined;
                    for (const one10 of value34) all6.push(one10);
                    all6.push([value33]);
                    const list13 = [];
                    if ((steps += all6.length) > MOST_STEPS) return undefined;
                    for (let index26 = 0; index26 < all6.length; index26 += 1) {
                      const entry24 = all6[index26];
                      if ((index26 + 1 < all6.length) && entry24[0] < (all6[index26 + 1]?.[0] ?? 0)) {
                        const value49 = monthOfDay(entry24[0]);
                        const value50 = startOfMonth(value49);
                        const value51 = startOfMonth(value49 + 1) - value50 + -1;
                        const value52 = value49 - value23;
                        const value53 = entry24[0] - value50 < (value51 < value24 ? value51 : value24) ? value52 + -1 : value52;
                        const value54 = 0 < value53 ? value53 : 0;
                        const value55 = value54 + 1 + value23;
                        const value56 = 119999 < value55;
                        const value57 = value54 + value23;
                        const value58 = value57 >= 12 && 119999 >= value57;
                        if (value56 || !value58 ? noAnswer() : true) {
                          let value59;
                          if (value56) {
                            value59 = -719163;
                          } else {
                          
                            const value60 = startOfMonth(value55);
                            const value61 = startOfMonth(value55 + 1) - value60;
                            value59 = value24 < value61 ? value60 + value24 : value60 + (value61 + -1);
                          }
                          let value62;
                          if (value58) {
                            const value63 = startOfMonth(value57);
                            const value64 = startOfMonth(value57 + 1) - value63;
                            value62 = value24 < value64 ? value24 + value63 : value64 + -1 + value63;
                          } else {
                          
                            value62 = -719163;
                          }
                          const value65 = (all6[index26 + 1]?.[0] ?? 0) - entry24[0];
                          list13.push([false, value59, false, value62, value65, times(ofPence(value65 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value32 = list13;
                  }
                  const part8 = value32;
                  const list14 = completeOnIsNone ? NOTHING : part8;
                  if ((steps += list14.length) > MOST_STEPS) return undefined;
                  for (const one9 of list14) {
                    all5.push(one9);
                  }
                }
              }
              if ((steps += all5.length) > MOST_STEPS) return undefined;
              const sorted6 = inOrderBy(all5, [1, 3]);
              value21 = sorted6;
            }
            value20 = value21;
          } else {
          
            value20 = NOTHING;
          }
          value19 = value20;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value19.length) > MOST_STEPS) return undefined;
        for (const entry25 of value19) {
          const value66 = states3_6 && entry25[1] === states3_1 && entry25[3] === states3_3;
          const next9 = false;
          const next10 = entry25[1];
          const next11 = false;
          const next12 = entry25[3];
          const next13 = value66 ? entry25[4] + states3_4 : entry25[4];
          const next14 = value66 ? plus(entry25[5], states3_5) : entry25[5];
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
        for (let index28 = 0; index28 < states3.length; index28 += 1) {
          const entry26 = states3[index28];
          if (!((index28 + 1 < states3.length) && (states3[index28 + 1]?.[1] ?? 0) === entry26[1] && entry26[3] === (states3[index28 + 1]?.[3] ?? 0))) {
            const part9 = entry26[1] - entry26[3];
            const part10 = divide(times(entry26[5], facts.serviceMonthlyCharge), AMOUNT24);
            const value67 = part9 * 100;
            list15.push([false, entry26[1], entry26[4], value67 === 0, divide(part10, ofPence(value67))]);
          }
        }
        let value68;
        if (value16) {
          const list16 = [];
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          for (const entry27 of list15) {
            list16.push([false, entry27[1], entry27[2], entry27[3], entry27[3] ? AMOUNT0 : entry27[4]]);
          }
          value68 = list16;
        } else {
        
          value68 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value68.length) > MOST_STEPS) return undefined;
        for (const entry28 of value68) {
          const value69 = entry28[1] === states4_1;
          const value70 = states4_5 && value69;
          const next16 = false;
          const next17 = entry28[1];
          const next18 = value70 ? states4_2 + entry28[2] : entry28[2];
          const next19 = entry28[3] || states4_5 && states4_3 && value69;
          const next20 = value70 ? plus(entry28[4], states4_4) : entry28[4];
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
        for (let index31 = 0; index31 < states4.length; index31 += 1) {
          const entry29 = states4[index31];
          if (!((index31 + 1 < states4.length) && (states4[index31 + 1]?.[1] ?? 0) === entry29[1])) {
            list17.push([false, entry29[1], entry29[2], entry29[3], entry29[4]]);
          }
        }
        let any2 = false;
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry30 of list17) {
          if (!(entry30[2] >= -9007199254740991 && 9007199254740991 >= entry30[2])) {
            any2 = true;
            break;
          }
        }
        const value71 = any2 || !value18;
        if (value71) return undefined;
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const entry31 of list15) {
          const next22 = state5_0 || entry31[3];
          const next23 = plus(entry31[4], state5_1);
          state5_0 = next22;
          state5_1 = next23;
        }
        const value72 = !any2;
        const list18 = [];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const entry32 of list17) {
          const part11 = entry32[3] ? AMOUNT0 : entry32[4];
          list18.push([false, entry32[1], entry32[2], entry32[3], roundHalfUp(part11, 2)]);
        }
        let state6_0 = false;
        let state6_1 = AMOUNT0;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry33 of list18) {
          const next24 = state6_0 || entry33[3];
          const next25 = plus(entry33[4], state6_1);
          state6_0 = next24;
          state6_1 = next25;
        }
        const refund = any2 ? AMOUNT0 : state6_1;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : value13 ? 0 : state2_0 ? (state3_0 ? 0 : state4_1) : 0,
            "refundUnrounded": state2_0 && value7 && value12 && state5_0 && value15 && value14 ? null : toPlaces(value16 ? state5_1 : AMOUNT0, 10),
            "refund": value72 && state6_0 ? null : moneyText(refund),
            "credits": false ? null : (any2 ? NOTHING : list18).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value71) return answer;
        return { ...answer, sums: [value72 && compare(AMOUNT0, state6_1) < 0 && !state6_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value243 = compareRaw(list25, NOTHING) === 0;
      const value244 = !daysLostIsUnknown;
      const value245 = value5 && state3_0;
      const value246 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value243) && value244) : !value245 && daysLostIsUnknown;
      let state4_0 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry40 of list23) {
        state4_0 = true;
      }
      const value247 = value244 && !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || state4_0);
      const value248 = !value247;
      const value249 = daysLostIsUnknown ? !(!value246 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value243 || state3_0)) : value246 && value248;
      const value250 = !value242;
      const value251 = value250 && value241;
      const value252 = !value251;
      const daysRefundedIsUnknown = value242 ? !(!value249 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value243 || state3_0 || !state4_0)) : value249 && value252;
      const value253 = !value112;
      let value254 = value5;
      if (value254) {
        let any14 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry41 of list24) {
          if (entry41[1] || entry41[5]) {
            any14 = true;
            break;
          }
        }
        value254 = any14 && value236 && value237 && value250 && value252 && value244 && value248 && value253;
      }
      const value255 = daysRefundedIsUnknown || value254;
      const value256 = !value255;
      const value257 = value && facts.moveWithinUk;
      const value258 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value257;
      const value259 = value258 || value257;
      const value260 = value3 && value4;
      const value261 = (engineerStandsInTheWayIsUnknown || value4) && !value260;
      const value262 = value261 || value260;
      const value263 = value5 && state2_0 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253;
      const value264 = daysRefundedIsUnknown || value254 || value263;
      const refundableDaysIsNone = value5 && state2_1 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && !value264;
      const value265 = !refundableDaysIsNone;
      const value266 = value5 && state2_2 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value254 || value263 || value266;
      const value267 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value254 || value5 && state2_3 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 || value5 && state2_1 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && value264));
      const value268 = !refundableDaysIsUnknown;
      const value269 = value265 && (daysRefundedIsUnknown || value254 || value263 || value266 || value5 && value226 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253) && !(value5 && value226 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && value265 && value267 && value268);
      const value270 = !value269;
      const value271 = value5 && value226 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && value270 && value265 && value267 && value268;
      const value272 = value269 || value271;
      const value273 = value258 || value261 || value269;
      const value274 = value && facts.moveWithinUk && value3 && value4 && value5 && value226 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && !(value259 && value262 && value272 && value273) && value270 && value265 && value267 && value268;
      if (!value274 && value259 && value262 && value272 && value273 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value274 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value275 = value5;
      if (value275) {
        let any15 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry42 of list24) {
          const value276 = entry42[7] >= entry42[3];
          let value277 = value276 && value145;
          if (value277) {
            const value278 = entry42[6] >= entry42[4];
            const value279 = !(entry42[5] || entry42[1] && value178);
            const value280 = !(value278 && value145 && value279);
            const value281 = value276 && value145 && value280;
            value277 = (value281 || value278 && value145 && !value281 && value279) && value280;
          }
          if (value277) {
            any15 = true;
            break;
          }
        }
        value275 = any15 && value236 && value237 && value250 && value252 && value244 && value248 && value253;
      }
      const value282 = !daysRefundedIsUnknown;
      const value283 = facts.serviceBillingDay + -1 + -719162;
      const value284 = value283 >= -719162 && 2932896 >= value283;
      const value285 = !value284;
      const value286 = facts.serviceBillingDayIsUnknown || value285;
      const value287 = !value286;
      const value288 = value286 ? -719163 : value284 ? value283 : -719162;
      const value289 = monthOfDay(value288);
      const value290 = value288 - startOfMonth(value289);
      const value291 = value286 ? 2932897 : value284 ? value283 : 2932896;
      const value292 = monthOfDay(value291);
      const value293 = value291 - startOfMonth(value292);
      const list26 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry43 of list24) {
        const value294 = entry43[6] >= entry43[4];
        let value295 = value294 && value145;
        if (value295) {
          const value296 = entry43[7] >= entry43[3];
          const value297 = !(entry43[5] || entry43[1] && value178);
          const value298 = !(value294 && value145 && value297);
          const value299 = value296 && value145 && value298;
          const value300 = !value299;
          value295 = !(value296 && value145 && (value299 || value294 && value145 && value300 && value297) && value298) && value300 && value297;
        }
        if (value295) {
          const value301 = monthOfDay(entry43[3]);
          const value302 = startOfMonth(value301);
          const value303 = startOfMonth(value301 + 1) - value302 + -1;
          const value304 = value301 - value289;
          const value305 = entry43[3] - value302 < (value303 < value290 ? value303 : value290) ? value304 + -1 : value304;
          const value306 = Math.floor((0 < value305 ? value305 : 0) / 12) * 12 + value289;
          const value307 = value306 >= 12 && 119999 >= value306;
          const value308 = facts.serviceBillingDayIsUnknown || value145 && (facts.serviceBillingDayIsUnknown || entry43[1] || value285) || value287 && !value307 || value285;
          const value309 = value145 && (entry43[5] || value145 && value308);
          const value310 = value145 && (entry43[1] || entry43[5] || value309);
          let value311;
          if (completeOnIsNone) {
            value311 = NOTHING;
          } else {
          
            let value312;
            if (value310) {
              value312 = NOTHING;
            } else {
            
              let value313;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value310) {
                value313 = NOTHING;
              } else {
              
                const value314 = entry43[5] && entry43[6] < -719162 ? -719163 : entry43[6] + 1;
                let value315;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value309) {
                  value315 = NOTHING;
                } else {
                
                  let value316;
                  if (value308) {
                    value316 = -719163;
                  } else {
                  
                    let value317;
                    if (value307) {
                      const value318 = startOfMonth(value306);
                      const value319 = startOfMonth(value306 + 1) - value318;
                      value317 = value290 < value319 ? value290 + value318 : value318 + (value319 + -1);
                    } else {
                    
                      value317 = -719162;
                    }
                    value316 = value317;
                  }
                  const value320 = monthOfDay(value316);
                  const value321 = value316 - startOfMonth(value320);
                  let value322;
                  if (value316 < value314) {
                    const value323 = value314 + -1;
                    const value324 = monthOfDay(value323);
                    const value325 = startOfMonth(value324);
                    const value326 = startOfMonth(value324 + 1) - value325 + -1;
                    const value327 = value324 - value320;
                    const value328 = value323 - value325 < (value326 < value321 ? value326 : value321) ? value327 + -1 : value327;
                    value322 = (0 < value328 ? value328 : 0) + 1;
                  } else {
                  
                    value322 = 0;
                  }
                  const count = value322;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list27 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry44 of range) {
                    const value329 = value320 + entry44[0];
                    const value330 = startOfMonth(value329);
                    const value331 = startOfMonth(value329 + 1) - value330;
                    const part5 = value321 < value331 ? value321 + value330 : value331 + -1 + value330;
                    if (entry43[3] < part5 && part5 < value314) {
                      list27.push([part5]);
                    }
                  }
                  if ((steps += list27.length) > MOST_STEPS) return undefined;
                  const sorted5 = inOrderBy(list27, [0]);
                  value315 = sorted5;
                }
                const all7 = [];
                all7.push([entry43[3]]);
                if ((steps += value315.length) > MOST_STEPS) return undefined;
                for (const one13 of value315) all7.push(one13);
                all7.push([value314]);
                const list28 = [];
                if ((steps += all7.length) > MOST_STEPS) return undefined;
                for (let index49 = 0; index49 < all7.length; index49 += 1) {
                  const entry45 = all7[index49];
                  if ((index49 + 1 < all7.length) && entry45[0] < (all7[index49 + 1]?.[0] ?? 0)) {
                    const value332 = monthOfDay(entry45[0]);
                    const value333 = startOfMonth(value332);
                    const value334 = startOfMonth(value332 + 1) - value333 + -1;
                    const value335 = value332 - value289;
                    const value336 = entry45[0] - value333 < (value334 < value290 ? value334 : value290) ? value335 + -1 : value335;
                    const value337 = 0 < value336 ? value336 : 0;
                    const value338 = value337 + 1;
                    const value339 = value338 + value289;
                    const value340 = 119999 < value339;
                    const value341 = facts.serviceBillingDayIsUnknown || value340 || value285;
                    let value342;
                    if (value341) {
                      value342 = -719163;
                    } else {
                    
                      let value343;
                      if (value340) {
                        value343 = -719162;
                      } else {
                      
                        const value344 = startOfMonth(value339);
                        const value345 = startOfMonth(value339 + 1) - value344;
                        value343 = value290 < value345 ? value290 + value344 : value345 + -1 + value344;
                      }
                      value342 = value343;
                    }
                    let value346;
                    if (value341) {
                      value346 = 2932897;
                    } else {
                    
                      const value347 = value338 + value292;
                      let value348;
                      if (119999 < value347) {
                        value348 = 2932896;
                      } else {
                      
                        const value349 = startOfMonth(value347);
                        const value350 = startOfMonth(value347 + 1) - value349;
                        value348 = value293 < value350 ? value349 + value293 : value350 + -1 + value349;
                      }
                      value346 = value348;
                    }
                    const value351 = value337 + value289;
                    const value352 = value351 >= 12 && 119999 >= value351;
                    const value353 = facts.serviceBillingDayIsUnknown || value285 || value287 && !value352;
                    let value354;
                    if (value353) {
                      value354 = -719163;
                    } else {
                    
                      let value355;
                      if (value352) {
                        const value356 = startOfMonth(value351);
                        const value357 = startOfMonth(value351 + 1) - value356;
                        value355 = value290 < value357 ? value356 + value290 : value356 + (value357 + -1);
                      } else {
                      
                        value355 = -719162;
                      }
                      value354 = value355;
                    }
                    let value358;
                    if (value353) {
                      value358 = 2932897;
                    } else {
                    
                      const value359 = value337 + value292;
                      let value360;
                      if (119999 < value359) {
                        value360 = 2932896;
                      } else {
                      
                        const value361 = startOfMonth(value359);
                        const value362 = startOfMonth(value359 + 1) - value361;
                        value360 = value293 < value362 ? value361 + value293 : value361 + (value362 + -1);
                      }
                      value358 = value360;
                    }
                    const value363 = (all7[index49 + 1]?.[0] ?? 0) - entry45[0];
                    list28.push([value341, value342, value346, value353, value354, value358, value363, times(ofPence(value363 * 100), AMOUNT24)]);
                  }
                }
                value313 = list28;
              }
              value312 = value313;
            }
            value311 = value312;
          }
          list26.push([completeOnIsNone, value310, value311]);
        }
      }
      const value364 = !value275;
      let value365 = value282 && value5;
      if (value365) {
        let any16 = false;
        if ((steps += list26.length) > MOST_STEPS) return undefined;
        for (const entry46 of list26) {
          let value366 = entry46[1];
          if (!value366) {
            let any17 = false;
            const list29 = entry46[2];
            if ((steps += list29.length) > MOST_STEPS) return undefined;
            for (const entry47 of list29) {
              if (entry47[0] || entry47[3]) {
                any17 = true;
                break;
              }
            }
            value366 = any17 && value145;
          }
          if (value366) {
            any16 = true;
            break;
          }
        }
        value365 = any16 && value236 && value237 && value364 && value250 && value252 && value244 && value248 && value253;
      }
      const value367 = daysRefundedIsUnknown || value275 || value365;
      const value368 = any13 && value253;
      const all8 = [];
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      for (const entry48 of list26) {
        const list30 = completeOnIsNone ? NOTHING : entry48[2];
        if ((steps += list30.length) > MOST_STEPS) return undefined;
        for (const one14 of list30) {
          all8.push(one14);
        }
      }
      let value369;
      if (value367) {
        value369 = NOTHING;
      } else {
      
        let value370;
        if (daysRefundedIsUnknown) {
          value370 = NOTHING;
        } else {
        
          let value371;
          if (value275) {
            value371 = NOTHING;
          } else {
          
            let value372;
            if (value242) {
              value372 = NOTHING;
            } else {
            
              let value373;
              if (value251) {
                value373 = NOTHING;
              } else {
              
                let value374;
                if (daysLostIsUnknown) {
                  value374 = NOTHING;
                } else {
                
                  let value375;
                  if (value247) {
                    value375 = NOTHING;
                  } else {
                  
                    let value376;
                    if (facts.moveOutagesIsUnknown) {
                      value376 = NOTHING;
                    } else {
                    
                      let value377;
                      if (value245) {
                        value377 = NOTHING;
                      } else {
                      
                        let value378;
                        if (daysLostIsUnknown) {
                          value378 = NOTHING;
                        } else {
                        
                          let value379;
                          if (value112) {
                            value379 = NOTHING;
                          } else {
                          
                            let value380;
                            if (value368) {
                              value380 = NOTHING;
                            } else {
                            
                              let value381;
                              if (value112) {
                                value381 = NOTHING;
                              } else {
                              
                                const list31 = [];
                                if ((steps += all8.length) > MOST_STEPS) return undefined;
                                for (const entry49 of all8) {
                                  list31.push([entry49[0], entry49[0] ? 0 : entry49[1], entry49[0] ? 0 : entry49[2], entry49[3], entry49[3] ? 0 : entry49[4], entry49[3] ? 0 : entry49[5], entry49[6], entry49[7]]);
                                }
                                if ((steps += list31.length) > MOST_STEPS) return undefined;
                                const sorted6 = inOrderBy(list31, [1, 4]);
                                value381 = sorted6;
                              }
                              value380 = value381;
                            }
                            value379 = value380;
                          }
                          value378 = value379;
                        }
                        value377 = value378;
                      }
                      value376 = value377;
                    }
                    value375 = value376;
                  }
                  value374 = value375;
                }
                value373 = value374;
              }
              value372 = value373;
            }
            value371 = value372;
          }
          value370 = value371;
        }
        value369 = value370;
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
      if ((steps += value369.length) > MOST_STEPS) return undefined;
      for (const entry50 of value369) {
        const value382 = states3_8 && entry50[1] === states3_1 && entry50[4] === states3_4 && !(entry50[0] || states3_0) && !(entry50[3] || states3_3);
        const next15 = entry50[0];
        const next16 = entry50[1];
        const next17 = entry50[2];
        const next18 = entry50[3];
        const next19 = entry50[4];
        const next20 = entry50[5];
        const next21 = value382 ? entry50[6] + states3_6 : entry50[6];
        const next22 = value382 ? plus(states3_7, entry50[7]) : entry50[7];
        const next23 = true;
        states3_0 = next15;
        states3_1 = next16;
        states3_2 = next17;
        states3_3 = next18;
        states3_4 = next19;
        states3_5 = next20;
        states3_6 = next21;
        states3_7 = next22;
        states3_8 = next23;
        states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6, states3_7, states3_8]);
      }
      const list32 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index55 = 0; index55 < states3.length; index55 += 1) {
        const entry51 = states3[index55];
        if (!((index55 + 1 < states3.length) && (states3[index55 + 1]?.[1] ?? 0) === entry51[1] && (states3[index55 + 1]?.[4] ?? 0) === entry51[4] && !(entry51[0] || (states3[index55 + 1]?.[0] ?? false)) && !(entry51[3] || (states3[index55 + 1]?.[3] ?? false)))) {
          list32.push([entry51[0], entry51[1], entry51[2], entry51[3], entry51[4], entry51[5], entry51[6], entry51[7]]);
        }
      }
      let any18 = false;
      if ((steps += list32.length) > MOST_STEPS) return undefined;
      for (const entry52 of list32) {
        if (!(entry52[6] >= -9007199254740991 && 9007199254740991 >= entry52[6])) {
          any18 = true;
          break;
        }
      }
      const list33 = [];
      if ((steps += list32.length) > MOST_STEPS) return undefined;
      for (const entry53 of list32) {
        list33.push([entry53[0], entry53[0] ? 0 : entry53[1], entry53[0] ? 0 : entry53[2], entry53[3], entry53[3] ? 0 : entry53[4], entry53[3] ? 0 : entry53[5], entry53[6], entry53[7]]);
      }
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      const sorted7 = inOrderBy(list33, [1, 4, 6, 7]);
      const list34 = [];
      if ((steps += sorted7.length) > MOST_STEPS) return undefined;
      for (const entry54 of sorted7) {
        list34.push([entry54[0], entry54[1], entry54[2], entry54[3] || entry54[0], entry54[1] - entry54[4], entry54[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry54[7]), AMOUNT24)]);
      }
      let value383 = value282 && value5;
      if (value383) {
        let any19 = false;
        if ((steps += all8.length) > MOST_STEPS) return undefined;
        for (const entry55 of all8) {
          if (entry55[0] || entry55[3]) {
            any19 = true;
            break;
          }
        }
        value383 = any19 && value236 && value237 && !value367 && value364 && value250 && value252 && value244 && value248 && value253;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any18 || value275 || value365 || value383;
      let amountsIsUnknown;
      if (value269) {
        let value384 = daysRefundedIsUnknown || any18;
        if (!value384) {
          const list35 = [];
          if ((steps += list34.length) > MOST_STEPS) return undefined;
          for (const entry56 of list34) {
            list35.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[3] ? 0 : entry56[4], entry56[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry56[7]]);
          }
          value384 = compareRaw(list35, NOTHING) === 0 || value275 || value365 || value383;
        }
        amountsIsUnknown = !(value384 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value226 && value236 && value237 && value256 && value250 && value252 && value244 && value248 && value253 && value270 && value265 && value267 && value268 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list34;
      const list36 = [];
      const list37 = value269 ? daysByPeriod : value271 ? daysByPeriod : NOTHING;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry57 of list37) {
        const value385 = entry57[4] * 100;
        const value386 = facts.serviceMonthlyChargeIsUnknown || entry57[3];
        list36.push([entry57[0], entry57[1], entry57[2], entry57[5], value385 === 0 && !value386, value386, divide(entry57[7], ofPence(value385))]);
      }
      let value387;
      if (amountsIsUnknown) {
        value387 = NOTHING;
      } else {
      
        const list38 = [];
        if ((steps += list36.length) > MOST_STEPS) return undefined;
        for (const entry58 of list36) {
          list38.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[0] ? 0 : entry58[2], entry58[3], entry58[4], entry58[5], entry58[4] || entry58[5] ? AMOUNT0 : entry58[6]]);
        }
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list38, [1]);
        value387 = sorted8;
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
      if ((steps += value387.length) > MOST_STEPS) return undefined;
      for (const entry59 of value387) {
        const value388 = entry59[1] === states4_1;
        const value389 = !(entry59[0] || states4_0);
        const value390 = states4_7 && value388 && value389;
        const next24 = entry59[0];
        const next25 = entry59[1];
        const next26 = entry59[2];
        const next27 = value390 ? entry59[3] + states4_3 : entry59[3];
        const next28 = entry59[4] || states4_7 && value388 && states4_4 && value389;
        const next29 = entry59[5];
        const next30 = value390 ? plus(entry59[6], states4_6) : entry59[6];
        const next31 = true;
        states4_0 = next24;
        states4_1 = next25;
        states4_2 = next26;
        states4_3 = next27;
        states4_4 = next28;
        states4_5 = next29;
        states4_6 = next30;
        states4_7 = next31;
        states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5, states4_6, states4_7]);
      }
      const list39 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index64 = 0; index64 < states4.length; index64 += 1) {
        const entry60 = states4[index64];
        if (!((index64 + 1 < states4.length) && (states4[index64 + 1]?.[1] ?? 0) === entry60[1] && !(entry60[0] || (states4[index64 + 1]?.[0] ?? false)))) {
          list39.push([entry60[0], entry60[1], entry60[2], entry60[3], entry60[4], entry60[5], entry60[6]]);
        }
      }
      let any20 = false;
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry61 of list39) {
        if (!(entry61[3] >= -9007199254740991 && 9007199254740991 >= entry61[3])) {
          any20 = true;
          break;
        }
      }
      const list40 = [];
      if ((steps += list36.length) > MOST_STEPS) return undefined;
      for (const entry62 of list36) {
        list40.push([entry62[4], entry62[5], entry62[6]]);
      }
      let any21 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry63 of list40) {
        if (entry63[1]) {
          any21 = true;
          break;
        }
      }
      let any22 = false;
      if ((steps += list36.length) > MOST_STEPS) return undefined;
      for (const entry64 of list36) {
        if (entry64[0] || entry64[5]) {
          any22 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry65 of list39) {
        list41.push([entry65[0], entry65[0] ? 0 : entry65[1], entry65[0] ? 0 : entry65[2], entry65[3], entry65[4], entry65[5], entry65[4] || entry65[5] ? AMOUNT0 : entry65[6]]);
      }
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      const sorted9 = inOrderBy(list41, [1, 3, 4, 6]);
      const list42 = [];
      if ((steps += sorted9.length) > MOST_STEPS) return undefined;
      for (const entry66 of sorted9) {
        list42.push([entry66[0], entry66[1], entry66[2], entry66[3], entry66[4], !entry66[4] && entry66[5], roundHalfUp(entry66[6], 2)]);
      }
      const list43 = [];
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry67 of list42) {
        list43.push([entry67[4], entry67[5], entry67[6]]);
      }
      let any23 = false;
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry68 of list43) {
        if (entry68[1]) {
          any23 = true;
          break;
        }
      }
      let value391 = daysRefundedIsUnknown || amountsIsUnknown || any20 || any21 || any22 || any23;
      if (!value391) {
        let any24 = false;
        if ((steps += list42.length) > MOST_STEPS) return undefined;
        for (const entry69 of list42) {
          if (entry69[0] || entry69[5]) {
            any24 = true;
            break;
          }
        }
        value391 = any24 || value254 || value263 || value266 || (value145 && value174);
      }
      if (value391) return undefined;
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry70 of list40) {
        const next32 = state5_0 || entry70[0];
        const next33 = plus(entry70[2], state5_1);
        state5_0 = next32;
        state5_1 = next33;
      }
      let state6_0 = false;
      let state6_1 = AMOUNT0;
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry71 of list43) {
        const next34 = state6_0 || entry71[0];
        const next35 = plus(entry71[2], state6_1);
        state6_0 = next34;
        state6_1 = next35;
      }
      const creditsIsUnknown = amountsIsUnknown || any20 || any22;
      const value392 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any20 || any22 || any23;
      const refundIsNone = state6_0 && value392 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state6_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value255 ? 0 : value242 ? 0 : value251 ? 0 : daysLostIsUnknown ? 0 : value247 ? 0 : facts.moveOutagesIsUnknown ? 0 : value245 ? 0 : daysLostIsUnknown ? 0 : value112 ? 0 : value368 ? 0 : value112 ? 0 : state2_4,
          "refundUnrounded": !amountsIsUnknown && state5_0 && !any21 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state5_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list42).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state6_1) < 0 && value392 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
