import { askedAnswer, askedCompiled, askedReadings, orThrow } from './asked.ts';
import { noFacts } from './check/facts.ts';
import { checkReadings } from './check/readings.ts';
import { type Apart, apart, bareOutcome, type Modules } from './compiled/modules.ts';
import { NotEncoded } from './core/names.ts';
import { decide, decideKnown } from './evaluate/decide.ts';
import type { Order } from './evaluate/order.ts';
import { outcomeOf } from './evaluate/outcome.ts';
import type { Valuation, World } from './evaluate/valuation.ts';
import type { Bounds } from './holding-bounds.ts';
import { refuseOutOfForce } from './in-force.ts';
import type { Decision, PolicyStamp } from './language/answer/decision.ts';
import { short } from './language/answer/found.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { type ToldDecision, withReasons } from './language/answer/told-less.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { isUnknown } from './language/run-time/value.ts';
import type { BareAnswer, CompileOptions, DecisionFunction, TypedFacts } from './policy-interface.ts';
import { type Asked, askedIn, quickly } from './quick-answers.ts';
import { stampOn } from './stamp.ts';
import { toJavaScript } from './translate/javascript/to-javascript.ts';
import type { Worlds } from './worlds.ts';

/** What of a policy is needed to answer one question by compiled code, or else by closures. */
export interface Parts {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly worlds: Worlds;
  readonly takerOf: Parameters<typeof quickly>[1]['takerOf'];
  readonly valuationIn: (world: World, decision: string) => Valuation;
  readonly modules: Modules;
  readonly order: Order;
  readonly stampOf: () => PolicyStamp;
  readonly dictionary: Dictionary;
  readonly boundsAmong: Bounds['among'];
}

/** Facts of one decision, checked and taken apart once. What they hold is for the function alone that they are for. */
class Typed implements TypedFacts {
  readonly #world: World;
  readonly #parts: Apart | null;
  constructor(
    readonly of: object,
    world: World,
    parts: Apart | null,
  ) {
    this.#world = world;
    this.#parts = parts;
  }
  /** Throws `PolicyError` for anything but facts that were typed for a function. */
  static partsFor(of: object, facts: unknown): Apart | null {
    if (typeof facts === 'object' && facts !== null && #parts in facts && facts.of === of) return facts.#parts;
    const expected = 'facts as `typed` of the same function gave them';
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: short(facts) }]);
  }
  static worldOf = (facts: TypedFacts): World => (facts as Typed).#world;
}

export function answering(parts: Parts) {
  const { modelOf, listedBy, worlds, takerOf, valuationIn, modules, order, stampOf, dictionary, boundsAmong } = parts;
  const { factsAsked, worldOf } = worlds;
  const answer = (valuation: Valuation): Decision => decide(valuation, order, stampOn(stampOf(), valuation.world));
  /** The module that a caller gives for a decision. */
  function givenFor(decision: string, { compiled, readings, tables }: CompileOptions) {
    const found = tables === undefined ? modules.use(compiled, decision, readings) : null;
    if (found !== null) return found;
    const expected = `a module that \`compile\` made of \`${decision}\` from these very files, under these readings and without tables`;
    throw new PolicyError([{ code: 'malformed', at: '/compiled', expected, found: short(compiled) }]);
  }

  const plain = new Map<string, (given: unknown) => Asked>();
  /** How a decision is asked without options. What is wrong with the decision is told when the facts have been read. */
  function askPlainly(decision: string): (given: unknown) => Asked {
    const known = plain.get(decision);
    if (known !== undefined) return known;
    try {
      const compiled = modules.find(decision, {});
      // Its module says what the rule lists, which need not be checked for that.
      const listed = compiled === undefined ? listedBy(decision) : new Set(compiled.listed);
      const question = { listed, compiled, options: {} };
      const ask = quickly(question, { ...worlds, takerOf });
      plain.set(decision, ask);
      return ask;
    } catch (error) {
      return (given) => {
        factsAsked(given);
        throw error;
      };
    }
  }

  function evaluate(decision: string, given: unknown, asked: unknown): ToldDecision {
    if (asked === undefined) return decided(decision, askPlainly(decision)(given));
    const [facts, { options, reasons, inForce }] = [factsAsked(given), askedAnswer(asked)];
    const world = worldOf(listedBy(decision), facts, options);
    if (inForce !== undefined) refuseOutOfForce([world], stampOf());
    const stamp = stampOn(stampOf(), world);
    return withReasons(decided(decision, askedIn(world, modules.find(decision, options)), stamp), reasons);
  }

  function decided(decision: string, { known, by, world }: Asked, stamp = stampOf()): Decision {
    if (known === undefined || by === undefined) return answer(valuationIn(world(), decision));
    return decideKnown(known, by, () => valuationIn(world(), decision), order, stamp);
  }

  function functionOf(decision: string, asked: unknown): DecisionFunction {
    const options = askedCompiled(asked);
    const listed = listedBy(decision);
    worldOf(listed, noFacts, options);
    const compiled = options.compiled === undefined ? modules.find(decision, options) : givenFor(decision, options);
    const worldOn = (facts: unknown): World => worldOf(listed, factsAsked(facts), options);
    const ask = quickly({ listed, compiled, options }, { ...worlds, takerOf });
    const decideOn = (facts: unknown): BareAnswer => {
      const { known, world } = ask(facts);
      if (known !== undefined) return { outcome: known.outcome, values: known.values, needs: nothing };
      const { outcome, values, needs } = answer(valuationIn(world(), decision));
      return { outcome, values, needs };
    };
    const typed = (facts: unknown): Typed => {
      const world = worldOn(facts);
      return new Typed(decideOn, world, compiled === undefined ? null : apart(compiled, world.given));
    };
    const outcome = (facts: TypedFacts): string | null => {
      const parts = Typed.partsFor(decideOn, facts);
      const known = parts === null ? undefined : bareOutcome(parts);
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
      return toJavaScript(modelOf(decision), readings, { modelOf, dictionary, boundsAmong, digest: stampOf().digest });
    } catch (error) {
      if (!(error instanceof NotEncoded)) throw error;
      throw new PolicyError([{ code: 'not-compiled', at: '', file: decision, found: error.message }]);
    }
  }

  return { evaluate, functionOf, sourceOf };
}

const nothing: readonly string[] = Object.freeze([]);
