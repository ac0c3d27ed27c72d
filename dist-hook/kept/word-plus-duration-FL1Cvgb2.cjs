'use strict';

var wordPlusDuration = /* @__PURE__ */ JSON.parse("[\"plusDuration\",0,2,[[\"day\",\"duration\",\"shortMonth\"],[0,0,\"plusMonths\",0,[\"day\",\"duration\"],[\"shortMonth\",\"shortMonth\"]]]]");

exports.wordPlusDuration = wordPlusDuration;
//# sourceMappingURL=word-plus-duration-FL1Cvgb2.cjs.map
