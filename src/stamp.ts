import type { World } from './evaluate/valuation.ts';
import type { PolicyStamp } from './language/answer/decision.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { lazily } from './language/run-time/lazily.ts';
import { canonicalJson } from './values/canonical-json.ts';
import { sha256 } from './values/sha256.ts';

/** The version of a policy, and the digest of its files, worked out when first read. In which order they were put together makes no other policy. */
export function stampOfFiles(files: PolicyFiles): () => PolicyStamp {
  const digest = lazily(() => sha256(JSON.stringify(inOrder({ ...files, rules: inOrder(files.rules) }))));
  const stamp: PolicyStamp = Object.freeze({
    ...named(files),
    get digest() {
      return digest();
    },
  });
  return () => stamp;
}

/** The digest of the tables that a call puts in place, worked out when first read; `null` where it puts none. */
export const newerTablesOf = (tables: unknown): World['newerTables'] =>
  tables === undefined ? null : lazily(() => sha256(canonicalJson(tables)));

/** The stamp of an answer: that of the policy, with the tables that the call put in place of its own. */
export function stampOn(stamp: PolicyStamp, { newerTables }: Pick<World, 'newerTables'>): PolicyStamp {
  if (newerTables === null) return stamp;
  return Object.freeze({
    ...named(stamp),
    get digest() {
      return stamp.digest;
    },
    get tables() {
      return newerTables();
    },
  });
}

/** The version of a policy and its days. */
const named = ({ version, inForceFrom, inForceTo }: Pick<PolicyStamp, 'version' | 'inForceFrom' | 'inForceTo'>) => ({
  version,
  inForceFrom,
  ...(inForceTo === undefined ? {} : { inForceTo }),
});

const inOrder = (files: object): object =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
