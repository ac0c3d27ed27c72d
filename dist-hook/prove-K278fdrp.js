import { dirname, basename } from 'node:path';
import { Option, InvalidArgumentError } from 'commander';
import { claimKinds } from './result-By1G98zE.js';
import { b as bar } from './bar-BVE4go1I.js';
import { c as collected, a as count, w as whole } from './option-values-DoeennB8.js';
import { policyAsked } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { w as withSolver } from './with-solver-sIb6_siE.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

function prove(program, io, done) {
  program.command("prove").description(
    "prove of every customer there could be what is claimed of decisions, or show one of whom it is not so"
  ).argument("[decision...]", "ids of decisions; all unless told").addOption(
    new Option("--claims <kind>", "only claims of this kind; may be repeated").choices([...claimKinds]).argParser((kind, before = []) => {
      if (claimKinds.some((known) => known === kind)) return [...before, kind];
      throw new InvalidArgumentError(`Allowed choices are ${claimKinds.join(", ")}.`);
    })
  ).option(
    "--properties <file>",
    "properties of your own in place of those of the contract; may be repeated",
    collected
  ).option("--sample <count>", "so many of them, drawn by the seed", count).option("--seed <number>", "what is drawn; 1 unless told", whole("--seed", 0)).option("--steps <count>", "the most steps of the solver for one claim; 600000 unless told", count).addOption(policyOption()).option("--strict", "exit with 1 for what is not settled too").option("--markdown", "print a report as Markdown").option("--json", "print what was found as JSON").option("--out <file>", "write it there").option("--keep <file>", "write what was found as data too, of which `docs --proofs` makes pages").addHelpText("after", examples).action(async (decisions, flags) => done(await proveAll(decisions, flags, io)));
}
async function proveAll(decisions, flags, io) {
  const policy = await policyAsked(flags.policy, io);
  const { isAsClaimed } = await import('./result-By1G98zE.js');
  const { proveOn } = await import('./proving-claims-B50mSCoX.js');
  const { claimsInWords } = await import('./in-words-7MGyPaBN.js');
  const { claimsInMarkdown } = await import('./as-markdown-DDEZIqQj.js');
  const { sample, seed, steps, claims: kinds } = flags;
  const { stderrIsTerminal } = io.streams;
  const timed = [];
  const properties = await propertiesFor(flags.properties, policy, io);
  const begun = performance.now();
  let last = begun;
  const claims = await withSolver(
    () => proveOn(
      policy,
      {
        ...decisions.length > 0 && { decisions },
        claims: kinds,
        sample,
        seed,
        steps,
        onClaim(claim, { done, all }) {
          const { decision, kind } = claim;
          const now = performance.now();
          timed.push({ claim, seconds: (now - last) / 1e3 });
          last = now;
          if (stderrIsTerminal) io.err(`\r\x1B[K${bar(done / all)} ${done} of ${all}, ${decision} ${kind}`);
        }
      },
      properties
    )
  );
  if (stderrIsTerminal) io.err("\r\x1B[K");
  const seconds = Math.round((performance.now() - begun) / 1e3);
  const text = flags.markdown === true ? claimsInMarkdown(timed, policy, seconds) : claimsInWords(claims, seconds);
  if (flags.keep !== void 0) {
    const { keptText } = await import('./kept-Bs_SZHuo.js');
    io.writeFiles(dirname(flags.keep), { [basename(flags.keep)]: keptText({ seconds, claims: timed }) });
  }
  if (flags.out !== void 0) {
    const written = flags.json === true ? `${JSON.stringify(claims, null, 2)}
` : text;
    io.writeFiles(dirname(flags.out), { [basename(flags.out)]: written });
  } else if (flags.json === true) await printJson(claims, io);
  else await io.out(text);
  const isFine = claims.every((claim) => isAsClaimed(claim) ?? (flags.strict !== true || claim.expected === "either"));
  return isFine ? 0 : 1;
}
async function propertiesFor(files, policy, io) {
  if (files === void 0) return (await import('./proving-properties-34JSmPlL.js')).contractProperties(policy);
  const { propertiesAsked } = await import('./property-files-DbzNyjCb.js');
  return (await propertiesAsked(files, {}, policy, io)).map(({ property }) => property);
}
const examples = `
Examples:
  $ contract-rules prove --claims exclusive
  $ contract-rules prove invoice-dispute late-payment-interest
  $ contract-rules prove --claims property --properties our-properties.json
  $ contract-rules prove --policy our-rules --markdown --out proofs.md --keep proofs.json

It needs the package z3-solver, and fast-check for properties. It exits with 0 when all that is settled is as claimed: no two rules hold at once, every outcome is reached, complete
facts are decided, properties hold (an option of a reading may make a difference or none); 1 when something claimed is refuted; 2 for what cannot be read.`;

export { prove };
//# sourceMappingURL=prove-K278fdrp.js.map
