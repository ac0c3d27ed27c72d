// What is refunded for days without service around a home move?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, compare, compareRaw, dateOfNumber, decimal, decimalOf, divide, entriesIn, firstDay, inOrderBy, isUnknown, lastDay, mayBeNone, minus, moneyText, monthOfDay, noAnswer, ofPence, plus, rangeTo, roundHalfUp, startOfMonth, textIn, times, toPlaces, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT24 = decimal('24');
  const AMOUNT0 = decimal('0');
  const LISTED3 = [[false, false, -719162, -719162, AMOUNT0]];
  const LISTED4 = [[-719162]];
  const LISTED5 = [[2932896]];
  const LISTED6 = [[-719162, AMOUNT0]];
  return {
    decision: "moving-home-refund",
    readings: {},
    listed: ["move.withinUk","move.engineerRefused","move.engineerNecessary","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.outages","termination","termination.endedBy","termination.effectiveOn","asOf","service.billingDay","service.monthlyCharge","termination.form","termination.movesDomain","service.kind"],
    effects: {"refund-due":[{"party":"provider","modality":"must","action":"refund-days-without-service","amount":"refund","by":null,"where":null,"clause":"S3.8/p3"}],"no-refund":[]},
    whole: {
      facts: ["termination.form","termination.movesDomain","move.outages","termination.endedBy","termination.effectiveOn","asOf","move.noticeOn","move.newAddressGivenOn","move.alternativeNumberGivenOn","move.engineerRefused","move.engineerNecessary","move.withinUk","service.billingDay","service.monthlyCharge"],
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
          moveOutages: entriesIn(fact2).map((entry1) => [firstDay((entry1["from"] ?? null)), (entry1["to"] ?? null) === null, firstDay((entry1["to"] ?? null)), textIn((entry1["cause"] ?? null)), (entry1["hours"] ?? null) === null, amountIn((entry1["hours"] ?? null))]),
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
        let state_0 = true;
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry2 of facts.moveOutages) {
          const part = entry2[3] === "customer-apparatus";
          state_0 = state_0 && part;
        }
        const value5 = !state_0;
        const value6 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value && value2 || value && any && value3 && value4;
        let lastDayCounted;
        if (facts.terminationEffectiveOnIsNone || !value6) {
          lastDayCounted = facts.asOf;
        } else {
        
          const endingDay = value6 ? facts.terminationEffectiveOn : -719163;
          lastDayCounted = endingDay < facts.asOf ? endingDay : facts.asOf;
        }
        const outages = [];
        if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
        for (const entry3 of facts.moveOutages) {
          outages.push([entry3[0], entry3[1] ? lastDayCounted : entry3[2], entry3[3], entry3[4] ? AMOUNT24 : entry3[5]]);
        }
        const all = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry4 of outages) {
          const part2 = entry4[2] === "other" ? entry4[3] : AMOUNT0;
          if (entry4[1] >= entry4[0]) {
            const part3 = [[entry4[0], part2], [entry4[1] + 1, minus(AMOUNT0, part2)]];
            if ((steps += part3.length) > MOST_STEPS) return undefined;
            for (const one of part3) {
              all.push(one);
            }
          }
        }
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [0]);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const list of [LISTED6, sorted]) {
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
        let any2 = false;
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry8 of list4) {
          if (entry8[0] === -719162) {
            any2 = true;
            break;
          }
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry9 of list4) {
          list5.push([entry9[0]]);
        }
        const all2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry10 of outages) {
          const part4 = entry10[2] === "customer-apparatus" && compare(entry10[3], AMOUNT24) >= 0 ? entry10[3] : AMOUNT0;
          if (entry10[1] >= entry10[0]) {
            const part5 = [[entry10[0], part4], [entry10[1] + 1, minus(AMOUNT0, part4)]];
            if ((steps += part5.length) > MOST_STEPS) return undefined;
            for (const one3 of part5) {
              all2.push(one3);
            }
          }
        }
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        const sorted2 = inOrderBy(all2, [0]);
        const states2 = [];
        let states2_0 = -719162;
        let states2_1 = AMOUNT0;
        if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (const list6 of [LISTED6, sorted2]) {
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
        for (let index11 = 0; index11 < states2.length; index11 += 1) {
          const entry11 = states2[index11];
          if (!((index11 + 1 < states2.length) && (states2[index11 + 1]?.[0] ?? 0) === entry11[0])) {
            list7.push([entry11[0], entry11[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index12 = 0; index12 < list7.length; index12 += 1) {
          const entry12 = list7[index12];
          if (!((index12 > 0) && compare(entry12[1], (list7[index12 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry12[0], entry12[1]]);
          }
        }
        let any3 = false;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry13 of list8) {
          if (entry13[0] === -719162) {
            any3 = true;
            break;
          }
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry14 of list8) {
          list9.push([entry14[0]]);
        }
        const list10 = [];
        const list11 = any2 ? NOTHING : LISTED4;
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        const list12 = any3 ? NOTHING : LISTED4;
        if ((steps += list12.length) > MOST_STEPS) return undefined;
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const list13 of [list11, list5, list12, list9]) {
          for (const one5 of list13) {
            if (-719162 < one5[0]) {
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
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        for (const one8 of LISTED5) all3.push(one8);
        const daysLost = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (let index15 = 0; index15 < all3.length; index15 += 1) {
          const entry15 = all3[index15];
          if ((index15 + 1 < all3.length) && entry15[0] < (all3[index15 + 1]?.[0] ?? 0)) {
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            const most = entry15[0];
            let found = NOT_FOUND;
            for (let index17 = list4.length - 1; index17 >= 0; index17 -= 1) {
              const entry16 = list4[index17];
              if (entry16[0] <= most) {
                found = entry16;
                break;
              }
            }
            const value7 = !(found !== NOT_FOUND);
            if ((steps += list8.length) > MOST_STEPS) return undefined;
            const most2 = entry15[0];
            let found2 = NOT_FOUND;
            for (let index19 = list8.length - 1; index19 >= 0; index19 -= 1) {
              const entry17 = list8[index19];
              if (entry17[0] <= most2) {
                found2 = entry17;
                break;
              }
            }
            if ((value7 || !(found2 !== NOT_FOUND) ? noAnswer() : compare(AMOUNT0, found[1] ?? NIL) < 0 && compare(found2[1] ?? NIL, AMOUNT0) === 0) && (value7 ? noAnswer() : true)) {
              const part6 = (all3[index15 + 1]?.[0] ?? 0) + -1;
              daysLost.push([entry15[0], false, part6]);
            }
          }
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value8 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value8 ? value8 : facts.moveNoticeOn) + 30;
        const daysFromTheFirst = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry18 of daysLost) {
          daysFromTheFirst.push([completeOnIsNone, entry18[0] < noticeHasRunOn ? noticeHasRunOn : entry18[0], false, entry18[2]]);
        }
        const list14 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry19 of daysFromTheFirst) {
          list14.push([completeOnIsNone, completeOnIsNone ? 0 : entry19[1], false, entry19[3]]);
        }
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        const sorted4 = inOrderBy(list14, [1, 3]);
        const value9 = !completeOnIsNone;
        let state2_0 = false;
        let state2_1 = 0;
        let state2_2 = true;
        let state2_3 = -719163;
        let state2_4 = 2932897;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry20 of sorted4) {
          const value10 = !state2_2;
          const value11 = state2_3 < entry20[3];
          const value12 = entry20[3] >= entry20[1];
          const value13 = state2_3 < entry20[1];
          const value14 = !(!value11 && value10);
          const value15 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state2_2);
          const value16 = value12 && value14 && value9;
          const value17 = !value13 && value15;
          const value18 = value16 ? entry20[3] : state2_3;
          const next5 = state2_4 >= entry20[3] && value10 && value11 || value12 && state2_4 >= entry20[1] && value13 && value14 && value9 && value15 ? noAnswer() : value16 ? state2_0 || (value17 ? state2_2 : completeOnIsNone) : state2_0;
          const next6 = value16 ? state2_1 + (value17 ? entry20[3] - state2_3 : entry20[3] - entry20[1] + 1) : state2_1;
          const next7 = state2_2 && !value16;
          const next8 = value18;
          const next9 = value18;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
          state2_4 = next9;
        }
        const value19 = 0 < state2_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value20 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value21 = !value20;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        const sorted5 = inOrderBy(daysLost, [0, 2]);
        let state3_0 = false;
        let state3_1 = 0;
        let state3_2 = true;
        let state3_3 = -719163;
        let state3_4 = 2932897;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry21 of sorted5) {
          const value22 = !state3_2;
          const value23 = state3_3 < entry21[2];
          const value24 = entry21[2] < entry21[0];
          const value25 = !value24;
          const value26 = state3_3 < entry21[0];
          const value27 = value25 && !(!value23 && value22);
          const value28 = value27 ? entry21[2] : state3_3;
          const next10 = state3_4 >= entry21[2] && value22 && value23 || value25 && value22 && state3_4 >= entry21[0] && value26 && value23 ? noAnswer() : state3_0;
          const next11 = value27 ? state3_1 + (value22 && !value26 ? entry21[2] - state3_3 : entry21[2] - entry21[0] + 1) : state3_1;
          const next12 = state3_2 && value24;
          const next13 = value28;
          const next14 = value28;
          state3_0 = next10;
          state3_1 = next11;
          state3_2 = next12;
          state3_3 = next13;
          state3_4 = next14;
        }
        const value29 = !state3_0 && state3_1 === 0;
        const value30 = !value29;
        const refundableDaysIsNone = value5 && state2_0 && value21 && value30;
        const value31 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && value5 && value19 && value31 && value21 && value30 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value32 = facts.serviceBillingDay + -1 + -719162;
        const value33 = value32 >= -719162 && 2932896 >= value32;
        let value34;
        if (value20) {
          value34 = NOTHING;
        } else {
        
          let value35;
          if (value29) {
            value35 = NOTHING;
          } else {
          
            let value36;
            if (state_0) {
              value36 = NOTHING;
            } else {
            
              const value37 = value33 ? value32 : -719163;
              const value38 = monthOfDay(value37);
              const value39 = value37 - startOfMonth(value38);
              const all4 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry22 of daysFromTheFirst) {
                const value40 = monthOfDay(entry22[1]);
                const value41 = startOfMonth(value40);
                const value42 = startOfMonth(value40 + 1) - value41 + -1;
                const value43 = value40 - value38;
                const value44 = entry22[1] - value41 < (value42 < value39 ? value42 : value39) ? value43 + -1 : value43;
                const value45 = Math.floor((0 < value44 ? value44 : 0) / 12) * 12 + value38;
                const value46 = value45 >= 12 && 119999 >= value45;
                if (entry22[3] >= entry22[1] && (value9 && !value46 ? noAnswer() : true) && value9) {
                  let value47;
                  if (completeOnIsNone) {
                    value47 = NOTHING;
                  } else {
                  
                    const value48 = entry22[3] + 1;
                    let value49;
                    if (completeOnIsNone) {
                      value49 = NOTHING;
                    } else {
                    
                      let value50;
                      if (value46) {
                        const value51 = startOfMonth(value45);
                        const value52 = startOfMonth(value45 + 1) - value51;
                        value50 = value39 < value52 ? value39 + value51 : value52 + -1 + value51;
                      } else {
                      
                        value50 = -719163;
                      }
                      const value53 = monthOfDay(value50);
                      const value54 = value50 - startOfMonth(value53);
                      let value55;
                      if (value50 < value48) {
                        const value56 = monthOfDay(entry22[3]);
                        const value57 = startOfMonth(value56);
                        const value58 = startOfMonth(value56 + 1) - value57 + -1;
                        const value59 = value56 - value53;
                        const value60 = entry22[3] - value57 < (value58 < value54 ? value58 : value54) ? value59 + -1 : value59;
                        value55 = (0 < value60 ? value60 : 0) + 1;
                      } else {
                      
                        value55 = 0;
                      }
                      const count = value55;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list15 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry23 of range) {
                        const value61 = value53 + entry23[0];
                        const value62 = startOfMonth(value61);
                        const value63 = startOfMonth(value61 + 1) - value62;
                        const part7 = value54 < value63 ? value54 + value62 : value63 + -1 + value62;
                        if (entry22[1] < part7 && part7 < value48) {
                          list15.push([part7]);
                        }
                      }
                      if ((steps += list15.length) > MOST_STEPS) return undefined;
                      const sorted6 = inOrderBy(list15, [0]);
                      value49 = sorted6;
                    }
                    const all5 = [];
                    all5.push([entry22[1]]);
                    if ((steps += value49.length) > MOST_STEPS) return undefined;
                    for (const one10 of value49) all5.push(one10);
                    all5.push([value48]);
                    const list16 = [];
                    if ((steps += all5.length) > MOST_STEPS) return undefined;
                    for (let index26 = 0; index26 < all5.length; index26 += 1) {
                      const entry24 = all5[index26];
                      if ((index26 + 1 < all5.length) && entry24[0] < (all5[index26 + 1]?.[0] ?? 0)) {
                        const value64 = monthOfDay(entry24[0]);
                        const value65 = startOfMonth(value64);
                        const value66 = startOfMonth(value64 + 1) - value65 + -1;
                        const value67 = value64 - value38;
                        const value68 = entry24[0] - value65 < (value66 < value39 ? value66 : value39) ? value67 + -1 : value67;
                        const value69 = 0 < value68 ? value68 : 0;
                        const value70 = value69 + 1 + value38;
                        const value71 = value70 >= 12 && 119999 >= value70;
                        const value72 = value69 + value38;
                        const value73 = value72 >= 12 && 119999 >= value72;
                        if (!value71 || !value73 ? noAnswer() : true) {
                          let value74;
                          if (value71) {
                            const value75 = startOfMonth(value70);
                            const value76 = startOfMonth(value70 + 1) - value75;
                            value74 = value39 < value76 ? value75 + value39 : value75 + (value76 + -1);
                          } else {
                          
                            value74 = -719163;
                          }
                          let value77;
                          if (value73) {
                            const value78 = startOfMonth(value72);
                            const value79 = startOfMonth(value72 + 1) - value78;
                            value77 = value39 < value79 ? value39 + value78 : value79 + -1 + value78;
                          } else {
                          
                            value77 = -719163;
                          }
                          const value80 = (all5[index26 + 1]?.[0] ?? 0) - entry24[0];
                          list16.push([false, value74, false, value77, value80, times(ofPence(value80 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value47 = list16;
                  }
                  const part8 = value47;
                  const list17 = completeOnIsNone ? NOTHING : part8;
                  if ((steps += list17.length) > MOST_STEPS) return undefined;
                  for (const one9 of list17) {
                    all4.push(one9);
                  }
                }
              }
              if ((steps += all4.length) > MOST_STEPS) return undefined;
              const sorted7 = inOrderBy(all4, [1, 3]);
              value36 = sorted7;
            }
            value35 = value36;
          }
          value34 = value35;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value34.length) > MOST_STEPS) return undefined;
        for (const entry25 of value34) {
          const value81 = states3_6 && entry25[1] === states3_1 && entry25[3] === states3_3;
          const next15 = false;
          const next16 = entry25[1];
          const next17 = false;
          const next18 = entry25[3];
          const next19 = value81 ? entry25[4] + states3_4 : entry25[4];
          const next20 = value81 ? plus(entry25[5], states3_5) : entry25[5];
          const next21 = true;
          states3_0 = next15;
          states3_1 = next16;
          states3_2 = next17;
          states3_3 = next18;
          states3_4 = next19;
          states3_5 = next20;
          states3_6 = next21;
          states3.push([states3_0, states3_1, states3_2, states3_3, states3_4, states3_5, states3_6]);
        }
        const list18 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index28 = 0; index28 < states3.length; index28 += 1) {
          const entry26 = states3[index28];
          if (!((index28 + 1 < states3.length) && (states3[index28 + 1]?.[1] ?? 0) === entry26[1] && entry26[3] === (states3[index28 + 1]?.[3] ?? 0))) {
            list18.push([false, entry26[1], false, entry26[3], entry26[4], entry26[5]]);
          }
        }
        let any4 = false;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry27 of list18) {
          if (!(entry27[4] >= -9007199254740991 && 9007199254740991 >= entry27[4])) {
            any4 = true;
            break;
          }
        }
        const value82 = value5 && value19 && value31 && value21 && value30;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list18, [1, 3, 4, 5]);
        const list19 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry28 of sorted8) {
          const value83 = entry28[1] - entry28[3];
          if (!(value83 >= -9007199254740991 && 9007199254740991 >= value83) ? noAnswer() : true) {
            const part9 = value83;
            const part10 = divide(times(entry28[5], facts.serviceMonthlyCharge), AMOUNT24);
            const value84 = decimalOf(part9);
            list19.push([false, entry28[1], entry28[4], compare(value84, AMOUNT0) === 0, divide(part10, value84)]);
          }
        }
        let value85;
        if (value82) {
          let value86;
          if (any4) {
            value86 = NOTHING;
          } else {
          
            const list20 = [];
            if ((steps += list19.length) > MOST_STEPS) return undefined;
            for (const entry29 of list19) {
              list20.push([false, entry29[1], entry29[2], entry29[3], entry29[3] ? AMOUNT0 : entry29[4]]);
            }
            if ((steps += list20.length) > MOST_STEPS) return undefined;
            const sorted9 = inOrderBy(list20, [1]);
            value86 = sorted9;
          }
          value85 = value86;
        } else {
        
          value85 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value85.length) > MOST_STEPS) return undefined;
        for (const entry30 of value85) {
          const value87 = entry30[1] === states4_1;
          const value88 = states4_5 && value87;
          const next22 = false;
          const next23 = entry30[1];
          const next24 = value88 ? states4_2 + entry30[2] : entry30[2];
          const next25 = entry30[3] || states4_5 && states4_3 && value87;
          const next26 = value88 ? plus(entry30[4], states4_4) : entry30[4];
          const next27 = true;
          states4_0 = next22;
          states4_1 = next23;
          states4_2 = next24;
          states4_3 = next25;
          states4_4 = next26;
          states4_5 = next27;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5]);
        }
        const list21 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index33 = 0; index33 < states4.length; index33 += 1) {
          const entry31 = states4[index33];
          if (!((index33 + 1 < states4.length) && (states4[index33 + 1]?.[1] ?? 0) === entry31[1])) {
            list21.push([false, entry31[1], entry31[2], entry31[3], entry31[4]]);
          }
        }
        let any5 = false;
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        for (const entry32 of list21) {
          if (!(entry32[2] >= -9007199254740991 && 9007199254740991 >= entry32[2])) {
            any5 = true;
            break;
          }
        }
        const value89 = any4 || any5 || !value33;
        if (value89) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const entry33 of list19) {
          const next28 = state4_0 || entry33[3];
          const next29 = plus(entry33[4], state4_1);
          state4_0 = next28;
          state4_1 = next29;
        }
        const value90 = !any5;
        const list22 = [];
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        for (const entry34 of list21) {
          list22.push([false, entry34[1], entry34[2], entry34[3], entry34[3] ? AMOUNT0 : entry34[4]]);
        }
        if ((steps += list22.length) > MOST_STEPS) return undefined;
        const sorted10 = inOrderBy(list22, [1, 2, 3, 4]);
        const list23 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry35 of sorted10) {
          list23.push([false, entry35[1], entry35[2], entry35[3], roundHalfUp(entry35[4], 2)]);
        }
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry36 of list23) {
          const next30 = state5_0 || entry36[3];
          const next31 = plus(entry36[4], state5_1);
          state5_0 = next30;
          state5_1 = next31;
        }
        const refund = any5 ? AMOUNT0 : state5_1;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : value20 ? 0 : value29 ? 0 : state_0 ? 0 : state2_1,
            "refundUnrounded": value5 && value19 && !any4 && state4_0 && value31 && value21 && value30 ? null : toPlaces(value82 ? (any4 ? AMOUNT0 : state4_1) : AMOUNT0, 10),
            "refund": value90 && state5_0 ? null : moneyText(refund),
            "credits": false ? null : (any5 ? NOTHING : list23).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value89) return answer;
        return { ...answer, sums: [value90 && compare(AMOUNT0, state5_1) < 0 && !state5_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
        const value4 = value ? facts.terminationEffectiveOn : -719163;
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
      const endingDay = value45 ? (value46 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value50 ? facts.terminationEffectiveOn : -719163;
      const value51 = endingDayIsUnknown && endingDay < -719162;
      const value52 = value49 || value51;
      const value53 = endingDay < facts.asOf ? endingDay : facts.asOf;
      const value54 = value52 ? -719163 : value53;
      const endingDayIsNone = value45 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value50;
      const value55 = !endingDayIsNone;
      const value56 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const endingDayAtLatest = value45 ? (value46 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value50 ? facts.terminationEffectiveOnAtLatest : 2932897;
      const value57 = endingDayAtLatest < facts.asOfAtLatest ? endingDayAtLatest : facts.asOfAtLatest;
      const value58 = value49 || value51 || value56 || value48 || (facts.asOfIsUnknown || endingDayIsUnknown) && !(value53 === value57 && !value52);
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
      const value118 = facts.moveOutagesIsUnknown || any7 || any8 || any10;
      let value119;
      if (facts.moveOutagesIsUnknown || any7 || any8) {
        value119 = NOTHING;
      } else {
      
        let value120;
        if (facts.moveOutagesIsUnknown) {
          value120 = NOTHING;
        } else {
        
          let value121;
          if (value5 && any7) {
            value121 = NOTHING;
          } else {
          
            let value122;
            if (facts.moveOutagesIsUnknown) {
              value122 = NOTHING;
            } else {
            
              if ((steps += all2.length) > MOST_STEPS) return undefined;
              const sorted2 = inOrderBy(all2, [2]);
              value122 = sorted2;
            }
            value121 = value122;
          }
          value120 = value121;
        }
        value119 = value120;
      }
      const states2 = [];
      let states2_0 = -719162;
      let states2_1 = AMOUNT0;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      if ((steps += value119.length) > MOST_STEPS) return undefined;
      for (const list14 of [LISTED3, value119]) {
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
      let value123;
      if (value112) {
        value123 = NOTHING;
      } else {
      
        let value124;
        if (value113) {
          value124 = NOTHING;
        } else {
        
          let any11 = false;
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry23 of list13) {
            if (entry23[0] === -719162) {
              any11 = true;
              break;
            }
          }
          let value125;
          if (value113) {
            value125 = NOTHING;
          } else {
          
            const list17 = [];
            if ((steps += list13.length) > MOST_STEPS) return undefined;
            for (const entry24 of list13) {
              list17.push([entry24[0]]);
            }
            value125 = list17;
          }
          const all3 = [];
          const list18 = any11 && !value113 ? NOTHING : LISTED4;
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          for (const one5 of list18) all3.push(one5);
          if ((steps += value125.length) > MOST_STEPS) return undefined;
          for (const one6 of value125) all3.push(one6);
          value124 = all3;
        }
        let value126;
        if (value118) {
          value126 = NOTHING;
        } else {
        
          let any12 = false;
          if ((steps += list16.length) > MOST_STEPS) return undefined;
          for (const entry25 of list16) {
            if (entry25[0] === -719162) {
              any12 = true;
              break;
            }
          }
          let value127;
          if (value118) {
            value127 = NOTHING;
          } else {
          
            const list19 = [];
            if ((steps += list16.length) > MOST_STEPS) return undefined;
            for (const entry26 of list16) {
              list19.push([entry26[0]]);
            }
            value127 = list19;
          }
          const all4 = [];
          const list20 = any12 && !value118 ? NOTHING : LISTED4;
          if ((steps += list20.length) > MOST_STEPS) return undefined;
          for (const one7 of list20) all4.push(one7);
          if ((steps += value127.length) > MOST_STEPS) return undefined;
          for (const one8 of value127) all4.push(one8);
          value126 = all4;
        }
        const list21 = [];
        if ((steps += value124.length) > MOST_STEPS) return undefined;
        if ((steps += value126.length) > MOST_STEPS) return undefined;
        for (const list22 of [value124, value126]) {
          for (const one9 of list22) {
            if (-719162 < one9[0] && one9[0] < 2932896) {
              list21.push([one9[0]]);
            }
          }
        }
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        const sorted3 = inOrderBy(list21, [0]);
        value123 = sorted3;
      }
      const all5 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one10 of LISTED4) all5.push(one10);
      if ((steps += value123.length) > MOST_STEPS) return undefined;
      for (const one11 of value123) all5.push(one11);
      if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
      for (const one12 of LISTED5) all5.push(one12);
      const list23 = [];
      if ((steps += all5.length) > MOST_STEPS) return undefined;
      for (let index27 = 0; index27 < all5.length; index27 += 1) {
        const entry27 = all5[index27];
        if ((index27 + 1 < all5.length) && entry27[0] < (all5[index27 + 1]?.[0] ?? 0)) {
          list23.push([entry27[0], (all5[index27 + 1]?.[0] ?? 0)]);
        }
      }
      const value128 = value113 ? NOTHING : list13;
      const value129 = value118 ? NOTHING : list16;
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry28 of list23) {
        if ((steps += value128.length) > MOST_STEPS) return undefined;
        const most = entry28[0];
        let found = NOT_FOUND;
        for (let index30 = value128.length - 1; index30 >= 0; index30 -= 1) {
          const entry29 = value128[index30];
          if (entry29[0] <= most) {
            found = entry29;
            break;
          }
        }
        const value130 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value131 = !(found !== NOT_FOUND);
        const value132 = facts.moveOutagesIsUnknown || value131 || any3 || any4 || any6;
        let value133 = value130;
        if (value133) {
          if ((steps += value129.length) > MOST_STEPS) return undefined;
          const most2 = entry28[0];
          let found2 = NOT_FOUND;
          for (let index32 = value129.length - 1; index32 >= 0; index32 -= 1) {
            const entry30 = value129[index32];
            if (entry30[0] <= most2) {
              found2 = entry30;
              break;
            }
          }
          const value134 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          value133 = value134;
          if (value133) {
            const value135 = !value132;
            const value136 = (facts.moveOutagesIsUnknown || value130 || value131 || any3 || any4 || any6) && !(value130 && value135);
            const value137 = !value136;
            const value138 = !(found2 !== NOT_FOUND);
            const value139 = !(facts.moveOutagesIsUnknown || value138 || any7 || any8 || any10);
            const value140 = (facts.moveOutagesIsUnknown || value138 || value134 || any7 || any8 || any10) && !(value134 && value139);
            const value141 = !value140;
            value133 = !((value136 || value130 && value137 && value135) && (value140 || value134 && value141 && value139) && (value136 || value140)) && value137 && value135 && value141 && value139;
          }
        }
        if (value133) {
          const value142 = entry28[1] + -1;
          const part = value142;
          list24.push([entry28[0], false, part, part]);
        }
      }
      const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
      const value143 = !completeOnIsNone;
      const value144 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOn < -719162;
      const value145 = !(facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone);
      const value146 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOn < -719162;
      const value147 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOn < -719162;
      const value148 = facts.moveNewAddressGivenOnIsUnknown && facts.moveNewAddressGivenOnMayBeNone;
      const value149 = facts.moveAlternativeNumberGivenOnIsUnknown && facts.moveAlternativeNumberGivenOnMayBeNone;
      const value150 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
      const value151 = facts.moveNewAddressGivenOnAtLatest < facts.moveAlternativeNumberGivenOnAtLatest ? facts.moveAlternativeNumberGivenOnAtLatest : facts.moveNewAddressGivenOnAtLatest;
      const value152 = value146 || value147;
      const value153 = value146 || value147 || value148 || value149 || (facts.moveNewAddressGivenOnIsUnknown || facts.moveAlternativeNumberGivenOnIsUnknown) && !(value150 === value151 && !value152);
      const value154 = value145 && value153 && (value150 < -719162 || value146 || value147);
      const value155 = value144 || value154;
      const value156 = value152 ? -719163 : value150;
      const value157 = facts.moveNoticeOn < value156 ? value156 : facts.moveNoticeOn;
      const value158 = (value155 ? -719163 : value157) + 30;
      const value159 = 2932896 < value158;
      const value160 = facts.moveNoticeOnIsUnknown && facts.moveNoticeOnMayBeNone;
      const value161 = value145 && value153 && (value146 || value147 || value148 || value149);
      const value162 = value152 ? 2932897 : value151;
      const value163 = facts.moveNoticeOnAtLatest < value162 ? value162 : facts.moveNoticeOnAtLatest;
      const value164 = value144 || value154 || value160 || value161 || (facts.moveNoticeOnIsUnknown || value145 && value153) && !(value163 === value157 && !value155);
      const value165 = value159 && !(value143 && value164);
      const value166 = value143 && value164 && (value157 < -719162 || value144 || value154);
      const value167 = value143 && value164 && (value144 || value154 || value160 || value161);
      const value168 = (value155 ? 2932897 : value163) + 30;
      const value169 = 2932896 < value168 ? 2932896 : value168;
      const value170 = value159 ? -719162 : value158;
      const value171 = value165 || value166;
      const value172 = value165 || value166 || value167 || value143 && value164 && !(value169 === value170 && !value171);
      const value173 = value143 && value172 && value171;
      const value174 = value143 && value172 && (value165 || value166 || value167);
      const noticeHasRunOnAtLatest = value171 ? 2932897 : value169;
      const noticeHasRunOn = value171 ? -719163 : value170;
      const value175 = !value173;
      const value176 = value173 || value174;
      const list25 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry31 of list24) {
        const value177 = entry31[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry31[0];
        const value178 = entry31[0] < noticeHasRunOn ? noticeHasRunOn : entry31[0];
        list25.push([completeOnIsNone, value143 && (value173 || value174 || value143 && value172 && !(value177 === value178 && value175)), value176, value173 ? -719163 : value178, value173 ? 2932897 : value177, false, entry31[2], entry31[2]]);
      }
      const list26 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry32 of list25) {
        const value179 = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || entry32[1];
        list26.push([completeOnIsNone, entry32[1], entry32[1] && value176, value179 ? 0 : entry32[3], value179 ? 0 : entry32[4], false, entry32[6], entry32[6]]);
      }
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      const sorted4 = inOrderBy(list26, [3, 6]);
      let state_0 = false;
      let state_1 = false;
      let state_2 = false;
      let state_3 = false;
      let state_4 = 0;
      let state_5 = true;
      let state_6 = false;
      let state_7 = false;
      let state_8 = -719163;
      let state_9 = 2932897;
      if ((steps += sorted4.length) > MOST_STEPS) return undefined;
      for (const entry33 of sorted4) {
        const value180 = entry33[6] >= entry33[4];
        const value181 = entry33[1] && entry33[2];
        const value182 = !value181;
        const value183 = entry33[6] >= entry33[3] && value143 && !(value180 && value143 && value182);
        const value184 = !value183;
        const value185 = !state_0;
        const value186 = value185 && state_5;
        const value187 = !value186;
        const value188 = state_8 >= entry33[6];
        const value189 = state_0 || state_6;
        const value190 = value189 && (state_7 || state_0 && state_5);
        const value191 = !value190;
        const value192 = state_9 >= entry33[6] && value187 && !(value188 && value187 && value191);
        const value193 = !value192;
        const value194 = !(value192 || value188 && value193 && value187 && value191);
        const value195 = value193 && value194;
        const value196 = (value192 || value195) && !value195;
        const value197 = !value196;
        const value198 = (value183 || value180 && value143 && value184 && value182) && (value196 || value197 && value193 && value194) && (value183 || value196);
        const value199 = state_8 === entry33[6];
        const value200 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value186);
        const value201 = state_8 >= entry33[4];
        const value202 = !(value181 || value190);
        const value203 = state_9 >= entry33[3] && value200 && !(value201 && value200 && value202);
        const value204 = value185 && state_5 && completeOnIsNone;
        const value205 = value201 && !value203 && value200 && value202;
        const value206 = value203 ? value204 : value205 ? value186 : completeOnIsNone;
        const value207 = value206 || value185 && state_1;
        const value208 = state_1 && value207;
        const value209 = entry33[6] - state_8;
        const value210 = entry33[6] - entry33[3] + 1;
        const value211 = state_4 + (value203 ? value209 : value205 ? value209 : value210);
        let value212 = !value207;
        if (value212) {
          let value213 = state_0 || state_2;
          if (!value213) {
            const value214 = value187 && value189;
            value213 = value203 ? !(value204 || value210 === value209 && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value186 || value214 || entry33[1])) : value205 ? value214 : entry33[1] && value143;
          }
          value212 = value213;
        }
        const value215 = value208 || value211 === state_4 && !(value206 || state_1 || state_2 || value212);
        const value216 = !(state_5 || state_6);
        const value217 = !value198;
        const value218 = value180 && value143 && value217 && value184 && value182 && value197 && value193 && value194;
        const value219 = !value218;
        let value220;
        if (value198) {
          const value221 = state_5 ? 2932896 : state_8;
          value220 = value221 < entry33[6] ? value221 : entry33[6];
        } else {
        
          value220 = value218 ? entry33[6] : state_8;
        }
        let value222;
        if (value198) {
          const value223 = state_5 ? -719162 : state_9;
          value222 = entry33[6] < value223 ? value223 : entry33[6];
        } else {
        
          value222 = value218 ? entry33[6] : state_9;
        }
        const next5 = value198 ? !(value185 && value199 && value215 && value216) : state_0 && value219;
        const next6 = value198 ? value208 : value218 ? value207 : state_1;
        const next7 = value198 ? !value215 : value218 ? value212 : state_2;
        const next8 = value198 ? value206 || state_1 || value212 || state_2 && state_3 : state_3 || value218;
        const next9 = value198 ? value211 : value218 ? value211 : state_4;
        const next10 = state_5 && value217 && value219;
        const next11 = value198 ? !(value199 && value216) : state_6 && value219;
        const next12 = value198 ? state_5 || state_6 && state_7 : state_7 && value219;
        const next13 = value220;
        const next14 = value222;
        state_0 = next5;
        state_1 = next6;
        state_2 = next7;
        state_3 = next8;
        state_4 = next9;
        state_5 = next10;
        state_6 = next11;
        state_7 = next12;
        state_8 = next13;
        state_9 = next14;
      }
      const value224 = 0 < state_4;
      let any13 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry34 of list23) {
        if ((steps += value128.length) > MOST_STEPS) return undefined;
        const most3 = entry34[0];
        let found3 = NOT_FOUND;
        for (let index38 = value128.length - 1; index38 >= 0; index38 -= 1) {
          const entry35 = value128[index38];
          if (entry35[0] <= most3) {
            found3 = entry35;
            break;
          }
        }
        const value225 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value226 = !(found3 !== NOT_FOUND);
        const value227 = !(facts.moveOutagesIsUnknown || value226 || any3 || any4 || any6);
        const value228 = (facts.moveOutagesIsUnknown || value225 || value226 || any3 || any4 || any6) && !(value225 && value227);
        let value229 = value228 || value225 && !value228 && value227;
        if (value229) {
          if ((steps += value129.length) > MOST_STEPS) return undefined;
          const most4 = entry34[0];
          let found4 = NOT_FOUND;
          for (let index40 = value129.length - 1; index40 >= 0; index40 -= 1) {
            const entry36 = value129[index40];
            if (entry36[0] <= most4) {
              found4 = entry36;
              break;
            }
          }
          const value230 = !(found4 !== NOT_FOUND);
          const value231 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value232 = !(facts.moveOutagesIsUnknown || value230 || any7 || any8 || any10);
          const value233 = (facts.moveOutagesIsUnknown || value230 || value231 || any7 || any8 || any10) && !(value231 && value232);
          value229 = (value233 || value231 && !value233 && value232) && (value228 || value233);
        }
        if (value229) {
          any13 = true;
          break;
        }
      }
      const value234 = !any13;
      let state2_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry37 of facts.moveOutages) {
        const part2 = entry37[3] === "customer-apparatus";
        state2_0 = state2_0 && part2;
      }
      const value235 = !state2_0;
      const value236 = !facts.moveWithinUk;
      const value237 = value && value236;
      const value238 = value3 && engineerStandsInTheWay;
      const value239 = value237 || !value167 && completeOnIsNone || value238;
      const value240 = !value239 && ((facts.moveWithinUkIsUnknown || value236) && !value237 || value167 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value238);
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      const sorted5 = inOrderBy(list24, [0, 2]);
      let state3_0 = false;
      let state3_1 = false;
      let state3_2 = false;
      let state3_3 = 0;
      let state3_4 = true;
      let state3_5 = false;
      let state3_6 = false;
      let state3_7 = -719163;
      let state3_8 = 2932897;
      if ((steps += sorted5.length) > MOST_STEPS) return undefined;
      for (const entry38 of sorted5) {
        const value241 = entry38[2] >= entry38[0];
        const value242 = !state3_0;
        const value243 = value242 && state3_4;
        const value244 = !value243;
        const value245 = state3_7 >= entry38[2];
        const value246 = state3_0 || state3_5;
        const value247 = !(value246 && (state3_6 || state3_0 && state3_4));
        const value248 = state3_8 >= entry38[2] && value244 && !(value245 && value244 && value247);
        const value249 = !value248;
        const value250 = !(value248 || value245 && value249 && value244 && value247);
        const value251 = value249 && value250;
        const value252 = value248 || value251;
        const value253 = !value251;
        const value254 = value252 && value253;
        const value255 = !value254;
        const value256 = value241 && (value254 || value255 && value249 && value250) && value252 && value253;
        const value257 = state3_7 >= entry38[0];
        const value258 = state3_8 >= entry38[0] && value244 && !(value257 && value244 && value247);
        const value259 = entry38[2] - state3_7;
        const value260 = !value258;
        const value261 = entry38[2] - entry38[0] + 1;
        const value262 = (value258 ? value259 : value257 && value260 && value244 && value247 ? value259 : value261) + state3_3;
        const value263 = value262 === state3_3;
        const value264 = entry38[2] === state3_7;
        const value265 = state3_0 || state3_1 || (value258 ? !(value261 === value259 && !(value243 || value244 && value246)) : value257 && value260 && value244 && value247 && value246);
        const value266 = !value265;
        const value267 = !(state3_4 || state3_5);
        const value268 = !value256;
        const value269 = value241 && value268 && value255 && value249 && value250;
        const value270 = !value269;
        let value271;
        if (value256) {
          const value272 = state3_4 ? 2932896 : state3_7;
          value271 = value272 < entry38[2] ? value272 : entry38[2];
        } else {
        
          value271 = value269 ? entry38[2] : state3_7;
        }
        let value273;
        if (value256) {
          const value274 = state3_4 ? -719162 : state3_8;
          value273 = entry38[2] < value274 ? value274 : entry38[2];
        } else {
        
          value273 = value269 ? entry38[2] : state3_8;
        }
        const next15 = value256 ? !(value242 && value263 && value264 && value266 && value267) : state3_0 && value270;
        const next16 = value256 ? !(value263 && value266) : value269 ? value265 : state3_1;
        const next17 = value256 ? value265 : state3_2 || value269;
        const next18 = value256 ? value262 : value269 ? value262 : state3_3;
        const next19 = state3_4 && value268 && value270;
        const next20 = value256 ? !(value264 && value267) : state3_5 && value270;
        const next21 = value256 ? state3_4 || state3_5 && state3_6 : state3_6 && value270;
        const next22 = value271;
        const next23 = value273;
        state3_0 = next15;
        state3_1 = next16;
        state3_2 = next17;
        state3_3 = next18;
        state3_4 = next19;
        state3_5 = next20;
        state3_6 = next21;
        state3_7 = next22;
        state3_8 = next23;
      }
      const value275 = state3_3 === 0;
      const value276 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value275;
      const value277 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || state3_0 || state3_1;
      const value278 = !(value277 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || state3_2));
      const value279 = !value277;
      const value280 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value275 || state3_0 || state3_1) && !(value276 && value278 && value279);
      const value281 = compareRaw(NOTHING, list26) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value282 = !daysLostIsUnknown;
      const value283 = value5 && state2_0;
      const value284 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value281) && value282) : !value283 && daysLostIsUnknown;
      const value285 = !value280;
      const value286 = value276 && value285 && value278 && value279;
      const value287 = !value286;
      const value288 = value280 ? !(!value284 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value281 || state2_0)) : value284 && value287;
      const value289 = !value240;
      const value290 = value289 && value239;
      const value291 = !value290;
      const daysRefundedIsUnknown = value240 ? !(!value288 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value281 || state2_0 || value280 || value286)) : value288 && value291;
      const value292 = !value112;
      let value293 = value5;
      if (value293) {
        let any14 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry39 of list25) {
          if (entry39[1]) {
            any14 = true;
            break;
          }
        }
        value293 = any14 && value234 && value235 && value289 && value291 && value285 && value287 && value282 && value292;
      }
      const value294 = daysRefundedIsUnknown || value293;
      const value295 = !value294;
      const value296 = value && facts.moveWithinUk;
      const value297 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value296;
      const value298 = value297 || value296;
      const value299 = value3 && value4;
      const value300 = (engineerStandsInTheWayIsUnknown || value4) && !value299;
      const value301 = value300 || value299;
      const value302 = value5 && state_0 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292;
      const value303 = daysRefundedIsUnknown || value293 || value302;
      const refundableDaysIsNone = value5 && state_1 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && !value303;
      const value304 = !refundableDaysIsNone;
      const value305 = value5 && state_2 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value293 || value302 || value305;
      const value306 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value293 || value5 && state_3 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 || value5 && state_1 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && value303));
      const value307 = !refundableDaysIsUnknown;
      const value308 = value304 && (daysRefundedIsUnknown || value293 || value302 || value305 || value5 && value224 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292) && !(value5 && value224 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && value304 && value306 && value307);
      const value309 = !value308;
      const value310 = value5 && value224 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && value309 && value304 && value306 && value307;
      const value311 = value308 || value310;
      const value312 = value297 || value300 || value308;
      const value313 = value && facts.moveWithinUk && value3 && value4 && value5 && value224 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && !(value298 && value301 && value311 && value312) && value309 && value304 && value306 && value307;
      if (!value313 && value298 && value301 && value311 && value312 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value313 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value314 = value5;
      if (value314) {
        let any15 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry40 of list25) {
          const value315 = entry40[6] >= entry40[3];
          let value316 = value315 && value143;
          if (value316) {
            const value317 = entry40[6] >= entry40[4];
            const value318 = !(entry40[1] && value176);
            const value319 = !(value317 && value143 && value318);
            const value320 = value315 && value143 && value319;
            value316 = (value320 || value317 && value143 && !value320 && value318) && value319;
          }
          if (value316) {
            any15 = true;
            break;
          }
        }
        value314 = any15 && value234 && value235 && value289 && value291 && value285 && value287 && value282 && value292;
      }
      const value321 = !daysRefundedIsUnknown;
      const value322 = facts.serviceBillingDay + -1 + -719162;
      const value323 = value322 >= -719162 && 2932896 >= value322;
      const value324 = !value323;
      const value325 = facts.serviceBillingDayIsUnknown || value324;
      const value326 = !value325;
      const value327 = value325 ? -719163 : value323 ? value322 : -719162;
      const value328 = monthOfDay(value327);
      const value329 = value327 - startOfMonth(value328);
      const value330 = value325 ? 2932897 : value323 ? value322 : 2932896;
      const value331 = monthOfDay(value330);
      const value332 = value330 - startOfMonth(value331);
      const list27 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry41 of list25) {
        const value333 = entry41[6] >= entry41[4];
        let value334 = value333 && value143;
        if (value334) {
          const value335 = entry41[6] >= entry41[3];
          const value336 = !(entry41[1] && value176);
          const value337 = !(value333 && value143 && value336);
          const value338 = value335 && value143 && value337;
          const value339 = !value338;
          value334 = !(value335 && value143 && (value338 || value333 && value143 && value339 && value336) && value337) && value339 && value336;
        }
        if (value334) {
          const value340 = monthOfDay(entry41[3]);
          const value341 = startOfMonth(value340);
          const value342 = startOfMonth(value340 + 1) - value341 + -1;
          const value343 = value340 - value328;
          const value344 = entry41[3] - value341 < (value342 < value329 ? value342 : value329) ? value343 + -1 : value343;
          const value345 = Math.floor((0 < value344 ? value344 : 0) / 12) * 12 + value328;
          const value346 = value345 >= 12 && 119999 >= value345;
          const value347 = facts.serviceBillingDayIsUnknown || value143 && (facts.serviceBillingDayIsUnknown || entry41[1] || value324) || value326 && !value346 || value324;
          const value348 = value143 && value347;
          const value349 = value143 && (entry41[1] || value348);
          let value350;
          if (completeOnIsNone) {
            value350 = NOTHING;
          } else {
          
            let value351;
            if (value349) {
              value351 = NOTHING;
            } else {
            
              let value352;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value349) {
                value352 = NOTHING;
              } else {
              
                const value353 = entry41[6] + 1;
                let value354;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value348) {
                  value354 = NOTHING;
                } else {
                
                  let value355;
                  if (value347) {
                    value355 = -719163;
                  } else {
                  
                    let value356;
                    if (value346) {
                      const value357 = startOfMonth(value345);
                      const value358 = startOfMonth(value345 + 1) - value357;
                      value356 = value329 < value358 ? value329 + value357 : value357 + (value358 + -1);
                    } else {
                    
                      value356 = -719162;
                    }
                    value355 = value356;
                  }
                  const value359 = monthOfDay(value355);
                  const value360 = value355 - startOfMonth(value359);
                  let value361;
                  if (value355 < value353) {
                    const value362 = value353 + -1;
                    const value363 = monthOfDay(value362);
                    const value364 = startOfMonth(value363);
                    const value365 = startOfMonth(value363 + 1) - value364 + -1;
                    const value366 = value363 - value359;
                    const value367 = value362 - value364 < (value365 < value360 ? value365 : value360) ? value366 + -1 : value366;
                    value361 = (0 < value367 ? value367 : 0) + 1;
                  } else {
                  
                    value361 = 0;
                  }
                  const count = value361;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list28 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry42 of range) {
                    const value368 = value359 + entry42[0];
                    const value369 = startOfMonth(value368);
                    const value370 = startOfMonth(value368 + 1) - value369;
                    const part3 = value360 < value370 ? value360 + value369 : value370 + -1 + value369;
                    if (entry41[3] < part3 && part3 < value353) {
                      list28.push([part3]);
                    }
                  }
                  if ((steps += list28.length) > MOST_STEPS) return undefined;
                  const sorted6 = inOrderBy(list28, [0]);
                  value354 = sorted6;
                }
                const all6 = [];
                all6.push([entry41[3]]);
                if ((steps += value354.length) > MOST_STEPS) return undefined;
                for (const one13 of value354) all6.push(one13);
                all6.push([value353]);
                const list29 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index47 = 0; index47 < all6.length; index47 += 1) {
                  const entry43 = all6[index47];
                  if ((index47 + 1 < all6.length) && entry43[0] < (all6[index47 + 1]?.[0] ?? 0)) {
                    const value371 = monthOfDay(entry43[0]);
                    const value372 = startOfMonth(value371);
                    const value373 = startOfMonth(value371 + 1) - value372 + -1;
                    const value374 = value371 - value328;
                    const value375 = entry43[0] - value372 < (value373 < value329 ? value373 : value329) ? value374 + -1 : value374;
                    const value376 = 0 < value375 ? value375 : 0;
                    const value377 = value376 + 1;
                    const value378 = value377 + value328;
                    const value379 = value378 >= 12 && 119999 >= value378;
                    const value380 = facts.serviceBillingDayIsUnknown || value324 || value326 && !value379;
                    let value381;
                    if (value380) {
                      value381 = -719163;
                    } else {
                    
                      let value382;
                      if (value379) {
                        const value383 = startOfMonth(value378);
                        const value384 = startOfMonth(value378 + 1) - value383;
                        value382 = value329 < value384 ? value329 + value383 : value384 + -1 + value383;
                      } else {
                      
                        value382 = -719162;
                      }
                      value381 = value382;
                    }
                    let value385;
                    if (value380) {
                      value385 = 2932897;
                    } else {
                    
                      const value386 = value377 + value331;
                      let value387;
                      if (value386 >= 12 && 119999 >= value386) {
                        const value388 = startOfMonth(value386);
                        const value389 = startOfMonth(value386 + 1) - value388;
                        value387 = value332 < value389 ? value388 + value332 : value389 + -1 + value388;
                      } else {
                      
                        value387 = 2932896;
                      }
                      value385 = value387;
                    }
                    const value390 = value376 + value328;
                    const value391 = value390 >= 12 && 119999 >= value390;
                    const value392 = facts.serviceBillingDayIsUnknown || value324 || value326 && !value391;
                    let value393;
                    if (value392) {
                      value393 = -719163;
                    } else {
                    
                      let value394;
                      if (value391) {
                        const value395 = startOfMonth(value390);
                        const value396 = startOfMonth(value390 + 1) - value395;
                        value394 = value329 < value396 ? value395 + value329 : value395 + (value396 + -1);
                      } else {
                      
                        value394 = -719162;
                      }
                      value393 = value394;
                    }
                    let value397;
                    if (value392) {
                      value397 = 2932897;
                    } else {
                    
                      const value398 = value376 + value331;
                      let value399;
                      if (value398 >= 12 && 119999 >= value398) {
                        const value400 = startOfMonth(value398);
                        const value401 = startOfMonth(value398 + 1) - value400;
                        value399 = value332 < value401 ? value400 + value332 : value400 + (value401 + -1);
                      } else {
                      
                        value399 = 2932896;
                      }
                      value397 = value399;
                    }
                    const value402 = (all6[index47 + 1]?.[0] ?? 0) - entry43[0];
                    list29.push([value380, value381, value385, value392, value393, value397, value402, times(ofPence(value402 * 100), AMOUNT24)]);
                  }
                }
                value352 = list29;
              }
              value351 = value352;
            }
            value350 = value351;
          }
          list27.push([completeOnIsNone, value349, value350]);
        }
      }
      const value403 = !value314;
      let value404 = value321 && value5;
      if (value404) {
        let any16 = false;
        if ((steps += list27.length) > MOST_STEPS) return undefined;
        for (const entry44 of list27) {
          let value405 = entry44[1];
          if (!value405) {
            let any17 = false;
            const list30 = entry44[2];
            if ((steps += list30.length) > MOST_STEPS) return undefined;
            for (const entry45 of list30) {
              if (entry45[0] || entry45[3]) {
                any17 = true;
                break;
              }
            }
            value405 = any17 && value143;
          }
          if (value405) {
            any16 = true;
            break;
          }
        }
        value404 = any16 && value234 && value235 && value403 && value289 && value291 && value285 && value287 && value282 && value292;
      }
      const value406 = daysRefundedIsUnknown || value314 || value404;
      const value407 = any13 && value292;
      const all7 = [];
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      for (const entry46 of list27) {
        const list31 = completeOnIsNone ? NOTHING : entry46[2];
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        for (const one14 of list31) {
          all7.push(one14);
        }
      }
      let value408;
      if (value406) {
        value408 = NOTHING;
      } else {
      
        let value409;
        if (daysRefundedIsUnknown) {
          value409 = NOTHING;
        } else {
        
          let value410;
          if (value314) {
            value410 = NOTHING;
          } else {
          
            let value411;
            if (value240) {
              value411 = NOTHING;
            } else {
            
              let value412;
              if (value290) {
                value412 = NOTHING;
              } else {
              
                let value413;
                if (value280) {
                  value413 = NOTHING;
                } else {
                
                  let value414;
                  if (value286) {
                    value414 = NOTHING;
                  } else {
                  
                    let value415;
                    if (facts.moveOutagesIsUnknown) {
                      value415 = NOTHING;
                    } else {
                    
                      let value416;
                      if (value283) {
                        value416 = NOTHING;
                      } else {
                      
                        let value417;
                        if (daysLostIsUnknown) {
                          value417 = NOTHING;
                        } else {
                        
                          let value418;
                          if (value112) {
                            value418 = NOTHING;
                          } else {
                          
                            let value419;
                            if (value407) {
                              value419 = NOTHING;
                            } else {
                            
                              let value420;
                              if (value112) {
                                value420 = NOTHING;
                              } else {
                              
                                const list32 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry47 of all7) {
                                  list32.push([entry47[0], entry47[0] ? 0 : entry47[1], entry47[0] ? 0 : entry47[2], entry47[3], entry47[3] ? 0 : entry47[4], entry47[3] ? 0 : entry47[5], entry47[6], entry47[7]]);
                                }
                                if ((steps += list32.length) > MOST_STEPS) return undefined;
                                const sorted7 = inOrderBy(list32, [1, 4]);
                                value420 = sorted7;
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
                value412 = value413;
              }
              value411 = value412;
            }
            value410 = value411;
          }
          value409 = value410;
        }
        value408 = value409;
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
      if ((steps += value408.length) > MOST_STEPS) return undefined;
      for (const entry48 of value408) {
        const value421 = states3_8 && entry48[1] === states3_1 && entry48[4] === states3_4 && !(entry48[0] || states3_0) && !(entry48[3] || states3_3);
        const next24 = entry48[0];
        const next25 = entry48[1];
        const next26 = entry48[2];
        const next27 = entry48[3];
        const next28 = entry48[4];
        const next29 = entry48[5];
        const next30 = value421 ? entry48[6] + states3_6 : entry48[6];
        const next31 = value421 ? plus(states3_7, entry48[7]) : entry48[7];
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
      for (let index53 = 0; index53 < states3.length; index53 += 1) {
        const entry49 = states3[index53];
        if (!((index53 + 1 < states3.length) && (states3[index53 + 1]?.[1] ?? 0) === entry49[1] && (states3[index53 + 1]?.[4] ?? 0) === entry49[4] && !(entry49[0] || (states3[index53 + 1]?.[0] ?? false)) && !(entry49[3] || (states3[index53 + 1]?.[3] ?? false)))) {
          list33.push([entry49[0], entry49[1], entry49[2], entry49[3], entry49[4], entry49[5], entry49[6], entry49[7]]);
        }
      }
      let any18 = false;
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry50 of list33) {
        if (!(entry50[6] >= -9007199254740991 && 9007199254740991 >= entry50[6])) {
          any18 = true;
          break;
        }
      }
      const list34 = [];
      if ((steps += list33.length) > MOST_STEPS) return undefined;
      for (const entry51 of list33) {
        list34.push([entry51[0], entry51[0] ? 0 : entry51[1], entry51[0] ? 0 : entry51[2], entry51[3], entry51[3] ? 0 : entry51[4], entry51[3] ? 0 : entry51[5], entry51[6], entry51[7]]);
      }
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      const sorted8 = inOrderBy(list34, [1, 4, 6, 7]);
      const list35 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry52 of sorted8) {
        const value422 = entry52[1] - entry52[4];
        list35.push([entry52[0], entry52[1], entry52[2], entry52[3] || entry52[0] || !(value422 >= -9007199254740991 && 9007199254740991 >= value422), value422, entry52[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry52[7]), AMOUNT24)]);
      }
      let value423 = value321 && value5;
      if (value423) {
        let any19 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry53 of all7) {
          if (entry53[0] || entry53[3]) {
            any19 = true;
            break;
          }
        }
        value423 = any19 && value234 && value235 && !value406 && value403 && value289 && value291 && value285 && value287 && value282 && value292;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any18 || value314 || value404 || value423;
      let amountsIsUnknown;
      if (value308) {
        let value424 = daysRefundedIsUnknown || any18;
        if (!value424) {
          const list36 = [];
          if ((steps += list35.length) > MOST_STEPS) return undefined;
          for (const entry54 of list35) {
            list36.push([entry54[0], entry54[0] ? 0 : entry54[1], entry54[0] ? 0 : entry54[2], entry54[3], entry54[3] ? 0 : entry54[4], entry54[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry54[7]]);
          }
          value424 = compareRaw(list36, NOTHING) === 0 || value314 || value404 || value423;
        }
        amountsIsUnknown = !(value424 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value224 && value234 && value235 && value295 && value289 && value291 && value285 && value287 && value282 && value292 && value309 && value304 && value306 && value307 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list35;
      const list37 = [];
      const list38 = value308 ? daysByPeriod : value310 ? daysByPeriod : NOTHING;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry55 of list38) {
        const value425 = decimalOf(entry55[4]);
        const value426 = facts.serviceMonthlyChargeIsUnknown || entry55[3];
        list37.push([entry55[0], entry55[1], entry55[2], entry55[5], compare(value425, AMOUNT0) === 0 && !value426, value426, divide(entry55[7], value425)]);
      }
      let value427;
      if (amountsIsUnknown) {
        value427 = NOTHING;
      } else {
      
        const list39 = [];
        if ((steps += list37.length) > MOST_STEPS) return undefined;
        for (const entry56 of list37) {
          list39.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[4], entry56[5], entry56[4] || entry56[5] ? AMOUNT0 : entry56[6]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const sorted9 = inOrderBy(list39, [1]);
        value427 = sorted9;
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
      if ((steps += value427.length) > MOST_STEPS) return undefined;
      for (const entry57 of value427) {
        const value428 = entry57[1] === states4_1;
        const value429 = !(entry57[0] || states4_0);
        const value430 = states4_7 && value428 && value429;
        const next33 = entry57[0];
        const next34 = entry57[1];
        const next35 = entry57[2];
        const next36 = value430 ? entry57[3] + states4_3 : entry57[3];
        const next37 = entry57[4] || states4_7 && value428 && states4_4 && value429;
        const next38 = entry57[5];
        const next39 = value430 ? plus(entry57[6], states4_6) : entry57[6];
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
      for (let index62 = 0; index62 < states4.length; index62 += 1) {
        const entry58 = states4[index62];
        if (!((index62 + 1 < states4.length) && (states4[index62 + 1]?.[1] ?? 0) === entry58[1] && !(entry58[0] || (states4[index62 + 1]?.[0] ?? false)))) {
          list40.push([entry58[0], entry58[1], entry58[2], entry58[3], entry58[4], entry58[5], entry58[6]]);
        }
      }
      let any20 = false;
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry59 of list40) {
        if (!(entry59[3] >= -9007199254740991 && 9007199254740991 >= entry59[3])) {
          any20 = true;
          break;
        }
      }
      const list41 = [];
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry60 of list37) {
        list41.push([entry60[4], entry60[5], entry60[6]]);
      }
      let any21 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry61 of list41) {
        if (entry61[1]) {
          any21 = true;
          break;
        }
      }
      let any22 = false;
      if ((steps += list37.length) > MOST_STEPS) return undefined;
      for (const entry62 of list37) {
        if (entry62[0] || entry62[5]) {
          any22 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list40.length) > MOST_STEPS) return undefined;
      for (const entry63 of list40) {
        list42.push([entry63[0], entry63[0] ? 0 : entry63[1], entry63[0] ? 0 : entry63[2], entry63[3], entry63[4], entry63[5], entry63[4] || entry63[5] ? AMOUNT0 : entry63[6]]);
      }
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      const sorted10 = inOrderBy(list42, [1, 3, 4, 6]);
      const list43 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry64 of sorted10) {
        list43.push([entry64[0], entry64[1], entry64[2], entry64[3], entry64[4], !entry64[4] && entry64[5], roundHalfUp(entry64[6], 2)]);
      }
      const list44 = [];
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      for (const entry65 of list43) {
        list44.push([entry65[4], entry65[5], entry65[6]]);
      }
      let any23 = false;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry66 of list44) {
        if (entry66[1]) {
          any23 = true;
          break;
        }
      }
      let value431 = daysRefundedIsUnknown || amountsIsUnknown || any20 || any21 || any22 || any23;
      if (!value431) {
        let any24 = false;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry67 of list43) {
          if (entry67[0] || entry67[5]) {
            any24 = true;
            break;
          }
        }
        value431 = any24 || value293 || value302 || value305 || (value143 && value172);
      }
      if (value431) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry68 of list41) {
        const next41 = state4_0 || entry68[0];
        const next42 = plus(entry68[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry69 of list44) {
        const next43 = state5_0 || entry69[0];
        const next44 = plus(entry69[2], state5_1);
        state5_0 = next43;
        state5_1 = next44;
      }
      const creditsIsUnknown = amountsIsUnknown || any20 || any22;
      const value432 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any20 || any22 || any23;
      const refundIsNone = state5_0 && value432 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state5_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value294 ? 0 : value240 ? 0 : value290 ? 0 : value280 ? 0 : value286 ? 0 : facts.moveOutagesIsUnknown ? 0 : value283 ? 0 : daysLostIsUnknown ? 0 : value112 ? 0 : value407 ? 0 : value112 ? 0 : state_4,
          "refundUnrounded": !amountsIsUnknown && state4_0 && !any21 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state4_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list43).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && value432 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
