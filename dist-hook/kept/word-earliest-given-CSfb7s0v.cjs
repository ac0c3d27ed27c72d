'use strict';

var wordEarliestGiven = /* @__PURE__ */ JSON.parse("[\"earliestGiven\",0,0,[[\"day\",\"other\"],[0,0,\"leastGiven\",0,[\"day\",\"other\"]]]]");

exports.wordEarliestGiven = wordEarliestGiven;
//# sourceMappingURL=word-earliest-given-CSfb7s0v.cjs.map
