import { boundIn, looksAround } from '../../core/binders.ts';
import { isClosed, TRUE } from '../../core/logic.ts';
import type { Bound, Node, OfKind, Sort } from '../../core/nodes.ts';
import { isPlain, Region, type Use } from './regions.ts';
import type { BoundWritten, Scope } from './scope.ts';
import type { Writing } from './writing.ts';
import { tightness, within } from './written.ts';

/** What is written for each entry, in a scope of its own. */
type Body = (inner: Scope) => void;

interface Over {
  /** What the body writes. */
  readonly uses: readonly Use[];
  readonly body: Body;
  /** The list by a name, where it has one. */
  readonly list?: string;
  /** How the state of a fold is written. */
  readonly state?: BoundWritten;
}

/** A loop over a list: its head, and the body in a scope of its own. A list that nothing else reads is gone over while it is made. */
export function over(term: Node, on: Writing, at: Scope, { uses, body, list, state }: Over): void {
  const of = term.args[0] as Node;
  const { level } = term.of as { readonly level: number };
  if (list === undefined && at.of(of).plan.isStreamed(of)) {
    streams[of.kind as Streamed](of as never, on, at, boundIn(term.args, level, 'entry'), (inner, part) => {
      const bound: BoundWritten = (which, index, sort) =>
        which === 'state' && state !== undefined ? state(which, index, sort) : part(index);
      body(on.inside(inner, bound, uses, level));
    });
    return;
  }
  const { bound, head, first } = around(term, list ?? listOf(of, on, at), on, state);
  on.lines.block(head, () => {
    if (first !== null) on.lines.add(first);
    body(on.inside(at, bound, uses, level));
  });
}

/** The kinds of lists that are gone over while they are made. */
type Streamed = 'each' | 'join';
type PartWritten = (index: number) => string;
type Stream<K extends Streamed> = (
  list: OfKind<K>,
  on: Writing,
  at: Scope,
  /** The parts of an entry that are read. */
  read: ReadonlySet<number>,
  body: (inner: Scope, part: PartWritten) => void,
) => void;

const streams: { readonly [K in Streamed]: Stream<K> } = {
  each(list, on, at, read, body) {
    keptOf(list, on, at, (inner, gives) => {
      const parts = new Map<number, string>();
      for (const index of read) {
        const part = gives[index] as Node;
        const written = on.written(part, inner);
        // It stands where a name would.
        const own = isPlain(part) ? within(written, tightness.name) : on.fresh('part');
        if (!isPlain(part)) on.lines.add(`const ${own} = ${written.text};`);
        parts.set(index, own);
      }
      body(inner, (index) => parts.get(index) as string);
    });
  },
  join(list, on, at, _, body) {
    eachJoined(list, on, at, (inner, one) => body(inner, (index) => `${one}[${index}]`));
  },
};

/** Goes over what an `each` keeps, with the parts that it gives. */
export function keptOf(
  term: OfKind<'each'>,
  on: Writing,
  at: Scope,
  work: (inner: Scope, gives: readonly Node[]) => void,
): void {
  const [, where, ...gives] = term.args as [Node, Node, ...Node[]];
  const all = new Region(null);
  const kept = where === TRUE ? all : new Region(all);
  const uses = [{ node: where, region: all }, ...gives.map((node) => ({ node, region: kept }))];
  const body = (inner: Scope): void => {
    on.region(all, inner);
    if (where === TRUE) work(inner, gives);
    else
      on.lines.block(`if (${on.written(where, inner).text}) {`, () => {
        on.region(kept, inner);
        work(inner, gives);
      });
  };
  over(term, on, at, { uses, body });
}

/** Goes over all entries of lists that are put together, by a name for the entry. */
export function eachJoined(
  term: OfKind<'join'>,
  on: Writing,
  at: Scope,
  work: (inner: Scope, one: string) => void,
): void {
  const [list, gives] = term.args as [Node, Node];
  const one = on.fresh('one');
  if (isOfLists(list, gives) && !at.of(list).plan.isDeclared(list)) {
    const parts = list.args.filter((part) => part.kind !== 'list' || part.args.length > 0);
    const lists = parts.map((part) => listOf(part, on, at));
    const part = on.fresh('list');
    on.lines.block(`for (const ${part} of [${lists.join(', ')}]) {`, () => {
      on.lines.block(`for (const ${one} of ${part}) {`, () => work(at, one));
    });
    return;
  }
  const region = new Region(null);
  const body = (inner: Scope): void => {
    on.region(region, inner);
    on.lines.block(`for (const ${one} of ${listOf(gives, on, inner)}) {`, () => work(inner, one));
  };
  over(term, on, at, { uses: [{ node: gives, region }], body });
}

/** Whether some lists, told one by one, are put together. */
export const isOfLists = (list: Node, gives: Node): boolean =>
  list.kind === 'list' &&
  list.of.width === 1 &&
  gives.kind === 'bound' &&
  gives.of.which === 'entry' &&
  !isClosed(list);

/** The names of what an entry is reached by. */
export function around(term: Node, list: string, on: Writing, state: BoundWritten | null = null) {
  const entry = on.fresh('entry');
  const index = on.fresh('index');
  const part = (tuple: string, at: number, sort: Sort) => `(${tuple}?.[${at}] ?? ${on.module.nothing(sort)})`;
  const bound: BoundWritten = (which: Bound, at, sort) => {
    if (which === 'state') return (state as BoundWritten)(which, at, sort);
    if (which === 'entry') return `${entry}[${at}]`;
    if (which === 'next') return part(`${list}[${index} + 1]`, at, sort);
    if (which === 'previous') return part(`${list}[${index} - 1]`, at, sort);
    return which === 'hasNext' ? `(${index} + 1 < ${list}.length)` : `(${index} > 0)`;
  };
  const looks = looksAround(term);
  return {
    entry,
    bound,
    head: looks
      ? `for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) {`
      : `for (const ${entry} of ${list}) {`,
    first: looks ? `const ${entry} = ${list}[${index}];` : null,
  };
}

/** The list that is gone over, by a name, its entries counted. */
export function listOf(term: Node, on: Writing, at: Scope): string {
  const { text } = on.written(term, at);
  const isNamed = /^[A-Za-z_$][\w$.]*$/.test(text);
  const list = isNamed ? text : on.fresh('list');
  if (!isNamed) on.lines.add(`const ${list} = ${text};`);
  on.count(`${list}.length`);
  return list;
}
