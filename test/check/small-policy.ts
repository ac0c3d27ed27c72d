import { bool, date, entity, entry, int, listOf, money, oneOf, percent, text } from '../../src/facts.ts';
import { type InnerPolicy, innerOf } from '../../src/inner-policy.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { Type } from '../../src/language/model/type.ts';
import { loadPolicy } from '../../src/load-policy.ts';
import thanksRate from '../policy/tool-lending/thanks-rate.json' with { type: 'json' };

/** A policy of an invented tool library, small enough that a rule file about one thing is a few lines. */

const tool = entry({ name: text(), worth: money(), isLent: bool(), back: date().nullable() });

export const facts = entity({
  asOf: date(),
  loan: entity({ due: date(), back: date().nullable(), deposit: money(), weeks: int(), by: oneOf(['hand', 'post']) }),
  tools: listOf(tool),
  days: listOf(date()),
  rates: listOf(entry({ from: date(), percent: percent() })),
  discount: percent(),
});

const files = {
  version: '1',
  inForceFrom: '2025-01-01',
  clauses: ['L1', 'L2', 'L5'].map((id) => ({ id, title: 'a clause' })),
  readings: [
    {
      id: 'day-count',
      clauses: ['L1'],
      decisions: ['asked'],
      question: 'Which day is the first?',
      default: 'next',
      options: [
        { id: 'next', means: 'the next day', favours: 'customer' },
        { id: 'same', means: 'the same day', favours: 'provider' },
      ],
      why: 'The clause counts days.',
    },
  ],
  tables: [thanksRate],
};

type Json = Readonly<Record<string, unknown>>;

/** A rule file of these terms, which is right but for what is put in it. */
export const ruleFile = (terms: Json, changes: Json = {}) => ({
  decision: 'asked',
  question: 'What is asked?',
  clauses: ['L1'],
  parameters: {},
  terms,
  rules: [],
  otherwise: { type: 'told', params: { clause: 'L1', because: 'it is told' } },
  values: {},
  effects: { told: [] },
  examples: [{ name: 'nothing is known', facts: {}, expect: { outcome: 'told' } }],
  ...changes,
});

/** A rule file that reads one term, `tried`, of this shape, and other terms as the shape does. */
export const trying = (shape: unknown, terms: Json = {}, changes: Json = {}) =>
  ruleFile(
    { tried: shape, isTried: ['tried', 'isGiven'], ...terms },
    { values: { isTried: { means: 'whether there is what is tried' } }, ...changes },
  );

/** The policy of rule files by their ids, and of what stands beside them. */
export const policyOf = (rules: Json, beside: Json = {}): InnerPolicy =>
  innerOf(loadPolicy({ ...files, rules, ...beside }, facts));

/** Every issue of rule files; what is in `asked` does not name it. */
export function issuesOf(rules: Json, beside: Json = {}): readonly Issue[] {
  try {
    policyOf(rules, beside);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map(({ file, ...issue }) => (file === 'asked' ? issue : { ...issue, file }) as Issue);
  }
}

/** The issues of a term of this shape. */
export const issuesOfTerm = (shape: unknown, terms: Json = {}, changes: Json = {}) =>
  issuesOf({ asked: trying(shape, terms, changes) });

/** The same where the term is read as what none is: one that was refused is not refused again where it is read. */
export const issuesOfTermAlone = (shape: unknown, terms: Json = {}) =>
  issuesOfTerm(shape, { isTried: [{ field: 'nothing', of: 'tried' }, 'isGiven'], ...terms });

/** The type of a term of this shape. */
export const typeOfTerm = (shape: unknown, terms: Json = {}): Type | undefined =>
  policyOf({ asked: trying(shape, terms) })
    .modelOf('asked')
    .terms.get('tried')?.type;

/** What a term of this shape comes to. */
export function valueOfTerm(shape: unknown, given: Json, terms: Json = {}): unknown {
  const values = { tried: { means: 'what is tried' } };
  return policyOf({ asked: ruleFile({ tried: shape, ...terms }, { values }) }).evaluate('asked', given).values.tried;
}
