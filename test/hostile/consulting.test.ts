import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/language/limits.ts';
import { pack } from './packs.ts';
import { refused } from './refused.ts';

const rule = (is: unknown) => ({
  terms: { it: { means: 'it', is } },
  values: { it: { means: 'it', shown: 'decimal-10dp' } },
});
type Put = Readonly<Record<string, unknown>>;
const asked = (decision: string, put: Put) => ({ decision, value: 'it', with: put });
/** Decisions in a row, each of which asks the next one as told, and the last of which is told itself. */
const inRow = (puts: readonly (readonly Put[])[], last: unknown) =>
  pack(
    Object.fromEntries(
      [...puts, null].map((own, at) => {
        const [first, second] = (own ?? []).map((put) => asked(`d${at + 1}`, put));
        return [`d${at}`, rule(own === null ? last : second === undefined ? first : [first, 'plus', second])];
      }),
    ),
  );
const twice = (length: number, [one, other]: readonly [Put, Put]) =>
  inRow(
    Array.from({ length: length - 1 }, () => [one, other]),
    'x',
  );

const leaf = { when: 'b', then: 'x', else: ['x', 'times', { decimal: '3' }] };
const given = { x: '1', b: true } as never;
type Policy = ReturnType<typeof pack>;
const shownBy: Readonly<Record<string, (policy: Policy) => unknown>> = {
  evaluate: (policy) => policy.evaluate('d0', given).values.it,
  'the reference evaluator': async (policy) => (await policy.evaluateWithEngine('d0', given)).values.it,
  'core terms': (policy) => {
    const [span] = policy.turningPoints('d0', given, 'x', { from: '1', to: '1', values: ['it'] });
    return span?.values?.it;
  },
};

describe('a decision that is consulted on facts put in place consults others on these too', () => {
  const rows: readonly [string, readonly (readonly Put[])[], string][] = [
    ['asked as they are', [[{ x: { decimal: '7' } }], [{}]], '7.0000000000'],
    ['asked with others in place besides', [[{ x: { decimal: '7' } }], [{ b: false }]], '21.0000000000'],
    ['asked with others in place of them', [[{ x: { decimal: '7' } }], [{ x: { decimal: '5' } }]], '5.0000000000'],
    ['made of what is in place', [[{ x: { decimal: '7' } }], [{ x: ['x', 'plus', 'x'] }], [{}]], '14.0000000000'],
  ];
  describe.each(rows)('%s', (_, puts, expected) => {
    it.each(Object.entries(shownBy))('%s', async (_by, shown) => {
      expect(await shown(inRow(puts, leaf))).toBe(expected);
    });
  });

  it('whatever is put in place of what', async () => {
    const x = fc.option(
      fc.oneof(
        fc.integer({ min: 2, max: 9 }).map((n) => ({ decimal: String(n) })),
        fc.integer({ min: 2, max: 9 }).map((n) => ['x', 'plus', { decimal: String(n) }]),
      ),
      { nil: undefined },
    );
    const b = fc.option(fc.constantFrom<unknown>(true, false, 'b', { not: 'b' }), { nil: undefined });
    const put = fc
      .record({ x, b })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, shape]) => shape !== undefined)));
    const puts = fc.array(fc.array(put, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(puts, async (drawn) => {
        const policy = inRow(drawn, leaf);
        const byAll = await Promise.all(Object.values(shownBy).map((shown) => shown(policy)));
        expect(new Set(byAll).size, JSON.stringify(byAll)).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('decisions that each ask the next one twice', () => {
  const differing = [{ x: ['x', 'times', { decimal: '2.1' }] }, { x: ['x', 'plus', { decimal: '1.01' }] }] as const;
  const alike = [{ x: { decimal: '1' } }, { x: { decimal: '2' } }] as const;
  /** So many are consulted on facts of their own. */
  const consultedIn = (length: number) => 2 ** length - 2;
  const tooLong = /too long: at most (1500000 steps|250 decisions consulted on facts put in place)/;

  it('are worked out once for each set of facts, however often these come up', async () => {
    for (const shown of Object.values(shownBy)) expect(await shown(twice(18, alike))).toBe('196608.0000000000');
  });

  it.each<[string, number]>([
    ['evaluate', Math.floor(limits.steps / limits.stepsOfDecision)],
    ['the reference evaluator', Math.floor(limits.steps / limits.stepsOfDecision)],
    ['core terms', limits.consultedApart],
  ])('%s: up to the limit are answered, beyond it refused', async (by, most) => {
    const shown = shownBy[by] as (policy: Policy) => unknown;
    const last = Math.floor(Math.log2(most + 2));
    expect([consultedIn(last) <= most, consultedIn(last + 1) > most]).toEqual([true, true]);
    expect(await refused(() => shown(twice(last, differing)))).toEqual(['answered']);
    for (const length of [last + 1, 18])
      expect((await refused(() => shown(twice(length, differing))))[0]).toMatch(tooLong);
  });
});
