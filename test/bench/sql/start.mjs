// Rows a second on one thread of DuckDB, of generated SQL and of SQL written by hand, beside `evaluate`; and Parquet to Parquet beside reading
// and writing alone. `npm run bench:sql -- [rows] [rows of Parquet]` prints a table; nothing is held to it, as machines differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { evaluate } from '../../../dist/index.js';
import { toSql } from '../../../dist/sql/index.js';
import { invoiceDispute } from './invoice-dispute.mjs';
import { latePaymentInterest } from './late-payment-interest.mjs';
import { movingHomeRefund } from './moving-home-refund.mjs';
import { priceRiseExit } from './price-rise-exit.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const inParquet = Number(process.argv[3] ?? 10_000_000);

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const on = await instance.connect();

const questions = [invoiceDispute, priceRiseExit, latePaymentInterest, movingHomeRefund];
const generated = ({ decision, columns }, from) => toSql(decision, { dialect: 'duckdb', from, keep: ['id'], columns });

/** Seconds of the processor, which on one thread are those of a machine that has nothing else to do. */
async function seconds(work) {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000_000;
}
async function best(work, times = 5) {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at += 1) least = Math.min(least, await seconds(work));
  return least;
}
const into = (query) => on.run(`CREATE OR REPLACE TABLE answers AS ${query}`);
const rate = (count, time) => `${Math.round(count / time).toLocaleString('en-GB')} rows a second`;

for (const question of questions) {
  const { decision, values, byHand, factsOf } = question;
  await on.run(`CREATE OR REPLACE TABLE rows AS ${question.rows(rows)}`);
  const shown = ['id', 'outcome', ...values.map((name) => `"${name}"`), 'refused IS NULL AS answered'].join(', ');
  const [one, other] = [generated(question, 'rows'), byHand('rows')].map((query) => `SELECT ${shown} FROM (${query})`);
  // Some rows are refused by the generated alone, where digits are not held.
  const [[different, answered]] = (
    await on.runAndReadAll(
      `SELECT (SELECT count(*)::INTEGER FROM (SELECT * FROM (${one}) WHERE answered EXCEPT ${other})), (SELECT count(*)::INTEGER FROM (${one}) WHERE answered)`,
    )
  ).getRowsJson();
  console.log(
    `${decision}: ${rows.toLocaleString('en-GB')} rows, ${answered} answered, ${different} of them otherwise by hand`,
  );
  if (different > 0) process.exitCode = 1;
  const hand = await best(() => into(byHand('rows')));
  const own = await best(() => into(`SELECT * EXCLUDE (needs) FROM (${generated(question, 'rows')})`));
  const facts = (await on.runAndReadAll('SELECT * FROM rows LIMIT 20000')).getRowObjectsJson().map(factsOf);
  const evaluated = await best(() =>
    facts.forEach((given) => {
      try {
        evaluate(decision, given);
      } catch {}
    }),
  );
  console.log(`  by hand   ${rate(rows, hand)}`);
  console.log(`  generated ${rate(rows, own)}, ${Math.round((100 * hand) / own)}% of that`);
  console.log(`  evaluate  ${rate(facts.length, evaluated)}`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
try {
  const [input, output] = ['in', 'out'].map((name) => join(folder, `${name}.parquet`));
  await on.run("SET memory_limit = '1500MB'");
  await on.run('SET preserve_insertion_order = false');
  await on.run('DROP TABLE rows');
  await on.run(`COPY (${invoiceDispute.rows(inParquet)}) TO '${input}' (FORMAT parquet)`);
  const from = `read_parquet('${input}')`;
  const write = (query) => best(() => on.run(`COPY (${query}) TO '${output}' (FORMAT parquet)`), 3);
  const copied = await write(`SELECT * FROM ${from}`);
  const answered = await write(generated(invoiceDispute, from));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `Parquet to Parquet, ${inParquet.toLocaleString('en-GB')} rows on one thread: ${answered.toFixed(1)} s, ${(answered / copied).toFixed(2)} times reading and writing alone (${copied.toFixed(1)} s); ${memory} MB at most`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
console.log(execFileSync('uptime', { encoding: 'utf8' }).trim());
