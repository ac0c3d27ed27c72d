import { contract } from './contract.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import type { AnyPolicy } from './policy-interface.ts';
import type { Claim } from './prove/result.ts';
import { type ProveOptions, type ProveVersionsOptions, proveOn, proveVersionsOn } from './proving-claims.ts';
import { contractProperties } from './proving-properties.ts';

export type { PropertyFile } from './language/grammar/property-file.ts';
export {
  type Claim,
  type ClaimKind,
  claimKinds,
  isAsClaimed,
  type Proved,
  type Refuted,
  type Result,
  type Unsettled,
  type Witness,
} from './prove/result.ts';
export type { ProveOptions, ProveVersionsOptions } from './proving-claims.ts';

/**
 * Of decisions of both (all of them unless told), whether two versions of a policy give everybody whose facts are complete the same outcome and the
 * same values, clauses read as by default: proved, under what is said with it (such as which values are not compared), refuted by a customer whom they answer differently, or unsettled. Rejects as `prove` does.
 * @example
 * (await proveVersions(policy, policy, { decisions: ['fair-use'] })).map(({ result }) => result) // [{ proved: true, assumptions: [] }]
 */
export const proveVersions = async (
  older: AnyPolicy,
  newer: AnyPolicy,
  options?: ProveVersionsOptions,
): Promise<readonly Claim[]> => proveVersionsOn(innerOf(older), innerOf(newer), options);

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
 * Needs the package `z3-solver` (and `fast-check` where a property does not hold), whose threads are ended before it resolves; rejects as `import` does where it is not installed, and with `PolicyError`: `unknown-decision`,
 * `unknown-key` for what is no option, `malformed` at an option that is not what it has to be.
 * @example
 * (await prove({ decisions: ['fair-use'], claims: ['exclusive'] })).map(({ result }) => 'proved' in result) // [true]
 */
export async function prove(options?: ProveOptions): Promise<readonly Claim[]> {
  const policy = contract() as unknown as InnerPolicy;
  return proveOn(policy, options, contractProperties(policy));
}
