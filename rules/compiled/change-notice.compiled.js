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
        const value11 = (value8 < value10 ? value8 + value9 : value10 + -1 + value9) + 1;
        const value12 = value11 < -719162;
        const dayAfterMonth = value12 ? -719163 : value11;
        const value13 = facts.termsChangeEffectiveOn < dayAfterMonth;
        const told = isForced && value;
        const websiteSuffices = value2 && value3 && value4 && value5;
        const tooShort = value2 && facts.termsChangeHarmful && value && value6 && value13;
        const value14 = !(value4 && value5);
        const isToldIfNeeded = value3 || value && value6;
        const value15 = !tooShort;
        const notPublished = value2 && value14 && isToldIfNeeded && value15;
        const value16 = !value13;
        const value17 = value6 && value12;
        if (isForced && value && value2 && value3 && value4 && value5 || value2 && facts.termsChangeHarmful && value && value6 && value13 && isForced || value2 && (told || websiteSuffices || tooShort) && value14 && isToldIfNeeded && value15 || value2 && facts.termsChangeHarmful && value && value6 && value4 && value5 && (told || websiteSuffices || tooShort || notPublished) && value16 || value17 || !told && !websiteSuffices && (value17 || value15 && (value17 || value6 && value12 && !notPublished))) return undefined;
        const outcome = told ? "told" : websiteSuffices ? "website-suffices" : tooShort ? "too-short" : notPublished ? "not-published" : value2 && facts.termsChangeHarmful && value && value6 && value4 && value5 && value16 ? "long-enough" : "not-told";
        if (isBare) return outcome;
        if (value17 || value2 && facts.termsChangeHarmful && value && value6 && value12) return undefined;
        const hasMonthToRun = value2 && facts.termsChangeHarmful && value;
        return {
          outcome: outcome,
          values: {
            "earliestEffectiveOn": facts.termsChangeNotifiedOnIsNone || !hasMonthToRun ? null : dateOfNumber(hasMonthToRun ? dayAfterMonth : -719163),
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
      const value35 = facts.termsChangeNotifiedOnIsUnknown && facts.termsChangeNotifiedOnMayBeNone;
      const value36 = monthOfDay(facts.termsChangeNotifiedOnAtLatest);
      const value37 = value36 + 1;
      let value38;
      if (119999 < value37) {
        value38 = 2932896;
      } else {
      
        const value39 = facts.termsChangeNotifiedOnAtLatest - startOfMonth(value36);
        const value40 = startOfMonth(value37);
        const value41 = startOfMonth(value36 + 2) - value40;
        value38 = value39 < value41 ? value39 + value40 : value41 + -1 + value40;
      }
      const value42 = facts.termsChangeNotifiedOn - startOfMonth(value30);
      const value43 = startOfMonth(value31);
      const value44 = startOfMonth(value30 + 2) - value43;
      const value45 = value42 < value44 ? value42 + value43 : value44 + -1 + value43;
      const value46 = value32 ? -719162 : value45;
      const value47 = value33 || value34;
      const value48 = value33 || value34 || value35 || facts.termsChangeNotifiedOnIsUnknown && !(value38 === value46 && !value47);
      const value49 = (value47 ? -719163 : value46) + 1;
      const value50 = value49 >= -719162 && 2932896 >= value49;
      const value51 = !(value29 && value48) && !value50;
      const value52 = value29 && value48 && (value33 || value34 || !value32 && value45 < -719162);
      const value53 = value51 || value52;
      const value54 = value50 ? value49 : -719162;
      const dayAfterMonth = value53 ? -719163 : value54;
      const value55 = facts.termsChangeEffectiveOnAtLatest < dayAfterMonth;
      const value56 = value10 && facts.termsChangeHarmful;
      const value57 = (facts.termsChangeHarmfulIsUnknown || facts.termsChangeHarmful) && !value56;
      const value58 = value57 || value56;
      const hasMonthToRunIsUnknown = value21 && value58 && value5 && (value20 || value57 || value4);
      const value59 = !hasMonthToRunIsUnknown;
      const value60 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value59 && value7;
      const value61 = hasMonthToRunIsUnknown || value60;
      const value62 = !value60;
      const value63 = value61 && value62;
      const value64 = !value63;
      const value65 = value63 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value64 && value59 && value7;
      const value66 = (value47 ? 2932897 : value38) + 1;
      const value67 = value66 >= -719162 && 2932896 >= value66 ? value66 : 2932896;
      const value68 = value29 && value48 && (value33 || value34 || value35);
      const value69 = value51 || value52 || value68 || value29 && value48 && !(value67 === value54 && !value53);
      const value70 = !(value14 || value29 && value69 && (value51 || value52 || value68));
      const value71 = value29 && facts.termsChangeEffectiveOn < (value53 ? 2932897 : value67) && !(value29 && value55 && value70);
      const value72 = !value71;
      const tooShortIsUnknown = value65 && (value71 || value29 && value55 && value72 && value70) && (value63 || value71);
      const value73 = !tooShortIsUnknown;
      const value74 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value55 && value73 && value64 && value59 && value7 && value72 && value70;
      const value75 = !isPosted;
      const value76 = !value35;
      const value77 = (value35 || value29) && !(value29 && value76);
      const value78 = !value77;
      const isToldIsUnknown = value5 && (value77 || value29 && value78 && value76) && (value4 || value77);
      const value79 = !isToldIsUnknown;
      const value80 = value3 && value29 && value79 && value7 && value78 && value76;
      const value81 = (isToldIsUnknown || value80) && !value80;
      const value82 = !value81;
      const value83 = value3 && value29 && value82 && value79 && value7 && value78 && value76;
      const isToldIfNeeded = value22 || value83;
      const isToldIfNeededIsUnknown = !isToldIfNeeded && (value23 || value81);
      const value84 = !isToldIfNeededIsUnknown;
      const value85 = value84 && isToldIfNeeded;
      const value86 = (isToldIfNeededIsUnknown || value85) && !value85;
      const value87 = !value86;
      const value88 = !(tooShortIsUnknown || value74);
      const value89 = tooShortIsUnknown || value73 && value88;
      let notPublishedIsUnknown = value21;
      if (notPublishedIsUnknown) {
        const value90 = value17 && value75;
        const value91 = (isPostedIsUnknown || value75) && !value90;
        notPublishedIsUnknown = (value91 || value90) && (value86 || value87 && value84 && isToldIfNeeded) && value89 && (value20 || value91 || value86 || tooShortIsUnknown);
      }
      const value92 = !notPublishedIsUnknown;
      const value93 = value && value9 && value17 && value75 && value92 && value87 && value84 && isToldIfNeeded && value73 && value88;
      const longEnoughIsUnknown = value21 && value58 && (value81 || value83) && value26 && value89 && (value20 || value57 || value81 || value25 || tooShortIsUnknown);
      const value94 = !longEnoughIsUnknown;
      const value95 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value17 && isPosted && value94 && value82 && value79 && value7 && value78 && value76 && value73 && value88;
      if (!(value8 || value28 || value74 || value93 || value95) && (toldIsUnknown || websiteSufficesIsUnknown || tooShortIsUnknown || notPublishedIsUnknown || longEnoughIsUnknown) || value && value2 && value3 && value9 && value10 && value11 && value17 && isPosted && value6 && value7 && value27 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value55 && (value8 || value28) && value73 && value64 && value59 && value7 && value72 && value70 || value && value9 && value17 && value75 && (value8 || value28 || value74) && value92 && value87 && value84 && isToldIfNeeded && value73 && value88 || value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value17 && isPosted && (value8 || value28 || value74 || value93) && value94 && value82 && value79 && value7 && value78 && value76 && value73 && value88) return undefined;
      const outcome = value8 ? "told" : value28 ? "website-suffices" : value74 ? "too-short" : value93 ? "not-published" : value95 ? "long-enough" : "not-told";
      if (isBare) return outcome;
      const value96 = value65 && value61 && value62;
      const value97 = !value96;
      const individualNoticeRequired = isForced || value56;
      if ((value96 ? value29 : value && value9 && value10 && facts.termsChangeHarmful && value3 && value29 && value97 && value64 && value59 && value7 && value69) || !individualNoticeRequired && (isForcedIsUnknown || value57) || isUnpostedIsUnknown) return undefined;
      const value98 = value && value9 && value10 && facts.termsChangeHarmful && value3 && value97 && value64 && value59 && value7;
      return {
        outcome: outcome,
        values: {
          "earliestEffectiveOn": (value96 ? facts.termsChangeNotifiedOnIsNone : facts.termsChangeNotifiedOnIsNone || !value98) ? null : dateOfNumber(value96 ? (facts.termsChangeNotifiedOnIsNone ? 2932896 : dayAfterMonth) : value98 ? dayAfterMonth : -719163),
          "individualNoticeRequired": individualNoticeRequired,
        },
        holds: { "noticeStops": true, "noticeDoesNotStop": false, "isUnposted": facts.termsChangePostedOnIsNone && value18 },
      };
    },
  };
};
