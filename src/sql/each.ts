import { TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { aroundIn } from './around.ts';
import { between } from './between.ts';
import { byPlace } from './by-place.ts';
import { fused, type Over, overNode } from './fused.ts';
import { chosenApart, EMPTY, putTogether } from './joined-lists.ts';
import type { TupleKind } from './kinds.ts';
import { going } from './over-entries.ts';
import { type ListWritten, listOf, type Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

export const tupleOf = (parts: readonly Written[]): TupleKind => ({
  is: 'tuple',
  of: parts.map(({ kind }) => kind),
});

/** What is made of each entry of a list that is kept. */
export function eachText(over: Over, on: Writer, at: Scope): ListWritten {
  const whole = fused(over, at);
  const lists = chosenApart(whole, at);
  if (lists !== null)
    return putTogether(
      lists.map((list) => eachText({ ...whole, list }, on, at)),
      on,
    );
  const { list, where } = between(whole, on, at);
  const kept = { ...whole, where };
  return eachByPlace(kept, list, on, at) ?? eachOf(kept, list, on, at);
}

/** What is made of the entries of a list that are kept. */
function eachOf(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten {
  const { level, where, parts } = over;
  if (list.kind.entry === null) return EMPTY;
  const { list: entries, entry, scope, own, done } = going(overNode(over), list, [where, ...parts], on, at);
  const kept = where === TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
  const made = parts.map((part) => on.written(part, scope));
  const kind = tupleOf(made);
  done(where);
  // What is kept as it is is made nothing of.
  const isAsItIs = own === entry && isEntry(parts, level, list.kind.entry);
  const text = isAsItIs ? kept : on.dialect.transform(kept, entry, on.tuple(made, kind));
  return listOf(text, kind, list.kind.longest);
}

/** The same where what is around entries is looked at either by whether they are kept or by what is made of them all. */
function eachByPlace(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten | null {
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

/** Whether some parts are those of an entry, all in their order. */
export const isEntry = (parts: readonly Node[], level: number, entry: TupleKind): boolean =>
  parts.length === entry.of.length &&
  entry.read === undefined &&
  parts.every(
    ({ kind, of }, index) => kind === 'bound' && of.level === level && of.which === 'entry' && of.index === index,
  );
