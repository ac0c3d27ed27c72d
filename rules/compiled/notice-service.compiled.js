// Was a paper addressed to the customer properly served, and on which day?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, dateOfNumber, firstDay, isUnknown, lastDay, mayBeNone, textIn }) => {
  const LISTED = [["application"], ["supplied-later"]];
  return {
    decision: "notice-service",
    readings: {},
    listed: ["notice.inWriting","notice.address","notice.method","notice.kind","notice.addressInUk","notice.sentOn","notice.receivedOn"],
    effects: {"served":[{"party":"provider","modality":"may","action":"rely-on-notice","clause":"S5.3","by":null,"amount":null,"where":null}],"not-served":[{"party":"provider","modality":"must-not","action":"rely-on-notice","by":null,"amount":null,"where":null,"clause":"S5.3"}]},
    whole: {
      facts: ["notice.inWriting","notice.address","notice.method","notice.kind","notice.addressInUk","notice.sentOn","notice.receivedOn"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined) return undefined;
        return {
          noticeInWriting: fact0 === true,
          noticeAddress: textIn(fact1),
          noticeMethod: textIn(fact2),
          noticeKind: textIn(fact3),
          noticeAddressInUk: fact4 === true,
          noticeSentOn: firstDay(fact5),
          noticeReceivedOn: firstDay(fact6),
          noticeReceivedOnIsNone: fact6 === null,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        let served = facts.noticeInWriting;
        if (served) {
          let isToGivenAddress = false;
          if ((steps += LISTED.length) > MOST_STEPS) return undefined;
          for (const entry of LISTED) {
            if (facts.noticeAddress === entry[0]) {
              isToGivenAddress = true;
              break;
            }
          }
          served = isToGivenAddress && (facts.noticeMethod === "email" ? facts.noticeKind === "change" || facts.noticeKind === "complaint-reply" : facts.noticeAddressInUk);
        }
        const outcome = served ? "served" : "not-served";
        if (isBare) return outcome;
        const value = facts.noticeMethod === "left";
        return {
          outcome: outcome,
          values: {
            "servedOn": !served || !value && facts.noticeReceivedOnIsNone ? null : dateOfNumber(served ? (value ? facts.noticeSentOn : facts.noticeReceivedOn) : 0),
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
      const fact0 = given.read("notice.inWriting");
      const fact1 = given.read("notice.address");
      const fact2 = given.read("notice.method");
      const fact3 = given.read("notice.kind");
      const fact4 = given.read("notice.addressInUk");
      const fact5 = given.read("notice.receivedOn");
      const fact6 = given.read("notice.sentOn");
      return {
        noticeInWritingIsUnknown: isUnknown(fact0),
        noticeInWriting: fact0 === true,
        noticeAddressIsUnknown: isUnknown(fact1),
        noticeAddress: textIn(fact1),
        noticeMethod: textIn(fact2),
        noticeMethodIsUnknown: isUnknown(fact2),
        noticeKindIsUnknown: isUnknown(fact3),
        noticeKind: textIn(fact3),
        noticeAddressInUk: fact4 === true,
        noticeAddressInUkIsUnknown: isUnknown(fact4),
        noticeReceivedOnIsNone: fact5 === null,
        noticeReceivedOn: firstDay(fact5),
        noticeReceivedOnIsUnknown: isUnknown(fact5),
        noticeSentOn: firstDay(fact6),
        noticeSentOnIsUnknown: isUnknown(fact6),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.noticeInWritingIsUnknown;
      const value2 = !facts.noticeAddressIsUnknown;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (facts.noticeAddress === entry[0]) {
          any = true;
          break;
        }
      }
      const value3 = facts.noticeMethod === "email";
      const value4 = !facts.noticeMethodIsUnknown;
      const isEmailed = value4 && value3;
      const isEmailedIsUnknown = (facts.noticeMethodIsUnknown || value3) && !isEmailed;
      const value5 = !facts.noticeKindIsUnknown;
      const value6 = facts.noticeKind === "change";
      const isChange = value5 && value6;
      const value7 = facts.noticeKind === "complaint-reply";
      const isReply = value5 && value7;
      const value8 = isChange || isReply;
      let value9 = !value8;
      if (value9) {
        const value10 = !isChange;
        let value11 = ((facts.noticeKindIsUnknown || value6) && value10 || isChange) && value10;
        if (!value11) {
          const value12 = !isReply;
          value11 = ((facts.noticeKindIsUnknown || value7) && value12 || isReply) && value12;
        }
        value9 = value11;
      }
      const isGoodWayIsUnknown = isEmailedIsUnknown ? !(value8 === facts.noticeAddressInUk && !(facts.noticeAddressInUkIsUnknown || value9)) : isEmailed ? value9 : facts.noticeAddressInUkIsUnknown;
      const value13 = !isGoodWayIsUnknown;
      const isGoodWay = isEmailedIsUnknown ? value8 : isEmailed ? value8 : facts.noticeAddressInUk;
      const value14 = value && facts.noticeInWriting;
      const value15 = (facts.noticeInWritingIsUnknown || facts.noticeInWriting) && !value14;
      const value16 = value15 || value14;
      const isToGivenAddress = value2 && any;
      const value17 = !isToGivenAddress;
      const value18 = ((facts.noticeAddressIsUnknown || any) && value17 || isToGivenAddress) && value17;
      const value19 = value18 || isToGivenAddress;
      const value20 = value13 && isGoodWay;
      const value21 = (isGoodWayIsUnknown || isGoodWay) && !value20;
      const value22 = value21 || value20;
      const value23 = value15 || value18 || value21;
      const servedIsUnknown = value16 && value19 && value22 && value23;
      const value24 = !servedIsUnknown;
      const value25 = value && facts.noticeInWriting && value2 && any && value13 && isGoodWay && value24;
      const value26 = !value25;
      if (value26 && value16 && value19 && value22 && value23) return undefined;
      const outcome = value25 ? "served" : "not-served";
      if (isBare) return outcome;
      const value27 = facts.noticeMethod === "left";
      const value28 = value4 && value27;
      const value29 = !value28;
      const value30 = (facts.noticeMethodIsUnknown || value27) && value29;
      const dayOfServiceIsNone = facts.noticeReceivedOnIsNone && !value30 && value29;
      const value31 = !dayOfServiceIsNone;
      if (servedIsUnknown ? value31 : value && facts.noticeInWriting && value2 && any && value13 && isGoodWay && (value30 ? !(facts.noticeReceivedOn === facts.noticeSentOn && !(facts.noticeReceivedOnIsNone || facts.noticeSentOnIsUnknown || facts.noticeReceivedOnIsUnknown)) : value28 ? facts.noticeSentOnIsUnknown : facts.noticeReceivedOnIsUnknown) && value24) return undefined;
      let dayOfService;
      if (value30) {
        const value32 = facts.noticeReceivedOnIsNone ? 2932896 : facts.noticeReceivedOn;
        dayOfService = value32 < facts.noticeSentOn ? value32 : facts.noticeSentOn;
      } else {
      
        dayOfService = value28 ? facts.noticeSentOn : facts.noticeReceivedOn;
      }
      return {
        outcome: outcome,
        values: {
          "servedOn": (servedIsUnknown ? dayOfServiceIsNone : value26 || dayOfServiceIsNone) ? null : dateOfNumber(servedIsUnknown ? (2932896 < dayOfService && value31 ? 2932896 : dayOfServiceIsNone ? 2932896 : dayOfService) : value25 ? dayOfService : 0),
        },
        holds: {},
      };
    },
  };
};
