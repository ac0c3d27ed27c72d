import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  decisions,
  evaluate,
  factsOf,
  type Issue,
  isDecisionId,
  isPolicyError,
  parseFacts,
  parseFile,
} from '../../src/index.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { mayNeed } from '../../src/language/model/may-need.ts';
import { contract } from '../rules/contract.ts';
import { draws } from '../seed.ts';
import { factsFor, oddFacts } from './odd-facts.ts';

const anyDecision = fc.constantFrom(...decisions);
const withOddFacts = anyDecision.chain((id) => fc.tuple(fc.constant(id), oddFacts(id)));

/** What is wrong, but for calculations that lead out of range, which only an answer shows. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isPolicyError(error)) throw error;
    return error.issues.filter(({ code }) => code !== 'out-of-range');
  }
}

describe('facts from outside', () => {
  it('are parsed where `evaluate` takes them, and refused where it refuses them', () => {
    const numRuns = draws(500);
    let refused = 0;
    fc.assert(
      fc.property(withOddFacts, ([id, given]) => {
        const issues = issuesOf(() => evaluate(id, given));
        const parsed = factsOf(id).safeParse(given);
        expect(parsed.success, JSON.stringify(issues)).toBe(issues.length === 0);
        if (parsed.success) expect(evaluate(id, parsed.data)).toEqual(evaluate(id, given));
        refused += issues.length === 0 ? 0 : 1;
      }),
      { numRuns },
    );
    expect(refused).toBeGreaterThan(numRuns / 5);
    expect(refused).toBeLessThan(0.85 * numRuns);
  });

  it('are what was given, or all that is wrong with them', () => {
    fc.assert(
      fc.property(withOddFacts, ([id, given]) => {
        const issues = issuesOf(() => parseFacts(given));
        if (issues.length === 0) expect(parseFacts(given)).toBe(given);
        expect(issuesOf(() => evaluate(id, given)).every((issue) => JSON.stringify(issues).includes(issue.code))).toBe(
          true,
        );
      }),
      { numRuns: draws(200) },
    );
  });

  it('are a file where `assess` takes them, with the same issues where not', () => {
    const matters = fc.array(withOddFacts, { maxLength: 3 });
    fc.assert(
      fc.property(matters, fc.boolean(), (parts, sameId) => {
        const given = { matters: parts.map(([, facts], at) => ({ ...facts, id: sameId ? 'a' : `m${at}` })) };
        const issues = issuesOf(() => assess(given as never));
        expect(issuesOf(() => parseFile(given))).toEqual(issues);
      }),
      { numRuns: 100 },
    );
  });

  it('are left out where they are `undefined`', () => {
    const places: [string, string?][] = [
      ['asOf'],
      ['dispute'],
      ['invoice', 'date'],
      ['account', 'otherServices'],
      ['move'],
    ];
    fc.assert(
      fc.property(
        anyDecision.chain((id) => fc.tuple(fc.constant(id), factsFor(id, { unknown: 0.2 }))),
        fc.subarray(places),
        ([id, facts], undefinedThere) => {
          const [without, with_] = [structuredClone(facts), structuredClone(facts)] as Record<string, never>[];
          for (const [name, field] of undefinedThere) {
            for (const [given, how] of [
              [without, 'out'],
              [with_, 'undefined'],
            ] as const) {
              const of = (field === undefined ? given : given?.[name]) as unknown as
                | Record<string, unknown>
                | undefined;
              if (of === undefined || of === null) continue;
              if (how === 'undefined') of[field ?? name] = undefined;
              else delete of[field ?? name];
            }
          }
          const answers = [without, with_].map((given) => {
            const issues = issuesOf(() => evaluate(id, given as object));
            return issues.length > 0 ? issues : evaluate(id, given as object);
          });
          expect(answers[1]).toEqual(answers[0]);
          expect(issuesOf(() => assess(with_ as object))).toEqual(issuesOf(() => assess(without as object)));
        },
      ),
      { numRuns: 300 },
    );
    expect(
      evaluate('disconnection-effects', {
        account: { otherServices: [{ kind: 'broadband', activatedOn: '2025-01-01', activation: undefined }] },
      }).outcome,
    ).toBe(null);
  });
});

describe('what types say', () => {
  it('of needs holds of every answer', () => {
    for (const id of decisions) {
      const known = new Set(mayNeed(id, contract.modelOf, contract.dictionary));
      fc.assert(
        fc.property(factsFor(id, { unknown: 0.6 }), (facts) => {
          const { needs } = contract.evaluate(id, facts);
          expect(needs.filter((path) => !known.has(path))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('tells ids of decisions from all else', () => {
    expect(decisions.every(isDecisionId)).toBe(true);
    for (const other of ['invoice-disputes', 'toString', '', null, ['invoice-dispute'], 5])
      expect(isDecisionId(other)).toBe(false);
  });

  it('knows an error of another copy of the package by its code', () => {
    class Other extends Error {
      readonly code = 'CONTRACT_RULES';
      readonly issues = [];
    }
    expect(isPolicyError(new PolicyError([{ code: 'unknown-decision', at: '', name: 'lunch' }]))).toBe(true);
    expect(isPolicyError(new Other())).toBe(true);
    for (const other of [new Error('x'), { code: 'CONTRACT_RULES', issues: [] }, null, 'x'])
      expect(isPolicyError(other)).toBe(false);
  });
});
