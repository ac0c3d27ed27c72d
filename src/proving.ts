import { contract } from './contract.ts';
import type { DecisionId } from './contract-types.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import type { AnyPolicy } from './policy-interface.ts';
import type { Claim, Extremum } from './prove/result.ts';
import type { VersionClaim } from './proving-changes.ts';
import { type ProveOptions, type ProveVersionsOptions, proveOn, proveVersionsOn } from './proving-claims.ts';
import { type LeastOptions, leastOn } from './proving-least.ts';
import { contractProperties } from './proving-properties.ts';
import type { Sizable } from './proving-sizes.ts';

export type { Change, Favour } from './compare/favour.ts';
export type { PropertyFile } from './language/grammar/property-file.ts';
export {
  type Attained,
  type Claim,
  type ClaimKind,
  claimKinds,
  type Extremum,
  type Impossible,
  isAsClaimed,
  type Measure,
  type NotFound,
  type Proved,
  type Refuted,
  type Result,
  type Unbounded,
  type Unsettled,
  type Witness,
} from './prove/result.ts';
export type { Changed, VersionClaim } from './proving-changes.ts';
export type { ProveOptions, ProveVersionsOptions } from './proving-claims.ts';
export type { LeastOptions } from './proving-least.ts';
export type { Sizable } from './proving-sizes.ts';

/**
 * Of decisions of both (all of them unless told), whether two versions of a policy give everybody whose facts are complete the same outcome and the
 * same values, clauses read as by default: proved, under what is said with it (such as which values are not compared), refuted by a customer whom they answer differently, or unsettled.
 * With that customer stand the `changes`, the outcome first and then value by value with by how much, and whom that `favours`. Rejects as `prove` does.
 * @example
 * (await proveVersions(policy, policy, { decisions: ['fair-use'] })).map(({ result }) => result) // [{ proved: true, assumptions: [] }]
 */
export const proveVersions = async (
  older: AnyPolicy,
  newer: AnyPolicy,
  options?: ProveVersionsOptions,
): Promise<readonly VersionClaim[]> => proveVersionsOn(innerOf(older), innerOf(newer), options);

/**
 * Statements about every customer there could be, of a policy of your own: see `prove`. Rejects with `PolicyError` too (`malformed`) for what is no policy.
 * @example
 * (await proveOf(policy, { decisions: ['fair-use'], claims: ['reachable'] })).map(({ about }) => about) // ['may-slow', 'no-action']
 */
export const proveOf = async (policy: AnyPolicy, options?: ProveOptions): Promise<readonly Claim[]> =>
  proveOn(innerOf(policy), options);

/**
 * Statements about every customer there could be, of the contract's decisions, one by one: rules exclude one another, each outcome is reached, complete
 * facts are decided, an option of a reading makes a difference, a property of `verify` holds. Each is proved under the assumptions that it tells, refuted by a customer whom
 * both evaluators answer as is told, or left unsettled with the reason. The same is asked and found in every run: no clock is read. Takes minutes for all.
 * Needs the package `z3-solver` (and `fast-check` for claims of properties), whose threads are ended before it resolves; rejects as `import` does where it is not installed, and with `PolicyError`: `unknown-decision`,
 * `unknown-key` for what is no option, `malformed` at an option that is not what it has to be.
 * @example
 * (await prove({ decisions: ['fair-use'], claims: ['exclusive'] })).map(({ result }) => 'proved' in result) // [true]
 */
export async function prove(options?: ProveOptions): Promise<readonly Claim[]> {
  const policy = contract() as unknown as InnerPolicy;
  return proveOn(policy, options, contractProperties(policy));
}

/**
 * The least that a day, sum or number can be, of all customers there could be whose facts are complete: who have the facts that are `given`, get
 * the `outcome`, lie `where` it is told, and of whom all else is left open. It is a fact or a value of the decision by its name (`asOf`,
 * `priceChange.charges[0].new`, `accrualStart`), or how much more that is than another, in days, as a sum or with `share` in per cent. It is `attained`
 * by a customer whom both evaluators answer so, and that nobody has less is proved, under the assumptions that it tells; or it is `unbounded`, as somebody
 * has as little as can be given; or there is nobody (`impossible`, proved); or it is `unsettled`, with why and the best that was found. Exact: days,
 * digits as text, counts as numbers; decimals go by a `step`. The same is found in every run. Needs the package `z3-solver`; rejects
 * as `import` does where it is not installed, and with `PolicyError` for facts and readings as `evaluate` throws it, `unknown-decision`, `unknown-path` for a name that
 * the decision neither reads nor shows, `wrong-type` for what is no day, sum or number or cannot be counted from the other, `missing` for an entry that is not
 * in a list that is given, `unknown-outcome`, `unknown-key` for what is no option, `malformed` at an option that is not what it has to be.
 * @example
 * (await least('invoice-dispute', 'asOf', { given: { invoice: { date: '2024-01-31' }, dispute: null }, outcome: 'deemed-accepted' })).amount // '2024-03-02'
 */
export const least = (decision: DecisionId, what: Sizable, options?: LeastOptions): Promise<Extremum> =>
  leastOn(contract() as unknown as InnerPolicy, false, decision, what, options);

/**
 * The greatest that a day, sum or number can be among customers: see `least`.
 * @example
 * (await greatest('price-rise-exit', { of: 'priceChange.charges[0].new', since: 'priceChange.charges[0].old', share: true }, { given: { priceChange: { cause: 'provider' } }, outcome: 'no-right' })).amount // '10'
 */
export const greatest = (decision: DecisionId, what: Sizable, options?: LeastOptions): Promise<Extremum> =>
  leastOn(contract() as unknown as InnerPolicy, true, decision, what, options);

/**
 * The least of something by a policy of your own: see `least`. Rejects with `PolicyError` too (`malformed`) for what is no policy.
 * @example
 * (await leastOf(policy, 'fair-use', 'usage.gigabytes', { given: { rateCard: { fairUseGigabytes: '1000' } }, outcome: 'may-slow', step: '0.001' })).amount // '1000.001'
 */
export const leastOf = async (
  policy: AnyPolicy,
  decision: string,
  what: Sizable,
  options?: LeastOptions,
): Promise<Extremum> => leastOn(innerOf(policy), false, decision, what, options);

/**
 * The greatest of something by a policy of your own: see `least`, and `leastOf`.
 * @example
 * (await greatestOf(policy, 'invoice-dispute', { of: 'dispute.sentOn', since: 'invoice.date' }, { outcome: 'in-time' })).amount // 30
 */
export const greatestOf = async (
  policy: AnyPolicy,
  decision: string,
  what: Sizable,
  options?: LeastOptions,
): Promise<Extremum> => leastOn(innerOf(policy), true, decision, what, options);
