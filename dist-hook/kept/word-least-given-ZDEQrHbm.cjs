'use strict';

var wordLeastGiven = /* @__PURE__ */ JSON.parse("[\"leastGiven\",0,0,[[\"one\",\"other\"],[0,7,0,[[0,0,\"isNone\",0,[\"one\",true]],\"other\",[0,0,\"isNone\",0,[\"other\",true]],\"one\"],[0,0,\"lesserOf\",0,[\"one\",\"other\"]]]]]");

exports.wordLeastGiven = wordLeastGiven;
//# sourceMappingURL=word-least-given-ZDEQrHbm.cjs.map
