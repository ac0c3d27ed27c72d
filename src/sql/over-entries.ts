import { levelBound } from '../core/binders.ts';
import { loopReads } from '../core/captured.ts';
import { isClosed, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { aroundIn, nameAround, textAround, writtenAround } from './around.ts';
import type { Field } from './dialect.ts';
import type { Kind, TupleKind } from './kinds.ts';
import { hangsOnState, stepsOf } from './plan.ts';
import { type BoundWritten, type ListWritten, Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

export function listIn(term: Node, on: Writer, at: Scope): ListWritten {
  const written = on.written(term, at);
  if (written.kind.is !== 'list') throw new Error(`a ${written.kind.is} is no list`);
  return written as ListWritten;
}

/** A list as its entries are gone over, and how they are read. */
export interface Going {
  readonly list: string;
  /** The variable of an entry, in whose scope the body is. */
  readonly entry: string;
  readonly scope: Scope;
  /** The entry itself, by its variable or by another expression for it. */
  readonly own: string;
  readonly ownOf: (entry: string) => string;
  /** To be called when the body is written, with the condition on which an entry is kept where not all are. */
  readonly done: (where?: Node) => void;
}

/**
 * Goes over a list: what the body reads more than once is worked out first, step by step, into the fields of a struct beside the
 * entry.
 */
export function going(loop: Node, list: ListWritten, roots: readonly Node[], on: Writer, at: Scope): Going {
  const level = levelBound(loop) as number;
  const kind = list.kind.entry as TupleKind;
  const { dialect } = on;
  const refuseOver = on.refusingOver(level);
  const foundBefore = on.foundSoFar;
  const isFold = loop.kind === 'fold' || loop.kind === 'scan';
  const steps = stepsOf(roots, level, {
    shortest: SHORTEST,
    ...(isFold && { isWanted: (term) => !hangsOnState(term, level) }),
  });
  const around = aroundIn(roots, level);
  const outer = isFold && dialect.foldsApart ? capturedBy(loop).flatMap(readFrom) : [];
  const isBeside = around.length > 0 || outer.length > 0;
  const isStruct = isBeside || isFold || steps.length > 0;
  let x = on.variable();
  const scope = new Scope(at, level, () => {
    throw new Error('nothing is bound yet');
  });
  const bind = (variable: string, isInStruct: boolean): void => {
    scope.bound = boundBy(variable, kind, isInStruct, on);
  };
  bind(x, false);
  /** The variables of the steps, and what they are in the end. */
  const earlier = new Map<string, string>();
  const done =
    (text: string, entry: string) =>
    (where: Node = TRUE) => {
      const kept = { where, text: on.condition(where, scope), gives: roots };
      refuseOver(text, entry, loop.args[0] as Node, earlier, kept);
    };
  if (!isStruct) return { list: list.text, entry: x, scope, own: x, ownOf: (entry) => entry, done: done(list.text, x) };

  const i = on.variable();
  const captured = outer.map((term) => ({ name: on.variable(), term, written: on.written(term, at) }));
  const beside: Field[] = [
    ...around.map((one): Field => [nameAround(one), textAround(one, list, i, dialect)]),
    ...captured.map(({ name, written }): Field => [name, typedText(written, on)]),
  ];
  let fields: string[] = ['e', ...beside.map(([name]) => name)];
  let text = isBeside ? dialect.indexed(list.text, x, i, dialect.struct([['e', x], ...beside])) : list.text;
  for (const { name, term, written } of captured) scope.give(term, { text: `${x}.${name}`, kind: written.kind });
  let isFirst = !isBeside;
  for (const [nth, step] of steps.entries()) {
    if (!isFirst) x = on.variable();
    bind(x, !isFirst);
    earlier.set(x, isFirst ? 'e' : '');
    scope.renamed((written) => ({ ...written, text: `${x}.${written.text.split('.')[1]}` }));
    const news = step.map((term): readonly [string, Node, Written] => [
      on.variable(),
      term,
      on.expression(term, scope),
    ]);
    // What is found on the way may read any of them in the end.
    if (on.foundSoFar === foundBefore) {
      const left = readOf([...roots, ...steps.slice(nth + 1).flat()], new Set(steps.slice(0, nth).flat()));
      const gone = steps.slice(0, nth).flatMap((one) => one.filter((term) => !left.has(term)));
      const names = new Set(gone.flatMap((term) => scope.forgotten(term)?.text.split('.')[1] ?? []));
      fields = fields.filter((name) => !names.has(name));
    }
    const kept: Field[] = fields.map((name) => [name, isFirst ? x : `${x}.${name}`]);
    const made: Field[] = news.map(([name, , written]) => [name, typedText(written, on)]);
    text = dialect.transform(text, x, dialect.struct([...kept, ...made]));
    for (const [name, term, written] of news) scope.give(term, { text: `${x}.${name}`, kind: written.kind });
    fields = [...fields, ...news.map(([name]) => name)];
    isFirst = false;
  }
  if (isFirst) text = dialect.transform(text, x, dialect.struct([['e', x]]));
  x = on.variable();
  bind(x, true);
  scope.renamed((written) => ({ ...written, text: `${x}.${written.text.split('.')[1]}` }));
  return { list: text, entry: x, scope, own: `${x}.e`, ownOf: (entry) => `(${entry}).e`, done: done(text, x) };
}

/** Which of some terms others read. */
function readOf(terms: readonly Node[], of: ReadonlySet<Node>): ReadonlySet<Node> {
  const seen = new Set<Node>();
  const look = (term: Node): void => {
    if (seen.has(term)) return;
    seen.add(term);
    if (!of.has(term)) for (const arg of term.args) look(arg);
  };
  for (const term of terms) look(term);
  return seen;
}

const { capturedBy } = loopReads();

/** What the text of something reads; calendars are told where they are looked at. */
const readFrom = (term: Node): readonly Node[] =>
  term.sort === 'calendar' ? term.args.flatMap(readFrom) : isClosed(term) ? [] : [term];

/** To write something short again costs less than a struct for it. */
export const SHORTEST = 4;

export const typedText = ({ text, kind }: Written, on: Writer): string =>
  kind.is === 'number' ? on.arithmetic.typed({ text, kind }) : on.as({ text, kind }, kind);

/** Entries by their variable: as they are, or as the field of a struct in which what is around them stands beside them. */
function boundBy(x: string, kind: TupleKind, isInStruct: boolean, on: Writer): BoundWritten {
  return (which, index) => {
    if (which === 'state') throw new Error('no state is bound');
    if (which !== 'entry') return writtenAround({ which, index }, `${x}.${nameAround({ which, index })}`, kind, on);
    return on.part({ text: isInStruct ? `${x}.e` : x, kind }, index, kind.of[index] as Kind);
  };
}
