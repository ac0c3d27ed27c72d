import { describe, expect, it } from 'vitest';
import { policyOf, trying, typeOfTerm, valueOfTerm } from './small-policy.ts';

const tried = '/terms/tried';
const isDue = ['asOf', 'isOnOrAfter', 'loan.due'];
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'asOf']));

describe('a term has the type', () => {
  it.each<[what: string, shape: unknown, type: unknown]>([
    ['of its name', 'loan.due', 'date'],
    ['of its name, in the longer way', { fact: 'loan.deposit' }, 'money'],
    ['of its entries', { list: ['asOf', 'loan.due'] }, { list: 'date' }],
    ['of the entries that are not none', { list: [{ none: true }, 'asOf', { none: true }] }, { list: 'date' }],
    ['of no entries', { list: [] }, { list: 'none' }],
    ['of different amounts', { list: ['loan.deposit', 'discount'] }, { list: 'decimal' }],
    ['of its fields', { record: { day: 'asOf', sum: 'loan.deposit' } }, { record: { day: 'date', sum: 'money' } }],
    ['of many fields', { field: 'f998', of: { record: fields(999) } }, 'date'],
    ['of its field', { field: 'sum', of: { record: { sum: 'loan.deposit' } } }, 'money'],
    ['of the field of each entry', { field: 'worth', of: 'tools' }, { list: 'money' }],
    ['of a field of none', { field: 'worth', of: { none: true } }, 'none'],
    ['of a condition where several are joined', { all: [isDue, true] }, 'boolean'],
    ['of a condition where one is denied', { not: isDue }, 'boolean'],
    ['of a condition where a fact may be left out', { leftOut: 'asOf' }, 'boolean'],
    ['of a table', { table: 'thanks-rate' }, { timeline: 'percent' }],
    [
      'of a table for which one percentage stands in',
      { table: 'thanks-rate', unlessGiven: 'discount' },
      { timeline: 'percent' },
    ],
    [
      'of a table for which percentages stand in',
      { table: 'thanks-rate', unlessGiven: 'rates' },
      { timeline: 'percent' },
    ],
    ['of its word', { choice: 'letter' }, { choice: ['letter'] }],
    ['of a condition, said in a longer way', { always: false }, 'boolean'],
    ['of nil pounds', { nil: 'money' }, 'money'],
    ['of nil of any unit', { nil: 'int' }, 'whole'],
    ['of none', { none: true }, 'none'],
    ['of an empty list', [], { list: 'none' }],
    ['of a literal', { days: -7 }, 'days'],
    ['of several words', { oneOf: ['letter', 'fax'] }, { list: { choice: ['letter', 'fax'] } }],
  ])('%s', (_, shape, type) => {
    expect(typeOfTerm(shape)).toEqual(type);
  });
});

const given = { asOf: '2025-03-10', loan: { due: '2025-03-10', back: null, deposit: '20.00' }, discount: '5' };

describe('a term comes to', () => {
  it.each<[what: string, shape: unknown, value: unknown]>([
    ['all that hold', { all: [isDue, { not: ['loan.back', 'isGiven'] }] }, true],
    ['one of all that does not hold', { all: [isDue, ['loan.back', 'isGiven']] }, false],
    ['one of any that holds', { any: [['loan.back', 'isGiven'], isDue] }, true],
    ['none of any that holds', { any: [['loan.back', 'isGiven'], false] }, false],
    ['what is denied', { not: isDue }, false],
    ['its fields', { record: { day: 'asOf', sum: 'loan.deposit' } }, { day: '2025-03-10', sum: '20.00' }],
    ['its field', { field: 'sum', of: { record: { day: 'asOf', sum: 'loan.deposit' } } }, '20.00'],
    ['its entries', { list: ['loan.due', 'asOf', { date: '2025-01-01' }] }, ['2025-03-10', '2025-03-10', '2025-01-01']],
    ['a fact that is given', { leftOut: 'loan.due' }, false],
    ['a fact that is left out', { leftOut: 'tools' }, true],
    ['the entry of a table', [[{ table: 'thanks-rate' }, 'rateOn', 'asOf'], 'is', { percent: '1.5' }], true],
    [
      'what stands in for a table',
      [[{ table: 'thanks-rate', unlessGiven: 'discount' }, 'rateOn', 'asOf'], 'is', { percent: '5' }],
      true,
    ],
    [
      'the table where nothing stands in',
      [[{ table: 'thanks-rate', unlessGiven: 'rates' }, 'rateOn', 'asOf'], 'is', { percent: '1.5' }],
      true,
    ],
    ['nothing, where a list is empty', [[], 'countOf'], 0],
    ['nil', { nil: 'money' }, '0.00'],
    ['nil of any unit', { nil: 'int' }, 0],
    ['a literal', { date: '2025-04-01' }, '2025-04-01'],
    ['its word', { choice: 'letter' }, 'letter'],
    ['true, said in a longer way', { always: true }, true],
  ])('%s', (_, shape, value) => {
    expect(valueOfTerm(shape, given)).toEqual(value);
  });
});

it('a rule file lists what its terms use', () => {
  const terms = {
    rate: ['share', 'rateOn', 'loan.due'],
    share: { table: 'thanks-rate', unlessGiven: 'discount' },
    first: { reading: 'day-count', options: { next: 'asOf', same: 'loan.back' } },
  };
  const tried = { record: { rate: 'rate', first: 'first', isLeftOut: { leftOut: 'days' } } };
  const { facts, readings, tables, consults } = policyOf({ asked: trying(tried, terms) }).modelOf('asked');
  expect([facts, readings, tables, consults].map((used) => [...used].toSorted())).toEqual([
    ['asOf', 'days', 'discount', 'loan.back', 'loan.due'],
    ['day-count'],
    ['thanks-rate'],
    [],
  ]);
});

it('conditions that are joined stand as they are, those that are no sentences by their names', () => {
  const term = policyOf({ asked: trying({ all: [isDue, { not: isDue }, 'other'] }, { other: isDue }) })
    .modelOf('asked')
    .terms.get('tried')?.term;
  const named = {
    operatorName: 'is',
    operands: [
      { kind: 'name', name: 'other' },
      { kind: 'literal', value: true },
    ],
  };
  expect(term).toMatchObject({
    kind: 'all',
    of: [
      { operatorName: 'isOnOrAfter', at: `${tried}/all/0` },
      { operatorName: 'is' },
      { ...named, at: `${tried}/all/2` },
    ],
  });
});
