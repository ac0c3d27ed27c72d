'use strict';

var wordLatestOf = /* @__PURE__ */ JSON.parse("[\"latestOf\",0,0,[[\"days\"],[0,0,\"greatestOf\",0,[\"days\"]]]]");

exports.wordLatestOf = wordLatestOf;
//# sourceMappingURL=word-latest-of-BDTYE6jQ.cjs.map
