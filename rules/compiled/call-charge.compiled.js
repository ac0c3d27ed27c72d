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
        const list = [];
        if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
        for (const entry3 of facts.packageInclusiveTimes) {
          list.push([entry3[1]]);
        }
        const list2 = [];
        if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
        for (const entry4 of facts.packageInclusiveTimes) {
          list2.push([entry4[2]]);
        }
        const all = [];
        const list3 = [[facts.packageInclusiveTimesIsNone, list], [facts.packageInclusiveTimesIsNone, list2]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry5 of list3) {
          for (const one of entry5[0] ? NOTHING : entry5[1]) all.push(one);
        }
        const cuts = [];
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry6 of all) {
          cuts.push(entry6[0]);
        }
        const stretches = stretchesFrom(facts.callStartedAt, 1, cuts);
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        let any3 = false;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry7 of stretches) {
          if (entry7[2] < 0) {
            any3 = true;
            break;
          }
        }
        const value5 = any3 ? NOTHING : stretches;
        let any4 = false;
        if ((steps += value5.length) > MOST_STEPS) return undefined;
        for (const entry8 of value5) {
          let value6 = value4;
          if (value6) {
            let value7;
            if (facts.packageInclusiveTimesIsNone) {
              value7 = NOTHING;
            } else {
            
              const value8 = entry8[0] + 719162;
              const value9 = Math.floor(value8 / 7) * 7;
              const value10 = value8 - value9;
              const value11 = value10 + 1;
              const value12 = 5 < value11;
              const value13 = 9007199254740991 < value8;
              const value14 = 9007199254740991 < value9;
              const value15 = !(value10 >= -9007199254740991 && 9007199254740991 >= value10);
              const value16 = !(value11 >= -9007199254740991 && 9007199254740991 >= value11);
              const value17 = !(value13 || value14 || value15 || value16);
              const value18 = (value13 || value14 || value12 || value15 || value16) && !(value12 && value17);
              const value19 = !value18;
              const value20 = value12 && value19 && value17;
              const value21 = entry8[0] + -1;
              const value22 = value21 >= -719162 && 2932896 >= value21;
              const value23 = (value22 ? value21 : -719163) + 719162;
              const value24 = Math.floor(value23 / 7) * 7;
              const value25 = value23 - value24;
              const value26 = value25 + 1;
              const value27 = 5 < value26;
              const value28 = 9007199254740991 < value23;
              const value29 = 9007199254740991 < value24;
              const value30 = !value22;
              const value31 = !(value25 >= -9007199254740991 && 9007199254740991 >= value25);
              const value32 = !(value26 >= -9007199254740991 && 9007199254740991 >= value26);
              const value33 = !(value28 || value29 || value30 || value31 || value32);
              const value34 = (value28 || value29 || value27 || value30 || value31 || value32) && !(value27 && value33);
              const value35 = !value34;
              const value36 = value27 && value35 && value33;
              const list4 = [];
              if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
              for (const entry9 of facts.packageInclusiveTimes) {
                const value37 = entry9[2] < entry9[1];
                const value38 = entry8[1] >= entry9[1];
                const value39 = entry9[0] === "all";
                const value40 = entry9[0] === "weekends";
                const value41 = value20 === value40;
                const value42 = value18 || value41;
                const value43 = !(value41 && value19);
                const value44 = value39 || value41 && !(value42 && value43) && value19;
                const value45 = !value44;
                const value46 = value45 && value42 && value43;
                const value47 = !value46;
                const value48 = value38 && (value46 || value47 && value44) && value45 && value42 && value43;
                const value49 = !value48;
                const value50 = value38 && value49 && value47 && value44;
                const value51 = value48 || value50;
                const value52 = !value50;
                const value53 = value51 && value52;
                const value54 = !value53;
                const value55 = value38 && value54 && value49 && value47 && value44;
                const value56 = entry8[1] < entry9[2];
                const value57 = value36 === value40;
                const value58 = value34 || value57;
                const value59 = !(value57 && value35);
                const value60 = value39 || value57 && !(value58 && value59) && value35;
                const value61 = !value60 && value58 && value59;
                const value62 = !value61;
                const value63 = value62 && value60;
                const value64 = value61 || value63;
                const value65 = !value63;
                const value66 = value64 && value65;
                const value67 = !value66;
                const value68 = value56 && (value66 || value67 && value62 && value60) && value64 && value65;
                const value69 = !value68;
                const value70 = value56 && value69 && value67 && value62 && value60;
                const value71 = (value68 || value70) && !value70;
                const value72 = value55 || value56 && !value71 && value69 && value67 && value62 && value60;
                const value73 = value37 ? !value72 && (value53 || value71) : value56 && (value53 || value55) && value51 && value52;
                list4.push([value73, !value73 && (value37 ? value72 : value38 && value56 && value54 && value49 && value47 && value44)]);
              }
              value7 = list4;
            }
            let state_0 = false;
            let state_1 = false;
            if ((steps += value7.length) > MOST_STEPS) return undefined;
            for (const entry10 of value7) {
              const value74 = !state_0 && state_1;
              const value75 = !entry10[0] && entry10[1];
              const value76 = value74 || value75;
              const next = !value76 && ((state_0 || state_1) && !value74 || (entry10[0] || entry10[1]) && !value75);
              const next2 = value76;
              state_0 = next;
              state_1 = next2;
            }
            value6 = state_0;
          }
          if (value6) {
            any4 = true;
            break;
          }
        }
        let value77;
        if (any3) {
          value77 = NOTHING;
        } else {
        
          let value78;
          if (any4) {
            value78 = NOTHING;
          } else {
          
            const list5 = [];
            if ((steps += value5.length) > MOST_STEPS) return undefined;
            for (const entry11 of value5) {
              let value79 = value4;
              if (value79) {
                let value80;
                if (facts.packageInclusiveTimesIsNone) {
                  value80 = NOTHING;
                } else {
                
                  const value81 = entry11[0] + 719162;
                  const value82 = Math.floor(value81 / 7) * 7;
                  const value83 = value81 - value82;
                  const value84 = value83 + 1;
                  const value85 = 5 < value84;
                  const value86 = 9007199254740991 < value81;
                  const value87 = 9007199254740991 < value82;
                  const value88 = !(value83 >= -9007199254740991 && 9007199254740991 >= value83);
                  const value89 = !(value84 >= -9007199254740991 && 9007199254740991 >= value84);
                  const value90 = !(value86 || value87 || value88 || value89);
                  const value91 = (value86 || value87 || value85 || value88 || value89) && !(value85 && value90);
                  const value92 = !value91;
                  const value93 = value85 && value92 && value90;
                  const value94 = entry11[0] + -1;
                  const value95 = value94 >= -719162 && 2932896 >= value94;
                  const value96 = (value95 ? value94 : -719163) + 719162;
                  const value97 = Math.floor(value96 / 7) * 7;
                  const value98 = value96 - value97;
                  const value99 = value98 + 1;
                  const value100 = 5 < value99;
                  const value101 = 9007199254740991 < value96;
                  const value102 = 9007199254740991 < value97;
                  const value103 = !value95;
                  const value104 = !(value98 >= -9007199254740991 && 9007199254740991 >= value98);
                  const value105 = !(value99 >= -9007199254740991 && 9007199254740991 >= value99);
                  const value106 = !(value101 || value102 || value103 || value104 || value105);
                  const value107 = (value101 || value102 || value100 || value103 || value104 || value105) && !(value100 && value106);
                  const value108 = !value107;
                  const value109 = value100 && value108 && value106;
                  const list6 = [];
                  if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
                  for (const entry12 of facts.packageInclusiveTimes) {
                    const value110 = entry12[2] < entry12[1];
                    const value111 = entry11[1] >= entry12[1];
                    const value112 = entry12[0] === "all";
                    const value113 = entry12[0] === "weekends";
                    const value114 = value93 === value113;
                    const value115 = value91 || value114;
                    const value116 = !(value114 && value92);
                    const value117 = value112 || value114 && !(value115 && value116) && value92;
                    const value118 = !value117;
                    const value119 = value118 && value115 && value116;
                    const value120 = !value119;
                    const value121 = value111 && (value119 || value120 && value117) && value118 && value115 && value116;
                    const value122 = !value121;
                    const value123 = value111 && value122 && value120 && value117;
                    const value124 = value121 || value123;
                    const value125 = !value123;
                    const value126 = value124 && value125;
                    const value127 = !value126;
                    const value128 = value111 && value127 && value122 && value120 && value117;
                    const value129 = entry11[1] < entry12[2];
                    const value130 = value109 === value113;
                    const value131 = value107 || value130;
                    const value132 = !(value130 && value108);
                    const value133 = value112 || value130 && !(value131 && value132) && value108;
                    const value134 = !value133 && value131 && value132;
                    const value135 = !value134;
                    const value136 = value135 && value133;
                    const value137 = value134 || value136;
                    const value138 = !value136;
                    const value139 = value137 && value138;
                    const value140 = !value139;
                    const value141 = value129 && (value139 || value140 && value135 && value133) && value137 && value138;
                    const value142 = !value141;
                    const value143 = value129 && value142 && value140 && value135 && value133;
                    const value144 = (value141 || value143) && !value143;
                    const value145 = value128 || value129 && !value144 && value142 && value140 && value135 && value133;
                    const value146 = value110 ? !value145 && (value126 || value144) : value129 && (value126 || value128) && value124 && value125;
                    list6.push([value146, !value146 && (value110 ? value145 : value111 && value129 && value127 && value122 && value120 && value117)]);
                  }
                  value80 = list6;
                }
                let state2_0 = false;
                let state2_1 = false;
                if ((steps += value80.length) > MOST_STEPS) return undefined;
                for (const entry13 of value80) {
                  const value147 = !state2_0 && state2_1;
                  const value148 = !entry13[0] && entry13[1];
                  const value149 = value147 || value148;
                  const next3 = !value149 && ((state2_0 || state2_1) && !value147 || (entry13[0] || entry13[1]) && !value148);
                  const next4 = value149;
                  state2_0 = next3;
                  state2_1 = next4;
                }
                value79 = state2_1 && !state2_0;
              }
              if (value79) {
                list5.push([entry11[2]]);
              }
            }
            value78 = list5;
          }
          value77 = value78;
        }
        let state3_0 = false;
        let state3_1 = 0;
        if ((steps += value77.length) > MOST_STEPS) return undefined;
        for (const entry14 of value77) {
          const value150 = entry14[0] + state3_1;
          const next5 = state3_0 || !(value150 >= -9007199254740991 && 9007199254740991 >= value150);
          const next6 = value150;
          state3_0 = next5;
          state3_1 = next6;
        }
        const value151 = 0 < state3_1;
        const value152 = any3 || any4 || state3_0 || value151;
        const value153 = !(any3 || any4 || state3_0);
        const value154 = !(value151 && value153);
        const startsInsideIsUnknown = value4 && value152 && value154;
        const value155 = !startsInsideIsUnknown;
        const startsInside = facts.packageInclusiveTimesIsNone || value151 && !(value152 && value154) && value153;
        const value156 = value155 && startsInside;
        const value157 = startsInsideIsUnknown || value156;
        const value158 = !value156;
        const value159 = value157 && value158;
        const value160 = !value159;
        const isWhollyInclusiveIsUnknown = facts.packageIncludesCalls && value2 && (value159 || value160 && value155 && startsInside) && value157 && value158;
        const value161 = !isWhollyInclusiveIsUnknown;
        const value162 = facts.packageIncludesCalls && value161 && value2 && value160 && value155 && startsInside;
        const value163 = isWhollyInclusiveIsUnknown || value162;
        const value164 = !value162;
        const value165 = value163 && value164;
        const value166 = !value165;
        const value167 = facts.packageIncludesCalls && value166 && value161 && value2 && value160 && value155 && startsInside;
        const includedIsUnknown = facts.callOverProviderNetwork && value && (value165 || value167) && value163 && value164;
        const value168 = facts.packageIncludesCalls && facts.callOverProviderNetwork && value && !includedIsUnknown && value166 && value161 && value2 && value160 && value155 && startsInside;
        const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value156 ? facts.callDurationSeconds : 0;
        const value169 = 0 < inclusiveSecondsAtTimes;
        const outsideSeconds = facts.callDurationSeconds - (facts.packageIncludesCalls && value2 ? inclusiveSecondsAtTimes : 0);
        const value170 = 0 < outsideSeconds;
        const inclusiveSecondsAtTimesIsUnknown = value4 && value && value152 && value154;
        const value171 = !inclusiveSecondsAtTimesIsUnknown;
        const value172 = (value169 || inclusiveSecondsAtTimesIsUnknown) && !(value169 && value171);
        const value173 = !value172;
        const inclusiveSecondsIsUnknown = facts.packageIncludesCalls && value4 && value && value2 && value152 && value154;
        const value174 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
        const outsideSecondsIsUnknown = inclusiveSecondsIsUnknown || value174;
        const value175 = !outsideSecondsIsUnknown;
        const value176 = (value170 || inclusiveSecondsIsUnknown || value174) && !(value170 && value175);
        const value177 = !value176;
        const isPartlyInclusiveIsUnknown = facts.packageIncludesCalls && value2 && (value172 || value169 && value173 && value171) && (value176 || value170 && value177 && value175) && (value172 || value176);
        const value178 = !isPartlyInclusiveIsUnknown;
        const value179 = facts.packageIncludesCalls && value169 && value170 && value178 && value2 && value173 && value171 && value177 && value175;
        const value180 = isPartlyInclusiveIsUnknown || value179;
        const value181 = !value179;
        const value182 = value180 && value181;
        const value183 = !value182;
        const partIncludedIsUnknown = facts.callOverProviderNetwork && value && (value182 || facts.packageIncludesCalls && value169 && value170 && value183 && value178 && value2 && value173 && value171 && value177 && value175) && value180 && value181;
        const value184 = !partIncludedIsUnknown;
        const value185 = facts.packageIncludesCalls && value169 && value170 && facts.callOverProviderNetwork && value && value184 && value183 && value178 && value2 && value173 && value171 && value177 && value175;
        if (!(noCall || isBilledElsewhere || value168 || value185) && (includedIsUnknown || partIncludedIsUnknown) || facts.packageIncludesCalls && value169 && value170 && facts.callOverProviderNetwork && value && (noCall || isBilledElsewhere || value168) && value184 && value183 && value178 && value2 && value173 && value171 && value177 && value175) return undefined;
        const outcome = noCall ? "no-call" : isBilledElsewhere && value ? "billed-elsewhere" : value168 ? "included" : value185 ? "part-included" : "charged";
        if (isBare) return outcome;
        const isFree = noCall || isBilledElsewhere || value167;
        const isFreeIsUnknown = !isFree && value163 && value164;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const value186 = outsideSeconds * -1;
        const value187 = !(value186 >= -9007199254740991 && 9007199254740991 >= value186);
        const minutesChargedIsUnknown = inclusiveSecondsIsUnknown || value174 || value187;
        const value188 = !byTheMinute;
        const minutesCharged = Math.floor(value186 / 60) * -1;
        const value189 = !isFreeIsUnknown && isFree;
        const value190 = !value189;
        const value191 = minutesCharged * 60;
        const timeChargedIsUnknown = byTheMinute ? inclusiveSecondsIsUnknown || value174 || value187 || !(value191 >= -9007199254740991 && 9007199254740991 >= value191) : outsideSecondsIsUnknown;
        const timeCharged = byTheMinute ? value191 : outsideSeconds;
        const value192 = timeCharged === 0;
        const value193 = !timeChargedIsUnknown;
        const value194 = value193 && value192;
        const value195 = (timeChargedIsUnknown || value192) && !value194;
        const value196 = divide(times(facts.callRatePerMinute, decimalOf(timeCharged)), AMOUNT60);
        const value197 = plus(facts.packageConnectionFee, value195 ? AMOUNT0 : value194 ? AMOUNT0 : value196);
        let value198 = (isFreeIsUnknown ? !(!(byTheMinute && minutesChargedIsUnknown) && (value188 || minutesCharged === 0)) : byTheMinute && value190 && minutesChargedIsUnknown) || (isFreeIsUnknown ? !(!(value188 && outsideSecondsIsUnknown) && (byTheMinute || outsideSeconds === 0)) : value188 && value190 && outsideSecondsIsUnknown);
        if (!value198) {
          const talkIsUnknown = value195 ? !(value193 && compare(value196, AMOUNT0) === 0) : timeChargedIsUnknown;
          value198 = isFreeIsUnknown ? !(!talkIsUnknown && compare(value197, AMOUNT0) === 0) : talkIsUnknown && value190;
        }
        if (value198) return undefined;
        const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value189 ? AMOUNT0 : value197;
        return {
          outcome: outcome,
          values: {
            "billedMinutes": isFreeIsUnknown ? 0 : value189 ? 0 : byTheMinute ? minutesCharged : 0,
            "billedSeconds": isFreeIsUnknown ? 0 : value189 ? 0 : byTheMinute ? 0 : outsideSeconds,
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
        packageInclusiveTimes: entriesIn(fact3).map((entry1) => [textIn(fieldIn(entry1, "days")), wholeIn(fieldIn(entry1, "from")), wholeIn(fieldIn(entry1, "to"))]),
        packageInclusiveTimesIsNone: fact3 === null,
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
      const list = [];
      if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
      for (const entry of facts.packageInclusiveTimes) {
        list.push([entry[1]]);
      }
      const list2 = [];
      if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
      for (const entry2 of facts.packageInclusiveTimes) {
        list2.push([entry2[2]]);
      }
      const value14 = [[facts.packageInclusiveTimesIsNone, facts.packageInclusiveTimesIsUnknown, facts.packageInclusiveTimesMayBeNone, list], [facts.packageInclusiveTimesIsNone, facts.packageInclusiveTimesIsUnknown, facts.packageInclusiveTimesMayBeNone, list2]];
      let any = false;
      if ((steps += value14.length) > MOST_STEPS) return undefined;
      for (const entry3 of value14) {
        if (entry3[1]) {
          any = true;
          break;
        }
      }
      let value15;
      if (any) {
        value15 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value14.length) > MOST_STEPS) return undefined;
        for (const entry4 of value14) {
          for (const one of entry4[0] ? NOTHING : entry4[3]) all.push(one);
        }
        value15 = all;
      }
      const cuts = [];
      if ((steps += value15.length) > MOST_STEPS) return undefined;
      for (const entry5 of value15) {
        cuts.push(entry5[0]);
      }
      const stretches = stretchesFrom(facts.callStartedAt, 1, cuts);
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      let any2 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry6 of stretches) {
        if (entry6[2] < 0) {
          any2 = true;
          break;
        }
      }
      const value16 = facts.callStartedAtIsUnknown || any || any2;
      const value17 = value16 ? NOTHING : stretches;
      const value18 = !facts.packageInclusiveTimesIsNone;
      const value19 = value18 && facts.packageInclusiveTimesIsUnknown;
      let any3 = false;
      if ((steps += value17.length) > MOST_STEPS) return undefined;
      for (const entry7 of value17) {
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
            
              const value23 = entry7[0] + 719162;
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
              const value36 = entry7[0] + -1;
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
              for (const entry8 of facts.packageInclusiveTimes) {
                const value52 = entry8[2] < entry8[1];
                const value53 = entry7[1] >= entry8[1];
                const value54 = entry8[0] === "all";
                const value55 = entry8[0] === "weekends";
                const value56 = value35 === value55;
                const value57 = value33 || value56;
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
                const value71 = entry7[1] < entry8[2];
                const value72 = value51 === value55;
                const value73 = value49 || value72;
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
          for (const entry9 of value21) {
            const value89 = !state_0 && state_1;
            const value90 = !entry9[0] && entry9[1];
            const value91 = value89 || value90;
            const next = !value91 && ((state_0 || state_1) && !value89 || (entry9[0] || entry9[1]) && !value90);
            const next2 = value91;
            state_0 = next;
            state_1 = next2;
          }
          value20 = state_0 || value19;
        }
        if (value20) {
          any3 = true;
          break;
        }
      }
      let value92;
      if (value16) {
        value92 = NOTHING;
      } else {
      
        let value93;
        if (any3) {
          value93 = NOTHING;
        } else {
        
          const list4 = [];
          if ((steps += value17.length) > MOST_STEPS) return undefined;
          for (const entry10 of value17) {
            let value94 = value18;
            if (value94) {
              let value95;
              if (facts.packageInclusiveTimesIsNone) {
                value95 = NOTHING;
              } else {
              
                let value96;
                if (facts.packageInclusiveTimesIsUnknown) {
                  value96 = NOTHING;
                } else {
                
                  const value97 = entry10[0] + 719162;
                  const value98 = Math.floor(value97 / 7) * 7;
                  const value99 = value97 - value98;
                  const value100 = value99 + 1;
                  const value101 = 5 < value100;
                  const value102 = 9007199254740991 < value97;
                  const value103 = 9007199254740991 < value98;
                  const value104 = !(value99 >= -9007199254740991 && 9007199254740991 >= value99);
                  const value105 = !(value100 >= -9007199254740991 && 9007199254740991 >= value100);
                  const value106 = !(value102 || value103 || value104 || value105);
                  const value107 = (value102 || value103 || value101 || value104 || value105) && !(value101 && value106);
                  const value108 = !value107;
                  const value109 = value101 && value108 && value106;
                  const value110 = entry10[0] + -1;
                  const value111 = value110 >= -719162 && 2932896 >= value110;
                  const value112 = (value111 ? value110 : -719163) + 719162;
                  const value113 = Math.floor(value112 / 7) * 7;
                  const value114 = value112 - value113;
                  const value115 = value114 + 1;
                  const value116 = 5 < value115;
                  const value117 = 9007199254740991 < value112;
                  const value118 = 9007199254740991 < value113;
                  const value119 = !value111;
                  const value120 = !(value114 >= -9007199254740991 && 9007199254740991 >= value114);
                  const value121 = !(value115 >= -9007199254740991 && 9007199254740991 >= value115);
                  const value122 = !(value117 || value118 || value119 || value120 || value121);
                  const value123 = (value117 || value118 || value116 || value119 || value120 || value121) && !(value116 && value122);
                  const value124 = !value123;
                  const value125 = value116 && value124 && value122;
                  const list5 = [];
                  if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
                  for (const entry11 of facts.packageInclusiveTimes) {
                    const value126 = entry11[2] < entry11[1];
                    const value127 = entry10[1] >= entry11[1];
                    const value128 = entry11[0] === "all";
                    const value129 = entry11[0] === "weekends";
                    const value130 = value109 === value129;
                    const value131 = value107 || value130;
                    const value132 = !(value130 && value108);
                    const value133 = value128 || value130 && !(value131 && value132) && value108;
                    const value134 = !value133;
                    const value135 = value134 && value131 && value132;
                    const value136 = !value135;
                    const value137 = value127 && (value135 || value136 && value133) && value134 && value131 && value132;
                    const value138 = !value137;
                    const value139 = value127 && value138 && value136 && value133;
                    const value140 = value137 || value139;
                    const value141 = !value139;
                    const value142 = value140 && value141;
                    const value143 = !value142;
                    const value144 = value127 && value143 && value138 && value136 && value133;
                    const value145 = entry10[1] < entry11[2];
                    const value146 = value125 === value129;
                    const value147 = value123 || value146;
                    const value148 = !(value146 && value124);
                    const value149 = value128 || value146 && !(value147 && value148) && value124;
                    const value150 = !value149 && value147 && value148;
                    const value151 = !value150;
                    const value152 = value151 && value149;
                    const value153 = value150 || value152;
                    const value154 = !value152;
                    const value155 = value153 && value154;
                    const value156 = !value155;
                    const value157 = value145 && (value155 || value156 && value151 && value149) && value153 && value154;
                    const value158 = !value157;
                    const value159 = value145 && value158 && value156 && value151 && value149;
                    const value160 = (value157 || value159) && !value159;
                    const value161 = value144 || value145 && !value160 && value158 && value156 && value151 && value149;
                    const value162 = value126 ? !value161 && (value142 || value160) : value145 && (value142 || value144) && value140 && value141;
                    list5.push([value162, !value162 && (value126 ? value161 : value127 && value145 && value143 && value138 && value136 && value133)]);
                  }
                  value96 = list5;
                }
                value95 = value96;
              }
              let state2_0 = false;
              let state2_1 = false;
              if ((steps += value95.length) > MOST_STEPS) return undefined;
              for (const entry12 of value95) {
                const value163 = !state2_0 && state2_1;
                const value164 = !entry12[0] && entry12[1];
                const value165 = value163 || value164;
                const next3 = !value165 && ((state2_0 || state2_1) && !value163 || (entry12[0] || entry12[1]) && !value164);
                const next4 = value165;
                state2_0 = next3;
                state2_1 = next4;
              }
              value94 = state2_1 && !(value18 && (state2_0 || value19));
            }
            if (value94) {
              list4.push([entry10[2]]);
            }
          }
          value93 = list4;
        }
        value92 = value93;
      }
      let state3_0 = false;
      let state3_1 = 0;
      if ((steps += value92.length) > MOST_STEPS) return undefined;
      for (const entry13 of value92) {
        const value166 = entry13[0] + state3_1;
        const next5 = state3_0 || !(value166 >= -9007199254740991 && 9007199254740991 >= value166);
        const next6 = value166;
        state3_0 = next5;
        state3_1 = next6;
      }
      const value167 = 0 < state3_1;
      const value168 = facts.callStartedAtIsUnknown || any || any2 || any3 || state3_0 || value167;
      const value169 = !(facts.callStartedAtIsUnknown || any || any2 || any3 || state3_0);
      const value170 = !(value167 && value169);
      const value171 = value167 && !(value168 && value170) && value169;
      const startsInsideIsUnknown = atAnyTimeIsUnknown ? !value171 : !(facts.packageInclusiveTimesIsNone && !atAnyTimeIsUnknown) && value168 && value170;
      const value172 = !startsInsideIsUnknown;
      const value173 = value13 && facts.packageIncludesCalls;
      const value174 = (facts.packageIncludesCallsIsUnknown || facts.packageIncludesCalls) && !value173;
      const value175 = !facts.callNumberIsUnknown;
      let any4 = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry14 of LISTED) {
        if (facts.callNumber.startsWith(entry14[0])) {
          any4 = true;
          break;
        }
      }
      const value176 = value175 && any4;
      const value177 = facts.callNumber.startsWith("0845");
      let any5 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry15 of LISTED2) {
        if (value177) {
          any5 = true;
          break;
        }
      }
      const value178 = !facts.packageIncludes0845IsUnknown;
      const value179 = value175 && any5;
      const value180 = (facts.callNumberIsUnknown || any5) && !value179;
      let isIncluded0845IsUnknown = value180 || value179;
      if (isIncluded0845IsUnknown) {
        const value181 = value178 && facts.packageIncludes0845;
        const value182 = (facts.packageIncludes0845IsUnknown || facts.packageIncludes0845) && !value181;
        isIncluded0845IsUnknown = (value182 || value181) && (value180 || value182);
      }
      const value183 = !isIncluded0845IsUnknown;
      const value184 = value175 && any5 && value178 && facts.packageIncludes0845 && value183;
      const value185 = (isIncluded0845IsUnknown || value184) && !value184;
      const value186 = value176 || value175 && any5 && value178 && facts.packageIncludes0845 && !value185 && value183;
      let value187 = !value186;
      if (value187) {
        const value188 = facts.callNumberIsUnknown || any4;
        const value189 = !value176;
        value187 = ((value188 && value189 || value176) && value188 && value189 || value176) && value189 || value185;
      }
      const value190 = !value187;
      const value191 = value190 && value186;
      const value192 = (value187 || value191) && !value191;
      const value193 = !value192;
      const isInclusiveIsUnknown = (value174 || value173) && (value192 || value193 && value190 && value186) && (value174 || value192);
      const value194 = !isInclusiveIsUnknown;
      const value195 = value13 && facts.packageIncludesCalls && value194 && value193 && value190 && value186;
      const value196 = (isInclusiveIsUnknown || value195) && !value195;
      const value197 = !value196;
      const value198 = value196 || value13 && facts.packageIncludesCalls && value197 && value194 && value193 && value190 && value186;
      const startsInside = atAnyTimeIsUnknown || facts.packageInclusiveTimesIsNone || value171;
      const value199 = value172 && startsInside;
      const value200 = (startsInsideIsUnknown || value199) && !value199;
      const value201 = !value200;
      const isWhollyInclusiveIsUnknown = value198 && (value200 || value172 && value201 && startsInside) && (value196 || value200);
      const value202 = !isWhollyInclusiveIsUnknown;
      const value203 = value13 && facts.packageIncludesCalls && value172 && value202 && value197 && value194 && value193 && value190 && value186 && value201 && startsInside;
      const value204 = (isWhollyInclusiveIsUnknown || value203) && !value203;
      const value205 = !value204;
      const value206 = value13 && facts.packageIncludesCalls && value172 && value205 && value202 && value197 && value194 && value193 && value190 && value186 && value201 && startsInside;
      const value207 = !isBilledElsewhereIsUnknown;
      const value208 = value207 && value4;
      const value209 = (isBilledElsewhereIsUnknown || value208) && !value208;
      const value210 = !value209;
      const value211 = value209 || value210 && value207 && value4;
      const includedIsUnknown = (value204 || value206) && value211 && value11 && (value204 || value209 || noCallIsUnknown);
      const value212 = !includedIsUnknown;
      const value213 = value13 && facts.packageIncludesCalls && value172 && value212 && value205 && value202 && value197 && value194 && value193 && value190 && value186 && value201 && startsInside && value210 && value207 && value4 && value8 && value10;
      const inclusiveSecondsAtTimesIsUnknown = startsInsideIsUnknown ? value7 : value172 && facts.callDurationSecondsIsUnknown && startsInside;
      const value214 = !inclusiveSecondsAtTimesIsUnknown;
      const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value199 ? facts.callDurationSeconds : 0;
      const value215 = 0 < inclusiveSecondsAtTimes;
      const outsideSeconds = facts.callDurationSeconds - (isInclusiveIsUnknown ? inclusiveSecondsAtTimes : value195 ? inclusiveSecondsAtTimes : 0);
      const value216 = 0 < outsideSeconds;
      const inclusiveSecondsIsUnknown = isInclusiveIsUnknown ? !(value214 && inclusiveSecondsAtTimes === 0) : value13 && facts.packageIncludesCalls && inclusiveSecondsAtTimesIsUnknown && value194 && value193 && value190 && value186;
      const value217 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
      const outsideSecondsIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value217;
      const value218 = !outsideSecondsIsUnknown;
      const value219 = (facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value216 || value217) && !(value216 && value218);
      const value220 = !value219;
      let isPartlyInclusiveIsUnknown = value198;
      if (isPartlyInclusiveIsUnknown) {
        const value221 = value214 && value215;
        const value222 = (inclusiveSecondsAtTimesIsUnknown || value215) && !value221;
        isPartlyInclusiveIsUnknown = (value222 || value221) && (value219 || value216 && value220 && value218) && (value196 || value222 || value219);
      }
      const value223 = !isPartlyInclusiveIsUnknown;
      const value224 = value13 && facts.packageIncludesCalls && value214 && value215 && value216 && value223 && value197 && value194 && value193 && value190 && value186 && value220 && value218;
      const value225 = (isPartlyInclusiveIsUnknown || value224) && !value224;
      const value226 = !value225;
      const partIncludedIsUnknown = (value225 || value13 && facts.packageIncludesCalls && value214 && value215 && value216 && value226 && value223 && value197 && value194 && value193 && value190 && value186 && value220 && value218) && value211 && value11 && (value225 || value209 || noCallIsUnknown);
      const value227 = !partIncludedIsUnknown;
      const value228 = value13 && facts.packageIncludesCalls && value214 && value215 && value216 && value227 && value226 && value223 && value197 && value194 && value193 && value190 && value186 && value220 && value218 && value210 && value207 && value4 && value8 && value10;
      if (!(noCall || value12 || value213 || value228) && (noCallIsUnknown || billedElsewhereIsUnknown || includedIsUnknown || partIncludedIsUnknown) || value13 && facts.packageIncludesCalls && value172 && (noCall || value12) && value212 && value205 && value202 && value197 && value194 && value193 && value190 && value186 && value201 && startsInside && value210 && value207 && value4 && value8 && value10 || value13 && facts.packageIncludesCalls && value214 && value215 && value216 && (noCall || value12 || value213) && value227 && value226 && value223 && value197 && value194 && value193 && value190 && value186 && value220 && value218 && value210 && value207 && value4 && value8 && value10) return undefined;
      const outcome = noCall ? "no-call" : value12 ? "billed-elsewhere" : value213 ? "included" : value228 ? "part-included" : "charged";
      if (isBare) return outcome;
      const isFree = noCall || isBilledElsewhere || value206;
      const isFreeIsUnknown = !isFree && (value9 && value7 || value5 || value204);
      const value229 = facts.packageBillingInterval === "minute";
      const value230 = !facts.packageBillingIntervalIsUnknown;
      const byTheMinute = value230 && value229;
      const value231 = !byTheMinute;
      const byTheMinuteIsUnknown = (facts.packageBillingIntervalIsUnknown || value229) && value231;
      const value232 = outsideSeconds * -1;
      const minutesCharged = Math.floor(value232 / 60) * -1;
      const value233 = !(value232 >= -9007199254740991 && 9007199254740991 >= value232);
      const minutesChargedIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value217 || value233;
      const value234 = byTheMinuteIsUnknown ? !(minutesCharged === 0 && !minutesChargedIsUnknown) : value230 && value229 && minutesChargedIsUnknown;
      const value235 = byTheMinuteIsUnknown ? minutesCharged : byTheMinute ? minutesCharged : 0;
      const value236 = !isFreeIsUnknown && isFree;
      const value237 = !value236;
      const value238 = minutesCharged * 60;
      const value239 = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value217 || value233 || !(value238 >= -9007199254740991 && 9007199254740991 >= value238);
      const timeChargedIsUnknown = byTheMinuteIsUnknown ? !(outsideSeconds === value238 && !value239) : byTheMinute ? value239 : outsideSecondsIsUnknown;
      const timeCharged = byTheMinuteIsUnknown ? value238 : byTheMinute ? value238 : outsideSeconds;
      const value240 = timeCharged === 0;
      const value241 = !timeChargedIsUnknown && value240;
      const value242 = !value241;
      const value243 = (timeChargedIsUnknown || value240) && value242;
      const value244 = divide(times(decimalOf(timeCharged), facts.callRatePerMinute), AMOUNT60);
      const value245 = plus(value243 ? AMOUNT0 : value241 ? AMOUNT0 : value244, facts.packageConnectionFee);
      let value246 = isFreeIsUnknown ? !(!value234 && value235 === 0) : value234 && value237;
      if (!value246) {
        const value247 = outsideSeconds === 0;
        const value248 = byTheMinuteIsUnknown ? !(value247 && value218) : value231 && outsideSecondsIsUnknown;
        value246 = isFreeIsUnknown ? !(!value248 && (value247 || byTheMinuteIsUnknown || byTheMinute)) : value248 && value237;
        if (!value246) {
          const value249 = facts.callRatePerMinuteIsUnknown || timeChargedIsUnknown;
          const value250 = (value243 ? !(compare(value244, AMOUNT0) === 0 && !value249) : value242 && value249) || facts.packageConnectionFeeIsUnknown;
          value246 = isFreeIsUnknown ? !(compare(value245, AMOUNT0) === 0 && !value250) : value237 && value250;
        }
      }
      if (value246) return undefined;
      const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value236 ? AMOUNT0 : value245;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": isFreeIsUnknown ? 0 : value236 ? 0 : value235,
          "billedSeconds": isFreeIsUnknown ? 0 : value236 ? 0 : byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : outsideSeconds,
          "chargeUnrounded": toPlaces(chargeUnrounded, 10),
          "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
          "customerLiable": true,
        },
        holds: {},
      };
    },
  };
};
