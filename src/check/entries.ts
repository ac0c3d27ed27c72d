import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { longestList } from '../language/facts/fact.ts';
import type { Type } from '../language/model/type.ts';
import { isRecord, kindOf } from './found.ts';

/** Lists that are too long, and fields of entries that no fact bears, with the nearest that one does. */
export function entryIssues(content: unknown, type: Type, path: readonly PropertyKey[]): Issue[] {
  if (typeof type === 'string' || !('list' in type) || !Array.isArray(content)) return [];
  if (content.length > longestList)
    return [{ code: 'too-long', at: pointer(path), expected: `${longestList} entries`, found: String(content.length) }];
  const { list } = type;
  if (typeof list === 'string' || !('record' in list)) return [];
  const fields = Object.keys(list.record);
  return content.flatMap((entry, index) => {
    if (!isRecord(entry)) return otherObject(entry, [...path, index]);
    return Object.keys(entry).flatMap((field): Issue[] => {
      const inner = [...path, index, field];
      if (Object.hasOwn(list.record, field)) return entryIssues(entry[field], list.record[field] as Type, inner);
      return [unknown(inner, field, fields)];
    });
  });
}

/** A map, or an instance of a class: the schema would take it for an object and see nothing in it. */
const otherObject = (content: unknown, path: readonly PropertyKey[]): Issue[] =>
  typeof content === 'object' && content !== null && !Array.isArray(content)
    ? [{ code: 'wrong-type', at: pointer(path), expected: 'an object', found: kindOf(content) }]
    : [];

const unknown = (path: readonly PropertyKey[], name: string, known: Iterable<string>): Issue => ({
  code: 'unknown-path',
  at: pointer(path),
  name,
  ...nearest(name, known),
});
