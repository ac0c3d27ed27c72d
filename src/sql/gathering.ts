import { and, TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { aggregateOf } from './aggregates.ts';
import { fused, overNode } from './fused.ts';
import { gatheredParts } from './gathered.ts';
import type { Gathered } from './gathered-part.ts';
import type { Kind, TupleKind } from './kinds.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import { type Going, going, listIn } from './over-entries.ts';
import type { Scope, Written } from './scope.ts';
import { readBefore, withBefore } from './with-before.ts';
import type { Writer } from './writer.ts';

/** A part of a result: the column that it is read from, how, and what it is then. */
interface Part {
  readonly column: string;
  readonly read: (column: string) => string;
  readonly kind: Kind;
}

/** A list that is gone over. */
interface Gone extends Going {
  readonly longest: number;
}

/** A result over a list whose every part engines gather by themselves: a column, or a struct of columns. `null` for any other. */
export function gatheredText(term: OfKind<'fold'>, on: Writer, at: Scope): Written | null {
  const { level, width } = term.of;
  const [of, ...args] = term.args as [Node, ...Node[]];
  const { longest } = on.trying(() => listIn(of, on, at)).kind;
  const parts = gatheredParts(term, longest);
  if (parts === null || parts.some(({ goesOn }) => goesOn !== undefined)) return null;
  const isBeside = readBefore({ gathered: parts, level }).length > 0;
  const body = parts.flatMap((one) => [one.where, one.of]);
  const whole = { list: of, level, where: TRUE, parts: body };
  const over = isBeside ? whole : fused(whole, at);
  return on.attempting(() => {
    const given = listIn(over.list, on, at);
    if (given.kind.entry === null) return null;
    const first = args.slice(0, width).map((part) => on.written(part, at));
    const told = parts.map((one, index): Gathered => {
      const [where, of] = over.parts.slice(2 * index, 2 * index + 2) as [Node, Node];
      return { ...one, where: and(over.where, where), of };
    });
    const beside = withBefore({ of, level, gathered: told, first }, given, on, at);
    if (beside === null) return null;
    const { list, gathered: own } = beside;
    const roots = own.flatMap(({ where, of }) => [where, of]);
    const entries = going(overNode({ ...over, where: TRUE, parts: roots }), list, roots, on, at);
    const isShared = new Set(own.flatMap((one) => (isToldBy(one, own) ? [] : [one]))).size > 1 && !isName(entries.list);
    const name = isShared ? on.variable() : entries.list;
    const gone: Gone = { ...entries, list: name, longest: list.kind.longest };
    const columns = own.map((one, index) => partOf(one, first[index] as Written, gone, on));
    entries.done(over.where);
    if (!columns.every((part) => part !== null)) return null;
    const read = (columns as readonly Part[]).map((part, index): Part => {
      const by = isToldBy(own[index] as Gathered, own);
      return by === null ? part : { ...part, column: (columns[own.indexOf(by)] as Part).column, read: isNull };
    });
    const { text, kind } = together(read, on);
    if (!isShared) return { text, kind };
    return { text: named(name, entries.list, text, on.dialect), kind };
  });
}

/** The greatest or the least of the same entries, which is NULL where there is none. */
const isToldBy = ({ is, where }: Gathered, all: readonly Gathered[]): Gathered | null =>
  is !== 'none'
    ? null
    : (all.find((one) => (one.is === 'greatest' || one.is === 'least') && one.where === where) ?? null);
const isNull = (column: string): string => `(${column} IS NULL)`;

/** The parts as what is read from one column, or from a struct of columns. */
function together(parts: readonly Part[], on: Writer): Written {
  const columns = [...new Set(parts.map(({ column }) => column))];
  const name = (column: string) => `g${columns.indexOf(column)}`;
  const [only = ''] = columns;
  const isOne = columns.length === 1;
  const kind: TupleKind = {
    is: 'tuple',
    of: parts.map((part) => part.kind),
    read: parts.map(
      ({ column, read }) =>
        (text) =>
          read(isOne ? text : `${text}.${name(column)}`),
    ),
  };
  return { text: isOne ? only : on.dialect.struct(columns.map((column) => [name(column), column])), kind };
}

function partOf(gathered: Gathered, first: Written, gone: Gone, on: Writer): Part | null {
  const { is, where } = gathered;
  const { dialect } = on;
  const aggregate = aggregateOf(gathered, first, gone, on);
  if (aggregate === null) return null;
  const { each, of, read, kind } = aggregate;
  if (is === 'some' || is === 'none')
    return {
      column: where === TRUE ? `(${dialect.length(gone.list)} > 0)` : dialect.some(gone.list, gone.entry, each),
      read,
      kind,
    };
  return { column: of(dialect.transform(gone.list, gone.entry, each)), read, kind };
}
