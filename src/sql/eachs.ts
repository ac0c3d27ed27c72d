import { TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { aroundIn } from './around.ts';
import { byPlace } from './by-place.ts';
import { type Over, overNode } from './fused.ts';
import type { TupleKind } from './kinds.ts';
import { going } from './over-entries.ts';
import { type ListWritten, listOf, type Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

const tupleOf = (parts: readonly Written[]): TupleKind => ({ is: 'tuple', of: parts.map(({ kind }) => kind) });

/** What is made of the entries of a list that are kept. */
export function eachOf(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten {
  const { level, where, parts } = over;
  if (list.kind.entry === null) return listOf('[]', null, 0);
  if (where === TRUE && isEntry(parts, level, list.kind.entry)) return list;
  const { list: entries, entry, scope, done } = going(overNode(over), list, [where, ...parts], on, at);
  const kept = where === TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
  const made = parts.map((part) => on.written(part, scope));
  const kind = tupleOf(made);
  done(where);
  return listOf(on.dialect.transform(kept, entry, on.tuple(made, kind)), kind, list.kind.longest);
}

/** The same where what is around entries is looked at either by whether they are kept or by what is made of them all. */
export function eachByPlace(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten | null {
  const { level, where, parts } = over;
  const [isToKeep, isToMake] = [aroundIn([where], level).length > 0, aroundIn(parts, level).length > 0];
  if (isToKeep && !isToMake) {
    const kept = byPlace(list, level, [where], on, at, ({ list, entry, place, scope }) =>
      on.dialect.filterIndexed(list, entry, place, on.condition(where, scope)),
    );
    return kept === null ? null : eachOf({ ...over, where: TRUE }, { ...list, text: kept }, on, at);
  }
  if (!isToMake || where !== TRUE) return null;
  let kind: TupleKind | null = null;
  const text = byPlace(list, level, parts, on, at, ({ list, entry, place, scope }) => {
    const made = parts.map((part) => on.written(part, scope));
    kind = tupleOf(made);
    return on.dialect.indexed(list, entry, place, on.tuple(made, kind));
  });
  return text === null ? null : listOf(text, kind, list.kind.longest);
}

/** Whether the parts are those of the entry itself. */
const isEntry = (parts: readonly Node[], level: number, { of }: TupleKind): boolean =>
  parts.length === of.length &&
  parts.every(
    ({ kind, of: bound }, index) =>
      kind === 'bound' && bound.level === level && bound.which === 'entry' && bound.index === index,
  );
