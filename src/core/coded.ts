import { allDays, openDays, safe } from './bounds.ts';
import {
  and,
  choose,
  equal,
  FALSE,
  greater,
  less,
  lesser,
  NOTHING_LISTED,
  not,
  or,
  standIn,
  TRUE,
  whole,
  within,
} from './logic.ts';
import type { Node, Sort } from './nodes.ts';
import type { Shape } from './shape.ts';

/**
 * A value of the language in core terms: whether it is none, whether it is not known, and what it is otherwise.
 *
 * What is not known is a set of what it may be. Here that set is kept in its outline: whether none is among it, for a day the
 * first and the last that it may be, for a record what its fields may be; anything else may be anything of its sort. So a value
 * that core terms know is known to `evaluate` and is the same there; of what they do not know, `evaluate` may know more.
 */
export interface Coded {
  readonly none: Node;
  /** Never together with `none`. */
  readonly unknown: Node;
  /** Whether it may be none; means something only where it is not known. */
  readonly orNone: Node;
  readonly what: What;
}

/** What a value is that is known and not none; where it is neither, anything. */
export type What =
  /** What is only ever none, or not known. */
  | { readonly is: 'nothing' }
  | { readonly is: 'one'; readonly node: Node }
  /** A day; not known, one of those `from` one `to` another, both the same where it is known. */
  | { readonly is: 'day'; readonly from: Node; readonly to: Node }
  | { readonly is: 'record'; readonly fields: ReadonlyMap<string, Coded> }
  | Listed
  /** Steps are records of `from` and `value`, in order of days, one a day; it answers from the first on, to a day. */
  | { readonly is: 'timeline'; readonly steps: Listed; readonly answersTo: Node };

/** A list of entries of one shape; an empty list has none. */
export interface Listed {
  readonly is: 'list';
  readonly node: Node;
  readonly entry: Shape | null;
}

export const [FIRST_DAY, LAST_DAY] = [whole(allDays[0]), whole(allDays[1])];

/** Any day, or none; whatever is worked out from it may be anything too. */
export const ANY_DAY = { is: 'day', from: whole(openDays[0]), to: whole(openDays[1]) } as const;

/** Whether a day, where it is not known, may be anything. */
export const isAnyDay = (what: What): Node => (what.is === 'day' ? less(what.from, FIRST_DAY) : FALSE);

export const known = (what: What): Coded => ({ none: FALSE, unknown: FALSE, orNone: FALSE, what });
export const one = (node: Node): What => ({ is: 'one', node });
export const day = (node: Node): What => ({ is: 'day', from: node, to: node });
export const condition = (node: Node): Coded => known(one(node));
export const NONE: Coded = { ...known({ is: 'nothing' }), none: TRUE };

/** The one node of what is a single thing; of a day the first that it may be; of a sort where it is only none. */
export function single(what: What, sort: Sort = 'boolean'): Node {
  if (what.is === 'one') return what.node;
  if (what.is === 'day') return what.from;
  if (what.is === 'nothing') return standIn(sort);
  throw new Error(`a ${what.is} is no single thing`);
}

export const numberIn = (what: What): Node => single(what, 'decimal');
export const wholeIn = (what: What): Node => single(what, 'whole');
export const textIn = (what: What): Node => single(what, 'text');
export const [firstIn, lastIn] = [
  (what: What): Node => (what.is === 'day' ? what.from : ANY_DAY.from),
  (what: What): Node => (what.is === 'day' ? what.to : ANY_DAY.to),
];
export const fieldsIn = (what: What): ReadonlyMap<string, Coded> => (what.is === 'record' ? what.fields : new Map());

/** What may be anything where a condition holds: days are then any day, and so are those in fields; a list is then not gone over. */
export function openWhere(open: Node, what: What): What {
  if (open === FALSE) return what;
  switch (what.is) {
    case 'day':
      return { is: 'day', from: choose(open, ANY_DAY.from, what.from), to: choose(open, ANY_DAY.to, what.to) };
    case 'list':
      return emptyWhere(open, what);
    case 'timeline':
      return { ...what, steps: emptyWhere(open, what.steps) };
    case 'record':
      return {
        is: 'record',
        fields: new Map([...what.fields].map(([name, field]) => [name, unknownWhere(open, field)])),
      };
    default:
      return what;
  }
}

export const emptyWhere = (gone: Node, list: Listed): Listed => ({
  ...list,
  node: choose(gone, NOTHING_LISTED, list.node),
});

/** The same value, but where a condition holds not known at all. */
export function unknownWhere(open: Node, { none, unknown, orNone, what }: Coded): Coded {
  return {
    none: and(not(open), none),
    unknown: or(open, unknown),
    orNone: or(open, orNone),
    what: openWhere(open, what),
  };
}

/** Whether a whole number is held exactly. */
export const isSafe = (n: Node): Node => within(n, safe);
export const isDay = (n: Node): Node => within(n, allDays);

/** The value held where a condition is true; known to be neither none nor unknown. */
export const holds = ({ none, unknown, what }: Coded): Node =>
  what.is === 'one' && what.node.sort === 'boolean' ? and(not(none), not(unknown), what.node) : FALSE;

export const mayHold = (held: Coded): Node => or(held.unknown, holds(held));

export const mayBeNone = ({ none, unknown, orNone }: Coded): Node => or(none, and(unknown, orNone));

/** What a field of a record is; none of none. */
export function fieldOf({ none, unknown, orNone, what }: Coded, name: string): Coded {
  const field = fieldsIn(what).get(name);
  if (field === undefined) return { none, unknown, orNone, what: { is: 'nothing' } };
  return {
    none: or(none, and(not(unknown), field.none)),
    unknown: and(not(none), or(unknown, field.unknown)),
    orNone: or(orNone, field.orNone, and(unknown, field.none)),
    what: field.what,
  };
}

/** The lesser of two first days, the greater of two last: the days that either may be. */
export const eitherDay = (a: What, b: What): What => ({
  is: 'day',
  from: lesser(firstIn(a), firstIn(b)),
  to: greater(lastIn(a), lastIn(b)),
});

export const sameNode = (a: Node, b: Node): Node => (a.sort === b.sort ? equal(a, b) : FALSE);
export const blank = (sort: Node['sort']): What => one(standIn(sort));
