'use strict';

var wordEarliestOf = /* @__PURE__ */ JSON.parse("[\"earliestOf\",0,0,[[\"days\"],[0,0,\"leastOf\",0,[\"days\"]]]]");

exports.wordEarliestOf = wordEarliestOf;
//# sourceMappingURL=word-earliest-of-JBG_RaDL.cjs.map
