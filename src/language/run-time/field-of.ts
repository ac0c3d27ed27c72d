import { isUnknown, UNKNOWN, type Value } from './value.ts';

/** A field of a record, or of each record of a list; none of none, and not known of what is not. */
export function fieldOf(value: Value, field: string): Value {
  if (value === null) return null;
  if (isUnknown(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.map((entry: Value) => fieldOf(entry, field));
  return (value as { readonly [field: string]: Value })[field] ?? null;
}
