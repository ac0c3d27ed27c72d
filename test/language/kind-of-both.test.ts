import { expect, test } from 'vitest';
import type { Type } from '../../src/language/model/type.ts';
import { kindOfBoth } from '../../src/language/operators/pattern.ts';

const fax: Type = { choice: ['fax'] };

/** Two types, and what they are both of, whichever comes first. */
test.each<[string, Type, Type, Type | null]>([
  ['two dates', 'date', 'date', 'date'],
  ['a date and a time', 'date', 'time', null],
  ['a date and none', 'date', 'none', 'date'],
  ['none and none', 'none', 'none', 'none'],
  ['a list and none', { list: 'date' }, 'none', { list: 'date' }],
  ['a word and free text', fax, 'text', 'text'],
  ['a word and a date', fax, 'date', null],
  ['free text and a date', 'text', 'date', null],
  ['words that share none', fax, { choice: ['letter'] }, null],
  ['nil and days', 'whole', 'days', 'days'],
  ['nil and nil', 'whole', 'whole', 'whole'],
  ['nil and money', 'whole', 'money', null],
  ['days and months', 'days', 'months', null],
  ['days and money', 'days', 'money', null],
  ['two lists of days', { list: 'days' }, { list: 'days' }, { list: 'days' }],
  ['a list of nil and one of days', { list: 'whole' }, { list: 'days' }, { list: 'days' }],
  ['an empty list and one of words', { list: 'none' }, { list: fax }, { list: fax }],
  ['a list of days and one of months', { list: 'days' }, { list: 'months' }, null],
  ['a list of days and days', { list: 'days' }, 'days', null],
  ['an empty list and a date', { list: 'none' }, 'date', null],
  ['a timeline of none and a date', { timeline: 'none' }, 'date', null],
  ['a list of days and a timeline of them', { list: 'days' }, { timeline: 'days' }, null],
  ['two timelines of words', { timeline: fax }, { timeline: 'text' }, { timeline: 'text' }],
  ['a timeline of money and one of dates', { timeline: 'money' }, { timeline: 'date' }, null],
  ['a timeline of money and money', { timeline: 'money' }, 'money', null],
  [
    'two records, field by field',
    { record: { by: fax, on: 'none', days: 'days' } },
    { record: { days: 'whole', by: 'text', on: 'date' } },
    { record: { by: 'text', on: 'date', days: 'days' } },
  ],
  ['records that differ in a field', { record: { on: 'date' } }, { record: { on: 'time' } }, null],
  ['records of other fields', { record: { on: 'date' } }, { record: { at: 'date' } }, null],
  ['a record with a field more', { record: { on: 'date' } }, { record: { on: 'date', by: fax } }, null],
  [
    'a record that lacks what every object has',
    { record: { toString: 'text' as const } },
    { record: { name: 'text' } },
    null,
  ],
  ['a record and a list', { record: { on: 'date' } }, { list: 'date' }, null],
  ['a record and a date', { record: { on: 'date' } }, 'date', null],
])('%s', (_, a, b, both) => {
  expect(kindOfBoth(a, b)).toEqual(both);
  expect(kindOfBoth(b, a)).toEqual(both);
});

test('of words that share one, the first counts', () => {
  expect(kindOfBoth({ choice: ['fax', 'letter'] }, { choice: ['post', 'fax'] })).toEqual({ choice: ['fax', 'letter'] });
});
