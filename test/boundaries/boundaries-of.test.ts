import { afterAll, describe, expect, it } from 'vitest';
import { loadPolicy, PolicyError } from '../../src/index.ts';
import { boundariesOn } from '../../src/signing.ts';
import { flatFacts } from '../../src/verify/flat-facts.ts';
import type { BoundaryPair } from '../../src/verify/index.ts';
import { boundariesOf, casesOf, runCases } from '../../src/verify/index.ts';
import { facts } from '../policy/tool-lending/facts.ts';
import { files } from '../policy/tool-lending/index.ts';
import { contract } from '../rules/contract.ts';
import { draws } from '../seed.ts';

/** A sixth of what the command tries: `TIMES=6` tries as many. */
const customers = draws(2000);
const counted = { conditions: 0, turning: 0, telling: 0, bounds: 0 };

/** Whether the one fact is all that tells two customers apart; a whole entity, none with one of them, is one. */
function differInOne({ fact, holds, fails }: BoundaryPair): boolean {
  const [one, other] = [holds, fails].map(({ facts }) => flatFacts(facts as Record<string, unknown>));
  const paths = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
  const differing = [...paths].filter((path) => JSON.stringify(one?.get(path)) !== JSON.stringify(other?.get(path)));
  const isOfFact = (path: string) => path === fact || path.startsWith(`${fact}.`) || fact.startsWith(`${path}.`);
  return differing.length > 0 && differing.every(isOfFact);
}

describe.each(contract.decisions)('%s', (decision) => {
  it('has pairs that differ in one fact and in the outcome, the same by both evaluators, or says why there is none', async () => {
    const found = boundariesOn(contract, decision, undefined, customers);
    const { failed, results } = await runCases(casesOf(found));
    expect(results.filter(({ passed }) => !passed).map(({ id, differences }) => [id, differences])).toEqual([]);
    expect(failed).toBe(0);
    for (const { id, pair, reason, bound } of found.conditions) {
      counted.conditions += 1;
      const turns = pair?.turns.outcome === true;
      expect(reason === null, id).toBe(turns);
      if (turns) counted.turning += 1;
      else if (pair !== null) counted.telling += 1;
      if (bound !== null) counted.bounds += 1;
      if (pair === null) continue;
      expect(differInOne(pair), id).toBe(true);
      expect(pair.holds.expect.outcome !== pair.fails.expect.outcome, id).toBe(turns);
      if (!turns) expect(pair.turns.values.length + pair.turns.effects.length, id).toBeGreaterThan(0);
    }
    // The two sides of a bound are a unit apart.
    for (const { bound } of found.conditions)
      expect(bound?.cases.map(({ where }) => where) ?? ['below', 'at', 'above']).toEqual(
        expect.arrayContaining([expect.stringMatching(/below|at/), 'above']),
      );
  });
});

afterAll(() => {
  // The figures of docs/boundaries.md, and those of a sixth.
  const [turning, all] = customers < 12_000 ? [0.63, 0.68] : [0.78, 0.83];
  expect(counted.turning / counted.conditions).toBeGreaterThan(turning);
  expect((counted.turning + counted.telling) / counted.conditions).toBeGreaterThan(all);
});

describe('of a small policy', () => {
  const policy = loadPolicy(files, facts);
  const found = boundariesOf(policy, 'return-day');

  it('names each condition, who turns it, and what is turned along', () => {
    expect(
      found.conditions.map(({ id, condition, pair, reason }) => [id, condition, pair?.fact, reason]),
    ).toMatchInlineSnapshot(`
      [
        [
          "return-day/rules/0/conditions/all/0",
          "every tool came back by the last day",
          "loan.collectedOn",
          null,
        ],
        [
          "return-day/rules/1/conditions/all/0",
          "it is not so that every tool came back by the last day",
          "loan.collectedOn",
          null,
        ],
        [
          "return-day/rules/1/conditions/all/1",
          "the day the question is asked about is on or before the last day of the loan",
          "asOf",
          null,
        ],
        [
          "return-day/terms/allBackInTime/is",
          "tool by tool, whether it came back by the last day: yes for each",
          "loan.collectedOn",
          null,
        ],
      ]
    `);
  });

  it('gives the days below, at and above the last day', () => {
    const bound = found.conditions.find(({ bound }) => bound !== null)?.bound;
    expect(bound?.cases.map(({ where, case: one }) => [where, one.facts, one.expect.outcome])).toMatchInlineSnapshot(`
      [
        [
          "below",
          {
            "asOf": "2025-02-14",
            "loan": {
              "collectedOn": "2025-02-01",
              "tools": [
                {
                  "name": "hedge trimmer",
                  "returnedOn": null,
                  "worth": "60.00",
                },
              ],
            },
          },
          "on-loan",
        ],
        [
          "at",
          {
            "asOf": "2025-02-15",
            "loan": {
              "collectedOn": "2025-02-01",
              "tools": [
                {
                  "name": "hedge trimmer",
                  "returnedOn": null,
                  "worth": "60.00",
                },
              ],
            },
          },
          "on-loan",
        ],
        [
          "above",
          {
            "asOf": "2025-02-16",
            "loan": {
              "collectedOn": "2025-02-01",
              "tools": [
                {
                  "name": "hedge trimmer",
                  "returnedOn": null,
                  "worth": "60.00",
                },
              ],
            },
          },
          "late",
        ],
      ]
    `);
  });

  it('finds the same every time, and other customers under another reading', () => {
    expect(boundariesOf(policy, 'return-day')).toEqual(found);
    const readings = { 'loan-day-count': 'day-of-collection' };
    const other = boundariesOf(policy, 'return-day', { readings });
    expect(other.readings).toEqual(readings);
    expect(casesOf(other).every((one) => one.readings?.['loan-day-count'] === 'day-of-collection')).toBe(true);
  });

  it('refuses what is no decision, reading or policy', () => {
    const refused = (work: () => unknown) => {
      expect(work).toThrow(PolicyError);
    };
    refused(() => boundariesOf(policy, 'return-dey' as 'return-day'));
    refused(() => boundariesOf(policy, 'return-day', { readings: { 'loan-day-count': 'never' } }));
    refused(() => boundariesOf(policy, 'return-day', { reading: {} } as object));
    refused(() => boundariesOf({} as typeof policy, 'return-day'));
  });
});
