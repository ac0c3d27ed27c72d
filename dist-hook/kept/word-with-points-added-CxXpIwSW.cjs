'use strict';

var wordWithPointsAdded = /* @__PURE__ */ JSON.parse("[\"withPointsAdded\",0,2,[[\"rates\",\"points\"],[0,0,\"plus\",0,[\"rates\",\"points\"],0,4]]]");

exports.wordWithPointsAdded = wordWithPointsAdded;
//# sourceMappingURL=word-with-points-added-CxXpIwSW.cjs.map
