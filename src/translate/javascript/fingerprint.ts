import type { Node } from '../../core/nodes.ts';
import { type Decimal, isDecimal, toPlain } from '../../values/decimal.ts';

const known = new WeakMap<Node, string>();

/** What may stand in either order. */
export const isCommutative = ({ kind }: Node): boolean => kind === 'equal' || kind === 'add' || kind === 'multiply';

/**
 * The arguments of a node in an order that hangs on what they are and not on when they were made, so that the same rules give the
 * same text in any process; constants last.
 */
export function argumentsInOrder(term: Node): readonly Node[] {
  if (!isCommutative(term)) return term.args;
  const rank = (arg: Node) => `${arg.kind === 'constant' ? 1 : 0} ${fingerprint(arg)}`;
  return [...term.args].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function fingerprint(term: Node): string {
  const found = known.get(term);
  if (found !== undefined) return found;
  const made = hashed([term.kind, term.sort, payload(term), ...argumentsInOrder(term).map(fingerprint)].join(' '));
  known.set(term, made);
  return made;
}

function payload({ kind, of }: Node): string {
  if (kind === 'constant' && typeof of === 'object')
    return isDecimal(of) ? toPlain(of as Decimal) : [...of.holidays, of.answersFrom, of.answersTo].join();
  return JSON.stringify(of);
}

/** 64 bits of a text, in two halves. */
function hashed(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
