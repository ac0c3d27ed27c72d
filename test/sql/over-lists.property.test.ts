import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, toDecimal } from '../../src/core/arithmetic.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import { less, not, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import type { Raw } from '../../src/core/raw.ts';
import { simplified } from '../../src/core/simpler/simplified.ts';
import { Calendars } from '../../src/sql/calendars.ts';
import { dialects } from '../../src/sql/dialect.ts';
import { expressions } from '../../src/sql/expressions.ts';
import { BOOLEAN, type Kind, number } from '../../src/sql/kinds.ts';
import { roundedWithin } from '../../src/sql/rounded-within.ts';
import { listOf, Scope } from '../../src/sql/scope.ts';
import { Writer } from '../../src/sql/writer.ts';
import { type Decimal, decimal, toPlain } from '../../src/values/decimal.ts';
import { seed } from '../seed.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';
import { beside, bound, count, each, gathered, list, others } from './terms-over-lists.ts';
import { onBefore, onGathered, scanned } from './terms-so-far.ts';

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

function written(roots: readonly Node[]) {
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
    new Calendars(dialect),
  );
  const at = new Scope(null, 0, () => {
    throw new Error('nothing is bound');
  });
  const told = simplified(roots);
  const rounded = roundedWithin(roots.map(told));
  const texts = roots.map((root) => on.written(rounded(told(root)), at));
  return { texts, refusals: on.refusals };
}

const literal = ({ list: entries, beside: n }: Row): string =>
  `(CAST([${entries.map(([a, b, c]) => `{p0: ${a}, p1: ${b}, p2: ${c}}`).join(', ')}] AS STRUCT(p0 BOOLEAN, p1 BIGINT, p2 BIGINT)[]), CAST(${n} AS BIGINT))`;

/** As the interpreter has it, numbers in so many parts. */
function told(value: Raw, kind: Kind): unknown {
  if (kind.is === 'list')
    return (value as readonly (readonly Raw[])[]).map((tuple) =>
      Object.fromEntries(tuple.map((of, index) => [`p${index}`, told(of, kind.entry?.of[index] as typeof kind)])),
    );
  if (kind.is !== 'number') return value;
  if (typeof value === 'number') return String(BigInt(value) * kind.parts);
  const [ones, places = ''] = toPlain(value as Decimal).split('.') as [string, string?];
  const digits = String(kind.parts).length - 1;
  expect(places.length).toBeLessThanOrEqual(digits);
  return String(BigInt(`${ones}${places.padEnd(digits, '0')}`));
}

describe('what is gone over in SQL comes to what it comes to entry by entry:', () => {
  it.each(Object.entries({ ...gathered, ...scanned, ...onBefore, ...onGathered, ...others }))(
    '%s',
    async (name, roots) => {
      const { texts, refusals } = written(roots);
      const isCarried = texts.some(({ text }) => text.includes('list_reduce'));
      expect(isCarried, 'a state is carried').toBe(name === 'what is carried on');
      const drawn = fc.sample(rows, { numRuns: 60, seed });
      await withDuckDb(async (on) => {
        const columns = texts.map(({ text }, index) => `${text} AS c${index}`);
        const refused = refusals.map(({ where }) => `coalesce(${where}, FALSE)`);
        const answers = await rowsOf(
          on,
          `SELECT ${[...columns, `${['FALSE', ...refused].join(' OR ')} AS refused`].join(', ')} FROM (VALUES ${drawn.map(literal).join(', ')}) t(entries, beside)`,
        );
        const expected = drawn.map(({ list: entries, beside: n }) => {
          const facts = { list: [entries.map(([a, b, c]) => [a, b, hundredths(c)])], beside: [n] };
          const on = new Interpreter((path) => facts[path as 'list'] as never);
          return Object.fromEntries(
            roots.map((root, index) => [`c${index}`, told(on.of(root), texts[index]?.kind as never)]),
          );
        });
        const pairs = answers.flatMap(({ refused, ...own }, index) => (refused ? [] : [{ own, as: expected[index] }]));
        expect(pairs.length).toBeGreaterThan(drawn.length / 2);
        expect(pairs.map(({ own }) => own)).toEqual(pairs.map(({ as }) => as));
      });
    },
  );

  it('what is open of whether an entry is kept is refused, even where it seems not to be', async () => {
    const other = bound('entry', 2);
    const made = node('each', 'list', [list, other(0, 'boolean'), other(1, 'whole')], { level: 2 });
    const thirds = [other(0, 'whole'), beside].map((of) => divide(toDecimal(of), toDecimal(count)));
    const isOne = not(less(add(...(thirds as [Node, Node])), toDecimal(whole(1))));
    const { refusals } = written([each(list, node('some', 'boolean', [made, isOne], { level: 2 }), [count])]);
    const row = literal({
      list: [
        [false, 3, 0],
        [true, 1, 0],
      ],
      beside: 2,
    });
    const refused = refusals.map(({ where }, index) => `coalesce(${where}, FALSE) AS c${index}`);
    await withDuckDb(async (on) => {
      const [answer] = await rowsOf(on, `SELECT ${refused.join(', ')} FROM (VALUES ${row}) t(entries, beside)`);
      expect(Object.values(answer ?? {})).toContain(true);
    });
  });
});
