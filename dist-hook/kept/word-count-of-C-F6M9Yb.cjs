'use strict';

var wordCountOf = /* @__PURE__ */ JSON.parse("[\"countOf\",0,0,[[\"list\"],[0,9,0,\"list\",\"entry\",0,\"number\",[0,2],[0,0,\"plus\",0,[\"number\",1]]]]]");

exports.wordCountOf = wordCountOf;
//# sourceMappingURL=word-count-of-C-F6M9Yb.cjs.map
