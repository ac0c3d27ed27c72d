import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { documentIn } from '../../src/check/document.ts';
import { formOf } from '../../src/check/vocabulary.ts';
import { ruleFile } from '../../src/language/grammar/rule-file.ts';
import { policyOf } from '../../src/policy.ts';
import { words } from '../../src/words/index.ts';

// What the package ships is not parsed again in the process that asks it something.
describe('the form of what the package ships', () => {
  it.each(Object.entries(files.rules))('rules/decisions/%s.json', (_, document) => {
    expect(documentIn('to-check', ruleFile, document)).toEqual({ data: document });
  });

  it.each(words.map((word, index) => [index, word]))('word %i of the language', (_, word) => {
    expect(formOf(word)).toEqual({ data: word });
  });

  it('all other documents, which give the same policy parsed and not', () => {
    const [parsed, held] = [policyOf(files, facts), policyOf(files, facts, null, 'held')];
    for (const decision of parsed.decisions)
      expect(shown(held.modelOf(decision))).toEqual(shown(parsed.modelOf(decision)));
    const { model: _, vocabulary: __, ...names } = parsed.dictionary;
    expect(held.dictionary).toMatchObject(names);
    expect(held.documents).toEqual(parsed.documents);
    expect(held.stamp).toEqual(parsed.stamp);
    expect(held.bounds.all().length).toBe(parsed.bounds.all().length);
  });
});

/** All data of a model; the same functions stand in both. */
const shown = (model: object): unknown =>
  JSON.parse(JSON.stringify(model, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part)));
