import { factDays } from '../core/bounds.ts';
import { tupleOf } from '../core/given-tuples.ts';
import { truth } from '../core/logic.ts';
import type { Raw } from '../core/raw.ts';
import type { Shape, Slot, WhatShape } from '../core/shape.ts';
import { constantOf } from '../core/simpler/fixed.ts';
import type { EntryPath } from '../language/facts/fact.ts';
import { limits } from '../language/limits.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { decodeValue } from '../language/run-time/decode.ts';
import { dayNumber } from '../values/day-number.ts';
import { type Decimal, toPlain } from '../values/decimal.ts';
import { type Digits, digitsOf, isAmount, MOST_ENTRIES } from './columns.ts';
import { BOOLEAN, type Kind, number, TEXT, type TupleKind, untranslated } from './kinds.ts';
import { constantOf as literalOf } from './numeric.ts';
import { listOf, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** What a column may hold, as far as its type does not say. */
export interface Told {
  readonly digits: Digits | null;
  readonly entries: number;
  readonly range: (path: string) => readonly [number, number];
  readonly isNullRefused: boolean;
  /** Whether entries do not hold a field. */
  readonly isLeftOut: (field: string) => boolean;
  /** Whether it is the text of a cell. */
  readonly isText?: boolean;
}

/** A value read from SQL: what it is, where it is not NULL, and whether it is what a fact may be. */
interface Read {
  readonly what: Written;
  /** NULL where it is; `null` for what is always one. */
  readonly isGood: string | null;
}

const day = dayNumber;
const DURATION = 'P([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?';
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]|24:00';

/** Reads values of columns by the types of facts. */
export class ValuesIn {
  constructor(
    private readonly on: Writer,
    private readonly fields: ReadonlyMap<string, EntryPath>,
  ) {}

  /** A single value, in the parts of its kind. */
  single(value: string, type: Type, path: string, told: Told): Read {
    if (told.isText === true) return this.ofText(value, type, path, told);
    const { dialect } = this.on;
    if (type === 'date') {
      const text = dialect.dayNumber(value);
      const [first, last] = [limits.firstDay, limits.lastDay];
      return {
        what: { text, kind: number(1n, BigInt(day(first)), BigInt(day(last))) },
        isGood: `(${value} BETWEEN DATE '${first}' AND DATE '${last}')`,
      };
    }
    if (isAmount(type)) return this.amount(value, type, told.digits ?? digitsOf[type]);
    if (isWhole(type)) {
      const [least, most] = told.range(path);
      return {
        what: { text: `CAST(${value} AS ${dialect.types.whole})`, kind: number(1n, BigInt(least), BigInt(most)) },
        isGood: `(${value} BETWEEN ${least} AND ${most})`,
      };
    }
    if (type === 'boolean' || type === 'entity') return { what: { text: value, kind: BOOLEAN }, isGood: null };
    const what = { text: value, kind: TEXT };
    if (typeof type === 'object' && 'choice' in type)
      return { what, isGood: `(${value} IN (${type.choice.map(dialect.text).join(', ')}))` };
    if (type === 'duration') return { what, isGood: this.isDuration(value) };
    if (type === 'text')
      return {
        what,
        isGood: `(length(${value}) <= ${limits.text / 2} AND ${dialect.holds(value, '[!-~]')})`,
      };
    if (type === 'time') {
      const minutes = `(CAST(substr(${value}, 1, 2) AS ${dialect.types.whole}) * 60 + CAST(substr(${value}, 4, 2) AS ${dialect.types.whole}))`;
      const isTime = dialect.matches(value, TIME);
      return { what: { text: `CASE WHEN ${isTime} THEN ${minutes} END`, kind: number(1n, 0n, 1440n) }, isGood: isTime };
    }
    throw untranslated(`a fact that is ${typeof type === 'string' ? type : 'a record'}`);
  }

  /** Text that writes a value as facts are given is read as the value, other text is refused. */
  private ofText(text: string, type: Type, path: string, told: Told): Read {
    const { dialect } = this.on;
    const own = { ...told, isText: false };
    const form = textForms[typeof type === 'string' ? (isWhole(type) ? 'count' : type) : ''];
    if (form === undefined) return this.single(text, type, path, own);
    const [pattern, sqlType] = form;
    const isBoolean = type === 'boolean';
    const value = isBoolean ? `(${text} = 'true')` : dialect.tryCast(text, sqlType);
    const { what, isGood } = this.single(value, type, path, own);
    // Text may be of the form of a day and none.
    const isOne = [dialect.matches(text, pattern), ...(isGood === null ? [] : [`coalesce(${isGood}, FALSE)`])];
    return { what, isGood: whereGiven(text, isOne.join(' AND ')) };
  }

  private amount(value: string, type: 'money' | 'decimal' | 'percent', [before, after]: Digits): Read {
    const { dialect } = this.on;
    const parts = 10n ** BigInt(after);
    const most = 10n ** BigInt(before) * parts - 1n;
    const fit = dialect.tryCast(value, `DECIMAL(${before + after}, ${after})`);
    const { huge, whole } = dialect.types;
    // The product has room for both factors.
    const roomy = before + 2 * after > 17 ? `CAST(${fit} AS DECIMAL(${38 - after - 1}, ${after}))` : fit;
    const text = `CAST(${roomy} * ${parts} AS ${before + after > 18 ? huge : whole})`;
    const isSigned = type === 'percent';
    return {
      what: { text, kind: number(parts, isSigned ? -most : 0n, most) },
      isGood: `(${value} >= ${isSigned ? `-${10n ** BigInt(before)}` : 0} AND ${fit} IS NOT DISTINCT FROM ${value})`,
    };
  }

  private isDuration(value: string): string {
    const { dialect } = this.on;
    const count = (unit: string) =>
      `coalesce(${dialect.tryCast(dialect.group(value, `([0-9]+)${unit}`), dialect.types.whole)}, 0)`;
    const isOne = `(${dialect.matches(value, DURATION)} AND ${count('Y')} * 12 + ${count('M')} BETWEEN 1 AND 1200)`;
    return whereGiven(value, isOne);
  }

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
        ? this.list(value ?? 'NULL', type.list, shape.entry, path, told, MOST_ENTRIES)
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
      return { text: this.on.nothing(kind), kind };
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

/** How facts are written as text, and the type of SQL that such text is read as. */
const textForms: Readonly<Record<string, readonly [pattern: string, sqlType: string]>> = {
  date: ['[0-9]{4}-[0-9]{2}-[0-9]{2}', 'DATE'],
  money: ['(0|[1-9][0-9]{0,11})[.][0-9]{2}', 'DECIMAL(38, 12)'],
  decimal: ['(0|[1-9][0-9]{0,11})([.][0-9]{1,12})?', 'DECIMAL(38, 12)'],
  percent: ['-?(0|[1-9][0-9]{0,11})([.][0-9]{1,12})?', 'DECIMAL(38, 12)'],
  count: ['0|-?[1-9][0-9]{0,14}', 'BIGINT'],
  boolean: ['true|false', 'BOOLEAN'],
};

const whereGiven = (value: string, isGood: string): string => `CASE WHEN ${value} IS NOT NULL THEN ${isGood} END`;
const isTruth = (text: string): boolean => text === 'TRUE' || text === 'FALSE';

type Put = (slot: Slot, written: Written) => void;
