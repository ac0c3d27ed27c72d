import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { tablesByDefault } from '../../src/sql/file-tables.ts';
import { toSqlOf } from '../../src/to-sql.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import cases from '../assess/files.json' with { type: 'json' };
import { files } from '../assess/random-files.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import type { Readings } from './agreement.ts';
import { rowsOf, tableOf, withDuckDb } from './duckdb.ts';
import { rowsOfFiles } from './file-rows.ts';
import { statementAgreement } from './statement-agreement.ts';

const count = Number(process.env.RUNS ?? 30);
const sets = Number(process.env.SETS ?? 1);
const { readingsFor } = arbitrariesOf(contract);

const written = new Map<string, string>();
/** Written once for all files under the same readings. */
function sqlUnder(readings: Readings): string {
  const key = JSON.stringify(readings);
  const sql =
    written.get(key) ?? toSqlOf(publicPolicy(contract) as never, tablesByDefault, { dialect: 'duckdb', readings });
  written.set(key, sql);
  return sql;
}

/** Groups of files answered in one query, of which most of the time goes into planning; each group is held by itself. */
async function agreements(groups: readonly (readonly object[])[], readings: Readings) {
  const { asked, tables } = rowsOfFiles(groups.flat() as never, readings);
  const sql = sqlUnder(readings);
  const answers = await withDuckDb(async (on) => {
    for (const [name, table] of Object.entries(tables)) await tableOf(on, name, table.rows, table.columns);
    return rowsOf(on, `SELECT * FROM (${sql}) ORDER BY account`);
  });
  let before = 0;
  return groups.map(({ length }) => {
    const [from, to] = [before, before + length];
    before = to;
    const found = statementAgreement(contract, asked.slice(from, to), answers.slice(from, to), readings);
    if (process.env.RUNS !== undefined) console.info(found.same, found.withLines, [...found.refused], [...found.kinds]);
    return found;
  });
}

describe('the statement in SQL of DuckDB is that of assess for every file that is not refused:', () => {
  it('of matters of all kinds, of invoices and moves, and of the cases, wrong charges and what the bank gave back among them', async () => {
    const ofCases = cases.filter(({ expect: said, ...one }) => !('readings' in one) && !('issues' in said));
    const groups = [
      fc.sample(files(), { numRuns: count, seed }),
      fc.sample(files(['invoice', 'move'], 4), { numRuns: count, seed: seed + 1 }),
      ofCases.map(({ file }) => file),
    ];
    const found = await agreements(groups, {});
    expect(found.flatMap(({ different }) => different)).toEqual([]);
    for (const [at, share] of [0.1, 0.25, 0.3].entries())
      expect(found[at]?.withLines).toBeGreaterThan(share * (groups[at] as object[]).length);
    const [, drawn, told] = found;
    expect(drawn?.kinds.size).toBeGreaterThan(5);
    expect([...(told?.kinds ?? [])]).toEqual(
      expect.arrayContaining(['wrong-charge', 'bank-refund', 'interest-reversed', 'days-without-service']),
    );
  }, 600_000);

  it('under readings drawn for all of its decisions, but those that have no SQL', async () => {
    let tried = 0;
    for (let at = 0; tried < sets && at < 20; at += 1) {
      const drawn = ['late-payment-fees', 'overcharge-refund', 'moving-home-refund', 'termination-charge'].map(
        (decision) => fc.sample(readingsFor(decision), { numRuns: 1, seed: seed + at })[0] ?? {},
      );
      try {
        const [found] = await agreements(
          [fc.sample(files(['invoice', 'move', 'collection'], 4), { numRuns: count / 2, seed: seed + at })],
          Object.assign({}, ...drawn) as Readings,
        );
        expect(found?.different).toEqual([]);
        tried += 1;
      } catch (error) {
        if (!(error instanceof PolicyError) || error.issues[0]?.code !== 'not-compiled') throw error;
      }
    }
    expect(tried).toBe(sets);
  }, 600_000);
});
