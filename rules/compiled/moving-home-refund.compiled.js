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
            const value8 = (all3[index15 + 1]?.[0] ?? 0) + -1;
            const value9 = value8 < -719162;
            if ((value7 || !(found2 !== NOT_FOUND) ? noAnswer() : compare(AMOUNT0, found[1] ?? NIL) < 0 && compare(found2[1] ?? NIL, AMOUNT0) === 0) && (value9 || value7 ? noAnswer() : true)) {
              const part6 = value9 ? -719163 : value8;
              daysLost.push([entry15[0], false, part6]);
            }
          }
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value10 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value10 ? value10 : facts.moveNoticeOn) + 30;
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
        const value11 = !completeOnIsNone;
        let state2_0 = false;
        let state2_1 = 0;
        let state2_2 = true;
        let state2_3 = -719163;
        let state2_4 = 2932897;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry20 of sorted4) {
          const value12 = !state2_2;
          const value13 = state2_3 < entry20[3];
          const value14 = entry20[3] >= entry20[1];
          const value15 = !(!value13 && value12);
          const value16 = state2_3 < entry20[1];
          const value17 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state2_2);
          const value18 = entry20[1] + -1;
          const value19 = value18 < -719162;
          const value20 = !value16 && value17;
          const value21 = value20 ? state2_2 : completeOnIsNone;
          const value22 = entry20[3] - (value20 ? state2_3 : value19 ? -719163 : value18);
          const value23 = state2_0 || value21;
          const value24 = state2_1 + value22;
          const value25 = value14 && value15 && value11;
          const value26 = value25 ? entry20[3] : state2_3;
          const next5 = state2_4 >= entry20[3] && value12 && value13 || value14 && value15 && value11 && (state2_4 >= entry20[1] && value16 && value17 || value19 && !value20 && value11 || !value21 && !(value22 >= -9007199254740991 && 9007199254740991 >= value22) || !value23 && !(value24 >= -9007199254740991 && 9007199254740991 >= value24)) ? noAnswer() : value25 ? value23 : state2_0;
          const next6 = value25 ? value24 : state2_1;
          const next7 = state2_2 && !value25;
          const next8 = value26;
          const next9 = value26;
          state2_0 = next5;
          state2_1 = next6;
          state2_2 = next7;
          state2_3 = next8;
          state2_4 = next9;
        }
        const value27 = 0 < state2_1;
        const engineerStandsInTheWay = facts.moveEngineerRefused && facts.moveEngineerNecessary;
        const value28 = !facts.moveWithinUk || facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || engineerStandsInTheWay;
        const value29 = !value28;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        const sorted5 = inOrderBy(daysLost, [0, 2]);
        let state3_0 = false;
        let state3_1 = 0;
        let state3_2 = true;
        let state3_3 = -719163;
        let state3_4 = 2932897;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry21 of sorted5) {
          const value30 = !state3_2;
          const value31 = state3_3 < entry21[2];
          const value32 = entry21[2] < entry21[0];
          const value33 = !value32;
          const value34 = !(!value31 && value30);
          const value35 = state3_3 < entry21[0];
          const value36 = entry21[0] + -1;
          const value37 = value36 < -719162;
          const value38 = value30 && !value35;
          const value39 = entry21[2] - (value38 ? state3_3 : value37 ? -719163 : value36);
          const value40 = state3_1 + value39;
          const value41 = value33 && value34;
          const value42 = value41 ? entry21[2] : state3_3;
          const next10 = state3_4 >= entry21[2] && value30 && value31 || value33 && value34 && (value30 && state3_4 >= entry21[0] && value35 || value37 && !value38 || !(value39 >= -9007199254740991 && 9007199254740991 >= value39) || !state3_0 && !(value40 >= -9007199254740991 && 9007199254740991 >= value40)) ? noAnswer() : state3_0;
          const next11 = value41 ? value40 : state3_1;
          const next12 = state3_2 && value32;
          const next13 = value42;
          const next14 = value42;
          state3_0 = next10;
          state3_1 = next11;
          state3_2 = next12;
          state3_3 = next13;
          state3_4 = next14;
        }
        const value43 = !state3_0 && state3_1 === 0;
        const value44 = !value43;
        const refundableDaysIsNone = value5 && state2_0 && value29 && value44;
        const value45 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && value5 && value27 && value45 && value29 && value44 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value46 = facts.serviceBillingDay + -1 + -719162;
        const value47 = value46 >= -719162 && 2932896 >= value46;
        let value48;
        if (value28) {
          value48 = NOTHING;
        } else {
        
          let value49;
          if (value43) {
            value49 = NOTHING;
          } else {
          
            let value50;
            if (state_0) {
              value50 = NOTHING;
            } else {
            
              const value51 = value47 ? value46 : -719163;
              const value52 = monthOfDay(value51);
              const value53 = value51 - startOfMonth(value52);
              const all4 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry22 of daysFromTheFirst) {
                const value54 = monthOfDay(entry22[1]);
                const value55 = startOfMonth(value54);
                const value56 = startOfMonth(value54 + 1) - value55 + -1;
                const value57 = value54 - value52;
                const value58 = entry22[1] - value55 < (value56 < value53 ? value56 : value53) ? value57 + -1 : value57;
                const value59 = Math.floor((0 < value58 ? value58 : 0) / 12) * 12 + value52;
                const value60 = value59 >= 12 && 119999 >= value59;
                if (entry22[3] >= entry22[1] && (value11 && !value60 ? noAnswer() : true) && value11) {
                  let value61;
                  if (completeOnIsNone) {
                    value61 = NOTHING;
                  } else {
                  
                    const value62 = entry22[3] + 1;
                    let value63;
                    if (completeOnIsNone) {
                      value63 = NOTHING;
                    } else {
                    
                      let value64;
                      if (value60) {
                        const value65 = startOfMonth(value59);
                        const value66 = startOfMonth(value59 + 1) - value65;
                        value64 = value53 < value66 ? value53 + value65 : value66 + -1 + value65;
                      } else {
                      
                        value64 = -719163;
                      }
                      const value67 = monthOfDay(value64);
                      const value68 = value64 - startOfMonth(value67);
                      let value69;
                      if (value64 < value62) {
                        const value70 = monthOfDay(entry22[3]);
                        const value71 = startOfMonth(value70);
                        const value72 = startOfMonth(value70 + 1) - value71 + -1;
                        const value73 = value70 - value67;
                        const value74 = entry22[3] - value71 < (value72 < value68 ? value72 : value68) ? value73 + -1 : value73;
                        value69 = (0 < value74 ? value74 : 0) + 1;
                      } else {
                      
                        value69 = 0;
                      }
                      const count = value69;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list15 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry23 of range) {
                        const value75 = value67 + entry23[0];
                        const value76 = startOfMonth(value75);
                        const value77 = startOfMonth(value75 + 1) - value76;
                        const part7 = value68 < value77 ? value68 + value76 : value77 + -1 + value76;
                        if (entry22[1] < part7 && part7 < value62) {
                          list15.push([part7]);
                        }
                      }
                      if ((steps += list15.length) > MOST_STEPS) return undefined;
                      const sorted6 = inOrderBy(list15, [0]);
                      value63 = sorted6;
                    }
                    const all5 = [];
                    all5.push([entry22[1]]);
                    if ((steps += value63.length) > MOST_STEPS) return undefined;
                    for (const one10 of value63) all5.push(one10);
                    all5.push([value62]);
                    const list16 = [];
                    if ((steps += all5.length) > MOST_STEPS) return undefined;
                    for (let index26 = 0; index26 < all5.length; index26 += 1) {
                      const entry24 = all5[index26];
                      if ((index26 + 1 < all5.length) && entry24[0] < (all5[index26 + 1]?.[0] ?? 0)) {
                        const value78 = monthOfDay(entry24[0]);
                        const value79 = startOfMonth(value78);
                        const value80 = startOfMonth(value78 + 1) - value79 + -1;
                        const value81 = value78 - value52;
                        const value82 = entry24[0] - value79 < (value80 < value53 ? value80 : value53) ? value81 + -1 : value81;
                        const value83 = 0 < value82 ? value82 : 0;
                        const value84 = value83 + 1 + value52;
                        const value85 = value84 >= 12 && 119999 >= value84;
                        const value86 = value83 + value52;
                        const value87 = value86 >= 12 && 119999 >= value86;
                        if (!value85 || !value87 ? noAnswer() : true) {
                          let value88;
                          if (value85) {
                            const value89 = startOfMonth(value84);
                            const value90 = startOfMonth(value84 + 1) - value89;
                            value88 = value53 < value90 ? value89 + value53 : value89 + (value90 + -1);
                          } else {
                          
                            value88 = -719163;
                          }
                          let value91;
                          if (value87) {
                            const value92 = startOfMonth(value86);
                            const value93 = startOfMonth(value86 + 1) - value92;
                            value91 = value53 < value93 ? value53 + value92 : value93 + -1 + value92;
                          } else {
                          
                            value91 = -719163;
                          }
                          const value94 = (all5[index26 + 1]?.[0] ?? 0) - entry24[0];
                          list16.push([false, value88, false, value91, value94, times(ofPence(value94 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value61 = list16;
                  }
                  const part8 = value61;
                  const list17 = completeOnIsNone ? NOTHING : part8;
                  if ((steps += list17.length) > MOST_STEPS) return undefined;
                  for (const one9 of list17) {
                    all4.push(one9);
                  }
                }
              }
              if ((steps += all4.length) > MOST_STEPS) return undefined;
              const sorted7 = inOrderBy(all4, [1, 3]);
              value50 = sorted7;
            }
            value49 = value50;
          }
          value48 = value49;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value48.length) > MOST_STEPS) return undefined;
        for (const entry25 of value48) {
          const value95 = states3_6 && entry25[1] === states3_1 && entry25[3] === states3_3;
          const next15 = false;
          const next16 = entry25[1];
          const next17 = false;
          const next18 = entry25[3];
          const next19 = value95 ? entry25[4] + states3_4 : entry25[4];
          const next20 = value95 ? plus(entry25[5], states3_5) : entry25[5];
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
        const value96 = value5 && value27 && value45 && value29 && value44;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        const sorted8 = inOrderBy(list18, [1, 3, 4, 5]);
        const list19 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry28 of sorted8) {
          const value97 = entry28[1] - entry28[3];
          if (!(value97 >= -9007199254740991 && 9007199254740991 >= value97) ? noAnswer() : true) {
            const part9 = value97;
            const part10 = divide(times(entry28[5], facts.serviceMonthlyCharge), AMOUNT24);
            const value98 = decimalOf(part9);
            list19.push([false, entry28[1], entry28[4], compare(value98, AMOUNT0) === 0, divide(part10, value98)]);
          }
        }
        let value99;
        if (value96) {
          let value100;
          if (any4) {
            value100 = NOTHING;
          } else {
          
            const list20 = [];
            if ((steps += list19.length) > MOST_STEPS) return undefined;
            for (const entry29 of list19) {
              list20.push([false, entry29[1], entry29[2], entry29[3], entry29[3] ? AMOUNT0 : entry29[4]]);
            }
            if ((steps += list20.length) > MOST_STEPS) return undefined;
            const sorted9 = inOrderBy(list20, [1]);
            value100 = sorted9;
          }
          value99 = value100;
        } else {
        
          value99 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value99.length) > MOST_STEPS) return undefined;
        for (const entry30 of value99) {
          const value101 = entry30[1] === states4_1;
          const value102 = states4_5 && value101;
          const next22 = false;
          const next23 = entry30[1];
          const next24 = value102 ? states4_2 + entry30[2] : entry30[2];
          const next25 = entry30[3] || states4_5 && states4_3 && value101;
          const next26 = value102 ? plus(entry30[4], states4_4) : entry30[4];
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
        const value103 = any4 || any5 || !value47;
        if (value103) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const entry33 of list19) {
          const next28 = state4_0 || entry33[3];
          const next29 = plus(entry33[4], state4_1);
          state4_0 = next28;
          state4_1 = next29;
        }
        const value104 = !any5;
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
            "refundableDays": refundableDaysIsNone ? null : value28 ? 0 : value43 ? 0 : state_0 ? 0 : state2_1,
            "refundUnrounded": value5 && value27 && !any4 && state4_0 && value45 && value29 && value44 ? null : toPlaces(value96 ? (any4 ? AMOUNT0 : state4_1) : AMOUNT0, 10),
            "refund": value104 && state5_0 ? null : moneyText(refund),
            "credits": false ? null : (any5 ? NOTHING : list23).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value103) return answer;
        return { ...answer, sums: [value104 && compare(AMOUNT0, state5_1) < 0 && !state5_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
        const value131 = 2932896 >= entry28[0];
        const value132 = !(found !== NOT_FOUND && value131);
        const value133 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value132;
        let value134 = value130;
        if (value134) {
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
          const value135 = compare(found2[1] ?? NIL, AMOUNT0) === 0;
          value134 = value135;
          if (value134) {
            const value136 = !value133;
            const value137 = (facts.moveOutagesIsUnknown || value130 || any3 || any4 || any6 || value132) && !(value130 && value136);
            const value138 = !value137;
            const value139 = !(found2 !== NOT_FOUND && value131);
            const value140 = !(facts.moveOutagesIsUnknown || any7 || any8 || any10 || value139);
            const value141 = (facts.moveOutagesIsUnknown || value135 || any7 || any8 || any10 || value139) && !(value135 && value140);
            const value142 = !value141;
            value134 = !((value137 || value130 && value138 && value136) && (value141 || value135 && value142 && value140) && (value137 || value141)) && value138 && value136 && value142 && value140;
          }
        }
        if (value134) {
          const value143 = entry28[1] + -1;
          const value144 = value143 >= -719162 && 2932896 >= value143;
          const part = !value144;
          const part2 = value144 ? value143 : -719163;
          const part3 = value144 ? value143 : 2932897;
          list24.push([entry28[0], part, part2, part3]);
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
      const list25 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry31 of list24) {
        const value179 = entry31[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry31[0];
        const value180 = entry31[0] < noticeHasRunOn ? noticeHasRunOn : entry31[0];
        list25.push([completeOnIsNone, value145 && (value175 || value176 || value145 && value174 && !(value179 === value180 && value177)), value178, value175 ? -719163 : value180, value175 ? 2932897 : value179, entry31[1], entry31[2], entry31[3]]);
      }
      const list26 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry32 of list25) {
        const value181 = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || entry32[1];
        list26.push([completeOnIsNone, entry32[1], entry32[1] && value178, value181 ? 0 : entry32[3], value181 ? 0 : entry32[4], entry32[5], entry32[5] ? 0 : entry32[6], entry32[5] ? 0 : entry32[7]]);
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
        const value182 = entry33[6] >= entry33[4];
        const value183 = entry33[1] && entry33[2];
        const value184 = !(entry33[5] || value183);
        const value185 = entry33[7] >= entry33[3] && value145 && !(value182 && value145 && value184);
        const value186 = !value185;
        const value187 = !state_0;
        const value188 = value187 && state_5;
        const value189 = !value188;
        const value190 = state_8 >= entry33[7];
        const value191 = state_0 || state_6;
        const value192 = value191 && (state_7 || state_0 && state_5);
        const value193 = !(entry33[5] || value192);
        const value194 = state_9 >= entry33[6] && value189 && !(value190 && value189 && value193);
        const value195 = !value194;
        const value196 = !(value194 || value190 && value195 && value189 && value193);
        const value197 = value195 && value196;
        const value198 = (value194 || value197) && !value197;
        const value199 = !value198;
        const value200 = (value185 || value182 && value145 && value186 && value184) && (value198 || value199 && value195 && value196) && (value185 || value198);
        const value201 = state_8 === entry33[6];
        const value202 = !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value188);
        const value203 = state_8 >= entry33[4];
        const value204 = !(value183 || value192);
        const value205 = state_9 >= entry33[3] && value202 && !(value203 && value202 && value204);
        const value206 = value187 && state_5 && completeOnIsNone;
        const value207 = value203 && !value205 && value202 && value204;
        const value208 = value205 ? value206 : value207 ? value188 : completeOnIsNone;
        const value209 = value208 || value187 && state_1;
        const value210 = state_1 && value209;
        const value211 = entry33[3] + -1;
        const value212 = value211 >= -719162 && 2932896 >= value211;
        const value213 = !entry33[1] && !value212;
        const value214 = entry33[1] && entry33[3] < -719162;
        const value215 = value213 || value214;
        const value216 = value212 ? value211 : -719162;
        const value217 = value215 ? -719163 : value216;
        let value218;
        if (value205) {
          const value219 = completeOnIsNone ? 2932896 : value217;
          const value220 = value188 ? 2932896 : state_8;
          value218 = value219 < value220 ? value219 : value220;
        } else {
        
          value218 = value207 ? state_8 : value217;
        }
        const value221 = entry33[6] - value218;
        const value222 = value221 + state_4;
        let value223 = !value209;
        if (value223) {
          let value224 = state_0 || state_2;
          if (!value224) {
            let value225 = !value208;
            if (value225) {
              let value226 = value145;
              if (value226) {
                let value227 = value213 || value214 || value183;
                if (!value227) {
                  let value228 = entry33[1];
                  if (value228) {
                    const value229 = entry33[4] + -1;
                    value228 = !(value216 === (value229 >= -719162 && 2932896 >= value229 ? value229 : 2932896) && !value215);
                  }
                  value227 = value228;
                }
                value226 = value227;
              }
              value225 = (value205 ? !(value206 || value217 === state_8 && !(facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || state_0 || state_6 || state_5 || value226)) : value207 ? value191 : value226) || entry33[5] || !(value221 >= -9007199254740991 && 9007199254740991 >= value221);
            }
            value224 = value225 || !(value222 >= -9007199254740991 && 9007199254740991 >= value222);
          }
          value223 = value224;
        }
        const value230 = value210 || value222 === state_4 && !(value208 || state_1 || state_2 || value223);
        const value231 = !(state_5 || entry33[5] || state_6);
        const value232 = !value200;
        const value233 = value182 && value145 && value232 && value186 && value184 && value199 && value195 && value196;
        const value234 = !value233;
        let value235;
        if (value200) {
          const value236 = state_5 ? 2932896 : state_8;
          value235 = value236 < entry33[6] ? value236 : entry33[6];
        } else {
        
          value235 = value233 ? entry33[6] : state_8;
        }
        let value237;
        if (value200) {
          const value238 = state_5 ? -719162 : state_9;
          value237 = entry33[7] < value238 ? value238 : entry33[7];
        } else {
        
          value237 = value233 ? entry33[7] : state_9;
        }
        const next5 = value200 ? !(value187 && value201 && value230 && value231) : state_0 && value234;
        const next6 = value200 ? value210 : value233 ? value209 : state_1;
        const next7 = value200 ? !value230 : value233 ? value223 : state_2;
        const next8 = value200 ? value208 || state_1 || value223 || state_2 && state_3 : state_3 || value233;
        const next9 = value200 ? value222 : value233 ? value222 : state_4;
        const next10 = state_5 && value232 && value234;
        const next11 = value200 ? !(value201 && value231) : value233 ? entry33[5] : state_6;
        const next12 = value200 ? entry33[5] || state_5 || state_6 && state_7 : value233 ? entry33[5] : state_7;
        const next13 = value235;
        const next14 = value237;
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
      const value239 = 0 < state_4;
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
        const value240 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value241 = 2932896 >= entry34[0];
        const value242 = !(found3 !== NOT_FOUND && value241);
        const value243 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value242);
        const value244 = (facts.moveOutagesIsUnknown || value240 || any3 || any4 || any6 || value242) && !(value240 && value243);
        let value245 = value244 || value240 && !value244 && value243;
        if (value245) {
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
          const value246 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value247 = !(found4 !== NOT_FOUND && value241);
          const value248 = !(facts.moveOutagesIsUnknown || any7 || any8 || any10 || value247);
          const value249 = (facts.moveOutagesIsUnknown || value246 || any7 || any8 || any10 || value247) && !(value246 && value248);
          value245 = (value249 || value246 && !value249 && value248) && (value244 || value249);
        }
        if (value245) {
          any13 = true;
          break;
        }
      }
      const value250 = !any13;
      let state2_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry37 of facts.moveOutages) {
        const part4 = entry37[3] === "customer-apparatus";
        state2_0 = state2_0 && part4;
      }
      const value251 = !state2_0;
      const value252 = !facts.moveWithinUk;
      const value253 = value && value252;
      const value254 = value3 && engineerStandsInTheWay;
      const value255 = value253 || !value169 && completeOnIsNone || value254;
      const value256 = !value255 && ((facts.moveWithinUkIsUnknown || value252) && !value253 || value169 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value254);
      let any14 = false;
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry38 of list24) {
        if (entry38[1]) {
          any14 = true;
          break;
        }
      }
      const list27 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry39 of list24) {
        list27.push([entry39[0], entry39[1], entry39[1] ? 0 : entry39[2], entry39[1] ? 0 : entry39[3]]);
      }
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      const sorted5 = inOrderBy(list27, [0, 2]);
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
      for (const entry40 of sorted5) {
        const value257 = !entry40[1];
        const value258 = entry40[2] >= entry40[0];
        const value259 = value257 && value258;
        const value260 = entry40[3] >= entry40[0] && !value259;
        const value261 = !state3_0;
        const value262 = value261 && state3_4;
        const value263 = !value262;
        const value264 = state3_7 >= entry40[3];
        const value265 = state3_0 || state3_5;
        const value266 = value265 && (state3_6 || state3_0 && state3_4);
        const value267 = !(entry40[1] || value266);
        const value268 = state3_8 >= entry40[2] && value263 && !(value264 && value263 && value267);
        const value269 = !value268;
        const value270 = !(value268 || value264 && value269 && value263 && value267);
        const value271 = value269 && value270;
        const value272 = (value268 || value271) && !value271;
        const value273 = !value272;
        const value274 = (value260 || value259) && (value272 || value273 && value269 && value270) && (value260 || value272);
        const value275 = state3_7 >= entry40[0];
        const value276 = !value266;
        const value277 = state3_8 >= entry40[0] && value263 && !(value275 && value263 && value276);
        const value278 = entry40[0] + -1;
        const value279 = value278 >= -719162 && 2932896 >= value278;
        const value280 = value279 ? value278 : -719163;
        const value281 = value275 && !value277 && value263 && value276;
        let value282;
        if (value277) {
          const value283 = value262 ? 2932896 : state3_7;
          value282 = value280 < value283 ? value280 : value283;
        } else {
        
          value282 = value281 ? state3_7 : value280;
        }
        const value284 = entry40[2] - value282;
        const value285 = value284 + state3_3;
        const value286 = state3_3 === value285;
        const value287 = entry40[2] === state3_7;
        let value288 = state3_0 || state3_1;
        if (!value288) {
          const value289 = !value279;
          value288 = (value277 ? !(state3_7 === value280 && !(state3_0 || state3_5 || state3_4 || value289)) : value281 ? value265 : value289) || entry40[1] || !(value284 >= -9007199254740991 && 9007199254740991 >= value284) || !(value285 >= -9007199254740991 && 9007199254740991 >= value285);
        }
        const value290 = !value288;
        const value291 = !(state3_4 || entry40[1] || state3_5);
        const value292 = !value274;
        const value293 = value257 && value258 && value292 && value273 && value269 && value270;
        const value294 = !value293;
        let value295;
        if (value274) {
          const value296 = state3_4 ? 2932896 : state3_7;
          value295 = value296 < entry40[2] ? value296 : entry40[2];
        } else {
        
          value295 = value293 ? entry40[2] : state3_7;
        }
        let value297;
        if (value274) {
          const value298 = state3_4 ? -719162 : state3_8;
          value297 = entry40[3] < value298 ? value298 : entry40[3];
        } else {
        
          value297 = value293 ? entry40[3] : state3_8;
        }
        const next15 = value274 ? !(value261 && value286 && value287 && value290 && value291) : state3_0 && value294;
        const next16 = value274 ? !(value286 && value290) : value293 ? value288 : state3_1;
        const next17 = value274 ? value288 : state3_2 || value293;
        const next18 = value274 ? value285 : value293 ? value285 : state3_3;
        const next19 = state3_4 && value292 && value294;
        const next20 = value274 ? !(value287 && value291) : value293 ? entry40[1] : state3_5;
        const next21 = value274 ? entry40[1] || state3_4 || state3_5 && state3_6 : value293 ? entry40[1] : state3_6;
        const next22 = value295;
        const next23 = value297;
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
      const value299 = state3_3 === 0;
      const value300 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value299;
      const value301 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state3_0 || state3_1;
      const value302 = !(value301 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state3_2));
      const value303 = !value301;
      const value304 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value299 || state3_0 || state3_1) && !(value300 && value302 && value303);
      const value305 = compareRaw(list26, NOTHING) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value306 = !daysLostIsUnknown;
      const value307 = value5 && state2_0;
      const value308 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value305) && value306) : !value307 && daysLostIsUnknown;
      const value309 = !value304;
      const value310 = value300 && value309 && value302 && value303;
      const value311 = !value310;
      const value312 = value304 ? !(!value308 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value305 || state2_0)) : value308 && value311;
      const value313 = !value256;
      const value314 = value313 && value255;
      const value315 = !value314;
      const daysRefundedIsUnknown = value256 ? !(!value312 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value305 || state2_0 || value304 || value310)) : value312 && value315;
      const value316 = !value112;
      let value317 = value5;
      if (value317) {
        let any15 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry41 of list25) {
          if (entry41[1] || entry41[5]) {
            any15 = true;
            break;
          }
        }
        value317 = any15 && value250 && value251 && value313 && value315 && value309 && value311 && value306 && value316;
      }
      const value318 = daysRefundedIsUnknown || value317;
      const value319 = !value318;
      const value320 = value && facts.moveWithinUk;
      const value321 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value320;
      const value322 = value321 || value320;
      const value323 = value3 && value4;
      const value324 = (engineerStandsInTheWayIsUnknown || value4) && !value323;
      const value325 = value324 || value323;
      const value326 = value5 && state_0 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316;
      const value327 = daysRefundedIsUnknown || value317 || value326;
      const refundableDaysIsNone = value5 && state_1 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && !value327;
      const value328 = !refundableDaysIsNone;
      const value329 = value5 && state_2 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value317 || value326 || value329;
      const value330 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value317 || value5 && state_3 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 || value5 && state_1 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && value327));
      const value331 = !refundableDaysIsUnknown;
      const value332 = value328 && (daysRefundedIsUnknown || value317 || value326 || value329 || value5 && value239 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316) && !(value5 && value239 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && value328 && value330 && value331);
      const value333 = !value332;
      const value334 = value5 && value239 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && value333 && value328 && value330 && value331;
      const value335 = value332 || value334;
      const value336 = value321 || value324 || value332;
      const value337 = value && facts.moveWithinUk && value3 && value4 && value5 && value239 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && !(value322 && value325 && value335 && value336) && value333 && value328 && value330 && value331;
      if (!value337 && value322 && value325 && value335 && value336 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value337 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value338 = value5;
      if (value338) {
        let any16 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry42 of list25) {
          const value339 = entry42[7] >= entry42[3];
          let value340 = value339 && value145;
          if (value340) {
            const value341 = entry42[6] >= entry42[4];
            const value342 = !(entry42[5] || entry42[1] && value178);
            const value343 = !(value341 && value145 && value342);
            const value344 = value339 && value145 && value343;
            value340 = (value344 || value341 && value145 && !value344 && value342) && value343;
          }
          if (value340) {
            any16 = true;
            break;
          }
        }
        value338 = any16 && value250 && value251 && value313 && value315 && value309 && value311 && value306 && value316;
      }
      const value345 = !daysRefundedIsUnknown;
      const value346 = facts.serviceBillingDay + -1 + -719162;
      const value347 = value346 >= -719162 && 2932896 >= value346;
      const value348 = !value347;
      const value349 = facts.serviceBillingDayIsUnknown || value348;
      const value350 = !value349;
      const value351 = value349 ? -719163 : value347 ? value346 : -719162;
      const value352 = monthOfDay(value351);
      const value353 = value351 - startOfMonth(value352);
      const value354 = value349 ? 2932897 : value347 ? value346 : 2932896;
      const value355 = monthOfDay(value354);
      const value356 = value354 - startOfMonth(value355);
      const list28 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry43 of list25) {
        const value357 = entry43[6] >= entry43[4];
        let value358 = value357 && value145;
        if (value358) {
          const value359 = entry43[7] >= entry43[3];
          const value360 = !(entry43[5] || entry43[1] && value178);
          const value361 = !(value357 && value145 && value360);
          const value362 = value359 && value145 && value361;
          const value363 = !value362;
          value358 = !(value359 && value145 && (value362 || value357 && value145 && value363 && value360) && value361) && value363 && value360;
        }
        if (value358) {
          const value364 = entry43[6] + 1;
          const value365 = value364 >= -719162 && 2932896 >= value364;
          const value366 = !entry43[5] && !value365;
          const value367 = monthOfDay(entry43[3]);
          const value368 = startOfMonth(value367);
          const value369 = startOfMonth(value367 + 1) - value368 + -1;
          const value370 = value367 - value352;
          const value371 = entry43[3] - value368 < (value369 < value353 ? value369 : value353) ? value370 + -1 : value370;
          const value372 = Math.floor((0 < value371 ? value371 : 0) / 12) * 12 + value352;
          const value373 = value372 >= 12 && 119999 >= value372;
          const value374 = facts.serviceBillingDayIsUnknown || value145 && (facts.serviceBillingDayIsUnknown || entry43[1] || value348) || value350 && !value373 || value348;
          const value375 = value145 && (entry43[5] || value145 && value374 || value366);
          const value376 = value145 && (entry43[1] || entry43[5] || value366 || value375);
          let value377;
          if (completeOnIsNone) {
            value377 = NOTHING;
          } else {
          
            let value378;
            if (value376) {
              value378 = NOTHING;
            } else {
            
              let value379;
              if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value376) {
                value379 = NOTHING;
              } else {
              
                const value380 = value366 || entry43[5] && entry43[6] < -719162 ? -719163 : value365 ? value364 : -719162;
                let value381;
                if (facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone || value375) {
                  value381 = NOTHING;
                } else {
                
                  let value382;
                  if (value374) {
                    value382 = -719163;
                  } else {
                  
                    let value383;
                    if (value373) {
                      const value384 = startOfMonth(value372);
                      const value385 = startOfMonth(value372 + 1) - value384;
                      value383 = value353 < value385 ? value353 + value384 : value384 + (value385 + -1);
                    } else {
                    
                      value383 = -719162;
                    }
                    value382 = value383;
                  }
                  const value386 = monthOfDay(value382);
                  const value387 = value382 - startOfMonth(value386);
                  let value388;
                  if (value382 < value380) {
                    const value389 = value380 + -1;
                    const value390 = monthOfDay(value389);
                    const value391 = startOfMonth(value390);
                    const value392 = startOfMonth(value390 + 1) - value391 + -1;
                    const value393 = value390 - value386;
                    const value394 = value389 - value391 < (value392 < value387 ? value392 : value387) ? value393 + -1 : value393;
                    value388 = (0 < value394 ? value394 : 0) + 1;
                  } else {
                  
                    value388 = 0;
                  }
                  const count = value388;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list29 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry44 of range) {
                    const value395 = value386 + entry44[0];
                    const value396 = startOfMonth(value395);
                    const value397 = startOfMonth(value395 + 1) - value396;
                    const part5 = value387 < value397 ? value387 + value396 : value397 + -1 + value396;
                    if (entry43[3] < part5 && part5 < value380) {
                      list29.push([part5]);
                    }
                  }
                  if ((steps += list29.length) > MOST_STEPS) return undefined;
                  const sorted6 = inOrderBy(list29, [0]);
                  value381 = sorted6;
                }
                const all6 = [];
                all6.push([entry43[3]]);
                if ((steps += value381.length) > MOST_STEPS) return undefined;
                for (const one13 of value381) all6.push(one13);
                all6.push([value380]);
                const list30 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index49 = 0; index49 < all6.length; index49 += 1) {
                  const entry45 = all6[index49];
                  if ((index49 + 1 < all6.length) && entry45[0] < (all6[index49 + 1]?.[0] ?? 0)) {
                    const value398 = monthOfDay(entry45[0]);
                    const value399 = startOfMonth(value398);
                    const value400 = startOfMonth(value398 + 1) - value399 + -1;
                    const value401 = value398 - value352;
                    const value402 = entry45[0] - value399 < (value400 < value353 ? value400 : value353) ? value401 + -1 : value401;
                    const value403 = 0 < value402 ? value402 : 0;
                    const value404 = value403 + 1;
                    const value405 = value404 + value352;
                    const value406 = value405 >= 12 && 119999 >= value405;
                    const value407 = facts.serviceBillingDayIsUnknown || value348 || value350 && !value406;
                    let value408;
                    if (value407) {
                      value408 = -719163;
                    } else {
                    
                      let value409;
                      if (value406) {
                        const value410 = startOfMonth(value405);
                        const value411 = startOfMonth(value405 + 1) - value410;
                        value409 = value353 < value411 ? value353 + value410 : value411 + -1 + value410;
                      } else {
                      
                        value409 = -719162;
                      }
                      value408 = value409;
                    }
                    let value412;
                    if (value407) {
                      value412 = 2932897;
                    } else {
                    
                      const value413 = value404 + value355;
                      let value414;
                      if (value413 >= 12 && 119999 >= value413) {
                        const value415 = startOfMonth(value413);
                        const value416 = startOfMonth(value413 + 1) - value415;
                        value414 = value356 < value416 ? value415 + value356 : value416 + -1 + value415;
                      } else {
                      
                        value414 = 2932896;
                      }
                      value412 = value414;
                    }
                    const value417 = value403 + value352;
                    const value418 = value417 >= 12 && 119999 >= value417;
                    const value419 = facts.serviceBillingDayIsUnknown || value348 || value350 && !value418;
                    let value420;
                    if (value419) {
                      value420 = -719163;
                    } else {
                    
                      let value421;
                      if (value418) {
                        const value422 = startOfMonth(value417);
                        const value423 = startOfMonth(value417 + 1) - value422;
                        value421 = value353 < value423 ? value422 + value353 : value422 + (value423 + -1);
                      } else {
                      
                        value421 = -719162;
                      }
                      value420 = value421;
                    }
                    let value424;
                    if (value419) {
                      value424 = 2932897;
                    } else {
                    
                      const value425 = value403 + value355;
                      let value426;
                      if (value425 >= 12 && 119999 >= value425) {
                        const value427 = startOfMonth(value425);
                        const value428 = startOfMonth(value425 + 1) - value427;
                        value426 = value356 < value428 ? value427 + value356 : value427 + (value428 + -1);
                      } else {
                      
                        value426 = 2932896;
                      }
                      value424 = value426;
                    }
                    const value429 = (all6[index49 + 1]?.[0] ?? 0) - entry45[0];
                    list30.push([value407, value408, value412, value419, value420, value424, value429, times(ofPence(value429 * 100), AMOUNT24)]);
                  }
                }
                value379 = list30;
              }
              value378 = value379;
            }
            value377 = value378;
          }
          list28.push([completeOnIsNone, value376, value377]);
        }
      }
      const value430 = !value338;
      let value431 = value345 && value5;
      if (value431) {
        let any17 = false;
        if ((steps += list28.length) > MOST_STEPS) return undefined;
        for (const entry46 of list28) {
          let value432 = entry46[1];
          if (!value432) {
            let any18 = false;
            const list31 = entry46[2];
            if ((steps += list31.length) > MOST_STEPS) return undefined;
            for (const entry47 of list31) {
              if (entry47[0] || entry47[3]) {
                any18 = true;
                break;
              }
            }
            value432 = any18 && value145;
          }
          if (value432) {
            any17 = true;
            break;
          }
        }
        value431 = any17 && value250 && value251 && value430 && value313 && value315 && value309 && value311 && value306 && value316;
      }
      const value433 = daysRefundedIsUnknown || value338 || value431;
      const value434 = any13 && value316;
      const all7 = [];
      if ((steps += list28.length) > MOST_STEPS) return undefined;
      for (const entry48 of list28) {
        const list32 = completeOnIsNone ? NOTHING : entry48[2];
        if ((steps += list32.length) > MOST_STEPS) return undefined;
        for (const one14 of list32) {
          all7.push(one14);
        }
      }
      let value435;
      if (value433) {
        value435 = NOTHING;
      } else {
      
        let value436;
        if (daysRefundedIsUnknown) {
          value436 = NOTHING;
        } else {
        
          let value437;
          if (value338) {
            value437 = NOTHING;
          } else {
          
            let value438;
            if (value256) {
              value438 = NOTHING;
            } else {
            
              let value439;
              if (value314) {
                value439 = NOTHING;
              } else {
              
                let value440;
                if (value304) {
                  value440 = NOTHING;
                } else {
                
                  let value441;
                  if (value310) {
                    value441 = NOTHING;
                  } else {
                  
                    let value442;
                    if (facts.moveOutagesIsUnknown) {
                      value442 = NOTHING;
                    } else {
                    
                      let value443;
                      if (value307) {
                        value443 = NOTHING;
                      } else {
                      
                        let value444;
                        if (daysLostIsUnknown) {
                          value444 = NOTHING;
                        } else {
                        
                          let value445;
                          if (value112) {
                            value445 = NOTHING;
                          } else {
                          
                            let value446;
                            if (value434) {
                              value446 = NOTHING;
                            } else {
                            
                              let value447;
                              if (value112) {
                                value447 = NOTHING;
                              } else {
                              
                                const list33 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry49 of all7) {
                                  list33.push([entry49[0], entry49[0] ? 0 : entry49[1], entry49[0] ? 0 : entry49[2], entry49[3], entry49[3] ? 0 : entry49[4], entry49[3] ? 0 : entry49[5], entry49[6], entry49[7]]);
                                }
                                if ((steps += list33.length) > MOST_STEPS) return undefined;
                                const sorted7 = inOrderBy(list33, [1, 4]);
                                value447 = sorted7;
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
          value436 = value437;
        }
        value435 = value436;
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
      if ((steps += value435.length) > MOST_STEPS) return undefined;
      for (const entry50 of value435) {
        const value448 = states3_8 && entry50[1] === states3_1 && entry50[4] === states3_4 && !(entry50[0] || states3_0) && !(entry50[3] || states3_3);
        const next24 = entry50[0];
        const next25 = entry50[1];
        const next26 = entry50[2];
        const next27 = entry50[3];
        const next28 = entry50[4];
        const next29 = entry50[5];
        const next30 = value448 ? entry50[6] + states3_6 : entry50[6];
        const next31 = value448 ? plus(states3_7, entry50[7]) : entry50[7];
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
      const list34 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index55 = 0; index55 < states3.length; index55 += 1) {
        const entry51 = states3[index55];
        if (!((index55 + 1 < states3.length) && (states3[index55 + 1]?.[1] ?? 0) === entry51[1] && (states3[index55 + 1]?.[4] ?? 0) === entry51[4] && !(entry51[0] || (states3[index55 + 1]?.[0] ?? false)) && !(entry51[3] || (states3[index55 + 1]?.[3] ?? false)))) {
          list34.push([entry51[0], entry51[1], entry51[2], entry51[3], entry51[4], entry51[5], entry51[6], entry51[7]]);
        }
      }
      let any19 = false;
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry52 of list34) {
        if (!(entry52[6] >= -9007199254740991 && 9007199254740991 >= entry52[6])) {
          any19 = true;
          break;
        }
      }
      const list35 = [];
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry53 of list34) {
        list35.push([entry53[0], entry53[0] ? 0 : entry53[1], entry53[0] ? 0 : entry53[2], entry53[3], entry53[3] ? 0 : entry53[4], entry53[3] ? 0 : entry53[5], entry53[6], entry53[7]]);
      }
      if ((steps += list35.length) > MOST_STEPS) return undefined;
      const sorted8 = inOrderBy(list35, [1, 4, 6, 7]);
      const list36 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry54 of sorted8) {
        const value449 = entry54[1] - entry54[4];
        list36.push([entry54[0], entry54[1], entry54[2], entry54[3] || entry54[0] || !(value449 >= -9007199254740991 && 9007199254740991 >= value449), value449, entry54[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry54[7]), AMOUNT24)]);
      }
      let value450 = value345 && value5;
      if (value450) {
        let any20 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry55 of all7) {
          if (entry55[0] || entry55[3]) {
            any20 = true;
            break;
          }
        }
        value450 = any20 && value250 && value251 && !value433 && value430 && value313 && value315 && value309 && value311 && value306 && value316;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value338 || value431 || value450;
      let amountsIsUnknown;
      if (value332) {
        let value451 = daysRefundedIsUnknown || any19;
        if (!value451) {
          const list37 = [];
          if ((steps += list36.length) > MOST_STEPS) return undefined;
          for (const entry56 of list36) {
            list37.push([entry56[0], entry56[0] ? 0 : entry56[1], entry56[0] ? 0 : entry56[2], entry56[3], entry56[3] ? 0 : entry56[4], entry56[5], facts.serviceMonthlyChargeIsUnknown, facts.serviceMonthlyChargeIsUnknown ? AMOUNT0 : entry56[7]]);
          }
          value451 = compareRaw(list37, NOTHING) === 0 || value338 || value431 || value450;
        }
        amountsIsUnknown = !(value451 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value239 && value250 && value251 && value319 && value313 && value315 && value309 && value311 && value306 && value316 && value333 && value328 && value330 && value331 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list36;
      const list38 = [];
      const list39 = value332 ? daysByPeriod : value334 ? daysByPeriod : NOTHING;
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry57 of list39) {
        const value452 = decimalOf(entry57[4]);
        const value453 = facts.serviceMonthlyChargeIsUnknown || entry57[3];
        list38.push([entry57[0], entry57[1], entry57[2], entry57[5], compare(value452, AMOUNT0) === 0 && !value453, value453, divide(entry57[7], value452)]);
      }
      let value454;
      if (amountsIsUnknown) {
        value454 = NOTHING;
      } else {
      
        const list40 = [];
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry58 of list38) {
          list40.push([entry58[0], entry58[0] ? 0 : entry58[1], entry58[0] ? 0 : entry58[2], entry58[3], entry58[4], entry58[5], entry58[4] || entry58[5] ? AMOUNT0 : entry58[6]]);
        }
        if ((steps += list40.length) > MOST_STEPS) return undefined;
        const sorted9 = inOrderBy(list40, [1]);
        value454 = sorted9;
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
      if ((steps += value454.length) > MOST_STEPS) return undefined;
      for (const entry59 of value454) {
        const value455 = entry59[1] === states4_1;
        const value456 = !(entry59[0] || states4_0);
        const value457 = states4_7 && value455 && value456;
        const next33 = entry59[0];
        const next34 = entry59[1];
        const next35 = entry59[2];
        const next36 = value457 ? entry59[3] + states4_3 : entry59[3];
        const next37 = entry59[4] || states4_7 && value455 && states4_4 && value456;
        const next38 = entry59[5];
        const next39 = value457 ? plus(entry59[6], states4_6) : entry59[6];
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
      const list41 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index64 = 0; index64 < states4.length; index64 += 1) {
        const entry60 = states4[index64];
        if (!((index64 + 1 < states4.length) && (states4[index64 + 1]?.[1] ?? 0) === entry60[1] && !(entry60[0] || (states4[index64 + 1]?.[0] ?? false)))) {
          list41.push([entry60[0], entry60[1], entry60[2], entry60[3], entry60[4], entry60[5], entry60[6]]);
        }
      }
      let any21 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry61 of list41) {
        if (!(entry61[3] >= -9007199254740991 && 9007199254740991 >= entry61[3])) {
          any21 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry62 of list38) {
        list42.push([entry62[4], entry62[5], entry62[6]]);
      }
      let any22 = false;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry63 of list42) {
        if (entry63[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry64 of list38) {
        if (entry64[0] || entry64[5]) {
          any23 = true;
          break;
        }
      }
      const list43 = [];
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry65 of list41) {
        list43.push([entry65[0], entry65[0] ? 0 : entry65[1], entry65[0] ? 0 : entry65[2], entry65[3], entry65[4], entry65[5], entry65[4] || entry65[5] ? AMOUNT0 : entry65[6]]);
      }
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      const sorted10 = inOrderBy(list43, [1, 3, 4, 6]);
      const list44 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry66 of sorted10) {
        list44.push([entry66[0], entry66[1], entry66[2], entry66[3], entry66[4], !entry66[4] && entry66[5], roundHalfUp(entry66[6], 2)]);
      }
      const list45 = [];
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry67 of list44) {
        list45.push([entry67[4], entry67[5], entry67[6]]);
      }
      let any24 = false;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry68 of list45) {
        if (entry68[1]) {
          any24 = true;
          break;
        }
      }
      let value458 = daysRefundedIsUnknown || amountsIsUnknown || any21 || any22 || any23 || any24;
      if (!value458) {
        let any25 = false;
        if ((steps += list44.length) > MOST_STEPS) return undefined;
        for (const entry69 of list44) {
          if (entry69[0] || entry69[5]) {
            any25 = true;
            break;
          }
        }
        value458 = any25 || value317 || value326 || value329 || (value145 && value174);
      }
      if (value458) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry70 of list42) {
        const next41 = state4_0 || entry70[0];
        const next42 = plus(entry70[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry71 of list45) {
        const next43 = state5_0 || entry71[0];
        const next44 = plus(entry71[2], state5_1);
        state5_0 = next43;
        state5_1 = next44;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      const value459 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state5_0 && value459 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state5_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value318 ? 0 : value256 ? 0 : value314 ? 0 : value304 ? 0 : value310 ? 0 : facts.moveOutagesIsUnknown ? 0 : value307 ? 0 : daysLostIsUnknown ? 0 : value112 ? 0 : value434 ? 0 : value112 ? 0 : state_4,
          "refundUnrounded": !amountsIsUnknown && state4_0 && !any22 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state4_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list44).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && value459 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
