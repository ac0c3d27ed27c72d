import { describe, expect, it } from 'vitest';
import { tooManyTerms } from '../../src/check/terms-in-all.ts';
import type { NamedTerm } from '../../src/language/model/decision-model.ts';

type Terms = ReadonlyMap<string, NamedTerm>;

const constant = { kind: 'constant', value: null };
const termsOf = (terms: readonly object[]): Terms =>
  new Map(
    terms.map((term, at) => [`t${at}`, { means: '', hidden: false, type: 'none', term } as unknown as NamedTerm]),
  );
const constants = (count: number) => termsOf(Array.from({ length: count }, () => constant));
const bodyOf = (terms: Terms) => ({ parameters: [], terms, result: 't0', tells: null });
const sentence = (body: object | null) => ({ kind: 'sentence', reads: [], body });

/** A word of ninety-eight terms, one that uses it, and its use is one more. */
const word = bodyOf(constants(98));
const wordOfWord = bodyOf(termsOf([sentence(word)]));

describe('terms are counted, those of words for each use', () => {
  it.each<[what: string, term: object, count: number]>([
    ['one that uses no word', constant, 1],
    ['one of an operator', sentence(null), 1],
    ['one of a word', sentence(word), 99],
    ['one of a word that uses a word', sentence(wordOfWord), 100],
    ['one of two words', { kind: 'any', of: [sentence(word), sentence(word)] }, 197],
    [
      'one for each entry',
      { kind: 'each', list: 't0', as: 'a', terms: termsOf([constant, sentence(word)]), where: null, gives: 't0' },
      101,
    ],
  ])('%s', (_, term, count) => {
    const times = Math.floor(50_000 / count);
    const before = [
      ...Array.from({ length: times }, () => term),
      ...Array.from({ length: 50_000 - times * count }, () => constant),
    ];
    expect(tooManyTerms(termsOf(before), '/is')).toEqual([]);
    expect(tooManyTerms(termsOf([constant, ...before]), '/is')).toEqual([
      { code: 'too-long', at: '/is', expected: '50000 terms, those of words counted for each use', found: '50001' },
    ]);
  });
});
