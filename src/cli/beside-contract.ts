import { facts } from '../../rules/facts/index.ts';
import { distinct } from '../check/form.ts';
import { issuesIfThrown } from '../check/rule-book.ts';
import type { InnerPolicy } from '../inner-policy.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { policyOf } from '../policy.ts';
import type { Io } from './io.ts';
import { besideContract, rulesRead } from './rules-of-folder.ts';

/** The contract with the rule files of a folder. Throws `PolicyError` for what cannot be read, and with all that is wrong with the files. */
export const policyWith = async (folder: string, io: Io): Promise<InnerPolicy> =>
  policyBeside(await rulesRead(folder, io));

/** The contract with rule files by decision. Throws `PolicyError` with all that is wrong with them. */
export function policyBeside(rules: ReadonlyMap<string, unknown>): InnerPolicy {
  const policy = policyOf(besideContract(rules), facts) as unknown as InnerPolicy;
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ model: policy.modelOf(decision) }));
    return 'issues' in checked ? checked.issues.map((issue) => ({ file: decision, ...issue })) : [];
  });
  if (issues.length > 0) throw new PolicyError(distinct(issues));
  return policy;
}
