import type { Decision, Effect, PolicyStamp } from '../language/answer/decision.ts';
import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import type { Reason } from '../language/answer/reason.ts';
import { toldOnce } from '../language/answer/told-once.ts';
import type { EffectRule } from '../language/model/decision-model.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { holdsUnknown } from '../language/run-time/holds-unknown.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { isUnknown, type PlainValue } from '../language/run-time/value.ts';
import { type Needs, needsOf, needsOfOutcome, noNeeds } from './needs.ts';
import type { Order } from './order.ts';
import { outcomeOf } from './outcome.ts';
import { reasonOf, reasonsOfOutcome } from './reasons.ts';
import { settlingOutcome } from './settling.ts';
import { reasonIn } from './shown.ts';
import { shownValue } from './shown-value.ts';
import { telling } from './telling.ts';
import type { Valuation } from './valuation.ts';

/**
 * The decision that a valuation comes to, frozen. Why it is so, and on what it rests, is worked out when it is first read:
 * a batch that asks only for outcomes and values does not pay for it.
 */
export function decide(valuation: Valuation, order: Order, policy: PolicyStamp): Decision {
  const { model } = valuation;
  const outcome = outcomeOf(valuation);
  const isOpen = isUnknown(outcome);
  const decided = isOpen ? null : (outcome as string);
  const values: Record<string, PlainValue> = {};
  // Most is known, and then nothing is needed.
  let valueNeeds: Needs | null = null;
  for (const [name, value] of model.values) {
    const found = valuation.valueOf(value.term);
    values[name] = deepFreeze(shownValue(found, value));
    if (!holdsUnknown(found)) continue;
    valueNeeds ??= noNeeds();
    needsOf(value.term, valuation, valuation, valueNeeds);
  }
  let effects: Effect[] | null = null;
  for (const effect of (decided === null ? undefined : model.effects.get(decided)) ?? []) {
    const follows = effect.where === null ? true : valuation.valueOf(effect.where);
    if (effect.where !== null && holdsUnknown(follows)) {
      valueNeeds ??= noNeeds();
      needsOf(effect.where, valuation, valuation, valueNeeds);
    }
    const inForce = follows === true ? effectInForce(effect, values, () => clauseTold(valuation)) : null;
    if (inForce === null) continue;
    effects ??= [];
    effects.push(Object.freeze(inForce));
  }
  const needs = isOpen || valueNeeds !== null ? needsInTurn(valuation, valueNeeds, order) : none;
  const known = {
    decision: model.decision,
    outcome: decided,
    values: Object.freeze(values),
    needs,
    effects: effects === null ? none : Object.freeze(effects),
  };
  return readingWhyLate(known, () => whyOf(valuation, known, order), policy);
}

const none: readonly never[] = Object.freeze([]);

/** What the outcome needs, then what the values need. */
function needsInTurn(valuation: Valuation, ofValues: Needs | null, order: Order): readonly string[] {
  const ofOutcome = needsOfOutcome(valuation);
  const needs = inTurn(order.ofFacts(ofOutcome.facts), () => settlingOutcome(valuation));
  const further = ofValues === null ? none : order.ofFacts(ofValues.facts).filter((need) => !needs.includes(need));
  if (needs.length + further.length === 0)
    refuseOutOfRange([...ofOutcome.outOfRange, ...(ofValues?.outOfRange ?? none)]);
  return Object.freeze([...needs, ...further]);
}

type Why = Pick<Decision, 'clauses' | 'reserved' | 'because' | 'readings' | 'parameters' | 'tables'>;
type Known = Omit<Decision, keyof Why | 'policy'>;

/** Keeps with an object what nobody else can read, as a field that is told by no name. */
class Kept extends (function kept(of: object) {
  return of;
} as unknown as new (
  of: object,
) => object) {
  #why: () => Why;
  constructor(of: object, why: () => Why) {
    super(of);
    this.#why = why;
  }
  static whyOf(of: object): Why {
    return (of as Kept).#why();
  }
}

/** One getter for all decisions, and given by the shortest way there is, since one a decision would cost more than the decision. */
const lateParts = (['clauses', 'reserved', 'because', 'readings', 'parameters', 'tables'] as const).map(
  (name) =>
    [
      name,
      function late(this: object) {
        return Kept.whyOf(this)[name];
      },
    ] as const,
);
const { __defineGetter__: addGetter } = Object.prototype as unknown as {
  readonly __defineGetter__: (this: object, name: string, getter: (this: object) => unknown) => void;
};

/** Consoles show what is read late as they show the rest. */
const printed = Symbol.for('nodejs.util.inspect.custom');
const printing = {
  value(this: Decision) {
    return { ...this };
  },
};

/** A decision of what is known now and what is worked out when it is first read, frozen. */
function readingWhyLate(known: Known, told: () => Why, policy: PolicyStamp): Decision {
  for (const [name, getter] of lateParts) addGetter.call(known, name, getter);
  new Kept(known, lazily(told));
  Object.defineProperty(known, printed, printing);
  return Object.freeze(Object.assign(known, { policy })) as unknown as Decision;
}

function whyOf(valuation: Valuation, { values, effects }: Pick<Decision, 'values' | 'effects'>, order: Order): Why {
  const on = telling();
  const because = [...reasonsOfOutcome(valuation, on)];
  for (const { term } of valuation.model.values.values()) because.push(reasonOf(term, valuation, on));
  const own = ownClauses(valuation, { values, effects });
  for (const clause of own) on.clauses.add(clause);
  const clauses = order.ofClauses(on.clauses);
  return {
    clauses: Object.freeze(clauses),
    reserved: deepFreeze(order.reservedIn(order.ofClauses(own), valuation.model.decision)),
    because: Object.freeze(Object.defineProperty(because, 'toJSON', serialising)),
    readings: Object.freeze(Object.fromEntries(order.ofReadings(on.readings))),
    parameters: deepFreeze([...on.parameters].sort(byKey).map(([, parameter]) => parameter)),
    tables: deepFreeze([...on.tables].sort(byKey).map(([name, answersTo]) => ({ name, answersTo }))),
  };
}

/** The clauses of what is answered: of the rules that hold or may, of what follows, and of the values that say something. */
function ownClauses(valuation: Valuation, { values, effects }: Pick<Decision, 'values' | 'effects'>): Set<string> {
  const { rules, otherwise, values: shown } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  return new Set([
    ...(possible.length === 0 ? [otherwise] : possible.map(({ event }) => event)).map(
      (event) => reasonIn(event, valuation).clause,
    ),
    ...effects.map(({ clause }) => clause),
    ...[...shown].flatMap(([name, { clause }]) =>
      clause === null || values[name] === null || values[name] === false ? [] : [clause],
    ),
  ]);
}

/** JSON says a reason once, wherever the array goes. */
const serialising: PropertyDescriptor = {
  value(this: readonly Reason[]) {
    return toldOnce(this);
  },
};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** An effect whose sum is nil does nothing. */
function effectInForce(
  effect: EffectRule,
  values: Readonly<Record<string, PlainValue>>,
  told: () => string,
): Effect | null {
  const amount = effect.amount === null ? undefined : (values[effect.amount] as string | null);
  if (typeof amount === 'string' && /^0(\.0*)?$/.test(amount)) return null;
  const { party, modality, action, clause } = effect;
  return {
    party,
    modality,
    action,
    ...(effect.by === null ? {} : { by: values[effect.by] as string | null }),
    ...(amount === undefined ? {} : { amount }),
    clause: clause ?? told(),
  };
}

/** The clause of the reason for the outcome; of several rules that may hold, of the first. */
function clauseTold(valuation: Valuation): string {
  const { rules, otherwise } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  const event = (possible.find(({ name }) => valuation.truthOf(name) === true) ?? possible[0])?.event ?? otherwise;
  return reasonIn(event, valuation).clause;
}

/** Where no fact is missing, what is not known has left the range of what there is: each place once. */
function refuseOutOfRange(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new PolicyError([...new Map(issues.map((issue) => [`${issue.file}${issue.at}`, issue])).values()]);
}

/** What the outcome of a valuation still needs, those first of which one alone may settle it. */
export const outcomeNeeds = (valuation: Valuation, order: Order): readonly string[] =>
  inTurn(order.ofFacts(needsOfOutcome(valuation).facts), () => settlingOutcome(valuation));

/** Facts with those first that are told to settle something alone, each kind in the order it had. */
function inTurn(needs: readonly string[], settling: () => ReadonlySet<string>): readonly string[] {
  if (needs.length < 2) return needs;
  const alone = settling();
  return [...needs.filter((need) => alone.has(need)), ...needs.filter((need) => !alone.has(need))];
}
