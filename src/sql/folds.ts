import type { Node, OfKind } from '../core/nodes.ts';
import { carriedOver } from './carried.ts';
import { gatheredText } from './gathering.ts';
import { either, type Kind, type NumberKind, number, type TupleKind, untranslated } from './kinds.ts';
import { going, typedText } from './over-entries.ts';
import { stepsOf } from './plan.ts';
import { gatheredScan } from './scanning.ts';
import { type BoundWritten, listOf, Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

const tuple = (parts: readonly Written[]): TupleKind => ({ is: 'tuple', of: parts.map(({ kind }) => kind) });

/** A result carried over a list, entry by entry unless engines gather it by themselves. */
export function foldText(term: OfKind<'fold'>, on: Writer, at: Scope): Written {
  const gathered = gatheredText(term, on, at);
  if (gathered !== null) return gathered;
  const { list, first, kind, entries, entry, next } = folding(term, on, at);
  if (list === null) return { text: on.tuple(first, kind), kind };
  const state = on.variable();
  return { text: on.dialect.fold(entries, state, entry, next, on.tuple(first, kind)), kind };
}

/** The results after each entry, likewise. */
export function scanText(term: OfKind<'scan'>, on: Writer, at: Scope): Written {
  const gathered = gatheredScan(term, on, at);
  if (gathered !== null) return gathered;
  const { list, first, kind, entries, entry, next } = folding(term, on, at);
  if (list === null) return listOf('[]', null, 0);
  const { dialect } = on;
  const state = on.variable();
  const given = on.tuple(first, kind);
  const empty = on.nothing({ is: 'list', entry: kind, longest: 0 });
  // What is carried is the result so far, and all of them.
  const so = on.variable();
  const after = (before: string) => {
    const all = dialect.concatenated([`${before}.allof`, dialect.list([so])]);
    const one = dialect.list([next(`${before}.latest`)]);
    return dialect.at(
      dialect.transform(
        one,
        so,
        dialect.struct([
          ['latest', so],
          ['allof', all],
        ]),
      ),
      '1',
    );
  };
  const text = dialect.fold(
    entries,
    state,
    entry,
    after,
    dialect.struct([
      ['latest', given],
      ['allof', empty],
    ]),
  );
  return listOf(`${text}.allof`, kind, list);
}

interface Folding {
  /** How long the list may be; `null` for one that is empty anyhow. */
  readonly list: number | null;
  readonly first: readonly Written[];
  readonly kind: TupleKind;
  readonly entries: string;
  readonly entry: string;
  readonly next: (state: string) => string;
}

function folding(term: OfKind<'fold' | 'scan'>, on: Writer, at: Scope): Folding {
  const { width, level } = term.of;
  const [of, ...parts] = term.args as [Node, ...Node[]];
  const first = parts.slice(0, width).map((part) => on.written(part, at));
  const then = parts.slice(width);
  const list = carriedOver(of, on, at);
  const from = tuple(first);
  if (list.kind.entry === null) return { list: null, first, kind: from, entries: '', entry: '', next: () => '' };
  const { longest } = list.kind;
  const { list: entries, entry, scope, done } = going(term, list, then, on, at);
  const onEntry = scope.bound;

  /** The parts after an entry, as a state of some kind is read. */
  const after = (state: string, kind: TupleKind, wanted: TupleKind | null): { text: string; kind: TupleKind } => {
    const bound: BoundWritten = (which, index, sort) =>
      which === 'state' ? on.part({ text: state }, index, kind.of[index] as Kind) : onEntry(which, index, sort);
    scope.bound = bound;
    return inSteps(
      stepsOf(then, level, { isWanted: (one) => scope.named(one) === undefined }),
      then,
      scope,
      on,
      wanted,
    );
  };
  const kind = settled(from, (state) => on.trying(() => after('s', state, null).kind), longest);
  done();
  return { list: longest, first, kind, entries, entry, next: (state) => after(state, kind, kind).text };
}

/** What is read more than once is worked out first, as the entry of a list of one. */
function inSteps(
  steps: readonly (readonly Node[])[],
  roots: readonly Node[],
  at: Scope,
  on: Writer,
  wanted: TupleKind | null,
): { text: string; kind: TupleKind } {
  const [step, ...others] = steps.filter((one) => one.length > 0);
  if (step === undefined) {
    const parts = roots.map((part) => on.written(part, at));
    const kind = tuple(parts);
    return { text: on.tuple(parts, wanted ?? kind), kind };
  }
  const x = on.variable();
  const news = step.map((term) => ({ name: on.variable(), term, written: on.expression(term, at) }));
  const scope = new Scope(at, at.level, at.bound);
  for (const { name, term, written } of news) scope.give(term, { text: `${x}.${name}`, kind: written.kind });
  const inner = inSteps(others, roots, scope, on, wanted);
  const { dialect } = on;
  const one = dialect.list([dialect.struct(news.map(({ name, written }) => [name, typedText(written, on)]))]);
  return { text: dialect.at(dialect.transform(one, x, inner.text), '1'), kind: inner.kind };
}

/** The kind of a state that holds all results: a sum grows by as much at each entry, what grows faster has no bound. */
function settled(from: TupleKind, next: (state: TupleKind) => TupleKind, longest: number): TupleKind {
  let kind = from;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const after = either(kind, next(kind)) as TupleKind;
    if (isWithin(after, kind)) return kind;
    const further = either(after, next(after)) as TupleKind;
    const reached = grown(after, further, longest);
    if (
      reached !== null &&
      isWithin(either(reached, next(reached)) as TupleKind, grown(reached, reached, 0, further, after) as TupleKind)
    )
      return reached;
    kind = after;
  }
  throw untranslated('results that grow without bound over a list, such as interest that bears interest');
}
const MOST_TRIES = 6;

/** What grows from one kind to another, so many times more. */
function grown(a: TupleKind, b: TupleKind, times: number, top: TupleKind = b, bottom: TupleKind = a): TupleKind | null {
  const of: Kind[] = [];
  for (const [index, part] of b.of.entries()) {
    const before = a.of[index] as Kind;
    if (part.is !== 'number' || before.is !== 'number') {
      of.push(part);
      continue;
    }
    const [high, low] = [top.of[index] as NumberKind, bottom.of[index] as NumberKind];
    if (high.parts !== low.parts || part.parts !== high.parts) return null;
    const n = BigInt(times) + 1n;
    of.push(
      number(
        part.parts,
        part.least + (high.least - low.least) * n,
        part.most + (high.most - low.most) * n,
        heldAfter(part.held, high.held, low.held, n),
      ),
    );
  }
  return { is: 'tuple', of };
}

function isWithin(a: Kind, b: Kind): boolean {
  if (a.is === 'tuple' && b.is === 'tuple') return a.of.every((part, index) => isWithin(part, b.of[index] as Kind));
  if (a.is === 'number' && b.is === 'number')
    return a.parts === b.parts && isHeldAs(a, b) && a.least >= b.least && a.most <= b.most;
  if (a.is === 'list' && b.is === 'list') return a.entry === null || (b.entry !== null && isWithin(a.entry, b.entry));
  return true;
}

/** What is counted of a sum of quotients grows as the sum does. */
const isHeldAs = ({ held: a }: NumberKind, { held: b }: NumberKind): boolean =>
  a === b ||
  (a !== null && b !== null && a.grain === b.grain && a.tail === b.tail && a.terms <= b.terms && a.over <= b.over);

const heldAfter = (held: NumberKind['held'], high: NumberKind['held'], low: NumberKind['held'], n: bigint) =>
  held === null ? null : { ...held, terms: held.terms + ((high?.terms ?? 0n) - (low?.terms ?? 0n)) * n };
