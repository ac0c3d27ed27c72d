import { MAX_DATE, MIN_DATE } from '../../values/date.ts';
import { OutOfRange } from '../../values/out-of-range.ts';
import type { Course, Operator } from '../operators/operator.ts';
import { alternativesOf, combinationsOf, productOf } from './alternatives.ts';
import { dayBetween, eitherOf, isDay, openAmong } from './either-of.ts';
import { holdsUnknown } from './holds-unknown.ts';
import { inRange } from './in-range.ts';
import { EITHER, truth } from './truth.ts';
import { isUnknown, OUT_OF_RANGE, sameValue, UNKNOWN, Unknown, type Value } from './value.ts';

type Named = Readonly<Record<string, Value>>;

/**
 * An operator on any values. None decides first: it makes a condition false and a calculation none, whatever else is unknown.
 * Then an operand that is not known, or not in all its parts, makes the result one of those that it may lead to.
 */
export function apply(operator: Operator, operands: readonly Value[], named: Named): Value {
  if (operator.sees === 'all') {
    const value = applyWord(operator, operands, named);
    return operator.isCondition ? truth(value) : value;
  }
  let unknown = false;
  for (const operand of operands) {
    if (operand === null && operator.sees !== 'none') return ofNone(operator);
    if (typeof operand === 'object' && !isKnownTo(operator, operand)) unknown = true;
  }
  for (const name in named) {
    const operand = named[name] as Value;
    if (operand === null && operator.sees !== 'none') return ofNone(operator);
    if (typeof operand === 'object' && !isKnownTo(operator, operand)) unknown = true;
  }
  if (unknown) return ofUnknown(operator, operands, named);
  return evaluated(operator, operator.sees === 'unknown-items' ? operands.map(truths) : operands, named);
}

/** What an operator gives for known operands; out of range where it leaves the days or the whole numbers that there are. */
function evaluated(operator: Operator, operands: readonly Value[], named: Named): Value {
  try {
    return inRange(operator.evaluate(operands, named));
  } catch (error) {
    if (error instanceof OutOfRange) return OUT_OF_RANGE;
    throw error;
  }
}

const ofNone = (operator: Operator): Value => (operator.isCondition ? false : null);

/** A word on any values: worked out for each that they may be, if they are few; else its own terms decide what becomes of them. */
function applyWord(operator: Operator, operands: readonly Value[], named: Named): Value {
  const names = Object.keys(named);
  const all = [...operands, ...names.map((name) => named[name] as Value)];
  if (!all.some(holdsUnknown)) return ofKnown(operator, operator.evaluate(operands, named));
  const choices = combinationsOf(all);
  const values = (choices ?? [all]).map((values) => {
    const byName = names.map((name, index) => [name, values[operands.length + index] as Value]);
    return operator.evaluate(values.slice(0, operands.length), Object.fromEntries(byName));
  });
  const value = eitherOf(values);
  return operator.isCondition ? truth(value) : value;
}

/** What a word comes to on operands that are known: not known only where a table does not answer, or what it leads to is out of range. */
export function ofKnown(operator: Operator, value: Value): Value {
  if (isUnknown(value) && value.table === null) return OUT_OF_RANGE;
  return operator.isCondition ? truth(value) : value;
}

/** Whether an operand is known as far as the operator looks at it: those that see none look at nothing in it. */
function isKnownTo({ sees }: Operator, operand: Value): boolean {
  if (sees === 'none' || (sees === 'unknown-items' && Array.isArray(operand))) return !isUnknown(operand);
  return !holdsUnknown(operand);
}

const truths = (operand: Value): Value =>
  Array.isArray(operand) && operand.some(isUnknown)
    ? operand.map((entry) => (isUnknown(entry) ? truth(entry) : entry))
    : operand;

/** Every combination of what the operands may be, worked out; of the days between two, only these two. */
function ofUnknown(operator: Operator, operands: readonly Value[], named: Named): Value {
  const names = Object.keys(named);
  const values = names.length === 0 ? operands : [...operands, ...names.map((name) => named[name] as Value)];
  const choices: (readonly Ends[])[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const ends = endsOf(operator, values[at] as Value, at < operands.length ? (operator.order[at] ?? null) : null);
    if (ends === null) return openOf(operator, values);
    choices.push(ends);
  }
  const combinations = productOf(choices);
  if (combinations === null) return openOf(operator, values);
  const on = (known: readonly Value[]): Value | undefined => {
    if (names.length === 0) return unlessOutOfRange(apply(operator, known, named));
    const byName = names.map((name, at) => [name, known[operands.length + at] as Value]);
    return unlessOutOfRange(apply(operator, known.slice(0, operands.length), Object.fromEntries(byName)));
  };
  const result = eitherOf(
    combinations.map((ends) => {
      const least = on(ends.map(lowOf));
      const isSpan = ends.some(([low, high]) => low !== high);
      return isSpan ? between(least, on(ends.map(highOf))) : least === undefined ? UNKNOWN : least;
    }),
  );
  if (!isUnknown(result) || result.table !== null) return result;
  const { table } = openAmong(values);
  return table === null ? result : new Unknown(table, result.may, result.between);
}

/** Anything that the operator may give, by the table that does not answer. */
function openOf({ isCondition }: Operator, values: readonly Value[]): Value {
  const open = openAmong(values);
  return isCondition ? truth(open) : open;
}

/** What leads to the least and to the most of a result: one value twice, or the ends of the days between two. */
type Ends = readonly [low: Value, high: Value];

const lowOf = ([low]: Ends): Value => low;
const highOf = ([, high]: Ends): Value => high;

function endsOf(operator: Operator, operand: Value, course: Course): readonly Ends[] | null {
  if (isKnownTo(operator, operand)) return [[operand, operand]];
  const days = isUnknown(operand) ? operand.between : null;
  if (days !== null && course === null) return null;
  const single = isUnknown(operand) ? operand.may : alternativesOf(operand);
  const ends = single?.map((value): Ends => [value, value]) ?? null;
  if (days === null) return ends;
  return [...(ends ?? []), course === 'rises' ? [days.from, days.to] : [days.to, days.from]];
}

/**
 * All that a result may be that moves one way from its least to its most; `undefined` is out of range.
 * A table that does not answer at an end is not asked for: it may well answer on the day that it will be.
 */
function between(least: Value | undefined, most: Value | undefined): Value {
  if (isUnknown(least) || isUnknown(most)) return UNKNOWN;
  if (least !== undefined && most !== undefined && sameValue(least, most)) return least;
  if (typeof least === 'boolean') return EITHER;
  const { from = MIN_DATE, to = MAX_DATE } = { from: least, to: most };
  return isDay(from) && isDay(to) ? dayBetween({ from, to }, false) : UNKNOWN;
}

const unlessOutOfRange = (value: Value): Value | undefined => (value === OUT_OF_RANGE ? undefined : value);
