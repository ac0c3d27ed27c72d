import * as fc from 'fast-check';
import { it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { encoding } from './encoded.ts';
import { needsBothWays } from './needs-by-both.ts';

const N = Number(process.env.RUNS ?? 60);
const only = process.env.ONLY;
it('x', () => {
  const { factsFor, readingsFor } = arbitrariesOf(contract);
  const all = { alike: 0, less: 0, diff: 0, refused: 0 };
  for (const decision of contract.decisions) {
    if (only && only !== decision) continue;
    const t0 = performance.now();
    const encoded = encoding(decision, {}, contract);
    const seed = Number(process.env.SEED ?? 5);
    const readings = fc.sample(readingsFor(decision), { numRuns: 4, seed });
    for (const r of readings) encoded(r, true);
    const t1 = performance.now();
    let n = 0;
    for (const r of readings) n = encoded(r, true).needs().length;
    const t2 = performance.now();
    const facts = fc.sample(factsFor(decision, { unknown: 0.2 }), { numRuns: N, seed });
    const c = { alike: 0, less: 0, diff: 0, refused: 0, nonempty: 0 };
    const shown: string[] = [];
    for (const [i, f] of facts.entries()) {
      const r = readings[i % 4]!;
      try {
        const { inCore, evaluated, isKnownAlike } = needsBothWays(
          encoded(r, true),
          contract.valuationOf(decision, f, { readings: r }),
          contract.dictionary,
        );
        if (evaluated.length) c.nonempty++;
        if (!isKnownAlike) {
          c.less++;
          continue;
        }
        c.alike++;
        if (inCore.join() !== evaluated.join()) {
          c.diff++;
          if (shown.length < Number(process.env.SHOW ?? 1))
            shown.push(
              `   core ${inCore.join()}\n   eval ${evaluated.join()}` +
                (process.env.FACTS ? `\n ${JSON.stringify(f)} ${JSON.stringify(r)}` : ''),
            );
        }
      } catch (e) {
        if (e instanceof PolicyError) {
          c.refused++;
          continue;
        }
        throw e;
      }
    }
    const t3 = performance.now();
    for (const k of Object.keys(all) as (keyof typeof all)[]) all[k] += c[k];
    console.log(
      decision,
      JSON.stringify(c),
      `paths ${n} encode ${(t1 - t0) | 0} needs ${(t2 - t1) | 0} runs ${(t3 - t2) | 0}ms\n${shown.join('\n')}`,
    );
  }
  console.log(JSON.stringify(all));
}, 600_000);
