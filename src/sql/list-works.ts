import { dependsOn } from '../core/binders.ts';
import { isClosed, TRUE } from '../core/logic.ts';
import type { Node, NodeKind, OfKind } from '../core/nodes.ts';
import { areHeld, eachList, eachText, insteadOf, tupleOf } from './each.ts';
import { foldText, scanText } from './folds.ts';
import { fused, overNode } from './fused.ts';
import { EMPTY, heldBy, LONG, listsApart, putTogether } from './joined-lists.ts';
import { either, number, partName, type TupleKind, untranslated } from './kinds.ts';
import { going, listIn } from './over-entries.ts';
import { keysTold, placeAmong } from './places.ts';
import { condition, listOf, type Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** The kinds of nodes that go over lists, or make them. */
export type ListWork = 'list' | 'range' | 'each' | 'join' | 'sort' | 'some' | 'fold' | 'scan' | 'lookup' | 'stretches';

type Work<K extends NodeKind> = (term: OfKind<K>, on: Writer, at: Scope) => Written;

export const listWorks: { readonly [K in ListWork]: Work<K> } = {
  list(term, on, at) {
    const {
      args,
      of: { length, width },
    } = term;
    if (length === 0) return EMPTY;
    const parts = args.map((arg) => on.written(arg, at));
    const entries = Array.from({ length }, (_, nth) => parts.slice(nth * width, (nth + 1) * width));
    const alike = entries.map(tupleOf).reduce((a, b) => either(a, b) as TupleKind);
    const kind = { ...alike, ...insteadOf(columnsOf(args, length, width), alike, on) };
    const inKind = (of: TupleKind) => on.dialect.list(entries.map((entry) => on.tuple(entry, of)));
    if (on.dialect.joinsConstants && length >= LONG && isClosed(term))
      return listOf(on.constants.column(inKind(kind), 'told'), kind, length);
    return { ...listOf(inKind(kind), kind, length), inKind };
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
    const [list, where, ...parts] = term.args as [Node, Node, ...Node[]];
    return eachText({ list, level: term.of.level, where, parts }, on, at);
  },
  join(term, on, at) {
    const [of, gives] = term.args as [Node, Node];
    const apart = listsApart(term);
    if (apart !== null && at.named(of) === undefined)
      return putTogether(
        apart.map((one) => listIn(one, on, at)),
        on,
      );
    const held = heldBy(term, at);
    if (held !== null) return eachList(held, on, at);
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
    // Where they are the whole of an entry, what is first of two that are alike is all one.
    if (areHeld(keys, term.of.level, list.kind.entry))
      return listOf(on.dialect.sorted(list.text), list.kind.entry, list.kind.longest);
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
      return { text: `(${on.dialect.at(list.text, placeAmong(keys, most, on))})`, kind: list.kind.entry };
    const { list: entries, entry, scope, ownOf, done } = going(term, list, [key], on, at);
    const isUpTo = `(NOT ${on.arithmetic.compared(most, '<', on.number(key, scope))})`;
    done();
    return { text: `(${ownOf(on.dialect.last(on.dialect.filter(entries, entry, isUpTo)))})`, kind: list.kind.entry };
  },
  stretches() {
    throw untranslated("London's clock");
  },
};

/** More months than there are in the years of facts and in those around. */
const LONGEST = 4_000;

/** The parts of the entries of a list that is told, those of one place together. */
const columnsOf = (args: readonly Node[], length: number, width: number): readonly (readonly Node[])[] =>
  Array.from({ length: width }, (_, place) => Array.from({ length }, (_, nth) => args[nth * width + place] as Node));

/** False comes before true, as it does in core terms. */
const keyText = ({ text, kind }: Written, on: Writer): string =>
  kind.is === 'number' ? on.arithmetic.typed({ text, kind }) : text;

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
