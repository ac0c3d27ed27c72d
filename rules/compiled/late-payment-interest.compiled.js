// How much interest may be charged on an invoice paid late?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, answersFrom, answersTo, calendarOf, compare, compareRaw, dateOfNumber, decimal, divide, entriesIn, fieldIn, firstDay, inOrderOf, isUnknown, lastDay, mayBeNone, minus, moneyText, ofPence, penceIn, plus, roundHalfUp, times, toPlaces, workingDayFrom }) => {
  const calendar = calendarOf("bank-holidays", "england-and-wales");
  const amount0 = decimal('0');
  const listed = [[false, false, -719162, -719162, false, false, false, amount0]];
  const listed2 = [[]];
  const amount115 = decimal('11.5');
  const amount1125 = decimal('11.25');
  const amount11 = decimal('11');
  const amount1075 = decimal('10.75');
  const amount105 = decimal('10.5');
  const amount1025 = decimal('10.25');
  const amount10 = decimal('10');
  const amount975 = decimal('9.75');
  const amount12 = decimal('12');
  const amount1175 = decimal('11.75');
  const amount95 = decimal('9.5');
  const amount925 = decimal('9.25');
  const amount9 = decimal('9');
  const amount13 = decimal('13');
  const amount15 = decimal('15');
  const amount1475 = decimal('14.75');
  const amount145 = decimal('14.5');
  const amount1425 = decimal('14.25');
  const amount14 = decimal('14');
  const amount1325 = decimal('13.25');
  const amount1225 = decimal('12.25');
  const amount875 = decimal('8.75');
  const amount825 = decimal('8.25');
  const amount8 = decimal('8');
  const amount75 = decimal('7.5');
  const amount7 = decimal('7');
  const amount65 = decimal('6.5');
  const amount6 = decimal('6');
  const amount55 = decimal('5.5');
  const amount5 = decimal('5');
  const amount125 = decimal('12.5');
  const amount17 = decimal('17');
  const amount16 = decimal('16');
  const amount126875 = decimal('12.6875');
  const amount15125 = decimal('15.125');
  const amount150625 = decimal('15.0625');
  const amount14625 = decimal('14.625');
  const amount145625 = decimal('14.5625');
  const amount14375 = decimal('14.375');
  const amount143125 = decimal('14.3125');
  const amount14125 = decimal('14.125');
  const amount13875 = decimal('13.875');
  const amount138125 = decimal('13.8125');
  const amount13625 = decimal('13.625');
  const amount13125 = decimal('13.125');
  const amount12625 = decimal('12.625');
  const amount12125 = decimal('12.125');
  const amount120625 = decimal('12.0625');
  const amount119375 = decimal('11.9375');
  const amount118125 = decimal('11.8125');
  const amount11625 = decimal('11.625');
  const amount115625 = decimal('11.5625');
  const amount11375 = decimal('11.375');
  const amount11125 = decimal('11.125');
  const amount10875 = decimal('10.875');
  const amount10625 = decimal('10.625');
  const amount10375 = decimal('10.375');
  const amount10125 = decimal('10.125');
  const amount9625 = decimal('9.625');
  const amount9375 = decimal('9.375');
  const amount9125 = decimal('9.125');
  const amount105625 = decimal('10.5625');
  const amount103125 = decimal('10.3125');
  const amount100625 = decimal('10.0625');
  const amount98125 = decimal('9.8125');
  const amount95625 = decimal('9.5625');
  const amount94375 = decimal('9.4375');
  const amount90625 = decimal('9.0625');
  const amount88125 = decimal('8.8125');
  const amount85625 = decimal('8.5625');
  const amount8875 = decimal('8.875');
  const amount11875 = decimal('11.875');
  const amount13375 = decimal('13.375');
  const amount12875 = decimal('12.875');
  const amount12375 = decimal('12.375');
  const amount9875 = decimal('9.875');
  const amount8375 = decimal('8.375');
  const amount7875 = decimal('7.875');
  const amount7375 = decimal('7.375');
  const amount1375 = decimal('13.75');
  const amount138438 = decimal('13.8438');
  const amount14875 = decimal('14.875');
  const amount6875 = decimal('6.875');
  const amount5875 = decimal('5.875');
  const amount5375 = decimal('5.375');
  const amount5125 = decimal('5.125');
  const amount5625 = decimal('5.625');
  const amount6125 = decimal('6.125');
  const amount6625 = decimal('6.625');
  const amount6375 = decimal('6.375');
  const amount59375 = decimal('5.9375');
  const amount56875 = decimal('5.6875');
  const amount625 = decimal('6.25');
  const amount675 = decimal('6.75');
  const amount725 = decimal('7.25');
  const amount525 = decimal('5.25');
  const amount575 = decimal('5.75');
  const amount475 = decimal('4.75');
  const amount45 = decimal('4.5');
  const amount4 = decimal('4');
  const amount375 = decimal('3.75');
  const amount35 = decimal('3.5');
  const amount425 = decimal('4.25');
  const amount3 = decimal('3');
  const amount2 = decimal('2');
  const amount152 = decimal('1.5');
  const amount1 = decimal('1');
  const amount05 = decimal('0.5');
  const amount025 = decimal('0.25');
  const amount075 = decimal('0.75');
  const amount01 = decimal('0.1');
  const amount1252 = decimal('1.25');
  const amount175 = decimal('1.75');
  const amount225 = decimal('2.25');
  const listed3 = [[1827, amount115], [1845, amount1125], [1852, amount11], [1866, amount1075], [1873, amount105], [1894, amount1025], [1908, amount10], [1936, amount975], [1950, amount10], [2034, amount11], [2104, amount12], [2146, amount1175], [2160, amount115], [2188, amount1125], [2195, amount11], [2209, amount1075], [2216, amount105], [2223, amount10], [2230, amount95], [2251, amount925], [2258, amount9], [2307, amount105], [2335, amount115], [2447, amount13], [2471, amount15], [2517, amount1475], [2545, amount145], [2554, amount1425], [2566, amount14], [2580, amount1325], [2587, amount1225], [2590, amount12], [2625, amount11], [2636, amount105], [2646, amount95], [2658, amount925], [2664, amount9], [2671, amount875], [2678, amount825], [2692, amount8], [2776, amount75], [2783, amount7], [2811, amount65], [2818, amount6], [2839, amount55], [2846, amount5], [2888, amount7], [2930, amount65], [3023, amount75], [3049, amount875], [3056, amount9], [3080, amount10], [3234, amount125], [3325, amount14], [3346, amount13], [3381, amount12], [3450, amount14], [3605, amount17], [3836, amount16], [3981, amount14], [4087, amount12], [4254, amount126875], [4275, amount14], [4302, amount15], [4318, amount15125], [4327, amount150625], [4330, amount14625], [4346, amount145625], [4355, amount14375], [4400, amount143125], [4401, amount1425], [4402, amount14125], [4403, amount14], [4404, amount13875], [4435, amount138125], [4438, amount13625], [4451, amount1325], [4488, amount13125], [4491, amount13], [4492, amount13125], [4541, amount12625], [4572, amount125], [4575, amount1225], [4576, amount12125], [4584, amount120625], [4589, amount119375], [4591, amount118125], [4592, amount1175], [4593, amount11625], [4596, amount115625], [4598, amount115], [4610, amount11375], [4611, amount1125], [4618, amount11125], [4619, amount11], [4620, amount10875], [4621, amount10625], [4652, amount105], [4653, amount10375], [4654, amount1025], [4655, amount10125], [4667, amount9625], [4687, amount9375], [4688, amount9125], [4712, amount10], [4759, amount11], [4821, amount105625], [4850, amount103125], [4851, amount100625], [4911, amount98125], [4912, amount95625], [4968, amount94375], [4969, amount95625], [5023, amount90625], [5179, amount88125], [5186, amount85625], [5243, amount90625], [5293, amount8875], [5300, amount10], [5305, amount12], [5333, amount115], [5334, amount11], [5341, amount1075], [5342, amount105], [5422, amount10], [5436, amount975], [5440, amount95], [5492, amount11875], [5506, amount13875], [5557, amount13375], [5565, amount12875], [5587, amount12375], [5670, amount11875], [5685, amount11375], [5858, amount12375], [5921, amount11375], [5944, amount10875], [5951, amount10375], [5986, amount9875], [6131, amount10875], [6276, amount10375], [6285, amount9875], [6326, amount9375], [6336, amount8875], [6426, amount9875], [6504, amount9375], [6516, amount8875], [6545, amount8375], [6605, amount8875], [6650, amount8375], [6672, amount7875], [6711, amount7375], [6728, amount7875], [6735, amount8375], [6749, amount8875], [6762, amount9875], [6776, amount10375], [6794, amount10875], [6811, amount11875], [6903, amount12875], [7084, amount1375], [7182, amount138438], [7186, amount13875], [7190, amount1375], [7218, amount14875], [7585, amount13875], [7713, amount13375], [7727, amount12875], [7750, amount12375], [7771, amount11875], [7813, amount11375], [7862, amount10875], [7916, amount10375], [8160, amount9875], [8300, amount8875], [8324, amount7875], [8352, amount6875], [8426, amount5875], [8727, amount5375], [8804, amount5125], [9020, amount5625], [9106, amount6125], [9163, amount6625], [9477, amount6375], [9513, amount6125], [9563, amount59375], [9653, amount56875], [9799, amount59375], [9987, amount625], [10018, amount65], [10052, amount675], [10080, amount7], [10171, amount725], [10381, amount75], [10507, amount725], [10535, amount675], [10570, amount625], [10598, amount6], [10626, amount55], [10689, amount525], [10752, amount5], [10842, amount525], [10899, amount55], [10969, amount575], [10997, amount6], [11361, amount575], [11417, amount55], [11452, amount525], [11536, amount5], [11583, amount475], [11599, amount45], [11634, amount4], [12089, amount375], [12243, amount35], [12362, amount375], [12453, amount4], [12544, amount425], [12579, amount45], [12635, amount475], [12999, amount45], [13363, amount475], [13461, amount5], [13524, amount525], [13643, amount55], [13699, amount575], [13853, amount55], [13916, amount525], [13979, amount5], [14160, amount45], [14189, amount3], [14217, amount2], [14252, amount152], [14280, amount1], [14308, amount05], [17017, amount025], [17472, amount05], [17745, amount075], [18332, amount025], [18340, amount01], [18977, amount025], [19026, amount05], [19068, amount075], [19117, amount1], [19159, amount1252], [19208, amount175], [19257, amount225], [19299, amount3], [19341, amount35], [19390, amount4], [19439, amount425], [19488, amount45], [19530, amount5], [19572, amount525], [19936, amount5], [20034, amount475], [20125, amount45], [20216, amount425], [20307, amount4], [20440, amount375]];
  const listed4 = [[-719162]];
  const amount36500 = decimal('36500');
  const amount13359000 = decimal('13359000');
  return {
    decision: "late-payment-interest",
    readings: {},
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
      const value = answersFrom(calendar);
      const value2 = facts.invoiceDueDate < value;
      const value3 = answersTo(calendar);
      const value4 = workingDayFrom(calendar, facts.invoiceDueDate);
      const value5 = workingDayFrom(calendar, facts.invoiceDueDateAtLatest);
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
      const value17 = workingDayFrom(calendar, value);
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
          list.push([value31 || value32 || facts.invoiceDateIsUnknown && !(value77 === value78 && value75), value76, value31 ? -719163 : value77, value31 ? 2932897 : value78, minus(amount0, entry[1])]);
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
        const list4 = [[listed], [sorted]];
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        for (const entry9 of list4) {
          for (const one2 of entry9[0]) all2.push(one2);
        }
        const states = [];
        let states_0 = -719162;
        let states_1 = amount0;
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
        value87 = list6;
      }
      if ((steps += value87.length) > MOST_STEPS) return undefined;
      const most = value86 ? -719163 : value85;
      let found = NOT_FOUND;
      for (let index14 = value87.length - 1; index14 >= 0; index14 -= 1) {
        const entry13 = value87[index14];
        if (entry13[0] <= most) {
          found = entry13;
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
      const value91 = compare(amount0, found[1] ?? NIL) < 0;
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
        for (const entry14 of value87) {
          if (entry14[0] === -719162) {
            any5 = true;
            break;
          }
        }
        const list7 = [];
        const list8 = any5 ? NOTHING : listed2;
        if ((steps += list8.length) > MOST_STEPS) return undefined;
        for (const entry15 of list8) {
          list7.push([-719162]);
        }
        const list9 = [];
        if ((steps += value87.length) > MOST_STEPS) return undefined;
        for (const entry16 of value87) {
          list9.push([entry16[0]]);
        }
        const all3 = [];
        const list10 = [[list7], [list9]];
        if ((steps += list10.length) > MOST_STEPS) return undefined;
        for (const entry17 of list10) {
          for (const one3 of entry17[0]) all3.push(one3);
        }
        value104 = all3;
      }
      let value105;
      if (facts.baseRatesIsUnknown) {
        value105 = listed3;
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
        value105 = list12;
      }
      const list13 = [];
      if ((steps += value105.length) > MOST_STEPS) return undefined;
      for (const entry21 of value105) {
        list13.push([entry21[0], plus(entry21[1], amount4)]);
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
      const value106 = facts.baseRatesIsUnknown ? 20732 : 2932896;
      const all4 = [];
      const list16 = [[listed4], [list15], [any6 && facts.baseRatesIsUnknown ? [[value106 + 1]] : NOTHING]];
      if ((steps += list16.length) > MOST_STEPS) return undefined;
      for (const entry24 of list16) {
        for (const one4 of entry24[0]) all4.push(one4);
      }
      const value107 = [[unpaidIsNone, value103, true, value104], [false, false, false, all4], [false, false, false, NOTHING], [false, false, false, NOTHING]];
      let any7 = false;
      if ((steps += value107.length) > MOST_STEPS) return undefined;
      for (const entry25 of value107) {
        if (entry25[1]) {
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
          for (const entry26 of value107) {
            for (const one5 of entry26[0] ? NOTHING : entry26[3]) all5.push(one5);
          }
          value110 = all5;
        }
        const list17 = [];
        if ((steps += value110.length) > MOST_STEPS) return undefined;
        for (const entry27 of value110) {
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
        value109 = list19;
      }
      const list20 = [];
      if ((steps += value109.length) > MOST_STEPS) return undefined;
      for (const entry31 of value109) {
        list20.push([false, false, entry31[0], entry31[0], entry31[1], entry31[1]]);
      }
      const value111 = facts.asOfAtLatest >= startDay;
      const value112 = [[facts.asOfIsUnknown, facts.asOfMayBeNone, facts.asOf, facts.asOfAtLatest]];
      const value113 = facts.asOf >= startDayAtLatest;
      const value114 = !(value113 && value48);
      let value115 = value111;
      if (value115) {
        const list21 = [];
        if ((steps += NOTHING.length) > MOST_STEPS) return undefined;
        for (const entry32 of NOTHING) {
          list21.push([entry32[0], entry32[0] && entry32[1], entry32[0] ? 0 : entry32[2], entry32[0] ? 0 : entry32[3]]);
        }
        const list22 = [];
        if ((steps += value112.length) > MOST_STEPS) return undefined;
        for (const entry33 of value112) {
          list22.push([entry33[0], entry33[0] && entry33[1], entry33[0] ? 0 : entry33[2], entry33[0] ? 0 : entry33[3]]);
        }
        value115 = compareRaw(list21, list22) !== 0 && value114;
      }
      const value116 = value111 && value114;
      const list23 = [];
      const list24 = value116 ? value112 : value113 && !value116 && value48 ? value112 : NOTHING;
      if ((steps += list24.length) > MOST_STEPS) return undefined;
      for (const entry34 of list24) {
        list23.push([entry34[0], entry34[1], entry34[2], entry34[3], entry34[2], entry34[3]]);
      }
      const value117 = [[value108, true, list20], [value115, false, list23]];
      let any8 = false;
      if ((steps += value117.length) > MOST_STEPS) return undefined;
      for (const entry35 of value117) {
        let value118 = entry35[0];
        if (!value118) {
          let any9 = false;
          const list25 = entry35[2];
          if ((steps += list25.length) > MOST_STEPS) return undefined;
          for (const entry36 of list25) {
            if (entry36[0]) {
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
        for (const entry37 of value117) {
          for (const one7 of entry37[2]) all7.push(one7);
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
      for (let index40 = value87.length - 1; index40 >= 0; index40 -= 1) {
        const entry38 = value87[index40];
        if (entry38[0] <= most2) {
          found2 = entry38;
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
      let state_2 = unpaidIsNone ? amount0 : (found2[1] ?? NIL);
      let state_3 = false;
      let state_4 = false;
      let state_5 = 0;
      let state_6 = false;
      let state_7 = false;
      let state_8 = amount0;
      let state_9 = false;
      let state_10 = amount0;
      if ((steps += value119.length) > MOST_STEPS) return undefined;
      for (const entry39 of value119) {
        if ((steps += value87.length) > MOST_STEPS) return undefined;
        const most3 = entry39[2];
        let found3 = NOT_FOUND;
        for (let index43 = value87.length - 1; index43 >= 0; index43 -= 1) {
          const entry40 = value87[index43];
          if (entry40[0] <= most3) {
            found3 = entry40;
            break;
          }
        }
        const value139 = value83 && (any || any4 || entry39[0] || !(found3 !== NOT_FOUND && 2932896 >= entry39[2]));
        const value140 = unpaidIsNone ? amount0 : (found3[1] ?? NIL);
        const value141 = entry39[4] - entry39[2];
        const value142 = 0 < value141;
        const value143 = !entry39[0];
        const value144 = value143 && value142;
        const value145 = (entry39[0] || value142) && !value144;
        const value146 = value145 || value144;
        const value147 = compare(amount0, found3[1] ?? NIL) < 0;
        const value148 = !value139;
        const value149 = value83 && (value139 || value147 && value83) && !(value147 && value83 && value148);
        const value150 = !value149;
        const value151 = value149 || value147 && value150 && value83 && value148;
        const value152 = value145 || value149;
        const value153 = value141 === 0;
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
        const value154 = times(value140, found4[1] ?? NIL);
        const value155 = times(ofPence(value141 * 366 * 100), value154);
        const value156 = compare(value155, amount0) === 0;
        const value157 = times(ofPence(value141 * 100), roundHalfUp(divide(value154, amount36500), 2));
        const value158 = compare(value157, amount0) === 0;
        const value159 = entry39[0] || value83 && (entry39[0] || value139 || !(found4 !== NOT_FOUND && value106 >= entry39[2]));
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
        const next11 = plus(state_8, value162 ? value155 : value164 ? value155 : amount0);
        const next12 = value167 && (state_9 || (value162 ? !(value158 && value160) : value168) || value161);
        const next13 = plus(value162 ? value157 : value164 ? value157 : amount0, state_10);
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
      const value169 = divide(state_8, amount13359000);
      const value170 = !interestRunsIsUnknown;
      const value171 = value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const exactInterest = interestRunsIsUnknown ? value169 : value171 ? value169 : amount0;
      const roundedInterest = roundHalfUp(exactInterest, 2);
      const value172 = compare(roundedInterest, amount0) < 0;
      const value173 = !value172;
      const value174 = compare(amount0, roundedInterest) < 0;
      const value175 = !any8;
      const value176 = value175 && state_6;
      const value177 = !value176;
      const value178 = any8 || state_7;
      const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value169, amount0) === 0 && !(value176 || value177 && value178)) : value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92 && value177 && value178;
      const value179 = !exactInterestIsUnknown;
      const exactInterestIsNone = value42 && value52 && value68 && value91 && value175 && state_6 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      const value180 = !exactInterestIsNone;
      const value181 = value180 && (exactInterestIsUnknown && value180 || value173 && value174) && !(value173 && value174 && value180 && value179);
      const value182 = !value181;
      const value183 = value181 || value173 && value174 && value179 && value182 && value180;
      const value184 = !facts.invoiceInterestDemandedIsNone;
      const value185 = !facts.invoiceInterestDemanded;
      const isGivenUp = value184 && !facts.invoiceInterestDemandedIsUnknown && value185;
      const value186 = !isGivenUp;
      const isGivenUpIsUnknown = value184 && (facts.invoiceInterestDemandedIsUnknown || value185 && !(facts.invoiceInterestDemandedIsNone || facts.invoiceInterestDemandedIsUnknown)) && value186;
      const value187 = !isGivenUpIsUnknown;
      const value188 = value187 && value186;
      const value189 = (isGivenUpIsUnknown || value188) && !value188;
      const value190 = !value189;
      const value191 = value189 || value190 && value187 && value186;
      const value192 = value181 || value189;
      const value193 = value173 && value174 && value179 && !(value183 && value191 && value192) && value182 && value180 && value190 && value187 && value186;
      if (!value193 && value183 && value191 && value192) return undefined;
      const outcome = value193 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value194 = any8 || state_3 || !(state_5 >= -9007199254740991 && 9007199254740991 >= state_5);
      const value195 = !value47;
      let any10 = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry42 of facts.payments) {
        if (facts.asOfAtLatest >= entry42[0] && !(facts.asOf >= entry42[0] && value195)) {
          any10 = true;
          break;
        }
      }
      const creditIsNone = wrongSumIsNone || value57 && value58 && facts.disputeWronglyChargedIsNone && value60 && value59;
      let value196 = (interestRunsIsUnknown ? !(state_5 === 0 && !value194) : value42 && value52 && value68 && value91 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92 && value194) || exactInterestIsUnknown;
      if (!value196) {
        const value197 = compare(roundedInterest, amount0) === 0;
        const value198 = !(exactInterestIsNone || exactInterestIsUnknown);
        const value199 = exactInterestIsUnknown && value186 && value180;
        value196 = (isGivenUpIsUnknown ? !(value197 && value198) : value199) || (isGivenUpIsUnknown ? !(value198 && (value172 || value197)) : value199) || value27 || value38 || value43 || value44 || value45;
        if (!value196) {
          const outstandingIsUnknown = value67 && (facts.paymentsIsUnknown || any10 || rightAmountIsUnknown);
          value196 = outstandingIsUnknown || (!creditIsNone && ((isRefundedIsUnknown ? value69 : value57 && value58 && facts.disputeWronglyChargedIsUnknown && value60 && value59) || outstandingIsUnknown)) || stillDueOnDay30IsUnknown;
        }
      }
      if (value196) return undefined;
      const interestIsNone = value42 && value52 && value68 && value91 && value175 && state_6 && value187 && value186 && value170 && value51 && value49 && value48 && value102 && value99 && value55 && value53 && value98 && value95 && value72 && value67 && value70 && value94 && value83 && value92;
      let value200;
      if (facts.paymentsIsUnknown) {
        value200 = NOTHING;
      } else {
      
        let value201;
        if (any10) {
          value201 = NOTHING;
        } else {
        
          const list26 = [];
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry43 of facts.payments) {
            const value202 = facts.asOf >= entry43[0];
            if (value202 && !(facts.asOfAtLatest >= entry43[0] && !(value202 && value195)) && value195) {
              list26.push([entry43[1]]);
            }
          }
          value201 = list26;
        }
        value200 = value201;
      }
      let state2_0 = amount0;
      if ((steps += value200.length) > MOST_STEPS) return undefined;
      for (const entry44 of value200) {
        state2_0 = plus(entry44[0], state2_0);
      }
      const value203 = minus(ofPence(rightAmount), state2_0);
      const value204 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      return {
        outcome: outcome,
        values: {
          "accrualStart": dateOfNumber(startDay),
          "accrualDays": interestRunsIsUnknown ? state_5 : value171 ? state_5 : 0,
          "interestUnrounded": exactInterestIsNone ? null : toPlaces(exactInterest, 10),
          "interest": interestIsNone ? null : moneyText(isGivenUpIsUnknown ? amount0 : isGivenUp ? amount0 : roundedInterest),
          "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value203, amount0) < 0 ? amount0 : value203, 2)),
          "credit": creditIsNone ? null : moneyText(roundHalfUp(compare(value204, amount0) < 0 ? amount0 : value204, 2)),
          "stillDueOnDay30": value68 && value91 && value72 && value67 && value70 && value94 && value83 && value92,
          "interestMetByPayments": toPlaces(amount0, 10),
          "interestLeft": interestIsNone ? null : moneyText(isGivenUpIsUnknown ? amount0 : isGivenUp ? amount0 : value172 ? amount0 : roundedInterest),
        },
        holds: {},
      };
    },
  };
};
