import { afterAll, describe, expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { toSqlOf } from '../../src/to-sql.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { type Agreement, agreementOf, translated, trialUnder, untranslated } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';

/** Rows of a decision in one run; `SETS` sets of readings beside those by default. */
const rows = Number(process.env.RUNS ?? 40);
const sets = Number(process.env.SETS ?? 1);
const unknown = Number(process.env.UNKNOWN ?? 0.1);

const all = new Map<string, Agreement>();

/** `null` where a decision has no SQL under some other readings, such as interest that bears interest. */
async function answered(decision: string, set: number): Promise<Agreement | null> {
  const trial = trialUnder(contract, decision, { rows, seed: seed + set, unknown, set, dialect: 'duckdb' });
  if (trial === null) return null;
  return withDuckDb(async (on) => {
    await factsTable(on, trial.cells, trial.columns);
    const answers = await rowsOf(on, `SELECT * FROM (${trial.sql}) ORDER BY row`);
    return agreementOf(contract, trial, answers);
  });
}

describe('SQL of DuckDB answers as evaluate does, to the last digit,', () => {
  it.each(translated(contract))(
    '%s, unless it refuses',
    async (decision) => {
      for (let set = 0; set <= sets; set += 1) {
        const found = await answered(decision, set);
        if (found === null) continue;
        all.set(`${decision} ${set}`, found);
        expect(found.different).toEqual([]);
        expect(found.same).toBeGreaterThan(0.2 * rows);
      }
    },
    600_000,
  );

  it.each(Object.keys(untranslated))('but for %s, and says so', (decision) => {
    const attempt = () => toSqlOf(publicPolicy(contract) as never, decision as never, { dialect: 'duckdb' });
    expect(attempt).toThrow(PolicyError);
    expect(attempt).toThrow('cannot be made into code');
  });
});

afterAll(() => {
  if (process.env.RUNS === undefined) return;
  for (const [name, { same, refused }] of all)
    console.info(name, same, [...refused].map(([reason, count]) => `${reason} ${count}`).join('; '));
});
