import { describe, expect, it } from 'vitest';
import { all, type Case, either, isKnownIn, knowing, saying } from '../../src/check/cases.ts';

/** Ways as they are read: what holds, what fails (`!`), and what is known beside. */
const read = (cases: readonly Case[]) =>
  cases.map(({ said, known }) => [
    ...[...said].map(([name, holds]) => (holds ? name : `!${name}`)),
    ...[...known].filter((name) => !said.has(name)),
  ]);

const [a, b, c] = ['a', 'b', 'c'].map((name) => saying(name, true)) as [
  readonly Case[],
  readonly Case[],
  readonly Case[],
];
const notA = saying('a', false);
const many = (count: number, more: (at: number) => readonly Case[] = () => knowing([])) =>
  Array.from({ length: count }, (_, at) => all([saying(`n${at}`, true), more(at)]));

describe('the ways in which', () => {
  it.each<[what: string, cases: readonly Case[], ...ways: string[][]]>([
    ['a condition holds: that is known of it', a, ['a']],
    ['a condition fails: that is known of it too', notA, ['!a']],
    ['names are known: nothing holds', knowing(['a', 'b']), ['a', 'b']],
    ['none of several has to be so: one, of which nothing is told', all([]), []],
    ['one of none is so: there is none', either([])],
    ['both are so', all([a, notA.concat(b), knowing(['d'])]), ['a', 'b', 'd']],
    [
      'both are so, of two ways each',
      all([either([a, b]), either([c, knowing(['d'])])]),
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ],
    ['a condition holds and fails: there is none', all([a, notA])],
    ['a condition holds twice', all([notA, b, notA]), ['!a', 'b']],
    ['one of several is so', either([a, notA, knowing(['d'])]), ['a'], ['!a'], ['d']],
  ])('%s', (_, cases, ...ways) => {
    expect(read(cases)).toEqual(ways);
  });

  it('one of as many is so as are told apart', () => {
    expect(either(many(64)).length).toBe(64);
  });

  it('one of more is so: what they have in common', () => {
    const cases = either(many(65, (at) => all([a, saying('b', at !== 64), notA.length === 1 ? knowing(['d']) : c])));
    expect(read(cases)).toEqual([['a', 'b', 'd']]);
    expect(cases[0]?.said).toEqual(new Map([['a', true]]));
  });

  it('more are so together than are told apart: what they have in common', () => {
    const cases = all([
      either(many(13, () => knowing(['d']))),
      either(['p', 'q', 'r', 's', 't'].map((name) => saying(name, true))),
      a,
    ]);
    expect(read(cases)).toEqual([['a', 'd']]);
  });
});

it('a name is known where it is known in every way', () => {
  const cases = either([all([a, b]), all([notA, c])]);
  expect(['a', 'b', 'c', 'd'].map((name) => isKnownIn(cases, name))).toEqual([true, false, false, false]);
  expect(isKnownIn([], 'a')).toBe(true);
});
