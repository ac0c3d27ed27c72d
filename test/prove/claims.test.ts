import { beforeAll, describe, expect, it } from 'vitest';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import type { Claim } from '../../src/prove/result.ts';
import { proveOn } from '../../src/proving.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;

describe('what is proved of challenges to invoices and of costs of collection', () => {
  let claims: readonly Claim[];
  beforeAll(async () => {
    claims = await proveOn(policy, { decisions: ['invoice-dispute', 'collection-costs'] });
  }, 60_000);

  it('is no outcome that nobody is given, and no claim that two rules hold at once', () => {
    const wrong = claims.filter(
      ({ kind, result }) =>
        (kind === 'reachable' && 'proved' in result) || (kind === 'exclusive' && !('proved' in result)),
    );
    expect(claims.filter(({ kind }) => kind === 'reachable')).toHaveLength(5);
    expect(wrong).toEqual([]);
  });

  it('assumes nothing where no list is read', () => {
    const proved = claims.filter(({ kind }) => kind === 'exclusive').map(({ result }) => result);
    expect(proved).toEqual([
      { proved: true, assumptions: [] },
      { proved: true, assumptions: [] },
    ]);
  });

  it('shows customers whom `evaluate` answers as is told', () => {
    const shown = claims.filter(({ result }) => 'refuted' in result);
    expect(shown.length).toBeGreaterThan(3);
    for (const { decision, kind, result } of shown) {
      if (!('refuted' in result)) continue;
      const { outcome } = policy.evaluate(decision, result.facts as never, { readings: result.readings });
      expect(outcome).toBe(result.outcomes.at(-1));
      if (kind !== 'reading') continue;
      expect(policy.evaluate(decision, result.facts as never).outcome).toBe(result.outcomes[0]);
      expect(result.outcomes[0]).not.toBe(result.outcomes[1]);
    }
  });

  it('is the same in another run', async () => {
    const again = await proveOn(policy, { decisions: ['collection-costs'] });
    expect(again).toEqual(claims.filter(({ decision }) => decision === 'collection-costs'));
  });
});
