import { describe, expect, it } from 'vitest';
import { add, divide, toDecimal } from '../../src/core/arithmetic.ts';
import { less, not, whole } from '../../src/core/logic.ts';
import { type Node, node } from '../../src/core/nodes.ts';
import { rowsOf, withDuckDb } from './duckdb.ts';
import { expectAlike, literal, written } from './over-lists.ts';
import { beside, bound, count, each, gathered, list, others } from './terms-over-lists.ts';
import { onBefore, onGathered, scanned } from './terms-so-far.ts';

describe('what is gone over in SQL comes to what it comes to entry by entry:', () => {
  it.each(Object.entries({ ...gathered, ...scanned, ...onBefore, ...onGathered, ...others }))(
    '%s',
    async (name, roots) => {
      const text = written(roots);
      const isCarried = text.texts.some(({ text }) => text.includes('list_reduce'));
      expect(isCarried, 'a state is carried').toBe(name === 'what is carried on');
      await expectAlike(roots, text);
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
