import { type FactDefinition, longestList } from '../language/fact.ts';
import { type Issue, pointer } from '../language/issue.ts';
import { nearest } from '../language/nearest.ts';
import type { Type } from '../language/type.ts';
import { isRecord } from './form.ts';

/**
 * Keys that no fact bears, with the nearest that one does, and lists that are too long. Looks at own keys by name and never reads through a prototype,
 * so `__proto__` and `constructor` are unknown facts like any other.
 */
export function unknownPaths(
  document: Record<string, unknown>,
  {
    definitions,
    tops,
  }: { readonly definitions: ReadonlyMap<string, FactDefinition>; readonly tops: ReadonlySet<string> },
): Issue[] {
  return Object.keys(document).flatMap((name): Issue[] => {
    if (!tops.has(name)) return [unknown([name], name, [...tops, ...definitions.keys()])];
    const content = document[name];
    const top = definitions.get(name);
    if (top !== undefined && top.type !== 'entity') return unknownInEntries(content, top.type, [name]);
    if (!isRecord(content)) return [];
    return Object.keys(content).flatMap((field) => {
      const definition = definitions.get(`${name}.${field}`);
      if (definition === undefined) return [unknown([name, field], `${name}.${field}`, definitions.keys())];
      return unknownInEntries(content[field], definition.type, [name, field]);
    });
  });
}

function unknownInEntries(content: unknown, type: Type, path: readonly PropertyKey[]): Issue[] {
  if (typeof type === 'string' || !('list' in type) || !Array.isArray(content)) return [];
  if (content.length > longestList)
    return [{ code: 'too-long', at: pointer(path), expected: `${longestList} entries`, found: String(content.length) }];
  const { list } = type;
  if (typeof list === 'string' || !('record' in list)) return [];
  const fields = Object.keys(list.record);
  return content.flatMap((entry, index) => {
    if (!isRecord(entry)) return [];
    return Object.keys(entry).flatMap((field): Issue[] => {
      const inner = [...path, index, field];
      if (Object.hasOwn(list.record, field)) return unknownInEntries(entry[field], list.record[field] as Type, inner);
      return [unknown(inner, field, fields)];
    });
  });
}

const unknown = (path: readonly PropertyKey[], name: string, known: Iterable<string>): Issue => ({
  code: 'unknown-path',
  at: pointer(path),
  name,
  ...nearest(name, known),
});
