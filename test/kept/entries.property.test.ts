import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPolicyError } from '../../src/language/answer/policy-error.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { mutatedOf, odd } from '../check/odd-facts.ts';
import { contract } from '../rules/contract.ts';
import { draws, seed } from '../seed.ts';

type Evaluate = (facts: unknown, options?: unknown) => unknown;
type Entry = { readonly evaluate: Evaluate };

const folder = new URL('../../src/decisions/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.ts', ''));
const entries = new Map(
  await Promise.all(names.map(async (id) => [id, (await import(`../../src/decisions/${id}.ts`)) as Entry] as const)),
);
const evaluateOf = (decision: string) => entries.get(decision)?.evaluate as Evaluate;
const { factsFor, readingsFor } = arbitrariesOf(contract);

/** An answer with all that it tells, or all that is wrong. */
function told(work: () => unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(work()));
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return { issues: error.issues, message: error.message };
  }
}

const days = fc.constantFrom('2025-03-10', '2026-12-25', '2030-01-01', '2025-02-30', 'never');
const rates = fc.record({
  entries: fc.array(fc.record({ from: days, value: fc.constantFrom('4', '-0.5', '5.25', 'x') }), { maxLength: 2 }),
  answersTo: days,
});
const holidays = fc.record(
  {
    calendars: fc.record(
      { 'england-and-wales': fc.array(days, { maxLength: 2 }), wales: fc.array(days) },
      { requiredKeys: [] },
    ),
    without: fc.record({ 'england-and-wales': fc.array(days, { maxLength: 2 }) }, { requiredKeys: [] }),
    answersTo: days,
  },
  { requiredKeys: [] },
);
const tables = fc.oneof(
  fc.record({ bankRate: fc.oneof(rates, odd), bankHolidays: fc.oneof(holidays, odd), vat: odd }, { requiredKeys: [] }),
  mutatedOf(fc.record({ bankRate: rates, bankHolidays: holidays }, { requiredKeys: [] })),
  odd,
);
const reasons = fc.constantFrom('full', 'short', 'none', 'long');

it('there is one for each decision', () => {
  expect(names.toSorted()).toEqual(contract.decisions.toSorted());
});

describe.each(contract.decisions)('%s by itself', (decision) => {
  const evaluate = evaluateOf(decision);
  const facts = fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.3 }));
  const readings = fc.oneof(readingsFor(decision), readingsFor(), mutatedOf(readingsFor(decision)));
  const isAlike = (given: unknown, options?: unknown): void => {
    const byPolicy = told(() => contract.evaluate(decision, given as never, options as never));
    expect(told(() => evaluate(given, options))).toEqual(byPolicy);
  };

  it('answers facts and refuses what is none as the policy does', () => {
    fc.assert(
      fc.property(fc.oneof(facts, facts, mutatedOf(facts), odd), (given) => isAlike(given)),
      { seed, numRuns: draws(50), endOnFailure: true },
    );
  });

  it('takes the same options', () => {
    const options = fc.oneof(
      fc.record({ readings, tables, reasons, inForce: fc.constantFrom('required', 'no') }, { requiredKeys: [] }),
      fc.record({ readings: readingsFor(decision), reasons }),
      fc.record({ readings: readingsFor(decision), tables: fc.record({ bankRate: rates, bankHolidays: holidays }) }),
      mutatedOf(fc.record({ readings: readingsFor(decision), reasons })),
    );
    fc.assert(
      fc.property(fc.oneof(facts, facts, mutatedOf(facts)), options, (given, chosen) => isAlike(given, chosen)),
      { seed, numRuns: draws(50), endOnFailure: true },
    );
  });
});
