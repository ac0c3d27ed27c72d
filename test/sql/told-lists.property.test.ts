import { describe, expect, it } from 'vitest';
import { add, multiply, subtract } from '../../src/core/arithmetic.ts';
import { and, exact, less, NIL, not, TRUE, truth, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { decimal } from '../../src/values/decimal.ts';
import { expectAlike, written } from './over-lists.ts';
import { beside, bound, count, countAgain, each, isTaken, list, part, some, sum } from './terms-over-lists.ts';

/** Lists that are told whole: of few entries and of many, with a first key far from the others, and with all far apart. */
const FEW = [-20, -3, -3, 0, 11, 40];
const MANY = [-40, -39, -20, -20, -3, -1, 0, 2, 30, 30, 41];
const FAR_FIRST = [-20_000_000, ...MANY];
const ALL_FAR = MANY.map((key) => key * 1_000_000);

const closed = (keys: readonly number[]): Node =>
  node(
    'list',
    'list',
    keys.flatMap((key, nth) => [truth(nth % 2 === 0), whole(key), exact(decimal(String(nth)))]),
    {
      length: keys.length,
      width: 3,
    },
  );
const found = (upTo: Node, keys: readonly number[]) =>
  node('lookup', 'tuple', [closed(keys), upTo, bound('entry', 2)(1, 'whole')], { level: 2 });
const foundIn = (keys: readonly number[], times: number): readonly Node[] => {
  const so = (of: Node) => multiply(of, whole(times));
  return [
    node('isFound', 'boolean', [found(so(beside), keys)], null),
    part(found(so(add(beside, whole(2))), keys), 1, 'whole'),
    part(found(so(add(beside, whole(2))), keys), 2, 'decimal'),
    each(list, TRUE, [part(found(so(count), keys), 1, 'whole')]),
    each(list, part(found(count, keys), 0, 'boolean'), [part(found(subtract(count, beside), keys), 1, 'whole')]),
  ];
};

const together = (...lists: readonly Node[]): Node =>
  node(
    'join',
    'list',
    [
      node('list', 'list', lists, { length: lists.length, width: 1 }),
      node('bound', 'list', [], { level: 2, which: 'entry', index: 0 }),
    ],
    { level: 2 },
  );
const chosenOf = (keys: readonly number[], ...conditions: readonly Node[]): Node =>
  each(together(list, closed(keys), list), and(...conditions), [isTaken, count, sum]);
const [low, high] = [subtract(beside, whole(9)), add(beside, whole(11))];
/** Entries that are kept between two numbers, themselves within or not, and for something else too. */
const chosenIn = (keys: readonly number[]): readonly Node[] => [
  chosenOf(keys, less(low, count), less(count, high)),
  chosenOf(keys, not(less(count, low)), not(less(high, count))),
  chosenOf(keys, less(high, count), less(count, low)),
  chosenOf(keys, less(low, count), isTaken),
  chosenOf(keys, isTaken, less(count, high)),
  chosenOf(keys, less(low, count), less(NIL, count), less(count, high), less(count, whole(40))),
  chosenOf(keys, less(multiply(low, whole(1_000_000)), count), less(count, multiply(high, whole(1_000_000)))),
  each(closed(keys), less(count, beside), [add(count, beside)]),
  each(list, TRUE, [some(chosenOf(keys, less(low, count), less(count, high)), less(beside, countAgain))]),
];

const asked: Readonly<Record<string, readonly Node[]>> = {
  'a look-up in a short list that is told': foundIn(FEW, 1),
  'a look-up in a list that is told': foundIn(MANY, 1),
  'a look-up in a list of which the first key is far': foundIn(FAR_FIRST, 1_000_000),
  'a look-up in a list of which keys are far apart': foundIn(ALL_FAR, 1_000_000),
  'entries of a list that is told, between two': chosenIn(MANY),
  'entries of a short list that is told, between two': chosenIn(FEW),
  'entries of a list of which the first key is far, between two': chosenIn(FAR_FIRST),
  'entries of a list of which keys are far apart, between two': chosenIn(ALL_FAR),
};

describe('in lists that are told whole:', () => {
  it.each(Object.entries(asked))('%s', async (_, roots) => {
    await expectAlike(roots, written(roots));
  });

  it.each([
    ['near one another', MANY, ['told', 'places']],
    ['near but for the first', FAR_FIRST, ['told', 'places']],
    ['far apart', ALL_FAR, ['told']],
    ['few', FEW, ['places']],
  ])('each is held once for all rows where keys are %s', (_, keys, held) => {
    const { constants } = written([...foundIn(keys, 1), ...chosenIn(keys)]);
    expect(constants.map((text) => /"(\w+)"$/.exec(text)?.[1])).toEqual(held);
  });
});
