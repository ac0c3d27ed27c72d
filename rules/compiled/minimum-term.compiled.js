// How long is the minimum term of this service, and would the ending fall inside it?
// Generated from the rules; change those, not this.
export default ({ dateOfNumber, durationShown, firstDay, isUnknown, lastDay, mayBeNone, monthOfDay, monthsInText, startOfMonth, textIn }) => {
  return {
    decision: "minimum-term",
    readings: {},
    listed: ["account.otherServices","termination.effectiveOn","termination","service.kind","service.activation","service.statedTerm","service.activatedOn","service.paymentPeriod","service.feePeriod","termination.noticeOn"],
    effects: {"one-month":[],"one-year":[],"payment-period":[],"stated-term":[],"no-term":[]},
    whole: {
      facts: ["service.kind","service.activation","service.activatedOn","service.paymentPeriod","termination","termination.effectiveOn"],
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
          serviceActivatedOnIsNone: fact2 === null,
          serviceActivatedOn: firstDay(fact2),
          servicePaymentPeriod: textIn(fact3),
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
        const value = !facts.serviceActivatedOnIsNone;
        const value2 = monthOfDay(facts.serviceActivatedOn);
        const value3 = facts.serviceActivatedOn - startOfMonth(value2);
        const codeLength = isBroadband ? (paidActivation ? "P1M" : "P1Y") : facts.servicePaymentPeriod;
        const value4 = value2 + monthsInText(codeLength);
        const value5 = startOfMonth(value4);
        const value6 = startOfMonth(value4 + 1) - value5;
        const value7 = (value3 < value6 ? value3 + value5 : value6 + -1 + value5) + -1;
        const value8 = value7 < -719162;
        const ownLastDay = value8 ? -719163 : value7;
        const value9 = ownLastDay + 1;
        const value10 = value9 < -719162;
        if (value && value8 || value && value10 || !value10 && value && value8) return undefined;
        return {
          outcome: outcome,
          values: {
            "length": durationShown(codeLength),
            "lastDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(ownLastDay),
            "firstFreeDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(value10 ? -719163 : value9),
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
      const value51 = facts.serviceActivatedOn - startOfMonth(value39);
      const value52 = startOfMonth(value40);
      const value53 = startOfMonth(value40 + 1) - value52;
      const value54 = value51 < value53 ? value52 + value51 : value52 + (value53 + -1);
      const value55 = value41 ? -719162 : value54;
      const value56 = codeLengthIsUnknown || value42 || value43;
      const value57 = codeLengthIsUnknown || value42 || value43 || value44 || (facts.serviceActivatedOnIsUnknown || codeLengthIsUnknown) && !(value47 === value55 && !value56);
      const value58 = (value56 ? -719163 : value55) + -1;
      const value59 = value58 >= -719162 && 2932896 >= value58;
      const value60 = !(value37 && value57) && !value59;
      const value61 = value37 && value57 && (codeLengthIsUnknown || value42 || value43 || !value41 && value54 < -719162);
      const value62 = value37 && value57 && (codeLengthIsUnknown || value42 || value43 || value44);
      const value63 = (value56 ? 2932897 : value47) + -1;
      const value64 = value63 >= -719162 && 2932896 >= value63 ? value63 : 2932896;
      const value65 = value59 ? value58 : -719162;
      const value66 = value60 || value61;
      const value67 = value60 || value61 || value62 || value37 && value57 && !(value64 === value65 && !value66);
      const ownLastDayIsUnknown = value37 && value67;
      const ownLastDay = value66 ? -719163 : value65;
      const value68 = ownLastDay + 1;
      const value69 = value68 >= -719162 && 2932896 >= value68;
      const value70 = !ownLastDayIsUnknown && !value69;
      const value71 = value37 && value67 && value66;
      const value72 = value37 && value67 && (value60 || value61 || value62);
      const ownLastDayAtLatest = value66 ? 2932897 : value64;
      const value73 = value69 ? value68 : -719162;
      const value74 = value70 || value71;
      const nobodyIsEndingIsUnknown = facts.terminationIsUnknown && facts.terminationMayBeNone;
      const value75 = !nobodyIsEndingIsUnknown;
      const nobodyIsEnding = facts.terminationIsNone && value75;
      const value76 = !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone);
      const value77 = facts.terminationEffectiveOn >= facts.serviceActivatedOnAtLatest;
      const value78 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value79 = !(value44 || value78);
      const value80 = facts.terminationEffectiveOnAtLatest >= facts.serviceActivatedOn && value76 && !(value77 && value76 && value79);
      const value81 = !value80;
      const value82 = !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone);
      const value83 = ownLastDay >= facts.terminationEffectiveOnAtLatest;
      const value84 = !(value78 || value72);
      const value85 = ownLastDayAtLatest >= facts.terminationEffectiveOn && value82 && !(value83 && value82 && value84);
      const value86 = !value85;
      let value87 = codeLengthIsUnknown || ownLastDayIsUnknown;
      if (!value87) {
        let firstFreeDayIsUnknown = value37;
        if (firstFreeDayIsUnknown) {
          let value88 = value70 || value71 || value72;
          if (!value88) {
            let value89 = value37 && value67;
            if (value89) {
              const value90 = ownLastDayAtLatest + 1;
              value89 = !((value90 >= -719162 && 2932896 >= value90 ? value90 : 2932896) === value73 && !value74);
            }
            value88 = value89;
          }
          firstFreeDayIsUnknown = value88;
        }
        value87 = firstFreeDayIsUnknown || nobodyIsEndingIsUnknown || (!nobodyIsEnding && (value80 || value77 && value81 && value76 && value79) && (value85 || value83 && value86 && value82 && value84) && (value80 || value85));
      }
      if (value87) return undefined;
      return {
        outcome: outcome,
        values: {
          "length": durationShown(codeLength),
          "lastDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(ownLastDay),
          "firstFreeDay": facts.serviceActivatedOnIsNone ? null : dateOfNumber(value74 ? -719163 : value73),
          "withinMinimumTerm": nobodyIsEnding ? null : value77 && value83 && value75 && !facts.terminationIsNone && value81 && value76 && value79 && value86 && value82 && value84,
        },
        holds: {},
      };
    },
  };
};
