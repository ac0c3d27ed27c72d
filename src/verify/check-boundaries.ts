import { differencesOf } from '../language/answer/differences.ts';
import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { type BoundarySet, boundarySets } from './boundary-sets.ts';
import { nestedFacts, withChange } from './flat-facts.ts';
import type { Verifiable } from './reach.ts';

const longestWitness = 300;

/**
 * Every fault that trying a rule shows: an example that fails (`example-fails`), two rules that hold at once
 * (`rules-overlap`, with facts that show it), a rule or `otherwise` that no boundary set reaches (`never-reached`).
 * It tries about so many boundary sets, the same ones every time. Facts that contradict one another are no evidence.
 */
export function checkByBoundaries(policy: Verifiable, decision: string, evaluations = 20_000): Issue[] {
  const model = policy.modelOf(decision);
  const reached = new Set<string>();
  const overlaps = new Map<string, Issue>();
  for (const set of boundarySets(policy, decision, evaluations)) {
    const truths = truthsOf(policy, model, set);
    if (truths === null) continue;
    if ('issues' in truths) {
      for (const issue of truths.issues)
        overlaps.set(`${issue.file} ${issue.names}`, { ...issue, detail: witness(set) });
      continue;
    }
    const holding = truths.filter(({ holds }) => holds === true);
    if (holding.length === 0 && !truths.some(({ holds }) => isUnknown(holds))) reached.add('otherwise');
    for (const { name } of holding) reached.add(name);
    const [first, second] = holding;
    if (first === undefined || second === undefined || overlaps.has(`${first.name} ${second.name}`)) continue;
    const names = [first.name, second.name];
    const at = `/rules/${model.rules.findIndex(({ name }) => name === second.name)}`;
    overlaps.set(names.join(' '), {
      code: 'rules-overlap',
      at,
      names,
      detail: witness(fewest(policy, model, set, names)),
    });
  }
  const unreached = [...model.rules.map(({ name }, index) => [name, `/rules/${index}`]), ['otherwise', '/otherwise']]
    .filter(([name]) => !reached.has(name as string))
    .map(([name, at]): Issue => ({ code: 'never-reached', at: at as string, name: name as string }));
  return [
    ...model.examples.flatMap((_, index) => exampleIssues(policy, model, index)),
    ...overlaps.values(),
    ...unreached,
  ];
}

type Truth = { readonly name: string; readonly holds: Value };

/** Whether each rule holds; `null` for facts that are refused; the issues of a consulted decision whose rules overlap. */
function truthsOf(
  policy: Verifiable,
  model: DecisionModel,
  set: BoundarySet,
): Truth[] | { issues: readonly Issue[] } | null {
  try {
    const valuation = policy.valuationOf(model.decision, nestedFacts(set.facts), { readings: set.readings });
    return model.rules.map(({ name }) => ({ name, holds: valuation.truthOf(name) }));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const overlapping = error.issues.filter(({ code }) => code === 'rules-overlap');
    return overlapping.length > 0 ? { issues: overlapping } : null;
  }
}

/** The set without the facts that it shows the overlap without. */
function fewest(
  policy: Verifiable,
  model: DecisionModel,
  { facts, readings }: BoundarySet,
  names: readonly string[],
): BoundarySet {
  let left = facts;
  for (const path of facts.keys()) {
    const fewer = withChange(left, path, undefined);
    const truths = truthsOf(policy, model, { facts: fewer, readings });
    const holds = (name: string) =>
      Array.isArray(truths) && truths.some((truth) => truth.name === name && truth.holds === true);
    if (names.every(holds)) left = fewer;
  }
  return { facts: left, readings };
}

function witness({ facts, readings }: BoundarySet): string {
  const under = Object.entries(readings).map(([reading, option]) => ` under ${reading}=${option}`);
  const text = `${JSON.stringify(nestedFacts(facts))}${under.join(',')}`;
  return text.length > longestWitness ? `${text.slice(0, longestWitness)}…` : text;
}

function exampleIssues(policy: Verifiable, model: DecisionModel, index: number): Issue[] {
  const { at, file, name, facts, readings, expect } = model.examples[index] as DecisionModel['examples'][number];
  const fails = (what: string, expected: unknown, found: string): Issue => ({
    code: 'example-fails',
    at,
    ...(file !== null && { file }),
    name,
    expected: `${what} ${JSON.stringify(expected) ?? 'none'}`,
    found,
  });
  try {
    const decision = policy.evaluate(model.decision, facts, { readings });
    return differencesOf(expect, decision).map(({ at, expected, found }) =>
      fails(nameOf(at), expected, JSON.stringify(found) ?? 'none'),
    );
  } catch (error) {
    if (error instanceof PolicyError) return [fails('outcome', expect.outcome, error.message)];
    throw error;
  }
}

/** What differs: the outcome, a value by its name, needs, effects. */
function nameOf(at: string): string {
  const [, part = '', name = ''] = at.split('/');
  return part === 'values' ? name : part;
}
