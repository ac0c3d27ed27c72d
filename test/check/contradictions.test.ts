import { expect, it } from 'vitest';
import { amongListed, contradictionIssues, impossibilityOf } from '../../src/check/contradictions.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { Value } from '../../src/language/run-time/value.ts';

const means = 'it ends before it begins';
const ofFacts = impossibilityOf({ earlier: 'hire.from', later: 'hire.until', means, through: [] });
const ofEntries = impossibilityOf({ earlier: 'hire.repairs[].from', later: 'hire.repairs[].to', means, through: [] });
const between = impossibilityOf({ earlier: 'asOf', later: 'hire.until', means, through: ['hire.from'] });
const mixed = impossibilityOf({ earlier: 'hire.repairs[].from', later: 'hire.until', means, through: [] });

it('a contradiction is of two facts, or of two fields of entries', () => {
  expect([ofFacts.within, mixed.within]).toEqual([null, null]);
  expect(ofEntries.within).toEqual({ list: 'hire.repairs', earlier: 'from', later: 'to' });
});

it.each([
  [['hire.from', 'hire.until'], [ofFacts]],
  [['hire.from', 'asOf'], []],
  [['asOf', 'hire.until'], []],
  [
    ['asOf', 'hire.until', 'hire.from'],
    [ofFacts, between],
  ],
  [['hire.repairs'], [ofEntries]],
])('among %j these are looked for', (listed, expected) => {
  expect(amongListed([ofFacts, ofEntries, between], new Set(listed))).toEqual(expected);
});

const values = (given: Readonly<Record<string, Value>>) => new Map(Object.entries(given));
const at = (from: string, to: string) => ({ from, to });
it.each<[string, Readonly<Record<string, Value>>, ...string[]]>([
  ['days in order', { 'hire.from': '2025-03-01', 'hire.until': '2025-03-01' }],
  ['a day that is none', { 'hire.from': '2025-03-01', 'hire.until': null }],
  ['a day that is left out', { 'hire.from': '2025-03-01' }],
  [
    'days out of order',
    { 'hire.from': '2025-03-02', 'hire.until': '2025-03-01' },
    `/hire/until: \`hire.from\` and \`hire.until\` contradict one another: ${means}`,
  ],
  [
    'what follows through a day that is left out',
    { asOf: '2025-03-02', 'hire.until': '2025-03-01' },
    `/hire/until: \`asOf\` and \`hire.until\` contradict one another: ${means}`,
  ],
  [
    'what follows through a day that is given',
    { asOf: '2025-03-03', 'hire.from': '2025-03-01', 'hire.until': '2025-03-02' },
  ],
  ['a list that is none', { 'hire.repairs': null }],
  [
    'entries',
    {
      'hire.repairs': [at('2025-03-01', '2025-03-01'), at('2025-03-02', '2025-03-01'), at('2025-03-01', '2025-03-02')],
    },
    `/hire/repairs/1/to: \`hire.repairs[].from\` and \`hire.repairs[].to\` contradict one another: ${means}`,
  ],
])('%s', (_, given, ...lines) => {
  const issues: Issue[] = [];
  contradictionIssues(values(given), [ofFacts, ofEntries, between], issues);
  expect(issues.map(issueInWords)).toEqual(lines);
});
