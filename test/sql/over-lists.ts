import * as fc from 'fast-check';
import { expect } from 'vitest';
import { Interpreter } from '../../src/core/interpret.ts';
import { type Node, node } from '../../src/core/nodes.ts';
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

/** A list of entries of a condition, a whole number and a sum, and a sum beside it. */
export const list = node('fact', 'list', [], { path: 'list', index: 0 });
export const beside = node('fact', 'whole', [], { path: 'beside', index: 0 }, [-50, 50]);

export const bound =
  (which: 'entry' | 'state' | 'next', level = 1) =>
  (index: number, sort: 'boolean' | 'whole' | 'decimal'): Node =>
    node('bound', sort, [], { level, which, index }, sort === 'whole' && which === 'entry' ? [-50, 50] : undefined);
const entry = bound('entry');
export const state = bound('state');
export const [isTaken, count, sum] = [entry(0, 'boolean'), entry(1, 'whole'), entry(2, 'decimal')];

export const fold = (over: Node, first: readonly Node[], next: readonly Node[]): Node =>
  node('fold', 'tuple', [over, ...first, ...next], { level: 1, width: first.length });
export const part = (of: Node, index: number, sort: 'boolean' | 'whole' | 'decimal'): Node =>
  node('part', sort, [of], { index });
export const each = (over: Node, where: Node, gives: readonly Node[]): Node =>
  node('each', 'list', [over, where, ...gives], { level: 1 });
export const some = (over: Node, holds: Node): Node => node('some', 'boolean', [over, holds], { level: 1 });
export const countAgain = bound('entry')(0, 'whole');

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

/** What terms come to in SQL is what the interpreter has, of rows that are drawn. */
export async function expectAlike(
  roots: readonly Node[],
  { texts, constants }: ReturnType<typeof written>,
): Promise<void> {
  const drawn = fc.sample(rows, { numRuns: 60, seed });
  const columns = texts.map(({ text }, index) => `${text} AS c${index}`);
  const from = `(VALUES ${drawn.map(literal).join(', ')}) t(entries, beside)`;
  const told = ['1 AS one', ...constants].join(', ');
  const answers = await withDuckDb((on) => rowsOf(on, `SELECT ${columns.join(', ')} FROM ${from}, (SELECT ${told})`));
  const expected = drawn.map(({ list: entries, beside: n }) => {
    const facts = { list: [entries.map(([a, b, c]) => [a, b, hundredths(c)])], beside: [n] };
    const on = new Interpreter((path) => facts[path as 'list'] as never);
    return Object.fromEntries(
      roots.map((root, index) => [`c${index}`, held(on.of(root), texts[index]?.kind as never)]),
    );
  });
  expect(answers).toEqual(expected);
}
