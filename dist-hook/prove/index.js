import { c as contract, b as innerOf } from '../core-5K8lLRKF.js';
import { proveOn, proveVersionsOn } from '../proving-claims-B50mSCoX.js';
import { leastOn } from '../proving-least-7PPvsODA.js';
import { contractProperties } from '../proving-properties-34JSmPlL.js';
export { claimKinds, isAsClaimed } from '../result-By1G98zE.js';

const proveVersions = async (older, newer, options) => proveVersionsOn(innerOf(older), innerOf(newer), options);
const proveOf = async (policy, options) => proveOn(innerOf(policy), options);
async function prove(options) {
  const policy = contract();
  return proveOn(policy, options, contractProperties(policy));
}
const least = (decision, what, options) => leastOn(contract(), false, decision, what, options);
const greatest = (decision, what, options) => leastOn(contract(), true, decision, what, options);
const leastOf = async (policy, decision, what, options) => leastOn(innerOf(policy), false, decision, what, options);
const greatestOf = async (policy, decision, what, options) => leastOn(innerOf(policy), true, decision, what, options);

export { greatest, greatestOf, least, leastOf, prove, proveOf, proveVersions };
//# sourceMappingURL=index.js.map
