import { describe, expect, it } from 'vitest';
import {
  issuesOf,
  issuesOfTerm,
  issuesOfTermAlone,
  policyOf,
  ruleFile,
  trying,
  typeOfTerm,
  valueOfTerm,
} from './small-policy.ts';

const tried = '/terms/tried';
const isDue = ['asOf', 'isOnOrAfter', 'loan.due'];
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'asOf']));

describe('a term is refused', () => {
  it.each<[what: string, shape: unknown, ...issues: object[]]>([
    ['a name that nothing bears', 'asof', { code: 'unknown-name', at: tried, name: 'asof', nearest: 'asOf' }],
    [
      'a name that nothing bears, in the longer way',
      { fact: 'asof' },
      { code: 'unknown-name', at: `${tried}/fact`, name: 'asof', nearest: 'asOf' },
    ],
    [
      'entries of two types',
      { list: ['asOf', 'loan.due', 'loan.deposit', 'loan.by'] },
      { code: 'wrong-type', at: `${tried}/list/2`, expected: 'a date', found: 'money' },
    ],
    [
      'entries that nothing bears, each',
      { list: ['asO', 'loan.due', 'loan.deu', 'loan.deposit'] },
      { code: 'unknown-name', at: `${tried}/list/0`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/list/2`, name: 'loan.deu', nearest: 'loan.due' },
    ],
    [
      'fields that nothing bears, each',
      { record: { one: 'asO', two: 'asOf', three: 'nowhere' } },
      { code: 'unknown-name', at: `${tried}/record/one`, name: 'asO', nearest: 'asOf' },
      { code: 'unknown-name', at: `${tried}/record/three`, name: 'nowhere' },
    ],
    [
      'more fields than a type may have',
      { record: fields(1000) },
      { code: 'too-long', at: tried, expected: '1000 fields and entries in one type', found: '1001' },
    ],
    ['no conditions of which all hold', { all: [] }, { code: 'empty-conditions', at: `${tried}/all`, name: 'all' }],
    ['no conditions of which one holds', { any: [] }, { code: 'empty-conditions', at: `${tried}/any`, name: 'any' }],
    [
      'conditions joined that are none, each',
      { any: ['asOf', ['asOf', 'dayAfter'], true, isDue, 'nowhere', ['loan.deu', 'isGiven'], { not: 'asOf' }] },
      { code: 'wrong-type', at: `${tried}/any/0`, expected: 'a condition', found: 'a date' },
      { code: 'wrong-type', at: `${tried}/any/1`, expected: 'a condition', found: 'a date' },
      { code: 'unknown-name', at: `${tried}/any/4`, name: 'nowhere' },
      { code: 'unknown-name', at: `${tried}/any/5/0`, name: 'loan.deu', nearest: 'loan.due' },
      { code: 'wrong-type', at: `${tried}/any/6/not`, expected: 'a condition', found: 'a date' },
    ],
    [
      'what is no condition and yet is denied',
      { not: 'loan.by' },
      { code: 'wrong-type', at: `${tried}/not`, expected: 'a condition', found: 'one of `hand`, `post`' },
    ],
    [
      'a field of what has none',
      { field: 'interest', of: 'asOf' },
      { code: 'wrong-type', at: `${tried}/of`, expected: 'a record', found: 'a date' },
    ],
    [
      'a field that the records have not',
      { field: 'wroth', of: 'tools' },
      { code: 'unknown-name', at: `${tried}/field`, name: 'wroth' },
    ],
    [
      'a field that the record has not, with the nearest that it has',
      { field: 'nam', of: { record: { name: 'asOf', other: 'asOf' } } },
      { code: 'unknown-name', at: `${tried}/field`, name: 'nam', nearest: 'name' },
    ],
    [
      'a field of what nothing bears',
      { field: 'name', of: 'tool' },
      { code: 'unknown-name', at: `${tried}/of`, name: 'tool', nearest: 'tools' },
    ],
    [
      'a table that there is not',
      { table: 'thanks-rat' },
      { code: 'unknown-table', at: `${tried}/table`, name: 'thanks-rat', nearest: 'thanks-rate' },
    ],
    [
      'what nothing bears, in the place of a table',
      { table: 'thanks-rate', unlessGiven: 'rate' },
      { code: 'unknown-name', at: `${tried}/unlessGiven`, name: 'rate', nearest: 'rates' },
    ],
    [
      'what is no percentage, in the place of a table',
      { table: 'thanks-rate', unlessGiven: 'tools' },
      {
        code: 'wrong-type',
        at: `${tried}/unlessGiven`,
        expected: 'a percentage, or a list of records with `from` and `percent`',
        found: 'a list of records of `name`, `worth`, `isLent`, `back`',
      },
    ],
    [
      'whether what is no fact was left out',
      { leftOut: 'isTried' },
      { code: 'unknown-path', at: `${tried}/leftOut`, name: 'isTried' },
    ],
    [
      'whether a fact was left out that is spelt otherwise',
      { leftOut: 'loan.deu' },
      { code: 'unknown-path', at: `${tried}/leftOut`, name: 'loan.deu', nearest: 'loan.due' },
    ],
  ])('%s', (_, shape, ...issues) => {
    expect(issuesOfTermAlone(shape)).toEqual(issues);
  });

  it('that defines itself', () => {
    expect(issuesOfTerm('other', { other: { not: 'tried' } })).toEqual([
      { code: 'cycle', at: '/terms/other/not', names: ['tried', 'other', 'tried'] },
    ]);
  });
});

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

describe('what a term means', () => {
  const parameters = {
    patience: { means: 'the time to wait', value: { days: 14 }, clause: 'L1' },
    fee: {
      means: 'the fee of the day',
      dated: [{ from: '2025-01-01', value: { money: '1.00' } }],
      on: 'asOf',
      clause: 'L2',
    },
  };
  const told = (term: unknown) =>
    ruleFile(
      { tried: term, isTried: ['tried', 'isGiven'], wait: 'patience', due: 'fee' },
      {
        parameters,
        values: { isTried: { means: 'whether there is' }, wait: { means: 'the wait' }, due: { means: 'the fee' } },
      },
    );

  it.each<[what: string, term: unknown, means: string]>([
    ['its name, where it does not say', { not: isDue }, 'tried'],
    ['what it says, beside a shape', { means: 'it is not due', not: isDue }, 'it is not due'],
    [
      'what it says, and the shape says what it is too',
      { means: 'the worths', each: 'tools', as: 'tool', is: 'tool.worth' },
      'the worths',
    ],
    ['what it says, before what it is', { means: 'the day', is: 'asOf' }, 'the day'],
    ['a parameter by its value', { means: '{patience} and {patience}', is: 'asOf' }, '14 days and 14 days'],
    [
      'a parameter that changes by what it means',
      { means: 'as much as {fee}', is: 'asOf' },
      'as much as the fee of the day',
    ],
  ])('is %s', (_, term, means) => {
    expect(
      policyOf({ asked: told(term) })
        .modelOf('asked')
        .terms.get('tried')?.means,
    ).toBe(means);
  });

  it.each<[what: string, term: unknown, ...issues: object[]]>([
    [
      'a name that no parameter bears',
      { means: 'the day {patienc} on, {asOf}', is: 'asOf' },
      { code: 'unknown-name', at: `${tried}/means`, name: 'patienc', nearest: 'patience' },
      { code: 'unknown-name', at: `${tried}/means`, name: 'asOf' },
    ],
    [
      'what nothing bears, beside what it means',
      { means: 'the day', each: 'tools', as: 'tool', is: 'tool.day' },
      { code: 'unknown-name', at: `${tried}/is`, name: 'tool.day' },
    ],
    [
      'what nothing bears, before what it means',
      { means: 'the day', is: { not: 'nowhere' } },
      { code: 'unknown-name', at: `${tried}/is/not`, name: 'nowhere' },
    ],
  ])('may not name %s', (_, term, ...issues) => {
    expect(issuesOf({ asked: told(term) })).toEqual(issues);
  });
});
