import type { Bound, Node, OfKind } from './nodes.ts';

/** The level that a node binds entries at, `null` for one that goes over no list. */
export const levelBound = ({ of }: Node): number | null =>
  of !== null && typeof of === 'object' && 'level' in of && !('which' in of) ? of.level : null;

export const dependsOn = ({ free }: Node, level: number): boolean => (free & (1 << level)) !== 0;

/** The parts of what a binder of a level binds that terms in its scope read. */
export function boundIn(terms: readonly Node[], level: number, ...which: readonly Bound[]): ReadonlySet<number> {
  return new Set(nodesBound(terms, level, ...which).map(({ of }) => of.index));
}

/** What a binder of a level binds, as terms in its scope read it. */
export function nodesBound(
  terms: readonly Node[],
  level: number,
  ...which: readonly Bound[]
): readonly OfKind<'bound'>[] {
  const found: OfKind<'bound'>[] = [];
  const seen = new Set<Node>();
  const look = (term: Node): void => {
    if (seen.has(term) || !dependsOn(term, level)) return;
    seen.add(term);
    if (term.kind === 'bound') {
      if (which.includes(term.of.which)) found.push(term);
    } else for (const arg of term.args) look(arg);
  };
  for (const term of terms) look(term);
  return found;
}

/** Whether the body of a loop looks at the entries around. */
export const looksAround = (loop: Node): boolean =>
  boundIn(loop.args, levelBound(loop) as number, 'next', 'previous', 'hasNext', 'hasPrevious').size > 0;
