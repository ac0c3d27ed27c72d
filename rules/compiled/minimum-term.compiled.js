// How long is the minimum term of this service, and would the ending fall inside it?
// Generated from the rules; change those, not this.
export default ({ dateOfNumber, durationShown, firstDay, isUnknown, lastDay, mayBeNone, monthOfDay, monthsInText, startOfMonth, textIn }) => {
  return {
    decision: "minimum-term",
    readings: {},
    listed: ["account.otherServices","termination.effectiveOn","termination","service.kind","service.activation","service.statedTerm","service.activatedOn","service.paymentPeriod","service.feePeriod","termination.noticeOn"],
    effects: {"one-month":[],"one-year":[],"payment-period":[],"stated-term":[],"no-term":[]},
    whole: {
      facts: ["service.kind","service.activation","service.paymentPeriod","service.activatedOn","termination","termination.effectiveOn"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined) return undefined;
        return {
          serviceKind: textIn(fact0),
          serviceActivation: textIn(fact1),
          servicePaymentPeriod: textIn(fact2),
          serviceActivatedOn: firstDay(fact3),
          serviceActivatedOnIsNone: fact3 === null,
          terminationIsNone: fact4 === null,
          terminationEffectiveOn: firstDay(fact5),
          terminationEffectiveOnIsNone: fact5 === null,
        };
      },
      answer(facts, isBare) {
        const isBroadband = facts.serviceKind === "broadband";
        const paidActivation = facts.serviceActivation === "paid";
        const outcome = isBroadband && paidActivation ? "one-month" : isBroadband && !paidActivation ? "one-year" : "payment-period";
        if (isBare) return outcome;
        const codeLength = isBroadband ? (paidActivation ? "P1M" : "P1Y") : facts.servicePaymentPeriod;
        const value = monthOfDay(facts.serviceActivatedOn);
        const value2 = facts.serviceActivatedOn - startOfMonth(value);
        const value3 = value + monthsInText(codeLength);
        const value4 = startOfMonth(value3);
        const value5 = startOfMonth(value3 + 1) - value4;
        const ownCorrespondingDay = value2 < value5 ? value2 + value4 : value5 + -1 + value4;
        const ownLastDay = ownCorrespondingDay + -1;
        return {
          outcome: outcome,
          values: {
            "length": durationShown(codeLength),
            "lastDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(ownLastDay),
            "firstFreeDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(ownCorrespondingDay),
            "withinMinimumTerm": facts.terminationIsNone ? null : !facts.terminationIsNone && facts.terminationEffectiveOn >= facts.serviceActivatedOn && ownLastDay >= facts.terminationEffectiveOn && !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone) && !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone),
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
      const fact0 = given.read("service.kind");
      const fact1 = given.read("service.activation");
      const fact2 = given.read("service.paymentPeriod");
      const fact3 = given.read("service.activatedOn");
      const fact4 = given.read("termination");
      const fact5 = given.read("termination.effectiveOn");
      return {
        serviceKind: textIn(fact0),
        serviceKindIsUnknown: isUnknown(fact0),
        serviceActivation: textIn(fact1),
        serviceActivationIsUnknown: isUnknown(fact1),
        servicePaymentPeriod: textIn(fact2),
        servicePaymentPeriodIsUnknown: isUnknown(fact2),
        serviceActivatedOnIsNone: fact3 === null,
        serviceActivatedOn: firstDay(fact3),
        serviceActivatedOnIsUnknown: isUnknown(fact3),
        serviceActivatedOnMayBeNone: mayBeNone(fact3),
        serviceActivatedOnAtLatest: lastDay(fact3),
        terminationIsUnknown: isUnknown(fact4),
        terminationMayBeNone: mayBeNone(fact4),
        terminationIsNone: fact4 === null,
        terminationEffectiveOnIsNone: fact5 === null,
        terminationEffectiveOn: firstDay(fact5),
        terminationEffectiveOnIsUnknown: isUnknown(fact5),
        terminationEffectiveOnMayBeNone: mayBeNone(fact5),
        terminationEffectiveOnAtLatest: lastDay(fact5),
      };
    },
    answer(facts, isBare) {
      const value = facts.serviceKind === "broadband";
      const value2 = !facts.serviceKindIsUnknown;
      const isBroadband = value2 && value;
      const isBroadbandIsUnknown = (facts.serviceKindIsUnknown || value) && !isBroadband;
      const value3 = facts.serviceActivation === "paid";
      const value4 = facts.serviceActivationIsUnknown || value3;
      const paidActivation = !facts.serviceActivationIsUnknown && value3;
      const value5 = !paidActivation;
      const paidActivationIsUnknown = value4 && value5;
      const value6 = paidActivationIsUnknown ? "one-month" : paidActivation ? "one-month" : "one-year";
      const codeTerm = isBroadbandIsUnknown ? value6 : isBroadband ? value6 : "payment-period";
      const value7 = codeTerm === "one-month";
      const value8 = value2 && value && value4 && value5;
      const value9 = isBroadbandIsUnknown || value8 || value7;
      const value10 = !(isBroadbandIsUnknown || value8);
      const value11 = !(value7 && value10);
      const value12 = value9 && value11;
      const value13 = !value12;
      const paidBroadbandIsUnknown = (value12 || value7 && value13 && value10) && value9 && value11;
      const value14 = !paidBroadbandIsUnknown;
      const value15 = value7 && value14 && value13 && value10;
      const value16 = codeTerm === "one-year";
      const value17 = isBroadbandIsUnknown || value8 || value16;
      const value18 = !(value16 && value10);
      const value19 = value17 && value18;
      const value20 = !value19;
      const freeBroadbandIsUnknown = (value19 || value16 && value20 && value10) && value17 && value18;
      const value21 = value16 && !freeBroadbandIsUnknown && value20 && value10;
      const value22 = codeTerm === "stated-term";
      const value23 = isBroadbandIsUnknown || value8 || value22;
      const value24 = !(value22 && value10);
      const value25 = value23 && value24;
      const value26 = !value25;
      const statedElsewhereIsUnknown = (value25 || value22 && value26 && value10) && value23 && value24;
      const value27 = !statedElsewhereIsUnknown;
      const value28 = value22 && value27 && value26 && value10;
      const value29 = codeTerm === "no-term";
      const value30 = isBroadbandIsUnknown || value8 || value29;
      const value31 = !(value29 && value10);
      const value32 = value30 && value31;
      const value33 = !value32;
      const notProvedIsUnknown = (value32 || value29 && value33 && value10) && value30 && value31;
      const value34 = !notProvedIsUnknown;
      const value35 = value29 && value34 && value33 && value10;
      if (!(value15 || value21 || value28 || value35) && (paidBroadbandIsUnknown || freeBroadbandIsUnknown || statedElsewhereIsUnknown || notProvedIsUnknown) || value7 && value16 && value14 && value13 && value10 || value22 && (value15 || value21) && value27 && value26 && value10 || value29 && (value15 || value21 || value28) && value34 && value33 && value10) return undefined;
      const outcome = value15 ? "one-month" : value21 ? "one-year" : value28 ? "stated-term" : value35 ? "no-term" : "payment-period";
      if (isBare) return outcome;
      const value36 = paidActivationIsUnknown ? "P1M" : paidActivation ? "P1M" : "P1Y";
      const codeLengthIsUnknown = isBroadbandIsUnknown ? !(facts.servicePaymentPeriod === value36 && !(facts.servicePaymentPeriodIsUnknown || paidActivationIsUnknown)) : isBroadband ? paidActivationIsUnknown : facts.servicePaymentPeriodIsUnknown;
      const value37 = !facts.serviceActivatedOnIsNone;
      const codeLength = isBroadbandIsUnknown ? value36 : isBroadband ? value36 : facts.servicePaymentPeriod;
      const value38 = monthsInText(codeLength);
      const value39 = monthOfDay(facts.serviceActivatedOn);
      const value40 = value38 + value39;
      const value41 = 119999 < value40;
      const value42 = !facts.serviceActivatedOnIsUnknown && value41;
      const value43 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOn < -719162;
      const value44 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone;
      const value45 = monthOfDay(facts.serviceActivatedOnAtLatest);
      const value46 = value38 + value45;
      let value47;
      if (119999 < value46) {
        value47 = 2932896;
      } else {
      
        const value48 = facts.serviceActivatedOnAtLatest - startOfMonth(value45);
        const value49 = startOfMonth(value46);
        const value50 = startOfMonth(value46 + 1) - value49;
        value47 = value48 < value50 ? value49 + value48 : value49 + (value50 + -1);
      }
      let value51;
      if (value41) {
        value51 = -719162;
      } else {
      
        const value52 = facts.serviceActivatedOn - startOfMonth(value39);
        const value53 = startOfMonth(value40);
        const value54 = startOfMonth(value40 + 1) - value53;
        value51 = value52 < value54 ? value53 + value52 : value53 + (value54 + -1);
      }
      const value55 = codeLengthIsUnknown || value42 || value43;
      const value56 = codeLengthIsUnknown || value42 || value43 || value44 || (facts.serviceActivatedOnIsUnknown || codeLengthIsUnknown) && !(value47 === value51 && !value55);
      const value57 = (value55 ? -719163 : value51) + -1;
      const value58 = value57 >= -719162 && 2932896 >= value57;
      const value59 = !(value37 && value56) && !value58;
      const value60 = value37 && value56 && value55;
      const value61 = value37 && value56 && (codeLengthIsUnknown || value42 || value43 || value44);
      const value62 = (value55 ? 2932897 : value47) + -1;
      const value63 = value62 >= -719162 && 2932896 >= value62 ? value62 : 2932896;
      const value64 = value58 ? value57 : -719162;
      const value65 = value59 || value60;
      const value66 = value59 || value60 || value61 || value37 && value56 && !(value63 === value64 && !value65);
      const ownLastDayIsUnknown = value37 && value66;
      const ownLastDay = value65 ? -719163 : value64;
      const value67 = ownLastDay + 1;
      const value68 = 2932896 < value67;
      const value69 = value68 && !ownLastDayIsUnknown;
      const value70 = value37 && value66 && value65;
      const value71 = value37 && value66 && (value59 || value60 || value61);
      const value72 = value68 ? -719162 : value67;
      const ownLastDayAtLatest = value65 ? 2932897 : value63;
      const value73 = value69 || value70;
      const nobodyIsEndingIsUnknown = facts.terminationIsUnknown && facts.terminationMayBeNone;
      const value74 = !nobodyIsEndingIsUnknown;
      const nobodyIsEnding = facts.terminationIsNone && value74;
      const value75 = !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone);
      const value76 = facts.terminationEffectiveOn >= facts.serviceActivatedOnAtLatest;
      const value77 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value78 = !(value44 || value77);
      const value79 = facts.terminationEffectiveOnAtLatest >= facts.serviceActivatedOn && value75 && !(value76 && value75 && value78);
      const value80 = !value79;
      const value81 = !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone);
      const value82 = ownLastDay >= facts.terminationEffectiveOnAtLatest;
      const value83 = !(value77 || value71);
      const value84 = ownLastDayAtLatest >= facts.terminationEffectiveOn && value81 && !(value82 && value81 && value83);
      const value85 = !value84;
      let value86 = codeLengthIsUnknown || ownLastDayIsUnknown;
      if (!value86) {
        let firstFreeDayIsUnknown = value37;
        if (firstFreeDayIsUnknown) {
          let value87 = value69 || value70 || value71;
          if (!value87) {
            let value88 = value37 && value66;
            if (value88) {
              const value89 = ownLastDayAtLatest + 1;
              value88 = !(value72 === (2932896 < value89 ? 2932896 : value89) && !value73);
            }
            value87 = value88;
          }
          firstFreeDayIsUnknown = value87;
        }
        value86 = firstFreeDayIsUnknown || nobodyIsEndingIsUnknown || (!nobodyIsEnding && (value79 || value76 && value80 && value75 && value78) && (value84 || value82 && value85 && value81 && value83) && (value79 || value84));
      }
      if (value86) return undefined;
      return {
        outcome: outcome,
        values: {
          "length": durationShown(codeLength),
          "lastDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(ownLastDay),
          "firstFreeDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(value73 ? -719163 : value72),
          "withinMinimumTerm": nobodyIsEnding ? null : value76 && value82 && value74 && !facts.terminationIsNone && value80 && value75 && value78 && value85 && value81 && value83,
        },
        holds: {},
      };
    },
  };
};
