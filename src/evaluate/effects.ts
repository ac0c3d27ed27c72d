import type { Effect } from '../language/answer/decision.ts';
import type { EffectRule } from '../language/model/decision-model.ts';
import type { PlainValue } from '../language/run-time/value.ts';
import { reasonIn } from './shown.ts';
import type { Valuation } from './valuation.ts';

/** An effect whose sum is nil does nothing. */
export function effectInForce(
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
export function clauseTold(valuation: Valuation): string {
  const { rules, otherwise } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  const event = (possible.find(({ name }) => valuation.truthOf(name) === true) ?? possible[0])?.event ?? otherwise;
  return reasonIn(event, valuation).clause;
}
