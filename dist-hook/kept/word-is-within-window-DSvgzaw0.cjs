'use strict';

var wordIsWithinWindow = /* @__PURE__ */ JSON.parse("[\"isWithinWindow\",1,0,[[\"moment\",\"window\"],[0,7,0,[[0,0,\"isAtMost\",0,[\"window.from\",\"window.to\"]],[0,3,[[\"is\",0,[\"_1\",true]],[\"is\",0,[\"_2\",true]]]]],[0,4,[[\"is\",0,[\"_1\",true]],[\"is\",0,[[0,3,[[\"is\",0,[\"_5\",true]],[\"is\",0,[\"_2\",true]]]],true]]]]],[\"_1\",[0,3,[[\"isOnSuchDay\",0,[\"moment.day\",\"window.days\"]],[\"isAtMost\",0,[\"window.from\",\"moment.time\"]]]],\"_2\",[0,0,\"isLessThan\",0,[\"moment.time\",\"window.to\"]],\"_5\",[0,0,\"isOnSuchDay\",0,[[0,0,\"dayBefore\",0,[\"moment.day\"]],\"window.days\"]]]]]");

exports.wordIsWithinWindow = wordIsWithinWindow;
//# sourceMappingURL=word-is-within-window-DSvgzaw0.cjs.map
