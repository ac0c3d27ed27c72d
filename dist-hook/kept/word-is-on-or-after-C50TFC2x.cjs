'use strict';

var wordIsOnOrAfter = /* @__PURE__ */ JSON.parse("[\"isOnOrAfter\",1,2,[[\"day\",\"other\"],[0,0,\"isAtMost\",0,[\"other\",\"day\"]]]]");

exports.wordIsOnOrAfter = wordIsOnOrAfter;
//# sourceMappingURL=word-is-on-or-after-C50TFC2x.cjs.map
