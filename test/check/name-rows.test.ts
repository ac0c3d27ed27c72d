import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { fileWithTerm, issuesIn, smallFile, typeIn } from './loan-policy.ts';
import { taken, unknownName, unused, wrongType } from './told.ts';

const at = '/terms/tested';
const aDay = { means: 'the days to wait', value: { days: 1 }, clause: 'L1' };
const rule = (name: string) => ({
  name,
  conditions: { all: [{ fact: 'loan.isLost', operator: 'is', value: true }] },
  event: { type: 'none', params: { clause: 'L1', because: 'it is lost' } },
});

describe('a path', () => {
  const terms = {
    both: { record: { day: 'loan.due', tools: 'loan.tools' } },
    lists: { list: ['loan.tools'] },
    gone: { none: true },
  };

  it.each<[string, Issue]>([
    ['asOff', unknownName(at, 'asOff', 'asOf')],
    // An entity is no name, unless it may be left out; its fields are facts.
    ['loan', unknownName(at, 'loan')],
    ['deposit.paid', unknownName(at, 'deposit.paid', 'deposit.paidOn')],
    ['loan.due.day', wrongType(at, '`loan.due` to be a record', 'a date')],
    ['loan.fee[].sum', wrongType(at, '`loan.fee` to be a list of records', 'money')],
    [
      'loan.tools.worth',
      wrongType(at, '`loan.tools` to be a record', 'a list of records of `name`, `worth`, `backOn`, `kind`'),
    ],
    ['loan.tools[].wort', unknownName(at, 'loan.tools[].wort', 'loan.tools[].worth')],
    ['loan.tools[].worth.sum', wrongType(at, '`loan.tools[].worth` to be a record', 'a list of money')],
    ['loan.tools[]', unknownName(at, 'loan.tools[]', 'loan.tools')],
    ['loan.tools[]worth', unknownName(at, 'loan.tools[]worth')],
    ['loan.due.', unknownName(at, 'loan.due.', 'loan.due')],
    ['loan.due..day', unknownName(at, 'loan.due..day')],
    ['both.dy', unknownName(at, 'both.dy', 'both.day')],
    [
      'both.tools.worth',
      wrongType(at, '`both.tools` to be a record', 'a list of records of `name`, `worth`, `backOn`, `kind`'),
    ],
    ['both[].day', wrongType(at, '`both` to be a list of records', 'a record of `day`, `tools`')],
    ['lists[][].worth', unknownName(at, 'lists[][].worth')],
  ])('%s leads nowhere', (path, issue) => {
    expect(issuesIn(fileWithTerm(path, { terms })).filter(({ code }) => code !== 'unused-name')).toEqual([issue]);
  });

  it.each<[string, unknown]>([
    ['loan.due', 'date'],
    ['deposit', 'entity'],
    ['deposit.paidOn', 'date'],
    ['loan.tools[].worth', { list: 'money' }],
    ['both.day', 'date'],
    ['both.tools[].worth', { list: 'money' }],
    ['lists[].worth', { list: { list: 'money' } }],
    ['gone.day', 'none'],
    ['gone[].day.hour', 'none'],
  ])('%s is %j', (path, type) => {
    const ofBase = Object.entries(terms).filter(([name]) => path.startsWith(name));
    expect(typeIn(fileWithTerm(path, { terms: Object.fromEntries(ofBase) }))).toEqual(type);
  });
});

describe('a name is borne once', () => {
  const read = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`${name}IsRead`, { means: 'none', is: name }]));

  it.each<[string, object, readonly Issue[]]>([
    ['by a rule', { rules: [rule('lost'), rule('lost')] }, [taken('/rules/1/name', 'lost', 'another rule')]],
    [
      'by a fact, and not by a parameter',
      { parameters: { asOf: aDay }, values: read('asOf') },
      [taken('/parameters/asOf', 'asOf', 'a fact')],
    ],
    [
      'by a fact, and not by a term',
      { terms: { asOf: 'loan.due' } },
      [taken('/terms/asOf', 'asOf', 'a fact'), unused('/terms/asOf', 'asOf')],
    ],
    [
      'by a parameter, and not by a term',
      { parameters: { wait: aDay }, terms: { wait: 'loan.due' }, values: read('wait') },
      [taken('/terms/wait', 'wait', 'a parameter')],
    ],
    [
      'by a rule, and not by a term',
      { rules: [rule('lost')], terms: { lost: 'loan.isLost' }, values: read('lost') },
      [taken('/terms/lost', 'lost', 'a rule'), unused('/terms/lost', 'lost')],
    ],
  ])('%s', (_, changes, issues) => {
    expect(issuesIn(smallFile(changes))).toEqual(issues);
  });

  it.each<[string, string, object]>([
    ['a parameter', 'wait', { parameters: { wait: aDay }, terms: { isWaiting: ['wait', 'isNone', true] } }],
    ['a rule', 'lost', { rules: [rule('lost')] }],
    ['a term', 'isRead', {}],
    ['a term of the prelude', 'dayBack', {}],
    ['a fact', 'loan', {}],
  ])('%s, and not by an entry', (detail, name, changes) => {
    const file = fileWithTerm({ each: 'loan.tools', as: name, is: 'asOf' }, changes);
    expect(issuesIn(file, { prelude: { dayBack: 'loan.back' } })).toContainEqual(taken(`${at}/as`, name, detail));
  });
});

describe('what is defined by itself is told with its way round', () => {
  it.each<[string, unknown, object, Issue]>([
    ['a term', 'tested', {}, { code: 'cycle', at, names: ['tested', 'tested'] }],
    [
      'a term, by others',
      'first',
      { terms: { first: 'second', second: ['third', 'dayAfter'], third: 'first' } },
      { code: 'cycle', at: '/terms/third', names: ['first', 'second', 'third', 'first'] },
    ],
    [
      'a parameter, by the day that chooses it',
      'wait',
      {
        parameters: {
          wait: { means: 'the wait', dated: [{ from: '2025-01-01', value: { days: 1 } }], on: 'wait', clause: 'L1' },
        },
      },
      { code: 'cycle', at: '/parameters/wait/on', names: ['wait', 'wait'] },
    ],
    [
      'a rule, by a term',
      'lost',
      {
        rules: [{ ...rule('lost'), conditions: { any: [{ fact: 'isLost', operator: 'is', value: true }] } }],
        terms: { isLost: { not: 'lost' } },
      },
      { code: 'cycle', at: '/terms/isLost/not', names: ['lost', 'isLost', 'lost'] },
    ],
    [
      'a rule, by a rule',
      'loan.isLost',
      { rules: [{ ...rule('lost'), conditions: { all: [{ not: { condition: 'lost' } }] } }] },
      { code: 'cycle', at: '/rules/0/conditions/all/0/not/condition', names: ['lost', 'lost'] },
    ],
  ])('%s', (_, tested, changes, issue) => {
    expect(issuesIn(fileWithTerm(tested, changes))).toEqual([issue]);
  });

  it('and what reads more names in a row than may be is not read to its end', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [`of${index}`, index + 1 === length ? 'asOf' : `of${index + 1}`]),
      );
    expect(issuesIn(fileWithTerm('of0', { terms: chain(98) }))).toEqual([]);
    expect(issuesIn(fileWithTerm('of0', { terms: chain(99) }))).toEqual([
      { code: 'too-long', at: '/terms/of97', expected: '100 names that read one another', found: 'more' },
    ]);
  });
});

describe('a dated parameter is chosen by a day', () => {
  const on = (name: string) => ({
    parameters: {
      wait: { means: 'the wait', dated: [{ from: '2025-01-01', value: { days: 1 } }], on: name, clause: 'L1' },
    },
  });

  it.each<[string, readonly Issue[]]>([
    ['loan.due', []],
    ['loan.fee', [wrongType('/parameters/wait/on', 'a date', 'money')]],
    ['loan.duee', [unknownName('/parameters/wait/on', 'loan.duee', 'loan.due')]],
  ])('%s', (name, issues) => {
    expect(issuesIn(fileWithTerm('wait', on(name)))).toEqual(issues);
  });
});
