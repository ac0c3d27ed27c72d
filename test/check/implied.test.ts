import { describe, expect, it } from 'vitest';
import { withImplied } from '../../src/check/implied.ts';

/** Facts of two entities, the second of which may be null, and the day asked about. */
const fact = (entity: string | null, nullable = false) => ({ entity, nullable });
const definitions = new Map([
  ['asOf', fact(null)],
  ['order.on', fact('order')],
  ['order.sent', fact('order')],
  ['order.back', fact('order', true)],
  ['repair.on', fact('repair')],
  ['repair.done', fact('repair')],
  ['end', fact(null)],
]);

type Days = readonly [earlier: string, later: string];
const impliedBy = (...written: Days[]) =>
  withImplied(
    written.map(([earlier, later]) => ({ earlier, later, means: `${earlier} first` })),
    definitions,
    new Set(['repair']),
  ).slice(written.length);
const daysOf = (...written: Days[]) =>
  impliedBy(...written).map(({ earlier, later, through }) => [earlier, ...through, later]);

describe('days follow one another', () => {
  it.each<[what: string, written: Days[], ...implied: string[][]]>([
    [
      'that share none',
      [
        ['asOf', 'end'],
        ['order.on', 'order.sent'],
      ],
    ],
    [
      'through a day that there always is',
      [
        ['order.on', 'order.sent'],
        ['order.sent', 'end'],
      ],
      ['order.on', 'order.sent', 'end'],
    ],
    [
      'in whichever order they are written',
      [
        ['order.sent', 'end'],
        ['order.on', 'order.sent'],
      ],
      ['order.on', 'order.sent', 'end'],
    ],
    [
      'not through a day that may be none',
      [
        ['order.on', 'order.back'],
        ['order.back', 'end'],
      ],
    ],
    [
      'not through what is no fact',
      [
        ['order.on', 'order.lost'],
        ['order.lost', 'end'],
      ],
    ],
    [
      'not through a day of what may be none itself',
      [
        ['order.on', 'repair.on'],
        ['repair.on', 'end'],
      ],
    ],
    [
      'through a day of what may be none, where that gives one of them',
      [
        ['order.on', 'repair.on'],
        ['repair.on', 'repair.done'],
      ],
      ['order.on', 'repair.on', 'repair.done'],
    ],
    [
      'through several days',
      [
        ['asOf', 'order.on'],
        ['order.on', 'order.sent'],
        ['order.sent', 'end'],
      ],
      ['asOf', 'order.on', 'order.sent'],
      ['order.on', 'order.sent', 'end'],
      ['asOf', 'order.on', 'order.sent', 'end'],
    ],
    [
      'not through several days of which one may be none',
      [
        ['asOf', 'repair.on'],
        ['repair.on', 'repair.done'],
        ['repair.done', 'end'],
      ],
      ['asOf', 'repair.on', 'repair.done'],
      ['repair.on', 'repair.done', 'end'],
    ],
    [
      'not where that is written already',
      [
        ['order.on', 'order.sent'],
        ['order.sent', 'end'],
        ['order.on', 'end'],
      ],
    ],
    [
      'not through a day of what may be none, from what is no fact',
      [
        ['nowhere', 'repair.on'],
        ['repair.on', 'end'],
      ],
    ],
    [
      'not through several days of which the last may be none',
      [
        ['order.on', 'order.sent'],
        ['order.sent', 'repair.on'],
        ['repair.on', 'end'],
      ],
      ['order.on', 'order.sent', 'repair.on'],
    ],
    [
      'and none follows itself',
      [
        ['order.on', 'order.sent'],
        ['order.sent', 'order.on'],
      ],
    ],
  ])('%s', (_, written, ...implied) => {
    expect(daysOf(...written)).toEqual(implied);
  });
});

it('what follows means both that it follows from', () => {
  expect(impliedBy(['order.on', 'order.sent'], ['order.sent', 'end'])).toEqual([
    { earlier: 'order.on', later: 'end', means: 'order.on first; order.sent first', through: ['order.sent'] },
  ]);
});
