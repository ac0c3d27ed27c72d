import { bool, date, entity, entry, int, listOf, money, oneOf, percent } from '../../src/facts.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { loadPolicy } from '../../src/load-policy.ts';

const facts = entity({
  asOf: date(),
  loan: entity({
    due: date(),
    back: date().nullable(),
    kind: oneOf(['book', 'map']),
    isRenewed: bool(),
    days: int(),
    rate: percent(),
    worth: money(),
    pages: listOf(entry({ torn: bool(), on: date(), cost: money() })),
  }),
  member: entity({ joined: date() }).nullable(),
});

/** A rule file of a library whose books come back late. */
export const lateBooks = {
  decision: 'late-books',
  question: 'Is a fee due?',
  clauses: ['B1'],
  parameters: {
    grace: { means: 'the days of grace', value: { days: 3 }, clause: 'B1' },
    fee: { means: 'the fee', value: { money: '0.50' }, clause: 'B2' },
  },
  terms: { lastDay: ['loan.due', 'plusDays', 'grace', { countingFrom: 'day-after' }] },
  rules: [
    {
      name: 'in-time',
      conditions: { all: [{ fact: 'loan.back', operator: 'isOnOrBefore', value: { fact: 'lastDay' } }] },
      event: { type: 'no-fee', params: { clause: 'B1', because: 'it came back by {lastDay}' } },
    },
  ],
  otherwise: { type: 'fee', params: { clause: 'B2', because: 'it costs {fee}' } },
  values: { fee: { means: 'the fee' } },
  effects: {
    'no-fee': [],
    fee: [{ party: 'customer', modality: 'must', action: 'pay', amount: 'fee' }],
  },
  examples: [{ name: 'nothing known', facts: {}, expect: { outcome: null, needs: ['loan.back'] } }],
};

const readings = [
  {
    id: 'day-count',
    clauses: ['B1'],
    decisions: ['late-books'],
    question: 'From which day on?',
    default: 'next',
    options: [
      { id: 'next', means: 'the day after', favours: 'customer' },
      { id: 'same', means: 'that day', favours: 'provider' },
    ],
    why: 'The clause does not say.',
  },
];

type Part = 'parameters' | 'terms' | 'values' | 'effects';

/** What a file has in place of what the good one has, or, of its parts, beside it; what is `undefined` is left out. */
export type Changes = { readonly [key: string]: unknown } & { readonly [key in Part]?: object };

export const changed = ({ parameters, terms, values, effects, ...others }: Changes = {}): object => {
  const file = {
    ...lateBooks,
    parameters: { ...lateBooks.parameters, ...parameters },
    terms: { ...lateBooks.terms, ...terms },
    values: { ...lateBooks.values, ...values },
    effects: { ...lateBooks.effects, ...effects },
    ...others,
  };
  return JSON.parse(JSON.stringify(file));
};

/** A policy of the file as changed, and of what stands beside it: words, a prelude, other rule files. */
export const policyOf = (
  changes: Changes,
  { rules = {}, ...beside }: { readonly rules?: object; readonly [document: string]: unknown } = {},
) =>
  loadPolicy(
    {
      version: '1',
      inForceFrom: '2025-01-01',
      clauses: [
        { id: 'B1', title: 'days' },
        { id: 'B2', title: 'fees' },
        { id: 'B3', title: 'renewals' },
      ],
      readings,
      rules: { 'late-books': changed(changes), ...rules },
      ...beside,
    },
    facts,
  );

/** What is wrong with that policy; the name of the file is told only where it is another. */
export function issuesOf(changes: Changes, beside?: Parameters<typeof policyOf>[1]): readonly Issue[] {
  try {
    policyOf(changes, beside);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => (file === 'late-books' ? issue : { ...issue, file }) as Issue);
  }
}

/** The changes by which the file has a term, which a value reads. */
export const reading = (tried: unknown, terms: object = {}): Changes => ({
  terms: { ...terms, tried, isTried: ['tried', 'isNone', true] },
  values: { isTried: { means: 'whether it is none' } },
});

/** Terms that read one another in a row, the first of which is `link1`; the last reads a fact. */
export const chain = (length: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [`link${index + 1}`, index + 1 < length ? `link${index + 2}` : 'loan.due']),
  );
