import { describe, expect, test } from 'vitest';
import { sameType, type Type, typeText } from '../../src/language/model/type.ts';

const same: readonly (readonly [Type, Type, boolean])[] = [
  ['date', 'date', true],
  ['date', 'text', false],
  ['money', 'decimal', false],
  [{ choice: ['a', 'b'] }, { choice: ['b', 'a'] }, true],
  [{ choice: ['a', 'b'] }, { choice: ['a'] }, false],
  [{ choice: ['a'] }, 'text', false],
  [{ list: 'date' }, { list: 'date' }, true],
  [{ list: 'date' }, { timeline: 'date' }, false],
  [{ timeline: 'percent' }, { timeline: 'percent' }, true],
  [{ record: { a: 'days', b: 'date' } }, { record: { b: 'date', a: 'days' } }, true],
  [{ record: { a: 'days' } }, { record: { a: 'months' } }, false],
  [{ record: { a: 'days' } }, { record: { b: 'days' } }, false],
  [{ record: {} }, { choice: [] }, false],
  [{ list: { record: { a: { list: 'money' } } } }, { list: { record: { a: { list: 'money' } } } }, true],
];

test.each(same)('%j and %j are one type: %j', (a, b, expected) => {
  expect(sameType(a, b)).toBe(expected);
  expect(sameType(b, a)).toBe(expected);
});

describe('in words', () => {
  test.each<readonly [Type, string]>([
    ['date', 'a date'],
    ['money', 'money'],
    ['days', 'a number of days'],
    ['boolean', 'true or false'],
    ['none', 'none'],
    ['entity', 'an entity'],
    [{ choice: ['letter', 'fax'] }, 'one of `letter`, `fax`'],
    [{ list: 'date' }, 'a list of dates'],
    [{ list: { list: 'money' } }, 'a list of lists of money'],
    [{ list: { choice: ['a', 'b'] } }, 'a list of `a`, `b`'],
    [{ list: { record: { from: 'date', to: 'date' } } }, 'a list of records of `from`, `to`'],
    [{ record: { days: 'days' } }, 'a record of `days`'],
    [{ timeline: 'percent' }, 'a timeline of percentages'],
    [{ list: { timeline: 'percent' } }, 'a list of timelines of percentages'],
  ])('%j is "%s"', (type, words) => {
    expect(typeText(type)).toBe(words);
  });
});
