import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  bool,
  date,
  decimal,
  duration,
  entity,
  entry,
  instant,
  int,
  listOf,
  money,
  oneOf,
  percent,
  telephone,
  text,
  time,
} from '../../src/language/facts/fact.ts';

const list = listOf(date());
const days = (count: number) => Array.from({ length: count }, () => '2025-03-10');

const rows: readonly (readonly [name: string, schema: z.ZodType, good: readonly unknown[], bad: readonly unknown[]])[] =
  [
    ['date', date(), ['2024-02-29'], ['2025-02-30', '2025-2-3', '', 20250310, null]],
    ['money', money(), ['0.00', '12.34'], ['12.345', '12', '1e3', 12.34, null]],
    ['decimal', decimal(), ['0.125', '3'], ['1e3', 'one', '', 0.125]],
    ['percent', percent(), ['8.75', '0'], ['8.75%', '', 8.75]],
    ['duration', duration(), ['P1M', 'P1Y', 'P18M'], ['1M', '', 1]],
    [
      'instant',
      instant(),
      ['2025-03-10T18:30:00Z', '2025-03-10T18:30:00+01:00'],
      ['2025-03-10T18:30:00', '2025-03-10', 0],
    ],
    ['time', time(), ['00:00', '23:59'], ['7:00', '25:00', 7]],
    ['int', int(), [0, 999_999_999_999], [-1, 0.5, 1_000_000_000_000, 2 ** 53, Number.NaN, '1']],
    ['int(1, 31)', int(1, 31), [1, 31], [0, 32]],
    ['bool', bool(), [true, false], ['true', 0, null]],
    ['text', text(), ['a', ' a', 'a'.repeat(1000)], ['', ' ', '\t\n', 'a'.repeat(1001), 1]],
    [
      'telephone',
      telephone(),
      ['01632 960123', '+44 (0)1632 960-123', '+353 1 234567', '118118', '150', '999'],
      ['', 'abc', '960123', '0', '0'.repeat(1001), 1632],
    ],
    ['oneOf', oneOf(['letter', 'fax']), ['letter'], ['Letter', 'email', '', 'toString']],
    ['listOf', list, [[], days(10_000)], [days(10_001), ['x'], '2025-03-10', { length: 0 }]],
    [
      'entity',
      entity({ on: date(), ended: date().nullable() }),
      [{}, { on: '2025-03-10' }, { ended: null }, { on: undefined }],
      [{ on: null }, { no: 1 }, JSON.parse('{"__proto__":{}}'), [], null],
    ],
    [
      'entry',
      entry({ on: date(), used: bool().default(true), form: oneOf(['a']).optional() }),
      [{ on: '2025-03-10' }, { on: '2025-03-10', used: false, form: 'a' }, { on: '2025-03-10', form: undefined }],
      [{}, { on: undefined }, { on: '2025-03-10', other: 1 }],
    ],
  ];

test.each(rows)('%s accepts what is of its form, as it was given, and nothing else', (_, schema, good, bad) => {
  for (const value of good) expect(schema.safeParse(value)).toMatchObject({ success: true });
  for (const value of bad)
    expect.soft(schema.safeParse(value), JSON.stringify(value)).toMatchObject({ success: false });
});

test('the message of a refusal says what was expected', () => {
  expect(date().safeParse('2025-02-30').error?.issues[0]?.message).toBe('a day, like "2025-03-10"');
  expect(int(1, 31).safeParse(32).error?.issues[0]?.message).toBe('a whole number from 1 to 31');
});

test('the kind outlives a title and a unit given later', () => {
  expect(decimal().describe('hours lost').meta({ unit: 'hours' }).meta()).toEqual({
    kind: 'decimal',
    description: 'hours lost',
    unit: 'hours',
  });
});

test('a shared schema keeps its own title where another place gives one', () => {
  const form = oneOf(['letter', 'fax']).describe('a form');
  form.describe('another title');
  expect(form.meta()).toEqual({ kind: 'choice', description: 'a form' });
});

test.each(['01632960123', '01632 960-123', '+44 1632 960123', '+44 (0)1632 960 123', '0044 1632 960123'])(
  'a telephone number is read in the national form: %s',
  (written) => expect(telephone().describe('the number').parse(written)).toBe('01632960123'),
);
