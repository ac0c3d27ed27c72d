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
    answer(facts, isBare) {
      let steps = 0;
      const value = facts.terminationIsUnknown && facts.terminationMayBeNone;
      const value2 = !value;
      const leftInTermIsNone = facts.terminationIsNone && value2;
      const value3 = !facts.terminationEndedByIsNone;
      const value4 = !facts.terminationEndedByIsUnknown;
      const value5 = facts.terminationEndedBy === "customer";
      const value6 = !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown);
      const value7 = value3 && value4 && value5;
      const value8 = value3 && (facts.terminationEndedByIsUnknown || value5 && value6) && !value7;
      const value9 = value8 || value7;
      const value10 = !facts.terminationFormIsNone;
      const value11 = !facts.terminationFormIsUnknown;
      const value12 = facts.terminationForm === "headed-fax";
      const value13 = value10 && value11 && value12;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value14 = value10 && value11 && any;
      const value15 = value10 && (facts.terminationFormIsUnknown || any) && !value14;
      const value16 = !facts.terminationMovesDomainIsNone;
      const value17 = !facts.terminationMovesDomain;
      const value18 = value16 && !facts.terminationMovesDomainIsUnknown && value17;
      const value19 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value20 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value21 = value19 && facts.terminationMovesDomainLeftOut;
      const value22 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value21;
      let value23 = value22 || value21;
      if (value23) {
        const value24 = value20 && any2;
        const value25 = (facts.serviceKindIsUnknown || any2) && !value24;
        value23 = (value25 || value24) && (value22 || value25);
      }
      const value26 = !value23;
      const value27 = value19 && facts.terminationMovesDomainLeftOut && value20 && any2 && value26;
      const value28 = (value23 || value27) && !value27;
      const value29 = value18 || value19 && facts.terminationMovesDomainLeftOut && value20 && any2 && !value28 && value26;
      const value30 = !value29 && (value16 && (facts.terminationMovesDomainIsUnknown || value17 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value18 || value28);
      const value31 = !value30;
      const value32 = value31 && value29;
      const value33 = (value30 || value32) && !value32;
      const value34 = !value33;
      const value35 = (value15 || value14) && (value33 || value34 && value31 && value29) && (value15 || value33);
      const value36 = !value35;
      const value37 = value10 && value11 && any && value36 && value34 && value31 && value29;
      const value38 = value13 || value37;
      const value39 = !value13;
      let cancellationIsUnknown = !value38;
      if (cancellationIsUnknown) {
        let value40 = value10;
        if (value40) {
          const value41 = facts.terminationFormIsUnknown || value12 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          value40 = (value10 && value41 && value39 || value13) && value41 && value39;
        }
        cancellationIsUnknown = value40 || value35;
      }
      const value42 = !cancellationIsUnknown;
      const value43 = !value37;
      const value44 = value42 && value39 && value43;
      const value45 = (cancellationIsUnknown || value44) && !value44;
      const value46 = !value45;
      const value47 = value9 && (value45 || value46 && value42 && value39 && value43) && (value8 || value45);
      const value48 = !value47;
      const value49 = value3 && value4 && value5 && value48 && value46 && value42 && value39 && value43;
      const value50 = (value47 || value49) && !value49;
      const nothingEnded = leftInTermIsNone || value3 && value4 && value5 && !value50 && value48 && value46 && value42 && value39 && value43;
      const nothingEndedIsUnknown = !nothingEnded && (value || value50);
      const value51 = !nothingEndedIsUnknown;
      const value52 = value51 && nothingEnded;
      const value53 = nothingEndedIsUnknown || value52;
      const value54 = !value52;
      const value55 = value53 && value54;
      const value56 = !value55;
      const notEndedIsUnknown = (value55 || value56 && value51 && nothingEnded) && value53 && value54;
      const value57 = !notEndedIsUnknown;
      const value58 = value57 && value56 && value51 && nothingEnded;
      const value59 = facts.terminationEffectiveOn >= facts.serviceActivatedOnAtLatest;
      const value60 = !facts.serviceActivatedOnIsNone;
      const value61 = facts.serviceKind === "broadband";
      const value62 = value20 && value61;
      const value63 = (facts.serviceKindIsUnknown || value61) && !value62;
      const value64 = facts.serviceActivation === "paid";
      const value65 = !facts.serviceActivationIsUnknown && value64;
      const value66 = (facts.serviceActivationIsUnknown || value64) && !value65;
      const value67 = value66 ? "P1M" : value65 ? "P1M" : "P1Y";
      const value68 = value63 ? !(facts.servicePaymentPeriod === value67 && !(facts.servicePaymentPeriodIsUnknown || value66)) : value62 ? value66 : facts.servicePaymentPeriodIsUnknown;
      const value69 = monthsInText(value63 ? value67 : value62 ? value67 : facts.servicePaymentPeriod);
      const value70 = monthOfDay(facts.serviceActivatedOn);
      const value71 = value69 + value70;
      const value72 = 119999 < value71;
      const value73 = !facts.serviceActivatedOnIsUnknown && value72;
      const value74 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOn < -719162;
      const value75 = facts.serviceActivatedOnIsUnknown && facts.serviceActivatedOnMayBeNone;
      const value76 = monthOfDay(facts.serviceActivatedOnAtLatest);
      const value77 = value69 + value76;
      let value78;
      if (119999 < value77) {
        value78 = 2932896;
      } else {
      
        const value79 = facts.serviceActivatedOnAtLatest - startOfMonth(value76);
        const value80 = startOfMonth(value77);
        const value81 = startOfMonth(value77 + 1) - value80;
        value78 = value79 < value81 ? value80 + value79 : value80 + (value81 + -1);
      }
      const value82 = facts.serviceActivatedOn - startOfMonth(value70);
      const value83 = startOfMonth(value71);
      const value84 = startOfMonth(value71 + 1) - value83;
      const value85 = value82 < value84 ? value83 + value82 : value83 + (value84 + -1);
      const value86 = value72 ? -719162 : value85;
      const value87 = value68 || value73 || value74 || value75 || value78 !== value86;
      const value88 = value68 || value73 || value74;
      const value89 = (value88 ? -719163 : value86) + -1;
      const value90 = value89 >= -719162 && 2932896 >= value89;
      const value91 = !(value60 && value87) && !value90;
      const value92 = value60 && value87 && (value68 || value73 || value74 || !value72 && value85 < -719162);
      const value93 = value91 || value92;
      const value94 = value90 ? value89 : -719162;
      const value95 = (value93 ? -719163 : value94) >= facts.terminationEffectiveOnAtLatest;
      const value96 = !facts.terminationIsNone;
      const value97 = value42 && value38;
      const value98 = (cancellationIsUnknown || value97) && !value97;
      const value99 = !value98;
      const value100 = !leftInTermIsNone;
      const value101 = !(facts.serviceActivatedOnIsNone || facts.terminationEffectiveOnIsNone);
      const value102 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value103 = !(value75 || value102);
      const serviceHadBegunIsUnknown = facts.terminationEffectiveOnAtLatest >= facts.serviceActivatedOn && value101 && !(value59 && value101 && value103);
      const value104 = !serviceHadBegunIsUnknown;
      const serviceHadBegun = value59 && value104 && value101 && value103;
      const value105 = serviceHadBegunIsUnknown || serviceHadBegun;
      const value106 = (value88 ? 2932897 : value78) + -1;
      const value107 = value106 >= -719162 && 2932896 >= value106 ? value106 : 2932896;
      const value108 = !(facts.terminationEffectiveOnIsNone || facts.serviceActivatedOnIsNone);
      let value109 = value102;
      if (!value109) {
        let value110 = value60;
        if (value110) {
          const value111 = value60 && value87 && (value68 || value73 || value74 || value75);
          value110 = (value91 || value92 || value111 || value107 !== value94) && (value91 || value92 || value111);
        }
        value109 = value110;
      }
      const value112 = !value109;
      const value113 = (value93 ? 2932897 : value107) >= facts.terminationEffectiveOn && value108 && !(value95 && value108 && value112);
      const value114 = !value113;
      const value115 = value113 || value95 && value114 && value108 && value112;
      const value116 = serviceHadBegunIsUnknown || value113;
      const value117 = value100 && value105 && value115 && value116;
      const value118 = !(leftInTermIsNone || value || value117);
      const value119 = !(value || value117);
      const value120 = value100 && (value || value117 || value59 && value95 && value96 && value118 && value2 && value104 && value101 && value103 && value114 && value108 && value112) && !(value59 && value95 && value96 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112);
      const value121 = !value120;
      const value122 = !facts.priceChangeCauseIsNone;
      const value123 = !facts.priceChangeChargesIsNone;
      const value124 = value123 && facts.priceChangeChargesIsUnknown;
      const value125 = !(facts.priceChangeCauseIsNone || facts.priceChangeCauseIsUnknown);
      const value126 = !facts.priceChangeCauseIsUnknown;
      let value127;
      if (facts.priceChangeChargesIsNone) {
        value127 = NOTHING;
      } else {
      
        let value128;
        if (value124) {
          value128 = NOTHING;
        } else {
        
          let value129;
          if (facts.priceChangeChargesIsNone) {
            value129 = NOTHING;
          } else {
          
            let value130;
            if (facts.priceChangeChargesIsUnknown) {
              value130 = NOTHING;
            } else {
            
              const value131 = facts.priceChangeCause === "mixed";
              const value132 = facts.priceChangeCauseIsUnknown || value131 && value125;
              const value133 = value122 && value126 && value131;
              const value134 = !value133;
              const value135 = value122 && value132 && value134;
              const list = [];
              if ((steps += facts.priceChangeCharges.length) > MOST_STEPS) return undefined;
              for (const entry3 of facts.priceChangeCharges) {
                const value136 = minus(entry3[2], entry3[3]);
                list.push([entry3[1], value122 && compare(entry3[2], value136) !== 0 && value132 && value134, value135 ? value136 : value133 ? value136 : entry3[2], NOTHING]);
              }
              value130 = list;
            }
            value129 = value130;
          }
          const list2 = [];
          if ((steps += value129.length) > MOST_STEPS) return undefined;
          for (const entry4 of value129) {
            const value137 = [[NOTHING], [[[entry4[0], entry4[1], entry4[2]]]]];
            let any3 = false;
            if ((steps += value137.length) > MOST_STEPS) return undefined;
            for (const entry5 of value137) {
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
            let value138;
            if (any3) {
              value138 = NOTHING;
            } else {
            
              const all = [];
              if ((steps += value137.length) > MOST_STEPS) return undefined;
              for (const entry7 of value137) {
                for (const one of entry7[0]) all.push(one);
              }
              value138 = all;
            }
            list2.push([any3, value138]);
          }
          value128 = list2;
        }
        value127 = value128;
      }
      let value139 = value123;
      if (value139) {
        let value140 = value124;
        if (!value140) {
          let value141 = value123;
          if (value141) {
            let any5 = false;
            if ((steps += value127.length) > MOST_STEPS) return undefined;
            for (const entry8 of value127) {
              let value142 = entry8[0];
              if (!value142) {
                let any6 = false;
                const list4 = entry8[1];
                if ((steps += list4.length) > MOST_STEPS) return undefined;
                for (const entry9 of list4) {
                  if (entry9[1]) {
                    any6 = true;
                    break;
                  }
                }
                value142 = any6;
              }
              if (value142) {
                any5 = true;
                break;
              }
            }
            value141 = any5;
          }
          value140 = value141;
        }
        value139 = value140;
      }
      let value143;
      if (facts.priceChangeChargesIsNone) {
        value143 = NOTHING;
      } else {
      
        let value144;
        if (value139) {
          value144 = NOTHING;
        } else {
        
          let value145;
          if (facts.priceChangeChargesIsNone || value139) {
            value145 = NOTHING;
          } else {
          
            const all2 = [];
            if ((steps += value127.length) > MOST_STEPS) return undefined;
            for (const entry10 of value127) {
              for (const one2 of entry10[1]) all2.push(one2);
            }
            value145 = all2;
          }
          const list5 = [];
          if ((steps += value145.length) > MOST_STEPS) return undefined;
          for (const entry11 of value145) {
            const value146 = compare(times(entry11[0], AMOUNT01), minus(entry11[2], entry11[0])) < 0;
            const value147 = !entry11[1] && value146;
            list5.push([(entry11[1] || value146) && !value147, value147]);
          }
          value144 = list5;
        }
        value143 = value144;
      }
      let state_0 = false;
      let state_1 = false;
      if ((steps += value143.length) > MOST_STEPS) return undefined;
      for (const entry12 of value143) {
        const value148 = !state_0 && state_1;
        const value149 = !entry12[0] && entry12[1];
        const value150 = value148 || value149;
        const next = !value150 && ((state_0 || state_1) && !value148 || (entry12[0] || entry12[1]) && !value149);
        const next2 = value150;
        state_0 = next;
        state_1 = next2;
      }
      const value151 = facts.priceChangeCauseIsUnknown && facts.priceChangeCauseMayBeNone;
      const value152 = facts.priceChangeCause === "law-or-tax";
      const value153 = value122 && value126 && value152;
      const value154 = value122 && (facts.priceChangeCauseIsUnknown || value152 && value125) && !value153;
      const value155 = !value154;
      const value156 = !(value154 || value153);
      const value157 = value155 && value156;
      const value158 = (value154 || value157) && !value157;
      const value159 = !value158;
      const value160 = (value151 || value122) && (value158 || value159 && value155 && value156) && (value151 || value158);
      const value161 = !value160;
      const value162 = !value151;
      const value163 = value123 && (state_0 || value139);
      const value164 = !value163;
      const value165 = value123 && state_1 && value164;
      const value166 = (value163 || value165) && !value165;
      const value167 = !value166;
      const value168 = (value160 || value122 && value161 && value162 && value159 && value155 && value156) && (value166 || value123 && state_1 && value167 && value164) && (value160 || value166);
      const value169 = !value168;
      const value170 = value122 && value123 && state_1 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164;
      const value171 = (value168 || value170) && !value170;
      const value172 = !value171;
      const value173 = value171 || value122 && value123 && state_1 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164;
      const value174 = facts.priceChangeIsUnknown && facts.priceChangeMayBeNone;
      const value175 = facts.priceChangeObjectedOnIsUnknown && facts.priceChangeObjectedOnMayBeNone;
      const value176 = facts.priceChangeIsNone && !value174 || facts.priceChangeObjectedOnIsNone && !value175;
      const value177 = !value176;
      const value178 = value174 || value175;
      const value179 = value177 && value178;
      const value180 = !value179;
      const value181 = value180 && value176;
      const value182 = !value181;
      const value183 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOnMayBeNone;
      const value184 = facts.priceChangeNotifiedOn + 7;
      const value185 = 2932896 < value184;
      const value186 = !facts.priceChangeNotifiedOnIsUnknown && value185;
      const value187 = facts.priceChangeNotifiedOnIsUnknown && facts.priceChangeNotifiedOn < -719162;
      const value188 = value186 || value187;
      const value189 = value185 ? -719162 : value184;
      const value190 = value188 ? -719163 : value189;
      const value191 = value190 >= facts.priceChangeObjectedOnAtLatest;
      const value192 = facts.priceChangeNotifiedOnAtLatest + 7;
      const value193 = 2932896 < value192 ? 2932896 : value192;
      const value194 = value188 ? 2932897 : value193;
      const value195 = value194 >= facts.priceChangeObjectedOn;
      const value196 = !(facts.priceChangeObjectedOnIsNone || facts.priceChangeNotifiedOnIsNone);
      const value197 = !facts.priceChangeNotifiedOnIsNone;
      const value198 = value186 || value187 || value183 || value193 !== value189;
      const value199 = value186 || value187 || value183;
      const value200 = value197 && value198 && value199;
      const value201 = !(value175 || value200);
      const value202 = !(value191 && value196 && value201);
      const value203 = value191 && !(value195 && value196 && value202) && value196 && value201;
      const value204 = !value183;
      const value205 = !(facts.priceChangeNotifiedOnIsNone && value204);
      const value206 = value183 ? !value203 : value195 && value205 && value196 && value202;
      const value207 = value206 && value182;
      const value208 = !(value181 || value179 || value206);
      const value209 = value183 || facts.priceChangeNotifiedOnIsNone || value203;
      const value210 = value179 || value207;
      const value211 = !(value210 && value177 && value178);
      const value212 = !value210;
      const value213 = value182 && (value179 || value207 || value208 && value180 && value182 && value209) && !(value182 && value211 && value212 && value208 && value180 && value209);
      const value214 = !value213;
      const value215 = value173 && (value213 || value214 && value182 && value211 && value212 && value208 && value180 && value209) && (value171 || value213);
      const value216 = !value215;
      const value217 = value122 && value123 && state_1 && value216 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value214 && value182 && value211 && value212 && value208 && value180 && value209;
      const value218 = (value179 || value181) && value182;
      const value219 = !value218;
      const value220 = (value183 || facts.priceChangeNotifiedOnIsNone) && value205;
      const value221 = value190 >= facts.asOfAtLatest;
      const value222 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value223 = !(value222 || value200);
      const value224 = value197 && value194 >= facts.asOf && !(value197 && value221 && value223);
      const value225 = facts.priceChangeNotifiedOnIsNone && !value220 && value204 || value197 && value221 && !value224 && value223;
      const value226 = !value225 && (value220 || value224);
      const value227 = !value226;
      const value228 = value227 && value225;
      const value229 = (value226 || value228) && !value228;
      const value230 = !value229;
      const value231 = value173 && (value218 || value219 && value180 && value176) && (value229 || value230 && value227 && value225) && (value171 || value218 || value229);
      const value232 = !value231;
      const value233 = value122 && value123 && state_1 && value232 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value219 && value180 && value176 && value230 && value227 && value225;
      const value234 = !(value215 || value217);
      const value235 = !(value231 || value233);
      const value236 = value173 && (value215 || value216 && value234) && (value231 || value232 && value235) && (value171 || value215 || value231);
      const value237 = !value236;
      let priceRiseVerdicts;
      if (facts.priceChangeGives) {
        const value238 = value122 && value123 && state_1 && value237 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value216 && value234 && value232 && value235;
        priceRiseVerdicts = [[!(value217 || value233 || value238) && (value215 || value231 || value236), value217 ? "free-exit" : value233 ? "open" : value238 ? "too-late" : "no-right"]];
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
      const value239 = !(!any7 && any8);
      const freeByPriceRiseIsUnknown = (any7 || any8) && value239;
      const value240 = !freeByPriceRiseIsUnknown;
      const value241 = value240 && value239;
      const value242 = (freeByPriceRiseIsUnknown || value241) && !value241;
      const value243 = !value242;
      const value244 = !facts.terminationChargeDemandedIsNone;
      const value245 = !facts.terminationChargeDemanded;
      const value246 = !(value244 && !facts.terminationChargeDemandedIsUnknown && value245);
      const givenUpIsUnknown = value244 && (facts.terminationChargeDemandedIsUnknown || value245 && !(facts.terminationChargeDemandedIsNone || facts.terminationChargeDemandedIsUnknown)) && value246;
      const value247 = !givenUpIsUnknown;
      const value248 = value247 && value246;
      const value249 = (givenUpIsUnknown || value248) && !value248;
      const value250 = !value249;
      const value251 = value249 || value250 && value247 && value246;
      const leftEarlyIsUnknown = value9 && (value98 || value99 && value42 && value38) && (value120 || value59 && value95 && value96 && value121 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112) && (value242 || value243 && value240 && value239) && value251 && (value8 || value98 || value120 || value242 || value249);
      const value252 = !leftEarlyIsUnknown;
      const value253 = value3 && value4 && value5 && value59 && value95 && value96 && value252 && value99 && value42 && value38 && value121 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112 && value243 && value240 && value239 && value250 && value247 && value246;
      const value254 = facts.terminationEndedBy === "provider";
      const value255 = !facts.providerActionGroundIsNone;
      const value256 = !facts.providerActionGroundIsUnknown;
      let any9 = false;
      if ((steps += LISTED3.length) > MOST_STEPS) return undefined;
      for (const entry15 of LISTED3) {
        if (entry15[0] === facts.providerActionGround) {
          any9 = true;
          break;
        }
      }
      const value257 = !facts.terminationEffectiveOnIsNone;
      const value258 = value3 && value4 && value254;
      const value259 = value3 && (facts.terminationEndedByIsUnknown || value254 && value6) && !value258;
      const value260 = value259 || value258;
      const groundIsOfCosts = value255 && value256 && any9;
      const value261 = !groundIsOfCosts;
      const groundIsOfCostsIsUnknown = value255 && (facts.providerActionGroundIsUnknown || any9) && value261;
      const value262 = groundIsOfCostsIsUnknown || groundIsOfCosts;
      const value263 = value105 && !serviceHadBegun;
      const value264 = !value263;
      const value265 = !value102;
      const dayIsEarlyIsNone = facts.terminationEffectiveOnIsNone && value265;
      const value266 = !dayIsEarlyIsNone;
      const value267 = value266 && value105 && value115 && value116;
      const value268 = !(dayIsEarlyIsNone || value102 || value267);
      const value269 = !(value102 || value267);
      const value270 = value266 && (value102 || value267 || value59 && value95 && value257 && value60 && value268 && value265 && value104 && value103 && value114 && value112) && !(value59 && value95 && value257 && value60 && value265 && value269 && value268 && value104 && value103 && value114 && value112);
      const value271 = !value270;
      const endedEarlyIsUnknown = value260 && value262 && (value263 || value59 && value264 && value104 && value101 && value103) && (value270 || value59 && value95 && value257 && value60 && value271 && value265 && value269 && value268 && value104 && value103 && value114 && value112) && value251 && (value259 || groundIsOfCostsIsUnknown || value263 || value270 || value249);
      const value272 = !endedEarlyIsUnknown;
      const value273 = value3 && value4 && value254 && value255 && value256 && any9 && value59 && value95 && value257 && value60 && value272 && value264 && value104 && value103 && value271 && value265 && value269 && value268 && value114 && value112 && value250 && value247 && value246;
      if (!(value58 || value253 || value273) && (notEndedIsUnknown || leftEarlyIsUnknown || endedEarlyIsUnknown) || value10 && value11 && value12 && any && value36 && value34 && value31 && value29 || value122 && value123 && state_1 && value216 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value214 && value182 && value211 && value212 && value208 && value180 && value209 && value232 && value176 && value230 && value227 && value225 || value122 && value123 && state_1 && (value217 || value233) && value237 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value216 && value234 && value232 && value235 || value3 && value4 && value5 && value59 && value95 && value96 && value57 && value56 && value51 && nothingEnded && value252 && value99 && value42 && value38 && value121 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112 && value243 && value240 && value239 && value250 && value247 && value246 || value3 && value4 && value254 && value255 && value256 && any9 && value59 && value95 && value257 && value60 && (value58 || value253) && value272 && value264 && value104 && value103 && value271 && value265 && value269 && value268 && value114 && value112 && value250 && value247 && value246) return undefined;
      const outcome = value58 ? "not-ended" : value253 ? "payable" : value273 ? "discretionary" : "none";
      if (isBare) return outcome;
      const value274 = facts.rateCardTerminationChargeIsNone && value3 && value4 && value254 && value255 && value256 && any9 && value59 && value95 && value257 && value60 && value272 && value264 && value104 && value103 && value271 && value265 && value269 && value268 && value114 && value112 && value250 && value247 && value246;
      const value275 = facts.rateCardTerminationChargeInPence === 0;
      const value276 = endedEarlyIsUnknown ? !(value275 && !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown)) : value3 && value4 && value254 && value255 && value256 && any9 && value59 && value95 && value257 && value60 && facts.rateCardTerminationChargeIsUnknown && value272 && value264 && value104 && value103 && value271 && value265 && value269 && value268 && value114 && value112 && value250 && value247 && value246;
      let costsMayBeChargedIsUnknown = value260;
      if (costsMayBeChargedIsUnknown) {
        const value277 = value262 && value261;
        costsMayBeChargedIsUnknown = (value277 || groundIsOfCosts) && (value259 || value277);
      }
      const value278 = facts.terminationReasonableDisconnectionCostsInPence < facts.terminationDisconnectionCostsInPence ? facts.terminationReasonableDisconnectionCostsInPence : facts.terminationDisconnectionCostsInPence;
      const value279 = facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone;
      const value280 = !costsMayBeChargedIsUnknown;
      const value281 = facts.priceChangeGives ? [[value231 ? facts.priceChangeNotifiedOnIsNone : facts.priceChangeNotifiedOnIsNone || !value233, value231 ? value197 : value122 && value123 && state_1 && value197 && value232 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value219 && value180 && value176 && value230 && value227 && value225 && value198, value231 || value122 && value123 && state_1 && value232 && value172 && value169 && value161 && value162 && value159 && value155 && value156 && value167 && value164 && value219 && value180 && value176 && value230 && value227 && value225 && value199, value231 ? (facts.priceChangeNotifiedOnIsNone ? 2932896 : value190) : value233 ? value190 : -719163, value231 ? (facts.priceChangeNotifiedOnIsNone ? -719162 : value194) : value233 ? value194 : 2932897]] : NOTHING;
      let any10 = false;
      if ((steps += value281.length) > MOST_STEPS) return undefined;
      for (const entry16 of value281) {
        if (entry16[1] && entry16[2]) {
          any10 = true;
          break;
        }
      }
      const value282 = !any10;
      let value283;
      if (any10) {
        value283 = NOTHING;
      } else {
      
        const list6 = [];
        if ((steps += value281.length) > MOST_STEPS) return undefined;
        for (const entry17 of value281) {
          if (!entry17[0] && !(entry17[1] && entry17[2])) {
            list6.push([entry17[0], entry17[1], entry17[2], entry17[3], entry17[4]]);
          }
        }
        value283 = list6;
      }
      let state2_0 = true;
      let state2_1 = false;
      let state2_2 = false;
      let state2_3 = -719163;
      let state2_4 = 2932897;
      if ((steps += value283.length) > MOST_STEPS) return undefined;
      for (const entry18 of value283) {
        const value284 = state2_1 && state2_2;
        const value285 = entry18[1] && entry18[2];
        const value286 = entry18[0] && !value285;
        const value287 = state2_0 || entry18[0];
        const value288 = value285 ? state2_0 : value286 ? state2_0 : value287;
        const value289 = entry18[0] && value288;
        const value290 = state2_0 && !value284;
        const value291 = state2_1 && state2_3 < -719162;
        const value292 = entry18[1] && entry18[3] < -719162;
        const value293 = value291 || value292;
        const value294 = state2_3 < entry18[3] ? entry18[3] : state2_3;
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
        const value300 = state2_4 < entry18[4] ? entry18[4] : state2_4;
        const value301 = value291 || value292 || value284 || value285 || value300 !== value294;
        const value302 = value299 && value301;
        const value303 = value285 ? !(state2_0 || value295 === state2_3 && !(state2_0 || entry18[0] || state2_1 || value302)) : value286 ? state2_1 : value302;
        const value304 = value291 || value292 || value284 || value285;
        const value305 = value285 ? state2_0 || entry18[0] || value284 || value299 && value301 && value304 : value286 ? state2_2 : value304;
        let value306;
        if (value284) {
          const value307 = value288 ? 2932896 : value296;
          const value308 = entry18[0] ? 2932896 : entry18[3];
          value306 = value307 < value308 ? value307 : value308;
        } else {
        
          value306 = value290 ? entry18[3] : value296;
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
          const value314 = entry18[0] ? -719162 : entry18[4];
          const value315 = value288 ? -719162 : value310;
          value313 = value314 < value315 ? value315 : value314;
        } else {
        
          value313 = value290 ? entry18[4] : value310;
        }
        const next3 = value284 ? value289 : value290 ? entry18[0] : value288;
        const next4 = value284 ? !(value289 || entry18[3] === value296 && !(entry18[0] || value288 || entry18[1] || value303)) : value290 ? entry18[1] : value303;
        const next5 = value284 ? entry18[0] || value288 || value285 || value303 && value305 : value290 ? entry18[2] : value305;
        const next6 = value306;
        const next7 = value313;
        state2_0 = next3;
        state2_1 = next4;
        state2_2 = next5;
        state2_3 = next6;
        state2_4 = next7;
      }
      const lastDayToObjectIsNone = value282 && state2_0;
      const exitOpenUntilIsUnknown = leftEarlyIsUnknown ? !lastDayToObjectIsNone : value3 && value4 && value5 && value59 && value95 && value96 && value252 && value99 && value42 && value38 && value121 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112 && value243 && value240 && value239 && value250 && value247 && value246 && (any10 || state2_1);
      const value316 = facts.asOf >= facts.terminationEffectiveOnAtLatest;
      const value317 = !(value102 || value222);
      const hasTakenEffectIsUnknown = value257 && facts.asOfAtLatest >= facts.terminationEffectiveOn && !(value257 && value316 && value317);
      let value318 = leftEarlyIsUnknown ? !(value274 || !(facts.rateCardTerminationChargeIsNone || facts.rateCardTerminationChargeIsUnknown || value276) && (value275 || endedEarlyIsUnknown || value273)) : value253 ? facts.rateCardTerminationChargeIsUnknown : value276;
      if (!value318) {
        const value319 = !value279;
        const value320 = facts.terminationDisconnectionCostsIsUnknown || facts.terminationReasonableDisconnectionCostsIsUnknown;
        value318 = (costsMayBeChargedIsUnknown ? !(value278 === 0 && !(facts.terminationDisconnectionCostsIsNone || facts.terminationReasonableDisconnectionCostsIsNone || value319 && value320)) : value3 && value4 && value254 && value255 && value256 && any9 && value280 && value319 && value320) || exitOpenUntilIsUnknown || costsMayBeChargedIsUnknown || hasTakenEffectIsUnknown;
      }
      if (value318) return undefined;
      const value321 = value3 && value4 && value254 && value255 && value256 && any9 && value280;
      const exitOpenUntilIsNone = leftEarlyIsUnknown ? lastDayToObjectIsNone : !value253 || lastDayToObjectIsNone;
      const lastDayToObject = any10 ? -719163 : state2_3;
      return {
        outcome: outcome,
        values: {
          "amount": (leftEarlyIsUnknown ? value274 : value253 ? facts.rateCardTerminationChargeIsNone : value3 && value4 && value254 && value255 && value256 && any9 && value59 && value95 && value257 && value60 && facts.rateCardTerminationChargeIsNone && value272 && value264 && value104 && value103 && value271 && value265 && value269 && value268 && value114 && value112 && value250 && value247 && value246) ? null : penceText(leftEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value253 ? facts.rateCardTerminationChargeInPence : endedEarlyIsUnknown ? facts.rateCardTerminationChargeInPence : value273 ? facts.rateCardTerminationChargeInPence : 0),
          "disconnectionCosts": costsMayBeChargedIsUnknown ? "reasonable-costs" : value321 ? "reasonable-costs" : "none",
          "disconnectionCostsCap": value3 && value4 && value254 && value255 && value256 && any9 && value280 && value279 ? null : penceText(costsMayBeChargedIsUnknown ? value278 : value321 ? value278 : 0),
          "exitOpenUntil": exitOpenUntilIsNone ? null : dateOfNumber(leftEarlyIsUnknown ? (value282 && 2932896 < state2_3 && !state2_0 ? 2932896 : lastDayToObjectIsNone ? 2932896 : lastDayToObject) : value253 ? lastDayToObject : -719163),
        },
        holds: { "hasTakenEffect": value257 && value316 && !hasTakenEffectIsUnknown && value317, "exitIsOpen": !exitOpenUntilIsNone && !(exitOpenUntilIsUnknown && (leftEarlyIsUnknown || value3 && value4 && value5 && value59 && value95 && value96 && value252 && value99 && value42 && value38 && value121 && value2 && value119 && value118 && value104 && value101 && value103 && value114 && value108 && value112 && value243 && value240 && value239 && value250 && value247 && value246 && (any10 || state2_2))) },
      };
    },
  };
};
