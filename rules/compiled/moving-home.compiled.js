// What does a home move do to the service, the fees and the contract?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, firstDay, isUnknown, lastDay, mayBeNone, penceIn, penceText, textIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  return {
    decision: "moving-home",
    readings: {},
    whole: {
      facts: ["termination.form","termination.movesDomain","move.movesOn","move.noticeOn","move.withinUk","termination.endedBy","asOf","termination.effectiveOn","move.engineerNecessary","rateCard.engineerFee","rateCard.movingCharge","move.engineerRefused"],
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
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined || fact9 === undefined || fact10 === undefined || fact11 === undefined) return undefined;
        return {
          terminationFormIsNone: fact0 === null,
          terminationForm: textIn(fact0),
          terminationMovesDomainIsNone: fact1 === null,
          terminationMovesDomain: fact1 === true,
          moveMovesOn: firstDay(fact2),
          moveNoticeOn: firstDay(fact3),
          moveNoticeOnIsNone: fact3 === null,
          moveWithinUk: fact4 === true,
          terminationEndedByIsNone: fact5 === null,
          terminationEndedBy: textIn(fact5),
          asOf: firstDay(fact6),
          terminationEffectiveOn: firstDay(fact7),
          terminationEffectiveOnIsNone: fact7 === null,
          moveEngineerNecessary: fact8 === true,
          rateCardEngineerFeeInPence: penceIn(amountIn(fact9)),
          rateCardMovingChargeInPence: penceIn(amountIn(fact10)),
          moveEngineerRefused: fact11 === true,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.terminationFormIsNone;
        const value2 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.terminationForm === entry[0]) {
            any = true;
            break;
          }
        }
        const value3 = !facts.terminationMovesDomainIsNone;
        const value4 = !facts.terminationMovesDomain;
        if (value && value2 && any && value3 && value4) return undefined;
        const daysOfNotice = facts.moveMovesOn - facts.moveNoticeOn;
        const outcome = facts.moveWithinUk ? (facts.moveWithinUk && !facts.moveNoticeOnIsNone && daysOfNotice >= 30 ? "undisrupted-aim" : "short-notice") : "outside-uk";
        if (isBare) return outcome;
        const value5 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value && value2 || value && any && value3 && value4;
        const value6 = facts.asOf < (value5 ? facts.terminationEffectiveOn : -719163);
        const value7 = !value5;
        const serviceGoesOn = facts.terminationEffectiveOnIsNone || value7 || value6;
        const serviceGoesOnIsUnknown = facts.asOf < (value5 ? facts.terminationEffectiveOn : 2932897) && !value6 && !serviceGoesOn && !(facts.terminationEffectiveOnIsNone || value7);
        if (serviceGoesOnIsUnknown) return undefined;
        return {
          outcome: outcome,
          values: {
            "daysOfNotice": facts.moveNoticeOnIsNone ? null : daysOfNotice,
            "contractContinues": true,
            "minimumTermRestarts": false,
            "feesContinue": true,
            "engineerFee": penceText(facts.moveEngineerNecessary ? facts.rateCardEngineerFeeInPence : 0),
            "movingCharge": penceText(facts.rateCardMovingChargeInPence),
          },
          holds: { "serviceGoesOn": !serviceGoesOnIsUnknown && serviceGoesOn, "engineerIsNotRefused": !facts.moveEngineerRefused },
        };
      },
    },
    read(given) {
      const fact0 = given.read("move.withinUk");
      const fact1 = given.read("move.noticeOn");
      const fact2 = given.read("move.movesOn");
      const fact3 = given.read("termination.form");
      const fact4 = given.read("termination.movesDomain");
      const fact5 = given.isLeftOut("termination.movesDomain");
      const fact6 = given.read("service.kind");
      const fact7 = given.read("move.engineerNecessary");
      const fact8 = given.read("termination.endedBy");
      const fact9 = given.read("termination.effectiveOn");
      const fact10 = given.read("asOf");
      const fact11 = given.isLeftOut("termination");
      const fact12 = given.read("move.engineerRefused");
      const fact13 = given.isLeftOut("move.engineerRefused");
      const fact14 = given.read("rateCard.engineerFee");
      const fact15 = given.read("rateCard.movingCharge");
      return {
        moveWithinUkIsUnknown: isUnknown(fact0),
        moveWithinUk: fact0 === true,
        moveNoticeOnIsNone: fact1 === null,
        moveNoticeOn: firstDay(fact1),
        moveNoticeOnIsUnknown: isUnknown(fact1),
        moveMovesOn: firstDay(fact2),
        moveMovesOnIsUnknown: isUnknown(fact2),
        terminationFormIsNone: fact3 === null,
        terminationFormIsUnknown: isUnknown(fact3),
        terminationForm: textIn(fact3),
        terminationMovesDomainIsNone: fact4 === null,
        terminationMovesDomain: fact4 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact4),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact5),
        terminationMovesDomainLeftOut: fact5 === true,
        serviceKindIsUnknown: isUnknown(fact6),
        serviceKind: textIn(fact6),
        moveEngineerNecessaryIsUnknown: isUnknown(fact7),
        moveEngineerNecessary: fact7 === true,
        terminationEndedByIsNone: fact8 === null,
        terminationEndedBy: textIn(fact8),
        terminationEndedByIsUnknown: isUnknown(fact8),
        terminationEffectiveOnIsNone: fact9 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact9),
        terminationEffectiveOnMayBeNone: mayBeNone(fact9),
        terminationEffectiveOn: firstDay(fact9),
        terminationEffectiveOnAtLatest: lastDay(fact9),
        asOfAtLatest: lastDay(fact10),
        asOfIsUnknown: isUnknown(fact10),
        asOfMayBeNone: mayBeNone(fact10),
        asOf: firstDay(fact10),
        terminationLeftOut: fact11 === true,
        moveEngineerRefused: fact12 === true,
        moveEngineerRefusedIsUnknown: isUnknown(fact12),
        moveEngineerRefusedLeftOut: fact13 === true,
        rateCardEngineerFeeIsUnknown: isUnknown(fact14),
        rateCardEngineerFeeInPence: penceIn(amountIn(fact14)),
        rateCardMovingChargeIsUnknown: isUnknown(fact15),
        rateCardMovingChargeInPence: penceIn(amountIn(fact15)),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.moveWithinUkIsUnknown;
      const value2 = !facts.moveWithinUk;
      const outsideUk = value && value2;
      const value3 = !facts.moveNoticeOnIsNone;
      const daysOfNotice = facts.moveMovesOn - facts.moveNoticeOn;
      const value4 = daysOfNotice >= 30;
      const value5 = value && facts.moveWithinUk;
      const value6 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value5;
      const daysOfNoticeIsUnknown = value3 && (facts.moveNoticeOnIsUnknown || facts.moveMovesOnIsUnknown);
      const value7 = !daysOfNoticeIsUnknown;
      const enoughNoticeIsUnknown = value3 && (value4 || daysOfNoticeIsUnknown) && !(value3 && value4 && value7);
      const value8 = !enoughNoticeIsUnknown;
      const enoughNotice = value3 && value4 && value8 && value7;
      const value9 = (enoughNoticeIsUnknown || enoughNotice) && !enoughNotice;
      const value10 = !value9;
      const enoughNoticeIsUnknown2 = (value6 || value5) && (value9 || value3 && value4 && value10 && value8 && value7) && (value6 || value9);
      const value11 = value && facts.moveWithinUk && value3 && value4 && !enoughNoticeIsUnknown2 && value10 && value8 && value7;
      let value12 = !(outsideUk || value11);
      if (value12) {
        const value13 = facts.moveWithinUkIsUnknown || value2;
        const value14 = !outsideUk;
        value12 = (value13 && value14 || outsideUk) && value13 && value14 || enoughNoticeIsUnknown2;
      }
      const value15 = !facts.terminationFormIsNone;
      const value16 = !facts.terminationFormIsUnknown;
      const value17 = facts.terminationForm === "headed-fax";
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value18 = value15 && value16 && any;
      const value19 = value15 && (facts.terminationFormIsUnknown || any) && !value18;
      const value20 = !facts.terminationMovesDomainIsNone;
      const value21 = !facts.terminationMovesDomain;
      const value22 = value20 && !facts.terminationMovesDomainIsUnknown && value21;
      const value23 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value24 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value25 = value23 && facts.terminationMovesDomainLeftOut;
      const value26 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value25;
      let value27 = value26 || value25;
      if (value27) {
        const value28 = value24 && any2;
        const value29 = (facts.serviceKindIsUnknown || any2) && !value28;
        value27 = (value29 || value28) && (value26 || value29);
      }
      const value30 = !value27;
      const value31 = value23 && facts.terminationMovesDomainLeftOut && value24 && any2 && value30;
      const value32 = (value27 || value31) && !value31;
      const value33 = value22 || value23 && facts.terminationMovesDomainLeftOut && value24 && any2 && !value32 && value30;
      const value34 = !value33 && (value20 && (facts.terminationMovesDomainIsUnknown || value21 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value22 || value32);
      const value35 = !value34;
      const value36 = value35 && value33;
      const value37 = (value34 || value36) && !value36;
      const value38 = !value37;
      const value39 = (value19 || value18) && (value37 || value38 && value35 && value33) && (value19 || value37);
      const value40 = !value39;
      if (value12 || value15 && value16 && value17 && any && value40 && value38 && value35 && value33) return undefined;
      const outcome = outsideUk ? "outside-uk" : value11 ? "undisrupted-aim" : "short-notice";
      if (isBare) return outcome;
      const value41 = !facts.moveEngineerNecessaryIsUnknown;
      const value42 = !facts.terminationEndedByIsNone;
      const value43 = facts.terminationEndedBy === "provider";
      const value44 = value42 && !facts.terminationEndedByIsUnknown && value43;
      const value45 = value15 && value16 && value17;
      const value46 = value45 || value15 && value16 && any && value40 && value38 && value35 && value33;
      let value47 = !value46;
      if (value47) {
        let value48 = value15;
        if (value48) {
          const value49 = facts.terminationFormIsUnknown || value17 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value50 = !value45;
          value48 = (value15 && value49 && value50 || value45) && value49 && value50;
        }
        value47 = value48 || value39;
      }
      const value51 = !value47;
      const value52 = value51 && value46;
      const value53 = (value47 || value52) && !value52;
      const value54 = value44 || !value53 && value51 && value46;
      const value55 = !value54 && (value42 && (facts.terminationEndedByIsUnknown || value43 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value44 || value53);
      const value56 = !value55;
      const value57 = value56 && value54;
      const endingDayIsNone = value55 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value57;
      const value58 = !facts.terminationEffectiveOnIsNone;
      const value59 = (value55 ? value58 : facts.terminationEffectiveOnIsUnknown && value56 && value54) && (value55 || facts.terminationEffectiveOnMayBeNone && value56 && value54);
      const value60 = !endingDayIsNone;
      const value61 = facts.asOfAtLatest < (value55 ? (value58 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value57 ? facts.terminationEffectiveOn : -719163);
      const value62 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value59);
      const value63 = value60 && facts.asOf < (value55 ? (value58 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value57 ? facts.terminationEffectiveOnAtLatest : 2932897) && !(value60 && value61 && value62);
      const serviceGoesOn = facts.terminationLeftOut || endingDayIsNone && !value59 || value60 && value61 && !value63 && value62;
      const serviceGoesOnIsUnknown = !serviceGoesOn && (value59 || value63);
      const value64 = !facts.moveEngineerRefused;
      const value65 = !facts.moveEngineerRefusedIsUnknown && value64;
      const engineerIsNotRefused = facts.moveEngineerRefusedLeftOut || value65;
      const engineerIsNotRefusedIsUnknown = !engineerIsNotRefused && (facts.moveEngineerRefusedIsUnknown || value64) && !value65;
      if ((facts.moveEngineerNecessaryIsUnknown ? !(!facts.rateCardEngineerFeeIsUnknown && facts.rateCardEngineerFeeInPence === 0) : value41 && facts.moveEngineerNecessary && facts.rateCardEngineerFeeIsUnknown) || facts.rateCardMovingChargeIsUnknown || daysOfNoticeIsUnknown || serviceGoesOnIsUnknown || engineerIsNotRefusedIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "daysOfNotice": facts.moveNoticeOnIsNone ? null : daysOfNotice,
          "contractContinues": true,
          "minimumTermRestarts": false,
          "feesContinue": true,
          "engineerFee": penceText(facts.moveEngineerNecessaryIsUnknown ? facts.rateCardEngineerFeeInPence : value41 && facts.moveEngineerNecessary ? facts.rateCardEngineerFeeInPence : 0),
          "movingCharge": penceText(facts.rateCardMovingChargeInPence),
        },
        holds: { "serviceGoesOn": !serviceGoesOnIsUnknown && serviceGoesOn, "engineerIsNotRefused": !engineerIsNotRefusedIsUnknown && engineerIsNotRefused },
      };
    },
  };
};
