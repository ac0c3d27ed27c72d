'use strict';

var application = /* @__PURE__ */ JSON.parse("[\"application\",\"application\",[\"checkedKinds\",[\"S6/p1\",{\"list\":{\"choice\":[\"new-customer\",\"new-service\",\"extra\",\"higher-limit\"]}},[\"new-customer\",\"new-service\",\"extra\",\"higher-limit\"]]],[[\"complete\",\"all\",[[\"isNone\",0,[\"application.name\",false]],[\"isNone\",0,[\"application.address\",false]],[\"isNone\",0,[\"application.bankDetails\",false]]],[\"may-accept\",\"S2.9\"]]],[\"creditCheckAllowed\",[\"boolean\",0,\"isAmong\",0,[\"application.kind\",\"checkedKinds\"]]],[\"incomplete\",\"S2.9\",0,[[[\"boolean\",0,\"isNone\",0,[\"application.name\",true]],\"S2.9\"],[[\"boolean\",0,\"isNone\",0,[\"application.address\",true]],\"S2.9\"],[[\"boolean\",0,\"isNone\",0,[\"application.bankDetails\",true]],\"S2.9\"]]],[\"creditCheckAllowed\",[]],[\"may-accept\",[[\"provider\",\"may\",\"accept-application\",\"S2.9\"]],\"incomplete\",[[\"provider\",\"must-not\",\"accept-application\",\"S2.9\"],[\"customer\",\"must\",\"give-particulars\",\"S2.9\"]]]]");

exports.application = application;
//# sourceMappingURL=application-CP8iPWnp.cjs.map
