import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import { fileWithTerm, issuesIn, modelIn, typeIn } from './loan-policy.ts';
import { taken, unknown, unknownName, unused, wrongType } from './told.ts';

type Prelude = NonNullable<PolicyFiles['prelude']>;

const aDay = { means: 'the days to wait', value: { days: 1 }, clause: 'L1' };
const inPrelude = (issue: Issue): Issue => ({ ...issue, file: 'prelude' });
/** As many fields as are too many where each is a list of tools. */
const wide = Array.from({ length: 200 }, (_, index) => [`of${index}`, 'one']);

describe('a term of the prelude', () => {
  const late = ['loan.due', 'isBefore', 'dayBack'];
  const dayBack = 'loan.back';

  it('is taken by the file that names it, with those that it reads, and facts', () => {
    const model = modelIn(fileWithTerm('late'), {
      prelude: { late: { means: 'it is late', is: late }, dayBack, spare: 'asOf' },
    });
    expect([...model.terms].map(([name, { means }]) => [name, means])).toEqual([
      ['dayBack', 'dayBack'],
      ['late', 'it is late'],
      ['tested', 'tested'],
      ['isRead', 'isRead'],
    ]);
    expect([...model.facts]).toEqual(['loan.due', 'loan.back']);
  });

  it('may have fields', () => {
    const prelude = { both: { record: { day: 'loan.due' } }, first: 'both.day' };
    const tested = { record: { day: 'both.day', first: 'first' } };
    expect(typeIn(fileWithTerm(tested), { prelude })).toEqual({ record: { day: 'date', first: 'date' } });
  });

  it('is not read where the file defines the name', () => {
    expect(typeIn(fileWithTerm('dayBack', { terms: { dayBack: 'loan.fee' } }), { prelude: { dayBack } })).toBe('money');
  });

  it.each<[string, Prelude, object, readonly Issue[]]>([
    [
      'knows no name of the file',
      { late: ['loan.due', 'isBefore', 'own'] },
      { terms: { own: 'loan.due' } },
      [inPrelude(unknownName('/late/2', 'own')), unused('/terms/own', 'own')],
    ],
    [
      'knows the facts and its own',
      { late: ['loan.due', 'isBefore', 'dayBck'], dayBack },
      {},
      [inPrelude(unknownName('/late/2', 'dayBck', 'dayBack'))],
    ],
    [
      'has fields as its file says',
      { late: 'both.dy', both: { record: { day: 'loan.due' } } },
      {},
      [inPrelude(unknownName('/late', 'both.dy', 'both.day'))],
    ],
    [
      'says no parameter of the file',
      { late: { means: 'after {wait}', is: ['loan.due', 'isBefore', 'loan.back'] } },
      { parameters: { wait: aDay } },
      [inPrelude(unknownName('/late/means', 'wait')), unused('/parameters/wait', 'wait')],
    ],
    [
      'may not read what the file defines otherwise',
      { late, dayBack },
      { terms: { dayBack: 'loan.due' } },
      [
        taken('/terms/dayBack', 'dayBack', 'a term of the prelude that this file reads'),
        unused('/terms/dayBack', 'dayBack'),
      ],
    ],
    [
      'may not read what the file has a parameter for',
      { late, dayBack },
      { parameters: { dayBack: aDay } },
      [
        taken('/parameters/dayBack', 'dayBack', 'a term of the prelude that this file reads'),
        unused('/parameters/dayBack', 'dayBack'),
      ],
    ],
    [
      'is not defined by itself',
      { late: 'later', later: 'late' },
      {},
      [inPrelude({ code: 'cycle', at: '/later', names: ['late', 'later', 'late'] })],
    ],
    [
      'is of one type',
      { late: { list: ['loan.due', 'loan.fee'] } },
      {},
      [inPrelude(wrongType('/late/list/1', 'a date', 'money'))],
    ],
    ['asks what is there', { late: { table: 'rates' } }, {}, [inPrelude(unknown('table', '/late/table', 'rates'))]],
  ])('%s', (_, prelude, changes, issues) => {
    expect(issuesIn(fileWithTerm('late', changes), { prelude })).toEqual(issues);
  });

  it('names the word that it uses wrongly, not itself', () => {
    const pair = {
      takes: { one: { any: 'T' } },
      gives: { any: 'T' },
      terms: { two: { record: Object.fromEntries(wide) } },
    };
    const word = {
      word: 'pair',
      ...pair,
      english: '{one}',
      is: 'two.of0',
      examples: [
        [1, 1],
        ['x', 'x'],
      ],
    };
    const late = [['loan.tools', 'pair'], 'isNone', true] as const;
    expect(issuesIn(fileWithTerm('late'), { prelude: { late }, words: [word] })).toEqual([
      {
        code: 'too-long',
        file: 'words/pair',
        at: '/terms/two',
        expected: '1000 fields and entries in one type',
        found: '1201',
      },
    ]);
  });

  it('is told once, however many read it', () => {
    const terms = { again: ['late', 'isNone', true] };
    const file = fileWithTerm('late', { terms, values: { again: { means: 'again' } } });
    expect(issuesIn(file, { prelude: { late: 'nothing' } })).toEqual([inPrelude(unknownName('/late', 'nothing'))]);
  });
});
