// Was a change of terms announced properly, and from when may it apply?
// Generated from the rules; change those, not this.
export default ({ dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, monthOfDay, startOfMonth, textIn }) => {
  return {
    decision: "change-notice",
    readings: {},
    listed: ["termsChange.cause","termsChange.sentOn","termsChange.harmful","termsChange.effectiveOn","termsChange.postedOn","termsChange.onPrecedingBill","termsChange.notifiedOn"],
    effects: {"told":[{"party":"provider","modality":"may","action":"apply-changed-terms","by":null,"amount":null,"where":null,"clause":"S4.3"}],"website-suffices":[{"party":"provider","modality":"may","action":"apply-changed-terms","by":null,"amount":null,"where":null,"clause":"S4.1"}],"too-short":[{"party":"provider","modality":"must-not","action":"apply-changed-terms","by":"earliestEffectiveOn","where":"noticeStops","amount":null,"clause":"S4.2/p1"},{"party":"provider","modality":"may","action":"apply-changed-terms","where":"noticeDoesNotStop","by":null,"amount":null,"clause":"S4.2/p1"}],"not-published":[{"party":"provider","modality":"must","action":"publish-change","where":"isUnposted","by":null,"amount":null,"clause":"S4.1"}],"long-enough":[{"party":"provider","modality":"may","action":"apply-changed-terms","by":null,"amount":null,"where":null,"clause":"S4.2/p1"}],"not-told":[{"party":"provider","modality":"must","action":"tell-customer-of-change","by":null,"amount":null,"where":null,"clause":null}]},
    whole: {
      facts: ["termsChange.cause","termsChange.sentOn","termsChange.harmful","termsChange.postedOn","termsChange.effectiveOn","termsChange.notifiedOn"],
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
          termsChangeCause: textIn(fact0),
          termsChangeSentOnIsNone: fact1 === null,
          termsChangeHarmful: fact2 === true,
          termsChangePostedOnIsNone: fact3 === null,
          termsChangePostedOn: firstDay(fact3),
          termsChangeEffectiveOn: firstDay(fact4),
          termsChangeNotifiedOnIsNone: fact5 === null,
          termsChangeNotifiedOn: firstDay(fact5),
        };
      },
      answer(facts, isBare) {
        const isForced = facts.termsChangeCause === "law-or-tax";
        const value = !facts.termsChangeSentOnIsNone;
        const value2 = facts.termsChangeCause === "provider";
        const value3 = !facts.termsChangeHarmful;
        const value4 = !facts.termsChangePostedOnIsNone;
        const value5 = facts.termsChangeEffectiveOn >= facts.termsChangePostedOn;
        const value6 = !facts.termsChangeNotifiedOnIsNone;
        const value7 = monthOfDay(facts.termsChangeNotifiedOn);
        const value8 = facts.termsChangeNotifiedOn - startOfMonth(value7);
        const value9 = startOfMonth(value7 + 1);
        const value10 = startOfMonth(value7 + 2) - value9;
        const dayAfterMonth = (value8 < value10 ? value8 + value9 : value10 + -1 + value9) + 1;
        const value11 = facts.termsChangeEffectiveOn < dayAfterMonth;
        const told = isForced && value;
        const websiteSuffices = value2 && value3 && value4 && value5;
        const tooShort = value2 && facts.termsChangeHarmful && value && value6 && value11;
        const value12 = !(value4 && value5);
        const isToldIfNeeded = value3 || value && value6;
        const value13 = !tooShort;
        const value14 = !value11;
        const notPublished = value2 && value12 && isToldIfNeeded && value13;
        if (isForced && value && value2 && value3 && value4 && value5 || value2 && facts.termsChangeHarmful && value && value6 && value11 && isForced || value2 && (told || websiteSuffices || tooShort) && value12 && isToldIfNeeded && value13 || value2 && facts.termsChangeHarmful && value && value6 && value4 && value5 && value14 && (told || websiteSuffices || tooShort || notPublished)) return undefined;
        const outcome = told ? "told" : websiteSuffices ? "website-suffices" : tooShort ? "too-short" : notPublished ? "not-published" : value2 && facts.termsChangeHarmful && value && value6 && value4 && value5 && value14 ? "long-enough" : "not-told";
        if (isBare) return outcome;
        const hasMonthToRun = value2 && facts.termsChangeHarmful && value;
        return {
          outcome: outcome,
          values: {
            "earliestEffectiveOn": facts.termsChangeNotifiedOnIsNone || !hasMonthToRun ? null : dateOfNumber(hasMonthToRun ? dayAfterMonth : 0),
            "individualNoticeRequired": isForced || facts.termsChangeHarmful,
          },
          holds: { "noticeStops": true, "noticeDoesNotStop": false, "isUnposted": facts.termsChangePostedOnIsNone },
        };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("termsChange.cause");
      const fact1 = given.read("termsChange.sentOn");
      const fact2 = given.read("termsChange.harmful");
      const fact3 = given.read("termsChange.postedOn");
      const fact4 = given.read("termsChange.effectiveOn");
      const fact5 = given.isLeftOut("termsChange.effectiveOn");
      const fact6 = given.read("termsChange.notifiedOn");
      return {
        termsChangeCauseIsUnknown: isUnknown(fact0),
        termsChangeCause: textIn(fact0),
        termsChangeSentOnIsNone: fact1 === null,
        termsChangeSentOnIsUnknown: isUnknown(fact1),
        termsChangeSentOnMayBeNone: mayBeNone(fact1),
        termsChangeHarmfulIsUnknown: isUnknown(fact2),
        termsChangeHarmful: fact2 === true,
        termsChangePostedOnIsUnknown: isUnknown(fact3),
        termsChangePostedOnMayBeNone: mayBeNone(fact3),
        termsChangePostedOnIsNone: fact3 === null,
        termsChangePostedOnAtLatest: lastDay(fact3),
        termsChangePostedOn: firstDay(fact3),
        termsChangeEffectiveOn: firstDay(fact4),
        termsChangeEffectiveOnIsUnknown: isUnknown(fact4),
        termsChangeEffectiveOnMayBeNone: mayBeNone(fact4),
        termsChangeEffectiveOnAtLatest: lastDay(fact4),
        termsChangeEffectiveOnLeftOut: fact5 === true,
        termsChangeNotifiedOnIsNone: fact6 === null,
        termsChangeNotifiedOn: firstDay(fact6),
        termsChangeNotifiedOnIsUnknown: isUnknown(fact6),
        termsChangeNotifiedOnMayBeNone: mayBeNone(fact6),
        termsChangeNotifiedOnAtLatest: lastDay(fact6),
      };
    },
    answer(facts, isBare) {
      const value = !facts.termsChangeCauseIsUnknown;
      const value2 = facts.termsChangeCause === "law-or-tax";
      const value3 = !facts.termsChangeSentOnIsNone;
      const isForced = value && value2;
      const isForcedIsUnknown = (facts.termsChangeCauseIsUnknown || value2) && !isForced;
      const value4 = facts.termsChangeSentOnIsUnknown && facts.termsChangeSentOnMayBeNone;
      const value5 = value4 || value3;
      const toldIsUnknown = (isForcedIsUnknown || isForced) && value5 && (isForcedIsUnknown || value4);
      const value6 = !toldIsUnknown;
      const value7 = !value4;
      const value8 = value && value2 && value3 && value6 && value7;
      const value9 = facts.termsChangeCause === "provider";
      const value10 = !facts.termsChangeHarmfulIsUnknown;
      const value11 = !facts.termsChangeHarmful;
      const isUnpostedIsUnknown = facts.termsChangePostedOnIsUnknown && facts.termsChangePostedOnMayBeNone;
      const value12 = !facts.termsChangePostedOnIsNone;
      const value13 = facts.termsChangeEffectiveOn >= facts.termsChangePostedOnAtLatest;
      const value14 = facts.termsChangeEffectiveOnIsUnknown && facts.termsChangeEffectiveOnMayBeNone;
      const value15 = !(isUnpostedIsUnknown || value14);
      const value16 = value12 && facts.termsChangeEffectiveOnAtLatest >= facts.termsChangePostedOn && !(value12 && value13 && value15);
      const isPostedIsUnknown = facts.termsChangeEffectiveOnLeftOut ? isUnpostedIsUnknown : value16;
      const value17 = !isPostedIsUnknown;
      const value18 = !isUnpostedIsUnknown;
      const isPosted = facts.termsChangeEffectiveOnLeftOut ? value12 && value18 : value12 && value13 && !value16 && value15;
      const value19 = value && value9;
      const value20 = (facts.termsChangeCauseIsUnknown || value9) && !value19;
      const value21 = value20 || value19;
      const value22 = value10 && value11;
      const value23 = (facts.termsChangeHarmfulIsUnknown || value11) && !value22;
      const value24 = value17 && isPosted;
      const value25 = (isPostedIsUnknown || isPosted) && !value24;
      const value26 = value25 || value24;
      const websiteSufficesIsUnknown = value21 && (value23 || value22) && value26 && (value20 || value23 || value25);
      const value27 = !websiteSufficesIsUnknown;
      const value28 = value && value9 && value10 && value11 && value17 && isPosted && value27;
      const value29 = !facts.termsChangeNotifiedOnIsNone;
      const value30 = monthOfDay(facts.termsChangeNotifiedOn);
      const value31 = value30 + 1;
      const value32 = 119999 < value31;
      const value33 = !facts.termsChangeNotifiedOnIsUnknown && value32;
      const value34 = facts.termsChangeNotifiedOnIsUnknown && facts.termsChangeNotifiedOn < -719162;
      const value35 = value33 || value34;
      let value36;
      if (value32) {
        value36 = -719162;
      } else {
      
        const value37 = facts.termsChangeNotifiedOn - startOfMonth(value30);
        const value38 = startOfMonth(value31);
        const value39 = startOfMonth(value30 + 2) - value38;
        value36 = value37 < value39 ? value37 + value38 : value39 + -1 + value38;
      }
      const value40 = (value35 ? -719163 : value36) + 1;
      const value41 = 2932896 < value40;
      const value42 = facts.termsChangeNotifiedOnIsUnknown && facts.termsChangeNotifiedOnMayBeNone;
      const value43 = monthOfDay(facts.termsChangeNotifiedOnAtLatest);
      const value44 = value43 + 1;
      let value45;
      if (119999 < value44) {
        value45 = 2932896;
      } else {
      
        const value46 = facts.termsChangeNotifiedOnAtLatest - startOfMonth(value43);
        const value47 = startOfMonth(value44);
        const value48 = startOfMonth(value43 + 2) - value47;
        value45 = value46 < value48 ? value46 + value47 : value48 + -1 + value47;
      }
      const value49 = value33 || value34 || value42 || facts.termsChangeNotifiedOnIsUnknown && !(value45 === value36 && !value35);
      const value50 = value41 && !(value29 && value49);
      const value51 = value29 && value49 && value35;
      const value52 = value50 || value51;
      const value53 = value41 ? -719162 : value40;
      const dayAfterMonth = value52 ? -719163 : value53;
      const value54 = facts.termsChangeEffectiveOnAtLatest < dayAfterMonth;
      const value55 = value10 && facts.termsChangeHarmful;
      const value56 = (facts.termsChangeHarmfulIsUnknown || facts.termsChangeHarmful) && !value55;
      const value57 = value56 || value55;
      const hasMonthToRunIsUnknown = value21 && value57 && value5 && (value20 || value56 || value4);
      const value58 = !hasMonthToRunIsUnknown;
      const value59 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value58 && value7;
      const value60 = hasMonthToRunIsUnknown || value59;
      const value61 = !value59;
      const value62 = value60 && value61;
      const value63 = !value62;
      const value64 = value62 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value63 && value58 && value7;
      const value65 = (value35 ? 2932897 : value45) + 1;
      const value66 = 2932896 < value65 ? 2932896 : value65;
      const value67 = value29 && value49 && (value33 || value34 || value42);
      const value68 = value50 || value51 || value67 || value29 && value49 && !(value53 === value66 && !value52);
      const value69 = !(value14 || value29 && value68 && (value50 || value51 || value67));
      const value70 = value29 && facts.termsChangeEffectiveOn < (value52 ? 2932897 : value66) && !(value29 && value54 && value69);
      const value71 = !value70;
      const tooShortIsUnknown = value64 && (value70 || value29 && value54 && value71 && value69) && (value62 || value70);
      const value72 = !tooShortIsUnknown;
      const value73 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value54 && value72 && value63 && value58 && value7 && value71 && value69;
      const value74 = !isPosted;
      const value75 = !value42;
      const value76 = (value42 || value29) && !(value29 && value75);
      const value77 = !value76;
      const isToldIsUnknown = value5 && (value76 || value29 && value77 && value75) && (value4 || value76);
      const value78 = !isToldIsUnknown;
      const value79 = value3 && value29 && value78 && value7 && value77 && value75;
      const value80 = (isToldIsUnknown || value79) && !value79;
      const value81 = !value80;
      const value82 = value3 && value29 && value81 && value78 && value7 && value77 && value75;
      const isToldIfNeeded = value22 || value82;
      const isToldIfNeededIsUnknown = !isToldIfNeeded && (value23 || value80);
      const value83 = !isToldIfNeededIsUnknown;
      const value84 = value83 && isToldIfNeeded;
      const value85 = (isToldIfNeededIsUnknown || value84) && !value84;
      const value86 = !value85;
      const value87 = !(tooShortIsUnknown || value73);
      const value88 = tooShortIsUnknown || value72 && value87;
      let notPublishedIsUnknown = value21;
      if (notPublishedIsUnknown) {
        const value89 = value17 && value74;
        const value90 = (isPostedIsUnknown || value74) && !value89;
        notPublishedIsUnknown = (value90 || value89) && (value85 || value86 && value83 && isToldIfNeeded) && value88 && (value20 || value90 || value85 || tooShortIsUnknown);
      }
      const value91 = !notPublishedIsUnknown;
      const value92 = value && value9 && value17 && value74 && value91 && value86 && value83 && isToldIfNeeded && value72 && value87;
      const longEnoughIsUnknown = value21 && value57 && (value80 || value82) && value26 && value88 && (value20 || value56 || value80 || value25 || tooShortIsUnknown);
      const value93 = !longEnoughIsUnknown;
      const value94 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value17 && isPosted && value93 && value81 && value78 && value7 && value77 && value75 && value72 && value87;
      if (!(value8 || value28 || value73 || value92 || value94) && (toldIsUnknown || websiteSufficesIsUnknown || tooShortIsUnknown || notPublishedIsUnknown || longEnoughIsUnknown) || value && value2 && value3 && value9 && value10 && value11 && value17 && isPosted && value6 && value7 && value27 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value54 && (value8 || value28) && value72 && value63 && value58 && value7 && value71 && value69 || value && value9 && value17 && value74 && (value8 || value28 || value73) && value91 && value86 && value83 && isToldIfNeeded && value72 && value87 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value17 && isPosted && (value8 || value28 || value73 || value92) && value93 && value81 && value78 && value7 && value77 && value75 && value72 && value87) return undefined;
      const outcome = value8 ? "told" : value28 ? "website-suffices" : value73 ? "too-short" : value92 ? "not-published" : value94 ? "long-enough" : "not-told";
      if (isBare) return outcome;
      const value95 = value64 && value60 && value61;
      const value96 = !value95;
      const individualNoticeRequired = isForced || value55;
      if ((value95 ? value29 : value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value96 && value63 && value58 && value7 && value68) || !individualNoticeRequired && (isForcedIsUnknown || value56) || isUnpostedIsUnknown) return undefined;
      const value97 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value96 && value63 && value58 && value7;
      return {
        outcome: outcome,
        values: {
          "earliestEffectiveOn": (value95 ? facts.termsChangeNotifiedOnIsNone : facts.termsChangeNotifiedOnIsNone || !value97) ? null : dateOfNumber(value95 ? (facts.termsChangeNotifiedOnIsNone ? 2932896 : dayAfterMonth) : value97 ? dayAfterMonth : 0),
          "individualNoticeRequired": individualNoticeRequired,
        },
        holds: { "noticeStops": true, "noticeDoesNotStop": false, "isUnposted": facts.termsChangePostedOnIsNone && value18 },
      };
    },
  };
};
