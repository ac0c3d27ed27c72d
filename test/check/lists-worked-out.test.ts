import { describe, expect, it } from 'vitest';
import { policyOf, trying, typeOfTerm, valueOfTerm } from './small-policy.ts';

const each = (parts: object) => ({ each: 'tools', as: 'tool', ...parts });
const fold = (parts: object) => ({ fold: 'tools', as: 'tool', so: 'sum', from: { money: '0.00' }, ...parts });

/** Terms of an entry that read one another, the last the name of a tool. */
const inRow = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`t${at}`, at === count - 1 ? 'tool.name' : `t${at + 1}`]),
  );

describe('a list gone over has the type', () => {
  it.each<[what: string, shape: unknown, type: unknown]>([
    ['of what each entry gives', each({ is: 'tool.worth' }), { list: 'money' }],
    ['of one of its terms', each({ terms: inRow(100), gives: 't0' }), { list: 'text' }],
    [
      'of records of what is given',
      each({ gives: { sum: 'tool.worth', day: 'asOf' } }),
      { list: { record: { sum: 'money', day: 'date' } } },
    ],
    ['of its entries', { each: 'days', as: 'day', where: ['day', 'isBefore', 'asOf'] }, { list: 'date' }],
    ['of none, where there is no list', each({ each: { none: true }, is: 'tool' }), { list: 'none' }],
    ['of none, where there is no entry', each({ each: [], is: 'tool.worth' }), { list: 'none' }],
    ['of the result carried over it', fold({ next: ['sum', 'plus', 'tool.worth'] }), 'money'],
    ['of what the result comes to where it begins as none', fold({ from: { none: true }, next: 'tool.back' }), 'date'],
    ['of what two results come to together', fold({ from: 'discount', next: 'tool.worth' }), 'decimal'],
    ['of a list that begins as empty', fold({ from: [], next: { list: ['tool.worth'] } }), { list: 'money' }],
    ['of the result, where there is no entry', fold({ fold: [], next: 'sum' }), 'money'],
  ])('%s', (_, shape, type) => {
    expect(typeOfTerm(shape)).toEqual(type);
  });
});

describe('a list gone over comes to', () => {
  const tool = { name: 'saw', worth: '20.00', isLent: true, back: null };
  const given = {
    asOf: '2025-03-10',
    tools: [tool, { ...tool, name: 'plane', worth: '5.00', isLent: false }],
    days: ['2025-01-01', '2025-04-01'],
  };
  it.each<[what: string, shape: unknown, value: unknown]>([
    ['what each entry gives', each({ is: 'tool.name' }), ['saw', 'plane']],
    ['what those give for which a condition holds', each({ where: 'tool.isLent', is: 'tool.name' }), ['saw']],
    [
      'its entries for which a condition holds',
      { each: 'days', as: 'day', where: ['day', 'isAfter', 'asOf'] },
      ['2025-04-01'],
    ],
    [
      'one of its terms',
      each({ terms: { twice: ['tool.worth', 'times', { count: 2 }] }, gives: 'twice' }),
      ['40.00', '10.00'],
    ],
    [
      'records',
      each({ terms: { own: 'tool.name' }, gives: { of: 'own', on: 'asOf' } }),
      [
        { of: 'saw', on: '2025-03-10' },
        { of: 'plane', on: '2025-03-10' },
      ],
    ],
    [
      'what entries of one list give for each of another',
      each({
        is: { each: 'days', as: 'day', where: { all: ['tool.isLent', ['day', 'isBefore', 'asOf']] }, is: 'tool.name' },
      }),
      [['saw'], []],
    ],
    ['the result carried over it', fold({ next: ['sum', 'plus', 'tool.worth'] }), '25.00'],
    ['the last result', fold({ from: { none: true }, terms: { own: 'tool.name' }, next: 'own' }), 'plane'],
  ])('%s', (_, shape, value) => {
    expect(valueOfTerm(shape, given)).toEqual(value);
  });
});

it('the terms of an entry are kept with what they mean, and what has no name of its own is hidden', () => {
  const terms = {
    own: { means: 'the name', is: 'tool.name' },
    sum: ['tool.worth', 'plus', ['tool.worth', 'plus', 'tool.worth']],
  };
  const model = policyOf({ asked: trying(each({ terms, gives: { own: 'own', sum: 'sum' } })) }).modelOf('asked');
  const term = model.terms.get('tried')?.term;
  const kept = term?.kind === 'each' ? [...term.terms].map(([name, { means, hidden }]) => [name, means, hidden]) : [];
  expect(kept).toEqual([
    ['own', 'the name', false],
    ['sum/2', '', true],
    ['sum', 'sum', false],
    ['tried/gives', '', true],
  ]);
});
