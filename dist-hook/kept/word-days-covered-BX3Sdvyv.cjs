'use strict';

var wordDaysCovered = /* @__PURE__ */ JSON.parse("[\"daysCovered\",0,0,[[\"spans\"],[0,12,\"days\",\"_4\"],[\"_4\",[0,9,0,[0,0,\"inOrderOf\",0,[\"spans\",[\"from\"]]],\"span\",[\"_6_2\",[0,3,[[\"isMoreThan\",0,[\"span.hours\",[{\"n\":\"0\"}]]],[\"isOnOrBefore\",0,[\"span.from\",\"span.to\"]],[\"is\",0,[[0,5,[0,0,\"isOnOrBefore\",0,[\"span.to\",\"so.last\"]]],true]]]],\"_6_5\",[0,7,0,[[0,0,\"isOnOrBefore\",0,[\"span.from\",\"so.last\"]],\"so.last\"],[0,0,\"dayBefore\",0,[\"span.from\"]]]],\"so\",[0,10,[\"days\",[0,2],\"last\",[0,2,null]]],[0,7,0,[\"_6_2\",[0,10,[\"days\",[0,0,\"plus\",0,[\"so.days\",[0,0,\"daysUntil\",0,[\"_6_5\",\"span.to\"]]]],\"last\",\"span.to\"]]],\"so\"]]]]]");

exports.wordDaysCovered = wordDaysCovered;
//# sourceMappingURL=word-days-covered-BX3Sdvyv.cjs.map
