import { p as propertyFiles } from '../index-Beak5t9i.js';
import { az as flattenFacts, o as orThrow, aW as checkOptions } from '../base-DNx-fUJc.js';
import { g as flatFacts, h as nestedFacts, j as withChange, W as reachOf, aM as isRecord$1, b2 as dayMoved, c as contract, b as innerOf, am as checkByBoundaries$1 } from '../core-5K8lLRKF.js';
import { mutantsOfFiles, runMutantsOn } from '../mutating-BFoent0u.js';
import { r as runCasesOn } from '../running-cases-BnYyHK41.js';
import { b as arbitrariesOf$1, r as roundSums, d as checkedOptions, s as span, e as anchorDay, p as plainDayOf, g as rounder, h as runPropertiesOn } from '../running-properties-UuVEqZUk.js';
import { boundariesOn, casesOfBoundaries } from '../signing-Cd58znp9.js';
import * as fc from 'fast-check';
import { P as PolicyError } from '../errors-m8cP1QOQ.js';
import { i as isNothingSaid } from '../judging-DZm6bRQr.js';
export { a as applies, k as known } from '../judging-DZm6bRQr.js';
import { R as compare, k as decimal, J as moneyText, P as plus, a4 as addDays, al as later, am as earlier } from '../evaluation-3mlOUAof.js';

function holds$1(draws, judge, { runs = 250, seed, share = 0.5 }) {
  const expected = isDraws(draws) ? typeof judge === "function" ? null : "a function that judges" : "a list of arbitraries";
  if (expected !== null) throw new PolicyError([{ code: "malformed", at: "", expected }]);
  let [tried, said] = [0, 0];
  const law = fc.property(...draws, (...drawn) => {
    tried += 1;
    try {
      judge(...drawn);
      said += 1;
    } catch (error) {
      if (!isNothingSaid(error)) throw error;
    }
  });
  fc.assert(law, { numRuns: runs, ...seed !== void 0 && { seed } });
  if (said < share * tried)
    throw new Error(`of ${tried} draws the law says something of ${said}, less than a share of ${share}`);
}
const mostDraws = 100;
function isDraws(given) {
  try {
    return Array.isArray(given) && given.length > 0 && given.length <= mostDraws && given.every((draw) => draw instanceof fc.Arbitrary);
  } catch {
    return false;
  }
}

function daysTiedTo(asked, contradictions) {
  const tied = /* @__PURE__ */ new Set();
  const isReached = (path) => tied.has(path) || asked.has(path) || asked.has(path.split(".")[0]);
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const { earlier, later } of contradictions) {
      if (isReached(earlier)) tied.add(later);
      if (isReached(later)) tied.add(earlier);
    }
  }
  return tied;
}

function lawsOf$1(policy) {
  const { factsFor, readingsFor } = arbitrariesOf$1(policy);
  function partsOf(decision) {
    const paths = flattenFacts(policy.factsOf(decision)).map(({ path }) => path);
    const { leftOut, standIns } = reachOf(policy, decision);
    return {
      standIns,
      /** One for each fact: whether it is given at first. */
      choices: fc.array(fc.boolean(), { minLength: paths.length, maxLength: paths.length }),
      /** The facts chosen, and those of which being left out would itself say something. */
      partOf: (full, chosen, keepTabled) => paths.reduce((part, path, index) => {
        const kept = chosen[index] === true || leftOut.has(path) || keepTabled && standIns.has(path);
        return kept ? given(part, path, full) : part;
      }, /* @__PURE__ */ new Map())
    };
  }
  return {
    evaluatorsAgree: (decision) => fc.asyncProperty(
      fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.25 })),
      readingsFor(decision),
      async (facts, readings) => {
        deepFreeze(facts);
        deepFreeze(readings);
        const compiled = policy.evaluate(decision, facts, { readings });
        const byEngine = await policy.evaluateWithEngine(decision, facts, { readings });
        expectSame(() => "the evaluators", compiled, byEngine);
        if (!isDeepFrozen(compiled) || !isDeepFrozen(byEngine)) throw new Error("a decision is not frozen");
      }
    ),
    decidedStands(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc.property(factsFor(decision), readingsFor(decision), choices, (account, readings, chosen) => {
        const part = nestedFacts(partOf(flatFacts(account), chosen, true));
        const before = policy.evaluate(decision, part, { readings });
        const after = policy.evaluate(decision, account, { readings });
        if (before.outcome !== null)
          expectSame(() => `the outcome from ${JSON.stringify(part)}`, before.outcome, after.outcome);
        for (const [name, value] of Object.entries(before.values)) {
          if (value !== null) expectSame(() => `\`${name}\` from ${JSON.stringify(part)}`, value, after.values[name]);
        }
      });
    },
    needsLeadThere(decision) {
      const { choices, partOf, standIns } = partsOf(decision);
      return fc.property(
        factsFor(decision, { tabled: 0 }),
        readingsFor(decision),
        choices,
        (account, readings, chosen) => {
          const full = flatFacts(account);
          let facts = partOf(full, chosen, false);
          let answer = policy.evaluate(decision, nestedFacts(facts), { readings });
          while (answer.needs.length > 0) {
            const asked = answer.needs;
            const more = asked.reduce((so, path) => given(so, path, full), facts);
            if (more.size === facts.size && asked.every((path) => facts.has(path)))
              throw new Error(`asks again for ${asked.join(", ")} on ${JSON.stringify(nestedFacts(facts))}`);
            facts = more;
            answer = policy.evaluate(decision, nestedFacts(facts), { readings });
          }
          if (answer.outcome === null)
            throw new Error(`no outcome and no needs on ${JSON.stringify(nestedFacts(facts))}`);
          const unasked = [...standIns].filter((path) => !facts.has(path));
          const rest = unasked.reduce((so, path) => withChange(so, path, void 0), full);
          const complete = policy.evaluate(decision, nestedFacts(rest), { readings });
          expectSame(() => `what is told on ${JSON.stringify(nestedFacts(facts))}`, told(answer), told(complete));
        }
      );
    },
    unneededIsIdle(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc.property(
        factsFor(decision),
        readingsFor(decision),
        choices,
        fc.nat(),
        (account, readings, chosen, nth) => {
          const full = flatFacts(account);
          const part = partOf(full, chosen, true);
          const before = policy.evaluate(decision, nestedFacts(part), { readings });
          const asked = new Set(before.needs);
          const tied = daysTiedTo(asked, policy.dictionary.contradictions);
          const isIdle = (path2) => !part.has(path2) && !asked.has(path2) && !tied.has(path2) && !asked.has(path2.split(".")[0]);
          const idle = [...full.keys()].filter(isIdle);
          const path = idle[nth % idle.length];
          if (path === void 0) return;
          const more = withChange(part, path, full.get(path));
          const after = policy.evaluate(decision, nestedFacts(more), { readings });
          expectSame(
            () => `with \`${path}\` given to ${JSON.stringify(nestedFacts(part))}, what is told`,
            told(before),
            told(after)
          );
        }
      );
    }
  };
}
function given(facts, path, full) {
  if (full.has(path)) return withChange(facts, path, full.get(path));
  const isEntity = [...full.keys()].some((other) => other.startsWith(`${path}.`));
  const isThere = facts.has(path) || [...facts.keys()].some((other) => other.startsWith(`${path}.`));
  return isEntity && !isThere ? withChange(facts, path, {}) : facts;
}
const told = ({ outcome, values }) => ({ outcome, values });
function expectSame(what, one, other) {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first !== second) throw new Error(`${what()} differ:
${first}
${second}`);
}
function isDeepFrozen(value, seen = /* @__PURE__ */ new Set()) {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isDeepFrozen(part, seen));
}
function deepFreeze(value) {
  if (isRecord$1(value) || Array.isArray(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
}

const nil = decimal("0");
const nothingNegative = (_, { statement, effects, decisions, matters }) => [
  ...statement.lines.filter(({ amount }) => compare(decimal(amount), nil) <= 0).map((line) => `${nameOf(line)} is ${line.amount}`),
  ...effects.filter(({ amount }) => typeof amount === "string" && compare(decimal(amount), nil) < 0).map((effect) => `${actOf(effect)} of ${effect.amount}`),
  ...[decisions, ...Object.values(matters)].flatMap(
    (answers) => Object.entries(answers).flatMap(
      ([decision, answer]) => Object.entries(answer?.values ?? {}).filter(([, value]) => typeof value === "string" && /^-\d+\.\d\d$/.test(value)).map(([name, value]) => `${decision} has ${name} of ${value}`)
    )
  )
];
const contrary = [
  ["invoice", "wrong-charge"],
  ["late-fee", "late-fee-reversed"],
  ["interest", "interest-reversed"]
];
const noChargeAndRefund = (_, { statement }) => contrary.flatMap(
  ([charged, refunded]) => statement.lines.filter((line) => line.for === charged).filter(({ matter }) => statement.lines.some((other) => other.for === refunded && other.matter === matter)).map((line) => `${nameOf(line)} is charged, and given back as ${refunded}`)
);
const noEffectBeforeItsCause = (file, { effects, statement }) => {
  const { matters, ...own } = file;
  const firstDays = new Map([
    [null, firstDayOf(own)],
    ...matters.map((matter) => [matter.id, firstDayOf(matter)])
  ]);
  const isBefore = (by, matter) => typeof by === "string" && by < (firstDays.get(matter) ?? "");
  return [
    ...effects.filter(({ by, matter }) => isBefore(by, matter)).map((effect) => `${actOf(effect)} by ${effect.by}`),
    ...statement.lines.filter(({ by, matter }) => isBefore(by, matter)).map((line) => `${nameOf(line)} by ${line.by}`)
  ];
};
const firstDayOf = (facts) => (JSON.stringify(facts).match(/(?<=")\d{4}-\d{2}-\d{2}(?=["T])/g) ?? []).sort()[0] ?? "";
const noConflict = (_, { conflicts }) => conflicts.map(
  ({ forbids, against }) => `${actOf(against)} (${against.decision}) is forbidden by ${forbids.decision}`
);
const statementAddsUp = (_, { statement }) => {
  const { lines, owedByCustomer, mayBeCharged, owedToCustomer } = statement;
  const sumOf = (of) => moneyText(lines.filter(of).reduce((sum, { amount }) => plus(sum, decimal(amount)), nil));
  const totals = [
    ["owedByCustomer", owedByCustomer, sumOf(({ owedBy, standing }) => owedBy === "customer" && standing === "owed")],
    [
      "mayBeCharged",
      mayBeCharged,
      sumOf(({ owedBy, standing }) => owedBy === "customer" && standing === "may-be-charged")
    ],
    ["owedToCustomer", owedToCustomer, sumOf(({ owedBy }) => owedBy === "provider")]
  ];
  const names = lines.map(nameOf);
  return [
    ...totals.filter(([, told, sum]) => told !== null && told !== sum).map(([name, told, sum]) => `${name} is ${told}, its lines come to ${sum}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is told twice`)
  ];
};
const fileLaws = {
  nothingNegative,
  noChargeAndRefund,
  noEffectBeforeItsCause,
  noConflict,
  statementAddsUp
};
const faultsOfFile$1 = (file, came) => Object.entries(fileLaws).flatMap(([name, law]) => law(file, came).map((fault) => `${name}: ${fault}`));
function contradictedBy$1(less, more) {
  const parts = [
    [null, less.decisions, more.decisions],
    ...Object.entries(less.matters).map(([id, answers]) => [id, answers, more.matters[id] ?? {}])
  ];
  return parts.flatMap(
    ([matter, before, after]) => Object.entries(before).flatMap(([decision, answer]) => {
      const now = after[decision];
      if (answer === void 0 || now === void 0) return [];
      const told = (part, was, is) => was === null || JSON.stringify(was) === JSON.stringify(is) ? [] : [
        `${matter ?? "the file"}: ${decision} has ${part} ${JSON.stringify(was)}, and with more known ${JSON.stringify(is)}`
      ];
      return [
        ...told("outcome", answer.outcome, now.outcome),
        ...Object.entries(answer.values).flatMap(([name, value]) => told(name, value, now.values[name]))
      ];
    })
  );
}
const nameOf = ({ matter, for: of }) => `${of} of ${matter ?? "the file"}`;
const actOf = ({ matter, party, modality, action }) => `${party} ${modality} ${action} for ${matter ?? "the file"}`;

const saidByLeavingOut = /* @__PURE__ */ new Set(["termination.movesDomain"]);
function withOneUnknown$1(file, which) {
  const facts = toldIn(file);
  const fact = facts[which % facts.length];
  if (fact === void 0) return file;
  const { matter, entity, field } = fact;
  if (matter === null) return without(file, entity, field);
  return { ...file, matters: file.matters.map((one, index) => index === matter ? without(one, entity, field) : one) };
}
function toldIn({ matters, ...own }) {
  return [[null, own], ...matters.map((facts, matter) => [matter, facts])].flatMap(
    ([matter, facts]) => Object.entries(facts).flatMap(
      ([entity, content]) => isRecord(content) ? Object.keys(content).filter((field) => !saidByLeavingOut.has(`${entity}.${field}`) && Object.keys(content).length > 1).map((field) => ({ matter, entity, field })) : []
    )
  );
}
function without(facts, entity, field) {
  const { [field]: _, ...rest } = facts[entity] ?? {};
  return { ...facts, [entity]: rest };
}
const isRecord = (content) => typeof content === "object" && content !== null && !Array.isArray(content);

function withMatter(file, kind, facts) {
  const many = file.matters.filter(({ id }) => id.startsWith(`${kind}-`)).length;
  return { ...file, matters: [...file.matters, { id: `${kind}-${many + 1}`, ...facts }] };
}
const withChanged = (file, { id }, facts) => ({
  ...file,
  matters: file.matters.map((matter) => matter.id === id ? { ...matter, ...facts } : matter)
});
function oneOf({ matters }, { which }, isSuch) {
  const such = matters.filter(isSuch);
  return such[which % such.length] ?? null;
}
const pick = (of, { which }) => of[which % of.length];
const pounds = (pennies) => `${Math.floor(pennies / 100)}.${String(pennies % 100).padStart(2, "0")}`;
const penniesOf = (money) => Number(money.replace(".", ""));
const daysAfter = ({ asOf }, days) => addDays(asOf, days);
const isServed = ({ asOf, service, termination }) => service?.activatedOn != null && !(termination?.effectiveOn !== void 0 && termination.effectiveOn < asOf);

const isBill = (matter) => matter.invoice !== void 0;
const rightPennies = ({ invoice, dispute }) => penniesOf(invoice.amount) - (dispute?.mistakeAccepted === true ? penniesOf(dispute.wronglyCharged ?? "0.00") : 0);
const leftOf = (bill2) => rightPennies(bill2) - bill2.payments.reduce((sum, { amount }) => sum + penniesOf(amount), 0);
const isOpen = (matter) => isBill(matter) && leftOf(matter) > 0;
const bill = (file, { pennies }) => {
  if (!isServed(file) && file.termination == null) return null;
  const [amount, dueDate] = [pounds(pennies), daysAfter(file, 14)];
  const invoice = {
    date: file.asOf,
    dueDate,
    amount,
    interestDemanded: null,
    lateFeeDemanded: null,
    lateFeesCharged: "0.00",
    processingFeesCharged: "0.00"
  };
  return {
    file: withMatter(file, "INV", { invoice, payments: [], directDebit: { failedOn: [] }, dispute: null }),
    told: `bill of ${amount}, due ${dueDate}`
  };
};
const pay = (file, chance) => {
  const open = oneOf(file, chance, isOpen);
  if (open === null) return null;
  const left = leftOf(open);
  const part = chance.yes ? left : Math.max(1, Math.min(left, chance.pennies));
  return paid(file, open, part, part === left ? "in full" : "in part");
};
const payTooMuch = (file, chance) => {
  const one = oneOf(file, chance, isBill);
  return one === null ? null : paid(file, one, Math.max(1, chance.pennies), "whatever is owed");
};
const paid = (file, one, pennies, how) => {
  const payment = { date: file.asOf, amount: pounds(pennies) };
  return {
    file: withChanged(file, one, { payments: [...one.payments, payment] }),
    told: `${payment.amount} paid on ${one.id}, ${how}`
  };
};
const miss = (file, chance) => {
  const open = oneOf(file, chance, (matter) => isOpen(matter) && matter.invoice.dueDate <= file.asOf);
  if (open === null || file.payment?.method !== "direct-debit") return null;
  const failedOn = [...open.directDebit?.failedOn ?? [], file.asOf];
  return {
    file: withChanged(file, open, { directDebit: { failedOn } }),
    told: `the Direct Debit for ${open.id} fails`
  };
};
const chargeLateFee = (file, chance) => {
  const late = lateBill(file, chance);
  const fee = file.rateCard?.lateFee;
  if (late === null || fee === void 0 || late.invoice.lateFeesCharged !== "0.00") return null;
  return {
    file: withChanged(file, late, { invoice: { ...late.invoice, lateFeesCharged: fee } }),
    told: `late fee of ${fee} charged for ${late.id}`
  };
};
const demand = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null) return null;
  const { yes, also } = chance;
  const invoice = { ...late.invoice, ...also ? { interestDemanded: yes } : { lateFeeDemanded: yes } };
  return {
    file: withChanged(file, late, { invoice }),
    told: `${also ? "interest" : "the late fee"} on ${late.id} is ${yes ? "asked for" : "given up"}`
  };
};
const lateBill = (file, chance) => oneOf(file, chance, (matter) => isOpen(matter) && matter.invoice.dueDate < file.asOf);
const suspend = (file, chance) => {
  const late = lateBill(file, chance);
  if (late === null || !isServed(file) || file.account?.suspendedOn != null) return null;
  const account = { ...file.account, suspendedOn: file.asOf, underDebtManagement: chance.yes };
  return { file: { ...file, account }, told: `service suspended because ${late.id} is not paid` };
};
const collect = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const costsIncurred = pounds(chance.pennies);
  const collection = { costsIncurred, reasonableCosts: chance.yes ? costsIncurred : "40.00" };
  return { file: withMatter(file, "COL", { collection }), told: `collecting the debt costs ${costsIncurred}` };
};

function withBalance(file) {
  const open = file.matters.filter(isOpen);
  const sumOf = (bills) => pounds(bills.reduce((sum, one) => sum + leftOf(one), 0));
  const overdue = open.filter(({ invoice }) => invoice.dueDate < file.asOf);
  return { ...file, account: { ...file.account, balance: sumOf(open), overdue: sumOf(overdue) } };
}
const setLimit = (file, { pennies }) => {
  if (file.account?.creditLimit != null) return null;
  const creditLimit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, creditLimit } }, told: `credit limit of ${creditLimit} set` };
};
const giveCredit = (file, { pennies }) => {
  if (file.account?.credit !== "0.00") return null;
  const credit = pounds(pennies);
  return { file: { ...file, account: { ...file.account, credit } }, told: `the account is ${credit} in credit` };
};
const prepay = (file, { pennies }) => {
  if (!isServed(file)) return null;
  const fee = { amount: pounds(pennies), from: file.asOf, to: daysAfter(file, 30) };
  const prepaid = [...file.account?.prepaid ?? [], fee];
  return {
    file: { ...file, account: { ...file.account, prepaid } },
    told: `${fee.amount} paid in advance for the days to ${fee.to}`
  };
};
const cancelDirectDebit = (file) => {
  if (file.payment?.method !== "direct-debit" || file.directDebit?.cancelledOn !== null) return null;
  const directDebit = { cancelledOn: file.asOf, toldProviderAtOnce: true, alternativeOffered: false };
  return { file: { ...file, directDebit }, told: "the customer cancels the Direct Debit" };
};
const warn = (file, chance) => {
  if (lateBill(file, chance) === null) return null;
  const notice = chance.yes ? { overdueNotice: { givenOn: file.asOf } } : { disconnectionNotice: { sentOn: file.asOf, receivedOn: file.asOf } };
  return {
    file: { ...file, ...notice },
    told: chance.yes ? "the customer is told that payment is overdue" : "a disconnection notice reaches the customer"
  };
};
const endByProvider = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const ground = pick(["non-payment", "breach", "outside-control", "abuse"], chance);
  if (ground === "non-payment" && lateBill(file, chance) === null) return null;
  const termination = {
    endedBy: "provider",
    effectiveOn: file.asOf,
    form: "letter",
    movesDomain: false,
    noticeOn: null,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: "35.00"
  };
  const providerAction = { kind: "end", on: file.asOf, ground, breachIsMaterial: chance.yes };
  const finalInvoice = { dueDate: daysAfter(file, 14) };
  return {
    file: { ...file, termination, providerAction, finalInvoice },
    told: `the provider ends the service, for ${ground}`
  };
};

const isChallenged = (matter) => matter.dispute != null;
const isUndecided = (matter) => isChallenged(matter) && matter.dispute.mistakeAccepted === null;
const dispute = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isBill(matter) && matter.dispute === null
  );
  if (one === null) return null;
  const whole = penniesOf(one.invoice.amount);
  const amount = pounds(chance.yes ? whole : Math.min(whole, chance.pennies));
  const form = pick(["letter", "telephone", "email", "fax"], chance);
  const collected = file.payment?.method === "direct-debit" && leftOf(one) <= 0;
  const challenge = {
    form,
    sentOn: file.asOf,
    receivedOn: file.asOf,
    amount,
    mistakeAccepted: null,
    wronglyCharged: amount,
    chargedOn: file.asOf,
    collected,
    refundedOn: null,
    lateFeeCharged: "0.00",
    interestCharged: "0.00"
  };
  return { file: withChanged(file, one, { dispute: challenge }), told: `${amount} of ${one.id} challenged by ${form}` };
};
const answerDispute = (file, chance) => {
  const one = oneOf(file, chance, isUndecided);
  if (one === null) return null;
  const mistakeAccepted = chance.yes;
  const isAllWrong = one.dispute.amount === one.invoice?.amount;
  const lateFeeCharged = mistakeAccepted && isAllWrong ? one.invoice?.lateFeesCharged ?? "0.00" : "0.00";
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, mistakeAccepted, lateFeeCharged } }),
    told: `the mistake in ${one.id} is ${mistakeAccepted ? "accepted" : "denied"}`
  };
};
const refund = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isChallenged(matter) && matter.dispute.mistakeAccepted === true && matter.dispute.refundedOn === null && isBill(matter) && leftOf(matter) < 0
  );
  if (one === null) return null;
  return {
    file: withChanged(file, one, { dispute: { ...one.dispute, refundedOn: file.asOf } }),
    told: `${one.dispute.wronglyCharged} of ${one.id} given back`
  };
};
const isComplaint = (matter) => matter.complaint !== void 0;
const complain = (file, { yes, which }) => {
  const form = pick(["letter", "telephone", "email"], { which });
  const complaint = {
    receivedOn: file.asOf,
    afterHours: yes,
    firstMadeOn: file.asOf,
    form,
    acknowledgedOn: null,
    answeredOn: null,
    ordinaryHandlingFailedOn: null,
    resolvedOn: null,
    deadlockLetterOn: null,
    deadlockLetterByEmail: false,
    deadlockLetterFrom: "invictanet"
  };
  return { file: withMatter(file, "CMP", { complaint }), told: `complaint by ${form}${yes ? " after hours" : ""}` };
};
const handleComplaint = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isComplaint(matter) && matter.complaint.resolvedOn === null
  );
  if (one === null) return null;
  const { complaint } = one;
  const open = [
    ["acknowledgedOn", "acknowledged"],
    ["answeredOn", "answered"],
    ["ordinaryHandlingFailedOn", "beyond ordinary handling"],
    ["deadlockLetterOn", "at deadlock"],
    ["resolvedOn", "resolved"]
  ].filter(([field2]) => complaint[field2] === null);
  const [field, told] = open[(chance.pennies + (chance.yes ? 1 : 0)) % open.length];
  return {
    file: withChanged(file, one, { complaint: { ...complaint, [field]: file.asOf } }),
    told: `${one.id} is ${told}`
  };
};

const leastCharge = 100;
const activate = (file, { yes, pennies }) => {
  if (file.service?.activatedOn != null) return null;
  const activation = yes ? "free" : "paid";
  const monthlyCharge = pounds(Math.max(pennies, leastCharge));
  const service = {
    kind: "broadband",
    product: "invictus-at-home",
    activation,
    activatedOn: file.asOf,
    paymentPeriod: "P1M",
    feePeriod: null,
    statedTerm: null,
    monthlyCharge,
    billingDay: Number(file.asOf.slice(8))
  };
  const how = yes ? "free of charge" : "paid for by the customer";
  return { file: { ...file, service }, told: `broadband for ${monthlyCharge} a month activated, ${how}` };
};
const isRise = (matter) => matter.priceChange != null;
const raisePrices = (file, chance) => {
  const { service, matters } = file;
  if (!isServed(file) || service?.monthlyCharge === void 0) return null;
  const rises = matters.filter(isRise);
  const name = "monthly charge";
  const before = String(rises.at(-1)?.priceChange.charges[0]?.new ?? service.monthlyCharge);
  const tenth = Math.floor(penniesOf(before) / 10);
  const more = pick([tenth, tenth + 1, 1 + chance.pennies % tenth, 2 * tenth], chance);
  const after = pounds(penniesOf(before) + more);
  const priceChange = {
    cause: chance.yes ? "provider" : pick(["provider", "law-or-tax", "mixed"], chance),
    charges: [{ name, old: before, new: after }],
    earlierRises: rises.flatMap(
      ({ priceChange: { charges, notifiedOn } }) => charges.map((charge) => ({ name, notifiedOn: String(notifiedOn), old: charge.old, new: charge.new }))
    ),
    sentOn: file.asOf,
    notifiedOn: file.asOf,
    effectiveOn: daysAfter(file, 31),
    objectedOn: null
  };
  return {
    file: withMatter(file, "RISE", { priceChange }),
    told: `rise of the ${name} from ${before} to ${after} notified, cause ${priceChange.cause}`
  };
};
const isChange = (matter) => matter.termsChange !== void 0;
const changeTerms = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const told = yes ? file.asOf : null;
  const effectiveOn = daysAfter(file, 20 + later);
  const termsChange = {
    cause: "provider",
    harmful: also,
    postedOn: file.asOf,
    sentOn: told,
    onPrecedingBill: false,
    notifiedOn: told,
    objectedOn: null,
    effectiveOn
  };
  const whom = yes ? "and the customer told" : "on the website alone";
  return {
    file: withMatter(file, "CHG", { termsChange }),
    told: `${also ? "harmful " : ""}change of terms from ${effectiveOn} posted ${whom}`
  };
};
const object = (file, chance) => {
  const one = oneOf(
    file,
    chance,
    (matter) => isRise(matter) && matter.priceChange.objectedOn === null || isChange(matter) && matter.termsChange.notifiedOn !== null && matter.termsChange.objectedOn === null
  );
  if (one === null) return null;
  const facts = isRise(one) ? { priceChange: { ...one.priceChange, objectedOn: file.asOf } } : { termsChange: { ...one.termsChange, objectedOn: file.asOf } };
  return { file: withChanged(file, one, facts), told: `the customer objects to ${one.id}` };
};
const isMove = (matter) => matter.move !== void 0;
const move = (file, { yes, also, later }) => {
  if (!isServed(file)) return null;
  const [given, movesOn] = [yes ? file.asOf : null, daysAfter(file, later)];
  const facts = {
    noticeOn: file.asOf,
    movesOn,
    withinUk: !also || yes,
    newAddressGivenOn: given,
    alternativeNumberGivenOn: given,
    engineerNecessary: also,
    engineerRefused: false,
    outages: []
  };
  return {
    file: withMatter(file, "MOVE", { move: facts }),
    told: `notice of moving on ${movesOn}${yes ? ", with the new address and a number" : ""}`
  };
};
const giveAddress = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && matter.move.newAddressGivenOn === null);
  if (one === null) return null;
  const given = { newAddressGivenOn: file.asOf, alternativeNumberGivenOn: file.asOf };
  return {
    file: withChanged(file, one, { move: { ...one.move, ...given } }),
    told: `the new address and a number given for ${one.id}`
  };
};
const isOut = ({ move: move2 }) => move2.outages.some(({ to }) => to === null);
const loseService = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && !isOut(matter));
  if (one === null || !isServed(file)) return null;
  const cause = chance.yes ? "other" : "customer-apparatus";
  const outages = [...one.move.outages, { from: file.asOf, to: null, cause, hours: null }];
  return {
    file: withChanged(file, one, { move: { ...one.move, outages } }),
    told: `service lost since ${one.id}${chance.yes ? "" : ", by the customer's apparatus"}`
  };
};
const restoreService = (file, chance) => {
  const one = oneOf(file, chance, (matter) => isMove(matter) && isOut(matter));
  if (one === null || !isServed(file)) return null;
  const outages = one.move.outages.map((outage) => outage.to === null ? { ...outage, to: file.asOf } : outage);
  return { file: withChanged(file, one, { move: { ...one.move, outages } }), told: `service restored after ${one.id}` };
};
const leave = (file, chance) => {
  if (!isServed(file) || file.termination != null) return null;
  const form = pick(["letter", "email", "telephone", "headed-fax"], chance);
  const effectiveOn = daysAfter(file, chance.also ? 0 : 14);
  const termination = {
    endedBy: "customer",
    form,
    movesDomain: false,
    noticeOn: file.asOf,
    effectiveOn,
    reason: null,
    chargeDemanded: null,
    disconnectionCosts: pounds(chance.pennies),
    reasonableDisconnectionCosts: "35.00"
  };
  const finalInvoice = { dueDate: daysAfter(file, 28) };
  return {
    file: { ...file, termination, finalInvoice },
    told: `the customer cancels by ${form}, to end on ${effectiveOn}`
  };
};
const demandCharge = (file, { yes }) => {
  if (!hasLeft(file) || file.termination?.chargeDemanded !== null) return null;
  const termination = { ...file.termination, chargeDemanded: yes };
  return { file: { ...file, termination }, told: `the termination charge is ${yes ? "asked for" : "given up"}` };
};
const hasLeft = ({ asOf, termination }) => termination?.effectiveOn !== void 0 && termination.effectiveOn <= asOf;
const makeCall = (file, { pennies, yes }) => {
  if (!isServed(file)) return null;
  const call = {
    number: yes ? "01632960123" : "07700900123",
    startedAt: `${file.asOf}T12:00:00Z`,
    durationSeconds: pennies % 3600,
    ratePerMinute: "0.10",
    purpose: "voice",
    authorised: true,
    overProviderNetwork: true
  };
  return {
    file: withMatter(file, "CALL", { call }),
    told: `call to ${call.number} of ${call.durationSeconds} seconds`
  };
};
const wait = (file) => ({ file, told: "nothing happens" });

const steps = {
  activate: [activate, 0],
  bill: [bill, 6],
  pay: [pay, 6],
  payTooMuch: [payTooMuch, 1],
  miss: [miss, 3],
  chargeLateFee: [chargeLateFee, 1],
  demand: [demand, 2],
  suspend: [suspend, 1],
  collect: [collect, 1],
  dispute: [dispute, 4],
  answerDispute: [answerDispute, 3],
  refund: [refund, 2],
  raisePrices: [raisePrices, 2],
  changeTerms: [changeTerms, 1],
  object: [object, 2],
  move: [move, 2],
  giveAddress: [giveAddress, 1],
  loseService: [loseService, 2],
  restoreService: [restoreService, 2],
  complain: [complain, 1],
  handleComplaint: [handleComplaint, 2],
  makeCall: [makeCall, 1],
  leave: [leave, 1],
  demandCharge: [demandCharge, 2],
  wait: [wait, 1],
  setLimit: [setLimit, 1],
  giveCredit: [giveCredit, 1],
  prepay: [prepay, 1],
  cancelDirectDebit: [cancelDirectDebit, 1],
  warn: [warn, 1],
  endByProvider: [endByProvider, 1]
};
function onLaterDay(file, step, chance2) {
  const happened = steps[step][0]({ ...file, asOf: addDays(file.asOf, chance2.later) }, chance2);
  return happened === null ? null : { ...happened, file: withBalance(happened.file) };
}
const chance = fc.record({
  later: fc.oneof(fc.constantFrom(0, 1, 7, 8, 14, 15, 30, 31, 32), fc.nat(40)),
  which: fc.nat(11),
  pennies: roundSums(
    fc.oneof(
      fc.integer({ min: 1, max: 100 }).map((pounds) => pounds * 100),
      fc.integer({ min: 1, max: 2e4 })
    )
  ),
  yes: fc.boolean(),
  also: fc.boolean()
});
const anyStep = fc.oneof(
  ...Object.entries(steps).flatMap(
    ([step, [, weight]]) => weight === 0 ? [] : [{ weight, arbitrary: fc.constant(step) }]
  )
);

function newCustomer(asOf) {
  return {
    asOf,
    customer: { nation: "england" },
    service: { kind: "broadband", activatedOn: null },
    account: {
      otherServices: [],
      creditLimit: null,
      balance: "0.00",
      overdue: "0.00",
      credit: "0.00",
      owed: [],
      prepaid: [],
      underDebtManagement: false,
      suspendedOn: null,
      suspensionFeeCharged: false,
      disconnectedOn: null,
      directorAgreesRefund: null
    },
    payment: { method: "direct-debit", otherMethodAgreed: false, cardOnFile: false, feesWaived: false },
    directDebit: { cancelledOn: null },
    rateCard: {
      terminationCharge: "120.00",
      processingFee: "5.00",
      lateFee: "7.50",
      overLimitCharge: "12.00",
      engineerFee: "60.00",
      movingCharge: "25.00"
    },
    package: {
      includesCalls: true,
      includes0845: false,
      inclusiveTimes: null,
      billingInterval: "minute",
      connectionFee: "0.15"
    },
    overdueNotice: { givenOn: null },
    disconnectionNotice: { sentOn: null, receivedOn: null },
    termination: null,
    matters: []
  };
}

function notAsFollows(file, { matters, decisions }) {
  const expected = [];
  for (const matter of file.matters) {
    const answerTo = (decision) => matters[matter.id]?.[decision];
    if (isBill(matter)) {
      const left = leftOf(matter);
      const refunded = matter.dispute?.refundedOn == null ? 0 : penniesOf(matter.dispute.wronglyCharged ?? "0.00");
      const { outstanding, credit } = answerTo("invoice-balance")?.values ?? {};
      expected.push([matter.id, "invoice-balance", "outstanding", outstanding, pounds(Math.max(0, left))]);
      expected.push([matter.id, "invoice-balance", "credit", credit, pounds(Math.max(0, -left - refunded))]);
    }
    if (matter.complaint?.resolvedOn != null)
      expected.push([
        matter.id,
        "complaint-escalation",
        "outcome",
        answerTo("complaint-escalation")?.outcome,
        "closed"
      ]);
  }
  const { termination, asOf } = file;
  if (termination?.effectiveOn !== void 0 && termination.effectiveOn > asOf)
    expected.push([null, "final-settlement", "outcome", decisions["final-settlement"]?.outcome, "not-ended"]);
  return expected.filter(([, , , is, follows]) => is !== follows).map(
    ([matter, decision, part, is, follows]) => `${matter ?? "the file"}: ${decision} has ${part} ${is}, and not ${follows}`
  );
}

class CustomerLife {
  /** The day on which it starts. */
  startsOn;
  /** What may happen in turn; what cannot when its turn comes does not. */
  drawn;
  constructor(startsOn, drawn) {
    this.startsOn = startsOn;
    this.drawn = drawn;
  }
  /** Where the life starts: the model for `fc.modelRun`. */
  start() {
    return { file: newCustomer(this.startsOn) };
  }
  /** The file after each thing that happened, and what it was. */
  get days() {
    const days = [];
    let { file } = this.start();
    for (const [step, chance] of this.drawn) {
      const happened = onLaterDay(file, step, chance);
      if (happened === null) continue;
      days.push(happened);
      file = happened.file;
    }
    return days;
  }
  /** The whole file at the end. */
  get file() {
    return this.days.at(-1)?.file ?? this.start().file;
  }
  /** A line for each thing that happened, as `2026-03-02 bill of 50.00, due 2026-03-16`. */
  get diary() {
    return this.days.map(({ file, told }) => `${file.asOf} ${told}`);
  }
  *[Symbol.iterator]() {
    for (const [step, chance] of this.drawn) yield new LifeCommand(step, chance);
  }
  toString() {
    return this.diary.join("\n");
  }
}
class LifeCommand {
  #step;
  #chance;
  #told = null;
  constructor(step, chance) {
    this.#step = step;
    this.#chance = chance;
  }
  check({ file }) {
    return onLaterDay(file, this.#step, this.#chance) !== null;
  }
  run(model, real) {
    const happened = onLaterDay(model.file, this.#step, this.#chance);
    if (happened === null) return;
    model.file = happened.file;
    this.#told = `${happened.file.asOf} ${happened.told}`;
    const came = real.assess(happened.file);
    const faults = [...notAsFollows(happened.file, came), ...faultsOfFile$1(happened.file, came)];
    if (faults.length > 0) throw new Error([this.#told, ...faults].join("\n"));
  }
  toString() {
    return this.#told ?? this.#step;
  }
}

const mostSteps = 200;
const lifeOptions = {
  steps: [
    `a whole number from 1 to ${mostSteps}`,
    (given) => Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostSteps
  ],
  startsOn: span
};
const drawnForOne = 20;
function livesFrom(defaultDays, options) {
  const { steps = 30, startsOn = defaultDays } = checkedOptions(options, lifeOptions);
  return new Lives(startsOn, steps);
}
class Lives extends fc.Arbitrary {
  #days;
  #steps;
  #firstDay;
  constructor(days, steps) {
    super();
    this.#days = days;
    this.#steps = steps;
    this.#firstDay = anchorDay(days);
  }
  generate(random, bias) {
    const chanceNow = () => chance.generate(random, bias).value;
    const startsOn = this.#firstDay.generate(random, bias).value;
    const drawn = [];
    let { file } = new CustomerLife(startsOn, drawn).start();
    for (let tries = 0; drawn.length < this.#steps && tries < drawnForOne * this.#steps; tries += 1) {
      const one = [tries === 0 ? "activate" : anyStep.generate(random, void 0).value, chanceNow()];
      const happened = onLaterDay(file, ...one);
      if (happened === null) continue;
      drawn.push(one);
      file = happened.file;
    }
    return new fc.Value(new CustomerLife(startsOn, drawn), void 0);
  }
  canShrinkWithoutContext(value) {
    return value instanceof CustomerLife;
  }
  shrink(life) {
    return fc.stream(smaller(life, plainDayOf(this.#days))).map((other) => new fc.Value(other, void 0));
  }
}
function* smaller({ startsOn, drawn }, plainDay) {
  for (let many = Math.ceil(drawn.length / 2); many >= 1; many = Math.floor(many / 2))
    for (let from = drawn.length - many; from >= 0; from -= many)
      yield new CustomerLife(startsOn, [...drawn.slice(0, from), ...drawn.slice(from + many)]);
  if (startsOn !== plainDay) yield new CustomerLife(plainDay, drawn);
  for (const [index, [step, chance2]] of drawn.entries())
    for (const plain of plainer(chance2))
      yield new CustomerLife(startsOn, drawn.with(index, [step, { ...chance2, ...plain }]));
}
const plainer = ({ later, which, pennies, yes, also }) => [
  ...[0, Math.floor(later / 2), later - 1].filter((days) => days >= 0 && days < later).map((days) => ({ later: days })),
  ...which === 0 ? [] : [{ which: 0 }],
  ...rounder(pennies).filter((sum) => sum > 0).map((sum) => ({ pennies: sum })),
  ...yes ? [{ yes: false }] : [],
  ...also ? [{ also: false }] : []
];

function readAs(expected, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw new PolicyError([{ code: "malformed", at: "", expected }]);
  }
}

const DAYS_OF_YEAR = 366;
const DAYS_BEFORE = 31;
function startDays(tables) {
  let days = ["2000-01-01", "2045-12-31"];
  for (const { answersFrom, answersTo } of tables)
    days = [
      later(days[0], dayMoved(answersFrom, DAYS_BEFORE)),
      earlier(days[1], dayMoved(answersTo, -4 * DAYS_OF_YEAR))
    ];
  return days;
}

const customerLife = (options) => livesFrom(startDays(contract().dictionary.tables.values()), options);
const customerFiles = (options) => customerLife(options).map(({ file }) => file);
const faultsOfFile = (file, came) => readAs("a customer's file and what `assess` gives for it", () => faultsOfFile$1(file, came));
const contradictedBy = (less, more) => readAs("what `assess` gives for a file", () => contradictedBy$1(less, more));
const withOneUnknown = (file, which) => readAs("a customer's file and a whole number", () => withOneUnknown$1(file, which));

const factsFor = (decision, options) => arbitraries().factsFor(decision, options);
const readingsFor = (decision) => arbitraries().readingsFor(decision);
const arbitraries = () => arbitrariesOf$1(contract());
function arbitrariesOf(policy) {
  return arbitrariesOf$1(innerOf(policy));
}
function lawsOf(policy) {
  return lawsOf$1(innerOf(policy));
}
function checkByBoundaries(policy, decision) {
  return checkByBoundaries$1(innerOf(policy), decision);
}
async function runCases(...given) {
  return given.length < 2 ? runCasesOn(contract(), given[0]) : runCasesOn(innerOf(given[0]), given[1]);
}
const properties = Object.freeze(
  Object.values(propertyFiles).flatMap((file) => file.properties)
);
async function runProperties(properties2, options) {
  const { policy, ...how } = orThrow(checkOptions(options, ["policy", "runs", "seed"], 1)).options;
  return runPropertiesOn(
    policy === void 0 ? contract() : innerOf(policy),
    properties2,
    how
  );
}
function holds(draws, judge, options) {
  holds$1(draws, judge, orThrow(checkOptions(options, ["runs", "seed", "share"])).options);
}
const mutantsOf = (files, facts) => mutantsOfFiles(files, facts);
const runMutants = (options) => runMutantsOn(options);
function boundariesOf(...given) {
  if (typeof given[0] === "string") return boundariesOn(contract(), given[0], given[1]);
  return boundariesOn(innerOf(given[0]), given[1], given[2]);
}
const casesOf = (boundaries) => casesOfBoundaries(boundaries);

export { arbitrariesOf, boundariesOf, casesOf, checkByBoundaries, contradictedBy, customerFiles, customerLife, factsFor, faultsOfFile, fileLaws, holds, lawsOf, mutantsOf, properties, readingsFor, runCases, runMutants, runProperties, withOneUnknown };
//# sourceMappingURL=index.js.map
