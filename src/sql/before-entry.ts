import { choose, standIn, TRUE } from '../core/logic.ts';
import { type Node, node, type OfKind } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';
import { aroundIn } from './around.ts';
import type { Gathered } from './gathered-part.ts';

/** What a part of a result was before an entry, where the entry before that alone tells; `null` for any other. */
export function beforeEntry({ is, where, of }: Gathered, first: Node, level: number): Node | null {
  if (where !== TRUE || aroundIn([of], level).length > 0) return null;
  const has = node('bound', 'boolean', [], { level, which: 'hasPrevious', index: 0 });
  if (is === 'some') return has;
  if (is !== 'last') return null;
  if (of.kind === 'bound' && of.of.level === level && first === standIn(of.sort)) return previous(of, 0);
  return choose(
    has,
    replaced(of, level, (one) => (one.kind === 'bound' && one.of.level === level ? previous(one) : undefined)),
    first,
  );
}

/** The same of the entry before; or, where it may be asked for without one, what stands there. */
const previous = ({ sort, of, bounds: [least, most] }: OfKind<'bound'>, otherwise?: number): Node =>
  node('bound', sort, [], { ...of, which: 'previous' }, [
    Math.min(least, otherwise ?? least),
    Math.max(most, otherwise ?? most),
  ]);
