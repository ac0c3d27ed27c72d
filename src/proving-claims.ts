import { orThrow } from './asked.ts';
import { checkOptions, type Forms } from './check/options.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { PropertyFile } from './language/grammar/property-file.ts';
import { outcomesOf } from './language/model/outcomes.ts';
import type { Property } from './language/model/property.ts';
import { drawn } from './language/run-time/drawn.ts';
import { conflict } from './prove/conflict.ts';
import { decided } from './prove/decided.ts';
import { exclusive } from './prove/exclusive.ts';
import { propertyHolds } from './prove/property/property.ts';
import type { Proving } from './prove/proving.ts';
import { reachable } from './prove/reachable.ts';
import { optionsOf, readingDiffers } from './prove/reading-differs.ts';
import { type Claim, claimKinds } from './prove/result.ts';
import { Solver } from './prove/solver.ts';
import { versionsDiffer } from './prove/versions-differ.ts';
import { answerOf, askOf, conflictsOf, customersOf, ofPolicy, versionOf } from './proving-by-evaluators.ts';
import { type VersionClaim, withChanges } from './proving-changes.ts';
import { judgingOf, loadJudges, propertiesIn } from './proving-properties.ts';

/** What is proved. */
export interface ProveOptions {
  /** Decisions by their ids; all of the policy unless told. */
  readonly decisions?: readonly string[] | undefined;
  /** Kinds of claims; all unless told. */
  readonly claims?: readonly (typeof claimKinds)[number][] | undefined;
  /** Properties as `verify` takes them, for claims of the kind `property`; those of the contract unless told, of a policy of your own none. */
  readonly properties?: readonly PropertyFile[] | undefined;
  /** The most steps of the solver for each claim, a whole number above nil; they are the same on every machine. 600,000 unless told, seconds or so. */
  readonly steps?: number | undefined;
  /** So many of the claims, a whole number above nil, drawn by `seed` among those of these kinds; all unless told. */
  readonly sample?: number | undefined;
  /** A whole number, 1 unless told. */
  readonly seed?: number | undefined;
  /** Told of each claim as it is settled. */
  readonly onClaim?: ((claim: Claim, of: { readonly done: number; readonly all: number }) => void) | undefined;
}

const STEPS = 600_000;

/** What is proved of two versions. */
export type ProveVersionsOptions = Pick<ProveOptions, 'decisions' | 'steps' | 'onClaim'>;

/** Of decisions of both, whether two versions of a policy answer everybody the same. */
export async function proveVersionsOn(
  older: InnerPolicy,
  newer: InnerPolicy,
  options?: ProveVersionsOptions,
): Promise<readonly VersionClaim[]> {
  const ofBoth = older.decisions.filter((decision) => newer.decisions.includes(decision));
  const { decisions = ofBoth, steps = STEPS, onClaim } = checked(options, ['decisions', 'steps', 'onClaim']);
  for (const policy of [older, newer]) refuseUnknown(policy, decisions);
  const [was, is] = [versionOf(older), versionOf(newer)];
  const found: VersionClaim[] = [];
  const solver = await Solver.start();
  try {
    for (const decision of decisions) {
      const { dictionary, schema } = newer;
      const differ = await versionsDiffer(decision, was, is, { dictionary, schema, solver, steps });
      const claim = withChanges(differ, older, newer);
      found.push(claim);
      onClaim?.(claim, { done: found.length, all: decisions.length });
    }
  } finally {
    await solver.end();
  }
  return found;
}

type Making = (proving: Proving) => Promise<Claim>;

/** Claims of some decisions, each settled in turn by one solver that is ended after them. Rejects where it is not installed. */
export async function proveOn(
  policy: InnerPolicy,
  options?: ProveOptions,
  own: readonly Property[] = [],
): Promise<readonly Claim[]> {
  const asked = checked(options, ['decisions', 'claims', 'properties', 'steps', 'sample', 'seed', 'onClaim']);
  const { decisions = policy.decisions, claims = claimKinds, steps = STEPS, sample, seed = 1, onClaim } = asked;
  refuseUnknown(policy, decisions);
  const properties = asked.properties === undefined ? own : propertiesIn(policy, asked.properties);
  const of = ofPolicy(policy);
  const all = decisions.flatMap((decision) =>
    [...makingsOf(decision, of), ...makingsOfProperties(decision, properties, policy)].filter(([kind]) =>
      claims.includes(kind),
    ),
  );
  const wanted = sample === undefined ? all : drawn(all, sample, seed);
  const [ask, answer, customers] = [askOf(policy), answerOf(policy), customersOf(policy)];
  const found: Claim[] = [];
  // What is missing is told before minutes of work.
  if (wanted.some(([kind]) => kind === 'property')) await loadJudges();
  const solver = await Solver.start();
  try {
    for (const [, make] of wanted) {
      const claim = await make({
        of,
        dictionary: of.dictionary,
        schema: policy.schema,
        solver,
        steps,
        ask,
        answer,
        customers,
        decisions: policy.decisions,
        conflicts: conflictsOf(policy),
      });
      found.push(claim);
      onClaim?.(claim, { done: found.length, all: wanted.length });
    }
  } finally {
    await solver.end();
  }
  return found;
}

function refuseUnknown(policy: InnerPolicy, decisions: readonly string[]): void {
  for (const decision of decisions) policy.factsOf(decision);
}

/** Options of which every one is known and what it has to be. Throws `PolicyError`. */
const checked = (given: ProveOptions | undefined, known: readonly (keyof ProveOptions)[]): ProveOptions =>
  orThrow(checkOptions(given, known, 1, forms)).options as ProveOptions;

const isCount = (given: unknown): boolean => Number.isSafeInteger(given) && (given as number) > 0;

/** What each option has to be. */
const forms: Required<Forms<keyof ProveOptions>> = {
  decisions: ['a list of ids of decisions', (given) => Array.isArray(given)],
  claims: [
    `a list of kinds of claims: ${claimKinds.join(', ')}`,
    (given) => Array.isArray(given) && given.every((kind) => claimKinds.includes(kind)),
  ],
  properties: ['a list of properties', (given) => Array.isArray(given)],
  steps: ['a whole number above nil', isCount],
  sample: ['a whole number above nil', isCount],
  seed: ['a whole number', Number.isSafeInteger],
  onClaim: ['a function', (given) => typeof given === 'function'],
};

type Makings = readonly (readonly [(typeof claimKinds)[number], Making])[];

const makingsOfProperties = (decision: string, properties: readonly Property[], policy: InnerPolicy): Makings =>
  properties
    .filter(({ file }) => file.decision === decision)
    .map((property) => ['property', (proving) => propertyHolds(judgingOf(property, policy), proving)]);

function makingsOf(decision: string, of: Proving['of']): Makings {
  return [
    ['exclusive', (proving) => exclusive(decision, proving)],
    ...outcomesOf(of.modelOf(decision)).map(
      (outcome) => ['reachable', (proving: Proving) => reachable(decision, outcome, proving)] as const,
    ),
    ['decided', (proving) => decided(decision, proving)],
    ['conflict', (proving) => conflict(decision, proving)],
    ...optionsOf(decision, of).map(
      ([reading, option]) =>
        ['reading', (proving: Proving) => readingDiffers(decision, reading, option, proving)] as const,
    ),
  ];
}
