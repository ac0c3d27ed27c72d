import { factDays, openDays } from '../core/bounds.ts';
import { timeOfMinute } from '../core/minutes.ts';
import type { Shape, Slot, WhatShape } from '../core/shape.ts';
import { limits } from '../language/limits.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { dateOfNumber, dayNumber } from '../values/day-number.ts';
import {
  and,
  atMost,
  divide,
  equal,
  type Formula,
  implies,
  int,
  not,
  or,
  real,
  TRUE,
  toReal,
  variable,
  within,
} from './formula.ts';
import { digitsOf, type Ratio, ratio } from './ratio.ts';
import type { Model } from './solver.ts';
import type { Entry, SymbolicValue } from './symbol.ts';
import { durationOf, type Texts } from './texts.ts';

/** What a fact is in a model, as JSON; `undefined` where it is left out. */
export type Reader = (model: Model) => unknown;

/** A fact that is left open: its parts as its shape lays them out, and how a model of them is read. */
export interface OpenFact {
  readonly parts: readonly SymbolicValue[];
  readonly isNone: Formula;
  readonly isUnknown: Formula;
  /** A day, first and last where it is not known; `null` for anything else. */
  readonly day: readonly [from: Formula, to: Formula] | null;
  readonly read: Reader;
}

/** What open facts are made with. */
export interface Opening {
  readonly texts: Texts;
  /** The most entries of a list; `null` where lists are of any length and left free. */
  readonly entries: number | null;
  /** The places of decimals and percentages; `null` for any fraction. */
  readonly places: number | null;
  /** What holds of all facts, to be taken for true. */
  readonly axioms: Formula[];
  /** Days of the entries of a list by the paths of their fields, each with whether it is known. */
  readonly daysOfEntries: (path: string, entry: ReadonlyMap<string, OpenFact>, isThere: Formula) => void;
}

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
  const flag = (slot: Slot, what: string): Formula => {
    if ('always' in slot) return slot.always.of === true ? TRUE : not(TRUE);
    const open = variable(`${name} ${what}`, 'Bool');
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
      return { day: null, read: leaf(name, type, what.node, parts, opening) };
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
      const found = filled(`${name}.${field}`, `${path}.${field}`, types[field] ?? 'none', shape, parts, opening);
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
  if (opening.entries === null || entry === null) {
    put(parts, node, { is: 'list', entries: entry === null ? [] : null });
    return () => [];
  }
  const inner = typeof type === 'object' && 'list' in type ? type.list : 'none';
  const entries = Array.from({ length: opening.entries }, (_, at) => {
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
const PENCE = real(ratio(100n));

/** A single thing of a type. */
function leaf(
  name: string,
  type: Type,
  slot: Slot,
  parts: SymbolicValue[],
  { texts, places, axioms }: Opening,
): Reader {
  const number = (): Formula => variable(name, 'Int');
  const least = (model: Model, otherwise: bigint | number): bigint => (model.get(name) as bigint) ?? BigInt(otherwise);
  if (type === 'boolean' || type === 'entity') {
    const open = variable(name, 'Bool');
    put(parts, slot, type === 'entity' ? TRUE : open);
    return (model) => (type === 'entity' ? {} : isTrue(open, model));
  }
  if (type === 'money') {
    const most = int(10n ** BigInt(limits.digits + 2) - 1n);
    axioms.push(within(number(), int(-(most.value as bigint)), most));
    put(parts, slot, divide(toReal(number()), PENCE));
    return (model) => digitsOf(ratio(least(model, 0), 100n), 2);
  }
  if (type === 'decimal' || type === 'percent') return decimal(name, places, slot, parts);
  if (type === 'duration') {
    axioms.push(within(number(), int(1), int(1200)));
    put(parts, slot, durationOf(number()));
    return (model) => `P${least(model, 1)}M`;
  }
  if (type === 'time' || isWhole(type)) {
    const [first, last] = 'bounds' in slot ? slot.bounds : [0, 0];
    const most = type === 'time' ? last : Math.min(last, limits.wholeNumber);
    axioms.push(within(number(), int(Math.max(first, -limits.wholeNumber)), int(most)));
    put(parts, slot, number());
    return (model) => (type === 'time' ? timeOfMinute(Number(least(model, 0))) : Number(least(model, 0)));
  }
  put(parts, slot, number());
  if (typeof type === 'object' && 'choice' in type) {
    axioms.push(or(...type.choice.map((option) => equal(number(), texts.code(option)))));
    return (model) => (model.has(name) ? texts.textOf(least(model, 0)) : type.choice[0]);
  }
  if (type === 'instant') return () => '2024-01-15T12:00:00Z';
  axioms.push(or(within(number(), int(1), int(1_000_000)), atMost(int(2_000_000_000), number())));
  return (model) => texts.textOf(least(model, 2_000_000_000));
}

/** As many hundredths, or whatever its places are; or any fraction. */
function decimal(name: string, places: number | null, slot: Slot, parts: SymbolicValue[]): Reader {
  if (places === null) {
    put(parts, slot, variable(name, 'Real'));
    return (model) => digitsOf((model.get(name) as Ratio | undefined) ?? ratio(0n)) ?? '0';
  }
  const scale = 10n ** BigInt(places);
  put(parts, slot, divide(toReal(variable(name, 'Int')), real(ratio(scale))));
  return (model) => digitsOf(ratio((model.get(name) as bigint | undefined) ?? 0n, scale));
}
