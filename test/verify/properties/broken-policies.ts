import { facts } from '../../../rules/facts/index.ts';
import { files } from '../../../rules/index.ts';
import type { InnerPolicy } from '../../../src/inner-policy.ts';
import { policyOf } from '../../../src/policy.ts';

/** Rule files as they can be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a change reaches anywhere into a file.
type Rules = Record<string, any>;

/** The contract with its rule files changed. */
export function changedContract(change: (rules: Rules) => void): InnerPolicy {
  const rules = structuredClone(files.rules) as Rules;
  change(rules);
  return policyOf({ ...files, rules }, facts) as unknown as InnerPolicy;
}
