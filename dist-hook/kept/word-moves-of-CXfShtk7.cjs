'use strict';

var wordMovesOf = /* @__PURE__ */ JSON.parse("[\"movesOf\",0,0,[[\"price\"],[0,0,\"allTogether\",0,[[0,11,[[0,12,\"moves\",\"_4\"],[0,11,[[0,10,[\"before\",[0,12,\"from\",\"_4\"],\"after\",\"price.after\"]]]]]]]],[\"_4\",[0,9,0,[0,0,\"inOrderOf\",0,[\"price.steps\",[\"effectiveOn\"]]],\"step\",[\"_11_0\",[0,0,\"isNone\",0,[\"so.to\",true]],\"_11_1\",[0,10,[\"before\",\"so.from\",\"after\",\"so.to\"]]],\"so\",[0,10,[\"moves\",[0,2,[]],\"from\",\"price.before\",\"to\",[0,2,null]]],[0,10,[\"moves\",[0,7,0,[\"_11_0\",\"so.moves\"],[0,0,\"allTogether\",0,[[0,11,[\"so.moves\",[0,11,[\"_11_1\"]]]]]]],\"from\",[0,7,0,[\"_11_0\",\"so.from\"],\"so.to\"],\"to\",\"step.price\"]]]]]]");

exports.wordMovesOf = wordMovesOf;
//# sourceMappingURL=word-moves-of-CXfShtk7.cjs.map
