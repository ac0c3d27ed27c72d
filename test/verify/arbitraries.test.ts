import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts as schema } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import { policyOf } from '../../src/policy.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { flatFacts } from '../../src/verify/flat-facts.ts';
import { reachOf } from '../../src/verify/reach.ts';
import good from '../check/good-rule.json' with { type: 'json' };
import { contract, ruleFiles } from '../rules/contract.ts';

const { factsFor, readingsFor } = arbitrariesOf(contract);
const draws = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 200): T[] => fc.sample(arbitrary, { numRuns, seed: 7 });

describe.each(Object.keys(ruleFiles))('facts for %s', (decision) => {
  const full = draws(factsFor(decision));
  const partial = draws(factsFor(decision, { unknown: 0.3 }));

  it('are never refused, and are JSON', () => {
    for (const facts of [...full, ...partial]) {
      expect(() => contract.valuationOf(decision, facts)).not.toThrow();
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  });

  it('give every fact that is listed, reference data aside, unless told to leave some out', () => {
    const { standIns } = reachOf(contract, decision);
    const paths = contract.listedBy(decision);
    const listed = [...contract.dictionary.facts.values()].filter(
      ({ path, type }) => type !== 'entity' && !standIns.has(path) && paths.has(path),
    );
    expect(listed.length).toBeGreaterThan(0);
    for (const facts of full) {
      const flat = flatFacts(facts);
      const absent = listed.filter(({ path, entity }) => !flat.has(path) && flat.get(entity ?? '') !== null);
      expect(absent).toEqual([]);
    }
    const counts = [full, partial].map((all) => all.reduce((sum, facts) => sum + flatFacts(facts).size, 0));
    expect((counts[1] as number) / (counts[0] as number)).toBeLessThan(0.9);
  });

  it('lie on the days for which the calendars answer', () => {
    const days = JSON.stringify([full, partial]).match(/\d{4}-\d{2}-\d{2}(?=")/g) ?? [];
    const series = new Set(
      [...full, ...partial].flatMap(({ baseRates }) => (Array.isArray(baseRates) ? [baseRates[0]?.from] : [])),
    );
    for (const day of days) if (!series.has(day)) expect(day >= '2012-02-01' && day <= '2028-10-31').toBe(true);
  });
});

describe('overrides', () => {
  it('pin facts, and the days of others are drawn around them', () => {
    const overrides = { 'invoice.date': fc.constant('2025-03-10'), 'dispute.form': fc.constant('letter') };
    const accounts = draws(factsFor('invoice-dispute', { overrides })) as {
      invoice: { date: string };
      dispute: { form: string; sentOn: string };
    }[];
    for (const { invoice, dispute } of accounts) expect([invoice.date, dispute.form]).toEqual(['2025-03-10', 'letter']);
    const onLastDay = accounts.filter(({ dispute }) => dispute.sentOn === '2025-04-09');
    expect(onLastDay.length).toBeGreaterThan(5);
  });

  it('pin whole entities, leave facts out, and set the days', () => {
    const overrides = { dispute: fc.constant(null), asOf: fc.constant(undefined) };
    const days = ['2020-01-01', '2020-12-31'] as const;
    for (const facts of draws(factsFor('invoice-dispute', { overrides, days }))) {
      expect(facts).toMatchObject({ dispute: null });
      expect(Object.keys(facts)).not.toContain('asOf');
      expect((facts as { invoice: { date: string } }).invoice.date).toMatch(/^2020-/);
    }
  });

  it('hold where facts would contradict them', () => {
    const overrides = { 'priceChange.notifiedOn': fc.constant('2025-03-10') };
    for (const facts of draws(factsFor('price-rise-exit', { overrides }))) {
      expect(facts).toMatchObject({ priceChange: { notifiedOn: '2025-03-10' } });
      expect(() => contract.valuationOf('price-rise-exit', facts)).not.toThrow();
    }
  });
});

describe('readings', () => {
  it('are those of the decision and of those it consults, every option among the draws', () => {
    const { readings } = reachOf(contract, 'late-payment-interest');
    expect(readings.map(({ id }) => id)).toContain('holiday-calendar');
    const drawn = draws(readingsFor('late-payment-interest'), 500);
    expect(drawn.filter((chosen) => Object.keys(chosen).length === 0).length).toBeGreaterThan(50);
    for (const { id, options } of readings) {
      const met = new Set(drawn.map((chosen) => chosen[id]));
      expect([...met]).toEqual(expect.arrayContaining(options.map((option) => option.id)));
    }
  });

  it('are all of the policy when no decision is named', () => {
    const met = new Set(draws(readingsFor(), 50).flatMap((chosen) => Object.keys(chosen)));
    expect(met.size).toBe(contract.dictionary.readings.size);
  });
});

describe('what is drawn', () => {
  it('meets the last day and the day after often', () => {
    const late = draws(factsFor('invoice-dispute'), 2000).map((facts) => {
      const { sentOn } = (facts as { dispute?: { sentOn: string } | null }).dispute ?? {};
      const last = contract.evaluate('invoice-dispute', facts as never).values.lastDayToDispute as string;
      return sentOn === undefined ? Number.NaN : (Date.parse(sentOn) - Date.parse(last)) / 86_400_000;
    });
    for (const days of [0, 1]) expect(late.filter((by) => by === days).length).toBeGreaterThan(40);
  });

  it('meets an increase of ten per cent exactly, and a penny more', () => {
    const rises = draws(factsFor('price-rise-exit'), 2000).flatMap((facts) => {
      const { charges = [] } =
        (facts as { priceChange?: { charges: { old: string; new: string }[] } | null }).priceChange ?? {};
      return charges.map((charge) => Math.round(Number(charge.new) * 1e7 - Number(charge.old) * 1.1e7) / 1e7);
    });
    for (const more of [0, 0.01]) expect(rises.filter((rise) => rise === more).length).toBeGreaterThan(20);
  });

  it('shrinks to a few facts that a person can read', () => {
    const run = fc.check(
      fc.property(
        factsFor('invoice-dispute', { unknown: 0.1 }),
        (facts) => contract.evaluate('invoice-dispute', facts as never).outcome !== 'in-time',
      ),
      { numRuns: 200, seed: 3 },
    );
    const [facts] = run.counterexample ?? [];
    expect(contract.evaluate('invoice-dispute', facts as never).outcome).toBe('in-time');
    expect(JSON.stringify(facts).length).toBeLessThan(120);
  });
});

describe('a customer for whom a property fails is made smaller', () => {
  it.each([
    ['invoice-dispute', 'in-time'],
    ['late-payment-interest', 'may-charge'],
    ['moving-home-refund', 'refund-due'],
    ['price-rise-exit', 'free-exit'],
    ['termination-charge', 'payable'],
    ['call-charge', 'charged'],
    ['late-payment-fees', 'may-charge'],
  ])('of %s: few facts, few days, round sums', (decision, outcome) => {
    const facts = (unknown: number) =>
      fc.check(
        fc.property(
          factsFor(decision, { readings: {}, unknown }),
          (facts) => contract.evaluate(decision as never, facts as never).outcome !== outcome,
        ),
        { numRuns: 400, seed: 5 },
      ).counterexample?.[0];
    const [whole, part] = [facts(0), facts(0.1)].map((found) => JSON.stringify(found));
    for (const found of [whole, part]) {
      const days = new Set(found?.match(/\d{4}-\d{2}-\d{2}/g));
      expect(days.size).toBeLessThanOrEqual(5);
      const sums = found?.match(/(?<=")\d+\.\d\d(?=")/g) ?? [];
      // A bound may ask for a sum a penny off a round one.
      expect(sums.filter((sum) => !sum.endsWith('.00')).length).toBeLessThanOrEqual(1);
      for (const sum of sums) expect(Number(sum)).toBeLessThanOrEqual(200);
    }
    expect(flatFacts(JSON.parse(String(part))).size).toBeLessThanOrEqual(8);
    expect(String(part).length).toBeLessThan(320);
  });
});

it('another policy has its own, from its own parameters', () => {
  const rules = { reminder: good, 'collection-date': ruleFiles['collection-date'] };
  const examples = { 'collection-date': files.examples?.['collection-date'] };
  const policy = policyOf({ ...files, rules, examples }, schema);
  const own = arbitrariesOf(policy);
  const outcomes = draws(own.factsFor('reminder')).map((facts) => policy.evaluate('reminder', facts as never).outcome);
  expect(new Set(outcomes)).toEqual(new Set(['not-yet', 'may-remind']));
  const readings = draws(own.readingsFor('reminder')).flatMap((chosen) => Object.keys(chosen));
  expect(new Set(readings)).toEqual(new Set(['dispute-day-count', 'holiday-calendar']));
});
