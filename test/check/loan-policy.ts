import { bool, date, entity, entry, int, listOf, money, oneOf, percent, text } from '../../src/facts.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { PolicyFiles } from '../../src/language/grammar/policy-files.ts';
import type { DecisionModel } from '../../src/language/model/decision-model.ts';
import type { Type } from '../../src/language/model/type.ts';
import { policyOf } from '../../src/policy.ts';

const tool = entry({ name: text(), worth: money(), backOn: date().nullable(), kind: oneOf(['hand', 'power']) });

/** What a question about a loan of tools may rest on. */
const facts = entity({
  asOf: date(),
  loan: entity({
    due: date(),
    back: date().nullable(),
    fee: money(),
    discount: percent(),
    weeks: int(),
    isLost: bool(),
    by: oneOf(['post', 'desk']),
    note: text(),
    tools: listOf(tool),
    rates: listOf(entry({ from: date(), percent: percent() })),
  }),
  deposit: entity({ paidOn: date(), amount: money() }).nullable(),
});

/** A rule file that says as little as one can, with changes laid over it. */
export const smallFile = (changes: object = {}): object => ({
  decision: 'asked',
  question: 'What is asked?',
  clauses: ['L1'],
  parameters: {},
  terms: {},
  rules: [],
  otherwise: { type: 'none', params: { clause: 'L1', because: 'nothing is said of it' } },
  values: {},
  effects: { none: [] },
  examples: [{ name: 'nothing known', facts: {}, expect: { outcome: 'none' } }],
  ...changes,
});

interface Changes {
  readonly terms?: object;
  readonly values?: object;
}

/** A small file with a term `tested`, which another term reads. */
export function fileWithTerm(tested: unknown, changes: object = {}): object {
  const { terms, values }: Changes = changes;
  return smallFile({
    ...changes,
    terms: { tested, ...terms, isRead: ['tested', 'isNone', true] },
    values: { ...values, isRead: { means: 'whether there is none' } },
  });
}

/** The small file beside another that it may consult, with documents of both. */
const policyWith = (asked: object, more: Partial<PolicyFiles> = {}) =>
  policyOf(
    {
      version: '1',
      inForceFrom: '2025-01-01',
      clauses: [
        { id: 'L1', title: 'loans' },
        { id: 'L2', title: 'fees' },
      ],
      readings: [
        {
          id: 'day-of-return',
          clauses: ['L1'],
          decisions: [],
          question: 'Which day is the day of return?',
          default: 'due-day',
          options: [
            { id: 'due-day', means: 'the day it is due', favours: 'customer' },
            { id: 'day-after', means: 'the day after', favours: 'provider' },
          ],
          why: 'nothing says so',
        },
      ],
      ...more,
      rules: { asked, other: smallFile({ decision: 'other' }), ...more.rules },
    },
    facts,
  );

/** All that is wrong with a file, told with its document where that is another. */
export function issuesIn(asked: object, more?: Partial<PolicyFiles>): readonly Omit<Issue, 'file'>[] {
  try {
    policyWith(asked, more).modelOf('asked');
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => (file === 'asked' ? issue : { ...issue, file }));
  }
}

export const modelIn = (asked: object, more?: Partial<PolicyFiles>): DecisionModel =>
  policyWith(asked, more).modelOf('asked');

/** The type of the term `tested` in a file. */
export const typeIn = (asked: object, more?: Partial<PolicyFiles>): Type | undefined =>
  modelIn(asked, more).terms.get('tested')?.type;
