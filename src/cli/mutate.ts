import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { facts } from '../../rules/facts/index.ts';
import type { Case } from '../cases/case.ts';
import { PolicyError } from '../index.ts';
import { mutantKinds } from '../mutate/mutant.ts';
import { sha256 } from '../values/sha256.ts';
import { policyWith } from './beside-contract.ts';
import { readCaseFiles } from './cases/case-files.ts';
import type { Done, Io } from './io.ts';
import { leastShares } from './least-shares.ts';
import { collected, count, whole } from './option-values.ts';
import { printJson } from './print-json.ts';
import { rulesOfFolder } from './rules-of-folder.ts';
import { withFastCheck } from './with-fast-check.ts';

interface Flags {
  readonly cases?: readonly string[];
  readonly properties?: readonly string[];
  readonly runs: number;
  readonly listed?: string;
  readonly sample?: number;
  readonly seed: number;
  readonly draws: number;
  readonly only?: readonly string[];
  readonly state?: string;
  readonly workers: number;
  readonly threshold?: readonly string[];
  readonly out?: string;
  readonly json?: true;
}

export function mutate(program: Command, io: Io, done: Done): void {
  program
    .command('mutate')
    .description(
      'change rules in small ways, one at a time, and say which changes no case, example or property notices',
    )
    .argument(
      '[folder]',
      'a folder of rule files, changed beside those of the contract; all files of the contract where none is given',
    )
    .option('--cases <path>', 'a file or a folder of cases, as `cases` tries them; may be repeated', collected)
    .option('--properties <file>', 'a file of properties, as `verify` tries them; may be repeated', collected)
    .option('--runs <count>', 'how many customers each property is tried on', count, 200)
    .option('--listed <file>', 'survivors that are known, as JSON: `[{ "id", "is": "equivalent" or "gap", "why" }]`')
    .option('--only <name>', 'a kind (logic, effects, tables), a rule file or a mutator; may be repeated', collected)
    .option('--sample <count>', 'so many of them, drawn by the seed', count)
    .option('--seed <number>', 'what is drawn', whole('--seed', 0), 1)
    .option('--draws <count>', 'how many sets of facts are tried to tell a survivor from the rules', count, 2000)
    .option('--threshold <percent>', 'the least share killed, of all kinds or as logic=99; may be repeated', collected)
    .option('--state <file>', 'where results are kept as they come, so that the same command goes on from there')
    .option('--workers <count>', 'how many threads try them', count, Math.min(availableParallelism(), 4))
    .option('--out <file>', 'write the figures as a table in Markdown')
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', examples)
    .action(async (folder: string | undefined, flags: Flags) => done(await mutateAll(folder, flags, io)));
}

async function mutateAll(folder: string | undefined, flags: Flags, io: Io): Promise<0 | 1> {
  const { mutantsIn, runMutantsBy } = await withFastCheck('mutate', () => import('../mutating.ts'));
  const { doingOf } = await import('./mutate/doing.ts');
  const { chosen } = await import('./mutate/chosen.ts');
  const { faultOf, readListed } = await import('./mutate/listed.ts');
  const { runInWords, scoresAsMarkdown } = await import('./mutate/in-words.ts');
  const { progressOf } = await import('./mutate/progress.ts');
  const { noState, openState } = await import('./mutate/state.ts');
  const { belowThreshold } = await import('./mutate/thresholds.ts');
  const { filesOf, ofContract } = await import('./mutate/work.ts');
  const { propertiesAsked } = await import('./verify/property-files.ts');

  const thresholds = leastShares(flags.threshold ?? [], mutantKinds);
  const rules = folder === undefined ? null : Object.fromEntries((await rulesOfFolder(folder, io)).rules);
  const policy = folder === undefined ? ofContract() : await policyWith(folder, io);
  const cases: Case[] = [];
  for (const path of flags.cases ?? [])
    for (const file of (await readCaseFiles(path, null, policy, io)).files) cases.push(...file.cases);
  const files = filesOf({ rules });
  const all = rules === null ? mutantsIn(files, facts, null, policy) : mutantsIn(files, facts, Object.keys(rules));
  const asked = flags.properties === undefined ? [] : await propertiesAsked(flags.properties, {}, policy, io);
  const properties = asked.map(({ property }) => property.file);
  const trying = { runs: flags.runs, seed: flags.seed };
  const listed = await readListed(flags.listed, all, io);
  const mutants = chosen(all, flags.only ?? [], flags.sample ?? null, flags.seed);
  const key = sha256(JSON.stringify([policy.stamp.digest, cases, properties, trying, all.map(({ id }) => id)]));
  const state = flags.state === undefined ? noState : await openState(flags.state, key);
  const progress = progressOf(io.err, io.streams.stderrIsTerminal, () => performance.now());
  const { doing, faults, close } = doingOf({
    work: { rules, cases, properties, trying },
    worker: io.streams.mutantWorker,
    threads: flags.workers,
    draws: flags.draws,
    seed: flags.seed,
    state,
    progress,
  });
  try {
    const wrong = await faults(mutants);
    if (wrong.length > 0) throw new PolicyError(wrong);
    const run = await runMutantsBy(mutants, doing, listed);
    progress.end();
    const below = belowThreshold(run.scores, thresholds);
    const unlisted = run.survivors.filter((survivor) => faultOf(survivor) !== null);
    if (flags.out !== undefined) io.writeFiles(dirname(flags.out), { [basename(flags.out)]: scoresAsMarkdown(run) });
    if (flags.json === true) await printJson({ ...run, seed: flags.seed, below }, io);
    else
      await io.out(
        `${mutants.length} mutants${flags.sample === undefined ? '' : `, drawn by seed ${flags.seed}`}\n${runInWords(run)}${below.map((words) => `${words}\n`).join('')}`,
      );
    const asksForShare = thresholds.size > 0;
    return below.length > 0 || (!asksForShare && unlisted.length > 0) ? 1 : 0;
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
