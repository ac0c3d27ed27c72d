import { describe, expect, it } from 'vitest';
import { decisionInWords } from '../../src/explain/decision-to-english.ts';
import type { Reason, TermReason } from '../../src/language/answer/reason.ts';
import { date, entity, entry, int, listOf, money, oneOf } from '../../src/language/facts/fact.ts';
import { policyOf } from '../../src/policy.ts';
import { everyReason } from '../laws/told.ts';

const facts = entity({
  loan: entity({
    by: oneOf(['child', 'adult']).describe('who borrowed the books'),
    endsOn: date().describe('the day the loan ends'),
    books: listOf(
      entry({
        fine: money().describe('the fine for a day'),
        daysLate: int().describe('the days by which the book is late').meta({ unit: 'days' }),
      }),
    ).describe('the books of the loan'),
  }),
});

/** What late books cost, told in shapes that nest. */
const fines = {
  decision: 'fines',
  question: 'What do late books cost?',
  clauses: ['L1'],
  parameters: { most: { means: 'the most that is charged', value: { money: '5.00' }, clause: 'L1' } },
  terms: {
    ofEach: {
      means: 'the fine of each late book',
      is: {
        each: 'loan.books',
        as: 'book',
        where: { fact: 'book.daysLate', operator: 'isMoreThan', value: { days: 0 } },
        terms: {
          charged: {
            means: 'the fine of the book',
            is: { fact: 'book.fine', operator: 'plus', value: { fact: 'book.fine' } },
          },
        },
        gives: 'charged',
      },
    },
    total: {
      means: 'all the fines',
      is: {
        fold: 'ofEach',
        as: 'fine',
        so: 'sum',
        from: { money: '0.00' },
        next: { fact: 'sum', operator: 'plus', value: { fact: 'fine' } },
      },
    },
    due: {
      means: 'what is due',
      is: {
        when: [
          { condition: { fact: 'loan.by', operator: 'is', value: 'child' }, then: { money: '0.00' } },
          { condition: { fact: 'total', operator: 'isMoreThan', value: { fact: 'most' } }, then: 'most' },
        ],
        else: 'total',
      },
    },
  },
  rules: [
    {
      name: 'late',
      conditions: { all: [{ fact: 'due', operator: 'isMoreThan', value: { fact: 'nothing' } }] },
      event: { type: 'due', params: { clause: 'L1', because: 'the fines come to {due}' } },
    },
  ],
  otherwise: { type: 'none', params: { clause: 'L1', because: 'no book is late' } },
  values: { due: { means: 'what is due', unit: 'pounds' } },
  effects: { due: [], none: [] },
  examples: [{ name: 'no books', facts: { loan: { by: 'adult', books: [] } }, expect: { outcome: 'none' } }],
};

const policy = policyOf(
  {
    version: '1.0.0',
    inForceFrom: '2024-01-01',
    rules: {
      fines: {
        ...fines,
        terms: { ...fines.terms, nothing: { means: 'nothing', is: { money: '0.00' } } },
      },
    },
    clauses: [{ id: 'L1', title: 'fines' }],
  },
  facts,
);

const books = [
  { fine: '0.50', daysLate: 0 },
  { fine: '1.00', daysLate: 3 },
  { fine: '2.00', daysLate: 1 },
];
const answerTo = (loan: object) => policy.evaluate('fines', { loan });
const termIn = (because: readonly Reason[], name: string): TermReason =>
  everyReason(because, 'fines')
    .map(({ reason }) => reason)
    .find((reason) => 'term' in reason && reason.term === name) as TermReason;

describe('the reasons of a decision', () => {
  const { because } = answerTo({ by: 'adult', books });
  const due = termIn(because, 'due');

  it('tell the branch taken, and first the condition that took it', () => {
    expect(due).toMatchObject({ value: '5', type: 'money', unit: 'pounds', branch: 1 });
    expect(due.from.slice(0, 2)).toMatchObject([
      { at: '/terms/due/is/when/1/condition', fact: 'total', holds: true, right: { value: '5', type: 'money' } },
      { at: '/terms/due/is/when/0/condition', fact: 'loan.by', holds: false, left: { value: 'adult' } },
    ]);
  });

  it('tell no branch while it is open, and what may be', () => {
    const open = answerTo({ books });
    expect(open.values).toEqual({ due: null });
    const reason = termIn(open.because, 'due');
    expect(reason).not.toHaveProperty('branch');
    expect(reason.from[0]).toMatchObject({
      at: '/terms/due/is/when/0/condition',
      holds: 'unknown',
      left: { value: { unknown: true, oneOf: ['child', 'adult'] } },
    });
  });

  it('tell each entry by its list, place and number, also those that are passed over', () => {
    const entries = termIn(because, 'ofEach').from.filter((reason) => 'entry' in reason);
    expect(entries).toMatchObject([
      { entry: 0, list: 'loan.books', at: '/terms/ofEach/is' },
      { entry: 1, list: 'loan.books', at: '/terms/ofEach/is' },
      { entry: 2, list: 'loan.books', at: '/terms/ofEach/is' },
    ]);
    expect(entries.map(({ from }) => from.map((reason) => ('term' in reason ? reason.value : 'condition')))).toEqual([
      ['condition'],
      ['condition', '2'],
      ['condition', '4'],
    ]);
    expect(termIn(because, 'total').from.filter((reason) => 'entry' in reason)).toHaveLength(2);
  });

  it('tell the sentence that gave a value, with the type of each operand', () => {
    const { from } = termIn(because, 'ofEach').from.find((reason) => 'entry' in reason && reason.entry === 1) as never;
    expect((from as TermReason[])[1]?.by).toEqual({
      at: '/terms/ofEach/is/terms/charged/is',
      operator: 'plus',
      left: { value: '1', type: 'money', unit: 'pounds' },
      right: { value: '1', type: 'money', unit: 'pounds' },
    });
  });

  it('tell what the words of the rule name', () => {
    expect(because[0]).toMatchObject({
      rule: 'late',
      at: '/rules/0',
      says: { due: { value: '5', type: 'money', unit: 'pounds' } },
    });
  });

  it('are told in words by what they say', () => {
    const text = (loan: object) => decisionInWords(answerTo(loan), policy.modelOf('fines'), policy.dictionary);
    const words = text({ by: 'adult', books }).split('\n');
    expect(words).toContain('due: the fines come to £5.00 (L1)');
    expect(words.map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'what is due: £5.00 (the most that is charged)',
        'true: all the fines (£6.00) is more than the most that is charged (£5.00)',
        'false: who borrowed the books (adult) is child',
        'book 2',
        'true: the days by which the book is late (3 days) is more than 0 days',
        'the fine of the book: £2.00 (£1.00 plus £1.00)',
      ]),
    );
    expect(text({ books })).toContain('not known: who borrowed the books (not known) is child');
  });
});
