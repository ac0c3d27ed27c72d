import type { Node } from './nodes.ts';

/** All nodes that some are made of. */
export function reachedFrom(roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  const look = (node: Node): void => {
    if (found.has(node)) return;
    found.add(node);
    node.args.forEach(look);
  };
  roots.forEach(look);
  return found;
}
