import { describe, expect, it } from 'vitest';
import { issuesOf, policyOf, ruleFile, trying } from './small-policy.ts';

const tried = '/terms/tried';

const other = ruleFile(
  { due: 'loan.due', sum: 'loan.deposit', how: 'loan.by', all: 'tools' },
  {
    decision: 'other',
    about: 'loan',
    values: {
      due: { means: 'the day it is due' },
      sum: { means: 'the deposit' },
      how: { means: 'how it came' },
      all: { means: 'what was lent' },
    },
  },
);
const consulting = (parts: object) => ({ asked: trying({ decision: 'other', ...parts }), other });

describe('a consultation is refused', () => {
  it.each<[what: string, parts: object, ...issues: object[]]>([
    [
      'of a decision that there is not',
      { decision: 'othr', value: 'due', with: { nowhere: 'nobody' } },
      { code: 'unknown-decision', at: `${tried}/decision`, name: 'othr', nearest: 'other' },
    ],
    [
      'of the decision that asks',
      { decision: 'asked', outcome: true },
      { code: 'cycle', at: `${tried}/decision`, names: ['asked', '…', 'asked'] },
    ],
    [
      'of a value that the decision does not show',
      { value: 'deu' },
      { code: 'unknown-value', at: `${tried}/value`, name: 'deu' },
    ],
    [
      'of a value that is spelt otherwise',
      { value: 'summ' },
      { code: 'unknown-value', at: `${tried}/value`, name: 'summ', nearest: 'sum' },
    ],
    ['of nothing', {}, { code: 'malformed', at: tried, expected: 'either `value` or `outcome`' }],
    [
      'of a value and of the outcome',
      { value: 'due', outcome: true },
      { code: 'malformed', at: tried, expected: 'either `value` or `outcome`' },
    ],
    [
      'with what is no fact, or what nothing bears, in place of one',
      { value: 'due', with: { asof: 'loan.due', 'loan.back': 'nowhere', asOf: 'loan.due' } },
      { code: 'unknown-path', at: `${tried}/with/asof`, name: 'asof', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/with/loan.back`, name: 'nowhere' },
    ],
    [
      'with what is of another type than the fact, each',
      {
        outcome: true,
        with: {
          'loan.due': 'loan.deposit',
          'loan.deposit': 'discount',
          'loan.by': { choice: 'fax' },
          tools: { list: [{ record: { name: 'asOf' } }] },
          days: { list: ['loan.deposit'] },
        },
      },
      { code: 'wrong-type', at: `${tried}/with/loan.due`, expected: 'a date', found: 'money' },
      { code: 'wrong-type', at: `${tried}/with/loan.deposit`, expected: 'money', found: 'a percentage' },
      { code: 'wrong-type', at: `${tried}/with/loan.by`, expected: 'one of `hand`, `post`', found: 'one of `fax`' },
      {
        code: 'wrong-type',
        at: `${tried}/with/tools`,
        expected: 'a list of records of `name`, `worth`, `isLent`, `back`',
        found: 'a list of records of `name`',
      },
      { code: 'wrong-type', at: `${tried}/with/days`, expected: 'a list of dates', found: 'a list of money' },
    ],
  ])('%s', (_, parts, ...issues) => {
    expect(issuesOf(consulting(parts))).toEqual(issues);
  });
});

it('decisions that consult one another are refused, whichever is checked first', () => {
  const [one, two] = ['one', 'two'].map((decision) => ({
    ...trying({ decision: decision === 'one' ? 'two' : 'one', outcome: true }),
    decision,
  }));
  expect(issuesOf({ one, two })).toEqual([
    { code: 'cycle', at: '/terms/tried/decision', names: ['one', '…', 'one'], file: 'two' },
    { code: 'cycle', at: '/terms/tried/decision', names: ['two', '…', 'two'], file: 'one' },
  ]);
});

const given = {
  asOf: '2025-05-05',
  loan: { due: '2025-03-10', deposit: '20.00', by: 'post' },
  tools: [],
};

describe('a consultation gives', () => {
  it.each<[what: string, parts: object, type: unknown, value: unknown]>([
    ['a value', { value: 'due' }, 'date', '2025-03-10'],
    ['the outcome', { outcome: true }, { choice: ['told'] }, 'told'],
    ['a value of a fact put in place', { value: 'due', with: { 'loan.due': 'asOf' } }, 'date', '2025-05-05'],
    ['a value of none put in place', { value: 'due', with: { 'loan.due': { none: true } } }, 'date', null],
    ['a value of nil put in place', { value: 'sum', with: { 'loan.deposit': { nil: 'money' } } }, 'money', '0.00'],
    [
      'a value of one of the words of a fact put in place',
      { value: 'how', with: { 'loan.by': { choice: 'hand' } } },
      { choice: ['hand', 'post'] },
      'hand',
    ],
    [
      'a value of an empty list put in place',
      { value: 'all', with: { tools: [] } },
      { list: { record: { name: 'text', worth: 'money', isLent: 'boolean', back: 'date' } } },
      [],
    ],
  ])('%s', (_, parts, type, value) => {
    const values = { tried: { means: 'what is tried' } };
    const asked = ruleFile({ tried: { decision: 'other', ...parts } }, { values });
    const policy = policyOf({ asked, other });
    expect(policy.modelOf('asked').terms.get('tried')?.type).toEqual(type);
    expect(policy.evaluate('asked', given).values.tried).toEqual(value);
  });

  it('a list, where it is asked everywhere, of what the decision is about', () => {
    const model = policyOf(consulting({ value: 'due', everywhere: true })).modelOf('asked');
    expect(model.terms.get('tried')).toMatchObject({
      type: { list: 'date' },
      term: { kind: 'decision', decision: 'other', value: 'due', everywhere: true, about: 'loan', with: new Map() },
    });
    expect([...model.consults]).toEqual(['other']);
  });

  it('an outcome, which is no value', () => {
    const model = policyOf(consulting({ outcome: true, with: { asOf: 'loan.due' } })).modelOf('asked');
    expect(model.terms.get('tried')?.term).toEqual({
      kind: 'decision',
      decision: 'other',
      value: null,
      everywhere: false,
      about: 'loan',
      with: new Map([['asOf', 'loan.due']]),
    });
  });
});
