import { afterAll, beforeAll, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { rankOf } from '../../src/core/rank.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { Mutant } from '../../src/mutate/mutant.ts';
import { mutantLoader } from '../../src/mutated-policy.ts';
import { mutantsIn } from '../../src/mutating.ts';
import { Solver } from '../../src/prove/solver.ts';
import { versionsDiffer } from '../../src/prove/versions-differ.ts';
import { versionOf } from '../../src/proving-by-evaluators.ts';
import { boundarySets } from '../../src/verify/boundary-sets.ts';
import { nestedFacts } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;
const decisions = (process.env.DECISIONS ?? 'collection-date,invoice-dispute,moving-home').split(',');
const count = Number(process.env.RUNS ?? 12);
const { load } = mutantLoader(files, facts, policy);

const drawn = (all: readonly Mutant[]): readonly Mutant[] =>
  all.toSorted((a, b) => rankOf(a.id) - rankOf(b.id)).slice(0, count);

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.end());

const changed = drawn(mutantsIn(files, facts, decisions).filter(({ kind }) => kind === 'logic'));
const came = { refuted: 0, proved: 0, unsettled: [] as string[] };

it.each(changed)('$id is told from the rules by a customer, or answers everybody alike', async (mutant) => {
  const loaded = load(mutant);
  if ('issues' in loaded) return;
  const { dictionary, schema } = policy;
  const means = { dictionary, schema, solver, steps: 600_000 };
  const { result } = await versionsDiffer(mutant.file, versionOf(policy), versionOf(loaded.policy), means);
  const [was, is] = [policy, loaded.policy].map(
    (one) => (given: object) => one.evaluate(mutant.file, given as never),
  ) as [Answer, Answer];
  if ('refuted' in result) {
    came.refuted += 1;
    expect(answerOf(was, result.facts)).not.toEqual(answerOf(is, result.facts));
  } else if ('proved' in result) {
    came.proved += 1;
    for (const set of boundarySets(policy, mutant.file, 150)) {
      const pair = bothOf(was, is, nestedFacts(set.facts));
      if (pair !== null) expect(without(pair[1], result.assumptions)).toEqual(without(pair[0], result.assumptions));
    }
  } else came.unsettled.push(`${mutant.id}: ${'why' in result ? result.why : ''}`);
});

it('few are left unsettled, and some are told', () => {
  const all = came.refuted + came.proved + came.unsettled.length;
  if (process.env.RUNS !== undefined) console.log(came);
  expect(came.refuted).toBeGreaterThan(all / 2);
  expect(came.unsettled.length).toBeLessThanOrEqual(all / 10);
});

type Answer = (given: object) => ReturnType<InnerPolicy['evaluate']>;
type Answered = Pick<ReturnType<InnerPolicy['evaluate']>, 'outcome' | 'values'>;
const answerIn = ({ outcome, values }: Answered): Answered => ({ outcome, values });

/** A mutant of which two rules hold at once refuses a customer. */
function answerOf(by: Answer, given: object): object {
  try {
    return answerIn(by(given));
  } catch (error) {
    if (error instanceof PolicyError) return { refused: error.issues.map(({ code }) => code) };
    throw error;
  }
}

/** Of values only those of which something was said. */
const without = ({ outcome, values }: Answered, assumptions: readonly string[]) => ({
  outcome,
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !assumptions.join().includes(name))),
});

/** What both answer where nothing is left to ask; `null` elsewhere. */
function bothOf(was: Answer, is: Answer, given: object): readonly [Answered, Answered] | null {
  try {
    const [one, other] = [was(given), is(given)];
    const isLeft = [one, other].some(({ needs, outcome }) => needs.length > 0 || outcome === null);
    return isLeft ? null : [answerIn(one), answerIn(other)];
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
