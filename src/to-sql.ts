import { checkReadings } from './check/readings.ts';
import { contract } from './contract.ts';
import type { DecisionId } from './contract-types.ts';
import { NotEncoded } from './core/names.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { nearest } from './language/answer/nearest.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Policy } from './policy-interface.ts';
import { dialects } from './sql/dialect.ts';
import type { FileTables } from './sql/file-tables.ts';
import { asStatement, type InSteps, namedApart, type SqlSteps } from './sql/in-ctes.ts';
import type { SqlOptions } from './sql/knowing.ts';
import { statementSql } from './sql/statement.ts';
import { toSql as written } from './sql/to-sql.ts';
import type { Answers } from './typed-answers.ts';

export type { ColumnOf, Columns } from './sql/columns.ts';
export type { AccountsTable, FileTables, MattersTable } from './sql/file-tables.ts';
export type { SqlSteps } from './sql/in-ctes.ts';
export type { SqlOptions } from './sql/knowing.ts';

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
export function toSql(decision: DecisionId | FileTables, options: SqlOptions): string {
  return asStatement(sqlOf(contract() as unknown as InnerPolicy, decision, options));
}

/**
 * The same for a policy of your own. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * toSqlOf(policy, 'late-fee', { dialect: 'spark', from: 'loans', keep: ['loan_id'] }).startsWith('WITH given AS') // true
 */
export function toSqlOf<F, A extends Answers>(
  policy: Policy<F, A>,
  decision: (keyof A & string) | FileTables,
  options: SqlOptions,
): string {
  return asStatement(sqlOf(innerOf(policy), decision, options));
}

/**
 * The same in steps: SELECTs to be made views of a session, one after another, and the last that reads them. It answers alike. Spark, which
 * looks through a statement as a whole again for each of its steps, plans it in about a third of the time.
 *
 * Views are called `contract_rules_<decision>_<step>`, of files `contract_rules_statement_<step>`: a session may hold several decisions, and of
 * each one under one set of options. Throws as `toSql` does.
 * @example
 * toSqlSteps('fair-use', { dialect: 'spark' }).steps[0]?.name // 'contract_rules_fair_use_given'
 */
export function toSqlSteps(decision: DecisionId | FileTables, options: SqlOptions): SqlSteps {
  return namedApart(sqlOf(contract() as unknown as InnerPolicy, decision, options), nameOf(decision));
}

/**
 * The same for a policy of your own. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * toSqlStepsOf(policy, 'late-fee', { dialect: 'spark' }).select.includes('FROM contract_rules_late_fee_step_') // true
 */
export function toSqlStepsOf<F, A extends Answers>(
  policy: Policy<F, A>,
  decision: (keyof A & string) | FileTables,
  options: SqlOptions,
): SqlSteps {
  return namedApart(sqlOf(innerOf(policy), decision, options), nameOf(decision));
}

const nameOf = (decision: string | FileTables): string => (typeof decision === 'string' ? decision : 'statement');

function sqlOf(policy: InnerPolicy, decision: string | FileTables, options: SqlOptions): InSteps {
  check(options, policy);
  const isFile = typeof decision === 'object' && decision !== null;
  if (isFile) checkOfFile(options);
  try {
    const { modelOf, dictionary, bounds } = policy;
    const ofAll = { modelOf, dictionary, boundsAmong: bounds.among };
    if (isFile) {
      const { decisions, schema, files } = policy;
      return statementSql(decision, options, { ...ofAll, decisions, schema, linesInOrder: files.statement ?? [] });
    }
    const schema = policy.factsOf(decision) as never;
    return written(decision, options, { ...ofAll, schema });
  } catch (error) {
    if (!(error instanceof NotEncoded)) throw error;
    throw new PolicyError([
      { code: 'not-compiled', at: '', file: isFile ? 'statement' : decision, found: error.message },
    ]);
  }
}

/** The tables of a file say themselves what they are read from. */
function checkOfFile(given: SqlOptions): void {
  const issues = (['columns', 'from', 'keep', 'unread'] as const)
    .filter((key) => given[key] !== undefined)
    .map((key): Issue => ({ code: 'malformed', at: pointer([key]), expected: 'nothing where files are asked for' }));
  if (issues.length > 0) throw new PolicyError(issues);
}

const isText = (given: unknown): boolean => typeof given === 'string' && given !== '';

/** What each option has to be, in words and as a test. */
const options: { readonly [key in keyof Required<SqlOptions>]: readonly [string, (given: unknown) => boolean] } = {
  dialect: [
    Object.keys(dialects)
      .map((name) => `\`${name}\``)
      .join(' or '),
    (given) => isText(given) && Object.hasOwn(dialects, given as string),
  ],
  readings: ['an object of readings', () => true],
  columns: ['an object of columns by facts', () => true],
  from: ['the name of a table, or a query in brackets', (given) => given === undefined || isText(given)],
  unread: [
    'a list of names of columns',
    (given) => given === undefined || (Array.isArray(given) && given.every(isText)),
  ],
  keep: ['a list of names of columns', (given) => given === undefined || (Array.isArray(given) && given.every(isText))],
};

function check(given: SqlOptions, { dictionary }: Pick<InnerPolicy, 'dictionary'>): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new PolicyError([
      { code: 'wrong-type', at: '', expected: 'an object of options', found: `\`${typeof given}\`` },
    ]);
  const unknown = Object.keys(given)
    .filter((key) => !(key in options))
    .map(
      (key): Issue => ({ code: 'unknown-key', at: pointer([key]), name: key, ...nearest(key, Object.keys(options)) }),
    );
  const wrong = (Object.keys(options) as (keyof SqlOptions)[])
    .filter((key) => !options[key][1](given[key]))
    .map((key): Issue => ({ code: 'malformed', at: pointer([key]), expected: options[key][0] }));
  const readings = checkReadings(given.readings, dictionary.readings);
  const issues = [...unknown, ...wrong, ...('issues' in readings ? readings.issues : [])];
  if (issues.length > 0) throw new PolicyError(issues);
}
