import { test } from 'vitest';
import { contract } from './rules/contract.ts';
import { proveRule } from '../src/verify/prove.ts';
import { boundarySets } from '../src/verify/boundary-sets.ts';
import { basesOf } from '../src/verify/boundary-bases.ts';
import { reachOf } from '../src/verify/reach.ts';
test('prove', () => {
  for (const d of contract.decisions) {
  const t = performance.now();
  try {
  const issues = proveRule(contract, d);
  const bases = basesOf(contract, d, reachOf(contract, d));
  console.log(d, issues, performance.now()-t, 'bases', bases.length, 'singles', bases.reduce((s,b)=>s+b.changes.length,0), 'sets', [...boundarySets(contract,d,20000)].length);
  } catch (e) { console.log(d, e); }
  }
});
