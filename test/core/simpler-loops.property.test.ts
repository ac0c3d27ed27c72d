import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Interpreter } from '../../src/core/interpret.ts';
import { node } from '../../src/core/nodes.ts';
import { compareRaw, type Raw, type Tuple } from '../../src/core/raw.ts';
import { type KnownFacts, simplifying } from '../../src/core/simpler/simplified.ts';
import { OutOfRange } from '../../src/values/out-of-range.ts';
import { draws } from '../seed.ts';
import { entryOfFacts } from './around-drawn.ts';
import { LoopsDrawn } from './loops-drawn.ts';

const longest = 4;
const held = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), { maxLength: 3 });
const entry = fc.tuple(fc.boolean(), fc.integer({ min: -3, max: 5 }), fc.integer({ min: 2, max: 9 }), held);
const list = fc.array(entry, { maxLength: longest });
const facts = fc.record({
  list,
  other: list,
  n: fc.integer({ min: -4, max: 6 }),
  m: fc.integer({ min: 3, max: 8 }),
  b: fc.boolean(),
  c: fc.boolean(),
});
const drawn = fc.array(fc.nat(5000), { minLength: 40, maxLength: 120 });

/** What is told of lists of facts besides. */
const known: KnownFacts = {
  fact: () => null,
  entry: (_, { sort, of }) =>
    sort === 'whole' ? node('bound', sort, [], of, entryOfFacts[of.index]?.bounds ?? [0, 0]) : null,
  longest: () => longest,
};

/** What is worked out, `null` where there is no answer. */
function found(work: () => Raw): Raw | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfRange) return null;
    throw error;
  }
}

it.each([
  ['', false, undefined],
  [' where there may be no answer', true, undefined],
  [', as far as more is told of facts', false, known],
] as const)('loops made simpler come to the same, and lie within their bounds%s', (_, mayStop, known) => {
  const property = fc.property(drawn, fc.array(facts, { minLength: 4, maxLength: 6 }), (numbers, rows) => {
    const roots = new LoopsDrawn(numbers, mayStop).roots();
    const { of, stop } = simplifying(roots, known);
    for (const row of rows) {
      const given = (path: string): Tuple => [row[path as 'n']];
      const [before, after] = [new Interpreter(given), new Interpreter(given)];
      for (const root of roots) {
        const was = found(() => before.of(root));
        const isStopped = found(() => after.of(stop(root))) !== false;
        const is = isStopped ? null : found(() => after.of(of(root)));
        // What is not read need not be asked; and more may be asked, as long as it is said.
        if (was === null || (mayStop && is === null)) continue;
        expect(is).not.toBeNull();
        expect(compareRaw(is as Raw, was)).toBe(0);
        const { sort, bounds } = of(root);
        if (sort === 'whole') expect(bounds[0] <= (was as number) && (was as number) <= bounds[1]).toBe(true);
      }
    }
  });
  fc.assert(property, { numRuns: draws(250) });
});
