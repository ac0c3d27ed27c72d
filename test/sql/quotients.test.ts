import { expect, it } from 'vitest';
import { dialects } from '../../src/sql/dialect.ts';
import { number } from '../../src/sql/kinds.ts';
import { arithmeticIn } from '../../src/sql/numbers.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';

const most = 2n ** 63n - 1n;
const floor = (a: bigint, b: bigint): bigint => a / b - (a % b < 0n ? 1n : 0n);

/** Of whole numbers as far as 64 bits hold them, or as what they are divided by leaves room to round. */
it.each([
  [most, 1n, 10n],
  [most, 7n, 100n],
  [most - 3n * 10n ** 12n, 1n, 10n ** 12n],
  [most / 200n - 700n, 1n, 999n],
  [most / 200n - 700n, 0n, 1_000n],
])('quotients of up to %s by %s to %s are those of whole numbers of any size', async (furthest, least, greatest) => {
  const on = arithmeticIn(dialects.duckdb);
  const a = { text: 'a', kind: number(1n, -furthest, furthest) };
  const b = { text: 'b', kind: number(1n, least, greatest) };
  const [whole, rounded] = [on.divide(a, b), on.roundedQuotient(a, b, 2)];
  const tops = [0n, 1n, 5n, furthest / 3n, furthest - 1n, furthest].flatMap((n) => [n, -n]);
  const pairs = tops.flatMap((top) => [least, least + 3n, greatest - 1n, greatest].map((by) => [top, by] as const));
  const columns = [whole.text, rounded?.text ?? 'NULL'].map((text, at) => `CAST(${text} AS VARCHAR) AS c${at}`);
  const values = pairs.map(([x, y]) => `(CAST('${x}' AS BIGINT), CAST('${y}' AS BIGINT))`);
  const answers = await withDuckDb((duckdb) =>
    rowsOf(duckdb, `SELECT ${columns.join(', ')} FROM (VALUES ${values.join(', ')}) t(a, b)`),
  );
  const { grain, tail } = whole.kind.held as { grain: bigint; tail: bigint };
  expect(answers).toEqual(
    pairs.map(([x, y]) => {
      if (y === 0n) return { c0: '0', c1: rounded === null ? null : '0' };
      const [top, sign] = [x * grain, x < 0n ? -1n : 1n];
      const toHundredths = sign * ((2n * sign * x * 100n + y) / (2n * y));
      const held = floor(top, y) * tail + (top % y === 0n ? 0n : 1n);
      return { c0: String(held), c1: rounded === null ? null : String(toHundredths) };
    }),
  );
});
