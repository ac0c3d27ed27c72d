import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { p as publicPolicy, c as contract, b as innerOf } from './core-5K8lLRKF.js';
import { a as policyWith } from './beside-contract-SnJSY9cn.js';
export { p as policyOption } from './policy-flag-CdkuLdMp.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';

async function policyAsked(path, io) {
  if (path === void 0) return contract();
  return isModule(path) ? policyIn(path) : policyWith(path, io);
}
const isModule = (path) => /\.[cm]?js$/.test(path);
async function askedOf(path, io) {
  const inner = await policyAsked(path, io);
  return { policy: publicPolicy(inner), inner };
}
async function policyIn(path) {
  const expected = "a JavaScript module that exports what `loadPolicy` gave as `policy`";
  const malformed = (found) => new PolicyError([{ code: "malformed", at: "", file: path, expected, found }]);
  const { policy } = await imported(path).catch((error) => {
    if (error instanceof PolicyError) throw error;
    throw malformed(error instanceof Error ? error.message : "what throws");
  });
  if (policy === void 0) throw malformed("one without");
  return innerOf(policy);
}
const imported = async (path) => await import(pathToFileURL(resolve(path)).href);

export { askedOf, isModule, policyAsked, policyIn };
//# sourceMappingURL=policy-option-Djr5N9ug.js.map
