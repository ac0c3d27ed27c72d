'use strict';

var base = require('./base-CcmR8VZ4.cjs');
var evaluation = require('./evaluation-CfYnuTfM.cjs');
var core = require('./core-CO30Xvem.cjs');
var zod = require('./zod-Dbm2IDI1.cjs');
var errors = require('./errors-DiCdZaI1.cjs');

var calls = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P76\",\"name\":\"A call by the minute costs its connection fee and the rate for every minute begun\",\"clauses\":[\"S2.4\"],\"decision\":\"call-charge\",\"facts\":{\"package\":{\"billingInterval\":\"minute\",\"includesCalls\":false},\"call\":{\"overProviderNetwork\":true}},\"terms\":{\"minutes\":{\"means\":\"the minutes begun\",\"is\":[[\"call.durationSeconds\",\"plus\",{\"seconds\":59}],\"dividedRoundedDown\",{\"seconds\":60}]}},\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"charged\"}],\"then\":[\"chargeUnrounded\",\"is\",[\"package.connectionFee\",\"plus\",[\"call.ratePerMinute\",\"times\",\"minutes\"]]]},{\"id\":\"P77\",\"name\":\"A longer call never costs less\",\"clauses\":[\"S2.4\"],\"decision\":\"call-charge\",\"given\":[\"package.includesCalls\",\"is\",false],\"property\":\"monotone-in\",\"in\":\"call.durationSeconds\",\"of\":\"chargeUnrounded\",\"never\":\"falls\"},{\"id\":\"P78\",\"name\":\"A call that is included costs nothing, not even a connection fee\",\"clauses\":[\"S1.1\"],\"decision\":\"call-charge\",\"facts\":{\"package\":{\"includesCalls\":true},\"call\":{\"overProviderNetwork\":true}},\"readings\":\"all\",\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"included\"}],\"then\":[\"charge\",\"is\",{\"money\":\"0.00\"}],\"share\":0.1},{\"id\":\"P78b\",\"name\":\"Whether a call is included does not hang on its rate\",\"clauses\":[\"S1.1\"],\"decision\":\"call-charge\",\"readings\":\"all\",\"property\":\"independent-of\",\"whatever\":[\"call.ratePerMinute\",\"package.connectionFee\"],\"of\":\"outcome\"},{\"id\":\"P79\",\"name\":\"Including calls to 0845 changes only numbers that start with it\",\"clauses\":[\"S1.1\"],\"decision\":\"call-charge\",\"facts\":{\"call\":{\"number\":{\"oneOf\":[\"01632960123\",\"07700900123\",\"02079460123\",\"0800 960 123\",\"+442079460123\"]}}},\"readings\":\"all\",\"property\":\"independent-of\",\"whatever\":[\"package.includes0845\"]},{\"id\":\"P79b\",\"name\":\"A mobile number is never included\",\"clauses\":[\"S1.1\"],\"decision\":\"call-charge\",\"facts\":{\"call\":{\"number\":{\"oneOf\":[\"07700900123\",\"07700 900 456\",\"+447700900123\"]}}},\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"not\":[\"outcome\",\"isAmong\",{\"oneOf\":[\"included\",\"part-included\"]}]}},{\"id\":\"P83\",\"name\":\"A call carried elsewhere adds nothing\",\"clauses\":[\"S2.5\"],\"decision\":\"call-charge\",\"facts\":{\"call\":{\"overProviderNetwork\":false}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"charge\",\"is\",{\"money\":\"0.00\"}]},{\"id\":\"P10-calls\",\"name\":\"In whatever order calls stand, the bill comes to the same\",\"clauses\":[\"S2.4\"],\"decision\":\"call-bill\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"calls\",\"of\":\"total\",\"share\":0.08},{\"id\":\"P70-calls\",\"name\":\"No bill of calls is below nil\",\"clauses\":[\"S2.4\"],\"decision\":\"call-bill\",\"readings\":\"all\",\"property\":\"never-negative\"}]}");

var complaints = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P88\",\"name\":\"An answer is owed by the next working day after the complaint arrived\",\"clauses\":[\"C6.5/p1a\"],\"decision\":\"complaint-response\",\"property\":\"always\",\"holds\":[\"respondBy\",\"is\",[\"complaint.receivedOn\",\"nextWorkingDayAfter\",\"holidays\"]]},{\"id\":\"P89\",\"name\":\"Twelve weeks are over on the same weekday, 84 days after the complaint was first made\",\"clauses\":[\"C6.5/p2\"],\"decision\":\"complaint-escalation\",\"property\":\"always\",\"holds\":[\"twelveWeeksOn\",\"is\",[\"complaint.firstMadeOn\",\"plusDays\",{\"days\":84},{\"countingFrom\":\"day-after\"}]]},{\"id\":\"P89b\",\"name\":\"Making a complaint again does not move the twelve weeks\",\"clauses\":[\"C6.5/p2\"],\"decision\":\"complaint-escalation\",\"readings\":\"all\",\"property\":\"independent-of\",\"whatever\":[\"complaint.receivedOn\",\"complaint.acknowledgedOn\",\"asOf\"],\"of\":\"twelveWeeksOn\"},{\"id\":\"P90\",\"name\":\"A complaint that may be referred stays so until it is resolved, and one that is closed stays closed\",\"clauses\":[\"C6.5/p2\"],\"decision\":\"complaint-escalation\",\"readings\":\"all\",\"property\":\"no-gap-no-conflict\",\"over\":\"asOf\"},{\"id\":\"P90b\",\"name\":\"A complaint that was resolved is closed on every later day\",\"clauses\":[\"C6.5/p2\"],\"decision\":\"complaint-escalation\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":\"asOf\",\"of\":[\"outcome\",\"is\",{\"choice\":\"closed\"}],\"never\":\"falls\"},{\"id\":\"P91\",\"name\":\"A deadlock letter never makes the first day to refer a complaint later\",\"clauses\":[\"C6.5/p2\"],\"decision\":\"complaint-escalation\",\"terms\":{\"withoutLetter\":{\"means\":\"the first day without a deadlock letter\",\"decision\":\"complaint-escalation\",\"value\":\"earliestReferralOn\",\"with\":{\"complaint.deadlockLetterOn\":{\"none\":true}}}},\"readings\":\"all\",\"property\":\"at-most\",\"of\":\"earliestReferralOn\",\"limit\":\"withoutLetter\"}]}");

var decided = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P07-advance-fees\",\"name\":\"Where all facts are given, this is decided: What call fee is billed in advance, and by when?\",\"clauses\":[\"S2.1\"],\"decision\":\"advance-fees\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-application\",\"name\":\"Where all facts are given, this is decided: Can the application be accepted, and may a credit check be made?\",\"clauses\":[\"S2.9\"],\"decision\":\"application\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-assignment\",\"name\":\"Where all facts are given, this is decided: Does a transfer of rights or duties under the contract take effect?\",\"clauses\":[\"S5.1\"],\"decision\":\"assignment\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-call-bill\",\"name\":\"Where all facts are given, this is decided: What do the chargeable calls of one invoice come to?\",\"clauses\":[\"S2.2\"],\"decision\":\"call-bill\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-call-charge\",\"name\":\"Where all facts are given, this is decided: Is a call inclusive, and if not what does it cost?\",\"clauses\":[\"S1.1\"],\"decision\":\"call-charge\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-cancellation-notice\",\"name\":\"Where all facts are given, this is decided: Was the customer's cancellation given in a good form?\",\"clauses\":[\"S3.1\"],\"decision\":\"cancellation-notice\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-change-notice\",\"name\":\"Where all facts are given, this is decided: Was a change of terms announced properly, and from when may it apply?\",\"clauses\":[\"S4.1\"],\"decision\":\"change-notice\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-collection-costs\",\"name\":\"Where all facts are given, this is decided: How much of the cost of collecting a debt can be passed on?\",\"clauses\":[\"S2.19\"],\"decision\":\"collection-costs\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-collection-date\",\"name\":\"Where all facts are given, this is decided: On which day is the payment collected?\",\"clauses\":[\"S2.12\"],\"decision\":\"collection-date\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-complaint-escalation\",\"name\":\"Where all facts are given, this is decided: May the complaint go to the ombudsman, and from when?\",\"clauses\":[\"C6.5/p1b\"],\"decision\":\"complaint-escalation\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-complaint-response\",\"name\":\"Where all facts are given, this is decided: By when must a complaint be answered, and was it?\",\"clauses\":[\"C6.5/p1a\"],\"decision\":\"complaint-response\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-contract-claim\",\"name\":\"Where all facts are given, this is decided: Who may enforce the contract, does delay matter, and where is it decided?\",\"clauses\":[\"S5.2\"],\"decision\":\"contract-claim\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-credit-limit\",\"name\":\"Where all facts are given, this is decided: Has the customer gone beyond the credit limit?\",\"clauses\":[\"S2.10\"],\"decision\":\"credit-limit\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-direct-debit-cancellation\",\"name\":\"Where all facts are given, this is decided: What follows when the customer cancels the Direct Debit or closes the bank account?\",\"clauses\":[\"S2.13\"],\"decision\":\"direct-debit-cancellation\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-disconnection-effects\",\"name\":\"Where all facts are given, this is decided: What follows from being cut off for non-payment?\",\"clauses\":[\"S8/b1\"],\"decision\":\"disconnection-effects\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-fair-use\",\"name\":\"Where all facts are given, this is decided: May the provider slow down an unlimited data service?\",\"clauses\":[\"S1.3\"],\"decision\":\"fair-use\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-final-settlement\",\"name\":\"Where all facts are given, this is decided: When the service has ended, who pays whom, how much and by when?\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-invoice-balance\",\"name\":\"Where all facts are given, this is decided: What is still to be paid on this invoice?\",\"clauses\":[\"S2.2\"],\"decision\":\"invoice-balance\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-invoice-dispute\",\"name\":\"Where all facts are given, this is decided: Was the invoice challenged in time, or is it taken as accepted?\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-late-payment-fees\",\"name\":\"Where all facts are given, this is decided: Which fixed fees may be added because of this invoice?\",\"clauses\":[\"S2.6\"],\"decision\":\"late-payment-fees\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-late-payment-interest\",\"name\":\"Where all facts are given, this is decided: How much interest may be charged on an invoice paid late?\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-minimum-term\",\"name\":\"Where all facts are given, this is decided: How long is the minimum term of this service, and would the ending fall inside it?\",\"clauses\":[\"C6.3/p2\"],\"decision\":\"minimum-term\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-moving-home-refund\",\"name\":\"Where all facts are given, this is decided: What is refunded for days without service around a home move?\",\"clauses\":[\"S3.7\"],\"decision\":\"moving-home-refund\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-moving-home\",\"name\":\"Where all facts are given, this is decided: What does a home move do to the service, the fees and the contract?\",\"clauses\":[\"S3.7\"],\"decision\":\"moving-home\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-notice-service\",\"name\":\"Where all facts are given, this is decided: Was a paper addressed to the customer properly served, and on which day?\",\"clauses\":[\"S4.2/p1\"],\"decision\":\"notice-service\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-overcharge-refund\",\"name\":\"Where all facts are given, this is decided: What must be given back for a wrong charge, by when, and by whom?\",\"clauses\":[\"S2.13\"],\"decision\":\"overcharge-refund\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-payment-method\",\"name\":\"Where all facts are given, this is decided: Does the provider have to take, or may it take, payment this way?\",\"clauses\":[\"S2.9\"],\"decision\":\"payment-method\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-price-rise-exit\",\"name\":\"Where all facts are given, this is decided: Does a rise in price let the customer leave, or change package, free of charge?\",\"clauses\":[\"S4.2/p2\"],\"decision\":\"price-rise-exit\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-suspend-or-end\",\"name\":\"Where all facts are given, this is decided: May the provider suspend or end the service on the day in question?\",\"clauses\":[\"S2.18\"],\"decision\":\"suspend-or-end\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"},{\"id\":\"P07-termination-charge\",\"name\":\"Where all facts are given, this is decided: Does ending the service cost the customer a termination charge, and how much?\",\"clauses\":[\"S3.1\"],\"decision\":\"termination-charge\",\"readings\":\"all\",\"property\":\"decided-when-all-given\"}]}");

var ending = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P84\",\"name\":\"What is refunded and what is still asked for come to the credit less what is owed\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"property\":\"implies\",\"if\":[\"outcome\",\"isNot\",{\"choice\":\"not-ended\"}],\"then\":[[\"refundUnrounded\",\"plus\",\"owed\"],\"is\",[[\"account.credit\",\"plus\",\"finalInvoice\"],\"plus\",{\"decimal\":\"0\"}]]},{\"id\":\"P84b\",\"name\":\"Nobody is refunded and asked for more at once\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"readings\":\"all\",\"property\":\"never-both\",\"these\":[[\"refund\",\"isMoreThan\",{\"money\":\"0.00\"}],[\"finalInvoice\",\"isMoreThan\",{\"money\":\"0.00\"}]]},{\"id\":\"P85\",\"name\":\"Whether a director agrees changes no sum\",\"clauses\":[\"S2.8.1\"],\"decision\":\"final-settlement\",\"property\":\"independent-of\",\"whatever\":[\"account.directorAgreesRefund\"],\"of\":{\"record\":{\"refund\":\"refund\",\"finalInvoice\":\"finalInvoice\",\"outcome\":\"outcome\"}}},{\"id\":\"P86\",\"name\":\"A final invoice printed for a day after the ending is due after the ending\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"readings\":\"all\",\"property\":\"implies\",\"if\":{\"all\":[[\"dueOn\",\"isNone\",false],[\"finalInvoice.dueDate\",\"isOnOrAfter\",\"termination.effectiveOn\"]]},\"then\":[\"dueOn\",\"isOnOrAfter\",\"termination.effectiveOn\"],\"share\":0.05},{\"id\":\"P87\",\"name\":\"A termination notice is owed exactly when the ending has taken effect\",\"clauses\":[\"C6.7\"],\"decision\":\"final-settlement\",\"property\":\"always\",\"holds\":[\"terminationNoticeOwed\",\"is\",[\"outcome\",\"isNot\",{\"choice\":\"not-ended\"}]]},{\"id\":\"P10-owed\",\"name\":\"In whatever order what is owed stands, the settlement is the same\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"account.owed\"},{\"id\":\"P10-cut\",\"name\":\"An item that is owed cut in two changes nothing\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"property\":\"additive-over-split-amounts\",\"amount\":\"account.owed[].amount\",\"of\":{\"record\":{\"refund\":\"refund\",\"finalInvoice\":\"finalInvoice\",\"owed\":\"owed\"}}},{\"id\":\"P70-settlement\",\"name\":\"No sum of a settlement is below nil\",\"clauses\":[\"S2.8\"],\"decision\":\"final-settlement\",\"readings\":\"all\",\"property\":\"never-negative\"},{\"id\":\"P92\",\"name\":\"Without a ground nothing is permitted\",\"clauses\":[\"S3.2\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":null}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-permitted\"}]},{\"id\":\"P93\",\"name\":\"Who was not told that payment is overdue is neither suspended nor cut off for it\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\"},\"overdueNotice\":{\"givenOn\":null}},\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-permitted\"}]},{\"id\":\"P93b\",\"name\":\"Who owes nothing overdue is neither suspended nor cut off for non-payment\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\"},\"account\":{\"overdue\":\"0.00\"}},\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-permitted\"}]},{\"id\":\"P94\",\"name\":\"Nobody is cut off for non-payment before the eighth day after the notice was sent, nor before being told\",\"clauses\":[\"S3.3\",\"S8/p1\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\",\"kind\":\"end\"},\"account\":{\"overdue\":{\"between\":[\"0.01\",\"500.00\"]}}},\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"permitted\"}],\"then\":[\"providerAction.on\",\"isOnOrAfter\",[\"overdueNotice.givenOn\",\"laterOf\",[\"disconnectionNotice.sentOn\",\"plusDays\",{\"days\":8},{\"countingFrom\":\"day-after\"}]]],\"share\":0.07},{\"id\":\"P94b\",\"name\":\"Under no reading that needs the notice is a customer cut off before the seventh day after it\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\",\"kind\":\"end\"},\"account\":{\"overdue\":{\"between\":[\"0.01\",\"500.00\"]}}},\"readings\":{\"disconnection-notice-days\":[\"clear-days\",\"calendar-days\",\"from-receipt\"]},\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"permitted\"}],\"then\":[\"providerAction.on\",\"isOnOrAfter\",[\"disconnectionNotice.sentOn\",\"plusDays\",{\"days\":7},{\"countingFrom\":\"day-after\"}]],\"share\":0.06},{\"id\":\"P94c\",\"name\":\"A later notice never brings the first permitted day forward\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\"}},\"property\":\"monotone-in\",\"in\":[\"disconnectionNotice.sentOn\",\"disconnectionNotice.receivedOn\"],\"of\":\"earliestOn\",\"never\":\"falls\"},{\"id\":\"P94d\",\"name\":\"Being told later that payment is overdue never brings the first permitted day forward\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\"}},\"property\":\"monotone-in\",\"in\":\"overdueNotice.givenOn\",\"of\":\"earliestOn\",\"never\":\"falls\"},{\"id\":\"P94e\",\"name\":\"Nobody is suspended for non-payment before being told that it is overdue\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\",\"kind\":\"suspend\"}},\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"permitted\"}],\"then\":[\"providerAction.on\",\"isOnOrAfter\",\"overdueNotice.givenOn\"]},{\"id\":\"P11-disconnection-notice-days\",\"name\":\"Counting clear days never gives less time than calendar days\",\"clauses\":[\"S3.3\"],\"decision\":\"suspend-or-end\",\"facts\":{\"providerAction\":{\"ground\":\"non-payment\",\"kind\":\"end\"}},\"property\":\"monotone-in\",\"in\":{\"reading\":\"disconnection-notice-days\",\"order\":[\"calendar-days\",\"clear-days\"]},\"of\":\"earliestOn\",\"never\":\"falls\"},{\"id\":\"P95\",\"name\":\"After a cut-off a termination fee may follow exactly where the provider could charge for ending on that day\",\"clauses\":[\"S8/b4\"],\"decision\":\"disconnection-effects\",\"facts\":{\"termination\":null},\"given\":[\"account.disconnectedOn\",\"isNone\",false],\"terms\":{\"charge\":{\"means\":\"the charge for an ending by the provider on that day\",\"decision\":\"termination-charge\",\"outcome\":true,\"with\":{\"termination.chargeDemanded\":{\"none\":true},\"providerAction.ground\":{\"choice\":\"non-payment\"},\"termination.endedBy\":{\"choice\":\"provider\"},\"termination.effectiveOn\":\"account.disconnectedOn\"}}},\"property\":\"always\",\"holds\":[[\"terminationFee\",\"is\",{\"choice\":\"discretionary\"}],\"is\",[\"charge\",\"is\",{\"choice\":\"discretionary\"}]]},{\"id\":\"P97\",\"name\":\"A paper left or posted at an address outside the United Kingdom is not served\",\"clauses\":[\"S5.3\"],\"decision\":\"notice-service\",\"facts\":{\"notice\":{\"addressInUk\":false,\"method\":{\"oneOf\":[\"left\",\"post\"]}}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-served\"}]},{\"id\":\"P97b\",\"name\":\"An e-mail that is neither a change nor a reply to a complaint is not served\",\"clauses\":[\"S5.3\"],\"decision\":\"notice-service\",\"facts\":{\"notice\":{\"kind\":\"other\",\"method\":\"email\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-served\"}]},{\"id\":\"P98\",\"name\":\"A customer's transfer without permission given by that day is ineffective\",\"clauses\":[\"S5.1\"],\"decision\":\"assignment\",\"facts\":{\"assignment\":{\"by\":\"customer\"}},\"given\":{\"any\":[[\"assignment.permissionOn\",\"isNone\",true],[\"assignment.permissionOn\",\"isAfter\",\"assignment.on\"]]},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"ineffective\"}]}]}");

var fees = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P59\",\"name\":\"After a failed Direct Debit the late fees come to ten pounds at most\",\"clauses\":[\"S8/p3\"],\"decision\":\"late-payment-fees\",\"facts\":{\"payment\":{\"method\":\"direct-debit\"}},\"given\":{\"all\":[[[\"directDebit.failedOn\",\"countOf\"],\"isMoreThan\",{\"count\":0}],[\"invoice.lateFeesCharged\",\"isAtMost\",{\"money\":\"10.00\"}]]},\"property\":\"at-most\",\"of\":\"lateFeesTotal\",\"limit\":{\"money\":\"10.00\"}},{\"id\":\"P60\",\"name\":\"Paid by the day of collection, there is no late fee\",\"clauses\":[\"S2.12\"],\"decision\":\"late-payment-fees\",\"property\":\"implies\",\"if\":[\"invoice.paidOn\",\"isOnOrBefore\",{\"decision\":\"collection-date\",\"value\":\"collectionDate\"}],\"then\":[\"lateFee\",\"is\",{\"money\":\"0.00\"}],\"share\":0.11},{\"id\":\"P60b\",\"name\":\"By Direct Debit with the instruction in force and none failed, nobody pays late\",\"clauses\":[\"S2.12\"],\"decision\":\"late-payment-fees\",\"facts\":{\"payment\":{\"method\":\"direct-debit\"},\"directDebit\":{\"failedOn\":[],\"cancelledOn\":null}},\"property\":\"always\",\"holds\":[\"lateFee\",\"is\",{\"money\":\"0.00\"}]},{\"id\":\"P61\",\"name\":\"A suspension fee is asked only of an account under debt management that was suspended, once, and is fifty pounds before VAT\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"facts\":{\"account\":{\"underDebtManagement\":{\"oneOf\":[true,true,false]},\"suspensionFeeCharged\":{\"oneOf\":[false,false,true]}}},\"property\":\"implies\",\"if\":[\"suspensionFee\",\"isMoreThan\",{\"money\":\"0.00\"}],\"then\":{\"all\":[\"account.underDebtManagement\",[\"account.suspendedOn\",\"isNone\",false],{\"not\":\"account.suspensionFeeCharged\"},[\"suspensionFeeExVat\",\"is\",{\"money\":\"50.00\"}]]},\"share\":0.01},{\"id\":\"P61b\",\"name\":\"Where the invoice was paid by the day of the suspension, there is no suspension fee\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"facts\":{\"account\":{\"underDebtManagement\":true,\"suspensionFeeCharged\":false}},\"property\":\"implies\",\"if\":[\"invoice.paidOn\",\"isOnOrBefore\",\"account.suspendedOn\"],\"then\":[\"suspensionFee\",\"is\",{\"money\":\"0.00\"}],\"share\":0.07},{\"id\":\"P62\",\"name\":\"The suspension fee is what it is before VAT and the VAT on it\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"facts\":{\"account\":{\"underDebtManagement\":true,\"suspensionFeeCharged\":false}},\"readings\":\"all\",\"terms\":{\"vatRate\":{\"means\":\"the rate of VAT on the day of suspension\",\"is\":[{\"table\":\"vat\",\"unlessGiven\":\"vatPercent\"},\"rateOn\",\"account.suspendedOn\"]}},\"given\":{\"not\":[\"vatRate\",\"isLessThan\",{\"percent\":\"0\"}]},\"property\":\"always\",\"holds\":[\"suspensionFee\",\"is\",[\"suspensionFeeExVat\",\"plus\",\"suspensionFeeVat\"]]},{\"id\":\"P62b\",\"name\":\"Where VAT is within it, the suspension fee is fifty pounds\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"facts\":{\"account\":{\"underDebtManagement\":true,\"suspensionFeeCharged\":false},\"vatPercent\":{\"oneOf\":[\"0\",\"5\",\"17.5\",\"20\",\"33.33\"]}},\"readings\":{\"suspension-fee-vat\":\"included\"},\"property\":\"implies\",\"if\":[\"suspensionFee\",\"isMoreThan\",{\"money\":\"0.00\"}],\"then\":[\"suspensionFee\",\"is\",{\"money\":\"50.00\"}],\"share\":0.04},{\"id\":\"P63\",\"name\":\"Where fees are waived, no way of paying costs a processing fee\",\"clauses\":[\"S2.15a\"],\"decision\":\"late-payment-fees\",\"facts\":{\"payment\":{\"feesWaived\":true}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"processingFee\",\"is\",{\"money\":\"0.00\"}]},{\"id\":\"P64\",\"name\":\"No more is recovered than the collection cost, and no more than is reasonable\",\"clauses\":[\"S2.19\"],\"decision\":\"collection-costs\",\"property\":\"at-most\",\"of\":\"recoverable\",\"limit\":[\"collection.costsIncurred\",\"lesserOf\",\"collection.reasonableCosts\"]},{\"id\":\"P65\",\"name\":\"A balance is beyond the limit exactly where it is above it\",\"clauses\":[\"S2.10\"],\"decision\":\"credit-limit\",\"given\":[\"account.creditLimit\",\"isNone\",false],\"property\":\"flips-exactly-at\",\"fact\":\"account.balance\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"beyond\"}],\"after\":\"account.creditLimit\"},{\"id\":\"P65b\",\"name\":\"Raising the limit never brings a balance beyond it\",\"clauses\":[\"S2.10\"],\"decision\":\"credit-limit\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":\"account.creditLimit\",\"of\":[\"outcome\",\"is\",{\"choice\":\"beyond\"}],\"never\":\"rises\"},{\"id\":\"P65c\",\"name\":\"Interest may follow exactly where the balance is above the limit\",\"clauses\":[\"S2.10\"],\"decision\":\"credit-limit\",\"given\":[\"account.creditLimit\",\"isNone\",false],\"property\":\"always\",\"holds\":[\"interestMayFollow\",\"is\",[\"account.balance\",\"isMoreThan\",\"account.creditLimit\"]]},{\"id\":\"P45-fees\",\"name\":\"No fee is below nil\",\"clauses\":[\"S8/p3\"],\"decision\":\"late-payment-fees\",\"readings\":\"all\",\"property\":\"never-negative\",\"facts\":{\"vatPercent\":{\"oneOf\":[\"0\",\"5\",\"17.5\",\"20\",\"33.33\",\"100\"]}}},{\"id\":\"P10-failed\",\"name\":\"In whatever order failed Direct Debits stand, the fees are the same\",\"clauses\":[\"S8/p3\"],\"decision\":\"late-payment-fees\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"directDebit.failedOn\",\"share\":0.11},{\"id\":\"P11-late-fee-count\",\"name\":\"One late fee for an invoice never comes to more than one for each failure\",\"clauses\":[\"S8/p3\"],\"decision\":\"late-payment-fees\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"late-fee-count\",\"order\":[\"once-per-invoice\",\"each-failure\"]},\"of\":\"total\",\"never\":\"falls\"},{\"id\":\"P11-processing-fee-count\",\"name\":\"One processing fee for an invoice never comes to more than one for each failure\",\"clauses\":[\"S2.15a\"],\"decision\":\"late-payment-fees\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"processing-fee-count\",\"order\":[\"once-per-invoice\",\"each-failure\"]},\"of\":\"total\",\"never\":\"falls\"},{\"id\":\"P11-suspension-fee-vat\",\"name\":\"A suspension fee with the VAT within it is never above one to which VAT is added\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"facts\":{\"account\":{\"underDebtManagement\":true,\"suspensionFeeCharged\":false},\"vatPercent\":{\"oneOf\":[\"0\",\"5\",\"17.5\",\"20\",\"33.33\"]}},\"property\":\"monotone-in\",\"in\":{\"reading\":\"suspension-fee-vat\",\"order\":[\"included\",\"added\"]},\"of\":\"suspensionFee\",\"never\":\"falls\"},{\"id\":\"P11-suspension-fee-conditions\",\"name\":\"Asking for all three conditions never raises the suspension fee\",\"clauses\":[\"S8/p5\"],\"decision\":\"late-payment-fees\",\"terms\":{\"vatRate\":{\"means\":\"the rate of VAT on the day of suspension\",\"is\":[{\"table\":\"vat\",\"unlessGiven\":\"vatPercent\"},\"rateOn\",\"account.suspendedOn\"]}},\"given\":{\"not\":[\"vatRate\",\"isLessThan\",{\"percent\":\"0\"}]},\"property\":\"monotone-in\",\"in\":{\"reading\":\"suspension-fee-conditions\",\"order\":[\"all-three\",\"suspension-enough\"]},\"of\":\"suspensionFee\",\"never\":\"falls\"},{\"id\":\"P96\",\"name\":\"Direct Debit is accepted for every product\",\"clauses\":[\"S2.9\"],\"decision\":\"payment-method\",\"facts\":{\"payment\":{\"method\":\"direct-debit\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"accepted\"}]},{\"id\":\"P96b\",\"name\":\"Cash is never accepted without agreement\",\"clauses\":[\"S2.9\"],\"decision\":\"payment-method\",\"facts\":{\"payment\":{\"method\":\"cash\",\"otherMethodAgreed\":false}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"refused\"}]}]}");

var interest = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P43\",\"name\":\"No interest has arisen by the first day that can carry it\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"implies\",\"if\":[\"asOf\",\"isOnOrBefore\",\"accrualStart\"],\"then\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"none\"}],[\"interestUnrounded\",\"is\",{\"decimal\":\"0\"}]]}},{\"id\":\"P44\",\"name\":\"The first day bears a 36500th of the amount, times the base rate and four\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"payments\":[],\"dispute\":null,\"invoice\":{\"interestDemanded\":null}},\"terms\":{\"rate\":{\"means\":\"the base rate on the first day that can carry interest\",\"is\":[{\"table\":\"bank-rate\",\"unlessGiven\":\"baseRates\"},\"rateOn\",\"accrualStart\"]},\"onFirstDay\":{\"means\":\"the interest of the first day\",\"decision\":\"late-payment-interest\",\"value\":\"interestUnrounded\",\"with\":{\"asOf\":[\"accrualStart\",\"dayAfter\"]}}},\"property\":\"always\",\"holds\":{\"all\":[[\"onFirstDay\",\"isAtMost\",[[[\"invoice.amount\",\"times\",[\"rate\",\"plus\",{\"percent\":\"4\"}]],\"dividedBy\",{\"count\":36500}],\"plus\",{\"decimal\":\"0.0000000001\"}]],[[[\"invoice.amount\",\"times\",[\"rate\",\"plus\",{\"percent\":\"4\"}]],\"dividedBy\",{\"count\":36500}],\"isAtMost\",[\"onFirstDay\",\"plus\",{\"decimal\":\"0.0000000001\"}]]]}},{\"id\":\"P45\",\"name\":\"Interest is never below nil\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"never-negative\",\"readings\":\"all\"},{\"id\":\"P45b\",\"name\":\"Interest never falls as time passes\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null,\"invoice\":{\"interestDemanded\":null}},\"property\":\"monotone-in\",\"in\":\"asOf\",\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P45c\",\"name\":\"Interest never falls as the invoice grows\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null},\"property\":\"monotone-in\",\"in\":\"invoice.amount\",\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P45d\",\"name\":\"Interest never falls as a base rate rises\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":\"baseRates[].percent\",\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P46\",\"name\":\"Three times the invoice and the payments bear three times the interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null},\"terms\":{\"threeTimes\":{\"means\":\"the interest on three times the sums\",\"decision\":\"late-payment-interest\",\"value\":\"interestUnrounded\",\"with\":{\"invoice.amount\":[\"invoice.amount\",\"times\",{\"count\":3}],\"payments\":{\"each\":\"payments\",\"as\":\"paid\",\"gives\":{\"date\":\"paid.date\",\"amount\":[\"paid.amount\",\"times\",{\"count\":3}]}}}}},\"property\":\"always\",\"holds\":{\"all\":[[\"threeTimes\",\"isAtMost\",[[\"interestUnrounded\",\"times\",{\"count\":3}],\"plus\",{\"decimal\":\"0.0000000001\"}]],[[\"interestUnrounded\",\"times\",{\"count\":3}],\"isAtMost\",[\"threeTimes\",\"plus\",{\"decimal\":\"0.0000000001\"}]]]}},{\"id\":\"P46b\",\"name\":\"The parts of an unpaid invoice bear together what all of it bears\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"payments\":[],\"dispute\":null},\"property\":\"additive-over-split-amounts\",\"amount\":\"invoice.amount\",\"of\":\"interestUnrounded\"},{\"id\":\"P47\",\"name\":\"The interest up to a day, and from then on that of what was left, come to the interest of all the time\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null,\"invoice\":{\"interestDemanded\":null}},\"given\":[\"asOf\",\"isAfter\",\"accrualStart\"],\"property\":\"additive-over-split-periods\",\"until\":\"asOf\",\"carrying\":{\"invoice.date\":[\"asOf\",\"plusDays\",{\"days\":-30},{\"countingFrom\":\"day-after\"}],\"invoice.dueDate\":[\"asOf\",\"plusDays\",{\"days\":-50},{\"countingFrom\":\"day-after\"}],\"invoice.amount\":\"outstanding\",\"payments\":{\"each\":\"payments\",\"as\":\"paid\",\"where\":[\"paid.date\",\"isAfter\",\"asOf\"]}},\"of\":\"interestUnrounded\",\"share\":0.09},{\"id\":\"P48\",\"name\":\"A payment of nothing changes nothing\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"unchanged-by\",\"adding\":{\"to\":\"payments\",\"entry\":{\"amount\":{\"money\":\"0.00\"}}}},{\"id\":\"P48b\",\"name\":\"A payment made after the day asked about changes nothing\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"unchanged-by\",\"adding\":{\"to\":\"payments\",\"entry\":{\"date\":[\"asOf\",\"dayAfter\"]}}},{\"id\":\"P49\",\"name\":\"Paying later never lowers the interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":\"payments[].date\",\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P49b\",\"name\":\"Paying more never raises the interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":\"payments[].amount\",\"of\":\"interestUnrounded\",\"never\":\"rises\"},{\"id\":\"P49c\",\"name\":\"After full payment the interest stays as it is\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null,\"invoice\":{\"interestDemanded\":null}},\"given\":[\"outstanding\",\"is\",{\"money\":\"0.00\"}],\"property\":\"independent-of\",\"whatever\":[\"asOf\"],\"of\":\"interestUnrounded\",\"share\":0.07},{\"id\":\"P50\",\"name\":\"What is outstanding and in credit is what the balance of the invoice says\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"all\":[[\"outstanding\",\"is\",{\"decision\":\"invoice-balance\",\"value\":\"outstanding\"}],[\"credit\",\"is\",{\"decision\":\"invoice-balance\",\"value\":\"credit\"}]]}},{\"id\":\"P50b\",\"name\":\"Without a dispute what was paid beyond the invoice is credit\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null},\"terms\":{\"paidByThen\":{\"means\":\"what was paid by the day asked about\",\"is\":[{\"each\":\"payments\",\"as\":\"paid\",\"where\":[\"paid.date\",\"isOnOrBefore\",\"asOf\"],\"is\":\"paid.amount\"},\"sumOf\"]}},\"property\":\"always\",\"holds\":[\"credit\",\"is\",[[\"paidByThen\",\"minus\",\"invoice.amount\"],\"notBelowNil\"]]},{\"id\":\"P51\",\"name\":\"Interest is never above what the amount bears at the highest rate on all its days\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"given\":[\"baseRates\",\"isNone\",false],\"terms\":{\"highest\":{\"means\":\"the highest rate\",\"is\":[[\"baseRates[].percent\",\"greatestOf\"],\"plus\",{\"percent\":\"4\"}]}},\"property\":\"at-most\",\"of\":[\"interestUnrounded\",\"times\",{\"count\":36500}],\"limit\":[[\"invoice.amount\",\"times\",\"highest\"],\"times\",\"accrualDays\"]},{\"id\":\"P52\",\"name\":\"Whether and when the service ended does not matter to interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"readings\":\"all\",\"property\":\"independent-of\",\"whatever\":[\"termination\",\"service\"]},{\"id\":\"P53\",\"name\":\"Counting fewer of the days at both ends never bears more interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"interest-days\",\"order\":[\"after-day-30\",\"interval\",\"both-ends\"]},\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P54\",\"name\":\"Years of 366 days never bear more than years of 365\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"interest-year\",\"order\":[\"actual-actual\",\"actual-365\"]},\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P55\",\"name\":\"Where an invoice is due on its date or later, the two thirty-day tests come to the same\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"dispute\":null},\"given\":[\"invoice.dueDate\",\"isOnOrAfter\",\"invoice.date\"],\"property\":\"independent-of\",\"whatever\":[{\"reading\":\"interest-gate\"}]},{\"id\":\"P56\",\"name\":\"The interest charged is within half a penny of the exact interest\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"always\",\"holds\":{\"all\":[[[\"interest\",\"plus\",{\"decimal\":\"0\"}],\"isAtMost\",[\"interestUnrounded\",\"plus\",{\"decimal\":\"0.005\"}]],[[\"interest\",\"plus\",{\"decimal\":\"0.005\"}],\"isAtLeast\",\"interestUnrounded\"]]},\"facts\":{\"invoice\":{\"interestDemanded\":{\"oneOf\":[true,null]}}}},{\"id\":\"P57\",\"name\":\"Interest that the provider has given up is not charged\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"facts\":{\"invoice\":{\"interestDemanded\":false}},\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"none\"}],[\"interest\",\"is\",{\"money\":\"0.00\"}]]}},{\"id\":\"P58\",\"name\":\"A due date on a day without banking gives what the next working day gives\",\"clauses\":[\"S2.12\",\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"unchanged-by\",\"putting\":{\"invoice.dueDate\":{\"decision\":\"collection-date\",\"value\":\"collectionDate\"}},\"share\":0.09},{\"id\":\"P10-payments\",\"name\":\"In whatever order payments stand, the interest is the same\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"payments\",\"share\":0.09},{\"id\":\"P11-interest-gate\",\"name\":\"Waiting for both days never bears more interest than going back to the due date\",\"clauses\":[\"S2.18\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"interest-gate\",\"order\":[\"later-of-both\",\"back-to-due-date\"]},\"of\":\"interestUnrounded\",\"never\":\"falls\"},{\"id\":\"P11-moved-due-day\",\"name\":\"Counting from the moved day never bears more interest than from the printed one\",\"clauses\":[\"S2.12\"],\"decision\":\"late-payment-interest\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"moved-due-day\",\"order\":[\"moved-day\",\"printed-day\"]},\"of\":\"interestUnrounded\",\"never\":\"falls\"}]}");

var invoices = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P36\",\"name\":\"A letter is in time on the invoice date and the thirty days after it, and on no other day\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"facts\":{\"dispute\":{\"form\":\"letter\"}},\"property\":\"flips-exactly-at\",\"fact\":\"dispute.sentOn\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"in-time\"}],\"upTo\":[\"invoice.date\",\"plusDays\",{\"days\":30},{\"countingFrom\":\"day-after\"}]},{\"id\":\"P36b\",\"name\":\"By telephone an invoice is never challenged in time\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"facts\":{\"dispute\":{\"form\":\"telephone\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"isNot\",{\"choice\":\"in-time\"}]},{\"id\":\"P37\",\"name\":\"The last day to challenge an invoice depends on its date and on nothing else\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"property\":\"independent-of\",\"whatever\":[\"dispute\",\"asOf\",\"invoice.amount\"],\"of\":\"lastDayToDispute\"},{\"id\":\"P37b\",\"name\":\"After the last day an invoice was challenged in time or is taken as accepted\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"given\":[\"asOf\",\"isAfter\",\"lastDayToDispute\"],\"property\":\"exactly-one-of\",\"these\":[[\"outcome\",\"is\",{\"choice\":\"in-time\"}],[\"outcome\",\"is\",{\"choice\":\"deemed-accepted\"}]]},{\"id\":\"P37c\",\"name\":\"An unchallenged invoice is open to its last day and taken as accepted after it, without a day between\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"facts\":{\"dispute\":null},\"property\":\"no-gap-no-conflict\",\"over\":\"asOf\"},{\"id\":\"P38\",\"name\":\"A refund falls due thirty days after the challenge arrived\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"facts\":{\"dispute\":{\"mistakeAccepted\":true}},\"property\":\"implies\",\"if\":[\"outcome\",\"isAmong\",{\"oneOf\":[\"refund-due\",\"refunded\"]}],\"then\":[\"refundBy\",\"is\",[\"dispute.receivedOn\",\"plusDays\",{\"days\":30},{\"countingFrom\":\"day-after\"}]]},{\"id\":\"P38b\",\"name\":\"A refund made sooner is in time where a later one is\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"property\":\"monotone-in\",\"in\":\"dispute.refundedOn\",\"of\":\"refundedInTime\",\"never\":\"rises\",\"share\":0.11},{\"id\":\"P38c\",\"name\":\"A refund that was not made is never in time, and late exactly where one is due and its last day is past\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"facts\":{\"dispute\":{\"refundedOn\":null}},\"terms\":{\"isLate\":{\"means\":\"a refund is due and its last day is past\",\"all\":[[\"outcome\",\"is\",{\"choice\":\"refund-due\"}],[\"asOf\",\"isAfter\",\"refundBy\"]]}},\"property\":\"always\",\"holds\":{\"any\":[{\"all\":[\"isLate\",[\"refundedInTime\",\"is\",false]]},{\"all\":[{\"not\":\"isLate\"},[\"refundedInTime\",\"isNone\",true]]}]}},{\"id\":\"P39\",\"name\":\"The refund is what was wrongly charged where one is due or made, and else nothing\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"property\":\"always\",\"holds\":[\"refund\",\"is\",{\"when\":[\"outcome\",\"isAmong\",{\"oneOf\":[\"refund-due\",\"refunded\"]}],\"then\":\"dispute.wronglyCharged\",\"else\":{\"money\":\"0.00\"}}]},{\"id\":\"P40\",\"name\":\"What is not disputed and what was challenged in time come to the invoice\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"given\":[\"dispute\",\"isNone\",false],\"property\":\"always\",\"holds\":[[\"undisputed\",\"plus\",{\"when\":[\"outcome\",\"is\",{\"choice\":\"in-time\"}],\"then\":\"dispute.amount\",\"else\":{\"money\":\"0.00\"}}],\"is\",\"invoice.amount\"]},{\"id\":\"P41\",\"name\":\"While nothing was refunded, the bank pays back the same whatever the provider decides and whenever it is asked\",\"clauses\":[\"S2.13\"],\"decision\":\"overcharge-refund\",\"facts\":{\"dispute\":{\"refundedOn\":null}},\"readings\":\"all\",\"property\":\"independent-of\",\"whatever\":[\"dispute.mistakeAccepted\",\"asOf\",{\"reading\":\"late-dispute-refund\"},{\"reading\":\"dispute-timing\"}],\"of\":\"bankRefund\"},{\"id\":\"P41b\",\"name\":\"Once it was refunded, the bank pays nothing back\",\"clauses\":[\"S2.13\"],\"decision\":\"overcharge-refund\",\"readings\":\"all\",\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"refunded\"}],\"then\":[\"bankRefund\",\"is\",{\"money\":\"0.00\"}],\"share\":0.11},{\"id\":\"P42\",\"name\":\"The late fee and the interest that fall come to the sum that is taken back\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"property\":\"always\",\"holds\":[\"totalReversed\",\"is\",[\"lateFeeReversed\",\"plus\",\"interestReversed\"]]},{\"id\":\"P42b\",\"name\":\"No more late fee is taken back than was charged\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"readings\":\"all\",\"property\":\"at-most\",\"of\":\"lateFeeReversed\",\"limit\":\"dispute.lateFeeCharged\"},{\"id\":\"P42c\",\"name\":\"No more interest is taken back than was charged\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"readings\":\"all\",\"property\":\"at-most\",\"of\":\"interestReversed\",\"limit\":\"dispute.interestCharged\"},{\"id\":\"P11-dispute-day-count\",\"name\":\"Counting from the day after the invoice never gives less time to challenge it\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"dispute-day-count\",\"order\":[\"invoice-day-first\",\"day-after-first\"]},\"of\":\"lastDayToDispute\",\"never\":\"falls\"},{\"id\":\"P11-dispute-timing\",\"name\":\"A challenge that arrived in time was sent in time\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"dispute-timing\",\"order\":[\"receipt\",\"sending\"]},\"of\":[\"outcome\",\"is\",{\"choice\":\"in-time\"}],\"never\":\"falls\"},{\"id\":\"P11-email-as-writing\",\"name\":\"Taking e-mail as writing never takes a challenge away\",\"clauses\":[\"S2.16\"],\"decision\":\"invoice-dispute\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"email-as-writing\",\"order\":[\"paper-only\",\"counts\"]},\"of\":[\"outcome\",\"is\",{\"choice\":\"in-time\"}],\"never\":\"falls\"},{\"id\":\"P11-late-dispute-refund\",\"name\":\"Refunding late challenges too never lowers a refund\",\"clauses\":[\"S2.17\"],\"decision\":\"overcharge-refund\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"late-dispute-refund\",\"order\":[\"barred\",\"still-refunded\"]},\"of\":\"refund\",\"never\":\"falls\"},{\"id\":\"P107\",\"name\":\"An invoice is never owed and in credit at once\",\"clauses\":[\"S2.2\",\"S2.17\"],\"decision\":\"invoice-balance\",\"readings\":\"all\",\"property\":\"never-both\",\"these\":[[\"outstanding\",\"isMoreThan\",{\"money\":\"0.00\"}],[\"credit\",\"isMoreThan\",{\"money\":\"0.00\"}]]},{\"id\":\"P107b\",\"name\":\"What is right of an invoice is at most the invoice\",\"clauses\":[\"S2.17\"],\"decision\":\"invoice-balance\",\"readings\":\"all\",\"property\":\"at-most\",\"of\":\"rightAmount\",\"limit\":\"invoice.amount\"},{\"id\":\"P107c\",\"name\":\"No sum of the balance of an invoice is below nil\",\"clauses\":[\"S2.2\"],\"decision\":\"invoice-balance\",\"readings\":\"all\",\"property\":\"never-negative\"},{\"id\":\"P10-balance\",\"name\":\"In whatever order payments stand, the balance of an invoice is the same\",\"clauses\":[\"S2.2\"],\"decision\":\"invoice-balance\",\"property\":\"order-does-not-matter\",\"list\":\"payments\",\"share\":0.09},{\"id\":\"P66\",\"name\":\"A payment is collected on the due date or the next working day after it\",\"clauses\":[\"S2.12\"],\"decision\":\"collection-date\",\"property\":\"always\",\"holds\":[\"collectionDate\",\"is\",[\"invoice.dueDate\",\"orNextWorkingDay\",\"holidays\"]]},{\"id\":\"P67\",\"name\":\"What is due on the day of its collection is collected on that day\",\"clauses\":[\"S2.12\"],\"decision\":\"collection-date\",\"property\":\"unchanged-by\",\"putting\":{\"invoice.dueDate\":\"collectionDate\"},\"of\":\"collectionDate\"},{\"id\":\"P67b\",\"name\":\"What is due later is never collected sooner\",\"clauses\":[\"S2.12\"],\"decision\":\"collection-date\",\"readings\":\"all\",\"property\":\"monotone-in\",\"in\":\"invoice.dueDate\",\"of\":\"collectionDate\",\"never\":\"falls\"},{\"id\":\"P67c\",\"name\":\"A collection is put off by four days at most\",\"clauses\":[\"S2.12\"],\"decision\":\"collection-date\",\"property\":\"at-most\",\"of\":\"collectionDate\",\"limit\":[\"invoice.dueDate\",\"plusDays\",{\"days\":4},{\"countingFrom\":\"day-after\"}]}]}");

var moving = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P69\",\"name\":\"The first day that counts is the thirtieth after complete notice\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"facts\":{\"move\":{\"withinUk\":true,\"engineerRefused\":false}},\"terms\":{\"completeOn\":{\"means\":\"the day on which notice was complete\",\"is\":[[\"move.noticeOn\",\"laterOf\",\"move.newAddressGivenOn\"],\"laterOf\",\"move.alternativeNumberGivenOn\"]}},\"property\":\"implies\",\"if\":[\"refundableFrom\",\"isNone\",false],\"then\":[\"refundableFrom\",\"is\",[\"completeOn\",\"plusDays\",{\"days\":30},{\"countingFrom\":\"day-after\"}]]},{\"id\":\"P70\",\"name\":\"No sum of a refund is below nil\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"readings\":\"all\",\"property\":\"never-negative\"},{\"id\":\"P71\",\"name\":\"The refunds for the two parts of a span come to that for all of it\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"facts\":{\"move\":{\"withinUk\":true,\"engineerRefused\":false}},\"property\":\"additive-over-split-periods\",\"list\":\"move.outages\",\"of\":\"refundUnrounded\"},{\"id\":\"P71b\",\"name\":\"A longer span never lowers the refund\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"given\":{\"not\":[{\"each\":\"move.outages\",\"as\":\"outage\",\"is\":[\"outage.cause\",\"isNot\",{\"choice\":\"other\"}]},\"anyOf\"]},\"property\":\"monotone-in\",\"in\":\"move.outages[].to\",\"of\":\"refundUnrounded\",\"never\":\"falls\",\"share\":0.05},{\"id\":\"P71c\",\"name\":\"A day that two spans cover counts once\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"facts\":{\"move\":{\"withinUk\":true,\"engineerRefused\":false,\"outages\":[{\"from\":{\"between\":[\"2024-01-01\",\"2024-06-30\"]},\"to\":{\"between\":[\"2024-07-01\",\"2024-12-31\"]},\"cause\":\"other\",\"hours\":null}]}},\"property\":\"unchanged-by\",\"adding\":{\"to\":\"move.outages\",\"entry\":{\"from\":[\"move.outages[].from\",\"earliestOf\"],\"to\":[\"move.outages[].to\",\"latestOf\"],\"cause\":{\"choice\":\"other\"},\"hours\":{\"none\":true}}}},{\"id\":\"P72\",\"name\":\"Later notice never raises the refund\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"property\":\"monotone-in\",\"in\":\"move.noticeOn\",\"of\":\"refundUnrounded\",\"never\":\"rises\"},{\"id\":\"P72b\",\"name\":\"Who refused the engineer that was needed gets no refund\",\"clauses\":[\"S3.8/p3\"],\"decision\":\"moving-home-refund\",\"facts\":{\"move\":{\"engineerNecessary\":true,\"engineerRefused\":true}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"refund\",\"is\",{\"money\":\"0.00\"}]},{\"id\":\"P72c\",\"name\":\"Who moves out of the United Kingdom gets no refund\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"facts\":{\"move\":{\"withinUk\":false}},\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"no-refund\"}],[\"refund\",\"is\",{\"money\":\"0.00\"}]]}},{\"id\":\"P73\",\"name\":\"The refund is the sum of its credits\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"all\":[[\"refund\",\"is\",[\"credits[].amount\",\"sumOf\"]],[\"refundableDays\",\"is\",[\"credits[].days\",\"sumOf\"]]]}},{\"id\":\"P74\",\"name\":\"Where notice was never completed there is no refund\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"given\":{\"any\":[[\"move.noticeOn\",\"isNone\",true],[\"move.newAddressGivenOn\",\"isNone\",true],[\"move.alternativeNumberGivenOn\",\"isNone\",true]]},\"property\":\"always\",\"holds\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"no-refund\"}],[\"refund\",\"is\",{\"money\":\"0.00\"}]]},\"share\":0.11},{\"id\":\"P10-outages\",\"name\":\"In whatever order the spans without service stand, the refund is the same\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"move.outages\"},{\"id\":\"P11-refund-first-day\",\"name\":\"Counting from the thirtieth day never gives less than from the next\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"refund-first-day\",\"order\":[\"day-31\",\"day-30\"]},\"of\":\"refundUnrounded\",\"never\":\"falls\"},{\"id\":\"P11-refund-days\",\"name\":\"Refunding all days never gives less than those from the first day on\",\"clauses\":[\"S3.8/p1\"],\"decision\":\"moving-home-refund\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"refund-days\",\"order\":[\"from-first-day\",\"all-days\"]},\"of\":\"refundUnrounded\",\"never\":\"falls\"},{\"id\":\"P11-move-notice-content\",\"name\":\"Asking less of a notice never lowers the refund\",\"clauses\":[\"S3.7\"],\"decision\":\"moving-home-refund\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"move-notice-content\",\"order\":[\"complete\",\"any-notice\"]},\"of\":\"refundUnrounded\",\"never\":\"falls\"},{\"id\":\"P75\",\"name\":\"On every move fees and contract go on and the minimum term does not begin again\",\"clauses\":[\"S3.7\"],\"decision\":\"moving-home\",\"readings\":\"all\",\"property\":\"always\",\"holds\":{\"all\":[\"feesContinue\",\"contractContinues\",{\"not\":\"minimumTermRestarts\"}]}}]}");

var prices = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P26\",\"name\":\"A rise of exactly ten per cent is not above ten per cent, and a penny more is\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":{\"oneOf\":[\"provider\",\"law-or-tax\"]},\"charges\":[{\"name\":\"line rental\",\"old\":{\"between\":[\"0.01\",\"1000.00\"]},\"new\":\"1.00\"}]}},\"property\":\"flips-exactly-at\",\"fact\":\"priceChange.charges[].new\",\"holds\":\"overTenPercent\",\"after\":[[\"priceChange.charges[].old\",\"sumOf\"],\"times\",{\"decimal\":\"1.1\"}]},{\"id\":\"P27\",\"name\":\"A rise is above ten per cent exactly where ten times the rise is more than the old price of some charge\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":{\"oneOf\":[\"provider\",\"law-or-tax\"]}}},\"given\":[\"overTenPercent\",\"isNone\",false],\"terms\":{\"someIsOver\":{\"means\":\"ten times the rise of some charge is more than its old price\",\"is\":[{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"is\":[[[\"charge.new\",\"minus\",\"charge.old\"],\"times\",{\"count\":10}],\"isMoreThan\",\"charge.old\"]},\"anyOf\"]}},\"property\":\"always\",\"holds\":[\"overTenPercent\",\"is\",\"someIsOver\"]},{\"id\":\"P28\",\"name\":\"Prices three times as high, old and new, are answered alike\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"property\":\"unchanged-by\",\"putting\":{\"priceChange.charges\":{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"gives\":{\"name\":\"charge.name\",\"old\":[\"charge.old\",\"times\",{\"count\":3}],\"new\":[\"charge.new\",\"times\",{\"count\":3}],\"forced\":[\"charge.forced\",\"times\",{\"count\":3}],\"used\":\"charge.used\",\"steps\":[]}}},\"of\":[\"outcome\",\"is\",{\"choice\":\"no-right\"}]},{\"id\":\"P28b\",\"name\":\"A higher new price never takes the way out away\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"provider\"}},\"property\":\"monotone-in\",\"in\":\"priceChange.charges[].new\",\"of\":[\"outcome\",\"isNot\",{\"choice\":\"no-right\"}],\"never\":\"falls\"},{\"id\":\"P28c\",\"name\":\"A lower old price never takes the way out away\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"provider\"}},\"property\":\"monotone-in\",\"in\":\"priceChange.charges[].old\",\"of\":[\"outcome\",\"isNot\",{\"choice\":\"no-right\"}],\"never\":\"rises\"},{\"id\":\"P28d\",\"name\":\"Prices that stay or fall let nobody go\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"terms\":{\"allStayOrFall\":{\"means\":\"every price stays or falls\",\"is\":[{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"is\":[\"charge.new\",\"isAtMost\",\"charge.old\"]},\"allOf\"]}},\"property\":\"implies\",\"if\":\"allStayOrFall\",\"then\":[\"outcome\",\"is\",{\"choice\":\"no-right\"}],\"share\":0.02},{\"id\":\"P29\",\"name\":\"A charge that stays or falls changes nothing when it is notified along\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"provider\"}},\"property\":\"unchanged-by\",\"adding\":{\"to\":\"priceChange.charges\",\"entry\":{\"old\":{\"decimal\":\"5.00\"},\"new\":{\"decimal\":\"4.99\"},\"forced\":{\"decimal\":\"0.00\"},\"steps\":[]}},\"of\":\"outcome\"},{\"id\":\"P29b\",\"name\":\"Where no charge is above ten per cent alone, the whole bill is not\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"provider\"}},\"readings\":{\"ten-percent-base\":\"whole-bill\"},\"terms\":{\"noneIsOver\":{\"means\":\"no charge rises above ten per cent\",\"is\":[{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"is\":[[\"charge.new\",\"times\",{\"count\":10}],\"isAtMost\",[\"charge.old\",\"times\",{\"count\":11}]]},\"allOf\"]}},\"property\":\"implies\",\"if\":{\"all\":[\"noneIsOver\",[\"overTenPercent\",\"isNone\",false]]},\"then\":{\"not\":\"overTenPercent\"},\"share\":0.08},{\"id\":\"P30\",\"name\":\"An objection is in time on the day of the notification and the seven days after it, and on no other\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"given\":[\"priceChange.notifiedOn\",\"isNone\",false],\"property\":\"flips-exactly-at\",\"fact\":\"priceChange.objectedOn\",\"holds\":\"objectedInTime\",\"upTo\":[\"priceChange.notifiedOn\",\"plusDays\",{\"days\":7},{\"countingFrom\":\"day-after\"}]},{\"id\":\"P31\",\"name\":\"Nobody goes free who has said nothing\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"given\":[\"priceChange.objectedOn\",\"isNone\",true],\"property\":\"always\",\"holds\":[\"outcome\",\"isNot\",{\"choice\":\"free-exit\"}]},{\"id\":\"P31b\",\"name\":\"While nothing has been said, the way out is open to its last day and closed after it\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"termination\":null,\"priceChange\":{\"cause\":\"provider\",\"objectedOn\":null,\"charges\":[{\"name\":\"line rental\",\"old\":{\"between\":[\"0.01\",\"50.00\"]},\"new\":{\"between\":[\"60.00\",\"99.99\"]}}]}},\"given\":[\"priceChange.notifiedOn\",\"isNone\",false],\"property\":\"flips-exactly-at\",\"fact\":\"asOf\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"open\"}],\"upTo\":\"lastDayToObject\"},{\"id\":\"P32\",\"name\":\"A rise that law or tax forces lets nobody go, whatever its size and day\",\"clauses\":[\"S4.2/p2\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"law-or-tax\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"no-right\"}]},{\"id\":\"P33\",\"name\":\"Of the steps inside one notification only the first price and the last one matter\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"given\":[{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"is\":[[\"charge.steps\",\"countOf\"],\"isMoreThan\",{\"count\":0}]},\"anyOf\"],\"property\":\"unchanged-by\",\"putting\":{\"priceChange.charges\":{\"each\":\"priceChange.charges\",\"as\":\"charge\",\"gives\":{\"name\":\"charge.name\",\"old\":\"charge.old\",\"new\":\"charge.new\",\"forced\":\"charge.forced\",\"used\":\"charge.used\",\"steps\":[]}}},\"share\":0.11},{\"id\":\"P34\",\"name\":\"The part that law or tax forces is taken off the new price\",\"clauses\":[\"S4.2/p2\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"mixed\"}},\"terms\":{\"rest\":{\"means\":\"the charges without what is forced\",\"each\":\"priceChange.charges\",\"as\":\"charge\",\"gives\":{\"name\":\"charge.name\",\"old\":\"charge.old\",\"new\":[\"charge.new\",\"minus\",\"charge.forced\"],\"forced\":{\"decimal\":\"0.00\"},\"used\":\"charge.used\",\"steps\":[]}},\"withoutForced\":{\"means\":\"the answer to the charges without what is forced\",\"decision\":\"price-rise-exit\",\"outcome\":true,\"with\":{\"priceChange.charges\":\"rest\"}}},\"property\":\"always\",\"holds\":[\"outcome\",\"is\",\"withoutForced\"]},{\"id\":\"P34b\",\"name\":\"More of a rise forced by law or tax never opens a way out\",\"clauses\":[\"S4.2/p2\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"mixed\"}},\"property\":\"monotone-in\",\"in\":\"priceChange.charges[].forced\",\"of\":[\"outcome\",\"isNot\",{\"choice\":\"no-right\"}],\"never\":\"rises\",\"share\":0.07},{\"id\":\"P10-charges\",\"name\":\"In whatever order the charges stand, a price rise is answered alike\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"readings\":\"all\",\"property\":\"order-does-not-matter\",\"list\":\"priceChange.charges\",\"share\":0.07},{\"id\":\"P10-earlier-rises\",\"name\":\"In whatever order earlier rises stand, a price rise is answered alike\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"readings\":{\"one-time\":\"rolling-year\"},\"property\":\"order-does-not-matter\",\"list\":\"priceChange.earlierRises\"},{\"id\":\"P11-ten-percent-base\",\"name\":\"Looking at each charge never takes away a way out that the whole bill gives\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"ten-percent-base\",\"order\":[\"whole-bill\",\"any-charge\"]},\"of\":\"overTenPercent\",\"never\":\"falls\"},{\"id\":\"P35\",\"name\":\"The first day of a harmful change never comes sooner for a later notice\",\"clauses\":[\"S4.2/p1\"],\"decision\":\"change-notice\",\"facts\":{\"termsChange\":{\"cause\":\"provider\",\"harmful\":true}},\"property\":\"monotone-in\",\"in\":[\"termsChange.notifiedOn\",\"termsChange.sentOn\"],\"of\":\"earliestEffectiveOn\",\"never\":\"falls\"},{\"id\":\"P35b\",\"name\":\"A harmful change applies 29 to 32 days after its notice at the earliest\",\"clauses\":[\"S4.2/p1\"],\"decision\":\"change-notice\",\"facts\":{\"termsChange\":{\"cause\":\"provider\",\"harmful\":true}},\"terms\":{\"days\":{\"means\":\"the days from the notice\",\"is\":[\"termsChange.notifiedOn\",\"daysUntil\",\"earliestEffectiveOn\"]}},\"property\":\"implies\",\"if\":{\"all\":[[\"earliestEffectiveOn\",\"isNone\",false],[\"termsChange.notifiedOn\",\"isNone\",false]]},\"then\":{\"all\":[[\"days\",\"isAtLeast\",{\"days\":29}],[\"days\",\"isAtMost\",{\"days\":32}]]}},{\"id\":\"P35c\",\"name\":\"A harmful change never told, or never published, was not announced long enough before\",\"clauses\":[\"S4.2/p1\"],\"decision\":\"change-notice\",\"facts\":{\"termsChange\":{\"cause\":\"provider\",\"harmful\":true}},\"property\":\"implies\",\"if\":{\"any\":[[\"termsChange.notifiedOn\",\"isNone\",true],[\"termsChange.postedOn\",\"isNone\",true]]},\"then\":[\"outcome\",\"isNot\",{\"choice\":\"long-enough\"}],\"share\":0.1}]}");

var term = /* @__PURE__ */ JSON.parse("{\"$schema\":\"../property.schema.json\",\"properties\":[{\"id\":\"P12\",\"name\":\"The customer is free on the day after the last day of the minimum term\",\"clauses\":[\"C6.6/p2b\"],\"decision\":\"minimum-term\",\"readings\":\"all\",\"property\":\"implies\",\"if\":[\"lastDay\",\"isNone\",false],\"then\":[\"firstFreeDay\",\"is\",[\"lastDay\",\"dayAfter\"]]},{\"id\":\"P13\",\"name\":\"A minimum term of a month is over after 28 to 31 days\",\"clauses\":[\"C6.6/p2b\"],\"decision\":\"minimum-term\",\"terms\":{\"days\":{\"means\":\"the days of the term\",\"is\":[\"service.activatedOn\",\"daysUntil\",\"firstFreeDay\"]}},\"property\":\"implies\",\"if\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"one-month\"}],[\"lastDay\",\"isNone\",false]]},\"then\":{\"all\":[[\"days\",\"isAtLeast\",{\"days\":28}],[\"days\",\"isAtMost\",{\"days\":31}]]},\"facts\":{\"service\":{\"kind\":\"broadband\",\"activation\":\"paid\"}}},{\"id\":\"P13b\",\"name\":\"A minimum term of a year is over after 365 or 366 days\",\"clauses\":[\"C6.6/p2c\"],\"decision\":\"minimum-term\",\"terms\":{\"days\":{\"means\":\"the days of the term\",\"is\":[\"service.activatedOn\",\"daysUntil\",\"firstFreeDay\"]}},\"property\":\"implies\",\"if\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"one-year\"}],[\"lastDay\",\"isNone\",false]]},\"then\":{\"all\":[[\"days\",\"isAtLeast\",{\"days\":365}],[\"days\",\"isAtMost\",{\"days\":366}]]},\"facts\":{\"service\":{\"kind\":\"broadband\",\"activation\":\"free\"}}},{\"id\":\"P14\",\"name\":\"A service activated later is never free sooner\",\"clauses\":[\"C6.6/p2b\"],\"decision\":\"minimum-term\",\"property\":\"monotone-in\",\"in\":\"service.activatedOn\",\"of\":\"firstFreeDay\",\"never\":\"falls\"},{\"id\":\"P14b\",\"name\":\"A longer payment period never binds shorter\",\"clauses\":[\"C6.6/p2d\"],\"decision\":\"minimum-term\",\"facts\":{\"service\":{\"kind\":{\"oneOf\":[\"hosting\",\"phone\",\"other\"]}}},\"property\":\"monotone-in\",\"in\":\"service.paymentPeriod\",\"of\":\"firstFreeDay\",\"never\":\"falls\"},{\"id\":\"P14c\",\"name\":\"A free activation never binds shorter than a paid one\",\"clauses\":[\"C6.6/p2b\",\"C6.6/p2c\"],\"decision\":\"minimum-term\",\"facts\":{\"service\":{\"kind\":\"broadband\"}},\"property\":\"monotone-in\",\"in\":{\"fact\":\"service.activation\",\"order\":[\"paid\",\"free\"]},\"of\":\"firstFreeDay\",\"never\":\"falls\"},{\"id\":\"P15\",\"name\":\"The first free day has the number of the activation day, or is the last day of a shorter month\",\"clauses\":[\"C6.6/p2b\"],\"decision\":\"minimum-term\",\"terms\":{\"numberOfActivation\":{\"means\":\"the number of the activation day in its month\",\"is\":[[\"service.activatedOn\",\"startOfMonth\"],\"daysUntil\",\"service.activatedOn\"]},\"numberOfFreeDay\":{\"means\":\"the number of the first free day in its month\",\"is\":[[\"firstFreeDay\",\"startOfMonth\"],\"daysUntil\",\"firstFreeDay\"]}},\"property\":\"implies\",\"if\":[\"firstFreeDay\",\"isNone\",false],\"then\":{\"any\":[[\"numberOfFreeDay\",\"is\",\"numberOfActivation\"],{\"all\":[[\"numberOfFreeDay\",\"isLessThan\",\"numberOfActivation\"],[\"firstFreeDay\",\"is\",[\"firstFreeDay\",\"endOfMonth\"]]]}]}},{\"id\":\"P17\",\"name\":\"Moving home, later payments and an ending leave the last day of the minimum term where it is\",\"clauses\":[\"S3.7\"],\"decision\":\"minimum-term\",\"property\":\"independent-of\",\"whatever\":[\"move\",\"payments\",\"termination\",\"asOf\"],\"of\":\"lastDay\"},{\"id\":\"P11-activation-day\",\"name\":\"Not counting the day of activation never makes the term end sooner\",\"clauses\":[\"C6.6/p2b\"],\"decision\":\"minimum-term\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"activation-day\",\"order\":[\"counts\",\"excluded\"]},\"of\":\"lastDay\",\"never\":\"falls\"},{\"id\":\"P18\",\"name\":\"A customer who leaves when the minimum term is over, or before the activation, pays nothing\",\"clauses\":[\"C6.6/p2a\",\"S3.7\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"customer\"}},\"terms\":{\"firstFree\":{\"means\":\"the first day after the minimum term\",\"decision\":\"minimum-term\",\"value\":\"firstFreeDay\"}},\"property\":\"implies\",\"if\":{\"all\":[[\"outcome\",\"isNot\",{\"choice\":\"not-ended\"}],{\"any\":[[\"termination.effectiveOn\",\"isOnOrAfter\",\"firstFree\"],[\"termination.effectiveOn\",\"isBefore\",\"service.activatedOn\"]]}]},\"then\":[\"outcome\",\"is\",{\"choice\":\"none\"}],\"share\":0.08},{\"id\":\"P18b\",\"name\":\"Once an ending costs nothing because the term is over, it costs nothing on any later day\",\"clauses\":[\"C6.6/p2a\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"customer\",\"form\":\"letter\",\"movesDomain\":false}},\"given\":[\"termination.effectiveOn\",\"isAfter\",\"service.activatedOn\"],\"property\":\"monotone-in\",\"in\":[\"termination.effectiveOn\",\"asOf\"],\"of\":[\"outcome\",\"is\",{\"choice\":\"none\"}],\"never\":\"falls\"},{\"id\":\"P19\",\"name\":\"An ending for causes outside the provider's control costs nothing, on any day\",\"clauses\":[\"S3.4\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"provider\"},\"providerAction\":{\"ground\":\"outside-control\"}},\"property\":\"always\",\"holds\":{\"all\":[[\"outcome\",\"is\",{\"choice\":\"none\"}],[\"disconnectionCosts\",\"is\",{\"choice\":\"none\"}]]}},{\"id\":\"P20\",\"name\":\"Breach, non-payment and abuse give the same answer\",\"clauses\":[\"S3.4\",\"S8/b4\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"provider\"},\"providerAction\":{\"ground\":{\"oneOf\":[\"breach\",\"non-payment\",\"abuse\"]}}},\"property\":\"independent-of\",\"whatever\":[\"providerAction.ground\"]},{\"id\":\"P20b\",\"name\":\"An ending by the provider for breach, non-payment or abuse is never a charge that must be paid\",\"clauses\":[\"S3.4\",\"S8/b4\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"provider\"},\"providerAction\":{\"ground\":{\"oneOf\":[\"breach\",\"non-payment\",\"abuse\"]}}},\"property\":\"always\",\"holds\":[\"outcome\",\"isAmong\",{\"oneOf\":[\"discretionary\",\"none\"]}]},{\"id\":\"P21\",\"name\":\"What may be charged for disconnecting is above neither its cost nor what is reasonable\",\"clauses\":[\"S3.4\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"provider\"},\"providerAction\":{\"ground\":{\"oneOf\":[\"breach\",\"non-payment\",\"abuse\",\"outside-control\"]}}},\"readings\":\"all\",\"property\":\"at-most\",\"of\":\"disconnectionCostsCap\",\"limit\":[\"termination.disconnectionCosts\",\"lesserOf\",\"termination.reasonableDisconnectionCosts\"]},{\"id\":\"P22\",\"name\":\"A cancellation by telephone ends nothing\",\"clauses\":[\"S3.1\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"customer\",\"form\":\"telephone\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"not-ended\"}]},{\"id\":\"P22b\",\"name\":\"A cancellation by telephone is invalid for every service\",\"clauses\":[\"S3.1\"],\"decision\":\"cancellation-notice\",\"facts\":{\"termination\":{\"form\":\"telephone\"}},\"readings\":\"all\",\"property\":\"always\",\"holds\":[\"outcome\",\"is\",{\"choice\":\"invalid\"}]},{\"id\":\"P22c\",\"name\":\"A domain moves by a headed fax and by nothing else\",\"clauses\":[\"C6.7\"],\"decision\":\"cancellation-notice\",\"facts\":{\"service\":{\"kind\":\"domain\"},\"termination\":{\"movesDomain\":true}},\"property\":\"exactly-one-of\",\"these\":[[\"outcome\",\"is\",{\"choice\":\"valid\"}],[\"termination.form\",\"isNot\",{\"choice\":\"headed-fax\"}]]},{\"id\":\"P23\",\"name\":\"The figure of the rate card comes out as it went in\",\"clauses\":[\"S3.7\"],\"decision\":\"termination-charge\",\"property\":\"implies\",\"if\":{\"all\":[[\"outcome\",\"isAmong\",{\"oneOf\":[\"payable\",\"discretionary\"]}],[\"rateCard.terminationCharge\",\"isNone\",false]]},\"then\":[\"amount\",\"is\",\"rateCard.terminationCharge\"],\"facts\":{\"termination\":{\"chargeDemanded\":null,\"form\":\"letter\",\"movesDomain\":false,\"reason\":null}},\"share\":0.07},{\"id\":\"P24\",\"name\":\"A charge that was given up is asked of no customer who leaves\",\"clauses\":[\"S3.7\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"customer\",\"chargeDemanded\":false}},\"property\":\"implies\",\"if\":[\"outcome\",\"isNot\",{\"choice\":\"not-ended\"}],\"then\":[\"outcome\",\"is\",{\"choice\":\"none\"}]},{\"id\":\"P25\",\"name\":\"A price rise that lets the customer go frees every ending by the customer, whatever its reason\",\"clauses\":[\"S4.3\"],\"decision\":\"termination-charge\",\"facts\":{\"termination\":{\"endedBy\":\"customer\",\"form\":\"letter\",\"movesDomain\":false},\"priceChange\":{\"cause\":\"provider\",\"charges\":[{\"name\":\"line rental\",\"old\":{\"between\":[\"0.01\",\"50.00\"]},\"new\":{\"between\":[\"60.00\",\"99.99\"]}}]}},\"terms\":{\"exit\":{\"means\":\"the price rise lets the customer go\",\"is\":[{\"decision\":\"price-rise-exit\",\"outcome\":true},\"is\",{\"choice\":\"free-exit\"}]}},\"property\":\"implies\",\"if\":{\"all\":[\"exit\",[\"outcome\",\"isNot\",{\"choice\":\"not-ended\"}]]},\"then\":[\"outcome\",\"is\",{\"choice\":\"none\"}],\"share\":0.09},{\"id\":\"P25b\",\"name\":\"A way out free of charge lets the customer change package free of charge too\",\"clauses\":[\"S4.3\"],\"decision\":\"price-rise-exit\",\"facts\":{\"priceChange\":{\"cause\":\"provider\",\"charges\":[{\"name\":\"line rental\",\"old\":{\"between\":[\"0.01\",\"50.00\"]},\"new\":{\"between\":[\"50.00\",\"99.99\"]}}]}},\"property\":\"implies\",\"if\":[\"outcome\",\"is\",{\"choice\":\"free-exit\"}],\"then\":\"packageChangeFree\"},{\"id\":\"P11-charge-after-term\",\"name\":\"No charge after the term is never worse for the customer than one at any time\",\"clauses\":[\"S3.7\"],\"decision\":\"termination-charge\",\"property\":\"monotone-in\",\"in\":{\"reading\":\"charge-after-term\",\"order\":[\"never\",\"any-time\"]},\"of\":[\"outcome\",\"is\",{\"choice\":\"none\"}],\"never\":\"rises\"}]}");

const propertyFiles = {
  calls,
  complaints,
  decided,
  ending,
  fees,
  interest,
  invoices,
  moving,
  prices,
  term
};

const propertyForms = /* @__PURE__ */ evaluation.lazily(() => {
  const readings = zod.union([
    zod._enum(["default", "all"]),
    zod.record(core.id, zod.union([core.id, zod.array(core.id).min(1)]), { error: '"default", "all" or an object of options' })
  ]);
  const about = {
    id: core.words.describe("what it is called, such as P12"),
    name: core.words.describe("what it says, in plain English"),
    clauses: zod.array(zod.string().min(1)).min(1).describe("the clauses that say so"),
    decision: core.id.describe("the decision that it is about, as `contract-rules list` names them"),
    facts: zod.record(zod.string(), zod.unknown()).optional().describe(
      'facts that are fixed; { "oneOf": [ \u2026 ] } stands for one of some, { "between": [a, b] } for a day or a sum'
    ),
    given: core.shape.optional().describe("the condition on which something is said of a customer"),
    terms: zod.record(core.name, core.term).optional().describe("terms that the shapes name"),
    readings: readings.optional().describe('"default", "all", or options by reading'),
    share: zod.number().min(0).max(1).optional().describe("the least share of the customers tried of whom something has to be said, from 0 to 1"),
    why: core.words.optional()
  };
  const property = (template, parts) => zod.strictObject({ ...about, property: zod.literal(template), ...parts });
  const these = zod.array(core.shape).min(2);
  const ofAnswer = { of: core.shape.optional().describe("what is looked at; the outcome and every value unless told") };
  const of = { of: core.shape.describe("what is looked at: a value, or what is worked out from some") };
  const within = { within: core.shape.optional().describe("what rounding may make of it, either way") };
  const path = core.reference.describe("the path of a fact");
  const byPath = zod.record(core.reference, core.shape);
  const moved = zod.union(
    [
      path,
      zod.array(path).min(2),
      zod.strictObject({ fact: path, order: zod.array(zod.unknown()).min(2) }),
      zod.strictObject({ reading: core.id, order: zod.array(core.id).min(2) })
    ],
    { error: "a path, a list of paths, or a fact or reading with an `order`" }
  );
  const bounds = ["upTo", "before", "from", "after"];
  const bound = zod.strictObject({ ...about, property: zod.literal("flips-exactly-at"), fact: path, holds: core.shape });
  return {
    always: property("always", { holds: core.shape }),
    implies: property("implies", { if: core.shape, then: core.shape }),
    "never-both": property("never-both", { these }),
    "exactly-one-of": property("exactly-one-of", { these }),
    "never-negative": property("never-negative", ofAnswer),
    "at-most": property("at-most", { ...of, limit: core.shape }),
    "monotone-in": property("monotone-in", { in: moved, ...of, never: zod._enum(["falls", "rises"]) }),
    "flips-exactly-at": oneOfForms(bounds.map((key) => bound.extend({ [key]: core.shape }))),
    "independent-of": property("independent-of", {
      whatever: zod.array(zod.union([path, zod.strictObject({ reading: core.id })])).min(1),
      ...ofAnswer
    }),
    "order-does-not-matter": property("order-does-not-matter", { list: path, ...ofAnswer }),
    "additive-over-split-periods": oneOfForms([
      property("additive-over-split-periods", {
        ...of,
        list: path,
        from: core.name.optional(),
        to: core.name.optional(),
        ...within
      }),
      property("additive-over-split-periods", { ...of, until: path, carrying: byPath, ...within })
    ]),
    "additive-over-split-amounts": property("additive-over-split-amounts", { ...of, amount: path, ...within }),
    "unchanged-by": oneOfForms([
      property("unchanged-by", { putting: byPath, ...ofAnswer }),
      property("unchanged-by", {
        adding: zod.strictObject({ to: path, entry: zod.record(core.name, core.shape) }),
        ...ofAnswer
      })
    ]),
    "no-gap-no-conflict": property("no-gap-no-conflict", { over: path, these: these.optional() }),
    "decided-when-all-given": property("decided-when-all-given", { values: zod.array(core.name).min(1).optional() })
  };
});
const oneOfForms = (forms) => zod.union(forms);
const templates = /* @__PURE__ */ evaluation.lazily(() => Object.keys(propertyForms()));
const propertyForm = (template) => propertyForms()[template];

const modelId = (id) => `property ${id}`;

function checkPropertyReadings(readings, dictionary, report) {
  if (typeof readings !== "object") return;
  for (const [id, chosen] of Object.entries(readings)) {
    const at = base.pointer(["readings", id]);
    const list = typeof chosen === "string" ? [chosen] : chosen;
    for (const [index, option] of list.entries())
      checkOption(id, option, at, typeof chosen === "string" ? at : `${at}/${index}`, dictionary, report);
  }
}
function checkOption(id, option, at, optionAt, { readings }, report) {
  const reading = readings.get(id);
  if (reading === void 0) {
    base.reportUnknown({ report }, "unknown-reading", id, at, readings.keys());
    return;
  }
  const options = reading.options.map((one) => one.id);
  if (option !== null && !options.includes(option))
    base.reportUnknown({ report }, "unknown-option", option, optionAt, options);
}

function checkArguments(file, about, scope) {
  const wrong = (at, expected, found) => scope.report({ code: "wrong-type", at, expected, found: evaluation.typeText(found) });
  function shape(at, given) {
    const checked = core.checkTerm(given, { name: at, at }, scope);
    if (checked !== null) scope.hide(at, checked);
    return checked?.type ?? null;
  }
  function condition(at, given) {
    const type = shape(at, given);
    if (type !== null && type !== "boolean") wrong(at, "a condition", type);
  }
  function place(at, path) {
    const { facts, fields } = scope.dictionary;
    const type = core.typeOfPath(path, facts);
    if (type !== null) scope.uses.facts.add(path.split("[].")[0]);
    else {
      const known = [...facts.keys(), ...[...fields.keys()].filter((field) => core.typeOfPath(field, facts) !== null)];
      base.reportUnknown(scope, "unknown-path", path, at, known);
    }
    return type;
  }
  function fact(at, path) {
    if (!path.includes("[].") || core.typeOfPath(path, scope.dictionary.facts) === null) return place(at, path);
    scope.report({ code: "wrong-type", at, expected: "a fact by itself", found: "a field of entries" });
    return null;
  }
  const checks = { about, scope, wrong, shape, condition, place, fact };
  if (file.given !== void 0) condition("/given", file.given);
  return ofTemplate[file.property](file, checks);
}
const nothing = [];
const ofTemplate = {
  always({ holds }, { condition }) {
    condition("/holds", holds);
    return nothing;
  },
  implies(file, { condition }) {
    condition("/if", file.if);
    condition("/then", file.then);
    return nothing;
  },
  "never-both": ({ these }, checks) => conditions(these, checks),
  "exactly-one-of": ({ these }, checks) => conditions(these, checks),
  "never-negative"({ of }, checks) {
    if (of === void 0) return answers(checks, isNumber);
    expectType("/of", of, isNumber, "an amount or a number", checks);
    return ["/of"];
  },
  "at-most"({ of, limit }, checks) {
    const ofType = expectType("/of", of, hasOrder, ordered, checks);
    const limitType = checks.shape("/limit", limit);
    fits("/limit", ofType, limitType, checks);
    return ["/of"];
  },
  "monotone-in"(file, checks) {
    checkMoved(file.in, checks);
    expectType("/of", file.of, (type) => hasOrder(type) || type === "boolean", `${ordered}, or a condition`, checks);
    return ["/of"];
  },
  "flips-exactly-at"(file, checks) {
    const type = checks.place("/fact", file.fact);
    if (type !== null && !hasOrder(type)) checks.wrong("/fact", ordered, type);
    checks.condition("/holds", file.holds);
    for (const key of ["upTo", "before", "from", "after"]) {
      const bound = file[key];
      if (bound !== void 0) fits(base.pointer([key]), type, checks.shape(base.pointer([key]), bound), checks);
    }
    return nothing;
  },
  "independent-of"({ whatever, of }, checks) {
    const { facts } = checks.scope.dictionary;
    const entities = new Set([...facts.values()].map(({ entity }) => entity));
    for (const [index, one] of whatever.entries()) {
      const at = base.pointer(["whatever", index]);
      if (typeof one === "object") checkOption(one.reading, null, at, at, checks.scope.dictionary, checks.scope.report);
      else if (!entities.has(one)) checks.fact(at, one);
      else for (const { path, entity } of facts.values()) if (entity === one) checks.scope.uses.facts.add(path);
    }
    return ofAnswer(of, checks);
  },
  "order-does-not-matter"({ list, of }, checks) {
    const type = checks.fact("/list", list);
    if (type !== null && !evaluation.isList(type)) checks.wrong("/list", "a list", type);
    return ofAnswer(of, checks);
  },
  "additive-over-split-periods"(file, checks) {
    if ("list" in file) {
      for (const [key, field] of [
        ["from", file.from ?? "from"],
        ["to", file.to ?? "to"]
      ]) {
        const type = checks.place(file[key] === void 0 ? "/list" : base.pointer([key]), `${file.list}[].${field}`);
        if (type !== null && type !== "date") checks.wrong(base.pointer([key]), "a date", type);
      }
    } else {
      const type = checks.fact("/until", file.until);
      if (type !== null && type !== "date") checks.wrong("/until", "a date", type);
      put("/carrying", file.carrying, checks.fact, checks);
    }
    return sums(file.of, file.within, checks);
  },
  "additive-over-split-amounts"(file, checks) {
    const type = checks.place("/amount", file.amount);
    if (type !== null && !isNumber(type)) checks.wrong("/amount", "an amount or a number", type);
    if (!file.amount.includes("[].")) return sums(file.of, file.within, checks);
    return ofAnswer(file.of, checks);
  },
  "unchanged-by"(file, checks) {
    if ("putting" in file) put("/putting", file.putting, checks.fact, checks);
    else {
      const { to, entry } = file.adding;
      const type = checks.fact("/adding/to", to);
      if (type !== null && !(evaluation.isList(type) && evaluation.isRecordType(type.list)))
        checks.wrong("/adding/to", "a list of records", type);
      else if (type !== null) put("/adding/entry", entry, (at, field) => checks.place(at, `${to}[].${field}`), checks);
    }
    return ofAnswer(file.of, checks);
  },
  "no-gap-no-conflict"({ over, these = [] }, checks) {
    const type = checks.fact("/over", over);
    if (type !== null && type !== "date") checks.wrong("/over", "a date", type);
    conditions(these, checks);
    return these.length > 0 ? nothing : answers(checks, () => false, true);
  },
  "decided-when-all-given"({ values }, checks) {
    for (const [index, name] of (values ?? []).entries())
      if (!checks.about.values.has(name))
        base.reportUnknown(checks.scope, "unknown-value", name, base.pointer(["values", index]), checks.about.values.keys());
    return answers(checks, (_, name) => values?.includes(name) ?? true, true);
  }
};
const ordered = "a day, a time, a duration, an amount or a number";
const moves = "a day, a duration, an amount, a number, or what is true or false; of words say the `order`";
const isNumber = (type) => evaluation.isAmount(type) || evaluation.isWhole(type);
const hasOrder = (type) => type === "date" || type === "time" || type === "duration" || isNumber(type);
function conditions(these, { condition }) {
  for (const [index, one] of these.entries()) condition(base.pointer(["these", index]), one);
  return nothing;
}
function expectType(at, given, accepts, expected, { shape, wrong }) {
  const type = shape(at, given);
  if (type === null || accepts(type)) return type;
  wrong(at, expected, type);
  return null;
}
function fits(at, type, found, { wrong }) {
  if (type === null || found === null || isNumber(type) && isNumber(found)) return;
  if (core.joinTypes(type, found) === null) wrong(at, evaluation.typeText(type), found);
}
function sums(of, within, checks) {
  expectType("/of", of, isNumber, "an amount or a number", checks);
  if (within !== void 0) expectType("/within", within, isNumber, "an amount or a number", checks);
  return ["/of"];
}
function put(at, shapes, typeAt, checks) {
  for (const [path, given] of Object.entries(shapes)) {
    const here = at + base.pointer([path]);
    const type = typeAt(here, path);
    const found = checks.shape(here, given);
    if (type !== null && found !== null && !core.takes(type, found)) checks.wrong(here, evaluation.typeText(type), found);
  }
}
function checkMoved(moved, checks) {
  const { scope, wrong, place } = checks;
  const { dictionary, report } = scope;
  if (typeof moved === "object" && "reading" in moved) {
    for (const [index, option] of moved.order.entries())
      checkOption(moved.reading, option, "/in/reading", base.pointer(["in", "order", index]), dictionary, report);
    return;
  }
  if (typeof moved === "object" && "fact" in moved) {
    const type = place("/in/fact", moved.fact);
    if (type === null) return;
    for (const [index, option] of moved.order.entries())
      if (evaluation.isChoice(type) && !type.choice.includes(option))
        base.reportUnknown(scope, "unknown-option", String(option), base.pointer(["in", "order", index]), type.choice);
    return;
  }
  const paths = typeof moved === "string" ? [moved] : moved;
  const placeOf = (index) => typeof moved === "string" ? "/in" : base.pointer(["in", index]);
  const types = paths.map((path, index) => place(placeOf(index), path));
  for (const [index, type] of types.entries()) {
    if (type === null) continue;
    if (!(hasOrder(type) && type !== "time") && type !== "boolean") wrong(placeOf(index), moves, type);
    else if (types[0] !== null && core.joinTypes(types[0], type) === null)
      wrong(placeOf(index), evaluation.typeText(types[0]), type);
  }
}
const ofAnswer = (of, checks) => {
  if (of === void 0) return answers(checks, () => true, true);
  checks.shape("/of", of);
  return ["/of"];
};
function answers({ about, scope }, accepts, withOutcome = false) {
  const names = [...about.values].filter(([name, { type }]) => accepts(type, name)).map(([name]) => name);
  const all = [...withOutcome ? ["outcome"] : [], ...names];
  return all.filter((name) => scope.typeOf(name, "/decision") !== null);
}

function checkProperty(document, dictionary) {
  const template = templateOf(document);
  if (typeof template !== "string") return { issues: [template] };
  const form = core.parseDocument(propertyForm(template), document);
  if ("issues" in form) return form;
  return core.unlessTooDeep(() => checkMeaning(form.data, dictionary));
}
function templateOf(document) {
  if (!base.isRecord(document)) return { code: "wrong-type", at: "", expected: "an object", found: base.kindOf(document) };
  const { property } = document;
  const known = templates();
  const found = known.find((template) => template === property);
  if (found !== void 0) return found;
  if (property === void 0)
    return { code: "missing", at: "/property", name: "property", expected: `one of ${known.join(", ")}` };
  const near = typeof property === "string" ? base.nearest(property, known) : {};
  return { code: "not-an-option", at: "/property", names: known, found: base.short(property), ...near };
}
function checkMeaning(file, dictionary) {
  const issues = [];
  const report = (issue) => issues.push(issue);
  for (const [index, clause] of file.clauses.entries())
    if (!dictionary.clauses.has(clause))
      base.reportUnknown({ report }, "unknown-clause", clause, `/clauses/${index}`, dictionary.clauses);
  checkPropertyReadings(file.readings, dictionary, report);
  const consulted = core.issuesIfThrown(() => ({ model: dictionary.model(file.decision) }));
  if ("issues" in consulted) return { issues: [...issues, ...consulted.issues] };
  const about = consulted.model;
  if (typeof about === "string") {
    base.reportUnknown({ report }, "unknown-decision", file.decision, "/decision", dictionary.decisions);
    return { issues };
  }
  const { scope, terms, isRead } = core.topScope(
    {
      parameters: /* @__PURE__ */ new Map(),
      terms: definitionsOf(file, about),
      ruleNames: /* @__PURE__ */ new Set(),
      checkRule: () => null
    },
    dictionary,
    report
  );
  const looksAt = checkArguments(file, about, scope);
  for (const name of Object.keys(file.terms ?? {})) {
    const at = base.pointer(["terms", name]);
    const taken = dictionary.facts.has(name) ? "a fact" : answerNames(about).includes(name) ? "a part of the answer" : null;
    if (taken !== null) report({ code: "name-taken", at, name, detail: taken });
    else if (!isRead(name)) {
      scope.typeOf(name, at);
      report({ code: "unused-name", at, name });
    }
  }
  if (issues.length > 0) return { issues: core.distinct(issues) };
  const model = core.termsAlone(
    { decision: modelId(file.id), question: file.name, clauses: file.clauses },
    { terms, ...scope.uses }
  );
  return { property: { template: file.property, file, model, looksAt } };
}
const answerNames = ({ values }) => ["outcome", ...values.keys()];
function definitionsOf(file, about) {
  const { decision } = file;
  const answers = answerNames(about).map((name) => {
    const asked = name === "outcome" ? { decision, outcome: true } : { decision, value: name };
    const means = about.values.get(name)?.means ?? "the outcome";
    const at = "/decision";
    return [name, { means, at, meansAt: at, check: (scope) => core.checkTerm(asked, { name, at }, scope) }];
  });
  const own = Object.entries(file.terms ?? {}).map(([name, term]) => [
    name,
    core.definitionOf(term, name, base.pointer(["terms", name]))
  ]);
  return new Map([...own, ...answers]);
}

function choicesOf(content) {
  if (!core.isRecord(content)) return null;
  const { oneOf, ...others } = content;
  return Array.isArray(oneOf) && oneOf.length > 0 && Object.keys(others).length === 0 ? oneOf : null;
}
function endsOf(content) {
  const { between: ends, ...others } = content;
  if (!Array.isArray(ends) || ends.length !== 2 || Object.keys(others).length > 0) return null;
  const [from, to] = ends;
  if (typeof from !== "string" || typeof to !== "string") return null;
  const isSpan = evaluation.isDate(from) && evaluation.isDate(to) && from <= to || evaluation.isMoneyText(from) && evaluation.isMoneyText(to) && pence(from) <= pence(to);
  return isSpan ? [from, to] : null;
}
function oddChoices(content, at = []) {
  if (Array.isArray(content)) return content.flatMap((part, index) => oddChoices(part, [...at, index]));
  if (!core.isRecord(content)) return [];
  const keys = Object.keys(content);
  const isChoice = keys.length > 0 && keys.every((key) => key === "oneOf" || key === "between");
  if (!isChoice || choicesOf(content) !== null)
    return Object.entries(content).flatMap(([key, part]) => oddChoices(part, [...at, key]));
  if (endsOf(content) !== null) return [];
  const odd = (expected, found) => [
    { code: "malformed", at: base.pointer(at), expected, found }
  ];
  if (keys.length > 1) return odd("either `oneOf` or `between`", "both");
  if ("oneOf" in content) return odd("a list of 1 or more to choose from", shown(content.oneOf));
  return odd("two days or two sums, the first not after the second, to choose between", shown(content.between));
}
const shown = (content) => Array.isArray(content) && content.length <= 2 ? `[${content.map(base.short).join(", ")}]` : base.short(content);
const pence = (text) => evaluation.penceIn(evaluation.decimal(text));
function firstOf(facts) {
  let most = 1;
  const nth = (content, at) => {
    const choices = choicesOf(content);
    if (choices !== null) {
      most = Math.max(most, choices.length);
      return nth(choices[at % choices.length], at);
    }
    if (Array.isArray(content)) return content.map((part) => nth(part, at));
    if (!core.isRecord(content)) return content;
    const ends = endsOf(content);
    if (ends !== null) {
      most = Math.max(most, 2);
      return ends[at % 2];
    }
    return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, nth(part, at)]));
  };
  const all = [];
  for (let at = 0; at < most; at += 1) all.push(nth(facts, at));
  return all;
}

function checkProperties(policy, content, at = "") {
  if (typeof content !== "object" || !Array.isArray(content))
    return { issues: [{ code: "wrong-type", at, expected: "a list of properties", found: base.kindOf(content) }] };
  if (content.length === 0)
    return { issues: [{ code: "malformed", at, expected: "a list of 1 or more", found: "an empty list" }] };
  const properties = [];
  const issues = [];
  for (const [index, one] of content.entries()) {
    const here = at + base.pointer([index]);
    const checked = checkProperty(one, policy.dictionary);
    const own = "issues" in checked ? checked.issues : factIssues(checked.property, policy);
    issues.push(...own.map((issue) => issue.file === void 0 ? { ...issue, at: here + issue.at } : issue));
    if ("property" in checked) {
      if (properties.some(({ file }) => file.id === checked.property.file.id))
        issues.push({
          code: "name-taken",
          at: `${here}/id`,
          name: checked.property.file.id,
          detail: "another property"
        });
      properties.push(checked.property);
    }
  }
  return issues.length > 0 ? { issues } : { properties };
}
function factIssues({ file, model }, policy) {
  if (file.facts === void 0) return [];
  const odd = oddChoices(file.facts);
  if (odd.length > 0) return odd.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  try {
    const one = policy.withOneMore(model);
    for (const facts of firstOf(file.facts)) one.valuationOf(model.decision, facts);
    return [];
  } catch (error) {
    if (!(error instanceof errors.PolicyError)) throw error;
    return error.issues.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  }
}

exports.checkProperties = checkProperties;
exports.choicesOf = choicesOf;
exports.endsOf = endsOf;
exports.pence = pence;
exports.propertyFiles = propertyFiles;
//# sourceMappingURL=checking-properties-DSNiXl96.cjs.map
