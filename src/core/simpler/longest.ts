import { limits } from '../../language/limits.ts';
import type { Node, OfKind } from '../nodes.ts';

/** How many entries a list of facts may have. */
export type LongestOf = (list: OfKind<'fact'>) => number;

/** How many entries a list may have, whatever the facts are. */
export function longestIn(list: Node, ofFact: LongestOf): number {
  const longest = (one: Node): number => longestIn(one, ofFact);
  switch (list.kind) {
    case 'fact':
      return ofFact(list);
    case 'list':
      return list.of.length;
    case 'range':
      return Math.max(0, (list.args[0] as Node).bounds[1]);
    case 'each':
    case 'scan':
    case 'sort':
      return longest(list.args[0] as Node);
    case 'choose':
      return Math.max(longest(list.args[1] as Node), longest(list.args[2] as Node));
    case 'join':
      return longestTogether(list, longest);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

export const anyFact: LongestOf = () => limits.listEntries;

function longestTogether({ args, of: { level } }: OfKind<'join'>, longest: (list: Node) => number): number {
  const [lists, gives] = args as [Node, Node];
  const isHeld = gives.kind === 'bound' && gives.of.which === 'entry' && gives.of.level === level;
  // An empty list gives none, whatever its entries would.
  const times = (each: number) => (each === 0 ? 0 : longest(lists) * each);
  if (!isHeld) return times(longest(gives));
  const { index } = gives.of;
  if (lists.kind === 'each') return times(longest(lists.args[2 + index] as Node));
  if (lists.kind !== 'list') return Number.POSITIVE_INFINITY;
  const { length, width } = lists.of;
  const each = Array.from({ length }, (_, nth) => longest(lists.args[nth * width + index] as Node));
  return each.reduce((sum, one) => sum + one, 0);
}
