import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, trialOf } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';
import { python } from './spark-run.ts';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const main = fileOf('../../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'spark-job-'));
const [source, target] = ['invoices', 'answers'].map((name) => join(folder, name)) as [string, string];
const trial = trialOf(contract, 'invoice-dispute', { rows: 300, seed, unknown: 0.2, set: 0, dialect: 'spark' });
/** More challenged than the invoice asks for, which `evaluate` refuses too. */
const wrong = {
  asOf: '2024-02-10',
  'invoice.date': '2024-01-31',
  'invoice.amount': '10.00',
  dispute: true,
  'dispute.amount': '20.00',
};

/** The job as it ships, with two workers, in a group of processes of its own. */
function started(): { readonly job: ChildProcess; readonly said: Promise<string> } {
  const options = ['--decision', trial.decision, '--in', source, '--out', target, '--keep', 'row,region'];
  const command = ['--partition-by', 'region', '--command', `${process.execPath} ${main}`];
  const job = spawn(
    join(dirname(python as string), 'spark-submit'),
    ['--master', 'local[2]', fileOf('../../spark/contract_rules.py'), ...options, ...command],
    { detached: true, env: { ...process.env, PYSPARK_PYTHON: python }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [out, failed] = ['', ''];
  job.stdout?.on('data', (text) => {
    out += text;
  });
  job.stderr?.on('data', (text) => {
    failed += text;
  });
  const said = new Promise<string>((resolve, reject) => {
    job.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`ended with ${code}: ${failed}`))));
  });
  return { job, said };
}

describe.skipIf(python === undefined)('the job for Spark', () => {
  beforeAll(async () => {
    if (!existsSync(main)) throw new Error(`${main} is not there: npm run build first`);
    await withDuckDb(async (on) => {
      await factsTable(on, [...trial.cells, wrong], trial.columns);
      const rows = "SELECT *, CASE WHEN row % 3 = 0 THEN 'north' ELSE 'south' END AS region FROM facts";
      await on.run(`COPY (${rows}) TO '${source}' (FORMAT parquet, PARTITION_BY (region))`);
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves nothing under the name of its output when it is killed', async () => {
    const { job, said } = started();
    const ended = said.then(
      () => 'done',
      () => 'killed',
    );
    while (job.exitCode === null && !existsSync(`${target}.partial`)) await wait(20);
    process.kill(-(job.pid as number), 'SIGKILL');
    expect(await ended).toBe('killed');
    expect(existsSync(`${target}.partial`)).toBe(true);
    expect(existsSync(target)).toBe(false);
  }, 1_200_000);

  it('answers every row of partitioned Parquet, and what SQL refuses by `contract-rules batch`', async () => {
    const told = JSON.parse((await started().said).trim().split('\n').at(-1) as string) as Record<string, unknown>;
    const all = await withDuckDb((on) =>
      rowsOf(on, `SELECT * FROM read_parquet('${target}/*/*.parquet', hive_partitioning = true) ORDER BY row`),
    );
    expect(all.map(({ row }) => row)).toEqual([...trial.facts, wrong].map((_, at) => at));
    expect(all.every(({ row, region }) => region === (Number(row) % 3 === 0 ? 'north' : 'south'))).toBe(true);
    const bySql = all.filter(({ answered_by: by }) => by === 'sql').length;
    expect(bySql).toBeGreaterThan(0.5 * all.length);
    expect(bySql).toBeLessThan(all.length);
    const refused = Object.values(told.refused as Record<string, number>).reduce((a, b) => a + b, 0);
    expect([told.answered_by_sql, refused]).toEqual([bySql, all.length - bySql]);

    const answers = all.slice(0, -1);
    const { different, same } = agreementOf(contract, trial, answers);
    expect(different).toEqual([]);
    expect(same).toBe(answers.length);
    expect(answers.every(({ issues }) => issues === null)).toBe(true);
    const { issues, outcome, answered_by: by } = all.at(-1) as Record<string, unknown>;
    const found = JSON.parse(issues as string) as readonly { readonly at: string }[];
    expect([by, outcome, found.length > 0]).toEqual(['evaluate', null, true]);
    expect(existsSync(`${target}.partial`)).toBe(false);
  }, 1_200_000);
});
