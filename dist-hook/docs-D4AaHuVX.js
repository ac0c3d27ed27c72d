import { P as PolicyError, p as printable } from './errors-m8cP1QOQ.js';
import { c as copiesAt } from './copies-CzaYSCqV.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { keptProofs } from './kept-Bs_SZHuo.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { S as toMarkdown } from './core-5K8lLRKF.js';

function docs(program, io, done) {
  program.command("docs").description(
    "the documentation of the contract as Markdown: a page for each decision, and for facts, readings, parameters, tables, clauses, operators and words"
  ).requiredOption("--out <folder>", "the folder to write it to; files of the same names are replaced").option(
    "--text <file...>",
    "copies of the documents as plain text, to stand above the rules; `-` for standard input"
  ).option("--proofs <file>", "what `prove --keep` wrote: of each reading, what its other options change").addOption(policyOption()).addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules docs --out docs/rules\n  $ contract-rules docs --out pages --text my-copy.txt"
  ).action(async ({ out, policy, text, proofs }) => {
    const asked = (await askedOf(policy, io)).policy;
    const copies = text === void 0 ? void 0 : await copiesAt(text, io);
    const kept = proofs === void 0 ? void 0 : keptProofs(await readJson(proofs, io), proofs).claims;
    const pages = toMarkdown({ policy: asked, text: copies, proofs: kept?.map(({ claim }) => claim) });
    if (out === "")
      throw new PolicyError([{ code: "malformed", at: "", file: "--out", expected: "a folder", found: "nothing" }]);
    io.writeFiles(out, pages);
    await io.out(`${Object.keys(pages).length} pages in ${printable(out)}
`);
    done(0);
  });
}

export { docs };
//# sourceMappingURL=docs-D4AaHuVX.js.map
