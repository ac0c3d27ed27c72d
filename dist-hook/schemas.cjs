'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var core = require('./core-CO30Xvem.cjs');
var base = require('./base-CcmR8VZ4.cjs');
var policySchemas = require('./policy-schemas-_GEzeBo_.cjs');

function schemas(policy) {
  return base.deepFreeze(policySchemas.schemasOf(policy === void 0 ? core.contract() : core.innerOf(policy)));
}

exports.schemas = schemas;
//# sourceMappingURL=schemas.cjs.map
