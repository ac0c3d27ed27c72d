import { OutOfRange } from '../../values/out-of-range.ts';
import type { Operand } from '../model/decision-model.ts';
import type { Operator } from '../operators/operator.ts';
import { apply } from './apply.ts';
import { holdsUnknown } from './holds-unknown.ts';
import { inRange } from './in-range.ts';
import { isUnknown, OUT_OF_RANGE, type Value } from './value.ts';

type Named = Readonly<Record<string, Value>>;

/** `apply` for one operator, on one operand or two: what is plainly known goes straight to it. */
export function applierOf(operator: Operator): (first: Value, second: Value | undefined, named: Named) => Value {
  const { direct, sees } = operator;
  if (direct === null || (sees !== 'known' && sees !== 'none'))
    return (first, second, named) => apply(operator, second === undefined ? [first] : [first, second], named);
  const isPlain = sees === 'none' ? isKnownAtAll : isKnown;
  return (first, second, named) => {
    if (!isPlain(first) || (second !== undefined && !isPlain(second)) || !areKnown(named))
      return apply(operator, second === undefined ? [first] : [first, second], named);
    try {
      const value = direct(first, second, named);
      return inRange(value);
    } catch (error) {
      if (error instanceof OutOfRange) return OUT_OF_RANGE;
      throw error;
    }
  };
}

/** Named operands that are the same at every call, or none at all; `null` where one is a name. */
export function fixedNamed(named: ReadonlyMap<string, Operand>): Named | null {
  const fixed: Record<string, Value> = {};
  for (const [name, operand] of named) {
    if (operand.kind === 'name') return null;
    fixed[name] = operand.value;
  }
  return Object.freeze(fixed);
}

/** Known and not none, in all its parts. */
const isKnown = (value: Value): boolean => typeof value !== 'object' || (value !== null && !holdsUnknown(value));

/** Known or none, whatever is in it. */
const isKnownAtAll = (value: Value): boolean => typeof value !== 'object' || value === null || !isUnknown(value);

function areKnown(named: Named): boolean {
  for (const name in named) if (!isKnown(named[name] as Value)) return false;
  return true;
}
