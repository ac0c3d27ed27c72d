import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { $ as placeOf, a0 as valueInWords } from './core-5K8lLRKF.js';
import { i as isDate } from './evaluation-3mlOUAof.js';
import { c as contentOf } from './content-of-caE8BdQA.js';
import { c as collected, a as count } from './option-values-DoeennB8.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { a as withChosenReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { w as withSolver } from './with-solver-sIb6_siE.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

const leastOf = (program, io, done) => extremumOf("least", program, io, done);
const greatestOf = (program, io, done) => extremumOf("greatest", program, io, done);
function extremumOf(which, program, io, done) {
  withChosenReadings(
    program.command(which).description(`the ${which} that a day, sum or number can be, of all customers there could be, and the proof`).argument("<decision>", "the id of the decision").argument("<what>", "a fact or a value of the decision: asOf, accrualStart, priceChange.charges[0].new").argument(
      "[account]",
      "a JSON file of the facts that all of them have, `-` for standard input; none unless told"
    )
  ).option("--since <name>", "how much more it is than that fact or value: days, or a sum").option("--share", "that in per cent of the other").option("--outcome <outcome>", "only customers who get it").option("--where <name=from..to>", "only where a fact or value lies between these; may be repeated", collected).option("--step <decimal>", "how far apart decimals and percentages are; 0.01 unless told").option("--steps <count>", "the most steps of the solver for each question; 600000 unless told", count).addOption(policyOption()).option("--json", "print what was found, or what is wrong, as JSON").addHelpText("after", examples[which]).action(async (decision, what, account, flags) => {
    if (flags.share === true && flags.since === void 0) throw shareOfNothing();
    const { readings } = await optionsOf(flags, account ?? "", io);
    const policy = await policyAsked(flags.policy, io);
    const { leastOn } = await import('./proving-least-7PPvsODA.js');
    const { outcome, step, steps, since, share = false } = flags;
    const options = {
      ...account !== void 0 && { given: await readJson(account, io) },
      ...{ outcome, readings, step, steps, where: whereOf(flags.where ?? [], typeIn(policy, decision)) }
    };
    const sized = since === void 0 ? what : { of: what, since, share };
    const found = await withSolver(() => leastOn(policy, which === "greatest", decision, sized, options));
    if (flags.json === true) await printJson(found, io);
    else await io.out(inWords(found, which));
    done("unsettled" in found ? 1 : 0);
  });
}
const shareOfNothing = () => new PolicyError([
  {
    code: "malformed",
    at: "",
    file: "--share",
    expected: "`--since` and what it is a share of",
    found: "no `--since`"
  }
]);
function typeIn(policy, decision) {
  policy.factsOf(decision);
  const { values } = policy.modelOf(decision);
  return (name) => values.get(name)?.type ?? placeOf(name, policy.dictionary.facts)?.type ?? "none";
}
function whereOf(given, typeOf) {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, from, to] = /^([^=]+)=(.*)\.\.(.*)$/.exec(text) ?? [];
      if (name === void 0 || from === void 0 || to === void 0)
        throw new PolicyError([
          { code: "malformed", at: "", file: "--where", expected: "`name=from..to`", found: text }
        ]);
      const [least, most] = [from, to].map((end) => end === "" ? void 0 : contentOf(end, typeOf(name)));
      return [name, { ...least !== void 0 && { from: least }, ...most !== void 0 && { to: most } }];
    })
  );
}
function inWords(found, which) {
  const less = which === "least" ? "less" : "more";
  const assumed = "assumptions" in found && found.assumptions.length > 0 ? `, if ${found.assumptions.join(" and ")}` : "";
  if ("impossible" in found) return `There is nobody: proved${assumed}.
`;
  if ("attained" in found) return `${customer(found)}
Nobody has ${less}: proved${assumed}.
`;
  if ("unbounded" in found) return `${customer(found)}
Nothing bounds it.
`;
  const best = found.best === null ? "" : `${customer(found.best)}
`;
  return `${best}Whether anybody has ${found.best === null ? "any" : less} is not settled: ${found.why}.
`;
}
function customer({ amount, facts, readings, outcomes }) {
  const told = typeof amount === "string" && isDate(amount) ? valueInWords(amount, "date") : String(amount);
  const read = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
  return `${told}
${outcomes.join()}${read.length === 0 ? "" : `, read ${read.join(", ")}`}: ${JSON.stringify(facts)}`;
}
const examples = {
  least: `
Examples:
  $ contract-rules least late-payment-interest asOf --since invoice.date --outcome may-charge
  $ contract-rules least invoice-dispute asOf account.json --outcome deemed-accepted`,
  greatest: `
Examples:
  $ contract-rules greatest price-rise-exit 'priceChange.charges[0].new' --since 'priceChange.charges[0].old' --share --outcome no-right rise.json
  $ contract-rules greatest overcharge-refund refund --where invoice.amount=..50.00 --outcome refund-due`
};

export { greatestOf, leastOf };
//# sourceMappingURL=least-GkQeB6BC.js.map
