import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/bind/clause-mark.ts';
import { marksInOrder } from '../../src/bind/marks-in-order.ts';
import { follows, marksByDefinition } from './marks-by-definition.ts';

describe('the mark of a line', () => {
  it.each<readonly [string, string, readonly number[] | null]>([
    ['2. Insurance', '', [2]],
    ['6.1. Speed', '', [6, 1]],
    ['6.7 Speed', 'The end.', [6, 7]],
    ['  1.3.1 give back', 'We then either:', [1, 3, 1]],
    ['1.3.2 send', '1.3.1 give back; or', [1, 3, 2]],
    ['1.About us', '', [1]],
    ['2.1', '', [2, 1]],
    ['9.3.2 below, generators', 'pursuant to clause', null],
    ['1.10 (see the list)', 'a charge under clause', null],
    ['2.5 per cent a year', 'It rises by', null],
    ['30 days later', 'within', null],
    ['2026 was dry', '', null],
    ['01632 960 111', 'Tel:', null],
  ])('%j after %j', (line, before, number) => {
    expect(markOf(line, before)?.number ?? null).toEqual(number);
  });
});

it.each<readonly [string, string, boolean]>([
  ['1', '2', true],
  ['1', '1.1', true],
  ['1.4', '2', true],
  ['2.8', '2.8.1', true],
  ['2.8.2', '2.9', true],
  ['5', '6.1', true],
  ['2.4', '2.7', true],
  ['2.18', '9.3.2', false],
  ['2.8', '2.8', false],
  ['2.9', '2.8', false],
  ['3', '1.10', false],
  ['6', '98', false],
])('after %s comes %s: %s', (before, next, answer) => {
  const number = (text: string) => text.split('.').map(Number);
  expect(follows(number(before), number(next))).toBe(answer);
});

describe('marks in order', () => {
  const chosen = (text: string) => {
    const numbers = text.split(' ').map((part) => part.split('.').map(Number));
    return [...marksInOrder(numbers)]
      .sort((a, b) => a - b)
      .map((i) => (numbers[i] ?? []).join('.'))
      .join(' ');
  };

  it.each([
    ['leave out a number out of turn', '1 1.1 9.3 1.2 2', '1 1.1 1.2 2'],
    ['leave out a misprint, not what follows it', '1 4 4.1 2 2.1 2.2 2.3 3', '1 2 2.1 2.2 2.3 3'],
    ['go on after a gap', '1 1.1 1.2 1.5 2', '1 1.1 1.2 1.5 2'],
    ['start again with another document', '1 2 3 4 1 1.1 2 2.1 3', '1 2 3 4 1 1.1 2 2.1 3'],
    ['do not take a short list for a document', '1 2 3 1 2 4 5', '1 2 3 4 5'],
    ['are there with a later start', '2 2.1 3', '2 2.1 3'],
  ])('%s', (_, numbers, expected) => {
    expect(chosen(numbers)).toBe(expected);
  });

  it('are those of the definition, which takes the time of all pairs', () => {
    const part = fc.nat({ max: 14 });
    const number = fc.oneof(fc.constant([1]), fc.array(part, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
        expect([...marksInOrder(numbers)].sort((a, b) => a - b)).toEqual(marksByDefinition(numbers));
      }),
      { numRuns: 2000 },
    );
  });
});
