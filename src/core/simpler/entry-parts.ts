import { dependsOn } from '../binders.ts';
import { type Bounds, hull, isWithin, only, overlap } from '../bounds.ts';
import { boundsWhere } from '../bounds-where.ts';
import { standIn } from '../logic.ts';
import { type Node, node, type OfKind } from '../nodes.ts';

/** What is known of each part of the entries of a list. */
type Parts = readonly Part[];
interface Part {
  /** What it is in every entry; `null` where that hangs on the entry. */
  readonly always: Node | null;
  /** The first part that is the same in every entry, which may be itself. */
  readonly sameAs: number;
  /** Between what a whole number lies in all of them. */
  readonly bounds: Bounds;
  /** Of one that is a list itself, what is known of its entries. */
  readonly entries: Entries;
}

/** What is known of the entries of a list; `null` where nothing is, not even how many there are. */
export type Entries = Parts | 'no entries' | null;

const known = new WeakMap<Node, Entries>();

export function partsOf(list: Node): Entries {
  const found = known.get(list);
  if (found !== undefined) return found;
  const made = worked(list);
  known.set(list, made);
  return made;
}

function worked(list: Node): Entries {
  switch (list.kind) {
    case 'list':
      return list.of.length === 0 ? 'no entries' : inAll(listedIn(list));
    case 'each':
      return keptWithin(partsBy(list.args.slice(2), list.of.level), list);
    case 'scan':
      return partsBy(list.args.slice(1 + list.of.width), list.of.level);
    case 'sort':
      return partsOf(list.args[0] as Node);
    case 'choose':
      return both(partsOf(list.args[1] as Node), partsOf(list.args[2] as Node));
    case 'range':
      return [
        { always: null, sameAs: 0, bounds: [0, Math.max(0, (list.args[0] as Node).bounds[1] - 1)], entries: null },
      ];
    case 'join': {
      const [lists, gives] = list.args as [Node, Node];
      const isOfLists = lists.kind === 'list' && gives.kind === 'bound' && gives.of.which === 'entry';
      if (isOfLists && gives.of.level === list.of.level) return lists.args.map(partsOf).reduce(both, 'no entries');
      return outside(partsGiven(gives, lists, list.of.level), list.of.level);
    }
    default:
      return null;
  }
}

/** Of a list that an entry gives: one that it holds is known as what it is made of. */
function partsGiven(gives: Node, list: Node, level: number): Entries {
  if (gives.kind === 'choose')
    return both(partsGiven(gives.args[1] as Node, list, level), partsGiven(gives.args[2] as Node, list, level));
  const isHeld = gives.kind === 'bound' && gives.of.level === level && gives.of.which === 'entry';
  if (!isHeld || list.kind !== 'each') return partsOf(gives);
  return outside(partsOf(list.args[2 + gives.of.index] as Node), list.of.level);
}

/** What is known outside of the scope of a level. */
function outside(parts: Entries, level: number): Entries {
  if (parts === null || parts === 'no entries') return parts;
  return parts.map((part) => ({
    ...part,
    always: within(part.always, level),
    entries: outside(part.entries, level),
  }));
}

const within = (always: Node | null, level: number): Node | null =>
  always !== null && dependsOn(always, level) ? null : always;

const partsBy = (gives: readonly Node[], level: number): Parts =>
  gives.map((part) => ({
    always: within(part, level),
    sameAs: gives.indexOf(part),
    bounds: part.bounds,
    entries: outside(held(part), level),
  }));

/** Parts of the entries that are kept, as far as the condition compares them. */
function keptWithin(parts: Parts, { args }: OfKind<'each'>): Parts {
  const [, where, ...gives] = args as [Node, Node, ...Node[]];
  return parts.map((part, index) => {
    const own = gives[index] as Node;
    return own.sort === 'whole' ? { ...part, bounds: boundsWhere(where, own) } : part;
  });
}

const held = (part: Node): Entries => (part.sort === 'list' ? partsOf(part) : null);

const listedIn = ({ args, of: { length, width } }: OfKind<'list'>): readonly Parts[] =>
  Array.from({ length }, (_, at) => {
    const entry = args.slice(at * width, (at + 1) * width);
    return entry.map((part) => ({
      always: part,
      sameAs: entry.indexOf(part),
      bounds: part.bounds,
      entries: held(part),
    }));
  });

const inAll = (entries: readonly Parts[]): Parts | null =>
  entries.reduce<Parts | null>((a, b) => bothParts(a as Parts, b), entries[0] as Parts);

function both(a: Entries, b: Entries): Entries {
  if (a === 'no entries') return b;
  if (b === 'no entries') return a;
  return a === null || b === null ? null : bothParts(a, b);
}

function bothParts(a: Parts, b: Parts): Parts | null {
  if (a.length !== b.length) return null;
  const isSame = (one: number, other: number) =>
    a[one]?.sameAs === a[other]?.sameAs && b[one]?.sameAs === b[other]?.sameAs;
  return a.map(({ always, bounds, entries }, index) => {
    const other = b[index] as Part;
    return {
      always: always === other.always ? always : null,
      sameAs: a.findIndex((_, other) => isSame(index, other)),
      bounds: hull(bounds, other.bounds),
      entries: both(entries, other.entries),
    };
  });
}

/** A part of an entry that is bound, by what is known of it; where no entry is, all parts are nothing. */
export function partBound(term: OfKind<'bound'>, parts: Entries): Node {
  const { which, index } = term.of;
  const part = parts === null || parts === 'no entries' ? undefined : parts[index];
  if (part === undefined || !['entry', 'next', 'previous'].includes(which)) return term;
  if (part.always !== null && (which === 'entry' || part.always === standIn(term.sort))) return part.always;
  // Where no entry stands there, nothing does.
  const bounds = which === 'entry' ? part.bounds : hull(part.bounds, only(0));
  return boundWithin(term, bounds, part.sameAs);
}

/** What is bound, as what lies between bounds too. */
export function boundWithin(term: OfKind<'bound'>, bounds: Bounds, index = term.of.index): Node {
  const own = term.sort === 'whole' && !isWithin(term.bounds, bounds) ? overlap(term.bounds, bounds) : term.bounds;
  if (index === term.of.index && own === term.bounds) return term as Node;
  return node('bound', term.sort, [], { ...term.of, index }, own);
}

/** Whether some parts are all that an entry of a list has, each in its place. */
export function areWhole(parts: readonly Node[], level: number, list: Node): boolean {
  const whole = partsOf(list);
  if (whole === null || whole === 'no entries' || whole.length !== parts.length) return false;
  return whole.every(({ always, sameAs }, index) => {
    const part = parts[index] as Node;
    if (always !== null) return part === always;
    return part.kind === 'bound' && part.of.level === level && part.of.which === 'entry' && part.of.index === sameAs;
  });
}
