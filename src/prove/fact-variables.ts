import { factDays, openDays } from '../core/bounds.ts';
import type { Shape, Slot, WhatShape } from '../core/shape.ts';
import { limits } from '../language/limits.ts';
import type { Type } from '../language/model/type.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import { and, atMost, equal, type Formula, implies, int, not, TRUE, variable, within } from './formula.ts';
import type { OpenFact, Opening, Reader } from './opening.ts';
import { single } from './single-variables.ts';
import type { Model } from './solver.ts';
import type { Entry, SymbolicValue } from './symbol.ts';

/** The variables of a fact, or of a field of an entry. */
export function openFact(name: string, path: string, type: Type, shape: Shape, opening: Opening): OpenFact {
  const parts: SymbolicValue[] = [];
  const open = filled(name, path, type, shape, parts, opening);
  return { ...open, parts };
}

type Filled = Omit<OpenFact, 'parts'>;

function filled(
  name: string,
  path: string,
  type: Type,
  shape: Shape,
  parts: SymbolicValue[],
  opening: Opening,
): Filled {
  const isKnown = opening.areComplete && path.includes('[]');
  const flag = (slot: Slot, what: string): Formula => {
    if ('always' in slot) return slot.always.of === true ? TRUE : not(TRUE);
    const open = isKnown && what !== 'is none' ? not(TRUE) : variable(`${name} ${what}`, 'Bool');
    parts[slot.at] = open;
    return open;
  };
  const [isNone, isUnknown, orNone] = [
    flag(shape.none, 'is none'),
    flag(shape.unknown, 'is left out'),
    flag(shape.orNone, 'may be none'),
  ];
  opening.axioms.push(not(and(isNone, isUnknown)), implies(orNone, isUnknown));
  const { day, read } = filledWhat(name, path, type, shape.what, parts, opening);
  if (day !== null) {
    const known = within(day[0], int(dayNumber(limits.firstDay)), int(dayNumber(limits.lastDay)));
    opening.axioms.push(implies(not(isUnknown), and(equal(day[0], day[1]), known)));
    if (opening.areUsual) opening.axioms.push(implies(not(isUnknown), within(day[0], ...usualDays)));
  }
  return {
    isNone,
    isUnknown,
    day,
    read: (model) => (isTrue(isUnknown, model) ? undefined : isTrue(isNone, model) ? null : read(model)),
  };
}

/** Whether a flag of a fact holds in a model. */
export const isTrue = (flag: Formula, model: Model): boolean =>
  flag.operator === 'constant' ? flag.value === true : model.get(flag.value as string) === true;

const put = (parts: SymbolicValue[], slot: Slot, symbol: SymbolicValue): void => {
  if ('at' in slot) parts[slot.at] = symbol;
};

function filledWhat(
  name: string,
  path: string,
  type: Type,
  what: WhatShape,
  parts: SymbolicValue[],
  opening: Opening,
): Pick<Filled, 'day' | 'read'> {
  switch (what.is) {
    case 'nothing':
      return { day: null, read: () => null };
    case 'day': {
      const from = variable(name, 'Int');
      const isOne = 'at' in what.from && 'at' in what.to && what.from.at === what.to.at;
      const to = isOne ? from : variable(`${name} at the latest`, 'Int');
      const [first, last] = isOne ? factDays : openDays;
      opening.axioms.push(within(from, int(first), int(last)), within(to, int(first), int(last)), atMost(from, to));
      put(parts, what.from, from);
      put(parts, what.to, to);
      return { day: [from, to], read: (model) => dateOfNumber(Number(model.get(name) ?? USUAL_DAY)) };
    }
    case 'record':
      return { day: null, read: recordOf(name, path, type, what.fields, parts, opening).read };
    case 'list':
      return { day: null, read: listOf(name, path, type, what, parts, opening) };
    case 'timeline':
      throw new Error('no fact is a timeline');
    case 'one':
      return { day: null, read: single({ name, path, type, slot: what.node, parts }, opening) };
  }
}

function recordOf(
  name: string,
  path: string,
  type: Type,
  fields: ReadonlyMap<string, Shape>,
  parts: SymbolicValue[],
  opening: Opening,
) {
  const types = typeof type === 'object' && 'record' in type ? type.record : {};
  const open = new Map(
    [...fields].map(([field, shape]): [string, OpenFact] => {
      const [own, at] = [`${name}.${field}`, `${path}.${field}`];
      const mark = opening.markOf(at);
      const named = own.startsWith(mark) ? own : mark + own;
      const found = filled(named, at, types[field] ?? 'none', shape, parts, opening);
      return [field, { ...found, parts: [] }];
    }),
  );
  const read: Reader = (model) =>
    Object.fromEntries(
      [...open].flatMap(([field, fact]) => {
        const value = fact.read(model);
        return value === undefined ? [] : [[field, value]];
      }),
    );
  return { open, read };
}

function listOf(
  name: string,
  path: string,
  type: Type,
  { node, entry }: WhatShape & { is: 'list' },
  parts: SymbolicValue[],
  opening: Opening,
): Reader {
  const most = opening.lengths.get(path) ?? opening.entries;
  if (most === null || entry === null) {
    put(parts, node, { is: 'list', entries: entry === null ? [] : null });
    return () => [];
  }
  const inner = typeof type === 'object' && 'list' in type ? type.list : 'none';
  const entries = Array.from({ length: most }, (_, at) => {
    const own: SymbolicValue[] = [];
    const isThere = variable(`${name}[${at}] is there`, 'Bool');
    const { what } = entry;
    if (what.is !== 'record') {
      const fact = filled(`${name}[${at}]`, `${path}[]`, inner, entry, own, opening);
      return { on: isThere, parts: own, read: fact.read };
    }
    const { open, read } = recordOf(`${name}[${at}]`, `${path}[]`, inner, what.fields, own, opening);
    opening.daysOfEntries(path, open, isThere);
    return { on: isThere, parts: own, read };
  });
  for (const [at, { on }] of entries.entries()) {
    const after = entries[at + 1];
    if (after !== undefined) opening.axioms.push(implies(after.on, on));
  }
  put(parts, node, { is: 'list', entries: entries as readonly Entry[] });
  return (model) => entries.filter(({ on }) => isTrue(on, model)).map(({ read }) => read(model));
}

const USUAL_DAY = dayNumber('2024-01-15');
const usualDays = [int(dayNumber('2019-01-01')), int(dayNumber('2026-09-30'))] as const;
