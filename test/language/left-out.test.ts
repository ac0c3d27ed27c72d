import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type AnySchema, bool, date, entity, flattenFacts, money, oneOf } from '../../src/language/facts/fact.ts';
import { given, putting } from '../../src/language/run-time/given.ts';
import { leftOutOf } from '../../src/language/run-time/left-out.ts';
import { toPlainValue, UNKNOWN, type Value } from '../../src/language/run-time/value.ts';

const schema = entity({
  asOf: date(),
  loan: entity({
    collectedOn: date(),
    dueOn: date(),
    returnedOn: date(),
    seenOn: date(),
    isPaid: bool(),
    fee: money(),
  }),
  claim: entity({
    form: oneOf(['letter', 'fax']),
    madeOn: date(),
    refusedOn: date().nullable(),
    endedOn: date(),
  }).nullable(),
});
const definitions = new Map(flattenFacts(schema as z.ZodType as unknown as AnySchema).map((fact) => [fact.path, fact]));
const order = (earlier: string, later: string) => ({ earlier, later, means: `${earlier} comes first` });
const contradictions = [
  order('loan.collectedOn', 'loan.seenOn'),
  order('loan.seenOn', 'loan.returnedOn'),
  order('loan.returnedOn', 'loan.seenOn'),
  order('claim.madeOn', 'claim.refusedOn'),
  order('claim.refusedOn', 'claim.endedOn'),
];
const nullableEntities = new Set(['claim']);
const form = { definitions, nullableEntities, leftOut: leftOutOf(definitions, contradictions) };
const all = new Set(definitions.keys());

const known = (values: Readonly<Record<string, Value>>, listed: ReadonlySet<string> = all) =>
  given(new Map(Object.entries(values)), form, listed);
const read = (values: Readonly<Record<string, Value>>, path: string, listed?: ReadonlySet<string>) =>
  toPlainValue(known(values, listed).read(path));
const [first, last] = ['0001-01-01', '9999-12-31'];
const between = (from: string, to: string) => ({ unknown: true, between: { from, to } });
const orNone = (from: string, to: string) => ({ ...between(from, to), oneOf: [null] });

describe('a fact left out', () => {
  test.each<[string, Readonly<Record<string, Value>>, string, unknown]>([
    ['a condition is true or false', {}, 'loan.isPaid', { unknown: true, oneOf: [true, false] }],
    ['a choice is one of its options', { claim: true }, 'claim.form', { unknown: true, oneOf: ['letter', 'fax'] }],
    ['or none, while its entity may be', {}, 'claim.form', { unknown: true, oneOf: ['letter', 'fax', null] }],
    ['none, where its entity is', { claim: null }, 'claim.form', null],
    ['an entity is there or not', {}, 'claim', { unknown: true, oneOf: [true, null] }],
    ['an amount is anything', {}, 'loan.fee', { unknown: true }],
    ['a day is any day', {}, 'asOf', between(first, last)],
    ['a day that may be null, too', { claim: true }, 'claim.refusedOn', orNone(first, last)],
    [
      'a day is not before one that comes first',
      { 'loan.collectedOn': '2025-01-05' },
      'loan.seenOn',
      between('2025-01-05', last),
    ],
    [
      'nor after one that comes later',
      { claim: true, 'claim.refusedOn': '2025-01-05' },
      'claim.madeOn',
      between(first, '2025-01-05'),
    ],
    [
      'through a day that is left out',
      { 'loan.returnedOn': '2025-02-01' },
      'loan.collectedOn',
      between(first, '2025-02-01'),
    ],
    [
      'not through one that may be none',
      { claim: true, 'claim.endedOn': '2025-01-05' },
      'claim.madeOn',
      between(first, last),
    ],
    [
      'not through one that is none',
      { claim: true, 'claim.refusedOn': null, 'claim.endedOn': '2025-01-05' },
      'claim.madeOn',
      between(first, last),
    ],
    ['between two that are the same day it is that', { 'loan.returnedOn': '2025-02-01' }, 'loan.seenOn', '2025-02-01'],
    [
      'between two in the wrong order it is anything',
      { 'loan.collectedOn': '2025-02-02', 'loan.returnedOn': '2025-02-01' },
      'loan.seenOn',
      { unknown: true },
    ],
  ])('%s', (_, values, path, expected) => expect(read(values, path)).toEqual(expected));

  test('a day is bound only by contradictions that are looked for', () => {
    const listed = new Set(['loan.seenOn']);
    expect(read({ 'loan.collectedOn': '2025-01-05' }, 'loan.seenOn', listed)).toEqual(between(first, last));
  });
});

describe('a fact put in the place of another', () => {
  const put = (value: Value, path = 'claim') =>
    toPlainValue(putting(known({}), new Map([['claim.madeOn', value]]), nullableEntities).read(path));

  test('makes its entity there, unless it is none or may be', () => {
    expect(put('2025-01-01')).toBe(true);
    expect(put(null)).toBeNull();
    expect(put(UNKNOWN)).toEqual({ unknown: true, oneOf: [true, null] });
    expect(put(known({ claim: true }).read('claim.madeOn'))).toBe(true);
    expect(put(known({}).read('claim.madeOn'))).toEqual({ unknown: true, oneOf: [true, null] });
  });

  test('is read as it is put, and the others as they were', () => {
    expect(put(UNKNOWN, 'claim.madeOn')).toEqual({ unknown: true });
    expect(put('2025-01-01', 'claim.form')).toEqual({ unknown: true, oneOf: ['letter', 'fax', null] });
  });
});
