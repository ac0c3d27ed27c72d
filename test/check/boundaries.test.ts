import { describe, expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { loadPolicy } from '../../src/load-policy.ts';
import { boundarySets } from '../../src/verify/boundary-sets.ts';
import { checkByBoundaries } from '../../src/verify/check-boundaries.ts';
import { contract, examplesOf, ruleFiles } from '../rules/contract.ts';
import { draws } from '../seed.ts';

describe('our rules', () => {
  it.each(Object.keys(ruleFiles))(
    '%s: examples hold, no two rules hold at once, each is reached, on every boundary set',
    (decision) => {
      expect(checkByBoundaries(contract, decision, draws(3000))).toEqual([]);
    },
  );
});

type File = {
  rules: { name: string; conditions: { all: object[] }; event: object }[];
  examples: { name: string; expect: { outcome: string | null; values?: object } }[];
};

describe('a broken copy is caught', () => {
  const holidays = files.prelude?.holidays; // All of the prelude that it reads.
  const issuesOf = (decision: string, breaking: (file: File) => void): readonly Issue[] => {
    const examples = examplesOf(decision).map(({ file, at, ...example }) => structuredClone(example));
    const file = { ...structuredClone(ruleFiles[decision] as object), examples } as unknown as File;
    breaking(file);
    try {
      loadPolicy({ ...files, prelude: { holidays }, bounds: [], rules: { [decision]: file }, examples: {} }, facts, {
        check: 'boundaries',
      });
      return [];
    } catch (error) {
      if (error instanceof PolicyError) return error.issues;
      throw error;
    }
  };

  it('an example that expects something else', () => {
    const issues = issuesOf('invoice-dispute', ({ examples: [first] }) => {
      if (first) first.expect = { outcome: 'open', values: { lastDayToDispute: '2025-04-10' } };
    });
    const told = { file: 'invoice-dispute', code: 'example-fails', at: '/examples/0' };
    const name = 'a letter on the 30th day is in time';
    expect(issues).toEqual([
      { ...told, name, expected: 'outcome "open"', found: '"in-time"' },
      { ...told, name, expected: 'lastDayToDispute "2025-04-10"', found: '"2025-04-09"' },
    ]);
  });

  /** A third rule beside the two of the file, for challenges that the last day to dispute is `operator` to. */
  const withTooLate = (operator: string) => (file: File) => {
    const event = { type: 'deemed-accepted', params: { clause: 'S2.16', because: 'it came after {lastDayToDispute}' } };
    const inWriting = { fact: 'inWriting', operator: 'is', value: true };
    const tooLate = { fact: 'lastDayToDispute', operator, value: { fact: 'challengedOn' } };
    file.rules.push({ name: 'too-late', conditions: { all: [inWriting, tooLate] }, event });
  };

  it('`isBefore` made `isOnOrBefore`, so that two rules hold at once on a single day, which the issue shows', () => {
    expect(issuesOf('invoice-dispute', withTooLate('isBefore'))).toEqual([]);
    const [issue, ...more] = issuesOf('invoice-dispute', withTooLate('isOnOrBefore')).filter(
      ({ code }) => code === 'rules-overlap',
    );
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ file: 'invoice-dispute', at: '/rules/2', names: ['in-time', 'too-late'] });
    const shown = JSON.parse(issue?.detail ?? '') as { invoice: object; dispute: { sentOn: string } };
    expect(Object.keys(shown)).toEqual(['invoice', 'dispute']);
    expect(contract.evaluate('invoice-dispute', shown as never).values).toMatchObject({
      lastDayToDispute: shown.dispute.sentOn,
    });
  });

  it('a rule that can never hold', () => {
    const issues = issuesOf('invoice-dispute', (file) => {
      file.rules.push({
        name: 'both',
        conditions: {
          all: [
            { fact: 'challengedOn', operator: 'isBefore', value: { fact: 'invoice.date' } },
            { fact: 'challengedOn', operator: 'isAfter', value: { fact: 'lastDayToDispute' } },
          ],
        },
        event: { type: 'open', params: { clause: 'S2.16', because: 'never' } },
      });
    });
    expect(issues).toEqual([{ file: 'invoice-dispute', code: 'never-reached', at: '/rules/2', name: 'both' }]);
  });
});

describe('the boundary sets', () => {
  it('are the same every time, within their budget, and hold the last day to dispute and the day after', () => {
    const sets = () =>
      [...boundarySets(contract, 'invoice-dispute', 3000)].map(({ facts, readings }) => [[...facts], readings]);
    const text = JSON.stringify(sets());
    expect(JSON.stringify(sets())).toBe(text);
    expect(sets().length).toBeLessThanOrEqual(3000);
    for (const day of ['2025-04-08', '2025-04-09', '2025-04-10']) expect(text).toContain(`["dispute.sentOn","${day}"]`);
  });
});

it('a policy is loaded only if every file is good; all files are checked at once', () => {
  const broken = (decision: string, key: string): object => ({ ...(ruleFiles[decision] as object), [key]: 1 });
  const rules = {
    'invoice-dispute': broken('invoice-dispute', 'question'),
    'collection-date': broken('collection-date', 'clauses'),
    'late-payment-interest': ruleFiles['late-payment-interest'],
  };
  const load = () => loadPolicy({ ...files, rules }, facts);
  expect(load).toThrow(PolicyError);
  expect(load).toThrow(
    'invoice-dispute/question: expected text, found the number 1\ncollection-date/clauses: expected a list, found the number 1',
  );
  expect(loadPolicy({ ...files, rules: ruleFiles }, facts).decisions).toEqual(Object.keys(ruleFiles));
});
