import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../src/bind/split-document.ts';
import { berthTerms, harbourRules } from './gull-creek.ts';

/** The sentences of each clause of a document, lines put together. */
const sentencesOf = (text: string, part = 0): Record<string, string[]> =>
  Object.fromEntries(
    (splitDocument(text)[part]?.clauses ?? []).map(({ number, pieces }) => {
      const sentences: string[] = [];
      for (const piece of pieces)
        sentences[piece.sentence - 1] = [sentences[piece.sentence - 1], piece.text].filter(Boolean).join(' ');
      return [number, sentences];
    }),
  );

const numbersOf = (text: string): string[] =>
  splitDocument(text).flatMap(({ clauses }) => clauses.map(({ number }) => number));

describe('a document', () => {
  const terms = sentencesOf(berthTerms);

  it('is split into its numbered clauses, the words before the first being clause 0', () => {
    expect(numbersOf(berthTerms)).toEqual(['0', '1', '1.1', '1.2', '1.3', '1.3.1', '1.3.2', '1.4', '2', '3']);
  });

  it('keeps a heading, a paragraph and a bullet apart, and lettered limbs together', () => {
    expect(terms['2']?.slice(0, 5)).toEqual([
      'Insurance',
      'Every boat is insured for £1,000,000.',
      'Show us the policy before 1 April.',
      'A boat without one may not stay, and the following applies:',
      'The berth is closed',
    ]);
    expect(terms['1.2']?.[0]).toMatch(/^Unless.* a\) .* b\) .* runs\.$/);
  });

  it('knows an abbreviation, an address, a figure and a missing space', () => {
    const rules = sentencesOf(harbourRules);
    expect(rules['1']).toHaveLength(4);
    expect(rules['3.1']?.[0]).toBe('Speed The speed limit is 4 knots.');
    expect(rules['3.2']?.slice(1, 2)).toEqual(['Engines are not run between 22:00 and 7:00, No. 3 pontoon excepted.']);
  });

  it('does not take a number on a new line for a clause', () => {
    const wrapped = berthTerms.replace('clause 9.3.2', 'clause\n9.3.2');
    expect(numbersOf(wrapped)).toEqual(numbersOf(berthTerms));
  });

  it('has lists within a paragraph as clauses and bullets too', () => {
    const inline = '1. A\n\n1.1 We either: 1.1.1 stay; or 1.1.2 go.\n\n2. B\n\nFirst: • one • two';
    expect(sentencesOf(inline)).toEqual({
      '0': [],
      '1': ['A'],
      '1.1': ['We either:'],
      '1.1.1': ['stay; or'],
      '1.1.2': ['go.'],
      '2': ['B', 'First:', 'one', 'two'],
    });
  });
});

describe('a file of two documents', () => {
  it.each([
    ['a line apart', '\n'],
    ['without a line end between', ''],
  ])('is two documents, %s', (_, between) => {
    const both = harbourRules + between + berthTerms;
    expect(sentencesOf(both, 0)).toEqual(sentencesOf(harbourRules));
    expect(sentencesOf(both, 1)).toEqual(sentencesOf(berthTerms));
    const turned = berthTerms + between + harbourRules;
    expect(sentencesOf(turned, 0)).toEqual(sentencesOf(berthTerms));
    expect(sentencesOf(turned, 1)).toEqual(sentencesOf(harbourRules));
  });
});
