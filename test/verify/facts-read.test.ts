import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { flatFacts, nestedFacts } from '../../src/verify/flat-facts.ts';
import { factsFor, readingsFor } from '../../src/verify/index.ts';
import { contract } from '../rules/contract.ts';

it('draws the facts of the readings given, and none that only other readings ask for', () => {
  const received = (readings: Record<string, string>) =>
    fc
      .sample(factsFor('invoice-dispute', { readings }), 100)
      .filter(({ dispute }) => dispute?.receivedOn !== undefined);
  expect(received({})).toEqual([]);
  expect(received({ 'dispute-timing': 'receipt' }).length).toBeGreaterThan(10);
});

it('knows that a rule is not reached whose condition no reading fulfils', () => {
  const earlier = (readings: Record<string, string>) =>
    fc
      .sample(factsFor('price-rise-exit', { readings }), 100)
      .filter(({ priceChange }) => priceChange?.earlierRises !== undefined);
  expect(earlier({})).toEqual([]);
  expect(earlier({ 'one-time': 'each-step' })).toEqual([]);
  expect(earlier({ 'one-time': 'rolling-year' }).length).toBeGreaterThan(10);
});

const readUnder = (decision: string, readings: Record<string, string>): ReadonlySet<string> =>
  factsReadUnder(decision, contract.modelOf, readings, contract.dictionary.readings);

describe.each(contract.decisions)('%s', (decision) => {
  it('is answered alike without the facts that its readings do not read', () => {
    const drawn = fc.tuple(factsFor(decision as never), readingsFor(decision as never));
    fc.assert(
      fc.property(drawn, ([facts, readings]) => {
        const read = readUnder(decision, readings as Record<string, string>);
        const kept = [...flatFacts(facts as Readonly<Record<string, unknown>>)].filter(
          ([path]) => read.has(path) || [...read].some((fact) => fact.startsWith(`${path}.`)),
        );
        const [whole, less] = [facts, nestedFacts(new Map(kept))].map((given) => {
          const { outcome, values, needs } = contract.evaluate(
            decision as never,
            given as never,
            { readings } as never,
          );
          return { outcome, values, needs };
        });
        expect(less).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('is drawn facts of which each can matter', () => {
    const readings = {};
    const read = readUnder(decision, readings);
    for (const facts of fc.sample(factsFor(decision as never, { readings }), 30))
      for (const path of flatFacts(facts as Readonly<Record<string, unknown>>).keys())
        expect([...read].some((fact) => fact === path || fact.startsWith(`${path}.`))).toBe(true);
  });
});
