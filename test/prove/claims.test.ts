import { beforeAll, describe, expect, it } from 'vitest';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { type Claim, isAsClaimed } from '../../src/prove/result.ts';
import { proveOn } from '../../src/proving-claims.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;
const decisions = ['invoice-dispute', 'collection-costs', 'suspend-or-end'];

describe('what is proved of some decisions', () => {
  let claims: readonly Claim[];
  const of = (kind: Claim['kind']) => claims.filter((claim) => claim.kind === kind);
  beforeAll(async () => {
    claims = await proveOn(policy, { decisions });
  }, 60_000);

  it('is as claimed', () => {
    expect(claims.filter((claim) => isAsClaimed(claim) !== true)).toEqual([]);
    expect(of('exclusive').map(({ result }) => result)).toEqual(
      decisions.map(() => ({ proved: true, assumptions: [] })),
    );
    expect(of('decided')).toHaveLength(decisions.length);
    expect(of('reachable').length).toBeGreaterThan(6);
  });

  it('tells some options of readings from the default, and proves of others that nobody can', () => {
    const [told, same] = ['refuted', 'proved'].map((how) => of('reading').filter(({ result }) => how in result));
    expect(told?.length).toBeGreaterThan(3);
    expect(same?.length).toBeGreaterThan(3);
  });

  it('shows customers whom `evaluate` answers as is told, who have no fact more than it takes', () => {
    const shown = claims.filter(({ result }) => 'refuted' in result);
    expect(shown.length).toBeGreaterThan(10);
    for (const { decision, kind, result } of shown) {
      if (!('refuted' in result)) continue;
      const answer = (facts: object, readings = result.readings) =>
        policy.evaluate(decision, facts as never, { readings }).outcome;
      expect(answer(result.facts)).toBe(result.outcomes.at(-1));
      if (kind === 'reading') {
        expect(answer(result.facts, {})).toBe(result.outcomes[0]);
        expect(result.outcomes[0]).not.toBe(result.outcomes[1]);
      }
      for (const name of Object.keys(result.facts)) {
        const { [name]: _, ...fewer } = result.facts;
        const outcomes = kind === 'reading' ? [answer(fewer, {}), answer(fewer)] : [answer(fewer)];
        expect(outcomes).not.toEqual(result.outcomes);
      }
    }
  });

  it('is the same after other claims, and in another order', async () => {
    const some = ['collection-costs', 'invoice-dispute'];
    await proveOn(policy, { decisions: ['payment-method', 'moving-home'], claims: ['exclusive', 'decided'] });
    const again = await proveOn(policy, { decisions: some, claims: ['exclusive', 'decided', 'conflict', 'reading'] });
    const inOrder = some.toReversed().flatMap((id) => again.filter(({ decision }) => decision === id));
    const before = claims.filter(({ kind, decision }) => kind !== 'reachable' && some.includes(decision));
    expect(inOrder).toEqual(before);
  }, 60_000);
});
