import type { Decision, Effect, PolicyStamp, Reason, UsedParameter } from '../language/decision.ts';
import { deepFreeze } from '../language/deep-freeze.ts';
import type { Dictionary } from '../language/dictionary.ts';
import type { EffectRule } from '../language/rule.ts';
import { isUnknown, type PlainValue } from '../language/value.ts';
import { needsOf, needsOfOutcome } from './needs.ts';
import { outcomeOf } from './outcome.ts';
import { teller } from './reasons.ts';
import { shownValue } from './shown-value.ts';
import type { Valuation } from './valuation.ts';

/** The decision that a valuation comes to, frozen. */
export function decide(valuation: Valuation, dictionary: Dictionary, policy: PolicyStamp): Decision {
  const { rule } = valuation;
  const outcome = outcomeOf(valuation);
  const decided = isUnknown(outcome) ? null : (outcome as string);
  const values: Record<string, PlainValue> = {};
  const laterNeeds = new Set<string>();

  const restsOn = {
    readings: new Map<string, string>(),
    tables: new Map<string, string>(),
    clauses: new Set<string>(),
    parameters: new Map<string, UsedParameter>(),
  };
  const { ofOutcome, ofName } = teller(restsOn);
  const because: Reason[] = ofOutcome(valuation);
  for (const [name, value] of rule.values) {
    values[name] = shownValue(valuation.valueOf(value.term), value);
    needsOf(value.term, valuation, valuation, laterNeeds);
    because.push(ofName(value.term, valuation, valuation));
  }
  const effects =
    decided === null ? [] : (rule.effects.get(decided) ?? []).flatMap((effect) => inForce(effect, values));
  for (const effect of effects) restsOn.clauses.add(effect.clause);

  const inOrder = (set: ReadonlySet<string>) => sorted(set, dictionary.facts.keys());
  return deepFreeze({
    decision: rule.decision,
    outcome: decided,
    values,
    needs: [...new Set([...outcomeNeeds(valuation, dictionary), ...inOrder(laterNeeds)])],
    effects,
    clauses: sorted(restsOn.clauses, dictionary.clauses),
    because,
    readings: Object.fromEntries(
      sorted(new Set(restsOn.readings.keys()), dictionary.readings.keys()).map((id) => [
        id,
        restsOn.readings.get(id) as string,
      ]),
    ),
    parameters: [...restsOn.parameters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter),
    tables: [...restsOn.tables].sort().map(([name, answersTo]) => ({ name, answersTo })),
    policy,
  });
}

/** An effect whose sum is nil does nothing. */
function inForce(effect: EffectRule, values: Readonly<Record<string, PlainValue>>): Effect[] {
  const amount = effect.amount === null ? undefined : (values[effect.amount] as string | null);
  if (amount !== undefined && amount !== null && /^0(\.0*)?$/.test(amount)) return [];
  const { party, modality, action, clause } = effect;
  return [
    {
      party,
      modality,
      action,
      ...(effect.by === null ? {} : { by: values[effect.by] as string | null }),
      ...(amount === undefined ? {} : { amount }),
      clause,
    },
  ];
}

/** The members in a known order, then any others in order of their text. */
function sorted(members: ReadonlySet<string>, order: Iterable<string>): string[] {
  if (members.size === 0) return [];
  const known: string[] = [];
  for (const name of order) if (members.has(name)) known.push(name);
  return [...known, ...[...members].filter((name) => !known.includes(name)).sort()];
}

/** What the outcome of a valuation still needs, in the order of the facts. */
export function outcomeNeeds(valuation: Valuation, dictionary: Dictionary): readonly string[] {
  const needs = new Set<string>();
  needsOfOutcome(valuation, needs);
  return sorted(needs, dictionary.facts.keys());
}
