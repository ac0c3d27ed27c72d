import { expect, test } from 'vitest';
import { z } from 'zod';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { bool, date, decimal, entity, entry, listOf, money, oneOf } from '../../src/language/facts/fact.ts';
import { elementOf, factTypeOf, fieldsOf } from '../../src/language/facts/fact-type.ts';
import { entryPaths, flattenFacts } from '../../src/language/facts/flatten-facts.ts';

const step = entry({ on: date(), price: decimal().meta({ unit: 'pounds' }) });
const charge = entry({
  old: decimal().describe('price before'),
  used: bool().default(true).describe('incurred'),
  steps: listOf(step).default([]),
  until: date().nullable(),
  form: oneOf(['a', 'b']).exactOptional(),
});
const facts = entity({
  asOf: date().describe('the day asked about'),
  charges: listOf(charge).nullable(),
  days: listOf(date()),
  invoice: entity({ date: date(), amount: money().describe('total') }),
  ending: entity({ on: date().nullable().describe('day of it') })
    .nullable()
    .describe('the ending'),
});

const chargeType = {
  record: {
    old: 'decimal',
    used: 'boolean',
    steps: { list: { record: { on: 'date', price: 'decimal' } } },
    until: 'date',
    form: { choice: ['a', 'b'] },
  },
} as const;

test('facts are listed in declaration order, a nullable entity before its fields', () => {
  const plain = { nullable: false, title: null, unit: null, note: null, none: null, entity: null };
  expect(flattenFacts(facts)).toEqual([
    { ...plain, path: 'asOf', type: 'date', title: 'the day asked about' },
    { ...plain, path: 'charges', type: { list: chargeType }, nullable: true },
    { ...plain, path: 'days', type: { list: 'date' } },
    { ...plain, path: 'invoice.date', type: 'date', entity: 'invoice' },
    { ...plain, path: 'invoice.amount', type: 'money', title: 'total', unit: 'pounds', entity: 'invoice' },
    { ...plain, path: 'ending', type: 'entity', nullable: true, title: 'the ending' },
    { ...plain, path: 'ending.on', type: 'date', nullable: true, title: 'day of it', entity: 'ending' },
  ]);
});

test('the fields of entries are listed for documentation, lists within lists too', () => {
  const plain = { nullable: false, optional: false, title: null, unit: null, note: null, none: null };
  expect(entryPaths(facts)).toEqual([
    { ...plain, path: 'charges[].old', type: 'decimal', title: 'price before' },
    { ...plain, path: 'charges[].used', type: 'boolean', title: 'incurred', optional: true, defaultValue: true },
    { ...plain, path: 'charges[].steps', type: chargeType.record.steps, optional: true, defaultValue: [] },
    { ...plain, path: 'charges[].steps[].on', type: 'date' },
    { ...plain, path: 'charges[].steps[].price', type: 'decimal', unit: 'pounds' },
    { ...plain, path: 'charges[].until', type: 'date', nullable: true },
    { ...plain, path: 'charges[].form', type: { choice: ['a', 'b'] }, optional: true },
  ]);
});

test('plain schemas of any copy of zod will do where their type is plain', () => {
  const strings = { _zod: { def: { type: 'array', element: { _zod: { def: { type: 'string' } } } } } };
  expect(factTypeOf(strings)).toEqual({
    type: { list: 'text' },
    nullable: false,
    optional: false,
    title: null,
    unit: null,
    note: null,
    none: null,
  });
  expect(factTypeOf(z.boolean().nullable().optional())).toMatchObject({
    type: 'boolean',
    nullable: true,
    optional: true,
  });
  expect(factTypeOf(z.enum(['a', 'b'])).type).toEqual({ choice: ['a', 'b'] });
});

test('the outermost title counts', () => {
  expect(factTypeOf(date().describe('inner').nullable().describe('outer')).title).toBe('outer');
  expect(factTypeOf(date().describe('inner').nullable()).title).toBe('inner');
});

test('fields and elements are found through wrappers', () => {
  expect(fieldsOf(entity({ b: date(), a: date() }).nullable()).map(([name]) => name)).toEqual(['b', 'a']);
  expect(elementOf(listOf(step).nullable())).toBe(step);
  expect(elementOf(date())).toBeNull();
});

test.each([
  ['a number without a kind', z.number()],
  ['a union', z.union([z.string(), z.boolean()])],
  ['a transform', z.string().transform(Number)],
])('%s is no fact', (_, schema) => {
  expect(() => flattenFacts(z.strictObject({ invoice: z.strictObject({ amount: schema }) }))).toThrow(PolicyError);
  expect(() => flattenFacts(z.strictObject({ invoice: z.strictObject({ amount: schema }) }))).toThrow(
    '/invoice/amount',
  );
});
