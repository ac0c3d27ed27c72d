import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { operators } from '../../src/language/operators/index.ts';
import { words } from '../../src/words/index.ts';
import { issuesIn } from './hire.ts';
import { withPut } from './with-put.ts';

const [ofLanguage] = words as readonly { readonly word: string }[];
const own = { ...structuredClone(ofLanguage as object), word: 'asAnInventedWord' };
const told = (...given: unknown[]) => issuesIn(() => vocabularyOf(words, given)).map(issueInWords);

describe('the vocabulary', () => {
  it('has every operator and every word, each once', () => {
    const { names } = vocabularyOf(words, []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names)).toEqual(
      new Set([...Object.keys(operators), ...words.map((word) => (word as typeof own).word)]),
    );
  });

  it('finds what is used, a word the same each time, and nothing else', () => {
    const { find, names } = vocabularyOf(words, []);
    expect(find('isAtMost')?.operator).toBe(operators.isAtMost);
    const word = (ofLanguage as typeof own).word;
    expect(find(word)).toBe(find(word));
    expect(find(word)).toBeDefined();
    expect([find('asAnInventedWord'), find('toString')]).toEqual([undefined, undefined]);
    expect(names).not.toContain('asAnInventedWord');
  });

  it.each<[string, unknown, string]>([
    [
      'an operator',
      { ...own, word: 'isAfter' },
      'words/isAfter/word: the name `isAfter` is taken by an operator or another word, choose another',
    ],
    ['another word', ofLanguage, `words/${(ofLanguage as typeof own).word}/word: the name`],
    ['nothing', {}, 'words/0/word: `word` is missing'],
    ['by no text', { ...own, word: 7 }, 'words/0/word: expected text, found the number 7'],
    ['emptily', { ...own, word: '' }, 'words/0/word: expected'],
  ])('refuses a word of one’s own that is called as %s', (_, word, begins) => {
    expect(told(word)[0]?.slice(0, begins.length)).toBe(begins);
  });

  it('refuses one that is given twice', () => {
    expect(told(withPut(own, '/more', 1), { ...own })).toEqual([
      'words/asAnInventedWord/word: the name `asAnInventedWord` is taken by an operator or another word, choose another',
      'words/asAnInventedWord/more: unknown key `more`',
    ]);
  });
});
