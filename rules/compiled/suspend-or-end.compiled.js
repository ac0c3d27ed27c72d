// May the provider suspend or end the service on the day in question?
// Generated from the rules; change those, not this.
export default ({ amountIn, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, penceIn, textIn, wholeIn }) => {
  return {
    decision: "suspend-or-end",
    readings: {},
    listed: ["providerAction.ground","providerAction.breachIsMaterial","account.overdue","providerAction.kind","overdueNotice.givenOn","disconnectionNotice.sentOn","disconnectionNotice.receivedOn","providerAction.on","endingNotice.practicable","endingNotice.givenOn","endingNotice.byEmail"],
    effects: {"permitted":[{"party":"provider","modality":"may","action":"suspend-or-end-service","clause":"S3.3","by":null,"amount":null,"where":null}],"too-early":[{"party":"provider","modality":"must-not","action":"suspend-or-end-service","by":"earliestOn","amount":null,"where":null,"clause":null}],"not-permitted":[{"party":"provider","modality":"must-not","action":"suspend-or-end-service","by":null,"amount":null,"where":null,"clause":"S3.2"}]},
    whole: {
      facts: ["providerAction.ground","account.overdue","overdueNotice.givenOn","providerAction.kind","disconnectionNotice.sentOn","providerAction.on","endingNotice.practicable","endingNotice.givenOn"],
      inPence: ["account.overdue"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined) return undefined;
        return {
          providerActionGroundIsNone: fact0 === null,
          providerActionGround: textIn(fact0),
          accountOverdueInPence: wholeIn(fact1),
          overdueNoticeGivenOnIsNone: fact2 === null,
          overdueNoticeGivenOn: firstDay(fact2),
          providerActionKind: textIn(fact3),
          disconnectionNoticeSentOnIsNone: fact4 === null,
          disconnectionNoticeSentOn: firstDay(fact4),
          providerActionOn: firstDay(fact5),
          endingNoticePracticable: fact6 === true,
          endingNoticeGivenOnIsNone: fact7 === null,
          endingNoticeGivenOn: firstDay(fact7),
        };
      },
      answer(facts, isBare) {
        const value = !facts.providerActionGroundIsNone;
        const value2 = facts.providerActionGround === "breach";
        const value3 = facts.providerActionGround === "non-payment";
        const value4 = 0 < facts.accountOverdueInPence;
        const value5 = !facts.overdueNoticeGivenOnIsNone;
        const isEnding = facts.providerActionKind === "end";
        const isDisconnectionNoticeOut = !facts.disconnectionNoticeSentOnIsNone;
        const value6 = !isEnding || isDisconnectionNoticeOut;
        const firstDayAfterDisconnectionNotice = facts.disconnectionNoticeSentOn + 8;
        const isTooSoon = value5 && facts.providerActionOn < facts.overdueNoticeGivenOn || isEnding && isDisconnectionNoticeOut && facts.providerActionOn < firstDayAfterDisconnectionNotice;
        const value7 = !isTooSoon;
        const value8 = facts.providerActionGround === "outside-control";
        const forBreach = value && value2;
        const forNonPayment = value && value3 && value4 && value5 && value6 && value7;
        const value9 = facts.providerActionGround === "abuse";
        const forOutsideControl = value && value8;
        const forAbuse = value && value9;
        if (value && value2 && value3 && value4 && value5 && value6 && value7 || value && value8 && (forBreach || forNonPayment) || value && value9 && (forBreach || forNonPayment || forOutsideControl) || value && value3 && value4 && value5 && (forBreach || forNonPayment || forOutsideControl || forAbuse) && value6 && isTooSoon) return undefined;
        const outcome = forBreach ? "permitted" : forNonPayment ? "permitted" : forOutsideControl ? "permitted" : forAbuse ? "permitted" : value && value3 && value4 && value5 && value6 && isTooSoon ? "too-early" : "not-permitted";
        if (isBare) return outcome;
        const isForNonPayment = value && value3 && value4 && value5 && value6;
        return {
          outcome: outcome,
          values: {
            "earliestOn": (isEnding ? facts.overdueNoticeGivenOnIsNone || facts.disconnectionNoticeSentOnIsNone : facts.overdueNoticeGivenOnIsNone) || !isForNonPayment ? null : dateOfNumber(isForNonPayment ? (isEnding ? (facts.overdueNoticeGivenOn < firstDayAfterDisconnectionNotice ? firstDayAfterDisconnectionNotice : facts.overdueNoticeGivenOn) : facts.overdueNoticeGivenOn) : 0),
            "noticeDutyBroken": value && value8 && isEnding && facts.endingNoticePracticable && !(!facts.endingNoticeGivenOnIsNone && facts.providerActionOn >= facts.endingNoticeGivenOn + 8),
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
      const fact0 = given.read("providerAction.ground");
      const fact1 = given.read("account.overdue");
      const fact2 = given.read("overdueNotice.givenOn");
      const fact3 = given.read("providerAction.kind");
      const fact4 = given.read("disconnectionNotice.sentOn");
      const fact5 = given.read("providerAction.on");
      const fact6 = given.read("endingNotice.practicable");
      const fact7 = given.read("endingNotice.givenOn");
      return {
        providerActionGroundIsNone: fact0 === null,
        providerActionGroundIsUnknown: isUnknown(fact0),
        providerActionGround: textIn(fact0),
        accountOverdueIsUnknown: isUnknown(fact1),
        accountOverdueInPence: penceIn(amountIn(fact1)),
        overdueNoticeGivenOnIsNone: fact2 === null,
        overdueNoticeGivenOnIsUnknown: isUnknown(fact2),
        overdueNoticeGivenOnMayBeNone: mayBeNone(fact2),
        overdueNoticeGivenOn: firstDay(fact2),
        overdueNoticeGivenOnAtLatest: lastDay(fact2),
        providerActionKind: textIn(fact3),
        providerActionKindIsUnknown: isUnknown(fact3),
        disconnectionNoticeSentOnIsNone: fact4 === null,
        disconnectionNoticeSentOnIsUnknown: isUnknown(fact4),
        disconnectionNoticeSentOnMayBeNone: mayBeNone(fact4),
        disconnectionNoticeSentOn: firstDay(fact4),
        disconnectionNoticeSentOnAtLatest: lastDay(fact4),
        providerActionOnAtLatest: lastDay(fact5),
        providerActionOn: firstDay(fact5),
        providerActionOnIsUnknown: isUnknown(fact5),
        providerActionOnMayBeNone: mayBeNone(fact5),
        endingNoticePracticableIsUnknown: isUnknown(fact6),
        endingNoticePracticable: fact6 === true,
        endingNoticeGivenOnIsNone: fact7 === null,
        endingNoticeGivenOn: firstDay(fact7),
        endingNoticeGivenOnIsUnknown: isUnknown(fact7),
        endingNoticeGivenOnMayBeNone: mayBeNone(fact7),
        endingNoticeGivenOnAtLatest: lastDay(fact7),
      };
    },
    answer(facts, isBare) {
      const value = !facts.providerActionGroundIsNone;
      const value2 = !facts.providerActionGroundIsUnknown;
      const value3 = facts.providerActionGround === "breach";
      const forBreach = value && value2 && value3;
      const value4 = facts.providerActionGround === "non-payment";
      const value5 = !facts.accountOverdueIsUnknown;
      const value6 = 0 < facts.accountOverdueInPence;
      const value7 = !facts.overdueNoticeGivenOnIsNone;
      const value8 = facts.providerActionKind === "end";
      const value9 = !facts.providerActionKindIsUnknown;
      const isEnding = value9 && value8;
      const value10 = !isEnding;
      const isEndingIsUnknown = (facts.providerActionKindIsUnknown || value8) && value10;
      const value11 = !facts.disconnectionNoticeSentOnIsNone;
      const isDisconnectionNoticeOutIsUnknown = facts.disconnectionNoticeSentOnIsUnknown && facts.disconnectionNoticeSentOnMayBeNone;
      const isDisconnectionNoticeOut = value11 && !isDisconnectionNoticeOutIsUnknown;
      const value12 = isEndingIsUnknown ? !isDisconnectionNoticeOut : value9 && value8 && facts.disconnectionNoticeSentOnIsUnknown && facts.disconnectionNoticeSentOnMayBeNone;
      const value13 = !value12;
      const value14 = isEndingIsUnknown ? isDisconnectionNoticeOut : value10 || isDisconnectionNoticeOut;
      const value15 = !(facts.providerActionGroundIsNone || facts.providerActionGroundIsUnknown);
      const value16 = value && value2 && value4;
      const value17 = value && (facts.providerActionGroundIsUnknown || value4 && value15) && !value16;
      const value18 = value5 && value6;
      const value19 = (facts.accountOverdueIsUnknown || value6) && !value18;
      const value20 = facts.overdueNoticeGivenOnIsUnknown && facts.overdueNoticeGivenOnMayBeNone;
      const value21 = !value20;
      const value22 = (value20 || value7) && !(value7 && value21);
      const value23 = !value22;
      let isEveryStepTakenIsUnknown = (value19 || value18) && (value22 || value7 && value23 && value21);
      if (isEveryStepTakenIsUnknown) {
        const value24 = value13 && value14;
        const value25 = (value12 || value14) && !value24;
        isEveryStepTakenIsUnknown = (value25 || value24) && (value19 || value22 || value25);
      }
      const value26 = !isEveryStepTakenIsUnknown;
      const value27 = value5 && value6 && value7 && value13 && value14 && value26 && value23 && value21;
      const value28 = (isEveryStepTakenIsUnknown || value27) && !value27;
      const value29 = !value28;
      const isForNonPaymentIsUnknown = (value17 || value16) && (value28 || value5 && value6 && value7 && value13 && value14 && value29 && value26 && value23 && value21) && (value17 || value28);
      const value30 = !isForNonPaymentIsUnknown;
      const value31 = value && value2 && value4 && value5 && value6 && value7 && value13 && value14 && value30 && value29 && value26 && value23 && value21;
      const value32 = !value31;
      const value33 = (isForNonPaymentIsUnknown || value31) && value32;
      const value34 = !value33;
      const value35 = value33 || value && value2 && value4 && value5 && value6 && value7 && value13 && value14 && value34 && value30 && value29 && value26 && value23 && value21;
      const value36 = facts.providerActionOnAtLatest < facts.overdueNoticeGivenOn;
      const value37 = facts.providerActionOn < facts.overdueNoticeGivenOnAtLatest;
      const value38 = facts.providerActionOnIsUnknown && facts.providerActionOnMayBeNone;
      const value39 = !(value38 || value20);
      const value40 = !(value7 && value36 && value39);
      const value41 = value7 && value37 && value40;
      const value42 = !value41;
      const isBeforeOverdueNoticeIsUnknown = value7 && value37 && (value41 || value7 && value36 && value42 && value39) && value40;
      const value43 = !isBeforeOverdueNoticeIsUnknown;
      const value44 = value7 && value36 && value43 && value42 && value39;
      const value45 = (isBeforeOverdueNoticeIsUnknown || value44) && !value44;
      const value46 = facts.disconnectionNoticeSentOn + 7;
      const value47 = 2932896 < value46;
      const value48 = !facts.disconnectionNoticeSentOnIsUnknown && value47;
      const value49 = facts.disconnectionNoticeSentOnIsUnknown && facts.disconnectionNoticeSentOn < -719162;
      const value50 = value48 || value49;
      const value51 = value47 ? -719162 : value46;
      const value52 = (value50 ? -719163 : value51) + 1;
      const value53 = 2932896 < value52;
      const value54 = facts.disconnectionNoticeSentOnAtLatest + 7;
      const value55 = 2932896 < value54 ? 2932896 : value54;
      const value56 = value48 || value49 || isDisconnectionNoticeOutIsUnknown || facts.disconnectionNoticeSentOnIsUnknown && !(value51 === value55 && !value50);
      const value57 = value53 && !(value11 && value56);
      const value58 = value11 && value56 && value50;
      const value59 = value57 || value58;
      const value60 = value53 ? -719162 : value52;
      const firstDayAfterDisconnectionNotice = value59 ? -719163 : value60;
      const value61 = facts.providerActionOnAtLatest < firstDayAfterDisconnectionNotice;
      const value62 = (isEndingIsUnknown || isEnding) && value10;
      const value63 = value62 || isEnding;
      const value64 = (value50 ? 2932897 : value55) + 1;
      const value65 = 2932896 < value64 ? 2932896 : value64;
      const firstDayAfterDisconnectionNoticeAtLatest = value59 ? 2932897 : value65;
      const value66 = value11 && value56 && (value48 || value49 || isDisconnectionNoticeOutIsUnknown);
      const value67 = value57 || value58 || value66 || value11 && value56 && !(value60 === value65 && !value59);
      const value68 = value11 && value67 && (value57 || value58 || value66);
      const value69 = !(value38 || value68);
      const value70 = value11 && facts.providerActionOn < firstDayAfterDisconnectionNoticeAtLatest && !(value11 && value61 && value69);
      const value71 = !value70;
      const isInNoticeTimeIsUnknown = value63 && (value70 || value11 && value61 && value71 && value69) && (value62 || value70);
      const value72 = !isInNoticeTimeIsUnknown;
      const value73 = value9 && value8 && value11 && value61 && value72 && value71 && value69;
      const value74 = (isInNoticeTimeIsUnknown || value73) && !value73;
      const isTooSoon = value7 && value36 && !value45 && value43 && value42 && value39 || value9 && value8 && value11 && value61 && !value74 && value72 && value71 && value69;
      const value75 = !isTooSoon;
      const isTooSoonIsUnknown = value75 && (value45 || value74);
      const value76 = !isTooSoonIsUnknown;
      const value77 = value76 && value75;
      const value78 = (isTooSoonIsUnknown || value77) && !value77;
      const value79 = !value78;
      const forNonPaymentIsUnknown = value35 && (value78 || value79 && value76 && value75) && (value33 || value78);
      const value80 = !forNonPaymentIsUnknown;
      const value81 = value && value2 && value4 && value5 && value6 && value7 && value13 && value14 && value80 && value34 && value30 && value29 && value26 && value23 && value21 && value79 && value76 && value75;
      const value82 = facts.providerActionGround === "outside-control";
      const forOutsideControl = value && value2 && value82;
      const value83 = facts.providerActionGround === "abuse";
      const forAbuse = value && value2 && value83;
      const value84 = value76 && isTooSoon;
      const value85 = (isTooSoonIsUnknown || value84) && !value84;
      const value86 = !value85;
      const tooEarlyIsUnknown = value35 && (value85 || value86 && value76 && isTooSoon) && (value33 || value85);
      const value87 = !tooEarlyIsUnknown;
      const value88 = value && value2 && value4 && value5 && value6 && value7 && value13 && value14 && value87 && value34 && value30 && value29 && value26 && value23 && value21 && value86 && value76 && isTooSoon;
      const value89 = facts.providerActionGroundIsUnknown || value82 && value15;
      const value90 = !forOutsideControl;
      const value91 = value && value89 && value90;
      const value92 = value91 || forOutsideControl;
      let value93 = !(forBreach || value81 || forOutsideControl || forAbuse || value88);
      if (value93) {
        let forBreachIsUnknown = value;
        if (forBreachIsUnknown) {
          const value94 = facts.providerActionGroundIsUnknown || value3 && value15;
          const value95 = !forBreach;
          forBreachIsUnknown = (value && value94 && value95 || forBreach) && value94 && value95;
        }
        let value96 = forBreachIsUnknown || forNonPaymentIsUnknown || (value && value92 && value89 && value90);
        if (!value96) {
          let forAbuseIsUnknown = value;
          if (forAbuseIsUnknown) {
            const value97 = facts.providerActionGroundIsUnknown || value83 && value15;
            const value98 = !forAbuse;
            forAbuseIsUnknown = (value && value97 && value98 || forAbuse) && value97 && value98;
          }
          value96 = forAbuseIsUnknown || tooEarlyIsUnknown;
        }
        value93 = value96;
      }
      if (value93 || value && value2 && value3 && value4 && value5 && value6 && value7 && value13 && value14 && value80 && value34 && value30 && value29 && value26 && value23 && value21 && value79 && value76 && value75 || value && value2 && value82 && (forBreach || value81) || value && value2 && value83 && (forBreach || value81 || forOutsideControl) || value && value2 && value4 && value5 && value6 && value7 && value13 && value14 && (forBreach || value81 || forOutsideControl || forAbuse) && value87 && value34 && value30 && value29 && value26 && value23 && value21 && value86 && value76 && isTooSoon) return undefined;
      const outcome = forBreach ? "permitted" : value81 ? "permitted" : forOutsideControl ? "permitted" : forAbuse ? "permitted" : value88 ? "too-early" : "not-permitted";
      if (isBare) return outcome;
      const value99 = facts.overdueNoticeGivenOnIsNone || facts.disconnectionNoticeSentOnIsNone;
      const firstDayForNonPaymentIsNone = isEndingIsUnknown ? facts.overdueNoticeGivenOnIsNone : isEnding ? value99 : facts.overdueNoticeGivenOnIsNone;
      const value100 = !firstDayForNonPaymentIsNone;
      const value101 = facts.overdueNoticeGivenOnIsUnknown && facts.overdueNoticeGivenOn < -719162;
      const value102 = value11 && value67 && value59;
      const value103 = value101 || value102;
      const value104 = facts.overdueNoticeGivenOn < firstDayAfterDisconnectionNotice ? firstDayAfterDisconnectionNotice : facts.overdueNoticeGivenOn;
      const value105 = value103 ? -719163 : value104;
      let earliestOnIsUnknown;
      if (isForNonPaymentIsUnknown) {
        earliestOnIsUnknown = value100;
      } else {
      
        let value106 = value && value2 && value4 && value5 && value6 && value7 && value13 && value14;
        if (value106) {
          const value107 = !value99 && (value101 || value102 || value20 || value68 || (facts.overdueNoticeGivenOnIsUnknown || value11 && value67) && !((facts.overdueNoticeGivenOnAtLatest < firstDayAfterDisconnectionNoticeAtLatest ? firstDayAfterDisconnectionNoticeAtLatest : facts.overdueNoticeGivenOnAtLatest) === value104 && !value103));
          value106 = (isEndingIsUnknown ? !(facts.overdueNoticeGivenOnIsNone || value105 === facts.overdueNoticeGivenOn && !(facts.overdueNoticeGivenOnIsNone || facts.disconnectionNoticeSentOnIsNone || facts.overdueNoticeGivenOnIsUnknown || value107)) : isEnding ? value107 : facts.overdueNoticeGivenOnIsUnknown) && value30 && value29 && value26 && value23 && value21;
        }
        earliestOnIsUnknown = value106;
      }
      const value108 = !facts.endingNoticePracticableIsUnknown;
      const value109 = !facts.endingNoticeGivenOnIsNone;
      const value110 = facts.endingNoticeGivenOn + 7;
      const value111 = 2932896 < value110;
      const value112 = !facts.endingNoticeGivenOnIsUnknown && value111;
      const value113 = facts.endingNoticeGivenOnIsUnknown && facts.endingNoticeGivenOn < -719162;
      const value114 = value112 || value113;
      const value115 = value111 ? -719162 : value110;
      const value116 = (value114 ? -719163 : value115) + 1;
      const value117 = 2932896 < value116;
      const value118 = facts.endingNoticeGivenOnIsUnknown && facts.endingNoticeGivenOnMayBeNone;
      const value119 = facts.endingNoticeGivenOnAtLatest + 7;
      const value120 = 2932896 < value119 ? 2932896 : value119;
      const value121 = value112 || value113 || value118 || facts.endingNoticeGivenOnIsUnknown && !(value120 === value115 && !value114);
      const value122 = value117 && !(value109 && value121);
      const value123 = value109 && value121 && value114;
      const value124 = value122 || value123;
      const value125 = value117 ? -719162 : value116;
      const value126 = (value114 ? 2932897 : value120) + 1;
      const value127 = 2932896 < value126 ? 2932896 : value126;
      const value128 = facts.providerActionOn >= (value124 ? 2932897 : value127);
      let value129 = value109;
      if (value129) {
        const value130 = value109 && value121 && (value112 || value113 || value118);
        value129 = (value122 || value123 || value130 || value109 && value121 && !(value125 === value127 && !value124)) && (value122 || value123 || value130);
      }
      const value131 = !(value129 || value38);
      const value132 = value109 && facts.providerActionOnAtLatest >= (value124 ? -719163 : value125) && !(value109 && value128 && value131);
      const value133 = !value132;
      const value134 = !(value109 && value128 && value133 && value131);
      const value135 = value133 && value134;
      const value136 = (value132 || value135) && !value135;
      const value137 = !value136;
      let value138 = earliestOnIsUnknown;
      if (!value138) {
        let noticeDutyBrokenIsUnknown = value92 && value63;
        if (noticeDutyBrokenIsUnknown) {
          const value139 = value108 && facts.endingNoticePracticable;
          const value140 = (facts.endingNoticePracticableIsUnknown || facts.endingNoticePracticable) && !value139;
          noticeDutyBrokenIsUnknown = (value140 || value139) && (value136 || value137 && value133 && value134) && (value91 || value62 || value140 || value136);
        }
        value138 = noticeDutyBrokenIsUnknown;
      }
      if (value138) return undefined;
      let firstDayForNonPayment;
      if (isEndingIsUnknown) {
        const value141 = facts.overdueNoticeGivenOnIsNone ? 2932896 : facts.overdueNoticeGivenOn;
        const value142 = value99 ? 2932896 : value105;
        firstDayForNonPayment = value141 < value142 ? value141 : value142;
      } else {
      
        firstDayForNonPayment = isEnding ? value105 : facts.overdueNoticeGivenOn;
      }
      return {
        outcome: outcome,
        values: {
          "earliestOn": (isForNonPaymentIsUnknown ? firstDayForNonPaymentIsNone : firstDayForNonPaymentIsNone || value32) ? null : dateOfNumber(isForNonPaymentIsUnknown ? (value100 && 2932896 < firstDayForNonPayment ? 2932896 : firstDayForNonPaymentIsNone ? 2932896 : firstDayForNonPayment) : value31 ? firstDayForNonPayment : 0),
          "noticeDutyBroken": value && value2 && value82 && value9 && value8 && value108 && facts.endingNoticePracticable && value137 && value133 && value134,
        },
        holds: {},
      };
    },
  };
};
