// What does a home move do to the service, the fees and the contract?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, firstDay, isUnknown, lastDay, mayBeNone, penceIn, penceText, textIn, wholeIn }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  return {
    decision: "moving-home",
    readings: {},
    listed: ["move.withinUk","move.noticeOn","move.movesOn","move.engineerNecessary","rateCard.engineerFee","rateCard.movingCharge","move.engineerRefused","termination","termination.endedBy","termination.effectiveOn","asOf","termination.form","termination.movesDomain","service.kind"],
    effects: {"undisrupted-aim":[{"party":"customer","modality":"must","action":"keep-paying-fees","where":"serviceGoesOn","by":null,"amount":null,"clause":"S3.8/p2"},{"party":"provider","modality":"may","action":"charge-engineer-fee","amount":"engineerFee","where":"engineerIsNotRefused","clause":"S3.7","by":null},{"party":"provider","modality":"may","action":"charge-moving-cost","amount":"movingCharge","clause":"S3.9","by":null,"where":null}],"short-notice":[{"party":"customer","modality":"must","action":"keep-paying-fees","where":"serviceGoesOn","by":null,"amount":null,"clause":"S3.8/p2"},{"party":"provider","modality":"may","action":"charge-engineer-fee","amount":"engineerFee","where":"engineerIsNotRefused","clause":"S3.7","by":null},{"party":"provider","modality":"may","action":"charge-moving-cost","amount":"movingCharge","clause":"S3.9","by":null,"where":null}],"outside-uk":[]},
    whole: {
      facts: ["termination.form","termination.movesDomain","move.movesOn","move.noticeOn","move.withinUk","move.engineerNecessary","rateCard.engineerFee","termination.effectiveOn","termination.endedBy","asOf","move.engineerRefused","rateCard.movingCharge"],
      inPence: ["rateCard.engineerFee","rateCard.movingCharge"],
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
          moveEngineerNecessary: fact5 === true,
          rateCardEngineerFeeInPence: wholeIn(fact6),
          terminationEffectiveOnIsNone: fact7 === null,
          terminationEffectiveOn: firstDay(fact7),
          terminationEndedByIsNone: fact8 === null,
          terminationEndedBy: textIn(fact8),
          asOf: firstDay(fact9),
          moveEngineerRefused: fact10 === true,
          rateCardMovingChargeInPence: wholeIn(fact11),
        };
      },
      answer(facts, isBare, tellsSums) {
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
        const engineerFee = facts.moveEngineerNecessary ? facts.rateCardEngineerFeeInPence : 0;
        let serviceGoesOn = facts.terminationEffectiveOnIsNone;
        if (!serviceGoesOn) {
          const value5 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value && value2 || value && any && value3 && value4;
          serviceGoesOn = !value5 || facts.asOf < (value5 ? facts.terminationEffectiveOn : 0);
        }
        const engineerIsNotRefused = !facts.moveEngineerRefused;
        const answer = {
          outcome: outcome,
          values: {
            "daysOfNotice": facts.moveNoticeOnIsNone ? null : daysOfNotice,
            "contractContinues": true,
            "minimumTermRestarts": false,
            "feesContinue": true,
            "engineerFee": penceText(engineerFee),
            "movingCharge": penceText(facts.rateCardMovingChargeInPence),
          },
          holds: { "serviceGoesOn": serviceGoesOn, "engineerIsNotRefused": engineerIsNotRefused },
        };
        if (!tellsSums) return answer;
        return { ...answer, sums: [facts.moveWithinUk && engineerIsNotRefused && facts.moveEngineerNecessary && 0 < facts.rateCardEngineerFeeInPence ? { amount: penceText(engineerFee), isOwed: false } : null, facts.moveWithinUk && 0 < facts.rateCardMovingChargeInPence ? { amount: penceText(facts.rateCardMovingChargeInPence), isOwed: false } : null] };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
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
      const fact8 = given.read("rateCard.engineerFee");
      const fact9 = given.read("termination.endedBy");
      const fact10 = given.read("termination.effectiveOn");
      const fact11 = given.read("asOf");
      const fact12 = given.isLeftOut("termination");
      const fact13 = given.read("move.engineerRefused");
      const fact14 = given.isLeftOut("move.engineerRefused");
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
        rateCardEngineerFeeIsUnknown: isUnknown(fact8),
        rateCardEngineerFeeInPence: penceIn(amountIn(fact8)),
        terminationEndedByIsNone: fact9 === null,
        terminationEndedBy: textIn(fact9),
        terminationEndedByIsUnknown: isUnknown(fact9),
        terminationEffectiveOnIsNone: fact10 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact10),
        terminationEffectiveOnMayBeNone: mayBeNone(fact10),
        terminationEffectiveOn: firstDay(fact10),
        terminationEffectiveOnAtLatest: lastDay(fact10),
        asOfAtLatest: lastDay(fact11),
        asOfIsUnknown: isUnknown(fact11),
        asOfMayBeNone: mayBeNone(fact11),
        asOf: firstDay(fact11),
        terminationLeftOut: fact12 === true,
        moveEngineerRefusedIsUnknown: isUnknown(fact13),
        moveEngineerRefused: fact13 === true,
        moveEngineerRefusedLeftOut: fact14 === true,
        rateCardMovingChargeIsUnknown: isUnknown(fact15),
        rateCardMovingChargeInPence: penceIn(amountIn(fact15)),
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = !facts.moveWithinUkIsUnknown;
      const value2 = !facts.moveWithinUk;
      const outsideUk = value && value2;
      const value3 = !facts.moveNoticeOnIsNone;
      const daysOfNotice = facts.moveMovesOn - facts.moveNoticeOn;
      const value4 = daysOfNotice >= 30;
      const value5 = value && facts.moveWithinUk;
      const value6 = (facts.moveWithinUkIsUnknown || facts.moveWithinUk) && !value5;
      const value7 = value6 || value5;
      const daysOfNoticeIsUnknown = value3 && (facts.moveNoticeOnIsUnknown || facts.moveMovesOnIsUnknown);
      const value8 = !daysOfNoticeIsUnknown;
      const enoughNoticeIsUnknown = value3 && (value4 || daysOfNoticeIsUnknown) && !(value3 && value4 && value8);
      const value9 = !enoughNoticeIsUnknown;
      const enoughNotice = value3 && value4 && value9 && value8;
      const value10 = (enoughNoticeIsUnknown || enoughNotice) && !enoughNotice;
      const value11 = !value10;
      const enoughNoticeIsUnknown2 = value7 && (value10 || value3 && value4 && value11 && value9 && value8) && (value6 || value10);
      const value12 = value && facts.moveWithinUk && value3 && value4 && !enoughNoticeIsUnknown2 && value11 && value9 && value8;
      let value13 = !(outsideUk || value12);
      if (value13) {
        const value14 = facts.moveWithinUkIsUnknown || value2;
        const value15 = !outsideUk;
        value13 = (value14 && value15 || outsideUk) && value14 && value15 || enoughNoticeIsUnknown2;
      }
      const value16 = !facts.terminationFormIsNone;
      const value17 = !facts.terminationFormIsUnknown;
      const value18 = facts.terminationForm === "headed-fax";
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value19 = value16 && value17 && any;
      const value20 = value16 && (facts.terminationFormIsUnknown || any) && !value19;
      const value21 = !facts.terminationMovesDomainIsNone;
      const value22 = !facts.terminationMovesDomain;
      const value23 = value21 && !facts.terminationMovesDomainIsUnknown && value22;
      const value24 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value25 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value26 = value24 && facts.terminationMovesDomainLeftOut;
      const value27 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value26;
      let value28 = value27 || value26;
      if (value28) {
        const value29 = value25 && any2;
        const value30 = (facts.serviceKindIsUnknown || any2) && !value29;
        value28 = (value30 || value29) && (value27 || value30);
      }
      const value31 = !value28;
      const value32 = value24 && facts.terminationMovesDomainLeftOut && value25 && any2 && value31;
      const value33 = (value28 || value32) && !value32;
      const value34 = value23 || value24 && facts.terminationMovesDomainLeftOut && value25 && any2 && !value33 && value31;
      const value35 = !value34 && (value21 && (facts.terminationMovesDomainIsUnknown || value22 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value23 || value33);
      const value36 = !value35;
      const value37 = value36 && value34;
      const value38 = (value35 || value37) && !value37;
      const value39 = !value38;
      const value40 = (value20 || value19) && (value38 || value39 && value36 && value34) && (value20 || value38);
      const value41 = !value40;
      if (value13 || value16 && value17 && value18 && any && value41 && value39 && value36 && value34) return undefined;
      const outcome = outsideUk ? "outside-uk" : value12 ? "undisrupted-aim" : "short-notice";
      if (isBare) return outcome;
      const value42 = !facts.moveEngineerNecessaryIsUnknown;
      const engineerFeeIsUnknown = facts.moveEngineerNecessaryIsUnknown ? !(!facts.rateCardEngineerFeeIsUnknown && facts.rateCardEngineerFeeInPence === 0) : value42 && facts.moveEngineerNecessary && facts.rateCardEngineerFeeIsUnknown;
      const value43 = !facts.terminationEndedByIsNone;
      const value44 = facts.terminationEndedBy === "provider";
      const value45 = value43 && !facts.terminationEndedByIsUnknown && value44;
      const value46 = value16 && value17 && value18;
      const value47 = value46 || value16 && value17 && any && value41 && value39 && value36 && value34;
      let value48 = !value47;
      if (value48) {
        let value49 = value16;
        if (value49) {
          const value50 = facts.terminationFormIsUnknown || value18 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value51 = !value46;
          value49 = (value16 && value50 && value51 || value46) && value50 && value51;
        }
        value48 = value49 || value40;
      }
      const value52 = !value48;
      const value53 = value52 && value47;
      const value54 = (value48 || value53) && !value53;
      const value55 = value45 || !value54 && value52 && value47;
      const value56 = !value55 && (value43 && (facts.terminationEndedByIsUnknown || value44 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value45 || value54);
      const value57 = !value56;
      const value58 = value57 && value55;
      const endingDayIsNone = value56 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value58;
      const value59 = !facts.terminationEffectiveOnIsNone;
      const value60 = (value56 ? value59 : facts.terminationEffectiveOnIsUnknown && value57 && value55) && (value56 || facts.terminationEffectiveOnMayBeNone && value57 && value55);
      const value61 = !endingDayIsNone;
      const value62 = facts.asOfAtLatest < (value56 ? (value59 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value58 ? facts.terminationEffectiveOn : 0);
      const value63 = !(facts.asOfIsUnknown && facts.asOfMayBeNone || value60);
      const value64 = value61 && facts.asOf < (value56 ? (value59 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value58 ? facts.terminationEffectiveOnAtLatest : 0) && !(value61 && value62 && value63);
      const serviceGoesOn = facts.terminationLeftOut || endingDayIsNone && !value60 || value61 && value62 && !value64 && value63;
      const serviceGoesOnIsUnknown = !serviceGoesOn && (value60 || value64);
      const value65 = !facts.moveEngineerRefusedIsUnknown;
      const value66 = !facts.moveEngineerRefused;
      const value67 = value65 && value66;
      const engineerIsNotRefused = facts.moveEngineerRefusedLeftOut || value67;
      const value68 = facts.moveEngineerRefusedIsUnknown || value66;
      const value69 = !value67;
      const engineerIsNotRefusedIsUnknown = !engineerIsNotRefused && value68 && value69;
      if (engineerFeeIsUnknown || facts.rateCardMovingChargeIsUnknown || daysOfNoticeIsUnknown || serviceGoesOnIsUnknown || engineerIsNotRefusedIsUnknown) return undefined;
      const engineerFee = facts.moveEngineerNecessaryIsUnknown ? facts.rateCardEngineerFeeInPence : value42 && facts.moveEngineerNecessary ? facts.rateCardEngineerFeeInPence : 0;
      const answer = {
        outcome: outcome,
        values: {
          "daysOfNotice": facts.moveNoticeOnIsNone ? null : daysOfNotice,
          "contractContinues": true,
          "minimumTermRestarts": false,
          "feesContinue": true,
          "engineerFee": penceText(engineerFee),
          "movingCharge": penceText(facts.rateCardMovingChargeInPence),
        },
        holds: { "serviceGoesOn": !serviceGoesOnIsUnknown && serviceGoesOn, "engineerIsNotRefused": !engineerIsNotRefusedIsUnknown && engineerIsNotRefused },
      };
      if (!tellsSums) return answer;
      let engineerMayBePaidIsUnknown = value7;
      if (engineerMayBePaidIsUnknown) {
        const value70 = value68 && value69;
        engineerMayBePaidIsUnknown = (value70 || value67) && (value6 || value70);
      }
      if (engineerFeeIsUnknown || facts.moveWithinUkIsUnknown || facts.rateCardMovingChargeIsUnknown || engineerMayBePaidIsUnknown) return answer;
      return { ...answer, sums: [value && facts.moveWithinUk && value65 && value66 && 0 < engineerFee && !engineerMayBePaidIsUnknown ? { amount: penceText(engineerFee), isOwed: false } : null, value && facts.moveWithinUk && 0 < facts.rateCardMovingChargeInPence ? { amount: penceText(facts.rateCardMovingChargeInPence), isOwed: false } : null] };
    },
  };
};
