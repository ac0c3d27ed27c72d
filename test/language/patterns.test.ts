import { describe, expect, test } from 'vitest';
import type { Type } from '../../src/language/model/type.ts';
import {
  amount,
  bindingsOf,
  bindingsOfField,
  number,
  ordered,
  type Pattern,
  patternText,
  takesAmounts,
  typeOfPattern,
  whole,
  withAllOptions,
} from '../../src/language/operators/pattern.ts';

type Bound = Readonly<Record<string, Type>>;

const mapOf = (bound: Bound) => new Map(Object.entries(bound));
const anything: Pattern = { any: 'kind' };
const letterOrFax: Pattern = { choice: ['letter', 'fax'] };
const span: Pattern = { record: { from: 'date', to: 'date' } };
const dated: Pattern = { record: { from: 'date' }, as: 'entry' };
const payment = { record: { from: 'date', amount: 'money' } } as const;

describe('what fits a pattern, and what its variables then stand for', () => {
  test.each<[string, Pattern, Type, Bound | null]>([
    ['a date is a date', 'date', 'date', {}],
    ['text is no date', 'date', 'text', null],
    ['a list of dates is no date', 'date', { list: 'date' }, null],
    ['none fits anything', 'date', 'none', {}],
    ['none fits a list', { list: 'date' }, 'none', {}],
    ['none tells nothing of a variable', anything, 'none', {}],
    ['text is text', 'text', 'text', {}],
    ['a choice is text', 'text', { choice: ['letter'] }, {}],
    ['a date is not text', 'text', 'date', null],
    ['nil is a number of days', 'days', 'whole', {}],
    ['nil is no money', 'money', 'whole', null],
    ['days are not months', 'months', 'days', null],
    ['an amount is of its kind', amount('kind'), 'percent', { kind: 'percent' }],
    ['a number of days is no amount', amount('kind'), 'days', null],
    ['nil is no amount', amount('kind'), 'whole', null],
    ['nil is a whole number', whole('unit'), 'whole', { unit: 'whole' }],
    ['a time has an order', ordered('kind'), 'time', { kind: 'time' }],
    ['a condition has none', ordered('kind'), 'boolean', null],
    ['a choice has none', ordered('kind'), { choice: ['date'] }, null],
    ['anything is a list', anything, { list: 'date' }, { kind: { list: 'date' } }],
    ['some of the options', letterOrFax, { choice: ['fax'] }, {}],
    ['all options in another order', letterOrFax, { choice: ['fax', 'letter'] }, {}],
    ['other options too', letterOrFax, { choice: ['fax', 'post'] }, null],
    ['text that may be any word', letterOrFax, 'text', null],
    ['a list of dates', { list: 'date' }, { list: 'date' }, {}],
    ['a list of texts for one of dates', { list: 'date' }, { list: 'text' }, null],
    ['a list of none, which has no entries', { list: 'date' }, { list: 'none' }, {}],
    ['a timeline for a list', { list: 'date' }, { timeline: 'date' }, null],
    ['lists in a list', { list: { list: anything } }, { list: { list: 'time' } }, { kind: 'time' }],
    ['a timeline of percentages', { timeline: amount('kind') }, { timeline: 'percent' }, { kind: 'percent' }],
    ['a timeline of dates for one of amounts', { timeline: amount('kind') }, { timeline: 'date' }, null],
    ['a list for a timeline', { timeline: 'date' }, { list: 'date' }, null],
    ['a record with its fields', span, { record: { from: 'date', to: 'date' } }, {}],
    ['a record with more fields', span, { record: { from: 'date', to: 'date', days: 'days' } }, {}],
    ['a record without one of its fields', span, { record: { from: 'date' } }, null],
    ['a field of another type', span, { record: { from: 'date', to: 'time' } }, null],
    ['a date for a record', span, 'date', null],
    ['a record that lacks what may be anything', { record: { value: anything } }, { record: {} }, null],
    ['what every object has is no field', { record: { toString: anything } }, { record: {} }, null],
    ['all of a record under a name', dated, payment, { entry: payment }],
    ['nothing of a record that does not fit', dated, { record: { from: 'time' } }, null],
    [
      'one field alone, the first missing',
      { record: { from: 'date', sum: anything } },
      { record: { sum: 'money' } },
      null,
    ],
    ['the name of a field, which no type is', { field: 'date' }, { record: { field: 'date' } }, null],
    ['the name of a day or word, which no type is', { key: 'day-or-word' }, 'text', null],
  ])('%s', (_, pattern, type, bound) => {
    expect(bindingsOf(pattern, type, new Map())).toEqual(bound && mapOf(bound));
  });

  test.each<[string, Bound, Pattern, Type, Bound | null]>([
    ['the same kind again', { kind: 'money' }, amount('kind'), 'money', { kind: 'money' }],
    ['another kind', { kind: 'money' }, amount('kind'), 'percent', null],
    ['a kind under another name', { kind: 'money' }, amount('times'), 'percent', { kind: 'money', times: 'percent' }],
    ['a unit after nil', { unit: 'whole' }, whole('unit'), 'days', { unit: 'days' }],
    ['nil after a unit', { unit: 'days' }, whole('unit'), 'whole', { unit: 'days' }],
    ['none after a kind', { kind: 'date' }, anything, 'none', { kind: 'date' }],
    ['what was found before stays', { kind: 'money' }, 'date', 'date', { kind: 'money' }],
    ['a record like the one before', { entry: payment }, dated, payment, { entry: payment }],
    ['a record unlike the one before', { entry: payment }, dated, { record: { from: 'date' } }, null],
    [
      'one kind in two fields',
      {},
      { record: { before: amount('kind'), after: amount('kind') } },
      { record: { before: 'money', after: 'money' } },
      { kind: 'money' },
    ],
    [
      'two kinds where one is meant',
      {},
      { record: { before: amount('kind'), after: amount('kind') } },
      { record: { before: 'money', after: 'percent' } },
      null,
    ],
  ])('%s, others being bound', (_, given, pattern, type, bound) => {
    const before = mapOf(given);
    expect(bindingsOf(pattern, type, before)).toEqual(bound && mapOf(bound));
    expect(before).toEqual(mapOf(given));
  });
});

describe('the name of a field of the entries of a list', () => {
  const listOf = (record: Bound): Type => ({ list: { record } });
  const moneyField = { field: amount('kind') } as const;
  const key = { key: 'day-or-word' } as const;

  test.each<[string, Parameters<typeof bindingsOfField>[0], string, Type, Bound | null]>([
    ['holds what it must', moneyField, 'sum', listOf({ sum: 'money', at: 'instant' }), { kind: 'money' }],
    ['holds something else', moneyField, 'at', listOf({ sum: 'money', at: 'instant' }), null],
    ['is of no entry', { field: anything }, 'day', listOf({ sum: 'money' }), null],
    ['is what every object has', { field: anything }, 'toString', listOf({ sum: 'money' }), null],
    ['of a list without entries', moneyField, 'sum', { list: 'none' }, {}],
    ['of entries without fields', moneyField, 'sum', { list: 'money' }, null],
    ['of what is no list', moneyField, 'sum', { record: { sum: 'money' } }, null],
    ['of a simple value', moneyField, 'sum', 'money', null],
    ['a day', key, 'on', listOf({ on: 'date', sum: 'money' }), {}],
    ['a word', key, 'by', listOf({ by: { choice: ['fax'] }, sum: 'money' }), {}],
    ['free text', key, 'by', listOf({ by: 'text', days: 'days' }), {}],
    ['true or false', key, 'isLate', listOf({ isLate: 'boolean', sum: 'money' }), {}],
    ['what is always none', key, 'on', listOf({ on: 'none', sum: 'money' }), {}],
    ['an amount is no day or word', key, 'sum', listOf({ on: 'date', sum: 'money' }), null],
    ['beside what cannot be added up', key, 'on', listOf({ on: 'date', rates: { list: 'percent' } }), null],
    ['of entries that lack it', key, 'day', listOf({ sum: 'money' }), null],
  ])('%s', (_, pattern, field, list, bound) => {
    expect(bindingsOfField(pattern, field, list, new Map())).toEqual(bound && mapOf(bound));
  });
});

describe('the type that a pattern comes to', () => {
  const whatIsBound: Bound = { kind: 'percent', entry: payment };

  test.each<[Pattern, Type, Type]>([
    ['date', 'date', 'date'],
    [amount('kind'), 'percent', 'money'],
    [whole('unit'), 'count', 'count'],
    [anything, 'percent', 'none'],
    [letterOrFax, { choice: ['letter', 'fax'] }, { choice: ['letter', 'fax'] }],
    [{ list: anything }, { list: 'percent' }, { list: 'none' }],
    [{ timeline: amount('kind') }, { timeline: 'percent' }, { timeline: 'money' }],
    [dated, payment, { record: { from: 'date' } }],
    [{ record: { of: anything } }, { record: { of: 'percent' } }, { record: { of: 'none' } }],
    [{ field: 'money' }, 'text', 'text'],
    [{ key: 'day-or-word' }, 'text', 'text'],
  ])('%j is %j, or %j with nothing bound', (pattern, bound, open) => {
    expect(typeOfPattern(pattern, mapOf(whatIsBound))).toEqual(bound);
    expect(typeOfPattern(pattern, new Map())).toEqual(open);
  });
});

test.each<[string, Pattern, Type, Type]>([
  ['all options for one of them', letterOrFax, { choice: ['fax'] }, { choice: ['letter', 'fax'] }],
  ['no options for none', letterOrFax, 'none', 'none'],
  ['free text for a word', 'text', { choice: ['fax'] }, 'text'],
  ['none stays none', 'text', 'none', 'none'],
  ['a word where none may stand stays as it is', 'date', { choice: ['fax'] }, { choice: ['fax'] }],
  ['a word where anything may stand stays as it is', anything, { choice: ['fax'] }, { choice: ['fax'] }],
  ['in a list', { list: letterOrFax }, { list: { choice: ['fax'] } }, { list: { choice: ['letter', 'fax'] } }],
  ['none for a list', { list: letterOrFax }, 'none', 'none'],
  [
    'in the fields that a record must have',
    { record: { by: letterOrFax } },
    { record: { by: { choice: ['fax'] }, to: { choice: ['home'] } } },
    { record: { by: { choice: ['letter', 'fax'] }, to: { choice: ['home'] } } },
  ],
  ['none for a record', span, 'none', 'none'],
])('with all options: %s', (_, pattern, type, expected) => {
  expect(withAllOptions(pattern, type)).toEqual(expected);
});

describe('in words', () => {
  test.each<[Pattern, string, string?]>([
    ['date', 'a date'],
    [{ some: ['days'], as: 'unit' }, 'a number of days'],
    [{ some: ['decimal', 'percent'], as: 'rate' }, 'a decimal or a percentage'],
    [{ some: ['days', 'date'], as: 'end' }, 'a date or a number of days'],
    [{ some: ['days', 'months'], as: 'length' }, 'a number of days or a number of months'],
    [whole('unit'), 'a whole number'],
    [amount('kind'), 'money, a decimal or a percentage', 'money'],
    [number('kind'), 'money, a decimal, a percentage or a whole number', 'money'],
    [ordered('kind'), 'money, a decimal, a percentage, a date, a time or a whole number', 'money'],
    [anything, 'anything', 'money'],
    [letterOrFax, 'one of `letter`, `fax`'],
    [{ list: 'date' }, 'a list of dates'],
    [{ list: letterOrFax }, 'a list of entries, each one of `letter`, `fax`'],
    [{ list: anything }, 'a list of anything', 'a list of entries, each money'],
    [{ timeline: 'percent' }, 'a timeline of percentages'],
    [{ timeline: anything }, 'a timeline of anything', 'a timeline of entries, each money'],
    [{ record: {} }, 'a record'],
    [span, 'a record with `from` (a date), `to` (a date)'],
    [{ record: { sum: anything } }, 'a record with `sum` (anything)', 'a record with `sum` (money)'],
    [{ field: anything }, 'the name of a field that holds anything', 'the name of a field that holds money'],
    [{ key: 'day-or-word' }, 'the name of a field of days or words, all other fields being numbers'],
  ])('%j is "%s"', (pattern, open, bound = open) => {
    expect(patternText(pattern)).toBe(open);
    expect(patternText(pattern, mapOf({ kind: 'money' }))).toBe(bound);
  });
});

test.each<[Pattern, boolean]>([
  ['money', true],
  ['days', false],
  [amount('kind'), true],
  [number('kind'), true],
  [whole('unit'), false],
  [anything, false],
  [{ list: 'money' }, false],
  [letterOrFax, false],
])('amounts may stand where %j does: %s', (pattern, takes) => expect(takesAmounts(pattern)).toBe(takes));
