'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var contract = require('./contract-CMswxRIP.cjs');



exports.facts = contract.facts;
exports.files = contract.files;
//# sourceMappingURL=contract.cjs.map
