import { describe, expect, it } from 'vitest';
import { factsByReading } from '../../src/explain/facts-by-reading.ts';
import { contract } from '../rules/contract.ts';

const { decisions, modelOf, dictionary, evaluate } = contract;

describe('the facts of a decision', () => {
  it('are told with the reading under which alone they are read', () => {
    const facts = factsByReading(modelOf('invoice-dispute'), dictionary);
    expect(facts.get('dispute.receivedOn')).toEqual([
      { reading: 'dispute-timing', option: 'receipt' },
      { reading: 'refund-thirty-days', option: 'charges-covered' },
    ]);
    expect(facts.get('dispute.sentOn')).toBeNull();
    expect([...facts.keys()].sort()).toEqual([...modelOf('invoice-dispute').facts].sort());
  });

  it('are never needed under the defaults where they are read only under another reading', () => {
    let asked = 0;
    for (const decision of decisions) {
      const facts = factsByReading(modelOf(decision), dictionary);
      const consulted = new Set([...modelOf(decision).consults].flatMap((other) => [...modelOf(other).facts]));
      for (const example of modelOf(decision).examples) {
        if (example.readings !== undefined) continue;
        for (const path of evaluate(decision as never, example.facts as never).needs) {
          if (consulted.has(path)) continue;
          asked += 1;
          expect([decision, path, facts.get(path) ?? null]).toEqual([decision, path, null]);
        }
      }
    }
    expect(asked).toBeGreaterThan(50);
  });
});
