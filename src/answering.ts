import { askedAnswer, askedCompiled, askedReadings, orThrow } from './asked.ts';
import { type FactsRead, noFacts } from './check/facts.ts';
import { short } from './check/found.ts';
import { checkReadings } from './check/readings.ts';
import type { FactsApart } from './compiled/compiled-decision.ts';
import { answerOf, bareOutcome, type Modules } from './compiled/modules.ts';
import { NotEncoded } from './core/names.ts';
import { decide, decideKnown } from './evaluate/decide.ts';
import type { Order } from './evaluate/order.ts';
import { outcomeOf } from './evaluate/outcome.ts';
import type { Valuation, World } from './evaluate/valuation.ts';
import { refuseOutOfForce } from './in-force.ts';
import type { Decision, PolicyStamp } from './language/answer/decision.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { type ToldDecision, withReasons } from './language/answer/told-less.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { isUnknown } from './language/run-time/value.ts';
import type { BareAnswer, CompileOptions, DecisionFunction, Options, TypedFacts } from './policy-interface.ts';
import { stampOn } from './stamp.ts';
import { toJavaScript } from './translate/javascript/to-javascript.ts';

/** What of a policy is needed to answer one question by compiled code, or else by closures. */
export interface Parts {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  /** The world of a call, its facts, readings and tables checked together. */
  readonly worldOf: (listed: ReadonlySet<string>, facts: FactsRead, options: Options) => World;
  /** Facts as they are when a question is asked. */
  readonly factsAsked: (facts: unknown) => FactsRead;
  readonly valuationIn: (world: World, decision: string) => Valuation;
  readonly modules: Modules;
  readonly order: Order;
  readonly stampOf: () => PolicyStamp;
  readonly dictionary: Dictionary;
}

/** Facts of one decision, checked and taken apart once. What they hold is for the function alone that they are for. */
class Typed implements TypedFacts {
  readonly #world: World;
  readonly #parts: FactsApart;
  constructor(
    readonly of: object,
    world: World,
    parts: FactsApart,
  ) {
    this.#world = world;
    this.#parts = parts;
  }
  /** Throws `PolicyError` for anything but facts that were typed for a function. */
  static partsFor(of: object, facts: unknown): FactsApart {
    if (typeof facts === 'object' && facts !== null && #parts in facts && facts.of === of) return facts.#parts;
    const expected = 'facts as `typed` of the same function gave them';
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: short(facts) }]);
  }
  static worldOf = (facts: TypedFacts): World => (facts as Typed).#world;
}

export function answering(parts: Parts) {
  const { modelOf, listedBy, factsAsked, worldOf, valuationIn, modules, order, stampOf, dictionary } = parts;
  const answer = (valuation: Valuation): Decision => decide(valuation, order, stampOn(stampOf(), valuation.world));
  /** Compiled code knows no tables but those of the policy. */
  const compiledFor = (decision: string, { readings, tables }: Options) =>
    tables === undefined ? modules.find(decision, readings) : undefined;

  /** The module that a caller gives for a decision. */
  function givenFor(decision: string, { compiled, readings, tables }: CompileOptions) {
    const found = tables === undefined ? modules.use(compiled, decision, readings) : null;
    if (found !== null) return found;
    const expected = `a module that \`compile\` made of \`${decision}\` from these very files, under these readings and without tables`;
    throw new PolicyError([{ code: 'malformed', at: '/compiled', expected, found: short(compiled) }]);
  }

  function evaluate(decision: string, given: unknown, asked: unknown): ToldDecision {
    const [facts, { options, reasons, inForce }] = [factsAsked(given), askedAnswer(asked)];
    const world = worldOf(listedBy(decision), facts, options);
    if (inForce !== undefined) refuseOutOfForce([world], stampOf());
    const compiled = compiledFor(decision, options);
    const known = compiled === undefined ? undefined : answerOf(compiled, compiled.read(world.given));
    const decided =
      known === undefined
        ? answer(valuationIn(world, decision))
        : decideKnown(known, modelOf(decision), () => valuationIn(world, decision), order, stampOf());
    return withReasons(decided, reasons);
  }

  function functionOf(decision: string, asked: unknown): DecisionFunction {
    const options = askedCompiled(asked);
    const listed = listedBy(decision);
    worldOf(listed, noFacts, options);
    const compiled = options.compiled === undefined ? compiledFor(decision, options) : givenFor(decision, options);
    const worldOn = (facts: unknown): World => worldOf(listed, factsAsked(facts), options);
    const decideOn = (facts: unknown): BareAnswer => {
      const world = worldOn(facts);
      const known = compiled === undefined ? undefined : answerOf(compiled, compiled.read(world.given));
      if (known !== undefined) return { outcome: known.outcome, values: known.values, needs: nothing };
      const { outcome, values, needs } = answer(valuationIn(world, decision));
      return { outcome, values, needs };
    };
    const typed = (facts: unknown): Typed => {
      const world = worldOn(facts);
      return new Typed(decideOn, world, compiled?.read(world.given) ?? {});
    };
    const outcome = (facts: TypedFacts): string | null => {
      const parts = Typed.partsFor(decideOn, facts);
      const known = compiled === undefined ? undefined : bareOutcome(compiled, parts);
      if (known !== undefined) return known;
      const found = outcomeOf(valuationIn(Typed.worldOf(facts), decision));
      return isUnknown(found) ? null : (found as string);
    };
    return Object.freeze(Object.assign(decideOn, { typed, outcome })) as DecisionFunction;
  }

  function sourceOf(decision: string, asked: unknown): string {
    const { readings = {} } = askedReadings(asked);
    orThrow(checkReadings(readings, dictionary.readings));
    try {
      return toJavaScript(modelOf(decision), readings, { modelOf, dictionary, digest: stampOf().digest });
    } catch (error) {
      if (!(error instanceof NotEncoded)) throw error;
      throw new PolicyError([{ code: 'not-compiled', at: '', file: decision, found: error.message }]);
    }
  }

  return { evaluate, functionOf, sourceOf };
}

const nothing: readonly string[] = Object.freeze([]);
