// How much interest may be charged on an invoice paid late?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, compareRaw, dateOfNumber, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, plus, roundHalfUp, times, toPlaces, wholeIn, workingDayFrom }) => {
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
    listed: ["asOf","invoice.dueDate","invoice.date","invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","dispute.wronglyCharged","dispute","dispute.amount","payments","baseRates","invoice.interestDemanded","customer.nation","dispute.form","dispute.sentOn","dispute.receivedOn","dispute.chargedOn"],
    effects: {"may-charge":[{"party":"provider","modality":"may","action":"charge-interest","amount":"interestLeft","by":null,"where":null,"clause":"S2.18"}],"none":[{"party":"provider","modality":"must-not","action":"charge-interest","by":null,"amount":null,"where":null,"clause":"S2.18"}]},
    whole: {
      facts: ["dispute.refundedOn","asOf","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","invoice.dueDate","invoice.date","payments","baseRates","invoice.interestDemanded"],
      inPence: ["invoice.amount","dispute.wronglyCharged"],
      read(given) {
        const fact0 = given[0];
        const fact1 = given[1];
        const fact2 = given[2];
        const fact3 = given[3];
        const fact4 = given[4];
        const fact5 = given[5];
        const fact6 = given[6];
        const fact7 = given[7];
        const fact8 = knownOr(given[8]);
        const fact9 = given[9];
        if (fact0 === undefined || fact1 === undefined || fact2 === undefined || fact3 === undefined || fact4 === undefined || fact5 === undefined || fact6 === undefined || fact7 === undefined || fact9 === undefined) return undefined;
        return {
          disputeRefundedOnIsNone: fact0 === null,
          disputeRefundedOn: firstDay(fact0),
          asOf: firstDay(fact1),
          disputeMistakeAcceptedIsNone: fact2 === null,
          disputeMistakeAccepted: fact2 === true,
          invoiceAmountInPence: wholeIn(fact3),
          disputeWronglyChargedInPence: wholeIn(fact4),
          disputeWronglyChargedIsNone: fact4 === null,
          invoiceDueDate: firstDay(fact5),
          invoiceDate: firstDay(fact6),
          payments: entriesIn(fact7).map((entry1) => [firstDay(fieldIn(entry1, "date")), amountIn(fieldIn(entry1, "amount"))]),
          baseRatesIsUnknown: isUnknown(fact8),
          baseRates: entriesIn(fact8).map((entry1) => [firstDay(fieldIn(entry1, "from")), amountIn(fieldIn(entry1, "percent"))]),
          invoiceInterestDemandedIsNone: fact9 === null,
          invoiceInterestDemanded: fact9 === true,
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const value = !facts.disputeRefundedOnIsNone;
        const value2 = facts.asOf >= facts.disputeRefundedOn;
        const isRefunded = value && value2;
        const value3 = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || isRefunded;
        const rightAmount = facts.invoiceAmountInPence - (value3 ? facts.disputeWronglyChargedInPence : 0);
        const value4 = 0 < rightAmount;
        const value5 = answersFrom(CALENDAR);
        const value6 = facts.invoiceDueDate < value5;
        const value7 = !value6;
        const value8 = answersTo(CALENDAR);
        const value9 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value10 = value8 >= value9;
        const value11 = value7 && value10;
        let collectionDay;
        if (value11) {
          collectionDay = value9;
        } else {
        
          let value12;
          if (value6 || value8 < facts.invoiceDueDate) {
            value12 = facts.invoiceDueDate;
          } else {
          
            const value13 = value8 + 1;
            value12 = 2932896 < value13 ? 2932896 : value13;
          }
          collectionDay = value12;
        }
        const value14 = collectionDay + 30;
        const value15 = 2932896 < value14;
        const value16 = value7 && value10 && value15;
        const value17 = value15 ? -719162 : value14;
        const thirtyAfterDue = value16 ? -719163 : value17;
        const thirtyAfterInvoice = facts.invoiceDate + 30;
        const value18 = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
        const startDay = value16 ? -719163 : value18;
        let collectionDayAtLatest;
        if (value11) {
          collectionDayAtLatest = value9;
        } else {
        
          const value19 = workingDayFrom(CALENDAR, value5);
          collectionDayAtLatest = value6 && value8 >= value19 ? value19 : 2932896;
        }
        const value20 = collectionDayAtLatest + 30;
        const value21 = 2932896 < value20 ? 2932896 : value20;
        const thirtyAfterDueAtLatest = value16 ? 2932897 : value21;
        const value22 = thirtyAfterDueAtLatest < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDueAtLatest;
        const startDayAtLatest = value16 ? 2932897 : value22;
        const value23 = startDayAtLatest < facts.asOf;
        const value24 = !value16;
        const hasBegunIsUnknown = startDay < facts.asOf && !(value23 && value24);
        const value25 = !hasBegunIsUnknown;
        const hasBegun = value23 && value25 && value24;
        const value26 = (hasBegunIsUnknown || hasBegun) && !hasBegun;
        const value27 = !value26;
        const value28 = facts.asOf < thirtyAfterInvoice;
        const value29 = !value28;
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
        all.push([-719162, wrongSumIsNone, ofPence(rightAmount)]);
        if ((steps += list2.length) > MOST_STEPS) return undefined;
        for (const one of list2) all.push(one);
        let unpaidIsNone = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry3 of all) {
          if (entry3[1]) {
            unpaidIsNone = true;
            break;
          }
        }
        const value30 = !unpaidIsNone;
        const value31 = !wrongSumIsNone;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry4 of all) {
          keys.push([entry4[0]]);
        }
        const sorted = inOrderOf(all, keys);
        const all2 = [];
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        for (const one2 of LISTED5) all2.push(one2);
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const one3 of sorted) all2.push(one3);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry5 of all2) {
          const next = entry5[0];
          const next2 = plus(entry5[2], states_1);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
        const list3 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index6 = 0; index6 < states.length; index6 += 1) {
          const entry6 = states[index6];
          if (!(index6 + 1 < states.length && (states[index6 + 1]?.[0] ?? 0) === entry6[0])) {
            list3.push([entry6[0], entry6[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (let index7 = 0; index7 < list3.length; index7 += 1) {
          const entry7 = list3[index7];
          if (!(index7 > 0 && compare(entry7[1], (list3[index7 - 1]?.[1] ?? NIL)) === 0)) {
            list4.push([entry7[0], entry7[1]]);
          }
        }
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        const most = value28 ? facts.asOf : thirtyAfterInvoice;
        let found = NOT_FOUND;
        for (let index9 = list4.length - 1; index9 >= 0; index9 -= 1) {
          const entry8 = list4[index9];
          if (entry8[0] <= most) {
            found = entry8;
            break;
          }
        }
        const value32 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        let stillDueOnDay30IsUnknown = value4 && value30 && value31;
        if (stillDueOnDay30IsUnknown) {
          const value33 = value30 && !(found !== NOT_FOUND) || value30 && value32;
          const value34 = value30 && value32 && found !== NOT_FOUND;
          const value35 = !value34;
          stillDueOnDay30IsUnknown = (value30 && value33 && value35 || value34) && value33 && value35;
        }
        const stillDueOnDay30 = value4 && value30 && value32 && found !== NOT_FOUND && value31;
        const value36 = stillDueOnDay30IsUnknown || stillDueOnDay30;
        const value37 = !stillDueOnDay30;
        const value38 = value36 && value37;
        const value39 = !value38;
        const stillDueAfterThirtyDaysIsUnknown = value29 && (value38 || value4 && value30 && value32 && found !== NOT_FOUND && value39 && value31) && value36 && value37;
        const value40 = !stillDueAfterThirtyDaysIsUnknown;
        const value41 = value29 && value4 && value30 && value32 && found !== NOT_FOUND && value40 && value39 && value31;
        const value42 = (stillDueAfterThirtyDaysIsUnknown || value41) && !value41;
        const value43 = !value42;
        const interestRunsIsUnknown = value4 && (value26 || value23 && value27 && value25 && value24) && (value42 || value29 && value4 && value30 && value32 && found !== NOT_FOUND && value43 && value40 && value39 && value31) && value31 && (value26 || value42);
        const value44 = (value16 || !value11 && !(value17 === value21 && value24)) && !(value18 === value22 && value24);
        const startDayIsUnknown = value16 || value44;
        let value45;
        if (facts.baseRatesIsUnknown) {
          value45 = LISTED3;
        } else {
        
          if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
          const keys2 = [];
          for (const entry9 of facts.baseRates) {
            keys2.push([entry9[0]]);
          }
          const sorted2 = inOrderOf(facts.baseRates, keys2);
          const list5 = [];
          if ((steps += sorted2.length) > MOST_STEPS) return undefined;
          for (let index11 = 0; index11 < sorted2.length; index11 += 1) {
            const entry10 = sorted2[index11];
            if (!(index11 + 1 < sorted2.length && (sorted2[index11 + 1]?.[0] ?? 0) === entry10[0])) {
              list5.push([entry10[0], entry10[1]]);
            }
          }
          const list6 = [];
          if ((steps += list5.length) > MOST_STEPS) return undefined;
          for (let index12 = 0; index12 < list5.length; index12 += 1) {
            const entry11 = list5[index12];
            if (!(index12 > 0 && compare(entry11[1], (list5[index12 - 1]?.[1] ?? NIL)) === 0)) {
              list6.push([entry11[0], entry11[1]]);
            }
          }
          value45 = list6;
        }
        const list7 = [];
        if ((steps += value45.length) > MOST_STEPS) return undefined;
        for (const entry12 of value45) {
          list7.push([entry12[0], plus(entry12[1], AMOUNT4)]);
        }
        const list8 = [];
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (let index14 = 0; index14 < list7.length; index14 += 1) {
          const entry13 = list7[index14];
          if (!(index14 > 0 && compare(entry13[1], (list7[index14 - 1]?.[1] ?? NIL)) === 0)) {
            list8.push([entry13[0], entry13[1]]);
          }
        }
        const value46 = facts.baseRatesIsUnknown ? 20732 : 2932896;
        const value47 = [[facts.asOf]];
        let value48;
        if (startDayIsUnknown) {
          value48 = NOTHING;
        } else {
        
          let value49;
          if (unpaidIsNone) {
            value49 = NOTHING;
          } else {
          
            let any = false;
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            for (const entry14 of list4) {
              if (entry14[0] === -719162) {
                any = true;
                break;
              }
            }
            const list9 = [];
            const list10 = any ? NOTHING : LISTED2;
            if ((steps += list10.length) > MOST_STEPS) return undefined;
            for (const entry15 of list10) {
              list9.push([-719162]);
            }
            const list11 = [];
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            for (const entry16 of list4) {
              list11.push([entry16[0]]);
            }
            const all3 = [];
            if ((steps += list9.length) > MOST_STEPS) return undefined;
            for (const one4 of list9) all3.push(one4);
            if ((steps += list11.length) > MOST_STEPS) return undefined;
            for (const one5 of list11) all3.push(one5);
            value49 = all3;
          }
          const list12 = [];
          if ((steps += list8.length) > MOST_STEPS) return undefined;
          for (const entry17 of list8) {
            list12.push([entry17[0]]);
          }
          const any2 = list8.length > 0;
          const all4 = [];
          if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
          for (const one6 of LISTED4) all4.push(one6);
          if ((steps += list12.length) > MOST_STEPS) return undefined;
          for (const one7 of list12) all4.push(one7);
          const list13 = any2 && facts.baseRatesIsUnknown ? [[value46 + 1]] : NOTHING;
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          for (const one8 of list13) all4.push(one8);
          const all5 = [];
          const list14 = [[unpaidIsNone, value49], [false, all4], [false, NOTHING], [false, NOTHING]];
          if ((steps += list14.length) > MOST_STEPS) return undefined;
          for (const entry18 of list14) {
            for (const one9 of entry18[0] ? NOTHING : entry18[1]) all5.push(one9);
          }
          const list15 = [];
          if ((steps += all5.length) > MOST_STEPS) return undefined;
          for (const entry19 of all5) {
            if (startDay < entry19[0] && entry19[0] < facts.asOf) {
              list15.push([entry19[0]]);
            }
          }
          if ((steps += list15.length) > MOST_STEPS) return undefined;
          const keys3 = [];
          for (const entry20 of list15) {
            keys3.push([entry20[0]]);
          }
          const sorted3 = inOrderOf(list15, keys3);
          const all6 = [];
          all6.push([startDay]);
          if ((steps += sorted3.length) > MOST_STEPS) return undefined;
          for (const one10 of sorted3) all6.push(one10);
          if ((steps += value47.length) > MOST_STEPS) return undefined;
          for (const one11 of value47) all6.push(one11);
          const list16 = [];
          if ((steps += all6.length) > MOST_STEPS) return undefined;
          for (let index22 = 0; index22 < all6.length; index22 += 1) {
            const entry21 = all6[index22];
            if (index22 + 1 < all6.length && entry21[0] < (all6[index22 + 1]?.[0] ?? 0)) {
              list16.push([entry21[0], (all6[index22 + 1]?.[0] ?? 0)]);
            }
          }
          value48 = list16;
        }
        const value50 = facts.asOf >= startDay;
        const value51 = facts.asOf >= startDayAtLatest;
        const value52 = !(value51 && value24);
        const value53 = value50 && value52;
        const list17 = [];
        const list18 = value53 ? value47 : value51 && !value53 && value24 ? value47 : NOTHING;
        if ((steps += list18.length) > MOST_STEPS) return undefined;
        for (const entry22 of list18) {
          list17.push([entry22[0], entry22[0]]);
        }
        const value54 = [[startDayIsUnknown, true, value48], [value50 && compareRaw(NOTHING, value47) !== 0 && value52, false, list17]];
        let any3 = false;
        if ((steps += value54.length) > MOST_STEPS) return undefined;
        for (const entry23 of value54) {
          if (entry23[0]) {
            any3 = true;
            break;
          }
        }
        let value55;
        if (any3) {
          value55 = NOTHING;
        } else {
        
          const all7 = [];
          if ((steps += value54.length) > MOST_STEPS) return undefined;
          for (const entry24 of value54) {
            for (const one12 of entry24[2]) all7.push(one12);
          }
          value55 = all7;
        }
        const value56 = startDay + -1;
        const value57 = value56 >= -719162 && 2932896 >= value56;
        const value58 = !startDayIsUnknown && !value57;
        const value59 = startDayIsUnknown && (value18 < -719162 || value16);
        const value60 = startDayAtLatest + -1;
        const value61 = 2932896 < value60 ? 2932896 : value60;
        const value62 = value57 ? value56 : -719162;
        const value63 = value58 || value59;
        const value64 = value58 || value59 || value16 || startDayIsUnknown && !(value61 === value62 && !value63);
        const value65 = value64 && value63;
        const value66 = value63 ? -719163 : value62;
        const value67 = facts.asOf < value66 ? facts.asOf : value66;
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        const most2 = value65 ? -719163 : value67;
        let found2 = NOT_FOUND;
        for (let index27 = list4.length - 1; index27 >= 0; index27 -= 1) {
          const entry25 = list4[index27];
          if (entry25[0] <= most2) {
            found2 = entry25;
            break;
          }
        }
        let value68 = value30;
        if (value68) {
          let value69 = value65 || (value64 && (value58 || value59 || value16));
          if (!value69) {
            const value70 = !value65;
            let value71 = value64;
            if (value71) {
              const value72 = value63 ? 2932897 : value61;
              value71 = !((facts.asOf < value72 ? facts.asOf : value72) === value67 && value70);
            }
            value69 = value71 || !(found2 !== NOT_FOUND && !(2932896 < value67 && value70));
          }
          value68 = value69;
        }
        let state_0 = unpaidIsNone;
        let state_1 = value68;
        let state_2 = unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL);
        let state_3 = false;
        let state_4 = false;
        let state_5 = 0;
        let state_6 = false;
        let state_7 = AMOUNT0;
        let state_8 = false;
        let state_9 = AMOUNT0;
        if ((steps += value55.length) > MOST_STEPS) return undefined;
        for (const entry26 of value55) {
          if ((steps += list4.length) > MOST_STEPS) return undefined;
          const most3 = entry26[0];
          let found3 = NOT_FOUND;
          for (let index30 = list4.length - 1; index30 >= 0; index30 -= 1) {
            const entry27 = list4[index30];
            if (entry27[0] <= most3) {
              found3 = entry27;
              break;
            }
          }
          const value73 = value30 && !(found3 !== NOT_FOUND && 2932896 >= entry26[0]);
          const value74 = unpaidIsNone ? AMOUNT0 : (found3[1] ?? NIL);
          const value75 = entry26[1] - entry26[0];
          const value76 = 0 < value75;
          const value77 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
          const value78 = value73 || value30 && value77;
          const value79 = !value73;
          const value80 = !(value30 && value77 && value79);
          const value81 = value30 && value78 && value80;
          const value82 = !value81;
          const value83 = value81 || value30 && value77 && value82 && value79;
          const value84 = value75 === 0;
          if ((steps += list8.length) > MOST_STEPS) return undefined;
          const most4 = entry26[0];
          let found4 = NOT_FOUND;
          for (let index32 = list8.length - 1; index32 >= 0; index32 -= 1) {
            const entry28 = list8[index32];
            if (entry28[0] <= most4) {
              found4 = entry28;
              break;
            }
          }
          const value85 = times(found4[1] ?? NIL, value74);
          const value86 = times(ofPence(value75 * 366 * 100), value85);
          const value87 = compare(value86, AMOUNT0) === 0;
          const value88 = times(ofPence(value75 * 100), roundHalfUp(divide(value85, AMOUNT36500), 2));
          const value89 = compare(value88, AMOUNT0) === 0;
          const value90 = value73 || !(found4 !== NOT_FOUND && value46 >= entry26[0]);
          const value91 = !(unpaidIsNone || value30 && value90);
          const value92 = value76 && value30 && value83 && value78 && value80 && !(value84 && value87 && value89 && value91);
          const value93 = value76 && value30 && value83 && value78 && value80;
          const value94 = !value93;
          const value95 = value76 && value30 && value77 && value94 && value82 && value79;
          const value96 = state_5 + (value93 ? value75 : value95 ? value75 : 0);
          const value97 = value76 && value30 && value77 && value94 && value82 && value79 && value90;
          const next3 = unpaidIsNone;
          const next4 = value73;
          const next5 = value74;
          const next6 = state_3 || value92 || value76 && value30 && !value84 && value83 && value78 && value80 || !(value96 >= -9007199254740991 && 9007199254740991 >= value96);
          const next7 = true;
          const next8 = value96;
          const next9 = state_6 || (value93 ? !(value87 && value91) : value97) || value92;
          const next10 = plus(value93 ? value86 : value95 ? value86 : AMOUNT0, state_7);
          const next11 = state_8 || (value93 ? !(value89 && value91) : value97) || value92;
          const next12 = plus(state_9, value93 ? value88 : value95 ? value88 : AMOUNT0);
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
        const value98 = divide(state_7, AMOUNT13359000);
        const value99 = any3 || state_6;
        const value100 = !interestRunsIsUnknown;
        const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value98, AMOUNT0) === 0 && !value99) : value23 && value29 && value4 && value30 && value32 && found !== NOT_FOUND && value100 && value27 && value25 && value24 && value43 && value40 && value39 && value31 && value99;
        const value101 = !exactInterestIsUnknown;
        const value102 = value23 && value29 && value4 && value30 && value32 && found !== NOT_FOUND && value100 && value27 && value25 && value24 && value43 && value40 && value39 && value31;
        const exactInterest = interestRunsIsUnknown ? value98 : value102 ? value98 : AMOUNT0;
        const roundedInterest = roundHalfUp(exactInterest, 2);
        const value103 = compare(roundedInterest, AMOUNT0) < 0;
        const value104 = !value103;
        const value105 = compare(AMOUNT0, roundedInterest) < 0;
        const value106 = !facts.invoiceInterestDemandedIsNone;
        const isGivenUp = value106 && !facts.invoiceInterestDemanded;
        const value107 = !isGivenUp;
        const mayCharge = value101 && value104 && value105 && value107;
        let value108 = !mayCharge;
        if (value108) {
          const value109 = exactInterestIsUnknown || value104 && value105;
          const value110 = value101 && value104 && value105;
          const value111 = !value110;
          value108 = (value109 && value111 || value110) && value107 && value109 && value111;
        }
        if (value108) return undefined;
        const outcome = mayCharge ? "may-charge" : "none";
        if (isBare) return outcome;
        const value112 = any3 || state_3 || !(state_5 >= -9007199254740991 && 9007199254740991 >= state_5);
        if ((interestRunsIsUnknown ? !(state_5 === 0 && !value112) : value23 && value29 && value4 && value30 && value32 && found !== NOT_FOUND && value100 && value27 && value25 && value24 && value43 && value40 && value39 && value31 && value112) || exactInterestIsUnknown || value16 || value44 || stillDueOnDay30IsUnknown) return undefined;
        const list19 = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry29 of facts.payments) {
          if (facts.asOf >= entry29[0]) {
            list19.push([entry29[1]]);
          }
        }
        let state2_0 = AMOUNT0;
        if ((steps += list19.length) > MOST_STEPS) return undefined;
        for (const entry30 of list19) {
          state2_0 = plus(entry30[0], state2_0);
        }
        const value113 = minus(ofPence(rightAmount), state2_0);
        const value114 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefunded ? facts.disputeWronglyChargedInPence : 0));
        const interestLeft = isGivenUp ? AMOUNT0 : value103 ? AMOUNT0 : roundedInterest;
        const answer = {
          outcome: outcome,
          values: {
            "accrualStart": dateOfNumber(startDay),
            "accrualDays": interestRunsIsUnknown ? state_5 : value102 ? state_5 : 0,
            "interestUnrounded": toPlaces(exactInterest, 10),
            "interest": moneyText(isGivenUp ? AMOUNT0 : roundedInterest),
            "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value113, AMOUNT0) < 0 ? AMOUNT0 : value113, 2)),
            "credit": wrongSumIsNone || value && value2 && facts.disputeWronglyChargedIsNone ? null : moneyText(roundHalfUp(compare(value114, AMOUNT0) < 0 ? AMOUNT0 : value114, 2)),
            "stillDueOnDay30": stillDueOnDay30,
            "interestMetByPayments": toPlaces(AMOUNT0, 10),
            "interestLeft": moneyText(interestLeft),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (exactInterestIsUnknown && value107) return answer;
        return { ...answer, sums: [value104 && value105 && value107 ? { amount: moneyText(interestLeft), isOwed: value106 && facts.invoiceInterestDemanded } : null] };
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
    answer(facts, isBare, tellsSums) {
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
      const value17 = workingDayFrom(CALENDAR, value);
      const value18 = value2 && value3 >= value17 ? value17 : 2932896;
      const collectionDayIsUnknown = value8 || value9 || value16 || value7 || facts.invoiceDueDateIsUnknown && !((value6 ? value4 === value5 : value18 === value11) && !value10);
      const value19 = value15 && !collectionDayIsUnknown;
      const value20 = collectionDayIsUnknown && (value13 < -719162 || value8 || value9);
      const value21 = collectionDayIsUnknown && (value8 || value9 || value16);
      const value22 = (value10 ? 2932897 : value6 ? value5 : value18) + 30;
      const value23 = 2932896 < value22 ? 2932896 : value22;
      const value24 = value15 ? -719162 : value14;
      const value25 = value19 || value20;
      const value26 = collectionDayIsUnknown && !(value23 === value24 && !value25);
      const thirtyAfterDueIsUnknown = value19 || value20 || value21 || value26;
      const value27 = thirtyAfterDueIsUnknown && value25;
      const value28 = facts.invoiceDate + 30;
      const value29 = 2932896 < value28;
      const value30 = !facts.invoiceDateIsUnknown && value29;
      const value31 = facts.invoiceDateIsUnknown && facts.invoiceDate < -719162;
      const value32 = facts.invoiceDateIsUnknown && facts.invoiceDateMayBeNone;
      const value33 = facts.invoiceDateAtLatest + 30;
      const value34 = 2932896 < value33 ? 2932896 : value33;
      const value35 = value29 ? -719162 : value28;
      const value36 = value30 || value31;
      const value37 = facts.invoiceDateIsUnknown && !(value34 === value35 && !value36);
      const thirtyAfterInvoiceIsUnknown = value30 || value31 || value32 || value37;
      const value38 = thirtyAfterInvoiceIsUnknown && value36;
      const value39 = value27 || value38;
      const thirtyAfterDue = value25 ? -719163 : value24;
      const thirtyAfterInvoice = value36 ? -719163 : value35;
      const value40 = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
      const startDay = value39 ? -719163 : value40;
      const thirtyAfterDueAtLatest = value25 ? 2932897 : value23;
      const thirtyAfterInvoiceAtLatest = value36 ? 2932897 : value34;
      const value41 = thirtyAfterDueAtLatest < thirtyAfterInvoiceAtLatest ? thirtyAfterInvoiceAtLatest : thirtyAfterDueAtLatest;
      const startDayAtLatest = value39 ? 2932897 : value41;
      const value42 = startDayAtLatest < facts.asOf;
      const value43 = thirtyAfterDueIsUnknown && (value19 || value20 || value21);
      const value44 = thirtyAfterInvoiceIsUnknown && (value30 || value31 || value32);
      const value45 = (value19 || value20 || value21 || value26 || value30 || value31 || value32 || value37) && !(value40 === value41 && !value39);
      const startDayIsUnknown = value27 || value38 || value43 || value44 || value45;
      const value46 = startDayIsUnknown && (value27 || value38 || value43 || value44);
      const value47 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value48 = !(value46 || value47);
      const hasBegunIsUnknown = startDay < facts.asOfAtLatest && !(value42 && value48);
      const value49 = !hasBegunIsUnknown;
      const hasBegun = value42 && value49 && value48;
      const value50 = (hasBegunIsUnknown || hasBegun) && !hasBegun;
      const value51 = !value50;
      const value52 = facts.asOf >= thirtyAfterInvoiceAtLatest;
      const value53 = !(value44 || value47);
      const value54 = facts.asOfAtLatest >= thirtyAfterInvoice && !(value52 && value53);
      const value55 = !value54;
      const value56 = !facts.disputeMistakeAcceptedIsNone;
      const isMistake = value56 && !facts.disputeMistakeAcceptedIsUnknown && facts.disputeMistakeAccepted;
      const value57 = !facts.disputeRefundedOnIsNone;
      const value58 = facts.asOf >= facts.disputeRefundedOnAtLatest;
      const value59 = !(facts.disputeRefundedOnIsUnknown && facts.disputeRefundedOnMayBeNone || value47);
      const isRefundedIsUnknown = value57 && facts.asOfAtLatest >= facts.disputeRefundedOn && !(value57 && value58 && value59);
      const value60 = !isRefundedIsUnknown;
      const isRefunded = value57 && value58 && value60 && value59;
      const value61 = (isRefundedIsUnknown || isRefunded) && !isRefunded;
      const value62 = isMistake || value57 && value58 && !value61 && value60 && value59;
      let value63 = !value62;
      if (value63) {
        const value64 = !isMistake;
        let isMistakeIsUnknown = value56;
        if (isMistakeIsUnknown) {
          const value65 = facts.disputeMistakeAcceptedIsUnknown || facts.disputeMistakeAccepted && !(facts.disputeMistakeAcceptedIsNone || facts.disputeMistakeAcceptedIsUnknown);
          isMistakeIsUnknown = (value56 && value65 && value64 || isMistake) && value65 && value64;
        }
        value63 = (isMistakeIsUnknown || isMistake) && value64 || value61;
      }
      const value66 = !value63;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value66 && value62;
      const value67 = !wrongSumIsNone;
      const rightAmount = facts.invoiceAmountInPence - (value63 ? facts.disputeWronglyChargedInPence : value66 && value62 ? facts.disputeWronglyChargedInPence : 0);
      const value68 = 0 < rightAmount;
      const value69 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const rightAmountIsUnknown = value67 && (facts.invoiceAmountIsUnknown || (value63 ? value69 : facts.disputeWronglyChargedIsUnknown && value66 && value62));
      const value70 = !rightAmountIsUnknown;
      const value71 = value67 && (value68 || rightAmountIsUnknown) && !(value68 && value67 && value70);
      const value72 = !value71;
      const value73 = value71 || value68 && value72 && value67 && value70;
      let value74;
      if (facts.paymentsIsUnknown) {
        value74 = NOTHING;
      } else {
      
        const value75 = !value31;
        const value76 = value31 || value32;
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          const value77 = entry[0] < facts.invoiceDate ? facts.invoiceDate : entry[0];
          const value78 = entry[0] < facts.invoiceDateAtLatest ? facts.invoiceDateAtLatest : entry[0];
          list.push([value31 || value32 || facts.invoiceDateIsUnknown && !(value77 === value78 && value75), value76, value31 ? -719163 : value77, value31 ? 2932897 : value78, minus(AMOUNT0, entry[1])]);
        }
        value74 = list;
      }
      const list2 = [];
      if ((steps += value74.length) > MOST_STEPS) return undefined;
      for (const entry2 of value74) {
        list2.push([entry2[0], entry2[1], entry2[2], entry2[3], false, false, false, entry2[4]]);
      }
      const value79 = [[false, [[false, false, -719162, -719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]]], [facts.paymentsIsUnknown, list2]];
      let any = false;
      if ((steps += value79.length) > MOST_STEPS) return undefined;
      for (const entry3 of value79) {
        let value80 = entry3[0];
        if (!value80) {
          let any2 = false;
          const list3 = entry3[1];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry4 of list3) {
            if (entry4[0] || entry4[5]) {
              any2 = true;
              break;
            }
          }
          value80 = any2;
        }
        if (value80) {
          any = true;
          break;
        }
      }
      let value81;
      if (any) {
        value81 = NOTHING;
      } else {
      
        const all = [];
        if ((steps += value79.length) > MOST_STEPS) return undefined;
        for (const entry5 of value79) {
          for (const one of entry5[1]) all.push(one);
        }
        value81 = all;
      }
      let any3 = false;
      if ((steps += value81.length) > MOST_STEPS) return undefined;
      for (const entry6 of value81) {
        if (entry6[4]) {
          any3 = true;
          break;
        }
      }
      let any4 = false;
      if ((steps += value81.length) > MOST_STEPS) return undefined;
      for (const entry7 of value81) {
        if (entry7[0] || entry7[5]) {
          any4 = true;
          break;
        }
      }
      const unpaidIsUnknown = any || any4;
      const value82 = !unpaidIsUnknown;
      const unpaidIsNone = any3 && value82;
      const value83 = !unpaidIsNone;
      const value84 = facts.asOfIsUnknown && facts.asOf < -719162;
      const value85 = facts.asOf < thirtyAfterInvoice ? facts.asOf : thirtyAfterInvoice;
      const value86 = value38 || value84;
      let value87;
      if (unpaidIsUnknown) {
        value87 = NOTHING;
      } else {
      
        if ((steps += value81.length) > MOST_STEPS) return undefined;
        const keys = [];
        for (const entry8 of value81) {
          keys.push([entry8[2]]);
        }
        const sorted = inOrderOf(value81, keys);
        const all2 = [];
        if ((steps += LISTED.length) > MOST_STEPS) return undefined;
        for (const one2 of LISTED) all2.push(one2);
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const one3 of sorted) all2.push(one3);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += all2.length) > MOST_STEPS) return undefined;
        for (const entry9 of all2) {
          const next = entry9[2];
          const next2 = plus(states_1, entry9[7]);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
        const list4 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index10 = 0; index10 < states.length; index10 += 1) {
          const entry10 = states[index10];
          if (!(index10 + 1 < states.length && (states[index10 + 1]?.[0] ?? 0) === entry10[0])) {
            list4.push([entry10[0], entry10[1]]);
          }
        }
        const list5 = [];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (let index11 = 0; index11 < list4.length; index11 += 1) {
          const entry11 = list4[index11];
          if (!(index11 > 0 && compare(entry11[1], (list4[index11 - 1]?.[1] ?? NIL)) === 0)) {
            list5.push([entry11[0], entry11[1]]);
          }
        }
        value87 = list5;
      }
      if ((steps += value87.length) > MOST_STEPS) return undefined;
      const most = value86 ? -719163 : value85;
      let found = NOT_FOUND;
      for (let index13 = value87.length - 1; index13 >= 0; index13 -= 1) {
        const entry12 = value87[index13];
        if (entry12[0] <= most) {
          found = entry12;
          break;
        }
      }
      let value88 = value83;
      if (value88) {
        let value89 = any || any4 || value38 || value84 || value44 || value47;
        if (!value89) {
          const value90 = !value86;
          value89 = ((facts.asOfIsUnknown || value30 || value31 || value32 || value37) && !((facts.asOfAtLatest < thirtyAfterInvoiceAtLatest ? facts.asOfAtLatest : thirtyAfterInvoiceAtLatest) === value85 && value90)) || !(found !== NOT_FOUND && !(2932896 < value85 && value90));
        }
        value88 = value89;
      }
      const value91 = compare(AMOUNT0, found[1] ?? NIL) < 0;
      const value92 = !value88;
      const value93 = value83 && (value88 || value91 && value83) && !(value91 && value83 && value92);
      const value94 = !value93;
      const stillDueOnDay30IsUnknown = value73 && (value93 || value91 && value94 && value83 && value92) && (value71 || value93);
      const value95 = !stillDueOnDay30IsUnknown;
      const value96 = value68 && value91 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const value97 = (stillDueOnDay30IsUnknown || value96) && !value96;
      const value98 = !value97;
      const stillDueAfterThirtyDaysIsUnknown = (value54 || value52 && value55 && value53) && (value97 || value68 && value91 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92) && (value54 || value97);
      const value99 = !stillDueAfterThirtyDaysIsUnknown;
      const value100 = value52 && value68 && value91 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const value101 = (stillDueAfterThirtyDaysIsUnknown || value100) && !value100;
      const value102 = !value101;
      const interestRunsIsUnknown = (value50 || value42 && value51 && value49 && value48) && (value101 || value52 && value68 && value91 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92) && value73 && (value50 || value101 || value71);
      const value103 = value83 && unpaidIsUnknown;
      let value104;
      if (unpaidIsNone || value103) {
        value104 = NOTHING;
      } else {
      
        let any5 = false;
        if ((steps += value87.length) > MOST_STEPS) return undefined;
        for (const entry13 of value87) {
          if (entry13[0] === -719162) {
            any5 = true;
            break;
          }
        }
        const list6 = [];
        const list7 = any5 ? NOTHING : LISTED2;
        if ((steps += list7.length) > MOST_STEPS) return undefined;
        for (const entry14 of list7) {
          list6.push([-719162]);
        }
        const list8 = [];
        if ((steps += value87.length) > MOST_STEPS) return undefined;
        for (const entry15 of value87) {
          list8.push([entry15[0]]);
        }
        const all3 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (const one4 of list6) all3.push(one4);
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const one5 of list8) all3.push(one5);
        value104 = all3;
      }
      let value105;
      if (facts.baseRatesIsUnknown) {
        value105 = LISTED3;
      } else {
      
        if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
        const keys2 = [];
        for (const entry16 of facts.baseRates) {
          keys2.push([entry16[0]]);
        }
        const sorted2 = inOrderOf(facts.baseRates, keys2);
        const list9 = [];
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (let index18 = 0; index18 < sorted2.length; index18 += 1) {
          const entry17 = sorted2[index18];
          if (!(index18 + 1 < sorted2.length && (sorted2[index18 + 1]?.[0] ?? 0) === entry17[0])) {
            list9.push([entry17[0], entry17[1]]);
          }
        }
        const list10 = [];
        if ((steps += list9.length) > MOST_STEPS) return undefined;
        for (let index19 = 0; index19 < list9.length; index19 += 1) {
          const entry18 = list9[index19];
          if (!(index19 > 0 && compare(entry18[1], (list9[index19 - 1]?.[1] ?? NIL)) === 0)) {
            list10.push([entry18[0], entry18[1]]);
          }
        }
        value105 = list10;
      }
      const list11 = [];
      if ((steps += value105.length) > MOST_STEPS) return undefined;
      for (const entry19 of value105) {
        list11.push([entry19[0], plus(entry19[1], AMOUNT4)]);
      }
      const list12 = [];
      if ((steps += list11.length) > MOST_STEPS) return undefined;
      for (let index21 = 0; index21 < list11.length; index21 += 1) {
        const entry20 = list11[index21];
        if (!(index21 > 0 && compare(entry20[1], (list11[index21 - 1]?.[1] ?? NIL)) === 0)) {
          list12.push([entry20[0], entry20[1]]);
        }
      }
      const list13 = [];
      if ((steps += list12.length) > MOST_STEPS) return undefined;
      for (const entry21 of list12) {
        list13.push([entry21[0]]);
      }
      const any6 = list12.length > 0;
      const value106 = facts.baseRatesIsUnknown ? 20732 : 2932896;
      const all4 = [];
      if ((steps += LISTED4.length) > MOST_STEPS) return undefined;
      for (const one6 of LISTED4) all4.push(one6);
      if ((steps += list13.length) > MOST_STEPS) return undefined;
      for (const one7 of list13) all4.push(one7);
      const list14 = any6 && facts.baseRatesIsUnknown ? [[value106 + 1]] : NOTHING;
      if ((steps += list14.length) > MOST_STEPS) return undefined;
      for (const one8 of list14) all4.push(one8);
      const value107 = [[unpaidIsNone, value103, true, value104], [false, false, false, all4], [false, false, false, NOTHING], [false, false, false, NOTHING]];
      let any7 = false;
      if ((steps += value107.length) > MOST_STEPS) return undefined;
      for (const entry22 of value107) {
        if (entry22[1]) {
          any7 = true;
          break;
        }
      }
      const value108 = facts.asOfIsUnknown || any7 || value27 || value38 || value43 || value44 || value45;
      let value109;
      if (value108) {
        value109 = NOTHING;
      } else {
      
        let value110;
        if (any7) {
          value110 = NOTHING;
        } else {
        
          const all5 = [];
          if ((steps += value107.length) > MOST_STEPS) return undefined;
          for (const entry23 of value107) {
            for (const one9 of entry23[0] ? NOTHING : entry23[3]) all5.push(one9);
          }
          value110 = all5;
        }
        const list15 = [];
        if ((steps += value110.length) > MOST_STEPS) return undefined;
        for (const entry24 of value110) {
          if (startDay < entry24[0] && entry24[0] < facts.asOf) {
            list15.push([entry24[0]]);
          }
        }
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        const keys3 = [];
        for (const entry25 of list15) {
          keys3.push([entry25[0]]);
        }
        const sorted3 = inOrderOf(list15, keys3);
        const all6 = [];
        all6.push([startDay]);
        if ((steps += sorted3.length) > MOST_STEPS) return undefined;
        for (const one10 of sorted3) all6.push(one10);
        all6.push([facts.asOf]);
        const list16 = [];
        if ((steps += all6.length) > MOST_STEPS) return undefined;
        for (let index27 = 0; index27 < all6.length; index27 += 1) {
          const entry26 = all6[index27];
          if (index27 + 1 < all6.length && entry26[0] < (all6[index27 + 1]?.[0] ?? 0)) {
            list16.push([entry26[0], (all6[index27 + 1]?.[0] ?? 0)]);
          }
        }
        value109 = list16;
      }
      const list17 = [];
      if ((steps += value109.length) > MOST_STEPS) return undefined;
      for (const entry27 of value109) {
        list17.push([false, false, entry27[0], entry27[0], entry27[1], entry27[1]]);
      }
      const value111 = facts.asOfAtLatest >= startDay;
      const value112 = [[facts.asOfIsUnknown, facts.asOfMayBeNone, facts.asOf, facts.asOfAtLatest]];
      const value113 = facts.asOf >= startDayAtLatest;
      const value114 = !(value113 && value48);
      let value115 = value111;
      if (value115) {
        const list18 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry28 of NOTHING) {
          list18.push([entry28[0], entry28[0] && entry28[1], entry28[0] ? 0 : entry28[2], entry28[0] ? 0 : entry28[3]]);
        }
        const list19 = [];
        if ((steps += value112.length) > MOST_STEPS) return undefined;
        for (const entry29 of value112) {
          list19.push([entry29[0], entry29[0] && entry29[1], entry29[0] ? 0 : entry29[2], entry29[0] ? 0 : entry29[3]]);
        }
        value115 = compareRaw(list18, list19) !== 0 && value114;
      }
      const value116 = value111 && value114;
      const list20 = [];
      const list21 = value116 ? value112 : value113 && !value116 && value48 ? value112 : NOTHING;
      if ((steps += list21.length) > MOST_STEPS) return undefined;
      for (const entry30 of list21) {
        list20.push([entry30[0], entry30[1], entry30[2], entry30[3], entry30[2], entry30[3]]);
      }
      const value117 = [[value108, true, list17], [value115, false, list20]];
      let any8 = false;
      if ((steps += value117.length) > MOST_STEPS) return undefined;
      for (const entry31 of value117) {
        let value118 = entry31[0];
        if (!value118) {
          let any9 = false;
          const list22 = entry31[2];
          if ((steps += list22.length) > MOST_STEPS) return undefined;
          for (const entry32 of list22) {
            if (entry32[0]) {
              any9 = true;
              break;
            }
          }
          value118 = any9;
        }
        if (value118) {
          any8 = true;
          break;
        }
      }
      let value119;
      if (any8) {
        value119 = NOTHING;
      } else {
      
        const all7 = [];
        if ((steps += value117.length) > MOST_STEPS) return undefined;
        for (const entry33 of value117) {
          for (const one11 of entry33[2]) all7.push(one11);
        }
        value119 = all7;
      }
      const value120 = startDay + -1;
      const value121 = value120 >= -719162 && 2932896 >= value120;
      const value122 = !startDayIsUnknown && !value121;
      const value123 = startDayIsUnknown && (value40 < -719162 || value27 || value38);
      const value124 = startDayAtLatest + -1;
      const value125 = 2932896 < value124 ? 2932896 : value124;
      const value126 = value121 ? value120 : -719162;
      const value127 = value122 || value123;
      const value128 = startDayIsUnknown && !(value125 === value126 && !value127);
      const value129 = value122 || value123 || value46 || value128;
      const value130 = value129 && value127;
      const value131 = value127 ? -719163 : value126;
      const value132 = facts.asOf < value131 ? facts.asOf : value131;
      const value133 = value130 || value84;
      if ((steps += value87.length) > MOST_STEPS) return undefined;
      const most2 = value133 ? -719163 : value132;
      let found2 = NOT_FOUND;
      for (let index36 = value87.length - 1; index36 >= 0; index36 -= 1) {
        const entry34 = value87[index36];
        if (entry34[0] <= most2) {
          found2 = entry34;
          break;
        }
      }
      let value134 = value83;
      if (value134) {
        let value135 = any || any4 || value130 || value84 || (value129 && (value122 || value123 || value46)) || value47;
        if (!value135) {
          const value136 = !value133;
          let value137 = facts.asOfIsUnknown || value122 || value123 || value46 || value128;
          if (value137) {
            const value138 = value127 ? 2932897 : value125;
            value137 = !(value132 === (facts.asOfAtLatest < value138 ? facts.asOfAtLatest : value138) && value136);
          }
          value135 = value137 || !(found2 !== NOT_FOUND && !(2932896 < value132 && value136));
        }
        value134 = value135;
      }
      let state_0 = unpaidIsNone;
      let state_1 = value134;
      let state_2 = unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL);
      let state_3 = false;
      let state_4 = false;
      let state_5 = 0;
      let state_6 = false;
      let state_7 = false;
      let state_8 = AMOUNT0;
      let state_9 = false;
      let state_10 = AMOUNT0;
      if ((steps += value119.length) > MOST_STEPS) return undefined;
      for (const entry35 of value119) {
        if ((steps += value87.length) > MOST_STEPS) return undefined;
        const most3 = entry35[2];
        let found3 = NOT_FOUND;
        for (let index39 = value87.length - 1; index39 >= 0; index39 -= 1) {
          const entry36 = value87[index39];
          if (entry36[0] <= most3) {
            found3 = entry36;
            break;
          }
        }
        const value139 = value83 && (any || any4 || entry35[0] || !(found3 !== NOT_FOUND && 2932896 >= entry35[2]));
        const value140 = unpaidIsNone ? AMOUNT0 : (found3[1] ?? NIL);
        const value141 = entry35[4] - entry35[2];
        const value142 = 0 < value141;
        const value143 = !entry35[0];
        const value144 = value143 && value142;
        const value145 = (entry35[0] || value142) && !value144;
        const value146 = value145 || value144;
        const value147 = compare(AMOUNT0, found3[1] ?? NIL) < 0;
        const value148 = !value139;
        const value149 = value83 && (value139 || value147 && value83) && !(value147 && value83 && value148);
        const value150 = !value149;
        const value151 = value149 || value147 && value150 && value83 && value148;
        const value152 = value145 || value149;
        const value153 = value141 === 0;
        if ((steps += list12.length) > MOST_STEPS) return undefined;
        const most4 = entry35[2];
        let found4 = NOT_FOUND;
        for (let index41 = list12.length - 1; index41 >= 0; index41 -= 1) {
          const entry37 = list12[index41];
          if (entry37[0] <= most4) {
            found4 = entry37;
            break;
          }
        }
        const value154 = times(value140, found4[1] ?? NIL);
        const value155 = times(ofPence(value141 * 366 * 100), value154);
        const value156 = compare(value155, AMOUNT0) === 0;
        const value157 = times(ofPence(value141 * 100), roundHalfUp(divide(value154, AMOUNT36500), 2));
        const value158 = compare(value157, AMOUNT0) === 0;
        const value159 = entry35[0] || value83 && (entry35[0] || value139 || !(found4 !== NOT_FOUND && value106 >= entry35[2]));
        const value160 = !(unpaidIsNone || value83 && value159);
        const value161 = value146 && value151 && value152 && !(value143 && value153 && value156 && value158 && value160);
        const value162 = value146 && value151 && value152;
        const value163 = !value162;
        const value164 = value143 && value142 && value147 && value163 && value150 && value83 && value148;
        const value165 = (value162 ? value141 : value164 ? value141 : 0) + state_5;
        const value166 = state_6 || value143 && value142 && value147 && any3 && !value161 && value163 && value150 && value83 && value148 && value82;
        const value167 = !value166;
        const value168 = value143 && value142 && value147 && value163 && value150 && value83 && value148 && value159;
        const next3 = unpaidIsNone;
        const next4 = value139;
        const next5 = value140;
        const next6 = state_3 || value161 || value146 && value151 && value152 && !(value143 && value153) || !(value165 >= -9007199254740991 && 9007199254740991 >= value165);
        const next7 = true;
        const next8 = value165;
        const next9 = value166;
        const next10 = value167 && (state_7 || (value162 ? !(value156 && value160) : value168) || value161);
        const next11 = plus(state_8, value162 ? value155 : value164 ? value155 : AMOUNT0);
        const next12 = value167 && (state_9 || (value162 ? !(value158 && value160) : value168) || value161);
        const next13 = plus(value162 ? value157 : value164 ? value157 : AMOUNT0, state_10);
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
      const value169 = divide(state_8, AMOUNT13359000);
      const value170 = !interestRunsIsUnknown;
      const value171 = value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const exactInterest = interestRunsIsUnknown ? value169 : value171 ? value169 : AMOUNT0;
      const roundedInterest = roundHalfUp(exactInterest, 2);
      const value172 = compare(roundedInterest, AMOUNT0) < 0;
      const value173 = !value172;
      const value174 = compare(AMOUNT0, roundedInterest) < 0;
      const value175 = !any8;
      const value176 = value175 && state_6;
      const value177 = !value176;
      const value178 = any8 || state_7;
      const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value169, AMOUNT0) === 0 && !(value176 || value177 && value178)) : value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92 && value177 && value178;
      const value179 = !exactInterestIsUnknown;
      const exactInterestIsNone = value42 && value52 && value68 && value91 && value175 && state_6 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const value180 = !exactInterestIsNone;
      const value181 = value180 && (exactInterestIsUnknown && value180 || value173 && value174) && !(value173 && value174 && value180 && value179);
      const value182 = !value181;
      const value183 = value181 || value173 && value174 && value179 && value182 && value180;
      const value184 = !facts.invoiceInterestDemandedIsNone;
      const value185 = !facts.invoiceInterestDemanded;
      const value186 = !facts.invoiceInterestDemandedIsUnknown;
      const isGivenUp = value184 && value186 && value185;
      const value187 = !isGivenUp;
      const isGivenUpIsUnknown = value184 && (facts.invoiceInterestDemandedIsUnknown || value185 && !(facts.invoiceInterestDemandedIsNone || facts.invoiceInterestDemandedIsUnknown)) && value187;
      const value188 = !isGivenUpIsUnknown;
      const value189 = value188 && value187;
      const value190 = (isGivenUpIsUnknown || value189) && !value189;
      const value191 = !value190;
      const value192 = value190 || value191 && value188 && value187;
      const value193 = value181 || value190;
      const value194 = value173 && value174 && value179 && !(value183 && value192 && value193) && value182 && value180 && value191 && value188 && value187;
      if (!value194 && value183 && value192 && value193) return undefined;
      const outcome = value194 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value195 = any8 || state_3 || !(state_5 >= -9007199254740991 && 9007199254740991 >= state_5);
      const value196 = compare(roundedInterest, AMOUNT0) === 0;
      const value197 = !(exactInterestIsNone || exactInterestIsUnknown);
      const value198 = exactInterestIsUnknown && value187 && value180;
      const interestLeftIsUnknown = isGivenUpIsUnknown ? !(value197 && (value172 || value196)) : value198;
      const value199 = !value47;
      let any10 = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry38 of facts.payments) {
        if (facts.asOfAtLatest >= entry38[0] && !(facts.asOf >= entry38[0] && value199)) {
          any10 = true;
          break;
        }
      }
      const creditIsNone = wrongSumIsNone || value57 && value58 && facts.disputeWronglyChargedIsNone && value60 && value59;
      let value200 = (interestRunsIsUnknown ? !(state_5 === 0 && !value195) : value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92 && value195) || exactInterestIsUnknown || (isGivenUpIsUnknown ? !(value196 && value197) : value198) || interestLeftIsUnknown || value27 || value38 || value43 || value44 || value45;
      if (!value200) {
        const outstandingIsUnknown = value67 && (facts.paymentsIsUnknown || any10 || rightAmountIsUnknown);
        value200 = outstandingIsUnknown || (!creditIsNone && ((isRefundedIsUnknown ? value69 : value57 && value58 && facts.disputeWronglyChargedIsUnknown && value60 && value59) || outstandingIsUnknown)) || stillDueOnDay30IsUnknown;
      }
      if (value200) return undefined;
      const interestIsNone = value42 && value52 && value68 && value91 && value175 && state_6 && value188 && value187 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      let value201;
      if (facts.paymentsIsUnknown) {
        value201 = NOTHING;
      } else {
      
        let value202;
        if (any10) {
          value202 = NOTHING;
        } else {
        
          const list23 = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry39 of facts.payments) {
            const value203 = facts.asOf >= entry39[0];
            if (value203 && !(facts.asOfAtLatest >= entry39[0] && !(value203 && value199)) && value199) {
              list23.push([entry39[1]]);
            }
          }
          value202 = list23;
        }
        value201 = value202;
      }
      let state2_0 = AMOUNT0;
      if ((steps += value201.length) > MOST_STEPS) return undefined;
      for (const entry40 of value201) {
        state2_0 = plus(entry40[0], state2_0);
      }
      const value204 = minus(ofPence(rightAmount), state2_0);
      const value205 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      const interestLeft = isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : value172 ? AMOUNT0 : roundedInterest;
      const answer = {
        outcome: outcome,
        values: {
          "accrualStart": dateOfNumber(startDay),
          "accrualDays": interestRunsIsUnknown ? state_5 : value171 ? state_5 : 0,
          "interestUnrounded": exactInterestIsNone ? null : toPlaces(exactInterest, 10),
          "interest": interestIsNone ? null : moneyText(isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : roundedInterest),
          "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value204, AMOUNT0) < 0 ? AMOUNT0 : value204, 2)),
          "credit": creditIsNone ? null : moneyText(roundHalfUp(compare(value205, AMOUNT0) < 0 ? AMOUNT0 : value205, 2)),
          "stillDueOnDay30": value68 && value91 && value72 && value67 && value70 && value94 && value83 && value92,
          "interestMetByPayments": toPlaces(AMOUNT0, 10),
          "interestLeft": interestIsNone ? null : moneyText(interestLeft),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (facts.invoiceInterestDemandedIsUnknown || interestLeftIsUnknown) return answer;
      return { ...answer, sums: [value173 && value174 && !interestIsNone && value188 && value187 ? { amount: moneyText(interestLeft), isOwed: value184 && value186 && facts.invoiceInterestDemanded } : null] };
    },
  };
};
