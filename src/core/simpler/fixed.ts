import type { Calendar } from '../../values/calendar.ts';
import { type Decimal, isDecimal } from '../../values/decimal.ts';
import { OutOfRange } from '../../values/out-of-range.ts';
import { Interpreter } from '../interpret.ts';
import { calendar, exact, isClosed, NOTHING_LISTED, text, truth, whole } from '../logic.ts';
import { type Node, node } from '../nodes.ts';
import type { Raw, Tuple } from '../raw.ts';

const known = new WeakMap<Node, boolean>();

/** Whether no fact is read. */
export function readsNoFact(term: Node): boolean {
  const found = known.get(term);
  if (found !== undefined) return found;
  const none = term.kind !== 'fact' && term.args.every(readsNoFact);
  known.set(term, none);
  return none;
}

/** Whether a term is the same whatever the facts are. */
export const isFixed = (term: Node): boolean => term.free === 0 && readsNoFact(term);

/** What a fixed term comes to; the term itself where it is told already, or leaves the bounds of what there is. */
export function toldWhole(term: Node): Node {
  if (term.sort === 'tuple' || isClosed(term) || !isFixed(term)) return term;
  try {
    return constantOf(new Interpreter(noFacts).of(term));
  } catch (error) {
    if (error instanceof OutOfRange) return term;
    throw error;
  }
}

const noFacts = (path: string): never => {
  throw new Error(`what is the same for all reads ${path}`);
};

export function constantOf(value: Raw): Node {
  if (typeof value === 'boolean') return truth(value);
  if (typeof value === 'number') return whole(value);
  if (typeof value === 'string') return text(value);
  if (isDecimal(value)) return exact(value as Decimal);
  if (!Array.isArray(value)) return calendar(value as Calendar);
  const tuples = value as readonly Tuple[];
  if (tuples.length === 0) return NOTHING_LISTED;
  const of = { length: tuples.length, width: tuples[0]?.length ?? 0 };
  return node(
    'list',
    'list',
    tuples.flat().map((part) => constantOf(part as Raw)),
    of,
  );
}
