import { dirname, basename } from 'node:path';
import { Option } from 'commander';
import { c as contract } from './core-5K8lLRKF.js';
import { a as policyWith } from './beside-contract-SnJSY9cn.js';
import { u as unreadable } from './read-json-B-6bj4wI.js';
import { a as withChosenReadings, o as optionsOf } from './reading-options-CVukrQbv.js';

function boundaries(program, io, done) {
  withChosenReadings(
    program.command("boundaries").description(
      "for every condition two customers who differ in one fact and in the outcome, and the cases around its bounds, to sign"
    ).argument("<decision>", "the id of the decision")
  ).option("--policy <folder>", "rule files in place of those of the contract of the same name").option("--out <file>", "write them, in the form that its name ends in: .html to print, .csv, .md or .json").addOption(
    new Option("--format <form>", "the form, where its name does not tell").choices(["html", "csv", "md", "json"])
  ).option("--cases <file>", "write the customers as cases, which `contract-rules cases` tries").addHelpText("after", examples).action(async (decision, flags) => {
    const { boundariesOn } = await import('./signing-Cd58znp9.js');
    const { casesAsJson, forms } = await import('./as-text-CSrxIhpj.js');
    const form = flags.format ?? /\.(\w+)$/.exec(flags.out ?? ".md")?.[1] ?? "";
    const write = forms[form];
    if (write === void 0)
      throw unreadable("--out", "a name that ends in .html, .csv, .md or .json", `"${flags.out}"`);
    const { readings } = await optionsOf(flags, "no file", io);
    const policy = flags.policy === void 0 ? contract() : await policyWith(flags.policy, io);
    const found = boundariesOn(policy, decision, { readings });
    if (flags.out === void 0) await io.out(write(found));
    else io.writeFiles(dirname(flags.out), { [basename(flags.out)]: write(found) });
    if (flags.cases !== void 0)
      io.writeFiles(dirname(flags.cases), { [basename(flags.cases)]: casesAsJson(found) });
    done(0);
  });
}
const examples = `
Examples:
  $ contract-rules boundaries invoice-dispute --out invoice-dispute.html
  $ contract-rules boundaries price-rise-exit --reading one-time=each-step --out rises.csv --cases rises.json`;

export { boundaries };
//# sourceMappingURL=boundaries-1C2nIRWX.js.map
