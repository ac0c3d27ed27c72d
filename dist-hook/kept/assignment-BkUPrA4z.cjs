'use strict';

var assignment = /* @__PURE__ */ JSON.parse("[\"assignment\",\"assignment\",0,[[\"by-provider\",\"all\",[[\"is\",0,[\"assignment.by\",[\"provider\"]]]],[\"not-restricted\",\"S5.1\"]],[\"permitted\",\"all\",[[\"is\",0,[\"assignment.by\",[\"customer\"]]],[\"isOnOrBefore\",0,[\"assignment.permissionOn\",\"assignment.on\"]],[\"is\",0,[\"isInWriting\",true]]],[\"effective\",\"S5.1\",\"{assignment.permissionOn}{assignment.on}\"]]],[\"isInWriting\",[\"boolean\",6,0,\"email-elsewhere\",[\"counts\",[\"boolean\",2,true],\"paper-only\",[\"boolean\",0,\"is\",0,[\"assignment.permissionByEmail\",false]]]]],[\"ineffective\",\"S5.1\",0,[[[\"boolean\",5,\"isInWriting\"],\"S5.1\"]]],0,[\"not-restricted\",[],\"effective\",[[\"customer\",\"may\",\"transfer-contract\",\"S5.1\"]],\"ineffective\",[[\"customer\",\"must-not\",\"transfer-contract\",\"S5.1\"]]]]");

exports.assignment = assignment;
//# sourceMappingURL=assignment-BkUPrA4z.cjs.map
