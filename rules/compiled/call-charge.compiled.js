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
      facts: ["package.inclusiveTimes","call.startedAt","call.durationSeconds","call.number","package.includes0845","package.includesCalls","call.overProviderNetwork","package.billingInterval","call.ratePerMinute","package.connectionFee"],
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
          callRatePerMinute: amountIn(fact8),
          packageConnectionFee: amountIn(fact9),
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
            const value7 = entry6[0] + -1;
            const value8 = value7 >= -719162 && 2932896 >= value7;
            const value9 = (value8 ? value7 : -719163) + 719162;
            const value10 = Math.floor(value9 / 7) * 7;
            const value11 = value3 - value5;
            const value12 = !(value11 >= -9007199254740991 && 9007199254740991 >= value11);
            const value13 = value11 + 1;
            const value14 = !(value13 >= -9007199254740991 && 9007199254740991 >= value13);
            const value15 = value9 - value10;
            const value16 = value15 + 1;
            const value17 = value4 || value6 || 9007199254740991 < value9 || 9007199254740991 < value10 || value12 || value14 || !value8 || !(value15 >= -9007199254740991 && 9007199254740991 >= value15) || !(value16 >= -9007199254740991 && 9007199254740991 >= value16);
            const value18 = value4 || value6 || value12 || value14;
            const value19 = 5 < value13;
            const value20 = 5 < value16;
            let state2_0 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry7 of facts.packageInclusiveTimes) {
              const value21 = entry7[2] < entry7[1];
              if ((value21 ? value17 : value18) ? noAnswer() : true) {
                const value22 = entry6[1] >= entry7[1];
                const value23 = entry7[0] === "all";
                const value24 = entry7[0] === "weekends";
                const value25 = value23 || value24 === value19;
                const value26 = entry6[1] < entry7[2];
                const part = value21 ? value22 && value25 || value26 && (value23 || value24 === value20) : value22 && value26 && value25;
                state2_0 = state2_0 || part;
              }
            }
            value2 = state2_0;
          }
          if (value2) {
            const value27 = entry6[2] + state_1;
            const next = state_0 || !(value27 >= -9007199254740991 && 9007199254740991 >= value27);
            const next2 = value27;
            state_0 = next;
            state_1 = next2;
          }
        }
        const value28 = 0 < facts.callDurationSeconds;
        let any2 = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry8 of LISTED) {
          if (facts.callNumber.startsWith(entry8[0])) {
            any2 = true;
            break;
          }
        }
        let value29 = any2;
        if (!value29) {
          const value30 = facts.callNumber.startsWith("0845");
          let any3 = false;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          for (const entry9 of LISTED2) {
            if (value30) {
              any3 = true;
              break;
            }
          }
          value29 = any3 && facts.packageIncludes0845;
        }
        const startsInside = facts.packageInclusiveTimesIsNone || !any && 0 < state_1;
        const outsideSeconds = facts.callDurationSeconds - (facts.packageIncludesCalls && value29 ? (startsInside ? facts.callDurationSeconds : 0) : 0);
        const value31 = 0 < outsideSeconds;
        const noCall = facts.callDurationSeconds === 0;
        const value32 = !noCall;
        const isBilledElsewhere = !facts.callOverProviderNetwork;
        const included = facts.packageIncludesCalls && facts.callOverProviderNetwork && value32 && value29 && startsInside;
        const value33 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
        if (any || state_0 || facts.packageIncludesCalls && value28 && value31 && facts.callOverProviderNetwork && value32 && (noCall || isBilledElsewhere || included) && value29 && startsInside || value33 || value32 && facts.callOverProviderNetwork && (any || state_0 || !included && (any || state_0 || value33))) return undefined;
        const outcome = noCall ? "no-call" : isBilledElsewhere && value32 ? "billed-elsewhere" : included ? "included" : facts.packageIncludesCalls && value28 && value31 && facts.callOverProviderNetwork && value32 && value29 && startsInside ? "part-included" : "charged";
        if (isBare) return outcome;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const value34 = outsideSeconds * -1;
        const value35 = Math.floor(value34 / 60);
        const minutesCharged = value35 * -1;
        const value36 = minutesCharged * 60;
        const isFree = noCall || isBilledElsewhere || facts.packageIncludesCalls && value29 && startsInside;
        let value37 = any || state_0;
        if (!value37) {
          const value38 = facts.packageIncludesCalls && value29 && (any || state_0);
          const value39 = !(value34 >= -9007199254740991 && 9007199254740991 >= value34);
          const value40 = !(value35 >= -9007199254740991 && 9007199254740991 >= value35);
          const value41 = !(minutesCharged >= -9007199254740991 && 9007199254740991 >= minutesCharged);
          const value42 = value38 || value33;
          value37 = (byTheMinute ? value38 || value33 || value39 || value40 || value41 || !(value36 >= -9007199254740991 && 9007199254740991 >= value36) : value42) || value33 || value39 || value40 || value41;
          if (!value37) {
            const value43 = !isFree;
            value37 = (byTheMinute && value43 && (value38 || value33 || value39 || value40 || value41)) || (!byTheMinute && value43 && value42);
          }
        }
        if (value37) return undefined;
        let chargeUnrounded;
        if (isFree) {
          chargeUnrounded = AMOUNT0;
        } else {
        
          const timeCharged = byTheMinute ? value36 : outsideSeconds;
          chargeUnrounded = plus(timeCharged === 0 ? AMOUNT0 : divide(times(facts.callRatePerMinute, decimalOf(timeCharged)), AMOUNT60), facts.packageConnectionFee);
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
          const value34 = value33 >= -719162 && 2932896 >= value33;
          const value35 = (value34 ? value33 : -719163) + 719162;
          const value36 = Math.floor(value35 / 7) * 7;
          const value37 = value35 - value36;
          const value38 = value37 + 1;
          const value39 = 5 < value38;
          const value40 = 9007199254740991 < value35;
          const value41 = 9007199254740991 < value36;
          const value42 = !value34;
          const value43 = !(value37 >= -9007199254740991 && 9007199254740991 >= value37);
          const value44 = !(value38 >= -9007199254740991 && 9007199254740991 >= value38);
          const value45 = !(value40 || value41 || value42 || value43 || value44);
          const value46 = (value40 || value41 || value39 || value42 || value43 || value44) && !(value39 && value45);
          const value47 = !value46;
          const value48 = value39 && value47 && value45;
          let state2_0 = false;
          let state2_1 = false;
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry7 of facts.packageInclusiveTimes) {
            const value49 = entry7[2] < entry7[1];
            const value50 = entry6[1] >= entry7[1];
            const value51 = entry7[0] === "all";
            const value52 = entry7[0] === "weekends";
            const value53 = value32 === value52;
            const value54 = value30 || value53;
            const value55 = !(value53 && value31);
            const value56 = value51 || value53 && !(value54 && value55) && value31;
            const value57 = !value56;
            const value58 = value57 && value54 && value55;
            const value59 = !value58;
            const value60 = value50 && (value58 || value59 && value56) && value57 && value54 && value55;
            const value61 = !value60;
            const value62 = value50 && value61 && value59 && value56;
            const value63 = value60 || value62;
            const value64 = !value62;
            const value65 = value63 && value64;
            const value66 = !value65;
            const value67 = value50 && value66 && value61 && value59 && value56;
            const value68 = entry6[1] < entry7[2];
            const value69 = value48 === value52;
            const value70 = value46 || value69;
            const value71 = !(value69 && value47);
            const value72 = value51 || value69 && !(value70 && value71) && value47;
            const value73 = !value72 && value70 && value71;
            const value74 = !value73;
            const value75 = value74 && value72;
            const value76 = value73 || value75;
            const value77 = !value75;
            const value78 = value76 && value77;
            const value79 = !value78;
            const value80 = value68 && (value78 || value79 && value74 && value72) && value76 && value77;
            const value81 = !value80;
            const value82 = value68 && value81 && value79 && value74 && value72;
            const value83 = (value80 || value82) && !value82;
            const value84 = value67 || value68 && !value83 && value81 && value79 && value74 && value72;
            const value85 = value49 ? !value84 && (value65 || value83) : value68 && (value65 || value67) && value63 && value64;
            const part = value85;
            const part2 = !value85 && (value49 ? value84 : value50 && value68 && value66 && value61 && value59 && value56);
            const value86 = !state2_0 && state2_1;
            const value87 = !part && part2;
            const value88 = value86 || value87;
            const next = !value88 && ((state2_0 || state2_1) && !value86 || (part || part2) && !value87);
            const next2 = value88;
            state2_0 = next;
            state2_1 = next2;
          }
          value19 = state2_1 && !(value16 && (value16 && value17 && state2_0 || value18));
        }
        if (value19) {
          const value89 = entry6[2] + state_1;
          const next3 = state_0 || !(value89 >= -9007199254740991 && 9007199254740991 >= value89);
          const next4 = value89;
          state_0 = next3;
          state_1 = next4;
        }
      }
      const value90 = 0 < state_1;
      let any2 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry8 of stretches) {
        let value91 = value16;
        if (value91) {
          let value92 = value16 && value17;
          if (value92) {
            const value93 = entry8[0] + 719162;
            const value94 = Math.floor(value93 / 7) * 7;
            const value95 = value93 - value94;
            const value96 = value95 + 1;
            const value97 = 5 < value96;
            const value98 = 9007199254740991 < value93;
            const value99 = 9007199254740991 < value94;
            const value100 = !(value95 >= -9007199254740991 && 9007199254740991 >= value95);
            const value101 = !(value96 >= -9007199254740991 && 9007199254740991 >= value96);
            const value102 = !(value98 || value99 || value100 || value101);
            const value103 = (value98 || value99 || value97 || value100 || value101) && !(value97 && value102);
            const value104 = !value103;
            const value105 = value97 && value104 && value102;
            const value106 = entry8[0] + -1;
            const value107 = value106 >= -719162 && 2932896 >= value106;
            const value108 = (value107 ? value106 : -719163) + 719162;
            const value109 = Math.floor(value108 / 7) * 7;
            const value110 = value108 - value109;
            const value111 = value110 + 1;
            const value112 = 5 < value111;
            const value113 = 9007199254740991 < value108;
            const value114 = 9007199254740991 < value109;
            const value115 = !value107;
            const value116 = !(value110 >= -9007199254740991 && 9007199254740991 >= value110);
            const value117 = !(value111 >= -9007199254740991 && 9007199254740991 >= value111);
            const value118 = !(value113 || value114 || value115 || value116 || value117);
            const value119 = (value113 || value114 || value112 || value115 || value116 || value117) && !(value112 && value118);
            const value120 = !value119;
            const value121 = value112 && value120 && value118;
            let state3_0 = false;
            let state3_1 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry9 of facts.packageInclusiveTimes) {
              const value122 = entry9[2] < entry9[1];
              const value123 = entry8[1] >= entry9[1];
              const value124 = entry9[0] === "all";
              const value125 = entry9[0] === "weekends";
              const value126 = value105 === value125;
              const value127 = value103 || value126;
              const value128 = !(value126 && value104);
              const value129 = value124 || value126 && !(value127 && value128) && value104;
              const value130 = !value129;
              const value131 = value130 && value127 && value128;
              const value132 = !value131;
              const value133 = value123 && (value131 || value132 && value129) && value130 && value127 && value128;
              const value134 = !value133;
              const value135 = value123 && value134 && value132 && value129;
              const value136 = value133 || value135;
              const value137 = !value135;
              const value138 = value136 && value137;
              const value139 = !value138;
              const value140 = value123 && value139 && value134 && value132 && value129;
              const value141 = entry8[1] < entry9[2];
              const value142 = value121 === value125;
              const value143 = value119 || value142;
              const value144 = !(value142 && value120);
              const value145 = value124 || value142 && !(value143 && value144) && value120;
              const value146 = !value145 && value143 && value144;
              const value147 = !value146;
              const value148 = value147 && value145;
              const value149 = value146 || value148;
              const value150 = !value148;
              const value151 = value149 && value150;
              const value152 = !value151;
              const value153 = value141 && (value151 || value152 && value147 && value145) && value149 && value150;
              const value154 = !value153;
              const value155 = value141 && value154 && value152 && value147 && value145;
              const value156 = (value153 || value155) && !value155;
              const value157 = value140 || value141 && !value156 && value154 && value152 && value147 && value145;
              const value158 = value122 ? !value157 && (value138 || value156) : value141 && (value138 || value140) && value136 && value137;
              const part3 = value158;
              const part4 = !value158 && (value122 ? value157 : value123 && value141 && value139 && value134 && value132 && value129);
              const value159 = !state3_0 && state3_1;
              const value160 = !part3 && part4;
              const value161 = value159 || value160;
              const next5 = !value161 && ((state3_0 || state3_1) && !value159 || (part3 || part4) && !value160);
              const next6 = value161;
              state3_0 = next5;
              state3_1 = next6;
            }
            value92 = state3_0;
          }
          value91 = value92 || value18;
        }
        if (value91) {
          any2 = true;
          break;
        }
      }
      const value162 = !any2;
      let any3 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry10 of stretches) {
        if (entry10[2] < 0) {
          any3 = true;
          break;
        }
      }
      const value163 = !(facts.callStartedAtIsUnknown || any || any3);
      const value164 = facts.callStartedAtIsUnknown || any || any3 || any2 || state_0 || value90;
      const value165 = !(facts.callStartedAtIsUnknown || any || any3 || any2 || state_0);
      const value166 = !(value90 && value162 && value163 && value165);
      const value167 = value90 && value162 && value163 && !(value164 && value166) && value165;
      const startsInsideIsUnknown = atAnyTimeIsUnknown ? !value167 : !(facts.packageInclusiveTimesIsNone && !atAnyTimeIsUnknown) && value164 && value166;
      const value168 = !startsInsideIsUnknown;
      const value169 = value13 && facts.packageIncludesCalls;
      const value170 = (facts.packageIncludesCallsIsUnknown || facts.packageIncludesCalls) && !value169;
      const value171 = !facts.callNumberIsUnknown;
      let any4 = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry11 of LISTED) {
        if (facts.callNumber.startsWith(entry11[0])) {
          any4 = true;
          break;
        }
      }
      const value172 = value171 && any4;
      const value173 = facts.callNumber.startsWith("0845");
      let any5 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry12 of LISTED2) {
        if (value173) {
          any5 = true;
          break;
        }
      }
      const value174 = !facts.packageIncludes0845IsUnknown;
      const value175 = value171 && any5;
      const value176 = (facts.callNumberIsUnknown || any5) && !value175;
      let isIncluded0845IsUnknown = value176 || value175;
      if (isIncluded0845IsUnknown) {
        const value177 = value174 && facts.packageIncludes0845;
        const value178 = (facts.packageIncludes0845IsUnknown || facts.packageIncludes0845) && !value177;
        isIncluded0845IsUnknown = (value178 || value177) && (value176 || value178);
      }
      const value179 = !isIncluded0845IsUnknown;
      const value180 = value171 && any5 && value174 && facts.packageIncludes0845 && value179;
      const value181 = (isIncluded0845IsUnknown || value180) && !value180;
      const value182 = value172 || value171 && any5 && value174 && facts.packageIncludes0845 && !value181 && value179;
      let value183 = !value182;
      if (value183) {
        const value184 = facts.callNumberIsUnknown || any4;
        const value185 = !value172;
        value183 = ((value184 && value185 || value172) && value184 && value185 || value172) && value185 || value181;
      }
      const value186 = !value183;
      const value187 = value186 && value182;
      const value188 = (value183 || value187) && !value187;
      const value189 = !value188;
      const isInclusiveIsUnknown = (value170 || value169) && (value188 || value189 && value186 && value182) && (value170 || value188);
      const value190 = !isInclusiveIsUnknown;
      const value191 = value13 && facts.packageIncludesCalls && value190 && value189 && value186 && value182;
      const value192 = (isInclusiveIsUnknown || value191) && !value191;
      const value193 = !value192;
      const value194 = value192 || value13 && facts.packageIncludesCalls && value193 && value190 && value189 && value186 && value182;
      const startsInside = facts.packageInclusiveTimesIsNone || atAnyTimeIsUnknown || value167;
      const value195 = value168 && startsInside;
      const value196 = (startsInsideIsUnknown || value195) && !value195;
      const value197 = !value196;
      const isWhollyInclusiveIsUnknown = value194 && (value196 || value168 && value197 && startsInside) && (value192 || value196);
      const value198 = !isWhollyInclusiveIsUnknown;
      const value199 = value13 && facts.packageIncludesCalls && value168 && value198 && value193 && value190 && value189 && value186 && value182 && value197 && startsInside;
      const value200 = (isWhollyInclusiveIsUnknown || value199) && !value199;
      const value201 = !value200;
      const value202 = value13 && facts.packageIncludesCalls && value168 && value201 && value198 && value193 && value190 && value189 && value186 && value182 && value197 && startsInside;
      const value203 = !isBilledElsewhereIsUnknown;
      const value204 = value203 && value4;
      const value205 = (isBilledElsewhereIsUnknown || value204) && !value204;
      const value206 = !value205;
      const value207 = value205 || value206 && value203 && value4;
      const includedIsUnknown = (value200 || value202) && value207 && value11 && (value200 || value205 || noCallIsUnknown);
      const value208 = !includedIsUnknown;
      const value209 = value13 && facts.packageIncludesCalls && value168 && value208 && value201 && value198 && value193 && value190 && value189 && value186 && value182 && value197 && startsInside && value206 && value203 && value4 && value8 && value10;
      const inclusiveSecondsAtTimesIsUnknown = startsInsideIsUnknown ? value7 : value168 && facts.callDurationSecondsIsUnknown && startsInside;
      const value210 = !inclusiveSecondsAtTimesIsUnknown;
      const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value195 ? facts.callDurationSeconds : 0;
      const value211 = 0 < inclusiveSecondsAtTimes;
      const outsideSeconds = facts.callDurationSeconds - (isInclusiveIsUnknown ? inclusiveSecondsAtTimes : value191 ? inclusiveSecondsAtTimes : 0);
      const value212 = 0 < outsideSeconds;
      const inclusiveSecondsIsUnknown = isInclusiveIsUnknown ? !(value210 && inclusiveSecondsAtTimes === 0) : value13 && facts.packageIncludesCalls && inclusiveSecondsAtTimesIsUnknown && value190 && value189 && value186 && value182;
      const value213 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
      const outsideSecondsIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value213;
      const value214 = !outsideSecondsIsUnknown;
      const value215 = (facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value212 || value213) && !(value212 && value214);
      const value216 = !value215;
      let isPartlyInclusiveIsUnknown = value194;
      if (isPartlyInclusiveIsUnknown) {
        const value217 = value210 && value211;
        const value218 = (inclusiveSecondsAtTimesIsUnknown || value211) && !value217;
        isPartlyInclusiveIsUnknown = (value218 || value217) && (value215 || value212 && value216 && value214) && (value192 || value218 || value215);
      }
      const value219 = !isPartlyInclusiveIsUnknown;
      const value220 = value13 && facts.packageIncludesCalls && value210 && value211 && value212 && value219 && value193 && value190 && value189 && value186 && value182 && value216 && value214;
      const value221 = (isPartlyInclusiveIsUnknown || value220) && !value220;
      const value222 = !value221;
      const partIncludedIsUnknown = (value221 || value13 && facts.packageIncludesCalls && value210 && value211 && value212 && value222 && value219 && value193 && value190 && value189 && value186 && value182 && value216 && value214) && value207 && value11 && (value221 || value205 || noCallIsUnknown);
      const value223 = !partIncludedIsUnknown;
      const value224 = value13 && facts.packageIncludesCalls && value210 && value211 && value212 && value223 && value222 && value219 && value193 && value190 && value189 && value186 && value182 && value216 && value214 && value206 && value203 && value4 && value8 && value10;
      if (!(noCall || value12 || value209 || value224) && (noCallIsUnknown || billedElsewhereIsUnknown || includedIsUnknown || partIncludedIsUnknown) || value13 && facts.packageIncludesCalls && value168 && (noCall || value12) && value208 && value201 && value198 && value193 && value190 && value189 && value186 && value182 && value197 && startsInside && value206 && value203 && value4 && value8 && value10 || value13 && facts.packageIncludesCalls && value210 && value211 && value212 && (noCall || value12 || value209) && value223 && value222 && value219 && value193 && value190 && value189 && value186 && value182 && value216 && value214 && value206 && value203 && value4 && value8 && value10) return undefined;
      const outcome = noCall ? "no-call" : value12 ? "billed-elsewhere" : value209 ? "included" : value224 ? "part-included" : "charged";
      if (isBare) return outcome;
      const isFree = noCall || isBilledElsewhere || value202;
      const isFreeIsUnknown = !isFree && (value9 && value7 || value5 || value200);
      const value225 = facts.packageBillingInterval === "minute";
      const value226 = !facts.packageBillingIntervalIsUnknown;
      const byTheMinute = value226 && value225;
      const value227 = !byTheMinute;
      const byTheMinuteIsUnknown = (facts.packageBillingIntervalIsUnknown || value225) && value227;
      const value228 = outsideSeconds * -1;
      const minutesCharged = Math.floor(value228 / 60) * -1;
      const value229 = !(value228 >= -9007199254740991 && 9007199254740991 >= value228);
      const minutesChargedIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value213 || value229;
      const value230 = byTheMinuteIsUnknown ? !(minutesCharged === 0 && !minutesChargedIsUnknown) : value226 && value225 && minutesChargedIsUnknown;
      const value231 = byTheMinuteIsUnknown ? minutesCharged : byTheMinute ? minutesCharged : 0;
      const value232 = !isFreeIsUnknown && isFree;
      const value233 = !value232;
      const value234 = minutesCharged * 60;
      const value235 = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value213 || value229 || !(value234 >= -9007199254740991 && 9007199254740991 >= value234);
      const timeChargedIsUnknown = byTheMinuteIsUnknown ? !(outsideSeconds === value234 && !value235) : byTheMinute ? value235 : outsideSecondsIsUnknown;
      const timeCharged = byTheMinuteIsUnknown ? value234 : byTheMinute ? value234 : outsideSeconds;
      const value236 = timeCharged === 0;
      const value237 = !timeChargedIsUnknown && value236;
      const value238 = !value237;
      const value239 = (timeChargedIsUnknown || value236) && value238;
      const value240 = divide(times(decimalOf(timeCharged), facts.callRatePerMinute), AMOUNT60);
      const value241 = plus(value239 ? AMOUNT0 : value237 ? AMOUNT0 : value240, facts.packageConnectionFee);
      let value242 = isFreeIsUnknown ? !(!value230 && value231 === 0) : value230 && value233;
      if (!value242) {
        const value243 = outsideSeconds === 0;
        const value244 = byTheMinuteIsUnknown ? !(value243 && value214) : value227 && outsideSecondsIsUnknown;
        value242 = isFreeIsUnknown ? !(!value244 && (value243 || byTheMinuteIsUnknown || byTheMinute)) : value244 && value233;
        if (!value242) {
          const value245 = facts.callRatePerMinuteIsUnknown || timeChargedIsUnknown;
          const value246 = (value239 ? !(compare(value240, AMOUNT0) === 0 && !value245) : value238 && value245) || facts.packageConnectionFeeIsUnknown;
          value242 = isFreeIsUnknown ? !(compare(value241, AMOUNT0) === 0 && !value246) : value233 && value246;
        }
      }
      if (value242) return undefined;
      const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value232 ? AMOUNT0 : value241;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": isFreeIsUnknown ? 0 : value232 ? 0 : value231,
          "billedSeconds": isFreeIsUnknown ? 0 : value232 ? 0 : byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : outsideSeconds,
          "chargeUnrounded": toPlaces(chargeUnrounded, 10),
          "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
          "customerLiable": true,
        },
        holds: {},
      };
    },
  };
};
