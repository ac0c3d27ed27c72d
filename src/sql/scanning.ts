import { TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { aggregateOf } from './aggregates.ts';
import { byPlace } from './by-place.ts';
import { carriedOver } from './carried.ts';
import { overNode } from './fused.ts';
import { gatheredParts } from './gathered.ts';
import { type Kind, partName } from './kinds.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import { going } from './over-entries.ts';
import { condition, type ListWritten, listOf, type Scope, type Written } from './scope.ts';
import { SoFar } from './so-far.ts';
import { type Gathering, withBefore } from './with-before.ts';
import type { Writer } from './writer.ts';

/** The results after each entry, where every part is gathered from the entries up to it by itself; `null` for any other. */
export function gatheredScan(term: OfKind<'scan'>, on: Writer, at: Scope): ListWritten | null {
  if (on.dialect.slice === null) return null;
  const { level, width } = term.of;
  const [of, ...args] = term.args as [Node, ...Node[]];
  const parts = gatheredParts(term, on.trying(() => carriedOver(of, on, at)).kind.longest);
  if (parts === null) return null;
  return on.attempting(() => {
    const given = carriedOver(of, on, at);
    if (given.kind.entry === null) return listOf('[]', null, 0);
    const first = args.slice(0, width).map((part) => on.written(part, at));
    const beside = withBefore({ of, level, gathered: parts, first }, given, on, at);
    if (beside === null) return null;
    const { list, gathered } = beside;
    const scan: Gathering = { of, level, gathered, first };
    if (gathered.every(({ goesOn }) => goesOn === undefined)) return afterEach(scan, list, new Map(), on, at);
    return on.attemptingAlone(() => begunAt(scan, list, on, at));
  });
}

/** The same of parts that begin anew, each from the last place at which it does. */
function begunAt(scan: Gathering, { text, kind }: ListWritten, on: Writer, at: Scope): ListWritten | null {
  const { dialect } = on;
  const list: ListWritten = { text: isName(text) ? text : on.variable(), kind };
  const conditions = new Set(scan.gathered.flatMap(({ goesOn }) => goesOn ?? []));
  const places = new Map([...conditions].map((condition) => [condition, on.variable()]));
  const whole = afterEach(scan, list, places, on, at);
  let result = whole?.text ?? null;
  for (const [condition, name] of places) {
    const begun = byPlace(list, scan.level, [condition], on, at, (over) => {
      const goesOn = on.condition(condition, over.scope);
      return dialect.indexed(over.list, over.entry, over.place, `CASE WHEN ${goesOn} THEN 0 ELSE ${over.place} END`);
    });
    result = begun === null || result === null ? null : named(name, begun, result, dialect);
  }
  if (whole === null || result === null) return null;
  return { ...whole, text: list.text === text ? result : named(list.text, text, result, dialect) };
}

/** Whether there is any entry up to one, or none: that one is. */
const ofAny = ({ is, where }: Gathering['gathered'][number]): Written | null =>
  (is === 'some' || is === 'none') && where === TRUE ? condition(is === 'some' ? 'TRUE' : 'FALSE') : null;

/** Goes over a list once more, by what is gathered of the entries up to each, or from where that begins anew. */
function afterEach(
  { of, level, gathered, first }: Gathering,
  list: ListWritten,
  places: ReadonlyMap<Node, string>,
  on: Writer,
  at: Scope,
): ListWritten | null {
  const { dialect } = on;
  const slice = dialect.slice as NonNullable<typeof dialect.slice>;
  const roots = gathered.flatMap((one) => [one.where, one.of]);
  const entries = going(overNode({ list: of, level, where: TRUE, parts: roots }), list, roots, on, at);
  const soFar = new SoFar(entries, on);
  const texts: string[] = [];
  const kinds: Kind[] = [];
  for (const [index, one] of gathered.entries()) {
    const own = one.is === 'last' ? on.written(one.of, entries.scope) : ofAny(one);
    const part = own ?? aggregateOf(one, first[index] as Written, { ...entries, longest: list.kind.longest }, on);
    if (part === null) return null;
    const begun = one.goesOn === undefined ? null : (places.get(one.goesOn) as string);
    const from = begun === null ? '1' : dialect.greatest(slice(begun, '1', soFar.place));
    texts.push('text' in part ? on.as(part, part.kind) : soFar.between(part, from, soFar.place));
    kinds.push(part.kind);
  }
  entries.done();
  const struct = dialect.struct(texts.map((text, index) => [partName(index), text]));
  return listOf(soFar.over(struct), { is: 'tuple', of: kinds }, list.kind.longest);
}
