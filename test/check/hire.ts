import { checkDocuments } from '../../src/check/dictionary.ts';
import {
  bool,
  date,
  decimal,
  duration,
  entity,
  entry,
  instant,
  int,
  listOf,
  money,
  oneOf,
  percent,
  text,
  time,
} from '../../src/facts.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import { policyOf } from '../../src/policy.ts';

/** Facts of every type, of an invented hire of bicycles. */
export const hireFacts = entity({
  asOf: date(),
  hire: entity({
    from: date(),
    until: date(),
    at: time(),
    lasts: duration(),
    booked: instant(),
    price: money(),
    discount: percent(),
    weight: decimal(),
    bikes: int(),
    isMember: bool(),
    kind: oneOf(['town', 'racing', 'cargo']),
    note: text(),
    extras: listOf(text()),
    rates: listOf(entry({ from: date(), percent: percent() })),
    repairs: listOf(
      entry({ what: text(), from: date(), to: date(), cost: money(), parts: listOf(entry({ cost: money() })) }),
    ),
  }),
  deposit: entity({ paid: money(), paidOn: date() }).nullable(),
});

export const hireCharge = {
  decision: 'hire-charge',
  question: 'What does the hire of a bicycle cost?',
  clauses: ['H1'],
  parameters: { freeSum: { means: 'the least sum that is asked for', value: { money: '5.00' }, clause: 'H1' } },
  terms: {
    charge: { means: 'the price of all', is: ['hire.price', 'times', 'hire.bikes'] },
    lastDay: {
      means: 'the last day',
      is: {
        reading: 'days-counted',
        options: { 'from-next': 'hire.until', 'from-first': ['hire.until', 'dayBefore'] },
      },
    },
  },
  rules: [
    {
      name: 'due',
      conditions: { all: [{ fact: 'charge', operator: 'isAtLeast', value: { fact: 'freeSum' } }] },
      event: { type: 'due', params: { clause: 'H1', because: 'the hire comes to {charge}' } },
    },
  ],
  otherwise: { type: 'free', params: { clause: 'H1', because: 'less than {freeSum} is not asked for' } },
  values: {
    charge: { means: 'what is asked for', unit: 'pounds' },
    lastDay: { means: 'the last day of the hire' },
  },
  effects: { due: [{ party: 'customer', modality: 'must', action: 'pay', amount: 'charge', clause: 'H1' }], free: [] },
  examples: [
    { name: 'two for a day', facts: { hire: { price: '4.00', bikes: 2 } }, expect: { outcome: 'due' } },
    { name: 'one for an hour', facts: { hire: { price: '4.00', bikes: 1 } }, expect: { outcome: 'free' } },
  ],
};

export const hireFiles: PolicyFiles = {
  version: '1.0.0',
  inForceFrom: '2025-01-01',
  rules: { 'hire-charge': hireCharge },
  clauses: [
    { id: 'H1', title: 'what a hire costs' },
    { id: 'H2', title: 'repairs' },
  ],
  readings: [
    {
      id: 'days-counted',
      clauses: ['H1'],
      decisions: ['hire-charge'],
      question: 'Is the day of collection a day of the hire?',
      default: 'from-next',
      options: [
        { id: 'from-next', means: 'no', favours: 'customer' },
        { id: 'from-first', means: 'yes', favours: 'provider' },
      ],
      why: 'The clause does not say.',
    },
  ],
};

export const hire = (files: Partial<PolicyFiles> = {}): InnerPolicy => policyOf({ ...hireFiles, ...files }, hireFacts);

/** Every issue of these files, or none. */
export function issuesIn(work: () => unknown): readonly Issue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.issues;
    throw error;
  }
}

const noDocuments = {
  tables: [],
  contradictions: [],
  bounds: [],
  notedReadings: [],
  inWords: {},
  letters: {},
  prelude: {},
  examples: {},
};

/** The documents of these files, checked. */
export const hireDocuments = (files: object = {}, form: 'to-check' | 'held' = 'to-check') =>
  checkDocuments({ ...noDocuments, ...hireFiles, ...files }, hireFacts, form);
