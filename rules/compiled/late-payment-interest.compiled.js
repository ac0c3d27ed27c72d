// How much interest may be charged on an invoice paid late?
// Generated from the rules; change those, not this.
export default ({ MOST_STEPS, NIL, NOTHING, NOT_FOUND, amountIn, calendarOf, compare, compareRaw, dateOfNumber, decimal, divide, entriesIn, firstDay, inOrderBy, isUnknown, knownOr, lastDay, mayBeNone, minus, moneyText, noAnswer, ofPence, penceIn, plus, roundHalfUp, times, toPlaces, wholeIn, workingDayFrom }) => {
  const CALENDAR = calendarOf("bank-holidays", "england-and-wales");
  const AMOUNT0 = decimal('0');
  const LISTED = [[false, false, -719162, -719162, false, false, false, AMOUNT0]];
  const AMOUNT4 = decimal('4');
  const LISTED2 = [[-719162]];
  const LISTED3 = [[1827], [1845], [1852], [1866], [1873], [1894], [1908], [1936], [1950], [2034], [2104], [2146], [2160], [2188], [2195], [2209], [2216], [2223], [2230], [2251], [2258], [2307], [2335], [2447], [2471], [2517], [2545], [2554], [2566], [2580], [2587], [2590], [2625], [2636], [2646], [2658], [2664], [2671], [2678], [2692], [2776], [2783], [2811], [2818], [2839], [2846], [2888], [2930], [3023], [3049], [3056], [3080], [3234], [3325], [3346], [3381], [3450], [3605], [3836], [3981], [4087], [4254], [4275], [4302], [4318], [4327], [4330], [4346], [4355], [4400], [4401], [4402], [4403], [4404], [4435], [4438], [4451], [4488], [4491], [4492], [4541], [4572], [4575], [4576], [4584], [4589], [4591], [4592], [4593], [4596], [4598], [4610], [4611], [4618], [4619], [4620], [4621], [4652], [4653], [4654], [4655], [4667], [4687], [4688], [4712], [4759], [4821], [4850], [4851], [4911], [4912], [4968], [4969], [5023], [5179], [5186], [5243], [5293], [5300], [5305], [5333], [5334], [5341], [5342], [5422], [5436], [5440], [5492], [5506], [5557], [5565], [5587], [5670], [5685], [5858], [5921], [5944], [5951], [5986], [6131], [6276], [6285], [6326], [6336], [6426], [6504], [6516], [6545], [6605], [6650], [6672], [6711], [6728], [6735], [6749], [6762], [6776], [6794], [6811], [6903], [7084], [7182], [7186], [7190], [7218], [7585], [7713], [7727], [7750], [7771], [7813], [7862], [7916], [8160], [8300], [8324], [8352], [8426], [8727], [8804], [9020], [9106], [9163], [9477], [9513], [9563], [9653], [9799], [9987], [10018], [10052], [10080], [10171], [10381], [10507], [10535], [10570], [10598], [10626], [10689], [10752], [10842], [10899], [10969], [10997], [11361], [11417], [11452], [11536], [11583], [11599], [11634], [12089], [12243], [12362], [12453], [12544], [12579], [12635], [12999], [13363], [13461], [13524], [13643], [13699], [13853], [13916], [13979], [14160], [14189], [14217], [14252], [14280], [14308], [17017], [17472], [17745], [18332], [18340], [18977], [19026], [19068], [19117], [19159], [19208], [19257], [19299], [19341], [19390], [19439], [19488], [19530], [19572], [19936], [20034], [20125], [20216], [20307], [20440]];
  const AMOUNT155 = decimal('15.5');
  const AMOUNT1525 = decimal('15.25');
  const AMOUNT15 = decimal('15');
  const AMOUNT1475 = decimal('14.75');
  const AMOUNT145 = decimal('14.5');
  const AMOUNT1425 = decimal('14.25');
  const AMOUNT14 = decimal('14');
  const AMOUNT1375 = decimal('13.75');
  const AMOUNT16 = decimal('16');
  const AMOUNT1575 = decimal('15.75');
  const AMOUNT135 = decimal('13.5');
  const AMOUNT1325 = decimal('13.25');
  const AMOUNT13 = decimal('13');
  const AMOUNT17 = decimal('17');
  const AMOUNT19 = decimal('19');
  const AMOUNT1875 = decimal('18.75');
  const AMOUNT185 = decimal('18.5');
  const AMOUNT1825 = decimal('18.25');
  const AMOUNT18 = decimal('18');
  const AMOUNT1725 = decimal('17.25');
  const AMOUNT1625 = decimal('16.25');
  const AMOUNT1275 = decimal('12.75');
  const AMOUNT1225 = decimal('12.25');
  const AMOUNT12 = decimal('12');
  const AMOUNT115 = decimal('11.5');
  const AMOUNT11 = decimal('11');
  const AMOUNT105 = decimal('10.5');
  const AMOUNT10 = decimal('10');
  const AMOUNT95 = decimal('9.5');
  const AMOUNT9 = decimal('9');
  const AMOUNT165 = decimal('16.5');
  const AMOUNT21 = decimal('21');
  const AMOUNT20 = decimal('20');
  const AMOUNT166875 = decimal('16.6875');
  const AMOUNT19125 = decimal('19.125');
  const AMOUNT190625 = decimal('19.0625');
  const AMOUNT18625 = decimal('18.625');
  const AMOUNT185625 = decimal('18.5625');
  const AMOUNT18375 = decimal('18.375');
  const AMOUNT183125 = decimal('18.3125');
  const AMOUNT18125 = decimal('18.125');
  const AMOUNT17875 = decimal('17.875');
  const AMOUNT178125 = decimal('17.8125');
  const AMOUNT17625 = decimal('17.625');
  const AMOUNT17125 = decimal('17.125');
  const AMOUNT16625 = decimal('16.625');
  const AMOUNT16125 = decimal('16.125');
  const AMOUNT160625 = decimal('16.0625');
  const AMOUNT159375 = decimal('15.9375');
  const AMOUNT158125 = decimal('15.8125');
  const AMOUNT15625 = decimal('15.625');
  const AMOUNT155625 = decimal('15.5625');
  const AMOUNT15375 = decimal('15.375');
  const AMOUNT15125 = decimal('15.125');
  const AMOUNT14875 = decimal('14.875');
  const AMOUNT14625 = decimal('14.625');
  const AMOUNT14375 = decimal('14.375');
  const AMOUNT14125 = decimal('14.125');
  const AMOUNT13625 = decimal('13.625');
  const AMOUNT13375 = decimal('13.375');
  const AMOUNT13125 = decimal('13.125');
  const AMOUNT145625 = decimal('14.5625');
  const AMOUNT143125 = decimal('14.3125');
  const AMOUNT140625 = decimal('14.0625');
  const AMOUNT138125 = decimal('13.8125');
  const AMOUNT135625 = decimal('13.5625');
  const AMOUNT134375 = decimal('13.4375');
  const AMOUNT130625 = decimal('13.0625');
  const AMOUNT128125 = decimal('12.8125');
  const AMOUNT125625 = decimal('12.5625');
  const AMOUNT12875 = decimal('12.875');
  const AMOUNT15875 = decimal('15.875');
  const AMOUNT17375 = decimal('17.375');
  const AMOUNT16875 = decimal('16.875');
  const AMOUNT16375 = decimal('16.375');
  const AMOUNT13875 = decimal('13.875');
  const AMOUNT12375 = decimal('12.375');
  const AMOUNT11875 = decimal('11.875');
  const AMOUNT11375 = decimal('11.375');
  const AMOUNT1775 = decimal('17.75');
  const AMOUNT178438 = decimal('17.8438');
  const AMOUNT18875 = decimal('18.875');
  const AMOUNT10875 = decimal('10.875');
  const AMOUNT9875 = decimal('9.875');
  const AMOUNT9375 = decimal('9.375');
  const AMOUNT9125 = decimal('9.125');
  const AMOUNT9625 = decimal('9.625');
  const AMOUNT10125 = decimal('10.125');
  const AMOUNT10625 = decimal('10.625');
  const AMOUNT10375 = decimal('10.375');
  const AMOUNT99375 = decimal('9.9375');
  const AMOUNT96875 = decimal('9.6875');
  const AMOUNT1025 = decimal('10.25');
  const AMOUNT1075 = decimal('10.75');
  const AMOUNT1125 = decimal('11.25');
  const AMOUNT925 = decimal('9.25');
  const AMOUNT975 = decimal('9.75');
  const AMOUNT875 = decimal('8.75');
  const AMOUNT85 = decimal('8.5');
  const AMOUNT8 = decimal('8');
  const AMOUNT775 = decimal('7.75');
  const AMOUNT75 = decimal('7.5');
  const AMOUNT825 = decimal('8.25');
  const AMOUNT7 = decimal('7');
  const AMOUNT6 = decimal('6');
  const AMOUNT55 = decimal('5.5');
  const AMOUNT5 = decimal('5');
  const AMOUNT45 = decimal('4.5');
  const AMOUNT425 = decimal('4.25');
  const AMOUNT475 = decimal('4.75');
  const AMOUNT41 = decimal('4.1');
  const AMOUNT525 = decimal('5.25');
  const AMOUNT575 = decimal('5.75');
  const AMOUNT625 = decimal('6.25');
  const LISTED4 = [[1827, AMOUNT155], [1845, AMOUNT1525], [1852, AMOUNT15], [1866, AMOUNT1475], [1873, AMOUNT145], [1894, AMOUNT1425], [1908, AMOUNT14], [1936, AMOUNT1375], [1950, AMOUNT14], [2034, AMOUNT15], [2104, AMOUNT16], [2146, AMOUNT1575], [2160, AMOUNT155], [2188, AMOUNT1525], [2195, AMOUNT15], [2209, AMOUNT1475], [2216, AMOUNT145], [2223, AMOUNT14], [2230, AMOUNT135], [2251, AMOUNT1325], [2258, AMOUNT13], [2307, AMOUNT145], [2335, AMOUNT155], [2447, AMOUNT17], [2471, AMOUNT19], [2517, AMOUNT1875], [2545, AMOUNT185], [2554, AMOUNT1825], [2566, AMOUNT18], [2580, AMOUNT1725], [2587, AMOUNT1625], [2590, AMOUNT16], [2625, AMOUNT15], [2636, AMOUNT145], [2646, AMOUNT135], [2658, AMOUNT1325], [2664, AMOUNT13], [2671, AMOUNT1275], [2678, AMOUNT1225], [2692, AMOUNT12], [2776, AMOUNT115], [2783, AMOUNT11], [2811, AMOUNT105], [2818, AMOUNT10], [2839, AMOUNT95], [2846, AMOUNT9], [2888, AMOUNT11], [2930, AMOUNT105], [3023, AMOUNT115], [3049, AMOUNT1275], [3056, AMOUNT13], [3080, AMOUNT14], [3234, AMOUNT165], [3325, AMOUNT18], [3346, AMOUNT17], [3381, AMOUNT16], [3450, AMOUNT18], [3605, AMOUNT21], [3836, AMOUNT20], [3981, AMOUNT18], [4087, AMOUNT16], [4254, AMOUNT166875], [4275, AMOUNT18], [4302, AMOUNT19], [4318, AMOUNT19125], [4327, AMOUNT190625], [4330, AMOUNT18625], [4346, AMOUNT185625], [4355, AMOUNT18375], [4400, AMOUNT183125], [4401, AMOUNT1825], [4402, AMOUNT18125], [4403, AMOUNT18], [4404, AMOUNT17875], [4435, AMOUNT178125], [4438, AMOUNT17625], [4451, AMOUNT1725], [4488, AMOUNT17125], [4491, AMOUNT17], [4492, AMOUNT17125], [4541, AMOUNT16625], [4572, AMOUNT165], [4575, AMOUNT1625], [4576, AMOUNT16125], [4584, AMOUNT160625], [4589, AMOUNT159375], [4591, AMOUNT158125], [4592, AMOUNT1575], [4593, AMOUNT15625], [4596, AMOUNT155625], [4598, AMOUNT155], [4610, AMOUNT15375], [4611, AMOUNT1525], [4618, AMOUNT15125], [4619, AMOUNT15], [4620, AMOUNT14875], [4621, AMOUNT14625], [4652, AMOUNT145], [4653, AMOUNT14375], [4654, AMOUNT1425], [4655, AMOUNT14125], [4667, AMOUNT13625], [4687, AMOUNT13375], [4688, AMOUNT13125], [4712, AMOUNT14], [4759, AMOUNT15], [4821, AMOUNT145625], [4850, AMOUNT143125], [4851, AMOUNT140625], [4911, AMOUNT138125], [4912, AMOUNT135625], [4968, AMOUNT134375], [4969, AMOUNT135625], [5023, AMOUNT130625], [5179, AMOUNT128125], [5186, AMOUNT125625], [5243, AMOUNT130625], [5293, AMOUNT12875], [5300, AMOUNT14], [5305, AMOUNT16], [5333, AMOUNT155], [5334, AMOUNT15], [5341, AMOUNT1475], [5342, AMOUNT145], [5422, AMOUNT14], [5436, AMOUNT1375], [5440, AMOUNT135], [5492, AMOUNT15875], [5506, AMOUNT17875], [5557, AMOUNT17375], [5565, AMOUNT16875], [5587, AMOUNT16375], [5670, AMOUNT15875], [5685, AMOUNT15375], [5858, AMOUNT16375], [5921, AMOUNT15375], [5944, AMOUNT14875], [5951, AMOUNT14375], [5986, AMOUNT13875], [6131, AMOUNT14875], [6276, AMOUNT14375], [6285, AMOUNT13875], [6326, AMOUNT13375], [6336, AMOUNT12875], [6426, AMOUNT13875], [6504, AMOUNT13375], [6516, AMOUNT12875], [6545, AMOUNT12375], [6605, AMOUNT12875], [6650, AMOUNT12375], [6672, AMOUNT11875], [6711, AMOUNT11375], [6728, AMOUNT11875], [6735, AMOUNT12375], [6749, AMOUNT12875], [6762, AMOUNT13875], [6776, AMOUNT14375], [6794, AMOUNT14875], [6811, AMOUNT15875], [6903, AMOUNT16875], [7084, AMOUNT1775], [7182, AMOUNT178438], [7186, AMOUNT17875], [7190, AMOUNT1775], [7218, AMOUNT18875], [7585, AMOUNT17875], [7713, AMOUNT17375], [7727, AMOUNT16875], [7750, AMOUNT16375], [7771, AMOUNT15875], [7813, AMOUNT15375], [7862, AMOUNT14875], [7916, AMOUNT14375], [8160, AMOUNT13875], [8300, AMOUNT12875], [8324, AMOUNT11875], [8352, AMOUNT10875], [8426, AMOUNT9875], [8727, AMOUNT9375], [8804, AMOUNT9125], [9020, AMOUNT9625], [9106, AMOUNT10125], [9163, AMOUNT10625], [9477, AMOUNT10375], [9513, AMOUNT10125], [9563, AMOUNT99375], [9653, AMOUNT96875], [9799, AMOUNT99375], [9987, AMOUNT1025], [10018, AMOUNT105], [10052, AMOUNT1075], [10080, AMOUNT11], [10171, AMOUNT1125], [10381, AMOUNT115], [10507, AMOUNT1125], [10535, AMOUNT1075], [10570, AMOUNT1025], [10598, AMOUNT10], [10626, AMOUNT95], [10689, AMOUNT925], [10752, AMOUNT9], [10842, AMOUNT925], [10899, AMOUNT95], [10969, AMOUNT975], [10997, AMOUNT10], [11361, AMOUNT975], [11417, AMOUNT95], [11452, AMOUNT925], [11536, AMOUNT9], [11583, AMOUNT875], [11599, AMOUNT85], [11634, AMOUNT8], [12089, AMOUNT775], [12243, AMOUNT75], [12362, AMOUNT775], [12453, AMOUNT8], [12544, AMOUNT825], [12579, AMOUNT85], [12635, AMOUNT875], [12999, AMOUNT85], [13363, AMOUNT875], [13461, AMOUNT9], [13524, AMOUNT925], [13643, AMOUNT95], [13699, AMOUNT975], [13853, AMOUNT95], [13916, AMOUNT925], [13979, AMOUNT9], [14160, AMOUNT85], [14189, AMOUNT7], [14217, AMOUNT6], [14252, AMOUNT55], [14280, AMOUNT5], [14308, AMOUNT45], [17017, AMOUNT425], [17472, AMOUNT45], [17745, AMOUNT475], [18332, AMOUNT425], [18340, AMOUNT41], [18977, AMOUNT425], [19026, AMOUNT45], [19068, AMOUNT475], [19117, AMOUNT5], [19159, AMOUNT525], [19208, AMOUNT575], [19257, AMOUNT625], [19299, AMOUNT7], [19341, AMOUNT75], [19390, AMOUNT8], [19439, AMOUNT825], [19488, AMOUNT85], [19530, AMOUNT9], [19572, AMOUNT925], [19936, AMOUNT9], [20034, AMOUNT875], [20125, AMOUNT85], [20216, AMOUNT825], [20307, AMOUNT8], [20440, AMOUNT775]];
  const AMOUNT36500 = decimal('36500');
  const AMOUNT13359000 = decimal('13359000');
  const LISTED5 = [[-719162, false, AMOUNT0]];
  return {
    decision: "late-payment-interest",
    readings: {},
    listed: ["asOf","invoice.dueDate","invoice.date","invoice.amount","dispute.mistakeAccepted","dispute.refundedOn","dispute.wronglyCharged","dispute","dispute.amount","payments","baseRates","invoice.interestDemanded","customer.nation","dispute.form","dispute.sentOn","dispute.receivedOn","dispute.chargedOn"],
    effects: {"may-charge":[{"party":"provider","modality":"may","action":"charge-interest","amount":"interestLeft","by":null,"where":null,"clause":"S2.18"}],"none":[{"party":"provider","modality":"must-not","action":"charge-interest","by":null,"amount":null,"where":null,"clause":"S2.18"}]},
    whole: {
      facts: ["invoice.date","asOf","dispute.refundedOn","dispute.mistakeAccepted","invoice.amount","dispute.wronglyCharged","payments","invoice.dueDate","baseRates","invoice.interestDemanded"],
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
          invoiceDate: firstDay(fact0),
          asOf: firstDay(fact1),
          disputeRefundedOnIsNone: fact2 === null,
          disputeRefundedOn: firstDay(fact2),
          disputeMistakeAcceptedIsNone: fact3 === null,
          disputeMistakeAccepted: fact3 === true,
          invoiceAmountInPence: wholeIn(fact4),
          disputeWronglyChargedInPence: wholeIn(fact5),
          disputeWronglyChargedIsNone: fact5 === null,
          payments: entriesIn(fact6).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
          invoiceDueDate: firstDay(fact7),
          baseRates: entriesIn(fact8).map((entry1) => [firstDay((entry1["from"] ?? null)), amountIn((entry1["percent"] ?? null))]),
          baseRatesIsUnknown: isUnknown(fact8),
          invoiceInterestDemandedIsNone: fact9 === null,
          invoiceInterestDemanded: fact9 === true,
        };
      },
      answer(facts, isBare, tellsSums) {
        let steps = 0;
        const thirtyAfterInvoice = facts.invoiceDate + 30;
        const value = facts.asOf < thirtyAfterInvoice;
        const value2 = !value;
        const value3 = !facts.disputeRefundedOnIsNone;
        const value4 = facts.asOf >= facts.disputeRefundedOn;
        const isRefunded = value3 && value4;
        const value5 = !facts.disputeMistakeAcceptedIsNone && facts.disputeMistakeAccepted || isRefunded;
        const rightAmount = facts.invoiceAmountInPence - (value5 ? facts.disputeWronglyChargedInPence : 0);
        const value6 = 0 < rightAmount;
        const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value5;
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          const part = entry[0] < facts.invoiceDate ? facts.invoiceDate : entry[0];
          const part2 = minus(AMOUNT0, entry[1]);
          list.push([part, false, part2]);
        }
        const all = [];
        all.push([-719162, wrongSumIsNone, ofPence(rightAmount)]);
        if ((steps += list.length) > MOST_STEPS) return undefined;
        for (const one of list) all.push(one);
        let unpaidIsNone = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry2 of all) {
          if (entry2[1]) {
            unpaidIsNone = true;
            break;
          }
        }
        const value7 = !unpaidIsNone;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [0]);
        const states = [];
        let states_0 = -719162;
        let states_1 = AMOUNT0;
        if ((steps += LISTED5.length) > MOST_STEPS) return undefined;
        if ((steps += sorted.length) > MOST_STEPS) return undefined;
        for (const list2 of [LISTED5, sorted]) {
          for (const one2 of list2) {
            const next = one2[0];
            const next2 = plus(one2[2], states_1);
            states_0 = next;
            states_1 = next2;
            states.push([states_0, states_1]);
          }
        }
        const list3 = [];
        if ((steps += states.length) > MOST_STEPS) return undefined;
        for (let index3 = 0; index3 < states.length; index3 += 1) {
          const entry3 = states[index3];
          if (!((index3 + 1 < states.length) && (states[index3 + 1]?.[0] ?? 0) === entry3[0])) {
            list3.push([entry3[0], entry3[1]]);
          }
        }
        const list4 = [];
        if ((steps += list3.length) > MOST_STEPS) return undefined;
        for (let index4 = 0; index4 < list3.length; index4 += 1) {
          const entry4 = list3[index4];
          if (!((index4 > 0) && compare(entry4[1], (list3[index4 - 1]?.[1] ?? NIL)) === 0)) {
            list4.push([entry4[0], entry4[1]]);
          }
        }
        if ((steps += list4.length) > MOST_STEPS) return undefined;
        const most = value ? facts.asOf : thirtyAfterInvoice;
        let found = NOT_FOUND;
        for (let index6 = list4.length - 1; index6 >= 0; index6 -= 1) {
          const entry5 = list4[index6];
          if (entry5[0] <= most) {
            found = entry5;
            break;
          }
        }
        const value8 = compare(AMOUNT0, found[1] ?? NIL) < 0;
        const value9 = facts.invoiceDueDate < 15340;
        const value10 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
        const value11 = !value9 && 21549 >= value10;
        const value12 = (value11 ? value10 : value9 ? 15342 : 2932896) + 30;
        const thirtyAfterDueAtLatest = 2932896 < value12 ? 2932896 : value12;
        const startDayAtLatest = thirtyAfterDueAtLatest < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDueAtLatest;
        const hasBegun = startDayAtLatest < facts.asOf;
        const thirtyAfterDue = (value11 ? value10 : value9 || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550) + 30;
        const startDay = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
        const value13 = !wrongSumIsNone;
        const interestRunsIsUnknown = value2 && value6 && value7 && value8 && !hasBegun && startDay < facts.asOf && value13;
        const startDayIsUnknown = thirtyAfterDueAtLatest !== thirtyAfterDue && startDayAtLatest !== startDay && !value11;
        const value14 = facts.asOf >= startDay;
        const value15 = [[facts.asOf]];
        const value16 = facts.asOf < startDayAtLatest;
        const value17 = value14 && compareRaw(NOTHING, value15) !== 0 && value16;
        const value18 = startDayIsUnknown || value17;
        if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
        const sorted2 = inOrderBy(facts.baseRates, [0]);
        const list5 = [];
        if ((steps += sorted2.length) > MOST_STEPS) return undefined;
        for (let index7 = 0; index7 < sorted2.length; index7 += 1) {
          const entry6 = sorted2[index7];
          if (!((index7 + 1 < sorted2.length) && (sorted2[index7 + 1]?.[0] ?? 0) === entry6[0])) {
            list5.push([entry6[0], entry6[1]]);
          }
        }
        const list6 = [];
        if ((steps += list5.length) > MOST_STEPS) return undefined;
        for (let index8 = 0; index8 < list5.length; index8 += 1) {
          const entry7 = list5[index8];
          if (!((index8 > 0) && compare(entry7[1], (list5[index8 - 1]?.[1] ?? NIL)) === 0)) {
            list6.push([entry7[0], plus(entry7[1], AMOUNT4)]);
          }
        }
        const list7 = [];
        if ((steps += list6.length) > MOST_STEPS) return undefined;
        for (let index9 = 0; index9 < list6.length; index9 += 1) {
          const entry8 = list6[index9];
          if (!((index9 > 0) && compare(entry8[1], (list6[index9 - 1]?.[1] ?? NIL)) === 0)) {
            list7.push([entry8[0], entry8[1]]);
          }
        }
        const value19 = facts.baseRatesIsUnknown ? 20732 : 2932896;
        let value20;
        if (startDayIsUnknown) {
          value20 = NOTHING;
        } else {
        
          let value21;
          if (unpaidIsNone) {
            value21 = NOTHING;
          } else {
          
            let any = false;
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            for (const entry9 of list4) {
              if (entry9[0] === -719162) {
                any = true;
                break;
              }
            }
            const list8 = [];
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            for (const entry10 of list4) {
              list8.push([entry10[0]]);
            }
            const all2 = [];
            const list9 = any ? NOTHING : LISTED2;
            if ((steps += list9.length) > MOST_STEPS) return undefined;
            for (const one3 of list9) all2.push(one3);
            if ((steps += list8.length) > MOST_STEPS) return undefined;
            for (const one4 of list8) all2.push(one4);
            value21 = all2;
          }
          let value22;
          if (facts.baseRatesIsUnknown) {
            value22 = LISTED3;
          } else {
          
            const list10 = [];
            if ((steps += list7.length) > MOST_STEPS) return undefined;
            for (const entry11 of list7) {
              list10.push([entry11[0]]);
            }
            value22 = list10;
          }
          const list11 = [];
          if ((steps += value21.length) > MOST_STEPS) return undefined;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          if ((steps += value22.length) > MOST_STEPS) return undefined;
          const list12 = facts.baseRatesIsUnknown ? [[value19 + 1]] : NOTHING;
          if ((steps += list12.length) > MOST_STEPS) return undefined;
          for (const list13 of [value21, LISTED2, value22, list12]) {
            for (const one5 of list13) {
              if (startDay < one5[0] && one5[0] < facts.asOf) {
                list11.push([one5[0]]);
              }
            }
          }
          if ((steps += list11.length) > MOST_STEPS) return undefined;
          const sorted3 = inOrderBy(list11, [0]);
          const all3 = [];
          all3.push([startDay]);
          if ((steps += sorted3.length) > MOST_STEPS) return undefined;
          for (const one6 of sorted3) all3.push(one6);
          if ((steps += value15.length) > MOST_STEPS) return undefined;
          for (const one7 of value15) all3.push(one7);
          const list14 = [];
          if ((steps += all3.length) > MOST_STEPS) return undefined;
          for (let index13 = 0; index13 < all3.length; index13 += 1) {
            const entry12 = all3[index13];
            if ((index13 + 1 < all3.length) && entry12[0] < (all3[index13 + 1]?.[0] ?? 0)) {
              list14.push([entry12[0], (all3[index13 + 1]?.[0] ?? 0)]);
            }
          }
          value20 = list14;
        }
        const list15 = [];
        const list16 = value14 && value16 ? value15 : value16 ? NOTHING : value15;
        if ((steps += list16.length) > MOST_STEPS) return undefined;
        for (const entry13 of list16) {
          list15.push([facts.asOf, facts.asOf]);
        }
        const value23 = facts.baseRatesIsUnknown ? LISTED4 : list7;
        let state_0 = false;
        let state_1 = 0;
        let state_2 = false;
        let state_3 = AMOUNT0;
        if ((steps += value20.length) > MOST_STEPS) return undefined;
        if ((steps += list15.length) > MOST_STEPS) return undefined;
        for (const list17 of [value20, list15]) {
          for (const one8 of list17) {
            if ((steps += list4.length) > MOST_STEPS) return undefined;
            const most2 = one8[0];
            let found2 = NOT_FOUND;
            for (let index16 = list4.length - 1; index16 >= 0; index16 -= 1) {
              const entry14 = list4[index16];
              if (entry14[0] <= most2) {
                found2 = entry14;
                break;
              }
            }
            const value24 = !(found2 !== NOT_FOUND);
            const value25 = one8[1] - one8[0];
            const value26 = 0 < value25;
            const value27 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
            const value28 = value26 && value7 && value27;
            if ((steps += value23.length) > MOST_STEPS) return undefined;
            const most3 = one8[0];
            let found3 = NOT_FOUND;
            for (let index18 = value23.length - 1; index18 >= 0; index18 -= 1) {
              const entry15 = value23[index18];
              if (entry15[0] <= most3) {
                found3 = entry15;
                break;
              }
            }
            const next3 = value7 && value24 || value26 && value7 && value27 && value24 ? noAnswer() : false;
            const next4 = state_1 + (value28 ? value25 : 0);
            const next5 = state_2 || value26 && value7 && value27 && !(found3 !== NOT_FOUND && value19 >= one8[0]);
            const next6 = plus(state_3, value28 ? times(ofPence(value25 * 366 * 100), times(unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL), found3[1] ?? NIL)) : AMOUNT0);
            state_0 = next3;
            state_1 = next4;
            state_2 = next5;
            state_3 = next6;
          }
        }
        const value29 = divide(value18 ? AMOUNT0 : state_3, AMOUNT13359000);
        const value30 = startDayIsUnknown || value17 || state_2;
        const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value29, AMOUNT0) === 0 && !value30) : hasBegun && value2 && value6 && value7 && value8 && value13 && value30;
        const value31 = !exactInterestIsUnknown;
        const value32 = hasBegun && value2 && value6 && value7 && value8 && value13;
        const exactInterest = interestRunsIsUnknown ? value29 : value32 ? value29 : AMOUNT0;
        const roundedInterest = roundHalfUp(exactInterest, 2);
        const value33 = times(roundedInterest, AMOUNT0);
        const unmetInterest = compare(roundedInterest, value33) < 0 ? value33 : roundedInterest;
        const value34 = compare(AMOUNT0, unmetInterest) < 0;
        const value35 = !facts.invoiceInterestDemandedIsNone;
        const isGivenUp = value35 && !facts.invoiceInterestDemanded;
        const value36 = !isGivenUp;
        const mayCharge = value31 && value34 && value36;
        let value37 = !mayCharge;
        if (value37) {
          const value38 = exactInterestIsUnknown || value34;
          const value39 = value31 && value34;
          const value40 = !value39;
          value37 = (value38 && value40 || value39) && value36 && value38 && value40;
        }
        const value41 = !(found !== NOT_FOUND);
        const value42 = value7 && value41;
        const value43 = value7 && value41 && !interestRunsIsUnknown;
        if (value37 || value42 || value43) return undefined;
        const outcome = mayCharge ? "may-charge" : "none";
        if (isBare) return outcome;
        const value44 = !value18;
        const value45 = state_0 && value44;
        const value46 = !value45;
        const value47 = startDayIsUnknown || value17 || !(!(state_1 < -9007199254740991 && value44) && !(9007199254740991 < state_1 && value44));
        if ((interestRunsIsUnknown ? !((state_1 === 0 || startDayIsUnknown || value17) && !(value45 || value46 && value47)) : hasBegun && value2 && value6 && value7 && value8 && value13 && value46 && value47) || exactInterestIsUnknown || startDayIsUnknown || value42 || value43) return undefined;
        const value48 = value18 ? 0 : state_1;
        let state2_0 = AMOUNT0;
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry16 of facts.payments) {
          if (facts.asOf >= entry16[0]) {
            state2_0 = plus(entry16[1], state2_0);
          }
        }
        const value49 = minus(ofPence(rightAmount), state2_0);
        const value50 = minus(minus(state2_0, ofPence(rightAmount)), ofPence(isRefunded ? facts.disputeWronglyChargedInPence : 0));
        const interestLeft = isGivenUp ? AMOUNT0 : unmetInterest;
        const answer = {
          outcome: outcome,
          values: {
            "accrualStart": dateOfNumber(startDay),
            "accrualDays": hasBegun && value2 && value6 && value7 && value8 && state_0 && value44 && value13 ? null : interestRunsIsUnknown ? value48 : value32 ? value48 : 0,
            "interestUnrounded": toPlaces(exactInterest, 10),
            "interest": moneyText(isGivenUp ? AMOUNT0 : roundedInterest),
            "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value49, AMOUNT0) < 0 ? AMOUNT0 : value49, 2)),
            "credit": wrongSumIsNone || value3 && value4 && facts.disputeWronglyChargedIsNone ? null : moneyText(roundHalfUp(compare(value50, AMOUNT0) < 0 ? AMOUNT0 : value50, 2)),
            "stillDueOnDay30": value6 && value7 && value8 && value13,
            "interestMetByPayments": toPlaces(AMOUNT0, 10),
            "interestLeft": moneyText(interestLeft),
          },
          holds: {},
        };
        if (!tellsSums) return answer;
        if (exactInterestIsUnknown && value36 || value42 || value43) return answer;
        return { ...answer, sums: [value34 && value36 ? { amount: moneyText(interestLeft), isOwed: value35 && facts.invoiceInterestDemanded } : null] };
      },
      bounds: ["bounds/1"],
      isWithinBounds(facts) {
        return !(!facts.disputeWronglyChargedIsNone && facts.invoiceAmountInPence < facts.disputeWronglyChargedInPence);
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
        payments: entriesIn(fact7).map((entry1) => [firstDay((entry1["date"] ?? null)), amountIn((entry1["amount"] ?? null))]),
        baseRates: entriesIn(fact8).map((entry1) => [firstDay((entry1["from"] ?? null)), amountIn((entry1["percent"] ?? null))]),
        baseRatesIsUnknown: isUnknown(fact8),
        invoiceInterestDemandedIsNone: fact9 === null,
        invoiceInterestDemanded: fact9 === true,
        invoiceInterestDemandedIsUnknown: isUnknown(fact9),
      };
    },
    answer(facts, isBare, tellsSums) {
      let steps = 0;
      const value = facts.invoiceDueDate < 15340;
      const value2 = workingDayFrom(CALENDAR, facts.invoiceDueDate);
      const value3 = workingDayFrom(CALENDAR, facts.invoiceDueDateAtLatest);
      const value4 = !value && 21549 >= value2 && facts.invoiceDueDateAtLatest >= 15340 && 21549 >= value3;
      const value5 = !value4;
      const value6 = facts.invoiceDueDateIsUnknown && value5;
      const value7 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDate < -719162;
      const value8 = value6 || value7;
      const value9 = value || 21549 < facts.invoiceDueDate ? facts.invoiceDueDate : 21550;
      const value10 = value4 ? value2 : value9;
      const value11 = (value8 ? -719163 : value10) + 30;
      const value12 = 2932896 < value11;
      const value13 = facts.invoiceDueDateIsUnknown && facts.invoiceDueDateMayBeNone;
      const value14 = value ? 15342 : 2932896;
      const collectionDayIsUnknown = value6 || value7 || value13 || value5 || facts.invoiceDueDateIsUnknown && !((value4 ? value2 === value3 : value9 === value14) && !value8);
      const value15 = value12 && !collectionDayIsUnknown;
      const value16 = collectionDayIsUnknown && (value10 < -719162 || value6 || value7);
      const value17 = collectionDayIsUnknown && (value6 || value7 || value13);
      const value18 = value12 ? -719162 : value11;
      const value19 = (value8 ? 2932897 : value4 ? value3 : value14) + 30;
      const value20 = 2932896 < value19 ? 2932896 : value19;
      const value21 = value15 || value16;
      const value22 = collectionDayIsUnknown && !(value18 === value20 && !value21);
      const thirtyAfterDueIsUnknown = value15 || value16 || value17 || value22;
      const value23 = thirtyAfterDueIsUnknown && value21;
      const value24 = facts.invoiceDate + 30;
      const value25 = 2932896 < value24;
      const value26 = !facts.invoiceDateIsUnknown && value25;
      const value27 = facts.invoiceDateIsUnknown && facts.invoiceDate < -719162;
      const value28 = facts.invoiceDateIsUnknown && facts.invoiceDateMayBeNone;
      const value29 = facts.invoiceDateAtLatest + 30;
      const value30 = 2932896 < value29 ? 2932896 : value29;
      const value31 = value25 ? -719162 : value24;
      const value32 = value26 || value27;
      const value33 = facts.invoiceDateIsUnknown && !(value30 === value31 && !value32);
      const thirtyAfterInvoiceIsUnknown = value26 || value27 || value28 || value33;
      const value34 = thirtyAfterInvoiceIsUnknown && value32;
      const value35 = value23 || value34;
      const thirtyAfterDue = value21 ? -719163 : value18;
      const thirtyAfterInvoice = value32 ? -719163 : value31;
      const value36 = thirtyAfterDue < thirtyAfterInvoice ? thirtyAfterInvoice : thirtyAfterDue;
      const startDay = value35 ? -719163 : value36;
      const thirtyAfterDueAtLatest = value21 ? 2932897 : value20;
      const thirtyAfterInvoiceAtLatest = value32 ? 2932897 : value30;
      const value37 = thirtyAfterDueAtLatest < thirtyAfterInvoiceAtLatest ? thirtyAfterInvoiceAtLatest : thirtyAfterDueAtLatest;
      const startDayAtLatest = value35 ? 2932897 : value37;
      const value38 = startDayAtLatest < facts.asOf;
      const value39 = thirtyAfterDueIsUnknown && (value15 || value16 || value17);
      const value40 = thirtyAfterInvoiceIsUnknown && (value26 || value27 || value28);
      const value41 = (value15 || value16 || value17 || value22 || value26 || value27 || value28 || value33) && !(value37 === value36 && !value35);
      const value42 = facts.asOfIsUnknown && facts.asOfMayBeNone;
      const value43 = !((value23 || value34 || value39 || value40 || value41) && (value23 || value34 || value39 || value40) || value42);
      const hasBegunIsUnknown = startDay < facts.asOfAtLatest && !(value38 && value43);
      const value44 = !hasBegunIsUnknown;
      const hasBegun = value38 && value44 && value43;
      const value45 = (hasBegunIsUnknown || hasBegun) && !hasBegun;
      const value46 = !value45;
      const value47 = facts.asOf >= thirtyAfterInvoiceAtLatest;
      const value48 = !(value40 || value42);
      const value49 = facts.asOfAtLatest >= thirtyAfterInvoice && !(value47 && value48);
      const value50 = !value49;
      const value51 = !facts.disputeMistakeAcceptedIsNone;
      const isMistake = value51 && !facts.disputeMistakeAcceptedIsUnknown && facts.disputeMistakeAccepted;
      const value52 = !facts.disputeRefundedOnIsNone;
      const value53 = facts.asOf >= facts.disputeRefundedOnAtLatest;
      const value54 = !(facts.disputeRefundedOnIsUnknown && facts.disputeRefundedOnMayBeNone || value42);
      const isRefundedIsUnknown = value52 && facts.asOfAtLatest >= facts.disputeRefundedOn && !(value52 && value53 && value54);
      const value55 = !isRefundedIsUnknown;
      const isRefunded = value52 && value53 && value55 && value54;
      const value56 = (isRefundedIsUnknown || isRefunded) && !isRefunded;
      const value57 = isMistake || value52 && value53 && !value56 && value55 && value54;
      let value58 = !value57;
      if (value58) {
        const value59 = !isMistake;
        let isMistakeIsUnknown = value51;
        if (isMistakeIsUnknown) {
          const value60 = facts.disputeMistakeAcceptedIsUnknown || facts.disputeMistakeAccepted && !(facts.disputeMistakeAcceptedIsNone || facts.disputeMistakeAcceptedIsUnknown);
          isMistakeIsUnknown = (value51 && value60 && value59 || isMistake) && value60 && value59;
        }
        value58 = (isMistakeIsUnknown || isMistake) && value59 || value56;
      }
      const value61 = !value58;
      const wrongSumIsNone = facts.disputeWronglyChargedIsNone && value61 && value57;
      const value62 = !wrongSumIsNone;
      const rightAmount = facts.invoiceAmountInPence - (value58 ? facts.disputeWronglyChargedInPence : value61 && value57 ? facts.disputeWronglyChargedInPence : 0);
      const value63 = 0 < rightAmount;
      const value64 = !(facts.disputeWronglyChargedInPence === 0 && !(facts.disputeWronglyChargedIsNone || facts.disputeWronglyChargedIsUnknown));
      const rightAmountIsUnknown = value62 && (facts.invoiceAmountIsUnknown || (value58 ? value64 : facts.disputeWronglyChargedIsUnknown && value61 && value57));
      const value65 = !rightAmountIsUnknown;
      const value66 = value62 && (value63 || rightAmountIsUnknown) && !(value63 && value62 && value65);
      const value67 = !value66;
      const value68 = value66 || value63 && value67 && value62 && value65;
      const value69 = [[false, false, -719162, -719162, wrongSumIsNone, rightAmountIsUnknown, true, ofPence(rightAmount)]];
      let value70;
      if (facts.paymentsIsUnknown) {
        value70 = NOTHING;
      } else {
      
        const value71 = !value27;
        const value72 = value27 || value28;
        const list = [];
        if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
        for (const entry of facts.payments) {
          const value73 = entry[0] < facts.invoiceDate ? facts.invoiceDate : entry[0];
          const value74 = entry[0] < facts.invoiceDateAtLatest ? facts.invoiceDateAtLatest : entry[0];
          const part = value27 || value28 || facts.invoiceDateIsUnknown && !(value73 === value74 && value71);
          const part2 = value27 ? -719163 : value73;
          const part3 = value27 ? 2932897 : value74;
          const part4 = minus(AMOUNT0, entry[1]);
          list.push([part, value72, part2, part3, false, false, false, part4]);
        }
        value70 = list;
      }
      let any = false;
      const list2 = [[false, value69], [facts.paymentsIsUnknown, value70]];
      if ((steps += list2.length) > MOST_STEPS) return undefined;
      for (const entry2 of list2) {
        let value75 = entry2[0];
        if (!value75) {
          let any2 = false;
          const list3 = entry2[1];
          if ((steps += list3.length) > MOST_STEPS) return undefined;
          for (const entry3 of list3) {
            if (entry3[0] || entry3[5]) {
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
      const all = [];
      if ((steps += value69.length) > MOST_STEPS) return undefined;
      for (const one of value69) all.push(one);
      if ((steps += value70.length) > MOST_STEPS) return undefined;
      for (const one2 of value70) all.push(one2);
      let any3 = false;
      if ((steps += all.length) > MOST_STEPS) return undefined;
      for (const entry4 of all) {
        if (entry4[0] || entry4[5]) {
          any3 = true;
          break;
        }
      }
      let unpaidIsNone = !any;
      if (unpaidIsNone) {
        let any4 = false;
        if ((steps += all.length) > MOST_STEPS) return undefined;
        for (const entry5 of all) {
          if (entry5[4]) {
            any4 = true;
            break;
          }
        }
        unpaidIsNone = any4 && !any3;
      }
      const value76 = !unpaidIsNone;
      const unpaidIsUnknown = any || any3;
      let value77;
      if (any) {
        value77 = NOTHING;
      } else {
      
        if ((steps += all.length) > MOST_STEPS) return undefined;
        const sorted = inOrderBy(all, [2]);
        value77 = sorted;
      }
      const states = [];
      let states_0 = -719162;
      let states_1 = AMOUNT0;
      if ((steps += LISTED.length) > MOST_STEPS) return undefined;
      if ((steps += value77.length) > MOST_STEPS) return undefined;
      for (const list4 of [LISTED, value77]) {
        for (const one3 of list4) {
          const next = one3[2];
          const next2 = plus(states_1, one3[7]);
          states_0 = next;
          states_1 = next2;
          states.push([states_0, states_1]);
        }
      }
      const list5 = [];
      if ((steps += states.length) > MOST_STEPS) return undefined;
      for (let index6 = 0; index6 < states.length; index6 += 1) {
        const entry6 = states[index6];
        if (!((index6 + 1 < states.length) && (states[index6 + 1]?.[0] ?? 0) === entry6[0])) {
          list5.push([entry6[0], entry6[1]]);
        }
      }
      const list6 = [];
      if ((steps += list5.length) > MOST_STEPS) return undefined;
      for (let index7 = 0; index7 < list5.length; index7 += 1) {
        const entry7 = list5[index7];
        if (!((index7 > 0) && compare(entry7[1], (list5[index7 - 1]?.[1] ?? NIL)) === 0)) {
          list6.push([entry7[0], entry7[1]]);
        }
      }
      const value78 = unpaidIsUnknown ? NOTHING : list6;
      const value79 = facts.asOfIsUnknown && facts.asOf < -719162;
      const value80 = value34 || value79;
      const value81 = facts.asOf < thirtyAfterInvoice ? facts.asOf : thirtyAfterInvoice;
      if ((steps += value78.length) > MOST_STEPS) return undefined;
      const most = value80 ? -719163 : value81;
      let found = NOT_FOUND;
      for (let index9 = value78.length - 1; index9 >= 0; index9 -= 1) {
        const entry8 = value78[index9];
        if (entry8[0] <= most) {
          found = entry8;
          break;
        }
      }
      const value82 = value76 && (any || !(found !== NOT_FOUND) || any3 || value34 || value79 || value40 || value42 || (facts.asOfIsUnknown || value26 || value27 || value28 || value33) && !((facts.asOfAtLatest < thirtyAfterInvoiceAtLatest ? facts.asOfAtLatest : thirtyAfterInvoiceAtLatest) === value81 && !value80));
      const value83 = compare(AMOUNT0, found[1] ?? NIL) < 0;
      const value84 = !value82;
      const value85 = value76 && (value82 || value83 && value76) && !(value83 && value76 && value84);
      const value86 = !value85;
      const stillDueOnDay30IsUnknown = value68 && (value85 || value83 && value86 && value76 && value84) && (value66 || value85);
      const value87 = !stillDueOnDay30IsUnknown;
      const value88 = value63 && value83 && value87 && value67 && value62 && value65 && value86 && value76 && value84;
      const value89 = (stillDueOnDay30IsUnknown || value88) && !value88;
      const value90 = !value89;
      const stillDueAfterThirtyDaysIsUnknown = (value49 || value47 && value50 && value48) && (value89 || value63 && value83 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84) && (value49 || value89);
      const value91 = !stillDueAfterThirtyDaysIsUnknown;
      const value92 = value47 && value63 && value83 && value91 && value50 && value48 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84;
      const value93 = (stillDueAfterThirtyDaysIsUnknown || value92) && !value92;
      const value94 = !value93;
      const interestRunsIsUnknown = (value45 || value38 && value46 && value44 && value43) && (value93 || value47 && value63 && value83 && value94 && value91 && value50 && value48 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84) && value68 && (value45 || value93 || value66);
      const value95 = value76 && unpaidIsUnknown;
      const value96 = facts.asOfIsUnknown || value95 || value23 || value34 || value39 || value40 || value41;
      if ((steps += facts.baseRates.length) > MOST_STEPS) return undefined;
      const sorted2 = inOrderBy(facts.baseRates, [0]);
      const list7 = [];
      if ((steps += sorted2.length) > MOST_STEPS) return undefined;
      for (let index10 = 0; index10 < sorted2.length; index10 += 1) {
        const entry9 = sorted2[index10];
        if (!((index10 + 1 < sorted2.length) && (sorted2[index10 + 1]?.[0] ?? 0) === entry9[0])) {
          list7.push([entry9[0], entry9[1]]);
        }
      }
      const list8 = [];
      if ((steps += list7.length) > MOST_STEPS) return undefined;
      for (let index11 = 0; index11 < list7.length; index11 += 1) {
        const entry10 = list7[index11];
        if (!((index11 > 0) && compare(entry10[1], (list7[index11 - 1]?.[1] ?? NIL)) === 0)) {
          list8.push([entry10[0], plus(entry10[1], AMOUNT4)]);
        }
      }
      const list9 = [];
      if ((steps += list8.length) > MOST_STEPS) return undefined;
      for (let index12 = 0; index12 < list8.length; index12 += 1) {
        const entry11 = list8[index12];
        if (!((index12 > 0) && compare(entry11[1], (list8[index12 - 1]?.[1] ?? NIL)) === 0)) {
          list9.push([entry11[0], entry11[1]]);
        }
      }
      const value97 = facts.baseRatesIsUnknown ? 20732 : 2932896;
      let value98;
      if (value96) {
        value98 = NOTHING;
      } else {
      
        let value99;
        if (value95) {
          value99 = NOTHING;
        } else {
        
          let value100;
          if (unpaidIsNone) {
            value100 = NOTHING;
          } else {
          
            let value101;
            if (unpaidIsNone || value95) {
              value101 = NOTHING;
            } else {
            
              let any5 = false;
              if ((steps += list6.length) > MOST_STEPS) return undefined;
              for (const entry12 of list6) {
                if (entry12[0] === -719162) {
                  any5 = true;
                  break;
                }
              }
              let value102;
              if (unpaidIsUnknown) {
                value102 = NOTHING;
              } else {
              
                const list10 = [];
                if ((steps += list6.length) > MOST_STEPS) return undefined;
                for (const entry13 of list6) {
                  list10.push([entry13[0]]);
                }
                value102 = list10;
              }
              const all2 = [];
              const list11 = any5 && !unpaidIsUnknown ? NOTHING : LISTED2;
              if ((steps += list11.length) > MOST_STEPS) return undefined;
              for (const one4 of list11) all2.push(one4);
              if ((steps += value102.length) > MOST_STEPS) return undefined;
              for (const one5 of value102) all2.push(one5);
              value101 = all2;
            }
            value100 = value101;
          }
          let value103;
          if (facts.baseRatesIsUnknown) {
            value103 = LISTED3;
          } else {
          
            const list12 = [];
            if ((steps += list9.length) > MOST_STEPS) return undefined;
            for (const entry14 of list9) {
              list12.push([entry14[0]]);
            }
            value103 = list12;
          }
          const list13 = [];
          if ((steps += value100.length) > MOST_STEPS) return undefined;
          if ((steps += LISTED2.length) > MOST_STEPS) return undefined;
          if ((steps += value103.length) > MOST_STEPS) return undefined;
          const list14 = facts.baseRatesIsUnknown ? [[value97 + 1]] : NOTHING;
          if ((steps += list14.length) > MOST_STEPS) return undefined;
          for (const list15 of [value100, LISTED2, value103, list14]) {
            for (const one6 of list15) {
              if (startDay < one6[0] && one6[0] < facts.asOf) {
                list13.push([one6[0]]);
              }
            }
          }
          if ((steps += list13.length) > MOST_STEPS) return undefined;
          const sorted3 = inOrderBy(list13, [0]);
          value99 = sorted3;
        }
        const all3 = [];
        all3.push([startDay]);
        if ((steps += value99.length) > MOST_STEPS) return undefined;
        for (const one7 of value99) all3.push(one7);
        all3.push([facts.asOf]);
        const list16 = [];
        if ((steps += all3.length) > MOST_STEPS) return undefined;
        for (let index16 = 0; index16 < all3.length; index16 += 1) {
          const entry15 = all3[index16];
          if ((index16 + 1 < all3.length) && entry15[0] < (all3[index16 + 1]?.[0] ?? 0)) {
            list16.push([false, false, entry15[0], entry15[0], (all3[index16 + 1]?.[0] ?? 0), (all3[index16 + 1]?.[0] ?? 0)]);
          }
        }
        value98 = list16;
      }
      const value104 = facts.asOfAtLatest >= startDay;
      const value105 = [[facts.asOfIsUnknown, facts.asOfMayBeNone, facts.asOf, facts.asOfAtLatest]];
      const value106 = facts.asOf >= startDayAtLatest;
      const value107 = !(value106 && value43);
      let value108 = value104;
      if (value108) {
        const value109 = facts.asOfIsUnknown ? 0 : facts.asOf;
        const value110 = facts.asOfIsUnknown ? 0 : facts.asOfAtLatest;
        const list17 = [];
        if ((steps += value105.length) > MOST_STEPS) return undefined;
        for (const entry16 of value105) {
          list17.push([facts.asOfIsUnknown, value42, value109, value110]);
        }
        value108 = compareRaw(list17, NOTHING) !== 0 && value107;
      }
      const value111 = value104 && value107;
      const list18 = [];
      const list19 = value111 ? value105 : value106 && !value111 && value43 ? value105 : NOTHING;
      if ((steps += list19.length) > MOST_STEPS) return undefined;
      for (const entry17 of list19) {
        list18.push([facts.asOfIsUnknown, facts.asOfMayBeNone, facts.asOf, facts.asOfAtLatest, facts.asOf, facts.asOfAtLatest]);
      }
      let any6 = false;
      const list20 = [[value96, true, value98], [value108, false, list18]];
      if ((steps += list20.length) > MOST_STEPS) return undefined;
      for (const entry18 of list20) {
        let value112 = entry18[0];
        if (!value112) {
          let any7 = false;
          const list21 = entry18[2];
          if ((steps += list21.length) > MOST_STEPS) return undefined;
          for (const entry19 of list21) {
            if (entry19[0]) {
              any7 = true;
              break;
            }
          }
          value112 = any7;
        }
        if (value112) {
          any6 = true;
          break;
        }
      }
      const value113 = facts.baseRatesIsUnknown ? LISTED4 : list9;
      let state_0 = false;
      let state_1 = 0;
      let state_2 = false;
      let state_3 = false;
      let state_4 = AMOUNT0;
      if ((steps += value98.length) > MOST_STEPS) return undefined;
      if ((steps += list18.length) > MOST_STEPS) return undefined;
      for (const list22 of [value98, list18]) {
        for (const one8 of list22) {
          const value114 = one8[4] - one8[2];
          const value115 = 0 < value114;
          const value116 = !one8[0];
          const value117 = value116 && value115;
          const value118 = (one8[0] || value115) && !value117;
          const value119 = value118 || value117;
          if ((steps += value78.length) > MOST_STEPS) return undefined;
          const most2 = one8[2];
          let found2 = NOT_FOUND;
          for (let index22 = value78.length - 1; index22 >= 0; index22 -= 1) {
            const entry20 = value78[index22];
            if (entry20[0] <= most2) {
              found2 = entry20;
              break;
            }
          }
          const value120 = value76 && (any || one8[0] || any3 || !(found2 !== NOT_FOUND && 2932896 >= one8[2]));
          const value121 = compare(AMOUNT0, found2[1] ?? NIL) < 0;
          const value122 = !value120;
          const value123 = value76 && (value120 || value121 && value76) && !(value121 && value76 && value122);
          const value124 = !value123;
          const value125 = value123 || value121 && value124 && value76 && value122;
          const value126 = value118 || value123;
          const value127 = value114 === 0;
          if ((steps += value113.length) > MOST_STEPS) return undefined;
          const most3 = one8[2];
          let found3 = NOT_FOUND;
          for (let index24 = value113.length - 1; index24 >= 0; index24 -= 1) {
            const entry21 = value113[index24];
            if (entry21[0] <= most3) {
              found3 = entry21;
              break;
            }
          }
          const value128 = times(found3[1] ?? NIL, unpaidIsNone ? AMOUNT0 : (found2[1] ?? NIL));
          const value129 = times(value128, ofPence(value114 * 366 * 100));
          const value130 = compare(value129, AMOUNT0) === 0;
          const value131 = one8[0] || value76 && (one8[0] || value120 || !(found3 !== NOT_FOUND && value97 >= one8[2]));
          const value132 = !(unpaidIsNone || value76 && value131);
          const value133 = value119 && value125 && value126 && !(value116 && value127 && value130 && compare(times(ofPence(value114 * 100), roundHalfUp(divide(value128, AMOUNT36500), 2)), AMOUNT0) === 0 && value132);
          const value134 = value119 && value125 && value126;
          const value135 = !value134;
          const value136 = value116 && value115 && value121 && value135 && value124 && value76 && value122;
          const next3 = state_0 || value133 || value119 && value125 && value126 && !(value116 && value127);
          const next4 = (value134 ? value114 : value136 ? value114 : 0) + state_1;
          const next5 = false;
          const next6 = state_3 || (value134 ? !(value130 && value132) : value116 && value115 && value121 && value135 && value124 && value76 && value122 && value131) || value133;
          const next7 = plus(value134 ? value129 : value136 ? value129 : AMOUNT0, state_4);
          state_0 = next3;
          state_1 = next4;
          state_2 = next5;
          state_3 = next6;
          state_4 = next7;
        }
      }
      const value137 = divide(any6 ? AMOUNT0 : state_4, AMOUNT13359000);
      const value138 = !interestRunsIsUnknown;
      const value139 = value38 && value47 && value63 && value83 && value138 && value46 && value44 && value43 && value94 && value91 && value50 && value48 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84;
      const exactInterest = interestRunsIsUnknown ? value137 : value139 ? value137 : AMOUNT0;
      const roundedInterest = roundHalfUp(exactInterest, 2);
      const value140 = compare(roundedInterest, AMOUNT0) < 0;
      const value141 = !value140;
      const value142 = compare(AMOUNT0, roundedInterest) < 0;
      const value143 = any6 || state_3;
      const exactInterestIsUnknown = interestRunsIsUnknown ? !(compare(value137, AMOUNT0) === 0 && !value143) : value38 && value47 && value63 && value83 && value138 && value46 && value44 && value43 && value94 && value91 && value50 && value48 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84 && value143;
      const value144 = !exactInterestIsUnknown;
      const value145 = value141 && value142 && value144;
      const value146 = (exactInterestIsUnknown || value141 && value142) && !value145;
      const value147 = value146 || value145;
      const value148 = !facts.invoiceInterestDemandedIsNone;
      const value149 = !facts.invoiceInterestDemanded;
      const value150 = !facts.invoiceInterestDemandedIsUnknown;
      const isGivenUp = value148 && value150 && value149;
      const value151 = !isGivenUp;
      const isGivenUpIsUnknown = value148 && (facts.invoiceInterestDemandedIsUnknown || value149 && !(facts.invoiceInterestDemandedIsNone || facts.invoiceInterestDemandedIsUnknown)) && value151;
      const value152 = !isGivenUpIsUnknown;
      const value153 = value152 && value151;
      const value154 = (isGivenUpIsUnknown || value153) && !value153;
      const value155 = !value154;
      const value156 = value154 || value155 && value152 && value151;
      const value157 = value146 || value154;
      const value158 = value141 && value142 && value144 && !(value147 && value156 && value157) && value155 && value152 && value151;
      if (!value158 && value147 && value156 && value157) return undefined;
      const outcome = value158 ? "may-charge" : "none";
      if (isBare) return outcome;
      const value159 = any6 || state_0;
      const value160 = compare(roundedInterest, AMOUNT0) === 0;
      const value161 = exactInterestIsUnknown && value151;
      const interestLeftIsUnknown = isGivenUpIsUnknown ? !(value144 && (value140 || value160)) : value161;
      const value162 = !value42;
      let any8 = false;
      if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
      for (const entry22 of facts.payments) {
        if (facts.asOfAtLatest >= entry22[0] && !(facts.asOf >= entry22[0] && value162)) {
          any8 = true;
          break;
        }
      }
      const creditIsNone = wrongSumIsNone || value52 && value53 && facts.disputeWronglyChargedIsNone && value55 && value54;
      let value163 = (interestRunsIsUnknown ? !((any6 || state_1 === 0) && !value159) : value38 && value47 && value63 && value83 && value138 && value46 && value44 && value43 && value94 && value91 && value50 && value48 && value90 && value87 && value67 && value62 && value65 && value86 && value76 && value84 && value159) || exactInterestIsUnknown || (isGivenUpIsUnknown ? !(value160 && value144) : value161) || interestLeftIsUnknown || value23 || value34 || value39 || value40 || value41;
      if (!value163) {
        const outstandingIsUnknown = value62 && (facts.paymentsIsUnknown || any8 || rightAmountIsUnknown);
        value163 = outstandingIsUnknown || (!creditIsNone && ((isRefundedIsUnknown ? value64 : value52 && value53 && facts.disputeWronglyChargedIsUnknown && value55 && value54) || outstandingIsUnknown)) || stillDueOnDay30IsUnknown;
      }
      if (value163) return undefined;
      const value164 = any6 ? 0 : state_1;
      let paidSoFar;
      if (facts.paymentsIsUnknown) {
        paidSoFar = AMOUNT0;
      } else {
      
        let value165;
        if (any8) {
          value165 = AMOUNT0;
        } else {
        
          let state2_0 = AMOUNT0;
          if ((steps += facts.payments.length) > MOST_STEPS) return undefined;
          for (const entry23 of facts.payments) {
            const value166 = facts.asOf >= entry23[0];
            if (value166 && !(facts.asOfAtLatest >= entry23[0] && !(value166 && value162)) && value162) {
              state2_0 = plus(entry23[1], state2_0);
            }
          }
          value165 = state2_0;
        }
        paidSoFar = value165;
      }
      const value167 = minus(ofPence(rightAmount), paidSoFar);
      const value168 = minus(minus(paidSoFar, ofPence(rightAmount)), ofPence(isRefundedIsUnknown ? facts.disputeWronglyChargedInPence : isRefunded ? facts.disputeWronglyChargedInPence : 0));
      const interestLeft = isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : value140 ? AMOUNT0 : roundedInterest;
      const answer = {
        outcome: outcome,
        values: {
          "accrualStart": dateOfNumber(startDay),
          "accrualDays": interestRunsIsUnknown ? value164 : value139 ? value164 : 0,
          "interestUnrounded": false ? null : toPlaces(exactInterest, 10),
          "interest": false ? null : moneyText(isGivenUpIsUnknown ? AMOUNT0 : isGivenUp ? AMOUNT0 : roundedInterest),
          "outstanding": wrongSumIsNone ? null : moneyText(roundHalfUp(compare(value167, AMOUNT0) < 0 ? AMOUNT0 : value167, 2)),
          "credit": creditIsNone ? null : moneyText(roundHalfUp(compare(value168, AMOUNT0) < 0 ? AMOUNT0 : value168, 2)),
          "stillDueOnDay30": value63 && value83 && value67 && value62 && value65 && value86 && value76 && value84,
          "interestMetByPayments": toPlaces(AMOUNT0, 10),
          "interestLeft": false ? null : moneyText(interestLeft),
        },
        holds: {},
      };
      if (!tellsSums) return answer;
      if (facts.invoiceInterestDemandedIsUnknown || interestLeftIsUnknown) return answer;
      return { ...answer, sums: [value141 && value142 && value152 && value151 ? { amount: moneyText(interestLeft), isOwed: value148 && value150 && facts.invoiceInterestDemanded } : null] };
    },
  };
};
