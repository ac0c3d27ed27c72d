import type { Calendar } from '../values/calendar.ts';
import { type Decimal, toPlain } from '../values/decimal.ts';
import { type Bounds, unbounded } from './bounds.ts';
import { rankOf } from './rank.ts';

/** What a node comes to: whole numbers are days since 1970, months, minutes, counts; a tuple is an entry of a list, in its parts. */
export type Sort = 'boolean' | 'whole' | 'decimal' | 'text' | 'calendar' | 'list' | 'tuple';

/** What is bound while a list is gone over: the entry with those around it, and the result so far of a fold. */
export type Bound = 'entry' | 'next' | 'previous' | 'hasNext' | 'hasPrevious' | 'state';

/** What a node holds besides its arguments, by kind. Arguments in the scope of a binder stand last. */
export interface Payloads {
  readonly constant: boolean | number | string | Decimal | Calendar;
  /** A part of a fact, by the shape of its input. */
  readonly fact: { readonly path: string; readonly index: number };
  readonly bound: { readonly level: number; readonly which: Bound; readonly index: number };
  /** A part of the tuple that a fold or a look-up comes to. */
  readonly part: { readonly index: number };
  readonly not: null;
  readonly and: null;
  readonly or: null;
  /** The second argument where the first holds, else the third. */
  readonly choose: null;
  /** The second argument; where the first holds there is no answer at all. */
  readonly unless: null;
  readonly equal: null;
  readonly less: null;
  readonly add: null;
  readonly subtract: null;
  readonly multiply: null;
  /** Whole numbers, rounded down; nil by nil. */
  readonly floorDivide: null;
  /** Decimals; nil by nil. */
  readonly divide: null;
  readonly toDecimal: null;
  readonly roundHalfUp: { readonly places: number };
  /** Months since January of the year 0 of a day, and the first day of such a month. */
  readonly monthOf: null;
  readonly monthStart: null;
  /** The months that the text of a duration says. */
  readonly monthsIn: null;
  readonly startsWith: null;
  /** The first weekday from a day on that is no holiday, and the days that the calendar answers for. */
  readonly workingDay: null;
  readonly answersFrom: null;
  readonly answersTo: null;
  /** So many tuples of so many parts, one after another. */
  readonly list: { readonly length: number; readonly width: number };
  /** Whole numbers from nil to before another. */
  readonly range: null;
  /** `list`, then in scope the condition on which an entry is kept, and the parts of what it gives. */
  readonly each: { readonly level: number };
  /** `list`, then in scope the list that an entry gives, all put together. */
  readonly join: { readonly level: number };
  /** `list`, then in scope the keys by which entries are put in order, those alike staying in theirs. */
  readonly sort: { readonly level: number };
  /** `list`, then in scope a condition that holds for at least one entry. */
  readonly some: { readonly level: number };
  /** `list`, the parts of a state at first, then in scope the parts after an entry: the last state. */
  readonly fold: { readonly level: number; readonly width: number };
  /** The same: the list of the states after each entry. */
  readonly scan: { readonly level: number; readonly width: number };
  /** `list` in order of a key, a whole number, then in scope that key: the last entry whose key is not above the number. */
  readonly lookup: { readonly level: number };
  /** Whether a look-up has found one. */
  readonly isFound: null;
  /** An instant, seconds, `list`, then in scope a minute of the day: London's clock cut there, as days, minutes and seconds; of -1 seconds where it leaves the days that there are. */
  readonly stretches: { readonly level: number };
}

export type NodeKind = keyof Payloads;

interface NodeOf<K extends NodeKind> {
  readonly id: number;
  /** By what it is made of and not by when it was made. */
  readonly rank: number;
  readonly kind: K;
  readonly sort: Sort;
  readonly args: readonly Node[];
  readonly of: Payloads[K];
  /** The levels of the binders that it depends on, a bit each. */
  readonly free: number;
  /** Between what a whole number lies, whatever the facts are. */
  readonly bounds: Bounds;
  /** Whether there may be no answer to it, so that what it comes to is not told before. */
  readonly mayStop: boolean;
}

/** A term of the core. The same term is the same node, so that what is shared is worked out once. */
export type Node = { readonly [K in NodeKind]: NodeOf<K> }[NodeKind];
export type OfKind<K extends NodeKind> = NodeOf<K>;

/** How many arguments of a binder stand outside its scope. */
export function outsideScope({ kind, of }: Node): number {
  if (kind === 'fold' || kind === 'scan') return 1 + of.width;
  if (kind === 'lookup') return 2;
  if (kind === 'stretches') return 3;
  return 1;
}

const nodes = new Map<string, WeakRef<Node>>();
const gone = new FinalizationRegistry<string>((key) => {
  if (nodes.get(key)?.deref() === undefined) nodes.delete(key);
});
let next = 0;

/** The node of a kind, of its arguments and of what else it holds; the one that is there already, if it is. */
export function node<K extends NodeKind>(
  kind: K,
  sort: Sort,
  args: readonly Node[],
  of: Payloads[K],
  bounds: Bounds = unbounded,
): Node {
  const key = `${kind} ${sort}${idsOf(args)} ${keyOf(of)} ${isUnbounded(bounds) ? '' : bounds.join()}`;
  const known = nodes.get(key)?.deref();
  if (known !== undefined) return known;
  const rank = rankOf(`${kind} ${sort} ${args.map((arg) => arg.rank).join(',')} ${told(of)} ${bounds.join()}`);
  const mayStop = kind === 'unless' || args.some((arg) => arg.mayStop);
  const bare = { id: next++, rank, kind, sort, args, of, free: 0, bounds, mayStop } as unknown as Node;
  const fresh: Node = Object.freeze({ ...bare, free: freeIn(bare) });
  nodes.set(key, new WeakRef(fresh));
  gone.register(fresh, key);
  return fresh;
}

const isUnbounded = (bounds: Bounds): boolean => bounds[0] === unbounded[0] && bounds[1] === unbounded[1];

// Most keys are asked for again and again, so they are put together without a list in between.
function idsOf(args: readonly Node[]): string {
  let ids = '';
  for (const { id } of args) ids += ` ${id}`;
  return ids;
}

/** Whether one stands before another where either order is right: whatever was made before, it is the same one. */
export const comesFirst = (a: { readonly rank: number; readonly id: number }, b: typeof a): boolean =>
  a.rank === b.rank ? a.id < b.id : a.rank < b.rank;

/** Levels are held as the bits of a number. */
const deepest = 30;

function freeIn(term: Node): number {
  const { of, args } = term;
  if (of !== null && typeof of === 'object' && 'level' in of && of.level > deepest)
    throw new Error(`more than ${deepest} lists within one another`);
  if (term.kind === 'bound') return 1 << term.of.level;
  const binds = of !== null && typeof of === 'object' && 'level' in of ? 1 << of.level : 0;
  const outside = binds === 0 ? args.length : outsideScope(term);
  return args.reduce((free, arg, index) => free | (index < outside ? arg.free : arg.free & ~binds), 0);
}

const calendars = new WeakMap<object, number>();
let calendarsMet = 0;

function keyOf(of: Payloads[NodeKind]): string {
  if (of === null) return '';
  if (of === null || typeof of !== 'object' || !('holidays' in of)) return told(of);
  const known = calendars.get(of) ?? calendarsMet++;
  calendars.set(of, known);
  return `calendar ${known}`;
}

function told(of: Payloads[NodeKind]): string {
  if (of === null || typeof of !== 'object') return JSON.stringify(of);
  if ('holidays' in of) return `${of.table} ${of.answersFrom} ${of.answersTo} ${[...of.holidays].join()}`;
  return Object.getPrototypeOf(of) === Object.prototype ? JSON.stringify(Object.values(of)) : toPlain(of as Decimal);
}

/** The deepest binder that a node depends on; nil for none. */
export const levelOf = ({ free }: Node): number => (free === 0 ? 0 : 31 - Math.clz32(free));

/** A level that no node given depends on, nor one deeper. Levels begin at 1. */
export const levelAbove = (...terms: readonly Node[]): number => Math.max(0, ...terms.map(levelOf)) + 1;
