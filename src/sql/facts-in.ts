import { allDays, openDays } from '../core/bounds.ts';
import { type Input, mayBeIn } from '../core/inputs.ts';
import type { Shape, Slot } from '../core/shape.ts';
import { shapeOfType } from '../core/shape-of-type.ts';
import type { EntryPath, FactDefinition } from '../language/facts/fact.ts';
import type { Contradiction } from '../language/model/dictionary.ts';
import type { Type } from '../language/model/type.ts';
import { type ColumnOf, MOST_ENTRIES } from './columns.ts';
import { allOf, anyOf, not } from './conditions.ts';
import type { FactForms } from './fact-forms.ts';
import { putFlags } from './flags.ts';
import { BOOLEAN, number, orNothing } from './kinds.ts';
import type { Written } from './scope.ts';
import type { Told } from './single-values.ts';
import { ValuesIn } from './values-in.ts';
import type { Writer } from './writer.ts';

/** What is known of facts, and the columns that give them. */
export interface FactsGiven {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly fields: ReadonlyMap<string, EntryPath>;
  readonly contradictions: readonly Contradiction[];
  /** The facts among which contradictions are looked for. */
  readonly listed: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, ColumnOf>;
  readonly forms: FactForms;
}

const no: Written = { text: 'FALSE', kind: BOOLEAN };
const truth = (text: string): Written => ({ text, kind: BOOLEAN });

/** Facts read from columns, as the parts of their tuples. */
export class FactsIn {
  private readonly values: ValuesIn;
  constructor(
    readonly given: FactsGiven,
    readonly on: Writer,
  ) {
    this.values = new ValuesIn(on, given.fields);
  }

  private name = (of: string | readonly string[]): string =>
    (typeof of === 'string' ? [of] : of).map(this.on.dialect.quoted).join('.');

  column(path: string): { readonly of: ColumnOf; readonly text: string } | null {
    const of = this.given.columns.get(path);
    return of === undefined ? null : { of, text: this.name(of.column) };
  }
  typeOf = (path: string): Type => (this.given.definitions.get(path) as FactDefinition).type;
  private told = ({ digits, places, entries, nullInEntries, fields, isText }: ColumnOf): Told => ({
    isText: isText === true,
    digits: digits === undefined && places === undefined ? null : [digits ?? 9, places ?? 2],
    entries: entries ?? MOST_ENTRIES,
    range: this.given.forms.rangeOf,
    isNullRefused: nullInEntries === 'refused',
    isLeftOut: (field) => fields !== undefined && !fields.includes(field),
  });

  /** Whether a fact is none itself in a row that is answered. */
  saidNone = (path: string): string => (this.column(path)?.of.given === 'refused' ? 'TRUE' : this.saysNone(path));

  /** Whether the columns of a fact say that it is none. */
  saysNone(path: string): string {
    const column = this.column(path);
    if (column === null) return 'FALSE';
    const ways: string[] = [];
    if (column.of.none !== undefined) ways.push(`coalesce(${this.name(column.of.none)}, FALSE)`);
    const isText = column.of.isText === true;
    if (column.of.null === 'none') ways.push(`(${isText ? this.raw(path) : column.text} IS NULL)`);
    if (isText) ways.push(`coalesce(${column.text} = 'null', FALSE)`);
    else if (this.typeOf(path) === 'entity' && column.of.isStruct !== true)
      ways.push(column.of.null === 'refused' ? `(NOT ${column.text})` : `coalesce(NOT ${column.text}, FALSE)`);
    return anyOf(ways);
  }

  /** The value of a column that gives one, NULL where it gives none. */
  raw(path: string): string {
    const column = this.column(path);
    if (column === null) return 'NULL';
    if (column.of.isStruct === true) return `CASE WHEN ${column.text} IS NOT NULL THEN TRUE END`;
    if (column.of.isText !== true) return column.text;
    return `NULLIF(NULLIF(${column.text}, ''), 'null')`;
  }

  /** Whether a fact itself is given, as anything or as none. */
  saidAnything(path: string): string {
    const column = this.column(path);
    if (column === null) return 'FALSE';
    // NULL says something too, or the row is refused.
    if (column.of.null === 'none' || column.of.null === 'refused') return 'TRUE';
    return anyOf([`(${this.raw(path)} IS NOT NULL)`, this.saidNone(path)]);
  }

  entityOf(path: string): string | null {
    const entity = this.given.definitions.get(path)?.entity ?? null;
    return entity !== null && this.given.definitions.has(entity) ? entity : null;
  }
  entityIsNone(path: string): string {
    const entity = this.entityOf(path);
    return entity === null ? 'FALSE' : this.saidNone(entity);
  }
  private fieldsOf = (entity: string): readonly string[] =>
    [...this.given.definitions.values()].flatMap(({ path, entity: own }) => (own === entity ? [path] : []));
  /** Whether an entity, or anything of it, is given. */
  gives = (about: string): string =>
    anyOf([
      ...(this.given.definitions.has(about) ? [this.saidAnything(about)] : []),
      ...this.fieldsOf(about).map((path) => this.saidAnything(path)),
    ]);
  private entityIsGiven(path: string): string {
    const entity = this.entityOf(path);
    return entity === null ? 'TRUE' : this.gives(entity);
  }

  isNone = (path: string): string => anyOf([this.saidNone(path), this.entityIsNone(path)]);
  private isGiven = (path: string): string => anyOf([this.saidAnything(path), this.entityIsNone(path)]);
  /** Given, or a field of an entity that is none. */
  isKnown = (path: string): string => (this.typeOf(path) === 'entity' ? this.gives(path) : this.isGiven(path));
  private mayBeNone(path: string): string {
    if (this.given.definitions.get(path)?.nullable === true) return 'TRUE';
    return not(this.entityIsGiven(path));
  }

  /** The parts of an input, in their places. */
  parts({ asks, path, shape }: Input): readonly Written[] {
    const parts: Written[] = [];
    const put = (slot: Slot, written: Written): void => {
      if ('at' in slot) parts[slot.at] ??= written;
    };
    if (asks === 'gives') putFlags(shape, put, no, no, no, truth(this.gives(path)));
    else if (asks === 'leftOut') {
      const entity = this.entityOf(path);
      const isGiven = this.typeOf(path) === 'entity' ? this.gives(path) : this.saidAnything(path);
      const open = entity === null ? 'FALSE' : allOf([not(isGiven), not(this.gives(entity))]);
      const isOut = allOf([not(isGiven), not(this.entityIsNone(path)), not(open)]);
      putFlags(shape, put, no, truth(open), no, truth(isOut));
    } else this.value(path, shape, put);
    return parts;
  }

  private value(path: string, shape: Shape, put: (slot: Slot, written: Written) => void): void {
    const type = this.typeOf(path);
    // Of an entity that is none nothing is given, or the row is refused.
    const none = this.column(path)?.of.null === 'none' ? this.saidNone(path) : this.isNone(path);
    const isOut = not(type === 'entity' ? this.gives(path) : this.isGiven(path));
    const orNone = allOf([isOut, this.mayBeNone(path)]);
    if (type === 'entity') {
      putFlags(shape, put, truth(none), truth(isOut), truth(isOut), truth(allOf([not(isOut), not(none)])));
      return;
    }
    const read = this.read(path, shape);
    if (shape.what.is !== 'day') {
      putFlags(shape, put, truth(none), truth(isOut), truth(orNone), read);
      return;
    }
    // A day that was left out lies between days that are given, unless there is no such day.
    const [from, to] = [this.nearest(path, 'before'), this.nearest(path, 'after')];
    const [first, last] = allDays.map(String) as [string, string];
    const isBare = from === first && to === last;
    const isNoDay = isBare ? 'FALSE' : `(${from} > ${to})`;
    const isOne = isBare ? 'FALSE' : allOf([`(${from} = ${to})`, not(this.mayBeNone(path))]);
    const text = (given: string, end: string, open: number) => {
      if (isOut === 'FALSE') return given;
      const out = isNoDay === 'FALSE' ? end : `CASE WHEN ${isNoDay} THEN ${open} ELSE ${end} END`;
      return `CAST(CASE WHEN ${isOut} THEN ${out} ELSE ${given} END AS ${this.on.dialect.types.whole})`;
    };
    const day = (end: string, open: number): Written => ({
      text: this.column(path) === null ? text('0', end, open) : text(read.text, end, open),
      kind: isOut === 'FALSE' ? read.kind : number(1n, BigInt(openDays[0]), BigInt(openDays[1])),
    });
    const isOpen = allOf([isOut, not(isOne)]);
    put(shape.none, truth(none));
    put(shape.unknown, truth(isOpen));
    put(shape.orNone, truth(isNoDay === 'FALSE' ? orNone : anyOf([orNone, allOf([isOut, isNoDay])])));
    put(shape.what.from, day(from, openDays[0]));
    put(shape.what.to, day(to, openDays[1]));
  }

  /** A value as it is read where one is given, and what stands in its place elsewhere. */
  private read(path: string, shape: Shape): Written {
    const column = this.column(path);
    const { what } = this.reading(path, shape);
    if (column === null) return { text: this.on.nothing(what.kind), kind: what.kind };
    if (column.of.null === 'refused') return what;
    return { text: `coalesce(${what.text}, ${this.on.nothing(what.kind)})`, kind: orNothing(what.kind) };
  }

  reading(path: string, shape: Shape | null): { what: Written; isGood: string | null } {
    const type = this.typeOf(path);
    const column = this.column(path);
    const told = this.told(column?.of ?? { column: path });
    if (typeof type === 'object' && 'list' in type) {
      // A list in text is for `evaluate` to read.
      const isTyped = column !== null && column.of.isText !== true;
      const isGood = isTyped ? null : `CASE WHEN ${this.raw(path)} IS NOT NULL THEN FALSE END`;
      // Entries have to be what they may be though nothing of them is read.
      const whole = shape ?? shapeOfType(type, { none: false, unknown: false }, path, mayBeIn(this.given.fields));
      const entry = whole.what.is === 'list' ? whole.what.entry : null;
      if (entry === null || (shape === null && !isTyped)) return { what: no, isGood };
      if (isTyped)
        return this.values.list(this.raw(path), type.list, entry, path, told, this.given.forms.longestOf(path));
      const { kind } = this.values.list('NULL', type.list, entry, path, told, told.entries).what;
      return { what: { text: this.on.nothing(kind), kind }, isGood };
    }
    return this.values.single(this.raw(path), type, path, told);
  }

  /** The last of the days that a day cannot come before, or the first of those that it cannot come after. */
  private nearest(path: string, side: 'before' | 'after', seen: readonly string[] = [path]): string {
    const { contradictions, listed } = this.given;
    const [first, last] = allDays.map(String) as [string, string];
    const furthest = side === 'before' ? first : last;
    const near = contradictions.flatMap(({ earlier, later }) =>
      earlier.includes('[].')
        ? []
        : side === 'before'
          ? later === path
            ? [earlier]
            : []
          : earlier === path
            ? [later]
            : [],
    );
    const ends = near
      .filter((other) => !seen.includes(other) && listed.has(path) && listed.has(other))
      .map((other) => {
        const further = this.nearest(other, side, [...seen, other]);
        const isBlocked = this.mayBeNone(other);
        const beyond =
          further === furthest || isBlocked === 'TRUE'
            ? furthest
            : isBlocked === 'FALSE'
              ? further
              : `CASE WHEN ${isBlocked} THEN ${furthest} ELSE ${further} END`;
        if (this.column(other) === null && this.entityOf(other) === null) return beyond;
        const isDay = allOf([`(${this.raw(other)} IS NOT NULL)`, not(this.isNone(other))]);
        const isOut = not(this.isGiven(other));
        if (this.column(other) === null)
          return beyond === furthest ? furthest : `CASE WHEN ${isOut} THEN ${beyond} ELSE ${furthest} END`;
        return `CASE WHEN ${isDay} THEN ${this.reading(other, null).what.text} WHEN ${isOut} THEN ${beyond} ELSE ${furthest} END`;
      })
      .filter((end) => end !== furthest);
    if (ends.length === 0) return furthest;
    return `${side === 'before' ? 'greatest' : 'least'}(${[furthest, ...new Set(ends)].join(', ')})`;
  }
}
