// Is a call inclusive, and if not what does it cost?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, decimal, decimalOf, divide, entriesIn, fieldIn, isUnknown, mayBeNone, moneyText, noAnswer, plus, roundHalfUp, stretchesFrom, textIn, times, toPlaces, wholeIn }) => {
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
          packageInclusiveTimesIsNone: fact0 === null,
          packageInclusiveTimes: entriesIn(fact0).map((entry1) => [textIn(fieldIn(entry1, "days")), wholeIn(fieldIn(entry1, "from")), wholeIn(fieldIn(entry1, "to"))]),
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
        let value;
        if (facts.packageInclusiveTimesIsNone) {
          value = NOTHING;
        } else {
        
          const list = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry of facts.packageInclusiveTimes) {
            list.push([entry[1]]);
          }
          value = list;
        }
        let value2;
        if (facts.packageInclusiveTimesIsNone) {
          value2 = NOTHING;
        } else {
        
          const list2 = [];
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry2 of facts.packageInclusiveTimes) {
            list2.push([entry2[2]]);
          }
          value2 = list2;
        }
        const all = [];
        if ((steps += value.length) > MOST_STEPS) return undefined;
        for (const one of value) all.push(one);
        if ((steps += value2.length) > MOST_STEPS) return undefined;
        for (const one2 of value2) all.push(one2);
        const cuts = [];
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry3 of all) {
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
        const value3 = !facts.packageInclusiveTimesIsNone;
        let state_0 = false;
        let state_1 = 0;
        if ((steps += stretches.length) > MOST_STEPS) return undefined;
        for (const entry5 of stretches) {
          let value4 = value3;
          if (value4) {
            const value5 = entry5[0] + 719162;
            const value6 = 9007199254740991 < value5;
            const value7 = Math.floor(value5 / 7) * 7;
            const value8 = 9007199254740991 < value7;
            const value9 = entry5[0] + -1;
            const value10 = value9 >= -719162 && 2932896 >= value9;
            const value11 = (value10 ? value9 : -719163) + 719162;
            const value12 = Math.floor(value11 / 7) * 7;
            const value13 = value5 - value7;
            const value14 = !(value13 >= -9007199254740991 && 9007199254740991 >= value13);
            const value15 = value13 + 1;
            const value16 = !(value15 >= -9007199254740991 && 9007199254740991 >= value15);
            const value17 = value11 - value12;
            const value18 = value17 + 1;
            const value19 = value6 || value8 || 9007199254740991 < value11 || 9007199254740991 < value12 || value14 || value16 || !value10 || !(value17 >= -9007199254740991 && 9007199254740991 >= value17) || !(value18 >= -9007199254740991 && 9007199254740991 >= value18);
            const value20 = value6 || value8 || value14 || value16;
            const value21 = 5 < value15;
            const value22 = 5 < value18;
            let state2_0 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry6 of facts.packageInclusiveTimes) {
              const value23 = entry6[2] < entry6[1];
              if ((value23 ? value19 : value20) ? noAnswer() : true) {
                const value24 = entry5[1] >= entry6[1];
                const value25 = entry6[0] === "all";
                const value26 = entry6[0] === "weekends";
                const value27 = value25 || value26 === value21;
                const value28 = entry5[1] < entry6[2];
                const part = value23 ? value24 && value27 || value28 && (value25 || value26 === value22) : value24 && value28 && value27;
                state2_0 = state2_0 || part;
              }
            }
            value4 = state2_0;
          }
          if (value4) {
            const value29 = entry5[2] + state_1;
            const next = state_0 || !(value29 >= -9007199254740991 && 9007199254740991 >= value29);
            const next2 = value29;
            state_0 = next;
            state_1 = next2;
          }
        }
        const value30 = 0 < facts.callDurationSeconds;
        let any2 = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry7 of LISTED) {
          if (facts.callNumber.startsWith(entry7[0])) {
            any2 = true;
            break;
          }
        }
        let value31 = any2;
        if (!value31) {
          const value32 = facts.callNumber.startsWith("0845");
          let any3 = false;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          for (const entry8 of LISTED2) {
            if (value32) {
              any3 = true;
              break;
            }
          }
          value31 = any3 && facts.packageIncludes0845;
        }
        const startsInside = facts.packageInclusiveTimesIsNone || !any && 0 < state_1;
        const outsideSeconds = facts.callDurationSeconds - (facts.packageIncludesCalls && value31 ? (startsInside ? facts.callDurationSeconds : 0) : 0);
        const value33 = 0 < outsideSeconds;
        const noCall = facts.callDurationSeconds === 0;
        const value34 = !noCall;
        const isBilledElsewhere = !facts.callOverProviderNetwork;
        const included = facts.packageIncludesCalls && facts.callOverProviderNetwork && value34 && value31 && startsInside;
        const value35 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
        if (any || state_0 || facts.packageIncludesCalls && value30 && value33 && facts.callOverProviderNetwork && value34 && (noCall || isBilledElsewhere || included) && value31 && startsInside || value35 || value34 && facts.callOverProviderNetwork && (any || state_0 || !included && (any || state_0 || value35))) return undefined;
        const outcome = noCall ? "no-call" : isBilledElsewhere && value34 ? "billed-elsewhere" : included ? "included" : facts.packageIncludesCalls && value30 && value33 && facts.callOverProviderNetwork && value34 && value31 && startsInside ? "part-included" : "charged";
        if (isBare) return outcome;
        const byTheMinute = facts.packageBillingInterval === "minute";
        const value36 = outsideSeconds * -1;
        const minutesCharged = Math.floor(value36 / 60) * -1;
        const value37 = minutesCharged * 60;
        const isFree = noCall || isBilledElsewhere || facts.packageIncludesCalls && value31 && startsInside;
        let value38 = any || state_0;
        if (!value38) {
          const value39 = facts.packageIncludesCalls && value31 && (any || state_0);
          const value40 = !(value36 >= -9007199254740991 && 9007199254740991 >= value36);
          const value41 = value39 || value35;
          value38 = (byTheMinute ? value39 || value35 || value40 || !(value37 >= -9007199254740991 && 9007199254740991 >= value37) : value41) || value35 || value40;
          if (!value38) {
            const value42 = !isFree;
            value38 = (byTheMinute && value42 && (value39 || value35 || value40)) || (!byTheMinute && value42 && value41);
          }
        }
        if (value38) return undefined;
        let chargeUnrounded;
        if (isFree) {
          chargeUnrounded = AMOUNT0;
        } else {
        
          const timeCharged = byTheMinute ? value37 : outsideSeconds;
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
      const value17 = !facts.packageInclusiveTimesIsNone;
      const value18 = !facts.packageInclusiveTimesIsUnknown;
      const value19 = value17 && facts.packageInclusiveTimesIsUnknown;
      let state_0 = false;
      let state_1 = 0;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry4 of stretches) {
        let value20 = value17 && value18;
        if (value20) {
          const value21 = entry4[0] + 719162;
          const value22 = Math.floor(value21 / 7) * 7;
          const value23 = value21 - value22;
          const value24 = value23 + 1;
          const value25 = 5 < value24;
          const value26 = 9007199254740991 < value21;
          const value27 = 9007199254740991 < value22;
          const value28 = !(value23 >= -9007199254740991 && 9007199254740991 >= value23);
          const value29 = !(value24 >= -9007199254740991 && 9007199254740991 >= value24);
          const value30 = !(value26 || value27 || value28 || value29);
          const value31 = (value26 || value27 || value25 || value28 || value29) && !(value25 && value30);
          const value32 = !value31;
          const value33 = value25 && value32 && value30;
          const value34 = entry4[0] + -1;
          const value35 = value34 >= -719162 && 2932896 >= value34;
          const value36 = (value35 ? value34 : -719163) + 719162;
          const value37 = Math.floor(value36 / 7) * 7;
          const value38 = value36 - value37;
          const value39 = value38 + 1;
          const value40 = 5 < value39;
          const value41 = 9007199254740991 < value36;
          const value42 = 9007199254740991 < value37;
          const value43 = !value35;
          const value44 = !(value38 >= -9007199254740991 && 9007199254740991 >= value38);
          const value45 = !(value39 >= -9007199254740991 && 9007199254740991 >= value39);
          const value46 = !(value41 || value42 || value43 || value44 || value45);
          const value47 = (value41 || value42 || value40 || value43 || value44 || value45) && !(value40 && value46);
          const value48 = !value47;
          const value49 = value40 && value48 && value46;
          let state2_0 = false;
          let state2_1 = false;
          if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
          for (const entry5 of facts.packageInclusiveTimes) {
            const value50 = entry5[2] < entry5[1];
            const value51 = entry4[1] >= entry5[1];
            const value52 = entry5[0] === "all";
            const value53 = entry5[0] === "weekends";
            const value54 = value33 === value53;
            const value55 = value31 || value54;
            const value56 = !(value54 && value32);
            const value57 = value52 || value54 && !(value55 && value56) && value32;
            const value58 = !value57;
            const value59 = value58 && value55 && value56;
            const value60 = !value59;
            const value61 = value51 && (value59 || value60 && value57) && value58 && value55 && value56;
            const value62 = !value61;
            const value63 = value51 && value62 && value60 && value57;
            const value64 = value61 || value63;
            const value65 = !value63;
            const value66 = value64 && value65;
            const value67 = !value66;
            const value68 = value51 && value67 && value62 && value60 && value57;
            const value69 = entry4[1] < entry5[2];
            const value70 = value49 === value53;
            const value71 = value47 || value70;
            const value72 = !(value70 && value48);
            const value73 = value52 || value70 && !(value71 && value72) && value48;
            const value74 = !value73 && value71 && value72;
            const value75 = !value74;
            const value76 = value75 && value73;
            const value77 = value74 || value76;
            const value78 = !value76;
            const value79 = value77 && value78;
            const value80 = !value79;
            const value81 = value69 && (value79 || value80 && value75 && value73) && value77 && value78;
            const value82 = !value81;
            const value83 = value69 && value82 && value80 && value75 && value73;
            const value84 = (value81 || value83) && !value83;
            const value85 = value68 || value69 && !value84 && value82 && value80 && value75 && value73;
            const value86 = value50 ? !value85 && (value66 || value84) : value69 && (value66 || value68) && value64 && value65;
            const part = value86;
            const part2 = !value86 && (value50 ? value85 : value51 && value69 && value67 && value62 && value60 && value57);
            const value87 = !state2_0 && state2_1;
            const value88 = !part && part2;
            const value89 = value87 || value88;
            const next = !value89 && ((state2_0 || state2_1) && !value87 || (part || part2) && !value88);
            const next2 = value89;
            state2_0 = next;
            state2_1 = next2;
          }
          value20 = state2_1 && !(value17 && (value17 && value18 && state2_0 || value19));
        }
        if (value20) {
          const value90 = entry4[2] + state_1;
          const next3 = state_0 || !(value90 >= -9007199254740991 && 9007199254740991 >= value90);
          const next4 = value90;
          state_0 = next3;
          state_1 = next4;
        }
      }
      const value91 = 0 < state_1;
      let any = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry6 of stretches) {
        let value92 = value17;
        if (value92) {
          let value93 = value17 && value18;
          if (value93) {
            const value94 = entry6[0] + 719162;
            const value95 = Math.floor(value94 / 7) * 7;
            const value96 = value94 - value95;
            const value97 = value96 + 1;
            const value98 = 5 < value97;
            const value99 = 9007199254740991 < value94;
            const value100 = 9007199254740991 < value95;
            const value101 = !(value96 >= -9007199254740991 && 9007199254740991 >= value96);
            const value102 = !(value97 >= -9007199254740991 && 9007199254740991 >= value97);
            const value103 = !(value99 || value100 || value101 || value102);
            const value104 = (value99 || value100 || value98 || value101 || value102) && !(value98 && value103);
            const value105 = !value104;
            const value106 = value98 && value105 && value103;
            const value107 = entry6[0] + -1;
            const value108 = value107 >= -719162 && 2932896 >= value107;
            const value109 = (value108 ? value107 : -719163) + 719162;
            const value110 = Math.floor(value109 / 7) * 7;
            const value111 = value109 - value110;
            const value112 = value111 + 1;
            const value113 = 5 < value112;
            const value114 = 9007199254740991 < value109;
            const value115 = 9007199254740991 < value110;
            const value116 = !value108;
            const value117 = !(value111 >= -9007199254740991 && 9007199254740991 >= value111);
            const value118 = !(value112 >= -9007199254740991 && 9007199254740991 >= value112);
            const value119 = !(value114 || value115 || value116 || value117 || value118);
            const value120 = (value114 || value115 || value113 || value116 || value117 || value118) && !(value113 && value119);
            const value121 = !value120;
            const value122 = value113 && value121 && value119;
            let state3_0 = false;
            let state3_1 = false;
            if ((steps += facts.packageInclusiveTimes.length) > MOST_STEPS) return undefined;
            for (const entry7 of facts.packageInclusiveTimes) {
              const value123 = entry7[2] < entry7[1];
              const value124 = entry6[1] >= entry7[1];
              const value125 = entry7[0] === "all";
              const value126 = entry7[0] === "weekends";
              const value127 = value106 === value126;
              const value128 = value104 || value127;
              const value129 = !(value127 && value105);
              const value130 = value125 || value127 && !(value128 && value129) && value105;
              const value131 = !value130;
              const value132 = value131 && value128 && value129;
              const value133 = !value132;
              const value134 = value124 && (value132 || value133 && value130) && value131 && value128 && value129;
              const value135 = !value134;
              const value136 = value124 && value135 && value133 && value130;
              const value137 = value134 || value136;
              const value138 = !value136;
              const value139 = value137 && value138;
              const value140 = !value139;
              const value141 = value124 && value140 && value135 && value133 && value130;
              const value142 = entry6[1] < entry7[2];
              const value143 = value122 === value126;
              const value144 = value120 || value143;
              const value145 = !(value143 && value121);
              const value146 = value125 || value143 && !(value144 && value145) && value121;
              const value147 = !value146 && value144 && value145;
              const value148 = !value147;
              const value149 = value148 && value146;
              const value150 = value147 || value149;
              const value151 = !value149;
              const value152 = value150 && value151;
              const value153 = !value152;
              const value154 = value142 && (value152 || value153 && value148 && value146) && value150 && value151;
              const value155 = !value154;
              const value156 = value142 && value155 && value153 && value148 && value146;
              const value157 = (value154 || value156) && !value156;
              const value158 = value141 || value142 && !value157 && value155 && value153 && value148 && value146;
              const value159 = value123 ? !value158 && (value139 || value157) : value142 && (value139 || value141) && value137 && value138;
              const part3 = value159;
              const part4 = !value159 && (value123 ? value158 : value124 && value142 && value140 && value135 && value133 && value130);
              const value160 = !state3_0 && state3_1;
              const value161 = !part3 && part4;
              const value162 = value160 || value161;
              const next5 = !value162 && ((state3_0 || state3_1) && !value160 || (part3 || part4) && !value161);
              const next6 = value162;
              state3_0 = next5;
              state3_1 = next6;
            }
            value93 = state3_0;
          }
          value92 = value93 || value19;
        }
        if (value92) {
          any = true;
          break;
        }
      }
      const value163 = !any;
      let any2 = false;
      if ((steps += stretches.length) > MOST_STEPS) return undefined;
      for (const entry8 of stretches) {
        if (entry8[2] < 0) {
          any2 = true;
          break;
        }
      }
      const value164 = !(facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any2);
      const value165 = facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any2 || any || state_0 || value91;
      const value166 = !(facts.callStartedAtIsUnknown || facts.packageInclusiveTimesIsUnknown || any2 || any || state_0);
      const value167 = !(value91 && value163 && value164 && value166);
      const value168 = value91 && value163 && value164 && !(value165 && value167) && value166;
      const startsInsideIsUnknown = atAnyTimeIsUnknown ? !value168 : !(facts.packageInclusiveTimesIsNone && !atAnyTimeIsUnknown) && value165 && value167;
      const value169 = !startsInsideIsUnknown;
      const value170 = value13 && facts.packageIncludesCalls;
      const value171 = (facts.packageIncludesCallsIsUnknown || facts.packageIncludesCalls) && !value170;
      const value172 = !facts.callNumberIsUnknown;
      let any3 = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry9 of LISTED) {
        if (facts.callNumber.startsWith(entry9[0])) {
          any3 = true;
          break;
        }
      }
      const value173 = value172 && any3;
      const value174 = facts.callNumber.startsWith("0845");
      let any4 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry10 of LISTED2) {
        if (value174) {
          any4 = true;
          break;
        }
      }
      const value175 = !facts.packageIncludes0845IsUnknown;
      const value176 = value172 && any4;
      const value177 = (facts.callNumberIsUnknown || any4) && !value176;
      let isIncluded0845IsUnknown = value177 || value176;
      if (isIncluded0845IsUnknown) {
        const value178 = value175 && facts.packageIncludes0845;
        const value179 = (facts.packageIncludes0845IsUnknown || facts.packageIncludes0845) && !value178;
        isIncluded0845IsUnknown = (value179 || value178) && (value177 || value179);
      }
      const value180 = !isIncluded0845IsUnknown;
      const value181 = value172 && any4 && value175 && facts.packageIncludes0845 && value180;
      const value182 = (isIncluded0845IsUnknown || value181) && !value181;
      const value183 = value173 || value172 && any4 && value175 && facts.packageIncludes0845 && !value182 && value180;
      let value184 = !value183;
      if (value184) {
        const value185 = facts.callNumberIsUnknown || any3;
        const value186 = !value173;
        value184 = ((value185 && value186 || value173) && value185 && value186 || value173) && value186 || value182;
      }
      const value187 = !value184;
      const value188 = value187 && value183;
      const value189 = (value184 || value188) && !value188;
      const value190 = !value189;
      const isInclusiveIsUnknown = (value171 || value170) && (value189 || value190 && value187 && value183) && (value171 || value189);
      const value191 = !isInclusiveIsUnknown;
      const value192 = value13 && facts.packageIncludesCalls && value191 && value190 && value187 && value183;
      const value193 = (isInclusiveIsUnknown || value192) && !value192;
      const value194 = !value193;
      const value195 = value193 || value13 && facts.packageIncludesCalls && value194 && value191 && value190 && value187 && value183;
      const startsInside = facts.packageInclusiveTimesIsNone || atAnyTimeIsUnknown || value168;
      const value196 = value169 && startsInside;
      const value197 = (startsInsideIsUnknown || value196) && !value196;
      const value198 = !value197;
      const isWhollyInclusiveIsUnknown = value195 && (value197 || value169 && value198 && startsInside) && (value193 || value197);
      const value199 = !isWhollyInclusiveIsUnknown;
      const value200 = value13 && facts.packageIncludesCalls && value169 && value199 && value194 && value191 && value190 && value187 && value183 && value198 && startsInside;
      const value201 = (isWhollyInclusiveIsUnknown || value200) && !value200;
      const value202 = !value201;
      const value203 = value13 && facts.packageIncludesCalls && value169 && value202 && value199 && value194 && value191 && value190 && value187 && value183 && value198 && startsInside;
      const value204 = !isBilledElsewhereIsUnknown;
      const value205 = value204 && value4;
      const value206 = (isBilledElsewhereIsUnknown || value205) && !value205;
      const value207 = !value206;
      const value208 = value206 || value207 && value204 && value4;
      const includedIsUnknown = (value201 || value203) && value208 && value11 && (value201 || value206 || noCallIsUnknown);
      const value209 = !includedIsUnknown;
      const value210 = value13 && facts.packageIncludesCalls && value169 && value209 && value202 && value199 && value194 && value191 && value190 && value187 && value183 && value198 && startsInside && value207 && value204 && value4 && value8 && value10;
      const inclusiveSecondsAtTimesIsUnknown = startsInsideIsUnknown ? value7 : value169 && facts.callDurationSecondsIsUnknown && startsInside;
      const value211 = !inclusiveSecondsAtTimesIsUnknown;
      const inclusiveSecondsAtTimes = startsInsideIsUnknown ? facts.callDurationSeconds : value196 ? facts.callDurationSeconds : 0;
      const value212 = 0 < inclusiveSecondsAtTimes;
      const outsideSeconds = facts.callDurationSeconds - (isInclusiveIsUnknown ? inclusiveSecondsAtTimes : value192 ? inclusiveSecondsAtTimes : 0);
      const value213 = 0 < outsideSeconds;
      const inclusiveSecondsIsUnknown = isInclusiveIsUnknown ? !(value211 && inclusiveSecondsAtTimes === 0) : value13 && facts.packageIncludesCalls && inclusiveSecondsAtTimesIsUnknown && value191 && value190 && value187 && value183;
      const value214 = !(outsideSeconds >= -9007199254740991 && 9007199254740991 >= outsideSeconds);
      const outsideSecondsIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value214;
      const value215 = !outsideSecondsIsUnknown;
      const value216 = (facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value213 || value214) && !(value213 && value215);
      const value217 = !value216;
      let isPartlyInclusiveIsUnknown = value195;
      if (isPartlyInclusiveIsUnknown) {
        const value218 = value211 && value212;
        const value219 = (inclusiveSecondsAtTimesIsUnknown || value212) && !value218;
        isPartlyInclusiveIsUnknown = (value219 || value218) && (value216 || value213 && value217 && value215) && (value193 || value219 || value216);
      }
      const value220 = !isPartlyInclusiveIsUnknown;
      const value221 = value13 && facts.packageIncludesCalls && value211 && value212 && value213 && value220 && value194 && value191 && value190 && value187 && value183 && value217 && value215;
      const value222 = (isPartlyInclusiveIsUnknown || value221) && !value221;
      const value223 = !value222;
      const partIncludedIsUnknown = (value222 || value13 && facts.packageIncludesCalls && value211 && value212 && value213 && value223 && value220 && value194 && value191 && value190 && value187 && value183 && value217 && value215) && value208 && value11 && (value222 || value206 || noCallIsUnknown);
      const value224 = !partIncludedIsUnknown;
      const value225 = value13 && facts.packageIncludesCalls && value211 && value212 && value213 && value224 && value223 && value220 && value194 && value191 && value190 && value187 && value183 && value217 && value215 && value207 && value204 && value4 && value8 && value10;
      if (!(noCall || value12 || value210 || value225) && (noCallIsUnknown || billedElsewhereIsUnknown || includedIsUnknown || partIncludedIsUnknown) || value13 && facts.packageIncludesCalls && value169 && (noCall || value12) && value209 && value202 && value199 && value194 && value191 && value190 && value187 && value183 && value198 && startsInside && value207 && value204 && value4 && value8 && value10 || value13 && facts.packageIncludesCalls && value211 && value212 && value213 && (noCall || value12 || value210) && value224 && value223 && value220 && value194 && value191 && value190 && value187 && value183 && value217 && value215 && value207 && value204 && value4 && value8 && value10) return undefined;
      const outcome = noCall ? "no-call" : value12 ? "billed-elsewhere" : value210 ? "included" : value225 ? "part-included" : "charged";
      if (isBare) return outcome;
      const isFree = noCall || isBilledElsewhere || value203;
      const isFreeIsUnknown = !isFree && (value9 && value7 || value5 || value201);
      const value226 = facts.packageBillingInterval === "minute";
      const value227 = !facts.packageBillingIntervalIsUnknown;
      const byTheMinute = value227 && value226;
      const value228 = !byTheMinute;
      const byTheMinuteIsUnknown = (facts.packageBillingIntervalIsUnknown || value226) && value228;
      const value229 = outsideSeconds * -1;
      const minutesCharged = Math.floor(value229 / 60) * -1;
      const value230 = !(value229 >= -9007199254740991 && 9007199254740991 >= value229);
      const minutesChargedIsUnknown = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value214 || value230;
      const value231 = byTheMinuteIsUnknown ? !(minutesCharged === 0 && !minutesChargedIsUnknown) : value227 && value226 && minutesChargedIsUnknown;
      const value232 = byTheMinuteIsUnknown ? minutesCharged : byTheMinute ? minutesCharged : 0;
      const value233 = !isFreeIsUnknown && isFree;
      const value234 = !value233;
      const value235 = minutesCharged * 60;
      const value236 = facts.callDurationSecondsIsUnknown || inclusiveSecondsIsUnknown || value214 || value230 || !(value235 >= -9007199254740991 && 9007199254740991 >= value235);
      const timeChargedIsUnknown = byTheMinuteIsUnknown ? !(outsideSeconds === value235 && !value236) : byTheMinute ? value236 : outsideSecondsIsUnknown;
      const timeCharged = byTheMinuteIsUnknown ? value235 : byTheMinute ? value235 : outsideSeconds;
      const value237 = timeCharged === 0;
      const value238 = !timeChargedIsUnknown && value237;
      const value239 = !value238;
      const value240 = (timeChargedIsUnknown || value237) && value239;
      const value241 = divide(times(facts.callRatePerMinute, decimalOf(timeCharged)), AMOUNT60);
      const value242 = plus(facts.packageConnectionFee, value240 ? AMOUNT0 : value238 ? AMOUNT0 : value241);
      let value243 = isFreeIsUnknown ? !(!value231 && value232 === 0) : value231 && value234;
      if (!value243) {
        const value244 = outsideSeconds === 0;
        const value245 = byTheMinuteIsUnknown ? !(value244 && value215) : value228 && outsideSecondsIsUnknown;
        value243 = isFreeIsUnknown ? !(!value245 && (value244 || byTheMinuteIsUnknown || byTheMinute)) : value245 && value234;
        if (!value243) {
          const value246 = facts.callRatePerMinuteIsUnknown || timeChargedIsUnknown;
          const value247 = (value240 ? !(compare(value241, AMOUNT0) === 0 && !value246) : value239 && value246) || facts.packageConnectionFeeIsUnknown;
          value243 = isFreeIsUnknown ? !(compare(value242, AMOUNT0) === 0 && !value247) : value234 && value247;
        }
      }
      if (value243) return undefined;
      const chargeUnrounded = isFreeIsUnknown ? AMOUNT0 : value233 ? AMOUNT0 : value242;
      return {
        outcome: outcome,
        values: {
          "billedMinutes": isFreeIsUnknown ? 0 : value233 ? 0 : value232,
          "billedSeconds": isFreeIsUnknown ? 0 : value233 ? 0 : byTheMinuteIsUnknown ? 0 : byTheMinute ? 0 : outsideSeconds,
          "chargeUnrounded": toPlaces(chargeUnrounded, 10),
          "charge": moneyText(roundHalfUp(chargeUnrounded, 2)),
          "customerLiable": true,
        },
        holds: {},
      };
    },
  };
};
