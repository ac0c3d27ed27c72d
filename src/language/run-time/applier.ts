import { isDecimal } from '../../values/decimal.ts';
import { OutOfRange } from '../../values/out-of-range.ts';
import type { Operator } from '../operators/operator.ts';
import { apply } from './apply.ts';
import { OUT_OF_RANGE, type Value } from './value.ts';

type Named = Readonly<Record<string, Value>>;

/** `apply` for one operator, on one operand or two: what is plainly known goes straight to it. */
export function applierOf(operator: Operator): (first: Value, second: Value | undefined, named: Named) => Value {
  const { direct, sees } = operator;
  if (direct === null || sees !== 'known')
    return (first, second, named) => apply(operator, second === undefined ? [first] : [first, second], named);
  return (first, second, named) => {
    if (!isPlain(first) || (second !== undefined && !isPlain(second)) || !arePlain(named))
      return apply(operator, second === undefined ? [first] : [first, second], named);
    try {
      const value = direct(first, second, named);
      return typeof value === 'number' && !Number.isSafeInteger(value) ? OUT_OF_RANGE : value;
    } catch (error) {
      if (error instanceof OutOfRange) return OUT_OF_RANGE;
      throw error;
    }
  };
}

export const noNames: Named = Object.freeze({});

/** Known, and nothing in it that would have to be looked at. */
const isPlain = (value: Value): boolean =>
  typeof value !== 'object' || (value !== null && (isDecimal(value) || 'steps' in value));

function arePlain(named: Named): boolean {
  for (const name in named) if (!isPlain(named[name] as Value)) return false;
  return true;
}
