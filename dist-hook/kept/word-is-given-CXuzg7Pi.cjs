'use strict';

var wordIsGiven = /* @__PURE__ */ JSON.parse("[\"isGiven\",1,1,[[\"value\"],[0,0,\"isNone\",0,[\"value\",false]]]]");

exports.wordIsGiven = wordIsGiven;
//# sourceMappingURL=word-is-given-CXuzg7Pi.cjs.map
