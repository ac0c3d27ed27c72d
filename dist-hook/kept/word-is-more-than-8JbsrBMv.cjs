'use strict';

var wordIsMoreThan = /* @__PURE__ */ JSON.parse("[\"isMoreThan\",1,2,[[\"one\",\"other\"],[0,0,\"isLessThan\",0,[\"other\",\"one\"]]]]");

exports.wordIsMoreThan = wordIsMoreThan;
//# sourceMappingURL=word-is-more-than-8JbsrBMv.cjs.map
