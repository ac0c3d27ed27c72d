import type { Type } from './type.ts';

/** What a word tells of a fold: a record of each entry, in the order of the list. */
export interface Tells {
  /** The term of the word that is the fold. */
  readonly of: string;
  /** The term of an entry that says whether it is told; `null` where each is. */
  readonly where: string | null;
  /** The term of an entry that is the record. */
  readonly each: string;
  readonly columns: Readonly<Record<string, Column>>;
}

export interface Column {
  readonly type: Type;
  readonly unit?: string;
}
