'use strict';

var wordIsWorkingDay = /* @__PURE__ */ JSON.parse("[\"isWorkingDay\",1,0,[[\"day\",\"calendar\"],[0,0,\"isAtMost\",0,[[0,0,\"orNextWorkingDay\",0,[\"day\",\"calendar\"]],\"day\"]]]]");

exports.wordIsWorkingDay = wordIsWorkingDay;
//# sourceMappingURL=word-is-working-day-C4BW7T6y.cjs.map
