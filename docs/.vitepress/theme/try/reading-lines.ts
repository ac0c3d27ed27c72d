import type { ComparedOption } from '../../../../src/index.ts';
import type { QuestionData } from './contract-data.ts';
import { valueInWords } from './in-words.ts';

/** `Would answer: too late; the last good day to challenge: 8 April 2025, not 9 April 2025; better for the provider`. */
export function changeInWords(
  { outcome, changes, favours }: Pick<ComparedOption, 'outcome' | 'changes' | 'favours'>,
  { values }: Pick<QuestionData, 'values'>,
  options: Readonly<Record<string, string>>,
): string {
  const parts = changes.map(({ name, from, to }) => {
    if (name === 'outcome')
      return `would answer ${outcome === null ? '“not decided”' : `“${valueInWords(outcome, { options })}”`}`;
    const value = values.find((one) => one.name === name);
    const words = (one: unknown) => (one === null ? 'none' : valueInWords(one, { unit: value?.unit, options }));
    return `${value?.means ?? name}: ${words(to)}, not ${words(from)}`;
  });
  const whose = favours === 'neither' ? '' : `; better for the ${favours}`;
  return `${parts.join('; ')}${whose}`.replace(/^w/, 'W');
}
