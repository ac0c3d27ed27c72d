import { describe, test } from 'vitest';
import * as fc from 'fast-check';
import { contract } from './rules/contract.ts';
import { lawsOf } from '../src/verify/laws.ts';
const laws = lawsOf(contract);
const seed = Number(process.env.SEED ?? 1);
const numRuns = Number(process.env.RUNS ?? 300);
describe.each(contract.decisions)('%s', (d) => {
  test('agree', async () => { await fc.assert(laws.evaluatorsAgree(d), { seed, numRuns, endOnFailure: false }); });
  test('stands', async () => { fc.assert(laws.decidedStands(d), { seed, numRuns }); });
  test('needs', async () => { fc.assert(laws.needsLeadThere(d), { seed, numRuns }); });
});
