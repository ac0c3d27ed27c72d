import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledModule } from '../../src/compiled/compiled-decision.ts';
import { modules } from '../../src/contract.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { byClosures, contract } from '../rules/contract.ts';
import { counting } from './counting.ts';

const seed = Number(process.env.SEED ?? 20_250_310);
const numRuns = Number(process.env.RUNS ?? 18);
const { factsFor } = arbitrariesOf(contract);
const { policy: counted, answers } = counting(
  modules().compiled as Readonly<Record<string, readonly CompiledModule[]>>,
);

describe.each(contract.decisions)('%s', (decision) => {
  it(`is decided by compiled code as by closures, and it ran (SEED=${seed})`, () => {
    answers.known = 0;
    answers.whole = 0;
    const draws = fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.1 }));
    const property = fc.property(draws, (facts) => {
      const [one, other] = [counted, byClosures].map((policy) => policy.evaluate(decision, facts as never));
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    });
    fc.assert(property, { numRuns, seed });
    expect(answers.known).toBeGreaterThan(numRuns / 2);
    // One asks whether an entity was given, which facts by themselves do not tell.
    if (decision === 'termination-charge') expect(answers.whole).toBe(0);
    else expect(answers.whole).toBeGreaterThan(0);
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

/** A file of one matter, that holds what the facts say of one entity or list, where it is not about the whole file. */
const asFile = (facts: object): object => {
  const [first, ...rest] = Object.entries(facts).filter(([name]) => name !== 'asOf' && name !== 'customer');
  const shared = Object.fromEntries(Object.entries(facts).filter(([name]) => name === 'asOf' || name === 'customer'));
  if (first === undefined) return shared;
  return { ...shared, ...Object.fromEntries([first]), matters: [{ id: 'one', ...Object.fromEntries(rest) }] };
};

it.each(contract.decisions)('a file about %s is assessed by compiled code as by closures', (decision) => {
  answers.known = 0;
  const assessed = (policy: typeof counted, file: object): string => {
    try {
      return JSON.stringify(policy.assess(file));
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return JSON.stringify(error.issues);
    }
  };
  const draws = fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.2 }), factsFor(decision).map(asFile));
  const property = fc.property(draws, (file) => {
    expect(assessed(counted, file)).toBe(assessed(byClosures as typeof counted, file));
  });
  fc.assert(property, { numRuns: Math.ceil(numRuns / 3), seed });
  sumsTold += answers.known;
});
let sumsTold = 0;

it('of those files most decisions were known to compiled code', () => expect(sumsTold).toBeGreaterThan(numRuns));

/** Facts in which what stands in some places stands in others: days out of order, sums above what they may be. */
const muddled = (facts: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.tuple(facts, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 })).map(([given, swaps]) => {
    const copy = structuredClone(given);
    const places = textsIn(copy);
    for (const [one, other] of swaps) {
      const [a, b] = [places[one % places.length], places[other % places.length]];
      if (a === undefined || b === undefined || kindOf(a) !== kindOf(b)) continue;
      [a.of[a.key], b.of[b.key]] = [b.of[b.key] as string, a.of[a.key] as string];
    }
    return copy;
  });

interface Place {
  readonly of: Record<string, unknown>;
  readonly key: string;
}
const textsIn = (of: object): Place[] =>
  Object.entries(of).flatMap(([key, content]): Place[] => {
    if (typeof content === 'object' && content !== null) return textsIn(content);
    return typeof content === 'string' ? [{ of: of as Record<string, unknown>, key }] : [];
  });
const kindOf = ({ of, key }: Place): string => String(of[key]).replaceAll(/\d+/g, '0');

it.each(contract.decisions)('%s is refused in the same words where facts contradict one another', (decision) => {
  const told = { refused: 0, answered: 0 };
  const outcomeOf = (policy: typeof counted, facts: object): string => {
    try {
      return JSON.stringify(policy.evaluate(decision, facts as never));
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return JSON.stringify(error.issues);
    }
  };
  const property = fc.property(muddled(factsFor(decision)), (facts) => {
    const expected = outcomeOf(byClosures as typeof counted, facts);
    expect(outcomeOf(counted, facts)).toBe(expected);
    told[expected.startsWith('[') ? 'refused' : 'answered'] += 1;
  });
  fc.assert(property, { numRuns: numRuns * 2, seed });
  expect(told.answered).toBeGreaterThan(0);
  refused += told.refused;
});
let refused = 0;

it('of those facts some contradict one another', () => expect(refused).toBeGreaterThan(numRuns));

it('answers nothing where something is not known', () => {
  const { compiled } = modules();
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
  const { policy: other, answers: none } = counting(modules().compiled, 'another');
  other.evaluate('invoice-dispute', facts);
  expect(none.known).toBe(0);
});
