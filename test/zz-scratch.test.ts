import { test } from 'vitest';
import * as fc from 'fast-check';
import { contract, ruleFiles } from './rules/contract.ts';
import { policyOf } from '../src/policy.ts';
import { files } from '../rules/index.ts';
import { facts as schema } from '../rules/facts/index.ts';
import { arbitrariesOf } from '../src/verify/arbitraries.ts';
test('arb', async () => {
  const { factsFor, readingsFor } = arbitrariesOf(contract);
  for (const d of contract.decisions) {
    try {
    const outcomes: Record<string, number> = {};
    for (const unknown of [0]) {
    const s = fc.sample(fc.tuple(factsFor(d, {unknown}), readingsFor(d)), { numRuns: 1000, seed: 1 });
    for (const [f, readings] of s) { const r = contract.evaluate(d, f as never, { readings }); const k = '' + r.outcome; outcomes[k] = (outcomes[k] ?? 0) + 1; }
    }
    console.log(d, JSON.stringify(outcomes));
    } catch (e) { console.log(d, String(e)); }
  }
  console.log(fc.sample(factsFor('late-payment-interest'), { numRuns: 10, seed: 1 }).map((x) => JSON.stringify(x)).join('\n'));
  console.log(fc.sample(factsFor('moving-home-refund'), { numRuns: 10, seed: 1 }).map((x) => JSON.stringify(x)).join('\n'));
});
test('fault', () => {
  const t = performance.now();
  const broken = policyOf({ ...files, rules: { ...ruleFiles, 'invoice-dispute': JSON.parse(JSON.stringify(ruleFiles['invoice-dispute']).replaceAll('isOnOrBefore', 'isBefore')) } }, schema);
  const { factsFor, readingsFor } = arbitrariesOf(contract);
  const found: number[] = [];
  for (let seed = 1; seed <= 40; seed++) {
    const r = fc.check(fc.property(factsFor('invoice-dispute', { unknown: 0.1 }), readingsFor('invoice-dispute'), (f, readings) => contract.evaluate('invoice-dispute', f as never, { readings }).outcome === broken.evaluate('invoice-dispute', f as never, { readings }).outcome), { numRuns: 1000, seed });
    found.push(r.failed ? r.numRuns : -1);
    if (seed < 4) console.log(JSON.stringify(r.counterexample));
  }
  console.log(found.join(' '), performance.now() - t);
});
