'use strict';

var wordBearingInterest = /* @__PURE__ */ JSON.parse("[\"bearingInterest\",0,0,[[\"principal\",\"unmet\",\"whole\",\"onInterest\",\"paymentsMeet\"],[0,7,0,[[0,3,[[\"is\",0,[\"paymentsMeet\",[\"nothing-until-cleared\"]]],[\"isMoreThan\",0,[\"_2\",[{\"n\":\"0\"}]]]]],[0,0,\"plus\",0,[[0,0,\"minus\",0,[\"_2\",\"principal\"]],\"whole\"]]],\"_2\"],[\"_2\",[0,7,0,[[0,0,\"is\",0,[\"onInterest\",[\"daily\"]]],[0,0,\"plus\",0,[\"principal\",\"unmet\"]]],\"principal\"]]]]");

exports.wordBearingInterest = wordBearingInterest;
//# sourceMappingURL=word-bearing-interest-Bt2O6rA5.cjs.map
