import { expect, it } from 'vitest';
import { isWhole, type Type } from '../../src/language/model/type.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, trialOf } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';

const days = [
  'infinity',
  '-infinity',
  '0001-01-01',
  '9999-12-31',
  '5000-01-01 (BC)',
  '5877642-06-25 (BC)',
  '5881580-07-10',
];
const wholes = ['9223372036854775807', '(-9223372036854775808)', '-1'];

/** What no fact of a type may be, though its column holds it: as SQL writes it. */
function farFrom(type: Type): readonly string[] {
  if (type === 'date') return days.map((day) => `DATE '${day}'`);
  if (isWhole(type)) return wholes;
  if (type === 'money' || type === 'decimal' || type === 'percent')
    return ['-', ''].map((sign) => `${sign}${'9'.repeat(25)}.99`);
  if (typeof type !== 'object' || !('list' in type)) return [];
  const { list } = type;
  if (typeof list !== 'object' || !('record' in list)) return ['[NULL]', ...farFrom(list).map((far) => `[${far}]`)];
  const fields = Object.entries(list.record);
  const entry = (own?: string, far = 'NULL') =>
    `{${fields.map(([name, of]) => `'${name}': ${name === own ? far : near(of)}`).join(', ')}}`;
  return [
    '[NULL]',
    `[${entry()}, NULL]`,
    ...fields.flatMap(([name, of]) => ['NULL', ...farFrom(of)].map((far) => `[${entry()}, ${entry(name, far)}]`)),
  ];
}

function near(type: Type): string {
  if (type === 'date') return "DATE '2025-03-01'";
  if (isWhole(type) || type === 'money' || type === 'decimal' || type === 'percent') return '10';
  return type === 'boolean' ? 'FALSE' : 'NULL';
}

const answered = 40;
/** So many of these rows hold each value in place of their own. */
const beside = 6;

it.each(['moving-home-refund', 'late-payment-interest', 'price-rise-exit', 'final-settlement', 'overcharge-refund'])(
  'rows that hold what no fact may be leave others of %s answered as evaluate does',
  async (decision) => {
    const trial = trialOf(contract, decision, { rows: answered, seed, unknown: 0.02, set: 0, dialect: 'duckdb' });
    const names = [...trial.columns.keys()];
    const far = names.flatMap((name) =>
      farFrom(contract.dictionary.facts.get(name)?.type ?? 'boolean').flatMap((value) =>
        Array.from({ length: beside }, () => `CAST(${value} AS ${trial.columns.get(name)}) AS "${name}"`),
      ),
    );
    const rows = far.map(
      (value, at) => `SELECT * REPLACE (${value}, ${answered + at} AS row) FROM facts WHERE row = ${at % answered}`,
    );
    const none = `SELECT ${answered + far.length}, ${names.map(() => 'NULL').join(', ')}`;
    await withDuckDb(async (on) => {
      await factsTable(on, trial.cells, trial.columns);
      await on.run(`INSERT INTO facts ${[...rows, none].join('\nUNION ALL ')}`);
      const answers = await rowsOf(on, `SELECT * FROM (${trial.sql}) ORDER BY row`);
      expect(answers).toHaveLength(answered + far.length + 1);
      const { different, same } = agreementOf(contract, trial, answers);
      expect(different).toEqual([]);
      expect(same).toBeGreaterThan(10);
      expect(answers.at(-1)?.outcome ?? null).toBeNull();
      // Though it may read no entry of them.
      const isOfDays = (value: string) => days.some((day) => value.includes(`DATE '${day}'`));
      const holdDays = far.flatMap((value, at) => (isOfDays(value) ? [answers[answered + at]] : []));
      expect(holdDays.filter((row) => row?.refused === null)).toEqual([]);
      expect(holdDays.length).toBeGreaterThan(0);
    });
  },
);
