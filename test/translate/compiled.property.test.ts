import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledModule } from '../../src/compiled/compiled-decision.ts';
import { modules } from '../../src/contract.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { byClosures, contract } from '../rules/contract.ts';
import { counting } from './counting.ts';

const seed = Number(process.env.SEED ?? 20_250_310);
const numRuns = Number(process.env.RUNS ?? 25);
const { factsFor } = arbitrariesOf(contract);
const { policy: counted, answers } = counting(modules.compiled as Readonly<Record<string, readonly CompiledModule[]>>);

describe.each(contract.decisions)('%s', (decision) => {
  it(`is decided by compiled code as by closures, and it ran (SEED=${seed})`, () => {
    answers.known = 0;
    const draws = fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.1 }));
    const property = fc.property(draws, (facts) => {
      const [one, other] = [counted, byClosures].map((policy) => policy.evaluate(decision, facts as never));
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    });
    fc.assert(property, { numRuns, seed });
    expect(answers.known).toBeGreaterThan(numRuns / 2);
  });

  it(`is a bare function with the same answers, on typed facts too (SEED=${seed})`, () => {
    const ask = counted.compileDecision(decision);
    const draws = fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.2 }));
    const property = fc.property(draws, (facts) => {
      const { outcome, values, needs } = byClosures.evaluate(decision, facts as never);
      expect(ask(facts)).toEqual({ outcome, values, needs });
      expect(ask.outcome(ask.typed(facts))).toBe(outcome);
    });
    fc.assert(property, { numRuns, seed });
  });
});

it('answers nothing where something is not known', () => {
  const { compiled } = modules;
  const unknown = Object.keys(compiled).map((decision) => counted.compileDecision(decision)({}));
  expect(unknown.filter(({ outcome }) => outcome === null).length).toBeGreaterThan(20);
  expect(unknown.filter(({ outcome, needs }) => outcome === null && needs.length === 0)).toEqual([]);
});

it('is not asked under other readings, other tables or for a policy of other files', () => {
  const facts = {
    invoice: { date: '2025-03-06', amount: '10.00' },
    dispute: { form: 'letter', sentOn: '2025-04-07' },
  } as const;
  const asked = (options: object): number => {
    answers.known = 0;
    counted.evaluate('invoice-dispute', facts, options);
    return answers.known;
  };
  expect(asked({})).toBe(1);
  expect(asked({ readings: { 'last-day-not-working': 'stands' } })).toBe(1);
  expect(asked({ readings: { 'last-day-not-working': 'rolls-forward' } })).toBe(0);
  expect(asked({ tables: { bankHolidays: { calendars: {} } } })).toBe(0);
  const { policy: other, answers: none } = counting(modules.compiled, 'another');
  other.evaluate('invoice-dispute', facts);
  expect(none.known).toBe(0);
});
