import { test } from 'vitest';
import { contract } from './rules/contract.ts';
import { basesOf } from '../src/verify/boundary-bases.ts';
import { boundarySets } from '../src/verify/boundary-sets.ts';
import { reachOf } from '../src/verify/reach.ts';
test('prove', () => {
  for (const d of ['price-rise-exit','termination-charge','late-payment-interest']) {
  const t = performance.now();
  const bases = basesOf(contract, d, reachOf(contract, d));
  const t1 = performance.now();
  const n = [...boundarySets(contract, d, 20000)].length;
  const t2 = performance.now();
  const by: Record<string, number> = {};
  for (const b of bases) for (const c of b.changes) by[c.path] = (by[c.path] ?? 0) + 1;
  console.log(d, bases.length, bases.reduce((s,b)=>s+b.changes.length,0), t1-t, t2-t1, n, JSON.stringify(by));
  }
});
