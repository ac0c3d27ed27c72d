import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/check/file-parts.ts';
import { issueInWords } from '../../src/language/answer/message.ts';

const partsIn = (document: unknown) => partsOf(document).parts.map(({ matter, own, facts }) => [matter, own, facts]);
const told = (document: unknown) => partsOf(document).issues.map(issueInWords);

const file = { asOf: '2025-03-10', hire: { from: '2025-03-01', price: '4.00' }, deposit: null };
const hire = { until: '2025-03-02' };

describe('the parts of a file', () => {
  it('are the file alone where it has no matters', () => {
    expect(partsIn(file)).toEqual([[null, file, file]]);
    expect(partsOf(file).parts[0]?.placeOf('/hire/from')).toBe('/hire/from');
    expect(partsIn({ ...file, matters: [] })).toEqual([[null, file, file]]);
  });

  it.each([null, 'a file', [file], 7])('are left to the check of facts where it is none: %j', (document) => {
    expect(partsIn(document)).toEqual([[null, {}, document]]);
    expect(told(document)).toEqual([]);
  });

  it('are its matters too, each laid over it', () => {
    const bikes = { id: 'bikes', hire, note: 'x' };
    const [, first, second] = partsIn({ ...file, matters: [bikes, { id: 'boats' }] });
    expect(first).toEqual(['bikes', { hire, note: 'x' }, { ...file, hire: { ...file.hire, ...hire }, note: 'x' }]);
    expect(second).toEqual(['boats', {}, file]);
    expect(told({ ...file, matters: [bikes, { id: 'boats' }] })).toEqual([]);
  });

  it('know where in the document their facts stand', () => {
    const given = { id: 'bikes', hire, extras: ['bell'], 'a/b': { 'c~d': 1 }, note: null };
    const [whole, matter] = partsOf({ ...file, matters: [{ id: 'boats' }, given] }).parts.filter(
      (part) => part.matter !== 'boats',
    );
    expect(whole?.placeOf('/hire/until')).toBe('/hire/until');
    const places = {
      '/hire': true,
      '/hire/until': true,
      '/hire/until/0': true,
      '/hire/from': false,
      '/asOf': false,
      '/extras/0': true,
      '/extras': true,
      '/note/more': true,
      '/a~1b/c~0d': true,
      '/a~1b/c': false,
      '/a': false,
      '': false,
    };
    for (const [at, isOwn] of Object.entries(places))
      expect([at, matter?.placeOf(at)]).toEqual([at, isOwn ? `/matters/1${at}` : at]);
  });

  it('are as many as there may be entries in a list', () => {
    const matters = Array.from({ length: 10_000 }, (_, index) => ({ id: String(index) }));
    expect(partsIn({ matters })).toHaveLength(10_001);
    expect(told({ matters })).toEqual([]);
    const more = { ...file, matters: [...matters, { id: 'more' }] };
    expect(told(more)).toEqual(['/matters: too long: at most 10000 matters, found 10001']);
    expect(partsIn(more)).toEqual([[null, file, file]]);
  });

  it.each<[string, unknown, string[], ...string[]]>([
    ['no list', {}, [], '/matters: expected a list of matters, found an object'],
    ['left open', undefined, [], '/matters: expected a list of matters, found `undefined`'],
    [
      'no objects',
      ['bikes', null, { id: 'boats' }],
      ['boats'],
      '/matters/0: expected an object with an `id` and facts, found the text "bikes"',
      '/matters/1: expected an object with an `id` and facts, found null',
    ],
    [
      'called nothing',
      [{}, { id: undefined }, { id: 7 }, { id: '' }, { id: ' ' }],
      [],
      '/matters/0/id: `id` is missing, give what the matter is called',
      '/matters/1/id: `id` is missing, give what the matter is called',
      '/matters/2/id: expected text that is not empty, found the number 7',
      '/matters/3/id: expected text that is not empty, found text without a sign',
      '/matters/4/id: expected text that is not empty, found text without a sign',
    ],
    [
      'called the same',
      [{ id: 'bikes' }, { id: 'boats' }, { id: 'bikes' }, { id: 'bikes' }],
      ['bikes', 'boats', 'bikes', 'bikes'],
      '/matters/2/id: `bikes` is given at /matters/0/id already, give it once',
      '/matters/3/id: `bikes` is given at /matters/0/id already, give it once',
    ],
    [
      'giving what the file gives',
      [{ id: 'bikes', asOf: '2025-03-10', hire: { price: '5.00', until: '2025-03-02' }, deposit: { paid: '1.00' } }],
      ['bikes'],
      '/matters/0/asOf: `asOf` is given at /asOf already, give it once',
      '/matters/0/hire/price: `hire.price` is given at /hire/price already, give it once',
      '/matters/0/deposit: `deposit` is given at /deposit already, give it once',
    ],
    ['giving what is called as all objects have it', [{ id: 'bikes', toString: 1, hire: { valueOf: 1 } }], ['bikes']],
  ])('are refused where matters are %s', (_, matters, taken, ...lines) => {
    expect(told({ ...file, matters })).toEqual(lines);
    expect(partsIn({ ...file, matters }).map(([matter]) => matter)).toEqual([null, ...taken]);
  });
});
