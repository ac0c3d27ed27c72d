'use strict';

var wordRateOn = /* @__PURE__ */ JSON.parse("[\"rateOn\",0,2,[[\"rates\",\"day\"],[0,0,\"valueOn\",0,[\"rates\",\"day\"]]]]");

exports.wordRateOn = wordRateOn;
//# sourceMappingURL=word-rate-on-Da7WSDou.cjs.map
