import type { Calendar } from '../values/calendar.ts';
import * as exactly from '../values/decimal.ts';
import { type Decimal, ofInt } from '../values/decimal.ts';
import { monthsOf } from '../values/duration.ts';
import * as bounds from './bounds.ts';
import { exact, isConstant, TRUE, truth, whole } from './logic.ts';
import { monthOfDay, startOfMonth } from './months.ts';
import { comesFirst, type Node, type NodeKind, node } from './nodes.ts';

const number = (term: Node): number => term.of as number;
const amount = (term: Node): Decimal => term.of as Decimal;
const areConstant = (...terms: readonly Node[]): boolean => terms.every(isConstant);
/** Whether a number is nil, or one: what adds, or multiplies, nothing. */
const is = (term: Node, n: 0 | 1): boolean =>
  isConstant(term) && (term.sort === 'whole' ? term.of === n : exactly.compare(amount(term), ofInt(n)) === 0);

/** Numbers of one sort; of whole ones, the other is made a decimal where one is. */
function alike(a: Node, b: Node): readonly [Node, Node] {
  return a.sort === b.sort ? [a, b] : [toDecimal(a), toDecimal(b)];
}

/** In one order, since it is the same either way. */
const inOrder = (a: Node, b: Node): readonly Node[] => (comesFirst(a, b) ? [a, b] : [b, a]);

export function add(one: Node, other: Node): Node {
  const [a, b] = alike(one, other);
  if (is(a, 0)) return b;
  if (is(b, 0)) return a;
  if (a.sort === 'decimal')
    return areConstant(a, b) ? exact(exactly.plus(amount(a), amount(b))) : node('add', 'decimal', inOrder(a, b), null);
  if (areConstant(a, b)) return whole(number(a) + number(b));
  if (isConstant(a)) return add(b, a);
  const sum = bounds.sum(a.bounds, b.bounds);
  const [first, last] = a.args as [Node, Node];
  // One constant after another is their sum, where all are held exactly.
  const areTwo = a.kind === 'add' && areConstant(b, last) && bounds.isWithin(a.bounds, bounds.safe);
  if (areTwo && bounds.isWithin(sum, bounds.safe)) return add(first, whole(number(last) + number(b)));
  return node('add', 'whole', isConstant(b) ? [a, b] : inOrder(a, b), null, sum);
}

export function subtract(one: Node, other: Node): Node {
  const [a, b] = alike(one, other);
  if (is(b, 0)) return a;
  if (a.sort === 'decimal')
    return areConstant(a, b) ? exact(exactly.minus(amount(a), amount(b))) : node('subtract', 'decimal', [a, b], null);
  if (isConstant(b)) return add(a, whole(-number(b)));
  return node('subtract', 'whole', [a, b], null, bounds.difference(a.bounds, b.bounds));
}

export function multiply(one: Node, other: Node): Node {
  const [a, b] = alike(one, other);
  if (is(a, 1) || (is(b, 0) && !a.mayStop)) return b;
  if (is(b, 1) || (is(a, 0) && !b.mayStop)) return a;
  if (a.sort === 'decimal')
    return areConstant(a, b)
      ? exact(exactly.times(amount(a), amount(b)))
      : node('multiply', 'decimal', inOrder(a, b), null);
  if (areConstant(a, b)) return whole(number(a) * number(b));
  return node('multiply', 'whole', inOrder(a, b), null, bounds.product(a.bounds, b.bounds));
}

/** Whole numbers, rounded down; nil by nil. */
export function floorDivide(a: Node, b: Node): Node {
  if (areConstant(a, b)) return whole(number(b) === 0 ? 0 : Math.floor(number(a) / number(b)));
  if (is(b, 1)) return a;
  return node('floorDivide', 'whole', [a, b], null, bounds.quotient(a.bounds, b.bounds));
}

/** Decimals to 100 digits; nil by nil. */
export function divide(a: Node, b: Node): Node {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  if (areConstant(x, y)) return exact(exactly.isNil(amount(y)) ? amount(y) : exactly.dividedBy(amount(x), amount(y)));
  return node('divide', 'decimal', [x, y], null);
}

/** Whole numbers that are not held exactly are never looked at. */
export const decimalOf = (n: number): Decimal => ofInt(Number.isSafeInteger(n) ? n : 0);

export function toDecimal(a: Node): Node {
  if (a.sort === 'decimal') return a;
  return areConstant(a) ? exact(decimalOf(number(a))) : node('toDecimal', 'decimal', [a], null);
}

export function roundHalfUp(a: Node, places: number): Node {
  const x = toDecimal(a);
  return areConstant(x)
    ? exact(exactly.roundHalfUp(amount(x), places))
    : node('roundHalfUp', 'decimal', [x], { places });
}

export function monthOf(day: Node): Node {
  if (areConstant(day)) return whole(monthOfDay(number(day)));
  return node('monthOf', 'whole', [day], null, through(monthOfDay, day));
}

export function monthStart(month: Node): Node {
  if (areConstant(month)) return whole(startOfMonth(number(month)));
  return node('monthStart', 'whole', [month], null, through(startOfMonth, month));
}

const through = (rising: (n: number) => number, { bounds: [least, most] }: Node): bounds.Bounds => [
  Number.isFinite(least) ? rising(least) : least,
  Number.isFinite(most) ? rising(most) : most,
];

export const monthsIn = (duration: Node): Node =>
  areConstant(duration)
    ? whole(monthsOf(duration.of as string))
    : node('monthsIn', 'whole', [duration], null, [1, 1200]);

export function startsWith(a: Node, beginning: Node): Node {
  if (areConstant(a, beginning)) return truth((a.of as string).startsWith(beginning.of as string));
  return isConstant(beginning) && beginning.of === '' ? TRUE : node('startsWith', 'boolean', [a, beginning], null);
}

const ofCalendar = (kind: Extract<NodeKind, 'answersFrom' | 'answersTo'>, of: Node): Node =>
  node(kind, 'whole', [of], null, bounds.allDays);
export const answersFrom = (calendar: Node): Node => ofCalendar('answersFrom', calendar);
export const answersTo = (calendar: Node): Node => ofCalendar('answersTo', calendar);
export const workingDay = (calendar: Node, day: Node): Node =>
  node('workingDay', 'whole', [calendar, day], null, [day.bounds[0], day.bounds[1] + 2 * holidaysIn(calendar) + 4]);

/** The most holidays that may follow one another. */
function holidaysIn(calendar: Node): number {
  if (calendar.kind === 'choose') return Math.max(...calendar.args.slice(1).map(holidaysIn));
  return isConstant(calendar) ? (calendar.of as Calendar).holidays.size : Number.POSITIVE_INFINITY;
}
