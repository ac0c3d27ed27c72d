import { and, FALSE, NIL, NIL_DECIMAL, not, or, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { Gathered } from './gathered-part.ts';
import type { State } from './state-part.ts';

/** A sum, or whether some entry is taken, that goes on from the entry before or begins anew, by what the entries are alone. */
export function begunAnew(next: Node, first: Node, state: State): Gathered | null {
  const isFree = (term: Node) => state.in(term).length === 0;
  if (next.kind === 'choose' && (first === NIL || first === NIL_DECIMAL)) {
    const [held, then, otherwise] = next.args as [Node, Node, Node];
    const goesOn = isSumWith(then, otherwise, state) ? held : isSumWith(otherwise, then, state) ? not(held) : null;
    const of = goesOn === held ? otherwise : then;
    return goesOn !== null && isFree(held) && isFree(of) ? { is: 'sum', where: TRUE, of, goesOn } : null;
  }
  if (next.kind !== 'or' || first !== FALSE) return null;
  const [goesOn, ...more] = next.args.filter((arg) => !isFree(arg));
  if (goesOn?.kind !== 'and' || more.length > 0 || !goesOn.args.some(state.is)) return null;
  const others = goesOn.args.filter((arg) => !state.is(arg));
  const where = or(...next.args.filter(isFree));
  return others.every(isFree) ? { is: 'some', where, of: TRUE, goesOn: and(...others) } : null;
}

/** Whether one term is the part plus the other. */
const isSumWith = (sum: Node, other: Node, state: State): boolean =>
  sum.kind === 'add' && sum.args.includes(other) && sum.args.some(state.is);
