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
  const isHeld = ({ kind, of }: Node): boolean => kind === 'bound' && of.which === 'entry' && of.level === level;
  /** The longest of the lists that entries hold, or give, by where they stand among these. */
  const given = (list: Node, nth: number): number => {
    if (list.kind === 'choose') return Math.max(given(list.args[1] as Node, nth), given(list.args[2] as Node, nth));
    if (!isHeld(list)) return longest(list);
    const { index } = (list as OfKind<'bound'>).of;
    if (lists.kind === 'each') return longest(lists.args[2 + index] as Node);
    return lists.kind === 'list' ? longest(lists.args[nth * lists.of.width + index] as Node) : Number.POSITIVE_INFINITY;
  };
  if (lists.kind === 'list')
    return Array.from({ length: lists.of.length }, (_, nth) => given(gives, nth)).reduce((sum, one) => sum + one, 0);
  // No list gives no entries, and neither do empty ones, however many there are.
  const [many, each] = [longest(lists), given(gives, 0)];
  return many === 0 || each === 0 ? 0 : many * each;
}
