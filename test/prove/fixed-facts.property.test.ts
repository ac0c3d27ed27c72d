import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenTuples } from '../../src/core/given-tuples.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { attempt, type Confirm } from '../../src/prove/attempt.ts';
import { effortOf } from '../../src/prove/effort.ts';
import { and, equal, type Formula, not, TRUE, truth } from '../../src/prove/formula.ts';
import { givenSymbols } from '../../src/prove/given-symbols.ts';
import { isOutcome } from '../../src/prove/of-outcome.ts';
import { opened } from '../../src/prove/opened.ts';
import { Solver } from '../../src/prove/solver.ts';
import type { SymbolicList, SymbolicValue } from '../../src/prove/symbol.ts';
import type { Symbolic } from '../../src/prove/symbolic.ts';
import { versionOf } from '../../src/proving-by-evaluators.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;
const { of } = versionOf(policy);
const { factsFor } = arbitrariesOf(contract);
const decisions = [
  'collection-date',
  'complaint-escalation',
  'credit-limit',
  'invoice-dispute',
  'moving-home',
  'overcharge-refund',
  'suspend-or-end',
];
/** Of each decision; RUNS is how many in all. */
const numRuns = Math.ceil(Number(process.env.RUNS ?? 21) / decisions.length);
const MOST_ENTRIES = 3;

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.end());

it.each(decisions)(
  '%s on facts that are fixed comes to what `evaluate` answers, and to nothing else',
  async (decision) => {
    const { encoded, inputs } = opened(decision, of, { readings: {}, leftOut: 'all' });
    const { dictionary, schema } = policy;
    const settled = async (against: (on: Symbolic) => Formula, confirm: Confirm) => {
      const found = await attempt(
        { inputs, openReadings: [], against },
        { dictionary, schema, solver },
        { entries: MOST_ENTRIES, areUsual: false },
        confirm,
        effortOf(5_000_000),
      );
      return found.is;
    };
    await fc.assert(
      fc.asyncProperty(factsFor(decision, { unknown: 0.1 }), async (facts) => {
        const { given } = contract.valuationOf(decision, facts).world;
        const tuples = givenTuples(given, inputs);
        fc.pre([...inputs.keys()].every((key) => isShort(tuples(key))));
        const { outcome } = policy.evaluate(decision, facts as never);
        const fixed = (on: Symbolic): Formula => {
          const symbols = givenSymbols(tuples, inputs, on.texts);
          return and(...[...inputs.keys()].map((key) => areSame(on.facts(key), symbols(key), on.texts.code(''))));
        };
        const isElse = (on: Symbolic): Formula => {
          const isKnown = not(on.formula(encoded.outcome.unknown));
          return outcome === null ? isKnown : and(isKnown, not(isOutcome(on, encoded.outcome, outcome)));
        };
        expect(await settled(fixed, taken)).toBe('somebody');
        expect(await settled((on) => and(fixed(on), isElse(on)), declined)).toBe('nobody');
      }),
      { numRuns },
    );
  },
  10_000 + numRuns * 1000,
);

const isShort = (parts: readonly unknown[]): boolean =>
  parts.every((part) => !Array.isArray(part) || (part.length <= MOST_ENTRIES && part.every(isShort)));

const taken: Confirm = async (facts, readings) => ({ witness: { facts, readings, outcomes: [] } });
/** So that all is told that the solver took for something else. */
const declined: Confirm = async () => ({ not: 'asked further' });

/** What is open is what is given; what does not count, as nothing is there, may be anything. */
function areSame(open: readonly SymbolicValue[], given: readonly SymbolicValue[], nothing: Formula): Formula {
  return and(...open.map((part, at) => isSame(part, given[at], nothing)));
}

function isSame(open: SymbolicValue, given: SymbolicValue | undefined, nothing: Formula): Formula {
  if (given === undefined || given === nothing) return TRUE;
  if (!('is' in open)) return 'is' in given || open.operator === 'constant' ? TRUE : equal(open, given);
  if (open.is !== 'list') return TRUE;
  const entries = (given as SymbolicList).entries ?? [];
  return and(
    ...(open.entries ?? []).map(({ on, parts }, at) =>
      and(equal(on, truth(at < entries.length)), areSame(parts, entries[at]?.parts ?? [], nothing)),
    ),
  );
}
