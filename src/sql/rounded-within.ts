import { roundHalfUp } from '../core/arithmetic.ts';
import { and, choose, FALSE, greater, lesser, not, TRUE } from '../core/logic.ts';
import { type Node, node, type OfKind } from '../core/nodes.ts';
import { replacing } from '../core/replaced.ts';
import { gatheredParts } from './gathered.ts';

/**
 * Rounds what is chosen from, not what is chosen: the greatest of some numbers rounded is the greatest of those numbers rounded each, which
 * have fewer digits to be held.
 */
export function roundedWithin(roots: readonly Node[]): (root: Node) => Node {
  const byFold = new Map<Node, Rounded>();
  const inner = new Map(roots.map((root) => [root, within(root, byFold)]));
  // Whether there is one is told by the same list.
  const told = replacing((term) => {
    const rounded = term.kind === 'part' ? byFold.get(term.args[0] as Node) : undefined;
    return rounded !== undefined && term.kind === 'part' && term.of.index === rounded.none ? rounded.isNone : undefined;
  });
  return (root) => (byFold.size === 0 ? root : told(inner.get(root) ?? root));
}

/** The greatest or the least of numbers that are rounded each, and by which part of the fold it was told that there is none. */
interface Rounded {
  readonly none: number;
  readonly isNone: Node;
  readonly value: Node;
}

function within(term: Node, byFold: Map<Node, Rounded>): Node {
  if (term.kind !== 'roundHalfUp') return term;
  const [of] = term.args as [Node];
  const { places } = term.of;
  if (of.kind === 'choose') {
    const [condition, then, otherwise] = of.args as [Node, Node, Node];
    return choose(condition, within(roundHalfUp(then, places), byFold), within(roundHalfUp(otherwise, places), byFold));
  }
  const fold = of.kind === 'part' ? of.args[0] : undefined;
  const rounded = of.kind === 'part' && fold?.kind === 'fold' ? furthest(fold, of.of.index, places) : null;
  if (rounded === null) return term;
  byFold.set(fold as Node, rounded);
  return rounded.value;
}

function furthest(fold: OfKind<'fold'> & Node, index: number, places: number): Rounded | null {
  const gathered = gatheredParts(fold)?.[index];
  if (gathered?.toldBy === undefined) return null;
  const { level } = fold.of;
  const isNone = node('bound', 'boolean', [], { level, which: 'state', index: 0 });
  const soFar = node('bound', 'decimal', [], { level, which: 'state', index: 1 });
  const [list, ...args] = fold.args as [Node, ...Node[]];
  const of = roundHalfUp(gathered.of, places);
  const isLeftOut = not(gathered.where);
  const further = gathered.is === 'greatest' ? greater(of, soFar) : lesser(of, soFar);
  const next = [
    gathered.where === TRUE ? FALSE : and(isNone, isLeftOut),
    choose(isNone, of, choose(isLeftOut, soFar, further)),
  ];
  const start = [TRUE, roundHalfUp(args[index] as Node, places)];
  const rounded = node('fold', 'tuple', [list, ...start, ...next], { level, width: 2 });
  return {
    none: gathered.toldBy,
    isNone: node('part', 'boolean', [rounded], { index: 0 }),
    value: node('part', 'decimal', [rounded], { index: 1 }),
  };
}
