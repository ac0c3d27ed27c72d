import { describe, expect, it } from 'vitest';
import { type FirstFacts, factsTaker } from '../../src/check/taken-facts.ts';
import type { BoundFile } from '../../src/language/grammar/bound-file.ts';
import { lazily } from '../../src/language/run-time/lazily.ts';
import { decimal } from '../../src/values/decimal.ts';
import { hireDocuments } from './hire.ts';

const contradictions = [
  { earlier: 'hire.from', later: 'hire.until', means: 'it ends before it begins' },
  { earlier: 'hire.repairs[].from', later: 'hire.repairs[].to', means: 'a repair ends before it begins' },
];
const form = lazily(() => {
  const checked = hireDocuments({ contradictions });
  if ('issues' in checked) throw new Error('documents');
  return checked.documents.facts;
});

const all = [
  'asOf',
  'hire.from',
  'hire.until',
  'hire.price',
  'hire.rates',
  'hire.repairs',
  'hire.bikes',
  'deposit.paid',
];
const noneFirst: FirstFacts = { facts: [], inPence: [], bounds: [] };
const pence: FirstFacts = {
  facts: ['hire.price', 'asOf', 'deposit.paid'],
  inPence: ['hire.price', 'deposit.paid'],
  bounds: [],
};

const taker = (first = noneFirst, bounds: readonly BoundFile[] = [], listed: readonly string[] = all) =>
  factsTaker(form(), new Set(listed), bounds, first);
function taken(given: unknown, ...how: Parameters<typeof taker>) {
  const { take, valuesOf, goTogether } = taker(...how);
  const read = take(given);
  if (read === null) return null;
  return { places: read.places, further: read.further, values: valuesOf(read), goTogether: goTogether(read) };
}

describe('facts that are taken', () => {
  const given = {
    hire: { price: '4.00', note: 'x', bikes: 2 },
    asOf: '2025-03-10',
    deposit: { paid: '20.50', paidOn: '2025-03-01' },
  };

  it('stand in the places of the first, then of the others that are listed and of what may be none', () => {
    const read = taken(given, pence, [], ['hire.bikes', 'asOf', 'hire.from']);
    expect(read?.places).toEqual([400, '2025-03-10', 2050, 2, undefined, true]);
    expect(read?.further).toEqual(
      new Map<string, unknown>([
        ['hire.note', 'x'],
        ['deposit.paidOn', '2025-03-01'],
      ]),
    );
  });

  it.each<[string, FirstFacts]>([
    ['decimals', noneFirst],
    ['pence', pence],
  ])('have the same values by their paths, read as %s', (_, first) => {
    expect(taken(given, first)?.values).toEqual(
      new Map<string, unknown>([
        ['hire.price', decimal('4.00')],
        ['hire.note', 'x'],
        ['hire.bikes', 2],
        ['asOf', '2025-03-10'],
        ['deposit', true],
        ['deposit.paid', decimal('20.50')],
        ['deposit.paidOn', '2025-03-01'],
      ]),
    );
  });

  it('are none where their entity is, and have no values of their own then', () => {
    const read = taken({ deposit: null }, pence);
    expect(read?.places.slice(0, 3)).toEqual([undefined, undefined, null]);
    expect(read?.values).toEqual(new Map([['deposit', null]]));
  });

  it.each([{ hire: { price: '4' } }, { hire: { price: 4 } }, { hire: { price: '-4.00' } }])(
    'are left to their schema where they are no sum: %j',
    (odd) => {
      expect([taken(odd, pence), taken(odd)]).toEqual([null, null]);
    },
  );
});

describe('facts that surely go together', () => {
  const repair = (from: string, to: string) => ({ what: 'brake', from, to, cost: '1.00', parts: [] });
  it.each<[string, boolean, object, (readonly string[])?]>([
    ['nothing', true, {}],
    ['days in order', true, { hire: { from: '2025-03-01', until: '2025-03-01' } }],
    ['days out of order', false, { hire: { from: '2025-03-02', until: '2025-03-01' } }],
    ['one of the days', true, { hire: { from: '2025-03-02' } }],
    ['days that are not asked for', true, { hire: { from: '2025-03-02', until: '2025-03-01' } }, ['hire.from']],
    ['entries with days in order', true, { hire: { repairs: [repair('2025-03-01', '2025-03-02')] } }],
    [
      'an entry with days out of order',
      false,
      { hire: { repairs: [repair('2025-03-01', '2025-03-02'), repair('2025-03-02', '2025-03-01')] } },
    ],
    [
      'a series',
      true,
      {
        hire: {
          rates: [
            { from: '2025-03-01', percent: '3' },
            { from: '2025-03-02', percent: '3' },
          ],
        },
      },
    ],
    [
      'a series that gives a day twice',
      false,
      {
        hire: {
          rates: [
            { from: '2025-03-01', percent: '3' },
            { from: '2025-03-01', percent: '3' },
          ],
        },
      },
    ],
  ])('%s: %s', (_, expected, given, listed) => {
    expect(taken(given, noneFirst, [], listed)?.goTogether).toBe(expected);
  });

  const atMost: BoundFile = { fact: 'deposit.paid', atMost: 'hire.price', given: ['hire.price'], means: 'no more' };
  const paid = (sum: string | null, price?: string) => ({
    deposit: { ...(sum !== null && { paid: sum }) },
    hire: { ...(price && { price }) },
  });
  it.each<[string, boolean, BoundFile, object]>([
    ['what is at most another', true, atMost, paid('4.00', '4.00')],
    ['what is more', false, atMost, paid('4.01', '4.00')],
    ['one of the two', true, atMost, paid('4.01')],
    ['the limit alone', true, atMost, paid(null, '4.00')],
    ['what is none', true, atMost, { deposit: null, hire: { price: '4.00' } }],
    ['what is bound otherwise', false, { ...atMost, where: 'hire.isMember' }, paid('1.00', '4.00')],
    ['by a term', false, { ...atMost, terms: { limit: 'hire.price' } }, paid('1.00', '4.00')],
    ['by more facts', false, { ...atMost, given: ['hire.price', 'hire.price'] }, paid('1.00', '4.00')],
    ['by another fact than is given', false, { ...atMost, atMost: 'hire.weight' }, paid('1.00', '4.00')],
    [
      'by what is worked out',
      false,
      { ...atMost, atMost: ['hire.price', 'times', 'hire.bikes'] },
      paid('1.00', '4.00'),
    ],
    ['to be something', false, { ...atMost, atMost: undefined, is: 'hire.price' }, paid('4.00', '4.00')],
    ['what is bound by what is left out', true, { ...atMost, where: 'hire.isMember' }, paid('1.00')],
    ['what is left out itself', true, { ...atMost, where: 'hire.isMember' }, paid(null, '1.00')],
  ])('%s: %s', (_, expected, bound, given) => {
    expect(taken(given, noneFirst, [bound])?.goTogether).toBe(expected);
    expect(taken(given, pence, [bound])?.goTogether).toBe(expected);
    expect(taken(given, { facts: ['deposit.paid'], inPence: ['deposit.paid'], bounds: [] }, [bound])?.goTogether).toBe(
      expected,
    );
  });

  const ofEntries: BoundFile = {
    fact: 'hire.repairs[].cost',
    as: 'repair',
    atMost: 'hire.price',
    where: ['last', 'isNone', false],
    terms: { last: ['repair.parts[].cost', 'greatestOf'] },
    given: ['hire.price'],
    means: 'no more than the hire',
  };
  it.each<[string, boolean, object]>([
    ['none of them', true, { price: '4.00', repairs: [] }],
    ['entries of which none is bound', true, { price: '4.00', repairs: [repair('2025-03-01', '2025-03-01')] }],
    [
      'entries of which one may be',
      false,
      { price: '4.00', repairs: [{ ...repair('2025-03-01', '2025-03-01'), parts: [{ cost: '9.00' }] }] },
    ],
    [
      'bound by what is left out',
      true,
      { repairs: [{ ...repair('2025-03-01', '2025-03-01'), parts: [{ cost: '9.00' }] }] },
    ],
  ])('entries, %s: %s', (_, expected, hire) => {
    expect(taken({ hire }, noneFirst, [ofEntries])?.goTogether).toBe(expected);
  });
});
