import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, type Trial, translated, trialUnder } from './agreement.ts';
import { sparkType } from './spark-columns.ts';

/** The Python that has PySpark. */
const python = process.env.SPARK_PYTHON;
const rows = Number(process.env.SPARK_RUNS ?? 200);
const sets = Number(process.env.SPARK_SETS ?? 1);
const only = process.env.SPARK_ONLY?.split(',') ?? translated(contract);

/** All decisions under the readings by default and under others, in one application. */
function answersOf(trials: ReadonlyMap<string, Trial>): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'spark-'));
  try {
    for (const [name, { sql, cells, columns }] of trials) {
      const schema = ['row INT', ...[...columns].map(([path, type]) => `\`${path}\` ${sparkType(type)}`)].join(', ');
      writeFileSync(
        join(folder, `${name}.rows.ndjson`),
        cells.map((one, row) => JSON.stringify({ row, ...one })).join('\n'),
      );
      writeFileSync(join(folder, `${name}.trial.json`), JSON.stringify({ schema, sql, rows: `${name}.rows.ndjson` }));
    }
    const script = fileURLToPath(new URL('spark/run_queries.py', import.meta.url));
    execFileSync(python as string, [script, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return new Map(
      [...trials.keys()].map((name) => {
        const lines = readFileSync(join(folder, `${name}.answers.ndjson`), 'utf8').split('\n');
        const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
        return [name, answers.sort((a, b) => (a.row as number) - (b.row as number))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
      const different: string[] = [];
      for (const [name, answers] of answersOf(trials)) {
        const found = agreementOf(contract, trials.get(name) as Trial, answers);
        if (found.same <= 0.2 * rows) different.push(`${name}: ${found.same} the same`);
        for (const one of found.different) different.push(`${name}: ${one}`);
      }
      expect(different).toEqual([]);
    }, 1_800_000);
});
