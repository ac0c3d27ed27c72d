import { Option } from 'commander';
import { i as inForceOption, a as inForceOf } from './in-force-option-BoNp0sA1.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { r as reasonsOption } from './reasons-option-CjNlwZy7.js';
import { w as wrapped, a as asInLetters } from './wrapped-DYZnseCe.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { O as summarise, x as explain } from './core-5K8lLRKF.js';

function decide(program, io, done) {
  withReadings(
    program.command("decide").description("answer one question, or several, on facts given as JSON").argument("<decision>", "the id of the decision; several are joined by commas").argument("[facts]", "a JSON file of facts; `-`, or none, for standard input")
  ).addOption(
    new Option("--engine <engine>", "which evaluator answers").choices(["compiled", "reference"]).default("compiled")
  ).addOption(policyOption()).addOption(reasonsOption()).addOption(inForceOption()).option("--brief", "leave out why, and what was relied on").addOption(
    new Option("--as <form>", "a sentence for a screen, a letter to the customer, or all of it").choices(["sentence", "letter", "full"]).conflicts(["brief", "reasons", "json"])
  ).addOption(
    new Option("--format <format>", "how it is written").choices(["text", "markdown", "html"]).default("text").conflicts(["brief", "reasons", "json"])
  ).addOption(
    new Option("--language <language>", "English, or Welsh for a letter or sentence").choices(["en", "cy"]).default("en").conflicts(["brief", "reasons", "json"])
  ).option("--json", "print the decision, or what is wrong, as JSON").addHelpText("after", examples).action(async (ids, path, flags) => {
    const options = { ...await optionsOf(flags, path ?? "-", io), ...inForceOf(flags), reasons: flags.reasons };
    const { policy } = await askedOf(flags.policy, io);
    const facts = await readJson(path ?? "-", io);
    const answer = async (id) => flags.engine === "reference" ? policy.evaluateWithEngine(id, facts, options) : policy.evaluate(id, facts, options);
    const decisions = [];
    for (const id of ids.split(",")) decisions.push(await answer(id));
    const isBrief = flags.brief === true || flags.reasons !== "full";
    const { as = "full", format, language } = flags;
    const inWords = (decision) => {
      if (isBrief) return wrapped(summarise(decision, policy));
      const { readings, tables } = options;
      const words = explain(decision, { as, format, language, policy, facts, readings, tables });
      if (format !== "text") return words;
      return as === "full" ? wrapped(words) : wrapped(words, 100, asInLetters);
    };
    if (flags.json === true) await printJson(decisions.length === 1 ? decisions[0] : decisions, io);
    else await io.out(`${decisions.map(inWords).join(format === "text" ? rule : "\n\n")}
`);
    done(decisions.some(({ outcome }) => outcome === null) ? 1 : 0);
  });
}
const rule = `

${"-".repeat(100)}

`;
const examples = `
Examples:
  $ contract-rules decide invoice-dispute account.json
  $ contract-rules decide minimum-term,termination-charge account.json
  $ contract-rules decide invoice-dispute account.json --as letter --format html
  $ echo '{ "invoice": { "dueDate": "2025-12-25" } }' | contract-rules decide collection-date --json

It exits with 0 when every outcome is known, 1 when facts are missing, 2 for bad input.`;

export { decide };
//# sourceMappingURL=decide-BUi0M7jz.js.map
