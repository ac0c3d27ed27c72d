import * as fc from 'fast-check';
import { bench, describe } from 'vitest';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { byPath } from '../agreement/by-path.ts';
import { contract } from '../rules/contract.ts';

const decisions = ['collection-date', 'invoice-dispute', 'minimum-term', 'termination-charge', 'price-rise-exit'];
const { factsFor } = arbitrariesOf(contract);
const warm = { warmupIterations: 50, warmupTime: 500, time: 1000 };

// The rules alone, without values and reasons, which a plain engine does not give: one rule file, the same ten complete
// accounts, an engine that is kept.
describe.each(decisions)('%s: which rule holds, for ten accounts', async (decision) => {
  const accounts = fc.sample(factsFor(decision, { tabled: 0 }), { numRuns: 10, seed: 1 });
  const flat = accounts.map((facts) => byPath(decision, facts));
  const engine = await contract.toEngine(decision);
  const { rules } = contract.modelOf(decision);

  const compiled = () => {
    for (const facts of accounts) {
      const valuation = contract.valuationOf(decision, facts);
      for (const { name } of rules) valuation.truthOf(name);
    }
  };
  const plain = async () => {
    for (const facts of flat) await engine.run(facts);
  };
  bench('compiled', compiled, warm);
  bench('json-rules-engine', plain, warm);
});
