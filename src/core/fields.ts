import { type Coded, fieldOf } from './coded.ts';
import { mapped } from './lists.ts';

/** A field of a record, or of each record of a list. */
export function fieldOfAny(value: Coded, field: string): Coded {
  if (value.what.is !== 'list') return fieldOf(value, field);
  return { ...value, what: mapped(value.what, [], (entry) => ({ gives: fieldOfAny(entry, field) })) };
}
