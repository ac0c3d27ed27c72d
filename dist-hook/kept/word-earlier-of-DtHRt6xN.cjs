'use strict';

var wordEarlierOf = /* @__PURE__ */ JSON.parse("[\"earlierOf\",0,2,[[\"day\",\"other\"],[0,0,\"lesserOf\",0,[\"day\",\"other\"]]]]");

exports.wordEarlierOf = wordEarlierOf;
//# sourceMappingURL=word-earlier-of-DtHRt6xN.cjs.map
