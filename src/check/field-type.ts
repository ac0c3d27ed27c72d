import type { Type } from '../language/model/type.ts';

/** The fields of a record, or of the records of a list; `null` where there is none. */
export function recordWithin(type: Type): Readonly<Record<string, Type>> | null {
  if (typeof type !== 'object') return null;
  if ('record' in type) return type.record;
  return 'list' in type ? recordWithin(type.list) : null;
}

/** The type of a field of a record, or of each record of a list; `null` where it has none. A field of none is none. */
export function fieldType(type: Type, field: string): Type | null {
  if (type === 'none') return 'none';
  if (typeof type !== 'object') return null;
  if ('record' in type) return Object.hasOwn(type.record, field) ? (type.record[field] as Type) : null;
  if (!('list' in type)) return null;
  const ofEach = fieldType(type.list, field);
  return ofEach && { list: ofEach };
}
