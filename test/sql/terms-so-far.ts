import { add, multiply, roundHalfUp, subtract, toDecimal } from '../../src/core/arithmetic.ts';
import { and, choose, equal, FALSE, greater, less, lesser, NIL, not, or, TRUE, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import {
  beside,
  bound,
  count,
  countAgain,
  each,
  entry,
  fold,
  furthestSoFar,
  isTaken,
  list,
  part,
  percent,
  scan,
  state,
  sum,
} from './terms-over-lists.ts';

/** The sum so far times a number from outside, and what each entry is. */
const soFarBeside = (times: Node, level = 1): Node => {
  const [holds, own] = [bound('entry', level)(0, 'boolean'), bound('entry', level)(1, 'whole')];
  const sums = add(bound('state', level)(0, 'whole'), multiply(own, times));
  const args = [list, whole(7), FALSE, NIL, sums, holds, add(own, times)];
  return node('scan', 'list', args, { level, width: 3 });
};

/** The same of results so far. */
export const scanned: Readonly<Record<string, readonly Node[]>> = {
  'sums so far, and the last': [soFarBeside(beside)],
  'sums of sums so far': [
    scan(list, [toDecimal(whole(3)), NIL], [add(sum, state(0, 'decimal')), add(count, state(1, 'whole'))]),
  ],
  'whether any so far holds, and whether all do': [
    scan(
      list,
      [FALSE, TRUE, TRUE],
      [or(state(0, 'boolean'), isTaken), and(state(1, 'boolean'), isTaken, less(NIL, count)), not(isTaken)],
    ),
  ],
  'the greatest and the least so far': [furthestSoFar(not(isTaken), count, greater), furthestSoFar(FALSE, sum, lesser)],
  'the greatest so far of what is made of entries': [
    furthestSoFar(less(multiply(count, beside), NIL), multiply(add(count, beside), add(count, beside)), greater),
  ],
  'sums so far of what is kept': [
    scan(each(list, isTaken, [count, isTaken]), [NIL], [add(countAgain, state(0, 'whole'))]),
  ],
  'sums of quotients so far, rounded': [
    each(scan(list, [toDecimal(NIL)], [add(choose(isTaken, percent, toDecimal(NIL)), state(0, 'decimal'))]), TRUE, [
      roundHalfUp(entry(0, 'decimal'), 1),
    ]),
  ],
  'sums so far of none': [scan(each(list, FALSE, [count]), [NIL], [add(countAgain, state(0, 'whole'))])],
  'for each of a list the sums so far by it': [
    node('join', 'list', [each(list, TRUE, [count]), soFarBeside(entry(0, 'whole'), 2)], { level: 1 }),
  ],
};

/** Of entries that are like those before them sums go on, and begin anew at any other. */
const anew = (over: Node, times: Node, level = 1): Node => {
  const [own, so] = [bound('entry', level), bound('state', level)];
  const [holds, number, amount] = [own(0, 'boolean'), own(1, 'whole'), own(2, 'decimal')];
  const isLike = and(so(0, 'boolean'), equal(so(1, 'boolean'), holds), less(so(2, 'whole'), add(number, times)));
  const first = [FALSE, FALSE, whole(7), NIL, toDecimal(NIL), FALSE];
  const next = [
    TRUE,
    holds,
    add(number, times),
    choose(isLike, add(so(3, 'whole'), number), number),
    choose(not(isLike), amount, add(amount, so(4, 'decimal'))),
    or(less(number, NIL), and(so(5, 'boolean'), isLike)),
  ];
  return node('scan', 'list', [over, ...first, ...next], { level, width: 6 });
};
const before = state(0, 'whole');
const [isMore, isLess] = [less(before, count), less(count, before)];

/** What hangs on the entry before. */
export const onBefore: Readonly<Record<string, readonly Node[]>> = {
  'sums that begin anew': [anew(list, beside)],
  'sums of what is kept that begin anew': [anew(each(list, less(toDecimal(NIL), sum), [isTaken, count, sum]), NIL)],
  'for each of a list sums that begin anew by it': [
    node('join', 'list', [each(list, TRUE, [count]), anew(list, entry(0, 'whole'), 2)], { level: 1 }),
  ],
  'sums of quotients that begin anew': [
    each(scan(list, [NIL, toDecimal(NIL)], [count, choose(isMore, add(state(1, 'decimal'), percent), percent)]), TRUE, [
      roundHalfUp(entry(1, 'decimal'), 1),
    ]),
  ],
  'whether any since it went down': [
    scan(list, [whole(-3), FALSE], [count, or(isTaken, and(not(isLess), state(1, 'boolean')))]),
  ],
  'a sum of what is more than before': [
    part(fold(list, [whole(-20), NIL], [count, add(state(1, 'whole'), choose(isMore, count, NIL))]), 1, 'whole'),
    part(fold(list, [NIL, NIL], [count, add(state(1, 'whole'), subtract(count, before))]), 1, 'whole'),
  ],
  'whether any is more than what was made before': [
    part(fold(list, [whole(9), FALSE], [multiply(count, beside), or(isMore, state(1, 'boolean'))]), 1, 'boolean'),
  ],
};

/** The days of spans, each counted once: of spans from one number to another, some of which are none. */
const covered = (over: Node, times: Node, go: 'fold' | 'scan' = 'fold', level = 1): Node => {
  const [own, so] = [bound('entry', level), bound('state', level)];
  const [from, to] = [own(1, 'whole'), multiply(own(1, 'whole'), times)];
  const [isNone, last, many, any] = [so(0, 'boolean'), so(1, 'whole'), so(2, 'whole'), so(3, 'boolean')];
  const isSpan = and(not(less(to, from)), own(0, 'boolean'));
  const isNew = and(isSpan, not(and(not(isNone), not(less(last, to)))));
  const isWithin = and(not(isNone), not(less(last, from)));
  const more = choose(isWithin, subtract(to, last), add(subtract(to, from), whole(1)));
  const next = [
    and(isNone, not(isNew)),
    choose(isNew, to, last),
    choose(isNew, add(many, more), many),
    or(any, and(isNew, isWithin)),
  ];
  return node(go, go === 'fold' ? 'tuple' : 'list', [over, TRUE, NIL, NIL, FALSE, ...next], { level, width: 4 });
};
const coveredParts = (of: Node): readonly Node[] => [
  part(of, 0, 'boolean'),
  part(of, 2, 'whole'),
  part(of, 3, 'boolean'),
  choose(part(of, 0, 'boolean'), NIL, part(of, 1, 'whole')),
];

/** What hangs on what was gathered before an entry. */
export const onGathered: Readonly<Record<string, readonly Node[]>> = {
  'days that are counted once': coveredParts(covered(list, beside)),
  'days of what is kept that are counted once': coveredParts(
    covered(each(list, less(toDecimal(NIL), sum), [isTaken, subtract(count, beside)]), whole(2)),
  ),
  'days that are counted once, so far': [
    each(covered(list, whole(2), 'scan'), TRUE, [
      entry(0, 'boolean'),
      entry(2, 'whole'),
      entry(3, 'boolean'),
      choose(entry(0, 'boolean'), NIL, entry(1, 'whole')),
    ]),
  ],
  'for each of a list days that are counted once by it': [
    each(list, TRUE, [part(covered(list, count, 'fold', 2), 2, 'whole')]),
  ],
  'the greatest from one on': [
    part(fold(list, [whole(-10)], [greater(before, count)]), 0, 'whole'),
    part(fold(list, [beside], [choose(isTaken, lesser(count, before), before)]), 0, 'whole'),
    scan(list, [whole(20), toDecimal(beside)], [greater(count, before), greater(state(1, 'decimal'), sum)]),
  ],
  'how often it is more than all before': [
    part(
      fold(list, [whole(-10), NIL], [greater(before, count), add(state(1, 'whole'), choose(isMore, whole(1), NIL))]),
      1,
      'whole',
    ),
    part(
      fold(
        list,
        [whole(-10), FALSE],
        [greater(before, count), choose(isMore, or(isTaken, state(1, 'boolean')), state(1, 'boolean'))],
      ),
      1,
      'boolean',
    ),
  ],
  'how much lies below the sum before': [
    part(
      fold(
        list,
        [whole(3), NIL],
        [add(before, count), choose(isLess, state(1, 'whole'), add(multiply(before, count), state(1, 'whole')))],
      ),
      1,
      'whole',
    ),
  ],
};
