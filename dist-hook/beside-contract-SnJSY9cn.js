import { f as facts } from './contract-CWYZnt_-.js';
import { a as policyOf, i as issuesIfThrown, d as distinct } from './core-5K8lLRKF.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { r as rulesRead, b as besideContract } from './rules-of-folder-BguJs3zF.js';

const policyWith = async (folder, io) => policyBeside(await rulesRead(folder, io));
function policyBeside(rules) {
  const policy = policyOf(besideContract(rules), facts);
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ model: policy.modelOf(decision) }));
    return "issues" in checked ? checked.issues.map((issue) => ({ file: decision, ...issue })) : [];
  });
  if (issues.length > 0) throw new PolicyError(distinct(issues));
  return policy;
}

export { policyWith as a, policyBeside as p };
//# sourceMappingURL=beside-contract-SnJSY9cn.js.map
