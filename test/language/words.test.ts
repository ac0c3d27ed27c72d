import { describe, expect, test } from 'vitest';
import { checkWord } from '../../src/check/check-word.ts';
import { formOf, vocabularyOf } from '../../src/check/vocabulary.ts';
import { words } from '../../src/words/index.ts';

const vocabulary = vocabularyOf(words, []);

describe.each((words as { word: string }[]).map((document) => [document.word, document] as const))(
  '%s',
  (_name, document) => {
    const form = formOf(document);

    test('has the form of a word', () => expect(form).not.toHaveProperty('issues'));

    test('is right on every kind of operands, and by its examples', () => {
      expect('data' in form && checkWord(form.data, vocabulary)).toEqual([]);
    });
  },
);
