import type { Effect } from '../language/answer/decision.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import { dateInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { InWords } from '../language/model/in-words.ts';
import { isNotKnown } from './not-known.ts';

/** An effect as a sentence: "the provider may charge interest: £2.27 (S2.18)". A day is named where there is one, or may be. */
export function effectInWords(effect: Effect, { actions }: InWords, isDayOpen = false): string {
  const { party, modality, action, by, amount, clause } = effect;
  const sum =
    amount === undefined ? '' : `: ${amount === null ? 'a sum that is not known yet' : valueInWords(amount, 'money')}`;
  const day = typeof by === 'string' ? dateInWords(by) : isDayOpen ? 'a day that is not known yet' : null;
  return `the ${party} ${modalities[modality]} ${actionInWords(action, actions)}${sum}${dayInWords(modality, day)} (${clause})`;
}

export const actionInWords = (action: string, actions: InWords['actions']): string =>
  actions.get(action) ?? kebabInWords(action);

export const modalities: Readonly<Record<Effect['modality'], string>> = {
  may: 'may',
  must: 'must',
  'must-not': 'must not',
  'is-entitled-to': 'is entitled to',
};

/** A ban ends before its day; anything else is good on it. */
function dayInWords(modality: Effect['modality'], day: string | null): string {
  if (day === null) return '';
  return modality === 'must-not' ? `, before ${day}` : `, by ${day}`;
}

/** Whether the day of an effect is one that is not known, and not one that there is not. */
export function isDayOpen(effect: Effect, decision: ToldDecision, { effects, values }: DecisionModel): boolean {
  if (effect.by !== null) return false;
  const rule = (effects.get(decision.outcome ?? '') ?? []).find(
    ({ party, modality, action, by }) =>
      by !== null && party === effect.party && modality === effect.modality && action === effect.action,
  );
  const term = rule?.by == null ? undefined : values.get(rule.by)?.term;
  return term !== undefined && isNotKnown(term, decision) === true;
}
