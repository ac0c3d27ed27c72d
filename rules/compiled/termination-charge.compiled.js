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
        priceChangeCauseIsUnknown: isUnknown(fact10),
        priceChangeCause: textIn(fact10),
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
      const value123 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value124 = !facts.priceChangeCauseIsUnknown;
      let value125;
      if (facts.priceChangeChargesIsNone) {
        value125 = NOTHING;
      } else {
      
        let value126;
        if (value122) {
          value126 = NOTHING;
        } else {
        
          let value127;
          if (facts.priceChangeChargesIsNone) {
            value127 = NOTHING;
          } else {
          
            let value128;
            if (facts.priceChangeChargesIsUnknown) {
              value128 = NOTHING;
            } else {
            
              const value129 = facts.priceChangeCause === "mixed";
              const value130 = facts.priceChangeCauseIsUnknown || value129 && value123;
              const value131 = value120 && value124 && value129;
              const value132 = !value131;
              const value133 = value120 && value130 && value132;
              const list = [];
              if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
              for (const entry3 of facts.priceChangeCharges) {
                const value134 = minus(entry3[2], entry3[3]);
                list.push([entry3[1], value120 && compare(entry3[2], value134) !== 0 && value130 && value132, value133 ? value134 : value131 ? value134 : entry3[2], NOTHING]);
              }
              value128 = list;
            }
            value127 = value128;
          }
          const list2 = [];
          if ((steps += value127.length) > MOST_STEPS) return undefined;
          for (const entry4 of value127) {
            const value135 = [[NOTHING], [[[entry4[0], entry4[1], entry4[2]]]]];
            let any3 = false;
            if ((steps += value135.length) > MOST_STEPS) return undefined;
            for (const entry5 of value135) {
              let any4 = false;
              const list3 = entry5[0];
              if ((steps += list3.length) > MOST_STEPS) return undefined;
              for (const entry6 of list3) {
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
            let value136;
            if (any3) {
              value136 = NOTHING;
            } else {
            
              const all = [];
              if ((steps += value135.length) > MOST_STEPS) return undefined;
              for (const entry7 of value135) {
                for (const one of entry7[0]) all.push(one);
              }
              value136 = all;
            }
            list2.push([any3, value136]);
          }
          value126 = list2;
        }
        value125 = value126;
      }
      let value137 = value121;
      if (value137) {
        let value138 = value122;
        if (!value138) {
          let value139 = value121;
          if (value139) {
            let any5 = false;
            if ((steps += value125.length) > MOST_STEPS) return undefined;
            for (const entry8 of value125) {
              let value140 = entry8[0];
              if (!value140) {
                let any6 = false;
                const list4 = entry8[1];
                if ((steps += list4.length) > MOST_STEPS) return undefined;
                for (const entry9 of list4) {
                  if (entry9[1]) {
                    any6 = true;
                    break;
                  }
                }
                value140 = any6;
              }
              if (value140) {
                any5 = true;
                break;
              }
            }
            value139 = any5;
          }
          value138 = value139;
        }
        value137 = value138;
      }
      let value141;
      if (facts.priceChangeChargesIsNone) {
        value141 = NOTHING;
      } else {
      
        let value142;
        if (value137) {
          value142 = NOTHING;
        } else {
        
          let value143;
          if (facts.priceChangeChargesIsNone || value137) {
            value143 = NOTHING;
          } else {
          
            const all2 = [];
            if ((steps += value125.length) > MOST_STEPS) return undefined;
            for (const entry10 of value125) {
              for (const one2 of entry10[1]) all2.push(one2);
            }
            value143 = all2;
          }
          const list5 = [];
          if ((steps += value143.length) > MOST_STEPS) return undefined;
          for (const entry11 of value143) {
            const value144 = compare(times(entry11[0], AMOUNT01), minus(entry11[2], entry11[0])) < 0;
            const value145 = !entry11[1] && value144;
            list5.push([(entry11[1] || value144) && !value145, value145]);
          }
          value142 = list5;
        }
        value141 = value142;
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += value141.length) > MOST_STEPS) return undefined;
      for (const entry12 of value141) {
        const value146 = !state_0 && state_1;
        const value147 = !entry12[0] && entry12[1];
        const value148 = value146 || value147;
        const next = !value148 && ((state_0 || state_1) && !value146 || (entry12[0] || entry12[1]) && !value147);
        const next2 = value148;
        state_0 = next;
        state_1 = next2;
      }
      const value149 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value150 = facts.priceChangeCause === "law-or-tax";
      const value151 = value120 && value124 && value150;
      const value152 = value120 && (facts.priceChangeCauseIsUnknown || value150 && value123) && !value151;
      const value153 = !value152;
      const value154 = !(value152 || value151);
      const value155 = value153 && value154;
      const value156 = (value152 || value155) && !value155;
      const value157 = !value156;
      const value158 = (value149 || value120) && (value156 || value157 && value153 && value154) && (value149 || value156);
      const value159 = !value158;
      const value160 = !value149;
      const value161 = value121 && (state_0 || value137);
      const value162 = !value161;
      const value163 = value121 && state_1 && value162;
      const value164 = (value161 || value163) && !value163;
      const value165 = !value164;
      const value166 = (value158 || value120 && value159 && value160 && value157 && value153 && value154) && (value164 || value121 && state_1 && value165 && value162) && (value158 || value164);
      const value167 = !value166;
      const value168 = value120 && value121 && state_1 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162;
      const value169 = (value166 || value168) && !value168;
      const value170 = !value169;
      const value171 = value169 || value120 && value121 && state_1 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162;
      const value172 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value173 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const value174 = facts.priceChangeIsNone && !value172 || facts.priceChangeObjectedOnIsNone && !value173;
      const value175 = !value174;
      const value176 = value172 || value173;
      const value177 = value175 && value176;
      const value178 = !value177;
      const value179 = value178 && value174;
      const value180 = !value179;
      const value181 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value182 = facts.priceChangeNotifiedOn + 7;
      const value183 = 2932896 < value182;
      const value184 = !facts.priceChangeNotifiedOnIsUnknown && value183;
      const value185 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value186 = value184 || value185;
      const value187 = value183 ? -719162 : value182;
      const value188 = value186 ? -719163 : value187;
      const value189 = value188 >= facts.priceChangeObjectedOnAtLatest;
      const value190 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value191 = 2932896 < value190 ? 2932896 : value190;
      const value192 = value186 ? 2932897 : value191;
      const value193 = value192 >= facts.priceChangeObjectedOn;
      const value194 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value195 = !facts.priceChangeNotifiedOnIsNone;
      const value196 = value184 || value185 || value181 || facts.priceChangeNotifiedOnIsUnknown && !(value191 === value187 && !value186);
      const value197 = value184 || value185 || value181;
      const value198 = value195 && value196 && value197;
      const value199 = !(value173 || value198);
      const value200 = !(value189 && value194 && value199);
      const value201 = value189 && !(value193 && value194 && value200) && value194 && value199;
      const value202 = !value181;
      const value203 = !(facts.priceChangeNotifiedOnIsNone && value202);
      const value204 = value181 ? !value201 : value193 && value203 && value194 && value200;
      const value205 = value204 && value180;
      const value206 = !(value179 || value177 || value204);
      const value207 = value181 || facts.priceChangeNotifiedOnIsNone || value201;
      const value208 = value177 || value205;
      const value209 = !(value208 && value175 && value176);
      const value210 = !value208;
      const value211 = value180 && (value177 || value205 || value206 && value178 && value180 && value207) && !(value180 && value209 && value210 && value206 && value178 && value207);
      const value212 = !value211;
      const value213 = value171 && (value211 || value212 && value180 && value209 && value210 && value206 && value178 && value207) && (value169 || value211);
      const value214 = !value213;
      const value215 = value120 && value121 && state_1 && value214 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value212 && value180 && value209 && value210 && value206 && value178 && value207;
      const value216 = (value177 || value179) && value180;
      const value217 = !value216;
      const value218 = (value181 || facts.priceChangeNotifiedOnIsNone) && value203;
      const value219 = value188 >= facts.asOfAtLatest;
      const value220 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value221 = !(value220 || value198);
      const value222 = value195 && value192 >= facts.asOf && !(value195 && value219 && value221);
      const value223 = facts.priceChangeNotifiedOnIsNone && !value218 && value202 || value195 && value219 && !value222 && value221;
      const value224 = !value223 && (value218 || value222);
      const value225 = !value224;
      const value226 = value225 && value223;
      const value227 = (value224 || value226) && !value226;
      const value228 = !value227;
      const value229 = value171 && (value216 || value217 && value178 && value174) && (value227 || value228 && value225 && value223) && (value169 || value216 || value227);
      const value230 = !value229;
      const value231 = value120 && value121 && state_1 && value230 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value217 && value178 && value174 && value228 && value225 && value223;
      const value232 = !(value213 || value215);
      const value233 = !(value229 || value231);
      const value234 = value171 && (value213 || value214 && value232) && (value229 || value230 && value233) && (value169 || value213 || value229);
      const value235 = !value234;
      let priceRiseVerdicts;
      if (facts.priceChangeGives) {
        const value236 = value120 && value121 && state_1 && value235 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value214 && value232 && value230 && value233;
        priceRiseVerdicts = [[!(value215 || value231 || value236) && (value213 || value229 || value234), value215 ? "free-exit" : value231 ? "open" : value236 ? "too-late" : "no-right"]];
      } else {
      
        priceRiseVerdicts = NOTHING;
      }
      let any7 = false;
      if ((steps += priceRiseVerdicts.length) > MOST_STEPS) return undefined;
      for (const entry13 of priceRiseVerdicts) {
        if (entry13[0]) {
          any7 = true;
          break;
        }
      }
      let any8 = false;
      if ((steps += priceRiseVerdicts.length) > MOST_STEPS) return undefined;
      for (const entry14 of priceRiseVerdicts) {
        if (entry14[1] === "free-exit") {
          any8 = true;
          break;
        }
      }
      const value237 = !(!any7 && any8);
      const freeByPriceRiseIsUnknown = (any7 || any8) && value237;
      const value238 = !freeByPriceRiseIsUnknown;
      const value239 = value238 && value237;
      const value240 = (freeByPriceRiseIsUnknown || value239) && !value239;
      const value241 = !value240;
      const value242 = !facts.terminationChargeDemandedIsNone;
      const value243 = !facts.terminationChargeDemanded;
      const value244 = !facts.terminationChargeDemandedIsUnknown;
      const value245 = !(value242 && value244 && value243);
      const givenUpIsUnknown = value242 && (facts.terminationChargeDemandedIsUnknown || value243 && !(facts.terminationChargeDemandedIsNone || facts.terminationChargeDemandedIsUnknown)) && value245;
      const value246 = !givenUpIsUnknown;
      const value247 = value246 && value245;
      const value248 = (givenUpIsUnknown || value247) && !value247;
      const value249 = !value248;
      const value250 = value248 || value249 && value246 && value245;
      const leftEarlyIsUnknown = value7 && (value96 || value97 && value40 && value36) && (value118 || value57 && value93 && value94 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110) && (value240 || value241 && value238 && value237) && value250 && (leftByCustomerIsUnknown || value96 || value118 || value240 || value248);
      const value251 = !leftEarlyIsUnknown;
      const value252 = value3 && value4 && value5 && value57 && value93 && value94 && value251 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value241 && value238 && value237 && value249 && value246 && value245;
      const value253 = facts.terminationEndedBy === "provider";
      const value254 = !facts.providerActionGroundIsNone;
      const value255 = !facts.providerActionGroundIsUnknown;
      let any9 = false;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const entry15 of LISTED3) {
        if (entry15[0] === facts.providerActionGround) {
          any9 = true;
          break;
        }
      }
      const value256 = !facts.terminationEffectiveOnIsNone;
      const value257 = value3 && value4 && value253;
      const value258 = value3 && (facts.terminationEndedByIsUnknown || value253 && value6) && !value257;
      const value259 = value258 || value257;
      const groundIsOfCosts = value254 && value255 && any9;
      const value260 = !groundIsOfCosts;
      const groundIsOfCostsIsUnknown = value254 && (facts.providerActionGroundIsUnknown || any9) && value260;
      const value261 = groundIsOfCostsIsUnknown || groundIsOfCosts;
      const value262 = value103 && !serviceHadBegun;
      const value263 = !value262;
      const value264 = !value100;
      const dayIsEarlyIsNone = facts.terminationEffectiveOnIsNone && value264;
      const value265 = !dayIsEarlyIsNone;
      const value266 = value265 && value103 && value113 && value114;
      const value267 = !(dayIsEarlyIsNone || value100 || value266);
      const value268 = !(value100 || value266);
      const value269 = value265 && (value100 || value266 || value57 && value93 && value256 && value58 && value267 && value264 && value102 && value101 && value112 && value110) && !(value57 && value93 && value256 && value58 && value264 && value268 && value267 && value102 && value101 && value112 && value110);
      const value270 = !value269;
      const endedEarlyIsUnknown = value259 && value261 && (value262 || value57 && value263 && value102 && value99 && value101) && (value269 || value57 && value93 && value256 && value58 && value270 && value264 && value268 && value267 && value102 && value101 && value112 && value110) && value250 && (value258 || groundIsOfCostsIsUnknown || value262 || value269 || value248);
      const value271 = !endedEarlyIsUnknown;
      const value272 = value3 && value4 && value253 && value254 && value255 && any9 && value57 && value93 && value256 && value58 && value271 && value263 && value102 && value101 && value270 && value264 && value268 && value267 && value112 && value110 && value249 && value246 && value245;
      if (!(value56 || value252 || value272) && (notEndedIsUnknown || leftEarlyIsUnknown || endedEarlyIsUnknown) || value8 && value9 && value10 && any && value34 && value32 && value29 && value27 || value120 && value121 && state_1 && value214 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value212 && value180 && value209 && value210 && value206 && value178 && value207 && value230 && value174 && value228 && value225 && value223 || value120 && value121 && state_1 && (value215 || value231) && value235 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value214 && value232 && value230 && value233 || value3 && value4 && value5 && value57 && value93 && value94 && value55 && value54 && value49 && nothingEnded && value251 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value241 && value238 && value237 && value249 && value246 && value245 || value3 && value4 && value253 && value254 && value255 && any9 && value57 && value93 && value256 && value58 && (value56 || value252) && value271 && value263 && value102 && value101 && value270 && value264 && value268 && value267 && value112 && value110 && value249 && value246 && value245) return undefined;
      const outcome = value56 ? "not-ended" : value252 ? "payable" : value272 ? "discretionary" : "none";
      if (isBare) return outcome;
      const value273 = facts.rateCardTerminationChargeIsNone && value3 && value4 && value253 && value254 && value255 && any9 && value57 && value93 && value256 && value58 && value271 && value263 && value102 && value101 && value270 && value264 && value268 && value267 && value112 && value110 && value249 && value246 && value245;
      const value274 = facts.rateCardTerminationChargeInPence === 0;
      const value275 = endedEarlyIsUnknown ? !(value274 && !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown)) : value3 && value4 && value253 && value254 && value255 && any9 && value57 && value93 && value256 && value58 && facts.rateCardTerminationChargeIsUnknown && value271 && value263 && value102 && value101 && value270 && value264 && value268 && value267 && value112 && value110 && value249 && value246 && value245;
      const amountIsUnknown = leftEarlyIsUnknown ? !(value273 || !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown || value275) && (value274 || endedEarlyIsUnknown || value272)) : value252 ? facts.rateCardTerminationChargeIsUnknown : value275;
      let costsMayBeChargedIsUnknown = value259;
      if (costsMayBeChargedIsUnknown) {
        const value276 = value261 && value260;
        costsMayBeChargedIsUnknown = (value276 || groundIsOfCosts) && (value258 || value276);
      }
      const value277 = facts.terminationReasonableDisconnectionCostsInPence < facts.terminationDisconnectionCostsInPence ? facts.terminationReasonableDisconnectionCostsInPence : facts.terminationDisconnectionCostsInPence;
      const value278 = facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone;
      const value279 = !value278;
      const value280 = facts.terminationDisconnectionCostsIsUnknown || facts.terminationReasonableDisconnectionCostsIsUnknown;
      const value281 = !costsMayBeChargedIsUnknown;
      const disconnectionCostsCapIsUnknown = costsMayBeChargedIsUnknown ? !(value277 === 0 && !(facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone || value279 && value280)) : value3 && value4 && value253 && value254 && value255 && any9 && value281 && value279 && value280;
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = -719163;
      let state2_4 = 2932897;
      const list6 = facts.priceChangeGives ? [[value229 ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value231, value229 ? value195 : value120 && value121 && state_1 && value195 && value230 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value217 && value178 && value174 && value228 && value225 && value223 && value196, value229 || value120 && value121 && state_1 && value230 && value170 && value167 && value159 && value160 && value157 && value153 && value154 && value165 && value162 && value217 && value178 && value174 && value228 && value225 && value223 && value197, value229 ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : value188) : value231 ? value188 : -719163, value229 ? (facts.priceChangeNotifiedOnIsNone ? -719162 : value192) : value231 ? value192 : 2932897]] : NOTHING;
      if ((steps += list6.length) > MOST_STEPS) return undefined;
      for (const entry16 of list6) {
        const value282 = state2_1 && state2_2;
        const value283 = entry16[1] && entry16[2];
        const value284 = entry16[0] && !value283;
        const value285 = state2_0 || entry16[0];
        const value286 = value283 ? state2_0 : value284 ? state2_0 : value285;
        const value287 = entry16[0] && value286;
        const value288 = state2_0 && !value282;
        const value289 = state2_1 && state2_3 < -719162;
        const value290 = entry16[1] && entry16[3] < -719162;
        const value291 = value289 || value290;
        const value292 = state2_3 < entry16[3] ? entry16[3] : state2_3;
        const value293 = value291 ? -719163 : value292;
        let value294;
        if (value283) {
          const value295 = value285 ? 2932896 : value293;
          const value296 = state2_0 ? 2932896 : state2_3;
          value294 = value295 < value296 ? value295 : value296;
        } else {
        
          value294 = value284 ? state2_3 : value293;
        }
        const value297 = !value285;
        const value298 = state2_4 < entry16[4] ? entry16[4] : state2_4;
        const value299 = value289 || value290 || value282 || value283 || (state2_1 || entry16[1]) && !(value298 === value292 && !value291);
        const value300 = value297 && value299;
        const value301 = value283 ? !(state2_0 || value293 === state2_3 && !(state2_0 || entry16[0] || state2_1 || value300)) : value284 ? state2_1 : value300;
        const value302 = value289 || value290 || value282 || value283;
        const value303 = value283 ? state2_0 || entry16[0] || value282 || value297 && value299 && value302 : value284 ? state2_2 : value302;
        let value304;
        if (value282) {
          const value305 = value286 ? 2932896 : value294;
          const value306 = entry16[0] ? 2932896 : entry16[3];
          value304 = value305 < value306 ? value305 : value306;
        } else {
        
          value304 = value288 ? entry16[3] : value294;
        }
        const value307 = value291 ? 2932897 : value298;
        let value308;
        if (value283) {
          const value309 = state2_0 ? -719162 : state2_4;
          const value310 = value285 ? -719162 : value307;
          value308 = value309 < value310 ? value310 : value309;
        } else {
        
          value308 = value284 ? state2_4 : value307;
        }
        let value311;
        if (value282) {
          const value312 = entry16[0] ? -719162 : entry16[4];
          const value313 = value286 ? -719162 : value308;
          value311 = value312 < value313 ? value313 : value312;
        } else {
        
          value311 = value288 ? entry16[4] : value308;
        }
        const next3 = value282 ? value287 : value288 ? entry16[0] : value286;
        const next4 = value282 ? !(value287 || entry16[3] === value294 && !(entry16[0] || value286 || entry16[1] || value301)) : value288 ? entry16[1] : value301;
        const next5 = value282 ? entry16[0] || value286 || value283 || value301 && value303 : value288 ? entry16[2] : value303;
        const next6 = value304;
        const next7 = value311;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
        state2_4 = next7;
      }
      const value314 = !state2_0;
      const exitOpenUntilIsUnknown = leftEarlyIsUnknown ? value314 : value3 && value4 && value5 && value57 && value93 && value94 && state2_1 && value251 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value241 && value238 && value237 && value249 && value246 && value245;
      const value315 = facts.asOf >= facts.terminationEffectiveOnAtLatest;
      const value316 = !(value100 || value220);
      const hasTakenEffectIsUnknown = value256 && facts.asOfAtLatest >= facts.terminationEffectiveOn && !(value256 && value315 && value316);
      if (amountIsUnknown || disconnectionCostsCapIsUnknown || exitOpenUntilIsUnknown || costsMayBeChargedIsUnknown || hasTakenEffectIsUnknown) return undefined;
      const amountIsNone = leftEarlyIsUnknown ? value273 : value252 ? facts.rateCardTerminationChargeIsNone : value3 && value4 && value253 && value254 && value255 && any9 && value57 && value93 && value256 && value58 && facts.rateCardTerminationChargeIsNone && value271 && value263 && value102 && value101 && value270 && value264 && value268 && value267 && value112 && value110 && value249 && value246 && value245;
      const amount = leftEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value252 ? facts.rateCardTerminationChargeInPence : endedEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value272 ? facts.rateCardTerminationChargeInPence : 0;
      const value317 = value3 && value4 && value253 && value254 && value255 && any9 && value281;
      const disconnectionCostsCapIsNone = value3 && value4 && value253 && value254 && value255 && any9 && value281 && value278;
      const disconnectionCostsCap = costsMayBeChargedIsUnknown ? value277 : value317 ? value277 : 0;
      const exitOpenUntilIsNone = leftEarlyIsUnknown ? state2_0 : state2_0 || !value252;
      const value318 = !hasTakenEffectIsUnknown;
      const answer = {
        outcome: outcome,
        values: {
          "amount": amountIsNone ? null : penceText(amount),
          "disconnectionCosts": costsMayBeChargedIsUnknown ? "reasonable-costs" : value317 ? "reasonable-costs" : "none",
          "disconnectionCostsCap": disconnectionCostsCapIsNone ? null : penceText(disconnectionCostsCap),
          "exitOpenUntil": exitOpenUntilIsNone ? null : dateOfNumber(leftEarlyIsUnknown ? (value314 && 2932896 < state2_3 ? 2932896 : state2_0 ? 2932896 : state2_3) : value252 ? state2_3 : -719163),
        },
        holds: { "hasTakenEffect": value256 && value315 && value318 && value316, "exitIsOpen": !exitOpenUntilIsNone && !(exitOpenUntilIsUnknown && (leftEarlyIsUnknown || value3 && value4 && value5 && value57 && value93 && value94 && state2_2 && value251 && value97 && value40 && value36 && value119 && value2 && value117 && value116 && value102 && value99 && value101 && value112 && value106 && value110 && value241 && value238 && value237 && value249 && value246 && value245)) },
      };
      if (!tellsSums) return answer;
      if (facts.terminationChargeDemandedIsUnknown || amountIsUnknown || disconnectionCostsCapIsUnknown || hasTakenEffectIsUnknown) return answer;
      return { ...answer, sums: [value256 && value315 && !amountIsNone && 0 < amount && value318 && value316 ? { amount: penceText(amount), isOwed: value242 && value244 && facts.terminationChargeDemanded } : null, value256 && value315 && 0 < disconnectionCostsCap && value318 && value316 && !disconnectionCostsCapIsNone ? { amount: penceText(disconnectionCostsCap), isOwed: false } : null] };
    },
  };
};
