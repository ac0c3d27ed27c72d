import type { Dictionary } from './dictionary.ts';
import { isList, isRecordType, type Type } from './type.ts';

/** The type of a fact, or of a field of the entries of one (`list[].field`); `null` where there is none. */
export function typeOfPath(path: string, facts: Dictionary['facts']): Type | null {
  const [name, field, further] = path.split('[].') as [string, string?, string?];
  const type = facts.get(name)?.type ?? null;
  if (field === undefined || type === null) return type;
  if (further !== undefined) return null;
  return isList(type) && isRecordType(type.list) ? (type.list.record[field] ?? null) : null;
}
