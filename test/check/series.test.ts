import { expect, it } from 'vitest';
import { isSeries, seriesIssues } from '../../src/check/series.ts';
import type { Issue } from '../../src/language/answer/issue.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import type { Type } from '../../src/language/model/type.ts';
import type { Value } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';

it.each<[boolean, Type]>([
  [true, { list: { record: { from: 'date', percent: 'percent' } } }],
  [true, { list: { record: { from: 'date', percent: 'percent', note: 'text' } } }],
  [false, { list: { record: { from: 'date', value: 'percent' } } }],
  [false, { list: { record: { on: 'date', percent: 'percent' } } }],
  [false, { list: 'percent' }],
  [false, { list: { choice: ['from', 'percent'] } }],
  [false, { record: { from: 'date', percent: 'percent' } }],
  [false, 'percent'],
])('that these are percentages by day is %s: %j', (expected, type) => {
  expect(isSeries(type)).toBe(expected);
});

const rates = (...of: readonly (readonly [string, string])[]): Value =>
  of.map(([from, percent]) => ({ from, percent: decimal(percent) }));

it.each<[string, Value | undefined, ...string[]]>([
  ['is left out', undefined],
  ['is none', null],
  ['is empty', rates()],
  ['has each day once', rates(['2025-01-01', '3'], ['2025-02-01', '3'], ['2024-12-01', '4'])],
  ['says the same of a day again, in other words', rates(['2025-01-01', '3'], ['2025-01-01', '3.00'])],
  [
    'gives a day two',
    rates(['2025-01-01', '3'], ['2025-02-01', '3'], ['2025-01-01', '4'], ['2025-01-01', '3.5']),
    '/hire/rates/2/percent: `hire.rates` contradicts itself: 2025-01-01 cannot have both 3 and 4 per cent',
    '/hire/rates/3/percent: `hire.rates` contradicts itself: 2025-01-01 cannot have both 3 and 3.5 per cent',
  ],
])('a series that %s', (_, value, ...lines) => {
  const issues: Issue[] = [];
  const values = new Map<string, Value>([['asOf', '2025-03-10']]);
  if (value !== undefined) values.set('hire.rates', value);
  seriesIssues(values, ['hire.others', 'hire.rates'], issues);
  expect(issues.map(issueInWords)).toEqual(lines);
});
