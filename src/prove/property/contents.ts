import type { Facts } from '../fixed-facts.ts';

/** What facts hold at a path, of a field of entries (`list[].field`) that of the first. */
export function contentAt(facts: Facts, path: string): unknown {
  const [fact, own] = path.split('[].') as [string, string?];
  const [name, field] = fact.split('.') as [string, string?];
  const whole = facts[name];
  const content = field === undefined ? whole : isRecord(whole) ? whole[field] : undefined;
  if (own === undefined) return content;
  const [entry] = Array.isArray(content) ? content : [];
  return isRecord(entry) ? entry[own] : undefined;
}

/** The first entry of a list, and a field of it. */
export function entryAt(path: string): { readonly list: string; readonly at: number; readonly field: string } {
  const [list, field] = path.split('[].') as [string, string];
  return { list, at: 0, field };
}

export const isRecord = (content: unknown): content is Facts =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
