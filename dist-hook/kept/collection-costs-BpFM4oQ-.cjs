'use strict';

var collectionCosts = /* @__PURE__ */ JSON.parse("[\"collection-costs\",\"collection\",0,[[\"recoverable-costs\",\"all\",[[\"isMoreThan\",0,[\"collection.costsIncurred\",\"nothing\"]],[\"isMoreThan\",0,[\"collection.reasonableCosts\",\"nothing\"]]],[\"recoverable\",\"S2.19\",\"{collection.costsIncurred}{collection.reasonableCosts}\"]]],[\"nothing\",[\"money\",2,{\"n\":\"0\"}],\"recoverable\",[\"money\",7,0,[\"recoverable-costs\",[\"money\",0,\"lesserOf\",0,[\"collection.costsIncurred\",\"collection.reasonableCosts\"]]],[\"money\",2,{\"n\":\"0\"}]]],[\"none\",\"S2.19\",0,[[[\"boolean\",0,\"isAtMost\",0,[\"collection.costsIncurred\",\"nothing\"]],\"S2.19\"],[[\"boolean\",0,\"isAtMost\",0,[\"collection.reasonableCosts\",\"nothing\"]],\"S2.19\"]]],[\"recoverable\",[0,\"pounds\"]],[\"recoverable\",[[\"customer\",\"must\",\"pay-collection-costs\",\"S2.19\",0,0,\"recoverable\"]],\"none\",[]]]");

exports.collectionCosts = collectionCosts;
//# sourceMappingURL=collection-costs-BpFM4oQ-.cjs.map
