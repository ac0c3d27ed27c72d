import { boundAt } from './alike.ts';
import type { Coded } from './coded.ts';
import { isConstant, NOTHING_LISTED } from './logic.ts';
import type { Node } from './nodes.ts';
import { nothingOf, type Raw, type Tuple } from './raw.ts';
import type { Shape } from './shape.ts';

/** The value that lies in a tuple, with what its nodes come to. */
export function boundTo(shape: Shape, tuple: Tuple): { readonly coded: Coded; readonly part: (node: Node) => Raw } {
  const part = (term: Node): Raw => {
    if (term.kind === 'bound') return tuple[term.of.index] ?? nothingOf(term.sort);
    if (isConstant(term)) return term.of as Raw;
    if (term === NOTHING_LISTED) return [];
    throw new Error(`a ${term.kind} does not lie in a tuple`);
  };
  return { coded: boundAt(shape, 1, 'entry'), part };
}
