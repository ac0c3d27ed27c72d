import { v as isRecord, k as short, ai as nearest, y as pointer, o as orThrow, aW as checkOptions } from './base-DNx-fUJc.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { aR as single, aS as withContent, aT as contentAt, aU as givenTuples, aV as takesStep, aW as stepsWithin, $ as placeOf, aX as isMovable, aY as keysOf, aZ as isEntryThere, a_ as rangeOfType, ay as outcomesOf } from './core-5K8lLRKF.js';
import { a as dateOfNumber, aw as isWhole, i as isDate, d as dayNumber, l as limits, aE as typeText, t as toPlainValue } from './evaluation-3mlOUAof.js';
import { c as compare, m as minus, t as times, f as floor, d as dividedBy, p as plus, r as ratio, a as and, g as subtract, h as multiply, i as real, l as less, n as not, j as heldAt, F as FALSE, k as int, e as equal, q as toReal, o as opened, s as settle, T as TRUE, u as digitsOf, b as ratioOf, v as givenSymbols } from './settle-vGeqyTsJ.js';
import { s as smaller, i as isOutcome, S as Solver } from './solver-DKyKBG2e.js';
import { o as ofPolicy, a as askOf, b as answerOf, c as customersOf, d as conflictsOf } from './proving-by-evaluators-Ccq_e-d7.js';

const MOST_BESIDE = 12;
const MOST_OPEN = 3;
async function leastBy(below, unit, end) {
  const first = await below(null);
  if (first.is !== "somebody") return first.is === "nobody" ? first : { ...first, best: null };
  const atEnd = await below({ at: end, isStrict: false });
  if (atEnd.is === "somebody") return { is: "unbounded", amount: atEnd.amount, who: atEnd.who };
  let best = first;
  let nobodyAt = atEnd.is === "nobody" ? end : null;
  let [stride, isGrowing, isNear, beside, open] = [unit, true, true, 0, 0];
  for (; ; ) {
    const limit = isNear ? { at: best.amount, isStrict: true } : { at: nextLimit(), isStrict: false };
    const found = await below(limit);
    if (found.is === "somebody") {
      if (isNear && compare(minus(best.amount, found.amount), unit) < 0) beside += 1;
      best = found;
    } else if (found.is === "nobody") {
      if (isNear) return { is: "least", amount: best.amount, who: best.who, assumptions: found.assumptions };
      [nobodyAt, isGrowing] = [limit.at, false];
    } else {
      open += 1;
      if (isNear || open === MOST_OPEN) return { is: "unsettled", why: found.why, best };
    }
    if (beside === MOST_BESIDE) return { is: "unsettled", why: "there is ever less, by ever smaller steps", best };
    if (isGrowing) stride = times(stride, ratio(4n));
    if (isGrowing && nobodyAt !== null && compare(minus(best.amount, stride), nobodyAt) <= 0) isGrowing = false;
    isNear = found.is === "unsettled" || nobodyAt !== null && compare(minus(best.amount, nobodyAt), unit) <= 0;
  }
  function nextLimit() {
    if (isGrowing || nobodyAt === null) return minus(best.amount, stride);
    const units = floor(dividedBy(minus(best.amount, nobodyAt), times(unit, ratio(2n))));
    return plus(nobodyAt, times(unit, ratio(units)));
  }
}

const HUNDRED = ratio(100n);
function isOnStep(measured, amount) {
  if ("value" in measured || measured.step === null) return true;
  const steps = dividedBy(amount, measured.step);
  return compare(steps, ratio(floor(steps))) === 0;
}
function amountOf({ since, isShare }, one, other) {
  if (since === null) return one;
  if (other === null) return null;
  const more = minus(one, other);
  if (!isShare) return more;
  return compare(other, ratio(0n)) > 0 ? dividedBy(times(more, HUNDRED), other) : null;
}
function openQuantity({ of, since, isShare }, encoded, inputs, on) {
  const [one, other] = [of, since].map((measured) => measured && heldIn(measured, encoded, inputs, on));
  if (!one || since !== null && !other) return null;
  const steps = [...multipleOf(of, one, on), ...since && other ? multipleOf(since, other, on) : []];
  if (!other) return { isThere: and(one.isThere, ...steps), ...comparedWith(one.is) };
  const [a, b] = one.is.sort === other.is.sort ? [one.is, other.is] : [exact(one.is), exact(other.is)];
  const areThere = and(one.isThere, other.isThere, ...steps);
  if (!isShare) return { isThere: areThere, ...comparedWith(subtract(a, b)) };
  const [more, whole] = [multiply(subtract(exact(a), exact(b)), real(HUNDRED)), exact(b)];
  const shareOf = ({ at }) => multiply(whole, real(at));
  return {
    isThere: and(areThere, less(real(ratio(0n)), whole)),
    isAtMost: (limit) => limit.isStrict ? less(more, shareOf(limit)) : not(less(shareOf(limit), more)),
    isAtLeast: (limit) => limit.isStrict ? less(shareOf(limit), more) : not(less(more, shareOf(limit)))
  };
}
const exact = (a) => a.sort === "Int" ? toReal(a) : a;
function comparedWith(a) {
  if (a.sort === "Real")
    return {
      isAtMost: ({ at, isStrict }) => isStrict ? less(a, real(at)) : not(less(real(at), a)),
      isAtLeast: ({ at, isStrict }) => isStrict ? less(real(at), a) : not(less(a, real(at)))
    };
  const [down, up] = [(at) => floor(at), (at) => -floor(minus(ratio(0n), at))];
  return {
    isAtMost: ({ at, isStrict }) => isStrict ? less(a, int(up(at))) : not(less(int(down(at)), a)),
    isAtLeast: ({ at, isStrict }) => isStrict ? less(int(down(at)), a) : not(less(a, int(up(at))))
  };
}
function heldIn(measured, encoded, inputs, on) {
  if ("value" in measured) return ofCoded(encoded.values.get(measured.value), on);
  const key = `value ${measured.fact}`;
  const held = heldAt(inputs.get(key).shape, on.facts(key), measured.within);
  return held?.isThere === FALSE ? { isThere: FALSE, is: int(0) } : held;
}
const ofCoded = ({ none, unknown, what }, on) => ({
  isThere: and(not(on.formula(none)), not(on.formula(unknown))),
  is: on.formula(single(what, "whole"))
});
const multipleOf = (measured, { is }, on) => "value" in measured || measured.step === null || is.sort !== "Real" ? [] : [equal(is, multiply(toReal(on.open("Int")), real(measured.step)))];

const nil = ratio(0n);
async function least(sought, proving) {
  const { decision, isGreatest, outcome, readings, where, fixed, quantity } = sought;
  const measuredFacts = [quantity, ...where.map((one) => one.quantity)].flatMap(
    ({ of, since }) => [of, since].flatMap((one) => one !== null && "fact" in one ? [one.fact] : [])
  );
  const also = /* @__PURE__ */ new Set([...measuredFacts, ...fixed.paths]);
  const { encoded, inputs, kept } = opened(decision, proving.of, { readings, leftOut: "few", also });
  for (const path of measuredFacts) encoded.of(path);
  let best;
  const bestKnown = (amountOfThem) => {
    if (best !== void 0) return best;
    best = null;
    for (const facts of [sought.given, ...proving.customers(decision).map(sought.withGiven)]) {
      const amount = amountOfThem(facts);
      if (amount !== null && (best === null || compare(amount, best.amount) < 0)) best = { facts, amount };
    }
    for (let before = null; best !== null && best !== before; ) {
      before = best;
      for (const facts of sought.beside(best.facts)) {
        const amount = amountOfThem(facts);
        if (amount !== null && compare(amount, best.amount) < 0) best = { facts, amount };
      }
    }
    return best;
  };
  const turned = (amount) => isGreatest ? minus(nil, amount) : amount;
  const below = async (limit) => {
    const question = {
      inputs,
      openReadings: [],
      kept,
      given: fixed,
      assumed: sought.assumed,
      against(on) {
        const own = openQuantity(quantity, encoded, inputs, on);
        const isLess = own === null ? TRUE : and(own.isThere, limit === null ? TRUE : beyond(own, limit));
        const isKnown = outcome === null ? not(on.formula(encoded.outcome.unknown)) : isOutcome(on, encoded.outcome, outcome);
        return and(
          isKnown,
          isLess,
          ...where.map((one) => isBetween(one, openQuantity(one.quantity, encoded, inputs, on)))
        );
      }
    };
    const isMet = (amount) => amount !== null && (limit === null || isWithin(turned(amount), limit));
    const confirm = async (found2) => {
      const facts = sought.withGiven(found2);
      const answer = await proving.ask(decision, facts, readings);
      if ("not" in answer) return answer;
      if (answer.outcome === null || outcome !== null && answer.outcome !== outcome)
        return { not: `the evaluators answer the solver's customer ${answer.outcome ?? "nothing yet"}` };
      const amount = measured(quantity, facts);
      if (!isMet(amount) || !areBetween(facts))
        return { not: "the solver's customer has another amount by the evaluators" };
      const isSo = (fewer) => sought.isOfThem(fewer) && proving.answer(decision, fewer, readings) === answer.outcome && isSameAmount(measured(quantity, fewer), amount) && areBetween(fewer);
      return { witness: { facts: smaller(facts, isSo), readings, outcomes: [answer.outcome] } };
    };
    const told = (who) => ({
      is: "somebody",
      amount: turned(measured(quantity, who.facts) ?? nil),
      who
    });
    const known = bestKnown((facts) => {
      const answer = proving.answer(decision, facts, readings);
      if (typeof answer !== "string" || outcome !== null && answer !== outcome || !areBetween(facts)) return null;
      const amount = measured(quantity, facts);
      return amount === null ? null : turned(amount);
    });
    if (known !== null && isMet(turned(known.amount))) {
      const said = await confirm(known.facts);
      if ("witness" in said) return told(said.witness);
    }
    const result = await settle(question, proving, confirm);
    if ("unsettled" in result) return { is: "unsettled", why: result.why };
    if ("proved" in result) return { is: "nobody", assumptions: result.assumptions };
    return told({ facts: result.facts, readings, outcomes: result.outcomes });
  };
  const beyond = (own, { at, isStrict }) => isGreatest ? own.isAtLeast({ at: minus(nil, at), isStrict }) : own.isAtMost({ at, isStrict });
  function measured({ of, since, ...how }, facts) {
    const one = sought.measure(of, facts);
    const other = since === null ? null : sought.measure(since, facts);
    if (one === null || since !== null && other === null) return null;
    if (!isOnStep(of, one) || since !== null && other !== null && !isOnStep(since, other)) return null;
    return amountOf({ since, ...how }, one, other);
  }
  const areBetween = (facts) => where.every(({ quantity: one, least: from, most: to }) => {
    const amount = measured(one, facts);
    if (amount === null) return false;
    return (from === null || compare(from, amount) <= 0) && (to === null || compare(amount, to) <= 0);
  });
  const found = await leastBy(below, sought.unit, turned(sought.end));
  if (found.is === "least" || found.is === "unbounded") return { ...found, amount: turned(found.amount) };
  if (found.is === "nobody" || found.best === null) return found;
  return { ...found, best: { ...found.best, amount: turned(found.best.amount) } };
}
const isSameAmount = (one, other) => one !== null && other !== null && compare(one, other) === 0;
const isWithin = (amount, { at, isStrict }) => compare(amount, at) <= (isStrict ? -1 : 0);
function isBetween({ least: from, most: to }, own) {
  if (own === null) return TRUE;
  return and(
    own.isThere,
    from === null ? TRUE : own.isAtLeast({ at: from, isStrict: false }),
    to === null ? TRUE : own.isAtMost({ at: to, isStrict: false })
  );
}

function amountIn(content, type) {
  if (type === "date") return typeof content === "string" && isDate(content) ? ratio(BigInt(dayNumber(content))) : null;
  if (isWhole(type)) return Number.isSafeInteger(content) ? ratio(BigInt(content)) : null;
  return typeof content === "string" && /^-?\d{1,40}(\.\d{1,40})?$/.test(content) ? ratioOf(content) : null;
}
function contentOf(amount, type, places) {
  if (type === "date") return dateOfNumber(Number(amount.over));
  if (isWhole(type)) return Number(amount.over);
  return digitsOf(amount, type === "money" ? 2 : places) ?? `${amount.over}/${amount.under}`;
}
const expectedOf = (type) => type === "date" ? 'a day as text, "2025-01-31"' : isWhole(type) ? "a whole number" : 'digits as text, like "12.34"';
const FAR = ratio(10n ** BigInt(limits.digits - 1));
function farthest(type, isGreatest) {
  if (type === "date") return ratio(BigInt(dayNumber(isGreatest ? limits.lastDay : limits.firstDay)));
  return isGreatest ? FAR : ratio(-FAR.over);
}

function givenToAll(document, places, { check, listed }, { facts }) {
  const whole = places.filter(({ within }) => within.length === 0);
  const inEntries = places.filter(({ within }) => within.length > 0);
  const kept = whole.reduce(without, document);
  const { values, given } = check(kept);
  const isGiven = (path) => {
    const entity = facts.get(path)?.entity ?? null;
    return values.has(path) || entity !== null && values.get(entity) === null;
  };
  const isFixed = ({ asks, path }) => asks === "gives" ? given.gives(path) : isGiven(path);
  const own = inEntries.filter(({ fact }) => values.has(fact));
  const isFact = (path) => facts.has(path) && facts.get(path)?.type !== "entity";
  const over = (found, told, path) => {
    if (!isRecord(told) || !isRecord(found) || isFact(path)) return told;
    const inside = (name) => over(found[name], told[name], path === "" ? name : `${path}.${name}`);
    return { ...found, ...Object.fromEntries(Object.keys(told).map((name) => [name, inside(name)])) };
  };
  return {
    fixed: {
      paths: [...values.keys()].filter((path) => listed.has(path) && isFact(path)),
      of: (key, input, texts) => {
        if (!isFixed(input)) return null;
        const inputs = /* @__PURE__ */ new Map([[key, input]]);
        return givenSymbols(givenTuples(given, inputs), inputs, texts)(key);
      },
      openIn: (path) => own.filter(({ fact }) => fact === path).map(({ within }) => within),
      lengths: lengthsOf(kept)
    },
    withGiven: (found) => own.reduce(
      (all, place) => withContent(all, place, contentAt(found, place)),
      over(found, kept, "")
    )
  };
}
function without(document, { fact }) {
  const [name, ...rest] = fact.split(".");
  if (!isRecord(document) || !Object.hasOwn(document, name)) return document;
  const { [name]: inner, ...others } = document;
  if (rest.length === 0) return others;
  return { ...document, [name]: without(inner, { fact: rest.join(".") }) };
}
function lengthsOf(document) {
  const lengths = /* @__PURE__ */ new Map();
  const look = (content, path) => {
    if (Array.isArray(content)) {
      lengths.set(path, Math.max(content.length, lengths.get(path) ?? 0));
      for (const entry of content) look(entry, `${path}[]`);
    } else if (isRecord(content))
      for (const [name, inner] of Object.entries(content)) look(inner, path === "" ? name : `${path}.${name}`);
  };
  look(document, "");
  return lengths;
}

const refused = (issue) => new PolicyError([issue]);
function sizeSought(what, step, question, given) {
  const { of, since, isShare } = partsOf(what);
  const [one, other] = [sizeOf(of, question, given), since === null ? null : sizeOf(since, question, given)];
  const named = other === null ? [one] : [one, other];
  if (other !== null && (one.type === "date" !== (other.type === "date") || isShare && one.type === "date"))
    throw refused({
      code: "wrong-type",
      at: "/since",
      expected: isShare ? "sums or numbers, of which there are shares" : `what \`${of}\` can be counted from`,
      found: typeText(other.type)
    });
  const stepped = named.find(({ place: place2 }) => place2 !== null && takesStep(place2.type));
  const place = stepped?.place ?? one.place;
  if (step !== void 0 && place === null)
    throw refused({ code: "malformed", at: "/step", expected: "no step but for facts", found: short(step) });
  if (step !== void 0 && place !== null) stepsWithin(place, { step }, question);
  const apart = ratioOf(step ?? A_HUNDREDTH);
  const type = typeTold(one.type, other?.type ?? null, isShare);
  const sizes = named.map((size) => stepping(size, apart));
  const [own, from] = sizes.map(({ measured }) => measured);
  const quantity = { of: own, since: from ?? null, isShare };
  const unit = type === "money" ? ratioOf(A_HUNDREDTH) : type === "date" || isWhole(type) ? ratio(1n) : apart;
  const end = (isGreatest) => {
    if (other !== null || one.place === null) return farthest(type, isGreatest);
    const range = rangeOfType(one.type, question.formOf(one.place).wholeNumbers);
    return amountIn(range[isGreatest ? 1 : 0], one.type) ?? farthest(type, isGreatest);
  };
  const decimals = stepped === void 0 || isShare ? 0 : ((step ?? A_HUNDREDTH).split(".")[1] ?? "").length;
  const assumed = sizes.filter(({ measured }) => "fact" in measured && measured.step !== null).map(({ place: place2 }) => `\`${place2?.path}\` goes by steps of ${step ?? A_HUNDREDTH}`);
  return { quantity, type, decimals, unit, end, sizes, assumed };
}
const A_HUNDREDTH = "0.01";
function partsOf(what) {
  if (typeof what === "string") return { of: what, since: null, isShare: false };
  const { of, since, share = false, ...more } = what ?? {};
  const isSo = typeof of === "string" && typeof since === "string" && typeof share === "boolean";
  if (isSo && Object.keys(more).length === 0) return { of, since, isShare: share };
  const expected = "the name of a fact or a value, or `{ of, since, share }`, `share` being true or false";
  throw refused({ code: "malformed", at: "", expected, found: short(what) });
}
const stepping = (size, step) => "value" in size.measured || !takesStep(size.type) ? size : { ...size, measured: { ...size.measured, step } };
function sizeOf(name, question, given) {
  const { model, read, facts } = question;
  const value = model.values.get(name);
  const place = value === void 0 ? placeOf(name, facts) : null;
  const type = value?.type ?? place?.type;
  if (type === void 0 || place !== null && !read.has(place.fact))
    throw refused({ code: "unknown-path", at: "", name, ...nearest(name, [...read, ...model.values.keys()]) });
  if (!isMovable(type)) {
    const at = place === null ? pointer([name]) : pointer(keysOf(place));
    throw refused({ code: "wrong-type", at, expected: "a day, a sum or a number", found: typeText(type) });
  }
  if (place === null) return { measured: { value: name }, type, place };
  if (isListGiven(given, place) && !isEntryThere(given, place)) {
    const at = pointer(keysOf(place));
    throw refused({ code: "missing", at, name, expected: "the entry in which it stands" });
  }
  return { measured: { fact: place.fact, within: place.within, step: null }, type, place };
}
const isListGiven = (given, place) => place.within.length > 0 && contentAt(given, { ...place, within: [] }) !== void 0;
function typeTold(one, other, isShare) {
  if (other === null) return one;
  if (isShare) return "percent";
  if (one === "date") return "whole";
  return one === other ? one : "decimal";
}

const STEPS = 6e5;
const keys = ["given", "where", "outcome", "readings", "step", "steps"];
async function leastOn(policy, isGreatest, decision, what, options) {
  policy.factsOf(decision);
  const asked = orThrow(checkOptions(options, keys)).options;
  const { given = {}, outcome = null, readings = {}, step, steps = STEPS } = asked;
  const question = policy.questionOf(decision, { readings });
  const found = { ...sizeSought(what, step, question, given), ...whereIn(asked.where, question, given) };
  const issues = [...found.issues, ...issuesOf(asked, question)];
  if (issues.length > 0) throw new PolicyError(issues);
  const places = found.sizes.flatMap(({ place }) => place === null ? [] : [place]);
  const { fixed, withGiven } = givenToAll(given, places, question, policy.dictionary);
  if (places.every(({ within }) => within.length === 0))
    policy.evaluate(decision, withGiven({}), { readings });
  const { quantity, type, unit, end, decimals, between: where, assumed } = found;
  const sizes = [...found.sizes, ...found.ranged];
  const sought = {
    ...{ decision, isGreatest, quantity, outcome, readings, where, fixed, assumed, withGiven, unit },
    given,
    end: end(isGreatest),
    isOfThem: (facts) => JSON.stringify(withGiven(facts)) === JSON.stringify(facts),
    beside: (facts) => places.flatMap((place) => movedFully(policy, decision, facts, place, readings)),
    measure(measured, facts) {
      const size = sizes.find((one) => one.measured === measured);
      if (size.place !== null) return amountIn(contentAt(facts, size.place), size.type);
      if (!("value" in measured)) return null;
      const term = question.model.values.get(measured.value)?.term ?? "";
      const value = policy.valuationOf(decision, facts, { readings }).valueOf(term);
      return amountIn(toPlainValue(value), size.type);
    }
  };
  const of = ofPolicy(policy);
  const solver = await Solver.start();
  try {
    const { dictionary } = of;
    const [ask, answer, customers] = [askOf(policy), answerOf(policy), customersOf(policy)];
    const { schema, decisions } = policy;
    const asking = { ask, answer, customers, decisions, conflicts: conflictsOf(policy) };
    const proving = { of, dictionary, schema, solver, steps, ...asking };
    const extremum = await least(sought, proving);
    const told = ({ amount, who }) => ({
      amount: contentOf(amount, type, decimals),
      ...who
    });
    if (extremum.is === "nobody") return { impossible: true, assumptions: extremum.assumptions };
    if (extremum.is === "unbounded") return { unbounded: true, ...told(extremum), confirmed: true };
    if (extremum.is === "least") {
      const { assumptions } = extremum;
      return { attained: true, ...told(extremum), confirmed: true, assumptions };
    }
    return { unsettled: true, why: extremum.why, best: extremum.best && told(extremum.best) };
  } finally {
    await solver.end();
  }
}
function movedFully(policy, decision, facts, place, readings) {
  if (!isEntryThere(facts, place)) return [];
  try {
    const { outcome } = policy.evaluate(decision, facts, { readings });
    if (outcome === null) return [];
    const { least: from, most: to } = policy.extreme(decision, facts, place.path, outcome, { readings });
    return [from, to].flatMap((one) => one === null ? [] : [withContent(facts, place, one)]);
  } catch (error) {
    if (error instanceof PolicyError) return [];
    throw error;
  }
}
const ends = ["from", "to"];
function whereIn(where, question, given) {
  if (where !== void 0 && !isRecord(where)) {
    const expected = "an object of ranges by the names of facts and values";
    return { between: [], ranged: [], issues: [{ code: "malformed", at: "/where", expected, found: short(where) }] };
  }
  const issues = [];
  const ranged = [];
  const between = Object.entries(where ?? {}).map(([name, range]) => {
    const size = sizeOf(name, question, given);
    ranged.push(size);
    const unknown = isRecord(range) ? Object.keys(range).filter((key) => !ends.includes(key)) : [];
    for (const key of unknown)
      issues.push({ code: "unknown-key", at: pointer(["where", name, key]), name: key, ...nearest(key, ends) });
    const limit = (key) => {
      const content = isRecord(range) ? range[key] : null;
      if (content === void 0) return null;
      const amount = amountIn(content, size.type);
      if (amount === null) {
        const at = pointer(["where", name, key]);
        issues.push({ code: "malformed", at, expected: expectedOf(size.type), found: short(content) });
      }
      return amount;
    };
    const quantity = { of: size.measured, since: null, isShare: false };
    const [least2, most] = [limit("from"), limit("to")];
    if (isRecord(range) && least2 !== null && most !== null && compare(least2, most) > 0) {
      const found = `${short(range.from)} to ${short(range.to)}`;
      issues.push({ code: "malformed", at: pointer(["where", name]), expected: "`from` that is at most `to`", found });
    }
    return { quantity, least: least2, most };
  });
  return { between, ranged, issues };
}
function issuesOf({ outcome, steps = 1 }, { model }) {
  const issues = [];
  const known = outcomesOf(model);
  const name = typeof outcome === "string" ? outcome : short(outcome);
  if (outcome !== void 0 && !known.includes(name))
    issues.push({ code: "unknown-outcome", at: "/outcome", name, ...nearest(name, known) });
  if (!Number.isSafeInteger(steps) || steps < 1)
    issues.push({ code: "malformed", at: "/steps", expected: "a whole number above nil", found: short(steps) });
  return issues;
}

export { leastOn };
//# sourceMappingURL=proving-least-7PPvsODA.js.map
