import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { dialects } from '../../src/sql/dialect.ts';
import { toSqlStepsOf } from '../../src/to-sql.ts';
import { files } from '../assess/random-files.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, type Trial, translated, trialUnder } from './agreement.ts';
import { rowsOfFiles } from './file-rows.ts';
import { answersBySpark, python, type SparkQuery } from './spark-run.ts';
import { statementAgreement } from './statement-agreement.ts';

const rows = Number(process.env.SPARK_RUNS ?? 200);
const sets = Number(process.env.SPARK_SETS ?? 1);
/**
 * Of those that take Spark minutes to plan, one is asked under other readings, which this number draws: DuckDB answers them all under such
 * readings. `SPARK_SETS` asks all.
 */
const drawn = Number(process.env.SPARK_DRAW ?? 0);
const isLong = ({ sql }: Trial): boolean => sql.length > 300_000;
/** Customers' files, of which there are statements beside the decisions. */
const STATEMENT = 'statement';
/** Texts that end in a line feed, which no form of a fact does. */
const ENDINGS = 'endings';
const asked = process.env.SPARK_ONLY?.split(',') ?? [...translated(contract), STATEMENT];
const only = asked.filter((one) => one !== STATEMENT);

/** What invoices come to: with columns of all facts, Spark plans the statement for minutes. */
const isOfInvoices = (path: string): boolean =>
  [
    'asOf',
    'payments',
    'baseRates',
    'dispute',
    'payment.method',
    'payment.feesWaived',
    'directDebit.failedOn',
    'account.suspendedOn',
  ].includes(path) ||
  /^(invoice|collection)\./.test(path) ||
  /^dispute\.(mistakeAccepted|wronglyCharged|refundedOn)$/.test(path);

/** These are also asked in one statement, as `toSql` writes it. */
const inOne = ['fair-use', 'invoice-dispute'];

const queryOf = ({ cells, columns }: Trial, { steps, select }: Pick<SparkQuery, 'steps' | 'select'>): SparkQuery => ({
  steps,
  select,
  tables: {
    facts: {
      columns: new Map([['row', 'INT'], ...columns]),
      rows: cells.map((one, row) => ({ row, ...one })),
    },
  },
});
const inOrder = (answers: readonly Record<string, unknown>[], by: string) =>
  answers.toSorted((a, b) => (a[by] as number) - (b[by] as number));

describe('SQL of Spark', () => {
  if (python === undefined)
    it('is left out, as SPARK_PYTHON names no Python with PySpark', () => {
      expect(translated(contract).length).toBeGreaterThan(25);
    });
  else
    it('answers as evaluate does, to the last digit, unless it refuses', () => {
      const trials = new Map<string, Trial>();
      for (let set = 0; set <= sets; set += 1)
        for (const decision of only) {
          const trial = trialUnder(contract, decision, { rows, seed: seed + set, unknown: 0.1, set, dialect: 'spark' });
          if (trial !== null) trials.set(`${decision}-${set}`, trial);
        }
      const long = [...trials].filter(([, trial]) => isLong(trial) && Object.keys(trial.readings).length > 0);
      if (process.env.SPARK_SETS === undefined)
        for (const [at, [name]] of long.entries()) if (at !== drawn % long.length) trials.delete(name);
      const queries = new Map([...trials].map(([name, trial]) => [name, queryOf(trial, trial.inSteps)]));
      for (const [name, trial] of [...trials].filter(([, { decision }]) => inOne.includes(decision))) {
        queries.set(`${name} in one`, queryOf(trial, { steps: [], select: trial.sql }));
        trials.set(`${name} in one`, trial);
      }
      const someFiles = fc.sample(files(['invoice', 'collection'], 4), { numRuns: rows, seed }) as never;
      const { asked: ofFiles, tables, from } = rowsOfFiles(someFiles, {}, isOfInvoices);
      if (asked.includes(STATEMENT))
        queries.set(STATEMENT, {
          ...toSqlStepsOf(publicPolicy(contract) as never, from, { dialect: 'spark' }),
          tables,
        });
      const endings = ['P1Y', 'P1Y\n', 'P1Y\n\n', '\nP1Y'];
      queries.set(ENDINGS, {
        steps: [],
        select: `SELECT row, ${dialects.spark.matches('text', 'P[0-9]Y')} AS whole FROM facts`,
        tables: {
          facts: {
            columns: new Map([
              ['row', 'INT'],
              ['text', 'STRING'],
            ]),
            rows: endings.map((text, row) => ({ row, text })),
          },
        },
      });
      const all = answersBySpark(queries);
      expect(inOrder(all.get(ENDINGS) ?? [], 'row').map(({ whole }) => whole)).toEqual([true, false, false, false]);
      const different: string[] = [];
      const statements = all.get(STATEMENT);
      if (statements !== undefined) {
        const found = statementAgreement(contract, ofFiles, inOrder(statements, 'account'), {});
        if (found.withLines <= 0.1 * ofFiles.length) different.push(`statement: ${found.withLines} with lines`);
        for (const one of found.different) different.push(`statement: ${one}`);
      }
      for (const [name, trial] of trials) {
        const found = agreementOf(contract, trial, inOrder(all.get(name) ?? [], 'row'));
        if (found.same <= 0.2 * rows) different.push(`${name}: ${found.same} the same`);
        for (const one of found.different) different.push(`${name}: ${one}`);
      }
      expect(different).toEqual([]);
    }, 1_800_000);
});
