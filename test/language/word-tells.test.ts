import { describe, expect, it } from 'vitest';
import { checkWord } from '../../src/check/check-word.ts';
import { formOf, vocabularyOf } from '../../src/check/vocabulary.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { words } from '../../src/words/index.ts';

const vocabularyWith = (word: object) =>
  vocabularyOf(
    [...(words as readonly { word: string }[]).filter((one) => one.word !== 'tallied'), word] as typeof words,
    [],
  );

/** The sum of a list so far, told entry by entry. */
const tallied = (tells: object): object => ({
  word: 'tallied',
  takes: { sums: { list: 'decimal' } },
  gives: 'decimal',
  english: 'the tally of {sums}',
  terms: {
    tally: {
      fold: 'sums',
      as: 'sum',
      so: 'so',
      from: { decimal: '0' },
      terms: {
        after: ['so', 'plus', 'sum'],
        isSome: ['sum', 'isNot', { decimal: '0' }],
        told: { record: { sum: 'sum', after: 'after' } },
      },
      next: 'after',
    },
  },
  is: 'tally',
  tells,
  examples: [
    [[{ decimal: '1' }, { decimal: '2' }], { decimal: '3' }],
    [[], { decimal: '0' }],
  ],
});
const good = { of: 'tally', each: 'told', where: 'isSome', units: { after: 'pounds' }, says: '{sum} makes {after}' };

function faults(tells: object): string[] {
  const word = tallied(tells);
  const form = formOf(word);
  if ('issues' in form) return form.issues.map(issueInWords);
  return checkWord(form.data, vocabularyWith(word)).map(issueInWords);
}

describe('what a word tells of each entry', () => {
  it('is a record of a term that goes over a list', () => expect(faults(good)).toEqual([]));

  it.each<[string, object, string]>([
    ['of no term', { ...good, of: 'taly' }, '/tells/of: unknown name `taly`, did you mean `tally`?'],
    ['of no name of the entry', { ...good, each: 'said' }, '/tells/each: unknown name `said`'],
    ['that is no record', { ...good, each: 'after' }, '/tells/each: expected a record, found a decimal'],
    [
      'where something is no condition',
      { ...good, where: 'after' },
      '/tells/where: expected a condition, found a decimal',
    ],
    [
      'with a word for no field',
      { ...good, says: '{sum} and {aftr}' },
      '/tells/says: unknown name `aftr`, did you mean `after`?',
    ],
    ['with a unit of no field', { ...good, units: { before: 'pounds' } }, '/tells/units/before: unknown name `before`'],
  ])('is refused %s', (_, tells, told) => {
    expect(faults(tells).join('\n')).toContain(told);
  });
});
