import type { Valuation } from '../evaluate/valuation.ts';
import type { Decision } from '../language/answer/decision.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { conditionsOf, ruleIds } from './conditions.ts';
import type { Coverable } from './coverable.ts';
import { type TableEntries, tableEntries } from './table-entries.ts';

/** What there is to exercise. */
export const coverageKinds = ['rules', 'conditions', 'parameters', 'tables', 'readings'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/**
 * What cases exercise of the decisions that they ask, by kind: `rules` that give an outcome, and the legal default; `conditions`
 * that hold and that do not; `parameters` that an answer rests on; entries of `tables` without which an answer would be another;
 * options of `readings` that an answer relies on.
 */
export type Coverage = Readonly<Record<CoverageKind, Covered>>;

export interface Covered {
  readonly exercised: number;
  readonly total: number;
  /** What no case exercises, by what names it: `invoice-dispute in-time`, `bank-rate 2025-02-06`. */
  readonly missing: readonly string[];
}

/** What one case was answered by. */
export interface Asked {
  readonly decisions: readonly Decision[];
  readonly valuations: readonly Valuation[];
}

export function coverageOf(asked: Iterable<Asked>, policy: Coverable): Coverage {
  const there = Object.fromEntries(coverageKinds.map((kind) => [kind, new Set<string>()])) as Record<
    CoverageKind,
    Set<string>
  >;
  const met = Object.fromEntries(coverageKinds.map((kind) => [kind, new Set<string>()])) as typeof there;
  const tables: TableEntries = tableEntries(policy);
  const known = new Set<string>();
  for (const { decisions, valuations } of asked) {
    for (const valuation of valuations) {
      const { model } = valuation;
      if (!known.has(model.decision)) addAll(model);
      known.add(model.decision);
      addRules(valuation);
      addConditions(valuation);
      for (const entry of tables.relied(valuation, met.tables)) met.tables.add(entry);
    }
    for (const { parameters, readings } of decisions) {
      for (const { decision, name } of parameters) met.parameters.add(`${decision} ${name}`);
      for (const [reading, option] of Object.entries(readings)) met.readings.add(`${reading} ${option}`);
    }
  }
  return Object.fromEntries(
    coverageKinds.map((kind) => [kind, covered(there[kind], met[kind])]),
  ) as unknown as Coverage;

  function addAll(model: DecisionModel): void {
    for (const name of ruleIds(model)) there.rules.add(`${model.decision} ${name}`);
    for (const { id } of conditionsOf(model)) for (const way of ways) there.conditions.add(`${id} ${way}`);
    for (const name of model.parameters.keys()) there.parameters.add(`${model.decision} ${name}`);
    for (const id of model.readings)
      for (const option of policy.dictionary.readings.get(id)?.options ?? []) there.readings.add(`${id} ${option.id}`);
    for (const table of model.tables) for (const entry of tables.of(table)) there.tables.add(entry);
  }

  function addRules(valuation: Valuation): void {
    const { decision, rules } = valuation.model;
    const truths = rules.map(({ name }) => [name, valuation.truthOf(name)] as const);
    for (const [name, holds] of truths) if (holds === true) met.rules.add(`${decision} ${name}`);
    if (truths.every(([, holds]) => holds === false)) met.rules.add(`${decision} otherwise`);
  }

  function addConditions(valuation: Valuation): void {
    for (const { id, truthIn } of conditionsOf(valuation.model)) {
      const truth = orNotKnown(() => truthIn(valuation));
      if (typeof truth === 'boolean') met.conditions.add(`${id} ${truth ? ways[0] : ways[1]}`);
    }
  }
}

const ways = ['holds', 'does not hold'] as const;

/** What the answer never asked for may have no value at all. */
function orNotKnown<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

const covered = (there: ReadonlySet<string>, met: ReadonlySet<string>): Covered => {
  const missing = [...there].filter((one) => !met.has(one));
  return { exercised: there.size - missing.length, total: there.size, missing };
};
