import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { fileWithTerm, issuesIn, smallFile, typeIn } from './loan-policy.ts';
import { malformed, taken, unknown, unknownName, unused, wrongType } from './told.ts';

const at = '/terms/tested';
const tool = { record: { name: 'text', worth: 'money', backOn: 'date', kind: { choice: ['hand', 'power'] } } };

const each = { each: 'loan.tools', as: 'tool' };
const fold = {
  fold: 'loan.tools',
  as: 'tool',
  so: 'sum',
  from: { money: '0.00' },
  next: ['sum', 'plus', 'tool.worth'],
};
/** A list within a list, so many times over. */
const lists = (times: number): string => `a list of ${'lists of '.repeat(times)}none`;

describe('what is worked out for each entry is refused', () => {
  it.each<[object, readonly Issue[]]>([
    [{ ...each, each: 'loan.fee' }, [wrongType(`${at}/each`, 'a list', 'money')]],
    [{ ...each, each: 'nothing' }, [unknownName(`${at}/each`, 'nothing')]],
    // What it gives.
    [{ ...each, gives: 'tool.worth', is: 'tool' }, [malformed(at, 'either `gives` or `is`')]],
    [{ ...each, gives: 'nothing' }, [unknownName(`${at}/gives`, 'nothing')]],
    [
      { ...each, gives: { worth: 'tool.wort', by: 'nobody' } },
      [unknownName(`${at}/gives/worth`, 'tool.wort', 'tool.worth'), unknownName(`${at}/gives/by`, 'nobody')],
    ],
    [{ ...each, is: 'tol.worth' }, [unknownName(`${at}/is`, 'tol.worth', 'tool.worth')]],
    // The condition on which it is kept.
    [{ ...each, where: 'tool.worth' }, [wrongType(`${at}/where`, 'a condition', 'money')]],
    [
      { ...each, where: 'nothing', is: 'nobody' },
      [unknownName(`${at}/where`, 'nothing'), unknownName(`${at}/is`, 'nobody')],
    ],
    // What its entries are called.
    [{ ...each, as: 'asOf' }, [taken(`${at}/as`, 'asOf', 'a fact')]],
    [{ ...each, as: 'loan' }, [taken(`${at}/as`, 'loan', 'a fact')]],
    [{ ...each, as: 'tested' }, [taken(`${at}/as`, 'tested', 'a term')]],
    [{ ...each, is: each }, [taken(`${at}/is/as`, 'tool', 'an entry')]],
    // Its terms.
    [{ ...each, terms: { worth: 'tool.worth' } }, [unused(`${at}/terms/worth`, 'worth')]],
    [{ ...each, terms: { tool: 'loan.fee' }, is: 'tool' }, [taken(`${at}/terms/tool`, 'tool', 'an entry')]],
    [{ ...each, terms: { asOf: 'tool.worth' }, is: 'asOf' }, [taken(`${at}/terms/asOf`, 'asOf', 'a fact')]],
    [
      { ...each, terms: { worth: 'tool.worth' }, is: { each: 'loan.rates', as: 'worth', is: 'worth.percent' } },
      [taken(`${at}/is/as`, 'worth', 'a term'), unused(`${at}/terms/worth`, 'worth')],
    ],
    [
      { ...each, terms: { worth: 'cost', cost: 'worth' }, is: 'worth' },
      [{ code: 'cycle', at: `${at}/terms/cost`, names: ['worth', 'cost', 'worth'] }],
    ],
    [
      { ...each, terms: { worth: { means: 'more than {much}', is: 'tool.worth' } }, is: 'worth' },
      [unknownName(`${at}/terms/worth/means`, 'much')],
    ],
    [{ ...each, terms: { worth: 'nothing' }, is: 'worth' }, [unknownName(`${at}/terms/worth`, 'nothing')]],
  ])('%j', (shape, issues) => {
    expect(issuesIn(fileWithTerm(shape))).toEqual(issues);
  });

  it('where more of its terms read one another than may be', () => {
    const chain = (length: number) => ({
      ...each,
      terms: Object.fromEntries(
        Array.from({ length }, (_, index) => [`of${index}`, index + 1 === length ? 'tool.worth' : `of${index + 1}`]),
      ),
      is: 'of0',
    });
    expect(issuesIn(fileWithTerm(chain(100)))).toEqual([]);
    const expected = '100 names that read one another';
    expect(issuesIn(fileWithTerm(chain(101)))).toEqual([
      { code: 'too-long', at: `${at}/terms/of99`, expected, found: 'more' },
    ]);
  });
});

describe('what is worked out for each entry is a list of', () => {
  it.each<[object, unknown]>([
    [each, tool],
    [{ ...each, where: 'loan.isLost' }, tool],
    [{ ...each, is: 'tool.worth' }, 'money'],
    [{ ...each, gives: 'tool.worth' }, 'money'],
    [{ ...each, gives: { worth: 'tool.worth' } }, { record: { worth: 'money' } }],
    [{ ...each, terms: { cost: 'tool.worth', double: ['cost', 'plus', 'cost'] }, is: 'double' }, 'money'],
    [{ ...each, is: { each: 'loan.rates', as: 'rate', is: 'tool.worth' } }, { list: 'money' }],
    [{ ...each, each: { none: true } }, 'none'],
    [{ ...each, each: [], is: 'tool.anything' }, 'none'],
  ])('%j', (shape, list) => {
    expect(typeIn(fileWithTerm(shape))).toEqual({ list });
  });
});

describe('what is carried over a list is refused', () => {
  it.each<[object, readonly Issue[]]>([
    [{ ...fold, fold: 'loan.fee' }, [wrongType(`${at}/fold`, 'a list', 'money')]],
    [{ ...fold, fold: 'here', from: 'there' }, [unknownName(`${at}/fold`, 'here'), unknownName(`${at}/from`, 'there')]],
    [{ ...fold, next: 'nothing' }, [unknownName(`${at}/next`, 'nothing')]],
    [{ ...fold, so: 'asOf', next: 'tool.worth' }, [taken(`${at}/so`, 'asOf', 'a fact')]],
    [{ ...fold, as: 'asOf', next: 'sum' }, [taken(`${at}/as`, 'asOf', 'a fact')]],
    [{ ...fold, so: 'tool', next: 'loan.fee' }, [taken(`${at}/so`, 'tool', 'an entry')]],
    [{ ...fold, terms: { worth: 'tool.worth' } }, [unused(`${at}/terms/worth`, 'worth')]],
    // Its result is of one type, before the first entry and after each.
    [{ ...fold, from: { days: 0 } }, [wrongType(`${at}/next/2`, 'a number of days', 'money')]],
    [{ ...fold, next: 'tool.backOn' }, [wrongType(`${at}/next`, 'money', 'a date')]],
    [{ ...fold, from: [], next: { list: ['sum'] } }, [wrongType(`${at}/next`, lists(9), lists(10))]],
  ])('%j', (shape, issues) => {
    expect(issuesIn(fileWithTerm(shape))).toEqual(issues);
  });
});

describe('what is carried over a list is', () => {
  it.each<[object, unknown]>([
    [fold, 'money'],
    [{ ...fold, fold: [] }, 'money'],
    [{ ...fold, fold: { none: true } }, 'money'],
    [{ ...fold, terms: { worth: 'tool.worth' }, next: ['sum', 'plus', 'worth'] }, 'money'],
    // Found by trying, from what it is before the first.
    [{ ...fold, from: { none: true } }, 'money'],
    [{ ...fold, from: { decimal: '0' } }, 'decimal'],
    [{ ...fold, from: { none: true }, next: 'tool.kind' }, { choice: ['hand', 'power'] }],
    [{ ...fold, from: { choice: 'none' }, next: 'tool.kind' }, { choice: ['none', 'hand', 'power'] }],
    [{ ...fold, from: [], next: { list: ['tool.worth'] } }, { list: 'money' }],
  ])('%j', (shape, type) => {
    expect(typeIn(fileWithTerm(shape))).toEqual(type);
  });
});

describe('another decision', () => {
  const lost = { fact: 'loan.isLost', operator: 'is', value: true };
  const other = {
    decision: 'other',
    terms: { fee: 'loan.fee' },
    rules: [
      {
        name: 'lost',
        conditions: { all: [lost] },
        event: { type: 'gone', params: { clause: 'L1', because: 'it is' } },
      },
    ],
    values: { fee: { means: 'the fee' } },
    effects: { none: [], gone: [] },
  };
  const beside = (changes: object = {}) => ({ rules: { other: smallFile({ ...other, ...changes }) } });
  const value = { decision: 'other', value: 'fee' };
  const outcome = { decision: 'other', outcome: true };

  it.each<[object, readonly Issue[]]>([
    [{ ...value, decision: 'othr' }, [unknown('decision', `${at}/decision`, 'othr', 'other')]],
    [{ ...value, value: 'fe' }, [unknown('value', `${at}/value`, 'fe', 'fee')]],
    [{ ...value, outcome: true }, [malformed(at, 'either `value` or `outcome`')]],
    [{ decision: 'other' }, [malformed(at, 'either `value` or `outcome`')]],
    [{ ...outcome, decision: 'asked' }, [{ code: 'cycle', at: `${at}/decision`, names: ['asked', '…', 'asked'] }]],
    // What is put in place of facts.
    [{ ...outcome, with: { asOff: 'loan.due' } }, [unknown('path', `${at}/with/asOff`, 'asOff', 'asOf')]],
    [{ ...outcome, with: { asOf: 'loan.fee' } }, [wrongType(`${at}/with/asOf`, 'a date', 'money')]],
    [
      { decision: 'other', with: { asOf: 'nothing', 'loan.fee': 'nobody' } },
      [
        unknownName(`${at}/with/asOf`, 'nothing'),
        unknownName(`${at}/with/loan.fee`, 'nobody'),
        malformed(at, 'either `value` or `outcome`'),
      ],
    ],
  ])('is not consulted by %j', (shape, issues) => {
    expect(issuesIn(fileWithTerm(shape), beside())).toEqual(issues);
  });

  it.each<[object, unknown]>([
    [value, 'money'],
    [outcome, { choice: ['gone', 'none'] }],
    [{ ...value, everywhere: true }, { list: 'money' }],
    [
      { ...outcome, with: { asOf: 'loan.due', 'loan.isLost': true, 'loan.back': { none: true } } },
      { choice: ['gone', 'none'] },
    ],
  ])('%j is %j', (shape, type) => {
    expect(typeIn(fileWithTerm(shape), beside())).toEqual(type);
  });

  it('that is at fault is told under its own name', () => {
    expect(issuesIn(fileWithTerm(value), beside({ clauses: ['L9'] }))).toEqual([
      { ...unknown('clause', '/clauses/0', 'L9', 'L1'), file: 'other' },
    ]);
  });

  it('may not consult what consults it', () => {
    const asking = beside({ terms: { fee: { decision: 'asked', outcome: true } } });
    expect(issuesIn(fileWithTerm(outcome), asking)).toEqual([
      { code: 'cycle', file: 'other', at: '/terms/fee/decision', names: ['asked', '…', 'asked'] },
    ]);
  });
});
