import { toDecimal } from './arithmetic.ts';
import { ANY_DAY, type Coded, known, type Listed, NONE, type What } from './coded.ts';
import { blankOf, keyOf, layout, partBy, sameLayout, unpack } from './layout.ts';
import { FALSE, NIL, standIn, TRUE } from './logic.ts';
import { type Bound, type Node, node } from './nodes.ts';
import type { Shape, Slot, WhatShape } from './shape.ts';

/** The parts of an entry, or of a state, that is bound at a level. */
export const boundAt = (shape: Shape, level: number, which: Bound): Coded =>
  unpack(
    shape,
    partBy(({ at, sort, bounds }) => node('bound', sort, [], { level, which, index: at }, bounds)),
  );

/** How many parts the tuples of a shape have. */
export function widthOf(shape: Shape): number {
  let width = 0;
  unpack(shape, (slot: Slot) => {
    if ('at' in slot) width = Math.max(width, slot.at + 1);
    return 'at' in slot ? standIn(slot.sort) : slot.always;
  });
  return width;
}

/** Of each entry of a list, if a condition holds, some parts; both in the scope of the level. */
export function eachNode(list: Listed, level: number, where: Node, gives: readonly Node[]): Node {
  const isSame = where === TRUE && list.entry !== null && gives.length === widthOf(list.entry);
  const isEntry = (part: Node, index: number) =>
    part.kind === 'bound' && part.of.level === level && part.of.which === 'entry' && part.of.index === index;
  return isSame && gives.every(isEntry) ? list.node : node('each', 'list', [list.node, where, ...gives], { level });
}

/** Values in one form, so that they lie alike in tuples: what is only none takes that of the others. */
export function alike(values: readonly Coded[]): readonly Coded[] {
  const whats = alikeWhats(values);
  return values.map((value, index) => ({ ...value, what: whats[index] as What }));
}

function alikeWhats(values: readonly Coded[]): readonly What[] {
  const whats = values.map(({ what }) => what);
  const form = whats.find(({ is }) => is !== 'nothing');
  if (form === undefined) return whats;
  switch (form.is) {
    case 'nothing':
      return whats;
    case 'one': {
      const ones = whats.map((what) => (what.is === 'one' ? what.node : null));
      const sorts = new Set(ones.flatMap((one) => one?.sort ?? []));
      const sort = sorts.size > 1 ? 'decimal' : form.node.sort;
      return ones.map((one) => ({
        is: 'one',
        node: one === null ? standIn(sort) : one.sort === sort ? one : toDecimal(one),
      }));
    }
    case 'day':
      return values.map(({ what, unknown }) => (what.is === 'day' ? what : unknown === FALSE ? NO_DAY : ANY_DAY));
    case 'record':
      return alikeRecords(values);
    case 'list':
      return alikeLists(whats.map((what) => (what.is === 'list' ? what : EMPTY)));
    case 'timeline': {
      const lines = whats.map((what) => (what.is === 'timeline' ? what : NO_TIMELINE));
      const steps = alikeLists(lines.map((line) => line.steps));
      return lines.map((line, index) => ({ ...line, steps: steps[index] as Listed }));
    }
  }
}

/** What stands where a day is none: both ends are the same, as those of any day that is known. */
const NO_DAY: What = { is: 'day', from: NIL, to: NIL };

function alikeRecords(values: readonly Coded[]): readonly What[] {
  const records = values.map(({ what }) => (what.is === 'record' ? what.fields : new Map<string, Coded>()));
  const names = [...new Set(records.flatMap((fields) => [...fields.keys()]))];
  // What is not known of a record is not known of its fields.
  const missing = values.map(({ what, unknown }) => (what.is === 'record' || unknown === FALSE ? NONE : ANYTHING));
  const columns = names.map((name) => alike(records.map((fields, row) => fields.get(name) ?? (missing[row] as Coded))));
  return records.map((_, row) => ({
    is: 'record',
    fields: new Map(names.map((name, column) => [name, columns[column]?.[row] as Coded])),
  }));
}

/** What nothing is known of. */
const ANYTHING: Coded = { none: FALSE, unknown: TRUE, orNone: TRUE, what: { is: 'nothing' } };

export const EMPTY: Listed = { is: 'list', node: standIn('list'), entry: null };
const NO_TIMELINE: What & { is: 'timeline' } = { is: 'timeline', steps: EMPTY, answersTo: NIL };

/** Lists whose entries lie alike; those that do not are gone over once. */
function alikeLists(lists: readonly Listed[]): readonly Listed[] {
  const shapes = lists.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const [first] = shapes;
  if (first === undefined || shapes.every((shape) => sameLayout(shape, first)))
    return lists.map((list) => ({ ...list, entry: list.entry ?? first ?? null }));
  const distinct = [...new Map(shapes.map((shape) => [keyOf(shape), shape])).values()];
  const { shape, tuples } = layout(alike(distinct.map((one) => boundAt(one, 1, 'entry'))));
  return lists.map((list): Listed => {
    if (list.entry === null) return { ...list, entry: shape };
    const key = keyOf(list.entry);
    const gives = tuples[distinct.findIndex((one) => keyOf(one) === key)] as Node[];
    return { is: 'list', node: laidOutAnew(list, gives), entry: shape };
  });
}

/** The entries of a list in other tuples, of parts that are bound at level 1 or nowhere; a list that is written out stays so. */
function laidOutAnew(list: Listed, gives: readonly Node[]): Node {
  const { node: written } = list;
  const isMoved = gives.every((part) => part.kind === 'bound' || part.free === 0);
  if (written.kind !== 'list' || !isMoved) return eachNode(list, 1, TRUE, gives);
  const { length, width } = written.of;
  const parts = Array.from({ length }, (_, entry) =>
    gives.map((part) => (part.kind === 'bound' ? (written.args[entry * width + part.of.index] as Node) : part)),
  );
  return node('list', 'list', parts.flat(), { length, width: gives.length });
}

/** A value of a form that is none. */
export const noneLike = (what: WhatShape): Coded => ({ ...known(blankOf(bare(what)).what), none: TRUE });
const bare = (what: WhatShape): Shape => {
  const no: Slot = { always: standIn('boolean') };
  return { none: no, unknown: no, orNone: no, what };
};
