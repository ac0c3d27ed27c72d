'use strict';

var wordLeastOf = /* @__PURE__ */ JSON.parse("[\"leastOf\",0,0,[[\"list\"],[0,9,0,\"list\",\"entry\",0,\"least\",[0,2,null],[0,0,\"leastGiven\",0,[\"least\",\"entry\"]]]]]");

exports.wordLeastOf = wordLeastOf;
//# sourceMappingURL=word-least-of-iR6iBt9t.cjs.map
