import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Coded } from '../../src/core/coded.ts';
import { givenTuples } from '../../src/core/given-tuples.ts';
import { Interpreter } from '../../src/core/interpret.ts';
import type { Node } from '../../src/core/nodes.ts';
import type { Raw } from '../../src/core/raw.ts';
import { type Formula, int, truth } from '../../src/prove/formula.ts';
import { givenSymbols } from '../../src/prove/given-symbols.ts';
import { compare, minus, type Ratio, ratio, ratioOf, times } from '../../src/prove/ratio.ts';
import { Symbolic } from '../../src/prove/symbolic.ts';
import { Texts } from '../../src/prove/texts.ts';
import { isDecimal, toPlain } from '../../src/values/decimal.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { encoding } from '../core/encoded.ts';
import { contract, ruleFiles } from '../rules/contract.ts';

const { factsFor } = arbitrariesOf(contract);

it.each(Object.keys(ruleFiles))('%s on facts that are given comes to what core terms come to', (decision) => {
  const encoded = encoding(decision)({}, true);
  let [compared, free] = [0, 0];
  fc.assert(
    fc.property(factsFor(decision, { unknown: 0.2 }), (facts) => {
      const { given } = contract.valuationOf(decision, facts).world;
      const tuples = givenTuples(given, encoded.inputs);
      const plainly = new Interpreter(tuples);
      const texts = new Texts();
      const openly = new Symbolic(givenSymbols(tuples, encoded.inputs, texts), texts, { months: 'exact', entries: 0 });
      for (const coded of [encoded.outcome, ...encoded.values.values()])
        for (const node of singlesIn(coded)) {
          const formula = openly.formula(node);
          if (formula.operator !== 'constant') free += 1;
          else {
            compared += 1;
            expect(isSame(plainly.of(node), texts, formula)).toBe(true);
          }
        }
    }),
    { numRuns: 10 },
  );
  // What is left free: the clock, how texts begin, and in which order they stand.
  expect(compared).toBeGreaterThan(free * 4);
});

/** The nodes of a value that are single things. */
function singlesIn({ none, unknown, what }: Coded): readonly Node[] {
  if (what.is === 'one' && what.node.sort !== 'calendar') return [none, unknown, what.node];
  return what.is === 'day' ? [none, unknown, what.from, what.to] : [none, unknown];
}

/** A quotient is held to 100 digits where it does not end. */
const ALMOST_NIL = ratio(1n, 10n ** 70n);

function isSame(raw: Raw, texts: Texts, formula: Formula): boolean {
  if (formula.sort !== 'Real') return formula === constantOf(raw, texts);
  const apart = minus(formula.value as Ratio, isDecimal(raw) ? ratioOf(toPlain(raw)) : ratio(0n));
  return compare(times(apart, apart), times(ALMOST_NIL, ALMOST_NIL)) < 0;
}

const constantOf = (raw: Raw, texts: Texts): Formula =>
  typeof raw === 'boolean' ? truth(raw) : typeof raw === 'string' ? texts.code(raw) : int(raw as number);
