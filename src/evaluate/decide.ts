import type { Decision, Effect, PolicyStamp } from '../language/decision.ts';
import { deepFreeze } from '../language/deep-freeze.ts';
import type { EffectRule } from '../language/rule.ts';
import { isUnknown, type PlainValue } from '../language/value.ts';
import { needsOf, needsOfOutcome } from './needs.ts';
import type { Order } from './order.ts';
import { outcomeOf } from './outcome.ts';
import { reasonOf, reasonsOfOutcome, telling } from './reasons.ts';
import { shownValue } from './shown-value.ts';
import type { Valuation } from './valuation.ts';

/** The decision that a valuation comes to, frozen. */
export function decide(valuation: Valuation, order: Order, policy: PolicyStamp): Decision {
  const { rule } = valuation;
  const outcome = outcomeOf(valuation);
  const decided = isUnknown(outcome) ? null : (outcome as string);
  const values: Record<string, PlainValue> = {};
  const valueNeeds = new Set<string>();
  const on = telling();
  const because = [...reasonsOfOutcome(valuation, on)];
  for (const [name, value] of rule.values) {
    values[name] = shownValue(valuation.valueOf(value.term), value);
    needsOf(value.term, valuation, valuation, valueNeeds);
    because.push(reasonOf(value.term, valuation, valuation, on));
  }
  const effects: Effect[] = [];
  for (const rule_ of decided === null ? [] : (rule.effects.get(decided) ?? [])) {
    const effect = inForce(rule_, values);
    if (effect === null) continue;
    effects.push(effect);
    on.clauses.add(effect.clause);
  }
  const needs = decided === null ? outcomeNeeds(valuation, order) : [];
  const further = order.ofFacts(valueNeeds).filter((need) => !needs.includes(need));
  return Object.freeze({
    decision: rule.decision,
    outcome: decided,
    values: deepFreeze(values),
    needs: Object.freeze([...needs, ...further]),
    effects: deepFreeze(effects),
    clauses: Object.freeze(order.ofClauses(on.clauses)),
    because: Object.freeze(because),
    readings: Object.freeze(Object.fromEntries(order.ofReadings(on.readings))),
    parameters: deepFreeze([...on.parameters].sort(byKey).map(([, parameter]) => parameter)),
    tables: deepFreeze([...on.tables].sort(byKey).map(([name, answersTo]) => ({ name, answersTo }))),
    policy,
  });
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** An effect whose sum is nil does nothing. */
function inForce(effect: EffectRule, values: Readonly<Record<string, PlainValue>>): Effect | null {
  const amount = effect.amount === null ? undefined : (values[effect.amount] as string | null);
  if (typeof amount === 'string' && /^0(\.0*)?$/.test(amount)) return null;
  const { party, modality, action, clause } = effect;
  return {
    party,
    modality,
    action,
    ...(effect.by === null ? {} : { by: values[effect.by] as string | null }),
    ...(amount === undefined ? {} : { amount }),
    clause,
  };
}

/** What the outcome of a valuation still needs, in the order of the facts. */
export function outcomeNeeds(valuation: Valuation, order: Order): readonly string[] {
  const needs = new Set<string>();
  needsOfOutcome(valuation, needs);
  return order.ofFacts(needs);
}
