import { rankOf } from './core/rank.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { short } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { decided } from './prove/decided.ts';
import { exclusive } from './prove/exclusive.ts';
import type { Proving } from './prove/proving.ts';
import { outcomesIn, reachable } from './prove/reachable.ts';
import { optionsOf, readingDiffers } from './prove/reading-differs.ts';
import { type Claim, claimKinds } from './prove/result.ts';
import { Solver } from './prove/solver.ts';
import { versionsDiffer } from './prove/versions-differ.ts';
import { answerOf, askOf, customersOf, ofPolicy, versionOf } from './proving-by-evaluators.ts';

/** What is proved. */
export interface ProveOptions {
  /** Decisions by their ids; all of the policy unless told. */
  readonly decisions?: readonly string[] | undefined;
  /** Kinds of claims; all unless told. */
  readonly claims?: readonly (typeof claimKinds)[number][] | undefined;
  /** The steps of the solver for each claim, which are the same on every machine; 600,000 unless told, seconds or so. */
  readonly steps?: number | undefined;
  /** So many of the claims, drawn by `seed` among those of these kinds; all unless told. */
  readonly sample?: number | undefined;
  /** 1 unless told. */
  readonly seed?: number | undefined;
  /** Told of each claim as it is settled. */
  readonly onClaim?: ((claim: Claim, of: { readonly done: number; readonly all: number }) => void) | undefined;
}

const STEPS = 600_000;

/** Of decisions of both, whether two versions of a policy answer everybody the same. */
export async function proveVersionsOn(
  older: InnerPolicy,
  newer: InnerPolicy,
  { decisions = [], steps = STEPS, onClaim }: Pick<ProveOptions, 'decisions' | 'steps' | 'onClaim'>,
): Promise<readonly Claim[]> {
  const [was, is] = [versionOf(older), versionOf(newer)];
  const found: Claim[] = [];
  const solver = await Solver.start();
  try {
    for (const decision of decisions) {
      const { dictionary, schema } = newer;
      const claim = await versionsDiffer(decision, was, is, { dictionary, schema, solver, steps });
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
export async function proveOn(policy: InnerPolicy, options: ProveOptions = {}): Promise<readonly Claim[]> {
  const { decisions = policy.decisions, claims = claimKinds, steps = STEPS, sample, seed = 1, onClaim } = options;
  refuseUnknown(policy, decisions, claims);
  const of = ofPolicy(policy);
  const all = decisions.flatMap((decision) => makingsOf(decision, of).filter(([kind]) => claims.includes(kind)));
  const wanted = sample === undefined ? all : drawn(all, sample, seed);
  const [ask, answer, customers] = [askOf(policy), answerOf(policy), customersOf(policy)];
  const found: Claim[] = [];
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
      });
      found.push(claim);
      onClaim?.(claim, { done: found.length, all: wanted.length });
    }
  } finally {
    await solver.end();
  }
  return found;
}

function refuseUnknown(policy: InnerPolicy, decisions: readonly string[], claims: readonly string[]): void {
  for (const decision of decisions) policy.factsOf(decision);
  const unknown = claims.find((kind) => !claimKinds.some((known) => known === kind));
  if (unknown === undefined) return;
  const expected = `one of ${claimKinds.join(', ')}`;
  throw new PolicyError([{ code: 'malformed', at: '/claims', expected, found: short(unknown) }]);
}

/** Some of them in their order, each as likely. */
function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const ranked = all.map((one, at) => ({ one, at, rank: rankOf(`${seed} ${at}`) }));
  const taken = ranked.sort((a, b) => a.rank - b.rank).slice(0, count);
  return taken.sort((a, b) => a.at - b.at).map(({ one }) => one);
}

function makingsOf(decision: string, of: Proving['of']): readonly (readonly [(typeof claimKinds)[number], Making])[] {
  return [
    ['exclusive', (proving) => exclusive(decision, proving)],
    ...outcomesIn(of.modelOf(decision)).map(
      (outcome) => ['reachable', (proving: Proving) => reachable(decision, outcome, proving)] as const,
    ),
    ['decided', (proving) => decided(decision, proving)],
    ...optionsOf(decision, of).map(
      ([reading, option]) =>
        ['reading', (proving: Proving) => readingDiffers(decision, reading, option, proving)] as const,
    ),
  ];
}
