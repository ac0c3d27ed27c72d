import { isRecord } from '../language/answer/found.ts';
import type { Issue } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { type WordFile, wordFile } from '../language/grammar/word-file.ts';
import type { Entry, Vocabulary } from '../language/model/vocabulary.ts';
import { operators } from '../language/operators/index.ts';
import { checkWord } from './check-word.ts';
import { documentIn, parseDocument } from './document.ts';
import { inWord } from './in-word.ts';
import { wordEntry } from './word.ts';

/**
 * Every operator, the words of the language, and words of one's own. Those of the language are checked when they are first
 * used; one's own at once, with their examples. Throws `PolicyError` with the issues of all of one's own.
 */
export function vocabularyOf(ofLanguage: readonly unknown[], own: readonly unknown[]): Vocabulary {
  const documents = new Map(ofLanguage.map((document, index) => [nameOf(document, index), document]));
  const issues = own.flatMap((document, index) => {
    const name = nameOf(document, index);
    const isTaken = Object.hasOwn(operators, name) || documents.has(name);
    if (!isTaken) documents.set(name, document);
    const taken: Issue = { code: 'name-taken', at: '/word', name, detail: 'an operator or another word' };
    return isTaken ? [inWord(name, taken)] : [];
  });
  const entries = new Map<string, Entry>(
    Object.entries(operators).map(([name, operator]) => [name, { operator, bodyOn: null }]),
  );
  for (const name of documents.keys()) entries.delete(name);
  const vocabulary: Vocabulary = {
    names: [...entries.keys(), ...documents.keys()],
    find(name) {
      const known = entries.get(name);
      if (known !== undefined || !documents.has(name)) return known;
      const document = documents.get(name);
      // Those of the language are in their form, which tests hold.
      const form = documentIn(ofLanguage.includes(document) ? 'held' : 'to-check', wordFile, document);
      if ('issues' in form) throw new PolicyError(form.issues.map((issue) => inWord(name, issue)));
      const entry = wordEntry(form.data, () => vocabulary);
      entries.set(name, entry);
      return entry;
    },
  };
  for (const [index, document] of own.entries()) {
    const name = nameOf(document, index);
    if (documents.get(name) !== document) continue;
    const form = formOf(document);
    const found = 'issues' in form ? form.issues : checkWord(form.data, vocabulary);
    issues.push(...found.map((issue) => inWord(name, issue)));
  }
  if (issues.length > 0) throw new PolicyError(issues);
  return vocabulary;
}

/** A word in the form that the schema wants, or the faults of its form. */
export const formOf = (document: unknown): { data: WordFile } | { issues: Issue[] } =>
  parseDocument(wordFile(), document);

/** What a word is called; one that says no name is told by its place. */
const nameOf = (document: unknown, index: number): string =>
  isRecord(document) && typeof document.word === 'string' && document.word !== '' ? document.word : String(index);
