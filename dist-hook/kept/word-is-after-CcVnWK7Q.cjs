'use strict';

var wordIsAfter = /* @__PURE__ */ JSON.parse("[\"isAfter\",1,2,[[\"day\",\"other\"],[0,0,\"isLessThan\",0,[\"other\",\"day\"]]]]");

exports.wordIsAfter = wordIsAfter;
//# sourceMappingURL=word-is-after-CcVnWK7Q.cjs.map
