'use strict';

var wordInterestOfParts = /* @__PURE__ */ JSON.parse("[\"interestOfParts\",0,1,[[\"parts\"],[0,0,\"dividedBy\",0,[\"parts\",13359000]]]]");

exports.wordInterestOfParts = wordInterestOfParts;
//# sourceMappingURL=word-interest-of-parts-B4m4jAE_.cjs.map
