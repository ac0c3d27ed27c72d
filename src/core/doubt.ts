import { alike } from './alike.ts';
import { type Coded, known, type Listed, NONE, one, sameNode, type What } from './coded.ts';
import { listIn, mapped, some } from './lists.ts';
import { and, choose, equal, FALSE, not, or, standIn } from './logic.ts';
import type { Node } from './nodes.ts';

/** Whether a value is not known, or a part of it is not. */
export function holdsUnknown({ none, unknown, what }: Coded): Node {
  if (what.is === 'record') return or(unknown, and(not(none), ...anyUnknown(what.fields.values())));
  if (what.is === 'list') return or(unknown, and(not(none), some(what, [], holdsUnknown)));
  return unknown;
}

const anyUnknown = (fields: Iterable<Coded>): readonly Node[] => [or(...[...fields].map(holdsUnknown))];

/** Whether two values are known to be the same; lists entry by entry. */
export function same(a: Coded, b: Coded): Node {
  const areNone = and(a.none, b.none);
  const areGiven = not(or(a.none, b.none, a.unknown, b.unknown));
  return or(areNone, and(areGiven, areGiven === FALSE ? FALSE : sameWhat(a.what, b.what)));
}

function sameWhat(a: What, b: What): Node {
  if (a.is === 'one' && b.is === 'one') return sameNode(a.node, b.node);
  if (a.is === 'day' && b.is === 'day') return equal(a.from, b.from);
  if (a.is === 'record' && b.is === 'record') {
    const fields = [...a.fields].map(([name, field]) => same(field, b.fields.get(name) ?? NONE));
    return a.fields.size === b.fields.size ? and(...fields) : FALSE;
  }
  if (a.is === 'list' && b.is === 'list') {
    const [x, y] = alike([known(a), known(b)]).map(({ what }) => plain(listIn(what))) as [Listed, Listed];
    return equal(x.node, y.node);
  }
  if (a.is === 'timeline' && b.is === 'timeline')
    return and(sameWhat(a.steps, b.steps), equal(a.answersTo, b.answersTo));
  return FALSE;
}

/**
 * A list in whose entries nothing stands where something is none or not known: so the same entries are the same tuples, and
 * tuples are in the order of entries.
 */
export const plain = (list: Listed): Listed => mapped(list, [], (entry) => ({ gives: emptied(entry, FALSE) }));

function emptied({ none, unknown, orNone, what }: Coded, without: Node): Coded {
  return {
    none: and(not(without), none),
    unknown: and(not(without), unknown),
    orNone: and(not(without), unknown, orNone),
    what: emptiedWhat(what, or(without, none, unknown)),
  };
}

function emptiedWhat(what: What, gone: Node): What {
  const without = (node: Node): Node => choose(gone, standIn(node.sort), node);
  switch (what.is) {
    case 'nothing':
      return what;
    case 'one':
      return one(without(what.node));
    case 'day':
      return { is: 'day', from: without(what.from), to: without(what.to) };
    case 'record':
      return {
        is: 'record',
        fields: new Map([...what.fields].map(([name, field]) => [name, emptied(field, gone)])),
      };
    case 'list': {
      const inner = plain(what);
      return { ...inner, node: without(inner.node) };
    }
    case 'timeline':
      return { ...what, steps: emptiedWhat(what.steps, gone) as Listed, answersTo: without(what.answersTo) };
  }
}
