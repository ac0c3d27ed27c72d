import type { Source } from '../../core/encode.ts';
import type { Node, NodeKind } from '../../core/nodes.ts';

/**
 * How facts are encoded of which all are given but those that may be left out: what is not known for another reason, as a day beyond all days or a
 * number too large, is rare, and then nothing is answered at all. What tables do not answer, or hangs on what was left out, is carried along.
 */
export function takenForKnown(leftOut: ReadonlySet<string>): Pick<Source, 'mayBeUnknown' | 'maySettle'> {
  const known = new Map<Node, boolean>();
  const maySettle = (term: Node): boolean => {
    const found = known.get(term);
    if (found !== undefined) return found;
    const isLeftOut = term.kind === 'fact' && leftOut.has(term.of.path.split(' ').at(-1) as string);
    const may = !isLeftOut && !ofTables.has(term.kind) && term.args.every(maySettle);
    known.set(term, may);
    return may;
  };
  return { mayBeUnknown: (path) => leftOut.has(path), maySettle };
}

const ofTables: ReadonlySet<NodeKind> = new Set(['answersFrom', 'answersTo', 'workingDay']);
