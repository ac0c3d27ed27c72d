import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add } from '../../src/core/arithmetic.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { and, equal, NIL, not, TRUE } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { compareRaw } from '../../src/core/raw.ts';
import { longestIn } from '../../src/core/simpler/longest.ts';
import { simplified } from '../../src/core/simpler/simplified.ts';
import { seed } from '../seed.ts';
import { bound, count, each, entry, isTaken, list, scan, state } from '../sql/terms-over-lists.ts';

const sorted = (over: Node, ...keys: readonly Node[]): Node => node('sort', 'list', [over, ...keys], { level: 1 });
const [hasNext, nextTaken, nextCount] = [
  bound('hasNext')(0, 'boolean'),
  bound('next')(0, 'boolean'),
  bound('next')(1, 'whole'),
];
const byCount = sorted(list, count);
const byBoth = sorted(list, isTaken, count);
const gives = [isTaken, count];
/** Of entries that are alike in some parts the last. */
const lastOf = (over: Node, ...alike: readonly Node[]): Node => each(over, not(and(hasNext, ...alike)), gives);
const [sameTaken, sameCount] = [equal(isTaken, nextTaken), equal(count, nextCount)];
const sums = scan(byCount, [NIL, NIL], [count, add(state(1, 'whole'), count)]);
const ofSums = [entry(0, 'whole'), entry(1, 'whole')] as const;

/** What is put in order, and whether it is in it already. */
const cases: Readonly<Record<string, readonly [Node, boolean]>> = {
  'by the same key': [sorted(byCount, count), true],
  'by the first of its keys': [sorted(byBoth, isTaken), true],
  'by another key': [sorted(byCount, isTaken), false],
  'by its keys the other way round': [sorted(byBoth, count, isTaken), false],
  'by its key and more, where some are alike in that': [sorted(byCount, count, isTaken), false],
  'by its key and more, where one of each is kept': [sorted(lastOf(byCount, sameCount), count, isTaken), true],
  'by both keys, where one of each of both is kept': [
    sorted(lastOf(byBoth, sameTaken, sameCount), isTaken, count),
    true,
  ],
  'by more, where one of each of the first key is kept': [sorted(lastOf(byBoth, sameTaken), isTaken, count), true],
  'by the second key, where one of each of the first is kept': [sorted(lastOf(byBoth, sameTaken), count), false],
  'by more, where what is kept hangs on what it is not in order of': [
    sorted(lastOf(byCount, sameTaken), count, isTaken),
    false,
  ],
  'what is made of each that keeps the key': [
    sorted(each(byCount, isTaken, [count, isTaken]), entry(0, 'whole')),
    true,
  ],
  'what is made of each that does not': [
    sorted(each(byCount, TRUE, [isTaken, add(count, count)]), entry(1, 'whole')),
    false,
  ],
  'what is carried beside the key': [sorted(sums, ofSums[0]), true],
  'what is carried, by that': [sorted(sums, ofSums[1]), false],
  'what is in no order': [sorted(list, count), false],
};

const rows = fc.sample(
  fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -2, max: 2 }), fc.constant(0)), { maxLength: 7 }),
  { numRuns: 80, seed },
);

describe('what is put in order, and is in it already', () => {
  it.each(Object.entries(cases))('%s', (_, [root, isInOrder]) => {
    const simple = simplified([root])(root);
    const inner = root.args[0] as Node;
    expect(simple === simplified([inner])(inner)).toBe(isInOrder);
    for (const row of rows) {
      const of = (term: Node) => new Interpreter(() => [row]).of(term);
      expect(compareRaw(of(simple), of(root))).toBe(0);
    }
  });
});

describe('how many entries a list has at most', () => {
  const ten = node('fact', 'list', [], { path: 'ten', index: 0 });
  const open = node('stretches', 'list', [NIL, NIL, list, count], { level: 1 });
  const joined = (lists: Node, of: Node): Node => node('join', 'list', [lists, of], { level: 1 });
  it.each([
    ['none of lists without end', joined(node('list', 'list', [], { length: 0, width: 0 }), open), 0],
    ['for each of ten ten', joined(ten, ten), 100],
    ['for each of ten any number', joined(ten, open), Number.POSITIVE_INFINITY],
    ['for each of any number none', joined(open, node('list', 'list', [], { length: 0, width: 0 })), 0],
    ['for each of none any number', joined(node('range', 'list', [NIL], null), open), 0],
  ])('%s', (_, lists, most) => {
    expect(longestIn(lists, () => 10)).toBe(most);
  });
});
