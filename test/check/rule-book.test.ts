import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { lazily } from '../../src/language/run-time/lazily.ts';
import { issuesOf, policyOf, ruleFile, trying } from './small-policy.ts';

/** Decisions of which each asks the next, the last for nothing. */
const inRow = (count: number, last: unknown = 'asOf') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const tried = at === count - 1 ? last : { decision: `d${at + 1}`, outcome: true };
      return [`d${at}`, { ...trying(tried), decision: `d${at}` }];
    }),
  );

/** Terms of which each reads the next. */
const termsInRow = (count: number, last: unknown) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`t${at}`, at === count - 1 ? last : { not: `t${at + 1}` }]),
  );

/** A rule file whose longest row is of as many names, of what it may ask at the end. */
const ofRow = (names: number, decision: string, last: unknown = ['asOf', 'isGiven']) =>
  ruleFile(termsInRow(names, last), { decision, values: { t0: { means: 'what is first' } } });

const consulting = (decision: string) => ({ decision, value: 't0' });

describe('rule files are refused', () => {
  it.each<[what: string, rules: Record<string, unknown>, ...issues: object[]]>([
    [
      'that are of another decision than they are named for',
      { asked: ruleFile({}, { decision: 'other' }) },
      { code: 'malformed', at: '/decision', expected: '`asked`, as the file is named', found: '`other`' },
    ],
    [
      'that consult one that is refused, with what is wrong with that one, once',
      {
        asked: trying(
          { decision: 'other', outcome: true },
          { again: { decision: 'other', value: 'no' } },
          { values: { isTried: { means: 'whether' }, again: { means: 'again' } } },
        ),
        more: { ...trying({ decision: 'other', outcome: true }), decision: 'more' },
        other: { ...trying('nowhere'), decision: 'other' },
      },
      { code: 'unknown-name', at: '/terms/tried', name: 'nowhere', file: 'other' },
    ],
    [
      'that consult one of no right form',
      { asked: trying({ decision: 'other', outcome: true }), other: { decision: 'other' } },
      ...[
        ['question', 'text'],
        ['clauses', 'a list'],
        ['parameters', 'an object'],
        ['terms', 'an object'],
        ['rules', 'a list'],
        ['otherwise', 'an object'],
        ['values', 'an object'],
        ['effects', 'an object'],
      ].map(([name, expected]) => ({ code: 'missing', at: `/${name}`, name, expected, file: 'other' })),
    ],
    [
      'that consult one another in a longer row than is followed',
      inRow(21),
      {
        code: 'too-long',
        at: '/decision',
        expected: '20 decisions that consult one another in a row',
        found: 'more',
        file: 'd20',
      },
    ],
    [
      'whose names, with those of consulted decisions, are a longer row than is followed',
      {
        one: ofRow(99, 'one', consulting('two')),
        two: ofRow(99, 'two', consulting('three')),
        three: ofRow(99, 'three', consulting('four')),
        four: ofRow(99, 'four', consulting('five')),
        five: ofRow(5, 'five'),
      },
      {
        code: 'too-long',
        at: '',
        expected: '400 names that read one another in a row, those of consulted decisions among them',
        found: '401',
        file: 'one',
      },
    ],
  ])('%s', (_, rules, ...issues) => {
    expect(issuesOf(rules)).toEqual(issues);
  });

  it('whose words come to more terms than are worked out', () => {
    // The first is an operator, then each has ten terms of the word before it: 10, 110 and 1,110 in all.
    const words = ['one', 'two', 'three', 'four'].map((word, at, all) => ({
      word,
      takes: { a: 'money' },
      gives: 'money',
      english: 'as much as {a}',
      is: Array.from({ length: at === 0 ? 0 : 9 }).reduce(
        (so) => [so, all[at - 1]],
        at === 0 ? ['a', 'plus', { money: '0.00' }] : ['a', all[at - 1]],
      ),
      examples: [
        [null, null],
        [{ money: '1.00' }, { money: '1.00' }],
      ],
    }));
    const using = (times: number) =>
      trying({
        record: Object.fromEntries(Array.from({ length: times }, (_, at) => [`f${at}`, ['loan.deposit', 'four']])),
      });
    expect(issuesOf({ asked: using(45) }, { words })).toEqual([]);
    expect(issuesOf({ asked: using(46) }, { words })).toEqual([
      {
        code: 'too-long',
        at: '/terms',
        expected: '50000 terms, those of words counted for each use',
        found: String(46 * 1111 + 2),
      },
    ]);
  });
});

describe('rule files are taken', () => {
  it.each<[what: string, rules: Record<string, unknown>]>([
    ['that consult one another in as long a row as is followed', inRow(20)],
    [
      'whose names, with those of consulted decisions, are as long a row as is followed',
      {
        one: ofRow(99, 'one', consulting('two')),
        two: ofRow(99, 'two', consulting('three')),
        three: ofRow(99, 'three', consulting('four')),
        four: ofRow(99, 'four', consulting('five')),
        five: ofRow(4, 'five'),
      },
    ],
  ])('%s', (_, rules) => {
    expect(issuesOf(rules)).toEqual([]);
  });
});

describe('of a policy', () => {
  const policy = lazily(() =>
    policyOf({
      asked: trying({ decision: 'other', outcome: true }),
      other: { ...trying('loan.due'), decision: 'other' },
    }),
  );
  const refusedFor = (decision: unknown): readonly Issue[] => {
    try {
      policy().modelOf(decision as string);
    } catch (error) {
      if (error instanceof PolicyError) return error.issues;
      throw error;
    }
    return [];
  };

  it.each<[decision: unknown, issue: object]>([
    ['othr', { code: 'unknown-decision', at: '', name: 'othr', nearest: 'other' }],
    ['constructor', { code: 'unknown-decision', at: '', name: 'constructor' }],
    [['other'], { code: 'wrong-type', at: '', expected: 'the id of a decision, one of `decisions`', found: 'a list' }],
    [
      undefined,
      { code: 'wrong-type', at: '', expected: 'the id of a decision, one of `decisions`', found: '`undefined`' },
    ],
  ])('%j is no decision', (decision, issue) => {
    expect(refusedFor(decision)).toEqual([issue]);
  });

  it('a decision is checked once, and lists the facts of those that it consults', () => {
    expect(policy().modelOf('asked')).toBe(policy().modelOf('asked'));
    expect([...policy().listedBy('asked')]).toEqual(['loan.due']);
    expect(policy().listedBy('asked')).toBe(policy().listedBy('asked'));
  });

  it('a rule file of somebody else is checked, and may consult its decisions', () => {
    expect(policy().checkRule(trying({ decision: 'asked', outcome: true }))).toEqual([]);
    const issues = policy().checkRule(trying({ decision: 'askd', outcome: true }));
    expect(issues).toEqual([{ code: 'unknown-decision', at: '/terms/tried/decision', name: 'askd', nearest: 'asked' }]);
    expect(Object.isFrozen(issues) && Object.isFrozen(issues[0])).toBe(true);
    const throwing = {
      get decision(): string {
        throw new Error('read');
      },
    };
    expect(policy().checkRule(throwing)).toEqual([
      {
        code: 'malformed',
        at: '/decision',
        expected: 'plain data, as JSON has it',
        found: 'what throws when it is read',
      },
    ]);
  });
});
