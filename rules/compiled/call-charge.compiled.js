// Is a call inclusive, and if not what does it cost?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, decimal, decimalOf, divide, entriesIn, fieldIn, isUnknown, mayBeNone, moneyText, plus, roundHalfUp, stretchesFrom, textIn, times, toPlaces, wholeIn }) => {
  const LISTED = [["01"], ["02"], ["03"]];
  const LISTED2 = [[]];
  const AMOUNT60 = decimal('60');
  const AMOUNT0 = decimal('0');
  return {
    decision: "call-charge",
    readings: {},
    listed: ["call.durationSeconds","call.overProviderNetwork","package.includesCalls","call.number","package.includes0845","call.purpose","package.inclusiveTimes","call.startedAt","package.billingInterval","call.ratePerMinute","package.connectionFee","call.authorised"],
    effects: {"included":[{"party":"provider","modality":"must-not","action":"charge-call","by":null,"amount":null,"where":null,"clause":"S1.1"}],"charged":[{"party":"provider","modality":"may","action":"charge-call","amount":"charge","by":null,"where":null,"clause":"S1.2"},{"party":"customer","modality":"must","action":"pay-call-charge","amount":"charge","clause":"S2.4","by":null,"where":null}],"part-included":[{"party":"provider","modality":"may","action":"charge-call","amount":"charge","clause":"S1.2","by":null,"where":null},{"party":"customer","modality":"must","action":"pay-call-charge","amount":"charge","clause":"S2.4","by":null,"where":null}],"no-call":[{"party":"provider","modality":"must-not","action":"charge-call","by":null,"amount":null,"where":null,"clause":"S2.4"}],"billed-elsewhere":[{"party":"provider","modality":"must-not","action":"charge-call","by":null,"amount":null,"where":null,"clause":"S2.5"}]},
    whole: {
      facts: ["call.durationSeconds","call.overProviderNetwork","call.number","package.includes0845","package.inclusiveTimes","call.startedAt","package.includesCalls","package.billingInterval","call.ratePerMinute","package.connectionFee"],
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
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined || fact9 === undefined) return undefined;
        return {
          callDurationSeconds: wholeIn(fact0),
          callOverProviderNetwork: fact1 === true,
          callNumber: textIn(fact2),
          packageIncludes0845: fact3 === true,
          packageInclusiveTimesIsNone: fact4 === null,
          packageInclusiveTimes: entriesIn(fact4).map((entry1) => [textIn(fieldIn(entry1, "days")), wholeIn(fieldIn(entry1, "from")), wholeIn(fieldIn(entry1, "to"))]),
          callStartedAt: textIn(fact5),
          packageIncludesCalls: fact6 === true,
          packageBillingInterval: textIn(fact7),
          callRatePerMinute: amountIn(fact8),
          packageConnectionFee: amountIn(fact9),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const noCall = facts.callDurationSeconds === 0;
        const isBilledElsewhere = !facts.callOverProviderNetwork;
        const value = !noCall;
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.callNumber.startsWith(entry[0])) {
            any = true;
            break;
          }
        }
        let value2 = any;
        if (!value2) {
          const value3 = facts.callNumber.startsWith("0845");
          let any2 = false;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          for (const entry2 of LISTED2) {
            if (value3) {
              any2 = true;
              break;
            }
          }
          value2 = any2 && facts.packageIncludes0845;
        }
        const value4 = !facts.packageInclusiveTimesIsNone;
        let value5;
        if (facts.packageInclusiveTimesIsNone) {
          value5 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry3 of facts.packageInclusiveTimes) {
            list.push([entry3[1]]);
          }
          value5 = list;
        }
        let value6;
        if (facts.packageInclusiveTimesIsNone) {
          value6 = NOTHING;
        } else {
        
          const list2 = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry4 of facts.packageInclusiveTimes) {
            list2.push([entry4[2]]);
          }
          value6 = list2;
        }
        const all = [];
        if ((steps += value5.length) > MOST_STEPS) return undefined;
        for (const one of value5) all.push(one);
        if ((steps += value6.length) > MOST_STEPS) return undefined;
        for (const one2 of value6) all.push(one2);
        const cuts = [];
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry5 of all) {
          cuts.push(entry5[0]);
        }
        const stretches = stretchesFrom(facts.callStartedAt, 1, cuts);
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        let any3 = false;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry6 of stretches) {
          if (entry6[2] < 0) {
            any3 = true;
            break;
          }
        }
        let any4 = false;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry7 of stretches) {
          let value7 = value4;
          if (value7) {
            let value8;
            if (facts.packageInclusiveTimesIsNone) {
              value8 = NOTHING;
            } else {
            
              const value9 = entry7[0] + 719162;
              const value10 = Math.floor(value9 / 7) * 7;
              const value11 = value9 - value10;
              const value12 = value11 + 1;
              const value13 = 5 < value12;
              const value14 = 9007199254740991 < value9;
              const value15 = 9007199254740991 < value10;
              const value16 = !(value11 >= -9007199254740991 && 9007199254740991 >= value11);
              const value17 = !(value12 >= -9007199254740991 && 9007199254740991 >= value12);
              const value18 = !(value14 || value15 || value16 || value17);
              const value19 = (value14 || value15 || value13 || value16 || value17) && !(value13 && value18);
              const value20 = !value19;
              const value21 = value13 && value20 && value18;
              const value22 = entry7[0] + -1;
              const value23 = value22 >= -719162 && 2932896 >= value22;
              const value24 = (value23 ? value22 : -719163) + 719162;
              const value25 = Math.floor(value24 / 7) * 7;
              const value26 = value24 - value25;
              const value27 = value26 + 1;
              const value28 = 5 < value27;
              const value29 = 9007199254740991 < value24;
              const value30 = 9007199254740991 < value25;
              const value31 = !value23;
              const value32 = !(value26 >= -9007199254740991 && 9007199254740991 >= value26);
              const value33 = !(value27 >= -9007199254740991 && 9007199254740991 >= value27);
              const value34 = !(value29 || value30 || value31 || value32 || value33);
              const value35 = (value29 || value30 || value28 || value31 || value32 || value33) && !(value28 && value34);
              const value36 = !value35;
              const value37 = value28 && value36 && value34;
              const list3 = [];
              if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
              for (const entry8 of facts.packageInclusiveTimes) {
                const value38 = entry8[2] < entry8[1];
                const value39 = entry7[1] >= entry8[1];
                const value40 = entry8[0] === "all";
                const value41 = entry8[0] === "weekends";
                const value42 = value21 === value41;
                const value43 = value42 || value19;
                const value44 = !(value42 && value20);
                const value45 = value40 || value42 && !(value43 && value44) && value20;
                const value46 = !value45;
                const value47 = value46 && value43 && value44;
                const value48 = !value47;
                const value49 = value39 && (value47 || value48 && value45) && value46 && value43 && value44;
                const value50 = !value49;
                const value51 = value39 && value50 && value48 && value45;
                const value52 = value49 || value51;
                const value53 = !value51;
                const value54 = value52 && value53;
                const value55 = !value54;
                const value56 = value39 && value55 && value50 && value48 && value45;
                const value57 = entry7[1] < entry8[2];
                const value58 = value37 === value41;
                const value59 = value58 || value35;
                const value60 = !(value58 && value36);
                const value61 = value40 || value58 && !(value59 && value60) && value36;
                const value62 = !value61 && value59 && value60;
                const value63 = !value62;
                const value64 = value63 && value61;
                const value65 = value62 || value64;
                const value66 = !value64;
                const value67 = value65 && value66;
                const value68 = !value67;
                const value69 = value57 && (value67 || value68 && value63 && value61) && value65 && value66;
                const value70 = !value69;
                const value71 = value57 && value70 && value68 && value63 && value61;
                const value72 = (value69 || value71) && !value71;
                const value73 = value56 || value57 && !value72 && value70 && value68 && value63 && value61;
                const value74 = value38 ? !value73 && (value54 || value72) : value57 && (value54 || value56) && value52 && value53;
                list3.push([value74, !value74 && (value38 ? value73 : value39 && value57 && value55 && value50 && value48 && value45)]);
              }
              value8 = list3;
            }
            let state_0 = false;
            let state_1 = false;
            if ((steps += value8.length) > MOST_STEPS) return undefined;
            for (const entry9 of value8) {
              const value75 = !state_0 && state_1;
              const value76 = !entry9[0] && entry9[1];
              const value77 = value75 || value76;
              const next = !value77 && ((state_0 || state_1) && !value75 || (entry9[0] || entry9[1]) && !value76);
              const next2 = value77;
              state_0 = next;
              state_1 = next2;
            }
            value7 = state_0;
          }
          if (value7) {
            any4 = true;
            break;
          }
        }
        let value78;
        if (any3) {
          value78 = NOTHING;
        } else {
        
          let value79;
          if (!any3 && any4) {
            value79 = NOTHING;
          } else {
          
            let value80;
            if (any3) {
              value80 = NOTHING;
            } else {
            
              const list4 = [];
              if ((steps += stretches.length) > MOST_STEPS) return undefined;
              for (const entry10 of stretches) {
                let value81 = value4;
                if (value81) {
                  let value82;
                  if (facts.packageInclusiveTimesIsNone) {
                    value82 = NOTHING;
                  } else {
                  
                    const value83 = entry10[0] + 719162;
                    const value84 = Math.floor(value83 / 7) * 7;
                    const value85 = value83 - value84;
                    const value86 = value85 + 1;
                    const value87 = 5 < value86;
                    const value88 = 9007199254740991 < value83;
                    const value89 = 9007199254740991 < value84;
                    const value90 = !(value85 >= -9007199254740991 && 9007199254740991 >= value85);
                    const value91 = !(value86 >= -9007199254740991 && 9007199254740991 >= value86);
                    const value92 = !(value88 || value89 || value90 || value91);
                    const value93 = (value88 || value89 || value87 || value90 || value91) && !(value87 && value92);
                    const value94 = !value93;
                    const value95 = value87 && value94 && value92;
                    const value96 = entry10[0] + -1;
                    const value97 = value96 >= -719162 && 2932896 >= value96;
                    const value98 = (value97 ? value96 : -719163) + 719162;
                    const value99 = Math.floor(value98 / 7) * 7;
                    const value100 = value98 - value99;
                    const value101 = value100 + 1;
                    const value102 = 5 < value101;
                    const value103 = 9007199254740991 < value98;
                    const value104 = 9007199254740991 < value99;
                    const value105 = !value97;
                    const value106 = !(value100 >= -9007199254740991 && 9007199254740991 >= value100);
                    const value107 = !(value101 >= -9007199254740991 && 9007199254740991 >= value101);
                    const value108 = !(value103 || value104 || value105 || value106 || value107);
                    const value109 = (value103 || value104 || value102 || value105 || value106 || value107) && !(value102 && value108);
                    const value110 = !value109;
                    const value111 = value102 && value110 && value108;
                    const list5 = [];
                    if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
                    for (const entry11 of facts.packageInclusiveTimes) {
                      const value112 = entry11[2] < entry11[1];
                      const value113 = entry10[1] >= entry11[1];
                      const value114 = entry11[0] === "all";
                      const value115 = entry11[0] === "weekends";
                      const value116 = value95 === value115;
                      const value117 = value116 || value93;
                      const value118 = !(value116 && value94);
                      const value119 = value114 || value116 && !(value117 && value118) && value94;
                      const value120 = !value119;
                      const value121 = value120 && value117 && value118;
                      const value122 = !value121;
                      const value123 = value113 && (value121 || value122 && value119) && value120 && value117 && value118;
                      const value124 = !value123;
                      const value125 = value113 && value124 && value122 && value119;
                      const value126 = value123 || value125;
                      const value127 = !value125;
                      const value128 = value126 && value127;
                      const value129 = !value128;
                      const value130 = value113 && value129 && value124 && value122 && value119;
                      const value131 = entry10[1] < entry11[2];
                      const value132 = value111 === value115;
                      const value133 = value132 || value109;
                      const value134 = !(value132 && value110);
                      const value135 = value114 || value132 && !(value133 && value134) && value110;
                      const value136 = !value135 && value133 && value134;
                      const value137 = !value136;
                      const value138 = value137 && value135;
                      const value139 = value136 || value138;
                      const value140 = !value138;
                      const value141 = value139 && value140;
                      const value142 = !value141;
                      const value143 = value131 && (value141 || value142 && value137 && value135) && value139 && value140;
                      const value144 = !value143;
                      const value145 = value131 && value144 && value142 && value137 && value135;
                      const value146 = (value143 || value145) && !value145;
                      const value147 = value130 || value131 && !value146 && value144 && value142 && value137 && value135;
                      const value148 = value112 ? !value147 && (value128 || value146) : value131 && (value128 || value130) && value126 && value127;
                      list5.push([value148, !value148 && (value112 ? value147 : value113 && value131 && value129 && value124 && value122 && value119)]);
                    }
                    value82 = list5;
                  }
                  let state2_0 = false;
                  let state2_1 = false;
                  if ((steps += value82.length) > MOST_STEPS) return undefined;
                  for (const entry12 of value82) {
                    const value149 = !state2_0 && state2_1;
                    const value150 = !entry12[0] && entry12[1];
                    const value151 = value149 || value150;
                    const next3 = !value151 && ((state2_0 || state2_1) && !value149 || (entry12[0] || entry12[1]) && !value150);
                    const next4 = value151;
                    state2_0 = next3;
                    state2_1 = next4;
                  }
                  value81 = state2_1 && !state2_0;
                }
                if (value81) {
                  list4.push([entry10[2]]);
                }
              }
              value80 = list4;
            }
            value79 = value80;
          }
          value78 = value79;
        }
        let state3_0 = false;
        let state3_1 = 0;
        if ((steps += value78.length) > MOST_STEPS) return undefined;
        for (const entry13 of value78) {
          const value152 = entry13[0] + state3_1;
          const next5 = state3_0 || !(value152 >= -9007199254740991 && 9007199254740991 >= value152);
          const next6 = value152;
          state3_0 = next5;
          state3_1 = next6;
        }
        const value153 = 0 < state3_1;
        const value154 = any3 || state3_0 || value153 || any4;
        const value155 = !(any3 || state3_0 || any4);
        const value156 = !(value153 && value155);
        const startsInsideIsUnknown = value4 && value154 && value156;
        const value157 = !startsInsideIsUnknown;
        const startsInside = facts.packageInclusiveTimesIsNone || value153 && !(value154 && value156) && value155;
        const value158 = value157 && startsInside;
        const value159 = startsInsideIsUnknown || value158;
        const value160 = !value158;
        const value161 = value159 && value160;
        const value162 = !value161;
        const isWhollyInclusiveIsUnknown = facts.packageIncludesCalls && value2 && (value161 || value162 && value157 && startsInside) && value159 && value160;
        const value163 = !isWhollyInclusiveIsUnknown;
        const value164 = facts.packageIncludesCalls && value163 && value2 && value162 && value157 && startsInside;
        const value165 = isWhollyInclusiveIsUnknown || value164;
        const value166 = !value164;
        const value167 = value165 && value166;
        const value168 = !value167;
        const value169 = facts.packageIncludesCalls && value168 && value163 && value2 && value162 && value157 && startsInside;
        const includedIsUnknown = facts.callOverProviderNetwork && value && (value167 || value169) && value165 && value166;
        const value170 = facts.packageIncludesCalls && facts.callOverProviderNetwork && value && !includedIsUnknown && value168 && value163 && value2 && value162 && value157 && startsInside;
        const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value158 ? facts.callDurationSeconds : 0;
        const value171 = 0 < inclusiveSecondsAtTimes;
        const outsideSeconds = facts.callDurationSeconds - (facts.packageIncludesCalls && value2 ? inclusiveSecondsAtTimes : 0);
        const value172 = 0 < outsideSeconds;
        const inclusiveSecondsAtTimesIsUnknown = value4 && value && value154 && value156;
        const value173 = !inclusiveSecondsAtTimesIsUnknown;
        const value174 = (value171 || inclusiveSecondsAtTimesIsUnknown) && !(value171 && value173);
        const value175 = !value174;
        const inclusiveSecondsIsUnknown = facts.packageIncludesCalls && value4 && value && value2 && value154 && value156;
        const value176 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
        const outsideSecondsIsUnknown = inclusiveSecondsIsUnknown || value176;
        const value177 = !outsideSecondsIsUnknown;
        const value178 = (value172 || inclusiveSecondsIsUnknown || value176) && !(value172 && value177);
        const value179 = !value178;
        const isPartlyInclusiveIsUnknown = facts.packageIncludesCalls && value2 && (value174 || value171 && value175 && value173) && (value178 || value172 && value179 && value177) && (value174 || value178);
        const value180 = !isPartlyInclusiveIsUnknown;
        const value181 = facts.packageIncludesCalls && value171 && value172 && value180 && value2 && value175 && value173 && value179 && value177;
        const value182 = isPartlyInclusiveIsUnknown || value181;
        const value183 = !value181;
        const value184 = value182 && value183;
        const value185 = !value184;
        const partIncludedIsUnknown = facts.callOverProviderNetwork && value && (value184 || facts.packageIncludesCalls && value171 && value172 && value185 && value180 && value2 && value175 && value173 && value179 && value177) && value182 && value183;
        const value186 = !partIncludedIsUnknown;
        const value187 = facts.packageIncludesCalls && value171 && value172 && facts.callOverProviderNetwork && value && value186 && value185 && value180 && value2 && value175 && value173 && value179 && value177;
        if (!(noCall || isBilledElsewhere || value170 || value187) && (includedIsUnknown || partIncludedIsUnknown) || facts.packageIncludesCalls && value171 && value172 && facts.callOverProviderNetwork && value && (noCall || isBilledElsewhere || value170) && value186 && value185 && value180 && value2 && value175 && value173 && value179 && value177) return undefined;
        const outcome = noCall ? "no-call" : isBilledElsewhere && value ? "billed-elsewhere" : value170 ? "included" : value187 ? "part-included" : "charged";
        if (isBare) return outcome;
        const isFree = noCall || isBilledElsewhere || value169;
        const isFreeIsUnknown = !isFree && value165 && value166;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const value188 = outsideSeconds * -1;
        const value189 = !(value188 >= -9007199254740991 && 9007199254740991 >= value188);
        const minutesChargedIsUnknown = inclusiveSecondsIsUnknown || value176 || value189;
        const value190 = !byTheMinute;
        const minutesCharged = Math.floor(value188 / 60) * -1;
        const value191 = !isFreeIsUnknown && isFree;
        const value192 = !value191;
        const value193 = minutesCharged * 60;
        const timeChargedIsUnknown = byTheMinute ? inclusiveSecondsIsUnknown || value176 || value189 || !(value193 >= -9007199254740991 && 9007199254740991 >= value193) : outsideSecondsIsUnknown;
        const timeCharged = byTheMinute ? value193 : outsideSeconds;
        const value194 = timeCharged === 0;
        const value195 = !timeChargedIsUnknown;
        const value196 = value195 && value194;
        const value197 = (timeChargedIsUnknown || value194) && !value196;
        const value198 = divide(times(decimalOf(timeCharged), facts.callRatePerMinute), AMOUNT60);
        const value199 = plus(facts.packageConnectionFee, value197 ? AMOUNT0 : value196 ? AMOUNT0 : value198);
        let value200 = (isFreeIsUnknown ? !(!(byTheMinute && minutesChargedIsUnknown) && (value190 || minutesCharged === 0)) : byTheMinute && value192 && minutesChargedIsUnknown) || (isFreeIsUnknown ? !(!(value190 && outsideSecondsIsUnknown) && (byTheMinute || outsideSeconds === 0)) : value190 && value192 && outsideSecondsIsUnknown);
        if (!value200) {
          const talkIsUnknown = value197 ? !(value195 && compare(value198, AMOUNT0) === 0) : timeChargedIsUnknown;
          value200 = isFreeIsUnknown ? !(!talkIsUnknown && compare(value199, AMOUNT0) === 0) : talkIsUnknown && value192;
        }
        if (value200) return undefined;
        const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value191 ? AMOUNT0 : value199;
        return {
          outcome: outcome,
          values: {
            "billedMinutes": isFreeIsUnknown ? 0 : value191 ? 0 : byTheMinute ? minutesCharged : 0,
            "billedSeconds": isFreeIsUnknown ? 0 : value191 ? 0 : byTheMinute ? 0 : outsideSeconds,
            "chargeUnrounded": toPlaces(chargeUnrounded, 10),
            "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
            "customerLiable": true,
          },
          holds: {},
        };
      },
    },
    read(given) {
      const fact0 = given.read("call.durationSeconds");
      const fact1 = given.read("call.overProviderNetwork");
      const fact2 = given.read("package.includesCalls");
      const fact3 = given.read("package.inclusiveTimes");
      const fact4 = given.read("call.startedAt");
      const fact5 = given.read("call.number");
      const fact6 = given.read("package.includes0845");
      const fact7 = given.read("package.billingInterval");
      const fact8 = given.read("call.ratePerMinute");
      const fact9 = given.read("package.connectionFee");
      return {
        callDurationSeconds: wholeIn(fact0),
        callDurationSecondsIsUnknown: isUnknown(fact0),
        callOverProviderNetworkIsUnknown: isUnknown(fact1),
        callOverProviderNetwork: fact1 === true,
        packageIncludesCallsIsUnknown: isUnknown(fact2),
        packageIncludesCalls: fact2 === true,
        packageInclusiveTimesIsUnknown: isUnknown(fact3),
        packageInclusiveTimesMayBeNone: mayBeNone(fact3),
        packageInclusiveTimesIsNone: fact3 === null,
        packageInclusiveTimes: entriesIn(fact3).map((entry1) => [textIn(fieldIn(entry1, "days")), wholeIn(fieldIn(entry1, "from")), wholeIn(fieldIn(entry1, "to"))]),
        callStartedAt: textIn(fact4),
        callStartedAtIsUnknown: isUnknown(fact4),
        callNumberIsUnknown: isUnknown(fact5),
        callNumber: textIn(fact5),
        packageIncludes0845IsUnknown: isUnknown(fact6),
        packageIncludes0845: fact6 === true,
        packageBillingInterval: textIn(fact7),
        packageBillingIntervalIsUnknown: isUnknown(fact7),
        callRatePerMinute: amountIn(fact8),
        callRatePerMinuteIsUnknown: isUnknown(fact8),
        packageConnectionFee: amountIn(fact9),
        packageConnectionFeeIsUnknown: isUnknown(fact9),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = facts.callDurationSeconds === 0;
      const noCall = !facts.callDurationSecondsIsUnknown && value;
      const value2 = !facts.callOverProviderNetworkIsUnknown;
      const value3 = !facts.callOverProviderNetwork;
      const isBilledElsewhere = value2 && value3;
      const value4 = !isBilledElsewhere;
      const isBilledElsewhereIsUnknown = (facts.callOverProviderNetworkIsUnknown || value3) && value4;
      const value5 = (isBilledElsewhereIsUnknown || isBilledElsewhere) && value4;
      const value6 = facts.callDurationSecondsIsUnknown || value;
      const value7 = !noCall;
      const noCallIsUnknown = (value6 && value7 || noCall) && value6 && value7;
      const value8 = !noCallIsUnknown;
      const value9 = noCallIsUnknown || noCall;
      const value10 = !value9;
      const value11 = noCallIsUnknown || value8 && value10;
      const billedElsewhereIsUnknown = (value5 || isBilledElsewhere) && value11 && (value5 || noCallIsUnknown);
      const value12 = value2 && value3 && !billedElsewhereIsUnknown && value8 && value10;
      const value13 = !facts.packageIncludesCallsIsUnknown;
      const atAnyTimeIsUnknown = facts.packageInclusiveTimesIsUnknown && facts.packageInclusiveTimesMayBeNone;
      let value14;
      if (facts.packageInclusiveTimesIsUnknown) {
        value14 = NOTHING;
      } else {
      
        let value15;
        if (facts.packageInclusiveTimesIsNone) {
          value15 = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry of facts.packageInclusiveTimes) {
            list.push([entry[1]]);
          }
          value15 = list;
        }
        let value16;
        if (facts.packageInclusiveTimesIsNone) {
          value16 = NOTHING;
        } else {
        
          const list2 = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.packageInclusiveTimes) {
            list2.push([entry2[2]]);
          }
          value16 = list2;
        }
        const all = [];
        if ((steps += value15.length) > MOST_STEPS) return undefined;
        for (const one of value15) all.push(one);
        if ((steps += value16.length) > MOST_STEPS) return undefined;
        for (const one2 of value16) all.push(one2);
        value14 = all;
      }
      const cuts = [];
      if ((steps += value14.length) > MOST_STEPS) return undefined;
      for (const entry3 of value14) {
        cuts.push(entry3[0]);
      }
      const stretches = stretchesFrom(facts.callStartedAt, 1, cuts);
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      let any = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry4 of stretches) {
        if (entry4[2] < 0) {
          any = true;
          break;
        }
      }
      const value17 = facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any;
      const value18 = !facts.packageInclusiveTimesIsNone;
      const value19 = value18 && facts.packageInclusiveTimesIsUnknown;
      let any2 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry5 of stretches) {
        let value20 = value18;
        if (value20) {
          let value21;
          if (facts.packageInclusiveTimesIsNone) {
            value21 = NOTHING;
          } else {
          
            let value22;
            if (facts.packageInclusiveTimesIsUnknown) {
              value22 = NOTHING;
            } else {
            
              const value23 = entry5[0] + 719162;
              const value24 = Math.floor(value23 / 7) * 7;
              const value25 = value23 - value24;
              const value26 = value25 + 1;
              const value27 = 5 < value26;
              const value28 = 9007199254740991 < value23;
              const value29 = 9007199254740991 < value24;
              const value30 = !(value25 >= -9007199254740991 && 9007199254740991 >= value25);
              const value31 = !(value26 >= -9007199254740991 && 9007199254740991 >= value26);
              const value32 = !(value28 || value29 || value30 || value31);
              const value33 = (value28 || value29 || value27 || value30 || value31) && !(value27 && value32);
              const value34 = !value33;
              const value35 = value27 && value34 && value32;
              const value36 = entry5[0] + -1;
              const value37 = value36 >= -719162 && 2932896 >= value36;
              const value38 = (value37 ? value36 : -719163) + 719162;
              const value39 = Math.floor(value38 / 7) * 7;
              const value40 = value38 - value39;
              const value41 = value40 + 1;
              const value42 = 5 < value41;
              const value43 = 9007199254740991 < value38;
              const value44 = 9007199254740991 < value39;
              const value45 = !value37;
              const value46 = !(value40 >= -9007199254740991 && 9007199254740991 >= value40);
              const value47 = !(value41 >= -9007199254740991 && 9007199254740991 >= value41);
              const value48 = !(value43 || value44 || value45 || value46 || value47);
              const value49 = (value43 || value44 || value42 || value45 || value46 || value47) && !(value42 && value48);
              const value50 = !value49;
              const value51 = value42 && value50 && value48;
              const list3 = [];
              if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
              for (const entry6 of facts.packageInclusiveTimes) {
                const value52 = entry6[2] < entry6[1];
                const value53 = entry5[1] >= entry6[1];
                const value54 = entry6[0] === "all";
                const value55 = entry6[0] === "weekends";
                const value56 = value35 === value55;
                const value57 = value56 || value33;
                const value58 = !(value56 && value34);
                const value59 = value54 || value56 && !(value57 && value58) && value34;
                const value60 = !value59;
                const value61 = value60 && value57 && value58;
                const value62 = !value61;
                const value63 = value53 && (value61 || value62 && value59) && value60 && value57 && value58;
                const value64 = !value63;
                const value65 = value53 && value64 && value62 && value59;
                const value66 = value63 || value65;
                const value67 = !value65;
                const value68 = value66 && value67;
                const value69 = !value68;
                const value70 = value53 && value69 && value64 && value62 && value59;
                const value71 = entry5[1] < entry6[2];
                const value72 = value51 === value55;
                const value73 = value72 || value49;
                const value74 = !(value72 && value50);
                const value75 = value54 || value72 && !(value73 && value74) && value50;
                const value76 = !value75 && value73 && value74;
                const value77 = !value76;
                const value78 = value77 && value75;
                const value79 = value76 || value78;
                const value80 = !value78;
                const value81 = value79 && value80;
                const value82 = !value81;
                const value83 = value71 && (value81 || value82 && value77 && value75) && value79 && value80;
                const value84 = !value83;
                const value85 = value71 && value84 && value82 && value77 && value75;
                const value86 = (value83 || value85) && !value85;
                const value87 = value70 || value71 && !value86 && value84 && value82 && value77 && value75;
                const value88 = value52 ? !value87 && (value68 || value86) : value71 && (value68 || value70) && value66 && value67;
                list3.push([value88, !value88 && (value52 ? value87 : value53 && value71 && value69 && value64 && value62 && value59)]);
              }
              value22 = list3;
            }
            value21 = value22;
          }
          let state_0 = false;
          let state_1 = false;
          if ((steps += value21.length) > MOST_STEPS) return undefined;
          for (const entry7 of value21) {
            const value89 = !state_0 && state_1;
            const value90 = !entry7[0] && entry7[1];
            const value91 = value89 || value90;
            const next = !value91 && ((state_0 || state_1) && !value89 || (entry7[0] || entry7[1]) && !value90);
            const next2 = value91;
            state_0 = next;
            state_1 = next2;
          }
          value20 = state_0 || value19;
        }
        if (value20) {
          any2 = true;
          break;
        }
      }
      let value92;
      if (value17) {
        value92 = NOTHING;
      } else {
      
        let value93;
        if (any2 && !value17) {
          value93 = NOTHING;
        } else {
        
          let value94;
          if (value17) {
            value94 = NOTHING;
          } else {
          
            const list4 = [];
            if ((steps += stretches.length) > MOST_STEPS) return undefined;
            for (const entry8 of stretches) {
              let value95 = value18;
              if (value95) {
                let value96;
                if (facts.packageInclusiveTimesIsNone) {
                  value96 = NOTHING;
                } else {
                
                  let value97;
                  if (facts.packageInclusiveTimesIsUnknown) {
                    value97 = NOTHING;
                  } else {
                  
                    const value98 = entry8[0] + 719162;
                    const value99 = Math.floor(value98 / 7) * 7;
                    const value100 = value98 - value99;
                    const value101 = value100 + 1;
                    const value102 = 5 < value101;
                    const value103 = 9007199254740991 < value98;
                    const value104 = 9007199254740991 < value99;
                    const value105 = !(value100 >= -9007199254740991 && 9007199254740991 >= value100);
                    const value106 = !(value101 >= -9007199254740991 && 9007199254740991 >= value101);
                    const value107 = !(value103 || value104 || value105 || value106);
                    const value108 = (value103 || value104 || value102 || value105 || value106) && !(value102 && value107);
                    const value109 = !value108;
                    const value110 = value102 && value109 && value107;
                    const value111 = entry8[0] + -1;
                    const value112 = value111 >= -719162 && 2932896 >= value111;
                    const value113 = (value112 ? value111 : -719163) + 719162;
                    const value114 = Math.floor(value113 / 7) * 7;
                    const value115 = value113 - value114;
                    const value116 = value115 + 1;
                    const value117 = 5 < value116;
                    const value118 = 9007199254740991 < value113;
                    const value119 = 9007199254740991 < value114;
                    const value120 = !value112;
                    const value121 = !(value115 >= -9007199254740991 && 9007199254740991 >= value115);
                    const value122 = !(value116 >= -9007199254740991 && 9007199254740991 >= value116);
                    const value123 = !(value118 || value119 || value120 || value121 || value122);
                    const value124 = (value118 || value119 || value117 || value120 || value121 || value122) && !(value117 && value123);
                    const value125 = !value124;
                    const value126 = value117 && value125 && value123;
                    const list5 = [];
                    if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
                    for (const entry9 of facts.packageInclusiveTimes) {
                      const value127 = entry9[2] < entry9[1];
                      const value128 = entry8[1] >= entry9[1];
                      const value129 = entry9[0] === "all";
                      const value130 = entry9[0] === "weekends";
                      const value131 = value110 === value130;
                      const value132 = value131 || value108;
                      const value133 = !(value131 && value109);
                      const value134 = value129 || value131 && !(value132 && value133) && value109;
                      const value135 = !value134;
                      const value136 = value135 && value132 && value133;
                      const value137 = !value136;
                      const value138 = value128 && (value136 || value137 && value134) && value135 && value132 && value133;
                      const value139 = !value138;
                      const value140 = value128 && value139 && value137 && value134;
                      const value141 = value138 || value140;
                      const value142 = !value140;
                      const value143 = value141 && value142;
                      const value144 = !value143;
                      const value145 = value128 && value144 && value139 && value137 && value134;
                      const value146 = entry8[1] < entry9[2];
                      const value147 = value126 === value130;
                      const value148 = value147 || value124;
                      const value149 = !(value147 && value125);
                      const value150 = value129 || value147 && !(value148 && value149) && value125;
                      const value151 = !value150 && value148 && value149;
                      const value152 = !value151;
                      const value153 = value152 && value150;
                      const value154 = value151 || value153;
                      const value155 = !value153;
                      const value156 = value154 && value155;
                      const value157 = !value156;
                      const value158 = value146 && (value156 || value157 && value152 && value150) && value154 && value155;
                      const value159 = !value158;
                      const value160 = value146 && value159 && value157 && value152 && value150;
                      const value161 = (value158 || value160) && !value160;
                      const value162 = value145 || value146 && !value161 && value159 && value157 && value152 && value150;
                      const value163 = value127 ? !value162 && (value143 || value161) : value146 && (value143 || value145) && value141 && value142;
                      list5.push([value163, !value163 && (value127 ? value162 : value128 && value146 && value144 && value139 && value137 && value134)]);
                    }
                    value97 = list5;
                  }
                  value96 = value97;
                }
                let state2_0 = false;
                let state2_1 = false;
                if ((steps += value96.length) > MOST_STEPS) return undefined;
                for (const entry10 of value96) {
                  const value164 = !state2_0 && state2_1;
                  const value165 = !entry10[0] && entry10[1];
                  const value166 = value164 || value165;
                  const next3 = !value166 && ((state2_0 || state2_1) && !value164 || (entry10[0] || entry10[1]) && !value165);
                  const next4 = value166;
                  state2_0 = next3;
                  state2_1 = next4;
                }
                value95 = state2_1 && !(value18 && (state2_0 || value19));
              }
              if (value95) {
                list4.push([entry8[2]]);
              }
            }
            value94 = list4;
          }
          value93 = value94;
        }
        value92 = value93;
      }
      let state3_0 = false;
      let state3_1 = 0;
      if ((steps += value92.length) > MOST_STEPS) return undefined;
      for (const entry11 of value92) {
        const value167 = entry11[0] + state3_1;
        const next5 = state3_0 || !(value167 >= -9007199254740991 && 9007199254740991 >= value167);
        const next6 = value167;
        state3_0 = next5;
        state3_1 = next6;
      }
      const value168 = 0 < state3_1;
      const value169 = facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any || state3_0 || value168 || any2;
      const value170 = !(facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any || state3_0 || any2);
      const value171 = !(value168 && value170);
      const value172 = value168 && !(value169 && value171) && value170;
      const startsInsideIsUnknown = atAnyTimeIsUnknown ? !value172 : !(facts.packageInclusiveTimesIsNone && !atAnyTimeIsUnknown) && value169 && value171;
      const value173 = !startsInsideIsUnknown;
      const value174 = value13 && facts.packageIncludesCalls;
      const value175 = (facts.packageIncludesCallsIsUnknown || facts.packageIncludesCalls) && !value174;
      const value176 = !facts.callNumberIsUnknown;
      let any3 = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry12 of LISTED) {
        if (facts.callNumber.startsWith(entry12[0])) {
          any3 = true;
          break;
        }
      }
      const value177 = value176 && any3;
      const value178 = facts.callNumber.startsWith("0845");
      let any4 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry13 of LISTED2) {
        if (value178) {
          any4 = true;
          break;
        }
      }
      const value179 = !facts.packageIncludes0845IsUnknown;
      const value180 = value176 && any4;
      const value181 = (facts.callNumberIsUnknown || any4) && !value180;
      let isIncluded0845IsUnknown = value181 || value180;
      if (isIncluded0845IsUnknown) {
        const value182 = value179 && facts.packageIncludes0845;
        const value183 = (facts.packageIncludes0845IsUnknown || facts.packageIncludes0845) && !value182;
        isIncluded0845IsUnknown = (value183 || value182) && (value181 || value183);
      }
      const value184 = !isIncluded0845IsUnknown;
      const value185 = value176 && any4 && value179 && facts.packageIncludes0845 && value184;
      const value186 = (isIncluded0845IsUnknown || value185) && !value185;
      const value187 = value177 || value176 && any4 && value179 && facts.packageIncludes0845 && !value186 && value184;
      let value188 = !value187;
      if (value188) {
        const value189 = facts.callNumberIsUnknown || any3;
        const value190 = !value177;
        value188 = ((value189 && value190 || value177) && value189 && value190 || value177) && value190 || value186;
      }
      const value191 = !value188;
      const value192 = value191 && value187;
      const value193 = (value188 || value192) && !value192;
      const value194 = !value193;
      const isInclusiveIsUnknown = (value175 || value174) && (value193 || value194 && value191 && value187) && (value175 || value193);
      const value195 = !isInclusiveIsUnknown;
      const value196 = value13 && facts.packageIncludesCalls && value195 && value194 && value191 && value187;
      const value197 = (isInclusiveIsUnknown || value196) && !value196;
      const value198 = !value197;
      const value199 = value197 || value13 && facts.packageIncludesCalls && value198 && value195 && value194 && value191 && value187;
      const startsInside = facts.packageInclusiveTimesIsNone || atAnyTimeIsUnknown || value172;
      const value200 = value173 && startsInside;
      const value201 = (startsInsideIsUnknown || value200) && !value200;
      const value202 = !value201;
      const isWhollyInclusiveIsUnknown = value199 && (value201 || value173 && value202 && startsInside) && (value197 || value201);
      const value203 = !isWhollyInclusiveIsUnknown;
      const value204 = value13 && facts.packageIncludesCalls && value173 && value203 && value198 && value195 && value194 && value191 && value187 && value202 && startsInside;
      const value205 = (isWhollyInclusiveIsUnknown || value204) && !value204;
      const value206 = !value205;
      const value207 = value13 && facts.packageIncludesCalls && value173 && value206 && value203 && value198 && value195 && value194 && value191 && value187 && value202 && startsInside;
      const value208 = !isBilledElsewhereIsUnknown;
      const value209 = value208 && value4;
      const value210 = (isBilledElsewhereIsUnknown || value209) && !value209;
      const value211 = !value210;
      const value212 = value210 || value211 && value208 && value4;
      const includedIsUnknown = (value205 || value207) && value212 && value11 && (value205 || value210 || noCallIsUnknown);
      const value213 = !includedIsUnknown;
      const value214 = value13 && facts.packageIncludesCalls && value173 && value213 && value206 && value203 && value198 && value195 && value194 && value191 && value187 && value202 && startsInside && value211 && value208 && value4 && value8 && value10;
      const inclusiveSecondsAtTimesIsUnknown = startsInsideIsUnknown ? value7 : value173 && facts.callDurationSecondsIsUnknown && startsInside;
      const value215 = !inclusiveSecondsAtTimesIsUnknown;
      const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value200 ? facts.callDurationSeconds : 0;
      const value216 = 0 < inclusiveSecondsAtTimes;
      const outsideSeconds = facts.callDurationSeconds - (isInclusiveIsUnknown ? inclusiveSecondsAtTimes : value196 ? inclusiveSecondsAtTimes : 0);
      const value217 = 0 < outsideSeconds;
      const inclusiveSecondsIsUnknown = isInclusiveIsUnknown ? !(value215 && inclusiveSecondsAtTimes === 0) : value13 && facts.packageIncludesCalls && inclusiveSecondsAtTimesIsUnknown && value195 && value194 && value191 && value187;
      const value218 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
      const outsideSecondsIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value218;
      const value219 = !outsideSecondsIsUnknown;
      const value220 = (facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value217 || value218) && !(value217 && value219);
      const value221 = !value220;
      let isPartlyInclusiveIsUnknown = value199;
      if (isPartlyInclusiveIsUnknown) {
        const value222 = value215 && value216;
        const value223 = (inclusiveSecondsAtTimesIsUnknown || value216) && !value222;
        isPartlyInclusiveIsUnknown = (value223 || value222) && (value220 || value217 && value221 && value219) && (value197 || value223 || value220);
      }
      const value224 = !isPartlyInclusiveIsUnknown;
      const value225 = value13 && facts.packageIncludesCalls && value215 && value216 && value217 && value224 && value198 && value195 && value194 && value191 && value187 && value221 && value219;
      const value226 = (isPartlyInclusiveIsUnknown || value225) && !value225;
      const value227 = !value226;
      const partIncludedIsUnknown = (value226 || value13 && facts.packageIncludesCalls && value215 && value216 && value217 && value227 && value224 && value198 && value195 && value194 && value191 && value187 && value221 && value219) && value212 && value11 && (value226 || value210 || noCallIsUnknown);
      const value228 = !partIncludedIsUnknown;
      const value229 = value13 && facts.packageIncludesCalls && value215 && value216 && value217 && value228 && value227 && value224 && value198 && value195 && value194 && value191 && value187 && value221 && value219 && value211 && value208 && value4 && value8 && value10;
      if (!(noCall || value12 || value214 || value229) && (noCallIsUnknown || billedElsewhereIsUnknown || includedIsUnknown || partIncludedIsUnknown) || value13 && facts.packageIncludesCalls && value173 && (noCall || value12) && value213 && value206 && value203 && value198 && value195 && value194 && value191 && value187 && value202 && startsInside && value211 && value208 && value4 && value8 && value10 || value13 && facts.packageIncludesCalls && value215 && value216 && value217 && (noCall || value12 || value214) && value228 && value227 && value224 && value198 && value195 && value194 && value191 && value187 && value221 && value219 && value211 && value208 && value4 && value8 && value10) return undefined;
      const outcome = noCall ? "no-call" : value12 ? "billed-elsewhere" : value214 ? "included" : value229 ? "part-included" : "charged";
      if (isBare) return outcome;
      const isFree = noCall || isBilledElsewhere || value207;
      const isFreeIsUnknown = !isFree && (value9 && value7 || value5 || value205);
      const value230 = facts.packageBillingInterval === "minute";
      const value231 = !facts.packageBillingIntervalIsUnknown;
      const byTheMinute = value231 && value230;
      const value232 = !byTheMinute;
      const byTheMinuteIsUnknown = (facts.packageBillingIntervalIsUnknown || value230) && value232;
      const value233 = outsideSeconds * -1;
      const minutesCharged = Math.floor(value233 / 60) * -1;
      const value234 = !(value233 >= -9007199254740991 && 9007199254740991 >= value233);
      const minutesChargedIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value218 || value234;
      const value235 = byTheMinuteIsUnknown ? !(minutesCharged === 0 && !minutesChargedIsUnknown) : value231 && value230 && minutesChargedIsUnknown;
      const value236 = byTheMinuteIsUnknown ? minutesCharged : byTheMinute ? minutesCharged : 0;
      const value237 = !isFreeIsUnknown && isFree;
      const value238 = !value237;
      const value239 = minutesCharged * 60;
      const value240 = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value218 || value234 || !(value239 >= -9007199254740991 && 9007199254740991 >= value239);
      const timeChargedIsUnknown = byTheMinuteIsUnknown ? !(value239 === outsideSeconds && !value240) : byTheMinute ? value240 : outsideSecondsIsUnknown;
      const timeCharged = byTheMinuteIsUnknown ? value239 : byTheMinute ? value239 : outsideSeconds;
      const value241 = timeCharged === 0;
      const value242 = !timeChargedIsUnknown && value241;
      const value243 = !value242;
      const value244 = (timeChargedIsUnknown || value241) && value243;
      const value245 = divide(times(facts.callRatePerMinute, decimalOf(timeCharged)), AMOUNT60);
      const value246 = plus(facts.packageConnectionFee, value244 ? AMOUNT0 : value242 ? AMOUNT0 : value245);
      let value247 = isFreeIsUnknown ? !(!value235 && value236 === 0) : value235 && value238;
      if (!value247) {
        const value248 = outsideSeconds === 0;
        const value249 = byTheMinuteIsUnknown ? !(value248 && value219) : value232 && outsideSecondsIsUnknown;
        value247 = isFreeIsUnknown ? !(!value249 && (value248 || byTheMinuteIsUnknown || byTheMinute)) : value249 && value238;
        if (!value247) {
          const value250 = facts.callRatePerMinuteIsUnknown || timeChargedIsUnknown;
          const value251 = (value244 ? !(compare(value245, AMOUNT0) === 0 && !value250) : value243 && value250) || facts.packageConnectionFeeIsUnknown;
          value247 = isFreeIsUnknown ? !(compare(value246, AMOUNT0) === 0 && !value251) : value238 && value251;
        }
      }
      if (value247) return undefined;
      const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value237 ? AMOUNT0 : value246;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": isFreeIsUnknown ? 0 : value237 ? 0 : value236,
          "billedSeconds": isFreeIsUnknown ? 0 : value237 ? 0 : byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : outsideSeconds,
          "chargeUnrounded": toPlaces(chargeUnrounded, 10),
          "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
          "customerLiable": true,
        },
        holds: {},
      };
    },
  };
};
