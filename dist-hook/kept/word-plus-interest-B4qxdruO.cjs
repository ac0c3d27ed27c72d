'use strict';

var wordPlusInterest = /* @__PURE__ */ JSON.parse("[\"plusInterest\",0,0,[[\"one\",\"other\"],[0,10,[\"days\",[0,0,\"plus\",0,[\"one.days\",\"other.days\"]],\"parts\",[0,0,\"plus\",0,[\"one.parts\",\"other.parts\"]],\"rounded\",[0,0,\"plus\",0,[\"one.rounded\",\"other.rounded\"]]]]]]");

exports.wordPlusInterest = wordPlusInterest;
//# sourceMappingURL=word-plus-interest-B4qxdruO.cjs.map
