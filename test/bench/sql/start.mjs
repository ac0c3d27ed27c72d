// Rows a second on one thread of DuckDB, of generated SQL and of SQL written by hand, beside `evaluate`; and Parquet to Parquet beside reading
// and writing alone. `npm run bench:sql -- [rows] [rows of Parquet]` prints a table; nothing is held to it, as machines differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { evaluate } from '../../../dist/index.js';
import { toSql } from '../../../dist/sql/index.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const inParquet = Number(process.argv[3] ?? 10_000_000);

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const on = await instance.connect();

/** Invoices as a warehouse has them: some challenged, nothing left out. */
const invoices = (count) => `SELECT i AS id, DATE '2024-01-01' + CAST(hash(i) % 400 AS INTEGER) AS issued,
  DATE '2024-01-20' + CAST(hash(i + 1) % 500 AS INTEGER) AS as_of, CAST(hash(i + 2) % 100000000 / 100 AS DECIMAL(9, 2)) AS amount,
  i % 3 = 0 AS challenged, CASE WHEN i % 3 = 0 THEN ['letter', 'fax', 'email', 'telephone', 'headed-fax'][1 + CAST(hash(i + 4) % 5 AS INTEGER)] END AS form,
  CASE WHEN i % 3 = 0 THEN DATE '2024-01-01' + CAST(hash(i) % 400 AS INTEGER) + CAST(hash(i + 5) % 60 AS INTEGER) END AS sent,
  CASE WHEN i % 3 = 0 THEN CAST(hash(i + 2) % 100000000 / 100 AS DECIMAL(9, 2)) - CAST(hash(i + 6) % 100 / 10000 AS DECIMAL(9, 2)) END AS challenged_sum
  FROM range(${count}) t(i)`;

const columns = {
  asOf: { column: 'as_of', null: 'refused' },
  'invoice.date': { column: 'issued', null: 'refused' },
  'invoice.amount': { column: 'amount', null: 'refused' },
  dispute: { column: 'challenged', null: 'refused' },
  'dispute.form': { column: 'form', null: 'none' },
  'dispute.sentOn': { column: 'sent', null: 'none' },
  'dispute.amount': { column: 'challenged_sum', null: 'none' },
};
const generated = (from) => toSql('invoice-dispute', { dialect: 'duckdb', from, keep: ['id'], columns });

const byHand = (from) => `SELECT id, CASE WHEN refused IS NOT NULL THEN NULL WHEN in_time THEN 'in-time'
    WHEN NOT coalesce(written, FALSE) AND as_of <= last_day THEN 'open' ELSE 'deemed-accepted' END AS outcome,
  CASE WHEN refused IS NULL THEN last_day END AS "lastDayToDispute",
  CASE WHEN refused IS NULL THEN amount - CASE WHEN in_time THEN challenged_sum ELSE 0 END END AS undisputed,
  CASE WHEN refused IS NULL THEN FALSE END AS "refundBarred", refused
  FROM (SELECT *, written AND sent <= last_day AS in_time FROM (
    SELECT *, issued + 30 AS last_day, form IN ('letter', 'fax', 'headed-fax', 'email') AS written,
      CASE WHEN as_of IS NULL OR issued IS NULL OR amount IS NULL OR challenged IS NULL THEN 'missing'
        WHEN as_of NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' OR issued NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' THEN 'day'
        WHEN sent NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31' OR amount < 0 OR challenged_sum < 0 OR amount >= 10000000 THEN 'form'
        WHEN challenged <> (form IS NOT NULL) OR challenged <> (sent IS NOT NULL) OR challenged <> (challenged_sum IS NOT NULL) THEN 'entity'
        WHEN form NOT IN ('letter', 'fax', 'headed-fax', 'email', 'telephone') THEN 'form of the challenge'
        WHEN sent < issued THEN 'order of days' WHEN challenged_sum > amount THEN 'more than the invoice' END AS refused
    FROM ${from}))`;

async function seconds(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
async function best(work, times = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at += 1) least = Math.min(least, await seconds(work));
  return least;
}
const into = (query) => on.run(`CREATE OR REPLACE TABLE answers AS ${query}`);
const rate = (count, time) => `${Math.round(count / time).toLocaleString('en-GB')} rows a second`;

await on.run(`CREATE TABLE rows AS ${invoices(rows)}`);
const differing = `SELECT count(*)::INTEGER FROM (SELECT id, outcome, "lastDayToDispute", undisputed, "refundBarred", refused IS NULL FROM (${generated('rows')})
  EXCEPT SELECT id, outcome, "lastDayToDispute", undisputed, "refundBarred", refused IS NULL FROM (${byHand('rows')}))`;
const [[different]] = (await on.runAndReadAll(differing)).getRowsJson();
console.log(`invoice-dispute: ${rows.toLocaleString('en-GB')} rows, ${different} of them otherwise by hand`);
const hand = await best(() => into(byHand('rows')));
const own = await best(() => into(`SELECT * EXCLUDE (needs) FROM (${generated('rows')})`));
const sample = (await on.runAndReadAll('SELECT * FROM rows LIMIT 20000')).getRowObjectsJson();
const facts = sample.map(
  ({ as_of: asOf, issued: date, amount, challenged, form, sent: sentOn, challenged_sum: sum }) => ({
    asOf,
    invoice: { date, amount },
    dispute: challenged ? { form, sentOn, amount: sum } : null,
  }),
);
const evaluated = await best(() =>
  facts.forEach((one) => {
    try {
      evaluate('invoice-dispute', one);
    } catch {}
  }),
);
console.log(`  by hand   ${rate(rows, hand)}`);
console.log(`  generated ${rate(rows, own)}, ${Math.round((100 * hand) / own)}% of that`);
console.log(`  evaluate  ${rate(sample.length, evaluated)}`);

const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
try {
  const [input, output] = ['in', 'out'].map((name) => join(folder, `${name}.parquet`));
  await on.run("SET memory_limit = '1500MB'");
  await on.run('SET preserve_insertion_order = false');
  await on.run('DROP TABLE rows');
  await on.run(`COPY (${invoices(inParquet)}) TO '${input}' (FORMAT parquet)`);
  const from = `read_parquet('${input}')`;
  const copied = await seconds(() => on.run(`COPY (SELECT * FROM ${from}) TO '${output}' (FORMAT parquet)`));
  const answered = await seconds(() => on.run(`COPY (${generated(from)}) TO '${output}' (FORMAT parquet)`));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `Parquet to Parquet, ${inParquet.toLocaleString('en-GB')} rows on one thread: ${answered.toFixed(1)} s, ${(answered / copied).toFixed(2)} times reading and writing alone (${copied.toFixed(1)} s); ${memory} MB at most`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
console.log(execFileSync('uptime', { encoding: 'utf8' }).trim());
