import { r as rowAnswerer, p as publicPolicy } from './core-5K8lLRKF.js';
import { ai as nearest } from './base-DNx-fUJc.js';
import { c as countOutcome } from './tally-C-GuIsdO.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

function rowWork({ asked, options, values }, policy) {
  const answer = rowAnswerer(publicPolicy(policy), asked, options);
  return asked === "assess" ? ofFiles(answer, values, policy) : ofFacts(asked, answer, values, policy);
}
function ofFacts(decision, answer, names, { modelOf }) {
  const known = modelOf(decision).values;
  if (names !== null) checkValues(names, [...known.keys()]);
  const written = names ?? [...known.keys()];
  const money = written.filter((name) => known.get(name)?.type === "money");
  const pick = (answered) => names === null ? answered : picking(answered, names);
  return {
    answer: (content) => pick(answer(content)),
    pick,
    count(answered, tally, add) {
      const { outcome, values } = answered;
      countOutcome(tally, decision, outcome);
      for (const name of money) if (typeof values[name] === "string") add(name, values[name]);
    }
  };
}
const totals = ["owedByCustomer", "mayBeCharged", "owedToCustomer"];
function ofFiles(answer, names, { decisions, modelOf }) {
  if (names !== null)
    checkValues(
      names,
      decisions.flatMap((decision) => [...modelOf(decision).values.keys()].map((value) => `${decision}.${value}`))
    );
  const namesOf = (decision) => (names ?? []).flatMap((name) => name.startsWith(`${decision}.`) ? [name.slice(decision.length + 1)] : []);
  const picked = (all) => Object.fromEntries(Object.entries(all).map(([id, of]) => [id, picking(of, namesOf(id))]));
  return {
    answer: (content) => {
      const { statement, matters, decisions: own } = answer(content);
      if (names === null) return { statement, matters, decisions: own };
      const inMatters = Object.entries(matters).map(([id, of]) => [id, picked(of)]);
      return { statement, matters: Object.fromEntries(inMatters), decisions: picked(own) };
    },
    pick: (answered) => answered,
    count(answered, tally, add) {
      const { statement, matters, decisions: own } = answered;
      for (const answers of [own, ...Object.values(matters)])
        for (const [decision, one] of Object.entries(answers))
          if (one !== void 0) countOutcome(tally, decision, one.outcome);
      for (const name of totals) if (statement[name] !== null) add(name, statement[name]);
    }
  };
}
const picking = ({ outcome, values, needs }, names) => ({
  outcome,
  values: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
  needs
});
function checkValues(names, known) {
  const issues = names.filter((name) => !known.includes(name)).map((name) => ({ code: "unknown-value", at: "", file: "--values", name, ...nearest(name, known) }));
  if (issues.length > 0) throw new PolicyError(issues);
}

export { rowWork as r };
//# sourceMappingURL=question-u_Ymq8Hd.js.map
