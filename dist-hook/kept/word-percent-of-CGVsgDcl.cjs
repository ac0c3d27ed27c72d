'use strict';

var wordPercentOf = /* @__PURE__ */ JSON.parse("[\"percentOf\",0,0,[[\"percent\",\"whole\"],[0,0,\"times\",0,[[0,0,\"dividedBy\",0,[\"percent\",100]],\"whole\"]]]]");

exports.wordPercentOf = wordPercentOf;
//# sourceMappingURL=word-percent-of-CGVsgDcl.cjs.map
