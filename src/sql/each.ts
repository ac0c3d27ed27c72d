import { isConstant, standIn, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { aroundIn } from './around.ts';
import { between } from './between.ts';
import { byPlace } from './by-place.ts';
import { fused, type Over, overNode } from './fused.ts';
import { chosenApart, EMPTY, putTogether } from './joined-lists.ts';
import { type Kind, partsHeld, type TupleKind } from './kinds.ts';
import { going, listIn, SHORTEST } from './over-entries.ts';
import { stepsOf } from './plan.ts';
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
  return eachByPlace(kept, list, on, at) ?? eachOfKept(kept, list, on, at) ?? eachOf(kept, list, on, at);
}

/** What each entry gives that is kept, a list, all put together. */
export function eachList(over: Over, on: Writer, at: Scope): ListWritten {
  const whole = fused(over, at);
  const all = listIn(whole.list, on, at);
  if (all.kind.entry === null) return EMPTY;
  const first = keptFirst(whole, all, on, at);
  const [list, where] = first === null ? [all, whole.where] : [first, TRUE];
  const roots = [where, ...whole.parts];
  const { list: entries, entry, scope, done } = going(overNode({ ...whole, where }), list, roots, on, at);
  const kept = where === TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
  const inner = listIn(whole.parts[0] as Node, on, scope);
  done(where);
  if (inner.kind.entry === null) return EMPTY;
  const text = on.dialect.flattened(on.dialect.transform(kept, entry, inner.text));
  return listOf(text, inner.kind.entry, list.kind.longest * inner.kind.longest);
}

/** The same where much is worked out of an entry, and little of whether it is kept: of what is not, nothing is. */
function eachOfKept(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten | null {
  const kept = keptFirst(over, list, on, at);
  return kept === null ? null : eachOf({ ...over, where: TRUE }, kept, on, at);
}

/** The entries that are kept, where that is little to work out and what is made of them is much. */
function keptFirst(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten | null {
  const { level, where, parts } = over;
  if (where === TRUE || list.kind.entry === null || aroundIn([where, ...parts], level).length > 0) return null;
  if (stepsOf(parts, level, { shortest: SHORTEST }).every((step) => step.length === 0)) return null;
  const kept = on.attemptingAlone(() => {
    const { list: entries, entry, scope, own } = going(overNode({ ...over, parts: [] }), list, [where], on, at);
    return own === entry ? on.dialect.filter(entries, entry, on.condition(where, scope)) : null;
  });
  return kept === null ? null : listOf(kept, list.kind.entry, list.kind.longest);
}

/** What is made of the entries of a list that are kept. */
function eachOf(over: Over, list: ListWritten, on: Writer, at: Scope): ListWritten {
  const { level, where, parts } = over;
  if (list.kind.entry === null) return EMPTY;
  const { list: entries, entry, scope, own, done } = going(overNode(over), list, [where, ...parts], on, at);
  const kept = where === TRUE ? entries : on.dialect.filter(entries, entry, on.condition(where, scope));
  const made = parts.map((part) => on.written(part, scope));
  const kind = entryOf(parts, made, on);
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
    if (kept === null) return null;
    return eachOf({ ...over, where: TRUE }, listOf(kept, list.kind.entry, list.kind.longest), on, at);
  }
  if (!isToMake || where !== TRUE) return null;
  let kind: TupleKind | null = null;
  const text = byPlace(list, level, parts, on, at, ({ list, entry, place, scope }) => {
    const made = parts.map((part) => on.written(part, scope));
    kind = entryOf(parts, made, on);
    return on.dialect.indexed(list, entry, place, on.tuple(made, kind));
  });
  return text === null ? null : listOf(text, kind, list.kind.longest);
}

/** Entries of some parts. */
function entryOf(parts: readonly Node[], made: readonly Written[], on: Writer): TupleKind {
  const kind = tupleOf(made);
  return {
    ...kind,
    ...insteadOf(
      parts.map((part) => [part]),
      kind,
      on,
    ),
  };
}

/** Of parts by place, each of one entry or more, those that structs do not have: what is nothing in all, or the same as another. */
export function insteadOf(
  places: readonly (readonly Node[])[],
  { of }: TupleKind,
  on: Writer,
): Pick<TupleKind, 'instead'> {
  const isSame = (one: readonly Node[], other: readonly Node[]) => one.every((part, nth) => part === other[nth]);
  const instead = places.map((place, index) => {
    if (place.every((part) => isConstant(part) && part === standIn(part.sort))) return on.nothing(of[index] as Kind);
    const first = places.findIndex((other) => isSame(place, other));
    return first < index ? first : undefined;
  });
  return instead.some((other) => other !== undefined) ? { instead } : {};
}

/** Whether some parts are those of an entry, all in their order. */
function isEntry(parts: readonly Node[], level: number, { of, read, instead }: TupleKind): boolean {
  return (
    parts.length === of.length &&
    read === undefined &&
    parts.every((part, index) => {
      const other = instead?.[index];
      return typeof other === 'string' ? part === standIn(part.sort) : isPart(part, level, other ?? index);
    })
  );
}

/** Whether some parts are all that structs of entries have, in their order. */
export function areHeld(parts: readonly Node[], level: number, entry: TupleKind): boolean {
  const held = partsHeld(entry);
  return (
    entry.read === undefined &&
    parts.length === held.length &&
    parts.every((part, nth) => isPart(part, level, held[nth] as number))
  );
}

const isPart = ({ kind, of }: Node, level: number, index: number): boolean =>
  kind === 'bound' && of.level === level && of.which === 'entry' && of.index === index;
