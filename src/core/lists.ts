import { alike, boundAt, EMPTY, eachNode } from './alike.ts';
import type { Coded, Listed, What } from './coded.ts';
import { keyOf, layout, partBy, unboundedShape, unpack } from './layout.ts';
import { FALSE, TRUE } from './logic.ts';
import { levelAbove, type Node, node } from './nodes.ts';
import type { Shape } from './shape.ts';

export const listIn = (what: What): Listed => (what.is === 'list' ? what : EMPTY);

/** The entries around an entry; what they hold counts only where they are there. */
export interface Around {
  readonly next: Coded;
  readonly previous: Coded;
  readonly hasNext: Node;
  readonly hasPrevious: Node;
}

export interface Kept {
  /** The condition on which an entry is kept; it always is where it is left out. */
  readonly where?: Node;
  readonly gives: Coded;
}

/** A list of so many values. */
export function listed(values: readonly Coded[]): Listed {
  if (values.length === 0) return EMPTY;
  const { shape, tuples } = layout(alike(values));
  const of = { length: values.length, width: tuples[0]?.length ?? 0 };
  return { is: 'list', node: node('list', 'list', tuples.flat(), of), entry: shape };
}

/** What each entry gives; `over` is whatever else the work depends on. */
export function mapped(
  list: Listed,
  over: readonly Node[],
  work: (entry: Coded, around: Around) => Kept,
  level = levelAbove(list.node, ...over),
): Listed {
  const { entry } = list;
  if (entry === null) return EMPTY;
  const flag = (which: 'hasNext' | 'hasPrevious') => node('bound', 'boolean', [], { level, which, index: 0 });
  const { where = TRUE, gives } = work(boundAt(entry, level, 'entry'), {
    next: boundAt(entry, level, 'next'),
    previous: boundAt(entry, level, 'previous'),
    hasNext: flag('hasNext'),
    hasPrevious: flag('hasPrevious'),
  });
  const { shape, tuples } = layout([gives]);
  return { is: 'list', node: eachNode(list, level, where, tuples[0] as Node[]), entry: shape };
}

/** The entries for which a condition holds. */
export const kept = (list: Listed, over: readonly Node[], where: (entry: Coded, around: Around) => Node): Listed =>
  list.entry === null
    ? list
    : { ...list, node: mapped(list, over, (entry, around) => ({ where: where(entry, around), gives: entry })).node };

/** Whether a condition holds for an entry at least. */
export function some(
  list: Listed,
  over: readonly Node[],
  condition: (entry: Coded) => Node,
  level = levelAbove(list.node, ...over),
): Node {
  if (list.entry === null) return FALSE;
  const holds = condition(boundAt(list.entry, level, 'entry'));
  return holds === FALSE ? FALSE : node('some', 'boolean', [list.node, holds], { level });
}

/** The entries in order of some keys, those alike staying as they are. */
export function sorted(list: Listed, keys: (entry: Coded) => readonly Node[]): Listed {
  if (list.entry === null) return list;
  const level = levelAbove(list.node);
  const by = keys(boundAt(list.entry, level, 'entry')).filter(({ free }) => free !== 0);
  return { ...list, node: node('sort', 'list', [list.node, ...by], { level }) };
}

/** The lists that entries give, all together. */
export function joined(list: Listed, over: readonly Node[], inner: (entry: Coded) => Listed): Listed {
  if (list.entry === null) return EMPTY;
  const level = levelAbove(list.node, ...over);
  const { node: gives, entry } = inner(boundAt(list.entry, level, 'entry'));
  return entry === null ? EMPTY : { is: 'list', node: node('join', 'list', [list.node, gives], { level }), entry };
}

export function concatenated(lists: readonly Listed[]): Listed {
  const parts = lists.filter(({ node }) => node !== EMPTY.node);
  if (parts.length < 2) return parts[0] ?? EMPTY;
  const whole = listed(parts.map((what): Coded => ({ none: FALSE, unknown: FALSE, orNone: FALSE, what })));
  return joined(whole, [], ({ what }) => listIn(what));
}

/** The nodes of a fold: the states lie in tuples of one shape, found by trying until that of the next state is that of the last. */
function folding(
  list: Listed,
  level: number,
  from: Coded,
  next: (entry: Coded, so: Coded) => Coded,
): { readonly args: readonly Node[]; readonly width: number; readonly shape: Shape } | null {
  if (list.entry === null) return null;
  let { shape } = layout([from]);
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const after = next(boundAt(list.entry, level, 'entry'), boundAt(shape, level, 'state'));
    const found = layout(alike([from, after]));
    const isUnbounded = tries > 2;
    if (keyOf(found.shape, !isUnbounded) === keyOf(shape, !isUnbounded)) {
      const [first, then] = found.tuples as [Node[], Node[]];
      return { args: [list.node, ...first, ...then], width: first.length, shape };
    }
    // Numbers that have grown once may grow further at each entry.
    shape = tries > 1 ? unboundedShape(found.shape) : found.shape;
  }
  throw new Error('a fold whose result takes another form each time');
}

const mostTries = 20;

/** A result carried over a list. */
export function folded(
  list: Listed,
  over: readonly Node[],
  from: Coded,
  next: (entry: Coded, so: Coded) => Coded,
  level = levelAbove(list.node, ...over),
): Coded {
  const found = folding(list, level, from, next);
  if (found === null) return from;
  const { args, width, shape } = found;
  const last = node('fold', 'tuple', args, { level, width });
  return unpack(
    shape,
    partBy(({ at, sort, bounds }) => node('part', sort, [last], { index: at }, bounds)),
  );
}

/** The results after each entry. */
export function scanned(list: Listed, from: Coded, next: (entry: Coded, so: Coded) => Coded): Listed {
  const level = levelAbove(list.node);
  const found = folding(list, level, from, next);
  if (found === null) return EMPTY;
  const { args, width, shape } = found;
  return { is: 'list', node: node('scan', 'list', args, { level, width }), entry: shape };
}

/** The last entry whose key is not above a number, in a list in order of that key; and whether there is one. */
export function lookedUp(
  list: Listed,
  key: (entry: Coded) => Node,
  upTo: Node,
): { readonly isFound: Node; readonly entry: Coded } | null {
  if (list.entry === null) return null;
  const level = levelAbove(list.node);
  const found = node('lookup', 'tuple', [list.node, upTo, key(boundAt(list.entry, level, 'entry'))], { level });
  return {
    isFound: node('isFound', 'boolean', [found], null),
    entry: unpack(
      list.entry,
      partBy(({ at, sort, bounds }) => node('part', sort, [found], { index: at }, bounds)),
    ),
  };
}
