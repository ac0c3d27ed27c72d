// How much interest may be charged on an invoice paid late?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, compareRaw, dateOfNumber, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, plus, roundHalfUp, times, toPlaces, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  const AMOUNT0 = decimal('0');
  const LISTED = [[false, false, -719162, -719162, false, false, false, AMOUNT0]];
  const LISTED2 = [[]];
  const AMOUNT115 = decimal('11.5');
  const AMOUNT1125 = decimal('11.25');
  const AMOUNT11 = decimal('11');
  const AMOUNT1075 = decimal('10.75');
  const AMOUNT105 = decimal('10.5');
  const AMOUNT1025 = decimal('10.25');
  const AMOUNT10 = decimal('10');
  const AMOUNT975 = decimal('9.75');
  const AMOUNT12 = decimal('12');
  const AMOUNT1175 = decimal('11.75');
  const AMOUNT95 = decimal('9.5');
  const AMOUNT925 = decimal('9.25');
  const AMOUNT9 = decimal('9');
  const AMOUNT13 = decimal('13');
  const AMOUNT15 = decimal('15');
  const AMOUNT1475 = decimal('14.75');
  const AMOUNT145 = decimal('14.5');
  const AMOUNT1425 = decimal('14.25');
  const AMOUNT14 = decimal('14');
  const AMOUNT1325 = decimal('13.25');
  const AMOUNT1225 = decimal('12.25');
  const AMOUNT875 = decimal('8.75');
  const AMOUNT825 = decimal('8.25');
  const AMOUNT8 = decimal('8');
  const AMOUNT75 = decimal('7.5');
  const AMOUNT7 = decimal('7');
  const AMOUNT65 = decimal('6.5');
  const AMOUNT6 = decimal('6');
  const AMOUNT55 = decimal('5.5');
  const AMOUNT5 = decimal('5');
  const AMOUNT125 = decimal('12.5');
  const AMOUNT17 = decimal('17');
  const AMOUNT16 = decimal('16');
  const AMOUNT126875 = decimal('12.6875');
  const AMOUNT15125 = decimal('15.125');
  const AMOUNT150625 = decimal('15.0625');
  const AMOUNT14625 = decimal('14.625');
  const AMOUNT145625 = decimal('14.5625');
  const AMOUNT14375 = decimal('14.375');
  const AMOUNT143125 = decimal('14.3125');
  const AMOUNT14125 = decimal('14.125');
  const AMOUNT13875 = decimal('13.875');
  const AMOUNT138125 = decimal('13.8125');
  const AMOUNT13625 = decimal('13.625');
  const AMOUNT13125 = decimal('13.125');
  const AMOUNT12625 = decimal('12.625');
  const AMOUNT12125 = decimal('12.125');
  const AMOUNT120625 = decimal('12.0625');
  const AMOUNT119375 = decimal('11.9375');
  const AMOUNT118125 = decimal('11.8125');
  const AMOUNT11625 = decimal('11.625');
  const AMOUNT115625 = decimal('11.5625');
  const AMOUNT11375 = decimal('11.375');
  const AMOUNT11125 = decimal('11.125');
  const AMOUNT10875 = decimal('10.875');
  const AMOUNT10625 = decimal('10.625');
  const AMOUNT10375 = decimal('10.375');
  const AMOUNT10125 = decimal('10.125');
  const AMOUNT9625 = decimal('9.625');
  const AMOUNT9375 = decimal('9.375');
  const AMOUNT9125 = decimal('9.125');
  const AMOUNT105625 = decimal('10.5625');
  const AMOUNT103125 = decimal('10.3125');
  const AMOUNT100625 = decimal('10.0625');
  const AMOUNT98125 = decimal('9.8125');
  const AMOUNT95625 = decimal('9.5625');
  const AMOUNT94375 = decimal('9.4375');
  const AMOUNT90625 = decimal('9.0625');
  const AMOUNT88125 = decimal('8.8125');
  const AMOUNT85625 = decimal('8.5625');
  const AMOUNT8875 = decimal('8.875');
  const AMOUNT11875 = decimal('11.875');
  const AMOUNT13375 = decimal('13.375');
  const AMOUNT12875 = decimal('12.875');
  const AMOUNT12375 = decimal('12.375');
  const AMOUNT9875 = decimal('9.875');
  const AMOUNT8375 = decimal('8.375');
  const AMOUNT7875 = decimal('7.875');
  const AMOUNT7375 = decimal('7.375');
  const AMOUNT1375 = decimal('13.75');
  const AMOUNT138438 = decimal('13.8438');
  const AMOUNT14875 = decimal('14.875');
  const AMOUNT6875 = decimal('6.875');
  const AMOUNT5875 = decimal('5.875');
  const AMOUNT5375 = decimal('5.375');
  const AMOUNT5125 = decimal('5.125');
  const AMOUNT5625 = decimal('5.625');
  const AMOUNT6125 = decimal('6.125');
  const AMOUNT6625 = decimal('6.625');
  const AMOUNT6375 = decimal('6.375');
  const AMOUNT59375 = decimal('5.9375');
  const AMOUNT56875 = decimal('5.6875');
  const AMOUNT625 = decimal('6.25');
  const AMOUNT675 = decimal('6.75');
  const AMOUNT725 = decimal('7.25');
  const AMOUNT525 = decimal('5.25');
  const AMOUNT575 = decimal('5.75');
  const AMOUNT475 = decimal('4.75');
  const AMOUNT45 = decimal('4.5');
  const AMOUNT4 = decimal('4');
  const AMOUNT375 = decimal('3.75');
  const AMOUNT35 = decimal('3.5');
  const AMOUNT425 = decimal('4.25');
  const AMOUNT3 = decimal('3');
  const AMOUNT2 = decimal('2');
  const AMOUNT152 = decimal('1.5');
  const AMOUNT1 = decimal('1');
  const AMOUNT05 = decimal('0.5');
  const AMOUNT025 = decimal('0.25');
  const AMOUNT075 = decimal('0.75');
  const AMOUNT01 = decimal('0.1');
  const AMOUNT1252 = decimal('1.25');
  const AMOUNT175 = decimal('1.75');
  const AMOUNT225 = decimal('2.25');
  const LISTED3 = [[1827, AMOUNT115], [1845, AMOUNT1125], [1852, AMOUNT11], [1866, AMOUNT1075], [1873, AMOUNT105], [1894, AMOUNT1025], [1908, AMOUNT10], [1936, AMOUNT975], [1950, AMOUNT10], [2034, AMOUNT11], [2104, AMOUNT12], [2146, AMOUNT1175], [2160, AMOUNT115], [2188, AMOUNT1125], [2195, AMOUNT11], [2209, AMOUNT1075], [2216, AMOUNT105], [2223, AMOUNT10], [2230, AMOUNT95], [2251, AMOUNT925], [2258, AMOUNT9], [2307, AMOUNT105], [2335, AMOUNT115], [2447, AMOUNT13], [2471, AMOUNT15], [2517, AMOUNT1475], [2545, AMOUNT145], [2554, AMOUNT1425], [2566, AMOUNT14], [2580, AMOUNT1325], [2587, AMOUNT1225], [2590, AMOUNT12], [2625, AMOUNT11], [2636, AMOUNT105], [2646, AMOUNT95], [2658, AMOUNT925], [2664, AMOUNT9], [2671, AMOUNT875], [2678, AMOUNT825], [2692, AMOUNT8], [2776, AMOUNT75], [2783, AMOUNT7], [2811, AMOUNT65], [2818, AMOUNT6], [2839, AMOUNT55], [2846, AMOUNT5], [2888, AMOUNT7], [2930, AMOUNT65], [3023, AMOUNT75], [3049, AMOUNT875], [3056, AMOUNT9], [3080, AMOUNT10], [3234, AMOUNT125], [3325, AMOUNT14], [3346, AMOUNT13], [3381, AMOUNT12], [3450, AMOUNT14], [3605, AMOUNT17], [3836, AMOUNT16], [3981, AMOUNT14], [4087, AMOUNT12], [4254, AMOUNT126875], [4275, AMOUNT14], [4302, AMOUNT15], [4318, AMOUNT15125], [4327, AMOUNT150625], [4330, AMOUNT14625], [4346, AMOUNT145625], [4355, AMOUNT14375], [4400, AMOUNT143125], [4401, AMOUNT1425], [4402, AMOUNT14125], [4403, AMOUNT14], [4404, AMOUNT13875], [4435, AMOUNT138125], [4438, AMOUNT13625], [4451, AMOUNT1325], [4488, AMOUNT13125], [4491, AMOUNT13], [4492, AMOUNT13125], [4541, AMOUNT12625], [4572, AMOUNT125], [4575, AMOUNT1225], [4576, AMOUNT12125], [4584, AMOUNT120625], [4589, AMOUNT119375], [4591, AMOUNT118125], [4592, AMOUNT1175], [4593, AMOUNT11625], [4596, AMOUNT115625], [4598, AMOUNT115], [4610, AMOUNT11375], [4611, AMOUNT1125], [4618, AMOUNT11125], [4619, AMOUNT11], [4620, AMOUNT10875], [4621, AMOUNT10625], [4652, AMOUNT105], [4653, AMOUNT10375], [4654, AMOUNT1025], [4655, AMOUNT10125], [4667, AMOUNT9625], [4687, AMOUNT9375], [4688, AMOUNT9125], [4712, AMOUNT10], [4759, AMOUNT11], [4821, AMOUNT105625], [4850, AMOUNT103125], [4851, AMOUNT100625], [4911, AMOUNT98125], [4912, AMOUNT95625], [4968, AMOUNT94375], [4969, AMOUNT95625], [5023, AMOUNT90625], [5179, AMOUNT88125], [5186, AMOUNT85625], [5243, AMOUNT90625], [5293, AMOUNT8875], [5300, AMOUNT10], [5305, AMOUNT12], [5333, AMOUNT115], [5334, AMOUNT11], [5341, AMOUNT1075], [5342, AMOUNT105], [5422, AMOUNT10], [5436, AMOUNT975], [5440, AMOUNT95], [5492, AMOUNT11875], [5506, AMOUNT13875], [5557, AMOUNT13375], [5565, AMOUNT12875], [5587, AMOUNT12375], [5670, AMOUNT11875], [5685, AMOUNT11375], [5858, AMOUNT12375], [5921, AMOUNT11375], [5944, AMOUNT10875], [5951, AMOUNT10375], [5986, AMOUNT9875], [6131, AMOUNT10875], [6276, AMOUNT10375], [6285, AMOUNT9875], [6326, AMOUNT9375], [6336, AMOUNT8875], [6426, AMOUNT9875], [6504, AMOUNT9375], [6516, AMOUNT8875], [6545, AMOUNT8375], [6605, AMOUNT8875], [6650, AMOUNT8375], [6672, AMOUNT7875], [6711, AMOUNT7375], [6728, AMOUNT7875], [6735, AMOUNT8375], [6749, AMOUNT8875], [6762, AMOUNT9875], [6776, AMOUNT10375], [6794, AMOUNT10875], [6811, AMOUNT11875], [6903, AMOUNT12875], [7084, AMOUNT1375], [7182, AMOUNT138438], [7186, AMOUNT13875], [7190, AMOUNT1375], [7218, AMOUNT14875], [7585, AMOUNT13875], [7713, AMOUNT13375], [7727, AMOUNT12875], [7750, AMOUNT12375], [7771, AMOUNT11875], [7813, AMOUNT11375], [7862, AMOUNT10875], [7916, AMOUNT10375], [8160, AMOUNT9875], [8300, AMOUNT8875], [8324, AMOUNT7875], [8352, AMOUNT6875], [8426, AMOUNT5875], [8727, AMOUNT5375], [8804, AMOUNT5125], [9020, AMOUNT5625], [9106, AMOUNT6125], [9163, AMOUNT6625], [9477, AMOUNT6375], [9513, AMOUNT6125], [9563, AMOUNT59375], [9653, AMOUNT56875], [9799, AMOUNT59375], [9987, AMOUNT625], [10018, AMOUNT65], [10052, AMOUNT675], [10080, AMOUNT7], [10171, AMOUNT725], [10381, AMOUNT75], [10507, AMOUNT725], [10535, AMOUNT675], [10570, AMOUNT625], [10598, AMOUNT6], [10626, AMOUNT55], [10689, AMOUNT525], [10752, AMOUNT5], [10842, AMOUNT525], [10899, AMOUNT55], [10969, AMOUNT575], [10997, AMOUNT6], [11361, AMOUNT575], [11417, AMOUNT55], [11452, AMOUNT525], [11536, AMOUNT5], [11583, AMOUNT475], [11599, AMOUNT45], [11634, AMOUNT4], [12089, AMOUNT375], [12243, AMOUNT35], [12362, AMOUNT375], [12453, AMOUNT4], [12544, AMOUNT425], [12579, AMOUNT45], [12635, AMOUNT475], [12999, AMOUNT45], [13363, AMOUNT475], [13461, AMOUNT5], [13524, AMOUNT525], [13643, AMOUNT55], [13699, AMOUNT575], [13853, AMOUNT55], [13916, AMOUNT525], [13979, AMOUNT5], [14160, AMOUNT45], [14189, AMOUNT3], [14217, AMOUNT2], [14252, AMOUNT152], [14280, AMOUNT1], [14308, AMOUNT05], [17017, AMOUNT025], [17472, AMOUNT05], [17745, AMOUNT075], [18332, AMOUNT025], [18340, AMOUNT01], [18977, AMOUNT025], [19026, AMOUNT05], [19068, AMOUNT075], [19117, AMOUNT1], [19159, AMOUNT1252], [19208, AMOUNT175], [19257, AMOUNT225], [19299, AMOUNT3], [19341, AMOUNT35], [19390, AMOUNT4], [19439, AMOUNT425], [19488, AMOUNT45], [19530, AMOUNT5], [19572, AMOUNT525], [19936, AMOUNT5], [20034, AMOUNT475], [20125, AMOUNT45], [20216, AMOUNT425], [20307, AMOUNT4], [20440, AMOUNT375]];
  const LISTED4 = [[-719162]];
  const AMOUNT36500 = decimal('36500');
  const AMOUNT13359000 = decimal('13359000');
  const LISTED5 = [[-719162, false, AMOUNT0]];
  return {
    decision: "late-payment-interest",
    readings: {},
    whole: {
      facts: ["dispute.refundedOn","asOf","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","invoice.dueDate","invoice.date","payments","baseRates","invoice.interestDemanded"],
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
        const fact9 = given[9];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact8 === undefined || fact9 === undefined) return undefined;
        return {
          disputeRefundedOnIsNone: fact0 === null,
          disputeRefundedOn: firstDay(fact0),
          asOf: firstDay(fact1),
          disputeMistakeAcceptedIsNone: fact2 === null,
          disputeMistakeAccepted: fact2 === true,
          invoiceAmountInPence: penceIn(amountIn(fact3)),
          disputeWronglyChargedInPence: penceIn(amountIn(fact4)),
          disputeWronglyChargedIsNone: fact4 === null,
          invoiceDueDate: firstDay(fact5),
          invoiceDate: firstDay(fact6),
          payments: entriesIn(fact7).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
          baseRates: entriesIn(fact8).map((entry1) => [firstDay(fieldIn(entry1, "from")), amountIn(fieldIn(entry1, "percent"))]),
          invoiceInterestDemandedIsNone: fact9 === null,
          invoiceInterestDemanded: fact9 === true,
        };
      },
      answer(facts, isBare) {
        let steps = 0;
        const value = !facts.disputeRefundedOnIsNone;
        const value2 = facts.asOf >= facts.disputeRefundedOn;
        const isRefunded = value && value2;
        const value3 = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || isRefunded;
        const rightAmount = facts.invoiceAmountInPence - (value3 ? facts.disputeWronglyChargedInPence : 0);
        const value4 = 0 < rightAmount;
        const value5 = facts.invoiceDueDate < answersFrom(CALENDAR);
        const value6 = !value5;
        const value7 = answersTo(CALENDAR);
        const value8 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value9 = value7 >= value8;
        const value10 = value6 && value9;
        let collectionDay;
        if (value10) {
          collectionDay = value8;
        } else {
        
          let value11;
          if (value5 || value7 < facts.invoiceDueDate) {
            value11 = facts.invoiceDueDate;
          } else {
          
            const value12 = value7 + 1;
            value11 = 2932896 < value12 ? 2932896 : value12;
          }
          collectionDay = value11;
        }
        const value13 = collectionDay + 30;
        const value14 = 2932896 < value13;
        const value15 = value6 && value9 && value14;
        const thirtyAfterDue = value15 ? -719163 : value14 ? -719162 : value13;
        const thirtyAfterInvoice = facts.invoiceDate + 30;
        const value16 = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
        const startDay = value15 ? -719163 : value16;
        let thirtyAfterDueAtLatest;
        if (value15) {
          thirtyAfterDueAtLatest = 2932897;
        } else {
        
          const value17 = (value10 ? value8 : 2932896) + 30;
          thirtyAfterDueAtLatest = 2932896 < value17 ? 2932896 : value17;
        }
        const value18 = thirtyAfterDueAtLatest < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDueAtLatest;
        const startDayAtLatest = value15 ? 2932897 : value18;
        const value19 = startDayAtLatest < facts.asOf;
        const value20 = !value15;
        const hasBegunIsUnknown = startDay < facts.asOf && !(value19 && value20);
        const value21 = !hasBegunIsUnknown;
        const hasBegun = value19 && value21 && value20;
        const value22 = (hasBegunIsUnknown || hasBegun) && !hasBegun;
        const value23 = !value22;
        const value24 = facts.asOf < thirtyAfterInvoice;
        const value25 = !value24;
        const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value3;
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          list.push([entry[0] < facts.invoiceDate ? facts.invoiceDate : entry[0], minus(AMOUNT0, entry[1])]);
        }
        const list2 = [];
        if ((steps += list.length) > MOST_STEPS) return undefined;
        for (const entry2 of list) {
          list2.push([entry2[0], false, entry2[1]]);
        }
        const all = [];
        const list3 = [[[[-719162, wrongSumIsNone, ofPence(rightAmount)]]], [list2]];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (const entry3 of list3) {
          for (const one of entry3[0]) all.push(one);
        }
        let unpaidIsNone = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry4 of all) {
          if (entry4[1]) {
            unpaidIsNone = true;
            break;
          }
        }
        const value26 = !unpaidIsNone;
        const value27 = !wrongSumIsNone;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry5 of all) {
          keys.push([entry5[0]]);
        }
        const sorted = inOrderOf(all, keys);
        const all2 = [];
        const list4 = [[LISTED5], [sorted]];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry6 of list4) {
          for (const one2 of entry6[0]) all2.push(one2);
        }
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry7 of all2) {
          const next = entry7[0];
          const next2 = plus(entry7[2], states_1);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
        const list5 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index8 = 0; index8 < states.length; index8 += 1) {
          const entry8 = states[index8];
          if (!(index8 + 1 < states.length && (states[index8 + 1]?.[0] ?? 0) === entry8[0])) {
            list5.push([entry8[0], entry8[1]]);
          }
        }
        const list6 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (let index9 = 0; index9 < list5.length; index9 += 1) {
          const entry9 = list5[index9];
          if (!(index9 > 0 && compare(entry9[1], (list5[index9 - 1]?.[1] ?? NIL)) === 0)) {
            list6.push([entry9[0], entry9[1]]);
          }
        }
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        const most = value24 ? facts.asOf : thirtyAfterInvoice;
        let found = NOT_FOUND;
        for (let index11 = list6.length - 1; index11 >= 0; index11 -= 1) {
          const entry10 = list6[index11];
          if (entry10[0] <= most) {
            found = entry10;
            break;
          }
        }
        const value28 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        let stillDueOnDay30IsUnknown = value4 && value26 && value27;
        if (stillDueOnDay30IsUnknown) {
          const value29 = value26 && !(found !== NOT_FOUND) || value26 && value28;
          const value30 = value26 && value28 && found !== NOT_FOUND;
          const value31 = !value30;
          stillDueOnDay30IsUnknown = (value26 && value29 && value31 || value30) && value29 && value31;
        }
        const stillDueOnDay30 = value4 && value26 && value28 && found !== NOT_FOUND && value27;
        const value32 = stillDueOnDay30IsUnknown || stillDueOnDay30;
        const value33 = !stillDueOnDay30;
        const value34 = value32 && value33;
        const value35 = !value34;
        const stillDueAfterThirtyDaysIsUnknown = value25 && (value34 || value4 && value26 && value28 && found !== NOT_FOUND && value35 && value27) && value32 && value33;
        const value36 = !stillDueAfterThirtyDaysIsUnknown;
        const value37 = value25 && value4 && value26 && value28 && found !== NOT_FOUND && value36 && value35 && value27;
        const value38 = (stillDueAfterThirtyDaysIsUnknown || value37) && !value37;
        const value39 = !value38;
        const interestRunsIsUnknown = value4 && (value22 || value19 && value23 && value21 && value20) && (value38 || value25 && value4 && value26 && value28 && found !== NOT_FOUND && value39 && value36 && value35 && value27) && value27 && (value22 || value38);
        const value40 = value18 !== value16;
        const value41 = value40 || value15;
        if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry11 of facts.baseRates) {
          keys2.push([entry11[0]]);
        }
        const sorted2 = inOrderOf(facts.baseRates, keys2);
        const list7 = [];
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (let index13 = 0; index13 < sorted2.length; index13 += 1) {
          const entry12 = sorted2[index13];
          if (!(index13 + 1 < sorted2.length && (sorted2[index13 + 1]?.[0] ?? 0) === entry12[0])) {
            list7.push([entry12[0], entry12[1]]);
          }
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < list7.length; index14 += 1) {
          const entry13 = list7[index14];
          if (!(index14 > 0 && compare(entry13[1], (list7[index14 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry13[0], entry13[1]]);
          }
        }
        const list9 = [];
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry14 of list8) {
          list9.push([entry14[0], plus(entry14[1], AMOUNT4)]);
        }
        const list10 = [];
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (let index16 = 0; index16 < list9.length; index16 += 1) {
          const entry15 = list9[index16];
          if (!(index16 > 0 && compare(entry15[1], (list9[index16 - 1]?.[1] ?? NIL)) === 0)) {
            list10.push([entry15[0], entry15[1]]);
          }
        }
        const value42 = [[facts.asOf]];
        let value43;
        if (value41) {
          value43 = NOTHING;
        } else {
        
          let value44;
          if (unpaidIsNone) {
            value44 = NOTHING;
          } else {
          
            let any = false;
            if ((steps += list6.length) > MOST_STEPS) return undefined;
            for (const entry16 of list6) {
              if (entry16[0] === -719162) {
                any = true;
                break;
              }
            }
            const list11 = [];
            const list12 = any ? NOTHING : LISTED2;
            if ((steps += list12.length) > MOST_STEPS) return undefined;
            for (const entry17 of list12) {
              list11.push([-719162]);
            }
            const list13 = [];
            if ((steps += list6.length) > MOST_STEPS) return undefined;
            for (const entry18 of list6) {
              list13.push([entry18[0]]);
            }
            const all3 = [];
            const list14 = [[list11], [list13]];
            if ((steps += list14.length) > MOST_STEPS) return undefined;
            for (const entry19 of list14) {
              for (const one3 of entry19[0]) all3.push(one3);
            }
            value44 = all3;
          }
          const list15 = [];
          if ((steps += list10.length) > MOST_STEPS) return undefined;
          for (const entry20 of list10) {
            list15.push([entry20[0]]);
          }
          const all4 = [];
          const list16 = [[LISTED4], [list15]];
          if ((steps += list16.length) > MOST_STEPS) return undefined;
          for (const entry21 of list16) {
            for (const one4 of entry21[0]) all4.push(one4);
          }
          const all5 = [];
          const list17 = [[unpaidIsNone, value44], [false, all4], [false, NOTHING], [false, NOTHING]];
          if ((steps += list17.length) > MOST_STEPS) return undefined;
          for (const entry22 of list17) {
            for (const one5 of entry22[0] ? NOTHING : entry22[1]) all5.push(one5);
          }
          const list18 = [];
          if ((steps += all5.length) > MOST_STEPS) return undefined;
          for (const entry23 of all5) {
            if (startDay < entry23[0] && entry23[0] < facts.asOf) {
              list18.push([entry23[0]]);
            }
          }
          if ((steps += list18.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry24 of list18) {
            keys3.push([entry24[0]]);
          }
          const sorted3 = inOrderOf(list18, keys3);
          const all6 = [];
          const list19 = [[[[startDay]]], [sorted3], [value42]];
          if ((steps += list19.length) > MOST_STEPS) return undefined;
          for (const entry25 of list19) {
            for (const one6 of entry25[0]) all6.push(one6);
          }
          const list20 = [];
          if ((steps += all6.length) > MOST_STEPS) return undefined;
          for (let index27 = 0; index27 < all6.length; index27 += 1) {
            const entry26 = all6[index27];
            if (index27 + 1 < all6.length && entry26[0] < (all6[index27 + 1]?.[0] ?? 0)) {
              list20.push([entry26[0], (all6[index27 + 1]?.[0] ?? 0)]);
            }
          }
          value43 = list20;
        }
        const value45 = facts.asOf >= startDay;
        const value46 = facts.asOf >= startDayAtLatest;
        const value47 = !(value46 && value20);
        const value48 = value45 && value47;
        const list21 = [];
        const list22 = value48 ? value42 : value46 && !value48 && value20 ? value42 : NOTHING;
        if ((steps += list22.length) > MOST_STEPS) return undefined;
        for (const entry27 of list22) {
          list21.push([entry27[0], entry27[0]]);
        }
        const value49 = [[value41, true, value43], [value45 && compareRaw(NOTHING, value42) !== 0 && value47, false, list21]];
        let any2 = false;
        if ((steps += value49.length) > MOST_STEPS) return undefined;
        for (const entry28 of value49) {
          if (entry28[0]) {
            any2 = true;
            break;
          }
        }
        let value50;
        if (any2) {
          value50 = NOTHING;
        } else {
        
          const all7 = [];
          if ((steps += value49.length) > MOST_STEPS) return undefined;
          for (const entry29 of value49) {
            for (const one7 of entry29[2]) all7.push(one7);
          }
          value50 = all7;
        }
        const startDayIsUnknown = value15 || value40;
        const value51 = startDay + -1;
        const value52 = value51 >= -719162 && 2932896 >= value51;
        const value53 = !startDayIsUnknown && !value52;
        const value54 = startDayIsUnknown && (value16 < -719162 || value15);
        const value55 = value53 || value54;
        const value56 = value52 ? value51 : -719162;
        const value57 = value55 ? -719163 : value56;
        const value58 = facts.asOf < value57 ? facts.asOf : value57;
        const value59 = startDayAtLatest + -1;
        const value60 = 2932896 < value59 ? 2932896 : value59;
        const value61 = value53 || value54 || value15 || value56 !== value60;
        const value62 = value61 && value55;
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        const most2 = value62 ? -719163 : value58;
        let found2 = NOT_FOUND;
        for (let index32 = list6.length - 1; index32 >= 0; index32 -= 1) {
          const entry30 = list6[index32];
          if (entry30[0] <= most2) {
            found2 = entry30;
            break;
          }
        }
        let value63 = value26;
        if (value63) {
          const value64 = value55 ? 2932897 : value60;
          value63 = value58 !== (facts.asOf < value64 ? facts.asOf : value64) || value62 || value61 && (value53 || value54 || value15) || !(found2 !== NOT_FOUND && !(2932896 < value58 && !value62));
        }
        let state_0 = unpaidIsNone;
        let state_1 = value63;
        let state_2 = unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL);
        let state_3 = false;
        let state_4 = false;
        let state_5 = 0;
        let state_6 = false;
        let state_7 = AMOUNT0;
        let state_8 = false;
        let state_9 = AMOUNT0;
        if ((steps += value50.length) > MOST_STEPS) return undefined;
        for (const entry31 of value50) {
          if ((steps += list6.length) > MOST_STEPS) return undefined;
          const most3 = entry31[0];
          let found3 = NOT_FOUND;
          for (let index35 = list6.length - 1; index35 >= 0; index35 -= 1) {
            const entry32 = list6[index35];
            if (entry32[0] <= most3) {
              found3 = entry32;
              break;
            }
          }
          const value65 = 2932896 >= entry31[0];
          const value66 = value26 && !(found3 !== NOT_FOUND && value65);
          const value67 = unpaidIsNone ? AMOUNT0 : (found3[1] ?? NIL);
          const value68 = entry31[1] - entry31[0];
          const value69 = 0 < value68;
          const value70 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
          const value71 = value66 || value26 && value70;
          const value72 = !value66;
          const value73 = !(value26 && value70 && value72);
          const value74 = value26 && value71 && value73;
          const value75 = !value74;
          const value76 = value74 || value26 && value70 && value75 && value72;
          const value77 = value68 === 0;
          if ((steps += list10.length) > MOST_STEPS) return undefined;
          const most4 = entry31[0];
          let found4 = NOT_FOUND;
          for (let index37 = list10.length - 1; index37 >= 0; index37 -= 1) {
            const entry33 = list10[index37];
            if (entry33[0] <= most4) {
              found4 = entry33;
              break;
            }
          }
          const value78 = times(found4[1] ?? NIL, value67);
          const value79 = times(value78, ofPence(value68 * 366 * 100));
          const value80 = compare(value79, AMOUNT0) === 0;
          const value81 = times(ofPence(value68 * 100), roundHalfUp(divide(value78, AMOUNT36500), 2));
          const value82 = compare(value81, AMOUNT0) === 0;
          const value83 = value66 || !(found4 !== NOT_FOUND && value65);
          const value84 = !(unpaidIsNone || value26 && value83);
          const value85 = value69 && value26 && value76 && value71 && value73 && !(value77 && value80 && value82 && value84);
          const value86 = value69 && value26 && value76 && value71 && value73;
          const value87 = !value86;
          const value88 = value69 && value26 && value70 && value87 && value75 && value72;
          const value89 = state_5 + (value86 ? value68 : value88 ? value68 : 0);
          const value90 = value69 && value26 && value70 && value87 && value75 && value72 && value83;
          const next3 = unpaidIsNone;
          const next4 = value66;
          const next5 = value67;
          const next6 = state_3 || value85 || value69 && value26 && !value77 && value76 && value71 && value73 || !(value89 >= -9007199254740991 && 9007199254740991 >= value89);
          const next7 = true;
          const next8 = value89;
          const next9 = state_6 || (value86 ? !(value80 && value84) : value90) || value85;
          const next10 = plus(value86 ? value79 : value88 ? value79 : AMOUNT0, state_7);
          const next11 = state_8 || (value86 ? !(value82 && value84) : value90) || value85;
          const next12 = plus(state_9, value86 ? value81 : value88 ? value81 : AMOUNT0);
          state_0 = next3;
          state_1 = next4;
          state_2 = next5;
          state_3 = next6;
          state_4 = next7;
          state_5 = next8;
          state_6 = next9;
          state_7 = next10;
          state_8 = next11;
          state_9 = next12;
        }
        const value91 = divide(state_7, AMOUNT13359000);
        const value92 = any2 || state_6;
        const value93 = !interestRunsIsUnknown;
        const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value91, AMOUNT0) === 0 && !value92) : value19 && value25 && value4 && value26 && value28 && found !== NOT_FOUND && value93 && value23 && value21 && value20 && value39 && value36 && value35 && value27 && value92;
        const value94 = !exactInterestIsUnknown;
        const value95 = value19 && value25 && value4 && value26 && value28 && found !== NOT_FOUND && value93 && value23 && value21 && value20 && value39 && value36 && value35 && value27;
        const exactInterest = interestRunsIsUnknown ? value91 : value95 ? value91 : AMOUNT0;
        const roundedInterest = roundHalfUp(exactInterest, 2);
        const value96 = compare(roundedInterest, AMOUNT0) < 0;
        const value97 = !value96;
        const value98 = compare(AMOUNT0, roundedInterest) < 0;
        const isGivenUp = !facts.invoiceInterestDemandedIsNone && !facts.invoiceInterestDemanded;
        const value99 = !isGivenUp;
        const mayCharge = value94 && value97 && value98 && value99;
        let value100 = !mayCharge;
        if (value100) {
          const value101 = exactInterestIsUnknown || value97 && value98;
          const value102 = value94 && value97 && value98;
          const value103 = !value102;
          value100 = (value101 && value103 || value102) && value99 && value101 && value103;
        }
        if (value100) return undefined;
        const outcome = mayCharge ? "may-charge" : "none";
        if (isBare) return outcome;
        let value104 = value40;
        if (!value104) {
          const value105 = any2 || state_3 || !(state_5 >= -9007199254740991 && 9007199254740991 >= state_5);
          value104 = (interestRunsIsUnknown ? !(state_5 === 0 && !value105) : value19 && value25 && value4 && value26 && value28 && found !== NOT_FOUND && value93 && value23 && value21 && value20 && value39 && value36 && value35 && value27 && value105) || exactInterestIsUnknown || value15 || stillDueOnDay30IsUnknown;
        }
        if (value104) return undefined;
        const list23 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry34 of facts.payments) {
          if (facts.asOf >= entry34[0]) {
            list23.push([entry34[1]]);
          }
        }
        let state2_0 = AMOUNT0;
        if ((steps += list23.length) > MOST_STEPS) return undefined;
        for (const entry35 of list23) {
          state2_0 = plus(entry35[0], state2_0);
        }
        const value106 = minus(ofPence(rightAmount), state2_0);
        const value107 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefunded ? facts.disputeWronglyChargedInPence : 0));
        return {
          outcome: outcome,
          values: {
            "accrualStart": dateOfNumber(startDay),
            "accrualDays": interestRunsIsUnknown ? state_5 : value95 ? state_5 : 0,
            "interestUnrounded": toPlaces(exactInterest, 10),
            "interest": moneyText(isGivenUp ? AMOUNT0 : roundedInterest),
            "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value106, AMOUNT0) < 0 ? AMOUNT0 : value106, 2)),
            "credit": wrongSumIsNone || value && value2 && facts.disputeWronglyChargedIsNone ? null : moneyText(roundHalfUp(compare(value107, AMOUNT0) < 0 ? AMOUNT0 : value107, 2)),
            "stillDueOnDay30": stillDueOnDay30,
            "interestMetByPayments": toPlaces(AMOUNT0, 10),
            "interestLeft": moneyText(isGivenUp ? AMOUNT0 : value96 ? AMOUNT0 : roundedInterest),
          },
          holds: {},
        };
      },
    },
    read(given) {
      const fact0 = given.read("invoice.dueDate");
      const fact1 = given.read("invoice.date");
      const fact2 = given.read("asOf");
      const fact3 = given.read("dispute.mistakeAccepted");
      const fact4 = given.read("dispute.refundedOn");
      const fact5 = given.read("dispute.wronglyCharged");
      const fact6 = given.read("invoice.amount");
      const fact7 = given.read("payments");
      const fact8 = given.read("baseRates");
      const fact9 = given.read("invoice.interestDemanded");
      return {
        invoiceDueDate: firstDay(fact0),
        invoiceDueDateAtLatest: lastDay(fact0),
        invoiceDueDateIsUnknown: isUnknown(fact0),
        invoiceDueDateMayBeNone: mayBeNone(fact0),
        invoiceDate: firstDay(fact1),
        invoiceDateIsUnknown: isUnknown(fact1),
        invoiceDateMayBeNone: mayBeNone(fact1),
        invoiceDateAtLatest: lastDay(fact1),
        asOf: firstDay(fact2),
        asOfIsUnknown: isUnknown(fact2),
        asOfMayBeNone: mayBeNone(fact2),
        asOfAtLatest: lastDay(fact2),
        disputeMistakeAcceptedIsNone: fact3 === null,
        disputeMistakeAcceptedIsUnknown: isUnknown(fact3),
        disputeMistakeAccepted: fact3 === true,
        disputeRefundedOnIsNone: fact4 === null,
        disputeRefundedOnAtLatest: lastDay(fact4),
        disputeRefundedOnIsUnknown: isUnknown(fact4),
        disputeRefundedOnMayBeNone: mayBeNone(fact4),
        disputeRefundedOn: firstDay(fact4),
        disputeWronglyChargedIsNone: fact5 === null,
        disputeWronglyChargedInPence: penceIn(amountIn(fact5)),
        disputeWronglyChargedIsUnknown: isUnknown(fact5),
        invoiceAmountInPence: penceIn(amountIn(fact6)),
        invoiceAmountIsUnknown: isUnknown(fact6),
        paymentsIsUnknown: isUnknown(fact7),
        payments: entriesIn(fact7).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
        baseRatesIsUnknown: isUnknown(fact8),
        baseRates: entriesIn(fact8).map((entry1) => [firstDay(fieldIn(entry1, "from")), amountIn(fieldIn(entry1, "percent"))]),
        invoiceInterestDemandedIsNone: fact9 === null,
        invoiceInterestDemanded: fact9 === true,
        invoiceInterestDemandedIsUnknown: isUnknown(fact9),
      };
    },
    answer(facts, isBare) {
      let steps = 0;
      const value = answersFrom(CALENDAR);
      const value2 = facts.invoiceDueDate < value;
      const value3 = answersTo(CALENDAR);
      const value4 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value5 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value6 = !value2 && value3 >= value4 && facts.invoiceDueDateAtLatest >= value && value3 >= value5;
      const value7 = !value6;
      const value8 = facts.invoiceDueDateIsUnknown && value7;
      const value9 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value10 = value8 || value9;
      let value11;
      if (value2 || value3 < facts.invoiceDueDate) {
        value11 = facts.invoiceDueDate;
      } else {
      
        const value12 = value3 + 1;
        value11 = 2932896 < value12 ? 2932896 : value12;
      }
      const value13 = value6 ? value4 : value11;
      const value14 = (value10 ? -719163 : value13) + 30;
      const value15 = 2932896 < value14;
      const value16 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const collectionDayIsUnknown = value8 || value9 || value16 || value7 || !(value6 ? value4 === value5 : value11 === 2932896);
      const value17 = value15 && !collectionDayIsUnknown;
      const value18 = collectionDayIsUnknown && (value13 < -719162 || value8 || value9);
      const value19 = collectionDayIsUnknown && (value8 || value9 || value16);
      const value20 = value15 ? -719162 : value14;
      const value21 = (value10 ? 2932897 : value6 ? value5 : 2932896) + 30;
      const value22 = 2932896 < value21 ? 2932896 : value21;
      const thirtyAfterDueIsUnknown = value17 || value18 || value19 || value20 !== value22;
      const value23 = value17 || value18;
      const value24 = thirtyAfterDueIsUnknown && value23;
      const value25 = facts.invoiceDate + 30;
      const value26 = 2932896 < value25;
      const value27 = !facts.invoiceDateIsUnknown && value26;
      const value28 = facts.invoiceDateIsUnknown && facts.invoiceDate < -719162;
      const value29 = facts.invoiceDateIsUnknown && facts.invoiceDateMayBeNone;
      const value30 = facts.invoiceDateAtLatest + 30;
      const value31 = 2932896 < value30 ? 2932896 : value30;
      const value32 = value26 ? -719162 : value25;
      const thirtyAfterInvoiceIsUnknown = value27 || value28 || value29 || value31 !== value32;
      const value33 = value27 || value28;
      const value34 = thirtyAfterInvoiceIsUnknown && value33;
      const value35 = value24 || value34;
      const thirtyAfterDue = value23 ? -719163 : value20;
      const thirtyAfterInvoice = value33 ? -719163 : value32;
      const value36 = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
      const startDay = value35 ? -719163 : value36;
      const thirtyAfterDueAtLatest = value23 ? 2932897 : value22;
      const thirtyAfterInvoiceAtLatest = value33 ? 2932897 : value31;
      const value37 = thirtyAfterDueAtLatest < thirtyAfterInvoiceAtLatest ? thirtyAfterInvoiceAtLatest : thirtyAfterDueAtLatest;
      const startDayAtLatest = value35 ? 2932897 : value37;
      const value38 = startDayAtLatest < facts.asOf;
      const value39 = thirtyAfterDueIsUnknown && (value17 || value18 || value19);
      const value40 = thirtyAfterInvoiceIsUnknown && (value27 || value28 || value29);
      const value41 = value36 !== value37;
      const startDayIsUnknown = value24 || value34 || value39 || value40 || value41;
      const value42 = startDayIsUnknown && (value24 || value34 || value39 || value40);
      const value43 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value44 = !(value42 || value43);
      const hasBegunIsUnknown = startDay < facts.asOfAtLatest && !(value38 && value44);
      const value45 = !hasBegunIsUnknown;
      const hasBegun = value38 && value45 && value44;
      const value46 = (hasBegunIsUnknown || hasBegun) && !hasBegun;
      const value47 = !value46;
      const value48 = facts.asOf >= thirtyAfterInvoiceAtLatest;
      const value49 = !(value40 || value43);
      const value50 = facts.asOfAtLatest >= thirtyAfterInvoice && !(value48 && value49);
      const value51 = !value50;
      const value52 = !facts.disputeMistakeAcceptedIsNone;
      const isMistake = value52 && !facts.disputeMistakeAcceptedIsUnknown && facts.disputeMistakeAccepted;
      const value53 = !facts.disputeRefundedOnIsNone;
      const value54 = facts.asOf >= facts.disputeRefundedOnAtLatest;
      const value55 = !(facts.disputeRefundedOnIsUnknown && facts.disputeRefundedOnMayBeNone || value43);
      const isRefundedIsUnknown = value53 && facts.asOfAtLatest >= facts.disputeRefundedOn && !(value53 && value54 && value55);
      const value56 = !isRefundedIsUnknown;
      const isRefunded = value53 && value54 && value56 && value55;
      const value57 = (isRefundedIsUnknown || isRefunded) && !isRefunded;
      const value58 = isMistake || value53 && value54 && !value57 && value56 && value55;
      let value59 = !value58;
      if (value59) {
        const value60 = !isMistake;
        let isMistakeIsUnknown = value52;
        if (isMistakeIsUnknown) {
          const value61 = facts.disputeMistakeAcceptedIsUnknown || facts.disputeMistakeAccepted && !(facts.disputeMistakeAcceptedIsNone || facts.disputeMistakeAcceptedIsUnknown);
          isMistakeIsUnknown = (value52 && value61 && value60 || isMistake) && value61 && value60;
        }
        value59 = (isMistakeIsUnknown || isMistake) && value60 || value57;
      }
      const value62 = !value59;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value62 && value58;
      const value63 = !wrongSumIsNone;
      const rightAmount = facts.invoiceAmountInPence - (value59 ? facts.disputeWronglyChargedInPence : value62 && value58 ? facts.disputeWronglyChargedInPence : 0);
      const value64 = 0 < rightAmount;
      const value65 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const rightAmountIsUnknown = value63 && (facts.invoiceAmountIsUnknown || (value59 ? value65 : facts.disputeWronglyChargedIsUnknown && value62 && value58));
      const value66 = !rightAmountIsUnknown;
      const value67 = value63 && (value64 || rightAmountIsUnknown) && !(value64 && value63 && value66);
      const value68 = !value67;
      const value69 = value67 || value64 && value68 && value63 && value66;
      let value70;
      if (facts.paymentsIsUnknown) {
        value70 = NOTHING;
      } else {
      
        const value71 = value28 || value29;
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          const value72 = entry[0] < facts.invoiceDate ? facts.invoiceDate : entry[0];
          const value73 = entry[0] < facts.invoiceDateAtLatest ? facts.invoiceDateAtLatest : entry[0];
          list.push([value28 || value29 || value72 !== value73, value71, value28 ? -719163 : value72, value28 ? 2932897 : value73, minus(AMOUNT0, entry[1])]);
        }
        value70 = list;
      }
      const list2 = [];
      if ((steps += value70.length) > MOST_STEPS) return undefined;
      for (const entry2 of value70) {
        list2.push([entry2[0], entry2[1], entry2[2], entry2[3], false, false, false, entry2[4]]);
      }
      const value74 = [[false, [[false, false, -719162, -719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list2]];
      let any = false;
      if ((steps += value74.length) > MOST_STEPS) return undefined;
      for (const entry3 of value74) {
        let value75 = entry3[0];
        if (!value75) {
          let any2 = false;
          const list3 = entry3[1];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry4 of list3) {
            if (entry4[0] || entry4[5]) {
              any2 = true;
              break;
            }
          }
          value75 = any2;
        }
        if (value75) {
          any = true;
          break;
        }
      }
      let value76;
      if (any) {
        value76 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value74.length) > MOST_STEPS) return undefined;
        for (const entry5 of value74) {
          for (const one of entry5[1]) all.push(one);
        }
        value76 = all;
      }
      let any3 = false;
      if ((steps += value76.length) > MOST_STEPS) return undefined;
      for (const entry6 of value76) {
        if (entry6[4]) {
          any3 = true;
          break;
        }
      }
      let any4 = false;
      if ((steps += value76.length) > MOST_STEPS) return undefined;
      for (const entry7 of value76) {
        if (entry7[0] || entry7[5]) {
          any4 = true;
          break;
        }
      }
      const unpaidIsUnknown = any || any4;
      const value77 = !unpaidIsUnknown;
      const unpaidIsNone = any3 && value77;
      const value78 = !unpaidIsNone;
      const value79 = facts.asOf < thirtyAfterInvoice ? facts.asOf : thirtyAfterInvoice;
      const value80 = facts.asOfIsUnknown && facts.asOf < -719162;
      let value81;
      if (unpaidIsUnknown) {
        value81 = NOTHING;
      } else {
      
        if ((steps += value76.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry8 of value76) {
          keys.push([entry8[2]]);
        }
        const sorted = inOrderOf(value76, keys);
        const all2 = [];
        const list4 = [[LISTED], [sorted]];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry9 of list4) {
          for (const one2 of entry9[0]) all2.push(one2);
        }
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry10 of all2) {
          const next = entry10[2];
          const next2 = plus(states_1, entry10[7]);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
        const list5 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index11 = 0; index11 < states.length; index11 += 1) {
          const entry11 = states[index11];
          if (!(index11 + 1 < states.length && (states[index11 + 1]?.[0] ?? 0) === entry11[0])) {
            list5.push([entry11[0], entry11[1]]);
          }
        }
        const list6 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (let index12 = 0; index12 < list5.length; index12 += 1) {
          const entry12 = list5[index12];
          if (!(index12 > 0 && compare(entry12[1], (list5[index12 - 1]?.[1] ?? NIL)) === 0)) {
            list6.push([entry12[0], entry12[1]]);
          }
        }
        value81 = list6;
      }
      const value82 = value34 || value80;
      if ((steps += value81.length) > MOST_STEPS) return undefined;
      const most = value82 ? -719163 : value79;
      let found = NOT_FOUND;
      for (let index14 = value81.length - 1; index14 >= 0; index14 -= 1) {
        const entry13 = value81[index14];
        if (entry13[0] <= most) {
          found = entry13;
          break;
        }
      }
      const value83 = value78 && (any || any4 || (facts.asOfAtLatest < thirtyAfterInvoiceAtLatest ? facts.asOfAtLatest : thirtyAfterInvoiceAtLatest) !== value79 || value34 || value80 || value40 || value43 || !(found !== NOT_FOUND && !(2932896 < value79 && !value82)));
      const value84 = compare(AMOUNT0, found[1] ?? NIL) < 0;
      const value85 = !value83;
      const value86 = value78 && (value83 || value84 && value78) && !(value84 && value78 && value85);
      const value87 = !value86;
      const stillDueOnDay30IsUnknown = value69 && (value86 || value84 && value87 && value78 && value85) && (value67 || value86);
      const value88 = !stillDueOnDay30IsUnknown;
      const value89 = value64 && value84 && value88 && value68 && value63 && value66 && value87 && value78 && value85;
      const value90 = (stillDueOnDay30IsUnknown || value89) && !value89;
      const value91 = !value90;
      const stillDueAfterThirtyDaysIsUnknown = (value50 || value48 && value51 && value49) && (value90 || value64 && value84 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85) && (value50 || value90);
      const value92 = !stillDueAfterThirtyDaysIsUnknown;
      const value93 = value48 && value64 && value84 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85;
      const value94 = (stillDueAfterThirtyDaysIsUnknown || value93) && !value93;
      const value95 = !value94;
      const interestRunsIsUnknown = (value46 || value38 && value47 && value45 && value44) && (value94 || value48 && value64 && value84 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85) && value69 && (value46 || value94 || value67);
      const value96 = value78 && unpaidIsUnknown;
      let value97;
      if (unpaidIsNone || value96) {
        value97 = NOTHING;
      } else {
      
        let any5 = false;
        if ((steps += value81.length) > MOST_STEPS) return undefined;
        for (const entry14 of value81) {
          if (entry14[0] === -719162) {
            any5 = true;
            break;
          }
        }
        const list7 = [];
        const list8 = any5 ? NOTHING : LISTED2;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry15 of list8) {
          list7.push([-719162]);
        }
        const list9 = [];
        if ((steps += value81.length) > MOST_STEPS) return undefined;
        for (const entry16 of value81) {
          list9.push([entry16[0]]);
        }
        const all3 = [];
        const list10 = [[list7], [list9]];
        if ((steps += list10.length) > MOST_STEPS) return undefined;
        for (const entry17 of list10) {
          for (const one3 of entry17[0]) all3.push(one3);
        }
        value97 = all3;
      }
      let value98;
      if (facts.baseRatesIsUnknown) {
        value98 = LISTED3;
      } else {
      
        if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry18 of facts.baseRates) {
          keys2.push([entry18[0]]);
        }
        const sorted2 = inOrderOf(facts.baseRates, keys2);
        const list11 = [];
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (let index20 = 0; index20 < sorted2.length; index20 += 1) {
          const entry19 = sorted2[index20];
          if (!(index20 + 1 < sorted2.length && (sorted2[index20 + 1]?.[0] ?? 0) === entry19[0])) {
            list11.push([entry19[0], entry19[1]]);
          }
        }
        const list12 = [];
        if ((steps += list11.length) > MOST_STEPS) return undefined;
        for (let index21 = 0; index21 < list11.length; index21 += 1) {
          const entry20 = list11[index21];
          if (!(index21 > 0 && compare(entry20[1], (list11[index21 - 1]?.[1] ?? NIL)) === 0)) {
            list12.push([entry20[0], entry20[1]]);
          }
        }
        value98 = list12;
      }
      const list13 = [];
      if ((steps += value98.length) > MOST_STEPS) return undefined;
      for (const entry21 of value98) {
        list13.push([entry21[0], plus(entry21[1], AMOUNT4)]);
      }
      const list14 = [];
      if ((steps += list13.length) > MOST_STEPS) return undefined;
      for (let index23 = 0; index23 < list13.length; index23 += 1) {
        const entry22 = list13[index23];
        if (!(index23 > 0 && compare(entry22[1], (list13[index23 - 1]?.[1] ?? NIL)) === 0)) {
          list14.push([entry22[0], entry22[1]]);
        }
      }
      const list15 = [];
      if ((steps += list14.length) > MOST_STEPS) return undefined;
      for (const entry23 of list14) {
        list15.push([entry23[0]]);
      }
      const any6 = list14.length > 0;
      const value99 = facts.baseRatesIsUnknown ? 20732 : 2932896;
      const all4 = [];
      const list16 = [[LISTED4], [list15], [any6 && facts.baseRatesIsUnknown ? [[value99 + 1]] : NOTHING]];
      if ((steps += list16.length) > MOST_STEPS) return undefined;
      for (const entry24 of list16) {
        for (const one4 of entry24[0]) all4.push(one4);
      }
      const value100 = [[unpaidIsNone, value96, true, value97], [false, false, false, all4], [false, false, false, NOTHING], [false, false, false, NOTHING]];
      let any7 = false;
      if ((steps += value100.length) > MOST_STEPS) return undefined;
      for (const entry25 of value100) {
        if (entry25[1]) {
          any7 = true;
          break;
        }
      }
      const value101 = value41 || facts.asOfIsUnknown || any7 || value24 || value34 || value39 || value40;
      let value102;
      if (value101) {
        value102 = NOTHING;
      } else {
      
        let value103;
        if (any7) {
          value103 = NOTHING;
        } else {
        
          const all5 = [];
          if ((steps += value100.length) > MOST_STEPS) return undefined;
          for (const entry26 of value100) {
            for (const one5 of entry26[0] ? NOTHING : entry26[3]) all5.push(one5);
          }
          value103 = all5;
        }
        const list17 = [];
        if ((steps += value103.length) > MOST_STEPS) return undefined;
        for (const entry27 of value103) {
          if (startDay < entry27[0] && entry27[0] < facts.asOf) {
            list17.push([entry27[0]]);
          }
        }
        if ((steps += list17.length) > MOST_STEPS) return undefined;
        const keys3 = [];
        for (const entry28 of list17) {
          keys3.push([entry28[0]]);
        }
        const sorted3 = inOrderOf(list17, keys3);
        const all6 = [];
        const list18 = [[[[startDay]]], [sorted3], [[[facts.asOf]]]];
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry29 of list18) {
          for (const one6 of entry29[0]) all6.push(one6);
        }
        const list19 = [];
        if ((steps += all6.length) > MOST_STEPS) return undefined;
        for (let index31 = 0; index31 < all6.length; index31 += 1) {
          const entry30 = all6[index31];
          if (index31 + 1 < all6.length && entry30[0] < (all6[index31 + 1]?.[0] ?? 0)) {
            list19.push([entry30[0], (all6[index31 + 1]?.[0] ?? 0)]);
          }
        }
        value102 = list19;
      }
      const list20 = [];
      if ((steps += value102.length) > MOST_STEPS) return undefined;
      for (const entry31 of value102) {
        list20.push([false, false, entry31[0], entry31[0], entry31[1], entry31[1]]);
      }
      const value104 = facts.asOfAtLatest >= startDay;
      const value105 = [[facts.asOfIsUnknown, facts.asOfMayBeNone, facts.asOf, facts.asOfAtLatest]];
      const value106 = facts.asOf >= startDayAtLatest;
      const value107 = !(value106 && value44);
      let value108 = value104;
      if (value108) {
        const list21 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry32 of NOTHING) {
          list21.push([entry32[0], entry32[0] && entry32[1], entry32[0] ? 0 : entry32[2], entry32[0] ? 0 : entry32[3]]);
        }
        const list22 = [];
        if ((steps += value105.length) > MOST_STEPS) return undefined;
        for (const entry33 of value105) {
          list22.push([entry33[0], entry33[0] && entry33[1], entry33[0] ? 0 : entry33[2], entry33[0] ? 0 : entry33[3]]);
        }
        value108 = compareRaw(list21, list22) !== 0 && value107;
      }
      const value109 = value104 && value107;
      const list23 = [];
      const list24 = value109 ? value105 : value106 && !value109 && value44 ? value105 : NOTHING;
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry34 of list24) {
        list23.push([entry34[0], entry34[1], entry34[2], entry34[3], entry34[2], entry34[3]]);
      }
      const value110 = [[value101, true, list20], [value108, false, list23]];
      let any8 = false;
      if ((steps += value110.length) > MOST_STEPS) return undefined;
      for (const entry35 of value110) {
        let value111 = entry35[0];
        if (!value111) {
          let any9 = false;
          const list25 = entry35[2];
          if ((steps += list25.length) > MOST_STEPS) return undefined;
          for (const entry36 of list25) {
            if (entry36[0]) {
              any9 = true;
              break;
            }
          }
          value111 = any9;
        }
        if (value111) {
          any8 = true;
          break;
        }
      }
      let value112;
      if (any8) {
        value112 = NOTHING;
      } else {
      
        const all7 = [];
        if ((steps += value110.length) > MOST_STEPS) return undefined;
        for (const entry37 of value110) {
          for (const one7 of entry37[2]) all7.push(one7);
        }
        value112 = all7;
      }
      const value113 = startDay + -1;
      const value114 = value113 >= -719162 && 2932896 >= value113;
      const value115 = !startDayIsUnknown && !value114;
      const value116 = startDayIsUnknown && (value36 < -719162 || value24 || value34);
      const value117 = value115 || value116;
      const value118 = startDayAtLatest + -1;
      const value119 = 2932896 < value118 ? 2932896 : value118;
      const value120 = value114 ? value113 : -719162;
      const value121 = value117 ? -719163 : value120;
      const value122 = facts.asOf < value121 ? facts.asOf : value121;
      const value123 = value115 || value116 || value42 || value120 !== value119;
      const value124 = value123 && value117;
      const value125 = value124 || value80;
      if ((steps += value81.length) > MOST_STEPS) return undefined;
      const most2 = value125 ? -719163 : value122;
      let found2 = NOT_FOUND;
      for (let index40 = value81.length - 1; index40 >= 0; index40 -= 1) {
        const entry38 = value81[index40];
        if (entry38[0] <= most2) {
          found2 = entry38;
          break;
        }
      }
      let value126 = value78;
      if (value126) {
        let value127 = any || any4;
        if (!value127) {
          const value128 = value117 ? 2932897 : value119;
          value127 = (facts.asOfAtLatest < value128 ? facts.asOfAtLatest : value128) !== value122 || value124 || value80 || (value123 && (value115 || value116 || value42)) || value43 || !(found2 !== NOT_FOUND && !(2932896 < value122 && !value125));
        }
        value126 = value127;
      }
      let state_0 = unpaidIsNone;
      let state_1 = value126;
      let state_2 = unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL);
      let state_3 = false;
      let state_4 = false;
      let state_5 = 0;
      let state_6 = false;
      let state_7 = false;
      let state_8 = AMOUNT0;
      let state_9 = false;
      let state_10 = AMOUNT0;
      if ((steps += value112.length) > MOST_STEPS) return undefined;
      for (const entry39 of value112) {
        if ((steps += value81.length) > MOST_STEPS) return undefined;
        const most3 = entry39[2];
        let found3 = NOT_FOUND;
        for (let index43 = value81.length - 1; index43 >= 0; index43 -= 1) {
          const entry40 = value81[index43];
          if (entry40[0] <= most3) {
            found3 = entry40;
            break;
          }
        }
        const value129 = value78 && (any || any4 || entry39[0] || !(found3 !== NOT_FOUND && 2932896 >= entry39[2]));
        const value130 = unpaidIsNone ? AMOUNT0 : (found3[1] ?? NIL);
        const value131 = entry39[4] - entry39[2];
        const value132 = 0 < value131;
        const value133 = !entry39[0];
        const value134 = value133 && value132;
        const value135 = (entry39[0] || value132) && !value134;
        const value136 = value135 || value134;
        const value137 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value138 = !value129;
        const value139 = value78 && (value129 || value137 && value78) && !(value137 && value78 && value138);
        const value140 = !value139;
        const value141 = value139 || value137 && value140 && value78 && value138;
        const value142 = value135 || value139;
        const value143 = value131 === 0;
        if ((steps += list14.length) > MOST_STEPS) return undefined;
        const most4 = entry39[2];
        let found4 = NOT_FOUND;
        for (let index45 = list14.length - 1; index45 >= 0; index45 -= 1) {
          const entry41 = list14[index45];
          if (entry41[0] <= most4) {
            found4 = entry41;
            break;
          }
        }
        const value144 = times(value130, found4[1] ?? NIL);
        const value145 = times(value144, ofPence(value131 * 366 * 100));
        const value146 = compare(value145, AMOUNT0) === 0;
        const value147 = times(ofPence(value131 * 100), roundHalfUp(divide(value144, AMOUNT36500), 2));
        const value148 = compare(value147, AMOUNT0) === 0;
        const value149 = entry39[0] || value78 && (entry39[0] || value129 || !(found4 !== NOT_FOUND && value99 >= entry39[2]));
        const value150 = !(unpaidIsNone || value78 && value149);
        const value151 = value136 && value141 && value142 && !(value133 && value143 && value146 && value148 && value150);
        const value152 = value136 && value141 && value142;
        const value153 = !value152;
        const value154 = value133 && value132 && value137 && value153 && value140 && value78 && value138;
        const value155 = (value152 ? value131 : value154 ? value131 : 0) + state_5;
        const value156 = state_6 || value133 && value132 && value137 && any3 && !value151 && value153 && value140 && value78 && value138 && value77;
        const value157 = !value156;
        const value158 = value133 && value132 && value137 && value153 && value140 && value78 && value138 && value149;
        const next3 = unpaidIsNone;
        const next4 = value129;
        const next5 = value130;
        const next6 = state_3 || value151 || value136 && value141 && value142 && !(value133 && value143) || !(value155 >= -9007199254740991 && 9007199254740991 >= value155);
        const next7 = true;
        const next8 = value155;
        const next9 = value156;
        const next10 = value157 && (state_7 || (value152 ? !(value146 && value150) : value158) || value151);
        const next11 = plus(state_8, value152 ? value145 : value154 ? value145 : AMOUNT0);
        const next12 = value157 && (state_9 || (value152 ? !(value148 && value150) : value158) || value151);
        const next13 = plus(state_10, value152 ? value147 : value154 ? value147 : AMOUNT0);
        state_0 = next3;
        state_1 = next4;
        state_2 = next5;
        state_3 = next6;
        state_4 = next7;
        state_5 = next8;
        state_6 = next9;
        state_7 = next10;
        state_8 = next11;
        state_9 = next12;
        state_10 = next13;
      }
      const value159 = divide(state_8, AMOUNT13359000);
      const value160 = !interestRunsIsUnknown;
      const value161 = value38 && value48 && value64 && value84 && value160 && value47 && value45 && value44 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85;
      const exactInterest = interestRunsIsUnknown ? value159 : value161 ? value159 : AMOUNT0;
      const roundedInterest = roundHalfUp(exactInterest, 2);
      const value162 = compare(roundedInterest, AMOUNT0) < 0;
      const value163 = !value162;
      const value164 = compare(AMOUNT0, roundedInterest) < 0;
      const value165 = !any8;
      const value166 = value165 && state_6;
      const value167 = !value166;
      const value168 = any8 || state_7;
      const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value159, AMOUNT0) === 0 && !(value166 || value167 && value168)) : value38 && value48 && value64 && value84 && value160 && value47 && value45 && value44 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85 && value167 && value168;
      const value169 = !exactInterestIsUnknown;
      const exactInterestIsNone = value38 && value48 && value64 && value84 && value165 && state_6 && value160 && value47 && value45 && value44 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85;
      const value170 = !exactInterestIsNone;
      const value171 = value170 && (exactInterestIsUnknown && value170 || value163 && value164) && !(value163 && value164 && value170 && value169);
      const value172 = !value171;
      const value173 = value171 || value163 && value164 && value169 && value172 && value170;
      const value174 = !facts.invoiceInterestDemandedIsNone;
      const value175 = !facts.invoiceInterestDemanded;
      const isGivenUp = value174 && !facts.invoiceInterestDemandedIsUnknown && value175;
      const value176 = !isGivenUp;
      const isGivenUpIsUnknown = value174 && (facts.invoiceInterestDemandedIsUnknown || value175 && !(facts.invoiceInterestDemandedIsNone || facts.invoiceInterestDemandedIsUnknown)) && value176;
      const value177 = !isGivenUpIsUnknown;
      const value178 = value177 && value176;
      const value179 = (isGivenUpIsUnknown || value178) && !value178;
      const value180 = !value179;
      const value181 = value179 || value180 && value177 && value176;
      const value182 = value171 || value179;
      const value183 = value163 && value164 && value169 && !(value173 && value181 && value182) && value172 && value170 && value180 && value177 && value176;
      if (!value183 && value173 && value181 && value182) return undefined;
      const outcome = value183 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value184 = !value43;
      let any10 = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry42 of facts.payments) {
        if (facts.asOfAtLatest >= entry42[0] && !(facts.asOf >= entry42[0] && value184)) {
          any10 = true;
          break;
        }
      }
      const creditIsNone = wrongSumIsNone || value53 && value54 && facts.disputeWronglyChargedIsNone && value56 && value55;
      let value185 = value41;
      if (!value185) {
        const value186 = any8 || state_3 || !(state_5 >= -9007199254740991 && 9007199254740991 >= state_5);
        value185 = (interestRunsIsUnknown ? !(state_5 === 0 && !value186) : value38 && value48 && value64 && value84 && value160 && value47 && value45 && value44 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85 && value186) || exactInterestIsUnknown;
        if (!value185) {
          const value187 = compare(roundedInterest, AMOUNT0) === 0;
          const value188 = !(exactInterestIsNone || exactInterestIsUnknown);
          const value189 = exactInterestIsUnknown && value176 && value170;
          value185 = (isGivenUpIsUnknown ? !(value187 && value188) : value189) || (isGivenUpIsUnknown ? !(value188 && (value162 || value187)) : value189) || value24 || value34 || value39 || value40;
          if (!value185) {
            const outstandingIsUnknown = value63 && (facts.paymentsIsUnknown || any10 || rightAmountIsUnknown);
            value185 = outstandingIsUnknown || (!creditIsNone && ((isRefundedIsUnknown ? value65 : value53 && value54 && facts.disputeWronglyChargedIsUnknown && value56 && value55) || outstandingIsUnknown)) || stillDueOnDay30IsUnknown;
          }
        }
      }
      if (value185) return undefined;
      const interestIsNone = value38 && value48 && value64 && value84 && value165 && state_6 && value177 && value176 && value160 && value47 && value45 && value44 && value95 && value92 && value51 && value49 && value91 && value88 && value68 && value63 && value66 && value87 && value78 && value85;
      let value190;
      if (facts.paymentsIsUnknown) {
        value190 = NOTHING;
      } else {
      
        let value191;
        if (any10) {
          value191 = NOTHING;
        } else {
        
          const list26 = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry43 of facts.payments) {
            const value192 = facts.asOf >= entry43[0];
            if (value192 && !(facts.asOfAtLatest >= entry43[0] && !(value192 && value184)) && value184) {
              list26.push([entry43[1]]);
            }
          }
          value191 = list26;
        }
        value190 = value191;
      }
      let state2_0 = AMOUNT0;
      if ((steps += value190.length) > MOST_STEPS) return undefined;
      for (const entry44 of value190) {
        state2_0 = plus(entry44[0], state2_0);
      }
      const value193 = minus(ofPence(rightAmount), state2_0);
      const value194 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      return {
        outcome: outcome,
        values: {
          "accrualStart": dateOfNumber(startDay),
          "accrualDays": interestRunsIsUnknown ? state_5 : value161 ? state_5 : 0,
          "interestUnrounded": exactInterestIsNone ? null : toPlaces(exactInterest, 10),
          "interest": interestIsNone ? null : moneyText(isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : roundedInterest),
          "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value193, AMOUNT0) < 0 ? AMOUNT0 : value193, 2)),
          "credit": creditIsNone ? null : moneyText(roundHalfUp(compare(value194, AMOUNT0) < 0 ? AMOUNT0 : value194, 2)),
          "stillDueOnDay30": value64 && value84 && value68 && value63 && value66 && value87 && value78 && value85,
          "interestMetByPayments": toPlaces(AMOUNT0, 10),
          "interestLeft": interestIsNone ? null : moneyText(isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : value162 ? AMOUNT0 : roundedInterest),
        },
        holds: {},
      };
    },
  };
};
