import { bool, date, duration, entity, entry, listOf, money, oneOf } from '../../src/language/facts/fact.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import { policyOf } from '../../src/policy.ts';

/** An invented policy: what a library lends, and what it costs to bring a book back late. */
export const libraryFacts = entity({
  asOf: date().describe('the day the question is asked about'),
  loan: entity({
    lentOn: date().describe('the day the book was lent'),
    returnedOn: date().nullable().describe('the day the book came back').meta({ none: 'still out' }),
    shelf: oneOf(['open', 'stack']).describe('where the book stands: `open` | <stack>'),
    length: duration().describe('how long the loan was agreed for'),
    price: money().describe('the price of the book'),
    renewals: listOf(entry({ on: date().describe('the day of the renewal') })).describe('the renewals of the loan'),
  }),
  member: entity({ isBarred: bool().describe('the member is barred') })
    .nullable()
    .describe('the member')
    .meta({ none: 'a passer-by' }),
});

const returnDay = {
  decision: 'return-day',
  question: 'By when must the book come back?',
  clauses: ['L1.1', 'L1.2'],
  parameters: {
    loanTime: { means: 'the time of a loan', value: { days: 21 }, clause: 'L1.1' },
    mostRenewals: { means: 'the most renewals', value: { count: 3 }, clause: 'L1.1' },
  },
  terms: {
    sameDay: { means: 'the day counted first', is: { choice: 'day-after' } },
    lastDay: {
      means: 'the last day of the loan',
      is: {
        fact: 'loan.lentOn',
        operator: 'plusDays',
        value: { fact: 'loanTime' },
        and: { countingFrom: { fact: 'sameDay' } },
      },
    },
    holidays: { means: 'the days the library is shut', is: { table: 'closing-days' } },
    ofTown: { means: 'the days the town library is shut', is: { field: 'town', of: 'holidays' } },
    dueOn: {
      means: 'the day the book is due',
      is: {
        reading: 'closed-on-last-day',
        options: {
          stands: { fact: 'lastDay' },
          moves: { fact: 'lastDay', operator: 'orNextWorkingDay', value: { fact: 'ofTown' } },
        },
      },
    },
    renewalDays: {
      means: 'the days of the renewals',
      is: { each: 'loan.renewals', as: 'renewal', terms: {}, gives: 'renewal.on' },
    },
    renewed: { means: 'the number of renewals', is: { fact: 'renewalDays', operator: 'countOf' } },
    bookIsOut: {
      means: 'the book is still out',
      is: { fact: 'loan.returnedOn', operator: 'isNone', value: true },
    },
  },
  rules: [
    {
      name: 'ask-for-it',
      conditions: {
        all: [
          { fact: 'bookIsOut', operator: 'is', value: true },
          { fact: 'renewed', operator: 'isAtLeast', value: { fact: 'mostRenewals' } },
        ],
      },
      event: {
        type: 'ask-for-it',
        params: { clause: 'L1.2', because: 'the book is due on a day, renewed {renewed} times' },
      },
    },
  ],
  otherwise: { type: 'nothing-to-do', params: { clause: 'L1.1', because: 'the book may stay out or is back' } },
  values: { dueOn: { means: 'the day the book is due', moreFavours: 'customer' } },
  effects: {
    'ask-for-it': [{ party: 'provider', modality: 'may', action: 'ask-for-the-book', by: 'dueOn', clause: 'L1.2' }],
    'nothing-to-do': [],
  },
  examples: [
    {
      name: 'a book lent on New Year | and renewed thrice',
      facts: {
        loan: {
          lentOn: '2025-01-01',
          returnedOn: null,
          renewals: [{ on: '2025-01-10' }, { on: '2025-01-12' }, { on: '2025-01-14' }],
        },
      },
      expect: { outcome: 'ask-for-it', values: { dueOn: '2025-01-22' } },
    },
    {
      name: 'the library is shut on the last day',
      facts: { loan: { lentOn: '2025-01-01', returnedOn: '2025-01-20', renewals: [] } },
      readings: { 'closed-on-last-day': 'moves' },
      expect: { outcome: 'nothing-to-do', values: { dueOn: '2025-01-23' } },
    },
  ],
};

const lateFee = {
  decision: 'late-fee',
  question: 'What does a late book cost?',
  clauses: ['L2'],
  parameters: {
    fee: {
      means: 'the fee for a late book',
      dated: [
        { from: '2024-01-01', value: { money: '1.00' } },
        { from: '2025-01-01', value: { money: '1.50' } },
      ],
      on: 'loan.returnedOn',
      clause: 'L2',
    },
  },
  terms: {
    due: { means: 'the day the book was due', is: { decision: 'return-day', value: 'dueOn' } },
    isLate: {
      means: 'the book came back late',
      is: { fact: 'loan.returnedOn', operator: 'isAfter', value: { fact: 'due' } },
    },
    charge: {
      means: 'the charge',
      is: { when: [{ condition: 'late', then: { fact: 'fee' } }], else: { nil: 'money' } },
    },
  },
  rules: [
    {
      name: 'late',
      conditions: { all: [{ fact: 'isLate', operator: 'is', value: true }] },
      event: { type: 'fee', params: { clause: 'L2', because: 'the book came back late' } },
    },
  ],
  otherwise: { type: 'free', params: { clause: 'L2', because: 'the book is back in time, or still out' } },
  values: { charge: { means: 'the fee', unit: 'pounds' } },
  effects: {
    fee: [{ party: 'customer', modality: 'must', action: 'pay-late-fee', amount: 'charge', clause: 'L2' }],
    free: [],
  },
  immaterial: { 'loan.price': 'the fee is the same for every book' },
  examples: [
    {
      name: 'a day late',
      facts: { loan: { lentOn: '2025-01-01', returnedOn: '2025-01-23', renewals: [] } },
      expect: { outcome: 'fee', values: { charge: '1.50' } },
    },
    { name: 'nothing is known', facts: {}, expect: { outcome: null, needs: ['loan.lentOn', 'loan.returnedOn'] } },
  ],
};

export const libraryFiles: PolicyFiles = {
  title: 'Loans of the *Town* Library',
  version: '1.2.0',
  inForceFrom: '2024-01-01',
  rules: { 'return-day': returnDay, 'late-fee': lateFee },
  clauses: [
    { id: 'L1', title: 'loans', kind: 'info', notEncoded: { reason: 'information', why: 'a heading' } },
    { id: 'L1.1', title: 'three weeks for every book', says: 'A book may be kept for three *weeks*.', kind: 'const' },
    {
      id: 'L1.2',
      title: 'the library may ask for a book',
      kind: 'power',
      reserved: { who: 'the librarian', on: 'whether to ask' },
    },
    { id: 'L2', title: 'a fee for late books', kind: 'rule' },
    {
      id: 'L3',
      title: 'readers keep quiet',
      kind: 'duty',
      notEncoded: { reason: 'judgement', why: 'no measure is given', who: 'the librarian', on: 'what is quiet' },
    },
  ],
  readings: [
    {
      id: 'closed-on-last-day',
      clauses: ['L1.1'],
      decisions: ['return-day'],
      question: 'What if the library is shut on the last day?',
      default: 'stands',
      options: [
        { id: 'stands', means: 'the day stands', favours: 'provider' },
        { id: 'moves', means: 'the next day it is open', favours: 'customer' },
      ],
      why: 'there is a letter box',
    },
  ],
  tables: [
    {
      table: 'closing-days',
      means: 'the days the library is shut',
      source: 'the notice on the door',
      licence: 'none needed',
      type: 'calendars',
      answersFrom: '2024-01-01',
      answersTo: '2026-12-31',
      answersToIs: 'publishedTo',
      standIn: 'tables.closingDays',
      calendars: { town: ['2024-12-25', '2025-01-22', '2025-12-25'] },
    },
  ],
  notedReadings: [{ id: 'quiet', note: 'What is quiet is for the librarian.' }],
};

export const libraryPolicy = policyOf(libraryFiles, libraryFacts);
