import type { Type } from '../language/model/type.ts';

/** A column that gives a fact. */
export interface ColumnOf {
  /** Its name; of a field of a struct the names on the way to it. */
  readonly column: string | readonly string[];
  /** What NULL says there: that the fact is not known (unless told), that there is none, or nothing that is answered. */
  readonly null?: 'unknown' | 'none' | 'refused';
  /** A column that is TRUE where there is none, whatever the other says. */
  readonly none?: string | readonly string[];
  /** Of an amount, the most digits before the point and after it; rows with more are refused. */
  readonly digits?: number;
  readonly places?: number;
  /** Of a list, the most entries. */
  readonly entries?: number;
  /** Of a list of records, the fields that they hold, where not all: others are left out. */
  readonly fields?: readonly string[];
  /** Text to be read as in a cell of CSV: nothing where it is empty, none where it is `null`. */
  readonly isText?: boolean;
  /** Of an entity, that it is a struct, and given where the struct is. */
  readonly isStruct?: boolean;
  /**
   * Of an entity, that rows that give it are refused, with `<entity>: given` as the reason; the others are answered as of one that there is
   * not, and so in less time. Needs `none` or `refused` as `null`.
   */
  readonly given?: 'refused';
  /** What NULL says in a field of an entry that is always given but may be none: that there is none unless told, or nothing that is answered. */
  readonly nullInEntries?: 'none' | 'refused';
}

/** Columns by the facts that they give. */
export type Columns = Readonly<Record<string, string | ColumnOf>>;

export type Digits = readonly [before: number, after: number];

/** Of an amount that a column says no more of, the most digits before the point and after it. */
export const digitsOf: Readonly<Record<'money' | 'decimal' | 'percent', Digits>> = {
  money: [7, 2],
  decimal: [6, 4],
  percent: [4, 4],
};

/** Entries of a list of which its column says no more. */
export const MOST_ENTRIES = 200;

/** The column of a fact where none are told: of its name, and where it may be none, another of whether it is. */
export const columnByDefault = (path: string, mayBeNone: boolean): ColumnOf => ({
  column: path,
  ...(mayBeNone && { none: `${path} is none` }),
});

export const columnOf = (given: string | ColumnOf): ColumnOf => (typeof given === 'string' ? { column: given } : given);

export const isAmount = (type: Type): type is 'money' | 'decimal' | 'percent' =>
  type === 'money' || type === 'decimal' || type === 'percent';
