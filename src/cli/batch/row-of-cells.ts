import { isRecord } from '../../language/answer/found.ts';
import type { Issue } from '../../language/answer/issue.ts';
import { pointer } from '../../language/answer/issue.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { isList, isRecordType, isWhole, type Type } from '../../language/model/type.ts';
import { parseJson } from '../parse-json.ts';
import type { Column } from './columns.ts';

/**
 * The fact that a cell gives: none at all, as if left out, where it is empty; `null`, known to be none, where it says so; lists and records as
 * JSON, the rest as its type has it. What does not fit stays text, to be refused with the other facts.
 */
export function factOf(cell: string, type: Type): unknown {
  if (cell === '') return undefined;
  if (cell === 'null') return null;
  if (type === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  if (isWhole(type) && /^-?\d{1,15}$/.test(cell)) return Number(cell);
  if (type !== 'entity' && !isList(type) && !isRecordType(type)) return cell;
  const parsed = parseJson(cell);
  return 'content' in parsed ? parsed.content : cell;
}

/** The facts of a row. Throws `PolicyError` where a cell gives what another has given, as a field of an entity that is none. */
export function rowOfCells(columns: readonly Column[], factIn: (column: Column) => unknown): object {
  const row: Record<string, unknown> = {};
  const issues: Issue[] = [];
  // Entities as a whole come first.
  for (const column of columns) {
    const fact = factIn(column);
    if (fact === undefined) continue;
    const [name, field] = column.path as [string, string?];
    if (field === undefined) {
      row[name] = fact;
      continue;
    }
    row[name] ??= name in row ? row[name] : {};
    const entity = row[name];
    if (isRecord(entity) && !Object.hasOwn(entity, field)) entity[field] = fact;
    else
      issues.push({
        code: 'given-twice',
        at: pointer(column.path),
        name: column.path.join('.'),
        detail: pointer([name]),
      });
  }
  if (issues.length > 0) throw new PolicyError(issues);
  return row;
}
