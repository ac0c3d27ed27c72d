import { boundIn } from '../binders.ts';
import type { Node, OfKind } from '../nodes.ts';

type Fold = OfKind<'fold'>;

/** What some nodes come to read: the terms, and by the folds the parts of their states. */
export interface Live {
  readonly terms: ReadonlySet<Node>;
  readonly parts: ReadonlyMap<Node, ReadonlySet<number>>;
}

export function liveFrom(roots: readonly Node[]): Live {
  const live = new Map<Node, Set<number>>();
  const terms = new Set<Node>();
  const visit = (term: Node): void => {
    if (terms.has(term)) return;
    terms.add(term);
    const [first] = term.args;
    if (term.kind === 'part' && first?.kind === 'fold') visitPart(first, term.of.index);
    else for (const arg of term.args) visit(arg);
  };
  const visitPart = (fold: Fold, index: number): void => {
    const parts = live.get(fold) ?? new Set();
    if (parts.has(index)) return;
    live.set(fold, parts.add(index));
    const { level, width } = fold.of;
    const next = fold.args[1 + width + index] as Node;
    for (const term of [fold.args[0] as Node, fold.args[1 + index] as Node, next]) visit(term);
    for (const other of boundIn([next], level, 'state')) visitPart(fold, other);
  };
  for (const root of roots) visit(root);
  return { terms, parts: live };
}
