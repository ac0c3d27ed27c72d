import { at as textIn } from './core-5K8lLRKF.js';
import { o as opened, s as settle, F as FALSE, a as and, n as not, e as equal, r as ratio, b as ratioOf } from './settle-vGeqyTsJ.js';
import { v as isRecord } from './base-DNx-fUJc.js';

function smaller(facts, isSo) {
  let left = facts;
  for (let before = null; before !== left; ) {
    before = left;
    for (const fewer of eachFewer(left, () => left)) if (isSo(fewer)) left = fewer;
  }
  return left;
}
function* eachFewer(facts, now) {
  for (const name of Object.keys(facts)) {
    yield without(now(), name);
    for (const fewer of eachPartFewer(now()[name], () => now()[name])) yield { ...now(), [name]: fewer };
  }
}
function* eachPartFewer(part, now) {
  if (Array.isArray(part))
    for (let at = part.length - 1; at >= 0; at -= 1) {
      const list = now();
      yield list.filter((_, index) => index !== at);
    }
  else if (isRecord(part))
    for (const name of Object.keys(part)) {
      if (isRecord(now())) yield without(now(), name);
      const inner = () => now()[name];
      if (isRecord(now()))
        for (const fewer of eachPartFewer(inner(), inner)) yield { ...now(), [name]: fewer };
    }
}
const without = (facts, name) => Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));

const isKnown = (on, { unknown }) => not(on.formula(unknown));
const whatIn = (on, { what }) => on.formula(textIn(what));
const isOutcome = (on, coded, outcome) => and(isKnown(on, coded), equal(whatIn(on, coded), on.texts.code(outcome)));
function differ(on, one, other) {
  const [a, b] = [whatIn(on, one), whatIn(on, other)];
  return a === b ? FALSE : and(isKnown(on, one), isKnown(on, other), not(equal(a, b)));
}
async function settleOutcome(decision, scope, against, proving, isSo) {
  const { encoded, inputs, openReadings, kept, leftOut, assumed } = opened(decision, proving.of, scope);
  const areComplete = scope.leftOut === "tables";
  const question = {
    inputs,
    openReadings,
    kept,
    areComplete,
    leftOut,
    assumed,
    against: (on) => against(on, encoded)
  };
  const fewer = (facts, readings) => isSo(null) ? facts : smaller(facts, (less) => {
    const outcome = proving.answer(decision, less, readings);
    return outcome !== void 0 && isSo(outcome);
  });
  return settle(question, proving, async (facts, readings) => {
    const answer = await proving.ask(decision, facts, readings);
    if ("not" in answer) return answer;
    return isSo(answer.outcome, answer) ? { witness: { facts: fewer(facts, readings), readings, outcomes: [answer.outcome] } } : { not: `the evaluators answer the solver's customer ${answer.outcome ?? "nothing yet"}` };
  });
}

function scriptOf(conditions) {
  const variables = /* @__PURE__ */ new Map();
  const uses = /* @__PURE__ */ new Map();
  const order = [];
  for (const top of conditions) {
    const waiting = [{ formula: top, isDone: false }];
    for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
      const { formula, isDone } = one;
      if (isDone) {
        order.push(formula);
        continue;
      }
      const before = uses.get(formula) ?? 0;
      uses.set(formula, before + 1);
      if (before > 0) continue;
      if (formula.operator === "variable") variables.set(formula.value, formula);
      waiting.push({ formula, isDone: true });
      for (const arg of formula.args) waiting.push({ formula: arg, isDone: false });
    }
  }
  const texts = /* @__PURE__ */ new Map();
  let defined = 0;
  const lines = [];
  for (const [name, { sort }] of variables) lines.push(`(declare-const ${quoted(name)} ${sort})`);
  for (const formula of order) {
    const text = textOf(formula, (arg) => texts.get(arg));
    const isShared = formula.args.length > 0 && ((uses.get(formula) ?? 0) > 1 || text.length > longest);
    if (!isShared) {
      texts.set(formula, text);
      continue;
    }
    defined += 1;
    const name = `!${defined}`;
    lines.push(`(define-fun ${name} () ${formula.sort} ${text})`);
    texts.set(formula, name);
  }
  for (const condition of conditions) lines.push(`(assert ${texts.get(condition)})`);
  return { text: `${lines.join("\n")}
`, variables };
}
const longest = 2e3;
const isDefined = (name) => name.startsWith("!");
const quoted = (name) => `|${name.replace(/[|\\]/g, "_")}|`;
function textOf({ operator, args, value, sort }, of) {
  if (operator === "variable") return quoted(value);
  if (operator === "constant") return constantText(value, sort);
  return `(${operator} ${args.map(of).join(" ")})`;
}
function constantText(value, sort) {
  if (sort === "Bool") return String(value);
  if (sort === "Int") return signed(value, "");
  const { over, under } = value;
  return under === 1n ? signed(over, ".0") : `(/ ${signed(over, ".0")} ${under}.0)`;
}
const signed = (n, end) => n < 0n ? `(- ${-n}${end})` : `${n}${end}`;

class Solver {
  constructor(api) {
    this.api = api;
  }
  api;
  /** Throws where the peer is not installed. */
  static async start() {
    const { init } = await import('z3-solver');
    return new Solver(await init({ printErr: () => {
    } }));
  }
  /** Ends its threads, which would keep the process. */
  async end() {
    const { killThreads } = await import('z3-solver');
    await killThreads(this.api.em);
  }
  async check(conditions, { steps, made = () => {
  } }) {
    if (conditions.includes(FALSE)) return { is: "impossible" };
    const { Z3 } = this.api;
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    Z3.del_config(config);
    try {
      const { text } = scriptOf(conditions);
      const params = Z3.mk_params(context);
      Z3.params_inc_ref(context, params);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "rlimit"), steps);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, "random_seed"), 0);
      return await solved(Z3, context, params, text, made);
    } finally {
      Z3.del_context(context);
    }
  }
}
async function solved(Z3, context, params, text, made) {
  const solver = Z3.mk_simple_solver(context);
  Z3.solver_inc_ref(context, solver);
  Z3.solver_set_params(context, solver, params);
  Z3.solver_from_string(context, solver, text);
  const result = await Z3.solver_check(context, solver);
  made(stepsIn(Z3, context, Z3.solver_get_statistics(context, solver)), text.length);
  return verdictOf(result, {
    why: () => Z3.solver_get_reason_unknown(context, solver),
    model: () => modelOf(Z3, context, Z3.solver_get_model(context, solver))
  });
}
function stepsIn(Z3, context, statistics) {
  const count = Z3.stats_size(context, statistics);
  for (let index = 0; index < count; index += 1)
    if (Z3.stats_get_key(context, statistics, index) === "rlimit count")
      return Z3.stats_is_uint(context, statistics, index) ? Z3.stats_get_uint_value(context, statistics, index) : 0;
  return 0;
}
function verdictOf(result, ask) {
  if (result < 0) return { is: "impossible" };
  return result === 0 ? { is: "unsettled", why: ask.why() } : { is: "possible", model: ask.model() };
}
function modelOf(Z3, context, model) {
  const found = /* @__PURE__ */ new Map();
  for (let index = 0; index < Z3.model_get_num_consts(context, model); index += 1) {
    const declared = Z3.model_get_const_decl(context, model, index);
    const name = Z3.get_symbol_string(context, Z3.get_decl_name(context, declared));
    if (isDefined(name)) continue;
    const value = Z3.model_get_const_interp(context, model, declared);
    if (value === null) continue;
    const read = valueIn(Z3.ast_to_string(context, value));
    if (read !== null) found.set(name, read);
  }
  return found;
}
function valueIn(text) {
  if (text === "true" || text === "false") return text === "true";
  const [, minus = "", rest = ""] = /^\(- (.*)\)$/.exec(text) === null ? ["", "", text] : ["", "-", text.slice(3, -1)];
  const parts = /^\(\/ (\d+)\.0 (\d+)\.0\)$/.exec(rest);
  if (parts !== null) return ratio(BigInt(`${minus}${parts[1]}`), BigInt(parts[2]));
  if (/^\d+$/.test(rest)) return BigInt(`${minus}${rest}`);
  return /^\d+\.\d+$/.test(rest) ? ratioOf(`${minus}${rest}`) : null;
}

export { Solver as S, settleOutcome as a, differ as d, isOutcome as i, smaller as s };
//# sourceMappingURL=solver-DKyKBG2e.js.map
