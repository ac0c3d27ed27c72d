import { differenceInWords } from './check/answer.ts';
import { changedFiles } from './diff/changed-files.ts';
import type { ChangedNames, PolicyDiff } from './diff/policy-diff.ts';
import { diffInWords } from './explain/diff-to-english.ts';
import { type InnerPolicy, innerOf } from './inner-policy.ts';
import { withConsulted } from './language/model/consulted.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import type { AnyPolicy } from './policy-interface.ts';
import { answeredDifferently } from './verify/answered-differently.ts';

/** Sets of facts of each version that a decision is tried on: a second or so. */
const sets = 2_500;

/**
 * What two versions of a policy differ in: clauses, readings, tables, rules and parameters; and for each decision that the changes may reach, customers who are
 * answered differently, found among the boundary facts of both. Finding none is no proof over all facts. Takes seconds a decision. Throws `PolicyError`
 * (`malformed`) for what is no policy.
 * @example
 * diffPolicies(loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [{ id: 'A1', title: 'one', notEncoded: { reason: 'information', why: 'says nothing' } }], rules: {} }, factsOf('collection-date')), loadPolicy({ version: '2', inForceFrom: '2025-07-01', clauses: [], rules: {} }, factsOf('collection-date'))).clauses.removed // ['A1']
 */
export const diffPolicies = (older: AnyPolicy, newer: AnyPolicy): PolicyDiff => diffOf(innerOf(older), innerOf(newer));

/**
 * Such a difference in plain English. Lines are not wrapped. Throws `PolicyError`: `other-policy` where the policies are not those that were compared, `malformed` for
 * what is no difference.
 * @example
 * ((policy) => explainDiff(diffPolicies(policy, policy), policy, policy).split('\n')[2])(loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} }, factsOf('collection-date'))) // 'They say the same.'
 */
export function explainDiff(diff: PolicyDiff, older: AnyPolicy, newer: AnyPolicy): string {
  const [one, other] = [innerOf(older), innerOf(newer)];
  const digests = { older: one.stamp.digest, newer: other.stamp.digest };
  return differenceInWords(diff, digests, () => diffInWords(diff, one, other));
}

export function diffOf(older: InnerPolicy, newer: InnerPolicy): PolicyDiff {
  const changed = changedFiles(older.files, newer.files);
  const everywhere = [changed.readings, changed.tables, changed.shared].some(isSomething);
  const isReached = (policy: InnerPolicy, decision: string) =>
    withConsulted(decision, policy.modelOf).some((model) => changed.decisions.changed.includes(model.decision));
  const both = newer.decisions.filter((decision) => older.decisions.includes(decision));
  const reached = both.filter((decision) => everywhere || isReached(older, decision) || isReached(newer, decision));
  return deepFreeze({
    older: older.stamp,
    newer: newer.stamp,
    ...changed,
    answers: reached.map((decision) => ({ decision, ...answeredDifferently(older, newer, decision, sets) })),
  });
}

const isSomething = ({ added, removed, changed }: ChangedNames): boolean =>
  added.length + removed.length + changed.length > 0;
