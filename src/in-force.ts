import { orThrow } from './asked.ts';
import { copied } from './check/copied.ts';
import type { PolicyStamp } from './language/answer/decision.ts';
import { short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { asOf } from './language/model/as-of.ts';
import type { Given } from './language/run-time/given.ts';
import type { Policy } from './policy-interface.ts';
import { isDate } from './values/date.ts';

/** Versions of one policy, each in force from its `inForceFrom` until the next one is, in any order. */
export type Policies<P extends Pick<Policy, 'stamp'> = Policy> = readonly P[];

/**
 * The version that is in force on a day: the last whose `inForceFrom` is not after it. Throws `PolicyError`: `not-in-force` for a day before the first
 * one, or after the `inForceTo` of its version; `given-twice` for two that begin on one day; `malformed` for what is no day or no policy.
 * @example
 * policyOn('2025-06-30', [loadPolicy({ version: '2', inForceFrom: '2025-07-01', clauses: [], rules: {} }, factsOf('collection-date')), loadPolicy({ version: '1', inForceFrom: '2024-01-01', clauses: [], rules: {} }, factsOf('collection-date'))]).stamp.version // '1'
 */
export function policyOn<P extends Pick<Policy, 'stamp'>>(day: string, policies: Policies<P>): P {
  if (typeof day !== 'string' || !isDate(day))
    throw new PolicyError([{ code: 'malformed', at: '', expected: 'a day, like "2025-03-10"', found: short(day) }]);
  const versions = versionsIn<P>(policies);
  const found = versions.findLast(({ stamp }) => stamp.inForceFrom <= day);
  if (found !== undefined && (found.stamp.inForceTo ?? day) >= day) return found.policy;
  throw new PolicyError([notInForce(day, (found ?? versions[0])?.stamp ?? null, '')]);
}

/** Versions by their days. */
function versionsIn<P extends Pick<Policy, 'stamp'>>(policies: unknown) {
  // A policy is no data to be copied.
  const { data } = orThrow(copied(policies, 1));
  if (typeof data !== 'object' || !Array.isArray(data))
    throw new PolicyError([{ code: 'wrong-type', at: '', expected: 'a list of policies', found: short(data) }]);
  const versions = data.map((policy: P, index) => ({ policy, stamp: stampIn(policy, index) }));
  const issues = versions.flatMap(({ stamp }, index): readonly Issue[] => {
    const first = versions.findIndex((other) => other.stamp.inForceFrom === stamp.inForceFrom);
    if (first === index) return [];
    return [{ code: 'given-twice', at: pointer([index]), name: stamp.inForceFrom, detail: pointer([first]) }];
  });
  if (issues.length > 0) throw new PolicyError(issues);
  return versions.sort((a, b) => (a.stamp.inForceFrom < b.stamp.inForceFrom ? -1 : 1));
}

function stampIn(policy: unknown, index: number): PolicyStamp {
  try {
    const { stamp } = policy as Policy;
    if (typeof stamp.inForceFrom === 'string') return stamp;
  } catch {
    // Refused below, as what has no stamp is.
  }
  const expected = 'a policy as `loadPolicy` gave it';
  throw new PolicyError([{ code: 'malformed', at: pointer([index]), expected, found: short(policy) }]);
}

/** Refuses a day asked about on which a version is not in force, and facts that do not give one. */
export function refuseOutOfForce(parts: readonly { readonly given: Given }[], stamp: PolicyStamp): void {
  const days = parts.map(({ given }) => given.read(asOf)).filter((day) => typeof day === 'string');
  const at = pointer([asOf]);
  if (days.length === 0)
    throw new PolicyError([
      { code: 'missing', at, name: asOf, expected: 'the day on which the version is to be in force' },
    ]);
  const outside = days.find((day) => day < stamp.inForceFrom || day > (stamp.inForceTo ?? day));
  if (outside !== undefined) throw new PolicyError([notInForce(outside, stamp, at)]);
}

function notInForce(day: string, stamp: PolicyStamp | null, at: string): Issue {
  const days =
    stamp === null
      ? 'no version'
      : `version ${stamp.version} from ${stamp.inForceFrom} ${stamp.inForceTo === undefined ? 'on' : `to ${stamp.inForceTo}`}`;
  return { code: 'not-in-force', at, expected: days, found: day };
}
