import { c as contract } from './core-5K8lLRKF.js';
import { p as policyBeside } from './beside-contract-SnJSY9cn.js';
import { isModule, policyIn } from './policy-option-Djr5N9ug.js';
import { r as rulesRead } from './rules-of-folder-BguJs3zF.js';

async function givenPolicy(path, io) {
  if (path === void 0) return null;
  return isModule(path) ? { module: path } : { rules: Object.fromEntries(await rulesRead(path, io)) };
}
async function policyGiven(given) {
  if (given === null) return contract();
  return "module" in given ? policyIn(given.module) : policyBeside(new Map(Object.entries(given.rules)));
}

export { givenPolicy, policyGiven };
//# sourceMappingURL=given-policy-Dkc7nVgY.js.map
