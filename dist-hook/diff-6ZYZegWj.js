import { a7 as diffOf, a8 as diffInWords, a9 as changesInWords, aa as whose, a6 as linesOf } from './core-5K8lLRKF.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { c as customerIn, s as standingOf, f as foundInWords } from './told-09z2-Mla.js';
import { w as withSolver } from './with-solver-sIb6_siE.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';

function diff(program, io, done) {
  program.command("diff").description("what two versions of the rules differ in, and which customers they answer differently").argument("<old>", versions).argument("<new>", "the other one").option(
    "--prove",
    "prove of each decision that may differ that everybody is answered the same, or find who is not, and in whose favour"
  ).option("--json", "print it, or what is wrong, as JSON").addHelpText(
    "after",
    "\nExamples:\n  $ contract-rules diff contract changed-rules --prove\n  $ contract-rules diff terms-2026.mjs terms-2027.mjs\n\nIt exits with 0 when they say the same, 1 when not."
  ).action(async (old, later, { json, prove }) => {
    const [older, newer] = [await versionIn(old, io), await versionIn(later, io)];
    const found = diffOf(older, newer);
    const proofs = prove === true ? await provedOf(found, older, newer) : null;
    if (json === true) await printJson(proofs === null ? found : { ...found, proofs }, io);
    else
      await io.out(
        `${wrapped(diffInWords(found, older, newer))}
${proofs === null ? "" : proofsInWords(proofs, newer)}`
      );
    done(older.stamp.digest === newer.stamp.digest ? 0 : 1);
  });
}
async function provedOf(found, older, newer) {
  const decisions = found.answers.map(({ decision }) => decision);
  const { proveVersionsOn } = await import('./proving-claims-B50mSCoX.js');
  return decisions.length === 0 ? [] : withSolver(() => proveVersionsOn(older, newer, { decisions }));
}
function proofsInWords(claims, newer) {
  const lines = claims.flatMap((claim) => {
    const customer = customerIn(claim);
    const told = `- ${claim.decision}: ${standingOf(claim)}: ${foundInWords(claim).replaceAll("`", "")}`;
    if (customer === null || !("refuted" in claim.result)) return [told];
    const { changes, favours } = claim.result;
    const changed = changesInWords(changes, newer.modelOf(claim.decision), newer.dictionary.inWords.options);
    return [
      changes.length === 0 ? told : `${told}; ${whose(favours)}`,
      `  ${customer}`,
      ...linesOf(changed).map((one) => `  ${one}`)
    ];
  });
  return lines.length === 0 ? "" : `
For every customer whose facts are complete, clauses read as by default

${lines.join("\n")}
`;
}
const versions = "a folder of rule files to try in place of those of the contract of the same name, a JavaScript module that exports a `policy` of its own, or `contract` for the one that is built in";
const versionIn = (name, io) => policyAsked(name === "contract" ? void 0 : name, io);

export { diff };
//# sourceMappingURL=diff-6ZYZegWj.js.map
