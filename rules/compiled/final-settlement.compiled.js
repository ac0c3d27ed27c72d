// When the service has ended, who pays whom, how much and by when?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, amountIn, compare, dateOfNumber, decimal, divide, entriesIn, firstDay, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, plus, roundHalfUp, textIn, times, toPlaces }) => {
  const LISTED = [["letter"], ["fax"], ["email"]];
  const LISTED2 = [["broadband"], ["phone"]];
  const AMOUNT0 = decimal('0');
  return {
    decision: "final-settlement",
    readings: {},
    listed: ["termination.endedBy","termination.effectiveOn","asOf","account.credit","account.prepaid","account.directorAgreesRefund","account.owed","finalInvoice.dueDate","termination.form","termination.movesDomain","service.kind"],
    effects: {"refund-credit":[{"party":"provider","modality":"must","action":"refund-credit","amount":"refund","by":null,"where":null,"clause":"S2.8.1"},{"party":"provider","modality":"must","action":"send-termination-notice","clause":"S3.6","by":null,"amount":null,"where":null}],"final-invoice":[{"party":"provider","modality":"must","action":"issue-final-invoice","amount":"finalInvoice","by":null,"where":null,"clause":"S2.8.2"},{"party":"customer","modality":"must","action":"pay-final-invoice","by":"dueOn","amount":"finalInvoice","where":"isDueAsPrinted","clause":"S2.8.2"},{"party":"customer","modality":"must","action":"pay-final-invoice","by":"dueOn","amount":"finalInvoice","where":"isDueAtEnding","clause":"S3.6"},{"party":"provider","modality":"must","action":"send-termination-notice","clause":"S3.6","by":null,"amount":null,"where":null}],"nothing-due":[{"party":"provider","modality":"must","action":"send-termination-notice","clause":"S3.6","by":null,"amount":null,"where":null}],"not-ended":[]},
    whole: {
      facts: ["termination.form","termination.movesDomain","termination.endedBy","asOf","termination.effectiveOn","account.owed","account.credit","account.prepaid","finalInvoice.dueDate"],
      inPence: [],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        const fact8 = given[8];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined) return undefined;
        return {
          terminationFormIsNone: fact0 === null,
          terminationForm: textIn(fact0),
          terminationMovesDomainIsNone: fact1 === null,
          terminationMovesDomain: fact1 === true,
          terminationEndedByIsNone: fact2 === null,
          terminationEndedBy: textIn(fact2),
          asOf: firstDay(fact3),
          terminationEffectiveOn: firstDay(fact4),
          terminationEffectiveOnIsNone: fact4 === null,
          accountOwed: entriesIn(fact5).map((entry1) => [textIn((entry1["item"] ?? null)), amountIn((entry1["amount"] ?? null))]),
          accountCreditInPence: penceIn(amountIn(fact6)),
          accountCredit: amountIn(fact6),
          accountPrepaid: entriesIn(fact7).map((entry1) => [amountIn((entry1["amount"] ?? null)), firstDay((entry1["from"] ?? null)), firstDay((entry1["to"] ?? null))]),
          finalInvoiceDueDate: firstDay(fact8),
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const value = !facts.terminationFormIsNone;
        const value2 = facts.terminationForm === "headed-fax";
        let any = false;
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const entry of LISTED) {
          if (facts.terminationForm === entry[0]) {
            any = true;
            break;
          }
        }
        const value3 = !facts.terminationMovesDomainIsNone;
        const value4 = !facts.terminationMovesDomain;
        const value5 = !facts.terminationEndedByIsNone && facts.terminationEndedBy === "provider" || value && value2 || value && any && value3 && value4;
        const value6 = facts.asOf >= (value5 ? facts.terminationEffectiveOn : 0);
        const value7 = !(facts.terminationEffectiveOnIsNone || !value5);
        const hasEnded = value6 && value7;
        let state_0 = AMOUNT0;
        if ((steps += facts.accountOwed.length) > MOST_STEPS) return undefined;
        for (const entry2 of facts.accountOwed) {
          state_0 = plus(entry2[1], state_0);
        }
        let refundUnrounded;
        if (hasEnded) {
          let refundable;
          if (0 < facts.accountCreditInPence) {
            const value8 = minus(facts.accountCredit, state_0);
            refundable = compare(value8, AMOUNT0) < 0 ? AMOUNT0 : value8;
          } else {
          
            refundable = AMOUNT0;
          }
          refundUnrounded = refundable;
        } else {
        
          refundUnrounded = AMOUNT0;
        }
        const refund = roundHalfUp(refundUnrounded, 2);
        const refundIsRight = compare(AMOUNT0, refund) < 0;
        const refundCredit = value6 && refundIsRight && value7;
        let invoiceUnrounded;
        if (hasEnded) {
          let value9;
          if (compare(AMOUNT0, state_0) < 0) {
            const value10 = minus(state_0, facts.accountCredit);
            value9 = compare(value10, AMOUNT0) < 0 ? AMOUNT0 : value10;
          } else {
          
            value9 = AMOUNT0;
          }
          invoiceUnrounded = value9;
        } else {
        
          invoiceUnrounded = AMOUNT0;
        }
        const finalInvoice = roundHalfUp(invoiceUnrounded, 2);
        const value11 = compare(AMOUNT0, finalInvoice) < 0;
        const finalInvoice2 = value6 && value11 && value7;
        const value12 = !hasEnded;
        const value13 = value6 && value12 && value7;
        const value14 = !value13;
        const value15 = value13 || value14 && value12;
        const value16 = !(value6 && value15 && value12 && value7);
        const value17 = value16 && value14 && value12;
        if (value6 && !(refundCredit || finalInvoice2 || value17) && value15 && value12 && value7 || value && value2 && any && value3 && value4 || value6 && refundIsRight && value11 && value7 || (refundCredit || finalInvoice2) && value16 && value14 && value12) return undefined;
        const outcome = refundCredit ? "refund-credit" : finalInvoice2 ? "final-invoice" : value17 ? "not-ended" : "nothing-due";
        if (isBare) return outcome;
        let goodwillPossible = value6;
        if (goodwillPossible) {
          let state2_0 = false;
          let state2_1 = AMOUNT0;
          if ((steps += facts.accountPrepaid.length) > MOST_STEPS) return undefined;
          for (const entry3 of facts.accountPrepaid) {
            const value18 = entry3[1] + -1;
            const value19 = (entry3[2] - value18) * 100;
            const value20 = value18 < facts.terminationEffectiveOn ? facts.terminationEffectiveOn : value18;
            const part = facts.terminationEffectiveOnIsNone || value19 === 0;
            const part2 = divide(times(ofPence((entry3[2] - (entry3[2] < value20 ? entry3[2] : value20)) * 100), entry3[0]), ofPence(value19));
            const next = state2_0 || part;
            const next2 = plus(part2, state2_1);
            state2_0 = next;
            state2_1 = next2;
          }
          goodwillPossible = !state2_0 && compare(AMOUNT0, state2_1) < 0 && value7;
        }
        const answer = {
          outcome: outcome,
          values: {
            "owed": moneyText(state_0),
            "refund": moneyText(refund),
            "refundUnrounded": toPlaces(refundUnrounded, 10),
            "finalInvoice": moneyText(finalInvoice),
            "dueOn": !finalInvoice2 ? null : dateOfNumber(finalInvoice2 ? facts.finalInvoiceDueDate : 0),
            "refundIsRight": refundIsRight,
            "goodwillPossible": goodwillPossible,
            "terminationNoticeOwed": hasEnded,
          },
          holds: { "isDueAsPrinted": true, "isDueAtEnding": false },
        };
        if (!tellsSums) return answer;
        return { ...answer, sums: [refundIsRight ? { amount: moneyText(refund), isOwed: true } : null] };
      },
      bounds: [],
      isWithinBounds(facts) {
        return true;
      },
    },
    read(given) {
      const fact0 = given.read("termination.endedBy");
      const fact1 = given.read("termination.form");
      const fact2 = given.read("termination.movesDomain");
      const fact3 = given.isLeftOut("termination.movesDomain");
      const fact4 = given.read("service.kind");
      const fact5 = given.read("termination.effectiveOn");
      const fact6 = given.read("asOf");
      const fact7 = given.read("account.credit");
      const fact8 = given.read("account.owed");
      const fact9 = given.read("account.prepaid");
      const fact10 = given.read("finalInvoice.dueDate");
      return {
        terminationEndedByIsNone: fact0 === null,
        terminationEndedBy: textIn(fact0),
        terminationEndedByIsUnknown: isUnknown(fact0),
        terminationFormIsNone: fact1 === null,
        terminationFormIsUnknown: isUnknown(fact1),
        terminationForm: textIn(fact1),
        terminationMovesDomainIsNone: fact2 === null,
        terminationMovesDomain: fact2 === true,
        terminationMovesDomainIsUnknown: isUnknown(fact2),
        terminationMovesDomainLeftOutIsUnknown: isUnknown(fact3),
        terminationMovesDomainLeftOut: fact3 === true,
        serviceKindIsUnknown: isUnknown(fact4),
        serviceKind: textIn(fact4),
        terminationEffectiveOnIsNone: fact5 === null,
        terminationEffectiveOnAtLatest: lastDay(fact5),
        terminationEffectiveOnIsUnknown: isUnknown(fact5),
        terminationEffectiveOnMayBeNone: mayBeNone(fact5),
        terminationEffectiveOn: firstDay(fact5),
        asOf: firstDay(fact6),
        asOfIsUnknown: isUnknown(fact6),
        asOfMayBeNone: mayBeNone(fact6),
        asOfAtLatest: lastDay(fact6),
        accountCreditInPence: penceIn(amountIn(fact7)),
        accountCreditIsUnknown: isUnknown(fact7),
        accountCredit: amountIn(fact7),
        accountOwedIsUnknown: isUnknown(fact8),
        accountOwed: entriesIn(fact8).map((entry1) => [textIn((entry1["item"] ?? null)), amountIn((entry1["amount"] ?? null))]),
        accountPrepaidIsUnknown: isUnknown(fact9),
        accountPrepaid: entriesIn(fact9).map((entry1) => [amountIn((entry1["amount"] ?? null)), firstDay((entry1["from"] ?? null)), firstDay((entry1["to"] ?? null))]),
        finalInvoiceDueDateIsUnknown: isUnknown(fact10),
        finalInvoiceDueDate: firstDay(fact10),
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = !facts.terminationEndedByIsNone;
      const value2 = facts.terminationEndedBy === "provider";
      const value3 = value && !facts.terminationEndedByIsUnknown && value2;
      const value4 = !facts.terminationFormIsNone;
      const value5 = !facts.terminationFormIsUnknown;
      const value6 = facts.terminationForm === "headed-fax";
      const value7 = value4 && value5 && value6;
      let any = false;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      for (const entry of LISTED) {
        if (entry[0] === facts.terminationForm) {
          any = true;
          break;
        }
      }
      const value8 = value4 && value5 && any;
      const value9 = value4 && (facts.terminationFormIsUnknown || any) && !value8;
      const value10 = !facts.terminationMovesDomainIsNone;
      const value11 = !facts.terminationMovesDomain;
      const value12 = value10 && !facts.terminationMovesDomainIsUnknown && value11;
      const value13 = !facts.terminationMovesDomainLeftOutIsUnknown;
      const value14 = !facts.serviceKindIsUnknown;
      let any2 = false;
      if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
      for (const entry2 of LISTED2) {
        if (entry2[0] === facts.serviceKind) {
          any2 = true;
          break;
        }
      }
      const value15 = value13 && facts.terminationMovesDomainLeftOut;
      const value16 = (facts.terminationMovesDomainLeftOutIsUnknown || facts.terminationMovesDomainLeftOut) && !value15;
      let value17 = value16 || value15;
      if (value17) {
        const value18 = value14 && any2;
        const value19 = (facts.serviceKindIsUnknown || any2) && !value18;
        value17 = (value19 || value18) && (value16 || value19);
      }
      const value20 = !value17;
      const value21 = value13 && facts.terminationMovesDomainLeftOut && value14 && any2 && value20;
      const value22 = (value17 || value21) && !value21;
      const value23 = value12 || value13 && facts.terminationMovesDomainLeftOut && value14 && any2 && !value22 && value20;
      const value24 = !value23 && (value10 && (facts.terminationMovesDomainIsUnknown || value11 && !(facts.terminationMovesDomainIsNone || facts.terminationMovesDomainIsUnknown)) && !value12 || value22);
      const value25 = !value24;
      const value26 = value25 && value23;
      const value27 = (value24 || value26) && !value26;
      const value28 = !value27;
      const value29 = (value9 || value8) && (value27 || value28 && value25 && value23) && (value9 || value27);
      const value30 = !value29;
      const value31 = value7 || value4 && value5 && any && value30 && value28 && value25 && value23;
      let value32 = !value31;
      if (value32) {
        let value33 = value4;
        if (value33) {
          const value34 = facts.terminationFormIsUnknown || value6 && !(facts.terminationFormIsNone || facts.terminationFormIsUnknown);
          const value35 = !value7;
          value33 = (value4 && value34 && value35 || value7) && value34 && value35;
        }
        value32 = value33 || value29;
      }
      const value36 = !value32;
      const value37 = value36 && value31;
      const value38 = (value32 || value37) && !value37;
      const value39 = value3 || !value38 && value36 && value31;
      const value40 = !value39 && (value && (facts.terminationEndedByIsUnknown || value2 && !(facts.terminationEndedByIsNone || facts.terminationEndedByIsUnknown)) && !value3 || value38);
      const value41 = !value40;
      const value42 = value41 && value39;
      const value43 = !(value40 ? facts.terminationEffectiveOnIsNone : facts.terminationEffectiveOnIsNone || !value42);
      const value44 = !facts.terminationEffectiveOnIsNone;
      const value45 = facts.asOf >= (value40 ? (value44 && facts.terminationEffectiveOnAtLatest < -719162 ? -719162 : facts.terminationEffectiveOnIsNone ? -719162 : facts.terminationEffectiveOnAtLatest) : value42 ? facts.terminationEffectiveOnAtLatest : 0);
      const value46 = !((value40 ? value44 : facts.terminationEffectiveOnIsUnknown && value41 && value39) && (value40 || facts.terminationEffectiveOnMayBeNone && value41 && value39) || facts.asOfIsUnknown && facts.asOfMayBeNone);
      const hasEndedIsUnknown = value43 && facts.asOfAtLatest >= (value40 ? (value44 && 2932896 < facts.terminationEffectiveOn ? 2932896 : facts.terminationEffectiveOnIsNone ? 2932896 : facts.terminationEffectiveOn) : value42 ? facts.terminationEffectiveOn : 0) && !(value43 && value45 && value46);
      const value47 = 0 >= facts.accountCreditInPence;
      const value48 = !facts.accountCreditIsUnknown && value47;
      const value49 = !value48;
      const value50 = (facts.accountCreditIsUnknown || value47) && value49;
      const value51 = facts.accountCreditIsUnknown || facts.accountOwedIsUnknown;
      let state_0 = AMOUNT0;
      if ((steps += facts.accountOwed.length) > MOST_STEPS) return undefined;
      for (const entry3 of facts.accountOwed) {
        state_0 = plus(entry3[1], state_0);
      }
      const value52 = minus(facts.accountCredit, state_0);
      const value53 = compare(value52, AMOUNT0) < 0;
      const value54 = compare(value52, AMOUNT0) === 0;
      const refundableIsUnknown = value50 ? !(!value51 && (value53 || value54)) : value49 && value51;
      const value55 = !hasEndedIsUnknown;
      const refundUnroundedIsUnknown = hasEndedIsUnknown ? !(!refundableIsUnknown && (value53 || value54 || value50 || value48)) : value43 && value45 && refundableIsUnknown && value55 && value46;
      const value56 = !refundUnroundedIsUnknown;
      const refundable = value50 ? AMOUNT0 : value48 ? AMOUNT0 : value53 ? AMOUNT0 : value52;
      const hasEnded = value43 && value45 && value55 && value46;
      const refundUnrounded = hasEndedIsUnknown ? refundable : hasEnded ? refundable : AMOUNT0;
      const refund = roundHalfUp(refundUnrounded, 2);
      const value57 = compare(AMOUNT0, refund) < 0;
      const value58 = !hasEnded;
      const value59 = (hasEndedIsUnknown || hasEnded) && value58;
      const value60 = !value59;
      const value61 = value59 || value43 && value45 && value60 && value55 && value46;
      const refundIsRight = value56 && value57;
      let refundCreditIsUnknown = value61;
      if (refundCreditIsUnknown) {
        const value62 = (refundUnroundedIsUnknown || value57) && !refundIsRight;
        refundCreditIsUnknown = (value62 || refundIsRight) && (value59 || value62);
      }
      const value63 = !refundCreditIsUnknown;
      const value64 = value43 && value45 && value56 && value57 && value63 && value60 && value55 && value46;
      const value65 = compare(AMOUNT0, state_0) >= 0;
      const value66 = !facts.accountOwedIsUnknown && value65;
      const value67 = !value66;
      const value68 = (facts.accountOwedIsUnknown || value65) && value67;
      const value69 = facts.accountOwedIsUnknown || facts.accountCreditIsUnknown;
      const value70 = minus(state_0, facts.accountCredit);
      const value71 = compare(value70, AMOUNT0) < 0;
      const value72 = compare(value70, AMOUNT0) === 0;
      const value73 = value68 ? !(!value69 && (value71 || value72)) : value67 && value69;
      const invoiceUnroundedIsUnknown = hasEndedIsUnknown ? !(!value73 && (value71 || value72 || value68 || value66)) : value43 && value45 && value73 && value55 && value46;
      const value74 = !invoiceUnroundedIsUnknown;
      const value75 = value68 ? AMOUNT0 : value66 ? AMOUNT0 : value71 ? AMOUNT0 : value70;
      const finalInvoice = roundHalfUp(hasEndedIsUnknown ? value75 : hasEnded ? value75 : AMOUNT0, 2);
      const value76 = compare(AMOUNT0, finalInvoice) < 0;
      let finalInvoiceIsUnknown = value61;
      if (finalInvoiceIsUnknown) {
        const value77 = value74 && value76;
        const value78 = (invoiceUnroundedIsUnknown || value76) && !value77;
        finalInvoiceIsUnknown = (value78 || value77) && (value59 || value78);
      }
      const value79 = !finalInvoiceIsUnknown;
      const value80 = value43 && value45 && value74 && value76 && value79 && value60 && value55 && value46;
      const value81 = value55 && value58;
      const value82 = hasEndedIsUnknown || value81;
      const value83 = !value81;
      const value84 = value82 && value83;
      const value85 = !value84;
      const notEndedIsUnknown = (value84 || value85 && value55 && value58) && value82 && value83;
      const value86 = !notEndedIsUnknown;
      const value87 = value86 && value85 && value55 && value58;
      if (!(value64 || value80 || value87) && (refundCreditIsUnknown || finalInvoiceIsUnknown || notEndedIsUnknown) || value4 && value5 && value6 && any && value30 && value28 && value25 && value23 || value43 && value45 && value56 && value57 && value74 && value76 && value63 && value60 && value55 && value46 && value79 || (value64 || value80) && value86 && value85 && value55 && value58) return undefined;
      const outcome = value64 ? "refund-credit" : value80 ? "final-invoice" : value87 ? "not-ended" : "nothing-due";
      if (isBare) return outcome;
      const value88 = !facts.accountPrepaidIsUnknown;
      const value89 = facts.terminationEffectiveOn < -719162;
      const value90 = value44 && facts.terminationEffectiveOnIsUnknown && value89;
      const value91 = facts.terminationEffectiveOnIsUnknown && value89;
      const value92 = facts.terminationEffectiveOnIsUnknown && facts.terminationEffectiveOnMayBeNone;
      const value93 = !value91;
      const value94 = value91 || value92;
      const value95 = !value90;
      const list = [];
      if ((steps += facts.accountPrepaid.length) > MOST_STEPS) return undefined;
      for (const entry4 of facts.accountPrepaid) {
        const value96 = entry4[1] + -1;
        const value97 = (entry4[2] - value96) * 100;
        const value98 = value96 < facts.terminationEffectiveOn ? facts.terminationEffectiveOn : value96;
        const value99 = value91 ? -719163 : value98;
        const value100 = entry4[2] < value99 ? entry4[2] : value99;
        let value101 = value44;
        if (value101) {
          let value102 = value90;
          if (!value102) {
            const value103 = value96 < facts.terminationEffectiveOnAtLatest ? facts.terminationEffectiveOnAtLatest : value96;
            const value104 = value91 || value92 || facts.terminationEffectiveOnIsUnknown && !(value103 === value98 && value93);
            value102 = value44 && value104 && value94;
            if (!value102) {
              let value105 = value44 && value104;
              if (value105) {
                const value106 = value91 ? 2932897 : value103;
                value105 = !((entry4[2] < value106 ? entry4[2] : value106) === value100 && value95);
              }
              value102 = value105;
            }
          }
          value101 = value102;
        }
        list.push([facts.terminationEffectiveOnIsNone || value97 === 0 && !value101, value101, divide(times(ofPence((entry4[2] - (value90 ? -719163 : value100)) * 100), entry4[0]), ofPence(value97))]);
      }
      let state2_0 = false;
      let state2_1 = AMOUNT0;
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry5 of list) {
        const next = state2_0 || entry5[0];
        const next2 = plus(entry5[2], state2_1);
        state2_0 = next;
        state2_1 = next2;
      }
      let any3 = false;
      if ((steps += list.length) > MOST_STEPS) return undefined;
      for (const entry6 of list) {
        if (entry6[1]) {
          any3 = true;
          break;
        }
      }
      const value107 = !any3;
      const value108 = !(value88 && state2_0 && value107);
      const value109 = compare(AMOUNT0, state2_1) < 0;
      const value110 = value108 && (facts.accountPrepaidIsUnknown || any3 || value109) && !(value88 && value109 && value108 && value107);
      const value111 = !value110;
      if (facts.accountOwedIsUnknown || refundUnroundedIsUnknown || invoiceUnroundedIsUnknown || finalInvoiceIsUnknown || value43 && value45 && value74 && value76 && facts.finalInvoiceDueDateIsUnknown && value79 && value60 && value55 && value46 || value61 && (value110 || value88 && value109 && value111 && value108 && value107) && (value59 || value110) || hasEndedIsUnknown) return undefined;
      const answer = {
        outcome: outcome,
        values: {
          "owed": moneyText(state_0),
          "refund": moneyText(refund),
          "refundUnrounded": toPlaces(refundUnrounded, 10),
          "finalInvoice": moneyText(finalInvoice),
          "dueOn": value79 && !value80 ? null : dateOfNumber(finalInvoiceIsUnknown ? (2932896 < facts.finalInvoiceDueDate ? 2932896 : facts.finalInvoiceDueDate) : value80 ? facts.finalInvoiceDueDate : 0),
          "refundIsRight": refundIsRight,
          "goodwillPossible": value43 && value45 && value88 && value109 && value60 && value55 && value46 && value111 && value108 && value107,
          "terminationNoticeOwed": hasEnded,
        },
        holds: { "isDueAsPrinted": true, "isDueAtEnding": false },
      };
      if (!tellsSums) return answer;
      if (refundUnroundedIsUnknown) return answer;
      return { ...answer, sums: [value57 ? { amount: moneyText(refund), isOwed: true } : null] };
    },
  };
};
