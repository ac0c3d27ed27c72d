import { availableParallelism } from 'node:os';
import { dirname, basename } from 'node:path';
import { f as facts } from './contract-CWYZnt_-.js';
import { aS as sha256 } from './base-DNx-fUJc.js';
import { a as policyWith } from './beside-contract-SnJSY9cn.js';
import { r as readCaseFiles } from './case-files-Z6PERmH9.js';
import { l as leastShares } from './least-shares-DlodoiB0.js';
import { c as collected, a as count, w as whole } from './option-values-DoeennB8.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { a as rulesOfFolder } from './rules-of-folder-BguJs3zF.js';
import { w as withFastCheck } from './with-fast-check-CppA6LEC.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

const mutantKinds = ["logic", "effects", "tables"];

function mutate(program, io, done) {
  program.command("mutate").description(
    "change rules in small ways, one at a time, and say which changes no case, example or property notices"
  ).argument(
    "[folder]",
    "a folder of rule files, changed beside those of the contract; all files of the contract where none is given"
  ).option("--cases <path>", "a file or a folder of cases, as `cases` tries them; may be repeated", collected).option("--properties <file>", "a file of properties, as `verify` tries them; may be repeated", collected).option("--runs <count>", "how many customers each property is tried on", count, 200).option("--listed <file>", 'survivors that are known, as JSON: `[{ "id", "is": "equivalent" or "gap", "why" }]`').option("--only <name>", "a kind (logic, effects, tables), a rule file or a mutator; may be repeated", collected).option("--sample <count>", "so many of them, drawn by the seed", count).option("--seed <number>", "what is drawn", whole("--seed", 0), 1).option("--draws <count>", "how many sets of facts are tried to tell a survivor from the rules", count, 2e3).option("--threshold <percent>", "the least share killed, of all kinds or as logic=99; may be repeated", collected).option("--state <file>", "where results are kept as they come, so that the same command goes on from there").option("--workers <count>", "how many threads try them", count, Math.min(availableParallelism(), 4)).option("--out <file>", "write the figures as a table in Markdown").option("--json", "print what was found as JSON").addHelpText("after", examples).action(async (folder, flags) => done(await mutateAll(folder, flags, io)));
}
async function mutateAll(folder, flags, io) {
  const { mutantsIn, runMutantsBy } = await withFastCheck("mutate", () => import('./mutating-BFoent0u.js'));
  const { doingOf } = await import('./doing-Esj3_576.js');
  const { chosen } = await import('./chosen-CfrJsljC.js');
  const { faultOf, readListed } = await import('./listed-DqjPJHvH.js');
  const { runInWords, scoresAsMarkdown } = await import('./in-words-DzMAWNm6.js');
  const { progressOf } = await import('./progress-s-YYkZf3.js');
  const { noState, openState } = await import('./state-Ds_NaW7V.js');
  const { belowThreshold } = await import('./thresholds-DlQYLIGZ.js');
  const { filesOf, ofContract } = await import('./work-C3g6Ko4x.js');
  const { propertiesAsked } = await import('./property-files-DbzNyjCb.js');
  const thresholds = leastShares(flags.threshold ?? [], mutantKinds);
  const rules = folder === void 0 ? null : Object.fromEntries((await rulesOfFolder(folder, io)).rules);
  const policy = folder === void 0 ? ofContract() : await policyWith(folder, io);
  const cases = [];
  for (const path of flags.cases ?? [])
    for (const file of (await readCaseFiles(path, null, policy, io)).files) cases.push(...file.cases);
  const files = filesOf({ rules });
  const all = rules === null ? mutantsIn(files, facts, null, policy) : mutantsIn(files, facts, Object.keys(rules));
  const asked = flags.properties === void 0 ? [] : await propertiesAsked(flags.properties, {}, policy, io);
  const properties = asked.map(({ property }) => property.file);
  const trying = { runs: flags.runs, seed: flags.seed };
  const listed = await readListed(flags.listed, all, io);
  const mutants = chosen(all, flags.only ?? [], flags.sample ?? null, flags.seed);
  const key = sha256(JSON.stringify([policy.stamp.digest, cases, properties, trying, all.map(({ id }) => id)]));
  const state = flags.state === void 0 ? noState : await openState(flags.state, key);
  const progress = progressOf(io.err, io.streams.stderrIsTerminal, () => performance.now());
  const { doing, faults, close } = doingOf({
    work: { rules, cases, properties, trying },
    worker: io.streams.mutantWorker,
    threads: flags.workers,
    draws: flags.draws,
    seed: flags.seed,
    state,
    progress
  });
  try {
    const wrong = await faults(mutants);
    if (wrong.length > 0) throw new PolicyError(wrong);
    const run = await runMutantsBy(mutants, doing, listed);
    progress.end();
    const below = belowThreshold(run.scores, thresholds);
    const unlisted = run.survivors.filter((survivor) => faultOf(survivor) !== null);
    if (flags.out !== void 0) io.writeFiles(dirname(flags.out), { [basename(flags.out)]: scoresAsMarkdown(run) });
    if (flags.json === true) await printJson({ ...run, seed: flags.seed, below }, io);
    else
      await io.out(
        `${mutants.length} mutants${flags.sample === void 0 ? "" : `, drawn by seed ${flags.seed}`}
${runInWords(run)}${below.map((words) => `${words}
`).join("")}`
      );
    const asksForShare = thresholds.size > 0;
    return below.length > 0 || !asksForShare && unlisted.length > 0 ? 1 : 0;
  } finally {
    progress.end();
    await close();
  }
}
const examples = `
Examples:
  $ contract-rules mutate --cases our-cases --only invoice-dispute
  $ contract-rules mutate my-rules --cases my-cases --listed survivors.json --threshold logic=99,effects=97
  $ contract-rules mutate --cases our-cases --sample 60 --seed 7

It exits with 0 when every mutant was noticed but those that are listed, or where a threshold is given, enough were; 1 when not;
2 for what cannot be read, and where a case or an example fails before anything is changed.`;

var mutate$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  mutate: mutate
});

export { mutate$1 as a, mutantKinds as m };
//# sourceMappingURL=mutate-BYym15IE.js.map
