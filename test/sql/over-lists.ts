import * as fc from 'fast-check';
import { expect } from 'vitest';
import { Interpreter } from '../../src/core/interpret.ts';
import type { Node } from '../../src/core/nodes.ts';
import type { Raw } from '../../src/core/raw.ts';
import { simplified } from '../../src/core/simpler/simplified.ts';
import { Constants } from '../../src/sql/constants.ts';
import { dialects } from '../../src/sql/dialect.ts';
import { expressions } from '../../src/sql/expressions.ts';
import { BOOLEAN, type Kind, number } from '../../src/sql/kinds.ts';
import { ColumnNames } from '../../src/sql/names.ts';
import { roundedWithin } from '../../src/sql/rounded-within.ts';
import { listOf, Scope } from '../../src/sql/scope.ts';
import { Writer } from '../../src/sql/writer.ts';
import { type Decimal, decimal, toPlain } from '../../src/values/decimal.ts';
import { seed } from '../seed.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';

interface Row {
  readonly list: readonly (readonly [boolean, number, number])[];
  readonly beside: number;
}
const small = fc.integer({ min: -50, max: 50 });
const rows: fc.Arbitrary<Row> = fc.record({
  list: fc.array(fc.tuple(fc.boolean(), small, fc.integer({ min: -999, max: 999 })), { maxLength: 6 }),
  beside: small,
});
const hundredths = (n: number): Decimal =>
  decimal(`${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`);

export function written(roots: readonly Node[]) {
  const dialect = dialects.duckdb;
  const kinds = { is: 'tuple', of: [BOOLEAN, number(1n, -50n, 50n), number(100n, -999n, 999n)] } as const;
  const facts: Readonly<Record<string, ReturnType<Writer['fact']>>> = {
    list: listOf('entries', kinds, 6),
    beside: { text: 'beside', kind: number(1n, -50n, 50n) },
  };
  const on = new Writer(
    expressions,
    dialect,
    (path) => facts[path] as ReturnType<Writer['fact']>,
    new Constants(dialect, new ColumnNames([])),
  );
  const at = new Scope(null, 0, () => {
    throw new Error('nothing is bound');
  });
  const told = simplified(roots);
  const rounded = roundedWithin(roots.map(told));
  const texts = roots.map((root) => on.written(rounded(told(root)), at));
  return { texts, refusals: on.refusals, constants: on.constants.columns };
}

export const literal = ({ list: entries, beside: n }: Row): string =>
  `(CAST([${entries.map(([a, b, c]) => `{p0: ${a}, p1: ${b}, p2: ${c}}`).join(', ')}] AS STRUCT(p0 BOOLEAN, p1 BIGINT, p2 BIGINT)[]), CAST(${n} AS BIGINT))`;

/** As the interpreter has it, numbers in so many parts. */
function held(value: Raw, kind: Kind): unknown {
  if (kind.is === 'list')
    return (value as readonly (readonly Raw[])[]).map((tuple) =>
      Object.fromEntries(tuple.map((of, index) => [`p${index}`, held(of, kind.entry?.of[index] as typeof kind)])),
    );
  if (kind.is !== 'number') return value;
  if (typeof value === 'number') return String(BigInt(value) * kind.parts);
  const [ones, places = ''] = toPlain(value as Decimal).split('.') as [string, string?];
  const digits = String(kind.parts).length - 1;
  expect(places.length).toBeLessThanOrEqual(digits);
  return String(BigInt(`${ones}${places.padEnd(digits, '0')}`));
}

/** What terms come to in SQL is what the interpreter has, of rows that are drawn, unless these are refused. */
export async function expectAlike(
  roots: readonly Node[],
  { texts, refusals, constants }: ReturnType<typeof written>,
): Promise<void> {
  const drawn = fc.sample(rows, { numRuns: 60, seed });
  const columns = texts.map(({ text }, index) => `${text} AS c${index}`);
  const isRefused = ['FALSE', ...refusals.map(({ where }) => `coalesce(${where}, FALSE)`)].join(' OR ');
  const from = `(VALUES ${drawn.map(literal).join(', ')}) t(entries, beside)`;
  const told = ['1 AS one', ...constants].join(', ');
  const query = `SELECT ${[...columns, `${isRefused} AS refused`].join(', ')} FROM ${from}, (SELECT ${told})`;
  const answers = await withDuckDb((on) => rowsOf(on, query));
  const expected = drawn.map(({ list: entries, beside: n }) => {
    const facts = { list: [entries.map(([a, b, c]) => [a, b, hundredths(c)])], beside: [n] };
    const on = new Interpreter((path) => facts[path as 'list'] as never);
    return Object.fromEntries(
      roots.map((root, index) => [`c${index}`, held(on.of(root), texts[index]?.kind as never)]),
    );
  });
  const pairs = answers.flatMap(({ refused, ...own }, index) => (refused ? [] : [{ own, as: expected[index] }]));
  expect(pairs.length).toBeGreaterThan(drawn.length / 2);
  expect(pairs.map(({ own }) => own)).toEqual(pairs.map(({ as }) => as));
}
