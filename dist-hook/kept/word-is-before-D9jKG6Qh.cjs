'use strict';

var wordIsBefore = /* @__PURE__ */ JSON.parse("[\"isBefore\",1,2,[[\"day\",\"other\"],[0,0,\"isLessThan\",0,[\"day\",\"other\"]]]]");

exports.wordIsBefore = wordIsBefore;
//# sourceMappingURL=word-is-before-D9jKG6Qh.cjs.map
