import type { Almanac, Engine, RuleProperties } from 'json-rules-engine';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { FactDefinition } from '../language/facts/fact.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { operatorsOfRules } from '../language/model/operators-used.ts';
import type { Operator } from '../language/operators/operator.ts';
import { type Pattern, takesAmounts } from '../language/operators/pattern.ts';
import { apply } from '../language/run-time/apply.ts';
import type { Given } from '../language/run-time/given.ts';
import { Steps } from '../language/run-time/steps.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { decimal } from '../values/decimal.ts';
import { isDecimalText } from '../values/money.ts';
import { type EngineScope, ruleTruth, termValue } from './engine-terms.ts';
import { addParameters, newEngine, uncached } from './new-engine.ts';
import type { World } from './valuation.ts';
import { valuationByEngine } from './with-engine.ts';

export interface EngineParts {
  readonly model: DecisionModel;
  /** The rules as the file has them; the engine gets a copy, since it writes into its conditions. */
  readonly rules: readonly RuleProperties[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly nullableEntities: ReadonlySet<string>;
  /** The facts that the decision and those it consults list. */
  readonly listed: ReadonlySet<string>;
  readonly world: Omit<World, 'given' | 'steps'>;
  /** Facts checked and decoded; throws `PolicyError`. */
  readonly checked: (account: unknown) => Given;
}

/**
 * A plain engine with a decision's rules verbatim: the operators that its rules use and no others, the parameters as facts, the terms as dynamic
 * facts. Give it the facts by their paths; it rejects a run in which a fact that the rules read is missing.
 */
export function engineOf(parts: EngineParts): Engine {
  const { model, world, modelOf, nullableEntities } = parts;
  const engine = newEngine();
  for (const [name, operator] of operatorsOfRules(model)) {
    engine.addOperator(name, (left: Value, right: Value) => {
      const operands = [left, right]
        .slice(0, operator.arity)
        .map((value, index) => (takesAmount(operator, index) ? asAmount(value) : value));
      const held = apply(operator, operands, {});
      if (isUnknown(held)) throw unsettled(model, name);
      return held === true;
    });
  }
  addParameters(engine, model);

  /** The world of each run: its facts, and steps of its own. */
  const worlds = new WeakMap<Almanac, Promise<World>>();
  const worldOf = (almanac: Almanac): Promise<World> => {
    const known =
      worlds.get(almanac) ??
      readAccount(almanac, parts).then((account) => ({ ...world, given: parts.checked(account), steps: new Steps() }));
    worlds.set(almanac, known);
    return known;
  };
  const scopeOn = async (almanac: Almanac): Promise<EngineScope> => {
    const on = await worldOf(almanac);
    return {
      model,
      world: on,
      keepEntries: () => undefined,
      resolve: async (wanted) => (parts.facts.has(wanted) ? on.given.read(wanted) : almanac.factValue<Value>(wanted)),
      consult: valuationByEngine(on, modelOf, nullableEntities).consult,
    };
  };
  const values = new WeakMap<Almanac, Map<string, Promise<Value>>>();
  const addOnce = (name: string, work: (scope: EngineScope) => Promise<Value>): void => {
    const value = (_: unknown, almanac: Almanac): Promise<Value> => {
      const ofRun = values.get(almanac) ?? new Map<string, Promise<Value>>();
      values.set(almanac, ofRun);
      const known = ofRun.get(name) ?? scopeOn(almanac).then(work);
      ofRun.set(name, known);
      return known;
    };
    engine.addFact(name, value, uncached);
  };
  for (const [name, { term }] of model.terms) addOnce(name, (scope) => termValue(term, name, scope));
  for (const rule of model.rules) addOnce(rule.name, (scope) => ruleTruth(rule, scope));
  for (const clause of parts.rules) {
    const { name, conditions, event } = structuredClone(clause);
    if (name !== undefined) engine.setCondition(name, structuredClone(conditions));
    engine.addRule({ ...(name === undefined ? {} : { name }), conditions, event });
  }
  return engine;
}

/** The facts of a run, put together from the paths that the caller flattened them to; what a nullable entity has no value for makes it none. */
async function readAccount(almanac: Almanac, { listed, facts, nullableEntities }: EngineParts) {
  const account: Record<string, unknown> = {};
  const none = new Set<string>();
  for (const path of listed) {
    const content = await almanac.factValue<unknown>(path).catch(() => undefined);
    if (content === undefined) continue;
    const { type, nullable, entity } = facts.get(path) as FactDefinition;
    if (content === null && type === 'entity') none.add(path);
    else if (content === null && !nullable && entity !== null && nullableEntities.has(entity)) none.add(entity);
    else if (type === 'entity') account[path] ??= {};
    else if (entity === null) account[path] = content;
    else account[entity] = { ...(account[entity] as object), [path.slice(entity.length + 1)]: content };
  }
  for (const entity of none) account[entity] = null;
  return account;
}

/** Amounts come from a caller as text where a condition reads a fact itself. */
const asAmount = (value: Value): Value => (typeof value === 'string' && isDecimalText(value) ? decimal(value) : value);

const takesAmount = ({ signatures }: Operator, index: number): boolean =>
  signatures.some(({ takes }) => takesAmounts(takes[index] as Pattern));

const unsettled = (model: DecisionModel, operator: string): PolicyError => {
  const expected = 'every fact that the rules read, and what stands in for a table that does not answer';
  return new PolicyError([{ code: 'operand-missing', at: '', file: model.decision, name: operator, expected }]);
};
