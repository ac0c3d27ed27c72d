import { Option } from 'commander';
import { policyAsked, askedOf } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { z as explainComparison } from './core-5K8lLRKF.js';

function readings(program, io, done) {
  withReadings(
    program.command("readings").description("what a decision would answer if ambiguous clauses were read in other ways").argument("<decision>", "the id of the decision").argument(
      "[facts]",
      "a JSON file of facts, `-` for standard input; without it, the readings that touch the decision"
    )
  ).addOption(
    new Option(
      "--preset <side>",
      "print the options whose answer is best for one side, to be kept and given with --readings"
    ).choices(["default", "customer", "provider"])
  ).addOption(policyOption()).option("--json", "print the comparison as JSON").addHelpText("after", examples).action(async (id, path, flags) => {
    const told = path === void 0 ? listed(id, await policyAsked(flags.policy, io)) : await compared(id, path, flags, io);
    if (flags.json === true || told.words === null) await printJson(told.data, io);
    else await io.out(`${wrapped(told.words())}
`);
    done(0);
  });
}
const examples = `
Examples:
  $ contract-rules readings invoice-dispute
  $ contract-rules readings invoice-dispute account.json
  $ contract-rules readings invoice-dispute account.json --preset customer > customer.json`;
async function compared(id, path, flags, io) {
  const { policy } = await askedOf(flags.policy, io);
  const facts = await readJson(path, io);
  const options = await optionsOf(flags, path, io);
  if (flags.preset !== void 0) return { data: policy.presetReadings(id, facts, flags.preset, options), words: null };
  const data = policy.compareReadings(id, facts, options);
  return { data, words: () => explainComparison(data, policy) };
}
function listed(id, { modelOf, dictionary }) {
  const touching = /* @__PURE__ */ new Set();
  const walk = (decision) => {
    const model = modelOf(decision);
    for (const reading of model.readings) touching.add(reading);
    for (const other of model.consults) walk(other);
  };
  walk(id);
  const data = [...dictionary.readings.values()].filter((reading) => touching.has(reading.id));
  return { data, words: () => listInWords(data) };
}
function listInWords(known) {
  if (known.length === 0) return "No reading touches this decision.";
  const blocks = known.map(
    ({ id, question, options, default: byDefault }) => [
      `${id}: ${question}`,
      ...options.map((option) => `  ${option.id}${option.id === byDefault ? " (default)" : ""}: ${option.means}`)
    ].join("\n")
  );
  return blocks.join("\n\n");
}

export { readings };
//# sourceMappingURL=readings-LIX1N1-l.js.map
