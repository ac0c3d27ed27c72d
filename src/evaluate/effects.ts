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
  const { party, modality, action } = effect;
  const clause = effect.clause ?? told();
  // Spelt out, since what is put together of parts takes several times as long, and many effects have neither day nor sum.
  if (effect.by === null)
    return amount === undefined ? { party, modality, action, clause } : { party, modality, action, amount, clause };
  const by = values[effect.by] as string | null;
  return amount === undefined
    ? { party, modality, action, by, clause }
    : { party, modality, action, by, amount, clause };
}

/** The clause of the reason for the outcome; of several rules that may hold, of the first. */
export function clauseTold(valuation: Valuation): string {
  const { rules, otherwise } = valuation.model;
  const possible = rules.filter(({ name }) => valuation.truthOf(name) !== false);
  const event = (possible.find(({ name }) => valuation.truthOf(name) === true) ?? possible[0])?.event ?? otherwise;
  return reasonIn(event, valuation).clause;
}
