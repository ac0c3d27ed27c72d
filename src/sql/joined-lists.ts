import { looksAround } from '../core/binders.ts';
import { isClosed, TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { type Over, overNode } from './fused.ts';
import { either, type Kind, type ListKind } from './kinds.ts';
import { type ListWritten, listOf, type Scope } from './scope.ts';
import type { Writer } from './writer.ts';

/** Entries with which a list that is told is long. */
export const LONG = 8;

export const EMPTY = listOf('[]', null, 0);

/** The lists that are put together, where they are told one by one. */
export function listsApart(join: Node): readonly Node[] | null {
  if (join.kind !== 'join') return null;
  const [of, gives] = join.args as [Node, Node];
  if (of.kind !== 'list' || gives.kind !== 'bound' || gives.of.level !== join.of.level || gives.of.which !== 'entry')
    return null;
  const { length, width } = of.of;
  return Array.from({ length }, (_, nth) => of.args[nth * width + gives.of.index] as Node);
}

/** What the lists are made of that entries hold, where nothing else reads these. */
export function heldBy({ args, of }: OfKind<'join'>, at: Scope): Over | null {
  const [lists, gives] = args as [Node, Node];
  if (lists.kind !== 'each' || at.named(lists) !== undefined || looksAround(lists)) return null;
  if (gives.kind !== 'bound' || gives.of.level !== of.level || gives.of.which !== 'entry') return null;
  const [list, where, ...parts] = lists.args as [Node, Node, ...Node[]];
  return { list, level: lists.of.level, where, parts: [parts[gives.of.index] as Node] };
}

/** The lists of which entries are better chosen before they are put together: one is long in every row. */
export function chosenApart(over: Over, at: Scope): readonly Node[] | null {
  const { list, where } = over;
  if (where === TRUE || at.named(list) !== undefined || at.named(list.args[0] as Node) !== undefined) return null;
  const lists = listsApart(list);
  const isLong = (one: Node) => one.kind === 'list' && one.of.length >= LONG && isClosed(one);
  return lists?.some(isLong) && !looksAround(overNode(over)) ? lists : null;
}

/** Lists one after another. */
export function putTogether(lists: readonly ListWritten[], on: Writer): ListWritten {
  const some = lists.filter(({ kind }) => kind.entry !== null);
  if (some.length === 0) return EMPTY;
  const kind = some.map((one): Kind => one.kind).reduce(either) as ListKind;
  const longest = some.reduce((sum, one) => sum + one.kind.longest, 0);
  return listOf(on.dialect.concatenated(some.map((one) => on.as(one, kind))), kind.entry, longest);
}
