import { c as contract, b as innerOf } from './core-5K8lLRKF.js';
import { t as deepFreeze } from './base-DNx-fUJc.js';
import { s as schemasOf } from './policy-schemas-LaxKEi-0.js';

function schemas(policy) {
  return deepFreeze(schemasOf(policy === void 0 ? contract() : innerOf(policy)));
}

export { schemas };
//# sourceMappingURL=schemas.js.map
