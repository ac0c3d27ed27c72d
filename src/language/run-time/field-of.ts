import { whichever } from './alternatives.ts';
import { isUnknown, type Value } from './value.ts';

/** A field of a record, or of each record of a list; none of none, and not known as far as these are not. */
export const fieldOf = (value: Value, field: string): Value =>
  isUnknown(value) ? whichever(value, (known) => fieldOfKnown(known, field)) : fieldOfKnown(value, field);

function fieldOfKnown(known: Value, field: string): Value {
  if (known === null) return null;
  if (Array.isArray(known)) return known.map((entry: Value) => fieldOf(entry, field));
  return (known as { readonly [field: string]: Value })[field] ?? null;
}
