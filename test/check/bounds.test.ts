import { describe, expect, it } from 'vitest';
import { checkBound } from '../../src/check/bounds.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { lazily } from '../../src/language/run-time/lazily.ts';
import { hire } from './hire.ts';

const dictionary = lazily(() => hire().dictionary);
const check = (file: object) =>
  checkBound({ fact: 'hire.price', given: [], means: 'as it was agreed', ...file }, '/2', dictionary());
const told = (file: object) => {
  const checked = check(file);
  return 'issues' in checked ? checked.issues.map(issueInWords) : [];
};

const ofEntries = { fact: 'hire.repairs[].cost', as: 'repair' };

describe('a bound', () => {
  it.each<[string, object, ...string[]]>([
    ['may be a sum', { atMost: 'deposit.paid' }],
    ['may be another number than a sum', { atMost: 'hire.weight' }],
    ['may be what a fact has to be, of any kind', { fact: 'hire.note', is: 'hire.note' }],
    ['may be on a condition', { atMost: 'deposit.paid', where: ['asOf', 'isAfter', 'hire.from'] }],
    ...['asOf', 'hire.at', 'hire.bikes', 'hire.discount', 'hire.weight'].map((fact): [string, object] => [
      `may be of ${fact}`,
      { fact, atMost: fact },
    ]),
    [
      'may be of entries, by their fields',
      { ...ofEntries, atMost: 'hire.price', where: ['repair.from', 'is', 'asOf'] },
    ],
    [
      'may have terms',
      { atMost: 'twice', terms: { twice: { means: 'two of it', is: ['deposit.paid', 'times', { count: 2 }] } } },
    ],
    [
      'may have terms of entries',
      { ...ofEntries, atMost: 'most', terms: { most: ['repair.cost', 'plus', 'hire.price'] } },
    ],
    [
      'is of what has an order, where it is a limit',
      { fact: 'hire.note', atMost: 'hire.note' },
      '/2/fact: expected a day, a time or a number, found text',
    ],
    [
      'is no limit of durations',
      { fact: 'hire.lasts', atMost: 'hire.lasts' },
      '/2/fact: expected a day, a time or a number, found a duration',
    ],
    ['is of the type of its fact', { atMost: 'asOf' }, '/2/atMost: expected money, found a date'],
    ['is what its fact could be', { is: 'asOf' }, '/2/is: expected money, found a date'],
    [
      'is of the type of its field',
      { ...ofEntries, atMost: 'asOf' },
      '/2/atMost: expected money, found a list of dates',
    ],
    [
      'is on a condition and nothing else',
      { atMost: 'hire.price', where: 'asOf' },
      '/2/where: expected true or false, found a date',
    ],
    [
      'may have terms of entries that only its condition reads',
      { ...ofEntries, atMost: 'hire.price', where: 'isLate', terms: { isLate: ['repair.to', 'isAfter', 'asOf'] } },
    ],
    [
      'has no terms of entries that nothing reads',
      { ...ofEntries, atMost: 'hire.price', terms: { most: ['repair.cost', 'plus', 'hire.price'] } },
      '/2/terms/most: `most` is never read, remove it or use it',
    ],
    [
      'names of entries what there is',
      {
        ...ofEntries,
        atMost: 'most',
        where: ['repair.frm', 'is', 'asOf'],
        terms: { most: ['repair.cots', 'plus', 'hire.price'] },
      },
      '/2/terms/most/0: unknown name `repair.cots`, did you mean `repair.cost`?',
      '/2/where/0: unknown name `repair.frm`, did you mean `repair.from`?',
    ],
    [
      'calls an entry as nothing else is called',
      { ...ofEntries, as: 'asOf', atMost: 'hire.price' },
      '/2/as: the name `asOf` is taken by a fact, choose another',
    ],
    [
      'names what there is',
      { atMost: 'twise', where: 'hire.isMembr', terms: { twice: 'hire.price' } },
      '/2/atMost: unknown name `twise`, did you mean `twice`?',
      '/2/where: unknown name `hire.isMembr`, did you mean `hire.isMember`?',
    ],
    [
      'has sound terms',
      { atMost: 'twice', terms: { twice: { means: 'two of it', is: ['hire.prce', 'times', { count: 2 }] } } },
      '/2/terms/twice/is/0: unknown name `hire.prce`, did you mean `hire.price`?',
    ],
  ])('%s', (_, file, ...lines) => {
    expect(told(file)).toEqual(lines);
  });

  it('is a decision of terms alone, with its fact taken apart', () => {
    const checked = check({ ...ofEntries, is: 'hire.price', given: ['hire.price'] });
    if ('issues' in checked) throw new Error('refused');
    const { model, ...bound } = checked.bound;
    expect(bound).toEqual({
      fact: 'hire.repairs[].cost',
      list: 'hire.repairs',
      field: 'cost',
      type: 'money',
      isLimit: false,
      given: ['hire.price'],
      means: 'as it was agreed',
    });
    expect(model).toMatchObject({ decision: 'bounds/2', question: '', clauses: [], rules: [] });
    expect([...model.facts].toSorted()).toEqual(['hire.price', 'hire.repairs']);
    expect(model.terms.get('limit')?.means).toBe('as it was agreed');
    expect(model.terms.get('applies')?.type).toEqual({ list: 'boolean' });
  });

  it('of a fact is a limit of that, always without a condition', () => {
    const checked = check({ atMost: 'deposit.paid' });
    if ('issues' in checked) throw new Error('refused');
    expect(checked.bound).toMatchObject({ list: 'hire.price', field: null, isLimit: true });
    expect(checked.bound.model.terms.get('applies')?.type).toBe('boolean');
  });
});
