import { describe, expect, it } from 'vitest';
import { issueInWords } from '../../src/language/answer/message.ts';
import { hire, hireCharge, issuesIn } from './hire.ts';

const line = { for: 'hire', value: 'charge', owedBy: 'customer', standing: 'owed', clause: 'H1' };
const modelWith = (parts: object) =>
  hire({ rules: { 'hire-charge': { ...hireCharge, ...parts } } }).modelOf('hire-charge');
const told = (parts: object) => issuesIn(() => modelWith(parts)).map((issue) => issueInWords({ ...issue, file: '' }));

describe('a line of the statement', () => {
  it('is kept with all that it says', () => {
    const whole = {
      ...line,
      is: 'worth',
      by: 'lastDay',
      owedWhere: 'isLong',
      where: 'isLong',
      insteadOf: 'deposit',
      oncePerFile: true,
    };
    const isLong = { means: 'many', is: ['hire.bikes', 'isMoreThan', { count: 9 }] };
    const worth = { means: 'the price', is: 'hire.price' };
    const { statement } = modelWith({ terms: { ...hireCharge.terms, isLong, worth }, statement: [line, whole] });
    const { is, ...kept } = whole;
    expect(statement).toEqual([
      { ...line, term: 'charge', owedWhere: null, where: null, by: null, insteadOf: null, oncePerFile: false },
      { ...kept, term: is },
    ]);
  });

  it.each<[string, object, ...string[]]>([
    ['of what is not shown', { value: 'chrge' }, '/statement/0/value: unknown value `chrge`, did you mean `charge`?'],
    ['of what is no sum', { value: 'lastDay' }, '/statement/0/value: expected money, found a date'],
    ['that is no sum', { is: 'asOf' }, '/statement/0/is: expected money, found a date'],
    ['by what is not shown', { by: 'lastDy' }, '/statement/0/by: unknown value `lastDy`, did you mean `lastDay`?'],
    ['by what is no day', { by: 'charge' }, '/statement/0/by: expected a date, found money'],
    [
      'owed where there is no condition',
      { owedWhere: 'asOf' },
      '/statement/0/owedWhere: expected a condition, found a date',
    ],
    ['where there is no condition', { where: 'hire.price' }, '/statement/0/where: expected a condition, found money'],
    [
      'where there is nothing',
      { where: 'hire.isMembr' },
      '/statement/0/where: unknown name `hire.isMembr`, did you mean `hire.isMember`?',
    ],
    ['by no clause', { clause: 'H3' }, '/statement/0/clause: unknown clause `H3`, did you mean `H1`?'],
  ])('%s is refused', (_, parts, ...lines) => {
    expect(told({ statement: [{ ...line, ...parts }] })).toEqual(lines);
  });
});

describe('what a question is about', () => {
  it.each<[string, ...string[]]>([
    ['hire'],
    ['deposit'],
    ['asOf'],
    ['hire.repairs'],
    ['hires', '/about: unknown fact `hires`, did you mean `hire`?'],
    ['hire.reparis', '/about: unknown fact `hire.reparis`, did you mean `hire.repairs`?'],
  ])('%s', (about, ...lines) => {
    expect(told({ about })).toEqual(lines);
  });
});
