'use strict';

var wordIsOnOrBefore = /* @__PURE__ */ JSON.parse("[\"isOnOrBefore\",1,2,[[\"day\",\"other\"],[0,0,\"isAtMost\",0,[\"day\",\"other\"]]]]");

exports.wordIsOnOrBefore = wordIsOnOrBefore;
//# sourceMappingURL=word-is-on-or-before-B2S-hjRD.cjs.map
