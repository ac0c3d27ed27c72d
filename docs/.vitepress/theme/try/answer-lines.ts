import type { Reason } from '../../../../src/index.ts';
import type { QuestionData } from './contract-data.ts';
import { capitalised, dayInWords, poundsInWords, valueInWords } from './in-words.ts';
import { isObject } from './json.ts';
import type { Answer } from './protocol.ts';

export interface ValueLine {
  readonly name: string;
  readonly means: string;
  readonly text: string;
}

/** The values of an answer in words; whether one that is null is not known or there is none, its reason tells. */
export function valueLines(
  { values, because }: Pick<Answer, 'values' | 'because'>,
  question: QuestionData,
  options: Readonly<Record<string, string>>,
): readonly ValueLine[] {
  const told = because.filter((reason): reason is Extract<Reason, { term: string }> => 'term' in reason);
  const isAligned = told.length === question.values.length;
  return question.values.map(({ name, means, unit }, index) => {
    const value = values[name];
    const shown = isAligned ? told[index]?.value : undefined;
    const isUnknown = isObject(shown) && 'unknown' in shown;
    const text =
      value === null ? (isUnknown || !isAligned ? 'not known' : 'none') : valueInWords(value, { unit, options });
    return { name, means: capitalised(means), text };
  });
}

type AnEffect = Answer['effects'][number];

/** `The provider may charge interest: £5.38, by 9 April 2025`. A ban ends before its day; anything else is good on it. */
export function effectInWords(
  { party, modality, action, amount, by }: AnEffect,
  actions: Readonly<Record<string, string>>,
): string {
  const sum = amount === undefined ? '' : `: ${amount === null ? 'a sum not known yet' : poundsInWords(amount)}`;
  const day = typeof by === 'string' ? `, ${modality === 'must-not' ? 'before' : 'by'} ${dayInWords(by)}` : '';
  return `${deedInWords({ party, modality, action }, actions)}${sum}${day}`;
}

/** `The customer is entitled to end the contract free of charge`. */
export const deedInWords = (
  { party, modality, action }: { readonly party: string; readonly modality: string; readonly action: string },
  actions: Readonly<Record<string, string>>,
): string => `The ${party} ${modality.replaceAll('-', ' ')} ${actions[action] ?? action.replaceAll('-', ' ')}`;
