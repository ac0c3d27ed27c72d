'use strict';

var wordHeldAt = /* @__PURE__ */ JSON.parse("[\"heldAt\",0,0,[[\"rates\",\"day\"],[0,0,\"timelineOf\",0,[[0,11,[[0,10,[\"from\",[0,2,\"0001-01-01\"],\"value\",[0,0,\"valueOn\",0,[\"rates\",\"day\"]]]]]]]]]]");

exports.wordHeldAt = wordHeldAt;
//# sourceMappingURL=word-held-at-Bl_yKeFJ.cjs.map
