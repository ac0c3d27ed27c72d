import { limits } from '../language/limits.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { dayNumber } from '../values/day-number.ts';
import { type Digits, digitsOf, isAmount } from './columns.ts';
import { monthsIn } from './durations.ts';
import { BOOLEAN, number, TEXT, untranslated } from './kinds.ts';
import type { Written } from './scope.ts';
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
export interface Read {
  readonly what: Written;
  /** NULL where it is; `null` for what is always one. */
  readonly isGood: string | null;
}

const DURATION = 'P([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?';
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]|24:00';

/** Reads single values of columns, in the parts of their kinds. */
export class SingleValues {
  constructor(private readonly on: Writer) {}

  of(value: string, type: Type, path: string, told: Told): Read {
    if (told.isText === true) return this.ofText(value, type, path, told);
    const { dialect } = this.on;
    if (type === 'date') {
      const [first, last] = [limits.firstDay, limits.lastDay];
      const isGood = `(${value} BETWEEN DATE '${first}' AND DATE '${last}')`;
      const text = onlyWhere(isGood, dialect.dayNumber(value));
      return { what: { text, kind: number(1n, BigInt(dayNumber(first)), BigInt(dayNumber(last))) }, isGood };
    }
    if (isAmount(type)) return this.amount(value, type, told.digits ?? digitsOf[type]);
    if (isWhole(type)) {
      const [least, most] = told.range(path);
      const isGood = `(${value} BETWEEN ${least} AND ${most})`;
      const text = onlyWhere(isGood, `CAST(${value} AS ${dialect.types.whole})`);
      return { what: { text, kind: number(1n, BigInt(least), BigInt(most)) }, isGood };
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
    if (form === undefined) return this.of(text, type, path, own);
    const [pattern, sqlType] = form;
    const isBoolean = type === 'boolean';
    const value = isBoolean ? `(${text} = 'true')` : dialect.tryCast(text, sqlType);
    const { what, isGood } = this.of(value, type, path, own);
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
    const isOne = `(${dialect.matches(value, DURATION)} AND ${monthsIn(value, dialect)} BETWEEN 1 AND 1200)`;
    return whereGiven(value, isOne);
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

/** A row that is refused is worked out like any other: what lies far outside would overflow there, and no row would be answered. */
const onlyWhere = (isGood: string, text: string): string => `CASE WHEN ${isGood} THEN ${text} END`;
const whereGiven = (value: string, isGood: string): string => `CASE WHEN ${value} IS NOT NULL THEN ${isGood} END`;
