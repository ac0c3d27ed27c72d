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

/** `The provider may charge interest: £5.38, by 9 April 2025`. */
export function effectInWords(
  { party, modality, action, amount, by }: AnEffect,
  actions: Readonly<Record<string, string>>,
): string {
  const what = actions[action] ?? action.replaceAll('-', ' ');
  const sum = typeof amount === 'string' ? `: ${poundsInWords(amount)}` : '';
  const day = typeof by === 'string' ? `${sum === '' ? '' : ','} by ${dayInWords(by)}` : '';
  return `The ${party} ${modality.replace('-', ' ')} ${what}${sum}${day}`;
}
