import { factDays } from '../core/bounds.ts';
import { tupleOf } from '../core/given-tuples.ts';
import { truth } from '../core/logic.ts';
import type { Raw } from '../core/raw.ts';
import type { Shape, Slot, WhatShape } from '../core/shape.ts';
import { constantOf } from '../core/simpler/fixed.ts';
import type { EntryPath } from '../language/facts/fact.ts';
import type { Type } from '../language/model/type.ts';
import { decodeValue } from '../language/run-time/decode.ts';
import { type Decimal, toPlain } from '../values/decimal.ts';
import { MOST_ENTRIES } from './columns.ts';
import { isTruth } from './conditions.ts';
import { BOOLEAN, type Kind, number, orNothing, type TupleKind } from './kinds.ts';
import { constantOf as literalOf } from './numeric.ts';
import { listOf, type Written } from './scope.ts';
import { type Read, SingleValues, type Told } from './single-values.ts';
import type { Writer } from './writer.ts';

/** Reads values of columns by the types of facts. */
export class ValuesIn {
  private readonly singles: SingleValues;
  constructor(
    private readonly on: Writer,
    private readonly fields: ReadonlyMap<string, EntryPath>,
  ) {
    this.singles = new SingleValues(on);
  }

  single = (value: string, type: Type, path: string, told: Told): Read => this.singles.of(value, type, path, told);

  /** A list as tuples of the shape of its entries. */
  list(value: string, entryType: Type, shape: Shape, path: string, told: Told, most: number): Read {
    const { dialect } = this.on;
    const entries = Math.min(told.entries, most);
    const x = this.on.variable();
    const parts: Written[] = [];
    const isGood: string[] = [];
    this.entry(x, entryType, shape, path, told, parts, isGood);
    const always = parts.map(({ text, always }) => always ?? (isTruth(text) ? truth(text === 'TRUE') : undefined));
    const kind: TupleKind = { is: 'tuple', of: parts.map((part) => part.kind), always };
    const text = dialect.transform(value, x, this.on.tuple(parts, kind));
    const bad = `coalesce(NOT (${isGood.join(' AND ')}), TRUE)`;
    const areGood = isGood.length === 0 ? [] : [`NOT ${dialect.some(value, x, bad)}`];
    return {
      what: listOf(text, kind, entries),
      isGood: `(${[`${dialect.length(value)} <= ${entries}`, ...areGood].join(' AND ')})`,
    };
  }

  /** The parts of an entry, or of a field of one, in their places. */
  private entry(
    value: string,
    type: Type,
    shape: Shape,
    path: string,
    told: Told,
    parts: Written[],
    isGood: string[],
  ): void {
    const put = (slot: Slot, written: Written): void => {
      if ('at' in slot) parts[slot.at] ??= written;
    };
    if (typeof type === 'object' && 'record' in type && shape.what.is === 'record') {
      isGood.push(`${value} IS NOT NULL`);
      for (const [name, field] of shape.what.fields) {
        const own = told.isLeftOut(name) ? null : `${value}.${this.on.dialect.quoted(name)}`;
        this.field(own, type.record[name] as Type, field, `${path}[].${name}`, told, put, isGood);
      }
      return;
    }
    isGood.push(`${value} IS NOT NULL`);
    this.what(value, type, shape.what, `${path}[]`, told, put, isGood);
  }

  /** `null` for a field that entries do not hold. */
  private field(
    value: string | null,
    type: Type,
    shape: Shape,
    path: string,
    told: Told,
    put: Put,
    isGood: string[],
  ): void {
    const { nullable = false, optional = false, defaultValue } = this.fields.get(path) ?? {};
    const isNull = { text: value === null ? 'TRUE' : `(${value} IS NULL)`, kind: BOOLEAN };
    const no = { text: 'FALSE', kind: BOOLEAN };
    const isOpen = optional && defaultValue === undefined;
    put(shape.none, nullable && !optional ? isNull : no);
    put(shape.unknown, isOpen ? isNull : no);
    put(shape.orNone, isOpen ? isNull : no);
    const isAlways = !optional && (!nullable || told.isNullRefused);
    if (value !== null && isAlways) isGood.push(`${value} IS NOT NULL`);
    const within: string[] = [];
    this.what(value, type, shape.what, path, told, put, within, defaultValue, shape);
    if (value !== null) isGood.push(...within.map((good) => (isAlways ? good : `(${value} IS NULL OR ${good})`)));
  }

  /** What is read where it is NULL is the default, or what stands where there is no value. */
  private what(
    value: string | null,
    type: Type,
    shape: WhatShape,
    path: string,
    told: Told,
    put: Put,
    isGood: string[],
    defaultValue?: unknown,
    whole?: Shape,
  ): void {
    if (shape.is === 'nothing') return;
    const read =
      typeof type === 'object' && 'list' in type && shape.is === 'list' && shape.entry !== null
        ? this.list(value ?? 'NULL', type.list, shape.entry, path, { ...told, isLeftOut: () => false }, MOST_ENTRIES)
        : this.single(value ?? 'NULL', type, path, { ...told, digits: null });
    if (read.isGood !== null) isGood.push(read.isGood);
    const slots =
      shape.is === 'day' ? [shape.from, shape.to] : shape.is === 'one' || shape.is === 'list' ? [shape.node] : [];
    const tuple =
      defaultValue === undefined || whole === undefined ? null : tupleOf(decodeValue(defaultValue, type), whole);
    slots.forEach((slot, index) => {
      if (!('at' in slot)) return;
      const instead =
        tuple === null
          ? this.inPlace(slot, read.what.kind, shape, index)
          : this.constant(tuple[slot.at] as Raw, read.what.kind);
      if (value !== null) put(slot, { text: `coalesce(${read.what.text}, ${instead.text})`, kind: instead.kind });
      else put(slot, tuple === null ? instead : { ...instead, always: constantOf(tuple[slot.at] as Raw) });
    });
  }

  private inPlace(slot: Exclude<Slot, { always: unknown }>, kind: Kind, shape: WhatShape, index: number): Written {
    if (shape.is !== 'day' || kind.is !== 'number' || slot.bounds[0] === factDays[0])
      return { text: this.on.nothing(kind), kind: orNothing(kind) };
    // A day of an entry that is left out may be any.
    const open = slot.bounds[index] as number;
    const wide = number(1n, BigInt(slot.bounds[0]), BigInt(slot.bounds[1]));
    return { text: this.on.arithmetic.typed({ ...literalOf(BigInt(open), 1n), kind: wide }), kind: wide };
  }

  private constant(raw: Raw, kind: Kind): Written {
    if (kind.is === 'number') {
      const [ones, places = ''] = (typeof raw === 'number' ? String(raw) : toPlain(raw as Decimal)).split('.') as [
        string,
        string?,
      ];
      const constant = literalOf(BigInt(`${ones}${places}`), 10n ** BigInt(places.length));
      return { text: this.on.arithmetic.as(constant, kind), kind };
    }
    if (kind.is === 'boolean') return { text: raw === true ? 'TRUE' : 'FALSE', kind };
    if (kind.is === 'text') return { text: this.on.dialect.text(raw as string), kind };
    return { text: this.on.nothing(kind), kind };
  }
}

type Put = (slot: Slot, written: Written) => void;
