import { decimal, isDecimal } from '../../values/decimal.ts';
import type { Type } from '../model/type.ts';
import { UNKNOWN, type Value } from './value.ts';

/**
 * JSON content of a checked fact as the language holds it: amounts become decimals. A field that is left out of an entry, and
 * for which the schema has nothing in its place, is not known.
 */
export function decodeValue(content: unknown, type: Type): Value {
  if (content === null || content === undefined) return null;
  if (type === 'money' || type === 'decimal' || type === 'percent')
    return isDecimal(content) ? content : decimal(content as string);
  if (type === 'entity') return true;
  if (typeof type === 'object' && 'list' in type)
    return Object.freeze((content as unknown[]).map((item) => decodeValue(item, type.list)));
  if (typeof type === 'object' && 'record' in type) {
    const record = content as Record<string, unknown>;
    return Object.freeze(
      Object.fromEntries(
        Object.entries(type.record).map(([field, part]) => [
          field,
          Object.hasOwn(record, field) ? decodeValue(record[field], part) : UNKNOWN,
        ]),
      ),
    );
  }
  return content as Value;
}
