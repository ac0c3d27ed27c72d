import { dependsOn } from '../core/binders.ts';
import { isClosed, TRUE } from '../core/logic.ts';
import type { Node, NodeKind, OfKind } from '../core/nodes.ts';
import { eachByPlace, eachOf } from './eachs.ts';
import { foldText, scanText } from './folds.ts';
import { fused, overNode } from './fused.ts';
import { either, type Kind, type ListKind, number, partName, type TupleKind, untranslated } from './kinds.ts';
import { isName } from './names.ts';
import { going, listIn } from './over-entries.ts';
import { condition, listOf, type Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** The kinds of nodes that go over lists, or make them. */
export type ListWork = 'list' | 'range' | 'each' | 'join' | 'sort' | 'some' | 'fold' | 'scan' | 'lookup' | 'stretches';

type Work<K extends NodeKind> = (term: OfKind<K>, on: Writer, at: Scope) => Written;

const EMPTY = listOf('[]', null, 0);

const tupleOf = (parts: readonly Written[]): TupleKind => ({ is: 'tuple', of: parts.map(({ kind }) => kind) });

export const listWorks: { readonly [K in ListWork]: Work<K> } = {
  list({ args, of: { length, width } }, on, at) {
    if (length === 0) return EMPTY;
    const parts = args.map((arg) => on.written(arg, at));
    const entries = Array.from({ length }, (_, nth) => parts.slice(nth * width, (nth + 1) * width));
    const kind = entries.map(tupleOf).reduce((a, b) => either(a, b) as TupleKind);
    return listOf(on.dialect.list(entries.map((entry) => on.tuple(entry, kind))), kind, length);
  },
  range(term, on, at) {
    const [count] = term.args;
    const { text, kind } = on.number(count as Node, at);
    const longest = Math.min(Number(kind.most), LONGEST);
    if (kind.most > LONGEST) on.refuse(`more than ${LONGEST} steps`, `(${text} > ${LONGEST})`, term);
    const near = kind.most > LONGEST ? `least(${text}, ${LONGEST})` : text;
    const x = on.variable();
    const list = on.dialect.range(kind.least < 0n ? `greatest(${near}, 0)` : near);
    const entry: TupleKind = { is: 'tuple', of: [number(1n, 0n, BigInt(Math.max(0, longest - 1)))] };
    return listOf(on.dialect.transform(list, x, on.dialect.struct([[partName(0), x]])), entry, longest);
  },
  each(term, on, at) {
    const [of, ...body] = term.args as [Node, ...Node[]];
    const whole = fused({ list: of, level: term.of.level, where: body[0] as Node, parts: body.slice(1) }, at);
    const list = listIn(whole.list, on, at);
    return eachByPlace(whole, list, on, at) ?? eachOf(whole, list, on, at);
  },
  join(term, on, at) {
    const [of, gives] = term.args as [Node, Node];
    const apart = listsApart(of, gives, term.of.level);
    if (apart !== null && at.named(of) === undefined) {
      const lists = apart.map((one) => listIn(one, on, at)).filter(({ kind }) => kind.entry !== null);
      if (lists.length === 0) return EMPTY;
      const kind = lists.map((one): Kind => one.kind).reduce(either) as ListKind;
      const longest = lists.reduce((sum, one) => sum + one.kind.longest, 0);
      return listOf(on.dialect.concatenated(lists.map((one) => on.as(one, kind))), kind.entry, longest);
    }
    const list = listIn(of, on, at);
    if (list.kind.entry === null) return EMPTY;
    const { list: entries, entry, scope, done } = going(term, list, [gives], on, at);
    const inner = listIn(gives, on, scope);
    done();
    if (inner.kind.entry === null) return EMPTY;
    const text = on.dialect.flattened(on.dialect.transform(entries, entry, inner.text));
    return listOf(text, inner.kind.entry, list.kind.longest * inner.kind.longest);
  },
  sort(term, on, at) {
    const [of, ...keys] = term.args as [Node, ...Node[]];
    const list = listIn(of, on, at);
    if (list.kind.entry === null || keys.length === 0) return list;
    const { list: entries, entry, scope, own, done } = going(term, list, keys, on, at);
    const [i, x] = [on.variable(), on.variable()];
    const sortedBy = keys.map((key, nth): [string, string] => [`k${nth}`, keyText(on.written(key, scope), on)]);
    done();
    const keyed = on.dialect.indexed(entries, entry, i, on.dialect.struct([...sortedBy, ['i', i], ['e', own]]));
    return listOf(on.dialect.transform(on.dialect.sorted(keyed), x, `${x}.e`), list.kind.entry, list.kind.longest);
  },
  some(term, on, at) {
    const [of, holds] = term.args as [Node, Node];
    const among = textsAmong(of, holds, term.of.level);
    if (among !== null) {
      const texts = among.texts.map((one) => on.written(one, at).text);
      return condition(`(${on.written(among.text, at).text} IN (${texts.join(', ')}))`);
    }
    const whole = fused({ list: of, level: term.of.level, where: holds, parts: [] }, at);
    const list = listIn(whole.list, on, at);
    if (list.kind.entry === null) return condition('FALSE');
    if (whole.where === TRUE) return condition(`(${on.dialect.length(list.text)} > 0)`);
    const { list: entries, entry, scope, done } = going(overNode(whole), list, [whole.where], on, at);
    const held = on.condition(whole.where, scope);
    done();
    return condition(on.dialect.some(entries, entry, held));
  },
  fold: foldText,
  scan: scanText,
  lookup(term, on, at) {
    const [of, upTo, key] = term.args as [Node, Node, Node];
    const list = listIn(of, on, at);
    const none: TupleKind = { is: 'tuple', of: [] };
    if (list.kind.entry === null) return { text: 'NULL', kind: none };
    const most = on.number(upTo, at);
    const keys = keysTold(of, key, term.of.level);
    if (keys !== null && at.named(of) === undefined && most.kind.parts === 1n && on.dialect.searchesByCase)
      return { text: `(${on.dialect.at(list.text, placeAmong(keys, most.text, on))})`, kind: list.kind.entry };
    const { list: entries, entry, scope, ownOf, done } = going(term, list, [key], on, at);
    const isUpTo = `(NOT ${on.arithmetic.compared(most, '<', on.number(key, scope))})`;
    done();
    return { text: `(${ownOf(on.dialect.last(on.dialect.filter(entries, entry, isUpTo)))})`, kind: list.kind.entry };
  },
  stretches() {
    throw untranslated("London's clock");
  },
};

/** The keys of a list that is told whole, where they are whole numbers in order; `null` for any other. */
function keysTold(list: Node, key: Node, level: number): readonly number[] | null {
  if (list.kind !== 'list' || !isClosed(list) || key.kind !== 'bound' || key.of.level !== level) return null;
  const { length, width } = list.of;
  const keys = Array.from({ length }, (_, nth) => list.args[nth * width + key.of.index] as Node);
  const numbers = keys.flatMap((one) => (one.kind === 'constant' && typeof one.of === 'number' ? [one.of] : []));
  const isInOrder = numbers.every((one, nth) => nth === 0 || (numbers[nth - 1] as number) <= one);
  return numbers.length === length && isInOrder ? numbers : null;
}

/** The place of the last of some keys that is not above a number, nil where all are; found by halves. */
function placeAmong(keys: readonly number[], number: string, on: Writer): string {
  const found = (from: number, to: number): string => {
    if (from === to) return String(from);
    const middle = Math.ceil((from + to) / 2);
    return `CASE WHEN ${name} < ${keys[middle - 1]} THEN ${found(from, middle - 1)} ELSE ${found(middle, to)} END`;
  };
  const isNamed = isName(number);
  const name = isNamed ? number : on.variable();
  const place = found(0, keys.length);
  return isNamed ? place : on.dialect.at(on.dialect.transform(on.dialect.list([number]), name, place), '1');
}

/** Months in three hundred years. */
const LONGEST = 3_600;

/** False comes before true, as it does in core terms. */
const keyText = ({ text, kind }: Written, on: Writer): string =>
  kind.is === 'number' ? on.arithmetic.typed({ text, kind }) : text;

/** The lists that are put together, where they are told one by one. */
function listsApart(of: Node, gives: Node, level: number): readonly Node[] | null {
  if (of.kind !== 'list' || gives.kind !== 'bound' || gives.of.level !== level || gives.of.which !== 'entry')
    return null;
  const { length, width } = of.of;
  return Array.from({ length }, (_, nth) => of.args[nth * width + gives.of.index] as Node);
}

/** A text, and the constants of which it is asked whether it is one. */
function textsAmong(
  of: Node,
  holds: Node,
  level: number,
): { readonly text: Node; readonly texts: readonly Node[] } | null {
  if (of.kind !== 'list' || !isClosed(of) || holds.kind !== 'equal') return null;
  const [own] = holds.args.filter((arg) => arg.kind === 'bound' && arg.of.level === level && arg.of.which === 'entry');
  const text = holds.args.find((arg) => arg !== own);
  if (own?.kind !== 'bound' || own.sort !== 'text' || text === undefined || dependsOn(text, level)) return null;
  const { length, width } = of.of;
  return { text, texts: Array.from({ length }, (_, nth) => of.args[nth * width + own.of.index] as Node) };
}
