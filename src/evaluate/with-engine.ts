import type { Almanac } from 'json-rules-engine';
import { limits } from '../language/limits.ts';
import type { Condition, Consultation, DecisionModel, Operand } from '../language/model/decision-model.ts';
import { operatorsOfRules } from '../language/model/operators-used.ts';
import { apply } from '../language/run-time/apply.ts';
import { putOver, putting, puttingKey } from '../language/run-time/given.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { parameterOn } from '../language/run-time/parameter-value.ts';
import { EITHER } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { type EngineScope, type EntryValues, entryFrame, ruleTruth, termValue } from './engine-terms.ts';
import { memo } from './memo.ts';
import { addParameters, newEngine, uncached } from './new-engine.ts';
import { sentenceValue } from './sentence-value.ts';
import type { Frame, Valuation, World } from './valuation.ts';

/** The two ways a rule is run, since json-rules-engine knows no third truth value: what surely holds, and what possibly does. */
const modes = ['surely', 'possibly'] as const;
type Mode = (typeof modes)[number];
const opposite: Readonly<Record<Mode, Mode>> = { surely: 'possibly', possibly: 'surely' };

/**
 * The valuations of one call by json-rules-engine. Each run has an engine of its own, because an engine's status belongs
 * to the engine and overlapping runs on one would lose rules.
 */
export function valuationByEngine(
  world: World,
  modelOf: (decision: string) => DecisionModel,
  nullableEntities: ReadonlySet<string>,
  everywhere: ((decision: string) => Promise<readonly Valuation[]>) | null = null,
): { of: (decision: string) => Promise<Valuation>; consult: EngineScope['consult'] } {
  const started = new Map<string, Promise<Valuation>>();
  const start = (decision: string, on: World, placed: ReadonlyMap<string, Value>): Promise<Valuation> => {
    const key = puttingKey(decision, placed);
    const found = started.get(key);
    if (found !== undefined) return found;
    if (placed.size > 0) on.steps.spend(limits.stepsOfDecision);
    const valuation = run(modelOf(decision), on, consultOn(on, placed));
    started.set(key, valuation);
    return valuation;
  };
  const consultOn =
    (on: World, placed: ReadonlyMap<string, Value>): EngineScope['consult'] =>
    async ({ decision, with: names, everywhere: inAll, about }, resolve) => {
      if (inAll && everywhere !== null) return everywhere(decision);
      if (inAll && about !== null && !on.given.gives(about)) return [];
      if (names.size === 0) return [await start(decision, on, placed)];
      const put = new Map<string, Value>();
      for (const [path, name] of names) put.set(path, await resolve(name));
      const given = putting(on.given, put, nullableEntities);
      return [await start(decision, { ...on, given }, putOver(placed, put))];
    };
  return { of: (decision) => start(decision, world, new Map()), consult: consultOn(world, new Map()) };
}

async function run(model: DecisionModel, world: World, consult: EngineScope['consult']): Promise<Valuation> {
  const engine = newEngine();
  for (const [name, operator] of operatorsOfRules(model)) {
    for (const mode of modes) {
      engine.addOperator(`${name}~${mode}`, (left: Value, right: Value) => {
        const held = apply(operator, operator.arity === 2 ? [left, right] : [left], {});
        return isUnknown(held) ? mode === 'possibly' : held === true;
      });
    }
  }
  addParameters(engine, model);
  for (const path of model.facts) engine.addFact(path, world.given.read(path), uncached);

  const entries = new Map<string, readonly EntryValues[]>();
  const consulted = new Map<Consultation, readonly Valuation[]>();
  const scopeOn = (almanac: Almanac): EngineScope => ({
    model: model,
    world,
    resolve: (wanted) => almanac.factValue<Value>(wanted),
    keepEntries: (each, kept) => entries.set(each, kept),
    consult: async (consultation, resolve) => {
      const valuations = await consult(consultation, resolve);
      consulted.set(consultation, valuations);
      return valuations;
    },
  });
  const addOnce = (name: string, work: (scope: EngineScope) => Promise<Value>): void => {
    let value: Promise<Value> | null = null;
    engine.addFact(
      name,
      (_: unknown, almanac) => {
        value ??= work(scopeOn(almanac));
        return value;
      },
      uncached,
    );
  };
  for (const [name, { term }] of model.terms) addOnce(name, (scope) => termValue(term, name, scope));
  for (const rule of model.rules) addOnce(rule.name, (scope) => ruleTruth(rule, scope));
  for (const { name, join, conditions } of model.rules) {
    for (const mode of modes) {
      const translated = { [join]: conditions.map((condition) => inMode(condition, mode)) } as never;
      engine.setCondition(`${name}~${mode}`, translated);
      engine.addRule({
        name: `${name}~${mode}`,
        conditions: { condition: `${name}~${mode}` },
        event: { type: `${name}~${mode}` },
      });
    }
  }

  const { events, almanac } = await engine.run();
  const happened = new Set(events.map(({ type }) => type));
  const values = new Map<string, Value>();
  for (const name of model.terms.keys()) values.set(name, await almanac.factValue<Value>(name));
  return valuationOf(model, world, happened, values, entries, consulted);
}

/** A condition as json-rules-engine reads it, in one mode. Under `not` the other mode speaks: surely not is not possibly. */
function inMode(condition: Condition, mode: Mode): object {
  if (condition.kind === 'not') return { not: { condition: `${condition.rule}~${opposite[mode]}` } };
  const [left, right] = condition.operands as [Operand, Operand?];
  const fact = left.kind === 'name' ? left.name : '';
  const value = right === undefined ? true : right.kind === 'name' ? { fact: right.name } : right.value;
  return { fact, operator: `${condition.operatorName}~${mode}`, value };
}

function valuationOf(
  model: DecisionModel,
  world: World,
  happened: ReadonlySet<string>,
  values: ReadonlyMap<string, Value>,
  entries: ReadonlyMap<string, readonly EntryValues[]>,
  consulted: ReadonlyMap<Consultation, readonly Valuation[]>,
): Valuation {
  const truthOf = (name: string): Value => {
    if (happened.has(`${name}~surely`)) return true;
    return happened.has(`${name}~possibly`) ? EITHER : false;
  };
  const frames = new Map<string, readonly Frame[]>();
  const valuation: Valuation = {
    model: model,
    place: model,
    world,
    terms: model.terms,
    outer: null,
    bound: [],
    types: new Map(),
    list: '',
    truthOf,
    reasonsIn: memo(() => new Map()),
    shownSoFar: lazily(() => new Map()),
    valueOfSentence: (sentence) => sentenceValue(sentence, valuation),
    valueOf(name) {
      const value = values.get(name);
      if (value !== undefined) return value;
      if (model.rules.some((rule) => rule.name === name)) return truthOf(name);
      const parameter = model.parameters.get(name);
      if (parameter === undefined) return world.given.read(name);
      return parameter.dated === null
        ? parameter.value
        : parameterOn(parameter.dated, valuation.valueOf(parameter.dated.on));
    },
    entriesOf(name) {
      const known = frames.get(name) ?? (entries.get(name) ?? []).map((entry) => entryFrame(entry, valuation));
      frames.set(name, known);
      return known;
    },
    consulted: (consultation) => consulted.get(consultation) as readonly Valuation[],
  };
  return valuation;
}
