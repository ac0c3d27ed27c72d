'use strict';

var wordNextWorkingDayAfter = /* @__PURE__ */ JSON.parse("[\"nextWorkingDayAfter\",0,0,[[\"day\",\"calendar\"],[0,0,\"orNextWorkingDay\",0,[[0,0,\"dayAfter\",0,[\"day\"]],\"calendar\"]]]]");

exports.wordNextWorkingDayAfter = wordNextWorkingDayAfter;
//# sourceMappingURL=word-next-working-day-after-B788kKCr.cjs.map
