import type { Input } from '../core/inputs.ts';
import type { Shape, Slot, WhatShape } from '../core/shape.ts';
import { and, equal, FALSE, type Formula, not, TRUE } from './formula.ts';
import type { FactSymbols } from './openly.ts';
import type { Entry, SymbolicList, SymbolicValue } from './symbol.ts';
import type { Texts } from './texts.ts';

/** Where a part of a fact stands in it: the indices and fields that lead to it; none for the fact itself. */
export type Within = readonly (string | number)[];

/**
 * Facts that everybody who is asked about has. Open facts are held to be these, so that whoever contradicts them or lies beyond their bounds is not found,
 * which the last question of a least needs; that costs the solver more than constants alone (`fixed-facts.ts`), by which properties are proved.
 */
export interface GivenFacts {
  /** The facts that are given, by their paths. */
  readonly paths: readonly string[];
  /** Those of an input, laid out by its shape; `null` where nobody is given it. */
  readonly of: (key: string, input: Input, texts: Texts) => readonly SymbolicValue[] | null;
  /** The parts of the fact of a path that stay open all the same. */
  readonly openIn: (path: string) => readonly Within[];
  /** The most entries of the lists that are given, by their paths: `priceChange.charges`, `priceChange.charges[].steps`. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** What facts are where some are fixed, as constants, and that what is open is these, so that what holds of it holds of them. */
export function withGivenFacts(
  open: FactSymbols,
  inputs: ReadonlyMap<string, Input>,
  { of, openIn }: GivenFacts,
  texts: Texts,
): { readonly facts: FactSymbols; readonly areSo: Formula } {
  const conditions: Formula[] = [];
  const merged = new Map<string, readonly SymbolicValue[]>();
  for (const [key, input] of inputs) {
    const { path, shape, asks } = input;
    const given = of(key, input, texts);
    if (given === null) continue;
    const parts: SymbolicValue[] = [];
    fix(shape, { open: open(key), given, parts, conditions }, asks === 'value' ? openIn(path) : []);
    merged.set(key, parts);
  }
  return { facts: (key) => merged.get(key) ?? open(key), areSo: and(...conditions) };
}

interface Tuples {
  readonly open: readonly SymbolicValue[];
  readonly given: readonly SymbolicValue[];
  /** What it comes to. */
  readonly parts: SymbolicValue[];
  readonly conditions: Formula[];
}

function fix(shape: Shape, tuples: Tuples, left: readonly Within[]): void {
  const { open, given, parts } = tuples;
  if (left.some(({ length }) => length === 0)) {
    for (const at of slotsIn(shape)) parts[at] = open[at] as SymbolicValue;
    return;
  }
  for (const slot of [shape.none, shape.unknown, shape.orNone]) same(slot, tuples);
  const isThere = [shape.none, shape.unknown].every((slot) => !('at' in slot) || given[slot.at] === FALSE);
  // Of what is not there the rest stands for nothing.
  if (!isThere) for (const at of slotsIn(shape)) parts[at] = given[at] as SymbolicValue;
  else fixWhat(shape.what, tuples, left);
}

function fixWhat(what: WhatShape, tuples: Tuples, left: readonly Within[]): void {
  if (what.is === 'one') same(what.node, tuples);
  if (what.is === 'day') for (const slot of [what.from, what.to]) same(slot, tuples);
  if (what.is === 'record') for (const [name, field] of what.fields) fix(field, tuples, under(left, name));
  if (what.is === 'list' && 'at' in what.node) {
    const [open, given] = [tuples.open, tuples.given].map(
      (parts) => (parts[(what.node as { readonly at: number }).at] as SymbolicList).entries ?? [],
    ) as [readonly Entry[], readonly Entry[]];
    for (const { on } of open.slice(given.length)) tuples.conditions.push(not(on));
    const entries = given.map((entry, at): Entry => {
      const own = open[at];
      if (own === undefined || what.entry === null) return entry;
      const parts: SymbolicValue[] = [];
      tuples.conditions.push(own.on);
      fix(what.entry, { ...tuples, open: own.parts, given: entry.parts, parts }, under(left, at));
      return { on: TRUE, parts };
    });
    tuples.parts[what.node.at] = { is: 'list', entries };
  }
}

const under = (left: readonly Within[], key: string | number): readonly Within[] =>
  left.filter(([first]) => first === key).map(([, ...rest]) => rest);

function same(slot: Slot, { open, given, parts, conditions }: Tuples): void {
  if (!('at' in slot)) return;
  const [own, fixed] = [open[slot.at], given[slot.at]] as [SymbolicValue, SymbolicValue];
  parts[slot.at] = fixed;
  if (!('is' in own) && !('is' in fixed) && own.operator !== 'constant') conditions.push(equal(own, fixed));
}

/** The places of a tuple in which a shape lies. */
function slotsIn({ none, unknown, orNone, what }: Shape): readonly number[] {
  const own = [none, unknown, orNone, ...slotsOfWhat(what)].flatMap((slot) => ('at' in slot ? [slot.at] : []));
  return what.is === 'record' ? [...own, ...[...what.fields.values()].flatMap(slotsIn)] : own;
}

function slotsOfWhat(what: WhatShape): readonly Slot[] {
  if (what.is === 'one' || what.is === 'list') return [what.node];
  return what.is === 'day' ? [what.from, what.to] : [];
}

/** A single thing at a place of a fact: whether it is there, known and not none, and what it is; `null` where that is left free. */
export function heldAt(
  shape: Shape,
  parts: readonly SymbolicValue[],
  [key, ...rest]: Within,
): { readonly isThere: Formula; readonly is: Formula } | null {
  if (key === undefined) {
    const flags = [shape.none, shape.unknown].map((slot) => ('at' in slot ? not(parts[slot.at] as Formula) : TRUE));
    const [slot] = slotsOfWhat(shape.what);
    if (slot === undefined || !('at' in slot)) return null;
    return { isThere: and(...flags), is: parts[slot.at] as Formula };
  }
  if (shape.what.is === 'record' && typeof key === 'string') {
    const field = shape.what.fields.get(key);
    return field === undefined ? null : heldAt(field, parts, rest);
  }
  if (shape.what.is !== 'list' || shape.what.entry === null || typeof key !== 'number') return null;
  if (!('at' in shape.what.node)) return null;
  const { entries } = parts[shape.what.node.at] as SymbolicList;
  if (entries === null) return null;
  const entry = entries[key];
  if (entry === undefined) return { isThere: FALSE, is: FALSE };
  const held = heldAt(shape.what.entry, entry.parts, rest);
  return held === null ? null : { ...held, isThere: and(entry.on, held.isThere) };
}
