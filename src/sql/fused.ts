import { boundIn, dependsOn, levelBound, looksAround } from '../core/binders.ts';
import { and } from '../core/logic.ts';
import { type Node, node } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';
import type { Scope } from './scope.ts';

/** A list, which of its entries are gone over, and what is made of them. */
export interface Over {
  readonly list: Node;
  readonly level: number;
  readonly where: Node;
  readonly parts: readonly Node[];
}

export const overNode = ({ list, level, where, parts }: Over): Node =>
  node('each', 'list', [list, where, ...parts], { level });

/** The same over the list that a list is made of, entry by entry, where nothing else reads what lies between. */
export function fused(over: Over, at: Scope): Over {
  const { list, level, where, parts } = over;
  if (list.kind !== 'each' || at.named(list) !== undefined || looksAround(list)) return over;
  const body = [where, ...parts];
  if (boundIn(body, level, 'next', 'previous', 'hasNext', 'hasPrevious').size > 0) return over;
  const own = list.of.level;
  if (own !== level && body.some((part) => goesOver(part, level, own))) return over;
  const [from, kept, ...gives] = list.args as [Node, Node, ...Node[]];
  const made = (part: Node) =>
    replaced(part, level, (term) =>
      term.kind === 'bound' && term.of.level === level ? gives[term.of.index] : undefined,
    );
  return fused({ list: from, level: own, where: and(kept, made(where)), parts: parts.map(made) }, at);
}

/** Whether what hangs on an entry goes over a list of some level itself. */
function goesOver(part: Node, level: number, own: number): boolean {
  if (!dependsOn(part, level)) return false;
  return levelBound(part) === own || part.args.some((arg) => goesOver(arg, level, own));
}
