import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Bound } from '../language/model/bound.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import type { Columns } from './columns.ts';
import type { DialectName } from './dialect.ts';

/** What a decision is put into SQL with: the decisions that it consults, and what its policy knows. */
export interface Knowing {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly dictionary: Pick<Dictionary, 'facts' | 'fields' | 'tables' | 'vocabulary' | 'readings' | 'contradictions'>;
  /** What facts have to be by others, of those that are listed. */
  readonly boundsAmong: (listed: ReadonlySet<string>) => readonly Bound[];
  readonly schema: AnySchema;
}

/** How a decision is put into SQL. */
export interface SqlOptions {
  readonly dialect: DialectName;
  /** Options of readings, by their ids; those left out are read by default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** The columns that give facts; those left out are not known. Without it, every fact that is read has a column of its own name. */
  readonly columns?: Columns | undefined;
  /** The table that holds the rows, quoted where it has to be, or a query in brackets; `facts` unless told. */
  readonly from?: string | undefined;
  /** Columns that SQL does not read: rows in which one of them is not NULL are refused. */
  readonly unread?: readonly string[] | undefined;
  /** Columns of it that stand before the answer. */
  readonly keep?: readonly string[] | undefined;
}
