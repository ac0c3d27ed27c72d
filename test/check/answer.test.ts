import { describe, expect, it } from 'vitest';
import { differenceInWords, inWords } from '../../src/check/answer.ts';
import { answerForms } from '../../src/check/answer-forms.ts';
import { parseForm } from '../../src/check/form.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { issuesIn } from './hire.ts';
import { withPut } from './with-put.ts';

const ours = { digest: 'ours' };
const decision = {
  reasons: 'full',
  decision: 'hire-charge',
  outcome: 'due',
  values: { charge: '8.00' },
  needs: ['hire.price'],
  effects: [{}],
  reserved: [],
  because: [{ rule: 'due' }],
  readings: { 'days-counted': 'from-next' },
  tables: [],
  policy: ours,
};
const { reasons: _, reserved, because, readings, tables, ...bare } = decision;
const short = { ...bare, reasons: 'none' };
const comparison = { answer: decision, readings: [{}] };
const assessment = {
  asOf: '2025-03-10',
  decisions: { 'hire-charge': decision },
  matters: { bikes: { 'hire-charge': short } },
  effects: [],
  missing: [],
  conflicts: [],
  statement: {},
};
const changed = () => ({ added: [], removed: ['H2'], changed: [] });
const stamp = { version: '1.0.0', inForceFrom: '2025-01-01', digest: 'ours' };
const diff = {
  older: { ...stamp, digest: 'theirs' },
  newer: stamp,
  ...Object.fromEntries(['clauses', 'readings', 'tables', 'shared', 'decisions'].map((of) => [of, changed()])),
  files: [],
  answers: [],
};
const answers = { decision, comparison, assessment, diff };
type Kind = keyof typeof answers;

const words = () => 'words';
const told = (kind: Exclude<Kind, 'diff'>, answer: unknown) =>
  issuesIn(() => inWords(kind, answer, 'ours', words)).map(issueInWords);

describe('the form of answers', () => {
  it.each<[Kind, object]>([
    ['decision', decision],
    ['decision', { ...decision, reasons: 'short', more: 1 }],
    ['decision', { ...bare, reserved, because, readings, tables }],
    ['decision', { ...short, outcome: null, more: 1 }],
    ['comparison', { ...comparison, more: 1 }],
    ['assessment', { ...assessment, asOf: null, more: 1 }],
    ['diff', { ...diff, more: 1 }],
  ])('takes a %s with all that it has', (kind, answer) => {
    expect(parseForm<unknown>(answerForms()[kind], answer)).toEqual({ data: answer });
  });

  it.each<[Kind, ...string[]]>([
    ['decision', 'decision', 'outcome', 'values', 'needs', 'effects', 'policy', 'policy/digest', 'reserved', 'because'],
    ['decision', 'readings', 'tables', 'needs/0', 'effects/0', 'because/0', 'readings/days-counted'],
    ['comparison', 'answer', 'readings', 'readings/0', 'answer/decision'],
    ['assessment', 'asOf', 'decisions', 'matters', 'effects', 'missing', 'conflicts', 'statement', 'matters/bikes'],
    ['assessment', 'decisions/hire-charge', 'decisions/hire-charge/needs', 'matters/bikes/hire-charge/outcome'],
    ['diff', 'older', 'newer/version', 'newer/inForceFrom', 'newer/digest', 'clauses', 'readings', 'tables', 'shared'],
    [
      'diff',
      'decisions',
      'files',
      'answers',
      'clauses/added',
      'clauses/removed',
      'clauses/removed/0',
      'clauses/changed',
    ],
  ])('wants of a %s its parts, each of its kind: %s and so on', (kind, ...places) => {
    const form = answerForms()[kind];
    for (const place of places) {
      const parsed = parseForm<unknown>(form, withPut<object>(answers[kind], `/${place}`, 7));
      expect('issues' in parsed && parsed.issues.map(({ at }) => at)).toEqual([`/${place}`]);
    }
  });

  it('of a decision without reasons says none of them', () => {
    expect(told('decision', bare)).toEqual(
      ['reserved', 'because', 'readings', 'tables'].map((name) => expect.stringContaining(`/${name}`)),
    );
    expect(told('decision', { ...decision, reasons: 'long' })).toEqual([
      '/reasons: expected one of `none`, `short`, `full`, found "long"',
    ]);
  });
});

describe('words for an answer', () => {
  it.each([
    ['decision', decision],
    ['comparison', comparison],
    ['assessment', assessment],
  ] as const)('are given of a %s by the policy that gave it', (kind, answer) => {
    expect(inWords(kind, answer, 'ours', words)).toBe('words');
  });

  const other = 'made by the policy with the digest `theirs`, give that one, not the one with `ours`';
  const theirs = { digest: 'theirs' };
  it('are refused by any other, each decision of it by itself', () => {
    expect(told('decision', { ...decision, policy: theirs })).toEqual([`/policy/digest: ${other}`]);
    expect(told('comparison', withPut(comparison, '/answer/policy', theirs))).toEqual([
      `/answer/policy/digest: ${other}`,
    ]);
    const both = withPut(
      withPut(assessment, '/decisions/hire-charge/policy', theirs),
      '/matters/bikes/hire-charge/policy',
      theirs,
    );
    expect(told('assessment', both)).toEqual([
      `/decisions/hire-charge/policy/digest: ${other}`,
      `/matters/bikes/hire-charge/policy/digest: ${other}`,
    ]);
  });

  it('of what is no answer are not asked for', () => {
    const never = () => {
      throw new Error('asked');
    };
    expect(issuesIn(() => inWords('decision', null, 'ours', never)).map(issueInWords)).toEqual([
      '(top): expected an object, found null',
    ]);
  });

  it('that lead astray are refused, as what was found on the way is', () => {
    const fails = (error: Error) => () => {
      throw error;
    };
    for (const kind of ['decision', 'comparison', 'assessment'] as const)
      expect(issuesIn(() => inWords(kind, answers[kind], 'ours', fails(new TypeError('x'))))).toEqual([
        {
          code: 'malformed',
          at: '',
          expected: `the ${kind} as this policy gave it, whole and unchanged`,
          found: 'another',
        },
      ]);
    const own = new PolicyError([{ code: 'no-reasons', at: '', found: 'none' }]);
    expect(() => inWords('decision', decision, 'ours', fails(own))).toThrow(own);
  });
});

describe('words for a difference', () => {
  const digests = { older: 'theirs', newer: 'ours' };
  it('are given of the policies that differ, and of no others', () => {
    expect(differenceInWords(diff, digests, words)).toBe('words');
    const swapped = { ...diff, older: diff.newer, newer: diff.older };
    expect(issuesIn(() => differenceInWords(swapped, digests, words)).map(issueInWords)).toEqual([
      '/older/digest: made by the policy with the digest `ours`, give that one, not the one with `theirs`',
      '/newer/digest: made by the policy with the digest `theirs`, give that one, not the one with `ours`',
    ]);
  });

  it('are refused of what is none', () => {
    expect(issuesIn(() => differenceInWords({ ...diff, files: {} }, digests, words)).map(issueInWords)).toEqual([
      '/files: expected a list, found an object',
    ]);
  });
});
