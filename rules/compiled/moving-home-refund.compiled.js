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
            if ((steps += LISTED7.length) > MOST_STEPS) return undefined;
            for (const one2 of LISTED7) all2.push(one2);
            if ((steps += sorted.length) > MOST_STEPS) return undefined;
            for (const one3 of sorted) all2.push(one3);
            const states = [];
            let states_0 = -719162;
            let states_1 = AMOUNT0;
            if ((steps += all2.length) > MOST_STEPS) return undefined;
            for (const entry8 of all2) {
              const next = entry8[0];
              const next2 = plus(entry8[2], states_1);
              states_0 = next;
              states_1 = next2;
              states.push([states_0, states_1]);
            }
            const list2 = [];
            if ((steps += states.length) > MOST_STEPS) return undefined;
            for (let index9 = 0; index9 < states.length; index9 += 1) {
              const entry9 = states[index9];
              if (!(index9 + 1 < states.length && (states[index9 + 1]?.[0] ?? 0) === entry9[0])) {
                list2.push([entry9[0], entry9[1]]);
              }
            }
            const list3 = [];
            if ((steps += list2.length) > MOST_STEPS) return undefined;
            for (let index10 = 0; index10 < list2.length; index10 += 1) {
              const entry10 = list2[index10];
              if (!(index10 > 0 && compare(entry10[1], (list2[index10 - 1]?.[1] ?? NIL)) === 0)) {
                list3.push([entry10[0], entry10[1]]);
              }
            }
            value8 = list3;
          }
          const list4 = [];
          if ((steps += value8.length) > MOST_STEPS) return undefined;
          for (const entry11 of value8) {
            list4.push([entry11[0], compare(AMOUNT24, entry11[1]) < 0 ? AMOUNT24 : entry11[1]]);
          }
          const list5 = [];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (let index12 = 0; index12 < list4.length; index12 += 1) {
            const entry12 = list4[index12];
            if (!(index12 > 0 && compare(entry12[1], (list4[index12 - 1]?.[1] ?? NIL)) === 0)) {
              list5.push([entry12[0], entry12[1]]);
            }
          }
          value7 = list5;
        }
        let value12;
        if (any2) {
          value12 = NOTHING;
        } else {
        
          let any3 = false;
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          for (const entry13 of value7) {
            if (entry13[0] === -719162) {
              any3 = true;
              break;
            }
          }
          const list6 = [];
          const list7 = any3 ? NOTHING : LISTED4;
          if ((steps += list7.length) > MOST_STEPS) return undefined;
          for (const entry14 of list7) {
            list6.push([-719162]);
          }
          const list8 = [];
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          for (const entry15 of value7) {
            list8.push([entry15[0]]);
          }
          const all3 = [];
          if ((steps += list6.length) > MOST_STEPS) return undefined;
          for (const one4 of list6) all3.push(one4);
          if ((steps += list8.length) > MOST_STEPS) return undefined;
          for (const one5 of list8) all3.push(one5);
          value12 = all3;
        }
        const apparatusFaults = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry16 of outages) {
          apparatusFaults.push([entry16[0], entry16[1], entry16[2], entry16[3] === "customer-apparatus" && compare(entry16[4], AMOUNT24) >= 0 ? entry16[4] : AMOUNT0]);
        }
        let any4 = false;
        if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
        for (const entry17 of apparatusFaults) {
          if (entry17[2] >= entry17[0] && entry17[1] < entry17[0]) {
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
            
              const list9 = [];
              if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
              for (const entry18 of apparatusFaults) {
                if (entry18[1] >= entry18[0]) {
                  const value16 = entry18[2] + 1;
                  list9.push([[[entry18[0], entry18[0], entry18[3]], [entry18[1] + 1, 2932896 < value16 ? 2932896 : value16, minus(AMOUNT0, entry18[3])]]]);
                }
              }
              value15 = list9;
            }
            const all4 = [];
            if ((steps += value15.length) > MOST_STEPS) return undefined;
            for (const entry19 of value15) {
              for (const one6 of entry19[0]) all4.push(one6);
            }
            value14 = all4;
          }
          if ((steps += value14.length) > MOST_STEPS) return undefined;
          const keys2 = [];
          for (const entry20 of value14) {
            keys2.push([entry20[0]]);
          }
          const sorted2 = inOrderOf(value14, keys2);
          const all5 = [];
          if ((steps += LISTED7.length) > MOST_STEPS) return undefined;
          for (const one7 of LISTED7) all5.push(one7);
          if ((steps += sorted2.length) > MOST_STEPS) return undefined;
          for (const one8 of sorted2) all5.push(one8);
          const states2 = [];
          let states2_0 = -719162;
          let states2_1 = AMOUNT0;
          if ((steps += all5.length) > MOST_STEPS) return undefined;
          for (const entry21 of all5) {
            const next3 = entry21[0];
            const next4 = plus(entry21[2], states2_1);
            states2_0 = next3;
            states2_1 = next4;
            states2.push([states2_0, states2_1]);
          }
          const list10 = [];
          if ((steps += states2.length) > MOST_STEPS) return undefined;
          for (let index22 = 0; index22 < states2.length; index22 += 1) {
            const entry22 = states2[index22];
            if (!(index22 + 1 < states2.length && (states2[index22 + 1]?.[0] ?? 0) === entry22[0])) {
              list10.push([entry22[0], entry22[1]]);
            }
          }
          const list11 = [];
          if ((steps += list10.length) > MOST_STEPS) return undefined;
          for (let index23 = 0; index23 < list10.length; index23 += 1) {
            const entry23 = list10[index23];
            if (!(index23 > 0 && compare(entry23[1], (list10[index23 - 1]?.[1] ?? NIL)) === 0)) {
              list11.push([entry23[0], entry23[1]]);
            }
          }
          value13 = list11;
        }
        let value17;
        if (any4) {
          value17 = NOTHING;
        } else {
        
          let any5 = false;
          if ((steps += value13.length) > MOST_STEPS) return undefined;
          for (const entry24 of value13) {
            if (entry24[0] === -719162) {
              any5 = true;
              break;
            }
          }
          const list12 = [];
          const list13 = any5 ? NOTHING : LISTED4;
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const entry25 of list13) {
            list12.push([-719162]);
          }
          const list14 = [];
          if ((steps += value13.length) > MOST_STEPS) return undefined;
          for (const entry26 of value13) {
            list14.push([entry26[0]]);
          }
          const all6 = [];
          if ((steps += list12.length) > MOST_STEPS) return undefined;
          for (const one9 of list12) all6.push(one9);
          if ((steps += list14.length) > MOST_STEPS) return undefined;
          for (const one10 of list14) all6.push(one10);
          value17 = all6;
        }
        const value18 = [[any2, value12], [any4, value17]];
        let any6 = false;
        if ((steps += value18.length) > MOST_STEPS) return undefined;
        for (const entry27 of value18) {
          if (entry27[0]) {
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
            for (const entry28 of value18) {
              for (const one11 of entry28[1]) all7.push(one11);
            }
            value20 = all7;
          }
          const list15 = [];
          if ((steps += value20.length) > MOST_STEPS) return undefined;
          for (const entry29 of value20) {
            if (-719162 < entry29[0]) {
              list15.push([entry29[0]]);
            }
          }
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry30 of list15) {
            keys3.push([entry30[0]]);
          }
          const sorted3 = inOrderOf(list15, keys3);
          const all8 = [];
          if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
          for (const one12 of LISTED5) all8.push(one12);
          if ((steps += sorted3.length) > MOST_STEPS) return undefined;
          for (const one13 of sorted3) all8.push(one13);
          if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
          for (const one14 of LISTED6) all8.push(one14);
          const list16 = [];
          if ((steps += all8.length) > MOST_STEPS) return undefined;
          for (let index31 = 0; index31 < all8.length; index31 += 1) {
            const entry31 = all8[index31];
            if (index31 + 1 < all8.length && entry31[0] < (all8[index31 + 1]?.[0] ?? 0)) {
              list16.push([entry31[0], (all8[index31 + 1]?.[0] ?? 0)]);
            }
          }
          value19 = list16;
        }
        let any7 = false;
        if ((steps += value19.length) > MOST_STEPS) return undefined;
        for (const entry32 of value19) {
          if ((steps += value7.length) > MOST_STEPS) return undefined;
          const most = entry32[0];
          let found = NOT_FOUND;
          for (let index34 = value7.length - 1; index34 >= 0; index34 -= 1) {
            const entry33 = value7[index34];
            if (entry33[0] <= most) {
              found = entry33;
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
            const most2 = entry32[0];
            let found2 = NOT_FOUND;
            for (let index36 = value13.length - 1; index36 >= 0; index36 -= 1) {
              const entry34 = value13[index36];
              if (entry34[0] <= most2) {
                found2 = entry34;
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
            
              const list17 = [];
              if ((steps += value19.length) > MOST_STEPS) return undefined;
              for (const entry35 of value19) {
                if ((steps += value7.length) > MOST_STEPS) return undefined;
                const most3 = entry35[0];
                let found3 = NOT_FOUND;
                for (let index39 = value7.length - 1; index39 >= 0; index39 -= 1) {
                  const entry36 = value7[index39];
                  if (entry36[0] <= most3) {
                    found3 = entry36;
                    break;
                  }
                }
                const value32 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
                const value33 = !(found3 !== NOT_FOUND);
                const value34 = any2 || value33;
                let value35 = value32;
                if (value35) {
                  if ((steps += value13.length) > MOST_STEPS) return undefined;
                  const most4 = entry35[0];
                  let found4 = NOT_FOUND;
                  for (let index41 = value13.length - 1; index41 >= 0; index41 -= 1) {
                    const entry37 = value13[index41];
                    if (entry37[0] <= most4) {
                      found4 = entry37;
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
                  const value44 = entry35[1] + -1;
                  const value45 = value44 < -719162;
                  list17.push([entry35[0], value45, value45 ? -719163 : value44, value45 ? 2932897 : value44, value34, found3[1] ?? NIL]);
                }
              }
              value31 = list17;
            }
            value30 = value31;
          }
          const list18 = [];
          if ((steps += value30.length) > MOST_STEPS) return undefined;
          for (const entry38 of value30) {
            list18.push([entry38[0], entry38[1], entry38[2], entry38[3]]);
          }
          daysLost = list18;
        }
        let any8 = false;
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry39 of daysLost) {
          if (entry39[1]) {
            any8 = true;
            break;
          }
        }
        let value46;
        if (any6 || any7 || any8) {
          value46 = NOTHING;
        } else {
        
          const list19 = [];
          if ((steps += daysLost.length) > MOST_STEPS) return undefined;
          for (const entry40 of daysLost) {
            list19.push([entry40[0], entry40[1], entry40[1] ? 0 : entry40[2], entry40[1] ? 0 : entry40[3]]);
          }
          if ((steps += list19.length) > MOST_STEPS) return undefined;
          const keys4 = [];
          for (const entry41 of list19) {
            keys4.push([entry41[0], entry41[0], entry41[2]]);
          }
          const sorted4 = inOrderOf(list19, keys4);
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
        for (const entry42 of value46) {
          const value47 = !entry42[1];
          const value48 = entry42[2] >= entry42[0];
          const value49 = value47 && value48;
          const value50 = entry42[3] >= entry42[0] && !value49;
          const value51 = !state_0;
          const value52 = value51 && state_4;
          const value53 = !value52;
          const value54 = state_7 >= entry42[3];
          const value55 = state_0 || state_5;
          const value56 = value55 && (state_6 || state_0 && state_4);
          const value57 = !(entry42[1] || value56);
          const value58 = state_8 >= entry42[2] && value53 && !(value54 && value53 && value57);
          const value59 = !value58;
          const value60 = !(value58 || value54 && value59 && value53 && value57);
          const value61 = value59 && value60;
          const value62 = (value58 || value61) && !value61;
          const value63 = !value62;
          const value64 = (value50 || value49) && (value62 || value63 && value59 && value60) && (value50 || value62);
          const value65 = state_7 >= entry42[0];
          const value66 = !value56;
          const value67 = state_8 >= entry42[0] && value53 && !(value65 && value53 && value66);
          const value68 = entry42[0] + -1;
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
          const value74 = entry42[2] - value72;
          const value75 = value74 + state_3;
          const value76 = value75 === state_3;
          const value77 = entry42[2] === state_7;
          const value78 = state_0 || state_1 || (value67 ? !(state_7 === value70 && !(state_0 || state_5 || value69 || state_4)) : value71 ? value55 : value69) || entry42[1] || !(value74 >= -9007199254740991 && 9007199254740991 >= value74) || !(value75 >= -9007199254740991 && 9007199254740991 >= value75);
          const value79 = !value78;
          const value80 = !(state_4 || entry42[1] || state_5);
          const value81 = !value64;
          const value82 = value47 && value48 && value81 && value63 && value59 && value60;
          const value83 = !value82;
          let value84;
          if (value64) {
            const value85 = state_4 ? 2932896 : state_7;
            value84 = value85 < entry42[2] ? value85 : entry42[2];
          } else {
          
            value84 = value82 ? entry42[2] : state_7;
          }
          let value86;
          if (value64) {
            const value87 = state_4 ? -719162 : state_8;
            value86 = entry42[3] < value87 ? value87 : entry42[3];
          } else {
          
            value86 = value82 ? entry42[3] : state_8;
          }
          const next5 = value64 ? !(value51 && value76 && value77 && value79 && value80) : state_0 && value83;
          const next6 = value64 ? !(value76 && value79) : value82 ? value78 : state_1;
          const next7 = value64 ? value78 : state_2 || value82;
          const next8 = value64 ? value75 : value82 ? value75 : state_3;
          const next9 = state_4 && value81 && value83;
          const next10 = value64 ? !(value77 && value80) : value82 ? entry42[1] : state_5;
          const next11 = value64 ? entry42[1] || state_4 || state_5 && state_6 : value82 ? entry42[1] : state_6;
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
        for (const entry43 of facts.moveOutages) {
          whereTheFaultsLie.push([entry43[3] === "customer-apparatus"]);
        }
        let state2_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry44 of whereTheFaultsLie) {
          state2_0 = state2_0 && entry44[0];
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
          
            const list20 = [];
            if ((steps += daysLost.length) > MOST_STEPS) return undefined;
            for (const entry45 of daysLost) {
              list20.push([completeOnIsNone, entry45[0] < noticeHasRunOn ? noticeHasRunOn : entry45[0], entry45[1], entry45[2], entry45[3]]);
            }
            daysFromTheFirst = list20;
          }
          value95 = daysFromTheFirst;
        }
        const daysRefunded = value ? NOTHING : value92 ? NOTHING : value93 ? NOTHING : value95;
        let any9 = false;
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry46 of daysRefunded) {
          if (entry46[2]) {
            any9 = true;
            break;
          }
        }
        const value96 = !state2_0;
        let value97;
        if (value92) {
          const list21 = [];
          if ((steps += value95.length) > MOST_STEPS) return undefined;
          for (const entry47 of value95) {
            list21.push([entry47[0], entry47[0] ? 0 : entry47[1], entry47[2], entry47[2] ? 0 : entry47[3], entry47[2] ? 0 : entry47[4]]);
          }
          const list22 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry48 of NOTHING) {
            list22.push([entry48[0], entry48[0] ? 0 : entry48[1], entry48[2], entry48[2] ? 0 : entry48[3], entry48[2] ? 0 : entry48[4]]);
          }
          value97 = !(compareRaw(list21, list22) === 0 && !(value96 && daysLostIsUnknown));
        } else {
        
          value97 = value96 && !value93 && daysLostIsUnknown;
        }
        const daysRefundedIsUnknown = value97 && !value;
        const value98 = any9 || daysRefundedIsUnknown;
        let value99;
        if (value98) {
          value99 = NOTHING;
        } else {
        
          const list23 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry49 of daysRefunded) {
            list23.push([entry49[0], entry49[0] ? 0 : entry49[1], entry49[2], entry49[2] ? 0 : entry49[3], entry49[2] ? 0 : entry49[4]]);
          }
          if ((steps += list23.length) > MOST_STEPS) return undefined;
          const keys5 = [];
          for (const entry50 of list23) {
            keys5.push([entry50[0], entry50[1], entry50[0], entry50[1], entry50[3]]);
          }
          const sorted5 = inOrderOf(list23, keys5);
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
        for (const entry51 of value99) {
          const value100 = !entry51[0];
          const value101 = !entry51[2];
          const value102 = entry51[3] >= entry51[1];
          const value103 = value100 && value101 && value102;
          const value104 = value100 && entry51[4] >= entry51[1] && !value103;
          const value105 = !state3_0;
          const value106 = value105 && state3_5;
          const value107 = !value106;
          const value108 = state3_8 >= entry51[4];
          const value109 = state3_0 || state3_6;
          const value110 = value109 && (state3_7 || state3_0 && state3_5);
          const value111 = !(entry51[2] || value110);
          const value112 = state3_9 >= entry51[3] && value107 && !(value108 && value107 && value111);
          const value113 = !value112;
          const value114 = !(value112 || value108 && value113 && value107 && value111);
          const value115 = value113 && value114;
          const value116 = (value112 || value115) && !value115;
          const value117 = !value116;
          const value118 = (value104 || value103) && (value116 || value117 && value113 && value114) && (value104 || value116);
          const value119 = entry51[3] === state3_8;
          const value120 = !(entry51[0] || value106);
          const value121 = state3_8 >= entry51[1];
          const value122 = !value110;
          const value123 = state3_9 >= entry51[1] && value120 && !(value121 && value120 && value122);
          const value124 = value105 && state3_5 && entry51[0];
          const value125 = value121 && !value123 && value120 && value122;
          const value126 = value123 ? value124 : value125 ? value106 : entry51[0];
          const value127 = value126 || value105 && state3_1;
          const value128 = state3_1 && value127;
          const value129 = entry51[1] + -1;
          const value130 = value129 < -719162;
          const value131 = value130 ? -719163 : value129;
          let value132;
          if (value123) {
            const value133 = entry51[0] ? 2932896 : value131;
            const value134 = value106 ? 2932896 : state3_8;
            value132 = value133 < value134 ? value133 : value134;
          } else {
          
            value132 = value125 ? state3_8 : value131;
          }
          const value135 = entry51[3] - value132;
          const value136 = value135 + state3_4;
          const value137 = !value127 && (state3_0 || state3_2 || !value126 && ((value123 ? !(value124 || value131 === state3_8 && !(entry51[0] || state3_0 || state3_6 || state3_5 || value130)) : value125 ? value109 : value100 && value130) || entry51[2] || !(value135 >= -9007199254740991 && 9007199254740991 >= value135)) || !(value136 >= -9007199254740991 && 9007199254740991 >= value136));
          const value138 = value128 || state3_4 === value136 && !(value126 || state3_1 || state3_2 || value137);
          const value139 = !(state3_5 || entry51[2] || state3_6);
          const value140 = !value118;
          const value141 = value100 && value101 && value102 && value140 && value117 && value113 && value114;
          const value142 = !value141;
          let value143;
          if (value118) {
            const value144 = state3_5 ? 2932896 : state3_8;
            value143 = value144 < entry51[3] ? value144 : entry51[3];
          } else {
          
            value143 = value141 ? entry51[3] : state3_8;
          }
          let value145;
          if (value118) {
            const value146 = state3_5 ? -719162 : state3_9;
            value145 = entry51[4] < value146 ? value146 : entry51[4];
          } else {
          
            value145 = value141 ? entry51[4] : state3_9;
          }
          const next14 = value118 ? !(value105 && value119 && value138 && value139) : state3_0 && value142;
          const next15 = value118 ? value128 : value141 ? value127 : state3_1;
          const next16 = value118 ? !value138 : value141 ? value137 : state3_2;
          const next17 = value118 ? value126 || state3_1 || value137 || state3_2 && state3_3 : state3_3 || value141;
          const next18 = value118 ? value136 : value141 ? value136 : state3_4;
          const next19 = state3_5 && value140 && value142;
          const next20 = value118 ? !(value119 && value139) : value141 ? entry51[2] : state3_6;
          const next21 = value118 ? entry51[2] || state3_5 || state3_6 && state3_7 : value141 ? entry51[2] : state3_7;
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
        for (const entry52 of daysRefunded) {
          const value161 = !entry52[0];
          let value162 = value161;
          if (value162) {
            const value163 = entry52[4] >= entry52[1];
            value162 = value163;
            if (value162) {
              const value164 = value161 && !entry52[2] && entry52[3] >= entry52[1];
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
            const list24 = [];
            if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
            for (const entry53 of daysRefunded) {
              const value182 = !entry53[0];
              if (value182 && !entry53[2] && entry53[3] >= entry53[1]) {
                const value183 = value182 && value174;
                const value184 = monthOfDay(entry53[1]);
                const value185 = startOfMonth(value184);
                const value186 = startOfMonth(value184 + 1) - value185 + -1;
                const value187 = value184 - value176;
                const value188 = entry53[1] - value185 < (value186 < value177 ? value186 : value177) ? value187 + -1 : value187;
                const value189 = Math.floor((0 < value188 ? value188 : 0) / 12) * 12 + value176;
                const value190 = value189 >= 12 && 119999 >= value189;
                const value191 = value170 && value172 && !value190;
                const value192 = value182 && (entry53[2] || value182 && (value183 || value191 || value178 || value174));
                const value193 = value182 && (entry53[2] || value192);
                let value194;
                if (entry53[0]) {
                  value194 = NOTHING;
                } else {
                
                  let value195;
                  if (value193) {
                    value195 = NOTHING;
                  } else {
                  
                    let value196;
                    if (entry53[0] || value193) {
                      value196 = NOTHING;
                    } else {
                    
                      const value197 = entry53[2] && entry53[3] < -719162 ? -719163 : entry53[3] + 1;
                      let value198;
                      if (entry53[0] || value192) {
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
                        const list25 = [];
                        if ((steps += range.length) > MOST_STEPS) return undefined;
                        for (const entry54 of range) {
                          const value212 = entry54[0] + value203;
                          const value213 = startOfMonth(value212);
                          const value214 = startOfMonth(value212 + 1) - value213;
                          list25.push([value204 < value214 ? value213 + value204 : value213 + (value214 + -1)]);
                        }
                        value198 = list25;
                      }
                      const list26 = [];
                      if ((steps += value198.length) > MOST_STEPS) return undefined;
                      for (const entry55 of value198) {
                        if (entry53[1] < entry55[0] && entry55[0] < value197) {
                          list26.push([entry55[0]]);
                        }
                      }
                      if ((steps += list26.length) > MOST_STEPS) return undefined;
                      const keys6 = [];
                      for (const entry56 of list26) {
                        keys6.push([entry56[0]]);
                      }
                      const sorted6 = inOrderOf(list26, keys6);
                      const all9 = [];
                      all9.push([entry53[1]]);
                      if ((steps += sorted6.length) > MOST_STEPS) return undefined;
                      for (const one15 of sorted6) all9.push(one15);
                      all9.push([value197]);
                      const list27 = [];
                      if ((steps += all9.length) > MOST_STEPS) return undefined;
                      for (let index61 = 0; index61 < all9.length; index61 += 1) {
                        const entry57 = all9[index61];
                        if (index61 + 1 < all9.length && entry57[0] < (all9[index61 + 1]?.[0] ?? 0)) {
                          list27.push([entry57[0], (all9[index61 + 1]?.[0] ?? 0)]);
                        }
                      }
                      value196 = list27;
                    }
                    const list28 = [];
                    if ((steps += value196.length) > MOST_STEPS) return undefined;
                    for (const entry58 of value196) {
                      const value215 = monthOfDay(entry58[0]);
                      const value216 = startOfMonth(value215);
                      const value217 = startOfMonth(value215 + 1) - value216 + -1;
                      const value218 = value215 - value176;
                      const value219 = entry58[0] - value216 < (value217 < value177 ? value217 : value177) ? value218 + -1 : value218;
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
                      const value246 = entry58[1] - entry58[0];
                      list28.push([value224, value225, value229, value236, value237, value241, value246, times(ofPence(value246 * 100), AMOUNT24)]);
                    }
                    value195 = list28;
                  }
                  value194 = value195;
                }
                list24.push([entry53[0], value193, value194]);
              }
            }
            value167 = list24;
          }
          value166 = value167;
        }
        let any11 = false;
        if ((steps += value166.length) > MOST_STEPS) return undefined;
        for (const entry59 of value166) {
          let value247 = entry59[1];
          if (!value247) {
            let value248 = !entry59[0];
            if (value248) {
              let any12 = false;
              const list29 = entry59[2];
              if ((steps += list29.length) > MOST_STEPS) return undefined;
              for (const entry60 of list29) {
                if (entry60[0] || entry60[3]) {
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
          for (const entry61 of value166) {
            for (const one16 of entry61[0] ? NOTHING : entry61[2]) all10.push(one16);
          }
          value249 = all10;
        }
        const list30 = [];
        if ((steps += value249.length) > MOST_STEPS) return undefined;
        for (const entry62 of value249) {
          list30.push([entry62[0], entry62[0] ? 0 : entry62[1], entry62[0] ? 0 : entry62[2], entry62[3], entry62[3] ? 0 : entry62[4], entry62[3] ? 0 : entry62[5], entry62[6], entry62[7]]);
        }
        if ((steps += list30.length) > MOST_STEPS) return undefined;
        const keys7 = [];
        for (const entry63 of list30) {
          keys7.push([entry63[1], entry63[4], entry63[1]]);
        }
        const sorted7 = inOrderOf(list30, keys7);
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
        for (const entry64 of sorted7) {
          const value250 = states3_8 && entry64[1] === states3_1 && entry64[4] === states3_4 && !(entry64[0] || states3_0) && !(entry64[3] || states3_3);
          const next24 = entry64[0];
          const next25 = entry64[1];
          const next26 = entry64[2];
          const next27 = entry64[3];
          const next28 = entry64[4];
          const next29 = entry64[5];
          const next30 = value250 ? entry64[6] + states3_6 : entry64[6];
          const next31 = value250 ? plus(states3_7, entry64[7]) : entry64[7];
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
        const list31 = [];
        if ((steps += states3.length) > MOST_STEPS) return undefined;
        for (let index69 = 0; index69 < states3.length; index69 += 1) {
          const entry65 = states3[index69];
          if (!(index69 + 1 < states3.length && (states3[index69 + 1]?.[1] ?? 0) === entry65[1] && (states3[index69 + 1]?.[4] ?? 0) === entry65[4] && !(entry65[0] || (states3[index69 + 1]?.[0] ?? false)) && !(entry65[3] || (states3[index69 + 1]?.[3] ?? false)))) {
            list31.push([entry65[0], entry65[1], entry65[2], entry65[3], entry65[4], entry65[5], entry65[6], entry65[7]]);
          }
        }
        let daysByPeriodIsUnknown = any10 || any11;
        if (!daysByPeriodIsUnknown) {
          let any13 = false;
          if ((steps += value249.length) > MOST_STEPS) return undefined;
          for (const entry66 of value249) {
            if (entry66[0] || entry66[3]) {
              any13 = true;
              break;
            }
          }
          daysByPeriodIsUnknown = any13;
          if (!daysByPeriodIsUnknown) {
            let any14 = false;
            if ((steps += list31.length) > MOST_STEPS) return undefined;
            for (const entry67 of list31) {
              if (!(entry67[6] >= -9007199254740991 && 9007199254740991 >= entry67[6])) {
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
          
            const list32 = [];
            if ((steps += list31.length) > MOST_STEPS) return undefined;
            for (const entry68 of list31) {
              list32.push([entry68[0], entry68[0] ? 0 : entry68[1], entry68[0] ? 0 : entry68[2], entry68[3], entry68[3] ? 0 : entry68[4], entry68[3] ? 0 : entry68[5], entry68[6], entry68[7]]);
            }
            if ((steps += list32.length) > MOST_STEPS) return undefined;
            const keys8 = [];
            for (const entry69 of list32) {
              keys8.push([entry69[1], entry69[1], entry69[4], entry69[1], entry69[6], entry69[7]]);
            }
            const sorted8 = inOrderOf(list32, keys8);
            value251 = sorted8;
          }
          const list33 = [];
          if ((steps += value251.length) > MOST_STEPS) return undefined;
          for (const entry70 of value251) {
            const value252 = entry70[1] - entry70[4];
            list33.push([entry70[0], entry70[1], entry70[2], entry70[3] || entry70[0] || !(value252 >= -9007199254740991 && 9007199254740991 >= value252), value252, entry70[6], divide(times(facts.serviceMonthlyCharge, entry70[7]), AMOUNT24)]);
          }
          daysByPeriod = list33;
        }
        let amountsIsUnknown;
        if (value156) {
          const list34 = [];
          if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
          for (const entry71 of daysByPeriod) {
            list34.push([entry71[0], entry71[0] ? 0 : entry71[1], entry71[0] ? 0 : entry71[2], entry71[3], entry71[3] ? 0 : entry71[4], entry71[5], entry71[6]]);
          }
          const list35 = [];
          if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
          for (const entry72 of NOTHING) {
            list35.push([entry72[0], entry72[0] ? 0 : entry72[1], entry72[0] ? 0 : entry72[2], entry72[3], entry72[3] ? 0 : entry72[4], entry72[5], entry72[6]]);
          }
          amountsIsUnknown = !(compareRaw(list34, list35) === 0 && !daysByPeriodIsUnknown);
        } else {
        
          amountsIsUnknown = value147 && value157 && value151 && value153 && value154 && daysByPeriodIsUnknown;
        }
        let amounts;
        if (amountsIsUnknown) {
          amounts = NOTHING;
        } else {
        
          const list36 = [];
          const list37 = value156 ? daysByPeriod : value158 ? daysByPeriod : NOTHING;
          if ((steps += list37.length) > MOST_STEPS) return undefined;
          for (const entry73 of list37) {
            const value253 = decimalOf(entry73[4]);
            list36.push([entry73[0], entry73[1], entry73[2], entry73[5], !entry73[3] && compare(value253, AMOUNT0) === 0, entry73[3], divide(entry73[6], value253)]);
          }
          amounts = list36;
        }
        const list38 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry74 of amounts) {
          list38.push([entry74[4], entry74[5], entry74[6]]);
        }
        let any15 = false;
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry75 of list38) {
          if (entry75[1]) {
            any15 = true;
            break;
          }
        }
        let any16 = false;
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry76 of amounts) {
          if (entry76[0] || entry76[5]) {
            any16 = true;
            break;
          }
        }
        const list39 = [];
        if ((steps += amounts.length) > MOST_STEPS) return undefined;
        for (const entry77 of amounts) {
          list39.push([entry77[0], entry77[0] ? 0 : entry77[1], entry77[0] ? 0 : entry77[2], entry77[3], entry77[4], entry77[5], entry77[4] || entry77[5] ? AMOUNT0 : entry77[6]]);
        }
        if ((steps += list39.length) > MOST_STEPS) return undefined;
        const keys9 = [];
        for (const entry78 of list39) {
          keys9.push([entry78[1]]);
        }
        const sorted9 = inOrderOf(list39, keys9);
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
        for (const entry79 of sorted9) {
          const value254 = entry79[1] === states4_1;
          const value255 = !(entry79[0] || states4_0);
          const value256 = states4_7 && value254 && value255;
          const next33 = entry79[0];
          const next34 = entry79[1];
          const next35 = entry79[2];
          const next36 = value256 ? entry79[3] + states4_3 : entry79[3];
          const next37 = entry79[4] || states4_7 && value254 && states4_4 && value255;
          const next38 = entry79[5];
          const next39 = value256 ? plus(entry79[6], states4_6) : entry79[6];
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
        for (let index84 = 0; index84 < states4.length; index84 += 1) {
          const entry80 = states4[index84];
          if (!(index84 + 1 < states4.length && (states4[index84 + 1]?.[1] ?? 0) === entry80[1] && !(entry80[0] || (states4[index84 + 1]?.[0] ?? false)))) {
            list40.push([entry80[0], entry80[1], entry80[2], entry80[3], entry80[4], entry80[5], entry80[6]]);
          }
        }
        let any17 = false;
        if ((steps += list40.length) > MOST_STEPS) return undefined;
        for (const entry81 of list40) {
          if (!(entry81[3] >= -9007199254740991 && 9007199254740991 >= entry81[3])) {
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
          
            const list41 = [];
            if ((steps += list40.length) > MOST_STEPS) return undefined;
            for (const entry82 of list40) {
              list41.push([entry82[0], entry82[0] ? 0 : entry82[1], entry82[0] ? 0 : entry82[2], entry82[3], entry82[4], entry82[5], entry82[4] || entry82[5] ? AMOUNT0 : entry82[6]]);
            }
            if ((steps += list41.length) > MOST_STEPS) return undefined;
            const keys10 = [];
            for (const entry83 of list41) {
              keys10.push([entry83[1], entry83[1], entry83[3], entry83[4], entry83[6]]);
            }
            const sorted10 = inOrderOf(list41, keys10);
            value257 = sorted10;
          }
          const list42 = [];
          if ((steps += value257.length) > MOST_STEPS) return undefined;
          for (const entry84 of value257) {
            list42.push([entry84[0], entry84[1], entry84[2], entry84[3], entry84[4], !entry84[4] && entry84[5], roundHalfUp(entry84[6], 2)]);
          }
          credits = list42;
        }
        const list43 = [];
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry85 of credits) {
          list43.push([entry85[4], entry85[5], entry85[6]]);
        }
        let any18 = false;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry86 of list43) {
          if (entry86[1]) {
            any18 = true;
            break;
          }
        }
        let value258 = any9 || state3_0 || state3_2 || amountsIsUnknown || any15 || any16 || any17 || any18;
        if (!value258) {
          let any19 = false;
          if ((steps += credits.length) > MOST_STEPS) return undefined;
          for (const entry87 of credits) {
            if (entry87[0] || entry87[5]) {
              any19 = true;
              break;
            }
          }
          value258 = any19 || daysRefundedIsUnknown;
        }
        if (value258) return undefined;
        let state4_0 = false;
        let state4_1 = AMOUNT0;
        if ((steps += list38.length) > MOST_STEPS) return undefined;
        for (const entry88 of list38) {
          const next41 = state4_0 || entry88[0];
          const next42 = plus(entry88[2], state4_1);
          state4_0 = next41;
          state4_1 = next42;
        }
        let state5_0 = false;
        let state5_1 = AMOUNT0;
        if ((steps += list43.length) > MOST_STEPS) return undefined;
        for (const entry89 of list43) {
          const next43 = state5_0 || entry89[0];
          const next44 = plus(entry89[2], state5_1);
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
          if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
          for (const one2 of LISTED3) all2.push(one2);
          if ((steps += sorted.length) > MOST_STEPS) return undefined;
          for (const one3 of sorted) all2.push(one3);
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
          const list5 = [];
          if ((steps += states.length) > MOST_STEPS) return undefined;
          for (let index13 = 0; index13 < states.length; index13 += 1) {
            const entry13 = states[index13];
            if (!(index13 + 1 < states.length && (states[index13 + 1]?.[0] ?? 0) === entry13[0])) {
              list5.push([entry13[0], entry13[1]]);
            }
          }
          const list6 = [];
          if ((steps += list5.length) > MOST_STEPS) return undefined;
          for (let index14 = 0; index14 < list5.length; index14 += 1) {
            const entry14 = list5[index14];
            if (!(index14 > 0 && compare(entry14[1], (list5[index14 - 1]?.[1] ?? NIL)) === 0)) {
              list6.push([entry14[0], entry14[1]]);
            }
          }
          value120 = list6;
        }
        const list7 = [];
        if ((steps += value120.length) > MOST_STEPS) return undefined;
        for (const entry15 of value120) {
          list7.push([entry15[0], compare(AMOUNT24, entry15[1]) < 0 ? AMOUNT24 : entry15[1]]);
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index16 = 0; index16 < list7.length; index16 += 1) {
          const entry16 = list7[index16];
          if (!(index16 > 0 && compare(entry16[1], (list7[index16 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry16[0], entry16[1]]);
          }
        }
        value119 = list8;
      }
      let value121;
      if (value118) {
        value121 = NOTHING;
      } else {
      
        let any7 = false;
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const entry17 of value119) {
          if (entry17[0] === -719162) {
            any7 = true;
            break;
          }
        }
        const list9 = [];
        const list10 = any7 ? NOTHING : LISTED4;
        if ((steps += list10.length) > MOST_STEPS) return undefined;
        for (const entry18 of list10) {
          list9.push([-719162]);
        }
        const list11 = [];
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        for (const entry19 of value119) {
          list11.push([entry19[0]]);
        }
        const all3 = [];
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (const one4 of list9) all3.push(one4);
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (const one5 of list11) all3.push(one5);
        value121 = all3;
      }
      let apparatusFaults;
      if (facts.moveOutagesIsUnknown) {
        apparatusFaults = NOTHING;
      } else {
      
        const list12 = [];
        if ((steps += outages.length) > MOST_STEPS) return undefined;
        for (const entry20 of outages) {
          list12.push([entry20[0], entry20[1], entry20[2], entry20[3], entry20[4], entry20[5] === "customer-apparatus" && compare(entry20[6], AMOUNT24) >= 0 ? entry20[6] : AMOUNT0]);
        }
        apparatusFaults = list12;
      }
      let any8 = false;
      if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
      for (const entry21 of apparatusFaults) {
        const value122 = entry21[4] >= entry21[0];
        let value123 = value122;
        if (value123) {
          const value124 = entry21[3] >= entry21[0];
          const value125 = !(entry21[1] && entry21[2]);
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
        
          const list13 = [];
          if ((steps += apparatusFaults.length) > MOST_STEPS) return undefined;
          for (const entry22 of apparatusFaults) {
            const value130 = entry22[3] >= entry22[0];
            const value131 = entry22[1] && entry22[2];
            let value132 = value130;
            if (value132) {
              const value133 = entry22[4] >= entry22[0];
              const value134 = !value131;
              const value135 = !(value130 && value134);
              const value136 = value133 && value135;
              const value137 = !value136;
              value132 = !(value133 && (value136 || value130 && value137 && value134) && value135) && value137 && value134;
            }
            if (value132) {
              const value138 = entry22[3] + 1;
              const value139 = 2932896 < value138;
              const value140 = !entry22[1] && value139;
              const value141 = entry22[1] && entry22[3] < -719162;
              const value142 = value139 ? -719162 : value138;
              const value143 = entry22[4] + 1;
              const value144 = 2932896 < value143 ? 2932896 : value143;
              const value145 = value140 || value141;
              list13.push([[[false, false, entry22[0], entry22[0], entry22[5]], [value140 || value141 || value131 || entry22[1] && !(value142 === value144 && !value145), value140 || value141 || value131, value145 ? -719163 : value142, value145 ? 2932897 : value144, minus(AMOUNT0, entry22[5])]]]);
            }
          }
          value129 = list13;
        }
        value128 = value129;
      }
      let any9 = false;
      if ((steps += value128.length) > MOST_STEPS) return undefined;
      for (const entry23 of value128) {
        let any10 = false;
        const list14 = entry23[0];
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        for (const entry24 of list14) {
          if (entry24[0]) {
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
        for (const entry25 of value128) {
          for (const one6 of entry25[0]) all4.push(one6);
        }
        value146 = all4;
      }
      let any11 = false;
      if ((steps += value146.length) > MOST_STEPS) return undefined;
      for (const entry26 of value146) {
        if (entry26[0]) {
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
        for (const entry27 of value146) {
          keys2.push([entry27[2]]);
        }
        const sorted2 = inOrderOf(value146, keys2);
        const all5 = [];
        if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
        for (const one7 of LISTED3) all5.push(one7);
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (const one8 of sorted2) all5.push(one8);
        const states2 = [];
        let states2_0 = -719162;
        let states2_1 = AMOUNT0;
        if ((steps += all5.length) > MOST_STEPS) return undefined;
        for (const entry28 of all5) {
          const next3 = entry28[2];
          const next4 = plus(states2_1, entry28[4]);
          states2_0 = next3;
          states2_1 = next4;
          states2.push([states2_0, states2_1]);
        }
        const list15 = [];
        if ((steps += states2.length) > MOST_STEPS) return undefined;
        for (let index29 = 0; index29 < states2.length; index29 += 1) {
          const entry29 = states2[index29];
          if (!(index29 + 1 < states2.length && (states2[index29 + 1]?.[0] ?? 0) === entry29[0])) {
            list15.push([entry29[0], entry29[1]]);
          }
        }
        const list16 = [];
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (let index30 = 0; index30 < list15.length; index30 += 1) {
          const entry30 = list15[index30];
          if (!(index30 > 0 && compare(entry30[1], (list15[index30 - 1]?.[1] ?? NIL)) === 0)) {
            list16.push([entry30[0], entry30[1]]);
          }
        }
        value148 = list16;
      }
      let value149;
      if (value147) {
        value149 = NOTHING;
      } else {
      
        let any12 = false;
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        for (const entry31 of value148) {
          if (entry31[0] === -719162) {
            any12 = true;
            break;
          }
        }
        const list17 = [];
        const list18 = any12 ? NOTHING : LISTED4;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry32 of list18) {
          list17.push([-719162]);
        }
        const list19 = [];
        if ((steps += value148.length) > MOST_STEPS) return undefined;
        for (const entry33 of value148) {
          list19.push([entry33[0]]);
        }
        const all6 = [];
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        for (const one9 of list17) all6.push(one9);
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const one10 of list19) all6.push(one10);
        value149 = all6;
      }
      const value150 = [[value118, value121], [value147, value149]];
      let any13 = false;
      if ((steps += value150.length) > MOST_STEPS) return undefined;
      for (const entry34 of value150) {
        if (entry34[0]) {
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
          for (const entry35 of value150) {
            for (const one11 of entry35[1]) all7.push(one11);
          }
          value152 = all7;
        }
        const list20 = [];
        if ((steps += value152.length) > MOST_STEPS) return undefined;
        for (const entry36 of value152) {
          if (-719162 < entry36[0] && entry36[0] < 2932896) {
            list20.push([entry36[0]]);
          }
        }
        if ((steps += list20.length) > MOST_STEPS) return undefined;
        const keys3 = [];
        for (const entry37 of list20) {
          keys3.push([entry37[0]]);
        }
        const sorted3 = inOrderOf(list20, keys3);
        const all8 = [];
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        for (const one12 of LISTED5) all8.push(one12);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one13 of sorted3) all8.push(one13);
        if ((steps += LISTED6.length) > MOST_STEPS) return undefined;
        for (const one14 of LISTED6) all8.push(one14);
        const list21 = [];
        if ((steps += all8.length) > MOST_STEPS) return undefined;
        for (let index38 = 0; index38 < all8.length; index38 += 1) {
          const entry38 = all8[index38];
          if (index38 + 1 < all8.length && entry38[0] < (all8[index38 + 1]?.[0] ?? 0)) {
            list21.push([entry38[0], (all8[index38 + 1]?.[0] ?? 0)]);
          }
        }
        value151 = list21;
      }
      let any14 = false;
      if ((steps += value151.length) > MOST_STEPS) return undefined;
      for (const entry39 of value151) {
        if ((steps += value119.length) > MOST_STEPS) return undefined;
        const most = entry39[0];
        let found = NOT_FOUND;
        for (let index41 = value119.length - 1; index41 >= 0; index41 -= 1) {
          const entry40 = value119[index41];
          if (entry40[0] <= most) {
            found = entry40;
            break;
          }
        }
        const value153 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value154 = 2932896 >= entry39[0];
        const value155 = !(found !== NOT_FOUND && value154);
        const value156 = !(facts.moveOutagesIsUnknown || any3 || any4 || any6 || value155);
        const value157 = (facts.moveOutagesIsUnknown || any3 || any4 || any6 || value153 || value155) && !(value153 && value156);
        let value158 = value157 || value153 && !value157 && value156;
        if (value158) {
          if ((steps += value148.length) > MOST_STEPS) return undefined;
          const most2 = entry39[0];
          let found2 = NOT_FOUND;
          for (let index43 = value148.length - 1; index43 >= 0; index43 -= 1) {
            const entry41 = value148[index43];
            if (entry41[0] <= most2) {
              found2 = entry41;
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
          
            const list22 = [];
            if ((steps += value151.length) > MOST_STEPS) return undefined;
            for (const entry42 of value151) {
              if ((steps += value119.length) > MOST_STEPS) return undefined;
              const most3 = entry42[0];
              let found3 = NOT_FOUND;
              for (let index46 = value119.length - 1; index46 >= 0; index46 -= 1) {
                const entry43 = value119[index46];
                if (entry43[0] <= most3) {
                  found3 = entry43;
                  break;
                }
              }
              const value165 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
              const value166 = 2932896 >= entry42[0];
              const value167 = !(found3 !== NOT_FOUND && value166);
              const value168 = facts.moveOutagesIsUnknown || any3 || any4 || any6 || value167;
              let value169 = value165;
              if (value169) {
                if ((steps += value148.length) > MOST_STEPS) return undefined;
                const most4 = entry42[0];
                let found4 = NOT_FOUND;
                for (let index48 = value148.length - 1; index48 >= 0; index48 -= 1) {
                  const entry44 = value148[index48];
                  if (entry44[0] <= most4) {
                    found4 = entry44;
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
                const value178 = entry42[1] + -1;
                const value179 = value178 >= -719162 && 2932896 >= value178;
                list22.push([entry42[0], !value179, value179 ? value178 : -719163, value179 ? value178 : 2932897, value168, found3[1] ?? NIL]);
              }
            }
            value164 = list22;
          }
          value163 = value164;
        }
        const list23 = [];
        if ((steps += value163.length) > MOST_STEPS) return undefined;
        for (const entry45 of value163) {
          list23.push([entry45[0], entry45[1], entry45[2], entry45[3]]);
        }
        daysLost = list23;
      }
      let any15 = false;
      if ((steps += daysLost.length) > MOST_STEPS) return undefined;
      for (const entry46 of daysLost) {
        if (entry46[1]) {
          any15 = true;
          break;
        }
      }
      let value180;
      if (any13 || any14 || any15) {
        value180 = NOTHING;
      } else {
      
        const list24 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry47 of daysLost) {
          list24.push([entry47[0], entry47[1], entry47[1] ? 0 : entry47[2], entry47[1] ? 0 : entry47[3]]);
        }
        if ((steps += list24.length) > MOST_STEPS) return undefined;
        const keys4 = [];
        for (const entry48 of list24) {
          keys4.push([entry48[0], entry48[0], entry48[2]]);
        }
        const sorted4 = inOrderOf(list24, keys4);
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
      for (const entry49 of value180) {
        const value181 = !entry49[1];
        const value182 = entry49[2] >= entry49[0];
        const value183 = value181 && value182;
        const value184 = entry49[3] >= entry49[0] && !value183;
        const value185 = !state_0;
        const value186 = value185 && state_4;
        const value187 = !value186;
        const value188 = state_7 >= entry49[3];
        const value189 = state_0 || state_5;
        const value190 = value189 && (state_6 || state_0 && state_4);
        const value191 = !(entry49[1] || value190);
        const value192 = state_8 >= entry49[2] && value187 && !(value188 && value187 && value191);
        const value193 = !value192;
        const value194 = !(value192 || value188 && value193 && value187 && value191);
        const value195 = value193 && value194;
        const value196 = (value192 || value195) && !value195;
        const value197 = !value196;
        const value198 = (value184 || value183) && (value196 || value197 && value193 && value194) && (value184 || value196);
        const value199 = state_7 >= entry49[0];
        const value200 = !value190;
        const value201 = state_8 >= entry49[0] && value187 && !(value199 && value187 && value200);
        const value202 = entry49[0] + -1;
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
        const value208 = entry49[2] - value206;
        const value209 = value208 + state_3;
        const value210 = state_3 === value209;
        const value211 = entry49[2] === state_7;
        let value212 = state_0 || state_1;
        if (!value212) {
          const value213 = !value203;
          value212 = (value201 ? !(state_7 === value204 && !(state_0 || state_5 || state_4 || value213)) : value205 ? value189 : value213) || entry49[1] || !(value208 >= -9007199254740991 && 9007199254740991 >= value208) || !(value209 >= -9007199254740991 && 9007199254740991 >= value209);
        }
        const value214 = !value212;
        const value215 = !(state_4 || entry49[1] || state_5);
        const value216 = !value198;
        const value217 = value181 && value182 && value216 && value197 && value193 && value194;
        const value218 = !value217;
        let value219;
        if (value198) {
          const value220 = state_4 ? 2932896 : state_7;
          value219 = value220 < entry49[2] ? value220 : entry49[2];
        } else {
        
          value219 = value217 ? entry49[2] : state_7;
        }
        let value221;
        if (value198) {
          const value222 = state_4 ? -719162 : state_8;
          value221 = entry49[3] < value222 ? value222 : entry49[3];
        } else {
        
          value221 = value217 ? entry49[3] : state_8;
        }
        const next5 = value198 ? !(value185 && value210 && value211 && value214 && value215) : state_0 && value218;
        const next6 = value198 ? !(value210 && value214) : value217 ? value212 : state_1;
        const next7 = value198 ? value212 : state_2 || value217;
        const next8 = value198 ? value209 : value217 ? value209 : state_3;
        const next9 = state_4 && value216 && value218;
        const next10 = value198 ? !(value211 && value215) : value217 ? entry49[1] : state_5;
        const next11 = value198 ? entry49[1] || state_4 || state_5 && state_6 : value217 ? entry49[1] : state_6;
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
      const list25 = [];
      if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
      for (const entry50 of NOTHING) {
        const value228 = entry50[0] || entry50[1];
        list25.push([entry50[0], entry50[1], entry50[1] && entry50[2], value228 ? 0 : entry50[3], value228 ? 0 : entry50[4], entry50[5], entry50[5] ? 0 : entry50[6], entry50[5] ? 0 : entry50[7]]);
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
        const list26 = [];
        if ((steps += daysLost.length) > MOST_STEPS) return undefined;
        for (const entry51 of daysLost) {
          const value242 = entry51[0] < noticeHasRunOnAtLatest ? noticeHasRunOnAtLatest : entry51[0];
          const value243 = entry51[0] < noticeHasRunOn ? noticeHasRunOn : entry51[0];
          list26.push([completeOnIsNone, value7 && (value238 || value239 || value7 && value237 && !(value242 === value243 && value240)), value241, value238 ? -719163 : value243, value238 ? 2932897 : value242, entry51[1], entry51[2], entry51[3]]);
        }
        daysFromTheFirst = list26;
      }
      let value244 = !facts.moveOutagesIsUnknown;
      if (value244) {
        let whereTheFaultsLie;
        if (facts.moveOutagesIsUnknown) {
          whereTheFaultsLie = NOTHING;
        } else {
        
          const list27 = [];
          if ((steps += facts.moveOutages.length) > MOST_STEPS) return undefined;
          for (const entry52 of facts.moveOutages) {
            list27.push([entry52[3] === "customer-apparatus"]);
          }
          whereTheFaultsLie = list27;
        }
        let state2_0 = true;
        if ((steps += whereTheFaultsLie.length) > MOST_STEPS) return undefined;
        for (const entry53 of whereTheFaultsLie) {
          state2_0 = state2_0 && entry53[0];
        }
        value244 = state2_0;
      }
      let value245;
      if (facts.moveOutagesIsUnknown) {
        const list28 = [];
        if ((steps += daysFromTheFirst.length) > MOST_STEPS) return undefined;
        for (const entry54 of daysFromTheFirst) {
          const value246 = entry54[0] || entry54[1];
          list28.push([entry54[0], entry54[1], entry54[1] && entry54[2], value246 ? 0 : entry54[3], value246 ? 0 : entry54[4], entry54[5], entry54[5] ? 0 : entry54[6], entry54[5] ? 0 : entry54[7]]);
        }
        value245 = !(compareRaw(list25, list28) === 0 && !daysLostIsUnknown);
      } else {
      
        value245 = !value244 && daysLostIsUnknown;
      }
      const value247 = facts.moveOutagesIsUnknown ? NOTHING : value244 ? NOTHING : daysFromTheFirst;
      const value248 = value223 && !value227 && value225 && value226;
      let value249;
      if (value227) {
        let value250 = !value245;
        if (value250) {
          const list29 = [];
          if ((steps += value247.length) > MOST_STEPS) return undefined;
          for (const entry55 of value247) {
            const value251 = entry55[0] || entry55[1];
            list29.push([entry55[0], entry55[1], entry55[1] && entry55[2], value251 ? 0 : entry55[3], value251 ? 0 : entry55[4], entry55[5], entry55[5] ? 0 : entry55[6], entry55[5] ? 0 : entry55[7]]);
          }
          value250 = compareRaw(list25, list29) === 0;
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
          const list30 = [];
          if ((steps += value252.length) > MOST_STEPS) return undefined;
          for (const entry56 of value252) {
            const value255 = entry56[0] || entry56[1];
            list30.push([entry56[0], entry56[1], entry56[1] && entry56[2], value255 ? 0 : entry56[3], value255 ? 0 : entry56[4], entry56[5], entry56[5] ? 0 : entry56[6], entry56[5] ? 0 : entry56[7]]);
          }
          value254 = compareRaw(list25, list30) === 0;
        }
        daysRefundedIsUnknown = !value254;
      } else {
      
        daysRefundedIsUnknown = value249 && !value253;
      }
      const daysRefunded = value30 ? NOTHING : value253 ? NOTHING : value252;
      let any16 = false;
      if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
      for (const entry57 of daysRefunded) {
        if (entry57[1] || entry57[5]) {
          any16 = true;
          break;
        }
      }
      const value256 = daysRefundedIsUnknown || any16;
      let value257;
      if (value256) {
        value257 = NOTHING;
      } else {
      
        const list31 = [];
        if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
        for (const entry58 of daysRefunded) {
          const value258 = entry58[0] || entry58[1];
          list31.push([entry58[0], entry58[1], entry58[1] && entry58[2], value258 ? 0 : entry58[3], value258 ? 0 : entry58[4], entry58[5], entry58[5] ? 0 : entry58[6], entry58[5] ? 0 : entry58[7]]);
        }
        if ((steps += list31.length) > MOST_STEPS) return undefined;
        const keys5 = [];
        for (const entry59 of list31) {
          keys5.push([entry59[0], entry59[3], entry59[0], entry59[3], entry59[6]]);
        }
        const sorted5 = inOrderOf(list31, keys5);
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
      for (const entry60 of value257) {
        const value259 = !entry60[0];
        const value260 = entry60[6] >= entry60[4];
        const value261 = entry60[1] && entry60[2];
        const value262 = !(entry60[5] || value261);
        const value263 = value259 && entry60[7] >= entry60[3] && !(value259 && value260 && value262);
        const value264 = !value263;
        const value265 = !state3_0;
        const value266 = value265 && state3_5;
        const value267 = !value266;
        const value268 = state3_8 >= entry60[7];
        const value269 = state3_0 || state3_6;
        const value270 = value269 && (state3_7 || state3_0 && state3_5);
        const value271 = !(entry60[5] || value270);
        const value272 = state3_9 >= entry60[6] && value267 && !(value268 && value267 && value271);
        const value273 = !value272;
        const value274 = !(value272 || value268 && value273 && value267 && value271);
        const value275 = value273 && value274;
        const value276 = (value272 || value275) && !value275;
        const value277 = !value276;
        const value278 = (value263 || value259 && value260 && value264 && value262) && (value276 || value277 && value273 && value274) && (value263 || value276);
        const value279 = state3_8 === entry60[6];
        const value280 = !(entry60[0] || value266);
        const value281 = state3_8 >= entry60[4];
        const value282 = !(value261 || value270);
        const value283 = state3_9 >= entry60[3] && value280 && !(value281 && value280 && value282);
        const value284 = value265 && state3_5 && entry60[0];
        const value285 = value281 && !value283 && value280 && value282;
        const value286 = value283 ? value284 : value285 ? value266 : entry60[0];
        const value287 = value286 || value265 && state3_1;
        const value288 = state3_1 && value287;
        const value289 = entry60[3] + -1;
        const value290 = value289 >= -719162 && 2932896 >= value289;
        const value291 = !entry60[1] && !value290;
        const value292 = entry60[1] && entry60[3] < -719162;
        const value293 = value291 || value292;
        const value294 = value290 ? value289 : -719162;
        const value295 = value293 ? -719163 : value294;
        let value296;
        if (value283) {
          const value297 = entry60[0] ? 2932896 : value295;
          const value298 = value266 ? 2932896 : state3_8;
          value296 = value297 < value298 ? value297 : value298;
        } else {
        
          value296 = value285 ? state3_8 : value295;
        }
        const value299 = entry60[6] - value296;
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
                  let value306 = entry60[1];
                  if (value306) {
                    const value307 = entry60[4] + -1;
                    value306 = !(value294 === (value307 >= -719162 && 2932896 >= value307 ? value307 : 2932896) && !value293);
                  }
                  value305 = value306;
                }
                value304 = value305;
              }
              value303 = (value283 ? !(value284 || value295 === state3_8 && !(entry60[0] || state3_0 || state3_6 || state3_5 || value304)) : value285 ? value269 : value304) || entry60[5] || !(value299 >= -9007199254740991 && 9007199254740991 >= value299);
            }
            value302 = value303 || !(value300 >= -9007199254740991 && 9007199254740991 >= value300);
          }
          value301 = value302;
        }
        const value308 = value288 || state3_4 === value300 && !(value286 || state3_1 || state3_2 || value301);
        const value309 = !(state3_5 || entry60[5] || state3_6);
        const value310 = !value278;
        const value311 = value259 && value260 && value310 && value264 && value262 && value277 && value273 && value274;
        const value312 = !value311;
        let value313;
        if (value278) {
          const value314 = state3_5 ? 2932896 : state3_8;
          value313 = value314 < entry60[6] ? value314 : entry60[6];
        } else {
        
          value313 = value311 ? entry60[6] : state3_8;
        }
        let value315;
        if (value278) {
          const value316 = state3_5 ? -719162 : state3_9;
          value315 = entry60[7] < value316 ? value316 : entry60[7];
        } else {
        
          value315 = value311 ? entry60[7] : state3_9;
        }
        const next14 = value278 ? !(value265 && value279 && value308 && value309) : state3_0 && value312;
        const next15 = value278 ? value288 : value311 ? value287 : state3_1;
        const next16 = value278 ? !value308 : value311 ? value301 : state3_2;
        const next17 = value278 ? value286 || state3_1 || value301 || state3_2 && state3_3 : state3_3 || value311;
        const next18 = value278 ? value300 : value311 ? value300 : state3_4;
        const next19 = state3_5 && value310 && value312;
        const next20 = value278 ? !(value279 && value309) : value311 ? entry60[5] : state3_6;
        const next21 = value278 ? entry60[5] || state3_5 || state3_6 && state3_7 : value311 ? entry60[5] : state3_7;
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
      for (const entry61 of daysRefunded) {
        const value335 = !entry61[0];
        let value336 = value335;
        if (value336) {
          const value337 = entry61[7] >= entry61[3];
          value336 = value337;
          if (value336) {
            const value338 = entry61[6] >= entry61[4];
            const value339 = !(entry61[5] || entry61[1] && entry61[2]);
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
          const list32 = [];
          if ((steps += daysRefunded.length) > MOST_STEPS) return undefined;
          for (const entry62 of daysRefunded) {
            const value355 = !entry62[0];
            let value356 = value355;
            if (value356) {
              const value357 = entry62[6] >= entry62[4];
              value356 = value357;
              if (value356) {
                const value358 = entry62[7] >= entry62[3];
                const value359 = !(entry62[5] || entry62[1] && entry62[2]);
                const value360 = !(value355 && value357 && value359);
                const value361 = value355 && value358 && value360;
                const value362 = !value361;
                value356 = !(value355 && value358 && (value361 || value355 && value357 && value362 && value359) && value360) && value362 && value359;
              }
            }
            if (value356) {
              const value363 = entry62[6] + 1;
              const value364 = value363 >= -719162 && 2932896 >= value363;
              const value365 = !entry62[5] && !value364;
              const value366 = monthOfDay(entry62[3]);
              const value367 = startOfMonth(value366);
              const value368 = startOfMonth(value366 + 1) - value367 + -1;
              const value369 = value366 - value350;
              const value370 = entry62[3] - value367 < (value368 < value351 ? value368 : value351) ? value369 + -1 : value369;
              const value371 = Math.floor((0 < value370 ? value370 : 0) / 12) * 12 + value350;
              const value372 = value371 >= 12 && 119999 >= value371;
              const value373 = facts.serviceBillingDayIsUnknown || value355 && (facts.serviceBillingDayIsUnknown || entry62[1] || value346) || value348 && !value372 || value346;
              const value374 = value355 && (entry62[5] || value355 && value373 || value365);
              const value375 = value355 && (entry62[1] || entry62[5] || value365 || value374);
              let value376;
              if (entry62[0]) {
                value376 = NOTHING;
              } else {
              
                let value377;
                if (value375) {
                  value377 = NOTHING;
                } else {
                
                  let value378;
                  if (entry62[0] || value375) {
                    value378 = NOTHING;
                  } else {
                  
                    const value379 = value365 || entry62[5] && entry62[6] < -719162 ? -719163 : value364 ? value363 : -719162;
                    let value380;
                    if (entry62[0] || value374) {
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
                      const list33 = [];
                      if ((steps += range.length) > MOST_STEPS) return undefined;
                      for (const entry63 of range) {
                        const value394 = entry63[0] + value385;
                        const value395 = startOfMonth(value394);
                        const value396 = startOfMonth(value394 + 1) - value395;
                        list33.push([value386 < value396 ? value386 + value395 : value395 + (value396 + -1)]);
                      }
                      value380 = list33;
                    }
                    const list34 = [];
                    if ((steps += value380.length) > MOST_STEPS) return undefined;
                    for (const entry64 of value380) {
                      if (entry62[3] < entry64[0] && entry64[0] < value379) {
                        list34.push([entry64[0]]);
                      }
                    }
                    if ((steps += list34.length) > MOST_STEPS) return undefined;
                    const keys6 = [];
                    for (const entry65 of list34) {
                      keys6.push([entry65[0]]);
                    }
                    const sorted6 = inOrderOf(list34, keys6);
                    const all9 = [];
                    all9.push([entry62[3]]);
                    if ((steps += sorted6.length) > MOST_STEPS) return undefined;
                    for (const one15 of sorted6) all9.push(one15);
                    all9.push([value379]);
                    const list35 = [];
                    if ((steps += all9.length) > MOST_STEPS) return undefined;
                    for (let index70 = 0; index70 < all9.length; index70 += 1) {
                      const entry66 = all9[index70];
                      if (index70 + 1 < all9.length && entry66[0] < (all9[index70 + 1]?.[0] ?? 0)) {
                        list35.push([entry66[0], (all9[index70 + 1]?.[0] ?? 0)]);
                      }
                    }
                    value378 = list35;
                  }
                  const list36 = [];
                  if ((steps += value378.length) > MOST_STEPS) return undefined;
                  for (const entry67 of value378) {
                    const value397 = monthOfDay(entry67[0]);
                    const value398 = startOfMonth(value397);
                    const value399 = startOfMonth(value397 + 1) - value398 + -1;
                    const value400 = value397 - value350;
                    const value401 = entry67[0] - value398 < (value399 < value351 ? value399 : value351) ? value400 + -1 : value400;
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
                    const value428 = entry67[1] - entry67[0];
                    list36.push([value406, value407, value411, value418, value419, value423, value428, times(ofPence(value428 * 100), AMOUNT24)]);
                  }
                  value377 = list36;
                }
                value376 = value377;
              }
              list32.push([entry62[0], value375, value376]);
            }
          }
          value343 = list32;
        }
        value342 = value343;
      }
      let any18 = false;
      if ((steps += value342.length) > MOST_STEPS) return undefined;
      for (const entry68 of value342) {
        let value429 = entry68[1];
        if (!value429) {
          let value430 = !entry68[0];
          if (value430) {
            let any19 = false;
            const list37 = entry68[2];
            if ((steps += list37.length) > MOST_STEPS) return undefined;
            for (const entry69 of list37) {
              if (entry69[0] || entry69[3]) {
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
        for (const entry70 of value342) {
          for (const one16 of entry70[0] ? NOTHING : entry70[2]) all10.push(one16);
        }
        value431 = all10;
      }
      const list38 = [];
      if ((steps += value431.length) > MOST_STEPS) return undefined;
      for (const entry71 of value431) {
        list38.push([entry71[0], entry71[0] ? 0 : entry71[1], entry71[0] ? 0 : entry71[2], entry71[3], entry71[3] ? 0 : entry71[4], entry71[3] ? 0 : entry71[5], entry71[6], entry71[7]]);
      }
      if ((steps += list38.length) > MOST_STEPS) return undefined;
      const keys7 = [];
      for (const entry72 of list38) {
        keys7.push([entry72[1], entry72[4], entry72[1]]);
      }
      const sorted7 = inOrderOf(list38, keys7);
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
      for (const entry73 of sorted7) {
        const value432 = states3_8 && entry73[1] === states3_1 && entry73[4] === states3_4 && !(entry73[0] || states3_0) && !(entry73[3] || states3_3);
        const next24 = entry73[0];
        const next25 = entry73[1];
        const next26 = entry73[2];
        const next27 = entry73[3];
        const next28 = entry73[4];
        const next29 = entry73[5];
        const next30 = value432 ? entry73[6] + states3_6 : entry73[6];
        const next31 = value432 ? plus(states3_7, entry73[7]) : entry73[7];
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
      const list39 = [];
      if ((steps += states3.length) > MOST_STEPS) return undefined;
      for (let index78 = 0; index78 < states3.length; index78 += 1) {
        const entry74 = states3[index78];
        if (!(index78 + 1 < states3.length && (states3[index78 + 1]?.[1] ?? 0) === entry74[1] && (states3[index78 + 1]?.[4] ?? 0) === entry74[4] && !(entry74[0] || (states3[index78 + 1]?.[0] ?? false)) && !(entry74[3] || (states3[index78 + 1]?.[3] ?? false)))) {
          list39.push([entry74[0], entry74[1], entry74[2], entry74[3], entry74[4], entry74[5], entry74[6], entry74[7]]);
        }
      }
      let daysByPeriodIsUnknown = daysRefundedIsUnknown || any17 || any18;
      if (!daysByPeriodIsUnknown) {
        let any20 = false;
        if ((steps += value431.length) > MOST_STEPS) return undefined;
        for (const entry75 of value431) {
          if (entry75[0] || entry75[3]) {
            any20 = true;
            break;
          }
        }
        daysByPeriodIsUnknown = any20;
        if (!daysByPeriodIsUnknown) {
          let any21 = false;
          if ((steps += list39.length) > MOST_STEPS) return undefined;
          for (const entry76 of list39) {
            if (!(entry76[6] >= -9007199254740991 && 9007199254740991 >= entry76[6])) {
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
        
          const list40 = [];
          if ((steps += list39.length) > MOST_STEPS) return undefined;
          for (const entry77 of list39) {
            list40.push([entry77[0], entry77[0] ? 0 : entry77[1], entry77[0] ? 0 : entry77[2], entry77[3], entry77[3] ? 0 : entry77[4], entry77[3] ? 0 : entry77[5], entry77[6], entry77[7]]);
          }
          if ((steps += list40.length) > MOST_STEPS) return undefined;
          const keys8 = [];
          for (const entry78 of list40) {
            keys8.push([entry78[1], entry78[1], entry78[4], entry78[1], entry78[6], entry78[7]]);
          }
          const sorted8 = inOrderOf(list40, keys8);
          value433 = sorted8;
        }
        const list41 = [];
        if ((steps += value433.length) > MOST_STEPS) return undefined;
        for (const entry79 of value433) {
          const value434 = entry79[1] - entry79[4];
          list41.push([entry79[0], entry79[1], entry79[2], entry79[3] || entry79[0] || !(value434 >= -9007199254740991 && 9007199254740991 >= value434), value434, entry79[6], facts.serviceMonthlyChargeIsUnknown, divide(times(facts.serviceMonthlyCharge, entry79[7]), AMOUNT24)]);
        }
        daysByPeriod = list41;
      }
      let amountsIsUnknown;
      if (value329) {
        const list42 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry80 of NOTHING) {
          list42.push([entry80[0], entry80[0] ? 0 : entry80[1], entry80[0] ? 0 : entry80[2], entry80[3], entry80[3] ? 0 : entry80[4], entry80[5], entry80[6], entry80[6] ? AMOUNT0 : entry80[7]]);
        }
        const list43 = [];
        if ((steps += daysByPeriod.length) > MOST_STEPS) return undefined;
        for (const entry81 of daysByPeriod) {
          list43.push([entry81[0], entry81[0] ? 0 : entry81[1], entry81[0] ? 0 : entry81[2], entry81[3], entry81[3] ? 0 : entry81[4], entry81[5], entry81[6], entry81[6] ? AMOUNT0 : entry81[7]]);
        }
        amountsIsUnknown = !(compareRaw(list42, list43) === 0 && !daysByPeriodIsUnknown);
      } else {
      
        amountsIsUnknown = value317 && value330 && value326 && value327 && value328 && daysByPeriodIsUnknown;
      }
      let amounts;
      if (amountsIsUnknown) {
        amounts = NOTHING;
      } else {
      
        const list44 = [];
        const list45 = value329 ? daysByPeriod : value331 ? daysByPeriod : NOTHING;
        if ((steps += list45.length) > MOST_STEPS) return undefined;
        for (const entry82 of list45) {
          const value435 = decimalOf(entry82[4]);
          const value436 = entry82[6] || entry82[3];
          list44.push([entry82[0], entry82[1], entry82[2], entry82[5], compare(value435, AMOUNT0) === 0 && !value436, value436, divide(entry82[7], value435)]);
        }
        amounts = list44;
      }
      const list46 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry83 of amounts) {
        list46.push([entry83[4], entry83[5], entry83[6]]);
      }
      let any22 = false;
      if ((steps += list46.length) > MOST_STEPS) return undefined;
      for (const entry84 of list46) {
        if (entry84[1]) {
          any22 = true;
          break;
        }
      }
      let any23 = false;
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry85 of amounts) {
        if (entry85[0] || entry85[5]) {
          any23 = true;
          break;
        }
      }
      const list47 = [];
      if ((steps += amounts.length) > MOST_STEPS) return undefined;
      for (const entry86 of amounts) {
        list47.push([entry86[0], entry86[0] ? 0 : entry86[1], entry86[0] ? 0 : entry86[2], entry86[3], entry86[4], entry86[5], entry86[4] || entry86[5] ? AMOUNT0 : entry86[6]]);
      }
      if ((steps += list47.length) > MOST_STEPS) return undefined;
      const keys9 = [];
      for (const entry87 of list47) {
        keys9.push([entry87[1]]);
      }
      const sorted9 = inOrderOf(list47, keys9);
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
      for (const entry88 of sorted9) {
        const value437 = entry88[1] === states4_1;
        const value438 = !(entry88[0] || states4_0);
        const value439 = states4_7 && value437 && value438;
        const next33 = entry88[0];
        const next34 = entry88[1];
        const next35 = entry88[2];
        const next36 = value439 ? entry88[3] + states4_3 : entry88[3];
        const next37 = entry88[4] || states4_7 && value437 && states4_4 && value438;
        const next38 = entry88[5];
        const next39 = value439 ? plus(entry88[6], states4_6) : entry88[6];
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
      const list48 = [];
      if ((steps += states4.length) > MOST_STEPS) return undefined;
      for (let index93 = 0; index93 < states4.length; index93 += 1) {
        const entry89 = states4[index93];
        if (!(index93 + 1 < states4.length && (states4[index93 + 1]?.[1] ?? 0) === entry89[1] && !(entry89[0] || (states4[index93 + 1]?.[0] ?? false)))) {
          list48.push([entry89[0], entry89[1], entry89[2], entry89[3], entry89[4], entry89[5], entry89[6]]);
        }
      }
      let any24 = false;
      if ((steps += list48.length) > MOST_STEPS) return undefined;
      for (const entry90 of list48) {
        if (!(entry90[3] >= -9007199254740991 && 9007199254740991 >= entry90[3])) {
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
        
          const list49 = [];
          if ((steps += list48.length) > MOST_STEPS) return undefined;
          for (const entry91 of list48) {
            list49.push([entry91[0], entry91[0] ? 0 : entry91[1], entry91[0] ? 0 : entry91[2], entry91[3], entry91[4], entry91[5], entry91[4] || entry91[5] ? AMOUNT0 : entry91[6]]);
          }
          if ((steps += list49.length) > MOST_STEPS) return undefined;
          const keys10 = [];
          for (const entry92 of list49) {
            keys10.push([entry92[1], entry92[1], entry92[3], entry92[4], entry92[6]]);
          }
          const sorted10 = inOrderOf(list49, keys10);
          value440 = sorted10;
        }
        const list50 = [];
        if ((steps += value440.length) > MOST_STEPS) return undefined;
        for (const entry93 of value440) {
          list50.push([entry93[0], entry93[1], entry93[2], entry93[3], entry93[4], !entry93[4] && entry93[5], roundHalfUp(entry93[6], 2)]);
        }
        credits = list50;
      }
      const list51 = [];
      if ((steps += credits.length) > MOST_STEPS) return undefined;
      for (const entry94 of credits) {
        list51.push([entry94[4], entry94[5], entry94[6]]);
      }
      let any25 = false;
      if ((steps += list51.length) > MOST_STEPS) return undefined;
      for (const entry95 of list51) {
        if (entry95[1]) {
          any25 = true;
          break;
        }
      }
      let value441 = daysRefundedIsUnknown || any16 || state3_0 || state3_2 || amountsIsUnknown || any22 || any23 || any24 || any25;
      if (!value441) {
        let any26 = false;
        if ((steps += credits.length) > MOST_STEPS) return undefined;
        for (const entry96 of credits) {
          if (entry96[0] || entry96[5]) {
            any26 = true;
            break;
          }
        }
        value441 = any26 || (value7 && value237);
      }
      if (value441) return undefined;
      let state4_0 = false;
      let state4_1 = AMOUNT0;
      if ((steps += list46.length) > MOST_STEPS) return undefined;
      for (const entry97 of list46) {
        const next41 = state4_0 || entry97[0];
        const next42 = plus(entry97[2], state4_1);
        state4_0 = next41;
        state4_1 = next42;
      }
      let state5_0 = false;
      let state5_1 = AMOUNT0;
      if ((steps += list51.length) > MOST_STEPS) return undefined;
      for (const entry98 of list51) {
        const next43 = state5_0 || entry98[0];
        const next44 = plus(entry98[2], state5_1);
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
