import { isUnknown, UNKNOWN, type Value } from './value.ts';

/** A record of its fields. With a field that is not known it is not known: no list shows half an entry. */
export const recordOf = (fields: readonly (readonly [field: string, value: Value])[]): Value =>
  fields.some(([, value]) => isUnknown(value)) ? UNKNOWN : Object.fromEntries(fields);
