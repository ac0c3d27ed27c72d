import { describe, expect, it } from 'vitest';
import { type FileTables, type SqlSteps, toSql, toSqlSteps } from '../../src/to-sql.ts';
import { cli } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { trialOf } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';

type On = Parameters<Parameters<typeof withDuckDb>[0]>[0];

/** Each step made a view, and the last that reads them asked. */
async function bySteps(on: On, { steps, select }: SqlSteps, order: string) {
  for (const step of steps) await on.run(`CREATE TEMP VIEW ${step.name} AS ${step.select}`);
  return rowsOf(on, `SELECT * FROM (${select}) ORDER BY ${order}`);
}

const charges = { 'collection.costsIncurred': 'cost', 'collection.reasonableCosts': 'reasonable' };
const tables: FileTables = {
  accounts: { key: 'account', columns: { asOf: 'as_of' } },
  matters: [{ from: 'charges', key: 'account', id: 'id', columns: charges }],
};

describe('SQL in steps', () => {
  it('answers as the one statement does, with views of two decisions in one session', () =>
    withDuckDb(async (on) => {
      for (const decision of ['collection-date', 'invoice-dispute']) {
        const trial = trialOf(contract, decision, { rows: 40, seed, unknown: 0.1, set: 0, dialect: 'duckdb' });
        await factsTable(on, trial.cells, trial.columns);
        const answers = await bySteps(on, trial.inSteps, 'row');
        expect(answers).toHaveLength(40);
        expect(answers).toEqual(await rowsOf(on, `SELECT * FROM (${trial.sql}) ORDER BY row`));
        await on.run('DROP TABLE facts');
      }
    }));

  it('adds up accounts as the one statement does', () =>
    withDuckDb(async (on) => {
      await on.run("CREATE TABLE accounts AS SELECT unnest(['A', 'B']) AS account, DATE '2025-06-10' AS as_of");
      await on.run(
        "CREATE TABLE charges AS SELECT 'A' AS account, 'C-' || i AS id, 1.50 * i AS cost, 100.00 AS reasonable FROM range(1, 4) t(i)",
      );
      const made = toSqlSteps(tables, { dialect: 'duckdb' });
      expect(made.steps.map(({ name }) => name)).toContain('contract_rules_statement_of_accounts');
      const answers = await bySteps(on, made, 'account');
      expect(answers.map(({ owedByCustomer }) => owedByCustomer)).toEqual(['9.00', '0.00']);
      expect(answers).toEqual(await rowsOf(on, `SELECT * FROM (${made.sql}) ORDER BY account`));
    }));

  it('is told by the command beside the statement as a whole', async () => {
    const asked = { dialect: 'spark', from: 'usage' } as const;
    const { out } = await cli('sql fair-use --dialect spark --from usage --json');
    expect(JSON.parse(out)).toMatchObject({ ...toSqlSteps('fair-use', asked), sql: toSql('fair-use', asked) });
  });

  it('names every step once, and reads none but those before', () => {
    const { steps, select } = toSqlSteps('late-payment-fees', { dialect: 'spark' });
    const names = steps.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [at, text] of [...steps.map((step) => step.select), select].entries())
      for (const [read] of text.matchAll(/contract_rules_\w+/g)) expect(names.slice(0, at)).toContain(read);
  });
});
