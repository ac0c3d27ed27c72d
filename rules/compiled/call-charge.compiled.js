// Is a call inclusive, and if not what does it cost?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, decimal, decimalOf, divide, entriesIn, isUnknown, mayBeNone, moneyText, noAnswer, plus, roundHalfUp, stretchesFrom, textIn, times, toPlaces, wholeIn }) => {
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
      facts: ["package.inclusiveTimes","call.startedAt","call.durationSeconds","call.number","package.includes0845","package.includesCalls","call.overProviderNetwork","package.billingInterval","package.connectionFee","call.ratePerMinute"],
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
          packageInclusiveTimes: entriesIn(fact0).map((entry1) => [textIn((entry1["days"] ?? null)), wholeIn((entry1["from"] ?? null)), wholeIn((entry1["to"] ?? null))]),
          packageInclusiveTimesIsNone: fact0 === null,
          callStartedAt: textIn(fact1),
          callDurationSeconds: wholeIn(fact2),
          callNumber: textIn(fact3),
          packageIncludes0845: fact4 === true,
          packageIncludesCalls: fact5 === true,
          callOverProviderNetwork: fact6 === true,
          packageBillingInterval: textIn(fact7),
          packageConnectionFee: amountIn(fact8),
          callRatePerMinute: amountIn(fact9),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
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
        const all = [];
        const list3 = [[facts.packageInclusiveTimesIsNone, list], [facts.packageInclusiveTimesIsNone, list2]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry3 of list3) {
          const list4 = facts.packageInclusiveTimesIsNone ? NOTHING : entry3[1];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const one of list4) {
            all.push(one);
          }
        }
        const cuts = [];
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry4 of all) {
          cuts.push(entry4[0]);
        }
        const stretches = stretchesFrom(facts.callStartedAt, 1, cuts);
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        let any = false;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry5 of stretches) {
          if (entry5[2] < 0) {
            any = true;
            break;
          }
        }
        const value = !facts.packageInclusiveTimesIsNone;
        let state_0 = false;
        let state_1 = 0;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry6 of stretches) {
          let value2 = value;
          if (value2) {
            const value3 = entry6[0] + 719162;
            const value4 = 9007199254740991 < value3;
            const value5 = Math.floor(value3 / 7) * 7;
            const value6 = 9007199254740991 < value5;
            const value7 = value3 - value5;
            const value8 = !(value7 >= -9007199254740991 && 9007199254740991 >= value7);
            const value9 = value7 + 1;
            const value10 = !(value9 >= -9007199254740991 && 9007199254740991 >= value9);
            const value11 = entry6[0] + -1;
            const value12 = value11 >= -719162 && 2932896 >= value11;
            const value13 = value4 || value6 || value8 || value10 || !value12;
            const value14 = value4 || value6 || value8 || value10;
            const value15 = 5 < value9;
            const value16 = (value12 ? value11 : -719163) + 719162;
            const value17 = 5 < value16 - Math.floor(value16 / 7) * 7 + 1;
            let state2_0 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry7 of facts.packageInclusiveTimes) {
              const value18 = entry7[2] < entry7[1];
              if ((value18 ? value13 : value14) ? noAnswer() : true) {
                const value19 = entry6[1] >= entry7[1];
                const value20 = entry7[0] === "all";
                const value21 = entry7[0] === "weekends";
                const value22 = value20 || value21 === value15;
                const value23 = entry6[1] < entry7[2];
                const part = value18 ? value19 && value22 || value23 && (value20 || value21 === value17) : value19 && value23 && value22;
                state2_0 = state2_0 || part;
              }
            }
            value2 = state2_0;
          }
          if (value2) {
            const value24 = entry6[2] + state_1;
            const next = state_0 || !(value24 >= -9007199254740991 && 9007199254740991 >= value24);
            const next2 = value24;
            state_0 = next;
            state_1 = next2;
          }
        }
        const value25 = 0 < facts.callDurationSeconds;
        let any2 = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry8 of LISTED) {
          if (facts.callNumber.startsWith(entry8[0])) {
            any2 = true;
            break;
          }
        }
        let value26 = any2;
        if (!value26) {
          const value27 = facts.callNumber.startsWith("0845");
          let any3 = false;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          for (const entry9 of LISTED2) {
            if (value27) {
              any3 = true;
              break;
            }
          }
          value26 = any3 && facts.packageIncludes0845;
        }
        const startsInside = facts.packageInclusiveTimesIsNone || !any && 0 < state_1;
        const outsideSeconds = facts.callDurationSeconds - (facts.packageIncludesCalls && value26 ? (startsInside ? facts.callDurationSeconds : 0) : 0);
        const value28 = 0 < outsideSeconds;
        const noCall = facts.callDurationSeconds === 0;
        const value29 = !noCall;
        const isBilledElsewhere = !facts.callOverProviderNetwork;
        const included = facts.packageIncludesCalls && facts.callOverProviderNetwork && value29 && value26 && startsInside;
        const value30 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
        if (any || state_0 || facts.packageIncludesCalls && value25 && value28 && facts.callOverProviderNetwork && value29 && (noCall || isBilledElsewhere || included) && value26 && startsInside || value30 || value29 && facts.callOverProviderNetwork && (any || state_0 || !included && (any || state_0 || value30))) return undefined;
        const outcome = noCall ? "no-call" : isBilledElsewhere && value29 ? "billed-elsewhere" : included ? "included" : facts.packageIncludesCalls && value25 && value28 && facts.callOverProviderNetwork && value29 && value26 && startsInside ? "part-included" : "charged";
        if (isBare) return outcome;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const value31 = outsideSeconds * -1;
        const value32 = Math.floor(value31 / 60);
        const minutesCharged = value32 * -1;
        const value33 = minutesCharged * 60;
        const isFree = noCall || isBilledElsewhere || facts.packageIncludesCalls && value26 && startsInside;
        let value34 = any || state_0;
        if (!value34) {
          const value35 = facts.packageIncludesCalls && value26 && (any || state_0);
          const value36 = !(value31 >= -9007199254740991 && 9007199254740991 >= value31);
          const value37 = !(value32 >= -9007199254740991 && 9007199254740991 >= value32);
          const value38 = !(minutesCharged >= -9007199254740991 && 9007199254740991 >= minutesCharged);
          const value39 = value35 || value30;
          value34 = (byTheMinute ? value35 || value30 || value36 || value37 || value38 || !(value33 >= -9007199254740991 && 9007199254740991 >= value33) : value39) || value30 || value36 || value37 || value38;
          if (!value34) {
            const value40 = !isFree;
            value34 = (byTheMinute && value40 && (value35 || value30 || value36 || value37 || value38)) || (!byTheMinute && value40 && value39);
          }
        }
        if (value34) return undefined;
        let chargeUnrounded;
        if (isFree) {
          chargeUnrounded = AMOUNT0;
        } else {
        
          const timeCharged = byTheMinute ? value33 : outsideSeconds;
          chargeUnrounded = plus(facts.packageConnectionFee, timeCharged === 0 ? AMOUNT0 : divide(times(facts.callRatePerMinute, decimalOf(timeCharged)), AMOUNT60));
        }
        return {
          outcome: outcome,
          values: {
            "billedMinutes": false ? null : isFree ? 0 : byTheMinute ? minutesCharged : 0,
            "billedSeconds": false ? null : isFree ? 0 : byTheMinute ? 0 : outsideSeconds,
            "chargeUnrounded": false ? null : toPlaces(chargeUnrounded, 10),
            "charge": false ? null : moneyText(roundHalfUp(chargeUnrounded, 2)),
            "customerLiable": true,
          },
          holds: {},
        };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
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
        packageInclusiveTimes: entriesIn(fact3).map((entry1) => [textIn((entry1["days"] ?? null)), wholeIn((entry1["from"] ?? null)), wholeIn((entry1["to"] ?? null))]),
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
        if (facts.packageInclusiveTimesIsUnknown) {
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
          const list3 = facts.packageInclusiveTimesIsNone ? NOTHING : entry4[3];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const one of list3) {
            all.push(one);
          }
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
      const value16 = !facts.packageInclusiveTimesIsNone;
      const value17 = !facts.packageInclusiveTimesIsUnknown;
      const value18 = value16 && facts.packageInclusiveTimesIsUnknown;
      let state_0 = false;
      let state_1 = 0;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry6 of stretches) {
        let value19 = value16 && value17;
        if (value19) {
          const value20 = entry6[0] + 719162;
          const value21 = Math.floor(value20 / 7) * 7;
          const value22 = value20 - value21;
          const value23 = value22 + 1;
          const value24 = 5 < value23;
          const value25 = 9007199254740991 < value20;
          const value26 = 9007199254740991 < value21;
          const value27 = !(value22 >= -9007199254740991 && 9007199254740991 >= value22);
          const value28 = !(value23 >= -9007199254740991 && 9007199254740991 >= value23);
          const value29 = !(value25 || value26 || value27 || value28);
          const value30 = (value25 || value26 || value24 || value27 || value28) && !(value24 && value29);
          const value31 = !value30;
          const value32 = value24 && value31 && value29;
          const value33 = entry6[0] + -1;
          const value34 = value33 >= -719162;
          const value35 = 2932896 >= value33;
          const value36 = value34 && value35;
          const value37 = (value36 ? value33 : -719163) + 719162;
          const value38 = 5 < value37 - Math.floor(value37 / 7) * 7 + 1;
          const value39 = value34 && value35 && value38;
          const value40 = (value38 || !value36) && !value39;
          const value41 = !value40;
          let state2_0 = false;
          let state2_1 = false;
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry7 of facts.packageInclusiveTimes) {
            const value42 = entry7[2] < entry7[1];
            const value43 = entry6[1] >= entry7[1];
            const value44 = entry7[0] === "all";
            const value45 = entry7[0] === "weekends";
            const value46 = value32 === value45;
            const value47 = value30 || value46;
            const value48 = !(value46 && value31);
            const value49 = value44 || value46 && !(value47 && value48) && value31;
            const value50 = !value49;
            const value51 = value50 && value47 && value48;
            const value52 = !value51;
            const value53 = value43 && (value51 || value52 && value49) && value50 && value47 && value48;
            const value54 = !value53;
            const value55 = value43 && value54 && value52 && value49;
            const value56 = value53 || value55;
            const value57 = !value55;
            const value58 = value56 && value57;
            const value59 = !value58;
            const value60 = value43 && value59 && value54 && value52 && value49;
            const value61 = entry6[1] < entry7[2];
            const value62 = value45 === value39;
            const value63 = value40 || value62;
            const value64 = !(value62 && value41);
            const value65 = value44 || value62 && !(value63 && value64) && value41;
            const value66 = !value65 && value63 && value64;
            const value67 = !value66;
            const value68 = value67 && value65;
            const value69 = value66 || value68;
            const value70 = !value68;
            const value71 = value69 && value70;
            const value72 = !value71;
            const value73 = value61 && (value71 || value72 && value67 && value65) && value69 && value70;
            const value74 = !value73;
            const value75 = value61 && value74 && value72 && value67 && value65;
            const value76 = (value73 || value75) && !value75;
            const value77 = value60 || value61 && !value76 && value74 && value72 && value67 && value65;
            const value78 = value42 ? !value77 && (value58 || value76) : value61 && (value58 || value60) && value56 && value57;
            const part = value78;
            const part2 = !value78 && (value42 ? value77 : value43 && value61 && value59 && value54 && value52 && value49);
            const value79 = !state2_0 && state2_1;
            const value80 = !part && part2;
            const value81 = value79 || value80;
            const next = !value81 && ((state2_0 || state2_1) && !value79 || (part || part2) && !value80);
            const next2 = value81;
            state2_0 = next;
            state2_1 = next2;
          }
          value19 = state2_1 && !(value16 && (value16 && value17 && state2_0 || value18));
        }
        if (value19) {
          const value82 = entry6[2] + state_1;
          const next3 = state_0 || !(value82 >= -9007199254740991 && 9007199254740991 >= value82);
          const next4 = value82;
          state_0 = next3;
          state_1 = next4;
        }
      }
      const value83 = 0 < state_1;
      let any2 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry8 of stretches) {
        let value84 = value16;
        if (value84) {
          let value85 = value16 && value17;
          if (value85) {
            const value86 = entry8[0] + 719162;
            const value87 = Math.floor(value86 / 7) * 7;
            const value88 = value86 - value87;
            const value89 = value88 + 1;
            const value90 = 5 < value89;
            const value91 = 9007199254740991 < value86;
            const value92 = 9007199254740991 < value87;
            const value93 = !(value88 >= -9007199254740991 && 9007199254740991 >= value88);
            const value94 = !(value89 >= -9007199254740991 && 9007199254740991 >= value89);
            const value95 = !(value91 || value92 || value93 || value94);
            const value96 = (value91 || value92 || value90 || value93 || value94) && !(value90 && value95);
            const value97 = !value96;
            const value98 = value90 && value97 && value95;
            const value99 = entry8[0] + -1;
            const value100 = value99 >= -719162;
            const value101 = 2932896 >= value99;
            const value102 = value100 && value101;
            const value103 = (value102 ? value99 : -719163) + 719162;
            const value104 = 5 < value103 - Math.floor(value103 / 7) * 7 + 1;
            const value105 = value100 && value101 && value104;
            const value106 = (value104 || !value102) && !value105;
            const value107 = !value106;
            let state3_0 = false;
            let state3_1 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry9 of facts.packageInclusiveTimes) {
              const value108 = entry9[2] < entry9[1];
              const value109 = entry8[1] >= entry9[1];
              const value110 = entry9[0] === "all";
              const value111 = entry9[0] === "weekends";
              const value112 = value98 === value111;
              const value113 = value96 || value112;
              const value114 = !(value112 && value97);
              const value115 = value110 || value112 && !(value113 && value114) && value97;
              const value116 = !value115;
              const value117 = value116 && value113 && value114;
              const value118 = !value117;
              const value119 = value109 && (value117 || value118 && value115) && value116 && value113 && value114;
              const value120 = !value119;
              const value121 = value109 && value120 && value118 && value115;
              const value122 = value119 || value121;
              const value123 = !value121;
              const value124 = value122 && value123;
              const value125 = !value124;
              const value126 = value109 && value125 && value120 && value118 && value115;
              const value127 = entry8[1] < entry9[2];
              const value128 = value111 === value105;
              const value129 = value106 || value128;
              const value130 = !(value128 && value107);
              const value131 = value110 || value128 && !(value129 && value130) && value107;
              const value132 = !value131 && value129 && value130;
              const value133 = !value132;
              const value134 = value133 && value131;
              const value135 = value132 || value134;
              const value136 = !value134;
              const value137 = value135 && value136;
              const value138 = !value137;
              const value139 = value127 && (value137 || value138 && value133 && value131) && value135 && value136;
              const value140 = !value139;
              const value141 = value127 && value140 && value138 && value133 && value131;
              const value142 = (value139 || value141) && !value141;
              const value143 = value126 || value127 && !value142 && value140 && value138 && value133 && value131;
              const value144 = value108 ? !value143 && (value124 || value142) : value127 && (value124 || value126) && value122 && value123;
              const part3 = value144;
              const part4 = !value144 && (value108 ? value143 : value109 && value127 && value125 && value120 && value118 && value115);
              const value145 = !state3_0 && state3_1;
              const value146 = !part3 && part4;
              const value147 = value145 || value146;
              const next5 = !value147 && ((state3_0 || state3_1) && !value145 || (part3 || part4) && !value146);
              const next6 = value147;
              state3_0 = next5;
              state3_1 = next6;
            }
            value85 = state3_0;
          }
          value84 = value85 || value18;
        }
        if (value84) {
          any2 = true;
          break;
        }
      }
      const value148 = !any2;
      let any3 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry10 of stretches) {
        if (entry10[2] < 0) {
          any3 = true;
          break;
        }
      }
      const value149 = !(facts.callStartedAtIsUnknown || any || any3);
      const value150 = facts.callStartedAtIsUnknown || any || any3 || any2 || state_0 || value83;
      const value151 = !(facts.callStartedAtIsUnknown || any || any3 || any2 || state_0);
      const value152 = !(value83 && value148 && value149 && value151);
      const value153 = value83 && value148 && value149 && !(value150 && value152) && value151;
      const startsInsideIsUnknown = atAnyTimeIsUnknown ? !value153 : !(facts.packageInclusiveTimesIsNone && !atAnyTimeIsUnknown) && value150 && value152;
      const value154 = !startsInsideIsUnknown;
      const value155 = value13 && facts.packageIncludesCalls;
      const value156 = (facts.packageIncludesCallsIsUnknown || facts.packageIncludesCalls) && !value155;
      const value157 = !facts.callNumberIsUnknown;
      let any4 = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry11 of LISTED) {
        if (facts.callNumber.startsWith(entry11[0])) {
          any4 = true;
          break;
        }
      }
      const value158 = value157 && any4;
      const value159 = facts.callNumber.startsWith("0845");
      let any5 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry12 of LISTED2) {
        if (value159) {
          any5 = true;
          break;
        }
      }
      const value160 = !facts.packageIncludes0845IsUnknown;
      const value161 = value157 && any5;
      const value162 = (facts.callNumberIsUnknown || any5) && !value161;
      let isIncluded0845IsUnknown = value162 || value161;
      if (isIncluded0845IsUnknown) {
        const value163 = value160 && facts.packageIncludes0845;
        const value164 = (facts.packageIncludes0845IsUnknown || facts.packageIncludes0845) && !value163;
        isIncluded0845IsUnknown = (value164 || value163) && (value162 || value164);
      }
      const value165 = !isIncluded0845IsUnknown;
      const value166 = value157 && any5 && value160 && facts.packageIncludes0845 && value165;
      const value167 = (isIncluded0845IsUnknown || value166) && !value166;
      const value168 = value158 || value157 && any5 && value160 && facts.packageIncludes0845 && !value167 && value165;
      let value169 = !value168;
      if (value169) {
        const value170 = facts.callNumberIsUnknown || any4;
        const value171 = !value158;
        value169 = ((value170 && value171 || value158) && value170 && value171 || value158) && value171 || value167;
      }
      const value172 = !value169;
      const value173 = value172 && value168;
      const value174 = (value169 || value173) && !value173;
      const value175 = !value174;
      const isInclusiveIsUnknown = (value156 || value155) && (value174 || value175 && value172 && value168) && (value156 || value174);
      const value176 = !isInclusiveIsUnknown;
      const value177 = value13 && facts.packageIncludesCalls && value176 && value175 && value172 && value168;
      const value178 = (isInclusiveIsUnknown || value177) && !value177;
      const value179 = !value178;
      const value180 = value178 || value13 && facts.packageIncludesCalls && value179 && value176 && value175 && value172 && value168;
      const startsInside = facts.packageInclusiveTimesIsNone || atAnyTimeIsUnknown || value153;
      const value181 = value154 && startsInside;
      const value182 = (startsInsideIsUnknown || value181) && !value181;
      const value183 = !value182;
      const isWhollyInclusiveIsUnknown = value180 && (value182 || value154 && value183 && startsInside) && (value178 || value182);
      const value184 = !isWhollyInclusiveIsUnknown;
      const value185 = value13 && facts.packageIncludesCalls && value154 && value184 && value179 && value176 && value175 && value172 && value168 && value183 && startsInside;
      const value186 = (isWhollyInclusiveIsUnknown || value185) && !value185;
      const value187 = !value186;
      const value188 = value13 && facts.packageIncludesCalls && value154 && value187 && value184 && value179 && value176 && value175 && value172 && value168 && value183 && startsInside;
      const value189 = !isBilledElsewhereIsUnknown;
      const value190 = value189 && value4;
      const value191 = (isBilledElsewhereIsUnknown || value190) && !value190;
      const value192 = !value191;
      const value193 = value191 || value192 && value189 && value4;
      const includedIsUnknown = (value186 || value188) && value193 && value11 && (value186 || value191 || noCallIsUnknown);
      const value194 = !includedIsUnknown;
      const value195 = value13 && facts.packageIncludesCalls && value154 && value194 && value187 && value184 && value179 && value176 && value175 && value172 && value168 && value183 && startsInside && value192 && value189 && value4 && value8 && value10;
      const inclusiveSecondsAtTimesIsUnknown = startsInsideIsUnknown ? value7 : value154 && facts.callDurationSecondsIsUnknown && startsInside;
      const value196 = !inclusiveSecondsAtTimesIsUnknown;
      const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value181 ? facts.callDurationSeconds : 0;
      const value197 = 0 < inclusiveSecondsAtTimes;
      const outsideSeconds = facts.callDurationSeconds - (isInclusiveIsUnknown ? inclusiveSecondsAtTimes : value177 ? inclusiveSecondsAtTimes : 0);
      const value198 = 0 < outsideSeconds;
      const inclusiveSecondsIsUnknown = isInclusiveIsUnknown ? !(value196 && inclusiveSecondsAtTimes === 0) : value13 && facts.packageIncludesCalls && inclusiveSecondsAtTimesIsUnknown && value176 && value175 && value172 && value168;
      const value199 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
      const outsideSecondsIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value199;
      const value200 = !outsideSecondsIsUnknown;
      const value201 = (facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value198 || value199) && !(value198 && value200);
      const value202 = !value201;
      let isPartlyInclusiveIsUnknown = value180;
      if (isPartlyInclusiveIsUnknown) {
        const value203 = value196 && value197;
        const value204 = (inclusiveSecondsAtTimesIsUnknown || value197) && !value203;
        isPartlyInclusiveIsUnknown = (value204 || value203) && (value201 || value198 && value202 && value200) && (value178 || value204 || value201);
      }
      const value205 = !isPartlyInclusiveIsUnknown;
      const value206 = value13 && facts.packageIncludesCalls && value196 && value197 && value198 && value205 && value179 && value176 && value175 && value172 && value168 && value202 && value200;
      const value207 = (isPartlyInclusiveIsUnknown || value206) && !value206;
      const value208 = !value207;
      const partIncludedIsUnknown = (value207 || value13 && facts.packageIncludesCalls && value196 && value197 && value198 && value208 && value205 && value179 && value176 && value175 && value172 && value168 && value202 && value200) && value193 && value11 && (value207 || value191 || noCallIsUnknown);
      const value209 = !partIncludedIsUnknown;
      const value210 = value13 && facts.packageIncludesCalls && value196 && value197 && value198 && value209 && value208 && value205 && value179 && value176 && value175 && value172 && value168 && value202 && value200 && value192 && value189 && value4 && value8 && value10;
      if (!(noCall || value12 || value195 || value210) && (noCallIsUnknown || billedElsewhereIsUnknown || includedIsUnknown || partIncludedIsUnknown) || value13 && facts.packageIncludesCalls && value154 && (noCall || value12) && value194 && value187 && value184 && value179 && value176 && value175 && value172 && value168 && value183 && startsInside && value192 && value189 && value4 && value8 && value10 || value13 && facts.packageIncludesCalls && value196 && value197 && value198 && (noCall || value12 || value195) && value209 && value208 && value205 && value179 && value176 && value175 && value172 && value168 && value202 && value200 && value192 && value189 && value4 && value8 && value10) return undefined;
      const outcome = noCall ? "no-call" : value12 ? "billed-elsewhere" : value195 ? "included" : value210 ? "part-included" : "charged";
      if (isBare) return outcome;
      const isFree = noCall || isBilledElsewhere || value188;
      const isFreeIsUnknown = !isFree && (value9 && value7 || value5 || value186);
      const value211 = facts.packageBillingInterval === "minute";
      const value212 = !facts.packageBillingIntervalIsUnknown;
      const byTheMinute = value212 && value211;
      const value213 = !byTheMinute;
      const byTheMinuteIsUnknown = (facts.packageBillingIntervalIsUnknown || value211) && value213;
      const value214 = outsideSeconds * -1;
      const minutesCharged = Math.floor(value214 / 60) * -1;
      const value215 = !(value214 >= -9007199254740991 && 9007199254740991 >= value214);
      const minutesChargedIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value199 || value215;
      const value216 = byTheMinuteIsUnknown ? !(minutesCharged === 0 && !minutesChargedIsUnknown) : value212 && value211 && minutesChargedIsUnknown;
      const value217 = byTheMinuteIsUnknown ? minutesCharged : byTheMinute ? minutesCharged : 0;
      const value218 = !isFreeIsUnknown && isFree;
      const value219 = !value218;
      const value220 = minutesCharged * 60;
      const value221 = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value199 || value215 || !(value220 >= -9007199254740991 && 9007199254740991 >= value220);
      const timeChargedIsUnknown = byTheMinuteIsUnknown ? !(value220 === outsideSeconds && !value221) : byTheMinute ? value221 : outsideSecondsIsUnknown;
      const timeCharged = byTheMinuteIsUnknown ? value220 : byTheMinute ? value220 : outsideSeconds;
      const value222 = timeCharged === 0;
      const value223 = !timeChargedIsUnknown && value222;
      const value224 = !value223;
      const value225 = (timeChargedIsUnknown || value222) && value224;
      const value226 = divide(times(decimalOf(timeCharged), facts.callRatePerMinute), AMOUNT60);
      const value227 = plus(facts.packageConnectionFee, value225 ? AMOUNT0 : value223 ? AMOUNT0 : value226);
      let value228 = isFreeIsUnknown ? !(!value216 && value217 === 0) : value216 && value219;
      if (!value228) {
        const value229 = outsideSeconds === 0;
        const value230 = byTheMinuteIsUnknown ? !(value229 && value200) : value213 && outsideSecondsIsUnknown;
        value228 = isFreeIsUnknown ? !(!value230 && (value229 || byTheMinuteIsUnknown || byTheMinute)) : value230 && value219;
        if (!value228) {
          const value231 = facts.callRatePerMinuteIsUnknown || timeChargedIsUnknown;
          const value232 = (value225 ? !(compare(value226, AMOUNT0) === 0 && !value231) : value224 && value231) || facts.packageConnectionFeeIsUnknown;
          value228 = isFreeIsUnknown ? !(compare(value227, AMOUNT0) === 0 && !value232) : value219 && value232;
        }
      }
      if (value228) return undefined;
      const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value218 ? AMOUNT0 : value227;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": isFreeIsUnknown ? 0 : value218 ? 0 : value217,
          "billedSeconds": isFreeIsUnknown ? 0 : value218 ? 0 : byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : outsideSeconds,
          "chargeUnrounded": toPlaces(chargeUnrounded, 10),
          "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
          "customerLiable": true,
        },
        holds: {},
      };
    },
  };
};
