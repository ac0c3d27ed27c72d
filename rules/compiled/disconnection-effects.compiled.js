// What follows from being cut off for non-payment?
// Generated from the rules; change those, not this.
export default ({ firstDay, isUnknown, lastDay, mayBeNone, monthOfDay, monthsInText, startOfMonth, textIn }) => {
  return {
    decision: "disconnection-effects",
    readings: {},
    listed: ["account.disconnectedOn","service.activatedOn","rateCard.terminationCharge","account.otherServices","termination.effectiveOn","termination","service.kind","service.activation","service.statedTerm","service.paymentPeriod","service.feePeriod","termination.noticeOn"],
    effects: {"cut-off":[{"party":"provider","modality":"may","action":"withdraw-number","clause":"S8/b2","by":null,"amount":null,"where":null}],"in-service":[]},
    whole: {
      facts: ["account.disconnectedOn","service.activatedOn","service.kind","service.activation","service.paymentPeriod"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined) return undefined;
        return {
          accountDisconnectedOnIsNone: fact0 === null,
          accountDisconnectedOn: firstDay(fact0),
          serviceActivatedOnIsNone: fact1 === null,
          serviceActivatedOn: firstDay(fact1),
          serviceKind: textIn(fact2),
          serviceActivation: textIn(fact3),
          servicePaymentPeriod: textIn(fact4),
        };
      },
      answer(facts, isBare) {
        const outcome = facts.accountDisconnectedOnIsNone ? "in-service" : "cut-off";
        if (isBare) return outcome;
        const value = !facts.serviceActivatedOnIsNone;
        const value2 = monthOfDay(facts.serviceActivatedOn);
        const value3 = facts.serviceActivatedOn - startOfMonth(value2);
        const value4 = value2 + monthsInText(facts.serviceKind === "broadband" ? (facts.serviceActivation === "paid" ? "P1M" : "P1Y") : facts.servicePaymentPeriod);
        const value5 = startOfMonth(value4);
        const value6 = startOfMonth(value4 + 1) - value5;
        const value7 = (value3 < value6 ? value3 + value5 : value6 + -1 + value5) + -1;
        const value8 = value7 < -719162;
        if (value && value8) return undefined;
        const wasCutOff = !facts.accountDisconnectedOnIsNone;
        return {
          outcome: outcome,
          values: {
            "outgoingCalls": facts.accountDisconnectedOnIsNone,
            "incomingCalls": facts.accountDisconnectedOnIsNone,
            "numberMayBeLost": wasCutOff,
            "broadbandMayBeAffected": wasCutOff,
            "terminationFee": facts.accountDisconnectedOn >= facts.serviceActivatedOn && wasCutOff && (value8 ? -719163 : value7) >= facts.accountDisconnectedOn && value ? "discretionary" : "none",
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
      const fact0 = given.read("account.disconnectedOn");
      const fact1 = given.read("service.activatedOn");
      const fact2 = given.read("service.kind");
      const fact3 = given.read("service.activation");
      const fact4 = given.read("service.paymentPeriod");
      return {
        accountDisconnectedOnIsNone: fact0 === null,
        accountDisconnectedOnIsUnknown: isUnknown(fact0),
        accountDisconnectedOnMayBeNone: mayBeNone(fact0),
        accountDisconnectedOn: firstDay(fact0),
        accountDisconnectedOnAtLatest: lastDay(fact0),
        serviceActivatedOnIsNone: fact1 === null,
        serviceActivatedOnAtLatest: lastDay(fact1),
        serviceActivatedOnIsUnknown: isUnknown(fact1),
        serviceActivatedOnMayBeNone: mayBeNone(fact1),
        serviceActivatedOn: firstDay(fact1),
        serviceKind: textIn(fact2),
        serviceKindIsUnknown: isUnknown(fact2),
        serviceActivation: textIn(fact3),
        serviceActivationIsUnknown: isUnknown(fact3),
        servicePaymentPeriod: textIn(fact4),
        servicePaymentPeriodIsUnknown: isUnknown(fact4),
      };
    },
    answer(facts, isBare) {
      const value = !facts.accountDisconnectedOnIsNone;
      const wasCutOffIsUnknown = facts.accountDisconnectedOnIsUnknown && facts.accountDisconnectedOnMayBeNone;
      const value2 = wasCutOffIsUnknown || value;
      const value3 = !wasCutOffIsUnknown;
      const wasCutOff = value && value3;
      const value4 = !wasCutOff;
      const value5 = value2 && value4;
      const value6 = !value5;
      const value7 = value5 || value && value6 && value3;
      const value8 = value && !(value7 && value2 && value4) && value6 && value3;
      if (!value8 && value7 && value2 && value4) return undefined;
      const outcome = value8 ? "cut-off" : "in-service";
      if (isBare) return outcome;
      const value9 = !(facts.serviceActivatedOnIsNone || facts.accountDisconnectedOnIsNone);
      const value10 = facts.accountDisconnectedOn >= facts.serviceActivatedOnAtLatest;
      const value11 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone;
      const value12 = !(value11 || wasCutOffIsUnknown);
      const value13 = facts.accountDisconnectedOnAtLatest >= facts.serviceActivatedOn && value9 && !(value10 && value9 && value12);
      const value14 = !value13;
      const value15 = value13 || value10 && value14 && value9 && value12;
      const callsPass = facts.accountDisconnectedOnIsNone && value3;
      const value16 = !callsPass;
      const value17 = !facts.serviceActivatedOnIsNone;
      const value18 = facts.serviceKind === "broadband";
      const value19 = !facts.serviceKindIsUnknown && value18;
      const value20 = (facts.serviceKindIsUnknown || value18) && !value19;
      const value21 = facts.serviceActivation === "paid";
      const value22 = !facts.serviceActivationIsUnknown && value21;
      const value23 = (facts.serviceActivationIsUnknown || value21) && !value22;
      const value24 = value23 ? "P1M" : value22 ? "P1M" : "P1Y";
      const value25 = value20 ? !(facts.servicePaymentPeriod === value24 && !(facts.servicePaymentPeriodIsUnknown || value23)) : value19 ? value23 : facts.servicePaymentPeriodIsUnknown;
      const value26 = monthsInText(value20 ? value24 : value19 ? value24 : facts.servicePaymentPeriod);
      const value27 = monthOfDay(facts.serviceActivatedOn);
      const value28 = value26 + value27;
      const value29 = 119999 < value28;
      const value30 = !facts.serviceActivatedOnIsUnknown && value29;
      const value31 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOn < -719162;
      const value32 = monthOfDay(facts.serviceActivatedOnAtLatest);
      const value33 = value26 + value32;
      let value34;
      if (119999 < value33) {
        value34 = 2932896;
      } else {
      
        const value35 = facts.serviceActivatedOnAtLatest - startOfMonth(value32);
        const value36 = startOfMonth(value33);
        const value37 = startOfMonth(value33 + 1) - value36;
        value34 = value35 < value37 ? value36 + value35 : value36 + (value37 + -1);
      }
      const value38 = facts.serviceActivatedOn - startOfMonth(value27);
      const value39 = startOfMonth(value28);
      const value40 = startOfMonth(value28 + 1) - value39;
      const value41 = value38 < value40 ? value39 + value38 : value39 + (value40 + -1);
      const value42 = value29 ? -719162 : value41;
      const value43 = value25 || value30 || value31;
      const value44 = value25 || value30 || value31 || value11 || (facts.serviceActivatedOnIsUnknown || value25) && !(value34 === value42 && !value43);
      const value45 = (value43 ? -719163 : value42) + -1;
      const value46 = value45 >= -719162 && 2932896 >= value45;
      const value47 = !(value17 && value44) && !value46;
      const value48 = value17 && value44 && (value25 || value30 || value31 || !value29 && value41 < -719162);
      const value49 = value47 || value48;
      const value50 = (value43 ? 2932897 : value34) + -1;
      const value51 = value50 >= -719162 && 2932896 >= value50 ? value50 : 2932896;
      const value52 = !(facts.accountDisconnectedOnIsNone || facts.serviceActivatedOnIsNone);
      const value53 = value46 ? value45 : -719162;
      const value54 = (value49 ? -719163 : value53) >= facts.accountDisconnectedOnAtLatest;
      let value55 = wasCutOffIsUnknown;
      if (!value55) {
        let value56 = value17;
        if (value56) {
          const value57 = value17 && value44 && (value25 || value30 || value31 || value11);
          value56 = (value47 || value48 || value57 || value17 && value44 && !(value51 === value53 && !value49)) && (value47 || value48 || value57);
        }
        value55 = value56;
      }
      const value58 = !value55;
      const value59 = (value49 ? 2932897 : value51) >= facts.accountDisconnectedOn && value52 && !(value54 && value52 && value58);
      const value60 = !value59;
      const value61 = value16 && value15 && (value59 || value54 && value60 && value52 && value58) && (value13 || value59);
      const value62 = !(callsPass || wasCutOffIsUnknown || value61);
      const value63 = !(wasCutOffIsUnknown || value61);
      const value64 = value16 && (wasCutOffIsUnknown || value61 || value10 && value54 && value && value17 && value62 && value3 && value14 && value12 && value60 && value58) && !(value10 && value54 && value && value17 && value3 && value63 && value62 && value14 && value12 && value60 && value58);
      const value65 = !value64;
      const feeMayFollowIsUnknown = value15 && (value64 || value10 && value54 && value && value17 && value65 && value3 && value63 && value62 && value14 && value12 && value60 && value58) && (value13 || value64);
      if (wasCutOffIsUnknown || feeMayFollowIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "outgoingCalls": callsPass,
          "incomingCalls": callsPass,
          "numberMayBeLost": wasCutOff,
          "broadbandMayBeAffected": wasCutOff,
          "terminationFee": feeMayFollowIsUnknown ? "discretionary" : value10 && value54 && value && value17 && !feeMayFollowIsUnknown && value14 && value12 && value65 && value3 && value63 && value62 && value60 && value58 ? "discretionary" : "none",
        },
        holds: {},
      };
    },
  };
};
