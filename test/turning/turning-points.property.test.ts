import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentAt } from '../../src/turning/fact-place.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { found, movable, triedAll } from './tried.ts';

const numRuns = Number(process.env.RUNS ?? 1);
const { factsFor, readingsFor } = arbitrariesOf(contract);

/** A span around what the fact holds, so that it meets what is near. */
function around(content: unknown, type: unknown): { readonly from: string; readonly to: string } | null {
  if (type === 'date') {
    const day = typeof content === 'string' ? content : '2025-03-10';
    const moved = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    return { from: moved(-40), to: moved(40) };
  }
  if (type !== 'money') return null;
  const pence = Math.round(Number(content ?? 0) * 100);
  const text = (n: number) => (Math.max(0, n) / 100).toFixed(2);
  return pence > 1e9 ? null : { from: text(pence - 40), to: text(pence + 40) };
}

describe.each(contract.decisions)('%s on random facts, some of them missing', (decision) => {
  it('turns where trying every value says', () => {
    const property = fc.property(
      fc.constantFrom(0, 0.3).chain((unknown) => factsFor(decision, { unknown })),
      readingsFor(decision),
      (facts, readings) => {
        for (const place of movable(decision, facts)) {
          const range = around(contentAt(facts, place), place.type);
          if (range === null) continue;
          const trial = { decision, facts, readings, path: place.path, ...range };
          const all = triedAll(trial);
          // Facts that others refuse whatever it is are refused.
          if (all.spans.length > 0) expect(found(trial).spans, place.path).toEqual(all.spans);
        }
      },
    );
    fc.assert(property, { numRuns });
  }, 120_000);
});
