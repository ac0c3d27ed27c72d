'use strict';

var wordHoursOfEachDay = /* @__PURE__ */ JSON.parse("[\"hoursOfEachDay\",0,0,[[\"spans\",\"except\",\"atMost\"],[0,8,0,[0,0,\"cutAt\",0,[[\"0001-01-01\"],[\"9999-12-31\"]],[\"at\",\"_7\"]],\"span\",0,[0,10,[\"from\",\"span.from\",\"to\",[0,0,\"dayBefore\",0,[\"span.to\"]],\"hours\",[0,0,\"valueOn\",0,[\"_2\",\"span.from\"]]]],[0,3,[[\"isMoreThan\",0,[[0,0,\"valueOn\",0,[\"_2\",\"span.from\"]],\"_9\"]],[\"is\",0,[[0,0,\"valueOn\",0,[\"_4\",\"span.from\"]],\"_9\"]]]]],[\"_2\",[0,0,\"lesserOf\",0,[[0,0,\"hoursByDay\",0,[\"spans\"]],[0,0,\"times\",0,[\"atMost\",[{\"n\":\"1\"}]]]],0,2],\"_4\",[0,0,\"hoursByDay\",0,[\"except\"]],\"_7\",[0,0,\"allTogether\",0,[[0,11,[[0,0,\"changesOf\",0,[\"_2\"]],[0,0,\"changesOf\",0,[\"_4\"]]]]]],\"_9\",[0,2,{\"n\":\"0\"}]]]]");

exports.wordHoursOfEachDay = wordHoursOfEachDay;
//# sourceMappingURL=word-hours-of-each-day-Bg8q_4j1.cjs.map
