import type { Almanac, Engine, RuleProperties } from 'json-rules-engine';
import { apply } from '../language/apply.ts';
import { decodeValue } from '../language/decode.ts';
import type { FactDefinition } from '../language/fact.ts';
import { type Given, given } from '../language/given.ts';
import { PolicyError } from '../language/issue.ts';
import type { Taken } from '../language/operator.ts';
import { operators } from '../language/operators/index.ts';
import type { Rule } from '../language/rule.ts';
import { isUnknown, type Value } from '../language/value.ts';
import { decimal } from '../values/decimal.ts';
import { type EngineScope, ruleTruth, termValue } from './engine-terms.ts';
import { addParameters, newEngine } from './new-engine.ts';
import type { World } from './valuation.ts';
import { valuationByEngine } from './with-engine.ts';

export interface EngineParts {
  readonly rule: Rule;
  /** The rules as the file has them; the engine gets a copy, since it writes into its conditions. */
  readonly rules: readonly RuleProperties[];
  readonly ruleOf: (decision: string) => Rule;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly nullableEntities: ReadonlySet<string>;
  /** The facts that the decision and those it consults list. */
  readonly listed: ReadonlySet<string>;
  readonly world: Omit<World, 'given'>;
}

/**
 * A plain engine with a decision's rules verbatim: our operators and no others, the parameters as facts, the terms as dynamic
 * facts. Give it the facts by their paths; it rejects a run in which a fact that the rules read is missing.
 */
export function engineOf(parts: EngineParts): Engine {
  const { rule, world, ruleOf, nullableEntities } = parts;
  const engine = newEngine();
  for (const [name, operator] of Object.entries(operators)) {
    engine.addOperator(name, (left: Value, right: Value) => {
      const operands = operator.takes.map((taken, index) => asAmount(index === 0 ? left : right, taken));
      const held = apply(operator, operands, {});
      if (isUnknown(held)) throw unsettled(rule, name);
      return held === true;
    });
  }
  addParameters(engine, rule);

  const givens = new WeakMap<Almanac, Promise<Given>>();
  const givenOf = (almanac: Almanac): Promise<Given> => {
    const known = givens.get(almanac) ?? readGiven(almanac, parts);
    givens.set(almanac, known);
    return known;
  };
  const scopeOn = async (almanac: Almanac): Promise<EngineScope> => {
    const on: World = { ...world, given: await givenOf(almanac) };
    return {
      rule,
      world: on,
      keepEntries: () => undefined,
      resolve: async (wanted) => (parts.facts.has(wanted) ? on.given.read(wanted) : almanac.factValue<Value>(wanted)),
      consult: valuationByEngine(on, ruleOf, nullableEntities).consult,
    };
  };
  for (const [name, { term }] of rule.terms)
    engine.addFact(name, async (_: unknown, almanac) => termValue(term, name, await scopeOn(almanac)));
  for (const clause of rule.rules)
    engine.addFact(clause.name, async (_: unknown, almanac) => ruleTruth(clause, await scopeOn(almanac)));
  for (const clause of parts.rules) {
    const { name, conditions, event } = structuredClone(clause);
    if (name !== undefined) engine.setCondition(name, structuredClone(conditions));
    engine.addRule({ ...(name === undefined ? {} : { name }), conditions, event });
  }
  return engine;
}

/** The facts of a run, by their paths as the caller flattened them; a path without a fact is left out. */
async function readGiven(almanac: Almanac, { listed, facts, nullableEntities }: EngineParts): Promise<Given> {
  const values = new Map<string, Value>();
  for (const path of listed) {
    const definition = facts.get(path) as FactDefinition;
    const content = await almanac.factValue<unknown>(path).catch(() => undefined);
    if (content !== undefined) values.set(path, decodeValue(content, definition.type));
    if (
      definition.entity !== null &&
      nullableEntities.has(definition.entity) &&
      content !== undefined &&
      content !== null
    )
      values.set(definition.entity, true);
  }
  return given(values, nullableEntities);
}

/** Amounts come from a caller as text where a condition reads a fact itself. */
const asAmount = (value: Value, taken: Taken): Value =>
  typeof value === 'string' && (taken === 'amount' || taken === 'number' || taken === 'money') ? decimal(value) : value;

const unsettled = (rule: Rule, operator: string): PolicyError =>
  new PolicyError([
    { code: 'missing', at: '', file: rule.decision, name: operator, expected: 'every fact that the rules read' },
  ]);
