import { dependsOn } from '../binders.ts';
import { type Bounds, hull, only, unbounded } from '../bounds.ts';
import { FALSE, standIn, TRUE } from '../logic.ts';
import type { Node, OfKind } from '../nodes.ts';
import { replaced } from '../replaced.ts';
import { boundWithin, partsOf } from './entry-parts.ts';

/** The first entry of a list that has one whatever the facts are, and between what the parts of all others lie. */
interface Head {
  readonly first: readonly Node[];
  readonly rest: readonly Bounds[];
}

const known = new WeakMap<Node, Head | null>();

function headOf(list: Node): Head | null {
  const found = known.get(list);
  if (found !== undefined) return found;
  const made = worked(list);
  known.set(list, made);
  return made;
}

/** What is so by the first entry of a list: that a look-up finds one, which is never above the number, or that some hold. */
export function knownByHead(term: Node): Node {
  // It would not be told that there is no answer.
  if (term.mayStop) return term;
  if (term.kind === 'some') {
    const [list, holds] = term.args as [Node, Node];
    const head = headOf(list);
    return head !== null && atFirst(holds, term.of.level, head) === TRUE ? TRUE : term;
  }
  const [found] = term.args;
  if (term.kind !== 'isFound' || found?.kind !== 'lookup') return term;
  const [list, upTo, key] = found.args as [Node, Node, Node];
  const head = headOf(list);
  return head !== null && atFirst(key, found.of.level, head).bounds[1] <= upTo.bounds[0] ? TRUE : term;
}

function worked(list: Node): Head | null {
  switch (list.kind) {
    case 'list':
      return listed(list);
    case 'join':
      return joined(list);
    case 'scan':
      return scanned(list);
    case 'each':
      return kept(list);
    default:
      return null;
  }
}

function listed({ args, of: { length, width } }: OfKind<'list'>): Head | null {
  if (length === 0) return null;
  const entry = (at: number) => args.slice(at * width, (at + 1) * width);
  const others = Array.from({ length: length - 1 }, (_, at) => entry(at + 1).map((part) => part.bounds));
  return { first: entry(0), rest: entry(0).map((_, index) => hullOf(others.map((one) => one[index] as Bounds))) };
}

/** Of lists put together, the head of the first. */
function joined({ args, of: { level } }: OfKind<'join'>): Head | null {
  const [lists, gives] = args as [Node, Node];
  const isBare = gives.kind === 'bound' && gives.of.which === 'entry' && gives.of.level === level;
  if (!isBare || lists.kind !== 'list' || lists.of.width !== 1) return null;
  const [own, ...others] = lists.args as [Node, ...Node[]];
  const head = headOf(own);
  if (head === null) return null;
  const rest = head.rest.map((bounds, index) => hullOf([bounds, ...others.map((other) => boundsIn(other, index))]));
  return { first: head.first, rest };
}

function boundsIn(list: Node, index: number): Bounds {
  const parts = partsOf(list);
  return parts === 'no entries' ? NOWHERE : (parts?.[index]?.bounds ?? unbounded);
}

function scanned({ args, of: { level, width } }: OfKind<'scan'>): Head | null {
  const head = headOf(args[0] as Node);
  if (head === null) return null;
  const state = args.slice(1, 1 + width);
  const next = args.slice(1 + width);
  return {
    first: next.map((part) => atFirst(part, level, head, state)),
    rest: next.map((part) => later(part, level, head)),
  };
}

function kept({ args, of: { level } }: OfKind<'each'>): Head | null {
  const [list, where, ...gives] = args as [Node, Node, ...Node[]];
  const head = headOf(list);
  if (head === null || atFirst(where, level, head) !== TRUE) return null;
  const first = gives.map((part) => atFirst(part, level, head));
  if (first.some((part) => dependsOn(part, level))) return null;
  return { first, rest: gives.map((part) => later(part, level, head)) };
}

/** What hangs on an entry, of the first one. */
function atFirst(term: Node, level: number, { first, rest }: Head, state: readonly Node[] = []): Node {
  return replaced(term, level, (part) => {
    if (part.kind !== 'bound' || part.of.level !== level) return undefined;
    const { which, index } = part.of;
    if (which === 'entry') return first[index];
    if (which === 'state') return state[index];
    if (which === 'hasPrevious') return FALSE;
    if (which === 'previous') return standIn(part.sort);
    // Where no entry comes after it, nothing does.
    return which === 'next' ? boundWithin(part, hull(rest[index] as Bounds, only(0))) : undefined;
  });
}

/** Between what lies what hangs on an entry, of all but the first. */
const later = (term: Node, level: number, { rest }: Head): Bounds =>
  replaced(term, level, (part) =>
    part.kind === 'bound' && part.of.level === level && part.of.which === 'entry'
      ? boundWithin(part, rest[part.of.index] as Bounds)
      : undefined,
  ).bounds;

/** Between what none lie. */
const NOWHERE: Bounds = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

const hullOf = (all: readonly Bounds[]): Bounds => all.reduce(hull, NOWHERE);
