import { describe, expect, it } from 'vitest';
import { limits } from '../../src/language/limits.ts';
import { cycle, taken, tooLong, unknownName, unused, wrongType } from './issues.ts';
import { type Changes, chain, issuesOf, reading } from './late-books.ts';

const at = '/terms/tried';

describe('terms of the prelude', () => {
  const isOneOfTwo = {
    word: 'isOneOfTwo',
    takes: { any: { any: 'T' } },
    gives: 'boolean',
    english: '{any} is one of two',
    is: ['any', 'isAmong', { oneOf: ['book', 'map'] }],
    examples: [
      ['book', true],
      ['film', false],
    ],
  };
  const prelude = (terms: object) => ({ prelude: terms, words: [isOneOfTwo] });
  const inPrelude = (issue: object) => ({ ...issue, file: 'prelude' });

  it.each<[what: string, changes: Changes, terms: object, issues: readonly object[]]>([
    ['are read by name', reading('opened'), { opened: 'loan.due' }, []],
    ['read one another', reading('opened'), { opened: ['closed', 'dayAfter'], closed: 'loan.due' }, []],
    [
      'and paths to fields',
      reading('opened.day'),
      { opened: { record: { day: 'closed.day' } }, closed: { record: { day: 'asOf' } } },
      [],
    ],
    [
      'are near to what is misspelt',
      reading('openned'),
      { opened: 'loan.due' },
      [unknownName(at, 'openned', 'opened')],
    ],
    ['may be called as what a file has that does not read them', reading('opened', { opened: 'asOf' }), {}, []],
    [
      'are not called as a term of the file that reads them',
      reading('opened', { closed: 'asOf' }),
      { opened: ['closed', 'dayAfter'], closed: 'loan.due' },
      [
        taken('/terms/closed', 'closed', 'a term of the prelude that this file reads'),
        unused('/terms/closed', 'closed'),
      ],
    ],
    [
      'are not called as a parameter of the file that reads them',
      { ...reading('opened'), parameters: { closed: { means: 'days', value: { days: 1 }, clause: 'B1' } } },
      { opened: ['closed', 'dayAfter'], closed: 'loan.due' },
      [
        taken('/parameters/closed', 'closed', 'a term of the prelude that this file reads'),
        unused('/parameters/closed', 'closed'),
      ],
    ],
    [
      'read no term of a file',
      reading('opened'),
      { opened: ['lastDay', 'dayAfter'] },
      [inPrelude(unknownName('/opened/0', 'lastDay'))],
    ],
    [
      'read no parameter of a file, though what is near is told',
      reading('opened'),
      { opened: ['graces', 'plusDays', 'grace', { countingFrom: 'day-after' }], gracest: 'loan.due' },
      [inPrelude(unknownName('/opened/0', 'graces', 'gracest')), inPrelude(unknownName('/opened/2', 'grace'))],
    ],
    [
      'read no rule',
      reading('opened'),
      { opened: { not: 'in-time' } },
      [inPrelude(unknownName('/opened/not', 'in-time'))],
    ],
    [
      'say no parameter of a file in what they mean',
      reading('opened'),
      { opened: { means: 'after {grace}', is: 'loan.due' } },
      [inPrelude(unknownName('/opened/means', 'grace'))],
    ],
    [
      'are told what is wrong with them once, with their place',
      reading({ record: { one: 'opened', other: 'opened' } }),
      { opened: ['fee', 'dayAfter'], closed: 'loan.due' },
      [inPrelude(unknownName('/opened/0', 'fee'))],
    ],
    [
      'come back to themselves',
      reading('opened'),
      { opened: ['closed', 'dayAfter'], closed: ['opened', 'dayAfter'] },
      [inPrelude(cycle('/closed/0', 'opened', 'closed', 'opened'))],
    ],
    ['are too many in a row', reading('link1'), chain(limits.namesInRow - 1), [inPrelude(tooLong('/link98'))]],
    [
      'use a word on operands for which it has no meaning, in the file of the word',
      reading('opened'),
      { opened: ['loan.due', 'isOneOfTwo'] },
      [{ ...wrongType('/is/0', 'text', 'a date'), file: 'words/isOneOfTwo' }],
    ],
  ])('%s', (_, changes, terms, issues) => {
    expect(issuesOf(changes, prelude(terms))).toEqual(issues);
  });
});
