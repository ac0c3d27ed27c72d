import { isRecord } from '../../language/answer/found.ts';
import type { Facts } from '../fixed-facts.ts';

/** What facts hold at a path, of a field of entries (`list[].field`) that of the first or another. */
export function contentAt(facts: Facts, path: string, at = 0): unknown {
  const [fact, own] = path.split('[].') as [string, string?];
  const [name, field] = fact.split('.') as [string, string?];
  const whole = facts[name];
  const content = field === undefined ? whole : isRecord(whole) ? whole[field] : undefined;
  if (own === undefined) return content;
  const entry: unknown = Array.isArray(content) ? content[at] : undefined;
  return isRecord(entry) ? entry[own] : undefined;
}
