import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../src/language/english/value-in-words.ts';
import type { Type } from '../../src/language/model/type.ts';
import type { PlainValue } from '../../src/language/run-time/value.ts';

const call: Type = { record: { ratePerMinute: 'decimal', durationSeconds: 'seconds' } };

const rows: [value: PlainValue, type: Type, unit: string | null, words: string][] = [
  ['2025-04-09', 'date', null, '9 April 2025'],
  ['2024-02-29', 'date', null, '29 February 2024'],
  ['0999-12-31', 'date', null, '31 December 999'],
  ['10', 'money', 'pounds', '£10.00'],
  ['1234567.5', 'money', null, '£1,234,567.50'],
  ['-1234.5', 'money', null, '-£1,234.50'],
  ['0', 'money', null, '£0.00'],
  ['0.0958', 'decimal', 'pounds', '£0.0958'],
  ['-0.5', 'decimal', 'pounds', '-£0.50'],
  ['1234.5678', 'decimal', null, '1,234.5678'],
  ['0.33333333333333333333', 'decimal', null, '0.3333333333…'],
  ['400', 'decimal', 'gigabytes', '400 gigabytes'],
  ['4', 'percent', 'per cent', '4 per cent'],
  ['12.5000', 'percent', null, '12.5 per cent'],
  ['100', 'percent', null, '100 per cent'],
  ['-0.10', 'percent', null, '-0.1 per cent'],
  [30, 'days', 'days', '30 days'],
  [1, 'days', 'days', '1 day'],
  [0, 'days', 'days', '0 days'],
  [10000, 'count', null, '10,000'],
  [true, 'boolean', null, 'yes'],
  [false, 'boolean', null, 'no'],
  ['P1M', 'duration', null, '1 month'],
  ['P1Y', 'duration', null, '1 year'],
  ['P2Y', 'duration', null, '2 years'],
  ['P1Y6M', 'duration', null, '18 months'],
  ['P12M', 'duration', null, '1 year'],
  ['18:00', 'time', null, '18:00'],
  ['2025-03-10T18:30:00Z', 'instant', null, '2025-03-10T18:30:00Z'],
  ['01632 960001', 'text', null, '01632 960001'],
  ['headed-fax', { choice: ['letter', 'headed-fax'] }, null, 'headed fax'],
  [
    ['letter', 'fax', 'headed-fax'],
    { list: { choice: ['letter', 'fax', 'headed-fax'] } },
    null,
    'letter, fax and headed fax',
  ],
  [['2025-04-09', '2025-04-10'], { list: 'date' }, null, '9 April 2025 and 10 April 2025'],
  [[3], { list: 'count' }, 'minutes', '3 minutes'],
  [[], { list: 'date' }, null, 'none'],
  [[], { list: call }, null, 'none'],
  [{ ratePerMinute: '0.1', durationSeconds: 95 }, call, null, 'rate per minute 0.1, duration seconds 95 seconds'],
  [null, 'date', null, 'none'],
  [null, 'none', null, 'none'],
  [true, 'entity', null, 'given'],
  [{ unknown: true }, 'money', null, 'not known'],
  [{ unknown: true }, { list: 'date' }, null, 'not known'],
  [{ table: 'bank-holidays' }, 'calendar', null, 'by the table bank-holidays'],
  [{ table: 'bank-rate' }, { timeline: 'percent' }, null, 'by the table bank-rate'],
  [
    [
      { from: '0001-01-01', value: '74.8' },
      { from: '2025-05-30', value: '44.8' },
    ],
    { timeline: 'money' },
    null,
    '£74.80 at first, £44.80 from 30 May 2025',
  ],
];

describe('a value in words', () => {
  it.each(rows)('%j as %j (%s): %s', (value, type, unit, words) => {
    expect(valueInWords(value, type, unit)).toBe(words);
  });
});
