import type * as z from 'zod';
import { facts } from '../rules/facts/index.ts';
import { files as ofContract } from '../rules/index.ts';
import { askedFacts, orThrow } from './asked.ts';
import { mutantsOptionIssues } from './check/mutants-options.ts';
import { checkOptions } from './check/options.ts';
import { vocabularyOf } from './check/vocabulary.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { loadPolicy } from './load-policy.ts';
import type { Mutant } from './mutate/mutant.ts';
import { mutantsOf } from './mutate/mutants-of.ts';
import { type MutantResult, type Scores, scoresOf } from './mutate/score.ts';
import { policyOf } from './policy.ts';
import { checkCases } from './running-cases.ts';
import { usualRuns } from './running-properties.ts';
import { type MutantTrier, mutantTrier, type TriedOn } from './trying-mutants.ts';
import type { ToldApart } from './verify/telling-apart.ts';
import { words } from './words/index.ts';

/** Every mutant of some rule files of a policy, or of all its documents. */
export function mutantsIn(
  files: PolicyFiles,
  schema: z.ZodType,
  decisions: readonly string[] | null = null,
  /** The policy of these files where it was loaded before. */
  { modelOf }: Pick<InnerPolicy, 'modelOf'> = policyOf(files, schema, null, 'held'),
): readonly Mutant[] {
  return mutantsOf({ files, decisions, modelOf, vocabulary: vocabularyOf(words, files.words ?? []) });
}

/** A survivor of which is known why it survives. */
export interface ListedMutant {
  readonly id: string;
  /** Whether no answer of any facts is another, or a gap is known and left. */
  readonly is: 'equivalent' | 'gap';
  readonly why: string;
}

/** A mutant that nothing noticed. */
export interface Survivor {
  readonly mutant: Mutant;
  /** What it is listed as; `null` where it is not. */
  readonly listed: ListedMutant | null;
  /** Facts that tell it from the original; `null` where none of those tried do. */
  readonly told: ToldApart | null;
}

/** What mutants came to. */
export interface MutantsRun {
  /** By kind: `logic`, `effects`, `tables`. */
  readonly scores: Scores;
  readonly survivors: readonly Survivor[];
  /** A result a mutant, in their order. */
  readonly results: readonly MutantResult[];
}

/** What is done with each, by threads or here. */
export interface Doing {
  readonly tried: (mutant: Mutant) => Promise<MutantResult>;
  readonly told: (mutants: readonly Mutant[], decision: string) => Promise<ReadonlyMap<string, ToldApart>>;
  readonly decisionsOf: MutantTrier['decisionsOf'];
}

/** Tries all, then looks for facts that tell survivors apart: those of one decision together, so that facts are drawn once. */
export async function runMutantsBy(
  mutants: readonly Mutant[],
  { tried, told, decisionsOf }: Doing,
  listed: readonly ListedMutant[],
): Promise<MutantsRun> {
  const results = await Promise.all(mutants.map(tried));
  const byId = new Map(results.map((result) => [result.id, result]));
  const survived = mutants.filter(({ id }) => byId.get(id)?.came === 'survived');
  const found = new Map<string, ToldApart>();
  const groups = new Map<string, Mutant[]>();
  for (const mutant of survived)
    for (const decision of isSeenByOne(mutant) ? decisionsOf(mutant).slice(0, 1) : decisionsOf(mutant))
      groups.set(decision, [...(groups.get(decision) ?? []), mutant]);
  await Promise.all(
    [...groups].map(async ([decision, some]) => {
      for (const [id, apart] of await told(some, decision)) if (!found.has(id)) found.set(id, apart);
    }),
  );
  const survivors = survived.map((mutant) => ({
    mutant,
    listed: listed.find(({ id }) => id === mutant.id) ?? null,
    told: found.get(mutant.id) ?? null,
  }));
  const equivalent = new Set(
    survivors.flatMap(({ mutant, listed, told }) => (listed?.is === 'equivalent' && told === null ? [mutant.id] : [])),
  );
  return { scores: scoresOf(mutants, byId, (id) => equivalent.has(id)), survivors, results };
}

/** What others ask of a decision are its values and its outcome, which it shows itself. */
const isSeenByOne = ({ file }: Mutant): boolean => !['prelude', 'readings', 'tables'].includes(file);

/** What mutants are made of and tried on. */
export interface MutantsOptions {
  /** The files of a policy of your own, with the schema of its facts; those of this contract unless given. */
  readonly files?: PolicyFiles | undefined;
  readonly facts?: z.ZodType | undefined;
  /** Cases as `runCases` takes them. Examples are always tried. */
  readonly cases?: TriedOn['cases'] | undefined;
  /** Properties as `runProperties` takes them, each tried on 200 customers. One that does not hold before anything is changed notices nothing. */
  readonly properties?: readonly unknown[] | undefined;
  /** Looks at each mutant that cases, examples and properties leave, and at the decisions that may answer otherwise: what first fails, in words; `null` where nothing does. */
  readonly check?: TriedOn['check'] | undefined;
  /** Those to try, from `mutantsOf`; all unless given. */
  readonly mutants?: readonly Mutant[] | undefined;
  /** Survivors of which is known why they survive. */
  readonly listed?: readonly ListedMutant[] | undefined;
  /** How many sets of facts are tried to tell a survivor from the original; 2,000 unless told. */
  readonly draws?: number | undefined;
  /** Which facts are drawn, for properties too; 1 unless told. */
  readonly seed?: number | undefined;
}

/** Files that are sound, and their schema. Throws `PolicyError` for others. */
function soundFiles(files: PolicyFiles | undefined, schema: z.ZodType | undefined) {
  if (files === undefined) return { files: ofContract, schema: facts };
  loadPolicy(files, schema as z.ZodType);
  return { files, schema: schema as z.ZodType };
}

export function mutantsOfFiles(files: PolicyFiles | undefined, schema: z.ZodType | undefined): readonly Mutant[] {
  const sound = soundFiles(files, schema);
  return mutantsIn(sound.files, sound.schema);
}

/** Those that were chosen, by their ids. Throws `PolicyError` for one that is none of these files. */
function chosenOf(all: readonly Mutant[], chosen: readonly Mutant[] | undefined): readonly Mutant[] {
  if (chosen === undefined) return all;
  const byId = new Map(all.map((mutant) => [mutant.id, mutant]));
  const issues = chosen.flatMap(({ id }, index): Issue[] =>
    byId.has(id) ? [] : [{ code: 'unknown-name', at: `/mutants/${index}/id`, name: id }],
  );
  if (issues.length > 0) throw new PolicyError(issues);
  return chosen.map(({ id }) => byId.get(id) as Mutant);
}

/** Each mutant in turn. Throws `PolicyError` for what is no policy or no list of cases, and where one fails before anything is changed. */
export async function runMutantsOn(asked: MutantsOptions | undefined): Promise<MutantsRun> {
  const known = ['files', 'facts', 'cases', 'properties', 'check', 'mutants', 'listed', 'draws', 'seed'];
  const options = orThrow(checkOptions(asked, known, 1)).options as MutantsOptions;
  const issues = mutantsOptionIssues(options);
  if (issues.length > 0) throw new PolicyError(issues);
  const { files, schema } = soundFiles(options.files, options.facts);
  const { cases } = orThrow(checkCases(askedFacts(options.cases ?? [])));
  const { properties = [], check = null, listed = [], draws = 2000, seed = 1 } = options;
  const mutants = chosenOf(mutantsIn(files, schema), options.mutants);
  const trier = mutantTrier(files, schema, { cases, properties, trying: { runs: usualRuns, seed }, check });
  const faults = await trier.faults([...new Set(mutants.flatMap(trier.decisionsOf))]);
  if (faults.length > 0) throw new PolicyError(faults);
  return runMutantsBy(
    mutants,
    { ...trier, told: async (some, decision) => trier.told(some, decision, draws, seed) },
    listed,
  );
}
