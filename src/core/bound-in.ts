import type { Bound, Node } from './nodes.ts';

/** The parts of what a binder of a level binds that terms in its scope read. */
export function boundIn(terms: readonly Node[], level: number, ...which: readonly Bound[]): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Set<Node>();
  const look = (term: Node): void => {
    if (seen.has(term) || (term.free & (1 << level)) === 0) return;
    seen.add(term);
    if (term.kind === 'bound') {
      if (which.includes(term.of.which)) found.add(term.of.index);
    } else for (const arg of term.args) look(arg);
  };
  for (const term of terms) look(term);
  return found;
}
