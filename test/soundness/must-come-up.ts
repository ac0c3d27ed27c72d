import { vocabularyOf } from '../../src/check/vocabulary.ts';
import type { Entry } from '../../src/language/model/vocabulary.ts';
import type { Operator } from '../../src/language/operators/operator.ts';
import { words } from '../../src/words/index.ts';

const vocabulary = vocabularyOf(words, []);

/** What a sentence may be written with: every operator, and every word of the language. */
export const callable: Readonly<Record<string, Operator>> = Object.fromEntries(
  vocabulary.names.map((name) => [name, (vocabulary.find(name) as Entry).operator]),
);

const shapes = [
  'sentence',
  'short sentence',
  'when',
  'when in short',
  'term long',
  'term beside',
  'term alone',
  'reading',
  'reading block',
  'each',
  'each where',
  'each gives',
  'each is',
  'each terms',
  'fold',
  'record',
  'field',
  'path',
  'field of entries',
  'path of entries',
  'decision',
  'decision outcome',
  'table',
  'leftOut',
  'choice',
  'all',
  'any',
  'not',
  'nil',
  'none',
  'empty list',
  'always',
  'parameter',
  'dated parameter',
];

/** Every operator, word and shape. */
export const musts: readonly string[] = [...Object.keys(callable), ...shapes];
