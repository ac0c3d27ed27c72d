'use strict';

var wordInterestOfDays = /* @__PURE__ */ JSON.parse("[\"interestOfDays\",0,0,[[\"balance\",\"rate\",\"days\",\"ofYear\"],[0,7,0,[[0,3,[[\"isMoreThan\",0,[\"days\",0]],[\"isMoreThan\",0,[\"balance\",[{\"n\":\"0\"}]]]]],[0,10,[\"days\",\"days\",\"parts\",[0,0,\"times\",0,[\"_1\",\"_3\"]],\"rounded\",[0,0,\"times\",0,[\"_7\",\"days\"]]]]],[0,10,[\"days\",[0,2],\"parts\",[0,2,{\"n\":\"0\"}],\"rounded\",[0,2,{\"n\":\"0\"}]]]],[\"_1\",[0,0,\"times\",0,[\"balance\",\"rate\"]],\"_3\",[0,0,\"times\",0,[\"days\",[0,0,\"minus\",0,[731,\"ofYear\"]]]],\"_7\",[0,0,\"roundedToPenny\",0,[[0,0,\"dividedBy\",0,[\"_1\",[0,0,\"times\",0,[\"ofYear\",100]]]]]]]]]");

exports.wordInterestOfDays = wordInterestOfDays;
//# sourceMappingURL=word-interest-of-days-DbFhDITV.cjs.map
