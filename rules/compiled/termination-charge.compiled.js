// Does ending the service cost the customer a termination charge, and how much?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, dateOfNumber, decimal, entriesIn, firstDay, isUnknown, lastDay, mayBeNone, minus, monthOfDay, monthsInText, penceIn, penceText, startOfMonth, textIn, times }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT01 = decimal('0.1');
  const LISTED3 = [["breach"], ["non-payment"], ["abuse"]];
  return {
    decision: "termination-charge",
    readings: {},
    listed: ["termination","termination.endedBy","termination.reason","termsChange.objectedOn","termsChange.notifiedOn","termination.chargeDemanded","rateCard.terminationCharge","providerAction.ground","termination.effectiveOn","service.activatedOn","service.monthlyCharge","termination.disconnectionCosts","termination.reasonableDisconnectionCosts","asOf","termination.form","termination.movesDomain","service.kind","account.otherServices","service.activation","service.statedTerm","service.paymentPeriod","service.feePeriod","termination.noticeOn","priceChange.cause","priceChange.charges","priceChange.earlierRises","priceChange.notifiedOn","priceChange","priceChange.objectedOn","priceChange.sentOn","priceChange.effectiveOn"],
    effects: {"payable":[{"party":"provider","modality":"may","action":"charge-termination-fee","amount":"amount","where":"hasTakenEffect","by":null,"clause":"S3.1"},{"party":"customer","modality":"may","action":"object-to-price-rise","by":"exitOpenUntil","where":"exitIsOpen","clause":"S4.2/p2","amount":null}],"discretionary":[{"party":"provider","modality":"may","action":"charge-termination-fee","amount":"amount","where":"hasTakenEffect","by":null,"clause":null},{"party":"provider","modality":"may","action":"charge-disconnection-costs","amount":"disconnectionCostsCap","where":"hasTakenEffect","by":null,"clause":null}],"none":[{"party":"provider","modality":"must-not","action":"charge-termination-fee","where":"hasTakenEffect","by":null,"amount":null,"clause":null},{"party":"provider","modality":"may","action":"charge-disconnection-costs","amount":"disconnectionCostsCap","where":"hasTakenEffect","clause":"S3.4","by":null}],"not-ended":[{"party":"provider","modality":"must-not","action":"charge-termination-fee","where":"hasTakenEffect","by":null,"amount":null,"clause":"S3.1"}]},
    whole: null,
    read(given) {
      const fact0 = given.read("termination");
      const fact1 = given.read("termination.endedBy");
      const fact2 = given.read("termination.form");
      const fact3 = given.read("termination.movesDomain");
      const fact4 = given.isLeftOut("termination.movesDomain");
      const fact5 = given.read("service.kind");
      const fact6 = given.read("termination.effectiveOn");
      const fact7 = given.read("service.activatedOn");
      const fact8 = given.read("service.activation");
      const fact9 = given.read("service.paymentPeriod");
      const fact10 = given.read("priceChange.cause");
      const fact11 = given.read("priceChange.charges");
      const fact12 = given.read("priceChange");
      const fact13 = given.read("priceChange.objectedOn");
      const fact14 = given.read("priceChange.notifiedOn");
      const fact15 = given.read("asOf");
      const fact16 = given.gives("priceChange");
      const fact17 = given.read("termination.chargeDemanded");
      const fact18 = given.read("providerAction.ground");
      const fact19 = given.read("rateCard.terminationCharge");
      const fact20 = given.read("termination.reasonableDisconnectionCosts");
      const fact21 = given.read("termination.disconnectionCosts");
      return {
        terminationIsUnknown: isUnknown(fact0),
        terminationMayBeNone: mayBeNone(fact0),
        terminationIsNone: fact0 === null,
        terminationEndedByIsNone: fact1 === null,
        terminationEndedByIsUnknown: isUnknown(fact1),
        terminationEndedBy: textIn(fact1),
        terminationFormIsNone: fact2 === null,
        terminationFormIsUnknown: isUnknown(fact2),
        terminationForm: textIn(fact2),
        terminationMovesDomainIsNone: fact3 === null,
        terminationMovesDomain: fact3 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact3),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact4),
        terminationMovesDomainLeftOut: fact4 === true,
        serviceKindIsUnknown: isUnknown(fact5),
        serviceKind: textIn(fact5),
        terminationEffectiveOn: firstDay(fact6),
        terminationEffectiveOnAtLatest: lastDay(fact6),
        terminationEffectiveOnIsNone: fact6 === null,
        terminationEffectiveOnIsUnknown: isUnknown(fact6),
        terminationEffectiveOnMayBeNone: mayBeNone(fact6),
        serviceActivatedOnAtLatest: lastDay(fact7),
        serviceActivatedOnIsNone: fact7 === null,
        serviceActivatedOn: firstDay(fact7),
        serviceActivatedOnIsUnknown: isUnknown(fact7),
        serviceActivatedOnMayBeNone: mayBeNone(fact7),
        serviceActivation: textIn(fact8),
        serviceActivationIsUnknown: isUnknown(fact8),
        servicePaymentPeriod: textIn(fact9),
        servicePaymentPeriodIsUnknown: isUnknown(fact9),
        priceChangeCauseIsNone: fact10 === null,
        priceChangeCause: textIn(fact10),
        priceChangeCauseIsUnknown: isUnknown(fact10),
        priceChangeCauseMayBeNone: mayBeNone(fact10),
        priceChangeChargesIsNone: fact11 === null,
        priceChangeChargesIsUnknown: isUnknown(fact11),
        priceChangeCharges: entriesIn(fact11).map((entry1) => [textIn((entry1["name"] ?? null)), amountIn((entry1["old"] ?? null)), amountIn((entry1["new"] ?? null)), amountIn((entry1["forced"] ?? null)), (entry1["used"] ?? null) === true, entriesIn((entry1["steps"] ?? null)).map((entry2) => [firstDay((entry2["effectiveOn"] ?? null)), amountIn((entry2["price"] ?? null))])]),
        priceChangeIsUnknown: isUnknown(fact12),
        priceChangeMayBeNone: mayBeNone(fact12),
        priceChangeIsNone: fact12 === null,
        priceChangeObjectedOnIsUnknown: isUnknown(fact13),
        priceChangeObjectedOnMayBeNone: mayBeNone(fact13),
        priceChangeObjectedOnIsNone: fact13 === null,
        priceChangeObjectedOnAtLatest: lastDay(fact13),
        priceChangeObjectedOn: firstDay(fact13),
        priceChangeNotifiedOnIsUnknown: isUnknown(fact14),
        priceChangeNotifiedOnMayBeNone: mayBeNone(fact14),
        priceChangeNotifiedOn: firstDay(fact14),
        priceChangeNotifiedOnAtLatest: lastDay(fact14),
        priceChangeNotifiedOnIsNone: fact14 === null,
        asOfAtLatest: lastDay(fact15),
        asOfIsUnknown: isUnknown(fact15),
        asOfMayBeNone: mayBeNone(fact15),
        asOf: firstDay(fact15),
        priceChangeGives: fact16 === true,
        terminationChargeDemandedIsNone: fact17 === null,
        terminationChargeDemanded: fact17 === true,
        terminationChargeDemandedIsUnknown: isUnknown(fact17),
        providerActionGroundIsNone: fact18 === null,
        providerActionGroundIsUnknown: isUnknown(fact18),
        providerActionGround: textIn(fact18),
        rateCardTerminationChargeIsNone: fact19 === null,
        rateCardTerminationChargeInPence: penceIn(amountIn(fact19)),
        rateCardTerminationChargeIsUnknown: isUnknown(fact19),
        terminationReasonableDisconnectionCostsInPence: penceIn(amountIn(fact20)),
        terminationReasonableDisconnectionCostsIsNone: fact20 === null,
        terminationReasonableDisconnectionCostsIsUnknown: isUnknown(fact20),
        terminationDisconnectionCostsInPence: penceIn(amountIn(fact21)),
        terminationDisconnectionCostsIsNone: fact21 === null,
        terminationDisconnectionCostsIsUnknown: isUnknown(fact21),
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = facts.terminationIsUnknown && facts.terminationMayBeNone;
      const value2 = !value;
      const leftInTermIsNone = facts.terminationIsNone && value2;
      const value3 = !facts.terminationEndedByIsNone;
      const value4 = !facts.terminationEndedByIsUnknown;
      const value5 = facts.terminationEndedBy === "customer";
      const value6 = !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown);
      const leftByCustomer = value3 && value4 && value5;
      const leftByCustomerIsUnknown = value3 && (facts.terminationEndedByIsUnknown || value5 && value6) && !leftByCustomer;
      const value7 = leftByCustomerIsUnknown || leftByCustomer;
      const value8 = !facts.terminationFormIsNone;
      const value9 = !facts.terminationFormIsUnknown;
      const value10 = facts.terminationForm === "headed-fax";
      const value11 = value8 && value9 && value10;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value12 = value8 && value9 && any;
      const value13 = value8 && (facts.terminationFormIsUnknown || any) && !value12;
      const value14 = !facts.terminationMovesDomainIsNone;
      const value15 = !facts.terminationMovesDomain;
      const value16 = value14 && !facts.terminationMovesDomainIsUnknown && value15;
      const value17 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value18 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value19 = value17 && facts.terminationMovesDomainLeftOut;
      const value20 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value19;
      let value21 = value20 || value19;
      if (value21) {
        const value22 = value18 && any2;
        const value23 = (facts.serviceKindIsUnknown || any2) && !value22;
        value21 = (value23 || value22) && (value20 || value23);
      }
      const value24 = !value21;
      const value25 = value17 && facts.terminationMovesDomainLeftOut && value18 && any2 && value24;
      const value26 = (value21 || value25) && !value25;
      const value27 = value16 || value17 && facts.terminationMovesDomainLeftOut && value18 && any2 && !value26 && value24;
      const value28 = !value27 && (value14 && (facts.terminationMovesDomainIsUnknown || value15 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value16 || value26);
      const value29 = !value28;
      const value30 = value29 && value27;
      const value31 = (value28 || value30) && !value30;
      const value32 = !value31;
      const value33 = (value13 || value12) && (value31 || value32 && value29 && value27) && (value13 || value31);
      const value34 = !value33;
      const value35 = value8 && value9 && any && value34 && value32 && value29 && value27;
      const value36 = value11 || value35;
      const value37 = !value11;
      let cancellationIsUnknown = !value36;
      if (cancellationIsUnknown) {
        let value38 = value8;
        if (value38) {
          const value39 = facts.terminationFormIsUnknown || value10 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          value38 = (value8 && value39 && value37 || value11) && value39 && value37;
        }
        cancellationIsUnknown = value38 || value33;
      }
      const value40 = !cancellationIsUnknown;
      const value41 = !value35;
      const value42 = value40 && value37 && value41;
      const value43 = (cancellationIsUnknown || value42) && !value42;
      const value44 = !value43;
      const value45 = value7 && (value43 || value44 && value40 && value37 && value41) && (leftByCustomerIsUnknown || value43);
      const value46 = !value45;
      const value47 = value3 && value4 && value5 && value46 && value44 && value40 && value37 && value41;
      const value48 = (value45 || value47) && !value47;
      const nothingEnded = leftInTermIsNone || value3 && value4 && value5 && !value48 && value46 && value44 && value40 && value37 && value41;
      const nothingEndedIsUnknown = !nothingEnded && (value || value48);
      const value49 = !nothingEndedIsUnknown;
      const value50 = value49 && nothingEnded;
      const value51 = nothingEndedIsUnknown || value50;
      const value52 = !value50;
      const value53 = value51 && value52;
      const value54 = !value53;
      const notEndedIsUnknown = (value53 || value54 && value49 && nothingEnded) && value51 && value52;
      const value55 = !notEndedIsUnknown;
      const value56 = value55 && value54 && value49 && nothingEnded;
      const value57 = facts.terminationEffectiveOn >= facts.serviceActivatedOnAtLatest;
      const value58 = !facts.serviceActivatedOnIsNone;
      const value59 = facts.serviceKind === "broadband";
      const value60 = value18 && value59;
      const value61 = (facts.serviceKindIsUnknown || value59) && !value60;
      const value62 = facts.serviceActivation === "paid";
      const value63 = !facts.serviceActivationIsUnknown && value62;
      const value64 = (facts.serviceActivationIsUnknown || value62) && !value63;
      const value65 = value64 ? "P1M" : value63 ? "P1M" : "P1Y";
      const value66 = value61 ? !(facts.servicePaymentPeriod === value65 && !(facts.servicePaymentPeriodIsUnknown || value64)) : value60 ? value64 : facts.servicePaymentPeriodIsUnknown;
      const value67 = monthsInText(value61 ? value65 : value60 ? value65 : facts.servicePaymentPeriod);
      const value68 = monthOfDay(facts.serviceActivatedOn);
      const value69 = value67 + value68;
      const value70 = 119999 < value69;
      const value71 = !facts.serviceActivatedOnIsUnknown && value70;
      const value72 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOn < -719162;
      const value73 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone;
      const value74 = monthOfDay(facts.serviceActivatedOnAtLatest);
      const value75 = value67 + value74;
      let value76;
      if (119999 < value75) {
        value76 = 2932896;
      } else {
      
        const value77 = facts.serviceActivatedOnAtLatest - startOfMonth(value74);
        const value78 = startOfMonth(value75);
        const value79 = startOfMonth(value75 + 1) - value78;
        value76 = value77 < value79 ? value78 + value77 : value78 + (value79 + -1);
      }
      const value80 = facts.serviceActivatedOn - startOfMonth(value68);
      const value81 = startOfMonth(value69);
      const value82 = startOfMonth(value69 + 1) - value81;
      const value83 = value80 < value82 ? value81 + value80 : value81 + (value82 + -1);
      const value84 = value70 ? -719162 : value83;
      const value85 = value66 || value71 || value72;
      const value86 = value66 || value71 || value72 || value73 || (facts.serviceActivatedOnIsUnknown || value66) && !(value76 === value84 && !value85);
      const value87 = (value85 ? -719163 : value84) + -1;
      const value88 = value87 >= -719162 && 2932896 >= value87;
      const value89 = !(value58 && value86) && !value88;
      const value90 = value58 && value86 && (value66 || value71 || value72 || !value70 && value83 < -719162);
      const value91 = value89 || value90;
      const value92 = value88 ? value87 : -719162;
      const value93 = (value91 ? -719163 : value92) >= facts.terminationEffectiveOnAtLatest;
      const value94 = !facts.terminationIsNone;
      const value95 = value40 && value36;
      const value96 = (cancellationIsUnknown || value95) && !value95;
      const value97 = !value96;
      const value98 = !leftInTermIsNone;
      const value99 = !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone);
      const value100 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value101 = !(value73 || value100);
      const serviceHadBegunIsUnknown = facts.terminationEffectiveOnAtLatest >= facts.serviceActivatedOn && value99 && !(value57 && value99 && value101);
      const value102 = !serviceHadBegunIsUnknown;
      const serviceHadBegun = value57 && value102 && value99 && value101;
      const value103 = serviceHadBegunIsUnknown || serviceHadBegun;
      const value104 = (value85 ? 2932897 : value76) + -1;
      const value105 = value104 >= -719162 && 2932896 >= value104 ? value104 : 2932896;
      const value106 = !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone);
      let value107 = value100;
      if (!value107) {
        let value108 = value58;
        if (value108) {
          const value109 = value58 && value86 && (value66 || value71 || value72 || value73);
          value108 = (value89 || value90 || value109 || value58 && value86 && !(value105 === value92 && !value91)) && (value89 || value90 || value109);
        }
        value107 = value108;
      }
      const value110 = !value107;
      const value111 = (value91 ? 2932897 : value105) >= facts.terminationEffectiveOn && value106 && !(value93 && value106 && value110);
      const value112 = !value111;
      const value113 = value111 || value93 && value112 && value106 && value110;
      const value114 = serviceHadBegunIsUnknown || value111;
      const value115 = value98 && value103 && value113 && value114;
      const value116 = !(leftInTermIsNone || value || value115);
      const value117 = !(value || value115);
      const value118 = value98 && (value || value115 || value57 && value93 && value94 && value116 && value2 && value102 && value99 && value101 && value112 && value106 && value110) && !(value57 && value93 && value94 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110);
      const value119 = !value118;
      const value120 = !facts.priceChangeCauseIsNone;
      const value121 = !facts.priceChangeChargesIsNone;
      const value122 = !facts.priceChangeChargesIsUnknown;
      const value123 = facts.priceChangeCause === "mixed";
      const value124 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value125 = facts.priceChangeCauseIsUnknown || value123 && value124;
      const value126 = !facts.priceChangeCauseIsUnknown;
      const value127 = value120 && value126 && value123;
      const value128 = !value127;
      const value129 = value120 && value125 && value128;
      const list = [];
      if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.priceChangeCharges) {
        const value130 = minus(entry3[2], entry3[3]);
        list.push([entry3[1], value120 && compare(entry3[2], value130) !== 0 && value125 && value128, value129 ? value130 : value127 ? value130 : entry3[2], NOTHING]);
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry4 of list) {
        let any3 = false;
        const list2 = [[NOTHING], [[[entry4[0], entry4[1], entry4[2]]]]];
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (const entry5 of list2) {
          let any4 = false;
          const list3 = entry5[0];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry6 of list3) {
            if (entry4[1]) {
              any4 = true;
              break;
            }
          }
          if (any4) {
            any3 = true;
            break;
          }
        }
        if (!any3) {
          const value131 = compare(times(entry4[0], AMOUNT01), minus(entry4[2], entry4[0])) < 0;
          const value132 = !entry4[1] && value131;
          const part = (entry4[1] || value131) && !value132;
          const part2 = value132;
          const value133 = !state_0 && state_1;
          const value134 = !part && part2;
          const value135 = value133 || value134;
          const next = !value135 && ((state_0 || state_1) && !value133 || (part || part2) && !value134);
          const next2 = value135;
          state_0 = next;
          state_1 = next2;
        }
      }
      let value136 = value121;
      if (value136) {
        let value137 = value121 && facts.priceChangeChargesIsUnknown;
        if (!value137) {
          let value138 = value121 && value122;
          if (value138) {
            let any5 = false;
            if ((steps += list.length) > MOST_STEPS) return undefined;
            for (const entry7 of list) {
              const value139 = [[entry7[0], entry7[1], entry7[2]]];
              let any6 = false;
              const list4 = [[NOTHING], [value139]];
              if ((steps += list4.length) > MOST_STEPS) return undefined;
              for (const entry8 of list4) {
                let any7 = false;
                const list5 = entry8[0];
                if ((steps += list5.length) > MOST_STEPS) return undefined;
                for (const entry9 of list5) {
                  if (entry7[1]) {
                    any7 = true;
                    break;
                  }
                }
                if (any7) {
                  any6 = true;
                  break;
                }
              }
              const part3 = any6;
              const part4 = any6 ? NOTHING : value139;
              let value140 = part3;
              if (!value140) {
                let any8 = false;
                if ((steps += part4.length) > MOST_STEPS) return undefined;
                for (const entry10 of part4) {
                  if (entry10[1]) {
                    any8 = true;
                    break;
                  }
                }
                value140 = any8;
              }
              if (value140) {
                any5 = true;
                break;
              }
            }
            value138 = any5;
          }
          value137 = value138;
        }
        value136 = value137;
      }
      const value141 = !value136;
      const value142 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value143 = facts.priceChangeCause === "law-or-tax";
      const value144 = value120 && value126 && value143;
      const value145 = value120 && (facts.priceChangeCauseIsUnknown || value143 && value124) && !value144;
      const value146 = !value145;
      const value147 = !(value145 || value144);
      const value148 = value146 && value147;
      const value149 = (value145 || value148) && !value148;
      const value150 = !value149;
      const value151 = (value142 || value120) && (value149 || value150 && value146 && value147) && (value142 || value149);
      const value152 = !value151;
      const value153 = !value142;
      const value154 = value121 && (value121 && value122 && state_0 && value141 || value136);
      const value155 = !value154;
      const value156 = value121 && value122 && state_1 && value141 && value155;
      const value157 = (value154 || value156) && !value156;
      const value158 = !value157;
      const value159 = (value151 || value120 && value152 && value153 && value150 && value146 && value147) && (value157 || value121 && value122 && state_1 && value141 && value158 && value155) && (value151 || value157);
      const value160 = !value159;
      const value161 = value120 && value121 && value122 && state_1 && value141 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155;
      const value162 = (value159 || value161) && !value161;
      const value163 = !value162;
      const value164 = value162 || value120 && value121 && value122 && state_1 && value141 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155;
      const value165 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value166 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const value167 = facts.priceChangeIsNone && !value165 || facts.priceChangeObjectedOnIsNone && !value166;
      const value168 = !value167;
      const value169 = value165 || value166;
      const value170 = value168 && value169;
      const value171 = !value170;
      const value172 = value171 && value167;
      const value173 = !value172;
      const value174 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value175 = facts.priceChangeNotifiedOn + 7;
      const value176 = 2932896 < value175;
      const value177 = !facts.priceChangeNotifiedOnIsUnknown && value176;
      const value178 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value179 = value177 || value178;
      const value180 = value176 ? -719162 : value175;
      const value181 = value179 ? -719163 : value180;
      const value182 = value181 >= facts.priceChangeObjectedOnAtLatest;
      const value183 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value184 = 2932896 < value183 ? 2932896 : value183;
      const value185 = value179 ? 2932897 : value184;
      const value186 = value185 >= facts.priceChangeObjectedOn;
      const value187 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value188 = !facts.priceChangeNotifiedOnIsNone;
      const value189 = value177 || value178 || value174 || facts.priceChangeNotifiedOnIsUnknown && !(value184 === value180 && !value179);
      const value190 = value177 || value178 || value174;
      const value191 = value188 && value189 && value190;
      const value192 = !(value166 || value191);
      const value193 = !(value182 && value187 && value192);
      const value194 = value182 && !(value186 && value187 && value193) && value187 && value192;
      const value195 = !value174;
      const value196 = !(facts.priceChangeNotifiedOnIsNone && value195);
      const value197 = value174 ? !value194 : value186 && value196 && value187 && value193;
      const value198 = value197 && value173;
      const value199 = !(value172 || value170 || value197);
      const value200 = value174 || facts.priceChangeNotifiedOnIsNone || value194;
      const value201 = value170 || value198;
      const value202 = !(value201 && value168 && value169);
      const value203 = !value201;
      const value204 = value173 && (value170 || value198 || value199 && value171 && value173 && value200) && !(value173 && value202 && value203 && value199 && value171 && value200);
      const value205 = !value204;
      const value206 = value164 && (value204 || value205 && value173 && value202 && value203 && value199 && value171 && value200) && (value162 || value204);
      const value207 = !value206;
      const value208 = value120 && value121 && value122 && state_1 && value141 && value207 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value205 && value173 && value202 && value203 && value199 && value171 && value200;
      const value209 = (value170 || value172) && value173;
      const value210 = !value209;
      const value211 = (value174 || facts.priceChangeNotifiedOnIsNone) && value196;
      const value212 = value181 >= facts.asOfAtLatest;
      const value213 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value214 = !(value213 || value191);
      const value215 = value188 && value185 >= facts.asOf && !(value188 && value212 && value214);
      const value216 = facts.priceChangeNotifiedOnIsNone && !value211 && value195 || value188 && value212 && !value215 && value214;
      const value217 = !value216 && (value211 || value215);
      const value218 = !value217;
      const value219 = value218 && value216;
      const value220 = (value217 || value219) && !value219;
      const value221 = !value220;
      const value222 = value164 && (value209 || value210 && value171 && value167) && (value220 || value221 && value218 && value216) && (value162 || value209 || value220);
      const value223 = !value222;
      const value224 = value120 && value121 && value122 && state_1 && value141 && value223 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value210 && value171 && value167 && value221 && value218 && value216;
      const value225 = !(value206 || value208);
      const value226 = !(value222 || value224);
      const value227 = value164 && (value206 || value207 && value225) && (value222 || value223 && value226) && (value162 || value206 || value222);
      const value228 = !value227;
      const value229 = value120 && value121 && value122 && state_1 && value141 && value228 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value207 && value225 && value223 && value226;
      const value230 = !(value208 || value224 || value229) && (value206 || value222 || value227);
      const value231 = [[value230, value208 ? "free-exit" : value224 ? "open" : value229 ? "too-late" : "no-right"]];
      let any9 = false;
      if ((steps += value231.length) > MOST_STEPS) return undefined;
      for (const entry11 of value231) {
        if (value230) {
          any9 = true;
          break;
        }
      }
      let any10 = false;
      if ((steps += value231.length) > MOST_STEPS) return undefined;
      for (const entry12 of value231) {
        if (value208) {
          any10 = true;
          break;
        }
      }
      const value232 = !(facts.priceChangeGives && any10 && !any9);
      const freeByPriceRiseIsUnknown = (facts.priceChangeGives && any9 || facts.priceChangeGives && any10) && value232;
      const value233 = !freeByPriceRiseIsUnknown;
      const value234 = value233 && value232;
      const value235 = (freeByPriceRiseIsUnknown || value234) && !value234;
      const value236 = !value235;
      const value237 = !facts.terminationChargeDemandedIsNone;
      const value238 = !facts.terminationChargeDemanded;
      const value239 = !facts.terminationChargeDemandedIsUnknown;
      const value240 = !(value237 && value239 && value238);
      const givenUpIsUnknown = value237 && (facts.terminationChargeDemandedIsUnknown || value238 && !(facts.terminationChargeDemandedIsNone || facts.terminationChargeDemandedIsUnknown)) && value240;
      const value241 = !givenUpIsUnknown;
      const value242 = value241 && value240;
      const value243 = (givenUpIsUnknown || value242) && !value242;
      const value244 = !value243;
      const value245 = value243 || value244 && value241 && value240;
      const leftEarlyIsUnknown = value7 && (value96 || value97 && value40 && value36) && (value118 || value57 && value93 && value94 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110) && (value235 || value236 && value233 && value232) && value245 && (leftByCustomerIsUnknown || value96 || value118 || value235 || value243);
      const value246 = !leftEarlyIsUnknown;
      const value247 = value3 && value4 && value5 && value57 && value93 && value94 && value246 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value236 && value233 && value232 && value244 && value241 && value240;
      const value248 = facts.terminationEndedBy === "provider";
      const value249 = !facts.providerActionGroundIsNone;
      const value250 = !facts.providerActionGroundIsUnknown;
      let any11 = false;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const entry13 of LISTED3) {
        if (entry13[0] === facts.providerActionGround) {
          any11 = true;
          break;
        }
      }
      const value251 = !facts.terminationEffectiveOnIsNone;
      const value252 = value3 && value4 && value248;
      const value253 = value3 && (facts.terminationEndedByIsUnknown || value248 && value6) && !value252;
      const value254 = value253 || value252;
      const groundIsOfCosts = value249 && value250 && any11;
      const value255 = !groundIsOfCosts;
      const groundIsOfCostsIsUnknown = value249 && (facts.providerActionGroundIsUnknown || any11) && value255;
      const value256 = groundIsOfCostsIsUnknown || groundIsOfCosts;
      const value257 = value103 && !serviceHadBegun;
      const value258 = !value257;
      const value259 = !value100;
      const dayIsEarlyIsNone = facts.terminationEffectiveOnIsNone && value259;
      const value260 = !dayIsEarlyIsNone;
      const value261 = value260 && value103 && value113 && value114;
      const value262 = !(dayIsEarlyIsNone || value100 || value261);
      const value263 = !(value100 || value261);
      const value264 = value260 && (value100 || value261 || value57 && value93 && value251 && value58 && value262 && value259 && value102 && value101 && value112 && value110) && !(value57 && value93 && value251 && value58 && value259 && value263 && value262 && value102 && value101 && value112 && value110);
      const value265 = !value264;
      const endedEarlyIsUnknown = value254 && value256 && (value257 || value57 && value258 && value102 && value99 && value101) && (value264 || value57 && value93 && value251 && value58 && value265 && value259 && value263 && value262 && value102 && value101 && value112 && value110) && value245 && (value253 || groundIsOfCostsIsUnknown || value257 || value264 || value243);
      const value266 = !endedEarlyIsUnknown;
      const value267 = value3 && value4 && value248 && value249 && value250 && any11 && value57 && value93 && value251 && value58 && value266 && value258 && value102 && value101 && value265 && value259 && value263 && value262 && value112 && value110 && value244 && value241 && value240;
      if (!(value56 || value247 || value267) && (notEndedIsUnknown || leftEarlyIsUnknown || endedEarlyIsUnknown) || value8 && value9 && value10 && any && value34 && value32 && value29 && value27 || value120 && value121 && value122 && state_1 && value141 && value207 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value205 && value173 && value202 && value203 && value199 && value171 && value200 && value223 && value167 && value221 && value218 && value216 || value120 && value121 && value122 && state_1 && value141 && (value208 || value224) && value228 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value207 && value225 && value223 && value226 || value3 && value4 && value5 && value57 && value93 && value94 && value55 && value54 && value49 && nothingEnded && value246 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value236 && value233 && value232 && value244 && value241 && value240 || value3 && value4 && value248 && value249 && value250 && any11 && value57 && value93 && value251 && value58 && (value56 || value247) && value266 && value258 && value102 && value101 && value265 && value259 && value263 && value262 && value112 && value110 && value244 && value241 && value240) return undefined;
      const outcome = value56 ? "not-ended" : value247 ? "payable" : value267 ? "discretionary" : "none";
      if (isBare) return outcome;
      const value268 = facts.rateCardTerminationChargeIsNone && value3 && value4 && value248 && value249 && value250 && any11 && value57 && value93 && value251 && value58 && value266 && value258 && value102 && value101 && value265 && value259 && value263 && value262 && value112 && value110 && value244 && value241 && value240;
      const value269 = facts.rateCardTerminationChargeInPence === 0;
      const value270 = endedEarlyIsUnknown ? !(value269 && !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown)) : value3 && value4 && value248 && value249 && value250 && any11 && value57 && value93 && value251 && value58 && facts.rateCardTerminationChargeIsUnknown && value266 && value258 && value102 && value101 && value265 && value259 && value263 && value262 && value112 && value110 && value244 && value241 && value240;
      const amountIsUnknown = leftEarlyIsUnknown ? !(value268 || !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown || value270) && (value269 || endedEarlyIsUnknown || value267)) : value247 ? facts.rateCardTerminationChargeIsUnknown : value270;
      let costsMayBeChargedIsUnknown = value254;
      if (costsMayBeChargedIsUnknown) {
        const value271 = value256 && value255;
        costsMayBeChargedIsUnknown = (value271 || groundIsOfCosts) && (value253 || value271);
      }
      const value272 = facts.terminationReasonableDisconnectionCostsInPence < facts.terminationDisconnectionCostsInPence ? facts.terminationReasonableDisconnectionCostsInPence : facts.terminationDisconnectionCostsInPence;
      const value273 = facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone;
      const value274 = !value273;
      const value275 = facts.terminationDisconnectionCostsIsUnknown || facts.terminationReasonableDisconnectionCostsIsUnknown;
      const value276 = !costsMayBeChargedIsUnknown;
      const disconnectionCostsCapIsUnknown = costsMayBeChargedIsUnknown ? !(value272 === 0 && !(facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone || value274 && value275)) : value3 && value4 && value248 && value249 && value250 && any11 && value276 && value274 && value275;
      const value277 = !facts.priceChangeGives;
      const value278 = value222 ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value224;
      const value279 = value222 ? value188 : value120 && value121 && value122 && state_1 && value188 && value141 && value223 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value210 && value171 && value167 && value221 && value218 && value216 && value189;
      const value280 = value222 || value120 && value121 && value122 && state_1 && value141 && value223 && value163 && value160 && value152 && value153 && value150 && value146 && value147 && value158 && value155 && value210 && value171 && value167 && value221 && value218 && value216 && value190;
      const value281 = value222 ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : value181) : value224 ? value181 : -719163;
      const value282 = value222 ? (facts.priceChangeNotifiedOnIsNone ? -719162 : value185) : value224 ? value185 : 2932897;
      const value283 = value279 && value280;
      const value284 = value278 && !value283;
      const value285 = value279 && value281 < -719162;
      const value286 = value278 ? 2932896 : value281;
      const value287 = value278 ? -719162 : value282;
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = -719163;
      let state2_4 = 2932897;
      const list6 = [[value278, value279, value280, value281, value282]];
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry14 of list6) {
        const value288 = state2_1 && state2_2;
        const value289 = state2_0 || value278;
        const value290 = value283 ? state2_0 : value284 ? state2_0 : value289;
        const value291 = value278 && value290;
        const value292 = state2_0 && !value288;
        const value293 = state2_1 && state2_3 < -719162;
        const value294 = value293 || value285;
        const value295 = state2_3 < value281 ? value281 : state2_3;
        const value296 = value294 ? -719163 : value295;
        let value297;
        if (value283) {
          const value298 = value289 ? 2932896 : value296;
          const value299 = state2_0 ? 2932896 : state2_3;
          value297 = value298 < value299 ? value298 : value299;
        } else {
        
          value297 = value284 ? state2_3 : value296;
        }
        const value300 = !value289;
        const value301 = state2_4 < value282 ? value282 : state2_4;
        const value302 = value293 || value285 || value288 || value283 || (state2_1 || value279) && !(value295 === value301 && !value294);
        const value303 = value300 && value302;
        const value304 = value283 ? !(state2_0 || value296 === state2_3 && !(state2_0 || value278 || state2_1 || value303)) : value284 ? state2_1 : value303;
        const value305 = value293 || value285 || value288 || value283;
        const value306 = value283 ? state2_0 || value278 || value288 || value300 && value302 && value305 : value284 ? state2_2 : value305;
        let value307;
        if (value288) {
          const value308 = value290 ? 2932896 : value297;
          value307 = value308 < value286 ? value308 : value286;
        } else {
        
          value307 = value292 ? value281 : value297;
        }
        const value309 = value294 ? 2932897 : value301;
        let value310;
        if (value283) {
          const value311 = state2_0 ? -719162 : state2_4;
          const value312 = value289 ? -719162 : value309;
          value310 = value311 < value312 ? value312 : value311;
        } else {
        
          value310 = value284 ? state2_4 : value309;
        }
        let value313;
        if (value288) {
          const value314 = value290 ? -719162 : value310;
          value313 = value287 < value314 ? value314 : value287;
        } else {
        
          value313 = value292 ? value282 : value310;
        }
        const next3 = value288 ? value291 : value292 ? value278 : value290;
        const next4 = value288 ? !(value291 || value281 === value297 && !(value278 || value290 || value279 || value304)) : value292 ? value279 : value304;
        const next5 = value288 ? value278 || value290 || value283 || value304 && value306 : value292 ? value280 : value306;
        const next6 = value307;
        const next7 = value313;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
        state2_4 = next7;
      }
      const lastDayToObjectIsNone = value277 || state2_0;
      const exitOpenUntilIsUnknown = leftEarlyIsUnknown ? !lastDayToObjectIsNone : value3 && value4 && value5 && value57 && value93 && value94 && facts.priceChangeGives && state2_1 && value246 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value236 && value233 && value232 && value244 && value241 && value240;
      const value315 = facts.asOf >= facts.terminationEffectiveOnAtLatest;
      const value316 = !(value100 || value213);
      const hasTakenEffectIsUnknown = value251 && facts.asOfAtLatest >= facts.terminationEffectiveOn && !(value251 && value315 && value316);
      if (amountIsUnknown || disconnectionCostsCapIsUnknown || exitOpenUntilIsUnknown || costsMayBeChargedIsUnknown || hasTakenEffectIsUnknown) return undefined;
      const amountIsNone = leftEarlyIsUnknown ? value268 : value247 ? facts.rateCardTerminationChargeIsNone : value3 && value4 && value248 && value249 && value250 && any11 && value57 && value93 && value251 && value58 && facts.rateCardTerminationChargeIsNone && value266 && value258 && value102 && value101 && value265 && value259 && value263 && value262 && value112 && value110 && value244 && value241 && value240;
      const amount = leftEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value247 ? facts.rateCardTerminationChargeInPence : endedEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value267 ? facts.rateCardTerminationChargeInPence : 0;
      const value317 = value3 && value4 && value248 && value249 && value250 && any11 && value276;
      const disconnectionCostsCapIsNone = value3 && value4 && value248 && value249 && value250 && any11 && value276 && value273;
      const disconnectionCostsCap = costsMayBeChargedIsUnknown ? value272 : value317 ? value272 : 0;
      const exitOpenUntilIsNone = leftEarlyIsUnknown ? lastDayToObjectIsNone : value277 || state2_0 || !value247;
      const lastDayToObject = facts.priceChangeGives ? state2_3 : -719163;
      const value318 = !hasTakenEffectIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "amount": amountIsNone ? null : penceText(amount),
          "disconnectionCosts": costsMayBeChargedIsUnknown ? "reasonable-costs" : value317 ? "reasonable-costs" : "none",
          "disconnectionCostsCap": disconnectionCostsCapIsNone ? null : penceText(disconnectionCostsCap),
          "exitOpenUntil": exitOpenUntilIsNone ? null : dateOfNumber(leftEarlyIsUnknown ? (facts.priceChangeGives && 2932896 < state2_3 && !state2_0 ? 2932896 : lastDayToObjectIsNone ? 2932896 : lastDayToObject) : value247 ? lastDayToObject : -719163),
        },
        holds: { "hasTakenEffect": value251 && value315 && value318 && value316, "exitIsOpen": !exitOpenUntilIsNone && !(exitOpenUntilIsUnknown && (leftEarlyIsUnknown || value3 && value4 && value5 && value57 && value93 && value94 && facts.priceChangeGives && state2_2 && value246 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value236 && value233 && value232 && value244 && value241 && value240)) },
      };
      if (!tellsSums) return answer;
      if (facts.terminationChargeDemandedIsUnknown || amountIsUnknown || disconnectionCostsCapIsUnknown || hasTakenEffectIsUnknown) return answer;
      return { ...answer, sums: [value251 && value315 && !amountIsNone && 0 < amount && value318 && value316 ? { amount: penceText(amount), isOwed: value237 && value239 && facts.terminationChargeDemanded } : null, value251 && value315 && 0 < disconnectionCostsCap && value318 && value316 && !disconnectionCostsCapIsNone ? { amount: penceText(disconnectionCostsCap), isOwed: false } : null] };
    },
  };
};
