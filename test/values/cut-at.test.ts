import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAt } from '../../src/values/cut-at.ts';
import { addDays } from '../../src/values/date.ts';
import { dateBetween } from './arbitrary-date.ts';

test.each([
  ['2025-01-01', '2025-01-10', [], [['2025-01-01', '2025-01-10']]],
  [
    '2025-01-01',
    '2025-01-10',
    ['2025-01-05', '2025-01-02', '2025-01-05'],
    [
      ['2025-01-01', '2025-01-02'],
      ['2025-01-02', '2025-01-05'],
      ['2025-01-05', '2025-01-10'],
    ],
  ],
  ['2025-01-01', '2025-01-10', ['2024-12-31', '2025-01-01', '2025-01-10'], [['2025-01-01', '2025-01-10']]],
  ['2025-01-01', '2025-01-01', ['2025-01-01'], []],
  ['2025-01-02', '2025-01-01', [], []],
])('%s to before %s, cut at %j', (from, to, at, segments) => {
  expect(cutAt(from, to, at)).toEqual(segments.map(([start, end]) => ({ from: start, to: end })));
});

test('a day starts a segment if it is the first or one to cut at, and the segments leave no gap', () => {
  const day = dateBetween('2025-01-01', '2025-01-20');
  fc.assert(
    fc.property(day, day, fc.array(day), (from, to, at) => {
      const segments = cutAt(from, to, at);
      const starts: string[] = [];
      for (let on = from; on < to; on = addDays(on, 1)) if (on === from || at.includes(on)) starts.push(on);
      expect(segments.map((segment) => segment.from)).toEqual(starts);
      expect(segments.map((segment) => segment.to)).toEqual([...starts.slice(1), ...(from < to ? [to] : [])]);
    }),
  );
});
