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
      let value80;
      if (value70) {
        value80 = -719162;
      } else {
      
        const value81 = facts.serviceActivatedOn - startOfMonth(value68);
        const value82 = startOfMonth(value69);
        const value83 = startOfMonth(value69 + 1) - value82;
        value80 = value81 < value83 ? value82 + value81 : value82 + (value83 + -1);
      }
      const value84 = value66 || value71 || value72;
      const value85 = value66 || value71 || value72 || value73 || (facts.serviceActivatedOnIsUnknown || value66) && !(value76 === value80 && !value84);
      const value86 = (value84 ? -719163 : value80) + -1;
      const value87 = value86 >= -719162 && 2932896 >= value86;
      const value88 = !(value58 && value85) && !value87;
      const value89 = value58 && value85 && value84;
      const value90 = value88 || value89;
      const value91 = value87 ? value86 : -719162;
      const value92 = (value90 ? -719163 : value91) >= facts.terminationEffectiveOnAtLatest;
      const value93 = !facts.terminationIsNone;
      const value94 = value40 && value36;
      const value95 = (cancellationIsUnknown || value94) && !value94;
      const value96 = !value95;
      const value97 = !leftInTermIsNone;
      const value98 = !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone);
      const value99 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value100 = !(value73 || value99);
      const serviceHadBegunIsUnknown = facts.terminationEffectiveOnAtLatest >= facts.serviceActivatedOn && value98 && !(value57 && value98 && value100);
      const value101 = !serviceHadBegunIsUnknown;
      const serviceHadBegun = value57 && value101 && value98 && value100;
      const value102 = serviceHadBegunIsUnknown || serviceHadBegun;
      const value103 = (value84 ? 2932897 : value76) + -1;
      const value104 = value103 >= -719162 && 2932896 >= value103 ? value103 : 2932896;
      const value105 = !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone);
      let value106 = value99;
      if (!value106) {
        let value107 = value58;
        if (value107) {
          const value108 = value58 && value85 && (value66 || value71 || value72 || value73);
          value107 = (value88 || value89 || value108 || value58 && value85 && !(value104 === value91 && !value90)) && (value88 || value89 || value108);
        }
        value106 = value107;
      }
      const value109 = !value106;
      const value110 = (value90 ? 2932897 : value104) >= facts.terminationEffectiveOn && value105 && !(value92 && value105 && value109);
      const value111 = !value110;
      const value112 = value110 || value92 && value111 && value105 && value109;
      const value113 = serviceHadBegunIsUnknown || value110;
      const value114 = value97 && value102 && value112 && value113;
      const value115 = !(leftInTermIsNone || value || value114);
      const value116 = !(value || value114);
      const value117 = value97 && (value || value114 || value57 && value92 && value93 && value115 && value2 && value101 && value98 && value100 && value111 && value105 && value109) && !(value57 && value92 && value93 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109);
      const value118 = !value117;
      const value119 = !facts.priceChangeCauseIsNone;
      const value120 = !facts.priceChangeChargesIsNone;
      const value121 = !facts.priceChangeChargesIsUnknown;
      const value122 = facts.priceChangeCause === "mixed";
      const value123 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value124 = facts.priceChangeCauseIsUnknown || value122 && value123;
      const value125 = !facts.priceChangeCauseIsUnknown;
      const value126 = value119 && value125 && value122;
      const value127 = !value126;
      const value128 = value119 && value124 && value127;
      const list = [];
      if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.priceChangeCharges) {
        const value129 = minus(entry3[2], entry3[3]);
        list.push([entry3[1], value119 && compare(entry3[2], value129) !== 0 && value124 && value127, value128 ? value129 : value126 ? value129 : entry3[2], NOTHING]);
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
          const value130 = compare(times(entry4[0], AMOUNT01), minus(entry4[2], entry4[0])) < 0;
          const value131 = !entry4[1] && value130;
          const part = (entry4[1] || value130) && !value131;
          const part2 = value131;
          const value132 = !state_0 && state_1;
          const value133 = !part && part2;
          const value134 = value132 || value133;
          const next = !value134 && ((state_0 || state_1) && !value132 || (part || part2) && !value133);
          const next2 = value134;
          state_0 = next;
          state_1 = next2;
        }
      }
      let value135 = value120;
      if (value135) {
        let value136 = value120 && facts.priceChangeChargesIsUnknown;
        if (!value136) {
          let value137 = value120 && value121;
          if (value137) {
            let any5 = false;
            if ((steps += list.length) > MOST_STEPS) return undefined;
            for (const entry7 of list) {
              const value138 = [[entry7[0], entry7[1], entry7[2]]];
              let any6 = false;
              const list4 = [[NOTHING], [value138]];
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
              const part4 = any6 ? NOTHING : value138;
              let value139 = part3;
              if (!value139) {
                let any8 = false;
                if ((steps += part4.length) > MOST_STEPS) return undefined;
                for (const entry10 of part4) {
                  if (entry10[1]) {
                    any8 = true;
                    break;
                  }
                }
                value139 = any8;
              }
              if (value139) {
                any5 = true;
                break;
              }
            }
            value137 = any5;
          }
          value136 = value137;
        }
        value135 = value136;
      }
      const value140 = !value135;
      const value141 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value142 = facts.priceChangeCause === "law-or-tax";
      const value143 = value119 && value125 && value142;
      const value144 = value119 && (facts.priceChangeCauseIsUnknown || value142 && value123) && !value143;
      const value145 = !value144;
      const value146 = !(value144 || value143);
      const value147 = value145 && value146;
      const value148 = (value144 || value147) && !value147;
      const value149 = !value148;
      const value150 = (value141 || value119) && (value148 || value149 && value145 && value146) && (value141 || value148);
      const value151 = !value150;
      const value152 = !value141;
      const value153 = value120 && (value120 && value121 && state_0 && value140 || value135);
      const value154 = !value153;
      const value155 = value120 && value121 && state_1 && value140 && value154;
      const value156 = (value153 || value155) && !value155;
      const value157 = !value156;
      const value158 = (value150 || value119 && value151 && value152 && value149 && value145 && value146) && (value156 || value120 && value121 && state_1 && value140 && value157 && value154) && (value150 || value156);
      const value159 = !value158;
      const value160 = value119 && value120 && value121 && state_1 && value140 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154;
      const value161 = (value158 || value160) && !value160;
      const value162 = !value161;
      const value163 = value161 || value119 && value120 && value121 && state_1 && value140 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154;
      const value164 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value165 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const value166 = facts.priceChangeIsNone && !value164 || facts.priceChangeObjectedOnIsNone && !value165;
      const value167 = !value166;
      const value168 = value164 || value165;
      const value169 = value167 && value168;
      const value170 = !value169;
      const value171 = value170 && value166;
      const value172 = !value171;
      const value173 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value174 = facts.priceChangeNotifiedOn + 7;
      const value175 = 2932896 < value174;
      const value176 = !facts.priceChangeNotifiedOnIsUnknown && value175;
      const value177 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value178 = value176 || value177;
      const value179 = value175 ? -719162 : value174;
      const value180 = value178 ? -719163 : value179;
      const value181 = value180 >= facts.priceChangeObjectedOnAtLatest;
      const value182 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value183 = 2932896 < value182 ? 2932896 : value182;
      const value184 = value178 ? 2932897 : value183;
      const value185 = value184 >= facts.priceChangeObjectedOn;
      const value186 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value187 = !facts.priceChangeNotifiedOnIsNone;
      const value188 = value176 || value177 || value173 || facts.priceChangeNotifiedOnIsUnknown && !(value183 === value179 && !value178);
      const value189 = value176 || value177 || value173;
      const value190 = value187 && value188 && value189;
      const value191 = !(value165 || value190);
      const value192 = !(value181 && value186 && value191);
      const value193 = value181 && !(value185 && value186 && value192) && value186 && value191;
      const value194 = !value173;
      const value195 = !(facts.priceChangeNotifiedOnIsNone && value194);
      const value196 = value173 ? !value193 : value185 && value195 && value186 && value192;
      const value197 = value196 && value172;
      const value198 = !(value171 || value169 || value196);
      const value199 = value173 || facts.priceChangeNotifiedOnIsNone || value193;
      const value200 = value169 || value197;
      const value201 = !(value200 && value167 && value168);
      const value202 = !value200;
      const value203 = value172 && (value169 || value197 || value198 && value170 && value172 && value199) && !(value172 && value201 && value202 && value198 && value170 && value199);
      const value204 = !value203;
      const value205 = value163 && (value203 || value204 && value172 && value201 && value202 && value198 && value170 && value199) && (value161 || value203);
      const value206 = !value205;
      const value207 = value119 && value120 && value121 && state_1 && value140 && value206 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value204 && value172 && value201 && value202 && value198 && value170 && value199;
      const value208 = (value169 || value171) && value172;
      const value209 = !value208;
      const value210 = (value173 || facts.priceChangeNotifiedOnIsNone) && value195;
      const value211 = value180 >= facts.asOfAtLatest;
      const value212 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value213 = !(value212 || value190);
      const value214 = value187 && value184 >= facts.asOf && !(value187 && value211 && value213);
      const value215 = facts.priceChangeNotifiedOnIsNone && !value210 && value194 || value187 && value211 && !value214 && value213;
      const value216 = !value215 && (value210 || value214);
      const value217 = !value216;
      const value218 = value217 && value215;
      const value219 = (value216 || value218) && !value218;
      const value220 = !value219;
      const value221 = value163 && (value208 || value209 && value170 && value166) && (value219 || value220 && value217 && value215) && (value161 || value208 || value219);
      const value222 = !value221;
      const value223 = value119 && value120 && value121 && state_1 && value140 && value222 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value209 && value170 && value166 && value220 && value217 && value215;
      const value224 = !(value205 || value207);
      const value225 = !(value221 || value223);
      const value226 = value163 && (value205 || value206 && value224) && (value221 || value222 && value225) && (value161 || value205 || value221);
      const value227 = !value226;
      const value228 = value119 && value120 && value121 && state_1 && value140 && value227 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value206 && value224 && value222 && value225;
      const value229 = !(value207 || value223 || value228) && (value205 || value221 || value226);
      const value230 = [[value229, value207 ? "free-exit" : value223 ? "open" : value228 ? "too-late" : "no-right"]];
      let any9 = false;
      if ((steps += value230.length) > MOST_STEPS) return undefined;
      for (const entry11 of value230) {
        if (value229) {
          any9 = true;
          break;
        }
      }
      let any10 = false;
      if ((steps += value230.length) > MOST_STEPS) return undefined;
      for (const entry12 of value230) {
        if (value207) {
          any10 = true;
          break;
        }
      }
      const value231 = !(facts.priceChangeGives && any10 && !any9);
      const freeByPriceRiseIsUnknown = (facts.priceChangeGives && any9 || facts.priceChangeGives && any10) && value231;
      const value232 = !freeByPriceRiseIsUnknown;
      const value233 = value232 && value231;
      const value234 = (freeByPriceRiseIsUnknown || value233) && !value233;
      const value235 = !value234;
      const value236 = !facts.terminationChargeDemandedIsNone;
      const value237 = !facts.terminationChargeDemanded;
      const value238 = !facts.terminationChargeDemandedIsUnknown;
      const value239 = !(value236 && value238 && value237);
      const givenUpIsUnknown = value236 && (facts.terminationChargeDemandedIsUnknown || value237 && !(facts.terminationChargeDemandedIsNone || facts.terminationChargeDemandedIsUnknown)) && value239;
      const value240 = !givenUpIsUnknown;
      const value241 = value240 && value239;
      const value242 = (givenUpIsUnknown || value241) && !value241;
      const value243 = !value242;
      const value244 = value242 || value243 && value240 && value239;
      const leftEarlyIsUnknown = value7 && (value95 || value96 && value40 && value36) && (value117 || value57 && value92 && value93 && value118 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109) && (value234 || value235 && value232 && value231) && value244 && (leftByCustomerIsUnknown || value95 || value117 || value234 || value242);
      const value245 = !leftEarlyIsUnknown;
      const value246 = value3 && value4 && value5 && value57 && value92 && value93 && value245 && value96 && value40 && value36 && value118 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109 && value235 && value232 && value231 && value243 && value240 && value239;
      const value247 = facts.terminationEndedBy === "provider";
      const value248 = !facts.providerActionGroundIsNone;
      const value249 = !facts.providerActionGroundIsUnknown;
      let any11 = false;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const entry13 of LISTED3) {
        if (entry13[0] === facts.providerActionGround) {
          any11 = true;
          break;
        }
      }
      const value250 = !facts.terminationEffectiveOnIsNone;
      const value251 = value3 && value4 && value247;
      const value252 = value3 && (facts.terminationEndedByIsUnknown || value247 && value6) && !value251;
      const value253 = value252 || value251;
      const groundIsOfCosts = value248 && value249 && any11;
      const value254 = !groundIsOfCosts;
      const groundIsOfCostsIsUnknown = value248 && (facts.providerActionGroundIsUnknown || any11) && value254;
      const value255 = groundIsOfCostsIsUnknown || groundIsOfCosts;
      const value256 = value102 && !serviceHadBegun;
      const value257 = !value256;
      const value258 = !value99;
      const dayIsEarlyIsNone = facts.terminationEffectiveOnIsNone && value258;
      const value259 = !dayIsEarlyIsNone;
      const value260 = value259 && value102 && value112 && value113;
      const value261 = !(dayIsEarlyIsNone || value99 || value260);
      const value262 = !(value99 || value260);
      const value263 = value259 && (value99 || value260 || value57 && value92 && value250 && value58 && value261 && value258 && value101 && value100 && value111 && value109) && !(value57 && value92 && value250 && value58 && value258 && value262 && value261 && value101 && value100 && value111 && value109);
      const value264 = !value263;
      const endedEarlyIsUnknown = value253 && value255 && (value256 || value57 && value257 && value101 && value98 && value100) && (value263 || value57 && value92 && value250 && value58 && value264 && value258 && value262 && value261 && value101 && value100 && value111 && value109) && value244 && (value252 || groundIsOfCostsIsUnknown || value256 || value263 || value242);
      const value265 = !endedEarlyIsUnknown;
      const value266 = value3 && value4 && value247 && value248 && value249 && any11 && value57 && value92 && value250 && value58 && value265 && value257 && value101 && value100 && value264 && value258 && value262 && value261 && value111 && value109 && value243 && value240 && value239;
      if (!(value56 || value246 || value266) && (notEndedIsUnknown || leftEarlyIsUnknown || endedEarlyIsUnknown) || value8 && value9 && value10 && any && value34 && value32 && value29 && value27 || value119 && value120 && value121 && state_1 && value140 && value206 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value204 && value172 && value201 && value202 && value198 && value170 && value199 && value222 && value166 && value220 && value217 && value215 || value119 && value120 && value121 && state_1 && value140 && (value207 || value223) && value227 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value206 && value224 && value222 && value225 || value3 && value4 && value5 && value57 && value92 && value93 && value55 && value54 && value49 && nothingEnded && value245 && value96 && value40 && value36 && value118 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109 && value235 && value232 && value231 && value243 && value240 && value239 || value3 && value4 && value247 && value248 && value249 && any11 && value57 && value92 && value250 && value58 && (value56 || value246) && value265 && value257 && value101 && value100 && value264 && value258 && value262 && value261 && value111 && value109 && value243 && value240 && value239) return undefined;
      const outcome = value56 ? "not-ended" : value246 ? "payable" : value266 ? "discretionary" : "none";
      if (isBare) return outcome;
      const value267 = facts.rateCardTerminationChargeIsNone && value3 && value4 && value247 && value248 && value249 && any11 && value57 && value92 && value250 && value58 && value265 && value257 && value101 && value100 && value264 && value258 && value262 && value261 && value111 && value109 && value243 && value240 && value239;
      const value268 = facts.rateCardTerminationChargeInPence === 0;
      const value269 = endedEarlyIsUnknown ? !(value268 && !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown)) : value3 && value4 && value247 && value248 && value249 && any11 && value57 && value92 && value250 && value58 && facts.rateCardTerminationChargeIsUnknown && value265 && value257 && value101 && value100 && value264 && value258 && value262 && value261 && value111 && value109 && value243 && value240 && value239;
      const amountIsUnknown = leftEarlyIsUnknown ? !(value267 || !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown || value269) && (value268 || endedEarlyIsUnknown || value266)) : value246 ? facts.rateCardTerminationChargeIsUnknown : value269;
      let costsMayBeChargedIsUnknown = value253;
      if (costsMayBeChargedIsUnknown) {
        const value270 = value255 && value254;
        costsMayBeChargedIsUnknown = (value270 || groundIsOfCosts) && (value252 || value270);
      }
      const value271 = facts.terminationReasonableDisconnectionCostsInPence < facts.terminationDisconnectionCostsInPence ? facts.terminationReasonableDisconnectionCostsInPence : facts.terminationDisconnectionCostsInPence;
      const value272 = facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone;
      const value273 = !value272;
      const value274 = facts.terminationDisconnectionCostsIsUnknown || facts.terminationReasonableDisconnectionCostsIsUnknown;
      const value275 = !costsMayBeChargedIsUnknown;
      const disconnectionCostsCapIsUnknown = costsMayBeChargedIsUnknown ? !(value271 === 0 && !(facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone || value273 && value274)) : value3 && value4 && value247 && value248 && value249 && any11 && value275 && value273 && value274;
      const value276 = !facts.priceChangeGives;
      const value277 = value221 ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value223;
      const value278 = value221 ? value187 : value119 && value120 && value121 && state_1 && value187 && value140 && value222 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value209 && value170 && value166 && value220 && value217 && value215 && value188;
      const value279 = value221 || value119 && value120 && value121 && state_1 && value140 && value222 && value162 && value159 && value151 && value152 && value149 && value145 && value146 && value157 && value154 && value209 && value170 && value166 && value220 && value217 && value215 && value189;
      const value280 = value221 ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : value180) : value223 ? value180 : 0;
      const value281 = value221 ? (facts.priceChangeNotifiedOnIsNone ? -719162 : value184) : value223 ? value184 : 0;
      const value282 = value278 && value279;
      const value283 = value277 && !value282;
      const value284 = value278 && value280 < -719162;
      const value285 = value277 ? 2932896 : value280;
      const value286 = value277 ? -719162 : value281;
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = 0;
      let state2_4 = 0;
      const list6 = [[value277, value278, value279, value280, value281]];
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry14 of list6) {
        const value287 = state2_1 && state2_2;
        const value288 = state2_0 || value277;
        const value289 = value282 ? state2_0 : value283 ? state2_0 : value288;
        const value290 = value277 && value289;
        const value291 = state2_0 && !value287;
        const value292 = state2_1 && state2_3 < -719162;
        const value293 = value292 || value284;
        const value294 = state2_3 < value280 ? value280 : state2_3;
        const value295 = value293 ? -719163 : value294;
        let value296;
        if (value282) {
          const value297 = value288 ? 2932896 : value295;
          const value298 = state2_0 ? 2932896 : state2_3;
          value296 = value297 < value298 ? value297 : value298;
        } else {
        
          value296 = value283 ? state2_3 : value295;
        }
        const value299 = !value288;
        const value300 = state2_4 < value281 ? value281 : state2_4;
        const value301 = value292 || value284 || value287 || value282 || (state2_1 || value278) && !(value300 === value294 && !value293);
        const value302 = value299 && value301;
        const value303 = value282 ? !(state2_0 || value295 === state2_3 && !(state2_0 || value277 || state2_1 || value302)) : value283 ? state2_1 : value302;
        const value304 = value292 || value284 || value287 || value282;
        const value305 = value282 ? state2_0 || value277 || value287 || value299 && value301 && value304 : value283 ? state2_2 : value304;
        let value306;
        if (value287) {
          const value307 = value289 ? 2932896 : value296;
          value306 = value307 < value285 ? value307 : value285;
        } else {
        
          value306 = value291 ? value280 : value296;
        }
        const value308 = value293 ? 2932897 : value300;
        let value309;
        if (value282) {
          const value310 = state2_0 ? -719162 : state2_4;
          const value311 = value288 ? -719162 : value308;
          value309 = value310 < value311 ? value311 : value310;
        } else {
        
          value309 = value283 ? state2_4 : value308;
        }
        let value312;
        if (value287) {
          const value313 = value289 ? -719162 : value309;
          value312 = value286 < value313 ? value313 : value286;
        } else {
        
          value312 = value291 ? value281 : value309;
        }
        const next3 = value287 ? value290 : value291 ? value277 : value289;
        const next4 = value287 ? !(value290 || value296 === value280 && !(value277 || value289 || value278 || value303)) : value291 ? value278 : value303;
        const next5 = value287 ? value277 || value289 || value282 || value303 && value305 : value291 ? value279 : value305;
        const next6 = value306;
        const next7 = value312;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
        state2_4 = next7;
      }
      const lastDayToObjectIsNone = value276 || state2_0;
      const exitOpenUntilIsUnknown = leftEarlyIsUnknown ? !lastDayToObjectIsNone : value3 && value4 && value5 && value57 && value92 && value93 && facts.priceChangeGives && state2_1 && value245 && value96 && value40 && value36 && value118 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109 && value235 && value232 && value231 && value243 && value240 && value239;
      const value314 = facts.asOf >= facts.terminationEffectiveOnAtLatest;
      const value315 = !(value99 || value212);
      const hasTakenEffectIsUnknown = value250 && facts.asOfAtLatest >= facts.terminationEffectiveOn && !(value250 && value314 && value315);
      if (amountIsUnknown || disconnectionCostsCapIsUnknown || exitOpenUntilIsUnknown || costsMayBeChargedIsUnknown || hasTakenEffectIsUnknown) return undefined;
      const amountIsNone = leftEarlyIsUnknown ? value267 : value246 ? facts.rateCardTerminationChargeIsNone : value3 && value4 && value247 && value248 && value249 && any11 && value57 && value92 && value250 && value58 && facts.rateCardTerminationChargeIsNone && value265 && value257 && value101 && value100 && value264 && value258 && value262 && value261 && value111 && value109 && value243 && value240 && value239;
      const amount = leftEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value246 ? facts.rateCardTerminationChargeInPence : endedEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value266 ? facts.rateCardTerminationChargeInPence : 0;
      const value316 = value3 && value4 && value247 && value248 && value249 && any11 && value275;
      const disconnectionCostsCapIsNone = value3 && value4 && value247 && value248 && value249 && any11 && value275 && value272;
      const disconnectionCostsCap = costsMayBeChargedIsUnknown ? value271 : value316 ? value271 : 0;
      const exitOpenUntilIsNone = leftEarlyIsUnknown ? lastDayToObjectIsNone : value276 || state2_0 || !value246;
      const lastDayToObject = facts.priceChangeGives ? state2_3 : 0;
      const value317 = !hasTakenEffectIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "amount": amountIsNone ? null : penceText(amount),
          "disconnectionCosts": costsMayBeChargedIsUnknown ? "reasonable-costs" : value316 ? "reasonable-costs" : "none",
          "disconnectionCostsCap": disconnectionCostsCapIsNone ? null : penceText(disconnectionCostsCap),
          "exitOpenUntil": exitOpenUntilIsNone ? null : dateOfNumber(leftEarlyIsUnknown ? (lastDayToObjectIsNone ? 2932896 : lastDayToObject) : value246 ? lastDayToObject : 0),
        },
        holds: { "hasTakenEffect": value250 && value314 && value317 && value315, "exitIsOpen": !exitOpenUntilIsNone && !(exitOpenUntilIsUnknown && (leftEarlyIsUnknown || value3 && value4 && value5 && value57 && value92 && value93 && facts.priceChangeGives && state2_2 && value245 && value96 && value40 && value36 && value118 && value2 && value116 && value115 && value101 && value98 && value100 && value111 && value105 && value109 && value235 && value232 && value231 && value243 && value240 && value239)) },
      };
      if (!tellsSums) return answer;
      if (facts.terminationChargeDemandedIsUnknown || amountIsUnknown || disconnectionCostsCapIsUnknown || hasTakenEffectIsUnknown) return answer;
      return { ...answer, sums: [value250 && value314 && !amountIsNone && 0 < amount && value317 && value315 ? { amount: penceText(amount), isOwed: value236 && value238 && facts.terminationChargeDemanded } : null, value250 && value314 && 0 < disconnectionCostsCap && value317 && value315 && !disconnectionCostsCapIsNone ? { amount: penceText(disconnectionCostsCap), isOwed: false } : null] };
    },
  };
};
