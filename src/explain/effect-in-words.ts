import type { Effect } from '../language/answer/decision.ts';
import { dateInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';

/** An effect as a sentence: "the provider may charge interest: £2.27 (S2.18)". */
export function effectInWords({ party, modality, action, by, amount, clause }: Effect): string {
  const sum = amount === undefined ? '' : `: ${amount === null ? 'a sum not known' : valueInWords(amount, 'money')}`;
  return `the ${party} ${modalities[modality]} ${kebabInWords(action)}${sum}${dayInWords(modality, by)} (${clause})`;
}

export const modalities: Readonly<Record<Effect['modality'], string>> = {
  may: 'may',
  must: 'must',
  'must-not': 'must not',
  'is-entitled-to': 'is entitled to',
};

/** A ban ends before its day; anything else is good on it. */
function dayInWords(modality: Effect['modality'], by: string | null | undefined): string {
  if (by === undefined) return '';
  const day = by === null ? 'a day not known' : dateInWords(by);
  return modality === 'must-not' ? `, before ${day}` : `, by ${day}`;
}
