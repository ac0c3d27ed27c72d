// What is refunded for days without service around a home move?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, compare, compareRaw, dateOfNumber, decimal, decimalOf, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, monthOfDay, noAnswer, ofPence, plus, rangeTo, roundHalfUp, startOfMonth, textIn, times, toPlaces, wholeIn }) => {
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
          moveOutages: entriesIn(fact2).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
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
        const keys = [];
        for (const entry5 of all) {
          keys.push([entry5[0]]);
        }
        const sorted = inOrderOf(all, keys);
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
        for (let index6 = 0; index6 < states.length; index6 += 1) {
          const entry6 = states[index6];
          if (!((index6 + 1 < states.length) && (states[index6 + 1]?.[0] ?? 0) === entry6[0])) {
            list2.push([entry6[0], entry6[1]]);
          }
        }
        const list3 = [];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (let index7 = 0; index7 < list2.length; index7 += 1) {
          const entry7 = list2[index7];
          if (!((index7 > 0) && compare(entry7[1], (list2[index7 - 1]?.[1] ?? NIL)) === 0)) {
            list3.push([entry7[0], compare(AMOUNT24, entry7[1]) < 0 ? AMOUNT24 : entry7[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (let index8 = 0; index8 < list3.length; index8 += 1) {
          const entry8 = list3[index8];
          if (!((index8 > 0) && compare(entry8[1], (list3[index8 - 1]?.[1] ?? NIL)) === 0)) {
            list4.push([entry8[0], entry8[1]]);
          }
        }
        let any2 = false;
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry9 of list4) {
          if (entry9[0] === -719162) {
            any2 = true;
            break;
          }
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry10 of list4) {
          list5.push([entry10[0]]);
        }
        const all2 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry11 of outages) {
          const part4 = entry11[2] === "customer-apparatus" && compare(entry11[3], AMOUNT24) >= 0 ? entry11[3] : AMOUNT0;
          if (entry11[1] >= entry11[0]) {
            const part5 = [[entry11[0], part4], [entry11[1] + 1, minus(AMOUNT0, part4)]];
            if ((steps += part5.length) > MOST_STEPS) return undefined;
            for (const one3 of part5) {
              all2.push(one3);
            }
          }
        }
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry12 of all2) {
          keys2.push([entry12[0]]);
        }
        const sorted2 = inOrderOf(all2, keys2);
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
        for (let index13 = 0; index13 < states2.length; index13 += 1) {
          const entry13 = states2[index13];
          if (!((index13 + 1 < states2.length) && (states2[index13 + 1]?.[0] ?? 0) === entry13[0])) {
            list7.push([entry13[0], entry13[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < list7.length; index14 += 1) {
          const entry14 = list7[index14];
          if (!((index14 > 0) && compare(entry14[1], (list7[index14 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry14[0], entry14[1]]);
          }
        }
        let any3 = false;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry15 of list8) {
          if (entry15[0] === -719162) {
            any3 = true;
            break;
          }
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry16 of list8) {
          list9.push([entry16[0]]);
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
        const keys3 = [];
        for (const entry17 of list10) {
          keys3.push([entry17[0]]);
        }
        const sorted3 = inOrderOf(list10, keys3);
        const all3 = [];
        if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
        for (const one6 of LISTED4) all3.push(one6);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one7 of sorted3) all3.push(one7);
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        for (const one8 of LISTED5) all3.push(one8);
        const daysLost = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (let index18 = 0; index18 < all3.length; index18 += 1) {
          const entry18 = all3[index18];
          if ((index18 + 1 < all3.length) && entry18[0] < (all3[index18 + 1]?.[0] ?? 0)) {
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            const most = entry18[0];
            let found = NOT_FOUND;
            for (let index20 = list4.length - 1; index20 >= 0; index20 -= 1) {
              const entry19 = list4[index20];
              if (entry19[0] <= most) {
                found = entry19;
                break;
              }
            }
            const value7 = !(found !== NOT_FOUND);
            if ((steps += list8.length) > MOST_STEPS) return undefined;
            const most2 = entry18[0];
            let found2 = NOT_FOUND;
            for (let index22 = list8.length - 1; index22 >= 0; index22 -= 1) {
              const entry20 = list8[index22];
              if (entry20[0] <= most2) {
                found2 = entry20;
                break;
              }
            }
            const value8 = (all3[index18 + 1]?.[0] ?? 0) + -1;
            const value9 = value8 < -719162;
            if ((value7 || !(found2 !== NOT_FOUND) ? noAnswer() : compare(AMOUNT0, found[1] ?? NIL) < 0 && compare(found2[1] ?? NIL, AMOUNT0) === 0) && (value9 || value7 ? noAnswer() : true)) {
              const part6 = value9 ? -719163 : value8;
              daysLost.push([entry18[0], false, part6]);
            }
          }
        }
        const completeOnIsNone = facts.moveNoticeOnIsNone || facts.moveNewAddressGivenOnIsNone || facts.moveAlternativeNumberGivenOnIsNone;
        const value10 = facts.moveNewAddressGivenOn < facts.moveAlternativeNumberGivenOn ? facts.moveAlternativeNumberGivenOn : facts.moveNewAddressGivenOn;
        const noticeHasRunOn = (facts.moveNoticeOn < value10 ? value10 : facts.moveNoticeOn) + 30;
        const daysFromTheFirst = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry21 of daysLost) {
          daysFromTheFirst.push([completeOnIsNone, entry21[0] < noticeHasRunOn ? noticeHasRunOn : entry21[0], entry21[1], entry21[2]]);
        }
        const list14 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry22 of daysFromTheFirst) {
          list14.push([entry22[0], entry22[0] ? 0 : entry22[1], entry22[2], entry22[2] ? 0 : entry22[3]]);
        }
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        const keys4 = [];
        for (const entry23 of list14) {
          keys4.push([entry23[0], entry23[1], entry23[0], entry23[1], entry23[2], entry23[3]]);
        }
        const sorted4 = inOrderOf(list14, keys4);
        let state2_0 = false;
        let state2_1 = 0;
        let state2_2 = true;
        let state2_3 = -719163;
        let state2_4 = 2932897;
        if ((steps += sorted4.length) > MOST_STEPS) return undefined;
        for (const entry24 of sorted4) {
          const value11 = !(entry24[2] || state2_2);
          const value12 = state2_3 < entry24[3];
          const value13 = entry24[3] >= entry24[1];
          const value14 = !(!value12 && value11);
          const value15 = !(entry24[0] || entry24[2]);
          const value16 = !(entry24[0] || state2_2);
          const value17 = state2_3 < entry24[1];
          const value18 = entry24[1] + -1;
          const value19 = value18 < -719162;
          const value20 = !value17 && value16;
          const value21 = value20 ? state2_2 : entry24[0];
          const value22 = entry24[3] - (value20 ? state2_3 : value19 ? -719163 : value18);
          const value23 = state2_0 || value21 || entry24[2];
          const value24 = value22 + state2_1;
          const value25 = value13 && value14 && value15;
          const value26 = value25 ? entry24[3] : state2_3;
          const next5 = state2_4 >= entry24[3] && value11 && value12 || value13 && value14 && value15 && (state2_4 >= entry24[1] && value16 && value17 || !entry24[0] && value19 && !value20 || !(value21 || entry24[2]) && !(value22 >= -9007199254740991 && 9007199254740991 >= value22) || !value23 && !(value24 >= -9007199254740991 && 9007199254740991 >= value24)) ? noAnswer() : value25 ? value23 : state2_0;
          const next6 = value25 ? value24 : state2_1;
          const next7 = value25 ? entry24[2] : state2_2;
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
        const list15 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry25 of daysLost) {
          list15.push([entry25[0], entry25[1], entry25[1] ? 0 : entry25[2]]);
        }
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        const keys5 = [];
        for (const entry26 of list15) {
          keys5.push([entry26[0], entry26[0], entry26[1], entry26[2]]);
        }
        const sorted5 = inOrderOf(list15, keys5);
        let state3_0 = false;
        let state3_1 = 0;
        let state3_2 = true;
        let state3_3 = -719163;
        let state3_4 = 2932897;
        if ((steps += sorted5.length) > MOST_STEPS) return undefined;
        for (const entry27 of sorted5) {
          const value30 = !(entry27[1] || state3_2);
          const value31 = state3_3 < entry27[2];
          const value32 = !entry27[1];
          const value33 = entry27[2] >= entry27[0];
          const value34 = !(!value31 && value30);
          const value35 = !state3_2;
          const value36 = state3_3 < entry27[0];
          const value37 = entry27[0] + -1;
          const value38 = value37 < -719162;
          const value39 = value35 && !value36;
          const value40 = entry27[2] - (value39 ? state3_3 : value38 ? -719163 : value37);
          const value41 = state3_0 || entry27[1];
          const value42 = state3_1 + value40;
          const value43 = value32 && value33 && value34;
          const value44 = value43 ? entry27[2] : state3_3;
          const next10 = state3_4 >= entry27[2] && value30 && value31 || value32 && value33 && value34 && (value35 && state3_4 >= entry27[0] && value36 || value38 && !value39 || value32 && !(value40 >= -9007199254740991 && 9007199254740991 >= value40) || !value41 && !(value42 >= -9007199254740991 && 9007199254740991 >= value42)) ? noAnswer() : value43 ? value41 : state3_0;
          const next11 = value43 ? value42 : state3_1;
          const next12 = value43 ? entry27[1] : state3_2;
          const next13 = value44;
          const next14 = value44;
          state3_0 = next10;
          state3_1 = next11;
          state3_2 = next12;
          state3_3 = next13;
          state3_4 = next14;
        }
        const value45 = !state3_0 && state3_1 === 0;
        const value46 = !value45;
        const refundableDaysIsNone = value5 && state2_0 && value29 && value46;
        const value47 = !refundableDaysIsNone;
        const outcome = facts.moveWithinUk && value5 && value27 && value47 && value29 && value46 && !engineerStandsInTheWay ? "refund-due" : "no-refund";
        if (isBare) return outcome;
        const value48 = facts.serviceBillingDay + -1 + -719162;
        const value49 = value48 >= -719162 && 2932896 >= value48;
        let value50;
        if (value28) {
          value50 = NOTHING;
        } else {
        
          let value51;
          if (value45) {
            value51 = NOTHING;
          } else {
          
            let value52;
            if (state_0) {
              value52 = NOTHING;
            } else {
            
              const value53 = value49 ? value48 : -719163;
              const value54 = monthOfDay(value53);
              const value55 = value53 - startOfMonth(value54);
              const list16 = [];
              if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
              for (const entry28 of daysFromTheFirst) {
                const value56 = monthOfDay(entry28[1]);
                const value57 = startOfMonth(value56);
                const value58 = startOfMonth(value56 + 1) - value57 + -1;
                const value59 = value56 - value54;
                const value60 = entry28[1] - value57 < (value58 < value55 ? value58 : value55) ? value59 + -1 : value59;
                const value61 = Math.floor((0 < value60 ? value60 : 0) / 12) * 12 + value54;
                const value62 = value61 >= 12 && 119999 >= value61;
                const value63 = entry28[0] || entry28[2];
                if (entry28[3] >= entry28[1] && (!entry28[0] && !value62 ? noAnswer() : true) && !value63) {
                  let value64;
                  if (value63) {
                    value64 = NOTHING;
                  } else {
                  
                    const value65 = entry28[3] + 1;
                    let value66;
                    if (value63) {
                      value66 = NOTHING;
                    } else {
                    
                      let value67;
                      if (value62) {
                        const value68 = startOfMonth(value61);
                        const value69 = startOfMonth(value61 + 1) - value68;
                        value67 = value55 < value69 ? value55 + value68 : value69 + -1 + value68;
                      } else {
                      
                        value67 = -719163;
                      }
                      const value70 = monthOfDay(value67);
                      const value71 = value67 - startOfMonth(value70);
                      let value72;
                      if (value67 < value65) {
                        const value73 = monthOfDay(entry28[3]);
                        const value74 = startOfMonth(value73);
                        const value75 = startOfMonth(value73 + 1) - value74 + -1;
                        const value76 = value73 - value70;
                        const value77 = entry28[3] - value74 < (value75 < value71 ? value75 : value71) ? value76 + -1 : value76;
                        value72 = (0 < value77 ? value77 : 0) + 1;
                      } else {
                      
                        value72 = 0;
                      }
                      const count = value72;
                      if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                      const range = rangeTo(count);
                      const list17 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry29 of range) {
                        const value78 = value70 + entry29[0];
                        const value79 = startOfMonth(value78);
                        const value80 = startOfMonth(value78 + 1) - value79;
                        const part7 = value71 < value80 ? value71 + value79 : value80 + -1 + value79;
                        if (entry28[1] < part7 && part7 < value65) {
                          list17.push([part7]);
                        }
                      }
                      if ((steps += list17.length) > MOST_STEPS) return undefined;
                      const keys6 = [];
                      for (const entry30 of list17) {
                        keys6.push([entry30[0]]);
                      }
                      const sorted6 = inOrderOf(list17, keys6);
                      value66 = sorted6;
                    }
                    const all4 = [];
                    all4.push([entry28[1]]);
                    if ((steps += value66.length) > MOST_STEPS) return undefined;
                    for (const one10 of value66) all4.push(one10);
                    all4.push([value65]);
                    const list18 = [];
                    if ((steps += all4.length) > MOST_STEPS) return undefined;
                    for (let index33 = 0; index33 < all4.length; index33 += 1) {
                      const entry31 = all4[index33];
                      if ((index33 + 1 < all4.length) && entry31[0] < (all4[index33 + 1]?.[0] ?? 0)) {
                        const value81 = monthOfDay(entry31[0]);
                        const value82 = startOfMonth(value81);
                        const value83 = startOfMonth(value81 + 1) - value82 + -1;
                        const value84 = value81 - value54;
                        const value85 = entry31[0] - value82 < (value83 < value55 ? value83 : value55) ? value84 + -1 : value84;
                        const value86 = 0 < value85 ? value85 : 0;
                        const value87 = value86 + 1 + value54;
                        const value88 = value87 >= 12 && 119999 >= value87;
                        const value89 = value86 + value54;
                        const value90 = value89 >= 12 && 119999 >= value89;
                        if (!value88 || !value90 ? noAnswer() : true) {
                          let value91;
                          if (value88) {
                            const value92 = startOfMonth(value87);
                            const value93 = startOfMonth(value87 + 1) - value92;
                            value91 = value55 < value93 ? value92 + value55 : value92 + (value93 + -1);
                          } else {
                          
                            value91 = -719163;
                          }
                          let value94;
                          if (value90) {
                            const value95 = startOfMonth(value89);
                            const value96 = startOfMonth(value89 + 1) - value95;
                            value94 = value55 < value96 ? value55 + value95 : value96 + -1 + value95;
                          } else {
                          
                            value94 = -719163;
                          }
                          const value97 = (all4[index33 + 1]?.[0] ?? 0) - entry31[0];
                          list18.push([false, value91, false, value94, value97, times(ofPence(value97 * 100), AMOUNT24)]);
                        }
                      }
                    }
                    value64 = list18;
                  }
                  const part8 = value63;
                  const part9 = value64;
                  const list19 = part8 ? NOTHING : part9;
                  if ((steps += list19.length) > MOST_STEPS) return undefined;
                  for (const one9 of list19) {
                    list16.push([one9[0], one9[0] ? 0 : one9[1], one9[2], one9[2] ? 0 : one9[3], one9[4], one9[5]]);
                  }
                }
              }
              if ((steps += list16.length) > MOST_STEPS) return undefined;
              const keys7 = [];
              for (const entry32 of list16) {
                keys7.push([entry32[0], entry32[1], entry32[2], entry32[3], entry32[0], entry32[1]]);
              }
              const sorted7 = inOrderOf(list16, keys7);
              value52 = sorted7;
            }
            value51 = value52;
          }
          value50 = value51;
        }
        const states3 = [];
        let states3_0 = false;
        let states3_1 = 0;
        let states3_2 = false;
        let states3_3 = 0;
        let states3_4 = 0;
        let states3_5 = AMOUNT0;
        let states3_6 = false;
        if ((steps += value50.length) > MOST_STEPS) return undefined;
        for (const entry33 of value50) {
          const value98 = states3_6 && (entry33[0] && states3_0 || entry33[1] === states3_1 && !(entry33[0] || states3_0)) && (entry33[2] && states3_2 || entry33[3] === states3_3 && !(entry33[2] || states3_2));
          const next15 = entry33[0];
          const next16 = entry33[1];
          const next17 = entry33[2];
          const next18 = entry33[3];
          const next19 = value98 ? entry33[4] + states3_4 : entry33[4];
          const next20 = value98 ? plus(entry33[5], states3_5) : entry33[5];
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
        const list20 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index36 = 0; index36 < states3.length; index36 += 1) {
          const entry34 = states3[index36];
          if (!((index36 + 1 < states3.length) && (entry34[0] && (states3[index36 + 1]?.[0] ?? false) || (states3[index36 + 1]?.[1] ?? 0) === entry34[1] && !(entry34[0] || (states3[index36 + 1]?.[0] ?? false))) && (entry34[2] && (states3[index36 + 1]?.[2] ?? false) || entry34[3] === (states3[index36 + 1]?.[3] ?? 0) && !(entry34[2] || (states3[index36 + 1]?.[2] ?? false))))) {
            list20.push([entry34[0], entry34[1], entry34[2], entry34[3], entry34[4], entry34[5]]);
          }
        }
        let any4 = false;
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const entry35 of list20) {
          if (!(entry35[4] >= -9007199254740991 && 9007199254740991 >= entry35[4])) {
            any4 = true;
            break;
          }
        }
        const value99 = value5 && value27 && value47 && value29 && value46;
        const list21 = [];
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        for (const entry36 of list20) {
          list21.push([entry36[0], entry36[0] ? 0 : entry36[1], entry36[2], entry36[2] ? 0 : entry36[3], entry36[4], entry36[5]]);
        }
        if ((steps += list21.length) > MOST_STEPS) return undefined;
        const keys8 = [];
        for (const entry37 of list21) {
          keys8.push([entry37[0], entry37[1], entry37[0], entry37[1], entry37[2], entry37[3], entry37[0], entry37[1], entry37[4], entry37[5]]);
        }
        const sorted8 = inOrderOf(list21, keys8);
        const list22 = [];
        if ((steps += sorted8.length) > MOST_STEPS) return undefined;
        for (const entry38 of sorted8) {
          const value100 = entry38[2] || entry38[0];
          const value101 = entry38[1] - entry38[3];
          if (!value100 && !(value101 >= -9007199254740991 && 9007199254740991 >= value101) ? noAnswer() : true) {
            const part10 = value100;
            const part11 = value101;
            const part12 = divide(times(entry38[5], facts.serviceMonthlyCharge), AMOUNT24);
            const value102 = decimalOf(part11);
            list22.push([entry38[0], entry38[1], entry38[4], part10 || compare(value102, AMOUNT0) === 0, divide(part12, value102)]);
          }
        }
        let value103;
        if (value99) {
          let value104;
          if (any4) {
            value104 = NOTHING;
          } else {
          
            const list23 = [];
            if ((steps += list22.length) > MOST_STEPS) return undefined;
            for (const entry39 of list22) {
              list23.push([entry39[0], entry39[0] ? 0 : entry39[1], entry39[2], entry39[3], entry39[3] ? AMOUNT0 : entry39[4]]);
            }
            if ((steps += list23.length) > MOST_STEPS) return undefined;
            const keys9 = [];
            for (const entry40 of list23) {
              keys9.push([entry40[0], entry40[1]]);
            }
            const sorted9 = inOrderOf(list23, keys9);
            value104 = sorted9;
          }
          value103 = value104;
        } else {
        
          value103 = NOTHING;
        }
        const states4 = [];
        let states4_0 = false;
        let states4_1 = 0;
        let states4_2 = 0;
        let states4_3 = false;
        let states4_4 = AMOUNT0;
        let states4_5 = false;
        if ((steps += value103.length) > MOST_STEPS) return undefined;
        for (const entry41 of value103) {
          const value105 = entry41[0] && states4_0 || entry41[1] === states4_1 && !(entry41[0] || states4_0);
          const value106 = states4_5 && value105;
          const next22 = entry41[0];
          const next23 = entry41[1];
          const next24 = value106 ? states4_2 + entry41[2] : entry41[2];
          const next25 = entry41[3] || states4_5 && states4_3 && value105;
          const next26 = value106 ? plus(entry41[4], states4_4) : entry41[4];
          const next27 = true;
          states4_0 = next22;
          states4_1 = next23;
          states4_2 = next24;
          states4_3 = next25;
          states4_4 = next26;
          states4_5 = next27;
          states4.push([states4_0, states4_1, states4_2, states4_3, states4_4, states4_5]);
        }
        const list24 = [];
        if ((steps += states4.length) > MOST_STEPS) return undefined;
        for (let index44 = 0; index44 < states4.length; index44 += 1) {
          const entry42 = states4[index44];
          if (!((index44 + 1 < states4.length) && (entry42[0] && (states4[index44 + 1]?.[0] ?? false) || (states4[index44 + 1]?.[1] ?? 0) === entry42[1] && !(entry42[0] || (states4[index44 + 1]?.[0] ?? false))))) {
            list24.push([entry42[0], entry42[1], entry42[2], entry42[3], entry42[4]]);
          }
        }
        let any5 = false;
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry43 of list24) {
          if (!(entry43[2] >= -9007199254740991 && 9007199254740991 >= entry43[2])) {
            any5 = true;
            break;
          }
        }
        const value107 = any4 || any5 || !value49;
        if (value107) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        if ((steps += list22.length) > MOST_STEPS) return undefined;
        for (const entry44 of list22) {
          const next28 = state4_0 || entry44[3];
          const next29 = plus(entry44[4], state4_1);
          state4_0 = next28;
          state4_1 = next29;
        }
        const value108 = !any5;
        const list25 = [];
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        for (const entry45 of list24) {
          list25.push([entry45[0], entry45[0] ? 0 : entry45[1], entry45[2], entry45[3], entry45[3] ? AMOUNT0 : entry45[4]]);
        }
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        const keys10 = [];
        for (const entry46 of list25) {
          keys10.push([entry46[0], entry46[1], entry46[0], entry46[1], entry46[2], entry46[3], entry46[4]]);
        }
        const sorted10 = inOrderOf(list25, keys10);
        const list26 = [];
        if ((steps += sorted10.length) > MOST_STEPS) return undefined;
        for (const entry47 of sorted10) {
          list26.push([entry47[0], entry47[1], entry47[2], entry47[3], roundHalfUp(entry47[4], 2)]);
        }
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list26.length) > MOST_STEPS) return undefined;
        for (const entry48 of list26) {
          const next30 = state5_0 || entry48[3];
          const next31 = plus(entry48[4], state5_1);
          state5_0 = next30;
          state5_1 = next31;
        }
        const refund = any5 ? AMOUNT0 : state5_1;
        const answer = {
          outcome: outcome,
          values: {
            "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
            "refundableDays": refundableDaysIsNone ? null : value28 ? 0 : value45 ? 0 : state_0 ? 0 : state2_1,
            "refundUnrounded": value5 && value27 && !any4 && state4_0 && value47 && value29 && value46 ? null : toPlaces(value99 ? (any4 ? AMOUNT0 : state4_1) : AMOUNT0, 10),
            "refund": value108 && state5_0 ? null : moneyText(refund),
            "credits": false ? null : (any5 ? NOTHING : list26).map((shown1) => ({ "billingDate": shown1[0] ? null : dateOfNumber(shown1[1]), "days": shown1[2], "amount": shown1[3] ? null : moneyText(shown1[4]) })),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (value107) return answer;
        return { ...answer, sums: [value108 && compare(AMOUNT0, state5_1) < 0 && !state5_0 ? { amount: moneyText(refund), isOwed: true } : null] };
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
        moveOutages: entriesIn(fact3).map((entry1) => [firstDay(fieldIn(entry1, "from")), fieldIn(entry1, "to") === null, firstDay(fieldIn(entry1, "to")), textIn(fieldIn(entry1, "cause")), fieldIn(entry1, "hours") === null, amountIn(fieldIn(entry1, "hours"))]),
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
              const keys = [];
              for (const entry18 of all) {
                keys.push([entry18[2]]);
              }
              const sorted = inOrderOf(all, keys);
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
      for (let index19 = 0; index19 < states.length; index19 += 1) {
        const entry19 = states[index19];
        if (!((index19 + 1 < states.length) && (states[index19 + 1]?.[0] ?? 0) === entry19[0])) {
          list11.push([entry19[0], entry19[1]]);
        }
      }
      const list12 = [];
      if ((steps += list11.length) > MOST_STEPS) return undefined;
      for (let index20 = 0; index20 < list11.length; index20 += 1) {
        const entry20 = list11[index20];
        if (!((index20 > 0) && compare(entry20[1], (list11[index20 - 1]?.[1] ?? NIL)) === 0)) {
          list12.push([entry20[0], compare(AMOUNT24, entry20[1]) < 0 ? AMOUNT24 : entry20[1]]);
        }
      }
      const list13 = [];
      if ((steps += list12.length) > MOST_STEPS) return undefined;
      for (let index21 = 0; index21 < list12.length; index21 += 1) {
        const entry21 = list12[index21];
        if (!((index21 > 0) && compare(entry21[1], (list12[index21 - 1]?.[1] ?? NIL)) === 0)) {
          list13.push([entry21[0], entry21[1]]);
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
              const keys2 = [];
              for (const entry22 of all2) {
                keys2.push([entry22[2]]);
              }
              const sorted2 = inOrderOf(all2, keys2);
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
      for (let index23 = 0; index23 < states2.length; index23 += 1) {
        const entry23 = states2[index23];
        if (!((index23 + 1 < states2.length) && (states2[index23 + 1]?.[0] ?? 0) === entry23[0])) {
          list15.push([entry23[0], entry23[1]]);
        }
      }
      const list16 = [];
      if ((steps += list15.length) > MOST_STEPS) return undefined;
      for (let index24 = 0; index24 < list15.length; index24 += 1) {
        const entry24 = list15[index24];
        if (!((index24 > 0) && compare(entry24[1], (list15[index24 - 1]?.[1] ?? NIL)) === 0)) {
          list16.push([entry24[0], entry24[1]]);
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
          for (const entry25 of list13) {
            if (entry25[0] === -719162) {
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
            for (const entry26 of list13) {
              list17.push([entry26[0]]);
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
          for (const entry27 of list16) {
            if (entry27[0] === -719162) {
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
            for (const entry28 of list16) {
              list19.push([entry28[0]]);
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
        const keys3 = [];
        for (const entry29 of list21) {
          keys3.push([entry29[0]]);
        }
        const sorted3 = inOrderOf(list21, keys3);
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
      for (let index30 = 0; index30 < all5.length; index30 += 1) {
        const entry30 = all5[index30];
        if ((index30 + 1 < all5.length) && entry30[0] < (all5[index30 + 1]?.[0] ?? 0)) {
          list23.push([entry30[0], (all5[index30 + 1]?.[0] ?? 0)]);
        }
      }
      const value128 = value113 ? NOTHING : list13;
      const value129 = value118 ? NOTHING : list16;
      const list24 = [];
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry31 of list23) {
        if ((steps += value128.length) > MOST_STEPS) return undefined;
        const most = entry31[0];
        let found = NOT_FOUND;
        for (let index33 = value128.length - 1; index33 >= 0; index33 -= 1) {
          const entry32 = value128[index33];
          if (entry32[0] <= most) {
            found = entry32;
            break;
          }
        }
        const value130 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value131 = 2932896 >= entry31[0];
        const value132 = !(found !== NOT_FOUND && value131);
        const value133 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value132;
        let value134 = value130;
        if (value134) {
          if ((steps += value129.length) > MOST_STEPS) return undefined;
          const most2 = entry31[0];
          let found2 = NOT_FOUND;
          for (let index35 = value129.length - 1; index35 >= 0; index35 -= 1) {
            const entry33 = value129[index35];
            if (entry33[0] <= most2) {
              found2 = entry33;
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
          const value143 = entry31[1] + -1;
          const value144 = value143 >= -719162 && 2932896 >= value143;
          const part = !value144;
          const part2 = value144 ? value143 : -719163;
          const part3 = value144 ? value143 : 2932897;
          list24.push([entry31[0], part, part2, part3]);
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
      for (const entry34 of list24) {
        const value179 = entry34[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry34[0];
        const value180 = entry34[0] < noticeHasRunOn ? noticeHasRunOn : entry34[0];
        list25.push([completeOnIsNone, value145 && (value175 || value176 || value145 && value174 && !(value179 === value180 && value177)), value178, value175 ? -719163 : value180, value175 ? 2932897 : value179, entry34[1], entry34[2], entry34[3]]);
      }
      const list26 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry35 of list25) {
        const value181 = entry35[0] || entry35[1];
        list26.push([entry35[0], entry35[1], entry35[1] && entry35[2], value181 ? 0 : entry35[3], value181 ? 0 : entry35[4], entry35[5], entry35[5] ? 0 : entry35[6], entry35[5] ? 0 : entry35[7]]);
      }
      if ((steps += list26.length) > MOST_STEPS) return undefined;
      const keys4 = [];
      for (const entry36 of list26) {
        keys4.push([entry36[0], entry36[3], entry36[0], entry36[3], entry36[6]]);
      }
      const sorted4 = inOrderOf(list26, keys4);
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
      for (const entry37 of sorted4) {
        const value182 = !entry37[0];
        const value183 = entry37[6] >= entry37[4];
        const value184 = entry37[1] && entry37[2];
        const value185 = !(entry37[5] || value184);
        const value186 = value182 && entry37[7] >= entry37[3] && !(value182 && value183 && value185);
        const value187 = !value186;
        const value188 = !state_0;
        const value189 = value188 && state_5;
        const value190 = !value189;
        const value191 = state_8 >= entry37[7];
        const value192 = state_0 || state_6;
        const value193 = value192 && (state_7 || state_0 && state_5);
        const value194 = !(entry37[5] || value193);
        const value195 = state_9 >= entry37[6] && value190 && !(value191 && value190 && value194);
        const value196 = !value195;
        const value197 = !(value195 || value191 && value196 && value190 && value194);
        const value198 = value196 && value197;
        const value199 = (value195 || value198) && !value198;
        const value200 = !value199;
        const value201 = (value186 || value182 && value183 && value187 && value185) && (value199 || value200 && value196 && value197) && (value186 || value199);
        const value202 = state_8 === entry37[6];
        const value203 = !(entry37[0] || value189);
        const value204 = state_8 >= entry37[4];
        const value205 = !(value184 || value193);
        const value206 = state_9 >= entry37[3] && value203 && !(value204 && value203 && value205);
        const value207 = value188 && state_5 && entry37[0];
        const value208 = value204 && !value206 && value203 && value205;
        const value209 = value206 ? value207 : value208 ? value189 : entry37[0];
        const value210 = value209 || value188 && state_1;
        const value211 = state_1 && value210;
        const value212 = entry37[3] + -1;
        const value213 = value212 >= -719162 && 2932896 >= value212;
        const value214 = !entry37[1] && !value213;
        const value215 = entry37[1] && entry37[3] < -719162;
        const value216 = value214 || value215;
        const value217 = value213 ? value212 : -719162;
        const value218 = value216 ? -719163 : value217;
        let value219;
        if (value206) {
          const value220 = entry37[0] ? 2932896 : value218;
          const value221 = value189 ? 2932896 : state_8;
          value219 = value220 < value221 ? value220 : value221;
        } else {
        
          value219 = value208 ? state_8 : value218;
        }
        const value222 = entry37[6] - value219;
        const value223 = state_4 + value222;
        let value224 = !value210;
        if (value224) {
          let value225 = state_0 || state_2;
          if (!value225) {
            let value226 = !value209;
            if (value226) {
              let value227 = value182;
              if (value227) {
                let value228 = value214 || value215 || value184;
                if (!value228) {
                  let value229 = entry37[1];
                  if (value229) {
                    const value230 = entry37[4] + -1;
                    value229 = !(value217 === (value230 >= -719162 && 2932896 >= value230 ? value230 : 2932896) && !value216);
                  }
                  value228 = value229;
                }
                value227 = value228;
              }
              value226 = (value206 ? !(value207 || value218 === state_8 && !(entry37[0] || state_0 || state_6 || state_5 || value227)) : value208 ? value192 : value227) || entry37[5] || !(value222 >= -9007199254740991 && 9007199254740991 >= value222);
            }
            value225 = value226 || !(value223 >= -9007199254740991 && 9007199254740991 >= value223);
          }
          value224 = value225;
        }
        const value231 = value211 || state_4 === value223 && !(value209 || state_1 || state_2 || value224);
        const value232 = !(state_5 || entry37[5] || state_6);
        const value233 = !value201;
        const value234 = value182 && value183 && value233 && value187 && value185 && value200 && value196 && value197;
        const value235 = !value234;
        let value236;
        if (value201) {
          const value237 = state_5 ? 2932896 : state_8;
          value236 = value237 < entry37[6] ? value237 : entry37[6];
        } else {
        
          value236 = value234 ? entry37[6] : state_8;
        }
        let value238;
        if (value201) {
          const value239 = state_5 ? -719162 : state_9;
          value238 = entry37[7] < value239 ? value239 : entry37[7];
        } else {
        
          value238 = value234 ? entry37[7] : state_9;
        }
        const next5 = value201 ? !(value188 && value202 && value231 && value232) : state_0 && value235;
        const next6 = value201 ? value211 : value234 ? value210 : state_1;
        const next7 = value201 ? !value231 : value234 ? value224 : state_2;
        const next8 = value201 ? value209 || state_1 || value224 || state_2 && state_3 : state_3 || value234;
        const next9 = value201 ? value223 : value234 ? value223 : state_4;
        const next10 = state_5 && value233 && value235;
        const next11 = value201 ? !(value202 && value232) : value234 ? entry37[5] : state_6;
        const next12 = value201 ? entry37[5] || state_5 || state_6 && state_7 : value234 ? entry37[5] : state_7;
        const next13 = value236;
        const next14 = value238;
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
      const value240 = 0 < state_4;
      let any13 = false;
      if ((steps += list23.length) > MOST_STEPS) return undefined;
      for (const entry38 of list23) {
        if ((steps += value128.length) > MOST_STEPS) return undefined;
        const most3 = entry38[0];
        let found3 = NOT_FOUND;
        for (let index42 = value128.length - 1; index42 >= 0; index42 -= 1) {
          const entry39 = value128[index42];
          if (entry39[0] <= most3) {
            found3 = entry39;
            break;
          }
        }
        const value241 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value242 = 2932896 >= entry38[0];
        const value243 = !(found3 !== NOT_FOUND && value242);
        const value244 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value243);
        const value245 = (facts.moveOutagesIsUnknown || value241 || any3 || any4 || any6 || value243) && !(value241 && value244);
        let value246 = value245 || value241 && !value245 && value244;
        if (value246) {
          if ((steps += value129.length) > MOST_STEPS) return undefined;
          const most4 = entry38[0];
          let found4 = NOT_FOUND;
          for (let index44 = value129.length - 1; index44 >= 0; index44 -= 1) {
            const entry40 = value129[index44];
            if (entry40[0] <= most4) {
              found4 = entry40;
              break;
            }
          }
          const value247 = compare(found4[1] ?? NIL, AMOUNT0) === 0;
          const value248 = !(found4 !== NOT_FOUND && value242);
          const value249 = !(facts.moveOutagesIsUnknown || any7 || any8 || any10 || value248);
          const value250 = (facts.moveOutagesIsUnknown || value247 || any7 || any8 || any10 || value248) && !(value247 && value249);
          value246 = (value250 || value247 && !value250 && value249) && (value245 || value250);
        }
        if (value246) {
          any13 = true;
          break;
        }
      }
      const value251 = !any13;
      let state2_0 = true;
      if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
      for (const entry41 of facts.moveOutages) {
        const part4 = entry41[3] === "customer-apparatus";
        state2_0 = state2_0 && part4;
      }
      const value252 = !state2_0;
      const value253 = !facts.moveWithinUk;
      const value254 = value && value253;
      const value255 = value3 && engineerStandsInTheWay;
      const value256 = value254 || !value169 && completeOnIsNone || value255;
      const value257 = !value256 && ((facts.moveWithinUkIsUnknown || value253) && !value254 || value169 || (engineerStandsInTheWayIsUnknown || engineerStandsInTheWay) && !value255);
      let any14 = false;
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry42 of list24) {
        if (entry42[1]) {
          any14 = true;
          break;
        }
      }
      const list27 = [];
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry43 of list24) {
        list27.push([entry43[0], entry43[1], entry43[1] ? 0 : entry43[2], entry43[1] ? 0 : entry43[3]]);
      }
      if ((steps += list27.length) > MOST_STEPS) return undefined;
      const keys5 = [];
      for (const entry44 of list27) {
        keys5.push([entry44[0], entry44[0], entry44[2]]);
      }
      const sorted5 = inOrderOf(list27, keys5);
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
      for (const entry45 of sorted5) {
        const value258 = !entry45[1];
        const value259 = entry45[2] >= entry45[0];
        const value260 = value258 && value259;
        const value261 = entry45[3] >= entry45[0] && !value260;
        const value262 = !state3_0;
        const value263 = value262 && state3_4;
        const value264 = !value263;
        const value265 = state3_7 >= entry45[3];
        const value266 = state3_0 || state3_5;
        const value267 = value266 && (state3_6 || state3_0 && state3_4);
        const value268 = !(entry45[1] || value267);
        const value269 = state3_8 >= entry45[2] && value264 && !(value265 && value264 && value268);
        const value270 = !value269;
        const value271 = !(value269 || value265 && value270 && value264 && value268);
        const value272 = value270 && value271;
        const value273 = (value269 || value272) && !value272;
        const value274 = !value273;
        const value275 = (value261 || value260) && (value273 || value274 && value270 && value271) && (value261 || value273);
        const value276 = state3_7 >= entry45[0];
        const value277 = !value267;
        const value278 = state3_8 >= entry45[0] && value264 && !(value276 && value264 && value277);
        const value279 = entry45[0] + -1;
        const value280 = value279 >= -719162 && 2932896 >= value279;
        const value281 = value280 ? value279 : -719163;
        const value282 = value276 && !value278 && value264 && value277;
        let value283;
        if (value278) {
          const value284 = value263 ? 2932896 : state3_7;
          value283 = value281 < value284 ? value281 : value284;
        } else {
        
          value283 = value282 ? state3_7 : value281;
        }
        const value285 = entry45[2] - value283;
        const value286 = value285 + state3_3;
        const value287 = state3_3 === value286;
        const value288 = entry45[2] === state3_7;
        let value289 = state3_0 || state3_1;
        if (!value289) {
          const value290 = !value280;
          value289 = (value278 ? !(state3_7 === value281 && !(state3_0 || state3_5 || state3_4 || value290)) : value282 ? value266 : value290) || entry45[1] || !(value285 >= -9007199254740991 && 9007199254740991 >= value285) || !(value286 >= -9007199254740991 && 9007199254740991 >= value286);
        }
        const value291 = !value289;
        const value292 = !(state3_4 || entry45[1] || state3_5);
        const value293 = !value275;
        const value294 = value258 && value259 && value293 && value274 && value270 && value271;
        const value295 = !value294;
        let value296;
        if (value275) {
          const value297 = state3_4 ? 2932896 : state3_7;
          value296 = value297 < entry45[2] ? value297 : entry45[2];
        } else {
        
          value296 = value294 ? entry45[2] : state3_7;
        }
        let value298;
        if (value275) {
          const value299 = state3_4 ? -719162 : state3_8;
          value298 = entry45[3] < value299 ? value299 : entry45[3];
        } else {
        
          value298 = value294 ? entry45[3] : state3_8;
        }
        const next15 = value275 ? !(value262 && value287 && value288 && value291 && value292) : state3_0 && value295;
        const next16 = value275 ? !(value287 && value291) : value294 ? value289 : state3_1;
        const next17 = value275 ? value289 : state3_2 || value294;
        const next18 = value275 ? value286 : value294 ? value286 : state3_3;
        const next19 = state3_4 && value293 && value295;
        const next20 = value275 ? !(value288 && value292) : value294 ? entry45[1] : state3_5;
        const next21 = value275 ? entry45[1] || state3_4 || state3_5 && state3_6 : value294 ? entry45[1] : state3_6;
        const next22 = value296;
        const next23 = value298;
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
      const value300 = state3_3 === 0;
      const value301 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value300;
      const value302 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state3_0 || state3_1;
      const value303 = !(value302 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || state3_2));
      const value304 = !value302;
      const value305 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || any14 || value300 || state3_0 || state3_1) && !(value301 && value303 && value304);
      const value306 = compareRaw(NOTHING, list26) === 0;
      const daysLostIsUnknown = facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13;
      const value307 = !daysLostIsUnknown;
      const value308 = value5 && state2_0;
      const value309 = facts.moveOutagesIsUnknown ? !((facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value306) && value307) : !value308 && daysLostIsUnknown;
      const value310 = !value305;
      const value311 = value301 && value310 && value303 && value304;
      const value312 = !value311;
      const value313 = value305 ? !(!value309 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value306 || state2_0)) : value309 && value312;
      const value314 = !value257;
      const value315 = value314 && value256;
      const value316 = !value315;
      const daysRefundedIsUnknown = value257 ? !(!value313 && (facts.moveOutagesIsUnknown || any3 || any4 || any6 || any7 || any8 || any10 || any13 || value306 || state2_0 || value305 || value311)) : value313 && value316;
      const value317 = !value112;
      let value318 = value5;
      if (value318) {
        let any15 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry46 of list25) {
          if (entry46[1] || entry46[5]) {
            any15 = true;
            break;
          }
        }
        value318 = any15 && value251 && value252 && value314 && value316 && value310 && value312 && value307 && value317;
      }
      const value319 = daysRefundedIsUnknown || value318;
      const value320 = !value319;
      const value321 = value && facts.moveWithinUk;
      const value322 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value321;
      const value323 = value322 || value321;
      const value324 = value3 && value4;
      const value325 = (engineerStandsInTheWayIsUnknown || value4) && !value324;
      const value326 = value325 || value324;
      const value327 = value5 && state_0 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317;
      const value328 = daysRefundedIsUnknown || value318 || value327;
      const refundableDaysIsNone = value5 && state_1 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && !value328;
      const value329 = !refundableDaysIsNone;
      const value330 = value5 && state_2 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317;
      const refundableDaysIsUnknown = daysRefundedIsUnknown || value318 || value327 || value330;
      const value331 = !(refundableDaysIsUnknown && (daysRefundedIsUnknown || value318 || value5 && state_3 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 || value5 && state_1 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && value328));
      const value332 = !refundableDaysIsUnknown;
      const value333 = value329 && (daysRefundedIsUnknown || value318 || value327 || value330 || value5 && value240 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317) && !(value5 && value240 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && value329 && value331 && value332);
      const value334 = !value333;
      const value335 = value5 && value240 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && value334 && value329 && value331 && value332;
      const value336 = value333 || value335;
      const value337 = value322 || value325 || value333;
      const value338 = value && facts.moveWithinUk && value3 && value4 && value5 && value240 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && !(value323 && value326 && value336 && value337) && value334 && value329 && value331 && value332;
      if (!value338 && value323 && value326 && value336 && value337 || value9 && value10 && value11 && any && value35 && value33 && value30 && value28) return undefined;
      const outcome = value338 ? "refund-due" : "no-refund";
      if (isBare) return outcome;
      let value339 = value5;
      if (value339) {
        let any16 = false;
        if ((steps += list25.length) > MOST_STEPS) return undefined;
        for (const entry47 of list25) {
          const value340 = !entry47[0];
          let value341 = value340;
          if (value341) {
            const value342 = entry47[7] >= entry47[3];
            value341 = value342;
            if (value341) {
              const value343 = entry47[6] >= entry47[4];
              const value344 = !(entry47[5] || entry47[1] && entry47[2]);
              const value345 = !(value340 && value343 && value344);
              const value346 = value340 && value342 && value345;
              value341 = (value346 || value340 && value343 && !value346 && value344) && value345;
            }
          }
          if (value341) {
            any16 = true;
            break;
          }
        }
        value339 = any16 && value251 && value252 && value314 && value316 && value310 && value312 && value307 && value317;
      }
      const value347 = !daysRefundedIsUnknown;
      const value348 = facts.serviceBillingDay + -1 + -719162;
      const value349 = value348 >= -719162 && 2932896 >= value348;
      const value350 = !value349;
      const value351 = facts.serviceBillingDayIsUnknown || value350;
      const value352 = !value351;
      const value353 = value351 ? -719163 : value349 ? value348 : -719162;
      const value354 = monthOfDay(value353);
      const value355 = value353 - startOfMonth(value354);
      const value356 = value351 ? 2932897 : value349 ? value348 : 2932896;
      const value357 = monthOfDay(value356);
      const value358 = value356 - startOfMonth(value357);
      const list28 = [];
      if ((steps += list25.length) > MOST_STEPS) return undefined;
      for (const entry48 of list25) {
        const value359 = !entry48[0];
        let value360 = value359;
        if (value360) {
          const value361 = entry48[6] >= entry48[4];
          value360 = value361;
          if (value360) {
            const value362 = entry48[7] >= entry48[3];
            const value363 = !(entry48[5] || entry48[1] && entry48[2]);
            const value364 = !(value359 && value361 && value363);
            const value365 = value359 && value362 && value364;
            const value366 = !value365;
            value360 = !(value359 && value362 && (value365 || value359 && value361 && value366 && value363) && value364) && value366 && value363;
          }
        }
        if (value360) {
          const value367 = entry48[6] + 1;
          const value368 = value367 >= -719162 && 2932896 >= value367;
          const value369 = !entry48[5] && !value368;
          const value370 = monthOfDay(entry48[3]);
          const value371 = startOfMonth(value370);
          const value372 = startOfMonth(value370 + 1) - value371 + -1;
          const value373 = value370 - value354;
          const value374 = entry48[3] - value371 < (value372 < value355 ? value372 : value355) ? value373 + -1 : value373;
          const value375 = Math.floor((0 < value374 ? value374 : 0) / 12) * 12 + value354;
          const value376 = value375 >= 12 && 119999 >= value375;
          const value377 = facts.serviceBillingDayIsUnknown || value359 && (facts.serviceBillingDayIsUnknown || entry48[1] || value350) || value352 && !value376 || value350;
          const value378 = value359 && (entry48[5] || value359 && value377 || value369);
          const value379 = value359 && (entry48[1] || entry48[5] || value369 || value378);
          let value380;
          if (entry48[0]) {
            value380 = NOTHING;
          } else {
          
            let value381;
            if (value379) {
              value381 = NOTHING;
            } else {
            
              let value382;
              if (entry48[0] || value379) {
                value382 = NOTHING;
              } else {
              
                const value383 = value369 || entry48[5] && entry48[6] < -719162 ? -719163 : value368 ? value367 : -719162;
                let value384;
                if (entry48[0] || value378) {
                  value384 = NOTHING;
                } else {
                
                  let value385;
                  if (value377) {
                    value385 = -719163;
                  } else {
                  
                    let value386;
                    if (value376) {
                      const value387 = startOfMonth(value375);
                      const value388 = startOfMonth(value375 + 1) - value387;
                      value386 = value355 < value388 ? value355 + value387 : value387 + (value388 + -1);
                    } else {
                    
                      value386 = -719162;
                    }
                    value385 = value386;
                  }
                  const value389 = monthOfDay(value385);
                  const value390 = value385 - startOfMonth(value389);
                  let value391;
                  if (value385 < value383) {
                    const value392 = value383 + -1;
                    const value393 = monthOfDay(value392);
                    const value394 = startOfMonth(value393);
                    const value395 = startOfMonth(value393 + 1) - value394 + -1;
                    const value396 = value393 - value389;
                    const value397 = value392 - value394 < (value395 < value390 ? value395 : value390) ? value396 + -1 : value396;
                    value391 = (0 < value397 ? value397 : 0) + 1;
                  } else {
                  
                    value391 = 0;
                  }
                  const count = value391;
                  if ((steps += Math.max(0, count)) > MOST_STEPS) return undefined;
                  const range = rangeTo(count);
                  const list29 = [];
                  if ((steps += range.length) > MOST_STEPS) return undefined;
                  for (const entry49 of range) {
                    const value398 = entry49[0] + value389;
                    const value399 = startOfMonth(value398);
                    const value400 = startOfMonth(value398 + 1) - value399;
                    const part5 = value390 < value400 ? value390 + value399 : value399 + (value400 + -1);
                    if (entry48[3] < part5 && part5 < value383) {
                      list29.push([part5]);
                    }
                  }
                  if ((steps += list29.length) > MOST_STEPS) return undefined;
                  const keys6 = [];
                  for (const entry50 of list29) {
                    keys6.push([entry50[0]]);
                  }
                  const sorted6 = inOrderOf(list29, keys6);
                  value384 = sorted6;
                }
                const all6 = [];
                all6.push([entry48[3]]);
                if ((steps += value384.length) > MOST_STEPS) return undefined;
                for (const one13 of value384) all6.push(one13);
                all6.push([value383]);
                const list30 = [];
                if ((steps += all6.length) > MOST_STEPS) return undefined;
                for (let index55 = 0; index55 < all6.length; index55 += 1) {
                  const entry51 = all6[index55];
                  if ((index55 + 1 < all6.length) && entry51[0] < (all6[index55 + 1]?.[0] ?? 0)) {
                    const value401 = monthOfDay(entry51[0]);
                    const value402 = startOfMonth(value401);
                    const value403 = startOfMonth(value401 + 1) - value402 + -1;
                    const value404 = value401 - value354;
                    const value405 = entry51[0] - value402 < (value403 < value355 ? value403 : value355) ? value404 + -1 : value404;
                    const value406 = 0 < value405 ? value405 : 0;
                    const value407 = value406 + 1;
                    const value408 = value407 + value354;
                    const value409 = value408 >= 12 && 119999 >= value408;
                    const value410 = facts.serviceBillingDayIsUnknown || value350 || value352 && !value409;
                    let value411;
                    if (value410) {
                      value411 = -719163;
                    } else {
                    
                      let value412;
                      if (value409) {
                        const value413 = startOfMonth(value408);
                        const value414 = startOfMonth(value408 + 1) - value413;
                        value412 = value355 < value414 ? value355 + value413 : value414 + -1 + value413;
                      } else {
                      
                        value412 = -719162;
                      }
                      value411 = value412;
                    }
                    let value415;
                    if (value410) {
                      value415 = 2932897;
                    } else {
                    
                      const value416 = value407 + value357;
                      let value417;
                      if (value416 >= 12 && 119999 >= value416) {
                        const value418 = startOfMonth(value416);
                        const value419 = startOfMonth(value416 + 1) - value418;
                        value417 = value358 < value419 ? value418 + value358 : value419 + -1 + value418;
                      } else {
                      
                        value417 = 2932896;
                      }
                      value415 = value417;
                    }
                    const value420 = value406 + value354;
                    const value421 = value420 >= 12 && 119999 >= value420;
                    const value422 = facts.serviceBillingDayIsUnknown || value350 || value352 && !value421;
                    let value423;
                    if (value422) {
                      value423 = -719163;
                    } else {
                    
                      let value424;
                      if (value421) {
                        const value425 = startOfMonth(value420);
                        const value426 = startOfMonth(value420 + 1) - value425;
                        value424 = value355 < value426 ? value425 + value355 : value425 + (value426 + -1);
                      } else {
                      
                        value424 = -719162;
                      }
                      value423 = value424;
                    }
                    let value427;
                    if (value422) {
                      value427 = 2932897;
                    } else {
                    
                      const value428 = value406 + value357;
                      let value429;
                      if (value428 >= 12 && 119999 >= value428) {
                        const value430 = startOfMonth(value428);
                        const value431 = startOfMonth(value428 + 1) - value430;
                        value429 = value358 < value431 ? value430 + value358 : value430 + (value431 + -1);
                      } else {
                      
                        value429 = 2932896;
                      }
                      value427 = value429;
                    }
                    const value432 = (all6[index55 + 1]?.[0] ?? 0) - entry51[0];
                    list30.push([value410, value411, value415, value422, value423, value427, value432, times(ofPence(value432 * 100), AMOUNT24)]);
                  }
                }
                value382 = list30;
              }
              value381 = value382;
            }
            value380 = value381;
          }
          list28.push([entry48[0], value379, value380]);
        }
      }
      const value433 = !value339;
      let value434 = value347 && value5;
      if (value434) {
        let any17 = false;
        if ((steps += list28.length) > MOST_STEPS) return undefined;
        for (const entry52 of list28) {
          let value435 = entry52[1];
          if (!value435) {
            let value436 = !entry52[0];
            if (value436) {
              let any18 = false;
              const list31 = entry52[2];
              if ((steps += list31.length) > MOST_STEPS) return undefined;
              for (const entry53 of list31) {
                if (entry53[0] || entry53[3]) {
                  any18 = true;
                  break;
                }
              }
              value436 = any18;
            }
            value435 = value436;
          }
          if (value435) {
            any17 = true;
            break;
          }
        }
        value434 = any17 && value251 && value252 && value433 && value314 && value316 && value310 && value312 && value307 && value317;
      }
      const value437 = daysRefundedIsUnknown || value339 || value434;
      const value438 = any13 && value317;
      const all7 = [];
      if ((steps += list28.length) > MOST_STEPS) return undefined;
      for (const entry54 of list28) {
        const list32 = entry54[0] ? NOTHING : entry54[2];
        if ((steps += list32.length) > MOST_STEPS) return undefined;
        for (const one14 of list32) {
          all7.push(one14);
        }
      }
      let value439;
      if (value437) {
        value439 = NOTHING;
      } else {
      
        let value440;
        if (daysRefundedIsUnknown) {
          value440 = NOTHING;
        } else {
        
          let value441;
          if (value339) {
            value441 = NOTHING;
          } else {
          
            let value442;
            if (value257) {
              value442 = NOTHING;
            } else {
            
              let value443;
              if (value315) {
                value443 = NOTHING;
              } else {
              
                let value444;
                if (value305) {
                  value444 = NOTHING;
                } else {
                
                  let value445;
                  if (value311) {
                    value445 = NOTHING;
                  } else {
                  
                    let value446;
                    if (facts.moveOutagesIsUnknown) {
                      value446 = NOTHING;
                    } else {
                    
                      let value447;
                      if (value308) {
                        value447 = NOTHING;
                      } else {
                      
                        let value448;
                        if (daysLostIsUnknown) {
                          value448 = NOTHING;
                        } else {
                        
                          let value449;
                          if (value112) {
                            value449 = NOTHING;
                          } else {
                          
                            let value450;
                            if (value438) {
                              value450 = NOTHING;
                            } else {
                            
                              let value451;
                              if (value112) {
                                value451 = NOTHING;
                              } else {
                              
                                const list33 = [];
                                if ((steps += all7.length) > MOST_STEPS) return undefined;
                                for (const entry55 of all7) {
                                  list33.push([entry55[0], entry55[0] ? 0 : entry55[1], entry55[0] ? 0 : entry55[2], entry55[3], entry55[3] ? 0 : entry55[4], entry55[3] ? 0 : entry55[5], entry55[6], entry55[7]]);
                                }
                                if ((steps += list33.length) > MOST_STEPS) return undefined;
                                const keys7 = [];
                                for (const entry56 of list33) {
                                  keys7.push([entry56[1], entry56[4], entry56[1]]);
                                }
                                const sorted7 = inOrderOf(list33, keys7);
                                value451 = sorted7;
                              }
                              value450 = value451;
                            }
                            value449 = value450;
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
      if ((steps += value439.length) > MOST_STEPS) return undefined;
      for (const entry57 of value439) {
        const value452 = states3_8 && entry57[1] === states3_1 && entry57[4] === states3_4 && !(entry57[0] || states3_0) && !(entry57[3] || states3_3);
        const next24 = entry57[0];
        const next25 = entry57[1];
        const next26 = entry57[2];
        const next27 = entry57[3];
        const next28 = entry57[4];
        const next29 = entry57[5];
        const next30 = value452 ? entry57[6] + states3_6 : entry57[6];
        const next31 = value452 ? plus(states3_7, entry57[7]) : entry57[7];
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
      for (let index62 = 0; index62 < states3.length; index62 += 1) {
        const entry58 = states3[index62];
        if (!((index62 + 1 < states3.length) && (states3[index62 + 1]?.[1] ?? 0) === entry58[1] && (states3[index62 + 1]?.[4] ?? 0) === entry58[4] && !(entry58[0] || (states3[index62 + 1]?.[0] ?? false)) && !(entry58[3] || (states3[index62 + 1]?.[3] ?? false)))) {
          list34.push([entry58[0], entry58[1], entry58[2], entry58[3], entry58[4], entry58[5], entry58[6], entry58[7]]);
        }
      }
      let any19 = false;
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry59 of list34) {
        if (!(entry59[6] >= -9007199254740991 && 9007199254740991 >= entry59[6])) {
          any19 = true;
          break;
        }
      }
      const list35 = [];
      if ((steps += list34.length) > MOST_STEPS) return undefined;
      for (const entry60 of list34) {
        list35.push([entry60[0], entry60[0] ? 0 : entry60[1], entry60[0] ? 0 : entry60[2], entry60[3], entry60[3] ? 0 : entry60[4], entry60[3] ? 0 : entry60[5], entry60[6], entry60[7]]);
      }
      if ((steps += list35.length) > MOST_STEPS) return undefined;
      const keys8 = [];
      for (const entry61 of list35) {
        keys8.push([entry61[1], entry61[1], entry61[4], entry61[1], entry61[6], entry61[7]]);
      }
      const sorted8 = inOrderOf(list35, keys8);
      const list36 = [];
      if ((steps += sorted8.length) > MOST_STEPS) return undefined;
      for (const entry62 of sorted8) {
        const value453 = entry62[1] - entry62[4];
        list36.push([entry62[0], entry62[1], entry62[2], entry62[3] || entry62[0] || !(value453 >= -9007199254740991 && 9007199254740991 >= value453), value453, entry62[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry62[7]), AMOUNT24)]);
      }
      let value454 = value347 && value5;
      if (value454) {
        let any20 = false;
        if ((steps += all7.length) > MOST_STEPS) return undefined;
        for (const entry63 of all7) {
          if (entry63[0] || entry63[3]) {
            any20 = true;
            break;
          }
        }
        value454 = any20 && value251 && value252 && !value437 && value433 && value314 && value316 && value310 && value312 && value307 && value317;
      }
      const daysByPeriodIsUnknown = daysRefundedIsUnknown || any19 || value339 || value434 || value454;
      let amountsIsUnknown;
      if (value333) {
        let value455 = daysRefundedIsUnknown || any19;
        if (!value455) {
          const list37 = [];
          if ((steps += list36.length) > MOST_STEPS) return undefined;
          for (const entry64 of list36) {
            list37.push([entry64[0], entry64[0] ? 0 : entry64[1], entry64[0] ? 0 : entry64[2], entry64[3], entry64[3] ? 0 : entry64[4], entry64[5], entry64[6], entry64[6] ? AMOUNT0 : entry64[7]]);
          }
          value455 = compareRaw(list37, NOTHING) === 0 || value339 || value434 || value454;
        }
        amountsIsUnknown = !(value455 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value5 && value240 && value251 && value252 && value320 && value314 && value316 && value310 && value312 && value307 && value317 && value334 && value329 && value331 && value332 && daysByPeriodIsUnknown;
      }
      const daysByPeriod = daysByPeriodIsUnknown ? NOTHING : list36;
      const list38 = [];
      const list39 = value333 ? daysByPeriod : value335 ? daysByPeriod : NOTHING;
      if ((steps += list39.length) > MOST_STEPS) return undefined;
      for (const entry65 of list39) {
        const value456 = decimalOf(entry65[4]);
        const value457 = entry65[6] || entry65[3];
        list38.push([entry65[0], entry65[1], entry65[2], entry65[5], compare(value456, AMOUNT0) === 0 && !value457, value457, divide(entry65[7], value456)]);
      }
      let value458;
      if (amountsIsUnknown) {
        value458 = NOTHING;
      } else {
      
        const list40 = [];
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry66 of list38) {
          list40.push([entry66[0], entry66[0] ? 0 : entry66[1], entry66[0] ? 0 : entry66[2], entry66[3], entry66[4], entry66[5], entry66[4] || entry66[5] ? AMOUNT0 : entry66[6]]);
        }
        if ((steps += list40.length) > MOST_STEPS) return undefined;
        const keys9 = [];
        for (const entry67 of list40) {
          keys9.push([entry67[1]]);
        }
        const sorted9 = inOrderOf(list40, keys9);
        value458 = sorted9;
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
      if ((steps += value458.length) > MOST_STEPS) return undefined;
      for (const entry68 of value458) {
        const value459 = entry68[1] === states4_1;
        const value460 = !(entry68[0] || states4_0);
        const value461 = states4_7 && value459 && value460;
        const next33 = entry68[0];
        const next34 = entry68[1];
        const next35 = entry68[2];
        const next36 = value461 ? entry68[3] + states4_3 : entry68[3];
        const next37 = entry68[4] || states4_7 && value459 && states4_4 && value460;
        const next38 = entry68[5];
        const next39 = value461 ? plus(entry68[6], states4_6) : entry68[6];
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
      for (let index73 = 0; index73 < states4.length; index73 += 1) {
        const entry69 = states4[index73];
        if (!((index73 + 1 < states4.length) && (states4[index73 + 1]?.[1] ?? 0) === entry69[1] && !(entry69[0] || (states4[index73 + 1]?.[0] ?? false)))) {
          list41.push([entry69[0], entry69[1], entry69[2], entry69[3], entry69[4], entry69[5], entry69[6]]);
        }
      }
      let any21 = false;
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry70 of list41) {
        if (!(entry70[3] >= -9007199254740991 && 9007199254740991 >= entry70[3])) {
          any21 = true;
          break;
        }
      }
      const list42 = [];
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry71 of list38) {
        list42.push([entry71[4], entry71[5], entry71[6]]);
      }
      let any22 = false;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry72 of list42) {
        if (entry72[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      for (const entry73 of list38) {
        if (entry73[0] || entry73[5]) {
          any23 = true;
          break;
        }
      }
      const list43 = [];
      if ((steps += list41.length) > MOST_STEPS) return undefined;
      for (const entry74 of list41) {
        list43.push([entry74[0], entry74[0] ? 0 : entry74[1], entry74[0] ? 0 : entry74[2], entry74[3], entry74[4], entry74[5], entry74[4] || entry74[5] ? AMOUNT0 : entry74[6]]);
      }
      if ((steps += list43.length) > MOST_STEPS) return undefined;
      const keys10 = [];
      for (const entry75 of list43) {
        keys10.push([entry75[1], entry75[1], entry75[3], entry75[4], entry75[6]]);
      }
      const sorted10 = inOrderOf(list43, keys10);
      const list44 = [];
      if ((steps += sorted10.length) > MOST_STEPS) return undefined;
      for (const entry76 of sorted10) {
        list44.push([entry76[0], entry76[1], entry76[2], entry76[3], entry76[4], !entry76[4] && entry76[5], roundHalfUp(entry76[6], 2)]);
      }
      const list45 = [];
      if ((steps += list44.length) > MOST_STEPS) return undefined;
      for (const entry77 of list44) {
        list45.push([entry77[4], entry77[5], entry77[6]]);
      }
      let any24 = false;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry78 of list45) {
        if (entry78[1]) {
          any24 = true;
          break;
        }
      }
      let value462 = daysRefundedIsUnknown || amountsIsUnknown || any21 || any22 || any23 || any24;
      if (!value462) {
        let any25 = false;
        if ((steps += list44.length) > MOST_STEPS) return undefined;
        for (const entry79 of list44) {
          if (entry79[0] || entry79[5]) {
            any25 = true;
            break;
          }
        }
        value462 = any25 || value318 || value327 || value330 || (value145 && value174);
      }
      if (value462) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      if ((steps += list42.length) > MOST_STEPS) return undefined;
      for (const entry80 of list42) {
        const next41 = state4_0 || entry80[0];
        const next42 = plus(entry80[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list45.length) > MOST_STEPS) return undefined;
      for (const entry81 of list45) {
        const next43 = state5_0 || entry81[0];
        const next44 = plus(entry81[2], state5_1);
        state5_0 = next43;
        state5_1 = next44;
      }
      const creditsIsUnknown = amountsIsUnknown || any21 || any23;
      const value463 = !creditsIsUnknown;
      const refundIsUnknown = amountsIsUnknown || any21 || any23 || any24;
      const refundIsNone = state5_0 && value463 && !refundIsUnknown;
      const refund = creditsIsUnknown ? AMOUNT0 : state5_1;
      const answer = {
        outcome: outcome,
        values: {
          "refundableFrom": completeOnIsNone ? null : dateOfNumber(noticeHasRunOn),
          "refundableDays": refundableDaysIsNone ? null : value319 ? 0 : value257 ? 0 : value315 ? 0 : value305 ? 0 : value311 ? 0 : facts.moveOutagesIsUnknown ? 0 : value308 ? 0 : daysLostIsUnknown ? 0 : value112 ? 0 : value438 ? 0 : value112 ? 0 : state_4,
          "refundUnrounded": !amountsIsUnknown && state4_0 && !any22 ? null : toPlaces(amountsIsUnknown ? AMOUNT0 : state4_1, 10),
          "refund": refundIsNone ? null : moneyText(refund),
          "credits": (creditsIsUnknown ? NOTHING : list44).map((shown1) => ({ "billingDate": dateOfNumber(shown1[1]), "days": shown1[3], "amount": shown1[4] ? null : moneyText(shown1[6]) })),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (refundIsUnknown) return answer;
      return { ...answer, sums: [compare(AMOUNT0, state5_1) < 0 && value463 && !refundIsNone ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
