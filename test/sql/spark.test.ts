import { describe, expect, it } from 'vitest';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, type Trial, translated, trialUnder } from './agreement.ts';
import { answersBySpark, python } from './spark-run.ts';

const rows = Number(process.env.SPARK_RUNS ?? 200);
const sets = Number(process.env.SPARK_SETS ?? 1);
const only = process.env.SPARK_ONLY?.split(',') ?? translated(contract);

/** All decisions under the readings by default and under others, in one application. */
function answersOf(trials: ReadonlyMap<string, Trial>): ReadonlyMap<string, readonly Record<string, unknown>[]> {
  const queries = [...trials].map(([name, { sql, cells, columns }]) => {
    const facts = {
      columns: new Map([['row', 'INT'], ...columns]),
      rows: cells.map((one, row) => ({ row, ...one })),
    };
    return [name, { sql, tables: { facts } }] as const;
  });
  const inOrder = (answers: readonly Record<string, unknown>[]) =>
    answers.toSorted((a, b) => (a.row as number) - (b.row as number));
  return new Map([...answersBySpark(new Map(queries))].map(([name, answers]) => [name, inOrder(answers)]));
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
