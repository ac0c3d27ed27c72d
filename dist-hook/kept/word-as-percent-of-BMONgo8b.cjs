'use strict';

var wordAsPercentOf = /* @__PURE__ */ JSON.parse("[\"asPercentOf\",0,0,[[\"part\",\"whole\"],[0,0,\"dividedBy\",0,[[0,0,\"times\",0,[\"part\",100]],\"whole\"]]]]");

exports.wordAsPercentOf = wordAsPercentOf;
//# sourceMappingURL=word-as-percent-of-BMONgo8b.cjs.map
