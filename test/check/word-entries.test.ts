import { describe, expect, it } from 'vitest';
import { formOf, vocabularyOf } from '../../src/check/vocabulary.ts';
import { wordEntry } from '../../src/check/word.ts';
import type { WordFile } from '../../src/language/grammar/word-file.ts';
import type { Vocabulary } from '../../src/language/model/vocabulary.ts';
import { words } from '../../src/words/index.ts';
import { feeFor, twice } from './own-words.ts';

const fileOf = (word: object): WordFile => (formOf(word) as { data: WordFile }).data;
const vocabulary = () => vocabularyOf(words, []);

/** The sum of fees so far, told fee by fee. */
const tallied = {
  ...twice,
  word: 'tallied',
  takes: { fees: { list: 'money' } },
  terms: {
    tally: {
      fold: 'fees',
      as: 'fee',
      so: 'so',
      from: { money: '0.00' },
      terms: { after: ['so', 'plus', 'fee'], told: { record: { fee: 'fee', after: 'after' } } },
      next: 'after',
    },
  },
  is: 'tally',
  tells: { of: 'tally', each: 'told', says: '{fee} makes {after}' },
};

describe('a word as sentences use it', () => {
  it.each<[word: object, operator: object]>([
    [twice, { arity: 1, named: [], isCondition: false }],
    [feeFor, { arity: 2, named: ['fee'], isCondition: false }],
    [
      { ...twice, gives: 'boolean' },
      { arity: 1, named: [], isCondition: true },
    ],
  ])('is an operator that sees whatever it is given, and has no order of its own', (word, operator) => {
    const entry = wordEntry(fileOf(word), vocabulary);
    expect(entry.operator).toMatchObject({ ...operator, sees: 'all', order: [], direct: null });
    expect(() => entry.operator.evaluate([], {})).toThrow('a word is worked out by its body');
  });

  it('tells its steps in words, where it tells any', () => {
    const { operator } = wordEntry(fileOf(tallied), vocabulary);
    expect(operator.stepInEnglish?.({ fee: '£1.00', after: '£3.00' })).toBe('£1.00 makes £3.00');
    expect(wordEntry(fileOf(twice), vocabulary).operator).not.toHaveProperty('stepInEnglish');
  });

  it('comes to a body of its terms, each with what it means, once for operands of one type', () => {
    const terms = { days: { means: 'the days between', is: feeFor.terms.days } };
    const { bodyOn } = wordEntry(fileOf({ ...feeFor, terms }), vocabulary);
    const operands = (['date', 'date', 'money'] as const).map((type) => ({ type, word: null }));
    const found = bodyOn?.(operands);
    expect(found).toMatchObject({ body: { parameters: ['first', 'last', 'fee'], result: 'is', tells: null } });
    const { body } = found as { body: { terms: ReadonlyMap<string, object> } };
    expect(body.terms.get('days')).toMatchObject({ means: 'the days between', type: 'days', hidden: false });
    expect(bodyOn?.(operands)).toBe(found);
  });

  it('may be asked again where it could not be told what it comes to', () => {
    let asked = 0;
    const overrunOnce = (): Vocabulary => {
      asked += 1;
      if (asked === 1) throw new RangeError('Maximum call stack size exceeded');
      return vocabulary();
    };
    const { bodyOn } = wordEntry(fileOf(twice), overrunOnce);
    const ask = () => bodyOn?.([{ type: 'money', word: null }]);
    expect(ask).toThrow(RangeError);
    expect(ask()).toHaveProperty('body');
  });
});
