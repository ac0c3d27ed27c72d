import { describe, expect, it } from 'vitest';
import { soundProperty } from './hire-property.ts';

const price = 'hire.price';

/** What is looked at, and which facts it is said to read. */
function seen(filled: object): readonly [looksAt: readonly string[], facts: readonly string[]] {
  const { looksAt, model } = soundProperty(filled);
  return [looksAt, [...model.facts].toSorted()];
}

describe('the arguments of a property are taken', () => {
  const all = ['outcome', 'charge', 'lastDay'];
  const kept = { property: 'always', holds: 'hire.isMember' };
  const moved = { property: 'monotone-in', never: 'rises', of: price };
  const asked: readonly string[] = [];

  it.each<[string, object, readonly string[], readonly string[]]>([
    [
      'a condition, on a condition',
      { ...kept, given: ['asOf', 'isAfter', 'hire.until'] },
      [],
      ['asOf', 'hire.isMember', 'hire.until'],
    ],
    [
      'what follows',
      { property: 'implies', if: 'hire.isMember', then: ['outcome', 'is', { choice: 'free' }] },
      [],
      ['hire.isMember'],
    ],
    [
      'conditions',
      { property: 'never-both', these: ['hire.isMember', ['asOf', 'isAfter', 'hire.until']] },
      [],
      ['asOf', 'hire.isMember', 'hire.until'],
    ],
    ['numbers that are shown, unless told', { property: 'never-negative' }, ['charge'], asked],
    ['a number of things', { property: 'never-negative', of: 'hire.bikes' }, ['/of'], ['hire.bikes']],
    ['a share', { property: 'never-negative', of: 'hire.discount' }, ['/of'], ['hire.discount']],
    ['numbers of any kinds', { property: 'at-most', of: 'hire.bikes', limit: price }, ['/of'], ['hire.bikes', price]],
    [
      'an amount under a number',
      { property: 'at-most', of: price, limit: 'hire.bikes' },
      ['/of'],
      ['hire.bikes', price],
    ],
    ...['asOf', 'hire.at', 'hire.lasts', 'hire.weight'].map((of): [string, object, string[], string[]] => [
      `${of} under its like`,
      { property: 'at-most', of, limit: of },
      ['/of'],
      [of],
    ]),
    ['a condition that rises', { ...moved, of: 'hire.isMember', in: price }, ['/of'], ['hire.isMember', price]],
    ...['asOf', 'hire.lasts', 'hire.weight', 'hire.bikes', 'hire.isMember', 'hire.repairs[].cost'].map(
      (one): [string, object, string[], string[]] => [
        `${one} that moves`,
        { ...moved, in: one },
        ['/of'],
        [one.replace('[].cost', ''), price].toSorted(),
      ],
    ),
    ['amounts that move together', { ...moved, in: [price, 'hire.repairs[].cost'] }, ['/of'], [price, 'hire.repairs']],
    [
      'words in their order',
      { ...moved, in: { fact: 'hire.kind', order: ['town', 'cargo'] } },
      ['/of'],
      ['hire.kind', price],
    ],
    [
      'what are no words in an order',
      { ...moved, in: { fact: 'hire.isMember', order: [true, false] } },
      ['/of'],
      ['hire.isMember', price],
    ],
    [
      'a reading in the order of its options',
      { ...moved, in: { reading: 'days-counted', order: ['from-first', 'from-next'] } },
      ['/of'],
      [price],
    ],
    [
      'a day that flips',
      { property: 'flips-exactly-at', fact: 'asOf', holds: 'hire.isMember', after: 'lastDay' },
      [],
      ['asOf', 'hire.isMember'],
    ],
    [
      'a number that flips at another',
      { property: 'flips-exactly-at', fact: 'hire.bikes', holds: 'hire.isMember', before: price },
      [],
      ['hire.bikes', 'hire.isMember', price],
    ],
    [
      'facts, entities and readings',
      { property: 'independent-of', whatever: ['deposit', 'hire.repairs', { reading: 'days-counted' }] },
      all,
      ['deposit.paid', 'deposit.paidOn', 'hire.repairs'],
    ],
    ['of one part alone', { property: 'independent-of', whatever: ['asOf'], of: 'charge' }, ['/of'], ['asOf']],
    ['a list of texts', { property: 'order-does-not-matter', list: 'hire.extras' }, all, ['hire.extras']],
    [
      'entries with days',
      { property: 'additive-over-split-periods', of: 'charge', list: 'hire.repairs' },
      ['/of'],
      ['hire.repairs'],
    ],
    [
      'entries with days told',
      {
        property: 'additive-over-split-periods',
        of: 'charge',
        list: 'hire.repairs',
        from: 'from',
        to: 'to',
        within: price,
      },
      ['/of'],
      [price, 'hire.repairs'],
    ],
    [
      'a period until a day',
      {
        property: 'additive-over-split-periods',
        of: 'charge',
        until: 'hire.until',
        carrying: { 'hire.from': 'lastDay' },
      },
      ['/of'],
      ['hire.from', 'hire.until'],
    ],
    ['an amount', { property: 'additive-over-split-amounts', of: 'charge', amount: price }, ['/of'], [price]],
    [
      'an amount of entries, which may change no day',
      { property: 'additive-over-split-amounts', of: 'lastDay', amount: 'hire.repairs[].cost' },
      ['/of'],
      ['hire.repairs'],
    ],
    ['facts put in place', { property: 'unchanged-by', putting: { 'hire.price': price } }, all, [price]],
    [
      'an entry',
      { property: 'unchanged-by', adding: { to: 'hire.repairs', entry: { cost: price, from: 'asOf' } } },
      all,
      ['asOf', price, 'hire.repairs'],
    ],
    ['a sweep, of the outcome', { property: 'no-gap-no-conflict', over: 'asOf' }, ['outcome'], ['asOf']],
    [
      'a sweep, of conditions',
      { property: 'no-gap-no-conflict', over: 'asOf', these: ['hire.isMember', 'hire.isMember'] },
      [],
      ['asOf', 'hire.isMember'],
    ],
    ['all of the answer', { property: 'decided-when-all-given' }, all, asked],
    ['some of it', { property: 'decided-when-all-given', values: ['lastDay'] }, ['outcome', 'lastDay'], asked],
  ])('%s', (_, filled, looksAt, facts) => {
    expect(seen(filled)).toEqual([looksAt, facts]);
  });
});
