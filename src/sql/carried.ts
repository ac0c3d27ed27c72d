import type { Node } from '../core/nodes.ts';
import { listIn } from './over-entries.ts';
import type { ListWritten, Scope } from './scope.ts';
import type { Writer } from './writer.ts';

/** Entries over which a result is carried: so a sum of them has so many digits at most. */
const MOST_CARRIED = 900;

/** A list over which a result is carried, of no more entries than that. */
export function carriedOver(term: Node, on: Writer, at: Scope): ListWritten {
  const { text, kind } = listIn(term, on, at);
  if (kind.longest > MOST_CARRIED)
    on.refuse(`more than ${MOST_CARRIED} entries`, `(${on.dialect.length(text)} > ${MOST_CARRIED})`, term, [term]);
  return { text, kind: { ...kind, longest: Math.min(kind.longest, MOST_CARRIED) } };
}
