import { isRecord, kindOf } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { limits } from '../language/limits.ts';
import type { Type } from '../language/model/type.ts';

type Path = readonly PropertyKey[];

/**
 * What a schema does not say of records and of the entries of lists: fields that no fact bears, with the nearest that one
 * does, and lists that are too long.
 */
export function entryIssues(content: unknown, type: Type, path: Path): Issue[] {
  if (typeof type === 'string') return [];
  if ('record' in type) return recordIssues(content, type.record, path);
  if (!('list' in type) || !Array.isArray(content)) return [];
  if (content.length > limits.listEntries)
    return [
      { code: 'too-long', at: pointer(path), expected: `${limits.listEntries} entries`, found: String(content.length) },
    ];
  const { list } = type;
  if (typeof list === 'string' || !('record' in list)) return [];
  return content.flatMap((entry, index) => recordIssues(entry, list.record, [...path, index]));
}

function recordIssues(content: unknown, record: Readonly<Record<string, Type>>, path: Path): Issue[] {
  if (!isRecord(content)) return otherObject(content, path);
  return Object.keys(content).flatMap((field): Issue[] => {
    const inner = [...path, field];
    if (Object.hasOwn(record, field)) return entryIssues(content[field], record[field] as Type, inner);
    return [unknown(inner, field, Object.keys(record))];
  });
}

/** A map, or an instance of a class: the schema would take it for an object and see nothing in it. */
const otherObject = (content: unknown, path: Path): Issue[] =>
  typeof content === 'object' && content !== null && !Array.isArray(content)
    ? [{ code: 'wrong-type', at: pointer(path), expected: 'an object', found: kindOf(content) }]
    : [];

const unknown = (path: Path, name: string, known: Iterable<string>): Issue => ({
  code: 'unknown-path',
  at: pointer(path),
  name,
  ...nearest(name, known),
});
