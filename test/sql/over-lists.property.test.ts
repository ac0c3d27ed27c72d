import { describe, expect, it } from 'vitest';
import { add, divide, multiply, roundHalfUp, subtract, toDecimal } from '../../src/core/arithmetic.ts';
import { and, choose, FALSE, greater, less, lesser, NIL, not, or, TRUE, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';
import {
  beside,
  bound,
  count,
  countAgain,
  each,
  expectAlike,
  fold,
  isTaken,
  list,
  literal,
  part,
  some,
  state,
  sum,
  written,
} from './over-lists.ts';

/** The furthest of what is taken, and whether there is none. */
const furthest = (isLeftOut: Node, of: Node, further: (a: Node, b: Node) => Node): Node => {
  const [isNone, soFar] = [state(0, 'boolean'), state(1, of.sort as 'whole' | 'decimal')];
  const next = choose(isNone, of, choose(isLeftOut, soFar, further(of, soFar)));
  const none = choose(isNone, isLeftOut, choose(isLeftOut, isNone, or(isNone, isLeftOut)));
  const nothing = of.sort === 'whole' ? NIL : toDecimal(NIL);
  return fold(list, [TRUE, nothing], [none, next]);
};
/** Of which nothing is asked where there is none. */
const furthestIfAny = (of: Node, isRounded = false): Node => {
  const sort = (of.args[2] as Node).sort as 'whole' | 'decimal';
  const value = part(of, 1, sort);
  const any = choose(part(of, 0, 'boolean'), sort === 'whole' ? NIL : toDecimal(NIL), value);
  return isRounded ? roundHalfUp(any, 4) : any;
};
const percent = divide(multiply(toDecimal(whole(100)), sum), toDecimal(count));
/** Beside how many there are, which are never below nil. */
const furthestBeside = (): Node => {
  const many = add(state(0, 'whole'), choose(isTaken, whole(1), NIL));
  const [isNone, soFar] = [state(1, 'boolean'), state(2, 'decimal')];
  const value = choose(less(many, NIL), sum, choose(isNone, sum, greater(sum, soFar)));
  return fold(list, [NIL, TRUE, toDecimal(NIL)], [many, FALSE, value]);
};
const running = add(state(0, 'whole'), count);

/** Terms that are gone over in SQL without a state that is carried from entry to entry. */
const gathered: Readonly<Record<string, readonly Node[]>> = {
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

const sorted = (over: Node, keys: readonly Node[]): Node => node('sort', 'list', [over, ...keys], { level: 1 });

/** What else is gone over, each beside what was there before it was made quick. */
const others: Readonly<Record<string, readonly Node[]>> = {
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
  'what is carried on': [
    part(fold(list, [NIL], [choose(isTaken, count, subtract(count, state(0, 'whole')))]), 0, 'whole'),
  ],
};

describe('what is gone over in SQL comes to what it comes to entry by entry:', () => {
  it.each(Object.entries({ ...gathered, ...others }))('%s', async (name, roots) => {
    const text = written(roots);
    const isCarried = text.texts.some(({ text }) => text.includes('list_reduce'));
    expect(isCarried, 'a state is carried').toBe(name === 'what is carried on');
    await expectAlike(roots, text);
  });

  it('what is open of whether an entry is kept is refused, even where it seems not to be', async () => {
    const other = bound('entry', 2);
    const made = node('each', 'list', [list, other(0, 'boolean'), other(1, 'whole')], { level: 2 });
    const thirds = [other(0, 'whole'), beside].map((of) => divide(toDecimal(of), toDecimal(count)));
    const isOne = not(less(add(...(thirds as [Node, Node])), toDecimal(whole(1))));
    const { refusals } = written([each(list, node('some', 'boolean', [made, isOne], { level: 2 }), [count])]);
    const row = literal({
      list: [
        [false, 3, 0],
        [true, 1, 0],
      ],
      beside: 2,
    });
    const refused = refusals.map(({ where }, index) => `coalesce(${where}, FALSE) AS c${index}`);
    await withDuckDb(async (on) => {
      const [answer] = await rowsOf(on, `SELECT ${refused.join(', ')} FROM (VALUES ${row}) t(entries, beside)`);
      expect(Object.values(answer ?? {})).toContain(true);
    });
  });
});
