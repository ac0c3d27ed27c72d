'use strict';

var wordRaisedByPercent = /* @__PURE__ */ JSON.parse("[\"raisedByPercent\",0,0,[[\"rates\",\"percent\"],[0,0,\"times\",0,[\"rates\",[0,0,\"plus\",0,[[0,0,\"dividedBy\",0,[\"percent\",100]],[{\"n\":\"1\"}]]]],0,8]]]");

exports.wordRaisedByPercent = wordRaisedByPercent;
//# sourceMappingURL=word-raised-by-percent-Bfd9Uw3J.cjs.map
