import { DecisionId } from '../index.js';
import { q as Answers } from '../policy-interface-BkXaaGfE.js';
import { Policy } from '../index.js';
import 'json-rules-engine';
import 'zod';

/** A column that gives a fact. */
interface ColumnOf {
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
    /** Text to be read as in a cell of CSV: nothing where it is empty, none where it is `null`. */
    readonly isText?: boolean;
    /** Of an entity, that it is a struct, and given where the struct is. */
    readonly isStruct?: boolean;
    /** What NULL says in a field of an entry that is always given but may be none: that there is none unless told, or nothing that is answered. */
    readonly nullInEntries?: 'none' | 'refused';
}
/** Columns by the facts that they give. */
type Columns = Readonly<Record<string, string | ColumnOf>>;

type DialectName = 'duckdb' | 'spark';

/** How a decision is put into SQL. */
interface SqlOptions {
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

/** Accounts, a row each: what a customer's file itself gives. */
interface AccountsTable {
    /** The table, quoted where it has to be, or a query in brackets; `accounts` unless told. */
    readonly from?: string;
    /** The column that tells accounts apart. */
    readonly key: string;
    /** The columns that give facts; without it every fact that a sum hangs on has a column of its own name. */
    readonly columns?: Columns;
}
/** Matters of files, a row each: invoices, moves, endings. */
interface MattersTable extends AccountsTable {
    /** The column of the id of a matter, which no other of its account has. */
    readonly id: string;
}
/** The tables that customers' files are made of: accounts, and matters joined to them by their keys. */
interface FileTables {
    readonly accounts: AccountsTable;
    readonly matters: readonly MattersTable[];
}

/** A statement in steps: what each is called, the SELECT that it is, and the last, which reads them. */
interface SqlSteps {
    /** The whole in one statement, as `toSql` gives it. */
    readonly sql: string;
    /** Each reads those before. */
    readonly steps: readonly {
        readonly name: string;
        readonly select: string;
    }[];
    readonly select: string;
}

/**
 * A decision as one SELECT for DuckDB or Spark over a table of rows of facts, one column a fact. It gives `outcome`, each value in a column
 * of its name and type (NULL where it is none or not known), `needs` as a list of paths, and `refused`: why a row has no answer here, and is
 * to be asked of `evaluate`; NULL for one that has. What is answered is what `evaluate` answers, to the last digit.
 *
 * NULL in a column of a fact is not knowing it. That there is none is said by TRUE in a second column, `<fact> is none`, or of an entity by FALSE
 * in its own; `columns` says otherwise, and holds the most digits of amounts and entries of lists, beyond which a row is refused.
 *
 * In place of a decision, the tables of customers' files: then it gives the statement of each account, as `assess` tells it, in `lines` and three
 * totals; a file of which a sum is not known is refused as a whole.
 *
 * Throws `PolicyError`: for an unknown decision, reading, dialect or fact, and `not-compiled` for what SQL does not work out exactly (`call-charge`,
 * which hangs on London's clock; interest that bears interest).
 * @example
 * toSql('fair-use', { dialect: 'duckdb', columns: { 'usage.gigabytes': { column: 'gb', null: 'refused' } } }).includes('"gb"') // true
 */
declare function toSql(decision: DecisionId | FileTables, options: SqlOptions): string;
/**
 * The same for a policy of your own. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * toSqlOf(policy, 'late-fee', { dialect: 'spark', from: 'loans', keep: ['loan_id'] }).startsWith('WITH given AS') // true
 */
declare function toSqlOf<F, A extends Answers>(policy: Policy<F, A>, decision: (keyof A & string) | FileTables, options: SqlOptions): string;
/**
 * The same in steps: SELECTs to be made views of a session, one after another, and the last that reads them. It answers alike. Spark, which
 * looks through a statement as a whole again for each of its steps, plans it in about a third of the time.
 *
 * Views are called `contract_rules_<decision>_<step>`, of files `contract_rules_statement_<step>`: a session may hold several decisions, and of
 * each one under one set of options. Throws as `toSql` does.
 * @example
 * toSqlSteps('fair-use', { dialect: 'spark' }).steps[0]?.name // 'contract_rules_fair_use_given'
 */
declare function toSqlSteps(decision: DecisionId | FileTables, options: SqlOptions): SqlSteps;
/**
 * The same for a policy of your own. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * toSqlStepsOf(policy, 'late-fee', { dialect: 'spark' }).select.includes('FROM contract_rules_late_fee_step_') // true
 */
declare function toSqlStepsOf<F, A extends Answers>(policy: Policy<F, A>, decision: (keyof A & string) | FileTables, options: SqlOptions): SqlSteps;

export { toSql, toSqlOf, toSqlSteps, toSqlStepsOf };
export type { AccountsTable, ColumnOf, Columns, FileTables, MattersTable, SqlOptions, SqlSteps };
