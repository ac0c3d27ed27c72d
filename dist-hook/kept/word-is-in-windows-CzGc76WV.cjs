'use strict';

var wordIsInWindows = /* @__PURE__ */ JSON.parse("[\"isInWindows\",1,0,[[\"instant\",\"windows\"],[0,0,\"isMoreThan\",0,[[0,0,\"secondsInWindows\",0,[\"instant\",\"windows\"],[\"lasting\",1]],0]]]]");

exports.wordIsInWindows = wordIsInWindows;
//# sourceMappingURL=word-is-in-windows-CzGc76WV.cjs.map
