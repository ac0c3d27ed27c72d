import { type Coded, unknownWhere, type What } from './coded.ts';
import { FALSE } from './logic.ts';
import { type Node, node } from './nodes.ts';

/** A term that stands for nothing where a condition holds: then nothing that reads it is answered. */
export const unless = (stop: Node, term: Node): Node =>
  stop === FALSE ? term : node('unless', term.sort, [stop, term], null, term.bounds);

/** A value taken for known, for what answers nothing where it is not. A day that is known is the first that it may be. */
export function settled(value: Coded, maySettle: (unknown: Node) => boolean): Coded {
  const { none, unknown, orNone, what } = value;
  if (what.is === 'timeline' || !maySettle(unknown)) return value;
  const isNever = none === FALSE && orNone === FALSE;
  return {
    none: isNever ? FALSE : unless(unknown, none),
    unknown: FALSE,
    orNone: FALSE,
    what: settledWhat(unknown, what, maySettle),
  };
}

function settledWhat(unknown: Node, what: What, maySettle: (unknown: Node) => boolean): What {
  switch (what.is) {
    case 'one':
      return { is: 'one', node: unless(unknown, what.node) };
    case 'day': {
      const day = unless(unknown, what.from);
      return { is: 'day', from: day, to: day };
    }
    case 'list':
      return { ...what, node: unless(unknown, what.node) };
    case 'record': {
      const fields = [...what.fields].map(([name, field]): [string, Coded] => [
        name,
        settled(unknownWhere(unknown, field), maySettle),
      ]);
      return { is: 'record', fields: new Map(fields) };
    }
    default:
      return what;
  }
}
