'use strict';

var wordLaterOf = /* @__PURE__ */ JSON.parse("[\"laterOf\",0,2,[[\"day\",\"other\"],[0,0,\"greaterOf\",0,[\"day\",\"other\"]]]]");

exports.wordLaterOf = wordLaterOf;
//# sourceMappingURL=word-later-of-B4tMfSBB.cjs.map
