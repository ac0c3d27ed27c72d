import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assess,
  assessWithEngine,
  explain,
  explainAssessment,
  loadPolicy,
  PolicyError,
  summarise,
} from '../../src/index.ts';
import type { Decision } from '../../src/language/answer/decision.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { files } from '../assess/random-files.ts';
import { contract } from '../rules/contract.ts';

const asJson = (of: unknown) => JSON.parse(JSON.stringify(of));
const issuesOf = (work: () => unknown) => {
  try {
    work();
    return 'nothing was thrown';
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ code, at }) => `${code} ${at}`);
    throw error;
  }
};

/** What a decision is without its why. */
function withoutWhy(decision: Decision): object {
  const { clauses: _, reserved: _r, because: _b, readings: _o, parameters: _p, tables: _t, ...known } = decision;
  return { ...known, reasons: 'none' };
}

const sample = JSON.parse(readFileSync(new URL('../../docs/examples/account.json', import.meta.url), 'utf8'));

describe('the sample account', () => {
  it('is under 25 KB without reasons, and the same in all else', () => {
    const [full, none] = [assess(sample), assess(sample, { reasons: 'none' })];
    expect(new TextEncoder().encode(JSON.stringify(none)).length).toBeLessThan(25_000);
    const byDecision = (all: object) =>
      Object.fromEntries(Object.entries(all).map(([id, of]) => [id, withoutWhy(of as Decision)]));
    expect(asJson(none)).toEqual(
      asJson({
        ...full,
        decisions: byDecision(full.decisions),
        matters: Object.fromEntries(Object.entries(full.matters).map(([id, all]) => [id, byDecision(all)])),
      }),
    );
  });

  it('is smaller in short than in full', () => {
    const size = (of: unknown) => JSON.stringify(of).length;
    expect(size(assess(sample, { reasons: 'short' }))).toBeLessThan(size(assess(sample)) / 3);
  });

  it('is told in words with as much of the why as there is', () => {
    expect(explainAssessment(assess(sample, { reasons: 'short' }))).toBe(explainAssessment(assess(sample)));
    const [full, none] = [assess(sample), assess(sample, { reasons: 'none' })].map((of) => explainAssessment(of));
    expect(none?.split('\n').length).toBe(full?.split('\n').length);
  });
});

const { factsFor, readingsFor } = arbitrariesOf(contract);

describe.each(contract.decisions)('%s', (decision) => {
  it('is the same with less of its why, on any facts and by both evaluators', () =>
    fc.assert(
      fc.asyncProperty(factsFor(decision, { unknown: 0.1 }), readingsFor(decision), async (facts, readings) => {
        const full = contract.evaluate(decision, facts as never, { readings, reasons: 'full' });
        expect(asJson(contract.evaluate(decision, facts as never, { readings }))).toEqual(asJson(full));
        const none = contract.evaluate(decision, facts as never, { readings, reasons: 'none' });
        expect(none).toEqual(withoutWhy(full));
        expect(summarise(none)).toContain(summarise(full).split('\n')[0]);
        const short = contract.evaluate(decision, facts as never, { readings, reasons: 'short' });
        expect({ ...asJson(short), because: [] }).toEqual({ ...asJson(full), because: [], reasons: 'short' });
        expect(short.because.length).toBe(full.because.length);
        for (const less of [none, short])
          for (const one of [less, asJson(less)]) expect(issuesOf(() => explain(one))).toEqual(['no-reasons /reasons']);
        expect(summarise(asJson(short))).toBe(summarise(full));
        for (const reasons of ['none', 'short'] as const)
          expect(asJson(await contract.evaluateWithEngine(decision, facts as never, { readings, reasons }))).toEqual(
            asJson(reasons === 'none' ? none : short),
          );
      }),
      { numRuns: 8 },
    ));
});

it('a file of any matters is the same from both evaluators, whatever is told of the why', () =>
  fc.assert(
    fc.asyncProperty(files(), fc.constantFrom('none' as const, 'short' as const), async (file, reasons) => {
      const one: unknown = contract.assess(file as never, { reasons });
      expect(asJson(await contract.assessWithEngine(file as never, { reasons }))).toEqual(asJson(one));
    }),
    { numRuns: 10 },
  ));

it('a value that is null is told as not known only where reasons tell it', () => {
  const facts = { invoice: { date: '2025-03-10' } };
  const none = contract.evaluate('invoice-dispute', facts, { reasons: 'none' });
  expect(summarise(none)).toContain(': none, or not known');
  expect(summarise(contract.evaluate('invoice-dispute', facts))).not.toContain('none, or not known');
});

describe('an answer that another policy made', () => {
  const other = loadPolicy(
    { version: '2', inForceFrom: '2025-01-01', clauses: [], rules: {} },
    contract.factsOf('collection-date'),
  );
  const assessment: Assessment = assess({
    asOf: '2025-03-10',
    matters: [{ id: 'M-1', invoice: { dueDate: '2025-03-17' } }],
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a decision', () => explain(contract.evaluate('collection-date', {}), other), /^other-policy \/policy\/digest$/],
    ['a summary', () => summarise(contract.evaluate('collection-date', {}), other), /^other-policy \/policy\/digest$/],
    [
      'an assessment',
      () => explainAssessment(assessment, other),
      /^other-policy \/(decisions|matters\/M-1)\/[a-z-]+\/policy\/digest$/,
    ],
  ])('%s is refused', (_, work, place) => {
    const issues = issuesOf(work);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue).toMatch(place);
  });

  it('is refused before its reasons are asked for, so that both evaluators and less reasons are alike', async () => {
    const told = await assessWithEngine({ asOf: '2025-03-10' }, { reasons: 'none' });
    expect(issuesOf(() => explainAssessment(told, other))).toEqual(
      issuesOf(() => explainAssessment(assess({ asOf: '2025-03-10' }), other)),
    );
  });
});
