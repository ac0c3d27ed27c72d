import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { decisions, seed } from './agreement.ts';
import { byPath } from './by-path.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);

describe.each(decisions)('%s', (decision) => {
  it('comes to the same in a plain json-rules-engine on all the facts, its rules as they stand in the file', async () => {
    const model = contract.modelOf(decision);
    let happened = 0;
    const plainEngineAgrees = fc.asyncProperty(
      factsFor(decision, { tabled: 0 }),
      readingsFor(decision),
      async (facts, readings) => {
        const valuation = contract.valuationOf(decision, facts, { readings });
        const holding = model.rules.filter(({ name }) => valuation.truthOf(name) === true);
        const engine = await contract.toEngine(decision, { readings });
        const { events, results } = await engine.run(byPath(decision, facts));
        expect(results.map(({ name }) => name)).toEqual(holding.map(({ name }) => name));
        expect(events.map(({ type }) => type)).toEqual(holding.map(({ event }) => event.outcome));
        const outcome = events[0]?.type ?? model.otherwise.outcome;
        expect(outcome).toBe(contract.evaluate(decision, facts as never, { readings }).outcome);
        happened += events.length;
      },
    );
    await fc.assert(plainEngineAgrees, { numRuns: 100, seed });
    expect(happened).toBeGreaterThan(4);
  });
});
