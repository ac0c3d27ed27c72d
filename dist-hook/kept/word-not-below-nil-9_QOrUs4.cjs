'use strict';

var wordNotBelowNil = /* @__PURE__ */ JSON.parse("[\"notBelowNil\",0,0,[[\"number\"],[0,0,\"greaterOf\",0,[\"number\",[0,0,\"times\",0,[\"number\",0]]]]]]");

exports.wordNotBelowNil = wordNotBelowNil;
//# sourceMappingURL=word-not-below-nil-9_QOrUs4.cjs.map
