import type { Shape, Slot } from '../core/shape.ts';
import type { Written } from './scope.ts';

/** Puts what a value is into its places, and whether it is none, not known, or may be none. */
export function putFlags(
  { none, unknown, orNone, what }: Shape,
  put: (slot: Slot, written: Written) => void,
  isNone: Written,
  isUnknown: Written,
  mayBeNone: Written,
  value: Written,
): void {
  put(none, isNone);
  put(unknown, isUnknown);
  put(orNone, mayBeNone);
  if (what.is === 'one' || what.is === 'list') put(what.node, value);
}
