import { $ as placeOf, a0 as valueInWords } from './core-5K8lLRKF.js';
import { c as contentOf } from './content-of-caE8BdQA.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

function turningPointsOf(program, io, done) {
  withReadings(
    program.command("turning-points").description("from which day, penny or unit of one fact on a decision has another outcome").argument("<decision>", "the id of the decision").argument("<path>", "the fact that moves: invoice.date, priceChange.charges[0].new").argument("[account]", "a JSON file of the other facts; `-`, or none, for standard input")
  ).option("--from <value>", "the first value, in the form of the fact").option("--to <value>", "the last value").option("--step <decimal>", "how far apart the values of a decimal or a percentage are; 0.01 unless told").addOption(policyOption()).option("--json", "print the spans, or what is wrong, as JSON").addHelpText("after", examples).action(async (id, path, account, flags) => {
    const options = await optionsOf(flags, account ?? "-", io);
    const facts = await readJson(account ?? "-", io);
    const { dictionary, turningPoints } = await policyAsked(flags.policy, io);
    const type = placeOf(path, dictionary.facts)?.type ?? "none";
    const [from, to] = [flags.from, flags.to].map(
      (value) => value === void 0 ? void 0 : contentOf(value, type)
    );
    const spans = turningPoints(id, facts, path, { ...options, from, to, step: flags.step });
    if (flags.json === true) await printJson(spans, io);
    else
      await io.out(
        `${spans.length === 0 ? NONE : spans.map((span) => inWords(span, type, dictionary.inWords.options)).join("\n")}
`
      );
    done(0);
  });
}
const examples = `
Examples:
  $ contract-rules turning-points invoice-dispute asOf account.json --from 2025-01-01 --to 2025-12-31
  $ contract-rules turning-points price-rise-exit 'priceChange.charges[0].new' account.json --step 0.0001`;
const NONE = "No value goes with the other facts.";
function inWords({ from, to, outcome }, type, options) {
  const value = (content) => valueInWords(content, type);
  const span = from === to ? value(from) : `${value(from)} to ${value(to)}`;
  return `${span}: ${outcome === null ? "not decided" : valueInWords(outcome, { choice: [outcome] }, null, options)}`;
}

export { turningPointsOf };
//# sourceMappingURL=turning-points-DCXevX2i.js.map
