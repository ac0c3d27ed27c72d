// Does the provider have to take, or may it take, payment this way?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, isUnknown, mayBeNone, penceIn, penceText, textIn, wholeIn }) => {
  const LISTED = [[]];
  const LISTED2 = [["cheque"], ["bacs"], ["standing-order"], ["direct-debit"]];
  return {
    decision: "payment-method",
    readings: {},
    listed: ["payment.method","service.product","payment.cardOnFile","payment.otherMethodAgreed","payment.feesWaived","rateCard.processingFee"],
    effects: {"accepted":[{"party":"customer","modality":"may","action":"pay-by-this-method","where":"isCustomersChoice","by":null,"amount":null,"clause":null},{"party":"provider","modality":"may","action":"charge-card-on-file","where":"mayTakeCard","clause":"S2.14","by":null,"amount":null},{"party":"provider","modality":"may","action":"charge-processing-fee","amount":"processingFee","clause":"S2.15a","by":null,"where":null}],"refused":[{"party":"provider","modality":"may","action":"refuse-this-method","by":null,"amount":null,"where":null,"clause":null}]},
    whole: {
      facts: ["payment.method","service.product","payment.cardOnFile","payment.otherMethodAgreed","payment.feesWaived","rateCard.processingFee"],
      inPence: ["rateCard.processingFee"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined) return undefined;
        return {
          paymentMethod: textIn(fact0),
          serviceProduct: textIn(fact1),
          paymentCardOnFile: fact2 === true,
          paymentOtherMethodAgreed: fact3 === true,
          paymentFeesWaived: fact4 === true,
          rateCardProcessingFeeInPence: wholeIn(fact5),
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = facts.paymentMethod === "direct-debit";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (value) {
            any = true;
            break;
          }
        }
        const underSchedule = facts.serviceProduct === "invictus-at-home";
        const publishedCounts = !underSchedule;
        let isPublished = publishedCounts;
        if (isPublished) {
          let isListed = false;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          for (const entry2 of LISTED2) {
            if (facts.paymentMethod === entry2[0]) {
              isListed = true;
              break;
            }
          }
          isPublished = isListed;
        }
        const value2 = facts.paymentMethod === "card";
        const mayTakeCard = underSchedule && value2 && facts.paymentCardOnFile;
        const outcome = any || facts.paymentOtherMethodAgreed || isPublished || mayTakeCard ? "accepted" : "refused";
        if (isBare) return outcome;
        return {
          outcome: outcome,
          values: {
            "processingFee": penceText(value || publishedCounts || facts.paymentFeesWaived || !(facts.paymentOtherMethodAgreed || value2 && facts.paymentCardOnFile) ? 0 : facts.rateCardProcessingFeeInPence),
          },
          holds: { "isCustomersChoice": any || facts.paymentOtherMethodAgreed || isPublished, "mayTakeCard": mayTakeCard },
        };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("payment.method");
      const fact1 = given.read("service.product");
      const fact2 = given.read("payment.cardOnFile");
      const fact3 = given.read("payment.otherMethodAgreed");
      const fact4 = given.read("payment.feesWaived");
      const fact5 = given.read("rateCard.processingFee");
      return {
        paymentMethodIsUnknown: isUnknown(fact0),
        paymentMethod: textIn(fact0),
        serviceProduct: textIn(fact1),
        serviceProductIsUnknown: isUnknown(fact1),
        paymentCardOnFileIsUnknown: isUnknown(fact2),
        paymentCardOnFile: fact2 === true,
        paymentOtherMethodAgreedIsUnknown: isUnknown(fact3),
        paymentOtherMethodAgreed: fact3 === true,
        paymentFeesWaivedIsUnknown: isUnknown(fact4),
        paymentFeesWaived: fact4 === true,
        rateCardProcessingFeeIsUnknown: isUnknown(fact5),
        rateCardProcessingFeeInPence: penceIn(amountIn(fact5)),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = !facts.paymentMethodIsUnknown;
      const value2 = facts.paymentMethod === "direct-debit";
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (value2) {
          any = true;
          break;
        }
      }
      const value3 = value && any;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.paymentMethod) {
          any2 = true;
          break;
        }
      }
      const value4 = facts.serviceProduct === "invictus-at-home";
      const value5 = !facts.serviceProductIsUnknown;
      const underSchedule = value5 && value4;
      const value6 = !underSchedule;
      const underScheduleIsUnknown = (facts.serviceProductIsUnknown || value4) && value6;
      const value7 = !underScheduleIsUnknown;
      const value8 = underScheduleIsUnknown || underSchedule;
      const publishedCounts = !value8;
      const value9 = value7 && publishedCounts;
      const value10 = (underScheduleIsUnknown || value9) && !value9;
      const value11 = !value10;
      let isPublishedIsUnknown = value10 || value11 && value7 && publishedCounts;
      if (isPublishedIsUnknown) {
        const isListed = value && any2;
        const value12 = !isListed;
        const value13 = ((facts.paymentMethodIsUnknown || any2) && value12 || isListed) && value12;
        isPublishedIsUnknown = (value13 || isListed) && (value10 || value13);
      }
      const value14 = !isPublishedIsUnknown;
      const value15 = value && any2 && value14 && value11 && value7 && publishedCounts;
      const value16 = (isPublishedIsUnknown || value15) && !value15;
      const value17 = value && any2 && !value16 && value14 && value11 && value7 && publishedCounts;
      const value18 = facts.paymentMethod === "card";
      const value19 = !facts.paymentCardOnFileIsUnknown;
      const value20 = value8 && value6;
      const value21 = value && value18;
      const value22 = (facts.paymentMethodIsUnknown || value18) && !value21;
      let isCardOnFileIsUnknown = value22 || value21;
      if (isCardOnFileIsUnknown) {
        const value23 = value19 && facts.paymentCardOnFile;
        const value24 = (facts.paymentCardOnFileIsUnknown || facts.paymentCardOnFile) && !value23;
        isCardOnFileIsUnknown = (value24 || value23) && (value22 || value24);
      }
      const value25 = !isCardOnFileIsUnknown;
      const value26 = value && value18 && value19 && facts.paymentCardOnFile && value25;
      const value27 = (isCardOnFileIsUnknown || value26) && !value26;
      const value28 = !value27;
      const value29 = value && value18 && value19 && facts.paymentCardOnFile && value28 && value25;
      const mayTakeCardIsUnknown = (value20 || underSchedule) && (value27 || value29) && (value20 || value27);
      const value30 = !mayTakeCardIsUnknown;
      const value31 = value5 && value4 && value && value18 && value19 && facts.paymentCardOnFile && value30 && value28 && value25;
      const value32 = (mayTakeCardIsUnknown || value31) && !value31;
      const value33 = !facts.paymentOtherMethodAgreedIsUnknown && facts.paymentOtherMethodAgreed;
      const accepted = value3 || value17 || value5 && value4 && value && value18 && value19 && facts.paymentCardOnFile && !value32 && value30 && value28 && value25 || value33;
      const value34 = !accepted;
      const value35 = (facts.paymentMethodIsUnknown || any) && !value3;
      const value36 = (facts.paymentOtherMethodAgreedIsUnknown || facts.paymentOtherMethodAgreed) && !value33;
      const value37 = value35 || value16 || value32 || value36;
      const value38 = !(value34 && value37) && accepted;
      if (!value38 && value34 && value37) return undefined;
      const outcome = value38 ? "accepted" : "refused";
      if (isBare) return outcome;
      const value39 = value && value2;
      const value40 = value7 && value6;
      const value41 = (underScheduleIsUnknown || value40) && !value40;
      const value42 = !(value29 || value33);
      const isOtherGoodMethodIsUnknown = value42 && (value27 || value36);
      const value43 = !isOtherGoodMethodIsUnknown;
      const value44 = value43 && value42;
      const value45 = (isOtherGoodMethodIsUnknown || value44) && !value44;
      const value46 = !facts.paymentFeesWaivedIsUnknown && facts.paymentFeesWaived;
      const value47 = value39 || !value41 && value7 && value6 || !value45 && value43 && value42 || value46;
      const value48 = !value47 && ((facts.paymentMethodIsUnknown || value2) && !value39 || value41 || value45 || (facts.paymentFeesWaivedIsUnknown || facts.paymentFeesWaived) && !value46);
      const value49 = !value48 && value47;
      const isCustomersChoice = value3 || value17 || value33;
      const isCustomersChoiceIsUnknown = !isCustomersChoice && (value35 || value16 || value36);
      if ((value48 ? !(!facts.rateCardProcessingFeeIsUnknown && facts.rateCardProcessingFeeInPence === 0) : facts.rateCardProcessingFeeIsUnknown && !value49) || isCustomersChoiceIsUnknown || mayTakeCardIsUnknown) return undefined;
      return {
        outcome: outcome,
        values: {
          "processingFee": penceText(value48 ? 0 : value49 ? 0 : facts.rateCardProcessingFeeInPence),
        },
        holds: { "isCustomersChoice": !isCustomersChoiceIsUnknown && isCustomersChoice, "mayTakeCard": value31 },
      };
    },
  };
};
