'use strict';

var wordDividedRoundedUp = /* @__PURE__ */ JSON.parse("[\"dividedRoundedUp\",0,0,[[\"number\",\"part\"],[0,0,\"times\",0,[[0,0,\"dividedRoundedDown\",0,[[0,0,\"times\",0,[\"number\",-1]],\"part\"]],-1]]]]");

exports.wordDividedRoundedUp = wordDividedRoundedUp;
//# sourceMappingURL=word-divided-rounded-up-ChKMN7RA.cjs.map
