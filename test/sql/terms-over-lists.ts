import { add, divide, multiply, roundHalfUp, subtract, toDecimal } from '../../src/core/arithmetic.ts';
import { and, choose, FALSE, greater, less, lesser, NIL, not, or, TRUE, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';

/** A list of entries of a condition, a whole number and a sum, and a sum beside it. */
export const list = node('fact', 'list', [], { path: 'list', index: 0 });
export const beside = node('fact', 'whole', [], { path: 'beside', index: 0 }, [-50, 50]);

export const bound =
  (which: 'entry' | 'state' | 'next' | 'previous' | 'hasNext' | 'hasPrevious', level = 1) =>
  (index: number, sort: 'boolean' | 'whole' | 'decimal'): Node =>
    node('bound', sort, [], { level, which, index }, sort === 'whole' && which !== 'state' ? [-50, 50] : undefined);
export const entry = bound('entry');
export const state = bound('state');
export const [isTaken, count, sum] = [entry(0, 'boolean'), entry(1, 'whole'), entry(2, 'decimal')];

const [hasNext, hasPrevious] = [bound('hasNext')(0, 'boolean'), bound('hasPrevious')(0, 'boolean')];
const nextCount = bound('next')(1, 'whole');

export const fold = (over: Node, first: readonly Node[], next: readonly Node[]): Node =>
  node('fold', 'tuple', [over, ...first, ...next], { level: 1, width: first.length });
export const scan = (over: Node, first: readonly Node[], next: readonly Node[]): Node =>
  node('scan', 'list', [over, ...first, ...next], { level: 1, width: first.length });
export const part = (of: Node, index: number, sort: 'boolean' | 'whole' | 'decimal'): Node =>
  node('part', sort, [of], { index });
export const each = (over: Node, where: Node, gives: readonly Node[]): Node =>
  node('each', 'list', [over, where, ...gives], { level: 1 });
export const some = (over: Node, holds: Node): Node => node('some', 'boolean', [over, holds], { level: 1 });
export const countAgain = bound('entry')(0, 'whole');

/** The furthest of what is taken, and whether there is none. */
export const furthest = (isLeftOut: Node, of: Node, further: (a: Node, b: Node) => Node, over = fold): Node => {
  const [isNone, soFar] = [state(0, 'boolean'), state(1, of.sort as 'whole' | 'decimal')];
  const next = choose(isNone, of, choose(isLeftOut, soFar, further(of, soFar)));
  const none = choose(isNone, isLeftOut, choose(isLeftOut, isNone, or(isNone, isLeftOut)));
  const nothing = of.sort === 'whole' ? NIL : toDecimal(NIL);
  return over(list, [TRUE, nothing], [none, next]);
};
/** Of which nothing is asked where there is none. */
const furthestIfAny = (of: Node, isRounded = false): Node => {
  const sort = (of.args[2] as Node).sort as 'whole' | 'decimal';
  const value = part(of, 1, sort);
  const any = choose(part(of, 0, 'boolean'), sort === 'whole' ? NIL : toDecimal(NIL), value);
  return isRounded ? roundHalfUp(any, 4) : any;
};
/** The same so far. */
export const furthestSoFar = (isLeftOut: Node, of: Node, further: (a: Node, b: Node) => Node): Node => {
  const [isNone, value] = [entry(0, 'boolean'), entry(1, of.sort as 'whole' | 'decimal')];
  const nothing = of.sort === 'whole' ? NIL : toDecimal(NIL);
  return each(furthest(isLeftOut, of, further, scan), TRUE, [isNone, choose(isNone, nothing, value)]);
};
export const percent = divide(multiply(toDecimal(whole(100)), sum), toDecimal(count));
/** Beside how many there are, which are never below nil. */
const furthestBeside = (): Node => {
  const many = add(state(0, 'whole'), choose(isTaken, whole(1), NIL));
  const [isNone, soFar] = [state(1, 'boolean'), state(2, 'decimal')];
  const value = choose(less(many, NIL), sum, choose(isNone, sum, greater(sum, soFar)));
  return fold(list, [NIL, TRUE, toDecimal(NIL)], [many, FALSE, value]);
};
const running = add(state(0, 'whole'), count);

/** Terms that are gone over in SQL without a state that is carried from entry to entry. */
export const gathered: Readonly<Record<string, readonly Node[]>> = {
  'whether any holds': [part(fold(list, [FALSE], [or(state(0, 'boolean'), isTaken)]), 0, 'boolean')],
  'whether all hold': [part(fold(list, [TRUE], [and(state(0, 'boolean'), isTaken, less(NIL, count))]), 0, 'boolean')],
  'a sum': [part(fold(list, [whole(7)], [running]), 0, 'whole')],
  'a sum of sums': [part(fold(list, [toDecimal(NIL)], [add(sum, state(0, 'decimal'))]), 0, 'decimal')],
  'the greatest, and whether there is one': [
    part(furthest(not(isTaken), count, greater), 0, 'boolean'),
    furthestIfAny(furthest(not(isTaken), count, greater)),
  ],
  'the least of all': [furthestIfAny(furthest(FALSE, sum, lesser))],
  'the greatest quotient, rounded': [
    part(furthest(less(count, whole(1)), percent, greater), 0, 'boolean'),
    furthestIfAny(furthest(less(count, whole(1)), percent, greater), true),
  ],
  'the greatest, rounded, beside a sum': [
    part(furthestBeside(), 0, 'whole'),
    part(furthestBeside(), 1, 'boolean'),
    roundHalfUp(choose(part(furthestBeside(), 1, 'boolean'), toDecimal(NIL), part(furthestBeside(), 2, 'decimal')), 1),
  ],
  'a sum of quotients, rounded': [
    roundHalfUp(part(fold(list, [toDecimal(NIL)], [add(percent, state(0, 'decimal'))]), 0, 'decimal'), 2),
  ],
  'the last': [part(fold(list, [NIL], [add(count, beside)]), 0, 'whole')],
  'several at once': [
    ...(['whole', 'boolean', 'boolean', 'whole'] as const).map((sort, index) =>
      part(
        fold(
          list,
          [NIL, FALSE, FALSE, NIL],
          [
            running,
            or(state(1, 'boolean'), isTaken),
            // A sum that leaves what is far out of its reach.
            or(state(2, 'boolean'), less(whole(9_000_000), running), isTaken),
            count,
          ],
        ),
        index,
        sort,
      ),
    ),
  ],
  'a sum over a list that is made of a list': [
    part(
      fold(each(list, isTaken, [add(count, beside), isTaken]), [NIL], [add(state(0, 'whole'), countAgain)]),
      0,
      'whole',
    ),
  ],
  'some of a list that is made of a list': [
    some(each(list, less(NIL, count), [multiply(count, whole(3))]), less(whole(60), countAgain)),
  ],
};

const closed = node(
  'list',
  'list',
  [-20, -3, -3, 0, 11, 40].flatMap((key, nth) => [whole(key), whole(nth * 100)]),
  { length: 6, width: 2 },
);
const found = (upTo: Node) =>
  node('lookup', 'tuple', [closed, upTo, node('bound', 'whole', [], { level: 2, which: 'entry', index: 0 })], {
    level: 2,
  });

/** A number that is carried on by one from outside, and by whether anything is more than that. */
const carriedBy = (other: Node): Node => {
  const [own, so] = [bound('entry', 2)(1, 'whole'), bound('state', 2)(0, 'whole')];
  const isMore = node('some', 'boolean', [list, less(add(own, other), bound('entry', 3)(1, 'whole'))], { level: 3 });
  const next = choose(isMore, subtract(other, so), subtract(own, so));
  return node('fold', 'tuple', [list, other, next], { level: 2, width: 1 });
};

const sorted = (over: Node, keys: readonly Node[]): Node => node('sort', 'list', [over, ...keys], { level: 1 });

/** What else is gone over, each beside what was there before it was made quick. */
export const others: Readonly<Record<string, readonly Node[]>> = {
  'quotients of each entry, rounded': [each(list, TRUE, [roundHalfUp(percent, 2), roundHalfUp(percent, 0)])],
  'quotients that are compared': [
    each(list, TRUE, [less(percent, toDecimal(beside)), less(toDecimal(beside), percent)]),
  ],
  'quotients by sums, rounded far': [each(list, TRUE, [roundHalfUp(divide(toDecimal(count), sum), 7)])],
  'each of each': [
    each(each(list, isTaken, [subtract(count, beside), isTaken]), less(NIL, countAgain), [add(countAgain, countAgain)]),
  ],
  'in the order of some parts, and of all': [
    ...[[count], [isTaken, count], [isTaken, count, sum], [count, isTaken, sum]].map((keys) => sorted(list, keys)),
    sorted(each(list, TRUE, [add(count, beside)]), [countAgain]),
  ],
  'what is kept by what is around': [
    each(list, or(not(hasNext), less(count, nextCount)), [count, isTaken]),
    each(list, and(hasPrevious, less(bound('previous')(2, 'decimal'), sum)), [isTaken, count, sum]),
    each(each(list, isTaken, [count, isTaken]), not(and(hasNext, less(bound('next')(0, 'whole'), countAgain))), [
      countAgain,
    ]),
  ],
  'what is made of what is around': [
    each(list, TRUE, [nextCount, choose(hasPrevious, bound('previous')(0, 'boolean'), TRUE), hasNext]),
    each(each(list, TRUE, [add(count, beside)]), TRUE, [bound('next')(0, 'whole'), bound('previous')(0, 'whole')]),
  ],
  'what is kept by what is around, and made of it': [
    each(list, and(hasNext, isTaken), [subtract(nextCount, count), hasPrevious]),
    each(list, isTaken, [nextCount, multiply(multiply(nextCount, count), multiply(nextCount, count))]),
  ],
  'what is kept by a sum of quotients with what is around': [
    each(list, less(add(percent, divide(sum, toDecimal(nextCount))), toDecimal(beside)), [count]),
  ],
  'a look-up in a list that is told': [
    node('isFound', 'boolean', [found(beside)], null),
    part(found(add(beside, whole(2))), 1, 'whole'),
    each(list, TRUE, [part(found(count), 1, 'whole')]),
  ],
  'what is carried on': [
    part(fold(list, [NIL], [choose(isTaken, count, subtract(beside, state(0, 'whole')))]), 0, 'whole'),
    scan(
      list,
      [beside],
      [choose(less(beside, count), add(state(0, 'whole'), beside), subtract(NIL, state(0, 'whole')))],
    ),
    each(list, TRUE, [part(carriedBy(count), 0, 'whole')]),
    part(fold(list, [NIL], [choose(isTaken, count, subtract(count, state(0, 'whole')))]), 0, 'whole'),
  ],
};
