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
          serviceActivatedOn: firstDay(fact1),
          serviceActivatedOnIsNone: fact1 === null,
          serviceKind: textIn(fact2),
          serviceActivation: textIn(fact3),
          servicePaymentPeriod: textIn(fact4),
        };
      },
      answer(facts, isBare) {
        const outcome = facts.accountDisconnectedOnIsNone ? "in-service" : "cut-off";
        if (isBare) return outcome;
        const wasCutOff = !facts.accountDisconnectedOnIsNone;
        let feeMayFollow = facts.accountDisconnectedOn >= facts.serviceActivatedOn && wasCutOff;
        if (feeMayFollow) {
          const value = monthOfDay(facts.serviceActivatedOn);
          const value2 = facts.serviceActivatedOn - startOfMonth(value);
          const value3 = value + monthsInText(facts.serviceKind === "broadband" ? (facts.serviceActivation === "paid" ? "P1M" : "P1Y") : facts.servicePaymentPeriod);
          const value4 = startOfMonth(value3);
          const value5 = startOfMonth(value3 + 1) - value4;
          feeMayFollow = (value2 < value5 ? value2 + value4 : value5 + -1 + value4) + -1 >= facts.accountDisconnectedOn && !facts.serviceActivatedOnIsNone;
        }
        return {
          outcome: outcome,
          values: {
            "outgoingCalls": facts.accountDisconnectedOnIsNone,
            "incomingCalls": facts.accountDisconnectedOnIsNone,
            "numberMayBeLost": wasCutOff,
            "broadbandMayBeAffected": wasCutOff,
            "terminationFee": feeMayFollow ? "discretionary" : "none",
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
      let value38;
      if (value29) {
        value38 = -719162;
      } else {
      
        const value39 = facts.serviceActivatedOn - startOfMonth(value27);
        const value40 = startOfMonth(value28);
        const value41 = startOfMonth(value28 + 1) - value40;
        value38 = value39 < value41 ? value40 + value39 : value40 + (value41 + -1);
      }
      const value42 = value25 || value30 || value31;
      const value43 = value25 || value30 || value31 || value11 || (facts.serviceActivatedOnIsUnknown || value25) && !(value34 === value38 && !value42);
      const value44 = (value42 ? -719163 : value38) + -1;
      const value45 = value44 >= -719162 && 2932896 >= value44;
      const value46 = !(value17 && value43) && !value45;
      const value47 = value17 && value43 && value42;
      const value48 = value46 || value47;
      const value49 = (value42 ? 2932897 : value34) + -1;
      const value50 = value49 >= -719162 && 2932896 >= value49 ? value49 : 2932896;
      const value51 = !(facts.accountDisconnectedOnIsNone || facts.serviceActivatedOnIsNone);
      const value52 = value45 ? value44 : -719162;
      const value53 = (value48 ? -719163 : value52) >= facts.accountDisconnectedOnAtLatest;
      let value54 = wasCutOffIsUnknown;
      if (!value54) {
        let value55 = value17;
        if (value55) {
          const value56 = value17 && value43 && (value25 || value30 || value31 || value11);
          value55 = (value46 || value47 || value56 || value17 && value43 && !(value50 === value52 && !value48)) && (value46 || value47 || value56);
        }
        value54 = value55;
      }
      const value57 = !value54;
      const value58 = (value48 ? 2932897 : value50) >= facts.accountDisconnectedOn && value51 && !(value53 && value51 && value57);
      const value59 = !value58;
      const value60 = value16 && value15 && (value58 || value53 && value59 && value51 && value57) && (value13 || value58);
      const value61 = !(callsPass || wasCutOffIsUnknown || value60);
      const value62 = !(wasCutOffIsUnknown || value60);
      const value63 = value16 && (wasCutOffIsUnknown || value60 || value10 && value53 && value && value17 && value61 && value3 && value14 && value12 && value59 && value57) && !(value10 && value53 && value && value17 && value3 && value62 && value61 && value14 && value12 && value59 && value57);
      const value64 = !value63;
      const feeMayFollowIsUnknown = value15 && (value63 || value10 && value53 && value && value17 && value64 && value3 && value62 && value61 && value14 && value12 && value59 && value57) && (value13 || value63);
      if (wasCutOffIsUnknown || feeMayFollowIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "outgoingCalls": callsPass,
          "incomingCalls": callsPass,
          "numberMayBeLost": wasCutOff,
          "broadbandMayBeAffected": wasCutOff,
          "terminationFee": feeMayFollowIsUnknown ? "discretionary" : value10 && value53 && value && value17 && !feeMayFollowIsUnknown && value14 && value12 && value64 && value3 && value62 && value61 && value59 && value57 ? "discretionary" : "none",
        },
        holds: {},
      };
    },
  };
};
