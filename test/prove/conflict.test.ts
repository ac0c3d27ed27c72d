import { expect, it } from 'vitest';
import { facts } from '../../rules/facts/index.ts';
import { files } from '../../rules/index.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { policyOf } from '../../src/policy.ts';
import { isAsClaimed } from '../../src/prove/result.ts';
import { proveOn } from '../../src/proving-claims.ts';
import { contract } from '../rules/contract.ts';

const policy = contract as unknown as InnerPolicy;
const proved = (of: InnerPolicy, decision: string) =>
  proveOn(of, { decisions: [decision], claims: ['conflict'] }).then(([claim]) => claim);

/** The contract with more that follows from an outcome of a decision. */
function withEffect(decision: string, outcome: string, effect: object): InnerPolicy {
  const file = structuredClone(files.rules[decision]) as { effects: Record<string, object[]> };
  const { [outcome]: own } = file.effects;
  if (own === undefined) throw new Error(`no outcome ${outcome}`);
  own.push(effect);
  return policyOf({ ...files, rules: { ...files.rules, [decision]: file } }, facts) as unknown as InnerPolicy;
}

it('proves that nothing that follows from a decision conflicts, also where one outcome lets and forbids by a condition', async () => {
  const claims = await proveOn(policy, { claims: ['conflict'] });
  expect(claims.filter((claim) => isAsClaimed(claim) !== true)).toEqual([]);
  expect(claims.map(({ decision }) => decision)).toEqual(policy.decisions);
  expect(claims.find(({ decision }) => decision === 'change-notice')?.result).toEqual({
    proved: true,
    assumptions: [],
  });
}, 60_000);

it('shows the customer whose file conflicts where another decision lets what one forbids', async () => {
  const effect = { party: 'provider', modality: 'may', action: 'charge-over-limit' };
  const mine = withEffect('fair-use', 'may-slow', effect);
  const claim = await proved(mine, 'credit-limit');
  expect(claim).toMatchObject({ about: 'fair-use', result: { refuted: true, confirmed: true } });
  if (claim === undefined || !('refuted' in claim.result)) throw new Error('nobody is shown');
  const { result } = claim;
  expect(result.outcomes).toEqual(['no-limit', 'may-slow']);
  const [found] = mine.assess(result.facts as never, { readings: result.readings }).conflicts;
  expect(found).toMatchObject({ forbids: { decision: 'credit-limit' }, against: effect });
}, 120_000);

it('looks at the days on which both run', async () => {
  const file = structuredClone(files.rules['invoice-dispute']) as {
    terms: Record<string, object>;
    effects: Record<string, object[]>;
  };
  file.terms.isOver = { means: 'the day has passed', is: ['asOf', 'isAfter', 'lastDayToDispute'] };
  const pay = { party: 'customer', action: 'withhold-payment', where: 'isOver', clause: 'S2.16' };
  const [ban, power] = [
    { ...pay, modality: 'must-not', by: 'lastDayToDispute' },
    { ...pay, modality: 'may' },
  ];
  const mine = () =>
    policyOf({ ...files, rules: { ...files.rules, 'invoice-dispute': file } }, facts) as unknown as InnerPolicy;
  file.effects['deemed-accepted']?.push(ban, power);
  expect(await proved(mine(), 'invoice-dispute')).toMatchObject({ result: { proved: true } });
  // A ban without an end still runs.
  file.effects['deemed-accepted']?.push({ ...ban, by: undefined });
  expect(await proved(mine(), 'invoice-dispute')).toMatchObject({
    result: { refuted: true, outcomes: ['deemed-accepted', 'deemed-accepted'] },
  });
}, 120_000);
