'use strict';

var wordIsAtLeast = /* @__PURE__ */ JSON.parse("[\"isAtLeast\",1,2,[[\"one\",\"other\"],[0,0,\"isAtMost\",0,[\"other\",\"one\"]]]]");

exports.wordIsAtLeast = wordIsAtLeast;
//# sourceMappingURL=word-is-at-least-DmjcbjR9.cjs.map
