import { TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { between } from './between.ts';
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
  if (list.kind.entry === null) return EMPTY;
  const roots = [where, ...whole.parts];
  const { list: entries, entry, scope, own, done } = going(overNode({ ...whole, where }), list, roots, on, at);
  const kept = where === TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
  const parts = whole.parts.map((part) => on.written(part, scope));
  const kind = tupleOf(parts);
  done(where);
  // What is kept as it is is made nothing of.
  const isAsItIs = own === entry && isEntry(whole.parts, whole.level, list.kind.entry);
  const text = isAsItIs ? kept : on.dialect.transform(kept, entry, on.tuple(parts, kind));
  return listOf(text, kind, list.kind.longest);
}

/** Whether some parts are those of an entry, all in their order. */
export const isEntry = (parts: readonly Node[], level: number, entry: TupleKind): boolean =>
  parts.length === entry.of.length &&
  entry.read === undefined &&
  parts.every(
    ({ kind, of }, index) => kind === 'bound' && of.level === level && of.which === 'entry' && of.index === index,
  );
