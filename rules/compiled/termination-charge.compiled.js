// Does ending the service cost the customer a termination charge, and how much?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NOTHING, amountIn, compare, dateOfNumber, decimal, entriesIn, fieldIn, firstDay, isUnknown, lastDay, mayBeNone, minus, monthOfDay, monthsInText, penceIn, penceText, startOfMonth, textIn, times }) => {
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
        priceChangeCharges: entriesIn(fact11).map((entry1) => [textIn(fieldIn(entry1, "name")), amountIn(fieldIn(entry1, "old")), amountIn(fieldIn(entry1, "new")), amountIn(fieldIn(entry1, "forced")), fieldIn(entry1, "used") === true, entriesIn(fieldIn(entry1, "steps")).map((entry2) => [firstDay(fieldIn(entry2, "effectiveOn")), amountIn(fieldIn(entry2, "price"))])]),
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
      const value122 = value121 && facts.priceChangeChargesIsUnknown;
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
      const list2 = [];
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry4 of list) {
        const value131 = [[entry4[0], entry4[1], entry4[2]]];
        let any3 = false;
        const list3 = [[NOTHING], [value131]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry5 of list3) {
          let any4 = false;
          const list4 = entry5[0];
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          for (const entry6 of list4) {
            if (entry6[1]) {
              any4 = true;
              break;
            }
          }
          if (any4) {
            any3 = true;
            break;
          }
        }
        list2.push([any3, any3 ? NOTHING : value131]);
      }
      let value132 = value121;
      if (value132) {
        let value133 = value122;
        if (!value133) {
          let value134 = value121 && !facts.priceChangeChargesIsUnknown;
          if (value134) {
            let any5 = false;
            if ((steps += list2.length) > MOST_STEPS) return undefined;
            for (const entry7 of list2) {
              let value135 = entry7[0];
              if (!value135) {
                let any6 = false;
                const list5 = entry7[1];
                if ((steps += list5.length) > MOST_STEPS) return undefined;
                for (const entry8 of list5) {
                  if (entry8[1]) {
                    any6 = true;
                    break;
                  }
                }
                value135 = any6;
              }
              if (value135) {
                any5 = true;
                break;
              }
            }
            value134 = any5;
          }
          value133 = value134;
        }
        value132 = value133;
      }
      let value136;
      if (facts.priceChangeChargesIsNone) {
        value136 = NOTHING;
      } else {
      
        let value137;
        if (value132) {
          value137 = NOTHING;
        } else {
        
          let value138;
          if (facts.priceChangeChargesIsNone || value132) {
            value138 = NOTHING;
          } else {
          
            let value139;
            if (facts.priceChangeChargesIsNone) {
              value139 = NOTHING;
            } else {
            
              let value140;
              if (value122) {
                value140 = NOTHING;
              } else {
              
                let value141;
                if (facts.priceChangeChargesIsNone) {
                  value141 = NOTHING;
                } else {
                
                  let value142;
                  if (facts.priceChangeChargesIsUnknown) {
                    value142 = NOTHING;
                  } else {
                  
                    const all = [];
                    if ((steps += list2.length) > MOST_STEPS) return undefined;
                    for (const entry9 of list2) {
                      for (const one of entry9[1]) all.push(one);
                    }
                    const list6 = [];
                    if ((steps += all.length) > MOST_STEPS) return undefined;
                    for (const entry10 of all) {
                      const value143 = compare(times(entry10[0], AMOUNT01), minus(entry10[2], entry10[0])) < 0;
                      const value144 = !entry10[1] && value143;
                      list6.push([(entry10[1] || value143) && !value144, value144]);
                    }
                    value142 = list6;
                  }
                  value141 = value142;
                }
                value140 = value141;
              }
              value139 = value140;
            }
            value138 = value139;
          }
          value137 = value138;
        }
        value136 = value137;
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += value136.length) > MOST_STEPS) return undefined;
      for (const entry11 of value136) {
        const value145 = !state_0 && state_1;
        const value146 = !entry11[0] && entry11[1];
        const value147 = value145 || value146;
        const next = !value147 && ((state_0 || state_1) && !value145 || (entry11[0] || entry11[1]) && !value146);
        const next2 = value147;
        state_0 = next;
        state_1 = next2;
      }
      const value148 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value149 = facts.priceChangeCause === "law-or-tax";
      const value150 = value120 && value126 && value149;
      const value151 = value120 && (facts.priceChangeCauseIsUnknown || value149 && value124) && !value150;
      const value152 = !value151;
      const value153 = !(value151 || value150);
      const value154 = value152 && value153;
      const value155 = (value151 || value154) && !value154;
      const value156 = !value155;
      const value157 = (value120 || value148) && (value155 || value156 && value152 && value153) && (value148 || value155);
      const value158 = !value157;
      const value159 = !value148;
      const value160 = value121 && (state_0 || value132);
      const value161 = !value160;
      const value162 = value121 && state_1 && value161;
      const value163 = (value160 || value162) && !value162;
      const value164 = !value163;
      const value165 = (value157 || value120 && value158 && value159 && value156 && value152 && value153) && (value163 || value121 && state_1 && value164 && value161) && (value157 || value163);
      const value166 = !value165;
      const value167 = value120 && value121 && state_1 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161;
      const value168 = (value165 || value167) && !value167;
      const value169 = !value168;
      const value170 = value168 || value120 && value121 && state_1 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161;
      const value171 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value172 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const value173 = facts.priceChangeIsNone && !value171 || facts.priceChangeObjectedOnIsNone && !value172;
      const value174 = !value173;
      const value175 = value171 || value172;
      const value176 = value174 && value175;
      const value177 = !value176;
      const value178 = value177 && value173;
      const value179 = !value178;
      const value180 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value181 = facts.priceChangeNotifiedOn + 7;
      const value182 = 2932896 < value181;
      const value183 = !facts.priceChangeNotifiedOnIsUnknown && value182;
      const value184 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value185 = value183 || value184;
      const value186 = value182 ? -719162 : value181;
      const value187 = value185 ? -719163 : value186;
      const value188 = value187 >= facts.priceChangeObjectedOnAtLatest;
      const value189 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value190 = 2932896 < value189 ? 2932896 : value189;
      const value191 = value185 ? 2932897 : value190;
      const value192 = value191 >= facts.priceChangeObjectedOn;
      const value193 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value194 = !facts.priceChangeNotifiedOnIsNone;
      const value195 = value183 || value184 || value180 || facts.priceChangeNotifiedOnIsUnknown && !(value190 === value186 && !value185);
      const value196 = value183 || value184 || value180;
      const value197 = value194 && value195 && value196;
      const value198 = !(value172 || value197);
      const value199 = !(value188 && value193 && value198);
      const value200 = value188 && !(value192 && value193 && value199) && value193 && value198;
      const value201 = !value180;
      const value202 = !(facts.priceChangeNotifiedOnIsNone && value201);
      const value203 = value180 ? !value200 : value192 && value202 && value193 && value199;
      const value204 = value203 && value179;
      const value205 = !(value203 || value178 || value176);
      const value206 = facts.priceChangeNotifiedOnIsNone || value180 || value200;
      const value207 = value176 || value204;
      const value208 = !(value207 && value174 && value175);
      const value209 = !value207;
      const value210 = value179 && (value176 || value204 || value205 && value177 && value179 && value206) && !(value179 && value208 && value209 && value205 && value177 && value206);
      const value211 = !value210;
      const value212 = value170 && (value210 || value211 && value179 && value208 && value209 && value205 && value177 && value206) && (value168 || value210);
      const value213 = !value212;
      const value214 = value120 && value121 && state_1 && value213 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value211 && value179 && value208 && value209 && value205 && value177 && value206;
      const value215 = (value176 || value178) && value179;
      const value216 = !value215;
      const value217 = (facts.priceChangeNotifiedOnIsNone || value180) && value202;
      const value218 = value187 >= facts.asOfAtLatest;
      const value219 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value220 = !(value219 || value197);
      const value221 = value194 && value191 >= facts.asOf && !(value194 && value218 && value220);
      const value222 = facts.priceChangeNotifiedOnIsNone && !value217 && value201 || value194 && value218 && !value221 && value220;
      const value223 = !value222 && (value217 || value221);
      const value224 = !value223;
      const value225 = value224 && value222;
      const value226 = (value223 || value225) && !value225;
      const value227 = !value226;
      const value228 = value170 && (value215 || value216 && value177 && value173) && (value226 || value227 && value224 && value222) && (value168 || value215 || value226);
      const value229 = !value228;
      const value230 = value120 && value121 && state_1 && value229 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value216 && value177 && value173 && value227 && value224 && value222;
      const value231 = !(value212 || value214);
      const value232 = !(value228 || value230);
      const value233 = value170 && (value212 || value213 && value231) && (value228 || value229 && value232) && (value168 || value212 || value228);
      const value234 = !value233;
      const value235 = value120 && value121 && state_1 && value234 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value213 && value231 && value229 && value232;
      const value236 = !(value214 || value230 || value235);
      const value237 = value212 || value228 || value233;
      const value238 = facts.priceChangeGives && value236 && value237;
      let any7 = false;
      const list7 = [[value236 && value237, value214 ? "free-exit" : value230 ? "open" : value235 ? "too-late" : "no-right"]];
      if ((steps += list7.length) > MOST_STEPS) return undefined;
      for (const entry12 of list7) {
        if (entry12[1] === "free-exit") {
          any7 = true;
          break;
        }
      }
      const value239 = !(facts.priceChangeGives && any7 && !value238);
      const freeByPriceRiseIsUnknown = (value238 || facts.priceChangeGives && any7) && value239;
      const value240 = !freeByPriceRiseIsUnknown;
      const value241 = value240 && value239;
      const value242 = (freeByPriceRiseIsUnknown || value241) && !value241;
      const value243 = !value242;
      const value244 = !facts.terminationChargeDemandedIsNone;
      const value245 = !facts.terminationChargeDemanded;
      const value246 = !facts.terminationChargeDemandedIsUnknown;
      const value247 = !(value244 && value246 && value245);
      const givenUpIsUnknown = value244 && (facts.terminationChargeDemandedIsUnknown || value245 && !(facts.terminationChargeDemandedIsNone || facts.terminationChargeDemandedIsUnknown)) && value247;
      const value248 = !givenUpIsUnknown;
      const value249 = value248 && value247;
      const value250 = (givenUpIsUnknown || value249) && !value249;
      const value251 = !value250;
      const value252 = value250 || value251 && value248 && value247;
      const leftEarlyIsUnknown = value7 && (value96 || value97 && value40 && value36) && (value118 || value57 && value93 && value94 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110) && (value242 || value243 && value240 && value239) && value252 && (leftByCustomerIsUnknown || value96 || value118 || value242 || value250);
      const value253 = !leftEarlyIsUnknown;
      const value254 = value3 && value4 && value5 && value57 && value93 && value94 && value253 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value243 && value240 && value239 && value251 && value248 && value247;
      const value255 = facts.terminationEndedBy === "provider";
      const value256 = !facts.providerActionGroundIsNone;
      const value257 = !facts.providerActionGroundIsUnknown;
      let any8 = false;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const entry13 of LISTED3) {
        if (entry13[0] === facts.providerActionGround) {
          any8 = true;
          break;
        }
      }
      const value258 = !facts.terminationEffectiveOnIsNone;
      const value259 = value3 && value4 && value255;
      const value260 = value3 && (facts.terminationEndedByIsUnknown || value255 && value6) && !value259;
      const value261 = value260 || value259;
      const groundIsOfCosts = value256 && value257 && any8;
      const value262 = !groundIsOfCosts;
      const groundIsOfCostsIsUnknown = value256 && (facts.providerActionGroundIsUnknown || any8) && value262;
      const value263 = groundIsOfCostsIsUnknown || groundIsOfCosts;
      const value264 = value103 && !serviceHadBegun;
      const value265 = !value264;
      const value266 = !value100;
      const dayIsEarlyIsNone = facts.terminationEffectiveOnIsNone && value266;
      const value267 = !dayIsEarlyIsNone;
      const value268 = value267 && value103 && value113 && value114;
      const value269 = !(dayIsEarlyIsNone || value100 || value268);
      const value270 = !(value100 || value268);
      const value271 = value267 && (value100 || value268 || value57 && value93 && value258 && value58 && value269 && value266 && value102 && value101 && value112 && value110) && !(value57 && value93 && value258 && value58 && value266 && value270 && value269 && value102 && value101 && value112 && value110);
      const value272 = !value271;
      const endedEarlyIsUnknown = value261 && value263 && (value264 || value57 && value265 && value102 && value99 && value101) && (value271 || value57 && value93 && value258 && value58 && value272 && value266 && value270 && value269 && value102 && value101 && value112 && value110) && value252 && (value260 || groundIsOfCostsIsUnknown || value264 || value271 || value250);
      const value273 = !endedEarlyIsUnknown;
      const value274 = value3 && value4 && value255 && value256 && value257 && any8 && value57 && value93 && value258 && value58 && value273 && value265 && value102 && value101 && value272 && value266 && value270 && value269 && value112 && value110 && value251 && value248 && value247;
      if (!(value56 || value254 || value274) && (notEndedIsUnknown || leftEarlyIsUnknown || endedEarlyIsUnknown) || value8 && value9 && value10 && any && value34 && value32 && value29 && value27 || value120 && value121 && state_1 && value213 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value211 && value179 && value208 && value209 && value205 && value177 && value206 && value229 && value173 && value227 && value224 && value222 || value120 && value121 && state_1 && (value214 || value230) && value234 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value213 && value231 && value229 && value232 || value3 && value4 && value5 && value57 && value93 && value94 && value55 && value54 && value49 && nothingEnded && value253 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value243 && value240 && value239 && value251 && value248 && value247 || value3 && value4 && value255 && value256 && value257 && any8 && value57 && value93 && value258 && value58 && (value56 || value254) && value273 && value265 && value102 && value101 && value272 && value266 && value270 && value269 && value112 && value110 && value251 && value248 && value247) return undefined;
      const outcome = value56 ? "not-ended" : value254 ? "payable" : value274 ? "discretionary" : "none";
      if (isBare) return outcome;
      const value275 = facts.rateCardTerminationChargeIsNone && value3 && value4 && value255 && value256 && value257 && any8 && value57 && value93 && value258 && value58 && value273 && value265 && value102 && value101 && value272 && value266 && value270 && value269 && value112 && value110 && value251 && value248 && value247;
      const value276 = facts.rateCardTerminationChargeInPence === 0;
      const value277 = endedEarlyIsUnknown ? !(value276 && !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown)) : value3 && value4 && value255 && value256 && value257 && any8 && value57 && value93 && value258 && value58 && facts.rateCardTerminationChargeIsUnknown && value273 && value265 && value102 && value101 && value272 && value266 && value270 && value269 && value112 && value110 && value251 && value248 && value247;
      const amountIsUnknown = leftEarlyIsUnknown ? !(value275 || !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown || value277) && (value276 || endedEarlyIsUnknown || value274)) : value254 ? facts.rateCardTerminationChargeIsUnknown : value277;
      let costsMayBeChargedIsUnknown = value261;
      if (costsMayBeChargedIsUnknown) {
        const value278 = value263 && value262;
        costsMayBeChargedIsUnknown = (value278 || groundIsOfCosts) && (value260 || value278);
      }
      const value279 = facts.terminationReasonableDisconnectionCostsInPence < facts.terminationDisconnectionCostsInPence ? facts.terminationReasonableDisconnectionCostsInPence : facts.terminationDisconnectionCostsInPence;
      const value280 = facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone;
      const value281 = !value280;
      const value282 = facts.terminationDisconnectionCostsIsUnknown || facts.terminationReasonableDisconnectionCostsIsUnknown;
      const value283 = !costsMayBeChargedIsUnknown;
      const disconnectionCostsCapIsUnknown = costsMayBeChargedIsUnknown ? !(value279 === 0 && !(facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone || value281 && value282)) : value3 && value4 && value255 && value256 && value257 && any8 && value283 && value281 && value282;
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = -719163;
      let state2_4 = 2932897;
      const list8 = facts.priceChangeGives ? [[value228 ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value230, value228 ? value194 : value120 && value121 && state_1 && value194 && value229 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value216 && value177 && value173 && value227 && value224 && value222 && value195, value228 || value120 && value121 && state_1 && value229 && value169 && value166 && value158 && value159 && value156 && value152 && value153 && value164 && value161 && value216 && value177 && value173 && value227 && value224 && value222 && value196, value228 ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : value187) : value230 ? value187 : -719163, value228 ? (facts.priceChangeNotifiedOnIsNone ? -719162 : value191) : value230 ? value191 : 2932897]] : NOTHING;
      if ((steps += list8.length) > MOST_STEPS) return undefined;
      for (const entry14 of list8) {
        const value284 = state2_1 && state2_2;
        const value285 = entry14[1] && entry14[2];
        const value286 = entry14[0] && !value285;
        const value287 = state2_0 || entry14[0];
        const value288 = value285 ? state2_0 : value286 ? state2_0 : value287;
        const value289 = entry14[0] && value288;
        const value290 = state2_0 && !value284;
        const value291 = state2_1 && state2_3 < -719162;
        const value292 = entry14[1] && entry14[3] < -719162;
        const value293 = value291 || value292;
        const value294 = state2_3 < entry14[3] ? entry14[3] : state2_3;
        const value295 = value293 ? -719163 : value294;
        let value296;
        if (value285) {
          const value297 = value287 ? 2932896 : value295;
          const value298 = state2_0 ? 2932896 : state2_3;
          value296 = value297 < value298 ? value297 : value298;
        } else {
        
          value296 = value286 ? state2_3 : value295;
        }
        const value299 = !value287;
        const value300 = state2_4 < entry14[4] ? entry14[4] : state2_4;
        const value301 = value291 || value292 || value284 || value285 || (state2_1 || entry14[1]) && !(value300 === value294 && !value293);
        const value302 = value299 && value301;
        const value303 = value285 ? !(state2_0 || value295 === state2_3 && !(state2_0 || entry14[0] || state2_1 || value302)) : value286 ? state2_1 : value302;
        const value304 = value291 || value292 || value284 || value285;
        const value305 = value285 ? state2_0 || entry14[0] || value284 || value299 && value301 && value304 : value286 ? state2_2 : value304;
        let value306;
        if (value284) {
          const value307 = value288 ? 2932896 : value296;
          const value308 = entry14[0] ? 2932896 : entry14[3];
          value306 = value307 < value308 ? value307 : value308;
        } else {
        
          value306 = value290 ? entry14[3] : value296;
        }
        const value309 = value293 ? 2932897 : value300;
        let value310;
        if (value285) {
          const value311 = state2_0 ? -719162 : state2_4;
          const value312 = value287 ? -719162 : value309;
          value310 = value311 < value312 ? value312 : value311;
        } else {
        
          value310 = value286 ? state2_4 : value309;
        }
        let value313;
        if (value284) {
          const value314 = entry14[0] ? -719162 : entry14[4];
          const value315 = value288 ? -719162 : value310;
          value313 = value314 < value315 ? value315 : value314;
        } else {
        
          value313 = value290 ? entry14[4] : value310;
        }
        const next3 = value284 ? value289 : value290 ? entry14[0] : value288;
        const next4 = value284 ? !(value289 || entry14[3] === value296 && !(entry14[0] || value288 || entry14[1] || value303)) : value290 ? entry14[1] : value303;
        const next5 = value284 ? entry14[0] || value288 || value285 || value303 && value305 : value290 ? entry14[2] : value305;
        const next6 = value306;
        const next7 = value313;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
        state2_4 = next7;
      }
      const value316 = !state2_0;
      const exitOpenUntilIsUnknown = leftEarlyIsUnknown ? value316 : value3 && value4 && value5 && value57 && value93 && value94 && state2_1 && value253 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value243 && value240 && value239 && value251 && value248 && value247;
      const value317 = facts.asOf >= facts.terminationEffectiveOnAtLatest;
      const value318 = !(value100 || value219);
      const hasTakenEffectIsUnknown = value258 && facts.asOfAtLatest >= facts.terminationEffectiveOn && !(value258 && value317 && value318);
      if (amountIsUnknown || disconnectionCostsCapIsUnknown || exitOpenUntilIsUnknown || costsMayBeChargedIsUnknown || hasTakenEffectIsUnknown) return undefined;
      const amountIsNone = leftEarlyIsUnknown ? value275 : value254 ? facts.rateCardTerminationChargeIsNone : value3 && value4 && value255 && value256 && value257 && any8 && value57 && value93 && value258 && value58 && facts.rateCardTerminationChargeIsNone && value273 && value265 && value102 && value101 && value272 && value266 && value270 && value269 && value112 && value110 && value251 && value248 && value247;
      const amount = leftEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value254 ? facts.rateCardTerminationChargeInPence : endedEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value274 ? facts.rateCardTerminationChargeInPence : 0;
      const value319 = value3 && value4 && value255 && value256 && value257 && any8 && value283;
      const disconnectionCostsCapIsNone = value3 && value4 && value255 && value256 && value257 && any8 && value283 && value280;
      const disconnectionCostsCap = costsMayBeChargedIsUnknown ? value279 : value319 ? value279 : 0;
      const exitOpenUntilIsNone = leftEarlyIsUnknown ? state2_0 : state2_0 || !value254;
      const value320 = !hasTakenEffectIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "amount": amountIsNone ? null : penceText(amount),
          "disconnectionCosts": costsMayBeChargedIsUnknown ? "reasonable-costs" : value319 ? "reasonable-costs" : "none",
          "disconnectionCostsCap": disconnectionCostsCapIsNone ? null : penceText(disconnectionCostsCap),
          "exitOpenUntil": exitOpenUntilIsNone ? null : dateOfNumber(leftEarlyIsUnknown ? (value316 && 2932896 < state2_3 ? 2932896 : state2_0 ? 2932896 : state2_3) : value254 ? state2_3 : -719163),
        },
        holds: { "hasTakenEffect": value258 && value317 && value320 && value318, "exitIsOpen": !exitOpenUntilIsNone && !(exitOpenUntilIsUnknown && (leftEarlyIsUnknown || value3 && value4 && value5 && value57 && value93 && value94 && state2_2 && value253 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value243 && value240 && value239 && value251 && value248 && value247)) },
      };
      if (!tellsSums) return answer;
      if (facts.terminationChargeDemandedIsUnknown || amountIsUnknown || disconnectionCostsCapIsUnknown || hasTakenEffectIsUnknown) return answer;
      return { ...answer, sums: [value258 && value317 && !amountIsNone && 0 < amount && value320 && value318 ? { amount: penceText(amount), isOwed: value244 && value246 && facts.terminationChargeDemanded } : null, value258 && value317 && 0 < disconnectionCostsCap && value320 && value318 && !disconnectionCostsCapIsNone ? { amount: penceText(disconnectionCostsCap), isOwed: false } : null] };
    },
  };
};
