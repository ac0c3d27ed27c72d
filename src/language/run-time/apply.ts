import type { Operator } from '../operators/operator.ts';
import { isUnknown, UNKNOWN, type Value } from './value.ts';

/**
 * An operator on any values. None decides first: it makes a condition false and a calculation none, whatever else is unknown.
 * Then an unknown operand, or an unknown entry of a list, makes the result unknown.
 */
export function apply(operator: Operator, operands: readonly Value[], named: Readonly<Record<string, Value>>): Value {
  let unknown = false;
  for (const operand of operands) {
    if (operand === null && operator.sees !== 'none') return ofNone(operator);
    if (isUnknown(operand)) unknown = true;
    else if (Array.isArray(operand) && operator.sees !== 'unknown-items' && operand.some(isUnknown)) unknown = true;
  }
  for (const name in named) {
    const operand = named[name] as Value;
    if (operand === null && operator.sees !== 'none') return ofNone(operator);
    if (isUnknown(operand)) unknown = true;
  }
  return unknown ? UNKNOWN : operator.evaluate(operands, named);
}

const ofNone = (operator: Operator): Value => (operator.isCondition ? false : null);

/** `all` over three truth values: false if one is, whatever is unknown. */
export function allOf<T>(items: readonly T[], truth: (item: T) => Value): Value {
  let result: Value = true;
  for (const item of items) {
    const held = truth(item);
    if (isUnknown(held)) result = UNKNOWN;
    else if (held !== true) return false;
  }
  return result;
}

/** `any` over three truth values: true if one is, whatever is unknown. */
export function anyOf<T>(items: readonly T[], truth: (item: T) => Value): Value {
  let result: Value = false;
  for (const item of items) {
    const held = truth(item);
    if (held === true) return true;
    if (isUnknown(held)) result = UNKNOWN;
  }
  return result;
}

export const notOf = (held: Value): Value => (isUnknown(held) ? held : held !== true);
