import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../src/language/answer/issue.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { lazily } from '../../src/language/run-time/lazily.ts';
import good from './good-rule.json' with { type: 'json' };
import { edited, issuesOf, refused } from './refused.ts';

/** `unknown-name.path` shows `unknown-name`. */
const codeOf = (name: string): string => name.split('.')[0] as string;

it('the rule file that the bad ones are edited from is good', () => {
  expect(issuesOf(good)).toEqual([]);
});

describe.each(Object.entries(refused))('%s', (name, { file, issues, ...beside }) => {
  // Within the tests, so that it is known which of them reaches what.
  const found = lazily(() => issuesOf(edited(file), beside));

  it('is refused with these issues and no others, in these words', () => {
    expect(found().map((issue) => ({ code: issue.code, at: issue.at, message: issueInWords(issue) }))).toEqual(issues);
  });

  it('is among them, and all name the file', () => {
    expect(found().map((issue) => issue.code)).toContain(codeOf(name));
    const files = ['reminder', ...Object.keys(beside)];
    expect(found().filter(({ file = '' }) => !files.includes(file))).toEqual([]);
  });
});

it('every code of a rule file has one; those of facts, of the ledger, of what is worked out, of answers, versions and tables are shown elsewhere', () => {
  const elsewhere: readonly IssueCode[] = [
    'too-long',
    'out-of-range',
    'contradiction',
    'given-twice',
    'not-compiled',
    'clause-in-no-state',
    'clause-in-two-states',
    'citation-not-marked',
    'mark-without-citation',
    'no-reasons',
    'other-policy',
    'not-in-force',
    'table-changed',
  ];
  const source = readFileSync(new URL('../../src/language/answer/issue.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {2}'?([a-z-]+)'?: (?:With<|Nothing;)/gm)].map(([, code]) => code as IssueCode);
  expect(codes.length).toBeGreaterThan(30);
  const shown = [...new Set(Object.keys(refused).map(codeOf))];
  expect(shown.toSorted()).toEqual(codes.filter((code) => !elsewhere.includes(code)).toSorted());
});

it('the words are plain: lower case, no full stop, no empty or missing part', () => {
  for (const { issues } of Object.values(refused)) {
    for (const { message } of issues) {
      const words = message.slice(message.indexOf(': ') + 2);
      expect(words).toMatch(/^[`a-z]/);
      expect(words).not.toMatch(/\.$|undefined|``|\bnull\b/);
    }
  }
});
