import { hull, unbounded } from './bounds.ts';
import type { Coded, Listed, What } from './coded.ts';
import { isConstant, standIn } from './logic.ts';
import type { Node } from './nodes.ts';
import type { Shape, Slot, WhatShape } from './shape.ts';

/** Whatever lies in slots is put together: nodes of one value each, or slots of several shapes. */
export type PartOf = (slot: Slot) => Node;

/** The value whose parts lie in a tuple. */
export function unpack(shape: Shape, part: PartOf): Coded {
  return {
    none: part(shape.none),
    unknown: part(shape.unknown),
    orNone: part(shape.orNone),
    what: unpackWhat(shape.what, part),
  };
}

function unpackWhat(what: WhatShape, part: PartOf): What {
  switch (what.is) {
    case 'nothing':
      return what;
    case 'one':
      return { is: 'one', node: part(what.node) };
    case 'day':
      return { is: 'day', from: part(what.from), to: part(what.to) };
    case 'record':
      return { is: 'record', fields: new Map([...what.fields].map(([name, field]) => [name, unpack(field, part)])) };
    case 'list':
      return { is: 'list', node: part(what.node), entry: what.entry };
    case 'timeline':
      return { is: 'timeline', steps: unpackWhat(what.steps, part) as Listed, answersTo: part(what.answersTo) };
  }
}

/** The nodes of a slot by a maker of nodes for those that lie in a tuple. */
export const partBy =
  (make: (slot: Exclude<Slot, { always: Node }>) => Node): PartOf =>
  (slot) =>
    'always' in slot ? slot.always : make(slot);

/** Lays values of one form out in tuples: what is one constant in all of them needs no place, and what is alike in all shares one. */
export function layout(values: readonly Coded[]): { readonly shape: Shape; readonly tuples: readonly Node[][] } {
  const tuples = values.map((): Node[] => []);
  const places = new Map<string, Slot>();
  const slotOf = (nodes: readonly Node[]): Slot => {
    const [first] = nodes as [Node];
    if (isConstant(first) && nodes.every((node) => node === first)) return { always: first };
    const key = nodes.map(({ id }) => id).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const bounds = nodes.map((node) => node.bounds).reduce(hull);
    const slot = { at: (tuples[0] as Node[]).length, sort: first.sort, bounds };
    for (const [index, node] of nodes.entries()) tuples[index]?.push(node);
    places.set(key, slot);
    return slot;
  };
  return { shape: shapeOf(values, slotOf), tuples };
}

type SlotOf = (nodes: readonly Node[]) => Slot;

const shapeOf = (values: readonly Coded[], slotOf: SlotOf): Shape => ({
  none: slotOf(values.map(({ none }) => none)),
  unknown: slotOf(values.map(({ unknown }) => unknown)),
  orNone: slotOf(values.map(({ orNone }) => orNone)),
  what: whatShape(
    values.map(({ what }) => what),
    slotOf,
  ),
});

/** All are of one form, as `alike` makes them. */
function whatShape(whats: readonly What[], slotOf: SlotOf): WhatShape {
  const [first] = whats as [What];
  const all = <K extends What['is']>(_: K) => whats as readonly Extract<What, { is: K }>[];
  switch (first.is) {
    case 'nothing':
      return first;
    case 'one':
      return { is: 'one', node: slotOf(all('one').map(({ node }) => node)) };
    case 'day':
      return { is: 'day', from: slotOf(all('day').map((x) => x.from)), to: slotOf(all('day').map((x) => x.to)) };
    case 'record': {
      const fields = [...first.fields.keys()].map((name): [string, Shape] => [
        name,
        shapeOf(
          all('record').map((record) => record.fields.get(name) as Coded),
          slotOf,
        ),
      ]);
      return { is: 'record', fields: new Map(fields) };
    }
    case 'list':
      return { is: 'list', node: slotOf(all('list').map(({ node }) => node)), entry: first.entry };
    case 'timeline': {
      const steps = all('timeline').map((x) => x.steps);
      return {
        is: 'timeline',
        steps: whatShape(steps, slotOf) as WhatShape & { is: 'list' },
        answersTo: slotOf(all('timeline').map((x) => x.answersTo)),
      };
    }
  }
}

/** A value of a shape, whatever it is: it has the form, and nothing else counts. */
export const blankOf = (shape: Shape): Coded =>
  unpack(
    shape,
    partBy(({ sort }) => standIn(sort)),
  );

/** Whether tuples are laid out in the same way. */
export const sameLayout = (a: Shape, b: Shape): boolean => a === b || keyOf(a) === keyOf(b);

export function keyOf(shape: Shape | null, withBounds = false): string {
  return JSON.stringify(shape, (_, part: unknown) => {
    if (part instanceof Map) return [...part];
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    if ('always' in part) return `always ${(part as { always: Node }).always.id}`;
    if (!('at' in part)) return part;
    const { at, sort, bounds } = part as Exclude<Slot, { always: Node }>;
    return `${at} ${sort} ${withBounds ? bounds.join() : ''}`;
  });
}

/** The same shape without what is known of how large its numbers are. */
export function unboundedShape(shape: Shape): Shape {
  const widened = (slot: Slot): Slot => ('always' in slot ? slot : { ...slot, bounds: unbounded });
  return mapSlots(shape, widened);
}

function mapSlots(shape: Shape, map: (slot: Slot) => Slot): Shape {
  const { none, unknown, orNone, what } = shape;
  return { none: map(none), unknown: map(unknown), orNone: map(orNone), what: mapWhat(what, map) };
}

function mapWhat(what: WhatShape, map: (slot: Slot) => Slot): WhatShape {
  switch (what.is) {
    case 'nothing':
      return what;
    case 'one':
      return { ...what, node: map(what.node) };
    case 'day':
      return { ...what, from: map(what.from), to: map(what.to) };
    case 'record':
      return { ...what, fields: new Map([...what.fields].map(([name, field]) => [name, mapSlots(field, map)])) };
    case 'list':
      return { ...what, node: map(what.node) };
    case 'timeline':
      return { ...what, steps: mapWhat(what.steps, map) as WhatShape & { is: 'list' }, answersTo: map(what.answersTo) };
  }
}
