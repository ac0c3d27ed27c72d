import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/check/dictionary.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { hireDocuments, hireFiles } from './hire.ts';

const told = (files: object) => {
  const checked = hireDocuments(files);
  return 'issues' in checked ? checked.issues.map(issueInWords) : [];
};
function sound(...of: Parameters<typeof hireDocuments>) {
  const checked = hireDocuments(...of);
  if ('issues' in checked) throw new Error(checked.issues.map(issueInWords).join('\n'));
  return checked.documents;
}

const [reading] = hireFiles.readings as readonly [object];
const contradiction = { earlier: 'hire.from', later: 'hire.until', means: 'it ends before it begins' };
const bound = { fact: 'hire.price', atMost: 'deposit.paid', given: ['deposit.paid'], means: 'no more than was paid' };
const example = { name: 'two', facts: { hire: { bikes: 2 } }, expect: { outcome: 'due' } };
const examples = { 'hire-charge': { base: { asOf: '2025-03-10', hire: { price: '4.00' } }, examples: [example] } };

describe('documents are refused', () => {
  it.each<[string, object, ...string[]]>([
    [
      'with a default that is no option',
      { readings: [reading, { ...reading, default: 'from-fist' }] },
      '/readings/1/default: unknown option `from-fist`, did you mean `from-first`?',
    ],
    [
      'with contradictions of what is no fact',
      {
        contradictions: [
          contradiction,
          { ...contradiction, earlier: 'hire.frm', later: 'hire.repairz[].to' },
          { ...contradiction, earlier: 'hire.repairs[].from', later: 'hire.repairs[].to' },
        ],
      },
      '/contradictions/1/earlier: unknown fact `hire.frm`, did you mean `hire.from`?',
      '/contradictions/1/later: unknown fact `hire.repairz`, did you mean `hire.repairs`?',
    ],
    [
      'with bounds of what is no fact, or by what is none',
      { bounds: [bound, { ...bound, fact: 'hire.prce', given: ['asOf', 'deposit.pad'] }] },
      '/bounds/1/fact: unknown fact `hire.prce`, did you mean `hire.price`?',
      '/bounds/1/given/1: unknown fact `deposit.pad`, did you mean `deposit.paid`?',
    ],
    [
      'with a bound of entries within entries',
      { bounds: [{ ...bound, fact: 'hire.repairs[].parts[].cost', as: 'part' }] },
      '/bounds/0/fact: unknown fact `hire.repairs[].parts[].cost`',
    ],
    [
      'with terms for all that are called as facts or what these are of',
      { prelude: { asOf: 'hire.from', hire: 'hire.from', asOff: 'hire.from' } },
      '/prelude/asOf: the name `asOf` is taken by a fact, choose another',
      '/prelude/hire: the name `hire` is taken by a fact, choose another',
    ],
    [
      'with examples of a decision that is not there, and such as leave out what is not there',
      {
        examples: {
          'hire-charges': examples['hire-charge'],
          'hire-charge': { ...examples['hire-charge'], examples: [{ ...example, without: ['hire.prce'] }] },
        },
      },
      '/examples/hire-charges: unknown decision `hire-charges`, did you mean `hire-charge`?',
      '/examples/hire-charge/examples/0/without/0: unknown fact `hire.prce`, did you mean `hire.price`?',
    ],
  ])('%s', (_, files, ...lines) => {
    expect(told(files)).toEqual(lines);
  });

  it('with all that is wrong with their form and with the schema of the facts', () => {
    const checked = checkDocuments({ ...hireFiles, version: 1 }, null, 'to-check');
    expect('issues' in checked && checked.issues.map(({ file, at, code }) => [file, at, code])).toEqual(
      expect.arrayContaining([
        [undefined, '/version', 'wrong-type'],
        ['facts', '', 'malformed'],
      ]),
    );
  });

  it('of more values than there may be', () => {
    expect(told({ rules: { 'hire-charge': Array(1_000_000).fill(null) } })).toEqual([
      '(top): too long: at most 1000000 values, found more',
    ]);
  });
});

describe('documents that are sound', () => {
  it('say what rule files may name', () => {
    const { dictionary, documents, facts } = sound({
      contradictions: [contradiction],
      bounds: [bound],
      inWords: { actions: { pay: 'pay' } },
      letters: { en: { actions: { pay: 'pay' } } },
      prelude: { isLong: { means: 'many', is: ['hire.bikes', 'isMoreThan', { count: 9 }] } },
      title: 'The hire of bicycles',
      notedReadings: [{ id: 'week', note: 'no matter' }],
    });
    expect([...dictionary.readings.keys()]).toEqual(['days-counted']);
    expect(dictionary.readings.get('days-counted')).toEqual(reading);
    expect(dictionary.clauses).toEqual(new Set(['H1', 'H2']));
    expect(dictionary.ledger).toEqual(hireFiles.clauses);
    expect(dictionary.contradictions).toEqual([{ ...contradiction, through: [] }]);
    expect(dictionary.bounds).toEqual([bound]);
    expect(dictionary.inWords).toEqual({ actions: new Map([['pay', 'pay']]), options: new Map() });
    expect(dictionary.letters).toEqual({ en: { actions: { pay: 'pay' } } });
    expect([...dictionary.prelude.keys()]).toEqual(['isLong']);
    expect(documents).toEqual({ title: 'The hire of bicycles', notedReadings: [{ id: 'week', note: 'no matter' }] });
    expect(sound().documents.title).toBeNull();
    expect(facts.nullableEntities).toEqual(new Set(['deposit']));
    expect(facts.series).toEqual(['hire.rates']);
    expect(facts.impossibilities).toEqual([{ ...contradiction, through: [], within: null }]);
  });

  it('have examples of decisions with all their facts, and of others none', () => {
    for (const form of ['to-check', 'held'] as const) {
      const beside = sound({ examples }, form).examples;
      expect(beside('hire-charge').map(({ name, facts }) => [name, facts])).toEqual([
        ['two', { asOf: '2025-03-10', hire: { price: '4.00', bikes: 2 } }],
      ]);
      expect([beside('hire-refund'), beside('toString')]).toEqual([[], []]);
      if (form === 'to-check') expect(beside('hire-charge')).toBe(beside('hire-charge'));
    }
  });

  const table = {
    table: 'share-of-day',
    type: 'timeline-percent',
    means: 'a share',
    source: 'the town hall',
    licence: 'open',
    answersFrom: '2024-01-01',
    answersTo: '2025-12-31',
    answersToIs: 'publishedTo',
    standIn: 'hire.rates',
    entries: [{ from: '2024-01-01', value: 'x' }],
  };
  it('have tables that are made at once, or when they are read where their form is held', () => {
    const held = sound({ tables: [table] }, 'held');
    expect(held.tableFiles).toEqual(new Map([['share-of-day', table]]));
    expect(held.dictionary.tables.get('share-of-day')?.means).toBe('a share');
    expect(() => held.dictionary.tables.get('share-of-day')?.value).toThrow();
    const entries = [{ from: '2024-01-01', value: '2.5' }];
    const checked = sound({ tables: [{ ...table, entries }] }).dictionary.tables.get('share-of-day');
    expect(Object.getOwnPropertyDescriptor(checked, 'value')?.get).toBeUndefined();
  });
});
